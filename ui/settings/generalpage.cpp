// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/generalpage.h"
#include "app/desk.h"
#include "ui/parts/messagebar.h"
#include "ui/settings/settingrow.h"
#include "ui/text/errortext.h"
#include <QCheckBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Tokendesk {

GeneralPage::GeneralPage(const Context &context, QWidget *parent)
    : SettingsPage(context.desk->settings(), tr("General"), u"settings"_s, parent), m_context(context),
      m_autostart(new QCheckBox), m_bar(new MessageBar)
{
    setResettable(u"window"_s);
    addSection(tr("Start"));
    m_autostart->setObjectName(u"autostart"_s);
    m_bar->hide();
    SettingRow *row = addRow(tr("Start with the session"),
        m_context.desk->autostart().isPossible() ? tr("So that the tray is there when you need it.")
                                                 : tr("The demonstration leaves your session as it is."),
        m_autostart, tr("autostart login boot"));
    row->setEnabled(m_context.desk->autostart().isPossible());
    m_hidden = addSwitch(Setting::StartHidden, tr("Start in the tray"),
        tr("When started with the session. Without a tray the window shows."), tr("hidden minimised"));
    addSection(tr("Window"));
    addSwitch(Setting::CloseToTray, tr("Closing the window leaves Tokendesk in the tray"),
        tr("Without a tray it is minimised instead. Else closing quits."), tr("close quit background"));
    auto *ask = new QPushButton(tr("Ask again"));
    ask->setObjectName(u"forgetChoices"_s);
    addRow(tr("Questions you do not want to be asked again"), tr("Tokendesk asks them anew from now on."), ask,
        tr("remembered answers"));
    connect(ask, &QPushButton::clicked, settings(), &Settings::forgetChoices);
    follow([this, ask] { ask->setEnabled(settings()->hasRememberedChoices()); });
    connect(m_autostart, &QCheckBox::clicked, this, &GeneralPage::setAutostart);
    follow([this] { showAutostart(); });
    alsoOnReset([this] { setAutostart(false); });
    addNotice(m_bar);
    // The entry says whether it starts hidden.
    connect(qobject_cast<QCheckBox *>(m_hidden->control()), &QCheckBox::clicked, this, [this] { setAutostart(true); });
}

void GeneralPage::setAutostart(bool on)
{
    if (!m_context.desk->autostart().isPossible())
        return;
    const Result<void> done = on ? m_context.desk->autostart().turnOn(settings()->isOn(Setting::StartHidden))
                                 : m_context.desk->autostart().turnOff();
    m_bar->setVisible(!done);
    if (!done) {
        m_bar->tell(Tone::Bad, errorText(done.error()));
        m_bar->show();
    }
    showAutostart();
}

void GeneralPage::showAutostart()
{
    const bool on = m_context.desk->autostart().isOn();
    m_autostart->setChecked(on);
    m_hidden->setEnabled(on);
}

} // namespace Tokendesk

// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/removedatadialog.h"
#include "app/desk.h"
#include "app/state/accountbook.h"
#include "app/state/tokenbook.h"
#include "ui/parts/dialogframe.h"
#include "ui/parts/messagebar.h"
#include "ui/parts/plainlabel.h"
#include "ui/text/errortext.h"
#include "ui/theme/theme.h"
#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Tokendesk {

RemoveDataDialog::RemoveDataDialog(const Context &context, QWidget *parent)
    : QDialog(parent), m_context(context), m_bar(new MessageBar),
      m_understood(new QCheckBox(tr("I have what I need elsewhere"))), m_remove(new QPushButton(tr("Remove and quit")))
{
    setObjectName(u"removeDataDialog"_s);
    const DialogFrame frame = frameDialog(this, tr("Remove all my data?"));
    m_bar->hide();
    m_bar->setClosable(false);
    m_bar->setStacked(true);
    frame.content->addWidget(m_bar);
    auto *goes = new PlainLabel(whatGoes().join(u'\n'));
    goes->setObjectName(u"whatGoes"_s);
    goes->wrap();
    frame.content->addWidget(goes);
    auto *stays = new PlainLabel(tr("The tokens themselves stay valid at their registries: revoke first what should "
                                    "end. Registry files that you "
                                    "wrote yourself stay too."),
        TextRole::Dim);
    stays->wrap();
    frame.content->addWidget(stays);
    m_understood->setObjectName(u"understood"_s);
    frame.content->addWidget(m_understood);
    frame.content->addStretch(1);
    auto *keep = new QPushButton(tr("Keep everything"));
    keep->setObjectName(u"keepData"_s);
    keep->setDefault(true);
    m_remove->setObjectName(u"removeDataNow"_s);
    m_remove->setEnabled(false);
    m_remove->setToolTip(tr("Tick the box first."));
    m_remove->setAutoDefault(false);
    setButtonRole(m_remove, ButtonRole::Danger);
    frame.buttons->addWidget(keep);
    frame.buttons->addWidget(m_remove);
    connect(m_understood, &QCheckBox::toggled, this, [this](bool understood) {
        m_remove->setEnabled(understood);
        m_remove->setToolTip(understood ? QString() : tr("Tick the box first."));
    });
    connect(keep, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_remove, &QPushButton::clicked, this, &RemoveDataDialog::remove);
    setMinimumWidth(520);
    keep->setFocus();
}

QStringList RemoveDataDialog::whatGoes() const
{
    const QList<Account> &accounts = m_context.desk->accounts()->accounts();
    const TokenTable *table = m_context.desk->tokens()->table();
    int kept = 0;
    for (quint32 row = 0; row < table->count(); ++row)
        kept += m_context.desk->tokens()->hasSecret(table->token(row).id) ? 1 : 0;
    const QString bullet = u"• "_s;
    return {
        bullet
            + tr("%n account(s) on this computer, with their sign-ins in the keychain", nullptr, int(accounts.size())),
        bullet + tr("the text of %n token(s) in the keychain: it cannot be had again", nullptr, kept),
        bullet + tr("lists, notes, tags and history"),
        bullet + tr("settings and saved searches, and the start with the session"),
    };
}

void RemoveDataDialog::remove()
{
    m_remove->setEnabled(false);
    m_understood->setEnabled(false);
    m_bar->tell(Tone::Info, tr("Removing…"));
    m_bar->show();
    whenAnswered(this, m_context.desk->forgetEverything(), [this](const Result<void> &done) {
        if (done) {
            emit removed();
            accept();
            return;
        }
        m_bar->tell(
            Tone::Bad, tr("Not everything is removed; it can be tried again.") + u' ' + errorText(done.error()));
        m_bar->show();
        m_understood->setEnabled(true);
        m_remove->setEnabled(true);
    });
}

} // namespace Tokendesk

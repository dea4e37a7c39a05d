// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/retirekeydialog.h"
#include "app/desk.h"
#include "app/state/servicebook.h"
#include "ui/lock/lock.h"
#include "ui/parts/dialogframe.h"
#include "ui/parts/plainlabel.h"
#include "ui/text/plaintext.h"
#include "ui/theme/theme.h"
#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

PlainLabel *wrapped(const QString &text, TextRole role)
{
    auto *label = new PlainLabel(text, role);
    label->wrap();
    return label;
}

} // namespace

RetireKeyDialog::RetireKeyDialog(const Context &context, const ServiceAccount &service, const ServiceKey &old,
    const ServiceKey &next, QWidget *parent)
    : QDialog(parent), m_context(context), m_words(context), m_service(service), m_old(old),
      m_oldFacts(wrapped({}, TextRole::Body)), m_everywhere(new QCheckBox(tr("The new one is in place everywhere"))),
      m_retire(new QPushButton(tr("Revoke the old one")))
{
    setObjectName(u"retireKeyDialog"_s);
    const DialogFrame frame = frameDialog(this, tr("Rotate a key of “%1”").arg(isolated(service.name)));
    frame.content->addWidget(wrapped(
        tr("Both keys work now. Put the new one where the old one is used, then revoke the old one."), TextRole::Dim));
    frame.content->addWidget(new PlainLabel(tr("The new one").toUpper(), TextRole::Section));
    frame.content->addWidget(wrapped(
        tr("%1\nCreated: %2", "key, time").arg(ServiceWords::called(next), m_words.created(next)), TextRole::Body));
    frame.content->addWidget(new PlainLabel(tr("The old one").toUpper(), TextRole::Section));
    m_oldFacts->setObjectName(u"retireOld"_s);
    frame.content->addWidget(m_oldFacts);
    m_everywhere->setObjectName(u"retireEverywhere"_s);
    frame.content->addWidget(m_everywhere);
    auto *later = new QPushButton(tr("Later"));
    later->setObjectName(u"retireLater"_s);
    later->setToolTip(tr("Both stay in the list of keys."));
    m_retire->setObjectName(u"retireKey"_s);
    setButtonRole(m_retire, ButtonRole::Danger);
    later->setDefault(true);
    m_retire->setAutoDefault(false);
    frame.buttons->addWidget(later);
    frame.buttons->addWidget(m_retire);
    connect(later, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_everywhere, &QCheckBox::toggled, this, &RetireKeyDialog::follow);
    connect(m_retire, &QPushButton::clicked, this, [this] {
        accept();
        emit retireRequested();
    });
    connect(context.desk->services(), &ServiceBook::changed, this, &RetireKeyDialog::follow);
    if (context.lock)
        connect(context.lock, &Lock::locking, this, &QDialog::reject);
    setMinimumWidth(520);
    follow();
}

/// As the registry last told it: whether the old one is still used is what the decision hangs on.
void RetireKeyDialog::follow()
{
    if (const ServiceAccount *now = m_context.desk->services()->service(m_service.account, m_service.id)) {
        const auto found = std::find_if(
            now->keys.cbegin(), now->keys.cend(), [this](const ServiceKey &key) { return key.id == m_old.id; });
        if (found != now->keys.cend())
            m_old = *found;
    }
    m_oldFacts->setText(tr("%1\nCreated: %2\nLast used: %3", "key, time, time")
                            .arg(ServiceWords::called(m_old), m_words.created(m_old), m_words.lastUse(m_old)));
    m_retire->setEnabled(m_everywhere->isChecked());
    m_retire->setToolTip(m_everywhere->isChecked() ? QString() : tr("Tick above that the new one is in place."));
}

} // namespace Tokendesk

// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/servicestopdialog.h"
#include "app/desk.h"
#include "app/registry/registry.h"
#include "app/state/accountbook.h"
#include "ui/parts/dialogframe.h"
#include "ui/parts/fieldblock.h"
#include "ui/parts/iconlabel.h"
#include "ui/parts/plainlabel.h"
#include "ui/parts/reasonfield.h"
#include "ui/text/plaintext.h"
#include "ui/theme/theme.h"
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Tokendesk {

ServiceStopDialog::ServiceStopDialog(
    const Context &context, Deed deed, const ServiceAccount &service, const ServiceKey &key, QWidget *parent)
    : QDialog(parent), m_context(context), m_words(context), m_deed(deed), m_service(service), m_key(key),
      m_reason(new ReasonField), m_keep(new QPushButton(deed == Deed::SwitchOff ? tr("Leave it on") : tr("Keep it"))),
      m_go(new QPushButton(button()))
{
    setObjectName(u"serviceStopDialog"_s);
    const DialogFrame frame = frameDialog(this, heading());
    buildConsequences(frame.content);
    frame.content->addWidget(m_reason);
    m_keep->setObjectName(u"serviceKeep"_s);
    m_go->setObjectName(u"serviceStop"_s);
    setButtonRole(m_go, ButtonRole::Danger);
    m_keep->setDefault(true);
    m_go->setAutoDefault(false);
    if (deed == Deed::Delete && !service.name.isEmpty())
        buildName(frame.content);
    frame.buttons->addWidget(m_keep);
    frame.buttons->addWidget(m_go);
    connect(m_keep, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &QDialog::accept);
    if (m_name)
        m_name->setFocus();
    else
        m_keep->setFocus();
    setMinimumWidth(520);
}

QString ServiceStopDialog::reason() const
{
    return m_reason->reason();
}

QString ServiceStopDialog::heading() const
{
    switch (m_deed) {
    case Deed::SwitchOff:
        return tr("Switch “%1” off?").arg(isolated(m_service.name));
    case Deed::Delete:
        return tr("Delete “%1”?").arg(isolated(m_service.name));
    case Deed::RevokeKey:
        return tr("Revoke a key of “%1”?").arg(isolated(m_service.name));
    }
    return {};
}

QString ServiceStopDialog::button() const
{
    switch (m_deed) {
    case Deed::SwitchOff:
        return tr("Switch off");
    case Deed::Delete:
        return tr("Delete");
    case Deed::RevokeKey:
        return tr("Revoke key");
    }
    return {};
}

QStringList ServiceStopDialog::consequences() const
{
    if (m_deed == Deed::RevokeKey) {
        return {tr("%1 stops working at once. This cannot be undone.", "key").arg(ServiceWords::called(m_key)),
            tr("Last used: %1.").arg(m_words.lastUse(m_key))};
    }
    QStringList sentences = m_words.stops(m_service);
    if (m_deed == Deed::SwitchOff) {
        sentences.append(tr("You can switch it on again; its keys then work as before."));
        return sentences;
    }
    sentences.append(tr("It is switched off first, so that no key of it outlives it."));
    const Registry *registry = m_context.desk->accounts()->registry(m_service.account);
    const QString told = registry ? registry->profile().calls.value(u"deleteServiceAccount"_s).consequence : QString();
    if (!told.isEmpty())
        sentences.append(tr("%1 says: “%2”", "registry").arg(plainText(registry->profile().name), plainText(told)));
    return sentences;
}

void ServiceStopDialog::buildConsequences(QVBoxLayout *content)
{
    const QStringList lines = consequences();
    for (const QString &line : lines) {
        auto *label = new PlainLabel(line);
        label->setObjectName(u"serviceConsequence"_s);
        label->wrap();
        auto *row = new QHBoxLayout;
        row->setSpacing(Metrics::step);
        auto *icon = new IconLabel(u"warning"_s, &Palette::warning);
        icon->setFixedHeight(qMax(icon->sizeHint().height(), label->fontMetrics().height()));
        row->addWidget(icon, 0, Qt::AlignTop);
        row->addWidget(label, 1);
        content->addLayout(row);
    }
}

void ServiceStopDialog::buildName(QVBoxLayout *content)
{
    m_name = new QLineEdit;
    m_name->setObjectName(u"serviceTypedName"_s);
    auto *block = new FieldBlock(tr("Type the name “%1” to go on").arg(isolated(m_service.name)), m_name);
    content->addWidget(block);
    connect(m_name, &QLineEdit::textChanged, this, &ServiceStopDialog::follow);
    // Half a name and Enter is neither "keep" nor "delete".
    connect(m_name, &QLineEdit::returnPressed, this, [this, block] {
        if (m_name->text().isEmpty())
            reject();
        else if (!m_go->isEnabled())
            block->setMessage(Tone::Warning, tr("This is not the name yet: capital and small letters count."));
        else
            accept();
    });
    m_keep->setDefault(false);
    m_keep->setAutoDefault(false);
    follow();
}

void ServiceStopDialog::follow()
{
    const bool fits = m_name->text() == m_service.name;
    m_go->setEnabled(fits);
    m_go->setToolTip(fits ? QString() : tr("Type the name first."));
}

} // namespace Tokendesk

// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/audithead.h"
#include "app/desk.h"
#include "app/registry/registry.h"
#include "app/state/accountbook.h"
#include "app/state/tokenbook.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/plainlabel.h"
#include "ui/parts/registrymark.h"
#include "ui/text/plaintext.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/tokens/profilelook.h"
#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

constexpr int spans[] = {30, 90, 365, 0}; // days; 0: all time
constexpr int usualSpan = 1;

} // namespace

AuditHead::AuditHead(const Context &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_scope(new QComboBox), m_span(new QComboBox),
      m_export(new QPushButton(Icons::get(u"export"_s), tr("Export"))), m_policy(new QPushButton(tr("Policy")))
{
    m_scope->setObjectName(u"auditScope"_s);
    m_scope->setAccessibleName(tr("What is audited"));
    m_scope->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_scope->setMinimumContentsLength(16);
    m_span->setObjectName(u"auditSpan"_s);
    m_span->setAccessibleName(tr("Events of which time"));
    for (const int days : spans)
        m_span->addItem(days == 0 ? tr("All time") : tr("%n day(s)", nullptr, days), days);
    m_span->setCurrentIndex(usualSpan);
    m_export->setObjectName(u"auditExport"_s);
    m_policy->setObjectName(u"auditPolicy"_s);
    auto *pickers = new QWidget;
    QSizePolicy flowing(QSizePolicy::Preferred, QSizePolicy::Minimum);
    flowing.setHeightForWidth(true);
    pickers->setSizePolicy(flowing);
    auto *flow = new FlowLayout(pickers, Metrics::step);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(2 * Metrics::step);
    row->addWidget(new PlainLabel(tr("Audit"), TextRole::Heading), 0, Qt::AlignVCenter);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_scope, m_span, m_policy})
        flow->addWidget(widget);
    row->addWidget(pickers, 1);
    row->addWidget(m_export, 0, Qt::AlignTop);
    fillScopes();
    connect(m_scope, &QComboBox::currentIndexChanged, this, &AuditHead::changed);
    connect(m_span, &QComboBox::currentIndexChanged, this, &AuditHead::changed);
    connect(context.desk->accounts(), &AccountBook::accountsChanged, this, &AuditHead::fillScopes);
}

void AuditHead::fillScopes()
{
    const AuditScope before = scope();
    {
        const QSignalBlocker quiet(m_scope);
        m_scope->clear();
        m_scope->addItem(tr("All accounts"), QStringList{QString(), QString()});
        const QList<Account> &accounts = m_context.desk->accounts()->accounts();
        for (const Account &account : accounts) {
            const MarkFacts mark = m_context.look->markOf(account.registryId);
            const QIcon icon = RegistryMark::icon(mark.letter, mark.color);
            const QString registry = plainText(m_context.look->registryName(account.registryId));
            m_scope->addItem(icon, u"%1 · %2"_s.arg(registry, plainText(account.identity.shown())),
                QStringList{account.id, QString()});
            for (const Organisation &organisation : account.identity.organisations)
                m_scope->addItem(icon, u"%1 · %2"_s.arg(registry, plainText(organisation.shown())),
                    QStringList{account.id, organisation.id});
        }
        m_scope->setCurrentIndex(std::max(0, m_scope->findData(QStringList{before.account, before.organisation})));
    }
    if (!(scope() == before))
        emit changed();
}

AuditScope AuditHead::scope() const
{
    const QStringList chosen = m_scope->currentData().toStringList();
    return {chosen.value(0), chosen.value(1)};
}

QString AuditHead::scopeName() const
{
    return m_scope->currentIndex() <= 0 ? QString() : m_scope->currentText();
}

QDate AuditHead::from() const
{
    const int days = m_span->currentData().toInt();
    return days == 0 ? QDate() : m_context.desk->clock()->now().toLocalTime().date().addDays(-days);
}

QPushButton *AuditHead::exportButton() const
{
    return m_export;
}

QPushButton *AuditHead::policyButton() const
{
    return m_policy;
}

} // namespace Tokendesk

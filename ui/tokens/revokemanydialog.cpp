// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/revokemanydialog.h"
#include "app/desk.h"
#include "app/state/tokenbook.h"
#include "ui/parts/dialogframe.h"
#include "ui/parts/plainlabel.h"
#include "ui/parts/reasonfield.h"
#include "ui/theme/theme.h"
#include "ui/tokens/revocations.h"
#include "ui/tokens/revokelist.h"
#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Tokendesk {

RevokeManyDialog::RevokeManyDialog(const Context &context, const QList<TokenId> &tokens, QWidget *parent)
    : QDialog(parent), m_context(context), m_list(new RevokeList(context)),
      m_summary(new PlainLabel(QString(), TextRole::Dim)), m_keep(new QPushButton(tr("Keep them"))),
      m_go(new QPushButton)
{
    build(tr("Revoke %n token(s)?", nullptr, int(tokens.size())), nullptr);
    showTokens(tokens);
}

RevokeManyDialog::RevokeManyDialog(const Context &context, const AccountId &account, QWidget *parent)
    : QDialog(parent), m_context(context), m_account(account), m_list(new RevokeList(context)),
      m_summary(new PlainLabel(QString(), TextRole::Dim)), m_keep(new QPushButton(tr("Keep them"))),
      m_go(new QPushButton)
{
    build(tr("Revoke by rule"), buildRule());
    findByRule();
}

void RevokeManyDialog::build(const QString &heading, QVBoxLayout *rule)
{
    setObjectName(u"revokeManyDialog"_s);
    const DialogFrame frame = frameDialog(this, heading);
    if (rule)
        frame.content->addLayout(rule);
    auto *warning = new PlainLabel(
        tr("They stop working at once and for good. Nothing is sent before you confirm, and then you have a few "
           "seconds to undo it."));
    warning->wrap();
    frame.content->addWidget(warning);
    m_list->setObjectName(u"revokeList"_s);
    frame.content->addWidget(m_list, 1);
    m_reason = new ReasonField;
    frame.content->addWidget(m_reason);
    m_summary->wrap();
    m_summary->setObjectName(u"revokeSummary"_s);
    frame.buttons->insertWidget(0, m_summary, 100);
    m_keep->setObjectName(u"keep"_s);
    m_keep->setDefault(true);
    m_go->setObjectName(u"revoke"_s);
    m_go->setAutoDefault(false);
    setButtonRole(m_go, ButtonRole::Danger);
    frame.buttons->addWidget(m_keep);
    frame.buttons->addWidget(m_go);
    connect(m_keep, &QPushButton::clicked, this, &RevokeManyDialog::reject);
    connect(m_go, &QPushButton::clicked, this, [this] {
        const QList<TokenId> tokens = m_list->chosen();
        accept();
        emit confirmed(tokens, m_reason->reason());
    });
    connect(m_list, &RevokeList::choiceChanged, this, &RevokeManyDialog::showChoice);
    setMinimumWidth(840);
}

QVBoxLayout *RevokeManyDialog::buildRule()
{
    m_kind = new QComboBox;
    m_kind->setObjectName(u"ruleKind"_s);
    m_kind->setAccessibleName(tr("Rule"));
    m_kind->addItem(tr("Not used for"), int(RevokeRule::Kind::Unused));
    m_kind->addItem(tr("Never used, and older than"), int(RevokeRule::Kind::NeverUsed));
    m_kind->addItem(tr("Expired"), int(RevokeRule::Kind::Expired));
    m_days = new QSpinBox;
    m_days->setObjectName(u"ruleDays"_s);
    m_days->setAccessibleName(tr("Days"));
    m_days->setRange(1, 3650);
    m_days->setValue(RevokeRule().days);
    m_days->setMinimumWidth(120);
    const auto showUnit = [this](int days) {
        m_days->setSuffix(u' ' + tr("day(s)", "after a number", days));
    };
    showUnit(m_days->value());
    connect(m_days, &QSpinBox::valueChanged, this, showUnit);
    connect(m_days, &QSpinBox::valueChanged, this, &RevokeManyDialog::findByRule);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &RevokeManyDialog::findByRule);
    auto *line = new QHBoxLayout;
    line->setSpacing(Metrics::step);
    line->addWidget(m_kind);
    line->addWidget(m_days);
    line->addStretch(1);
    auto *column = new QVBoxLayout;
    column->addLayout(line);
    return column;
}

void RevokeManyDialog::findByRule()
{
    const RevokeRule rule{RevokeRule::Kind(m_kind->currentData().toInt()), m_days->value()};
    m_days->setEnabled(rule.kind != RevokeRule::Kind::Expired);
    m_days->setToolTip(m_days->isEnabled() ? QString() : tr("This rule has no number of days."));
    showTokens(tokensOf(
        *m_context.desk->tokens()->table(), rule, m_account, m_context.desk->clock()->now().toSecsSinceEpoch()));
}

void RevokeManyDialog::showTokens(const QList<TokenId> &tokens)
{
    const TokenTable *table = m_context.desk->tokens()->table();
    QList<Token> list;
    for (const TokenId &id : tokens) {
        if (const auto row = table->row(id))
            list.append(table->token(*row));
    }
    m_list->setTokens(list);
}

void RevokeManyDialog::showChoice()
{
    const int chosen = int(m_list->chosen().size());
    const int missing = m_list->missingNames();
    if (m_list->topLevelItemCount() == 0)
        m_summary->setText(tr("No token fits this rule."));
    else if (missing > 0)
        m_summary->setText(tr("%1 of %2 need their name typed.").arg(missing).arg(chosen));
    else
        m_summary->setText(tr("%1 of %2 chosen.").arg(chosen).arg(m_list->topLevelItemCount()));
    m_go->setText(tr("Revoke %1 in %2 s").arg(chosen).arg(Revocations::grace.count()));
    m_go->setEnabled(chosen > 0 && missing == 0);
    m_go->setToolTip(m_go->isEnabled() ? QString()
            : chosen == 0              ? tr("Choose at least one token.")
                                       : tr("Type the names of the risky ones first."));
}

} // namespace Tokendesk

// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/findingdetails.h"
#include "app/desk.h"
#include "app/state/tokenbook.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/plainlabel.h"
#include "ui/parts/statuspill.h"
#include "ui/text/findingwords.h"
#include "ui/text/plaintext.h"
#include "ui/text/tokenwords.h"
#include "ui/theme/theme.h"
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

constexpr int mostNames = 5;

QPushButton *named(const char *name, const QString &text = {})
{
    auto *button = new QPushButton(text);
    button->setObjectName(QLatin1StringView(name));
    return button;
}

} // namespace

FindingDetails::FindingDetails(const Context &context, QWidget *parent)
    : QScrollArea(parent), m_context(context), m_pill(new StatusPill({})),
      m_title(new PlainLabel(QString(), TextRole::Strong)), m_why(new PlainLabel),
      m_names(new PlainLabel(QString(), TextRole::Dim)), m_action(named("findingAction")),
      m_tokens(named("findingTokens", tr("Show tokens"))), m_accept(named("findingAccept", tr("Accept…"))),
      m_end(named("endAcceptance", tr("Find it again")))
{
    setObjectName(u"findingDetails"_s);
    setAccessibleName(tr("About the finding"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setButtonRole(m_action, ButtonRole::Primary);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(2 * Metrics::step, 3 * Metrics::halfStep, 2 * Metrics::step, 3 * Metrics::halfStep);
    column->setSpacing(Metrics::step);
    column->addWidget(m_pill);
    for (PlainLabel *label : {m_title, m_why, m_names}) {
        label->wrap();
        column->addWidget(label);
    }
    m_why->setObjectName(u"findingWhy"_s);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons, Metrics::step);
    for (QPushButton *button : {m_action, m_tokens, m_accept, m_end})
        flow->addWidget(button);
    column->addWidget(buttons);
    column->addStretch(1);
    setWidget(content);
    connect(m_action, &QPushButton::clicked, this, &FindingDetails::actionRequested);
    connect(m_tokens, &QPushButton::clicked, this, &FindingDetails::tokensRequested);
    connect(m_accept, &QPushButton::clicked, this, &FindingDetails::acceptRequested);
    connect(m_end, &QPushButton::clicked, this, &FindingDetails::endRequested);
    showNothing(false);
}

QString FindingDetails::namesOf(const Finding &finding) const
{
    const TokenTable *table = m_context.desk->tokens()->table();
    QStringList names;
    for (const TokenId &token : finding.tokens) {
        if (names.size() == mostNames) {
            names.append(tr("and %n more", nullptr, int(finding.tokens.size()) - mostNames));
            break;
        }
        if (const auto row = table->row(token))
            names.append(isolated(table->name(*row).isEmpty() ? table->prefix(*row) : table->name(*row)));
    }
    return names.join(tr(", ", "between names"));
}

void FindingDetails::show(const Finding &finding)
{
    const bool several = finding.action == FindingAction::Rotate && finding.tokens.size() > 1;
    m_pill->setLook(FindingWords::look(finding.severity));
    m_pill->setVisible(true);
    m_title->setText(FindingWords::title(finding));
    m_why->setText(FindingWords::why(finding.kind));
    QStringList more{namesOf(finding)};
    if (finding.accepted > 0)
        more.append(tr("%n more was/were accepted.", nullptr, finding.accepted));
    if (finding.time.isValid())
        more.append(m_context.words->moment(finding.time.toSecsSinceEpoch()));
    more.removeAll(QString());
    m_names->setText(more.join(u'\n'));
    m_names->setVisible(!more.isEmpty());
    m_action->setText(several ? tr("Choose one to rotate") : FindingWords::action(finding.action));
    m_action->setVisible(finding.action != FindingAction::Wait);
    m_tokens->setVisible(!finding.tokens.isEmpty() && !several && finding.action != FindingAction::ShowTokens);
    m_accept->setVisible(true);
    m_end->setVisible(false);
}

void FindingDetails::show(const Acceptance &acceptance, const QString &name)
{
    m_pill->setLook(FindingWords::look(severityOf(acceptance.kind)));
    m_pill->setVisible(true);
    m_title->setText(FindingWords::rule(acceptance.kind));
    m_why->setText(tr("Accepted for %1 because: %2").arg(isolated(name), isolated(acceptance.reason)));
    m_names->setText(
        tr("Until %1").arg(QLocale().toString(acceptance.until.toLocalTime().date(), QLocale::LongFormat)));
    m_names->setVisible(true);
    m_action->setVisible(false);
    m_tokens->setVisible(false);
    m_accept->setVisible(false);
    m_end->setVisible(true);
}

void FindingDetails::showNothing(bool accepted)
{
    m_pill->setVisible(false);
    m_title->setText(accepted ? tr("Nothing is accepted.") : tr("Nothing found that the rules look for."));
    m_why->setText(accepted ? tr("Whoever accepts a finding says why and until when; here it can be taken back.")
                            : tr("“Rules…” says what is looked for."));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_names, m_action, m_tokens, m_accept, m_end})
        widget->setVisible(false);
}

} // namespace Tokendesk

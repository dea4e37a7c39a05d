// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/auditpage.h"
#include "app/desk.h"
#include "app/state/accountbook.h"
#include "app/state/eventbook.h"
#include "app/state/rightsbook.h"
#include "app/state/tokenbook.h"
#include "ui/audit/auditexport.h"
#include "ui/audit/audithead.h"
#include "ui/audit/changespage.h"
#include "ui/audit/chartrow.h"
#include "ui/audit/chartwords.h"
#include "ui/audit/eventspage.h"
#include "ui/audit/findingspage.h"
#include "ui/audit/leaverholdings.h"
#include "ui/audit/leaverspage.h"
#include "ui/audit/policymenu.h"
#include "ui/audit/rulesdialog.h"
#include "ui/audit/scorecard.h"
#include "ui/parts/messagebar.h"
#include "ui/parts/plainlabel.h"
#include "ui/text/findingwords.h"
#include "ui/text/plaintext.h"
#include "ui/theme/theme.h"
#include "ui/tokens/profilelook.h"
#include "ui/tokens/tokenpage.h"
#include <QElapsedTimer>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

constexpr int calm = 150; // milliseconds: lists arrive page by page, and one report is enough for all of them
constexpr int tableRows = 7; // that are in sight at least, with head and tabs

} // namespace

AuditPage::AuditPage(const Context &context, QWidget *parent)
    : QScrollArea(parent), m_context(context), m_head(new AuditHead(context)),
      m_logs(new PlainLabel(QString(), TextRole::Dim)), m_bar(new MessageBar), m_score(new ScoreCard),
      m_charts(new ChartRow), m_tabs(new QTabWidget), m_only(new MessageBar), m_tokens(new TokenPage(context)),
      m_events(new EventsPage(context)), m_findings(new FindingsPage(context)), m_changes(new ChangesPage(context)),
      m_leavers(new LeaversPage(context)),
      m_export(new AuditExport(context, {m_head, m_bar, m_tokens, m_events, m_tabs}, this)),
      m_policy(new PolicyMenu(context, m_head, m_bar, this))
{
    setObjectName(u"auditPage"_s);
    setAccessibleName(tr("Audit"));
    m_soon.setSingleShot(true);
    m_soon.setInterval(calm);
    build();
    connectParts();
    m_context.desk->audit()->load();
    showScope();
}

void AuditPage::build()
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(2 * Metrics::step, 2 * Metrics::step, 2 * Metrics::step, Metrics::step);
    column->setSpacing(3 * Metrics::halfStep);
    m_logs->setObjectName(u"auditLogs"_s);
    m_logs->wrap();
    m_bar->setObjectName(u"auditBar"_s);
    buildTabs();
    column->addWidget(m_head);
    column->addWidget(m_bar);
    column->addWidget(m_logs);
    column->addWidget(m_score);
    column->addWidget(m_charts);
    column->addWidget(m_tabs, 1);
    setWidget(content);
    setFocusProxy(m_tokens);
}

void AuditPage::buildTabs()
{
    auto *tokens = new QWidget;
    auto *column = new QVBoxLayout(tokens);
    column->setContentsMargins(0, Metrics::halfStep, 0, 0);
    column->setSpacing(Metrics::halfStep);
    m_only->setObjectName(u"onlyThese"_s);
    column->addWidget(m_only);
    column->addWidget(m_tokens, 1);
    m_tokens->table()->setObjectName(u"auditTokens"_s);
    m_tokens->showLayoutOf(u"audit"_s);
    m_tokens->setGrouping(TokenGrouping::Owner);
    m_tabs->setObjectName(u"auditTabs"_s);
    m_tabs->addTab(tokens, tr("Tokens by person"));
    m_tabs->addTab(m_events, tr("Events"));
    m_tabs->addTab(m_findings, tr("Findings"));
    m_tabs->addTab(m_changes, tr("Since last look"));
    m_tabs->addTab(m_leavers, tr("Leavers"));
    m_tabs->setMinimumHeight(tableRows * Metrics::rowHeight(fontMetrics()));
}

void AuditPage::connectParts()
{
    const AuditBook *book = m_context.desk->audit();
    connect(&m_soon, &QTimer::timeout, this, &AuditPage::refresh);
    connect(m_context.desk->tokens()->table(), &TokenTable::changed, this, &AuditPage::refreshSoon);
    connect(book, &AuditBook::changed, this, &AuditPage::refreshSoon);
    connect(book, &AuditBook::eventsChanged, this, &AuditPage::refreshSoon);
    connect(m_context.desk->rights(), &RightsBook::changed, this, &AuditPage::tellLogs);
    connect(m_head, &AuditHead::changed, this, &AuditPage::showScope);
    connect(m_charts, &ChartRow::chosen, this, [this](const QString &query) {
        m_tabs->setCurrentIndex(TokensTab);
        showAll();
        emit filterRequested(query);
    });
    connect(m_score, &ScoreCard::reasonChosen, this, [this](FindingKind kind) {
        m_tabs->setCurrentIndex(FindingsTab);
        m_findings->choose(kind);
    });
    connect(m_score, &ScoreCard::changesRequested, this, [this] { m_tabs->setCurrentIndex(ChangesTab); });
    connect(m_score, &ScoreCard::rulesRequested, this, &AuditPage::openRules);
    connect(m_findings, &FindingsPage::actionRequested, this, &AuditPage::act);
    connect(m_findings, &FindingsPage::tokensRequested, this,
        [this](const Finding &finding) { showOnly(finding.tokens, FindingWords::title(finding)); });
    connectLeavers();
    connect(m_changes, &ChangesPage::seen, this, [this] { m_context.desk->audit()->markAsSeen(m_head->scope()); });
    connect(m_changes, &ChangesPage::tokenRequested, this, [this](const TokenId &token) {
        showAll();
        emit filterRequested({});
        m_tabs->setCurrentIndex(TokensTab);
        m_tokens->select(token);
    });
    connect(m_tabs, &QTabWidget::currentChanged, this, &AuditPage::tabChanged);
    connect(m_only, &MessageBar::closed, this, &AuditPage::showAll);
    connect(m_tokens, &TokenPage::clearFilterRequested, this, [this] {
        showAll();
        emit filterRequested({});
    });
}

void AuditPage::connectLeavers()
{
    const LeaverHoldings *holdings = m_leavers->holdings();
    connect(holdings, &LeaverHoldings::replaceRequested, this, &AuditPage::replaceRequested);
    connect(holdings, &LeaverHoldings::replaceServiceRequested, this, &AuditPage::replaceServiceRequested);
    connect(holdings, &LeaverHoldings::deleteRequested, this, &AuditPage::deleteServiceRequested);
    connect(holdings, &LeaverHoldings::revokeRequested, this, &AuditPage::revokeRequested);
    connect(holdings, &LeaverHoldings::tokensRequested, this,
        [this](const QList<TokenId> &tokens, const QString &name) { showOnly(tokens, isolated(name)); });
}

TokenPage *AuditPage::tokens() const
{
    return m_tokens;
}

bool AuditPage::areTokensShown() const
{
    return m_tabs->currentIndex() == TokensTab;
}

void AuditPage::setFilter(const QString &query)
{
    m_query = query;
    m_tokens->setFilter(query);
    m_charts->setQuery(query);
    m_export->setQuery(query);
}

void AuditPage::changeEvent(QEvent *event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        m_soon.start(0); // the charts carry their colours
}

/// Nothing is counted while nobody looks; and not all the time while lists arrive: what is large is left alone for
/// longer than it takes.
void AuditPage::refreshSoon()
{
    constexpr int rests = 4;
    m_stale = true;
    if (isVisible() && !m_soon.isActive() && !m_counting)
        m_soon.start(std::max(calm, rests * int(m_lasted)));
}

void AuditPage::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    m_events->askRegistries();
    if (m_stale)
        refresh();
}

void AuditPage::refresh()
{
    if (!isVisible() || m_counting)
        return;
    m_leavers->ask(m_head->scope());
    m_stale = false;
    m_counting = true;
    const AuditScope scope = m_head->scope();
    const QDate from = m_head->from();
    QElapsedTimer since;
    since.start();
    const Answer<Judged> judged
        = m_context.desk->audit()->judged(scope, from.isValid() ? from.startOfDay() : QDateTime());
    whenAnswered(this, judged, [this, scope, from, since](const Result<Judged> &judgement) {
        m_counting = false;
        m_lasted = since.elapsed();
        const bool isWanted = scope == m_head->scope() && from == m_head->from();
        if (judgement && isWanted)
            showJudgement(*judgement);
        if (!isWanted)
            refresh();
        else if (m_stale)
            refreshSoon();
    });
}

void AuditPage::showJudgement(const Judged &judgement)
{
    m_score->setScore(judgement->report.score);
    m_score->setLookBack(judgement->back);
    m_charts->setCharts(auditCharts(judgement->charts));
    m_charts->setQuery(m_query);
    m_findings->setReport(judgement->report, m_head->scope());
    m_changes->show(judgement->back);
    m_leavers->setReport(judgement->report, m_head->scope());
    m_export->setJudgement(judgement);
    const qsizetype changes = judgement->back.changes.size();
    m_tabs->setTabText(FindingsTab, tr("Findings (%1)").arg(QLocale().toString(m_findings->count())));
    m_tabs->setTabText(ChangesTab,
        changes == 0 ? tr("Since last look") : tr("Since last look (%1)").arg(QLocale().toString(int(changes))));
    m_tabs->setTabText(LeaversTab,
        m_leavers->count() == 0 ? tr("Leavers") : tr("Leavers (%1)").arg(QLocale().toString(m_leavers->count())));
    tellLogs();
}

void AuditPage::showScope()
{
    m_onlyThese.clear();
    m_only->hide();
    applyCondition();
    m_events->setScope(m_head->scope());
    m_events->setFrom(m_head->from());
    m_stale = true;
    refresh();
}

/// Says plainly where a registry tells nothing of what happened.
void AuditPage::tellLogs()
{
    QStringList sources = m_context.desk->events()->sources();
    sources.removeIf(
        [this](const QString &each) { return m_context.desk->rights()->missing(each, Right::SeeEvents).has_value(); });
    const AuditScope scope = m_head->scope();
    QStringList without;
    const QList<Account> &accounts = m_context.desk->accounts()->accounts();
    for (const Account &account : accounts) {
        const QString name = plainText(m_context.look->registryName(account.registryId));
        if ((scope.account.isEmpty() || account.id == scope.account) && !sources.contains(account.id)
            && !without.contains(name))
            without.append(name);
    }
    m_logs->setText(tr("%1: no log of events there that this account may read. Judged by the list of tokens and by "
                       "what this program did itself.",
        "names of registries")
                        .arg(without.join(tr(", ", "between names"))));
    m_logs->setVisible(!without.isEmpty());
}

void AuditPage::applyCondition()
{
    const AuditScope scope = m_head->scope();
    if (scope.account.isEmpty() && m_onlyThese.isEmpty())
        return m_tokens->model()->setCondition({});
    m_tokens->model()->setCondition([scope, only = m_onlyThese](const TokenTable &table, quint32 row) {
        const TokenId id = table.id(row);
        if (!only.isEmpty() && !only.contains(id))
            return false;
        return (scope.account.isEmpty() || id.account == scope.account)
            && (scope.organisation.isEmpty() || table.organisation(row) == scope.organisation);
    });
}

void AuditPage::showOnly(const QList<TokenId> &tokens, const QString &what)
{
    m_onlyThese = QSet<TokenId>(tokens.cbegin(), tokens.cend());
    m_tabs->setCurrentIndex(TokensTab);
    emit filterRequested({});
    applyCondition();
    m_only->tell(Tone::Info, tr("Only these: %1").arg(what));
    QPushButton *revoke = m_only->addAction(tr("Revoke these…"));
    revoke->setObjectName(u"revokeThese"_s);
    connect(revoke, &QPushButton::clicked, this, [this, tokens] { emit revokeRequested(tokens); });
    m_tokens->setFocus();
}

void AuditPage::showAll()
{
    m_only->hide();
    if (m_onlyThese.isEmpty())
        return;
    m_onlyThese.clear();
    applyCondition();
}

void AuditPage::act(const Finding &finding)
{
    switch (finding.action) {
    case FindingAction::Revoke:
        return finding.tokens.isEmpty() ? void() : emit revokeRequested(finding.tokens);
    case FindingAction::Rotate:
        if (finding.tokens.size() == 1)
            return emit rotateRequested(finding.tokens.constFirst());
        return showOnly(finding.tokens, FindingWords::title(finding));
    case FindingAction::ReplaceByService:
        m_tabs->setCurrentIndex(LeaversTab);
        return m_leavers->choose(finding.account, finding.subject);
    case FindingAction::ShowTokens:
        return showOnly(finding.tokens, FindingWords::title(finding));
    case FindingAction::ShowEvents:
        m_tabs->setCurrentIndex(EventsTab);
        return m_events->showOnly(finding.events);
    case FindingAction::Wait:
        return;
    }
}

void AuditPage::openRules()
{
    auto *dialog = new RulesDialog(m_context.desk->audit()->rules(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RulesDialog::changed, this,
        [this](const AuditRules &rules) { m_context.desk->audit()->setRules(rules); });
    dialog->open();
}

} // namespace Tokendesk

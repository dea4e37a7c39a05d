// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/auditbook.h"
#include "app/audit/journalevents.h"
#include "app/base/worker.h"
#include "app/state/accountbook.h"
#include "app/state/eventbook.h"
#include "app/state/journalbook.h"
#include "app/state/memberbook.h"
#include "app/state/notebook.h"
#include "app/state/servicebook.h"
#include "app/state/settings.h"
#include "app/state/tokenbook.h"
#include <QCborMap>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

const QString rulesName = u"auditRules"_s;
const QString policiesName = u"auditPolicies"_s;
const QString acceptancesName = u"acceptances"_s;
const QString lookPrefix = u"look:"_s;

} // namespace

AuditBook::AuditBook(const Books &books, QObject *parent)
    : QObject(parent), m_books(books), m_events(std::make_shared<EventColumns>())
{
    connect(books.events, &EventBook::arrived, this,
        [this](const QString &, const QList<AuditEvent> &events) { addEvents(events); });
    connect(books.events, &EventBook::restarted, this, &AuditBook::dropEvents);
    connect(books.tokens->journal(), &JournalBook::recorded, this,
        [this](const JournalRow &row) { addEvents({auditEventOf(row)}); });
    // First of all who listen, so that they are not told what was true before.
    connect(this, &AuditBook::changed, this, [this] { m_judge.forget(); });
    connect(this, &AuditBook::eventsChanged, this, [this] { m_judge.forget(); });
    connect(books.tokens->notes(), &NoteBook::factsChanged, this, [this] { m_judge.forget(); });
    connect(books.tokens->table(), &TokenTable::changed, this, [this] {
        m_tokens.reset();
        m_judge.forget();
    });
    connect(books.members, &MemberBook::changed, this, &AuditBook::changed);
    connect(books.services, &ServiceBook::changed, this, &AuditBook::changed);
}

void AuditBook::load()
{
    if (std::exchange(m_loading, true))
        return;
    readPolicies();
    readJournal(0);
    whenAnswered(this, m_books.store->kept(), [this](const Result<QHash<QString, QByteArray>> &kept) {
        m_loaded = true;
        if (!kept)
            return;
        m_acceptances = Acceptances::unpacked(kept->value(acceptancesName));
        readLooks(*kept);
    });
}

bool AuditBook::isLoaded() const
{
    return m_loaded;
}

void AuditBook::readJournal(qint64 before)
{
    constexpr int pageRows = 2000; // so that a long journal takes no frame
    whenAnswered(
        this, m_books.tokens->journal()->rows(before, pageRows), [this](const Result<QList<JournalRow>> &rows) {
            if (!rows || rows->isEmpty())
                return;
            QList<AuditEvent> events;
            for (const JournalRow &row : *rows)
                events.append(auditEventOf(row));
            addEvents(events);
            if (rows->constLast().number > 1)
                readJournal(rows->constLast().number);
        });
}

void AuditBook::readLooks(const QHash<QString, QByteArray> &kept)
{
    using Looks = QHash<QString, std::shared_ptr<const Look>>;
    const auto read = inBackground<Looks>([kept]() -> Result<Looks> {
        Looks looks;
        for (auto bytes = kept.cbegin(); bytes != kept.cend(); ++bytes) {
            if (bytes.key().startsWith(lookPrefix))
                looks.insert(bytes.key().mid(lookPrefix.size()), std::make_shared<Look>(Look::unpacked(*bytes)));
        }
        return looks;
    });
    whenAnswered(this, read, [this](const Result<Looks> &looks) {
        for (auto look = looks->cbegin(); look != looks->cend(); ++look) {
            if (!m_looks.contains(look.key())) // nobody looked meanwhile
                m_looks.insert(look.key(), *look);
        }
        emit changed();
    });
}

const EventColumns &AuditBook::events() const
{
    return *m_events;
}

std::shared_ptr<const EventColumns> AuditBook::sharedEvents() const
{
    return m_events;
}

void AuditBook::addEvents(const QList<AuditEvent> &events)
{
    if (m_events.use_count() > 1) // an export reads it
        m_events = std::make_shared<EventColumns>(*m_events);
    if (m_events->append(events) > 0)
        emit eventsChanged();
}

void AuditBook::dropEvents(const QString &account)
{
    if (m_events.use_count() > 1)
        m_events = std::make_shared<EventColumns>(*m_events);
    m_events->removeAccount(account);
    emit eventsChanged();
}

RowSet AuditBook::rows(const AuditScope &scope) const
{
    const TokenTable &table = *m_books.tokens->table();
    if (scope.account.isEmpty())
        return RowSet(table.count(), true);
    RowSet rows(table.count());
    const QList<AccountId> accounts = table.accounts();
    const qsizetype number = accounts.indexOf(scope.account);
    for (quint32 row = 0; row < table.count() && number >= 0; ++row) {
        if (table.accountNumbers()[row] == number
            && (scope.organisation.isEmpty() || table.organisation(row) == scope.organisation))
            rows.insert(row);
    }
    return rows;
}

AuditedAccount AuditBook::audited(const AccountId &id) const
{
    AuditedAccount audited;
    const Account *account = m_books.accounts->account(id);
    if (const Registry *registry = m_books.accounts->registry(id)) {
        const RegistryProfile &profile = registry->profile();
        audited.formats = profile.tokenFormats;
        audited.scopes = profile.scopes;
        audited.presets = profile.presets;
        audited.limit = registry->rateLimit();
    }
    if (account)
        audited.identity = account->identity;
    if (m_books.members->isKnown(id))
        audited.members = m_books.members->members(id);
    audited.isWhole = m_books.members->isWhole(id);
    audited.services = m_books.services->services(id);
    for (const ServiceAccount &service : std::as_const(audited.services))
        audited.knownActors << service.id << service.userId << service.name;
    audited.knownActors.remove(QString());
    audited.policy = policy({id, {}});
    for (const Organisation &organisation : std::as_const(audited.identity.organisations)) {
        if (const auto own = m_policies.constFind(AuditScope{id, organisation.id}.key());
            own != m_policies.cend() && own->policy)
            audited.organisationPolicies.insert(organisation.id, *own->policy);
    }
    return audited;
}

AuditInput AuditBook::input(const AuditScope &scope) const
{
    AuditInput input;
    input.tokens = m_books.tokens->table();
    input.rows = rows(scope);
    input.events = m_events.get();
    const QList<Account> &accounts = m_books.accounts->accounts();
    for (const Account &account : accounts) {
        if (scope.account.isEmpty() || scope.account == account.id)
            input.accounts.insert(account.id, audited(account.id));
    }
    input.places = m_books.tokens->notes()->places();
    input.rules = rules();
    input.now = m_books.clock->now();
    input.acceptances = m_acceptances.at(input.now);
    input.zone = QTimeZone::systemTimeZone();
    return input;
}

std::shared_ptr<const TokenTable> AuditBook::sharedTokens() const
{
    if (!m_tokens)
        m_tokens = m_books.tokens->table()->copy();
    return m_tokens;
}

QSet<AccountId> AuditBook::listed() const
{
    QSet<AccountId> listed;
    const QList<Account> &accounts = m_books.accounts->accounts();
    for (const Account &account : accounts) {
        if (m_books.tokens->state(account.id).asOf.isValid())
            listed.insert(account.id);
    }
    return listed;
}

/// With what changes without a word: the time, by the minute, and how much of their limits the registries left.
QString AuditBook::question(const AuditScope &scope, const QDateTime &eventsFrom) const
{
    constexpr qint64 minute = 60;
    QString question = scope.key() + u' ' + QString::number(m_books.clock->now().toSecsSinceEpoch() / minute) + u' '
        + QString::number(eventsFrom.isValid() ? eventsFrom.toSecsSinceEpoch() : 0) + u' '
        + QString::number(listed().size());
    const QList<Account> &accounts = m_books.accounts->accounts();
    for (const Account &account : accounts) {
        if (const Registry *registry = m_books.accounts->registry(account.id))
            question += u' ' + QString::number(registry->rateLimit().remaining);
    }
    return question;
}

Answer<Judged> AuditBook::judged(const AuditScope &scope, const QDateTime &eventsFrom)
{
    const QString asked = question(scope, eventsFrom);
    if (const auto known = m_judge.known(asked))
        return *known;
    AuditCase given{.input = input(scope),
        .tokens = sharedTokens(),
        .events = m_events,
        .look = m_looks.value(scope.key()),
        .listed = listed()};
    given.input.tokens = given.tokens.get();
    given.input.eventsFrom = eventsFrom;
    return m_judge.judge(asked, given);
}

AuditRules AuditBook::rules() const
{
    return AuditRules::unpacked(m_books.settings->kept(rulesName, 1));
}

void AuditBook::setRules(const AuditRules &rules)
{
    m_books.settings->keep(rulesName, 1, rules == AuditRules() ? QByteArray() : rules.packed());
    emit changed();
}

QList<Acceptance> AuditBook::acceptances() const
{
    return m_acceptances.at(m_books.clock->now());
}

void AuditBook::accept(const Finding &finding, const QString &reason, const QDateTime &until)
{
    accept(finding, finding.tokens, reason, until);
}

void AuditBook::accept(
    const Finding &finding, const QList<TokenId> &tokens, const QString &reason, const QDateTime &until)
{
    m_acceptances.add(finding, tokens, reason, m_books.clock->now(), until);
    m_books.tokens->journal()->record({.action = JournalAction::FindingAccepted,
        .account = tokens.isEmpty() ? finding.account : tokens.constFirst().account,
        .target = tokens.size() == 1 ? tokens.constFirst().id : QString(),
        .detail = wordOf(finding.kind) + (tokens.size() > 1 ? u" ×%1"_s.arg(tokens.size()) : QString()),
        .reason = reason});
    saveAcceptances();
}

void AuditBook::endAcceptance(const Acceptance &acceptance)
{
    if (!m_acceptances.remove(acceptance))
        return;
    m_books.tokens->journal()->record({.action = JournalAction::AcceptanceEnded,
        .account = acceptance.account,
        .target = acceptance.subject,
        .detail = wordOf(acceptance.kind)});
    saveAcceptances();
}

void AuditBook::saveAcceptances()
{
    m_books.store->keep(acceptancesName, m_acceptances.packed());
    emit changed();
}

QString AuditBook::policyFile(const AuditScope &scope) const
{
    return m_policies.value(scope.key()).file;
}

QList<ProfileProblem> AuditBook::setPolicyFile(const AuditScope &scope, const QString &file)
{
    QList<ProfileProblem> problems;
    KnownPolicy known{file, file.isEmpty() ? std::nullopt : readPolicyFile(file, &problems), {}};
    if (!problems.isEmpty())
        return problems;
    if (file.isEmpty())
        m_policies.remove(scope.key());
    else
        m_policies.insert(scope.key(), known);
    savePolicies();
    emit changed();
    return {};
}

std::optional<Policy> AuditBook::policy(const AuditScope &scope) const
{
    for (const AuditScope &asked : {scope, AuditScope{scope.account, {}}, AuditScope{}}) {
        if (const auto known = m_policies.constFind(asked.key()); known != m_policies.cend() && known->policy)
            return known->policy;
    }
    return std::nullopt;
}

QList<ProfileProblem> AuditBook::policyProblems(const AuditScope &scope) const
{
    return m_policies.value(scope.key()).problems;
}

void AuditBook::readPolicies()
{
    const QCborMap files = QCborValue::fromCbor(m_books.settings->kept(policiesName, 1)).toMap();
    m_policies.clear();
    for (const auto &[scope, file] : files) {
        KnownPolicy known{file.toString(), {}, {}};
        known.policy = readPolicyFile(known.file, &known.problems);
        m_policies.insert(scope.toString(), known);
    }
    emit changed();
}

void AuditBook::savePolicies() const
{
    QCborMap files;
    for (auto known = m_policies.cbegin(); known != m_policies.cend(); ++known)
        files.insert(known.key(), known->file);
    m_books.settings->keep(policiesName, 1, files.isEmpty() ? QByteArray() : files.toCborValue().toCbor());
}

void AuditBook::markAsSeen(const AuditScope &scope)
{
    const std::shared_ptr<const TokenTable> table = sharedTokens();
    using Packed = std::pair<std::shared_ptr<const Look>, QByteArray>;
    const auto made = inBackground<Packed>([table, rows = rows(scope), now = m_books.clock->now()]() -> Result<Packed> {
        const auto look = std::make_shared<Look>(Look::at(*table, rows, now));
        return Packed(look, look->packed());
    });
    whenAnswered(this, made, [this, scope](const Result<Packed> &look) {
        m_looks.insert(scope.key(), look->first);
        m_books.store->keep(lookPrefix + scope.key(), look->second);
        emit changed();
    });
}

} // namespace Tokendesk

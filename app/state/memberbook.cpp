// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/memberbook.h"
#include "app/registry/administration.h"
#include "app/state/accountbook.h"
#include "app/state/rightsbook.h"

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

using MemberList = QList<Member>;

/// What was found so far, and whether it is everybody.
struct Found {
    MemberList list;
    bool isComplete = true;
    std::optional<Error> error{}; ///< Of the first list that was refused.
    QList<Organisation> organisations{}; ///< Those that the registry has a list of.
};

/// One organisation after the other: there are few, and one that does not let us look is left out.
Answer<Found> addMembersOf(Registry *registry, const Credentials &credentials, QList<Organisation> open, Found found)
{
    if (open.isEmpty())
        return answered<Found>(found);
    const QString next = open.takeFirst().id;
    return thenAsk<Found>(registry, Administration(registry).membersOf(credentials, next),
        [registry, credentials, open, found](const Result<MemberList> &some) mutable {
            if (some)
                found.list += *some;
            else if (!found.error)
                found.error = some.error();
            return addMembersOf(registry, credentials, open, found);
        });
}

/// Where the registry has no list of its own, those of the organisations are all there is.
Answer<Found> membersOfAll(Registry *registry, const Credentials &credentials, const QList<Organisation> &organisations)
{
    return thenAsk<Found>(
        registry, addMembersOf(registry, credentials, organisations, {}), [](const Result<Found> &result) {
            if (!result)
                return answered<Found>(result);
            Found found = *result;
            if (found.list.isEmpty())
                return answered<Found>(failure(found.error.value_or(Error{.kind = Error::Kind::NotOffered})));
            found.isComplete = !found.error;
            return answered<Found>(found);
        });
}

Answer<Found> everybody(Registry *registry, const Credentials &credentials, const QList<Organisation> &known)
{
    const QHash<QString, ListFacts> &records = registry->profile().records;
    const bool hasOrganisations = records.contains(u"organisationMembers"_s);
    if (!records.contains(u"members"_s))
        return hasOrganisations ? membersOfAll(registry, credentials, known)
                                : answered<Found>(failure(Error::Kind::NotOffered));
    const bool listed = hasOrganisations && records.contains(u"organisations"_s) && !credentials.session.isEmpty();
    return thenAsk<Found>(registry, Administration(registry).members(credentials),
        [registry, credentials, listed](const Result<MemberList> &all) {
            if (!all)
                return answered<Found>(failure(all.error()));
            Found found{*all};
            if (!listed)
                return answered<Found>(found);
            return thenAsk<Found>(registry, Administration(registry).organisations(credentials),
                [registry, credentials, found](const Result<QList<Organisation>> &organisations) mutable {
                    found.organisations = organisations.value_or(QList<Organisation>());
                    return addMembersOf(registry, credentials, found.organisations, found);
                });
        });
}

} // namespace

MemberBook::MemberBook(AccountBook *accounts, RightsBook *rights, QObject *parent)
    : QObject(parent), m_accounts(accounts), m_rights(rights)
{
    connect(accounts, &AccountBook::accountsChanged, this, &MemberBook::forgetGone);
}

void MemberBook::forgetGone()
{
    const auto isGone = [this](const auto &known) {
        return !m_accounts->account(known.key());
    };
    m_people.removeIf(isGone);
    m_names.removeIf(isGone);
    m_underWay.removeIf(isGone);
}

QList<Member> MemberBook::members(const AccountId &account) const
{
    return m_people.value(account).list;
}

const Member *MemberBook::member(const AccountId &account, const QString &id) const
{
    const auto people = m_people.constFind(account);
    const qsizetype at = people == m_people.cend() ? -1 : people->byId.value(id, -1);
    return at < 0 ? nullptr : &people->list.at(at);
}

QString MemberBook::nameOf(const AccountId &account, const QString &id) const
{
    if (id.isEmpty())
        return {};
    if (const Member *known = member(account, id))
        return known->shown();
    const Account *own = m_accounts->account(account);
    if (own && own->identity.userId == id)
        return own->identity.shown();
    return m_names.value(account).value(id);
}

Member::Standing MemberBook::standingOf(const AccountId &account, const QString &id) const
{
    if (const Member *known = member(account, id))
        return known->standing;
    const auto people = m_people.constFind(account);
    if (people == m_people.cend() || !people->isComplete || id.isEmpty())
        return Member::Standing::Unknown;
    // Accounts of machines are not people, and are not missed among them.
    return m_names.value(account).contains(id) ? Member::Standing::Unknown : Member::Standing::Left;
}

bool MemberBook::isKnown(const AccountId &account) const
{
    return m_people.contains(account);
}

bool MemberBook::isWhole(const AccountId &account) const
{
    const auto people = m_people.constFind(account);
    return people != m_people.cend() && people->isComplete;
}

Answer<void> MemberBook::need(const AccountId &account)
{
    if (isKnown(account))
        return answered<void>({});
    if (m_rights->missing(account, Right::SeeMembers))
        return answered<void>(failure(Error::Kind::NotOffered));
    return refresh(account);
}

Answer<void> MemberBook::refresh(const AccountId &account)
{
    if (const auto open = m_underWay.constFind(account); open != m_underWay.cend())
        return *open;
    const Answer<void> answer = thenAsk<void>(
        this, m_accounts->credentials(account), [this, account](const Result<Credentials> &credentials) {
            if (!credentials)
                return answered<void>(failure(credentials.error()));
            const Account *own = m_accounts->account(account);
            const QList<Organisation> known = own ? own->identity.organisations : QList<Organisation>();
            const auto question = [known](Registry *registry, const Credentials &mine) {
                return everybody(registry, mine, known);
            };
            return thenAsk<void>(this, m_accounts->ask<Found>(account, *credentials, question),
                [this, account](const Result<Found> &people) {
                    m_rights->note(account, Right::SeeMembers, people ? std::nullopt : std::optional(people.error()));
                    if (!people)
                        return answered<void>(failure(people.error()));
                    take(account, {people->list, people->organisations, {}, people->isComplete});
                    return answered<void>({});
                });
        });
    m_underWay.insert(account, answer);
    whenAnswered(this, answer, [this, account](const Result<void> &) { m_underWay.remove(account); });
    return answer;
}

void MemberBook::take(const AccountId &account, People people)
{
    if (!m_accounts->account(account))
        return;
    for (qsizetype i = 0; i < people.list.size(); ++i) {
        Member &member = people.list[i];
        member.account = account;
        // The registry's own list comes first and knows more than an organisation's.
        if (!people.byId.contains(member.id))
            people.byId.insert(member.id, i);
    }
    m_people.insert(account, people);
    emit changed(account);
}

QList<Organisation> MemberBook::organisations(const AccountId &account) const
{
    const Account *own = m_accounts->account(account);
    const QList<Organisation> told = own ? own->identity.organisations : QList<Organisation>();
    return told.isEmpty() ? m_people.value(account).organisations : told;
}

void MemberBook::noteName(const AccountId &account, const QString &id, const QString &name)
{
    if (id.isEmpty() || name.isEmpty() || m_names.value(account).value(id) == name)
        return;
    m_names[account].insert(id, name);
    emit changed(account);
}

} // namespace Tokendesk

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

/// One organisation after the other: there are few, and one that does not let us look is left out.
Answer<MemberList> addMembersOf(
    Registry *registry, const Credentials &credentials, QList<Organisation> open, MemberList found)
{
    if (open.isEmpty())
        return answered<MemberList>(found);
    const QString next = open.takeFirst().id;
    return thenAsk<MemberList>(registry, Administration(registry).membersOf(credentials, next),
        [registry, credentials, open, found](const Result<MemberList> &some) {
            return addMembersOf(registry, credentials, open, some ? found + *some : found);
        });
}

Answer<MemberList> everybody(Registry *registry, const Credentials &credentials, const QList<Organisation> &known)
{
    const Administration administration(registry);
    const bool hasAll = registry->profile().records.contains(u"members"_s);
    const bool hasOrganisations = registry->profile().records.contains(u"organisationMembers"_s);
    if (!hasOrganisations)
        return administration.members(credentials);
    const Answer<MemberList> first = hasAll ? administration.members(credentials) : answered<MemberList>(MemberList());
    return thenAsk<MemberList>(registry, first, [registry, credentials, known, hasAll](const Result<MemberList> &all) {
        const bool listed = registry->profile().records.contains(u"organisations"_s);
        const Answer<QList<Organisation>> which
            = listed ? Administration(registry).organisations(credentials) : answered<QList<Organisation>>(known);
        return thenAsk<MemberList>(
            registry, which, [registry, credentials, all, hasAll](const Result<QList<Organisation>> &organisations) {
                if (hasAll && !all)
                    return answered<MemberList>(all); // without the whole list nobody can be said to have left
                return addMembersOf(
                    registry, credentials, organisations.value_or(QList<Organisation>()), all.value_or(MemberList()));
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
    if (!isKnown(account) || id.isEmpty())
        return Member::Standing::Unknown;
    // Accounts of machines are not people, and are not missed among them.
    return m_names.value(account).contains(id) ? Member::Standing::Unknown : Member::Standing::Left;
}

bool MemberBook::isKnown(const AccountId &account) const
{
    return m_people.contains(account);
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
            return thenAsk<void>(this, m_accounts->ask<MemberList>(account, *credentials, question),
                [this, account](const Result<MemberList> &people) {
                    m_rights->note(account, Right::SeeMembers, people ? std::nullopt : std::optional(people.error()));
                    if (!people)
                        return answered<void>(failure(people.error()));
                    take(account, *people);
                    return answered<void>({});
                });
        });
    m_underWay.insert(account, answer);
    whenAnswered(this, answer, [this, account](const Result<void> &) { m_underWay.remove(account); });
    return answer;
}

void MemberBook::take(const AccountId &account, const QList<Member> &list)
{
    if (!m_accounts->account(account))
        return;
    People people;
    people.list = list;
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

void MemberBook::noteName(const AccountId &account, const QString &id, const QString &name)
{
    if (id.isEmpty() || name.isEmpty() || m_names.value(account).value(id) == name)
        return;
    m_names[account].insert(id, name);
    emit changed(account);
}

} // namespace Tokendesk

// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/scopemodel.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

/// "files:read" is action "read" on resource "files"; the last colon counts.
QString resourceOf(const QString &scope)
{
    return scope.left(scope.lastIndexOf(u':'));
}

QString actionOf(const QString &scope)
{
    return scope.mid(scope.lastIndexOf(u':') + 1);
}

} // namespace

ScopeModel::ScopeModel(const RegistryProfile &profile) : m_profile(profile)
{
}

ScopeModel::Form ScopeModel::form() const
{
    constexpr qsizetype worthAMatrix = 4;
    const bool isFlat = std::all_of(m_profile.scopes.cbegin(), m_profile.scopes.cend(),
        [](const ScopeFacts &facts) { return facts.implies.isEmpty() && facts.id.lastIndexOf(u':') > 0; });
    return isFlat && m_profile.scopes.size() >= worthAMatrix && resources().size() > 1 ? Form::Matrix : Form::Levels;
}

const QList<ScopeFacts> &ScopeModel::facts() const
{
    return m_profile.scopes;
}

const QList<ScopePreset> &ScopeModel::presets() const
{
    return m_profile.presets;
}

QStringList ScopeModel::scopes() const
{
    QStringList list;
    for (const ScopeFacts &facts : m_profile.scopes) {
        if (m_chosen.contains(facts.id) && includedIn(facts.id).isEmpty())
            list.append(facts.id);
    }
    return list + m_unknown;
}

void ScopeModel::setScopes(const QStringList &scopes)
{
    m_chosen.clear();
    m_unknown.clear();
    for (const QString &scope : scopes)
        (m_profile.scope(scope) ? m_chosen : m_unknown).append(scope);
    m_preset = -1;
    findPreset();
}

bool ScopeModel::isEmpty() const
{
    return m_chosen.isEmpty() && m_unknown.isEmpty();
}

bool ScopeModel::isTicked(const QString &scope) const
{
    return m_chosen.contains(scope) || !includedIn(scope).isEmpty();
}

QString ScopeModel::includedIn(const QString &scope) const
{
    for (const QString &chosen : m_chosen) {
        if (chosen != scope && m_profile.impliedBy({chosen}).contains(scope))
            return chosen;
    }
    return {};
}

void ScopeModel::setChosen(const QString &scope, bool chosen)
{
    m_chosen.removeAll(scope);
    if (chosen && m_profile.scope(scope))
        m_chosen.append(scope);
    findPreset();
}

QStringList ScopeModel::unknown() const
{
    return m_unknown;
}

int ScopeModel::preset() const
{
    return m_preset;
}

void ScopeModel::usePreset(int index)
{
    if (index < 0 || index >= m_profile.presets.size())
        return;
    m_chosen = m_profile.presets.at(index).scopes;
    m_unknown.clear();
    m_preset = index;
}

/// Several presets can mean the same: the one that was clicked stays.
void ScopeModel::findPreset()
{
    const QStringList ours = ticked(m_chosen);
    const auto same = [this, &ours](int index) {
        return m_unknown.isEmpty() && ticked(m_profile.presets.at(index).scopes) == ours;
    };
    if (m_preset >= 0 && same(m_preset))
        return;
    m_preset = -1;
    for (int i = 0; m_preset < 0 && i < int(m_profile.presets.size()); ++i)
        m_preset = same(i) ? i : -1;
}

QStringList ScopeModel::ticked(const QStringList &chosen) const
{
    QStringList all = chosen + m_profile.impliedBy(chosen);
    all.removeDuplicates();
    all.sort();
    return all;
}

/// What nobody described may do anything.
Risk ScopeModel::risk() const
{
    Risk highest = m_unknown.isEmpty() ? Risk::Low : Risk::Medium;
    const QStringList all = ticked(m_chosen);
    for (const QString &scope : all) {
        if (const ScopeFacts *facts = m_profile.scope(scope))
            highest = std::max(highest, facts->risk);
    }
    return highest;
}

QStringList ScopeModel::can() const
{
    QStringList list;
    for (const ScopeFacts &facts : m_profile.scopes) {
        if (isTicked(facts.id))
            list.append(facts.id);
    }
    return list;
}

QStringList ScopeModel::cannot() const
{
    QStringList list;
    for (const ScopeFacts &facts : m_profile.scopes) {
        if (!isTicked(facts.id))
            list.append(facts.id);
    }
    return list;
}

QStringList ScopeModel::resources() const
{
    QStringList list;
    for (const ScopeFacts &facts : m_profile.scopes)
        list.append(resourceOf(facts.id));
    list.removeDuplicates();
    return list;
}

QStringList ScopeModel::actions() const
{
    QStringList list;
    for (const ScopeFacts &facts : m_profile.scopes)
        list.append(actionOf(facts.id));
    list.removeDuplicates();
    return list;
}

QString ScopeModel::at(const QString &resource, const QString &action) const
{
    const ScopeFacts *facts = m_profile.scope(resource + u':' + action);
    return facts ? facts->id : QString();
}

ScopeModel::Tick ScopeModel::tickOf(const QString &action) const
{
    int there = 0;
    int ticks = 0;
    for (const ScopeFacts &facts : m_profile.scopes) {
        if (actionOf(facts.id) != action)
            continue;
        ++there;
        ticks += isTicked(facts.id) ? 1 : 0;
    }
    return ticks == 0 ? Tick::None : ticks == there ? Tick::All : Tick::Some;
}

void ScopeModel::setAction(const QString &action, bool chosen)
{
    for (const ScopeFacts &facts : std::as_const(m_profile.scopes)) {
        if (actionOf(facts.id) == action)
            setChosen(facts.id, chosen);
    }
}

QStringList ScopeModel::writableUnread() const
{
    QStringList list;
    const QStringList all = resources();
    for (const QString &resource : all) {
        const QString read = at(resource, u"read"_s);
        const QString write = at(resource, u"write"_s);
        if (!read.isEmpty() && !write.isEmpty() && isTicked(write) && !isTicked(read))
            list.append(resource);
    }
    return list;
}

} // namespace Tokendesk

// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/vault/keychaincheck.h"
#include <QUuid>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Tokendesk {

bool KeychainCheck::Finding::isGood() const
{
    return !problem();
}

std::chrono::milliseconds KeychainCheck::Finding::total() const
{
    std::chrono::milliseconds sum{};
    for (const Timed &step : steps)
        sum += step.took;
    return sum;
}

bool KeychainCheck::Finding::isSlow() const
{
    return isGood() && total() > 1s;
}

std::optional<Error> KeychainCheck::Finding::problem() const
{
    // A keychain without a Secret Service has no facts and may work well: the steps decide.
    for (const Timed &step : steps) {
        if (!step.result)
            return step.result.error();
    }
    return {};
}

KeychainCheck::KeychainCheck(Vault *vault, QObject *parent) : QObject(parent), m_vault(vault)
{
}

bool KeychainCheck::isRunning() const
{
    return m_running.has_value();
}

const std::optional<KeychainCheck::Finding> &KeychainCheck::finding() const
{
    return m_finding;
}

void KeychainCheck::start()
{
    if (m_running)
        return;
    m_running = Finding{failure(Error::Kind::NotOffered), {}};
    emit started();
    whenAnswered(this, m_vault->facts(), [this](const Result<KeychainFacts> &facts) {
        m_running->facts = facts;
        write();
    });
}

void KeychainCheck::write()
{
    const VaultKey key = Vault::newKey();
    const Secret dummy = Secret::take(QUuid::createUuid().toByteArray());
    m_timer.start();
    whenAnswered(this, m_vault->keep(key, dummy), [this, key, dummy](const Result<void> &kept) {
        note(Step::Write, kept);
        kept ? read(key, dummy) : end();
    });
}

void KeychainCheck::read(const VaultKey &key, const Secret &secret)
{
    m_timer.start();
    whenAnswered(this, m_vault->fetch(key), [this, key, secret](const Result<Secret> &fetched) {
        Result<void> same;
        if (!fetched)
            same = failure(fetched.error());
        else if (!fetched->sameAs(secret))
            same = failure(Error::Kind::VaultFailed, u"other bytes than written"_s);
        note(Step::Read, same);
        remove(key); // also what cannot be read should not stay
    });
}

void KeychainCheck::remove(const VaultKey &key)
{
    m_timer.start();
    whenAnswered(this, m_vault->forget(key), [this](const Result<void> &gone) {
        note(Step::Delete, gone);
        end();
    });
}

void KeychainCheck::note(Step step, const Result<void> &result)
{
    m_running->steps.append({step, std::chrono::milliseconds(m_timer.elapsed()), result});
}

void KeychainCheck::end()
{
    m_finding = std::exchange(m_running, std::nullopt);
    emit finished();
}

} // namespace Tokendesk

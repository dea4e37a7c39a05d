// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/revocationbar.h"
#include "ui/accounts/signinagain.h"
#include "ui/parts/countdownbar.h"
#include "ui/text/plaintext.h"
#include "ui/theme/theme.h"
#include "ui/tokens/revocationresults.h"
#include "ui/tokens/revokewords.h"
#include <QPushButton>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

using State = Revocation::Entry::State;
using Phase = Revocation::Phase;

int wholeSeconds(std::chrono::milliseconds time)
{
    return int(std::chrono::ceil<std::chrono::seconds>(time).count());
}

} // namespace

RevocationBar::RevocationBar(const Context &context, Revocation *revocation, QWidget *parent)
    : MessageBar(parent), m_context(context), m_revocation(revocation)
{
    setObjectName(u"revocationBar"_s);
    m_revocation->setParent(this);
    connect(m_revocation, &Revocation::changed, this, &RevocationBar::follow);
    connect(this, &MessageBar::closed, this, &RevocationBar::finished);
    follow();
}

Revocation *RevocationBar::revocation() const
{
    return m_revocation;
}

void RevocationBar::follow()
{
    const Phase phase = m_revocation->phase();
    if (m_shown == phase)
        return setText(words());
    m_shown = phase;
    m_countdown = nullptr;
    switch (phase) {
    case Phase::Waiting:
    case Phase::Held:
        return showWaiting();
    case Phase::Running:
        return showRunning();
    case Phase::Paused:
        return showPaused();
    case Phase::Over:
        return showEnd();
    }
}

QString RevocationBar::subject() const
{
    const QList<Revocation::Entry> &entries = m_revocation->entries();
    return entries.size() == 1 ? isolated(entries.constFirst().name) : QString();
}

// One token is called by its name, so it needs no plural form.
QString RevocationBar::words() const
{
    const int all = int(m_revocation->entries().size());
    const int done = m_revocation->count(State::Revoked) + m_revocation->count(State::Asked);
    const int left = wholeSeconds(m_revocation->remaining());
    switch (m_revocation->phase()) {
    case Phase::Waiting:
        return all == 1 ? tr("Revoking “%1” in %2 s").arg(subject()).arg(left)
                        : tr("Revoking %n token(s) in %1 s", nullptr, all).arg(left);
    case Phase::Held:
        return all == 1 ? tr("Revoking “%1” waits for your answer").arg(subject())
                        : tr("Revoking %n token(s) waits for your answer", nullptr, all);
    case Phase::Running:
        return all == 1 ? tr("Revoking “%1”…").arg(subject())
                        : tr("Revoking %n token(s): %1 done…", nullptr, all).arg(done);
    case Phase::Paused:
        return tr("The registry asks to wait: going on in %1 s. %2 of %3 done.").arg(left).arg(done).arg(all);
    case Phase::Over:
        break;
    }
    return text();
}

QPushButton *RevocationBar::button(const QString &text, const char *name)
{
    QPushButton *added = addAction(text);
    added->setObjectName(QLatin1StringView(name));
    return added;
}

void RevocationBar::addCountdown()
{
    m_countdown = new CountdownBar;
    m_countdown->setObjectName(u"revokeCountdown"_s);
    m_countdown->setAccessibleName(tr("Time left"));
    m_countdown->setFixedWidth(120);
    addWidget(m_countdown);
    m_countdown->start(std::chrono::ceil<std::chrono::seconds>(m_revocation->remaining()));
    connect(m_countdown, &CountdownBar::secondPassed, this, [this] { setText(words()); });
}

void RevocationBar::addResults()
{
    if (m_revocation->entries().size() < 2)
        return;
    connect(button(tr("Results…"), "revokeResults"), &QPushButton::clicked, this, [this] {
        auto *dialog = new RevocationResults(m_context, m_revocation, window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

/// A sign-in that has died: a new one, and then what failed is tried again.
void RevocationBar::addSignIn()
{
    const QList<Revocation::Entry> &entries = m_revocation->entries();
    const auto refused = std::find_if(entries.cbegin(), entries.cend(), [](const Revocation::Entry &entry) {
        return entry.state == State::Failed && entry.error && needsSignIn(*entry.error);
    });
    if (refused == entries.cend())
        return;
    connect(button(tr("Sign in and go on…"), "revokeSignIn"), &QPushButton::clicked, this,
        [this, account = refused->token.account] {
            signInAgain(m_context, account, this, [this] { m_revocation->retry(); });
        });
}

void RevocationBar::showWaiting()
{
    tell(Tone::Warning, words());
    setClosable(false);
    if (m_revocation->phase() == Phase::Waiting)
        addCountdown();
    QPushButton *undo = button(tr("Undo"), "revokeUndo");
    undo->setToolTip(tr("Undo (%1)").arg(QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText)));
    QPushButton *now = button(tr("Now"), "revokeNow");
    now->setToolTip(tr("Revoke at once"));
    setButtonRole(now, ButtonRole::Danger);
    connect(undo, &QPushButton::clicked, m_revocation, &Revocation::undo);
    connect(now, &QPushButton::clicked, m_revocation, &Revocation::startNow);
}

void RevocationBar::showRunning()
{
    tell(Tone::Info, words());
    setClosable(false);
    if (m_revocation->entries().size() > 1)
        connect(button(tr("Stop"), "revokeStop"), &QPushButton::clicked, m_revocation, &Revocation::stop);
    addResults();
}

void RevocationBar::showPaused()
{
    tell(Tone::Warning, words());
    setClosable(false);
    addCountdown();
    connect(button(tr("Stop"), "revokeStop"), &QPushButton::clicked, m_revocation, &Revocation::stop);
    addResults();
}

void RevocationBar::showEnd()
{
    const int all = int(m_revocation->entries().size());
    const int revoked = m_revocation->count(State::Revoked);
    if (m_revocation->wasUndone() || revoked == all) {
        emit said(m_revocation->wasUndone() ? tr("Nothing was revoked.")
                : all == 1                  ? tr("“%1” is revoked").arg(subject())
                                            : tr("%n token(s) revoked", nullptr, all));
        emit finished();
        return;
    }
    const RevokeWords words(m_context);
    const bool unknown = m_revocation->count(State::Failed) == 0 && m_revocation->count(State::Open) == 0;
    if (all == 1)
        tell(unknown ? Tone::Warning : Tone::Bad,
            u"“%1”: %2"_s.arg(subject(), words.result(m_revocation->entries().constFirst())));
    else
        tell(Tone::Bad,
            tr("%1 of %n token(s) revoked. The others may still be valid: see the results.", nullptr, all)
                .arg(revoked));
    setClosable(true);
    addSignIn();
    connect(button(tr("Try again"), "revokeRetry"), &QPushButton::clicked, m_revocation, &Revocation::retry);
    addResults();
}

} // namespace Tokendesk

// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/notices.h"
#include "app/desk.h"
#include "app/registry/profilebook.h"
#include "app/state/accountbook.h"
#include "app/state/tokenbook.h"
#include "app/state/vaultswitch.h"
#include "ui/parts/messagebar.h"
#include "ui/text/errortext.h"
#include "ui/text/plaintext.h"
#include "ui/text/whoamiwords.h"
#include "ui/tokens/profilelook.h"
#include <QLocale>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tokendesk {

Notices::Notices(const Context &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_column(new QVBoxLayout(this))
{
    setObjectName(u"notices"_s);
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
    // Several things change at once: one look at the end is enough.
    const auto schedule = [this] {
        if (m_scheduled)
            return;
        m_scheduled = true;
        QTimer::singleShot(0, this, &Notices::update);
    };
    const Desk *desk = context.desk;
    connect(desk->tokens(), &TokenBook::stateChanged, this, schedule);
    connect(desk->tokens()->openMakings(), &OpenMakings::changed, this, schedule);
    connect(desk->tokens()->notes(), &NoteBook::factsChanged, this, schedule);
    connect(desk->accounts(), &AccountBook::accountsChanged, this, schedule);
    connect(desk->vaults(), &VaultSwitch::changed, this, schedule);
    connect(desk->vaults(), &VaultSwitch::checked, this, schedule);
    schedule();
}

void Notices::tellOnce(int tone, const QString &text)
{
    m_once.emplaceBack(tone, text);
    update();
}

void Notices::tellTrouble(const QString &text)
{
    tellOnce(int(Tone::Bad), text);
}

MessageBar *Notices::add(int tone, const QString &text)
{
    auto *bar = new MessageBar;
    bar->tell(Tone(tone), text);
    bar->setClosable(false);
    m_column->addWidget(bar);
    m_bars.append(bar);
    return bar;
}

void Notices::update()
{
    m_scheduled = false;
    for (MessageBar *bar : std::as_const(m_bars))
        bar->deleteLater();
    m_bars.clear();
    addKeychain();
    addMakings();
    addAccounts();
    addRotations();
    addProfiles();
    for (const auto &[tone, text] : std::as_const(m_once)) {
        MessageBar *bar = add(tone, text);
        bar->setClosable(true);
        connect(bar, &MessageBar::closed, this, [this, notice = std::pair(tone, text)] {
            m_once.removeOne(notice);
            update();
        });
    }
    setVisible(!m_bars.isEmpty());
}

void Notices::addKeychain()
{
    VaultSwitch *vaults = m_context.desk->vaults();
    if (vaults->isMemoryOnly()) {
        MessageBar *bar = add(int(Tone::Warning),
            tr("New secrets are kept in memory only and are gone when you quit. Tokendesk never writes them into a "
               "file."));
        connect(bar->addAction(tr("Use the keychain")), &QPushButton::clicked, this, [vaults] {
            vaults->setMemoryOnly(false);
            vaults->check();
        });
        return;
    }
    if (!vaults->problem())
        return;
    const bool locked = vaults->problem()->kind == Error::Kind::VaultLocked;
    MessageBar *bar = add(int(Tone::Warning), errorText(*vaults->problem()));
    if (locked) {
        connect(bar->addAction(tr("Unlock keychain")), &QPushButton::clicked, this, [this, vaults] {
            whenAnswered(this, vaults->keychain()->unlock(), [this, vaults](const Result<void> &unlocked) {
                vaults->check();
                if (unlocked)
                    m_context.desk->tokens()->refresh();
            });
        });
    } else {
        connect(bar->addAction(tr("Try again")), &QPushButton::clicked, vaults, &VaultSwitch::check);
    }
    QPushButton *memory = bar->addAction(tr("Keep in memory only"));
    memory->setObjectName(u"goOnInMemory"_s);
    connect(memory, &QPushButton::clicked, this, [vaults] { vaults->setMemoryOnly(true); });
}

void Notices::addMakings()
{
    const QList<OpenMakings::Open> open = m_context.desk->tokens()->openMakings()->open();
    for (const OpenMakings::Open &entry : open)
        addMaking(entry);
}

void Notices::addMaking(const OpenMakings::Open &open)
{
    const Account *account = m_context.desk->accounts()->account(open.making.account);
    const QString registry = account ? plainText(m_context.look->registryName(account->registryId)) : tr("a registry");
    const QString name = plainText(open.making.name);
    if (open.found.isEmpty()) {
        MessageBar *bar = add(int(Tone::Warning),
            tr("“%1” may have been created at %2, but its secret was not saved. It is not listed yet.")
                .arg(name, registry));
        connect(bar->addAction(tr("Look again")), &QPushButton::clicked, this,
            [this, id = open.making.account] { m_context.desk->tokens()->refresh(id); });
        return;
    }
    MessageBar *bar = add(int(Tone::Bad),
        tr("“%1” was created at %2, but its secret was lost when that was interrupted.").arg(name, registry));
    QPushButton *revoke = bar->addAction(tr("Revoke it"));
    revoke->setObjectName(u"revokeOrphan"_s);
    connect(revoke, &QPushButton::clicked, this, [this, revoke, token = open.found.constFirst(), registry] {
        revoke->setEnabled(false);
        whenAnswered(this, m_context.desk->tokens()->revoke(token), [this, registry](const Result<void> &done) {
            if (!done)
                tellOnce(int(Tone::Bad), tr("Not revoked.") + u' ' + errorText(done.error(), {registry, false}));
        });
    });
    connect(bar->addAction(tr("Keep it")), &QPushButton::clicked, this,
        [this, id = open.making.id] { m_context.desk->tokens()->openMakings()->close(id); });
}

void Notices::addAccounts()
{
    const QList<Account> accounts = m_context.desk->accounts()->accounts();
    for (const Account &account : accounts) {
        addAccount(account);
        addUnlisted(account);
    }
}

/// What is not in the table must not look as if it did not exist.
void Notices::addUnlisted(const Account &account)
{
    const QStringList unlisted = m_context.desk->tokens()->state(account.id).unlisted;
    if (unlisted.isEmpty() || m_unlistedClosed.value(account.id) == unlisted)
        return;
    QStringList names;
    for (const QString &id : unlisted) {
        const QList<Organisation> &known = account.identity.organisations;
        const auto found = std::find_if(
            known.cbegin(), known.cend(), [&id](const Organisation &organisation) { return organisation.id == id; });
        names.append(organisationText(found == known.cend() ? Organisation{id} : *found));
    }
    constexpr qsizetype shown = 3;
    QString text = tr("%1: the tokens of %2 are not listed: this account may not see them. Somebody who manages tokens "
                      "there can give it the right.",
        "account, organisations")
                       .arg(plainText(account.identity.shown()), QLocale().createSeparatedList(names.mid(0, shown)));
    if (names.size() > shown)
        text += u' ' + tr("The same goes for %n more.", nullptr, int(names.size() - shown));
    MessageBar *bar = add(int(Tone::Info), text);
    bar->setClosable(true);
    connect(bar, &MessageBar::closed, this, [this, id = account.id, unlisted] {
        m_unlistedClosed.insert(id, unlisted);
        update();
    });
    connect(bar->addAction(tr("Try again")), &QPushButton::clicked, this,
        [this, id = account.id] { m_context.desk->tokens()->refresh(id); });
}

void Notices::addAccount(const Account &account)
{
    const AccountState state = m_context.desk->tokens()->state(account.id);
    // With nothing in the table the page itself says it, larger.
    if (!state.error
        || (m_context.desk->tokens()->table()->count() == 0 && m_context.desk->accounts()->accounts().size() == 1
            && state.kind != AccountState::Kind::Refused && state.kind != AccountState::Kind::TooFewRights))
        return;
    const Registry *registry = m_context.desk->accounts()->registry(account.id);
    const QString who = plainText(account.identity.shown());
    const QString reason = errorText(*state.error,
        {m_context.look->registryName(account.registryId),
            registry && registry->profile().errors.unauthorizedMayMeanLimit});
    QString text = tr("%1: %2", "account, what is wrong").arg(who, reason);
    if (state.asOf.isValid())
        text += u' '
            + tr("The list is from %1.").arg(QLocale().toString(state.asOf.toLocalTime(), QLocale::ShortFormat));
    MessageBar *bar = add(int(Tone::Warning), text);
    if (state.kind == AccountState::Kind::Refused || state.kind == AccountState::Kind::TooFewRights) {
        QPushButton *again = bar->addAction(tr("Sign in again"));
        again->setObjectName(u"signInAgain"_s);
        connect(again, &QPushButton::clicked, this, [this, id = account.id] { emit signInAgainRequested(id); });
    } else {
        connect(bar->addAction(tr("Try again")), &QPushButton::clicked, this,
            [this, id = account.id] { m_context.desk->tokens()->refresh(id); });
    }
}

/// Half a rotation leaves a token that nobody needs. Until the day that was said nobody is reminded.
void Notices::addRotations()
{
    const QDateTime now = m_context.desk->clock()->now();
    QList<Rotation> rotations = m_context.desk->tokens()->notes()->rotations();
    const TokenTable *table = m_context.desk->tokens()->table();
    rotations.removeIf([&](const Rotation &rotation) {
        const auto row = table->row(rotation.old);
        return rotation.keepUntil > now || !row || table->isRevoking(*row);
    });
    if (rotations.isEmpty())
        return;
    const Rotation &first = rotations.constFirst();
    const QString name = isolated(table->name(*table->row(first.old)));
    QString text = first.keepUntil.isValid()
        ? tr("“%1” was to be kept beside its new one until %2. Both still work.")
              .arg(name, QLocale().toString(first.keepUntil.toLocalTime().date(), QLocale::ShortFormat))
        : tr("“%1” is being rotated: the old one and the new one work.").arg(name);
    if (rotations.size() > 1)
        text += u' ' + tr("And %n more.", nullptr, int(rotations.size()) - 1);
    MessageBar *bar = add(int(first.keepUntil.isValid() ? Tone::Warning : Tone::Info), text);
    QPushButton *go = bar->addAction(tr("Go on…"));
    go->setObjectName(u"goOnRotating"_s);
    connect(go, &QPushButton::clicked, this, [this, old = first.old] { emit rotationRequested(old); });
}

void Notices::addProfiles()
{
    const QList<ProfileProblem> &problems = m_context.desk->profiles()->problems();
    if (problems.isEmpty() || m_profilesClosed)
        return;
    QStringList lines;
    for (const ProfileProblem &problem : problems)
        lines.append(profileProblemText(problem));
    const bool onlyNews = std::all_of(problems.cbegin(), problems.cend(),
        [](const ProfileProblem &problem) { return problem.reason == ProfileProblem::Reason::ReplacesBuiltIn; });
    constexpr qsizetype shown = 3;
    QString text = onlyNews
        ? lines.mid(0, shown).join(u'\n')
        : tr("Some registry files have mistakes and were not loaded:") + u'\n' + lines.mid(0, shown).join(u'\n');
    if (lines.size() > shown)
        text += u'\n' + tr("… and %n more.", nullptr, int(lines.size() - shown));
    MessageBar *bar = add(int(onlyNews ? Tone::Info : Tone::Warning), text);
    bar->setClosable(true);
    connect(bar, &MessageBar::closed, this, [this] {
        m_profilesClosed = true;
        update();
    });
    if (!onlyNews)
        connect(bar->addAction(tr("Open folder")), &QPushButton::clicked, this, &Notices::profileFolderRequested);
}

} // namespace Tokendesk

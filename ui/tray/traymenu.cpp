// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/traymenu.h"
#include "app/desk.h"
#include "app/state/accountbook.h"
#include "app/state/tokenbook.h"
#include "ui/clipboard/secretclipboard.h"
#include "ui/clipboard/tokencopier.h"
#include "ui/parts/registrymark.h"
#include "ui/text/plaintext.h"
#include "ui/text/tokenwords.h"
#include "ui/lock/lock.h"
#include "ui/theme/icons.h"
#include "ui/tokens/profilelook.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

constexpr qint64 secondsPerDay = 86400;

} // namespace

int endingThisWeek(const Context &context)
{
    const TokenTable *table = context.desk->tokens()->table();
    const qint64 now = context.desk->clock()->now().toSecsSinceEpoch();
    int ending = 0;
    for (quint32 row = 0; row < table->count(); ++row)
        ending += table->expires(row) > now && table->expires(row) <= now + 7 * secondsPerDay && table->isEnabled(row);
    return ending;
}

TrayMenu::TrayMenu(const Context &context, TokenCopier *copier, QWidget *parent)
    : QMenu(parent), m_context(context), m_copier(copier)
{
    setObjectName(u"trayMenu"_s);
    connect(this, &QMenu::aboutToShow, this, &TrayMenu::fill);
}

void TrayMenu::fill()
{
    clear();
    m_entries = 0;
    if (m_context.lock && m_context.lock->isLocked()) {
        addAction(Icons::get(u"unlock"_s), tr("Unlock…"), this, &TrayMenu::windowRequested)
            ->setObjectName(u"trayUnlock"_s);
        addAction(Icons::get(u"cross"_s), tr("Quit"), this, &TrayMenu::quitRequested)->setObjectName(u"trayQuit"_s);
        return;
    }
    addClipboard();
    addTokens();
    addSeparator();
    addAction(Icons::get(u"search"_s), tr("Quick copy…"), this, &TrayMenu::quickCopyRequested)
        ->setObjectName(u"trayQuick"_s);
    if (const int ending = endingThisWeek(m_context); ending > 0) {
        QAction *action = addAction(
            Icons::get(u"clock"_s), tr("%n token(s) end this week", nullptr, ending), this, &TrayMenu::endingRequested);
        action->setObjectName(u"trayEnding"_s);
    }
    addSeparator();
    addAction(Icons::get(u"list"_s), tr("Show window"), this, &TrayMenu::windowRequested)->setObjectName(u"trayShow"_s);
    if (m_context.lock)
        addAction(Icons::get(u"lock"_s), tr("Lock"), m_context.lock, [lock = m_context.lock] {
            lock->lockNow();
        })->setObjectName(u"trayLock"_s);
    addAction(Icons::get(u"cross"_s), tr("Quit"), this, &TrayMenu::quitRequested)->setObjectName(u"trayQuit"_s);
}

void TrayMenu::addClipboard()
{
    const SecretClipboard *clipboard = m_context.clipboard;
    if (!clipboard->isHolding())
        return;
    const QString name = toMenuText(clipboard->name());
    const QString text = clipboard->isTicking()
        ? tr("Clipboard: %1, %n s", nullptr, int(clipboard->remaining().count())).arg(name)
        : tr("Clipboard: %1").arg(name);
    addAction(Icons::get(u"copy"_s), entryText(text, tr("Clear")), m_context.clipboard, &SecretClipboard::clearNow)
        ->setObjectName(u"trayClear"_s);
    addSeparator();
}

/// A menu of ours has a second column; one that the desktop draws has only text.
QString TrayMenu::entryText(const QString &name, const QString &trailing) const
{
    if (trailing.isEmpty())
        return name;
    return name + (const_cast<TrayMenu *>(this)->platformMenu() ? u"  ·  "_s : u"\t"_s) + trailing;
}

void TrayMenu::addCaption(const QString &text)
{
    QAction *caption = addAction(text.toUpper());
    caption->setEnabled(false);
}

void TrayMenu::addTokens()
{
    const TokenBook *tokens = m_context.desk->tokens();
    QList<TokenId> pinned = tokens->pinned();
    const auto nameOf = [table = tokens->table()](const TokenId &id) {
        const std::optional<quint32> row = table->row(id);
        return row ? table->name(*row) : QString();
    };
    std::sort(pinned.begin(), pinned.end(),
        [&](const TokenId &a, const TokenId &b) { return nameOf(a).localeAwareCompare(nameOf(b)) < 0; });
    QList<TokenId> recent = m_copier->recent()->tokens();
    recent.removeIf([&](const TokenId &id) { return pinned.contains(id) || !tokens->hasSecret(id); });
    QMenu *more = nullptr;
    const auto add = [&](const QString &caption, const QList<TokenId> &ids) {
        if (!ids.isEmpty() && m_entries < most)
            addCaption(caption);
        for (const TokenId &id : ids) {
            if (m_entries >= most && !more)
                more = new QMenu(tr("More"), this);
            addToken(more ? more : this, id);
        }
    };
    add(tr("Pinned"), pinned);
    add(tr("Recent"), recent);
    if (more)
        addMenu(more);
    if (m_entries == 0)
        addAction(tr("No tokens here yet: choose one and tick “Offer in the tray”"))->setEnabled(false);
}

void TrayMenu::addToken(QMenu *menu, const TokenId &id)
{
    const TokenTable *table = m_context.desk->tokens()->table();
    const std::optional<quint32> row = table->row(id);
    if (!row)
        return;
    ++m_entries;
    const Token token = table->token(*row);
    const qint64 now = m_context.desk->clock()->now().toSecsSinceEpoch();
    const TokenState state = table->state(*row, now);
    const bool isOver = state == TokenState::Expired || state == TokenState::Paused;
    const AccountLabel label = table->account(*row);
    const MarkFacts mark = m_context.look->markOf(label.registryId);
    QString end;
    if (isOver)
        end = m_context.words->state(state, 0, 0);
    else if (token.expires.isValid())
        end = tr("%n d", "days left, very short", int((table->expires(*row) - now) / secondsPerDay));
    QAction *action = menu->addAction(RegistryMark::icon(mark.letter, mark.color),
        entryText(toMenuText(token.name) + u"  ·  "_s + toMenuText(label.registryName), end));
    action->setEnabled(!isOver);
    // Bound to the token, not to its place in the menu.
    connect(action, &QAction::triggered, this, [this, id] { m_copier->copy(id); });
}

} // namespace Tokendesk

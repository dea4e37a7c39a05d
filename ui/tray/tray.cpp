// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/tray.h"
#include "app/desk.h"
#include "app/state/accountbook.h"
#include "app/state/tokenbook.h"
#include "ui/clipboard/secretclipboard.h"
#include "ui/parts/registrymark.h"
#include "ui/text/plaintext.h"
#include "ui/text/tokenwords.h"
#include "ui/theme/icons.h"
#include "ui/tokens/profilelook.h"
#include <QMenu>
#include <QSystemTrayIcon>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

constexpr qsizetype mostTokens = 10;

} // namespace

Tray::Tray(const Context &context, QObject *parent)
    : QObject(parent), m_context(context), m_icon(new QSystemTrayIcon(Icons::application(), this)),
      m_menu(std::make_unique<QMenu>())
{
    m_icon->setToolTip(u"Tokendesk"_s);
    m_icon->setContextMenu(m_menu.get());
    m_menu->setObjectName(u"trayMenu"_s);
    connect(m_menu.get(), &QMenu::aboutToShow, this, &Tray::fillMenu);
    connect(m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger)
            m_menu->popup(QCursor::pos());
        else if (reason == QSystemTrayIcon::MiddleClick || reason == QSystemTrayIcon::DoubleClick)
            emit windowRequested();
    });
    // Desktops that show the menu themselves read it without asking first.
    connect(context.desk->tokens(), &TokenBook::secretsChanged, this, &Tray::fillMenu);
    connect(context.clipboard, &SecretClipboard::copied, this, &Tray::fillMenu);
    connect(context.clipboard, &SecretClipboard::cleared, this, &Tray::fillMenu);
    fillMenu();
}

Tray::~Tray() = default;

bool Tray::isAvailable()
{
    return QSystemTrayIcon::isSystemTrayAvailable();
}

void Tray::show()
{
    m_icon->show();
}

void Tray::fillMenu()
{
    m_menu->clear();
    if (m_context.clipboard->isHolding()) {
        m_menu->addAction(Icons::get(u"copy"_s),
            tr("Clear “%1” from the clipboard").arg(toMenuText(m_context.clipboard->name())), m_context.clipboard,
            &SecretClipboard::clearNow);
        m_menu->addSeparator();
    }
    addTokens();
    m_menu->addSeparator();
    m_menu->addAction(Icons::get(u"list"_s), tr("Show window"), this, &Tray::windowRequested);
    m_menu->addAction(Icons::get(u"cross"_s), tr("Quit"), this, &Tray::quitRequested);
}

void Tray::addTokens()
{
    const TokenBook *tokens = m_context.desk->tokens();
    QList<Token> pinned;
    const QList<TokenId> ids = tokens->pinned();
    for (const TokenId &id : ids) {
        if (const auto row = tokens->table()->row(id))
            pinned.append(tokens->table()->token(*row));
    }
    std::sort(pinned.begin(), pinned.end(), [](const Token &a, const Token &b) { return a.name < b.name; });
    const QDateTime now = m_context.desk->clock()->now();
    for (const Token &token : std::as_const(pinned).mid(0, mostTokens)) {
        const Account *account = m_context.desk->accounts()->account(token.id.account);
        const QString registry = account ? account->registryId : QString();
        const MarkFacts mark = m_context.look->markOf(registry);
        const bool over = stateAt(token, now) == TokenState::Expired || stateAt(token, now) == TokenState::Paused;
        const QString who = account ? account->identity.shown() : QString();
        QString text = u"%1  ·  %2 %3"_s.arg(
            toMenuText(token.name), toMenuText(m_context.look->registryName(registry)), toMenuText(who));
        if (over)
            text += u"  ·  "_s + m_context.words->state(stateAt(token, now), 0, 0);
        QAction *action = m_menu->addAction(RegistryMark::icon(mark.letter, mark.color), text);
        action->setEnabled(!over);
        // Bound to the token, not to its place in the menu.
        connect(action, &QAction::triggered, this, [this, id = token.id] { emit copyRequested(id); });
    }
    if (pinned.isEmpty()) {
        QAction *none = m_menu->addAction(tr("No tokens here yet: choose one and tick “Offer in the tray”"));
        none->setEnabled(false);
    }
}

} // namespace Tokendesk

// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/windowactions.h"
#include "ui/theme/icons.h"
#include "ui/window/actions.h"
#include <QAction>
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Tokendesk::WindowActions)
};

constexpr auto token = ActionGroup::Token;
constexpr auto account = ActionGroup::Account;
constexpr auto program = ActionGroup::Program;

} // namespace

// In the order of the menus.
WindowActions::WindowActions(Actions *actions)
    : all(actions), create(actions->add(token, "newToken", Words::tr("New token"), u"plus"_s, QKeySequence::New)),
      clone(actions->add(token, "clone", Words::tr("Clone token…"), u"copy"_s, QKeySequence(Qt::CTRL | Qt::Key_D))),
      rotate(actions->add(token, "rotate", Words::tr("Rotate…"), u"rotate"_s, QKeySequence(Qt::CTRL | Qt::Key_R))),
      pause(actions->add(token, "pause", Words::tr("Pause token"), u"pause"_s)),
      refresh(actions->add(ActionGroup::View, "refresh", Words::tr("Refresh"), u"refresh"_s, QKeySequence(Qt::Key_F5))),
      revoke(actions->add(token, "revoke", Words::tr("Revoke…"), u"cross"_s)),
      revokeByRule(actions->add(token, "revokeByRule", Words::tr("Revoke by rule…"), u"list"_s)),
      copy(actions->add(token, "copy", Words::tr("Copy token"), u"copy"_s)),
      copyExport(actions->add(token, "copyExport", Words::tr("Copy export line"), u"copy"_s,
          QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C))),
      copyHeader(actions->add(token, "copyHeader", Words::tr("Copy header line"), u"copy"_s)),
      copyPrefix(actions->add(token, "copyPrefix", Words::tr("Copy prefix"), u"copy"_s)),
      quickCopy(actions->add(token, "quickCopyAction", Words::tr("Quick copy…"), u"search"_s,
          QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K))),
      addAccount(actions->add(account, "addAccountAction", Words::tr("Add account…"), u"user"_s,
          QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A))),
      whoAmI(actions->add(account, "whoAmI", Words::tr("Who am I…"), u"user"_s)),
      signOut(actions->add(account, "signOutAction", Words::tr("Sign out…"), u"sign-out"_s)),
      import(actions->add(account, "importTokens", Words::tr("Import existing tokens…"), u"scan"_s)),
      quit(actions->add(program, "quit", Words::tr("Quit"), u"cross"_s, QKeySequence(Qt::CTRL | Qt::Key_Q))),
      about(actions->add(program, "about", Words::tr("About Tokendesk"), u"info"_s)),
      editNote(actions->add(token, "editNote", Words::tr("Edit note"), u"edit"_s)),
      settings(actions->add(
          program, "settings", Words::tr("Settings…"), u"settings"_s, QKeySequence(Qt::CTRL | Qt::Key_Comma))),
      lock(actions->add(program, "lock", Words::tr("Lock"), u"lock"_s, QKeySequence(Qt::CTRL | Qt::Key_L))),
      doctor(actions->add(program, "doctor", Words::tr("Keychain doctor…"), u"shield"_s)),
      firstRun(actions->add(program, "firstRun", Words::tr("Welcome…"), u"play"_s)),
      clearClipboard(actions->add(ActionGroup::Tools, "clearClipboardAction", Words::tr("Clear clipboard"), {},
          QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Delete)))
{
    revoke->setIcon(Icons::get(u"cross"_s, &Palette::bad));
    settings->setMenuRole(QAction::PreferencesRole);
    about->setMenuRole(QAction::AboutRole);
    quit->setMenuRole(QAction::QuitRole);
}

QList<QAction *> WindowActions::ofRow() const
{
    return {copy, copyExport, copyHeader, copyPrefix, nullptr, clone, rotate, pause, nullptr, revoke};
}

} // namespace Tokendesk

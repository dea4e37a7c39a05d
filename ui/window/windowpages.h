// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"
#include "ui/window/windowactions.h"
#include <QObject>

class QWidget;

namespace Tokendesk {
class AccountJobs;
class Choice;
class ChoiceJobs;
class Footer;
class Pages;
class SideBar;
class TokenFinding;
class TokenJobs;
class TopBar;

/// The pages besides the tokens and the actions that show them. Each is built when it is first shown, and connected
/// with the rest of the window then.
class WindowPages : public QObject {
    Q_OBJECT
public:
    struct Parts {
        Pages *pages;
        SideBar *side;
        TopBar *top;
        Footer *footer;
        TokenFinding *finding;
        Choice *choice;
        ChoiceJobs *choiceJobs;
        TokenJobs *tokenJobs;
        AccountJobs *accountJobs;
    };
    WindowPages(const Context &context, const WindowActions &actions, const Parts &parts, QObject *parent = nullptr);

signals:
    void detailsRequested(); ///< Of a token that the details show already.

private:
    QWidget *buildAudit();
    QWidget *buildServices();

    Context m_context;
    WindowActions m_actions;
    Parts m_parts;
};

} // namespace Tokendesk

// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/token.h"
#include "ui/context.h"
#include "ui/window/windowactions.h"
#include <QWidget>

class QSplitter;

namespace Tokendesk {
class AccountJobs;
class Choice;
class ChoiceJobs;
class Footer;
class Notices;
class Pages;
class Revocations;
class SideBar;
class TokenCopier;
class TokenDetails;
class TokenFinding;
class TokenJobs;
class TokenPage;
class TopBar;
class WindowDialogs;

/// All that a main window shows, and what connects it: top bar, side bar, pages, details, footer.
class WindowBody : public QWidget {
    Q_OBJECT
public:
    /// What is there before it and outlives it.
    struct Before {
        QWidget *window;
        TokenCopier *copier;
        AccountJobs *accountJobs;
        WindowDialogs *dialogs;
    };
    WindowBody(const Context &context, const Before &before);

    const WindowActions &actions() const;
    QSplitter *splitter() const;
    TopBar *top() const;
    SideBar *side() const;
    TokenPage *page() const;
    const Choice *choice() const;
    Notices *notices() const;
    Revocations *revocations() const;
    Footer *footer() const;

    void save(); ///< What is being typed.

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *buildMiddle();
    void connectActions();
    void connectChoice();
    void connectPages();
    void connectSideBar();
    void connectJobs();
    void showLayout();
    void followRoom();

    Context m_context;
    Before m_before;
    WindowActions m_actions;
    TopBar *m_top;
    SideBar *m_side;
    Notices *m_notices;
    Revocations *m_revocations;
    TokenPage *m_page;
    Pages *m_pages;
    TokenDetails *m_details;
    Footer *m_footer;
    QSplitter *m_splitter;
    Choice *m_choice;
    TokenJobs *m_tokenJobs;
    ChoiceJobs *m_choiceJobs;
    TokenFinding *m_finding;
};

} // namespace Tokendesk

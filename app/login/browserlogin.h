// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/login/login.h"
#include <QDeadlineTimer>
#include <QTimer>

namespace Tokendesk {

/// A login that a person finishes on a page in the browser, within a time that our own clock measures. The window shows
/// page(), the code to compare and the time that is left.
class BrowserLogin : public Login {
    Q_OBJECT
public:
    explicit BrowserLogin(Registry *registry, QObject *parent = nullptr);

    QUrl page() const; ///< Empty until the registry named it.
    QString userCode() const; ///< To compare with the page's, or to type there, if the registry has one.
    QUrl shortPage() const; ///< Where the code is typed, if that is another page than page(). Else empty.
    bool pageIsForeign() const; ///< The page is on a host that the profile does not know: open it only when told to.
    int secondsLeft() const;

    /// For tests: how long a second lasts.
    void setSecond(std::chrono::milliseconds length);

signals:
    void pageReady();

protected:
    /// Ends with Timeout after so many seconds. Again: from now on.
    void limitTo(int seconds);
    void stopClock(); ///< The person has done their part.
    /// Refuses with UnsafeAddress what a browser cannot open without harm. Else tells the window, and the browser if
    /// the page is no foreign one.
    void showPage(const QUrl &page, const QString &userCode = {}, const QUrl &shortPage = {});
    void addHome(const QUrl &place); ///< The profile names it: pages there are not foreign.
    std::chrono::milliseconds seconds(int count) const;

private:
    QUrl m_page;
    QUrl m_shortPage;
    QString m_userCode;
    QList<Origin> m_homes;
    QTimer m_limit;
    QDeadlineTimer m_end;
    int m_limitSeconds = 0;
    std::chrono::milliseconds m_second{1000};
};

} // namespace Tokendesk

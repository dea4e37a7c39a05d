// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/login/browserlogin.h"

using namespace Qt::StringLiterals;

namespace Tokendesk {

BrowserLogin::BrowserLogin(Registry *registry, QObject *parent) : Login(registry, parent), m_homes({registry->origin()})
{
    m_limit.setSingleShot(true);
    connect(&m_limit, &QTimer::timeout, this,
        [this] { fail({.kind = Tokendesk::Error::Kind::Timeout, .detail = u"%1 s"_s.arg(m_limitSeconds)}); });
    connect(this, &Login::loginFailed, &m_limit, &QTimer::stop);
}

QUrl BrowserLogin::page() const
{
    return m_page;
}

QString BrowserLogin::userCode() const
{
    return m_userCode;
}

QUrl BrowserLogin::shortPage() const
{
    return m_shortPage;
}

bool BrowserLogin::pageIsForeign() const
{
    return !m_homes.contains(Origin::of(m_page));
}

int BrowserLogin::secondsLeft() const
{
    return isOver() ? 0 : int((m_end.remainingTime() + m_second.count() - 1) / m_second.count());
}

void BrowserLogin::setSecond(std::chrono::milliseconds length)
{
    m_second = length;
}

std::chrono::milliseconds BrowserLogin::seconds(int count) const
{
    return count * m_second;
}

void BrowserLogin::limitTo(int seconds)
{
    m_limitSeconds = seconds;
    m_limit.start(this->seconds(seconds));
    m_end = QDeadlineTimer(this->seconds(seconds));
}

void BrowserLogin::stopClock()
{
    m_limit.stop();
}

void BrowserLogin::addHome(const QUrl &place)
{
    if (place.isValid() && !place.isEmpty())
        m_homes.append(Origin::of(place));
}

void BrowserLogin::showPage(const QUrl &page, const QString &userCode, const QUrl &shortPage)
{
    // Never a file, a mail or a program.
    for (const QUrl &one : {page, shortPage}) {
        if (!isSafe(one) && !(one.isEmpty() && one == shortPage))
            return fail({.kind = Tokendesk::Error::Kind::UnsafeAddress, .detail = one.host(QUrl::FullyEncoded)});
    }
    m_page = page;
    m_userCode = userCode;
    m_shortPage = shortPage;
    emit pageReady();
    if (!isOver() && !pageIsForeign())
        emit authorizeWithBrowser(m_page);
}

} // namespace Tokendesk

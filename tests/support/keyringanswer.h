// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/answer.h"
#include <QEventLoop>
#include <QTest>
#include <QTimer>

namespace Tokendesk {

/// What the answer to a question to a vault turned out to be; a keychain that says nothing for 30 s is Timeout.
template <typename T>
Result<T> heard(const QFuture<tl::expected<T, Error>> &answer)
{
    // Not qWaitFor(): that sleeps 10 ms after each of the many turns of the event loop that an answer takes.
    QEventLoop loop;
    whenAnswered(&loop, answer, [&loop](const Result<T> &) { loop.quit(); });
    QTimer::singleShot(30000, &loop, &QEventLoop::quit);
    if (!answer.isFinished())
        loop.exec();
    if (!answer.isFinished())
        return failure(Error::Kind::Timeout);
    if (answer.resultCount() == 0)
        return failure(Error::Kind::Cancelled);
    return answer.result();
}

} // namespace Tokendesk

/// VERIFY_PROBLEM(vault.fetch(key), VaultLocked) and VERIFY_SUCCESS(vault.keep(key, secret)) show the detail on
/// failure.
#define VERIFY_PROBLEM(answer, expected)                                                                               \
    do {                                                                                                               \
        const auto result_ = Tokendesk::heard(answer);                                                                 \
        QVERIFY2(!result_, "unexpected success");                                                                      \
        QVERIFY2(result_.error().kind == Tokendesk::Error::Kind::expected,                                             \
            qPrintable(QString::number(int(result_.error().kind)) + QLatin1Char(' ') + result_.error().detail));       \
    } while (false)
#define VERIFY_SUCCESS(answer)                                                                                         \
    do {                                                                                                               \
        const auto result_ = Tokendesk::heard(answer);                                                                 \
        QVERIFY2(result_, qPrintable(result_ ? QString() : result_.error().detail));                                   \
    } while (false)

// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/answer.h"
#include <QSignalSpy>
#include <QTest>

namespace Tokendesk {

/// Runs the event loop until the answer is there, at most for the given time; then Timeout.
template <typename T>
Result<T> await(const Answer<T> &answer, int milliseconds = 15000)
{
    if (!QTest::qWaitFor([&answer] { return answer.isFinished(); }, milliseconds))
        return failure(Error::Kind::Timeout, QStringLiteral("the test waited too long"));
    return answer.resultCount() > 0 ? answer.result() : Result<T>(failure(Error::Kind::Cancelled));
}

} // namespace Tokendesk

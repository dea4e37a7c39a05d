// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/answer.h"
#include <QThreadPool>
#include <functional>

namespace Tokendesk {

/// The answer of work that blocks, done in another thread: it gets copies and touches nothing of ours.
template <typename T>
Answer<T> inBackground(std::function<Result<T>()> work)
{
    const Asked<T> asked;
    QThreadPool::globalInstance()->start([asked, work = std::move(work)] { asked.finish(work()); });
    return asked.answer();
}

} // namespace Tokendesk

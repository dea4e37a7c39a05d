// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include <QFuture>
#include <QFutureWatcher>
#include <QPromise>
#include <memory>

namespace Tokendesk {

/// A Result that comes later. Not for signals: moc needs types that compare, and Result<void> does not.
template <typename T>
using Answer = QFuture<Result<T>>;

/// Calls handler(Result<T>) once, later, in the thread of context; not at all if context is gone by then.
/// Not QFuture::then(context, ...): in Qt 6.4 that asserts when context died first.
template <typename T, typename Handler>
void whenAnswered(QObject *context, const QFuture<Result<T>> &answer, Handler handler)
{
    auto *watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(
        watcher, &QFutureWatcherBase::finished, context, [watcher, handler = std::move(handler)]() mutable {
            watcher->deleteLater();
            const bool answered = !watcher->isCanceled() && watcher->future().resultCount() > 0;
            handler(answered ? watcher->result() : Result<T>(failure(Error::Kind::Cancelled)));
        });
    watcher->setFuture(answer);
}

/// The writing end of an Answer. Copyable, so that several callbacks can hold it; the first finish() counts.
template <typename T>
class Asked {
public:
    Asked() : m_promise(std::make_shared<QPromise<Result<T>>>())
    {
        m_promise->start();
    }
    Answer<T> answer() const
    {
        return m_promise->future();
    }
    void finish(Result<T> result) const
    {
        if (m_promise->future().isFinished())
            return;
        m_promise->addResult(std::move(result));
        m_promise->finish();
    }

private:
    std::shared_ptr<QPromise<Result<T>>> m_promise;
};

/// The Answer to a second question that needs the result of the first: next(Result<A>) asks it. Cancelled if context is
/// gone before the first answer. Written out as thenAsk<T>(...), T being what the second answer holds.
template <typename T, typename A, typename Next>
Answer<T> thenAsk(QObject *context, const QFuture<tl::expected<A, Error>> &first, Next next)
{
    Asked<T> asked;
    whenAnswered(context, first, [context, asked, next = std::move(next)](const Result<A> &result) mutable {
        whenAnswered(context, next(result), [asked](Result<T> last) mutable { asked.finish(std::move(last)); });
    });
    return asked.answer();
}

template <typename T>
Answer<T> answered(Result<T> result)
{
    Asked<T> asked;
    asked.finish(std::move(result));
    return asked.answer();
}

} // namespace Tokendesk

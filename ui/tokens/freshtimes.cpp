// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/freshtimes.h"
#include "app/base/clock.h"
#include "app/models/tokentablemodel.h"
#include "ui/text/tokenwords.h"
#include <QEvent>
#include <QTableView>

using namespace std::chrono_literals;

namespace Tokendesk {

namespace {

constexpr auto settleTime = 500ms;
constexpr qint64 longestWait = 6 * 3600; // a computer that sleeps stops our timers, so never plan further ahead

} // namespace

FreshTimes::FreshTimes(
    QTableView *view, TokenTableModel *model, const TokenWords *words, const Clock *clock, QObject *parent)
    : QObject(parent), m_view(view), m_model(model), m_words(words), m_clock(clock)
{
    m_settled.setSingleShot(true);
    m_settled.setInterval(settleTime);
    m_next.setSingleShot(true);
    connect(&m_settled, &QTimer::timeout, this, &FreshTimes::plan);
    connect(&m_next, &QTimer::timeout, this, &FreshTimes::refresh);
    view->viewport()->installEventFilter(this);
}

bool FreshTimes::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && !m_settled.isActive())
        m_settled.start();
    else if (event->type() == QEvent::Show && m_missed)
        refresh();
    return QObject::eventFilter(watched, event);
}

bool FreshTimes::isWaiting() const
{
    return m_settled.isActive() || m_next.isActive();
}

void FreshTimes::plan()
{
    m_next.stop();
    const int first = m_view->rowAt(0);
    if (first < 0)
        return;
    const int below = m_view->rowAt(m_view->viewport()->height() - 1);
    const int last = below < 0 ? m_model->rowCount() - 1 : below;
    const qint64 now = m_clock->now().toSecsSinceEpoch();
    qint64 next = TokenTable::never;
    for (int row = first; row <= last; ++row) {
        if (m_model->isGroup(row))
            continue;
        for (const TokenColumn column : {TokenColumn::Created, TokenColumn::LastUsed, TokenColumn::Expires}) {
            if (column == TokenColumn::Expires || !m_view->isColumnHidden(int(column)))
                next = std::min(next,
                    m_words->nextChange(
                        m_model->index(row, int(column)).data(TokenTableModel::DateRole).toLongLong(), now));
        }
    }
    if (next < TokenTable::never)
        m_next.start(std::chrono::seconds(std::clamp(next - now, qint64(1), longestWait)));
}

void FreshTimes::refresh()
{
    m_missed = !m_view->isVisible();
    if (!m_missed)
        m_model->refreshTime(); // is painted, and by that planned anew
}

} // namespace Tokendesk

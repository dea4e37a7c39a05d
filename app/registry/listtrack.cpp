// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/registry/listtrack.h"
#include "app/registry/tokenjson.h"
#include <algorithm>

namespace Tokendesk {

namespace {

using Kind = PagingFacts::Kind;

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

std::optional<qint64> countAt(const QJsonValue &answer, const QStringList &pointers)
{
    const QJsonValue count = valueAt(answer, pointers);
    return count.isDouble() && count.toDouble() >= 0 ? std::optional(count.toInteger()) : std::nullopt;
}

} // namespace

ListTrack::ListTrack(const PagingFacts &paging, const QString &organisation)
    : m_paging(paging), m_organisation(organisation)
{
}

QString ListTrack::organisation() const
{
    return m_organisation;
}

int ListTrack::pass() const
{
    return m_pass;
}

bool ListTrack::isOver() const
{
    return m_over && m_open == 0;
}

bool ListTrack::knowsItsEnd() const
{
    return m_total || m_planned > 0 || m_paging.kind == Kind::Cursor;
}

std::optional<ListTrack::Page> ListTrack::next()
{
    const bool inTurn = m_asked == 0 || m_planned == 0;
    if (m_over || (inTurn && m_open > 0) || (m_planned > 0 && m_asked >= m_planned))
        return {};
    Page page;
    if (m_paging.kind == Kind::Offset)
        page.position = m_planned > 0 ? m_asked * m_step : m_rows;
    else if (m_paging.kind == Kind::Page)
        page.position = m_paging.first + m_asked;
    page.cursor = m_cursor;
    ++m_asked;
    ++m_open;
    return page;
}

QUrlQuery ListTrack::query(const Page &page) const
{
    QUrlQuery query;
    if (m_paging.kind == Kind::None)
        return query;
    if (!m_paging.sizeParameter.isEmpty())
        query.addQueryItem(m_paging.sizeParameter, QString::number(m_paging.size));
    if (m_paging.kind != Kind::Cursor)
        query.addQueryItem(m_paging.positionParameter, QString::number(page.position));
    else if (!page.cursor.isEmpty())
        query.addQueryItem(m_paging.positionParameter, encoded(page.cursor));
    return query;
}

ListTrack::Told ListTrack::told(const QJsonValue &answer, const PagingFacts &paging)
{
    const QJsonValue more = valueAt(answer, paging.more);
    return {countAt(answer, paging.total), countAt(answer, paging.pages),
        more.isBool() ? std::optional(more.toBool()) : std::nullopt, textAt(answer, paging.next)};
}

void ListTrack::took(const Told &told, qsizetype rows)
{
    --m_open;
    m_rows += rows;
    if (told.total) {
        m_total = told.total;
        if (m_planned > 0) // rows that came meanwhile push the last ones beyond the plan
            m_planned = std::max(m_planned, (*told.total + m_step - 1) / m_step);
    }
    if (m_paging.kind == Kind::None || rows == 0 || !told.more.value_or(true))
        m_over = m_over || m_planned == 0 || m_paging.kind == Kind::None;
    else if (m_planned == 0)
        takeTurn(told, rows);
    if (m_planned > 0 && m_open == 0 && m_asked >= m_planned)
        finishPlan();
}

void ListTrack::takeTurn(const Told &told, qsizetype rows)
{
    if (m_paging.kind == Kind::Cursor) {
        m_cursor = told.cursor;
        m_over = m_cursor.isEmpty() || m_cursors.contains(m_cursor);
        m_cursors.insert(m_cursor);
    } else if (m_asked == 1) {
        plan(told, rows);
    } else {
        m_over = m_total ? m_rows >= *m_total : rows < m_step;
    }
}

/// The first page says how many there are: from then on they are asked for together. A registry may give fewer rows a
/// page than we wished.
void ListTrack::plan(const Told &told, qsizetype rows)
{
    m_step = m_total && rows < *m_total ? qint64(rows) : m_paging.size;
    if (!m_total && !told.pages) {
        m_over = rows < m_paging.size;
        return;
    }
    m_firstTotal = m_total.value_or(0);
    m_planned = told.pages ? *told.pages : (*m_total + m_step - 1) / m_step;
    m_over = m_planned <= 1;
}

/// A row that went meanwhile has moved those behind it up, perhaps onto a page that had been read.
void ListTrack::finishPlan()
{
    m_over = true;
    const qint64 total = m_total.value_or(m_firstTotal);
    if (total >= m_firstTotal || m_pass > 1)
        return;
    ++m_pass;
    m_over = false;
    m_rows = 0;
    m_asked = 0;
    m_planned = 0;
}

void ListTrack::end()
{
    m_over = true;
}

void ListTrack::refused()
{
    --m_open;
    m_over = true;
}

} // namespace Tokendesk

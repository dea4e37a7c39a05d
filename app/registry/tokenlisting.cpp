// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/registry/tokenlisting.h"
#include "app/registry/tokenjson.h"
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

constexpr int mostPages = 5000;

} // namespace

TokenListing::TokenListing(Registry *registry, const Credentials &credentials)
    : QObject(registry), m_registry(registry), m_credentials(credentials)
{
    const std::optional<ListFacts> &facts = registry->profile().list;
    if (facts)
        m_facts = *facts;
    // Later, so that whoever asked can listen first.
    QMetaObject::invokeMethod(
        this,
        [this, offered = facts.has_value()] {
            if (offered)
                askForPage();
            else
                end(Error{.kind = Error::Kind::NotOffered});
        },
        Qt::QueuedConnection);
}

void TokenListing::cancel()
{
    end(Error{.kind = Error::Kind::Cancelled});
}

QUrlQuery TokenListing::query() const
{
    QUrlQuery query = m_facts.query;
    const PagingFacts &paging = m_facts.paging;
    if (paging.kind == PagingFacts::Kind::None)
        return query;
    if (!paging.sizeParameter.isEmpty())
        query.addQueryItem(paging.sizeParameter, QString::number(paging.size));
    if (paging.kind == PagingFacts::Kind::Offset)
        query.addQueryItem(paging.positionParameter, QString::number(m_rows));
    else if (paging.kind == PagingFacts::Kind::Page)
        query.addQueryItem(paging.positionParameter, QString::number(paging.first + m_pages));
    else if (!m_cursor.isEmpty())
        query.addQueryItem(paging.positionParameter, QString::fromLatin1(QUrl::toPercentEncoding(m_cursor)));
    return query;
}

void TokenListing::askForPage()
{
    if (m_over)
        return;
    whenAnswered(this, m_registry->call(m_facts.call, m_credentials, {}, query()),
        [this](const Result<QJsonValue> &json) { readPage(json); });
}

void TokenListing::readPage(const Result<QJsonValue> &json)
{
    if (m_over)
        return;
    if (!json)
        return end(json.error());
    const QJsonValue items = valueAt(*json, m_facts.items);
    if (!items.isArray())
        return end(Error{.kind = Error::Kind::UnreadableReply, .detail = u"no list at %1"_s.arg(m_facts.items)});
    const QJsonArray rows = items.toArray();
    QList<Token> tokens;
    qsizetype fresh = 0;
    for (const QJsonValue &row : rows) {
        Result<Token> token = tokenFromJson(row, m_registry->profile());
        if (!token) {
            ++m_unreadable;
        } else if (!m_seen.contains(token->id.id)) {
            m_seen.insert(token->id.id);
            tokens.append(*token);
            ++fresh;
        }
    }
    m_rows += rows.size();
    ++m_pages;
    if (!tokens.isEmpty())
        emit pageArrived(tokens);
    if (isLastPage(*json, rows.size()))
        return end();
    // A registry that repeats itself would keep us for ever.
    if (fresh == 0 || m_pages >= mostPages)
        return end(Error{.kind = Error::Kind::UnreadableReply, .detail = u"the list does not end"_s});
    askForPage();
}

bool TokenListing::isLastPage(const QJsonValue &json, qsizetype rows)
{
    const PagingFacts &paging = m_facts.paging;
    if (paging.kind == PagingFacts::Kind::None || rows == 0)
        return true;
    if (paging.kind == PagingFacts::Kind::Cursor) {
        m_cursor = textAt(json, paging.next);
        const bool known = m_cursors.contains(m_cursor);
        m_cursors.insert(m_cursor);
        return m_cursor.isEmpty() || known;
    }
    const QJsonValue total = valueAt(json, paging.total);
    if (total.isDouble())
        return m_rows >= total.toInteger();
    return rows < paging.size;
}

void TokenListing::end(const std::optional<Error> &error)
{
    if (m_over)
        return;
    m_over = true;
    emit finished(error, m_unreadable);
    deleteLater();
}

} // namespace Tokendesk

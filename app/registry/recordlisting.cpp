// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/registry/recordlisting.h"
#include "app/registry/tokenjson.h"

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

constexpr int mostPages = 1000;
constexpr int mostAtOnce = 6; // as many connections as Qt opens to one host

} // namespace

RecordListing::RecordListing(
    Registry *registry, const Credentials &credentials, const ListFacts &facts, const TemplateValues &values)
    : QObject(registry), m_registry(registry), m_credentials(credentials), m_facts(facts), m_values(values),
      m_track(facts.paging, {})
{
    goOn();
}

Answer<QJsonArray> RecordListing::rows() const
{
    return m_asked.answer();
}

void RecordListing::goOn()
{
    while (m_open < mostAtOnce) {
        const std::optional<ListTrack::Page> page = m_track.next();
        if (!page)
            return;
        ++m_open;
        ++m_pages;
        whenAnswered(this, m_registry->call(m_facts.call, m_credentials, m_values, m_track.query(*page)),
            [this](const Result<QJsonValue> &json) { take(json); });
    }
}

void RecordListing::take(const Result<QJsonValue> &json)
{
    --m_open;
    if (m_over)
        return;
    if (!json)
        return end(failure(json.error()));
    const std::optional<QJsonArray> rows = arrayAt(*json, m_facts.items);
    if (!rows)
        return end(failure(Error::Kind::UnreadableReply, u"no list at %1"_s.arg(m_facts.items.join(u", "_s))));
    for (const QJsonValue &row : *rows)
        m_rows.append(row);
    m_track.took(ListTrack::told(*json, m_facts.paging), rows->size());
    if (m_track.isOver())
        return end(m_rows);
    if (m_pages >= mostPages)
        return end(failure(Error::Kind::UnreadableReply, u"the list does not end"_s));
    goOn();
}

void RecordListing::end(const Result<QJsonArray> &result)
{
    m_over = true;
    m_asked.finish(result);
    deleteLater();
}

} // namespace Tokendesk

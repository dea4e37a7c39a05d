// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/registry/tokenlisting.h"
#include "app/registry/listplan.h"
#include <QTimer>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

constexpr int mostPages = 5000;
constexpr int mostAtOnce = 6; // as many connections as Qt opens to one host
constexpr qsizetype sliceSize = 1000; // tokens of a page

} // namespace

TokenListing::TokenListing(Registry *registry, const Credentials &credentials, const QList<Organisation> &organisations)
    : QObject(registry), m_registry(registry), m_credentials(credentials)
{
    // Later, so that whoever asked can listen first.
    QMetaObject::invokeMethod(
        this, [this, organisations] { begin(organisations); }, Qt::QueuedConnection);
}

void TokenListing::cancel()
{
    end(Error{.kind = Error::Kind::Cancelled});
}

QStringList TokenListing::refusedOrganisations() const
{
    return m_refused;
}

void TokenListing::begin(const QList<Organisation> &organisations)
{
    const std::optional<ListFacts> &facts = m_registry->profile().list;
    if (!facts)
        return end(Error{.kind = Error::Kind::NotOffered});
    m_facts = *facts;
    m_plan = ListPlan::of(m_registry->profile());
    if (!m_registry->profile().isByOrganisation()) {
        m_tracks.emplace_back(m_facts.paging, QString());
        goOn();
    } else if (organisations.isEmpty()) {
        findOrganisations();
    } else {
        addTracks(organisations);
    }
}

void TokenListing::findOrganisations()
{
    whenAnswered(this, m_registry->whoami(m_credentials), [this](const Result<Identity> &identity) {
        if (identity)
            addTracks(identity->organisations);
        else
            end(identity.error());
    });
}

void TokenListing::addTracks(const QList<Organisation> &organisations)
{
    for (const Organisation &organisation : organisations) {
        if (m_registry->profile().mayManage(organisation.role))
            m_tracks.emplace_back(m_facts.paging, organisation.id);
        else
            m_refused.append(organisation.id);
    }
    if (m_tracks.empty() && !m_refused.isEmpty())
        return end(Error{.kind = Error::Kind::Forbidden});
    goOn();
}

void TokenListing::goOn()
{
    const auto isOver = [](const ListTrack &track) {
        return track.isOver();
    };
    if (!m_over && std::all_of(m_tracks.cbegin(), m_tracks.cend(), isOver))
        return end();
    for (size_t i = 0; i < m_tracks.size() && !m_over; ++i) {
        while (m_open < mostAtOnce) {
            const std::optional<ListTrack::Page> page = m_tracks[i].next();
            if (!page)
                break;
            askFor(i, *page);
        }
    }
}

void TokenListing::askFor(size_t track, const ListTrack::Page &page)
{
    ++m_open;
    const TemplateValues values{{u"organisation"_s, m_tracks[track].organisation()}};
    const auto read = [this](const Result<HttpReply> &reply) {
        return readListPage(m_registry, reply, m_plan);
    };
    const Answer<HttpReply> reply = m_registry->ask(m_facts.call, m_credentials, values, m_tracks[track].query(page));
    whenAnswered(this, thenAsk<ListPage>(this, reply, read),
        [this, track](const Result<ListPage> &got) { readPage(track, got); });
}

void TokenListing::readPage(size_t track, const Result<ListPage> &page)
{
    if (page && !m_over)
        return takeSlice(track, *page, 0, 0);
    --m_open;
    if (!m_over)
        refuse(track, page.error());
}

/// Whoever listens puts them into a table: so many at a time that a frame is not missed.
void TokenListing::takeSlice(size_t track, const ListPage &page, qsizetype from, qsizetype newInThisPass)
{
    if (m_over)
        return;
    const QList<Token> tokens = freshTokens(page.tokens.mid(from, sliceSize), m_tracks[track], newInThisPass);
    if (!tokens.isEmpty())
        emit pageArrived(tokens);
    if (m_over)
        return;
    if (from + sliceSize >= page.tokens.size())
        return endPage(track, page, newInThisPass);
    // A timer and not a posted event: those are all delivered before anything is painted.
    QTimer::singleShot(
        0, this, [this, track, page, from, newInThisPass] { takeSlice(track, page, from + sliceSize, newInThisPass); });
}

void TokenListing::endPage(size_t track, const ListPage &page, qsizetype newInThisPass)
{
    --m_open;
    ++m_pages;
    m_unreadable += page.unreadable;
    m_tracks[track].took(page.told, page.rows);
    // A registry that repeats itself would keep us for ever.
    const bool repeats = newInThisPass == 0 && page.rows > 0;
    if (repeats && !m_tracks[track].knowsItsEnd())
        m_tracks[track].end(); // it gives everything at once, whatever page we ask for
    if (!m_tracks[track].isOver() && (repeats || m_pages >= mostPages))
        return end(Error{.kind = Error::Kind::UnreadableReply, .detail = u"the list does not end"_s});
    goOn();
}

/// One organisation of several that does not let us look is left out; if all do, that is the answer.
void TokenListing::refuse(size_t track, const Error &error)
{
    const QString organisation = m_tracks[track].organisation();
    const bool maySkip = error.kind == Error::Kind::Forbidden || error.kind == Error::Kind::NotFound;
    if (organisation.isEmpty() || !maySkip)
        return end(error);
    if (!m_refusal || m_refusal->kind == Error::Kind::NotFound)
        m_refusal = error;
    m_tracks[track].refused();
    m_refused.append(organisation);
    const bool all = std::all_of(m_tracks.cbegin(), m_tracks.cend(),
        [this](const ListTrack &one) { return m_refused.contains(one.organisation()); });
    if (all)
        return end(m_refusal);
    goOn();
}

QList<Token> TokenListing::freshTokens(const QList<Token> &tokens, const ListTrack &track, qsizetype &newInThisPass)
{
    QList<Token> fresh;
    fresh.reserve(tokens.size());
    for (const Token &token : tokens) {
        int &pass = m_seen[token.id.id];
        newInThisPass += pass < track.pass() ? 1 : 0;
        if (pass == 0) {
            fresh.append(token);
            if (token.organisation.isEmpty())
                fresh.last().organisation = track.organisation();
        }
        pass = track.pass();
    }
    return fresh;
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

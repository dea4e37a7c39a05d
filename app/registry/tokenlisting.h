// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/registry/listpage.h"
#include "app/registry/registry.h"
#include <QHash>

namespace Tokendesk {

/// Reads the pages of a registry's token list and hands each on as it comes: numbered pages six at a time, pages with a
/// cursor one after the other, and where tokens belong to organisations, those of each.
/// Ends with finished() once, then deletes itself.
class TokenListing : public QObject {
    Q_OBJECT
public:
    TokenListing(Registry *registry, const Credentials &credentials, const QList<Organisation> &organisations);
    void cancel();
    /// Organisations whose tokens this credential may not see. They are no error as long as there is one that it may.
    QStringList refusedOrganisations() const;

signals:
    void pageArrived(const QList<Tokendesk::Token> &tokens);
    /// No error: the list is whole. unreadable: rows that could not be understood and are left out.
    void finished(const std::optional<Tokendesk::Error> &error, int unreadable);

private:
    void begin(const QList<Organisation> &organisations);
    void findOrganisations();
    void addTracks(const QList<Organisation> &organisations);
    void goOn();
    void askFor(size_t track, const ListTrack::Page &page);
    void readPage(size_t track, const Result<ListPage> &page);
    void takeSlice(size_t track, const ListPage &page, qsizetype from, qsizetype newInThisPass);
    void endPage(size_t track, const ListPage &page, qsizetype newInThisPass);
    void refuse(size_t track, const Error &error);
    QList<Token> freshTokens(const QList<Token> &tokens, const ListTrack &track, qsizetype &newInThisPass);
    void end(const std::optional<Error> &error = {});

    Registry *m_registry;
    Credentials m_credentials;
    ListFacts m_facts;
    std::shared_ptr<const ListPlan> m_plan; ///< None: pages are read the long way.
    std::vector<ListTrack> m_tracks; ///< One, or one an organisation.
    QHash<QString, int> m_seen; ///< Id -> the pass that saw it last.
    QStringList m_refused;
    std::optional<Error> m_refusal; ///< The one that says most.
    int m_open = 0;
    int m_pages = 0;
    int m_unreadable = 0;
    bool m_over = false;
};

} // namespace Tokendesk

// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/registry/registry.h"
#include <QSet>

namespace Tokendesk {

/// Reads the pages of a registry's token list, one after the other, and hands each on as it comes.
/// Ends with finished() once, then deletes itself.
class TokenListing : public QObject {
    Q_OBJECT
public:
    TokenListing(Registry *registry, const Credentials &credentials);
    void cancel();

signals:
    void pageArrived(const QList<Tokendesk::Token> &tokens);
    /// No error: the list is whole. unreadable: rows that could not be understood and are left out.
    void finished(const std::optional<Tokendesk::Error> &error, int unreadable);

private:
    void askForPage();
    void readPage(const Result<QJsonValue> &json);
    bool isLastPage(const QJsonValue &json, qsizetype rows);
    QUrlQuery query() const;
    void end(const std::optional<Error> &error = {});

    Registry *m_registry;
    Credentials m_credentials;
    ListFacts m_facts;
    QSet<QString> m_seen;
    QSet<QString> m_cursors;
    QString m_cursor;
    qint64 m_rows = 0;
    int m_pages = 0;
    int m_unreadable = 0;
    bool m_over = false;
};

} // namespace Tokendesk

// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/answer.h"
#include "app/http/httpmessage.h"
#include <QNetworkReply>
#include <QTimer>

namespace Tokendesk {

/// One request under way: gathers the answer, watches its size and the clock, and says only "whole" of what is whole.
/// Deletes itself and the reply when it is over.
class Exchange : public QObject {
    Q_OBJECT
public:
    /// Takes the reply over.
    Exchange(QNetworkReply *reply, const HttpRequest &request, QObject *parent);
    ~Exchange() override;
    Q_DISABLE_COPY_MOVE(Exchange)
    Answer<HttpReply> answer() const;

private:
    void readHead();
    void readBody();
    void finish();
    Result<HttpReply> outcome();
    Result<HttpReply> wholeReply(int status);
    Error transportError() const;
    void giveUp(Error::Kind kind, const QString &detail);

    QNetworkReply *m_reply;
    QString m_host;
    bool m_isWrite;
    qint64 m_maxBody;
    QByteArray m_body;
    std::optional<Error> m_gaveUp;
    QTimer m_deadline;
    Asked<HttpReply> m_asked;
};

} // namespace Tokendesk

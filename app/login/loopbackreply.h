// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/login/callbackrequest.h"
#include <QAbstractOAuthReplyHandler>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <chrono>

namespace Tokendesk {

/// What the browser shows in the end. Plain text; the words come from above.
struct AnswerPages {
    QString done = QStringLiteral("Tokendesk \u2713");
    QString failed = QStringLiteral("Tokendesk \u2717");
};

/// Waits on 127.0.0.1 for the one callback of one authorization (RFC 8252 7.3, 8.3), of our own because Qt's listens
/// on all interfaces, takes whatever comes first and reads without limit.
///
/// Whatever is not exactly the callback with our state hears 404 and changes nothing: any page or program on this
/// computer can knock here, and must neither end nor take over the sign-in. The first that is right closes the door;
/// its browser waits for finish(), so that the page says "done" only of what is done.
class LoopbackReply : public QAbstractOAuthReplyHandler {
    Q_OBJECT
public:
    explicit LoopbackReply(const QString &path, QObject *parent = nullptr);
    ~LoopbackReply() override;
    Q_DISABLE_COPY_MOVE(LoopbackReply)

    /// On a free port of 127.0.0.1. The state is what the right callback brings along.
    bool listen(const QString &state);
    bool isListening() const;
    QString callback() const override;
    void networkReplyFinished(QNetworkReply *reply) override; ///< Never asked: requests go through Registry.
    void setPages(const AnswerPages &pages);
    /// What the person sees; then it is over. Without a callback so far: nobody is answered any more.
    void finish(bool done);

    /// For a whole request. Five seconds unless a test sets it.
    void setPatience(std::chrono::milliseconds patience);
    static constexpr int mostVisitors = 32; ///< At the same time.

signals:
    void arrived(const Tokendesk::CallbackRequest &request);

private:
    void greet();
    void read(QTcpSocket *visitor);
    void answer(QTcpSocket *visitor, const QByteArray &status, const QString &text);

    QByteArray m_path;
    QByteArray m_host;
    Secret m_state;
    AnswerPages m_pages;
    std::chrono::milliseconds m_patience{5000};
    QTcpServer m_server;
    QPointer<QTcpSocket> m_waiting; // the browser that brought the callback
};

} // namespace Tokendesk

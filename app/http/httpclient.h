// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/answer.h"
#include "app/http/httpmessage.h"
#include <QObject>

class QNetworkReply;

namespace Tokendesk {
class GuardedManager;

/// Sends requests and answers with whole replies. The only user of the network; asked by Registry and the logins.
class HttpClient : public QObject {
    Q_OBJECT
public:
    explicit HttpClient(QObject *parent = nullptr);

    /// Ours. Made when it is first asked for: that takes longer than to paint a window, and loads the TLS library.
    GuardedManager *manager();
    bool hasManager() const;
    /// Error kinds: Offline, Timeout, UntrustedServer, UnsafeAddress, Redirected, UnreadableReply.
    /// Error::mayHaveArrived tells whether the server possibly acted on it.
    Answer<HttpReply> send(const HttpRequest &request);

signals:
    void managerMade(); ///< Time to tell it how to reach the network; nothing was sent yet.

private:
    GuardedManager *m_manager = nullptr;
};

} // namespace Tokendesk

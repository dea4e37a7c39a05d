// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QUrl>

namespace Tokendesk {

/// What a person's browser does: keeps cookies, follows redirections, posts forms. Of Qt alone, so that no mistake of
/// the program is shared. Blocks, and runs the event loop meanwhile.
class TestBrowser {
public:
    struct Page {
        int status = 0;
        QByteArray text;
        QByteArray setCookies;
        QUrl url; ///< After redirections.

        QJsonValue json() const;
    };
    Page get(const QUrl &url, const QByteArray &bearer = {});
    Page post(const QUrl &url, const QJsonValue &json); ///< With the registry's own origin.

    /// Opens a login page, signs in if it asks for that, and presses the button.
    Page decide(const QUrl &page, const QString &email, const QString &password, const QByteArray &step);

    void forgetCookies();

private:
    Page submit(const Page &page, QList<std::pair<QByteArray, QByteArray>> fields);
    Page finished(QNetworkReply *reply);

    QNetworkAccessManager m_network;
};

} // namespace Tokendesk

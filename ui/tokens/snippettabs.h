// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/secret.h"
#include "app/registry/registryprofile.h"
#include <QWidget>

class QStackedLayout;
class QTabBar;

namespace Tokendesk {
class SecretClipboard;

/// Ready lines for the places where a token is put to use. Most name a variable and hold no secret; what holds the
/// token is shown with dots and copied through SecretClipboard.
class SnippetTabs : public QWidget {
    Q_OBJECT
public:
    SnippetTabs(
        const RegistryProfile &profile, const QUrl &address, SecretClipboard *clipboard, QWidget *parent = nullptr);

    void setToken(const Secret &token, const QString &name);

signals:
    void copied(bool withValue);

private:
    QWidget *buildPage(const Snippet &snippet, const QUrl &address, int lines);

    SecretClipboard *m_clipboard;
    Secret m_token;
    QString m_name;
};

} // namespace Tokendesk

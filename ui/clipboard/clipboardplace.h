// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMimeData>
#include <QObject>
#include <QPointer>
#include <functional>

namespace Tokendesk {

/// Where SecretClipboard puts things: the system's clipboard, never its selection buffer.
class ClipboardPlace : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual void put(QMimeData *data) = 0; ///< Takes it over.
    virtual bool isOurs() const = 0; ///< What lies there is what we put there.
    /// SHA-256 of the text that lies there, whoever put it there; empty if there is none or it cannot be read.
    virtual QByteArray fingerprint() const = 0;
    /// Empties it, then says whether that is certain.
    virtual void clear(const std::function<void(bool isCertain)> &done) = 0;

signals:
    void changed();
};

/// The real one.
class SystemClipboard : public ClipboardPlace {
    Q_OBJECT
public:
    explicit SystemClipboard(QObject *parent = nullptr);

    void put(QMimeData *data) override;
    bool isOurs() const override;
    QByteArray fingerprint() const override;
    void clear(const std::function<void(bool isCertain)> &done) override;

private:
    static bool mayChangeIt();
    bool clearByHelper(const std::function<void(bool isCertain)> &done);

    QPointer<QMimeData> m_mine; // the clipboard deletes it when something else comes, of ours or of others
};

} // namespace Tokendesk

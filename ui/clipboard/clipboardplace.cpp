// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clipboard/clipboardplace.h"
#include "app/base/secret.h"
#include <QClipboard>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QMimeData>
#include <QProcess>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Tokendesk {

SystemClipboard::SystemClipboard(QObject *parent) : ClipboardPlace(parent)
{
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &ClipboardPlace::changed);
}

void SystemClipboard::put(QMimeData *data)
{
    m_mine = data;
    QGuiApplication::clipboard()->setMimeData(data, QClipboard::Clipboard);
}

bool SystemClipboard::isOurs() const
{
    return m_mine && QGuiApplication::clipboard()->ownsClipboard();
}

QByteArray SystemClipboard::fingerprint() const
{
    const QMimeData *data = QGuiApplication::clipboard()->mimeData(QClipboard::Clipboard);
    if (!data || !data->hasFormat(u"text/plain"_s))
        return {};
    QByteArray text = data->data(u"text/plain"_s);
    QByteArray sum = text.isEmpty() ? QByteArray() : QCryptographicHash::hash(text, QCryptographicHash::Sha256);
    wipe(text);
    return sum;
}

/// A Wayland compositor lets the clipboard be changed by the window that has the focus, and by no other.
bool SystemClipboard::mayChangeIt()
{
    return !QGuiApplication::platformName().startsWith("wayland"_L1) || QGuiApplication::focusWindow() != nullptr;
}

void SystemClipboard::clear(const std::function<void(bool)> &done)
{
    if (!mayChangeIt() && clearByHelper(done))
        return;
    QGuiApplication::clipboard()->clear(QClipboard::Clipboard);
    done(mayChangeIt());
}

/// The small program of wl-clipboard reaches the clipboard without a window, where the compositor offers that.
bool SystemClipboard::clearByHelper(const std::function<void(bool)> &done)
{
    const QString helper = QStandardPaths::findExecutable(u"wl-copy"_s);
    if (helper.isEmpty())
        return false;
    if (QCoreApplication::closingDown()) {
        QProcess::startDetached(helper, {u"--clear"_s});
        return true;
    }
    auto *process = new QProcess(this);
    connect(process, &QProcess::finished, this, [done, process](int exitCode, QProcess::ExitStatus status) {
        process->deleteLater();
        done(exitCode == 0 && status == QProcess::NormalExit);
    });
    connect(process, &QProcess::errorOccurred, this, [done, process](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return;
        process->deleteLater();
        done(false);
    });
    process->start(helper, {u"--clear"_s});
    return true;
}

} // namespace Tokendesk

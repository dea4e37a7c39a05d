// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clipboard/secretclipboard.h"
#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

const auto plainFormat = "text/plain"_L1;

/// Gives the text only while it is held: whoever asks after the end gets nothing.
class SecretMime : public QMimeData {
    Q_OBJECT
public:
    explicit SecretMime(const Secret &secret) : m_secret(secret)
    {
        // What each platform's clipboard histories look for; the value is exact.
        setData(u"x-kde-passwordManagerHint"_s, "secret");
        setData(u"application/x-nspasteboard-concealed-type"_s, "1");
        setData(uR"(application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing")"_s, "1");
        setData(uR"(application/x-qt-windows-mime;value="CanIncludeInClipboardHistory")"_s, QByteArray(4, '\0'));
        setData(uR"(application/x-qt-windows-mime;value="CanUploadToCloudClipboard")"_s, QByteArray(4, '\0'));
    }
    QStringList formats() const override
    {
        return QStringList(plainFormat) + QMimeData::formats();
    }
    bool hasFormat(const QString &format) const override
    {
        return format == plainFormat || QMimeData::hasFormat(format);
    }

protected:
    QVariant retrieveData(const QString &format, QMetaType type) const override
    {
        return format == plainFormat ? QVariant(m_secret.reveal().toByteArray())
                                     : QMimeData::retrieveData(format, type);
    }

private:
    Secret m_secret;
};

} // namespace

SecretClipboard::SecretClipboard(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &SecretClipboard::clearNow);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &SecretClipboard::watch);
    // Before the toolkit hands the clipboard over to the desktop's clipboard manager.
    connect(qApp, &QCoreApplication::aboutToQuit, this, &SecretClipboard::clearNow);
}

SecretClipboard::~SecretClipboard()
{
    clearNow();
}

void SecretClipboard::copy(const Secret &secret, const QString &name)
{
    m_holding = false; // the change that follows is ours
    QGuiApplication::clipboard()->setMimeData(new SecretMime(secret), QClipboard::Clipboard);
    m_holding = true;
    m_name = name;
    m_timer.start(m_lifetime);
    emit copied(name, int(m_lifetime.count()));
}

bool SecretClipboard::isHolding() const
{
    return m_holding;
}

QString SecretClipboard::name() const
{
    return m_name;
}

std::chrono::seconds SecretClipboard::lifetime() const
{
    return m_lifetime;
}

void SecretClipboard::setLifetime(std::chrono::seconds lifetime)
{
    m_lifetime = lifetime;
}

void SecretClipboard::end()
{
    m_timer.stop();
    m_holding = false;
    m_name.clear();
}

void SecretClipboard::clearNow()
{
    if (!m_holding)
        return;
    end();
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (!clipboard->ownsClipboard()) {
        emit replaced();
        return;
    }
    clipboard->clear(QClipboard::Clipboard);
    const QMimeData *left = clipboard->mimeData(QClipboard::Clipboard);
    if (left && clipboard->ownsClipboard() && left->hasFormat(plainFormat) && !left->data(plainFormat).isEmpty())
        emit notCleared();
    else
        emit cleared();
}

void SecretClipboard::watch()
{
    if (!m_holding || QGuiApplication::clipboard()->ownsClipboard())
        return;
    end();
    emit replaced();
}

} // namespace Tokendesk

#include "secretclipboard.moc"

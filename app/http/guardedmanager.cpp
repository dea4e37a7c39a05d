// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/guardedmanager.h"
#include "app/base/secret.h"
#include "app/http/address.h"
#include <QIODevice>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

constexpr int silenceLimit = 10000; // ms without a byte

/// Gives its bytes once and cannot be rewound: the manager then has to fail where it would silently send again.
class OnceDevice : public QIODevice {
public:
    explicit OnceDevice(QByteArray &&bytes) : m_bytes(std::move(bytes))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    ~OnceDevice() override
    {
        wipe(m_bytes);
    }
    Q_DISABLE_COPY_MOVE(OnceDevice)
    bool isSequential() const override
    {
        return true;
    }
    qint64 bytesAvailable() const override
    {
        return m_bytes.size() - m_read + QIODevice::bytesAvailable();
    }

protected:
    qint64 readData(char *target, qint64 most) override
    {
        if (m_read >= m_bytes.size())
            return -1;
        const qint64 count = std::min<qint64>(most, m_bytes.size() - m_read);
        std::memcpy(target, m_bytes.constData() + m_read, size_t(count));
        m_read += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override
    {
        return -1;
    }

private:
    QByteArray m_bytes;
    qint64 m_read = 0;
};

bool hasLineBreak(const QNetworkRequest &request)
{
    const QList<QByteArray> names = request.rawHeaderList();
    return std::any_of(names.cbegin(), names.cend(), [&request](const QByteArray &name) {
        const QByteArray value = request.rawHeader(name);
        return value.contains('\r') || value.contains('\n') || value.contains('\0');
    });
}

} // namespace

GuardedManager::GuardedManager(QObject *parent) : QNetworkAccessManager(parent)
{
    setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    setStrictTransportSecurityEnabled(true);
    setAutoDeleteReplies(false);
}

void GuardedManager::addAuthorities(const QList<QSslCertificate> &certificates)
{
    m_authorities += certificates;
    m_tlsReady = false;
    clearConnectionCache();
}

void GuardedManager::setOwnAuthorities(const QList<Trust> &authorities)
{
    m_ownAuthorities = authorities;
    // A connection that was made under the old rules must not carry the next request.
    clearConnectionCache();
}

void GuardedManager::setSystemProxy(bool used)
{
    QNetworkProxyFactory::setUseSystemConfiguration(used);
    setProxy(used ? QNetworkProxy(QNetworkProxy::DefaultProxy) : QNetworkProxy(QNetworkProxy::NoProxy));
    clearConnectionCache();
}

QSslConfiguration GuardedManager::tlsFor(const QUrl &url)
{
    QSslConfiguration configuration = tls();
    const Origin origin = Origin::of(url);
    QList<QSslCertificate> authorities;
    for (const Trust &trust : std::as_const(m_ownAuthorities)) {
        if (trust.origin == origin)
            authorities.append(trust.authority);
    }
    if (!authorities.isEmpty())
        configuration.addCaCertificates(authorities);
    return configuration;
}

/// Read at the first use: the system's list takes milliseconds that the first paint needs.
const QSslConfiguration &GuardedManager::tls()
{
    if (!m_tlsReady) {
        m_tls = QSslConfiguration::defaultConfiguration();
        // An explicit list: else Qt searches hashed directories in places that others may write to (CVE-2023-34410).
        m_tls.setCaCertificates(QSslConfiguration::systemCaCertificates() + m_authorities);
        m_tls.setProtocol(QSsl::TlsV1_2OrLater);
        m_tls.setAllowedNextProtocols({});
        m_tlsReady = true;
    }
    return m_tls;
}

QNetworkReply *GuardedManager::createRequest(Operation operation, const QNetworkRequest &original, QIODevice *body)
{
    if (!isSafe(original.url()) || hasLineBreak(original))
        return QNetworkAccessManager::createRequest(GetOperation, QNetworkRequest(QUrl(u"refused:"_s)), nullptr);

    QNetworkRequest request(original);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setRawHeader("Accept-Encoding", "identity");
    request.setRawHeader("User-Agent", "Tokendesk/" TOKENDESK_VERSION);
    request.setTransferTimeout(silenceLimit);
    if (request.url().scheme() == "https"_L1)
        request.setSslConfiguration(tlsFor(request.url()));
    if (!body)
        return QNetworkAccessManager::createRequest(operation, request, nullptr);

    QByteArray bytes = body->readAll();
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setHeader(QNetworkRequest::ContentLengthHeader, bytes.size());
    auto *once = new OnceDevice(std::move(bytes));
    QNetworkReply *reply = QNetworkAccessManager::createRequest(operation, request, once);
    once->setParent(reply);
    return reply;
}

} // namespace Tokendesk

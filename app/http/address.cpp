// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/http/address.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

bool isLoopbackLiteral(const QString &host)
{
    return host == "127.0.0.1"_L1 || host == "::1"_L1;
}

int defaultPort(const QString &scheme)
{
    return scheme == "https"_L1 ? 443 : 80;
}

/// The host as it was typed: QUrl would turn 127.1 or 2130706433 into 127.0.0.1 unseen.
QString typedHost(const QString &text)
{
    const qsizetype start = text.indexOf("://"_L1) + 3;
    QString authority = text.sliced(start);
    authority.truncate(
        std::min(authority.indexOf(u'/') < 0 ? authority.size() : authority.indexOf(u'/'), authority.size()));
    if (authority.startsWith(u'['))
        return authority.sliced(1, std::max<qsizetype>(0, authority.indexOf(u']') - 1));
    return authority.section(u':', 0, 0);
}

} // namespace

Origin Origin::of(const QUrl &url)
{
    return {
        url.scheme().toLower(), url.host(QUrl::FullyEncoded).toLower(), url.port(defaultPort(url.scheme().toLower()))};
}

QByteArray Origin::toHeader() const
{
    const QString shown = host.contains(u':') ? u'[' + host + u']' : host;
    QString header = scheme + "://"_L1 + shown;
    if (port != defaultPort(scheme))
        header += u':' + QString::number(port);
    return header.toLatin1();
}

bool isSafe(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty())
        return false;
    return url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isLoopbackLiteral(url.host()));
}

Result<QUrl> parseAddress(const QString &text)
{
    QString typed = text.trimmed();
    if (typed.isEmpty())
        return failure(Error::Kind::InvalidInput, u"empty"_s);
    const bool odd = std::any_of(typed.cbegin(), typed.cend(), [](QChar c) {
        return c.isSpace() || c == u'\\' || c == u'@' || c == u'?' || c == u'#' || c.category() == QChar::Other_Control
            || c.category() == QChar::Other_Format;
    });
    if (odd)
        return failure(Error::Kind::InvalidInput, u"blank, backslash, @, ? or #"_s);
    if (!typed.contains("://"_L1))
        typed.prepend("https://"_L1);
    const QUrl url(typed, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || url.port() == 0)
        return failure(Error::Kind::InvalidInput, url.errorString().isEmpty() ? u"no host"_s : u"not an address"_s);
    if (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)
        return failure(Error::Kind::UnsafeAddress, url.scheme());
    if (url.scheme() == "http"_L1 && !isLoopbackLiteral(typedHost(typed)))
        return failure(Error::Kind::UnsafeAddress, u"http"_s);
    QUrl address(url);
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    address.setPath(path);
    return address;
}

} // namespace Tokendesk

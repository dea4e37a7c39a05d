// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testbrowser.h"
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkCookieJar>
#include <QNetworkReply>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

QByteArray originOf(const QUrl &url)
{
    return "http://" + url.authority().toLatin1();
}

QByteArray hiddenField(const QByteArray &page, const QString &name)
{
    const QRegularExpression field(u"name=\"%1\" value=\"([^\"]*)\""_s.arg(name));
    return field.match(QString::fromUtf8(page)).captured(1).toUtf8();
}

} // namespace

QJsonValue TestBrowser::Page::json() const
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

TestBrowser::Page TestBrowser::finished(QNetworkReply *reply)
{
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    const Page page{reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->readAll(),
        reply->rawHeader("Set-Cookie"), reply->url()};
    reply->deleteLater();
    return page;
}

TestBrowser::Page TestBrowser::get(const QUrl &url, const QByteArray &bearer)
{
    QNetworkRequest request(url);
    if (!bearer.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + bearer);
    return finished(m_network.get(request));
}

TestBrowser::Page TestBrowser::post(const QUrl &url, const QJsonValue &json)
{
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setRawHeader("Origin", originOf(url));
    return finished(m_network.post(request, QJsonDocument(json.toObject()).toJson()));
}

TestBrowser::Page TestBrowser::submit(const Page &page, QList<std::pair<QByteArray, QByteArray>> fields)
{
    fields.emplaceBack("code", hiddenField(page.text, u"code"_s));
    fields.emplaceBack("csrf", hiddenField(page.text, u"csrf"_s));
    QByteArray form;
    for (const auto &[name, value] : std::as_const(fields))
        form += (form.isEmpty() ? "" : "&") + name + '=' + value.toPercentEncoding();
    QNetworkRequest request(page.url.adjusted(QUrl::RemoveQuery));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    request.setRawHeader("Origin", originOf(page.url));
    return finished(m_network.post(request, form));
}

TestBrowser::Page TestBrowser::decide(
    const QUrl &url, const QString &email, const QString &password, const QByteArray &step)
{
    Page page = get(url);
    if (page.text.contains("name=\"password\""))
        page = submit(page, {{"step", "sign-in"}, {"email", email.toUtf8()}, {"password", password.toUtf8()}});
    return submit(page, {{"step", step}});
}

void TestBrowser::forgetCookies()
{
    m_network.setCookieJar(new QNetworkCookieJar);
}

} // namespace Tokendesk

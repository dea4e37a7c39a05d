// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/addaccountdialog.h"
#include "app/desk.h"
#include "app/state/accountbook.h"
#include "app/vault/memoryvault.h"
#include "tests/support/clipping.h"
#include "tests/support/oauthfake.h"
#include "ui/clipboard/secretclipboard.h"
#include "ui/parts/messagebar.h"
#include "ui/text/tokenwords.h"
#include "ui/tokens/profilelook.h"
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

using namespace Tokendesk;
using namespace Qt::StringLiterals;

namespace {

const QByteArray deviceFacts = "\"flow\":\"deviceCode\",\"oauth\":{\"clientId\":\"tokendesk\",\"scopes\":[\"tokens\"],"
                               "\"device\":\"/device\",\"token\":\"/token\"}";
const QByteArray codeFacts = "\"flow\":\"authorizationCode\",\"oauth\":{\"clientId\":\"tokendesk\","
                             "\"authorization\":\"/auth\",\"token\":\"/token\"}";
const QByteArray goodTokens = "{\"access_token\":\"good\",\"token_type\":\"bearer\",\"expires_in\":60}";

/// A desk that knows a registry of the OAuth kind, and the dialog on it.
struct Scene {
    explicit Scene(const QByteArray &login) : fake(login)
    {
        QDir().mkpath(folder.filePath(u"profiles"_s));
        QFile file(folder.filePath(u"profiles/fake.json"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(fake.profileText()) < 0)
            qFatal("no profile");
        file.close();
        desk = std::make_unique<Desk>(
            DeskPlaces{folder.filePath(u"data"_s), folder.filePath(u"profiles"_s), folder.filePath(u"settings.ini"_s)},
            new MemoryVault);
        look = std::make_unique<ProfileLook>(desk->profiles());
        dialog = std::make_unique<AddAccountDialog>(
            Context{desk.get(), &clipboard, look.get(), &words}, AddAccountDialog::Preset{u"fake"_s, {}, {}, {}});
        dialog->open();
    }
    template <typename T>
    T *find(const QString &name) const
    {
        return dialog->findChild<T *>(name);
    }
    void click(const QString &name) const
    {
        QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton);
    }
    QString message() const
    {
        return dialog->findChild<MessageBar *>()->isVisible() ? dialog->findChild<MessageBar *>()->text() : QString();
    }

    OAuthFake fake;
    QTemporaryDir folder;
    SecretClipboard clipboard;
    TokenWords words;
    std::unique_ptr<Desk> desk;
    std::unique_ptr<ProfileLook> look;
    std::unique_ptr<AddAccountDialog> dialog;
};

} // namespace

class TestAddAccountDialog : public QObject {
    Q_OBJECT
public slots:
    void openPage(const QUrl &page)
    {
        m_pages.append(page);
    }

private:
    QList<QUrl> m_pages;

private slots:
    void init()
    {
        m_pages.clear();
        QDesktopServices::setUrlHandler(u"http"_s, this, "openPage");
    }
    void cleanup()
    {
        QDesktopServices::unsetUrlHandler(u"http"_s);
    }
    void d12TheDeviceCodeIsLargeAndCanBeCopied()
    {
        Scene scene(deviceFacts);
        scene.fake.on("/device", "200 OK",
            R"({"device_code":"secret","user_code":"GKZK-QTFQ","verification_uri":"/activate","interval":1,"expires_in":600})");
        scene.fake.on("/token", "400 Bad Request", R"({"error":"authorization_pending"})");
        scene.click(u"go"_s);
        auto *code = scene.find<QLineEdit>(u"userCode"_s);
        QTRY_COMPARE(code->text(), u"GKZK-QTFQ"_s);
        QVERIFY(code->isVisible());
        QVERIFY(code->font().pointSizeF() > scene.dialog->font().pointSizeF() * 1.5);
        QTRY_COMPARE(m_pages.size(), 1);
        QVERIFY(scene.find<QLabel>(u"waitingTime"_s)->text().contains(u"left"_s));
        scene.click(u"copyUserCode"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"GKZK-QTFQ"_s);
        QCOMPARE(clippedIn(scene.dialog.get()), QStringList());
        scene.fake.on("/token", "200 OK", goodTokens);
        QTRY_VERIFY(scene.find<QLabel>(u"identityName"_s)->isVisible());
        QCOMPARE(scene.find<QLabel>(u"identityName"_s)->text(), u"eve"_s);
        QVERIFY(scene.desk->accounts()->accounts().isEmpty()); // shown before it is saved
        QSignalSpy added(scene.dialog.get(), &AddAccountDialog::added);
        scene.click(u"go"_s);
        QVERIFY(added.wait());
        QCOMPARE(scene.desk->accounts()->accounts().size(), 1);
    }
    void d12EachEndingHasItsWordsAndItsWayOn_data()
    {
        QTest::addColumn<QByteArray>("error");
        QTest::addColumn<QString>("words");
        QTest::newRow("denied") << QByteArray("access_denied") << u"refused on the registry"_s;
        QTest::newRow("expired") << QByteArray("expired_token") << u"ran out"_s;
    }
    void d12EachEndingHasItsWordsAndItsWayOn()
    {
        QFETCH(QByteArray, error);
        QFETCH(QString, words);
        Scene scene(deviceFacts);
        scene.fake.on("/device", "200 OK",
            R"({"device_code":"secret","user_code":"GKZK-QTFQ","verification_uri":"/activate","interval":1,"expires_in":600})");
        scene.fake.on("/token", "400 Bad Request", R"({"error":")" + error + R"("})");
        scene.click(u"go"_s);
        QTRY_VERIFY2(scene.message().contains(words), qPrintable(scene.message()));
        QVERIFY(scene.find<QPushButton>(u"go"_s)->isEnabled());
        QCOMPARE(scene.find<QPushButton>(u"go"_s)->text(), u"Get a code"_s);
        scene.fake.on("/token", "200 OK", goodTokens);
        scene.click(u"go"_s);
        QTRY_VERIFY(scene.find<QLabel>(u"identityName"_s)->isVisible());
    }
    void d12TheBrowserComesBackByItself()
    {
        Scene scene(codeFacts);
        scene.fake.on("/token", "200 OK", goodTokens);
        scene.click(u"go"_s);
        QTRY_COMPARE(m_pages.size(), 1);
        QCOMPARE(scene.find<QLineEdit>(u"approvalLink"_s)->text(), m_pages.constFirst().toString(QUrl::FullyEncoded));
        QVERIFY(!scene.find<QLineEdit>(u"userCode"_s)->isVisible());
        QCOMPARE(clippedIn(scene.dialog.get()), QStringList());
        const QUrlQuery asked(m_pages.constFirst());
        QUrl back(asked.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
        back.setQuery(
            QUrlQuery{{u"code"_s, u"abc"_s}, {u"state"_s, asked.queryItemValue(u"state"_s, QUrl::FullyDecoded)}});
        QNetworkAccessManager browser;
        QNetworkReply *page = browser.get(QNetworkRequest(back));
        QTRY_VERIFY(page->isFinished());
        QVERIFY(page->readAll().contains("Signed in"));
        QTRY_VERIFY(scene.find<QLabel>(u"identityName"_s)->isVisible());
    }
    void d12TheWaitCanBeLeft()
    {
        Scene scene(codeFacts);
        scene.click(u"go"_s);
        QTRY_COMPARE(m_pages.size(), 1);
        scene.click(u"back"_s);
        QVERIFY(scene.find<QPushButton>(u"go"_s)->isEnabled());
        QVERIFY(scene.find<QComboBox>(u"registry"_s)->isVisible());
        QCOMPARE(scene.message(), QString()); // whoever stops it knows
    }
};

QTEST_MAIN(TestAddAccountDialog)
#include "tst_addaccountdialog.moc"

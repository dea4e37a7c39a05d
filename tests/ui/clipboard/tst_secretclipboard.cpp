// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/registry/profilebook.h"
#include "ui/clipboard/clipboardbar.h"
#include "ui/clipboard/clipboardplace.h"
#include "ui/clipboard/copyform.h"
#include "ui/clipboard/secretclipboard.h"
#include "ui/clipboard/secretmime.h"
#include "ui/parts/countdownbar.h"
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QLabel>
#include <QTest>

using namespace Tokendesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Secret secret(const char *text)
{
    return Secret::take(QByteArray(text));
}

/// A clipboard that other programs change at a word, and a Wayland that does not confirm.
class FakePlace : public ClipboardPlace {
    Q_OBJECT
public:
    void put(QMimeData *data) override
    {
        mime.reset(data);
        text = data->data(u"text/plain"_s);
        ours = true;
        emit changed();
    }
    bool isOurs() const override
    {
        return ours;
    }
    QByteArray fingerprint() const override
    {
        return text.isEmpty() ? QByteArray() : QCryptographicHash::hash(text, QCryptographicHash::Sha256);
    }
    void clear(const std::function<void(bool)> &done) override
    {
        ++clears;
        if (confirms)
            text.clear();
        ours = ours && !confirms;
        done(confirms);
    }
    void changeElsewhere(const QByteArray &other)
    {
        text = other;
        ours = false;
        emit changed();
    }

    std::unique_ptr<QMimeData> mime;
    QByteArray text;
    bool ours = false;
    bool confirms = true;
    int clears = 0;
};

struct Desktop {
    FakePlace *place = new FakePlace;
    std::chrono::milliseconds now = 1h;
    SecretClipboard clipboard{place, [this] {
                                  return now;
                              }};
    ClipboardBar bar{Context{nullptr, &clipboard, nullptr, nullptr}};

    void pass(int seconds)
    {
        for (int i = 0; i < seconds; ++i) {
            now += 1s;
            clipboard.step();
        }
    }
    QWidget *part(const QString &name) const
    {
        return bar.findChild<QWidget *>(name);
    }
};

} // namespace

/// D1, sentence by sentence, on a clock that the test moves.
class TestSecretClipboard : public QObject {
    Q_OBJECT

private slots:
    void d1CountsDownBesideABarOf120x14();
    void d1StepsOncePerSecondAndNotWhenIdle();
    void d1ClickClearsAtOnce();
    void d1SecondCopyRestartsWithTheNewName();
    void d1AtZeroSaysClearedForThreeSeconds();
    void d1ReplacedContentIsNotTouched();
    void d1SameTextInOtherHandsIsCleared();
    void d1NeverClearsIsAnAmberRemark();
    void d1HintsOfThreePlatforms();
    void d1WhatCannotBeConfirmedIsSaid();
    void d1SleepOfTheComputerCounts();
    void d1ClearedWhenItEnds();
    void copiesAsValueExportLineAndHeader_data();
    void copiesAsValueExportLineAndHeader();
};

void TestSecretClipboard::d1CountsDownBesideABarOf120x14()
{
    Desktop desk;
    desk.clipboard.copy(secret("tank_one"), u"ci-deploy"_s);
    desk.bar.show();
    QCOMPARE(desk.bar.text(), u"ci-deploy copied – clears in 30 s"_s);
    desk.pass(3);
    QCOMPARE(desk.bar.text(), u"ci-deploy copied – clears in 27 s"_s);
    auto *bar = desk.bar.findChild<CountdownBar *>();
    QCOMPARE(bar->size(), QSize(120, 14));
    QCOMPARE(bar->value(), 27);
    QCOMPARE(bar->maximum(), 30);
    QVERIFY(!bar->isTicking()); // one clock, not two
}

void TestSecretClipboard::d1StepsOncePerSecondAndNotWhenIdle()
{
    Desktop desk;
    QVERIFY(!desk.clipboard.isTicking());
    desk.clipboard.copy(secret("tank_one"), u"ci-deploy"_s);
    QVERIFY(desk.clipboard.isTicking());
    for (int left = 29; left > 0; --left) {
        desk.pass(1);
        QCOMPARE(desk.clipboard.remaining(), std::chrono::seconds(left));
        QVERIFY(desk.clipboard.isTicking());
    }
    desk.pass(1);
    QVERIFY(!desk.clipboard.isHolding());
    QVERIFY(!desk.clipboard.isTicking());
    QCOMPARE(desk.place->text, QByteArray());
}

void TestSecretClipboard::d1ClickClearsAtOnce()
{
    Desktop desk;
    for (const QString &target : {u"clearClipboard"_s, u"clipboardCountdown"_s, u"copied"_s}) {
        desk.clipboard.copy(secret("tank_one"), u"ci-deploy"_s);
        desk.bar.show();
        desk.bar.adjustSize();
        QTest::mouseClick(desk.part(target), Qt::LeftButton);
        QVERIFY2(!desk.clipboard.isHolding(), qPrintable(target));
        QCOMPARE(desk.place->text, QByteArray());
        QCOMPARE(desk.bar.text(), u"Clipboard cleared"_s);
    }
}

void TestSecretClipboard::d1SecondCopyRestartsWithTheNewName()
{
    Desktop desk;
    desk.clipboard.copy(secret("tank_one"), u"one"_s);
    desk.pass(20);
    desk.clipboard.copy(secret("tank_two"), u"two"_s);
    QCOMPARE(desk.bar.text(), u"two copied – clears in 30 s"_s);
    desk.pass(29);
    QCOMPARE(desk.place->text, QByteArray("tank_two"));
    desk.pass(1);
    QCOMPARE(desk.place->text, QByteArray());
}

void TestSecretClipboard::d1AtZeroSaysClearedForThreeSeconds()
{
    Desktop desk;
    desk.clipboard.copy(secret("tank_one"), u"ci-deploy"_s);
    desk.pass(30);
    QCOMPARE(desk.bar.text(), u"Clipboard cleared"_s);
    QVERIFY(desk.part(u"clearClipboard"_s)->isHidden());
    QElapsedTimer said;
    said.start();
    QTRY_VERIFY(desk.bar.isHidden());
    QVERIFY2(said.elapsed() > 2500, qPrintable(QString::number(said.elapsed())));
}

void TestSecretClipboard::d1ReplacedContentIsNotTouched()
{
    Desktop desk;
    desk.clipboard.copy(secret("tank_one"), u"ci-deploy"_s);
    desk.pass(10);
    desk.place->changeElsewhere("a shopping list");
    QCOMPARE(desk.bar.text(), u"Clipboard already changed"_s);
    desk.pass(40);
    desk.clipboard.clearNow();
    QCOMPARE(desk.place->text, QByteArray("a shopping list"));
    QCOMPARE(desk.place->clears, 0);
}

void TestSecretClipboard::d1SameTextInOtherHandsIsCleared()
{
    Desktop desk;
    desk.clipboard.copy(secret("tank_one"), u"ci-deploy"_s);
    desk.place->changeElsewhere("tank_one"); // as clipboard managers do
    QVERIFY(desk.clipboard.isHolding());
    desk.pass(30);
    QCOMPARE(desk.place->text, QByteArray());
    QCOMPARE(desk.bar.text(), u"Clipboard cleared"_s);
}

void TestSecretClipboard::d1NeverClearsIsAnAmberRemark()
{
    Desktop desk;
    desk.clipboard.setLifetime(0s);
    desk.clipboard.copy(secret("tank_one"), u"ci-deploy"_s);
    QCOMPARE(desk.bar.text(), u"ci-deploy copied – stays until you clear it"_s);
    QCOMPARE(desk.part(u"copied"_s)->property("textRole").toString(), u"warning"_s);
    QVERIFY(!desk.clipboard.isTicking());
    desk.pass(500);
    QCOMPARE(desk.place->text, QByteArray("tank_one"));
    desk.clipboard.clearNow();
    QCOMPARE(desk.place->text, QByteArray());
}

void TestSecretClipboard::d1HintsOfThreePlatforms()
{
    Desktop desk;
    desk.clipboard.copy(secret("tank_one"), u"ci-deploy"_s);
    const QMimeData &mime = *desk.place->mime;
    QCOMPARE(mime.data(u"x-kde-passwordManagerHint"_s), QByteArray("secret"));
    QVERIFY(mime.hasFormat(u"application/x-nspasteboard-concealed-type"_s));
    const QStringList formats = mime.formats();
    QCOMPARE(formats.filter(u"ExcludeClipboardContentFromMonitorProcessing"_s).size(), 1);
    const QStringList history = formats.filter(u"CanIncludeInClipboardHistory"_s);
    QCOMPARE(history.size(), 1);
    QCOMPARE(mime.data(history.constFirst()), QByteArray(4, '\0'));
}

void TestSecretClipboard::d1WhatCannotBeConfirmedIsSaid()
{
    Desktop desk;
    desk.clipboard.copy(secret("tank_one"), u"ci-deploy"_s);
    desk.place->confirms = false;
    desk.pass(30);
    QVERIFY(desk.bar.text().contains(u"does not confirm"_s));
    QCOMPARE(desk.part(u"copied"_s)->property("textRole").toString(), u"warning"_s);
    // Who asks our object from now on gets nothing, whatever the compositor keeps.
    QCOMPARE(desk.place->mime->data(u"text/plain"_s), QByteArray());
}

void TestSecretClipboard::d1SleepOfTheComputerCounts()
{
    Desktop desk;
    desk.clipboard.copy(secret("tank_one"), u"ci-deploy"_s);
    desk.now += 8h;
    desk.clipboard.step();
    QCOMPARE(desk.place->text, QByteArray());
}

void TestSecretClipboard::d1ClearedWhenItEnds()
{
    auto *place = new FakePlace;
    int clears = 0;
    {
        SecretClipboard clipboard(place, [] { return 1ms; });
        connect(&clipboard, &SecretClipboard::cleared, this, [&] { ++clears; });
        clipboard.copy(secret("tank_one"), u"ci-deploy"_s);
        QMetaObject::invokeMethod(qApp, "aboutToQuit");
        QCOMPARE(clears, 1);
        QCOMPARE(place->text, QByteArray());
    }
}

void TestSecretClipboard::copiesAsValueExportLineAndHeader_data()
{
    QTest::addColumn<int>("form");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("value") << int(CopyForm::Value) << QByteArray("tank_a1") << QByteArray("tank_a1");
    QTest::newRow("export") << int(CopyForm::ExportLine) << QByteArray("tank_a1")
                            << QByteArray("export TANK_TOKEN=tank_a1");
    QTest::newRow("export, quoted") << int(CopyForm::ExportLine) << QByteArray("a b'c$d")
                                    << QByteArray(R"(export TANK_TOKEN='a b'\''c$d')");
    QTest::newRow("header") << int(CopyForm::Header) << QByteArray("tank_a1")
                            << QByteArray("Authorization: Bearer tank_a1");
}

void TestSecretClipboard::copiesAsValueExportLineAndHeader()
{
    QFETCH(const int, form);
    QFETCH(QByteArray, token);
    QFETCH(const QByteArray, line);
    const ProfileBook book{QString()};
    const RegistryProfile *profile = book.profile(u"tank"_s);
    QVERIFY(profile);
    QVERIFY(hasForm(*profile, CopyForm(form)));
    const Secret made = formed(*profile, CopyForm(form), Secret::take(std::move(token)));
    QVERIFY(made.sameAs(Secret::take(QByteArray(line))));
    RegistryProfile poor;
    QVERIFY(!hasForm(poor, CopyForm::ExportLine));
    QVERIFY(!hasForm(poor, CopyForm::Header));
}

QTEST_MAIN(TestSecretClipboard)
#include "tst_secretclipboard.moc"

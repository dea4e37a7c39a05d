// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/secret.h"
#include <QDebug>
#include <QTest>
#include <QVariant>

using namespace Tokendesk;

template <typename T>
concept Printable = requires(QDebug debug, const T &value)
{
    debug << value;
};
template <typename T>
concept Comparable = requires(const T &a, const T &b)
{
    a == b;
};

static_assert(!Printable<Secret>, "a secret must not be printable");
static_assert(!Comparable<Secret>, "secrets are compared by sameAs() only");
static_assert(!std::is_convertible_v<Secret, QString>);
static_assert(!std::is_convertible_v<Secret, QByteArray>);
static_assert(!std::is_constructible_v<QVariant, Secret>);

class TestSecret : public QObject {
    Q_OBJECT
private slots:
    void takingEmptiesTheSource()
    {
        QByteArray source("tank_abcdefgh");
        source.detach();
        const Secret secret = Secret::take(std::move(source));
        QCOMPARE(secret.reveal(), QByteArrayView("tank_abcdefgh"));
        QVERIFY(source.isEmpty()); // NOLINT(bugprone-use-after-move): emptied is what take() promises
    }
    void copiesShareOneBuffer()
    {
        const Secret secret = Secret::take(QByteArray("one"));
        const Secret copy = secret; // NOLINT(performance-unnecessary-copy-initialization)
        QCOMPARE(static_cast<const void *>(secret.reveal().data()), static_cast<const void *>(copy.reveal().data()));
    }
    void sameAsComparesBytes()
    {
        const Secret secret = Secret::take(QByteArray("one"));
        QVERIFY(secret.sameAs(Secret::take(QByteArray("one"))));
        QVERIFY(!secret.sameAs(Secret::take(QByteArray("onf"))));
        QVERIFY(!secret.sameAs(Secret::take(QByteArray("on"))));
        QVERIFY(!secret.sameAs(Secret()));
        QVERIFY(Secret().sameAs(Secret()));
    }
    void keepsEveryByte()
    {
        QByteArray bytes;
        for (int i = 0; i < 5000; ++i)
            bytes.append(char(i));
        const QByteArray expected(bytes.constData(), bytes.size());
        QCOMPARE(Secret::take(std::move(bytes)).reveal(), QByteArrayView(expected));
    }
    void wipingLeavesSharedTextToItsOwner()
    {
        QByteArray mine("shared text");
        const QByteArray theirs = mine; // NOLINT(performance-unnecessary-copy-initialization)
        wipe(mine);
        QVERIFY(mine.isEmpty());
        QCOMPARE(theirs, QByteArray("shared text"));
    }
};

QTEST_GUILESS_MAIN(TestSecret)
#include "tst_secret.moc"

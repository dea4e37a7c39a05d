// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run/outputmask.h"
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Tokendesk;

class TestOutputMask : public QObject {
    Q_OBJECT

private slots:
    void secretIsTakenOutWhereverItIsCut();
    void whatOnlyLooksLikeItStays();
    void base64IsTakenOutToo();
    void shortWordsAreNoSecrets();
};

namespace {

const QByteArray text = "tank_tanktank_x";

QByteArray masked(const QByteArray &output, qsizetype piece)
{
    OutputMask mask({Secret::take(QByteArray(text.data(), text.size()))});
    QByteArray shown;
    for (qsizetype i = 0; i < output.size(); i += piece)
        shown += mask.pass(output.mid(i, piece));
    return shown + mask.rest();
}

} // namespace

void TestOutputMask::secretIsTakenOutWhereverItIsCut()
{
    const QByteArray output = "a=" + text + " b=tank_" + text + text + "\n";
    for (qsizetype piece = 1; piece <= output.size(); ++piece)
        QCOMPARE(masked(output, piece), QByteArray("a=*** b=tank_******\n"));
}

void TestOutputMask::whatOnlyLooksLikeItStays()
{
    const QByteArray output = "tank_tank tank_tanktank_y tank_tanktank_";
    for (qsizetype piece = 1; piece <= output.size(); ++piece)
        QCOMPARE(masked(output, piece), output);
}

void TestOutputMask::base64IsTakenOutToo()
{
    QCOMPARE(masked("Basic " + text.toBase64() + ".", 3), QByteArray("Basic ***."));
}

void TestOutputMask::shortWordsAreNoSecrets()
{
    OutputMask mask({Secret::take("on")});
    QCOMPARE(mask.pass("one") + mask.rest(), QByteArray("one"));
}

QTEST_GUILESS_MAIN(TestOutputMask)
#include "tst_outputmask.moc"

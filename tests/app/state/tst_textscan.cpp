// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/textlines.h"
#include "app/state/textscan.h"
#include <QRandomGenerator>
#include <QTest>

using namespace Tokendesk;

class TestTextScan : public QObject {
    Q_OBJECT
private slots:
    void everyScannerFindsTheSameLinesAsALoop_data()
    {
        QTest::addColumn<int>("lines");
        QTest::addColumn<int>("longest");
        for (const int lines : {0, 1, 2, 63, 64, 65, 300, 5000}) {
            for (const int longest : {0, 1, 7, 63, 64, 65, 200})
                QTest::addRow("%d lines of up to %d bytes", lines, longest) << lines << longest;
        }
    }
    void everyScannerFindsTheSameLinesAsALoop()
    {
        QFETCH(int, lines);
        QFETCH(int, longest);
        QRandomGenerator random(quint32(lines * 1000 + longest));
        TextLines text;
        for (int i = 0; i < lines; ++i)
            text.append(randomText(random, random.bounded(longest + 1)));
        for (int size : {1, 2, 3, 4, 5, 6, 7, 8, 9, 63, 64, 65, 66, 130, 5000}) {
            compareAll(text, randomText(random, size));
            if (lines > 0 && text.at(quint32(lines) - 1).size() >= size)
                compareAll(text, text.at(quint32(lines) - 1).last(size).toByteArray());
        }
    }
    void theFastestScannerIsOneThatThisProcessorCanRun()
    {
        TextLines text;
        text.append("deploy");
        QVERIFY(text.containing("plo").contains(0));
        QVERIFY(text.containing("oy\xc3").isEmpty());
    }

private:
    static QByteArray randomText(QRandomGenerator &random, int size)
    {
        QByteArray text;
        for (int i = 0; i < size; ++i)
            text.append("ab\xc3"[random.bounded(3)]);
        return text;
    }
    static void compareAll(const TextLines &text, const QByteArray &needle)
    {
        std::vector<TextScanner> scanners{scanPortably, bestTextScanner()};
#ifdef __x86_64__
        scanners.push_back(scanWithSse2);
#endif
        for (const TextScanner scanner : scanners) {
            RowSet found(text.count());
            scanner(
                {text.text().data(), size_t(text.text().size()), needle.data(), size_t(needle.size()), found.words()});
            for (quint32 line = 0; line < text.count(); ++line)
                QCOMPARE(found.contains(line), text.at(line).contains(needle));
        }
    }
};

QTEST_GUILESS_MAIN(TestTextScan)
#include "tst_textscan.moc"

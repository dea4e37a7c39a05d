// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/plaintext.h"
#include <QAction>
#include <QKeySequence>
#include <QPushButton>
#include <QRandomGenerator>
#include <QTest>
#include <QTextDocument>

using namespace Tokendesk;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 seed = 20261122; // the same names in every run

/// Names as hostile as they get: markup, controls, bidi marks, invisible letters, marks, surrogate halves, emoji.
QString randomName(QRandomGenerator &random)
{
    static const QList<char32_t> bad{'&', '\t', '\n', '<', '>', '"', 0, 0x7f, 0x85, 0xa0, 0xad, 0x200b, 0x200e, 0x202e,
        0x2028, 0x2066, 0x2069, 0x3000, 0x3164, 0xfe0f, 0xfeff, 0x301, 0x5d0, 0x627, 0x1f600, 0xe0041, 0x10ffff};
    QString name;
    const int length = random.bounded(100);
    for (int i = 0; i < length; ++i) {
        switch (random.bounded(4)) {
        case 0:
            name += QChar(char16_t(random.bounded(0x10000))); // half a surrogate pair, too
            break;
        case 1:
            name += QChar::fromUcs4(bad.at(random.bounded(int(bad.size()))));
            break;
        default:
            name += QChar(char16_t(random.bounded(0x20, 0x7f)));
        }
    }
    return name;
}

bool hidesNothing(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    return std::none_of(characters.begin(), characters.end(), [](uint c) {
        const QChar::Category category = QChar::category(char32_t(c));
        return category <= QChar::Mark_Enclosing ? false
            : category >= QChar::Other_Control && category <= QChar::Other_NotAssigned
            ? true
            : category == QChar::Separator_Line || category == QChar::Separator_Paragraph
                || (category == QChar::Separator_Space && c != ' ');
    });
}

} // namespace

class TestPlainText : public QObject {
    Q_OBJECT
private slots:
    void hostileCharactersBecomeVisible_data()
    {
        QTest::addColumn<QString>("foreign");
        QTest::addColumn<QString>("shown");
        QTest::newRow("harmless") << u"ci-deploy 2 (Köln, 東京, עברית)"_s << u"ci-deploy 2 (Köln, 東京, עברית)"_s;
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("turned right to left") << u"safe\u202Eexe.txt"_s << u"safe‹U+202E›exe.txt"_s;
        QTest::newRow("isolate") << u"a\u2066b\u2069"_s << u"a‹U+2066›b‹U+2069›"_s;
        QTest::newRow("line feed and tab") << u"a\nb\tc"_s << u"a‹U+000A›b‹U+0009›c"_s;
        QTest::newRow("zero width") << u"ad\u200Bmin"_s << u"ad‹U+200B›min"_s;
        QTest::newRow("soft hyphen") << u"ad\u00ADmin"_s << u"ad‹U+00AD›min"_s;
        QTest::newRow("Hangul filler") << u"\u3164"_s << u"‹U+3164›"_s;
        QTest::newRow("no-break space") << u"a\u00A0b"_s << u"a‹U+00A0›b"_s;
        QTest::newRow("tag letter") << QString::fromUcs4(U"a\U000E0041") << u"a‹U+E0041›"_s;
        QTest::newRow("four marks") << u"e\u0301\u0301\u0301\u0301x"_s << u"e\u0301\u0301\u0301\u0301x"_s;
        QTest::newRow("five marks") << u"e\u0301\u0301\u0301\u0301\u0301"_s << u"e\u0301\u0301\u0301\u0301‹U+0301›"_s;
        QTest::newRow("half a pair") << QString(QChar(0xd800)) << u"\uFFFD"_s;
        QTest::newRow("emoji") << u"🚀 rocket"_s << u"🚀 rocket"_s;
    }
    void hostileCharactersBecomeVisible()
    {
        QFETCH(QString, foreign);
        QFETCH(QString, shown);
        QCOMPARE(plainText(foreign), shown);
    }
    void nothingHidesInRandomNames()
    {
        QRandomGenerator random(seed);
        for (int i = 0; i < 10'000; ++i) {
            const QString name = randomName(random);
            const QString shown = plainText(name);
            QVERIFY2(hidesNothing(shown), qPrintable(shown));
            QCOMPARE(plainText(shown), shown);
        }
    }
    void menuTextBringsNoShortcutAndNoColumn()
    {
        QRandomGenerator random(seed);
        for (int i = 0; i < 10'000; ++i) {
            const QString name = randomName(random);
            const QString text = toMenuText(name);
            QVERIFY2(QKeySequence::mnemonic(text).isEmpty(), qPrintable(text));
            QVERIFY(!text.contains(u'\t') && !text.contains(u'\n'));
            // What the menu draws is the name, whole or with "…" at the end.
            QString drawn = QString(text).replace("&&"_L1, "&"_L1);
            QVERIFY(drawn.size() <= 60);
            if (drawn != plainText(name)) {
                QVERIFY(drawn.endsWith(u'…'));
                drawn.chop(1);
                QVERIFY(plainText(name).startsWith(drawn));
            }
        }
    }
    void buttonsTakeNoShortcutFromAName()
    {
        const QPushButton naive(u"pay&load\tCtrl+Q"_s);
        QCOMPARE(naive.shortcut(), QKeySequence(Qt::ALT | Qt::Key_L)); // what would happen
        const QPushButton button(toMenuText(u"pay&load\tCtrl+Q"_s));
        QVERIFY(button.shortcut().isEmpty());
        QCOMPARE(button.text(), u"pay&&load‹U+0009›Ctrl+Q"_s);
        const QAction action(toMenuText(u"pay&load\tCtrl+Q"_s));
        QVERIFY(action.shortcut().isEmpty());
    }
    void elidingKeepsLettersWhole()
    {
        const QString name = QString(58, u'a') + u"e\u0301\u0301bcdef"_s;
        QCOMPARE(toMenuText(name), QString(58, u'a') + u'…');
        const QString pairs = QString(59, u'a') + u"🚀🚀"_s;
        QCOMPARE(toMenuText(pairs), QString(59, u'a') + u'…');
    }
    void toolTipsAreNoMarkup()
    {
        QRandomGenerator random(seed);
        const QString name = u"<img src=file:///etc/hostname>&amp;"_s;
        QTextDocument document;
        document.setHtml(toToolTip(name));
        QCOMPARE(document.toPlainText(), name);
        for (int i = 0; i < 200; ++i) {
            const QString tip = toToolTip(randomName(random));
            QCOMPARE(tip.count(u'<'), 2);
            QVERIFY(tip.startsWith("<span>"_L1) && tip.endsWith("</span>"_L1));
        }
    }
    void isolatedNamesLeaveTheirSurroundingsAlone()
    {
        const QString shown = isolated(u"a\u202Eb"_s);
        QCOMPARE(shown, u"\u2068a‹U+202E›b\u2069"_s);
    }
};

QTEST_MAIN(TestPlainText)
#include "tst_plaintext.moc"

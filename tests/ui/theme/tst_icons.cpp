// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include <QApplication>
#include <QDir>
#include <QPainter>
#include <QTest>

using namespace Tokendesk;
using namespace Qt::StringLiterals;

namespace {

struct Drawn {
    int pixels = 0; ///< At least half opaque.
    bool oneColor = true;
    bool touchesEdge = false;
};

Drawn look(const QImage &image, const QColor &color)
{
    Drawn drawn;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.alpha() < 128)
                continue;
            ++drawn.pixels;
            // Premultiplied pixels lose a little.
            drawn.oneColor = drawn.oneColor && qAbs(pixel.red() - color.red()) < 4
                && qAbs(pixel.green() - color.green()) < 4 && qAbs(pixel.blue() - color.blue()) < 4;
            drawn.touchesEdge
                = drawn.touchesEdge || x == 0 || y == 0 || x == image.width() - 1 || y == image.height() - 1;
        }
    }
    return drawn;
}

} // namespace

class TestIcons : public QObject {
    Q_OBJECT
private slots:
    void everyIconIsDrawnInTheColorAskedFor_data()
    {
        QTest::addColumn<QString>("name");
        const QStringList files = QDir(u":/icons"_s).entryList();
        QVERIFY2(files.size() > 40, "the resources of the static library are not linked");
        for (const QString &file : files) {
            const QString name = file.chopped(4);
            if (name != "tokendesk"_L1)
                QTest::newRow(qPrintable(name)) << name;
        }
    }
    void everyIconIsDrawnInTheColorAskedFor()
    {
        QFETCH(QString, name);
        const QColor color(0xb3, 0x26, 0x1e);
        const QIcon icon = Icons::get(name, color);
        for (const qreal scale : {1.0, 1.5, 2.0}) {
            const QImage image = icon.pixmap(QSize(16, 16), scale).toImage();
            QCOMPARE(image.width(), qRound(16 * scale));
            const Drawn drawn = look(image, color);
            QVERIFY(drawn.pixels > 2 * scale * scale);
            QVERIFY(drawn.oneColor);
            QVERIFY2(!drawn.touchesEdge, "cut off at the edge");
        }
    }
    void disabledIconIsWeaker()
    {
        applyTheme(*qApp, Palette::light());
        const QImage image = Icons::get(u"lock"_s).pixmap(QSize(32, 32), 1.0, QIcon::Disabled).toImage();
        QVERIFY(look(image, Palette::light().disabled).oneColor);
        QVERIFY(look(image, Palette::light().disabled).pixels > 0);
    }
    void iconOfThePaletteFollowsTheTheme()
    {
        applyTheme(*qApp, Palette::light());
        const QIcon icon = Icons::get(u"warning"_s, &Palette::bad);
        QVERIFY(look(icon.pixmap(16, 16).toImage(), Palette::light().bad).oneColor);
        applyTheme(*qApp, Palette::dark());
        QVERIFY(look(icon.pixmap(16, 16).toImage(), Palette::dark().bad).oneColor);
    }
    void paintedIconIsSharpOnAFineScreen()
    {
        QImage image(32, 32, QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(2);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        Icons::paint(&painter, QRectF(0, 0, 16, 16), u"plus"_s, Qt::black);
        painter.end();
        // The stroke of the plus is 1.6 px: three pixels and a little here, not two doubled ones.
        int solid = 0;
        for (int y = 0; y < 32; ++y)
            solid += image.pixelColor(10, y).alpha() > 200;
        QVERIFY(solid == 2 || solid == 3);
        QVERIFY(image.pixelColor(10, 16).alpha() > 200);
    }
    void applicationIconHasItsOwnColors()
    {
        const QImage image = Icons::application().pixmap(QSize(64, 64), 1.0).toImage();
        QCOMPARE(image.pixelColor(1, 1).alpha(), 0);
        QVERIFY(image.pixelColor(50, 52).blue() > 150);
        QVERIFY(look(image, Qt::black).pixels > 2000);
    }
};

QTEST_MAIN(TestIcons)
#include "tst_icons.moc"

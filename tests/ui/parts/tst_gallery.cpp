// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery.h"
#include "ui/parts/elidedlabel.h"
#include "ui/parts/secretview.h"
#include "ui/theme/theme.h"
#include <QApplication>
#include <QAbstractButton>
#include <QDir>
#include <QLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

using namespace Tokendesk;
using namespace Qt::StringLiterals;

namespace {

/// What a person would have to guess because the widget is smaller than its words.
QStringList clippedTexts(const QWidget &window)
{
    QStringList clipped;
    const auto widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisibleTo(&window) || qobject_cast<const ElidedLabel *>(widget)
            || qobject_cast<const QLineEdit *>(widget->parentWidget()))
            continue;
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (button && button->text().isEmpty())
            continue; // an icon alone stays whole where a font asks for a pixel more around it
        if (label && label->wordWrap()) {
            if (label->heightForWidth(label->width()) > label->height())
                clipped.append(label->text());
        } else if (const auto *secret = qobject_cast<const SecretView *>(widget)) {
            if (secret->heightForWidth(secret->width()) > secret->height())
                clipped.append(secret->accessibleName());
        } else if (label || button) {
            const QSize needed = widget->sizeHint();
            if (needed.width() > widget->width() || needed.height() > widget->height())
                clipped.append(u"%1 '%2' %3 of %4"_s
                                   .arg(QString::fromLatin1(widget->metaObject()->className()),
                                       label ? label->text() : button->text())
                                   .arg(widget->height())
                                   .arg(needed.height()));
        }
    }
    return clipped;
}

} // namespace

/// One window with every part, as pictures to look at, in the folder "gallery" beside the program.
class TestGallery : public QObject {
    Q_OBJECT
private slots:
    void nothingIsClipped_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<bool>("mirrored");
        QTest::addColumn<bool>("german");
        QTest::addColumn<qreal>("textScale");
        QTest::newRow("light") << false << false << false << 1.0;
        QTest::newRow("dark") << true << false << false << 1.0;
        QTest::newRow("light-german") << false << false << true << 1.0;
        QTest::newRow("dark-mirrored") << true << true << false << 1.0;
        QTest::newRow("light-large") << false << false << true << 2.0;
    }
    void nothingIsClipped()
    {
        QFETCH(bool, dark);
        QFETCH(bool, mirrored);
        QFETCH(bool, german);
        QFETCH(qreal, textScale);
        setTextScale(textScale);
        applyTheme(*qApp, dark ? Palette::dark() : Palette::light());
        QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);

        Gallery gallery(german ? Gallery::germanWords() : Gallery::englishWords());
        gallery.resize(1180 * QFontMetrics(QApplication::font()).height() / 18, 100);
        gallery.show();
        gallery.setFocus(); // no ring on whatever comes first
        QVERIFY(QTest::qWaitForWindowExposed(&gallery));
        gallery.resize(gallery.width(), gallery.layout()->totalHeightForWidth(gallery.width()));
        QTRY_VERIFY(gallery.isComplete());

        const QDir folder(QCoreApplication::applicationDirPath());
        QVERIFY(folder.mkpath(u"gallery"_s));
        const QPixmap picture = gallery.grab();
        const QString file = u"gallery/%1-%2x-%3px.png"_s.arg(QString::fromLatin1(QTest::currentDataTag()))
                                 .arg(qRound(picture.devicePixelRatio()))
                                 .arg(QFontInfo(QApplication::font()).pixelSize());
        QVERIFY(picture.save(folder.filePath(file)));
        const QStringList clipped = clippedTexts(gallery);
        QVERIFY2(clipped.isEmpty(), qPrintable(clipped.join(u" | "_s)));
    }
};

QTEST_MAIN(TestGallery)
#include "tst_gallery.moc"

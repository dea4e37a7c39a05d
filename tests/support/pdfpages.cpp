// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/pdfpages.h"
#include <QDir>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

constexpr int dotsPerInch = 90;

QByteArray output(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    constexpr int patience = 60'000;
    if (!process.waitForFinished(patience) || process.exitCode() != 0)
        qWarning("%s: %s %s", qPrintable(program), qPrintable(process.errorString()),
            process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

bool hasInk(const QImage &picture, const QRect &part)
{
    constexpr int paper = 250;
    for (int y = part.top(); y <= part.bottom(); ++y) {
        for (int x = part.left(); x <= part.right(); ++x) {
            if (qGray(picture.pixel(x, y)) < paper)
                return true;
        }
    }
    return false;
}

} // namespace

PdfPages PdfPages::of(const QString &file, const QString &folder, const QString &name)
{
    PdfPages pages;
    pages.texts = QString::fromUtf8(output(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s})).split(u'\f');
    pages.texts.removeLast(); // behind the last page
    const QDir place(folder);
    for (const QStringList old = place.entryList({name + u"-*.png"_s}); const QString &picture : old)
        QFile::remove(place.filePath(picture));
    output(u"pdftoppm"_s, {u"-r"_s, QString::number(dotsPerInch), u"-gray"_s, u"-png"_s, file, place.filePath(name)});
    for (const QStringList made = place.entryList({name + u"-*.png"_s}); const QString &picture : made)
        pages.pictures.append(QImage(place.filePath(picture)));
    return pages;
}

QList<int> PdfPages::pagesOverTheEdge(int millimetres) const
{
    const int edge = int(millimetres * dotsPerInch / 25.4);
    QList<int> bad;
    for (int page = 0; page < int(pictures.size()); ++page) {
        const QImage &picture = pictures.at(page);
        const QRect all = picture.rect();
        const QList<QRect> edges{all.adjusted(0, 0, 0, edge - all.height()), all.adjusted(0, all.height() - edge, 0, 0),
            all.adjusted(0, 0, edge - all.width(), 0), all.adjusted(all.width() - edge, 0, 0, 0)};
        for (const QRect &each : edges) {
            if (hasInk(picture, each)) {
                bad.append(page);
                break;
            }
        }
    }
    return bad;
}

} // namespace Tokendesk

// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/tablepixels.h"
#include "app/base/clock.h"
#include "app/models/tokentablemodel.h"
#include "tests/bench/benchtime.h"
#include "ui/text/tokenwords.h"
#include "ui/tokens/glyphtext.h"
#include "ui/tokens/tokendelegate.h"
#include "ui/tokens/tokenlook.h"
#include <QCoreApplication>
#include <QPainter>
#include <QScrollBar>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace Tokendesk {

using namespace Bench;

namespace {

class PlainLook : public TokenLook {
public:
    Risk riskOf(const QString &, const QString &scope) const override
    {
        return scope.contains(u"admin"_s) ? Risk::High : Risk::Low;
    }
    QString scopeTitle(const QString &, const QString &scope) const override
    {
        return scope;
    }
    QString scopeMeaning(const QString &, const QString &) const override
    {
        return {};
    }
    MarkFacts markOf(const QString &registryId) const override
    {
        return {registryId.left(1).toUpper(), Qt::darkBlue};
    }
};

/// Counts how often the page is painted, so that no paint is waited for that came already.
class PaintCount : public QObject {
public:
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
    int count = 0;
};

void settle(const PaintCount &paints)
{
    for (const int before = paints.count; paints.count == before;)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

double timeOfJumps(QAbstractScrollArea &area, const PaintCount &paints)
{
    int step = 0;
    return medianTime([&] {
        area.verticalScrollBar()->setValue(++step * 997 * TokenDelegate::rowHeight);
        settle(paints);
    });
}

/// The limit of painting: as many texts from glyph tables as the page has, in a bare area that scrolls, and nothing
/// else.
class Canvas : public QAbstractScrollArea {
public:
    explicit Canvas(quint32 rows)
    {
        verticalScrollBar()->setRange(0, int(rows) * TokenDelegate::rowHeight);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const QString text = u"prod-deploy-web-3fa9c1"_s;
        QPainter painter(viewport());
        painter.fillRect(viewport()->rect(), Qt::white);
        const int first = -(verticalScrollBar()->value() % TokenDelegate::rowHeight);
        for (int y = first; y < viewport()->height(); y += TokenDelegate::rowHeight) {
            for (int x = 0; x < viewport()->width(); x += viewport()->width() / tokenColumnCount)
                m_glyphs.draw(&painter, QRectF(x, y, 200, TokenDelegate::rowHeight), text, Qt::LeftToRight);
        }
    }
    void scrollContentsBy(int, int) override
    {
        viewport()->update();
    }

private:
    GlyphText m_glyphs{font()};
};

struct PaintLimit {
    double repaint;
    double jump;
};

PaintLimit canvasLimit(quint32 rows)
{
    Canvas canvas(rows);
    canvas.resize(1920, 1080);
    canvas.show();
    QCoreApplication::processEvents();
    PaintCount paints;
    canvas.viewport()->installEventFilter(&paints);
    const double repaint = medianTime([&canvas] { canvas.viewport()->repaint(); });
    return {repaint, timeOfJumps(canvas, paints)};
}

} // namespace

void measurePixels(const TokenTable &table)
{
    const Clock clock;
    const PlainLook look;
    const TokenWords words;
    TokenTableModel model(&table, &clock);
    TokenDelegate delegate(&look, &words, &clock);
    QTableView view;
    view.setModel(&model);
    delegate.attachTo(&view);
    view.resize(1920, 1080);
    view.show();
    model.sort(int(TokenColumn::LastUsed), Qt::DescendingOrder);
    QCoreApplication::processEvents();
    view.resizeColumnsToContents();
    PaintCount paints;
    view.viewport()->installEventFilter(&paints);
    view.viewport()->update();
    settle(paints);
    double worst = 0;
    for (const QString &query : {u"d"_s, u"de"_s, u"dep"_s, u"deploy"_s, u"deploy-web"_s, u"e"_s, u""_s}) {
        std::vector<double> times;
        std::vector<double> modelTimes;
        for (int i = 0; i < repetitions; ++i) {
            model.setFilter(query + u'~');
            settle(paints);
            const double modelTime = milliseconds([&] { model.setFilter(query); });
            modelTimes.push_back(modelTime);
            times.push_back(modelTime + milliseconds([&paints] { settle(paints); }));
        }
        std::printf("  key '%-11s' %8d rows to pixels %9.3f ms, of that until the view knows %.3f\n", qPrintable(query),
            model.visibleCount(), median(times), median(modelTimes));
        worst = std::max(worst, median(times));
    }
    print("worst key to pixels", worst, 1, 16.7);
    const PaintLimit limit = canvasLimit(table.count());
    std::printf("limit: as many texts on a canvas %7.3f ms, after a jump %.3f ms\n", limit.repaint, limit.jump);
    print("page painted anew", medianTime([&view] { view.viewport()->repaint(); }), limit.repaint, 1.2);
    print("page jump", timeOfJumps(view, paints), limit.jump, 1.2);
}

} // namespace Tokendesk

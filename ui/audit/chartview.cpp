// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/chartview.h"
#include "ui/audit/chartbutton.h"
#include "ui/audit/chartpaint.h"
#include "ui/theme/theme.h"
#include <QKeyEvent>
#include <QPainter>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Tokendesk {

ChartView::ChartView(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

const Chart &ChartView::chart() const
{
    return m_chart;
}

const ChartPlan &ChartView::plan() const
{
    return m_plan;
}

/// Buttons stay while there are as many bars as before: whoever has the focus keeps it.
void ChartView::setChart(const Chart &chart)
{
    if (chart == m_chart)
        return;
    m_chart = chart;
    setObjectName(u"chart-"_s + chart.name);
    setAccessibleName(chart.title);
    while (m_buttons.size() > chart.bins.size())
        delete m_buttons.takeLast();
    while (m_buttons.size() < chart.bins.size()) {
        const int bin = int(m_buttons.size());
        auto *button = new ChartButton(this, bin);
        button->installEventFilter(this);
        // Not clicked(): whoever uses it by its accessible action only toggles it.
        connect(button, &QAbstractButton::toggled, this, [this, bin](bool isOn) {
            const QString wanted = m_chart.bins.at(bin).query;
            const bool again = wanted == m_query;
            if (isOn == again)
                return; // it only follows the filter
            keepOneTabStop(bin);
            emit chosen(again ? QString() : wanted);
            follow(bin); // also if nobody took the choice over
        });
        button->show();
        m_buttons.append(button);
    }
    for (int bin = 0; bin < int(m_buttons.size()); ++bin)
        follow(bin);
    keepOneTabStop();
    place();
    updateGeometry();
    update();
}

void ChartView::follow(int bin)
{
    const ChartBar &facts = m_chart.bins.at(bin);
    ChartButton *button = m_buttons.at(bin);
    button->setObjectName(u"%1-%2"_s.arg(m_chart.name).arg(bin));
    button->setText(facts.spoken);
    button->setAccessibleName(facts.spoken);
    button->setToolTip(facts.spoken.toHtmlEscaped());
    button->setEnabled(facts.count > 0 && !facts.query.isEmpty());
    button->setChecked(!m_query.isEmpty() && facts.query == m_query);
    button->update();
}

void ChartView::setQuery(const QString &query)
{
    m_query = query.simplified();
    for (int bin = 0; bin < int(m_buttons.size()); ++bin)
        follow(bin);
    keepOneTabStop();
}

void ChartView::place()
{
    m_plan = ChartPlan::of(m_chart, QRectF(rect()), QFontMetricsF(captionFont(), this), layoutDirection());
    for (qsizetype bin = 0; bin < m_buttons.size(); ++bin)
        m_buttons.at(bin)->setGeometry(m_plan.places.at(bin).whole.toRect());
}

QSize ChartView::sizeHint() const
{
    return minimumSizeHint();
}

QSize ChartView::minimumSizeHint() const
{
    const QFontMetricsF font(captionFont(), this);
    return {int(font.averageCharWidth() * 24), int(std::ceil(ChartPlan::leastHeight(m_chart, font)))};
}

void ChartView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    ChartPaint::onScreen(currentPalette(), captionFont()).paintTitles(&painter, m_chart, m_plan);
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    place();
}

void ChartView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        place();
}

bool ChartView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int bin = int(m_buttons.indexOf(static_cast<ChartButton *>(watched)));
        if (bin >= 0 && handleKey(bin, static_cast<QKeyEvent *>(event)->key()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool ChartView::handleKey(int bin, int key)
{
    const int forward = isRightToLeft() ? -1 : 1;
    const int line = m_chart.shape == Chart::Shape::Cells ? int(m_chart.columnTitles.size()) : 1;
    switch (key) {
    case Qt::Key_Right:
        return move(bin, forward);
    case Qt::Key_Left:
        return move(bin, -forward);
    case Qt::Key_Down:
        return move(bin, line);
    case Qt::Key_Up:
        return move(bin, -line);
    case Qt::Key_Home:
        return move(-1, 1);
    case Qt::Key_End:
        return move(int(m_buttons.size()), -1);
    case Qt::Key_Enter:
    case Qt::Key_Return:
        m_buttons.at(bin)->click();
        return true;
    default:
        return false;
    }
}

bool ChartView::move(int from, int by)
{
    for (int next = from + by; next >= 0 && next < int(m_buttons.size()); next += by) {
        if (!m_buttons.at(next)->isEnabled())
            continue;
        keepOneTabStop(next);
        m_buttons.at(next)->setFocus(Qt::TabFocusReason);
        break;
    }
    return true; // at the end too: the key must not wander off to another widget
}

void ChartView::keepOneTabStop(int wanted)
{
    int stop = wanted;
    for (int bin = 0; bin < int(m_buttons.size()) && stop < 0; ++bin) {
        if (m_buttons.at(bin)->hasFocus() || m_buttons.at(bin)->isChecked())
            stop = bin;
    }
    for (int bin = 0; bin < int(m_buttons.size()) && stop < 0; ++bin) {
        if (m_buttons.at(bin)->isEnabled())
            stop = bin;
    }
    for (int bin = 0; bin < int(m_buttons.size()); ++bin)
        m_buttons.at(bin)->setFocusPolicy(bin == stop ? Qt::StrongFocus : Qt::ClickFocus);
}

} // namespace Tokendesk

// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/chartrow.h"
#include "ui/audit/chartview.h"
#include "ui/parts/card.h"
#include "ui/parts/elidedlabel.h"
#include "ui/theme/theme.h"
#include <QGridLayout>
#include <QVBoxLayout>

namespace Tokendesk {

ChartRow::ChartRow(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins({});
    m_grid->setSpacing(3 * Metrics::halfStep);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void ChartRow::setCharts(const QList<Chart> &charts)
{
    while (m_parts.size() < charts.size())
        addPart();
    for (qsizetype i = 0; i < charts.size(); ++i) {
        m_parts.at(i).title->setText(charts.at(i).title);
        m_parts.at(i).view->setChart(charts.at(i));
    }
    arrange();
}

void ChartRow::addPart()
{
    auto *card = new Card;
    auto *title = new ElidedLabel({}, TextRole::Dim);
    auto *view = new ChartView;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(3 * Metrics::halfStep, Metrics::step, 3 * Metrics::halfStep, 3 * Metrics::halfStep);
    column->setSpacing(Metrics::halfStep);
    column->addWidget(title);
    column->addWidget(view, 1);
    connect(view, &ChartView::chosen, this, &ChartRow::chosen);
    m_parts.append({card, title, view});
    m_columns = 0;
}

void ChartRow::setQuery(const QString &query)
{
    for (const Part &part : std::as_const(m_parts))
        part.view->setQuery(query);
}

void ChartRow::arrange()
{
    const int narrow = 88 * fontMetrics().averageCharWidth();
    const int columns = width() < narrow ? 2 : int(std::max<qsizetype>(1, m_parts.size()));
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < int(m_parts.size()); ++i)
        m_grid->addWidget(m_parts.at(i).card, i / columns, i % columns);
    for (int column = 0; column < int(m_parts.size()); ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

void ChartRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace Tokendesk

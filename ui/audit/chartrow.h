// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/audit/chart.h"
#include <QWidget>

class QGridLayout;

namespace Tokendesk {
class ChartView;
class PlainLabel;

/// Charts side by side, each in a card with its title; two by two where there is no room.
class ChartRow : public QWidget {
    Q_OBJECT
public:
    explicit ChartRow(QWidget *parent = nullptr);

    void setCharts(const QList<Chart> &charts);
    void setQuery(const QString &query);

signals:
    void chosen(const QString &query); ///< Empty: all again.

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Part {
        QWidget *card;
        PlainLabel *title;
        ChartView *view;
    };
    void addPart();
    void arrange();

    QGridLayout *m_grid;
    QList<Part> m_parts;
    int m_columns = 0;
};

} // namespace Tokendesk

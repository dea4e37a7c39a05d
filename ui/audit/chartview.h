// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/audit/chartplan.h"
#include <QWidget>

namespace Tokendesk {
class ChartButton;

/// A chart whose every bar is a button. One stop for Tab; the arrow keys go from bar to bar, Enter and Space choose.
class ChartView : public QWidget {
    Q_OBJECT
public:
    explicit ChartView(QWidget *parent = nullptr);

    const Chart &chart() const;
    const ChartPlan &plan() const;
    void setChart(const Chart &chart);
    /// Marks the bars that the filter says.
    void setQuery(const QString &query);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void chosen(const QString &query); ///< Empty: the bar was chosen already, so all are wanted again.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void place();
    void keepOneTabStop(int wanted = -1);
    bool handleKey(int bin, int key);
    bool move(int from, int by);
    void follow(int bin);

    Chart m_chart;
    ChartPlan m_plan;
    QString m_query;
    QList<ChartButton *> m_buttons;
};

} // namespace Tokendesk

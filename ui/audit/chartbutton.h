// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace Tokendesk {
class ChartView;

/// One bar of a ChartView.
class ChartButton : public QAbstractButton {
    Q_OBJECT
public:
    ChartButton(ChartView *view, int bin);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ChartView *m_view;
    int m_bin;
};

} // namespace Tokendesk

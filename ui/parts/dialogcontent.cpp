// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/dialogcontent.h"
#include "ui/theme/metrics.h"
#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace Tokendesk {

namespace {

constexpr int lowest = 8 * Metrics::step; // still shows two lines

} // namespace

DialogContent::DialogContent(QWidget *parent) : QScrollArea(parent)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(2 * Metrics::step);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // what is inside has it, and is scrolled to
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setWidget(content);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    content->installEventFilter(this);
}

QLayout *DialogContent::contentLayout() const
{
    return widget()->layout();
}

bool DialogContent::hasHeightForWidth() const
{
    return true;
}

int DialogContent::heightForWidth(int width) const
{
    const QLayout *layout = contentLayout();
    return layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : layout->totalSizeHint().height();
}

QSize DialogContent::sizeHint() const
{
    return contentLayout()->totalSizeHint();
}

QSize DialogContent::minimumSizeHint() const
{
    const QSize needs = contentLayout()->totalMinimumSize();
    // On a small screen the scroll bar takes its part of the width.
    return {needs.width() + verticalScrollBar()->sizeHint().width(), std::min(needs.height(), lowest)};
}

bool DialogContent::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest) {
        updateGeometry();
        emit needChanged();
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace Tokendesk

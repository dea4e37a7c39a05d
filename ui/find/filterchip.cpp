// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/filterchip.h"
#include "ui/text/plaintext.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

constexpr int crossSide = 12;

} // namespace

FilterChip::FilterChip(const QString &term, QWidget *parent) : QAbstractButton(parent), m_term(term)
{
    setObjectName(u"filterChip"_s);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    const QString shown = plainText(term);
    setAccessibleName(tr("Filter %1").arg(shown));
    setAccessibleDescription(tr("Delete takes it away, Enter edits it."));
    setToolTip(toToolTip(tr("%1: click to edit, × to take it away").arg(shown)));
}

QString FilterChip::term() const
{
    return m_term;
}

QRect FilterChip::crossRect() const
{
    const int width = crossSide + 2 * Metrics::halfStep + 2;
    return QStyle::visualRect(layoutDirection(), rect(), {rect().width() - width, 0, width, height()});
}

QSize FilterChip::sizeHint() const
{
    const int words = fontMetrics().horizontalAdvance(plainText(m_term));
    return {Metrics::step + words + crossSide + 2 * Metrics::step, std::max(22, fontMetrics().height() + 4)};
}

QSize FilterChip::minimumSizeHint() const
{
    return {std::min(40, sizeHint().width()), sizeHint().height()};
}

void FilterChip::paintEvent(QPaintEvent *)
{
    const Palette &palette = currentPalette();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(palette.accent, Metrics::focusWidth) : QPen(Qt::NoPen));
    painter.setBrush(palette.accentSoft);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Metrics::halfStep, Metrics::halfStep);
    const QRect cross = crossRect();
    Icons::paint(&painter,
        QRectF(cross.center().x() - crossSide / 2.0 + 0.5, cross.center().y() - crossSide / 2.0 + 0.5, crossSide,
            crossSide),
        u"cross"_s, palette.accent);
    painter.setPen(palette.accent);
    const QRect words = QStyle::visualRect(
        layoutDirection(), rect(), {Metrics::step, 0, width() - Metrics::step - cross.width(), height()});
    painter.drawText(words,
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter) | Qt::TextSingleLine,
        fontMetrics().elidedText(plainText(m_term), Qt::ElideMiddle, words.width()));
}

void FilterChip::keyPressEvent(QKeyEvent *event)
{
    const int forward = isRightToLeft() ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        emit removeRequested();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
    case Qt::Key_F2:
        emit editRequested();
        return;
    case Qt::Key_Escape:
        emit leaveRequested(1000);
        return;
    case Qt::Key_Left:
        emit leaveRequested(-forward);
        return;
    case Qt::Key_Right:
        emit leaveRequested(forward);
        return;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void FilterChip::mouseReleaseEvent(QMouseEvent *event)
{
    setDown(false);
    const QPoint place = event->position().toPoint();
    if (event->button() != Qt::LeftButton || !rect().contains(place))
        return;
    if (crossRect().contains(place))
        emit removeRequested();
    else
        emit editRequested();
}

} // namespace Tokendesk

// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/rowbuttons.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Tokendesk {

RowButtons::RowButtons(QTableView *view)
    : QWidget(view->viewport()), m_view(view), m_copy(addButton("rowCopy", u"copy"_s)),
      m_more(addButton("rowMore", u"more"_s))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(8, 0, 8, 1); // the row's lower line stays visible
    row->setSpacing(0);
    row->addWidget(m_copy);
    row->addWidget(m_more);
    setTexts();
    hide();
    view->viewport()->installEventFilter(this);
    connect(view->verticalScrollBar(), &QScrollBar::valueChanged, this, &QWidget::hide);
    connect(view->horizontalScrollBar(), &QScrollBar::valueChanged, this, &QWidget::hide);
    connect(view->model(), &QAbstractItemModel::modelReset, this, &QWidget::hide);
    connect(m_copy, &QToolButton::clicked, this, [this] { emit copyRequested(m_row); });
    connect(m_more, &QToolButton::clicked, this,
        [this] { emit menuRequested(m_row, m_more->mapToGlobal(QPoint(0, m_more->height()))); });
}

QToolButton *RowButtons::addButton(const char *name, const QString &icon)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QString::fromLatin1(name));
    button->setIcon(Icons::get(icon, &Palette::dim));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus);
    button->setCursor(Qt::ArrowCursor);
    return button;
}

void RowButtons::setTexts()
{
    m_copy->setToolTip(tr("Copy this token"));
    m_copy->setAccessibleName(tr("Copy this token"));
    m_more->setToolTip(tr("More actions"));
    m_more->setAccessibleName(tr("More actions"));
}

void RowButtons::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setTexts();
}

void RowButtons::setCopyOffered(bool offered)
{
    m_copy->setVisible(offered);
}

bool RowButtons::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseMove)
        follow(static_cast<QMouseEvent *>(event)->position().toPoint());
    else if (event->type() == QEvent::Leave && !underMouse())
        hide();
    return QWidget::eventFilter(watched, event);
}

void RowButtons::follow(const QPoint &position)
{
    const int row = m_view->rowAt(position.y());
    const bool isToken = row >= 0 && (m_view->model()->index(row, 0).flags() & Qt::ItemIsSelectable);
    if (!isToken)
        return hide();
    if (row == m_row && isVisible())
        return;
    m_row = row;
    emit rowEntered(row);
    const int width = sizeHint().width();
    const int left = layoutDirection() == Qt::RightToLeft ? 0 : m_view->viewport()->width() - width;
    setGeometry(left, m_view->rowViewportPosition(row), width, m_view->rowHeight(row) - 1);
    show();
}

/// Covers the text under it with the row's own colour, softly at the inner edge.
void RowButtons::paintEvent(QPaintEvent *)
{
    const Palette &palette = currentPalette();
    const bool isSelected = m_view->selectionModel()->isRowSelected(m_row);
    const QColor color = isSelected ? palette.accentSoft : palette.hover;
    QColor clear = color;
    clear.setAlpha(0);
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    QLinearGradient gradient(rightToLeft ? width() : 0, 0, rightToLeft ? width() - 12 : 12, 0);
    gradient.setColorAt(0, clear);
    gradient.setColorAt(1, color);
    QPainter(this).fillRect(rect(), gradient);
}

} // namespace Tokendesk

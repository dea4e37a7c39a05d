// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/clipping.h"
#include "ui/parts/elidedlabel.h"
#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QTabBar>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

QString described(const QWidget *widget, const QString &text, const QString &trouble)
{
    return u"%1 %2 “%3”: %4"_s.arg(
        QString::fromLatin1(widget->metaObject()->className()), widget->objectName(), text.left(60), trouble);
}

QString sizes(const QSize &has, const QSize &needs)
{
    return u"has %1×%2, needs %3×%4"_s.arg(has.width()).arg(has.height()).arg(needs.width()).arg(needs.height());
}

/// Qt rounds what text needs up and what a layout gives down.
bool isSmaller(const QSize &has, const QSize &needs)
{
    return has.width() + 1 < needs.width() || has.height() + 1 < needs.height();
}

QSize needOf(const QLabel *label)
{
    if (label->text().isEmpty() || qobject_cast<const ElidedLabel *>(label))
        return {};
    return label->wordWrap() ? QSize(label->minimumSizeHint().width(), label->heightForWidth(label->width()))
                             : label->sizeHint();
}

QString troubleOf(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        if (const QSize need = needOf(label); isSmaller(label->size(), need))
            return described(label, label->text(), sizes(label->size(), need));
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
        if (const QSize need = button->minimumSizeHint(); !button->text().isEmpty() && isSmaller(button->size(), need))
            return described(button, button->text(), sizes(button->size(), need));
    }
    if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
        const int need = box->fontMetrics().horizontalAdvance(box->currentText());
        if (box->width() < need)
            return described(box, box->currentText(), sizes(box->size(), {need, box->height()}));
    }
    if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
        if (!tabs->usesScrollButtons() && isSmaller(tabs->size(), tabs->minimumSizeHint()))
            return described(tabs, tabs->tabText(0), sizes(tabs->size(), tabs->minimumSizeHint()));
    }
    if (const auto *header = qobject_cast<const QHeaderView *>(widget)) {
        for (int section = 0; header->orientation() == Qt::Horizontal && section < header->count(); ++section) {
            const QString title = header->model()->headerData(section, Qt::Horizontal).toString();
            const int need = header->fontMetrics().horizontalAdvance(title);
            if (!header->isSectionHidden(section) && header->sectionSize(section) < need)
                return described(header, title, sizes({header->sectionSize(section), 0}, {need, 0}));
        }
    }
    if (const auto *area = qobject_cast<const QScrollArea *>(widget)) {
        const bool scrolls = area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff;
        if (!scrolls && area->widget() && area->widget()->width() > area->viewport()->width() + 1)
            return described(area, {}, sizes(area->viewport()->size(), area->widget()->size()));
    }
    return {};
}

bool isScrolled(const QWidget *widget)
{
    for (const QWidget *parent = widget->parentWidget(); parent; parent = parent->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(parent))
            return true;
        if (parent->isWindow())
            return false;
    }
    return false;
}

} // namespace

QStringList clippedIn(const QWidget *window)
{
    QStringList troubles;
    const QList<QWidget *> widgets = window->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisibleTo(window) || widget->window() != window)
            continue;
        if (const QString trouble = troubleOf(widget); !trouble.isEmpty())
            troubles << trouble;
        const QRect place(widget->mapTo(window, QPoint()), widget->size());
        // A splitter from right to left counts its line of one pixel twice.
        if (!isScrolled(widget) && !widget->size().isEmpty() && !window->rect().adjusted(-1, -1, 1, 1).contains(place))
            troubles << described(
                widget, {}, u"lies at %1,%2, outside its window"_s.arg(place.right()).arg(place.bottom()));
    }
    return troubles;
}

} // namespace Tokendesk

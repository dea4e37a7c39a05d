// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/segmentedbuttons.h"
#include "ui/parts/flowlayout.h"
#include <QButtonGroup>
#include <QKeyEvent>
#include <QToolButton>

namespace Tokendesk {

SegmentedButtons::SegmentedButtons(const QString &accessibleName, QWidget *parent)
    : QWidget(parent), m_group(new QButtonGroup(this))
{
    setAccessibleName(accessibleName);
    new FlowLayout(this);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_group->setExclusive(true);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (!on)
            return;
        keepOneTabStop();
        emit currentChanged(id);
    });
}

QToolButton *SegmentedButtons::addSegment(const QString &text)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setCheckable(true);
    button->installEventFilter(this);
    m_group->addButton(button, int(m_group->buttons().size()));
    layout()->addWidget(button);
    keepOneTabStop();
    return button;
}

int SegmentedButtons::current() const
{
    return m_group->checkedId();
}

void SegmentedButtons::setCurrent(int index)
{
    if (QAbstractButton *button = m_group->button(index))
        button->setChecked(true);
}

bool SegmentedButtons::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int from = m_group->id(qobject_cast<QAbstractButton *>(watched));
    const int forward = isRightToLeft() ? -1 : 1;
    const int count = int(m_group->buttons().size());
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Right:
        return move(from, forward);
    case Qt::Key_Left:
        return move(from, -forward);
    case Qt::Key_Down:
        return move(from, 1);
    case Qt::Key_Up:
        return move(from, -1);
    case Qt::Key_Home:
        return move(-1, 1);
    case Qt::Key_End:
        return move(count, -1);
    default:
        return QWidget::eventFilter(watched, event);
    }
}

bool SegmentedButtons::move(int from, int by)
{
    for (int next = from + by; QAbstractButton *button = m_group->button(next); next += by) {
        if (!button->isEnabled())
            continue;
        button->setChecked(true);
        button->setFocus(Qt::TabFocusReason);
        break;
    }
    return true; // at the end too: the key must not wander off to another widget
}

void SegmentedButtons::keepOneTabStop()
{
    const int stop = qMax(0, current());
    const auto buttons = m_group->buttons();
    for (QAbstractButton *button : buttons)
        button->setFocusPolicy(m_group->id(button) == stop ? Qt::TabFocus : Qt::NoFocus);
}

} // namespace Tokendesk

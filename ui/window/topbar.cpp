// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/topbar.h"
#include "ui/find/filterfield.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

/// A button that does, says and allows what the action does.
QPushButton *buttonFor(QAction *action, ButtonRole role)
{
    auto *button = new QPushButton;
    setButtonRole(button, role);
    const auto follow = [button, action, role] {
        button->setText(action->iconText());
        button->setIcon(role == ButtonRole::Primary
                ? Icons::get(action->property("iconName").toString(), &Palette::onAccent)
                : action->icon());
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->toolTip());
    };
    follow();
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    button->setObjectName(action->objectName() + u"Button"_s);
    return button;
}

} // namespace

TopBar::TopBar(
    QAction *create, QAction *refresh, QAction *revoke, QMenu *menu, const TokenTable *table, QWidget *parent)
    : QWidget(parent), m_filter(new FilterField(table))
{
    setObjectName(u"topBar"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto *more = new QToolButton;
    more->setObjectName(u"menuButton"_s);
    more->setIcon(Icons::get(u"list"_s));
    more->setToolTip(tr("Menu"));
    more->setAccessibleName(tr("Menu"));
    more->setMenu(menu);
    more->setPopupMode(QToolButton::InstantPopup);
    more->setFocusPolicy(Qt::StrongFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2 * Metrics::step, Metrics::step, 2 * Metrics::step, Metrics::step);
    row->setSpacing(Metrics::step);
    row->addWidget(buttonFor(create, ButtonRole::Primary));
    row->addWidget(buttonFor(refresh, ButtonRole::Secondary));
    row->addWidget(buttonFor(revoke, ButtonRole::Danger));
    row->addSpacing(Metrics::step);
    row->addWidget(m_filter, 1);
    row->addWidget(more);
    connect(m_filter, &FilterField::queryChanged, this, &TopBar::filterChanged);
    connect(m_filter, &FilterField::leaveRequested, this, &TopBar::leaveFilterRequested);
    connect(m_filter, &FilterField::saveRequested, this, &TopBar::saveRequested);
}

QString TopBar::filter() const
{
    return m_filter->query();
}

void TopBar::setFilter(const QString &filter)
{
    m_filter->setQuery(filter);
}

void TopBar::focusFilter()
{
    m_filter->focusEdit();
}

void TopBar::addBeforeMenu(QWidget *widget)
{
    auto *row = static_cast<QHBoxLayout *>(layout());
    row->insertWidget(row->count() - 1, widget);
}

void TopBar::setCounts(int visible, int total)
{
    m_filter->setCounts(visible, total);
}

void TopBar::setSaveable(bool saveable)
{
    m_filter->setSaveable(saveable);
}

} // namespace Tokendesk

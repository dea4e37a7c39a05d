// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/topbar.h"
#include "ui/parts/plainlabel.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
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
    const auto follow = [button, action] {
        button->setText(action->iconText());
        button->setIcon(action->icon());
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

TopBar::TopBar(QAction *create, QAction *refresh, QAction *revoke, QMenu *menu, QWidget *parent)
    : QWidget(parent), m_filter(new QLineEdit), m_counts(new PlainLabel(QString(), TextRole::Faint))
{
    setObjectName(u"topBar"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_filter->setObjectName(u"filter"_s);
    m_filter->setAccessibleName(tr("Filter tokens"));
    m_filter->setPlaceholderText(tr("Filter tokens by name, rights, account…"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(Icons::get(u"search"_s, &Palette::dim), QLineEdit::LeadingPosition);
    m_filter->installEventFilter(this);
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
    row->addWidget(m_counts);
    row->addWidget(more);
    connect(m_filter, &QLineEdit::textChanged, this, &TopBar::filterChanged);
}

QString TopBar::filter() const
{
    return m_filter->text();
}

void TopBar::setFilter(const QString &filter)
{
    m_filter->setText(filter);
}

void TopBar::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void TopBar::setCounts(int visible, int total)
{
    const QLocale locale;
    m_counts->setText(visible == total ? tr("%n token(s)", nullptr, total)
                                       : tr("%1 of %2").arg(locale.toString(visible), locale.toString(total)));
}

bool TopBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_filter || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape && !m_filter->text().isEmpty()) {
        m_filter->clear();
        return true;
    }
    if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape) {
        emit leaveFilterRequested();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Tokendesk

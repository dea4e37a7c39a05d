// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pages.h"

namespace Tokendesk {

Pages::Pages(QWidget *tokens, QWidget *parent) : QStackedWidget(parent)
{
    addWidget(tokens);
}

void Pages::addPage(const QString &id, const std::function<QWidget *()> &build)
{
    m_builders.insert(id, build);
}

void Pages::showPage(const QString &id)
{
    if (m_builders.contains(id) && !m_built.contains(id)) {
        QWidget *page = m_builders.value(id)();
        m_built.insert(id, page);
        addWidget(page);
    }
    QWidget *wanted = m_built.value(id, widget(0));
    if (wanted == currentWidget())
        return;
    const bool hadFocus = currentWidget()->isAncestorOf(focusWidget());
    setCurrentWidget(wanted);
    if (hadFocus)
        wanted->setFocus();
}

QString Pages::current() const
{
    return m_built.key(currentWidget());
}

QWidget *Pages::page(const QString &id) const
{
    return m_built.value(id);
}

} // namespace Tokendesk

// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStackedWidget>
#include <functional>

namespace Tokendesk {

/// The middle of the window: the table of tokens, or one of the pages that the side bar offers. A page is built when
/// it is first shown.
class Pages : public QStackedWidget {
    Q_OBJECT
public:
    explicit Pages(QWidget *tokens, QWidget *parent = nullptr);

    void addPage(const QString &id, const std::function<QWidget *()> &build);
    void showPage(const QString &id); ///< Empty or unknown: the tokens.
    QString current() const; ///< Empty: the tokens.
    QWidget *page(const QString &id) const; ///< Null until it was shown.

private:
    QHash<QString, std::function<QWidget *()>> m_builders;
    QHash<QString, QWidget *> m_built;
};

} // namespace Tokendesk

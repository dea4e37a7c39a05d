// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

namespace Tokendesk {
class PlainLabel;

/// One line of a settings page: what it is, a word of explanation, and at the end what it is set with.
class SettingRow : public QFrame {
    Q_OBJECT
public:
    /// Further words by which people may look for it.
    SettingRow(const QString &title, const QString &hint, QWidget *control, const QString &alsoFoundBy = {},
        QWidget *parent = nullptr);

    QWidget *control() const;
    void setHint(const QString &hint);
    bool matches(const QStringList &words) const; ///< Folded words, all of them.
    void setFound(bool found); ///< Highlights it.
    bool isFound() const;

private:
    PlainLabel *m_hint;
    QWidget *m_control;
    QString m_title;
    QString m_alsoFoundBy;
    bool m_found = false;
};

} // namespace Tokendesk

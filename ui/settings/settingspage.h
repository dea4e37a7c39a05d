// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/state/settings.h"
#include <QWidget>
#include <functional>

class QVBoxLayout;

namespace Tokendesk {
class SettingRow;

/// A page of the settings: cards of rows whose controls show what is set and set it at once.
class SettingsPage : public QWidget {
    Q_OBJECT
public:
    SettingsPage(Settings *settings, const QString &title, const QString &icon, QWidget *parent = nullptr);

    QString title() const;
    QString icon() const;
    const QList<SettingRow *> &rows() const;

    void addSection(const QString &title); ///< The rows that follow stand in a card of their own.
    SettingRow *addRow(const QString &title, const QString &hint, QWidget *control, const QString &alsoFoundBy = {});
    SettingRow *addSwitch(Setting setting, const QString &title, const QString &hint, const QString &alsoFoundBy = {});
    using Choices = QList<std::pair<QString, QVariant>>;
    SettingRow *addChoice(Setting setting, const QString &title, const QString &hint, const Choices &choices,
        const QString &alsoFoundBy = {});
    SettingRow *addTime(Setting minutesOfDay, const QString &title, const QString &hint);
    /// A row that means something only then.
    void enableWith(SettingRow *row, Setting condition);
    void addNotice(QWidget *widget); ///< Above all cards.
    void addWidget(QWidget *widget); ///< As wide as the page, in the current card.

    /// The page's settings as they come; nothing on pages that only do things.
    void setResettable(const QString &group);
    /// What resetting the page does besides.
    void alsoOnReset(const std::function<void()> &deed);
    bool canReset() const;
    void reset();

protected:
    Settings *settings() const;
    /// Now and whenever a setting changes.
    void follow(const std::function<void()> &show);

private:
    Settings *m_settings;
    QString m_title;
    QString m_icon;
    QString m_group;
    QList<std::function<void()>> m_resetDeeds;
    QList<SettingRow *> m_rows;
    QVBoxLayout *m_column;
    QVBoxLayout *m_card = nullptr;
};

} // namespace Tokendesk

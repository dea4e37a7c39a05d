// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariant>
#include <initializer_list>
#include <span>

namespace Tokendesk {

/// Every setting that is one value. A new one is a word here and a line in settingfacts.cpp.
enum class Setting {
    // General: "window", since QSettings means something else by "general"
    StartHidden,
    CloseToTray,
    // Security
    ClipboardSeconds,
    RevealSeconds,
    LockAfterMinutes,
    LockWithScreen,
    LockKeychain,
    // Notices
    Notices,
    SummaryHour,
    QuietHours,
    QuietFrom,
    QuietUntil,
    // Tray
    TrayClick,
    // Appearance
    Theme,
    TextPercent,
    // Language
    Language,
    // Network
    Proxy,
    // What is not on a page
    FirstRunDone,
};
inline constexpr int settingCount = int(Setting::FirstRunDone) + 1;

/// What may stand in the file for a setting.
struct SettingFact {
    enum class Kind {
        Switch, ///< true or false
        Number, ///< least to most; with numbers, only these
        Word, ///< one of words; the value is its place among them
        Text, ///< letters, digits, - and _, at most 32
    };
    Setting setting;
    const char *key; ///< group/name
    Kind kind;
    int byDefault = 0; ///< A switch is 0 or 1, a word is its place. A text is empty.
    int least = 0;
    int most = 0;
    std::initializer_list<int> numbers{};
    std::initializer_list<const char *> words{};

    QString group() const;
    QVariant defaultValue() const;
    /// The value that this text of a file stands for; invalid if it fits nothing.
    QVariant read(const QString &text) const;
    /// Whether a value of the program's own may be set.
    bool fits(const QVariant &value) const;
    QString written(const QVariant &value) const;
};

const SettingFact &factOf(Setting setting);
std::span<const SettingFact> settingFacts(); ///< In the order of Setting.

} // namespace Tokendesk

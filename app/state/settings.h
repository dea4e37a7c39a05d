// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/state/settingfacts.h"
#include <QList>
#include <QObject>
#include <array>
#include <chrono>
#include <memory>

namespace Tokendesk {
class SettingsFile;

/// A filter that the person keeps in the side bar.
struct SavedSearch {
    QString name;
    QString query;

    bool operator==(const SavedSearch &) const = default;
};

/// A certificate that is trusted too, at one origin only.
struct OwnAuthority {
    QString origin; ///< scheme://host[:port], as Origin::toHeader() spells it.
    QByteArray certificate; ///< DER. A copy: a file that is exchanged later changes nothing.

    bool operator==(const OwnAuthority &) const = default;
};

/// Why something in the file counts for nothing. ui/text knows the words.
struct SettingsProblem {
    enum class Reason {
        Unreadable, ///< The whole file.
        NotSaved, ///< The whole file: no room, no right to write.
        BadValue, ///< The default counts instead.
        Unknown, ///< Nothing of ours.
    };
    Reason reason;
    QString key{}; ///< What the file calls it; empty for the whole file.

    bool operator==(const SettingsProblem &) const = default;
};

/// What the person chose, in one file that nobody else can read (mode 0600). Never a secret. Built by Desk, asked and
/// heard by the windows; each value counts from the moment it is set.
class Settings : public QObject {
    Q_OBJECT
public:
    enum class Theme { System, Light, Dark, HighContrast };
    enum class TrayClick { Popup, Window };
    enum class Proxy { System, None };

    explicit Settings(const QString &file, QObject *parent = nullptr);
    ~Settings() override;

    QString file() const;
    const QList<SettingsProblem> &problems() const;

    bool isOn(Setting setting) const;
    int number(Setting setting) const;
    QString text(Setting setting) const;
    QVariant value(Setting setting) const;
    /// bool, int or QString as the setting's fact says; what does not fit is a mistake of ours and changes nothing.
    void set(Setting setting, const QVariant &value);
    template <typename Word>
    requires std::is_enum_v<Word>
    void set(Setting setting, Word word)
    {
        set(setting, QVariant(int(word)));
    }

    Theme theme() const;
    TrayClick trayClick() const;
    Proxy proxy() const;
    QString language() const; ///< As the translations are called (de, zh_CN); empty: the system's.
    std::chrono::seconds clipboardLifetime() const; ///< 0: never cleared.
    std::chrono::seconds revealTime() const;
    std::chrono::minutes lockAfter() const; ///< 0: never.

    QList<SavedSearch> savedSearches() const;
    void setSavedSearches(const QList<SavedSearch> &searches);

    /// What a part of the window wants to find again: columns of a list ("columns/all"), sizes, the memory of notices.
    /// Empty unless it was kept under this version.
    QByteArray kept(const QString &name, int version) const;
    void keep(const QString &name, int version, const QByteArray &bytes); ///< Without changed(). Empty forgets it.

    /// The answer to a question that was to be asked only once; empty: ask.
    QString rememberedChoice(const QString &question) const;
    void rememberChoice(const QString &question, const QString &choice); ///< An empty one is forgotten.
    bool hasRememberedChoices() const;
    void forgetChoices();

    QList<OwnAuthority> authorities() const;
    void setAuthorities(const QList<OwnAuthority> &authorities);

    /// All settings of this group ("security") as they come.
    void reset(const QString &group);
    bool isAsItCame(const QString &group) const;

    /// JSON of values and saved searches: no certificate, because a file must not bring trust along, nothing kept.
    QByteArray exported() const;
    /// Sets what fits and answers what did not. InvalidInput if it is no such file.
    Result<QList<SettingsProblem>> import(const QByteArray &json);
    /// Deletes the file; everything is as it came, and nothing is written any more.
    void forgetAll();

    /// Writes now instead of soon.
    void save();

signals:
    void changed();
    void problemsChanged();

private:
    void load();
    void loadValues();
    void apply(Setting setting, const QVariant &value);
    void write(const QString &key, const QVariant &value);
    void addProblem(const SettingsProblem &problem);

    std::unique_ptr<SettingsFile> m_file;
    std::array<QVariant, settingCount> m_values;
    QList<SettingsProblem> m_problems;
};

} // namespace Tokendesk

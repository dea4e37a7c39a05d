// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/settingfacts.h"
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

using Kind = SettingFact::Kind;

constexpr int dayMinutes = 24 * 60;

const std::array<SettingFact, settingCount> &table()
{
    static const std::array<SettingFact, settingCount> facts{{
        {Setting::StartHidden, "window/startHidden", Kind::Switch, 0},
        {Setting::CloseToTray, "window/closeToTray", Kind::Switch, 1},
        {Setting::ClipboardSeconds, "security/clipboardSeconds", Kind::Number, 30, 0, 90, {10, 30, 60, 90, 0}},
        {Setting::RevealSeconds, "security/revealSeconds", Kind::Number, 15, 5, 30},
        {Setting::LockAfterMinutes, "security/lockAfterMinutes", Kind::Number, 0, 0, 8 * 60},
        {Setting::LockWithScreen, "security/lockWithScreen", Kind::Switch, 1},
        {Setting::LockKeychain, "security/lockKeychain", Kind::Switch, 1},
        {Setting::Notices, "notices/shown", Kind::Switch, 1},
        {Setting::SummaryHour, "notices/summaryHour", Kind::Number, 9, 0, 23},
        {Setting::QuietHours, "notices/quiet", Kind::Switch, 0},
        {Setting::QuietFrom, "notices/quietFrom", Kind::Number, 18 * 60, 0, dayMinutes - 1},
        {Setting::QuietUntil, "notices/quietUntil", Kind::Number, 8 * 60, 0, dayMinutes - 1},
        {Setting::TrayClick, "tray/click", Kind::Word, 0, 0, 0, {}, {"popup", "window"}},
        {Setting::Theme, "appearance/theme", Kind::Word, 0, 0, 0, {}, {"system", "light", "dark", "highContrast"}},
        {Setting::TextPercent, "appearance/textPercent", Kind::Number, 100, 100, 200, {100, 115, 130, 150, 200}},
        {Setting::Language, "language/language", Kind::Text},
        {Setting::Proxy, "network/proxy", Kind::Word, 0, 0, 0, {}, {"system", "none"}},
        {Setting::FirstRunDone, "state/firstRunDone", Kind::Switch, 0},
    }};
    return facts;
}

bool isPlainWord(const QString &text)
{
    constexpr qsizetype longest = 32;
    return text.size() <= longest && std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-' || c == u'_');
    });
}

} // namespace

const SettingFact &factOf(Setting setting)
{
    const SettingFact &fact = table().at(size_t(setting));
    Q_ASSERT(fact.setting == setting);
    return fact;
}

std::span<const SettingFact> settingFacts()
{
    return table();
}

QString SettingFact::group() const
{
    return QString::fromLatin1(key).section(u'/', 0, 0);
}

QVariant SettingFact::defaultValue() const
{
    switch (kind) {
    case Kind::Switch:
        return byDefault != 0;
    case Kind::Number:
    case Kind::Word:
        return byDefault;
    case Kind::Text:
        return QString();
    }
    Q_UNREACHABLE();
}

QVariant SettingFact::read(const QString &text) const
{
    QVariant value;
    bool isNumber = false;
    switch (kind) {
    case Kind::Switch:
        value = text == "true"_L1 ? QVariant(true) : text == "false"_L1 ? QVariant(false) : QVariant();
        break;
    case Kind::Number:
        value = text.toInt(&isNumber);
        value = isNumber ? value : QVariant();
        break;
    case Kind::Word:
        for (int i = 0; i < int(words.size()); ++i) {
            if (text == QLatin1StringView(words.begin()[i]))
                value = i;
        }
        break;
    case Kind::Text:
        value = text;
        break;
    }
    return value.isValid() && fits(value) ? value : QVariant();
}

bool SettingFact::fits(const QVariant &value) const
{
    const int number = value.toInt();
    switch (kind) {
    case Kind::Switch:
        return value.typeId() == QMetaType::Bool;
    case Kind::Number:
        return value.typeId() == QMetaType::Int
            && (numbers.size() > 0 ? std::find(numbers.begin(), numbers.end(), number) != numbers.end()
                                   : number >= least && number <= most);
    case Kind::Word:
        return value.typeId() == QMetaType::Int && number >= 0 && number < int(words.size());
    case Kind::Text:
        return value.typeId() == QMetaType::QString && isPlainWord(value.toString());
    }
    Q_UNREACHABLE();
}

QString SettingFact::written(const QVariant &value) const
{
    return kind == Kind::Word ? QString::fromLatin1(words.begin()[value.toInt()]) : value.toString();
}

} // namespace Tokendesk

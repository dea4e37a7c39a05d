// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/settings.h"
#include "app/state/settingsfile.h"
#include <QUrl>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

/// Groups with keys of their own making.
const QStringList freeGroups{u"searches"_s, u"kept"_s, u"choices"_s, u"authorities"_s};

QString safeKey(const QString &name)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(name));
}

QString keptKey(const QString &name)
{
    return u"kept/"_s + safeKey(name);
}

} // namespace

Settings::Settings(const QString &file, QObject *parent) : QObject(parent), m_file(std::make_unique<SettingsFile>(file))
{
    load();
}

Settings::~Settings() = default;

QString Settings::file() const
{
    return m_file->path();
}

const QList<SettingsProblem> &Settings::problems() const
{
    return m_problems;
}

void Settings::load()
{
    if (!m_file->isReadable())
        addProblem({SettingsProblem::Reason::Unreadable});
    loadValues();
    const QStringList keys = m_file->keys();
    for (const QString &key : keys) {
        const auto isKnown = [&key](const SettingFact &fact) {
            return key == QLatin1StringView(fact.key);
        };
        if (!freeGroups.contains(key.section(u'/', 0, 0))
            && std::none_of(settingFacts().begin(), settingFacts().end(), isKnown))
            addProblem({SettingsProblem::Reason::Unknown, key});
    }
}

void Settings::loadValues()
{
    for (const SettingFact &fact : settingFacts()) {
        const QString key = QString::fromLatin1(fact.key);
        QVariant value = fact.defaultValue();
        if (m_file->contains(key)) {
            const QVariant read = fact.read(m_file->text(key));
            if (read.isValid())
                value = read;
            else
                addProblem({SettingsProblem::Reason::BadValue, key});
        }
        m_values.at(size_t(fact.setting)) = value;
    }
}

bool Settings::isOn(Setting setting) const
{
    Q_ASSERT(factOf(setting).kind == SettingFact::Kind::Switch);
    return value(setting).toBool();
}

int Settings::number(Setting setting) const
{
    return value(setting).toInt();
}

QString Settings::text(Setting setting) const
{
    return value(setting).toString();
}

QVariant Settings::value(Setting setting) const
{
    return m_values.at(size_t(setting));
}

void Settings::apply(Setting setting, const QVariant &value)
{
    const SettingFact &fact = factOf(setting);
    m_values.at(size_t(setting)) = value;
    write(QString::fromLatin1(fact.key), fact.written(value));
}

void Settings::set(Setting setting, const QVariant &value)
{
    const bool fits = factOf(setting).fits(value);
    Q_ASSERT_X(fits, "Settings::set", factOf(setting).key);
    if (!fits || m_values.at(size_t(setting)) == value)
        return;
    apply(setting, value);
    emit changed();
}

Settings::Theme Settings::theme() const
{
    return Theme(number(Setting::Theme));
}

Settings::TrayClick Settings::trayClick() const
{
    return TrayClick(number(Setting::TrayClick));
}

Settings::Proxy Settings::proxy() const
{
    return Proxy(number(Setting::Proxy));
}

QString Settings::language() const
{
    return text(Setting::Language);
}

std::chrono::seconds Settings::clipboardLifetime() const
{
    return std::chrono::seconds(number(Setting::ClipboardSeconds));
}

std::chrono::seconds Settings::revealTime() const
{
    return std::chrono::seconds(number(Setting::RevealSeconds));
}

std::chrono::minutes Settings::lockAfter() const
{
    return std::chrono::minutes(number(Setting::LockAfterMinutes));
}

QList<SavedSearch> Settings::savedSearches() const
{
    QList<SavedSearch> searches;
    for (const auto &[name, query] : m_file->rows(u"searches"_s, "name"_L1, "query"_L1)) {
        if (!name.isEmpty())
            searches.append({name, query});
    }
    return searches;
}

void Settings::setSavedSearches(const QList<SavedSearch> &searches)
{
    if (searches == savedSearches())
        return;
    SettingsFile::Rows rows;
    for (const SavedSearch &search : searches)
        rows.emplaceBack(search.name, search.query);
    m_file->writeRows(u"searches"_s, "name"_L1, "query"_L1, rows);
    emit changed();
}

QByteArray Settings::kept(const QString &name, int version) const
{
    const QString text = m_file->text(keptKey(name));
    const QString prefix = QString::number(version) + u':';
    return text.startsWith(prefix) ? QByteArray::fromBase64(text.mid(prefix.size()).toLatin1()) : QByteArray();
}

void Settings::keep(const QString &name, int version, const QByteArray &bytes)
{
    if (bytes.isEmpty())
        m_file->remove(keptKey(name));
    else if (kept(name, version) != bytes)
        write(keptKey(name), QString::number(version) + u':' + QString::fromLatin1(bytes.toBase64()));
}

QString Settings::rememberedChoice(const QString &question) const
{
    return m_file->text(u"choices/"_s + safeKey(question));
}

void Settings::rememberChoice(const QString &question, const QString &choice)
{
    if (rememberedChoice(question) == choice)
        return;
    const QString key = u"choices/"_s + safeKey(question);
    if (choice.isEmpty())
        m_file->remove(key);
    else
        write(key, choice);
    emit changed();
}

bool Settings::hasRememberedChoices() const
{
    return m_file->contains(u"choices"_s);
}

void Settings::forgetChoices()
{
    if (!hasRememberedChoices())
        return;
    m_file->remove(u"choices"_s);
    emit changed();
}

QList<OwnAuthority> Settings::authorities() const
{
    QList<OwnAuthority> authorities;
    for (const auto &[origin, text] : m_file->rows(u"authorities"_s, "origin"_L1, "certificate"_L1)) {
        const QByteArray certificate = QByteArray::fromBase64(text.toLatin1());
        if (!origin.isEmpty() && !certificate.isEmpty())
            authorities.append({origin, certificate});
    }
    return authorities;
}

void Settings::setAuthorities(const QList<OwnAuthority> &authorities)
{
    if (authorities == this->authorities())
        return;
    SettingsFile::Rows rows;
    for (const OwnAuthority &authority : authorities)
        rows.emplaceBack(authority.origin, QString::fromLatin1(authority.certificate.toBase64()));
    m_file->writeRows(u"authorities"_s, "origin"_L1, "certificate"_L1, rows);
    emit changed();
}

void Settings::reset(const QString &group)
{
    bool anythingNew = false;
    for (const SettingFact &fact : settingFacts()) {
        QVariant &value = m_values.at(size_t(fact.setting));
        if (fact.group() != group || value == fact.defaultValue())
            continue;
        value = fact.defaultValue();
        m_file->remove(QString::fromLatin1(fact.key));
        anythingNew = true;
    }
    if (anythingNew)
        emit changed();
}

bool Settings::isAsItCame(const QString &group) const
{
    return std::all_of(settingFacts().begin(), settingFacts().end(), [this, &group](const SettingFact &fact) {
        return fact.group() != group || value(fact.setting) == fact.defaultValue();
    });
}

void Settings::forgetAll()
{
    m_file->destroy();
    m_problems.clear();
    loadValues();
    emit changed();
    emit problemsChanged();
}

void Settings::save()
{
    if (!m_file->save())
        addProblem({SettingsProblem::Reason::NotSaved});
}

void Settings::write(const QString &key, const QVariant &value)
{
    if (!m_file->write(key, value))
        addProblem({SettingsProblem::Reason::NotSaved});
}

void Settings::addProblem(const SettingsProblem &problem)
{
    if (m_problems.contains(problem))
        return;
    m_problems.append(problem);
    emit problemsChanged();
}

} // namespace Tokendesk

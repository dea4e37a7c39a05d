// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/settings.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
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

Settings::Settings(const QString &file, QObject *parent)
    : QObject(parent), m_path(file), m_file(std::make_unique<QSettings>(file, QSettings::IniFormat))
{
    m_file->setFallbacksEnabled(false);
    load();
}

Settings::~Settings()
{
    m_file->sync();
}

QString Settings::file() const
{
    return m_path;
}

const QList<SettingsProblem> &Settings::problems() const
{
    return m_problems;
}

void Settings::load()
{
    const QFileInfo file(m_path);
    if (m_file->status() != QSettings::NoError || (file.exists() && !file.isReadable()))
        addProblem({SettingsProblem::Reason::Unreadable});
    // Somebody may have put it there with other rights.
    if (file.exists())
        makePrivate();
    loadValues();
    const QStringList keys = m_file->allKeys();
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
            const QVariant read = fact.read(m_file->value(key).toString());
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
    const int count = m_file->beginReadArray(u"searches"_s);
    for (int i = 0; i < count; ++i) {
        m_file->setArrayIndex(i);
        const SavedSearch search{m_file->value("name"_L1).toString(), m_file->value("query"_L1).toString()};
        if (!search.name.isEmpty())
            searches.append(search);
    }
    m_file->endArray();
    return searches;
}

void Settings::setSavedSearches(const QList<SavedSearch> &searches)
{
    if (searches == savedSearches())
        return;
    remove(u"searches"_s);
    makePrivate();
    m_file->beginWriteArray(u"searches"_s, int(searches.size()));
    for (int i = 0; i < int(searches.size()); ++i) {
        m_file->setArrayIndex(i);
        m_file->setValue("name"_L1, searches.at(i).name);
        m_file->setValue("query"_L1, searches.at(i).query);
    }
    m_file->endArray();
    emit changed();
}

QByteArray Settings::kept(const QString &name, int version) const
{
    const QString text = m_file->value(keptKey(name)).toString();
    const QString prefix = QString::number(version) + u':';
    return text.startsWith(prefix) ? QByteArray::fromBase64(text.mid(prefix.size()).toLatin1()) : QByteArray();
}

void Settings::keep(const QString &name, int version, const QByteArray &bytes)
{
    if (bytes.isEmpty())
        remove(keptKey(name));
    else if (kept(name, version) != bytes)
        write(keptKey(name), QString::number(version) + u':' + QString::fromLatin1(bytes.toBase64()));
}

QString Settings::rememberedChoice(const QString &question) const
{
    return m_file->value(u"choices/"_s + safeKey(question)).toString();
}

void Settings::rememberChoice(const QString &question, const QString &choice)
{
    if (rememberedChoice(question) == choice)
        return;
    const QString key = u"choices/"_s + safeKey(question);
    if (choice.isEmpty())
        remove(key);
    else
        write(key, choice);
    emit changed();
}

bool Settings::hasRememberedChoices() const
{
    return m_file->childGroups().contains(u"choices"_s);
}

void Settings::forgetChoices()
{
    if (!hasRememberedChoices())
        return;
    remove(u"choices"_s);
    emit changed();
}

QList<OwnAuthority> Settings::authorities() const
{
    QList<OwnAuthority> authorities;
    const int count = m_file->beginReadArray(u"authorities"_s);
    for (int i = 0; i < count; ++i) {
        m_file->setArrayIndex(i);
        const OwnAuthority authority{m_file->value("origin"_L1).toString(),
            QByteArray::fromBase64(m_file->value("certificate"_L1).toString().toLatin1())};
        if (!authority.origin.isEmpty() && !authority.certificate.isEmpty())
            authorities.append(authority);
    }
    m_file->endArray();
    return authorities;
}

void Settings::setAuthorities(const QList<OwnAuthority> &authorities)
{
    if (authorities == this->authorities())
        return;
    remove(u"authorities"_s);
    makePrivate();
    m_file->beginWriteArray(u"authorities"_s, int(authorities.size()));
    for (int i = 0; i < int(authorities.size()); ++i) {
        m_file->setArrayIndex(i);
        m_file->setValue("origin"_L1, authorities.at(i).origin);
        m_file->setValue("certificate"_L1, QString::fromLatin1(authorities.at(i).certificate.toBase64()));
    }
    m_file->endArray();
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
        remove(QString::fromLatin1(fact.key));
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
    m_forgotten = true;
    m_file->clear();
    m_file->sync();
    QFile::remove(m_path);
    m_problems.clear();
    loadValues();
    emit changed();
    emit problemsChanged();
}

void Settings::save()
{
    m_file->sync();
    if (m_file->status() == QSettings::AccessError)
        addProblem({SettingsProblem::Reason::NotSaved});
}

void Settings::write(const QString &key, const QVariant &value)
{
    if (m_forgotten)
        return;
    makePrivate();
    m_file->setValue(key, value);
    if (!m_file->isWritable())
        addProblem({SettingsProblem::Reason::NotSaved});
}

void Settings::remove(const QString &key)
{
    m_file->remove(key);
}

/// QSettings makes a new file readable for everybody and keeps the rights of one that is there.
void Settings::makePrivate()
{
    constexpr auto owner = QFile::ReadOwner | QFile::WriteOwner;
    QFile file(m_path);
    if (file.exists()) {
        if ((file.permissions() & ~(QFile::ReadUser | QFile::WriteUser)) != owner)
            file.setPermissions(owner);
        return;
    }
    QDir().mkpath(QFileInfo(m_path).path());
    if (file.open(QIODevice::NewOnly, owner))
        file.close();
}

void Settings::addProblem(const SettingsProblem &problem)
{
    if (m_problems.contains(problem))
        return;
    m_problems.append(problem);
    emit problemsChanged();
}

} // namespace Tokendesk

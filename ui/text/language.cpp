// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/language.h"
#include <QDir>
#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>
#include <algorithm>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

const QString folder = u":/i18n"_s;

using Translators = std::vector<std::unique_ptr<QTranslator>>;

void add(Translators &translators, const QLocale &locale, const QString &name, const QString &where)
{
    auto translator = std::make_unique<QTranslator>();
    if (translator->load(locale, name, u"_"_s, where))
        translators.push_back(std::move(translator));
}

QLocale systemLocale()
{
    const QLocale system = QLocale::system();
    // Without a language of its own the system has no words for dates either.
    return system.language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedKingdom) : system;
}

QLocale localeOf(const QString &language)
{
    const QLocale system = systemLocale();
    const QLocale chosen(language);
    // Whoever speaks it in another country than its first keeps that country's dates.
    if (language.isEmpty() || (chosen.language() == system.language() && chosen.script() == system.script()))
        return system;
    return language == "en"_L1 ? QLocale(QLocale::English, QLocale::UnitedKingdom) : chosen;
}

} // namespace

QStringList builtInLanguages()
{
    QStringList languages;
    const QStringList files = QDir(folder).entryList({u"tokendesk_*.qm"_s}, QDir::Files);
    for (const QString &file : files)
        languages.append(file.mid(10).chopped(3));
    std::sort(languages.begin(), languages.end(),
        [](const QString &a, const QString &b) { return languageName(a).localeAwareCompare(languageName(b)) < 0; });
    return languages;
}

QString languageName(const QString &language)
{
    const QLocale locale(language);
    // "American English", "简体中文": the first without its country, which nobody asked for.
    QString name = language == "en"_L1 ? u"English"_s : locale.nativeLanguageName();
    if (!name.isEmpty())
        name[0] = name.at(0).toUpper();
    return name.isEmpty() ? language : name;
}

void speak(const QString &language)
{
    static Translators spoken;
    const QLocale locale = localeOf(language);
    Translators next;
    // English always, for its plural forms; what the person speaks goes on top.
    add(next, QLocale(QLocale::English), u"tokendesk"_s, folder);
    add(next, locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    add(next, locale, u"tokendesk"_s, folder);
    for (const auto &translator : spoken)
        QCoreApplication::removeTranslator(translator.get());
    QLocale::setDefault(locale);
    for (const auto &translator : next)
        QCoreApplication::installTranslator(translator.get());
    spoken = std::move(next);
    QGuiApplication::setLayoutDirection(locale.textDirection());
}

} // namespace Tokendesk

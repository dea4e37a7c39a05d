// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/language.h"
#include "ui/text/speech.h"
#include <QDir>
#include <QGuiApplication>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

const QString folder = u":/i18n"_s;

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
    QGuiApplication::setLayoutDirection(speakWords(language).textDirection());
}

} // namespace Tokendesk

// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/speech.h"
#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>
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

QLocale speakWords(const QString &language)
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
    return locale;
}

} // namespace Tokendesk

// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery.h"

using namespace Qt::StringLiterals;

namespace Tokendesk {

Gallery::Words Gallery::englishWords()
{
    return {u"New token"_s, u"Rotate"_s, u"Revoke"_s, u"Cancel"_s, u"Copy"_s, u"Filter tokens"_s, u"Name"_s,
        u"Rights"_s, u"Ends"_s, u"Lower case letters, digits and hyphens."_s,
        u"There is a token with this name already."_s,
        u"Offline – list from 09:12. Creating and revoking wait until the registry answers again."_s, u"Try again"_s,
        u"Created and saved in your keychain."_s, u"No tokens in this account"_s,
        u"Create one here, or take over what command line tools have left on this computer."_s, u"Import from files"_s,
        {u"7"_s, u"30"_s, u"60"_s, u"90 days"_s, u"180"_s, u"365"_s, u"Date…"_s},
        {u"GitHub Actions"_s, u"GitLab CI"_s, u"Shell"_s, u".env"_s},
        {u"Active"_s, u"12 days left"_s, u"Ends tomorrow"_s, u"Expired"_s, u"Never used"_s, u"No expiry"_s,
            u"Unchecked"_s}};
}

Gallery::Words Gallery::germanWords()
{
    return {u"Zugangsschlüssel erstellen"_s, u"Auswechseln"_s, u"Unwiderruflich sperren"_s, u"Abbrechen"_s,
        u"In die Zwischenablage kopieren"_s, u"Zugangsschlüssel filtern"_s, u"Bezeichnung"_s, u"Berechtigungen"_s,
        u"Gültigkeitsende"_s, u"Nur Kleinbuchstaben, Ziffern und Bindestriche verwenden."_s,
        u"Ein Zugangsschlüssel mit dieser Bezeichnung ist bereits vorhanden."_s,
        u"Keine Verbindung – Liste von 09:12 Uhr. Erstellen und Sperren ist erst wieder möglich, wenn das "
        u"Verzeichnis antwortet."_s,
        u"Erneut versuchen"_s, u"Erstellt und im Schlüsselbund gespeichert."_s,
        u"Keine Zugangsschlüssel in diesem Benutzerkonto"_s,
        u"Hier erstellen, was fehlt, und übernehmen, was Befehlszeilenprogramme auf diesem Rechner abgelegt haben."_s,
        u"Aus Dateien übernehmen"_s,
        {u"7"_s, u"30"_s, u"60"_s, u"nach 90 Tagen"_s, u"180"_s, u"365"_s, u"Datum wählen…"_s},
        {u"GitHub Actions"_s, u"GitLab CI"_s, u"Eingabeaufforderung"_s, u"Umgebungsdatei"_s},
        {u"Aktiv"_s, u"Endet in 12 Tagen"_s, u"Endet morgen"_s, u"Abgelaufen"_s, u"Noch nie verwendet"_s,
            u"Ohne Gültigkeitsende"_s, u"Nicht überprüft"_s}};
}

} // namespace Tokendesk

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>RegistryProfile</name>
    <message>
        <source>Download, view, search</source>
        <translation>Herunterladen, ansehen, suchen</translation>
    </message>
    <message>
        <source>Publish new skills, update existing ones</source>
        <translation>Neue Skills veröffentlichen, bestehende aktualisieren</translation>
    </message>
    <message>
        <source>Delete, manage versions, moderate</source>
        <translation>Löschen, Versionen verwalten, moderieren</translation>
    </message>
    <message>
        <source>Read-only bot</source>
        <translation>Bot, nur lesend</translation>
    </message>
    <message>
        <source>CI publish</source>
        <translation>CI-Veröffentlichung</translation>
    </message>
    <message>
        <source>Local development</source>
        <translation>Lokale Entwicklung</translation>
    </message>
    <message>
        <source>It stops working at once and cannot be restored.</source>
        <translation>Es funktioniert sofort nicht mehr und lässt sich nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>Your shell may keep it in its history: put a space before the line.</source>
        <translation>Die Shell behält sie vielleicht in ihrem Verlauf: ein Leerzeichen vor die Zeile setzen.</translation>
    </message>
    <message>
        <source>Keep this file out of the repository: name it in .gitignore.</source>
        <translation>Diese Datei nicht ins Repository aufnehmen: in .gitignore eintragen.</translation>
    </message>
    <message>
        <source>Save the token as repository secret TANK_TOKEN first: Settings › Secrets and variables › Actions.</source>
        <translation>Das Token zuerst als Repository-Secret TANK_TOKEN speichern: Settings › Secrets and variables › Actions.</translation>
    </message>
    <message>
        <source>Save the token as masked variable TANK_TOKEN first: Settings › CI/CD › Variables.</source>
        <translation>Das Token zuerst als maskierte Variable TANK_TOKEN speichern: Settings › CI/CD › Variables.</translation>
    </message>
    <message>
        <source>Save the token as TANK_TOKEN in a context first: Organization Settings › Contexts.</source>
        <translation>Das Token zuerst als TANK_TOKEN in einem Kontext speichern: Organization Settings › Contexts.</translation>
    </message>
    <message>
        <source>The shell fills in the variable, so the token does not stand in the line.</source>
        <translation>Die Shell setzt die Variable ein, das Token steht also nicht in der Zeile.</translation>
    </message>
    <message>
        <source>Belongs into ~/.tank/config.json, readable by you alone.</source>
        <translation>Gehört in ~/.tank/config.json, nur für Sie lesbar.</translation>
    </message>
    <message>
        <source>Pull, search and list skills, view their info</source>
        <translation>Skills abrufen, suchen und auflisten, ihre Angaben ansehen</translation>
    </message>
    <message>
        <source>Push skills to the registry</source>
        <translation>Skills in die Registry hochladen</translation>
    </message>
    <message>
        <source>Manage tokens, organization settings and members</source>
        <translation>Token, Organisationseinstellungen und Mitglieder verwalten</translation>
    </message>
    <message>
        <source>CI deploy</source>
        <translation>CI-Deployment</translation>
    </message>
    <message>
        <source>Organization settings</source>
        <translation>Organisationseinstellungen</translation>
    </message>
    <message>
        <source>It is revoked for good. This action cannot be undone.</source>
        <translation>Es wird endgültig widerrufen. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Save the token as repository secret SKILLREG_TOKEN first: Settings › Secrets and variables › Actions.</source>
        <translation>Das Token zuerst als Repository-Secret SKILLREG_TOKEN speichern: Settings › Secrets and variables › Actions.</translation>
    </message>
    <message>
        <source>List and retrieve volume metadata</source>
        <translation>Metadaten von Volumes auflisten und abrufen</translation>
    </message>
    <message>
        <source>Create, update and delete volumes</source>
        <translation>Volumes erstellen, ändern und löschen</translation>
    </message>
    <message>
        <source>List and retrieve environment metadata</source>
        <translation>Metadaten von Umgebungen auflisten und abrufen</translation>
    </message>
    <message>
        <source>Create, update and delete environments</source>
        <translation>Umgebungen erstellen, ändern und löschen</translation>
    </message>
    <message>
        <source>List, retrieve and download files</source>
        <translation>Dateien auflisten, abrufen und herunterladen</translation>
    </message>
    <message>
        <source>Upload and delete files</source>
        <translation>Dateien hochladen und löschen</translation>
    </message>
    <message>
        <source>List volume members</source>
        <translation>Mitglieder von Volumes auflisten</translation>
    </message>
    <message>
        <source>Add, update and remove volume members</source>
        <translation>Mitglieder von Volumes hinzufügen, ändern und entfernen</translation>
    </message>
    <message>
        <source>List environment members</source>
        <translation>Mitglieder von Umgebungen auflisten</translation>
    </message>
    <message>
        <source>Add, update and remove environment members</source>
        <translation>Mitglieder von Umgebungen hinzufügen, ändern und entfernen</translation>
    </message>
    <message>
        <source>Read account info, usage and balance</source>
        <translation>Kontodaten, Nutzung und Guthaben lesen</translation>
    </message>
    <message>
        <source>Read aggregator configuration</source>
        <translation>Aggregator-Konfiguration lesen</translation>
    </message>
    <message>
        <source>Update aggregator settings and custom domains</source>
        <translation>Aggregator-Einstellungen und eigene Domains ändern</translation>
    </message>
    <message>
        <source>Read files</source>
        <translation>Dateien lesen</translation>
    </message>
    <message>
        <source>Upload files</source>
        <translation>Dateien hochladen</translation>
    </message>
    <message>
        <source>Watch usage</source>
        <translation>Nutzung beobachten</translation>
    </message>
    <message>
        <source>It stops working at once: requests that are under way with it fail.</source>
        <translation>Es funktioniert sofort nicht mehr: Laufende Anfragen damit schlagen fehl.</translation>
    </message>
    <message>
        <source>The program reads the variable, so the key does not stand in its source.</source>
        <translation>Das Programm liest die Variable, der Schlüssel steht also nicht im Quelltext.</translation>
    </message>
    <message>
        <source>The shell fills in the variable, so the key does not stand in the line.</source>
        <translation>Die Shell setzt die Variable ein, der Schlüssel steht also nicht in der Zeile.</translation>
    </message>
    <message>
        <source>Install packages</source>
        <translation>Pakete installieren</translation>
    </message>
    <message>
        <source>Publish packages</source>
        <translation>Pakete veröffentlichen</translation>
    </message>
    <message>
        <source>Administer packages and tokens</source>
        <translation>Pakete und Token verwalten</translation>
    </message>
    <message>
        <source>Install and publish from pipelines</source>
        <translation>Aus Pipelines installieren und veröffentlichen</translation>
    </message>
    <message>
        <source>Install only</source>
        <translation>Nur installieren</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Package scope</source>
        <translation>Paketbereich</translation>
    </message>
    <message>
        <source>Limits the token to packages whose names fit the pattern.</source>
        <translation>Beschränkt das Token auf Pakete, deren Namen zum Muster passen.</translation>
    </message>
    <message>
        <source>It stops working immediately: any pipeline or script that uses it fails on its next authenticated request.</source>
        <translation>Es funktioniert sofort nicht mehr: Jede Pipeline und jedes Skript damit scheitert bei der nächsten authentifizierten Anfrage.</translation>
    </message>
    <message>
        <source>Your shell may keep it in its history: put a space before the line. The tool looks at the variable only while ~/.apkg/credentials.json is not there.</source>
        <translation>Die Shell behält sie vielleicht in ihrem Verlauf: ein Leerzeichen vor die Zeile setzen. Das Werkzeug beachtet die Variable nur, solange es ~/.apkg/credentials.json nicht gibt.</translation>
    </message>
    <message>
        <source>Save the token as repository secret APKG_TOKEN first: Settings › Secrets and variables › Actions.</source>
        <translation>Das Token zuerst als Repository-Secret APKG_TOKEN speichern: Settings › Secrets and variables › Actions.</translation>
    </message>
    <message>
        <source>Publish packages, change owners and tags</source>
        <translation>Pakete veröffentlichen, Eigentümer und Tags ändern</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Nur lesend</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Of your account: npm asks for it with each new token. It is sent once and not kept.</source>
        <translation>Das Ihres Kontos: npm verlangt es bei jedem neuen Token. Es wird einmal gesendet und nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>Einmalcode</translation>
    </message>
    <message>
        <source>If your account has two-factor authentication.</source>
        <translation>Falls Ihr Konto Zwei-Faktor-Authentifizierung hat.</translation>
    </message>
    <message>
        <source>Allowed networks</source>
        <translation>Erlaubte Netzwerke</translation>
    </message>
    <message>
        <source>The token works from these networks only; none: from everywhere.</source>
        <translation>Das Token funktioniert nur aus diesen Netzwerken; ohne Angabe von überall.</translation>
    </message>
    <message>
        <source>npm fills in the variable, so the token does not stand in the file.</source>
        <translation>npm setzt die Variable ein, das Token steht also nicht in der Datei.</translation>
    </message>
    <message>
        <source>Save the token as repository secret NPM_TOKEN first: Settings › Secrets and variables › Actions.</source>
        <translation>Das Token zuerst als Repository-Secret NPM_TOKEN speichern: Settings › Secrets and variables › Actions.</translation>
    </message>
</context>
<context>
    <name>TableActions</name>
    <message>
        <source>Do not group</source>
        <translation>Nicht gruppieren</translation>
    </message>
    <message>
        <source>Group by account</source>
        <translation>Nach Konto gruppieren</translation>
    </message>
    <message>
        <source>Group by registry</source>
        <translation>Nach Registry gruppieren</translation>
    </message>
    <message>
        <source>Group by rights</source>
        <translation>Nach Rechten gruppieren</translation>
    </message>
    <message>
        <source>Group by month of the end</source>
        <translation>Nach Ablaufmonat gruppieren</translation>
    </message>
    <message>
        <source>Fit all columns</source>
        <translation>Alle Spalten anpassen</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
    <message>
        <source>Group by organisation</source>
        <translation>Nach Organisation gruppieren</translation>
    </message>
    <message>
        <source>Group by person</source>
        <translation>Nach Person gruppieren</translation>
    </message>
</context>
<context>
    <name>Tokendesk::AcceptDialog</name>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Akzeptieren</translation>
    </message>
    <message>
        <source>Accept a finding</source>
        <translation>Befund akzeptieren</translation>
    </message>
    <message>
        <source>It costs no points any more until the day is over. New tokens of this kind are found all the same.</source>
        <translation>Bis zum Ende dieses Tages kostet er keine Punkte mehr. Neue Token dieser Art werden trotzdem gefunden.</translation>
    </message>
    <message>
        <source>For whoever asks later. It is kept on this computer, in the journal.</source>
        <translation>Für alle, die später nachfragen. Er bleibt auf diesem Computer, im Journal.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Say why first.</source>
        <translation>Bitte zuerst den Grund angeben.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::AccessibleRows</name>
    <message numerus="yes">
        <source>%1, %n token(s), open</source>
        <translation>
            <numerusform>%1, %n Token, aufgeklappt</numerusform>
            <numerusform>%1, %n Token, aufgeklappt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n token(s), closed</source>
        <translation>
            <numerusform>%1, %n Token, zugeklappt</numerusform>
            <numerusform>%1, %n Token, zugeklappt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::AccountJobs</name>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
</context>
<context>
    <name>Tokendesk::AccountState</name>
    <message>
        <source>valid</source>
        <translation>gültig</translation>
    </message>
    <message>
        <source>the registry accepted the sign-in</source>
        <translation>die Registry hat die Anmeldung akzeptiert</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>wird geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>the registry is being asked</source>
        <translation>die Registry wird gefragt</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>the registry has not been asked yet; what is listed may be old</source>
        <translation>die Registry wurde noch nicht gefragt; die Liste ist vielleicht veraltet</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>the registry does not accept the sign-in any more</source>
        <translation>die Registry akzeptiert die Anmeldung nicht mehr</translation>
    </message>
    <message>
        <source>too few rights</source>
        <translation>zu wenig Rechte</translation>
    </message>
    <message>
        <source>the sign-in works, but may not list tokens</source>
        <translation>die Anmeldung funktioniert, darf aber keine Token auflisten</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>the registry does not answer; what is listed may be old</source>
        <translation>die Registry antwortet nicht; die Liste ist vielleicht veraltet</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>the registry&apos;s answer makes no sense</source>
        <translation>die Antwort der Registry ist unverständlich</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Erneut anmelden&#xa0;…</translation>
    </message>
    <message>
        <source>Sign in with more rights…</source>
        <translation>Mit mehr Rechten anmelden&#xa0;…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
</context>
<context>
    <name>Tokendesk::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Konto hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>Weiteres Konto</translation>
    </message>
    <message>
        <source>Of the same registry or of another.</source>
        <translation>Bei derselben oder einer anderen Registry.</translation>
    </message>
    <message>
        <source>sign in log in registry</source>
        <translation>anmelden einloggen registry login</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Abmelden&#xa0;…</translation>
    </message>
    <message>
        <source>Sign %1 out of %2</source>
        <translation>%1 bei %2 abmelden</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>person, registry</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>Add an account to see its tokens.</source>
        <translation>Fügen Sie ein Konto hinzu, um seine Token zu sehen.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ActionStates</name>
    <message>
        <source>Switch token on</source>
        <translation>Token einschalten</translation>
    </message>
    <message>
        <source>Pause token</source>
        <translation>Token pausieren</translation>
    </message>
    <message>
        <source>The registry cannot be reached. Refresh when you are online again.</source>
        <translation>Die Registry ist nicht erreichbar. Aktualisieren Sie, wenn Sie wieder online sind.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::Actions</name>
    <message>
        <source>%1 (%2)</source>
        <comment>deed, its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
</context>
<context>
    <name>Tokendesk::AddAccountDialog</name>
    <message>
        <source>Add account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft&#xa0;…</translation>
    </message>
    <message>
        <source>Save account</source>
        <translation>Konto speichern</translation>
    </message>
    <message>
        <source>The account was not saved.</source>
        <translation>Das Konto wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Unlock keychain</source>
        <translation>Schlüsselbund entsperren</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>The registry is being asked.</source>
        <translation>Die Registry wird gefragt.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>Speichern und fortfahren</translation>
    </message>
</context>
<context>
    <name>Tokendesk::AuditCharts</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n Jahr</numerusform>
            <numerusform>%n Jahre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days, short</comment>
        <translation>
            <numerusform>%n T.</numerusform>
            <numerusform>%n T.</numerusform>
        </translation>
    </message>
    <message>
        <source>&gt; %1</source>
        <comment>longer than</comment>
        <translation>&gt; %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>&lt; %1</source>
        <comment>shorter than</comment>
        <translation>&lt; %1</translation>
    </message>
    <message>
        <source>%1–%2 d</source>
        <comment>from, to, in days</comment>
        <translation>%1–%2 T.</translation>
    </message>
    <message>
        <source>over</source>
        <translation>vorbei</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>k. A.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>Ended already</source>
        <translation>Bereits abgelaufen</translation>
    </message>
    <message>
        <source>Ends in %1 %2</source>
        <comment>month, year</comment>
        <translation>Endet im %1 %2</translation>
    </message>
    <message>
        <source>Ends later</source>
        <translation>Endet später</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Unbefristet</translation>
    </message>
    <message>
        <source>The registry does not say when it ends</source>
        <translation>Die Registry sagt nicht, wann es endet</translation>
    </message>
    <message>
        <source>The registry does not say</source>
        <translation>Die Registry sagt es nicht</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>chart, part of it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nie benutzt</translation>
    </message>
    <message>
        <source>%1: no token</source>
        <translation>%1: kein Token</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n token(s)</source>
        <translation>
            <numerusform>%1: %n Token</numerusform>
            <numerusform>%1: %n Token</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends by month</source>
        <translation>Ende nach Monat</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Last use</source>
        <translation>Letzte Benutzung</translation>
    </message>
    <message>
        <source>low</source>
        <comment>risk of rights</comment>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>risk of rights</comment>
        <translation>mittel</translation>
    </message>
    <message>
        <source>high</source>
        <comment>risk of rights</comment>
        <translation>hoch</translation>
    </message>
    <message>
        <source>%1, risk of the rights: %2</source>
        <comment>person, low or medium or high</comment>
        <translation>%1, Risiko der Rechte: %2</translation>
    </message>
    <message>
        <source>Rights by person and risk</source>
        <translation>Rechte nach Person und Risiko</translation>
    </message>
    <message numerus="yes">
        <source>Rights by person and risk (%n more)</source>
        <translation>
            <numerusform>Rechte nach Person und Risiko (%n weitere)</numerusform>
            <numerusform>Rechte nach Person und Risiko (%n weitere)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::AuditExport</name>
    <message>
        <source>Whole report as PDF…</source>
        <translation>Ganzer Bericht als PDF&#xa0;…</translation>
    </message>
    <message>
        <source>“%1” as CSV…</source>
        <comment>a tab</comment>
        <translation>„%1“ als CSV&#xa0;…</translation>
    </message>
    <message>
        <source>“%1” as JSON…</source>
        <comment>a tab</comment>
        <translation>„%1“ als JSON&#xa0;…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Files (%1)</source>
        <comment>kinds of files</comment>
        <translation>Dateien (%1)</translation>
    </message>
    <message>
        <source>An export is still being written. Wait for it, or cancel it.</source>
        <translation>Ein Export wird noch geschrieben. Warten Sie ihn ab oder brechen Sie ihn ab.</translation>
    </message>
    <message>
        <source>Exporting to %1…</source>
        <translation>Wird nach %1 exportiert&#xa0;…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Nach %1 exportiert.</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>Der Export wurde abgebrochen. Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>%1 was not written. Choose another place, or make room there.</source>
        <translation>%1 wurde nicht geschrieben. Wählen Sie einen anderen Ort oder schaffen Sie dort Platz.</translation>
    </message>
    <message>
        <source>The audit is still being counted.</source>
        <translation>Das Audit wird noch berechnet.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::AuditHead</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>Richtlinie</translation>
    </message>
    <message>
        <source>What is audited</source>
        <translation>Was geprüft wird</translation>
    </message>
    <message>
        <source>Events of which time</source>
        <translation>Ereignisse welches Zeitraums</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Gesamter Zeitraum</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle Konten</translation>
    </message>
</context>
<context>
    <name>Tokendesk::AuditPage</name>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Tokens by person</source>
        <translation>Token nach Person</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Since last look</source>
        <translation>Seit letzter Durchsicht</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>Befunde (%1)</translation>
    </message>
    <message>
        <source>Since last look (%1)</source>
        <translation>Seit letzter Durchsicht (%1)</translation>
    </message>
    <message>
        <source>%1: no log of events there that this account may read. Judged by the list of tokens and by what this program did itself.</source>
        <comment>names of registries</comment>
        <translation>%1: Dort gibt es kein Ereignisprotokoll, das dieses Konto lesen darf. Beurteilt anhand der Tokenliste und dessen, was dieses Programm selbst getan hat.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Only these: %1</source>
        <translation>Nur diese: %1</translation>
    </message>
    <message>
        <source>Revoke these…</source>
        <translation>Diese widerrufen&#xa0;…</translation>
    </message>
    <message>
        <source>Leavers</source>
        <translation>Ausgeschiedene</translation>
    </message>
    <message>
        <source>Leavers (%1)</source>
        <translation>Ausgeschiedene (%1)</translation>
    </message>
</context>
<context>
    <name>Tokendesk::AuditReport</name>
    <message>
        <source>Health: %1 of 100.</source>
        <comment>a number</comment>
        <translation>Bewertung: %1 von 100.</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>The first %1 of %2. Export as CSV for all of them.</source>
        <translation>Die ersten %1 von %2. Für alle als CSV exportieren.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Keine.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Schweregrad</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Warum es wichtig ist</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Last use</source>
        <translation>Letzte Benutzung</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message>
        <source>Since the last look</source>
        <translation>Seit der letzten Durchsicht</translation>
    </message>
    <message>
        <source>Nobody looked before.</source>
        <translation>Bisher gab es keine Durchsicht.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Audit of all accounts</source>
        <translation>Audit aller Konten</translation>
    </message>
    <message>
        <source>Audit of %1</source>
        <translation>Audit von %1</translation>
    </message>
    <message>
        <source>%1 · %2 · Tokendesk %3</source>
        <comment>what, when with zone, version</comment>
        <translation>%1 · %2 · Tokendesk %3</translation>
    </message>
    <message>
        <source>−%1  %2</source>
        <comment>points, what they are for</comment>
        <translation>−%1  %2</translation>
    </message>
</context>
<context>
    <name>Tokendesk::AuthorityDialog</name>
    <message>
        <source>Choose file…</source>
        <translation>Datei auswählen&#xa0;…</translation>
    </message>
    <message>
        <source>Trust it there</source>
        <translation>Dort vertrauen</translation>
    </message>
    <message>
        <source>Trust a certificate</source>
        <translation>Einem Zertifikat vertrauen</translation>
    </message>
    <message>
        <source>Registry&apos;s address</source>
        <translation>Adresse der Registry</translation>
    </message>
    <message>
        <source>The certificate counts here and nowhere else.</source>
        <translation>Das Zertifikat gilt nur hier und nirgendwo sonst.</translation>
    </message>
    <message>
        <source>Certificate (PEM)</source>
        <translation>Zertifikat (PEM)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a certificate first.</source>
        <translation>Bitte zuerst ein Zertifikat auswählen.</translation>
    </message>
    <message>
        <source>Choose a certificate</source>
        <translation>Zertifikat auswählen</translation>
    </message>
    <message>
        <source>Certificates (%1)</source>
        <translation>Zertifikate (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Alle Dateien (%1)</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Die Datei lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>This file also holds a private key. Only the certificate is kept; keep such a file to yourself.</source>
        <translation>Diese Datei enthält auch einen privaten Schlüssel. Nur das Zertifikat wird übernommen; geben Sie eine solche Datei nicht weiter.</translation>
    </message>
    <message>
        <source>There is no certificate in it. It has to begin with “-----BEGIN CERTIFICATE-----”.</source>
        <translation>Sie enthält kein Zertifikat. Es muss mit „-----BEGIN CERTIFICATE-----“ beginnen.</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>SHA-256-Fingerabdruck</translation>
    </message>
    <message>
        <source>It does not count today, so no connection would succeed.</source>
        <translation>Es ist heute nicht gültig, daher käme keine Verbindung zustande.</translation>
    </message>
    <message>
        <source>This is not the address of a registry. Example: https://tank.example.com</source>
        <translation>Das ist keine Adresse einer Registry. Beispiel: https://tank.example.com</translation>
    </message>
</context>
<context>
    <name>Tokendesk::Bell</name>
    <message numerus="yes">
        <source>%n unread notice(s)</source>
        <translation>
            <numerusform>%n ungelesener Hinweis</numerusform>
            <numerusform>%n ungelesene Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>Notices: nothing new</source>
        <translation>Hinweise: nichts Neues</translation>
    </message>
</context>
<context>
    <name>Tokendesk::BrowserWaitPanel</name>
    <message>
        <source>1  The browser opens.   2  Approve there.   3  Come back: it goes on by itself.</source>
        <translation>1  Der Browser öffnet sich.   2  Dort zustimmen.   3  Zurückkommen: Es geht von selbst weiter.</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Erneut öffnen</translation>
    </message>
    <message>
        <source>Address of the approval page</source>
        <translation>Adresse der Zustimmungsseite</translation>
    </message>
    <message>
        <source>Nothing opened? Use this address in any browser:</source>
        <translation>Nichts geöffnet? Diese Adresse geht in jedem Browser:</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Asking the registry…</source>
        <translation>Registry wird gefragt&#xa0;…</translation>
    </message>
    <message>
        <source>The registry sends you to another host: %1. Open it only if you know that it belongs to the registry.</source>
        <translation>Die Registry verweist auf einen anderen Rechner: %1. Nur öffnen, wenn er sicher zur Registry gehört.</translation>
    </message>
    <message>
        <source>No browser could be started. Copy the address and open it yourself.</source>
        <translation>Kein Browser ließ sich starten. Kopieren Sie die Adresse und öffnen Sie sie selbst.</translation>
    </message>
    <message>
        <source>Waiting · %1 left</source>
        <translation>Wartet · noch %1</translation>
    </message>
    <message numerus="yes">
        <source>Waiting · checked %n second(s) ago · %1 left</source>
        <translation>
            <numerusform>Wartet · vor %n Sekunde geprüft · noch %1</numerusform>
            <numerusform>Wartet · vor %n Sekunden geprüft · noch %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Code kopieren</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>1  The browser opens.   2  Approve there.   3  It brings you back by itself.</source>
        <translation>1  Der Browser öffnet sich.   2  Dort zustimmen.   3  Er bringt Sie von selbst zurück.</translation>
    </message>
    <message>
        <source>Nothing opened? Use this address in a browser on this computer:</source>
        <translation>Nichts geöffnet? Diese Adresse geht in jedem Browser auf diesem Computer:</translation>
    </message>
    <message>
        <source>Open browser</source>
        <translation>Browser öffnen</translation>
    </message>
    <message>
        <source>Check that the browser shows this code; if it asks for it, type it there:</source>
        <translation>Prüfen, ob der Browser diesen Code zeigt; fragt er danach, dort eingeben:</translation>
    </message>
    <message>
        <source>Check that the browser shows this code. Or open %1 on any device and type it there:</source>
        <translation>Prüfen, ob der Browser diesen Code zeigt. Oder %1 auf einem beliebigen Gerät öffnen und ihn dort eingeben:</translation>
    </message>
</context>
<context>
    <name>Tokendesk::CertificateText</name>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>has ended on %1</source>
        <translation>abgelaufen am %1</translation>
    </message>
    <message>
        <source>counts only from %1</source>
        <translation>gilt erst ab %1</translation>
    </message>
    <message>
        <source>ends on %1</source>
        <translation>endet am %1</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ChangesPage</name>
    <message>
        <source>Mark as seen</source>
        <translation>Als gesehen markieren</translation>
    </message>
    <message>
        <source>From now on the difference is told to how it is now.</source>
        <translation>Ab jetzt werden die Änderungen gegenüber dem heutigen Stand gezeigt.</translation>
    </message>
    <message>
        <source>Changes since the last look</source>
        <translation>Änderungen seit der letzten Durchsicht</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Nicht mehr da</translation>
    </message>
    <message>
        <source>Gained rights</source>
        <translation>Rechte hinzugekommen</translation>
    </message>
    <message>
        <source>Lost rights</source>
        <translation>Rechte entfallen</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>unbefristet</translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <comment>new end, old end</comment>
        <translation>%1, vorher: %2</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>Nothing changed since %1.</source>
        <translation>Seit %1 hat sich nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) since %1.</source>
        <translation>
            <numerusform>%n Änderung seit %1.</numerusform>
            <numerusform>%n Änderungen seit %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to compare with yet</source>
        <translation>Noch nichts zum Vergleichen</translation>
    </message>
    <message>
        <source>Mark what there is as seen. From then on this page shows which tokens are new or gone, and whose rights or end changed.</source>
        <translation>Markieren Sie den jetzigen Stand als gesehen. Von da an zeigt diese Seite, welche Token neu oder nicht mehr da sind und bei welchen sich Rechte oder Ende geändert haben.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Changed end</source>
        <translation>Ende geändert</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ChipRow</name>
    <message numerus="yes">
        <source>%n more condition(s): edit all as text</source>
        <translation>
            <numerusform>%n weitere Bedingung: alle als Text bearbeiten</numerusform>
            <numerusform>%n weitere Bedingungen: alle als Text bearbeiten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: a click makes all of them text</source>
        <translation>%1: ein Klick macht aus allen Text</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ChoicePopup</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>choice, what it means</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ClipboardBar</name>
    <message>
        <source>Clear now</source>
        <translation>Jetzt leeren</translation>
    </message>
    <message>
        <source>Time until the clipboard is cleared</source>
        <translation>Zeit, bis die Zwischenablage geleert wird</translation>
    </message>
    <message>
        <source>Clear the clipboard (%1)</source>
        <translation>Zwischenablage leeren (%1)</translation>
    </message>
    <message>
        <source>Clipboard cleared</source>
        <translation>Zwischenablage geleert</translation>
    </message>
    <message>
        <source>Clipboard already changed</source>
        <translation>Zwischenablage wurde schon geändert</translation>
    </message>
    <message>
        <source>This desktop does not confirm that the clipboard is clear: copy something else.</source>
        <translation>Dieser Desktop bestätigt nicht, dass die Zwischenablage leer ist: Bitte etwas anderes kopieren.</translation>
    </message>
    <message>
        <source>%1 copied – stays until you clear it</source>
        <translation>%1 kopiert – bleibt bis zum Leeren</translation>
    </message>
    <message numerus="yes">
        <source>%1 copied – clears in %n s</source>
        <translation>
            <numerusform>%1 kopiert – noch %n s</numerusform>
            <numerusform>%1 kopiert – noch %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::ColumnLayout</name>
    <message>
        <source>Fit “%1” to its content</source>
        <translation>„%1“ an den Inhalt anpassen</translation>
    </message>
    <message>
        <source>Fit all columns</source>
        <translation>Alle Spalten anpassen</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
</context>
<context>
    <name>Tokendesk::CommandChoice</name>
    <message>
        <source>Several accounts can be meant. Say which with --account:</source>
        <translation>Mehrere Konten können gemeint sein. Mit --account angeben, welches:</translation>
    </message>
    <message>
        <source>The text of “%1” is not in the keychain: a registry shows it only once, when it is made.</source>
        <translation>Das Geheimnis von „%1“ ist nicht im Schlüsselbund: Eine Registry zeigt es nur einmal, beim Erstellen.</translation>
    </message>
    <message>
        <source>This account has no token called “%1”.</source>
        <translation>Dieses Konto hat kein Token namens „%1“.</translation>
    </message>
    <message>
        <source>Several tokens are called “%1”. Say which by its id:</source>
        <translation>Mehrere Token heißen „%1“. Mit der ID angeben, welches:</translation>
    </message>
</context>
<context>
    <name>Tokendesk::CommandJob</name>
    <message>
        <source>No account is signed in. Open Tokendesk and add one.</source>
        <translation>Kein Konto ist angemeldet. Öffnen Sie Tokendesk und fügen Sie eines hinzu.</translation>
    </message>
    <message>
        <source>No account is called “%1”.</source>
        <translation>Kein Konto heißt „%1“.</translation>
    </message>
    <message>
        <source>A token goes into a pipe only, where nobody reads it over your shoulder. With --show it is written here.</source>
        <translation>Ein Token geht nur in eine Pipe, wo es niemand über Ihre Schulter mitliest. Mit --show wird es hier ausgegeben.</translation>
    </message>
    <message>
        <source>%1 is signed in with a password and has no token of its own. Name one with --token.</source>
        <translation>%1 ist mit einem Passwort angemeldet und hat kein eigenes Token. Geben Sie eines mit --token an.</translation>
    </message>
    <message>
        <source>The token could not be written: %1</source>
        <translation>Das Token ließ sich nicht ausgeben: %1</translation>
    </message>
    <message>
        <source>%1: as last seen. %2</source>
        <translation>%1: zuletzt bekannter Stand. %2</translation>
    </message>
    <message>
        <source>Keychain: open</source>
        <translation>Schlüsselbund: offen</translation>
    </message>
    <message>
        <source>Keychain: %1</source>
        <translation>Schlüsselbund: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n token(s) in the keychain</source>
        <translation>
            <numerusform>%1: %n Token im Schlüsselbund</numerusform>
            <numerusform>%1: %n Token im Schlüsselbund</numerusform>
        </translation>
    </message>
    <message>
        <source>No account is signed in.</source>
        <translation>Kein Konto ist angemeldet.</translation>
    </message>
    <message>
        <source>With --unlock it asks for its password.</source>
        <translation>Mit --unlock fragt er nach seinem Passwort.</translation>
    </message>
    <message>
        <source>%1: the tokens of these organisations are not listed, because this account may not see them: %2</source>
        <translation>%1: Die Token dieser Organisationen sind nicht aufgelistet, weil dieses Konto sie nicht sehen darf: %2</translation>
    </message>
</context>
<context>
    <name>Tokendesk::CommandOrder</name>
    <message>
        <source>Runs a command with a token in the variable that its registry&apos;s tools read, and nowhere else.</source>
        <translation>Führt einen Befehl mit einem Token in der Variable aus, die die Werkzeuge seiner Registry lesen, und nirgendwo sonst.</translation>
    </message>
    <message>
        <source>Writes a token into a pipe.</source>
        <translation>Schreibt ein Token in eine Pipe.</translation>
    </message>
    <message>
        <source>Lists the tokens of all accounts.</source>
        <translation>Listet die Token aller Konten auf.</translation>
    </message>
    <message>
        <source>Asks the registries whether the accounts are still signed in.</source>
        <translation>Fragt die Registrys, ob die Konten noch angemeldet sind.</translation>
    </message>
    <message>
        <source>Tells how the keychain is and which accounts there are. Asks no registry.</source>
        <translation>Zeigt, wie es um den Schlüsselbund steht und welche Konten es gibt. Fragt keine Registry.</translation>
    </message>
    <message>
        <source>Ends with 0 when all is well, 1 when the registry refuses the token, 2 for a wrong option, 3 without an account, 4 when the registry cannot be reached, 5 when it has a problem, 6 when the keychain is locked, 7 when it fails, 8 when no token or more than one is called so, 9 when Tokendesk&apos;s own data cannot be read.</source>
        <translation>Endet mit 0, wenn alles in Ordnung ist, mit 1, wenn die Registry das Token ablehnt, mit 2 bei einer falschen Option, mit 3 ohne Konto, mit 4, wenn die Registry nicht erreichbar ist, mit 5, wenn sie ein Problem hat, mit 6, wenn der Schlüsselbund gesperrt ist, mit 7, wenn er einen Fehler meldet, mit 8, wenn kein Token oder mehr als eines so heißt, mit 9, wenn sich die eigenen Daten von Tokendesk nicht lesen lassen.</translation>
    </message>
    <message>
        <source>Ends with the command&apos;s own code. If the command could not be started: 126 or 127, as env does; or, before that, 100 and the code of the other commands: 106 when the keychain is locked.</source>
        <translation>Endet mit dem Code des Befehls selbst. Ließ sich der Befehl nicht starten: mit 126 oder 127, wie env; oder, wenn es gar nicht so weit kam, mit 100 plus dem Code der anderen Befehle: 106, wenn der Schlüsselbund gesperrt ist.</translation>
    </message>
    <message>
        <source>The account: a name, an e-mail address, a registry, or registry/name. Not needed where only one can be meant.</source>
        <translation>Das Konto: ein Name, eine E-Mail-Adresse, eine Registry oder Registry/Name. Nicht nötig, wo nur eines gemeint sein kann.</translation>
    </message>
    <message>
        <source>A</source>
        <translation>K</translation>
    </message>
    <message>
        <source>The name or id of a token whose text is in the keychain; else the account&apos;s own token.</source>
        <translation>Der Name oder die ID eines Tokens, dessen Geheimnis im Schlüsselbund ist; sonst das eigene Token des Kontos.</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>Let the keychain ask for its password if it is locked.</source>
        <translation>Den Schlüsselbund nach seinem Passwort fragen lassen, wenn er gesperrt ist.</translation>
    </message>
    <message>
        <source>Write *** wherever the token stands in the command&apos;s output.</source>
        <translation>*** schreiben, wo das Token in der Ausgabe des Befehls steht.</translation>
    </message>
    <message>
        <source>Write the token even to a terminal.</source>
        <translation>Das Token auch auf einem Terminal ausgeben.</translation>
    </message>
    <message>
        <source>Write one JSON document, for scripts.</source>
        <translation>Ein JSON-Dokument ausgeben, für Skripte.</translation>
    </message>
    <message>
        <source>As last seen: ask no registry.</source>
        <translation>Zuletzt bekannter Stand: keine Registry fragen.</translation>
    </message>
    <message>
        <source>Usage: tokendesk COMMAND [options]</source>
        <translation>Aufruf: tokendesk BEFEHL [Optionen]</translation>
    </message>
    <message>
        <source>“tokendesk COMMAND --help” tells more; without a command the window opens.</source>
        <translation>„tokendesk BEFEHL --help“ zeigt mehr; ohne Befehl öffnet sich das Fenster.</translation>
    </message>
    <message>
        <source>The command and its arguments, after “--”.</source>
        <translation>Der Befehl und seine Argumente, nach „--“.</translation>
    </message>
    <message>
        <source>Name the command to run: tokendesk run -- COMMAND</source>
        <translation>Geben Sie den auszuführenden Befehl an: tokendesk run -- BEFEHL</translation>
    </message>
    <message>
        <source>“%1” is too much: a name goes after --account.</source>
        <translation>„%1“ ist zu viel: Ein Name gehört hinter --account.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::CommandPalette</name>
    <message>
        <source>Commands and tokens</source>
        <translation>Befehle und Token</translation>
    </message>
    <message>
        <source>Command or token</source>
        <translation>Befehl oder Token</translation>
    </message>
    <message>
        <source>What do you want to do? Or a token&apos;s name</source>
        <translation>Was möchten Sie tun? Oder der Name eines Tokens</translation>
    </message>
    <message>
        <source>Enter: do or show · Ctrl+Enter: copy the token · Esc: close</source>
        <translation>Eingabe: ausführen oder anzeigen · Strg+Eingabe: Token kopieren · Esc: schließen</translation>
    </message>
</context>
<context>
    <name>Tokendesk::CommandText</name>
    <message>
        <source>not reported</source>
        <translation>nicht gemeldet</translation>
    </message>
    <message>
        <source>%1 · %2 (%3)</source>
        <comment>registry, person, address</comment>
        <translation>%1 · %2 (%3)</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>ends soon</source>
        <translation>endet bald</translation>
    </message>
    <message>
        <source>ends tomorrow</source>
        <translation>endet morgen</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>unbefristet</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>nie benutzt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>REGISTRY</source>
        <translation>REGISTRY</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>KONTO</translation>
    </message>
    <message>
        <source>SCOPES</source>
        <translation>RECHTE</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>ZUSTAND</translation>
    </message>
    <message>
        <source>LAST USED</source>
        <translation>ZULETZT BENUTZT</translation>
    </message>
    <message>
        <source>ENDS</source>
        <translation>ENDE</translation>
    </message>
    <message>
        <source>KEPT</source>
        <translation>GESPEICHERT</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>Tokendesk::CopyQuestion</name>
    <message>
        <source>This token does not work</source>
        <translation>Dieses Token funktioniert nicht</translation>
    </message>
    <message>
        <source>“%1” has expired: the registry will refuse it.</source>
        <translation>„%1“ ist abgelaufen: Die Registry wird es ablehnen.</translation>
    </message>
    <message>
        <source>“%1” is paused: the registry refuses it until it is switched on again.</source>
        <translation>„%1“ ist pausiert: Die Registry lehnt es ab, bis es wieder eingeschaltet wird.</translation>
    </message>
    <message>
        <source>Copy anyway</source>
        <translation>Trotzdem kopieren</translation>
    </message>
    <message>
        <source>Do not copy</source>
        <translation>Nicht kopieren</translation>
    </message>
</context>
<context>
    <name>Tokendesk::CreateForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Offer it in the tray</source>
        <translation>Im Infobereich anbieten</translation>
    </message>
    <message>
        <source>For you alone, kept on this computer</source>
        <translation>Nur für Sie, auf diesem Computer gespeichert</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Ausgehen von</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>None of your accounts can create tokens. Sign in to one first.</source>
        <translation>Keines Ihrer Konten kann Token erstellen. Melden Sie sich zuerst bei einem an, das es kann.</translation>
    </message>
    <message>
        <source>Give it a name, so that you recognise it later.</source>
        <translation>Geben Sie ihm einen Namen, an dem Sie es später erkennen.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s).</source>
        <translation>
            <numerusform>Höchstens %n Zeichen.</numerusform>
            <numerusform>Höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This account has a token of this name already.</source>
        <translation>Dieses Konto hat schon ein Token mit diesem Namen.</translation>
    </message>
    <message>
        <source>This name is free.</source>
        <translation>Dieser Name ist frei.</translation>
    </message>
    <message>
        <source>A new token takes the place of one of the same account.</source>
        <translation>Ein neues Token ersetzt eines desselben Kontos.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::CreateTokenDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Create token</source>
        <translation>Token erstellen</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Neues Token</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>Wird erstellt&#xa0;…</translation>
    </message>
    <message>
        <source>The token may have been created, or not.</source>
        <translation>Das Token wurde vielleicht angelegt, vielleicht nicht.</translation>
    </message>
    <message>
        <source>Tokendesk is looking for it at the registry. Wait for the list before trying again.</source>
        <translation>Tokendesk sucht es gerade bei der Registry. Vor einem neuen Versuch die Liste abwarten.</translation>
    </message>
    <message>
        <source>No token was created.</source>
        <translation>Es wurde kein Token angelegt.</translation>
    </message>
    <message>
        <source>To limit its rights, create it on the registry&apos;s web page.</source>
        <translation>Um seine Rechte einzuschränken, auf der Webseite der Registry anlegen.</translation>
    </message>
    <message>
        <source>Open web page</source>
        <translation>Webseite öffnen</translation>
    </message>
    <message>
        <source>Create with all rights</source>
        <translation>Mit allen Rechten anlegen</translation>
    </message>
    <message>
        <source>Unlock keychain</source>
        <translation>Schlüsselbund entsperren</translation>
    </message>
    <message>
        <source>Without a keychain its text can only be kept in memory until you quit; then it is gone.</source>
        <translation>Ohne Schlüsselbund bleibt das Geheimnis nur im Arbeitsspeicher, bis Tokendesk beendet wird; danach ist es weg.</translation>
    </message>
    <message>
        <source>Keep in memory only</source>
        <translation>Nur im Speicher halten</translation>
    </message>
    <message>
        <source>Risk: high</source>
        <translation>Risiko: hoch</translation>
    </message>
    <message>
        <source>Risk: medium</source>
        <translation>Risiko: mittel</translation>
    </message>
    <message>
        <source>Risk: low</source>
        <translation>Risiko: gering</translation>
    </message>
    <message>
        <source>It is being created.</source>
        <translation>Es wird gerade erstellt.</translation>
    </message>
    <message>
        <source>Rotate “%1”</source>
        <translation>„%1“ erneuern</translation>
    </message>
    <message>
        <source>You noted no place where it is used.</source>
        <translation>Sie haben keinen Einsatzort notiert.</translation>
    </message>
    <message numerus="yes">
        <source>It is used in %n place(s).</source>
        <translation>
            <numerusform>Es wird an %n Ort eingesetzt.</numerusform>
            <numerusform>Es wird an %n Orten eingesetzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>First a new token of the same name, rights and life. Then you put it in place of the old one, and the old one is revoked when you say so. Both work until then.</source>
        <translation>Zuerst ein neues Token mit demselben Namen, denselben Rechten und derselben Laufzeit. Dann setzen Sie es anstelle des alten ein, und das alte wird widerrufen, sobald Sie es sagen. Bis dahin funktionieren beide.</translation>
    </message>
    <message>
        <source>Make the new token</source>
        <translation>Neues Token erstellen</translation>
    </message>
    <message>
        <source>The registry accepts either the password or the sign-in no more. Type the password again; if it is right, sign in again.</source>
        <translation>Die Registry akzeptiert entweder das Passwort oder die Anmeldung nicht mehr. Geben Sie das Passwort noch einmal ein; ist es richtig, melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>What you typed stays.</source>
        <translation>Ihre Eingaben bleiben erhalten.</translation>
    </message>
    <message>
        <source>Sign in and go on…</source>
        <translation>Anmelden und fortfahren&#xa0;…</translation>
    </message>
</context>
<context>
    <name>Tokendesk::DataPage</name>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Geheimnisse</translation>
    </message>
    <message>
        <source>In the system&apos;s keychain, under names that say nothing. Never in a file of Tokendesk&apos;s.</source>
        <translation>Im Schlüsselbund des Systems, unter nichtssagenden Namen. Nie in einer Datei von Tokendesk.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open the folder: %1</source>
        <translation>Ordner öffnen: %1</translation>
    </message>
    <message>
        <source>where file path</source>
        <translation>wo datei pfad ordner</translation>
    </message>
    <message>
        <source>Lists of tokens, notes and history, without secrets</source>
        <translation>Tokenlisten, Notizen und Verlauf, ohne Geheimnisse</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Your own registry files</source>
        <translation>Eigene Registry-Dateien</translation>
    </message>
    <message>
        <source>To another computer</source>
        <translation>Auf einen anderen Computer</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>Einstellungen exportieren</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren&#xa0;…</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>What is set here, and your searches. No secret, no account, and no certificate: trust is given on each computer anew.</source>
        <translation>Was hier eingestellt ist, und Ihre Suchen. Kein Geheimnis, kein Konto und kein Zertifikat: Vertrauen wird auf jedem Computer neu erteilt.</translation>
    </message>
    <message>
        <source>backup save transfer</source>
        <translation>sichern speichern backup übertragen</translation>
    </message>
    <message>
        <source>Sets what the file holds and leaves the rest as it is.</source>
        <translation>Übernimmt, was die Datei enthält, und lässt den Rest unverändert.</translation>
    </message>
    <message>
        <source>restore load</source>
        <translation>wiederherstellen laden</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>Abschied</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen&#xa0;…</translation>
    </message>
    <message>
        <source>Remove all my data</source>
        <translation>Alle meine Daten entfernen</translation>
    </message>
    <message>
        <source>From this computer and its keychain. You are shown what goes before it does.</source>
        <translation>Von diesem Computer und aus seinem Schlüsselbund. Zuvor wird angezeigt, was entfernt wird.</translation>
    </message>
    <message>
        <source>delete erase uninstall keychain</source>
        <translation>löschen deinstallieren schlüsselbund</translation>
    </message>
    <message>
        <source>Settings (%1)</source>
        <translation>Einstellungen (%1)</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Nach %1 exportiert.</translation>
    </message>
    <message>
        <source>Not exported: %1 cannot be written (%2).</source>
        <translation>Nicht exportiert: %1 lässt sich nicht schreiben (%2).</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2).</source>
        <translation>%1 lässt sich nicht lesen (%2).</translation>
    </message>
    <message>
        <source>%1 holds no settings of Tokendesk. Choose a file that “Export settings” wrote.</source>
        <translation>%1 enthält keine Einstellungen von Tokendesk. Wählen Sie eine Datei, die mit „Einstellungen exportieren“ erstellt wurde.</translation>
    </message>
    <message>
        <source>Imported. Everything in it counts now.</source>
        <translation>Importiert. Alles darin gilt ab jetzt.</translation>
    </message>
    <message>
        <source>Imported, except:</source>
        <translation>Importiert, außer:</translation>
    </message>
</context>
<context>
    <name>Tokendesk::DetailsHead</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Its text is not in your keychain: the registry showed it only once, elsewhere.</source>
        <translation>Das Geheimnis ist nicht im Schlüsselbund: Die Registry hat es nur einmal gezeigt, an anderer Stelle.</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>Erneuern&#xa0;…</translation>
    </message>
    <message>
        <source>Makes a new one in its place, then revokes this one</source>
        <translation>Erstellt ein neues an seiner Stelle und widerruft dann dieses</translation>
    </message>
    <message>
        <source>Its registry does not let other programs create tokens.</source>
        <translation>Seine Registry lässt andere Programme keine Token erstellen.</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Widerrufen&#xa0;…</translation>
    </message>
    <message>
        <source>Offer in the tray</source>
        <translation>Im Infobereich anbieten</translation>
    </message>
    <message>
        <source>A new one has been made in its place. Both work.</source>
        <translation>An seiner Stelle wurde ein neues erstellt. Beide funktionieren.</translation>
    </message>
    <message>
        <source>It takes the place of an older one, which still works.</source>
        <translation>Es ersetzt ein älteres, das noch funktioniert.</translation>
    </message>
    <message>
        <source>Both stay until %1.</source>
        <translation>Beide bleiben bis %1.</translation>
    </message>
    <message>
        <source>Go on rotating…</source>
        <translation>Erneuerung fortsetzen&#xa0;…</translation>
    </message>
    <message>
        <source>The registry cannot be reached. Refresh when you are online again.</source>
        <translation>Die Registry ist nicht erreichbar. Aktualisieren Sie, wenn Sie wieder online sind.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ErrorText</name>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>In %n Sekunde erneut versuchen.</numerusform>
            <numerusform>In %n Sekunden erneut versuchen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n minute(s).</source>
        <translation>
            <numerusform>In %n Minute erneut versuchen.</numerusform>
            <numerusform>In %n Minuten erneut versuchen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 refused the sign-in. It has ended or was revoked – or its request limit for today is used up: %1 answers both alike. Sign in again, or try again tomorrow.</source>
        <translation>%1 hat die Anmeldung abgelehnt. Sie ist abgelaufen oder widerrufen – oder ihr Anfragelimit für heute ist aufgebraucht: Auf beides antwortet %1 gleich. Bitte erneut anmelden oder es morgen wieder versuchen.</translation>
    </message>
    <message>
        <source>%1 refused the sign-in: it has ended or was revoked. Sign in again.</source>
        <translation>%1 hat die Anmeldung abgelehnt: Sie ist abgelaufen oder widerrufen. Bitte erneut anmelden.</translation>
    </message>
    <message>
        <source>The registry</source>
        <translation>Die Registry</translation>
    </message>
    <message>
        <source>%1 cannot be reached (%2). Check the network, then try again.</source>
        <translation>%1 ist nicht erreichbar (%2). Bitte das Netzwerk prüfen und es erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again.</source>
        <translation>%1 hat nicht rechtzeitig geantwortet. Bitte erneut versuchen.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted, so nothing was sent. If this is your company&apos;s registry, its certificate authority has to be installed on this computer.</source>
        <translation>Dem Zertifikat von %1 wird nicht vertraut, daher wurde nichts gesendet. Gehört die Registry zu Ihrer Firma, muss deren Zertifizierungsstelle auf diesem Computer installiert werden.</translation>
    </message>
    <message>
        <source>Nothing was sent: “%1” is not a safe address for a token. Use https://, or http://127.0.0.1 for a registry on this computer.</source>
        <translation>Es wurde nichts gesendet: „%1“ ist keine sichere Adresse für ein Token. Bitte https:// verwenden, oder http://127.0.0.1 für eine Registry auf diesem Computer.</translation>
    </message>
    <message>
        <source>%1 redirects to another address (%2). Tokendesk does not send a token there; correct the registry&apos;s address instead.</source>
        <translation>%1 leitet auf eine andere Adresse um (%2). Dorthin sendet Tokendesk kein Token; berichtigen Sie die Adresse der Registry.</translation>
    </message>
    <message>
        <source>%1 accepts the token, but lets only a signed-in person manage tokens. Sign in with e-mail and password to see and manage them here.</source>
        <translation>%1 akzeptiert das Token, lässt aber nur angemeldete Personen Token verwalten. Melden Sie sich mit E-Mail und Passwort an, um sie hier zu sehen und zu verwalten.</translation>
    </message>
    <message>
        <source>%1 says that this account has too few rights for that.</source>
        <translation>%1 meldet, dass dieses Konto dafür zu wenig Rechte hat.</translation>
    </message>
    <message>
        <source>%1 does not have it (any more).</source>
        <translation>%1 hat es nicht (mehr).</translation>
    </message>
    <message>
        <source>%1 did not accept this.</source>
        <translation>%1 hat das nicht angenommen.</translation>
    </message>
    <message>
        <source>%1 cannot limit tokens that are created here: such a token could do everything.</source>
        <translation>%1 kann hier angelegte Token nicht einschränken: Ein solches Token dürfte alles.</translation>
    </message>
    <message>
        <source>%1 received too many requests.</source>
        <translation>%1 hat zu viele Anfragen erhalten.</translation>
    </message>
    <message>
        <source>%1 has a problem of its own (%2). Try again later.</source>
        <translation>%1 hat selbst ein Problem (%2). Später erneut versuchen.</translation>
    </message>
    <message>
        <source>%1 gave an answer that cannot be read (%2). Is the address right?</source>
        <translation>%1 gab eine Antwort, die sich nicht lesen lässt (%2). Stimmt die Adresse?</translation>
    </message>
    <message>
        <source>%1 does not offer this here.</source>
        <translation>%1 bietet das hier nicht an.</translation>
    </message>
    <message>
        <source>%1 may have done it, or not. Refresh the list before trying again.</source>
        <translation>%1 hat es vielleicht getan, vielleicht nicht. Vor einem neuen Versuch die Liste aktualisieren.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, then try again.</source>
        <translation>Der Schlüsselbund ist gesperrt. Bitte entsperren und erneut versuchen.</translation>
    </message>
    <message>
        <source>No keychain service answers on this computer (%1).</source>
        <translation>Auf diesem Computer antwortet kein Schlüsselbunddienst (%1).</translation>
    </message>
    <message>
        <source>The keychain failed (%1).</source>
        <translation>Der Schlüsselbund meldet einen Fehler (%1).</translation>
    </message>
    <message>
        <source>The keychain does not hold this secret.</source>
        <translation>Dieses Geheimnis ist nicht im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Tokendesk cannot read or save its own data (%1).</source>
        <translation>Tokendesk kann die eigenen Daten nicht lesen oder speichern (%1).</translation>
    </message>
    <message>
        <source>This cannot be right: %1.</source>
        <translation>Das kann nicht stimmen: %1.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Its message: “%1”</source>
        <translation>Die Meldung: „%1“</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>is too large (%1 bytes)</source>
        <translation>ist zu groß (%1 Bytes)</translation>
    </message>
    <message>
        <source>is not JSON: %1</source>
        <translation>ist kein JSON: %1</translation>
    </message>
    <message>
        <source>is missing or empty</source>
        <translation>fehlt oder ist leer</translation>
    </message>
    <message>
        <source>has the wrong type; expected: %1</source>
        <translation>hat den falschen Typ; erwartet: %1</translation>
    </message>
    <message>
        <source>is not a known key; is it misspelt?</source>
        <translation>ist kein bekannter Schlüssel; ist er falsch geschrieben?</translation>
    </message>
    <message>
        <source>has a value that is not allowed; possible: %1</source>
        <translation>hat einen unzulässigen Wert; möglich: %1</translation>
    </message>
    <message>
        <source>must be an https address: %1</source>
        <translation>muss eine https-Adresse sein: %1</translation>
    </message>
    <message>
        <source>must be a JSON pointer such as /id: %1</source>
        <translation>muss ein JSON-Pointer wie /id sein: %1</translation>
    </message>
    <message>
        <source>must be a method and a path, such as “GET /tokens”: %1</source>
        <translation>muss aus Methode und Pfad bestehen, etwa „GET /tokens“: %1</translation>
    </message>
    <message>
        <source>is out of range; possible: %1</source>
        <translation>liegt außerhalb des Bereichs; möglich: %1</translation>
    </message>
    <message>
        <source>names a scope that the file does not define: %1</source>
        <translation>nennt ein Recht, das die Datei nicht definiert: %1</translation>
    </message>
    <message>
        <source>is used twice: %1. The first one counts.</source>
        <translation>wird doppelt verwendet: %1. Das erste gilt.</translation>
    </message>
    <message>
        <source>stands in for the built-in registry “%1”.</source>
        <translation>ersetzt die eingebaute Registry „%1“.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>file and place, what is wrong there</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The sign-in at %1 has come to its end. Sign in again to go on.</source>
        <translation>Die Anmeldung bei %1 ist abgelaufen. Zum Fortfahren bitte erneut anmelden.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::EventAsking</name>
    <message>
        <source>action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a filter</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>The registry filters by %1.</source>
        <comment>parts of a filter</comment>
        <translation>Die Registry filtert nach %1.</translation>
    </message>
    <message>
        <source>By %1 only what has been read is filtered.</source>
        <comment>parts of a filter</comment>
        <translation>Nach %1 wird nur gefiltert, was bereits gelesen ist.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::EventFilterBar</name>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>from any day</source>
        <translation>ab Anfang</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>until today</source>
        <translation>bis heute</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Alle Aktionen</translation>
    </message>
</context>
<context>
    <name>Tokendesk::EventLook</name>
    <message>
        <source>created</source>
        <translation>erstellt</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>widerrufen</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>deaktiviert</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>vorübergehend gesperrt</translation>
    </message>
    <message>
        <source>banned</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>made active</source>
        <translation>aktiv gesetzt</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>aktiviert</translation>
    </message>
    <message>
        <source>member removed</source>
        <translation>Mitglied entfernt</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>kopiert</translation>
    </message>
    <message>
        <source>revealed</source>
        <translation>angezeigt</translation>
    </message>
    <message>
        <source>tested</source>
        <translation>getestet</translation>
    </message>
    <message>
        <source>used</source>
        <translation>benutzt</translation>
    </message>
    <message>
        <source>rotated</source>
        <translation>erneuert</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>switched on</source>
        <translation>eingeschaltet</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>angemeldet</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>abgemeldet</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>exportiert</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>acceptance ended</source>
        <translation>Akzeptanz beendet</translation>
    </message>
    <message>
        <source>import undone</source>
        <translation>Import rückgängig gemacht</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>akzeptiert</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Computer</translation>
    </message>
    <message>
        <source>registry</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>keine Angabe</translation>
    </message>
    <message>
        <source>%1 today</source>
        <comment>time</comment>
        <translation>heute, %1</translation>
    </message>
    <message>
        <source>%1 yesterday</source>
        <comment>time</comment>
        <translation>gestern, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Tokendesk::EventModel</name>
    <message>
        <source>%1, %2, by %3, %4, %5</source>
        <comment>time, action, actor, target, source</comment>
        <translation>%1, %2, von %3, %4, %5</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>Akteur</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
</context>
<context>
    <name>Tokendesk::EventsPage</name>
    <message>
        <source>Read all older events</source>
        <translation>Alle älteren Ereignisse lesen</translation>
    </message>
    <message>
        <source>Show all events</source>
        <translation>Alle Ereignisse anzeigen</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Ereignisse</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n Ereignis</numerusform>
            <numerusform>%n Ereignisse</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 read</source>
        <comment>events</comment>
        <translation>%1 von %2 gelesen</translation>
    </message>
    <message>
        <source>No log of events of a registry may be read here: these are this program&apos;s own.</source>
        <translation>Hier darf kein Ereignisprotokoll einer Registry gelesen werden: Dies sind die Ereignisse dieses Programms.</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Lesen anhalten</translation>
    </message>
    <message>
        <source>Line %1 of this computer&apos;s journal is not as it was written.</source>
        <translation>Zeile %1 im Journal dieses Computers ist nicht so, wie sie geschrieben wurde.</translation>
    </message>
    <message>
        <source>Line %1 of this computer&apos;s journal is missing.</source>
        <translation>Zeile %1 im Journal dieses Computers fehlt.</translation>
    </message>
    <message>
        <source>Somebody or something changed the file; what it says from there on proves nothing.</source>
        <translation>Jemand oder etwas hat die Datei verändert; was ab dort steht, beweist nichts.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ExpiryChooser</name>
    <message>
        <source>Days until it ends</source>
        <translation>Tage bis zum Ende</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Date…</source>
        <translation>Datum&#xa0;…</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Unbefristet</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>It never ends by itself: somebody has to revoke it.</source>
        <translation>Es endet nie von selbst: Jemand muss es widerrufen.</translation>
    </message>
    <message>
        <source>Remind me to review on</source>
        <translation>Erinnern an Überprüfung am</translation>
    </message>
    <message>
        <source>%1 to %2 days are possible here.</source>
        <translation>Hier sind %1 bis %2 Tage möglich.</translation>
    </message>
    <message>
        <source>Remind me to review it on</source>
        <translation>An die Überprüfung erinnern am</translation>
    </message>
    <message numerus="yes">
        <source>Ends %1, %2 %3 (%n day(s)).</source>
        <comment>date, time, zone</comment>
        <translation>
            <numerusform>Endet am %1, %2 %3 (%n Tag).</numerusform>
            <numerusform>Endet am %1, %2 %3 (%n Tage).</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens of this registry never end by themselves: somebody has to revoke them.</source>
        <translation>Token dieser Registry enden nie von selbst: Jemand muss sie widerrufen.</translation>
    </message>
    <message>
        <source>That is a %1.</source>
        <comment>name of a weekday</comment>
        <translation>Das ist ein %1.</translation>
    </message>
    <message>
        <source>Friday before (%1)</source>
        <translation>Freitag davor (%1)</translation>
    </message>
</context>
<context>
    <name>Tokendesk::FilterChip</name>
    <message>
        <source>Filter %1</source>
        <translation>Filter %1</translation>
    </message>
    <message>
        <source>Delete takes it away, Enter edits it.</source>
        <translation>Entf entfernt ihn, Eingabe bearbeitet ihn.</translation>
    </message>
    <message>
        <source>%1: click to edit, × to take it away</source>
        <translation>%1: Klicken zum Bearbeiten, × zum Entfernen</translation>
    </message>
</context>
<context>
    <name>Tokendesk::FilterField</name>
    <message>
        <source>Save this search in the side bar</source>
        <translation>Diese Suche in der Seitenleiste speichern</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Filter tokens</source>
        <translation>Token filtern</translation>
    </message>
    <message>
        <source>Filter tokens, or type is: scope: unused: expires:</source>
        <translation>Token filtern, oder is: scope: unused: expires: eingeben</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n Token</numerusform>
            <numerusform>%n Token</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Use “%1”?</source>
        <translation>„%1“ verwenden?</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Nicht verstanden</translation>
    </message>
    <message>
        <source>Tab or a click puts the right word in.</source>
        <translation>Tab oder ein Klick setzt das richtige Wort ein.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::FindingDetails</name>
    <message>
        <source>Show tokens</source>
        <translation>Token anzeigen</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>Akzeptieren&#xa0;…</translation>
    </message>
    <message>
        <source>Find it again</source>
        <translation>Wieder melden</translation>
    </message>
    <message>
        <source>About the finding</source>
        <translation>Über den Befund</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n more was/were accepted.</source>
        <translation>
            <numerusform>%n weiteres wurde akzeptiert.</numerusform>
            <numerusform>%n weitere wurden akzeptiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one to rotate</source>
        <translation>Eines zum Erneuern auswählen</translation>
    </message>
    <message>
        <source>Accepted for %1 because: %2</source>
        <translation>Für %1 akzeptiert. Grund: %2</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>Nothing is accepted.</source>
        <translation>Es ist nichts akzeptiert.</translation>
    </message>
    <message>
        <source>Nothing found that the rules look for.</source>
        <translation>Nichts gefunden, wonach die Regeln suchen.</translation>
    </message>
    <message>
        <source>Whoever accepts a finding says why and until when; here it can be taken back.</source>
        <translation>Wer einen Befund akzeptiert, gibt an, warum und bis wann; hier lässt es sich zurücknehmen.</translation>
    </message>
    <message>
        <source>“Rules…” says what is looked for.</source>
        <translation>Wonach gesucht wird, steht unter „Regeln&#xa0;…“.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::FindingModel</name>
    <message>
        <source>%1: %2</source>
        <comment>rule, token</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>severity, finding</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Tokendesk::FindingWords</name>
    <message numerus="yes">
        <source>%n token(s) of %1, who is gone or disabled</source>
        <translation>
            <numerusform>%n Token von %1 (ausgeschieden oder deaktiviert)</numerusform>
            <numerusform>%n Token von %1 (ausgeschieden oder deaktiviert)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) have the name “%1”</source>
        <translation>
            <numerusform>%n Token heißt „%1“</numerusform>
            <numerusform>%n Token heißen „%1“</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n % of a rate limit are used up</source>
        <translation>
            <numerusform>%n&#xa0;% eines Anfragelimits ist aufgebraucht</numerusform>
            <numerusform>%n&#xa0;% eines Anfragelimits sind aufgebraucht</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was at work at an unusual hour</source>
        <translation>%1 war zu ungewöhnlicher Stunde aktiv</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) by %1 within minutes</source>
        <translation>
            <numerusform>%n Ereignis von %1 binnen Minuten</numerusform>
            <numerusform>%n Ereignisse von %1 binnen Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 did something and is not among the people</source>
        <translation>%1 hat etwas getan und gehört nicht zu den bekannten Personen</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) with the forbidden right %1</source>
        <translation>
            <numerusform>%n Token mit dem verbotenen Recht %1</numerusform>
            <numerusform>%n Token mit dem verbotenen Recht %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) with dangerous rights, older than %1 days</source>
        <translation>
            <numerusform>%n Token mit gefährlichen Rechten, älter als %1 Tage</numerusform>
            <numerusform>%n Token mit gefährlichen Rechten, älter als %1 Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) never used</source>
        <translation>
            <numerusform>%n Token nie benutzt</numerusform>
            <numerusform>%n Token nie benutzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) not used for %1 days</source>
        <translation>
            <numerusform>%n Token seit %1 Tagen nicht benutzt</numerusform>
            <numerusform>%n Token seit %1 Tagen nicht benutzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) without an end</source>
        <translation>
            <numerusform>%n Token unbefristet</numerusform>
            <numerusform>%n Token unbefristet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) end within %1 days</source>
        <translation>
            <numerusform>%n Token endet binnen %1 Tagen</numerusform>
            <numerusform>%n Token enden binnen %1 Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) live longer than the policy allows</source>
        <translation>
            <numerusform>%n Token gilt länger, als die Richtlinie erlaubt</numerusform>
            <numerusform>%n Token gelten länger, als die Richtlinie erlaubt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) may do more than they need</source>
        <translation>
            <numerusform>%n Token darf mehr als nötig</numerusform>
            <numerusform>%n Token dürfen mehr als nötig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) of an old form</source>
        <translation>
            <numerusform>%n Token in altem Format</numerusform>
            <numerusform>%n Token in altem Format</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test token(s) used for real</source>
        <translation>
            <numerusform>%n Test-Token produktiv eingesetzt</numerusform>
            <numerusform>%n Test-Token produktiv eingesetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) lay in a plain file</source>
        <translation>
            <numerusform>%n Token lag im Klartext in einer Datei</numerusform>
            <numerusform>%n Token lagen im Klartext in einer Datei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) with a name against the policy</source>
        <translation>
            <numerusform>%n Token mit einem Namen gegen die Richtlinie</numerusform>
            <numerusform>%n Token mit Namen gegen die Richtlinie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) with dangerous rights against the policy</source>
        <translation>
            <numerusform>%n Token mit gefährlichen Rechten gegen die Richtlinie</numerusform>
            <numerusform>%n Token mit gefährlichen Rechten gegen die Richtlinie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n admin token(s) older than %1 days</source>
        <translation>
            <numerusform>%n Admin-Token älter als %1 Tage</numerusform>
            <numerusform>%n Admin-Token älter als %1 Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never used</source>
        <translation>
            <numerusform>%n nie benutzt</numerusform>
            <numerusform>%n nie benutzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unused for %1 days</source>
        <translation>
            <numerusform>%n seit %1 Tagen unbenutzt</numerusform>
            <numerusform>%n seit %1 Tagen unbenutzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an end</source>
        <translation>
            <numerusform>%n unbefristet</numerusform>
            <numerusform>%n unbefristet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n end(s) soon</source>
        <translation>
            <numerusform>%n endet bald</numerusform>
            <numerusform>%n enden bald</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too long-lived</source>
        <translation>
            <numerusform>%n zu langlebig</numerusform>
            <numerusform>%n zu langlebig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with too many rights</source>
        <translation>
            <numerusform>%n mit zu vielen Rechten</numerusform>
            <numerusform>%n mit zu vielen Rechten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an owner</source>
        <translation>
            <numerusform>%n ohne Eigentümer</numerusform>
            <numerusform>%n ohne Eigentümer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with the same name</source>
        <translation>
            <numerusform>%n mit gleichem Namen</numerusform>
            <numerusform>%n mit gleichem Namen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of an old form</source>
        <translation>
            <numerusform>%n in altem Format</numerusform>
            <numerusform>%n in altem Format</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in plain files</source>
        <translation>
            <numerusform>%n in Klartextdateien</numerusform>
            <numerusform>%n in Klartextdateien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rate limit(s) nearly used up</source>
        <translation>
            <numerusform>%n Anfragelimit fast aufgebraucht</numerusform>
            <numerusform>%n Anfragelimits fast aufgebraucht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) at unusual hours</source>
        <translation>
            <numerusform>%n Ereignis zu ungewöhnlicher Stunde</numerusform>
            <numerusform>%n Ereignisse zu ungewöhnlicher Stunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n burst(s) of events</source>
        <translation>
            <numerusform>%n Ereignishäufung</numerusform>
            <numerusform>%n Ereignishäufungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown actor(s)</source>
        <translation>
            <numerusform>%n unbekannter Akteur</numerusform>
            <numerusform>%n unbekannte Akteure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a forbidden right</source>
        <translation>
            <numerusform>%n mit verbotenem Recht</numerusform>
            <numerusform>%n mit verbotenem Recht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a name against the policy</source>
        <translation>
            <numerusform>%n mit Namen gegen die Richtlinie</numerusform>
            <numerusform>%n mit Namen gegen die Richtlinie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n admin token(s) against the policy</source>
        <translation>
            <numerusform>%n Admin-Token gegen die Richtlinie</numerusform>
            <numerusform>%n Admin-Token gegen die Richtlinie</numerusform>
        </translation>
    </message>
    <message>
        <source>Dangerous rights for long</source>
        <translation>Gefährliche Rechte seit langem</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nie benutzt</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>Unbenutzt</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Unbefristet</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>Endet bald</translation>
    </message>
    <message>
        <source>Lives longer than the policy</source>
        <translation>Gilt länger, als die Richtlinie erlaubt</translation>
    </message>
    <message>
        <source>Too many rights</source>
        <translation>Zu viele Rechte</translation>
    </message>
    <message>
        <source>Owner is gone</source>
        <translation>Eigentümer ist weg</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>Gleicher Name</translation>
    </message>
    <message>
        <source>Old form</source>
        <translation>Altes Format</translation>
    </message>
    <message>
        <source>Test token used for real</source>
        <translation>Test-Token produktiv eingesetzt</translation>
    </message>
    <message>
        <source>In a plain file</source>
        <translation>In einer Klartextdatei</translation>
    </message>
    <message>
        <source>Rate limit nearly used up</source>
        <translation>Anfragelimit fast aufgebraucht</translation>
    </message>
    <message>
        <source>Unusual hour</source>
        <translation>Ungewöhnliche Stunde</translation>
    </message>
    <message>
        <source>Burst of events</source>
        <translation>Ereignishäufung</translation>
    </message>
    <message>
        <source>Unknown actor</source>
        <translation>Unbekannter Akteur</translation>
    </message>
    <message>
        <source>Forbidden right</source>
        <translation>Verbotenes Recht</translation>
    </message>
    <message>
        <source>Name against the policy</source>
        <translation>Name gegen die Richtlinie</translation>
    </message>
    <message>
        <source>Dangerous right against the policy</source>
        <translation>Gefährliches Recht gegen die Richtlinie</translation>
    </message>
    <message>
        <source>The longer a powerful token is around, the more places may know it. A new one puts an end to all copies of the old one.</source>
        <translation>Je länger es ein mächtiges Token gibt, desto mehr Stellen kennen es vielleicht. Ein neues macht alle Kopien des alten unbrauchbar.</translation>
    </message>
    <message>
        <source>Nobody misses a token that was never used, but a thief could use it.</source>
        <translation>Ein nie benutztes Token vermisst niemand, aber ein Dieb könnte es benutzen.</translation>
    </message>
    <message>
        <source>What needed it is probably gone. Whoever finds it can still use it.</source>
        <translation>Was es brauchte, gibt es vermutlich nicht mehr. Wer es findet, kann es weiterhin benutzen.</translation>
    </message>
    <message>
        <source>It works until somebody revokes it, also when it was stolen and nobody noticed. Replace it by one with an end.</source>
        <translation>Es funktioniert, bis es jemand widerruft, auch wenn es unbemerkt gestohlen wurde. Ersetzen Sie es durch ein befristetes.</translation>
    </message>
    <message>
        <source>What uses it stops on that day. Replace it before.</source>
        <translation>Was es benutzt, funktioniert ab diesem Tag nicht mehr. Ersetzen Sie es vorher.</translation>
    </message>
    <message>
        <source>Your policy limits how long a token may live. Replace it by one that ends in time.</source>
        <translation>Ihre Richtlinie begrenzt, wie lange ein Token gelten darf. Ersetzen Sie es durch eines, das rechtzeitig endet.</translation>
    </message>
    <message>
        <source>No ready-made set of rights needs as much. A token with fewer rights can break less.</source>
        <translation>Keine vorgefertigte Auswahl von Rechten braucht so viel. Ein Token mit weniger Rechten kann weniger Schaden anrichten.</translation>
    </message>
    <message>
        <source>Nobody answers for it any more, and it may stop when the account is removed. Move its work to a service account.</source>
        <translation>Niemand ist mehr dafür verantwortlich, und es könnte mit dem Entfernen des Kontos ausfallen. Übertragen Sie seine Arbeit einem Dienstkonto.</translation>
    </message>
    <message>
        <source>Nobody can tell which one is used where, so nobody dares to revoke one. Look at them and keep one.</source>
        <translation>Niemand weiß, welches wo benutzt wird, also traut sich niemand, eines zu widerrufen. Sehen Sie sie durch und behalten Sie eines.</translation>
    </message>
    <message>
        <source>The registry gave out this form formerly. Scanners for leaked secrets may not know it.</source>
        <translation>Dieses Format hat die Registry früher ausgegeben. Scanner für durchgesickerte Geheimnisse kennen es vielleicht nicht.</translation>
    </message>
    <message>
        <source>It is a token for tests, but its name or place says that something real depends on it.</source>
        <translation>Es ist ein Token für Tests, aber Name oder Ort verraten, dass etwas Produktives davon abhängt.</translation>
    </message>
    <message>
        <source>Every program that you run can or could read it there. Only a new one in its place is safe.</source>
        <translation>Jedes Programm, das Sie starten, kann oder konnte es dort lesen. Nur ein neues an seiner Stelle ist sicher.</translation>
    </message>
    <message>
        <source>When the limit is reached, the registry refuses everything until it comes back by itself.</source>
        <translation>Ist das Limit erreicht, lehnt die Registry alles ab, bis es sich von selbst erneuert.</translation>
    </message>
    <message>
        <source>Outside the usual hours a token was made, changed or revoked. Ask whether it was on purpose.</source>
        <translation>Außerhalb der üblichen Zeiten wurde ein Token erstellt, geändert oder widerrufen. Fragen Sie nach, ob das Absicht war.</translation>
    </message>
    <message>
        <source>So much in so short a time is a script, or somebody in a hurry. Ask which.</source>
        <translation>So viel in so kurzer Zeit ist ein Skript oder jemand in Eile. Fragen Sie nach, was davon.</translation>
    </message>
    <message>
        <source>Whoever did this is neither a person nor a machine that the registry names.</source>
        <translation>Wer das getan hat, ist weder eine Person noch eine Maschine, die die Registry nennt.</translation>
    </message>
    <message>
        <source>Your policy forbids this right. Replace the token by one without it.</source>
        <translation>Ihre Richtlinie verbietet dieses Recht. Ersetzen Sie das Token durch eines ohne dieses Recht.</translation>
    </message>
    <message>
        <source>Your policy says how tokens are called, so that everybody knows what they are for.</source>
        <translation>Ihre Richtlinie legt fest, wie Token heißen, damit alle wissen, wofür sie da sind.</translation>
    </message>
    <message>
        <source>Your policy names who may hold such rights, and the owner is not among them.</source>
        <translation>Ihre Richtlinie nennt, wer solche Rechte haben darf, und der Eigentümer gehört nicht dazu.</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Widerrufen&#xa0;…</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>Erneuern&#xa0;…</translation>
    </message>
    <message>
        <source>Replace by a service account…</source>
        <translation>Durch ein Dienstkonto ersetzen&#xa0;…</translation>
    </message>
    <message>
        <source>Show tokens</source>
        <translation>Token anzeigen</translation>
    </message>
    <message>
        <source>Show events</source>
        <translation>Ereignisse anzeigen</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Gut.</translation>
    </message>
    <message>
        <source>Fair.</source>
        <translation>Mittelmäßig.</translation>
    </message>
    <message>
        <source>Poor.</source>
        <translation>Schlecht.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::FindingsPage</name>
    <message>
        <source>Which findings</source>
        <translation>Welche Befunde</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Akzeptiert</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Open (%1)</source>
        <translation>Offen (%1)</translation>
    </message>
    <message>
        <source>Accepted (%1)</source>
        <translation>Akzeptiert (%1)</translation>
    </message>
</context>
<context>
    <name>Tokendesk::FirstRunDialog</name>
    <message>
        <source>Keep secrets in memory only, until I quit</source>
        <translation>Geheimnisse nur im Arbeitsspeicher halten, bis zum Beenden</translation>
    </message>
    <message>
        <source>Help me to fix it</source>
        <translation>Bei der Behebung helfen</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Details anzeigen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Welcome to Tokendesk</source>
        <translation>Willkommen bei Tokendesk</translation>
    </message>
    <message>
        <source>You find this again in the menu.</source>
        <translation>Sie finden dies im Menü wieder.</translation>
    </message>
    <message>
        <source>Tokendesk keeps the text of your tokens in the keychain of this computer. It never writes one into a file.</source>
        <translation>Tokendesk bewahrt die Geheimnisse Ihrer Token im Schlüsselbund dieses Computers auf. Es schreibt nie eines in eine Datei.</translation>
    </message>
    <message>
        <source>Sign in to a registry, with your browser, with e-mail and password, or by pasting a token that you have. Then its tokens are listed here: what they may do, when they end, and which were never used.</source>
        <translation>Melden Sie sich bei einer Registry an: mit dem Browser, mit E-Mail und Passwort oder indem Sie ein vorhandenes Token einfügen. Dann stehen ihre Token hier: was sie dürfen, wann sie enden und welche nie benutzt wurden.</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Konto hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>person, address</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Looking at the keychain…</source>
        <translation>Schlüsselbund wird untersucht&#xa0;…</translation>
    </message>
    <message>
        <source>Writing a dummy, reading it back, deleting it.</source>
        <translation>Ein Testeintrag wird geschrieben, zurückgelesen und gelöscht.</translation>
    </message>
    <message>
        <source>Tested: written, read back, deleted.</source>
        <translation>Getestet: geschrieben, zurückgelesen, gelöscht.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>A safe place</source>
        <translation>Ein sicherer Ort</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Existing files</source>
        <translation>Vorhandene Dateien</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <comment>page, pages, title</comment>
        <translation>%1 von %2 · %3</translation>
    </message>
</context>
<context>
    <name>Tokendesk::Footer</name>
    <message>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message numerus="yes">
        <source>Offline: %n account(s)</source>
        <translation>
            <numerusform>Offline: %n Konto</numerusform>
            <numerusform>Offline: %n Konten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checking %n account(s)…</source>
        <translation>
            <numerusform>%n Konto wird abgefragt&#xa0;…</numerusform>
            <numerusform>%n Konten werden abgefragt&#xa0;…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n account(s) online</source>
        <translation>
            <numerusform>%1 von %n Konto online</numerusform>
            <numerusform>%1 von %n Konten online</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::GeneralPage</name>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Start with the session</source>
        <translation>Mit der Sitzung starten</translation>
    </message>
    <message>
        <source>So that the tray is there when you need it.</source>
        <translation>Damit der Infobereich bereitsteht, wenn Sie ihn brauchen.</translation>
    </message>
    <message>
        <source>autostart login boot</source>
        <translation>autostart anmeldung systemstart</translation>
    </message>
    <message>
        <source>Start in the tray</source>
        <translation>Im Infobereich starten</translation>
    </message>
    <message>
        <source>When started with the session. Without a tray the window shows.</source>
        <translation>Beim Start mit der Sitzung. Ohne Infobereich erscheint das Fenster.</translation>
    </message>
    <message>
        <source>hidden minimised</source>
        <translation>verborgen versteckt minimiert</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Closing the window leaves Tokendesk in the tray</source>
        <translation>Beim Schließen des Fensters bleibt Tokendesk im Infobereich</translation>
    </message>
    <message>
        <source>Without a tray it is minimised instead. Else closing quits.</source>
        <translation>Ohne Infobereich wird es stattdessen minimiert. Sonst beendet das Schließen Tokendesk.</translation>
    </message>
    <message>
        <source>close quit background</source>
        <translation>schließen beenden hintergrund</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Wieder fragen</translation>
    </message>
    <message>
        <source>Questions you do not want to be asked again</source>
        <translation>Fragen, die Sie nicht mehr sehen wollten</translation>
    </message>
    <message>
        <source>Tokendesk asks them anew from now on.</source>
        <translation>Tokendesk stellt sie ab jetzt wieder.</translation>
    </message>
    <message>
        <source>remembered answers</source>
        <translation>gemerkte antworten</translation>
    </message>
    <message>
        <source>The demonstration leaves your session as it is.</source>
        <translation>Die Demo lässt Ihre Sitzung, wie sie ist.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::HandoverDialog</name>
    <message>
        <source>The new one is in place everywhere</source>
        <translation>Der neue Schlüssel ist überall eingesetzt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Delete the old one</source>
        <translation>Altes Konto löschen</translation>
    </message>
    <message>
        <source>Revoke the old one</source>
        <translation>Alten Zugang widerrufen</translation>
    </message>
    <message>
        <source>Both work now. Put the new key where the old one is used, try it, and then end the old one.</source>
        <translation>Jetzt funktioniert beides. Setzen Sie den neuen Schlüssel dort ein, wo der alte Zugang benutzt wird, testen Sie ihn und beenden Sie dann den alten Zugang.</translation>
    </message>
    <message>
        <source>Both stay; the window reminds you.</source>
        <translation>Beides bleibt; das Fenster erinnert Sie daran.</translation>
    </message>
    <message>
        <source>Rotate a key of “%1”</source>
        <translation>Einen Schlüssel von „%1“ erneuern</translation>
    </message>
    <message>
        <source>“%1” takes the place of “%2”</source>
        <comment>new, old</comment>
        <translation>„%1“ ersetzt „%2“</translation>
    </message>
    <message>
        <source>The new one</source>
        <translation>Der neue Schlüssel</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>Jetzt testen</translation>
    </message>
    <message>
        <source>Its text is not in your keychain.</source>
        <translation>Sein Geheimnis ist nicht im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Where the old one is used</source>
        <translation>Einsatzorte des alten Zugangs</translation>
    </message>
    <message>
        <source>Nobody noted where. Ask those who work with it, or look at its last use.</source>
        <translation>Niemand hat notiert, wo. Fragen Sie alle, die damit arbeiten, oder beachten Sie, wann er zuletzt benutzt wurde.</translation>
    </message>
    <message>
        <source>The old one</source>
        <translation>Der alte Zugang</translation>
    </message>
    <message>
        <source>Keep both for good</source>
        <translation>Beides dauerhaft behalten</translation>
    </message>
    <message>
        <source>Nothing reminds you any more.</source>
        <translation>Sie werden nicht mehr erinnert.</translation>
    </message>
    <message>
        <source>%1
Created: %2
Last used: %3</source>
        <comment>key, time, time</comment>
        <translation>%1
Erstellt: %2
Zuletzt benutzt: %3</translation>
    </message>
    <message>
        <source>%1
Created: %2</source>
        <comment>key, time</comment>
        <translation>%1
Erstellt: %2</translation>
    </message>
    <message>
        <source>%1
Last used: %2</source>
        <comment>name, time</comment>
        <translation>%1
Zuletzt benutzt: %2</translation>
    </message>
    <message>
        <source>Tick above that the new one is in place.</source>
        <translation>Bestätigen Sie oben, dass der neue Schlüssel eingesetzt ist.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Asking the registry…</source>
        <translation>Registry wird gefragt&#xa0;…</translation>
    </message>
    <message>
        <source>Valid · %1</source>
        <translation>Gültig · %1</translation>
    </message>
</context>
<context>
    <name>Tokendesk::IdentityPanel</name>
    <message>
        <source>Call it</source>
        <translation>Eigener Name</translation>
    </message>
    <message>
        <source>The token is good, but this registry does not say whose it is. The name is for you alone.</source>
        <translation>Das Token ist gültig, aber diese Registry sagt nicht, wem es gehört. Der Name ist nur für Sie.</translation>
    </message>
    <message>
        <source>This is who the registry knows you as:</source>
        <translation>So kennt Sie die Registry:</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>In: %1</source>
        <translation>In: %1</translation>
    </message>
    <message>
        <source>May do: %1</source>
        <translation>Darf: %1</translation>
    </message>
    <message>
        <source>The registry gave more than was asked for: %1</source>
        <translation>Die Registry hat mehr erteilt als angefragt: %1</translation>
    </message>
    <message>
        <source>The sign-in is kept in memory until you quit, because you chose so.</source>
        <translation>Die Anmeldung bleibt wie gewünscht nur im Arbeitsspeicher, bis Tokendesk beendet wird.</translation>
    </message>
    <message>
        <source>The sign-in will be kept in your keychain, nowhere else.</source>
        <translation>Die Anmeldung wird im Schlüsselbund aufbewahrt, nirgendwo sonst.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ImportDialog</name>
    <message>
        <source>Import existing tokens</source>
        <translation>Vorhandene Token importieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Tokens are being moved.</source>
        <translation>Token werden verschoben.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ImportList</name>
    <message>
        <source>Tokens in plain text</source>
        <translation>Token im Klartext</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>Vorsicht</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Asking the registry…</source>
        <translation>Registry wird gefragt&#xa0;…</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ImportPanel</name>
    <message>
        <source>Take the tokens out of their files</source>
        <translation>Die Token aus ihren Dateien herausnehmen</translation>
    </message>
    <message>
        <source>Leave them there too, readable by you alone</source>
        <translation>Sie auch dort belassen, nur für Sie lesbar</translation>
    </message>
    <message>
        <source>Look into a .env file…</source>
        <translation>In einer .env-Datei suchen&#xa0;…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>Then start the registry&apos;s tool with: tokendesk run -- COMMAND. You can undo this for a day.</source>
        <translation>Starten Sie das Werkzeug der Registry dann mit: tokendesk run -- BEFEHL. Einen Tag lang lässt sich dies rückgängig machen.</translation>
    </message>
    <message>
        <source>The registry&apos;s tool works as before.</source>
        <translation>Das Werkzeug der Registry funktioniert wie zuvor.</translation>
    </message>
    <message>
        <source>Looking for tokens…</source>
        <translation>Token werden gesucht&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>Found %n token(s) in plain text on this computer.</source>
        <translation>
            <numerusform>%n Token im Klartext auf diesem Computer gefunden.</numerusform>
            <numerusform>%n Token im Klartext auf diesem Computer gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>No token lies in plain text where the registries&apos; tools keep theirs.</source>
        <translation>Wo die Werkzeuge der Registrys ihre Token aufbewahren, liegt keines im Klartext.</translation>
    </message>
    <message numerus="yes">
        <source>Move %n to the keychain</source>
        <translation>
            <numerusform>%n in den Schlüsselbund verschieben</numerusform>
            <numerusform>%n in den Schlüsselbund verschieben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n to the keychain</source>
        <translation>
            <numerusform>%n in den Schlüsselbund kopieren</numerusform>
            <numerusform>%n in den Schlüsselbund kopieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one token.</source>
        <translation>Bitte mindestens ein Token auswählen.</translation>
    </message>
    <message>
        <source>Look into a .env file</source>
        <translation>In einer .env-Datei suchen</translation>
    </message>
    <message>
        <source>They lay in plain text, so others may have read them. Find them by “tag:plain-file”, and replace them by new ones when you can.</source>
        <translation>Sie lagen im Klartext, andere können sie also gelesen haben. Mit „tag:plain-file“ finden Sie sie; ersetzen Sie sie bei Gelegenheit durch neue.</translation>
    </message>
    <message>
        <source>Taken out of %1 on %2</source>
        <comment>file, time</comment>
        <translation>Aus %1 herausgenommen am %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Write the token back into %1</source>
        <translation>Das Token in %1 zurückschreiben</translation>
    </message>
    <message>
        <source>“%1” lay in plain text: put a new token in its place.</source>
        <translation>„%1“ lag im Klartext: Ersetzen Sie es durch ein neues Token.</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>Erneuern&#xa0;…</translation>
    </message>
    <message>
        <source>Rotate “%1”</source>
        <translation>„%1“ erneuern</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ImportWords</name>
    <message>
        <source>it cannot be read (%1)</source>
        <translation>sie lässt sich nicht lesen (%1)</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>sie ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>it is too large for such a file (%1 bytes)</source>
        <translation>sie ist zu groß für eine solche Datei (%1 Bytes)</translation>
    </message>
    <message>
        <source>it is not JSON (%1)</source>
        <translation>sie ist kein JSON (%1)</translation>
    </message>
    <message>
        <source>the registry&apos;s address in it is not safe for a token (%1)</source>
        <translation>die Adresse der Registry darin ist nicht sicher für ein Token (%1)</translation>
    </message>
    <message>
        <source>what stands there cannot be a token</source>
        <translation>was dort steht, kann kein Token sein</translation>
    </message>
    <message>
        <source>Variable %1</source>
        <translation>Variable %1</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>file, number</comment>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>every program that you start can read it</source>
        <translation>jedes Programm, das Sie starten, kann es lesen</translation>
    </message>
    <message>
        <source>others on this computer can read it (mode %1)</source>
        <translation>andere auf diesem Computer können es lesen (Modus %1)</translation>
    </message>
    <message>
        <source>in a Git folder and not ignored</source>
        <translation>in einem Git-Ordner und nicht ignoriert</translation>
    </message>
    <message>
        <source>copied elsewhere by %1</source>
        <translation>wird von %1 anderswohin kopiert</translation>
    </message>
    <message>
        <source>not in use: %1 is set and counts first</source>
        <translation>nicht in Gebrauch: %1 ist gesetzt und hat Vorrang</translation>
    </message>
    <message>
        <source>The file belongs to somebody else.</source>
        <translation>Die Datei gehört jemand anderem.</translation>
    </message>
    <message>
        <source>The file is a link to a place outside of your home folder.</source>
        <translation>Die Datei ist ein Verweis auf einen Ort außerhalb Ihres persönlichen Ordners.</translation>
    </message>
    <message>
        <source>Its folder cannot be written.</source>
        <translation>In ihren Ordner lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>%1, line %2: %3.</source>
        <comment>file, number, reason</comment>
        <translation>%1, Zeile %2: %3.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>file, reason</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Copied. Valid: %1. The variable stays set: remove it where your shell sets it.</source>
        <translation>Kopiert. Gültig: %1. Die Variable bleibt gesetzt: Entfernen Sie sie dort, wo Ihre Shell sie setzt.</translation>
    </message>
    <message>
        <source>Moved. Valid: %1</source>
        <translation>Verschoben. Gültig: %1</translation>
    </message>
    <message>
        <source>Copied. Valid: %1. Only you can read the file now.</source>
        <translation>Kopiert. Gültig: %1. Die Datei können jetzt nur Sie lesen.</translation>
    </message>
    <message>
        <source>Not touched: the file was changed meanwhile. Look again.</source>
        <translation>Nicht angetastet: Die Datei wurde inzwischen geändert. Bitte erneut suchen.</translation>
    </message>
    <message>
        <source>Not touched: %1 is signed in here with another token, and the list does not tell which one this is. Revoke it, or sign that account out first.</source>
        <translation>Nicht angetastet: %1 ist hier mit einem anderen Token angemeldet, und die Liste verrät nicht, welches dieses ist. Widerrufen Sie es, oder melden Sie zuerst jenes Konto ab.</translation>
    </message>
    <message>
        <source>Not touched: %1 refuses this token. It has ended or was revoked; delete it from the file.</source>
        <translation>Nicht angetastet: %1 lehnt dieses Token ab. Es ist abgelaufen oder widerrufen; löschen Sie es aus der Datei.</translation>
    </message>
    <message>
        <source>Not touched. %1</source>
        <translation>Nicht angetastet. %1</translation>
    </message>
    <message>
        <source>Written back into %1. The account stays in Tokendesk.</source>
        <translation>In %1 zurückgeschrieben. Das Konto bleibt in Tokendesk.</translation>
    </message>
    <message>
        <source>Nothing changed: %1 has a token again.</source>
        <translation>Nichts geändert: %1 enthält wieder ein Token.</translation>
    </message>
    <message>
        <source>Nothing changed: the part of %1 that it stood in is gone.</source>
        <translation>Nichts geändert: Der Teil von %1, in dem es stand, ist nicht mehr da.</translation>
    </message>
    <message>
        <source>the token there is longer than the keychain takes (%1 bytes)</source>
        <translation>das Token dort ist länger, als der Schlüsselbund annimmt (%1 Bytes)</translation>
    </message>
</context>
<context>
    <name>Tokendesk::KeychainDoctor</name>
    <message>
        <source>Unlock keychain</source>
        <translation>Schlüsselbund entsperren</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Keychain doctor</source>
        <translation>Schlüsselbund-Diagnose</translation>
    </message>
    <message>
        <source>Names, versions and times; nothing secret.</source>
        <translation>Namen, Versionen und Zeiten; nichts Geheimes.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Writing a dummy, reading it back, deleting it…</source>
        <translation>Ein Testeintrag wird geschrieben, zurückgelesen und gelöscht&#xa0;…</translation>
    </message>
    <message>
        <source>Keychain “%1”, kept by %2</source>
        <comment>name of the collection, name of the program</comment>
        <translation>Schlüsselbund „%1“, verwaltet von %2</translation>
    </message>
    <message>
        <source>a program that cannot be seen</source>
        <translation>einem nicht erkennbaren Programm</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation>Bericht kopiert</translation>
    </message>
</context>
<context>
    <name>Tokendesk::KeychainText</name>
    <message>
        <source>The system&apos;s keychain</source>
        <translation>Der Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 works and answered in %2.</source>
        <translation>%1 funktioniert und hat in %2 geantwortet.</translation>
    </message>
    <message>
        <source>That is slow.</source>
        <translation>Das ist langsam.</translation>
    </message>
    <message>
        <source>Write: %1</source>
        <translation>Schreiben: %1</translation>
    </message>
    <message>
        <source>Read back: %1</source>
        <translation>Zurücklesen: %1</translation>
    </message>
    <message>
        <source>Delete: %1</source>
        <translation>Löschen: %1</translation>
    </message>
    <message>
        <source>Another program may be keeping the keychain busy, or it waits for a device or a network folder. Check again in a minute.</source>
        <translation>Vielleicht hält ein anderes Programm den Schlüsselbund beschäftigt, oder er wartet auf ein Gerät oder einen Netzwerkordner. Bitte in einer Minute erneut prüfen.</translation>
    </message>
    <message>
        <source>Unlock it; its password usually is the one that you log in with.</source>
        <translation>Entsperren Sie ihn; sein Passwort ist meist das, mit dem Sie sich am Computer anmelden.</translation>
    </message>
    <message>
        <source>If it never unlocks by itself: give it the password that you log in with, in the system&apos;s program for passwords and keys.</source>
        <translation>Wenn er sich nie von selbst entsperrt: Geben Sie ihm in der Passwort- und Schlüsselverwaltung des Systems das Passwort, mit dem Sie sich am Computer anmelden.</translation>
    </message>
    <message>
        <source>The service runs but has no keychain yet: make one in the system&apos;s program for passwords and keys, and make it the default.</source>
        <translation>Der Dienst läuft, hat aber noch keinen Schlüsselbund: Legen Sie in der Passwort- und Schlüsselverwaltung des Systems einen an und machen Sie ihn zum Standard.</translation>
    </message>
    <message>
        <source>Start Tokendesk from the desktop: without its session bus no program reaches the keychain.</source>
        <translation>Starten Sie Tokendesk vom Desktop aus: Ohne dessen Sitzungsbus erreicht kein Programm den Schlüsselbund.</translation>
    </message>
    <message>
        <source>Install a keychain service: gnome-keyring, KWallet or KeePassXC.</source>
        <translation>Installieren Sie einen Schlüsselbunddienst: gnome-keyring, KWallet oder KeePassXC.</translation>
    </message>
    <message>
        <source>If there is one: switch on its “Secret Service”, then log out and in again.</source>
        <translation>Falls es einen gibt: Schalten Sie seinen „Secret Service“ ein, dann am Computer ab- und wieder anmelden.</translation>
    </message>
    <message>
        <source>Lock and unlock the keychain, or log out and in again, then check again.</source>
        <translation>Den Schlüsselbund sperren und entsperren oder am Computer ab- und wieder anmelden, dann erneut prüfen.</translation>
    </message>
    <message>
        <source>If it stays: copy the report for whoever looks after this computer.</source>
        <translation>Wenn es dabei bleibt: Den Bericht für die Person kopieren, die diesen Computer betreut.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::LeaverHoldings</name>
    <message>
        <source>What still works</source>
        <translation>Was noch funktioniert</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Eingesetzt in</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Ersetzt durch</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ersetzen&#xa0;…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Widerrufen&#xa0;…</translation>
    </message>
    <message>
        <source>Revoke all tokens…</source>
        <translation>Alle Token widerrufen&#xa0;…</translation>
    </message>
    <message>
        <source>Show tokens</source>
        <translation>Token anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n Token</numerusform>
            <numerusform>%n Token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service account(s)</source>
        <translation>
            <numerusform>%n Dienstkonto</numerusform>
            <numerusform>%n Dienstkonten</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing that can be seen</source>
        <translation>nichts Sichtbares</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Replace each by something that stays, put that where the old one is used, try it, and end the old one.</source>
        <translation>Ersetzen Sie jeden Zugang durch einen, der bleibt, setzen Sie den neuen dort ein, wo der alte benutzt wird, testen Sie ihn und beenden Sie den alten.</translation>
    </message>
    <message>
        <source>Nothing that can be seen works in this name any more.</source>
        <translation>Unter diesem Namen funktioniert nichts Sichtbares mehr.</translation>
    </message>
    <message>
        <source>%1 · service account</source>
        <comment>name</comment>
        <translation>%1 · Dienstkonto</translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <comment>service account</comment>
        <translation>%1 (abgeschaltet)</translation>
    </message>
    <message>
        <source>Choose first what is to be replaced.</source>
        <translation>Bitte zuerst auswählen, was ersetzt werden soll.</translation>
    </message>
    <message>
        <source>The registry lets nobody make one by a program.</source>
        <translation>Die Registry lässt niemanden per Programm einen Ersatz erstellen.</translation>
    </message>
    <message>
        <source>Choose first what is to end.</source>
        <translation>Bitte zuerst auswählen, was beendet werden soll.</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Fortfahren&#xa0;…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>Tokendesk::LeaversPage</name>
    <message>
        <source>People who left</source>
        <translation>Ausgeschiedene Personen</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Still holds</source>
        <translation>Besitzt noch</translation>
    </message>
    <message>
        <source>%1, holds %2</source>
        <comment>person, what</comment>
        <translation>%1, besitzt %2</translation>
    </message>
    <message>
        <source>%1: nobody is shown the tokens of other people there. Of those who left, the service accounts are listed that they answer for.</source>
        <comment>names of registries</comment>
        <translation>%1: Dort bekommt niemand die Token anderer Personen zu sehen. Von Ausgeschiedenen sind die Dienstkonten aufgeführt, für die sie verantwortlich sind.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Nobody has left or is disabled, as far as the lists of people tell.</source>
        <translation>Laut den Personenlisten ist niemand ausgeschieden oder deaktiviert.</translation>
    </message>
    <message>
        <source>No list of people could be read: who has left is not known. An administrator&apos;s account may see it.</source>
        <translation>Es ließ sich keine Personenliste lesen: Wer ausgeschieden ist, ist nicht bekannt. Ein Administratorkonto darf sie vielleicht sehen.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::LoadingRows</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>Tokendesk::LockPage</name>
    <message>
        <source>Tokendesk is locked</source>
        <translation>Tokendesk ist gesperrt</translation>
    </message>
    <message>
        <source>The keychain stayed locked. Enter its password to go on.</source>
        <translation>Der Schlüsselbund blieb gesperrt. Geben Sie sein Passwort ein, um fortzufahren.</translation>
    </message>
    <message>
        <source>The keychain is locked too: until it is opened no program gets a secret from it. Unlocking asks for the keychain&apos;s password.</source>
        <translation>Auch der Schlüsselbund ist gesperrt: Bis er geöffnet wird, bekommt kein Programm ein Geheimnis daraus. Beim Entsperren wird sein Passwort abgefragt.</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>Warten auf den Schlüsselbund&#xa0;…</translation>
    </message>
    <message>
        <source>Unlock keychain…</source>
        <translation>Schlüsselbund entsperren&#xa0;…</translation>
    </message>
    <message>
        <source>The clipboard is cleared and nothing can be read or copied here. The keychain itself is open: this keeps glances and slips away, not other programs that run as you, and it asks for no password.</source>
        <translation>Die Zwischenablage ist geleert, und hier lässt sich nichts lesen oder kopieren. Der Schlüsselbund selbst ist offen: Dies schützt vor Blicken und Versehen, nicht vor anderen Programmen, die unter demselben Benutzer laufen, und fragt nach keinem Passwort.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
</context>
<context>
    <name>Tokendesk::LoginWords</name>
    <message>
        <source>The registry made a token and then did not accept it. Sign in again.</source>
        <translation>Die Registry hat ein Token erstellt und es dann nicht akzeptiert. Bitte erneut anmelden.</translation>
    </message>
    <message>
        <source>User name, password or one-time code is wrong.</source>
        <translation>Benutzername, Passwort oder Einmalcode ist falsch.</translation>
    </message>
    <message>
        <source>E-mail or password is wrong.</source>
        <translation>E-Mail oder Passwort ist falsch.</translation>
    </message>
    <message>
        <source>The registry took the password, but gave no sign-in for it. It may want something that Tokendesk does not know; try another way to sign in.</source>
        <translation>Die Registry hat das Passwort angenommen, aber keine Anmeldung dafür erteilt. Vielleicht verlangt sie etwas, das Tokendesk nicht kennt; versuchen Sie eine andere Art der Anmeldung.</translation>
    </message>
    <message>
        <source>Nobody approved in time. Nothing was saved.</source>
        <translation>Niemand hat rechtzeitig zugestimmt. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>This sign-in has expired. Start again.</source>
        <translation>Diese Anmeldung ist abgelaufen. Neu beginnen.</translation>
    </message>
    <message>
        <source>The sign-in was refused in the browser, or the account is suspended.</source>
        <translation>Die Anmeldung wurde im Browser abgelehnt, oder das Konto ist gesperrt.</translation>
    </message>
    <message>
        <source>The code ran out before anybody approved it. Get a new one.</source>
        <translation>Der Code ist abgelaufen, bevor jemand zugestimmt hat. Bitte einen neuen holen.</translation>
    </message>
    <message>
        <source>The sign-in was refused on the registry&apos;s page. Nothing was saved.</source>
        <translation>Die Anmeldung wurde auf der Seite der Registry abgelehnt. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>This code is of no use any more. Get a new one.</source>
        <translation>Dieser Code ist nicht mehr brauchbar. Bitte einen neuen holen.</translation>
    </message>
    <message>
        <source>The browser did not come back in time. Start again; the page that is still open is of no use any more.</source>
        <translation>Der Browser kam nicht rechtzeitig zurück. Neu beginnen; die noch offene Seite ist nicht mehr brauchbar.</translation>
    </message>
    <message>
        <source>The registry&apos;s page said no: access was denied there. Nothing was saved.</source>
        <translation>Die Seite der Registry hat abgelehnt: Dort wurde der Zugriff verweigert. Es wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>The answer in the browser does not belong to this sign-in, so nothing was sent on. Start again, and close other sign-in pages first.</source>
        <translation>Die Antwort im Browser gehört nicht zu dieser Anmeldung, daher wurde nichts weitergesendet. Neu beginnen und zuvor andere Anmeldeseiten schließen.</translation>
    </message>
    <message>
        <source>The registry did not accept what the browser brought back. Start again.</source>
        <translation>Die Registry hat nicht akzeptiert, was der Browser zurückbrachte. Neu beginnen.</translation>
    </message>
    <message>
        <source>A safe sign-in with the browser is not possible here: the registry cannot do it, or no local port is free. Choose another way to sign in.</source>
        <translation>Eine sichere Anmeldung mit dem Browser ist hier nicht möglich: Die Registry kann es nicht, oder kein lokaler Port ist frei. Bitte eine andere Art der Anmeldung wählen.</translation>
    </message>
    <message>
        <source>%1 does not accept this token: it is wrong, revoked or expired – or its request limit is used up, which %1 answers alike.</source>
        <translation>%1 akzeptiert dieses Token nicht: Es ist falsch, widerrufen oder abgelaufen – oder sein Anfragelimit ist aufgebraucht, worauf %1 genauso antwortet.</translation>
    </message>
    <message>
        <source>The registry does not accept this token: it is wrong, revoked or expired.</source>
        <translation>Die Registry akzeptiert dieses Token nicht: Es ist falsch, widerrufen oder abgelaufen.</translation>
    </message>
    <message>
        <source>E-mail and password</source>
        <translation>E-Mail und Passwort</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>Benutzername und Passwort</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>Your browser opens the registry&apos;s own page; sign in and approve there. The registry makes a token for this computer, which is kept in your keychain.</source>
        <translation>Der Browser öffnet die Seite der Registry; dort anmelden und zustimmen. Die Registry erstellt ein Token für diesen Computer, das im Schlüsselbund aufbewahrt wird.</translation>
    </message>
    <message>
        <source>Open browser</source>
        <translation>Browser öffnen</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>You get a short code and type it on the registry&apos;s page, in this computer&apos;s browser or on your phone. Nothing else is typed here.</source>
        <translation>Sie bekommen einen kurzen Code und geben ihn auf der Seite der Registry ein, im Browser dieses Computers oder auf dem Telefon. Hier wird sonst nichts eingegeben.</translation>
    </message>
    <message>
        <source>Get a code</source>
        <translation>Code holen</translation>
    </message>
    <message>
        <source>Your browser opens the registry&apos;s own page; sign in and approve there. Then it brings you back by itself.</source>
        <translation>Der Browser öffnet die Seite der Registry; dort anmelden und zustimmen. Dann bringt er Sie von selbst zurück.</translation>
    </message>
    <message>
        <source>Paste a token</source>
        <translation>Token einfügen</translation>
    </message>
    <message>
        <source>You stopped this sign-in.</source>
        <translation>Sie haben diese Anmeldung abgebrochen.</translation>
    </message>
    <message>
        <source>The registry may have made a token: look for a new one on its page and revoke it.</source>
        <translation>Vielleicht hat die Registry ein Token angelegt: Suchen Sie auf ihrer Seite nach einem neuen und widerrufen Sie es.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::MainWindow</name>
    <message>
        <source>Saving to the keychain…</source>
        <translation>Schlüsselbund wird noch beschrieben…</translation>
    </message>
    <message>
        <source>Tokendesk (locked)</source>
        <translation>Tokendesk (gesperrt)</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong, so what it says about ends is too. Notices wait until it is set.</source>
        <translation>Die Uhr dieses Computers geht falsch, daher stimmen auch die Angaben zum Ende nicht. Hinweise warten, bis sie gestellt ist.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>Tokendesk::NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>A registry on this computer is always asked directly. A proxy sees which registry is asked, never a token: the connection through it stays encrypted.</source>
        <translation>Eine Registry auf diesem Computer wird immer direkt gefragt. Ein Proxy sieht, welche Registry gefragt wird, nie ein Token: Die Verbindung durch ihn bleibt verschlüsselt.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Own certificates</source>
        <translation>Eigene Zertifikate</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Add a certificate</source>
        <translation>Zertifikat hinzufügen</translation>
    </message>
    <message>
        <source>Certificate of a company&apos;s registry</source>
        <translation>Zertifikat einer firmeneigenen Registry</translation>
    </message>
    <message>
        <source>Trusted for one address only, besides the authorities of the system.</source>
        <translation>Gilt nur für eine Adresse, zusätzlich zu den Zertifizierungsstellen des Systems.</translation>
    </message>
    <message>
        <source>certificate authority CA TLS SSL PEM trust</source>
        <translation>zertifikat zertifizierungsstelle CA TLS SSL PEM vertrauen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Trust %1 no more</source>
        <translation>%1 nicht mehr vertrauen</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>certificate, address</comment>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>%1 · SHA-256 %2</source>
        <comment>end, fingerprint</comment>
        <translation>%1 · SHA-256 %2</translation>
    </message>
</context>
<context>
    <name>Tokendesk::NewSecretDialog</name>
    <message>
        <source>Test now</source>
        <translation>Jetzt testen</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1 ist fertig</translation>
    </message>
    <message>
        <source>Kept in memory until you quit: there is no keychain, and Tokendesk writes no secret into a file.</source>
        <translation>Bleibt im Arbeitsspeicher, bis Tokendesk beendet wird: Es gibt keinen Schlüsselbund, und Tokendesk schreibt kein Geheimnis in eine Datei.</translation>
    </message>
    <message>
        <source>It could not be saved. This is the only copy.</source>
        <translation>Es ließ sich nicht speichern. Dies ist die einzige Kopie.</translation>
    </message>
    <message>
        <source>Now put it where it is needed. The registry will not show it again.</source>
        <translation>Jetzt dort einsetzen, wo es gebraucht wird. Die Registry zeigt es nicht noch einmal.</translation>
    </message>
    <message>
        <source>Asking the registry…</source>
        <translation>Registry wird gefragt&#xa0;…</translation>
    </message>
    <message>
        <source>It is not saved anywhere yet.</source>
        <translation>Es ist noch nirgends gespeichert.</translation>
    </message>
    <message>
        <source>I have stored it myself</source>
        <translation>Ich habe es selbst gespeichert</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Where will it live?</source>
        <translation>Wo wird es eingesetzt?</translation>
    </message>
    <message>
        <source>Created and saved in your keychain</source>
        <translation>Erstellt und im Schlüsselbund gespeichert</translation>
    </message>
    <message>
        <source>Copied – %1 s</source>
        <translation>Kopiert – %1 s</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message numerus="yes">
        <source>The clipboard is cleared after %n second(s).</source>
        <translation>
            <numerusform>Die Zwischenablage wird nach %n Sekunde geleert.</numerusform>
            <numerusform>Die Zwischenablage wird nach %n Sekunden geleert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Valid · %1 · %2</source>
        <comment>person, rights</comment>
        <translation>Gültig · %1 · %2</translation>
    </message>
    <message>
        <source>It is not saved anywhere. Store it yourself, tick the box below, and then close.</source>
        <translation>Es ist nirgends gespeichert. Speichern Sie es selbst, setzen Sie unten das Häkchen und schließen Sie dann.</translation>
    </message>
    <message>
        <source>Valid · %1</source>
        <comment>person</comment>
        <translation>Gültig · %1</translation>
    </message>
</context>
<context>
    <name>Tokendesk::NotesEdit</name>
    <message>
        <source>web production</source>
        <translation>web produktion</translation>
    </message>
    <message>
        <source>Kept on this computer only</source>
        <translation>Nur auf diesem Computer gespeichert</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>Tokendesk::NoticeDesk</name>
    <message>
        <source>“%1” ends %2.</source>
        <translation>„%1“ endet %2.</translation>
    </message>
    <message>
        <source>“%1” ends this week.</source>
        <translation>„%1“ endet diese Woche.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) end this week, first “%1”.</source>
        <translation>
            <numerusform>%n Token endet diese Woche, zuerst „%1“.</numerusform>
            <numerusform>%n Token enden diese Woche, zuerst „%1“.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is due for your review %2.</source>
        <translation>„%1“ steht %2 zur Überprüfung an.</translation>
    </message>
    <message>
        <source>“%1” is due for your review this week.</source>
        <translation>„%1“ steht diese Woche zur Überprüfung an.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) end or are due for your review this week, first “%1”.</source>
        <translation>
            <numerusform>%n Token endet diese Woche oder steht zur Überprüfung an, zuerst „%1“.</numerusform>
            <numerusform>%n Token enden diese Woche oder stehen zur Überprüfung an, zuerst „%1“.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::NoticePanel</name>
    <message>
        <source>Notices</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Nothing yet. Tokens that end within a week are named here once a day.</source>
        <translation>Noch nichts. Token, die binnen einer Woche enden, werden hier einmal am Tag genannt.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Snooze 3 days</source>
        <translation>3 Tage zurückstellen</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>Erledigt</translation>
    </message>
</context>
<context>
    <name>Tokendesk::Notices</name>
    <message>
        <source>New secrets are kept in memory only and are gone when you quit. Tokendesk never writes them into a file.</source>
        <translation>Neue Geheimnisse bleiben nur im Arbeitsspeicher und sind nach dem Beenden weg. Tokendesk schreibt sie nie in eine Datei.</translation>
    </message>
    <message>
        <source>Use the keychain</source>
        <translation>Schlüsselbund verwenden</translation>
    </message>
    <message>
        <source>Unlock keychain</source>
        <translation>Schlüsselbund entsperren</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Keep in memory only</source>
        <translation>Nur im Speicher halten</translation>
    </message>
    <message>
        <source>a registry</source>
        <translation>einer Registry</translation>
    </message>
    <message>
        <source>“%1” may have been created at %2, but its secret was not saved. It is not listed yet.</source>
        <translation>„%1“ wurde vielleicht bei %2 angelegt, aber sein Geheimnis nicht gespeichert. Bisher steht es nicht in der Liste.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>“%1” was created at %2, but its secret was lost when that was interrupted.</source>
        <translation>„%1“ wurde bei %2 angelegt, aber sein Geheimnis ging bei einer Unterbrechung verloren.</translation>
    </message>
    <message>
        <source>Revoke it</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Not revoked.</source>
        <translation>Nicht widerrufen.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The list is from %1.</source>
        <translation>Die Liste ist vom %1.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>Some registry files have mistakes and were not loaded:</source>
        <translation>Einige Registry-Dateien haben Fehler und wurden nicht geladen:</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>…&#xa0;und %n weitere.</numerusform>
            <numerusform>…&#xa0;und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>“%1” was to be kept beside its new one until %2. Both still work.</source>
        <translation>„%1“ sollte bis %2 neben dem neuen Token bestehen bleiben. Beide funktionieren noch.</translation>
    </message>
    <message>
        <source>“%1” is being rotated: the old one and the new one work.</source>
        <translation>„%1“ wird gerade erneuert: Das alte und das neue Token funktionieren.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weiteres.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Fortfahren&#xa0;…</translation>
    </message>
    <message>
        <source>%1: the tokens of %2 are not listed: this account may not see them. Somebody who manages tokens there can give it the right.</source>
        <comment>account, organisations</comment>
        <translation>%1: Die Token von %2 sind nicht aufgelistet: Dieses Konto darf sie nicht sehen. Wer dort die Token verwaltet, kann ihm das Recht geben.</translation>
    </message>
    <message numerus="yes">
        <source>The same goes for %n more.</source>
        <translation>
            <numerusform>Dasselbe gilt für %n weitere.</numerusform>
            <numerusform>Dasselbe gilt für %n weitere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::OneTimeCodePanel</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>The password is right. Type one of the recovery codes that you wrote down; each works once.</source>
        <translation>Das Passwort ist richtig. Geben Sie einen der Wiederherstellungscodes ein, die Sie notiert haben; jeder gilt nur einmal.</translation>
    </message>
    <message>
        <source>The password is right. Type the code that your app shows now.</source>
        <translation>Das Passwort ist richtig. Geben Sie den Code ein, den Ihre App jetzt anzeigt.</translation>
    </message>
    <message>
        <source>Use the app&apos;s code</source>
        <translation>Code der App verwenden</translation>
    </message>
    <message>
        <source>No access to the app? Use a recovery code</source>
        <translation>Kein Zugriff auf die App? Wiederherstellungscode verwenden</translation>
    </message>
    <message>
        <source>Type the code first.</source>
        <translation>Bitte zuerst den Code eingeben.</translation>
    </message>
    <message>
        <source>This recovery code is wrong, or was used before.</source>
        <translation>Dieser Wiederherstellungscode ist falsch oder wurde schon benutzt.</translation>
    </message>
    <message>
        <source>This code is wrong, or its time is over. Type the one that the app shows now.</source>
        <translation>Dieser Code ist falsch oder abgelaufen. Geben Sie den ein, den die App jetzt anzeigt.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::OrganisationPicker</name>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Ask the registry again</source>
        <translation>Registry erneut fragen</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between roles</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>The registry names no organisation of yours, and its tokens belong to organisations.</source>
        <translation>Die Registry nennt keine Organisation von Ihnen, und ihre Token gehören zu Organisationen.</translation>
    </message>
    <message>
        <source>In %1 you are %2. To make tokens there you have to be %3: ask somebody who is.</source>
        <translation>In %1 haben Sie die Rolle %2. Um dort Token zu erstellen, brauchen Sie die Rolle %3: Fragen Sie jemanden, der sie hat.</translation>
    </message>
    <message>
        <source>In %1 you are %2. That role, or the right of the sign-in, does not suffice to make tokens there.</source>
        <translation>In %1 haben Sie die Rolle %2. Diese Rolle oder das Recht der Anmeldung genügt nicht, um dort Token zu erstellen.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::PageStates</name>
    <message>
        <source>No account yet</source>
        <translation>Noch kein Konto</translation>
    </message>
    <message>
        <source>Sign in to a registry to see all its tokens here. Their secrets stay in your keychain.</source>
        <translation>Melden Sie sich bei einer Registry an, um hier alle Ihre Token zu sehen. Die Geheimnisse bleiben in Ihrem Schlüsselbund.</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>No token in this account</source>
        <translation>Kein Token in diesem Konto</translation>
    </message>
    <message>
        <source>Create one for each place that uses it.</source>
        <translation>Erstellen Sie für jeden Einsatzort ein eigenes.</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Neues Token</translation>
    </message>
    <message>
        <source>No token matches</source>
        <translation>Kein Token passt</translation>
    </message>
    <message>
        <source>Each word must appear in name, prefix, rights, account or registry.</source>
        <translation>Jedes Wort muss in Name, Präfix, Rechten, Konto oder Registry vorkommen.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Offline, and nothing loaded yet</source>
        <translation>Offline, und noch nichts geladen</translation>
    </message>
    <message>
        <source>The tokens could not be loaded</source>
        <translation>Die Token ließen sich nicht laden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>Tokendesk::PaletteEntries</name>
    <message>
        <source>%1, %2</source>
        <comment>deed, its keys</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>registry, account</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Token %1, %2</source>
        <translation>Token %1, %2</translation>
    </message>
</context>
<context>
    <name>Tokendesk::PersonWords</name>
    <message>
        <source>%1 (left)</source>
        <comment>person</comment>
        <translation>%1 (ausgeschieden)</translation>
    </message>
    <message>
        <source>%1 (disabled)</source>
        <comment>person</comment>
        <translation>%1 (deaktiviert)</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>person</comment>
        <translation>Ausgeschieden</translation>
    </message>
    <message>
        <source>Disabled</source>
        <comment>person</comment>
        <translation>Deaktiviert</translation>
    </message>
</context>
<context>
    <name>Tokendesk::PlacesEdit</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Where it is used</source>
        <translation>Einsatzorte</translation>
    </message>
    <message>
        <source>GitHub Actions · acme/web</source>
        <translation>GitHub Actions · acme/web</translation>
    </message>
    <message>
        <source>Type a place first.</source>
        <translation>Bitte zuerst einen Ort eingeben.</translation>
    </message>
    <message>
        <source>Not used there any more</source>
        <translation>Dort nicht mehr eingesetzt</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>Tokendesk::PolicyMenu</name>
    <message>
        <source>Choose a policy file…</source>
        <translation>Richtliniendatei auswählen&#xa0;…</translation>
    </message>
    <message>
        <source>Use no policy</source>
        <translation>Keine Richtlinie verwenden</translation>
    </message>
    <message>
        <source>What your organisation wants of its tokens: longest life, forbidden rights, names, admins.</source>
        <translation>Was Ihre Organisation von ihren Token verlangt: längste Gültigkeit, verbotene Rechte, Namen, Admins.</translation>
    </message>
    <message>
        <source>No policy</source>
        <translation>Keine Richtlinie</translation>
    </message>
    <message>
        <source>Choose a policy file</source>
        <translation>Richtliniendatei auswählen</translation>
    </message>
    <message>
        <source>Policies (%1)</source>
        <comment>kinds of files</comment>
        <translation>Richtlinien (%1)</translation>
    </message>
    <message>
        <source>The policy was not taken over.</source>
        <translation>Die Richtlinie wurde nicht übernommen.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::PolicyWords</name>
    <message numerus="yes">
        <source>The policy “%1” allows at most %n day(s). Choose an earlier end.</source>
        <translation>
            <numerusform>Die Richtlinie „%1“ erlaubt höchstens %n Tag. Wählen Sie ein früheres Ende.</numerusform>
            <numerusform>Die Richtlinie „%1“ erlaubt höchstens %n Tage. Wählen Sie ein früheres Ende.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The policy “%1” wants an end within %n day(s). Choose one.</source>
        <translation>
            <numerusform>Die Richtlinie „%1“ verlangt ein Ende binnen %n Tag. Wählen Sie eines.</numerusform>
            <numerusform>Die Richtlinie „%1“ verlangt ein Ende binnen %n Tagen. Wählen Sie eines.</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy “%1” limits how long a token may live, and those of this registry have no end.</source>
        <translation>Die Richtlinie „%1“ begrenzt, wie lange ein Token gelten darf, und die Token dieser Registry sind unbefristet.</translation>
    </message>
    <message>
        <source>The policy “%1” forbids the right %2. Leave it out.</source>
        <translation>Die Richtlinie „%1“ verbietet das Recht %2. Lassen Sie es weg.</translation>
    </message>
    <message>
        <source>The policy “%1” forbids tokens that may do everything. Choose rights.</source>
        <translation>Die Richtlinie „%1“ verbietet Token, die alles dürfen. Wählen Sie Rechte aus.</translation>
    </message>
    <message>
        <source>The name does not fit the policy “%1”. Choose another.</source>
        <translation>Der Name passt nicht zur Richtlinie „%1“. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The name does not fit the policy “%1”. A good one is “%2”.</source>
        <translation>Der Name passt nicht zur Richtlinie „%1“. Ein passender ist „%2“.</translation>
    </message>
    <message>
        <source>The policy “%1” names who may hold dangerous rights, and you are not among them. Choose fewer rights.</source>
        <translation>Die Richtlinie „%1“ nennt, wer gefährliche Rechte haben darf, und Sie gehören nicht dazu. Wählen Sie weniger Rechte.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::QueryText</name>
    <message>
        <source>a state or a fact</source>
        <translation>ein Zustand oder eine Eigenschaft</translation>
    </message>
    <message>
        <source>a right</source>
        <translation>ein Recht</translation>
    </message>
    <message>
        <source>whose it is</source>
        <translation>wem es gehört</translation>
    </message>
    <message>
        <source>where it is from</source>
        <translation>woher es kommt</translation>
    </message>
    <message>
        <source>a tag of yours</source>
        <translation>ein eigenes Schlagwort</translation>
    </message>
    <message>
        <source>how long not used, such as &gt;45d</source>
        <translation>wie lange nicht benutzt, etwa &gt;45d</translation>
    </message>
    <message>
        <source>how old it is, such as &gt;1y</source>
        <translation>wie alt es ist, etwa &gt;1y</translation>
    </message>
    <message>
        <source>works now</source>
        <translation>funktioniert jetzt</translation>
    </message>
    <message>
        <source>ends within 14 days</source>
        <translation>endet binnen 14 Tagen</translation>
    </message>
    <message>
        <source>has ended</source>
        <translation>ist abgelaufen</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>nie benutzt</translation>
    </message>
    <message>
        <source>never ends by itself</source>
        <translation>endet nie von selbst</translation>
    </message>
    <message>
        <source>more rights than it needs</source>
        <translation>mehr Rechte als nötig</translation>
    </message>
    <message>
        <source>a right of high risk</source>
        <translation>ein Recht mit hohem Risiko</translation>
    </message>
    <message>
        <source>may do everything</source>
        <translation>darf alles</translation>
    </message>
    <message>
        <source>pinned by you</source>
        <translation>von Ihnen angeheftet</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>im Schlüsselbund</translation>
    </message>
    <message>
        <source>not in the keychain</source>
        <translation>nicht im Schlüsselbund</translation>
    </message>
    <message>
        <source>paused at its registry</source>
        <translation>bei seiner Registry pausiert</translation>
    </message>
    <message>
        <source>“%1:” is no filter word, so it is looked for as text.</source>
        <translation>„%1:“ ist kein Filterwort, daher wird es als Text gesucht.</translation>
    </message>
    <message>
        <source>“is:%1” is nothing that a token can be.</source>
        <translation>„is:%1“ ist nichts, was ein Token sein kann.</translation>
    </message>
    <message>
        <source>Nothing stands after “%1”.</source>
        <translation>Nach „%1“ steht nichts.</translation>
    </message>
    <message>
        <source>The closing quotation mark is missing.</source>
        <translation>Das schließende Anführungszeichen fehlt.</translation>
    </message>
    <message>
        <source>the organisation it belongs to</source>
        <translation>die Organisation, zu der es gehört</translation>
    </message>
    <message>
        <source>the person or machine it belongs to</source>
        <translation>die Person oder Maschine, der es gehört</translation>
    </message>
    <message>
        <source>how soon it ends, such as &lt;30d, or in which month, such as 2027-03</source>
        <translation>wie bald es endet, etwa &lt;30d, oder in welchem Monat, etwa 2027-03</translation>
    </message>
    <message>
        <source>no right above medium risk</source>
        <translation>kein Recht mit mehr als mittlerem Risiko</translation>
    </message>
    <message>
        <source>only rights of low risk</source>
        <translation>nur Rechte mit niedrigem Risiko</translation>
    </message>
    <message>
        <source>“%1” is no time; write for example &lt;30d, &gt;6w, &gt;1y or 2027-03.</source>
        <translation>„%1“ ist keine Zeitangabe; schreiben Sie etwa &lt;30d, &gt;6w, &gt;1y oder 2027-03.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::QuickCopy</name>
    <message>
        <source>Quick copy</source>
        <translation>Schnellkopieren</translation>
    </message>
    <message>
        <source>Find a token to copy</source>
        <translation>Token zum Kopieren suchen</translation>
    </message>
    <message>
        <source>Copy which token?</source>
        <translation>Welches Token kopieren?</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>No token&apos;s text is kept here yet: create one, or paste one.</source>
        <translation>Hier ist noch kein Geheimnis eines Tokens gespeichert: Erstellen Sie eines oder fügen Sie eines ein.</translation>
    </message>
    <message>
        <source>No kept token is called “%1”.</source>
        <translation>Kein gespeichertes Token heißt „%1“.</translation>
    </message>
    <message>
        <source>Enter: value   Shift+Enter: export line   Alt+Enter: header   Ctrl+Enter: show in window</source>
        <translation>Eingabe: Wert   Umschalt+Eingabe: Export-Zeile   Alt+Eingabe: Header   Strg+Eingabe: im Fenster anzeigen</translation>
    </message>
    <message>
        <source>“%1” does not work any more, so it is not copied. Ctrl+Enter shows it.</source>
        <translation>„%1“ funktioniert nicht mehr und wird daher nicht kopiert. Strg+Eingabe zeigt es an.</translation>
    </message>
    <message>
        <source>Its registry has no such line: Enter copies the value.</source>
        <translation>Für seine Registry gibt es keine solche Zeile: Eingabe kopiert den Wert.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::QuickDelegate</name>
    <message>
        <source>no end</source>
        <translation>unbefristet</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ReasonField</name>
    <message>
        <source>Reason (optional)</source>
        <translation>Grund (optional)</translation>
    </message>
    <message>
        <source>Stands in the journal of this computer, beside what was done.</source>
        <translation>Steht im Journal dieses Computers neben dem, was getan wurde.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::RegistryChoice</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>Search registries</source>
        <translation>Registrys suchen</translation>
    </message>
    <message>
        <source>Only https:// – or http://127.0.0.1 for a registry on this computer.</source>
        <translation>Nur https:// – oder http://127.0.0.1 für eine Registry auf diesem Computer.</translation>
    </message>
    <message>
        <source>This is not a registry&apos;s address. Example: https://tank.example.com</source>
        <translation>Das ist keine Adresse einer Registry. Beispiel: https://tank.example.com</translation>
    </message>
</context>
<context>
    <name>Tokendesk::RemoveDataDialog</name>
    <message>
        <source>I have what I need elsewhere</source>
        <translation>Was ich brauche, habe ich anderswo</translation>
    </message>
    <message>
        <source>Remove and quit</source>
        <translation>Entfernen und beenden</translation>
    </message>
    <message>
        <source>Remove all my data?</source>
        <translation>Alle meine Daten entfernen?</translation>
    </message>
    <message>
        <source>The tokens themselves stay valid at their registries: revoke first what should end. Registry files that you wrote yourself stay too.</source>
        <translation>Die Token selbst bleiben bei ihren Registrys gültig: Widerrufen Sie zuerst, was enden soll. Auch selbst geschriebene Registry-Dateien bleiben.</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>Alles behalten</translation>
    </message>
    <message>
        <source>Tick the box first.</source>
        <translation>Bitte zuerst das Häkchen setzen.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) on this computer, with their sign-ins in the keychain</source>
        <translation>
            <numerusform>%n Konto auf diesem Computer, mit seiner Anmeldung im Schlüsselbund</numerusform>
            <numerusform>%n Konten auf diesem Computer, mit ihren Anmeldungen im Schlüsselbund</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the text of %n token(s) in the keychain: it cannot be had again</source>
        <translation>
            <numerusform>das Geheimnis von %n Token im Schlüsselbund: Es ist danach unwiederbringlich verloren</numerusform>
            <numerusform>die Geheimnisse von %n Token im Schlüsselbund: Sie sind danach unwiederbringlich verloren</numerusform>
        </translation>
    </message>
    <message>
        <source>lists, notes, tags and history</source>
        <translation>Listen, Notizen, Schlagwörter und Verlauf</translation>
    </message>
    <message>
        <source>settings and saved searches, and the start with the session</source>
        <translation>Einstellungen und gespeicherte Suchen sowie der Start mit der Sitzung</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Wird entfernt&#xa0;…</translation>
    </message>
    <message>
        <source>Not everything is removed; it can be tried again.</source>
        <translation>Es wurde nicht alles entfernt; ein neuer Versuch ist möglich.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ReportPaper</name>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <comment>a section of a report</comment>
        <translation>%1 (Fortsetzung)</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ReviewEdit</name>
    <message>
        <source>Remind me to review it on</source>
        <translation>An die Überprüfung erinnern am</translation>
    </message>
    <message>
        <source>Day of the review</source>
        <translation>Tag der Überprüfung</translation>
    </message>
</context>
<context>
    <name>Tokendesk::RevocationBar</name>
    <message>
        <source>Revoking “%1” in %2 s</source>
        <translation>„%1“ wird in %2 s widerrufen</translation>
    </message>
    <message numerus="yes">
        <source>Revoking %n token(s) in %1 s</source>
        <translation>
            <numerusform>%n Token wird in %1 s widerrufen</numerusform>
            <numerusform>%n Token werden in %1 s widerrufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoking “%1” waits for your answer</source>
        <translation>Der Widerruf von „%1“ wartet auf Ihre Antwort</translation>
    </message>
    <message numerus="yes">
        <source>Revoking %n token(s) waits for your answer</source>
        <translation>
            <numerusform>Der Widerruf von %n Token wartet auf Ihre Antwort</numerusform>
            <numerusform>Der Widerruf von %n Token wartet auf Ihre Antwort</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoking “%1”…</source>
        <translation>„%1“ wird widerrufen&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>Revoking %n token(s): %1 done…</source>
        <translation>
            <numerusform>%n Token wird widerrufen: %1 erledigt&#xa0;…</numerusform>
            <numerusform>%n Token werden widerrufen: %1 erledigt&#xa0;…</numerusform>
        </translation>
    </message>
    <message>
        <source>The registry asks to wait: going on in %1 s. %2 of %3 done.</source>
        <translation>Die Registry bittet zu warten: Weiter in %1 s. %2 von %3 erledigt.</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Verbleibende Zeit</translation>
    </message>
    <message>
        <source>Results…</source>
        <translation>Ergebnisse&#xa0;…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo (%1)</source>
        <translation>Rückgängig (%1)</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Revoke at once</source>
        <translation>Sofort widerrufen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Nothing was revoked.</source>
        <translation>Es wurde nichts widerrufen.</translation>
    </message>
    <message>
        <source>“%1” is revoked</source>
        <translation>„%1“ ist widerrufen</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) revoked</source>
        <translation>
            <numerusform>%n Token widerrufen</numerusform>
            <numerusform>%n Token widerrufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n token(s) revoked. The others may still be valid: see the results.</source>
        <translation>
            <numerusform>%1 von %n Token widerrufen. Die übrigen sind vielleicht noch gültig: siehe Ergebnisse.</numerusform>
            <numerusform>%1 von %n Token widerrufen. Die übrigen sind vielleicht noch gültig: siehe Ergebnisse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Sign in and go on…</source>
        <translation>Anmelden und fortfahren&#xa0;…</translation>
    </message>
</context>
<context>
    <name>Tokendesk::RevocationResults</name>
    <message>
        <source>Try the failed again</source>
        <translation>Fehlgeschlagene erneut versuchen</translation>
    </message>
    <message>
        <source>What became of each token</source>
        <translation>Was aus jedem Token wurde</translation>
    </message>
    <message>
        <source>Tokens and results</source>
        <translation>Token und Ergebnisse</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>None failed.</source>
        <translation>Keines ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>It is not over yet.</source>
        <translation>Es läuft noch.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::Revocations</name>
    <message>
        <source>Revoke before closing?</source>
        <translation>Vor dem Schließen widerrufen?</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) were about to be revoked. Nothing has been sent yet.</source>
        <translation>
            <numerusform>%n Token sollte gerade widerrufen werden. Es wurde noch nichts gesendet.</numerusform>
            <numerusform>%n Token sollten gerade widerrufen werden. Es wurde noch nichts gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not revoke</source>
        <translation>Nicht widerrufen</translation>
    </message>
    <message>
        <source>Revoke now</source>
        <translation>Jetzt widerrufen</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier bleiben</translation>
    </message>
</context>
<context>
    <name>Tokendesk::RevokeDialog</name>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Revoke “%1”?</source>
        <translation>„%1“ widerrufen?</translation>
    </message>
    <message>
        <source>Name of the token</source>
        <translation>Name des Tokens</translation>
    </message>
    <message>
        <source>Type the name “%1” to go on</source>
        <translation>Zum Fortfahren den Namen „%1“ eingeben</translation>
    </message>
    <message>
        <source>Revoke in %1 s</source>
        <translation>In %1 s widerrufen</translation>
    </message>
    <message>
        <source>You can undo it until then.</source>
        <translation>Bis dahin lässt es sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Präfix</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Eingesetzt in</translation>
    </message>
    <message>
        <source>Because %1.</source>
        <translation>Grund: %1.</translation>
    </message>
    <message>
        <source>, and </source>
        <comment>between reasons</comment>
        <translation>, und </translation>
    </message>
    <message>
        <source>Type the name first.</source>
        <translation>Bitte zuerst den Namen eingeben.</translation>
    </message>
    <message>
        <source>This is not the name yet: capital and small letters count.</source>
        <translation>Das ist noch nicht der Name: Groß- und Kleinschreibung zählt.</translation>
    </message>
    <message>
        <source>Rotate instead…</source>
        <translation>Stattdessen erneuern&#xa0;…</translation>
    </message>
    <message>
        <source>Makes a new one first, so that nothing stops working meanwhile.</source>
        <translation>Erstellt zuerst ein neues, damit unterdessen nichts ausfällt.</translation>
    </message>
    <message>
        <source>Pause instead</source>
        <translation>Stattdessen pausieren</translation>
    </message>
    <message>
        <source>It stops working until you switch it on again.</source>
        <translation>Es funktioniert nicht mehr, bis Sie es wieder einschalten.</translation>
    </message>
    <message>
        <source>Service account instead…</source>
        <translation>Stattdessen Dienstkonto&#xa0;…</translation>
    </message>
    <message>
        <source>Makes a service account with the same rights in its place: it stays when people leave.</source>
        <translation>Erstellt an seiner Stelle ein Dienstkonto mit denselben Rechten: Es bleibt, wenn Personen gehen.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::RevokeList</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>Vorsicht</translation>
    </message>
    <message>
        <source>Type the name</source>
        <translation>Namen eingeben</translation>
    </message>
    <message>
        <source>Tokens to revoke</source>
        <translation>Zu widerrufende Token</translation>
    </message>
    <message>
        <source>Protected: sign out instead</source>
        <translation>Geschützt: stattdessen abmelden</translation>
    </message>
    <message>
        <source>Name of %1, typed</source>
        <translation>Name von %1, Eingabe</translation>
    </message>
</context>
<context>
    <name>Tokendesk::RevokeManyDialog</name>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n token(s)?</source>
        <translation>
            <numerusform>%n Token widerrufen?</numerusform>
            <numerusform>%n Token widerrufen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke by rule</source>
        <translation>Nach Regel widerrufen</translation>
    </message>
    <message>
        <source>They stop working at once and for good. Nothing is sent before you confirm, and then you have a few seconds to undo it.</source>
        <translation>Sie funktionieren sofort und endgültig nicht mehr. Vor Ihrer Bestätigung wird nichts gesendet, und danach bleiben einige Sekunden, um es rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Not used for</source>
        <translation>Länger nicht benutzt als</translation>
    </message>
    <message>
        <source>Never used, and older than</source>
        <translation>Nie benutzt und älter als</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>Tag</numerusform>
            <numerusform>Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>This rule has no number of days.</source>
        <translation>Diese Regel hat keine Anzahl Tage.</translation>
    </message>
    <message>
        <source>No token fits this rule.</source>
        <translation>Kein Token passt zu dieser Regel.</translation>
    </message>
    <message>
        <source>%1 of %2 need their name typed.</source>
        <translation>Bei %1 von %2 muss der Name eingegeben werden.</translation>
    </message>
    <message>
        <source>%1 of %2 chosen.</source>
        <translation>%1 von %2 ausgewählt.</translation>
    </message>
    <message>
        <source>Revoke %1 in %2 s</source>
        <translation>%1 in %2 s widerrufen</translation>
    </message>
    <message>
        <source>Choose at least one token.</source>
        <translation>Bitte mindestens ein Token auswählen.</translation>
    </message>
    <message>
        <source>Type the names of the risky ones first.</source>
        <translation>Bitte zuerst die Namen der riskanten Token eingeben.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::RevokeWords</name>
    <message>
        <source>Tokendesk is signed in with it</source>
        <translation>Tokendesk ist damit angemeldet</translation>
    </message>
    <message>
        <source>it has a high-risk right</source>
        <translation>es hat ein Recht mit hohem Risiko</translation>
    </message>
    <message>
        <source>a service account works with it</source>
        <translation>ein Dienstkonto arbeitet damit</translation>
    </message>
    <message>
        <source>it was used within the last 24 hours</source>
        <translation>es wurde in den letzten 24 Stunden benutzt</translation>
    </message>
    <message>
        <source>Tokendesk itself is signed in with this token: you would sign yourself out.</source>
        <translation>Tokendesk selbst ist mit diesem Token angemeldet: Sie würden sich selbst abmelden.</translation>
    </message>
    <message>
        <source>It stops working at once and for good.</source>
        <translation>Es funktioniert sofort und endgültig nicht mehr.</translation>
    </message>
    <message>
        <source>Requests that are running fail, and whatever uses it stops working.</source>
        <translation>Laufende Anfragen schlagen fehl, und was es benutzt, funktioniert nicht mehr.</translation>
    </message>
    <message>
        <source>It was never used, so probably nothing depends on it.</source>
        <translation>Es wurde nie benutzt, also hängt vermutlich nichts davon ab.</translation>
    </message>
    <message>
        <source>The registry does not say whether it is in use. Whatever uses it stops working.</source>
        <translation>Die Registry sagt nicht, ob es benutzt wird. Was es benutzt, funktioniert nicht mehr.</translation>
    </message>
    <message>
        <source>Its copy in your keychain is deleted afterwards.</source>
        <translation>Seine Kopie in Ihrem Schlüsselbund wird danach gelöscht.</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Noch nicht angefragt</translation>
    </message>
    <message>
        <source>Asked, not proved yet</source>
        <translation>Angefragt, noch nicht bestätigt</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>It is revoked, but its copy could not be deleted from the keychain.</source>
        <translation>Es ist widerrufen, aber seine Kopie ließ sich nicht aus dem Schlüsselbund löschen.</translation>
    </message>
    <message>
        <source>It is still valid.</source>
        <translation>Es ist noch gültig.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::RightWords</name>
    <message>
        <source>The event log</source>
        <translation>Das Ereignisprotokoll</translation>
    </message>
    <message>
        <source>Seeing service accounts</source>
        <translation>Das Ansehen von Dienstkonten</translation>
    </message>
    <message>
        <source>Creating service accounts</source>
        <translation>Das Erstellen von Dienstkonten</translation>
    </message>
    <message>
        <source>Changing service accounts</source>
        <translation>Das Ändern von Dienstkonten</translation>
    </message>
    <message>
        <source>Deleting service accounts</source>
        <translation>Das Löschen von Dienstkonten</translation>
    </message>
    <message>
        <source>Creating keys</source>
        <translation>Das Erstellen von Schlüsseln</translation>
    </message>
    <message>
        <source>Revoking single keys</source>
        <translation>Das Widerrufen einzelner Schlüssel</translation>
    </message>
    <message>
        <source>Seeing the people</source>
        <translation>Das Ansehen der Personen</translation>
    </message>
    <message>
        <source>Seeing the tokens of others</source>
        <translation>Das Ansehen der Token anderer</translation>
    </message>
    <message>
        <source>Revoking the tokens of others</source>
        <translation>Das Widerrufen der Token anderer</translation>
    </message>
    <message>
        <source>the registry</source>
        <translation>der Registry</translation>
    </message>
    <message>
        <source>%1: %2 does not offer this.</source>
        <comment>deed, registry</comment>
        <translation>%1: von %2 nicht angeboten.</translation>
    </message>
    <message>
        <source>%1 needs a signed-in person at %2, not only a token.</source>
        <comment>deed, registry</comment>
        <translation>%1 erfordert eine bei %2 angemeldete Person, nicht nur ein Token.</translation>
    </message>
    <message>
        <source>%1 needs the role “%3” at %2.</source>
        <comment>deed, registry, role</comment>
        <translation>%1 erfordert bei %2 die Rolle „%3“.</translation>
    </message>
    <message>
        <source>%1 needs a token with the right “%3” at %2.</source>
        <comment>deed, registry, right</comment>
        <translation>%1 erfordert bei %2 ein Token mit dem Recht „%3“.</translation>
    </message>
    <message>
        <source>%1 needs a sign-in at %2.</source>
        <comment>deed, registry</comment>
        <translation>%1 erfordert eine Anmeldung bei %2.</translation>
    </message>
    <message>
        <source>%1: %2 refuses it to this account.</source>
        <comment>deed, registry</comment>
        <translation>%1: diesem Konto von %2 verweigert.</translation>
    </message>
    <message>
        <source>%1: %2 promises it, but its server fails each time.</source>
        <comment>deed, registry</comment>
        <translation>%1: von %2 zugesagt, aber der Server scheitert jedes Mal.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::RightsChoice</name>
    <message>
        <source>Everything, without limits</source>
        <translation>Alles, ohne Einschränkung</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>Hohes Risiko</translation>
    </message>
    <message>
        <source>Whoever has this token can do all that you can do at the registry, now and with whatever it adds later.</source>
        <translation>Wer dieses Token hat, darf bei der Registry alles, was Sie dort dürfen, jetzt und mit allem, was sie später hinzufügt.</translation>
    </message>
    <message>
        <source>Everything is chosen below.</source>
        <translation>Unten ist alles ausgewählt.</translation>
    </message>
    <message>
        <source>Can do everything.</source>
        <translation>Darf alles.</translation>
    </message>
    <message>
        <source>Choose at least one right.</source>
        <translation>Bitte mindestens ein Recht auswählen.</translation>
    </message>
    <message>
        <source>This registry has no limited tokens: say that it may do everything.</source>
        <translation>Diese Registry kennt keine eingeschränkten Token: Bestätigen Sie, dass es alles darf.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::RotationDialog</name>
    <message>
        <source>The new one is in place everywhere</source>
        <translation>Das neue ist überall eingesetzt</translation>
    </message>
    <message>
        <source>Keep both until then</source>
        <translation>Bis dahin beide behalten</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Revoke the old one in %1 s</source>
        <translation>Das alte in %1 s widerrufen</translation>
    </message>
    <message>
        <source>Rotate “%1”</source>
        <translation>„%1“ erneuern</translation>
    </message>
    <message>
        <source>Both tokens work now. Put the new one where the old one is used, then revoke the old one.</source>
        <translation>Jetzt funktionieren beide Token. Setzen Sie das neue überall ein, wo das alte benutzt wird, und widerrufen Sie dann das alte.</translation>
    </message>
    <message>
        <source>Both stay; the window reminds you.</source>
        <translation>Beide bleiben; das Fenster erinnert Sie daran.</translation>
    </message>
    <message>
        <source>The new one</source>
        <translation>Das neue</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>Jetzt testen</translation>
    </message>
    <message>
        <source>Its text is not in your keychain.</source>
        <translation>Sein Geheimnis ist nicht im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Where the old one is used</source>
        <translation>Einsatzorte des alten</translation>
    </message>
    <message>
        <source>The old one</source>
        <translation>Das alte</translation>
    </message>
    <message>
        <source>Keep both until</source>
        <translation>Beide behalten bis</translation>
    </message>
    <message>
        <source>Until then nothing reminds you.</source>
        <translation>Bis dahin werden Sie nicht erinnert.</translation>
    </message>
    <message>
        <source>Keep both for good</source>
        <translation>Beide dauerhaft behalten</translation>
    </message>
    <message>
        <source>They are two tokens from now on, and nothing reminds you.</source>
        <translation>Ab jetzt sind es zwei Token, und Sie werden nicht erinnert.</translation>
    </message>
    <message>
        <source>Both stay</source>
        <translation>Beide bleiben</translation>
    </message>
    <message>
        <source>Tick it when the new one is there</source>
        <translation>Abhaken, wenn das neue dort eingesetzt ist</translation>
    </message>
    <message>
        <source>You noted no place. Think of build servers, scripts, this computer, and colleagues.</source>
        <translation>Sie haben keinen Ort notiert. Denken Sie an Build-Server, Skripte, diesen Computer und Kollegen.</translation>
    </message>
    <message>
        <source>used %1</source>
        <comment>when</comment>
        <translation>benutzt %1</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>nie benutzt</translation>
    </message>
    <message>
        <source>the registry does not say when it is used</source>
        <translation>die Registry sagt nicht, wann es benutzt wird</translation>
    </message>
    <message>
        <source>It was used after the new one was made: something still depends on it.</source>
        <translation>Es wurde benutzt, nachdem das neue erstellt war: Etwas hängt noch davon ab.</translation>
    </message>
    <message>
        <source>You can undo it until then.</source>
        <translation>Bis dahin lässt es sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Say first that the new one is in place everywhere.</source>
        <translation>Bestätigen Sie zuerst, dass das neue überall eingesetzt ist.</translation>
    </message>
    <message>
        <source>Copied – %1 s</source>
        <translation>Kopiert – %1 s</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Asking the registry…</source>
        <translation>Registry wird gefragt&#xa0;…</translation>
    </message>
    <message>
        <source>Valid · %1</source>
        <translation>Gültig · %1</translation>
    </message>
    <message>
        <source>Both stay until %1</source>
        <translation>Beide bleiben bis %1</translation>
    </message>
</context>
<context>
    <name>Tokendesk::RowButtons</name>
    <message>
        <source>Copy this token</source>
        <translation>Dieses Token kopieren</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
</context>
<context>
    <name>Tokendesk::RulesDialog</name>
    <message>
        <source>Health begins at 100. Each thing found costs points, up to a limit for its rule; a limit of 0 switches the rule off.</source>
        <translation>Die Bewertung beginnt bei 100. Jeder Fund kostet Punkte, bis zur Obergrenze seiner Regel; die Obergrenze 0 schaltet die Regel ab.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number in a field</comment>
        <translation> Tagen</translation>
    </message>
    <message>
        <source>Dangerous rights count as old after</source>
        <translation>Gefährliche Rechte gelten als alt nach</translation>
    </message>
    <message>
        <source>A new token may be unused for</source>
        <translation>Ein neues Token darf unbenutzt bleiben bis zu</translation>
    </message>
    <message>
        <source>Unused after</source>
        <translation>Gilt als unbenutzt nach</translation>
    </message>
    <message>
        <source>Ends soon within</source>
        <translation>Endet bald binnen</translation>
    </message>
    <message>
        <source>A rate limit is nearly used up from</source>
        <translation>Ein Anfragelimit ist fast aufgebraucht ab</translation>
    </message>
    <message>
        <source> %</source>
        <comment>after a number in a field</comment>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source> minutes</source>
        <comment>after a number in a field</comment>
        <translation> Minuten</translation>
    </message>
    <message>
        <source>Usual hours begin at</source>
        <translation>Übliche Zeiten beginnen um</translation>
    </message>
    <message>
        <source>Usual hours end at</source>
        <translation>Übliche Zeiten enden um</translation>
    </message>
    <message>
        <source>With commas between them.</source>
        <translation>Durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>Jeweils</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>%1: points for each</source>
        <comment>a rule</comment>
        <translation>%1: Punkte je Fund</translation>
    </message>
    <message>
        <source>%1: points at most</source>
        <comment>a rule</comment>
        <translation>%1: Punkte höchstens</translation>
    </message>
    <message>
        <source>Audit rules</source>
        <translation>Audit-Regeln</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Standardwerte wiederherstellen</translation>
    </message>
    <message>
        <source>Save rules</source>
        <translation>Regeln speichern</translation>
    </message>
    <message>
        <source>Events that make a burst: more than</source>
        <translation>Ereignisse, die eine Häufung ergeben: mehr als</translation>
    </message>
    <message>
        <source>Length of a burst</source>
        <translation>Dauer einer Häufung</translation>
    </message>
    <message>
        <source>Words in names of live places</source>
        <translation>Wörter in Namen produktiver Einsatzorte</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ScopePicker</name>
    <message>
        <source>Presets</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>Hohes Risiko</translation>
    </message>
    <message>
        <source>Choose at least one right.</source>
        <translation>Bitte mindestens ein Recht auswählen.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between rights</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Can: %1.</source>
        <translation>Darf: %1.</translation>
    </message>
    <message>
        <source>Can: %1. Cannot: %2.</source>
        <translation>Darf: %1. Darf nicht: %2.</translation>
    </message>
    <message>
        <source>%1 – included in %2</source>
        <translation>%1 – in %2 enthalten</translation>
    </message>
    <message>
        <source>%1, everything</source>
        <translation>%1, alles</translation>
    </message>
    <message>
        <source>All in this column</source>
        <translation>Alle in dieser Spalte</translation>
    </message>
    <message>
        <source>May change %1, but not read it. That is allowed; is it what you want?</source>
        <translation>Darf %1 ändern, aber nicht lesen. Das ist erlaubt; ist es so gewollt?</translation>
    </message>
    <message>
        <source>The registry granted this right, but its description here does not know it.</source>
        <translation>Die Registry hat dieses Recht erteilt, aber ihre Beschreibung hier kennt es nicht.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ScoreCard</name>
    <message>
        <source>Rules…</source>
        <translation>Regeln&#xa0;…</translation>
    </message>
    <message>
        <source>Health: %1 of 100</source>
        <translation>Bewertung: %1 von 100</translation>
    </message>
    <message>
        <source>Nothing found that the rules look for.</source>
        <translation>Nichts gefunden, wonach die Regeln suchen.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) would make it %1.</source>
        <translation>
            <numerusform>Mit %n Verbesserung wären es %1.</numerusform>
            <numerusform>Mit %n Verbesserungen wären es %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 −%2</source>
        <comment>what is wrong, points that it costs</comment>
        <translation>%1 −%2</translation>
    </message>
    <message numerus="yes">
        <source>%1, costs %n point(s)</source>
        <translation>
            <numerusform>%1, kostet %n Punkt</numerusform>
            <numerusform>%1, kostet %n Punkte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gained rights</source>
        <translation>
            <numerusform>%n mit mehr Rechten</numerusform>
            <numerusform>%n mit mehr Rechten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <translation>
            <numerusform>%n nicht mehr da</numerusform>
            <numerusform>%n nicht mehr da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>No change since the last look</source>
        <translation>Keine Änderung seit der letzten Durchsicht</translation>
    </message>
    <message>
        <source>Since last look: %1</source>
        <translation>Seit letzter Durchsicht: %1</translation>
    </message>
    <message>
        <source>No earlier look yet</source>
        <translation>Noch keine frühere Durchsicht</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SearchNameDialog</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Diese Suche speichern</translation>
    </message>
    <message>
        <source>Rename search</source>
        <translation>Suche umbenennen</translation>
    </message>
    <message>
        <source>It stands in the side bar, with the number of tokens that fit.</source>
        <translation>Sie steht in der Seitenleiste, mit der Anzahl der passenden Token.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Another search has this name already.</source>
        <translation>Eine andere Suche heißt schon so.</translation>
    </message>
    <message>
        <source>Give it a name first.</source>
        <translation>Bitte zuerst einen Namen eingeben.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Bitte einen anderen Namen wählen.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SecretEdit</name>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SecretView</name>
    <message>
        <source>hidden token, %1 characters</source>
        <translation>verborgenes Token, %1 Zeichen</translation>
    </message>
    <message>
        <source>Show token</source>
        <translation>Token anzeigen</translation>
    </message>
    <message>
        <source>Hide token</source>
        <translation>Token verbergen</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SecurityPage</name>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Secrets in sight</source>
        <translation>Sichtbare Geheimnisse</translation>
    </message>
    <message numerus="yes">
        <source>after %n second(s)</source>
        <translation>
            <numerusform>nach %n Sekunde</numerusform>
            <numerusform>nach %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Clear the clipboard</source>
        <translation>Zwischenablage leeren</translation>
    </message>
    <message>
        <source>copy paste timeout history</source>
        <translation>kopieren einfügen zeit zwischenablage verlauf</translation>
    </message>
    <message>
        <source>Also when Tokendesk locks or quits. Clipboard histories are asked not to keep it.</source>
        <translation>Auch wenn Tokendesk gesperrt oder beendet wird. Zwischenablageverläufe werden gebeten, es nicht aufzubewahren.</translation>
    </message>
    <message>
        <source>A copied token stays until something else is copied, Tokendesk locks or quits: every program and page you paste into can get it.</source>
        <translation>Ein kopiertes Token bleibt, bis etwas anderes kopiert oder Tokendesk gesperrt oder beendet wird: Jedes Programm und jede Seite, in die Sie etwas einfügen, kann es bekommen.</translation>
    </message>
    <message>
        <source>Hide a shown secret</source>
        <translation>Angezeigtes Geheimnis verbergen</translation>
    </message>
    <message>
        <source>Sooner when its window loses the focus. Screenshots and screen sharing see what is shown: this desktop has no way to forbid that.</source>
        <translation>Früher, wenn sein Fenster den Fokus verliert. Bildschirmfotos und Bildschirmfreigaben sehen, was angezeigt wird: Dieser Desktop kann das nicht verhindern.</translation>
    </message>
    <message>
        <source>reveal eye screenshot screen capture</source>
        <translation>anzeigen auge screenshot bildschirmfoto aufnahme</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>nach %n Minute</numerusform>
            <numerusform>nach %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock when Tokendesk is not used</source>
        <translation>Sperren, wenn Tokendesk nicht benutzt wird</translation>
    </message>
    <message>
        <source>At once with Ctrl+L.</source>
        <translation>Sofort mit Strg+L.</translation>
    </message>
    <message>
        <source>idle timeout inactivity</source>
        <translation>untätig leerlauf inaktivität zeit</translation>
    </message>
    <message>
        <source>Lock with the screen</source>
        <translation>Mit dem Bildschirm sperren</translation>
    </message>
    <message>
        <source>When the desktop locks its screen or the computer goes to sleep.</source>
        <translation>Wenn der Desktop den Bildschirm sperrt oder der Computer in den Ruhezustand geht.</translation>
    </message>
    <message>
        <source>screensaver suspend sleep</source>
        <translation>bildschirmschoner bereitschaft ruhezustand</translation>
    </message>
    <message>
        <source>Lock the keychain too</source>
        <translation>Auch den Schlüsselbund sperren</translation>
    </message>
    <message>
        <source>With Ctrl+L and when not used. Other programs cannot get their passwords then either, until you open it. Without it the lock hides the window and asks for no password.</source>
        <translation>Mit Strg+L und bei Nichtbenutzung. Dann kommen auch andere Programme nicht an ihre Passwörter, bis Sie ihn öffnen. Ohne dies verbirgt die Sperre nur das Fenster und fragt nach keinem Passwort.</translation>
    </message>
    <message>
        <source>password keyring</source>
        <translation>passwort schlüsselbund keyring</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>Doctor…</source>
        <translation>Diagnose&#xa0;…</translation>
    </message>
    <message>
        <source>Open the keychain doctor</source>
        <translation>Schlüsselbund-Diagnose öffnen</translation>
    </message>
    <message>
        <source>Where secrets live</source>
        <translation>Wo Geheimnisse liegen</translation>
    </message>
    <message>
        <source>keychain keyring kwallet secret service</source>
        <translation>schlüsselbund keyring kwallet secret service</translation>
    </message>
    <message>
        <source>In memory only, until you quit.</source>
        <translation>Nur im Arbeitsspeicher, bis Tokendesk beendet wird.</translation>
    </message>
    <message>
        <source>In the system&apos;s keychain, which works. Any program that runs as you can ask it while it is open.</source>
        <translation>Im Schlüsselbund des Systems, und der funktioniert. Jedes Programm, das unter demselben Benutzer läuft, kann ihn befragen, solange er offen ist.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ServiceDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Erstellen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Create key</source>
        <translation>Schlüssel erstellen</translation>
    </message>
    <message>
        <source>New service account</source>
        <translation>Neues Dienstkonto</translation>
    </message>
    <message>
        <source>Describe “%1”</source>
        <translation>„%1“ beschreiben</translation>
    </message>
    <message>
        <source>New key for “%1”</source>
        <translation>Neuer Schlüssel für „%1“</translation>
    </message>
    <message>
        <source>Rotate a key of “%1”</source>
        <translation>Einen Schlüssel von „%1“ erneuern</translation>
    </message>
    <message>
        <source>For what works without a person: it stays when people leave. Its first key comes with it.</source>
        <translation>Für alles, was ohne eine Person arbeitet: Es bleibt, wenn Personen gehen. Der erste Schlüssel ist dabei.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>What it does, and whom to ask about it.</source>
        <translation>Was es tut und wer dazu Auskunft gibt.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>What the key may do</source>
        <translation>Was der Schlüssel darf</translation>
    </message>
    <message>
        <source>The registry is being asked.</source>
        <translation>Die Registry wird gefragt.</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Es braucht einen Namen.</translation>
    </message>
    <message numerus="yes">
        <source>The description is too long: at most %n character(s).</source>
        <translation>
            <numerusform>Die Beschreibung ist zu lang: höchstens %n Zeichen.</numerusform>
            <numerusform>Die Beschreibung ist zu lang: höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>Es hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Takes the place of “%1”, with the same rights if you leave them as they are. It stays when people leave. Both work until you end the old one.</source>
        <translation>Ersetzt „%1“, mit denselben Rechten, wenn Sie daran nichts ändern. Es bleibt, wenn Personen gehen. Beide funktionieren, bis Sie das alte beenden.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ServiceJobs</name>
    <message>
        <source>“%1” is saved</source>
        <translation>„%1“ ist gespeichert</translation>
    </message>
    <message>
        <source>“%1” was not switched on.</source>
        <translation>„%1“ wurde nicht eingeschaltet.</translation>
    </message>
    <message>
        <source>“%1” was not switched off.</source>
        <translation>„%1“ wurde nicht abgeschaltet.</translation>
    </message>
    <message>
        <source>“%1” works again</source>
        <translation>„%1“ funktioniert wieder</translation>
    </message>
    <message>
        <source>“%1” is off: its keys stopped</source>
        <translation>„%1“ ist abgeschaltet: Seine Schlüssel funktionieren nicht mehr</translation>
    </message>
    <message numerus="yes">
        <source>“%1” works again, with %n key(s)</source>
        <translation>
            <numerusform>„%1“ funktioniert wieder, mit %n Schlüssel</numerusform>
            <numerusform>„%1“ funktioniert wieder, mit %n Schlüsseln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is off: %n key(s) stopped</source>
        <translation>
            <numerusform>„%1“ ist abgeschaltet: %n Schlüssel funktioniert nicht mehr</numerusform>
            <numerusform>„%1“ ist abgeschaltet: %n Schlüssel funktionieren nicht mehr</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was not deleted.</source>
        <translation>„%1“ wurde nicht gelöscht.</translation>
    </message>
    <message>
        <source>“%1” is deleted</source>
        <translation>„%1“ ist gelöscht</translation>
    </message>
    <message>
        <source>%1 took no notice of the chosen rights: the new key of “%2” may do everything that its account may.</source>
        <comment>registry, name</comment>
        <translation>%1 hat die gewählten Rechte nicht beachtet: Der neue Schlüssel von „%2“ darf alles, was sein Konto darf.</translation>
    </message>
    <message>
        <source>The key of “%1” was not revoked.</source>
        <translation>Der Schlüssel von „%1“ wurde nicht widerrufen.</translation>
    </message>
    <message>
        <source>A key of “%1” is revoked</source>
        <translation>Ein Schlüssel von „%1“ ist widerrufen</translation>
    </message>
    <message>
        <source>The key of “%1” was not copied.</source>
        <translation>Der Schlüssel von „%1“ wurde nicht kopiert.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ServiceKeyModel</name>
    <message>
        <source>First key</source>
        <translation>Erster Schlüssel</translation>
    </message>
    <message>
        <source>Its text is in your keychain.</source>
        <translation>Sein Geheimnis ist im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Its text is not in your keychain: it was made elsewhere.</source>
        <translation>Sein Geheimnis ist nicht im Schlüsselbund: Er wurde anderswo erstellt.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ende</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ServiceKeysPanel</name>
    <message>
        <source>New key…</source>
        <translation>Neuer Schlüssel&#xa0;…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>Erneuern&#xa0;…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Widerrufen&#xa0;…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Keys of %1</source>
        <translation>Schlüssel von %1</translation>
    </message>
    <message>
        <source>Choose a key first.</source>
        <translation>Bitte zuerst einen Schlüssel auswählen.</translation>
    </message>
    <message>
        <source>Its text is not in your keychain.</source>
        <translation>Sein Geheimnis ist nicht im Schlüsselbund.</translation>
    </message>
    <message>
        <source>Go on rotating…</source>
        <translation>Erneuerung fortsetzen&#xa0;…</translation>
    </message>
    <message>
        <source>%1 does not list keys: here are those that were made with this program. They cannot be rotated or revoked one by one. Switching the account off stops them all.</source>
        <comment>registry</comment>
        <translation>%1 listet keine Schlüssel auf: Hier stehen die, die mit diesem Programm erstellt wurden. Sie lassen sich nicht einzeln erneuern oder widerrufen. Das Abschalten des Kontos setzt alle außer Kraft.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ServiceModel</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Next end</source>
        <translation>Nächstes Ende</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ServiceNotices</name>
    <message>
        <source>a registry</source>
        <translation>einer Registry</translation>
    </message>
    <message>
        <source>The service account “%1” may have been created at %2, but its key was not saved. It is not listed yet.</source>
        <translation>Das Dienstkonto „%1“ wurde vielleicht bei %2 angelegt, aber sein Schlüssel nicht gespeichert. Bisher steht es nicht in der Liste.</translation>
    </message>
    <message>
        <source>A key of “%1” may have been created at %2, but it was not saved. It is not listed yet.</source>
        <translation>Ein Schlüssel von „%1“ wurde vielleicht bei %2 erstellt, aber nicht gespeichert. Bisher steht er nicht in der Liste.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>A key of “%1” was created at %2, but its text was lost when that was interrupted.</source>
        <translation>Ein Schlüssel von „%1“ wurde bei %2 erstellt, aber sein Geheimnis ging bei einer Unterbrechung verloren.</translation>
    </message>
    <message>
        <source>A key of “%1” may have been created at %2, but its text was lost when that was interrupted.</source>
        <translation>Ein Schlüssel von „%1“ wurde vielleicht bei %2 erstellt, aber sein Geheimnis ging bei einer Unterbrechung verloren.</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>Neuer Schlüssel&#xa0;…</translation>
    </message>
    <message>
        <source>Revoke it…</source>
        <translation>Widerrufen&#xa0;…</translation>
    </message>
    <message>
        <source>Delete the account…</source>
        <translation>Konto löschen&#xa0;…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dabei belassen</translation>
    </message>
    <message>
        <source>Nothing is asked of the registry, and nothing reminds you any more.</source>
        <translation>Die Registry wird um nichts gebeten, und Sie werden nicht mehr erinnert.</translation>
    </message>
    <message>
        <source>A key of “%1” is being rotated: the old one and the new one work.</source>
        <translation>Ein Schlüssel von „%1“ wird gerade erneuert: Der alte und der neue funktionieren.</translation>
    </message>
    <message>
        <source>“%1” is being replaced by a service account: the old one and the new one work.</source>
        <translation>„%1“ wird gerade durch ein Dienstkonto ersetzt: Das alte und das neue funktionieren.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und noch %n.</numerusform>
            <numerusform>Und noch %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Fortfahren&#xa0;…</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ServiceStates</name>
    <message>
        <source>Sign in again…</source>
        <translation>Erneut anmelden&#xa0;…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No registry with service accounts</source>
        <translation>Keine Registry mit Dienstkonten</translation>
    </message>
    <message>
        <source>None of your accounts is at a registry that has accounts for machines.</source>
        <translation>Keines Ihrer Konten ist bei einer Registry, die Konten für Maschinen hat.</translation>
    </message>
    <message>
        <source>This account may not see service accounts</source>
        <translation>Dieses Konto darf keine Dienstkonten sehen</translation>
    </message>
    <message>
        <source>The service accounts could not be loaded</source>
        <translation>Die Dienstkonten konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>No service account yet</source>
        <translation>Noch kein Dienstkonto</translation>
    </message>
    <message>
        <source>What works without a person gets an account of its own: it stays when people leave.</source>
        <translation>Was ohne eine Person arbeitet, bekommt ein eigenes Konto: Es bleibt, wenn Personen gehen.</translation>
    </message>
    <message>
        <source>New service account…</source>
        <translation>Neues Dienstkonto&#xa0;…</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ServiceStopDialog</name>
    <message>
        <source>Leave it on</source>
        <translation>Eingeschaltet lassen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Switch “%1” off?</source>
        <translation>„%1“ abschalten?</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>„%1“ löschen?</translation>
    </message>
    <message>
        <source>Revoke a key of “%1”?</source>
        <translation>Einen Schlüssel von „%1“ widerrufen?</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Abschalten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Revoke key</source>
        <translation>Schlüssel widerrufen</translation>
    </message>
    <message>
        <source>%1 stops working at once. This cannot be undone.</source>
        <comment>key</comment>
        <translation>%1 funktioniert ab sofort nicht mehr. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Last used: %1.</source>
        <translation>Zuletzt benutzt: %1.</translation>
    </message>
    <message>
        <source>You can switch it on again; its keys then work as before.</source>
        <translation>Sie können es wieder einschalten; seine Schlüssel funktionieren dann wie zuvor.</translation>
    </message>
    <message>
        <source>It is switched off first, so that no key of it outlives it.</source>
        <translation>Es wird zuerst abgeschaltet, damit keiner seiner Schlüssel es überdauert.</translation>
    </message>
    <message>
        <source>%1 says: “%2”</source>
        <comment>registry</comment>
        <translation>%1 meldet: „%2“</translation>
    </message>
    <message>
        <source>Type the name “%1” to go on</source>
        <translation>Zum Fortfahren den Namen „%1“ eingeben</translation>
    </message>
    <message>
        <source>This is not the name yet: capital and small letters count.</source>
        <translation>Das ist noch nicht der Name: Groß- und Kleinschreibung zählt.</translation>
    </message>
    <message>
        <source>Type the name first.</source>
        <translation>Bitte zuerst den Namen eingeben.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ServiceWords</name>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Abgeschaltet</translation>
    </message>
    <message>
        <source>nobody</source>
        <comment>owner</comment>
        <translation>niemand</translation>
    </message>
    <message>
        <source>not reported</source>
        <comment>rights</comment>
        <translation>nicht gemeldet</translation>
    </message>
    <message>
        <source>none</source>
        <comment>rights</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>not reported</source>
        <comment>keys</comment>
        <translation>nicht gemeldet</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>unbefristet</translation>
    </message>
    <message>
        <source>Kept here</source>
        <translation>Hier aufbewahrt</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>a key without a name</source>
        <translation>Schlüssel ohne Namen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>prefix, name</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 does not tell which keys it has. All that use one of them stop working.</source>
        <comment>registry</comment>
        <translation>%1 verrät nicht, welche Schlüssel es hat. Alles, was einen davon benutzt, funktioniert dann nicht mehr.</translation>
    </message>
    <message>
        <source>It has no keys: nothing that works stops.</source>
        <translation>Es hat keine Schlüssel: Nichts fällt dadurch aus.</translation>
    </message>
    <message numerus="yes">
        <source>Its %n key(s) stop working at once.</source>
        <translation>
            <numerusform>Sein %n Schlüssel funktioniert ab sofort nicht mehr.</numerusform>
            <numerusform>Seine %n Schlüssel funktionieren ab sofort nicht mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>One of them was used %1.</source>
        <comment>2 hours ago</comment>
        <translation>Zuletzt benutzt: %1.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ServicesHead</name>
    <message>
        <source>Service accounts</source>
        <translation>Dienstkonten</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Ask the registry again</source>
        <translation>Registry erneut fragen</translation>
    </message>
    <message>
        <source>Refresh service accounts</source>
        <translation>Dienstkonten aktualisieren</translation>
    </message>
    <message>
        <source>New service account…</source>
        <translation>Neues Dienstkonto&#xa0;…</translation>
    </message>
    <message>
        <source>Describe…</source>
        <translation>Beschreiben&#xa0;…</translation>
    </message>
    <message>
        <source>Switch off…</source>
        <translation>Abschalten&#xa0;…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen&#xa0;…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>registry, person</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Choose a service account first.</source>
        <translation>Bitte zuerst ein Dienstkonto auswählen.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ServicesPage</name>
    <message>
        <source>Service accounts</source>
        <translation>Dienstkonten</translation>
    </message>
    <message>
        <source>This is the list as it was.</source>
        <translation>So war die Liste zuletzt.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SettingsDialog</name>
    <message>
        <source>Reset page</source>
        <translation>Seite zurücksetzen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No setting matches “%1”.</source>
        <translation>Keine Einstellung passt zu „%1“.</translation>
    </message>
    <message>
        <source>Changes take effect at once.</source>
        <translation>Änderungen gelten sofort.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SettingsPage</name>
    <message>
        <source>Notices</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Tell me before tokens end</source>
        <translation>Hinweisen, bevor Token enden</translation>
    </message>
    <message>
        <source>One summary a day, and a notice on a token&apos;s last day.</source>
        <translation>Eine Zusammenfassung am Tag und ein Hinweis am letzten Tag eines Tokens.</translation>
    </message>
    <message>
        <source>notification reminder expiry</source>
        <translation>benachrichtigung erinnerung ablauf</translation>
    </message>
    <message>
        <source>Daily summary</source>
        <translation>Tägliche Zusammenfassung</translation>
    </message>
    <message>
        <source>The earliest hour for it.</source>
        <translation>Die früheste Uhrzeit dafür.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>Ruhezeit</translation>
    </message>
    <message>
        <source>Keep quiet for a part of the day</source>
        <translation>Einen Teil des Tages nicht stören</translation>
    </message>
    <message>
        <source>What falls into it is told afterwards.</source>
        <translation>Was in diese Zeit fällt, wird danach gemeldet.</translation>
    </message>
    <message>
        <source>do not disturb night</source>
        <translation>nicht stören nacht</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Infobereich</translation>
    </message>
    <message>
        <source>A click on the tray icon opens</source>
        <translation>Ein Klick auf das Symbol im Infobereich öffnet</translation>
    </message>
    <message>
        <source>The menu is always on the other button.</source>
        <translation>Das Menü liegt immer auf der anderen Maustaste.</translation>
    </message>
    <message>
        <source>Quick copy</source>
        <translation>Schnellkopieren</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>Das Fenster</translation>
    </message>
    <message>
        <source>popup mouse</source>
        <translation>popup maus</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>“As the system” follows the desktop, also when it changes.</source>
        <translation>„Wie das System“ folgt dem Desktop, auch wenn er wechselt.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>colour color dark mode night</source>
        <translation>farbe dunkelmodus dunkel hell nacht</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>On top of the system&apos;s own size.</source>
        <translation>Zusätzlich zur Größe, die das System vorgibt.</translation>
    </message>
    <message>
        <source>font zoom large</source>
        <translation>schrift zoom groß</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Words, dates and numbers, and the direction of reading.</source>
        <translation>Wörter, Datum und Zahlen sowie die Leserichtung.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SettingsText</name>
    <message>
        <source>The settings file cannot be read as a whole; what is missing is as it comes.</source>
        <translation>Die Einstellungsdatei lässt sich nicht vollständig lesen; was fehlt, hat den Standardwert.</translation>
    </message>
    <message>
        <source>Settings cannot be saved: they count until you quit. Is there room, and may you write there?</source>
        <translation>Einstellungen lassen sich nicht speichern: Sie gelten bis zum Beenden. Ist genug Platz, und dürfen Sie dort schreiben?</translation>
    </message>
    <message>
        <source>“%1” has a value that is not possible; it is as it comes.</source>
        <translation>„%1“ hat einen unmöglichen Wert; es gilt der Standardwert.</translation>
    </message>
    <message>
        <source>“%1” is no setting that this version knows.</source>
        <translation>„%1“ ist keine Einstellung, die diese Version kennt.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ShortcutSheet</name>
    <message>
        <source>Keys and filter words</source>
        <translation>Tasten und Filterwörter</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Filter words</source>
        <translation>Filterwörter</translation>
    </message>
    <message>
        <source>the opposite</source>
        <translation>das Gegenteil</translation>
    </message>
    <message>
        <source>What a token can be</source>
        <translation>Was ein Token sein kann</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SideBar</name>
    <message>
        <source>Add account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Erneut anmelden&#xa0;…</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Abmelden&#xa0;…</translation>
    </message>
    <message>
        <source>Lists and accounts</source>
        <translation>Listen und Konten</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Konto hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen&#xa0;…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen&#xa0;…</translation>
    </message>
    <message>
        <source>Delete search</source>
        <translation>Suche löschen</translation>
    </message>
    <message>
        <source>Delete the search “%1”? Only the search goes, no token does.</source>
        <translation>Die Suche „%1“ löschen? Nur die Suche verschwindet, kein Token.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Who am I…</source>
        <translation>Wer bin ich&#xa0;…</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SideBarModel</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n token(s)</source>
        <translation>
            <numerusform>%1, %n Token</numerusform>
            <numerusform>%1, %n Token</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Filter: %2</source>
        <comment>what a list is, its query</comment>
        <translation>%1 Filter: %2</translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <translation>%1 bei %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %3, %n token(s)</source>
        <translation>
            <numerusform>%1, %2, %3, %n Token</numerusform>
            <numerusform>%1, %2, %3, %n Token</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter: %1</source>
        <translation>Eingabe: %1</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Verwaltung</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SidePages</name>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Dangers at a glance: what ends, what is old, unused or may do too much, and what happened.</source>
        <translation>Gefahren auf einen Blick: was endet, was alt oder unbenutzt ist oder zu viel darf, und was geschehen ist.</translation>
    </message>
    <message>
        <source>Service accounts</source>
        <translation>Dienstkonten</translation>
    </message>
    <message>
        <source>Accounts for what works without a person, and their keys.</source>
        <translation>Konten für alles, was ohne eine Person arbeitet, und ihre Schlüssel.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SignInAgain</name>
    <message>
        <source>Somebody else</source>
        <translation>Jemand anderes</translation>
    </message>
    <message>
        <source>You signed in as somebody else, which is now an account of its own. What you were doing needs %1.</source>
        <translation>Sie haben sich als jemand anderes angemeldet; das ist jetzt ein eigenes Konto. Für Ihr Vorhaben ist %1 nötig.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SignInWays</name>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>It is checked with the registry before it is saved.</source>
        <translation>Es wird bei der Registry geprüft, bevor es gespeichert wird.</translation>
    </message>
    <message>
        <source>How to sign in</source>
        <translation>Art der Anmeldung</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Sent once, never stored. Only the token that the registry gives for it is kept, in your keychain.</source>
        <translation>Einmal gesendet, nie gespeichert. Nur das Token, das die Registry dafür ausgibt, bleibt, in Ihrem Schlüsselbund.</translation>
    </message>
    <message>
        <source>Sent once, never stored. Only the session is kept, in your keychain.</source>
        <translation>Einmal gesendet, nie gespeichert. Nur die Sitzung bleibt, in Ihrem Schlüsselbund.</translation>
    </message>
    <message>
        <source>Type who you are at the registry.</source>
        <translation>Bitte eingeben, wer Sie bei der Registry sind.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Bitte Ihr Passwort eingeben.</translation>
    </message>
    <message>
        <source>Paste a token first.</source>
        <translation>Bitte zuerst ein Token einfügen.</translation>
    </message>
    <message>
        <source>Signed in. You can close this page and go back to Tokendesk.</source>
        <translation>Angemeldet. Sie können diese Seite schließen und zu Tokendesk zurückkehren.</translation>
    </message>
    <message>
        <source>Not signed in. Go back to Tokendesk to see why.</source>
        <translation>Nicht angemeldet. Den Grund sehen Sie in Tokendesk.</translation>
    </message>
    <message>
        <source>A token of %1.</source>
        <translation>Ein Token von %1.</translation>
    </message>
    <message>
        <source>A test token of %1.</source>
        <translation>Ein Test-Token von %1.</translation>
    </message>
    <message>
        <source>A token of %1 in its old format: replace it soon.</source>
        <translation>Ein Token von %1 im alten Format: bald ersetzen.</translation>
    </message>
    <message>
        <source>A service account&apos;s token of %1.</source>
        <translation>Ein Dienstkonto-Token von %1.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SignOutDialog</name>
    <message>
        <source>Revoke the token that signing in made</source>
        <translation>Das bei der Anmeldung erstellte Token widerrufen</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Sign out %1 from %2?</source>
        <translation>%1 bei %2 abmelden?</translation>
    </message>
    <message>
        <source>The sign-in is deleted from your keychain. The account&apos;s tokens stay as they are at %1 and go on working.</source>
        <translation>Die Anmeldung wird aus dem Schlüsselbund gelöscht. Die Token des Kontos bleiben bei %1 unverändert und funktionieren weiter.</translation>
    </message>
    <message>
        <source>Revoke the token that signing in made (not possible: %1 did not list it)</source>
        <translation>Das bei der Anmeldung erstellte Token widerrufen (nicht möglich: %1 hat es nicht aufgeführt)</translation>
    </message>
    <message numerus="yes">
        <source>Also delete the %n saved token(s) of this account from the keychain</source>
        <translation>
            <numerusform>Auch das %n gespeicherte Token dieses Kontos aus dem Schlüsselbund löschen</numerusform>
            <numerusform>Auch die %n gespeicherten Token dieses Kontos aus dem Schlüsselbund löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Angemeldet bleiben</translation>
    </message>
    <message>
        <source>Not signed out.</source>
        <translation>Nicht abgemeldet.</translation>
    </message>
    <message>
        <source>The token could not be revoked and is still valid at the registry.</source>
        <translation>Das Token ließ sich nicht widerrufen und ist bei der Registry noch gültig.</translation>
    </message>
    <message>
        <source>Sign out without revoking</source>
        <translation>Ohne Widerruf abmelden</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SnippetTabs</name>
    <message>
        <source>Lines to paste</source>
        <translation>Zeilen zum Einfügen</translation>
    </message>
    <message>
        <source>Copy with the token</source>
        <translation>Mit dem Token kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the lines for %1</source>
        <translation>Zeilen für %1 kopieren</translation>
    </message>
    <message>
        <source>The token stands where the dots are; the clipboard is cleared again.</source>
        <translation>Wo die Punkte sind, steht das Token; die Zwischenablage wird wieder geleert.</translation>
    </message>
    <message>
        <source>These lines hold no secret.</source>
        <translation>Diese Zeilen enthalten kein Geheimnis.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::StartChoice</name>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Clone %1</source>
        <translation>%1 duplizieren</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TimeLine</name>
    <message>
        <source>created %1</source>
        <comment>2 hours ago</comment>
        <translation>erstellt %1</translation>
    </message>
    <message>
        <source>used %1</source>
        <comment>2 hours ago</comment>
        <translation>benutzt %1</translation>
    </message>
    <message>
        <source>review %1</source>
        <comment>in 12 days</comment>
        <translation>Überprüfung %1</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>endet %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>beendet %1</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>unbefristet</translation>
    </message>
    <message>
        <source>end not reported</source>
        <translation>Ende nicht gemeldet</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the points of a time line</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Tokendesk::TokenCopier</name>
    <message>
        <source>“%1” was not copied.</source>
        <translation>„%1“ wurde nicht kopiert.</translation>
    </message>
    <message>
        <source>The text of “%1” is not kept here.</source>
        <translation>Das Geheimnis von „%1“ ist hier nicht gespeichert.</translation>
    </message>
    <message>
        <source>The text of “%1” is not kept here: its prefix is copied.</source>
        <translation>Das Geheimnis von „%1“ ist hier nicht gespeichert: Das Präfix wurde kopiert.</translation>
    </message>
    <message>
        <source>The prefix of “%1” is copied.</source>
        <translation>Das Präfix von „%1“ wurde kopiert.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TokenDetails</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Choose a token to see what it may do and when it ends.</source>
        <translation>Ein Token auswählen, um zu sehen, was es darf und wann es endet.</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Everything: this token has no limits.</source>
        <translation>Alles: Dieses Token ist nicht eingeschränkt.</translation>
    </message>
    <message>
        <source>The registry does not say.</source>
        <translation>Die Registry sagt es nicht.</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Angaben</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>in your keychain</source>
        <translation>im Schlüsselbund</translation>
    </message>
    <message>
        <source>not kept here</source>
        <translation>hier nicht gespeichert</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwendung</translation>
    </message>
    <message>
        <source>Tokendesk is signed in with it</source>
        <translation>Tokendesk ist damit angemeldet</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Where it is used</source>
        <translation>Einsatzorte</translation>
    </message>
    <message>
        <source>History on this computer</source>
        <translation>Verlauf auf diesem Computer</translation>
    </message>
    <message>
        <source>%1 · included in %2</source>
        <translation>%1 · in %2 enthalten</translation>
    </message>
    <message>
        <source>Cannot: %1.</source>
        <translation>Darf nicht: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between rights</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Überprüfung</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>Netzwerke</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TokenFinding</name>
    <message>
        <source>Find tokens</source>
        <translation>Token suchen</translation>
    </message>
    <message>
        <source>Commands and tokens…</source>
        <translation>Befehle und Token&#xa0;…</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Diese Suche speichern&#xa0;…</translation>
    </message>
    <message>
        <source>List: %1</source>
        <translation>Liste: %1</translation>
    </message>
    <message>
        <source>Keys and filter words…</source>
        <translation>Tasten und Filterwörter&#xa0;…</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TokenHistory</name>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>created here</source>
        <translation>hier erstellt</translation>
    </message>
    <message>
        <source>copied from the tray</source>
        <translation>aus dem Infobereich kopiert</translation>
    </message>
    <message>
        <source>copied as a snippet</source>
        <translation>als Codezeilen kopiert</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>kopiert</translation>
    </message>
    <message>
        <source>tested: refused</source>
        <translation>getestet: abgelehnt</translation>
    </message>
    <message>
        <source>tested: valid</source>
        <translation>getestet: gültig</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>widerrufen</translation>
    </message>
    <message>
        <source>signed in with it</source>
        <translation>damit angemeldet</translation>
    </message>
    <message>
        <source>copied while rotating</source>
        <translation>beim Erneuern kopiert</translation>
    </message>
    <message>
        <source>a new one was made in its place</source>
        <translation>ein neues wurde an seiner Stelle erstellt</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>switched on again</source>
        <translation>wieder eingeschaltet</translation>
    </message>
    <message>
        <source>handed out by the command</source>
        <translation>vom Befehl ausgegeben</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>angezeigt</translation>
    </message>
    <message>
        <source>given to a program</source>
        <translation>an ein Programm übergeben</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TokenJobs</name>
    <message>
        <source>“%1” is paused</source>
        <translation>„%1“ ist pausiert</translation>
    </message>
    <message>
        <source>“%1” works again</source>
        <translation>„%1“ funktioniert wieder</translation>
    </message>
    <message>
        <source>“%1” was not paused.</source>
        <translation>„%1“ wurde nicht pausiert.</translation>
    </message>
    <message>
        <source>“%1” was not switched on.</source>
        <translation>„%1“ wurde nicht eingeschaltet.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TokenLists</name>
    <message>
        <source>All tokens</source>
        <translation>Alle Token</translation>
    </message>
    <message>
        <source>Every token of every account.</source>
        <translation>Alle Token aller Konten.</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Tokens that you pinned.</source>
        <translation>Token, die Sie angeheftet haben.</translation>
    </message>
    <message>
        <source>Expiring soon</source>
        <translation>Enden bald</translation>
    </message>
    <message>
        <source>Ends within 14 days, or is due for its review.</source>
        <translation>Endet binnen 14 Tagen, oder die Überprüfung ist fällig.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Has ended: the registry refuses it.</source>
        <translation>Ist abgelaufen: Die Registry lehnt es ab.</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nie benutzt</translation>
    </message>
    <message>
        <source>Never used since it was made, says its registry. Nobody may miss it.</source>
        <translation>Laut seiner Registry seit der Erstellung nie benutzt. Vielleicht vermisst es niemand.</translation>
    </message>
    <message>
        <source>Too many rights</source>
        <translation>Zu viele Rechte</translation>
    </message>
    <message>
        <source>May do everything, or has a right of high risk and was not used for 30 days or has no end.</source>
        <translation>Darf alles, oder hat ein Recht mit hohem Risiko und wurde seit 30 Tagen nicht benutzt oder ist unbefristet.</translation>
    </message>
    <message>
        <source>No expiry</source>
        <translation>Unbefristet</translation>
    </message>
    <message>
        <source>Works until somebody revokes it.</source>
        <translation>Funktioniert, bis es jemand widerruft.</translation>
    </message>
    <message>
        <source>Not in keychain</source>
        <translation>Nicht im Schlüsselbund</translation>
    </message>
    <message>
        <source>Its text is not in your keychain, so it cannot be copied here.</source>
        <translation>Sein Geheimnis ist nicht im Schlüsselbund, daher lässt es sich hier nicht kopieren.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TokenMenus</name>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nicht gruppieren</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Month of the end</source>
        <translation>Ablaufmonat</translation>
    </message>
    <message>
        <source>Open all groups</source>
        <translation>Alle Gruppen aufklappen</translation>
    </message>
    <message>
        <source>Close all groups</source>
        <translation>Alle Gruppen zuklappen</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TokenPage</name>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TokenWords</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>Präfix</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>No expiry</source>
        <translation>Unbefristet</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nie benutzt</translation>
    </message>
    <message>
        <source>Unchecked</source>
        <translation>Ungeprüft</translation>
    </message>
    <message>
        <source>This token works and ends by itself.</source>
        <translation>Dieses Token funktioniert und endet von selbst.</translation>
    </message>
    <message>
        <source>Whatever uses this token stops working when it ends: rotate it in time.</source>
        <translation>Was dieses Token benutzt, funktioniert nach seinem Ende nicht mehr: rechtzeitig erneuern.</translation>
    </message>
    <message>
        <source>This token no longer works.</source>
        <translation>Dieses Token funktioniert nicht mehr.</translation>
    </message>
    <message>
        <source>This token is switched off at its registry.</source>
        <translation>Dieses Token ist bei seiner Registry abgeschaltet.</translation>
    </message>
    <message>
        <source>This token works until somebody revokes it.</source>
        <translation>Dieses Token funktioniert, bis es jemand widerruft.</translation>
    </message>
    <message>
        <source>Nobody has used this token since it was made: it may not be needed.</source>
        <translation>Niemand hat dieses Token benutzt, seit es erstellt wurde: Vielleicht wird es nicht gebraucht.</translation>
    </message>
    <message>
        <source>The registry does not say when this token ends.</source>
        <translation>Die Registry sagt nicht, wann dieses Token endet.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>nicht gemeldet</translation>
    </message>
    <message>
        <source>%1, %2 %3 (%4 UTC)</source>
        <translation>%1, %2 %3 (%4 UTC)</translation>
    </message>
    <message>
        <source>%1, %2 %3 (%4, %5 UTC)</source>
        <translation>%1, %2 %3 (%4, %5 UTC)</translation>
    </message>
    <message>
        <source>all rights</source>
        <translation>alle Rechte</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the facts of a token, read aloud</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>vor %n Min.</numerusform>
            <numerusform>vor %n Min.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>vor 1 Stunde</translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>in a moment</source>
        <translation>gleich</translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>in %n Min.</numerusform>
            <numerusform>in %n Min.</numerusform>
        </translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>in 1 hour</source>
        <translation>in 1 Stunde</translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>in %n Stunde</numerusform>
            <numerusform>in %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends today</source>
        <translation>Endet heute</translation>
    </message>
    <message>
        <source>Ends tomorrow</source>
        <translation>Endet morgen</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>Noch %n Tag</numerusform>
            <numerusform>Noch %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>zuletzt benutzt: %1</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>nie benutzt</translation>
    </message>
    <message>
        <source>last use not reported</source>
        <translation>letzte Benutzung nicht gemeldet</translation>
    </message>
    <message>
        <source>does not end</source>
        <translation>unbefristet</translation>
    </message>
    <message>
        <source>end not reported</source>
        <translation>Ende nicht gemeldet</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>Ende: %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>beendet: %1</translation>
    </message>
    <message>
        <source>%1, %2 UTC</source>
        <translation>%1, %2 UTC</translation>
    </message>
    <message>
        <source>review %1</source>
        <comment>in 12 days</comment>
        <translation>Überprüfung: %1</translation>
    </message>
    <message>
        <source>review is due</source>
        <translation>Überprüfung fällig</translation>
    </message>
    <message>
        <source>It does not end by itself: you wanted to look at it again on this day.</source>
        <translation>Es endet nicht von selbst: An diesem Tag wollten Sie es noch einmal überprüfen.</translation>
    </message>
    <message>
        <source>This token works until somebody revokes it. You will be reminded to look at it.</source>
        <translation>Dieses Token funktioniert, bis es jemand widerruft. Sie werden daran erinnert, es zu überprüfen.</translation>
    </message>
    <message>
        <source>no rights</source>
        <translation>keine Rechte</translation>
    </message>
    <message>
        <source>Ends in %1 %2</source>
        <comment>month and year</comment>
        <translation>Endet im %1 %2</translation>
    </message>
    <message>
        <source>Review is due</source>
        <translation>Überprüfung fällig</translation>
    </message>
    <message>
        <source>Review today</source>
        <translation>Überprüfung heute</translation>
    </message>
    <message>
        <source>Review tomorrow</source>
        <translation>Überprüfung morgen</translation>
    </message>
    <message numerus="yes">
        <source>Review in %n days</source>
        <translation>
            <numerusform>Überprüfung in %n Tag</numerusform>
            <numerusform>Überprüfung in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>no organisation</source>
        <translation>keine Organisation</translation>
    </message>
    <message>
        <source>person not known</source>
        <translation>Person unbekannt</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigentümer</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TopBar</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
</context>
<context>
    <name>Tokendesk::Tray</name>
    <message numerus="yes">
        <source>%1 copied – clears in %n s</source>
        <translation>
            <numerusform>%1 kopiert – noch %n s</numerusform>
            <numerusform>%1 kopiert – noch %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) end this week</source>
        <translation>
            <numerusform>%n Token endet diese Woche</numerusform>
            <numerusform>%n Token enden diese Woche</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::TrayMenu</name>
    <message>
        <source>Quick copy…</source>
        <translation>Schnellkopieren&#xa0;…</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) end this week</source>
        <translation>
            <numerusform>%n Token endet diese Woche</numerusform>
            <numerusform>%n Token enden diese Woche</numerusform>
        </translation>
    </message>
    <message>
        <source>Show window</source>
        <translation>Fenster anzeigen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message numerus="yes">
        <source>Clipboard: %1, %n s</source>
        <translation>
            <numerusform>Zwischenablage: %1, %n s</numerusform>
            <numerusform>Zwischenablage: %1, %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Clipboard: %1</source>
        <translation>Zwischenablage: %1</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>No tokens here yet: choose one and tick “Offer in the tray”</source>
        <translation>Hier sind noch keine Token: Wählen Sie eines und setzen Sie ein Häkchen bei „Im Infobereich anbieten“</translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days left, very short</comment>
        <translation>
            <numerusform>%n T.</numerusform>
            <numerusform>%n T.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Entsperren&#xa0;…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
</context>
<context>
    <name>Tokendesk::WhoAmI</name>
    <message>
        <source>What stands below is what was saved when you signed in.</source>
        <translation>Unten steht, was bei der Anmeldung gespeichert wurde.</translation>
    </message>
    <message>
        <source>What stands below is what it said on %1.</source>
        <translation>Unten steht, was sie am %1 gemeldet hat.</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>The registry answered just now: this is who it knows you as.</source>
        <translation>Die Registry hat soeben geantwortet: So sind Sie ihr bekannt.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Refused or expired</source>
        <translation>Abgelehnt oder abgelaufen</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>Erneut anmelden&#xa0;…</translation>
    </message>
    <message>
        <source>Problem at the registry</source>
        <translation>Problem bei der Registry</translation>
    </message>
    <message>
        <source>Your sign-in may be all right.</source>
        <translation>Ihre Anmeldung ist vielleicht in Ordnung.</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>Niemand ist angemeldet</translation>
    </message>
    <message>
        <source>Add an account, and this says who its registry knows you as.</source>
        <translation>Fügen Sie ein Konto hinzu, dann steht hier, wie seine Registry Sie kennt.</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Konto hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nicht gefragt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>organisation, role in it</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Tokendesk::WhoAmIDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Who am I</source>
        <translation>Wer bin ich</translation>
    </message>
    <message>
        <source>The registry is being asked.</source>
        <translation>Die Registry wird gefragt.</translation>
    </message>
    <message>
        <source>Asking the registry…</source>
        <translation>Registry wird gefragt&#xa0;…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>Darf</translation>
    </message>
    <message>
        <source>Signed in since</source>
        <translation>Angemeldet seit</translation>
    </message>
    <message>
        <source>Sign-in ends</source>
        <translation>Anmeldung endet</translation>
    </message>
    <message>
        <source>Last confirmed</source>
        <translation>Zuletzt bestätigt</translation>
    </message>
    <message>
        <source>Last asked</source>
        <translation>Zuletzt gefragt</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Aufbewahrt</translation>
    </message>
    <message>
        <source>in memory until you quit</source>
        <translation>im Arbeitsspeicher, bis zum Beenden</translation>
    </message>
    <message>
        <source>in your keychain</source>
        <translation>im Schlüsselbund</translation>
    </message>
</context>
<context>
    <name>Tokendesk::WhoamiJob</name>
    <message>
        <source>%1: signed in</source>
        <translation>%1: angemeldet</translation>
    </message>
    <message>
        <source>  E-mail: %1</source>
        <translation>  E-Mail: %1</translation>
    </message>
    <message>
        <source>%1: offline – this is the identity that was saved</source>
        <translation>%1: offline – dies ist die gespeicherte Identität</translation>
    </message>
    <message>
        <source>%1: refused or expired</source>
        <translation>%1: abgelehnt oder abgelaufen</translation>
    </message>
    <message>
        <source>%1: not asked</source>
        <translation>%1: nicht gefragt</translation>
    </message>
    <message>
        <source>%1: the registry has a problem</source>
        <translation>%1: die Registry hat ein Problem</translation>
    </message>
</context>
<context>
    <name>Tokendesk::WindowActions</name>
    <message>
        <source>New token</source>
        <translation>Neues Token</translation>
    </message>
    <message>
        <source>Clone token…</source>
        <translation>Token duplizieren&#xa0;…</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>Erneuern&#xa0;…</translation>
    </message>
    <message>
        <source>Pause token</source>
        <translation>Token pausieren</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Widerrufen&#xa0;…</translation>
    </message>
    <message>
        <source>Revoke by rule…</source>
        <translation>Nach Regel widerrufen&#xa0;…</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>Token kopieren</translation>
    </message>
    <message>
        <source>Copy export line</source>
        <translation>Export-Zeile kopieren</translation>
    </message>
    <message>
        <source>Copy header line</source>
        <translation>Header-Zeile kopieren</translation>
    </message>
    <message>
        <source>Copy prefix</source>
        <translation>Präfix kopieren</translation>
    </message>
    <message>
        <source>Quick copy…</source>
        <translation>Schnellkopieren&#xa0;…</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Konto hinzufügen&#xa0;…</translation>
    </message>
    <message>
        <source>Who am I…</source>
        <translation>Wer bin ich&#xa0;…</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>Abmelden&#xa0;…</translation>
    </message>
    <message>
        <source>Import existing tokens…</source>
        <translation>Vorhandene Token importieren&#xa0;…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>About Tokendesk</source>
        <translation>Über Tokendesk</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Keychain doctor…</source>
        <translation>Schlüsselbund-Diagnose&#xa0;…</translation>
    </message>
    <message>
        <source>Welcome…</source>
        <translation>Willkommen&#xa0;…</translation>
    </message>
    <message>
        <source>Clear clipboard</source>
        <translation>Zwischenablage leeren</translation>
    </message>
</context>
<context>
    <name>Tokendesk::WindowDialogs</name>
    <message>
        <source>About Tokendesk</source>
        <translation>Über Tokendesk</translation>
    </message>
    <message>
        <source>Tokendesk %1

One window for every API token. Its secrets live in your system&apos;s keychain and nowhere else.

Any program that runs as you can ask an unlocked keychain; Tokendesk cannot prevent that.

Free software: GPL-3.0 or later.</source>
        <translation>Tokendesk %1

Ein Fenster für alle API-Token. Die Geheimnisse liegen im Schlüsselbund des Systems und nirgendwo sonst.

Jedes Programm, das unter demselben Benutzer läuft, kann einen entsperrten Schlüsselbund befragen; Tokendesk kann das nicht verhindern.

Freie Software: GPL-3.0 oder neuer.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::WindowPages</name>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Service accounts</source>
        <translation>Dienstkonten</translation>
    </message>
</context>
<context>
    <name>Tokendesk::WindowTray</name>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Tokens that end</source>
        <translation>Ablaufende Token</translation>
    </message>
</context>
<context>
    <name>Tokendesk::WishFields</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1 (optional)</translation>
    </message>
    <message>
        <source>One network in each line; none means any.</source>
        <translation>Ein Netzwerk pro Zeile; ohne Angabe gilt jedes.</translation>
    </message>
    <message>
        <source>Sent once with this request, never stored.</source>
        <translation>Einmal mit dieser Anfrage gesendet, nie gespeichert.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message numerus="yes">
        <source>%1: at most %n character(s).</source>
        <translation>
            <numerusform>%1: höchstens %n Zeichen.</numerusform>
            <numerusform>%1: höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1, “%2”, is no network. Write it like 192.0.2.0/24 or 2001:db8::/32.</source>
        <translation>Zeile %1, „%2“, ist kein Netzwerk. Schreiben Sie es wie 192.0.2.0/24 oder 2001:db8::/32.</translation>
    </message>
    <message numerus="yes">
        <source>%1: at most %n line(s).</source>
        <translation>
            <numerusform>%1: höchstens %n Zeile.</numerusform>
            <numerusform>%1: höchstens %n Zeilen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>One window for every API token.</source>
        <translation>Ein Fenster für alle API-Token.</translation>
    </message>
    <message>
        <source>Start with a demo registry on this computer and sample data.</source>
        <translation>Mit einer Demo-Registry auf diesem Computer und Beispieldaten starten.</translation>
    </message>
    <message>
        <source>The demo registry did not start: %1</source>
        <translation>Die Demo-Registry ist nicht gestartet: %1</translation>
    </message>
    <message>
        <source>A second start raises the window of the first and ends. It ends with 0 when it did what was asked, with 1 for an option that does not exist, with 2 when the running program does not answer, and with 3 without a display.</source>
        <translation>Ein zweiter Start holt das Fenster des ersten nach vorn und endet. Er endet mit 0, wenn das Gewünschte getan ist, mit 1 bei einer unbekannten Option, mit 2, wenn das laufende Programm nicht antwortet, und mit 3 ohne Display.</translation>
    </message>
    <message>
        <source>Open the quick copy window, for a keyboard shortcut.</source>
        <translation>Das Schnellkopierfenster öffnen, für ein Tastenkürzel.</translation>
    </message>
    <message>
        <source>Show the window, or hide it if it is in front.</source>
        <translation>Das Fenster anzeigen oder verbergen, wenn es vorn ist.</translation>
    </message>
    <message>
        <source>Start in the tray; minimised if there is none.</source>
        <translation>Im Infobereich starten; minimiert, wenn es keinen gibt.</translation>
    </message>
    <message>
        <source>Tokendesk takes options only, not “%1”.</source>
        <translation>Tokendesk nimmt nur Optionen an, nicht „%1“.</translation>
    </message>
    <message>
        <source>Tokendesk needs a display.</source>
        <translation>Tokendesk braucht ein Display.</translation>
    </message>
    <message>
        <source>Tokendesk runs already, but does not answer.</source>
        <translation>Tokendesk läuft bereits, antwortet aber nicht.</translation>
    </message>
    <message>
        <source>“%1” was not found.</source>
        <translation>„%1“ wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>“%1” cannot be run.</source>
        <translation>„%1“ lässt sich nicht ausführen.</translation>
    </message>
    <message>
        <source>The registry&apos;s file names no variable for its tools, so nothing was run.</source>
        <translation>Die Datei der Registry nennt keine Variable für deren Werkzeuge, daher wurde nichts ausgeführt.</translation>
    </message>
    <message>
        <source>There are commands for scripts, too: “tokendesk help” lists them.</source>
        <translation>Es gibt auch Befehle für Skripte: „tokendesk help“ listet sie auf.</translation>
    </message>
    <message>
        <source>Say what is wrong with a registry file, without a window. Ends with 0 if nothing is, else with 1.</source>
        <translation>Sagen, was an einer Registry-Datei falsch ist, ohne Fenster. Endet mit 0, wenn nichts falsch ist, sonst mit 1.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>%1: a whole profile for the registry “%2”.</source>
        <translation>%1: ein vollständiges Profil für die Registry „%2“.</translation>
    </message>
</context>
</TS>

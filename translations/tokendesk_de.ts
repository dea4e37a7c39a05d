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
        <source>Registry</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>How to sign in</source>
        <translation>Art der Anmeldung</translation>
    </message>
    <message>
        <source>E-mail and password</source>
        <translation>E-Mail und Passwort</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Browser</translation>
    </message>
    <message>
        <source>Paste a token</source>
        <translation>Token einfügen</translation>
    </message>
    <message>
        <source>Your browser opens the registry&apos;s own page; sign in and approve there. The registry makes a token for this computer, which is kept in your keychain.</source>
        <translation>Der Browser öffnet die Seite der Registry; dort anmelden und zustimmen. Die Registry erstellt ein Token für diesen Computer, das im Schlüsselbund aufbewahrt wird.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Sent once, never stored. Only the session is kept, in your keychain.</source>
        <translation>Einmal gesendet, nie gespeichert. Nur die Sitzung bleibt, in Ihrem Schlüsselbund.</translation>
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
        <source>This is who the registry knows you as:</source>
        <translation>So kennt Sie die Registry:</translation>
    </message>
    <message>
        <source>Open browser</source>
        <translation>Browser öffnen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
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
    <message>
        <source>Only https:// – or http://127.0.0.1 for a registry on this computer.</source>
        <translation>Nur https:// – oder http://127.0.0.1 für eine Registry auf diesem Computer.</translation>
    </message>
    <message>
        <source>This is not a registry&apos;s address. Example: https://tank.example.com</source>
        <translation>Das ist keine Adresse einer Registry. Beispiel: https://tank.example.com</translation>
    </message>
    <message>
        <source>Fill in e-mail and password.</source>
        <translation>Bitte E-Mail und Passwort eingeben.</translation>
    </message>
    <message>
        <source>Paste a token first.</source>
        <translation>Bitte zuerst ein Token einfügen.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft&#xa0;…</translation>
    </message>
    <message>
        <source>E-mail or password is wrong.</source>
        <translation>E-Mail oder Passwort ist falsch.</translation>
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
        <source>%1 does not accept this token: it is wrong, revoked or expired – or its request limit is used up, which %1 answers alike.</source>
        <translation>%1 akzeptiert dieses Token nicht: Es ist falsch, widerrufen oder abgelaufen – oder sein Anfragelimit ist aufgebraucht, worauf %1 genauso antwortet.</translation>
    </message>
    <message>
        <source>The registry does not accept this token: it is wrong, revoked or expired.</source>
        <translation>Die Registry akzeptiert dieses Token nicht: Es ist falsch, widerrufen oder abgelaufen.</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The sign-in is kept in memory until you quit, because you chose so.</source>
        <translation>Die Anmeldung bleibt wie gewünscht nur im Arbeitsspeicher, bis Tokendesk beendet wird.</translation>
    </message>
    <message>
        <source>The sign-in will be kept in your keychain, nowhere else.</source>
        <translation>Die Anmeldung wird im Schlüsselbund aufbewahrt, nirgendwo sonst.</translation>
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
        <source>The registry may have made a token: look for a new one on its page and revoke it.</source>
        <translation>Vielleicht hat die Registry ein Token angelegt: Suchen Sie auf ihrer Seite nach einem neuen und widerrufen Sie es.</translation>
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
        <source>Check that the browser shows this code: %1</source>
        <translation>Prüfen, ob der Browser diesen Code zeigt: %1</translation>
    </message>
    <message>
        <source>The registry sends you to another host: %1. Open it only if you know that it belongs to the registry.</source>
        <translation>Die Registry verweist auf einen anderen Rechner: %1. Nur öffnen, wenn er sicher zur Registry gehört.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
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
        <translation type="unfinished">Name</translation>
    </message>
    <message>
        <source>Offer it in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For you alone, kept on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished">Konto</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights</source>
        <translation type="unfinished">Rechte</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished">Ende</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished">Nicht gruppieren</translation>
    </message>
    <message>
        <source>Clone %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of your accounts can create tokens. Sign in to one first.</source>
        <translation type="unfinished">Keines Ihrer Konten kann Token anlegen. Zuerst bei einem anmelden.</translation>
    </message>
    <message>
        <source>Give it a name, so that you recognise it later.</source>
        <translation type="unfinished">Geben Sie ihm einen Namen, an dem Sie es später erkennen.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s).</source>
        <translation type="unfinished">
            <numerusform>Höchstens %n Zeichen.</numerusform>
            <numerusform>Höchstens %n Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This account has a token of this name already.</source>
        <translation type="unfinished">Dieses Konto hat schon ein Token mit diesem Namen.</translation>
    </message>
    <message>
        <source>This name is free.</source>
        <translation type="unfinished">Dieser Name ist frei.</translation>
    </message>
    <message>
        <source>Choose at least one right.</source>
        <translation type="unfinished">Bitte mindestens ein Recht auswählen.</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk: medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk: low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being created.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 days are possible here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remind me to review it on</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Ends %1, %2 %3 (%n day(s)).</source>
        <comment>date, time, zone</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens of this registry never end by themselves: somebody has to revoke them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is a %1.</source>
        <comment>name of a weekday</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Friday before (%1)</source>
        <translation type="unfinished"></translation>
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
    <name>Tokendesk::LoadingRows</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>Tokendesk::MainWindow</name>
    <message>
        <source>%1 (%2)</source>
        <comment>deed, its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Neues Token</translation>
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
        <source>Copy token</source>
        <translation>Token kopieren</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Konto hinzufügen&#xa0;…</translation>
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
        <source>Clear clipboard</source>
        <translation>Zwischenablage leeren</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>The text of “%1” is not kept here.</source>
        <translation>Das Geheimnis von „%1“ ist hier nicht gespeichert.</translation>
    </message>
    <message>
        <source>“%1” has expired: the registry will refuse it.</source>
        <translation>„%1“ ist abgelaufen: Die Registry wird es ablehnen.</translation>
    </message>
    <message>
        <source>“%1” was not copied.</source>
        <translation>„%1“ wurde nicht kopiert.</translation>
    </message>
    <message>
        <source>Saving to the keychain…</source>
        <translation>Schlüsselbund wird noch beschrieben…</translation>
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
    <message>
        <source>Sign out…</source>
        <translation>Abmelden&#xa0;…</translation>
    </message>
    <message>
        <source>Revoke by rule…</source>
        <translation>Nach Regel widerrufen&#xa0;…</translation>
    </message>
    <message>
        <source>Clone token…</source>
        <translation type="unfinished"></translation>
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
    <name>Tokendesk::NewSecretDialog</name>
    <message>
        <source>I have stored it safely myself</source>
        <translation>Ich habe es selbst sicher abgelegt</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>Jetzt testen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1 ist fertig</translation>
    </message>
    <message>
        <source>Saved in your keychain</source>
        <translation>Im Schlüsselbund gespeichert</translation>
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
    <message numerus="yes">
        <source>Copied, clears in %n s</source>
        <translation>
            <numerusform>Kopiert, noch %n s</numerusform>
            <numerusform>Kopiert, noch %n s</numerusform>
        </translation>
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
        <source>It is not saved anywhere yet.</source>
        <translation>Es ist noch nirgends gespeichert.</translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All in this column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May change %1, but not read it. That is allowed; is it what you want?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The registry granted this right, but its description here does not know it.</source>
        <translation type="unfinished"></translation>
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
    <name>Tokendesk::SideBar</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
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
</context>
<context>
    <name>Tokendesk::SideBarModel</name>
    <message>
        <source>All tokens</source>
        <translation>Alle Token</translation>
    </message>
    <message numerus="yes">
        <source>All tokens, %n</source>
        <translation>
            <numerusform>Alle Token, %n</numerusform>
            <numerusform>Alle Token, %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>too few rights</source>
        <translation>zu wenig Rechte</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>Störung</translation>
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
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Its text is not in your keychain: the registry showed it only once, elsewhere.</source>
        <translation>Das Geheimnis ist nicht im Schlüsselbund: Die Registry hat es nur einmal gezeigt, an anderer Stelle.</translation>
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
</context>
<context>
    <name>Tokendesk::TokenPage</name>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
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
</context>
<context>
    <name>Tokendesk::TopBar</name>
    <message>
        <source>Filter tokens</source>
        <translation>Token filtern</translation>
    </message>
    <message>
        <source>Filter tokens by name, rights, account…</source>
        <translation>Token nach Name, Rechten oder Konto filtern&#xa0;…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
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
</context>
<context>
    <name>Tokendesk::Tray</name>
    <message>
        <source>Clear “%1” from the clipboard</source>
        <translation>„%1“ aus der Zwischenablage löschen</translation>
    </message>
    <message>
        <source>Show window</source>
        <translation>Fenster anzeigen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>No tokens here yet: choose one and tick “Offer in the tray”</source>
        <translation>Hier ist noch nichts: ein Token wählen und „Im Infobereich anbieten“ ankreuzen</translation>
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
</context>
</TS>

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
    <name>Tokendesk::CreateTokenDialog</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
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
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>What it is for and where it will live, for example ci-deploy-web.</source>
        <translation>Wofür es ist und wo es eingesetzt wird, zum Beispiel ci-deploy-web.</translation>
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
        <translation>Keines Ihrer Konten kann Token anlegen. Zuerst bei einem anmelden.</translation>
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
        <source>Name and rights are needed.</source>
        <translation>Name und Rechte sind nötig.</translation>
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
    <message numerus="yes">
        <source>Ends %1, %2 here (%n day(s)).</source>
        <translation>
            <numerusform>Endet am %1 um %2 Ortszeit (%n Tag).</numerusform>
            <numerusform>Endet am %1 um %2 Ortszeit (%n Tage).</numerusform>
        </translation>
    </message>
    <message>
        <source>It never ends by itself: somebody has to revoke it.</source>
        <translation>Es endet nie von selbst: Jemand muss es widerrufen.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::Footer</name>
    <message>
        <source>Clear now</source>
        <translation>Jetzt leeren</translation>
    </message>
    <message>
        <source>Clipboard cleared</source>
        <translation>Zwischenablage geleert</translation>
    </message>
    <message>
        <source>The clipboard holds something else by now</source>
        <translation>Die Zwischenablage enthält inzwischen etwas anderes</translation>
    </message>
    <message>
        <source>The clipboard could not be cleared. Copy something else to replace the token.</source>
        <translation>Die Zwischenablage ließ sich nicht leeren. Kopieren Sie etwas anderes, um das Token zu ersetzen.</translation>
    </message>
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
    <message numerus="yes">
        <source>%1 copied · clears in %n s</source>
        <translation>
            <numerusform>%1 kopiert · noch %n s in der Zwischenablage</numerusform>
            <numerusform>%1 kopiert · noch %n s in der Zwischenablage</numerusform>
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
        <source>“%1” is revoked</source>
        <translation>„%1“ ist widerrufen</translation>
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
    <name>Tokendesk::RevokeDialog</name>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
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
        <source>Tokendesk itself is signed in with this token: you would sign yourself out.</source>
        <translation>Tokendesk selbst ist mit diesem Token angemeldet: Der Widerruf meldet Sie ab.</translation>
    </message>
    <message>
        <source>Last used %1. Whatever uses it will stop working.</source>
        <translation>Zuletzt benutzt: %1. Was es benutzt, funktioniert dann nicht mehr.</translation>
    </message>
    <message>
        <source>It was never used, so probably nothing depends on it.</source>
        <translation>Es wurde nie benutzt; wahrscheinlich hängt nichts davon ab.</translation>
    </message>
    <message>
        <source>The registry does not say whether it is in use. Whatever uses it stops working.</source>
        <translation>Die Registry sagt nicht, ob es benutzt wird. Was das Token benutzt, funktioniert dann nicht mehr.</translation>
    </message>
    <message>
        <source>It stops working at once and for good. Requests that are running fail.</source>
        <translation>Es gilt sofort und endgültig nicht mehr. Laufende Anfragen schlagen fehl.</translation>
    </message>
    <message>
        <source>Its copy in your keychain is deleted afterwards.</source>
        <translation>Danach wird die Kopie im Schlüsselbund gelöscht.</translation>
    </message>
    <message>
        <source>Revoking…</source>
        <translation>Wird widerrufen&#xa0;…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>It is still valid.</source>
        <translation>Es ist noch gültig.</translation>
    </message>
    <message>
        <source>It is revoked, but its copy could not be deleted from the keychain.</source>
        <translation>Es ist widerrufen, aber die Kopie ließ sich nicht aus dem Schlüsselbund löschen.</translation>
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
        <source>No account yet</source>
        <translation>Noch kein Konto</translation>
    </message>
    <message>
        <source>Sign in to a registry to see all its tokens here. Their secrets stay in your keychain.</source>
        <translation>Melden Sie sich bei einer Registry an, um alle ihre Token hier zu sehen. Ihre Geheimnisse bleiben im Schlüsselbund.</translation>
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
        <translation>Legen Sie für jeden Ort, der eines braucht, ein eigenes an.</translation>
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
        <translation>Filter leeren</translation>
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
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Widerrufen&#xa0;…</translation>
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
</context>
</TS>

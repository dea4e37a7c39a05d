<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Tokendesk::AccessibleRows</name>
    <message numerus="yes">
        <source>%1, %n token(s), open</source>
        <translation>
            <numerusform>%1, %n token, open</numerusform>
            <numerusform>%1, %n tokens, open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n token(s), closed</source>
        <translation>
            <numerusform>%1, %n token, closed</numerusform>
            <numerusform>%1, %n tokens, closed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::Bell</name>
    <message numerus="yes">
        <source>%n unread notice(s)</source>
        <translation>
            <numerusform>%n unread notice</numerusform>
            <numerusform>%n unread notices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::BrowserWaitPanel</name>
    <message numerus="yes">
        <source>Waiting · checked %n second(s) ago · %1 left</source>
        <translation>
            <numerusform>Waiting · checked %n second ago · %1 left</numerusform>
            <numerusform>Waiting · checked %n seconds ago · %1 left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::ChipRow</name>
    <message numerus="yes">
        <source>%n more condition(s): edit all as text</source>
        <translation>
            <numerusform>%n more condition: edit all as text</numerusform>
            <numerusform>%n more conditions: edit all as text</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::ClipboardBar</name>
    <message numerus="yes">
        <source>%1 copied – clears in %n s</source>
        <translation>
            <numerusform>%1 copied – clears in %n s</numerusform>
            <numerusform>%1 copied – clears in %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::CommandJob</name>
    <message numerus="yes">
        <source>%1: %n token(s) in the keychain</source>
        <translation>
            <numerusform>%1: %n token in the keychain</numerusform>
            <numerusform>%1: %n tokens in the keychain</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::CreateForm</name>
    <message numerus="yes">
        <source>At most %n character(s).</source>
        <translation>
            <numerusform>At most %n character.</numerusform>
            <numerusform>At most %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::CreateTokenDialog</name>
    <message numerus="yes">
        <source>It is used in %n place(s).</source>
        <translation>
            <numerusform>It is used in %n place.</numerusform>
            <numerusform>It is used in %n places.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::ErrorText</name>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>Try again in %n second.</numerusform>
            <numerusform>Try again in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n minute(s).</source>
        <translation>
            <numerusform>Try again in %n minute.</numerusform>
            <numerusform>Try again in %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::ExpiryChooser</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ends %1, %2 %3 (%n day(s)).</source>
        <comment>date, time, zone</comment>
        <translation>
            <numerusform>Ends %1, %2 %3 (%n day).</numerusform>
            <numerusform>Ends %1, %2 %3 (%n days).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::FilterField</name>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::Footer</name>
    <message numerus="yes">
        <source>Offline: %n account(s)</source>
        <translation>
            <numerusform>Offline: %n account</numerusform>
            <numerusform>Offline: %n accounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checking %n account(s)…</source>
        <translation>
            <numerusform>Asking %n registry account…</numerusform>
            <numerusform>Asking %n registry accounts…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n account(s) online</source>
        <translation>
            <numerusform>%1 of %n account online</numerusform>
            <numerusform>%1 of %n accounts online</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::ImportPanel</name>
    <message numerus="yes">
        <source>Found %n token(s) in plain text on this computer.</source>
        <translation>
            <numerusform>Found %n token in plain text on this computer.</numerusform>
            <numerusform>Found %n tokens in plain text on this computer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move %n to the keychain</source>
        <translation>
            <numerusform>Move %n to the keychain</numerusform>
            <numerusform>Move %n to the keychain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n to the keychain</source>
        <translation>
            <numerusform>Copy %n to the keychain</numerusform>
            <numerusform>Copy %n to the keychain</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::NewSecretDialog</name>
    <message numerus="yes">
        <source>The clipboard is cleared after %n second(s).</source>
        <translation>
            <numerusform>The clipboard is cleared after %n second.</numerusform>
            <numerusform>The clipboard is cleared after %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::NoticeDesk</name>
    <message numerus="yes">
        <source>%n token(s) end this week, first “%1”.</source>
        <translation>
            <numerusform>%n token ends this week, first “%1”.</numerusform>
            <numerusform>%n tokens end this week, first “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) end or are due for your review this week, first “%1”.</source>
        <translation>
            <numerusform>%n token ends or is due for your review this week, first “%1”.</numerusform>
            <numerusform>%n tokens end or are due for your review this week, first “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::Notices</name>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::RemoveDataDialog</name>
    <message numerus="yes">
        <source>%n account(s) on this computer, with their sign-ins in the keychain</source>
        <translation>
            <numerusform>%n account on this computer, with its sign-in in the keychain</numerusform>
            <numerusform>%n accounts on this computer, with their sign-ins in the keychain</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the text of %n token(s) in the keychain: it cannot be had again</source>
        <translation>
            <numerusform>the text of %n token in the keychain: it cannot be had again</numerusform>
            <numerusform>the texts of %n tokens in the keychain: they cannot be had again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::RevocationBar</name>
    <message numerus="yes">
        <source>Revoking %n token(s) in %1 s</source>
        <translation>
            <numerusform>Revoking %n token in %1 s</numerusform>
            <numerusform>Revoking %n tokens in %1 s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoking %n token(s) waits for your answer</source>
        <translation>
            <numerusform>Revoking %n token waits for your answer</numerusform>
            <numerusform>Revoking %n tokens waits for your answer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoking %n token(s): %1 done…</source>
        <translation>
            <numerusform>Revoking %n token: %1 done…</numerusform>
            <numerusform>Revoking %n tokens: %1 done…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) revoked</source>
        <translation>
            <numerusform>%n token revoked</numerusform>
            <numerusform>%n tokens revoked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n token(s) revoked. The others may still be valid: see the results.</source>
        <translation>
            <numerusform>%1 of %n token revoked. The others may still be valid: see the results.</numerusform>
            <numerusform>%1 of %n tokens revoked. The others may still be valid: see the results.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::Revocations</name>
    <message numerus="yes">
        <source>%n token(s) were about to be revoked. Nothing has been sent yet.</source>
        <translation>
            <numerusform>%n token was about to be revoked. Nothing has been sent yet.</numerusform>
            <numerusform>%n tokens were about to be revoked. Nothing has been sent yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::RevokeManyDialog</name>
    <message numerus="yes">
        <source>Revoke %n token(s)?</source>
        <translation>
            <numerusform>Revoke %n token?</numerusform>
            <numerusform>Revoke %n tokens?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>day</numerusform>
            <numerusform>days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::SecurityPage</name>
    <message numerus="yes">
        <source>after %n second(s)</source>
        <translation>
            <numerusform>after %n second</numerusform>
            <numerusform>after %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>after %n minute</numerusform>
            <numerusform>after %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::SideBarModel</name>
    <message numerus="yes">
        <source>%1, %n token(s)</source>
        <translation>
            <numerusform>%1, %n token</numerusform>
            <numerusform>%1, %n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %3, %n token(s)</source>
        <translation>
            <numerusform>%1, %2, %3, %n token</numerusform>
            <numerusform>%1, %2, %3, %n tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::SignOutDialog</name>
    <message numerus="yes">
        <source>Also delete the %n saved token(s) of this account from the keychain</source>
        <translation>
            <numerusform>Also delete the %n saved token of this account from the keychain</numerusform>
            <numerusform>Also delete the %n saved tokens of this account from the keychain</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::TokenWords</name>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>in %n min</numerusform>
            <numerusform>in %n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>in %n hour</numerusform>
            <numerusform>in %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review in %n days</source>
        <translation>
            <numerusform>Review in %n day</numerusform>
            <numerusform>Review in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::Tray</name>
    <message numerus="yes">
        <source>%1 copied – clears in %n s</source>
        <translation>
            <numerusform>%1 copied – clears in %n s</numerusform>
            <numerusform>%1 copied – clears in %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) end this week</source>
        <translation>
            <numerusform>%n token ends this week</numerusform>
            <numerusform>%n tokens end this week</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::TrayMenu</name>
    <message numerus="yes">
        <source>%n token(s) end this week</source>
        <translation>
            <numerusform>%n token ends this week</numerusform>
            <numerusform>%n tokens end this week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Clipboard: %1, %n s</source>
        <translation>
            <numerusform>Clipboard: %1, %n s</numerusform>
            <numerusform>Clipboard: %1, %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days left, very short</comment>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::WishFields</name>
    <message numerus="yes">
        <source>%1: at most %n character(s).</source>
        <translation>
            <numerusform>%1: at most %n character.</numerusform>
            <numerusform>%1: at most %n characters.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: at most %n line(s).</source>
        <translation>
            <numerusform>%1: at most %n line.</numerusform>
            <numerusform>%1: at most %n lines.</numerusform>
        </translation>
    </message>
</context>
</TS>

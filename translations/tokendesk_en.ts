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
    <name>Tokendesk::AuditCharts</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days, short</comment>
        <translation>
            <numerusform>%n d</numerusform>
            <numerusform>%n d</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n token(s)</source>
        <translation>
            <numerusform>%1: %n token</numerusform>
            <numerusform>%1: %n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rights by person and risk (%n more)</source>
        <translation>
            <numerusform>Rights by person and risk (%n more)</numerusform>
            <numerusform>Rights by person and risk (%n more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::AuditHead</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
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
    <name>Tokendesk::ChangesPage</name>
    <message numerus="yes">
        <source>%n change(s) since %1.</source>
        <translation>
            <numerusform>%n change since %1.</numerusform>
            <numerusform>%n changes since %1.</numerusform>
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
    <name>Tokendesk::EventsPage</name>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n event</numerusform>
            <numerusform>%n events</numerusform>
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
    <name>Tokendesk::FindingDetails</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more was/were accepted.</source>
        <translation>
            <numerusform>%n more was accepted.</numerusform>
            <numerusform>%n more were accepted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::FindingWords</name>
    <message numerus="yes">
        <source>%n token(s) of %1, who is gone or disabled</source>
        <translation>
            <numerusform>%n token of %1, who is gone or disabled</numerusform>
            <numerusform>%n tokens of %1, who is gone or disabled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) have the name “%1”</source>
        <translation>
            <numerusform>%n token has the name “%1”</numerusform>
            <numerusform>%n tokens have the name “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n % of a rate limit are used up</source>
        <translation>
            <numerusform>%n % of a rate limit is used up</numerusform>
            <numerusform>%n % of a rate limit is used up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) by %1 within minutes</source>
        <translation>
            <numerusform>%n event by %1 within minutes</numerusform>
            <numerusform>%n events by %1 within minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) with the forbidden right %1</source>
        <translation>
            <numerusform>%n token with the forbidden right %1</numerusform>
            <numerusform>%n tokens with the forbidden right %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) with dangerous rights, older than %1 days</source>
        <translation>
            <numerusform>%n token with dangerous rights, older than %1 days</numerusform>
            <numerusform>%n tokens with dangerous rights, older than %1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) never used</source>
        <translation>
            <numerusform>%n token never used</numerusform>
            <numerusform>%n tokens never used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) not used for %1 days</source>
        <translation>
            <numerusform>%n token not used for %1 days</numerusform>
            <numerusform>%n tokens not used for %1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) without an end</source>
        <translation>
            <numerusform>%n token without an end</numerusform>
            <numerusform>%n tokens without an end</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) end within %1 days</source>
        <translation>
            <numerusform>%n token ends within %1 days</numerusform>
            <numerusform>%n tokens end within %1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) live longer than the policy allows</source>
        <translation>
            <numerusform>%n token lives longer than the policy allows</numerusform>
            <numerusform>%n tokens live longer than the policy allows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) may do more than they need</source>
        <translation>
            <numerusform>%n token may do more than it needs</numerusform>
            <numerusform>%n tokens may do more than they need</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) of an old form</source>
        <translation>
            <numerusform>%n token of an old form</numerusform>
            <numerusform>%n tokens of an old form</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test token(s) used for real</source>
        <translation>
            <numerusform>%n test token used for real</numerusform>
            <numerusform>%n test tokens used for real</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) lay in a plain file</source>
        <translation>
            <numerusform>%n token lay in a plain file</numerusform>
            <numerusform>%n tokens lay in a plain file</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) with a name against the policy</source>
        <translation>
            <numerusform>%n token with a name against the policy</numerusform>
            <numerusform>%n tokens with a name against the policy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) with dangerous rights against the policy</source>
        <translation>
            <numerusform>%n token with dangerous rights against the policy</numerusform>
            <numerusform>%n tokens with dangerous rights against the policy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n admin token(s) older than %1 days</source>
        <translation>
            <numerusform>%n admin token older than %1 days</numerusform>
            <numerusform>%n admin tokens older than %1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never used</source>
        <translation>
            <numerusform>%n never used</numerusform>
            <numerusform>%n never used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unused for %1 days</source>
        <translation>
            <numerusform>%n unused for %1 days</numerusform>
            <numerusform>%n unused for %1 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an end</source>
        <translation>
            <numerusform>%n without an end</numerusform>
            <numerusform>%n without an end</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n end(s) soon</source>
        <translation>
            <numerusform>%n ends soon</numerusform>
            <numerusform>%n end soon</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too long-lived</source>
        <translation>
            <numerusform>%n too long-lived</numerusform>
            <numerusform>%n too long-lived</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with too many rights</source>
        <translation>
            <numerusform>%n with too many rights</numerusform>
            <numerusform>%n with too many rights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an owner</source>
        <translation>
            <numerusform>%n without an owner</numerusform>
            <numerusform>%n without an owner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with the same name</source>
        <translation>
            <numerusform>%n with the same name</numerusform>
            <numerusform>%n with the same name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of an old form</source>
        <translation>
            <numerusform>%n of an old form</numerusform>
            <numerusform>%n of an old form</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in plain files</source>
        <translation>
            <numerusform>%n in a plain file</numerusform>
            <numerusform>%n in plain files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rate limit(s) nearly used up</source>
        <translation>
            <numerusform>%n rate limit nearly used up</numerusform>
            <numerusform>%n rate limits nearly used up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) at unusual hours</source>
        <translation>
            <numerusform>%n event at an unusual hour</numerusform>
            <numerusform>%n events at unusual hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n burst(s) of events</source>
        <translation>
            <numerusform>%n burst of events</numerusform>
            <numerusform>%n bursts of events</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown actor(s)</source>
        <translation>
            <numerusform>%n unknown actor</numerusform>
            <numerusform>%n unknown actors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a forbidden right</source>
        <translation>
            <numerusform>%n with a forbidden right</numerusform>
            <numerusform>%n with a forbidden right</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a name against the policy</source>
        <translation>
            <numerusform>%n with a name against the policy</numerusform>
            <numerusform>%n with a name against the policy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n admin token(s) against the policy</source>
        <translation>
            <numerusform>%n admin token against the policy</numerusform>
            <numerusform>%n admin tokens against the policy</numerusform>
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
    <name>Tokendesk::LeaverHoldings</name>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service account(s)</source>
        <translation>
            <numerusform>%n service account</numerusform>
            <numerusform>%n service accounts</numerusform>
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
    <message numerus="yes">
        <source>The same goes for %n more.</source>
        <translation>
            <numerusform>The same goes for %n more.</numerusform>
            <numerusform>The same goes for %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::PolicyWords</name>
    <message numerus="yes">
        <source>The policy “%1” allows at most %n day(s). Choose an earlier end.</source>
        <translation>
            <numerusform>The policy “%1” allows at most %n day. Choose an earlier end.</numerusform>
            <numerusform>The policy “%1” allows at most %n days. Choose an earlier end.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The policy “%1” wants an end within %n day(s). Choose one.</source>
        <translation>
            <numerusform>The policy “%1” wants an end within %n day. Choose one.</numerusform>
            <numerusform>The policy “%1” wants an end within %n days. Choose one.</numerusform>
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
    <name>Tokendesk::ScoreCard</name>
    <message numerus="yes">
        <source>%n thing(s) would make it %1.</source>
        <translation>
            <numerusform>%n thing would make it %1.</numerusform>
            <numerusform>%n things would make it %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, costs %n point(s)</source>
        <translation>
            <numerusform>%1, costs %n point</numerusform>
            <numerusform>%1, costs %n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gained rights</source>
        <translation>
            <numerusform>%n gained rights</numerusform>
            <numerusform>%n gained rights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <translation>
            <numerusform>%n gone</numerusform>
            <numerusform>%n gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n change</numerusform>
            <numerusform>%n changes</numerusform>
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
    <name>Tokendesk::ServiceDialog</name>
    <message numerus="yes">
        <source>The description is too long: at most %n character(s).</source>
        <translation>
            <numerusform>The description is too long: at most %n character.</numerusform>
            <numerusform>The description is too long: at most %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::ServiceJobs</name>
    <message numerus="yes">
        <source>“%1” works again, with %n key(s)</source>
        <translation>
            <numerusform>“%1” works again, with %n key</numerusform>
            <numerusform>“%1” works again, with %n keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is off: %n key(s) stopped</source>
        <translation>
            <numerusform>“%1” is off: %n key stopped</numerusform>
            <numerusform>“%1” is off: %n keys stopped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::ServiceNotices</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::ServiceWords</name>
    <message numerus="yes">
        <source>Its %n key(s) stop working at once.</source>
        <translation>
            <numerusform>Its %n key stops working at once.</numerusform>
            <numerusform>Its %n keys stop working at once.</numerusform>
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

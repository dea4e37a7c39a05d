<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>RegistryProfile</name>
    <message>
        <source>Download, view, search</source>
        <translation>ダウンロード、閲覧、検索</translation>
    </message>
    <message>
        <source>Publish new skills, update existing ones</source>
        <translation>新しいスキルの公開、既存のスキルの更新</translation>
    </message>
    <message>
        <source>Delete, manage versions, moderate</source>
        <translation>削除、バージョン管理、モデレーション</translation>
    </message>
    <message>
        <source>Read-only bot</source>
        <translation>読み取り専用ボット</translation>
    </message>
    <message>
        <source>CI publish</source>
        <translation>CI での公開</translation>
    </message>
    <message>
        <source>Local development</source>
        <translation>ローカル開発</translation>
    </message>
    <message>
        <source>It stops working at once and cannot be restored.</source>
        <translation>直ちに使えなくなり、元に戻すことはできません。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::AccessibleRows</name>
    <message numerus="yes">
        <source>%1, %n token(s), open</source>
        <translation>
            <numerusform>%1、トークン %n 個、展開済み</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n token(s), closed</source>
        <translation>
            <numerusform>%1、トークン %n 個、折りたたみ済み</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::AddAccountDialog</name>
    <message>
        <source>Add account</source>
        <translation>アカウントの追加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>レジストリ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>How to sign in</source>
        <translation>サインイン方法</translation>
    </message>
    <message>
        <source>E-mail and password</source>
        <translation>メールアドレスとパスワード</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>ブラウザー</translation>
    </message>
    <message>
        <source>Paste a token</source>
        <translation>トークンの貼り付け</translation>
    </message>
    <message>
        <source>Your browser opens the registry&apos;s own page; sign in and approve there. The registry makes a token for this computer, which is kept in your keychain.</source>
        <translation>ブラウザーでレジストリのページが開きます。そこでサインインして承認してください。レジストリがこのコンピューター用のトークンを作成し、トークンはキーリングに保管されます。</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Sent once, never stored. Only the session is kept, in your keychain.</source>
        <translation>一度だけ送信し、保存はしません。セッションのみをキーリングに保管します。</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>It is checked with the registry before it is saved.</source>
        <translation>保存する前にレジストリで確認します。</translation>
    </message>
    <message>
        <source>This is who the registry knows you as:</source>
        <translation>レジストリに登録されているあなたの情報:</translation>
    </message>
    <message>
        <source>Open browser</source>
        <translation>ブラウザーを開く</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>A token of %1.</source>
        <translation>%1 のトークンです。</translation>
    </message>
    <message>
        <source>A test token of %1.</source>
        <translation>%1 のテスト用トークンです。</translation>
    </message>
    <message>
        <source>A token of %1 in its old format: replace it soon.</source>
        <translation>%1 の古い形式のトークンです。早めに置き換えてください。</translation>
    </message>
    <message>
        <source>A service account&apos;s token of %1.</source>
        <translation>%1 のサービスアカウントのトークンです。</translation>
    </message>
    <message>
        <source>Only https:// – or http://127.0.0.1 for a registry on this computer.</source>
        <translation>使用できるのは https:// のみです（このコンピューター上のレジストリには http://127.0.0.1 も使用できます）。</translation>
    </message>
    <message>
        <source>This is not a registry&apos;s address. Example: https://tank.example.com</source>
        <translation>レジストリのアドレスではありません。例: https://tank.example.com</translation>
    </message>
    <message>
        <source>Fill in e-mail and password.</source>
        <translation>メールアドレスとパスワードを入力してください。</translation>
    </message>
    <message>
        <source>Paste a token first.</source>
        <translation>先にトークンを貼り付けてください。</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>サインインしています…</translation>
    </message>
    <message>
        <source>E-mail or password is wrong.</source>
        <translation>メールアドレスまたはパスワードが正しくありません。</translation>
    </message>
    <message>
        <source>Nobody approved in time. Nothing was saved.</source>
        <translation>時間内に承認されませんでした。何も保存されていません。</translation>
    </message>
    <message>
        <source>This sign-in has expired. Start again.</source>
        <translation>このサインインは期限切れです。最初からやり直してください。</translation>
    </message>
    <message>
        <source>The sign-in was refused in the browser, or the account is suspended.</source>
        <translation>ブラウザーでサインインが拒否されたか、アカウントが停止されています。</translation>
    </message>
    <message>
        <source>%1 does not accept this token: it is wrong, revoked or expired – or its request limit is used up, which %1 answers alike.</source>
        <translation>%1 はこのトークンを受け付けません。トークンが正しくないか、失効または期限切れです。リクエスト数の上限に達した場合も、%1 は同じ応答を返します。</translation>
    </message>
    <message>
        <source>The registry does not accept this token: it is wrong, revoked or expired.</source>
        <translation>レジストリはこのトークンを受け付けません。トークンが正しくないか、失効または期限切れです。</translation>
    </message>
    <message>
        <source>The registry may have made a token: look for a new one on its page and revoke it.</source>
        <translation>レジストリがトークンを作成した可能性があります。レジストリのページで新しいトークンを探し、失効させてください。</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>（名前なし）</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The sign-in is kept in memory until you quit, because you chose so.</source>
        <translation>設定に従い、サインイン情報は終了するまでメモリにのみ保持されます。</translation>
    </message>
    <message>
        <source>The sign-in will be kept in your keychain, nowhere else.</source>
        <translation>サインイン情報はキーリングにのみ保管されます。</translation>
    </message>
    <message>
        <source>Save account</source>
        <translation>アカウントを保存</translation>
    </message>
    <message>
        <source>The account was not saved.</source>
        <translation>アカウントは保存されませんでした。</translation>
    </message>
    <message>
        <source>Unlock keychain</source>
        <translation>キーリングのロックを解除</translation>
    </message>
</context>
<context>
    <name>Tokendesk::BrowserWaitPanel</name>
    <message>
        <source>1  The browser opens.   2  Approve there.   3  Come back: it goes on by itself.</source>
        <translation>1  ブラウザーが開きます。   2  そこで承認します。   3  ここに戻ると、自動的に続行します。</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>リンクをコピー</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>もう一度開く</translation>
    </message>
    <message>
        <source>Address of the approval page</source>
        <translation>承認ページのアドレス</translation>
    </message>
    <message>
        <source>Nothing opened? Use this address in any browser:</source>
        <translation>開かない場合は、このアドレスを任意のブラウザーで開いてください:</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Asking the registry…</source>
        <translation>レジストリに問い合わせています…</translation>
    </message>
    <message>
        <source>Check that the browser shows this code: %1</source>
        <translation>ブラウザーに次のコードが表示されていることを確認してください: %1</translation>
    </message>
    <message>
        <source>The registry sends you to another host: %1. Open it only if you know that it belongs to the registry.</source>
        <translation>レジストリは別のホスト %1 に移動しようとしています。レジストリのものだとわかっている場合にのみ開いてください。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>No browser could be started. Copy the address and open it yourself.</source>
        <translation>ブラウザーを起動できませんでした。アドレスをコピーして、ご自身で開いてください。</translation>
    </message>
    <message>
        <source>Waiting · %1 left</source>
        <translation>待機中 · 残り %1</translation>
    </message>
    <message numerus="yes">
        <source>Waiting · checked %n second(s) ago · %1 left</source>
        <translation>
            <numerusform>待機中 · %n 秒前に確認 · 残り %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::ClipboardBar</name>
    <message>
        <source>Clear now</source>
        <translation>今すぐ消去</translation>
    </message>
    <message>
        <source>Time until the clipboard is cleared</source>
        <translation>クリップボードが消去されるまでの時間</translation>
    </message>
    <message>
        <source>Clear the clipboard (%1)</source>
        <translation>クリップボードを消去（%1）</translation>
    </message>
    <message>
        <source>Clipboard cleared</source>
        <translation>クリップボードを消去しました</translation>
    </message>
    <message>
        <source>Clipboard already changed</source>
        <translation>クリップボードの内容はすでに変わっています</translation>
    </message>
    <message>
        <source>This desktop does not confirm that the clipboard is clear: copy something else.</source>
        <translation>このデスクトップではクリップボードの消去を確認できません。別の内容をコピーしてください。</translation>
    </message>
    <message>
        <source>%1 copied – stays until you clear it</source>
        <translation>%1 をコピーしました – 消去するまで残ります</translation>
    </message>
    <message numerus="yes">
        <source>%1 copied – clears in %n s</source>
        <translation>
            <numerusform>%1 をコピーしました – %n 秒後に消去</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::ColumnLayout</name>
    <message>
        <source>Fit “%1” to its content</source>
        <translation>「%1」の幅を内容に合わせる</translation>
    </message>
    <message>
        <source>Fit all columns</source>
        <translation>すべての列の幅を合わせる</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>列をリセット</translation>
    </message>
</context>
<context>
    <name>Tokendesk::CopyQuestion</name>
    <message>
        <source>This token does not work</source>
        <translation>このトークンは使えません</translation>
    </message>
    <message>
        <source>“%1” has expired: the registry will refuse it.</source>
        <translation>「%1」は期限切れです。レジストリに拒否されます。</translation>
    </message>
    <message>
        <source>“%1” is paused: the registry refuses it until it is switched on again.</source>
        <translation>「%1」は一時停止中です。再び有効にするまでレジストリに拒否されます。</translation>
    </message>
    <message>
        <source>Copy anyway</source>
        <translation>それでもコピー</translation>
    </message>
    <message>
        <source>Do not copy</source>
        <translation>コピーしない</translation>
    </message>
</context>
<context>
    <name>Tokendesk::CreateForm</name>
    <message>
        <source>Name</source>
        <translation type="unfinished">名前</translation>
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
        <translation type="unfinished">アカウント</translation>
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
        <translation type="unfinished">権限</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished">有効期限</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished">なし</translation>
    </message>
    <message>
        <source>Clone %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of your accounts can create tokens. Sign in to one first.</source>
        <translation type="unfinished">トークンを作成できるアカウントがありません。先にサインインしてください。</translation>
    </message>
    <message>
        <source>Give it a name, so that you recognise it later.</source>
        <translation type="unfinished">後で見分けられるように名前を付けてください。</translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s).</source>
        <translation type="unfinished">
            <numerusform>%n 文字以内で入力してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>This account has a token of this name already.</source>
        <translation type="unfinished">このアカウントには同じ名前のトークンがすでにあります。</translation>
    </message>
    <message>
        <source>This name is free.</source>
        <translation type="unfinished">この名前は使用できます。</translation>
    </message>
    <message>
        <source>Choose at least one right.</source>
        <translation type="unfinished">権限を 1 つ以上選択してください。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::CreateTokenDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Create token</source>
        <translation>トークンを作成</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>新しいトークン</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>作成しています…</translation>
    </message>
    <message>
        <source>The token may have been created, or not.</source>
        <translation>トークンが作成されたかどうか確認できません。</translation>
    </message>
    <message>
        <source>Tokendesk is looking for it at the registry. Wait for the list before trying again.</source>
        <translation>レジストリに問い合わせています。一覧が更新されるまで待ってから、やり直してください。</translation>
    </message>
    <message>
        <source>No token was created.</source>
        <translation>トークンは作成されませんでした。</translation>
    </message>
    <message>
        <source>To limit its rights, create it on the registry&apos;s web page.</source>
        <translation>権限を制限するには、レジストリの Web ページで作成してください。</translation>
    </message>
    <message>
        <source>Open web page</source>
        <translation>Web ページを開く</translation>
    </message>
    <message>
        <source>Create with all rights</source>
        <translation>すべての権限で作成</translation>
    </message>
    <message>
        <source>Unlock keychain</source>
        <translation>キーリングのロックを解除</translation>
    </message>
    <message>
        <source>Without a keychain its text can only be kept in memory until you quit; then it is gone.</source>
        <translation>キーリングがない場合、トークンの文字列は終了するまでメモリにのみ保持され、その後は失われます。</translation>
    </message>
    <message>
        <source>Keep in memory only</source>
        <translation>メモリにのみ保持</translation>
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
            <numerusform>%n 秒後にやり直してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n minute(s).</source>
        <translation>
            <numerusform>%n 分後にやり直してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 refused the sign-in. It has ended or was revoked – or its request limit for today is used up: %1 answers both alike. Sign in again, or try again tomorrow.</source>
        <translation>%1 がサインインを拒否しました。サインインが期限切れか失効しています。または、本日のリクエスト数の上限に達しています（%1 はどちらの場合も同じ応答を返します）。サインインし直すか、明日やり直してください。</translation>
    </message>
    <message>
        <source>%1 refused the sign-in: it has ended or was revoked. Sign in again.</source>
        <translation>%1 がサインインを拒否しました。期限切れか失効しています。サインインし直してください。</translation>
    </message>
    <message>
        <source>The registry</source>
        <translation>レジストリ</translation>
    </message>
    <message>
        <source>%1 cannot be reached (%2). Check the network, then try again.</source>
        <translation>%1 に接続できません（%2）。ネットワークを確認してから、やり直してください。</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again.</source>
        <translation>%1 から時間内に応答がありませんでした。やり直してください。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted, so nothing was sent. If this is your company&apos;s registry, its certificate authority has to be installed on this computer.</source>
        <translation>%1 の証明書は信頼されていないため、何も送信していません。会社のレジストリの場合は、その認証局をこのコンピューターにインストールする必要があります。</translation>
    </message>
    <message>
        <source>Nothing was sent: “%1” is not a safe address for a token. Use https://, or http://127.0.0.1 for a registry on this computer.</source>
        <translation>何も送信していません。「%1」はトークンの送信先として安全なアドレスではありません。https:// を使用するか、このコンピューター上のレジストリには http://127.0.0.1 を使用してください。</translation>
    </message>
    <message>
        <source>%1 redirects to another address (%2). Tokendesk does not send a token there; correct the registry&apos;s address instead.</source>
        <translation>%1 は別のアドレス（%2）にリダイレクトしています。Tokendesk はそこへトークンを送信しません。レジストリのアドレスを修正してください。</translation>
    </message>
    <message>
        <source>%1 accepts the token, but lets only a signed-in person manage tokens. Sign in with e-mail and password to see and manage them here.</source>
        <translation>%1 はこのトークンを受け付けますが、トークンの管理はサインインしたユーザーにのみ許可しています。ここでトークンを表示・管理するには、メールアドレスとパスワードでサインインしてください。</translation>
    </message>
    <message>
        <source>%1 says that this account has too few rights for that.</source>
        <translation>%1 によると、このアカウントにはその操作に必要な権限がありません。</translation>
    </message>
    <message>
        <source>%1 does not have it (any more).</source>
        <translation>%1 には存在しません（削除された可能性もあります）。</translation>
    </message>
    <message>
        <source>%1 did not accept this.</source>
        <translation>%1 に受け付けられませんでした。</translation>
    </message>
    <message>
        <source>%1 cannot limit tokens that are created here: such a token could do everything.</source>
        <translation>%1 では、ここで作成するトークンの権限を制限できません。すべての操作が可能なトークンになります。</translation>
    </message>
    <message>
        <source>%1 received too many requests.</source>
        <translation>%1 へのリクエストが多すぎます。</translation>
    </message>
    <message>
        <source>%1 has a problem of its own (%2). Try again later.</source>
        <translation>%1 側で問題が発生しています（%2）。後でやり直してください。</translation>
    </message>
    <message>
        <source>%1 gave an answer that cannot be read (%2). Is the address right?</source>
        <translation>%1 からの応答を読み取れません（%2）。アドレスは正しいですか？</translation>
    </message>
    <message>
        <source>%1 does not offer this here.</source>
        <translation>%1 はこの機能に対応していません。</translation>
    </message>
    <message>
        <source>%1 may have done it, or not. Refresh the list before trying again.</source>
        <translation>%1 で実行されたかどうか確認できません。やり直す前に一覧を更新してください。</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, then try again.</source>
        <translation>キーリングがロックされています。ロックを解除してから、やり直してください。</translation>
    </message>
    <message>
        <source>No keychain service answers on this computer (%1).</source>
        <translation>このコンピューターではキーリングサービスが応答しません（%1）。</translation>
    </message>
    <message>
        <source>The keychain failed (%1).</source>
        <translation>キーリングでエラーが発生しました（%1）。</translation>
    </message>
    <message>
        <source>The keychain does not hold this secret.</source>
        <translation>このシークレットはキーリングにありません。</translation>
    </message>
    <message>
        <source>Tokendesk cannot read or save its own data (%1).</source>
        <translation>Tokendesk が自身のデータを読み書きできません（%1）。</translation>
    </message>
    <message>
        <source>This cannot be right: %1.</source>
        <translation>入力内容が正しくありません: %1。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>Its message: “%1”</source>
        <translation>メッセージ: 「%1」</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>読み取れません: %1</translation>
    </message>
    <message>
        <source>is too large (%1 bytes)</source>
        <translation>大きすぎます（%1 バイト）</translation>
    </message>
    <message>
        <source>is not JSON: %1</source>
        <translation>JSON ではありません: %1</translation>
    </message>
    <message>
        <source>is missing or empty</source>
        <translation>存在しないか空です</translation>
    </message>
    <message>
        <source>has the wrong type; expected: %1</source>
        <translation>型が正しくありません。必要な型: %1</translation>
    </message>
    <message>
        <source>is not a known key; is it misspelt?</source>
        <translation>不明なキーです。綴りを確認してください</translation>
    </message>
    <message>
        <source>has a value that is not allowed; possible: %1</source>
        <translation>許可されていない値です。使用できる値: %1</translation>
    </message>
    <message>
        <source>must be an https address: %1</source>
        <translation>https のアドレスでなければなりません: %1</translation>
    </message>
    <message>
        <source>must be a JSON pointer such as /id: %1</source>
        <translation>/id のような JSON ポインターでなければなりません: %1</translation>
    </message>
    <message>
        <source>must be a method and a path, such as “GET /tokens”: %1</source>
        <translation>「GET /tokens」のようなメソッドとパスでなければなりません: %1</translation>
    </message>
    <message>
        <source>is out of range; possible: %1</source>
        <translation>範囲外です。使用できる値: %1</translation>
    </message>
    <message>
        <source>names a scope that the file does not define: %1</source>
        <translation>ファイルで定義されていないスコープを指定しています: %1</translation>
    </message>
    <message>
        <source>is used twice: %1. The first one counts.</source>
        <translation>重複しています: %1。最初のものが有効です。</translation>
    </message>
    <message>
        <source>stands in for the built-in registry “%1”.</source>
        <translation>組み込みレジストリ「%1」の代わりに使用されます。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>file and place, what is wrong there</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ExpiryChooser</name>
    <message>
        <source>Days until it ends</source>
        <translation>期限までの日数</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>Date…</source>
        <translation>日付…</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最終日</translation>
    </message>
    <message>
        <source>It never ends by itself: somebody has to revoke it.</source>
        <translation>自動的には期限切れになりません。使わなくなったら失効させる必要があります。</translation>
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
        <translation>サインインしていません</translation>
    </message>
    <message numerus="yes">
        <source>Offline: %n account(s)</source>
        <translation>
            <numerusform>オフライン: アカウント %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checking %n account(s)…</source>
        <translation>
            <numerusform>%n 個のアカウントを確認しています…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n account(s) online</source>
        <translation>
            <numerusform>%n 個中 %1 個のアカウントがオンライン</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::LoadingRows</name>
    <message>
        <source>Loading</source>
        <translation>読み込み中</translation>
    </message>
</context>
<context>
    <name>Tokendesk::MainWindow</name>
    <message>
        <source>%1 (%2)</source>
        <comment>deed, its keys</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>新しいトークン</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>失効…</translation>
    </message>
    <message>
        <source>Revoke by rule…</source>
        <translation>ルールを指定して失効…</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>トークンをコピー</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>アカウントを追加…</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>サインアウト…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>About Tokendesk</source>
        <translation>Tokendesk について</translation>
    </message>
    <message>
        <source>Clear clipboard</source>
        <translation>クリップボードを消去</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>サインアウトしました</translation>
    </message>
    <message>
        <source>The text of “%1” is not kept here.</source>
        <translation>「%1」の文字列はここに保管されていません。</translation>
    </message>
    <message>
        <source>“%1” has expired: the registry will refuse it.</source>
        <translation>「%1」は期限切れです。レジストリに拒否されます。</translation>
    </message>
    <message>
        <source>“%1” was not copied.</source>
        <translation>「%1」はコピーされませんでした。</translation>
    </message>
    <message>
        <source>Saving to the keychain…</source>
        <translation>キーリングに保存しています…</translation>
    </message>
    <message>
        <source>Tokendesk %1

One window for every API token. Its secrets live in your system&apos;s keychain and nowhere else.

Any program that runs as you can ask an unlocked keychain; Tokendesk cannot prevent that.

Free software: GPL-3.0 or later.</source>
        <translation>Tokendesk %1

すべての API トークンを 1 つのウィンドウに。シークレットはシステムのキーリングにのみ保管されます。

ロックが解除されたキーリングには、あなたの権限で動作するすべてのプログラムがアクセスできます。Tokendesk でこれを防ぐことはできません。

フリーソフトウェア: GPL-3.0 以降。</translation>
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
        <translation>メッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>Tokendesk::NewSecretDialog</name>
    <message>
        <source>I have stored it safely myself</source>
        <translation>自分で安全な場所に保管しました</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>今すぐテスト</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1 の準備ができました</translation>
    </message>
    <message>
        <source>Saved in your keychain</source>
        <translation>キーリングに保存しました</translation>
    </message>
    <message>
        <source>Kept in memory until you quit: there is no keychain, and Tokendesk writes no secret into a file.</source>
        <translation>終了するまでメモリに保持されます。キーリングがなく、Tokendesk はシークレットをファイルに書き込みません。</translation>
    </message>
    <message>
        <source>It could not be saved. This is the only copy.</source>
        <translation>保存できませんでした。ここに表示されているものが唯一のコピーです。</translation>
    </message>
    <message>
        <source>Now put it where it is needed. The registry will not show it again.</source>
        <translation>必要な場所に今すぐ設定してください。レジストリで再び表示されることはありません。</translation>
    </message>
    <message numerus="yes">
        <source>Copied, clears in %n s</source>
        <translation>
            <numerusform>コピーしました。%n 秒後に消去されます</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the registry…</source>
        <translation>レジストリに問い合わせています…</translation>
    </message>
    <message>
        <source>Valid · %1</source>
        <translation>有効 · %1</translation>
    </message>
    <message>
        <source>It is not saved anywhere yet.</source>
        <translation>まだどこにも保存されていません。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::Notices</name>
    <message>
        <source>New secrets are kept in memory only and are gone when you quit. Tokendesk never writes them into a file.</source>
        <translation>新しいシークレットはメモリにのみ保持され、終了すると失われます。Tokendesk がファイルに書き込むことはありません。</translation>
    </message>
    <message>
        <source>Use the keychain</source>
        <translation>キーリングを使用</translation>
    </message>
    <message>
        <source>Unlock keychain</source>
        <translation>キーリングのロックを解除</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Keep in memory only</source>
        <translation>メモリにのみ保持</translation>
    </message>
    <message>
        <source>a registry</source>
        <translation>レジストリ</translation>
    </message>
    <message>
        <source>“%1” may have been created at %2, but its secret was not saved. It is not listed yet.</source>
        <translation>「%1」が %2 で作成された可能性がありますが、シークレットは保存されていません。まだ一覧にありません。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>“%1” was created at %2, but its secret was lost when that was interrupted.</source>
        <translation>「%1」は %2 で作成されましたが、処理が中断されたためシークレットは失われました。</translation>
    </message>
    <message>
        <source>Revoke it</source>
        <translation>失効させる</translation>
    </message>
    <message>
        <source>Not revoked.</source>
        <translation>失効していません。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The list is from %1.</source>
        <translation>一覧は %1 時点のものです。</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>再サインイン</translation>
    </message>
    <message>
        <source>Some registry files have mistakes and were not loaded:</source>
        <translation>一部のレジストリファイルに誤りがあるため、読み込まれませんでした:</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… ほか %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
</context>
<context>
    <name>Tokendesk::PageStates</name>
    <message>
        <source>No account yet</source>
        <translation>アカウントがありません</translation>
    </message>
    <message>
        <source>Sign in to a registry to see all its tokens here. Their secrets stay in your keychain.</source>
        <translation>レジストリにサインインすると、すべてのトークンがここに表示されます。シークレットはキーリングに保管されます。</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>アカウントを追加</translation>
    </message>
    <message>
        <source>No token in this account</source>
        <translation>このアカウントにはトークンがありません</translation>
    </message>
    <message>
        <source>Create one for each place that uses it.</source>
        <translation>使用する場所ごとに 1 つずつ作成してください。</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>新しいトークン</translation>
    </message>
    <message>
        <source>No token matches</source>
        <translation>一致するトークンがありません</translation>
    </message>
    <message>
        <source>Each word must appear in name, prefix, rights, account or registry.</source>
        <translation>すべての語が、名前、プレフィックス、権限、アカウント、レジストリのいずれかに含まれている必要があります。</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>Offline, and nothing loaded yet</source>
        <translation>オフラインのため、まだ何も読み込まれていません</translation>
    </message>
    <message>
        <source>The tokens could not be loaded</source>
        <translation>トークンを読み込めませんでした</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>Tokendesk::RevocationBar</name>
    <message>
        <source>Revoking “%1” in %2 s</source>
        <translation>「%1」を %2 秒後に失効させます</translation>
    </message>
    <message numerus="yes">
        <source>Revoking %n token(s) in %1 s</source>
        <translation>
            <numerusform>%n 個のトークンを %1 秒後に失効させます</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoking “%1” waits for your answer</source>
        <translation>「%1」の失効は回答待ちです</translation>
    </message>
    <message numerus="yes">
        <source>Revoking %n token(s) waits for your answer</source>
        <translation>
            <numerusform>%n 個のトークンの失効は回答待ちです</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoking “%1”…</source>
        <translation>「%1」を失効させています…</translation>
    </message>
    <message numerus="yes">
        <source>Revoking %n token(s): %1 done…</source>
        <translation>
            <numerusform>%n 個のトークンを失効させています: %1 個完了…</numerusform>
        </translation>
    </message>
    <message>
        <source>The registry asks to wait: going on in %1 s. %2 of %3 done.</source>
        <translation>レジストリから待機を求められています。%1 秒後に再開します。%3 個中 %2 個完了。</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>残り時間</translation>
    </message>
    <message>
        <source>Results…</source>
        <translation>結果…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Undo (%1)</source>
        <translation>元に戻す（%1）</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>今すぐ</translation>
    </message>
    <message>
        <source>Revoke at once</source>
        <translation>直ちに失効</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Nothing was revoked.</source>
        <translation>失効したトークンはありません。</translation>
    </message>
    <message>
        <source>“%1” is revoked</source>
        <translation>「%1」を失効させました</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) revoked</source>
        <translation>
            <numerusform>%n 個のトークンを失効させました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n token(s) revoked. The others may still be valid: see the results.</source>
        <translation>
            <numerusform>%n 個中 %1 個のトークンを失効させました。残りはまだ有効な可能性があります。結果を確認してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>Tokendesk::RevocationResults</name>
    <message>
        <source>Try the failed again</source>
        <translation>失敗したものを再試行</translation>
    </message>
    <message>
        <source>What became of each token</source>
        <translation>各トークンの結果</translation>
    </message>
    <message>
        <source>Tokens and results</source>
        <translation>トークンと結果</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>None failed.</source>
        <translation>失敗はありません。</translation>
    </message>
    <message>
        <source>It is not over yet.</source>
        <translation>まだ終わっていません。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::Revocations</name>
    <message>
        <source>Revoke before closing?</source>
        <translation>閉じる前に失効させますか？</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) were about to be revoked. Nothing has been sent yet.</source>
        <translation>
            <numerusform>%n 個のトークンを失効させるところでした。まだ何も送信していません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not revoke</source>
        <translation>失効させない</translation>
    </message>
    <message>
        <source>Revoke now</source>
        <translation>今すぐ失効</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>閉じない</translation>
    </message>
</context>
<context>
    <name>Tokendesk::RevokeDialog</name>
    <message>
        <source>Keep it</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Revoke in %1 s</source>
        <translation>%1 秒後に失効</translation>
    </message>
    <message>
        <source>Revoke “%1”?</source>
        <translation>「%1」を失効させますか？</translation>
    </message>
    <message>
        <source>You can undo it until then.</source>
        <translation>それまでは元に戻せます。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>プレフィックス</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>使用場所</translation>
    </message>
    <message>
        <source>Name of the token</source>
        <translation>トークンの名前</translation>
    </message>
    <message>
        <source>Type the name “%1” to go on</source>
        <translation>続けるには名前「%1」を入力してください</translation>
    </message>
    <message>
        <source>Because %1.</source>
        <translation>理由: %1。</translation>
    </message>
    <message>
        <source>, and </source>
        <comment>between reasons</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Type the name first.</source>
        <translation>先に名前を入力してください。</translation>
    </message>
    <message>
        <source>This is not the name yet: capital and small letters count.</source>
        <translation>名前が一致しません。大文字と小文字は区別されます。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::RevokeList</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Type the name</source>
        <translation>名前を入力</translation>
    </message>
    <message>
        <source>Tokens to revoke</source>
        <translation>失効させるトークン</translation>
    </message>
    <message>
        <source>Protected: sign out instead</source>
        <translation>保護中: 代わりにサインアウトしてください</translation>
    </message>
    <message>
        <source>Name of %1, typed</source>
        <translation>確認のため入力する %1 の名前</translation>
    </message>
</context>
<context>
    <name>Tokendesk::RevokeManyDialog</name>
    <message>
        <source>Keep them</source>
        <translation>残す</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n token(s)?</source>
        <translation>
            <numerusform>%n 個のトークンを失効させますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke by rule</source>
        <translation>ルールを指定して失効</translation>
    </message>
    <message>
        <source>They stop working at once and for good. Nothing is sent before you confirm, and then you have a few seconds to undo it.</source>
        <translation>直ちに、永久に使えなくなります。確認するまで何も送信されず、確認後も数秒間は元に戻せます。</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Not used for</source>
        <translation>最終使用からの経過日数</translation>
    </message>
    <message>
        <source>Never used, and older than</source>
        <translation>未使用で、作成からの経過日数</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日数</translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>日</numerusform>
        </translation>
    </message>
    <message>
        <source>This rule has no number of days.</source>
        <translation>このルールに日数の指定はありません。</translation>
    </message>
    <message>
        <source>No token fits this rule.</source>
        <translation>このルールに当てはまるトークンはありません。</translation>
    </message>
    <message>
        <source>%1 of %2 need their name typed.</source>
        <translation>%2 個中 %1 個は名前の入力が必要です。</translation>
    </message>
    <message>
        <source>%1 of %2 chosen.</source>
        <translation>%2 個中 %1 個を選択中。</translation>
    </message>
    <message>
        <source>Revoke %1 in %2 s</source>
        <translation>%1 個を %2 秒後に失効</translation>
    </message>
    <message>
        <source>Choose at least one token.</source>
        <translation>トークンを 1 個以上選択してください。</translation>
    </message>
    <message>
        <source>Type the names of the risky ones first.</source>
        <translation>先に、リスクの高いトークンの名前を入力してください。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::RevokeWords</name>
    <message>
        <source>Tokendesk is signed in with it</source>
        <translation>Tokendesk がサインインに使用している</translation>
    </message>
    <message>
        <source>it has a high-risk right</source>
        <translation>リスクの高い権限がある</translation>
    </message>
    <message>
        <source>a service account works with it</source>
        <translation>サービスアカウントが使用している</translation>
    </message>
    <message>
        <source>it was used within the last 24 hours</source>
        <translation>過去 24 時間以内に使用された</translation>
    </message>
    <message>
        <source>Tokendesk itself is signed in with this token: you would sign yourself out.</source>
        <translation>Tokendesk 自身がこのトークンでサインインしています。失効させるとサインアウトされます。</translation>
    </message>
    <message>
        <source>It stops working at once and for good.</source>
        <translation>直ちに、永久に使えなくなります。</translation>
    </message>
    <message>
        <source>Requests that are running fail, and whatever uses it stops working.</source>
        <translation>実行中のリクエストは失敗し、このトークンを使用しているものは動作しなくなります。</translation>
    </message>
    <message>
        <source>It was never used, so probably nothing depends on it.</source>
        <translation>一度も使用されていないため、これに依存しているものはおそらくありません。</translation>
    </message>
    <message>
        <source>The registry does not say whether it is in use. Whatever uses it stops working.</source>
        <translation>使用中かどうかはレジストリから報告されていません。このトークンを使用しているものは動作しなくなります。</translation>
    </message>
    <message>
        <source>Its copy in your keychain is deleted afterwards.</source>
        <translation>その後、キーリング内のコピーは削除されます。</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>未要求</translation>
    </message>
    <message>
        <source>Asked, not proved yet</source>
        <translation>要求済み、未確認</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>失効済み</translation>
    </message>
    <message>
        <source>It is revoked, but its copy could not be deleted from the keychain.</source>
        <translation>失効しましたが、キーリングからコピーを削除できませんでした。</translation>
    </message>
    <message>
        <source>It is still valid.</source>
        <translation>まだ有効です。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::RowButtons</name>
    <message>
        <source>Copy this token</source>
        <translation>このトークンをコピー</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>その他の操作</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ScopePicker</name>
    <message>
        <source>Presets</source>
        <translation>プリセット</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>カスタム</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>高リスク</translation>
    </message>
    <message>
        <source>Choose at least one right.</source>
        <translation>権限を 1 つ以上選択してください。</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between rights</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Can: %1.</source>
        <translation>できること: %1。</translation>
    </message>
    <message>
        <source>Can: %1. Cannot: %2.</source>
        <translation>できること: %1。できないこと: %2。</translation>
    </message>
    <message>
        <source>%1 – included in %2</source>
        <translation>%1 – %2 に含まれています</translation>
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
        <translation>貼り付け</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SecretView</name>
    <message>
        <source>hidden token, %1 characters</source>
        <translation>非表示のトークン、%1 文字</translation>
    </message>
    <message>
        <source>Show token</source>
        <translation>トークンを表示</translation>
    </message>
    <message>
        <source>Hide token</source>
        <translation>トークンを隠す</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SideBar</name>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>アカウントを追加</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>再サインイン…</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>サインアウト…</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SideBarModel</name>
    <message>
        <source>All tokens</source>
        <translation>すべてのトークン</translation>
    </message>
    <message numerus="yes">
        <source>All tokens, %n</source>
        <translation>
            <numerusform>すべてのトークン、%n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>too few rights</source>
        <translation>権限不足</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>問題あり</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SignOutDialog</name>
    <message>
        <source>Revoke the token that signing in made</source>
        <translation>サインイン時に作成されたトークンを失効</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Sign out %1 from %2?</source>
        <translation>%1 を %2 からサインアウトしますか？</translation>
    </message>
    <message>
        <source>The sign-in is deleted from your keychain. The account&apos;s tokens stay as they are at %1 and go on working.</source>
        <translation>サインイン情報はキーリングから削除されます。アカウントのトークンは %1 にそのまま残り、引き続き使用できます。</translation>
    </message>
    <message>
        <source>Revoke the token that signing in made (not possible: %1 did not list it)</source>
        <translation>サインイン時に作成されたトークンを失効（%1 の一覧にないため実行できません）</translation>
    </message>
    <message numerus="yes">
        <source>Also delete the %n saved token(s) of this account from the keychain</source>
        <translation>
            <numerusform>このアカウントの保存済みトークン %n 個もキーリングから削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>サインインしたままにする</translation>
    </message>
    <message>
        <source>Not signed out.</source>
        <translation>サインアウトしていません。</translation>
    </message>
    <message>
        <source>The token could not be revoked and is still valid at the registry.</source>
        <translation>トークンを失効させることができませんでした。レジストリではまだ有効です。</translation>
    </message>
    <message>
        <source>Sign out without revoking</source>
        <translation>失効させずにサインアウト</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TokenCopier</name>
    <message>
        <source>“%1” was not copied.</source>
        <translation>「%1」はコピーされませんでした。</translation>
    </message>
    <message>
        <source>The text of “%1” is not kept here.</source>
        <translation>「%1」の文字列はここに保管されていません。</translation>
    </message>
    <message>
        <source>The text of “%1” is not kept here: its prefix is copied.</source>
        <translation>「%1」の文字列はここに保管されていないため、プレフィックスをコピーしました。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TokenDetails</name>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Choose a token to see what it may do and when it ends.</source>
        <translation>トークンを選択すると、できることと有効期限が表示されます。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Its text is not in your keychain: the registry showed it only once, elsewhere.</source>
        <translation>文字列はキーリングにありません。レジストリが別の場所で一度だけ表示したものです。</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>失効…</translation>
    </message>
    <message>
        <source>Offer in the tray</source>
        <translation>トレイに表示</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Everything: this token has no limits.</source>
        <translation>すべて: このトークンに制限はありません。</translation>
    </message>
    <message>
        <source>The registry does not say.</source>
        <translation>レジストリから報告されていません。</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>in your keychain</source>
        <translation>キーリングに保管</translation>
    </message>
    <message>
        <source>not kept here</source>
        <translation>ここには保管されていません</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Tokendesk is signed in with it</source>
        <translation>Tokendesk がサインインに使用中</translation>
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
        <translation>トークン</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>グループ化</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>レジストリ</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Month of the end</source>
        <translation>期限の月</translation>
    </message>
    <message>
        <source>Open all groups</source>
        <translation>すべてのグループを展開</translation>
    </message>
    <message>
        <source>Close all groups</source>
        <translation>すべてのグループを折りたたむ</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TokenWords</name>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>レジストリ</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>プレフィックス</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>No expiry</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Unchecked</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>review %1</source>
        <comment>in 12 days</comment>
        <translation>見直し: %1</translation>
    </message>
    <message>
        <source>review is due</source>
        <translation>見直しの時期です</translation>
    </message>
    <message>
        <source>It does not end by itself: you wanted to look at it again on this day.</source>
        <translation>自動的には期限切れになりません。この日に見直す予定になっています。</translation>
    </message>
    <message>
        <source>This token works until somebody revokes it. You will be reminded to look at it.</source>
        <translation>このトークンは失効させるまで使えます。見直しの時期にお知らせします。</translation>
    </message>
    <message>
        <source>This token works and ends by itself.</source>
        <translation>このトークンは使用でき、自動的に期限切れになります。</translation>
    </message>
    <message>
        <source>Whatever uses this token stops working when it ends: rotate it in time.</source>
        <translation>期限が切れると、このトークンを使用しているものは動作しなくなります。早めにローテーションしてください。</translation>
    </message>
    <message>
        <source>This token no longer works.</source>
        <translation>このトークンはもう使えません。</translation>
    </message>
    <message>
        <source>This token is switched off at its registry.</source>
        <translation>このトークンはレジストリで無効になっています。</translation>
    </message>
    <message>
        <source>This token works until somebody revokes it.</source>
        <translation>このトークンは失効させるまで使えます。</translation>
    </message>
    <message>
        <source>Nobody has used this token since it was made: it may not be needed.</source>
        <translation>このトークンは作成後一度も使用されていません。不要かもしれません。</translation>
    </message>
    <message>
        <source>The registry does not say when this token ends.</source>
        <translation>このトークンの有効期限はレジストリから報告されていません。</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>報告なし</translation>
    </message>
    <message>
        <source>no rights</source>
        <translation>権限なし</translation>
    </message>
    <message>
        <source>does not end</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>end not reported</source>
        <translation>期限の報告なし</translation>
    </message>
    <message>
        <source>Ends in %1 %2</source>
        <comment>month and year</comment>
        <translation>%2年%1に期限切れ</translation>
    </message>
    <message>
        <source>%1, %2 UTC</source>
        <translation>%1 %2 UTC</translation>
    </message>
    <message>
        <source>%1, %2 %3 (%4 UTC)</source>
        <translation>%1 %2 %3（%4 UTC）</translation>
    </message>
    <message>
        <source>%1, %2 %3 (%4, %5 UTC)</source>
        <translation>%1 %2 %3（%4 %5 UTC）</translation>
    </message>
    <message>
        <source>all rights</source>
        <translation>すべての権限</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the facts of a token, read aloud</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n 分前</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>1 時間前</translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n 時間前</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n 日前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>%n 日後</numerusform>
        </translation>
    </message>
    <message>
        <source>in a moment</source>
        <translation>まもなく</translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>%n 分後</numerusform>
        </translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明日</translation>
    </message>
    <message>
        <source>in 1 hour</source>
        <translation>1 時間後</translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>%n 時間後</numerusform>
        </translation>
    </message>
    <message>
        <source>Review is due</source>
        <translation>見直しの時期です</translation>
    </message>
    <message>
        <source>Review today</source>
        <translation>今日見直し</translation>
    </message>
    <message>
        <source>Review tomorrow</source>
        <translation>明日見直し</translation>
    </message>
    <message numerus="yes">
        <source>Review in %n days</source>
        <translation>
            <numerusform>%n 日後に見直し</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends today</source>
        <translation>今日で期限切れ</translation>
    </message>
    <message>
        <source>Ends tomorrow</source>
        <translation>明日で期限切れ</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>残り %n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>最終使用: %1</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>last use not reported</source>
        <translation>最終使用の報告なし</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>有効期限: %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>期限切れ: %1</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TopBar</name>
    <message>
        <source>Filter tokens</source>
        <translation>トークンを絞り込む</translation>
    </message>
    <message>
        <source>Filter tokens by name, rights, account…</source>
        <translation>名前、権限、アカウントなどで絞り込む…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>トークン %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2 個</translation>
    </message>
</context>
<context>
    <name>Tokendesk::Tray</name>
    <message>
        <source>Clear “%1” from the clipboard</source>
        <translation>クリップボードから「%1」を消去</translation>
    </message>
    <message>
        <source>Show window</source>
        <translation>ウィンドウを表示</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>No tokens here yet: choose one and tick “Offer in the tray”</source>
        <translation>ここにはまだトークンがありません。トークンを選んで「トレイに表示」にチェックを入れてください</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>One window for every API token.</source>
        <translation>すべての API トークンを 1 つのウィンドウに。</translation>
    </message>
    <message>
        <source>A second start raises the window of the first and ends. It ends with 0 when it did what was asked, with 1 for an option that does not exist, with 2 when the running program does not answer, and with 3 without a display.</source>
        <translation>2 回目以降の起動では、最初に起動したウィンドウを前面に出して終了します。終了コードは、要求どおり実行した場合は 0、存在しないオプションの場合は 1、実行中のプログラムが応答しない場合は 2、ディスプレイがない場合は 3 です。</translation>
    </message>
    <message>
        <source>Open the quick copy window, for a keyboard shortcut.</source>
        <translation>クイックコピーウィンドウを開きます（キーボードショートカット用）。</translation>
    </message>
    <message>
        <source>Show the window, or hide it if it is in front.</source>
        <translation>ウィンドウを表示します。前面にある場合は隠します。</translation>
    </message>
    <message>
        <source>Start in the tray; minimised if there is none.</source>
        <translation>トレイで起動します。トレイがない場合は最小化して起動します。</translation>
    </message>
    <message>
        <source>Start with a demo registry on this computer and sample data.</source>
        <translation>このコンピューター上のデモ用レジストリとサンプルデータで起動します。</translation>
    </message>
    <message>
        <source>Tokendesk takes options only, not “%1”.</source>
        <translation>Tokendesk に指定できるのはオプションのみです。「%1」は指定できません。</translation>
    </message>
    <message>
        <source>Tokendesk needs a display.</source>
        <translation>Tokendesk にはディスプレイが必要です。</translation>
    </message>
    <message>
        <source>Tokendesk runs already, but does not answer.</source>
        <translation>Tokendesk はすでに実行されていますが、応答しません。</translation>
    </message>
    <message>
        <source>The demo registry did not start: %1</source>
        <translation>デモ用レジストリが起動しませんでした: %1</translation>
    </message>
</context>
</TS>

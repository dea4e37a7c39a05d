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
    <message>
        <source>Your shell may keep it in its history: put a space before the line.</source>
        <translation>シェルの履歴に残ることがあります。行の先頭に空白を入れてください。</translation>
    </message>
    <message>
        <source>Keep this file out of the repository: name it in .gitignore.</source>
        <translation>このファイルはリポジトリに含めず、.gitignore に追加してください。</translation>
    </message>
    <message>
        <source>Save the token as repository secret TANK_TOKEN first: Settings › Secrets and variables › Actions.</source>
        <translation>先にトークンをリポジトリのシークレット TANK_TOKEN として保存してください: Settings › Secrets and variables › Actions</translation>
    </message>
    <message>
        <source>Save the token as masked variable TANK_TOKEN first: Settings › CI/CD › Variables.</source>
        <translation>先にトークンをマスクされた変数 TANK_TOKEN として保存してください: Settings › CI/CD › Variables</translation>
    </message>
    <message>
        <source>Save the token as TANK_TOKEN in a context first: Organization Settings › Contexts.</source>
        <translation>先にトークンをコンテキスト内の TANK_TOKEN として保存してください: Organization Settings › Contexts</translation>
    </message>
    <message>
        <source>The shell fills in the variable, so the token does not stand in the line.</source>
        <translation>変数はシェルが展開するため、行にトークンは含まれません。</translation>
    </message>
    <message>
        <source>Belongs into ~/.tank/config.json, readable by you alone.</source>
        <translation>~/.tank/config.json に記述します。自分だけが読み取れるようにしてください。</translation>
    </message>
    <message>
        <source>Pull, search and list skills, view their info</source>
        <translation>スキルのプル、検索、一覧表示、情報の表示</translation>
    </message>
    <message>
        <source>Push skills to the registry</source>
        <translation>レジストリへのスキルのプッシュ</translation>
    </message>
    <message>
        <source>Manage tokens, organization settings and members</source>
        <translation>トークン、組織の設定、メンバーの管理</translation>
    </message>
    <message>
        <source>CI deploy</source>
        <translation>CI でのデプロイ</translation>
    </message>
    <message>
        <source>Organization settings</source>
        <translation>組織の設定</translation>
    </message>
    <message>
        <source>It is revoked for good. This action cannot be undone.</source>
        <translation>完全に失効します。この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>Save the token as repository secret SKILLREG_TOKEN first: Settings › Secrets and variables › Actions.</source>
        <translation>先にトークンをリポジトリのシークレット SKILLREG_TOKEN として保存してください: Settings › Secrets and variables › Actions</translation>
    </message>
    <message>
        <source>List and retrieve volume metadata</source>
        <translation>ボリュームのメタデータの一覧表示と取得</translation>
    </message>
    <message>
        <source>Create, update and delete volumes</source>
        <translation>ボリュームの作成、更新、削除</translation>
    </message>
    <message>
        <source>List and retrieve environment metadata</source>
        <translation>環境のメタデータの一覧表示と取得</translation>
    </message>
    <message>
        <source>Create, update and delete environments</source>
        <translation>環境の作成、更新、削除</translation>
    </message>
    <message>
        <source>List, retrieve and download files</source>
        <translation>ファイルの一覧表示、取得、ダウンロード</translation>
    </message>
    <message>
        <source>Upload and delete files</source>
        <translation>ファイルのアップロードと削除</translation>
    </message>
    <message>
        <source>List volume members</source>
        <translation>ボリュームのメンバーの一覧表示</translation>
    </message>
    <message>
        <source>Add, update and remove volume members</source>
        <translation>ボリュームのメンバーの追加、更新、削除</translation>
    </message>
    <message>
        <source>List environment members</source>
        <translation>環境のメンバーの一覧表示</translation>
    </message>
    <message>
        <source>Add, update and remove environment members</source>
        <translation>環境のメンバーの追加、更新、削除</translation>
    </message>
    <message>
        <source>Read account info, usage and balance</source>
        <translation>アカウント情報、使用量、残高の読み取り</translation>
    </message>
    <message>
        <source>Read aggregator configuration</source>
        <translation>アグリゲーターの設定の読み取り</translation>
    </message>
    <message>
        <source>Update aggregator settings and custom domains</source>
        <translation>アグリゲーターの設定とカスタムドメインの更新</translation>
    </message>
    <message>
        <source>Read files</source>
        <translation>ファイルの読み取り</translation>
    </message>
    <message>
        <source>Upload files</source>
        <translation>ファイルのアップロード</translation>
    </message>
    <message>
        <source>Watch usage</source>
        <translation>使用量の監視</translation>
    </message>
    <message>
        <source>It stops working at once: requests that are under way with it fail.</source>
        <translation>直ちに使えなくなり、実行中のリクエストは失敗します。</translation>
    </message>
    <message>
        <source>The program reads the variable, so the key does not stand in its source.</source>
        <translation>プログラムは変数を読み取るため、ソースコードにキーは含まれません。</translation>
    </message>
    <message>
        <source>The shell fills in the variable, so the key does not stand in the line.</source>
        <translation>変数はシェルが展開するため、行にキーは含まれません。</translation>
    </message>
    <message>
        <source>Install packages</source>
        <translation>パッケージのインストール</translation>
    </message>
    <message>
        <source>Publish packages</source>
        <translation>パッケージの公開</translation>
    </message>
    <message>
        <source>Administer packages and tokens</source>
        <translation>パッケージとトークンの管理</translation>
    </message>
    <message>
        <source>Install and publish from pipelines</source>
        <translation>パイプラインでのインストールと公開</translation>
    </message>
    <message>
        <source>Install only</source>
        <translation>インストールのみ</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>Package scope</source>
        <translation>パッケージスコープ</translation>
    </message>
    <message>
        <source>Limits the token to packages whose names fit the pattern.</source>
        <translation>トークンの対象を、名前がパターンに一致するパッケージに制限します。</translation>
    </message>
    <message>
        <source>It stops working immediately: any pipeline or script that uses it fails on its next authenticated request.</source>
        <translation>直ちに使えなくなります。使用しているパイプラインやスクリプトは、認証を伴う次のリクエストで失敗します。</translation>
    </message>
    <message>
        <source>Your shell may keep it in its history: put a space before the line. The tool looks at the variable only while ~/.apkg/credentials.json is not there.</source>
        <translation>シェルの履歴に残ることがあります。行の先頭に空白を入れてください。ツールが変数を参照するのは、~/.apkg/credentials.json がない場合のみです。</translation>
    </message>
    <message>
        <source>Save the token as repository secret APKG_TOKEN first: Settings › Secrets and variables › Actions.</source>
        <translation>先にトークンをリポジトリのシークレット APKG_TOKEN として保存してください: Settings › Secrets and variables › Actions</translation>
    </message>
    <message>
        <source>Publish packages, change owners and tags</source>
        <translation>パッケージの公開、所有者とタグの変更</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Of your account: npm asks for it with each new token. It is sent once and not kept.</source>
        <translation>アカウントのパスワードです。npm は新しいトークンを作成するたびに要求します。一度だけ送信され、保存されません。</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>ワンタイムコード</translation>
    </message>
    <message>
        <source>If your account has two-factor authentication.</source>
        <translation>アカウントで二要素認証を使用している場合に入力します。</translation>
    </message>
    <message>
        <source>Allowed networks</source>
        <translation>許可するネットワーク</translation>
    </message>
    <message>
        <source>The token works from these networks only; none: from everywhere.</source>
        <translation>トークンはこれらのネットワークからのみ使えます。空欄の場合はどこからでも使えます。</translation>
    </message>
    <message>
        <source>npm fills in the variable, so the token does not stand in the file.</source>
        <translation>変数は npm が展開するため、ファイルにトークンは含まれません。</translation>
    </message>
    <message>
        <source>Save the token as repository secret NPM_TOKEN first: Settings › Secrets and variables › Actions.</source>
        <translation>先にトークンをリポジトリのシークレット NPM_TOKEN として保存してください: Settings › Secrets and variables › Actions</translation>
    </message>
</context>
<context>
    <name>TableActions</name>
    <message>
        <source>Do not group</source>
        <translation>グループ化しない</translation>
    </message>
    <message>
        <source>Group by account</source>
        <translation>アカウント別にグループ化</translation>
    </message>
    <message>
        <source>Group by registry</source>
        <translation>レジストリ別にグループ化</translation>
    </message>
    <message>
        <source>Group by rights</source>
        <translation>権限別にグループ化</translation>
    </message>
    <message>
        <source>Group by month of the end</source>
        <translation>期限の月別にグループ化</translation>
    </message>
    <message>
        <source>Fit all columns</source>
        <translation>すべての列の幅を合わせる</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>列をリセット</translation>
    </message>
    <message>
        <source>Group by organisation</source>
        <translation>組織別にグループ化</translation>
    </message>
    <message>
        <source>Group by person</source>
        <translation>ユーザー別にグループ化</translation>
    </message>
</context>
<context>
    <name>Tokendesk::AcceptDialog</name>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>許容</translation>
    </message>
    <message>
        <source>Accept a finding</source>
        <translation>検出事項の許容</translation>
    </message>
    <message>
        <source>It costs no points any more until the day is over. New tokens of this kind are found all the same.</source>
        <translation>指定した日が終わるまで減点されません。同じ種類の新しいトークンは引き続き検出されます。</translation>
    </message>
    <message>
        <source>For whoever asks later. It is kept on this computer, in the journal.</source>
        <translation>後で確認する人のための記録です。このコンピューターのジャーナルに保管されます。</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>許容する期限</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Say why first.</source>
        <translation>先に理由を入力してください。</translation>
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
    <name>Tokendesk::AccountJobs</name>
    <message>
        <source>Signed out</source>
        <translation>サインアウトしました</translation>
    </message>
</context>
<context>
    <name>Tokendesk::AccountState</name>
    <message>
        <source>valid</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>the registry accepted the sign-in</source>
        <translation>レジストリがサインインを受け付けました</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>the registry is being asked</source>
        <translation>レジストリに問い合わせています</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未確認</translation>
    </message>
    <message>
        <source>the registry has not been asked yet; what is listed may be old</source>
        <translation>まだレジストリに問い合わせていません。一覧は古い可能性があります</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>the registry does not accept the sign-in any more</source>
        <translation>レジストリがサインインを受け付けなくなりました</translation>
    </message>
    <message>
        <source>too few rights</source>
        <translation>権限不足</translation>
    </message>
    <message>
        <source>the sign-in works, but may not list tokens</source>
        <translation>サインインは有効ですが、トークンを一覧表示する権限がありません</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>接続不可</translation>
    </message>
    <message>
        <source>the registry does not answer; what is listed may be old</source>
        <translation>レジストリが応答しません。一覧は古い可能性があります</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>問題あり</translation>
    </message>
    <message>
        <source>the registry&apos;s answer makes no sense</source>
        <translation>レジストリの応答を解釈できません</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>再サインイン…</translation>
    </message>
    <message>
        <source>Sign in with more rights…</source>
        <translation>権限を追加してサインイン…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>今すぐ確認</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>更新</translation>
    </message>
</context>
<context>
    <name>Tokendesk::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>サインイン中</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>アカウントを追加…</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>別のアカウント</translation>
    </message>
    <message>
        <source>Of the same registry or of another.</source>
        <translation>同じレジストリでも、別のレジストリでも追加できます。</translation>
    </message>
    <message>
        <source>sign in log in registry</source>
        <translation>サインイン ログイン レジストリ</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>サインアウト…</translation>
    </message>
    <message>
        <source>Sign %1 out of %2</source>
        <translation>%1 を %2 からサインアウト</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>person, registry</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>まだ誰もいません</translation>
    </message>
    <message>
        <source>Add an account to see its tokens.</source>
        <translation>アカウントを追加すると、そのトークンが表示されます。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ActionStates</name>
    <message>
        <source>Switch token on</source>
        <translation>トークンを有効にする</translation>
    </message>
    <message>
        <source>Pause token</source>
        <translation>トークンを一時停止</translation>
    </message>
    <message>
        <source>The registry cannot be reached. Refresh when you are online again.</source>
        <translation>レジストリに接続できません。オンラインに戻ったら更新してください。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::Actions</name>
    <message>
        <source>%1 (%2)</source>
        <comment>deed, its keys</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
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
        <source>Signing in…</source>
        <translation>サインインしています…</translation>
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
    <message>
        <source>Sign in again</source>
        <translation>再サインイン</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>The registry is being asked.</source>
        <translation>レジストリに問い合わせています。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>保存して続行</translation>
    </message>
</context>
<context>
    <name>Tokendesk::AuditCharts</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n 年</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days, short</comment>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>&gt; %1</source>
        <comment>longer than</comment>
        <translation>&gt; %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>&lt; %1</source>
        <comment>shorter than</comment>
        <translation>&lt; %1</translation>
    </message>
    <message>
        <source>%1–%2 d</source>
        <comment>from, to, in days</comment>
        <translation>%1～%2 日</translation>
    </message>
    <message>
        <source>over</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>later</source>
        <translation>以降</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>報告なし</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Ended already</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Ends in %1 %2</source>
        <comment>month, year</comment>
        <translation>%2年%1に期限切れ</translation>
    </message>
    <message>
        <source>Ends later</source>
        <translation>それ以降に期限切れ</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>The registry does not say when it ends</source>
        <translation>有効期限はレジストリから報告されていません</translation>
    </message>
    <message>
        <source>The registry does not say</source>
        <translation>レジストリから報告されていません</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>chart, part of it</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>%1: no token</source>
        <translation>%1: トークンなし</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n token(s)</source>
        <translation>
            <numerusform>%1: トークン %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends by month</source>
        <translation>月別の期限</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>作成からの期間</translation>
    </message>
    <message>
        <source>Last use</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>low</source>
        <comment>risk of rights</comment>
        <translation>低</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>risk of rights</comment>
        <translation>中</translation>
    </message>
    <message>
        <source>high</source>
        <comment>risk of rights</comment>
        <translation>高</translation>
    </message>
    <message>
        <source>%1, risk of the rights: %2</source>
        <comment>person, low or medium or high</comment>
        <translation>%1、権限のリスク: %2</translation>
    </message>
    <message>
        <source>Rights by person and risk</source>
        <translation>ユーザー別・リスク別の権限</translation>
    </message>
    <message numerus="yes">
        <source>Rights by person and risk (%n more)</source>
        <translation>
            <numerusform>ユーザー別・リスク別の権限（ほか %n 人）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::AuditExport</name>
    <message>
        <source>Whole report as PDF…</source>
        <translation>レポート全体を PDF で保存…</translation>
    </message>
    <message>
        <source>“%1” as CSV…</source>
        <comment>a tab</comment>
        <translation>「%1」を CSV で保存…</translation>
    </message>
    <message>
        <source>“%1” as JSON…</source>
        <comment>a tab</comment>
        <translation>「%1」を JSON で保存…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Files (%1)</source>
        <comment>kinds of files</comment>
        <translation>ファイル（%1）</translation>
    </message>
    <message>
        <source>An export is still being written. Wait for it, or cancel it.</source>
        <translation>エクスポートの書き込みがまだ完了していません。完了を待つか、キャンセルしてください。</translation>
    </message>
    <message>
        <source>Exporting to %1…</source>
        <translation>%1 にエクスポートしています…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>%1 にエクスポートしました。</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>エクスポートをキャンセルしました。何も書き込まれていません。</translation>
    </message>
    <message>
        <source>%1 was not written. Choose another place, or make room there.</source>
        <translation>%1 を書き込めませんでした。別の場所を選択するか、空き容量を確保してください。</translation>
    </message>
    <message>
        <source>The audit is still being counted.</source>
        <translation>監査の集計がまだ終わっていません。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::AuditHead</name>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>ポリシー</translation>
    </message>
    <message>
        <source>What is audited</source>
        <translation>監査の対象</translation>
    </message>
    <message>
        <source>Events of which time</source>
        <translation>イベントの対象期間</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>全期間</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 日間</numerusform>
        </translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>監査</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>すべてのアカウント</translation>
    </message>
</context>
<context>
    <name>Tokendesk::AuditPage</name>
    <message>
        <source>Audit</source>
        <translation>監査</translation>
    </message>
    <message>
        <source>Tokens by person</source>
        <translation>ユーザー別のトークン</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>検出事項</translation>
    </message>
    <message>
        <source>Since last look</source>
        <translation>前回確認以降</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>検出事項（%1）</translation>
    </message>
    <message>
        <source>Since last look (%1)</source>
        <translation>前回確認以降（%1）</translation>
    </message>
    <message>
        <source>%1: no log of events there that this account may read. Judged by the list of tokens and by what this program did itself.</source>
        <comment>names of registries</comment>
        <translation>%1: このアカウントで読み取れるイベントログがありません。トークンの一覧と、このプログラム自身の操作に基づいて判定しています。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Only these: %1</source>
        <translation>次のもののみ: %1</translation>
    </message>
    <message>
        <source>Revoke these…</source>
        <translation>これらを失効…</translation>
    </message>
    <message>
        <source>Leavers</source>
        <translation>脱退者</translation>
    </message>
    <message>
        <source>Leavers (%1)</source>
        <translation>脱退者（%1）</translation>
    </message>
</context>
<context>
    <name>Tokendesk::AuditReport</name>
    <message>
        <source>Health: %1 of 100.</source>
        <comment>a number</comment>
        <translation>健全性: 100 点中 %1 点。</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>フィルター: %1</translation>
    </message>
    <message>
        <source>The first %1 of %2. Export as CSV for all of them.</source>
        <translation>%2 件中、最初の %1 件です。すべてを出力するには、CSV でエクスポートしてください。</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>なし。</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>検出事項</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>重大度</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>検出事項</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>問題となる理由</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Last use</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Since the last look</source>
        <translation>前回確認以降</translation>
    </message>
    <message>
        <source>Nobody looked before.</source>
        <translation>前回の確認はありません。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Audit of all accounts</source>
        <translation>すべてのアカウントの監査</translation>
    </message>
    <message>
        <source>Audit of %1</source>
        <translation>%1 の監査</translation>
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
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Trust it there</source>
        <translation>このアドレスで信頼</translation>
    </message>
    <message>
        <source>Trust a certificate</source>
        <translation>証明書を信頼</translation>
    </message>
    <message>
        <source>Registry&apos;s address</source>
        <translation>レジストリのアドレス</translation>
    </message>
    <message>
        <source>The certificate counts here and nowhere else.</source>
        <translation>証明書はこのアドレスでのみ有効です。</translation>
    </message>
    <message>
        <source>Certificate (PEM)</source>
        <translation>証明書（PEM）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Choose a certificate first.</source>
        <translation>先に証明書を選択してください。</translation>
    </message>
    <message>
        <source>Choose a certificate</source>
        <translation>証明書の選択</translation>
    </message>
    <message>
        <source>Certificates (%1)</source>
        <translation>証明書（%1）</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>すべてのファイル（%1）</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>ファイルを読み取れません: %1</translation>
    </message>
    <message>
        <source>This file also holds a private key. Only the certificate is kept; keep such a file to yourself.</source>
        <translation>このファイルには秘密鍵も含まれています。保存されるのは証明書のみです。このようなファイルは他人に渡さないでください。</translation>
    </message>
    <message>
        <source>There is no certificate in it. It has to begin with “-----BEGIN CERTIFICATE-----”.</source>
        <translation>証明書が含まれていません。「-----BEGIN CERTIFICATE-----」で始まる必要があります。</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>SHA-256 フィンガープリント</translation>
    </message>
    <message>
        <source>It does not count today, so no connection would succeed.</source>
        <translation>現在有効な証明書ではないため、どの接続も成功しません。</translation>
    </message>
    <message>
        <source>This is not the address of a registry. Example: https://tank.example.com</source>
        <translation>レジストリのアドレスではありません。例: https://tank.example.com</translation>
    </message>
</context>
<context>
    <name>Tokendesk::Bell</name>
    <message numerus="yes">
        <source>%n unread notice(s)</source>
        <translation>
            <numerusform>未読の通知 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Notices: nothing new</source>
        <translation>通知: 新着なし</translation>
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
        <source>The registry sends you to another host: %1. Open it only if you know that it belongs to the registry.</source>
        <translation>レジストリは別のホスト %1 に移動しようとしています。レジストリのものだとわかっている場合にのみ開いてください。</translation>
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
    <message>
        <source>Copy code</source>
        <translation>コードをコピー</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>1  The browser opens.   2  Approve there.   3  It brings you back by itself.</source>
        <translation>1  ブラウザーが開きます。   2  そこで承認します。   3  自動的にここに戻ります。</translation>
    </message>
    <message>
        <source>Nothing opened? Use this address in a browser on this computer:</source>
        <translation>開かない場合は、このアドレスをこのコンピューターのブラウザーで開いてください:</translation>
    </message>
    <message>
        <source>Open browser</source>
        <translation>ブラウザーを開く</translation>
    </message>
    <message>
        <source>Check that the browser shows this code; if it asks for it, type it there:</source>
        <translation>ブラウザーにこのコードが表示されていることを確認してください。入力を求められた場合は、このコードを入力してください:</translation>
    </message>
    <message>
        <source>Check that the browser shows this code. Or open %1 on any device and type it there:</source>
        <translation>ブラウザーにこのコードが表示されていることを確認してください。または、任意のデバイスで %1 を開き、このコードを入力してください:</translation>
    </message>
</context>
<context>
    <name>Tokendesk::CertificateText</name>
    <message>
        <source>(no name)</source>
        <translation>（名前なし）</translation>
    </message>
    <message>
        <source>has ended on %1</source>
        <translation>期限切れ: %1</translation>
    </message>
    <message>
        <source>counts only from %1</source>
        <translation>%1 から有効</translation>
    </message>
    <message>
        <source>ends on %1</source>
        <translation>有効期限: %1</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ChangesPage</name>
    <message>
        <source>Mark as seen</source>
        <translation>確認済みにする</translation>
    </message>
    <message>
        <source>From now on the difference is told to how it is now.</source>
        <translation>今後は、現在の状態との差分を表示します。</translation>
    </message>
    <message>
        <source>Changes since the last look</source>
        <translation>前回確認以降の変更</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>消失</translation>
    </message>
    <message>
        <source>Gained rights</source>
        <translation>権限の追加</translation>
    </message>
    <message>
        <source>Lost rights</source>
        <translation>権限の減少</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <comment>new end, old end</comment>
        <translation>%1（変更前: %2）</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Nothing changed since %1.</source>
        <translation>%1 以降、変更はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) since %1.</source>
        <translation>
            <numerusform>%1 以降の変更 %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to compare with yet</source>
        <translation>比較対象はまだありません</translation>
    </message>
    <message>
        <source>Mark what there is as seen. From then on this page shows which tokens are new or gone, and whose rights or end changed.</source>
        <translation>現在の内容を確認済みにしてください。それ以降、新しいトークン、なくなったトークン、権限や期限が変わったトークンがこのページに表示されます。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Changed end</source>
        <translation>期限の変更</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ChipRow</name>
    <message numerus="yes">
        <source>%n more condition(s): edit all as text</source>
        <translation>
            <numerusform>ほか %n 件の条件: すべてをテキストとして編集</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: a click makes all of them text</source>
        <translation>%1: クリックするとすべてテキストになります</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ChoicePopup</name>
    <message>
        <source>Suggestions</source>
        <translation>候補</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>choice, what it means</comment>
        <translation>%1、%2</translation>
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
    <name>Tokendesk::CommandChoice</name>
    <message>
        <source>Several accounts can be meant. Say which with --account:</source>
        <translation>該当するアカウントが複数あります。--account で指定してください:</translation>
    </message>
    <message>
        <source>The text of “%1” is not in the keychain: a registry shows it only once, when it is made.</source>
        <translation>「%1」の文字列はキーリングにありません。レジストリは作成時に一度だけ表示します。</translation>
    </message>
    <message>
        <source>This account has no token called “%1”.</source>
        <translation>このアカウントに「%1」という名前のトークンはありません。</translation>
    </message>
    <message>
        <source>Several tokens are called “%1”. Say which by its id:</source>
        <translation>「%1」という名前のトークンが複数あります。ID で指定してください:</translation>
    </message>
</context>
<context>
    <name>Tokendesk::CommandJob</name>
    <message>
        <source>No account is signed in. Open Tokendesk and add one.</source>
        <translation>サインイン中のアカウントがありません。Tokendesk を開いて追加してください。</translation>
    </message>
    <message>
        <source>No account is called “%1”.</source>
        <translation>「%1」というアカウントはありません。</translation>
    </message>
    <message>
        <source>A token goes into a pipe only, where nobody reads it over your shoulder. With --show it is written here.</source>
        <translation>のぞき見を防ぐため、トークンはパイプにのみ出力されます。--show を指定すると、ここに表示されます。</translation>
    </message>
    <message>
        <source>%1 is signed in with a password and has no token of its own. Name one with --token.</source>
        <translation>%1 はパスワードでサインインしているため、アカウント自身のトークンがありません。--token でトークンを指定してください。</translation>
    </message>
    <message>
        <source>The token could not be written: %1</source>
        <translation>トークンを書き込めませんでした: %1</translation>
    </message>
    <message>
        <source>%1: as last seen. %2</source>
        <translation>%1: 最後に取得した時点の内容です。%2</translation>
    </message>
    <message>
        <source>Keychain: open</source>
        <translation>キーリング: ロック解除済み</translation>
    </message>
    <message>
        <source>Keychain: %1</source>
        <translation>キーリング: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n token(s) in the keychain</source>
        <translation>
            <numerusform>%1: キーリング内のトークン %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>No account is signed in.</source>
        <translation>サインイン中のアカウントがありません。</translation>
    </message>
    <message>
        <source>With --unlock it asks for its password.</source>
        <translation>--unlock を指定すると、キーリングのパスワードの入力を求めます。</translation>
    </message>
    <message>
        <source>%1: the tokens of these organisations are not listed, because this account may not see them: %2</source>
        <translation>%1: このアカウントには表示する権限がないため、次の組織のトークンは一覧にありません: %2</translation>
    </message>
</context>
<context>
    <name>Tokendesk::CommandOrder</name>
    <message>
        <source>Runs a command with a token in the variable that its registry&apos;s tools read, and nowhere else.</source>
        <translation>レジストリのツールが読み取る変数にのみトークンを設定して、コマンドを実行します。</translation>
    </message>
    <message>
        <source>Writes a token into a pipe.</source>
        <translation>トークンをパイプに書き込みます。</translation>
    </message>
    <message>
        <source>Lists the tokens of all accounts.</source>
        <translation>すべてのアカウントのトークンを一覧表示します。</translation>
    </message>
    <message>
        <source>Asks the registries whether the accounts are still signed in.</source>
        <translation>アカウントがまだサインイン中かどうかをレジストリに問い合わせます。</translation>
    </message>
    <message>
        <source>Tells how the keychain is and which accounts there are. Asks no registry.</source>
        <translation>キーリングの状態とアカウントを表示します。レジストリには問い合わせません。</translation>
    </message>
    <message>
        <source>Ends with 0 when all is well, 1 when the registry refuses the token, 2 for a wrong option, 3 without an account, 4 when the registry cannot be reached, 5 when it has a problem, 6 when the keychain is locked, 7 when it fails, 8 when no token or more than one is called so, 9 when Tokendesk&apos;s own data cannot be read.</source>
        <translation>終了コードは、正常な場合は 0、レジストリがトークンを拒否した場合は 1、オプションが正しくない場合は 2、アカウントがない場合は 3、レジストリに接続できない場合は 4、レジストリ側に問題がある場合は 5、キーリングがロックされている場合は 6、失敗した場合は 7、該当する名前のトークンがないか複数ある場合は 8、Tokendesk 自身のデータを読み取れない場合は 9 です。</translation>
    </message>
    <message>
        <source>Ends with the command&apos;s own code. If the command could not be started: 126 or 127, as env does; or, before that, 100 and the code of the other commands: 106 when the keychain is locked.</source>
        <translation>終了コードは、実行したコマンド自身のものです。コマンドを起動できなかった場合は、env と同様に 126 または 127 です。それより前に失敗した場合は、他のコマンドの終了コードに 100 を加えた値です（キーリングがロックされている場合は 106）。</translation>
    </message>
    <message>
        <source>The account: a name, an e-mail address, a registry, or registry/name. Not needed where only one can be meant.</source>
        <translation>アカウント: 名前、メールアドレス、レジストリ、または「レジストリ/名前」。該当するものが 1 つだけの場合は省略できます。</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>The name or id of a token whose text is in the keychain; else the account&apos;s own token.</source>
        <translation>キーリングに文字列があるトークンの名前または ID。省略時はアカウント自身のトークンです。</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>Let the keychain ask for its password if it is locked.</source>
        <translation>キーリングがロックされている場合、パスワードの入力を求めます。</translation>
    </message>
    <message>
        <source>Write *** wherever the token stands in the command&apos;s output.</source>
        <translation>コマンドの出力に含まれるトークンを *** に置き換えます。</translation>
    </message>
    <message>
        <source>Write the token even to a terminal.</source>
        <translation>端末に対してもトークンを出力します。</translation>
    </message>
    <message>
        <source>Write one JSON document, for scripts.</source>
        <translation>スクリプト用に 1 つの JSON ドキュメントを出力します。</translation>
    </message>
    <message>
        <source>As last seen: ask no registry.</source>
        <translation>最後に取得した時点の内容を表示し、レジストリには問い合わせません。</translation>
    </message>
    <message>
        <source>Usage: tokendesk COMMAND [options]</source>
        <translation>使い方: tokendesk コマンド [オプション]</translation>
    </message>
    <message>
        <source>“tokendesk COMMAND --help” tells more; without a command the window opens.</source>
        <translation>詳細は「tokendesk コマンド --help」で表示できます。コマンドを指定しない場合はウィンドウが開きます。</translation>
    </message>
    <message>
        <source>The command and its arguments, after “--”.</source>
        <translation>コマンドとその引数（「--」の後に指定）。</translation>
    </message>
    <message>
        <source>Name the command to run: tokendesk run -- COMMAND</source>
        <translation>実行するコマンドを指定してください: tokendesk run -- コマンド</translation>
    </message>
    <message>
        <source>“%1” is too much: a name goes after --account.</source>
        <translation>「%1」は余分です。名前は --account の後に指定してください。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::CommandPalette</name>
    <message>
        <source>Commands and tokens</source>
        <translation>コマンドとトークン</translation>
    </message>
    <message>
        <source>Command or token</source>
        <translation>コマンドまたはトークン</translation>
    </message>
    <message>
        <source>What do you want to do? Or a token&apos;s name</source>
        <translation>実行する操作、またはトークンの名前を入力</translation>
    </message>
    <message>
        <source>Enter: do or show · Ctrl+Enter: copy the token · Esc: close</source>
        <translation>Enter: 実行または表示 · Ctrl+Enter: トークンをコピー · Esc: 閉じる</translation>
    </message>
</context>
<context>
    <name>Tokendesk::CommandText</name>
    <message>
        <source>not reported</source>
        <translation>報告なし</translation>
    </message>
    <message>
        <source>%1 · %2 (%3)</source>
        <comment>registry, person, address</comment>
        <translation>%1 · %2（%3）</translation>
    </message>
    <message>
        <source>active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>ends soon</source>
        <translation>まもなく期限切れ</translation>
    </message>
    <message>
        <source>ends tomorrow</source>
        <translation>明日で期限切れ</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>REGISTRY</source>
        <translation>レジストリ</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>SCOPES</source>
        <translation>スコープ</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>LAST USED</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>ENDS</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>KEPT</source>
        <translation>保管</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
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
        <translation>名前</translation>
    </message>
    <message>
        <source>Offer it in the tray</source>
        <translation>トレイに表示</translation>
    </message>
    <message>
        <source>For you alone, kept on this computer</source>
        <translation>自分専用のメモ。このコンピューターに保管されます</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>作成元</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>None of your accounts can create tokens. Sign in to one first.</source>
        <translation>トークンを作成できるアカウントがありません。先にサインインしてください。</translation>
    </message>
    <message>
        <source>Give it a name, so that you recognise it later.</source>
        <translation>後で見分けられるように名前を付けてください。</translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s).</source>
        <translation>
            <numerusform>%n 文字以内で入力してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>This account has a token of this name already.</source>
        <translation>このアカウントには同じ名前のトークンがすでにあります。</translation>
    </message>
    <message>
        <source>This name is free.</source>
        <translation>この名前は使用できます。</translation>
    </message>
    <message>
        <source>A new token takes the place of one of the same account.</source>
        <translation>新しいトークンは、同じアカウントのトークンを置き換えます。</translation>
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
        <translation>リスク: 高</translation>
    </message>
    <message>
        <source>Risk: medium</source>
        <translation>リスク: 中</translation>
    </message>
    <message>
        <source>Risk: low</source>
        <translation>リスク: 低</translation>
    </message>
    <message>
        <source>It is being created.</source>
        <translation>作成しています。</translation>
    </message>
    <message>
        <source>Rotate “%1”</source>
        <translation>「%1」のローテーション</translation>
    </message>
    <message>
        <source>You noted no place where it is used.</source>
        <translation>使用場所がメモされていません。</translation>
    </message>
    <message numerus="yes">
        <source>It is used in %n place(s).</source>
        <translation>
            <numerusform>%n か所で使用されています。</numerusform>
        </translation>
    </message>
    <message>
        <source>First a new token of the same name, rights and life. Then you put it in place of the old one, and the old one is revoked when you say so. Both work until then.</source>
        <translation>まず、名前、権限、有効期間が同じ新しいトークンを作成します。次に、古いトークンを新しいトークンに置き換えます。古いトークンは、指示した時点で失効します。それまでは両方とも使えます。</translation>
    </message>
    <message>
        <source>Make the new token</source>
        <translation>新しいトークンを作成</translation>
    </message>
    <message>
        <source>The registry accepts either the password or the sign-in no more. Type the password again; if it is right, sign in again.</source>
        <translation>レジストリがパスワードまたはサインインを受け付けなくなりました。パスワードを入力し直してください。パスワードが正しい場合は、サインインし直してください。</translation>
    </message>
    <message>
        <source>What you typed stays.</source>
        <translation>入力内容は保持されます。</translation>
    </message>
    <message>
        <source>Sign in and go on…</source>
        <translation>サインインして続行…</translation>
    </message>
</context>
<context>
    <name>Tokendesk::DataPage</name>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>このコンピューター上</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>In the system&apos;s keychain, under names that say nothing. Never in a file of Tokendesk&apos;s.</source>
        <translation>システムのキーリングに、内容を推測できない名前で保管されます。Tokendesk のファイルには書き込まれません。</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Open the folder: %1</source>
        <translation>フォルダーを開く: %1</translation>
    </message>
    <message>
        <source>where file path</source>
        <translation>場所 ファイル パス</translation>
    </message>
    <message>
        <source>Lists of tokens, notes and history, without secrets</source>
        <translation>トークンの一覧、メモ、履歴（シークレットは含みません）</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Your own registry files</source>
        <translation>自作のレジストリファイル</translation>
    </message>
    <message>
        <source>To another computer</source>
        <translation>別のコンピューターへの移行</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>設定をエクスポート</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>設定をインポート</translation>
    </message>
    <message>
        <source>What is set here, and your searches. No secret, no account, and no certificate: trust is given on each computer anew.</source>
        <translation>ここでの設定と保存した検索が対象です。シークレット、アカウント、証明書は含まれません。証明書の信頼はコンピューターごとに設定し直します。</translation>
    </message>
    <message>
        <source>backup save transfer</source>
        <translation>バックアップ 保存 移行</translation>
    </message>
    <message>
        <source>Sets what the file holds and leaves the rest as it is.</source>
        <translation>ファイルに含まれる項目のみを設定し、それ以外は変更しません。</translation>
    </message>
    <message>
        <source>restore load</source>
        <translation>復元 読み込み</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>使用をやめる場合</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Remove all my data</source>
        <translation>自分のデータをすべて削除</translation>
    </message>
    <message>
        <source>From this computer and its keychain. You are shown what goes before it does.</source>
        <translation>このコンピューターとキーリングから削除します。実行前に削除対象が表示されます。</translation>
    </message>
    <message>
        <source>delete erase uninstall keychain</source>
        <translation>削除 消去 アンインストール キーリング</translation>
    </message>
    <message>
        <source>Settings (%1)</source>
        <translation>設定（%1）</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>%1 にエクスポートしました。</translation>
    </message>
    <message>
        <source>Not exported: %1 cannot be written (%2).</source>
        <translation>エクスポートできませんでした: %1 に書き込めません（%2）。</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2).</source>
        <translation>%1 を読み取れません（%2）。</translation>
    </message>
    <message>
        <source>%1 holds no settings of Tokendesk. Choose a file that “Export settings” wrote.</source>
        <translation>%1 には Tokendesk の設定が含まれていません。「設定をエクスポート」で作成したファイルを選択してください。</translation>
    </message>
    <message>
        <source>Imported. Everything in it counts now.</source>
        <translation>インポートしました。すべての内容が適用されています。</translation>
    </message>
    <message>
        <source>Imported, except:</source>
        <translation>インポートしました。ただし、次のものを除きます:</translation>
    </message>
</context>
<context>
    <name>Tokendesk::DetailsHead</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Its text is not in your keychain: the registry showed it only once, elsewhere.</source>
        <translation>文字列はキーリングにありません。レジストリが別の場所で一度だけ表示したものです。</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>ローテーション…</translation>
    </message>
    <message>
        <source>Makes a new one in its place, then revokes this one</source>
        <translation>代わりの新しいトークンを作成してから、このトークンを失効させます</translation>
    </message>
    <message>
        <source>Its registry does not let other programs create tokens.</source>
        <translation>このレジストリでは、他のプログラムからトークンを作成できません。</translation>
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
        <source>A new one has been made in its place. Both work.</source>
        <translation>代わりの新しいトークンが作成されています。両方とも使えます。</translation>
    </message>
    <message>
        <source>It takes the place of an older one, which still works.</source>
        <translation>古いトークンに代わるものです。古いトークンもまだ使えます。</translation>
    </message>
    <message>
        <source>Both stay until %1.</source>
        <translation>%1 まで両方とも残ります。</translation>
    </message>
    <message>
        <source>Go on rotating…</source>
        <translation>ローテーションを続ける…</translation>
    </message>
    <message>
        <source>The registry cannot be reached. Refresh when you are online again.</source>
        <translation>レジストリに接続できません。オンラインに戻ったら更新してください。</translation>
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
    <message>
        <source>The sign-in at %1 has come to its end. Sign in again to go on.</source>
        <translation>%1 へのサインインが期限切れになりました。続けるには、サインインし直してください。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::EventAsking</name>
    <message>
        <source>action</source>
        <translation>アクション</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>target</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a filter</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>The registry filters by %1.</source>
        <comment>parts of a filter</comment>
        <translation>レジストリが適用するフィルター: %1。</translation>
    </message>
    <message>
        <source>By %1 only what has been read is filtered.</source>
        <comment>parts of a filter</comment>
        <translation>読み込み済みの分にのみ適用されるフィルター: %1。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::EventFilterBar</name>
    <message>
        <source>Action</source>
        <translation>アクション</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>from any day</source>
        <translation>指定なし</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>until today</source>
        <translation>今日まで</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>すべてのアクション</translation>
    </message>
</context>
<context>
    <name>Tokendesk::EventLook</name>
    <message>
        <source>created</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>失効</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>無効化</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>一時凍結</translation>
    </message>
    <message>
        <source>banned</source>
        <translation>利用禁止</translation>
    </message>
    <message>
        <source>made active</source>
        <translation>アクティブ化</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>有効化</translation>
    </message>
    <message>
        <source>member removed</source>
        <translation>メンバーの削除</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>revealed</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>tested</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>used</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>rotated</source>
        <translation>ローテーション</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>switched on</source>
        <translation>再び有効化</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>acceptance ended</source>
        <translation>許容の終了</translation>
    </message>
    <message>
        <source>import undone</source>
        <translation>インポートの取り消し</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>許容</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>registry</source>
        <translation>レジストリ</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>報告なし</translation>
    </message>
    <message>
        <source>%1 today</source>
        <comment>time</comment>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>%1 yesterday</source>
        <comment>time</comment>
        <translation>昨日 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Tokendesk::EventModel</name>
    <message>
        <source>%1, %2, by %3, %4, %5</source>
        <comment>time, action, actor, target, source</comment>
        <translation>%1、%2、実行者 %3、%4、%5</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>アクション</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出所</translation>
    </message>
</context>
<context>
    <name>Tokendesk::EventsPage</name>
    <message>
        <source>Read all older events</source>
        <translation>以前のイベントをすべて読み込む</translation>
    </message>
    <message>
        <source>Show all events</source>
        <translation>すべてのイベントを表示</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>イベント %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 read</source>
        <comment>events</comment>
        <translation>%2 件中 %1 件を読み込み済み</translation>
    </message>
    <message>
        <source>No log of events of a registry may be read here: these are this program&apos;s own.</source>
        <translation>ここで読み取れるレジストリのイベントログはありません。表示しているのは、このプログラム自身の記録です。</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>読み込みを停止</translation>
    </message>
    <message>
        <source>Line %1 of this computer&apos;s journal is not as it was written.</source>
        <translation>このコンピューターのジャーナルの %1 行目が、書き込み時の内容と異なります。</translation>
    </message>
    <message>
        <source>Line %1 of this computer&apos;s journal is missing.</source>
        <translation>このコンピューターのジャーナルの %1 行目がありません。</translation>
    </message>
    <message>
        <source>Somebody or something changed the file; what it says from there on proves nothing.</source>
        <translation>ファイルが何者かによって変更されています。それ以降の記載は証拠になりません。</translation>
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
        <translation>見直しの通知日</translation>
    </message>
    <message>
        <source>%1 to %2 days are possible here.</source>
        <translation>ここでは %1～%2 日を指定できます。</translation>
    </message>
    <message>
        <source>Remind me to review it on</source>
        <translation>見直しの通知日</translation>
    </message>
    <message numerus="yes">
        <source>Ends %1, %2 %3 (%n day(s)).</source>
        <comment>date, time, zone</comment>
        <translation>
            <numerusform>%1 %2 %3 に期限切れになります（%n 日間有効）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens of this registry never end by themselves: somebody has to revoke them.</source>
        <translation>このレジストリのトークンは自動的には期限切れになりません。使わなくなったら失効させる必要があります。</translation>
    </message>
    <message>
        <source>That is a %1.</source>
        <comment>name of a weekday</comment>
        <translation>%1です。</translation>
    </message>
    <message>
        <source>Friday before (%1)</source>
        <translation>直前の金曜日（%1）</translation>
    </message>
</context>
<context>
    <name>Tokendesk::FilterChip</name>
    <message>
        <source>Filter %1</source>
        <translation>フィルター %1</translation>
    </message>
    <message>
        <source>Delete takes it away, Enter edits it.</source>
        <translation>Delete で削除、Enter で編集します。</translation>
    </message>
    <message>
        <source>%1: click to edit, × to take it away</source>
        <translation>%1: クリックで編集、× で削除</translation>
    </message>
</context>
<context>
    <name>Tokendesk::FilterField</name>
    <message>
        <source>Save this search in the side bar</source>
        <translation>この検索をサイドバーに保存</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>Filter tokens</source>
        <translation>トークンをフィルター</translation>
    </message>
    <message>
        <source>Filter tokens, or type is: scope: unused: expires:</source>
        <translation>トークンをフィルター、または is: scope: unused: expires: を入力</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>トークン %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%2 個中 %1 個</translation>
    </message>
    <message>
        <source>Use “%1”?</source>
        <translation>「%1」を使用しますか？</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>解釈できません</translation>
    </message>
    <message>
        <source>Tab or a click puts the right word in.</source>
        <translation>Tab キーまたはクリックで正しい語に置き換えます。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::FindingDetails</name>
    <message>
        <source>Show tokens</source>
        <translation>トークンを表示</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>許容…</translation>
    </message>
    <message>
        <source>Find it again</source>
        <translation>許容を取り消す</translation>
    </message>
    <message>
        <source>About the finding</source>
        <translation>検出事項の説明</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n more was/were accepted.</source>
        <translation>
            <numerusform>ほか %n 個は許容済みです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one to rotate</source>
        <translation>ローテーションするものを選択</translation>
    </message>
    <message>
        <source>Accepted for %1 because: %2</source>
        <translation>%1 について許容済み。理由: %2</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>Nothing is accepted.</source>
        <translation>許容済みのものはありません。</translation>
    </message>
    <message>
        <source>Nothing found that the rules look for.</source>
        <translation>ルールに該当するものは見つかりませんでした。</translation>
    </message>
    <message>
        <source>Whoever accepts a finding says why and until when; here it can be taken back.</source>
        <translation>検出事項を許容するときは、理由と期限を指定します。許容はここで取り消せます。</translation>
    </message>
    <message>
        <source>“Rules…” says what is looked for.</source>
        <translation>検出の条件は「ルール…」で確認できます。</translation>
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
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>Tokendesk::FindingWords</name>
    <message numerus="yes">
        <source>%n token(s) of %1, who is gone or disabled</source>
        <translation>
            <numerusform>脱退または無効化された %1 のトークン %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) have the name “%1”</source>
        <translation>
            <numerusform>「%1」という同じ名前のトークン %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n % of a rate limit are used up</source>
        <translation>
            <numerusform>レート制限の %n % を使用済み</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was at work at an unusual hour</source>
        <translation>通常外の時間帯に %1 が操作</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) by %1 within minutes</source>
        <translation>
            <numerusform>%1 による短時間のイベント %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 did something and is not among the people</source>
        <translation>メンバーにいない %1 による操作</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) with the forbidden right %1</source>
        <translation>
            <numerusform>禁止された権限 %1 を持つトークン %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) with dangerous rights, older than %1 days</source>
        <translation>
            <numerusform>危険な権限を持つ、作成から %1 日を超えたトークン %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) never used</source>
        <translation>
            <numerusform>未使用のトークン %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) not used for %1 days</source>
        <translation>
            <numerusform>%1 日間使用されていないトークン %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) without an end</source>
        <translation>
            <numerusform>無期限のトークン %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) end within %1 days</source>
        <translation>
            <numerusform>%1 日以内に期限切れになるトークン %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) live longer than the policy allows</source>
        <translation>
            <numerusform>ポリシーの上限より有効期間が長いトークン %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) may do more than they need</source>
        <translation>
            <numerusform>必要以上の権限を持つトークン %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) of an old form</source>
        <translation>
            <numerusform>旧形式のトークン %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test token(s) used for real</source>
        <translation>
            <numerusform>本番で使用されているテスト用トークン %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) lay in a plain file</source>
        <translation>
            <numerusform>平文のファイルにあったトークン %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) with a name against the policy</source>
        <translation>
            <numerusform>名前がポリシーに反するトークン %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) with dangerous rights against the policy</source>
        <translation>
            <numerusform>ポリシーに反して危険な権限を持つトークン %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n admin token(s) older than %1 days</source>
        <translation>
            <numerusform>作成から %1 日を超えた管理者トークン %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never used</source>
        <translation>
            <numerusform>未使用 %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unused for %1 days</source>
        <translation>
            <numerusform>%1 日間使用なし %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an end</source>
        <translation>
            <numerusform>無期限 %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n end(s) soon</source>
        <translation>
            <numerusform>まもなく期限切れ %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too long-lived</source>
        <translation>
            <numerusform>有効期間が長すぎる %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with too many rights</source>
        <translation>
            <numerusform>権限が過剰 %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an owner</source>
        <translation>
            <numerusform>所有者なし %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with the same name</source>
        <translation>
            <numerusform>同じ名前 %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of an old form</source>
        <translation>
            <numerusform>旧形式 %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in plain files</source>
        <translation>
            <numerusform>平文のファイル内 %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rate limit(s) nearly used up</source>
        <translation>
            <numerusform>上限に近いレート制限 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) at unusual hours</source>
        <translation>
            <numerusform>通常外の時間帯のイベント %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n burst(s) of events</source>
        <translation>
            <numerusform>イベントの急増 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown actor(s)</source>
        <translation>
            <numerusform>不明な実行者 %n 人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a forbidden right</source>
        <translation>
            <numerusform>禁止された権限 %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a name against the policy</source>
        <translation>
            <numerusform>ポリシーに反する名前 %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n admin token(s) against the policy</source>
        <translation>
            <numerusform>ポリシーに反する管理者トークン %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Dangerous rights for long</source>
        <translation>長期間の危険な権限</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>長期間使用なし</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>まもなく期限切れ</translation>
    </message>
    <message>
        <source>Lives longer than the policy</source>
        <translation>ポリシーより長い有効期間</translation>
    </message>
    <message>
        <source>Too many rights</source>
        <translation>過剰な権限</translation>
    </message>
    <message>
        <source>Owner is gone</source>
        <translation>所有者の不在</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>同じ名前</translation>
    </message>
    <message>
        <source>Old form</source>
        <translation>旧形式</translation>
    </message>
    <message>
        <source>Test token used for real</source>
        <translation>テスト用トークンの本番使用</translation>
    </message>
    <message>
        <source>In a plain file</source>
        <translation>平文のファイル内</translation>
    </message>
    <message>
        <source>Rate limit nearly used up</source>
        <translation>レート制限の上限間近</translation>
    </message>
    <message>
        <source>Unusual hour</source>
        <translation>通常外の時間帯</translation>
    </message>
    <message>
        <source>Burst of events</source>
        <translation>イベントの急増</translation>
    </message>
    <message>
        <source>Unknown actor</source>
        <translation>不明な実行者</translation>
    </message>
    <message>
        <source>Forbidden right</source>
        <translation>禁止された権限</translation>
    </message>
    <message>
        <source>Name against the policy</source>
        <translation>ポリシーに反する名前</translation>
    </message>
    <message>
        <source>Dangerous right against the policy</source>
        <translation>ポリシーに反する危険な権限</translation>
    </message>
    <message>
        <source>The longer a powerful token is around, the more places may know it. A new one puts an end to all copies of the old one.</source>
        <translation>強力なトークンは、存在する期間が長いほど、多くの場所に知られている可能性があります。新しいトークンに置き換えると、古いトークンのコピーはすべて使えなくなります。</translation>
    </message>
    <message>
        <source>Nobody misses a token that was never used, but a thief could use it.</source>
        <translation>一度も使用されていないトークンは、なくなっても誰も困りませんが、盗まれれば悪用されるおそれがあります。</translation>
    </message>
    <message>
        <source>What needed it is probably gone. Whoever finds it can still use it.</source>
        <translation>このトークンを必要としていたものは、おそらくもうありません。見つけた人は今でも使用できます。</translation>
    </message>
    <message>
        <source>It works until somebody revokes it, also when it was stolen and nobody noticed. Replace it by one with an end.</source>
        <translation>盗まれたことに誰も気付かなくても、失効させるまで使えます。期限付きのトークンに置き換えてください。</translation>
    </message>
    <message>
        <source>What uses it stops on that day. Replace it before.</source>
        <translation>その日になると、このトークンを使用しているものは動作しなくなります。その前に置き換えてください。</translation>
    </message>
    <message>
        <source>Your policy limits how long a token may live. Replace it by one that ends in time.</source>
        <translation>ポリシーでトークンの有効期間が制限されています。期間内に期限が切れるトークンに置き換えてください。</translation>
    </message>
    <message>
        <source>No ready-made set of rights needs as much. A token with fewer rights can break less.</source>
        <translation>これほどの権限を必要とする既定の組み合わせはありません。権限の少ないトークンのほうが、影響を小さく抑えられます。</translation>
    </message>
    <message>
        <source>Nobody answers for it any more, and it may stop when the account is removed. Move its work to a service account.</source>
        <translation>責任を持つ人がいなくなっており、アカウントが削除されると動作が止まる可能性があります。サービスアカウントに移行してください。</translation>
    </message>
    <message>
        <source>Nobody can tell which one is used where, so nobody dares to revoke one. Look at them and keep one.</source>
        <translation>どれがどこで使用されているか分からず、誰も失効させられなくなります。確認して 1 つだけ残してください。</translation>
    </message>
    <message>
        <source>The registry gave out this form formerly. Scanners for leaked secrets may not know it.</source>
        <translation>レジストリが以前に発行していた形式です。漏洩したシークレットを検出するスキャナーで認識されない可能性があります。</translation>
    </message>
    <message>
        <source>It is a token for tests, but its name or place says that something real depends on it.</source>
        <translation>テスト用のトークンですが、名前または使用場所から、本番のものが依存していると考えられます。</translation>
    </message>
    <message>
        <source>Every program that you run can or could read it there. Only a new one in its place is safe.</source>
        <translation>実行するすべてのプログラムが、そこから読み取れるか、すでに読み取った可能性があります。安全にするには、新しいトークンに置き換える必要があります。</translation>
    </message>
    <message>
        <source>When the limit is reached, the registry refuses everything until it comes back by itself.</source>
        <translation>制限に達すると、自動的に回復するまで、レジストリがすべてのリクエストを拒否します。</translation>
    </message>
    <message>
        <source>Outside the usual hours a token was made, changed or revoked. Ask whether it was on purpose.</source>
        <translation>通常の時間帯以外に、トークンが作成、変更、または失効されました。意図した操作かどうかを確認してください。</translation>
    </message>
    <message>
        <source>So much in so short a time is a script, or somebody in a hurry. Ask which.</source>
        <translation>これほど短時間に大量の操作を行うのは、スクリプトか、急いでいる人です。どちらなのかを確認してください。</translation>
    </message>
    <message>
        <source>Whoever did this is neither a person nor a machine that the registry names.</source>
        <translation>実行者は、レジストリに登録されている人でもマシンでもありません。</translation>
    </message>
    <message>
        <source>Your policy forbids this right. Replace the token by one without it.</source>
        <translation>ポリシーで禁止されている権限です。この権限のないトークンに置き換えてください。</translation>
    </message>
    <message>
        <source>Your policy says how tokens are called, so that everybody knows what they are for.</source>
        <translation>トークンの用途が誰にでも分かるように、ポリシーで名前の付け方が定められています。</translation>
    </message>
    <message>
        <source>Your policy names who may hold such rights, and the owner is not among them.</source>
        <translation>このような権限を持てる人がポリシーで定められていますが、所有者は含まれていません。</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>失効…</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>ローテーション…</translation>
    </message>
    <message>
        <source>Replace by a service account…</source>
        <translation>サービスアカウントに置き換え…</translation>
    </message>
    <message>
        <source>Show tokens</source>
        <translation>トークンを表示</translation>
    </message>
    <message>
        <source>Show events</source>
        <translation>イベントを表示</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>良好です。</translation>
    </message>
    <message>
        <source>Fair.</source>
        <translation>普通です。</translation>
    </message>
    <message>
        <source>Poor.</source>
        <translation>改善が必要です。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::FindingsPage</name>
    <message>
        <source>Which findings</source>
        <translation>表示する検出事項</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未対応</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>許容済み</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>検出事項</translation>
    </message>
    <message>
        <source>Open (%1)</source>
        <translation>未対応（%1）</translation>
    </message>
    <message>
        <source>Accepted (%1)</source>
        <translation>許容済み（%1）</translation>
    </message>
</context>
<context>
    <name>Tokendesk::FirstRunDialog</name>
    <message>
        <source>Keep secrets in memory only, until I quit</source>
        <translation>シークレットを終了するまでメモリにのみ保持</translation>
    </message>
    <message>
        <source>Help me to fix it</source>
        <translation>解決方法を表示</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>詳細を表示</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Welcome to Tokendesk</source>
        <translation>Tokendesk へようこそ</translation>
    </message>
    <message>
        <source>You find this again in the menu.</source>
        <translation>この画面はメニューからもう一度開けます。</translation>
    </message>
    <message>
        <source>Tokendesk keeps the text of your tokens in the keychain of this computer. It never writes one into a file.</source>
        <translation>Tokendesk は、トークンの文字列をこのコンピューターのキーリングに保管します。ファイルに書き込むことはありません。</translation>
    </message>
    <message>
        <source>Sign in to a registry, with your browser, with e-mail and password, or by pasting a token that you have. Then its tokens are listed here: what they may do, when they end, and which were never used.</source>
        <translation>ブラウザー、メールアドレスとパスワード、またはお持ちのトークンの貼り付けでレジストリにサインインします。すると、そのトークンがここに一覧表示され、できること、有効期限、未使用のものがわかります。</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>アカウントを追加…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>person, address</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Looking at the keychain…</source>
        <translation>キーリングを確認しています…</translation>
    </message>
    <message>
        <source>Writing a dummy, reading it back, deleting it.</source>
        <translation>ダミーを書き込み、読み戻し、削除しています。</translation>
    </message>
    <message>
        <source>Tested: written, read back, deleted.</source>
        <translation>テスト済み: 書き込み、読み戻し、削除に成功しました。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>A safe place</source>
        <translation>安全な保管場所</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Existing files</source>
        <translation>既存のファイル</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <comment>page, pages, title</comment>
        <translation>%1/%2 · %3</translation>
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
    <name>Tokendesk::GeneralPage</name>
    <message>
        <source>General</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>起動</translation>
    </message>
    <message>
        <source>Start with the session</source>
        <translation>セッション開始時に起動</translation>
    </message>
    <message>
        <source>So that the tray is there when you need it.</source>
        <translation>必要なときにトレイからすぐ使えます。</translation>
    </message>
    <message>
        <source>autostart login boot</source>
        <translation>自動起動 ログイン 起動時</translation>
    </message>
    <message>
        <source>Start in the tray</source>
        <translation>トレイで起動</translation>
    </message>
    <message>
        <source>When started with the session. Without a tray the window shows.</source>
        <translation>セッション開始時に起動した場合に適用されます。トレイがない場合はウィンドウを表示します。</translation>
    </message>
    <message>
        <source>hidden minimised</source>
        <translation>非表示 最小化</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Closing the window leaves Tokendesk in the tray</source>
        <translation>ウィンドウを閉じても Tokendesk をトレイに残す</translation>
    </message>
    <message>
        <source>Without a tray it is minimised instead. Else closing quits.</source>
        <translation>トレイがない場合は最小化します。オフにすると、閉じたときに終了します。</translation>
    </message>
    <message>
        <source>close quit background</source>
        <translation>閉じる 終了 バックグラウンド</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再び確認する</translation>
    </message>
    <message>
        <source>Questions you do not want to be asked again</source>
        <translation>「今後表示しない」にした確認</translation>
    </message>
    <message>
        <source>Tokendesk asks them anew from now on.</source>
        <translation>今後は再び確認が表示されます。</translation>
    </message>
    <message>
        <source>remembered answers</source>
        <translation>記憶した回答</translation>
    </message>
    <message>
        <source>The demonstration leaves your session as it is.</source>
        <translation>デモではセッションの設定を変更しません。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::HandoverDialog</name>
    <message>
        <source>The new one is in place everywhere</source>
        <translation>新しいキーをすべての場所に設定した</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>Delete the old one</source>
        <translation>古いアカウントを削除</translation>
    </message>
    <message>
        <source>Revoke the old one</source>
        <translation>古いほうを失効</translation>
    </message>
    <message>
        <source>Both work now. Put the new key where the old one is used, try it, and then end the old one.</source>
        <translation>現在は両方とも使えます。古いほうを使用している場所に新しいキーを設定し、動作を確認してから、古いほうを終了させてください。</translation>
    </message>
    <message>
        <source>Both stay; the window reminds you.</source>
        <translation>両方とも残ります。ウィンドウでお知らせします。</translation>
    </message>
    <message>
        <source>Rotate a key of “%1”</source>
        <translation>「%1」のキーのローテーション</translation>
    </message>
    <message>
        <source>“%1” takes the place of “%2”</source>
        <comment>new, old</comment>
        <translation>「%2」を「%1」に置き換え</translation>
    </message>
    <message>
        <source>The new one</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>値をコピー</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>今すぐテスト</translation>
    </message>
    <message>
        <source>Its text is not in your keychain.</source>
        <translation>キーの文字列はキーリングにありません。</translation>
    </message>
    <message>
        <source>Where the old one is used</source>
        <translation>古いほうの使用場所</translation>
    </message>
    <message>
        <source>Nobody noted where. Ask those who work with it, or look at its last use.</source>
        <translation>使用場所がメモされていません。使用している人に尋ねるか、最終使用を確認してください。</translation>
    </message>
    <message>
        <source>The old one</source>
        <translation>古いほう</translation>
    </message>
    <message>
        <source>Keep both for good</source>
        <translation>今後も両方とも残す</translation>
    </message>
    <message>
        <source>Nothing reminds you any more.</source>
        <translation>今後は通知されません。</translation>
    </message>
    <message>
        <source>%1
Created: %2
Last used: %3</source>
        <comment>key, time, time</comment>
        <translation>%1
作成: %2
最終使用: %3</translation>
    </message>
    <message>
        <source>%1
Created: %2</source>
        <comment>key, time</comment>
        <translation>%1
作成: %2</translation>
    </message>
    <message>
        <source>%1
Last used: %2</source>
        <comment>name, time</comment>
        <translation>%1
最終使用: %2</translation>
    </message>
    <message>
        <source>Tick above that the new one is in place.</source>
        <translation>新しいキーの設定が済んだら、上のボックスにチェックを入れてください。</translation>
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
        <source>Valid · %1</source>
        <translation>有効 · %1</translation>
    </message>
</context>
<context>
    <name>Tokendesk::IdentityPanel</name>
    <message>
        <source>Call it</source>
        <translation>表示名</translation>
    </message>
    <message>
        <source>The token is good, but this registry does not say whose it is. The name is for you alone.</source>
        <translation>トークンは有効ですが、このレジストリからは所有者の情報が得られません。この名前は自分専用です。</translation>
    </message>
    <message>
        <source>This is who the registry knows you as:</source>
        <translation>レジストリに登録されているあなたの情報:</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>In: %1</source>
        <translation>所属: %1</translation>
    </message>
    <message>
        <source>May do: %1</source>
        <translation>できること: %1</translation>
    </message>
    <message>
        <source>The registry gave more than was asked for: %1</source>
        <translation>要求よりも多くの権限がレジストリから付与されました: %1</translation>
    </message>
    <message>
        <source>The sign-in is kept in memory until you quit, because you chose so.</source>
        <translation>設定に従い、サインイン情報は終了するまでメモリにのみ保持されます。</translation>
    </message>
    <message>
        <source>The sign-in will be kept in your keychain, nowhere else.</source>
        <translation>サインイン情報はキーリングにのみ保管されます。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ImportDialog</name>
    <message>
        <source>Import existing tokens</source>
        <translation>既存のトークンをインポート</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Tokens are being moved.</source>
        <translation>トークンを移動しています。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ImportList</name>
    <message>
        <source>Tokens in plain text</source>
        <translation>平文のトークン</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>レジストリ</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Asking the registry…</source>
        <translation>レジストリに問い合わせています…</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ImportPanel</name>
    <message>
        <source>Take the tokens out of their files</source>
        <translation>トークンをファイルから取り除く</translation>
    </message>
    <message>
        <source>Leave them there too, readable by you alone</source>
        <translation>ファイルにも残し、自分だけが読み取れるようにする</translation>
    </message>
    <message>
        <source>Look into a .env file…</source>
        <translation>.env ファイルを調べる…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>もう一度調べる</translation>
    </message>
    <message>
        <source>Then start the registry&apos;s tool with: tokendesk run -- COMMAND. You can undo this for a day.</source>
        <translation>その後は、レジストリのツールを「tokendesk run -- コマンド」で起動してください。1 日以内であれば元に戻せます。</translation>
    </message>
    <message>
        <source>The registry&apos;s tool works as before.</source>
        <translation>レジストリのツールはこれまでどおり使えます。</translation>
    </message>
    <message>
        <source>Looking for tokens…</source>
        <translation>トークンを探しています…</translation>
    </message>
    <message numerus="yes">
        <source>Found %n token(s) in plain text on this computer.</source>
        <translation>
            <numerusform>このコンピューターで平文のトークンが %n 個見つかりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>No token lies in plain text where the registries&apos; tools keep theirs.</source>
        <translation>レジストリのツールがトークンを保存する場所に、平文のトークンはありません。</translation>
    </message>
    <message numerus="yes">
        <source>Move %n to the keychain</source>
        <translation>
            <numerusform>%n 個をキーリングに移動</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n to the keychain</source>
        <translation>
            <numerusform>%n 個をキーリングにコピー</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one token.</source>
        <translation>トークンを 1 個以上選択してください。</translation>
    </message>
    <message>
        <source>Look into a .env file</source>
        <translation>.env ファイルを調べる</translation>
    </message>
    <message>
        <source>They lay in plain text, so others may have read them. Find them by “tag:plain-file”, and replace them by new ones when you can.</source>
        <translation>これらは平文で保存されていたため、他の人に読み取られた可能性があります。「tag:plain-file」で検索し、できるときに新しいトークンに置き換えてください。</translation>
    </message>
    <message>
        <source>Taken out of %1 on %2</source>
        <comment>file, time</comment>
        <translation>%1 から %2 に取り除きました</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Write the token back into %1</source>
        <translation>トークンを %1 に書き戻す</translation>
    </message>
    <message>
        <source>“%1” lay in plain text: put a new token in its place.</source>
        <translation>「%1」は平文で保存されていました。新しいトークンに置き換えてください。</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>ローテーション…</translation>
    </message>
    <message>
        <source>Rotate “%1”</source>
        <translation>「%1」のローテーション</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ImportWords</name>
    <message>
        <source>it cannot be read (%1)</source>
        <translation>読み取れません（%1）</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>通常のファイルではありません</translation>
    </message>
    <message>
        <source>it is too large for such a file (%1 bytes)</source>
        <translation>この種のファイルとしては大きすぎます（%1 バイト）</translation>
    </message>
    <message>
        <source>it is not JSON (%1)</source>
        <translation>JSON ではありません（%1）</translation>
    </message>
    <message>
        <source>the registry&apos;s address in it is not safe for a token (%1)</source>
        <translation>記載されているレジストリのアドレスは、トークンの送信先として安全ではありません（%1）</translation>
    </message>
    <message>
        <source>what stands there cannot be a token</source>
        <translation>記載されている内容はトークンではありません</translation>
    </message>
    <message>
        <source>Variable %1</source>
        <translation>変数 %1</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>file, number</comment>
        <translation>%1、%2 行目</translation>
    </message>
    <message>
        <source>every program that you start can read it</source>
        <translation>起動するすべてのプログラムから読み取れます</translation>
    </message>
    <message>
        <source>others on this computer can read it (mode %1)</source>
        <translation>このコンピューターの他のユーザーが読み取れます（モード %1）</translation>
    </message>
    <message>
        <source>in a Git folder and not ignored</source>
        <translation>Git フォルダー内にあり、無視の対象になっていません</translation>
    </message>
    <message>
        <source>copied elsewhere by %1</source>
        <translation>%1 によって別の場所にもコピーされます</translation>
    </message>
    <message>
        <source>not in use: %1 is set and counts first</source>
        <translation>使用されていません: %1 が設定されており、優先されます</translation>
    </message>
    <message>
        <source>The file belongs to somebody else.</source>
        <translation>ファイルの所有者が別のユーザーです。</translation>
    </message>
    <message>
        <source>The file is a link to a place outside of your home folder.</source>
        <translation>ファイルはホームフォルダーの外へのリンクです。</translation>
    </message>
    <message>
        <source>Its folder cannot be written.</source>
        <translation>ファイルのあるフォルダーに書き込めません。</translation>
    </message>
    <message>
        <source>%1, line %2: %3.</source>
        <comment>file, number, reason</comment>
        <translation>%1、%2 行目: %3。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>file, reason</comment>
        <translation>%1: %2。</translation>
    </message>
    <message>
        <source>Copied. Valid: %1. The variable stays set: remove it where your shell sets it.</source>
        <translation>コピーしました。有効: %1。変数は設定されたままです。シェルで設定している箇所から削除してください。</translation>
    </message>
    <message>
        <source>Moved. Valid: %1</source>
        <translation>移動しました。有効: %1</translation>
    </message>
    <message>
        <source>Copied. Valid: %1. Only you can read the file now.</source>
        <translation>コピーしました。有効: %1。ファイルは自分だけが読み取れるようになりました。</translation>
    </message>
    <message>
        <source>Not touched: the file was changed meanwhile. Look again.</source>
        <translation>変更していません: その間にファイルが変更されました。もう一度調べてください。</translation>
    </message>
    <message>
        <source>Not touched: %1 is signed in here with another token, and the list does not tell which one this is. Revoke it, or sign that account out first.</source>
        <translation>変更していません: %1 は別のトークンでここにサインインしており、一覧からはどれがこのトークンか判別できません。このトークンを失効させるか、先にそのアカウントをサインアウトしてください。</translation>
    </message>
    <message>
        <source>Not touched: %1 refuses this token. It has ended or was revoked; delete it from the file.</source>
        <translation>変更していません: %1 がこのトークンを拒否しました。期限切れか失効しています。ファイルから削除してください。</translation>
    </message>
    <message>
        <source>Not touched. %1</source>
        <translation>変更していません。%1</translation>
    </message>
    <message>
        <source>Written back into %1. The account stays in Tokendesk.</source>
        <translation>%1 に書き戻しました。アカウントは Tokendesk に残ります。</translation>
    </message>
    <message>
        <source>Nothing changed: %1 has a token again.</source>
        <translation>変更していません: %1 にはすでに再びトークンがあります。</translation>
    </message>
    <message>
        <source>Nothing changed: the part of %1 that it stood in is gone.</source>
        <translation>変更していません: %1 内の元の箇所がなくなっています。</translation>
    </message>
    <message>
        <source>the token there is longer than the keychain takes (%1 bytes)</source>
        <translation>記載されているトークンが長すぎて、キーリングに保存できません（%1 バイト）</translation>
    </message>
</context>
<context>
    <name>Tokendesk::KeychainDoctor</name>
    <message>
        <source>Unlock keychain</source>
        <translation>キーリングのロックを解除</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>レポートをコピー</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>Keychain doctor</source>
        <translation>キーリングの診断</translation>
    </message>
    <message>
        <source>Names, versions and times; nothing secret.</source>
        <translation>名前、バージョン、時間のみです。シークレットは含まれません。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Writing a dummy, reading it back, deleting it…</source>
        <translation>ダミーを書き込み、読み戻し、削除しています…</translation>
    </message>
    <message>
        <source>Keychain “%1”, kept by %2</source>
        <comment>name of the collection, name of the program</comment>
        <translation>キーリング「%1」（管理プログラム: %2）</translation>
    </message>
    <message>
        <source>a program that cannot be seen</source>
        <translation>確認できないプログラム</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>対処方法</translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation>レポートをコピーしました</translation>
    </message>
</context>
<context>
    <name>Tokendesk::KeychainText</name>
    <message>
        <source>The system&apos;s keychain</source>
        <translation>システムのキーリング</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ミリ秒</translation>
    </message>
    <message>
        <source>%1 works and answered in %2.</source>
        <translation>%1 は正常に動作し、%2 で応答しました。</translation>
    </message>
    <message>
        <source>That is slow.</source>
        <translation>応答が遅くなっています。</translation>
    </message>
    <message>
        <source>Write: %1</source>
        <translation>書き込み: %1</translation>
    </message>
    <message>
        <source>Read back: %1</source>
        <translation>読み戻し: %1</translation>
    </message>
    <message>
        <source>Delete: %1</source>
        <translation>削除: %1</translation>
    </message>
    <message>
        <source>Another program may be keeping the keychain busy, or it waits for a device or a network folder. Check again in a minute.</source>
        <translation>別のプログラムがキーリングを使用中か、デバイスまたはネットワークフォルダーを待っている可能性があります。1 分ほどしてからもう一度確認してください。</translation>
    </message>
    <message>
        <source>Unlock it; its password usually is the one that you log in with.</source>
        <translation>ロックを解除してください。パスワードは通常、ログイン時のものと同じです。</translation>
    </message>
    <message>
        <source>If it never unlocks by itself: give it the password that you log in with, in the system&apos;s program for passwords and keys.</source>
        <translation>自動的に解除されない場合は、システムのパスワードと鍵の管理プログラムで、キーリングにログイン時と同じパスワードを設定してください。</translation>
    </message>
    <message>
        <source>The service runs but has no keychain yet: make one in the system&apos;s program for passwords and keys, and make it the default.</source>
        <translation>サービスは実行されていますが、キーリングがまだありません。システムのパスワードと鍵の管理プログラムで作成し、デフォルトに設定してください。</translation>
    </message>
    <message>
        <source>Start Tokendesk from the desktop: without its session bus no program reaches the keychain.</source>
        <translation>Tokendesk をデスクトップから起動してください。セッションバスがないと、どのプログラムもキーリングに接続できません。</translation>
    </message>
    <message>
        <source>Install a keychain service: gnome-keyring, KWallet or KeePassXC.</source>
        <translation>キーリングサービス（gnome-keyring、KWallet、KeePassXC のいずれか）をインストールしてください。</translation>
    </message>
    <message>
        <source>If there is one: switch on its “Secret Service”, then log out and in again.</source>
        <translation>すでにある場合は、その「Secret Service」を有効にし、ログアウトしてから再度ログインしてください。</translation>
    </message>
    <message>
        <source>Lock and unlock the keychain, or log out and in again, then check again.</source>
        <translation>キーリングを一度ロックして解除するか、ログアウトして再度ログインしてから、もう一度確認してください。</translation>
    </message>
    <message>
        <source>If it stays: copy the report for whoever looks after this computer.</source>
        <translation>解決しない場合は、レポートをコピーして、このコンピューターの管理者に渡してください。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::LeaverHoldings</name>
    <message>
        <source>What still works</source>
        <translation>まだ使えるもの</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>権限</translation>
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
        <source>Replaced by</source>
        <translation>置き換え先</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>置き換え…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>失効…</translation>
    </message>
    <message>
        <source>Revoke all tokens…</source>
        <translation>すべてのトークンを失効…</translation>
    </message>
    <message>
        <source>Show tokens</source>
        <translation>トークンを表示</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>トークン %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service account(s)</source>
        <translation>
            <numerusform>サービスアカウント %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing that can be seen</source>
        <translation>確認できるものなし</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Replace each by something that stays, put that where the old one is used, try it, and end the old one.</source>
        <translation>それぞれを、今後も残るものに置き換えます。古いほうを使用している場所に新しいほうを設定し、動作を確認してから、古いほうを終了させてください。</translation>
    </message>
    <message>
        <source>Nothing that can be seen works in this name any more.</source>
        <translation>確認できる範囲では、この名義で使えるものはもうありません。</translation>
    </message>
    <message>
        <source>%1 · service account</source>
        <comment>name</comment>
        <translation>%1 · サービスアカウント</translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <comment>service account</comment>
        <translation>%1（無効）</translation>
    </message>
    <message>
        <source>Choose first what is to be replaced.</source>
        <translation>先に、置き換えるものを選択してください。</translation>
    </message>
    <message>
        <source>The registry lets nobody make one by a program.</source>
        <translation>このレジストリでは、置き換え先をプログラムから作成できません。</translation>
    </message>
    <message>
        <source>Choose first what is to end.</source>
        <translation>先に、失効または削除するものを選択してください。</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>続ける…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
</context>
<context>
    <name>Tokendesk::LeaversPage</name>
    <message>
        <source>People who left</source>
        <translation>脱退したユーザー</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Still holds</source>
        <translation>残っているもの</translation>
    </message>
    <message>
        <source>%1, holds %2</source>
        <comment>person, what</comment>
        <translation>%1、残っているもの: %2</translation>
    </message>
    <message>
        <source>%1: nobody is shown the tokens of other people there. Of those who left, the service accounts are listed that they answer for.</source>
        <comment>names of registries</comment>
        <translation>%1: 他のユーザーのトークンは誰にも表示されません。脱退したユーザーについては、責任者となっているサービスアカウントを一覧表示します。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Nobody has left or is disabled, as far as the lists of people tell.</source>
        <translation>メンバー一覧で確認できる限り、脱退または無効化されたユーザーはいません。</translation>
    </message>
    <message>
        <source>No list of people could be read: who has left is not known. An administrator&apos;s account may see it.</source>
        <translation>メンバー一覧を読み取れなかったため、誰が脱退したかわかりません。管理者のアカウントなら確認できる可能性があります。</translation>
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
    <name>Tokendesk::LockPage</name>
    <message>
        <source>Tokendesk is locked</source>
        <translation>Tokendesk はロックされています</translation>
    </message>
    <message>
        <source>The keychain stayed locked. Enter its password to go on.</source>
        <translation>キーリングはロックされたままです。続けるにはパスワードを入力してください。</translation>
    </message>
    <message>
        <source>The keychain is locked too: until it is opened no program gets a secret from it. Unlocking asks for the keychain&apos;s password.</source>
        <translation>キーリングもロックされています。解除するまで、どのプログラムもシークレットを取得できません。解除にはキーリングのパスワードが必要です。</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>キーリングの応答を待っています…</translation>
    </message>
    <message>
        <source>Unlock keychain…</source>
        <translation>キーリングのロックを解除…</translation>
    </message>
    <message>
        <source>The clipboard is cleared and nothing can be read or copied here. The keychain itself is open: this keeps glances and slips away, not other programs that run as you, and it asks for no password.</source>
        <translation>クリップボードは消去され、ここでは何も閲覧・コピーできません。キーリング自体は開いています。このロックはのぞき見や誤操作を防ぐもので、あなたの権限で動作する他のプログラムは防げません。パスワードは不要です。</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロックを解除</translation>
    </message>
</context>
<context>
    <name>Tokendesk::LoginWords</name>
    <message>
        <source>The registry made a token and then did not accept it. Sign in again.</source>
        <translation>レジストリはトークンを作成しましたが、そのトークンを受け付けませんでした。サインインし直してください。</translation>
    </message>
    <message>
        <source>User name, password or one-time code is wrong.</source>
        <translation>ユーザー名、パスワード、またはワンタイムコードが正しくありません。</translation>
    </message>
    <message>
        <source>E-mail or password is wrong.</source>
        <translation>メールアドレスまたはパスワードが正しくありません。</translation>
    </message>
    <message>
        <source>The registry took the password, but gave no sign-in for it. It may want something that Tokendesk does not know; try another way to sign in.</source>
        <translation>レジストリはパスワードを受け付けましたが、サインイン情報を返しませんでした。Tokendesk が対応していない手続きが必要な可能性があります。別の方法でサインインしてください。</translation>
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
        <source>The code ran out before anybody approved it. Get a new one.</source>
        <translation>承認される前にコードの有効期限が切れました。新しいコードを取得してください。</translation>
    </message>
    <message>
        <source>The sign-in was refused on the registry&apos;s page. Nothing was saved.</source>
        <translation>レジストリのページでサインインが拒否されました。何も保存されていません。</translation>
    </message>
    <message>
        <source>This code is of no use any more. Get a new one.</source>
        <translation>このコードはもう使えません。新しいコードを取得してください。</translation>
    </message>
    <message>
        <source>The browser did not come back in time. Start again; the page that is still open is of no use any more.</source>
        <translation>ブラウザーから時間内に応答がありませんでした。最初からやり直してください。開いたままのページはもう使えません。</translation>
    </message>
    <message>
        <source>The registry&apos;s page said no: access was denied there. Nothing was saved.</source>
        <translation>レジストリのページでアクセスが拒否されました。何も保存されていません。</translation>
    </message>
    <message>
        <source>The answer in the browser does not belong to this sign-in, so nothing was sent on. Start again, and close other sign-in pages first.</source>
        <translation>ブラウザーからの応答がこのサインインのものではないため、何も送信していません。他のサインインページを閉じてから、最初からやり直してください。</translation>
    </message>
    <message>
        <source>The registry did not accept what the browser brought back. Start again.</source>
        <translation>ブラウザーからの応答がレジストリに受け付けられませんでした。最初からやり直してください。</translation>
    </message>
    <message>
        <source>A safe sign-in with the browser is not possible here: the registry cannot do it, or no local port is free. Choose another way to sign in.</source>
        <translation>ここではブラウザーで安全にサインインできません。レジストリが対応していないか、空いているローカルポートがありません。別のサインイン方法を選んでください。</translation>
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
        <source>E-mail and password</source>
        <translation>メールアドレスとパスワード</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>ユーザー名とパスワード</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>ブラウザー</translation>
    </message>
    <message>
        <source>Your browser opens the registry&apos;s own page; sign in and approve there. The registry makes a token for this computer, which is kept in your keychain.</source>
        <translation>ブラウザーでレジストリのページが開きます。そこでサインインして承認してください。レジストリがこのコンピューター用のトークンを作成し、トークンはキーリングに保管されます。</translation>
    </message>
    <message>
        <source>Open browser</source>
        <translation>ブラウザーを開く</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>You get a short code and type it on the registry&apos;s page, in this computer&apos;s browser or on your phone. Nothing else is typed here.</source>
        <translation>表示される短いコードを、このコンピューターのブラウザーまたはスマートフォンで、レジストリのページに入力します。ここでの入力は不要です。</translation>
    </message>
    <message>
        <source>Get a code</source>
        <translation>コードを取得</translation>
    </message>
    <message>
        <source>Your browser opens the registry&apos;s own page; sign in and approve there. Then it brings you back by itself.</source>
        <translation>ブラウザーでレジストリのページが開きます。そこでサインインして承認すると、自動的にここに戻ります。</translation>
    </message>
    <message>
        <source>Paste a token</source>
        <translation>トークンの貼り付け</translation>
    </message>
    <message>
        <source>You stopped this sign-in.</source>
        <translation>このサインインを中止しました。</translation>
    </message>
    <message>
        <source>The registry may have made a token: look for a new one on its page and revoke it.</source>
        <translation>レジストリがトークンを作成した可能性があります。レジストリのページで新しいトークンを探し、失効させてください。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::MainWindow</name>
    <message>
        <source>Saving to the keychain…</source>
        <translation>キーリングに保存しています…</translation>
    </message>
    <message>
        <source>Tokendesk (locked)</source>
        <translation>Tokendesk（ロック中）</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong, so what it says about ends is too. Notices wait until it is set.</source>
        <translation>このコンピューターの時計が正しくないため、期限の表示も正しくありません。時計を合わせるまで通知を保留します。</translation>
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
    <name>Tokendesk::NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>プロキシ</translation>
    </message>
    <message>
        <source>A registry on this computer is always asked directly. A proxy sees which registry is asked, never a token: the connection through it stays encrypted.</source>
        <translation>このコンピューター上のレジストリには常に直接接続します。プロキシには接続先のレジストリはわかりますが、トークンはわかりません。プロキシ経由の接続も暗号化されたままです。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Own certificates</source>
        <translation>独自の証明書</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>Add a certificate</source>
        <translation>証明書を追加</translation>
    </message>
    <message>
        <source>Certificate of a company&apos;s registry</source>
        <translation>会社のレジストリの証明書</translation>
    </message>
    <message>
        <source>Trusted for one address only, besides the authorities of the system.</source>
        <translation>システムの認証局に加えて、1 つのアドレスに対してのみ信頼します。</translation>
    </message>
    <message>
        <source>certificate authority CA TLS SSL PEM trust</source>
        <translation>証明書 認証局 CA TLS SSL PEM 信頼</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Trust %1 no more</source>
        <translation>%1 の信頼を解除</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>certificate, address</comment>
        <translation>%1（%2 用）</translation>
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
        <translation>今すぐテスト</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1 の準備ができました</translation>
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
    <message>
        <source>Asking the registry…</source>
        <translation>レジストリに問い合わせています…</translation>
    </message>
    <message>
        <source>It is not saved anywhere yet.</source>
        <translation>まだどこにも保存されていません。</translation>
    </message>
    <message>
        <source>I have stored it myself</source>
        <translation>自分で保管しました</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>値をコピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Where will it live?</source>
        <translation>どこで使用しますか？</translation>
    </message>
    <message>
        <source>Created and saved in your keychain</source>
        <translation>作成し、キーリングに保存しました</translation>
    </message>
    <message>
        <source>Copied – %1 s</source>
        <translation>コピーしました – %1 秒</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message numerus="yes">
        <source>The clipboard is cleared after %n second(s).</source>
        <translation>
            <numerusform>クリップボードは %n 秒後に消去されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Valid · %1 · %2</source>
        <comment>person, rights</comment>
        <translation>有効 · %1 · %2</translation>
    </message>
    <message>
        <source>It is not saved anywhere. Store it yourself, tick the box below, and then close.</source>
        <translation>どこにも保存されていません。ご自身で保管し、下のボックスにチェックを入れてから閉じてください。</translation>
    </message>
    <message>
        <source>Valid · %1</source>
        <comment>person</comment>
        <translation>有効 · %1</translation>
    </message>
</context>
<context>
    <name>Tokendesk::NotesEdit</name>
    <message>
        <source>web production</source>
        <translation>web 本番環境</translation>
    </message>
    <message>
        <source>Kept on this computer only</source>
        <translation>このコンピューターにのみ保管されます</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>Tokendesk::NoticeDesk</name>
    <message>
        <source>“%1” ends %2.</source>
        <translation>「%1」が期限切れになります: %2。</translation>
    </message>
    <message>
        <source>“%1” ends this week.</source>
        <translation>「%1」は今週中に期限切れになります。</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) end this week, first “%1”.</source>
        <translation>
            <numerusform>今週中に期限切れになるトークンが %n 個あります。最初は「%1」です。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is due for your review %2.</source>
        <translation>「%1」の見直しの時期です: %2。</translation>
    </message>
    <message>
        <source>“%1” is due for your review this week.</source>
        <translation>「%1」は今週中に見直しの時期を迎えます。</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) end or are due for your review this week, first “%1”.</source>
        <translation>
            <numerusform>今週中に期限切れになるか見直しの時期を迎えるトークンが %n 個あります。最初は「%1」です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::NoticePanel</name>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Nothing yet. Tokens that end within a week are named here once a day.</source>
        <translation>まだ通知はありません。1 週間以内に期限切れになるトークンを、1 日 1 回ここでお知らせします。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Snooze 3 days</source>
        <translation>3 日後に再通知</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>対応済みにする</translation>
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
    <message>
        <source>“%1” was to be kept beside its new one until %2. Both still work.</source>
        <translation>「%1」は %2 まで新しいトークンと併せて残す予定でした。両方ともまだ使えます。</translation>
    </message>
    <message>
        <source>“%1” is being rotated: the old one and the new one work.</source>
        <translation>「%1」をローテーション中です。古いトークンも新しいトークンも使えます。</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>ほか %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>続ける…</translation>
    </message>
    <message>
        <source>%1: the tokens of %2 are not listed: this account may not see them. Somebody who manages tokens there can give it the right.</source>
        <comment>account, organisations</comment>
        <translation>%1: %2 のトークンは、このアカウントに表示する権限がないため、一覧にありません。その組織でトークンを管理している人が権限を付与できます。</translation>
    </message>
    <message numerus="yes">
        <source>The same goes for %n more.</source>
        <translation>
            <numerusform>ほか %n 件も同様です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::OneTimeCodePanel</name>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>The password is right. Type one of the recovery codes that you wrote down; each works once.</source>
        <translation>パスワードは正しく入力されました。控えておいたリカバリーコードの 1 つを入力してください。各コードは 1 回だけ使えます。</translation>
    </message>
    <message>
        <source>The password is right. Type the code that your app shows now.</source>
        <translation>パスワードは正しく入力されました。アプリに現在表示されているコードを入力してください。</translation>
    </message>
    <message>
        <source>Use the app&apos;s code</source>
        <translation>アプリのコードを使用</translation>
    </message>
    <message>
        <source>No access to the app? Use a recovery code</source>
        <translation>アプリを使えない場合: リカバリーコードを使用</translation>
    </message>
    <message>
        <source>Type the code first.</source>
        <translation>先にコードを入力してください。</translation>
    </message>
    <message>
        <source>This recovery code is wrong, or was used before.</source>
        <translation>このリカバリーコードは正しくないか、すでに使用されています。</translation>
    </message>
    <message>
        <source>This code is wrong, or its time is over. Type the one that the app shows now.</source>
        <translation>このコードは正しくないか、期限切れです。アプリに現在表示されているコードを入力してください。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::OrganisationPicker</name>
    <message>
        <source>Organisation</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Ask the registry again</source>
        <translation>レジストリに再度問い合わせる</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between roles</comment>
        <translation> または </translation>
    </message>
    <message>
        <source>The registry names no organisation of yours, and its tokens belong to organisations.</source>
        <translation>レジストリにあなたの所属する組織がありません。このレジストリのトークンは組織に属します。</translation>
    </message>
    <message>
        <source>In %1 you are %2. To make tokens there you have to be %3: ask somebody who is.</source>
        <translation>%1 でのあなたのロールは %2 です。そこでトークンを作成するには %3 のロールが必要です。該当するユーザーに依頼してください。</translation>
    </message>
    <message>
        <source>In %1 you are %2. That role, or the right of the sign-in, does not suffice to make tokens there.</source>
        <translation>%1 でのあなたのロールは %2 です。このロールまたはサインインの権限では、そこでトークンを作成できません。</translation>
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
    <name>Tokendesk::PaletteEntries</name>
    <message>
        <source>%1, %2</source>
        <comment>deed, its keys</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>registry, account</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Token %1, %2</source>
        <translation>トークン %1、%2</translation>
    </message>
</context>
<context>
    <name>Tokendesk::PersonWords</name>
    <message>
        <source>%1 (left)</source>
        <comment>person</comment>
        <translation>%1（脱退）</translation>
    </message>
    <message>
        <source>%1 (disabled)</source>
        <comment>person</comment>
        <translation>%1（無効）</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>person</comment>
        <translation>脱退</translation>
    </message>
    <message>
        <source>Disabled</source>
        <comment>person</comment>
        <translation>無効</translation>
    </message>
</context>
<context>
    <name>Tokendesk::PlacesEdit</name>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Where it is used</source>
        <translation>使用場所</translation>
    </message>
    <message>
        <source>GitHub Actions · acme/web</source>
        <translation>GitHub Actions · acme/web</translation>
    </message>
    <message>
        <source>Type a place first.</source>
        <translation>先に使用場所を入力してください。</translation>
    </message>
    <message>
        <source>Not used there any more</source>
        <translation>ここではもう使用していない</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を削除</translation>
    </message>
</context>
<context>
    <name>Tokendesk::PolicyMenu</name>
    <message>
        <source>Choose a policy file…</source>
        <translation>ポリシーファイルを選択…</translation>
    </message>
    <message>
        <source>Use no policy</source>
        <translation>ポリシーを使用しない</translation>
    </message>
    <message>
        <source>What your organisation wants of its tokens: longest life, forbidden rights, names, admins.</source>
        <translation>組織がトークンに求める条件: 最長の有効期間、禁止する権限、名前、管理者。</translation>
    </message>
    <message>
        <source>No policy</source>
        <translation>ポリシーなし</translation>
    </message>
    <message>
        <source>Choose a policy file</source>
        <translation>ポリシーファイルの選択</translation>
    </message>
    <message>
        <source>Policies (%1)</source>
        <comment>kinds of files</comment>
        <translation>ポリシー（%1）</translation>
    </message>
    <message>
        <source>The policy was not taken over.</source>
        <translation>ポリシーは適用されませんでした。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::PolicyWords</name>
    <message numerus="yes">
        <source>The policy “%1” allows at most %n day(s). Choose an earlier end.</source>
        <translation>
            <numerusform>ポリシー「%1」で許可されている期間は最長 %n 日です。より早い期限を選択してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The policy “%1” wants an end within %n day(s). Choose one.</source>
        <translation>
            <numerusform>ポリシー「%1」では %n 日以内の期限が必要です。期限を選択してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy “%1” limits how long a token may live, and those of this registry have no end.</source>
        <translation>ポリシー「%1」ではトークンの有効期間が制限されていますが、このレジストリのトークンは無期限です。</translation>
    </message>
    <message>
        <source>The policy “%1” forbids the right %2. Leave it out.</source>
        <translation>ポリシー「%1」では権限 %2 が禁止されています。この権限を外してください。</translation>
    </message>
    <message>
        <source>The policy “%1” forbids tokens that may do everything. Choose rights.</source>
        <translation>ポリシー「%1」では、すべての操作が可能なトークンが禁止されています。権限を選択してください。</translation>
    </message>
    <message>
        <source>The name does not fit the policy “%1”. Choose another.</source>
        <translation>名前がポリシー「%1」に合っていません。別の名前を選択してください。</translation>
    </message>
    <message>
        <source>The name does not fit the policy “%1”. A good one is “%2”.</source>
        <translation>名前がポリシー「%1」に合っていません。適切な名前の例: 「%2」</translation>
    </message>
    <message>
        <source>The policy “%1” names who may hold dangerous rights, and you are not among them. Choose fewer rights.</source>
        <translation>危険な権限を持てる人がポリシー「%1」で定められていますが、あなたは含まれていません。権限を減らしてください。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::QueryText</name>
    <message>
        <source>a state or a fact</source>
        <translation>状態または特徴</translation>
    </message>
    <message>
        <source>a right</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>whose it is</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>where it is from</source>
        <translation>レジストリ</translation>
    </message>
    <message>
        <source>a tag of yours</source>
        <translation>自分で付けたタグ</translation>
    </message>
    <message>
        <source>how long not used, such as &gt;45d</source>
        <translation>使用していない期間（例: &gt;45d）</translation>
    </message>
    <message>
        <source>how old it is, such as &gt;1y</source>
        <translation>作成からの期間（例: &gt;1y）</translation>
    </message>
    <message>
        <source>works now</source>
        <translation>現在有効</translation>
    </message>
    <message>
        <source>ends within 14 days</source>
        <translation>14 日以内に期限切れ</translation>
    </message>
    <message>
        <source>has ended</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>never ends by itself</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>more rights than it needs</source>
        <translation>必要以上の権限</translation>
    </message>
    <message>
        <source>a right of high risk</source>
        <translation>高リスクの権限</translation>
    </message>
    <message>
        <source>may do everything</source>
        <translation>すべての操作が可能</translation>
    </message>
    <message>
        <source>pinned by you</source>
        <translation>ピン留め済み</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>キーリングにあり</translation>
    </message>
    <message>
        <source>not in the keychain</source>
        <translation>キーリングになし</translation>
    </message>
    <message>
        <source>paused at its registry</source>
        <translation>レジストリで一時停止中</translation>
    </message>
    <message>
        <source>“%1:” is no filter word, so it is looked for as text.</source>
        <translation>「%1:」はフィルター語ではないため、テキストとして検索します。</translation>
    </message>
    <message>
        <source>“is:%1” is nothing that a token can be.</source>
        <translation>「is:%1」に該当するトークンの状態はありません。</translation>
    </message>
    <message>
        <source>Nothing stands after “%1”.</source>
        <translation>「%1」の後に何も入力されていません。</translation>
    </message>
    <message>
        <source>The closing quotation mark is missing.</source>
        <translation>終わりの引用符がありません。</translation>
    </message>
    <message>
        <source>the organisation it belongs to</source>
        <translation>所属する組織</translation>
    </message>
    <message>
        <source>the person or machine it belongs to</source>
        <translation>所有者（人またはマシン）</translation>
    </message>
    <message>
        <source>how soon it ends, such as &lt;30d, or in which month, such as 2027-03</source>
        <translation>期限までの期間（例: &lt;30d）または期限の月（例: 2027-03）</translation>
    </message>
    <message>
        <source>no right above medium risk</source>
        <translation>中リスク以下の権限のみ</translation>
    </message>
    <message>
        <source>only rights of low risk</source>
        <translation>低リスクの権限のみ</translation>
    </message>
    <message>
        <source>“%1” is no time; write for example &lt;30d, &gt;6w, &gt;1y or 2027-03.</source>
        <translation>「%1」は期間として解釈できません。例: &lt;30d、&gt;6w、&gt;1y、2027-03</translation>
    </message>
</context>
<context>
    <name>Tokendesk::QuickCopy</name>
    <message>
        <source>Quick copy</source>
        <translation>クイックコピー</translation>
    </message>
    <message>
        <source>Find a token to copy</source>
        <translation>コピーするトークンを検索</translation>
    </message>
    <message>
        <source>Copy which token?</source>
        <translation>どのトークンをコピーしますか？</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>No token&apos;s text is kept here yet: create one, or paste one.</source>
        <translation>文字列が保管されているトークンはまだありません。トークンを作成するか、貼り付けてください。</translation>
    </message>
    <message>
        <source>No kept token is called “%1”.</source>
        <translation>「%1」という名前の保管済みトークンはありません。</translation>
    </message>
    <message>
        <source>Enter: value   Shift+Enter: export line   Alt+Enter: header   Ctrl+Enter: show in window</source>
        <translation>Enter: 値   Shift+Enter: export 行   Alt+Enter: ヘッダー   Ctrl+Enter: ウィンドウに表示</translation>
    </message>
    <message>
        <source>“%1” does not work any more, so it is not copied. Ctrl+Enter shows it.</source>
        <translation>「%1」はもう使えないため、コピーしません。Ctrl+Enter で表示できます。</translation>
    </message>
    <message>
        <source>Its registry has no such line: Enter copies the value.</source>
        <translation>このレジストリにはその行がありません。Enter で値をコピーします。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::QuickDelegate</name>
    <message>
        <source>no end</source>
        <translation>無期限</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ReasonField</name>
    <message>
        <source>Reason (optional)</source>
        <translation>理由（省略可）</translation>
    </message>
    <message>
        <source>Stands in the journal of this computer, beside what was done.</source>
        <translation>このコンピューターのジャーナルに、実行した操作とともに記録されます。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::RegistryChoice</name>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>レジストリ</translation>
    </message>
    <message>
        <source>Search registries</source>
        <translation>レジストリを検索</translation>
    </message>
    <message>
        <source>Only https:// – or http://127.0.0.1 for a registry on this computer.</source>
        <translation>使用できるのは https:// のみです（このコンピューター上のレジストリには http://127.0.0.1 も使用できます）。</translation>
    </message>
    <message>
        <source>This is not a registry&apos;s address. Example: https://tank.example.com</source>
        <translation>レジストリのアドレスではありません。例: https://tank.example.com</translation>
    </message>
</context>
<context>
    <name>Tokendesk::RemoveDataDialog</name>
    <message>
        <source>I have what I need elsewhere</source>
        <translation>必要なものは別の場所に保管済みです</translation>
    </message>
    <message>
        <source>Remove and quit</source>
        <translation>削除して終了</translation>
    </message>
    <message>
        <source>Remove all my data?</source>
        <translation>自分のデータをすべて削除しますか？</translation>
    </message>
    <message>
        <source>The tokens themselves stay valid at their registries: revoke first what should end. Registry files that you wrote yourself stay too.</source>
        <translation>トークン自体はレジストリで有効なままです。不要なものは先に失効させてください。ご自身で作成したレジストリファイルも残ります。</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>すべて残す</translation>
    </message>
    <message>
        <source>Tick the box first.</source>
        <translation>先にボックスにチェックを入れてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) on this computer, with their sign-ins in the keychain</source>
        <translation>
            <numerusform>このコンピューター上のアカウント %n 個と、キーリング内のサインイン情報</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the text of %n token(s) in the keychain: it cannot be had again</source>
        <translation>
            <numerusform>キーリング内のトークン %n 個の文字列（再取得はできません）</numerusform>
        </translation>
    </message>
    <message>
        <source>lists, notes, tags and history</source>
        <translation>一覧、メモ、タグ、履歴</translation>
    </message>
    <message>
        <source>settings and saved searches, and the start with the session</source>
        <translation>設定、保存した検索、セッション開始時の起動</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>削除しています…</translation>
    </message>
    <message>
        <source>Not everything is removed; it can be tried again.</source>
        <translation>一部が削除されていません。もう一度実行できます。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ReportPaper</name>
    <message>
        <source>Page %1</source>
        <translation>%1 ページ</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <comment>a section of a report</comment>
        <translation>%1（続き）</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ReviewEdit</name>
    <message>
        <source>Remind me to review it on</source>
        <translation>見直しの通知日</translation>
    </message>
    <message>
        <source>Day of the review</source>
        <translation>見直しの日</translation>
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
    <message>
        <source>Sign in and go on…</source>
        <translation>サインインして続行…</translation>
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
    <message>
        <source>Rotate instead…</source>
        <translation>代わりにローテーション…</translation>
    </message>
    <message>
        <source>Makes a new one first, so that nothing stops working meanwhile.</source>
        <translation>先に新しいトークンを作成するため、その間も動作が止まりません。</translation>
    </message>
    <message>
        <source>Pause instead</source>
        <translation>代わりに一時停止</translation>
    </message>
    <message>
        <source>It stops working until you switch it on again.</source>
        <translation>再び有効にするまで使えなくなります。</translation>
    </message>
    <message>
        <source>Service account instead…</source>
        <translation>代わりにサービスアカウント…</translation>
    </message>
    <message>
        <source>Makes a service account with the same rights in its place: it stays when people leave.</source>
        <translation>代わりに、同じ権限のサービスアカウントを作成します。メンバーが脱退しても残ります。</translation>
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
    <name>Tokendesk::RightWords</name>
    <message>
        <source>The event log</source>
        <translation>イベントログの参照</translation>
    </message>
    <message>
        <source>Seeing service accounts</source>
        <translation>サービスアカウントの表示</translation>
    </message>
    <message>
        <source>Creating service accounts</source>
        <translation>サービスアカウントの作成</translation>
    </message>
    <message>
        <source>Changing service accounts</source>
        <translation>サービスアカウントの変更</translation>
    </message>
    <message>
        <source>Deleting service accounts</source>
        <translation>サービスアカウントの削除</translation>
    </message>
    <message>
        <source>Creating keys</source>
        <translation>キーの作成</translation>
    </message>
    <message>
        <source>Revoking single keys</source>
        <translation>個々のキーの失効</translation>
    </message>
    <message>
        <source>Seeing the people</source>
        <translation>メンバーの表示</translation>
    </message>
    <message>
        <source>Seeing the tokens of others</source>
        <translation>他のユーザーのトークンの表示</translation>
    </message>
    <message>
        <source>Revoking the tokens of others</source>
        <translation>他のユーザーのトークンの失効</translation>
    </message>
    <message>
        <source>the registry</source>
        <translation>レジストリ</translation>
    </message>
    <message>
        <source>%1: %2 does not offer this.</source>
        <comment>deed, registry</comment>
        <translation>%1: %2 はこの機能に対応していません。</translation>
    </message>
    <message>
        <source>%1 needs a signed-in person at %2, not only a token.</source>
        <comment>deed, registry</comment>
        <translation>%1: %2 では、トークンだけでなく、ユーザーとしてのサインインが必要です。</translation>
    </message>
    <message>
        <source>%1 needs the role “%3” at %2.</source>
        <comment>deed, registry, role</comment>
        <translation>%1: %2 での「%3」ロールが必要です。</translation>
    </message>
    <message>
        <source>%1 needs a token with the right “%3” at %2.</source>
        <comment>deed, registry, right</comment>
        <translation>%1: %2 での権限「%3」を持つトークンが必要です。</translation>
    </message>
    <message>
        <source>%1 needs a sign-in at %2.</source>
        <comment>deed, registry</comment>
        <translation>%1: %2 へのサインインが必要です。</translation>
    </message>
    <message>
        <source>%1: %2 refuses it to this account.</source>
        <comment>deed, registry</comment>
        <translation>%1: %2 がこのアカウントによる操作を拒否しています。</translation>
    </message>
    <message>
        <source>%1: %2 promises it, but its server fails each time.</source>
        <comment>deed, registry</comment>
        <translation>%1: %2 はこの機能に対応しているはずですが、サーバーで毎回エラーが発生します。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::RightsChoice</name>
    <message>
        <source>Everything, without limits</source>
        <translation>すべての操作（制限なし）</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>高リスク</translation>
    </message>
    <message>
        <source>Whoever has this token can do all that you can do at the registry, now and with whatever it adds later.</source>
        <translation>このトークンを手にした人は、あなたがレジストリでできるすべての操作を実行できます。今後追加される操作も含まれます。</translation>
    </message>
    <message>
        <source>Everything is chosen below.</source>
        <translation>下で「すべて」が選択されています。</translation>
    </message>
    <message>
        <source>Can do everything.</source>
        <translation>すべての操作が可能です。</translation>
    </message>
    <message>
        <source>Choose at least one right.</source>
        <translation>権限を 1 つ以上選択してください。</translation>
    </message>
    <message>
        <source>This registry has no limited tokens: say that it may do everything.</source>
        <translation>このレジストリでは権限を制限したトークンを作成できません。すべての操作を許可することを選択してください。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::RotationDialog</name>
    <message>
        <source>The new one is in place everywhere</source>
        <translation>新しいトークンをすべての場所に設定した</translation>
    </message>
    <message>
        <source>Keep both until then</source>
        <translation>それまで両方とも残す</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>Revoke the old one in %1 s</source>
        <translation>%1 秒後に古いトークンを失効</translation>
    </message>
    <message>
        <source>Rotate “%1”</source>
        <translation>「%1」のローテーション</translation>
    </message>
    <message>
        <source>Both tokens work now. Put the new one where the old one is used, then revoke the old one.</source>
        <translation>現在は両方のトークンが使えます。古いトークンの使用場所を新しいトークンに置き換えてから、古いトークンを失効させてください。</translation>
    </message>
    <message>
        <source>Both stay; the window reminds you.</source>
        <translation>両方とも残ります。ウィンドウでお知らせします。</translation>
    </message>
    <message>
        <source>The new one</source>
        <translation>新しいトークン</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>値をコピー</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>今すぐテスト</translation>
    </message>
    <message>
        <source>Its text is not in your keychain.</source>
        <translation>文字列はキーリングにありません。</translation>
    </message>
    <message>
        <source>Where the old one is used</source>
        <translation>古いトークンの使用場所</translation>
    </message>
    <message>
        <source>The old one</source>
        <translation>古いトークン</translation>
    </message>
    <message>
        <source>Keep both until</source>
        <translation>両方とも残す期限</translation>
    </message>
    <message>
        <source>Until then nothing reminds you.</source>
        <translation>それまでは通知されません。</translation>
    </message>
    <message>
        <source>Keep both for good</source>
        <translation>今後も両方とも残す</translation>
    </message>
    <message>
        <source>They are two tokens from now on, and nothing reminds you.</source>
        <translation>今後は別々の 2 つのトークンとなり、通知されません。</translation>
    </message>
    <message>
        <source>Both stay</source>
        <translation>両方とも残ります</translation>
    </message>
    <message>
        <source>Tick it when the new one is there</source>
        <translation>新しいトークンを設定したらチェックを入れてください</translation>
    </message>
    <message>
        <source>You noted no place. Think of build servers, scripts, this computer, and colleagues.</source>
        <translation>使用場所がメモされていません。ビルドサーバー、スクリプト、このコンピューター、同僚などを確認してください。</translation>
    </message>
    <message>
        <source>used %1</source>
        <comment>when</comment>
        <translation>最終使用: %1</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>the registry does not say when it is used</source>
        <translation>使用状況はレジストリから報告されていません</translation>
    </message>
    <message>
        <source>It was used after the new one was made: something still depends on it.</source>
        <translation>新しいトークンの作成後に使用されています。まだ何かがこのトークンに依存しています。</translation>
    </message>
    <message>
        <source>You can undo it until then.</source>
        <translation>それまでは元に戻せます。</translation>
    </message>
    <message>
        <source>Say first that the new one is in place everywhere.</source>
        <translation>先に、新しいトークンをすべての場所に設定したことを確認し、チェックを入れてください。</translation>
    </message>
    <message>
        <source>Copied – %1 s</source>
        <translation>コピーしました – %1 秒</translation>
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
        <source>Valid · %1</source>
        <translation>有効 · %1</translation>
    </message>
    <message>
        <source>Both stay until %1</source>
        <translation>%1 まで両方とも残ります</translation>
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
    <name>Tokendesk::RulesDialog</name>
    <message>
        <source>Health begins at 100. Each thing found costs points, up to a limit for its rule; a limit of 0 switches the rule off.</source>
        <translation>健全性は 100 点から始まります。検出事項ごとに、ルールの上限まで減点されます。上限を 0 にすると、そのルールは無効になります。</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点数</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number in a field</comment>
        <translation> 日</translation>
    </message>
    <message>
        <source>Dangerous rights count as old after</source>
        <translation>危険な権限を古いと見なすまでの日数</translation>
    </message>
    <message>
        <source>A new token may be unused for</source>
        <translation>新しいトークンの未使用を認める日数</translation>
    </message>
    <message>
        <source>Unused after</source>
        <translation>長期間使用なしと見なすまでの日数</translation>
    </message>
    <message>
        <source>Ends soon within</source>
        <translation>まもなく期限切れと見なす残り日数</translation>
    </message>
    <message>
        <source>A rate limit is nearly used up from</source>
        <translation>レート制限の上限間近と見なす使用率</translation>
    </message>
    <message>
        <source> %</source>
        <comment>after a number in a field</comment>
        <translation> %</translation>
    </message>
    <message>
        <source> minutes</source>
        <comment>after a number in a field</comment>
        <translation> 分</translation>
    </message>
    <message>
        <source>Usual hours begin at</source>
        <translation>通常の時間帯の開始</translation>
    </message>
    <message>
        <source>Usual hours end at</source>
        <translation>通常の時間帯の終了</translation>
    </message>
    <message>
        <source>With commas between them.</source>
        <translation>コンマで区切って入力します。</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>1 件あたり</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>%1: points for each</source>
        <comment>a rule</comment>
        <translation>%1: 1 件あたりの点数</translation>
    </message>
    <message>
        <source>%1: points at most</source>
        <comment>a rule</comment>
        <translation>%1: 点数の上限</translation>
    </message>
    <message>
        <source>Audit rules</source>
        <translation>監査ルール</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>既定値に戻す</translation>
    </message>
    <message>
        <source>Save rules</source>
        <translation>ルールを保存</translation>
    </message>
    <message>
        <source>Events that make a burst: more than</source>
        <translation>急増と見なすイベント数（これを超える場合）</translation>
    </message>
    <message>
        <source>Length of a burst</source>
        <translation>急増の判定時間</translation>
    </message>
    <message>
        <source>Words in names of live places</source>
        <translation>本番環境の名前に含まれる語</translation>
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
        <translation>%1、すべて</translation>
    </message>
    <message>
        <source>All in this column</source>
        <translation>この列のすべて</translation>
    </message>
    <message>
        <source>May change %1, but not read it. That is allowed; is it what you want?</source>
        <translation>%1 を変更できますが、読み取りはできません。この設定も可能ですが、これでよろしいですか？</translation>
    </message>
    <message>
        <source>The registry granted this right, but its description here does not know it.</source>
        <translation>この権限はレジストリから付与されていますが、ここにあるレジストリの定義には含まれていません。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ScoreCard</name>
    <message>
        <source>Rules…</source>
        <translation>ルール…</translation>
    </message>
    <message>
        <source>Health: %1 of 100</source>
        <translation>健全性: 100 点中 %1 点</translation>
    </message>
    <message>
        <source>Nothing found that the rules look for.</source>
        <translation>ルールに該当するものは見つかりませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) would make it %1.</source>
        <translation>
            <numerusform>%n 項目に対処すると %1 点になります。</numerusform>
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
            <numerusform>%1、%n 点の減点</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>新規 %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gained rights</source>
        <translation>
            <numerusform>権限の追加 %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <translation>
            <numerusform>消失 %n 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>変更 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>No change since the last look</source>
        <translation>前回の確認から変更なし</translation>
    </message>
    <message>
        <source>Since last look: %1</source>
        <translation>前回確認以降: %1</translation>
    </message>
    <message>
        <source>No earlier look yet</source>
        <translation>前回の確認はまだありません</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SearchNameDialog</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>この検索を保存</translation>
    </message>
    <message>
        <source>Rename search</source>
        <translation>検索の名前を変更</translation>
    </message>
    <message>
        <source>It stands in the side bar, with the number of tokens that fit.</source>
        <translation>サイドバーに、一致するトークンの数とともに表示されます。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Another search has this name already.</source>
        <translation>同じ名前の検索がすでにあります。</translation>
    </message>
    <message>
        <source>Give it a name first.</source>
        <translation>先に名前を付けてください。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>別の名前を選んでください。</translation>
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
    <name>Tokendesk::SecurityPage</name>
    <message>
        <source>Security</source>
        <translation>セキュリティ</translation>
    </message>
    <message>
        <source>Secrets in sight</source>
        <translation>シークレットの露出</translation>
    </message>
    <message numerus="yes">
        <source>after %n second(s)</source>
        <translation>
            <numerusform>%n 秒後</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>Clear the clipboard</source>
        <translation>クリップボードを消去</translation>
    </message>
    <message>
        <source>copy paste timeout history</source>
        <translation>コピー 貼り付け タイムアウト 履歴</translation>
    </message>
    <message>
        <source>Also when Tokendesk locks or quits. Clipboard histories are asked not to keep it.</source>
        <translation>Tokendesk のロック時と終了時にも消去します。クリップボードの履歴には保存しないよう要求します。</translation>
    </message>
    <message>
        <source>A copied token stays until something else is copied, Tokendesk locks or quits: every program and page you paste into can get it.</source>
        <translation>コピーしたトークンは、別の内容をコピーするか、Tokendesk をロックまたは終了するまで残ります。貼り付け先のどのプログラムやページからも取得できます。</translation>
    </message>
    <message>
        <source>Hide a shown secret</source>
        <translation>表示中のシークレットを隠す</translation>
    </message>
    <message>
        <source>Sooner when its window loses the focus. Screenshots and screen sharing see what is shown: this desktop has no way to forbid that.</source>
        <translation>ウィンドウがフォーカスを失うと、それより早く隠します。表示中の内容はスクリーンショットや画面共有に写ります。このデスクトップには、それを防ぐ手段がありません。</translation>
    </message>
    <message>
        <source>reveal eye screenshot screen capture</source>
        <translation>表示 目 スクリーンショット 画面キャプチャ</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>%n 分後</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock when Tokendesk is not used</source>
        <translation>Tokendesk を使用していないときにロック</translation>
    </message>
    <message>
        <source>At once with Ctrl+L.</source>
        <translation>Ctrl+L ですぐにロックできます。</translation>
    </message>
    <message>
        <source>idle timeout inactivity</source>
        <translation>アイドル タイムアウト 無操作</translation>
    </message>
    <message>
        <source>Lock with the screen</source>
        <translation>画面と一緒にロック</translation>
    </message>
    <message>
        <source>When the desktop locks its screen or the computer goes to sleep.</source>
        <translation>デスクトップの画面がロックされたとき、またはコンピューターがスリープするときにロックします。</translation>
    </message>
    <message>
        <source>screensaver suspend sleep</source>
        <translation>スクリーンセーバー サスペンド スリープ</translation>
    </message>
    <message>
        <source>Lock the keychain too</source>
        <translation>キーリングもロック</translation>
    </message>
    <message>
        <source>With Ctrl+L and when not used. Other programs cannot get their passwords then either, until you open it. Without it the lock hides the window and asks for no password.</source>
        <translation>Ctrl+L を押したときと、使用していないときに適用されます。解除するまで、他のプログラムもパスワードを取得できません。オフの場合、ロックはウィンドウを隠すだけで、パスワードは求めません。</translation>
    </message>
    <message>
        <source>password keyring</source>
        <translation>パスワード キーリング</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>キーリング</translation>
    </message>
    <message>
        <source>Doctor…</source>
        <translation>診断…</translation>
    </message>
    <message>
        <source>Open the keychain doctor</source>
        <translation>キーリングの診断を開く</translation>
    </message>
    <message>
        <source>Where secrets live</source>
        <translation>シークレットの保管場所</translation>
    </message>
    <message>
        <source>keychain keyring kwallet secret service</source>
        <translation>キーリング keychain keyring kwallet secret service</translation>
    </message>
    <message>
        <source>In memory only, until you quit.</source>
        <translation>メモリにのみ、終了するまで保持されます。</translation>
    </message>
    <message>
        <source>In the system&apos;s keychain, which works. Any program that runs as you can ask it while it is open.</source>
        <translation>システムのキーリングに保管され、正常に動作しています。キーリングが開いている間は、あなたの権限で動作するどのプログラムからも要求できます。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ServiceDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Create key</source>
        <translation>キーを作成</translation>
    </message>
    <message>
        <source>New service account</source>
        <translation>新しいサービスアカウント</translation>
    </message>
    <message>
        <source>Describe “%1”</source>
        <translation>「%1」の説明</translation>
    </message>
    <message>
        <source>New key for “%1”</source>
        <translation>「%1」の新しいキー</translation>
    </message>
    <message>
        <source>Rotate a key of “%1”</source>
        <translation>「%1」のキーのローテーション</translation>
    </message>
    <message>
        <source>For what works without a person: it stays when people leave. Its first key comes with it.</source>
        <translation>人が関与せずに動作するもののためのアカウントです。メンバーが脱退しても残ります。最初のキーも同時に作成されます。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>What it does, and whom to ask about it.</source>
        <translation>何をするアカウントか、誰に問い合わせればよいか。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>What the key may do</source>
        <translation>キーの権限</translation>
    </message>
    <message>
        <source>The registry is being asked.</source>
        <translation>レジストリに問い合わせています。</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>名前を入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>The description is too long: at most %n character(s).</source>
        <translation>
            <numerusform>説明が長すぎます。%n 文字以内で入力してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
    <message>
        <source>Takes the place of “%1”, with the same rights if you leave them as they are. It stays when people leave. Both work until you end the old one.</source>
        <translation>「%1」を置き換えます。変更しなければ、権限は同じです。メンバーが脱退しても残ります。古いほうを終了させるまでは、両方とも使えます。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ServiceJobs</name>
    <message>
        <source>“%1” is saved</source>
        <translation>「%1」を保存しました</translation>
    </message>
    <message>
        <source>“%1” was not switched on.</source>
        <translation>「%1」は有効化されませんでした。</translation>
    </message>
    <message>
        <source>“%1” was not switched off.</source>
        <translation>「%1」は無効化されませんでした。</translation>
    </message>
    <message>
        <source>“%1” works again</source>
        <translation>「%1」は再び使えるようになりました</translation>
    </message>
    <message>
        <source>“%1” is off: its keys stopped</source>
        <translation>「%1」を無効化しました: キーは使えなくなりました</translation>
    </message>
    <message numerus="yes">
        <source>“%1” works again, with %n key(s)</source>
        <translation>
            <numerusform>「%1」は %n 個のキーとともに再び使えるようになりました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is off: %n key(s) stopped</source>
        <translation>
            <numerusform>「%1」を無効化しました: %n 個のキーが使えなくなりました</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was not deleted.</source>
        <translation>「%1」は削除されませんでした。</translation>
    </message>
    <message>
        <source>“%1” is deleted</source>
        <translation>「%1」を削除しました</translation>
    </message>
    <message>
        <source>%1 took no notice of the chosen rights: the new key of “%2” may do everything that its account may.</source>
        <comment>registry, name</comment>
        <translation>%1 は選択した権限を反映しませんでした。「%2」の新しいキーでは、アカウントに許可されているすべての操作が可能です。</translation>
    </message>
    <message>
        <source>The key of “%1” was not revoked.</source>
        <translation>「%1」のキーは失効しませんでした。</translation>
    </message>
    <message>
        <source>A key of “%1” is revoked</source>
        <translation>「%1」のキーを失効させました</translation>
    </message>
    <message>
        <source>The key of “%1” was not copied.</source>
        <translation>「%1」のキーはコピーされませんでした。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ServiceKeyModel</name>
    <message>
        <source>First key</source>
        <translation>最初のキー</translation>
    </message>
    <message>
        <source>Its text is in your keychain.</source>
        <translation>キーの文字列はキーリングにあります。</translation>
    </message>
    <message>
        <source>Its text is not in your keychain: it was made elsewhere.</source>
        <translation>キーの文字列はキーリングにありません。別の場所で作成されました。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
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
</context>
<context>
    <name>Tokendesk::ServiceKeysPanel</name>
    <message>
        <source>New key…</source>
        <translation>新しいキー…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>ローテーション…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>失効…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Keys of %1</source>
        <translation>%1 のキー</translation>
    </message>
    <message>
        <source>Choose a key first.</source>
        <translation>先にキーを選択してください。</translation>
    </message>
    <message>
        <source>Its text is not in your keychain.</source>
        <translation>キーの文字列はキーリングにありません。</translation>
    </message>
    <message>
        <source>Go on rotating…</source>
        <translation>ローテーションを続ける…</translation>
    </message>
    <message>
        <source>%1 does not list keys: here are those that were made with this program. They cannot be rotated or revoked one by one. Switching the account off stops them all.</source>
        <comment>registry</comment>
        <translation>%1 からキーの一覧を取得できないため、このプログラムで作成したキーを表示しています。個別にローテーションしたり失効させたりすることはできません。アカウントを無効化すると、すべてのキーが使えなくなります。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ServiceModel</name>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>権限</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用</translation>
    </message>
    <message>
        <source>Next end</source>
        <translation>次の期限</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ServiceNotices</name>
    <message>
        <source>a registry</source>
        <translation>レジストリ</translation>
    </message>
    <message>
        <source>The service account “%1” may have been created at %2, but its key was not saved. It is not listed yet.</source>
        <translation>サービスアカウント「%1」は %2 で作成された可能性がありますが、キーは保存されていません。まだ一覧にありません。</translation>
    </message>
    <message>
        <source>A key of “%1” may have been created at %2, but it was not saved. It is not listed yet.</source>
        <translation>「%1」のキーは %2 で作成された可能性がありますが、保存されていません。まだ一覧にありません。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>A key of “%1” was created at %2, but its text was lost when that was interrupted.</source>
        <translation>「%1」のキーは %2 で作成されましたが、処理が中断されたため文字列は失われました。</translation>
    </message>
    <message>
        <source>A key of “%1” may have been created at %2, but its text was lost when that was interrupted.</source>
        <translation>「%1」のキーは %2 で作成された可能性がありますが、処理が中断されたため文字列は失われました。</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>新しいキー…</translation>
    </message>
    <message>
        <source>Revoke it…</source>
        <translation>このキーを失効…</translation>
    </message>
    <message>
        <source>Delete the account…</source>
        <translation>アカウントを削除…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>Nothing is asked of the registry, and nothing reminds you any more.</source>
        <translation>レジストリには何も要求しません。今後は通知もされません。</translation>
    </message>
    <message>
        <source>A key of “%1” is being rotated: the old one and the new one work.</source>
        <translation>「%1」のキーをローテーション中です。古いキーも新しいキーも使えます。</translation>
    </message>
    <message>
        <source>“%1” is being replaced by a service account: the old one and the new one work.</source>
        <translation>「%1」をサービスアカウントに置き換え中です。古いほうも新しいほうも使えます。</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>ほか %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>続ける…</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ServiceStates</name>
    <message>
        <source>Sign in again…</source>
        <translation>再サインイン…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>No registry with service accounts</source>
        <translation>サービスアカウントに対応したレジストリなし</translation>
    </message>
    <message>
        <source>None of your accounts is at a registry that has accounts for machines.</source>
        <translation>お使いのアカウントの中に、サービスアカウントに対応したレジストリのものはありません。</translation>
    </message>
    <message>
        <source>This account may not see service accounts</source>
        <translation>このアカウントにはサービスアカウントを表示する権限がありません</translation>
    </message>
    <message>
        <source>The service accounts could not be loaded</source>
        <translation>サービスアカウントを読み込めませんでした</translation>
    </message>
    <message>
        <source>No service account yet</source>
        <translation>サービスアカウントはまだありません</translation>
    </message>
    <message>
        <source>What works without a person gets an account of its own: it stays when people leave.</source>
        <translation>人が関与せずに動作するものには、専用のアカウントを用意します。メンバーが脱退しても残ります。</translation>
    </message>
    <message>
        <source>New service account…</source>
        <translation>新しいサービスアカウント…</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ServiceStopDialog</name>
    <message>
        <source>Leave it on</source>
        <translation>有効のままにする</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Switch “%1” off?</source>
        <translation>「%1」を無効化しますか？</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>「%1」を削除しますか？</translation>
    </message>
    <message>
        <source>Revoke a key of “%1”?</source>
        <translation>「%1」のキーを失効させますか？</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>無効化</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Revoke key</source>
        <translation>キーを失効</translation>
    </message>
    <message>
        <source>%1 stops working at once. This cannot be undone.</source>
        <comment>key</comment>
        <translation>%1 は直ちに使えなくなります。この操作は元に戻せません。</translation>
    </message>
    <message>
        <source>Last used: %1.</source>
        <translation>最終使用: %1。</translation>
    </message>
    <message>
        <source>You can switch it on again; its keys then work as before.</source>
        <translation>再び有効化できます。その場合、キーは以前と同じように使えます。</translation>
    </message>
    <message>
        <source>It is switched off first, so that no key of it outlives it.</source>
        <translation>先に無効化されるため、削除後も使えるキーが残ることはありません。</translation>
    </message>
    <message>
        <source>%1 says: “%2”</source>
        <comment>registry</comment>
        <translation>%1 からの説明: 「%2」</translation>
    </message>
    <message>
        <source>Type the name “%1” to go on</source>
        <translation>続けるには名前「%1」を入力してください</translation>
    </message>
    <message>
        <source>This is not the name yet: capital and small letters count.</source>
        <translation>名前が一致しません。大文字と小文字は区別されます。</translation>
    </message>
    <message>
        <source>Type the name first.</source>
        <translation>先に名前を入力してください。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ServiceWords</name>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>nobody</source>
        <comment>owner</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>not reported</source>
        <comment>rights</comment>
        <translation>報告なし</translation>
    </message>
    <message>
        <source>none</source>
        <comment>rights</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>not reported</source>
        <comment>keys</comment>
        <translation>報告なし</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>Kept here</source>
        <translation>ここに保管</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>別の場所</translation>
    </message>
    <message>
        <source>a key without a name</source>
        <translation>名前のないキー</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>prefix, name</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 does not tell which keys it has. All that use one of them stop working.</source>
        <comment>registry</comment>
        <translation>%1 からキーの情報が得られません。いずれかのキーを使用しているものは、すべて動作しなくなります。</translation>
    </message>
    <message>
        <source>It has no keys: nothing that works stops.</source>
        <translation>キーがないため、動作が止まるものはありません。</translation>
    </message>
    <message numerus="yes">
        <source>Its %n key(s) stop working at once.</source>
        <translation>
            <numerusform>%n 個のキーが直ちに使えなくなります。</numerusform>
        </translation>
    </message>
    <message>
        <source>One of them was used %1.</source>
        <comment>2 hours ago</comment>
        <translation>そのうちの 1 つが使用されたのは %1 です。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ServicesHead</name>
    <message>
        <source>Service accounts</source>
        <translation>サービスアカウント</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Ask the registry again</source>
        <translation>レジストリに再び問い合わせます</translation>
    </message>
    <message>
        <source>Refresh service accounts</source>
        <translation>サービスアカウントを更新</translation>
    </message>
    <message>
        <source>New service account…</source>
        <translation>新しいサービスアカウント…</translation>
    </message>
    <message>
        <source>Describe…</source>
        <translation>説明を編集…</translation>
    </message>
    <message>
        <source>Switch off…</source>
        <translation>無効化…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>registry, person</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Choose a service account first.</source>
        <translation>先にサービスアカウントを選択してください。</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>有効化</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ServicesPage</name>
    <message>
        <source>Service accounts</source>
        <translation>サービスアカウント</translation>
    </message>
    <message>
        <source>This is the list as it was.</source>
        <translation>最後に取得した時点の一覧です。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SettingsDialog</name>
    <message>
        <source>Reset page</source>
        <translation>ページをリセット</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>No setting matches “%1”.</source>
        <translation>「%1」に一致する設定はありません。</translation>
    </message>
    <message>
        <source>Changes take effect at once.</source>
        <translation>変更はすぐに適用されます。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SettingsPage</name>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Tell me before tokens end</source>
        <translation>トークンの期限切れ前に通知</translation>
    </message>
    <message>
        <source>One summary a day, and a notice on a token&apos;s last day.</source>
        <translation>1 日 1 回のまとめと、トークンの最終日の通知です。</translation>
    </message>
    <message>
        <source>notification reminder expiry</source>
        <translation>通知 リマインダー 有効期限</translation>
    </message>
    <message>
        <source>Daily summary</source>
        <translation>毎日のまとめ</translation>
    </message>
    <message>
        <source>The earliest hour for it.</source>
        <translation>通知する最も早い時刻です。</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>通知オフの時間帯</translation>
    </message>
    <message>
        <source>Keep quiet for a part of the day</source>
        <translation>1 日の一部の時間帯は通知しない</translation>
    </message>
    <message>
        <source>What falls into it is told afterwards.</source>
        <translation>この時間帯に生じた通知は、後で届きます。</translation>
    </message>
    <message>
        <source>do not disturb night</source>
        <translation>おやすみモード サイレント 夜間</translation>
    </message>
    <message>
        <source>From</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>トレイ</translation>
    </message>
    <message>
        <source>A click on the tray icon opens</source>
        <translation>トレイアイコンをクリックしたときに開くもの</translation>
    </message>
    <message>
        <source>The menu is always on the other button.</source>
        <translation>メニューは常にもう一方のボタンで開きます。</translation>
    </message>
    <message>
        <source>Quick copy</source>
        <translation>クイックコピー</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>popup mouse</source>
        <translation>ポップアップ マウス</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>“As the system” follows the desktop, also when it changes.</source>
        <translation>「システムに合わせる」では、デスクトップの変更にも追従します。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>colour color dark mode night</source>
        <translation>色 カラー ダークモード 夜間</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>文字の大きさ</translation>
    </message>
    <message>
        <source>On top of the system&apos;s own size.</source>
        <translation>システムの文字サイズに対する倍率です。</translation>
    </message>
    <message>
        <source>font zoom large</source>
        <translation>フォント 拡大 大きい</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Words, dates and numbers, and the direction of reading.</source>
        <translation>文章、日付と数値の形式、読む方向に適用されます。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SettingsText</name>
    <message>
        <source>The settings file cannot be read as a whole; what is missing is as it comes.</source>
        <translation>設定ファイルの一部を読み取れません。読み取れなかった設定は既定値になります。</translation>
    </message>
    <message>
        <source>Settings cannot be saved: they count until you quit. Is there room, and may you write there?</source>
        <translation>設定を保存できません。終了するまでは有効です。空き容量と書き込み権限を確認してください。</translation>
    </message>
    <message>
        <source>“%1” has a value that is not possible; it is as it comes.</source>
        <translation>「%1」の値が正しくないため、既定値を使用します。</translation>
    </message>
    <message>
        <source>“%1” is no setting that this version knows.</source>
        <translation>「%1」はこのバージョンでは不明な設定です。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ShortcutSheet</name>
    <message>
        <source>Keys and filter words</source>
        <translation>キーとフィルター語</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Filter words</source>
        <translation>フィルター語</translation>
    </message>
    <message>
        <source>the opposite</source>
        <translation>否定</translation>
    </message>
    <message>
        <source>What a token can be</source>
        <translation>トークンの状態</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SideBar</name>
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
    <message>
        <source>Lists and accounts</source>
        <translation>一覧とアカウント</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>アカウントを追加…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Delete search</source>
        <translation>検索を削除</translation>
    </message>
    <message>
        <source>Delete the search “%1”? Only the search goes, no token does.</source>
        <translation>検索「%1」を削除しますか？削除されるのは検索のみで、トークンは削除されません。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Who am I…</source>
        <translation>自分の情報…</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SideBarModel</name>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>保存した検索</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n token(s)</source>
        <translation>
            <numerusform>%1、トークン %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Filter: %2</source>
        <comment>what a list is, its query</comment>
        <translation>%1 フィルター: %2</translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <translation>%1（%2）: %3</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %3, %n token(s)</source>
        <translation>
            <numerusform>%1、%2、%3、トークン %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter: %1</source>
        <translation>Enter: %1</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>管理</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SidePages</name>
    <message>
        <source>Audit</source>
        <translation>監査</translation>
    </message>
    <message>
        <source>Dangers at a glance: what ends, what is old, unused or may do too much, and what happened.</source>
        <translation>期限切れが近いもの、古いもの、使用されていないもの、権限が過剰なもの、発生したイベントなど、リスクを一目で確認できます。</translation>
    </message>
    <message>
        <source>Service accounts</source>
        <translation>サービスアカウント</translation>
    </message>
    <message>
        <source>Accounts for what works without a person, and their keys.</source>
        <translation>人が関与せずに動作するもののためのアカウントと、そのキー。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SignInAgain</name>
    <message>
        <source>Somebody else</source>
        <translation>別のユーザー</translation>
    </message>
    <message>
        <source>You signed in as somebody else, which is now an account of its own. What you were doing needs %1.</source>
        <translation>別のユーザーとしてサインインしたため、別のアカウントとして追加されました。実行中の操作には %1 が必要です。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SignInWays</name>
    <message>
        <source>E-mail</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
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
        <source>How to sign in</source>
        <translation>サインイン方法</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Sent once, never stored. Only the token that the registry gives for it is kept, in your keychain.</source>
        <translation>一度だけ送信し、保存はしません。レジストリから発行されたトークンのみをキーリングに保管します。</translation>
    </message>
    <message>
        <source>Sent once, never stored. Only the session is kept, in your keychain.</source>
        <translation>一度だけ送信し、保存はしません。セッションのみをキーリングに保管します。</translation>
    </message>
    <message>
        <source>Type who you are at the registry.</source>
        <translation>レジストリでのユーザー名またはメールアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>パスワードを入力してください。</translation>
    </message>
    <message>
        <source>Paste a token first.</source>
        <translation>先にトークンを貼り付けてください。</translation>
    </message>
    <message>
        <source>Signed in. You can close this page and go back to Tokendesk.</source>
        <translation>サインインしました。このページを閉じて Tokendesk に戻ってください。</translation>
    </message>
    <message>
        <source>Not signed in. Go back to Tokendesk to see why.</source>
        <translation>サインインできませんでした。Tokendesk に戻って理由を確認してください。</translation>
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
    <name>Tokendesk::SnippetTabs</name>
    <message>
        <source>Lines to paste</source>
        <translation>貼り付け用の行</translation>
    </message>
    <message>
        <source>Copy with the token</source>
        <translation>トークン付きでコピー</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the lines for %1</source>
        <translation>%1 の行をコピー</translation>
    </message>
    <message>
        <source>The token stands where the dots are; the clipboard is cleared again.</source>
        <translation>点の部分にトークンが入ります。クリップボードは後で消去されます。</translation>
    </message>
    <message>
        <source>These lines hold no secret.</source>
        <translation>これらの行にシークレットは含まれません。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::StartChoice</name>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Clone %1</source>
        <translation>%1 を複製</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TimeLine</name>
    <message>
        <source>created %1</source>
        <comment>2 hours ago</comment>
        <translation>作成: %1</translation>
    </message>
    <message>
        <source>used %1</source>
        <comment>2 hours ago</comment>
        <translation>最終使用: %1</translation>
    </message>
    <message>
        <source>review %1</source>
        <comment>in 12 days</comment>
        <translation>見直し: %1</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>有効期限: %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>期限切れ: %1</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>end not reported</source>
        <translation>期限の報告なし</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the points of a time line</comment>
        <translation>、</translation>
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
    <message>
        <source>The prefix of “%1” is copied.</source>
        <translation>「%1」のプレフィックスをコピーしました。</translation>
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
    <message>
        <source>Where it is used</source>
        <translation>使用場所</translation>
    </message>
    <message>
        <source>History on this computer</source>
        <translation>このコンピューターでの履歴</translation>
    </message>
    <message>
        <source>%1 · included in %2</source>
        <translation>%1 · %2 に含まれています</translation>
    </message>
    <message>
        <source>Cannot: %1.</source>
        <translation>できないこと: %1。</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between rights</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>見直し</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>パッケージ</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TokenFinding</name>
    <message>
        <source>Find tokens</source>
        <translation>トークンを検索</translation>
    </message>
    <message>
        <source>Commands and tokens…</source>
        <translation>コマンドとトークン…</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>この検索を保存…</translation>
    </message>
    <message>
        <source>List: %1</source>
        <translation>一覧: %1</translation>
    </message>
    <message>
        <source>Keys and filter words…</source>
        <translation>キーとフィルター語…</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TokenHistory</name>
    <message>
        <source>Nothing yet.</source>
        <translation>まだありません。</translation>
    </message>
    <message>
        <source>created here</source>
        <translation>ここで作成</translation>
    </message>
    <message>
        <source>copied from the tray</source>
        <translation>トレイからコピー</translation>
    </message>
    <message>
        <source>copied as a snippet</source>
        <translation>スニペットとしてコピー</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>tested: refused</source>
        <translation>テスト: 拒否</translation>
    </message>
    <message>
        <source>tested: valid</source>
        <translation>テスト: 有効</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>失効</translation>
    </message>
    <message>
        <source>signed in with it</source>
        <translation>このトークンでサインイン</translation>
    </message>
    <message>
        <source>copied while rotating</source>
        <translation>ローテーション中にコピー</translation>
    </message>
    <message>
        <source>a new one was made in its place</source>
        <translation>代わりの新しいトークンを作成</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>switched on again</source>
        <translation>再び有効化</translation>
    </message>
    <message>
        <source>handed out by the command</source>
        <translation>コマンドで出力</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>given to a program</source>
        <translation>プログラムに受け渡し</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TokenJobs</name>
    <message>
        <source>“%1” is paused</source>
        <translation>「%1」を一時停止しました</translation>
    </message>
    <message>
        <source>“%1” works again</source>
        <translation>「%1」が再び使えるようになりました</translation>
    </message>
    <message>
        <source>“%1” was not paused.</source>
        <translation>「%1」は一時停止されませんでした。</translation>
    </message>
    <message>
        <source>“%1” was not switched on.</source>
        <translation>「%1」は有効になりませんでした。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TokenLists</name>
    <message>
        <source>All tokens</source>
        <translation>すべてのトークン</translation>
    </message>
    <message>
        <source>Every token of every account.</source>
        <translation>すべてのアカウントのすべてのトークンです。</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Tokens that you pinned.</source>
        <translation>ピン留めしたトークンです。</translation>
    </message>
    <message>
        <source>Expiring soon</source>
        <translation>まもなく期限切れ</translation>
    </message>
    <message>
        <source>Ends within 14 days, or is due for its review.</source>
        <translation>14 日以内に期限切れになるか、見直しの時期になっています。</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Has ended: the registry refuses it.</source>
        <translation>期限切れのため、レジストリに拒否されます。</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Never used since it was made, says its registry. Nobody may miss it.</source>
        <translation>レジストリによると、作成後一度も使用されていません。なくても困らないかもしれません。</translation>
    </message>
    <message>
        <source>Too many rights</source>
        <translation>過剰な権限</translation>
    </message>
    <message>
        <source>May do everything, or has a right of high risk and was not used for 30 days or has no end.</source>
        <translation>すべての操作が可能か、高リスクの権限があり、30 日間使用されていないか無期限です。</translation>
    </message>
    <message>
        <source>No expiry</source>
        <translation>無期限</translation>
    </message>
    <message>
        <source>Works until somebody revokes it.</source>
        <translation>失効させるまで使えます。</translation>
    </message>
    <message>
        <source>Not in keychain</source>
        <translation>キーリングになし</translation>
    </message>
    <message>
        <source>Its text is not in your keychain, so it cannot be copied here.</source>
        <translation>文字列がキーリングにないため、ここではコピーできません。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TokenMenus</name>
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
        <source>Organisation</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>ユーザー</translation>
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
    <name>Tokendesk::TokenPage</name>
    <message>
        <source>Tokens</source>
        <translation>トークン</translation>
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
    <message>
        <source>no organisation</source>
        <translation>組織なし</translation>
    </message>
    <message>
        <source>person not known</source>
        <translation>ユーザー不明</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TopBar</name>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
</context>
<context>
    <name>Tokendesk::Tray</name>
    <message numerus="yes">
        <source>%1 copied – clears in %n s</source>
        <translation>
            <numerusform>%1 をコピーしました – %n 秒後に消去</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) end this week</source>
        <translation>
            <numerusform>今週中に期限切れになるトークン: %n 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::TrayMenu</name>
    <message>
        <source>Quick copy…</source>
        <translation>クイックコピー…</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) end this week</source>
        <translation>
            <numerusform>今週中に期限切れになるトークン: %n 個</numerusform>
        </translation>
    </message>
    <message>
        <source>Show window</source>
        <translation>ウィンドウを表示</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message numerus="yes">
        <source>Clipboard: %1, %n s</source>
        <translation>
            <numerusform>クリップボード: %1、%n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Clipboard: %1</source>
        <translation>クリップボード: %1</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>No tokens here yet: choose one and tick “Offer in the tray”</source>
        <translation>トークンがまだありません。トークンを選択し、「トレイに表示」にチェックを入れてください</translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days left, very short</comment>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>ロックを解除…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
</context>
<context>
    <name>Tokendesk::WhoAmI</name>
    <message>
        <source>What stands below is what was saved when you signed in.</source>
        <translation>以下は、サインイン時に保存された情報です。</translation>
    </message>
    <message>
        <source>What stands below is what it said on %1.</source>
        <translation>以下は、%1 のレジストリの応答です。</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>サインイン中</translation>
    </message>
    <message>
        <source>The registry answered just now: this is who it knows you as.</source>
        <translation>レジストリから応答がありました。登録されているあなたの情報は次のとおりです。</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Refused or expired</source>
        <translation>拒否または期限切れ</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>再サインイン…</translation>
    </message>
    <message>
        <source>Problem at the registry</source>
        <translation>レジストリ側の問題</translation>
    </message>
    <message>
        <source>Your sign-in may be all right.</source>
        <translation>サインインには問題がない可能性があります。</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>サインインしていません</translation>
    </message>
    <message>
        <source>Add an account, and this says who its registry knows you as.</source>
        <translation>アカウントを追加すると、レジストリに登録されているあなたの情報がここに表示されます。</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>アカウントを追加…</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>問い合わせていません</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>organisation, role in it</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>Tokendesk::WhoAmIDialog</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Who am I</source>
        <translation>自分の情報</translation>
    </message>
    <message>
        <source>The registry is being asked.</source>
        <translation>レジストリに問い合わせています。</translation>
    </message>
    <message>
        <source>Asking the registry…</source>
        <translation>レジストリに問い合わせています…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>もう一度確認</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>レジストリ</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>できること</translation>
    </message>
    <message>
        <source>Signed in since</source>
        <translation>サインイン日時</translation>
    </message>
    <message>
        <source>Sign-in ends</source>
        <translation>サインインの期限</translation>
    </message>
    <message>
        <source>Last confirmed</source>
        <translation>最終確認</translation>
    </message>
    <message>
        <source>Last asked</source>
        <translation>最終問い合わせ</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保管場所</translation>
    </message>
    <message>
        <source>in memory until you quit</source>
        <translation>メモリ（終了するまで）</translation>
    </message>
    <message>
        <source>in your keychain</source>
        <translation>キーリング</translation>
    </message>
</context>
<context>
    <name>Tokendesk::WhoamiJob</name>
    <message>
        <source>%1: signed in</source>
        <translation>%1: サインイン中</translation>
    </message>
    <message>
        <source>  E-mail: %1</source>
        <translation>  メールアドレス: %1</translation>
    </message>
    <message>
        <source>%1: offline – this is the identity that was saved</source>
        <translation>%1: オフライン – 保存されているユーザー情報です</translation>
    </message>
    <message>
        <source>%1: refused or expired</source>
        <translation>%1: 拒否または期限切れ</translation>
    </message>
    <message>
        <source>%1: not asked</source>
        <translation>%1: 問い合わせていません</translation>
    </message>
    <message>
        <source>%1: the registry has a problem</source>
        <translation>%1: レジストリ側で問題が発生しています</translation>
    </message>
</context>
<context>
    <name>Tokendesk::WindowActions</name>
    <message>
        <source>New token</source>
        <translation>新しいトークン</translation>
    </message>
    <message>
        <source>Clone token…</source>
        <translation>トークンを複製…</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>ローテーション…</translation>
    </message>
    <message>
        <source>Pause token</source>
        <translation>トークンを一時停止</translation>
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
        <source>Copy export line</source>
        <translation>export 行をコピー</translation>
    </message>
    <message>
        <source>Copy header line</source>
        <translation>ヘッダー行をコピー</translation>
    </message>
    <message>
        <source>Copy prefix</source>
        <translation>プレフィックスをコピー</translation>
    </message>
    <message>
        <source>Quick copy…</source>
        <translation>クイックコピー…</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>アカウントを追加…</translation>
    </message>
    <message>
        <source>Who am I…</source>
        <translation>自分の情報…</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>サインアウト…</translation>
    </message>
    <message>
        <source>Import existing tokens…</source>
        <translation>既存のトークンをインポート…</translation>
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
        <source>Edit note</source>
        <translation>メモを編集</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>Keychain doctor…</source>
        <translation>キーリングの診断…</translation>
    </message>
    <message>
        <source>Welcome…</source>
        <translation>ようこそ…</translation>
    </message>
    <message>
        <source>Clear clipboard</source>
        <translation>クリップボードを消去</translation>
    </message>
</context>
<context>
    <name>Tokendesk::WindowDialogs</name>
    <message>
        <source>About Tokendesk</source>
        <translation>Tokendesk について</translation>
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
</context>
<context>
    <name>Tokendesk::WindowPages</name>
    <message>
        <source>Audit</source>
        <translation>監査</translation>
    </message>
    <message>
        <source>Service accounts</source>
        <translation>サービスアカウント</translation>
    </message>
</context>
<context>
    <name>Tokendesk::WindowTray</name>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Tokens that end</source>
        <translation>期限が近いトークン</translation>
    </message>
</context>
<context>
    <name>Tokendesk::WishFields</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1（省略可）</translation>
    </message>
    <message>
        <source>One network in each line; none means any.</source>
        <translation>1 行に 1 つずつネットワークを入力します。空欄の場合は制限されません。</translation>
    </message>
    <message>
        <source>Sent once with this request, never stored.</source>
        <translation>このリクエストで一度だけ送信し、保存はしません。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>「%1」を入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>%1: at most %n character(s).</source>
        <translation>
            <numerusform>%1: %n 文字以内で入力してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1, “%2”, is no network. Write it like 192.0.2.0/24 or 2001:db8::/32.</source>
        <translation>%1 行目の「%2」はネットワークではありません。192.0.2.0/24 や 2001:db8::/32 のように入力してください。</translation>
    </message>
    <message numerus="yes">
        <source>%1: at most %n line(s).</source>
        <translation>
            <numerusform>%1: %n 行以内で入力してください。</numerusform>
        </translation>
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
    <message>
        <source>“%1” was not found.</source>
        <translation>「%1」が見つかりませんでした。</translation>
    </message>
    <message>
        <source>“%1” cannot be run.</source>
        <translation>「%1」を実行できません。</translation>
    </message>
    <message>
        <source>The registry&apos;s file names no variable for its tools, so nothing was run.</source>
        <translation>レジストリのファイルにツール用の変数が指定されていないため、何も実行していません。</translation>
    </message>
    <message>
        <source>There are commands for scripts, too: “tokendesk help” lists them.</source>
        <translation>スクリプト用のコマンドもあります。「tokendesk help」で一覧を表示できます。</translation>
    </message>
    <message>
        <source>Say what is wrong with a registry file, without a window. Ends with 0 if nothing is, else with 1.</source>
        <translation>ウィンドウを表示せずに、レジストリファイルの誤りを報告します。終了コードは、誤りがない場合は 0、それ以外の場合は 1 です。</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>%1: a whole profile for the registry “%2”.</source>
        <translation>%1: レジストリ「%2」の完全なプロファイルです。</translation>
    </message>
</context>
</TS>

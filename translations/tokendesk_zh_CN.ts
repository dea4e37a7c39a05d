<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>RegistryProfile</name>
    <message>
        <source>Download, view, search</source>
        <translation>下载、查看、搜索</translation>
    </message>
    <message>
        <source>Publish new skills, update existing ones</source>
        <translation>发布新技能，更新现有技能</translation>
    </message>
    <message>
        <source>Delete, manage versions, moderate</source>
        <translation>删除、管理版本、内容审核</translation>
    </message>
    <message>
        <source>Read-only bot</source>
        <translation>只读机器人</translation>
    </message>
    <message>
        <source>CI publish</source>
        <translation>CI 发布</translation>
    </message>
    <message>
        <source>Local development</source>
        <translation>本地开发</translation>
    </message>
    <message>
        <source>It stops working at once and cannot be restored.</source>
        <translation>它会立即失效，且无法恢复。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::AccessibleRows</name>
    <message numerus="yes">
        <source>%1, %n token(s), open</source>
        <translation>
            <numerusform>%1，%n 个令牌，已展开</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n token(s), closed</source>
        <translation>
            <numerusform>%1，%n 个令牌，已折叠</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::AddAccountDialog</name>
    <message>
        <source>Add account</source>
        <translation>添加账号</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>注册表</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>How to sign in</source>
        <translation>登录方式</translation>
    </message>
    <message>
        <source>E-mail and password</source>
        <translation>电子邮箱和密码</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>浏览器</translation>
    </message>
    <message>
        <source>Paste a token</source>
        <translation>粘贴令牌</translation>
    </message>
    <message>
        <source>Your browser opens the registry&apos;s own page; sign in and approve there. The registry makes a token for this computer, which is kept in your keychain.</source>
        <translation>浏览器将打开注册表的页面，请在其中登录并批准。注册表会为这台计算机创建一个令牌，保存在密钥环中。</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Sent once, never stored. Only the session is kept, in your keychain.</source>
        <translation>仅发送一次，绝不存储。只有会话会保存在密钥环中。</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>It is checked with the registry before it is saved.</source>
        <translation>保存前会先向注册表验证。</translation>
    </message>
    <message>
        <source>This is who the registry knows you as:</source>
        <translation>注册表识别到的您的身份：</translation>
    </message>
    <message>
        <source>Open browser</source>
        <translation>打开浏览器</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>A token of %1.</source>
        <translation>%1 的令牌。</translation>
    </message>
    <message>
        <source>A test token of %1.</source>
        <translation>%1 的测试令牌。</translation>
    </message>
    <message>
        <source>A token of %1 in its old format: replace it soon.</source>
        <translation>%1 的旧格式令牌，请尽快更换。</translation>
    </message>
    <message>
        <source>A service account&apos;s token of %1.</source>
        <translation>%1 的服务账号令牌。</translation>
    </message>
    <message>
        <source>Only https:// – or http://127.0.0.1 for a registry on this computer.</source>
        <translation>仅支持 https://；如果注册表在这台计算机上，也可使用 http://127.0.0.1。</translation>
    </message>
    <message>
        <source>This is not a registry&apos;s address. Example: https://tank.example.com</source>
        <translation>这不是注册表的地址。示例：https://tank.example.com</translation>
    </message>
    <message>
        <source>Fill in e-mail and password.</source>
        <translation>请填写电子邮箱和密码。</translation>
    </message>
    <message>
        <source>Paste a token first.</source>
        <translation>请先粘贴令牌。</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
    <message>
        <source>E-mail or password is wrong.</source>
        <translation>电子邮箱或密码错误。</translation>
    </message>
    <message>
        <source>Nobody approved in time. Nothing was saved.</source>
        <translation>未在规定时间内获得批准。未保存任何内容。</translation>
    </message>
    <message>
        <source>This sign-in has expired. Start again.</source>
        <translation>本次登录已过期，请重新开始。</translation>
    </message>
    <message>
        <source>The sign-in was refused in the browser, or the account is suspended.</source>
        <translation>登录在浏览器中被拒绝，或账号已被停用。</translation>
    </message>
    <message>
        <source>%1 does not accept this token: it is wrong, revoked or expired – or its request limit is used up, which %1 answers alike.</source>
        <translation>%1 不接受此令牌：令牌错误、已吊销或已过期，也可能是请求次数已用完（%1 对这些情况的响应相同）。</translation>
    </message>
    <message>
        <source>The registry does not accept this token: it is wrong, revoked or expired.</source>
        <translation>注册表不接受此令牌：令牌错误、已吊销或已过期。</translation>
    </message>
    <message>
        <source>The registry may have made a token: look for a new one on its page and revoke it.</source>
        <translation>注册表可能已创建令牌：请在其页面上查找新令牌并将其吊销。</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>（无名称）</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The sign-in is kept in memory until you quit, because you chose so.</source>
        <translation>根据您的选择，登录信息仅保留在内存中，直到退出程序。</translation>
    </message>
    <message>
        <source>The sign-in will be kept in your keychain, nowhere else.</source>
        <translation>登录信息只会保存在密钥环中。</translation>
    </message>
    <message>
        <source>Save account</source>
        <translation>保存账号</translation>
    </message>
    <message>
        <source>The account was not saved.</source>
        <translation>账号未保存。</translation>
    </message>
    <message>
        <source>Unlock keychain</source>
        <translation>解锁密钥环</translation>
    </message>
</context>
<context>
    <name>Tokendesk::BrowserWaitPanel</name>
    <message>
        <source>1  The browser opens.   2  Approve there.   3  Come back: it goes on by itself.</source>
        <translation>1  浏览器打开。   2  在其中批准。   3  回到这里，将自动继续。</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>复制链接</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>再次打开</translation>
    </message>
    <message>
        <source>Address of the approval page</source>
        <translation>批准页面的地址</translation>
    </message>
    <message>
        <source>Nothing opened? Use this address in any browser:</source>
        <translation>没有打开？请在任意浏览器中使用此地址：</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Asking the registry…</source>
        <translation>正在询问注册表…</translation>
    </message>
    <message>
        <source>Check that the browser shows this code: %1</source>
        <translation>请确认浏览器中显示的代码为：%1</translation>
    </message>
    <message>
        <source>The registry sends you to another host: %1. Open it only if you know that it belongs to the registry.</source>
        <translation>注册表要将您转到另一台主机：%1。仅当您确定它属于该注册表时才打开。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>No browser could be started. Copy the address and open it yourself.</source>
        <translation>无法启动浏览器。请复制地址并自行打开。</translation>
    </message>
    <message>
        <source>Waiting · %1 left</source>
        <translation>等待中 · 剩余 %1</translation>
    </message>
    <message numerus="yes">
        <source>Waiting · checked %n second(s) ago · %1 left</source>
        <translation>
            <numerusform>等待中 · %n 秒前检查过 · 剩余 %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::ClipboardBar</name>
    <message>
        <source>Clear now</source>
        <translation>立即清除</translation>
    </message>
    <message>
        <source>Time until the clipboard is cleared</source>
        <translation>距剪贴板清除的时间</translation>
    </message>
    <message>
        <source>Clear the clipboard (%1)</source>
        <translation>清除剪贴板（%1）</translation>
    </message>
    <message>
        <source>Clipboard cleared</source>
        <translation>剪贴板已清除</translation>
    </message>
    <message>
        <source>Clipboard already changed</source>
        <translation>剪贴板内容已更改</translation>
    </message>
    <message>
        <source>This desktop does not confirm that the clipboard is clear: copy something else.</source>
        <translation>此桌面环境无法确认剪贴板已清除：请复制其他内容。</translation>
    </message>
    <message>
        <source>%1 copied – stays until you clear it</source>
        <translation>已复制 %1 – 将保留到您清除为止</translation>
    </message>
    <message numerus="yes">
        <source>%1 copied – clears in %n s</source>
        <translation>
            <numerusform>已复制 %1 – %n 秒后清除</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::ColumnLayout</name>
    <message>
        <source>Fit “%1” to its content</source>
        <translation>使“%1”适合内容宽度</translation>
    </message>
    <message>
        <source>Fit all columns</source>
        <translation>使所有列适合内容宽度</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>重置列</translation>
    </message>
</context>
<context>
    <name>Tokendesk::CopyQuestion</name>
    <message>
        <source>This token does not work</source>
        <translation>此令牌无法使用</translation>
    </message>
    <message>
        <source>“%1” has expired: the registry will refuse it.</source>
        <translation>“%1”已过期：注册表会拒绝它。</translation>
    </message>
    <message>
        <source>“%1” is paused: the registry refuses it until it is switched on again.</source>
        <translation>“%1”已暂停：重新启用之前，注册表会拒绝它。</translation>
    </message>
    <message>
        <source>Copy anyway</source>
        <translation>仍然复制</translation>
    </message>
    <message>
        <source>Do not copy</source>
        <translation>不复制</translation>
    </message>
</context>
<context>
    <name>Tokendesk::CreateForm</name>
    <message>
        <source>Name</source>
        <translation type="unfinished">名称</translation>
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
        <translation type="unfinished">账号</translation>
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
        <translation type="unfinished">权限</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished">到期时间</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished">无</translation>
    </message>
    <message>
        <source>Clone %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of your accounts can create tokens. Sign in to one first.</source>
        <translation type="unfinished">您的账号都无法创建令牌。请先登录一个可以创建令牌的账号。</translation>
    </message>
    <message>
        <source>Give it a name, so that you recognise it later.</source>
        <translation type="unfinished">请为它命名，以便日后识别。</translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s).</source>
        <translation type="unfinished">
            <numerusform>最多 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>This account has a token of this name already.</source>
        <translation type="unfinished">此账号已有同名令牌。</translation>
    </message>
    <message>
        <source>This name is free.</source>
        <translation type="unfinished">此名称可用。</translation>
    </message>
    <message>
        <source>Choose at least one right.</source>
        <translation type="unfinished">请至少选择一项权限。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::CreateTokenDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Create token</source>
        <translation>创建令牌</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>新建令牌</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>正在创建…</translation>
    </message>
    <message>
        <source>The token may have been created, or not.</source>
        <translation>无法确定令牌是否已创建。</translation>
    </message>
    <message>
        <source>Tokendesk is looking for it at the registry. Wait for the list before trying again.</source>
        <translation>Tokendesk 正在向注册表查询。请等待列表更新后再重试。</translation>
    </message>
    <message>
        <source>No token was created.</source>
        <translation>未创建令牌。</translation>
    </message>
    <message>
        <source>To limit its rights, create it on the registry&apos;s web page.</source>
        <translation>如需限制其权限，请在注册表的网页上创建。</translation>
    </message>
    <message>
        <source>Open web page</source>
        <translation>打开网页</translation>
    </message>
    <message>
        <source>Create with all rights</source>
        <translation>以全部权限创建</translation>
    </message>
    <message>
        <source>Unlock keychain</source>
        <translation>解锁密钥环</translation>
    </message>
    <message>
        <source>Without a keychain its text can only be kept in memory until you quit; then it is gone.</source>
        <translation>没有密钥环时，令牌文本只能保留在内存中，退出程序后即会丢失。</translation>
    </message>
    <message>
        <source>Keep in memory only</source>
        <translation>仅保留在内存中</translation>
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
            <numerusform>请在 %n 秒后重试。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n minute(s).</source>
        <translation>
            <numerusform>请在 %n 分钟后重试。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 refused the sign-in. It has ended or was revoked – or its request limit for today is used up: %1 answers both alike. Sign in again, or try again tomorrow.</source>
        <translation>%1 拒绝了登录信息：登录已失效或已吊销，也可能是今天的请求次数已用完（%1 对这两种情况的响应相同）。请重新登录，或明天再试。</translation>
    </message>
    <message>
        <source>%1 refused the sign-in: it has ended or was revoked. Sign in again.</source>
        <translation>%1 拒绝了登录信息：登录已失效或已吊销。请重新登录。</translation>
    </message>
    <message>
        <source>The registry</source>
        <translation>注册表</translation>
    </message>
    <message>
        <source>%1 cannot be reached (%2). Check the network, then try again.</source>
        <translation>无法连接到 %1（%2）。请检查网络后重试。</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again.</source>
        <translation>%1 未及时响应。请重试。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted, so nothing was sent. If this is your company&apos;s registry, its certificate authority has to be installed on this computer.</source>
        <translation>%1 的证书不受信任，因此未发送任何内容。如果这是贵公司的注册表，则需要在这台计算机上安装其证书颁发机构的证书。</translation>
    </message>
    <message>
        <source>Nothing was sent: “%1” is not a safe address for a token. Use https://, or http://127.0.0.1 for a registry on this computer.</source>
        <translation>未发送任何内容：“%1”不是可以安全发送令牌的地址。请使用 https://；如果注册表在这台计算机上，请使用 http://127.0.0.1。</translation>
    </message>
    <message>
        <source>%1 redirects to another address (%2). Tokendesk does not send a token there; correct the registry&apos;s address instead.</source>
        <translation>%1 重定向到了另一个地址（%2）。Tokendesk 不会向该地址发送令牌；请改为更正注册表的地址。</translation>
    </message>
    <message>
        <source>%1 accepts the token, but lets only a signed-in person manage tokens. Sign in with e-mail and password to see and manage them here.</source>
        <translation>%1 接受此令牌，但只允许已登录的用户管理令牌。请使用电子邮箱和密码登录，以便在此查看和管理令牌。</translation>
    </message>
    <message>
        <source>%1 says that this account has too few rights for that.</source>
        <translation>%1 表示此账号的权限不足，无法执行该操作。</translation>
    </message>
    <message>
        <source>%1 does not have it (any more).</source>
        <translation>%1 中没有此项（或已不存在）。</translation>
    </message>
    <message>
        <source>%1 did not accept this.</source>
        <translation>%1 未接受此请求。</translation>
    </message>
    <message>
        <source>%1 cannot limit tokens that are created here: such a token could do everything.</source>
        <translation>%1 无法限制在此创建的令牌：这样的令牌可以执行任何操作。</translation>
    </message>
    <message>
        <source>%1 received too many requests.</source>
        <translation>%1 收到的请求过多。</translation>
    </message>
    <message>
        <source>%1 has a problem of its own (%2). Try again later.</source>
        <translation>%1 自身出现问题（%2）。请稍后重试。</translation>
    </message>
    <message>
        <source>%1 gave an answer that cannot be read (%2). Is the address right?</source>
        <translation>无法读取 %1 的响应（%2）。地址是否正确？</translation>
    </message>
    <message>
        <source>%1 does not offer this here.</source>
        <translation>%1 在此不提供该功能。</translation>
    </message>
    <message>
        <source>%1 may have done it, or not. Refresh the list before trying again.</source>
        <translation>无法确定 %1 是否已执行此操作。请先刷新列表再重试。</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, then try again.</source>
        <translation>密钥环已锁定。请解锁后重试。</translation>
    </message>
    <message>
        <source>No keychain service answers on this computer (%1).</source>
        <translation>这台计算机上没有密钥环服务响应（%1）。</translation>
    </message>
    <message>
        <source>The keychain failed (%1).</source>
        <translation>密钥环出错（%1）。</translation>
    </message>
    <message>
        <source>The keychain does not hold this secret.</source>
        <translation>密钥环中没有此密钥。</translation>
    </message>
    <message>
        <source>Tokendesk cannot read or save its own data (%1).</source>
        <translation>Tokendesk 无法读取或保存自身数据（%1）。</translation>
    </message>
    <message>
        <source>This cannot be right: %1.</source>
        <translation>内容有误：%1。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Its message: “%1”</source>
        <translation>返回的消息：“%1”</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>无法读取：%1</translation>
    </message>
    <message>
        <source>is too large (%1 bytes)</source>
        <translation>过大（%1 字节）</translation>
    </message>
    <message>
        <source>is not JSON: %1</source>
        <translation>不是 JSON：%1</translation>
    </message>
    <message>
        <source>is missing or empty</source>
        <translation>缺失或为空</translation>
    </message>
    <message>
        <source>has the wrong type; expected: %1</source>
        <translation>类型错误；应为：%1</translation>
    </message>
    <message>
        <source>is not a known key; is it misspelt?</source>
        <translation>不是已知的键；是否拼写有误？</translation>
    </message>
    <message>
        <source>has a value that is not allowed; possible: %1</source>
        <translation>值不被允许；可用值：%1</translation>
    </message>
    <message>
        <source>must be an https address: %1</source>
        <translation>必须是 https 地址：%1</translation>
    </message>
    <message>
        <source>must be a JSON pointer such as /id: %1</source>
        <translation>必须是 JSON 指针，例如 /id：%1</translation>
    </message>
    <message>
        <source>must be a method and a path, such as “GET /tokens”: %1</source>
        <translation>必须是方法加路径，例如“GET /tokens”：%1</translation>
    </message>
    <message>
        <source>is out of range; possible: %1</source>
        <translation>超出范围；可用值：%1</translation>
    </message>
    <message>
        <source>names a scope that the file does not define: %1</source>
        <translation>使用了文件中未定义的作用域：%1</translation>
    </message>
    <message>
        <source>is used twice: %1. The first one counts.</source>
        <translation>重复使用：%1。以第一个为准。</translation>
    </message>
    <message>
        <source>stands in for the built-in registry “%1”.</source>
        <translation>替代内置注册表“%1”。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>file and place, what is wrong there</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ExpiryChooser</name>
    <message>
        <source>Days until it ends</source>
        <translation>距到期的天数</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Date…</source>
        <translation>日期…</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>无期限</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>It never ends by itself: somebody has to revoke it.</source>
        <translation>它不会自动到期：需要手动吊销。</translation>
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
        <translation>未登录</translation>
    </message>
    <message numerus="yes">
        <source>Offline: %n account(s)</source>
        <translation>
            <numerusform>离线：%n 个账号</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checking %n account(s)…</source>
        <translation>
            <numerusform>正在检查 %n 个账号…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n account(s) online</source>
        <translation>
            <numerusform>%n 个账号中有 %1 个在线</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::LoadingRows</name>
    <message>
        <source>Loading</source>
        <translation>正在加载</translation>
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
        <translation>新建令牌</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>吊销…</translation>
    </message>
    <message>
        <source>Revoke by rule…</source>
        <translation>按规则吊销…</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>复制令牌</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>添加账号…</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>退出登录…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>About Tokendesk</source>
        <translation>关于 Tokendesk</translation>
    </message>
    <message>
        <source>Clear clipboard</source>
        <translation>清除剪贴板</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>已退出登录</translation>
    </message>
    <message>
        <source>The text of “%1” is not kept here.</source>
        <translation>此处未保存“%1”的文本。</translation>
    </message>
    <message>
        <source>“%1” has expired: the registry will refuse it.</source>
        <translation>“%1”已过期：注册表会拒绝它。</translation>
    </message>
    <message>
        <source>“%1” was not copied.</source>
        <translation>“%1”未复制。</translation>
    </message>
    <message>
        <source>Saving to the keychain…</source>
        <translation>正在保存到密钥环…</translation>
    </message>
    <message>
        <source>Tokendesk %1

One window for every API token. Its secrets live in your system&apos;s keychain and nowhere else.

Any program that runs as you can ask an unlocked keychain; Tokendesk cannot prevent that.

Free software: GPL-3.0 or later.</source>
        <translation>Tokendesk %1

一个窗口，管理所有 API 令牌。密钥只保存在系统密钥环中。

任何以您的身份运行的程序都可以访问已解锁的密钥环；Tokendesk 无法阻止。

自由软件：GPL-3.0 或更高版本。</translation>
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
        <translation>关闭消息</translation>
    </message>
</context>
<context>
    <name>Tokendesk::NewSecretDialog</name>
    <message>
        <source>I have stored it safely myself</source>
        <translation>我已自行妥善保存</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>立即测试</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1 已就绪</translation>
    </message>
    <message>
        <source>Saved in your keychain</source>
        <translation>已保存到密钥环</translation>
    </message>
    <message>
        <source>Kept in memory until you quit: there is no keychain, and Tokendesk writes no secret into a file.</source>
        <translation>仅保留在内存中，直到退出程序：没有可用的密钥环，而且 Tokendesk 不会将密钥写入文件。</translation>
    </message>
    <message>
        <source>It could not be saved. This is the only copy.</source>
        <translation>无法保存。这是唯一的一份。</translation>
    </message>
    <message>
        <source>Now put it where it is needed. The registry will not show it again.</source>
        <translation>请立即将它放到需要的地方。注册表不会再次显示。</translation>
    </message>
    <message numerus="yes">
        <source>Copied, clears in %n s</source>
        <translation>
            <numerusform>已复制，%n 秒后清除</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the registry…</source>
        <translation>正在询问注册表…</translation>
    </message>
    <message>
        <source>Valid · %1</source>
        <translation>有效 · %1</translation>
    </message>
    <message>
        <source>It is not saved anywhere yet.</source>
        <translation>尚未保存到任何地方。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::Notices</name>
    <message>
        <source>New secrets are kept in memory only and are gone when you quit. Tokendesk never writes them into a file.</source>
        <translation>新密钥仅保留在内存中，退出程序后即会丢失。Tokendesk 绝不会将其写入文件。</translation>
    </message>
    <message>
        <source>Use the keychain</source>
        <translation>使用密钥环</translation>
    </message>
    <message>
        <source>Unlock keychain</source>
        <translation>解锁密钥环</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Keep in memory only</source>
        <translation>仅保留在内存中</translation>
    </message>
    <message>
        <source>a registry</source>
        <translation>某个注册表</translation>
    </message>
    <message>
        <source>“%1” may have been created at %2, but its secret was not saved. It is not listed yet.</source>
        <translation>“%1”可能已在 %2 创建，但其密钥未保存。它尚未列出。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再次查找</translation>
    </message>
    <message>
        <source>“%1” was created at %2, but its secret was lost when that was interrupted.</source>
        <translation>“%1”已在 %2 创建，但操作中断，其密钥已丢失。</translation>
    </message>
    <message>
        <source>Revoke it</source>
        <translation>吊销</translation>
    </message>
    <message>
        <source>Not revoked.</source>
        <translation>未吊销。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account, what is wrong</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The list is from %1.</source>
        <translation>列表为 %1 的内容。</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>重新登录</translation>
    </message>
    <message>
        <source>Some registry files have mistakes and were not loaded:</source>
        <translation>部分注册表文件有错误，未加载：</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… 另有 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
</context>
<context>
    <name>Tokendesk::PageStates</name>
    <message>
        <source>No account yet</source>
        <translation>尚无账号</translation>
    </message>
    <message>
        <source>Sign in to a registry to see all its tokens here. Their secrets stay in your keychain.</source>
        <translation>登录注册表后，即可在此查看其所有令牌。密钥保存在密钥环中。</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>添加账号</translation>
    </message>
    <message>
        <source>No token in this account</source>
        <translation>此账号中没有令牌</translation>
    </message>
    <message>
        <source>Create one for each place that uses it.</source>
        <translation>请为每个使用位置分别创建一个。</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>新建令牌</translation>
    </message>
    <message>
        <source>No token matches</source>
        <translation>没有匹配的令牌</translation>
    </message>
    <message>
        <source>Each word must appear in name, prefix, rights, account or registry.</source>
        <translation>每个词都必须出现在名称、前缀、权限、账号或注册表中。</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选条件</translation>
    </message>
    <message>
        <source>Offline, and nothing loaded yet</source>
        <translation>离线，尚未加载任何内容</translation>
    </message>
    <message>
        <source>The tokens could not be loaded</source>
        <translation>无法加载令牌</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>Tokendesk::RevocationBar</name>
    <message>
        <source>Revoking “%1” in %2 s</source>
        <translation>“%1”将在 %2 秒后吊销</translation>
    </message>
    <message numerus="yes">
        <source>Revoking %n token(s) in %1 s</source>
        <translation>
            <numerusform>%n 个令牌将在 %1 秒后吊销</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoking “%1” waits for your answer</source>
        <translation>吊销“%1”正等待您的答复</translation>
    </message>
    <message numerus="yes">
        <source>Revoking %n token(s) waits for your answer</source>
        <translation>
            <numerusform>吊销 %n 个令牌正等待您的答复</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoking “%1”…</source>
        <translation>正在吊销“%1”…</translation>
    </message>
    <message numerus="yes">
        <source>Revoking %n token(s): %1 done…</source>
        <translation>
            <numerusform>正在吊销 %n 个令牌：已完成 %1 个…</numerusform>
        </translation>
    </message>
    <message>
        <source>The registry asks to wait: going on in %1 s. %2 of %3 done.</source>
        <translation>注册表要求等待：%1 秒后继续。已完成 %2 个，共 %3 个。</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Results…</source>
        <translation>结果…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo (%1)</source>
        <translation>撤销（%1）</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>立即</translation>
    </message>
    <message>
        <source>Revoke at once</source>
        <translation>立即吊销</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Nothing was revoked.</source>
        <translation>未吊销任何令牌。</translation>
    </message>
    <message>
        <source>“%1” is revoked</source>
        <translation>“%1”已吊销</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) revoked</source>
        <translation>
            <numerusform>已吊销 %n 个令牌</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n token(s) revoked. The others may still be valid: see the results.</source>
        <translation>
            <numerusform>%n 个令牌中已吊销 %1 个。其余令牌可能仍然有效：请查看结果。</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>Tokendesk::RevocationResults</name>
    <message>
        <source>Try the failed again</source>
        <translation>重试失败项</translation>
    </message>
    <message>
        <source>What became of each token</source>
        <translation>各令牌的处理结果</translation>
    </message>
    <message>
        <source>Tokens and results</source>
        <translation>令牌和结果</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>None failed.</source>
        <translation>没有失败项。</translation>
    </message>
    <message>
        <source>It is not over yet.</source>
        <translation>尚未结束。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::Revocations</name>
    <message>
        <source>Revoke before closing?</source>
        <translation>关闭前要吊销吗？</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) were about to be revoked. Nothing has been sent yet.</source>
        <translation>
            <numerusform>有 %n 个令牌即将吊销。尚未发送任何内容。</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not revoke</source>
        <translation>不吊销</translation>
    </message>
    <message>
        <source>Revoke now</source>
        <translation>立即吊销</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>不关闭</translation>
    </message>
</context>
<context>
    <name>Tokendesk::RevokeDialog</name>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Revoke in %1 s</source>
        <translation>%1 秒后吊销</translation>
    </message>
    <message>
        <source>Revoke “%1”?</source>
        <translation>要吊销“%1”吗？</translation>
    </message>
    <message>
        <source>You can undo it until then.</source>
        <translation>在此之前您可以撤销操作。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>前缀</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>上次使用</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>使用位置</translation>
    </message>
    <message>
        <source>Name of the token</source>
        <translation>令牌名称</translation>
    </message>
    <message>
        <source>Type the name “%1” to go on</source>
        <translation>输入名称“%1”以继续</translation>
    </message>
    <message>
        <source>Because %1.</source>
        <translation>原因：%1。</translation>
    </message>
    <message>
        <source>, and </source>
        <comment>between reasons</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>Type the name first.</source>
        <translation>请先输入名称。</translation>
    </message>
    <message>
        <source>This is not the name yet: capital and small letters count.</source>
        <translation>名称尚不匹配：区分大小写。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::RevokeList</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>上次使用</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Type the name</source>
        <translation>输入名称</translation>
    </message>
    <message>
        <source>Tokens to revoke</source>
        <translation>要吊销的令牌</translation>
    </message>
    <message>
        <source>Protected: sign out instead</source>
        <translation>受保护：请改为退出登录</translation>
    </message>
    <message>
        <source>Name of %1, typed</source>
        <translation>输入 %1 的名称</translation>
    </message>
</context>
<context>
    <name>Tokendesk::RevokeManyDialog</name>
    <message>
        <source>Keep them</source>
        <translation>保留</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n token(s)?</source>
        <translation>
            <numerusform>要吊销 %n 个令牌吗？</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke by rule</source>
        <translation>按规则吊销</translation>
    </message>
    <message>
        <source>They stop working at once and for good. Nothing is sent before you confirm, and then you have a few seconds to undo it.</source>
        <translation>它们会立即且永久失效。在您确认之前不会发送任何内容，确认后还有几秒钟可以撤销操作。</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Not used for</source>
        <translation>未使用时间达到</translation>
    </message>
    <message>
        <source>Never used, and older than</source>
        <translation>从未使用，且创建时间超过</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>天数</translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>天</numerusform>
        </translation>
    </message>
    <message>
        <source>This rule has no number of days.</source>
        <translation>此规则没有天数。</translation>
    </message>
    <message>
        <source>No token fits this rule.</source>
        <translation>没有符合此规则的令牌。</translation>
    </message>
    <message>
        <source>%1 of %2 need their name typed.</source>
        <translation>%2 个中有 %1 个需要输入名称。</translation>
    </message>
    <message>
        <source>%1 of %2 chosen.</source>
        <translation>已选择 %1 个，共 %2 个。</translation>
    </message>
    <message>
        <source>Revoke %1 in %2 s</source>
        <translation>%2 秒后吊销 %1 个</translation>
    </message>
    <message>
        <source>Choose at least one token.</source>
        <translation>请至少选择一个令牌。</translation>
    </message>
    <message>
        <source>Type the names of the risky ones first.</source>
        <translation>请先输入高风险令牌的名称。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::RevokeWords</name>
    <message>
        <source>Tokendesk is signed in with it</source>
        <translation>Tokendesk 正使用它登录</translation>
    </message>
    <message>
        <source>it has a high-risk right</source>
        <translation>它拥有高风险权限</translation>
    </message>
    <message>
        <source>a service account works with it</source>
        <translation>有服务账号在使用它</translation>
    </message>
    <message>
        <source>it was used within the last 24 hours</source>
        <translation>它在过去 24 小时内使用过</translation>
    </message>
    <message>
        <source>Tokendesk itself is signed in with this token: you would sign yourself out.</source>
        <translation>Tokendesk 自身正使用此令牌登录：吊销它会使您退出登录。</translation>
    </message>
    <message>
        <source>It stops working at once and for good.</source>
        <translation>它会立即且永久失效。</translation>
    </message>
    <message>
        <source>Requests that are running fail, and whatever uses it stops working.</source>
        <translation>正在进行的请求会失败，使用它的程序都将停止工作。</translation>
    </message>
    <message>
        <source>It was never used, so probably nothing depends on it.</source>
        <translation>它从未使用过，因此可能没有任何程序依赖它。</translation>
    </message>
    <message>
        <source>The registry does not say whether it is in use. Whatever uses it stops working.</source>
        <translation>注册表未说明它是否正在使用。使用它的程序都将停止工作。</translation>
    </message>
    <message>
        <source>Its copy in your keychain is deleted afterwards.</source>
        <translation>随后会删除密钥环中的副本。</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>尚未请求</translation>
    </message>
    <message>
        <source>Asked, not proved yet</source>
        <translation>已请求，尚未确认</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>已吊销</translation>
    </message>
    <message>
        <source>It is revoked, but its copy could not be deleted from the keychain.</source>
        <translation>已吊销，但无法从密钥环中删除其副本。</translation>
    </message>
    <message>
        <source>It is still valid.</source>
        <translation>仍然有效。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::RowButtons</name>
    <message>
        <source>Copy this token</source>
        <translation>复制此令牌</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>更多操作</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ScopePicker</name>
    <message>
        <source>Presets</source>
        <translation>预设</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>高风险</translation>
    </message>
    <message>
        <source>Choose at least one right.</source>
        <translation>请至少选择一项权限。</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between rights</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>Can: %1.</source>
        <translation>可以：%1。</translation>
    </message>
    <message>
        <source>Can: %1. Cannot: %2.</source>
        <translation>可以：%1。不可以：%2。</translation>
    </message>
    <message>
        <source>%1 – included in %2</source>
        <translation>%1 – 已包含在 %2 中</translation>
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
        <translation>粘贴</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SecretView</name>
    <message>
        <source>hidden token, %1 characters</source>
        <translation>隐藏的令牌，%1 个字符</translation>
    </message>
    <message>
        <source>Show token</source>
        <translation>显示令牌</translation>
    </message>
    <message>
        <source>Hide token</source>
        <translation>隐藏令牌</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SideBar</name>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>添加账号</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>重新登录…</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>退出登录…</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SideBarModel</name>
    <message>
        <source>All tokens</source>
        <translation>所有令牌</translation>
    </message>
    <message numerus="yes">
        <source>All tokens, %n</source>
        <translation>
            <numerusform>所有令牌，%n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>too few rights</source>
        <translation>权限不足</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>有问题</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SignOutDialog</name>
    <message>
        <source>Revoke the token that signing in made</source>
        <translation>吊销登录时创建的令牌</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Sign out %1 from %2?</source>
        <translation>要将 %1 从 %2 退出登录吗？</translation>
    </message>
    <message>
        <source>The sign-in is deleted from your keychain. The account&apos;s tokens stay as they are at %1 and go on working.</source>
        <translation>登录信息将从密钥环中删除。此账号在 %1 的令牌保持不变，可继续使用。</translation>
    </message>
    <message>
        <source>Revoke the token that signing in made (not possible: %1 did not list it)</source>
        <translation>吊销登录时创建的令牌（无法执行：%1 未列出该令牌）</translation>
    </message>
    <message numerus="yes">
        <source>Also delete the %n saved token(s) of this account from the keychain</source>
        <translation>
            <numerusform>同时从密钥环中删除此账号已保存的 %n 个令牌</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>保持登录</translation>
    </message>
    <message>
        <source>Not signed out.</source>
        <translation>未退出登录。</translation>
    </message>
    <message>
        <source>The token could not be revoked and is still valid at the registry.</source>
        <translation>无法吊销该令牌，它在注册表中仍然有效。</translation>
    </message>
    <message>
        <source>Sign out without revoking</source>
        <translation>退出登录但不吊销</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TokenCopier</name>
    <message>
        <source>“%1” was not copied.</source>
        <translation>“%1”未复制。</translation>
    </message>
    <message>
        <source>The text of “%1” is not kept here.</source>
        <translation>此处未保存“%1”的文本。</translation>
    </message>
    <message>
        <source>The text of “%1” is not kept here: its prefix is copied.</source>
        <translation>此处未保存“%1”的文本：已复制其前缀。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TokenDetails</name>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Choose a token to see what it may do and when it ends.</source>
        <translation>选择一个令牌，查看它的权限和到期时间。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Its text is not in your keychain: the registry showed it only once, elsewhere.</source>
        <translation>其文本不在密钥环中：注册表只在别处显示过一次。</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>吊销…</translation>
    </message>
    <message>
        <source>Offer in the tray</source>
        <translation>在托盘中提供</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Everything: this token has no limits.</source>
        <translation>全部：此令牌没有限制。</translation>
    </message>
    <message>
        <source>The registry does not say.</source>
        <translation>注册表未说明。</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>上次使用</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>in your keychain</source>
        <translation>在密钥环中</translation>
    </message>
    <message>
        <source>not kept here</source>
        <translation>未保存在此处</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Tokendesk is signed in with it</source>
        <translation>Tokendesk 正使用它登录</translation>
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
        <translation>令牌</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>分组依据</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>注册表</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Month of the end</source>
        <translation>到期月份</translation>
    </message>
    <message>
        <source>Open all groups</source>
        <translation>展开所有组</translation>
    </message>
    <message>
        <source>Close all groups</source>
        <translation>折叠所有组</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TokenWords</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>注册表</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>前缀</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>作用域</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>创建时间</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>上次使用</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>No expiry</source>
        <translation>无期限</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>从未使用</translation>
    </message>
    <message>
        <source>Unchecked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>review %1</source>
        <comment>in 12 days</comment>
        <translation>%1复查</translation>
    </message>
    <message>
        <source>review is due</source>
        <translation>应复查</translation>
    </message>
    <message>
        <source>It does not end by itself: you wanted to look at it again on this day.</source>
        <translation>它不会自动到期：您计划在这一天再次检查。</translation>
    </message>
    <message>
        <source>This token works until somebody revokes it. You will be reminded to look at it.</source>
        <translation>此令牌在被吊销之前一直有效。届时会提醒您检查。</translation>
    </message>
    <message>
        <source>This token works and ends by itself.</source>
        <translation>此令牌有效，会自动到期。</translation>
    </message>
    <message>
        <source>Whatever uses this token stops working when it ends: rotate it in time.</source>
        <translation>此令牌到期后，使用它的程序都将停止工作：请及时轮换。</translation>
    </message>
    <message>
        <source>This token no longer works.</source>
        <translation>此令牌已失效。</translation>
    </message>
    <message>
        <source>This token is switched off at its registry.</source>
        <translation>此令牌已在注册表中停用。</translation>
    </message>
    <message>
        <source>This token works until somebody revokes it.</source>
        <translation>此令牌在被吊销之前一直有效。</translation>
    </message>
    <message>
        <source>Nobody has used this token since it was made: it may not be needed.</source>
        <translation>此令牌自创建以来从未使用过：可能并不需要。</translation>
    </message>
    <message>
        <source>The registry does not say when this token ends.</source>
        <translation>注册表未说明此令牌何时到期。</translation>
    </message>
    <message>
        <source>never</source>
        <translation>无</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>未提供</translation>
    </message>
    <message>
        <source>no rights</source>
        <translation>无权限</translation>
    </message>
    <message>
        <source>does not end</source>
        <translation>无期限</translation>
    </message>
    <message>
        <source>end not reported</source>
        <translation>未提供到期时间</translation>
    </message>
    <message>
        <source>Ends in %1 %2</source>
        <comment>month and year</comment>
        <translation>%2年%1到期</translation>
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
        <translation>全部权限</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the facts of a token, read aloud</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n 分钟前</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>1 小时前</translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n 小时前</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n 天前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>%n 天后</numerusform>
        </translation>
    </message>
    <message>
        <source>in a moment</source>
        <translation>马上</translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>%n 分钟后</numerusform>
        </translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>in 1 hour</source>
        <translation>1 小时后</translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>%n 小时后</numerusform>
        </translation>
    </message>
    <message>
        <source>Review is due</source>
        <translation>应复查</translation>
    </message>
    <message>
        <source>Review today</source>
        <translation>今天复查</translation>
    </message>
    <message>
        <source>Review tomorrow</source>
        <translation>明天复查</translation>
    </message>
    <message numerus="yes">
        <source>Review in %n days</source>
        <translation>
            <numerusform>%n 天后复查</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends today</source>
        <translation>今天到期</translation>
    </message>
    <message>
        <source>Ends tomorrow</source>
        <translation>明天到期</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>剩余 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>上次使用：%1</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>从未使用</translation>
    </message>
    <message>
        <source>last use not reported</source>
        <translation>未提供上次使用时间</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>%1到期</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>%1过期</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TopBar</name>
    <message>
        <source>Filter tokens</source>
        <translation>筛选令牌</translation>
    </message>
    <message>
        <source>Filter tokens by name, rights, account…</source>
        <translation>按名称、权限、账号等筛选令牌…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n 个令牌</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>Tokendesk::Tray</name>
    <message>
        <source>Clear “%1” from the clipboard</source>
        <translation>从剪贴板清除“%1”</translation>
    </message>
    <message>
        <source>Show window</source>
        <translation>显示窗口</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>No tokens here yet: choose one and tick “Offer in the tray”</source>
        <translation>此处尚无令牌：请选择一个令牌并勾选“在托盘中提供”</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>One window for every API token.</source>
        <translation>一个窗口，管理所有 API 令牌。</translation>
    </message>
    <message>
        <source>A second start raises the window of the first and ends. It ends with 0 when it did what was asked, with 1 for an option that does not exist, with 2 when the running program does not answer, and with 3 without a display.</source>
        <translation>再次启动时，会将首个实例的窗口置于前台，然后退出。退出码：0 表示已完成请求，1 表示选项不存在，2 表示正在运行的程序没有响应，3 表示没有显示器。</translation>
    </message>
    <message>
        <source>Open the quick copy window, for a keyboard shortcut.</source>
        <translation>打开快速复制窗口，可绑定到键盘快捷键。</translation>
    </message>
    <message>
        <source>Show the window, or hide it if it is in front.</source>
        <translation>显示窗口；如果窗口已在前台，则将其隐藏。</translation>
    </message>
    <message>
        <source>Start in the tray; minimised if there is none.</source>
        <translation>启动到托盘；如果没有托盘，则最小化。</translation>
    </message>
    <message>
        <source>Start with a demo registry on this computer and sample data.</source>
        <translation>使用这台计算机上的演示注册表和示例数据启动。</translation>
    </message>
    <message>
        <source>Tokendesk takes options only, not “%1”.</source>
        <translation>Tokendesk 只接受选项，不接受“%1”。</translation>
    </message>
    <message>
        <source>Tokendesk needs a display.</source>
        <translation>Tokendesk 需要显示器。</translation>
    </message>
    <message>
        <source>Tokendesk runs already, but does not answer.</source>
        <translation>Tokendesk 已在运行，但没有响应。</translation>
    </message>
    <message>
        <source>The demo registry did not start: %1</source>
        <translation>演示注册表未能启动：%1</translation>
    </message>
</context>
</TS>

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
    <message>
        <source>Your shell may keep it in its history: put a space before the line.</source>
        <translation>Shell 可能会将它保留在历史记录中：请在该行前加一个空格。</translation>
    </message>
    <message>
        <source>Keep this file out of the repository: name it in .gitignore.</source>
        <translation>不要将此文件提交到仓库：请将它写入 .gitignore。</translation>
    </message>
    <message>
        <source>Save the token as repository secret TANK_TOKEN first: Settings › Secrets and variables › Actions.</source>
        <translation>请先将令牌保存为仓库机密 TANK_TOKEN：Settings › Secrets and variables › Actions。</translation>
    </message>
    <message>
        <source>Save the token as masked variable TANK_TOKEN first: Settings › CI/CD › Variables.</source>
        <translation>请先将令牌保存为隐藏变量 TANK_TOKEN：Settings › CI/CD › Variables。</translation>
    </message>
    <message>
        <source>Save the token as TANK_TOKEN in a context first: Organization Settings › Contexts.</source>
        <translation>请先将令牌以 TANK_TOKEN 为名保存到上下文中：Organization Settings › Contexts。</translation>
    </message>
    <message>
        <source>The shell fills in the variable, so the token does not stand in the line.</source>
        <translation>变量由 Shell 填入，因此该行中不会出现令牌。</translation>
    </message>
    <message>
        <source>Belongs into ~/.tank/config.json, readable by you alone.</source>
        <translation>应放入 ~/.tank/config.json，且仅您本人可读。</translation>
    </message>
    <message>
        <source>Pull, search and list skills, view their info</source>
        <translation>拉取、搜索和列出技能，查看其信息</translation>
    </message>
    <message>
        <source>Push skills to the registry</source>
        <translation>将技能推送到注册表</translation>
    </message>
    <message>
        <source>Manage tokens, organization settings and members</source>
        <translation>管理令牌、组织设置和成员</translation>
    </message>
    <message>
        <source>CI deploy</source>
        <translation>CI 部署</translation>
    </message>
    <message>
        <source>Organization settings</source>
        <translation>组织设置</translation>
    </message>
    <message>
        <source>It is revoked for good. This action cannot be undone.</source>
        <translation>它将被永久吊销。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Save the token as repository secret SKILLREG_TOKEN first: Settings › Secrets and variables › Actions.</source>
        <translation>请先将令牌保存为仓库机密 SKILLREG_TOKEN：Settings › Secrets and variables › Actions。</translation>
    </message>
    <message>
        <source>List and retrieve volume metadata</source>
        <translation>列出和获取卷元数据</translation>
    </message>
    <message>
        <source>Create, update and delete volumes</source>
        <translation>创建、更新和删除卷</translation>
    </message>
    <message>
        <source>List and retrieve environment metadata</source>
        <translation>列出和获取环境元数据</translation>
    </message>
    <message>
        <source>Create, update and delete environments</source>
        <translation>创建、更新和删除环境</translation>
    </message>
    <message>
        <source>List, retrieve and download files</source>
        <translation>列出、获取和下载文件</translation>
    </message>
    <message>
        <source>Upload and delete files</source>
        <translation>上传和删除文件</translation>
    </message>
    <message>
        <source>List volume members</source>
        <translation>列出卷成员</translation>
    </message>
    <message>
        <source>Add, update and remove volume members</source>
        <translation>添加、更新和移除卷成员</translation>
    </message>
    <message>
        <source>List environment members</source>
        <translation>列出环境成员</translation>
    </message>
    <message>
        <source>Add, update and remove environment members</source>
        <translation>添加、更新和移除环境成员</translation>
    </message>
    <message>
        <source>Read account info, usage and balance</source>
        <translation>读取账号信息、用量和余额</translation>
    </message>
    <message>
        <source>Read aggregator configuration</source>
        <translation>读取聚合器配置</translation>
    </message>
    <message>
        <source>Update aggregator settings and custom domains</source>
        <translation>更新聚合器设置和自定义域名</translation>
    </message>
    <message>
        <source>Read files</source>
        <translation>读取文件</translation>
    </message>
    <message>
        <source>Upload files</source>
        <translation>上传文件</translation>
    </message>
    <message>
        <source>Watch usage</source>
        <translation>查看用量</translation>
    </message>
    <message>
        <source>It stops working at once: requests that are under way with it fail.</source>
        <translation>它会立即失效：正在使用它的请求会失败。</translation>
    </message>
    <message>
        <source>The program reads the variable, so the key does not stand in its source.</source>
        <translation>程序会读取变量，因此其源代码中不会出现密钥。</translation>
    </message>
    <message>
        <source>The shell fills in the variable, so the key does not stand in the line.</source>
        <translation>变量由 Shell 填入，因此该行中不会出现密钥。</translation>
    </message>
    <message>
        <source>Install packages</source>
        <translation>安装软件包</translation>
    </message>
    <message>
        <source>Publish packages</source>
        <translation>发布软件包</translation>
    </message>
    <message>
        <source>Administer packages and tokens</source>
        <translation>管理软件包和令牌</translation>
    </message>
    <message>
        <source>Install and publish from pipelines</source>
        <translation>在流水线中安装和发布</translation>
    </message>
    <message>
        <source>Install only</source>
        <translation>仅安装</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Package scope</source>
        <translation>软件包作用域</translation>
    </message>
    <message>
        <source>Limits the token to packages whose names fit the pattern.</source>
        <translation>将令牌限于名称符合该模式的软件包。</translation>
    </message>
    <message>
        <source>It stops working immediately: any pipeline or script that uses it fails on its next authenticated request.</source>
        <translation>它会立即失效：使用它的流水线或脚本会在下一次需要身份验证的请求时失败。</translation>
    </message>
    <message>
        <source>Your shell may keep it in its history: put a space before the line. The tool looks at the variable only while ~/.apkg/credentials.json is not there.</source>
        <translation>Shell 可能会将它保留在历史记录中：请在该行前加一个空格。仅当 ~/.apkg/credentials.json 不存在时，该工具才会读取此变量。</translation>
    </message>
    <message>
        <source>Save the token as repository secret APKG_TOKEN first: Settings › Secrets and variables › Actions.</source>
        <translation>请先将令牌保存为仓库机密 APKG_TOKEN：Settings › Secrets and variables › Actions。</translation>
    </message>
    <message>
        <source>Publish packages, change owners and tags</source>
        <translation>发布软件包，更改所有者和标签</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>只读</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Of your account: npm asks for it with each new token. It is sent once and not kept.</source>
        <translation>您账号的密码：npm 在每次创建令牌时都会要求提供。仅发送一次，不会保存。</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>一次性验证码</translation>
    </message>
    <message>
        <source>If your account has two-factor authentication.</source>
        <translation>如果您的账号启用了双重身份验证。</translation>
    </message>
    <message>
        <source>Allowed networks</source>
        <translation>允许的网络</translation>
    </message>
    <message>
        <source>The token works from these networks only; none: from everywhere.</source>
        <translation>令牌仅可从这些网络使用；留空则可从任何位置使用。</translation>
    </message>
    <message>
        <source>npm fills in the variable, so the token does not stand in the file.</source>
        <translation>变量由 npm 填入，因此文件中不会出现令牌。</translation>
    </message>
    <message>
        <source>Save the token as repository secret NPM_TOKEN first: Settings › Secrets and variables › Actions.</source>
        <translation>请先将令牌保存为仓库机密 NPM_TOKEN：Settings › Secrets and variables › Actions。</translation>
    </message>
</context>
<context>
    <name>TableActions</name>
    <message>
        <source>Do not group</source>
        <translation>不分组</translation>
    </message>
    <message>
        <source>Group by account</source>
        <translation>按账号分组</translation>
    </message>
    <message>
        <source>Group by registry</source>
        <translation>按注册表分组</translation>
    </message>
    <message>
        <source>Group by rights</source>
        <translation>按权限分组</translation>
    </message>
    <message>
        <source>Group by month of the end</source>
        <translation>按到期月份分组</translation>
    </message>
    <message>
        <source>Fit all columns</source>
        <translation>使所有列适合内容宽度</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>重置列</translation>
    </message>
    <message>
        <source>Group by organisation</source>
        <translation>按组织分组</translation>
    </message>
    <message>
        <source>Group by person</source>
        <translation>按人员分组</translation>
    </message>
</context>
<context>
    <name>Tokendesk::AcceptDialog</name>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Accept a finding</source>
        <translation>接受发现项</translation>
    </message>
    <message>
        <source>It costs no points any more until the day is over. New tokens of this kind are found all the same.</source>
        <translation>在该日期结束之前不再扣分。此类新令牌仍会被发现。</translation>
    </message>
    <message>
        <source>For whoever asks later. It is kept on this computer, in the journal.</source>
        <translation>供日后有人询问时查阅。保存在这台计算机的日志中。</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Say why first.</source>
        <translation>请先说明原因。</translation>
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
    <name>Tokendesk::AccountJobs</name>
    <message>
        <source>Signed out</source>
        <translation>已退出登录</translation>
    </message>
</context>
<context>
    <name>Tokendesk::AccountState</name>
    <message>
        <source>valid</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>the registry accepted the sign-in</source>
        <translation>注册表已接受登录信息</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>the registry is being asked</source>
        <translation>正在询问注册表</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>未检查</translation>
    </message>
    <message>
        <source>the registry has not been asked yet; what is listed may be old</source>
        <translation>尚未询问注册表；列出的内容可能已过时</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>the registry does not accept the sign-in any more</source>
        <translation>注册表不再接受登录信息</translation>
    </message>
    <message>
        <source>too few rights</source>
        <translation>权限不足</translation>
    </message>
    <message>
        <source>the sign-in works, but may not list tokens</source>
        <translation>登录信息有效，但无权列出令牌</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>无法连接</translation>
    </message>
    <message>
        <source>the registry does not answer; what is listed may be old</source>
        <translation>注册表没有响应；列出的内容可能已过时</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>异常</translation>
    </message>
    <message>
        <source>the registry&apos;s answer makes no sense</source>
        <translation>注册表的响应无法理解</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>重新登录…</translation>
    </message>
    <message>
        <source>Sign in with more rights…</source>
        <translation>以更高权限登录…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>立即检查</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
</context>
<context>
    <name>Tokendesk::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>已登录</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>添加账号…</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>其他账号</translation>
    </message>
    <message>
        <source>Of the same registry or of another.</source>
        <translation>可以属于同一注册表，也可以属于其他注册表。</translation>
    </message>
    <message>
        <source>sign in log in registry</source>
        <translation>登录 登入 注册表 sign in log in registry</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>退出登录…</translation>
    </message>
    <message>
        <source>Sign %1 out of %2</source>
        <translation>将 %1 从 %2 退出登录</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>person, registry</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>尚无账号</translation>
    </message>
    <message>
        <source>Add an account to see its tokens.</source>
        <translation>添加账号即可查看其令牌。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ActionStates</name>
    <message>
        <source>Switch token on</source>
        <translation>启用令牌</translation>
    </message>
    <message>
        <source>Pause token</source>
        <translation>暂停令牌</translation>
    </message>
    <message>
        <source>The registry cannot be reached. Refresh when you are online again.</source>
        <translation>无法连接到注册表。请在恢复联网后刷新。</translation>
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
        <translation>令牌</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>View</source>
        <translation>视图</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序</translation>
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
        <source>Signing in…</source>
        <translation>正在登录…</translation>
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
    <message>
        <source>Sign in again</source>
        <translation>重新登录</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>The registry is being asked.</source>
        <translation>正在询问注册表。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>保存并继续</translation>
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
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>&gt; %1</source>
        <comment>longer than</comment>
        <translation>&gt; %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>&lt; %1</source>
        <comment>shorter than</comment>
        <translation>&lt; %1</translation>
    </message>
    <message>
        <source>%1–%2 d</source>
        <comment>from, to, in days</comment>
        <translation>%1–%2 天</translation>
    </message>
    <message>
        <source>over</source>
        <translation>已到期</translation>
    </message>
    <message>
        <source>later</source>
        <translation>更晚</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>未提供</translation>
    </message>
    <message>
        <source>never</source>
        <translation>从未使用</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Ended already</source>
        <translation>已到期</translation>
    </message>
    <message>
        <source>Ends in %1 %2</source>
        <comment>month, year</comment>
        <translation>%2年%1到期</translation>
    </message>
    <message>
        <source>Ends later</source>
        <translation>更晚到期</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>无期限</translation>
    </message>
    <message>
        <source>The registry does not say when it ends</source>
        <translation>注册表未说明何时到期</translation>
    </message>
    <message>
        <source>The registry does not say</source>
        <translation>注册表未说明</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>chart, part of it</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>从未使用</translation>
    </message>
    <message>
        <source>%1: no token</source>
        <translation>%1：无令牌</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n token(s)</source>
        <translation>
            <numerusform>%1：%n 个令牌</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends by month</source>
        <translation>按月份统计到期</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>存在时间</translation>
    </message>
    <message>
        <source>Last use</source>
        <translation>上次使用</translation>
    </message>
    <message>
        <source>low</source>
        <comment>risk of rights</comment>
        <translation>低风险</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>risk of rights</comment>
        <translation>中风险</translation>
    </message>
    <message>
        <source>high</source>
        <comment>risk of rights</comment>
        <translation>高风险</translation>
    </message>
    <message>
        <source>%1, risk of the rights: %2</source>
        <comment>person, low or medium or high</comment>
        <translation>%1，权限：%2</translation>
    </message>
    <message>
        <source>Rights by person and risk</source>
        <translation>按人员和风险统计权限</translation>
    </message>
    <message numerus="yes">
        <source>Rights by person and risk (%n more)</source>
        <translation>
            <numerusform>按人员和风险统计权限（另有 %n 人）</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::AuditExport</name>
    <message>
        <source>Whole report as PDF…</source>
        <translation>完整报告导出为 PDF…</translation>
    </message>
    <message>
        <source>“%1” as CSV…</source>
        <comment>a tab</comment>
        <translation>“%1”导出为 CSV…</translation>
    </message>
    <message>
        <source>“%1” as JSON…</source>
        <comment>a tab</comment>
        <translation>“%1”导出为 JSON…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Files (%1)</source>
        <comment>kinds of files</comment>
        <translation>文件 (%1)</translation>
    </message>
    <message>
        <source>An export is still being written. Wait for it, or cancel it.</source>
        <translation>仍在写入导出文件。请等待其完成，或将其取消。</translation>
    </message>
    <message>
        <source>Exporting to %1…</source>
        <translation>正在导出到 %1…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>已导出到 %1。</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>导出已取消。未写入任何内容。</translation>
    </message>
    <message>
        <source>%1 was not written. Choose another place, or make room there.</source>
        <translation>未写入 %1。请选择其他位置，或在该处腾出空间。</translation>
    </message>
    <message>
        <source>The audit is still being counted.</source>
        <translation>审计仍在统计中。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::AuditHead</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>策略</translation>
    </message>
    <message>
        <source>What is audited</source>
        <translation>审计范围</translation>
    </message>
    <message>
        <source>Events of which time</source>
        <translation>事件的时间范围</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>全部时间</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>审计</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>所有账号</translation>
    </message>
</context>
<context>
    <name>Tokendesk::AuditPage</name>
    <message>
        <source>Audit</source>
        <translation>审计</translation>
    </message>
    <message>
        <source>Tokens by person</source>
        <translation>按人员统计令牌</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现项</translation>
    </message>
    <message>
        <source>Since last look</source>
        <translation>上次查看以来</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>发现项（%1）</translation>
    </message>
    <message>
        <source>Since last look (%1)</source>
        <translation>上次查看以来（%1）</translation>
    </message>
    <message>
        <source>%1: no log of events there that this account may read. Judged by the list of tokens and by what this program did itself.</source>
        <comment>names of registries</comment>
        <translation>%1：没有此账号可以读取的事件日志。将根据令牌列表和本程序自身的操作进行判断。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Only these: %1</source>
        <translation>仅限：%1</translation>
    </message>
    <message>
        <source>Revoke these…</source>
        <translation>吊销这些令牌…</translation>
    </message>
    <message>
        <source>Leavers</source>
        <translation>已离开人员</translation>
    </message>
    <message>
        <source>Leavers (%1)</source>
        <translation>已离开人员（%1）</translation>
    </message>
</context>
<context>
    <name>Tokendesk::AuditReport</name>
    <message>
        <source>Health: %1 of 100.</source>
        <comment>a number</comment>
        <translation>健康度：%1/100。</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>筛选条件：%1</translation>
    </message>
    <message>
        <source>The first %1 of %2. Export as CSV for all of them.</source>
        <translation>前 %1 项，共 %2 项。导出为 CSV 可获取全部内容。</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现项</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>严重程度</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>发现项</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>为何重要</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Last use</source>
        <translation>上次使用</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Since the last look</source>
        <translation>上次查看以来</translation>
    </message>
    <message>
        <source>Nobody looked before.</source>
        <translation>此前无人查看过。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Audit of all accounts</source>
        <translation>所有账号的审计</translation>
    </message>
    <message>
        <source>Audit of %1</source>
        <translation>%1 的审计</translation>
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
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Trust it there</source>
        <translation>对此地址信任</translation>
    </message>
    <message>
        <source>Trust a certificate</source>
        <translation>信任证书</translation>
    </message>
    <message>
        <source>Registry&apos;s address</source>
        <translation>注册表的地址</translation>
    </message>
    <message>
        <source>The certificate counts here and nowhere else.</source>
        <translation>此证书仅对该地址有效，在其他地方无效。</translation>
    </message>
    <message>
        <source>Certificate (PEM)</source>
        <translation>证书（PEM）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose a certificate first.</source>
        <translation>请先选择证书。</translation>
    </message>
    <message>
        <source>Choose a certificate</source>
        <translation>选择证书</translation>
    </message>
    <message>
        <source>Certificates (%1)</source>
        <translation>证书（%1）</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>所有文件（%1）</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>无法读取文件：%1</translation>
    </message>
    <message>
        <source>This file also holds a private key. Only the certificate is kept; keep such a file to yourself.</source>
        <translation>此文件还包含私钥。只会保留证书；请勿将这类文件交给他人。</translation>
    </message>
    <message>
        <source>There is no certificate in it. It has to begin with “-----BEGIN CERTIFICATE-----”.</source>
        <translation>其中没有证书。内容必须以“-----BEGIN CERTIFICATE-----”开头。</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>SHA-256 指纹</translation>
    </message>
    <message>
        <source>It does not count today, so no connection would succeed.</source>
        <translation>它今天不在有效期内，因此任何连接都不会成功。</translation>
    </message>
    <message>
        <source>This is not the address of a registry. Example: https://tank.example.com</source>
        <translation>这不是注册表的地址。示例：https://tank.example.com</translation>
    </message>
</context>
<context>
    <name>Tokendesk::Bell</name>
    <message numerus="yes">
        <source>%n unread notice(s)</source>
        <translation>
            <numerusform>%n 条未读通知</numerusform>
        </translation>
    </message>
    <message>
        <source>Notices: nothing new</source>
        <translation>通知：没有新内容</translation>
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
        <source>The registry sends you to another host: %1. Open it only if you know that it belongs to the registry.</source>
        <translation>注册表要将您转到另一台主机：%1。仅当您确定它属于该注册表时才打开。</translation>
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
    <message>
        <source>Copy code</source>
        <translation>复制代码</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>1  The browser opens.   2  Approve there.   3  It brings you back by itself.</source>
        <translation>1  浏览器打开。   2  在其中批准。   3  自动返回此处。</translation>
    </message>
    <message>
        <source>Nothing opened? Use this address in a browser on this computer:</source>
        <translation>没有打开？请在这台计算机的浏览器中使用此地址：</translation>
    </message>
    <message>
        <source>Open browser</source>
        <translation>打开浏览器</translation>
    </message>
    <message>
        <source>Check that the browser shows this code; if it asks for it, type it there:</source>
        <translation>请确认浏览器中显示此代码；如果要求输入，请在其中输入：</translation>
    </message>
    <message>
        <source>Check that the browser shows this code. Or open %1 on any device and type it there:</source>
        <translation>请确认浏览器中显示此代码。您也可以在任意设备上打开 %1 并输入此代码：</translation>
    </message>
</context>
<context>
    <name>Tokendesk::CertificateText</name>
    <message>
        <source>(no name)</source>
        <translation>（无名称）</translation>
    </message>
    <message>
        <source>has ended on %1</source>
        <translation>已于 %1 过期</translation>
    </message>
    <message>
        <source>counts only from %1</source>
        <translation>自 %1 起才有效</translation>
    </message>
    <message>
        <source>ends on %1</source>
        <translation>将于 %1 到期</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ChangesPage</name>
    <message>
        <source>Mark as seen</source>
        <translation>标记为已查看</translation>
    </message>
    <message>
        <source>From now on the difference is told to how it is now.</source>
        <translation>今后将以当前状态为基准显示变化。</translation>
    </message>
    <message>
        <source>Changes since the last look</source>
        <translation>上次查看以来的变化</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变化</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>已消失</translation>
    </message>
    <message>
        <source>Gained rights</source>
        <translation>权限增加</translation>
    </message>
    <message>
        <source>Lost rights</source>
        <translation>权限减少</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>无期限</translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <comment>new end, old end</comment>
        <translation>%1，此前为 %2</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Nothing changed since %1.</source>
        <translation>自 %1 以来没有变化。</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) since %1.</source>
        <translation>
            <numerusform>自 %1 以来有 %n 项变化。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to compare with yet</source>
        <translation>尚无可比较的内容</translation>
    </message>
    <message>
        <source>Mark what there is as seen. From then on this page shows which tokens are new or gone, and whose rights or end changed.</source>
        <translation>将现有内容标记为已查看。此后，此页面会显示哪些令牌新增或消失，以及哪些令牌的权限或到期时间有变化。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Changed end</source>
        <translation>到期时间变更</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ChipRow</name>
    <message numerus="yes">
        <source>%n more condition(s): edit all as text</source>
        <translation>
            <numerusform>另有 %n 个条件：以文本形式编辑全部</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: a click makes all of them text</source>
        <translation>%1：点击可将全部条件转为文本</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ChoicePopup</name>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>choice, what it means</comment>
        <translation>%1，%2</translation>
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
    <name>Tokendesk::CommandChoice</name>
    <message>
        <source>Several accounts can be meant. Say which with --account:</source>
        <translation>有多个符合的账号。请用 --account 指定：</translation>
    </message>
    <message>
        <source>The text of “%1” is not in the keychain: a registry shows it only once, when it is made.</source>
        <translation>“%1”的文本不在密钥环中：注册表只在创建时显示一次。</translation>
    </message>
    <message>
        <source>This account has no token called “%1”.</source>
        <translation>此账号没有名为“%1”的令牌。</translation>
    </message>
    <message>
        <source>Several tokens are called “%1”. Say which by its id:</source>
        <translation>有多个名为“%1”的令牌。请用 ID 指定：</translation>
    </message>
</context>
<context>
    <name>Tokendesk::CommandJob</name>
    <message>
        <source>No account is signed in. Open Tokendesk and add one.</source>
        <translation>未登录任何账号。请打开 Tokendesk 添加账号。</translation>
    </message>
    <message>
        <source>No account is called “%1”.</source>
        <translation>没有名为“%1”的账号。</translation>
    </message>
    <message>
        <source>A token goes into a pipe only, where nobody reads it over your shoulder. With --show it is written here.</source>
        <translation>为防止他人窥视，令牌只会写入管道。使用 --show 可在此处输出。</translation>
    </message>
    <message>
        <source>%1 is signed in with a password and has no token of its own. Name one with --token.</source>
        <translation>%1 使用密码登录，没有自己的令牌。请用 --token 指定一个。</translation>
    </message>
    <message>
        <source>The token could not be written: %1</source>
        <translation>无法写入令牌：%1</translation>
    </message>
    <message>
        <source>%1: as last seen. %2</source>
        <translation>%1：显示的是上次获取的内容。%2</translation>
    </message>
    <message>
        <source>Keychain: open</source>
        <translation>密钥环：已解锁</translation>
    </message>
    <message>
        <source>Keychain: %1</source>
        <translation>密钥环：%1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n token(s) in the keychain</source>
        <translation>
            <numerusform>%1：密钥环中有 %n 个令牌</numerusform>
        </translation>
    </message>
    <message>
        <source>No account is signed in.</source>
        <translation>未登录任何账号。</translation>
    </message>
    <message>
        <source>With --unlock it asks for its password.</source>
        <translation>使用 --unlock 时会要求输入其密码。</translation>
    </message>
    <message>
        <source>%1: the tokens of these organisations are not listed, because this account may not see them: %2</source>
        <translation>%1：未列出以下组织的令牌，因为此账号无权查看：%2</translation>
    </message>
</context>
<context>
    <name>Tokendesk::CommandOrder</name>
    <message>
        <source>Runs a command with a token in the variable that its registry&apos;s tools read, and nowhere else.</source>
        <translation>运行命令，令牌仅放入其注册表工具所读取的变量中。</translation>
    </message>
    <message>
        <source>Writes a token into a pipe.</source>
        <translation>将令牌写入管道。</translation>
    </message>
    <message>
        <source>Lists the tokens of all accounts.</source>
        <translation>列出所有账号的令牌。</translation>
    </message>
    <message>
        <source>Asks the registries whether the accounts are still signed in.</source>
        <translation>向注册表询问各账号是否仍处于登录状态。</translation>
    </message>
    <message>
        <source>Tells how the keychain is and which accounts there are. Asks no registry.</source>
        <translation>显示密钥环的状态和现有账号。不询问注册表。</translation>
    </message>
    <message>
        <source>Ends with 0 when all is well, 1 when the registry refuses the token, 2 for a wrong option, 3 without an account, 4 when the registry cannot be reached, 5 when it has a problem, 6 when the keychain is locked, 7 when it fails, 8 when no token or more than one is called so, 9 when Tokendesk&apos;s own data cannot be read.</source>
        <translation>退出码：0 表示一切正常，1 表示注册表拒绝令牌，2 表示选项错误，3 表示没有账号，4 表示无法连接到注册表，5 表示注册表出现问题，6 表示密钥环已锁定，7 表示操作失败，8 表示没有或有多个同名令牌，9 表示无法读取 Tokendesk 自身数据。</translation>
    </message>
    <message>
        <source>Ends with the command&apos;s own code. If the command could not be started: 126 or 127, as env does; or, before that, 100 and the code of the other commands: 106 when the keychain is locked.</source>
        <translation>退出码为所运行命令自身的退出码。如果无法启动该命令：与 env 相同，为 126 或 127；如果在此之前失败，则为其他命令的退出码加 100：例如密钥环已锁定时为 106。</translation>
    </message>
    <message>
        <source>The account: a name, an e-mail address, a registry, or registry/name. Not needed where only one can be meant.</source>
        <translation>账号：名称、电子邮箱、注册表，或“注册表/名称”。只有一个可能的账号时无需指定。</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>The name or id of a token whose text is in the keychain; else the account&apos;s own token.</source>
        <translation>文本在密钥环中的令牌的名称或 ID；省略时使用账号自己的令牌。</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>Let the keychain ask for its password if it is locked.</source>
        <translation>如果密钥环已锁定，允许它要求输入密码。</translation>
    </message>
    <message>
        <source>Write *** wherever the token stands in the command&apos;s output.</source>
        <translation>将命令输出中出现的令牌替换为 ***。</translation>
    </message>
    <message>
        <source>Write the token even to a terminal.</source>
        <translation>即使输出到终端，也写入令牌。</translation>
    </message>
    <message>
        <source>Write one JSON document, for scripts.</source>
        <translation>输出一个 JSON 文档，供脚本使用。</translation>
    </message>
    <message>
        <source>As last seen: ask no registry.</source>
        <translation>显示上次获取的内容：不询问注册表。</translation>
    </message>
    <message>
        <source>Usage: tokendesk COMMAND [options]</source>
        <translation>用法：tokendesk 命令 [选项]</translation>
    </message>
    <message>
        <source>“tokendesk COMMAND --help” tells more; without a command the window opens.</source>
        <translation>“tokendesk 命令 --help”可显示更多信息；不带命令则打开窗口。</translation>
    </message>
    <message>
        <source>The command and its arguments, after “--”.</source>
        <translation>命令及其参数，写在“--”之后。</translation>
    </message>
    <message>
        <source>Name the command to run: tokendesk run -- COMMAND</source>
        <translation>请指定要运行的命令：tokendesk run -- 命令</translation>
    </message>
    <message>
        <source>“%1” is too much: a name goes after --account.</source>
        <translation>“%1”是多余的：名称应写在 --account 之后。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::CommandPalette</name>
    <message>
        <source>Commands and tokens</source>
        <translation>命令和令牌</translation>
    </message>
    <message>
        <source>Command or token</source>
        <translation>命令或令牌</translation>
    </message>
    <message>
        <source>What do you want to do? Or a token&apos;s name</source>
        <translation>您想做什么？也可输入令牌名称</translation>
    </message>
    <message>
        <source>Enter: do or show · Ctrl+Enter: copy the token · Esc: close</source>
        <translation>Enter：执行或显示 · Ctrl+Enter：复制令牌 · Esc：关闭</translation>
    </message>
</context>
<context>
    <name>Tokendesk::CommandText</name>
    <message>
        <source>not reported</source>
        <translation>未提供</translation>
    </message>
    <message>
        <source>%1 · %2 (%3)</source>
        <comment>registry, person, address</comment>
        <translation>%1 · %2（%3）</translation>
    </message>
    <message>
        <source>active</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>ends soon</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>ends tomorrow</source>
        <translation>明天到期</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>无期限</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>从未使用</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>REGISTRY</source>
        <translation>注册表</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>SCOPES</source>
        <translation>作用域</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>LAST USED</source>
        <translation>上次使用</translation>
    </message>
    <message>
        <source>ENDS</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>KEPT</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>never</source>
        <translation>无</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
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
        <translation>名称</translation>
    </message>
    <message>
        <source>Offer it in the tray</source>
        <translation>在托盘中提供</translation>
    </message>
    <message>
        <source>For you alone, kept on this computer</source>
        <translation>仅供您自己使用，保存在这台计算机上</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>基于</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>到期时间</translation>
    </message>
    <message>
        <source>None of your accounts can create tokens. Sign in to one first.</source>
        <translation>您的账号都无法创建令牌。请先登录可以创建令牌的账号。</translation>
    </message>
    <message>
        <source>Give it a name, so that you recognise it later.</source>
        <translation>请为它命名，以便日后识别。</translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s).</source>
        <translation>
            <numerusform>最多 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>This account has a token of this name already.</source>
        <translation>此账号已有同名令牌。</translation>
    </message>
    <message>
        <source>This name is free.</source>
        <translation>此名称可用。</translation>
    </message>
    <message>
        <source>A new token takes the place of one of the same account.</source>
        <translation>新令牌将替换同一账号中的令牌。</translation>
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
        <translation>风险：高</translation>
    </message>
    <message>
        <source>Risk: medium</source>
        <translation>风险：中</translation>
    </message>
    <message>
        <source>Risk: low</source>
        <translation>风险：低</translation>
    </message>
    <message>
        <source>It is being created.</source>
        <translation>正在创建。</translation>
    </message>
    <message>
        <source>Rotate “%1”</source>
        <translation>轮换“%1”</translation>
    </message>
    <message>
        <source>You noted no place where it is used.</source>
        <translation>您没有记录使用位置。</translation>
    </message>
    <message numerus="yes">
        <source>It is used in %n place(s).</source>
        <translation>
            <numerusform>它在 %n 处使用。</numerusform>
        </translation>
    </message>
    <message>
        <source>First a new token of the same name, rights and life. Then you put it in place of the old one, and the old one is revoked when you say so. Both work until then.</source>
        <translation>首先创建一个名称、权限和有效期相同的新令牌。然后用它替换旧令牌，待您确认后再吊销旧令牌。在此之前两者均有效。</translation>
    </message>
    <message>
        <source>Make the new token</source>
        <translation>创建新令牌</translation>
    </message>
    <message>
        <source>The registry accepts either the password or the sign-in no more. Type the password again; if it is right, sign in again.</source>
        <translation>注册表不再接受密码或登录信息。请重新输入密码；如果密码无误，请重新登录。</translation>
    </message>
    <message>
        <source>What you typed stays.</source>
        <translation>您输入的内容会保留。</translation>
    </message>
    <message>
        <source>Sign in and go on…</source>
        <translation>登录并继续…</translation>
    </message>
</context>
<context>
    <name>Tokendesk::DataPage</name>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>在这台计算机上</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>In the system&apos;s keychain, under names that say nothing. Never in a file of Tokendesk&apos;s.</source>
        <translation>保存在系统密钥环中，名称不透露任何信息。绝不会保存在 Tokendesk 的文件中。</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Open the folder: %1</source>
        <translation>打开文件夹：%1</translation>
    </message>
    <message>
        <source>where file path</source>
        <translation>位置 文件 路径 where file path</translation>
    </message>
    <message>
        <source>Lists of tokens, notes and history, without secrets</source>
        <translation>令牌列表、备注和历史记录，不含密钥</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Your own registry files</source>
        <translation>您自己的注册表文件</translation>
    </message>
    <message>
        <source>To another computer</source>
        <translation>迁移到另一台计算机</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>导出设置</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>导入设置</translation>
    </message>
    <message>
        <source>What is set here, and your searches. No secret, no account, and no certificate: trust is given on each computer anew.</source>
        <translation>此处的设置和您的搜索。不含密钥、账号和证书：每台计算机都需重新授予信任。</translation>
    </message>
    <message>
        <source>backup save transfer</source>
        <translation>备份 保存 迁移 backup save transfer</translation>
    </message>
    <message>
        <source>Sets what the file holds and leaves the rest as it is.</source>
        <translation>应用文件中包含的设置，其余保持不变。</translation>
    </message>
    <message>
        <source>restore load</source>
        <translation>恢复 加载 restore load</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>停止使用</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Remove all my data</source>
        <translation>移除我的所有数据</translation>
    </message>
    <message>
        <source>From this computer and its keychain. You are shown what goes before it does.</source>
        <translation>从这台计算机及其密钥环中移除。移除前会显示将要移除的内容。</translation>
    </message>
    <message>
        <source>delete erase uninstall keychain</source>
        <translation>删除 清除 卸载 密钥环 delete erase uninstall keychain</translation>
    </message>
    <message>
        <source>Settings (%1)</source>
        <translation>设置（%1）</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>已导出到 %1。</translation>
    </message>
    <message>
        <source>Not exported: %1 cannot be written (%2).</source>
        <translation>未导出：无法写入 %1（%2）。</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2).</source>
        <translation>无法读取 %1（%2）。</translation>
    </message>
    <message>
        <source>%1 holds no settings of Tokendesk. Choose a file that “Export settings” wrote.</source>
        <translation>%1 不含 Tokendesk 的设置。请选择由“导出设置”写入的文件。</translation>
    </message>
    <message>
        <source>Imported. Everything in it counts now.</source>
        <translation>已导入。其中的所有设置现已生效。</translation>
    </message>
    <message>
        <source>Imported, except:</source>
        <translation>已导入，以下各项除外：</translation>
    </message>
</context>
<context>
    <name>Tokendesk::DetailsHead</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Its text is not in your keychain: the registry showed it only once, elsewhere.</source>
        <translation>其文本不在密钥环中：注册表只在别处显示过一次。</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>轮换…</translation>
    </message>
    <message>
        <source>Makes a new one in its place, then revokes this one</source>
        <translation>创建新令牌来替代它，然后将它吊销</translation>
    </message>
    <message>
        <source>Its registry does not let other programs create tokens.</source>
        <translation>其注册表不允许其他程序创建令牌。</translation>
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
        <source>A new one has been made in its place. Both work.</source>
        <translation>已创建新令牌来替代它。两者均有效。</translation>
    </message>
    <message>
        <source>It takes the place of an older one, which still works.</source>
        <translation>它用来替代旧令牌，旧令牌仍然有效。</translation>
    </message>
    <message>
        <source>Both stay until %1.</source>
        <translation>两者都会保留到 %1。</translation>
    </message>
    <message>
        <source>Go on rotating…</source>
        <translation>继续轮换…</translation>
    </message>
    <message>
        <source>The registry cannot be reached. Refresh when you are online again.</source>
        <translation>无法连接到注册表。请在恢复联网后刷新。</translation>
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
    <message>
        <source>The sign-in at %1 has come to its end. Sign in again to go on.</source>
        <translation>%1 的登录已失效。请重新登录以继续。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::EventAsking</name>
    <message>
        <source>action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>target</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a filter</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>The registry filters by %1.</source>
        <comment>parts of a filter</comment>
        <translation>注册表按%1筛选。</translation>
    </message>
    <message>
        <source>By %1 only what has been read is filtered.</source>
        <comment>parts of a filter</comment>
        <translation>按%1筛选时，仅筛选已读取的事件。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::EventFilterBar</name>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>from any day</source>
        <translation>不限开始日期</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>until today</source>
        <translation>截至今天</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>所有操作</translation>
    </message>
</context>
<context>
    <name>Tokendesk::EventLook</name>
    <message>
        <source>created</source>
        <translation>已创建</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>已吊销</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已更改</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>已禁用</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>banned</source>
        <translation>已封禁</translation>
    </message>
    <message>
        <source>made active</source>
        <translation>已激活</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>已启用</translation>
    </message>
    <message>
        <source>member removed</source>
        <translation>已移除成员</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>revealed</source>
        <translation>已显示</translation>
    </message>
    <message>
        <source>tested</source>
        <translation>已测试</translation>
    </message>
    <message>
        <source>used</source>
        <translation>已使用</translation>
    </message>
    <message>
        <source>rotated</source>
        <translation>已轮换</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>switched on</source>
        <translation>已恢复启用</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>已登录</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>已退出登录</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>已导出</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>已导入</translation>
    </message>
    <message>
        <source>acceptance ended</source>
        <translation>接受已结束</translation>
    </message>
    <message>
        <source>import undone</source>
        <translation>已撤销导入</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>这台计算机</translation>
    </message>
    <message>
        <source>registry</source>
        <translation>注册表</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>未提供</translation>
    </message>
    <message>
        <source>%1 today</source>
        <comment>time</comment>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>%1 yesterday</source>
        <comment>time</comment>
        <translation>昨天 %1</translation>
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
        <translation>%1，%2，操作者 %3，%4，%5</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
</context>
<context>
    <name>Tokendesk::EventsPage</name>
    <message>
        <source>Read all older events</source>
        <translation>读取所有更早的事件</translation>
    </message>
    <message>
        <source>Show all events</source>
        <translation>显示所有事件</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%n 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 read</source>
        <comment>events</comment>
        <translation>已读取 %1 个，共 %2 个</translation>
    </message>
    <message>
        <source>No log of events of a registry may be read here: these are this program&apos;s own.</source>
        <translation>此处无法读取任何注册表的事件日志：以下是本程序自身的事件。</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>停止读取</translation>
    </message>
    <message>
        <source>Line %1 of this computer&apos;s journal is not as it was written.</source>
        <translation>这台计算机的日志第 %1 行与写入时不符。</translation>
    </message>
    <message>
        <source>Line %1 of this computer&apos;s journal is missing.</source>
        <translation>这台计算机的日志缺少第 %1 行。</translation>
    </message>
    <message>
        <source>Somebody or something changed the file; what it says from there on proves nothing.</source>
        <translation>该文件已被人或程序改动；此后的内容不能作为证据。</translation>
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
        <translation>提醒我复查的日期</translation>
    </message>
    <message>
        <source>%1 to %2 days are possible here.</source>
        <translation>此处可设置 %1 到 %2 天。</translation>
    </message>
    <message>
        <source>Remind me to review it on</source>
        <translation>提醒我复查此令牌的日期</translation>
    </message>
    <message numerus="yes">
        <source>Ends %1, %2 %3 (%n day(s)).</source>
        <comment>date, time, zone</comment>
        <translation>
            <numerusform>%1 %2 %3 到期（%n 天）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens of this registry never end by themselves: somebody has to revoke them.</source>
        <translation>此注册表的令牌不会自动到期：需要手动吊销。</translation>
    </message>
    <message>
        <source>That is a %1.</source>
        <comment>name of a weekday</comment>
        <translation>那天是%1。</translation>
    </message>
    <message>
        <source>Friday before (%1)</source>
        <translation>前一个星期五（%1）</translation>
    </message>
</context>
<context>
    <name>Tokendesk::FilterChip</name>
    <message>
        <source>Filter %1</source>
        <translation>筛选条件 %1</translation>
    </message>
    <message>
        <source>Delete takes it away, Enter edits it.</source>
        <translation>按 Delete 移除，按 Enter 编辑。</translation>
    </message>
    <message>
        <source>%1: click to edit, × to take it away</source>
        <translation>%1：点击可编辑，点击 × 可移除</translation>
    </message>
</context>
<context>
    <name>Tokendesk::FilterField</name>
    <message>
        <source>Save this search in the side bar</source>
        <translation>将此搜索保存到侧边栏</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>清除筛选条件</translation>
    </message>
    <message>
        <source>Filter tokens</source>
        <translation>筛选令牌</translation>
    </message>
    <message>
        <source>Filter tokens, or type is: scope: unused: expires:</source>
        <translation>筛选令牌，或输入 is: scope: unused: expires:</translation>
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
    <message>
        <source>Use “%1”?</source>
        <translation>要使用“%1”吗？</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>无法理解</translation>
    </message>
    <message>
        <source>Tab or a click puts the right word in.</source>
        <translation>按 Tab 或点击即可填入正确的词。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::FindingDetails</name>
    <message>
        <source>Show tokens</source>
        <translation>显示令牌</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>接受…</translation>
    </message>
    <message>
        <source>Find it again</source>
        <translation>撤回接受</translation>
    </message>
    <message>
        <source>About the finding</source>
        <translation>发现项详情</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>以及另外 %n 个</numerusform>
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
            <numerusform>另有 %n 个已被接受。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one to rotate</source>
        <translation>选择要轮换的令牌</translation>
    </message>
    <message>
        <source>Accepted for %1 because: %2</source>
        <translation>已针对 %1 接受，原因：%2</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>有效期至 %1</translation>
    </message>
    <message>
        <source>Nothing is accepted.</source>
        <translation>未接受任何发现项。</translation>
    </message>
    <message>
        <source>Nothing found that the rules look for.</source>
        <translation>未发现规则所检查的问题。</translation>
    </message>
    <message>
        <source>Whoever accepts a finding says why and until when; here it can be taken back.</source>
        <translation>接受发现项时需说明原因和截止日期；可在此处撤回接受。</translation>
    </message>
    <message>
        <source>“Rules…” says what is looked for.</source>
        <translation>点击“规则…”可查看检查的内容。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::FindingModel</name>
    <message>
        <source>%1: %2</source>
        <comment>rule, token</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>severity, finding</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>Tokendesk::FindingWords</name>
    <message numerus="yes">
        <source>%n token(s) of %1, who is gone or disabled</source>
        <translation>
            <numerusform>%n 个令牌属于 %1，此人已离开或被禁用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) have the name “%1”</source>
        <translation>
            <numerusform>%n 个令牌同名“%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n % of a rate limit are used up</source>
        <translation>
            <numerusform>速率限制已用去 %n%</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was at work at an unusual hour</source>
        <translation>%1 在异常时段有操作</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) by %1 within minutes</source>
        <translation>
            <numerusform>%1 在几分钟内产生 %n 个事件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 did something and is not among the people</source>
        <translation>%1 有操作，但不在人员名单中</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) with the forbidden right %1</source>
        <translation>
            <numerusform>%n 个令牌拥有被禁止的权限 %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) with dangerous rights, older than %1 days</source>
        <translation>
            <numerusform>%n 个令牌拥有危险权限，且创建时间超过 %1 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) never used</source>
        <translation>
            <numerusform>%n 个令牌从未使用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) not used for %1 days</source>
        <translation>
            <numerusform>%n 个令牌已有 %1 天未使用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) without an end</source>
        <translation>
            <numerusform>%n 个令牌无期限</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) end within %1 days</source>
        <translation>
            <numerusform>%n 个令牌将在 %1 天内到期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) live longer than the policy allows</source>
        <translation>
            <numerusform>%n 个令牌的有效期超出策略允许的范围</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) may do more than they need</source>
        <translation>
            <numerusform>%n 个令牌的权限超出所需</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) of an old form</source>
        <translation>
            <numerusform>%n 个令牌为旧格式</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test token(s) used for real</source>
        <translation>
            <numerusform>%n 个测试令牌用于生产环境</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) lay in a plain file</source>
        <translation>
            <numerusform>%n 个令牌曾存放在明文文件中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) with a name against the policy</source>
        <translation>
            <numerusform>%n 个令牌的名称不符合策略</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) with dangerous rights against the policy</source>
        <translation>
            <numerusform>%n 个令牌拥有违反策略的危险权限</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n admin token(s) older than %1 days</source>
        <translation>
            <numerusform>%n 个管理员令牌的创建时间超过 %1 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never used</source>
        <translation>
            <numerusform>%n 个从未使用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unused for %1 days</source>
        <translation>
            <numerusform>%n 个已有 %1 天未使用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an end</source>
        <translation>
            <numerusform>%n 个无期限</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n end(s) soon</source>
        <translation>
            <numerusform>%n 个即将到期</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too long-lived</source>
        <translation>
            <numerusform>%n 个有效期过长</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with too many rights</source>
        <translation>
            <numerusform>%n 个权限过多</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an owner</source>
        <translation>
            <numerusform>%n 个没有所有者</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with the same name</source>
        <translation>
            <numerusform>%n 个名称相同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of an old form</source>
        <translation>
            <numerusform>%n 个为旧格式</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in plain files</source>
        <translation>
            <numerusform>%n 个在明文文件中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rate limit(s) nearly used up</source>
        <translation>
            <numerusform>%n 项速率限制即将用尽</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) at unusual hours</source>
        <translation>
            <numerusform>%n 个事件发生在异常时段</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n burst(s) of events</source>
        <translation>
            <numerusform>%n 次事件激增</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown actor(s)</source>
        <translation>
            <numerusform>%n 个未知操作者</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a forbidden right</source>
        <translation>
            <numerusform>%n 个拥有被禁止的权限</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a name against the policy</source>
        <translation>
            <numerusform>%n 个名称不符合策略</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n admin token(s) against the policy</source>
        <translation>
            <numerusform>%n 个管理员令牌违反策略</numerusform>
        </translation>
    </message>
    <message>
        <source>Dangerous rights for long</source>
        <translation>长期拥有危险权限</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>从未使用</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>长期未使用</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>无期限</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>Lives longer than the policy</source>
        <translation>有效期超出策略</translation>
    </message>
    <message>
        <source>Too many rights</source>
        <translation>权限过多</translation>
    </message>
    <message>
        <source>Owner is gone</source>
        <translation>所有者已离开</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>名称相同</translation>
    </message>
    <message>
        <source>Old form</source>
        <translation>旧格式</translation>
    </message>
    <message>
        <source>Test token used for real</source>
        <translation>测试令牌用于生产环境</translation>
    </message>
    <message>
        <source>In a plain file</source>
        <translation>在明文文件中</translation>
    </message>
    <message>
        <source>Rate limit nearly used up</source>
        <translation>速率限制即将用尽</translation>
    </message>
    <message>
        <source>Unusual hour</source>
        <translation>异常时段</translation>
    </message>
    <message>
        <source>Burst of events</source>
        <translation>事件激增</translation>
    </message>
    <message>
        <source>Unknown actor</source>
        <translation>未知操作者</translation>
    </message>
    <message>
        <source>Forbidden right</source>
        <translation>被禁止的权限</translation>
    </message>
    <message>
        <source>Name against the policy</source>
        <translation>名称不符合策略</translation>
    </message>
    <message>
        <source>Dangerous right against the policy</source>
        <translation>危险权限违反策略</translation>
    </message>
    <message>
        <source>The longer a powerful token is around, the more places may know it. A new one puts an end to all copies of the old one.</source>
        <translation>权限大的令牌存在越久，可能知道它的地方就越多。换用新令牌后，旧令牌的所有副本都会失效。</translation>
    </message>
    <message>
        <source>Nobody misses a token that was never used, but a thief could use it.</source>
        <translation>从未使用过的令牌没有人需要，但窃取者可能会利用它。</translation>
    </message>
    <message>
        <source>What needed it is probably gone. Whoever finds it can still use it.</source>
        <translation>需要它的程序可能已不存在，但得到它的人仍可使用。</translation>
    </message>
    <message>
        <source>It works until somebody revokes it, also when it was stolen and nobody noticed. Replace it by one with an end.</source>
        <translation>它在被吊销之前一直有效，即使已被窃取而无人察觉。请换用有期限的令牌。</translation>
    </message>
    <message>
        <source>What uses it stops on that day. Replace it before.</source>
        <translation>使用它的程序会在到期当天停止工作。请提前更换。</translation>
    </message>
    <message>
        <source>Your policy limits how long a token may live. Replace it by one that ends in time.</source>
        <translation>您的策略限制了令牌的有效期。请换用在期限内到期的令牌。</translation>
    </message>
    <message>
        <source>No ready-made set of rights needs as much. A token with fewer rights can break less.</source>
        <translation>没有任何预设权限组合需要这么多权限。令牌的权限越少，可能造成的破坏就越小。</translation>
    </message>
    <message>
        <source>Nobody answers for it any more, and it may stop when the account is removed. Move its work to a service account.</source>
        <translation>已无人对它负责，账号被移除时它可能会失效。请将其工作转移到服务账号。</translation>
    </message>
    <message>
        <source>Nobody can tell which one is used where, so nobody dares to revoke one. Look at them and keep one.</source>
        <translation>无法分辨哪个用在何处，因此没有人敢吊销。请逐一检查并只保留一个。</translation>
    </message>
    <message>
        <source>The registry gave out this form formerly. Scanners for leaked secrets may not know it.</source>
        <translation>注册表以前签发这种格式。密钥泄露扫描工具可能无法识别它。</translation>
    </message>
    <message>
        <source>It is a token for tests, but its name or place says that something real depends on it.</source>
        <translation>这是测试用的令牌，但其名称或位置表明有生产环境依赖它。</translation>
    </message>
    <message>
        <source>Every program that you run can or could read it there. Only a new one in its place is safe.</source>
        <translation>您运行的任何程序都能够或曾经能够在该处读取它。只有换用新令牌才安全。</translation>
    </message>
    <message>
        <source>When the limit is reached, the registry refuses everything until it comes back by itself.</source>
        <translation>达到限制后，注册表会拒绝所有请求，直到限制自动恢复。</translation>
    </message>
    <message>
        <source>Outside the usual hours a token was made, changed or revoked. Ask whether it was on purpose.</source>
        <translation>在常规时段之外创建、更改或吊销了令牌。请确认是否有意为之。</translation>
    </message>
    <message>
        <source>So much in so short a time is a script, or somebody in a hurry. Ask which.</source>
        <translation>短时间内如此多的操作，可能来自脚本，也可能是有人在赶时间。请加以确认。</translation>
    </message>
    <message>
        <source>Whoever did this is neither a person nor a machine that the registry names.</source>
        <translation>执行此操作的既不是注册表中列出的人员，也不是其中列出的机器。</translation>
    </message>
    <message>
        <source>Your policy forbids this right. Replace the token by one without it.</source>
        <translation>您的策略禁止此权限。请换用没有此权限的令牌。</translation>
    </message>
    <message>
        <source>Your policy says how tokens are called, so that everybody knows what they are for.</source>
        <translation>您的策略规定了令牌的命名方式，以便所有人了解其用途。</translation>
    </message>
    <message>
        <source>Your policy names who may hold such rights, and the owner is not among them.</source>
        <translation>您的策略指定了可以拥有此类权限的人员，而该所有者不在其中。</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>吊销…</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>轮换…</translation>
    </message>
    <message>
        <source>Replace by a service account…</source>
        <translation>替换为服务账号…</translation>
    </message>
    <message>
        <source>Show tokens</source>
        <translation>显示令牌</translation>
    </message>
    <message>
        <source>Show events</source>
        <translation>显示事件</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
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
        <translation>良好。</translation>
    </message>
    <message>
        <source>Fair.</source>
        <translation>一般。</translation>
    </message>
    <message>
        <source>Poor.</source>
        <translation>较差。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::FindingsPage</name>
    <message>
        <source>Which findings</source>
        <translation>显示哪些发现项</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>发现项</translation>
    </message>
    <message>
        <source>Open (%1)</source>
        <translation>待处理（%1）</translation>
    </message>
    <message>
        <source>Accepted (%1)</source>
        <translation>已接受（%1）</translation>
    </message>
</context>
<context>
    <name>Tokendesk::FirstRunDialog</name>
    <message>
        <source>Keep secrets in memory only, until I quit</source>
        <translation>仅将密钥保留在内存中，直到退出程序</translation>
    </message>
    <message>
        <source>Help me to fix it</source>
        <translation>帮我解决</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>显示详细信息</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Welcome to Tokendesk</source>
        <translation>欢迎使用 Tokendesk</translation>
    </message>
    <message>
        <source>You find this again in the menu.</source>
        <translation>您可以在菜单中再次打开此页面。</translation>
    </message>
    <message>
        <source>Tokendesk keeps the text of your tokens in the keychain of this computer. It never writes one into a file.</source>
        <translation>Tokendesk 将令牌文本保存在这台计算机的密钥环中，绝不会将其写入文件。</translation>
    </message>
    <message>
        <source>Sign in to a registry, with your browser, with e-mail and password, or by pasting a token that you have. Then its tokens are listed here: what they may do, when they end, and which were never used.</source>
        <translation>通过浏览器、电子邮箱和密码，或粘贴已有的令牌来登录注册表。随后即可在此列出其令牌：它们的权限、到期时间，以及哪些从未使用过。</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>添加账号…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>person, address</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Looking at the keychain…</source>
        <translation>正在检查密钥环…</translation>
    </message>
    <message>
        <source>Writing a dummy, reading it back, deleting it.</source>
        <translation>写入测试条目，读回，然后删除。</translation>
    </message>
    <message>
        <source>Tested: written, read back, deleted.</source>
        <translation>测试通过：已写入、读回并删除。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>A safe place</source>
        <translation>安全的存放位置</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Existing files</source>
        <translation>现有文件</translation>
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
    <name>Tokendesk::GeneralPage</name>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>启动</translation>
    </message>
    <message>
        <source>Start with the session</source>
        <translation>随会话启动</translation>
    </message>
    <message>
        <source>So that the tray is there when you need it.</source>
        <translation>以便在需要时托盘始终可用。</translation>
    </message>
    <message>
        <source>autostart login boot</source>
        <translation>自动启动 开机启动 登录 autostart login boot</translation>
    </message>
    <message>
        <source>Start in the tray</source>
        <translation>启动到托盘</translation>
    </message>
    <message>
        <source>When started with the session. Without a tray the window shows.</source>
        <translation>随会话启动时适用。如果没有托盘，则显示窗口。</translation>
    </message>
    <message>
        <source>hidden minimised</source>
        <translation>隐藏 最小化 hidden minimised</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Closing the window leaves Tokendesk in the tray</source>
        <translation>关闭窗口后 Tokendesk 保留在托盘中</translation>
    </message>
    <message>
        <source>Without a tray it is minimised instead. Else closing quits.</source>
        <translation>如果没有托盘，则改为最小化。未启用时，关闭窗口即退出程序。</translation>
    </message>
    <message>
        <source>close quit background</source>
        <translation>关闭 退出 后台 close quit background</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>再次询问</translation>
    </message>
    <message>
        <source>Questions you do not want to be asked again</source>
        <translation>您选择不再询问的问题</translation>
    </message>
    <message>
        <source>Tokendesk asks them anew from now on.</source>
        <translation>从现在起，Tokendesk 会重新询问这些问题。</translation>
    </message>
    <message>
        <source>remembered answers</source>
        <translation>已记住的答复 remembered answers</translation>
    </message>
    <message>
        <source>The demonstration leaves your session as it is.</source>
        <translation>演示模式不会更改您的会话。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::HandoverDialog</name>
    <message>
        <source>The new one is in place everywhere</source>
        <translation>所有位置均已换用新密钥</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Delete the old one</source>
        <translation>删除旧账号</translation>
    </message>
    <message>
        <source>Revoke the old one</source>
        <translation>吊销旧凭据</translation>
    </message>
    <message>
        <source>Both work now. Put the new key where the old one is used, try it, and then end the old one.</source>
        <translation>目前新旧两者均有效。请在旧凭据的使用位置换用新密钥，测试无误后，再使旧凭据失效。</translation>
    </message>
    <message>
        <source>Both stay; the window reminds you.</source>
        <translation>两者都会保留；窗口会提醒您。</translation>
    </message>
    <message>
        <source>Rotate a key of “%1”</source>
        <translation>轮换“%1”的密钥</translation>
    </message>
    <message>
        <source>“%1” takes the place of “%2”</source>
        <comment>new, old</comment>
        <translation>“%1”取代“%2”</translation>
    </message>
    <message>
        <source>The new one</source>
        <translation>新密钥</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>复制值</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>立即测试</translation>
    </message>
    <message>
        <source>Its text is not in your keychain.</source>
        <translation>其文本不在密钥环中。</translation>
    </message>
    <message>
        <source>Where the old one is used</source>
        <translation>旧凭据的使用位置</translation>
    </message>
    <message>
        <source>Nobody noted where. Ask those who work with it, or look at its last use.</source>
        <translation>无人记录过使用位置。请询问使用它的人员，或查看其上次使用情况。</translation>
    </message>
    <message>
        <source>The old one</source>
        <translation>旧凭据</translation>
    </message>
    <message>
        <source>Keep both for good</source>
        <translation>永久保留两者</translation>
    </message>
    <message>
        <source>Nothing reminds you any more.</source>
        <translation>不会再提醒您。</translation>
    </message>
    <message>
        <source>%1
Created: %2
Last used: %3</source>
        <comment>key, time, time</comment>
        <translation>%1
创建时间：%2
上次使用：%3</translation>
    </message>
    <message>
        <source>%1
Created: %2</source>
        <comment>key, time</comment>
        <translation>%1
创建时间：%2</translation>
    </message>
    <message>
        <source>%1
Last used: %2</source>
        <comment>name, time</comment>
        <translation>%1
上次使用：%2</translation>
    </message>
    <message>
        <source>Tick above that the new one is in place.</source>
        <translation>请在上方勾选已换用新密钥。</translation>
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
        <source>Valid · %1</source>
        <translation>有效 · %1</translation>
    </message>
</context>
<context>
    <name>Tokendesk::IdentityPanel</name>
    <message>
        <source>Call it</source>
        <translation>显示名称</translation>
    </message>
    <message>
        <source>The token is good, but this registry does not say whose it is. The name is for you alone.</source>
        <translation>令牌有效，但此注册表不提供所有者信息。此名称仅供您自己使用。</translation>
    </message>
    <message>
        <source>This is who the registry knows you as:</source>
        <translation>注册表识别到的您的身份：</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>In: %1</source>
        <translation>所属组织：%1</translation>
    </message>
    <message>
        <source>May do: %1</source>
        <translation>权限：%1</translation>
    </message>
    <message>
        <source>The registry gave more than was asked for: %1</source>
        <translation>注册表授予了超出请求的权限：%1</translation>
    </message>
    <message>
        <source>The sign-in is kept in memory until you quit, because you chose so.</source>
        <translation>根据您的选择，登录信息仅保留在内存中，直到退出程序。</translation>
    </message>
    <message>
        <source>The sign-in will be kept in your keychain, nowhere else.</source>
        <translation>登录信息只会保存在密钥环中。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ImportDialog</name>
    <message>
        <source>Import existing tokens</source>
        <translation>导入现有令牌</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Tokens are being moved.</source>
        <translation>正在移动令牌。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ImportList</name>
    <message>
        <source>Tokens in plain text</source>
        <translation>明文令牌</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>注册表</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>注意</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Asking the registry…</source>
        <translation>正在询问注册表…</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ImportPanel</name>
    <message>
        <source>Take the tokens out of their files</source>
        <translation>将令牌从文件中移除</translation>
    </message>
    <message>
        <source>Leave them there too, readable by you alone</source>
        <translation>同时保留在文件中，但仅您本人可读</translation>
    </message>
    <message>
        <source>Look into a .env file…</source>
        <translation>检查 .env 文件…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再次查找</translation>
    </message>
    <message>
        <source>Then start the registry&apos;s tool with: tokendesk run -- COMMAND. You can undo this for a day.</source>
        <translation>之后请用以下方式启动注册表的工具：tokendesk run -- 命令。一天之内可以撤销。</translation>
    </message>
    <message>
        <source>The registry&apos;s tool works as before.</source>
        <translation>注册表的工具可照常使用。</translation>
    </message>
    <message>
        <source>Looking for tokens…</source>
        <translation>正在查找令牌…</translation>
    </message>
    <message numerus="yes">
        <source>Found %n token(s) in plain text on this computer.</source>
        <translation>
            <numerusform>在这台计算机上找到 %n 个明文令牌。</numerusform>
        </translation>
    </message>
    <message>
        <source>No token lies in plain text where the registries&apos; tools keep theirs.</source>
        <translation>在注册表工具存放令牌的位置，没有明文令牌。</translation>
    </message>
    <message numerus="yes">
        <source>Move %n to the keychain</source>
        <translation>
            <numerusform>将 %n 个移动到密钥环</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n to the keychain</source>
        <translation>
            <numerusform>将 %n 个复制到密钥环</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one token.</source>
        <translation>请至少选择一个令牌。</translation>
    </message>
    <message>
        <source>Look into a .env file</source>
        <translation>检查 .env 文件</translation>
    </message>
    <message>
        <source>They lay in plain text, so others may have read them. Find them by “tag:plain-file”, and replace them by new ones when you can.</source>
        <translation>它们曾以明文存放，可能已被他人读取。可用“tag:plain-file”找到它们，并尽可能换成新令牌。</translation>
    </message>
    <message>
        <source>Taken out of %1 on %2</source>
        <comment>file, time</comment>
        <translation>已于 %2 从 %1 中移除</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Write the token back into %1</source>
        <translation>将令牌写回 %1</translation>
    </message>
    <message>
        <source>“%1” lay in plain text: put a new token in its place.</source>
        <translation>“%1”曾以明文存放：请换用新令牌。</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>轮换…</translation>
    </message>
    <message>
        <source>Rotate “%1”</source>
        <translation>轮换“%1”</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ImportWords</name>
    <message>
        <source>it cannot be read (%1)</source>
        <translation>无法读取（%1）</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>不是普通文件</translation>
    </message>
    <message>
        <source>it is too large for such a file (%1 bytes)</source>
        <translation>对这类文件而言过大（%1 字节）</translation>
    </message>
    <message>
        <source>it is not JSON (%1)</source>
        <translation>不是 JSON（%1）</translation>
    </message>
    <message>
        <source>the registry&apos;s address in it is not safe for a token (%1)</source>
        <translation>其中的注册表地址不能安全发送令牌（%1）</translation>
    </message>
    <message>
        <source>what stands there cannot be a token</source>
        <translation>其中的内容不可能是令牌</translation>
    </message>
    <message>
        <source>Variable %1</source>
        <translation>变量 %1</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>file, number</comment>
        <translation>%1，第 %2 行</translation>
    </message>
    <message>
        <source>every program that you start can read it</source>
        <translation>您启动的每个程序都能读取它</translation>
    </message>
    <message>
        <source>others on this computer can read it (mode %1)</source>
        <translation>这台计算机上的其他用户可以读取它（权限模式 %1）</translation>
    </message>
    <message>
        <source>in a Git folder and not ignored</source>
        <translation>位于 Git 文件夹中且未被忽略</translation>
    </message>
    <message>
        <source>copied elsewhere by %1</source>
        <translation>会被 %1 复制到其他位置</translation>
    </message>
    <message>
        <source>not in use: %1 is set and counts first</source>
        <translation>未使用：已设置 %1，以它为准</translation>
    </message>
    <message>
        <source>The file belongs to somebody else.</source>
        <translation>该文件属于其他用户。</translation>
    </message>
    <message>
        <source>The file is a link to a place outside of your home folder.</source>
        <translation>该文件是指向主文件夹之外的链接。</translation>
    </message>
    <message>
        <source>Its folder cannot be written.</source>
        <translation>无法写入其所在的文件夹。</translation>
    </message>
    <message>
        <source>%1, line %2: %3.</source>
        <comment>file, number, reason</comment>
        <translation>%1，第 %2 行：%3。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>file, reason</comment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>Copied. Valid: %1. The variable stays set: remove it where your shell sets it.</source>
        <translation>已复制。有效：%1。该变量仍处于设置状态：请在 Shell 中设置它的地方将其移除。</translation>
    </message>
    <message>
        <source>Moved. Valid: %1</source>
        <translation>已移动。有效：%1</translation>
    </message>
    <message>
        <source>Copied. Valid: %1. Only you can read the file now.</source>
        <translation>已复制。有效：%1。现在只有您可以读取该文件。</translation>
    </message>
    <message>
        <source>Not touched: the file was changed meanwhile. Look again.</source>
        <translation>未改动：文件在此期间已被更改。请再次查找。</translation>
    </message>
    <message>
        <source>Not touched: %1 is signed in here with another token, and the list does not tell which one this is. Revoke it, or sign that account out first.</source>
        <translation>未改动：%1 已在此处用另一个令牌登录，而列表无法说明这是哪一个。请吊销它，或先将该账号退出登录。</translation>
    </message>
    <message>
        <source>Not touched: %1 refuses this token. It has ended or was revoked; delete it from the file.</source>
        <translation>未改动：%1 拒绝此令牌。它已到期或已吊销；请将其从文件中删除。</translation>
    </message>
    <message>
        <source>Not touched. %1</source>
        <translation>未改动。%1</translation>
    </message>
    <message>
        <source>Written back into %1. The account stays in Tokendesk.</source>
        <translation>已写回 %1。账号仍保留在 Tokendesk 中。</translation>
    </message>
    <message>
        <source>Nothing changed: %1 has a token again.</source>
        <translation>未作更改：%1 中已再次有令牌。</translation>
    </message>
    <message>
        <source>Nothing changed: the part of %1 that it stood in is gone.</source>
        <translation>未作更改：%1 中它原来所在的部分已不存在。</translation>
    </message>
    <message>
        <source>the token there is longer than the keychain takes (%1 bytes)</source>
        <translation>该处的令牌超出密钥环可容纳的长度（%1 字节）</translation>
    </message>
</context>
<context>
    <name>Tokendesk::KeychainDoctor</name>
    <message>
        <source>Unlock keychain</source>
        <translation>解锁密钥环</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Keychain doctor</source>
        <translation>密钥环诊断</translation>
    </message>
    <message>
        <source>Names, versions and times; nothing secret.</source>
        <translation>仅含名称、版本和时间，不含机密内容。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Writing a dummy, reading it back, deleting it…</source>
        <translation>正在写入测试条目，读回，然后删除…</translation>
    </message>
    <message>
        <source>Keychain “%1”, kept by %2</source>
        <comment>name of the collection, name of the program</comment>
        <translation>密钥环“%1”（由 %2 管理）</translation>
    </message>
    <message>
        <source>a program that cannot be seen</source>
        <translation>无法识别的程序</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>解决方法</translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation>报告已复制</translation>
    </message>
</context>
<context>
    <name>Tokendesk::KeychainText</name>
    <message>
        <source>The system&apos;s keychain</source>
        <translation>系统密钥环</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 works and answered in %2.</source>
        <translation>%1工作正常，响应用时 %2。</translation>
    </message>
    <message>
        <source>That is slow.</source>
        <translation>速度较慢。</translation>
    </message>
    <message>
        <source>Write: %1</source>
        <translation>写入：%1</translation>
    </message>
    <message>
        <source>Read back: %1</source>
        <translation>读回：%1</translation>
    </message>
    <message>
        <source>Delete: %1</source>
        <translation>删除：%1</translation>
    </message>
    <message>
        <source>Another program may be keeping the keychain busy, or it waits for a device or a network folder. Check again in a minute.</source>
        <translation>可能有其他程序正占用密钥环，或者它正在等待设备或网络文件夹。请一分钟后重新检查。</translation>
    </message>
    <message>
        <source>Unlock it; its password usually is the one that you log in with.</source>
        <translation>请将其解锁；密码通常就是您的登录密码。</translation>
    </message>
    <message>
        <source>If it never unlocks by itself: give it the password that you log in with, in the system&apos;s program for passwords and keys.</source>
        <translation>如果它从不自动解锁：请在系统的密码和密钥管理程序中，将其密码设为您的登录密码。</translation>
    </message>
    <message>
        <source>The service runs but has no keychain yet: make one in the system&apos;s program for passwords and keys, and make it the default.</source>
        <translation>服务正在运行，但还没有密钥环：请在系统的密码和密钥管理程序中创建一个，并设为默认。</translation>
    </message>
    <message>
        <source>Start Tokendesk from the desktop: without its session bus no program reaches the keychain.</source>
        <translation>请从桌面启动 Tokendesk：没有会话总线，任何程序都无法访问密钥环。</translation>
    </message>
    <message>
        <source>Install a keychain service: gnome-keyring, KWallet or KeePassXC.</source>
        <translation>请安装密钥环服务：gnome-keyring、KWallet 或 KeePassXC。</translation>
    </message>
    <message>
        <source>If there is one: switch on its “Secret Service”, then log out and in again.</source>
        <translation>如果已有密钥环服务：请启用其“Secret Service”，然后注销并重新登录。</translation>
    </message>
    <message>
        <source>Lock and unlock the keychain, or log out and in again, then check again.</source>
        <translation>请锁定再解锁密钥环，或注销并重新登录，然后重新检查。</translation>
    </message>
    <message>
        <source>If it stays: copy the report for whoever looks after this computer.</source>
        <translation>如果问题仍然存在：请复制报告，交给负责维护这台计算机的人员。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::LeaverHoldings</name>
    <message>
        <source>What still works</source>
        <translation>仍然有效的凭据</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>权限</translation>
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
        <source>Replaced by</source>
        <translation>替换为</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>替换…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>吊销…</translation>
    </message>
    <message>
        <source>Revoke all tokens…</source>
        <translation>吊销所有令牌…</translation>
    </message>
    <message>
        <source>Show tokens</source>
        <translation>显示令牌</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n 个令牌</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service account(s)</source>
        <translation>
            <numerusform>%n 个服务账号</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing that can be seen</source>
        <translation>无可见项</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Replace each by something that stays, put that where the old one is used, try it, and end the old one.</source>
        <translation>请将每一项替换为能长期保留的凭据，在旧凭据的使用位置换用新凭据，测试无误后，再使旧凭据失效。</translation>
    </message>
    <message>
        <source>Nothing that can be seen works in this name any more.</source>
        <translation>此人名下已没有仍然有效的可见项。</translation>
    </message>
    <message>
        <source>%1 · service account</source>
        <comment>name</comment>
        <translation>%1 · 服务账号</translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <comment>service account</comment>
        <translation>%1（已停用）</translation>
    </message>
    <message>
        <source>Choose first what is to be replaced.</source>
        <translation>请先选择要替换的项。</translation>
    </message>
    <message>
        <source>The registry lets nobody make one by a program.</source>
        <translation>该注册表不允许通过程序创建服务账号。</translation>
    </message>
    <message>
        <source>Choose first what is to end.</source>
        <translation>请先选择要吊销或删除的项。</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>继续…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
</context>
<context>
    <name>Tokendesk::LeaversPage</name>
    <message>
        <source>People who left</source>
        <translation>已离开的人员</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Still holds</source>
        <translation>仍持有</translation>
    </message>
    <message>
        <source>%1, holds %2</source>
        <comment>person, what</comment>
        <translation>%1，仍持有：%2</translation>
    </message>
    <message>
        <source>%1: nobody is shown the tokens of other people there. Of those who left, the service accounts are listed that they answer for.</source>
        <comment>names of registries</comment>
        <translation>%1：不向任何人显示他人的令牌。对于已离开的人员，仅列出由其负责的服务账号。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Nobody has left or is disabled, as far as the lists of people tell.</source>
        <translation>根据人员列表，没有已离开或被禁用的人员。</translation>
    </message>
    <message>
        <source>No list of people could be read: who has left is not known. An administrator&apos;s account may see it.</source>
        <translation>无法读取任何人员列表，因此不清楚谁已离开。管理员账号或许可以查看。</translation>
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
    <name>Tokendesk::LockPage</name>
    <message>
        <source>Tokendesk is locked</source>
        <translation>Tokendesk 已锁定</translation>
    </message>
    <message>
        <source>The keychain stayed locked. Enter its password to go on.</source>
        <translation>密钥环仍处于锁定状态。请输入其密码以继续。</translation>
    </message>
    <message>
        <source>The keychain is locked too: until it is opened no program gets a secret from it. Unlocking asks for the keychain&apos;s password.</source>
        <translation>密钥环也已锁定：在其解锁之前，任何程序都无法从中获取密钥。解锁时需要输入密钥环的密码。</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>正在等待密钥环…</translation>
    </message>
    <message>
        <source>Unlock keychain…</source>
        <translation>解锁密钥环…</translation>
    </message>
    <message>
        <source>The clipboard is cleared and nothing can be read or copied here. The keychain itself is open: this keeps glances and slips away, not other programs that run as you, and it asks for no password.</source>
        <translation>剪贴板已清除，此处的内容无法查看或复制。密钥环本身仍处于解锁状态：这只能防止他人窥视和误操作，无法阻止以您的身份运行的其他程序，也不要求输入密码。</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
</context>
<context>
    <name>Tokendesk::LoginWords</name>
    <message>
        <source>The registry made a token and then did not accept it. Sign in again.</source>
        <translation>注册表创建了令牌，却没有接受它。请重新登录。</translation>
    </message>
    <message>
        <source>User name, password or one-time code is wrong.</source>
        <translation>用户名、密码或一次性验证码错误。</translation>
    </message>
    <message>
        <source>E-mail or password is wrong.</source>
        <translation>电子邮箱或密码错误。</translation>
    </message>
    <message>
        <source>The registry took the password, but gave no sign-in for it. It may want something that Tokendesk does not know; try another way to sign in.</source>
        <translation>注册表接受了密码，但没有提供登录信息。它可能要求 Tokendesk 不支持的步骤；请尝试其他登录方式。</translation>
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
        <source>The code ran out before anybody approved it. Get a new one.</source>
        <translation>代码在获得批准前已过期。请获取新代码。</translation>
    </message>
    <message>
        <source>The sign-in was refused on the registry&apos;s page. Nothing was saved.</source>
        <translation>登录在注册表的页面上被拒绝。未保存任何内容。</translation>
    </message>
    <message>
        <source>This code is of no use any more. Get a new one.</source>
        <translation>此代码已失效。请获取新代码。</translation>
    </message>
    <message>
        <source>The browser did not come back in time. Start again; the page that is still open is of no use any more.</source>
        <translation>浏览器未及时返回。请重新开始；仍然打开的页面已失效。</translation>
    </message>
    <message>
        <source>The registry&apos;s page said no: access was denied there. Nothing was saved.</source>
        <translation>注册表的页面拒绝了访问。未保存任何内容。</translation>
    </message>
    <message>
        <source>The answer in the browser does not belong to this sign-in, so nothing was sent on. Start again, and close other sign-in pages first.</source>
        <translation>浏览器返回的响应不属于本次登录，因此未继续发送任何内容。请先关闭其他登录页面，再重新开始。</translation>
    </message>
    <message>
        <source>The registry did not accept what the browser brought back. Start again.</source>
        <translation>注册表未接受浏览器返回的内容。请重新开始。</translation>
    </message>
    <message>
        <source>A safe sign-in with the browser is not possible here: the registry cannot do it, or no local port is free. Choose another way to sign in.</source>
        <translation>此处无法通过浏览器安全登录：注册表不支持，或没有空闲的本地端口。请选择其他登录方式。</translation>
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
        <source>E-mail and password</source>
        <translation>电子邮箱和密码</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>用户名和密码</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>浏览器</translation>
    </message>
    <message>
        <source>Your browser opens the registry&apos;s own page; sign in and approve there. The registry makes a token for this computer, which is kept in your keychain.</source>
        <translation>浏览器将打开注册表的页面，请在其中登录并批准。注册表会为这台计算机创建一个令牌，保存在密钥环中。</translation>
    </message>
    <message>
        <source>Open browser</source>
        <translation>打开浏览器</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>You get a short code and type it on the registry&apos;s page, in this computer&apos;s browser or on your phone. Nothing else is typed here.</source>
        <translation>您将获得一个短代码，请在这台计算机的浏览器或手机上，将它输入到注册表的页面中。此处无需输入其他内容。</translation>
    </message>
    <message>
        <source>Get a code</source>
        <translation>获取代码</translation>
    </message>
    <message>
        <source>Your browser opens the registry&apos;s own page; sign in and approve there. Then it brings you back by itself.</source>
        <translation>浏览器将打开注册表的页面，请在其中登录并批准。随后会自动返回此处。</translation>
    </message>
    <message>
        <source>Paste a token</source>
        <translation>粘贴令牌</translation>
    </message>
    <message>
        <source>You stopped this sign-in.</source>
        <translation>您已停止本次登录。</translation>
    </message>
    <message>
        <source>The registry may have made a token: look for a new one on its page and revoke it.</source>
        <translation>注册表可能已创建令牌：请在其页面上查找新令牌并将其吊销。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::MainWindow</name>
    <message>
        <source>Saving to the keychain…</source>
        <translation>正在保存到密钥环…</translation>
    </message>
    <message>
        <source>Tokendesk (locked)</source>
        <translation>Tokendesk（已锁定）</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong, so what it says about ends is too. Notices wait until it is set.</source>
        <translation>这台计算机的时钟不正确，因此显示的到期时间也不正确。校准时钟之前将暂缓通知。</translation>
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
    <name>Tokendesk::NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>A registry on this computer is always asked directly. A proxy sees which registry is asked, never a token: the connection through it stays encrypted.</source>
        <translation>始终直接连接这台计算机上的注册表。代理能看到连接的是哪个注册表，但看不到令牌：经过代理的连接始终加密。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Own certificates</source>
        <translation>自有证书</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Add a certificate</source>
        <translation>添加证书</translation>
    </message>
    <message>
        <source>Certificate of a company&apos;s registry</source>
        <translation>公司注册表的证书</translation>
    </message>
    <message>
        <source>Trusted for one address only, besides the authorities of the system.</source>
        <translation>在系统信任的证书颁发机构之外，仅对一个地址信任。</translation>
    </message>
    <message>
        <source>certificate authority CA TLS SSL PEM trust</source>
        <translation>证书颁发机构 证书 信任 CA TLS SSL PEM certificate authority trust</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Trust %1 no more</source>
        <translation>不再信任 %1</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>certificate, address</comment>
        <translation>%1，用于 %2</translation>
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
        <translation>立即测试</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1 已就绪</translation>
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
    <message>
        <source>Asking the registry…</source>
        <translation>正在询问注册表…</translation>
    </message>
    <message>
        <source>It is not saved anywhere yet.</source>
        <translation>尚未保存到任何地方。</translation>
    </message>
    <message>
        <source>I have stored it myself</source>
        <translation>我已自行保存</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>复制值</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Where will it live?</source>
        <translation>它将用在哪里？</translation>
    </message>
    <message>
        <source>Created and saved in your keychain</source>
        <translation>已创建并保存在密钥环中</translation>
    </message>
    <message>
        <source>Copied – %1 s</source>
        <translation>已复制 – %1 秒</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message numerus="yes">
        <source>The clipboard is cleared after %n second(s).</source>
        <translation>
            <numerusform>剪贴板将在 %n 秒后清除。</numerusform>
        </translation>
    </message>
    <message>
        <source>Valid · %1 · %2</source>
        <comment>person, rights</comment>
        <translation>有效 · %1 · %2</translation>
    </message>
    <message>
        <source>It is not saved anywhere. Store it yourself, tick the box below, and then close.</source>
        <translation>它未保存在任何地方。请自行保存，勾选下方的复选框，然后关闭。</translation>
    </message>
    <message>
        <source>Valid · %1</source>
        <comment>person</comment>
        <translation>有效 · %1</translation>
    </message>
</context>
<context>
    <name>Tokendesk::NotesEdit</name>
    <message>
        <source>web production</source>
        <translation>web 生产</translation>
    </message>
    <message>
        <source>Kept on this computer only</source>
        <translation>仅保存在这台计算机上</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>Tokendesk::NoticeDesk</name>
    <message>
        <source>“%1” ends %2.</source>
        <translation>“%1”将于%2到期。</translation>
    </message>
    <message>
        <source>“%1” ends this week.</source>
        <translation>“%1”将于本周到期。</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) end this week, first “%1”.</source>
        <translation>
            <numerusform>%n 个令牌将于本周到期，最早的是“%1”。</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is due for your review %2.</source>
        <translation>“%1”应复查：%2。</translation>
    </message>
    <message>
        <source>“%1” is due for your review this week.</source>
        <translation>“%1”应于本周复查。</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) end or are due for your review this week, first “%1”.</source>
        <translation>
            <numerusform>%n 个令牌将于本周到期或应复查，最早的是“%1”。</numerusform>
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
        <translation>暂无通知。一周内到期的令牌会每天在此提示一次。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Snooze 3 days</source>
        <translation>3 天后提醒</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>已处理</translation>
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
    <message>
        <source>“%1” was to be kept beside its new one until %2. Both still work.</source>
        <translation>“%1”原定与新令牌一起保留到 %2。两者仍然有效。</translation>
    </message>
    <message>
        <source>“%1” is being rotated: the old one and the new one work.</source>
        <translation>“%1”正在轮换：新旧令牌均有效。</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>另有 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>继续…</translation>
    </message>
    <message>
        <source>%1: the tokens of %2 are not listed: this account may not see them. Somebody who manages tokens there can give it the right.</source>
        <comment>account, organisations</comment>
        <translation>%1：未列出 %2 的令牌：此账号无权查看。该处的令牌管理者可以授予此权限。</translation>
    </message>
    <message numerus="yes">
        <source>The same goes for %n more.</source>
        <translation>
            <numerusform>另有 %n 个组织也是如此。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::OneTimeCodePanel</name>
    <message>
        <source>Code</source>
        <translation>验证码</translation>
    </message>
    <message>
        <source>The password is right. Type one of the recovery codes that you wrote down; each works once.</source>
        <translation>密码正确。请输入您记下的一个恢复代码；每个代码只能使用一次。</translation>
    </message>
    <message>
        <source>The password is right. Type the code that your app shows now.</source>
        <translation>密码正确。请输入应用当前显示的验证码。</translation>
    </message>
    <message>
        <source>Use the app&apos;s code</source>
        <translation>使用应用中的验证码</translation>
    </message>
    <message>
        <source>No access to the app? Use a recovery code</source>
        <translation>无法使用应用？使用恢复代码</translation>
    </message>
    <message>
        <source>Type the code first.</source>
        <translation>请先输入验证码。</translation>
    </message>
    <message>
        <source>This recovery code is wrong, or was used before.</source>
        <translation>此恢复代码错误，或已被使用。</translation>
    </message>
    <message>
        <source>This code is wrong, or its time is over. Type the one that the app shows now.</source>
        <translation>此验证码错误或已过期。请输入应用当前显示的验证码。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::OrganisationPicker</name>
    <message>
        <source>Organisation</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Ask the registry again</source>
        <translation>重新询问注册表</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between roles</comment>
        <translation> 或 </translation>
    </message>
    <message>
        <source>The registry names no organisation of yours, and its tokens belong to organisations.</source>
        <translation>注册表中没有您所属的组织，而其令牌均属于组织。</translation>
    </message>
    <message>
        <source>In %1 you are %2. To make tokens there you have to be %3: ask somebody who is.</source>
        <translation>您在 %1 中的角色是 %2。要在其中创建令牌，角色必须是 %3：请联系具有该角色的成员。</translation>
    </message>
    <message>
        <source>In %1 you are %2. That role, or the right of the sign-in, does not suffice to make tokens there.</source>
        <translation>您在 %1 中的角色是 %2。该角色或登录的权限不足以在其中创建令牌。</translation>
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
    <name>Tokendesk::PaletteEntries</name>
    <message>
        <source>%1, %2</source>
        <comment>deed, its keys</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>registry, account</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Token %1, %2</source>
        <translation>令牌 %1，%2</translation>
    </message>
</context>
<context>
    <name>Tokendesk::PersonWords</name>
    <message>
        <source>%1 (left)</source>
        <comment>person</comment>
        <translation>%1（已离开）</translation>
    </message>
    <message>
        <source>%1 (disabled)</source>
        <comment>person</comment>
        <translation>%1（已禁用）</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>person</comment>
        <translation>已离开</translation>
    </message>
    <message>
        <source>Disabled</source>
        <comment>person</comment>
        <translation>已禁用</translation>
    </message>
</context>
<context>
    <name>Tokendesk::PlacesEdit</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Where it is used</source>
        <translation>使用位置</translation>
    </message>
    <message>
        <source>GitHub Actions · acme/web</source>
        <translation>GitHub Actions · acme/web</translation>
    </message>
    <message>
        <source>Type a place first.</source>
        <translation>请先输入使用位置。</translation>
    </message>
    <message>
        <source>Not used there any more</source>
        <translation>不再在此使用</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>移除 %1</translation>
    </message>
</context>
<context>
    <name>Tokendesk::PolicyMenu</name>
    <message>
        <source>Choose a policy file…</source>
        <translation>选择策略文件…</translation>
    </message>
    <message>
        <source>Use no policy</source>
        <translation>不使用策略</translation>
    </message>
    <message>
        <source>What your organisation wants of its tokens: longest life, forbidden rights, names, admins.</source>
        <translation>您的组织对令牌的要求：最长有效期、禁止的权限、名称、管理员。</translation>
    </message>
    <message>
        <source>No policy</source>
        <translation>无策略</translation>
    </message>
    <message>
        <source>Choose a policy file</source>
        <translation>选择策略文件</translation>
    </message>
    <message>
        <source>Policies (%1)</source>
        <comment>kinds of files</comment>
        <translation>策略 (%1)</translation>
    </message>
    <message>
        <source>The policy was not taken over.</source>
        <translation>未采用该策略。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::PolicyWords</name>
    <message numerus="yes">
        <source>The policy “%1” allows at most %n day(s). Choose an earlier end.</source>
        <translation>
            <numerusform>策略“%1”最多允许 %n 天。请选择更早的到期时间。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The policy “%1” wants an end within %n day(s). Choose one.</source>
        <translation>
            <numerusform>策略“%1”要求在 %n 天内到期。请选择到期时间。</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy “%1” limits how long a token may live, and those of this registry have no end.</source>
        <translation>策略“%1”限制了令牌的有效期，而此注册表的令牌没有期限。</translation>
    </message>
    <message>
        <source>The policy “%1” forbids the right %2. Leave it out.</source>
        <translation>策略“%1”禁止权限 %2。请勿选择它。</translation>
    </message>
    <message>
        <source>The policy “%1” forbids tokens that may do everything. Choose rights.</source>
        <translation>策略“%1”禁止拥有全部权限的令牌。请选择权限。</translation>
    </message>
    <message>
        <source>The name does not fit the policy “%1”. Choose another.</source>
        <translation>名称不符合策略“%1”。请另选一个名称。</translation>
    </message>
    <message>
        <source>The name does not fit the policy “%1”. A good one is “%2”.</source>
        <translation>名称不符合策略“%1”。合适的名称例如“%2”。</translation>
    </message>
    <message>
        <source>The policy “%1” names who may hold dangerous rights, and you are not among them. Choose fewer rights.</source>
        <translation>策略“%1”指定了可以拥有危险权限的人员，您不在其中。请减少权限。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::QueryText</name>
    <message>
        <source>a state or a fact</source>
        <translation>状态或特征</translation>
    </message>
    <message>
        <source>a right</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>whose it is</source>
        <translation>所属账号</translation>
    </message>
    <message>
        <source>where it is from</source>
        <translation>所属注册表</translation>
    </message>
    <message>
        <source>a tag of yours</source>
        <translation>您的标签</translation>
    </message>
    <message>
        <source>how long not used, such as &gt;45d</source>
        <translation>未使用时长，例如 &gt;45d</translation>
    </message>
    <message>
        <source>how old it is, such as &gt;1y</source>
        <translation>已创建时长，例如 &gt;1y</translation>
    </message>
    <message>
        <source>works now</source>
        <translation>当前有效</translation>
    </message>
    <message>
        <source>ends within 14 days</source>
        <translation>14 天内到期</translation>
    </message>
    <message>
        <source>has ended</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>从未使用</translation>
    </message>
    <message>
        <source>never ends by itself</source>
        <translation>不会自动到期</translation>
    </message>
    <message>
        <source>more rights than it needs</source>
        <translation>权限超出所需</translation>
    </message>
    <message>
        <source>a right of high risk</source>
        <translation>拥有高风险权限</translation>
    </message>
    <message>
        <source>may do everything</source>
        <translation>拥有全部权限</translation>
    </message>
    <message>
        <source>pinned by you</source>
        <translation>由您固定</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>在密钥环中</translation>
    </message>
    <message>
        <source>not in the keychain</source>
        <translation>不在密钥环中</translation>
    </message>
    <message>
        <source>paused at its registry</source>
        <translation>已在注册表中暂停</translation>
    </message>
    <message>
        <source>“%1:” is no filter word, so it is looked for as text.</source>
        <translation>“%1:”不是筛选关键词，因此将作为文本查找。</translation>
    </message>
    <message>
        <source>“is:%1” is nothing that a token can be.</source>
        <translation>“is:%1”不是令牌可能具有的状态。</translation>
    </message>
    <message>
        <source>Nothing stands after “%1”.</source>
        <translation>“%1”后面没有内容。</translation>
    </message>
    <message>
        <source>The closing quotation mark is missing.</source>
        <translation>缺少右引号。</translation>
    </message>
    <message>
        <source>the organisation it belongs to</source>
        <translation>所属组织</translation>
    </message>
    <message>
        <source>the person or machine it belongs to</source>
        <translation>所属人员或机器</translation>
    </message>
    <message>
        <source>how soon it ends, such as &lt;30d, or in which month, such as 2027-03</source>
        <translation>距到期的时间，例如 &lt;30d；或到期月份，例如 2027-03</translation>
    </message>
    <message>
        <source>no right above medium risk</source>
        <translation>没有高于中风险的权限</translation>
    </message>
    <message>
        <source>only rights of low risk</source>
        <translation>仅有低风险权限</translation>
    </message>
    <message>
        <source>“%1” is no time; write for example &lt;30d, &gt;6w, &gt;1y or 2027-03.</source>
        <translation>“%1”不是有效的时间；请输入例如 &lt;30d、&gt;6w、&gt;1y 或 2027-03。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::QuickCopy</name>
    <message>
        <source>Quick copy</source>
        <translation>快速复制</translation>
    </message>
    <message>
        <source>Find a token to copy</source>
        <translation>查找要复制的令牌</translation>
    </message>
    <message>
        <source>Copy which token?</source>
        <translation>要复制哪个令牌？</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>No token&apos;s text is kept here yet: create one, or paste one.</source>
        <translation>此处尚未保存任何令牌文本：请创建或粘贴一个令牌。</translation>
    </message>
    <message>
        <source>No kept token is called “%1”.</source>
        <translation>已保存的令牌中没有名为“%1”的令牌。</translation>
    </message>
    <message>
        <source>Enter: value   Shift+Enter: export line   Alt+Enter: header   Ctrl+Enter: show in window</source>
        <translation>Enter：值   Shift+Enter：export 行   Alt+Enter：请求头   Ctrl+Enter：在窗口中显示</translation>
    </message>
    <message>
        <source>“%1” does not work any more, so it is not copied. Ctrl+Enter shows it.</source>
        <translation>“%1”已失效，因此未复制。按 Ctrl+Enter 可显示它。</translation>
    </message>
    <message>
        <source>Its registry has no such line: Enter copies the value.</source>
        <translation>其注册表没有这种行：按 Enter 可复制值。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::QuickDelegate</name>
    <message>
        <source>no end</source>
        <translation>无期限</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ReasonField</name>
    <message>
        <source>Reason (optional)</source>
        <translation>原因（可选）</translation>
    </message>
    <message>
        <source>Stands in the journal of this computer, beside what was done.</source>
        <translation>与所执行的操作一同记录在这台计算机的日志中。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::RegistryChoice</name>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>注册表</translation>
    </message>
    <message>
        <source>Search registries</source>
        <translation>搜索注册表</translation>
    </message>
    <message>
        <source>Only https:// – or http://127.0.0.1 for a registry on this computer.</source>
        <translation>仅支持 https://；如果注册表在这台计算机上，也可使用 http://127.0.0.1。</translation>
    </message>
    <message>
        <source>This is not a registry&apos;s address. Example: https://tank.example.com</source>
        <translation>这不是注册表的地址。示例：https://tank.example.com</translation>
    </message>
</context>
<context>
    <name>Tokendesk::RemoveDataDialog</name>
    <message>
        <source>I have what I need elsewhere</source>
        <translation>我已在别处保存了所需内容</translation>
    </message>
    <message>
        <source>Remove and quit</source>
        <translation>移除并退出</translation>
    </message>
    <message>
        <source>Remove all my data?</source>
        <translation>要移除您的所有数据吗？</translation>
    </message>
    <message>
        <source>The tokens themselves stay valid at their registries: revoke first what should end. Registry files that you wrote yourself stay too.</source>
        <translation>令牌本身在注册表中仍然有效：请先吊销不再需要的令牌。您自己编写的注册表文件也会保留。</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>全部保留</translation>
    </message>
    <message>
        <source>Tick the box first.</source>
        <translation>请先勾选复选框。</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) on this computer, with their sign-ins in the keychain</source>
        <translation>
            <numerusform>这台计算机上的 %n 个账号，及其在密钥环中的登录信息</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the text of %n token(s) in the keychain: it cannot be had again</source>
        <translation>
            <numerusform>密钥环中 %n 个令牌的文本：无法再次获取</numerusform>
        </translation>
    </message>
    <message>
        <source>lists, notes, tags and history</source>
        <translation>列表、备注、标签和历史记录</translation>
    </message>
    <message>
        <source>settings and saved searches, and the start with the session</source>
        <translation>设置和已保存的搜索，以及随会话启动</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>正在移除…</translation>
    </message>
    <message>
        <source>Not everything is removed; it can be tried again.</source>
        <translation>未能全部移除，可以重试。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ReportPaper</name>
    <message>
        <source>Page %1</source>
        <translation>第 %1 页</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <comment>a section of a report</comment>
        <translation>%1（续）</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ReviewEdit</name>
    <message>
        <source>Remind me to review it on</source>
        <translation>提醒我复查此令牌的日期</translation>
    </message>
    <message>
        <source>Day of the review</source>
        <translation>复查日期</translation>
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
    <message>
        <source>Sign in and go on…</source>
        <translation>登录并继续…</translation>
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
    <message>
        <source>Rotate instead…</source>
        <translation>改为轮换…</translation>
    </message>
    <message>
        <source>Makes a new one first, so that nothing stops working meanwhile.</source>
        <translation>先创建新令牌，期间不会有任何程序停止工作。</translation>
    </message>
    <message>
        <source>Pause instead</source>
        <translation>改为暂停</translation>
    </message>
    <message>
        <source>It stops working until you switch it on again.</source>
        <translation>在您重新启用之前，它将无法使用。</translation>
    </message>
    <message>
        <source>Service account instead…</source>
        <translation>改用服务账号…</translation>
    </message>
    <message>
        <source>Makes a service account with the same rights in its place: it stays when people leave.</source>
        <translation>创建具有相同权限的服务账号来取代它：人员离开后仍然保留。</translation>
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
    <name>Tokendesk::RightWords</name>
    <message>
        <source>The event log</source>
        <translation>查看事件日志</translation>
    </message>
    <message>
        <source>Seeing service accounts</source>
        <translation>查看服务账号</translation>
    </message>
    <message>
        <source>Creating service accounts</source>
        <translation>创建服务账号</translation>
    </message>
    <message>
        <source>Changing service accounts</source>
        <translation>更改服务账号</translation>
    </message>
    <message>
        <source>Deleting service accounts</source>
        <translation>删除服务账号</translation>
    </message>
    <message>
        <source>Creating keys</source>
        <translation>创建密钥</translation>
    </message>
    <message>
        <source>Revoking single keys</source>
        <translation>吊销单个密钥</translation>
    </message>
    <message>
        <source>Seeing the people</source>
        <translation>查看人员</translation>
    </message>
    <message>
        <source>Seeing the tokens of others</source>
        <translation>查看他人的令牌</translation>
    </message>
    <message>
        <source>Revoking the tokens of others</source>
        <translation>吊销他人的令牌</translation>
    </message>
    <message>
        <source>the registry</source>
        <translation>注册表</translation>
    </message>
    <message>
        <source>%1: %2 does not offer this.</source>
        <comment>deed, registry</comment>
        <translation>%1：%2 不提供此功能。</translation>
    </message>
    <message>
        <source>%1 needs a signed-in person at %2, not only a token.</source>
        <comment>deed, registry</comment>
        <translation>%1：需要用户在 %2 登录，仅有令牌不够。</translation>
    </message>
    <message>
        <source>%1 needs the role “%3” at %2.</source>
        <comment>deed, registry, role</comment>
        <translation>%1：需要在 %2 拥有角色“%3”。</translation>
    </message>
    <message>
        <source>%1 needs a token with the right “%3” at %2.</source>
        <comment>deed, registry, right</comment>
        <translation>%1：需要在 %2 拥有具备权限“%3”的令牌。</translation>
    </message>
    <message>
        <source>%1 needs a sign-in at %2.</source>
        <comment>deed, registry</comment>
        <translation>%1：需要在 %2 登录。</translation>
    </message>
    <message>
        <source>%1: %2 refuses it to this account.</source>
        <comment>deed, registry</comment>
        <translation>%1：%2 不允许此账号执行。</translation>
    </message>
    <message>
        <source>%1: %2 promises it, but its server fails each time.</source>
        <comment>deed, registry</comment>
        <translation>%1：%2 声称支持，但其服务器每次都会出错。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::RightsChoice</name>
    <message>
        <source>Everything, without limits</source>
        <translation>全部权限，不受限制</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>高风险</translation>
    </message>
    <message>
        <source>Whoever has this token can do all that you can do at the registry, now and with whatever it adds later.</source>
        <translation>持有此令牌的任何人都可以执行您在注册表中能执行的所有操作，包括注册表今后新增的操作。</translation>
    </message>
    <message>
        <source>Everything is chosen below.</source>
        <translation>下方已选择全部权限。</translation>
    </message>
    <message>
        <source>Can do everything.</source>
        <translation>可以执行任何操作。</translation>
    </message>
    <message>
        <source>Choose at least one right.</source>
        <translation>请至少选择一项权限。</translation>
    </message>
    <message>
        <source>This registry has no limited tokens: say that it may do everything.</source>
        <translation>此注册表没有受限令牌：请确认它可以执行任何操作。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::RotationDialog</name>
    <message>
        <source>The new one is in place everywhere</source>
        <translation>所有位置均已换用新令牌</translation>
    </message>
    <message>
        <source>Keep both until then</source>
        <translation>在此之前保留两者</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍后</translation>
    </message>
    <message>
        <source>Revoke the old one in %1 s</source>
        <translation>%1 秒后吊销旧令牌</translation>
    </message>
    <message>
        <source>Rotate “%1”</source>
        <translation>轮换“%1”</translation>
    </message>
    <message>
        <source>Both tokens work now. Put the new one where the old one is used, then revoke the old one.</source>
        <translation>目前两个令牌均有效。请在旧令牌的使用位置换用新令牌，然后吊销旧令牌。</translation>
    </message>
    <message>
        <source>Both stay; the window reminds you.</source>
        <translation>两者都会保留；窗口会提醒您。</translation>
    </message>
    <message>
        <source>The new one</source>
        <translation>新令牌</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>复制值</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>立即测试</translation>
    </message>
    <message>
        <source>Its text is not in your keychain.</source>
        <translation>其文本不在密钥环中。</translation>
    </message>
    <message>
        <source>Where the old one is used</source>
        <translation>旧令牌的使用位置</translation>
    </message>
    <message>
        <source>The old one</source>
        <translation>旧令牌</translation>
    </message>
    <message>
        <source>Keep both until</source>
        <translation>两者保留到</translation>
    </message>
    <message>
        <source>Until then nothing reminds you.</source>
        <translation>在此之前不会提醒您。</translation>
    </message>
    <message>
        <source>Keep both for good</source>
        <translation>永久保留两者</translation>
    </message>
    <message>
        <source>They are two tokens from now on, and nothing reminds you.</source>
        <translation>从现在起它们是两个独立的令牌，不会再提醒您。</translation>
    </message>
    <message>
        <source>Both stay</source>
        <translation>两者都会保留</translation>
    </message>
    <message>
        <source>Tick it when the new one is there</source>
        <translation>换用新令牌后请勾选</translation>
    </message>
    <message>
        <source>You noted no place. Think of build servers, scripts, this computer, and colleagues.</source>
        <translation>您没有记录使用位置。请想一想构建服务器、脚本、这台计算机以及同事。</translation>
    </message>
    <message>
        <source>used %1</source>
        <comment>when</comment>
        <translation>上次使用：%1</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>从未使用</translation>
    </message>
    <message>
        <source>the registry does not say when it is used</source>
        <translation>注册表未说明其使用时间</translation>
    </message>
    <message>
        <source>It was used after the new one was made: something still depends on it.</source>
        <translation>新令牌创建后它仍被使用过：还有程序依赖它。</translation>
    </message>
    <message>
        <source>You can undo it until then.</source>
        <translation>在此之前您可以撤销操作。</translation>
    </message>
    <message>
        <source>Say first that the new one is in place everywhere.</source>
        <translation>请先确认所有位置均已换用新令牌。</translation>
    </message>
    <message>
        <source>Copied – %1 s</source>
        <translation>已复制 – %1 秒</translation>
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
        <source>Valid · %1</source>
        <translation>有效 · %1</translation>
    </message>
    <message>
        <source>Both stay until %1</source>
        <translation>两者都会保留到 %1</translation>
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
    <name>Tokendesk::RulesDialog</name>
    <message>
        <source>Health begins at 100. Each thing found costs points, up to a limit for its rule; a limit of 0 switches the rule off.</source>
        <translation>健康度起始为 100 分。每个发现项都会扣分，每条规则有扣分上限；上限为 0 时停用该规则。</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分数</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number in a field</comment>
        <translation> 天</translation>
    </message>
    <message>
        <source>Dangerous rights count as old after</source>
        <translation>危险权限视为过旧的期限</translation>
    </message>
    <message>
        <source>A new token may be unused for</source>
        <translation>新令牌允许未使用的时间</translation>
    </message>
    <message>
        <source>Unused after</source>
        <translation>视为长期未使用的期限</translation>
    </message>
    <message>
        <source>Ends soon within</source>
        <translation>视为即将到期的剩余时间</translation>
    </message>
    <message>
        <source>A rate limit is nearly used up from</source>
        <translation>速率限制视为即将用尽的比例</translation>
    </message>
    <message>
        <source> %</source>
        <comment>after a number in a field</comment>
        <translation>%</translation>
    </message>
    <message>
        <source> minutes</source>
        <comment>after a number in a field</comment>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Usual hours begin at</source>
        <translation>常规时段开始于</translation>
    </message>
    <message>
        <source>Usual hours end at</source>
        <translation>常规时段结束于</translation>
    </message>
    <message>
        <source>With commas between them.</source>
        <translation>用英文逗号分隔。</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>每项</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>%1: points for each</source>
        <comment>a rule</comment>
        <translation>%1：每项扣分</translation>
    </message>
    <message>
        <source>%1: points at most</source>
        <comment>a rule</comment>
        <translation>%1：最多扣分</translation>
    </message>
    <message>
        <source>Audit rules</source>
        <translation>审计规则</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>恢复默认值</translation>
    </message>
    <message>
        <source>Save rules</source>
        <translation>保存规则</translation>
    </message>
    <message>
        <source>Events that make a burst: more than</source>
        <translation>构成激增的事件数：超过</translation>
    </message>
    <message>
        <source>Length of a burst</source>
        <translation>激增的时长</translation>
    </message>
    <message>
        <source>Words in names of live places</source>
        <translation>名称中表示生产环境的词</translation>
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
        <translation>%1，全部</translation>
    </message>
    <message>
        <source>All in this column</source>
        <translation>此列全部</translation>
    </message>
    <message>
        <source>May change %1, but not read it. That is allowed; is it what you want?</source>
        <translation>可以更改 %1，但无法读取。这是允许的，但确实符合您的意图吗？</translation>
    </message>
    <message>
        <source>The registry granted this right, but its description here does not know it.</source>
        <translation>注册表授予了此权限，但此处的注册表描述中没有它。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ScoreCard</name>
    <message>
        <source>Rules…</source>
        <translation>规则…</translation>
    </message>
    <message>
        <source>Health: %1 of 100</source>
        <translation>健康度：%1/100</translation>
    </message>
    <message>
        <source>Nothing found that the rules look for.</source>
        <translation>未发现规则所检查的问题。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) would make it %1.</source>
        <translation>
            <numerusform>解决 %n 项后可达 %1 分。</numerusform>
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
            <numerusform>%1，扣 %n 分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>新增 %n 个</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gained rights</source>
        <translation>
            <numerusform>%n 个权限增加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <translation>
            <numerusform>%n 个已消失</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n 项变化</numerusform>
        </translation>
    </message>
    <message>
        <source>No change since the last look</source>
        <translation>上次查看以来没有变化</translation>
    </message>
    <message>
        <source>Since last look: %1</source>
        <translation>上次查看以来：%1</translation>
    </message>
    <message>
        <source>No earlier look yet</source>
        <translation>此前尚未查看过</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SearchNameDialog</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>保存此搜索</translation>
    </message>
    <message>
        <source>Rename search</source>
        <translation>重命名搜索</translation>
    </message>
    <message>
        <source>It stands in the side bar, with the number of tokens that fit.</source>
        <translation>它会显示在侧边栏中，并附上符合条件的令牌数。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Another search has this name already.</source>
        <translation>已有同名的搜索。</translation>
    </message>
    <message>
        <source>Give it a name first.</source>
        <translation>请先为它命名。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请换一个名称。</translation>
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
    <name>Tokendesk::SecurityPage</name>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Secrets in sight</source>
        <translation>密钥的暴露</translation>
    </message>
    <message numerus="yes">
        <source>after %n second(s)</source>
        <translation>
            <numerusform>%n 秒后</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
    <message>
        <source>Clear the clipboard</source>
        <translation>清除剪贴板</translation>
    </message>
    <message>
        <source>copy paste timeout history</source>
        <translation>复制 粘贴 超时 历史 copy paste timeout history</translation>
    </message>
    <message>
        <source>Also when Tokendesk locks or quits. Clipboard histories are asked not to keep it.</source>
        <translation>Tokendesk 锁定或退出时也会清除。会请求剪贴板历史记录不保留它。</translation>
    </message>
    <message>
        <source>A copied token stays until something else is copied, Tokendesk locks or quits: every program and page you paste into can get it.</source>
        <translation>复制的令牌会一直保留，直到复制其他内容，或者 Tokendesk 锁定或退出：在此期间，您粘贴到的任何程序和网页都可能获取它。</translation>
    </message>
    <message>
        <source>Hide a shown secret</source>
        <translation>隐藏已显示的密钥</translation>
    </message>
    <message>
        <source>Sooner when its window loses the focus. Screenshots and screen sharing see what is shown: this desktop has no way to forbid that.</source>
        <translation>窗口失去焦点时会提前隐藏。截图和屏幕共享能看到显示的内容：此桌面环境无法禁止。</translation>
    </message>
    <message>
        <source>reveal eye screenshot screen capture</source>
        <translation>显示 查看 截图 屏幕共享 reveal eye screenshot screen capture</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>%n 分钟后</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock when Tokendesk is not used</source>
        <translation>不使用 Tokendesk 时锁定</translation>
    </message>
    <message>
        <source>At once with Ctrl+L.</source>
        <translation>按 Ctrl+L 可立即锁定。</translation>
    </message>
    <message>
        <source>idle timeout inactivity</source>
        <translation>空闲 超时 闲置 idle timeout inactivity</translation>
    </message>
    <message>
        <source>Lock with the screen</source>
        <translation>随屏幕锁定</translation>
    </message>
    <message>
        <source>When the desktop locks its screen or the computer goes to sleep.</source>
        <translation>桌面锁屏或计算机进入睡眠时锁定。</translation>
    </message>
    <message>
        <source>screensaver suspend sleep</source>
        <translation>屏幕保护 挂起 睡眠 screensaver suspend sleep</translation>
    </message>
    <message>
        <source>Lock the keychain too</source>
        <translation>同时锁定密钥环</translation>
    </message>
    <message>
        <source>With Ctrl+L and when not used. Other programs cannot get their passwords then either, until you open it. Without it the lock hides the window and asks for no password.</source>
        <translation>按 Ctrl+L 和不使用时生效。在您解锁密钥环之前，其他程序也无法获取其密码。未启用时，锁定只会隐藏窗口内容，不要求输入密码。</translation>
    </message>
    <message>
        <source>password keyring</source>
        <translation>密码 密钥环 password keyring</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>密钥环</translation>
    </message>
    <message>
        <source>Doctor…</source>
        <translation>诊断…</translation>
    </message>
    <message>
        <source>Open the keychain doctor</source>
        <translation>打开密钥环诊断</translation>
    </message>
    <message>
        <source>Where secrets live</source>
        <translation>密钥的存放位置</translation>
    </message>
    <message>
        <source>keychain keyring kwallet secret service</source>
        <translation>密钥环 钥匙串 keychain keyring kwallet secret service</translation>
    </message>
    <message>
        <source>In memory only, until you quit.</source>
        <translation>仅在内存中，直到退出程序。</translation>
    </message>
    <message>
        <source>In the system&apos;s keychain, which works. Any program that runs as you can ask it while it is open.</source>
        <translation>在系统密钥环中，工作正常。密钥环解锁期间，任何以您的身份运行的程序都可以访问它。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ServiceDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Create key</source>
        <translation>创建密钥</translation>
    </message>
    <message>
        <source>New service account</source>
        <translation>新建服务账号</translation>
    </message>
    <message>
        <source>Describe “%1”</source>
        <translation>编辑“%1”的描述</translation>
    </message>
    <message>
        <source>New key for “%1”</source>
        <translation>“%1”的新密钥</translation>
    </message>
    <message>
        <source>Rotate a key of “%1”</source>
        <translation>轮换“%1”的密钥</translation>
    </message>
    <message>
        <source>For what works without a person: it stays when people leave. Its first key comes with it.</source>
        <translation>用于无人值守的程序：人员离开后它仍然保留。首个密钥会随之创建。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
    <message>
        <source>What it does, and whom to ask about it.</source>
        <translation>它的用途，以及可以向谁询问。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>What the key may do</source>
        <translation>密钥的权限</translation>
    </message>
    <message>
        <source>The registry is being asked.</source>
        <translation>正在询问注册表。</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>需要一个名称。</translation>
    </message>
    <message numerus="yes">
        <source>The description is too long: at most %n character(s).</source>
        <translation>
            <numerusform>描述过长：最多 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>没有任何更改。</translation>
    </message>
    <message>
        <source>Takes the place of “%1”, with the same rights if you leave them as they are. It stays when people leave. Both work until you end the old one.</source>
        <translation>取代“%1”；如不更改，权限与其相同。人员离开后仍然保留。在您使旧凭据失效之前，两者均有效。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ServiceJobs</name>
    <message>
        <source>“%1” is saved</source>
        <translation>“%1”已保存</translation>
    </message>
    <message>
        <source>“%1” was not switched on.</source>
        <translation>“%1”未启用。</translation>
    </message>
    <message>
        <source>“%1” was not switched off.</source>
        <translation>“%1”未停用。</translation>
    </message>
    <message>
        <source>“%1” works again</source>
        <translation>“%1”已恢复使用</translation>
    </message>
    <message>
        <source>“%1” is off: its keys stopped</source>
        <translation>“%1”已停用：其密钥已失效</translation>
    </message>
    <message numerus="yes">
        <source>“%1” works again, with %n key(s)</source>
        <translation>
            <numerusform>“%1”已恢复使用，包含 %n 个密钥</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is off: %n key(s) stopped</source>
        <translation>
            <numerusform>“%1”已停用：%n 个密钥已失效</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was not deleted.</source>
        <translation>“%1”未删除。</translation>
    </message>
    <message>
        <source>“%1” is deleted</source>
        <translation>“%1”已删除</translation>
    </message>
    <message>
        <source>%1 took no notice of the chosen rights: the new key of “%2” may do everything that its account may.</source>
        <comment>registry, name</comment>
        <translation>%1 未采纳所选权限：“%2”的新密钥可以执行其账号能执行的任何操作。</translation>
    </message>
    <message>
        <source>The key of “%1” was not revoked.</source>
        <translation>“%1”的密钥未吊销。</translation>
    </message>
    <message>
        <source>A key of “%1” is revoked</source>
        <translation>“%1”的一个密钥已吊销</translation>
    </message>
    <message>
        <source>The key of “%1” was not copied.</source>
        <translation>“%1”的密钥未复制。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ServiceKeyModel</name>
    <message>
        <source>First key</source>
        <translation>首个密钥</translation>
    </message>
    <message>
        <source>Its text is in your keychain.</source>
        <translation>其文本在密钥环中。</translation>
    </message>
    <message>
        <source>Its text is not in your keychain: it was made elsewhere.</source>
        <translation>其文本不在密钥环中：它是在别处创建的。</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
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
</context>
<context>
    <name>Tokendesk::ServiceKeysPanel</name>
    <message>
        <source>New key…</source>
        <translation>新建密钥…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>轮换…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>吊销…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Keys of %1</source>
        <translation>%1 的密钥</translation>
    </message>
    <message>
        <source>Choose a key first.</source>
        <translation>请先选择一个密钥。</translation>
    </message>
    <message>
        <source>Its text is not in your keychain.</source>
        <translation>其文本不在密钥环中。</translation>
    </message>
    <message>
        <source>Go on rotating…</source>
        <translation>继续轮换…</translation>
    </message>
    <message>
        <source>%1 does not list keys: here are those that were made with this program. They cannot be rotated or revoked one by one. Switching the account off stops them all.</source>
        <comment>registry</comment>
        <translation>%1 不列出密钥：此处显示的是使用本程序创建的密钥。无法逐个轮换或吊销。停用该账号会使其所有密钥失效。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ServiceModel</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>所有者</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>上次使用</translation>
    </message>
    <message>
        <source>Next end</source>
        <translation>最近到期时间</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>描述</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ServiceNotices</name>
    <message>
        <source>a registry</source>
        <translation>某个注册表</translation>
    </message>
    <message>
        <source>The service account “%1” may have been created at %2, but its key was not saved. It is not listed yet.</source>
        <translation>服务账号“%1”可能已在 %2 创建，但其密钥未保存。它尚未列出。</translation>
    </message>
    <message>
        <source>A key of “%1” may have been created at %2, but it was not saved. It is not listed yet.</source>
        <translation>“%1”的一个密钥可能已在 %2 创建，但未保存。它尚未列出。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再次查找</translation>
    </message>
    <message>
        <source>A key of “%1” was created at %2, but its text was lost when that was interrupted.</source>
        <translation>“%1”的一个密钥已在 %2 创建，但操作中断，其文本已丢失。</translation>
    </message>
    <message>
        <source>A key of “%1” may have been created at %2, but its text was lost when that was interrupted.</source>
        <translation>“%1”的一个密钥可能已在 %2 创建，但操作中断，其文本已丢失。</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>新建密钥…</translation>
    </message>
    <message>
        <source>Revoke it…</source>
        <translation>吊销…</translation>
    </message>
    <message>
        <source>Delete the account…</source>
        <translation>删除账号…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>不作处理</translation>
    </message>
    <message>
        <source>Nothing is asked of the registry, and nothing reminds you any more.</source>
        <translation>不会向注册表发出任何请求，也不会再提醒您。</translation>
    </message>
    <message>
        <source>A key of “%1” is being rotated: the old one and the new one work.</source>
        <translation>“%1”的一个密钥正在轮换：新旧密钥均有效。</translation>
    </message>
    <message>
        <source>“%1” is being replaced by a service account: the old one and the new one work.</source>
        <translation>“%1”正在替换为服务账号：新旧两者均有效。</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>另有 %n 项。</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>继续…</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ServiceStates</name>
    <message>
        <source>Sign in again…</source>
        <translation>重新登录…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>No registry with service accounts</source>
        <translation>没有提供服务账号的注册表</translation>
    </message>
    <message>
        <source>None of your accounts is at a registry that has accounts for machines.</source>
        <translation>您的账号所在的注册表均不提供供机器使用的账号。</translation>
    </message>
    <message>
        <source>This account may not see service accounts</source>
        <translation>此账号无权查看服务账号</translation>
    </message>
    <message>
        <source>The service accounts could not be loaded</source>
        <translation>无法加载服务账号</translation>
    </message>
    <message>
        <source>No service account yet</source>
        <translation>尚无服务账号</translation>
    </message>
    <message>
        <source>What works without a person gets an account of its own: it stays when people leave.</source>
        <translation>无人值守的程序可以拥有自己的账号：人员离开后它仍然保留。</translation>
    </message>
    <message>
        <source>New service account…</source>
        <translation>新建服务账号…</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ServiceStopDialog</name>
    <message>
        <source>Leave it on</source>
        <translation>保持启用</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Switch “%1” off?</source>
        <translation>要停用“%1”吗？</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>要删除“%1”吗？</translation>
    </message>
    <message>
        <source>Revoke a key of “%1”?</source>
        <translation>要吊销“%1”的密钥吗？</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Revoke key</source>
        <translation>吊销密钥</translation>
    </message>
    <message>
        <source>%1 stops working at once. This cannot be undone.</source>
        <comment>key</comment>
        <translation>%1 会立即失效。此操作无法撤销。</translation>
    </message>
    <message>
        <source>Last used: %1.</source>
        <translation>上次使用：%1。</translation>
    </message>
    <message>
        <source>You can switch it on again; its keys then work as before.</source>
        <translation>您可以重新启用它；其密钥届时会照常有效。</translation>
    </message>
    <message>
        <source>It is switched off first, so that no key of it outlives it.</source>
        <translation>会先将其停用，以免其密钥在删除后仍然有效。</translation>
    </message>
    <message>
        <source>%1 says: “%2”</source>
        <comment>registry</comment>
        <translation>%1 的说明：“%2”</translation>
    </message>
    <message>
        <source>Type the name “%1” to go on</source>
        <translation>输入名称“%1”以继续</translation>
    </message>
    <message>
        <source>This is not the name yet: capital and small letters count.</source>
        <translation>名称尚不匹配：区分大小写。</translation>
    </message>
    <message>
        <source>Type the name first.</source>
        <translation>请先输入名称。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ServiceWords</name>
    <message>
        <source>Active</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>nobody</source>
        <comment>owner</comment>
        <translation>无人</translation>
    </message>
    <message>
        <source>not reported</source>
        <comment>rights</comment>
        <translation>未提供</translation>
    </message>
    <message>
        <source>none</source>
        <comment>rights</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>not reported</source>
        <comment>keys</comment>
        <translation>未提供</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>无期限</translation>
    </message>
    <message>
        <source>Kept here</source>
        <translation>保存在此处</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>在别处</translation>
    </message>
    <message>
        <source>a key without a name</source>
        <translation>未命名的密钥</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>prefix, name</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 does not tell which keys it has. All that use one of them stop working.</source>
        <comment>registry</comment>
        <translation>%1 未说明该账号有哪些密钥。使用其密钥的所有程序都将停止工作。</translation>
    </message>
    <message>
        <source>It has no keys: nothing that works stops.</source>
        <translation>它没有密钥：不会影响任何正在运行的程序。</translation>
    </message>
    <message numerus="yes">
        <source>Its %n key(s) stop working at once.</source>
        <translation>
            <numerusform>其 %n 个密钥会立即失效。</numerusform>
        </translation>
    </message>
    <message>
        <source>One of them was used %1.</source>
        <comment>2 hours ago</comment>
        <translation>其中一个的上次使用时间：%1。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ServicesHead</name>
    <message>
        <source>Service accounts</source>
        <translation>服务账号</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Ask the registry again</source>
        <translation>重新询问注册表</translation>
    </message>
    <message>
        <source>Refresh service accounts</source>
        <translation>刷新服务账号</translation>
    </message>
    <message>
        <source>New service account…</source>
        <translation>新建服务账号…</translation>
    </message>
    <message>
        <source>Describe…</source>
        <translation>编辑描述…</translation>
    </message>
    <message>
        <source>Switch off…</source>
        <translation>停用…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>registry, person</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Choose a service account first.</source>
        <translation>请先选择一个服务账号。</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>启用</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ServicesPage</name>
    <message>
        <source>Service accounts</source>
        <translation>服务账号</translation>
    </message>
    <message>
        <source>This is the list as it was.</source>
        <translation>这是之前的列表。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SettingsDialog</name>
    <message>
        <source>Reset page</source>
        <translation>重置此页</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>搜索设置</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>No setting matches “%1”.</source>
        <translation>没有与“%1”匹配的设置。</translation>
    </message>
    <message>
        <source>Changes take effect at once.</source>
        <translation>更改立即生效。</translation>
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
        <translation>令牌到期前通知我</translation>
    </message>
    <message>
        <source>One summary a day, and a notice on a token&apos;s last day.</source>
        <translation>每天一次汇总，并在令牌的最后一天发出通知。</translation>
    </message>
    <message>
        <source>notification reminder expiry</source>
        <translation>通知 提醒 到期 notification reminder expiry</translation>
    </message>
    <message>
        <source>Daily summary</source>
        <translation>每日汇总</translation>
    </message>
    <message>
        <source>The earliest hour for it.</source>
        <translation>最早的发送时间。</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>免打扰时段</translation>
    </message>
    <message>
        <source>Keep quiet for a part of the day</source>
        <translation>每天在一段时间内免打扰</translation>
    </message>
    <message>
        <source>What falls into it is told afterwards.</source>
        <translation>此时段内的通知会在结束后发出。</translation>
    </message>
    <message>
        <source>do not disturb night</source>
        <translation>免打扰 勿扰 夜间 do not disturb night</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>托盘</translation>
    </message>
    <message>
        <source>A click on the tray icon opens</source>
        <translation>点击托盘图标时打开</translation>
    </message>
    <message>
        <source>The menu is always on the other button.</source>
        <translation>菜单始终由另一个鼠标按键打开。</translation>
    </message>
    <message>
        <source>Quick copy</source>
        <translation>快速复制</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>popup mouse</source>
        <translation>弹出窗口 鼠标 popup mouse</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>“As the system” follows the desktop, also when it changes.</source>
        <translation>“跟随系统”会与桌面环境保持一致，并随其变化而变化。</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>colour color dark mode night</source>
        <translation>颜色 深色模式 夜间 colour color dark mode night</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>On top of the system&apos;s own size.</source>
        <translation>在系统文字大小的基础上缩放。</translation>
    </message>
    <message>
        <source>font zoom large</source>
        <translation>字体 缩放 大号 font zoom large</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Words, dates and numbers, and the direction of reading.</source>
        <translation>影响文字、日期、数字和阅读方向。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SettingsText</name>
    <message>
        <source>The settings file cannot be read as a whole; what is missing is as it comes.</source>
        <translation>无法完整读取设置文件；缺失的设置使用默认值。</translation>
    </message>
    <message>
        <source>Settings cannot be saved: they count until you quit. Is there room, and may you write there?</source>
        <translation>无法保存设置：更改仅在退出程序之前有效。磁盘空间是否充足？您是否有写入权限？</translation>
    </message>
    <message>
        <source>“%1” has a value that is not possible; it is as it comes.</source>
        <translation>“%1”的值无效，将使用默认值。</translation>
    </message>
    <message>
        <source>“%1” is no setting that this version knows.</source>
        <translation>此版本中没有名为“%1”的设置。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ShortcutSheet</name>
    <message>
        <source>Keys and filter words</source>
        <translation>快捷键和筛选关键词</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Filter words</source>
        <translation>筛选关键词</translation>
    </message>
    <message>
        <source>the opposite</source>
        <translation>取反</translation>
    </message>
    <message>
        <source>What a token can be</source>
        <translation>令牌可能的状态</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SideBar</name>
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
    <message>
        <source>Lists and accounts</source>
        <translation>列表和账号</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>添加账号…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>删除…</translation>
    </message>
    <message>
        <source>Delete search</source>
        <translation>删除搜索</translation>
    </message>
    <message>
        <source>Delete the search “%1”? Only the search goes, no token does.</source>
        <translation>要删除搜索“%1”吗？只会删除搜索，不会删除任何令牌。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Who am I…</source>
        <translation>我是谁…</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SideBarModel</name>
    <message>
        <source>Accounts</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>已保存的搜索</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n token(s)</source>
        <translation>
            <numerusform>%1，%n 个令牌</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Filter: %2</source>
        <comment>what a list is, its query</comment>
        <translation>%1筛选条件：%2</translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <translation>%2 的 %1：%3</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %3, %n token(s)</source>
        <translation>
            <numerusform>%1，%2，%3，%n 个令牌</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter: %1</source>
        <translation>Enter：%1</translation>
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
        <translation>审计</translation>
    </message>
    <message>
        <source>Dangers at a glance: what ends, what is old, unused or may do too much, and what happened.</source>
        <translation>风险一览：即将到期、过旧、未使用或权限过多的令牌，以及发生的事件。</translation>
    </message>
    <message>
        <source>Service accounts</source>
        <translation>服务账号</translation>
    </message>
    <message>
        <source>Accounts for what works without a person, and their keys.</source>
        <translation>供无人值守程序使用的账号及其密钥。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SignInAgain</name>
    <message>
        <source>Somebody else</source>
        <translation>其他用户</translation>
    </message>
    <message>
        <source>You signed in as somebody else, which is now an account of its own. What you were doing needs %1.</source>
        <translation>您以其他用户的身份登录，该身份现已成为单独的账号。您刚才的操作需要 %1。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SignInWays</name>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
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
        <source>How to sign in</source>
        <translation>登录方式</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>用户名</translation>
    </message>
    <message>
        <source>Sent once, never stored. Only the token that the registry gives for it is kept, in your keychain.</source>
        <translation>仅发送一次，绝不存储。只有注册表为此签发的令牌会保存在密钥环中。</translation>
    </message>
    <message>
        <source>Sent once, never stored. Only the session is kept, in your keychain.</source>
        <translation>仅发送一次，绝不存储。只有会话会保存在密钥环中。</translation>
    </message>
    <message>
        <source>Type who you are at the registry.</source>
        <translation>请输入您在注册表中的用户名或电子邮箱。</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>请输入密码。</translation>
    </message>
    <message>
        <source>Paste a token first.</source>
        <translation>请先粘贴令牌。</translation>
    </message>
    <message>
        <source>Signed in. You can close this page and go back to Tokendesk.</source>
        <translation>已登录。您可以关闭此页面并返回 Tokendesk。</translation>
    </message>
    <message>
        <source>Not signed in. Go back to Tokendesk to see why.</source>
        <translation>未登录。请返回 Tokendesk 查看原因。</translation>
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
    <name>Tokendesk::SnippetTabs</name>
    <message>
        <source>Lines to paste</source>
        <translation>可粘贴的代码行</translation>
    </message>
    <message>
        <source>Copy with the token</source>
        <translation>连同令牌一起复制</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the lines for %1</source>
        <translation>复制用于 %1 的代码行</translation>
    </message>
    <message>
        <source>The token stands where the dots are; the clipboard is cleared again.</source>
        <translation>令牌位于圆点处；剪贴板稍后会被清除。</translation>
    </message>
    <message>
        <source>These lines hold no secret.</source>
        <translation>这些代码行不含密钥。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::StartChoice</name>
    <message>
        <source>Nothing</source>
        <translation>空白</translation>
    </message>
    <message>
        <source>Clone %1</source>
        <translation>克隆 %1</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TimeLine</name>
    <message>
        <source>created %1</source>
        <comment>2 hours ago</comment>
        <translation>%1创建</translation>
    </message>
    <message>
        <source>used %1</source>
        <comment>2 hours ago</comment>
        <translation>%1使用</translation>
    </message>
    <message>
        <source>review %1</source>
        <comment>in 12 days</comment>
        <translation>%1复查</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>%1到期</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>%1过期</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>无期限</translation>
    </message>
    <message>
        <source>end not reported</source>
        <translation>未提供到期时间</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the points of a time line</comment>
        <translation>，</translation>
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
    <message>
        <source>The prefix of “%1” is copied.</source>
        <translation>已复制“%1”的前缀。</translation>
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
    <message>
        <source>Where it is used</source>
        <translation>使用位置</translation>
    </message>
    <message>
        <source>History on this computer</source>
        <translation>这台计算机上的历史记录</translation>
    </message>
    <message>
        <source>%1 · included in %2</source>
        <translation>%1 · 已包含在 %2 中</translation>
    </message>
    <message>
        <source>Cannot: %1.</source>
        <translation>不可以：%1。</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between rights</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>复查</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>软件包</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>网络</translation>
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
        <translation>查找令牌</translation>
    </message>
    <message>
        <source>Commands and tokens…</source>
        <translation>命令和令牌…</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>保存此搜索…</translation>
    </message>
    <message>
        <source>List: %1</source>
        <translation>列表：%1</translation>
    </message>
    <message>
        <source>Keys and filter words…</source>
        <translation>快捷键和筛选关键词…</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TokenHistory</name>
    <message>
        <source>Nothing yet.</source>
        <translation>暂无记录。</translation>
    </message>
    <message>
        <source>created here</source>
        <translation>在此创建</translation>
    </message>
    <message>
        <source>copied from the tray</source>
        <translation>从托盘复制</translation>
    </message>
    <message>
        <source>copied as a snippet</source>
        <translation>以代码片段形式复制</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>tested: refused</source>
        <translation>测试结果：被拒绝</translation>
    </message>
    <message>
        <source>tested: valid</source>
        <translation>测试结果：有效</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>已吊销</translation>
    </message>
    <message>
        <source>signed in with it</source>
        <translation>用它登录</translation>
    </message>
    <message>
        <source>copied while rotating</source>
        <translation>轮换时复制</translation>
    </message>
    <message>
        <source>a new one was made in its place</source>
        <translation>已创建新令牌来替代它</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>switched on again</source>
        <translation>已重新启用</translation>
    </message>
    <message>
        <source>handed out by the command</source>
        <translation>由命令提供</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>已显示</translation>
    </message>
    <message>
        <source>given to a program</source>
        <translation>已提供给程序</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TokenJobs</name>
    <message>
        <source>“%1” is paused</source>
        <translation>“%1”已暂停</translation>
    </message>
    <message>
        <source>“%1” works again</source>
        <translation>“%1”已恢复使用</translation>
    </message>
    <message>
        <source>“%1” was not paused.</source>
        <translation>“%1”未暂停。</translation>
    </message>
    <message>
        <source>“%1” was not switched on.</source>
        <translation>“%1”未启用。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TokenLists</name>
    <message>
        <source>All tokens</source>
        <translation>全部令牌</translation>
    </message>
    <message>
        <source>Every token of every account.</source>
        <translation>所有账号的所有令牌。</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>已固定</translation>
    </message>
    <message>
        <source>Tokens that you pinned.</source>
        <translation>您固定的令牌。</translation>
    </message>
    <message>
        <source>Expiring soon</source>
        <translation>即将到期</translation>
    </message>
    <message>
        <source>Ends within 14 days, or is due for its review.</source>
        <translation>14 天内到期或应复查。</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Has ended: the registry refuses it.</source>
        <translation>已过期：注册表会拒绝它。</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>从未使用</translation>
    </message>
    <message>
        <source>Never used since it was made, says its registry. Nobody may miss it.</source>
        <translation>据注册表显示，自创建以来从未使用过，可能没有人需要它。</translation>
    </message>
    <message>
        <source>Too many rights</source>
        <translation>权限过多</translation>
    </message>
    <message>
        <source>May do everything, or has a right of high risk and was not used for 30 days or has no end.</source>
        <translation>拥有全部权限，或拥有高风险权限且 30 天未使用或无期限。</translation>
    </message>
    <message>
        <source>No expiry</source>
        <translation>无期限</translation>
    </message>
    <message>
        <source>Works until somebody revokes it.</source>
        <translation>在被吊销之前一直有效。</translation>
    </message>
    <message>
        <source>Not in keychain</source>
        <translation>不在密钥环中</translation>
    </message>
    <message>
        <source>Its text is not in your keychain, so it cannot be copied here.</source>
        <translation>其文本不在密钥环中，因此无法在此复制。</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TokenMenus</name>
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
        <source>Organisation</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
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
    <name>Tokendesk::TokenPage</name>
    <message>
        <source>Tokens</source>
        <translation>令牌</translation>
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
    <message>
        <source>no organisation</source>
        <translation>无组织</translation>
    </message>
    <message>
        <source>person not known</source>
        <translation>人员未知</translation>
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
        <translation>菜单</translation>
    </message>
</context>
<context>
    <name>Tokendesk::Tray</name>
    <message numerus="yes">
        <source>%1 copied – clears in %n s</source>
        <translation>
            <numerusform>已复制 %1 – %n 秒后清除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) end this week</source>
        <translation>
            <numerusform>%n 个令牌将于本周到期</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::TrayMenu</name>
    <message>
        <source>Quick copy…</source>
        <translation>快速复制…</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) end this week</source>
        <translation>
            <numerusform>%n 个令牌将于本周到期</numerusform>
        </translation>
    </message>
    <message>
        <source>Show window</source>
        <translation>显示窗口</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message numerus="yes">
        <source>Clipboard: %1, %n s</source>
        <translation>
            <numerusform>剪贴板：%1，%n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Clipboard: %1</source>
        <translation>剪贴板：%1</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>已固定</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>No tokens here yet: choose one and tick “Offer in the tray”</source>
        <translation>此处尚无令牌：请选择一个令牌并勾选“在托盘中提供”</translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days left, very short</comment>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>解锁…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
</context>
<context>
    <name>Tokendesk::WhoAmI</name>
    <message>
        <source>What stands below is what was saved when you signed in.</source>
        <translation>以下是您登录时保存的信息。</translation>
    </message>
    <message>
        <source>What stands below is what it said on %1.</source>
        <translation>以下是注册表在 %1 返回的信息。</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>已登录</translation>
    </message>
    <message>
        <source>The registry answered just now: this is who it knows you as.</source>
        <translation>注册表刚刚已响应：以下是它识别到的您的身份。</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Refused or expired</source>
        <translation>被拒绝或已过期</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>重新登录…</translation>
    </message>
    <message>
        <source>Problem at the registry</source>
        <translation>注册表出现问题</translation>
    </message>
    <message>
        <source>Your sign-in may be all right.</source>
        <translation>您的登录信息可能没有问题。</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>未登录任何账号</translation>
    </message>
    <message>
        <source>Add an account, and this says who its registry knows you as.</source>
        <translation>添加账号后，此处会显示注册表识别到的您的身份。</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>添加账号…</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>未询问</translation>
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
        <translation>关闭</translation>
    </message>
    <message>
        <source>Who am I</source>
        <translation>我是谁</translation>
    </message>
    <message>
        <source>The registry is being asked.</source>
        <translation>正在询问注册表。</translation>
    </message>
    <message>
        <source>Asking the registry…</source>
        <translation>正在询问注册表…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>注册表</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>权限</translation>
    </message>
    <message>
        <source>Signed in since</source>
        <translation>登录时间</translation>
    </message>
    <message>
        <source>Sign-in ends</source>
        <translation>登录到期时间</translation>
    </message>
    <message>
        <source>Last confirmed</source>
        <translation>上次确认</translation>
    </message>
    <message>
        <source>Last asked</source>
        <translation>上次询问</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保存位置</translation>
    </message>
    <message>
        <source>in memory until you quit</source>
        <translation>内存中，直到退出程序</translation>
    </message>
    <message>
        <source>in your keychain</source>
        <translation>密钥环中</translation>
    </message>
</context>
<context>
    <name>Tokendesk::WhoamiJob</name>
    <message>
        <source>%1: signed in</source>
        <translation>%1：已登录</translation>
    </message>
    <message>
        <source>  E-mail: %1</source>
        <translation>  电子邮箱：%1</translation>
    </message>
    <message>
        <source>%1: offline – this is the identity that was saved</source>
        <translation>%1：离线 – 这是已保存的身份信息</translation>
    </message>
    <message>
        <source>%1: refused or expired</source>
        <translation>%1：被拒绝或已过期</translation>
    </message>
    <message>
        <source>%1: not asked</source>
        <translation>%1：未询问</translation>
    </message>
    <message>
        <source>%1: the registry has a problem</source>
        <translation>%1：注册表出现问题</translation>
    </message>
</context>
<context>
    <name>Tokendesk::WindowActions</name>
    <message>
        <source>New token</source>
        <translation>新建令牌</translation>
    </message>
    <message>
        <source>Clone token…</source>
        <translation>克隆令牌…</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>轮换…</translation>
    </message>
    <message>
        <source>Pause token</source>
        <translation>暂停令牌</translation>
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
        <source>Copy export line</source>
        <translation>复制 export 行</translation>
    </message>
    <message>
        <source>Copy header line</source>
        <translation>复制请求头行</translation>
    </message>
    <message>
        <source>Copy prefix</source>
        <translation>复制前缀</translation>
    </message>
    <message>
        <source>Quick copy…</source>
        <translation>快速复制…</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>添加账号…</translation>
    </message>
    <message>
        <source>Who am I…</source>
        <translation>我是谁…</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>退出登录…</translation>
    </message>
    <message>
        <source>Import existing tokens…</source>
        <translation>导入现有令牌…</translation>
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
        <source>Edit note</source>
        <translation>编辑备注</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Keychain doctor…</source>
        <translation>密钥环诊断…</translation>
    </message>
    <message>
        <source>Welcome…</source>
        <translation>欢迎…</translation>
    </message>
    <message>
        <source>Clear clipboard</source>
        <translation>清除剪贴板</translation>
    </message>
</context>
<context>
    <name>Tokendesk::WindowDialogs</name>
    <message>
        <source>About Tokendesk</source>
        <translation>关于 Tokendesk</translation>
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
</context>
<context>
    <name>Tokendesk::WindowPages</name>
    <message>
        <source>Audit</source>
        <translation>审计</translation>
    </message>
    <message>
        <source>Service accounts</source>
        <translation>服务账号</translation>
    </message>
</context>
<context>
    <name>Tokendesk::WindowTray</name>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Tokens that end</source>
        <translation>即将到期的令牌</translation>
    </message>
</context>
<context>
    <name>Tokendesk::WishFields</name>
    <message>
        <source>%1 (optional)</source>
        <translation>%1（可选）</translation>
    </message>
    <message>
        <source>One network in each line; none means any.</source>
        <translation>每行一个网络；留空表示不限。</translation>
    </message>
    <message>
        <source>Sent once with this request, never stored.</source>
        <translation>仅随此请求发送一次，绝不存储。</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>请填写“%1”。</translation>
    </message>
    <message numerus="yes">
        <source>%1: at most %n character(s).</source>
        <translation>
            <numerusform>%1：最多 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1, “%2”, is no network. Write it like 192.0.2.0/24 or 2001:db8::/32.</source>
        <translation>第 %1 行的“%2”不是网络。请使用 192.0.2.0/24 或 2001:db8::/32 这样的写法。</translation>
    </message>
    <message numerus="yes">
        <source>%1: at most %n line(s).</source>
        <translation>
            <numerusform>%1：最多 %n 行。</numerusform>
        </translation>
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
    <message>
        <source>“%1” was not found.</source>
        <translation>未找到“%1”。</translation>
    </message>
    <message>
        <source>“%1” cannot be run.</source>
        <translation>无法运行“%1”。</translation>
    </message>
    <message>
        <source>The registry&apos;s file names no variable for its tools, so nothing was run.</source>
        <translation>注册表文件中没有为其工具指定变量，因此未运行任何程序。</translation>
    </message>
    <message>
        <source>There are commands for scripts, too: “tokendesk help” lists them.</source>
        <translation>另有供脚本使用的命令：“tokendesk help”可将其列出。</translation>
    </message>
    <message>
        <source>Say what is wrong with a registry file, without a window. Ends with 0 if nothing is, else with 1.</source>
        <translation>不打开窗口，指出注册表文件中的错误。退出码：0 表示没有错误，否则为 1。</translation>
    </message>
    <message>
        <source>file</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>%1: a whole profile for the registry “%2”.</source>
        <translation>%1：注册表“%2”的完整配置文件。</translation>
    </message>
</context>
</TS>

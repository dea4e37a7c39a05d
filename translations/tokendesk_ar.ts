<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>RegistryProfile</name>
    <message>
        <source>Download, view, search</source>
        <translation>التنزيل والعرض والبحث</translation>
    </message>
    <message>
        <source>Publish new skills, update existing ones</source>
        <translation>نشر مهارات جديدة وتحديث المهارات الموجودة</translation>
    </message>
    <message>
        <source>Delete, manage versions, moderate</source>
        <translation>الحذف وإدارة الإصدارات والإشراف</translation>
    </message>
    <message>
        <source>Read-only bot</source>
        <translation>بوت للقراءة فقط</translation>
    </message>
    <message>
        <source>CI publish</source>
        <translation>النشر عبر CI</translation>
    </message>
    <message>
        <source>Local development</source>
        <translation>التطوير المحلي</translation>
    </message>
    <message>
        <source>It stops working at once and cannot be restored.</source>
        <translation>يتوقف عن العمل فورًا ولا يمكن استعادته.</translation>
    </message>
    <message>
        <source>Your shell may keep it in its history: put a space before the line.</source>
        <translation>قد تحفظه الصدفة في تاريخ أوامرها: ضع مسافة قبل السطر.</translation>
    </message>
    <message>
        <source>Keep this file out of the repository: name it in .gitignore.</source>
        <translation>أبقِ هذا الملف خارج المستودع: اذكره في ⁦.gitignore⁩.</translation>
    </message>
    <message>
        <source>Save the token as repository secret TANK_TOKEN first: Settings › Secrets and variables › Actions.</source>
        <translation>احفظ الرمز أولًا بوصفه سرًّا للمستودع باسم TANK_TOKEN: ⁦Settings › Secrets and variables › Actions⁩.</translation>
    </message>
    <message>
        <source>Save the token as masked variable TANK_TOKEN first: Settings › CI/CD › Variables.</source>
        <translation>احفظ الرمز أولًا كمتغير مقنَّع باسم TANK_TOKEN: ⁦Settings › CI/CD › Variables⁩.</translation>
    </message>
    <message>
        <source>Save the token as TANK_TOKEN in a context first: Organization Settings › Contexts.</source>
        <translation>احفظ الرمز أولًا باسم TANK_TOKEN في سياق: ⁦Organization Settings › Contexts⁩.</translation>
    </message>
    <message>
        <source>The shell fills in the variable, so the token does not stand in the line.</source>
        <translation>تملأ الصدفة قيمة المتغير، لذا لا يظهر الرمز في السطر.</translation>
    </message>
    <message>
        <source>Belongs into ~/.tank/config.json, readable by you alone.</source>
        <translation>مكانه ⁦~/.tank/config.json⁩، على أن تكون قراءته لك وحدك.</translation>
    </message>
    <message>
        <source>Pull, search and list skills, view their info</source>
        <translation>سحب المهارات والبحث عنها وسردها، وعرض معلوماتها</translation>
    </message>
    <message>
        <source>Push skills to the registry</source>
        <translation>دفع المهارات إلى السجل</translation>
    </message>
    <message>
        <source>Manage tokens, organization settings and members</source>
        <translation>إدارة الرموز وإعدادات المؤسسة وأعضائها</translation>
    </message>
    <message>
        <source>CI deploy</source>
        <translation>النشر عبر CI</translation>
    </message>
    <message>
        <source>Organization settings</source>
        <translation>إعدادات المؤسسة</translation>
    </message>
    <message>
        <source>It is revoked for good. This action cannot be undone.</source>
        <translation>يُبطَل نهائيًا. لا يمكن التراجع عن هذا الإجراء.</translation>
    </message>
    <message>
        <source>Save the token as repository secret SKILLREG_TOKEN first: Settings › Secrets and variables › Actions.</source>
        <translation>احفظ الرمز أولًا بوصفه سرًّا للمستودع باسم SKILLREG_TOKEN: ⁦Settings › Secrets and variables › Actions⁩.</translation>
    </message>
    <message>
        <source>List and retrieve volume metadata</source>
        <translation>سرد البيانات الوصفية لوحدات التخزين وجلبها</translation>
    </message>
    <message>
        <source>Create, update and delete volumes</source>
        <translation>إنشاء وحدات التخزين وتحديثها وحذفها</translation>
    </message>
    <message>
        <source>List and retrieve environment metadata</source>
        <translation>سرد البيانات الوصفية للبيئات وجلبها</translation>
    </message>
    <message>
        <source>Create, update and delete environments</source>
        <translation>إنشاء البيئات وتحديثها وحذفها</translation>
    </message>
    <message>
        <source>List, retrieve and download files</source>
        <translation>سرد الملفات وجلبها وتنزيلها</translation>
    </message>
    <message>
        <source>Upload and delete files</source>
        <translation>رفع الملفات وحذفها</translation>
    </message>
    <message>
        <source>List volume members</source>
        <translation>سرد أعضاء وحدات التخزين</translation>
    </message>
    <message>
        <source>Add, update and remove volume members</source>
        <translation>إضافة أعضاء وحدات التخزين وتحديثهم وإزالتهم</translation>
    </message>
    <message>
        <source>List environment members</source>
        <translation>سرد أعضاء البيئات</translation>
    </message>
    <message>
        <source>Add, update and remove environment members</source>
        <translation>إضافة أعضاء البيئات وتحديثهم وإزالتهم</translation>
    </message>
    <message>
        <source>Read account info, usage and balance</source>
        <translation>قراءة معلومات الحساب والاستخدام والرصيد</translation>
    </message>
    <message>
        <source>Read aggregator configuration</source>
        <translation>قراءة تهيئة المجمِّع</translation>
    </message>
    <message>
        <source>Update aggregator settings and custom domains</source>
        <translation>تحديث إعدادات المجمِّع والنطاقات المخصصة</translation>
    </message>
    <message>
        <source>Read files</source>
        <translation>قراءة الملفات</translation>
    </message>
    <message>
        <source>Upload files</source>
        <translation>رفع الملفات</translation>
    </message>
    <message>
        <source>Watch usage</source>
        <translation>متابعة الاستخدام</translation>
    </message>
    <message>
        <source>It stops working at once: requests that are under way with it fail.</source>
        <translation>يتوقف عن العمل فورًا: تفشل الطلبات الجارية به.</translation>
    </message>
    <message>
        <source>The program reads the variable, so the key does not stand in its source.</source>
        <translation>يقرأ البرنامج المتغير، لذا لا يظهر المفتاح في شفرته المصدرية.</translation>
    </message>
    <message>
        <source>The shell fills in the variable, so the key does not stand in the line.</source>
        <translation>تملأ الصدفة قيمة المتغير، لذا لا يظهر المفتاح في السطر.</translation>
    </message>
    <message>
        <source>Install packages</source>
        <translation>تثبيت الحزم</translation>
    </message>
    <message>
        <source>Publish packages</source>
        <translation>نشر الحزم</translation>
    </message>
    <message>
        <source>Administer packages and tokens</source>
        <translation>إدارة الحزم والرموز</translation>
    </message>
    <message>
        <source>Install and publish from pipelines</source>
        <translation>التثبيت والنشر من خطوط CI/CD</translation>
    </message>
    <message>
        <source>Install only</source>
        <translation>التثبيت فقط</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>النشر</translation>
    </message>
    <message>
        <source>Package scope</source>
        <translation>نطاق الحزم</translation>
    </message>
    <message>
        <source>Limits the token to packages whose names fit the pattern.</source>
        <translation>يقيّد الرمز بالحزم التي تطابق أسماؤها النمط.</translation>
    </message>
    <message>
        <source>It stops working immediately: any pipeline or script that uses it fails on its next authenticated request.</source>
        <translation>يتوقف عن العمل فورًا: يفشل كل خط CI/CD أو نص برمجي يستخدمه عند طلبه التالي الذي يتطلب المصادقة.</translation>
    </message>
    <message>
        <source>Your shell may keep it in its history: put a space before the line. The tool looks at the variable only while ~/.apkg/credentials.json is not there.</source>
        <translation>قد تحفظه الصدفة في تاريخ أوامرها: ضع مسافة قبل السطر. لا تنظر الأداة إلى المتغير إلا إذا لم يكن ⁦~/.apkg/credentials.json⁩ موجودًا.</translation>
    </message>
    <message>
        <source>Save the token as repository secret APKG_TOKEN first: Settings › Secrets and variables › Actions.</source>
        <translation>احفظ الرمز أولًا بوصفه سرًّا للمستودع باسم APKG_TOKEN: ⁦Settings › Secrets and variables › Actions⁩.</translation>
    </message>
    <message>
        <source>Publish packages, change owners and tags</source>
        <translation>نشر الحزم وتغيير المالكين والوسوم</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>للقراءة فقط</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Of your account: npm asks for it with each new token. It is sent once and not kept.</source>
        <translation>كلمة مرور حسابك: يطلبها npm مع كل رمز جديد. تُرسل مرة واحدة ولا تُحفظ.</translation>
    </message>
    <message>
        <source>One-time code</source>
        <translation>كود المرة الواحدة</translation>
    </message>
    <message>
        <source>If your account has two-factor authentication.</source>
        <translation>إذا كان حسابك يستخدم المصادقة الثنائية.</translation>
    </message>
    <message>
        <source>Allowed networks</source>
        <translation>الشبكات المسموح بها</translation>
    </message>
    <message>
        <source>The token works from these networks only; none: from everywhere.</source>
        <translation>لا يعمل الرمز إلا من هذه الشبكات؛ وإذا لم تُذكر أي شبكة فمن كل مكان.</translation>
    </message>
    <message>
        <source>npm fills in the variable, so the token does not stand in the file.</source>
        <translation>يملأ npm قيمة المتغير، لذا لا يظهر الرمز في الملف.</translation>
    </message>
    <message>
        <source>Save the token as repository secret NPM_TOKEN first: Settings › Secrets and variables › Actions.</source>
        <translation>احفظ الرمز أولًا بوصفه سرًّا للمستودع باسم NPM_TOKEN: ⁦Settings › Secrets and variables › Actions⁩.</translation>
    </message>
</context>
<context>
    <name>TableActions</name>
    <message>
        <source>Do not group</source>
        <translation>بلا تجميع</translation>
    </message>
    <message>
        <source>Group by account</source>
        <translation>تجميع حسب الحساب</translation>
    </message>
    <message>
        <source>Group by registry</source>
        <translation>تجميع حسب السجل</translation>
    </message>
    <message>
        <source>Group by rights</source>
        <translation>تجميع حسب الأذونات</translation>
    </message>
    <message>
        <source>Group by month of the end</source>
        <translation>تجميع حسب شهر الانتهاء</translation>
    </message>
    <message>
        <source>Fit all columns</source>
        <translation>ملاءمة كل الأعمدة</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>إعادة ضبط الأعمدة</translation>
    </message>
    <message>
        <source>Group by organisation</source>
        <translation>تجميع حسب المؤسسة</translation>
    </message>
    <message>
        <source>Group by person</source>
        <translation>تجميع حسب الشخص</translation>
    </message>
</context>
<context>
    <name>Tokendesk::AcceptDialog</name>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>Accept a finding</source>
        <translation>قبول نتيجة</translation>
    </message>
    <message>
        <source>It costs no points any more until the day is over. New tokens of this kind are found all the same.</source>
        <translation>لا تكلّف أي نقاط بعد الآن حتى نهاية ذلك اليوم. ومع ذلك تُكتشف الرموز الجديدة من هذا النوع.</translation>
    </message>
    <message>
        <source>For whoever asks later. It is kept on this computer, in the journal.</source>
        <translation>لمن يسأل لاحقًا. يُحفظ على هذا الحاسوب، في اليوميات.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>حتى</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Say why first.</source>
        <translation>اذكر السبب أولًا.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::AccessibleRows</name>
    <message numerus="yes">
        <source>%1, %n token(s), open</source>
        <translation>
            <numerusform>⁨%1⁩، %Ln رمز، موسّعة</numerusform>
            <numerusform>⁨%1⁩، رمز واحد (%Ln)، موسّعة</numerusform>
            <numerusform>⁨%1⁩، رمزان (%Ln)، موسّعة</numerusform>
            <numerusform>⁨%1⁩، %Ln رموز، موسّعة</numerusform>
            <numerusform>⁨%1⁩، %Ln رمزًا، موسّعة</numerusform>
            <numerusform>⁨%1⁩، %Ln رمز، موسّعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n token(s), closed</source>
        <translation>
            <numerusform>⁨%1⁩، %Ln رمز، مطوية</numerusform>
            <numerusform>⁨%1⁩، رمز واحد (%Ln)، مطوية</numerusform>
            <numerusform>⁨%1⁩، رمزان (%Ln)، مطوية</numerusform>
            <numerusform>⁨%1⁩، %Ln رموز، مطوية</numerusform>
            <numerusform>⁨%1⁩، %Ln رمزًا، مطوية</numerusform>
            <numerusform>⁨%1⁩، %Ln رمز، مطوية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::AccountJobs</name>
    <message>
        <source>Signed out</source>
        <translation>سُجّل الخروج</translation>
    </message>
</context>
<context>
    <name>Tokendesk::AccountState</name>
    <message>
        <source>valid</source>
        <translation>صالح</translation>
    </message>
    <message>
        <source>the registry accepted the sign-in</source>
        <translation>قبِل السجل تسجيل الدخول</translation>
    </message>
    <message>
        <source>checking…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>the registry is being asked</source>
        <translation>جارٍ سؤال السجل</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>لم يُتحقق منه</translation>
    </message>
    <message>
        <source>the registry has not been asked yet; what is listed may be old</source>
        <translation>لم يُسأل السجل بعد؛ قد تكون القائمة قديمة</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>the registry does not accept the sign-in any more</source>
        <translation>لم يعد السجل يقبل تسجيل الدخول</translation>
    </message>
    <message>
        <source>too few rights</source>
        <translation>أذونات غير كافية</translation>
    </message>
    <message>
        <source>the sign-in works, but may not list tokens</source>
        <translation>تسجيل الدخول يعمل، لكن لا يُسمح له بعرض قائمة الرموز</translation>
    </message>
    <message>
        <source>unreachable</source>
        <translation>يتعذّر الوصول إليه</translation>
    </message>
    <message>
        <source>the registry does not answer; what is listed may be old</source>
        <translation>لا يستجيب السجل؛ قد تكون القائمة قديمة</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>مشكلة</translation>
    </message>
    <message>
        <source>the registry&apos;s answer makes no sense</source>
        <translation>رد السجل غير مفهوم</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>تسجيل الدخول مجددًا…</translation>
    </message>
    <message>
        <source>Sign in with more rights…</source>
        <translation>تسجيل الدخول بأذونات أكثر…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>التحقق الآن</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
</context>
<context>
    <name>Tokendesk::AccountsPage</name>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>مسجَّل الدخول</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>إضافة حساب…</translation>
    </message>
    <message>
        <source>Another account</source>
        <translation>حساب آخر</translation>
    </message>
    <message>
        <source>Of the same registry or of another.</source>
        <translation>من السجل نفسه أو من سجل آخر.</translation>
    </message>
    <message>
        <source>sign in log in registry</source>
        <translation>تسجيل الدخول دخول سجل حساب</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>تسجيل الخروج…</translation>
    </message>
    <message>
        <source>Sign %1 out of %2</source>
        <translation>تسجيل خروج ⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>person, registry</comment>
        <translation>⁨%1⁩ · ⁨%2⁩</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>لا أحد بعد</translation>
    </message>
    <message>
        <source>Add an account to see its tokens.</source>
        <translation>أضف حسابًا لترى رموزه.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ActionStates</name>
    <message>
        <source>Switch token on</source>
        <translation>إعادة تفعيل الرمز</translation>
    </message>
    <message>
        <source>Pause token</source>
        <translation>إيقاف الرمز مؤقتًا</translation>
    </message>
    <message>
        <source>The registry cannot be reached. Refresh when you are online again.</source>
        <translation>يتعذّر الوصول إلى السجل. حدّث القائمة عندما تتصل بالشبكة مجددًا.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::Actions</name>
    <message>
        <source>%1 (%2)</source>
        <comment>deed, its keys</comment>
        <translation>⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>أدوات</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
</context>
<context>
    <name>Tokendesk::AddAccountDialog</name>
    <message>
        <source>Add account</source>
        <translation>إضافة حساب</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Save account</source>
        <translation>حفظ الحساب</translation>
    </message>
    <message>
        <source>The account was not saved.</source>
        <translation>لم يُحفظ الحساب.</translation>
    </message>
    <message>
        <source>Unlock keychain</source>
        <translation>فتح قفل سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>تسجيل الدخول مجددًا</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>تأكيد</translation>
    </message>
    <message>
        <source>The registry is being asked.</source>
        <translation>جارٍ سؤال السجل.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>Save and go on</source>
        <translation>حفظ ومتابعة</translation>
    </message>
</context>
<context>
    <name>Tokendesk::AuditCharts</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%Ln سنة</numerusform>
            <numerusform>%Ln سنة</numerusform>
            <numerusform>%Ln سنة</numerusform>
            <numerusform>%Ln سنوات</numerusform>
            <numerusform>%Ln سنة</numerusform>
            <numerusform>%Ln سنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days, short</comment>
        <translation>
            <numerusform>%Ln ي</numerusform>
            <numerusform>%Ln ي</numerusform>
            <numerusform>%Ln ي</numerusform>
            <numerusform>%Ln ي</numerusform>
            <numerusform>%Ln ي</numerusform>
            <numerusform>%Ln ي</numerusform>
        </translation>
    </message>
    <message>
        <source>&gt; %1</source>
        <comment>longer than</comment>
        <translation>فوق ⁨%1⁩</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>&lt; %1</source>
        <comment>shorter than</comment>
        <translation>دون ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1–%2 d</source>
        <comment>from, to, in days</comment>
        <translation>%L1–%L2 ي</translation>
    </message>
    <message>
        <source>over</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>never</source>
        <translation>لم يُستخدم</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروفة</translation>
    </message>
    <message>
        <source>Ended already</source>
        <translation>انتهت بالفعل</translation>
    </message>
    <message>
        <source>Ends in %1 %2</source>
        <comment>month, year</comment>
        <translation>تنتهي في %1 %2</translation>
    </message>
    <message>
        <source>Ends later</source>
        <translation>تنتهي لاحقًا</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>بلا انتهاء</translation>
    </message>
    <message>
        <source>The registry does not say when it ends</source>
        <translation>لا يفيد السجل بموعد انتهائها</translation>
    </message>
    <message>
        <source>The registry does not say</source>
        <translation>لا يفيد السجل بذلك</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>chart, part of it</comment>
        <translation>⁨%1⁩، ⁨%2⁩</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>لم تُستخدم قط</translation>
    </message>
    <message>
        <source>%1: no token</source>
        <translation>⁨%1⁩: لا رموز</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n token(s)</source>
        <translation>
            <numerusform>⁨%1⁩: %Ln رمز</numerusform>
            <numerusform>⁨%1⁩: رمز واحد (%Ln)</numerusform>
            <numerusform>⁨%1⁩: رمزان (%Ln)</numerusform>
            <numerusform>⁨%1⁩: %Ln رموز</numerusform>
            <numerusform>⁨%1⁩: %Ln رمزًا</numerusform>
            <numerusform>⁨%1⁩: %Ln رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends by month</source>
        <translation>الانتهاء حسب الشهر</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>Last use</source>
        <translation>آخر استخدام</translation>
    </message>
    <message>
        <source>low</source>
        <comment>risk of rights</comment>
        <translation>منخفضة</translation>
    </message>
    <message>
        <source>medium</source>
        <comment>risk of rights</comment>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>high</source>
        <comment>risk of rights</comment>
        <translation>عالية</translation>
    </message>
    <message>
        <source>%1, risk of the rights: %2</source>
        <comment>person, low or medium or high</comment>
        <translation>⁨%1⁩، خطورة الأذونات: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Rights by person and risk</source>
        <translation>الأذونات حسب الشخص والخطورة</translation>
    </message>
    <message numerus="yes">
        <source>Rights by person and risk (%n more)</source>
        <translation>
            <numerusform>الأذونات حسب الشخص والخطورة (و%Ln غيرهم)</numerusform>
            <numerusform>الأذونات حسب الشخص والخطورة (وشخص آخر: %Ln)</numerusform>
            <numerusform>الأذونات حسب الشخص والخطورة (وشخصان آخران: %Ln)</numerusform>
            <numerusform>الأذونات حسب الشخص والخطورة (و%Ln أشخاص آخرين)</numerusform>
            <numerusform>الأذونات حسب الشخص والخطورة (و%Ln شخصًا آخر)</numerusform>
            <numerusform>الأذونات حسب الشخص والخطورة (و%Ln شخص آخر)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::AuditExport</name>
    <message>
        <source>Whole report as PDF…</source>
        <translation>التقرير الكامل بصيغة PDF…</translation>
    </message>
    <message>
        <source>“%1” as CSV…</source>
        <comment>a tab</comment>
        <translation>«⁨%1⁩» بصيغة CSV…</translation>
    </message>
    <message>
        <source>“%1” as JSON…</source>
        <comment>a tab</comment>
        <translation>«⁨%1⁩» بصيغة JSON…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Files (%1)</source>
        <comment>kinds of files</comment>
        <translation>ملفات (⁨%1⁩)</translation>
    </message>
    <message>
        <source>An export is still being written. Wait for it, or cancel it.</source>
        <translation>ما زالت كتابة تصدير سابق جارية. انتظر انتهاءه أو ألغِه.</translation>
    </message>
    <message>
        <source>Exporting to %1…</source>
        <translation>جارٍ التصدير إلى ⁨%1⁩…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>صُدّر إلى ⁨%1⁩.</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>أُلغي التصدير. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>%1 was not written. Choose another place, or make room there.</source>
        <translation>لم يُكتب ⁨%1⁩. اختر مكانًا آخر، أو أفرغ مساحة هناك.</translation>
    </message>
    <message>
        <source>The audit is still being counted.</source>
        <translation>ما زال التدقيق قيد الإحصاء.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::AuditHead</name>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>السياسة</translation>
    </message>
    <message>
        <source>What is audited</source>
        <translation>نطاق التدقيق</translation>
    </message>
    <message>
        <source>Events of which time</source>
        <translation>فترة الأحداث</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>كل الفترات</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم واحد (%Ln)</numerusform>
            <numerusform>يومان (%Ln)</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>التدقيق</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>كل الحسابات</translation>
    </message>
</context>
<context>
    <name>Tokendesk::AuditPage</name>
    <message>
        <source>Audit</source>
        <translation>التدقيق</translation>
    </message>
    <message>
        <source>Tokens by person</source>
        <translation>الرموز حسب الشخص</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Since last look</source>
        <translation>منذ آخر اطلاع</translation>
    </message>
    <message>
        <source>Findings (%1)</source>
        <translation>النتائج (%1)</translation>
    </message>
    <message>
        <source>Since last look (%1)</source>
        <translation>منذ آخر اطلاع (%1)</translation>
    </message>
    <message>
        <source>%1: no log of events there that this account may read. Judged by the list of tokens and by what this program did itself.</source>
        <comment>names of registries</comment>
        <translation>⁨%1⁩: لا يوجد هناك سجل أحداث يُسمح لهذا الحساب بقراءته. يستند الحكم إلى قائمة الرموز وإلى ما فعله هذا البرنامج نفسه.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Only these: %1</source>
        <translation>هذه فقط: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Revoke these…</source>
        <translation>إبطال هذه الرموز…</translation>
    </message>
    <message>
        <source>Leavers</source>
        <translation>المغادرون</translation>
    </message>
    <message>
        <source>Leavers (%1)</source>
        <translation>المغادرون (%1)</translation>
    </message>
</context>
<context>
    <name>Tokendesk::AuditReport</name>
    <message>
        <source>Health: %1 of 100.</source>
        <comment>a number</comment>
        <translation>السلامة: %1 من 100.</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>المرشّح: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The first %1 of %2. Export as CSV for all of them.</source>
        <translation>أول %1 من أصل %2. صدّر بصيغة CSV للحصول عليها كلها.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>لا شيء.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>درجة الخطورة</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>سبب أهميتها</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>الأذونات</translation>
    </message>
    <message>
        <source>Last use</source>
        <translation>آخر استخدام</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>الانتهاء</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message>
        <source>Since the last look</source>
        <translation>منذ آخر اطلاع</translation>
    </message>
    <message>
        <source>Nobody looked before.</source>
        <translation>لم يطّلع أحد من قبل.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ما تغيّر</translation>
    </message>
    <message>
        <source>Audit of all accounts</source>
        <translation>تدقيق كل الحسابات</translation>
    </message>
    <message>
        <source>Audit of %1</source>
        <translation>تدقيق ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 · %2 · Tokendesk %3</source>
        <comment>what, when with zone, version</comment>
        <translation>⁨%1⁩ · ⁨%2⁩ · Tokendesk %3</translation>
    </message>
    <message>
        <source>−%1  %2</source>
        <comment>points, what they are for</comment>
        <translation>⁦−%1⁩  ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>Tokendesk::AuthorityDialog</name>
    <message>
        <source>Choose file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Trust it there</source>
        <translation>الوثوق بها هناك</translation>
    </message>
    <message>
        <source>Trust a certificate</source>
        <translation>الوثوق بشهادة</translation>
    </message>
    <message>
        <source>Registry&apos;s address</source>
        <translation>عنوان السجل</translation>
    </message>
    <message>
        <source>The certificate counts here and nowhere else.</source>
        <translation>تسري الشهادة هنا وليس في أي مكان آخر.</translation>
    </message>
    <message>
        <source>Certificate (PEM)</source>
        <translation>الشهادة (PEM)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Choose a certificate first.</source>
        <translation>اختر شهادة أولًا.</translation>
    </message>
    <message>
        <source>Choose a certificate</source>
        <translation>اختيار شهادة</translation>
    </message>
    <message>
        <source>Certificates (%1)</source>
        <translation>الشهادات (⁨%1⁩)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>كل الملفات (⁨%1⁩)</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>تتعذّر قراءة الملف: ⁨%1⁩</translation>
    </message>
    <message>
        <source>This file also holds a private key. Only the certificate is kept; keep such a file to yourself.</source>
        <translation>يحتوي هذا الملف أيضًا على مفتاح خاص. تُحفظ الشهادة وحدها؛ لا تُطلع أحدًا على ملف كهذا.</translation>
    </message>
    <message>
        <source>There is no certificate in it. It has to begin with “-----BEGIN CERTIFICATE-----”.</source>
        <translation>لا توجد شهادة فيه. يجب أن يبدأ بـ«⁦-----BEGIN CERTIFICATE-----⁩».</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>بصمة SHA-256</translation>
    </message>
    <message>
        <source>It does not count today, so no connection would succeed.</source>
        <translation>ليست سارية اليوم، لذا لن ينجح أي اتصال.</translation>
    </message>
    <message>
        <source>This is not the address of a registry. Example: https://tank.example.com</source>
        <translation>هذا ليس عنوان سجل. مثال: ⁦https://tank.example.com⁩</translation>
    </message>
</context>
<context>
    <name>Tokendesk::Bell</name>
    <message numerus="yes">
        <source>%n unread notice(s)</source>
        <translation>
            <numerusform>%Ln إشعار غير مقروء</numerusform>
            <numerusform>إشعار واحد غير مقروء (%Ln)</numerusform>
            <numerusform>إشعاران غير مقروءين (%Ln)</numerusform>
            <numerusform>%Ln إشعارات غير مقروءة</numerusform>
            <numerusform>%Ln إشعارًا غير مقروء</numerusform>
            <numerusform>%Ln إشعار غير مقروء</numerusform>
        </translation>
    </message>
    <message>
        <source>Notices: nothing new</source>
        <translation>الإشعارات: لا جديد</translation>
    </message>
</context>
<context>
    <name>Tokendesk::BrowserWaitPanel</name>
    <message>
        <source>1  The browser opens.   2  Approve there.   3  Come back: it goes on by itself.</source>
        <translation>1  يُفتح المتصفح.   2  وافِق هناك.   3  عُد إلى هنا: يستمر الأمر تلقائيًا.</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>نسخ الرابط</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>فتح مجددًا</translation>
    </message>
    <message>
        <source>Address of the approval page</source>
        <translation>عنوان صفحة الموافقة</translation>
    </message>
    <message>
        <source>Nothing opened? Use this address in any browser:</source>
        <translation>لم يُفتح شيء؟ استخدم هذا العنوان في أي متصفح:</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Asking the registry…</source>
        <translation>جارٍ سؤال السجل…</translation>
    </message>
    <message>
        <source>The registry sends you to another host: %1. Open it only if you know that it belongs to the registry.</source>
        <translation>يحيلك السجل إلى مضيف آخر: ⁨%1⁩. لا تفتحه إلا إذا كنت تعلم أنه تابع للسجل.</translation>
    </message>
    <message>
        <source>No browser could be started. Copy the address and open it yourself.</source>
        <translation>تعذّر تشغيل أي متصفح. انسخ العنوان وافتحه بنفسك.</translation>
    </message>
    <message>
        <source>Waiting · %1 left</source>
        <translation>في الانتظار · المتبقي ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>Waiting · checked %n second(s) ago · %1 left</source>
        <translation>
            <numerusform>في الانتظار · آخر تحقق منذ %Ln ثانية · المتبقي ⁨%1⁩</numerusform>
            <numerusform>في الانتظار · آخر تحقق منذ ثانية واحدة (%Ln) · المتبقي ⁨%1⁩</numerusform>
            <numerusform>في الانتظار · آخر تحقق منذ ثانيتين (%Ln) · المتبقي ⁨%1⁩</numerusform>
            <numerusform>في الانتظار · آخر تحقق منذ %Ln ثوانٍ · المتبقي ⁨%1⁩</numerusform>
            <numerusform>في الانتظار · آخر تحقق منذ %Ln ثانية · المتبقي ⁨%1⁩</numerusform>
            <numerusform>في الانتظار · آخر تحقق منذ %Ln ثانية · المتبقي ⁨%1⁩</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>نسخ الكود</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الكود</translation>
    </message>
    <message>
        <source>1  The browser opens.   2  Approve there.   3  It brings you back by itself.</source>
        <translation>1  يُفتح المتصفح.   2  وافِق هناك.   3  يعيدك إلى هنا تلقائيًا.</translation>
    </message>
    <message>
        <source>Nothing opened? Use this address in a browser on this computer:</source>
        <translation>لم يُفتح شيء؟ استخدم هذا العنوان في متصفح على هذا الحاسوب:</translation>
    </message>
    <message>
        <source>Open browser</source>
        <translation>فتح المتصفح</translation>
    </message>
    <message>
        <source>Check that the browser shows this code; if it asks for it, type it there:</source>
        <translation>تأكد من أن المتصفح يعرض هذا الكود؛ وإذا طلبه فاكتبه هناك:</translation>
    </message>
    <message>
        <source>Check that the browser shows this code. Or open %1 on any device and type it there:</source>
        <translation>تأكد من أن المتصفح يعرض هذا الكود. أو افتح ⁨%1⁩ على أي جهاز واكتبه هناك:</translation>
    </message>
</context>
<context>
    <name>Tokendesk::CertificateText</name>
    <message>
        <source>(no name)</source>
        <translation>(بلا اسم)</translation>
    </message>
    <message>
        <source>has ended on %1</source>
        <translation>انتهت في %1</translation>
    </message>
    <message>
        <source>counts only from %1</source>
        <translation>لا تسري إلا من %1</translation>
    </message>
    <message>
        <source>ends on %1</source>
        <translation>تنتهي في %1</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ChangesPage</name>
    <message>
        <source>Mark as seen</source>
        <translation>تأكيد الاطلاع</translation>
    </message>
    <message>
        <source>From now on the difference is told to how it is now.</source>
        <translation>من الآن فصاعدًا يُحسب الفرق مقارنةً بالحالة الراهنة.</translation>
    </message>
    <message>
        <source>Changes since the last look</source>
        <translation>التغييرات منذ آخر اطلاع</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>اختفى</translation>
    </message>
    <message>
        <source>Gained rights</source>
        <translation>اكتسب أذونات</translation>
    </message>
    <message>
        <source>Lost rights</source>
        <translation>فقد أذونات</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>بلا انتهاء</translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <comment>new end, old end</comment>
        <translation>⁨%1⁩، سابقًا: ⁨%2⁩</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Nothing changed since %1.</source>
        <translation>لم يتغير شيء منذ ⁨%1⁩.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) since %1.</source>
        <translation>
            <numerusform>%Ln تغيير منذ ⁨%1⁩.</numerusform>
            <numerusform>تغيير واحد (%Ln) منذ ⁨%1⁩.</numerusform>
            <numerusform>تغييران (%Ln) منذ ⁨%1⁩.</numerusform>
            <numerusform>%Ln تغييرات منذ ⁨%1⁩.</numerusform>
            <numerusform>%Ln تغييرًا منذ ⁨%1⁩.</numerusform>
            <numerusform>%Ln تغيير منذ ⁨%1⁩.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to compare with yet</source>
        <translation>لا شيء للمقارنة به بعد</translation>
    </message>
    <message>
        <source>Mark what there is as seen. From then on this page shows which tokens are new or gone, and whose rights or end changed.</source>
        <translation>أكّد الاطلاع على الوضع الحالي. من ذلك الحين تعرض هذه الصفحة الرموز الجديدة والرموز التي اختفت، والرموز التي تغيّرت أذوناتها أو تغيّر انتهاؤها.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Changed end</source>
        <translation>تغيّر الانتهاء</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ChipRow</name>
    <message numerus="yes">
        <source>%n more condition(s): edit all as text</source>
        <translation>
            <numerusform>%Ln شرط آخر: تحرير الكل كنص</numerusform>
            <numerusform>شرط واحد آخر (%Ln): تحرير الكل كنص</numerusform>
            <numerusform>شرطان آخران (%Ln): تحرير الكل كنص</numerusform>
            <numerusform>%Ln شروط أخرى: تحرير الكل كنص</numerusform>
            <numerusform>%Ln شرطًا آخر: تحرير الكل كنص</numerusform>
            <numerusform>%Ln شرط آخر: تحرير الكل كنص</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: a click makes all of them text</source>
        <translation>⁨%1⁩: نقرة واحدة تحوّلها كلها إلى نص</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ChoicePopup</name>
    <message>
        <source>Suggestions</source>
        <translation>اقتراحات</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>choice, what it means</comment>
        <translation>⁨%1⁩، ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ClipboardBar</name>
    <message>
        <source>Clear now</source>
        <translation>مسح الآن</translation>
    </message>
    <message>
        <source>Time until the clipboard is cleared</source>
        <translation>الوقت المتبقي حتى مسح الحافظة</translation>
    </message>
    <message>
        <source>Clear the clipboard (%1)</source>
        <translation>مسح الحافظة (⁨%1⁩)</translation>
    </message>
    <message>
        <source>Clipboard cleared</source>
        <translation>مُسحت الحافظة</translation>
    </message>
    <message>
        <source>Clipboard already changed</source>
        <translation>تغيّرت الحافظة من قبل</translation>
    </message>
    <message>
        <source>This desktop does not confirm that the clipboard is clear: copy something else.</source>
        <translation>لا تؤكد بيئة سطح المكتب هذه أن الحافظة فارغة: انسخ شيئًا آخر.</translation>
    </message>
    <message>
        <source>%1 copied – stays until you clear it</source>
        <translation>نُسخ ⁨%1⁩ – يبقى حتى تمسحه</translation>
    </message>
    <message numerus="yes">
        <source>%1 copied – clears in %n s</source>
        <translation>
            <numerusform>نُسخ ⁨%1⁩ – تُمسح الحافظة بعد %Ln ث</numerusform>
            <numerusform>نُسخ ⁨%1⁩ – تُمسح الحافظة بعد %Ln ث</numerusform>
            <numerusform>نُسخ ⁨%1⁩ – تُمسح الحافظة بعد %Ln ث</numerusform>
            <numerusform>نُسخ ⁨%1⁩ – تُمسح الحافظة بعد %Ln ث</numerusform>
            <numerusform>نُسخ ⁨%1⁩ – تُمسح الحافظة بعد %Ln ث</numerusform>
            <numerusform>نُسخ ⁨%1⁩ – تُمسح الحافظة بعد %Ln ث</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::ColumnLayout</name>
    <message>
        <source>Fit “%1” to its content</source>
        <translation>ملاءمة «⁨%1⁩» مع محتواه</translation>
    </message>
    <message>
        <source>Fit all columns</source>
        <translation>ملاءمة كل الأعمدة</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>إعادة ضبط الأعمدة</translation>
    </message>
</context>
<context>
    <name>Tokendesk::CommandChoice</name>
    <message>
        <source>Several accounts can be meant. Say which with --account:</source>
        <translation>قد تكون عدة حسابات هي المقصودة. حدّد أحدها باستخدام --account:</translation>
    </message>
    <message>
        <source>The text of “%1” is not in the keychain: a registry shows it only once, when it is made.</source>
        <translation>القيمة السرية للرمز «%1» ليست في سلسلة المفاتيح: لا يعرضها السجل إلا مرة واحدة، عند إنشائه.</translation>
    </message>
    <message>
        <source>This account has no token called “%1”.</source>
        <translation>ليس لهذا الحساب رمز باسم «%1».</translation>
    </message>
    <message>
        <source>Several tokens are called “%1”. Say which by its id:</source>
        <translation>توجد عدة رموز باسم «%1». حدّد أحدها بمعرّفه:</translation>
    </message>
</context>
<context>
    <name>Tokendesk::CommandJob</name>
    <message>
        <source>No account is signed in. Open Tokendesk and add one.</source>
        <translation>لا يوجد حساب مسجَّل الدخول. افتح Tokendesk وأضف حسابًا.</translation>
    </message>
    <message>
        <source>No account is called “%1”.</source>
        <translation>لا يوجد حساب باسم «%1».</translation>
    </message>
    <message>
        <source>A token goes into a pipe only, where nobody reads it over your shoulder. With --show it is written here.</source>
        <translation>لا يُكتب الرمز إلا في أنبوب (pipe)، حيث لا يقرؤه أحد من فوق كتفك. باستخدام --show يُكتب هنا.</translation>
    </message>
    <message>
        <source>%1 is signed in with a password and has no token of its own. Name one with --token.</source>
        <translation>الحساب %1 مسجَّل الدخول بكلمة مرور وليس له رمز خاص به. حدّد رمزًا باستخدام --token.</translation>
    </message>
    <message>
        <source>The token could not be written: %1</source>
        <translation>تعذّرت كتابة الرمز: %1</translation>
    </message>
    <message>
        <source>%1: as last seen. %2</source>
        <translation>%1: كما شوهد آخر مرة. %2</translation>
    </message>
    <message>
        <source>Keychain: open</source>
        <translation>سلسلة المفاتيح: مفتوحة</translation>
    </message>
    <message>
        <source>Keychain: %1</source>
        <translation>سلسلة المفاتيح: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n token(s) in the keychain</source>
        <translation>
            <numerusform>%1: %Ln رمز في سلسلة المفاتيح</numerusform>
            <numerusform>%1: رمز واحد (%Ln) في سلسلة المفاتيح</numerusform>
            <numerusform>%1: رمزان (%Ln) في سلسلة المفاتيح</numerusform>
            <numerusform>%1: %Ln رموز في سلسلة المفاتيح</numerusform>
            <numerusform>%1: %Ln رمزًا في سلسلة المفاتيح</numerusform>
            <numerusform>%1: %Ln رمز في سلسلة المفاتيح</numerusform>
        </translation>
    </message>
    <message>
        <source>No account is signed in.</source>
        <translation>لا يوجد حساب مسجَّل الدخول.</translation>
    </message>
    <message>
        <source>With --unlock it asks for its password.</source>
        <translation>باستخدام --unlock تُطلب كلمة مرورها.</translation>
    </message>
    <message>
        <source>%1: the tokens of these organisations are not listed, because this account may not see them: %2</source>
        <translation>%1: لا تُعرض رموز هذه المؤسسات لأن هذا الحساب لا يُسمح له برؤيتها: %2</translation>
    </message>
</context>
<context>
    <name>Tokendesk::CommandOrder</name>
    <message>
        <source>Runs a command with a token in the variable that its registry&apos;s tools read, and nowhere else.</source>
        <translation>يشغّل أمرًا مع رمز في المتغير الذي تقرؤه أدوات سجله، وليس في أي مكان آخر.</translation>
    </message>
    <message>
        <source>Writes a token into a pipe.</source>
        <translation>يكتب رمزًا في أنبوب (pipe).</translation>
    </message>
    <message>
        <source>Lists the tokens of all accounts.</source>
        <translation>يعرض قائمة برموز كل الحسابات.</translation>
    </message>
    <message>
        <source>Asks the registries whether the accounts are still signed in.</source>
        <translation>يسأل السجلات عما إذا كانت الحسابات ما زالت مسجَّلة الدخول.</translation>
    </message>
    <message>
        <source>Tells how the keychain is and which accounts there are. Asks no registry.</source>
        <translation>يعرض حالة سلسلة المفاتيح والحسابات الموجودة. لا يسأل أي سجل.</translation>
    </message>
    <message>
        <source>Ends with 0 when all is well, 1 when the registry refuses the token, 2 for a wrong option, 3 without an account, 4 when the registry cannot be reached, 5 when it has a problem, 6 when the keychain is locked, 7 when it fails, 8 when no token or more than one is called so, 9 when Tokendesk&apos;s own data cannot be read.</source>
        <translation>ينتهي بالقيمة 0 إذا كان كل شيء على ما يرام، و1 إذا رفض السجل الرمز، و2 لخيار غير صحيح، و3 من دون حساب، و4 إذا تعذّر الوصول إلى السجل، و5 إذا كانت لديه مشكلة، و6 إذا كانت سلسلة المفاتيح مقفلة، و7 عند الفشل، و8 إذا لم يوجد رمز بهذا الاسم أو وُجد أكثر من واحد، و9 إذا تعذّرت قراءة بيانات Tokendesk نفسه.</translation>
    </message>
    <message>
        <source>Ends with the command&apos;s own code. If the command could not be started: 126 or 127, as env does; or, before that, 100 and the code of the other commands: 106 when the keychain is locked.</source>
        <translation>ينتهي بقيمة الأمر نفسه. إذا تعذّر بدء الأمر: 126 أو 127، كما يفعل env؛ أو قبل ذلك، 100 مضافًا إليها قيمة الأوامر الأخرى: 106 إذا كانت سلسلة المفاتيح مقفلة.</translation>
    </message>
    <message>
        <source>The account: a name, an e-mail address, a registry, or registry/name. Not needed where only one can be meant.</source>
        <translation>الحساب: اسم أو عنوان بريد إلكتروني أو سجل، أو registry/name. لا حاجة إليه إذا لم يُحتمل سوى حساب واحد.</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>The name or id of a token whose text is in the keychain; else the account&apos;s own token.</source>
        <translation>اسم أو معرّف رمز توجد قيمته السرية في سلسلة المفاتيح؛ وإلا فرمز الحساب نفسه.</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>Let the keychain ask for its password if it is locked.</source>
        <translation>السماح لسلسلة المفاتيح بطلب كلمة مرورها إذا كانت مقفلة.</translation>
    </message>
    <message>
        <source>Write *** wherever the token stands in the command&apos;s output.</source>
        <translation>كتابة *** حيثما يظهر الرمز في مخرجات الأمر.</translation>
    </message>
    <message>
        <source>Write the token even to a terminal.</source>
        <translation>كتابة الرمز حتى في الطرفية.</translation>
    </message>
    <message>
        <source>Write one JSON document, for scripts.</source>
        <translation>كتابة مستند JSON واحد، للنصوص البرمجية.</translation>
    </message>
    <message>
        <source>As last seen: ask no registry.</source>
        <translation>كما شوهد آخر مرة: دون سؤال أي سجل.</translation>
    </message>
    <message>
        <source>Usage: tokendesk COMMAND [options]</source>
        <translation>الاستعمال: tokendesk COMMAND [options]</translation>
    </message>
    <message>
        <source>“tokendesk COMMAND --help” tells more; without a command the window opens.</source>
        <translation>يعرض «tokendesk COMMAND --help» المزيد؛ ومن دون أمر تُفتح النافذة.</translation>
    </message>
    <message>
        <source>The command and its arguments, after “--”.</source>
        <translation>الأمر ووسائطه، بعد «--».</translation>
    </message>
    <message>
        <source>Name the command to run: tokendesk run -- COMMAND</source>
        <translation>اذكر الأمر المراد تشغيله: tokendesk run -- COMMAND</translation>
    </message>
    <message>
        <source>“%1” is too much: a name goes after --account.</source>
        <translation>«%1» زائد: يُكتب الاسم بعد --account.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::CommandPalette</name>
    <message>
        <source>Commands and tokens</source>
        <translation>الأوامر والرموز</translation>
    </message>
    <message>
        <source>Command or token</source>
        <translation>أمر أو رمز</translation>
    </message>
    <message>
        <source>What do you want to do? Or a token&apos;s name</source>
        <translation>ماذا تريد أن تفعل؟ أو اكتب اسم رمز</translation>
    </message>
    <message>
        <source>Enter: do or show · Ctrl+Enter: copy the token · Esc: close</source>
        <translation>⁦Enter⁩: تنفيذ أو إظهار · ⁦Ctrl+Enter⁩: نسخ الرمز · ⁦Esc⁩: إغلاق</translation>
    </message>
</context>
<context>
    <name>Tokendesk::CommandText</name>
    <message>
        <source>not reported</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>%1 · %2 (%3)</source>
        <comment>registry, person, address</comment>
        <translation>%1 · %2 (%3)</translation>
    </message>
    <message>
        <source>active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>ends soon</source>
        <translation>ينتهي قريبًا</translation>
    </message>
    <message>
        <source>ends tomorrow</source>
        <translation>ينتهي غدًا</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>موقوف مؤقتًا</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>بلا انتهاء</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>لم يُستخدم قط</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>REGISTRY</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>ACCOUNT</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>SCOPES</source>
        <translation>الأذونات</translation>
    </message>
    <message>
        <source>STATE</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>LAST USED</source>
        <translation>آخر استخدام</translation>
    </message>
    <message>
        <source>ENDS</source>
        <translation>الانتهاء</translation>
    </message>
    <message>
        <source>KEPT</source>
        <translation>محفوظ</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>Tokendesk::CopyQuestion</name>
    <message>
        <source>This token does not work</source>
        <translation>هذا الرمز لا يعمل</translation>
    </message>
    <message>
        <source>“%1” has expired: the registry will refuse it.</source>
        <translation>انتهت صلاحية «⁨%1⁩»: سيرفضه السجل.</translation>
    </message>
    <message>
        <source>“%1” is paused: the registry refuses it until it is switched on again.</source>
        <translation>«⁨%1⁩» موقوف مؤقتًا: يرفضه السجل حتى يُعاد تفعيله.</translation>
    </message>
    <message>
        <source>Copy anyway</source>
        <translation>نسخ على أي حال</translation>
    </message>
    <message>
        <source>Do not copy</source>
        <translation>عدم النسخ</translation>
    </message>
</context>
<context>
    <name>Tokendesk::CreateForm</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Offer it in the tray</source>
        <translation>إظهاره في علبة النظام</translation>
    </message>
    <message>
        <source>For you alone, kept on this computer</source>
        <translation>لك وحدك، ويُحفظ على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>البدء من</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>الأذونات</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>الانتهاء</translation>
    </message>
    <message>
        <source>None of your accounts can create tokens. Sign in to one first.</source>
        <translation>لا يمكن لأي من حساباتك إنشاء رموز. سجّل الدخول أولًا إلى حساب يمكنه ذلك.</translation>
    </message>
    <message>
        <source>Give it a name, so that you recognise it later.</source>
        <translation>امنحه اسمًا لتتعرّف عليه لاحقًا.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s).</source>
        <translation>
            <numerusform>%Ln حرف كحد أقصى.</numerusform>
            <numerusform>حرف واحد (%Ln) كحد أقصى.</numerusform>
            <numerusform>حرفان (%Ln) كحد أقصى.</numerusform>
            <numerusform>%Ln أحرف كحد أقصى.</numerusform>
            <numerusform>%Ln حرفًا كحد أقصى.</numerusform>
            <numerusform>%Ln حرف كحد أقصى.</numerusform>
        </translation>
    </message>
    <message>
        <source>This account has a token of this name already.</source>
        <translation>لدى هذا الحساب رمز بهذا الاسم بالفعل.</translation>
    </message>
    <message>
        <source>This name is free.</source>
        <translation>هذا الاسم متاح.</translation>
    </message>
    <message>
        <source>A new token takes the place of one of the same account.</source>
        <translation>يحل الرمز الجديد محل رمز من الحساب نفسه.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::CreateTokenDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Create token</source>
        <translation>إنشاء الرمز</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>رمز جديد</translation>
    </message>
    <message>
        <source>Creating…</source>
        <translation>جارٍ الإنشاء…</translation>
    </message>
    <message>
        <source>The token may have been created, or not.</source>
        <translation>ربما أُنشئ الرمز وربما لا.</translation>
    </message>
    <message>
        <source>Tokendesk is looking for it at the registry. Wait for the list before trying again.</source>
        <translation>يبحث عنه Tokendesk لدى السجل. انتظر القائمة قبل إعادة المحاولة.</translation>
    </message>
    <message>
        <source>No token was created.</source>
        <translation>لم يُنشأ أي رمز.</translation>
    </message>
    <message>
        <source>To limit its rights, create it on the registry&apos;s web page.</source>
        <translation>لتقييد أذوناته، أنشئه في صفحة السجل على الويب.</translation>
    </message>
    <message>
        <source>Open web page</source>
        <translation>فتح صفحة الويب</translation>
    </message>
    <message>
        <source>Create with all rights</source>
        <translation>إنشاء بكل الأذونات</translation>
    </message>
    <message>
        <source>Unlock keychain</source>
        <translation>فتح قفل سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Without a keychain its text can only be kept in memory until you quit; then it is gone.</source>
        <translation>من دون سلسلة مفاتيح لا يمكن الاحتفاظ بقيمته السرية إلا في الذاكرة حتى إنهاء التطبيق، ثم تضيع.</translation>
    </message>
    <message>
        <source>Keep in memory only</source>
        <translation>الحفظ في الذاكرة فقط</translation>
    </message>
    <message>
        <source>Risk: high</source>
        <translation>الخطورة: عالية</translation>
    </message>
    <message>
        <source>Risk: medium</source>
        <translation>الخطورة: متوسطة</translation>
    </message>
    <message>
        <source>Risk: low</source>
        <translation>الخطورة: منخفضة</translation>
    </message>
    <message>
        <source>It is being created.</source>
        <translation>جارٍ إنشاؤه.</translation>
    </message>
    <message>
        <source>Rotate “%1”</source>
        <translation>تبديل «⁨%1⁩»</translation>
    </message>
    <message>
        <source>You noted no place where it is used.</source>
        <translation>لم تدوّن أي مكان يُستخدم فيه.</translation>
    </message>
    <message numerus="yes">
        <source>It is used in %n place(s).</source>
        <translation>
            <numerusform>يُستخدم في %Ln مكان.</numerusform>
            <numerusform>يُستخدم في مكان واحد (%Ln).</numerusform>
            <numerusform>يُستخدم في مكانين (%Ln).</numerusform>
            <numerusform>يُستخدم في %Ln أماكن.</numerusform>
            <numerusform>يُستخدم في %Ln مكانًا.</numerusform>
            <numerusform>يُستخدم في %Ln مكان.</numerusform>
        </translation>
    </message>
    <message>
        <source>First a new token of the same name, rights and life. Then you put it in place of the old one, and the old one is revoked when you say so. Both work until then.</source>
        <translation>يُنشأ أولًا رمز جديد بالاسم والأذونات ومدة الصلاحية نفسها. ثم تضعه محل القديم، ويُبطَل القديم عندما تطلب ذلك. يعمل الاثنان حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>Make the new token</source>
        <translation>إنشاء الرمز الجديد</translation>
    </message>
    <message>
        <source>The registry accepts either the password or the sign-in no more. Type the password again; if it is right, sign in again.</source>
        <translation>لم يعد السجل يقبل كلمة المرور، أو لم يعد يقبل تسجيل الدخول. اكتب كلمة المرور مجددًا؛ وإذا كانت صحيحة فسجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>What you typed stays.</source>
        <translation>يبقى ما كتبته.</translation>
    </message>
    <message>
        <source>Sign in and go on…</source>
        <translation>تسجيل الدخول والمتابعة…</translation>
    </message>
</context>
<context>
    <name>Tokendesk::DataPage</name>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>القيم السرية</translation>
    </message>
    <message>
        <source>In the system&apos;s keychain, under names that say nothing. Never in a file of Tokendesk&apos;s.</source>
        <translation>في سلسلة مفاتيح النظام، بأسماء لا تدل على شيء. ولا تُحفظ أبدًا في أي ملف من ملفات Tokendesk.</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Open the folder: %1</source>
        <translation>فتح المجلد: ⁨%1⁩</translation>
    </message>
    <message>
        <source>where file path</source>
        <translation>أين ملف مجلد مسار</translation>
    </message>
    <message>
        <source>Lists of tokens, notes and history, without secrets</source>
        <translation>قوائم الرموز والملاحظات وتاريخ النشاط، من دون القيم السرية</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Your own registry files</source>
        <translation>ملفات السجلات الخاصة بك</translation>
    </message>
    <message>
        <source>To another computer</source>
        <translation>إلى حاسوب آخر</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Export settings</source>
        <translation>تصدير الإعدادات</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>استيراد الإعدادات</translation>
    </message>
    <message>
        <source>What is set here, and your searches. No secret, no account, and no certificate: trust is given on each computer anew.</source>
        <translation>ما ضُبط هنا وعمليات بحثك. من دون أي قيمة سرية أو حساب أو شهادة: تُمنح الثقة من جديد على كل حاسوب.</translation>
    </message>
    <message>
        <source>backup save transfer</source>
        <translation>نسخة احتياطية نسخ احتياطي حفظ نقل</translation>
    </message>
    <message>
        <source>Sets what the file holds and leaves the rest as it is.</source>
        <translation>يضبط ما يحتويه الملف ويترك الباقي كما هو.</translation>
    </message>
    <message>
        <source>restore load</source>
        <translation>استعادة استرجاع تحميل</translation>
    </message>
    <message>
        <source>Leaving</source>
        <translation>المغادرة</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Remove all my data</source>
        <translation>إزالة كل بياناتي</translation>
    </message>
    <message>
        <source>From this computer and its keychain. You are shown what goes before it does.</source>
        <translation>من هذا الحاسوب ومن سلسلة مفاتيحه. نعرض عليك ما سيُزال قبل إزالته.</translation>
    </message>
    <message>
        <source>delete erase uninstall keychain</source>
        <translation>حذف مسح محو إلغاء التثبيت سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Settings (%1)</source>
        <translation>الإعدادات (⁨%1⁩)</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>صُدّرت إلى ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Not exported: %1 cannot be written (%2).</source>
        <translation>لم تُصدَّر: تتعذّر الكتابة في ⁨%1⁩ (⁨%2⁩).</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2).</source>
        <translation>تتعذّر قراءة ⁨%1⁩ (⁨%2⁩).</translation>
    </message>
    <message>
        <source>%1 holds no settings of Tokendesk. Choose a file that “Export settings” wrote.</source>
        <translation>لا يحتوي ⁨%1⁩ على إعدادات Tokendesk. اختر ملفًا أنشأه «تصدير الإعدادات».</translation>
    </message>
    <message>
        <source>Imported. Everything in it counts now.</source>
        <translation>استُوردت الإعدادات. يسري الآن كل ما فيها.</translation>
    </message>
    <message>
        <source>Imported, except:</source>
        <translation>استُوردت الإعدادات، ما عدا:</translation>
    </message>
</context>
<context>
    <name>Tokendesk::DetailsHead</name>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Its text is not in your keychain: the registry showed it only once, elsewhere.</source>
        <translation>قيمته السرية ليست في سلسلة مفاتيحك: لقد عرضها السجل مرة واحدة فقط، في مكان آخر.</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>تبديل…</translation>
    </message>
    <message>
        <source>Makes a new one in its place, then revokes this one</source>
        <translation>يُنشئ رمزًا جديدًا محله، ثم يُبطل هذا الرمز</translation>
    </message>
    <message>
        <source>Its registry does not let other programs create tokens.</source>
        <translation>لا يتيح سجله للبرامج الأخرى إنشاء رموز.</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>إبطال…</translation>
    </message>
    <message>
        <source>Offer in the tray</source>
        <translation>إظهار في علبة النظام</translation>
    </message>
    <message>
        <source>A new one has been made in its place. Both work.</source>
        <translation>أُنشئ رمز جديد محله. يعمل الاثنان.</translation>
    </message>
    <message>
        <source>It takes the place of an older one, which still works.</source>
        <translation>يحل محل رمز أقدم ما زال يعمل.</translation>
    </message>
    <message>
        <source>Both stay until %1.</source>
        <translation>يبقى الاثنان حتى %1.</translation>
    </message>
    <message>
        <source>Go on rotating…</source>
        <translation>متابعة التبديل…</translation>
    </message>
    <message>
        <source>The registry cannot be reached. Refresh when you are online again.</source>
        <translation>يتعذّر الوصول إلى السجل. حدّث القائمة عندما تتصل بالشبكة مجددًا.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ErrorText</name>
    <message numerus="yes">
        <source>Try again in %n second(s).</source>
        <translation>
            <numerusform>أعد المحاولة بعد %Ln ثانية.</numerusform>
            <numerusform>أعد المحاولة بعد ثانية واحدة (%Ln).</numerusform>
            <numerusform>أعد المحاولة بعد ثانيتين (%Ln).</numerusform>
            <numerusform>أعد المحاولة بعد %Ln ثوانٍ.</numerusform>
            <numerusform>أعد المحاولة بعد %Ln ثانية.</numerusform>
            <numerusform>أعد المحاولة بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Try again in %n minute(s).</source>
        <translation>
            <numerusform>أعد المحاولة بعد %Ln دقيقة.</numerusform>
            <numerusform>أعد المحاولة بعد دقيقة واحدة (%Ln).</numerusform>
            <numerusform>أعد المحاولة بعد دقيقتين (%Ln).</numerusform>
            <numerusform>أعد المحاولة بعد %Ln دقائق.</numerusform>
            <numerusform>أعد المحاولة بعد %Ln دقيقة.</numerusform>
            <numerusform>أعد المحاولة بعد %Ln دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 refused the sign-in. It has ended or was revoked – or its request limit for today is used up: %1 answers both alike. Sign in again, or try again tomorrow.</source>
        <translation>رفض ⁨%1⁩ تسجيل الدخول. إما أنه انتهى أو أُبطل – وإما أن حد طلباته لهذا اليوم استُنفد: يرد ⁨%1⁩ على الحالتين بالمثل. سجّل الدخول مجددًا، أو أعد المحاولة غدًا.</translation>
    </message>
    <message>
        <source>%1 refused the sign-in: it has ended or was revoked. Sign in again.</source>
        <translation>رفض ⁨%1⁩ تسجيل الدخول: فقد انتهى أو أُبطل. سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>The registry</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>%1 cannot be reached (%2). Check the network, then try again.</source>
        <translation>يتعذّر الوصول إلى ⁨%1⁩ (⁨%2⁩). تحقق من الشبكة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>%1 did not answer in time. Try again.</source>
        <translation>لم يرد ⁨%1⁩ في الوقت المحدد. أعد المحاولة.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted, so nothing was sent. If this is your company&apos;s registry, its certificate authority has to be installed on this computer.</source>
        <translation>شهادة ⁨%1⁩ غير موثوقة، لذا لم يُرسل شيء. إذا كان هذا سجل شركتك، فيجب تثبيت مرجع التصديق الخاص بها على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Nothing was sent: “%1” is not a safe address for a token. Use https://, or http://127.0.0.1 for a registry on this computer.</source>
        <translation>لم يُرسل شيء: «⁨%1⁩» ليس عنوانًا آمنًا للرمز. استخدم ⁦https://⁩، أو ⁦http://127.0.0.1⁩ لسجل على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>%1 redirects to another address (%2). Tokendesk does not send a token there; correct the registry&apos;s address instead.</source>
        <translation>يعيد ⁨%1⁩ التوجيه إلى عنوان آخر (⁨%2⁩). لا يرسل Tokendesk أي رمز إلى هناك؛ صحّح عنوان السجل بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>%1 accepts the token, but lets only a signed-in person manage tokens. Sign in with e-mail and password to see and manage them here.</source>
        <translation>يقبل ⁨%1⁩ الرمز، لكنه لا يتيح إدارة الرموز إلا لشخص سجّل دخوله. سجّل الدخول بالبريد الإلكتروني وكلمة المرور لعرضها وإدارتها هنا.</translation>
    </message>
    <message>
        <source>%1 says that this account has too few rights for that.</source>
        <translation>يفيد ⁨%1⁩ بأن أذونات هذا الحساب لا تكفي لذلك.</translation>
    </message>
    <message>
        <source>%1 does not have it (any more).</source>
        <translation>لا يوجد لدى ⁨%1⁩ (أو لم يعد موجودًا).</translation>
    </message>
    <message>
        <source>%1 did not accept this.</source>
        <translation>لم يقبل ⁨%1⁩ ذلك.</translation>
    </message>
    <message>
        <source>%1 cannot limit tokens that are created here: such a token could do everything.</source>
        <translation>لا يستطيع ⁨%1⁩ تقييد الرموز التي تُنشأ هنا: سيكون بإمكان رمز كهذا فعل كل شيء.</translation>
    </message>
    <message>
        <source>%1 received too many requests.</source>
        <translation>تلقى ⁨%1⁩ طلبات أكثر من اللازم.</translation>
    </message>
    <message>
        <source>%1 has a problem of its own (%2). Try again later.</source>
        <translation>لدى ⁨%1⁩ مشكلة داخلية (⁨%2⁩). أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>%1 gave an answer that cannot be read (%2). Is the address right?</source>
        <translation>أرسل ⁨%1⁩ ردًا تتعذّر قراءته (⁨%2⁩). هل العنوان صحيح؟</translation>
    </message>
    <message>
        <source>%1 does not offer this here.</source>
        <translation>لا يوفر ⁨%1⁩ هذا هنا.</translation>
    </message>
    <message>
        <source>%1 may have done it, or not. Refresh the list before trying again.</source>
        <translation>ربما نفّذ ⁨%1⁩ ذلك وربما لا. حدّث القائمة قبل إعادة المحاولة.</translation>
    </message>
    <message>
        <source>The keychain is locked. Unlock it, then try again.</source>
        <translation>سلسلة المفاتيح مقفلة. افتح قفلها، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>No keychain service answers on this computer (%1).</source>
        <translation>لا تستجيب أي خدمة سلسلة مفاتيح على هذا الحاسوب (⁨%1⁩).</translation>
    </message>
    <message>
        <source>The keychain failed (%1).</source>
        <translation>حدث خطأ في سلسلة المفاتيح (⁨%1⁩).</translation>
    </message>
    <message>
        <source>The keychain does not hold this secret.</source>
        <translation>هذه القيمة السرية غير موجودة في سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Tokendesk cannot read or save its own data (%1).</source>
        <translation>لا يستطيع Tokendesk قراءة بياناته أو حفظها (⁨%1⁩).</translation>
    </message>
    <message>
        <source>This cannot be right: %1.</source>
        <translation>لا يمكن أن يكون هذا صحيحًا: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>أُلغيت العملية.</translation>
    </message>
    <message>
        <source>Its message: “%1”</source>
        <translation>رسالته: «⁨%1⁩»</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>تتعذّر قراءته: ⁨%1⁩</translation>
    </message>
    <message>
        <source>is too large (%1 bytes)</source>
        <translation>كبير جدًا (⁨%1⁩ بايت)</translation>
    </message>
    <message>
        <source>is not JSON: %1</source>
        <translation>ليس بصيغة JSON: ⁨%1⁩</translation>
    </message>
    <message>
        <source>is missing or empty</source>
        <translation>مفقود أو فارغ</translation>
    </message>
    <message>
        <source>has the wrong type; expected: %1</source>
        <translation>نوعه غير صحيح؛ المتوقع: ⁨%1⁩</translation>
    </message>
    <message>
        <source>is not a known key; is it misspelt?</source>
        <translation>مفتاح غير معروف؛ هل كُتب خطأً؟</translation>
    </message>
    <message>
        <source>has a value that is not allowed; possible: %1</source>
        <translation>قيمته غير مسموح بها؛ الممكن: ⁨%1⁩</translation>
    </message>
    <message>
        <source>must be an https address: %1</source>
        <translation>يجب أن يكون عنوان https: ⁨%1⁩</translation>
    </message>
    <message>
        <source>must be a JSON pointer such as /id: %1</source>
        <translation>يجب أن يكون مؤشر JSON مثل ⁦/id⁩: ⁨%1⁩</translation>
    </message>
    <message>
        <source>must be a method and a path, such as “GET /tokens”: %1</source>
        <translation>يجب أن يتكون من طريقة ومسار، مثل «⁦GET /tokens⁩»: ⁨%1⁩</translation>
    </message>
    <message>
        <source>is out of range; possible: %1</source>
        <translation>خارج النطاق؛ الممكن: ⁨%1⁩</translation>
    </message>
    <message>
        <source>names a scope that the file does not define: %1</source>
        <translation>يذكر إذنًا لا يعرّفه الملف: ⁨%1⁩</translation>
    </message>
    <message>
        <source>is used twice: %1. The first one counts.</source>
        <translation>مستخدم مرتين: ⁨%1⁩. يُؤخذ بالأول.</translation>
    </message>
    <message>
        <source>stands in for the built-in registry “%1”.</source>
        <translation>يحل محل السجل المضمَّن «⁨%1⁩».</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>file and place, what is wrong there</comment>
        <translation>⁨%1⁩ %2</translation>
    </message>
    <message>
        <source>The sign-in at %1 has come to its end. Sign in again to go on.</source>
        <translation>انتهى تسجيل الدخول لدى ⁨%1⁩. سجّل الدخول مجددًا للمتابعة.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::EventAsking</name>
    <message>
        <source>action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>المنفِّذ</translation>
    </message>
    <message>
        <source>target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between parts of a filter</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>The registry filters by %1.</source>
        <comment>parts of a filter</comment>
        <translation>يرشّح السجل حسب %1.</translation>
    </message>
    <message>
        <source>By %1 only what has been read is filtered.</source>
        <comment>parts of a filter</comment>
        <translation>حسب %1 لا يُرشَّح إلا ما قُرئ.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::EventFilterBar</name>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>المنفِّذ</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>from any day</source>
        <translation>من أي يوم</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>until today</source>
        <translation>حتى اليوم</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>كل الإجراءات</translation>
    </message>
</context>
<context>
    <name>Tokendesk::EventLook</name>
    <message>
        <source>created</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>أُبطل</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>حُذف</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>عُدّل</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>عُطّل</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>عُلّق</translation>
    </message>
    <message>
        <source>banned</source>
        <translation>حُظر</translation>
    </message>
    <message>
        <source>made active</source>
        <translation>نُشّط</translation>
    </message>
    <message>
        <source>enabled</source>
        <translation>فُعّل</translation>
    </message>
    <message>
        <source>member removed</source>
        <translation>أُزيل عضو</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>revealed</source>
        <translation>كُشف</translation>
    </message>
    <message>
        <source>tested</source>
        <translation>اختُبر</translation>
    </message>
    <message>
        <source>used</source>
        <translation>استُخدم</translation>
    </message>
    <message>
        <source>rotated</source>
        <translation>بُدّل</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>أُوقف مؤقتًا</translation>
    </message>
    <message>
        <source>switched on</source>
        <translation>أُعيد تفعيله</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>سُجّل الدخول</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>سُجّل الخروج</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>صُدّر</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>استُورد</translation>
    </message>
    <message>
        <source>acceptance ended</source>
        <translation>انتهى القبول</translation>
    </message>
    <message>
        <source>import undone</source>
        <translation>أُلغي الاستيراد</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>قُبلت</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>registry</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>%1 today</source>
        <comment>time</comment>
        <translation>اليوم ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1 yesterday</source>
        <comment>time</comment>
        <translation>أمس ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>⁨%1⁩، ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>Tokendesk::EventModel</name>
    <message>
        <source>%1, %2, by %3, %4, %5</source>
        <comment>time, action, actor, target, source</comment>
        <translation>⁨%1⁩، ⁨%2⁩، المنفِّذ: ⁨%3⁩، ⁨%4⁩، ⁨%5⁩</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الإجراء</translation>
    </message>
    <message>
        <source>Actor</source>
        <translation>المنفِّذ</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
</context>
<context>
    <name>Tokendesk::EventsPage</name>
    <message>
        <source>Read all older events</source>
        <translation>قراءة كل الأحداث الأقدم</translation>
    </message>
    <message>
        <source>Show all events</source>
        <translation>إظهار كل الأحداث</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>الأحداث</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s)</source>
        <translation>
            <numerusform>%Ln حدث</numerusform>
            <numerusform>حدث واحد (%Ln)</numerusform>
            <numerusform>حدثان (%Ln)</numerusform>
            <numerusform>%Ln أحداث</numerusform>
            <numerusform>%Ln حدثًا</numerusform>
            <numerusform>%Ln حدث</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 read</source>
        <comment>events</comment>
        <translation>قُرئ ⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
        <source>No log of events of a registry may be read here: these are this program&apos;s own.</source>
        <translation>لا يُسمح هنا بقراءة سجل أحداث أي من السجلات: هذه أحداث هذا البرنامج نفسه.</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>إيقاف القراءة</translation>
    </message>
    <message>
        <source>Line %1 of this computer&apos;s journal is not as it was written.</source>
        <translation>السطر %1 من يوميات هذا الحاسوب ليس كما كُتب أصلًا.</translation>
    </message>
    <message>
        <source>Line %1 of this computer&apos;s journal is missing.</source>
        <translation>السطر %1 من يوميات هذا الحاسوب مفقود.</translation>
    </message>
    <message>
        <source>Somebody or something changed the file; what it says from there on proves nothing.</source>
        <translation>غيّر شخص أو برنامج ما هذا الملف؛ وما يرد فيه من ذلك الموضع فصاعدًا لا يُثبت شيئًا.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ExpiryChooser</name>
    <message>
        <source>Days until it ends</source>
        <translation>الأيام المتبقية حتى الانتهاء</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%Ln يوم</numerusform>
            <numerusform>يوم واحد (%Ln)</numerusform>
            <numerusform>يومان (%Ln)</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Date…</source>
        <translation>تاريخ…</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>بلا انتهاء</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>It never ends by itself: somebody has to revoke it.</source>
        <translation>لا ينتهي من تلقاء نفسه أبدًا: يجب أن يبطله أحد.</translation>
    </message>
    <message>
        <source>Remind me to review on</source>
        <translation>تذكيري بالمراجعة في</translation>
    </message>
    <message>
        <source>%1 to %2 days are possible here.</source>
        <translation>يمكن هنا تحديد مدة من %1 إلى %2 يومًا.</translation>
    </message>
    <message>
        <source>Remind me to review it on</source>
        <translation>تذكيري بمراجعته في</translation>
    </message>
    <message numerus="yes">
        <source>Ends %1, %2 %3 (%n day(s)).</source>
        <comment>date, time, zone</comment>
        <translation>
            <numerusform>ينتهي في %1، ⁨%2 %3⁩ (%Ln يوم).</numerusform>
            <numerusform>ينتهي في %1، ⁨%2 %3⁩ (يوم واحد (%Ln)).</numerusform>
            <numerusform>ينتهي في %1، ⁨%2 %3⁩ (يومان (%Ln)).</numerusform>
            <numerusform>ينتهي في %1، ⁨%2 %3⁩ (%Ln أيام).</numerusform>
            <numerusform>ينتهي في %1، ⁨%2 %3⁩ (%Ln يومًا).</numerusform>
            <numerusform>ينتهي في %1، ⁨%2 %3⁩ (%Ln يوم).</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens of this registry never end by themselves: somebody has to revoke them.</source>
        <translation>رموز هذا السجل لا تنتهي من تلقاء نفسها أبدًا: يجب أن يبطلها أحد.</translation>
    </message>
    <message>
        <source>That is a %1.</source>
        <comment>name of a weekday</comment>
        <translation>إنه يوم %1.</translation>
    </message>
    <message>
        <source>Friday before (%1)</source>
        <translation>الجمعة السابقة (⁨%1⁩)</translation>
    </message>
</context>
<context>
    <name>Tokendesk::FilterChip</name>
    <message>
        <source>Filter %1</source>
        <translation>المرشّح ⁨%1⁩</translation>
    </message>
    <message>
        <source>Delete takes it away, Enter edits it.</source>
        <translation>يزيله المفتاح Delete، ويحرّره Enter.</translation>
    </message>
    <message>
        <source>%1: click to edit, × to take it away</source>
        <translation>⁨%1⁩: انقر للتحرير، أو × للإزالة</translation>
    </message>
</context>
<context>
    <name>Tokendesk::FilterField</name>
    <message>
        <source>Save this search in the side bar</source>
        <translation>حفظ هذا البحث في الشريط الجانبي</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>مسح المرشّح</translation>
    </message>
    <message>
        <source>Filter tokens</source>
        <translation>ترشيح الرموز</translation>
    </message>
    <message>
        <source>Filter tokens, or type is: scope: unused: expires:</source>
        <translation>رشّح الرموز، أو اكتب ⁦is: scope: unused: expires:⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%Ln رمز</numerusform>
            <numerusform>رمز واحد (%Ln)</numerusform>
            <numerusform>رمزان (%Ln)</numerusform>
            <numerusform>%Ln رموز</numerusform>
            <numerusform>%Ln رمزًا</numerusform>
            <numerusform>%Ln رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Use “%1”?</source>
        <translation>هل تريد استخدام «⁨%1⁩»؟</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>غير مفهوم</translation>
    </message>
    <message>
        <source>Tab or a click puts the right word in.</source>
        <translation>يُدخل Tab أو النقر الكلمة الصحيحة.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::FindingDetails</name>
    <message>
        <source>Show tokens</source>
        <translation>إظهار الرموز</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>قبول…</translation>
    </message>
    <message>
        <source>Find it again</source>
        <translation>إلغاء القبول</translation>
    </message>
    <message>
        <source>About the finding</source>
        <translation>عن النتيجة</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>وواحد آخر (%Ln)</numerusform>
            <numerusform>واثنان آخران (%Ln)</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
            <numerusform>و%Ln غيرها</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>، </translation>
    </message>
    <message numerus="yes">
        <source>%n more was/were accepted.</source>
        <translation>
            <numerusform>قُبل %Ln غيرها.</numerusform>
            <numerusform>قُبل واحد آخر (%Ln).</numerusform>
            <numerusform>قُبل اثنان آخران (%Ln).</numerusform>
            <numerusform>قُبلت %Ln أخرى.</numerusform>
            <numerusform>قُبل %Ln غيرها.</numerusform>
            <numerusform>قُبل %Ln غيرها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose one to rotate</source>
        <translation>اختيار رمز لتبديله</translation>
    </message>
    <message>
        <source>Accepted for %1 because: %2</source>
        <translation>قُبلت للرمز ⁨%1⁩ والسبب: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>حتى ⁨%1⁩</translation>
    </message>
    <message>
        <source>Nothing is accepted.</source>
        <translation>لم يُقبل شيء.</translation>
    </message>
    <message>
        <source>Nothing found that the rules look for.</source>
        <translation>لم يُعثر على شيء مما تبحث عنه القواعد.</translation>
    </message>
    <message>
        <source>Whoever accepts a finding says why and until when; here it can be taken back.</source>
        <translation>من يقبل نتيجة يذكر السبب والمدة؛ وهنا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>“Rules…” says what is looked for.</source>
        <translation>يوضح «القواعد…» ما يجري البحث عنه.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::FindingModel</name>
    <message>
        <source>%1: %2</source>
        <comment>rule, token</comment>
        <translation>⁨%1⁩: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>severity, finding</comment>
        <translation>⁨%1⁩، ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>Tokendesk::FindingWords</name>
    <message numerus="yes">
        <source>%n token(s) of %1, who is gone or disabled</source>
        <translation>
            <numerusform>%Ln رمز للمالك ⁨%1⁩، الذي غادر أو عُطّل حسابه</numerusform>
            <numerusform>رمز واحد (%Ln) للمالك ⁨%1⁩، الذي غادر أو عُطّل حسابه</numerusform>
            <numerusform>رمزان (%Ln) للمالك ⁨%1⁩، الذي غادر أو عُطّل حسابه</numerusform>
            <numerusform>%Ln رموز للمالك ⁨%1⁩، الذي غادر أو عُطّل حسابه</numerusform>
            <numerusform>%Ln رمزًا للمالك ⁨%1⁩، الذي غادر أو عُطّل حسابه</numerusform>
            <numerusform>%Ln رمز للمالك ⁨%1⁩، الذي غادر أو عُطّل حسابه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) have the name “%1”</source>
        <translation>
            <numerusform>%Ln رمز باسم «⁨%1⁩»</numerusform>
            <numerusform>رمز واحد (%Ln) باسم «⁨%1⁩»</numerusform>
            <numerusform>رمزان (%Ln) باسم «⁨%1⁩»</numerusform>
            <numerusform>%Ln رموز باسم «⁨%1⁩»</numerusform>
            <numerusform>%Ln رمزًا باسم «⁨%1⁩»</numerusform>
            <numerusform>%Ln رمز باسم «⁨%1⁩»</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n % of a rate limit are used up</source>
        <translation>
            <numerusform>استُهلك %Ln٪ من حد الطلبات</numerusform>
            <numerusform>استُهلك %Ln٪ من حد الطلبات</numerusform>
            <numerusform>استُهلك %Ln٪ من حد الطلبات</numerusform>
            <numerusform>استُهلك %Ln٪ من حد الطلبات</numerusform>
            <numerusform>استُهلك %Ln٪ من حد الطلبات</numerusform>
            <numerusform>استُهلك %Ln٪ من حد الطلبات</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was at work at an unusual hour</source>
        <translation>نشاط في ساعة غير معتادة: ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) by %1 within minutes</source>
        <translation>
            <numerusform>%Ln حدث خلال دقائق، المنفِّذ: ⁨%1⁩</numerusform>
            <numerusform>حدث واحد (%Ln) خلال دقائق، المنفِّذ: ⁨%1⁩</numerusform>
            <numerusform>حدثان (%Ln) خلال دقائق، المنفِّذ: ⁨%1⁩</numerusform>
            <numerusform>%Ln أحداث خلال دقائق، المنفِّذ: ⁨%1⁩</numerusform>
            <numerusform>%Ln حدثًا خلال دقائق، المنفِّذ: ⁨%1⁩</numerusform>
            <numerusform>%Ln حدث خلال دقائق، المنفِّذ: ⁨%1⁩</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 did something and is not among the people</source>
        <translation>نشاط من ⁨%1⁩، وهو ليس من بين الأشخاص</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) with the forbidden right %1</source>
        <translation>
            <numerusform>%Ln رمز بالإذن المحظور ⁨%1⁩</numerusform>
            <numerusform>رمز واحد (%Ln) بالإذن المحظور ⁨%1⁩</numerusform>
            <numerusform>رمزان (%Ln) بالإذن المحظور ⁨%1⁩</numerusform>
            <numerusform>%Ln رموز بالإذن المحظور ⁨%1⁩</numerusform>
            <numerusform>%Ln رمزًا بالإذن المحظور ⁨%1⁩</numerusform>
            <numerusform>%Ln رمز بالإذن المحظور ⁨%1⁩</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) with dangerous rights, older than %1 days</source>
        <translation>
            <numerusform>%Ln رمز بأذونات خطيرة، عمره أكثر من %L1 يوم</numerusform>
            <numerusform>رمز واحد (%Ln) بأذونات خطيرة، عمره أكثر من %L1 يوم</numerusform>
            <numerusform>رمزان (%Ln) بأذونات خطيرة، عمرهما أكثر من %L1 يوم</numerusform>
            <numerusform>%Ln رموز بأذونات خطيرة، عمرها أكثر من %L1 يوم</numerusform>
            <numerusform>%Ln رمزًا بأذونات خطيرة، عمره أكثر من %L1 يوم</numerusform>
            <numerusform>%Ln رمز بأذونات خطيرة، عمره أكثر من %L1 يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) never used</source>
        <translation>
            <numerusform>%Ln رمز لم يُستخدم قط</numerusform>
            <numerusform>رمز واحد (%Ln) لم يُستخدم قط</numerusform>
            <numerusform>رمزان (%Ln) لم يُستخدما قط</numerusform>
            <numerusform>%Ln رموز لم تُستخدم قط</numerusform>
            <numerusform>%Ln رمزًا لم يُستخدم قط</numerusform>
            <numerusform>%Ln رمز لم يُستخدم قط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) not used for %1 days</source>
        <translation>
            <numerusform>%Ln رمز لم يُستخدم منذ %L1 يوم</numerusform>
            <numerusform>رمز واحد (%Ln) لم يُستخدم منذ %L1 يوم</numerusform>
            <numerusform>رمزان (%Ln) لم يُستخدما منذ %L1 يوم</numerusform>
            <numerusform>%Ln رموز لم تُستخدم منذ %L1 يوم</numerusform>
            <numerusform>%Ln رمزًا لم يُستخدم منذ %L1 يوم</numerusform>
            <numerusform>%Ln رمز لم يُستخدم منذ %L1 يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) without an end</source>
        <translation>
            <numerusform>%Ln رمز بلا انتهاء</numerusform>
            <numerusform>رمز واحد (%Ln) بلا انتهاء</numerusform>
            <numerusform>رمزان (%Ln) بلا انتهاء</numerusform>
            <numerusform>%Ln رموز بلا انتهاء</numerusform>
            <numerusform>%Ln رمزًا بلا انتهاء</numerusform>
            <numerusform>%Ln رمز بلا انتهاء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) end within %1 days</source>
        <translation>
            <numerusform>%Ln رمز ينتهي خلال %L1 يوم</numerusform>
            <numerusform>رمز واحد (%Ln) ينتهي خلال %L1 يوم</numerusform>
            <numerusform>رمزان (%Ln) ينتهيان خلال %L1 يوم</numerusform>
            <numerusform>%Ln رموز تنتهي خلال %L1 يوم</numerusform>
            <numerusform>%Ln رمزًا ينتهي خلال %L1 يوم</numerusform>
            <numerusform>%Ln رمز ينتهي خلال %L1 يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) live longer than the policy allows</source>
        <translation>
            <numerusform>%Ln رمز يبقى صالحًا مدة أطول مما تسمح به السياسة</numerusform>
            <numerusform>رمز واحد (%Ln) يبقى صالحًا مدة أطول مما تسمح به السياسة</numerusform>
            <numerusform>رمزان (%Ln) يبقيان صالحين مدة أطول مما تسمح به السياسة</numerusform>
            <numerusform>%Ln رموز تبقى صالحة مدة أطول مما تسمح به السياسة</numerusform>
            <numerusform>%Ln رمزًا يبقى صالحًا مدة أطول مما تسمح به السياسة</numerusform>
            <numerusform>%Ln رمز يبقى صالحًا مدة أطول مما تسمح به السياسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) may do more than they need</source>
        <translation>
            <numerusform>%Ln رمز بأذونات أكثر من الحاجة</numerusform>
            <numerusform>رمز واحد (%Ln) بأذونات أكثر من الحاجة</numerusform>
            <numerusform>رمزان (%Ln) بأذونات أكثر من الحاجة</numerusform>
            <numerusform>%Ln رموز بأذونات أكثر من الحاجة</numerusform>
            <numerusform>%Ln رمزًا بأذونات أكثر من الحاجة</numerusform>
            <numerusform>%Ln رمز بأذونات أكثر من الحاجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) of an old form</source>
        <translation>
            <numerusform>%Ln رمز بصيغة قديمة</numerusform>
            <numerusform>رمز واحد (%Ln) بصيغة قديمة</numerusform>
            <numerusform>رمزان (%Ln) بصيغة قديمة</numerusform>
            <numerusform>%Ln رموز بصيغة قديمة</numerusform>
            <numerusform>%Ln رمزًا بصيغة قديمة</numerusform>
            <numerusform>%Ln رمز بصيغة قديمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test token(s) used for real</source>
        <translation>
            <numerusform>%Ln رمز اختبار في استخدام فعلي</numerusform>
            <numerusform>رمز اختبار واحد (%Ln) في استخدام فعلي</numerusform>
            <numerusform>رمزا اختبار (%Ln) في استخدام فعلي</numerusform>
            <numerusform>%Ln رموز اختبار في استخدام فعلي</numerusform>
            <numerusform>%Ln رمز اختبار في استخدام فعلي</numerusform>
            <numerusform>%Ln رمز اختبار في استخدام فعلي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) lay in a plain file</source>
        <translation>
            <numerusform>%Ln رمز كان مكتوبًا في ملف بنص صريح</numerusform>
            <numerusform>رمز واحد (%Ln) كان مكتوبًا في ملف بنص صريح</numerusform>
            <numerusform>رمزان (%Ln) كانا مكتوبين في ملف بنص صريح</numerusform>
            <numerusform>%Ln رموز كانت مكتوبة في ملف بنص صريح</numerusform>
            <numerusform>%Ln رمزًا كان مكتوبًا في ملف بنص صريح</numerusform>
            <numerusform>%Ln رمز كان مكتوبًا في ملف بنص صريح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) with a name against the policy</source>
        <translation>
            <numerusform>%Ln رمز باسم يخالف السياسة</numerusform>
            <numerusform>رمز واحد (%Ln) باسم يخالف السياسة</numerusform>
            <numerusform>رمزان (%Ln) باسم يخالف السياسة</numerusform>
            <numerusform>%Ln رموز باسم يخالف السياسة</numerusform>
            <numerusform>%Ln رمزًا باسم يخالف السياسة</numerusform>
            <numerusform>%Ln رمز باسم يخالف السياسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) with dangerous rights against the policy</source>
        <translation>
            <numerusform>%Ln رمز بأذونات خطيرة تخالف السياسة</numerusform>
            <numerusform>رمز واحد (%Ln) بأذونات خطيرة تخالف السياسة</numerusform>
            <numerusform>رمزان (%Ln) بأذونات خطيرة تخالف السياسة</numerusform>
            <numerusform>%Ln رموز بأذونات خطيرة تخالف السياسة</numerusform>
            <numerusform>%Ln رمزًا بأذونات خطيرة تخالف السياسة</numerusform>
            <numerusform>%Ln رمز بأذونات خطيرة تخالف السياسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n admin token(s) older than %1 days</source>
        <translation>
            <numerusform>%Ln رمز مسؤول عمره أكثر من %L1 يوم</numerusform>
            <numerusform>رمز مسؤول واحد (%Ln) عمره أكثر من %L1 يوم</numerusform>
            <numerusform>رمزا مسؤول (%Ln) عمرهما أكثر من %L1 يوم</numerusform>
            <numerusform>%Ln رموز مسؤول عمرها أكثر من %L1 يوم</numerusform>
            <numerusform>%Ln رمز مسؤول عمره أكثر من %L1 يوم</numerusform>
            <numerusform>%Ln رمز مسؤول عمره أكثر من %L1 يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n never used</source>
        <translation>
            <numerusform>%Ln لم يُستخدم قط</numerusform>
            <numerusform>%Ln لم يُستخدم قط</numerusform>
            <numerusform>%Ln لم يُستخدما قط</numerusform>
            <numerusform>%Ln لم تُستخدم قط</numerusform>
            <numerusform>%Ln لم يُستخدم قط</numerusform>
            <numerusform>%Ln لم يُستخدم قط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unused for %1 days</source>
        <translation>
            <numerusform>%Ln لم يُستخدم منذ %L1 يوم</numerusform>
            <numerusform>%Ln لم يُستخدم منذ %L1 يوم</numerusform>
            <numerusform>%Ln لم يُستخدما منذ %L1 يوم</numerusform>
            <numerusform>%Ln لم تُستخدم منذ %L1 يوم</numerusform>
            <numerusform>%Ln لم يُستخدم منذ %L1 يوم</numerusform>
            <numerusform>%Ln لم يُستخدم منذ %L1 يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an end</source>
        <translation>
            <numerusform>%Ln بلا انتهاء</numerusform>
            <numerusform>%Ln بلا انتهاء</numerusform>
            <numerusform>%Ln بلا انتهاء</numerusform>
            <numerusform>%Ln بلا انتهاء</numerusform>
            <numerusform>%Ln بلا انتهاء</numerusform>
            <numerusform>%Ln بلا انتهاء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n end(s) soon</source>
        <translation>
            <numerusform>%Ln ينتهي قريبًا</numerusform>
            <numerusform>%Ln ينتهي قريبًا</numerusform>
            <numerusform>%Ln ينتهيان قريبًا</numerusform>
            <numerusform>%Ln تنتهي قريبًا</numerusform>
            <numerusform>%Ln ينتهي قريبًا</numerusform>
            <numerusform>%Ln ينتهي قريبًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n too long-lived</source>
        <translation>
            <numerusform>%Ln بصلاحية أطول من اللازم</numerusform>
            <numerusform>%Ln بصلاحية أطول من اللازم</numerusform>
            <numerusform>%Ln بصلاحية أطول من اللازم</numerusform>
            <numerusform>%Ln بصلاحية أطول من اللازم</numerusform>
            <numerusform>%Ln بصلاحية أطول من اللازم</numerusform>
            <numerusform>%Ln بصلاحية أطول من اللازم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with too many rights</source>
        <translation>
            <numerusform>%Ln بأذونات أكثر من اللازم</numerusform>
            <numerusform>%Ln بأذونات أكثر من اللازم</numerusform>
            <numerusform>%Ln بأذونات أكثر من اللازم</numerusform>
            <numerusform>%Ln بأذونات أكثر من اللازم</numerusform>
            <numerusform>%Ln بأذونات أكثر من اللازم</numerusform>
            <numerusform>%Ln بأذونات أكثر من اللازم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without an owner</source>
        <translation>
            <numerusform>%Ln بلا مالك</numerusform>
            <numerusform>%Ln بلا مالك</numerusform>
            <numerusform>%Ln بلا مالك</numerusform>
            <numerusform>%Ln بلا مالك</numerusform>
            <numerusform>%Ln بلا مالك</numerusform>
            <numerusform>%Ln بلا مالك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with the same name</source>
        <translation>
            <numerusform>%Ln بالاسم نفسه</numerusform>
            <numerusform>%Ln بالاسم نفسه</numerusform>
            <numerusform>%Ln بالاسم نفسه</numerusform>
            <numerusform>%Ln بالاسم نفسه</numerusform>
            <numerusform>%Ln بالاسم نفسه</numerusform>
            <numerusform>%Ln بالاسم نفسه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of an old form</source>
        <translation>
            <numerusform>%Ln بصيغة قديمة</numerusform>
            <numerusform>%Ln بصيغة قديمة</numerusform>
            <numerusform>%Ln بصيغة قديمة</numerusform>
            <numerusform>%Ln بصيغة قديمة</numerusform>
            <numerusform>%Ln بصيغة قديمة</numerusform>
            <numerusform>%Ln بصيغة قديمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in plain files</source>
        <translation>
            <numerusform>%Ln في ملفات بنص صريح</numerusform>
            <numerusform>%Ln في ملفات بنص صريح</numerusform>
            <numerusform>%Ln في ملفات بنص صريح</numerusform>
            <numerusform>%Ln في ملفات بنص صريح</numerusform>
            <numerusform>%Ln في ملفات بنص صريح</numerusform>
            <numerusform>%Ln في ملفات بنص صريح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rate limit(s) nearly used up</source>
        <translation>
            <numerusform>%Ln حد طلبات شارف على النفاد</numerusform>
            <numerusform>حد طلبات واحد (%Ln) شارف على النفاد</numerusform>
            <numerusform>حدّا طلبات (%Ln) شارفا على النفاد</numerusform>
            <numerusform>%Ln حدود طلبات شارفت على النفاد</numerusform>
            <numerusform>%Ln حد طلبات شارف على النفاد</numerusform>
            <numerusform>%Ln حد طلبات شارف على النفاد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) at unusual hours</source>
        <translation>
            <numerusform>%Ln حدث في ساعات غير معتادة</numerusform>
            <numerusform>حدث واحد (%Ln) في ساعات غير معتادة</numerusform>
            <numerusform>حدثان (%Ln) في ساعات غير معتادة</numerusform>
            <numerusform>%Ln أحداث في ساعات غير معتادة</numerusform>
            <numerusform>%Ln حدثًا في ساعات غير معتادة</numerusform>
            <numerusform>%Ln حدث في ساعات غير معتادة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n burst(s) of events</source>
        <translation>
            <numerusform>%Ln دفعة أحداث</numerusform>
            <numerusform>دفعة أحداث واحدة (%Ln)</numerusform>
            <numerusform>دفعتا أحداث (%Ln)</numerusform>
            <numerusform>%Ln دفعات أحداث</numerusform>
            <numerusform>%Ln دفعة أحداث</numerusform>
            <numerusform>%Ln دفعة أحداث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown actor(s)</source>
        <translation>
            <numerusform>%Ln منفِّذ غير معروف</numerusform>
            <numerusform>منفِّذ واحد غير معروف (%Ln)</numerusform>
            <numerusform>منفِّذان غير معروفين (%Ln)</numerusform>
            <numerusform>%Ln منفِّذين غير معروفين</numerusform>
            <numerusform>%Ln منفِّذًا غير معروف</numerusform>
            <numerusform>%Ln منفِّذ غير معروف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a forbidden right</source>
        <translation>
            <numerusform>%Ln بإذن محظور</numerusform>
            <numerusform>%Ln بإذن محظور</numerusform>
            <numerusform>%Ln بإذن محظور</numerusform>
            <numerusform>%Ln بإذن محظور</numerusform>
            <numerusform>%Ln بإذن محظور</numerusform>
            <numerusform>%Ln بإذن محظور</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a name against the policy</source>
        <translation>
            <numerusform>%Ln باسم يخالف السياسة</numerusform>
            <numerusform>%Ln باسم يخالف السياسة</numerusform>
            <numerusform>%Ln باسم يخالف السياسة</numerusform>
            <numerusform>%Ln باسم يخالف السياسة</numerusform>
            <numerusform>%Ln باسم يخالف السياسة</numerusform>
            <numerusform>%Ln باسم يخالف السياسة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n admin token(s) against the policy</source>
        <translation>
            <numerusform>%Ln رمز مسؤول يخالف السياسة</numerusform>
            <numerusform>رمز مسؤول واحد (%Ln) يخالف السياسة</numerusform>
            <numerusform>رمزا مسؤول (%Ln) يخالفان السياسة</numerusform>
            <numerusform>%Ln رموز مسؤول تخالف السياسة</numerusform>
            <numerusform>%Ln رمز مسؤول يخالف السياسة</numerusform>
            <numerusform>%Ln رمز مسؤول يخالف السياسة</numerusform>
        </translation>
    </message>
    <message>
        <source>Dangerous rights for long</source>
        <translation>أذونات خطيرة منذ مدة طويلة</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>لم يُستخدم قط</translation>
    </message>
    <message>
        <source>Unused</source>
        <translation>غير مستخدم</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>بلا انتهاء</translation>
    </message>
    <message>
        <source>Ends soon</source>
        <translation>ينتهي قريبًا</translation>
    </message>
    <message>
        <source>Lives longer than the policy</source>
        <translation>صلاحية أطول مما تسمح به السياسة</translation>
    </message>
    <message>
        <source>Too many rights</source>
        <translation>أذونات أكثر من اللازم</translation>
    </message>
    <message>
        <source>Owner is gone</source>
        <translation>غادر المالك</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>اسم مكرر</translation>
    </message>
    <message>
        <source>Old form</source>
        <translation>صيغة قديمة</translation>
    </message>
    <message>
        <source>Test token used for real</source>
        <translation>رمز اختبار في استخدام فعلي</translation>
    </message>
    <message>
        <source>In a plain file</source>
        <translation>في ملف بنص صريح</translation>
    </message>
    <message>
        <source>Rate limit nearly used up</source>
        <translation>حد الطلبات شارف على النفاد</translation>
    </message>
    <message>
        <source>Unusual hour</source>
        <translation>ساعة غير معتادة</translation>
    </message>
    <message>
        <source>Burst of events</source>
        <translation>دفعة أحداث</translation>
    </message>
    <message>
        <source>Unknown actor</source>
        <translation>منفِّذ غير معروف</translation>
    </message>
    <message>
        <source>Forbidden right</source>
        <translation>إذن محظور</translation>
    </message>
    <message>
        <source>Name against the policy</source>
        <translation>اسم يخالف السياسة</translation>
    </message>
    <message>
        <source>Dangerous right against the policy</source>
        <translation>إذن خطير يخالف السياسة</translation>
    </message>
    <message>
        <source>The longer a powerful token is around, the more places may know it. A new one puts an end to all copies of the old one.</source>
        <translation>كلما طال بقاء رمز واسع الأذونات، زادت الأماكن التي قد تعرفه. الرمز الجديد ينهي كل نسخ القديم.</translation>
    </message>
    <message>
        <source>Nobody misses a token that was never used, but a thief could use it.</source>
        <translation>لا يفتقد أحد رمزًا لم يُستخدم قط، لكن قد يستخدمه سارق.</translation>
    </message>
    <message>
        <source>What needed it is probably gone. Whoever finds it can still use it.</source>
        <translation>على الأرجح لم يعد ما كان يحتاج إليه موجودًا. وما زال بإمكان من يعثر عليه أن يستخدمه.</translation>
    </message>
    <message>
        <source>It works until somebody revokes it, also when it was stolen and nobody noticed. Replace it by one with an end.</source>
        <translation>يعمل حتى يبطله أحد، حتى لو سُرق دون أن يلاحظ أحد. استبدل به رمزًا له انتهاء.</translation>
    </message>
    <message>
        <source>What uses it stops on that day. Replace it before.</source>
        <translation>يتوقف عن العمل في ذلك اليوم كل ما يستخدمه. استبدله قبل ذلك.</translation>
    </message>
    <message>
        <source>Your policy limits how long a token may live. Replace it by one that ends in time.</source>
        <translation>تحدّد سياستك مدة صلاحية الرموز. استبدل به رمزًا ينتهي ضمن هذه المدة.</translation>
    </message>
    <message>
        <source>No ready-made set of rights needs as much. A token with fewer rights can break less.</source>
        <translation>لا تحتاج أي مجموعة أذونات جاهزة إلى هذا القدر. الرمز الأقل أذونات أقل ضررًا.</translation>
    </message>
    <message>
        <source>Nobody answers for it any more, and it may stop when the account is removed. Move its work to a service account.</source>
        <translation>لم يعد أحد مسؤولًا عنه، وقد يتوقف عند إزالة الحساب. انقل عمله إلى حساب خدمة.</translation>
    </message>
    <message>
        <source>Nobody can tell which one is used where, so nobody dares to revoke one. Look at them and keep one.</source>
        <translation>لا يمكن لأحد معرفة مكان استخدام كل منها، لذا لا يجرؤ أحد على إبطال أي منها. افحصها وأبقِ واحدًا.</translation>
    </message>
    <message>
        <source>The registry gave out this form formerly. Scanners for leaked secrets may not know it.</source>
        <translation>كان السجل يصدر هذه الصيغة سابقًا. قد لا تتعرّف عليها أدوات فحص القيم السرية المسرَّبة.</translation>
    </message>
    <message>
        <source>It is a token for tests, but its name or place says that something real depends on it.</source>
        <translation>هذا رمز للاختبار، لكن اسمه أو مكانه يدل على أن شيئًا فعليًا يعتمد عليه.</translation>
    </message>
    <message>
        <source>Every program that you run can or could read it there. Only a new one in its place is safe.</source>
        <translation>كان بإمكان كل برنامج تشغّله أن يقرأه هناك، وربما ما زال. لا أمان إلا برمز جديد محله.</translation>
    </message>
    <message>
        <source>When the limit is reached, the registry refuses everything until it comes back by itself.</source>
        <translation>عند بلوغ الحد يرفض السجل كل شيء إلى أن يتجدد الحد من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Outside the usual hours a token was made, changed or revoked. Ask whether it was on purpose.</source>
        <translation>أُنشئ رمز أو عُدّل أو أُبطل خارج الساعات المعتادة. اسأل عما إذا كان ذلك مقصودًا.</translation>
    </message>
    <message>
        <source>So much in so short a time is a script, or somebody in a hurry. Ask which.</source>
        <translation>هذا القدر في وقت قصير كهذا يعني نصًا برمجيًا أو شخصًا مستعجلًا. اسأل أيهما.</translation>
    </message>
    <message>
        <source>Whoever did this is neither a person nor a machine that the registry names.</source>
        <translation>من فعل ذلك ليس شخصًا ولا آلة مما يذكره السجل.</translation>
    </message>
    <message>
        <source>Your policy forbids this right. Replace the token by one without it.</source>
        <translation>تحظر سياستك هذا الإذن. استبدل بالرمز رمزًا من دونه.</translation>
    </message>
    <message>
        <source>Your policy says how tokens are called, so that everybody knows what they are for.</source>
        <translation>تحدّد سياستك طريقة تسمية الرموز، ليعرف الجميع الغرض منها.</translation>
    </message>
    <message>
        <source>Your policy names who may hold such rights, and the owner is not among them.</source>
        <translation>تحدّد سياستك من يجوز له امتلاك أذونات كهذه، والمالك ليس منهم.</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>إبطال…</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>تبديل…</translation>
    </message>
    <message>
        <source>Replace by a service account…</source>
        <translation>استبدال بحساب خدمة…</translation>
    </message>
    <message>
        <source>Show tokens</source>
        <translation>إظهار الرموز</translation>
    </message>
    <message>
        <source>Show events</source>
        <translation>إظهار الأحداث</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>للعلم</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفضة</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>High</source>
        <translation>عالية</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>جيدة.</translation>
    </message>
    <message>
        <source>Fair.</source>
        <translation>مقبولة.</translation>
    </message>
    <message>
        <source>Poor.</source>
        <translation>ضعيفة.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::FindingsPage</name>
    <message>
        <source>Which findings</source>
        <translation>النتائج المعروضة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>المفتوحة</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>المقبولة</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Open (%1)</source>
        <translation>المفتوحة (%1)</translation>
    </message>
    <message>
        <source>Accepted (%1)</source>
        <translation>المقبولة (%1)</translation>
    </message>
</context>
<context>
    <name>Tokendesk::FirstRunDialog</name>
    <message>
        <source>Keep secrets in memory only, until I quit</source>
        <translation>حفظ القيم السرية في الذاكرة فقط، حتى إنهاء التطبيق</translation>
    </message>
    <message>
        <source>Help me to fix it</source>
        <translation>مساعدتي على إصلاحها</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>إظهار التفاصيل</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطي</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Welcome to Tokendesk</source>
        <translation>مرحبًا بك في Tokendesk</translation>
    </message>
    <message>
        <source>You find this again in the menu.</source>
        <translation>تجد هذا لاحقًا في القائمة.</translation>
    </message>
    <message>
        <source>Tokendesk keeps the text of your tokens in the keychain of this computer. It never writes one into a file.</source>
        <translation>يحفظ Tokendesk القيم السرية لرموزك في سلسلة مفاتيح هذا الحاسوب. ولا يكتب أيًا منها في ملف أبدًا.</translation>
    </message>
    <message>
        <source>Sign in to a registry, with your browser, with e-mail and password, or by pasting a token that you have. Then its tokens are listed here: what they may do, when they end, and which were never used.</source>
        <translation>سجّل الدخول إلى سجل، عبر المتصفح أو بالبريد الإلكتروني وكلمة المرور أو بلصق رمز لديك. ثم تظهر رموزه هنا: ما يُسمح لها به، ومتى تنتهي، وأيها لم يُستخدم قط.</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>إضافة حساب…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>person, address</comment>
        <translation>⁨%1⁩ · ⁨%2⁩</translation>
    </message>
    <message>
        <source>Looking at the keychain…</source>
        <translation>جارٍ فحص سلسلة المفاتيح…</translation>
    </message>
    <message>
        <source>Writing a dummy, reading it back, deleting it.</source>
        <translation>كتابة قيمة تجريبية ثم قراءتها ثم حذفها.</translation>
    </message>
    <message>
        <source>Tested: written, read back, deleted.</source>
        <translation>اختُبرت: كُتبت القيمة وقُرئت وحُذفت.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>A safe place</source>
        <translation>مكان آمن</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Existing files</source>
        <translation>الملفات الموجودة</translation>
    </message>
    <message>
        <source>%1 of %2 · %3</source>
        <comment>page, pages, title</comment>
        <translation>%1 من %2 · %3</translation>
    </message>
</context>
<context>
    <name>Tokendesk::Footer</name>
    <message>
        <source>Not signed in</source>
        <translation>لم يُسجَّل الدخول</translation>
    </message>
    <message numerus="yes">
        <source>Offline: %n account(s)</source>
        <translation>
            <numerusform>غير متصل: %Ln حساب</numerusform>
            <numerusform>غير متصل: حساب واحد (%Ln)</numerusform>
            <numerusform>غير متصل: حسابان (%Ln)</numerusform>
            <numerusform>غير متصل: %Ln حسابات</numerusform>
            <numerusform>غير متصل: %Ln حسابًا</numerusform>
            <numerusform>غير متصل: %Ln حساب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Checking %n account(s)…</source>
        <translation>
            <numerusform>جارٍ فحص %Ln حساب…</numerusform>
            <numerusform>جارٍ فحص حساب واحد (%Ln)…</numerusform>
            <numerusform>جارٍ فحص حسابين (%Ln)…</numerusform>
            <numerusform>جارٍ فحص %Ln حسابات…</numerusform>
            <numerusform>جارٍ فحص %Ln حسابًا…</numerusform>
            <numerusform>جارٍ فحص %Ln حساب…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n account(s) online</source>
        <translation>
            <numerusform>المتصل: %1 من %Ln حساب</numerusform>
            <numerusform>المتصل: %1 من حساب واحد (%Ln)</numerusform>
            <numerusform>المتصل: %1 من حسابين (%Ln)</numerusform>
            <numerusform>المتصل: %1 من %Ln حسابات</numerusform>
            <numerusform>المتصل: %1 من %Ln حسابًا</numerusform>
            <numerusform>المتصل: %1 من %Ln حساب</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::GeneralPage</name>
    <message>
        <source>General</source>
        <translation>عام</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>بدء التشغيل</translation>
    </message>
    <message>
        <source>Start with the session</source>
        <translation>التشغيل عند بدء الجلسة</translation>
    </message>
    <message>
        <source>So that the tray is there when you need it.</source>
        <translation>لتكون علبة النظام جاهزة عندما تحتاج إليها.</translation>
    </message>
    <message>
        <source>autostart login boot</source>
        <translation>تشغيل تلقائي تسجيل الدخول إقلاع</translation>
    </message>
    <message>
        <source>Start in the tray</source>
        <translation>البدء في علبة النظام</translation>
    </message>
    <message>
        <source>When started with the session. Without a tray the window shows.</source>
        <translation>عند التشغيل مع بدء الجلسة. تظهر النافذة إن لم توجد علبة نظام.</translation>
    </message>
    <message>
        <source>hidden minimised</source>
        <translation>مخفي مصغَّر</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Closing the window leaves Tokendesk in the tray</source>
        <translation>إغلاق النافذة يُبقي Tokendesk في علبة النظام</translation>
    </message>
    <message>
        <source>Without a tray it is minimised instead. Else closing quits.</source>
        <translation>تُصغَّر النافذة بدلًا من ذلك إن لم توجد علبة نظام. وإلا فالإغلاق ينهي التطبيق.</translation>
    </message>
    <message>
        <source>close quit background</source>
        <translation>إغلاق إنهاء خلفية</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>السؤال مجددًا</translation>
    </message>
    <message>
        <source>Questions you do not want to be asked again</source>
        <translation>الأسئلة التي لا تريد أن تُطرح عليك مجددًا</translation>
    </message>
    <message>
        <source>Tokendesk asks them anew from now on.</source>
        <translation>سيطرحها Tokendesk من جديد من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>remembered answers</source>
        <translation>إجابات محفوظة تذكُّر</translation>
    </message>
    <message>
        <source>The demonstration leaves your session as it is.</source>
        <translation>يترك العرض التجريبي جلستك كما هي.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::HandoverDialog</name>
    <message>
        <source>The new one is in place everywhere</source>
        <translation>الجديد في مكانه في كل المواضع</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Delete the old one</source>
        <translation>حذف القديم</translation>
    </message>
    <message>
        <source>Revoke the old one</source>
        <translation>إبطال القديم</translation>
    </message>
    <message>
        <source>Both work now. Put the new key where the old one is used, try it, and then end the old one.</source>
        <translation>يعمل الاثنان الآن. ضع المفتاح الجديد حيث يُستخدم القديم، وجرّبه، ثم أنهِ القديم.</translation>
    </message>
    <message>
        <source>Both stay; the window reminds you.</source>
        <translation>يبقى الاثنان؛ وتذكّرك النافذة بذلك.</translation>
    </message>
    <message>
        <source>Rotate a key of “%1”</source>
        <translation>تبديل مفتاح لحساب «⁨%1⁩»</translation>
    </message>
    <message>
        <source>“%1” takes the place of “%2”</source>
        <comment>new, old</comment>
        <translation>«⁨%1⁩» يحل محل «⁨%2⁩»</translation>
    </message>
    <message>
        <source>The new one</source>
        <translation>الجديد</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>نسخ القيمة</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>اختبار الآن</translation>
    </message>
    <message>
        <source>Its text is not in your keychain.</source>
        <translation>قيمته السرية ليست في سلسلة مفاتيحك.</translation>
    </message>
    <message>
        <source>Where the old one is used</source>
        <translation>أماكن استخدام القديم</translation>
    </message>
    <message>
        <source>Nobody noted where. Ask those who work with it, or look at its last use.</source>
        <translation>لم يدوّن أحد أماكن استخدامه. اسأل من يعملون به، أو انظر إلى آخر استخدام له.</translation>
    </message>
    <message>
        <source>The old one</source>
        <translation>القديم</translation>
    </message>
    <message>
        <source>Keep both for good</source>
        <translation>الإبقاء على الاثنين نهائيًا</translation>
    </message>
    <message>
        <source>Nothing reminds you any more.</source>
        <translation>لن تتلقى أي تذكير بعد الآن.</translation>
    </message>
    <message>
        <source>%1
Created: %2
Last used: %3</source>
        <comment>key, time, time</comment>
        <translation>⁨%1⁩
أُنشئ: ⁨%2⁩
آخر استخدام: ⁨%3⁩</translation>
    </message>
    <message>
        <source>%1
Created: %2</source>
        <comment>key, time</comment>
        <translation>⁨%1⁩
أُنشئ: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1
Last used: %2</source>
        <comment>name, time</comment>
        <translation>⁨%1⁩
آخر استخدام: ⁨%2⁩</translation>
    </message>
    <message>
        <source>Tick above that the new one is in place.</source>
        <translation>أكّد أعلاه أن الجديد في مكانه في كل المواضع.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Asking the registry…</source>
        <translation>جارٍ سؤال السجل…</translation>
    </message>
    <message>
        <source>Valid · %1</source>
        <translation>صالح · ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>Tokendesk::IdentityPanel</name>
    <message>
        <source>Call it</source>
        <translation>التسمية</translation>
    </message>
    <message>
        <source>The token is good, but this registry does not say whose it is. The name is for you alone.</source>
        <translation>الرمز صالح، لكن هذا السجل لا يفيد بصاحبه. الاسم لك وحدك.</translation>
    </message>
    <message>
        <source>This is who the registry knows you as:</source>
        <translation>هكذا يعرفك السجل:</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>⁨%1⁩ · ⁨%2⁩</translation>
    </message>
    <message>
        <source>In: %1</source>
        <translation>في: ⁨%1⁩</translation>
    </message>
    <message>
        <source>May do: %1</source>
        <translation>المسموح: %1</translation>
    </message>
    <message>
        <source>The registry gave more than was asked for: %1</source>
        <translation>منح السجل أكثر مما طُلب: %1</translation>
    </message>
    <message>
        <source>The sign-in is kept in memory until you quit, because you chose so.</source>
        <translation>تبقى بيانات الدخول في الذاكرة حتى إنهاء التطبيق، بناءً على اختيارك.</translation>
    </message>
    <message>
        <source>The sign-in will be kept in your keychain, nowhere else.</source>
        <translation>ستُحفظ بيانات الدخول في سلسلة مفاتيحك، وليس في أي مكان آخر.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ImportDialog</name>
    <message>
        <source>Import existing tokens</source>
        <translation>استيراد الرموز الموجودة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Tokens are being moved.</source>
        <translation>جارٍ نقل الرموز.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ImportList</name>
    <message>
        <source>Tokens in plain text</source>
        <translation>الرموز المكتوبة بنص صريح</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Asking the registry…</source>
        <translation>جارٍ سؤال السجل…</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ImportPanel</name>
    <message>
        <source>Take the tokens out of their files</source>
        <translation>إخراج الرموز من ملفاتها</translation>
    </message>
    <message>
        <source>Leave them there too, readable by you alone</source>
        <translation>تركها هناك أيضًا، على أن تكون قراءتها لك وحدك</translation>
    </message>
    <message>
        <source>Look into a .env file…</source>
        <translation>البحث في ملف ⁦.env⁩…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>البحث مجددًا</translation>
    </message>
    <message>
        <source>Then start the registry&apos;s tool with: tokendesk run -- COMMAND. You can undo this for a day.</source>
        <translation>ثم شغّل أداة السجل باستخدام: ⁦tokendesk run -- COMMAND⁩. يمكنك التراجع عن هذا خلال يوم.</translation>
    </message>
    <message>
        <source>The registry&apos;s tool works as before.</source>
        <translation>تعمل أداة السجل كما كانت.</translation>
    </message>
    <message>
        <source>Looking for tokens…</source>
        <translation>جارٍ البحث عن الرموز…</translation>
    </message>
    <message numerus="yes">
        <source>Found %n token(s) in plain text on this computer.</source>
        <translation>
            <numerusform>عُثر على %Ln رمز بنص صريح على هذا الحاسوب.</numerusform>
            <numerusform>عُثر على رمز واحد (%Ln) بنص صريح على هذا الحاسوب.</numerusform>
            <numerusform>عُثر على رمزين (%Ln) بنص صريح على هذا الحاسوب.</numerusform>
            <numerusform>عُثر على %Ln رموز بنص صريح على هذا الحاسوب.</numerusform>
            <numerusform>عُثر على %Ln رمزًا بنص صريح على هذا الحاسوب.</numerusform>
            <numerusform>عُثر على %Ln رمز بنص صريح على هذا الحاسوب.</numerusform>
        </translation>
    </message>
    <message>
        <source>No token lies in plain text where the registries&apos; tools keep theirs.</source>
        <translation>لا يوجد أي رمز بنص صريح حيث تحفظ أدوات السجلات رموزها.</translation>
    </message>
    <message numerus="yes">
        <source>Move %n to the keychain</source>
        <translation>
            <numerusform>نقل %Ln رمز إلى سلسلة المفاتيح</numerusform>
            <numerusform>نقل رمز واحد (%Ln) إلى سلسلة المفاتيح</numerusform>
            <numerusform>نقل رمزين (%Ln) إلى سلسلة المفاتيح</numerusform>
            <numerusform>نقل %Ln رموز إلى سلسلة المفاتيح</numerusform>
            <numerusform>نقل %Ln رمزًا إلى سلسلة المفاتيح</numerusform>
            <numerusform>نقل %Ln رمز إلى سلسلة المفاتيح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copy %n to the keychain</source>
        <translation>
            <numerusform>نسخ %Ln رمز إلى سلسلة المفاتيح</numerusform>
            <numerusform>نسخ رمز واحد (%Ln) إلى سلسلة المفاتيح</numerusform>
            <numerusform>نسخ رمزين (%Ln) إلى سلسلة المفاتيح</numerusform>
            <numerusform>نسخ %Ln رموز إلى سلسلة المفاتيح</numerusform>
            <numerusform>نسخ %Ln رمزًا إلى سلسلة المفاتيح</numerusform>
            <numerusform>نسخ %Ln رمز إلى سلسلة المفاتيح</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose at least one token.</source>
        <translation>اختر رمزًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>Look into a .env file</source>
        <translation>البحث في ملف ⁦.env⁩</translation>
    </message>
    <message>
        <source>They lay in plain text, so others may have read them. Find them by “tag:plain-file”, and replace them by new ones when you can.</source>
        <translation>كانت مكتوبة بنص صريح، لذا ربما قرأها آخرون. اعثر عليها باستخدام «⁦tag:plain-file⁩»، وضع محلها رموزًا جديدة عندما يمكنك ذلك.</translation>
    </message>
    <message>
        <source>Taken out of %1 on %2</source>
        <comment>file, time</comment>
        <translation>أُخرج من ⁨%1⁩ في %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Write the token back into %1</source>
        <translation>إعادة كتابة الرمز في ⁨%1⁩</translation>
    </message>
    <message>
        <source>“%1” lay in plain text: put a new token in its place.</source>
        <translation>كان «⁨%1⁩» مكتوبًا بنص صريح: ضع رمزًا جديدًا محله.</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>تبديل…</translation>
    </message>
    <message>
        <source>Rotate “%1”</source>
        <translation>تبديل «⁨%1⁩»</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ImportWords</name>
    <message>
        <source>it cannot be read (%1)</source>
        <translation>تتعذّر قراءته (⁨%1⁩)</translation>
    </message>
    <message>
        <source>it is not an ordinary file</source>
        <translation>ليس ملفًا عاديًا</translation>
    </message>
    <message>
        <source>it is too large for such a file (%1 bytes)</source>
        <translation>أكبر من اللازم لملف كهذا (%1 بايت)</translation>
    </message>
    <message>
        <source>it is not JSON (%1)</source>
        <translation>ليس بصيغة JSON (⁨%1⁩)</translation>
    </message>
    <message>
        <source>the registry&apos;s address in it is not safe for a token (%1)</source>
        <translation>عنوان السجل فيه ليس آمنًا للرمز (⁨%1⁩)</translation>
    </message>
    <message>
        <source>what stands there cannot be a token</source>
        <translation>ما كُتب هناك لا يمكن أن يكون رمزًا</translation>
    </message>
    <message>
        <source>Variable %1</source>
        <translation>المتغير ⁨%1⁩</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>file, number</comment>
        <translation>⁨%1⁩، السطر %2</translation>
    </message>
    <message>
        <source>every program that you start can read it</source>
        <translation>يمكن لكل برنامج تشغّله أن يقرأه</translation>
    </message>
    <message>
        <source>others on this computer can read it (mode %1)</source>
        <translation>يمكن لآخرين على هذا الحاسوب قراءته (صلاحيات الملف ⁨%1⁩)</translation>
    </message>
    <message>
        <source>in a Git folder and not ignored</source>
        <translation>في مجلد Git وغير متجاهَل</translation>
    </message>
    <message>
        <source>copied elsewhere by %1</source>
        <translation>ينسخه ⁨%1⁩ إلى مكان آخر</translation>
    </message>
    <message>
        <source>not in use: %1 is set and counts first</source>
        <translation>غير مستخدم: ⁨%1⁩ معيَّن وله الأولوية</translation>
    </message>
    <message>
        <source>The file belongs to somebody else.</source>
        <translation>الملف يخص شخصًا آخر.</translation>
    </message>
    <message>
        <source>The file is a link to a place outside of your home folder.</source>
        <translation>الملف رابط إلى مكان خارج مجلد المنزل.</translation>
    </message>
    <message>
        <source>Its folder cannot be written.</source>
        <translation>تتعذّر الكتابة في مجلده.</translation>
    </message>
    <message>
        <source>%1, line %2: %3.</source>
        <comment>file, number, reason</comment>
        <translation>⁨%1⁩، السطر %2: %3.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>file, reason</comment>
        <translation>⁨%1⁩: %2.</translation>
    </message>
    <message>
        <source>Copied. Valid: %1. The variable stays set: remove it where your shell sets it.</source>
        <translation>نُسخ. صالح: ⁨%1⁩. يبقى المتغير معيَّنًا: أزله من حيث تعيّنه الصدفة.</translation>
    </message>
    <message>
        <source>Moved. Valid: %1</source>
        <translation>نُقل. صالح: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Copied. Valid: %1. Only you can read the file now.</source>
        <translation>نُسخ. صالح: ⁨%1⁩. أنت وحدك من يمكنه قراءة الملف الآن.</translation>
    </message>
    <message>
        <source>Not touched: the file was changed meanwhile. Look again.</source>
        <translation>لم يُمس: تغيّر الملف في هذه الأثناء. ابحث مجددًا.</translation>
    </message>
    <message>
        <source>Not touched: %1 is signed in here with another token, and the list does not tell which one this is. Revoke it, or sign that account out first.</source>
        <translation>لم يُمس: ⁨%1⁩ مسجَّل الدخول هنا برمز آخر، ولا توضح القائمة أي رمز هو هذا. أبطله، أو سجّل خروج ذلك الحساب أولًا.</translation>
    </message>
    <message>
        <source>Not touched: %1 refuses this token. It has ended or was revoked; delete it from the file.</source>
        <translation>لم يُمس: يرفض ⁨%1⁩ هذا الرمز. فقد انتهى أو أُبطل؛ احذفه من الملف.</translation>
    </message>
    <message>
        <source>Not touched. %1</source>
        <translation>لم يُمس. %1</translation>
    </message>
    <message>
        <source>Written back into %1. The account stays in Tokendesk.</source>
        <translation>أُعيدت كتابته في ⁨%1⁩. يبقى الحساب في Tokendesk.</translation>
    </message>
    <message>
        <source>Nothing changed: %1 has a token again.</source>
        <translation>لم يتغير شيء: يوجد في ⁨%1⁩ رمز من جديد.</translation>
    </message>
    <message>
        <source>Nothing changed: the part of %1 that it stood in is gone.</source>
        <translation>لم يتغير شيء: لم يعد الجزء الذي كان فيه من ⁨%1⁩ موجودًا.</translation>
    </message>
    <message>
        <source>the token there is longer than the keychain takes (%1 bytes)</source>
        <translation>الرمز هناك أطول مما تقبله سلسلة المفاتيح (%1 بايت)</translation>
    </message>
</context>
<context>
    <name>Tokendesk::KeychainDoctor</name>
    <message>
        <source>Unlock keychain</source>
        <translation>فتح قفل سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Copy report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>إعادة الفحص</translation>
    </message>
    <message>
        <source>Keychain doctor</source>
        <translation>تشخيص سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Names, versions and times; nothing secret.</source>
        <translation>أسماء وإصدارات وأوقات؛ لا شيء سري.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Writing a dummy, reading it back, deleting it…</source>
        <translation>جارٍ كتابة قيمة تجريبية ثم قراءتها ثم حذفها…</translation>
    </message>
    <message>
        <source>Keychain “%1”, kept by %2</source>
        <comment>name of the collection, name of the program</comment>
        <translation>سلسلة المفاتيح «⁨%1⁩»، يحفظها ⁨%2⁩</translation>
    </message>
    <message>
        <source>a program that cannot be seen</source>
        <translation>برنامج لا يمكن رؤيته</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>ما العمل</translation>
    </message>
    <message>
        <source>Report copied</source>
        <translation>نُسخ التقرير</translation>
    </message>
</context>
<context>
    <name>Tokendesk::KeychainText</name>
    <message>
        <source>The system&apos;s keychain</source>
        <translation>سلسلة مفاتيح النظام</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ملي ث</translation>
    </message>
    <message>
        <source>%1 works and answered in %2.</source>
        <translation>⁨%1⁩ تعمل واستجابت خلال ⁨%2⁩.</translation>
    </message>
    <message>
        <source>That is slow.</source>
        <translation>هذا بطيء.</translation>
    </message>
    <message>
        <source>Write: %1</source>
        <translation>الكتابة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Read back: %1</source>
        <translation>القراءة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Delete: %1</source>
        <translation>الحذف: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Another program may be keeping the keychain busy, or it waits for a device or a network folder. Check again in a minute.</source>
        <translation>ربما يشغل برنامج آخر سلسلة المفاتيح، أو أنها تنتظر جهازًا أو مجلدًا على الشبكة. أعد الفحص بعد دقيقة.</translation>
    </message>
    <message>
        <source>Unlock it; its password usually is the one that you log in with.</source>
        <translation>افتح قفلها؛ كلمة مرورها هي عادةً التي تسجّل بها الدخول.</translation>
    </message>
    <message>
        <source>If it never unlocks by itself: give it the password that you log in with, in the system&apos;s program for passwords and keys.</source>
        <translation>إذا لم يُفتح قفلها تلقائيًا أبدًا: عيّن لها كلمة المرور التي تسجّل بها الدخول، في برنامج النظام لكلمات المرور والمفاتيح.</translation>
    </message>
    <message>
        <source>The service runs but has no keychain yet: make one in the system&apos;s program for passwords and keys, and make it the default.</source>
        <translation>الخدمة تعمل لكن لا توجد لديها سلسلة مفاتيح بعد: أنشئ واحدة في برنامج النظام لكلمات المرور والمفاتيح، واجعلها الافتراضية.</translation>
    </message>
    <message>
        <source>Start Tokendesk from the desktop: without its session bus no program reaches the keychain.</source>
        <translation>شغّل Tokendesk من سطح المكتب: لا يصل أي برنامج إلى سلسلة المفاتيح من دون ناقل جلسته.</translation>
    </message>
    <message>
        <source>Install a keychain service: gnome-keyring, KWallet or KeePassXC.</source>
        <translation>ثبّت خدمة سلسلة مفاتيح: gnome-keyring أو KWallet أو KeePassXC.</translation>
    </message>
    <message>
        <source>If there is one: switch on its “Secret Service”, then log out and in again.</source>
        <translation>إذا وُجدت خدمة: فعّل فيها «Secret Service»، ثم سجّل الخروج من النظام وادخل مجددًا.</translation>
    </message>
    <message>
        <source>Lock and unlock the keychain, or log out and in again, then check again.</source>
        <translation>اقفل سلسلة المفاتيح وافتحها، أو سجّل الخروج من النظام وادخل مجددًا، ثم أعد الفحص.</translation>
    </message>
    <message>
        <source>If it stays: copy the report for whoever looks after this computer.</source>
        <translation>إذا استمرت المشكلة: انسخ التقرير لمن يتولى صيانة هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::LeaverHoldings</name>
    <message>
        <source>What still works</source>
        <translation>ما زال يعمل</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>الأذونات</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>آخر استخدام</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>مستخدم في</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>استُبدل به</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>استبدال…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>إبطال…</translation>
    </message>
    <message>
        <source>Revoke all tokens…</source>
        <translation>إبطال كل الرموز…</translation>
    </message>
    <message>
        <source>Show tokens</source>
        <translation>إظهار الرموز</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%Ln رمز</numerusform>
            <numerusform>رمز واحد (%Ln)</numerusform>
            <numerusform>رمزان (%Ln)</numerusform>
            <numerusform>%Ln رموز</numerusform>
            <numerusform>%Ln رمزًا</numerusform>
            <numerusform>%Ln رمز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service account(s)</source>
        <translation>
            <numerusform>%Ln حساب خدمة</numerusform>
            <numerusform>حساب خدمة واحد (%Ln)</numerusform>
            <numerusform>حسابا خدمة (%Ln)</numerusform>
            <numerusform>%Ln حسابات خدمة</numerusform>
            <numerusform>%Ln حساب خدمة</numerusform>
            <numerusform>%Ln حساب خدمة</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing that can be seen</source>
        <translation>لا شيء يمكن رؤيته</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Replace each by something that stays, put that where the old one is used, try it, and end the old one.</source>
        <translation>استبدل بكل منها شيئًا يبقى، وضعه حيث يُستخدم القديم، وجرّبه، ثم أنهِ القديم.</translation>
    </message>
    <message>
        <source>Nothing that can be seen works in this name any more.</source>
        <translation>لم يعد يعمل بهذا الاسم شيء يمكن رؤيته.</translation>
    </message>
    <message>
        <source>%1 · service account</source>
        <comment>name</comment>
        <translation>⁨%1⁩ · حساب خدمة</translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <comment>service account</comment>
        <translation>⁨%1⁩ (معطَّل)</translation>
    </message>
    <message>
        <source>Choose first what is to be replaced.</source>
        <translation>اختر أولًا ما تريد استبداله.</translation>
    </message>
    <message>
        <source>The registry lets nobody make one by a program.</source>
        <translation>لا يتيح السجل لأحد إنشاء حساب خدمة بواسطة برنامج.</translation>
    </message>
    <message>
        <source>Choose first what is to end.</source>
        <translation>اختر أولًا ما تريد إنهاءه.</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>متابعة…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
</context>
<context>
    <name>Tokendesk::LeaversPage</name>
    <message>
        <source>People who left</source>
        <translation>الأشخاص الذين غادروا</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Still holds</source>
        <translation>ما زال لديه</translation>
    </message>
    <message>
        <source>%1, holds %2</source>
        <comment>person, what</comment>
        <translation>⁨%1⁩، لديه: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1: nobody is shown the tokens of other people there. Of those who left, the service accounts are listed that they answer for.</source>
        <comment>names of registries</comment>
        <translation>⁨%1⁩: لا تُعرض هناك رموز الآخرين لأي شخص. لمن غادروا تُعرض حسابات الخدمة التي هم مسؤولون عنها.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>Nobody has left or is disabled, as far as the lists of people tell.</source>
        <translation>لم يغادر أحد ولم يُعطَّل حساب أحد، بحسب قوائم الأشخاص.</translation>
    </message>
    <message>
        <source>No list of people could be read: who has left is not known. An administrator&apos;s account may see it.</source>
        <translation>تعذّرت قراءة أي قائمة أشخاص: لا يُعرف من غادر. قد يتمكن حساب مدير من رؤية ذلك.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::LoadingRows</name>
    <message>
        <source>Loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
</context>
<context>
    <name>Tokendesk::LockPage</name>
    <message>
        <source>Tokendesk is locked</source>
        <translation>Tokendesk مقفل</translation>
    </message>
    <message>
        <source>The keychain stayed locked. Enter its password to go on.</source>
        <translation>بقيت سلسلة المفاتيح مقفلة. أدخل كلمة مرورها للمتابعة.</translation>
    </message>
    <message>
        <source>The keychain is locked too: until it is opened no program gets a secret from it. Unlocking asks for the keychain&apos;s password.</source>
        <translation>سلسلة المفاتيح مقفلة أيضًا: لا يحصل أي برنامج على قيمة سرية منها حتى تُفتح. يتطلب فتح القفل كلمة مرور سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Waiting for the keychain…</source>
        <translation>في انتظار سلسلة المفاتيح…</translation>
    </message>
    <message>
        <source>Unlock keychain…</source>
        <translation>فتح قفل سلسلة المفاتيح…</translation>
    </message>
    <message>
        <source>The clipboard is cleared and nothing can be read or copied here. The keychain itself is open: this keeps glances and slips away, not other programs that run as you, and it asks for no password.</source>
        <translation>مُسحت الحافظة ولا يمكن قراءة شيء أو نسخه هنا. سلسلة المفاتيح نفسها مفتوحة: يحمي هذا من النظرات العابرة والهفوات، لا من البرامج الأخرى التي تعمل باسم المستخدم نفسه، ولا يطلب كلمة مرور.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
</context>
<context>
    <name>Tokendesk::LoginWords</name>
    <message>
        <source>The registry made a token and then did not accept it. Sign in again.</source>
        <translation>أنشأ السجل رمزًا ثم لم يقبله. سجّل الدخول مجددًا.</translation>
    </message>
    <message>
        <source>User name, password or one-time code is wrong.</source>
        <translation>اسم المستخدم أو كلمة المرور أو كود المرة الواحدة غير صحيح.</translation>
    </message>
    <message>
        <source>E-mail or password is wrong.</source>
        <translation>البريد الإلكتروني أو كلمة المرور غير صحيحة.</translation>
    </message>
    <message>
        <source>The registry took the password, but gave no sign-in for it. It may want something that Tokendesk does not know; try another way to sign in.</source>
        <translation>قبِل السجل كلمة المرور، لكنه لم يمنح تسجيل دخول مقابلها. قد يطلب شيئًا لا يعرفه Tokendesk؛ جرّب طريقة أخرى لتسجيل الدخول.</translation>
    </message>
    <message>
        <source>Nobody approved in time. Nothing was saved.</source>
        <translation>لم يوافق أحد في الوقت المحدد. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>This sign-in has expired. Start again.</source>
        <translation>انتهت مهلة تسجيل الدخول هذا. ابدأ من جديد.</translation>
    </message>
    <message>
        <source>The sign-in was refused in the browser, or the account is suspended.</source>
        <translation>رُفض تسجيل الدخول في المتصفح، أو أن الحساب معلَّق.</translation>
    </message>
    <message>
        <source>The code ran out before anybody approved it. Get a new one.</source>
        <translation>انتهت صلاحية الكود قبل أن يوافق أحد. احصل على كود جديد.</translation>
    </message>
    <message>
        <source>The sign-in was refused on the registry&apos;s page. Nothing was saved.</source>
        <translation>رُفض تسجيل الدخول في صفحة السجل. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>This code is of no use any more. Get a new one.</source>
        <translation>لم يعد هذا الكود صالحًا. احصل على كود جديد.</translation>
    </message>
    <message>
        <source>The browser did not come back in time. Start again; the page that is still open is of no use any more.</source>
        <translation>لم يرجع المتصفح بالرد في الوقت المحدد. ابدأ من جديد؛ الصفحة التي ما زالت مفتوحة لم تعد صالحة.</translation>
    </message>
    <message>
        <source>The registry&apos;s page said no: access was denied there. Nothing was saved.</source>
        <translation>ردّت صفحة السجل بالرفض: رُفض الوصول هناك. لم يُحفظ شيء.</translation>
    </message>
    <message>
        <source>The answer in the browser does not belong to this sign-in, so nothing was sent on. Start again, and close other sign-in pages first.</source>
        <translation>الرد في المتصفح لا يخص تسجيل الدخول هذا، لذا لم يُرسل شيء. ابدأ من جديد، وأغلق صفحات تسجيل الدخول الأخرى أولًا.</translation>
    </message>
    <message>
        <source>The registry did not accept what the browser brought back. Start again.</source>
        <translation>لم يقبل السجل ما أعاده المتصفح. ابدأ من جديد.</translation>
    </message>
    <message>
        <source>A safe sign-in with the browser is not possible here: the registry cannot do it, or no local port is free. Choose another way to sign in.</source>
        <translation>لا يمكن هنا تسجيل الدخول بأمان عبر المتصفح: إما أن السجل لا يدعمه، وإما أنه لا يوجد منفذ محلي متاح. اختر طريقة أخرى لتسجيل الدخول.</translation>
    </message>
    <message>
        <source>%1 does not accept this token: it is wrong, revoked or expired – or its request limit is used up, which %1 answers alike.</source>
        <translation>لا يقبل ⁨%1⁩ هذا الرمز: فهو خاطئ أو مُبطَل أو منتهٍ – أو استُنفد حد طلباته، وهي حالة يرد عليها ⁨%1⁩ بالمثل.</translation>
    </message>
    <message>
        <source>The registry does not accept this token: it is wrong, revoked or expired.</source>
        <translation>لا يقبل السجل هذا الرمز: فهو خاطئ أو مُبطَل أو منتهٍ.</translation>
    </message>
    <message>
        <source>E-mail and password</source>
        <translation>البريد الإلكتروني وكلمة المرور</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>User name and password</source>
        <translation>اسم المستخدم وكلمة المرور</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>المتصفح</translation>
    </message>
    <message>
        <source>Your browser opens the registry&apos;s own page; sign in and approve there. The registry makes a token for this computer, which is kept in your keychain.</source>
        <translation>يفتح المتصفح صفحة السجل نفسه؛ سجّل الدخول ووافق هناك. يُنشئ السجل رمزًا لهذا الحاسوب، ويُحفظ في سلسلة مفاتيحك.</translation>
    </message>
    <message>
        <source>Open browser</source>
        <translation>فتح المتصفح</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الكود</translation>
    </message>
    <message>
        <source>You get a short code and type it on the registry&apos;s page, in this computer&apos;s browser or on your phone. Nothing else is typed here.</source>
        <translation>تحصل على كود قصير وتكتبه في صفحة السجل، في متصفح هذا الحاسوب أو على هاتفك. لا يُكتب هنا أي شيء آخر.</translation>
    </message>
    <message>
        <source>Get a code</source>
        <translation>الحصول على كود</translation>
    </message>
    <message>
        <source>Your browser opens the registry&apos;s own page; sign in and approve there. Then it brings you back by itself.</source>
        <translation>يفتح المتصفح صفحة السجل نفسه؛ سجّل الدخول ووافق هناك. ثم يعيدك إلى هنا تلقائيًا.</translation>
    </message>
    <message>
        <source>Paste a token</source>
        <translation>لصق رمز</translation>
    </message>
    <message>
        <source>You stopped this sign-in.</source>
        <translation>أوقفت تسجيل الدخول هذا.</translation>
    </message>
    <message>
        <source>The registry may have made a token: look for a new one on its page and revoke it.</source>
        <translation>ربما أنشأ السجل رمزًا: ابحث في صفحته عن رمز جديد وأبطله.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::MainWindow</name>
    <message>
        <source>Saving to the keychain…</source>
        <translation>جارٍ الحفظ في سلسلة المفاتيح…</translation>
    </message>
    <message>
        <source>Tokendesk (locked)</source>
        <translation>Tokendesk (مقفل)</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong, so what it says about ends is too. Notices wait until it is set.</source>
        <translation>ساعة هذا الحاسوب غير صحيحة، وكذلك ما يذكره عن مواعيد الانتهاء. تنتظر الإشعارات حتى تُضبط.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::MessageBar</name>
    <message>
        <source>Close message</source>
        <translation>إغلاق الرسالة</translation>
    </message>
</context>
<context>
    <name>Tokendesk::NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>A registry on this computer is always asked directly. A proxy sees which registry is asked, never a token: the connection through it stays encrypted.</source>
        <translation>السجل الموجود على هذا الحاسوب يُسأل مباشرةً دائمًا. يرى الوسيط أي سجل يُسأل، ولا يرى الرمز أبدًا: يبقى الاتصال عبره مشفَّرًا.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا وسيط</translation>
    </message>
    <message>
        <source>Own certificates</source>
        <translation>شهادات خاصة</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>إضافة…</translation>
    </message>
    <message>
        <source>Add a certificate</source>
        <translation>إضافة شهادة</translation>
    </message>
    <message>
        <source>Certificate of a company&apos;s registry</source>
        <translation>شهادة سجل شركة</translation>
    </message>
    <message>
        <source>Trusted for one address only, besides the authorities of the system.</source>
        <translation>يُوثق بها لعنوان واحد فقط، إلى جانب مراجع التصديق في النظام.</translation>
    </message>
    <message>
        <source>certificate authority CA TLS SSL PEM trust</source>
        <translation>شهادة مرجع التصديق ثقة CA TLS SSL PEM</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Trust %1 no more</source>
        <translation>عدم الوثوق بـ⁨%1⁩ بعد الآن</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>certificate, address</comment>
        <translation>⁨%1⁩ للعنوان ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 · SHA-256 %2</source>
        <comment>end, fingerprint</comment>
        <translation>⁨%1⁩ · SHA-256 ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>Tokendesk::NewSecretDialog</name>
    <message>
        <source>Test now</source>
        <translation>اختبار الآن</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>⁨%1⁩ جاهز</translation>
    </message>
    <message>
        <source>Kept in memory until you quit: there is no keychain, and Tokendesk writes no secret into a file.</source>
        <translation>محفوظ في الذاكرة حتى إنهاء التطبيق: لا توجد سلسلة مفاتيح، ولا يكتب Tokendesk أي قيمة سرية في ملف.</translation>
    </message>
    <message>
        <source>It could not be saved. This is the only copy.</source>
        <translation>تعذّر حفظه. هذه هي النسخة الوحيدة.</translation>
    </message>
    <message>
        <source>Now put it where it is needed. The registry will not show it again.</source>
        <translation>ضعه الآن حيث تحتاج إليه. لن يعرضه السجل مرة أخرى.</translation>
    </message>
    <message>
        <source>Asking the registry…</source>
        <translation>جارٍ سؤال السجل…</translation>
    </message>
    <message>
        <source>It is not saved anywhere yet.</source>
        <translation>لم يُحفظ في أي مكان بعد.</translation>
    </message>
    <message>
        <source>I have stored it myself</source>
        <translation>خزّنته بنفسي</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>نسخ القيمة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Where will it live?</source>
        <translation>أين سيُستخدم؟</translation>
    </message>
    <message>
        <source>Created and saved in your keychain</source>
        <translation>أُنشئ وحُفظ في سلسلة مفاتيحك</translation>
    </message>
    <message>
        <source>Copied – %1 s</source>
        <translation>نُسخ – %1 ث</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message numerus="yes">
        <source>The clipboard is cleared after %n second(s).</source>
        <translation>
            <numerusform>تُمسح الحافظة بعد %Ln ثانية.</numerusform>
            <numerusform>تُمسح الحافظة بعد ثانية واحدة (%Ln).</numerusform>
            <numerusform>تُمسح الحافظة بعد ثانيتين (%Ln).</numerusform>
            <numerusform>تُمسح الحافظة بعد %Ln ثوانٍ.</numerusform>
            <numerusform>تُمسح الحافظة بعد %Ln ثانية.</numerusform>
            <numerusform>تُمسح الحافظة بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Valid · %1 · %2</source>
        <comment>person, rights</comment>
        <translation>صالح · ⁨%1⁩ · ⁨%2⁩</translation>
    </message>
    <message>
        <source>It is not saved anywhere. Store it yourself, tick the box below, and then close.</source>
        <translation>لم يُحفظ في أي مكان. خزّنه بنفسك، وضع علامة في المربع أدناه، ثم أغلق.</translation>
    </message>
    <message>
        <source>Valid · %1</source>
        <comment>person</comment>
        <translation>صالح · ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>Tokendesk::NotesEdit</name>
    <message>
        <source>web production</source>
        <translation>ويب إنتاج</translation>
    </message>
    <message>
        <source>Kept on this computer only</source>
        <translation>يُحفظ على هذا الحاسوب فقط</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>Tokendesk::NoticeDesk</name>
    <message>
        <source>“%1” ends %2.</source>
        <translation>ينتهي «⁨%1⁩» %2.</translation>
    </message>
    <message>
        <source>“%1” ends this week.</source>
        <translation>ينتهي «⁨%1⁩» هذا الأسبوع.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) end this week, first “%1”.</source>
        <translation>
            <numerusform>ينتهي %Ln رمز هذا الأسبوع، أولها «⁨%1⁩».</numerusform>
            <numerusform>ينتهي رمز واحد (%Ln) هذا الأسبوع، وهو «⁨%1⁩».</numerusform>
            <numerusform>ينتهي رمزان (%Ln) هذا الأسبوع، أولهما «⁨%1⁩».</numerusform>
            <numerusform>تنتهي %Ln رموز هذا الأسبوع، أولها «⁨%1⁩».</numerusform>
            <numerusform>ينتهي %Ln رمزًا هذا الأسبوع، أولها «⁨%1⁩».</numerusform>
            <numerusform>ينتهي %Ln رمز هذا الأسبوع، أولها «⁨%1⁩».</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is due for your review %2.</source>
        <translation>موعد مراجعتك للرمز «⁨%1⁩»: %2.</translation>
    </message>
    <message>
        <source>“%1” is due for your review this week.</source>
        <translation>موعد مراجعتك للرمز «⁨%1⁩» هذا الأسبوع.</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) end or are due for your review this week, first “%1”.</source>
        <translation>
            <numerusform>%Ln رمز تنتهي أو يحين موعد مراجعتها هذا الأسبوع، أولها «⁨%1⁩».</numerusform>
            <numerusform>رمز واحد (%Ln) ينتهي أو يحين موعد مراجعته هذا الأسبوع: «⁨%1⁩».</numerusform>
            <numerusform>رمزان (%Ln) ينتهيان أو يحين موعد مراجعتهما هذا الأسبوع، أولهما «⁨%1⁩».</numerusform>
            <numerusform>%Ln رموز تنتهي أو يحين موعد مراجعتها هذا الأسبوع، أولها «⁨%1⁩».</numerusform>
            <numerusform>%Ln رمزًا تنتهي أو يحين موعد مراجعتها هذا الأسبوع، أولها «⁨%1⁩».</numerusform>
            <numerusform>%Ln رمز تنتهي أو يحين موعد مراجعتها هذا الأسبوع، أولها «⁨%1⁩».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::NoticePanel</name>
    <message>
        <source>Notices</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Nothing yet. Tokens that end within a week are named here once a day.</source>
        <translation>لا شيء بعد. تُذكر هنا مرة في اليوم الرموز التي تنتهي خلال أسبوع.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Snooze 3 days</source>
        <translation>تأجيل 3 أيام</translation>
    </message>
    <message>
        <source>Handled</source>
        <translation>تمت المعالجة</translation>
    </message>
</context>
<context>
    <name>Tokendesk::Notices</name>
    <message>
        <source>New secrets are kept in memory only and are gone when you quit. Tokendesk never writes them into a file.</source>
        <translation>تُحفظ القيم السرية الجديدة في الذاكرة فقط وتضيع عند إنهاء التطبيق. لا يكتبها Tokendesk في ملف أبدًا.</translation>
    </message>
    <message>
        <source>Use the keychain</source>
        <translation>استخدام سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Unlock keychain</source>
        <translation>فتح قفل سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Keep in memory only</source>
        <translation>الحفظ في الذاكرة فقط</translation>
    </message>
    <message>
        <source>a registry</source>
        <translation>أحد السجلات</translation>
    </message>
    <message>
        <source>“%1” may have been created at %2, but its secret was not saved. It is not listed yet.</source>
        <translation>ربما أُنشئ «⁨%1⁩» لدى ⁨%2⁩، لكن قيمته السرية لم تُحفظ. لم يظهر في القائمة بعد.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>البحث مجددًا</translation>
    </message>
    <message>
        <source>“%1” was created at %2, but its secret was lost when that was interrupted.</source>
        <translation>أُنشئ «⁨%1⁩» لدى ⁨%2⁩، لكن قيمته السرية فُقدت عند انقطاع العملية.</translation>
    </message>
    <message>
        <source>Revoke it</source>
        <translation>إبطاله</translation>
    </message>
    <message>
        <source>Not revoked.</source>
        <translation>لم يُبطَل.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الإبقاء عليه</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account, what is wrong</comment>
        <translation>⁨%1⁩: %2</translation>
    </message>
    <message>
        <source>The list is from %1.</source>
        <translation>القائمة بتاريخ ⁨%1⁩.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>تسجيل الدخول مجددًا</translation>
    </message>
    <message>
        <source>Some registry files have mistakes and were not loaded:</source>
        <translation>تحتوي بعض ملفات السجلات على أخطاء ولم تُحمَّل:</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… و%Ln غيرها.</numerusform>
            <numerusform>… وواحد غيرها (%Ln).</numerusform>
            <numerusform>… واثنان غيرها (%Ln).</numerusform>
            <numerusform>… و%Ln غيرها.</numerusform>
            <numerusform>… و%Ln غيرها.</numerusform>
            <numerusform>… و%Ln غيرها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>“%1” was to be kept beside its new one until %2. Both still work.</source>
        <translation>كان من المقرر الإبقاء على «⁨%1⁩» إلى جانب رمزه الجديد حتى %2. ما زال الاثنان يعملان.</translation>
    </message>
    <message>
        <source>“%1” is being rotated: the old one and the new one work.</source>
        <translation>يجري تبديل «⁨%1⁩»: يعمل القديم والجديد معًا.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>و%Ln غيرها.</numerusform>
            <numerusform>وواحد غيرها (%Ln).</numerusform>
            <numerusform>واثنان غيرها (%Ln).</numerusform>
            <numerusform>و%Ln غيرها.</numerusform>
            <numerusform>و%Ln غيرها.</numerusform>
            <numerusform>و%Ln غيرها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>متابعة…</translation>
    </message>
    <message>
        <source>%1: the tokens of %2 are not listed: this account may not see them. Somebody who manages tokens there can give it the right.</source>
        <comment>account, organisations</comment>
        <translation>⁨%1⁩: لا تُعرض رموز ⁨%2⁩: لا يُسمح لهذا الحساب برؤيتها. يمكن لمن يدير الرموز هناك أن يمنحه الإذن.</translation>
    </message>
    <message numerus="yes">
        <source>The same goes for %n more.</source>
        <translation>
            <numerusform>وينطبق ذلك على %Ln غيرها.</numerusform>
            <numerusform>وينطبق ذلك على واحدة أخرى (%Ln).</numerusform>
            <numerusform>وينطبق ذلك على اثنتين أخريين (%Ln).</numerusform>
            <numerusform>وينطبق ذلك على %Ln أخرى.</numerusform>
            <numerusform>وينطبق ذلك على %Ln غيرها.</numerusform>
            <numerusform>وينطبق ذلك على %Ln غيرها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::OneTimeCodePanel</name>
    <message>
        <source>Code</source>
        <translation>الكود</translation>
    </message>
    <message>
        <source>The password is right. Type one of the recovery codes that you wrote down; each works once.</source>
        <translation>كلمة المرور صحيحة. اكتب أحد أكواد الاسترداد التي دوّنتها؛ يعمل كل منها مرة واحدة.</translation>
    </message>
    <message>
        <source>The password is right. Type the code that your app shows now.</source>
        <translation>كلمة المرور صحيحة. اكتب الكود الذي يعرضه تطبيقك الآن.</translation>
    </message>
    <message>
        <source>Use the app&apos;s code</source>
        <translation>استخدام كود التطبيق</translation>
    </message>
    <message>
        <source>No access to the app? Use a recovery code</source>
        <translation>لا يمكنك الوصول إلى التطبيق؟ استخدم كود استرداد</translation>
    </message>
    <message>
        <source>Type the code first.</source>
        <translation>اكتب الكود أولًا.</translation>
    </message>
    <message>
        <source>This recovery code is wrong, or was used before.</source>
        <translation>كود الاسترداد هذا خاطئ، أو استُخدم من قبل.</translation>
    </message>
    <message>
        <source>This code is wrong, or its time is over. Type the one that the app shows now.</source>
        <translation>هذا الكود خاطئ، أو انتهى وقته. اكتب الكود الذي يعرضه التطبيق الآن.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::OrganisationPicker</name>
    <message>
        <source>Organisation</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Ask the registry again</source>
        <translation>سؤال السجل مجددًا</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between roles</comment>
        <translation> أو </translation>
    </message>
    <message>
        <source>The registry names no organisation of yours, and its tokens belong to organisations.</source>
        <translation>لا يذكر السجل أي مؤسسة لك، ورموزه تتبع المؤسسات.</translation>
    </message>
    <message>
        <source>In %1 you are %2. To make tokens there you have to be %3: ask somebody who is.</source>
        <translation>دورك في ⁨%1⁩ هو ⁨%2⁩. لإنشاء رموز هناك يجب أن يكون دورك %3: اطلب ذلك ممن له هذا الدور.</translation>
    </message>
    <message>
        <source>In %1 you are %2. That role, or the right of the sign-in, does not suffice to make tokens there.</source>
        <translation>دورك في ⁨%1⁩ هو ⁨%2⁩. هذا الدور، أو إذن تسجيل الدخول، لا يكفي لإنشاء رموز هناك.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::PageStates</name>
    <message>
        <source>No account yet</source>
        <translation>لا يوجد حساب بعد</translation>
    </message>
    <message>
        <source>Sign in to a registry to see all its tokens here. Their secrets stay in your keychain.</source>
        <translation>سجّل الدخول إلى سجل لترى كل رموزه هنا. تبقى قيمها السرية في سلسلة مفاتيحك.</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>إضافة حساب</translation>
    </message>
    <message>
        <source>No token in this account</source>
        <translation>لا توجد رموز في هذا الحساب</translation>
    </message>
    <message>
        <source>Create one for each place that uses it.</source>
        <translation>أنشئ رمزًا لكل مكان يحتاج إليه.</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>رمز جديد</translation>
    </message>
    <message>
        <source>No token matches</source>
        <translation>لا توجد رموز مطابقة</translation>
    </message>
    <message>
        <source>Each word must appear in name, prefix, rights, account or registry.</source>
        <translation>يجب أن ترد كل كلمة في الاسم أو البادئة أو الأذونات أو الحساب أو السجل.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>مسح المرشّح</translation>
    </message>
    <message>
        <source>Offline, and nothing loaded yet</source>
        <translation>غير متصل، ولم يُحمَّل شيء بعد</translation>
    </message>
    <message>
        <source>The tokens could not be loaded</source>
        <translation>تعذّر تحميل الرموز</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>Tokendesk::PaletteEntries</name>
    <message>
        <source>%1, %2</source>
        <comment>deed, its keys</comment>
        <translation>⁨%1⁩، ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>registry, account</comment>
        <translation>⁨%1⁩ · ⁨%2⁩</translation>
    </message>
    <message>
        <source>Token %1, %2</source>
        <translation>الرمز ⁨%1⁩، ⁨%2⁩</translation>
    </message>
</context>
<context>
    <name>Tokendesk::PersonWords</name>
    <message>
        <source>%1 (left)</source>
        <comment>person</comment>
        <translation>⁨%1⁩ (غادر)</translation>
    </message>
    <message>
        <source>%1 (disabled)</source>
        <comment>person</comment>
        <translation>⁨%1⁩ (معطَّل)</translation>
    </message>
    <message>
        <source>Left</source>
        <comment>person</comment>
        <translation>غادر</translation>
    </message>
    <message>
        <source>Disabled</source>
        <comment>person</comment>
        <translation>معطَّل</translation>
    </message>
</context>
<context>
    <name>Tokendesk::PlacesEdit</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Where it is used</source>
        <translation>أماكن استخدامه</translation>
    </message>
    <message>
        <source>GitHub Actions · acme/web</source>
        <translation>⁦GitHub Actions · acme/web⁩</translation>
    </message>
    <message>
        <source>Type a place first.</source>
        <translation>اكتب مكانًا أولًا.</translation>
    </message>
    <message>
        <source>Not used there any more</source>
        <translation>لم يعد مستخدمًا هناك</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>Tokendesk::PolicyMenu</name>
    <message>
        <source>Choose a policy file…</source>
        <translation>اختيار ملف سياسة…</translation>
    </message>
    <message>
        <source>Use no policy</source>
        <translation>عدم استخدام سياسة</translation>
    </message>
    <message>
        <source>What your organisation wants of its tokens: longest life, forbidden rights, names, admins.</source>
        <translation>ما تشترطه مؤسستك في رموزها: أطول مدة صلاحية، والأذونات المحظورة، والأسماء، والمسؤولون.</translation>
    </message>
    <message>
        <source>No policy</source>
        <translation>بلا سياسة</translation>
    </message>
    <message>
        <source>Choose a policy file</source>
        <translation>اختيار ملف سياسة</translation>
    </message>
    <message>
        <source>Policies (%1)</source>
        <comment>kinds of files</comment>
        <translation>السياسات (⁨%1⁩)</translation>
    </message>
    <message>
        <source>The policy was not taken over.</source>
        <translation>لم تُعتمد السياسة.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::PolicyWords</name>
    <message numerus="yes">
        <source>The policy “%1” allows at most %n day(s). Choose an earlier end.</source>
        <translation>
            <numerusform>تسمح السياسة «⁨%1⁩» بما لا يزيد على %Ln يوم. اختر انتهاءً أقرب.</numerusform>
            <numerusform>تسمح السياسة «⁨%1⁩» بما لا يزيد على يوم واحد (%Ln). اختر انتهاءً أقرب.</numerusform>
            <numerusform>تسمح السياسة «⁨%1⁩» بما لا يزيد على يومين (%Ln). اختر انتهاءً أقرب.</numerusform>
            <numerusform>تسمح السياسة «⁨%1⁩» بما لا يزيد على %Ln أيام. اختر انتهاءً أقرب.</numerusform>
            <numerusform>تسمح السياسة «⁨%1⁩» بما لا يزيد على %Ln يومًا. اختر انتهاءً أقرب.</numerusform>
            <numerusform>تسمح السياسة «⁨%1⁩» بما لا يزيد على %Ln يوم. اختر انتهاءً أقرب.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The policy “%1” wants an end within %n day(s). Choose one.</source>
        <translation>
            <numerusform>تشترط السياسة «⁨%1⁩» انتهاءً خلال %Ln يوم. اختر موعد انتهاء.</numerusform>
            <numerusform>تشترط السياسة «⁨%1⁩» انتهاءً خلال يوم واحد (%Ln). اختر موعد انتهاء.</numerusform>
            <numerusform>تشترط السياسة «⁨%1⁩» انتهاءً خلال يومين (%Ln). اختر موعد انتهاء.</numerusform>
            <numerusform>تشترط السياسة «⁨%1⁩» انتهاءً خلال %Ln أيام. اختر موعد انتهاء.</numerusform>
            <numerusform>تشترط السياسة «⁨%1⁩» انتهاءً خلال %Ln يومًا. اختر موعد انتهاء.</numerusform>
            <numerusform>تشترط السياسة «⁨%1⁩» انتهاءً خلال %Ln يوم. اختر موعد انتهاء.</numerusform>
        </translation>
    </message>
    <message>
        <source>The policy “%1” limits how long a token may live, and those of this registry have no end.</source>
        <translation>تحدّد السياسة «⁨%1⁩» مدة صلاحية الرموز، ورموز هذا السجل بلا انتهاء.</translation>
    </message>
    <message>
        <source>The policy “%1” forbids the right %2. Leave it out.</source>
        <translation>تحظر السياسة «⁨%1⁩» الإذن ⁨%2⁩. استبعده.</translation>
    </message>
    <message>
        <source>The policy “%1” forbids tokens that may do everything. Choose rights.</source>
        <translation>تحظر السياسة «⁨%1⁩» الرموز المسموح لها بكل شيء. اختر أذونات محددة.</translation>
    </message>
    <message>
        <source>The name does not fit the policy “%1”. Choose another.</source>
        <translation>لا يوافق الاسم السياسة «⁨%1⁩». اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>The name does not fit the policy “%1”. A good one is “%2”.</source>
        <translation>لا يوافق الاسم السياسة «⁨%1⁩». «⁨%2⁩» مثال على اسم مناسب.</translation>
    </message>
    <message>
        <source>The policy “%1” names who may hold dangerous rights, and you are not among them. Choose fewer rights.</source>
        <translation>تحدّد السياسة «⁨%1⁩» من يجوز له امتلاك أذونات خطيرة، ولست منهم. اختر أذونات أقل.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::QueryText</name>
    <message>
        <source>a state or a fact</source>
        <translation>حالة أو معلومة</translation>
    </message>
    <message>
        <source>a right</source>
        <translation>إذن</translation>
    </message>
    <message>
        <source>whose it is</source>
        <translation>صاحبه</translation>
    </message>
    <message>
        <source>where it is from</source>
        <translation>مصدره</translation>
    </message>
    <message>
        <source>a tag of yours</source>
        <translation>أحد وسومك</translation>
    </message>
    <message>
        <source>how long not used, such as &gt;45d</source>
        <translation>مدة عدم استخدامه، مثل ⁦&gt;45d⁩</translation>
    </message>
    <message>
        <source>how old it is, such as &gt;1y</source>
        <translation>عمره، مثل ⁦&gt;1y⁩</translation>
    </message>
    <message>
        <source>works now</source>
        <translation>يعمل الآن</translation>
    </message>
    <message>
        <source>ends within 14 days</source>
        <translation>ينتهي خلال 14 يومًا</translation>
    </message>
    <message>
        <source>has ended</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>لم يُستخدم قط</translation>
    </message>
    <message>
        <source>never ends by itself</source>
        <translation>لا ينتهي من تلقاء نفسه أبدًا</translation>
    </message>
    <message>
        <source>more rights than it needs</source>
        <translation>أذونات أكثر مما يحتاج إليه</translation>
    </message>
    <message>
        <source>a right of high risk</source>
        <translation>إذن عالي الخطورة</translation>
    </message>
    <message>
        <source>may do everything</source>
        <translation>يُسمح له بكل شيء</translation>
    </message>
    <message>
        <source>pinned by you</source>
        <translation>ثبّته أنت</translation>
    </message>
    <message>
        <source>in the keychain</source>
        <translation>في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>not in the keychain</source>
        <translation>ليس في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>paused at its registry</source>
        <translation>موقوف مؤقتًا لدى سجله</translation>
    </message>
    <message>
        <source>“%1:” is no filter word, so it is looked for as text.</source>
        <translation>«⁦%1:⁩» ليست كلمة ترشيح، لذا يُبحث عنها كنص.</translation>
    </message>
    <message>
        <source>“is:%1” is nothing that a token can be.</source>
        <translation>«⁦is:%1⁩» ليست حالة ممكنة لرمز.</translation>
    </message>
    <message>
        <source>Nothing stands after “%1”.</source>
        <translation>لا شيء بعد «⁨%1⁩».</translation>
    </message>
    <message>
        <source>The closing quotation mark is missing.</source>
        <translation>علامة الاقتباس الختامية ناقصة.</translation>
    </message>
    <message>
        <source>the organisation it belongs to</source>
        <translation>المؤسسة التي يتبعها</translation>
    </message>
    <message>
        <source>the person or machine it belongs to</source>
        <translation>الشخص أو الآلة التي يخصها</translation>
    </message>
    <message>
        <source>how soon it ends, such as &lt;30d, or in which month, such as 2027-03</source>
        <translation>المدة حتى انتهائه، مثل ⁦&lt;30d⁩، أو الشهر الذي ينتهي فيه، مثل ⁦2027-03⁩</translation>
    </message>
    <message>
        <source>no right above medium risk</source>
        <translation>لا إذن أعلى من متوسط الخطورة</translation>
    </message>
    <message>
        <source>only rights of low risk</source>
        <translation>أذونات منخفضة الخطورة فقط</translation>
    </message>
    <message>
        <source>“%1” is no time; write for example &lt;30d, &gt;6w, &gt;1y or 2027-03.</source>
        <translation>«⁨%1⁩» ليست مدة؛ اكتب مثلًا ⁦&lt;30d⁩ أو ⁦&gt;6w⁩ أو ⁦&gt;1y⁩ أو ⁦2027-03⁩.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::QuickCopy</name>
    <message>
        <source>Quick copy</source>
        <translation>النسخ السريع</translation>
    </message>
    <message>
        <source>Find a token to copy</source>
        <translation>البحث عن رمز لنسخه</translation>
    </message>
    <message>
        <source>Copy which token?</source>
        <translation>أي رمز تريد نسخه؟</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>No token&apos;s text is kept here yet: create one, or paste one.</source>
        <translation>لا توجد هنا قيمة سرية محفوظة لأي رمز بعد: أنشئ رمزًا أو الصق واحدًا.</translation>
    </message>
    <message>
        <source>No kept token is called “%1”.</source>
        <translation>لا يوجد رمز محفوظ باسم «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Enter: value   Shift+Enter: export line   Alt+Enter: header   Ctrl+Enter: show in window</source>
        <translation>⁦Enter⁩: القيمة   ⁦Shift+Enter⁩: سطر export   ⁦Alt+Enter⁩: الترويسة   ⁦Ctrl+Enter⁩: إظهار في النافذة</translation>
    </message>
    <message>
        <source>“%1” does not work any more, so it is not copied. Ctrl+Enter shows it.</source>
        <translation>لم يعد «⁨%1⁩» يعمل، لذا لم يُنسخ. يُظهره ⁦Ctrl+Enter⁩.</translation>
    </message>
    <message>
        <source>Its registry has no such line: Enter copies the value.</source>
        <translation>ليس لدى سجله سطر كهذا: ينسخ Enter القيمة.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::QuickDelegate</name>
    <message>
        <source>no end</source>
        <translation>بلا انتهاء</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ReasonField</name>
    <message>
        <source>Reason (optional)</source>
        <translation>السبب (اختياري)</translation>
    </message>
    <message>
        <source>Stands in the journal of this computer, beside what was done.</source>
        <translation>يُدوَّن في يوميات هذا الحاسوب، إلى جانب ما أُجري.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::RegistryChoice</name>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Search registries</source>
        <translation>البحث في السجلات</translation>
    </message>
    <message>
        <source>Only https:// – or http://127.0.0.1 for a registry on this computer.</source>
        <translation>يُقبل ⁦https://⁩ فقط، أو ⁦http://127.0.0.1⁩ لسجل على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>This is not a registry&apos;s address. Example: https://tank.example.com</source>
        <translation>هذا ليس عنوان سجل. مثال: ⁦https://tank.example.com⁩</translation>
    </message>
</context>
<context>
    <name>Tokendesk::RemoveDataDialog</name>
    <message>
        <source>I have what I need elsewhere</source>
        <translation>لدي ما أحتاج إليه في مكان آخر</translation>
    </message>
    <message>
        <source>Remove and quit</source>
        <translation>إزالة وإنهاء</translation>
    </message>
    <message>
        <source>Remove all my data?</source>
        <translation>هل تريد إزالة كل بياناتي؟</translation>
    </message>
    <message>
        <source>The tokens themselves stay valid at their registries: revoke first what should end. Registry files that you wrote yourself stay too.</source>
        <translation>تبقى الرموز نفسها صالحة لدى سجلاتها: أبطل أولًا ما يجب أن ينتهي. وتبقى أيضًا ملفات السجلات التي كتبتها بنفسك.</translation>
    </message>
    <message>
        <source>Keep everything</source>
        <translation>الإبقاء على كل شيء</translation>
    </message>
    <message>
        <source>Tick the box first.</source>
        <translation>ضع علامة في المربع أولًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) on this computer, with their sign-ins in the keychain</source>
        <translation>
            <numerusform>%Ln حساب على هذا الحاسوب، مع بيانات الدخول في سلسلة المفاتيح</numerusform>
            <numerusform>حساب واحد (%Ln) على هذا الحاسوب، مع بيانات الدخول إليه في سلسلة المفاتيح</numerusform>
            <numerusform>حسابان (%Ln) على هذا الحاسوب، مع بيانات الدخول إليهما في سلسلة المفاتيح</numerusform>
            <numerusform>%Ln حسابات على هذا الحاسوب، مع بيانات الدخول إليها في سلسلة المفاتيح</numerusform>
            <numerusform>%Ln حسابًا على هذا الحاسوب، مع بيانات الدخول إليها في سلسلة المفاتيح</numerusform>
            <numerusform>%Ln حساب على هذا الحاسوب، مع بيانات الدخول إليها في سلسلة المفاتيح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the text of %n token(s) in the keychain: it cannot be had again</source>
        <translation>
            <numerusform>القيم السرية لعدد %Ln رمز في سلسلة المفاتيح: لا يمكن الحصول عليها مجددًا</numerusform>
            <numerusform>القيمة السرية لرمز واحد (%Ln) في سلسلة المفاتيح: لا يمكن الحصول عليها مجددًا</numerusform>
            <numerusform>القيمتان السريتان لرمزين (%Ln) في سلسلة المفاتيح: لا يمكن الحصول عليهما مجددًا</numerusform>
            <numerusform>القيم السرية لعدد %Ln رموز في سلسلة المفاتيح: لا يمكن الحصول عليها مجددًا</numerusform>
            <numerusform>القيم السرية لعدد %Ln رمزًا في سلسلة المفاتيح: لا يمكن الحصول عليها مجددًا</numerusform>
            <numerusform>القيم السرية لعدد %Ln رمز في سلسلة المفاتيح: لا يمكن الحصول عليها مجددًا</numerusform>
        </translation>
    </message>
    <message>
        <source>lists, notes, tags and history</source>
        <translation>القوائم والملاحظات والوسوم وتاريخ النشاط</translation>
    </message>
    <message>
        <source>settings and saved searches, and the start with the session</source>
        <translation>الإعدادات وعمليات البحث المحفوظة، والتشغيل عند بدء الجلسة</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>جارٍ الإزالة…</translation>
    </message>
    <message>
        <source>Not everything is removed; it can be tried again.</source>
        <translation>لم يُزل كل شيء؛ يمكن إعادة المحاولة.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ReportPaper</name>
    <message>
        <source>Page %1</source>
        <translation>الصفحة %1</translation>
    </message>
    <message>
        <source>%1, continued</source>
        <comment>a section of a report</comment>
        <translation>⁨%1⁩ (تابع)</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ReviewEdit</name>
    <message>
        <source>Remind me to review it on</source>
        <translation>تذكيري بمراجعته في</translation>
    </message>
    <message>
        <source>Day of the review</source>
        <translation>يوم المراجعة</translation>
    </message>
</context>
<context>
    <name>Tokendesk::RevocationBar</name>
    <message>
        <source>Revoking “%1” in %2 s</source>
        <translation>سيُبطَل «⁨%1⁩» بعد %2 ث</translation>
    </message>
    <message numerus="yes">
        <source>Revoking %n token(s) in %1 s</source>
        <translation>
            <numerusform>سيجري إبطال %Ln رمز بعد %1 ث</numerusform>
            <numerusform>سيجري إبطال رمز واحد (%Ln) بعد %1 ث</numerusform>
            <numerusform>سيجري إبطال رمزين (%Ln) بعد %1 ث</numerusform>
            <numerusform>سيجري إبطال %Ln رموز بعد %1 ث</numerusform>
            <numerusform>سيجري إبطال %Ln رمزًا بعد %1 ث</numerusform>
            <numerusform>سيجري إبطال %Ln رمز بعد %1 ث</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoking “%1” waits for your answer</source>
        <translation>إبطال «⁨%1⁩» في انتظار ردك</translation>
    </message>
    <message numerus="yes">
        <source>Revoking %n token(s) waits for your answer</source>
        <translation>
            <numerusform>إبطال %Ln رمز في انتظار ردك</numerusform>
            <numerusform>إبطال رمز واحد (%Ln) في انتظار ردك</numerusform>
            <numerusform>إبطال رمزين (%Ln) في انتظار ردك</numerusform>
            <numerusform>إبطال %Ln رموز في انتظار ردك</numerusform>
            <numerusform>إبطال %Ln رمزًا في انتظار ردك</numerusform>
            <numerusform>إبطال %Ln رمز في انتظار ردك</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoking “%1”…</source>
        <translation>جارٍ إبطال «⁨%1⁩»…</translation>
    </message>
    <message numerus="yes">
        <source>Revoking %n token(s): %1 done…</source>
        <translation>
            <numerusform>جارٍ إبطال %Ln رمز: اكتمل %1…</numerusform>
            <numerusform>جارٍ إبطال رمز واحد (%Ln): اكتمل %1…</numerusform>
            <numerusform>جارٍ إبطال رمزين (%Ln): اكتمل %1…</numerusform>
            <numerusform>جارٍ إبطال %Ln رموز: اكتمل %1…</numerusform>
            <numerusform>جارٍ إبطال %Ln رمزًا: اكتمل %1…</numerusform>
            <numerusform>جارٍ إبطال %Ln رمز: اكتمل %1…</numerusform>
        </translation>
    </message>
    <message>
        <source>The registry asks to wait: going on in %1 s. %2 of %3 done.</source>
        <translation>يطلب السجل الانتظار: المتابعة بعد %1 ث. اكتمل %2 من %3.</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>الوقت المتبقي</translation>
    </message>
    <message>
        <source>Results…</source>
        <translation>النتائج…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo (%1)</source>
        <translation>تراجع (⁨%1⁩)</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Revoke at once</source>
        <translation>إبطال فورًا</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Nothing was revoked.</source>
        <translation>لم يُبطَل شيء.</translation>
    </message>
    <message>
        <source>“%1” is revoked</source>
        <translation>أُبطل «⁨%1⁩»</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) revoked</source>
        <translation>
            <numerusform>جرى إبطال %Ln رمز</numerusform>
            <numerusform>جرى إبطال رمز واحد (%Ln)</numerusform>
            <numerusform>جرى إبطال رمزين (%Ln)</numerusform>
            <numerusform>جرى إبطال %Ln رموز</numerusform>
            <numerusform>جرى إبطال %Ln رمزًا</numerusform>
            <numerusform>جرى إبطال %Ln رمز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n token(s) revoked. The others may still be valid: see the results.</source>
        <translation>
            <numerusform>جرى إبطال %1 من %Ln رمز. قد تكون الرموز الأخرى صالحة بعد: راجع النتائج.</numerusform>
            <numerusform>جرى إبطال %1 من رمز واحد (%Ln). قد تكون الرموز الأخرى صالحة بعد: راجع النتائج.</numerusform>
            <numerusform>جرى إبطال %1 من رمزين (%Ln). قد تكون الرموز الأخرى صالحة بعد: راجع النتائج.</numerusform>
            <numerusform>جرى إبطال %1 من %Ln رموز. قد تكون الرموز الأخرى صالحة بعد: راجع النتائج.</numerusform>
            <numerusform>جرى إبطال %1 من %Ln رمزًا. قد تكون الرموز الأخرى صالحة بعد: راجع النتائج.</numerusform>
            <numerusform>جرى إبطال %1 من %Ln رمز. قد تكون الرموز الأخرى صالحة بعد: راجع النتائج.</numerusform>
        </translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Sign in and go on…</source>
        <translation>تسجيل الدخول والمتابعة…</translation>
    </message>
</context>
<context>
    <name>Tokendesk::RevocationResults</name>
    <message>
        <source>Try the failed again</source>
        <translation>إعادة محاولة ما فشل</translation>
    </message>
    <message>
        <source>What became of each token</source>
        <translation>ما آل إليه كل رمز</translation>
    </message>
    <message>
        <source>Tokens and results</source>
        <translation>الرموز والنتائج</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>None failed.</source>
        <translation>لم يفشل أي منها.</translation>
    </message>
    <message>
        <source>It is not over yet.</source>
        <translation>لم تنتهِ العملية بعد.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::Revocations</name>
    <message>
        <source>Revoke before closing?</source>
        <translation>هل تريد الإبطال قبل الإغلاق؟</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) were about to be revoked. Nothing has been sent yet.</source>
        <translation>
            <numerusform>كان إبطال %Ln رمز على وشك التنفيذ. لم يُرسل شيء بعد.</numerusform>
            <numerusform>كان إبطال رمز واحد (%Ln) على وشك التنفيذ. لم يُرسل شيء بعد.</numerusform>
            <numerusform>كان إبطال رمزين (%Ln) على وشك التنفيذ. لم يُرسل شيء بعد.</numerusform>
            <numerusform>كان إبطال %Ln رموز على وشك التنفيذ. لم يُرسل شيء بعد.</numerusform>
            <numerusform>كان إبطال %Ln رمزًا على وشك التنفيذ. لم يُرسل شيء بعد.</numerusform>
            <numerusform>كان إبطال %Ln رمز على وشك التنفيذ. لم يُرسل شيء بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Do not revoke</source>
        <translation>عدم الإبطال</translation>
    </message>
    <message>
        <source>Revoke now</source>
        <translation>إبطال الآن</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>البقاء هنا</translation>
    </message>
</context>
<context>
    <name>Tokendesk::RevokeDialog</name>
    <message>
        <source>Keep it</source>
        <translation>الإبقاء عليه</translation>
    </message>
    <message>
        <source>Revoke in %1 s</source>
        <translation>إبطال بعد %1 ث</translation>
    </message>
    <message>
        <source>Revoke “%1”?</source>
        <translation>هل تريد إبطال «⁨%1⁩»؟</translation>
    </message>
    <message>
        <source>You can undo it until then.</source>
        <translation>يمكنك التراجع حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>البادئة</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>آخر استخدام</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>مستخدم في</translation>
    </message>
    <message>
        <source>Name of the token</source>
        <translation>اسم الرمز</translation>
    </message>
    <message>
        <source>Type the name “%1” to go on</source>
        <translation>اكتب الاسم «⁨%1⁩» للمتابعة</translation>
    </message>
    <message>
        <source>Because %1.</source>
        <translation>السبب: %1.</translation>
    </message>
    <message>
        <source>, and </source>
        <comment>between reasons</comment>
        <translation>، و</translation>
    </message>
    <message>
        <source>Type the name first.</source>
        <translation>اكتب الاسم أولًا.</translation>
    </message>
    <message>
        <source>This is not the name yet: capital and small letters count.</source>
        <translation>هذا ليس الاسم بعد: حالة الأحرف الكبيرة والصغيرة مهمة.</translation>
    </message>
    <message>
        <source>Rotate instead…</source>
        <translation>تبديله بدلًا من ذلك…</translation>
    </message>
    <message>
        <source>Makes a new one first, so that nothing stops working meanwhile.</source>
        <translation>يُنشئ رمزًا جديدًا أولًا، حتى لا يتوقف شيء عن العمل في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Pause instead</source>
        <translation>إيقافه مؤقتًا بدلًا من ذلك</translation>
    </message>
    <message>
        <source>It stops working until you switch it on again.</source>
        <translation>يتوقف عن العمل حتى تعيد تفعيله.</translation>
    </message>
    <message>
        <source>Service account instead…</source>
        <translation>حساب خدمة بدلًا من ذلك…</translation>
    </message>
    <message>
        <source>Makes a service account with the same rights in its place: it stays when people leave.</source>
        <translation>يُنشئ مكانه حساب خدمة بالأذونات نفسها: يبقى عندما يغادر الأشخاص.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::RevokeList</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>آخر استخدام</translation>
    </message>
    <message>
        <source>Careful</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>Type the name</source>
        <translation>اكتب الاسم</translation>
    </message>
    <message>
        <source>Tokens to revoke</source>
        <translation>الرموز المراد إبطالها</translation>
    </message>
    <message>
        <source>Protected: sign out instead</source>
        <translation>محمي: سجّل الخروج بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Name of %1, typed</source>
        <translation>كتابة اسم ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>Tokendesk::RevokeManyDialog</name>
    <message>
        <source>Keep them</source>
        <translation>الإبقاء عليها</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n token(s)?</source>
        <translation>
            <numerusform>هل تريد إبطال %Ln رمز؟</numerusform>
            <numerusform>هل تريد إبطال رمز واحد (%Ln)؟</numerusform>
            <numerusform>هل تريد إبطال رمزين (%Ln)؟</numerusform>
            <numerusform>هل تريد إبطال %Ln رموز؟</numerusform>
            <numerusform>هل تريد إبطال %Ln رمزًا؟</numerusform>
            <numerusform>هل تريد إبطال %Ln رمز؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke by rule</source>
        <translation>إبطال حسب قاعدة</translation>
    </message>
    <message>
        <source>They stop working at once and for good. Nothing is sent before you confirm, and then you have a few seconds to undo it.</source>
        <translation>تتوقف عن العمل فورًا ونهائيًا. لا يُرسل شيء قبل تأكيدك، وبعده أمامك بضع ثوانٍ للتراجع.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Not used for</source>
        <translation>لم يُستخدم منذ</translation>
    </message>
    <message>
        <source>Never used, and older than</source>
        <translation>لم يُستخدم قط، وعمره أكثر من</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message numerus="yes">
        <source>day(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform>يوم</numerusform>
            <numerusform>يوم</numerusform>
            <numerusform>يوم</numerusform>
            <numerusform>أيام</numerusform>
            <numerusform>يومًا</numerusform>
            <numerusform>يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>This rule has no number of days.</source>
        <translation>لا تتطلب هذه القاعدة عدد أيام.</translation>
    </message>
    <message>
        <source>No token fits this rule.</source>
        <translation>لا توجد رموز تنطبق عليها هذه القاعدة.</translation>
    </message>
    <message>
        <source>%1 of %2 need their name typed.</source>
        <translation>يلزم كتابة الاسم في %1 من %2.</translation>
    </message>
    <message>
        <source>%1 of %2 chosen.</source>
        <translation>اختير %1 من %2.</translation>
    </message>
    <message>
        <source>Revoke %1 in %2 s</source>
        <translation>إبطال %1 بعد %2 ث</translation>
    </message>
    <message>
        <source>Choose at least one token.</source>
        <translation>اختر رمزًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>Type the names of the risky ones first.</source>
        <translation>اكتب أولًا أسماء الرموز الخطرة.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::RevokeWords</name>
    <message>
        <source>Tokendesk is signed in with it</source>
        <translation>يستخدمه Tokendesk لتسجيل الدخول</translation>
    </message>
    <message>
        <source>it has a high-risk right</source>
        <translation>له إذن عالي الخطورة</translation>
    </message>
    <message>
        <source>a service account works with it</source>
        <translation>يعمل به حساب خدمة</translation>
    </message>
    <message>
        <source>it was used within the last 24 hours</source>
        <translation>استُخدم خلال آخر 24 ساعة</translation>
    </message>
    <message>
        <source>Tokendesk itself is signed in with this token: you would sign yourself out.</source>
        <translation>يستخدم Tokendesk نفسه هذا الرمز لتسجيل الدخول: سيؤدي إبطاله إلى تسجيل خروجك.</translation>
    </message>
    <message>
        <source>It stops working at once and for good.</source>
        <translation>يتوقف عن العمل فورًا ونهائيًا.</translation>
    </message>
    <message>
        <source>Requests that are running fail, and whatever uses it stops working.</source>
        <translation>تفشل الطلبات الجارية، ويتوقف عن العمل كل ما يستخدمه.</translation>
    </message>
    <message>
        <source>It was never used, so probably nothing depends on it.</source>
        <translation>لم يُستخدم قط، لذا لا يعتمد عليه شيء على الأرجح.</translation>
    </message>
    <message>
        <source>The registry does not say whether it is in use. Whatever uses it stops working.</source>
        <translation>لا يفيد السجل بما إذا كان قيد الاستخدام. يتوقف عن العمل كل ما يستخدمه.</translation>
    </message>
    <message>
        <source>Its copy in your keychain is deleted afterwards.</source>
        <translation>تُحذف نسخته من سلسلة مفاتيحك بعد ذلك.</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>لم يُطلب بعد</translation>
    </message>
    <message>
        <source>Asked, not proved yet</source>
        <translation>طُلب، ولم يتأكد بعد</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>مُبطَل</translation>
    </message>
    <message>
        <source>It is revoked, but its copy could not be deleted from the keychain.</source>
        <translation>أُبطل، لكن تعذّر حذف نسخته من سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>It is still valid.</source>
        <translation>ما زال صالحًا.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::RightWords</name>
    <message>
        <source>The event log</source>
        <translation>سجل الأحداث</translation>
    </message>
    <message>
        <source>Seeing service accounts</source>
        <translation>رؤية حسابات الخدمة</translation>
    </message>
    <message>
        <source>Creating service accounts</source>
        <translation>إنشاء حسابات الخدمة</translation>
    </message>
    <message>
        <source>Changing service accounts</source>
        <translation>تعديل حسابات الخدمة</translation>
    </message>
    <message>
        <source>Deleting service accounts</source>
        <translation>حذف حسابات الخدمة</translation>
    </message>
    <message>
        <source>Creating keys</source>
        <translation>إنشاء المفاتيح</translation>
    </message>
    <message>
        <source>Revoking single keys</source>
        <translation>إبطال مفاتيح مفردة</translation>
    </message>
    <message>
        <source>Seeing the people</source>
        <translation>رؤية الأشخاص</translation>
    </message>
    <message>
        <source>Seeing the tokens of others</source>
        <translation>رؤية رموز الآخرين</translation>
    </message>
    <message>
        <source>Revoking the tokens of others</source>
        <translation>إبطال رموز الآخرين</translation>
    </message>
    <message>
        <source>the registry</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>%1: %2 does not offer this.</source>
        <comment>deed, registry</comment>
        <translation>⁨%1⁩: لا يوفر ⁨%2⁩ ذلك.</translation>
    </message>
    <message>
        <source>%1 needs a signed-in person at %2, not only a token.</source>
        <comment>deed, registry</comment>
        <translation>⁨%1⁩: يتطلب ذلك شخصًا مسجَّل الدخول لدى ⁨%2⁩، ولا يكفي رمز وحده.</translation>
    </message>
    <message>
        <source>%1 needs the role “%3” at %2.</source>
        <comment>deed, registry, role</comment>
        <translation>⁨%1⁩: يتطلب ذلك الدور «⁨%3⁩» لدى ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1 needs a token with the right “%3” at %2.</source>
        <comment>deed, registry, right</comment>
        <translation>⁨%1⁩: يتطلب ذلك رمزًا له الإذن «⁨%3⁩» لدى ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1 needs a sign-in at %2.</source>
        <comment>deed, registry</comment>
        <translation>⁨%1⁩: يتطلب ذلك تسجيل الدخول لدى ⁨%2⁩.</translation>
    </message>
    <message>
        <source>%1: %2 refuses it to this account.</source>
        <comment>deed, registry</comment>
        <translation>⁨%1⁩: يرفض ⁨%2⁩ ذلك لهذا الحساب.</translation>
    </message>
    <message>
        <source>%1: %2 promises it, but its server fails each time.</source>
        <comment>deed, registry</comment>
        <translation>⁨%1⁩: يَعِد ⁨%2⁩ بذلك، لكن خادمه يفشل في كل مرة.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::RightsChoice</name>
    <message>
        <source>Everything, without limits</source>
        <translation>كل شيء، بلا قيود</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>خطورة عالية</translation>
    </message>
    <message>
        <source>Whoever has this token can do all that you can do at the registry, now and with whatever it adds later.</source>
        <translation>من لديه هذا الرمز يمكنه فعل كل ما يمكنك فعله لدى السجل، الآن ومع كل ما يضيفه السجل لاحقًا.</translation>
    </message>
    <message>
        <source>Everything is chosen below.</source>
        <translation>كل شيء محدد أدناه.</translation>
    </message>
    <message>
        <source>Can do everything.</source>
        <translation>يُسمح له بكل شيء.</translation>
    </message>
    <message>
        <source>Choose at least one right.</source>
        <translation>اختر إذنًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>This registry has no limited tokens: say that it may do everything.</source>
        <translation>لا يوفر هذا السجل رموزًا مقيَّدة: أكّد أنه يُسمح له بكل شيء.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::RotationDialog</name>
    <message>
        <source>The new one is in place everywhere</source>
        <translation>الجديد في مكانه في كل المواضع</translation>
    </message>
    <message>
        <source>Keep both until then</source>
        <translation>الإبقاء على الاثنين حتى ذلك الحين</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Revoke the old one in %1 s</source>
        <translation>إبطال القديم بعد %1 ث</translation>
    </message>
    <message>
        <source>Rotate “%1”</source>
        <translation>تبديل «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Both tokens work now. Put the new one where the old one is used, then revoke the old one.</source>
        <translation>يعمل الرمزان الآن. ضع الجديد حيث يُستخدم القديم، ثم أبطل القديم.</translation>
    </message>
    <message>
        <source>Both stay; the window reminds you.</source>
        <translation>يبقى الاثنان؛ وتذكّرك النافذة بذلك.</translation>
    </message>
    <message>
        <source>The new one</source>
        <translation>الجديد</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>نسخ القيمة</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>اختبار الآن</translation>
    </message>
    <message>
        <source>Its text is not in your keychain.</source>
        <translation>قيمته السرية ليست في سلسلة مفاتيحك.</translation>
    </message>
    <message>
        <source>Where the old one is used</source>
        <translation>أماكن استخدام القديم</translation>
    </message>
    <message>
        <source>The old one</source>
        <translation>القديم</translation>
    </message>
    <message>
        <source>Keep both until</source>
        <translation>الإبقاء على الاثنين حتى</translation>
    </message>
    <message>
        <source>Until then nothing reminds you.</source>
        <translation>لن تتلقى أي تذكير حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>Keep both for good</source>
        <translation>الإبقاء على الاثنين نهائيًا</translation>
    </message>
    <message>
        <source>They are two tokens from now on, and nothing reminds you.</source>
        <translation>يصبحان رمزين مستقلين من الآن فصاعدًا، ولن تتلقى أي تذكير.</translation>
    </message>
    <message>
        <source>Both stay</source>
        <translation>يبقى الاثنان</translation>
    </message>
    <message>
        <source>Tick it when the new one is there</source>
        <translation>ضع علامة عندما يصبح الجديد هناك</translation>
    </message>
    <message>
        <source>You noted no place. Think of build servers, scripts, this computer, and colleagues.</source>
        <translation>لم تدوّن أي مكان. فكّر في خوادم البناء والنصوص البرمجية وهذا الحاسوب والزملاء.</translation>
    </message>
    <message>
        <source>used %1</source>
        <comment>when</comment>
        <translation>آخر استخدام: %1</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>لم يُستخدم قط</translation>
    </message>
    <message>
        <source>the registry does not say when it is used</source>
        <translation>لا يفيد السجل بموعد استخدامه</translation>
    </message>
    <message>
        <source>It was used after the new one was made: something still depends on it.</source>
        <translation>استُخدم بعد إنشاء الجديد: ما زال شيء ما يعتمد عليه.</translation>
    </message>
    <message>
        <source>You can undo it until then.</source>
        <translation>يمكنك التراجع حتى ذلك الحين.</translation>
    </message>
    <message>
        <source>Say first that the new one is in place everywhere.</source>
        <translation>أكّد أولًا أن الجديد في مكانه في كل المواضع.</translation>
    </message>
    <message>
        <source>Copied – %1 s</source>
        <translation>نُسخ – %1 ث</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Asking the registry…</source>
        <translation>جارٍ سؤال السجل…</translation>
    </message>
    <message>
        <source>Valid · %1</source>
        <translation>صالح · ⁨%1⁩</translation>
    </message>
    <message>
        <source>Both stay until %1</source>
        <translation>يبقى الاثنان حتى %1</translation>
    </message>
</context>
<context>
    <name>Tokendesk::RowButtons</name>
    <message>
        <source>Copy this token</source>
        <translation>نسخ هذا الرمز</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>إجراءات أخرى</translation>
    </message>
</context>
<context>
    <name>Tokendesk::RulesDialog</name>
    <message>
        <source>Health begins at 100. Each thing found costs points, up to a limit for its rule; a limit of 0 switches the rule off.</source>
        <translation>تبدأ السلامة من 100. كل ما يُعثر عليه يكلّف نقاطًا، حتى حدّ أقصى لكل قاعدة؛ والحد 0 يعطّل القاعدة.</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>النقاط</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number in a field</comment>
        <translation> يوم</translation>
    </message>
    <message>
        <source>Dangerous rights count as old after</source>
        <translation>تُعد الأذونات الخطيرة قديمة بعد</translation>
    </message>
    <message>
        <source>A new token may be unused for</source>
        <translation>يُقبل عدم استخدام رمز جديد لمدة</translation>
    </message>
    <message>
        <source>Unused after</source>
        <translation>غير مستخدم بعد</translation>
    </message>
    <message>
        <source>Ends soon within</source>
        <translation>ينتهي قريبًا إذا كان خلال</translation>
    </message>
    <message>
        <source>A rate limit is nearly used up from</source>
        <translation>يُعد حد الطلبات مشارفًا على النفاد ابتداءً من</translation>
    </message>
    <message>
        <source> %</source>
        <comment>after a number in a field</comment>
        <translation>٪</translation>
    </message>
    <message>
        <source> minutes</source>
        <comment>after a number in a field</comment>
        <translation> دقيقة</translation>
    </message>
    <message>
        <source>Usual hours begin at</source>
        <translation>تبدأ الساعات المعتادة في</translation>
    </message>
    <message>
        <source>Usual hours end at</source>
        <translation>تنتهي الساعات المعتادة في</translation>
    </message>
    <message>
        <source>With commas between them.</source>
        <translation>افصل بينها بفواصل.</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>لكل نتيجة</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>كحد أقصى</translation>
    </message>
    <message>
        <source>%1: points for each</source>
        <comment>a rule</comment>
        <translation>⁨%1⁩: النقاط لكل نتيجة</translation>
    </message>
    <message>
        <source>%1: points at most</source>
        <comment>a rule</comment>
        <translation>⁨%1⁩: النقاط كحد أقصى</translation>
    </message>
    <message>
        <source>Audit rules</source>
        <translation>قواعد التدقيق</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>استعادة الافتراضيات</translation>
    </message>
    <message>
        <source>Save rules</source>
        <translation>حفظ القواعد</translation>
    </message>
    <message>
        <source>Events that make a burst: more than</source>
        <translation>عدد الأحداث الذي يشكّل دفعة: أكثر من</translation>
    </message>
    <message>
        <source>Length of a burst</source>
        <translation>مدة دفعة الأحداث</translation>
    </message>
    <message>
        <source>Words in names of live places</source>
        <translation>كلمات في أسماء المواضع التي في استخدام فعلي</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ScopePicker</name>
    <message>
        <source>Presets</source>
        <translation>إعدادات جاهزة</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>مخصص</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>خطورة عالية</translation>
    </message>
    <message>
        <source>Choose at least one right.</source>
        <translation>اختر إذنًا واحدًا على الأقل.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between rights</comment>
        <translation>؛ </translation>
    </message>
    <message>
        <source>Can: %1.</source>
        <translation>المسموح: %1.</translation>
    </message>
    <message>
        <source>Can: %1. Cannot: %2.</source>
        <translation>المسموح: %1. غير المسموح: %2.</translation>
    </message>
    <message>
        <source>%1 – included in %2</source>
        <translation>%1 – مشمول في ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1, everything</source>
        <translation>⁨%1⁩، كل شيء</translation>
    </message>
    <message>
        <source>All in this column</source>
        <translation>الكل في هذا العمود</translation>
    </message>
    <message>
        <source>May change %1, but not read it. That is allowed; is it what you want?</source>
        <translation>يُسمح بتغيير ⁨%1⁩ دون القراءة. هذا جائز؛ فهل هو ما تريده؟</translation>
    </message>
    <message>
        <source>The registry granted this right, but its description here does not know it.</source>
        <translation>منح السجل هذا الإذن، لكن وصف السجل هنا لا يعرفه.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ScoreCard</name>
    <message>
        <source>Rules…</source>
        <translation>القواعد…</translation>
    </message>
    <message>
        <source>Health: %1 of 100</source>
        <translation>السلامة: %1 من 100</translation>
    </message>
    <message>
        <source>Nothing found that the rules look for.</source>
        <translation>لم يُعثر على شيء مما تبحث عنه القواعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) would make it %1.</source>
        <translation>
            <numerusform>معالجة %Ln أمر ترفعها إلى %1.</numerusform>
            <numerusform>معالجة أمر واحد (%Ln) ترفعها إلى %1.</numerusform>
            <numerusform>معالجة أمرين (%Ln) ترفعها إلى %1.</numerusform>
            <numerusform>معالجة %Ln أمور ترفعها إلى %1.</numerusform>
            <numerusform>معالجة %Ln أمرًا ترفعها إلى %1.</numerusform>
            <numerusform>معالجة %Ln أمر ترفعها إلى %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 −%2</source>
        <comment>what is wrong, points that it costs</comment>
        <translation>⁨%1⁩ ⁦−%L2⁩</translation>
    </message>
    <message numerus="yes">
        <source>%1, costs %n point(s)</source>
        <translation>
            <numerusform>⁨%1⁩، التكلفة: %Ln نقطة</numerusform>
            <numerusform>⁨%1⁩، التكلفة: نقطة واحدة (%Ln)</numerusform>
            <numerusform>⁨%1⁩، التكلفة: نقطتان (%Ln)</numerusform>
            <numerusform>⁨%1⁩، التكلفة: %Ln نقاط</numerusform>
            <numerusform>⁨%1⁩، التكلفة: %Ln نقطة</numerusform>
            <numerusform>⁨%1⁩، التكلفة: %Ln نقطة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%Ln جديد</numerusform>
            <numerusform>%Ln جديد</numerusform>
            <numerusform>%Ln جديدان</numerusform>
            <numerusform>%Ln جديدة</numerusform>
            <numerusform>%Ln جديد</numerusform>
            <numerusform>%Ln جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gained rights</source>
        <translation>
            <numerusform>%Ln اكتسب أذونات</numerusform>
            <numerusform>%Ln اكتسب أذونات</numerusform>
            <numerusform>%Ln اكتسبا أذونات</numerusform>
            <numerusform>%Ln اكتسبت أذونات</numerusform>
            <numerusform>%Ln اكتسب أذونات</numerusform>
            <numerusform>%Ln اكتسب أذونات</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <translation>
            <numerusform>%Ln اختفى</numerusform>
            <numerusform>%Ln اختفى</numerusform>
            <numerusform>%Ln اختفيا</numerusform>
            <numerusform>%Ln اختفت</numerusform>
            <numerusform>%Ln اختفى</numerusform>
            <numerusform>%Ln اختفى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%Ln تغيير</numerusform>
            <numerusform>تغيير واحد (%Ln)</numerusform>
            <numerusform>تغييران (%Ln)</numerusform>
            <numerusform>%Ln تغييرات</numerusform>
            <numerusform>%Ln تغييرًا</numerusform>
            <numerusform>%Ln تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>No change since the last look</source>
        <translation>لا تغيير منذ آخر اطلاع</translation>
    </message>
    <message>
        <source>Since last look: %1</source>
        <translation>منذ آخر اطلاع: ⁨%1⁩</translation>
    </message>
    <message>
        <source>No earlier look yet</source>
        <translation>لا اطلاع سابق بعد</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SearchNameDialog</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>حفظ هذا البحث</translation>
    </message>
    <message>
        <source>Rename search</source>
        <translation>إعادة تسمية البحث</translation>
    </message>
    <message>
        <source>It stands in the side bar, with the number of tokens that fit.</source>
        <translation>يظهر في الشريط الجانبي، مع عدد الرموز المطابقة.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Another search has this name already.</source>
        <translation>يوجد بحث آخر بهذا الاسم بالفعل.</translation>
    </message>
    <message>
        <source>Give it a name first.</source>
        <translation>امنحه اسمًا أولًا.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>اختر اسمًا آخر.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SecretEdit</name>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SecretView</name>
    <message>
        <source>hidden token, %1 characters</source>
        <translation>رمز مخفي، عدد الأحرف: %1</translation>
    </message>
    <message>
        <source>Show token</source>
        <translation>إظهار الرمز</translation>
    </message>
    <message>
        <source>Hide token</source>
        <translation>إخفاء الرمز</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SecurityPage</name>
    <message>
        <source>Security</source>
        <translation>الأمان</translation>
    </message>
    <message>
        <source>Secrets in sight</source>
        <translation>القيم السرية الظاهرة</translation>
    </message>
    <message numerus="yes">
        <source>after %n second(s)</source>
        <translation>
            <numerusform>بعد %Ln ثانية</numerusform>
            <numerusform>بعد ثانية واحدة (%Ln)</numerusform>
            <numerusform>بعد ثانيتين (%Ln)</numerusform>
            <numerusform>بعد %Ln ثوانٍ</numerusform>
            <numerusform>بعد %Ln ثانية</numerusform>
            <numerusform>بعد %Ln ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Clear the clipboard</source>
        <translation>مسح الحافظة</translation>
    </message>
    <message>
        <source>copy paste timeout history</source>
        <translation>نسخ لصق مهلة حافظة</translation>
    </message>
    <message>
        <source>Also when Tokendesk locks or quits. Clipboard histories are asked not to keep it.</source>
        <translation>وأيضًا عند قفل Tokendesk أو إنهائه. يُطلب من برامج محفوظات الحافظة ألا تحتفظ به.</translation>
    </message>
    <message>
        <source>A copied token stays until something else is copied, Tokendesk locks or quits: every program and page you paste into can get it.</source>
        <translation>يبقى الرمز المنسوخ حتى يُنسخ شيء آخر أو يُقفل Tokendesk أو ينتهي: ويمكن أن يحصل عليه كل برنامج أو صفحة تلصق فيها.</translation>
    </message>
    <message>
        <source>Hide a shown secret</source>
        <translation>إخفاء قيمة سرية معروضة</translation>
    </message>
    <message>
        <source>Sooner when its window loses the focus. Screenshots and screen sharing see what is shown: this desktop has no way to forbid that.</source>
        <translation>وقبل ذلك إذا فقدت نافذتها التركيز. ترى لقطات الشاشة ومشاركة الشاشة ما هو معروض: لا تتيح بيئة سطح المكتب هذه منع ذلك.</translation>
    </message>
    <message>
        <source>reveal eye screenshot screen capture</source>
        <translation>كشف إظهار عين لقطة شاشة تسجيل الشاشة</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>القفل</translation>
    </message>
    <message numerus="yes">
        <source>after %n minute(s)</source>
        <translation>
            <numerusform>بعد %Ln دقيقة</numerusform>
            <numerusform>بعد دقيقة واحدة (%Ln)</numerusform>
            <numerusform>بعد دقيقتين (%Ln)</numerusform>
            <numerusform>بعد %Ln دقائق</numerusform>
            <numerusform>بعد %Ln دقيقة</numerusform>
            <numerusform>بعد %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Lock when Tokendesk is not used</source>
        <translation>القفل عند عدم استخدام Tokendesk</translation>
    </message>
    <message>
        <source>At once with Ctrl+L.</source>
        <translation>وفورًا باستخدام ⁦Ctrl+L⁩.</translation>
    </message>
    <message>
        <source>idle timeout inactivity</source>
        <translation>خمول مهلة عدم النشاط</translation>
    </message>
    <message>
        <source>Lock with the screen</source>
        <translation>القفل مع الشاشة</translation>
    </message>
    <message>
        <source>When the desktop locks its screen or the computer goes to sleep.</source>
        <translation>عندما تقفل بيئة سطح المكتب شاشتها أو يدخل الحاسوب في وضع السكون.</translation>
    </message>
    <message>
        <source>screensaver suspend sleep</source>
        <translation>شاشة التوقف تعليق سكون</translation>
    </message>
    <message>
        <source>Lock the keychain too</source>
        <translation>قفل سلسلة المفاتيح أيضًا</translation>
    </message>
    <message>
        <source>With Ctrl+L and when not used. Other programs cannot get their passwords then either, until you open it. Without it the lock hides the window and asks for no password.</source>
        <translation>باستخدام ⁦Ctrl+L⁩ وعند عدم الاستخدام. عندئذٍ لا تستطيع البرامج الأخرى أيضًا الحصول على كلمات مرورها حتى تفتحها. ومن دون هذا الخيار يخفي القفل النافذة ولا يطلب كلمة مرور.</translation>
    </message>
    <message>
        <source>password keyring</source>
        <translation>كلمة المرور سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Keychain</source>
        <translation>سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Doctor…</source>
        <translation>تشخيص…</translation>
    </message>
    <message>
        <source>Open the keychain doctor</source>
        <translation>فتح تشخيص سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Where secrets live</source>
        <translation>مكان حفظ القيم السرية</translation>
    </message>
    <message>
        <source>keychain keyring kwallet secret service</source>
        <translation>سلسلة المفاتيح keyring kwallet secret service</translation>
    </message>
    <message>
        <source>In memory only, until you quit.</source>
        <translation>في الذاكرة فقط، حتى إنهاء التطبيق.</translation>
    </message>
    <message>
        <source>In the system&apos;s keychain, which works. Any program that runs as you can ask it while it is open.</source>
        <translation>في سلسلة مفاتيح النظام، وهي تعمل. يمكن لأي برنامج يعمل باسم المستخدم نفسه أن يقرأ منها ما دامت مفتوحة.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ServiceDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Create key</source>
        <translation>إنشاء مفتاح</translation>
    </message>
    <message>
        <source>New service account</source>
        <translation>حساب خدمة جديد</translation>
    </message>
    <message>
        <source>Describe “%1”</source>
        <translation>وصف «⁨%1⁩»</translation>
    </message>
    <message>
        <source>New key for “%1”</source>
        <translation>مفتاح جديد لحساب «⁨%1⁩»</translation>
    </message>
    <message>
        <source>Rotate a key of “%1”</source>
        <translation>تبديل مفتاح لحساب «⁨%1⁩»</translation>
    </message>
    <message>
        <source>For what works without a person: it stays when people leave. Its first key comes with it.</source>
        <translation>لما يعمل من دون شخص: يبقى عندما يغادر الأشخاص. يأتي معه مفتاحه الأول.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>What it does, and whom to ask about it.</source>
        <translation>ما يفعله، ومن يُسأل عنه.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>What the key may do</source>
        <translation>المسموح للمفتاح</translation>
    </message>
    <message>
        <source>The registry is being asked.</source>
        <translation>جارٍ سؤال السجل.</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>يجب إدخال اسم.</translation>
    </message>
    <message numerus="yes">
        <source>The description is too long: at most %n character(s).</source>
        <translation>
            <numerusform>الوصف أطول من اللازم: %Ln حرف كحد أقصى.</numerusform>
            <numerusform>الوصف أطول من اللازم: حرف واحد (%Ln) كحد أقصى.</numerusform>
            <numerusform>الوصف أطول من اللازم: حرفان (%Ln) كحد أقصى.</numerusform>
            <numerusform>الوصف أطول من اللازم: %Ln أحرف كحد أقصى.</numerusform>
            <numerusform>الوصف أطول من اللازم: %Ln حرفًا كحد أقصى.</numerusform>
            <numerusform>الوصف أطول من اللازم: %Ln حرف كحد أقصى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Takes the place of “%1”, with the same rights if you leave them as they are. It stays when people leave. Both work until you end the old one.</source>
        <translation>يحل محل «⁨%1⁩»، وبالأذونات نفسها إن تركتها كما هي. يبقى عندما يغادر الأشخاص. يعمل الاثنان حتى تنهي القديم.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ServiceJobs</name>
    <message>
        <source>“%1” is saved</source>
        <translation>حُفظ «⁨%1⁩»</translation>
    </message>
    <message>
        <source>“%1” was not switched on.</source>
        <translation>لم يُفعَّل «⁨%1⁩».</translation>
    </message>
    <message>
        <source>“%1” was not switched off.</source>
        <translation>لم يُعطَّل «⁨%1⁩».</translation>
    </message>
    <message>
        <source>“%1” works again</source>
        <translation>عاد «⁨%1⁩» إلى العمل</translation>
    </message>
    <message>
        <source>“%1” is off: its keys stopped</source>
        <translation>عُطّل «⁨%1⁩»: توقفت مفاتيحه</translation>
    </message>
    <message numerus="yes">
        <source>“%1” works again, with %n key(s)</source>
        <translation>
            <numerusform>عاد «⁨%1⁩» إلى العمل، مع %Ln مفتاح</numerusform>
            <numerusform>عاد «⁨%1⁩» إلى العمل، مع مفتاح واحد (%Ln)</numerusform>
            <numerusform>عاد «⁨%1⁩» إلى العمل، مع مفتاحين (%Ln)</numerusform>
            <numerusform>عاد «⁨%1⁩» إلى العمل، مع %Ln مفاتيح</numerusform>
            <numerusform>عاد «⁨%1⁩» إلى العمل، مع %Ln مفتاحًا</numerusform>
            <numerusform>عاد «⁨%1⁩» إلى العمل، مع %Ln مفتاح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is off: %n key(s) stopped</source>
        <translation>
            <numerusform>عُطّل «⁨%1⁩»: توقف %Ln مفتاح</numerusform>
            <numerusform>عُطّل «⁨%1⁩»: توقف مفتاح واحد (%Ln)</numerusform>
            <numerusform>عُطّل «⁨%1⁩»: توقف مفتاحان (%Ln)</numerusform>
            <numerusform>عُطّل «⁨%1⁩»: توقفت %Ln مفاتيح</numerusform>
            <numerusform>عُطّل «⁨%1⁩»: توقف %Ln مفتاحًا</numerusform>
            <numerusform>عُطّل «⁨%1⁩»: توقف %Ln مفتاح</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was not deleted.</source>
        <translation>لم يُحذف «⁨%1⁩».</translation>
    </message>
    <message>
        <source>“%1” is deleted</source>
        <translation>حُذف «⁨%1⁩»</translation>
    </message>
    <message>
        <source>%1 took no notice of the chosen rights: the new key of “%2” may do everything that its account may.</source>
        <comment>registry, name</comment>
        <translation>لم يراعِ ⁨%1⁩ الأذونات المختارة: يُسمح للمفتاح الجديد لحساب «⁨%2⁩» بكل ما يُسمح به لحسابه.</translation>
    </message>
    <message>
        <source>The key of “%1” was not revoked.</source>
        <translation>لم يُبطَل مفتاح «⁨%1⁩».</translation>
    </message>
    <message>
        <source>A key of “%1” is revoked</source>
        <translation>أُبطل مفتاح لحساب «⁨%1⁩»</translation>
    </message>
    <message>
        <source>The key of “%1” was not copied.</source>
        <translation>لم يُنسخ مفتاح «⁨%1⁩».</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ServiceKeyModel</name>
    <message>
        <source>First key</source>
        <translation>المفتاح الأول</translation>
    </message>
    <message>
        <source>Its text is in your keychain.</source>
        <translation>قيمته السرية في سلسلة مفاتيحك.</translation>
    </message>
    <message>
        <source>Its text is not in your keychain: it was made elsewhere.</source>
        <translation>قيمته السرية ليست في سلسلة مفاتيحك: فقد أُنشئ في مكان آخر.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>آخر استخدام</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>الانتهاء</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ServiceKeysPanel</name>
    <message>
        <source>New key…</source>
        <translation>مفتاح جديد…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>تبديل…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>إبطال…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Keys of %1</source>
        <translation>مفاتيح ⁨%1⁩</translation>
    </message>
    <message>
        <source>Choose a key first.</source>
        <translation>اختر مفتاحًا أولًا.</translation>
    </message>
    <message>
        <source>Its text is not in your keychain.</source>
        <translation>قيمته السرية ليست في سلسلة مفاتيحك.</translation>
    </message>
    <message>
        <source>Go on rotating…</source>
        <translation>متابعة التبديل…</translation>
    </message>
    <message>
        <source>%1 does not list keys: here are those that were made with this program. They cannot be rotated or revoked one by one. Switching the account off stops them all.</source>
        <comment>registry</comment>
        <translation>لا يعرض ⁨%1⁩ قائمة المفاتيح: هذه هي المفاتيح التي أُنشئت بهذا البرنامج. لا يمكن تبديلها أو إبطالها كلًّا على حدة. تعطيل الحساب يوقفها كلها.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ServiceModel</name>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>الأذونات</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>آخر استخدام</translation>
    </message>
    <message>
        <source>Next end</source>
        <translation>أقرب انتهاء</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ServiceNotices</name>
    <message>
        <source>a registry</source>
        <translation>أحد السجلات</translation>
    </message>
    <message>
        <source>The service account “%1” may have been created at %2, but its key was not saved. It is not listed yet.</source>
        <translation>ربما أُنشئ حساب الخدمة «⁨%1⁩» لدى ⁨%2⁩، لكن مفتاحه لم يُحفظ. لم يظهر في القائمة بعد.</translation>
    </message>
    <message>
        <source>A key of “%1” may have been created at %2, but it was not saved. It is not listed yet.</source>
        <translation>ربما أُنشئ مفتاح لحساب «⁨%1⁩» لدى ⁨%2⁩، لكنه لم يُحفظ. لم يظهر في القائمة بعد.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>البحث مجددًا</translation>
    </message>
    <message>
        <source>A key of “%1” was created at %2, but its text was lost when that was interrupted.</source>
        <translation>أُنشئ مفتاح لحساب «⁨%1⁩» لدى ⁨%2⁩، لكن قيمته السرية فُقدت عند انقطاع العملية.</translation>
    </message>
    <message>
        <source>A key of “%1” may have been created at %2, but its text was lost when that was interrupted.</source>
        <translation>ربما أُنشئ مفتاح لحساب «⁨%1⁩» لدى ⁨%2⁩، لكن قيمته السرية فُقدت عند انقطاع العملية.</translation>
    </message>
    <message>
        <source>New key…</source>
        <translation>مفتاح جديد…</translation>
    </message>
    <message>
        <source>Revoke it…</source>
        <translation>إبطاله…</translation>
    </message>
    <message>
        <source>Delete the account…</source>
        <translation>حذف الحساب…</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركه كما هو</translation>
    </message>
    <message>
        <source>Nothing is asked of the registry, and nothing reminds you any more.</source>
        <translation>لا يُطلب شيء من السجل، ولن تتلقى أي تذكير بعد الآن.</translation>
    </message>
    <message>
        <source>A key of “%1” is being rotated: the old one and the new one work.</source>
        <translation>يجري تبديل مفتاح لحساب «⁨%1⁩»: يعمل القديم والجديد معًا.</translation>
    </message>
    <message>
        <source>“%1” is being replaced by a service account: the old one and the new one work.</source>
        <translation>يجري استبدال «⁨%1⁩» بحساب خدمة: يعمل القديم والجديد معًا.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>و%Ln غيرها.</numerusform>
            <numerusform>وواحد غيرها (%Ln).</numerusform>
            <numerusform>واثنان غيرها (%Ln).</numerusform>
            <numerusform>و%Ln غيرها.</numerusform>
            <numerusform>و%Ln غيرها.</numerusform>
            <numerusform>و%Ln غيرها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>متابعة…</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ServiceStates</name>
    <message>
        <source>Sign in again…</source>
        <translation>تسجيل الدخول مجددًا…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>No registry with service accounts</source>
        <translation>لا يوجد سجل بحسابات خدمة</translation>
    </message>
    <message>
        <source>None of your accounts is at a registry that has accounts for machines.</source>
        <translation>لا ينتمي أي من حساباتك إلى سجل يوفر حسابات للآلات.</translation>
    </message>
    <message>
        <source>This account may not see service accounts</source>
        <translation>لا يُسمح لهذا الحساب برؤية حسابات الخدمة</translation>
    </message>
    <message>
        <source>The service accounts could not be loaded</source>
        <translation>تعذّر تحميل حسابات الخدمة</translation>
    </message>
    <message>
        <source>No service account yet</source>
        <translation>لا يوجد حساب خدمة بعد</translation>
    </message>
    <message>
        <source>What works without a person gets an account of its own: it stays when people leave.</source>
        <translation>ما يعمل من دون شخص يحصل على حساب خاص به: يبقى عندما يغادر الأشخاص.</translation>
    </message>
    <message>
        <source>New service account…</source>
        <translation>حساب خدمة جديد…</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ServiceStopDialog</name>
    <message>
        <source>Leave it on</source>
        <translation>إبقاؤه مفعَّلًا</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>الإبقاء عليه</translation>
    </message>
    <message>
        <source>Switch “%1” off?</source>
        <translation>هل تريد تعطيل «⁨%1⁩»؟</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>هل تريد حذف «⁨%1⁩»؟</translation>
    </message>
    <message>
        <source>Revoke a key of “%1”?</source>
        <translation>هل تريد إبطال مفتاح لحساب «⁨%1⁩»؟</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>تعطيل</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Revoke key</source>
        <translation>إبطال المفتاح</translation>
    </message>
    <message>
        <source>%1 stops working at once. This cannot be undone.</source>
        <comment>key</comment>
        <translation>يتوقف ⁨%1⁩ عن العمل فورًا. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Last used: %1.</source>
        <translation>آخر استخدام: ⁨%1⁩.</translation>
    </message>
    <message>
        <source>You can switch it on again; its keys then work as before.</source>
        <translation>يمكنك إعادة تفعيله؛ وعندها تعمل مفاتيحه كما كانت.</translation>
    </message>
    <message>
        <source>It is switched off first, so that no key of it outlives it.</source>
        <translation>يُعطَّل أولًا، حتى لا يبقى أي من مفاتيحه بعده.</translation>
    </message>
    <message>
        <source>%1 says: “%2”</source>
        <comment>registry</comment>
        <translation>يفيد ⁨%1⁩: «⁨%2⁩»</translation>
    </message>
    <message>
        <source>Type the name “%1” to go on</source>
        <translation>اكتب الاسم «⁨%1⁩» للمتابعة</translation>
    </message>
    <message>
        <source>This is not the name yet: capital and small letters count.</source>
        <translation>هذا ليس الاسم بعد: حالة الأحرف الكبيرة والصغيرة مهمة.</translation>
    </message>
    <message>
        <source>Type the name first.</source>
        <translation>اكتب الاسم أولًا.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ServiceWords</name>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>معطَّل</translation>
    </message>
    <message>
        <source>nobody</source>
        <comment>owner</comment>
        <translation>لا أحد</translation>
    </message>
    <message>
        <source>not reported</source>
        <comment>rights</comment>
        <translation>غير معروفة</translation>
    </message>
    <message>
        <source>none</source>
        <comment>rights</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>not reported</source>
        <comment>keys</comment>
        <translation>غير معروفة</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>بلا انتهاء</translation>
    </message>
    <message>
        <source>Kept here</source>
        <translation>محفوظ هنا</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>في مكان آخر</translation>
    </message>
    <message>
        <source>a key without a name</source>
        <translation>مفتاح بلا اسم</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>prefix, name</comment>
        <translation>⁨%1⁩ (⁨%2⁩)</translation>
    </message>
    <message>
        <source>%1 does not tell which keys it has. All that use one of them stop working.</source>
        <comment>registry</comment>
        <translation>لا يفيد ⁨%1⁩ بالمفاتيح الموجودة فيه. يتوقف عن العمل كل ما يستخدم أحدها.</translation>
    </message>
    <message>
        <source>It has no keys: nothing that works stops.</source>
        <translation>ليس له مفاتيح: لا يتوقف أي شيء يعمل.</translation>
    </message>
    <message numerus="yes">
        <source>Its %n key(s) stop working at once.</source>
        <translation>
            <numerusform>يتوقف %Ln من مفاتيحه عن العمل فورًا.</numerusform>
            <numerusform>يتوقف مفتاحه الوحيد (%Ln) عن العمل فورًا.</numerusform>
            <numerusform>يتوقف مفتاحاه (%Ln) عن العمل فورًا.</numerusform>
            <numerusform>تتوقف مفاتيحه (%Ln) عن العمل فورًا.</numerusform>
            <numerusform>تتوقف مفاتيحه (%Ln) عن العمل فورًا.</numerusform>
            <numerusform>تتوقف مفاتيحه (%Ln) عن العمل فورًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>One of them was used %1.</source>
        <comment>2 hours ago</comment>
        <translation>آخر استخدام لأحدها: %1.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ServicesHead</name>
    <message>
        <source>Service accounts</source>
        <translation>حسابات الخدمة</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Ask the registry again</source>
        <translation>سؤال السجل مجددًا</translation>
    </message>
    <message>
        <source>Refresh service accounts</source>
        <translation>تحديث حسابات الخدمة</translation>
    </message>
    <message>
        <source>New service account…</source>
        <translation>حساب خدمة جديد…</translation>
    </message>
    <message>
        <source>Describe…</source>
        <translation>تحرير الوصف…</translation>
    </message>
    <message>
        <source>Switch off…</source>
        <translation>تعطيل…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>registry, person</comment>
        <translation>⁨%1⁩ · ⁨%2⁩</translation>
    </message>
    <message>
        <source>Choose a service account first.</source>
        <translation>اختر حساب خدمة أولًا.</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>تفعيل</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ServicesPage</name>
    <message>
        <source>Service accounts</source>
        <translation>حسابات الخدمة</translation>
    </message>
    <message>
        <source>This is the list as it was.</source>
        <translation>هذه هي القائمة كما كانت.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SettingsDialog</name>
    <message>
        <source>Reset page</source>
        <translation>إعادة ضبط الصفحة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>البحث في الإعدادات</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>No setting matches “%1”.</source>
        <translation>لا يوجد إعداد مطابق لـ«⁨%1⁩».</translation>
    </message>
    <message>
        <source>Changes take effect at once.</source>
        <translation>تسري التغييرات فورًا.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SettingsPage</name>
    <message>
        <source>Notices</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Tell me before tokens end</source>
        <translation>إعلامي قبل انتهاء الرموز</translation>
    </message>
    <message>
        <source>One summary a day, and a notice on a token&apos;s last day.</source>
        <translation>ملخص واحد في اليوم، وإشعار في اليوم الأخير لكل رمز.</translation>
    </message>
    <message>
        <source>notification reminder expiry</source>
        <translation>إشعار تنبيه تذكير انتهاء الصلاحية</translation>
    </message>
    <message>
        <source>Daily summary</source>
        <translation>الملخص اليومي</translation>
    </message>
    <message>
        <source>The earliest hour for it.</source>
        <translation>أبكر ساعة لعرضه.</translation>
    </message>
    <message>
        <source>Quiet hours</source>
        <translation>ساعات الهدوء</translation>
    </message>
    <message>
        <source>Keep quiet for a part of the day</source>
        <translation>التزام الهدوء في جزء من اليوم</translation>
    </message>
    <message>
        <source>What falls into it is told afterwards.</source>
        <translation>ما يقع خلالها يُعرض بعدها.</translation>
    </message>
    <message>
        <source>do not disturb night</source>
        <translation>عدم الإزعاج ليل</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>علبة النظام</translation>
    </message>
    <message>
        <source>A click on the tray icon opens</source>
        <translation>النقر على أيقونة علبة النظام يفتح</translation>
    </message>
    <message>
        <source>The menu is always on the other button.</source>
        <translation>القائمة دائمًا على الزر الآخر.</translation>
    </message>
    <message>
        <source>Quick copy</source>
        <translation>النسخ السريع</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>popup mouse</source>
        <translation>نافذة منبثقة فأرة</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>“As the system” follows the desktop, also when it changes.</source>
        <translation>«مثل النظام» يتبع سطح المكتب، حتى عندما يتغير.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>colour color dark mode night</source>
        <translation>لون ألوان الوضع الداكن ليل</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1٪</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>On top of the system&apos;s own size.</source>
        <translation>إضافةً إلى حجم النظام نفسه.</translation>
    </message>
    <message>
        <source>font zoom large</source>
        <translation>خط تكبير كبير</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Words, dates and numbers, and the direction of reading.</source>
        <translation>الكلمات والتواريخ والأرقام واتجاه القراءة.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SettingsText</name>
    <message>
        <source>The settings file cannot be read as a whole; what is missing is as it comes.</source>
        <translation>تتعذّر قراءة ملف الإعدادات كاملًا؛ تُستخدم القيم الافتراضية لما هو مفقود.</translation>
    </message>
    <message>
        <source>Settings cannot be saved: they count until you quit. Is there room, and may you write there?</source>
        <translation>يتعذّر حفظ الإعدادات: تسري حتى إنهاء التطبيق. هل توجد مساحة كافية، وهل يُسمح لك بالكتابة هناك؟</translation>
    </message>
    <message>
        <source>“%1” has a value that is not possible; it is as it comes.</source>
        <translation>قيمة «⁨%1⁩» غير ممكنة؛ تُستخدم القيمة الافتراضية.</translation>
    </message>
    <message>
        <source>“%1” is no setting that this version knows.</source>
        <translation>«⁨%1⁩» ليس إعدادًا يعرفه هذا الإصدار.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::ShortcutSheet</name>
    <message>
        <source>Keys and filter words</source>
        <translation>المفاتيح وكلمات الترشيح</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Filter words</source>
        <translation>كلمات الترشيح</translation>
    </message>
    <message>
        <source>the opposite</source>
        <translation>العكس</translation>
    </message>
    <message>
        <source>What a token can be</source>
        <translation>حالات الرمز الممكنة</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SideBar</name>
    <message>
        <source>Add account</source>
        <translation>إضافة حساب</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>تسجيل الدخول مجددًا…</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>تسجيل الخروج…</translation>
    </message>
    <message>
        <source>Lists and accounts</source>
        <translation>القوائم والحسابات</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>إضافة حساب…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة التسمية…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل لأعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل لأسفل</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>حذف…</translation>
    </message>
    <message>
        <source>Delete search</source>
        <translation>حذف البحث</translation>
    </message>
    <message>
        <source>Delete the search “%1”? Only the search goes, no token does.</source>
        <translation>هل تريد حذف البحث «⁨%1⁩»؟ يُحذف البحث وحده، ولا يُحذف أي رمز.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>الإبقاء عليه</translation>
    </message>
    <message>
        <source>Who am I…</source>
        <translation>من أنا…</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SideBarModel</name>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>عمليات البحث المحفوظة</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n token(s)</source>
        <translation>
            <numerusform>⁨%1⁩، %Ln رمز</numerusform>
            <numerusform>⁨%1⁩، رمز واحد (%Ln)</numerusform>
            <numerusform>⁨%1⁩، رمزان (%Ln)</numerusform>
            <numerusform>⁨%1⁩، %Ln رموز</numerusform>
            <numerusform>⁨%1⁩، %Ln رمزًا</numerusform>
            <numerusform>⁨%1⁩، %Ln رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 Filter: %2</source>
        <comment>what a list is, its query</comment>
        <translation>⁨%1⁩ المرشّح: ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <translation>⁨%1⁩ لدى ⁨%2⁩: ⁨%3⁩</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %3, %n token(s)</source>
        <translation>
            <numerusform>⁨%1⁩، ⁨%2⁩، ⁨%3⁩، %Ln رمز</numerusform>
            <numerusform>⁨%1⁩، ⁨%2⁩، ⁨%3⁩، رمز واحد (%Ln)</numerusform>
            <numerusform>⁨%1⁩، ⁨%2⁩، ⁨%3⁩، رمزان (%Ln)</numerusform>
            <numerusform>⁨%1⁩، ⁨%2⁩، ⁨%3⁩، %Ln رموز</numerusform>
            <numerusform>⁨%1⁩، ⁨%2⁩، ⁨%3⁩، %Ln رمزًا</numerusform>
            <numerusform>⁨%1⁩، ⁨%2⁩، ⁨%3⁩، %Ln رمز</numerusform>
        </translation>
    </message>
    <message>
        <source>Enter: %1</source>
        <translation>Enter: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>الإدارة</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SidePages</name>
    <message>
        <source>Audit</source>
        <translation>التدقيق</translation>
    </message>
    <message>
        <source>Dangers at a glance: what ends, what is old, unused or may do too much, and what happened.</source>
        <translation>المخاطر في لمحة: ما ينتهي، وما هو قديم أو غير مستخدم أو مفرط الأذونات، وما حدث.</translation>
    </message>
    <message>
        <source>Service accounts</source>
        <translation>حسابات الخدمة</translation>
    </message>
    <message>
        <source>Accounts for what works without a person, and their keys.</source>
        <translation>حسابات لما يعمل من دون شخص، ومفاتيحها.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SignInAgain</name>
    <message>
        <source>Somebody else</source>
        <translation>شخص آخر</translation>
    </message>
    <message>
        <source>You signed in as somebody else, which is now an account of its own. What you were doing needs %1.</source>
        <translation>سجّلت الدخول بهوية شخص آخر، وأصبحت الآن حسابًا مستقلًا. ما كنت تفعله يتطلب ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SignInWays</name>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>It is checked with the registry before it is saved.</source>
        <translation>يُتحقَّق منه لدى السجل قبل حفظه.</translation>
    </message>
    <message>
        <source>How to sign in</source>
        <translation>طريقة تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Sent once, never stored. Only the token that the registry gives for it is kept, in your keychain.</source>
        <translation>تُرسل مرة واحدة ولا تُخزَّن أبدًا. لا يُحفظ سوى الرمز الذي يمنحه السجل مقابلها، في سلسلة مفاتيحك.</translation>
    </message>
    <message>
        <source>Sent once, never stored. Only the session is kept, in your keychain.</source>
        <translation>تُرسل مرة واحدة ولا تُخزَّن أبدًا. الجلسة وحدها تُحفظ، في سلسلة مفاتيحك.</translation>
    </message>
    <message>
        <source>Type who you are at the registry.</source>
        <translation>اكتب هويتك لدى السجل.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>اكتب كلمة مرورك.</translation>
    </message>
    <message>
        <source>Paste a token first.</source>
        <translation>الصق رمزًا أولًا.</translation>
    </message>
    <message>
        <source>Signed in. You can close this page and go back to Tokendesk.</source>
        <translation>سُجّل الدخول. يمكنك إغلاق هذه الصفحة والعودة إلى Tokendesk.</translation>
    </message>
    <message>
        <source>Not signed in. Go back to Tokendesk to see why.</source>
        <translation>لم يُسجَّل الدخول. عُد إلى Tokendesk لمعرفة السبب.</translation>
    </message>
    <message>
        <source>A token of %1.</source>
        <translation>رمز من ⁨%1⁩.</translation>
    </message>
    <message>
        <source>A test token of %1.</source>
        <translation>رمز تجريبي من ⁨%1⁩.</translation>
    </message>
    <message>
        <source>A token of %1 in its old format: replace it soon.</source>
        <translation>رمز من ⁨%1⁩ بصيغته القديمة: استبدله قريبًا.</translation>
    </message>
    <message>
        <source>A service account&apos;s token of %1.</source>
        <translation>رمز حساب خدمة من ⁨%1⁩.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SignOutDialog</name>
    <message>
        <source>Revoke the token that signing in made</source>
        <translation>إبطال الرمز الذي أنشأه تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>تسجيل الخروج</translation>
    </message>
    <message>
        <source>Sign out %1 from %2?</source>
        <translation>هل تريد تسجيل خروج ⁨%1⁩ من ⁨%2⁩؟</translation>
    </message>
    <message>
        <source>The sign-in is deleted from your keychain. The account&apos;s tokens stay as they are at %1 and go on working.</source>
        <translation>تُحذف بيانات الدخول من سلسلة مفاتيحك. تبقى رموز الحساب كما هي لدى ⁨%1⁩ وتستمر في العمل.</translation>
    </message>
    <message>
        <source>Revoke the token that signing in made (not possible: %1 did not list it)</source>
        <translation>إبطال الرمز الذي أنشأه تسجيل الدخول (غير ممكن: لم يدرجه ⁨%1⁩ في القائمة)</translation>
    </message>
    <message numerus="yes">
        <source>Also delete the %n saved token(s) of this account from the keychain</source>
        <translation>
            <numerusform>حذف رموز هذا الحساب المحفوظة (%Ln) أيضًا من سلسلة المفاتيح</numerusform>
            <numerusform>حذف الرمز المحفوظ (%Ln) لهذا الحساب أيضًا من سلسلة المفاتيح</numerusform>
            <numerusform>حذف الرمزين المحفوظين (%Ln) لهذا الحساب أيضًا من سلسلة المفاتيح</numerusform>
            <numerusform>حذف رموز هذا الحساب المحفوظة (%Ln) أيضًا من سلسلة المفاتيح</numerusform>
            <numerusform>حذف رموز هذا الحساب المحفوظة (%Ln) أيضًا من سلسلة المفاتيح</numerusform>
            <numerusform>حذف رموز هذا الحساب المحفوظة (%Ln) أيضًا من سلسلة المفاتيح</numerusform>
        </translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>البقاء مسجَّل الدخول</translation>
    </message>
    <message>
        <source>Not signed out.</source>
        <translation>لم يُسجَّل الخروج.</translation>
    </message>
    <message>
        <source>The token could not be revoked and is still valid at the registry.</source>
        <translation>تعذّر إبطال الرمز وما زال صالحًا لدى السجل.</translation>
    </message>
    <message>
        <source>Sign out without revoking</source>
        <translation>تسجيل الخروج دون إبطال</translation>
    </message>
</context>
<context>
    <name>Tokendesk::SnippetTabs</name>
    <message>
        <source>Lines to paste</source>
        <translation>أسطر للصق</translation>
    </message>
    <message>
        <source>Copy with the token</source>
        <translation>نسخ مع الرمز</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the lines for %1</source>
        <translation>نسخ الأسطر الخاصة بـ⁨%1⁩</translation>
    </message>
    <message>
        <source>The token stands where the dots are; the clipboard is cleared again.</source>
        <translation>يحل الرمز محل النقاط؛ وتُمسح الحافظة بعد ذلك.</translation>
    </message>
    <message>
        <source>These lines hold no secret.</source>
        <translation>لا تحتوي هذه الأسطر على أي قيمة سرية.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::StartChoice</name>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Clone %1</source>
        <translation>استنساخ ⁨%1⁩</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TimeLine</name>
    <message>
        <source>created %1</source>
        <comment>2 hours ago</comment>
        <translation>أُنشئ %1</translation>
    </message>
    <message>
        <source>used %1</source>
        <comment>2 hours ago</comment>
        <translation>آخر استخدام: %1</translation>
    </message>
    <message>
        <source>review %1</source>
        <comment>in 12 days</comment>
        <translation>المراجعة: %1</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>الانتهاء: %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>انتهى: %1</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>no end</source>
        <translation>بلا انتهاء</translation>
    </message>
    <message>
        <source>end not reported</source>
        <translation>الانتهاء غير معروف</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the points of a time line</comment>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>Tokendesk::TokenCopier</name>
    <message>
        <source>“%1” was not copied.</source>
        <translation>لم يُنسخ «⁨%1⁩».</translation>
    </message>
    <message>
        <source>The text of “%1” is not kept here.</source>
        <translation>القيمة السرية للرمز «⁨%1⁩» غير محفوظة هنا.</translation>
    </message>
    <message>
        <source>The text of “%1” is not kept here: its prefix is copied.</source>
        <translation>القيمة السرية للرمز «⁨%1⁩» غير محفوظة هنا: نُسخت بادئته.</translation>
    </message>
    <message>
        <source>The prefix of “%1” is copied.</source>
        <translation>نُسخت بادئة «⁨%1⁩».</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TokenDetails</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Choose a token to see what it may do and when it ends.</source>
        <translation>اختر رمزًا لترى ما يُسمح له به ومتى ينتهي.</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>الأذونات</translation>
    </message>
    <message>
        <source>Everything: this token has no limits.</source>
        <translation>كل شيء: هذا الرمز بلا قيود.</translation>
    </message>
    <message>
        <source>The registry does not say.</source>
        <translation>لا يفيد السجل بذلك.</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>معلومات</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>آخر استخدام</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>الانتهاء</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>القيمة السرية</translation>
    </message>
    <message>
        <source>in your keychain</source>
        <translation>في سلسلة مفاتيحك</translation>
    </message>
    <message>
        <source>not kept here</source>
        <translation>غير محفوظة هنا</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>الاستعمال</translation>
    </message>
    <message>
        <source>Tokendesk is signed in with it</source>
        <translation>يستخدمه Tokendesk لتسجيل الدخول</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Where it is used</source>
        <translation>أماكن استخدامه</translation>
    </message>
    <message>
        <source>History on this computer</source>
        <translation>النشاط على هذا الحاسوب</translation>
    </message>
    <message>
        <source>%1 · included in %2</source>
        <translation>⁨%1⁩ · مشمول في ⁨%2⁩</translation>
    </message>
    <message>
        <source>Cannot: %1.</source>
        <translation>غير المسموح: %1.</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between rights</comment>
        <translation>؛ </translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>الحزم</translation>
    </message>
    <message>
        <source>Networks</source>
        <translation>الشبكات</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TokenFinding</name>
    <message>
        <source>Find tokens</source>
        <translation>البحث في الرموز</translation>
    </message>
    <message>
        <source>Commands and tokens…</source>
        <translation>الأوامر والرموز…</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>حفظ هذا البحث…</translation>
    </message>
    <message>
        <source>List: %1</source>
        <translation>القائمة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Keys and filter words…</source>
        <translation>المفاتيح وكلمات الترشيح…</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TokenHistory</name>
    <message>
        <source>Nothing yet.</source>
        <translation>لا شيء بعد.</translation>
    </message>
    <message>
        <source>created here</source>
        <translation>أُنشئ هنا</translation>
    </message>
    <message>
        <source>copied from the tray</source>
        <translation>نُسخ من علبة النظام</translation>
    </message>
    <message>
        <source>copied as a snippet</source>
        <translation>نُسخ كمقتطف</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>tested: refused</source>
        <translation>اختُبر: مرفوض</translation>
    </message>
    <message>
        <source>tested: valid</source>
        <translation>اختُبر: صالح</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>أُبطل</translation>
    </message>
    <message>
        <source>signed in with it</source>
        <translation>استُخدم لتسجيل الدخول</translation>
    </message>
    <message>
        <source>copied while rotating</source>
        <translation>نُسخ أثناء التبديل</translation>
    </message>
    <message>
        <source>a new one was made in its place</source>
        <translation>أُنشئ رمز جديد محله</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>أُوقف مؤقتًا</translation>
    </message>
    <message>
        <source>switched on again</source>
        <translation>أُعيد تفعيله</translation>
    </message>
    <message>
        <source>handed out by the command</source>
        <translation>سلّمه سطر الأوامر</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>عُرض</translation>
    </message>
    <message>
        <source>given to a program</source>
        <translation>أُعطي لبرنامج</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TokenJobs</name>
    <message>
        <source>“%1” is paused</source>
        <translation>أُوقف «⁨%1⁩» مؤقتًا</translation>
    </message>
    <message>
        <source>“%1” works again</source>
        <translation>يعمل «⁨%1⁩» مجددًا</translation>
    </message>
    <message>
        <source>“%1” was not paused.</source>
        <translation>لم يُوقَف «⁨%1⁩» مؤقتًا.</translation>
    </message>
    <message>
        <source>“%1” was not switched on.</source>
        <translation>لم يُعَد تفعيل «⁨%1⁩».</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TokenLists</name>
    <message>
        <source>All tokens</source>
        <translation>كل الرموز</translation>
    </message>
    <message>
        <source>Every token of every account.</source>
        <translation>كل رموز كل الحسابات.</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>المثبَّتة</translation>
    </message>
    <message>
        <source>Tokens that you pinned.</source>
        <translation>الرموز التي ثبّتها.</translation>
    </message>
    <message>
        <source>Expiring soon</source>
        <translation>تنتهي قريبًا</translation>
    </message>
    <message>
        <source>Ends within 14 days, or is due for its review.</source>
        <translation>ينتهي خلال 14 يومًا، أو حان وقت مراجعته.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>المنتهية</translation>
    </message>
    <message>
        <source>Has ended: the registry refuses it.</source>
        <translation>انتهى: يرفضه السجل.</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>لم تُستخدم قط</translation>
    </message>
    <message>
        <source>Never used since it was made, says its registry. Nobody may miss it.</source>
        <translation>لم يُستخدم قط منذ إنشائه، كما يفيد سجله. قد لا يفتقده أحد.</translation>
    </message>
    <message>
        <source>Too many rights</source>
        <translation>أذونات أكثر من اللازم</translation>
    </message>
    <message>
        <source>May do everything, or has a right of high risk and was not used for 30 days or has no end.</source>
        <translation>يُسمح له بكل شيء، أو له إذن عالي الخطورة ولم يُستخدم منذ 30 يومًا أو هو بلا انتهاء.</translation>
    </message>
    <message>
        <source>No expiry</source>
        <translation>بلا انتهاء</translation>
    </message>
    <message>
        <source>Works until somebody revokes it.</source>
        <translation>يعمل حتى يبطله أحد.</translation>
    </message>
    <message>
        <source>Not in keychain</source>
        <translation>ليست في سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Its text is not in your keychain, so it cannot be copied here.</source>
        <translation>قيمته السرية ليست في سلسلة مفاتيحك، لذا لا يمكن نسخه هنا.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TokenMenus</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>تجميع حسب</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>بلا تجميع</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>الأذونات</translation>
    </message>
    <message>
        <source>Month of the end</source>
        <translation>شهر الانتهاء</translation>
    </message>
    <message>
        <source>Open all groups</source>
        <translation>توسيع كل المجموعات</translation>
    </message>
    <message>
        <source>Close all groups</source>
        <translation>طي كل المجموعات</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TokenPage</name>
    <message>
        <source>Tokens</source>
        <translation>الرموز</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TokenWords</name>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Prefix</source>
        <translation>البادئة</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>الأذونات</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>أُنشئ</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>آخر استخدام</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>ينتهي</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهٍ</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>موقوف مؤقتًا</translation>
    </message>
    <message>
        <source>No expiry</source>
        <translation>بلا انتهاء</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>لم يُستخدم قط</translation>
    </message>
    <message>
        <source>Unchecked</source>
        <translation>لم يُتحقق منه</translation>
    </message>
    <message>
        <source>review %1</source>
        <comment>in 12 days</comment>
        <translation>المراجعة: %1</translation>
    </message>
    <message>
        <source>review is due</source>
        <translation>حان وقت المراجعة</translation>
    </message>
    <message>
        <source>It does not end by itself: you wanted to look at it again on this day.</source>
        <translation>لا ينتهي من تلقاء نفسه: أردت مراجعته مجددًا في هذا اليوم.</translation>
    </message>
    <message>
        <source>This token works until somebody revokes it. You will be reminded to look at it.</source>
        <translation>يعمل هذا الرمز حتى يبطله أحد. سنذكّرك بمراجعته.</translation>
    </message>
    <message>
        <source>This token works and ends by itself.</source>
        <translation>يعمل هذا الرمز وينتهي من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Whatever uses this token stops working when it ends: rotate it in time.</source>
        <translation>يتوقف عن العمل كل ما يستخدم هذا الرمز عند انتهائه: بدّله قبل ذلك.</translation>
    </message>
    <message>
        <source>This token no longer works.</source>
        <translation>لم يعد هذا الرمز يعمل.</translation>
    </message>
    <message>
        <source>This token is switched off at its registry.</source>
        <translation>هذا الرمز معطَّل لدى سجله.</translation>
    </message>
    <message>
        <source>This token works until somebody revokes it.</source>
        <translation>يعمل هذا الرمز حتى يبطله أحد.</translation>
    </message>
    <message>
        <source>Nobody has used this token since it was made: it may not be needed.</source>
        <translation>لم يستخدم أحد هذا الرمز منذ إنشائه: قد لا تكون هناك حاجة إليه.</translation>
    </message>
    <message>
        <source>The registry does not say when this token ends.</source>
        <translation>لا يفيد السجل بموعد انتهاء هذا الرمز.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>not reported</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>no rights</source>
        <translation>بلا أذونات</translation>
    </message>
    <message>
        <source>does not end</source>
        <translation>بلا انتهاء</translation>
    </message>
    <message>
        <source>end not reported</source>
        <translation>الانتهاء غير معروف</translation>
    </message>
    <message>
        <source>Ends in %1 %2</source>
        <comment>month and year</comment>
        <translation>ينتهي في %1 %2</translation>
    </message>
    <message>
        <source>%1, %2 UTC</source>
        <translation>%1، ⁨%2⁩ بتوقيت UTC</translation>
    </message>
    <message>
        <source>%1, %2 %3 (%4 UTC)</source>
        <translation>%1، ⁨%2 %3⁩ (⁨%4⁩ بتوقيت UTC)</translation>
    </message>
    <message>
        <source>%1, %2 %3 (%4, %5 UTC)</source>
        <translation>%1، ⁨%2 %3⁩ (%4، ⁨%5⁩ بتوقيت UTC)</translation>
    </message>
    <message>
        <source>all rights</source>
        <translation>كل الأذونات</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>موقوف مؤقتًا</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the facts of a token, read aloud</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>just now</source>
        <translation>الآن</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>منذ %Ln دقيقة</numerusform>
            <numerusform>منذ دقيقة واحدة (%Ln)</numerusform>
            <numerusform>منذ دقيقتين (%Ln)</numerusform>
            <numerusform>منذ %Ln دقائق</numerusform>
            <numerusform>منذ %Ln دقيقة</numerusform>
            <numerusform>منذ %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>منذ ساعة</translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>منذ %Ln ساعة</numerusform>
            <numerusform>منذ ساعة واحدة (%Ln)</numerusform>
            <numerusform>منذ ساعتين (%Ln)</numerusform>
            <numerusform>منذ %Ln ساعات</numerusform>
            <numerusform>منذ %Ln ساعة</numerusform>
            <numerusform>منذ %Ln ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>منذ %Ln يوم</numerusform>
            <numerusform>منذ يوم واحد (%Ln)</numerusform>
            <numerusform>منذ يومين (%Ln)</numerusform>
            <numerusform>منذ %Ln أيام</numerusform>
            <numerusform>منذ %Ln يومًا</numerusform>
            <numerusform>منذ %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>بعد %Ln يوم</numerusform>
            <numerusform>بعد يوم واحد (%Ln)</numerusform>
            <numerusform>بعد يومين (%Ln)</numerusform>
            <numerusform>بعد %Ln أيام</numerusform>
            <numerusform>بعد %Ln يومًا</numerusform>
            <numerusform>بعد %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>in a moment</source>
        <translation>بعد لحظات</translation>
    </message>
    <message numerus="yes">
        <source>in %n min</source>
        <translation>
            <numerusform>بعد %Ln دقيقة</numerusform>
            <numerusform>بعد دقيقة واحدة (%Ln)</numerusform>
            <numerusform>بعد دقيقتين (%Ln)</numerusform>
            <numerusform>بعد %Ln دقائق</numerusform>
            <numerusform>بعد %Ln دقيقة</numerusform>
            <numerusform>بعد %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>in 1 hour</source>
        <translation>بعد ساعة</translation>
    </message>
    <message numerus="yes">
        <source>in %n hours</source>
        <translation>
            <numerusform>بعد %Ln ساعة</numerusform>
            <numerusform>بعد ساعة واحدة (%Ln)</numerusform>
            <numerusform>بعد ساعتين (%Ln)</numerusform>
            <numerusform>بعد %Ln ساعات</numerusform>
            <numerusform>بعد %Ln ساعة</numerusform>
            <numerusform>بعد %Ln ساعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Review is due</source>
        <translation>حان وقت المراجعة</translation>
    </message>
    <message>
        <source>Review today</source>
        <translation>المراجعة اليوم</translation>
    </message>
    <message>
        <source>Review tomorrow</source>
        <translation>المراجعة غدًا</translation>
    </message>
    <message numerus="yes">
        <source>Review in %n days</source>
        <translation>
            <numerusform>المراجعة بعد %Ln يوم</numerusform>
            <numerusform>المراجعة بعد يوم واحد (%Ln)</numerusform>
            <numerusform>المراجعة بعد يومين (%Ln)</numerusform>
            <numerusform>المراجعة بعد %Ln أيام</numerusform>
            <numerusform>المراجعة بعد %Ln يومًا</numerusform>
            <numerusform>المراجعة بعد %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Ends today</source>
        <translation>ينتهي اليوم</translation>
    </message>
    <message>
        <source>Ends tomorrow</source>
        <translation>ينتهي غدًا</translation>
    </message>
    <message numerus="yes">
        <source>%n days left</source>
        <translation>
            <numerusform>المتبقي: %Ln يوم</numerusform>
            <numerusform>المتبقي: يوم واحد (%Ln)</numerusform>
            <numerusform>المتبقي: يومان (%Ln)</numerusform>
            <numerusform>المتبقي: %Ln أيام</numerusform>
            <numerusform>المتبقي: %Ln يومًا</numerusform>
            <numerusform>المتبقي: %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>آخر استخدام: %1</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>لم يُستخدم قط</translation>
    </message>
    <message>
        <source>last use not reported</source>
        <translation>آخر استخدام غير معروف</translation>
    </message>
    <message>
        <source>ends %1</source>
        <translation>الانتهاء: %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <translation>انتهى: %1</translation>
    </message>
    <message>
        <source>no organisation</source>
        <translation>بلا مؤسسة</translation>
    </message>
    <message>
        <source>person not known</source>
        <translation>شخص غير معروف</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
</context>
<context>
    <name>Tokendesk::TopBar</name>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
</context>
<context>
    <name>Tokendesk::Tray</name>
    <message numerus="yes">
        <source>%1 copied – clears in %n s</source>
        <translation>
            <numerusform>نُسخ ⁨%1⁩ – تُمسح الحافظة بعد %Ln ث</numerusform>
            <numerusform>نُسخ ⁨%1⁩ – تُمسح الحافظة بعد %Ln ث</numerusform>
            <numerusform>نُسخ ⁨%1⁩ – تُمسح الحافظة بعد %Ln ث</numerusform>
            <numerusform>نُسخ ⁨%1⁩ – تُمسح الحافظة بعد %Ln ث</numerusform>
            <numerusform>نُسخ ⁨%1⁩ – تُمسح الحافظة بعد %Ln ث</numerusform>
            <numerusform>نُسخ ⁨%1⁩ – تُمسح الحافظة بعد %Ln ث</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) end this week</source>
        <translation>
            <numerusform>ينتهي %Ln رمز هذا الأسبوع</numerusform>
            <numerusform>ينتهي رمز واحد (%Ln) هذا الأسبوع</numerusform>
            <numerusform>ينتهي رمزان (%Ln) هذا الأسبوع</numerusform>
            <numerusform>تنتهي %Ln رموز هذا الأسبوع</numerusform>
            <numerusform>ينتهي %Ln رمزًا هذا الأسبوع</numerusform>
            <numerusform>ينتهي %Ln رمز هذا الأسبوع</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::TrayMenu</name>
    <message>
        <source>Quick copy…</source>
        <translation>نسخ سريع…</translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) end this week</source>
        <translation>
            <numerusform>ينتهي %Ln رمز هذا الأسبوع</numerusform>
            <numerusform>ينتهي رمز واحد (%Ln) هذا الأسبوع</numerusform>
            <numerusform>ينتهي رمزان (%Ln) هذا الأسبوع</numerusform>
            <numerusform>تنتهي %Ln رموز هذا الأسبوع</numerusform>
            <numerusform>ينتهي %Ln رمزًا هذا الأسبوع</numerusform>
            <numerusform>ينتهي %Ln رمز هذا الأسبوع</numerusform>
        </translation>
    </message>
    <message>
        <source>Show window</source>
        <translation>إظهار النافذة</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message numerus="yes">
        <source>Clipboard: %1, %n s</source>
        <translation>
            <numerusform>الحافظة: ⁨%1⁩، %Ln ث</numerusform>
            <numerusform>الحافظة: ⁨%1⁩، %Ln ث</numerusform>
            <numerusform>الحافظة: ⁨%1⁩، %Ln ث</numerusform>
            <numerusform>الحافظة: ⁨%1⁩، %Ln ث</numerusform>
            <numerusform>الحافظة: ⁨%1⁩، %Ln ث</numerusform>
            <numerusform>الحافظة: ⁨%1⁩، %Ln ث</numerusform>
        </translation>
    </message>
    <message>
        <source>Clipboard: %1</source>
        <translation>الحافظة: ⁨%1⁩</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>المثبَّتة</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>No tokens here yet: choose one and tick “Offer in the tray”</source>
        <translation>لا توجد رموز هنا بعد: اختر رمزًا وضع علامة على «إظهار في علبة النظام»</translation>
    </message>
    <message numerus="yes">
        <source>%n d</source>
        <comment>days left, very short</comment>
        <translation>
            <numerusform>%Ln ي</numerusform>
            <numerusform>%Ln ي</numerusform>
            <numerusform>%Ln ي</numerusform>
            <numerusform>%Ln ي</numerusform>
            <numerusform>%Ln ي</numerusform>
            <numerusform>%Ln ي</numerusform>
        </translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>فتح القفل…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
</context>
<context>
    <name>Tokendesk::WhoAmI</name>
    <message>
        <source>What stands below is what was saved when you signed in.</source>
        <translation>المعروض أدناه هو ما حُفظ عند تسجيل دخولك.</translation>
    </message>
    <message>
        <source>What stands below is what it said on %1.</source>
        <translation>المعروض أدناه هو ما أفاد به في %1.</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>مسجَّل الدخول</translation>
    </message>
    <message>
        <source>The registry answered just now: this is who it knows you as.</source>
        <translation>ردّ السجل للتو: هكذا يعرفك.</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>التحقق مجددًا</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Refused or expired</source>
        <translation>مرفوض أو منتهٍ</translation>
    </message>
    <message>
        <source>Sign in again…</source>
        <translation>تسجيل الدخول مجددًا…</translation>
    </message>
    <message>
        <source>Problem at the registry</source>
        <translation>مشكلة لدى السجل</translation>
    </message>
    <message>
        <source>Your sign-in may be all right.</source>
        <translation>قد يكون تسجيل دخولك سليمًا.</translation>
    </message>
    <message>
        <source>Nobody is signed in</source>
        <translation>لم يُسجَّل دخول أحد</translation>
    </message>
    <message>
        <source>Add an account, and this says who its registry knows you as.</source>
        <translation>أضف حسابًا ليظهر هنا كيف يعرفك سجله.</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>إضافة حساب…</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>لم يُسأل</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>organisation, role in it</comment>
        <translation>⁨%1⁩ (⁨%2⁩)</translation>
    </message>
</context>
<context>
    <name>Tokendesk::WhoAmIDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Who am I</source>
        <translation>من أنا</translation>
    </message>
    <message>
        <source>The registry is being asked.</source>
        <translation>جارٍ سؤال السجل.</translation>
    </message>
    <message>
        <source>Asking the registry…</source>
        <translation>جارٍ سؤال السجل…</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>التحقق مجددًا</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>المؤسسات</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>المسموح</translation>
    </message>
    <message>
        <source>Signed in since</source>
        <translation>مسجَّل الدخول منذ</translation>
    </message>
    <message>
        <source>Sign-in ends</source>
        <translation>انتهاء تسجيل الدخول</translation>
    </message>
    <message>
        <source>Last confirmed</source>
        <translation>آخر تأكيد</translation>
    </message>
    <message>
        <source>Last asked</source>
        <translation>آخر سؤال</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>مكان الحفظ</translation>
    </message>
    <message>
        <source>in memory until you quit</source>
        <translation>في الذاكرة حتى إنهاء التطبيق</translation>
    </message>
    <message>
        <source>in your keychain</source>
        <translation>في سلسلة مفاتيحك</translation>
    </message>
</context>
<context>
    <name>Tokendesk::WhoamiJob</name>
    <message>
        <source>%1: signed in</source>
        <translation>%1: مسجَّل الدخول</translation>
    </message>
    <message>
        <source>  E-mail: %1</source>
        <translation>  البريد الإلكتروني: %1</translation>
    </message>
    <message>
        <source>%1: offline – this is the identity that was saved</source>
        <translation>%1: غير متصل – هذه هي الهوية التي حُفظت</translation>
    </message>
    <message>
        <source>%1: refused or expired</source>
        <translation>%1: مرفوض أو منتهٍ</translation>
    </message>
    <message>
        <source>%1: not asked</source>
        <translation>%1: لم يُسأل</translation>
    </message>
    <message>
        <source>%1: the registry has a problem</source>
        <translation>%1: لدى السجل مشكلة</translation>
    </message>
</context>
<context>
    <name>Tokendesk::WindowActions</name>
    <message>
        <source>New token</source>
        <translation>رمز جديد</translation>
    </message>
    <message>
        <source>Clone token…</source>
        <translation>استنساخ الرمز…</translation>
    </message>
    <message>
        <source>Rotate…</source>
        <translation>تبديل…</translation>
    </message>
    <message>
        <source>Pause token</source>
        <translation>إيقاف الرمز مؤقتًا</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>إبطال…</translation>
    </message>
    <message>
        <source>Revoke by rule…</source>
        <translation>إبطال حسب قاعدة…</translation>
    </message>
    <message>
        <source>Copy token</source>
        <translation>نسخ الرمز</translation>
    </message>
    <message>
        <source>Copy export line</source>
        <translation>نسخ سطر export</translation>
    </message>
    <message>
        <source>Copy header line</source>
        <translation>نسخ سطر الترويسة</translation>
    </message>
    <message>
        <source>Copy prefix</source>
        <translation>نسخ البادئة</translation>
    </message>
    <message>
        <source>Quick copy…</source>
        <translation>نسخ سريع…</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>إضافة حساب…</translation>
    </message>
    <message>
        <source>Who am I…</source>
        <translation>من أنا…</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>تسجيل الخروج…</translation>
    </message>
    <message>
        <source>Import existing tokens…</source>
        <translation>استيراد الرموز الموجودة…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>About Tokendesk</source>
        <translation>حول Tokendesk</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>تحرير الملاحظة</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>Keychain doctor…</source>
        <translation>تشخيص سلسلة المفاتيح…</translation>
    </message>
    <message>
        <source>Welcome…</source>
        <translation>الترحيب…</translation>
    </message>
    <message>
        <source>Clear clipboard</source>
        <translation>مسح الحافظة</translation>
    </message>
</context>
<context>
    <name>Tokendesk::WindowDialogs</name>
    <message>
        <source>About Tokendesk</source>
        <translation>حول Tokendesk</translation>
    </message>
    <message>
        <source>Tokendesk %1

One window for every API token. Its secrets live in your system&apos;s keychain and nowhere else.

Any program that runs as you can ask an unlocked keychain; Tokendesk cannot prevent that.

Free software: GPL-3.0 or later.</source>
        <translation>Tokendesk %1

نافذة واحدة لكل رموز API. تُحفظ القيم السرية في سلسلة مفاتيح نظامك وليس في أي مكان آخر.

يمكن لأي برنامج يعمل باسم المستخدم نفسه أن يقرأ من سلسلة مفاتيح غير مقفلة؛ ولا يستطيع Tokendesk منع ذلك.

برنامج حر: GPL-3.0 أو أحدث.</translation>
    </message>
</context>
<context>
    <name>Tokendesk::WindowPages</name>
    <message>
        <source>Audit</source>
        <translation>التدقيق</translation>
    </message>
    <message>
        <source>Service accounts</source>
        <translation>حسابات الخدمة</translation>
    </message>
</context>
<context>
    <name>Tokendesk::WindowTray</name>
    <message>
        <source>Copied</source>
        <translation>نُسخ</translation>
    </message>
    <message>
        <source>Tokens that end</source>
        <translation>الرموز التي تنتهي</translation>
    </message>
</context>
<context>
    <name>Tokendesk::WishFields</name>
    <message>
        <source>%1 (optional)</source>
        <translation>⁨%1⁩ (اختياري)</translation>
    </message>
    <message>
        <source>One network in each line; none means any.</source>
        <translation>شبكة واحدة في كل سطر؛ تركه فارغًا يعني أي شبكة.</translation>
    </message>
    <message>
        <source>Sent once with this request, never stored.</source>
        <translation>تُرسل القيمة مرة واحدة مع هذا الطلب، ولا تُخزَّن أبدًا.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>الحقل «⁨%1⁩» فارغ.</translation>
    </message>
    <message numerus="yes">
        <source>%1: at most %n character(s).</source>
        <translation>
            <numerusform>⁨%1⁩: %Ln حرف كحد أقصى.</numerusform>
            <numerusform>⁨%1⁩: حرف واحد (%Ln) كحد أقصى.</numerusform>
            <numerusform>⁨%1⁩: حرفان (%Ln) كحد أقصى.</numerusform>
            <numerusform>⁨%1⁩: %Ln أحرف كحد أقصى.</numerusform>
            <numerusform>⁨%1⁩: %Ln حرفًا كحد أقصى.</numerusform>
            <numerusform>⁨%1⁩: %Ln حرف كحد أقصى.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1, “%2”, is no network. Write it like 192.0.2.0/24 or 2001:db8::/32.</source>
        <translation>السطر %1، «⁨%2⁩»، ليس شبكة. اكتبه بصيغة مثل ⁦192.0.2.0/24⁩ أو ⁦2001:db8::/32⁩.</translation>
    </message>
    <message numerus="yes">
        <source>%1: at most %n line(s).</source>
        <translation>
            <numerusform>⁨%1⁩: %Ln سطر كحد أقصى.</numerusform>
            <numerusform>⁨%1⁩: سطر واحد (%Ln) كحد أقصى.</numerusform>
            <numerusform>⁨%1⁩: سطران (%Ln) كحد أقصى.</numerusform>
            <numerusform>⁨%1⁩: %Ln أسطر كحد أقصى.</numerusform>
            <numerusform>⁨%1⁩: %Ln سطرًا كحد أقصى.</numerusform>
            <numerusform>⁨%1⁩: %Ln سطر كحد أقصى.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>One window for every API token.</source>
        <translation>نافذة واحدة لكل رموز API.</translation>
    </message>
    <message>
        <source>A second start raises the window of the first and ends. It ends with 0 when it did what was asked, with 1 for an option that does not exist, with 2 when the running program does not answer, and with 3 without a display.</source>
        <translation>عند التشغيل مرة ثانية تُرفع نافذة التشغيل الأول وينتهي الثاني. ينتهي بالقيمة 0 إذا نُفّذ المطلوب، و1 لخيار غير موجود، و2 إذا لم يستجب البرنامج الذي يعمل، و3 من دون شاشة عرض.</translation>
    </message>
    <message>
        <source>Open the quick copy window, for a keyboard shortcut.</source>
        <translation>فتح نافذة النسخ السريع، لاستخدامها مع اختصار لوحة مفاتيح.</translation>
    </message>
    <message>
        <source>Show the window, or hide it if it is in front.</source>
        <translation>إظهار النافذة، أو إخفاؤها إذا كانت في المقدمة.</translation>
    </message>
    <message>
        <source>Start in the tray; minimised if there is none.</source>
        <translation>البدء في علبة النظام؛ أو مصغَّرًا إن لم توجد.</translation>
    </message>
    <message>
        <source>Start with a demo registry on this computer and sample data.</source>
        <translation>البدء بسجل تجريبي على هذا الحاسوب وبيانات نموذجية.</translation>
    </message>
    <message>
        <source>Tokendesk takes options only, not “%1”.</source>
        <translation>لا يقبل Tokendesk سوى الخيارات، وليس «%1».</translation>
    </message>
    <message>
        <source>Tokendesk needs a display.</source>
        <translation>يحتاج Tokendesk إلى شاشة عرض.</translation>
    </message>
    <message>
        <source>Tokendesk runs already, but does not answer.</source>
        <translation>Tokendesk يعمل بالفعل، لكنه لا يستجيب.</translation>
    </message>
    <message>
        <source>The demo registry did not start: %1</source>
        <translation>لم يبدأ السجل التجريبي: %1</translation>
    </message>
    <message>
        <source>“%1” was not found.</source>
        <translation>لم يُعثر على «%1».</translation>
    </message>
    <message>
        <source>“%1” cannot be run.</source>
        <translation>لا يمكن تشغيل «%1».</translation>
    </message>
    <message>
        <source>The registry&apos;s file names no variable for its tools, so nothing was run.</source>
        <translation>لا يذكر ملف السجل أي متغير لأدواته، لذا لم يُشغَّل شيء.</translation>
    </message>
    <message>
        <source>There are commands for scripts, too: “tokendesk help” lists them.</source>
        <translation>توجد أيضًا أوامر للنصوص البرمجية: يسردها «tokendesk help».</translation>
    </message>
    <message>
        <source>Say what is wrong with a registry file, without a window. Ends with 0 if nothing is, else with 1.</source>
        <translation>بيان الأخطاء في ملف سجل، من دون نافذة. ينتهي بالقيمة 0 إذا لم يوجد خطأ، وإلا فبالقيمة 1.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>%1: a whole profile for the registry “%2”.</source>
        <translation>%1: ملف تعريف كامل للسجل «%2».</translation>
    </message>
</context>
</TS>

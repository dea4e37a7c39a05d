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
        <source>Registry</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>How to sign in</source>
        <translation>طريقة تسجيل الدخول</translation>
    </message>
    <message>
        <source>E-mail and password</source>
        <translation>البريد الإلكتروني وكلمة المرور</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>المتصفح</translation>
    </message>
    <message>
        <source>Paste a token</source>
        <translation>لصق رمز</translation>
    </message>
    <message>
        <source>Your browser opens the registry&apos;s own page; sign in and approve there. The registry makes a token for this computer, which is kept in your keychain.</source>
        <translation>يفتح المتصفح صفحة السجل نفسه؛ سجّل الدخول ووافق هناك. يُنشئ السجل رمزًا لهذا الحاسوب، ويُحفظ في سلسلة مفاتيحك.</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Sent once, never stored. Only the session is kept, in your keychain.</source>
        <translation>تُرسل مرة واحدة ولا تُخزَّن أبدًا. الجلسة وحدها تُحفظ، في سلسلة مفاتيحك.</translation>
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
        <source>This is who the registry knows you as:</source>
        <translation>هكذا يعرفك السجل:</translation>
    </message>
    <message>
        <source>Open browser</source>
        <translation>فتح المتصفح</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
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
    <message>
        <source>Only https:// – or http://127.0.0.1 for a registry on this computer.</source>
        <translation>يُقبل ⁦https://⁩ فقط، أو ⁦http://127.0.0.1⁩ لسجل على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>This is not a registry&apos;s address. Example: https://tank.example.com</source>
        <translation>هذا ليس عنوان سجل. مثال: ⁦https://tank.example.com⁩</translation>
    </message>
    <message>
        <source>Fill in e-mail and password.</source>
        <translation>أدخل البريد الإلكتروني وكلمة المرور.</translation>
    </message>
    <message>
        <source>Paste a token first.</source>
        <translation>الصق رمزًا أولًا.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
    <message>
        <source>E-mail or password is wrong.</source>
        <translation>البريد الإلكتروني أو كلمة المرور غير صحيحة.</translation>
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
        <source>%1 does not accept this token: it is wrong, revoked or expired – or its request limit is used up, which %1 answers alike.</source>
        <translation>لا يقبل ⁨%1⁩ هذا الرمز: فهو خاطئ أو مُبطَل أو منتهٍ – أو استُنفد حد طلباته، وهي حالة يرد عليها ⁨%1⁩ بالمثل.</translation>
    </message>
    <message>
        <source>The registry does not accept this token: it is wrong, revoked or expired.</source>
        <translation>لا يقبل السجل هذا الرمز: فهو خاطئ أو مُبطَل أو منتهٍ.</translation>
    </message>
    <message>
        <source>The registry may have made a token: look for a new one on its page and revoke it.</source>
        <translation>ربما أنشأ السجل رمزًا: ابحث في صفحته عن رمز جديد وأبطله.</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(بلا اسم)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>⁨%1⁩ · ⁨%2⁩</translation>
    </message>
    <message>
        <source>The sign-in is kept in memory until you quit, because you chose so.</source>
        <translation>تبقى بيانات الدخول في الذاكرة حتى إنهاء التطبيق، بناءً على اختيارك.</translation>
    </message>
    <message>
        <source>The sign-in will be kept in your keychain, nowhere else.</source>
        <translation>ستُحفظ بيانات الدخول في سلسلة مفاتيحك، وليس في أي مكان آخر.</translation>
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
        <source>Check that the browser shows this code: %1</source>
        <translation>تأكد من أن المتصفح يعرض هذا الكود: ⁨%1⁩</translation>
    </message>
    <message>
        <source>The registry sends you to another host: %1. Open it only if you know that it belongs to the registry.</source>
        <translation>يحيلك السجل إلى مضيف آخر: ⁨%1⁩. لا تفتحه إلا إذا كنت تعلم أنه تابع للسجل.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
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
        <translation type="unfinished">الاسم</translation>
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
        <translation type="unfinished">الحساب</translation>
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
        <translation type="unfinished">الأذونات</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished">الانتهاء</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished">بلا تجميع</translation>
    </message>
    <message>
        <source>Clone %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of your accounts can create tokens. Sign in to one first.</source>
        <translation type="unfinished">لا يمكن لأي من حساباتك إنشاء رموز. سجّل الدخول أولًا إلى حساب يتيح ذلك.</translation>
    </message>
    <message>
        <source>Give it a name, so that you recognise it later.</source>
        <translation type="unfinished">أعطه اسمًا لتتعرف عليه لاحقًا.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n character(s).</source>
        <translation type="unfinished">
            <numerusform>%Ln حرف على الأكثر.</numerusform>
            <numerusform>حرف واحد (%Ln) على الأكثر.</numerusform>
            <numerusform>حرفان (%Ln) على الأكثر.</numerusform>
            <numerusform>%Ln أحرف على الأكثر.</numerusform>
            <numerusform>%Ln حرفًا على الأكثر.</numerusform>
            <numerusform>%Ln حرف على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>This account has a token of this name already.</source>
        <translation type="unfinished">يوجد رمز بهذا الاسم في هذا الحساب.</translation>
    </message>
    <message>
        <source>This name is free.</source>
        <translation type="unfinished">هذا الاسم متاح.</translation>
    </message>
    <message>
        <source>Choose at least one right.</source>
        <translation type="unfinished">اختر إذنًا واحدًا على الأقل.</translation>
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
            <numerusform></numerusform>
            <numerusform></numerusform>
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
    <name>Tokendesk::LoadingRows</name>
    <message>
        <source>Loading</source>
        <translation>جارٍ التحميل</translation>
    </message>
</context>
<context>
    <name>Tokendesk::MainWindow</name>
    <message>
        <source>%1 (%2)</source>
        <comment>deed, its keys</comment>
        <translation>%1 (⁨%2⁩)</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>رمز جديد</translation>
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
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>إضافة حساب…</translation>
    </message>
    <message>
        <source>Sign out…</source>
        <translation>تسجيل الخروج…</translation>
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
        <source>Clear clipboard</source>
        <translation>مسح الحافظة</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>سُجّل الخروج</translation>
    </message>
    <message>
        <source>The text of “%1” is not kept here.</source>
        <translation>القيمة السرية للرمز «⁨%1⁩» غير محفوظة هنا.</translation>
    </message>
    <message>
        <source>“%1” has expired: the registry will refuse it.</source>
        <translation>انتهت صلاحية «⁨%1⁩»: سيرفضه السجل.</translation>
    </message>
    <message>
        <source>“%1” was not copied.</source>
        <translation>لم يُنسخ «⁨%1⁩».</translation>
    </message>
    <message>
        <source>Saving to the keychain…</source>
        <translation>جارٍ الحفظ في سلسلة المفاتيح…</translation>
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
    <message>
        <source>Clone token…</source>
        <translation type="unfinished"></translation>
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
    <name>Tokendesk::NewSecretDialog</name>
    <message>
        <source>I have stored it safely myself</source>
        <translation>لقد حفظته بنفسي في مكان آمن</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Test now</source>
        <translation>اختبار الآن</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>⁨%1⁩ جاهز</translation>
    </message>
    <message>
        <source>Saved in your keychain</source>
        <translation>محفوظ في سلسلة مفاتيحك</translation>
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
    <message numerus="yes">
        <source>Copied, clears in %n s</source>
        <translation>
            <numerusform>نُسخ، المسح بعد %Ln ث</numerusform>
            <numerusform>نُسخ، المسح بعد %Ln ث</numerusform>
            <numerusform>نُسخ، المسح بعد %Ln ث</numerusform>
            <numerusform>نُسخ، المسح بعد %Ln ث</numerusform>
            <numerusform>نُسخ، المسح بعد %Ln ث</numerusform>
            <numerusform>نُسخ، المسح بعد %Ln ث</numerusform>
        </translation>
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
        <source>It is not saved anywhere yet.</source>
        <translation>لم يُحفظ في أي مكان بعد.</translation>
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
    <name>Tokendesk::SideBar</name>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
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
</context>
<context>
    <name>Tokendesk::SideBarModel</name>
    <message>
        <source>All tokens</source>
        <translation>كل الرموز</translation>
    </message>
    <message numerus="yes">
        <source>All tokens, %n</source>
        <translation>
            <numerusform>كل الرموز، %Ln</numerusform>
            <numerusform>كل الرموز، %Ln</numerusform>
            <numerusform>كل الرموز، %Ln</numerusform>
            <numerusform>كل الرموز، %Ln</numerusform>
            <numerusform>كل الرموز، %Ln</numerusform>
            <numerusform>كل الرموز، %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>⁨%1⁩ لدى ⁨%2⁩</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>⁨%1⁩، ⁨%2⁩، %3</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>too few rights</source>
        <translation>أذونات غير كافية</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>مشكلة</translation>
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
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Its text is not in your keychain: the registry showed it only once, elsewhere.</source>
        <translation>قيمته السرية ليست في سلسلة مفاتيحك: لقد عرضها السجل مرة واحدة فقط، في مكان آخر.</translation>
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
</context>
<context>
    <name>Tokendesk::TokenPage</name>
    <message>
        <source>Tokens</source>
        <translation>الرموز</translation>
    </message>
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
</context>
<context>
    <name>Tokendesk::TopBar</name>
    <message>
        <source>Filter tokens</source>
        <translation>ترشيح الرموز</translation>
    </message>
    <message>
        <source>Filter tokens by name, rights, account…</source>
        <translation>ترشيح الرموز بالاسم أو الأذونات أو الحساب…</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
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
</context>
<context>
    <name>Tokendesk::Tray</name>
    <message>
        <source>Clear “%1” from the clipboard</source>
        <translation>مسح «⁨%1⁩» من الحافظة</translation>
    </message>
    <message>
        <source>Show window</source>
        <translation>إظهار النافذة</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>No tokens here yet: choose one and tick “Offer in the tray”</source>
        <translation>لا توجد رموز هنا بعد: اختر رمزًا وحدّد «إظهار في علبة النظام»</translation>
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
</context>
</TS>

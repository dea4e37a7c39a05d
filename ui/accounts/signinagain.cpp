// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/signinagain.h"
#include "app/desk.h"
#include "app/registry/profilebook.h"
#include "app/state/accountbook.h"
#include "app/state/tokenbook.h"
#include "ui/accounts/addaccountdialog.h"
#include "ui/text/plaintext.h"
#include <QCoreApplication>
#include <QMessageBox>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Tokendesk::SignInAgain)
};

void tellOtherPerson(const Account &wanted, QWidget *window)
{
    auto *box = new QMessageBox(QMessageBox::Information, Words::tr("Somebody else"),
        Words::tr("You signed in as somebody else, which is now an account of its own. What you were doing needs %1.")
            .arg(isolated(wanted.identity.shown())),
        QMessageBox::Ok, window);
    box->setObjectName(u"otherPerson"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->open();
}

} // namespace

bool needsSignIn(const Error &error)
{
    if (error.mayHaveArrived)
        return false;
    return error.kind == Error::Kind::NotSignedIn || error.kind == Error::Kind::GrantOver
        || error.kind == Error::Kind::SecretMissing;
}

void signInAgain(const Context &context, const AccountId &id, QWidget *window, const std::function<void()> &goOn)
{
    const Account *known = context.desk->accounts()->account(id);
    if (!known)
        return;
    auto *dialog = new AddAccountDialog(
        context, AddAccountDialog::Preset::of(*known, context.desk->profiles()->profile(known->registryId)), window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &AddAccountDialog::added, window,
        [tokens = context.desk->tokens(), wanted = *known, window, goOn](const QString &added) {
            tokens->refresh(added);
            if (added == wanted.id)
                goOn();
            else
                tellOtherPerson(wanted, window);
        });
    dialog->open();
}

} // namespace Tokendesk

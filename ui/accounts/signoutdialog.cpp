// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/signoutdialog.h"
#include "app/desk.h"
#include "app/state/accountbook.h"
#include "app/state/signout.h"
#include "app/state/tokenbook.h"
#include "ui/parts/dialogframe.h"
#include "ui/parts/messagebar.h"
#include "ui/parts/plainlabel.h"
#include "ui/text/errortext.h"
#include "ui/text/plaintext.h"
#include "ui/theme/theme.h"
#include "ui/tokens/profilelook.h"
#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Tokendesk {

SignOutDialog::SignOutDialog(const Context &context, const Account &account, QWidget *parent)
    : QDialog(parent), m_context(context), m_account(account), m_bar(new MessageBar),
      m_revoke(new QCheckBox(tr("Revoke the token that signing in made"))), m_drop(new QCheckBox),
      m_go(new QPushButton(tr("Sign out")))
{
    setObjectName(u"signOutDialog"_s);
    const QString who = plainText(account.identity.shown());
    const QString registry = plainText(context.look->registryName(account.registryId));
    const DialogFrame frame = frameDialog(this, tr("Sign out %1 from %2?").arg(who, registry));
    m_bar->hide();
    m_bar->setClosable(false);
    m_bar->setStacked(true);
    auto *what = new PlainLabel(
        tr("The sign-in is deleted from your keychain. The account's tokens stay as they are at %1 and go on working.")
            .arg(registry),
        TextRole::Dim);
    what->wrap();
    frame.content->addWidget(m_bar);
    frame.content->addWidget(what);

    m_revoke->setObjectName(u"revokeToo"_s);
    m_revoke->setChecked(true);
    m_revoke->setVisible(account.tokenIsOurs && !account.tokenKey.isEmpty());
    if (account.loginTokenId.isEmpty() && !SignOut::revokesGrants(context.desk->accounts(), account.id)) {
        m_revoke->setChecked(false);
        m_revoke->setEnabled(false);
        m_revoke->setText(tr("Revoke the token that signing in made (not possible: %1 did not list it)").arg(registry));
    }
    frame.content->addWidget(m_revoke);

    const int kept = context.desk->tokens()->keptSecrets(account.id);
    m_drop->setObjectName(u"dropSecrets"_s);
    m_drop->setText(tr("Also delete the %n saved token(s) of this account from the keychain", nullptr, kept));
    m_drop->setVisible(kept > 0);
    frame.content->addWidget(m_drop);

    auto *keep = new QPushButton(tr("Stay signed in"));
    keep->setObjectName(u"keep"_s);
    m_go->setObjectName(u"go"_s);
    setButtonRole(m_go, ButtonRole::Danger);
    frame.buttons->addWidget(keep);
    frame.buttons->addWidget(m_go);
    keep->setDefault(true);
    connect(keep, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &SignOutDialog::run);
    setMinimumWidth(480);
}

void SignOutDialog::run()
{
    m_go->setEnabled(false);
    m_bar->hide();
    const SignOut::Wish wish{
        !m_revoke->isHidden() && m_revoke->isChecked(), !m_drop->isHidden() && m_drop->isChecked()};
    auto *signOut
        = new SignOut(m_context.desk->accounts(), m_context.desk->tokens(), m_account.id, wish, m_context.desk);
    connect(signOut, &SignOut::finished, this, &QDialog::accept);
    connect(signOut, &SignOut::failed, this, &SignOutDialog::showFailure);
    signOut->start();
}

void SignOutDialog::showFailure(const Error &error)
{
    m_go->setEnabled(true);
    const QString reason = errorText(error, {m_context.look->registryName(m_account.registryId), false});
    const bool revoking = !m_revoke->isHidden() && m_revoke->isChecked();
    if (!revoking) {
        m_bar->tell(Tone::Bad, tr("Not signed out.") + u' ' + reason);
    } else {
        m_bar->tell(
            Tone::Bad, tr("The token could not be revoked and is still valid at the registry.") + u' ' + reason);
        connect(m_bar->addAction(tr("Sign out without revoking")), &QPushButton::clicked, this, [this] {
            m_revoke->setChecked(false);
            run();
        });
    }
    m_bar->show();
}

} // namespace Tokendesk

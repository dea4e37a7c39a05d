// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/revokedialog.h"
#include "app/desk.h"
#include "app/state/accountbook.h"
#include "app/state/tokenbook.h"
#include "ui/parts/dialogframe.h"
#include "ui/parts/fieldblock.h"
#include "ui/parts/messagebar.h"
#include "ui/parts/plainlabel.h"
#include "ui/text/errortext.h"
#include "ui/text/plaintext.h"
#include "ui/text/tokenwords.h"
#include "ui/theme/theme.h"
#include "ui/tokens/profilelook.h"
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

constexpr qint64 recently = 86400; // seconds

} // namespace

RevokeDialog::RevokeDialog(const Context &context, const Token &token, QWidget *parent)
    : QDialog(parent), m_context(context), m_token(token), m_bar(new MessageBar), m_name(new QLineEdit),
      m_keep(new QPushButton(tr("Keep it"))), m_go(new QPushButton(tr("Revoke")))
{
    setObjectName(u"revokeDialog"_s);
    const QString name = token.name.isEmpty() ? token.prefix : token.name;
    const DialogFrame frame = frameDialog(this, tr("Revoke “%1”?").arg(plainText(name)));
    const Account *account = context.desk->accounts()->account(token.id.account);
    if (account) {
        auto *whose = new PlainLabel(u"%1 · %2 · %3"_s.arg(plainText(context.look->registryName(account->registryId)),
                                         plainText(account->identity.shown()), plainText(token.prefix + u"…"_s)),
            TextRole::Dim);
        whose->wrap();
        frame.content->addWidget(whose);
    }
    m_bar->hide();
    m_bar->setClosable(false);
    m_bar->setStacked(true);
    frame.content->addWidget(m_bar);
    const QStringList lines = consequences();
    for (const QString &line : lines) {
        auto *label = new PlainLabel(line);
        label->wrap();
        frame.content->addWidget(label);
    }
    if (needsName()) {
        m_name->setObjectName(u"typedName"_s);
        m_name->setAccessibleName(tr("Name of the token"));
        frame.content->addWidget(new FieldBlock(tr("Type the name “%1” to go on").arg(plainText(name)), m_name));
        m_go->setEnabled(false);
        connect(m_name, &QLineEdit::textChanged, this,
            [this, name](const QString &text) { m_go->setEnabled(text == name); });
    }
    m_keep->setObjectName(u"keep"_s);
    m_go->setObjectName(u"revoke"_s);
    setButtonRole(m_go, ButtonRole::Danger);
    m_keep->setDefault(true);
    m_go->setAutoDefault(false);
    frame.buttons->addWidget(m_keep);
    frame.buttons->addWidget(m_go);
    connect(m_keep, &QPushButton::clicked, this, &RevokeDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &RevokeDialog::run);
    setMinimumWidth(480);
}

bool RevokeDialog::needsName() const
{
    const Account *account = m_context.desk->accounts()->account(m_token.id.account);
    if (!account || m_token.name.isEmpty())
        return false;
    const bool own = account->loginTokenId == m_token.id.id;
    const bool used = m_token.lastUsed.isValid() && m_token.lastUsed.secsTo(m_context.desk->clock()->now()) < recently;
    const bool powerful = m_token.unrestricted
        || std::any_of(m_token.scopes.cbegin(), m_token.scopes.cend(), [this, account](const QString &scope) {
               return m_context.look->riskOf(account->registryId, scope) == Risk::High;
           });
    return own || used || powerful;
}

QStringList RevokeDialog::consequences() const
{
    const qint64 now = m_context.desk->clock()->now().toSecsSinceEpoch();
    QStringList lines;
    const Account *account = m_context.desk->accounts()->account(m_token.id.account);
    if (account && account->loginTokenId == m_token.id.id)
        lines.append(tr("Tokendesk itself is signed in with this token: you would sign yourself out."));
    if (m_token.lastUsed.isValid())
        lines.append(tr("Last used %1. Whatever uses it will stop working.")
                         .arg(m_context.words->when(m_token.lastUsed.toSecsSinceEpoch(), now)));
    else if (m_token.lastUsedReported)
        lines.append(tr("It was never used, so probably nothing depends on it."));
    else
        lines.append(tr("The registry does not say whether it is in use. Whatever uses it stops working."));
    lines.append(tr("It stops working at once and for good. Requests that are running fail."));
    if (m_context.desk->tokens()->hasSecret(m_token.id))
        lines.append(tr("Its copy in your keychain is deleted afterwards."));
    return lines;
}

void RevokeDialog::run()
{
    m_busy = true;
    m_bar->hide();
    m_go->setEnabled(false);
    m_keep->setEnabled(false);
    m_go->setText(tr("Revoking…"));
    whenAnswered(this, m_context.desk->tokens()->revoke(m_token.id), [this](const Result<void> &done) {
        m_busy = false;
        if (!done)
            return showFailure(done.error());
        emit revoked(m_token.id);
        accept();
    });
}

void RevokeDialog::showFailure(const Error &error)
{
    m_go->setEnabled(true);
    m_keep->setEnabled(true);
    m_go->setText(tr("Try again"));
    const Account *account = m_context.desk->accounts()->account(m_token.id.account);
    const Registry *registry = m_context.desk->accounts()->registry(m_token.id.account);
    const ErrorContext context{account ? m_context.look->registryName(account->registryId) : QString(),
        registry && registry->profile().errors.unauthorizedMayMeanLimit};
    const bool gone = !m_context.desk->tokens()->table()->row(m_token.id);
    const bool unknown = error.kind == Error::Kind::OutcomeUnknown;
    QString text = unknown ? QString() : tr("It is still valid.") + u' ';
    if (gone)
        text = tr("It is revoked, but its copy could not be deleted from the keychain.") + u' ';
    m_bar->tell(unknown ? Tone::Warning : Tone::Bad, text + errorText(error, context));
    m_bar->show();
}

void RevokeDialog::reject()
{
    if (!m_busy)
        QDialog::reject();
}

} // namespace Tokendesk

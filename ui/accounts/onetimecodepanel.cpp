// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/onetimecodepanel.h"
#include "ui/parts/fieldblock.h"
#include "ui/parts/plainlabel.h"
#include "ui/parts/secretedit.h"
#include "ui/text/errortext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Tokendesk {

OneTimeCodePanel::OneTimeCodePanel(QWidget *parent)
    : QWidget(parent), m_task(new PlainLabel(QString(), TextRole::Dim)), m_code(new SecretEdit(tr("Code"))),
      m_codeBlock(new FieldBlock(tr("Code"), m_code)), m_other(new QPushButton)
{
    m_task->wrap();
    m_code->setObjectName(u"oneTimeCode"_s);
    m_other->setObjectName(u"otherCode"_s);
    m_other->setAutoDefault(false);
    setButtonRole(m_other, ButtonRole::Link);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2 * Metrics::step);
    column->addWidget(m_task);
    column->addWidget(m_codeBlock);
    column->addWidget(m_other, 0, Qt::AlignLeading);
    column->addStretch(1);
    connect(m_code, &QLineEdit::textChanged, m_codeBlock, &FieldBlock::clearMessage);
    connect(m_other, &QPushButton::clicked, this, [this] {
        m_code->clear();
        setRecovery(!m_recovery);
        m_code->setFocus();
    });
}

void OneTimeCodePanel::follow(PasswordLogin *login)
{
    m_login = login;
    connect(login, &PasswordLogin::codeRefused, this, &OneTimeCodePanel::showRefusal);
}

void OneTimeCodePanel::start()
{
    m_code->clear();
    m_other->setVisible(m_login && m_login->takesRecoveryCodes());
    setRecovery(false);
    m_code->setFocus();
}

void OneTimeCodePanel::setRecovery(bool recovery)
{
    m_recovery = recovery;
    m_task->setText(recovery
            ? tr("The password is right. Type one of the recovery codes that you wrote down; each works once.")
            : tr("The password is right. Type the code that your app shows now."));
    m_other->setText(recovery ? tr("Use the app's code") : tr("No access to the app? Use a recovery code"));
}

/// The field keeps what was typed: one wrong digit is mended quickly.
void OneTimeCodePanel::send()
{
    QByteArray typed = m_code->text().simplified().remove(u' ').toUtf8();
    if (typed.isEmpty())
        return m_codeBlock->setMessage(Tone::Bad, tr("Type the code first."));
    if (!m_login)
        return;
    emit busyChanged(true);
    const Secret code = Secret::take(std::move(typed));
    if (m_recovery)
        m_login->giveRecoveryCode(code);
    else
        m_login->giveCode(code);
}

void OneTimeCodePanel::showRefusal(const Tokendesk::Error &error)
{
    emit busyChanged(false);
    m_codeBlock->setMessage(Tone::Bad,
        error.kind == Error::Kind::NotSignedIn || error.kind == Error::Kind::Rejected
            ? (m_recovery ? tr("This recovery code is wrong, or was used before.")
                          : tr("This code is wrong, or its time is over. Type the one that the app shows now."))
            : errorText(error));
    m_code->setFocus();
    m_code->selectAll();
}

} // namespace Tokendesk

// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/identitypanel.h"
#include "app/desk.h"
#include "app/state/vaultswitch.h"
#include "ui/parts/fieldblock.h"
#include "ui/parts/plainlabel.h"
#include "ui/text/plaintext.h"
#include "ui/text/whoamiwords.h"
#include "ui/theme/metrics.h"
#include "ui/tokens/profilelook.h"
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Tokendesk {

IdentityPanel::IdentityPanel(const Context &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_name(new PlainLabel(QString(), TextRole::Heading)),
      m_ownName(new QLineEdit), m_mail(new PlainLabel), m_place(new PlainLabel(QString(), TextRole::Dim)),
      m_organisations(new PlainLabel), m_scopes(new PlainLabel),
      m_unasked(new PlainLabel(QString(), TextRole::Warning)), m_kept(new PlainLabel(QString(), TextRole::Dim))
{
    m_name->setObjectName(u"identityName"_s);
    m_ownName->setObjectName(u"identityOwnName"_s);
    m_ownNameBlock = new FieldBlock(tr("Call it"), m_ownName);
    m_ownNameBlock->setHint(
        tr("The token is good, but this registry does not say whose it is. The name is for you alone."));
    m_mail->setObjectName(u"identityMail"_s);
    m_organisations->setObjectName(u"identityOrganisations"_s);
    m_scopes->setObjectName(u"identityScopes"_s);
    m_unasked->setObjectName(u"identityUnasked"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Metrics::step);
    column->addWidget(new PlainLabel(tr("This is who the registry knows you as:"), TextRole::Dim));
    column->addWidget(m_name);
    column->addWidget(m_ownNameBlock);
    for (PlainLabel *line : {m_mail, m_place, m_organisations, m_scopes, m_unasked, m_kept}) {
        line->wrap();
        column->addWidget(line);
    }
    column->addStretch(1);
}

void IdentityPanel::show(const LoginResult &result, const RegistryProfile &profile, const QUrl &address)
{
    const Identity &identity = result.identity;
    const bool isNamed = !saysNobody(identity, address);
    m_name->setText(plainText(isNamed ? identity.shown() : profile.name));
    m_ownNameBlock->setVisible(!isNamed);
    m_ownName->setText(isNamed ? QString() : address.host());
    m_mail->setText(plainText(identity.email));
    m_mail->setVisible(!identity.email.isEmpty() && identity.email != identity.shown());
    m_place->setText(tr("%1 · %2").arg(plainText(profile.name), address.toString(QUrl::FullyEncoded)));
    QStringList organisations;
    for (const Organisation &each : identity.organisations)
        organisations.append(organisationText(each));
    m_organisations->setText(tr("In: %1").arg(organisations.join(u", "_s)));
    m_organisations->setVisible(!organisations.isEmpty());
    m_scopes->setText(
        tr("May do: %1").arg(plainText(m_context.look->scopeTitles(profile.id, identity.scopes).join(u", "_s))));
    m_scopes->setVisible(!identity.scopes.isEmpty());
    m_unasked->setText(
        tr("The registry gave more than was asked for: %1")
            .arg(plainText(m_context.look->scopeTitles(profile.id, result.unaskedScopes).join(u", "_s))));
    m_unasked->setVisible(!result.unaskedScopes.isEmpty());
    m_kept->setText(m_context.desk->vaults()->isMemoryOnly()
            ? tr("The sign-in is kept in memory until you quit, because you chose so.")
            : tr("The sign-in will be kept in your keychain, nowhere else."));
}

QString IdentityPanel::ownName() const
{
    return m_ownName->text().trimmed();
}

} // namespace Tokendesk

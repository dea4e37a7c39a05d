// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/servicedialog.h"
#include "app/desk.h"
#include "app/registry/registry.h"
#include "app/state/accountbook.h"
#include "ui/parts/dialogframe.h"
#include "ui/parts/fieldblock.h"
#include "ui/parts/messagebar.h"
#include "ui/parts/plainlabel.h"
#include "ui/text/plaintext.h"
#include "ui/text/whoamiwords.h"
#include "ui/theme/theme.h"
#include "ui/tokens/rightschoice.h"
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

constexpr int longestName = 100;
constexpr qsizetype longestDescription = 500;
constexpr int descriptionLines = 3;

} // namespace

ServiceDialog::ServiceDialog(const Context &context, Purpose purpose, const ServiceAccount &service, QWidget *parent)
    : QDialog(parent), m_context(context), m_purpose(purpose), m_service(service), m_bar(new MessageBar),
      m_cancel(new QPushButton(tr("Cancel"))), m_go(new QPushButton)
{
    setObjectName(u"serviceDialog"_s);
    const DialogFrame frame = frameDialog(this, heading());
    m_bar->setStacked(true);
    m_bar->hide();
    frame.content->addWidget(m_bar);
    if (asksForText())
        buildText(frame.content);
    if (asksForRights())
        buildRights(frame.content);
    m_cancel->setObjectName(u"serviceCancel"_s);
    m_go->setObjectName(u"serviceGo"_s);
    m_go->setText(purpose == Purpose::Create ? tr("Create")
            : purpose == Purpose::Describe   ? tr("Save")
                                             : tr("Create key"));
    setButtonRole(m_go, ButtonRole::Primary);
    m_go->setDefault(true);
    m_cancel->setAutoDefault(false);
    frame.buttons->addWidget(m_cancel);
    frame.buttons->addWidget(m_go);
    connect(m_cancel, &QPushButton::clicked, this, &ServiceDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &ServiceDialog::go);
    if (m_name)
        m_name->setFocus();
    setMinimumWidth(560);
    follow();
}

void ServiceDialog::sayReplaced(const QString &name)
{
    m_intro->setText(tr("Takes the place of “%1”, with the same rights if you leave them as they are. It stays when "
                        "people leave. Both work until you end the old one.")
                         .arg(isolated(name)));
}

QString ServiceDialog::heading() const
{
    const QString name = isolated(m_service.name);
    switch (m_purpose) {
    case Purpose::Create:
        return tr("New service account");
    case Purpose::Describe:
        return tr("Describe “%1”").arg(name);
    case Purpose::Key:
        return tr("New key for “%1”").arg(name);
    case Purpose::Rotate:
        return tr("Rotate a key of “%1”").arg(name);
    }
    return {};
}

bool ServiceDialog::asksForText() const
{
    return m_purpose == Purpose::Create || m_purpose == Purpose::Describe;
}

bool ServiceDialog::asksForRights() const
{
    return m_purpose != Purpose::Describe;
}

void ServiceDialog::buildText(QVBoxLayout *content)
{
    if (m_purpose == Purpose::Create) {
        m_intro = new PlainLabel(
            tr("For what works without a person: it stays when people leave. Its first key comes with it."),
            TextRole::Dim);
        m_intro->wrap();
        content->addWidget(m_intro);
    }
    m_name = new QLineEdit(m_service.name);
    m_name->setObjectName(u"serviceName"_s);
    m_name->setMaxLength(longestName);
    content->addWidget(new FieldBlock(tr("Name"), m_name));
    m_description = new QPlainTextEdit(m_service.description);
    m_description->setObjectName(u"serviceDescription"_s);
    m_description->setTabChangesFocus(true);
    m_description->setFixedHeight(descriptionLines * m_description->fontMetrics().lineSpacing() + 2 * Metrics::step);
    auto *block = new FieldBlock(tr("Description"), m_description);
    block->setHint(tr("What it does, and whom to ask about it."));
    content->addWidget(block);
    connect(m_name, &QLineEdit::textChanged, this, &ServiceDialog::follow);
    connect(m_description, &QPlainTextEdit::textChanged, this, &ServiceDialog::follow);
    const Account *account = m_context.desk->accounts()->account(m_service.account);
    if (m_purpose == Purpose::Create && account)
        buildOrganisation(content, *account);
}

void ServiceDialog::buildOrganisation(QVBoxLayout *content, const Account &account)
{
    if (account.identity.organisations.isEmpty())
        return;
    m_organisation = new QComboBox;
    m_organisation->setObjectName(u"serviceOrganisation"_s);
    m_organisation->addItem(tr("None"), QString());
    for (const Organisation &organisation : account.identity.organisations)
        m_organisation->addItem(organisationText(organisation), organisation.id);
    m_organisation->setCurrentIndex(qMax(0, m_organisation->findData(m_service.organisation)));
    content->addWidget(new FieldBlock(tr("Organisation"), m_organisation));
}

void ServiceDialog::buildRights(QVBoxLayout *content)
{
    const Registry *registry = m_context.desk->accounts()->registry(m_service.account);
    if (!registry || registry->profile().scopes.isEmpty())
        return;
    content->addWidget(new PlainLabel(tr("What the key may do").toUpper(), TextRole::Section));
    m_rights = new RightsChoice(registry->profile());
    m_rights->setObjectName(u"serviceRights"_s);
    if (m_service.scopesReported && !m_service.scopes.isEmpty()) {
        Token like;
        like.scopes = m_service.scopes;
        m_rights->takeOver(like);
    }
    content->addWidget(m_rights);
    connect(m_rights, &RightsChoice::changed, this, &ServiceDialog::follow);
}

QString ServiceDialog::problem() const
{
    if (m_busy)
        return tr("The registry is being asked.");
    if (m_name && m_name->text().trimmed().isEmpty())
        return tr("It needs a name.");
    if (m_description && m_description->toPlainText().size() > longestDescription)
        return tr("The description is too long: at most %n character(s).", nullptr, int(longestDescription));
    if (m_purpose == Purpose::Describe && m_name->text().trimmed() == m_service.name
        && m_description->toPlainText() == m_service.description)
        return tr("Nothing has changed.");
    return m_rights ? m_rights->problem() : QString();
}

void ServiceDialog::follow()
{
    const QString why = problem();
    m_go->setEnabled(why.isEmpty());
    m_go->setToolTip(why);
}

void ServiceDialog::go()
{
    m_bar->hide();
    const QStringList scopes = m_rights ? m_rights->scopes() : QStringList();
    if (m_purpose == Purpose::Describe) {
        ServiceChange change;
        if (m_name->text().trimmed() != m_service.name)
            change.name = m_name->text().trimmed();
        if (m_description->toPlainText() != m_service.description)
            change.description = m_description->toPlainText();
        emit changeWished(change);
    } else if (m_purpose == Purpose::Create) {
        emit createWished(
            {m_name->text().trimmed(), m_description->toPlainText(), scopes, m_rights && m_rights->isUnrestricted(),
                m_organisation ? m_organisation->currentData().toString() : QString()});
    } else {
        emit keyWished(scopes);
    }
}

void ServiceDialog::setBusy(bool busy)
{
    m_busy = busy;
    for (QWidget *field :
        {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_description), static_cast<QWidget *>(m_organisation),
            static_cast<QWidget *>(m_rights), static_cast<QWidget *>(m_cancel)}) {
        if (field)
            field->setEnabled(!busy);
    }
    follow();
}

void ServiceDialog::fail(const QString &text)
{
    setBusy(false);
    m_bar->tell(Tone::Bad, text);
    m_bar->show();
}

void ServiceDialog::finish()
{
    m_busy = false;
    accept();
}

void ServiceDialog::reject()
{
    if (!m_busy)
        QDialog::reject();
}

} // namespace Tokendesk

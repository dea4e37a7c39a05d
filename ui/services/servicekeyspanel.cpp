// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/servicekeyspanel.h"
#include "app/desk.h"
#include "app/state/rightsbook.h"
#include "app/state/tokenbook.h"
#include "ui/parts/elidedlabel.h"
#include "ui/services/servicetable.h"
#include "ui/text/plaintext.h"
#include "ui/text/rightwords.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include <QHBoxLayout>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Tokendesk {

ServiceKeysPanel::ServiceKeysPanel(const Context &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(new ServiceKeyModel(context, this)),
      m_title(new ElidedLabel(QString(), TextRole::Strong)), m_note(new PlainLabel(QString(), TextRole::Dim)),
      m_table(new QTableView)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Metrics::step, Metrics::step, 2 * Metrics::step, Metrics::step);
    column->setSpacing(Metrics::step);
    auto *line = new QHBoxLayout;
    line->setSpacing(Metrics::step);
    m_title->setObjectName(u"serviceKeysTitle"_s);
    line->addWidget(m_title, 1);
    m_add = addButton("serviceKeyAdd", tr("New key…"));
    m_copy = addButton("serviceKeyCopy", tr("Copy"));
    m_rotate = addButton("serviceKeyRotate", tr("Rotate…"));
    m_revoke = addButton("serviceKeyRevoke", tr("Revoke…"));
    setButtonRole(m_revoke, ButtonRole::Danger);
    for (QPushButton *button : {m_add, m_copy, m_rotate, m_revoke})
        line->addWidget(button);
    column->addLayout(line);
    m_note->setObjectName(u"serviceKeysNote"_s);
    m_note->wrap();
    column->addWidget(m_note);
    buildTable();
    column->addWidget(m_table, 1);
    column->addStretch(0);
    connect(m_add, &QPushButton::clicked, this, &ServiceKeysPanel::addRequested);
    connect(m_copy, &QPushButton::clicked, this, [this] { emit copyRequested(*current()); });
    connect(m_rotate, &QPushButton::clicked, this, [this] { emit rotateRequested(*current()); });
    connect(m_revoke, &QPushButton::clicked, this, [this] { emit revokeRequested(*current()); });
    connect(context.desk->tokens(), &TokenBook::secretsChanged, this, [this] { show(m_service); });
    connect(context.desk->serviceKeys(), &ServiceKeyBook::changed, this, [this] { show(m_service); });
    connect(context.desk->rights(), &RightsBook::changed, this, &ServiceKeysPanel::follow);
    follow();
}

QPushButton *ServiceKeysPanel::addButton(const char *name, const QString &text)
{
    auto *button = new QPushButton(text);
    button->setObjectName(QLatin1StringView(name));
    return button;
}

void ServiceKeysPanel::buildTable()
{
    m_table->setObjectName(u"serviceKeys"_s);
    m_table->setAccessibleName(tr("Keys"));
    m_table->setModel(m_model);
    prepareServiceTable(m_table, [this](const QModelIndex &index) { return m_model->look(index.row()); });
    constexpr int letters = 28;
    m_table->setColumnWidth(ServiceKeyModel::Key, letters * m_table->fontMetrics().averageCharWidth());
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ServiceKeysPanel::follow);
}

std::optional<ServiceKey> ServiceKeysPanel::current() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? std::optional(m_model->at(current.row())) : std::nullopt;
}

void ServiceKeysPanel::show(const std::optional<ServiceAccount> &service)
{
    const QString before = current() ? current()->id : QString();
    m_service = service;
    m_model->setService(service);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->at(row).id == before || m_model->rowCount() == 1)
            m_table->selectRow(row);
    }
    follow();
}

/// What cannot be done at all is not there; what cannot be done now is grey and says why.
void ServiceKeysPanel::follow()
{
    const std::optional<ServiceKey> key = m_service ? current() : std::nullopt;
    const RightsBook *rights = m_context.desk->rights();
    const AccountId account = m_service ? m_service->account : AccountId();
    const auto missing = [&](Right right) {
        return m_service ? rights->missing(account, right) : std::nullopt;
    };
    const bool listed = m_service && m_service->keysReported;
    m_title->setText(m_service ? tr("Keys of %1").arg(isolated(m_service->name)) : tr("Keys"));
    const std::optional<MissingRight> noCreate = missing(Right::CreateServiceKeys);
    const std::optional<MissingRight> noRevoke = missing(Right::RevokeServiceKeys);
    m_add->setVisible(!noCreate);
    m_add->setEnabled(m_service.has_value());
    m_rotate->setVisible(!noCreate && !noRevoke && listed);
    m_revoke->setVisible(!noRevoke && listed);
    for (QPushButton *button : {m_rotate, m_revoke}) {
        button->setEnabled(key.has_value());
        button->setToolTip(key ? QString() : tr("Choose a key first."));
    }
    const bool begun
        = key && m_context.desk->serviceKeys()->handoverOf(Handover::Kind::Key, account, key->id).has_value();
    m_rotate->setText(begun ? tr("Go on rotating…") : tr("Rotate…"));
    const bool kept = key && m_model->isKept(m_table->currentIndex().row());
    m_copy->setEnabled(kept);
    m_copy->setToolTip(kept ? QString() : key ? tr("Its text is not in your keychain.") : tr("Choose a key first."));
    const QString registry = m_service ? m_model->words().registryOf(account) : QString();
    QStringList notes;
    if (m_service && !listed)
        notes.append(
            tr("%1 does not list keys: here are those that were made with this program. They cannot be rotated "
               "or revoked one by one. Switching the account off stops them all.",
                "registry")
                .arg(plainText(registry)));
    for (const std::optional<MissingRight> &right : {noCreate, listed ? noRevoke : std::nullopt}) {
        if (right)
            notes.append(missingRightText(*right, registry));
    }
    m_note->setText(notes.join(u'\n'));
    m_note->setVisible(!notes.isEmpty());
    m_table->setVisible(m_model->rowCount() > 0 || !m_note->isVisibleTo(this));
}

} // namespace Tokendesk

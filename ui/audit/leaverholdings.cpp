// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/leaverholdings.h"
#include "app/desk.h"
#include "app/registry/registry.h"
#include "app/state/accountbook.h"
#include "app/state/rightsbook.h"
#include "app/state/servicebook.h"
#include "app/state/tokenbook.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/plainlabel.h"
#include "ui/text/personwords.h"
#include "ui/text/plaintext.h"
#include "ui/text/rightwords.h"
#include "ui/text/tokenwords.h"
#include "ui/theme/theme.h"
#include "ui/tokens/profilelook.h"
#include "ui/tokens/revokewords.h"
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

constexpr int mostRows = 500; // "Show tokens" has all of them
constexpr int serviceRole = Qt::UserRole + 1;
enum Column { Name, Rights, LastUsed, Places, Successor };

} // namespace

LeaverHoldings::LeaverHoldings(const Context &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_words(context), m_title(new PlainLabel(QString(), TextRole::Strong)),
      m_advice(new PlainLabel(QString(), TextRole::Dim)), m_list(new QTreeWidget)
{
    m_title->setObjectName(u"leaverName"_s);
    m_title->wrap();
    m_advice->wrap();
    m_list->setObjectName(u"leaverHoldings"_s);
    m_list->setAccessibleName(tr("What still works"));
    m_list->setHeaderLabels({tr("Name"), tr("Rights"), tr("Last used"), tr("Used in"), tr("Replaced by")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTabKeyNavigation(false);
    m_list->header()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    const QList<int> letters{26, 18, 14, 14};
    for (int column = 0; column < int(letters.size()); ++column)
        m_list->setColumnWidth(column, letters.at(column) * fontMetrics().averageCharWidth());
    m_replace = addButton("leaverReplace", tr("Replace…"));
    setButtonRole(m_replace, ButtonRole::Primary);
    m_end = addButton("leaverEnd", tr("Revoke…"));
    setButtonRole(m_end, ButtonRole::Danger);
    m_all = addButton("leaverRevokeAll", tr("Revoke all tokens…"));
    m_tokens = addButton("leaverTokens", tr("Show tokens"));
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons, Metrics::step);
    for (QPushButton *button : {m_replace, m_end, m_all, m_tokens})
        flow->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Metrics::step);
    column->addWidget(m_title);
    column->addWidget(m_advice);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &LeaverHoldings::follow);
    connect(m_list, &QTreeWidget::itemActivated, this, [this] {
        if (m_replace->isEnabled())
            replace();
    });
    connect(m_replace, &QPushButton::clicked, this, &LeaverHoldings::replace);
    connect(m_end, &QPushButton::clicked, this, &LeaverHoldings::end);
    connect(m_all, &QPushButton::clicked, this, [this] { emit revokeRequested(m_leaver->tokens); });
    connect(
        m_tokens, &QPushButton::clicked, this, [this] { emit tokensRequested(m_leaver->tokens, m_leaver->shown()); });
    connect(context.desk->serviceKeys(), &ServiceKeyBook::changed, this, &LeaverHoldings::fill);
    connect(context.desk->tokens()->notes(), &NoteBook::factsChanged, this, &LeaverHoldings::fill);
    connect(context.desk->rights(), &RightsBook::changed, this, &LeaverHoldings::follow);
    show(std::nullopt);
}

QPushButton *LeaverHoldings::addButton(const char *name, const QString &text)
{
    auto *button = new QPushButton(text);
    button->setObjectName(QLatin1StringView(name));
    return button;
}

QString LeaverHoldings::words(const Leaver &leaver)
{
    QStringList parts;
    if (!leaver.tokens.isEmpty())
        parts.append(tr("%n token(s)", nullptr, int(leaver.tokens.size())));
    if (!leaver.services.isEmpty())
        parts.append(tr("%n service account(s)", nullptr, int(leaver.services.size())));
    return parts.isEmpty() ? tr("nothing that can be seen") : parts.join(tr(", ", "between names"));
}

void LeaverHoldings::show(const std::optional<Leaver> &leaver)
{
    m_leaver = leaver;
    fill();
}

void LeaverHoldings::fill()
{
    const QTreeWidgetItem *before = m_list->currentItem();
    const QVariant chosen = before ? before->data(Name, Qt::UserRole) : QVariant();
    m_list->clear();
    const Leaver none;
    const Leaver &leaver = m_leaver ? *m_leaver : none;
    for (const TokenId &token : leaver.tokens) {
        if (m_list->topLevelItemCount() < mostRows)
            addToken(token);
    }
    for (const QString &id : leaver.services) {
        if (const ServiceAccount *service = m_context.desk->services()->service(leaver.account, id))
            addService(*service);
    }
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        if (m_list->topLevelItem(i)->data(Name, Qt::UserRole) == chosen)
            m_list->setCurrentItem(m_list->topLevelItem(i));
    }
    if (!m_list->currentItem() && m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    m_title->setText(standingText(isolated(leaver.shown()), leaver.standing));
    m_advice->setText(leaver.count() > 0
            ? tr("Replace each by something that stays, put that where the old one is used, try it, and end the old "
                 "one.")
            : tr("Nothing that can be seen works in this name any more."));
    follow();
}

void LeaverHoldings::addRow(const QStringList &texts, const QVariant &id, bool isService)
{
    auto *item = new QTreeWidgetItem(texts);
    item->setData(Name, Qt::UserRole, id);
    item->setData(Name, serviceRole, isService);
    item->setData(Name, Qt::AccessibleTextRole, texts.join(tr(", ", "between names")));
    for (int column = 0; column < int(texts.size()); ++column)
        item->setToolTip(column, toToolTip(texts.at(column)));
    m_list->addTopLevelItem(item);
}

void LeaverHoldings::addToken(const TokenId &id)
{
    TokenBook *book = m_context.desk->tokens();
    const auto row = book->table()->row(id);
    if (!row)
        return;
    const Token token = book->table()->token(*row);
    const Registry *registry = m_context.desk->accounts()->registry(id.account);
    const QString rights = token.unrestricted ? m_context.words->allRights()
        : registry ? m_context.look->scopeTitles(registry->profile().id, token.scopes).join(u", "_s)
                   : token.scopes.join(u", "_s);
    QString successor;
    if (const auto handover = m_context.desk->serviceKeys()->handoverOf(Handover::Kind::Token, id.account, id.id)) {
        const ServiceAccount *service = m_context.desk->services()->service(id.account, handover->service);
        successor = service ? service->name : handover->service;
    } else if (const auto rotation = book->notes()->rotationOf(id)) {
        const auto next = book->table()->row(rotation->next);
        successor = next ? book->table()->name(*next) : rotation->next.id;
    }
    addRow({plainText(token.name.isEmpty() ? token.prefix : token.name), plainText(rights),
               RevokeWords(m_context).lastUse(token), plainText(book->notes()->facts(id).places.join(u", "_s)),
               plainText(successor)},
        QVariant::fromValue(id), false);
}

void LeaverHoldings::addService(const ServiceAccount &service)
{
    QString successor;
    const ServiceBook *services = m_context.desk->services();
    if (const auto handover
        = m_context.desk->serviceKeys()->handoverOf(Handover::Kind::Service, service.account, service.id)) {
        const ServiceAccount *next = services->service(service.account, handover->service);
        successor = next ? next->name : handover->service;
    }
    const QString name = tr("%1 · service account", "name").arg(plainText(service.name));
    addRow({service.enabled ? name : tr("%1 (off)", "service account").arg(name), m_words.rights(service),
               m_words.lastUse(service), {}, plainText(successor)},
        service.id, true);
}

std::optional<TokenId> LeaverHoldings::currentToken() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    if (!item || item->data(Name, serviceRole).toBool())
        return std::nullopt;
    return item->data(Name, Qt::UserRole).value<TokenId>();
}

const ServiceAccount *LeaverHoldings::currentService() const
{
    const QTreeWidgetItem *item = m_list->currentItem();
    if (!m_leaver || !item || !item->data(Name, serviceRole).toBool())
        return nullptr;
    return m_context.desk->services()->service(m_leaver->account, item->data(Name, Qt::UserRole).toString());
}

/// Empty: it can be done.
QString LeaverHoldings::cannotReplace() const
{
    const std::optional<TokenId> token = currentToken();
    if (!token && !currentService())
        return tr("Choose first what is to be replaced.");
    if (m_words.canMakeAccounts(m_leaver->account))
        return {};
    const Registry *registry = m_context.desk->accounts()->registry(m_leaver->account);
    if (token && registry && registry->profile().create)
        return {};
    const auto missing = m_context.desk->rights()->missing(m_leaver->account, Right::CreateServiceAccounts);
    return missing ? missingRightText(*missing, m_words.registryOf(m_leaver->account))
                   : tr("The registry lets nobody make one by a program.");
}

QString LeaverHoldings::cannotEnd() const
{
    const RightsBook *rights = m_context.desk->rights();
    if (!currentToken() && !currentService())
        return tr("Choose first what is to end.");
    const Right needed = currentToken() ? Right::RevokeOthersTokens : Right::DeleteServiceAccounts;
    const auto missing = rights->missing(m_leaver->account, needed);
    return missing ? missingRightText(*missing, m_words.registryOf(m_leaver->account)) : QString();
}

void LeaverHoldings::follow()
{
    const bool hasTokens = m_leaver && !m_leaver->tokens.isEmpty();
    const bool hasAny = m_leaver && m_leaver->count() > 0;
    const QTreeWidgetItem *item = m_list->currentItem();
    const bool begun = item && !item->text(Successor).isEmpty();
    m_replace->setText(begun ? tr("Go on…") : tr("Replace…"));
    m_replace->setToolTip(cannotReplace());
    m_replace->setEnabled(m_replace->toolTip().isEmpty());
    m_end->setText(currentService() ? tr("Delete…") : tr("Revoke…"));
    m_end->setToolTip(cannotEnd());
    m_end->setEnabled(m_end->toolTip().isEmpty());
    m_list->setVisible(hasAny);
    m_replace->setVisible(hasAny);
    m_end->setVisible(hasAny);
    m_all->setVisible(hasTokens && m_leaver->tokens.size() > 1);
    m_tokens->setVisible(hasTokens);
}

void LeaverHoldings::replace()
{
    if (const auto token = currentToken())
        emit replaceRequested(*token);
    else if (const ServiceAccount *service = currentService())
        emit replaceServiceRequested(ServiceAccount(*service));
}

void LeaverHoldings::end()
{
    if (const auto token = currentToken())
        emit revokeRequested({*token});
    else if (const ServiceAccount *service = currentService())
        emit deleteRequested(ServiceAccount(*service));
}

} // namespace Tokendesk

// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/tokendetails.h"
#include "app/desk.h"
#include "app/state/accountbook.h"
#include "app/state/tokenbook.h"
#include "ui/parts/elidedlabel.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/plainlabel.h"
#include "ui/parts/registrymark.h"
#include "ui/parts/statuspill.h"
#include "ui/text/plaintext.h"
#include "ui/text/tokenwords.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/tokens/profilelook.h"
#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

qint64 seconds(const QDateTime &time, bool reported)
{
    if (time.isValid())
        return time.toSecsSinceEpoch();
    return reported ? TokenTable::never : TokenTable::notReported;
}

PlainLabel *section(const QString &title)
{
    return new PlainLabel(title.toUpper(), TextRole::Section);
}

} // namespace

TokenDetails::TokenDetails(const Context &context, QWidget *parent) : QScrollArea(parent), m_context(context)
{
    setObjectName(u"details"_s);
    setAccessibleName(tr("Details"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setMinimumWidth(264);
    show(std::nullopt);
}

void TokenDetails::show(const std::optional<Token> &token)
{
    if (token && m_token == token && widget())
        return;
    m_token = token;
    auto *content = new QWidget;
    content->setObjectName(u"detailsContent"_s);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(2 * Metrics::step, 2 * Metrics::step, 2 * Metrics::step, 2 * Metrics::step);
    column->setSpacing(Metrics::step);
    if (!token) {
        auto *nothing = new PlainLabel(tr("Choose a token to see what it may do and when it ends."), TextRole::Faint);
        nothing->wrap();
        column->addWidget(nothing);
    } else {
        const Account *account = m_context.desk->accounts()->account(token->id.account);
        buildHead(column, *token, account);
        buildButtons(column, *token);
        buildRights(column, *token, account ? account->registryId : QString());
        buildFacts(column, *token, account);
    }
    column->addStretch(1);
    setWidget(content);
}

void TokenDetails::buildHead(QVBoxLayout *column, const Token &token, const Account *account)
{
    auto *head = new QHBoxLayout;
    head->setSpacing(Metrics::step);
    const MarkFacts mark = m_context.look->markOf(account ? account->registryId : QString());
    head->addWidget(new RegistryMark(mark.letter, mark.color));
    head->addWidget(new ElidedLabel(plainText(token.name.isEmpty() ? token.prefix : token.name), TextRole::Heading), 1);
    column->addLayout(head);
    const QString who = account ? account->identity.shown() : QString();
    const QString registry = account ? m_context.look->registryName(account->registryId) : QString();
    column->addWidget(new ElidedLabel(
        u"%1 · %2 · %3…"_s.arg(plainText(registry), plainText(who), plainText(token.prefix)), TextRole::Dim));
}

void TokenDetails::buildButtons(QVBoxLayout *column, const Token &token)
{
    auto *copy = new QPushButton(Icons::get(u"copy"_s, &Palette::onAccent), tr("Copy"));
    copy->setObjectName(u"detailsCopy"_s);
    setButtonRole(copy, ButtonRole::Primary);
    copy->setEnabled(token.secretStored);
    copy->setToolTip(token.secretStored
            ? QString()
            : tr("Its text is not in your keychain: the registry showed it only once, elsewhere."));
    auto *revoke = new QPushButton(tr("Revoke…"));
    revoke->setObjectName(u"detailsRevoke"_s);
    setButtonRole(revoke, ButtonRole::Danger);
    auto *row = new QHBoxLayout;
    row->setSpacing(Metrics::step);
    row->addWidget(copy);
    row->addWidget(revoke);
    row->addStretch(1);
    column->addLayout(row);
    if (token.secretStored) {
        auto *pin = new QCheckBox(tr("Offer in the tray"));
        pin->setObjectName(u"detailsPin"_s);
        pin->setChecked(m_context.desk->tokens()->pinned().contains(token.id));
        column->addWidget(pin);
        connect(pin, &QCheckBox::toggled, this, &TokenDetails::pinRequested);
    }
    connect(copy, &QPushButton::clicked, this, &TokenDetails::copyRequested);
    connect(revoke, &QPushButton::clicked, this, &TokenDetails::revokeRequested);
}

void TokenDetails::buildRights(QVBoxLayout *column, const Token &token, const QString &registryId)
{
    column->addSpacing(Metrics::step);
    column->addWidget(section(tr("Rights")));
    if (token.unrestricted) {
        auto *all = new PlainLabel(tr("Everything: this token has no limits."), TextRole::Bad);
        all->wrap();
        column->addWidget(all);
        return;
    }
    for (const QString &scope : token.scopes) {
        const QString meaning = m_context.look->scopeMeaning(registryId, scope);
        const bool risky = m_context.look->riskOf(registryId, scope) == Risk::High;
        auto *line = new PlainLabel(meaning.isEmpty()
                ? plainText(scope)
                : u"%1 – %2"_s.arg(plainText(m_context.look->scopeTitle(registryId, scope)), plainText(meaning)),
            risky ? TextRole::Bad : TextRole::Body);
        line->wrap();
        column->addWidget(line);
    }
    if (token.scopes.isEmpty())
        column->addWidget(new PlainLabel(tr("The registry does not say."), TextRole::Dim));
}

void TokenDetails::buildFacts(QVBoxLayout *column, const Token &token, const Account *account)
{
    column->addSpacing(Metrics::step);
    column->addWidget(section(tr("Facts")));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(2 * Metrics::step);
    grid->setVerticalSpacing(Metrics::step);
    grid->setColumnStretch(1, 1);
    const qint64 now = m_context.desk->clock()->now().toSecsSinceEpoch();
    int row = 0;
    const auto add = [grid, &row](const QString &title, const QString &text, const QString &toolTip = {},
                         TextRole role = TextRole::Body) {
        grid->addWidget(new PlainLabel(title, TextRole::Dim), row, 0, Qt::AlignTop);
        auto *value = new PlainLabel(text, role);
        value->wrap();
        value->setToolTip(toToolTip(toolTip));
        grid->addWidget(value, row++, 1);
    };
    const auto addDate = [&](const QString &title, const QDateTime &time, bool reported) {
        const qint64 date = seconds(time, reported);
        add(title, m_context.words->when(date, now), time.isValid() ? m_context.words->moment(date) : QString());
    };
    add(tr("State"),
        m_context.words->state(
            stateAt(token, m_context.desk->clock()->now()), seconds(token.expires, token.expiresReported), now),
        m_context.words->stateExplained(stateAt(token, m_context.desk->clock()->now())));
    addDate(tr("Created"), token.created, false);
    addDate(tr("Last used"), token.lastUsed, token.lastUsedReported);
    addDate(tr("Ends"), token.expires, token.expiresReported);
    if (token.expires.isValid())
        add(QString(), m_context.words->moment(token.expires.toSecsSinceEpoch()), {}, TextRole::Faint);
    add(tr("Secret"), token.secretStored ? tr("in your keychain") : tr("not kept here"), {},
        token.secretStored ? TextRole::Good : TextRole::Dim);
    if (account && account->loginTokenId == token.id.id)
        add(tr("Use"), tr("Tokendesk is signed in with it"));
    grid->addWidget(new PlainLabel(tr("Id"), TextRole::Dim), row, 0);
    auto *id = new ElidedLabel(plainText(token.id.id), TextRole::Code);
    id->setElideMode(Qt::ElideMiddle);
    grid->addWidget(id, row, 1);
    column->addLayout(grid);
}

} // namespace Tokendesk

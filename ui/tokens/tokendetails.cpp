// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/tokendetails.h"
#include "app/desk.h"
#include "app/models/scopemodel.h"
#include "app/state/accountbook.h"
#include "app/state/memberbook.h"
#include "app/state/tokenbook.h"
#include "ui/parts/elidedlabel.h"
#include "ui/parts/plainlabel.h"
#include "ui/parts/statuspill.h"
#include "ui/text/personwords.h"
#include "ui/text/plaintext.h"
#include "ui/text/tokenwords.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/tokens/detailshead.h"
#include "ui/tokens/notesedit.h"
#include "ui/tokens/placesedit.h"
#include "ui/tokens/profilelook.h"
#include "ui/tokens/reviewedit.h"
#include "ui/tokens/timeline.h"
#include "ui/tokens/tokenhistory.h"
#include <QApplication>
#include <QGridLayout>
#include <QVBoxLayout>
#include <functional>

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

/// As the person knows it, if the registry told.
QString organisationName(const Account *account, const QString &id)
{
    const QList<Organisation> known = account ? account->identity.organisations : QList<Organisation>();
    for (const Organisation &each : known) {
        if (each.id == id)
            return each.shown();
    }
    return id;
}

/// As the token tells, or the list of people; with how they stand.
QString ownerName(const Context &context, const Token &token)
{
    const MemberBook *members = context.desk->members();
    const QString known = members->nameOf(token.id.account, token.owner);
    const QString name = plainText(!token.ownerName.isEmpty() ? token.ownerName
            : known.isEmpty()                                 ? token.owner
                                                              : known);
    return standingText(name, members->standingOf(token.id.account, token.owner));
}

/// A part of the pane, built anew when the registry tells something new.
QWidget *part(const std::function<void(QVBoxLayout *)> &build)
{
    auto *widget = new QWidget;
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins({});
    column->setSpacing(Metrics::step);
    build(column);
    return widget;
}

} // namespace

TokenDetails::TokenDetails(const Context &context, QWidget *parent)
    : QScrollArea(parent), m_context(context), m_nothing(new PlainLabel(QString(), TextRole::Faint)),
      m_all(new QWidget), m_column(new QVBoxLayout(m_all)), m_places(new PlacesEdit(context.desk->tokens()->notes())),
      m_notes(new NotesEdit(context.desk->tokens()->notes())),
      m_review(new ReviewEdit(context.desk->tokens()->notes(), context.desk->clock())),
      m_history(new TokenHistory(context))
{
    setObjectName(u"details"_s);
    setAccessibleName(tr("Details"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setMinimumWidth(280);
    auto *content = new QWidget;
    content->setObjectName(u"detailsContent"_s);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(2 * Metrics::step, 2 * Metrics::step, 2 * Metrics::step, 2 * Metrics::step);
    m_nothing->wrap();
    m_nothing->setText(tr("Choose a token to see what it may do and when it ends."));
    column->addWidget(m_nothing);
    column->addWidget(m_all);
    column->addStretch(1);
    m_column->setContentsMargins({});
    m_column->setSpacing(2 * Metrics::step);
    m_column->addWidget(new QWidget); // of what the registry says: head, rights
    m_column->addWidget(part([this](QVBoxLayout *own) {
        own->addWidget(section(tr("Where it is used")));
        own->addWidget(m_places);
        own->addSpacing(Metrics::step);
        own->addWidget(m_notes);
        own->addSpacing(Metrics::step);
        own->addWidget(m_review);
    }));
    m_column->addWidget(new QWidget); // facts
    m_column->addWidget(part([this](QVBoxLayout *own) {
        own->addWidget(section(tr("History on this computer")));
        own->addWidget(m_history);
    }));
    setWidget(content);
    connect(context.desk->tokens()->notes(), &NoteBook::factsChanged, this, [this] { show(m_token); });
    show(std::nullopt);
}

/// The fields stay the same widgets as long as the same token is shown: a refresh must not take away what a person is
/// typing.
void TokenDetails::show(const std::optional<Token> &token)
{
    const auto rotation = token ? m_context.desk->tokens()->notes()->rotationOf(token->id) : std::nullopt;
    if (token && m_token == token && m_rotation == rotation)
        return;
    m_token = token;
    m_rotation = rotation;
    m_nothing->setVisible(!token);
    m_all->setVisible(token.has_value());
    m_places->show(token ? token->id : TokenId());
    m_notes->show(token ? token->id : TokenId());
    m_review->show(token.value_or(Token{}));
    if (!token)
        return;
    m_history->show(token->id);
    const Account *account = m_context.desk->accounts()->account(token->id.account);
    replace(HeadPart, part([&](QVBoxLayout *column) {
        column->addWidget(newHead(*token));
        column->addWidget(new TimeLine(m_context, *token));
        buildRights(column, *token);
    }));
    replace(FactsPart, part([&](QVBoxLayout *column) { buildFacts(column, *token, account); }));
}

DetailsHead *TokenDetails::newHead(const Token &token)
{
    auto *head = new DetailsHead(m_context, token);
    connect(head, &DetailsHead::copyRequested, this, &TokenDetails::copyRequested);
    connect(head, &DetailsHead::rotateRequested, this, &TokenDetails::rotateRequested);
    connect(head, &DetailsHead::revokeRequested, this, &TokenDetails::revokeRequested);
    connect(head, &DetailsHead::pinRequested, this, &TokenDetails::pinRequested);
    return head;
}

void TokenDetails::replace(int place, QWidget *widget)
{
    QWidget *old = m_column->itemAt(place)->widget();
    const QWidget *focus = old->isAncestorOf(QApplication::focusWidget()) ? QApplication::focusWidget() : nullptr;
    const QString focused = focus ? focus->objectName() : QString();
    delete m_column->replaceWidget(old, widget);
    old->hide();
    old->deleteLater();
    widget->show();
    if (auto *same = focused.isEmpty() ? nullptr : widget->findChild<QWidget *>(focused))
        same->setFocus();
}

void TokenDetails::save()
{
    m_places->add();
    m_notes->save();
}

void TokenDetails::editNote()
{
    if (!m_token)
        return;
    ensureWidgetVisible(m_notes);
    m_notes->focusNote();
}

void TokenDetails::buildRights(QVBoxLayout *column, const Token &token)
{
    column->addSpacing(Metrics::step);
    column->addWidget(section(tr("Rights")));
    const auto add = [column](const QString &text, TextRole role) {
        auto *line = new PlainLabel(text, role);
        line->setObjectName(u"right"_s);
        line->wrap();
        column->addWidget(line);
    };
    if (token.unrestricted)
        return add(tr("Everything: this token has no limits."), TextRole::Bad);
    const Registry *registry = m_context.desk->accounts()->registry(token.id.account);
    if (token.scopes.isEmpty() || !registry)
        return add(token.scopes.isEmpty() ? tr("The registry does not say.") : plainText(token.scopes.join(u", "_s)),
            TextRole::Dim);
    ScopeModel model(registry->profile());
    model.setScopes(token.scopes);
    const QString &id = registry->profile().id;
    for (const QString &scope : model.can()) {
        // A Latin word at the beginning would turn an Arabic line round.
        const QString title = isRightToLeft() ? isolated(m_context.look->scopeTitle(id, scope))
                                              : plainText(m_context.look->scopeTitle(id, scope));
        const QString meaning = plainText(m_context.look->scopeMeaning(id, scope));
        const QString right = meaning.isEmpty() ? title : u"%1 – %2"_s.arg(title, meaning);
        const QString parent = model.includedIn(scope);
        const bool risky = m_context.look->riskOf(id, scope) == Risk::High;
        if (parent.isEmpty())
            add(right, risky ? TextRole::Bad : TextRole::Body);
        else
            add(tr("%1 · included in %2").arg(right, plainText(m_context.look->scopeTitle(id, parent))), TextRole::Dim);
    }
    for (const QString &scope : model.unknown())
        add(plainText(scope), TextRole::Body);
    QStringList cannot;
    for (const QString &scope : model.cannot())
        cannot.append(plainText(m_context.look->scopeMeaning(id, scope)));
    cannot.removeAll(QString());
    if (!cannot.isEmpty())
        add(tr("Cannot: %1.").arg(cannot.join(tr("; ", "between rights"))), TextRole::Faint);
}

void TokenDetails::buildFacts(QVBoxLayout *column, const Token &token, const Account *account)
{
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
    const TokenState state = stateAt(token, m_context.desk->clock()->now());
    add(tr("State"),
        m_context.words->state(state, seconds(token.hasReview() ? token.review : token.expires, token.expiresReported),
            now, token.hasReview()),
        m_context.words->stateExplained(state, token.hasReview()));
    addDate(tr("Created"), token.created, false);
    addDate(tr("Last used"), token.lastUsed, token.lastUsedReported);
    addDate(tr("Ends"), token.expires, token.expiresReported);
    if (token.hasReview())
        addDate(tr("Review"), token.review, true);
    if (token.expires.isValid())
        add(QString(), m_context.words->moment(token.expires.toSecsSinceEpoch()), {}, TextRole::Faint);
    if (!token.organisation.isEmpty())
        add(tr("Organisation"), plainText(organisationName(account, token.organisation)));
    if (!token.owner.isEmpty())
        add(tr("Owner"), ownerName(m_context, token));
    if (!token.packageScope.isEmpty())
        add(tr("Packages"), plainText(token.packageScope));
    if (!token.cidrs.isEmpty())
        add(tr("Networks"), plainText(token.cidrs.join(u", "_s)));
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

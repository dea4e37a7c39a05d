// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/detailshead.h"
#include "app/desk.h"
#include "app/state/accountbook.h"
#include "app/state/tokenbook.h"
#include "ui/parts/elidedlabel.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/plainlabel.h"
#include "ui/parts/registrymark.h"
#include "ui/text/plaintext.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/tokens/profilelook.h"
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Tokendesk {

DetailsHead::DetailsHead(const Context &context, const Token &token, QWidget *parent)
    : QWidget(parent), m_context(context), m_token(token)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Metrics::step);
    buildName(column);
    buildButtons(column);
    buildPin(column);
    buildRotation(column);
}

void DetailsHead::buildName(QVBoxLayout *column)
{
    const Account *account = m_context.desk->accounts()->account(m_token.id.account);
    auto *head = new QHBoxLayout;
    head->setSpacing(Metrics::step);
    const MarkFacts mark = m_context.look->markOf(account ? account->registryId : QString());
    head->addWidget(new RegistryMark(mark.letter, mark.color));
    head->addWidget(
        new ElidedLabel(plainText(m_token.name.isEmpty() ? m_token.prefix : m_token.name), TextRole::Heading), 1);
    column->addLayout(head);
    QStringList parts;
    if (account) {
        parts.append(plainText(m_context.look->registryName(account->registryId)));
        parts.append(plainText(account->identity.shown()));
    }
    if (!m_token.prefix.isEmpty())
        parts.append(isRightToLeft() ? isolated(m_token.prefix + u'…') : plainText(m_token.prefix) + u'…');
    column->addWidget(new ElidedLabel(parts.join(u" · "_s), TextRole::Dim));
}

void DetailsHead::buildButtons(QVBoxLayout *column)
{
    auto *copy = new QPushButton(tr("Copy")); // with an icon the three would not stand in one row
    copy->setObjectName(u"detailsCopy"_s);
    setButtonRole(copy, ButtonRole::Primary);
    copy->setEnabled(m_token.secretStored);
    copy->setToolTip(m_token.secretStored
            ? QString()
            : tr("Its text is not in your keychain: the registry showed it only once, elsewhere."));
    m_rotate = new QPushButton(tr("Rotate…"));
    m_rotate->setObjectName(u"detailsRotate"_s);
    m_revoke = new QPushButton(tr("Revoke…"));
    m_revoke->setObjectName(u"detailsRevoke"_s);
    setButtonRole(m_revoke, ButtonRole::Danger);
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row, Metrics::step);
    for (QPushButton *button : {copy, m_rotate, m_revoke})
        flow->addWidget(button);
    column->addWidget(row);
    connect(copy, &QPushButton::clicked, this, &DetailsHead::copyRequested);
    connect(m_rotate, &QPushButton::clicked, this, &DetailsHead::rotateRequested);
    connect(m_revoke, &QPushButton::clicked, this, &DetailsHead::revokeRequested);
    connect(m_context.desk->tokens(), &TokenBook::stateChanged, this, &DetailsHead::followState);
    followState();
}

/// What needs the registry is grey while it cannot be reached, as in the bar above.
void DetailsHead::followState()
{
    const bool offline = m_context.desk->tokens()->state(m_token.id.account).kind == AccountState::Kind::Unreachable;
    const QString why = offline ? tr("The registry cannot be reached. Refresh when you are online again.") : QString();
    const Registry *registry = m_context.desk->accounts()->registry(m_token.id.account);
    const bool canRotate = registry && registry->profile().create;
    m_rotate->setEnabled(canRotate && !offline);
    m_rotate->setToolTip(!canRotate ? tr("Its registry does not let other programs create tokens.")
            : offline               ? why
                                    : tr("Makes a new one in its place, then revokes this one"));
    m_revoke->setEnabled(!offline);
    m_revoke->setToolTip(why);
}

void DetailsHead::buildPin(QVBoxLayout *column)
{
    if (!m_token.secretStored)
        return;
    auto *pin = new QCheckBox(tr("Offer in the tray"));
    pin->setObjectName(u"detailsPin"_s);
    pin->setChecked(m_context.desk->tokens()->pinned().contains(m_token.id));
    column->addWidget(pin);
    connect(pin, &QCheckBox::toggled, this, &DetailsHead::pinRequested);
}

void DetailsHead::buildRotation(QVBoxLayout *column)
{
    const auto rotation = m_context.desk->tokens()->notes()->rotationOf(m_token.id);
    if (!rotation)
        return;
    QString text = rotation->old == m_token.id ? tr("A new one has been made in its place. Both work.")
                                               : tr("It takes the place of an older one, which still works.");
    if (rotation->keepUntil.isValid())
        text += u' '
            + tr("Both stay until %1.")
                  .arg(QLocale().toString(rotation->keepUntil.toLocalTime().date(), QLocale::ShortFormat));
    auto *label = new PlainLabel(text, TextRole::Warning);
    label->setObjectName(u"detailsRotation"_s);
    label->wrap();
    auto *go = new QPushButton(tr("Go on rotating…"));
    go->setObjectName(u"detailsGoOn"_s);
    setButtonRole(go, ButtonRole::Link);
    column->addWidget(label);
    column->addWidget(go, 0, Qt::AlignLeading);
    connect(go, &QPushButton::clicked, this, &DetailsHead::rotateRequested);
}

} // namespace Tokendesk

// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/revokedialog.h"
#include "app/desk.h"
#include "app/state/accountbook.h"
#include "app/state/rightsbook.h"
#include "app/state/servicebook.h"
#include "app/state/tokenbook.h"
#include "ui/parts/dialogframe.h"
#include "ui/parts/fieldblock.h"
#include "ui/parts/iconlabel.h"
#include "ui/parts/plainlabel.h"
#include "ui/parts/reasonfield.h"
#include "ui/text/plaintext.h"
#include "ui/theme/theme.h"
#include "ui/tokens/revocations.h"
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Tokendesk {

RevokeDialog::RevokeDialog(const Context &context, const Token &token, QWidget *parent)
    : QDialog(parent), m_context(context), m_token(token), m_called(token.name.isEmpty() ? token.prefix : token.name),
      m_words(context), m_reason(new ReasonField), m_keep(new QPushButton(tr("Keep it"))),
      m_go(new QPushButton(tr("Revoke in %1 s").arg(Revocations::grace.count())))
{
    setObjectName(u"revokeDialog"_s);
    const DialogFrame frame = frameDialog(this, tr("Revoke “%1”?").arg(isolated(m_called)));
    buildFacts(frame.content);
    buildConsequences(frame.content);
    buildInstead(frame.content);
    m_keep->setObjectName(u"keep"_s);
    m_go->setObjectName(u"revoke"_s);
    m_go->setToolTip(tr("You can undo it until then."));
    setButtonRole(m_go, ButtonRole::Danger);
    m_keep->setDefault(true);
    m_go->setAutoDefault(false);
    frame.content->addWidget(m_reason);
    const RevokeRisk risk = m_words.riskOf(token);
    if (risk.needsName() && !m_called.isEmpty())
        buildName(frame.content, risk);
    frame.buttons->addWidget(m_keep);
    frame.buttons->addWidget(m_go);
    connect(m_keep, &QPushButton::clicked, this, &RevokeDialog::reject);
    connect(m_go, &QPushButton::clicked, this, [this] {
        accept();
        emit confirmed(m_token.id, m_reason->reason());
    });
    if (m_name)
        m_name->setFocus();
    else
        m_keep->setFocus();
    setMinimumWidth(520);
}

void RevokeDialog::buildFacts(QVBoxLayout *content)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(2 * Metrics::step);
    grid->setVerticalSpacing(Metrics::halfStep);
    grid->setColumnStretch(1, 1);
    int row = 0;
    const auto add = [grid, &row](const QString &title, const QString &text, TextRole role = TextRole::Body) {
        auto *value = new PlainLabel(text, role);
        value->wrap();
        grid->addWidget(new PlainLabel(title, TextRole::Dim), row, 0, Qt::AlignTop);
        grid->addWidget(value, row++, 1);
    };
    add(tr("Account"), m_words.accountOf(m_token.id));
    if (!m_token.prefix.isEmpty())
        add(tr("Prefix"), plainText(m_token.prefix) + u'…', TextRole::Code);
    add(tr("Last used"), m_words.lastUse(m_token));
    const QStringList places = m_context.desk->tokens()->notes()->facts(m_token.id).places;
    for (const QString &place : places)
        add(&place == &places.constFirst() ? tr("Used in") : QString(), plainText(place));
    content->addLayout(grid);
}

void RevokeDialog::buildConsequences(QVBoxLayout *content)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(Metrics::halfStep);
    const QStringList lines = m_words.consequences(m_token);
    for (const QString &line : lines) {
        auto *label = new PlainLabel(line);
        label->wrap();
        auto *row = new QHBoxLayout;
        row->setSpacing(Metrics::step);
        auto *icon = new IconLabel(u"warning"_s, &Palette::warning);
        icon->setFixedHeight(qMax(icon->sizeHint().height(), label->fontMetrics().height()));
        row->addWidget(icon, 0, Qt::AlignTop);
        row->addWidget(label, 1);
        column->addLayout(row);
    }
    content->addLayout(column);
}

/// What may be meant: a new one in its place, or only a rest.
void RevokeDialog::buildInstead(QVBoxLayout *content)
{
    const Registry *registry = m_context.desk->accounts()->registry(m_token.id.account);
    if (!registry)
        return;
    auto *line = new QHBoxLayout;
    line->setSpacing(Metrics::step);
    const auto add = [line](const QString &text, const char *name, const QString &toolTip) {
        auto *button = new QPushButton(text);
        button->setObjectName(QLatin1StringView(name));
        button->setToolTip(toolTip);
        button->setAutoDefault(false);
        setButtonRole(button, ButtonRole::Link);
        line->addWidget(button);
        return button;
    };
    if (registry->profile().create) {
        QPushButton *rotate = add(tr("Rotate instead…"), "rotateInstead",
            tr("Makes a new one first, so that nothing stops working meanwhile."));
        connect(rotate, &QPushButton::clicked, this, [this] {
            reject();
            emit rotateRequested(m_token.id);
        });
    }
    const Desk *desk = m_context.desk;
    if (desk->services()->sources().contains(m_token.id.account)
        && !desk->rights()->missing(m_token.id.account, Right::CreateServiceAccounts)) {
        QPushButton *service = add(tr("Service account instead…"), "serviceInstead",
            tr("Makes a service account with the same rights in its place: it stays when people leave."));
        connect(service, &QPushButton::clicked, this, [this] {
            reject();
            emit serviceRequested(m_token.id);
        });
    }
    if (registry->profile().canPauseTokens() && m_token.enabled) {
        QPushButton *pause
            = add(tr("Pause instead"), "pauseInstead", tr("It stops working until you switch it on again."));
        connect(pause, &QPushButton::clicked, this, [this] {
            reject();
            emit pauseRequested(m_token.id);
        });
    }
    line->addStretch(1);
    content->addLayout(line);
}

void RevokeDialog::buildName(QVBoxLayout *content, const RevokeRisk &risk)
{
    m_name = new QLineEdit;
    m_name->setObjectName(u"typedName"_s);
    m_name->setAccessibleName(tr("Name of the token"));
    m_nameBlock = new FieldBlock(tr("Type the name “%1” to go on").arg(isolated(m_called)), m_name);
    m_nameBlock->setHint(tr("Because %1.").arg(m_words.reasons(risk).join(tr(", and ", "between reasons"))));
    content->addWidget(m_nameBlock);
    connect(m_name, &QLineEdit::textChanged, this, &RevokeDialog::followName);
    followName();
}

void RevokeDialog::followName()
{
    const bool fits = m_name->text() == m_called;
    m_nameBlock->clearMessage();
    m_go->setEnabled(fits);
    m_go->setToolTip(fits ? tr("You can undo it until then.") : tr("Type the name first."));
    (fits ? m_go : m_keep)->setDefault(true);
}

/// Half a name and Enter: neither "keep", which would throw away what was typed, nor "revoke".
void RevokeDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_name && focusWidget() == m_name && !m_name->text().isEmpty() && m_name->text() != m_called) {
        m_nameBlock->setMessage(Tone::Warning, tr("This is not the name yet: capital and small letters count."));
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace Tokendesk

// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/tokenhistory.h"
#include "app/desk.h"
#include "app/state/tokenbook.h"
#include "ui/parts/plainlabel.h"
#include "ui/text/plaintext.h"
#include "ui/text/tokenwords.h"
#include "ui/theme/metrics.h"
#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

constexpr qsizetype mostShown = 10;

} // namespace

TokenHistory::TokenHistory(const Context &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_grid(new QGridLayout(this))
{
    setObjectName(u"history"_s);
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(2 * Metrics::step);
    m_grid->setVerticalSpacing(Metrics::halfStep);
    m_grid->setColumnStretch(1, 1);
    connect(context.desk->tokens()->notes(), &NoteBook::historyChanged, this, [this](const TokenId &token) {
        if (token == m_token)
            ask();
    });
}

void TokenHistory::show(const TokenId &token)
{
    if (token == m_token)
        return;
    m_token = token;
    fill({});
    ask();
}

void TokenHistory::ask()
{
    whenAnswered(this, m_context.desk->tokens()->notes()->history(m_token),
        [this, token = m_token](const Result<QList<TokenEvent>> &events) {
            if (token == m_token && events)
                fill(*events);
        });
}

void TokenHistory::fill(const QList<TokenEvent> &events)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const qint64 now = m_context.desk->clock()->now().toSecsSinceEpoch();
    int row = 0;
    for (const TokenEvent &event : events.first(std::min(mostShown, events.size()))) {
        const qint64 at = event.time.toSecsSinceEpoch();
        auto *time = new PlainLabel(m_context.words->when(at, now), TextRole::Dim);
        time->setToolTip(toToolTip(m_context.words->moment(at)));
        auto *what = new PlainLabel(words(event));
        what->setObjectName(u"historyText"_s);
        what->wrap();
        m_grid->addWidget(time, row, 0, Qt::AlignTop);
        m_grid->addWidget(what, row++, 1);
    }
    if (events.isEmpty())
        m_grid->addWidget(new PlainLabel(tr("Nothing yet."), TextRole::Faint), 0, 0, 1, 2);
}

QString TokenHistory::words(const TokenEvent &event) const
{
    switch (event.kind) {
    case TokenEvent::Kind::Created:
        return tr("created here");
    case TokenEvent::Kind::Copied:
        if (event.detail == "tray"_L1)
            return tr("copied from the tray");
        if (event.detail == "rotation"_L1)
            return tr("copied while rotating");
        if (event.detail == "snippet"_L1)
            return tr("copied as a snippet");
        return tr("copied");
    case TokenEvent::Kind::Tested:
        return event.detail == "refused"_L1 ? tr("tested: refused") : tr("tested: valid");
    case TokenEvent::Kind::Revoked:
        return tr("revoked");
    case TokenEvent::Kind::SignedIn:
        return tr("signed in with it");
    case TokenEvent::Kind::Replaced:
        return tr("a new one was made in its place");
    case TokenEvent::Kind::Paused:
        return tr("paused");
    case TokenEvent::Kind::Resumed:
        return tr("switched on again");
    case TokenEvent::Kind::Revealed:
        return event.detail == "command"_L1 ? tr("handed out by the command") : tr("shown");
    case TokenEvent::Kind::Used:
        return tr("given to a program");
    default:
        return {}; // of accounts and services
    }
}

} // namespace Tokendesk

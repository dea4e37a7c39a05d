// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/revocationresults.h"
#include "ui/parts/dialogframe.h"
#include "ui/parts/tone.h"
#include "ui/text/plaintext.h"
#include "ui/theme/icons.h"
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

using State = Revocation::Entry::State;

Tone toneOf(State state)
{
    switch (state) {
    case State::Revoked:
        return Tone::Good;
    case State::Failed:
        return Tone::Bad;
    case State::Unknown:
        return Tone::Warning;
    case State::Open:
    case State::Asked:
        break;
    }
    return Tone::Idle;
}

} // namespace

RevocationResults::RevocationResults(const Context &context, Revocation *revocation, QWidget *parent)
    : QDialog(parent), m_words(context), m_revocation(revocation), m_list(new QTreeWidget),
      m_retry(new QPushButton(tr("Try the failed again")))
{
    setObjectName(u"revocationResults"_s);
    const DialogFrame frame = frameDialog(this, tr("What became of each token"));
    m_list->setObjectName(u"results"_s);
    m_list->setAccessibleName(tr("Tokens and results"));
    m_list->setHeaderLabels({tr("Name"), tr("Account"), tr("Result")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setTabKeyNavigation(false);
    m_list->setMinimumHeight(240);
    for (const Revocation::Entry &entry : revocation->entries())
        new QTreeWidgetItem(m_list, {plainText(entry.name), m_words.accountOf(entry.token), QString()});
    frame.content->addWidget(m_list);
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(u"close"_s);
    close->setDefault(true);
    m_retry->setObjectName(u"retry"_s);
    frame.buttons->addWidget(m_retry);
    frame.buttons->addWidget(close);
    connect(close, &QPushButton::clicked, this, &RevocationResults::accept);
    connect(m_retry, &QPushButton::clicked, revocation, &Revocation::retry);
    connect(revocation, &Revocation::changed, this, &RevocationResults::follow);
    connect(revocation, &QObject::destroyed, this, &RevocationResults::accept);
    resize(760, 420);
    m_list->setColumnWidth(0, 180);
    m_list->setColumnWidth(1, 180);
    follow();
}

void RevocationResults::follow()
{
    if (!m_revocation)
        return;
    const QList<Revocation::Entry> &entries = m_revocation->entries();
    bool anyFailed = false;
    for (int i = 0; i < int(entries.size()); ++i) {
        const Revocation::Entry &entry = entries.at(i);
        QTreeWidgetItem *item = m_list->topLevelItem(i);
        const QString text = m_words.result(entry);
        item->setText(2, text);
        item->setToolTip(2, toToolTip(text));
        const Tone tone = toneOf(entry.state);
        item->setIcon(2, Icons::get(iconOf(tone), inkOf(tone)));
        anyFailed = anyFailed || (entry.state != State::Revoked && !entry.isGone);
    }
    const bool over = m_revocation->phase() == Revocation::Phase::Over;
    m_retry->setEnabled(over && anyFailed);
    m_retry->setToolTip(m_retry->isEnabled() ? QString() : over ? tr("None failed.") : tr("It is not over yet."));
}

} // namespace Tokendesk

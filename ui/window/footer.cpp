// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/footer.h"
#include "app/desk.h"
#include "app/state/accountbook.h"
#include "app/state/tokenbook.h"
#include "ui/clipboard/clipboardbar.h"
#include "ui/parts/plainlabel.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include <QHBoxLayout>
#include <QLocale>
#include <QTimer>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Tokendesk {

Footer::Footer(const Context &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_online(new PlainLabel(QString(), TextRole::Dim)),
      m_said(new PlainLabel(QString(), TextRole::Dim)), m_clipboard(new ClipboardBar(context))
{
    setObjectName(u"footer"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_said->setObjectName(u"said"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2 * Metrics::step, 0, 2 * Metrics::step, 0);
    row->setSpacing(Metrics::step);
    row->addWidget(m_online);
    row->addSpacing(Metrics::step);
    row->addWidget(m_said, 1);
    row->addWidget(m_clipboard);
    setMinimumHeight(32);
    connect(context.desk->tokens(), &TokenBook::stateChanged, this, &Footer::showOnline);
    connect(context.desk->accounts(), &AccountBook::accountsChanged, this, &Footer::showOnline);
    showOnline();
}

void Footer::showOnline()
{
    const QList<Account> &accounts = m_context.desk->accounts()->accounts();
    const auto count = [&](AccountState::Kind kind) {
        return int(std::count_if(accounts.cbegin(), accounts.cend(),
            [&](const Account &account) { return m_context.desk->tokens()->state(account.id).kind == kind; }));
    };
    const int offline = count(AccountState::Kind::Unreachable);
    const int checking = count(AccountState::Kind::Checking);
    setTextRole(m_online,
        offline > 0                              ? TextRole::Warning
            : checking > 0 || accounts.isEmpty() ? TextRole::Dim
                                                 : TextRole::Good);
    if (accounts.isEmpty())
        m_online->setText(tr("Not signed in"));
    else if (offline > 0)
        m_online->setText(tr("Offline: %n account(s)", nullptr, offline));
    else if (checking > 0)
        m_online->setText(tr("Checking %n account(s)…", nullptr, checking));
    else
        m_online->setText(tr("%1 of %n account(s) online", nullptr, int(accounts.size()))
                              .arg(QLocale().toString(count(AccountState::Kind::Valid))));
}

void Footer::say(const QString &text)
{
    m_said->setText(text);
    QTimer::singleShot(5s, m_said, [this, text] {
        if (m_said->text() == text)
            m_said->clear();
    });
}

} // namespace Tokendesk

// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/acceptdialog.h"
#include "ui/parts/dialogframe.h"
#include "ui/parts/fieldblock.h"
#include "ui/parts/plainlabel.h"
#include "ui/text/findingwords.h"
#include "ui/theme/theme.h"
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

constexpr int usualDays = 90;
constexpr int mostDays = 730; // for longer than that nobody remembers why
constexpr int longestReason = 200;

} // namespace

AcceptDialog::AcceptDialog(const Finding &finding, const QDateTime &now, QWidget *parent)
    : QDialog(parent), m_reason(new QLineEdit), m_reasonBlock(new FieldBlock(tr("Reason"), m_reason)),
      m_until(new QDateEdit), m_go(new QPushButton(tr("Accept")))
{
    setObjectName(u"acceptDialog"_s);
    const DialogFrame frame = frameDialog(this, tr("Accept a finding"));
    auto *what = new PlainLabel(FindingWords::title(finding), TextRole::Strong);
    what->wrap();
    auto *intro = new PlainLabel(
        tr("It costs no points any more until the day is over. New tokens of this kind are found all the same."),
        TextRole::Dim);
    intro->wrap();
    const QDate today = now.toLocalTime().date();
    m_reason->setObjectName(u"acceptReason"_s);
    m_reason->setMaxLength(longestReason);
    m_reasonBlock->setHint(tr("For whoever asks later. It is kept on this computer, in the journal."));
    m_until->setObjectName(u"acceptUntil"_s);
    m_until->setCalendarPopup(true);
    m_until->setDateRange(today.addDays(1), today.addDays(mostDays));
    m_until->setDate(today.addDays(usualDays));
    frame.content->addWidget(what);
    frame.content->addWidget(intro);
    frame.content->addWidget(m_reasonBlock);
    frame.content->addWidget(new FieldBlock(tr("Until"), m_until));
    auto *keep = new QPushButton(tr("Cancel"));
    keep->setObjectName(u"cancelAccept"_s);
    m_go->setObjectName(u"confirmAccept"_s);
    setButtonRole(m_go, ButtonRole::Primary);
    m_go->setDefault(true);
    frame.buttons->addWidget(keep);
    frame.buttons->addWidget(m_go);
    connect(keep, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_reason, &QLineEdit::textChanged, this, &AcceptDialog::check);
    connect(m_go, &QPushButton::clicked, this, [this] {
        const QString reason = m_reason->text().trimmed();
        const QDateTime until = m_until->date().endOfDay().toUTC();
        accept();
        emit confirmed(reason, until);
    });
    setMinimumWidth(440);
    check();
    m_reason->setFocus();
}

void AcceptDialog::check()
{
    const bool named = !m_reason->text().trimmed().isEmpty();
    m_go->setEnabled(named);
    m_go->setToolTip(named ? QString() : tr("Say why first."));
}

} // namespace Tokendesk

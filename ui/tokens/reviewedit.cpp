// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/reviewedit.h"
#include "app/state/notebook.h"
#include "ui/theme/metrics.h"
#include <QCheckBox>
#include <QDateEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

constexpr int usualReview = 90; // days

} // namespace

ReviewEdit::ReviewEdit(NoteBook *notes, const Clock *clock, QWidget *parent)
    : QWidget(parent), m_notes(notes), m_clock(clock), m_wanted(new QCheckBox(tr("Remind me to review it on"))),
      m_day(new QDateEdit)
{
    m_wanted->setObjectName(u"reviewWanted"_s);
    m_day->setObjectName(u"reviewDay"_s);
    m_day->setAccessibleName(tr("Day of the review"));
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(u"ddd d MMM yyyy"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Metrics::step);
    column->addWidget(m_wanted);
    column->addWidget(m_day);
    connect(m_wanted, &QCheckBox::toggled, this, &ReviewEdit::save);
    connect(m_day, &QDateEdit::dateChanged, this, &ReviewEdit::save);
    connect(m_notes, &NoteBook::factsChanged, this, [this](const TokenId &token) {
        if (token == m_token)
            load();
    });
}

void ReviewEdit::show(const Token &token)
{
    setVisible(!token.expires.isValid());
    m_token = token.id;
    load();
}

void ReviewEdit::load()
{
    m_loading = true;
    const QDateTime review = m_notes->facts(m_token).review;
    m_wanted->setChecked(review.isValid());
    m_day->setVisible(review.isValid());
    m_day->setDate(
        review.isValid() ? review.toLocalTime().date() : m_clock->now().toLocalTime().date().addDays(usualReview));
    m_loading = false;
}

void ReviewEdit::save()
{
    if (m_loading || m_token.isNull())
        return;
    LocalFacts facts = m_notes->facts(m_token);
    // At noon: the same day everywhere near.
    facts.review = m_wanted->isChecked() ? QDateTime(m_day->date(), QTime(12, 0)).toUTC() : QDateTime();
    m_notes->setFacts(m_token, facts);
}

} // namespace Tokendesk

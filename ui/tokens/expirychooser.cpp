// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/expirychooser.h"
#include "ui/parts/plainlabel.h"
#include "ui/parts/segmentedbuttons.h"
#include "ui/theme/metrics.h"
#include <QDateEdit>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Tokendesk {

ExpiryChooser::ExpiryChooser(const ExpiryFacts &facts, const Clock *clock, QWidget *parent)
    : QWidget(parent), m_facts(facts), m_clock(clock), m_segments(new SegmentedButtons(tr("Days until it ends"))),
      m_date(new QDateEdit), m_sentence(new PlainLabel(QString(), TextRole::Dim))
{
    for (const int days : std::as_const(m_facts.choices)) {
        m_segments->addSegment(days == m_facts.defaultDays ? tr("%n day(s)", nullptr, days) : QLocale().toString(days))
            ->setObjectName(u"days_%1"_s.arg(days));
        m_choices.append(days);
    }
    if (m_facts.form != ExpiryFacts::Form::None) {
        m_segments->addSegment(tr("Date…"))->setObjectName(u"days_own"_s);
        m_choices.append(-1);
    }
    if (m_facts.optional || m_facts.form == ExpiryFacts::Form::None) {
        m_segments->addSegment(tr("No end"))->setObjectName(u"days_none"_s);
        m_choices.append(0);
    }
    const QDate today = m_clock->now().toLocalTime().date();
    m_date->setObjectName(u"endDate"_s);
    m_date->setAccessibleName(tr("Last day"));
    m_date->setCalendarPopup(true);
    m_date->setDateRange(today.addDays(m_facts.minDays), today.addDays(m_facts.maxDays));
    m_date->setDate(today.addDays(std::max(m_facts.minDays, m_facts.defaultDays)));
    m_sentence->wrap();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Metrics::step);
    column->addWidget(m_segments);
    column->addWidget(m_date, 0, Qt::AlignLeading);
    column->addWidget(m_sentence);
    connect(m_segments, &SegmentedButtons::currentChanged, this, &ExpiryChooser::choose);
    connect(m_date, &QDateEdit::dateChanged, this, &ExpiryChooser::showEnd);
    setDays(m_facts.defaultDays);
}

bool ExpiryChooser::isOwnDay() const
{
    return m_choices.value(m_segments->current(), 0) < 0;
}

int ExpiryChooser::days() const
{
    if (isOwnDay())
        return int(m_clock->now().toLocalTime().date().daysTo(m_date->date()));
    return m_choices.value(m_segments->current(), 0);
}

void ExpiryChooser::setDays(int days)
{
    qsizetype index = m_choices.indexOf(days);
    if (index < 0) {
        index = m_choices.indexOf(-1);
        m_date->setDate(m_clock->now().toLocalTime().date().addDays(days));
    }
    m_segments->setCurrent(int(std::max<qsizetype>(0, index)));
    choose(m_segments->current());
}

void ExpiryChooser::choose(int)
{
    m_date->setVisible(isOwnDay());
    if (isOwnDay())
        m_date->setFocus();
    showEnd();
}

void ExpiryChooser::showEnd()
{
    const int count = days();
    if (count > 0) {
        const QDateTime end = m_clock->now().addDays(count).toLocalTime();
        m_sentence->setText(tr("Ends %1, %2 here (%n day(s)).", nullptr, count)
                                .arg(QLocale().toString(end.date(), QLocale::LongFormat),
                                    QLocale().toString(end.time(), QLocale::ShortFormat)));
    } else {
        m_sentence->setText(tr("It never ends by itself: somebody has to revoke it."));
    }
    emit daysChanged();
}

} // namespace Tokendesk

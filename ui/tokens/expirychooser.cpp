// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/expirychooser.h"
#include "ui/parts/plainlabel.h"
#include "ui/parts/segmentedbuttons.h"
#include "ui/theme/theme.h"
#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

constexpr int usualReview = 90; // days
constexpr int longestReview = 3650;

QDateEdit *dateEdit(const QString &name, const QString &accessibleName, const QDate &first, const QDate &last)
{
    auto *edit = new QDateEdit;
    edit->setObjectName(name);
    edit->setAccessibleName(accessibleName);
    edit->setCalendarPopup(true); // what lies outside the range is grey there
    edit->setDisplayFormat(u"ddd d MMM yyyy"_s);
    edit->setDateRange(first, last);
    edit->setMinimumWidth(180);
    return edit;
}

} // namespace

ExpiryChooser::ExpiryChooser(const ExpiryFacts &facts, const Clock *clock, QWidget *parent)
    : QWidget(parent), m_facts(facts), m_clock(clock), m_segments(new SegmentedButtons(tr("Days until it ends"))),
      m_ownDay(new QWidget), m_days(new QSpinBox),
      m_date(dateEdit(u"endDate"_s, tr("Last day"), today().addDays(facts.minDays), today().addDays(facts.maxDays))),
      m_sentence(new PlainLabel(QString(), TextRole::Dim)), m_weekend(new QWidget),
      m_weekendHint(new PlainLabel(QString(), TextRole::Dim)), m_friday(new QPushButton), m_reviewRow(new QWidget),
      m_review(
          dateEdit(u"reviewDate"_s, tr("Remind me to review on"), today().addDays(1), today().addDays(longestReview)))
{
    const auto add = [this](const QString &text, const char *name, int days) {
        QToolButton *segment = m_segments->addSegment(text);
        segment->setObjectName(QLatin1StringView(name));
        segment->installEventFilter(this);
        m_choices.append(days);
    };
    for (const int days : std::as_const(m_facts.choices)) {
        const QString text = days == m_facts.defaultDays ? tr("%n day(s)", nullptr, days) : QLocale().toString(days);
        add(text, qPrintable(u"days_%1"_s.arg(days)), days);
    }
    if (takesOwnDays())
        add(tr("Date…"), "days_own", -1);
    if (m_facts.optional || m_facts.form == ExpiryFacts::Form::None)
        add(tr("No end"), "days_none", 0);
    m_segments->setVisible(m_choices.size() > 1);
    buildOwnDay();
    buildReview();
    m_sentence->wrap();
    m_sentence->setObjectName(u"endSentence"_s);
    auto *weekend = new QHBoxLayout(m_weekend);
    weekend->setContentsMargins({});
    weekend->setSpacing(Metrics::step);
    m_friday->setObjectName(u"fridayBefore"_s);
    setButtonRole(m_friday, ButtonRole::Link);
    m_weekendHint->setObjectName(u"weekendHint"_s);
    weekend->addWidget(m_weekendHint);
    weekend->addWidget(m_friday);
    weekend->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Metrics::step);
    column->addWidget(m_segments);
    column->addWidget(m_ownDay);
    column->addWidget(m_sentence);
    column->addWidget(m_weekend);
    column->addWidget(m_reviewRow);
    connect(m_segments, &SegmentedButtons::currentChanged, this, &ExpiryChooser::choose);
    connect(m_friday, &QPushButton::clicked, this, [this] {
        const QDate end = m_clock->now().addDays(days()).toLocalTime().date();
        setDays(days() - (end.dayOfWeek() - Qt::Friday));
    });
    setDays(m_facts.form == ExpiryFacts::Form::None ? 0 : m_facts.defaultDays);
}

void ExpiryChooser::buildOwnDay()
{
    m_days->setObjectName(u"ownDays"_s);
    m_days->setAccessibleName(tr("Days until it ends"));
    m_days->setRange(m_facts.minDays, m_facts.maxDays);
    m_days->setMinimumWidth(110);
    auto *line = new QHBoxLayout(m_ownDay);
    line->setContentsMargins({});
    line->setSpacing(Metrics::step);
    line->addWidget(m_days);
    line->addWidget(m_date);
    auto *range = new PlainLabel(
        tr("%1 to %2 days are possible here.").arg(m_facts.minDays).arg(m_facts.maxDays), TextRole::Faint);
    line->addWidget(range);
    line->addStretch(1);
    // Two views of the same number.
    connect(m_days, &QSpinBox::valueChanged, this, [this](int days) {
        const QSignalBlocker quiet(m_date);
        m_date->setDate(today().addDays(days));
        showEnd();
    });
    connect(m_date, &QDateEdit::dateChanged, this,
        [this](const QDate &date) { m_days->setValue(int(today().daysTo(date))); });
    m_days->setValue(std::max(m_facts.minDays, m_facts.defaultDays));
}

void ExpiryChooser::buildReview()
{
    m_review->setDate(today().addDays(usualReview));
    auto *line = new QHBoxLayout(m_reviewRow);
    line->setContentsMargins({});
    line->setSpacing(Metrics::step);
    auto *label = new PlainLabel(tr("Remind me to review it on"), TextRole::Dim);
    label->setBuddy(m_review);
    line->addWidget(label);
    line->addWidget(m_review);
    line->addStretch(1);
    connect(m_review, &QDateEdit::dateChanged, this, &ExpiryChooser::daysChanged);
}

QDate ExpiryChooser::today() const
{
    return m_clock->now().toLocalTime().date();
}

bool ExpiryChooser::isOwnDay() const
{
    return m_choices.value(m_segments->current(), 0) < 0;
}

int ExpiryChooser::days() const
{
    return isOwnDay() ? m_days->value() : m_choices.value(m_segments->current(), 0);
}

QDateTime ExpiryChooser::review() const
{
    // At noon: the same day everywhere near.
    return days() > 0 ? QDateTime() : QDateTime(m_review->date(), QTime(12, 0)).toUTC();
}

bool ExpiryChooser::takesOwnDays() const
{
    return m_facts.form != ExpiryFacts::Form::None && !m_facts.onlyChoices;
}

/// The shortest life that is long enough, else the longest that can be had.
int ExpiryChooser::fittingChoice(int days) const
{
    if (days == 0 || m_facts.choices.isEmpty())
        return days;
    int best = m_facts.choices.constFirst();
    for (const int choice : std::as_const(m_facts.choices)) {
        const bool better = best < days ? choice > best : choice >= days && choice < best;
        best = better ? choice : best;
    }
    return best;
}

void ExpiryChooser::setDays(int days)
{
    qsizetype index = m_choices.indexOf(takesOwnDays() ? days : fittingChoice(days));
    if (index < 0) {
        index = m_choices.indexOf(-1);
        m_days->setValue(days);
    }
    m_segments->setCurrent(int(std::max<qsizetype>(0, index)));
    choose(m_segments->current());
}

void ExpiryChooser::choose(int)
{
    m_ownDay->setVisible(isOwnDay());
    m_reviewRow->setVisible(days() == 0);
    showEnd();
}

void ExpiryChooser::showEnd()
{
    const int count = days();
    const QDateTime end = m_clock->now().addDays(count).toLocalTime();
    setTextRole(m_sentence, count > 0 ? TextRole::Dim : TextRole::Warning);
    if (count > 0) {
        m_sentence->setText(tr("Ends %1, %2 %3 (%n day(s)).", "date, time, zone", count)
                                .arg(QLocale().toString(end.date(), QLocale::LongFormat),
                                    QLocale().toString(end.time(), QLocale::ShortFormat), end.timeZoneAbbreviation()));
    } else {
        m_sentence->setText(m_facts.form == ExpiryFacts::Form::None
                ? tr("Tokens of this registry never end by themselves: somebody has to revoke them.")
                : tr("It never ends by itself: somebody has to revoke it."));
    }
    showWeekend(end.date(), count);
    emit daysChanged();
}

/// Nobody likes to mend a build on a Sunday.
void ExpiryChooser::showWeekend(const QDate &end, int days)
{
    const int earlier = end.dayOfWeek() - Qt::Friday;
    const bool offer = days > 0 && earlier > 0 && days - earlier >= m_facts.minDays;
    m_weekend->setVisible(offer);
    if (!offer)
        return;
    m_weekendHint->setText(tr("That is a %1.", "name of a weekday").arg(QLocale().dayName(end.dayOfWeek())));
    m_friday->setText(tr("Friday before (%1)").arg(QLocale().toString(end.addDays(-earlier), QLocale::ShortFormat)));
}

/// A number typed on the choices is a number of days.
bool ExpiryChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !takesOwnDays())
        return QWidget::eventFilter(watched, event);
    const QString typed = static_cast<QKeyEvent *>(event)->text();
    if (typed.size() != 1 || !typed.at(0).isDigit())
        return QWidget::eventFilter(watched, event);
    m_segments->setCurrent(int(m_choices.indexOf(-1)));
    m_days->setFocus(Qt::OtherFocusReason);
    auto *edit = m_days->findChild<QLineEdit *>();
    edit->setText(typed);
    return true;
}

} // namespace Tokendesk

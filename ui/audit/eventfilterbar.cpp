// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/eventfilterbar.h"
#include "ui/parts/flowlayout.h"
#include "ui/text/plaintext.h"
#include "ui/theme/theme.h"
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

const QDate anyDay(2000, 1, 1); // the earliest that can be chosen stands for "any"

} // namespace

EventFilterBar::EventFilterBar(QWidget *parent) : QWidget(parent), m_action(new QComboBox)
{
    auto *flow = new FlowLayout(this, Metrics::step);
    QSizePolicy flowing(QSizePolicy::Preferred, QSizePolicy::Minimum);
    flowing.setHeightForWidth(true);
    setSizePolicy(flowing);
    m_action->setObjectName(u"eventAction"_s);
    m_action->setAccessibleName(tr("Action"));
    m_action->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_action->setMinimumContentsLength(14);
    flow->addWidget(m_action);
    m_actor = addEdit("eventActor", tr("Actor"));
    m_target = addEdit("eventTarget", tr("Target"));
    m_from = addDate("eventFrom", tr("From"), tr("from any day"));
    m_to = addDate("eventTo", tr("Until"), tr("until today"));
    m_text = addEdit("eventText", tr("Text"));
    m_clear = new QPushButton(tr("Clear"));
    m_clear->setObjectName(u"clearEventFilter"_s);
    setButtonRole(m_clear, ButtonRole::Link);
    flow->addWidget(m_clear);
    setActions({});
    connect(m_action, &QComboBox::currentIndexChanged, this, &EventFilterBar::changed);
    connect(m_clear, &QPushButton::clicked, this, &EventFilterBar::clear);
}

QLineEdit *EventFilterBar::addEdit(const char *name, const QString &placeholder)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(QLatin1StringView(name));
    edit->setPlaceholderText(placeholder);
    edit->setAccessibleName(placeholder);
    edit->setClearButtonEnabled(true);
    edit->setFixedWidth(16 * edit->fontMetrics().averageCharWidth() + 3 * Metrics::step);
    layout()->addWidget(edit);
    connect(edit, &QLineEdit::textChanged, this, &EventFilterBar::changed);
    return edit;
}

QDateEdit *EventFilterBar::addDate(const char *name, const QString &label, const QString &any)
{
    auto *edit = new QDateEdit;
    edit->setObjectName(QLatin1StringView(name));
    edit->setAccessibleName(label);
    edit->setToolTip(label);
    edit->setCalendarPopup(true);
    edit->setMinimumDate(anyDay);
    edit->setSpecialValueText(any);
    edit->setDate(anyDay);
    // The style sheet reckons the size for a day only.
    edit->setMinimumWidth(edit->fontMetrics().horizontalAdvance(any) + 5 * Metrics::step);
    layout()->addWidget(edit);
    connect(edit, &QDateEdit::dateChanged, this, &EventFilterBar::changed);
    return edit;
}

EventQuery EventFilterBar::query() const
{
    EventQuery query;
    query.action = m_action->currentData().toString();
    query.actor = m_actor->text().trimmed();
    query.target = m_target->text().trimmed();
    query.text = m_text->text().trimmed();
    if (m_from->date() > anyDay)
        query.from = m_from->date().startOfDay();
    if (m_to->date() > anyDay)
        query.until = m_to->date().addDays(1).startOfDay();
    return query;
}

void EventFilterBar::setActions(const QStringList &actions)
{
    const QSignalBlocker quiet(m_action);
    const QString chosen = m_action->currentData().toString();
    if (m_action->count() == actions.size() + 1 && chosen.isEmpty() && m_action->count() > 1)
        return; // the same as before: actions are never taken away
    m_action->clear();
    m_action->addItem(tr("All actions"), QString());
    for (const QString &action : actions)
        m_action->addItem(plainText(action), action);
    m_action->setCurrentIndex(std::max(0, m_action->findData(chosen)));
}

void EventFilterBar::setFrom(QDate from)
{
    m_from->setDate(from.isValid() ? from : anyDay);
}

void EventFilterBar::clear()
{
    {
        const QSignalBlocker quiet(this); // one change, not six
        m_action->setCurrentIndex(0);
        m_actor->clear();
        m_target->clear();
        m_text->clear();
        m_from->setDate(anyDay);
        m_to->setDate(anyDay);
    }
    emit changed();
}

} // namespace Tokendesk

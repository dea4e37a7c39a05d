// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"
#include "ui/parts/card.h"
#include "ui/parts/plainlabel.h"
#include "ui/parts/separator.h"
#include "ui/settings/settingrow.h"
#include "ui/theme/metrics.h"
#include <QCheckBox>
#include <QComboBox>
#include <QTimeEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Tokendesk {

SettingsPage::SettingsPage(Settings *settings, const QString &title, const QString &icon, QWidget *parent)
    : QWidget(parent), m_settings(settings), m_title(title), m_icon(icon), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(3 * Metrics::step, 2 * Metrics::step, 3 * Metrics::step, 3 * Metrics::step);
    m_column->setSpacing(Metrics::step);
    m_column->addWidget(new PlainLabel(title, TextRole::Heading));
    m_column->addStretch(1);
}

QString SettingsPage::title() const
{
    return m_title;
}

QString SettingsPage::icon() const
{
    return m_icon;
}

const QList<SettingRow *> &SettingsPage::rows() const
{
    return m_rows;
}

Settings *SettingsPage::settings() const
{
    return m_settings;
}

void SettingsPage::addSection(const QString &title)
{
    // Above the stretch that pushes all cards to the top.
    if (!title.isEmpty()) {
        auto *label = new PlainLabel(title, TextRole::Section);
        label->setContentsMargins(0, Metrics::step, 0, 0);
        m_column->insertWidget(m_column->count() - 1, label);
    }
    auto *card = new Card;
    m_card = new QVBoxLayout(card);
    m_card->setContentsMargins(1, 1, 1, 1);
    m_card->setSpacing(0);
    m_column->insertWidget(m_column->count() - 1, card);
}

void SettingsPage::addNotice(QWidget *widget)
{
    m_column->insertWidget(1, widget); // beneath the heading
}

void SettingsPage::addWidget(QWidget *widget)
{
    if (!m_card)
        addSection({});
    if (m_card->count() > 0)
        m_card->addWidget(new Separator);
    m_card->addWidget(widget);
}

SettingRow *SettingsPage::addRow(
    const QString &title, const QString &hint, QWidget *control, const QString &alsoFoundBy)
{
    auto *row = new SettingRow(title, hint, control, alsoFoundBy);
    addWidget(row);
    m_rows.append(row);
    return row;
}

SettingRow *SettingsPage::addSwitch(
    Setting setting, const QString &title, const QString &hint, const QString &alsoFoundBy)
{
    auto *box = new QCheckBox;
    box->setObjectName(QLatin1StringView(factOf(setting).key));
    SettingRow *row = addRow(title, hint, box, alsoFoundBy);
    connect(box, &QCheckBox::toggled, m_settings, [this, setting](bool on) { m_settings->set(setting, on); });
    follow([this, box, setting] { box->setChecked(m_settings->isOn(setting)); });
    return row;
}

SettingRow *SettingsPage::addChoice(
    Setting setting, const QString &title, const QString &hint, const Choices &choices, const QString &alsoFoundBy)
{
    auto *box = new QComboBox;
    box->setObjectName(QLatin1StringView(factOf(setting).key));
    for (const auto &[text, value] : choices)
        box->addItem(text, value);
    SettingRow *row = addRow(title, hint, box, alsoFoundBy);
    follow([this, box, setting] {
        const QVariant value = m_settings->value(setting);
        // A file may hold a number between those that are offered.
        if (box->findData(value) < 0)
            box->addItem(value.toString(), value);
        box->setCurrentIndex(box->findData(value));
    });
    connect(box, &QComboBox::activated, m_settings,
        [this, box, setting](int index) { m_settings->set(setting, box->itemData(index)); });
    return row;
}

SettingRow *SettingsPage::addTime(Setting minutesOfDay, const QString &title, const QString &hint)
{
    auto *edit = new QTimeEdit;
    edit->setObjectName(QLatin1StringView(factOf(minutesOfDay).key));
    SettingRow *row = addRow(title, hint, edit);
    constexpr int second = 1000;
    constexpr int minute = 60 * second;
    follow([this, edit, minutesOfDay] {
        edit->setTime(QTime::fromMSecsSinceStartOfDay(m_settings->number(minutesOfDay) * minute));
    });
    connect(edit, &QTimeEdit::timeChanged, m_settings,
        [this, minutesOfDay](QTime time) { m_settings->set(minutesOfDay, time.msecsSinceStartOfDay() / minute); });
    return row;
}

void SettingsPage::enableWith(SettingRow *row, Setting condition)
{
    follow([this, row, condition] { row->setEnabled(m_settings->isOn(condition)); });
}

void SettingsPage::setResettable(const QString &group)
{
    m_group = group;
}

void SettingsPage::alsoOnReset(const std::function<void()> &deed)
{
    m_resetDeeds.append(deed);
}

bool SettingsPage::canReset() const
{
    return !m_group.isEmpty();
}

void SettingsPage::reset()
{
    m_settings->reset(m_group);
    for (const auto &deed : std::as_const(m_resetDeeds))
        deed();
}

void SettingsPage::follow(const std::function<void()> &show)
{
    show();
    connect(m_settings, &Settings::changed, this, show);
}

} // namespace Tokendesk

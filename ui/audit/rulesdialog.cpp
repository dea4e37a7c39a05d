// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/rulesdialog.h"
#include "ui/parts/dialogframe.h"
#include "ui/parts/plainlabel.h"
#include "ui/text/findingwords.h"
#include "ui/theme/theme.h"
#include <QGridLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTimeEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

constexpr int minutesOfHour = 60;
constexpr int mostDays = 3650;

QTime timeOf(int minutes)
{
    return QTime(0, 0).addSecs(minutes * minutesOfHour);
}

int minutesOf(QTime time)
{
    return time.hour() * minutesOfHour + time.minute();
}

int rowsOf(const QGridLayout *grid)
{
    return grid->count() == 0 ? 0 : grid->rowCount();
}

void addField(QGridLayout *grid, const QString &label, QWidget *field)
{
    const int row = rowsOf(grid);
    auto *words = new PlainLabel(label);
    words->wrap();
    words->setBuddy(field);
    field->setAccessibleName(label);
    grid->addWidget(words, row, 0);
    grid->addWidget(field, row, 1);
}

} // namespace

RulesDialog::RulesDialog(const AuditRules &rules, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"rulesDialog"_s);
    const DialogFrame frame = frameDialog(this, tr("Audit rules"));
    auto *intro = new PlainLabel(
        tr("Health begins at 100. Each thing found costs points, up to a limit for its rule; a limit of 0 switches the "
           "rule off."),
        TextRole::Dim);
    intro->wrap();
    frame.content->addWidget(intro);
    frame.content->addWidget(buildThresholds());
    frame.content->addWidget(new PlainLabel(tr("Points"), TextRole::Section));
    frame.content->addWidget(buildPoints());
    auto *usual = new QPushButton(tr("Restore defaults"));
    auto *cancel = new QPushButton(tr("Cancel"));
    auto *save = new QPushButton(tr("Save rules"));
    usual->setObjectName(u"usualRules"_s);
    cancel->setObjectName(u"cancelRules"_s);
    save->setObjectName(u"saveRules"_s);
    setButtonRole(save, ButtonRole::Primary);
    save->setDefault(true);
    frame.buttons->insertWidget(0, usual);
    frame.buttons->addWidget(cancel);
    frame.buttons->addWidget(save);
    connect(usual, &QPushButton::clicked, this, [this] { show(AuditRules()); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, [this] {
        const AuditRules wanted = this->rules();
        accept();
        emit changed(wanted);
    });
    setMinimumWidth(560);
    show(rules);
}

QSpinBox *RulesDialog::addNumber(
    QGridLayout *grid, const char *name, const QString &label, int least, int most, const QString &suffix)
{
    auto *box = new QSpinBox;
    box->setObjectName(QLatin1StringView(name));
    box->setRange(least, most);
    box->setSuffix(suffix);
    addField(grid, label, box);
    return box;
}

QWidget *RulesDialog::buildThresholds()
{
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins({});
    grid->setColumnStretch(0, 1);
    const QString days = tr(" days", "after a number in a field");
    m_adminDays = addNumber(grid, "adminDays", tr("Dangerous rights count as old after"), 1, mostDays, days);
    m_graceDays = addNumber(grid, "graceDays", tr("A new token may be unused for"), 0, mostDays, days);
    m_unusedDays = addNumber(grid, "unusedDays", tr("Unused after"), 1, mostDays, days);
    m_soonDays = addNumber(grid, "soonDays", tr("Ends soon within"), 1, mostDays, days);
    m_limitPercent = addNumber(
        grid, "limitPercent", tr("A rate limit is nearly used up from"), 1, 100, tr(" %", "after a number in a field"));
    m_burstEvents = addNumber(grid, "burstEvents", tr("Events that make a burst: more than"), 1, 100000, {});
    m_burstMinutes = addNumber(grid, "burstMinutes", tr("Length of a burst"), 1, 24 * minutesOfHour,
        tr(" minutes", "after a number in a field"));
    m_from = new QTimeEdit;
    m_from->setObjectName(u"dayFrom"_s);
    m_until = new QTimeEdit;
    m_until->setObjectName(u"dayUntil"_s);
    addField(grid, tr("Usual hours begin at"), m_from);
    addField(grid, tr("Usual hours end at"), m_until);
    m_live = new QLineEdit;
    m_live->setObjectName(u"liveWords"_s);
    m_live->setMinimumWidth(24 * m_live->fontMetrics().averageCharWidth());
    m_live->setToolTip(tr("With commas between them."));
    addField(grid, tr("Words in names of live places"), m_live);
    return box;
}

QWidget *RulesDialog::buildPoints()
{
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins({});
    grid->setColumnStretch(0, 1);
    grid->addWidget(new PlainLabel(tr("Each"), TextRole::Caption), 0, 1);
    grid->addWidget(new PlainLabel(tr("At most"), TextRole::Caption), 0, 2);
    for (int kind = 0; kind < findingKindCount; ++kind) {
        const QString rule = FindingWords::rule(FindingKind(kind));
        Points &points = m_points.at(size_t(kind));
        points = {new QSpinBox, new QSpinBox};
        points.each->setObjectName(u"each-"_s + wordOf(FindingKind(kind)));
        points.most->setObjectName(u"most-"_s + wordOf(FindingKind(kind)));
        points.each->setAccessibleName(tr("%1: points for each", "a rule").arg(rule));
        points.most->setAccessibleName(tr("%1: points at most", "a rule").arg(rule));
        for (QSpinBox *number : {points.each, points.most})
            number->setRange(0, 100);
        auto *label = new PlainLabel(rule);
        label->wrap();
        label->setToolTip(FindingWords::why(FindingKind(kind)));
        grid->addWidget(label, kind + 1, 0);
        grid->addWidget(points.each, kind + 1, 1);
        grid->addWidget(points.most, kind + 1, 2);
    }
    return box;
}

void RulesDialog::show(const AuditRules &rules)
{
    m_adminDays->setValue(rules.adminDays);
    m_graceDays->setValue(rules.graceDays);
    m_unusedDays->setValue(rules.unusedDays);
    m_soonDays->setValue(rules.soonDays);
    m_limitPercent->setValue(rules.limitPercent);
    m_burstEvents->setValue(rules.burstEvents);
    m_burstMinutes->setValue(rules.burstMinutes);
    m_from->setTime(timeOf(rules.dayFrom));
    m_until->setTime(timeOf(rules.dayUntil));
    m_live->setText(rules.liveWords.join(u", "_s));
    for (size_t kind = 0; kind < m_points.size(); ++kind) {
        m_points.at(kind).each->setValue(rules.points.at(kind).each);
        m_points.at(kind).most->setValue(rules.points.at(kind).most);
    }
}

AuditRules RulesDialog::rules() const
{
    AuditRules rules;
    rules.adminDays = m_adminDays->value();
    rules.graceDays = m_graceDays->value();
    rules.unusedDays = m_unusedDays->value();
    rules.soonDays = m_soonDays->value();
    rules.limitPercent = m_limitPercent->value();
    rules.burstEvents = m_burstEvents->value();
    rules.burstMinutes = m_burstMinutes->value();
    rules.dayFrom = minutesOf(m_from->time());
    rules.dayUntil = minutesOf(m_until->time());
    rules.liveWords.clear();
    for (const QStringList words = m_live->text().split(u',', Qt::SkipEmptyParts); const QString &word : words) {
        if (!word.trimmed().isEmpty())
            rules.liveWords.append(word.trimmed());
    }
    for (size_t kind = 0; kind < m_points.size(); ++kind)
        rules.points.at(kind) = {m_points.at(kind).each->value(), m_points.at(kind).most->value()};
    return rules;
}

} // namespace Tokendesk

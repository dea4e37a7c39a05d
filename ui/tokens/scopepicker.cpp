// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/scopepicker.h"
#include "ui/parts/plainlabel.h"
#include "ui/parts/segmentedbuttons.h"
#include "ui/parts/statuspill.h"
#include "ui/text/plaintext.h"
#include "ui/text/profilewords.h"
#include "ui/theme/metrics.h"
#include <QCheckBox>
#include <QGridLayout>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tokendesk {

ScopePicker::ScopePicker(const RegistryProfile &profile, QWidget *parent)
    : QWidget(parent), m_model(profile), m_presets(new SegmentedButtons(tr("Presets"))), m_unknown(new QVBoxLayout),
      m_hint(new PlainLabel(QString(), TextRole::Warning))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Metrics::step);
    for (const ScopePreset &preset : m_model.presets())
        m_presets->addSegment(plainText(profileText(preset.title)))->setObjectName(u"preset_"_s + preset.id);
    m_presets->addSegment(tr("Custom"))->setObjectName(u"preset_custom"_s);
    m_presets->setVisible(!m_model.presets().isEmpty());
    column->addWidget(m_presets);
    if (m_model.form() == ScopeModel::Form::Matrix)
        buildMatrix(column);
    else
        buildLevels(column);
    m_unknown->setSpacing(Metrics::halfStep);
    column->addLayout(m_unknown);
    m_hint->wrap();
    m_hint->setObjectName(u"scopeHint"_s);
    column->addWidget(m_hint);
    connect(m_presets, &SegmentedButtons::currentChanged, this, &ScopePicker::usePreset);
    m_model.usePreset(0);
    update();
}

void ScopePicker::buildLevels(QVBoxLayout *column)
{
    for (const ScopeFacts &facts : m_model.facts())
        column->addWidget(buildRow(facts));
}

QWidget *ScopePicker::buildRow(const ScopeFacts &facts)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(2 * Metrics::step);
    QCheckBox *box = buildBox(facts, toMenuText(facts.title));
    box->setMinimumWidth(100);
    auto *meaning = new PlainLabel(meaningOf(facts.id), TextRole::Dim);
    meaning->wrap();
    line->addWidget(box);
    line->addWidget(meaning, 1);
    if (facts.risk == Risk::High)
        line->addWidget(new StatusPill({Tone::Bad, iconOf(Tone::Bad), tr("High risk")}));
    m_rows.append({facts.id, box, meaning});
    return row;
}

QCheckBox *ScopePicker::buildBox(const ScopeFacts &facts, const QString &text)
{
    auto *box = new QCheckBox(text);
    box->setObjectName(u"scope_"_s + facts.id);
    box->setAccessibleName(plainText(facts.title));
    connect(box, &QCheckBox::toggled, this, [this, scope = facts.id](bool checked) {
        if (m_updating)
            return;
        m_model.setChosen(scope, checked);
        update();
    });
    return box;
}

/// Resources down, actions across; the head of a column ticks all of it.
void ScopePicker::buildMatrix(QVBoxLayout *column)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(3 * Metrics::step);
    grid->setVerticalSpacing(Metrics::step);
    const QStringList actions = m_model.actions();
    const QStringList resources = m_model.resources();
    grid->setColumnStretch(int(actions.size()) + 1, 1);
    for (int i = 0; i < int(actions.size()); ++i) {
        auto *head = new QCheckBox(toMenuText(actions.at(i)));
        head->setObjectName(u"action_"_s + actions.at(i));
        head->setAccessibleName(tr("%1, everything").arg(plainText(actions.at(i))));
        head->setToolTip(tr("All in this column"));
        connect(head, &QCheckBox::clicked, this, [this, action = actions.at(i)] {
            m_model.setAction(action, m_model.tickOf(action) != ScopeModel::Tick::All);
            update();
        });
        m_actions.append({actions.at(i), head});
        grid->addWidget(head, 0, i + 1);
    }
    for (int r = 0; r < int(resources.size()); ++r) {
        grid->addWidget(new PlainLabel(plainText(resources.at(r)), TextRole::Dim), r + 1, 0);
        for (int i = 0; i < int(actions.size()); ++i) {
            const ScopeFacts *facts = factsOf(m_model.at(resources.at(r), actions.at(i)));
            if (!facts)
                continue;
            QCheckBox *box = buildBox(*facts, QString());
            box->setToolTip(toToolTip(meaningOf(facts->id)));
            grid->addWidget(box, r + 1, i + 1);
            m_rows.append({facts->id, box, nullptr});
        }
    }
    column->addLayout(grid);
}

const ScopeModel &ScopePicker::model() const
{
    return m_model;
}

QStringList ScopePicker::scopes() const
{
    return m_model.scopes();
}

void ScopePicker::setScopes(const QStringList &scopes)
{
    m_model.setScopes(scopes);
    update();
}

QString ScopePicker::presetId() const
{
    return m_model.preset() < 0 ? QString() : m_model.presets().at(m_model.preset()).id;
}

const ScopeFacts *ScopePicker::factsOf(const QString &scope) const
{
    const QList<ScopeFacts> &all = m_model.facts();
    const auto found
        = std::find_if(all.cbegin(), all.cend(), [&scope](const ScopeFacts &facts) { return facts.id == scope; });
    return found == all.cend() ? nullptr : &*found;
}

QString ScopePicker::meaningOf(const QString &scope) const
{
    const ScopeFacts *facts = factsOf(scope);
    if (!facts)
        return plainText(scope);
    return plainText(facts->meaning.isEmpty() ? facts->title : profileText(facts->meaning));
}

QString ScopePicker::sentence() const
{
    if (m_model.isEmpty())
        return tr("Choose at least one right.");
    const auto listed = [this](const QStringList &scopes) {
        QStringList meanings;
        for (const QString &scope : scopes)
            meanings.append(meaningOf(scope));
        return meanings.join(tr("; ", "between rights"));
    };
    const QStringList cannot = m_model.cannot();
    const QString can = listed(m_model.can() + m_model.unknown());
    return cannot.isEmpty() ? tr("Can: %1.").arg(can) : tr("Can: %1. Cannot: %2.").arg(can, listed(cannot));
}

void ScopePicker::usePreset(int index)
{
    if (m_updating || index >= int(m_model.presets().size()))
        return; // "Custom" is what a change makes of a preset
    m_model.usePreset(index);
    update();
}

void ScopePicker::update()
{
    m_updating = true;
    for (const Row &row : std::as_const(m_rows))
        updateRow(row);
    for (const auto &[action, head] : std::as_const(m_actions)) {
        const ScopeModel::Tick tick = m_model.tickOf(action);
        head->setTristate(tick == ScopeModel::Tick::Some);
        head->setCheckState(tick == ScopeModel::Tick::All ? Qt::Checked
                : tick == ScopeModel::Tick::Some          ? Qt::PartiallyChecked
                                                          : Qt::Unchecked);
    }
    updateUnknown();
    const QStringList odd = m_model.writableUnread();
    m_hint->setText(
        tr("May change %1, but not read it. That is allowed; is it what you want?").arg(plainText(odd.join(u", "_s))));
    m_hint->setVisible(!odd.isEmpty());
    m_presets->setCurrent(m_model.preset() < 0 ? int(m_model.presets().size()) : m_model.preset());
    m_updating = false;
    emit scopesChanged();
}

void ScopePicker::updateRow(const Row &row)
{
    const ScopeFacts *parent = factsOf(m_model.includedIn(row.scope));
    row.box->setChecked(m_model.isTicked(row.scope));
    row.box->setEnabled(!parent);
    const QString meaning = meaningOf(row.scope);
    const QString shown = parent ? tr("%1 – included in %2").arg(meaning, plainText(parent->title)) : meaning;
    if (row.meaning)
        row.meaning->setText(shown);
    row.box->setAccessibleDescription(shown);
    row.box->setToolTip(parent ? toToolTip(shown) : row.meaning ? QString() : toToolTip(meaning));
}

/// What a cloned token has and the profile does not know goes along, but cannot be judged here.
void ScopePicker::updateUnknown()
{
    while (QLayoutItem *item = m_unknown->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const QStringList unknown = m_model.unknown();
    for (const QString &scope : unknown) {
        auto *box = new QCheckBox(toMenuText(scope));
        box->setObjectName(u"unknown_"_s + scope);
        box->setChecked(true);
        box->setEnabled(false);
        box->setToolTip(tr("The registry granted this right, but its description here does not know it."));
        box->setAccessibleDescription(box->toolTip());
        m_unknown->addWidget(box);
    }
}

} // namespace Tokendesk

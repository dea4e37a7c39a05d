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
    : QWidget(parent), m_profile(profile), m_presets(new SegmentedButtons(tr("Presets")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Metrics::step);
    for (const ScopePreset &preset : std::as_const(m_profile.presets))
        m_presets->addSegment(plainText(profileText(preset.title)))->setObjectName(u"preset_"_s + preset.id);
    m_presets->addSegment(tr("Custom"))->setObjectName(u"preset_custom"_s);
    m_presets->setVisible(!m_profile.presets.isEmpty());
    column->addWidget(m_presets);
    for (const ScopeFacts &facts : std::as_const(m_profile.scopes))
        column->addWidget(buildRow(facts));
    connect(m_presets, &SegmentedButtons::currentChanged, this, &ScopePicker::usePreset);
    if (!m_profile.presets.isEmpty())
        usePreset(0);
    else
        update();
}

QWidget *ScopePicker::buildRow(const ScopeFacts &facts)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(2 * Metrics::step);
    auto *box = new QCheckBox(toMenuText(facts.title));
    box->setObjectName(u"scope_"_s + facts.id);
    box->setMinimumWidth(100);
    auto *meaning = new PlainLabel(plainText(profileText(facts.meaning)), TextRole::Dim);
    meaning->wrap();
    line->addWidget(box);
    line->addWidget(meaning, 1);
    if (facts.risk == Risk::High)
        line->addWidget(new StatusPill({Tone::Bad, iconOf(Tone::Bad), tr("High risk")}));
    m_rows.append({facts.id, box, meaning});
    connect(box, &QCheckBox::toggled, this, [this, scope = facts.id](bool checked) {
        if (m_updating)
            return;
        m_chosen.removeAll(scope);
        if (checked)
            m_chosen.append(scope);
        update();
    });
    return row;
}

QStringList ScopePicker::scopes() const
{
    const QStringList implied = m_profile.impliedBy(m_chosen);
    QStringList list;
    for (const ScopeFacts &facts : m_profile.scopes) {
        if (m_chosen.contains(facts.id) && !implied.contains(facts.id))
            list.append(facts.id);
    }
    return list;
}

void ScopePicker::setScopes(const QStringList &scopes)
{
    m_chosen = scopes;
    update();
}

Risk ScopePicker::risk() const
{
    Risk highest = Risk::Low;
    for (const QString &scope : m_chosen) {
        if (const ScopeFacts *facts = m_profile.scope(scope))
            highest = std::max(highest, facts->risk);
    }
    return highest;
}

QString ScopePicker::sentence() const
{
    QStringList can;
    QStringList cannot;
    const QStringList implied = m_profile.impliedBy(m_chosen);
    for (const ScopeFacts &facts : m_profile.scopes) {
        const QString meaning = plainText(profileText(facts.meaning.isEmpty() ? facts.title : facts.meaning));
        (m_chosen.contains(facts.id) || implied.contains(facts.id) ? can : cannot).append(meaning);
    }
    if (can.isEmpty())
        return tr("Choose at least one right.");
    const QString separator = tr("; ", "between rights");
    return cannot.isEmpty() ? tr("Can: %1.").arg(can.join(separator))
                            : tr("Can: %1. Cannot: %2.").arg(can.join(separator), cannot.join(separator));
}

void ScopePicker::usePreset(int index)
{
    if (m_updating || index < 0 || index >= m_profile.presets.size())
        return;
    m_chosen = m_profile.presets.at(index).scopes;
    update();
}

/// Which chosen scope brings this one along.
QString ScopePicker::includedIn(const QString &scope) const
{
    for (const QString &chosen : m_chosen) {
        if (chosen != scope && m_profile.impliedBy({chosen}).contains(scope))
            return chosen;
    }
    return {};
}

void ScopePicker::update()
{
    m_updating = true;
    for (const Row &row : std::as_const(m_rows)) {
        const ScopeFacts *facts = m_profile.scope(row.scope);
        const ScopeFacts *parent = m_profile.scope(includedIn(row.scope));
        row.box->setChecked(parent || m_chosen.contains(row.scope));
        row.box->setEnabled(!parent);
        const QString meaning = plainText(profileText(facts->meaning));
        row.meaning->setText(parent ? tr("%1 – included in %2").arg(meaning, plainText(parent->title)) : meaning);
        row.box->setAccessibleDescription(row.meaning->text());
    }
    showPreset();
    m_updating = false;
    emit scopesChanged();
}

void ScopePicker::showPreset()
{
    const auto same = [this](const ScopePreset &preset) {
        QStringList theirs = preset.scopes + m_profile.impliedBy(preset.scopes);
        QStringList ours = m_chosen + m_profile.impliedBy(m_chosen);
        theirs.sort();
        ours.sort();
        return theirs == ours;
    };
    // Several presets can mean the same: the one that was clicked stays.
    const int current = m_presets->current();
    if (current >= 0 && current < m_profile.presets.size() && same(m_profile.presets.at(current)))
        return;
    const auto found = std::find_if(m_profile.presets.cbegin(), m_profile.presets.cend(), same);
    m_presets->setCurrent(int(found - m_profile.presets.cbegin()));
}

} // namespace Tokendesk

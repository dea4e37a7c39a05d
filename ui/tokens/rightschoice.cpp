// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/rightschoice.h"
#include "ui/parts/plainlabel.h"
#include "ui/parts/statuspill.h"
#include "ui/theme/metrics.h"
#include "ui/tokens/scopepicker.h"
#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Tokendesk {

RightsChoice::RightsChoice(const RegistryProfile &profile, QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Metrics::step);
    if (!profile.scopes.isEmpty()) {
        m_picker = new ScopePicker(profile);
        column->addWidget(m_picker);
        connect(m_picker, &ScopePicker::scopesChanged, this, &RightsChoice::changed);
    }
    if (!profile.scopesEmptyMeansAll)
        return;
    m_everything = new QCheckBox(tr("Everything, without limits"));
    m_everything->setObjectName(u"everything"_s);
    auto *line = new QHBoxLayout;
    line->setSpacing(2 * Metrics::step);
    line->addWidget(m_everything);
    line->addWidget(new StatusPill({Tone::Bad, iconOf(Tone::Bad), tr("High risk")}));
    line->addStretch(1);
    column->addLayout(line);
    m_warning = new PlainLabel(
        tr("Whoever has this token can do all that you can do at the registry, now and with whatever it adds later."),
        TextRole::Bad);
    m_warning->wrap();
    m_warning->setObjectName(u"everythingWarning"_s);
    column->addWidget(m_warning);
    connect(m_everything, &QCheckBox::toggled, this, &RightsChoice::follow);
    follow();
}

void RightsChoice::follow()
{
    if (m_picker) {
        m_picker->setEnabled(!isUnrestricted());
        m_picker->setToolTip(isUnrestricted() ? tr("Everything is chosen below.") : QString());
    }
    m_warning->setVisible(isUnrestricted());
    emit changed();
}

bool RightsChoice::isUnrestricted() const
{
    return m_everything && m_everything->isChecked();
}

QStringList RightsChoice::scopes() const
{
    return m_picker && !isUnrestricted() ? m_picker->scopes() : QStringList();
}

QString RightsChoice::presetId() const
{
    return m_picker && !isUnrestricted() ? m_picker->presetId() : QString();
}

QString RightsChoice::sentence() const
{
    if (isUnrestricted())
        return tr("Can do everything.");
    return m_picker ? m_picker->sentence() : QString();
}

Risk RightsChoice::risk() const
{
    if (isUnrestricted())
        return Risk::High;
    return m_picker ? m_picker->model().risk() : Risk::Low;
}

QString RightsChoice::problem() const
{
    if (isUnrestricted() || (m_picker && !m_picker->model().isEmpty()))
        return {};
    return m_picker    ? tr("Choose at least one right.")
        : m_everything ? tr("This registry has no limited tokens: say that it may do everything.")
                       : QString();
}

void RightsChoice::takeOver(const Token &token)
{
    if (m_picker)
        m_picker->setScopes(token.scopes);
    if (m_everything)
        m_everything->setChecked(token.unrestricted);
}

} // namespace Tokendesk

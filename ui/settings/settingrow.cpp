// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingrow.h"
#include "ui/parts/plainlabel.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include <QHBoxLayout>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tokendesk {

SettingRow::SettingRow(
    const QString &title, const QString &hint, QWidget *control, const QString &alsoFoundBy, QWidget *parent)
    : QFrame(parent), m_hint(new PlainLabel(hint, TextRole::Dim)), m_control(control), m_title(title),
      m_alsoFoundBy(alsoFoundBy)
{
    setAttribute(Qt::WA_StyledBackground);
    auto *label = new PlainLabel(title);
    label->wrap();
    m_hint->wrap();
    m_hint->setVisible(!hint.isEmpty());
    if (control) {
        if (control->accessibleName().isEmpty())
            control->setAccessibleName(title);
        control->setAccessibleDescription(hint);
        label->setBuddy(control);
    }
    auto *texts = new QVBoxLayout;
    texts->setSpacing(Metrics::halfStep / 2);
    texts->addWidget(label);
    texts->addWidget(m_hint);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2 * Metrics::step, Metrics::step, 2 * Metrics::step, Metrics::step);
    row->setSpacing(3 * Metrics::step);
    row->addLayout(texts, 1);
    if (control)
        row->addWidget(control, 0, Qt::AlignVCenter);
}

QWidget *SettingRow::control() const
{
    return m_control;
}

void SettingRow::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    if (m_control)
        m_control->setAccessibleDescription(hint);
}

bool SettingRow::matches(const QStringList &words) const
{
    const QString text = QString(m_title + u' ' + m_hint->text() + u' ' + m_alsoFoundBy).toCaseFolded();
    return std::all_of(words.cbegin(), words.cend(), [&text](const QString &word) { return text.contains(word); });
}

void SettingRow::setFound(bool found)
{
    m_found = found;
    setStyleProperty(this, "found", found ? u"true"_s : u"false"_s);
}

bool SettingRow::isFound() const
{
    return m_found;
}

} // namespace Tokendesk

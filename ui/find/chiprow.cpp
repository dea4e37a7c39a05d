// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/chiprow.h"
#include "ui/find/filterchip.h"
#include "ui/text/plaintext.h"
#include "ui/theme/metrics.h"
#include <QHBoxLayout>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

constexpr int gap = Metrics::halfStep + 2;

} // namespace

ChipRow::ChipRow(QWidget *next, QWidget *parent)
    : QWidget(parent), m_next(next), m_row(new QHBoxLayout(this)), m_more(new QToolButton(this))
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_more->setObjectName(u"moreChips"_s);
    m_more->setFocusPolicy(Qt::TabFocus);
    m_more->hide();
    m_row->setContentsMargins({});
    m_row->setSpacing(gap);
    m_row->addWidget(m_more);
    connect(m_more, &QToolButton::clicked, this, &ChipRow::editAll);
    hide();
}

QStringList ChipRow::terms() const
{
    QStringList terms;
    for (const FilterChip *chip : m_chips)
        terms.append(chip->term());
    return terms;
}

void ChipRow::add(const QString &term)
{
    auto *chip = new FilterChip(term, this);
    m_row->addWidget(chip);
    setTabOrder(m_chips.isEmpty() ? static_cast<QWidget *>(m_more) : m_chips.constLast(), chip);
    setTabOrder(chip, m_next);
    m_chips.append(chip);
    connect(chip, &FilterChip::removeRequested, this, [this, chip] {
        if (chip->hasFocus())
            m_next->setFocus();
        remove(chip);
        emit removed();
    });
    connect(chip, &FilterChip::editRequested, this, [this, chip] { edit(chip); });
    connect(chip, &FilterChip::leaveRequested, this, [this, chip](int step) { focusNeighbour(chip, step); });
    fit();
}

void ChipRow::remove(FilterChip *chip)
{
    m_chips.removeOne(chip);
    m_row->removeWidget(chip);
    chip->hide();
    chip->deleteLater(); // it may be what is calling us
    fit();
}

void ChipRow::removeLast()
{
    remove(m_chips.constLast());
    emit removed();
}

void ChipRow::clear()
{
    while (!m_chips.isEmpty())
        remove(m_chips.constLast());
}

bool ChipRow::focusLast()
{
    if (m_chips.isEmpty())
        return false;
    m_chips.constLast()->setFocus();
    return true;
}

void ChipRow::setRoom(int width)
{
    if (width == m_room)
        return;
    m_room = width;
    fit();
}

void ChipRow::edit(FilterChip *chip)
{
    const QString term = chip->term();
    remove(chip);
    emit editRequested(term);
}

/// As text they can be read and changed however many they are.
void ChipRow::editAll()
{
    const QString all = terms().join(u' ');
    clear();
    emit editRequested(all);
}

void ChipRow::focusNeighbour(FilterChip *chip, int step)
{
    const qsizetype next = m_chips.indexOf(chip) + step;
    if (next >= m_chips.size())
        m_next->setFocus();
    else if (next >= 0 && m_chips.at(next)->isVisibleTo(this))
        m_chips.at(next)->setFocus();
    else if (m_more->isVisibleTo(this))
        m_more->setFocus();
}

/// From the last one back, as many as can be read; the last one always.
void ChipRow::fit()
{
    int hidden = 0;
    int left = m_room;
    QStringList out;
    for (qsizetype i = m_chips.size() - 1; i >= 0; --i) {
        FilterChip *chip = m_chips.at(i);
        left -= chip->sizeHint().width() + gap;
        const int more = i > 0 || hidden > 0 ? m_more->fontMetrics().horizontalAdvance(u"+99"_s) + 3 * gap : 0;
        const bool seen = hidden == 0 && (left >= more || i == m_chips.size() - 1);
        chip->setVisible(seen);
        if (!seen) {
            ++hidden;
            out.prepend(plainText(chip->term()));
        }
    }
    m_more->setVisible(hidden > 0);
    m_more->setText(u"+%1"_s.arg(hidden));
    m_more->setAccessibleName(tr("%n more condition(s): edit all as text", nullptr, hidden));
    m_more->setToolTip(toToolTip(tr("%1: a click makes all of them text").arg(out.join(u' '))));
    setVisible(!m_chips.isEmpty());
    setMaximumWidth(std::max(m_room, 64));
}

} // namespace Tokendesk

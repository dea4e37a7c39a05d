// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/emptystate.h"
#include "ui/parts/plainlabel.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace Tokendesk {

namespace {

/// The symbol in a soft disc.
class Emblem : public QWidget {
public:
    explicit Emblem(const QString &icon) : m_icon(icon)
    {
        setFixedSize(64, 64);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Palette &p = currentPalette();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(p.accentSoft);
        painter.drawEllipse(rect());
        Icons::paint(&painter, QRectF(rect()).adjusted(18, 18, -18, -18), m_icon, p.accent);
    }

private:
    QString m_icon;
};

} // namespace

EmptyState::EmptyState(const QString &icon, const QString &title, const QString &sentence, QWidget *parent)
    : QWidget(parent), m_actions(new QHBoxLayout)
{
    auto *heading = new PlainLabel(title, TextRole::Heading);
    heading->setAlignment(Qt::AlignCenter);
    heading->wrap();
    auto *words = new PlainLabel(sentence, TextRole::Dim);
    words->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    words->wrap();
    words->setMaximumWidth(fontMetrics().averageCharWidth() * 60); // longer lines are hard to read
    m_actions->setSpacing(Metrics::step);
    m_actions->setAlignment(Qt::AlignCenter);

    auto *line = new QHBoxLayout;
    line->addStretch(1);
    line->addWidget(words, 8);
    line->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Metrics::step);
    column->addStretch(2);
    column->addWidget(new Emblem(icon), 0, Qt::AlignHCenter);
    column->addSpacing(Metrics::step);
    column->addWidget(heading);
    column->addLayout(line);
    column->addSpacing(Metrics::step);
    column->addLayout(m_actions);
    column->addStretch(3);
}

QPushButton *EmptyState::addAction(const QString &text)
{
    auto *button = new QPushButton(text);
    setButtonRole(button, m_actions->isEmpty() ? ButtonRole::Primary : ButtonRole::Secondary);
    m_actions->addWidget(button);
    return button;
}

} // namespace Tokendesk

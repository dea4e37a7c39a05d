// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/noticepanel.h"
#include "ui/notify/noticedesk.h"
#include "ui/parts/plainlabel.h"
#include "ui/parts/separator.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

constexpr int panelWidth = 420;
constexpr int panelHeight = 440;

} // namespace

NoticePanel::NoticePanel(NoticeDesk *notices, QWidget *parent) : QFrame(parent, Qt::Popup), m_notices(notices)
{
    setObjectName(u"noticePanel"_s);
    setAccessibleName(tr("Notices"));
    setFrameShape(QFrame::StyledPanel);
    auto *area = new QScrollArea;
    area->setObjectName(u"noticeScroll"_s);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(2 * Metrics::step, Metrics::step, 2 * Metrics::step, Metrics::step);
    area->setWidget(content);
    auto *frame = new QVBoxLayout(this);
    frame->setContentsMargins(1, 1, 1, 1);
    frame->addWidget(area);
    connect(notices, &NoticeDesk::changed, this, [this] {
        if (isVisible())
            fill();
    });
}

void NoticePanel::openBelow(const QPoint &corner, bool leftCorner)
{
    fill();
    const QRect room = parentWidget()->screen()->availableGeometry();
    const int width = std::min(panelWidth, room.width());
    // As high as its notices, up to where it scrolls.
    const int margins = 4 * Metrics::step + 2;
    const int rows = m_rows->layout()->totalHeightForWidth(width - margins) + margins / 2;
    resize(width, std::min({rows, panelHeight, room.height()}));
    const int left = leftCorner ? corner.x() : corner.x() - width;
    move(std::clamp(left, room.left(), std::max(room.left(), room.right() - width)),
        std::min(corner.y(), std::max(room.top(), room.bottom() - height())));
    show();
}

void NoticePanel::fill()
{
    delete m_rows;
    m_rows = new QWidget;
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins({});
    column->setSpacing(Metrics::step);
    column->addWidget(new PlainLabel(tr("Notices"), TextRole::Section));
    if (m_notices->told().isEmpty()) {
        auto *none = new PlainLabel(
            tr("Nothing yet. Tokens that end within a week are named here once a day."), TextRole::Dim);
        none->wrap();
        column->addWidget(none);
    }
    for (qsizetype number = 0; number < m_notices->told().size(); ++number) {
        if (number > 0)
            column->addWidget(new Separator);
        column->addWidget(buildRow(number));
    }
    column->addStretch(1);
    m_column->addWidget(m_rows);
}

QWidget *NoticePanel::buildRow(qsizetype number)
{
    const NoticeDesk::Told &told = m_notices->told().at(number);
    auto *row = new QWidget;
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins({});
    column->setSpacing(Metrics::halfStep);
    auto *text = new PlainLabel(told.text, told.isRead ? TextRole::Body : TextRole::Strong);
    text->wrap();
    column->addWidget(text);
    column->addWidget(
        new PlainLabel(QLocale().toString(told.when.toLocalTime(), QLocale::ShortFormat), TextRole::Caption));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Metrics::step);
    const auto add = [&](const QString &name, const QString &words) {
        auto *button = new QPushButton(words);
        button->setObjectName(name);
        setButtonRole(button, ButtonRole::Link);
        button->setAccessibleDescription(told.text);
        buttons->addWidget(button);
        return button;
    };
    connect(add(u"noticeShow"_s, tr("Show")), &QPushButton::clicked, this, [this] {
        hide();
        emit endingRequested();
    });
    // Later, because the answer builds these rows anew.
    connect(
        add(u"noticeSnooze"_s, tr("Snooze 3 days")), &QPushButton::clicked, m_notices,
        [this, tokens = told.tokens] { m_notices->snooze(tokens); }, Qt::QueuedConnection);
    connect(
        add(u"noticeHandled"_s, tr("Handled")), &QPushButton::clicked, m_notices,
        [this, tokens = told.tokens] { m_notices->handle(tokens); }, Qt::QueuedConnection);
    buttons->addStretch(1);
    column->addLayout(buttons);
    return row;
}

} // namespace Tokendesk

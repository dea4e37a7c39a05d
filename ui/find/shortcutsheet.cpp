// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/shortcutsheet.h"
#include "ui/parts/dialogframe.h"
#include "ui/parts/plainlabel.h"
#include "ui/text/querytext.h"
#include "ui/theme/theme.h"
#include "ui/window/actions.h"
#include <QAction>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

QGridLayout *addSection(QVBoxLayout *column, const QString &title)
{
    column->addWidget(new PlainLabel(title, TextRole::Section));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(2 * Metrics::step);
    grid->setVerticalSpacing(Metrics::halfStep);
    grid->setColumnStretch(0, 1);
    column->addLayout(grid);
    column->addSpacing(Metrics::step);
    return grid;
}

void addLine(QGridLayout *grid, const QString &words, const QString &keys)
{
    const int row = grid->count() / 2;
    auto *name = new PlainLabel(words);
    name->wrap();
    auto *label = new PlainLabel(keys, TextRole::Code);
    label->setObjectName(u"keys"_s);
    label->setAccessibleName(u"%1: %2"_s.arg(words, keys));
    grid->addWidget(name, row, 0);
    grid->addWidget(label, row, 1, Qt::AlignTrailing);
}

} // namespace

ShortcutSheet::ShortcutSheet(const Actions *actions, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"shortcutSheet"_s);
    const DialogFrame frame = frameDialog(this, tr("Keys and filter words"));
    auto *inside = new QWidget;
    auto *columns = new QHBoxLayout(inside);
    columns->setContentsMargins(0, 0, Metrics::step, 0);
    columns->setSpacing(5 * Metrics::step);
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    left->setSpacing(Metrics::halfStep);
    right->setSpacing(Metrics::halfStep);
    columns->addLayout(left, 1);
    columns->addLayout(right, 1);
    addActions(left, actions);
    addFilterWords(right);
    left->addStretch(1);
    right->addStretch(1);
    auto *area = new QScrollArea;
    area->setObjectName(u"shortcuts"_s);
    area->setAccessibleName(tr("Keys and filter words"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(inside);
    area->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    frame.content->addWidget(area, 1);
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(u"close"_s);
    close->setDefault(true);
    frame.buttons->addWidget(close);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    area->setMinimumHeight(std::min(460, inside->sizeHint().height()));
    setMinimumWidth(720);
    close->setFocus();
}

void ShortcutSheet::addActions(QVBoxLayout *column, const Actions *actions)
{
    for (const ActionGroup group : Actions::groups()) {
        QGridLayout *grid = nullptr;
        const QList<QAction *> known = actions->in(group);
        for (const QAction *action : known) {
            if (action->shortcut().isEmpty())
                continue;
            if (!grid)
                grid = addSection(column, Actions::title(group));
            addLine(grid, actionName(action), action->shortcut().toString(QKeySequence::NativeText));
        }
    }
}

void ShortcutSheet::addFilterWords(QVBoxLayout *column)
{
    QGridLayout *words = addSection(column, tr("Filter words"));
    const QStringList kinds = QueryWords::kinds();
    for (const QString &word : kinds)
        addLine(words, choiceText({word + u':', *QueryWords::kind(word), {}}), word + u':');
    addLine(words, tr("the opposite"), u"-is: -word"_s);
    QGridLayout *facts = addSection(column, tr("What a token can be"));
    const QStringList known = QueryWords::facts();
    for (const QString &fact : known)
        addLine(facts, choiceText({fact, QueryKind::Is, fact}), u"is:"_s + fact);
}

} // namespace Tokendesk

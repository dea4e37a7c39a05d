// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/tableactions.h"
#include "ui/tokens/columnlayout.h"
#include "ui/tokens/tokenpage.h"
#include "ui/window/actions.h"
#include <QAction>
#include <QCoreApplication>

namespace Tokendesk {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("TableActions", source);
}

struct Grouping {
    TokenGrouping grouping;
    const char *name;
    const char *text;
};

constexpr Grouping groupings[] = {
    {TokenGrouping::None, "groupByNothing", QT_TRANSLATE_NOOP("TableActions", "Do not group")},
    {TokenGrouping::Account, "groupByAccount", QT_TRANSLATE_NOOP("TableActions", "Group by account")},
    {TokenGrouping::Registry, "groupByRegistry", QT_TRANSLATE_NOOP("TableActions", "Group by registry")},
    {TokenGrouping::Organisation, "groupByOrganisation", QT_TRANSLATE_NOOP("TableActions", "Group by organisation")},
    {TokenGrouping::Owner, "groupByPerson", QT_TRANSLATE_NOOP("TableActions", "Group by person")},
    {TokenGrouping::Scopes, "groupByRights", QT_TRANSLATE_NOOP("TableActions", "Group by rights")},
    {TokenGrouping::EndMonth, "groupByEnd", QT_TRANSLATE_NOOP("TableActions", "Group by month of the end")},
};

} // namespace

void addTableActions(Actions *actions, TokenPage *page)
{
    for (const Grouping &each : groupings) {
        QAction *action = actions->add(ActionGroup::View, each.name, text(each.text));
        QObject::connect(
            action, &QAction::triggered, page, [page, grouping = each.grouping] { page->setGrouping(grouping); });
    }
    QAction *fit
        = actions->add(ActionGroup::View, "fitColumns", text(QT_TRANSLATE_NOOP("TableActions", "Fit all columns")));
    QObject::connect(fit, &QAction::triggered, page->columns(), &ColumnLayout::fitAll);
    QAction *reset
        = actions->add(ActionGroup::View, "resetColumns", text(QT_TRANSLATE_NOOP("TableActions", "Reset columns")));
    QObject::connect(reset, &QAction::triggered, page->columns(), &ColumnLayout::reset);
}

} // namespace Tokendesk

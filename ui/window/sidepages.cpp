// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sidepages.h"
#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Tokendesk::SidePages)
};

} // namespace

QList<SidePage> sidePages()
{
    return {
        {u"audit"_s, u"chart"_s, Words::tr("Audit"),
            Words::tr("Dangers at a glance: what ends, what is old, unused or may do too much, and what happened.")},
        {u"services"_s, u"robot"_s, Words::tr("Service accounts"),
            Words::tr("Accounts for what works without a person, and their keys.")},
    };
}

} // namespace Tokendesk

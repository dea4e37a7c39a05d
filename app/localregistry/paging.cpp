// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/localregistry/paging.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tokendesk::LocalRegistry {

namespace {

constexpr int usual = 50;
constexpr int most = 100;

int numberOr(const Call &call, const QString &name, int otherwise)
{
    bool good = false;
    const int number = call.request.query.value(name).toInt(&good);
    return good && number > 0 ? number : otherwise;
}

} // namespace

int pageOf(const Call &call)
{
    return numberOr(call, u"page"_s, 1);
}

int pageSizeOf(const Call &call)
{
    return std::min(numberOr(call, u"limit"_s, usual), most);
}

qint64 offsetOf(const Call &call)
{
    return qint64(pageOf(call) - 1) * pageSizeOf(call);
}

QJsonObject paged(QJsonObject list, int total, const Call &call)
{
    list.insert(u"total"_s, total);
    list.insert(u"page"_s, pageOf(call));
    list.insert(u"limit"_s, pageSizeOf(call));
    return list;
}

} // namespace Tokendesk::LocalRegistry

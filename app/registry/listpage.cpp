// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/registry/listpage.h"
#include "app/base/worker.h"
#include "app/registry/listscan.h"
#include "app/registry/replyerror.h"
#include "app/registry/tokenjson.h"

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

/// Up to here a thread of its own costs more than it saves: a page of a hundred tokens.
constexpr qsizetype smallReply = 64 * 1024;

} // namespace

Result<ListPage> listPageByTree(const HttpReply &reply, const RegistryProfile &profile)
{
    const Result<QJsonValue> json = jsonOf(reply);
    if (!json)
        return failure(json.error());
    const std::optional<QJsonArray> rows = arrayAt(*json, profile.list->items);
    if (!rows)
        return failure(Error::Kind::UnreadableReply, u"no list at %1"_s.arg(profile.list->items.join(u", "_s)));
    ListPage page;
    page.told = ListTrack::told(*json, profile.list->paging);
    page.rows = rows->size();
    page.tokens.reserve(rows->size());
    for (const QJsonValue &row : *rows) {
        Result<Token> token = tokenFromJson(row, profile);
        if (token)
            page.tokens.append(std::move(*token));
        else
            ++page.unreadable;
    }
    return page;
}

Result<ListPage> listPageIn(const HttpReply &reply, const ListPlan &plan)
{
    if (std::optional<ListPage> page = scannedListPage(reply.body, plan))
        return std::move(*page);
    return listPageByTree(reply, plan.profile);
}

Answer<ListPage> readListPage(
    const Registry *registry, const Result<HttpReply> &reply, const std::shared_ptr<const ListPlan> &plan)
{
    if (!reply || reply->status >= 400 || reply->status == 204) {
        const Result<QJsonValue> nothing = registry->read(reply, false);
        const QString detail = u"no list at %1"_s.arg(registry->profile().list->items.join(u", "_s));
        return answered<ListPage>(
            failure(nothing ? Error{.kind = Error::Kind::UnreadableReply, .detail = detail} : nothing.error()));
    }
    if (reply->body.size() <= smallReply)
        return answered<ListPage>(plan ? listPageIn(*reply, *plan) : listPageByTree(*reply, registry->profile()));
    return inBackground<ListPage>([reply = *reply, plan, profile = registry->profile()] {
        return plan ? listPageIn(reply, *plan) : listPageByTree(reply, profile);
    });
}

} // namespace Tokendesk

// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/registry/listtrack.h"
#include "app/registry/registry.h"
#include <memory>

namespace Tokendesk {
struct ListPlan;

/// One page of a token list, read: what it holds and what it says about the rest.
struct ListPage {
    ListTrack::Told told;
    qsizetype rows = 0; ///< As many as the registry gave, also those that are left out.
    QList<Token> tokens; ///< Without those that could not be understood.
    int unreadable = 0;
};

/// Reads the registry's reply to a question for a page. A large one is read by another thread: some registries give
/// everything at once, and a window that stands still for it would be noticed.
Answer<ListPage> readListPage(
    const Registry *registry, const Result<HttpReply> &reply, const std::shared_ptr<const ListPlan> &plan);
/// The same, here and now.
Result<ListPage> listPageIn(const HttpReply &reply, const ListPlan &plan);
/// The same the long way, by a tree of the whole page: for what the short one does not understand.
Result<ListPage> listPageByTree(const HttpReply &reply, const RegistryProfile &profile);

} // namespace Tokendesk

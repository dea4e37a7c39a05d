// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/registry/registryprofile.h"
#include <array>
#include <memory>
#include <string>
#include <vector>

namespace Tokendesk {

/// The pointers of a profile's token list as two trees of member names, so that a page is read in one pass, in the
/// order in which its bytes come.
struct ListPlan {
    /// What is wanted of a page, and then of each of its rows.
    enum Field : quint8 {
        Items,
        Total,
        Pages,
        More,
        Next,
        Id,
        Name,
        Prefix,
        Scopes,
        Flag,
        Created,
        LastUsed,
        Expires,
        Organisation,
        Owner,
        OwnerName,
        Enabled,
        FieldCount
    };
    struct Wanted {
        Field field;
        quint8 rank; ///< Of several pointers the first one counts.
    };
    struct Member {
        std::string name;
        std::vector<Wanted> wanted; ///< What stands right here.
        std::vector<Member> members; ///< By their first letters.
        std::array<quint8, 256> first{}; ///< By first letter, one more than the place of the first such member.
    };

    RegistryProfile profile;
    Member page;
    Member row;
    quint8 wholeIsItems = 255; ///< The rank of "the page itself is the array"; 255: it is not.

    /// Nothing if the profile asks for something that cannot be told in one pass (the third entry of an array), or that
    /// is not known here.
    static std::shared_ptr<const ListPlan> of(const RegistryProfile &profile);
};

} // namespace Tokendesk

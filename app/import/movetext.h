// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/filemove.h"
#include "app/import/credentialfind.h"
#include <tl/expected.hpp>

/// Taking secrets out of a text and putting them back, with nothing else touched. Pure functions.
namespace Tokendesk::MoveText {

struct Plan {
    QByteArray after; ///< What is left; nothing of it if the file goes.
    QList<FileMove::Cut> cuts; ///< Their vault keys are not chosen yet.
    QList<Secret> secrets; ///< One for each cut.
    bool fileGoes = false;
};

/// Of the text that the find was read from.
Plan takeOut(const QByteArray &text, const CredentialFind &find);

enum class Obstacle {
    HasOneAgain, ///< At its place stands another by now.
    PlaceGone, ///< The part of the file that it stood in is not there any more.
};
/// now: the file's text; nothing if there is no file. Exactly the old text if nobody changed it meanwhile.
tl::expected<QByteArray, Obstacle> putBack(
    const std::optional<QByteArray> &now, const FileMove &move, const QList<Secret> &secrets);

} // namespace Tokendesk::MoveText

// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/filemove.h"

namespace Tokendesk {

/// A FileMove as bytes of our own, for the store.
QByteArray packedMove(const FileMove &move);
FileMove unpackedMove(const QByteArray &bytes);

} // namespace Tokendesk

// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QSslCertificate;

namespace Tokendesk {

/// Whose certificate it is: common name, else organisation.
QString certificateOwner(const QSslCertificate &certificate);
/// SHA-256 as people compare it: AB:CD:…
QString certificateFingerprint(const QSslCertificate &certificate);
/// "ends 3 March 2027", "has ended on …", "counts only from …"
QString certificateEnd(const QSslCertificate &certificate);
bool isOfNow(const QSslCertificate &certificate);

} // namespace Tokendesk

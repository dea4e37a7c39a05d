// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/import/importbook.h"

namespace Tokendesk {

/// Sentences for what lies around and what became of it.
class ImportWords {
public:
    explicit ImportWords(const ProfileBook *profiles);

    QString registry(const QString &id) const;
    static QString path(const QString &path); ///< "~/.tank/config.json"
    static QString place(const CredentialFind &find);
    /// What makes it worse than a plain file is already; empty: nothing.
    static QString careful(const CredentialFind &find);
    /// Why it cannot be moved; empty: it can.
    static QString obstacle(const CredentialFind &find);
    static QString problem(const FindProblem &problem);
    QString outcome(const CredentialFind &find, CredentialMove::Way way, const CredentialMove::Outcome &outcome) const;
    static QString undone(ImportBook::Undone undone, const QString &path);

private:
    const ProfileBook *m_profiles;
};

} // namespace Tokendesk

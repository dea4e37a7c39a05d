// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/registry/registryprofile.h"
#include <QSet>
#include <optional>

namespace Tokendesk {

/// The registries that this program can speak to: the built-in files and those of the user's folder.
/// Two files with one id: the user's wins, and a problem of kind ReplacesBuiltIn says so. Broken files stay out, with
/// reasons.
class ProfileBook {
public:
    /// userFolder need not exist. The files are read when somebody asks first.
    explicit ProfileBook(const QString &userFolder);

    const QList<RegistryProfile> &profiles() const; ///< By name.
    const QList<ProfileProblem> &problems() const;
    const RegistryProfile *profile(const QString &id) const;
    QString userFolder() const;

    /// A registry and the kind of token that a prefix belongs to. The longest prefix counts.
    struct Match {
        const RegistryProfile *profile = nullptr;
        TokenFormat format;
    };
    std::optional<Match> recognise(QByteArrayView token) const;

private:
    struct Contents {
        QList<RegistryProfile> profiles;
        QList<ProfileProblem> problems;
        QSet<QString> userIds;
    };
    const Contents &contents() const;
    static void readFolder(Contents &contents, const QString &folder, bool builtIn);
    static void add(Contents &contents, const RegistryProfile &profile, const QString &file);

    QString m_userFolder;
    mutable std::optional<Contents> m_contents;
};

} // namespace Tokendesk

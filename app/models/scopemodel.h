// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/registry/registryprofile.h"

namespace Tokendesk {

/// Which rights a new token is to have: what can be chosen, what comes along, and what that means. Shown by ScopePicker
/// as levels, where a right includes lower ones, or as a matrix of resource and action, where the rights are flat.
class ScopeModel {
public:
    enum class Form { Levels, Matrix };
    enum class Tick { None, Some, All };

    explicit ScopeModel(const RegistryProfile &profile);

    Form form() const;
    const QList<ScopeFacts> &facts() const; ///< All that the registry's profile knows, in its order.
    const QList<ScopePreset> &presets() const;

    /// To send: without what is included anyway. Unknown ones of a token that is cloned come last.
    QStringList scopes() const;
    void setScopes(const QStringList &scopes);
    bool isEmpty() const;
    bool isTicked(const QString &scope) const; ///< Chosen or included.
    QString includedIn(const QString &scope) const; ///< The chosen one that brings it along; empty if none does.
    void setChosen(const QString &scope, bool chosen);
    QStringList unknown() const; ///< Not in the profile: shown, kept, not to be changed here.

    int preset() const; ///< -1: none of them.
    void usePreset(int index);

    Risk risk() const;
    QStringList can() const; ///< Ids of the profile's.
    QStringList cannot() const;

    QStringList resources() const;
    QStringList actions() const;
    QString at(const QString &resource, const QString &action) const; ///< Empty if there is no such right.
    Tick tickOf(const QString &action) const; ///< Of the whole column.
    void setAction(const QString &action, bool chosen);
    /// Resources that may be written but not read: odd, but not forbidden.
    QStringList writableUnread() const;

private:
    void findPreset();
    QStringList ticked(const QStringList &chosen) const;

    RegistryProfile m_profile;
    QStringList m_chosen; // known ones
    QStringList m_unknown;
    int m_preset = -1;
};

} // namespace Tokendesk

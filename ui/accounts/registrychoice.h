// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/registry/profilebook.h"
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace Tokendesk {
class FieldBlock;

/// Which registry, and at what address: all that there is a profile for, with search where they are many. A company's
/// own one has an address of its own.
class RegistryChoice : public QWidget {
    Q_OBJECT
public:
    explicit RegistryChoice(const ProfileBook *profiles, QWidget *parent = nullptr);

    const RegistryProfile *profile() const;
    QString registryId() const;
    void choose(const QString &registryId);
    void setAddress(const QString &address);
    /// Nothing, and the field says why, if it is no address that a credential may be sent to.
    std::optional<QUrl> checkedAddress();

signals:
    void chosen();

private:
    void makeSearchable();
    void showAddress();

    const ProfileBook *m_profiles;
    QComboBox *m_registry;
    QLineEdit *m_address;
    FieldBlock *m_addressBlock;
};

} // namespace Tokendesk

// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/registry/registryprofile.h"
#include "app/domain/token.h"
#include <QWidget>

class QCheckBox;

namespace Tokendesk {
class PlainLabel;
class ScopePicker;
class StatusPill;

/// What a token may do: chosen rights, or everything, where the registry has a word for that. Everything is a choice of
/// its own, in red: it never comes about because no right was ticked.
class RightsChoice : public QWidget {
    Q_OBJECT
public:
    explicit RightsChoice(const RegistryProfile &profile, QWidget *parent = nullptr);

    bool isUnrestricted() const;
    QStringList scopes() const; ///< None if unrestricted.
    QString presetId() const;
    QString sentence() const;
    Risk risk() const;
    QString problem() const;
    void takeOver(const Token &token);

signals:
    void changed();

private:
    void follow();

    ScopePicker *m_picker = nullptr;
    QCheckBox *m_everything = nullptr;
    PlainLabel *m_warning = nullptr;
};

} // namespace Tokendesk

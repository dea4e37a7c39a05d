// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/registry/registryprofile.h"
#include <QWidget>

class QCheckBox;
class QVBoxLayout;

namespace Tokendesk {
class PlainLabel;
class SegmentedButtons;

/// Chooses scopes: ready-made choices above, one box per scope below. What a scope brings along is ticked, grey and
/// says why.
class ScopePicker : public QWidget {
    Q_OBJECT
public:
    explicit ScopePicker(const RegistryProfile &profile, QWidget *parent = nullptr);

    QStringList scopes() const; ///< The chosen ones, without what they imply.
    void setScopes(const QStringList &scopes);
    Risk risk() const;
    QString sentence() const; ///< "Can download, view, search; publish. Cannot delete."

signals:
    void scopesChanged();

private:
    struct Row {
        QString scope;
        QCheckBox *box;
        PlainLabel *meaning;
    };
    QWidget *buildRow(const ScopeFacts &facts);
    void usePreset(int index);
    void update();
    void showPreset();
    QString includedIn(const QString &scope) const;

    RegistryProfile m_profile;
    SegmentedButtons *m_presets;
    QList<Row> m_rows;
    QStringList m_chosen;
    bool m_updating = false;
};

} // namespace Tokendesk

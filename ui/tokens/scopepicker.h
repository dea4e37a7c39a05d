// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/models/scopemodel.h"
#include <QWidget>

class QAbstractButton;
class QCheckBox;
class QGridLayout;
class QVBoxLayout;

namespace Tokendesk {
class PlainLabel;
class SegmentedButtons;

/// Chooses rights: ready-made choices above, below them one box a level, or a matrix where the rights are flat. What a
/// right brings along is ticked, grey and says why.
class ScopePicker : public QWidget {
    Q_OBJECT
public:
    explicit ScopePicker(const RegistryProfile &profile, QWidget *parent = nullptr);

    const ScopeModel &model() const;
    QStringList scopes() const; ///< The chosen ones, without what they imply.
    void setScopes(const QStringList &scopes);
    QString sentence() const; ///< "Can: download, view, search. Cannot: delete."
    QString presetId() const; ///< Empty: an own choice.

signals:
    void scopesChanged();

private:
    struct Row {
        QString scope;
        QCheckBox *box;
        PlainLabel *meaning; ///< Null in the matrix: there it is the tool tip.
    };
    void buildLevels(QVBoxLayout *column);
    void buildMatrix(QVBoxLayout *column);
    QWidget *buildRow(const ScopeFacts &facts);
    QCheckBox *buildBox(const ScopeFacts &facts, const QString &text);
    void usePreset(int index);
    void update();
    void updateRow(const Row &row);
    void updateUnknown();
    const ScopeFacts *factsOf(const QString &scope) const;
    QString meaningOf(const QString &scope) const;

    ScopeModel m_model;
    SegmentedButtons *m_presets;
    QList<Row> m_rows;
    QList<std::pair<QString, QCheckBox *>> m_actions; ///< Heads of the matrix's columns.
    QVBoxLayout *m_unknown;
    PlainLabel *m_hint;
    bool m_updating = false;
};

} // namespace Tokendesk

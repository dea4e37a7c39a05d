// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/finding.h"
#include <QAbstractListModel>

namespace Tokendesk {

/// What the audit found, or what of it was accepted, as rows.
class FindingModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { SeverityRole = Qt::UserRole + 1, CountRole };
    explicit FindingModel(QObject *parent = nullptr);

    void setFindings(const QList<Finding> &findings); ///< Those of which something is left.
    void setAcceptances(const QList<Acceptance> &acceptances, const QStringList &names);
    const Finding *finding(const QModelIndex &index) const; ///< Null for an acceptance.
    const Acceptance *acceptance(const QModelIndex &index) const; ///< Null for a finding.
    QString acceptedName(const QModelIndex &index) const;
    QModelIndex indexOf(FindingKind kind) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<Finding> m_findings;
    QList<Acceptance> m_acceptances;
    QStringList m_names;
};

} // namespace Tokendesk

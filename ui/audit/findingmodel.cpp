// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/findingmodel.h"
#include "ui/text/findingwords.h"
#include "ui/text/plaintext.h"
#include <algorithm>

namespace Tokendesk {

FindingModel::FindingModel(QObject *parent) : QAbstractListModel(parent)
{
}

void FindingModel::setFindings(const QList<Finding> &findings)
{
    beginResetModel();
    m_acceptances.clear();
    m_names.clear();
    m_findings.clear();
    std::copy_if(findings.cbegin(), findings.cend(), std::back_inserter(m_findings),
        [](const Finding &finding) { return finding.count() > 0; });
    endResetModel();
}

void FindingModel::setAcceptances(const QList<Acceptance> &acceptances, const QStringList &names)
{
    beginResetModel();
    m_findings.clear();
    m_acceptances = acceptances;
    m_names = names;
    endResetModel();
}

const Finding *FindingModel::finding(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_findings.size() ? &m_findings.at(index.row()) : nullptr;
}

const Acceptance *FindingModel::acceptance(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_acceptances.size() ? &m_acceptances.at(index.row()) : nullptr;
}

QString FindingModel::acceptedName(const QModelIndex &index) const
{
    return m_names.value(index.row());
}

QModelIndex FindingModel::indexOf(FindingKind kind) const
{
    const auto found = std::find_if(
        m_findings.cbegin(), m_findings.cend(), [kind](const Finding &finding) { return finding.kind == kind; });
    return found == m_findings.cend() ? QModelIndex() : index(int(found - m_findings.cbegin()));
}

int FindingModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_findings.size() + m_acceptances.size());
}

QVariant FindingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Finding *found = finding(index);
    const Severity severity = found ? found->severity : severityOf(m_acceptances.at(index.row()).kind);
    const QString title = found
        ? FindingWords::title(*found)
        : tr("%1: %2", "rule, token").arg(FindingWords::rule(acceptance(index)->kind), isolated(acceptedName(index)));
    switch (role) {
    case Qt::DisplayRole:
        return title;
    case Qt::AccessibleTextRole:
        return tr("%1, %2", "severity, finding").arg(FindingWords::severity(severity), title);
    case Qt::ToolTipRole:
        return toToolTip(title);
    case SeverityRole:
        return int(severity);
    case CountRole:
        return found ? found->count() : 1;
    default:
        return {};
    }
}

} // namespace Tokendesk

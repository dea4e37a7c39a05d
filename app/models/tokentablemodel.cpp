// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/tokentablemodel.h"
#include "app/base/clock.h"
#include "app/state/textfold.h"
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

constexpr quint32 headBit = 1U << 31;

} // namespace

TokenTableModel::TokenTableModel(const TokenTable *table, const Clock *clock, QObject *parent)
    : QAbstractTableModel(parent), m_table(table), m_clock(clock), m_search(table), m_order(table),
      m_now(clock->now().toSecsSinceEpoch())
{
    connect(table, &TokenTable::changed, this, &TokenTableModel::refresh);
    m_rows = wantedRows();
}

int TokenTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_grouping == TokenGrouping::None ? m_rows.size() : m_entries.size());
}

int TokenTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : tokenColumnCount;
}

QVariant TokenTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const quint32 row = tableRow(index);
    if (row & headBit)
        return groupData(m_groups[row & ~headBit], role);
    if (row >= m_table->count()) // the table has changed, and somebody heard of it before we did
        return {};
    const auto column = TokenColumn(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case IdRole:
        return QVariant::fromValue(m_table->id(row));
    case StateRole:
        return int(m_table->state(row, m_now));
    case DateRole:
        return date(row, column);
    case ExpiresRole:
        return m_table->expires(row);
    case ScopesRole:
        return m_table->scopes(row);
    case UnrestrictedRole:
        return m_table->isUnrestricted(row);
    case RegistryIdRole:
        return m_table->account(row).registryId;
    case EnabledRole:
        return m_table->isEnabled(row);
    case SecretStoredRole:
        return m_table->isSecretStored(row);
    case PinnedRole:
        return m_table->isPinned(row);
    case ReviewRole:
        return m_table->isReview(row);
    case RevokingRole:
        return m_table->isRevoking(row);
    case TagsRole:
        return m_table->tags(row);
    case SortRole:
        return sortValue(row, column);
    default:
        return {};
    }
}

QVariant TokenTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole && section >= 0 && section < tokenColumnCount)
        return m_titles[size_t(section)];
    return {};
}

Qt::ItemFlags TokenTableModel::flags(const QModelIndex &index) const
{
    return index.isValid() && isGroup(index.row()) ? Qt::ItemIsEnabled : QAbstractTableModel::flags(index);
}

QVariant TokenTableModel::groupData(const TokenGroup &group, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return group.text;
    case GroupRole:
        return QVariant::fromValue(group);
    case GroupOpenRole:
        return !m_closed.contains(group.id);
    default:
        return {};
    }
}

int TokenTableModel::visibleCount() const
{
    return int(m_rows.size());
}

int TokenTableModel::totalCount() const
{
    return int(m_table->count());
}

bool TokenTableModel::isGroup(int row) const
{
    return m_grouping != TokenGrouping::None && (m_entries[size_t(row)] & headBit);
}

TokenId TokenTableModel::idAt(int row) const
{
    return isGroup(row) ? TokenId() : m_table->id(shownRows()[size_t(row)]);
}

std::vector<quint32> TokenTableModel::tableRows() const
{
    std::vector<quint32> rows;
    rows.reserve(shownRows().size());
    std::copy_if(shownRows().begin(), shownRows().end(), std::back_inserter(rows),
        [this](quint32 row) { return m_grouping == TokenGrouping::None || !(row & headBit); });
    return rows;
}

Token TokenTableModel::tokenAt(int row) const
{
    return isGroup(row) ? Token() : m_table->token(shownRows()[size_t(row)]);
}

QModelIndex TokenTableModel::indexOf(const TokenId &id, TokenColumn column) const
{
    const auto row = m_table->row(id);
    if (!row)
        return {};
    const RowOrder &rows = shownRows();
    const auto found = std::find(rows.begin(), rows.end(), *row);
    return found == rows.end() ? QModelIndex() : index(int(found - rows.begin()), int(column));
}

QString TokenTableModel::filter() const
{
    return m_filter;
}

TokenColumn TokenTableModel::sortColumn() const
{
    return m_column;
}

Qt::SortOrder TokenTableModel::sortDirection() const
{
    return m_direction;
}

void TokenTableModel::setFilter(const QString &query)
{
    if (query == m_filter)
        return;
    m_filter = query;
    refresh();
}

void TokenTableModel::setCondition(Condition condition)
{
    m_condition = std::move(condition);
    refresh();
}

TokenGrouping TokenTableModel::grouping() const
{
    return m_grouping;
}

void TokenTableModel::setGrouping(TokenGrouping grouping)
{
    if (grouping == m_grouping)
        return;
    m_closed.clear();
    beginResetModel();
    m_grouping = grouping;
    m_rows = wantedRows(); // groups had put them into their own order
    group();
    endResetModel();
}

void TokenTableModel::setGroupOpen(int row, bool open)
{
    if (!isGroup(row))
        return;
    const QString &id = m_groups[m_entries[size_t(row)] & ~headBit].id;
    if (m_closed.contains(id) != open)
        return;
    beginResetModel();
    if (open)
        m_closed.remove(id);
    else
        m_closed.insert(id);
    listEntries();
    endResetModel();
}

void TokenTableModel::setAllGroupsOpen(bool open)
{
    beginResetModel();
    m_closed.clear();
    for (const TokenGroup &group : m_groups) {
        if (!open)
            m_closed.insert(group.id);
    }
    listEntries();
    endResetModel();
}

void TokenTableModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= tokenColumnCount)
        return;
    m_column = TokenColumn(column);
    m_direction = order;
    refresh();
}

void TokenTableModel::refreshTime()
{
    m_now = m_clock->now().toSecsSinceEpoch();
    RowOrder rows = wantedRows();
    if (m_grouping != TokenGrouping::None || rows != m_rows)
        reset(std::move(rows));
    else if (!m_rows.empty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, tokenColumnCount - 1), {StateRole, DateRole});
}

bool TokenTableModel::setHeaderData(int section, Qt::Orientation orientation, const QVariant &title, int role)
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= tokenColumnCount)
        return false;
    m_titles[size_t(section)] = title;
    emit headerDataChanged(orientation, section, section);
    return true;
}

void TokenTableModel::refresh()
{
    m_now = m_clock->now().toSecsSinceEpoch();
    reset(wantedRows());
}

void TokenTableModel::reset(RowOrder rows)
{
    const bool otherCount = rows.size() != m_rows.size();
    beginResetModel();
    m_rows = std::move(rows);
    group();
    endResetModel();
    if (otherCount)
        emit visibleCountChanged();
}

RowOrder TokenTableModel::wantedRows()
{
    const RowSet &found = m_search.rows(m_filter, m_now);
    if (!m_condition)
        return m_order.sorted(found, m_column, m_direction, m_now);
    RowSet wanted = found;
    found.forEach([this, &wanted](quint32 row) {
        if (!m_condition(*m_table, row))
            wanted.remove(row);
    });
    return m_order.sorted(wanted, m_column, m_direction, m_now);
}

void TokenTableModel::group()
{
    m_groups.clear();
    m_entries.clear();
    if (m_grouping == TokenGrouping::None)
        return;
    GroupedRows grouped = groupedRows(*m_table, m_rows, m_grouping);
    m_rows = std::move(grouped.rows);
    m_groups = std::move(grouped.groups);
    listEntries();
}

void TokenTableModel::listEntries()
{
    m_entries.clear();
    m_entries.reserve(m_rows.size() + m_groups.size());
    auto next = m_rows.cbegin();
    for (quint32 i = 0; i < m_groups.size(); ++i) {
        m_entries.push_back(i | headBit);
        const auto end = next + m_groups[i].count;
        if (!m_closed.contains(m_groups[i].id))
            m_entries.insert(m_entries.end(), next, end);
        next = end;
    }
}

const RowOrder &TokenTableModel::shownRows() const
{
    return m_grouping == TokenGrouping::None ? m_rows : m_entries;
}

quint32 TokenTableModel::tableRow(const QModelIndex &index) const
{
    return shownRows()[size_t(index.row())];
}

QString TokenTableModel::text(quint32 row, TokenColumn column) const
{
    switch (column) {
    case TokenColumn::Name:
        return m_table->name(row);
    case TokenColumn::Registry:
        return m_table->account(row).registryName;
    case TokenColumn::Account: {
        const QString organisation = m_table->organisationName(row);
        const QString &name = m_table->account(row).name;
        return organisation.isEmpty() ? name : u"%1 · %2"_s.arg(name, organisation);
    }
    case TokenColumn::Prefix:
        return m_table->prefix(row);
    case TokenColumn::Scopes:
        return m_table->scopes(row).join(u' ');
    case TokenColumn::Owner:
        return m_table->owner(row);
    default:
        return {};
    }
}

qint64 TokenTableModel::date(quint32 row, TokenColumn column) const
{
    switch (column) {
    case TokenColumn::Created:
        return m_table->created(row);
    case TokenColumn::LastUsed:
        return m_table->lastUsed(row);
    default:
        return m_table->expires(row);
    }
}

QVariant TokenTableModel::sortValue(quint32 row, TokenColumn column) const
{
    switch (column) {
    case TokenColumn::State:
        return int(m_table->state(row, m_now));
    case TokenColumn::Created:
    case TokenColumn::LastUsed:
    case TokenColumn::Expires:
        return date(row, column);
    case TokenColumn::Account: // in the order of TokenOrder, which knows no organisations
        return foldedText(m_table->account(row).name);
    default:
        return foldedText(text(row, column));
    }
}

} // namespace Tokendesk

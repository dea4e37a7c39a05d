// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/columnlayout.h"
#include "app/base/clock.h"
#include "ui/text/tokenwords.h"
#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

const auto versionWord = QLatin1StringView("2");
constexpr int narrowest = 32;
constexpr int widest = 2000;
constexpr std::array allColumns{TokenColumn::State, TokenColumn::Name, TokenColumn::Account, TokenColumn::Owner,
    TokenColumn::Prefix, TokenColumn::Scopes, TokenColumn::LastUsed, TokenColumn::Expires, TokenColumn::Created,
    TokenColumn::Registry};
static_assert(allColumns.size() == tokenColumnCount); // in the usual order: what is looked at least stands last

QString nameOf(TokenColumn column)
{
    switch (column) {
    case TokenColumn::State:
        return u"state"_s;
    case TokenColumn::Name:
        return u"name"_s;
    case TokenColumn::Registry:
        return u"registry"_s;
    case TokenColumn::Account:
        return u"account"_s;
    case TokenColumn::Prefix:
        return u"prefix"_s;
    case TokenColumn::Scopes:
        return u"scopes"_s;
    case TokenColumn::Created:
        return u"created"_s;
    case TokenColumn::LastUsed:
        return u"lastUsed"_s;
    case TokenColumn::Expires:
        return u"expires"_s;
    case TokenColumn::Owner:
        return u"owner"_s;
    }
    return {};
}

std::optional<TokenColumn> columnOf(const QString &name)
{
    const auto found = std::find_if(
        allColumns.begin(), allColumns.end(), [&name](TokenColumn column) { return nameOf(column) == name; });
    return found == allColumns.end() ? std::nullopt : std::optional(*found);
}

/// The mark beside the account says it already, and on a small screen its room is what the end of a token needs.
bool isUsual(TokenColumn column)
{
    return column != TokenColumn::Registry;
}

int usualWidth(TokenColumn column)
{
    switch (column) {
    case TokenColumn::State:
        return 142;
    case TokenColumn::Name:
        return 150;
    case TokenColumn::Registry:
        return 76;
    case TokenColumn::Scopes:
        return 116;
    case TokenColumn::Account: // with the registry's mark
        return 124;
    case TokenColumn::Owner:
    case TokenColumn::Prefix:
    case TokenColumn::Created:
    case TokenColumn::LastUsed:
    case TokenColumn::Expires:
        break;
    }
    return 96;
}

} // namespace

ColumnLayout::ColumnLayout(QTableView *view, const TokenWords *words, const Clock *clock, QObject *parent)
    : QObject(parent), m_view(view), m_words(words), m_clock(clock)
{
    QHeaderView *header = view->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setStretchLastSection(true);
    header->setMinimumSectionSize(narrowest);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_change.setSingleShot(true);
    m_change.setInterval(400);
    connect(&m_change, &QTimer::timeout, this, &ColumnLayout::changed);
    connect(header, &QHeaderView::sectionMoved, this, &ColumnLayout::noteChange);
    connect(header, &QHeaderView::sectionResized, this, &ColumnLayout::noteChange);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &ColumnLayout::noteChange);
    connect(header, &QHeaderView::sectionHandleDoubleClicked, this, [this](int section) { fit(TokenColumn(section)); });
}

QByteArray ColumnLayout::saved() const
{
    const QHeaderView *header = m_view->horizontalHeader();
    QStringList words{versionWord,
        (header->sortIndicatorOrder() == Qt::DescendingOrder ? u"down:"_s : u"up:"_s)
            + nameOf(TokenColumn(header->sortIndicatorSection()))};
    for (int visual = 0; visual < header->count(); ++visual) {
        const int section = header->logicalIndex(visual);
        const QString name = nameOf(TokenColumn(section));
        if (TokenColumn(section) == TokenColumn::Owner && !m_ownerChosen)
            continue;
        if (header->isSectionHidden(section))
            words << u"hidden:"_s + name;
        else // the last one takes what is left
            words << (visual + 1 < header->count() ? QString::number(header->sectionSize(section)) : u"rest"_s) + u':'
                    + name;
    }
    return words.join(u' ').toLatin1();
}

bool ColumnLayout::restore(const QByteArray &saved)
{
    setUsual();
    QStringList words = QString::fromLatin1(saved).split(u' ');
    if (words.takeFirst() != versionWord)
        return false;
    const QScopedValueRollback quiet(m_quiet, true);
    QHeaderView *header = m_view->horizontalHeader();
    int visual = 0;
    for (const QString &word : std::as_const(words)) {
        const QString how = word.section(u':', 0, 0);
        const auto column = columnOf(word.section(u':', 1));
        if (!column)
            continue;
        m_ownerChosen = m_ownerChosen || (*column == TokenColumn::Owner && how != u"up" && how != u"down");
        if (how == u"up" || how == u"down") {
            m_view->sortByColumn(int(*column), how == u"up" ? Qt::AscendingOrder : Qt::DescendingOrder);
            continue;
        }
        if (header->visualIndex(int(*column)) < visual) // named twice
            continue;
        header->moveSection(header->visualIndex(int(*column)), visual++);
        setShown(*column, how != u"hidden");
        if (const int width = how.toInt(); width > 0)
            header->resizeSection(int(*column), std::clamp(width, narrowest, widest));
    }
    return visual > 0;
}

void ColumnLayout::reset()
{
    setUsual();
    noteChange();
}

void ColumnLayout::setUsual()
{
    const QScopedValueRollback quiet(m_quiet, true);
    QHeaderView *header = m_view->horizontalHeader();
    m_ownerChosen = false;
    for (size_t i = 0; i < allColumns.size(); ++i) {
        const auto section = int(allColumns[i]);
        const bool isUntold = allColumns[i] == TokenColumn::Owner && !m_ownersTold;
        header->setSectionHidden(section, isUntold || !isUsual(allColumns[i]));
        header->moveSection(header->visualIndex(section), int(i));
        header->resizeSection(section, std::max(usualWidth(allColumns[i]), fittingWidth(allColumns[i])));
    }
    m_view->sortByColumn(int(TokenColumn::Expires), Qt::AscendingOrder);
}

void ColumnLayout::fit(TokenColumn column)
{
    m_view->resizeColumnToContents(int(column));
}

void ColumnLayout::fitAll()
{
    for (const TokenColumn column : allColumns) {
        if (isShown(column))
            fit(column);
    }
}

void ColumnLayout::setShown(TokenColumn column, bool shown)
{
    if (shown == isShown(column) || (!shown && shownCount() == 1))
        return;
    m_view->setColumnHidden(int(column), !shown);
    m_ownerChosen = m_ownerChosen || column == TokenColumn::Owner;
    noteChange();
}

void ColumnLayout::setOwnersTold(bool told)
{
    m_ownersTold = told;
    if (!m_ownerChosen)
        m_view->setColumnHidden(int(TokenColumn::Owner), !told);
}

bool ColumnLayout::isShown(TokenColumn column) const
{
    return !m_view->isColumnHidden(int(column));
}

QMenu *ColumnLayout::menu(std::optional<TokenColumn> column, QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->setObjectName(u"columnMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const TokenColumn each : allColumns) {
        QAction *action = menu->addAction(m_words->columnTitle(each));
        action->setCheckable(true);
        action->setChecked(isShown(each));
        action->setEnabled(!isShown(each) || shownCount() > 1);
        connect(action, &QAction::toggled, this, [this, each](bool shown) { setShown(each, shown); });
    }
    menu->addSeparator();
    if (column)
        menu->addAction(
            tr("Fit “%1” to its content").arg(m_words->columnTitle(*column)), this, [this, column] { fit(*column); });
    menu->addAction(tr("Fit all columns"), this, &ColumnLayout::fitAll);
    menu->addAction(tr("Reset columns"), this, &ColumnLayout::reset);
    return menu;
}

/// What title and usual words of a column need in the person's language and font; 0 if its content differs too much.
int ColumnLayout::fittingWidth(TokenColumn column) const
{
    constexpr qint64 day = 86400;
    constexpr int margins = 30; // and the arrow of the sorted column
    const qint64 now = m_clock->now().toSecsSinceEpoch();
    QStringList words{m_words->columnTitle(column)};
    if (column == TokenColumn::Created || column == TokenColumn::LastUsed)
        words << m_words->when(now - 59 * day, now) << m_words->when(now - 23 * day / 24, now);
    if (column == TokenColumn::Expires)
        words << m_words->when(now - 59 * day, now) << m_words->when(now + 400 * day, now);
    int width = 0;
    for (const QString &word : std::as_const(words))
        width = std::max(width, m_view->fontMetrics().horizontalAdvance(word));
    return width + margins;
}

int ColumnLayout::shownCount() const
{
    return int(std::count_if(allColumns.begin(), allColumns.end(), [this](TokenColumn each) { return isShown(each); }));
}

void ColumnLayout::noteChange()
{
    if (!m_quiet)
        m_change.start();
}

} // namespace Tokendesk

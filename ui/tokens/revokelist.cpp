// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/revokelist.h"
#include "ui/text/plaintext.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include <QHeaderView>
#include <QLineEdit>
#include <QSignalBlocker>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tokendesk {

RevokeList::RevokeList(const Context &context, QWidget *parent) : QTreeWidget(parent), m_words(context)
{
    setHeaderLabels({tr("Name"), tr("Account"), tr("Last used"), tr("Careful"), tr("Type the name")});
    setRootIsDecorated(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setMinimumHeight(240);
    setAccessibleName(tr("Tokens to revoke"));
    header()->setStretchLastSection(true);
    const QList<int> widths{170, 150, 100, 220};
    for (int column = 0; column < int(widths.size()); ++column)
        setColumnWidth(column, widths.at(column));
    connect(this, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem *item) {
        const auto row
            = std::find_if(m_rows.cbegin(), m_rows.cend(), [item](const Row &one) { return one.item == item; });
        if (row != m_rows.cend() && row->typed)
            row->typed->setEnabled(item->checkState(Name) == Qt::Checked);
        emit choiceChanged();
    });
}

void RevokeList::setTokens(const QList<Token> &tokens)
{
    {
        const QSignalBlocker quiet(this);
        m_rows.clear();
        clear();
        for (const Token &token : tokens)
            addRow(token);
    }
    emit choiceChanged();
}

void RevokeList::addRow(const Token &token)
{
    const RevokeRisk risk = m_words.riskOf(token);
    const QString name = token.name.isEmpty() ? token.prefix : token.name;
    const QString careful = m_words.reasons(risk).join(u", "_s);
    auto *item = new QTreeWidgetItem(
        this, {plainText(name), m_words.accountOf(token.id), m_words.lastUse(token), careful, QString()});
    item->setToolTip(Careful, toToolTip(careful));
    item->setSizeHint(Name, {0, 40});
    Row row{token, item, nullptr};
    if (risk.needsName())
        item->setIcon(Careful, Icons::get(u"warning"_s, &Palette::bad));
    if (risk.ownLogin) {
        item->setCheckState(Name, Qt::Unchecked);
        item->setDisabled(true);
        item->setText(Typed, tr("Protected: sign out instead"));
    } else if (risk.needsName() && !token.name.isEmpty()) {
        // A risky one has to be wanted twice.
        item->setCheckState(Name, Qt::Unchecked);
        row.typed = new QLineEdit;
        row.typed->setEnabled(false);
        setStyleProperty(row.typed, "framed", u"true"_s);
        row.typed->setObjectName(u"typedName_"_s + token.name);
        row.typed->setPlaceholderText(plainText(name));
        row.typed->setAccessibleName(tr("Name of %1, typed").arg(plainText(name)));
        connect(row.typed, &QLineEdit::textChanged, this, &RevokeList::choiceChanged);
        setItemWidget(item, Typed, row.typed);
    } else {
        item->setCheckState(Name, Qt::Checked);
    }
    m_rows.append(row);
}

QList<TokenId> RevokeList::chosen() const
{
    QList<TokenId> tokens;
    for (const Row &row : m_rows) {
        if (row.item->checkState(Name) == Qt::Checked && !row.item->isDisabled())
            tokens.append(row.token.id);
    }
    return tokens;
}

int RevokeList::missingNames() const
{
    return int(std::count_if(m_rows.cbegin(), m_rows.cend(), [](const Row &row) {
        return row.typed && row.item->checkState(Name) == Qt::Checked && row.typed->text() != row.token.name;
    }));
}

} // namespace Tokendesk

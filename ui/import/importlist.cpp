// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/importlist.h"
#include "ui/text/plaintext.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include <QHeaderView>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace Tokendesk {

ImportList::ImportList(const ProfileBook *profiles, QWidget *parent) : QTreeWidget(parent), m_words(profiles)
{
    setObjectName(u"importList"_s);
    setAccessibleName(tr("Tokens in plain text"));
    setHeaderLabels({tr("Registry"), tr("Where"), tr("Token"), tr("Careful"), tr("Result")});
    setRootIsDecorated(false);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setMinimumHeight(120);
    setWordWrap(true);
    header()->setStretchLastSection(true);
    const QList<int> widths{100, 190, 80, 230};
    for (int column = 0; column < int(widths.size()); ++column)
        setColumnWidth(column, widths.at(column));
    connect(this, &QTreeWidget::itemChanged, this, &ImportList::choiceChanged);
}

void ImportList::setFinds(const QList<CredentialFind> &finds)
{
    {
        const QSignalBlocker quiet(this);
        clear();
        m_finds = finds;
        for (const CredentialFind &find : finds)
            addRow(find);
    }
    emit choiceChanged();
}

const QList<CredentialFind> &ImportList::finds() const
{
    return m_finds;
}

void ImportList::addRow(const CredentialFind &find)
{
    const QString careful = ImportWords::careful(find);
    const QString obstacle = ImportWords::obstacle(find);
    auto *item = new QTreeWidgetItem(
        this, {m_words.registry(find.registryId), ImportWords::place(find), plainText(find.shown), careful, obstacle});
    item->setToolTip(Place, toToolTip(find.file.path));
    item->setToolTip(Careful, toToolTip(careful));
    item->setToolTip(Result, toToolTip(obstacle));
    item->setFont(Token, codeFont());
    item->setSizeHint(Registry, {0, 2 * fontMetrics().lineSpacing() + 2 * Metrics::step}); // room for two lines
    if (!careful.isEmpty())
        item->setIcon(Careful, Icons::get(u"warning"_s, &Palette::warning));
    // What a person has in the environment may be meant for just that.
    const bool wanted = obstacle.isEmpty() && find.place != CredentialFind::Place::Environment;
    item->setCheckState(Registry, wanted ? Qt::Checked : Qt::Unchecked);
    item->setDisabled(!obstacle.isEmpty());
}

QList<int> ImportList::chosen() const
{
    QList<int> rows;
    for (int row = 0; row < topLevelItemCount(); ++row) {
        const QTreeWidgetItem *item = topLevelItem(row);
        if (item->checkState(Registry) == Qt::Checked && !item->isDisabled())
            rows.append(row);
    }
    return rows;
}

QString ImportList::detail() const
{
    const QTreeWidgetItem *item = currentItem();
    if (!item)
        return {};
    QStringList parts{item->text(Place), item->text(Careful), item->text(Result)};
    parts.removeAll(QString());
    return parts.join(u'\n');
}

void ImportList::showMoving(int row)
{
    topLevelItem(row)->setText(Result, tr("Asking the registry…"));
}

void ImportList::showOutcome(int row, CredentialMove::Way way, const CredentialMove::Outcome &outcome)
{
    const QSignalBlocker quiet(this);
    QTreeWidgetItem *item = topLevelItem(row);
    const QString text = m_words.outcome(m_finds.at(row), way, outcome);
    const bool done = outcome.end == CredentialMove::End::Done;
    item->setText(Result, text);
    item->setToolTip(Result, toToolTip(text));
    item->setIcon(Result, done ? Icons::get(u"check"_s, &Palette::good) : Icons::get(u"warning"_s, &Palette::bad));
    item->setCheckState(Registry, Qt::Unchecked);
    if (done)
        item->setFlags(item->flags() & ~Qt::ItemIsUserCheckable);
    viewport()->update();
}

} // namespace Tokendesk

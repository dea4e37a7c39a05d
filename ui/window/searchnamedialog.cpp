// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/searchnamedialog.h"
#include "ui/parts/dialogframe.h"
#include "ui/parts/fieldblock.h"
#include "ui/parts/plainlabel.h"
#include "ui/text/plaintext.h"
#include "ui/theme/theme.h"
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tokendesk {

SearchNameDialog::SearchNameDialog(const QList<SavedSearch> &others, const SavedSearch &search, QWidget *parent)
    : QDialog(parent), m_others(others), m_search(search), m_name(new QLineEdit(search.name)),
      m_block(new FieldBlock(tr("Name"), m_name)), m_go(new QPushButton(tr("Save")))
{
    setObjectName(u"searchNameDialog"_s);
    m_others.removeOne(search);
    const DialogFrame frame = frameDialog(this, search.name.isEmpty() ? tr("Save this search") : tr("Rename search"));
    m_name->setObjectName(u"searchName"_s);
    m_name->setMaxLength(60);
    m_block->setHint(tr("It stands in the side bar, with the number of tokens that fit."));
    auto *query = new PlainLabel(plainText(search.query), TextRole::Code);
    query->setObjectName(u"searchQuery"_s);
    query->wrap();
    frame.content->addWidget(m_block);
    frame.content->addWidget(query);
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setObjectName(u"cancel"_s);
    cancel->setAutoDefault(false);
    m_go->setObjectName(u"saveSearch"_s);
    setButtonRole(m_go, ButtonRole::Primary);
    m_go->setDefault(true);
    frame.buttons->addWidget(cancel);
    frame.buttons->addWidget(m_go);
    setMinimumWidth(420);
    connect(m_name, &QLineEdit::textChanged, this, &SearchNameDialog::check);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &SearchNameDialog::finish);
    m_name->selectAll();
    m_name->setFocus();
    check();
}

void SearchNameDialog::check()
{
    const QString name = m_name->text().simplified();
    const bool taken = std::any_of(m_others.cbegin(), m_others.cend(),
        [&name](const SavedSearch &other) { return other.name.compare(name, Qt::CaseInsensitive) == 0; });
    if (taken)
        m_block->setMessage(Tone::Bad, tr("Another search has this name already."));
    else
        m_block->clearMessage();
    m_go->setEnabled(!name.isEmpty() && !taken);
    m_go->setToolTip(name.isEmpty() ? tr("Give it a name first.") : taken ? tr("Choose another name.") : QString());
}

void SearchNameDialog::finish()
{
    emit named(m_name->text().simplified());
    accept();
}

} // namespace Tokendesk

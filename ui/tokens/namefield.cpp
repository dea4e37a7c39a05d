// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/namefield.h"
#include "app/desk.h"
#include "app/state/tokenbook.h"
#include "ui/parts/fieldblock.h"
#include "ui/tokens/createform.h"
#include "ui/tokens/namesuggestion.h"
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tokendesk {

// Its words stand with those of the form that it is a part of.

namespace {

constexpr quint32 mostSearched = 100000;

} // namespace

NameField::NameField(const Context &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_name(new QLineEdit),
      m_block(new FieldBlock(CreateForm::tr("Name"), m_name))
{
    m_name->setObjectName(u"name"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_block);
    connect(m_name, &QLineEdit::textEdited, this, [this] {
        m_touched = true;
        check();
    });
}

void NameField::setAccount(const AccountId &account, const RegistryProfile *profile)
{
    m_account = account;
    m_profile = profile ? std::optional(*profile) : std::nullopt;
    m_taken = !m_profile || !m_profile->create || m_profile->create->takes(u"name"_s);
    setVisible(m_taken);
    check();
}

void NameField::setStem(const QString &stem)
{
    m_stem = stem;
}

QString NameField::suggested(const QString &use) const
{
    if (!m_profile)
        return {};
    const auto used = [this](const QString &name) {
        return isUsed(name);
    };
    if (!m_stem.isEmpty())
        return nextName(m_stem, m_profile->nameMax, used);
    return suggestedTokenName(use, m_context.desk->clock()->now().date(), m_profile->nameMax, used);
}

/// Selected, so that typing replaces it.
void NameField::suggest(const QString &use)
{
    if (!m_touched) {
        m_name->setText(suggested(use));
        m_name->selectAll();
    }
    check();
}

void NameField::keepSame(const QString &name)
{
    m_touched = true;
    m_same = true;
    m_name->setText(name);
    check();
}

QString NameField::name() const
{
    return m_taken ? m_name->text().trimmed() : QString();
}

bool NameField::isUsed(const QString &name) const
{
    const TokenTable *table = m_context.desk->tokens()->table();
    for (quint32 row = 0; row < std::min(table->count(), mostSearched); ++row) {
        if (table->name(row) == name && table->id(row).account == m_account)
            return true;
    }
    return false;
}

QString NameField::problem() const
{
    if (!m_profile)
        return CreateForm::tr("None of your accounts can create tokens. Sign in to one first.");
    if (!m_taken)
        return {};
    if (name().isEmpty() && m_profile->nameMin > 0)
        return CreateForm::tr("Give it a name, so that you recognise it later.");
    if (name().size() > m_profile->nameMax)
        return CreateForm::tr("At most %n character(s).", nullptr, m_profile->nameMax);
    return {};
}

void NameField::check()
{
    const QString trouble = problem();
    const bool used = !name().isEmpty() && isUsed(name());
    if (!trouble.isEmpty() && m_touched)
        m_block->setMessage(Tone::Bad, trouble);
    else if (used && !m_same)
        m_block->setMessage(Tone::Warning, CreateForm::tr("This account has a token of this name already."));
    else if (!used && trouble.isEmpty())
        m_block->setMessage(Tone::Good, CreateForm::tr("This name is free."));
    else
        m_block->clearMessage();
    emit changed();
}

void NameField::takeFocus()
{
    m_name->setFocus();
    m_name->selectAll();
}

} // namespace Tokendesk

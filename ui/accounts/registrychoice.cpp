// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/registrychoice.h"
#include "app/registry/registry.h"
#include "ui/parts/fieldblock.h"
#include "ui/parts/registrymark.h"
#include "ui/text/plaintext.h"
#include "ui/theme/metrics.h"
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

constexpr int manyRegistries = 8; // from here on typing finds them

} // namespace

RegistryChoice::RegistryChoice(const ProfileBook *profiles, QWidget *parent)
    : QWidget(parent), m_profiles(profiles), m_registry(new QComboBox), m_address(new QLineEdit),
      m_addressBlock(new FieldBlock(tr("Address"), m_address))
{
    m_registry->setObjectName(u"registry"_s);
    m_registry->setAccessibleName(tr("Registry"));
    for (const RegistryProfile &profile : profiles->profiles())
        m_registry->addItem(
            RegistryMark::icon(profile.markLetter, QColor(profile.markColor)), plainText(profile.name), profile.id);
    if (m_registry->count() >= manyRegistries)
        makeSearchable();
    m_address->setObjectName(u"address"_s);
    m_address->setAccessibleName(tr("Address"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->setSpacing(2 * Metrics::step);
    line->addWidget(new FieldBlock(tr("Registry"), m_registry), 1);
    line->addWidget(m_addressBlock, 2);
    connect(m_registry, &QComboBox::currentIndexChanged, this, [this] {
        m_address->clear();
        showAddress();
        emit chosen();
    });
    connect(m_address, &QLineEdit::textChanged, this, [this] { m_addressBlock->clearMessage(); });
    showAddress();
}

/// Parts of a name find it; what is no registry's name chooses nothing.
void RegistryChoice::makeSearchable()
{
    m_registry->setEditable(true);
    m_registry->setInsertPolicy(QComboBox::NoInsert);
    m_registry->lineEdit()->setPlaceholderText(tr("Search registries"));
    m_registry->completer()->setFilterMode(Qt::MatchContains);
    m_registry->completer()->setCompletionMode(QCompleter::PopupCompletion);
    connect(m_registry->lineEdit(), &QLineEdit::editingFinished, this, [this] {
        const int found = m_registry->findText(m_registry->currentText(), Qt::MatchContains);
        if (found >= 0)
            m_registry->setCurrentIndex(found);
        m_registry->setEditText(m_registry->itemText(m_registry->currentIndex()));
    });
}

const RegistryProfile *RegistryChoice::profile() const
{
    return m_profiles->profile(registryId());
}

QString RegistryChoice::registryId() const
{
    return m_registry->currentData().toString();
}

void RegistryChoice::choose(const QString &registryId)
{
    m_registry->setCurrentIndex(std::max(0, m_registry->findData(registryId)));
}

void RegistryChoice::setAddress(const QString &address)
{
    if (!address.isEmpty())
        m_address->setText(address);
}

void RegistryChoice::showAddress()
{
    const RegistryProfile *facts = profile();
    if (!facts)
        return;
    const QString usual = facts->baseUrl.toString(QUrl::FullyEncoded);
    m_address->setPlaceholderText(usual);
    m_address->setText(usual);
}

std::optional<QUrl> RegistryChoice::checkedAddress()
{
    const Result<QUrl> address = parseAddress(m_address->text());
    if (address)
        return *address;
    m_addressBlock->setMessage(Tone::Bad,
        address.error().kind == Error::Kind::UnsafeAddress
            ? tr("Only https:// – or http://127.0.0.1 for a registry on this computer.")
            : tr("This is not a registry's address. Example: https://tank.example.com"));
    m_address->setFocus();
    return {};
}

} // namespace Tokendesk

// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lock/lockpage.h"
#include "ui/lock/lock.h"
#include "ui/parts/iconlabel.h"
#include "ui/parts/messagebar.h"
#include "ui/parts/plainlabel.h"
#include "ui/text/errortext.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Tokendesk {

LockPage::LockPage(Lock *lock, QWidget *parent)
    : QWidget(parent), m_lock(lock), m_bar(new MessageBar), m_words(new PlainLabel(QString(), TextRole::Dim)),
      m_unlock(new QPushButton)
{
    setObjectName(u"lockPage"_s);
    constexpr int symbolSide = 48;
    auto *heading = new PlainLabel(tr("Tokendesk is locked"), TextRole::Heading);
    heading->setAlignment(Qt::AlignCenter);
    m_words->setObjectName(u"lockWords"_s);
    m_words->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_words->wrap();
    m_words->setMaximumWidth(fontMetrics().averageCharWidth() * 60); // longer lines are hard to read
    m_unlock->setObjectName(u"unlock"_s);
    setButtonRole(m_unlock, ButtonRole::Primary);
    m_unlock->setIcon(Icons::get(u"unlock"_s, &Palette::onAccent));
    m_unlock->setAutoDefault(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Metrics::step);
    column->addWidget(m_bar);
    column->addStretch(2);
    column->addWidget(new IconLabel(u"lock"_s, &Palette::accent, symbolSide), 0, Qt::AlignHCenter);
    column->addSpacing(Metrics::step);
    column->addWidget(heading);
    auto *line = new QHBoxLayout;
    line->addStretch(1);
    line->addWidget(m_words, 8);
    line->addStretch(1);
    column->addLayout(line);
    column->addSpacing(Metrics::step);
    column->addWidget(m_unlock, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_unlock, &QPushButton::clicked, lock, &Lock::unlock);
    connect(lock, &Lock::changed, this, &LockPage::update);
    connect(lock, &Lock::unlockFailed, this, [this](const Error &error) {
        m_bar->tell(Tone::Warning,
            error.kind == Error::Kind::VaultLocked ? tr("The keychain stayed locked. Enter its password to go on.")
                                                   : errorText(error));
        m_bar->show();
        takeFocus();
    });
    update();
}

void LockPage::takeFocus()
{
    m_unlock->setFocus();
}

void LockPage::update()
{
    if (!m_lock->isLocked() || m_lock->isUnlocking())
        m_bar->hide();
    m_unlock->setEnabled(!m_lock->isUnlocking());
    if (m_lock->hasLockedKeychain()) {
        m_words->setText(tr(
            "The keychain is locked too: until it is opened no program gets a secret from it. Unlocking asks for the "
            "keychain's password."));
        m_unlock->setText(m_lock->isUnlocking() ? tr("Waiting for the keychain…") : tr("Unlock keychain…"));
    } else {
        m_words->setText(
            tr("The clipboard is cleared and nothing can be read or copied here. The keychain itself is open: this "
               "keeps glances and slips away, not other programs that run as you, and it asks for no password."));
        m_unlock->setText(tr("Unlock"));
    }
}

} // namespace Tokendesk

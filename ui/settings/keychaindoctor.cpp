// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/keychaindoctor.h"
#include "app/desk.h"
#include "app/state/tokenbook.h"
#include "app/state/vaultswitch.h"
#include "ui/parts/dialogframe.h"
#include "ui/parts/iconlabel.h"
#include "ui/parts/messagebar.h"
#include "ui/parts/plainlabel.h"
#include "ui/text/errortext.h"
#include "ui/text/keychaintext.h"
#include "ui/text/plaintext.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

QWidget *line(const QString &icon, Ink ink, const QString &text)
{
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins({});
    row->setSpacing(Metrics::step);
    row->addWidget(new IconLabel(icon, ink), 0, Qt::AlignTop);
    auto *label = new PlainLabel(text);
    label->wrap();
    row->addWidget(label, 1);
    return widget;
}

} // namespace

KeychainDoctor::KeychainDoctor(const Context &context, QWidget *parent)
    : QDialog(parent), m_context(context), m_bar(new MessageBar), m_facts(new QVBoxLayout),
      m_unlock(new QPushButton(Icons::get(u"unlock"_s), tr("Unlock keychain"))),
      m_copy(new QPushButton(Icons::get(u"copy"_s), tr("Copy report"))),
      m_again(new QPushButton(Icons::get(u"refresh"_s), tr("Check again")))
{
    setObjectName(u"keychainDoctor"_s);
    const DialogFrame frame = frameDialog(this, tr("Keychain doctor"));
    m_bar->setObjectName(u"doctorBar"_s);
    m_bar->setClosable(false);
    m_bar->setStacked(true);
    m_facts->setSpacing(Metrics::step);
    frame.content->addWidget(m_bar);
    frame.content->addLayout(m_facts);
    frame.content->addStretch(1);
    m_unlock->setObjectName(u"doctorUnlock"_s);
    m_copy->setObjectName(u"copyReport"_s);
    m_copy->setToolTip(tr("Names, versions and times; nothing secret."));
    m_again->setObjectName(u"checkAgain"_s);
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(u"closeDoctor"_s);
    setButtonRole(close, ButtonRole::Primary);
    frame.buttons->insertWidget(0, m_copy);
    frame.buttons->addWidget(m_unlock);
    frame.buttons->addWidget(m_again);
    frame.buttons->addWidget(close);
    connect(m_copy, &QPushButton::clicked, this, &KeychainDoctor::copyReport);
    connect(m_unlock, &QPushButton::clicked, this, &KeychainDoctor::unlock);
    connect(m_again, &QPushButton::clicked, this, &KeychainDoctor::check);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(context.desk->keychainCheck(), &KeychainCheck::finished, this, &KeychainDoctor::showFinding);
    setMinimumWidth(560);
    check();
}

void KeychainDoctor::check()
{
    m_again->setEnabled(false);
    m_copy->setEnabled(false);
    m_unlock->hide();
    m_bar->tell(Tone::Info, tr("Writing a dummy, reading it back, deleting it…"));
    m_bar->show();
    m_context.desk->keychainCheck()->start();
}

void KeychainDoctor::showFinding()
{
    const KeychainCheck::Finding &finding = *m_context.desk->keychainCheck()->finding();
    while (QLayoutItem *item = m_facts->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const std::optional<Error> problem = finding.problem();
    m_bar->tell(problem ? Tone::Bad : finding.isSlow() ? Tone::Warning : Tone::Good, keychainSummary(finding));
    m_bar->show();
    if (finding.facts)
        m_facts->addWidget(line(u"key"_s, &Palette::dim,
            tr("Keychain “%1”, kept by %2", "name of the collection, name of the program")
                .arg(plainText(finding.facts->collection),
                    finding.facts->program.isEmpty() ? tr("a program that cannot be seen")
                                                     : plainText(finding.facts->program))));
    for (const KeychainCheck::Timed &step : finding.steps)
        m_facts->addWidget(line(step.result ? u"check"_s : u"cross"_s, step.result ? &Palette::good : &Palette::bad,
            keychainStepText(step)));
    const QStringList remedies = keychainRemedies(finding);
    if (!remedies.isEmpty())
        m_facts->addWidget(new PlainLabel(tr("What to do"), TextRole::Strong));
    for (const QString &remedy : remedies)
        m_facts->addWidget(line(u"chevron-right"_s, &Palette::accent, remedy));
    m_unlock->setVisible(problem && problem->kind == Error::Kind::VaultLocked);
    m_again->setEnabled(true);
    m_copy->setEnabled(true);
}

void KeychainDoctor::unlock()
{
    m_unlock->setEnabled(false);
    VaultSwitch *vaults = m_context.desk->vaults();
    whenAnswered(this, vaults->keychain()->unlock(), [this, vaults](const Result<void> &unlocked) {
        m_unlock->setEnabled(true);
        if (!unlocked) {
            m_bar->tell(Tone::Warning, errorText(unlocked.error()));
            return;
        }
        vaults->check();
        m_context.desk->tokens()->refresh();
        check();
    });
}

void KeychainDoctor::copyReport()
{
    QGuiApplication::clipboard()->setText(keychainReport(*m_context.desk->keychainCheck()->finding()));
    m_copy->setText(tr("Report copied"));
}

} // namespace Tokendesk

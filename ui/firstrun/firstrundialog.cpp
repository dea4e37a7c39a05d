// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/firstrun/firstrundialog.h"
#include "app/desk.h"
#include "app/state/accountbook.h"
#include "app/state/settings.h"
#include "app/state/vaultswitch.h"
#include "ui/import/importpanel.h"
#include "ui/parts/card.h"
#include "ui/parts/dialogframe.h"
#include "ui/parts/iconlabel.h"
#include "ui/parts/plainlabel.h"
#include "ui/text/keychaintext.h"
#include "ui/text/plaintext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include <QHBoxLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

enum Page { PlacePage, AccountsPage, ExistingPage, PageCount };

} // namespace

FirstRunDialog::FirstRunDialog(const Context &context, QWidget *parent)
    : QDialog(parent), m_context(context), m_where(new PlainLabel(QString(), TextRole::Caption)),
      m_pages(new QStackedWidget), m_symbol(new IconLabel(u"clock"_s, &Palette::dim, 3 * Metrics::step)),
      m_found(new PlainLabel(QString(), TextRole::Strong)), m_tested(new PlainLabel(QString(), TextRole::Dim)),
      m_trouble(new QWidget), m_memory(new QRadioButton(tr("Keep secrets in memory only, until I quit"))),
      m_fix(new QRadioButton(tr("Help me to fix it"))), m_details(new QPushButton(tr("Show details"))),
      m_skip(new QPushButton(tr("Skip"))), m_back(new QPushButton(tr("Back"))), m_next(new QPushButton),
      m_accounts(new PlainLabel), m_existing(new ImportPanel(context))
{
    setObjectName(u"firstRunDialog"_s);
    const DialogFrame frame = frameDialog(this, tr("Welcome to Tokendesk"));
    m_where->setObjectName(u"firstRunStep"_s);
    frame.content->addWidget(m_where);
    m_pages->addWidget(buildPlace());
    m_pages->addWidget(buildAccounts());
    m_pages->addWidget(m_existing);
    frame.content->addWidget(m_pages, 1);
    m_skip->setObjectName(u"skipFirstRun"_s);
    m_skip->setToolTip(tr("You find this again in the menu."));
    m_back->setObjectName(u"firstRunBack"_s);
    m_next->setObjectName(u"firstRunNext"_s);
    m_next->setDefault(true);
    setButtonRole(m_next, ButtonRole::Primary);
    setButtonRole(m_skip, ButtonRole::Quiet);
    frame.buttons->insertWidget(0, m_skip);
    frame.buttons->addWidget(m_back);
    frame.buttons->addWidget(m_next);
    connect(m_skip, &QPushButton::clicked, this, &FirstRunDialog::end);
    connect(m_back, &QPushButton::clicked, this, [this] { showPage(m_pages->currentIndex() - 1); });
    connect(m_next, &QPushButton::clicked, this, &FirstRunDialog::next);
    connect(this, &QDialog::rejected, this, &FirstRunDialog::end);
    connect(m_existing, &ImportPanel::stateChanged, this, [this] {
        for (QPushButton *button : {m_back, m_next})
            button->setEnabled(!m_existing->isMoving());
    });
    connect(m_existing, &ImportPanel::rotateRequested, this, [this](const TokenId &token) {
        end();
        emit rotateRequested(token);
    });
    connect(context.desk->keychainCheck(), &KeychainCheck::finished, this, &FirstRunDialog::showFinding);
    connect(context.desk->keychainCheck(), &KeychainCheck::started, this, &FirstRunDialog::showFinding);
    setMinimumWidth(880);
    showPage(PlacePage);
    context.desk->keychainCheck()->start();
    showFinding();
}

QWidget *FirstRunDialog::buildPlace()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(2 * Metrics::step);
    auto *intro = new PlainLabel(
        tr("Tokendesk keeps the text of your tokens in the keychain of this computer. It never writes one into a "
           "file."));
    intro->wrap();
    column->addWidget(intro);
    auto *card = new Card;
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(2 * Metrics::step, 2 * Metrics::step, 2 * Metrics::step, 2 * Metrics::step);
    row->setSpacing(2 * Metrics::step);
    auto *words = new QVBoxLayout;
    words->setSpacing(Metrics::halfStep);
    m_found->setObjectName(u"firstRunKeychain"_s);
    m_found->wrap();
    m_tested->wrap();
    words->addWidget(m_found);
    words->addWidget(m_tested);
    m_details->setObjectName(u"firstRunDetails"_s);
    row->addWidget(m_symbol, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(m_details, 0, Qt::AlignTop);
    column->addWidget(card);
    m_memory->setObjectName(u"firstRunMemory"_s);
    m_fix->setObjectName(u"firstRunFix"_s);
    m_fix->setChecked(true);
    auto *choices = new QVBoxLayout(m_trouble);
    choices->setContentsMargins({});
    choices->setSpacing(Metrics::halfStep);
    choices->addWidget(m_fix);
    choices->addWidget(m_memory);
    m_trouble->hide();
    column->addWidget(m_trouble);
    column->addStretch(1);
    connect(m_details, &QPushButton::clicked, this, &FirstRunDialog::doctorRequested);
    return page;
}

QWidget *FirstRunDialog::buildAccounts()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(2 * Metrics::step);
    auto *intro = new PlainLabel(
        tr("Sign in to a registry, with your browser, with e-mail and password, or by pasting a token that you have. "
           "Then its tokens are listed here: what they may do, when they end, and which were never used."));
    intro->wrap();
    m_accounts->setObjectName(u"firstRunAccounts"_s);
    m_accounts->wrap();
    auto *add = new QPushButton(tr("Add account…"));
    add->setObjectName(u"firstRunAdd"_s);
    column->addWidget(intro);
    column->addWidget(m_accounts);
    column->addWidget(add, 0, Qt::AlignLeading);
    column->addStretch(1);
    connect(add, &QPushButton::clicked, this, &FirstRunDialog::addAccountRequested);
    const auto list = [this] {
        QStringList lines;
        const QList<Account> &accounts = m_context.desk->accounts()->accounts();
        for (const Account &account : accounts)
            lines.append(u"✓ "_s
                + tr("%1 · %2", "person, address")
                      .arg(plainText(account.identity.shown()), account.address.toString(QUrl::FullyEncoded)));
        m_accounts->setText(lines.join(u'\n'));
        m_accounts->setVisible(!lines.isEmpty());
    };
    connect(m_context.desk->accounts(), &AccountBook::accountsChanged, this, list);
    list();
    return page;
}

void FirstRunDialog::showFinding()
{
    const KeychainCheck *check = m_context.desk->keychainCheck();
    const bool known = !check->isRunning() && check->finding();
    m_next->setEnabled(known || m_pages->currentIndex() != PlacePage);
    if (!known) {
        m_symbol->setIcon(u"clock"_s, &Palette::dim);
        m_found->setText(tr("Looking at the keychain…"));
        m_tested->setText(tr("Writing a dummy, reading it back, deleting it."));
        return;
    }
    const KeychainCheck::Finding &finding = *check->finding();
    const bool good = finding.isGood();
    m_symbol->setIcon(good ? u"check"_s : u"warning"_s, good ? &Palette::good : &Palette::warning);
    m_found->setText(keychainSummary(finding));
    m_tested->setText(good ? tr("Tested: written, read back, deleted.") : keychainRemedies(finding).value(0));
    m_trouble->setVisible(!good);
}

void FirstRunDialog::showPage(int page)
{
    m_pages->setCurrentIndex(page);
    const QStringList titles{tr("A safe place"), tr("Accounts"), tr("Existing files")};
    m_where->setText(tr("%1 of %2 · %3", "page, pages, title").arg(page + 1).arg(PageCount).arg(titles.at(page)));
    m_back->setVisible(page > PlacePage);
    m_skip->setVisible(page < PageCount - 1);
    m_next->setText(page == PageCount - 1 ? tr("Done") : tr("Next"));
    m_next->setEnabled(page > PlacePage || !m_context.desk->keychainCheck()->isRunning());
    if (page == ExistingPage)
        m_existing->search();
}

void FirstRunDialog::next()
{
    if (m_pages->currentIndex() == ExistingPage)
        return end();
    if (m_pages->currentIndex() == AccountsPage)
        return showPage(ExistingPage);
    const auto &finding = m_context.desk->keychainCheck()->finding();
    if (finding && !finding->isGood()) {
        if (m_fix->isChecked()) {
            emit doctorRequested();
            return;
        }
        m_context.desk->vaults()->setMemoryOnly(true);
    }
    showPage(AccountsPage);
}

void FirstRunDialog::end()
{
    m_context.desk->settings()->set(Setting::FirstRunDone, true);
    if (isVisible())
        accept();
}

} // namespace Tokendesk

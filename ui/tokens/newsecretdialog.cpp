// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/newsecretdialog.h"
#include "app/desk.h"
#include "app/registry/profilebook.h"
#include "app/state/accountbook.h"
#include "app/state/tokenbook.h"
#include "app/state/vaultswitch.h"
#include "ui/clipboard/secretclipboard.h"
#include "ui/parts/dialogframe.h"
#include "ui/parts/messagebar.h"
#include "ui/parts/plainlabel.h"
#include "ui/parts/secretview.h"
#include "ui/parts/statuspill.h"
#include "ui/text/errortext.h"
#include "ui/text/plaintext.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/theme/typography.h"
#include <QCheckBox>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

int prefixLength(const ProfileBook &profiles, const Secret &secret)
{
    const auto match = profiles.recognise(secret.reveal());
    return match ? int(match->format.prefix.size()) : 0;
}

} // namespace

NewSecretDialog::NewSecretDialog(
    const Context &context, const CreatedToken &created, const std::optional<Error> &storeProblem, QWidget *parent)
    : QDialog(parent), m_context(context), m_created(created), m_stored(!storeProblem), m_view(new SecretView),
      m_bar(new MessageBar), m_keptElsewhere(new QCheckBox(tr("I have stored it safely myself"))),
      m_copy(new QPushButton(Icons::get(u"copy"_s, &Palette::onAccent), tr("Copy"))),
      m_test(new QPushButton(tr("Test now"))), m_tested(new PlainLabel(QString(), TextRole::Dim)),
      m_done(new QPushButton(tr("Done")))
{
    setObjectName(u"newSecretDialog"_s);
    const DialogFrame frame = frameDialog(this, tr("%1 is ready").arg(plainText(created.token.name)));
    const bool inMemory = context.desk->vaults()->isMemoryOnly();
    if (m_stored && !inMemory) {
        auto *pill = new StatusPill({Tone::Good, u"check"_s, tr("Saved in your keychain")});
        frame.content->addWidget(pill, 0, Qt::AlignLeading);
    } else if (m_stored) {
        m_bar->tell(Tone::Warning,
            tr("Kept in memory until you quit: there is no keychain, and Tokendesk writes no secret into a file."));
        frame.content->addWidget(m_bar);
    } else {
        m_bar->tell(Tone::Bad, tr("It could not be saved. This is the only copy.") + u' ' + errorText(*storeProblem));
        frame.content->addWidget(m_bar);
    }
    m_bar->setClosable(false);
    m_bar->setStacked(true);
    auto *task
        = new PlainLabel(tr("Now put it where it is needed. The registry will not show it again."), TextRole::Dim);
    task->wrap();
    frame.content->addWidget(task);
    m_view->setObjectName(u"secret"_s);
    m_view->setSecret(created.secret, prefixLength(*context.desk->profiles(), created.secret));
    m_view->setRevealed(!m_stored);
    m_view->addTrailing(m_copy);
    frame.content->addWidget(m_view);
    const Account *account = context.desk->accounts()->account(created.token.id.account);
    const Registry *registry = context.desk->accounts()->registry(created.token.id.account);
    if (registry && account && !registry->profile().snippets.isEmpty())
        frame.content->addWidget(buildSnippets(registry->profile(), account->address));
    m_keptElsewhere->setVisible(!m_stored);
    m_keptElsewhere->setObjectName(u"keptElsewhere"_s);
    frame.content->addWidget(m_keptElsewhere);

    setButtonRole(m_copy, ButtonRole::Primary);
    m_copy->setObjectName(u"copy"_s);
    m_test->setObjectName(u"test"_s);
    m_tested->setObjectName(u"tested"_s);
    m_done->setObjectName(u"done"_s);
    frame.buttons->insertWidget(0, m_test);
    frame.buttons->insertWidget(1, m_tested, 100);
    frame.buttons->addWidget(m_done);
    connect(m_copy, &QPushButton::clicked, this, &NewSecretDialog::copy);
    connect(m_test, &QPushButton::clicked, this, &NewSecretDialog::test);
    connect(m_done, &QPushButton::clicked, this, &NewSecretDialog::reject);
    connect(m_keptElsewhere, &QCheckBox::toggled, this, &NewSecretDialog::showClosing);
    connect(context.clipboard, &SecretClipboard::cleared, this, [this] { m_copy->setText(tr("Copy")); });
    connect(context.clipboard, &SecretClipboard::replaced, this, [this] { m_copy->setText(tr("Copy")); });
    showClosing();
    m_copy->setFocus();
    setMinimumWidth(600);
}

QWidget *NewSecretDialog::buildSnippets(const RegistryProfile &profile, const QUrl &address)
{
    auto *tabs = new QTabWidget;
    tabs->setDocumentMode(true);
    int lines = 0;
    for (const Snippet &snippet : profile.snippets) {
        auto *text
            = new QPlainTextEdit(QString(snippet.text).replace(u"{base}"_s, address.toString(QUrl::FullyEncoded)));
        text->setReadOnly(true);
        text->setTabChangesFocus(true);
        text->setFont(codeFont());
        text->setAccessibleName(plainText(snippet.title));
        lines = std::max(lines, int(snippet.text.count(u'\n')) + 1);
        tabs->addTab(text, toMenuText(snippet.title));
    }
    // Else it takes the height of a whole editor.
    tabs->setFixedHeight(
        tabs->tabBar()->sizeHint().height() + lines * QFontMetrics(codeFont()).lineSpacing() + 5 * Metrics::step);
    return tabs;
}

void NewSecretDialog::copy()
{
    m_context.clipboard->copy(m_created.secret, m_created.token.name);
    m_copied = true;
    m_copy->setText(tr("Copied, clears in %n s", nullptr, int(m_context.clipboard->lifetime().count())));
    showClosing();
}

void NewSecretDialog::test()
{
    m_test->setEnabled(false);
    m_tested->setText(tr("Asking the registry…"));
    whenAnswered(this, m_context.desk->tokens()->test(m_created.token.id, m_created.secret),
        [this](const Result<Identity> &identity) {
            m_test->setEnabled(true);
            // A test is a use: what the table says of it has to be true.
            m_context.desk->tokens()->refresh(m_created.token.id.account);
            setTextRole(m_tested, identity ? TextRole::Good : TextRole::Bad);
            m_tested->setText(
                identity ? tr("Valid · %1").arg(plainText(identity->shown())) : errorText(identity.error()));
        });
}

bool NewSecretDialog::mayClose() const
{
    return m_stored || m_keptElsewhere->isChecked();
}

void NewSecretDialog::showClosing()
{
    m_done->setEnabled(mayClose());
    m_done->setToolTip(mayClose() ? QString() : tr("It is not saved anywhere yet."));
}

void NewSecretDialog::reject()
{
    if (!mayClose())
        return;
    if (!m_stored) {
        const QList<OpenMakings::Open> open = m_context.desk->tokens()->openMakings()->open();
        for (const OpenMakings::Open &entry : open) {
            if (entry.making.tokenId == m_created.token.id.id)
                m_context.desk->tokens()->openMakings()->close(entry.making.id);
        }
    }
    m_view->setSecret({}, 0);
    m_created.secret = {};
    QDialog::reject();
}

} // namespace Tokendesk

// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/newsecretdialog.h"
#include "app/desk.h"
#include "app/registry/profilebook.h"
#include "app/state/accountbook.h"
#include "app/models/scopemodel.h"
#include "app/state/settings.h"
#include "app/state/tokenbook.h"
#include "app/state/vaultswitch.h"
#include "ui/clipboard/secretclipboard.h"
#include "ui/lock/lock.h"
#include "ui/parts/dialogframe.h"
#include "ui/parts/fieldblock.h"
#include "ui/parts/messagebar.h"
#include "ui/parts/plainlabel.h"
#include "ui/parts/secretview.h"
#include "ui/parts/statuspill.h"
#include "ui/text/errortext.h"
#include "ui/text/plaintext.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include "ui/text/tokenwords.h"
#include "ui/tokens/placesedit.h"
#include "ui/tokens/profilelook.h"
#include "ui/tokens/snippettabs.h"
#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
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
      m_bar(new MessageBar), m_places(new PlacesEdit(context.desk->tokens()->notes())),
      m_keptElsewhere(new QCheckBox(tr("I have stored it myself"))),
      m_copy(new QPushButton(Icons::get(u"copy"_s, &Palette::onAccent), tr("Copy value"))),
      m_test(new QPushButton(tr("Test now"))), m_tested(new PlainLabel(QString(), TextRole::Dim)),
      m_done(new QPushButton(tr("Close")))
{
    setObjectName(u"newSecretDialog"_s);
    const DialogFrame frame = frameDialog(this, tr("%1 is ready").arg(isolated(created.token.name)));
    buildStatements(frame.content, storeProblem);
    m_view->setObjectName(u"secret"_s);
    m_view->setAutoHide(context.desk->settings()->revealTime());
    m_view->setSecret(created.secret, prefixLength(*context.desk->profiles(), created.secret));
    m_view->addTrailing(m_copy);
    frame.content->addWidget(m_view);
    const Account *account = context.desk->accounts()->account(created.token.id.account);
    const Registry *registry = context.desk->accounts()->registry(created.token.id.account);
    if (registry && account && !registry->profile().snippets.isEmpty()) {
        m_snippets = new SnippetTabs(registry->profile(), account->address, context.clipboard);
        m_snippets->setToken(created.secret, created.token.name);
        frame.content->addWidget(m_snippets);
        connect(m_snippets, &SnippetTabs::copied, this, [this](bool withValue) { noteCopy(withValue, u"snippet"_s); });
    }
    m_places->show(created.token.id);
    frame.content->addWidget(new FieldBlock(tr("Where will it live?"), m_places));
    m_keptElsewhere->setVisible(!m_stored);
    m_keptElsewhere->setObjectName(u"keptElsewhere"_s);
    frame.content->addWidget(m_keptElsewhere);
    buildButtons(frame.buttons);
    showClosing();
    m_copy->setFocus();
    setMinimumWidth(640);
    // After the view has its secret, and seen at once: it is the only copy.
    m_view->setRevealed(!m_stored);
    connect(m_view, &SecretView::revealedChanged, this, [this](bool revealed) {
        if (revealed && !std::exchange(m_wasShown, true))
            m_context.desk->tokens()->notes()->record(m_created.token.id, TokenEvent::Kind::Revealed);
    });
}

/// What has happened, and what is to be done now.
void NewSecretDialog::buildStatements(QVBoxLayout *content, const std::optional<Error> &storeProblem)
{
    m_bar->setClosable(false);
    m_bar->setStacked(true);
    if (!m_stored) {
        m_bar->tell(Tone::Bad, tr("It could not be saved. This is the only copy.") + u' ' + errorText(*storeProblem));
        content->addWidget(m_bar);
    } else if (m_context.desk->vaults()->isMemoryOnly()) {
        m_bar->tell(Tone::Warning,
            tr("Kept in memory until you quit: there is no keychain, and Tokendesk writes no secret into a file."));
        content->addWidget(m_bar);
    } else {
        auto *saved = new StatusPill({Tone::Good, u"check"_s, tr("Created and saved in your keychain")});
        saved->setObjectName(u"savedPill"_s);
        content->addWidget(saved, 0, Qt::AlignLeading);
    }
    auto *task
        = new PlainLabel(tr("Now put it where it is needed. The registry will not show it again."), TextRole::Dim);
    task->wrap();
    content->addWidget(task);
}

void NewSecretDialog::buildButtons(QHBoxLayout *buttons)
{
    setButtonRole(m_copy, ButtonRole::Primary);
    m_copy->setObjectName(u"copy"_s);
    m_test->setObjectName(u"test"_s);
    m_tested->setObjectName(u"tested"_s);
    m_tested->wrap();
    m_done->setObjectName(u"done"_s);
    // Enter belongs to the field and the buttons that have the focus, not to closing.
    for (QPushButton *button : {m_copy, m_test, m_done})
        button->setAutoDefault(false);
    buttons->insertWidget(0, m_test);
    buttons->insertWidget(1, m_tested, 100);
    buttons->addWidget(m_done);
    connect(m_copy, &QPushButton::clicked, this, &NewSecretDialog::copy);
    connect(m_test, &QPushButton::clicked, this, &NewSecretDialog::test);
    connect(m_done, &QPushButton::clicked, this, &NewSecretDialog::reject);
    connect(m_keptElsewhere, &QCheckBox::toggled, this, &NewSecretDialog::showClosing);
    // The only copy stays, out of sight: reject() knows.
    if (m_context.lock)
        connect(m_context.lock, &Lock::locking, this, &NewSecretDialog::reject);
    const auto forget = [this] {
        m_copy->setText(tr("Copy value"));
    };
    connect(m_context.clipboard, &SecretClipboard::cleared, this, forget);
    connect(m_context.clipboard, &SecretClipboard::replaced, this, forget);
}

void NewSecretDialog::copy()
{
    m_context.clipboard->copy(m_created.secret, m_created.token.name);
    noteCopy(true, u"new"_s);
    const int seconds = int(m_context.clipboard->lifetime().count());
    m_copy->setText(seconds > 0 ? tr("Copied – %1 s").arg(seconds) : tr("Copied"));
    m_copy->setAccessibleDescription(tr("The clipboard is cleared after %n second(s).", nullptr, seconds));
}

/// Lines without the value are nobody's secret, and not worth a line in the history.
void NewSecretDialog::noteCopy(bool withValue, const QString &how)
{
    if (withValue)
        m_context.desk->tokens()->notes()->record(m_created.token.id, TokenEvent::Kind::Copied, how);
}

/// The rights as the registry lists them, with what they bring along.
QString NewSecretDialog::rights() const
{
    const TokenTable *table = m_context.desk->tokens()->table();
    const auto row = table->row(m_created.token.id);
    const Registry *registry = m_context.desk->accounts()->registry(m_created.token.id.account);
    if (!row || !registry)
        return {};
    if (table->isUnrestricted(*row))
        return m_context.words->allRights();
    ScopeModel model(registry->profile());
    model.setScopes(table->scopes(*row));
    return plainText(m_context.look->scopeTitles(registry->profile().id, model.can() + model.unknown()).join(u", "_s));
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
            if (!identity)
                return m_tested->setText(errorText(identity.error()));
            const QString who = plainText(identity->shown());
            const QString can = rights();
            m_tested->setText(can.isEmpty() ? tr("Valid · %1", "person").arg(who)
                                            : tr("Valid · %1 · %2", "person, rights").arg(who, can));
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
    if (!mayClose()) {
        // The clipboard forgets it in seconds: copied is not stored.
        m_bar->setText(tr("It is not saved anywhere. Store it yourself, tick the box below, and then close."));
        m_keptElsewhere->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_places->add();
    if (!m_stored) {
        const QList<OpenMakings::Open> open = m_context.desk->tokens()->openMakings()->open();
        for (const OpenMakings::Open &entry : open) {
            if (entry.making.tokenId == m_created.token.id.id)
                m_context.desk->tokens()->openMakings()->close(entry.making.id);
        }
    }
    m_view->setSecret({}, 0);
    if (m_snippets)
        m_snippets->setToken({}, {});
    m_created.secret = {};
    QDialog::reject();
}

} // namespace Tokendesk

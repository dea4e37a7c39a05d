// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/servicejobs.h"
#include "app/desk.h"
#include "app/registry/registry.h"
#include "app/state/accountbook.h"
#include "app/state/servicebook.h"
#include "app/state/servicekeybook.h"
#include "app/state/tokenbook.h"
#include "ui/clipboard/secretclipboard.h"
#include "ui/services/handoverdialog.h"
#include "ui/text/errortext.h"
#include "ui/text/plaintext.h"
#include "ui/tokens/newsecretdialog.h"
#include <QPointer>

using namespace Qt::StringLiterals;

namespace Tokendesk {

ServiceJobs::ServiceJobs(const Context &context, QWidget *window)
    : QObject(window), m_context(context), m_window(window), m_words(context)
{
}

QString ServiceJobs::errorOf(const Error &error, const AccountId &account) const
{
    const Registry *registry = m_context.desk->accounts()->registry(account);
    const bool mayBeLimit = registry && registry->profile().errors.unauthorizedMayMeanLimit;
    return errorText(error, {m_words.registryOf(account), mayBeLimit});
}

ServiceDialog *ServiceJobs::open(ServiceDialog::Purpose purpose, const ServiceAccount &service)
{
    auto *dialog = new ServiceDialog(m_context, purpose, service, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

ServiceStopDialog *ServiceJobs::ask(ServiceStopDialog::Deed deed, const ServiceAccount &service, const ServiceKey &key)
{
    auto *dialog = new ServiceStopDialog(m_context, deed, service, key, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

void ServiceJobs::create(const AccountId &account)
{
    ServiceAccount none;
    none.account = account;
    makeAccount(none, {});
}

void ServiceJobs::makeAccount(const ServiceAccount &like, const std::optional<Handover> &instead)
{
    ServiceDialog *dialog = open(ServiceDialog::Purpose::Create, like);
    if (instead)
        dialog->sayReplaced(instead->oldName);
    connect(dialog, &ServiceDialog::createWished, this, [this, dialog, like, instead](const ServiceWish &wish) {
        dialog->setBusy(true);
        whenAnswered(this, m_context.desk->serviceKeys()->create(like.account, wish, instead),
            [this, account = like.account, instead, open = QPointer(dialog)](const Result<KeptServiceKey> &kept) {
                if (!kept && open)
                    return open->fail(errorOf(kept.error(), account));
                if (open)
                    open->finish();
                if (!kept)
                    return emit failed(errorOf(kept.error(), account));
                emit chosen(kept->service.id);
                show(*kept, instead);
            });
    });
}

void ServiceJobs::describe(const ServiceAccount &service)
{
    ServiceDialog *dialog = open(ServiceDialog::Purpose::Describe, service);
    connect(dialog, &ServiceDialog::changeWished, this, [this, dialog, service](const ServiceChange &change) {
        dialog->setBusy(true);
        whenAnswered(this, m_context.desk->services()->change(service.account, service.id, change),
            [this, service, open = QPointer(dialog)](const Result<void> &done) {
                if (!done && open)
                    return open->fail(errorOf(done.error(), service.account));
                if (open)
                    open->finish();
                if (done)
                    emit said(tr("“%1” is saved").arg(isolated(service.name)));
            });
    });
}

void ServiceJobs::switchOff(const ServiceAccount &service)
{
    const ServiceStopDialog *dialog = ask(ServiceStopDialog::Deed::SwitchOff, service);
    connect(dialog, &QDialog::accepted, this, [this, service, dialog] { doSwitch(service, false, dialog->reason()); });
}

void ServiceJobs::switchOn(const ServiceAccount &service)
{
    doSwitch(service, true);
}

void ServiceJobs::doSwitch(const ServiceAccount &service, bool on, const QString &reason)
{
    ServiceChange change;
    change.enabled = on;
    change.reason = reason;
    whenAnswered(this, m_context.desk->services()->change(service.account, service.id, change),
        [this, service, on](const Result<void> &done) {
            const QString name = isolated(service.name);
            const int keys = int(service.keys.size());
            if (!done)
                return emit failed((on ? tr("“%1” was not switched on.") : tr("“%1” was not switched off.")).arg(name)
                    + u' ' + errorOf(done.error(), service.account));
            if (!service.keysReported)
                return emit said((on ? tr("“%1” works again") : tr("“%1” is off: its keys stopped")).arg(name));
            emit said((on ? tr("“%1” works again, with %n key(s)", nullptr, keys)
                          : tr("“%1” is off: %n key(s) stopped", nullptr, keys))
                          .arg(name));
        });
}

void ServiceJobs::remove(const ServiceAccount &service)
{
    const ServiceStopDialog *dialog = ask(ServiceStopDialog::Deed::Delete, service);
    connect(dialog, &QDialog::accepted, this, [this, service, dialog] { doRemove(service, dialog->reason()); });
}

void ServiceJobs::doRemove(const ServiceAccount &service, const QString &reason)
{
    whenAnswered(this, m_context.desk->services()->remove(service.account, service.id, reason),
        [this, service](const Result<void> &done) {
            const QString name = isolated(service.name);
            if (!done)
                return emit failed(
                    tr("“%1” was not deleted.").arg(name) + u' ' + errorOf(done.error(), service.account));
            // What is gone needs no text in the keychain.
            m_context.desk->tokens()->forgetSecret(keptAs(service, {}));
            const QList<ServiceKey> keys
                = service.keys + m_context.desk->serviceKeys()->keysMadeHere(service.account, service.id);
            for (const ServiceKey &key : keys)
                m_context.desk->tokens()->forgetSecret(keptAs(service, key.id));
            emit said(tr("“%1” is deleted").arg(name));
        });
}

void ServiceJobs::addKey(const ServiceAccount &service)
{
    makeKey(service, {});
}

void ServiceJobs::rotateKey(const ServiceAccount &service, const ServiceKey &key)
{
    const ServiceKeyBook *book = m_context.desk->serviceKeys();
    if (const auto begun = book->handoverOf(Handover::Kind::Key, service.account, key.id))
        return goOn(*begun);
    makeKey(service,
        Handover{.kind = Handover::Kind::Key,
            .account = service.account,
            .old = key.id,
            .oldService = service.id,
            .oldName = service.name});
}

void ServiceJobs::replace(const Token &token)
{
    const ServiceKeyBook *book = m_context.desk->serviceKeys();
    if (const auto begun = book->handoverOf(Handover::Kind::Token, token.id.account, token.id.id))
        return goOn(*begun);
    ServiceAccount like;
    like.account = token.id.account;
    like.name = token.name;
    like.organisation = token.organisation;
    like.scopes = token.scopes;
    like.scopesReported = true;
    makeAccount(like,
        Handover{.kind = Handover::Kind::Token,
            .account = token.id.account,
            .old = token.id.id,
            .oldName = token.name.isEmpty() ? token.prefix : token.name});
}

void ServiceJobs::replace(const ServiceAccount &service)
{
    const ServiceKeyBook *book = m_context.desk->serviceKeys();
    if (const auto begun = book->handoverOf(Handover::Kind::Service, service.account, service.id))
        return goOn(*begun);
    makeAccount(service,
        Handover{
            .kind = Handover::Kind::Service, .account = service.account, .old = service.id, .oldName = service.name});
}

void ServiceJobs::makeKey(const ServiceAccount &service, const std::optional<Handover> &instead)
{
    ServiceDialog *dialog = open(instead ? ServiceDialog::Purpose::Rotate : ServiceDialog::Purpose::Key, service);
    connect(dialog, &ServiceDialog::keyWished, this, [this, dialog, service, instead](const QStringList &scopes) {
        dialog->setBusy(true);
        whenAnswered(this, m_context.desk->serviceKeys()->createKey(service, scopes, instead),
            [this, service, instead, open = QPointer(dialog)](const Result<KeptServiceKey> &kept) {
                if (!kept && open)
                    return open->fail(errorOf(kept.error(), service.account));
                if (open)
                    open->finish();
                if (!kept)
                    return emit failed(errorOf(kept.error(), service.account));
                show(*kept, instead);
            });
    });
}

void ServiceJobs::show(const KeptServiceKey &kept, const std::optional<Handover> &instead)
{
    if (kept.made.scopesIgnored)
        emit warned(tr("%1 took no notice of the chosen rights: the new key of “%2” may do everything that its "
                       "account may.",
            "registry, name")
                        .arg(plainText(m_words.registryOf(kept.service.account)), isolated(kept.service.name)));
    CreatedToken created;
    created.token.id = keptAs(kept.service, kept.made.key.id);
    created.token.name = kept.service.name;
    created.token.prefix = kept.made.key.prefix;
    created.secret = kept.made.secret;
    auto *dialog = new NewSecretDialog(m_context, created, kept.problem, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (instead) {
        connect(dialog, &QDialog::finished, this, [this, old = *instead] {
            if (const auto begun = m_context.desk->serviceKeys()->handoverOf(old.kind, old.account, old.old))
                goOn(*begun);
        });
    }
    dialog->open();
}

/// One dialog for each; beside the window, so that lists and notes stay at hand.
void ServiceJobs::goOn(const Handover &handover)
{
    const QList<HandoverDialog *> open = m_window->window()->findChildren<HandoverDialog *>();
    for (HandoverDialog *dialog : open) {
        if (dialog->handover().isOf(handover)) {
            dialog->raise();
            return dialog->activateWindow();
        }
    }
    auto *dialog = new HandoverDialog(m_context, handover, m_window->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &HandoverDialog::retireRequested, this, &ServiceJobs::retire);
    dialog->show();
}

void ServiceJobs::retire(const Handover &handover, const QString &reason)
{
    const ServiceBook *book = m_context.desk->services();
    if (handover.kind == Handover::Kind::Token)
        return emit retireRequested({handover.account, handover.old}, reason);
    const bool isKey = handover.kind == Handover::Kind::Key;
    ServiceAccount service;
    service.account = handover.account;
    service.id = isKey ? handover.oldService : handover.old;
    service.name = handover.oldName;
    if (const ServiceAccount *known = book->service(service.account, service.id))
        service = *known;
    if (isKey)
        doRevoke(service, {.id = handover.old}, reason);
    else
        doRemove(service, reason);
}

void ServiceJobs::revokeKey(const ServiceAccount &service, const ServiceKey &key)
{
    const ServiceStopDialog *dialog = ask(ServiceStopDialog::Deed::RevokeKey, service, key);
    connect(
        dialog, &QDialog::accepted, this, [this, service, key, dialog] { doRevoke(service, key, dialog->reason()); });
}

void ServiceJobs::doRevoke(const ServiceAccount &service, const ServiceKey &key, const QString &reason)
{
    whenAnswered(this, m_context.desk->services()->revokeKey(service.account, service.id, key.id, reason),
        [this, service, key](const Result<void> &done) {
            const QString name = isolated(service.name);
            if (!done)
                return emit failed(
                    tr("The key of “%1” was not revoked.").arg(name) + u' ' + errorOf(done.error(), service.account));
            m_context.desk->tokens()->forgetSecret(keptAs(service, key.id));
            emit said(tr("A key of “%1” is revoked").arg(name));
        });
}

void ServiceJobs::copyKey(const ServiceAccount &service, const ServiceKey &key)
{
    const TokenId kept = keptAs(service, key.id);
    whenAnswered(this, m_context.desk->tokens()->secret(kept), [this, service, kept](const Result<Secret> &secret) {
        if (!secret)
            return emit failed(tr("The key of “%1” was not copied.").arg(isolated(service.name)) + u' '
                + errorOf(secret.error(), service.account));
        m_context.clipboard->copy(*secret, service.name);
        m_context.desk->tokens()->notes()->record(kept, TokenEvent::Kind::Copied);
    });
}

} // namespace Tokendesk

// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/servicejobs.h"
#include "app/desk.h"
#include "app/registry/registry.h"
#include "app/state/accountbook.h"
#include "app/state/servicebook.h"
#include "app/state/tokenbook.h"
#include "ui/clipboard/secretclipboard.h"
#include "ui/services/retirekeydialog.h"
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
    ServiceDialog *dialog = open(ServiceDialog::Purpose::Create, none);
    connect(dialog, &ServiceDialog::createWished, this, [this, dialog, account](const ServiceWish &wish) {
        dialog->setBusy(true);
        whenAnswered(this, m_context.desk->services()->create(account, wish),
            [this, account, open = QPointer(dialog)](const Result<CreatedServiceAccount> &made) {
                if (!made && open)
                    return open->fail(errorOf(made.error(), account));
                if (open)
                    open->finish();
                if (!made)
                    return emit failed(errorOf(made.error(), account));
                emit chosen(made->account.id);
                keepAndShow(made->account, made->key);
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
    connect(ask(ServiceStopDialog::Deed::SwitchOff, service), &QDialog::accepted, this,
        [this, service] { doSwitch(service, false); });
}

void ServiceJobs::switchOn(const ServiceAccount &service)
{
    doSwitch(service, true);
}

void ServiceJobs::doSwitch(const ServiceAccount &service, bool on)
{
    ServiceChange change;
    change.enabled = on;
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
    connect(ask(ServiceStopDialog::Deed::Delete, service), &QDialog::accepted, this,
        [this, service] { doRemove(service); });
}

void ServiceJobs::doRemove(const ServiceAccount &service)
{
    whenAnswered(this, m_context.desk->services()->remove(service.account, service.id),
        [this, service](const Result<void> &done) {
            const QString name = isolated(service.name);
            if (!done)
                return emit failed(
                    tr("“%1” was not deleted.").arg(name) + u' ' + errorOf(done.error(), service.account));
            // What is gone needs no text in the keychain.
            m_context.desk->tokens()->forgetSecret(keptAs(service, {}));
            for (const ServiceKey &key : service.keys)
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
    makeKey(service, key);
}

void ServiceJobs::makeKey(const ServiceAccount &service, const std::optional<ServiceKey> &old)
{
    ServiceDialog *dialog = open(old ? ServiceDialog::Purpose::Rotate : ServiceDialog::Purpose::Key, service);
    connect(dialog, &ServiceDialog::keyWished, this, [this, dialog, service, old](const QStringList &scopes) {
        dialog->setBusy(true);
        whenAnswered(this, m_context.desk->services()->createKey(service.account, service.id, scopes),
            [this, service, old, open = QPointer(dialog)](const Result<CreatedServiceKey> &made) {
                if (!made && open)
                    return open->fail(errorOf(made.error(), service.account));
                if (open)
                    open->finish();
                if (!made)
                    return emit failed(errorOf(made.error(), service.account));
                keepAndShow(service, *made, old);
            });
    });
}

void ServiceJobs::keepAndShow(
    const ServiceAccount &service, const CreatedServiceKey &made, const std::optional<ServiceKey> &old)
{
    if (made.scopesIgnored)
        emit warned(tr("%1 took no notice of the chosen rights: the new key of “%2” may do everything that its "
                       "account may.",
            "registry, name")
                        .arg(plainText(m_words.registryOf(service.account)), isolated(service.name)));
    const TokenId kept = keptAs(service, made.key.id);
    whenAnswered(this, m_context.desk->tokens()->keepSecret(kept, made.secret),
        [this, service, made, old](
            const Result<void> &done) { show(service, made, done ? std::nullopt : std::optional(done.error()), old); });
}

void ServiceJobs::show(const ServiceAccount &service, const CreatedServiceKey &made,
    const std::optional<Error> &problem, const std::optional<ServiceKey> &old)
{
    CreatedToken created;
    created.token.id = keptAs(service, made.key.id);
    created.token.name = service.name;
    created.token.prefix = made.key.prefix;
    created.secret = made.secret;
    auto *dialog = new NewSecretDialog(m_context, created, problem, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (old)
        connect(dialog, &QDialog::finished, this,
            [this, service, old = *old, next = made.key] { retire(service, old, next); });
    dialog->open();
}

void ServiceJobs::retire(const ServiceAccount &service, const ServiceKey &old, const ServiceKey &next)
{
    auto *dialog = new RetireKeyDialog(m_context, service, old, next, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RetireKeyDialog::retireRequested, this, [this, service, old] { doRevoke(service, old); });
    dialog->open();
}

void ServiceJobs::revokeKey(const ServiceAccount &service, const ServiceKey &key)
{
    connect(ask(ServiceStopDialog::Deed::RevokeKey, service, key), &QDialog::accepted, this,
        [this, service, key] { doRevoke(service, key); });
}

void ServiceJobs::doRevoke(const ServiceAccount &service, const ServiceKey &key)
{
    whenAnswered(this, m_context.desk->services()->revokeKey(service.account, service.id, key.id),
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

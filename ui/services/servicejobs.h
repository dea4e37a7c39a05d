// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/result.h"
#include "app/domain/servicewish.h"
#include "ui/context.h"
#include "ui/services/servicedialog.h"
#include "ui/services/servicestopdialog.h"
#include "ui/services/servicewords.h"
#include <QObject>

namespace Tokendesk {

/// What is done with service accounts: opens the dialogs, asks ServiceBook, keeps new keys in the keychain before they
/// are shown, and passes on what came of it.
class ServiceJobs : public QObject {
    Q_OBJECT
public:
    ServiceJobs(const Context &context, QWidget *window);

    void create(const AccountId &account);
    void describe(const ServiceAccount &service);
    void switchOff(const ServiceAccount &service);
    void switchOn(const ServiceAccount &service);
    void remove(const ServiceAccount &service);
    void addKey(const ServiceAccount &service);
    void rotateKey(const ServiceAccount &service, const ServiceKey &key);
    void revokeKey(const ServiceAccount &service, const ServiceKey &key);
    void copyKey(const ServiceAccount &service, const ServiceKey &key);

signals:
    void said(const QString &text); ///< For the footer.
    void failed(const QString &text);
    void warned(const QString &text);
    void chosen(const QString &id); ///< The service account that was just made.

private:
    ServiceDialog *open(ServiceDialog::Purpose purpose, const ServiceAccount &service);
    ServiceStopDialog *ask(ServiceStopDialog::Deed deed, const ServiceAccount &service, const ServiceKey &key = {});
    QString errorOf(const Error &error, const AccountId &account) const;
    void makeKey(const ServiceAccount &service, const std::optional<ServiceKey> &old);
    /// Into the keychain first, then onto the screen; then the old one, if it replaces one.
    void keepAndShow(
        const ServiceAccount &service, const CreatedServiceKey &made, const std::optional<ServiceKey> &old = {});
    void show(const ServiceAccount &service, const CreatedServiceKey &made, const std::optional<Error> &problem,
        const std::optional<ServiceKey> &old);
    void retire(const ServiceAccount &service, const ServiceKey &old, const ServiceKey &next);
    void doSwitch(const ServiceAccount &service, bool on);
    void doRemove(const ServiceAccount &service);
    void doRevoke(const ServiceAccount &service, const ServiceKey &key);

    Context m_context;
    QWidget *m_window;
    ServiceWords m_words;
};

} // namespace Tokendesk

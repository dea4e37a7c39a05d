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

/// What is done with service accounts: opens the dialogs, asks ServiceBook and ServiceKeyBook, shows new keys once they
/// are kept, and passes on what came of it.
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
    /// Makes a new one in its place; goes on with it if that has begun already.
    void rotateKey(const ServiceAccount &service, const ServiceKey &key);
    /// The same by a new service account with its rights.
    void replace(const Token &token);
    void replace(const ServiceAccount &service);
    void goOn(const Handover &handover);
    void revokeKey(const ServiceAccount &service, const ServiceKey &key);
    void copyKey(const ServiceAccount &service, const ServiceKey &key);

signals:
    void said(const QString &text); ///< For the footer.
    void failed(const QString &text);
    void warned(const QString &text);
    void chosen(const QString &id); ///< The service account that was just made.
    void retireRequested(const Tokendesk::TokenId &token, const QString &reason); ///< Its place is taken.

private:
    ServiceDialog *open(ServiceDialog::Purpose purpose, const ServiceAccount &service);
    ServiceStopDialog *ask(ServiceStopDialog::Deed deed, const ServiceAccount &service, const ServiceKey &key = {});
    QString errorOf(const Error &error, const AccountId &account) const;
    void makeAccount(const ServiceAccount &like, const std::optional<Handover> &instead);
    void makeKey(const ServiceAccount &service, const std::optional<Handover> &instead);
    void show(const KeptServiceKey &kept, const std::optional<Handover> &instead);
    void retire(const Handover &handover, const QString &reason);
    void doSwitch(const ServiceAccount &service, bool on, const QString &reason = {});
    void doRemove(const ServiceAccount &service, const QString &reason);
    void doRevoke(const ServiceAccount &service, const ServiceKey &key, const QString &reason);

    Context m_context;
    QWidget *m_window;
    ServiceWords m_words;
};

} // namespace Tokendesk

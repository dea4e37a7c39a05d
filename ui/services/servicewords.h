// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/serviceaccount.h"
#include "app/state/servicekeybook.h"
#include "ui/context.h"
#include "ui/parts/statuspill.h"
#include <QCoreApplication>

namespace Tokendesk {

/// What is said of service accounts and their keys.
class ServiceWords {
    Q_DECLARE_TR_FUNCTIONS(Tokendesk::ServiceWords)
public:
    explicit ServiceWords(const Context &context);

    static StatusPill::Look state(const ServiceAccount &service);
    QString owner(const ServiceAccount &service) const;
    /// The owner has left or may not sign in, or there is none: nobody answers for it.
    bool isOrphan(const ServiceAccount &service) const;
    QString rights(const ServiceAccount &service) const;
    static QString keys(const ServiceAccount &service);
    QString lastUse(const ServiceAccount &service) const;
    QString nextEnd(const ServiceAccount &service) const;
    static StatusPill::Look state(const ServiceKey &key, bool isKept);
    static QString called(const ServiceKey &key); ///< "tank_service_ab1… (deploy)"
    QString created(const ServiceKey &key) const;
    QString lastUse(const ServiceKey &key) const;
    QString end(const ServiceKey &key) const;
    /// What stops with the account, or with one of its keys; each a sentence.
    QStringList stops(const ServiceAccount &service) const;
    QString registryOf(const AccountId &account) const;
    bool canMakeAccounts(const AccountId &account) const; ///< As far as is known of its rights.

    // Dates as numbers to sort by: seconds, or TokenTable's never and notReported.
    static qint64 lastUseOf(const ServiceAccount &service);
    static qint64 nextEndOf(const ServiceAccount &service);

private:
    qint64 now() const;
    QString when(qint64 date) const;

    Context m_context;
};

} // namespace Tokendesk

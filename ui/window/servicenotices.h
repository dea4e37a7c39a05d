// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/state/servicekeybook.h"
#include "ui/context.h"
#include <QWidget>

class QVBoxLayout;

namespace Tokendesk {
class MessageBar;
class ServiceJobs;

/// Keys of service accounts that need a person, above the table: those whose making was cut off, and those whose old
/// ones still work.
class ServiceNotices : public QWidget {
    Q_OBJECT
public:
    /// jobs: what the buttons begin; outlives this.
    ServiceNotices(const Context &context, ServiceJobs *jobs, QWidget *parent = nullptr);

private:
    void update();
    MessageBar *add(int tone, const QString &text);
    void addOpen(const ServiceKeyBook::Open &open);
    void addLostKey(const ServiceKeyBook::Open &open, const ServiceAccount &service);
    void addKeep(MessageBar *bar, const QString &making);
    void addHandovers();
    QString registryOf(const AccountId &account) const;

    Context m_context;
    ServiceJobs *m_jobs;
    QVBoxLayout *m_column;
    bool m_scheduled = false;
};

} // namespace Tokendesk

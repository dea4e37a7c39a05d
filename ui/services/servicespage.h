// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/servicemodel.h"
#include <QWidget>

class QSortFilterProxyModel;
class QTableView;

namespace Tokendesk {
class MessageBar;
class ServiceJobs;
class ServiceKeysPanel;
class ServiceStates;
class ServicesHead;

/// The service accounts of a registry: list, what can be done with the chosen one, and its keys. Offers what the
/// account may do, and names the right that is missing for the rest.
class ServicesPage : public QWidget {
    Q_OBJECT
public:
    explicit ServicesPage(const Context &context, QWidget *parent = nullptr);

    void refresh(); ///< Asks the registry anew.
    ServiceJobs *jobs() const;

signals:
    void said(const QString &text);
    void signInAgainRequested(const QString &account);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildTable();
    void connectBooks();
    void connectJobs();
    AccountId account() const;
    std::optional<ServiceAccount> current() const;
    void followSources();
    void followAccount();
    void fill();
    void select(const QString &id);
    void followCurrent();
    void showFitting();

    Context m_context;
    ServiceJobs *m_jobs;
    ServiceModel *m_model;
    QSortFilterProxyModel *m_sorted;
    ServicesHead *m_head;
    MessageBar *m_bar;
    QTableView *m_table;
    ServiceKeysPanel *m_keys;
    ServiceStates *m_states;
    QString m_wanted; ///< The service account that is chosen, by id.
};

} // namespace Tokendesk

// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/servicemodel.h"
#include <QWidget>

class QComboBox;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;
class QToolButton;
class QVBoxLayout;

namespace Tokendesk {
class MessageBar;
class PlainLabel;
class ServiceJobs;
class ServiceKeysPanel;
class ServiceStates;

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
    void buildHead(QVBoxLayout *column);
    void buildTable();
    void connectBooks();
    void connectJobs();
    QPushButton *addButton(const char *name, const QString &text);
    AccountId account() const;
    std::optional<ServiceAccount> current() const;
    void followSources();
    void followAccount();
    void fill();
    void select(const QString &id);
    void followCurrent();
    void followRights();
    void showFitting();

    Context m_context;
    ServiceJobs *m_jobs;
    ServiceModel *m_model;
    QSortFilterProxyModel *m_sorted;
    QComboBox *m_account;
    QToolButton *m_refresh;
    QPushButton *m_new;
    QPushButton *m_describe;
    QPushButton *m_switch;
    QPushButton *m_delete;
    PlainLabel *m_missing;
    MessageBar *m_bar;
    QTableView *m_table;
    ServiceKeysPanel *m_keys;
    ServiceStates *m_states;
    QString m_wanted; ///< The service account that is chosen, by id.
};

} // namespace Tokendesk

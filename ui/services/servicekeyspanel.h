// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/servicekeymodel.h"
#include <QWidget>

class QPushButton;
class QTableView;

namespace Tokendesk {
class PlainLabel;

/// The keys of the chosen service account, and what can be done with them.
class ServiceKeysPanel : public QWidget {
    Q_OBJECT
public:
    explicit ServiceKeysPanel(const Context &context, QWidget *parent = nullptr);

    void show(const std::optional<ServiceAccount> &service);

signals:
    void addRequested();
    void copyRequested(const Tokendesk::ServiceKey &key);
    void rotateRequested(const Tokendesk::ServiceKey &key);
    void revokeRequested(const Tokendesk::ServiceKey &key);

private:
    QPushButton *addButton(const char *name, const QString &text);
    void buildTable();
    void follow();
    std::optional<ServiceKey> current() const;

    Context m_context;
    ServiceKeyModel *m_model;
    std::optional<ServiceAccount> m_service;
    PlainLabel *m_title;
    PlainLabel *m_note;
    QTableView *m_table;
    QPushButton *m_add;
    QPushButton *m_copy;
    QPushButton *m_rotate;
    QPushButton *m_revoke;
};

} // namespace Tokendesk

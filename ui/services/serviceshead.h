// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/serviceaccount.h"
#include "ui/context.h"
#include "ui/services/servicewords.h"
#include <QWidget>

class QComboBox;
class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace Tokendesk {
class PlainLabel;

/// Above the list of service accounts: whose they are, what can be done with the chosen one, and which right is missing
/// for the rest. Belongs to ServicesPage.
class ServicesHead : public QWidget {
    Q_OBJECT
public:
    explicit ServicesHead(const Context &context, QWidget *parent = nullptr);

    AccountId account() const; ///< Empty: none can have any.
    bool followSources(); ///< True: another account is shown than before.
    void followCurrent(const std::optional<ServiceAccount> &service);
    /// What the account may not do is not there; instead it is said which right that takes.
    void followRights(bool isAnyListed);
    bool mayDescribe() const;

signals:
    void accountChanged();
    void refreshRequested();
    void createRequested();
    void describeRequested();
    void switchRequested();
    void deleteRequested();

private:
    void buildFirstRow(QVBoxLayout *column);
    void buildSecondRow(QVBoxLayout *column);
    QPushButton *addButton(const char *name, const QString &text);

    Context m_context;
    ServiceWords m_words;
    QComboBox *m_account;
    QToolButton *m_refresh;
    QPushButton *m_new;
    QPushButton *m_describe;
    QPushButton *m_switch;
    QPushButton *m_delete;
    PlainLabel *m_missing;
};

} // namespace Tokendesk

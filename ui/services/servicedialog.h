// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/servicewish.h"
#include "ui/context.h"
#include <QDialog>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace Tokendesk {
class FieldBlock;
class MessageBar;
class PlainLabel;
class RightsChoice;
struct Account;

/// Asks what a service account, or a key of one, is to be. Sends nothing itself, and stays open until it is told that
/// it was done: nothing typed is lost to a refusal.
class ServiceDialog : public QDialog {
    Q_OBJECT
public:
    enum class Purpose {
        Create, ///< A new service account.
        Describe, ///< Name and description of one that is there.
        Key, ///< One more key for it.
        Rotate ///< A key that takes the place of another.
    };
    /// service: the one that is meant; for Create whatever it says beside its account is proposed.
    ServiceDialog(const Context &context, Purpose purpose, const ServiceAccount &service, QWidget *parent = nullptr);

    void sayReplaced(const QString &name); ///< The new account takes the place of that.
    void reject() override; ///< Not while the registry is being asked: a key would come to nobody.
    void setBusy(bool busy);
    void fail(const QString &text);
    void finish(); ///< Closes, whatever is under way.

signals:
    void createWished(const Tokendesk::ServiceWish &wish);
    void changeWished(const Tokendesk::ServiceChange &change);
    void keyWished(const QStringList &scopes);

private:
    QString heading() const;
    bool asksForText() const;
    bool asksForRights() const;
    void buildText(QVBoxLayout *content);
    void buildOrganisation(QVBoxLayout *content, const Account &account);
    void buildRights(QVBoxLayout *content);
    QString problem() const;
    void follow();
    void go();

    Context m_context;
    Purpose m_purpose;
    ServiceAccount m_service;
    PlainLabel *m_intro = nullptr;
    QLineEdit *m_name = nullptr;
    QPlainTextEdit *m_description = nullptr;
    QComboBox *m_organisation = nullptr;
    RightsChoice *m_rights = nullptr;
    MessageBar *m_bar;
    QPushButton *m_cancel;
    QPushButton *m_go;
    bool m_busy = false;
};

} // namespace Tokendesk

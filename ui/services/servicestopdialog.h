// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/servicewords.h"
#include <QDialog>

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace Tokendesk {
class ReasonField;

/// Says what stops when a service account is switched off or deleted, or one of its keys is revoked, and asks. "Keep"
/// is what Enter does; before deleting, the name has to be typed. Nothing is sent from here.
class ServiceStopDialog : public QDialog {
    Q_OBJECT
public:
    enum class Deed { SwitchOff, Delete, RevokeKey };
    /// key: the one that is revoked.
    ServiceStopDialog(const Context &context, Deed deed, const ServiceAccount &service, const ServiceKey &key = {},
        QWidget *parent = nullptr);
    QString reason() const;

private:
    QString heading() const;
    QString button() const;
    QStringList consequences() const;
    void buildConsequences(QVBoxLayout *content);
    void buildName(QVBoxLayout *content);
    void follow();

    Context m_context;
    ServiceWords m_words;
    Deed m_deed;
    ServiceAccount m_service;
    ServiceKey m_key;
    QLineEdit *m_name = nullptr;
    ReasonField *m_reason;
    QPushButton *m_keep;
    QPushButton *m_go;
};

} // namespace Tokendesk

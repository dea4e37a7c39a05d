// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"
#include <QDialog>
#include <QSslCertificate>

class QComboBox;
class QPushButton;
class QVBoxLayout;

namespace Tokendesk {
class FieldBlock;

/// Makes a certificate trusted for one registry, after showing whose it is: the fingerprint is for comparing with what
/// the company says elsewhere.
class AuthorityDialog : public QDialog {
    Q_OBJECT
public:
    explicit AuthorityDialog(const Context &context, QWidget *parent = nullptr);

    void load(const QString &file);

private:
    void choose();
    void showCertificates();
    void trust();

    Context m_context;
    QComboBox *m_address;
    FieldBlock *m_addressBlock;
    QPushButton *m_choose;
    FieldBlock *m_fileBlock;
    QVBoxLayout *m_facts;
    QPushButton *m_trust;
    QList<QSslCertificate> m_certificates;
};

} // namespace Tokendesk

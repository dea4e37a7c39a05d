// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services/servicewords.h"
#include <QDialog>

class QCheckBox;
class QPushButton;

namespace Tokendesk {
class PlainLabel;

/// The end of a key's rotation: the new one works, and the old one goes when the new one is in place. Can be put off;
/// both keys then stay in the list.
class RetireKeyDialog : public QDialog {
    Q_OBJECT
public:
    RetireKeyDialog(const Context &context, const ServiceAccount &service, const ServiceKey &old,
        const ServiceKey &next, QWidget *parent = nullptr);

signals:
    void retireRequested();

private:
    void follow();

    Context m_context;
    ServiceWords m_words;
    ServiceAccount m_service;
    ServiceKey m_old;
    PlainLabel *m_oldFacts;
    QCheckBox *m_everywhere;
    QPushButton *m_retire;
};

} // namespace Tokendesk

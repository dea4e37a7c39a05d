// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/registry/registry.h"
#include "ui/context.h"
#include <QDialog>

class QCheckBox;
class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace Tokendesk {
class MessageBar;
class PlainLabel;
class SecretView;
class PlacesEdit;
class SnippetTabs;

/// Shows a new token's text, once it is safe. If it could not be stored this is the only copy, and closing asks for it.
class NewSecretDialog : public QDialog {
    Q_OBJECT
public:
    NewSecretDialog(const Context &context, const CreatedToken &created, const std::optional<Error> &storeProblem,
        QWidget *parent = nullptr);
    void reject() override;

private:
    void buildStatements(QVBoxLayout *content, const std::optional<Error> &storeProblem);
    void buildButtons(QHBoxLayout *buttons);
    void noteCopy(bool withValue, const QString &how);
    QString rights() const;
    void copy();
    void test();
    bool mayClose() const;
    void showClosing();

    Context m_context;
    CreatedToken m_created;
    bool m_stored;
    bool m_wasShown = false;
    SecretView *m_view;
    MessageBar *m_bar;
    PlacesEdit *m_places;
    SnippetTabs *m_snippets = nullptr;
    QCheckBox *m_keptElsewhere;
    QPushButton *m_copy;
    QPushButton *m_test;
    PlainLabel *m_tested;
    QPushButton *m_done;
};

} // namespace Tokendesk

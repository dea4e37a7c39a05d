// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/token.h"
#include "ui/context.h"
#include "ui/tokens/revokewords.h"
#include <QDialog>

class QKeyEvent;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace Tokendesk {
class FieldBlock;
class ReasonField;

/// Says what a token is and what breaks without it, and asks. "Keep" is what Enter does until the name of a risky token
/// is typed. Nothing is sent from here: see Revocations.
class RevokeDialog : public QDialog {
    Q_OBJECT
public:
    RevokeDialog(const Context &context, const Token &token, QWidget *parent = nullptr);

signals:
    void confirmed(const Tokendesk::TokenId &token, const QString &reason);
    void rotateRequested(const Tokendesk::TokenId &token);
    void serviceRequested(const Tokendesk::TokenId &token); ///< By a service account instead.
    void pauseRequested(const Tokendesk::TokenId &token);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildFacts(QVBoxLayout *content);
    void buildConsequences(QVBoxLayout *content);
    void buildInstead(QVBoxLayout *content);
    void buildName(QVBoxLayout *content, const RevokeRisk &risk);
    void followName();

    Context m_context;
    Token m_token;
    QString m_called; ///< What has to be typed.
    RevokeWords m_words;
    FieldBlock *m_nameBlock = nullptr;
    QLineEdit *m_name = nullptr;
    ReasonField *m_reason;
    QPushButton *m_keep;
    QPushButton *m_go;
};

} // namespace Tokendesk

// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/context.h"
#include "ui/tokens/revokewords.h"
#include <QTreeWidget>

class QLineEdit;

namespace Tokendesk {

/// Tokens that may be revoked together: a tick box each, why to be careful, and for the risky ones a field in which
/// their name has to be typed. The token that Tokendesk is signed in with cannot be ticked here.
class RevokeList : public QTreeWidget {
    Q_OBJECT
public:
    explicit RevokeList(const Context &context, QWidget *parent = nullptr);

    void setTokens(const QList<Token> &tokens);
    QList<TokenId> chosen() const;
    int missingNames() const; ///< Of the chosen ones that need their name typed.

signals:
    void choiceChanged();

private:
    enum Column { Name, AccountColumn, LastUsed, Careful, Typed };
    struct Row {
        Token token;
        QTreeWidgetItem *item;
        QLineEdit *typed; ///< Null if no name is needed.
    };
    void addRow(const Token &token);

    RevokeWords m_words;
    QList<Row> m_rows;
};

} // namespace Tokendesk

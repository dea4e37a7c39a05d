// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/registry/registry.h"
#include <QWidget>
#include <vector>

class QLineEdit;
class QPlainTextEdit;

namespace Tokendesk {
class FieldBlock;
class SecretEdit;

/// What a registry wants to know of a new token besides name, rights and end: a limit to packages, networks, or the
/// account's password, which is asked for each time and never kept.
class WishFields : public QWidget {
    Q_OBJECT
public:
    explicit WishFields(const QList<WishFacts> &wishes, QWidget *parent = nullptr);

    QString problem() const; ///< Why it cannot be sent yet; empty: it can.
    /// Into the wish. The secrets' fields are empty afterwards.
    void putInto(TokenWish *wish);
    void takeOver(const Token &token); ///< What a token tells of itself.
    void refuse(const QString &wish, const QString &why); ///< The registry did not take it.
    void focusSecret(); ///< After a refusal it has to be typed again.

signals:
    void changed();

private:
    struct Field {
        WishFacts facts;
        FieldBlock *block = nullptr;
        QLineEdit *line = nullptr;
        QPlainTextEdit *lines = nullptr;
        SecretEdit *secret = nullptr;
    };
    void add(const WishFacts &facts);
    void check(const Field &field) const;
    static QStringList entries(const Field &field);
    static QString problemOf(const Field &field);

    std::vector<Field> m_fields;
};

} // namespace Tokendesk

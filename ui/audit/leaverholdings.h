// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/leavers.h"
#include "ui/context.h"
#include "ui/services/servicewords.h"
#include <QWidget>
#include <optional>

class QPushButton;
class QTreeWidget;

namespace Tokendesk {
class PlainLabel;

/// What still works in the name of one who left, and for each of it the way to something that stays: replaced step by
/// step, or ended at once.
class LeaverHoldings : public QWidget {
    Q_OBJECT
public:
    explicit LeaverHoldings(const Context &context, QWidget *parent = nullptr);

    void show(const std::optional<Leaver> &leaver);
    static QString words(const Leaver &leaver); ///< "2 tokens, 1 service account"

signals:
    void replaceRequested(const Tokendesk::TokenId &token);
    void replaceServiceRequested(const Tokendesk::ServiceAccount &service);
    void revokeRequested(const QList<Tokendesk::TokenId> &tokens);
    void deleteRequested(const Tokendesk::ServiceAccount &service);
    void tokensRequested(const QList<Tokendesk::TokenId> &tokens, const QString &name);

private:
    QPushButton *addButton(const char *name, const QString &text);
    void fill();
    void addToken(const TokenId &token);
    void addService(const ServiceAccount &service);
    void addRow(const QStringList &texts, const QVariant &id, bool isService);
    std::optional<TokenId> currentToken() const;
    const ServiceAccount *currentService() const;
    QString cannotReplace() const;
    QString cannotEnd() const;
    void follow();
    void replace();
    void end();

    Context m_context;
    ServiceWords m_words;
    std::optional<Leaver> m_leaver;
    PlainLabel *m_title;
    PlainLabel *m_advice;
    QTreeWidget *m_list;
    QPushButton *m_replace;
    QPushButton *m_end;
    QPushButton *m_all;
    QPushButton *m_tokens;
};

} // namespace Tokendesk

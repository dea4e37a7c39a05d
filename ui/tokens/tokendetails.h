// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/localfacts.h"
#include "ui/context.h"
#include <QScrollArea>

class QVBoxLayout;

namespace Tokendesk {
class DetailsHead;
class NotesEdit;
class PlacesEdit;
class PlainLabel;
class ReviewEdit;
class TokenHistory;

/// Everything about one token, beside the table.
class TokenDetails : public QScrollArea {
    Q_OBJECT
public:
    explicit TokenDetails(const Context &context, QWidget *parent = nullptr);
    void show(const std::optional<Token> &token);
    void save(); ///< What is being typed.
    void editNote();

signals:
    void copyRequested();
    void rotateRequested();
    void revokeRequested();
    void pinRequested(bool pinned);

private:
    enum Part { HeadPart, OwnPart, FactsPart };
    void replace(int place, QWidget *widget);
    DetailsHead *newHead(const Token &token);
    void buildRights(QVBoxLayout *column, const Token &token);
    void buildFacts(QVBoxLayout *column, const Token &token, const Account *account);

    Context m_context;
    std::optional<Token> m_token;
    std::optional<Rotation> m_rotation;
    PlainLabel *m_nothing;
    QWidget *m_all;
    QVBoxLayout *m_column;
    PlacesEdit *m_places;
    NotesEdit *m_notes;
    ReviewEdit *m_review;
    TokenHistory *m_history;
};

} // namespace Tokendesk

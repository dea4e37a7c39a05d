// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/state/querycompletion.h"
#include <QFrame>

class QHBoxLayout;
class QPushButton;
class QToolButton;

namespace Tokendesk {
class ChipRow;
class ChoicePopup;
class PlainLabel;
class QueryEdit;
class TokenTable;

/// The one place to find tokens: free text, and words such as "is:expiring" that become chips. Completes words and
/// values by Tab, underlines what means nothing and offers what may have been meant, and counts what is found.
class FilterField : public QFrame {
    Q_OBJECT
public:
    explicit FilterField(const TokenTable *table, QWidget *parent = nullptr);

    QString query() const; ///< As it could be typed: chips first.
    void setQuery(const QString &query);
    void setCounts(int visible, int total);
    void focusEdit();
    /// Whether this query may be kept as a search of its own.
    void setSaveable(bool saveable);

signals:
    void queryChanged(const QString &query);
    void leaveRequested(); ///< On to the table.
    void saveRequested(const QString &query);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void buildRow();
    void followText();
    void makeChips(bool all);
    void editTerm(const QString &term);
    void fitChips();
    void tell();
    void showProblem();
    void acceptOffer();
    void showChoices();
    void accept(int choice);
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);
    bool completeByTab();
    void clear();

    const TokenTable *m_table;
    QHBoxLayout *m_row;
    QueryEdit *m_edit;
    ChipRow *m_chips;
    QPushButton *m_offer;
    PlainLabel *m_counts;
    QToolButton *m_save;
    QToolButton *m_clear;
    ChoicePopup *m_popup;
    QueryCompletion m_completion;
    std::optional<QueryProblem> m_problem;
    QString m_told;
    bool m_editing = false;
};

} // namespace Tokendesk

// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QTableView;
class QToolButton;

namespace Tokendesk {

/// Quiet buttons at the end of the row under the mouse. What they do is also in the row's menu, for everybody without
/// a mouse; so they never take the focus.
class RowButtons : public QWidget {
    Q_OBJECT
public:
    explicit RowButtons(QTableView *view);

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    /// Before it shows for a row: the listener says what the row offers.
    void rowEntered(int row);
    void copyRequested(int row);
    void menuRequested(int row, const QPoint &global);

public slots:
    void setCopyOffered(bool offered);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void follow(const QPoint &position);
    QToolButton *addButton(const char *name, const QString &icon);
    void setTexts();
    void changeEvent(QEvent *event) override;

    QTableView *m_view;
    QToolButton *m_copy;
    QToolButton *m_more;
    int m_row = -1;
};

} // namespace Tokendesk

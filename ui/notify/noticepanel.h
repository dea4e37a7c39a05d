// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QVBoxLayout;

namespace Tokendesk {
class NoticeDesk;

/// The last fifty notices under the bell, each with what can be done about it.
class NoticePanel : public QFrame {
    Q_OBJECT
public:
    explicit NoticePanel(NoticeDesk *notices, QWidget *parent = nullptr);

    /// Its corner there: the right one, or the left one where people read from the right.
    void openBelow(const QPoint &corner, bool leftCorner);

signals:
    void endingRequested();

private:
    void fill();
    QWidget *buildRow(qsizetype number);

    NoticeDesk *m_notices;
    QWidget *m_rows = nullptr;
    QVBoxLayout *m_column = nullptr;
};

} // namespace Tokendesk

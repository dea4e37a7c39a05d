// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace Tokendesk {

/// Holds what stands between heading and buttons of a dialog: as high as it needs where there is room, scrolled where
/// the screen is low or the letters are large.
class DialogContent : public QScrollArea {
    Q_OBJECT
public:
    explicit DialogContent(QWidget *parent = nullptr);

    QLayout *contentLayout() const;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void needChanged(); ///< The content has another size now.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace Tokendesk

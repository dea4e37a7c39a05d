// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QWidget>

class QPainter;

namespace Tokendesk {

/// The rounded square with a letter by which a registry is known in tables, lists and menus.
class RegistryMark : public QWidget {
    Q_OBJECT
public:
    static constexpr int side = 18;

    RegistryMark(const QString &letter, const QColor &color, QWidget *parent = nullptr);

    void setMark(const QString &letter, const QColor &color);
    QSize sizeHint() const override;

    static void paint(QPainter *painter, const QRectF &rect, const QString &letter, const QColor &color);
    static QIcon icon(const QString &letter, const QColor &color);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_letter;
    QColor m_color;
};

} // namespace Tokendesk

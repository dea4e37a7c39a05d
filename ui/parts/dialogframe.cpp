// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/dialogframe.h"
#include "ui/parts/plainlabel.h"
#include "ui/parts/separator.h"
#include "ui/theme/metrics.h"
#include <QDialog>
#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace Tokendesk {

namespace {

/// Lines that wrap are measured for the narrowest width, which asks for far too much height. The dialog takes just what
/// its real width needs, also when a message comes or goes.
class FittingHeight : public QObject {
    Q_OBJECT
public:
    explicit FittingHeight(QDialog *dialog) : QObject(dialog), m_dialog(dialog)
    {
        dialog->installEventFilter(this);
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Show || event->type() == QEvent::LayoutRequest)
            fit();
        return QObject::eventFilter(watched, event);
    }

private:
    void fit()
    {
        QLayout *layout = m_dialog->layout();
        layout->activate();
        const int width = qMax(m_dialog->width(), layout->totalMinimumSize().width());
        const int height
            = layout->hasHeightForWidth() ? layout->totalHeightForWidth(width) : layout->totalSizeHint().height();
        m_dialog->setMinimumHeight(height);
        m_dialog->resize(width, height);
    }

    QDialog *m_dialog;
};

} // namespace

DialogFrame frameDialog(QDialog *dialog, const QString &heading)
{
    DialogFrame frame{};
    frame.heading = new PlainLabel(heading, TextRole::Heading);
    frame.heading->wrap();
    frame.content = new QVBoxLayout;
    frame.content->setSpacing(2 * Metrics::step);
    frame.buttons = new QHBoxLayout;
    frame.buttons->setSpacing(Metrics::step);
    frame.buttons->addStretch(1);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(3 * Metrics::step, 3 * Metrics::step, 3 * Metrics::step, 3 * Metrics::step);
    column->setSpacing(2 * Metrics::step);
    column->setSizeConstraint(QLayout::SetNoConstraint);
    column->addWidget(frame.heading);
    column->addLayout(frame.content, 1);
    column->addWidget(new Separator);
    column->addLayout(frame.buttons);
    dialog->setWindowTitle(heading);
    new FittingHeight(dialog);
    return frame;
}

} // namespace Tokendesk

#include "dialogframe.moc"

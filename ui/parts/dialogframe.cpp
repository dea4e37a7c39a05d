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

/// Lines that wrap are measured for a narrow width at first, which asks for too much height: when it is seen the dialog
/// takes what its real width needs. Later it grows by itself when a message comes.
class FittingHeight : public QObject {
    Q_OBJECT
public:
    explicit FittingHeight(QDialog *dialog) : QObject(dialog)
    {
        dialog->installEventFilter(this);
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Show) {
            auto *dialog = static_cast<QDialog *>(watched);
            // After the first layout, which tells the lines their real width.
            QMetaObject::invokeMethod(
                dialog,
                [dialog] { dialog->resize(dialog->width(), dialog->layout()->totalHeightForWidth(dialog->width())); },
                Qt::QueuedConnection);
        }
        return QObject::eventFilter(watched, event);
    }
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

// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/dialogframe.h"
#include "ui/parts/dialogcontent.h"
#include "ui/parts/plainlabel.h"
#include "ui/parts/separator.h"
#include "ui/theme/metrics.h"
#include <QCoreApplication>
#include <QDialog>
#include <QElapsedTimer>
#include <QEvent>
#include <QHBoxLayout>
#include <QScreen>
#include <QTimer>
#include <QVBoxLayout>
#include <chrono>

namespace Tokendesk {

namespace {

/// Lines that wrap are measured for a narrow width at first, which asks for too much height: when it is seen the dialog
/// takes what its real width needs, at most what the screen has. Later it grows when a message comes. A dialog that
/// says how wide it is at least would else be no wider than that, whatever its words need in another language.
class FittingSize : public QObject {
    Q_OBJECT
public:
    FittingSize(QDialog *dialog, DialogContent *content) : QObject(dialog), m_dialog(dialog)
    {
        dialog->installEventFilter(this);
        m_placed.setSingleShot(true);
        m_placed.setInterval(100); // for the window manager
        connect(&m_placed, &QTimer::timeout, this, &FittingSize::keepInside);
        connect(content, &DialogContent::needChanged, this, &FittingSize::grow, Qt::QueuedConnection);
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Show && !event->spontaneous()) {
            fit();
            // Once more after the first layout, which tells the lines their real width. Best before the window manager
            // gets to know the dialog: a resize that crosses its answer can put it into the corner.
            QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            fit();
            QMetaObject::invokeMethod(this, &FittingSize::fit, Qt::QueuedConnection);
            m_shown.start();
        } else if ((event->type() == QEvent::Move || event->type() == QEvent::Resize) && isBeingPlaced()) {
            m_placed.start();
        }
        return QObject::eventFilter(watched, event);
    }

private:
    /// What moves the dialog now is the window manager's answer, however late it comes; later it is the user.
    bool isBeingPlaced() const
    {
        constexpr std::chrono::milliseconds longest(3000);
        return m_shown.isValid() && !m_shown.hasExpired(longest.count());
    }
    QSize fittingSize() const
    {
        constexpr int frame = 48; // what a window manager adds
        const QSize room = m_dialog->screen()->availableSize() - QSize(0, frame);
        const QLayout *layout = m_dialog->layout();
        const int width = std::max(m_dialog->width(), std::min(layout->totalMinimumSize().width(), room.width()));
        return {width, std::min(layout->totalHeightForWidth(width), room.height())};
    }
    void fit()
    {
        if (const QSize size = fittingSize(); size != m_dialog->size())
            m_dialog->resize(size);
        m_placed.start();
    }
    void grow()
    {
        const QSize size = fittingSize();
        if (m_dialog->isVisible() && (size.width() > m_dialog->width() || size.height() > m_dialog->height()))
            fit();
    }

    /// A window manager places the dialog for the height that it had at first, and a resize that crosses its answer may
    /// leave it in the corner, without its title.
    void keepInside()
    {
        const QRect room = m_dialog->screen()->availableGeometry();
        QRect frame = m_dialog->frameGeometry();
        if (!m_dialog->isVisible() || room.contains(frame))
            return;
        const QWidget *parent = m_dialog->parentWidget();
        frame.moveCenter(parent ? parent->window()->frameGeometry().center() : room.center());
        frame.moveRight(std::min(frame.right(), room.right()));
        frame.moveBottom(std::min(frame.bottom(), room.bottom()));
        frame.moveLeft(std::max(frame.left(), room.left()));
        frame.moveTop(std::max(frame.top(), room.top()));
        m_dialog->move(frame.topLeft());
    }

    QDialog *m_dialog;
    QTimer m_placed;
    QElapsedTimer m_shown;
};

} // namespace

DialogFrame frameDialog(QDialog *dialog, const QString &heading)
{
    DialogFrame frame{};
    frame.heading = new PlainLabel(heading, TextRole::Heading);
    frame.heading->wrap();
    auto *content = new DialogContent;
    frame.content = static_cast<QVBoxLayout *>(content->contentLayout());
    frame.buttons = new QHBoxLayout;
    frame.buttons->setSpacing(Metrics::step);
    frame.buttons->addStretch(1);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(3 * Metrics::step, 3 * Metrics::step, 3 * Metrics::step, 3 * Metrics::step);
    column->setSpacing(2 * Metrics::step);
    column->addWidget(frame.heading);
    column->addWidget(content, 1);
    column->addWidget(new Separator);
    column->addLayout(frame.buttons);
    dialog->setWindowTitle(heading);
    new FittingSize(dialog, content);
    return frame;
}

} // namespace Tokendesk

#include "dialogframe.moc"

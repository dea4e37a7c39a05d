// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clipboard/clipboardbar.h"
#include "ui/clipboard/secretclipboard.h"
#include "ui/parts/countdownbar.h"
#include "ui/parts/plainlabel.h"
#include "ui/text/plaintext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include <QHBoxLayout>
#include <QMouseEvent>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Tokendesk {

ClipboardBar::ClipboardBar(const Context &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_text(new PlainLabel), m_countdown(new CountdownBar),
      m_clear(new QPushButton(tr("Clear now")))
{
    setObjectName(u"clipboardBar"_s);
    m_text->setObjectName(u"copied"_s);
    m_countdown->setObjectName(u"clipboardCountdown"_s);
    m_countdown->setAccessibleName(tr("Time until the clipboard is cleared"));
    m_countdown->setFixedSize(120, 14);
    m_clear->setObjectName(u"clearClipboard"_s);
    m_clear->setToolTip(
        tr("Clear the clipboard (%1)")
            .arg(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Delete).toString(QKeySequence::NativeText)));
    setButtonRole(m_clear, ButtonRole::Link);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(Metrics::step);
    row->addWidget(m_text);
    row->addWidget(m_countdown);
    row->addWidget(m_clear);
    m_saidLongEnough.setSingleShot(true);
    m_saidLongEnough.setInterval(3s);
    connect(&m_saidLongEnough, &QTimer::timeout, this, &QWidget::hide);
    hide();
    const SecretClipboard *clipboard = context.clipboard;
    connect(clipboard, &SecretClipboard::copied, this, &ClipboardBar::showCopied);
    connect(clipboard, &SecretClipboard::stepped, this, &ClipboardBar::showLeft);
    connect(clipboard, &SecretClipboard::cleared, this, [this] { showEnd(tr("Clipboard cleared"), true); });
    connect(clipboard, &SecretClipboard::replaced, this, [this] { showEnd(tr("Clipboard already changed"), true); });
    connect(clipboard, &SecretClipboard::notCleared, this, [this] {
        showEnd(tr("This desktop does not confirm that the clipboard is clear: copy something else."), false);
    });
    connect(m_clear, &QPushButton::clicked, context.clipboard, &SecretClipboard::clearNow);
}

QString ClipboardBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void ClipboardBar::setParts(bool countdown, bool clear)
{
    m_saidLongEnough.stop();
    m_countdown->setVisible(countdown);
    m_clear->setVisible(clear);
    setCursor(clear ? Qt::PointingHandCursor : Qt::ArrowCursor);
    show();
}

void ClipboardBar::showCopied()
{
    const bool ends = m_context.clipboard->lifetime() > 0s;
    setTextRole(m_text, ends ? TextRole::Body : TextRole::Warning);
    setParts(ends, true);
    if (ends)
        showLeft();
    else
        m_text->setText(tr("%1 copied – stays until you clear it").arg(plainText(m_context.clipboard->name())));
}

void ClipboardBar::showLeft()
{
    const std::chrono::seconds left = m_context.clipboard->remaining();
    m_countdown->showLeft(left, m_context.clipboard->lifetime());
    m_text->setText(
        tr("%1 copied – clears in %n s", nullptr, int(left.count())).arg(plainText(m_context.clipboard->name())));
}

void ClipboardBar::showEnd(const QString &text, bool isGood)
{
    setParts(false, false);
    setTextRole(m_text, isGood ? TextRole::Dim : TextRole::Warning);
    m_text->setText(text);
    if (isGood)
        m_saidLongEnough.start();
}

void ClipboardBar::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint())) {
        if (m_context.clipboard->isHolding())
            m_context.clipboard->clearNow();
        else
            hide(); // read
    }
    QWidget::mouseReleaseEvent(event);
}

} // namespace Tokendesk

// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/secretview.h"
#include "ui/parts/secretlines.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

constexpr int edge = 10;
constexpr int trailingEdge = 7;
constexpr int heldAtLeast = 400; // ms; a shorter press is a click

} // namespace

SecretView::SecretView(QWidget *parent)
    : QWidget(parent), m_eye(new QToolButton), m_trailing(new QWidget(this)), m_row(new QHBoxLayout(m_trailing))
{
    setContextMenuPolicy(Qt::PreventContextMenu);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);

    m_autoHide.setSingleShot(true);
    m_autoHide.setInterval(std::chrono::seconds(15));
    connect(&m_autoHide, &QTimer::timeout, this, [this] { setRevealed(false); });

    m_eye->setFocusPolicy(Qt::StrongFocus);
    m_eye->installEventFilter(this);
    connect(m_eye, &QToolButton::pressed, this, &SecretView::eyePressed);
    connect(m_eye, &QToolButton::released, this, &SecretView::eyeReleased);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(6);
    m_row->addWidget(m_eye);
    setSecret({}, 0);
}

void SecretView::setSecret(const Secret &secret, int prefixLength)
{
    m_secret = secret;
    m_prefixLength = prefixLength;
    setRevealed(false);
    m_eye->setEnabled(!secret.isEmpty());
    setAccessibleName(tr("hidden token, %1 characters").arg(secret.size()));
    m_eye->setIcon(Icons::get(u"eye"_s, &Palette::dim));
    m_eye->setAccessibleName(tr("Show token"));
    updateGeometry();
    update();
}

void SecretView::setAutoHide(std::chrono::milliseconds after)
{
    m_autoHide.setInterval(after);
}

void SecretView::addTrailing(QWidget *widget)
{
    m_row->addWidget(widget);
    placeTrailing();
    updateGeometry();
}

bool SecretView::isRevealed() const
{
    return m_revealed;
}

void SecretView::setRevealed(bool revealed)
{
    if (revealed == m_revealed || (revealed && m_secret.isEmpty()))
        return;
    m_revealed = revealed;
    if (revealed)
        m_autoHide.start();
    else
        m_autoHide.stop();
    m_eye->setIcon(Icons::get(revealed ? u"eye-off"_s : u"eye"_s, &Palette::dim));
    m_eye->setAccessibleName(revealed ? tr("Hide token") : tr("Show token"));
    update();
    emit revealedChanged(revealed);
}

QSize SecretView::sizeHint() const
{
    const int width = qMin(lines().widthOfOneLine(), fontMetrics().averageCharWidth() * 64) + besideText();
    return {width, heightForWidth(width)};
}

QSize SecretView::minimumSizeHint() const
{
    const int width = lines().widthOfBlock() + besideText();
    return {width, m_row->sizeHint().height() + 2 * trailingEdge};
}

bool SecretView::hasHeightForWidth() const
{
    return true;
}

int SecretView::heightForWidth(int width) const
{
    const int text = lines().heightFor(qMax(1, width - besideText())) + 2 * trailingEdge;
    return qMax(text, m_row->sizeHint().height() + 2 * trailingEdge);
}

bool SecretView::event(QEvent *event)
{
    if (event->type() == QEvent::WindowDeactivate)
        setRevealed(false);
    else if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::LayoutDirectionChange)
        placeTrailing();
    return QWidget::event(event);
}

bool SecretView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_eye && event->type() == QEvent::FocusOut)
        setRevealed(false);
    return QWidget::eventFilter(watched, event);
}

void SecretView::paintEvent(QPaintEvent *)
{
    const Palette &p = currentPalette();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(p.strongLine, 1));
    painter.setBrush(p.background);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Metrics::radius, Metrics::radius);
    lines().paint(&painter, textRect(), m_revealed);
}

void SecretView::resizeEvent(QResizeEvent *)
{
    placeTrailing();
}

void SecretView::hideEvent(QHideEvent *event)
{
    setRevealed(false);
    QWidget::hideEvent(event);
}

void SecretView::eyePressed()
{
    m_openedByThisPress = !m_revealed;
    m_pressed.start();
    // A pressed button need not have the focus, and we close when the focus leaves it.
    m_eye->setFocus(Qt::MouseFocusReason);
    setRevealed(!m_revealed);
}

void SecretView::eyeReleased()
{
    if (m_openedByThisPress && m_pressed.hasExpired(heldAtLeast))
        setRevealed(false);
}

SecretLines SecretView::lines() const
{
    return {m_secret, m_prefixLength, codeFont()};
}

int SecretView::besideText() const
{
    return edge + Metrics::step + m_row->sizeHint().width() + trailingEdge;
}

QRect SecretView::textRect() const
{
    return QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(edge, 0, edge - besideText(), 0));
}

void SecretView::placeTrailing()
{
    const QRect place({width() - trailingEdge - m_row->sizeHint().width(), trailingEdge}, m_row->sizeHint());
    m_trailing->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
}

} // namespace Tokendesk

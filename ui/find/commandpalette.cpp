// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/commandpalette.h"
#include "ui/find/paletteentries.h"
#include "ui/parts/plainlabel.h"
#include "ui/parts/registrymark.h"
#include "ui/theme/theme.h"
#include "ui/tokens/profilelook.h"
#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPainterPath>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

constexpr qreal corner = 10;

/// Icon or mark, name, and at the end the keys or where the token is from.
class EntryDelegate : public QStyledItemDelegate {
public:
    EntryDelegate(const ProfileLook *look, QObject *parent) : QStyledItemDelegate(parent), m_look(look)
    {
    }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {200, Metrics::rowHeight(option.fontMetrics) - Metrics::halfStep};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Palette &palette = currentPalette();
        const bool selected = option.state & QStyle::State_Selected;
        const bool enabled = index.flags().testFlag(Qt::ItemIsEnabled);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (selected || (enabled && (option.state & QStyle::State_MouseOver))) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(selected ? palette.accentSoft : palette.hover);
            painter->drawRoundedRect(option.rect, Metrics::radius, Metrics::radius);
        }
        const QRect line = option.rect.adjusted(Metrics::step, 0, -Metrics::step, 0);
        const auto placed = [&option](const QRect &rect) {
            return QStyle::visualRect(option.direction, option.rect, rect);
        };
        const auto aligned = [&option](Qt::Alignment alignment) {
            return int(QStyle::visualAlignment(option.direction, alignment) | Qt::AlignVCenter) | Qt::TextSingleLine;
        };
        const int side = RegistryMark::side;
        const QRect symbol = placed({line.left(), line.center().y() - side / 2 + 1, side, side});
        const QString registry = index.data(PaletteEntries::MarkRole).toString();
        if (!registry.isEmpty()) {
            const MarkFacts mark = m_look->markOf(registry);
            RegistryMark::paint(painter, symbol, mark.letter, mark.color);
        } else {
            index.data(Qt::DecorationRole)
                .value<QIcon>()
                .paint(
                    painter, symbol.adjusted(1, 1, -1, -1), Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
        }
        QString trailing = index.data(PaletteEntries::KeysRole).toString();
        if (trailing.isEmpty())
            trailing = index.data(PaletteEntries::DetailRole).toString();
        const int width = std::min(option.fontMetrics.horizontalAdvance(trailing) + 2, line.width() / 2);
        painter->setFont(option.font);
        painter->setPen(enabled ? palette.faint : palette.disabled);
        painter->drawText(placed({line.right() - width, line.top(), width, line.height()}), aligned(Qt::AlignRight),
            option.fontMetrics.elidedText(trailing, Qt::ElideRight, width));
        const int start = line.left() + side + Metrics::step;
        const QRect text = placed({start, line.top(), line.right() - width - Metrics::step - start, line.height()});
        painter->setPen(!enabled ? palette.disabled : selected ? palette.accent : palette.text);
        painter->drawText(text, aligned(Qt::AlignLeft),
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, text.width()));
        painter->restore();
    }

private:
    const ProfileLook *m_look;
};

} // namespace

CommandPalette::CommandPalette(const Context &context, const Actions *actions, QWidget *window)
    : QDialog(window, Qt::Dialog | Qt::FramelessWindowHint), m_entries(new PaletteEntries(context, actions, this)),
      m_input(new QLineEdit), m_list(new QListView)
{
    setObjectName(u"commandPalette"_s);
    setWindowTitle(tr("Commands and tokens"));
    m_input->setObjectName(u"paletteInput"_s);
    m_input->setAccessibleName(tr("Command or token"));
    m_input->setPlaceholderText(tr("What do you want to do? Or a token's name"));
    m_input->setMaxLength(200);
    m_input->installEventFilter(this);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("Commands and tokens"));
    m_list->setModel(m_entries);
    m_list->setItemDelegate(new EntryDelegate(context.look, this));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus); // its keys come from the field
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    auto *hint = new PlainLabel(tr("Enter: do or show · Ctrl+Enter: copy the token · Esc: close"), TextRole::Caption);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Metrics::step + 4, Metrics::step + 4, Metrics::step + 4, Metrics::step);
    column->setSpacing(Metrics::step);
    column->addWidget(m_input);
    column->addWidget(m_list, 1);
    column->addWidget(hint);
    const QSize size(std::min(560, window->width() - 4 * Metrics::step), std::min(420, window->height() - 80));
    resize(size);
    QDialog::move(window->mapToGlobal(QPoint((window->width() - size.width()) / 2, 60)));
    connect(m_input, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListView::clicked, this, [this] { go(false); });
    search({});
}

void CommandPalette::search(const QString &text)
{
    m_entries->search(text);
    select(0);
}

void CommandPalette::select(int row)
{
    const QModelIndex index = m_entries->index(row);
    m_list->setCurrentIndex(index.flags().testFlag(Qt::ItemIsEnabled) ? index : QModelIndex());
    m_input->setAccessibleDescription(m_list->currentIndex().data(Qt::AccessibleTextRole).toString());
}

void CommandPalette::move(int step)
{
    const int rows = m_entries->rowCount();
    int row = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : (step > 0 ? -1 : rows);
    for (int tried = 0; tried < rows; ++tried) {
        row = (row + step + rows) % rows;
        if (m_entries->index(row).flags().testFlag(Qt::ItemIsEnabled))
            return select(row);
    }
}

/// The palette has gone before anything is done: an action may open a window of its own.
void CommandPalette::go(bool copy)
{
    const QModelIndex index = m_list->currentIndex();
    QAction *action = m_entries->action(index);
    const TokenId token = m_entries->token(index);
    if (!action && token.isNull())
        return;
    accept();
    if (action)
        QMetaObject::invokeMethod(action, &QAction::trigger, Qt::QueuedConnection);
    else if (copy)
        emit copyRequested(token);
    else
        emit tokenChosen(token);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_input || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    constexpr int page = 8;
    switch (key->key()) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_PageDown:
        select(std::min(m_list->currentIndex().row() + page, m_entries->rowCount() - 1));
        return true;
    case Qt::Key_PageUp:
        select(std::max(m_list->currentIndex().row() - page, 0));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        go(key->modifiers().testFlag(Qt::ControlModifier));
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    const Palette &palette = currentPalette();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette.strongLine);
    painter.setBrush(palette.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
}

/// Cut out instead of translucent: without a compositor what is translucent is black.
void CommandPalette::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    QPainterPath shape;
    shape.addRoundedRect(rect(), corner, corner);
    setMask(QRegion(shape.toFillPolygon().toPolygon()));
}

} // namespace Tokendesk

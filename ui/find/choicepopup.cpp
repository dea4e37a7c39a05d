// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/choicepopup.h"
#include "ui/text/plaintext.h"
#include "ui/theme/theme.h"
#include <QListView>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

constexpr int explainedRole = Qt::UserRole + 1;

/// The choice, and dimmed at the other end what it means.
class ChoiceDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int words = option.fontMetrics.horizontalAdvance(index.data().toString())
            + option.fontMetrics.horizontalAdvance(index.data(explainedRole).toString());
        return {words + 5 * Metrics::step, std::max(28, option.fontMetrics.height() + 10)};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Palette &palette = currentPalette();
        const bool selected = option.state & QStyle::State_Selected;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (selected || (option.state & QStyle::State_MouseOver)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(selected ? palette.accentSoft : palette.hover);
            painter->drawRoundedRect(option.rect, Metrics::halfStep, Metrics::halfStep);
        }
        const QRect line = option.rect.adjusted(Metrics::step, 0, -Metrics::step, 0);
        const auto aligned = [&option](Qt::Alignment alignment) {
            return int(QStyle::visualAlignment(option.direction, alignment) | Qt::AlignVCenter) | Qt::TextSingleLine;
        };
        painter->setFont(option.font);
        painter->setPen(selected ? palette.accent : palette.text);
        painter->drawText(line, aligned(Qt::AlignLeft),
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, line.width()));
        painter->setPen(selected ? palette.accent : palette.faint);
        painter->drawText(line, aligned(Qt::AlignRight), index.data(explainedRole).toString());
        painter->restore();
    }
};

} // namespace

ChoicePopup::ChoicePopup(QWidget *field)
    : QFrame(field), m_field(field), m_list(new QListView), m_model(new QStandardItemModel(this))
{
    setObjectName(u"choicePopup"_s);
    m_list->setObjectName(u"choices"_s);
    m_list->setAccessibleName(tr("Suggestions"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ChoiceDelegate(this));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFocusPolicy(Qt::NoFocus); // its keys come from the field
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Metrics::halfStep, Metrics::halfStep, Metrics::halfStep, Metrics::halfStep);
    column->addWidget(m_list);
    connect(m_list, &QListView::pressed, this, [this](const QModelIndex &index) { emit chosen(index.row()); });
    hide();
}

void ChoicePopup::show(const QList<Choice> &choices)
{
    if (choices.isEmpty()) {
        hide();
        return;
    }
    m_model->clear();
    for (const Choice &choice : choices) {
        auto *item = new QStandardItem(plainText(choice.text));
        item->setData(choice.explained, explainedRole);
        item->setData(tr("%1, %2", "choice, what it means").arg(plainText(choice.text), choice.explained),
            Qt::AccessibleTextRole);
        m_model->appendRow(item);
    }
    m_list->setCurrentIndex({});
    place();
    QFrame::show();
    raise();
}

void ChoicePopup::place()
{
    QWidget *window = m_field->window();
    if (parentWidget() != window)
        setParent(window);
    const int rowHeight = m_list->sizeHintForRow(0);
    const int most = 8;
    const int width = std::max(320, m_list->sizeHintForColumn(0) + 3 * Metrics::step);
    const int height = rowHeight * std::min(most, m_model->rowCount()) + 2 * Metrics::halfStep + 2;
    const QPoint below = m_field->mapTo(window, QPoint(0, m_field->height() + 2));
    int left = below.x();
    if (m_field->isRightToLeft())
        left += m_field->width() - width;
    setGeometry(std::clamp(left, 0, std::max(0, window->width() - width)), below.y(), width,
        std::min(height, window->height() - below.y()));
}

int ChoicePopup::current() const
{
    return m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
}

void ChoicePopup::move(int step)
{
    const int rows = m_model->rowCount();
    if (rows == 0)
        return;
    const int from = current();
    const int row = from < 0 ? (step > 0 ? 0 : rows - 1) : (from + step + rows) % rows;
    m_list->setCurrentIndex(m_model->index(row, 0));
    emit currentChanged(m_model->item(row)->data(Qt::AccessibleTextRole).toString());
}

} // namespace Tokendesk

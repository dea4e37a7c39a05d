// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quick/quickcopy.h"
#include "app/desk.h"
#include "app/models/quickcopymodel.h"
#include "app/state/tokenbook.h"
#include "ui/clipboard/tokencopier.h"
#include "ui/parts/plainlabel.h"
#include "ui/quick/quickdelegate.h"
#include "ui/text/plaintext.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include <QCursor>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

constexpr int shownRows = 7;
constexpr int wideEnough = 440;

} // namespace

QuickCopy::QuickCopy(const Context &context, TokenCopier *copier, QWidget *parent)
    : QWidget(parent, Qt::Tool | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint), m_context(context),
      m_copier(copier), m_model(new QuickCopyModel(context.desk->tokens()->table(), context.desk->clock(), this)),
      m_delegate(new QuickDelegate(context, this)), m_field(new QLineEdit), m_list(new QListView),
      m_none(new PlainLabel(QString(), TextRole::Dim)), m_hint(new PlainLabel(QString(), TextRole::Caption))
{
    setObjectName(u"quickCopy"_s);
    setWindowTitle(tr("Quick copy"));
    setAccessibleName(tr("Quick copy"));
    build();
    connect(m_field, &QLineEdit::textChanged, this, &QuickCopy::search);
    connect(m_list, &QListView::clicked, this, [this] { choose(QGuiApplication::keyboardModifiers()); });
    // The first list may arrive while we stand open.
    connect(context.desk->tokens()->table(), &TokenTable::changed, this, [this] {
        if (isVisible())
            search(m_field->text());
    });
}

void QuickCopy::build()
{
    m_field->setObjectName(u"quickField"_s);
    m_field->setAccessibleName(tr("Find a token to copy"));
    m_field->setPlaceholderText(tr("Copy which token?"));
    m_field->addAction(Icons::get(u"search"_s, &Palette::dim), QLineEdit::LeadingPosition);
    m_field->installEventFilter(this);
    m_list->setObjectName(u"quickList"_s);
    m_list->setAccessibleName(tr("Tokens"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setFocusPolicy(Qt::NoFocus); // the arrows move it from the field
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_none->setObjectName(u"quickNone"_s);
    m_none->wrap();
    m_hint->setObjectName(u"quickHint"_s);
    m_hint->wrap();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Metrics::step, Metrics::step, Metrics::step, Metrics::step);
    column->setSpacing(Metrics::halfStep);
    column->addWidget(m_field);
    column->addWidget(m_list);
    column->addWidget(m_none);
    column->addWidget(m_hint);
}

void QuickCopy::openAt(const QPoint &point)
{
    open(point);
}

void QuickCopy::openInMiddle()
{
    const QScreen *screen = QGuiApplication::screenAt(QCursor::pos());
    const QRect room = (screen ? screen : QGuiApplication::primaryScreen())->availableGeometry();
    open({room.center().x() - wideEnough / 2, room.top() + room.height() / 5});
}

void QuickCopy::open(const QPoint &corner)
{
    m_model->setRecent(m_copier->recent()->tokens());
    m_field->clear();
    search({});
    fit();
    const QScreen *screen = QGuiApplication::screenAt(corner);
    const QRect room = (screen ? screen : QGuiApplication::primaryScreen())->availableGeometry();
    const QPoint last = room.bottomRight() - QPoint(width(), height());
    QWidget::move(std::clamp(corner.x(), room.left(), std::max(room.left(), last.x())),
        std::clamp(corner.y(), room.top(), std::max(room.top(), last.y())));
    show();
    raise();
    activateWindow();
    m_field->setFocus(Qt::PopupFocusReason);
}

void QuickCopy::search(const QString &query)
{
    m_model->setQuery(query);
    m_list->setCurrentIndex(m_model->index(0, 0));
    const bool none = m_model->rowCount() == 0;
    m_none->setVisible(none);
    m_none->setText(m_field->text().isEmpty() ? tr("No token's text is kept here yet: create one, or paste one.")
                                              : tr("No kept token is called “%1”.").arg(plainText(m_field->text())));
    m_list->setVisible(!none);
    hint();
    if (isVisible())
        fit();
}

/// As high as its rows, so that nothing empty hangs below a short list.
void QuickCopy::fit()
{
    const int rows = std::clamp(m_model->rowCount(), 1, shownRows);
    m_list->setFixedHeight(rows * Metrics::rowHeight(m_list->fontMetrics()) + 2);
    setFixedWidth(std::max(wideEnough, m_list->fontMetrics().averageCharWidth() * 60));
    layout()->activate();
    setFixedHeight(layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width()) : sizeHint().height());
}

void QuickCopy::hint()
{
    setTextRole(m_hint, TextRole::Caption);
    m_hint->setText(tr("Enter: value   Shift+Enter: export line   Alt+Enter: header   Ctrl+Enter: show in window"));
}

void QuickCopy::choose(Qt::KeyboardModifiers keys)
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    const auto token = index.data(QuickCopyModel::IdRole).value<TokenId>();
    if (keys & Qt::ControlModifier) {
        hide();
        emit showRequested(token);
        return;
    }
    const CopyForm form = keys & Qt::ShiftModifier ? CopyForm::ExportLine
        : keys & Qt::AltModifier                   ? CopyForm::Header
                                                   : CopyForm::Value;
    const QString name = plainText(index.data().toString());
    setTextRole(m_hint, TextRole::Warning);
    if (index.data(QuickCopyModel::IsOverRole).toBool())
        m_hint->setText(tr("“%1” does not work any more, so it is not copied. Ctrl+Enter shows it.").arg(name));
    else if (!m_copier->hasForm(token, form))
        m_hint->setText(tr("Its registry has no such line: Enter copies the value."));
    else {
        hide();
        m_copier->copy(token, form);
        return;
    }
    fit();
}

void QuickCopy::move(int rows)
{
    const int last = m_model->rowCount() - 1;
    if (last < 0)
        return;
    hint();
    m_list->setCurrentIndex(m_model->index(std::clamp(m_list->currentIndex().row() + rows, 0, last), 0));
}

bool QuickCopy::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose(key->modifiers());
        return true;
    case Qt::Key_Escape:
        hide();
        return true;
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_PageDown:
        move(shownRows);
        return true;
    case Qt::Key_PageUp:
        move(-shownRows);
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

void QuickCopy::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isVisible() && !isActiveWindow())
        hide();
}

void QuickCopy::paintEvent(QPaintEvent *)
{
    const Palette &palette = currentPalette();
    QPainter painter(this);
    painter.fillRect(rect(), palette.raised);
    painter.setPen(palette.strongLine);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace Tokendesk

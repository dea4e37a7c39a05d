// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/filterfield.h"
#include "app/state/tokentable.h"
#include "ui/find/chiprow.h"
#include "ui/find/choicepopup.h"
#include "ui/find/queryedit.h"
#include "ui/parts/plainlabel.h"
#include "ui/text/plaintext.h"
#include "ui/text/querytext.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

QToolButton *iconButton(const QString &name, const QString &icon, const QString &words)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setIcon(Icons::get(icon, &Palette::dim));
    button->setAccessibleName(words);
    button->setToolTip(words);
    button->setFocusPolicy(Qt::TabFocus);
    button->hide();
    return button;
}

} // namespace

FilterField::FilterField(const TokenTable *table, QWidget *parent)
    : QFrame(parent), m_table(table), m_row(new QHBoxLayout(this)), m_edit(new QueryEdit), m_chips(new ChipRow(m_edit)),
      m_offer(new QPushButton), m_counts(new PlainLabel(QString(), TextRole::Faint)),
      m_save(iconButton(u"saveSearchButton"_s, u"plus"_s, tr("Save this search in the side bar"))),
      m_clear(iconButton(u"clearFilter"_s, u"cross"_s, tr("Clear filter"))), m_popup(new ChoicePopup(this))
{
    setObjectName(u"filterField"_s);
    setCursor(Qt::IBeamCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusProxy(m_edit);
    buildRow();
    connect(m_edit, &QLineEdit::textChanged, this, &FilterField::followText);
    connect(m_edit, &QLineEdit::cursorPositionChanged, this, [this] {
        if (!m_editing)
            showChoices();
    });
    connect(m_chips, &ChipRow::removed, this, &FilterField::tell);
    connect(m_chips, &ChipRow::editRequested, this, &FilterField::editTerm);
    connect(m_offer, &QPushButton::clicked, this, &FilterField::acceptOffer);
    connect(m_save, &QToolButton::clicked, this, [this] { emit saveRequested(query()); });
    connect(m_clear, &QToolButton::clicked, this, [this] {
        clear();
        m_edit->setFocus();
    });
    connect(m_popup, &ChoicePopup::chosen, this, &FilterField::accept);
    connect(m_popup, &ChoicePopup::currentChanged, m_edit, &QWidget::setAccessibleDescription);
}

void FilterField::buildRow()
{
    m_edit->setObjectName(u"filter"_s);
    m_edit->setAccessibleName(tr("Filter tokens"));
    m_edit->setPlaceholderText(tr("Filter tokens, or type is: scope: unused: expires:"));
    m_edit->setMinimumWidth(100);
    m_edit->installEventFilter(this);
    m_offer->setObjectName(u"filterOffer"_s);
    m_offer->setCursor(Qt::PointingHandCursor);
    setButtonRole(m_offer, ButtonRole::Link);
    m_offer->hide();
    m_counts->setObjectName(u"filterCounts"_s);
    auto *symbol = new QLabel;
    symbol->setPixmap(Icons::get(u"search"_s, &Palette::dim).pixmap(Metrics::iconSize));
    symbol->setObjectName(u"filterSymbol"_s);
    m_row->setContentsMargins(Metrics::step + 2, 3, Metrics::step, 3);
    m_row->setSpacing(Metrics::halfStep + 2);
    m_row->addWidget(symbol);
    m_row->addWidget(m_chips);
    m_row->addWidget(m_edit, 1);
    m_row->addWidget(m_offer);
    m_row->addWidget(m_counts);
    m_row->addWidget(m_save);
    m_row->addWidget(m_clear);
}

QString FilterField::query() const
{
    QStringList parts = m_chips->terms();
    const QString text = m_edit->text().trimmed();
    if (!text.isEmpty())
        parts.append(text);
    return parts.join(u' ');
}

void FilterField::setQuery(const QString &query)
{
    if (query == this->query())
        return;
    {
        const QScopedValueRollback editing(m_editing, true);
        m_chips->clear();
        m_edit->setText(query);
        makeChips(true);
    }
    m_popup->hide();
    tell();
}

void FilterField::setCounts(int visible, int total)
{
    const QLocale locale;
    m_counts->setText(visible == total ? tr("%n token(s)", nullptr, total)
                                       : tr("%1 of %2").arg(locale.toString(visible), locale.toString(total)));
}

void FilterField::focusEdit()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void FilterField::setSaveable(bool saveable)
{
    m_save->setVisible(saveable);
}

void FilterField::followText()
{
    if (m_editing)
        return;
    {
        const QScopedValueRollback editing(m_editing, true);
        makeChips(false);
    }
    tell();
    showChoices();
}

/// Recognised words leave the text; the one that is being typed only when all are asked for.
void FilterField::makeChips(bool all)
{
    const QString text = m_edit->text();
    const TokenQuery parsed = TokenQuery::parse(text);
    QString rest = text;
    qsizetype cursor = m_edit->cursorPosition();
    for (qsizetype i = parsed.terms.size() - 1; i >= 0; --i) { // from behind: places before it stay true
        const auto &term = parsed.terms.at(i);
        const bool isFinished = all || (term.place.end() < text.size() && term.place.end() < cursor);
        if (term.kind == QueryKind::Text || !term.isComplete || !isFinished)
            continue;
        const qsizetype end = std::min(term.place.end() + 1, text.size()); // with the space behind it
        rest.remove(term.place.start, end - term.place.start);
        if (cursor > term.place.start)
            cursor = std::max(term.place.start, cursor - (end - term.place.start));
    }
    if (rest == text)
        return;
    for (const QueryTerm &term : parsed.terms) {
        const bool isFinished = all || (term.place.end() < text.size() && term.place.end() < m_edit->cursorPosition());
        if (term.kind != QueryKind::Text && term.isComplete && isFinished)
            m_chips->add(text.mid(term.place.start, term.place.length));
    }
    m_edit->setText(all ? rest.trimmed() : rest);
    m_edit->setCursorPosition(int(std::min(cursor, qsizetype(m_edit->text().size()))));
}

/// Back into the text, to be changed there.
void FilterField::editTerm(const QString &term)
{
    {
        const QScopedValueRollback editing(m_editing, true);
        const QString rest = m_edit->text().trimmed();
        m_edit->setText(rest.isEmpty() ? term : rest + u' ' + term);
        m_edit->setFocus();
        m_edit->setCursorPosition(int(m_edit->text().size()));
    }
    tell();
    showChoices();
}

void FilterField::fitChips()
{
    int others = 8 * Metrics::step; // symbol and edges
    for (const QWidget *part : {static_cast<QWidget *>(m_offer), static_cast<QWidget *>(m_counts),
             static_cast<QWidget *>(m_save), static_cast<QWidget *>(m_clear)}) {
        if (part->isVisibleTo(this))
            others += part->sizeHint().width() + Metrics::step;
    }
    constexpr int toType = 120;
    m_chips->setRoom(width() - others - toType);
}

void FilterField::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    fitChips();
}

void FilterField::tell()
{
    showProblem();
    const QString now = query();
    m_clear->setVisible(!now.isEmpty());
    m_edit->setPlaceholderText(
        m_chips->terms().isEmpty() ? tr("Filter tokens, or type is: scope: unused: expires:") : QString());
    fitChips();
    if (now == m_told)
        return;
    m_told = now;
    emit queryChanged(now);
}

void FilterField::showProblem()
{
    const QString text = m_edit->text();
    const TokenQuery parsed = TokenQuery::parse(text);
    m_edit->underline(parsed.problems);
    m_problem = parsed.problems.isEmpty() ? std::nullopt : std::optional(parsed.problems.constFirst());
    m_offer->setVisible(m_problem.has_value());
    if (!m_problem) {
        m_edit->setAccessibleDescription({});
        m_edit->setToolTip({});
        return;
    }
    const QString what = problemText(*m_problem, text);
    const bool canMend = !m_problem->nearest.isEmpty();
    m_offer->setText(canMend ? tr("Use “%1”?").arg(toMenuText(m_problem->nearest)) : tr("Not understood"));
    m_offer->setEnabled(canMend);
    m_offer->setToolTip(toToolTip(canMend ? what + u' ' + tr("Tab or a click puts the right word in.") : what));
    m_edit->setToolTip(toToolTip(what));
    m_edit->setAccessibleDescription(canMend ? what + u' ' + m_offer->text() : what);
}

void FilterField::acceptOffer()
{
    if (!m_problem || m_problem->nearest.isEmpty())
        return;
    QString text = m_edit->text();
    text.replace(m_problem->place.start, m_problem->place.length, m_problem->nearest);
    const qsizetype cursor = m_problem->place.start + m_problem->nearest.size();
    m_edit->setFocus();
    m_edit->setText(text);
    // Behind the value, so that the next letter goes on where the person was.
    const TokenQuery parsed = TokenQuery::parse(text);
    qsizetype end = cursor;
    for (const QueryTerm &term : parsed.terms) {
        if (term.place.start < cursor && term.place.end() >= cursor)
            end = term.place.end();
    }
    m_edit->setCursorPosition(int(std::min(end, qsizetype(m_edit->text().size()))));
}

void FilterField::showChoices()
{
    m_completion = m_edit->hasFocus() && !m_edit->hasSelectedText()
        ? QueryCompletion::at(m_edit->text(), m_edit->cursorPosition(), *m_table)
        : QueryCompletion();
    QList<ChoicePopup::Choice> choices;
    for (const QueryCompletion::Choice &choice : std::as_const(m_completion.choices))
        choices.append({choice.text, choiceText(choice)});
    m_popup->show(choices);
}

void FilterField::accept(int row)
{
    if (row < 0 || row >= m_completion.choices.size())
        return;
    const QueryCompletion::Choice choice = m_completion.choices.at(row);
    const bool isWhole = !choice.value.isEmpty();
    QString text = m_edit->text();
    text.replace(m_completion.place.start, m_completion.place.length, choice.text + (isWhole ? u" "_s : QString()));
    const qsizetype cursor = m_completion.place.start + choice.text.size() + (isWhole ? 1 : 0);
    {
        const QScopedValueRollback editing(m_editing, true);
        m_edit->setFocus();
        m_edit->setText(text + (isWhole && cursor == text.size() ? u" "_s : QString()));
        m_edit->setCursorPosition(int(cursor) + (isWhole && cursor == text.size() ? 1 : 0));
        makeChips(false);
        if (m_edit->text().trimmed().isEmpty())
            m_edit->clear();
    }
    tell();
    showChoices();
}

bool FilterField::completeByTab()
{
    if (m_popup->isVisible()) {
        const TokenQuery parsed = TokenQuery::parse(m_edit->text().left(m_edit->cursorPosition()));
        const bool isWhole = !parsed.terms.isEmpty() && parsed.terms.constLast().kind == QueryKind::Is
            && parsed.terms.constLast().isComplete;
        if (isWhole && m_popup->current() < 0) { // "is:kept" is right as it is, although "is:notkept" contains it
            const QScopedValueRollback editing(m_editing, true);
            makeChips(true);
            m_popup->hide();
        } else {
            accept(std::max(0, m_popup->current()));
        }
        tell();
        return true;
    }
    if (!m_problem || m_problem->nearest.isEmpty())
        return false;
    acceptOffer();
    return true;
}

bool FilterField::handleKey(int key, Qt::KeyboardModifiers modifiers)
{
    switch (key) {
    case Qt::Key_Tab:
        return modifiers == Qt::NoModifier && completeByTab();
    case Qt::Key_Escape:
        if (query().isEmpty())
            emit leaveRequested();
        clear();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (m_popup->isVisible())
            m_popup->move(key == Qt::Key_Down ? 1 : -1);
        else if (key == Qt::Key_Down)
            emit leaveRequested();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_popup->isVisible() && m_popup->current() >= 0) {
            accept(m_popup->current());
            return true;
        }
        {
            const QScopedValueRollback editing(m_editing, true);
            makeChips(true);
        }
        tell();
        m_popup->hide();
        emit leaveRequested();
        return true;
    case Qt::Key_Backspace:
        if (m_edit->cursorPosition() > 0 || m_edit->hasSelectedText() || m_chips->terms().isEmpty())
            return false;
        m_chips->removeLast();
        return true;
    case Qt::Key_Left:
        return m_edit->cursorPosition() == 0 && !m_edit->hasSelectedText() && modifiers == Qt::NoModifier
            && m_chips->focusLast();
    default:
        return false;
    }
}

bool FilterField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        if (event->type() == QEvent::FocusOut)
            m_popup->hide();
        update();
    }
    if (watched != m_edit || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    return handleKey(key->key(), key->modifiers());
}

void FilterField::clear()
{
    {
        const QScopedValueRollback editing(m_editing, true);
        m_chips->clear();
        m_edit->clear();
    }
    m_popup->hide();
    tell();
}

void FilterField::paintEvent(QPaintEvent *)
{
    const Palette &palette = currentPalette();
    const bool focused = m_edit->hasFocus();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal half = focused ? Metrics::focusWidth / 2.0 : 0.5;
    painter.setPen(focused ? QPen(palette.accent, Metrics::focusWidth) : QPen(palette.strongLine, 1));
    painter.setBrush(palette.background);
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), Metrics::radius, Metrics::radius);
}

void FilterField::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        if (auto *symbol = findChild<QLabel *>(u"filterSymbol"_s))
            symbol->setPixmap(Icons::get(u"search"_s, &Palette::dim).pixmap(Metrics::iconSize));
    }
}

} // namespace Tokendesk

// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/notesedit.h"
#include "app/state/notebook.h"
#include "ui/parts/fieldblock.h"
#include "ui/theme/theme.h"
#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

constexpr int noteLines = 3;

} // namespace

NotesEdit::NotesEdit(NoteBook *notes, QWidget *parent)
    : QWidget(parent), m_notes(notes), m_tags(new QLineEdit), m_note(new QPlainTextEdit)
{
    m_tags->setObjectName(u"tags"_s);
    m_tags->setPlaceholderText(tr("web production"));
    m_tags->installEventFilter(this);
    m_note->setObjectName(u"noteText"_s);
    m_note->setTabChangesFocus(true);
    m_note->installEventFilter(this);
    m_note->setFixedHeight(noteLines * m_note->fontMetrics().lineSpacing() + 3 * Metrics::step);
    m_note->setPlaceholderText(tr("Kept on this computer only"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Metrics::step);
    column->addWidget(new FieldBlock(tr("Tags"), m_tags));
    column->addWidget(new FieldBlock(tr("Note"), m_note));
    connect(m_notes, &NoteBook::factsChanged, this, [this](const TokenId &token) {
        if (token == m_token && !m_tags->hasFocus() && !m_note->hasFocus())
            load();
    });
}

NotesEdit::~NotesEdit()
{
    // The fields go before us in no certain order otherwise; here they still stand.
    save();
}

void NotesEdit::show(const TokenId &token)
{
    if (token == m_token)
        return;
    save();
    m_token = token;
    load();
}

void NotesEdit::load()
{
    const LocalFacts facts = m_notes->facts(m_token);
    m_tags->setText(facts.tags.join(u' '));
    if (m_note->toPlainText() != facts.note)
        m_note->setPlainText(facts.note);
}

void NotesEdit::save()
{
    if (m_token.isNull())
        return;
    LocalFacts facts = m_notes->facts(m_token);
    facts.tags = tagsFrom(m_tags->text());
    facts.note = m_note->toPlainText().trimmed();
    m_notes->setFacts(m_token, facts);
}

void NotesEdit::focusNote()
{
    m_note->setFocus(Qt::ShortcutFocusReason);
}

bool NotesEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        save();
        if (watched == m_tags)
            m_tags->setText(m_notes->facts(m_token).tags.join(u' '));
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Tokendesk

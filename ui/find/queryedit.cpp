// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/find/queryedit.h"
#include "ui/theme/theme.h"
#include <QInputMethodEvent>
#include <QTextCharFormat>

using namespace Qt::StringLiterals;

namespace Tokendesk {

QueryEdit::QueryEdit(QWidget *parent) : QLineEdit(parent)
{
    constexpr int longest = 1000; // what a person types, not what somebody pastes by mistake
    setMaxLength(longest);
}

/// QLineEdit formats part of its text only for input methods, so we speak to it as one that composes nothing.
void QueryEdit::underline(const QList<QueryProblem> &problems)
{
    if (m_composing)
        return;
    QTextCharFormat format;
    format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    format.setUnderlineColor(currentPalette().bad);
    QList<QInputMethodEvent::Attribute> attributes;
    for (const QueryProblem &problem : problems)
        attributes.append({QInputMethodEvent::TextFormat, int(problem.place.start) - cursorPosition(),
            int(problem.place.length), format});
    QInputMethodEvent event({}, attributes);
    QLineEdit::inputMethodEvent(&event);
}

void QueryEdit::inputMethodEvent(QInputMethodEvent *event)
{
    m_composing = !event->preeditString().isEmpty();
    QLineEdit::inputMethodEvent(event);
}

} // namespace Tokendesk

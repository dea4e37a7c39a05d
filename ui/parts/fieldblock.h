// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/tone.h"
#include <QWidget>

namespace Tokendesk {
class IconLabel;
class PlainLabel;

/// A label above a field and what there is to say about it below. Screen readers hear both with the field.
class FieldBlock : public QWidget {
    Q_OBJECT
public:
    FieldBlock(const QString &label, QWidget *field, QWidget *parent = nullptr);

    QWidget *field() const;
    void setLabel(const QString &label); ///< The same field is asked for something else now.
    /// Grey words that help before anything is wrong.
    void setHint(const QString &text);
    /// Symbol, words and colour; Tone::Bad also marks the field itself.
    void setMessage(Tone tone, const QString &text);
    /// Back to the hint, if there is one.
    void clearMessage();

private:
    void show(const QString &text, bool withIcon);

    PlainLabel *m_label;
    QWidget *m_field;
    IconLabel *m_icon;
    PlainLabel *m_message;
    QString m_hint;
};

} // namespace Tokendesk

// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/reasonfield.h"
#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

class ReasonEdit : public QLineEdit {
protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            focusNextPrevChild(true);
        else
            QLineEdit::keyPressEvent(event);
    }
};

} // namespace

ReasonField::ReasonField(QWidget *parent)
    : FieldBlock(tr("Reason (optional)"), new ReasonEdit, parent), m_edit(qobject_cast<QLineEdit *>(field()))
{
    m_edit->setObjectName(u"reason"_s);
    m_edit->setMaxLength(longest);
    setHint(tr("Stands in the journal of this computer, beside what was done."));
}

QString ReasonField::reason() const
{
    return m_edit->text().simplified();
}

void ReasonField::setReason(const QString &reason)
{
    m_edit->setText(reason);
}

} // namespace Tokendesk

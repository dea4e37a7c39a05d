// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/secretedit.h"
#include "ui/theme/icons.h"
#include <QAccessible>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

void swallow(QAccessibleEvent *)
{
}

/// QLineEdit announces what is typed and pasted on the accessibility bus, in clear text and with password echo too
/// (Qt 6.4.2, QAccessibleTextInsertEvent). While this lives, nothing is announced.
class Silence {
public:
    Silence() : m_before(QAccessible::installUpdateHandler(swallow))
    {
    }
    ~Silence()
    {
        QAccessible::installUpdateHandler(m_before);
    }
    Q_DISABLE_COPY_MOVE(Silence)

private:
    QAccessible::UpdateHandler m_before;
};

} // namespace

SecretEdit::SecretEdit(const QString &accessibleName, QWidget *parent) : QLineEdit(parent)
{
    setAccessibleName(accessibleName);
    setEchoMode(QLineEdit::Password); // copying and cutting are off with it
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    setDragEnabled(false);
    setAcceptDrops(false); // a drop would be announced like a paste
}

Secret SecretEdit::take()
{
    const Silence silence;
    QString typed = text();
    setText(QString()); // not clear(): that could be undone
    Secret secret = Secret::take(typed.toUtf8());
    wipe(typed); // we are the last to hold it now
    return secret;
}

Secret SecretEdit::takeTrimmed()
{
    const Secret whole = take();
    return Secret::take(whole.reveal().trimmed().toByteArray());
}

void SecretEdit::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *paste = menu->addAction(Icons::get(u"paste"_s), tr("Paste"), this, &SecretEdit::pasteQuietly);
    const QMimeData *content = QGuiApplication::clipboard()->mimeData();
    paste->setEnabled(content && content->hasText() && !isReadOnly());
    menu->popup(event->globalPos());
}

void SecretEdit::keyPressEvent(QKeyEvent *event)
{
    if (event == QKeySequence::Undo || event == QKeySequence::Redo) {
        event->accept();
        return;
    }
    const Silence silence;
    QLineEdit::keyPressEvent(event);
}

void SecretEdit::inputMethodEvent(QInputMethodEvent *event)
{
    const Silence silence;
    QLineEdit::inputMethodEvent(event);
}

void SecretEdit::mousePressEvent(QMouseEvent *event)
{
    const Silence silence;
    QLineEdit::mousePressEvent(event);
}

void SecretEdit::mouseReleaseEvent(QMouseEvent *event)
{
    const Silence silence; // the middle button pastes
    QLineEdit::mouseReleaseEvent(event);
}

void SecretEdit::pasteQuietly()
{
    const Silence silence;
    paste();
}

} // namespace Tokendesk

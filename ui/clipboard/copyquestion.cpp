// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clipboard/copyquestion.h"
#include "ui/clipboard/tokencopier.h"
#include "ui/text/plaintext.h"
#include "ui/theme/theme.h"
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Tokendesk::CopyQuestion", text);
}

} // namespace

void askBeforeCopying(TokenCopier *copier, const Token &token, CopyForm form, TokenState state, QWidget *parent)
{
    auto *box = new QMessageBox(parent);
    box->setObjectName(u"copyQuestion"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setIcon(QMessageBox::Warning);
    box->setWindowTitle(words(QT_TRANSLATE_NOOP("Tokendesk::CopyQuestion", "This token does not work")));
    const QString text = state == TokenState::Expired
        ? words(QT_TRANSLATE_NOOP("Tokendesk::CopyQuestion", "“%1” has expired: the registry will refuse it."))
        : words(QT_TRANSLATE_NOOP(
            "Tokendesk::CopyQuestion", "“%1” is paused: the registry refuses it until it is switched on again."));
    box->setText(text.arg(plainText(token.name)));
    QPushButton *copy
        = box->addButton(words(QT_TRANSLATE_NOOP("Tokendesk::CopyQuestion", "Copy anyway")), QMessageBox::AcceptRole);
    copy->setObjectName(u"copyAnyway"_s);
    QPushButton *leave
        = box->addButton(words(QT_TRANSLATE_NOOP("Tokendesk::CopyQuestion", "Do not copy")), QMessageBox::RejectRole);
    leave->setObjectName(u"doNotCopy"_s);
    box->setDefaultButton(leave);
    box->setEscapeButton(leave);
    QObject::connect(
        copy, &QPushButton::clicked, copier, [copier, id = token.id, form] { copier->copyAnyway(id, form); });
    box->open();
}

} // namespace Tokendesk

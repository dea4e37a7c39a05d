// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/policymenu.h"
#include "app/desk.h"
#include "ui/audit/audithead.h"
#include "ui/parts/messagebar.h"
#include "ui/text/plaintext.h"
#include "ui/text/errortext.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Tokendesk {

PolicyMenu::PolicyMenu(const Context &context, AuditHead *head, MessageBar *bar, QWidget *parent)
    : QObject(parent), m_context(context), m_head(head), m_bar(bar), m_window(parent)
{
    auto *menu = new QMenu(head);
    menu->setObjectName(u"policyMenu"_s);
    m_file = menu->addAction(QString());
    m_file->setEnabled(false);
    menu->addAction(tr("Choose a policy file…"), this, &PolicyMenu::choose)->setObjectName(u"choosePolicy"_s);
    m_remove = menu->addAction(tr("Use no policy"), this, [this] { use({}); });
    m_remove->setObjectName(u"removePolicy"_s);
    setButtonMenu(head->policyButton(), menu);
    connect(head, &AuditHead::changed, this, &PolicyMenu::follow);
    connect(context.desk->audit(), &AuditBook::changed, this, &PolicyMenu::follow);
    follow();
}

void PolicyMenu::follow()
{
    const AuditScope scope = m_head->scope();
    const QString file = m_context.desk->audit()->policyFile(scope);
    m_head->policyButton()->setToolTip(
        tr("What your organisation wants of its tokens: longest life, forbidden rights, names, admins."));
    m_file->setText(file.isEmpty() ? tr("No policy") : toMenuText(QFileInfo(file).fileName()));
    m_remove->setEnabled(!file.isEmpty());
}

void PolicyMenu::choose()
{
    auto *dialog = new QFileDialog(m_window->window(), tr("Choose a policy file"), QString(),
        tr("Policies (%1)", "kinds of files").arg(u"*.json"_s));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &PolicyMenu::use);
    dialog->open();
}

void PolicyMenu::use(const QString &file)
{
    const QList<ProfileProblem> problems = m_context.desk->audit()->setPolicyFile(m_head->scope(), file);
    if (problems.isEmpty()) {
        m_bar->hide();
        return follow();
    }
    QStringList words;
    for (const ProfileProblem &problem : problems)
        words.append(profileProblemText(problem));
    m_bar->tell(Tone::Bad, tr("The policy was not taken over.") + u' ' + words.join(u' '));
}

} // namespace Tokendesk

// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/importdialog.h"
#include "ui/import/importpanel.h"
#include "ui/parts/dialogframe.h"
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Tokendesk {

ImportDialog::ImportDialog(const Context &context, const QStringList &files, QWidget *parent)
    : QDialog(parent), m_panel(new ImportPanel(context))
{
    setObjectName(u"importDialog"_s);
    const DialogFrame frame = frameDialog(this, tr("Import existing tokens"));
    frame.content->addWidget(m_panel, 1);
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(u"importClose"_s);
    frame.buttons->addWidget(close);
    connect(close, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_panel, &ImportPanel::stateChanged, this, [this, close] {
        close->setEnabled(!m_panel->isMoving());
        close->setToolTip(m_panel->isMoving() ? tr("Tokens are being moved.") : QString());
    });
    connect(m_panel, &ImportPanel::rotateRequested, this, [this](const TokenId &token) {
        accept();
        emit rotateRequested(token);
    });
    setMinimumWidth(880);
    m_panel->lookInto(files);
}

void ImportDialog::reject()
{
    if (!m_panel->isMoving())
        QDialog::reject();
}

} // namespace Tokendesk

// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/revocations.h"
#include "app/desk.h"
#include "app/state/tokenbook.h"
#include "ui/theme/metrics.h"
#include "ui/tokens/revocationbar.h"
#include <QMessageBox>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Tokendesk {

Revocations::Revocations(const Context &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_column(new QVBoxLayout(this)),
      m_escape(new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WindowShortcut))
{
    setObjectName(u"revocations"_s);
    m_column->setContentsMargins(Metrics::step, Metrics::step, Metrics::step, Metrics::step);
    m_column->setSpacing(Metrics::step);
    m_escape->setEnabled(false);
    connect(m_escape, &QShortcut::activated, this, &Revocations::undo);
    hide();
}

void Revocations::begin(const QList<TokenId> &tokens, const QString &reason)
{
    if (Revocation *earlier = waiting())
        earlier->startNow();
    const TokenTable *table = m_context.desk->tokens()->table();
    QList<TokenId> wanted;
    for (const TokenId &token : tokens) {
        const auto row = table->row(token);
        if (row && !table->isRevoking(*row))
            wanted.append(token);
    }
    if (wanted.isEmpty())
        return;
    auto *revocation = new Revocation(m_context.desk->tokens(), wanted);
    revocation->setReason(reason);
    revocation->wait(grace);
    auto *bar = new RevocationBar(m_context, revocation);
    m_column->addWidget(bar);
    m_bars.append(bar);
    bar->show();
    connect(bar, &RevocationBar::said, this, &Revocations::said);
    connect(bar, &RevocationBar::finished, this, [this, bar] {
        m_bars.removeAll(bar);
        bar->deleteLater();
        follow();
    });
    connect(revocation, &Revocation::changed, this, &Revocations::follow);
    follow();
}

Revocation *Revocations::waiting() const
{
    for (const RevocationBar *bar : m_bars) {
        const Revocation::Phase phase = bar->revocation()->phase();
        if (phase == Revocation::Phase::Waiting || phase == Revocation::Phase::Held)
            return bar->revocation();
    }
    return nullptr;
}

bool Revocations::isWaiting() const
{
    return waiting() != nullptr;
}

void Revocations::undo()
{
    if (Revocation *revocation = waiting())
        revocation->undo();
}

void Revocations::follow()
{
    m_escape->setEnabled(isWaiting());
    setVisible(!m_bars.isEmpty());
}

void Revocations::askBeforeClosing(const std::function<void()> &goOn)
{
    Revocation *revocation = waiting();
    if (!revocation)
        return goOn();
    if (m_asking)
        return;
    m_asking = true;
    revocation->hold();
    auto *box = new QMessageBox(window());
    box->setObjectName(u"closingQuestion"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Warning);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(tr("Revoke before closing?"));
    box->setText(tr("%n token(s) were about to be revoked. Nothing has been sent yet.", nullptr,
        int(revocation->entries().size())));
    QPushButton *keep = box->addButton(tr("Do not revoke"), QMessageBox::RejectRole);
    QPushButton *now = box->addButton(tr("Revoke now"), QMessageBox::DestructiveRole);
    QPushButton *stay = box->addButton(tr("Stay here"), QMessageBox::RejectRole);
    keep->setObjectName(u"closeUndo"_s);
    now->setObjectName(u"closeRevoke"_s);
    stay->setObjectName(u"closeStay"_s);
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    connect(box, &QMessageBox::finished, revocation, [this, box, revocation, keep, now, goOn] {
        m_asking = false;
        if (box->clickedButton() == keep) {
            revocation->undo();
            goOn();
        } else if (box->clickedButton() == now) {
            // Goes only when the registry has answered, or said that it cannot.
            connect(revocation, &Revocation::over, this, goOn, Qt::SingleShotConnection);
            revocation->startNow();
        } else {
            revocation->resume();
        }
    });
    box->open();
}

} // namespace Tokendesk

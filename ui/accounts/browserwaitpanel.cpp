// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/browserwaitpanel.h"
#include "ui/parts/messagebar.h"
#include "ui/parts/plainlabel.h"
#include "ui/text/plaintext.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTimerEvent>

using namespace Qt::StringLiterals;

namespace Tokendesk {

BrowserWaitPanel::BrowserWaitPanel(QWidget *parent)
    : QWidget(parent), m_bar(new MessageBar),
      m_steps(new PlainLabel(
          tr("1  The browser opens.   2  Approve there.   3  Come back: it goes on by itself."), TextRole::Dim)),
      m_code(new PlainLabel(QString(), TextRole::Strong)), m_link(new QLineEdit),
      m_copy(new QPushButton(tr("Copy link"))), m_open(new QPushButton(tr("Open again"))),
      m_time(new PlainLabel(QString(), TextRole::Dim))
{
    m_bar->hide();
    m_bar->setClosable(false);
    m_steps->wrap();
    m_code->hide();
    m_link->setReadOnly(true);
    m_link->setAccessibleName(tr("Address of the approval page"));
    m_link->setObjectName(u"approvalLink"_s);
    m_copy->setObjectName(u"copyApprovalLink"_s);
    m_open->setObjectName(u"openApprovalPage"_s);
    auto *hint = new PlainLabel(tr("Nothing opened? Use this address in any browser:"), TextRole::Dim);
    auto *row = new QHBoxLayout;
    row->addWidget(m_link, 1);
    row->addWidget(m_copy);
    row->addWidget(m_open);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Metrics::step);
    column->addWidget(m_bar);
    column->addWidget(m_steps);
    column->addWidget(m_code);
    column->addWidget(hint);
    column->addLayout(row);
    column->addWidget(m_time);
    connect(m_open, &QPushButton::clicked, this, &BrowserWaitPanel::openPage);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_link->text());
        m_copy->setText(tr("Copied"));
    });
}

void BrowserWaitPanel::follow(BrowserPollLogin *login)
{
    m_login = login;
    m_bar->hide();
    m_link->clear();
    m_copy->setText(tr("Copy link"));
    m_copy->setEnabled(false);
    m_open->setEnabled(false);
    m_time->setText(tr("Asking the registry…"));
    connect(login, &BrowserPollLogin::pageReady, this, &BrowserWaitPanel::showPage);
    connect(login, &BrowserPollLogin::authorizeWithBrowser, this, &BrowserWaitPanel::openPage);
    connect(login, &BrowserPollLogin::polled, this, &BrowserWaitPanel::showTime);
}

void BrowserWaitPanel::windowBecameActive()
{
    if (m_login)
        m_login->pollNow();
}

void BrowserWaitPanel::showPage()
{
    m_link->setText(m_login->page().toString(QUrl::FullyEncoded));
    m_link->setCursorPosition(0);
    m_copy->setEnabled(true);
    m_open->setEnabled(true);
    m_code->setVisible(!m_login->userCode().isEmpty());
    m_code->setText(tr("Check that the browser shows this code: %1").arg(plainText(m_login->userCode())));
    if (m_login->pageIsForeign()) {
        m_bar->tell(Tone::Warning,
            tr("The registry sends you to another host: %1. Open it only if you know that it belongs to the registry.")
                .arg(m_login->page().host(QUrl::FullyEncoded)));
        m_bar->show();
        m_open->setText(tr("Open"));
    }
    showTime();
}

void BrowserWaitPanel::openPage()
{
    if (m_login && !QDesktopServices::openUrl(m_login->page())) {
        m_bar->tell(Tone::Warning, tr("No browser could be started. Copy the address and open it yourself."));
        m_bar->show();
    }
}

void BrowserWaitPanel::showTime()
{
    if (!m_login || m_login->isOver())
        return;
    const int left = m_login->secondsLeft();
    const int since = m_login->secondsSincePoll();
    const QString remaining = u"%1:%2"_s.arg(left / 60).arg(left % 60, 2, 10, QLatin1Char('0'));
    m_time->setText(since < 0 ? tr("Waiting · %1 left").arg(remaining)
                              : tr("Waiting · checked %n second(s) ago · %1 left", nullptr, since).arg(remaining));
}

void BrowserWaitPanel::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_second.timerId())
        showTime();
}

void BrowserWaitPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_second.start(1000, this);
}

void BrowserWaitPanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_second.stop();
}

} // namespace Tokendesk

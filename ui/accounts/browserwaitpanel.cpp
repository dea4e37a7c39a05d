// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounts/browserwaitpanel.h"
#include "app/login/codelogin.h"
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

namespace {

/// Large enough to be read from across a desk and typed on a phone.
QFont largeCode()
{
    QFont font = codeFont();
    font.setPointSizeF(font.pointSizeF() * 1.9);
    font.setBold(true);
    return font;
}

} // namespace

BrowserWaitPanel::BrowserWaitPanel(QWidget *parent)
    : QWidget(parent), m_bar(new MessageBar), m_steps(new PlainLabel(QString(), TextRole::Dim)), m_codeBox(new QWidget),
      m_codeTask(new PlainLabel), m_code(new QLineEdit), m_copyCode(new QPushButton(tr("Copy code"))),
      m_hint(new PlainLabel(QString(), TextRole::Dim)), m_link(new QLineEdit), m_copy(new QPushButton(tr("Copy link"))),
      m_open(new QPushButton(tr("Open again"))), m_time(new PlainLabel(QString(), TextRole::Dim))
{
    m_bar->hide();
    m_bar->setClosable(false);
    m_bar->setStacked(true);
    for (PlainLabel *line : {m_steps, m_codeTask, m_hint})
        line->wrap();
    buildCode();
    m_link->setReadOnly(true);
    m_link->setAccessibleName(tr("Address of the approval page"));
    m_link->setObjectName(u"approvalLink"_s);
    m_copy->setObjectName(u"copyApprovalLink"_s);
    m_open->setObjectName(u"openApprovalPage"_s);
    m_time->setObjectName(u"waitingTime"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_link, 1);
    row->addWidget(m_copy);
    row->addWidget(m_open);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Metrics::step);
    column->addWidget(m_bar);
    column->addWidget(m_steps);
    column->addWidget(m_codeBox);
    column->addWidget(m_hint);
    column->addLayout(row);
    column->addWidget(m_time);
    for (QPushButton *button : {m_copy, m_copyCode, m_open})
        button->setAutoDefault(false);
    connect(m_open, &QPushButton::clicked, this, &BrowserWaitPanel::openPage);
    connect(m_copy, &QPushButton::clicked, this, [this] { copy(m_link->text(), m_copy); });
    connect(m_copyCode, &QPushButton::clicked, this, [this] { copy(m_code->text(), m_copyCode); });
}

void BrowserWaitPanel::buildCode()
{
    m_code->setObjectName(u"userCode"_s);
    m_code->setAccessibleName(tr("Code"));
    m_code->setReadOnly(true);
    m_code->setAlignment(Qt::AlignCenter);
    m_code->setFont(largeCode());
    m_code->setMinimumHeight(QFontMetrics(m_code->font()).height() + 2 * Metrics::step);
    m_copyCode->setObjectName(u"copyUserCode"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_code, 1);
    row->addWidget(m_copyCode);
    auto *column = new QVBoxLayout(m_codeBox);
    column->setContentsMargins({});
    column->setSpacing(Metrics::step);
    column->addWidget(m_codeTask);
    column->addLayout(row);
    m_codeBox->hide();
}

void BrowserWaitPanel::copy(const QString &text, QPushButton *button)
{
    QGuiApplication::clipboard()->setText(text);
    button->setText(tr("Copied"));
}

void BrowserWaitPanel::follow(BrowserLogin *login)
{
    m_login = login;
    m_bar->hide();
    m_codeBox->hide();
    m_link->clear();
    m_copy->setText(tr("Copy link"));
    m_copyCode->setText(tr("Copy code"));
    m_open->setText(tr("Open again"));
    m_copy->setEnabled(false);
    m_open->setEnabled(false);
    const bool comesBack = qobject_cast<CodeLogin *>(login) != nullptr;
    m_steps->setText(comesBack ? tr("1  The browser opens.   2  Approve there.   3  It brings you back by itself.")
                               : tr("1  The browser opens.   2  Approve there.   3  Come back: it goes on by itself."));
    m_hint->setText(comesBack ? tr("Nothing opened? Use this address in a browser on this computer:")
                              : tr("Nothing opened? Use this address in any browser:"));
    m_time->setText(tr("Asking the registry…"));
    connect(login, &BrowserLogin::pageReady, this, &BrowserWaitPanel::showPage);
    connect(login, &BrowserLogin::authorizeWithBrowser, this, &BrowserWaitPanel::openPage);
    if (auto *polling = qobject_cast<PollLogin *>(login))
        connect(polling, &PollLogin::polled, this, &BrowserWaitPanel::showTime);
}

void BrowserWaitPanel::windowBecameActive()
{
    if (auto *polling = qobject_cast<PollLogin *>(m_login.data()))
        polling->pollNow();
}

void BrowserWaitPanel::showPage()
{
    m_link->setText(m_login->page().toString(QUrl::FullyEncoded));
    m_link->setCursorPosition(0);
    m_copy->setEnabled(true);
    m_open->setEnabled(true);
    showCode();
    if (m_login->pageIsForeign()) {
        m_bar->tell(Tone::Warning,
            tr("The registry sends you to another host: %1. Open it only if you know that it belongs to the registry.")
                .arg(m_login->page().host(QUrl::FullyEncoded)));
        m_bar->show();
        m_open->setText(tr("Open browser"));
    }
    showTime();
}

void BrowserWaitPanel::showCode()
{
    const QString code = plainText(m_login->userCode());
    const QUrl place = m_login->shortPage();
    m_codeBox->setVisible(!code.isEmpty());
    m_code->setText(code);
    m_code->setCursorPosition(0);
    m_codeTask->setText(place.isEmpty()
            ? tr("Check that the browser shows this code; if it asks for it, type it there:")
            : tr("Check that the browser shows this code. Or open %1 on any device and type it there:")
                  .arg(place.toString(QUrl::FullyEncoded)));
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
    if (!m_login || m_login->isOver() || m_login->page().isEmpty())
        return;
    const int left = m_login->secondsLeft();
    const auto *polling = qobject_cast<PollLogin *>(m_login.data());
    const int since = polling ? polling->secondsSincePoll() : -1;
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

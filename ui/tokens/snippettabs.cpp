// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/snippettabs.h"
#include "app/registry/snippettext.h"
#include "ui/clipboard/secretclipboard.h"
#include "ui/parts/plainlabel.h"
#include "ui/text/plaintext.h"
#include "ui/text/profilewords.h"
#include "ui/theme/theme.h"
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Tokendesk {

SnippetTabs::SnippetTabs(
    const RegistryProfile &profile, const QUrl &address, SecretClipboard *clipboard, QWidget *parent)
    : QWidget(parent), m_clipboard(clipboard)
{
    auto *tabs = new QTabWidget;
    tabs->setObjectName(u"snippets"_s);
    tabs->setAccessibleName(tr("Lines to paste"));
    tabs->setDocumentMode(true);
    tabs->setUsesScrollButtons(true);
    int lines = 1;
    for (const Snippet &snippet : profile.snippets)
        lines = std::max(lines, int(snippet.text.count(u'\n')) + 1);
    for (const Snippet &snippet : profile.snippets)
        tabs->addTab(buildPage(snippet, address, lines), toMenuText(snippet.title));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(tabs);
}

QWidget *SnippetTabs::buildPage(const Snippet &snippet, const QUrl &address, int lines)
{
    const SnippetText lineText(snippet, address);
    auto *text = new QPlainTextEdit(lineText.shown());
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    text->setFont(codeFont());
    text->setAccessibleName(plainText(snippet.title));
    text->setFixedHeight(lines * QFontMetrics(codeFont()).lineSpacing() + 5 * Metrics::step);
    auto *copy = new QPushButton(lineText.holdsValue() ? tr("Copy with the token") : tr("Copy"));
    copy->setObjectName(u"copySnippet"_s);
    copy->setAccessibleName(tr("Copy the lines for %1").arg(plainText(snippet.title)));
    copy->setAutoDefault(false);
    copy->setToolTip(lineText.holdsValue() ? tr("The token stands where the dots are; the clipboard is cleared again.")
                                           : tr("These lines hold no secret."));
    connect(copy, &QPushButton::clicked, this, [this, lineText] {
        if (lineText.holdsValue())
            m_clipboard->copy(lineText.filled(m_token), m_name);
        else
            QGuiApplication::clipboard()->setText(lineText.shown());
        emit copied(lineText.holdsValue());
    });
    auto *note = new PlainLabel(plainText(profileText(snippet.note)), TextRole::Dim);
    note->wrap();
    auto *below = new QHBoxLayout;
    below->setSpacing(Metrics::step);
    below->addWidget(note, 1);
    below->addWidget(copy, 0, Qt::AlignTop);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, Metrics::step, 0, 0);
    column->setSpacing(Metrics::step);
    column->addWidget(text);
    column->addLayout(below);
    return page;
}

void SnippetTabs::setToken(const Secret &token, const QString &name)
{
    m_token = token;
    m_name = name;
}

} // namespace Tokendesk

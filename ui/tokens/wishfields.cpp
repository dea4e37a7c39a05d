// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/wishfields.h"
#include "app/domain/network.h"
#include "ui/parts/fieldblock.h"
#include "ui/parts/secretedit.h"
#include "ui/text/plaintext.h"
#include "ui/text/profilewords.h"
#include "ui/theme/metrics.h"
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

constexpr int shownLines = 3;
const QString packageScope = u"packageScope"_s;

} // namespace

WishFields::WishFields(const QList<WishFacts> &wishes, QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(2 * Metrics::step);
    for (const WishFacts &facts : wishes) {
        add(facts);
        column->addWidget(m_fields.back().block);
    }
}

void WishFields::add(const WishFacts &facts)
{
    Field field{facts};
    QWidget *widget = nullptr;
    const QString title = plainText(profileText(facts.title));
    if (facts.isSecret()) {
        widget = field.secret = new SecretEdit(title);
        connect(field.secret, &QLineEdit::textChanged, this, &WishFields::changed);
    } else if (facts.kind == WishFacts::Kind::CidrList) {
        widget = field.lines = new QPlainTextEdit;
        field.lines->setTabChangesFocus(true);
        field.lines->setPlaceholderText(plainText(facts.example));
        field.lines->setFixedHeight(shownLines * field.lines->fontMetrics().lineSpacing() + 3 * Metrics::step);
        connect(field.lines, &QPlainTextEdit::textChanged, this, &WishFields::changed);
    } else {
        widget = field.line = new QLineEdit;
        field.line->setPlaceholderText(plainText(facts.example));
        connect(field.line, &QLineEdit::textChanged, this, &WishFields::changed);
    }
    widget->setObjectName(u"wish_"_s + facts.id);
    field.block = new FieldBlock(facts.required ? title : tr("%1 (optional)").arg(title), widget);
    QStringList hints;
    if (!facts.meaning.isEmpty())
        hints.append(plainText(profileText(facts.meaning)));
    if (facts.kind == WishFacts::Kind::CidrList)
        hints.append(tr("One network in each line; none means any."));
    if (facts.isSecret())
        hints.append(tr("Sent once with this request, never stored."));
    field.block->setHint(hints.join(u' '));
    m_fields.push_back(field);
    connect(this, &WishFields::changed, field.block, [this, index = m_fields.size() - 1] { check(m_fields[index]); });
}

/// The lines that are not empty.
QStringList WishFields::entries(const Field &field)
{
    if (field.line) {
        const QString text = field.line->text().trimmed();
        return text.isEmpty() ? QStringList() : QStringList{text};
    }
    QStringList list;
    const QStringList lines = field.lines ? field.lines->toPlainText().split(u'\n') : QStringList();
    for (const QString &line : lines) {
        if (!line.trimmed().isEmpty())
            list.append(line.trimmed());
    }
    return list;
}

QString WishFields::problemOf(const Field &field)
{
    const QString title = plainText(profileText(field.facts.title));
    if (field.secret)
        return field.facts.required && field.secret->text().isEmpty() ? tr("%1 is missing.").arg(title) : QString();
    const QStringList given = entries(field);
    if (given.isEmpty())
        return field.facts.required ? tr("%1 is missing.").arg(title) : QString();
    if (field.line)
        return given.constFirst().size() > field.facts.longest
            ? tr("%1: at most %n character(s).", nullptr, field.facts.longest).arg(title)
            : QString();
    const QStringList lines = field.lines->toPlainText().split(u'\n');
    for (int i = 0; i < int(lines.size()); ++i) {
        const QString line = lines.at(i).trimmed();
        if (!line.isEmpty() && !isNetwork(line))
            return tr("Line %1, “%2”, is no network. Write it like 192.0.2.0/24 or 2001:db8::/32.")
                .arg(i + 1)
                .arg(isolated(line));
    }
    return given.size() > field.facts.longest ? tr("%1: at most %n line(s).", nullptr, field.facts.longest).arg(title)
                                              : QString();
}

void WishFields::check(const Field &field) const
{
    const QString problem = problemOf(field);
    // What is only missing is said by the button; red is for what was typed.
    const bool typed = field.secret ? !field.secret->text().isEmpty() : !entries(field).isEmpty();
    if (!problem.isEmpty() && typed)
        field.block->setMessage(Tone::Bad, problem);
    else
        field.block->clearMessage();
}

QString WishFields::problem() const
{
    for (const Field &field : m_fields) {
        if (const QString problem = problemOf(field); !problem.isEmpty())
            return problem;
    }
    return {};
}

void WishFields::putInto(TokenWish *wish)
{
    for (const Field &field : m_fields) {
        if (field.secret && !field.secret->text().isEmpty())
            wish->secrets.insert(field.facts.id, field.secret->take());
        else if (!field.secret && !entries(field).isEmpty())
            wish->extras.insert(field.facts.id, entries(field));
    }
}

void WishFields::takeOver(const Token &token)
{
    for (const Field &field : m_fields) {
        if (field.lines)
            field.lines->setPlainText(token.cidrs.join(u'\n'));
        else if (field.line && field.facts.id == packageScope)
            field.line->setText(token.packageScope);
    }
}

void WishFields::refuse(const QString &wish, const QString &why)
{
    for (const Field &field : m_fields) {
        if (field.facts.id == wish)
            field.block->setMessage(Tone::Bad, why);
    }
}

void WishFields::focusSecret()
{
    for (const Field &field : m_fields) {
        if (field.secret)
            return field.secret->setFocus();
    }
}

} // namespace Tokendesk

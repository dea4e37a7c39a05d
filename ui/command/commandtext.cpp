// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/command/commandtext.h"
#include "app/registry/registry.h"
#include "app/state/accountbook.h"
#include "ui/text/plaintext.h"
#include <QCoreApplication>
#include <QLocale>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace Tokendesk::CommandText {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Tokendesk::CommandText)
};

QString day(const QDateTime &time, bool reported, const QString &none)
{
    if (time.isValid())
        return time.toLocalTime().date().toString(Qt::ISODate);
    return reported ? none : Text::tr("not reported");
}

} // namespace

QString accountLine(const Account &account, const AccountBook *book)
{
    const Registry *registry = book->registry(account.id);
    const QString name = registry ? registry->profile().name : account.registryId;
    return Text::tr("%1 · %2 (%3)", "registry, person, address")
        .arg(plainText(name), plainText(account.identity.shown()), account.address.toString(QUrl::FullyEncoded));
}

QString table(const QList<QStringList> &rows)
{
    QList<qsizetype> widths;
    for (const QStringList &row : rows) {
        widths.resize(qMax(widths.size(), row.size()));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = qMax(widths.at(i), row.at(i).size());
    }
    QStringList lines;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += i + 1 < row.size() ? row.at(i).leftJustified(widths.at(i) + 2) : row.at(i);
        lines.append(line.trimmed().isEmpty() ? QString() : line);
    }
    return lines.join(u'\n');
}

QString stateWord(TokenState state)
{
    switch (state) {
    case TokenState::Active:
        return Text::tr("active");
    case TokenState::EndsSoon:
        return Text::tr("ends soon");
    case TokenState::EndsTomorrow:
        return Text::tr("ends tomorrow");
    case TokenState::Expired:
        return Text::tr("expired");
    case TokenState::Paused:
        return Text::tr("paused");
    case TokenState::NoExpiry:
        return Text::tr("no end");
    case TokenState::NeverUsed:
        return Text::tr("never used");
    case TokenState::Unknown:
        break;
    }
    return Text::tr("unknown");
}

QString tokenTable(const QList<Token> &tokens, const AccountBook *book, const QDateTime &now)
{
    QList<QStringList> rows{{Text::tr("NAME"), Text::tr("REGISTRY"), Text::tr("ACCOUNT"), Text::tr("SCOPES"),
        Text::tr("STATE"), Text::tr("LAST USED"), Text::tr("ENDS"), Text::tr("KEPT"), Text::tr("ID")}};
    for (const Token &token : tokens) {
        const Account *account = book->account(token.id.account);
        const QString scopes = token.unrestricted ? Text::tr("everything") : token.scopes.join(u',');
        rows.append({plainText(token.name), account ? plainText(account->registryId) : QString(),
            account ? plainText(account->identity.shown()) : QString(), plainText(scopes),
            stateWord(stateAt(token, now)), day(token.lastUsed, token.lastUsedReported, Text::tr("never")),
            day(token.expires, token.expiresReported, Text::tr("never")),
            token.secretStored ? Text::tr("yes") : Text::tr("no"), plainText(token.id.id)});
    }
    return table(rows);
}

void print(const QString &text)
{
    std::fputs(qUtf8Printable(text + u'\n'), stdout);
}

void complain(const QString &text)
{
    std::fflush(stdout); // in the order in which they were said
    std::fputs(qUtf8Printable(u"tokendesk: "_s + text + u'\n'), stderr);
}

} // namespace Tokendesk::CommandText

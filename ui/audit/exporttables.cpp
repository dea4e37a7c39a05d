// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/exporttables.h"
#include "app/audit/export/eventexport.h"
#include "app/audit/export/tokenexport.h"
#include "app/state/tokentable.h"
#include <QHash>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Tokendesk::ExportTables {

namespace {

QString timeText(const QDateTime &time)
{
    if (!time.isValid())
        return {};
    const QDateTime here = time.toLocalTime();
    return here.toOffsetFromUtc(here.offsetFromUtc()).toString(Qt::ISODate);
}

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Good:
        return u"good"_s;
    case Severity::Info:
        return u"info"_s;
    case Severity::Low:
        return u"low"_s;
    case Severity::Medium:
        return u"medium"_s;
    case Severity::High:
        return u"high"_s;
    }
    Q_UNREACHABLE();
}

QString changeWord(LookBack::Change::Kind kind)
{
    switch (kind) {
    case LookBack::Change::Kind::New:
        return u"new"_s;
    case LookBack::Change::Kind::Gone:
        return u"gone"_s;
    case LookBack::Change::Kind::GainedRights:
        return u"gained rights"_s;
    case LookBack::Change::Kind::LostRights:
        return u"lost rights"_s;
    case LookBack::Change::Kind::ChangedEnd:
        return u"changed end"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

std::shared_ptr<const ExportTable> events(
    const AuditBook *book, const std::vector<quint32> &rows, const TokenTable *accounts)
{
    QHash<AccountId, QString> names;
    for (const QList<AccountId> all = accounts->accounts(); const AccountId &account : all) {
        if (const auto label = accounts->label(account))
            names.insert(account, label->registryName + u" · "_s + label->name);
    }
    return std::make_shared<EventExport>(book->sharedEvents(), rows, names, QTimeZone::systemTimeZone());
}

std::shared_ptr<const ExportTable> tokens(const AuditBook *book, std::vector<quint32> rows)
{
    return std::make_shared<TokenExport>(book->sharedTokens(), std::move(rows), QTimeZone::systemTimeZone());
}

/// One row a token: that is what somebody sorts and filters elsewhere.
std::shared_ptr<const ExportTable> findings(const QList<Finding> &findings, const TokenTable *table)
{
    QList<QStringList> rows;
    for (const Finding &finding : findings) {
        const QStringList head{severityWord(finding.severity), wordOf(finding.kind), finding.subject,
            finding.number == 0 ? QString() : QString::number(finding.number)};
        if (finding.tokens.isEmpty() && finding.count() > 0)
            rows.append(head + QStringList{QString(), QString(), QString()});
        for (const TokenId &id : finding.tokens) {
            const auto row = table->row(id);
            rows.append(head
                + QStringList{row ? table->name(*row) : QString(), id.id,
                    row ? table->account(*row).registryName + u" · "_s + table->account(*row).name : QString()});
        }
    }
    return std::make_shared<ListExport>(
        QStringList{u"severity"_s, u"finding"_s, u"subject"_s, u"number"_s, u"token"_s, u"token id"_s, u"account"_s},
        rows);
}

std::shared_ptr<const ExportTable> changes(const LookBack &back)
{
    QList<QStringList> rows;
    for (const LookBack::Change &change : back.changes) {
        rows.append({changeWord(change.kind), change.name, change.token.id,
            change.everything ? u"*"_s : change.rights.join(u' '), timeText(change.before), timeText(change.after)});
    }
    return std::make_shared<ListExport>(
        QStringList{u"change"_s, u"token"_s, u"token id"_s, u"rights"_s, u"end before"_s, u"end now"_s}, rows);
}

} // namespace Tokendesk::ExportTables

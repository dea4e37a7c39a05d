// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/registry/readerrors.h"
#include "app/registry/factnames.h"

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

using Reason = ProfileProblem::Reason;
using Kind = Error::Kind;

constexpr FactNames<Kind> errorKinds{{"notSignedIn"_L1, Kind::NotSignedIn}, {"needsSession"_L1, Kind::NeedsSession},
    {"forbidden"_L1, Kind::Forbidden}, {"notFound"_L1, Kind::NotFound}, {"rejected"_L1, Kind::Rejected},
    {"scopesRefused"_L1, Kind::ScopesRefused}, {"tooManyRequests"_L1, Kind::TooManyRequests},
    {"serverFault"_L1, Kind::ServerFault}};

} // namespace

ErrorFacts readErrors(FactReader reader)
{
    ErrorFacts errors;
    errors.message = reader.pointers(u"message"_s);
    errors.code = reader.pointers(u"code"_s);
    FactReader codes = reader.object(u"codes"_s);
    const QStringList names = codes.keys();
    for (const QString &name : names) {
        errors.codes.insert(name, namedFact<Kind>(codes, name, errorKinds, Kind::Rejected));
    }
    FactReader statuses = reader.object(u"statuses"_s);
    const QStringList numbers = statuses.keys();
    for (const QString &number : numbers) {
        if (number.toInt() < 400 || number.toInt() > 599)
            statuses.refuse(number, Reason::OutOfRange, u"400-599"_s);
        errors.statuses.insert(number.toInt(), namedFact<Kind>(statuses, number, errorKinds, Kind::Rejected));
    }
    errors.unauthorizedMayMeanLimit = reader.flag(u"unauthorizedMayMeanLimit"_s);
    reader.done();
    return errors;
}

RateLimitFacts readRateLimit(FactReader reader)
{
    RateLimitFacts facts;
    facts.limit = reader.text(u"limit"_s).toLatin1();
    facts.remaining = reader.text(u"remaining"_s).toLatin1();
    facts.reset = reader.text(u"reset"_s).toLatin1();
    facts.resetIsTime = reader.flag(u"resetIsTime"_s);
    const QStringList headers = reader.texts(u"retryAfter"_s);
    for (const QString &header : headers)
        facts.retryAfter.append(header.toLatin1());
    facts.retryAfterField = reader.pointers(u"retryAfterField"_s);
    reader.done();
    return facts;
}

} // namespace Tokendesk

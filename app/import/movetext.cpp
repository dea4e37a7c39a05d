// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import/movetext.h"
#include "app/import/plainfiles.h"
#include "app/vault/vault.h"

using namespace Qt::StringLiterals;

namespace Tokendesk::MoveText {

namespace {

/// The spot in a text that other cuts have changed already.
std::optional<CredentialFind::Spot> spotIn(
    const QByteArray &text, const CredentialFind &find, const CredentialFind::Spot &spot)
{
    if (find.form == CredentialFind::Form::Lines)
        return spot;
    const std::optional<JsonMember> member = jsonMember(text, spot.place);
    if (!member || member->value.size() < 3)
        return {};
    return CredentialFind::Spot{spot.place, {member->value.start + 1, member->value.end - 1}, member->whole};
}

void cutOut(Plan &plan, const CredentialFind::Spot &spot)
{
    const QByteArrayView text(plan.after);
    const auto part = [&text](qsizetype start, qsizetype end) {
        return text.sliced(start, end - start).toByteArray();
    };
    FileMove::Cut cut;
    cut.offset = spot.whole.start;
    cut.before = QString::fromUtf8(part(spot.whole.start, spot.secret.start));
    cut.after = QString::fromUtf8(part(spot.secret.end, spot.whole.end));
    cut.place = spot.place;
    plan.cuts.append(cut);
    plan.secrets.append(Secret::take(part(spot.secret.start, spot.secret.end)));
    QByteArray rest;
    rest.reserve(text.size());
    rest.append(text.first(spot.whole.start)).append(text.sliced(spot.whole.end));
    wipe(plan.after);
    plan.after = std::move(rest);
}

QByteArray joined(const FileMove::Cut &cut, const Secret &secret)
{
    QByteArray text = cut.before.toUtf8();
    text.reserve(text.size() + secret.size() + cut.after.size() * 3);
    return text.append(secret.reveal()).append(cut.after.toUtf8());
}

tl::expected<QByteArray, Obstacle> putIntoJson(
    const QByteArray &text, const FileMove &move, const QList<Secret> &secrets)
{
    QByteArray result = text;
    for (qsizetype i = move.cuts.size() - 1; i >= 0; --i) {
        const QString &place = move.cuts.at(i).place;
        if (jsonMember(result, place))
            return tl::unexpected(Obstacle::HasOneAgain);
        const std::optional<QByteArray> more
            = withJsonMember(result, place, '"' + secrets.at(i).reveal().toByteArray() + '"');
        if (!more)
            return tl::unexpected(Obstacle::PlaceGone);
        result = *more;
    }
    return result;
}

tl::expected<QByteArray, Obstacle> putIntoLines(
    const QByteArray &text, const FileMove &move, const QList<Secret> &secrets)
{
    QByteArray result = text;
    for (qsizetype i = 0; i < move.cuts.size(); ++i) {
        const QByteArray name = move.cuts.at(i).place.toUtf8() + '=';
        if (('\n' + text).contains('\n' + name) || text.contains("export " + name))
            return tl::unexpected(Obstacle::HasOneAgain);
        if (!result.isEmpty() && !result.endsWith('\n'))
            result.append('\n');
        result.append(joined(move.cuts.at(i), secrets.at(i)));
    }
    return result;
}

} // namespace

Plan takeOut(const QByteArray &text, const CredentialFind &find)
{
    Plan plan;
    plan.after = QByteArray(text.constData(), text.size());
    // What the keychain cannot hold as a whole is taken out piece by piece.
    plan.fileGoes = find.fileGoes && text.size() <= Vault::largestSecret;
    if (plan.fileGoes) {
        cutOut(plan, {find.name, {0, text.size()}, {0, text.size()}});
        return plan;
    }
    for (const CredentialFind::Spot &spot : find.spots) {
        if (const auto now = spotIn(plan.after, find, spot))
            cutOut(plan, *now);
    }
    return plan;
}

tl::expected<QByteArray, Obstacle> putBack(
    const std::optional<QByteArray> &now, const FileMove &move, const QList<Secret> &secrets)
{
    if (move.fileGone) {
        if (now)
            return tl::unexpected(Obstacle::HasOneAgain);
        return joined(move.cuts.constFirst(), secrets.constFirst());
    }
    const QByteArray text = now.value_or(move.isJson ? QByteArray("{}") : QByteArray());
    if (!now || PlainFiles::hashOf(text) != move.textAfter)
        return move.isJson ? putIntoJson(text, move, secrets) : putIntoLines(text, move, secrets);
    QByteArray result = text;
    for (qsizetype i = move.cuts.size() - 1; i >= 0; --i)
        result.insert(move.cuts.at(i).offset, joined(move.cuts.at(i), secrets.at(i)));
    return result;
}

} // namespace Tokendesk::MoveText

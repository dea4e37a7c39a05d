// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/state/textfold.h"
#include "app/state/tokenfilter.h"
#include "tests/app/state/randomtokens.h"
#include <QTest>

using namespace Tokendesk;
using namespace Qt::StringLiterals;

/// Every term against the plainest reading of what it means, token by token.
class TestTokenFilter : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        RandomTokens random(21);
        const QHash<QString, QString> names{{u"acme"_s, u"Acme Corp"_s}};
        m_table.setAccount(u"a"_s, {u"John Doe"_s, u"Tank"_s, u"tank"_s, {u"admin"_s}, names, {u"Package:Write"_s}},
            owned(random.tokens(u"a"_s, 5000, m_now)));
        m_table.setAccount(u"b"_s, {u"Größe"_s, u"SkillReg"_s, u"skillreg"_s, {u"größe:lesen"_s}, names},
            random.tokens(u"b"_s, 4000, m_now));
        m_table.setAccount(u"c"_s, {u"corp"_s, u"apkg"_s, u"apkg"_s, {}, names}, random.tokens(u"c"_s, 1000, m_now));
        for (quint32 row = 0; row < m_table.count(); row += 7)
            m_table.setPinned(m_table.id(row), true);
    }
    void d10EveryTermFindsWhatALoopFinds_data()
    {
        QTest::addColumn<QString>("query");
        QStringList queries{u"web"_s, u"\"deploy-web\""_s, u"\"a b\""_s, u"scope:admin"_s, u"scope:PACKAGE"_s,
            u"scope:größe:lesen"_s, u"scope:\"read admin\""_s, u"scope:nothing"_s, u"account:john"_s,
            u"account:\"john d\""_s, u"account:größe"_s, u"registry:tank"_s, u"registry:skill"_s, u"registry:zz"_s,
            u"org:acme"_s, u"org:GRÖßE"_s, u"org:\"Acme Corp\""_s, u"org:none"_s, u"tag:ci"_s, u"tag:Größe"_s,
            u"tag:\"ci web\""_s, u"tag:none"_s, u"unused:>45d"_s, u"unused:<7d"_s, u"unused:>0d"_s, u"unused:>9999y"_s,
            u"expires:<30d"_s, u"expires:>30d"_s, u"expires:<0d"_s, u"expires:never"_s, u"created:<60d"_s,
            u"created:>90d"_s, u"created:>9999y"_s, u"created:>=60d"_s, u"unused:<=7d"_s, u"expires:2026-12"_s,
            u"expires:>2026-12"_s, u"expires:>=2026-12"_s, u"expires:<2026-12"_s, u"expires:<=2026-12"_s,
            u"created:2026-03"_s, u"expires:unknown"_s, u"created:unknown"_s, u"unused:unknown"_s, u"owner:ana"_s,
            u"owner:=ana"_s, u"owner:u-2"_s, u"owner:john"_s, u"owner:größe"_s, u"owner:\"=Diana Prince\""_s,
            u"scope:=admin"_s, u"scope:=adm"_s, u"account:=corp"_s, u"account:=cor"_s};
        for (const QString &fact : QueryWords::facts())
            queries.append(u"is:"_s + fact);
        for (const QString &query : std::as_const(queries)) {
            QTest::newRow(qPrintable(query)) << query;
            QTest::newRow(qPrintable(u"-"_s + query)) << u"-"_s + query;
        }
        QTest::newRow("several") << u"web is:active -scope:admin unused:>10d registry:tank"_s;
        QTest::newRow("contradiction") << u"is:pinned -is:pinned"_s;
        QTest::newRow("unfinished lets all through") << u"is:exp"_s;
        QTest::newRow("broken lets all through") << u"unused:>soon is:zzz scope: web"_s;
        QTest::newRow("nothing") << QString();
    }
    void d10EveryTermFindsWhatALoopFinds()
    {
        QFETCH(QString, query);
        TokenFilter filter(&m_table);
        compare(filter, query);
    }
    void everyFactHoldsForSomeAndNotForAll()
    {
        TokenFilter filter(&m_table);
        for (const QString &fact : QueryWords::facts()) {
            const quint32 found = filter.rows(u"is:"_s + fact, now()).count();
            QVERIFY2(found > 0 && found < m_table.count(), qPrintable(fact));
        }
    }
    void typingAndDeletingALongQueryStaysRight()
    {
        TokenFilter filter(&m_table);
        const QString query = u"web -is:expired scope:admin \"ci"_s;
        for (qsizetype size = 0; size <= query.size(); ++size)
            compare(filter, query.left(size));
        for (qsizetype size = query.size(); size >= 0; --size)
            compare(filter, query.left(size));
    }
    void pinningAndTimeAreSeenAtOnce()
    {
        TokenTable table;
        Token token;
        token.id = {u"a"_s, u"1"_s};
        token.expires = m_now.addDays(20);
        token.expiresReported = true;
        table.put(token);
        TokenFilter filter(&table);
        QVERIFY(filter.rows(u"is:pinned"_s, now()).isEmpty());
        table.setPinned(token.id, true);
        QVERIFY(filter.rows(u"is:pinned"_s, now()).contains(0));
        QVERIFY(filter.rows(u"is:expiring"_s, now()).isEmpty());
        QVERIFY(filter.rows(u"is:expiring"_s, now() + 6 * 86400).contains(0));
        QVERIFY(filter.rows(u"is:expiring"_s, now() + 20 * 86400 - 1).contains(0));
        QVERIFY(filter.rows(u"is:expiring"_s, now() + 20 * 86400).isEmpty());
        QVERIFY(filter.rows(u"is:expired"_s, now() + 20 * 86400).contains(0));
    }
    void emptyTableFindsNothing()
    {
        const TokenTable table;
        TokenFilter filter(&table);
        for (const QString &query : {u""_s, u"web"_s, u"is:overscoped"_s, u"-scope:a account:b unused:>1d"_s})
            QCOMPARE(filter.rows(query, now()).count(), 0u);
    }
    void tooManyRightsIsARuleOfFacts_data()
    {
        QTest::addColumn<bool>("unrestricted");
        QTest::addColumn<QString>("scope");
        QTest::addColumn<int>("usedDaysAgo"); // -1: never, -2: not reported
        QTest::addColumn<int>("endsInDays"); // 0: never
        QTest::addColumn<bool>("tooMany");
        QTest::newRow("everything") << true << u""_s << 1 << 50 << true;
        QTest::newRow("everything, but over") << true << u""_s << 1 << -1 << false;
        QTest::newRow("admin in daily use") << false << u"admin"_s << 1 << 50 << false;
        QTest::newRow("admin for 30 days idle") << false << u"admin"_s << 30 << 50 << false;
        QTest::newRow("admin for 31 days idle") << false << u"admin"_s << 31 << 50 << true;
        QTest::newRow("admin never used") << false << u"admin"_s << -1 << 50 << true;
        QTest::newRow("admin without end") << false << u"admin"_s << 1 << 0 << true;
        QTest::newRow("admin, use not reported") << false << u"admin"_s << -2 << 50 << false;
        QTest::newRow("harmless and idle") << false << u"read"_s << 300 << 0 << false;
    }
    void tooManyRightsIsARuleOfFacts()
    {
        QFETCH(bool, unrestricted);
        QFETCH(QString, scope);
        QFETCH(int, usedDaysAgo);
        QFETCH(int, endsInDays);
        Token token;
        token.id = {u"a"_s, u"1"_s};
        token.unrestricted = unrestricted;
        token.scopes = scope.isEmpty() ? QStringList() : QStringList{scope};
        token.created = m_now.addDays(-100);
        token.lastUsedReported = usedDaysAgo != -2;
        if (usedDaysAgo >= 0)
            token.lastUsed = m_now.addDays(-usedDaysAgo);
        token.expiresReported = true;
        if (endsInDays != 0)
            token.expires = m_now.addDays(endsInDays);
        TokenTable table;
        table.setAccount(u"a"_s, {u"john"_s, u"Tank"_s, u"tank"_s, {u"admin"_s}}, {token});
        QTEST(TokenFilter(&table).rows(u"is:overscoped"_s, now()).contains(0), "tooMany");
    }

private:
    qint64 now() const
    {
        return m_now.toSecsSinceEpoch();
    }
    void compare(TokenFilter &filter, const QString &query) const
    {
        const TokenQuery parsed = TokenQuery::parse(query);
        const RowSet &rows = filter.rows(query, now());
        QCOMPARE(rows.size(), m_table.count());
        for (quint32 row = 0; row < m_table.count(); ++row) {
            const Token token = m_table.token(row);
            const bool expected = std::all_of(parsed.terms.cbegin(), parsed.terms.cend(),
                [&](const QueryTerm &term) { return !term.isComplete || holds(term, token, row) != term.negated; });
            if (rows.contains(row) != expected)
                QFAIL(qPrintable(query + u" | "_s + token.name));
        }
    }
    bool holds(const QueryTerm &term, const Token &token, quint32 row) const
    {
        const AccountLabel &label = m_table.account(row);
        const bool whole = term.kind != QueryKind::Text && term.value.startsWith(u'=');
        const auto has = [whole, wanted = foldedText(whole ? term.value.mid(1) : term.value)](const QString &text) {
            return whole ? foldedText(text) == wanted : foldedText(text).contains(wanted);
        };
        switch (term.kind) {
        case QueryKind::Text:
            return has(token.name) || has(token.prefix) || has(label.name) || has(label.registryName)
                || has(token.scopes.join(u' '));
        case QueryKind::Scope:
            return std::any_of(token.scopes.cbegin(), token.scopes.cend(), has);
        case QueryKind::Tag:
            return std::any_of(token.tags.cbegin(), token.tags.cend(), has);
        case QueryKind::Owner:
            return token.owner.isEmpty() && token.ownerName.isEmpty()
                ? has(label.name)
                : has(token.ownerName) || (!token.owner.isEmpty() && has(token.owner));
        case QueryKind::Account:
            return has(label.name);
        case QueryKind::Registry:
            return has(label.registryName) || has(label.registryId);
        case QueryKind::Organisation:
            return !token.organisation.isEmpty()
                && (has(token.organisation) || has(label.organisationNames.value(token.organisation)));
        case QueryKind::Is:
            return is(term.fact, token, label, row);
        case QueryKind::Unused:
        case QueryKind::Expires:
        case QueryKind::Created:
            return inTime(term, token);
        }
        return false;
    }
    bool inTime(const QueryTerm &term, const Token &token) const
    {
        if (term.range || term.isUnknown)
            return inRange(term, token);
        const auto fits = [&term](qint64 seconds) {
            return (term.isInclusive && seconds == term.seconds)
                || (term.isLonger ? seconds > term.seconds : seconds < term.seconds);
        };
        if (term.isNever)
            return token.expiresReported && !token.expires.isValid() && !token.review.isValid();
        if (term.kind == QueryKind::Expires && token.hasReview())
            return fits(m_now.secsTo(token.review));
        if (term.kind == QueryKind::Expires)
            return token.expires.isValid() && token.expires > m_now && fits(m_now.secsTo(token.expires));
        if (term.kind == QueryKind::Created)
            return token.created.isValid() && fits(token.created.secsTo(m_now));
        if (token.lastUsed.isValid())
            return fits(token.lastUsed.secsTo(m_now));
        return token.lastUsedReported && term.isLonger
            && (!token.created.isValid() || fits(token.created.secsTo(m_now)));
    }
    static bool inRange(const QueryTerm &term, const Token &token)
    {
        const bool ends = term.kind == QueryKind::Expires;
        const QDateTime date = ends           ? token.hasReview() ? token.review : token.expires
            : term.kind == QueryKind::Created ? token.created
                                              : token.lastUsed;
        if (term.isUnknown)
            return !date.isValid()
                && !(ends ? token.expiresReported : term.kind == QueryKind::Unused && token.lastUsedReported);
        return date.isValid() && date.toSecsSinceEpoch() >= term.range->first
            && date.toSecsSinceEpoch() < term.range->second;
    }
    static QList<Token> owned(QList<Token> tokens)
    {
        const QList<TokenOwner> owners{{}, {u"u-1"_s, u"Ana"_s}, {u"u-2"_s, u"Diana Prince"_s}, {u"u-22"_s, {}}};
        for (qsizetype i = 0; i < tokens.size(); ++i) {
            tokens[i].owner = owners.at(i % 4).id;
            tokens[i].ownerName = owners.at(i % 4).name;
        }
        return tokens;
    }
    bool is(TokenFact fact, const Token &token, const AccountLabel &label, quint32 row) const
    {
        const bool expired = token.expires.isValid() && token.expires <= m_now;
        const bool endless = !token.expires.isValid() && !token.review.isValid() && token.expiresReported;
        const QDateTime end = token.hasReview() ? token.review : token.expires;
        const bool risky = token.unrestricted
            || std::any_of(token.scopes.cbegin(), token.scopes.cend(),
                [&label](const QString &scope) { return label.highRiskScopes.contains(scope); });
        const bool neverUsed = token.lastUsedReported && !token.lastUsed.isValid();
        const QDateTime since = neverUsed ? token.created : token.lastUsed;
        switch (fact) {
        case TokenFact::Active:
            return !expired && token.enabled;
        case TokenFact::Expiring:
            return !expired && end.isValid() && end <= m_now.addDays(14);
        case TokenFact::Expired:
            return expired;
        case TokenFact::NeverUsed:
            return neverUsed;
        case TokenFact::NoExpiry:
            return endless;
        case TokenFact::TooManyRights:
            return !expired && risky
                && (token.unrestricted || endless || (since.isValid() && since < m_now.addDays(-30)));
        case TokenFact::HighRisk:
            return risky;
        case TokenFact::MediumRisk:
        case TokenFact::LowRisk: {
            const bool isMedium = std::any_of(token.scopes.cbegin(), token.scopes.cend(),
                [&label](const QString &scope) { return label.mediumRiskScopes.contains(scope); });
            return !risky && isMedium == (fact == TokenFact::MediumRisk);
        }
        case TokenFact::Unrestricted:
            return token.unrestricted;
        case TokenFact::Pinned:
            return m_table.isPinned(row);
        case TokenFact::Kept:
            return token.secretStored;
        case TokenFact::NotKept:
            return !token.secretStored;
        case TokenFact::Disabled:
            return !token.enabled;
        }
        return false;
    }

    const QDateTime m_now{QDate(2026, 11, 22), QTime(12, 0), Qt::UTC};
    TokenTable m_table;
};

QTEST_GUILESS_MAIN(TestTokenFilter)
#include "tst_tokenfilter.moc"

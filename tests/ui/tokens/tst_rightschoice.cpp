// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/rightschoice.h"
#include "ui/parts/plainlabel.h"
#include <QCheckBox>
#include <QSignalSpy>
#include <QTest>

using namespace Tokendesk;
using namespace Qt::StringLiterals;

class TestRightsChoice : public QObject {
    Q_OBJECT
private:
    static RegistryProfile profile(bool emptyMeansAll)
    {
        RegistryProfile profile;
        profile.scopes = {{u"volumes:read"_s, u"read"_s, u"Read volumes"_s, Risk::Low, {}},
            {u"volumes:write"_s, u"write"_s, u"Change volumes"_s, Risk::Medium, {}}};
        profile.scopesEmptyMeansAll = emptyMeansAll;
        return profile;
    }
    static QCheckBox *everything(const RightsChoice &choice)
    {
        return choice.findChild<QCheckBox *>(u"everything"_s);
    }

private slots:
    void noRightIsNotEverything()
    {
        RightsChoice choice(profile(true));
        choice.takeOver({}); // a token without a right
        QVERIFY(choice.scopes().isEmpty());
        QVERIFY(!choice.isUnrestricted());
        QVERIFY(!choice.problem().isEmpty()); // and so nothing is sent
    }
    void everythingIsAChoiceOfItsOwnAndSaysWhatItMeans()
    {
        RightsChoice choice(profile(true));
        choice.show();
        auto *warning = choice.findChild<PlainLabel *>(u"everythingWarning"_s);
        QVERIFY(!warning->isVisible());
        QVERIFY(!everything(choice)->isChecked());
        QSignalSpy changed(&choice, &RightsChoice::changed);
        everything(choice)->click();
        QVERIFY(changed.count() > 0);
        QVERIFY(choice.isUnrestricted());
        QVERIFY(choice.scopes().isEmpty());
        QCOMPARE(choice.risk(), Risk::High);
        QCOMPARE(choice.problem(), QString());
        QVERIFY(warning->isVisible());
        everything(choice)->click();
        QVERIFY(!choice.isUnrestricted());
    }
    void whereNothingMeansNothingItIsNotOffered()
    {
        RightsChoice choice(profile(false));
        QVERIFY(!everything(choice));
    }
    void aTokenOfAllRightsGivesThemOn()
    {
        RightsChoice choice(profile(true));
        Token token;
        token.unrestricted = true;
        choice.takeOver(token);
        QVERIFY(choice.isUnrestricted());
        token.unrestricted = false;
        token.scopes = QStringList{u"volumes:write"_s};
        choice.takeOver(token);
        QCOMPARE(choice.scopes(), QStringList{u"volumes:write"_s});
        QVERIFY(!choice.isUnrestricted());
    }
};

QTEST_MAIN(TestRightsChoice)
#include "tst_rightschoice.moc"

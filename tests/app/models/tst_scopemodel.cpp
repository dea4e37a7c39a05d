// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/scopemodel.h"
#include "app/registry/profilebook.h"
#include <QTest>

using namespace Tokendesk;
using namespace Qt::StringLiterals;

/// D7: one model, two looks.
class TestScopeModel : public QObject {
    Q_OBJECT
private:
    static RegistryProfile tank()
    {
        return *ProfileBook(QString()).profile(u"tank"_s);
    }
    /// Nine flat rights, as some registries have.
    static RegistryProfile flat()
    {
        RegistryProfile profile;
        for (const QString &resource : {u"files"_s, u"volumes"_s, u"keys"_s, u"hooks"_s}) {
            profile.scopes.append({resource + u":read"_s, {}, {}, Risk::Low, {}});
            profile.scopes.append({resource + u":write"_s, {}, {}, Risk::Medium, {}});
        }
        profile.scopes.append({u"keys:admin"_s, {}, {}, Risk::High, {}});
        profile.presets = {{u"reader"_s, u"Reader"_s, {u"files:read"_s, u"volumes:read"_s}}};
        return profile;
    }

private slots:
    void d7EveryCombinationFollowsTheHierarchy()
    {
        const QStringList levels{u"skills:read"_s, u"skills:publish"_s, u"skills:admin"_s};
        for (int mask = 0; mask < 8; ++mask) {
            ScopeModel model(tank());
            QCOMPARE(model.form(), ScopeModel::Form::Levels);
            int highest = -1;
            for (int i = 0; i < 3; ++i) {
                model.setChosen(levels.at(i), (mask >> i & 1) != 0);
                highest = (mask >> i & 1) != 0 ? i : highest;
            }
            // The highest one is all that has to be sent; whatever lies below is ticked.
            QCOMPARE(model.scopes(), highest < 0 ? QStringList() : QStringList{levels.at(highest)});
            for (int i = 0; i < 3; ++i) {
                QCOMPARE(model.isTicked(levels.at(i)), i <= highest);
                QCOMPARE(model.includedIn(levels.at(i)).isEmpty(), i >= highest);
            }
            QCOMPARE(model.isEmpty(), highest < 0);
            QCOMPARE(model.can().size() + model.cannot().size(), 3);
            QCOMPARE(model.risk(), highest == 2 ? Risk::High : highest == 1 ? Risk::Medium : Risk::Low);
        }
    }
    void d7PresetsBecomeCustomOnAnyChange()
    {
        ScopeModel model(tank());
        QCOMPARE(model.preset(), -1);
        model.usePreset(1);
        QCOMPARE(model.scopes(), QStringList{u"skills:publish"_s});
        QCOMPARE(model.preset(), 1);
        model.setChosen(u"skills:admin"_s, true);
        QCOMPARE(model.preset(), -1);
        model.setChosen(u"skills:admin"_s, false);
        QCOMPARE(model.preset(), 1);
        model.usePreset(2); // means the same as the one before
        QCOMPARE(model.preset(), 2);
        QCOMPARE(model.scopes(), QStringList{u"skills:publish"_s});
    }
    void d7FlatRightsAreAMatrix()
    {
        ScopeModel model(flat());
        QCOMPARE(model.form(), ScopeModel::Form::Matrix);
        QCOMPARE(model.resources(), (QStringList{u"files"_s, u"volumes"_s, u"keys"_s, u"hooks"_s}));
        QCOMPARE(model.actions(), (QStringList{u"read"_s, u"write"_s, u"admin"_s}));
        QCOMPARE(model.at(u"keys"_s, u"admin"_s), u"keys:admin"_s);
        QCOMPARE(model.at(u"files"_s, u"admin"_s), QString());
        QCOMPARE(model.tickOf(u"read"_s), ScopeModel::Tick::None);
        model.usePreset(0);
        QCOMPARE(model.tickOf(u"read"_s), ScopeModel::Tick::Some);
        model.setAction(u"read"_s, true);
        QCOMPARE(model.tickOf(u"read"_s), ScopeModel::Tick::All);
        QCOMPARE(model.scopes().size(), 4);
        QCOMPARE(model.preset(), -1);
        model.setAction(u"read"_s, false);
        QVERIFY(model.isEmpty());
    }
    void d7WritingWithoutReadingIsAHint()
    {
        ScopeModel model(flat());
        model.setChosen(u"files:write"_s, true);
        QCOMPARE(model.writableUnread(), QStringList{u"files"_s});
        QCOMPARE(model.scopes(), QStringList{u"files:write"_s}); // not a block
        model.setChosen(u"files:read"_s, true);
        QCOMPARE(model.writableUnread(), QStringList());
    }
    void d7UnknownRightsComeAlongAndStayLast()
    {
        ScopeModel model(tank());
        model.setScopes({u"orgs:read"_s, u"skills:read"_s});
        QCOMPARE(model.unknown(), QStringList{u"orgs:read"_s});
        QCOMPARE(model.scopes(), (QStringList{u"skills:read"_s, u"orgs:read"_s}));
        QCOMPARE(model.preset(), -1);
        QCOMPARE(model.risk(), Risk::Medium);
        model.setChosen(u"orgs:read"_s, true);
        QCOMPARE(model.scopes().size(), 2);
        model.usePreset(0);
        QCOMPARE(model.unknown(), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestScopeModel)
#include "tst_scopemodel.moc"

// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/demo.h"
#include "app/state/accountbook.h"
#include "app/state/cleanplace.h"
#include "app/state/store.h"
#include "app/state/tokenbook.h"
#include "app/vault/vault.h"
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

constexpr auto demoUser = "demo@tokendesk.example"_L1;
constexpr auto demoPassword = "demo-password"_L1;

QString registryProgram()
{
    const QString name = u"tokendesk-registry"_s;
    const QString beside = QCoreApplication::applicationDirPath() + u'/' + name;
    return QFileInfo::exists(beside) ? beside : name;
}

} // namespace

Answer<void> cleanPlaces(const DeskPlaces &places, Vault *keychain, QObject *context)
{
    if (!QFileInfo::exists(places.dataFolder))
        return answered<void>({});
    auto *store = new Store(places.dataFolder + u"/desk.sqlite"_s, context);
    return thenAsk<void>(
        context, cleanPlace(store, places.dataFolder, keychain, context), [store](const Result<void> &done) {
            delete store;
            return answered(done);
        });
}

Demo::Demo(QObject *parent) : QObject(parent), m_registry(new QProcess(this))
{
    connect(m_registry, &QProcess::readyReadStandardOutput, this, &Demo::readReady);
    connect(m_registry, &QProcess::errorOccurred, this, [this] { emit failed(m_registry->errorString()); });
}

Demo::~Demo()
{
    disconnect(m_registry, nullptr, this, nullptr);
    m_registry->closeWriteChannel();
    constexpr int patience = 2000;
    if (m_registry->state() != QProcess::NotRunning && !m_registry->waitForFinished(patience))
        m_registry->kill();
}

void Demo::start(Vault *keychain)
{
    whenAnswered(
        this, cleanPlaces(DeskPlaces::demo(), keychain, this), [this](const Result<void> &) { startRegistry(); });
}

/// Its standard input is our life line: it ends when we do, however we end.
void Demo::startRegistry()
{
    const QString folder = DeskPlaces::demo().dataFolder;
    QDir().mkpath(folder);
    m_registry->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_registry->start(registryProgram(),
        {u"--port"_s, u"0"_s, u"--database"_s, folder + u"/registry.sqlite"_s, u"--demo"_s, u"--exit-with-parent"_s});
}

void Demo::readReady()
{
    while (m_registry->canReadLine()) {
        const QString line = QString::fromLatin1(m_registry->readLine()).trimmed();
        if (line.startsWith("ready "_L1))
            emit ready({u"tank"_s, line.section(u' ', 1, 1), demoUser, demoPassword});
    }
}

void Demo::end(Desk *desk)
{
    dropNext(desk);
}

void Demo::dropNext(Desk *desk)
{
    const QList<Account> &accounts = desk->accounts()->accounts();
    if (accounts.isEmpty()) {
        emit finished();
        return;
    }
    const AccountId account = accounts.constFirst().id;
    whenAnswered(this, desk->tokens()->dropSecrets(account), [this, desk, account](const Result<void> &) {
        whenAnswered(this, desk->accounts()->forget(account), [this, desk](const Result<void> &forgotten) {
            if (forgotten)
                dropNext(desk);
            else
                emit finished(); // the next demonstration tries again
        });
    });
}

} // namespace Tokendesk

// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/servicenotices.h"
#include "app/desk.h"
#include "app/state/accountbook.h"
#include "app/state/rightsbook.h"
#include "app/state/servicebook.h"
#include "ui/parts/messagebar.h"
#include "ui/services/servicejobs.h"
#include "ui/text/plaintext.h"
#include "ui/tokens/profilelook.h"
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tokendesk {

ServiceNotices::ServiceNotices(const Context &context, ServiceJobs *jobs, QWidget *parent)
    : QWidget(parent), m_context(context), m_jobs(jobs), m_column(new QVBoxLayout(this))
{
    setObjectName(u"serviceNotices"_s);
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
    // Several things change at once: one look at the end is enough.
    const auto schedule = [this] {
        if (!std::exchange(m_scheduled, true))
            QTimer::singleShot(0, this, &ServiceNotices::update);
    };
    connect(context.desk->serviceKeys(), &ServiceKeyBook::changed, this, schedule);
    connect(context.desk->services(), &ServiceBook::changed, this, schedule);
    hide();
}

void ServiceNotices::update()
{
    m_scheduled = false;
    while (QLayoutItem *item = m_column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const QList<ServiceKeyBook::Open> open = m_context.desk->serviceKeys()->open();
    for (const ServiceKeyBook::Open &each : open)
        addOpen(each);
    addHandovers();
    setVisible(m_column->count() > 0);
}

MessageBar *ServiceNotices::add(int tone, const QString &text)
{
    auto *bar = new MessageBar;
    bar->tell(Tone(tone), text);
    bar->setClosable(false);
    m_column->addWidget(bar);
    return bar;
}

QString ServiceNotices::registryOf(const AccountId &account) const
{
    const Account *known = m_context.desk->accounts()->account(account);
    return known ? plainText(m_context.look->registryName(known->registryId)) : tr("a registry");
}

void ServiceNotices::addOpen(const ServiceKeyBook::Open &open)
{
    const ServiceAccount *service = m_context.desk->services()->service(open.making.account, open.service);
    if (service)
        return addLostKey(open, *service);
    const QString name = isolated(open.making.name);
    MessageBar *bar = add(int(Tone::Warning),
        (open.making.isNewService
                ? tr(
                    "The service account “%1” may have been created at %2, but its key was not saved. It is not listed "
                    "yet.")
                : tr("A key of “%1” may have been created at %2, but it was not saved. It is not listed yet."))
            .arg(name, registryOf(open.making.account)));
    connect(bar->addAction(tr("Look again")), &QPushButton::clicked, this,
        [this, account = open.making.account] { m_context.desk->services()->refresh(account); });
    addKeep(bar, open.making.id);
}

void ServiceNotices::addLostKey(const ServiceKeyBook::Open &open, const ServiceAccount &service)
{
    const QString name = isolated(service.name);
    const QString registry = registryOf(service.account);
    const RightsBook *rights = m_context.desk->rights();
    const auto key = std::find_if(
        service.keys.cbegin(), service.keys.cend(), [&open](const ServiceKey &each) { return each.id == open.key; });
    QString text = tr("A key of “%1” was created at %2, but its text was lost when that was interrupted.");
    if (!service.keysReported)
        text = tr("A key of “%1” may have been created at %2, but its text was lost when that was interrupted.");
    MessageBar *bar = add(int(Tone::Bad), text.arg(name, registry));
    if (!rights->missing(service.account, Right::CreateServiceKeys)) {
        QPushButton *again = bar->addAction(tr("New key…"));
        again->setObjectName(u"serviceNewKeyInstead"_s);
        connect(again, &QPushButton::clicked, this, [this, service] { m_jobs->addKey(service); });
    }
    if (key != service.keys.cend() && !rights->missing(service.account, Right::RevokeServiceKeys)) {
        QPushButton *revoke = bar->addAction(tr("Revoke it…"));
        revoke->setObjectName(u"serviceRevokeLost"_s);
        connect(revoke, &QPushButton::clicked, this, [this, service, key = *key] { m_jobs->revokeKey(service, key); });
    } else if (open.making.isNewService && !rights->missing(service.account, Right::DeleteServiceAccounts)) {
        QPushButton *remove = bar->addAction(tr("Delete the account…"));
        remove->setObjectName(u"serviceDeleteLost"_s);
        connect(remove, &QPushButton::clicked, this, [this, service] { m_jobs->remove(service); });
    }
    addKeep(bar, open.making.id);
}

void ServiceNotices::addKeep(MessageBar *bar, const QString &making)
{
    QPushButton *keep = bar->addAction(tr("Leave it"));
    keep->setObjectName(u"serviceLeaveLost"_s);
    keep->setToolTip(tr("Nothing is asked of the registry, and nothing reminds you any more."));
    connect(keep, &QPushButton::clicked, this, [this, making] { m_context.desk->serviceKeys()->close(making); });
}

void ServiceNotices::addHandovers()
{
    const QList<Handover> handovers = m_context.desk->serviceKeys()->handovers();
    if (handovers.isEmpty())
        return;
    const Handover &first = handovers.constFirst();
    const QString name = isolated(first.oldName);
    QString text = first.kind == Handover::Kind::Key
        ? tr("A key of “%1” is being rotated: the old one and the new one work.").arg(name)
        : tr("“%1” is being replaced by a service account: the old one and the new one work.").arg(name);
    if (handovers.size() > 1)
        text += u' ' + tr("And %n more.", nullptr, int(handovers.size()) - 1);
    MessageBar *bar = add(int(Tone::Info), text);
    QPushButton *go = bar->addAction(tr("Go on…"));
    go->setObjectName(u"goOnHandover"_s);
    connect(go, &QPushButton::clicked, this, [this, first] { m_jobs->goOn(first); });
}

} // namespace Tokendesk

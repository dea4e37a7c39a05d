// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/windowpages.h"
#include "ui/audit/auditpage.h"
#include "ui/find/tokenfinding.h"
#include "ui/services/servicejobs.h"
#include "ui/services/servicespage.h"
#include "ui/tokens/tokenpage.h"
#include "ui/window/accountjobs.h"
#include "ui/window/actions.h"
#include "ui/window/choice.h"
#include "ui/window/choicejobs.h"
#include "ui/window/footer.h"
#include "ui/window/pages.h"
#include "ui/window/sidebar.h"
#include "ui/window/tokenjobs.h"
#include "ui/window/topbar.h"
#include <QAction>

using namespace Qt::StringLiterals;

namespace Tokendesk {

WindowPages::WindowPages(const Context &context, const WindowActions &actions, const Parts &parts, QObject *parent)
    : QObject(parent), m_context(context), m_actions(actions), m_parts(parts)
{
    parts.pages->addPage(u"audit"_s, [this] { return buildAudit(); });
    QAction *audit = actions.all->add(ActionGroup::View, "showAudit", tr("Audit"), u"chart"_s);
    connect(audit, &QAction::triggered, parts.side, [side = parts.side] { side->choosePage(u"audit"_s); });
    parts.pages->addPage(u"services"_s, [this] { return buildServices(); });
    QAction *services = actions.all->add(ActionGroup::View, "showServices", tr("Service accounts"), u"robot"_s);
    connect(services, &QAction::triggered, parts.side, [side = parts.side] { side->choosePage(u"services"_s); });
}

QWidget *WindowPages::buildAudit()
{
    auto *page = new AuditPage(m_context);
    m_parts.choice->setAudit(page);
    m_parts.choiceJobs->serve(page->tokens());
    connect(page->tokens(), &TokenPage::detailsRequested, this, [this] {
        if (const auto token = m_parts.choice->token())
            m_parts.finding->show(token->id);
        emit detailsRequested();
    });
    connect(page, &AuditPage::filterRequested, m_parts.top, &TopBar::setFilter);
    connect(page, &AuditPage::revokeRequested, m_parts.choiceJobs, &ChoiceJobs::revokeThese);
    connect(page, &AuditPage::rotateRequested, m_parts.tokenJobs, &TokenJobs::rotate);
    connect(page, &AuditPage::replaceRequested, m_parts.tokenJobs, &TokenJobs::replace);
    const ServiceJobs *services = m_parts.tokenJobs->services();
    connect(
        page, &AuditPage::replaceServiceRequested, services, qOverload<const ServiceAccount &>(&ServiceJobs::replace));
    connect(page, &AuditPage::deleteServiceRequested, services, &ServiceJobs::remove);
    connect(m_parts.top, &TopBar::filterChanged, page, &AuditPage::setFilter);
    page->setFilter(m_parts.top->filter());
    return page;
}

QWidget *WindowPages::buildServices()
{
    auto *page = new ServicesPage(m_context);
    connect(page, &ServicesPage::said, m_parts.footer, &Footer::say);
    connect(page, &ServicesPage::signInAgainRequested, m_parts.accountJobs, &AccountJobs::signInAgain);
    connect(m_actions.refresh, &QAction::triggered, page, [page] {
        if (page->isVisible())
            page->refresh();
    });
    return page;
}

} // namespace Tokendesk

// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Tokendesk::LocalRegistry {

class Router;

void addSessionRoutes(Router &router); ///< /api/auth: sign up, in and out
void addKeyRoutes(Router &router); ///< /api/auth/api-key
void addOrgRoutes(Router &router); ///< /api/auth/organization
void addSeedLoginRoutes(Router &router); ///< /api/v1/cli-auth as the seeds have it
void addLiveLoginRoutes(Router &router); ///< /api/v1/cli-auth as a running Tank has it
void addApprovalPages(Router &router);
void addSkillRoutes(Router &router); ///< whoami and /api/v1/skills
void addAdminRoutes(Router &router); ///< /api/admin: audit log, users, organisations
void addSeedAccountRoutes(Router &router); ///< /api/admin/service-accounts as the seeds have it
void addLiveAccountRoutes(Router &router); ///< /api/admin/service-accounts as a running Tank has it

} // namespace Tokendesk::LocalRegistry

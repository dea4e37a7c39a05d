// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/state/scripttext.h"
#include "app/base/error.h"
#include <QObject>
#include <optional>

namespace Tokendesk {
class Desk;

/// Asks the registries of some accounts, at the same time, who they are. Ends with finished(), once.
class WhoamiJob : public QObject {
    Q_OBJECT
public:
    WhoamiJob(Desk *desk, const QList<Account> &accounts, bool json, QObject *parent = nullptr);
    void start();

signals:
    void finished(int exitCode);

private:
    void ask(qsizetype index);
    void note(qsizetype index, const std::optional<Identity> &identity, const std::optional<Error> &error);
    void tell();

    Desk *m_desk;
    bool m_json;
    QList<ScriptText::Checked> m_checked;
    QStringList m_lines;
    qsizetype m_left;
    int m_exitCode = 0;
};

} // namespace Tokendesk

// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/state/scripttext.h"
#include "app/state/whoami.h"
#include <QObject>

namespace Tokendesk {
class Desk;

/// Asks the registries of some accounts, at the same time, who they are, and saves what they say.
/// Ends with finished(), once.
class WhoamiJob : public QObject {
    Q_OBJECT
public:
    WhoamiJob(Desk *desk, const QList<Account> &accounts, bool json, QObject *parent = nullptr);
    void start();

signals:
    void finished(int exitCode);

private:
    void ask(qsizetype index);
    void note(qsizetype index, const WhoAmI &answer);
    void tell();
    static QString sentenceFor(int exitCode, const QString &account);

    Desk *m_desk;
    bool m_json;
    QList<ScriptText::Checked> m_checked;
    QStringList m_lines;
    qsizetype m_left;
    int m_exitCode = 0;
};

} // namespace Tokendesk

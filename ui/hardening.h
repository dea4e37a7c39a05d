// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSocketNotifier;

namespace Tokendesk {

/// Before anything else in main(): new files are ours alone, no core dump holds our memory, and no debugger of the same
/// user reads it.
void hardenProcess();

/// SIGTERM, SIGINT and SIGHUP as a signal of Qt's, so that quitting clears the clipboard and finishes its writes.
class TerminationSignals : public QObject {
    Q_OBJECT
public:
    explicit TerminationSignals(QObject *parent = nullptr);

signals:
    void received();

private:
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace Tokendesk

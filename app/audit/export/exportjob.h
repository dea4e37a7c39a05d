// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/export/exporttable.h"
#include "app/base/error.h"
#include <QObject>
#include <memory>
#include <optional>

class QThread;

namespace Tokendesk {

/// Writes a table into a file on a thread of its own, as CSV (RFC 4180, safe for spreadsheets) or JSON. The file is
/// there whole or not at all. Ends with finished(), also after cancel(). Error kinds: Storage, Cancelled.
class ExportJob : public QObject {
    Q_OBJECT
public:
    enum class Format { Csv, Json };

    explicit ExportJob(QObject *parent = nullptr);
    ~ExportJob() override; ///< Cancels, and waits for the thread.

    void start(const QString &file, Format format, const ExportHead &head, std::shared_ptr<const ExportTable> table);
    void cancel();
    bool isRunning() const;

signals:
    void progressed(quint32 rows, quint32 all);
    void finished(const std::optional<Tokendesk::Error> &error);

private:
    struct Work;
    void end(const std::optional<Error> &error);

    std::shared_ptr<Work> m_work; ///< While it runs.
    std::unique_ptr<QThread> m_thread;
};

} // namespace Tokendesk

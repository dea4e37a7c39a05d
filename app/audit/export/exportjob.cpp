// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/export/exportjob.h"
#include "app/audit/export/exporttext.h"
#include <QSaveFile>
#include <QThread>
#include <atomic>
#include <functional>

namespace Tokendesk {

namespace {

constexpr qsizetype chunkBytes = 1024 * 1024;
constexpr quint32 rowsBetweenLooks = 1024;

std::unique_ptr<ExportText> textFor(ExportJob::Format format, const QStringList &columns)
{
    if (format == ExportJob::Format::Csv)
        return std::make_unique<CsvText>(columns);
    return std::make_unique<JsonText>(columns);
}

Error storageError(const QSaveFile &file)
{
    return {.kind = Error::Kind::Storage, .detail = file.errorString()};
}

} // namespace

/// What the thread works with. Both sides hold it, so that neither has to outlive the other.
struct ExportJob::Work {
    QString path;
    Format format = Format::Csv;
    ExportHead head;
    std::shared_ptr<const ExportTable> table;
    std::atomic_bool isCancelled = false;

    std::optional<Error> write(const std::function<void(quint32)> &progress);
};

std::optional<Error> ExportJob::Work::write(const std::function<void(quint32)> &progress)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return storageError(file);
    const auto text = textFor(format, table->columns());
    QByteArray out;
    out.reserve(chunkBytes + chunkBytes / 4);
    text->begin(head, &out);
    const quint32 count = table->count();
    const quint32 step = std::max(rowsBetweenLooks, count / 100);
    ExportTable::Line line;
    for (quint32 row = 0; row < count; ++row) {
        if (row % rowsBetweenLooks == 0 && isCancelled)
            return Error{.kind = Error::Kind::Cancelled}; // the file that was there stays
        if (row % step == 0)
            progress(row);
        line.clear();
        table->read(row, &line);
        text->add(line, row == 0, &out);
        if (out.size() < chunkBytes)
            continue;
        if (file.write(out) != out.size())
            return storageError(file);
        out.resize(0);
    }
    text->end(&out);
    if (file.write(out) != out.size())
        return storageError(file);
    if (isCancelled)
        return Error{.kind = Error::Kind::Cancelled};
    if (!file.commit())
        return storageError(file);
    return std::nullopt;
}

ExportJob::ExportJob(QObject *parent) : QObject(parent)
{
}

ExportJob::~ExportJob()
{
    cancel();
    if (m_thread)
        m_thread->wait();
}

void ExportJob::start(
    const QString &file, Format format, const ExportHead &head, std::shared_ptr<const ExportTable> table)
{
    Q_ASSERT(!isRunning());
    m_work = std::make_shared<Work>();
    m_work->path = file;
    m_work->format = format;
    m_work->head = head;
    m_work->table = std::move(table);
    m_thread.reset(QThread::create([this, work = m_work] {
        const quint32 all = work->table->count();
        // The destructor waits for this thread, so we are still there.
        const std::optional<Error> error = work->write([this, all](quint32 rows) {
            QMetaObject::invokeMethod(
                this, [this, rows, all] { emit progressed(rows, all); }, Qt::QueuedConnection);
        });
        QMetaObject::invokeMethod(
            this, [this, error] { end(error); }, Qt::QueuedConnection);
    }));
    m_thread->start(QThread::LowPriority);
}

void ExportJob::end(const std::optional<Error> &error)
{
    const quint32 all = m_work->table->count();
    m_thread->wait();
    m_thread.reset();
    m_work.reset();
    if (!error)
        emit progressed(all, all);
    emit finished(error);
}

void ExportJob::cancel()
{
    if (m_work)
        m_work->isCancelled = true;
}

bool ExportJob::isRunning() const
{
    return m_work != nullptr;
}

} // namespace Tokendesk

// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/export/exportjob.h"
#include "app/audit/export/exporttext.h"
#include <QSaveFile>
#include <QThread>
#include <atomic>
#include <functional>
#include <future>

namespace Tokendesk {

namespace {

constexpr size_t chunkBytes = 1024 * 1024;
constexpr quint32 rowsBetweenLooks = 1024;

std::unique_ptr<ExportText> textFor(ExportJob::Format format, const QStringList &columns)
{
    if (format == ExportJob::Format::Csv)
        return std::make_unique<CsvText>(columns);
    return std::make_unique<JsonText>(columns);
}

/// Writes on a thread of its own, so that the next rows are made while the disk takes the last ones.
class ChunkWriter {
public:
    explicit ChunkWriter(QSaveFile *file) : m_file(file)
    {
    }
    ~ChunkWriter()
    {
        finish();
    }
    Q_DISABLE_COPY_MOVE(ChunkWriter)

    bool write(ExportText *text)
    {
        if (!finish())
            return false;
        text->swap(&m_bytes, &m_size);
        m_writing = std::async(
            std::launch::async, [this] { return m_file->write(m_bytes.data(), qint64(m_size)) == qint64(m_size); });
        return true;
    }
    /// Whether the last one arrived.
    bool finish()
    {
        return !m_writing.valid() || m_writing.get();
    }

private:
    QSaveFile *m_file;
    std::vector<char> m_bytes;
    size_t m_size = 0;
    std::future<bool> m_writing;
};

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
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return storageError(file);
    const auto text = textFor(format, table->columns());
    ChunkWriter writer(&file);
    text->begin(head);
    const quint32 count = table->count();
    const quint32 step = std::max(rowsBetweenLooks, count / 100);
    for (quint32 row = 0; row < count; ++row) {
        if (row % rowsBetweenLooks == 0 && isCancelled)
            return Error{.kind = Error::Kind::Cancelled}; // the file that was there stays
        if (row % step == 0)
            progress(row);
        text->beginRow();
        table->read(row, text.get());
        text->endRow();
        if (text->size() >= chunkBytes && !writer.write(text.get()))
            return storageError(file);
    }
    text->end();
    if (!writer.write(text.get()) || !writer.finish())
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

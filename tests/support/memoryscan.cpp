// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/memoryscan.h"
#include <QFile>
#include <QRandomGenerator>
#include <cstring>
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

namespace Tokendesk {

namespace {

constexpr char mask = 0x55;
constexpr qsizetype chunk = 1 << 20;
constexpr int parts = 4;
constexpr quint64 largest = quint64(8) << 30; // the sanitizers' own books are terabytes, nearly all of it untouched

struct Range {
    quint64 begin = 0;
    quint64 end = 0;
};

QList<Range> writableMemory()
{
    QList<Range> ranges;
    QFile maps(QStringLiteral("/proc/self/maps"));
    if (!maps.open(QFile::ReadOnly))
        return ranges;
    const QList<QByteArray> lines = maps.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() < 2 || !words.at(1).startsWith("rw"))
            continue;
        const QList<QByteArray> ends = words.at(0).split('-');
        const Range range{ends.at(0).toULongLong(nullptr, 16), ends.at(1).toULongLong(nullptr, 16)};
        if (range.end - range.begin < largest)
            ranges.append(range);
    }
    return ranges;
}

} // namespace

MemoryScan::MemoryScan(int length)
{
    for (int i = 0; i < length; ++i)
        m_disguised.append(char(char('a' + QRandomGenerator::global()->bounded(26)) ^ mask));
}

QByteArray MemoryScan::text() const
{
    QByteArray text = m_disguised;
    for (char &letter : text)
        letter = char(letter ^ mask);
    return text;
}

int MemoryScan::count() const
{
    const int memory = ::open("/proc/self/mem", O_RDONLY | O_CLOEXEC);
    void *place = ::mmap(nullptr, chunk, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (memory < 0 || place == MAP_FAILED)
        return -1;
    auto *buffer = static_cast<char *>(place);
    const auto own = reinterpret_cast<quint64>(place);
    const qsizetype overlap = 2 * m_disguised.size();
    int count = 0;
    const QList<Range> ranges = writableMemory();
    for (const Range &range : ranges) {
        for (quint64 at = range.begin; at < range.end;) {
            // Neighbouring maps are one: what is read into may lie within.
            if (at >= own && at < own + chunk) {
                at = own + chunk;
                continue;
            }
            const quint64 end = at < own ? qMin(range.end, own) : range.end;
            const qsizetype size = ::pread(memory, buffer, qMin(quint64(chunk), end - at), off_t(at));
            if (size <= 0)
                break;
            count += countIn(buffer, size);
            at += size < chunk ? quint64(size) : quint64(size - overlap);
        }
    }
    ::munmap(place, chunk);
    ::close(memory);
    return count;
}

int MemoryScan::countIn(const char *bytes, qsizetype size) const
{
    int count = 0;
    for (int part = 0; part < parts; ++part) {
        const qsizetype start = part * m_disguised.size() / parts;
        const int first = m_disguised.at(start) ^ mask;
        const char *end = bytes + size;
        for (const char *at = bytes; (at = static_cast<const char *>(std::memchr(at, first, size_t(end - at)))); ++at) {
            if (standsAt(at, end - at, start, 1) || standsAt(at, end - at, start, 2))
                ++count;
        }
    }
    return count;
}

bool MemoryScan::standsAt(const char *bytes, qsizetype left, qsizetype part, int step) const
{
    const qsizetype length = m_disguised.size() / parts;
    if (left < length * step)
        return false;
    for (qsizetype i = 0; i < length; ++i) {
        if (char(bytes[i * step] ^ mask) != m_disguised.at(part + i) || (step == 2 && bytes[i * step + 1] != 0))
            return false;
    }
    return true;
}

} // namespace Tokendesk

// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/secret.h"
#include "app/base/secretroom.h"
#include <QString>
#include <algorithm>
#include <cstring>
#ifdef Q_OS_UNIX
#include <sys/mman.h>
#include <unistd.h>
#endif

namespace Tokendesk {

namespace {

void overwrite(void *start, size_t size)
{
    if (size == 0)
        return;
    std::memset(start, 0, size);
    // Tells the compiler that the zeroes are read, so that it keeps the memset.
    asm volatile("" : : "r"(start) : "memory");
}

} // namespace

/// Own pages, so that the advice below touches nothing else.
struct Secret::Buffer {
    explicit Buffer(QByteArrayView bytes) : size(bytes.size())
    {
        mapped = size_t(size) + secretRoom;
#ifdef Q_OS_UNIX
        const auto page = size_t(sysconf(_SC_PAGESIZE));
        mapped = (mapped + page - 1) / page * page;
        void *memory = mmap(nullptr, mapped, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        if (memory != MAP_FAILED) {
            start = static_cast<char *>(memory);
            mlock(start, mapped); // may fail under a low limit: then the secret can be swapped, no worse
#ifdef MADV_DONTDUMP
            madvise(start, mapped, MADV_DONTDUMP);
#endif
#ifdef MADV_WIPEONFORK
            madvise(start, mapped, MADV_WIPEONFORK);
#endif
        }
#endif
        if (!start) {
            start = new char[mapped]();
            onHeap = true;
        }
        std::memcpy(start, bytes.data(), size_t(size));
    }
    ~Buffer()
    {
        overwrite(start, size_t(size));
        if (onHeap)
            delete[] start;
#ifdef Q_OS_UNIX
        else
            munmap(start, mapped);
#endif
    }
    Q_DISABLE_COPY_MOVE(Buffer)

    char *start = nullptr;
    qsizetype size;
    size_t mapped;
    bool onHeap = false;
};

Secret Secret::take(QByteArray &&bytes)
{
    Secret secret;
    if (!bytes.isEmpty())
        secret.m_buffer = std::make_shared<const Buffer>(bytes);
    wipe(bytes);
    return secret;
}

bool Secret::isEmpty() const
{
    return !m_buffer;
}

qsizetype Secret::size() const
{
    return m_buffer ? m_buffer->size : 0;
}

QByteArrayView Secret::reveal() const
{
    return m_buffer ? QByteArrayView(m_buffer->start, m_buffer->size) : QByteArrayView();
}

bool Secret::sameAs(const Secret &other) const
{
    const QByteArrayView mine = reveal();
    const QByteArrayView theirs = other.reveal();
    if (mine.size() != theirs.size())
        return false;
    unsigned char difference = 0;
    for (qsizetype i = 0; i < mine.size(); ++i)
        difference |= static_cast<unsigned char>(mine[i]) ^ static_cast<unsigned char>(theirs[i]);
    return difference == 0;
}

bool Secret::startsWith(QByteArrayView prefix) const
{
    return reveal().startsWith(prefix);
}

void wipe(QByteArray &bytes)
{
    // constData() on purpose: data() would detach and leave the shared original as it is.
    if (bytes.isDetached())
        overwrite(const_cast<char *>(bytes.constData()), size_t(bytes.size()));
    bytes.clear();
}

void wipe(QString &text)
{
    if (text.isDetached())
        overwrite(const_cast<QChar *>(text.constData()), size_t(text.size()) * sizeof(QChar));
    text.clear();
}

} // namespace Tokendesk

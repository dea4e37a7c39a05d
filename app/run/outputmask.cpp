// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/run/outputmask.h"

namespace Tokendesk {

namespace {

constexpr auto mask = "***";
constexpr qsizetype shortest = 6; // anything shorter would black out words

} // namespace

OutputMask::OutputMask(const QList<Secret> &secrets)
{
    for (const Secret &secret : secrets) {
        if (secret.size() < shortest)
            continue;
        m_secrets.append(secret);
        const QByteArray plain = QByteArray::fromRawData(secret.reveal().data(), secret.size());
        m_secrets.append(Secret::take(plain.toBase64(QByteArray::OmitTrailingEquals)));
    }
}

OutputMask::~OutputMask()
{
    wipe(m_held);
}

OutputMask::Match OutputMask::matchAt(qsizetype position, qsizetype *length) const
{
    const QByteArrayView left = QByteArrayView(m_held).sliced(position);
    Match match = Match::No;
    for (const Secret &secret : m_secrets) {
        const QByteArrayView text = secret.reveal();
        if (left.startsWith(text)) {
            *length = text.size();
            return Match::Yes;
        }
        if (text.startsWith(left))
            match = Match::Perhaps;
    }
    return match;
}

QByteArray OutputMask::pass(QByteArrayView output)
{
    m_held.append(output);
    QByteArray shown;
    shown.reserve(m_held.size());
    qsizetype position = 0;
    while (position < m_held.size()) {
        qsizetype length = 0;
        const Match match = matchAt(position, &length);
        if (match == Match::Perhaps)
            break;
        if (match == Match::Yes)
            shown.append(mask);
        else
            shown.append(m_held.at(position));
        position += match == Match::Yes ? length : 1;
    }
    QByteArray held = m_held.mid(position);
    wipe(m_held);
    m_held = std::move(held);
    return shown;
}

QByteArray OutputMask::rest()
{
    return std::exchange(m_held, {});
}

} // namespace Tokendesk

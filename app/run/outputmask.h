// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/secret.h"
#include <QList>

namespace Tokendesk {

/// Takes secrets out of a program's output, also where one comes in pieces: what could be the beginning of one is held
/// back until more has come. Also finds them in base64, as programs like to write them.
class OutputMask {
public:
    explicit OutputMask(const QList<Secret> &secrets);
    ~OutputMask();
    Q_DISABLE_COPY_MOVE(OutputMask)

    QByteArray pass(QByteArrayView output); ///< What may be shown now.
    QByteArray rest(); ///< What was held back: the program writes no more.

private:
    enum class Match { No, Perhaps, Yes };
    Match matchAt(qsizetype position, qsizetype *length) const;

    QList<Secret> m_secrets;
    QByteArray m_held;
};

} // namespace Tokendesk

// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/secret.h"
#include <QMimeData>

namespace Tokendesk {

/// What the clipboard holds of ours: plain text, and beside it what each platform's clipboard histories look for before
/// they keep something. After forget(), whoever asks gets nothing.
class SecretMime : public QMimeData {
    Q_OBJECT
public:
    explicit SecretMime(const Secret &secret);

    QStringList formats() const override;
    bool hasFormat(const QString &format) const override;
    void forget();

protected:
    QVariant retrieveData(const QString &format, QMetaType type) const override;

private:
    Secret m_secret;
};

} // namespace Tokendesk

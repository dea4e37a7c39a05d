// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/clipboard/copyform.h"
#include "app/registry/registryprofile.h"
#include <algorithm>
#include <cctype>

namespace Tokendesk {

namespace {

bool isPlainToShells(QByteArrayView text)
{
    return std::all_of(text.cbegin(), text.cend(), [](char c) {
        return std::isalnum(static_cast<unsigned char>(c)) != 0 || QByteArrayView("-_.,:/+=@%").contains(c);
    });
}

/// Between single quotes a shell takes everything as it stands but the quote itself.
void appendQuoted(QByteArray &line, QByteArrayView text)
{
    if (isPlainToShells(text)) {
        line.append(text);
        return;
    }
    line.append('\'');
    for (const char c : text) {
        if (c == '\'')
            line.append("'\\''");
        else
            line.append(c);
    }
    line.append('\'');
}

} // namespace

bool hasForm(const RegistryProfile &profile, CopyForm form)
{
    switch (form) {
    case CopyForm::Value:
        return true;
    case CopyForm::ExportLine:
        return !profile.environment.isEmpty();
    case CopyForm::Header:
        return !profile.tokenHeader.isEmpty();
    }
    return false;
}

Secret formed(const RegistryProfile &profile, CopyForm form, const Secret &token)
{
    if (form == CopyForm::Value)
        return token;
    QByteArray line;
    // Growing would leave the shorter line behind in memory that nobody wipes.
    line.reserve(
        4 * token.size() + profile.environment.size() + profile.tokenHeader.size() + profile.tokenScheme.size() + 32);
    if (form == CopyForm::ExportLine) {
        line.append("export ");
        line.append(profile.environment.toUtf8());
        line.append('=');
        appendQuoted(line, token.reveal());
    } else {
        line.append(profile.tokenHeader);
        line.append(": ");
        if (!profile.tokenScheme.isEmpty()) {
            line.append(profile.tokenScheme);
            line.append(' ');
        }
        line.append(token.reveal());
    }
    return Secret::take(std::move(line));
}

} // namespace Tokendesk

// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/registry/listtrack.h"
#include "app/registry/registry.h"
#include <QJsonArray>

namespace Tokendesk {

/// Reads all pages of one of a registry's smaller lists, such as its people. Deletes itself when it has answered.
class RecordListing : public QObject {
    Q_OBJECT
public:
    RecordListing(
        Registry *registry, const Credentials &credentials, const ListFacts &facts, const TemplateValues &values = {});

    Answer<QJsonArray> rows() const;

private:
    void goOn();
    void take(const Result<QJsonValue> &json);
    void end(const Result<QJsonArray> &result);

    Registry *m_registry;
    Credentials m_credentials;
    ListFacts m_facts;
    TemplateValues m_values;
    ListTrack m_track;
    QJsonArray m_rows;
    Asked<QJsonArray> m_asked;
    int m_pages = 0;
    int m_open = 0;
    bool m_over = false;
};

} // namespace Tokendesk

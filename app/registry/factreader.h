// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/registry/profileproblem.h"
#include <QJsonObject>
#include <QSet>
#include <QStringList>

namespace Tokendesk {

/// One JSON object of a profile file, read key by key. Keeps where it stands, so that every problem is named with its
/// pointer, and reports the keys that nobody asked for when done() is called.
class FactReader {
public:
    enum class Need { Optional, Required };

    FactReader(const QJsonObject &object, const QString &pointer, QList<ProfileProblem> *problems);

    bool has(const QString &key) const;
    QString pointer() const;
    QStringList keys() const;

    QString text(const QString &key, Need need = Need::Optional);
    int number(const QString &key, int lowest, int highest, int otherwise);
    bool flag(const QString &key, bool otherwise = false);
    QStringList texts(const QString &key, Need need = Need::Optional); ///< A single text counts as a list of one.
    QStringList pointers(const QString &key, Need need = Need::Optional); ///< The same, each a JSON pointer.
    QList<int> numbers(const QString &key, int lowest, int highest);
    QJsonValue raw(const QString &key);
    FactReader object(const QString &key, Need need = Need::Optional); ///< Empty if it is not there.
    QList<FactReader> objects(const QString &key);

    void refuse(const QString &key, ProfileProblem::Reason reason, const QString &detail = {});
    /// The same for something deeper: a path of keys and numbers that need no escaping.
    void refuseAt(const QString &path, ProfileProblem::Reason reason, const QString &detail);
    void done();

private:
    QJsonValue take(const QString &key, Need need);

    QJsonObject m_object;
    QString m_pointer;
    QList<ProfileProblem> *m_problems;
    QSet<QString> m_asked;
    bool m_absent = false; // stands for an object that must be there and is not: its own gaps are not worth a word
};

} // namespace Tokendesk

// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;

namespace Tokendesk {
class LoadingRows;

/// Every part in every state on one page, to be looked at and measured.
class Gallery : public QWidget {
    Q_OBJECT
public:
    struct Words {
        QString create, rotate, revoke, cancel, copy, search, name, rights, ends, hint, wrong;
        QString offline, retry, saved, empty, emptyHelp, import;
        QStringList periods, tabs;
        QStringList states;
    };
    static Words englishWords();
    static Words germanWords();

    explicit Gallery(const Words &words);
    bool isComplete() const; ///< Also what appears a little later.

private:
    QWidget *buttons(const Words &words);
    QWidget *fields(const Words &words);
    QWidget *choices(const Words &words);
    QWidget *messages(const Words &words);
    QWidget *pills(const Words &words);
    QWidget *secrets(const Words &words);
    QWidget *table(const Words &words);
    QWidget *emptyPage(const Words &words);
    QWidget *icons();

    LoadingRows *m_loading = nullptr;
};

} // namespace Tokendesk

// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/localfacts.h"
#include "ui/context.h"
#include <QDialog>

class QCheckBox;
class QDateEdit;
class QPushButton;
class QVBoxLayout;

namespace Tokendesk {
class PlainLabel;
class ReasonField;

/// The way from an old token to the new one that takes its place: where it has to be put, whether the old one is still
/// used, and then its end. Can be closed at any step; what is done stays written down. Nothing is sent from here: see
/// Revocations.
class RotationDialog : public QDialog {
    Q_OBJECT
public:
    RotationDialog(const Context &context, const Rotation &rotation, QWidget *parent = nullptr);
    const Rotation &rotation() const;

signals:
    void retireRequested(const Tokendesk::TokenId &old, const QString &reason);
    void said(const QString &text);

private:
    void buildNew(QVBoxLayout *content);
    void buildPlaces(QVBoxLayout *content);
    void buildOld(QVBoxLayout *content);
    void buildLater(QVBoxLayout *content);
    void follow();
    void followPlaces();
    void tickPlace(const QString &place, bool placed);
    void copy();
    void test();
    void keepBoth();
    Token tokenOf(const TokenId &id) const;
    QString useOf(const Token &token) const;

    Context m_context;
    Rotation m_rotation;
    QString m_called;
    PlainLabel *m_newFacts;
    PlainLabel *m_tested;
    QVBoxLayout *m_placesColumn;
    QStringList m_shownPlaces;
    QList<QCheckBox *> m_places;
    PlainLabel *m_oldFacts;
    ReasonField *m_reason;
    QCheckBox *m_everywhere;
    QDateEdit *m_until;
    QPushButton *m_keepBoth;
    QPushButton *m_later;
    QPushButton *m_retire;
};

} // namespace Tokendesk

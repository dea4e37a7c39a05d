// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/servicekeyrecord.h"
#include "ui/context.h"
#include "ui/services/servicewords.h"
#include <QDialog>

class QCheckBox;
class QPushButton;
class QVBoxLayout;

namespace Tokendesk {
class PlainLabel;
class ReasonField;

/// The way from something old to the key of a service account that takes its place: the new key is copied and tried,
/// put where the old one is used, and then the old one goes. Can be put off: ServiceKeyBook remembers it. Nothing is
/// sent from here but the test.
class HandoverDialog : public QDialog {
    Q_OBJECT
public:
    HandoverDialog(const Context &context, const Handover &handover, QWidget *parent = nullptr);
    const Handover &handover() const;

signals:
    void retireRequested(const Tokendesk::Handover &handover, const QString &reason);

private:
    QString heading() const;
    void buildNew(QVBoxLayout *content);
    void buildPlaces(QVBoxLayout *content);
    void buildOld(QVBoxLayout *content);
    void buildEnd(QVBoxLayout *content);
    QStringList oldPlaces() const;
    void tickPlace(const QString &place, bool placed);
    void follow();
    QString newFacts() const;
    QString oldFacts() const;
    QString keyFacts(const QString &service, const QString &key) const;
    void copy();
    void test();
    void tellTest(int role, const QString &text);

    Context m_context;
    ServiceWords m_words;
    Handover m_handover;
    TokenId m_next; ///< Under which the text of the new key is kept.
    PlainLabel *m_newFacts;
    PlainLabel *m_tested;
    QList<QCheckBox *> m_places;
    QCheckBox *m_everywhere;
    PlainLabel *m_oldFacts;
    ReasonField *m_reason;
    QPushButton *m_later;
    QPushButton *m_retire;
};

} // namespace Tokendesk

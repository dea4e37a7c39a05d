// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/scorecard.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/plainlabel.h"
#include "ui/text/findingwords.h"
#include "ui/theme/theme.h"
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

constexpr int mostReasons = 4;

TextRole roleOf(AuditScore::Grade grade)
{
    switch (grade) {
    case AuditScore::Grade::Good:
        return TextRole::Good;
    case AuditScore::Grade::Fair:
        return TextRole::Warning;
    case AuditScore::Grade::Poor:
        return TextRole::Bad;
    }
    Q_UNREACHABLE();
}

} // namespace

ScoreCard::ScoreCard(QWidget *parent)
    : Card(parent), m_number(new PlainLabel), m_sentence(new PlainLabel(QString(), TextRole::Strong)),
      m_reasons(new QWidget), m_flow(new FlowLayout(m_reasons, Metrics::halfStep)), m_since(new QPushButton)
{
    m_number->setObjectName(u"score"_s);
    QFont large = headingFont();
    constexpr qreal seenFromAfar = 1.9;
    large.setPointSizeF(large.pointSizeF() * seenFromAfar);
    m_number->setFont(large);
    m_sentence->setObjectName(u"scoreSentence"_s);
    m_sentence->wrap();
    m_sentence->setIndent(Metrics::halfStep + 1); // as the words of the links beneath
    QSizePolicy flowing(QSizePolicy::Preferred, QSizePolicy::Minimum);
    flowing.setHeightForWidth(true);
    m_reasons->setSizePolicy(flowing);
    m_since->setObjectName(u"sinceLastLook"_s);
    setButtonRole(m_since, ButtonRole::Link);
    auto *rules = new QPushButton(tr("Rules…"));
    rules->setObjectName(u"auditRules"_s);
    auto *words = new QVBoxLayout;
    words->setSpacing(Metrics::halfStep);
    words->addWidget(m_sentence);
    words->addWidget(m_reasons);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2 * Metrics::step, 3 * Metrics::halfStep, 2 * Metrics::step, 3 * Metrics::halfStep);
    row->setSpacing(2 * Metrics::step);
    row->addWidget(m_number, 0, Qt::AlignVCenter);
    row->addLayout(words, 1);
    row->addWidget(m_since, 0, Qt::AlignVCenter);
    row->addWidget(rules, 0, Qt::AlignVCenter);
    connect(rules, &QPushButton::clicked, this, &ScoreCard::rulesRequested);
    connect(m_since, &QPushButton::clicked, this, &ScoreCard::changesRequested);
}

void ScoreCard::setScore(const AuditScore &score)
{
    m_score = score;
    m_number->setText(QLocale().toString(score.points));
    m_number->setAccessibleName(tr("Health: %1 of 100").arg(QLocale().toString(score.points)));
    setTextRole(m_number, roleOf(score.grade()));
    const int first = std::min<int>(mostReasons, int(score.reasons.size()));
    m_sentence->setText(first == 0 ? tr("Nothing found that the rules look for.")
                                   : FindingWords::grade(score.grade()) + u' '
                + tr("%n thing(s) would make it %1.", nullptr, first).arg(QLocale().toString(score.without(first))));
    showReasons();
}

void ScoreCard::showReasons()
{
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // its own click may be what brought us here
        delete item;
    }
    // New widgets are the last that Tab comes to; these stand before what is there all the time.
    QWidget *before = m_since->previousInFocusChain();
    while (before != m_since && before->focusPolicy() == Qt::NoFocus)
        before = before->previousInFocusChain();
    for (qsizetype i = 0; i < std::min<qsizetype>(mostReasons, m_score.reasons.size()); ++i) {
        const AuditScore::Reason &reason = m_score.reasons.at(i);
        auto *button = new QPushButton(
            tr("%1 −%2", "what is wrong, points that it costs").arg(FindingWords::brief(reason)).arg(reason.points));
        button->setObjectName(u"reason-"_s + wordOf(reason.kind));
        button->setAccessibleName(tr("%1, costs %n point(s)", nullptr, reason.points).arg(FindingWords::brief(reason)));
        button->setToolTip(FindingWords::why(reason.kind));
        setButtonRole(button, ButtonRole::Link);
        connect(button, &QPushButton::clicked, this, [this, kind = reason.kind] { emit reasonChosen(kind); });
        m_flow->addWidget(button);
        button->show();
        setTabOrder(before, button);
        before = button;
    }
    m_reasons->setVisible(!m_score.reasons.isEmpty());
    m_reasons->updateGeometry();
}

void ScoreCard::setLookBack(const LookBack &back)
{
    using Kind = LookBack::Change::Kind;
    QStringList parts;
    if (const int count = back.count(Kind::New); count > 0)
        parts.append(tr("%n new", nullptr, count));
    if (const int count = back.count(Kind::GainedRights); count > 0)
        parts.append(tr("%n gained rights", nullptr, count));
    if (const int count = back.count(Kind::Gone); count > 0)
        parts.append(tr("%n gone", nullptr, count));
    if (parts.isEmpty() && !back.changes.isEmpty())
        parts.append(tr("%n change(s)", nullptr, int(back.changes.size())));
    m_since->setText(!back.since.isValid() ? tr("No earlier look yet")
            : parts.isEmpty()              ? tr("No change since the last look")
                                           : tr("Since last look: %1").arg(parts.join(u" · "_s)));
}

} // namespace Tokendesk

// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/rotationdialog.h"
#include "app/desk.h"
#include "app/state/tokenbook.h"
#include "ui/clipboard/secretclipboard.h"
#include "ui/lock/lock.h"
#include "ui/parts/dialogframe.h"
#include "ui/parts/plainlabel.h"
#include "ui/parts/reasonfield.h"
#include "ui/text/errortext.h"
#include "ui/text/plaintext.h"
#include "ui/text/tokenwords.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/tokens/revocations.h"
#include "ui/tokens/revokewords.h"
#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

constexpr int usualOverlap = 7; // days
constexpr int longestOverlap = 365;

PlainLabel *wrapped(const QString &text, TextRole role)
{
    auto *label = new PlainLabel(text, role);
    label->wrap();
    return label;
}

} // namespace

RotationDialog::RotationDialog(const Context &context, const Rotation &rotation, QWidget *parent)
    : QDialog(parent), m_context(context), m_rotation(rotation), m_newFacts(wrapped({}, TextRole::Body)),
      m_tested(wrapped({}, TextRole::Dim)), m_placesColumn(new QVBoxLayout), m_oldFacts(wrapped({}, TextRole::Body)),
      m_reason(new ReasonField), m_everywhere(new QCheckBox(tr("The new one is in place everywhere"))),
      m_until(new QDateEdit), m_keepBoth(new QPushButton(tr("Keep both until then"))),
      m_later(new QPushButton(tr("Later"))),
      m_retire(new QPushButton(tr("Revoke the old one in %1 s").arg(Revocations::grace.count())))
{
    setObjectName(u"rotationDialog"_s);
    const Token old = tokenOf(rotation.old);
    m_called = old.name.isEmpty() ? old.prefix : old.name;
    const DialogFrame frame = frameDialog(this, tr("Rotate “%1”").arg(isolated(m_called)));
    frame.content->addWidget(
        wrapped(tr("Both tokens work now. Put the new one where the old one is used, then revoke the old one."),
            TextRole::Dim));
    buildNew(frame.content);
    buildPlaces(frame.content);
    buildOld(frame.content);
    buildLater(frame.content);
    m_later->setObjectName(u"rotateLater"_s);
    m_later->setToolTip(tr("Both stay; the window reminds you."));
    m_retire->setObjectName(u"rotateRetire"_s);
    setButtonRole(m_retire, ButtonRole::Danger);
    m_later->setDefault(true);
    m_retire->setAutoDefault(false);
    frame.buttons->addWidget(m_later);
    frame.buttons->addWidget(m_retire);
    connect(m_later, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_retire, &QPushButton::clicked, this, [this] {
        accept();
        emit retireRequested(m_rotation.old, m_reason->reason());
    });
    if (context.lock)
        connect(context.lock, &Lock::locking, this, &QDialog::reject);
    connect(context.desk->tokens()->table(), &TokenTable::changed, this, &RotationDialog::follow);
    connect(context.desk->tokens()->notes(), &NoteBook::factsChanged, this, &RotationDialog::followPlaces);
    followPlaces();
    follow();
    setMinimumWidth(560);
}

const Rotation &RotationDialog::rotation() const
{
    return m_rotation;
}

Token RotationDialog::tokenOf(const TokenId &id) const
{
    const TokenTable *table = m_context.desk->tokens()->table();
    const auto row = table->row(id);
    return row ? table->token(*row) : Token{};
}

void RotationDialog::buildNew(QVBoxLayout *content)
{
    content->addWidget(new PlainLabel(tr("The new one").toUpper(), TextRole::Section));
    m_newFacts->setObjectName(u"rotateNew"_s);
    content->addWidget(m_newFacts);
    auto *copy = new QPushButton(Icons::get(u"copy"_s), tr("Copy value"));
    copy->setObjectName(u"rotateCopy"_s);
    auto *test = new QPushButton(tr("Test now"));
    test->setObjectName(u"rotateTest"_s);
    m_tested->setObjectName(u"rotateTested"_s);
    auto *line = new QHBoxLayout;
    line->setSpacing(Metrics::step);
    line->addWidget(copy);
    line->addWidget(test);
    line->addWidget(m_tested, 1);
    content->addLayout(line);
    for (QPushButton *button : {copy, test}) {
        const bool kept = m_context.desk->tokens()->hasSecret(m_rotation.next);
        button->setAutoDefault(false);
        button->setEnabled(kept);
        button->setToolTip(kept ? QString() : tr("Its text is not in your keychain."));
    }
    connect(copy, &QPushButton::clicked, this, &RotationDialog::copy);
    connect(test, &QPushButton::clicked, this, &RotationDialog::test);
}

void RotationDialog::buildPlaces(QVBoxLayout *content)
{
    content->addWidget(new PlainLabel(tr("Where the old one is used").toUpper(), TextRole::Section));
    m_placesColumn->setSpacing(Metrics::halfStep);
    content->addLayout(m_placesColumn);
    m_everywhere->setObjectName(u"rotateEverywhere"_s);
    content->addWidget(m_everywhere);
    connect(m_everywhere, &QCheckBox::toggled, this, &RotationDialog::follow);
}

void RotationDialog::buildOld(QVBoxLayout *content)
{
    content->addWidget(new PlainLabel(tr("The old one").toUpper(), TextRole::Section));
    m_oldFacts->setObjectName(u"rotateOld"_s);
    content->addWidget(m_oldFacts);
    content->addWidget(m_reason);
}

void RotationDialog::buildLater(QVBoxLayout *content)
{
    const QDate today = m_context.desk->clock()->now().toLocalTime().date();
    m_until->setObjectName(u"rotateUntil"_s);
    m_until->setAccessibleName(tr("Keep both until"));
    m_until->setCalendarPopup(true);
    m_until->setDisplayFormat(u"ddd d MMM yyyy"_s);
    m_until->setDateRange(today.addDays(1), today.addDays(longestOverlap));
    m_until->setDate(
        m_rotation.keepUntil.isValid() ? m_rotation.keepUntil.toLocalTime().date() : today.addDays(usualOverlap));
    m_keepBoth->setObjectName(u"rotateKeepBoth"_s);
    m_keepBoth->setAutoDefault(false);
    m_keepBoth->setToolTip(tr("Until then nothing reminds you."));
    auto *line = new QHBoxLayout;
    line->setSpacing(Metrics::step);
    line->addWidget(m_until);
    line->addWidget(m_keepBoth);
    line->addStretch(1);
    content->addLayout(line);
    auto *forGood = new QPushButton(tr("Keep both for good"));
    forGood->setObjectName(u"rotateKeepForGood"_s);
    forGood->setAutoDefault(false);
    forGood->setToolTip(tr("They are two tokens from now on, and nothing reminds you."));
    setButtonRole(forGood, ButtonRole::Link);
    content->addWidget(forGood, 0, Qt::AlignLeading);
    connect(forGood, &QPushButton::clicked, this, [this] {
        m_context.desk->tokens()->notes()->endRotation(m_rotation.old);
        emit said(tr("Both stay"));
        accept();
    });
    connect(m_keepBoth, &QPushButton::clicked, this, &RotationDialog::keepBoth);
}

/// A place is done when it is noted with the new token too.
void RotationDialog::followPlaces()
{
    const NoteBook *notes = m_context.desk->tokens()->notes();
    const QStringList done = notes->facts(m_rotation.next).places;
    const QStringList places = notes->facts(m_rotation.old).places;
    if (m_places.isEmpty() || places != m_shownPlaces) {
        m_shownPlaces = places;
        m_places.clear();
        while (QLayoutItem *item = m_placesColumn->takeAt(0)) {
            item->widget()->deleteLater();
            delete item;
        }
        for (const QString &place : places) {
            auto *box = new QCheckBox(toMenuText(place));
            box->setObjectName(u"rotatePlace"_s);
            box->setToolTip(tr("Tick it when the new one is there"));
            m_placesColumn->addWidget(box);
            m_places.append(box);
            connect(box, &QCheckBox::clicked, this, [this, place](bool placed) { tickPlace(place, placed); });
        }
        if (places.isEmpty())
            m_placesColumn->addWidget(
                wrapped(tr("You noted no place. Think of build servers, scripts, this computer, and colleagues."),
                    TextRole::Dim));
    }
    for (int i = 0; i < int(m_places.size()); ++i)
        m_places.at(i)->setChecked(done.contains(places.at(i)));
}

void RotationDialog::tickPlace(const QString &place, bool placed)
{
    NoteBook *notes = m_context.desk->tokens()->notes();
    LocalFacts facts = notes->facts(m_rotation.next);
    facts.places.removeAll(place);
    if (placed)
        facts.places.append(place);
    notes->setFacts(m_rotation.next, facts);
    m_everywhere->setChecked(
        std::all_of(m_places.cbegin(), m_places.cend(), [](const QCheckBox *box) { return box->isChecked(); }));
}

QString RotationDialog::useOf(const Token &token) const
{
    const QString use = RevokeWords(m_context).lastUse(token);
    if (token.lastUsed.isValid())
        return tr("used %1", "when").arg(use);
    return token.lastUsedReported ? tr("never used") : tr("the registry does not say when it is used");
}

void RotationDialog::follow()
{
    const Token next = tokenOf(m_rotation.next);
    const Token old = tokenOf(m_rotation.old);
    if (old.id.isNull() || next.id.isNull())
        return reject(); // one of the two is gone: there is nothing left to do here
    m_newFacts->setText(u"%1… · %2"_s.arg(plainText(next.prefix.isEmpty() ? next.id.id : next.prefix), useOf(next)));
    const bool stillUsed = old.lastUsed.isValid() && next.created.isValid() && old.lastUsed > next.created;
    QStringList lines{u"%1… · %2"_s.arg(plainText(old.prefix.isEmpty() ? old.id.id : old.prefix), useOf(old))};
    if (stillUsed)
        lines.append(tr("It was used after the new one was made: something still depends on it."));
    lines.append(RevokeWords(m_context).consequences(old).value(0));
    m_oldFacts->setText(lines.join(u'\n'));
    setTextRole(m_oldFacts, stillUsed ? TextRole::Warning : TextRole::Body);
    m_retire->setEnabled(m_everywhere->isChecked());
    m_retire->setToolTip(m_everywhere->isChecked() ? tr("You can undo it until then.")
                                                   : tr("Say first that the new one is in place everywhere."));
}

void RotationDialog::copy()
{
    whenAnswered(this, m_context.desk->tokens()->secret(m_rotation.next), [this](const Result<Secret> &secret) {
        setTextRole(m_tested, secret ? TextRole::Dim : TextRole::Bad);
        if (!secret)
            return m_tested->setText(errorText(secret.error()));
        m_context.clipboard->copy(*secret, m_called);
        m_context.desk->tokens()->notes()->record(m_rotation.next, TokenEvent::Kind::Copied, u"rotation"_s);
        const int seconds = int(m_context.clipboard->lifetime().count());
        m_tested->setText(seconds > 0 ? tr("Copied – %1 s").arg(seconds) : tr("Copied"));
    });
}

void RotationDialog::test()
{
    m_tested->setText(tr("Asking the registry…"));
    const Answer<Identity> tested = thenAsk<Identity>(this, m_context.desk->tokens()->secret(m_rotation.next),
        [this](const Result<Secret> &secret) -> Answer<Identity> {
            return secret ? m_context.desk->tokens()->test(m_rotation.next, *secret)
                          : answered<Identity>(failure(secret.error()));
        });
    whenAnswered(this, tested, [this](const Result<Identity> &identity) {
        setTextRole(m_tested, identity ? TextRole::Good : TextRole::Bad);
        m_tested->setText(identity ? tr("Valid · %1").arg(plainText(identity->shown())) : errorText(identity.error()));
        m_context.desk->tokens()->refresh(m_rotation.next.account);
    });
}

void RotationDialog::keepBoth()
{
    const QDateTime until(m_until->date(), QTime(12, 0));
    m_context.desk->tokens()->notes()->keepBothUntil(m_rotation.old, until);
    emit said(tr("Both stay until %1").arg(QLocale().toString(until.date(), QLocale::ShortFormat)));
    accept();
}

} // namespace Tokendesk

// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services/handoverdialog.h"
#include "app/desk.h"
#include "app/state/servicebook.h"
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
#include "ui/tokens/revokewords.h"
#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

PlainLabel *wrapped(const QString &text, TextRole role)
{
    auto *label = new PlainLabel(text, role);
    label->wrap();
    return label;
}

} // namespace

HandoverDialog::HandoverDialog(const Context &context, const Handover &handover, QWidget *parent)
    : QDialog(parent), m_context(context), m_words(context), m_handover(handover),
      m_next(keptAs(handover.account, handover.service, handover.key)), m_newFacts(wrapped({}, TextRole::Body)),
      m_tested(wrapped({}, TextRole::Dim)), m_everywhere(new QCheckBox(tr("The new one is in place everywhere"))),
      m_oldFacts(wrapped({}, TextRole::Body)), m_reason(new ReasonField), m_later(new QPushButton(tr("Later"))),
      m_retire(new QPushButton(
          handover.kind == Handover::Kind::Service ? tr("Delete the old one") : tr("Revoke the old one")))
{
    setObjectName(u"handoverDialog"_s);
    const DialogFrame frame = frameDialog(this, heading());
    frame.content->addWidget(
        wrapped(tr("Both work now. Put the new key where the old one is used, try it, and then end the old one."),
            TextRole::Dim));
    buildNew(frame.content);
    buildPlaces(frame.content);
    buildOld(frame.content);
    buildEnd(frame.content);
    m_later->setObjectName(u"retireLater"_s);
    m_later->setToolTip(tr("Both stay; the window reminds you."));
    m_retire->setObjectName(u"retireKey"_s);
    setButtonRole(m_retire, ButtonRole::Danger);
    m_later->setDefault(true);
    m_retire->setAutoDefault(false);
    frame.buttons->addWidget(m_later);
    frame.buttons->addWidget(m_retire);
    connect(m_later, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_retire, &QPushButton::clicked, this, [this] {
        accept();
        emit retireRequested(m_handover, m_reason->reason());
    });
    connect(context.desk->services(), &ServiceBook::changed, this, &HandoverDialog::follow);
    connect(context.desk->tokens()->table(), &TokenTable::changed, this, &HandoverDialog::follow);
    connect(context.desk->serviceKeys(), &ServiceKeyBook::changed, this, &HandoverDialog::follow);
    if (context.lock)
        connect(context.lock, &Lock::locking, this, &QDialog::reject);
    setMinimumWidth(560);
    follow();
}

const Handover &HandoverDialog::handover() const
{
    return m_handover;
}

QString HandoverDialog::heading() const
{
    const ServiceAccount *service = m_context.desk->services()->service(m_handover.account, m_handover.service);
    const QString name = isolated(service ? service->name : m_handover.service);
    const QString old = isolated(m_handover.oldName);
    switch (m_handover.kind) {
    case Handover::Kind::Key:
        return tr("Rotate a key of “%1”").arg(name);
    case Handover::Kind::Token:
    case Handover::Kind::Service:
        return tr("“%1” takes the place of “%2”", "new, old").arg(name, old);
    }
    return {};
}

void HandoverDialog::buildNew(QVBoxLayout *content)
{
    content->addWidget(new PlainLabel(tr("The new one").toUpper(), TextRole::Section));
    m_newFacts->setObjectName(u"handoverNew"_s);
    content->addWidget(m_newFacts);
    auto *copy = new QPushButton(Icons::get(u"copy"_s), tr("Copy value"));
    copy->setObjectName(u"handoverCopy"_s);
    auto *test = new QPushButton(tr("Test now"));
    test->setObjectName(u"handoverTest"_s);
    m_tested->setObjectName(u"handoverTested"_s);
    auto *line = new QHBoxLayout;
    line->setSpacing(Metrics::step);
    line->addWidget(copy);
    line->addWidget(test);
    line->addWidget(m_tested, 1);
    content->addLayout(line);
    const bool kept = m_context.desk->tokens()->hasSecret(m_next);
    for (QPushButton *button : {copy, test}) {
        button->setAutoDefault(false);
        button->setEnabled(kept);
        button->setToolTip(kept ? QString() : tr("Its text is not in your keychain."));
    }
    connect(copy, &QPushButton::clicked, this, &HandoverDialog::copy);
    connect(test, &QPushButton::clicked, this, &HandoverDialog::test);
}

/// Of an account: where any of its keys is.
QStringList HandoverDialog::oldPlaces() const
{
    const NoteBook *notes = m_context.desk->tokens()->notes();
    if (m_handover.kind != Handover::Kind::Service)
        return notes->facts({m_handover.account, m_handover.old}).places;
    QStringList places = notes->facts(keptAs(m_handover.account, m_handover.old, {})).places;
    if (const ServiceAccount *old = m_context.desk->services()->service(m_handover.account, m_handover.old)) {
        for (const ServiceKey &key : old->keys)
            places += notes->facts(keptAs(*old, key.id)).places;
    }
    places.removeDuplicates();
    return places;
}

/// A place is done when it is noted with the new key too.
void HandoverDialog::buildPlaces(QVBoxLayout *content)
{
    content->addWidget(new PlainLabel(tr("Where the old one is used").toUpper(), TextRole::Section));
    const QStringList done = m_context.desk->tokens()->notes()->facts(m_next).places;
    const QStringList places = oldPlaces();
    for (const QString &place : places) {
        auto *box = new QCheckBox(plainText(place));
        box->setObjectName(u"place_"_s + place);
        box->setChecked(done.contains(place));
        connect(box, &QCheckBox::toggled, this, [this, place](bool placed) { tickPlace(place, placed); });
        m_places.append(box);
        content->addWidget(box);
    }
    if (places.isEmpty())
        content->addWidget(
            wrapped(tr("Nobody noted where. Ask those who work with it, or look at its last use."), TextRole::Dim));
    m_everywhere->setObjectName(u"retireEverywhere"_s);
    m_everywhere->setChecked(!m_places.isEmpty()
        && std::all_of(m_places.cbegin(), m_places.cend(), [](const QCheckBox *box) { return box->isChecked(); }));
    content->addWidget(m_everywhere);
    connect(m_everywhere, &QCheckBox::toggled, this, &HandoverDialog::follow);
}

void HandoverDialog::buildOld(QVBoxLayout *content)
{
    content->addWidget(new PlainLabel(tr("The old one").toUpper(), TextRole::Section));
    m_oldFacts->setObjectName(u"retireOld"_s);
    content->addWidget(m_oldFacts);
}

void HandoverDialog::buildEnd(QVBoxLayout *content)
{
    content->addWidget(m_reason);
    auto *both = new QPushButton(tr("Keep both for good"));
    both->setObjectName(u"handoverKeepBoth"_s);
    both->setToolTip(tr("Nothing reminds you any more."));
    both->setAutoDefault(false);
    setButtonRole(both, ButtonRole::Link);
    content->addWidget(both, 0, Qt::AlignLeading);
    connect(both, &QPushButton::clicked, this, [this] {
        m_context.desk->serviceKeys()->endHandover(m_handover);
        reject();
    });
}

void HandoverDialog::tickPlace(const QString &place, bool placed)
{
    NoteBook *notes = m_context.desk->tokens()->notes();
    LocalFacts facts = notes->facts(m_next);
    facts.places.removeAll(place);
    if (placed)
        facts.places.append(place);
    notes->setFacts(m_next, facts);
    m_everywhere->setChecked(
        std::all_of(m_places.cbegin(), m_places.cend(), [](const QCheckBox *box) { return box->isChecked(); }));
}

QString HandoverDialog::keyFacts(const QString &service, const QString &id) const
{
    const ServiceAccount *now = m_context.desk->services()->service(m_handover.account, service);
    if (!now)
        return {};
    const auto key
        = std::find_if(now->keys.cbegin(), now->keys.cend(), [&id](const ServiceKey &each) { return each.id == id; });
    if (key == now->keys.cend())
        return {};
    return tr("%1\nCreated: %2\nLast used: %3", "key, time, time")
        .arg(ServiceWords::called(*key), m_words.created(*key), m_words.lastUse(*key));
}

QString HandoverDialog::newFacts() const
{
    QString known = keyFacts(m_handover.service, m_handover.key);
    if (!known.isEmpty())
        return known;
    return tr("%1\nCreated: %2", "key, time")
        .arg(ServiceWords::called({.id = m_handover.key, .prefix = m_handover.keyPrefix}),
            m_words.created({.id = m_handover.key, .created = m_handover.started}));
}

/// As the registry last told it: whether the old one is still used is what the decision hangs on.
QString HandoverDialog::oldFacts() const
{
    if (m_handover.kind == Handover::Kind::Key) {
        const QString known = keyFacts(m_handover.oldService, m_handover.old);
        return known.isEmpty() ? isolated(m_handover.oldName) : known;
    }
    if (m_handover.kind == Handover::Kind::Token) {
        const TokenTable *table = m_context.desk->tokens()->table();
        const auto row = table->row({m_handover.account, m_handover.old});
        return row ? tr("%1\nLast used: %2", "name, time")
                         .arg(isolated(m_handover.oldName), RevokeWords(m_context).lastUse(table->token(*row)))
                   : isolated(m_handover.oldName);
    }
    const ServiceAccount *old = m_context.desk->services()->service(m_handover.account, m_handover.old);
    QStringList lines{isolated(m_handover.oldName)};
    if (old)
        lines += m_words.stops(*old);
    return lines.join(u'\n');
}

void HandoverDialog::follow()
{
    m_newFacts->setText(newFacts());
    m_oldFacts->setText(oldFacts());
    m_retire->setEnabled(m_everywhere->isChecked());
    m_retire->setToolTip(m_everywhere->isChecked() ? QString() : tr("Tick above that the new one is in place."));
}

void HandoverDialog::tellTest(int role, const QString &text)
{
    setTextRole(m_tested, TextRole(role));
    m_tested->setText(text);
}

void HandoverDialog::copy()
{
    whenAnswered(this, m_context.desk->tokens()->secret(m_next), [this](const Result<Secret> &secret) {
        if (!secret)
            return tellTest(int(TextRole::Bad), errorText(secret.error()));
        m_context.clipboard->copy(*secret, m_handover.oldName);
        m_context.desk->tokens()->notes()->record(m_next, TokenEvent::Kind::Copied, u"rotation"_s);
        tellTest(int(TextRole::Dim), tr("Copied"));
    });
}

void HandoverDialog::test()
{
    tellTest(int(TextRole::Dim), tr("Asking the registry…"));
    const Answer<Identity> tested = thenAsk<Identity>(
        this, m_context.desk->tokens()->secret(m_next), [this](const Result<Secret> &secret) -> Answer<Identity> {
            return secret ? m_context.desk->tokens()->test(m_next, *secret)
                          : answered<Identity>(failure(secret.error()));
        });
    whenAnswered(this, tested, [this](const Result<Identity> &identity) {
        tellTest(int(identity ? TextRole::Good : TextRole::Bad),
            identity ? tr("Valid · %1").arg(plainText(identity->shown()))
                     : errorText(identity.error(), {m_words.registryOf(m_handover.account), false}));
        m_context.desk->services()->refresh(m_handover.account);
    });
}

} // namespace Tokendesk

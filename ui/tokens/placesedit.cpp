// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tokens/placesedit.h"
#include "app/state/notebook.h"
#include "ui/parts/elidedlabel.h"
#include "ui/text/plaintext.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QStringListModel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

constexpr int longestPlace = 200;

} // namespace

PlacesEdit::PlacesEdit(NoteBook *notes, QWidget *parent)
    : QWidget(parent), m_notes(notes), m_rows(new QVBoxLayout), m_field(new QLineEdit),
      m_add(new QPushButton(tr("Add"))), m_known(new QStringListModel(this))
{
    m_field->setObjectName(u"place"_s);
    m_field->setAccessibleName(tr("Where it is used"));
    m_field->setPlaceholderText(tr("GitHub Actions · acme/web"));
    m_field->setMaxLength(longestPlace);
    m_field->installEventFilter(this);
    auto *completer = new QCompleter(m_known, m_field);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_field->setCompleter(completer);
    m_add->setObjectName(u"addPlace"_s);
    m_add->setAutoDefault(false);
    m_rows->setSpacing(Metrics::halfStep);
    auto *line = new QHBoxLayout;
    line->setSpacing(Metrics::step);
    line->addWidget(m_field, 1);
    line->addWidget(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Metrics::step);
    column->addLayout(m_rows);
    column->addLayout(line);
    const auto followText = [this](const QString &text) {
        m_add->setEnabled(!text.trimmed().isEmpty());
        m_add->setToolTip(m_add->isEnabled() ? QString() : tr("Type a place first."));
    };
    followText({});
    connect(m_field, &QLineEdit::textChanged, this, followText);
    connect(m_add, &QPushButton::clicked, this, &PlacesEdit::add);
    connect(m_notes, &NoteBook::factsChanged, this, [this](const TokenId &token) {
        if (token == m_token)
            follow();
    });
}

void PlacesEdit::show(const TokenId &token)
{
    if (token == m_token)
        return;
    add(); // what was typed for the token before is not lost
    m_token = token;
    m_known->setStringList(m_notes->knownPlaces());
    m_shown = {QString()}; // differs from whatever comes
    follow();
}

void PlacesEdit::add()
{
    const QString place = m_field->text().trimmed();
    m_field->clear();
    if (!m_token.isNull() && !place.isEmpty())
        m_notes->addPlace(m_token, place);
}

void PlacesEdit::remove(const QString &place)
{
    LocalFacts facts = m_notes->facts(m_token);
    facts.places.removeAll(place);
    m_field->setFocus();
    m_notes->setFacts(m_token, facts);
}

void PlacesEdit::follow()
{
    const QStringList places = m_notes->facts(m_token).places;
    if (places == m_shown)
        return;
    m_shown = places;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const QString &place : places) {
        auto *row = new QWidget;
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins({});
        line->setSpacing(Metrics::halfStep);
        auto *label = new ElidedLabel(plainText(place));
        label->setObjectName(u"placeText"_s);
        auto *gone = new QToolButton;
        gone->setObjectName(u"removePlace"_s);
        gone->setIcon(Icons::get(u"cross"_s, &Palette::dim));
        gone->setToolTip(tr("Not used there any more"));
        gone->setAccessibleName(tr("Remove %1").arg(plainText(place)));
        line->addWidget(label, 1);
        line->addWidget(gone);
        m_rows->addWidget(row);
        connect(gone, &QToolButton::clicked, this, [this, place] { remove(place); });
    }
}

/// Enter adds; the dialog around must not take it for its own.
bool PlacesEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if ((key != Qt::Key_Return && key != Qt::Key_Enter) || m_field->text().trimmed().isEmpty())
        return QWidget::eventFilter(watched, event);
    add();
    return true;
}

} // namespace Tokendesk

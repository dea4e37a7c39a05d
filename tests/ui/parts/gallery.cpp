// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery.h"
#include "ui/parts/card.h"
#include "ui/parts/countdownbar.h"
#include "ui/parts/elidedlabel.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/fieldblock.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/iconlabel.h"
#include "ui/parts/loadingrows.h"
#include "ui/parts/messagebar.h"
#include "ui/parts/registrymark.h"
#include "ui/parts/secretedit.h"
#include "ui/parts/secretview.h"
#include "ui/parts/segmentedbuttons.h"
#include "ui/parts/separator.h"
#include "ui/parts/statuspill.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QGridLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTabBar>
#include <QTableWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

QVBoxLayout *columnOf(QWidget *widget, const QString &title)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(16, 12, 16, 16);
    column->setSpacing(10);
    column->addWidget(new PlainLabel(title, TextRole::Section));
    return column;
}

QPushButton *button(const QString &text, ButtonRole role, const QString &icon, Ink ink)
{
    auto *result = new QPushButton(text);
    setButtonRole(result, role);
    if (!icon.isEmpty())
        result->setIcon(Icons::get(icon, ink));
    return result;
}

} // namespace

Gallery::Gallery(const Words &words)
{
    setWindowTitle(u"Gallery"_s);
    setAutoFillBackground(true);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(16, 16, 16, 16);
    grid->setSpacing(12);
    grid->addWidget(messages(words), 0, 0, 1, 2);
    grid->addWidget(buttons(words), 1, 0);
    grid->addWidget(pills(words), 1, 1);
    grid->addWidget(fields(words), 2, 0);
    grid->addWidget(choices(words), 2, 1);
    grid->addWidget(secrets(words), 3, 0);
    grid->addWidget(emptyPage(words), 3, 1);
    grid->addWidget(table(words), 4, 0);
    grid->addWidget(icons(), 4, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
}

bool Gallery::isComplete() const
{
    return m_loading->isDrawn();
}

QWidget *Gallery::buttons(const Words &words)
{
    auto *card = new Card;
    QVBoxLayout *column = columnOf(card, u"Buttons"_s);
    auto *flow = new FlowLayout(nullptr, 8);
    flow->addWidget(button(words.create, ButtonRole::Primary, u"plus"_s, &Palette::onAccent));
    flow->addWidget(button(words.rotate, ButtonRole::Secondary, u"rotate"_s, &Palette::text));
    flow->addWidget(button(words.revoke, ButtonRole::Danger, u"cross"_s, &Palette::bad));
    flow->addWidget(button(words.cancel, ButtonRole::Quiet, {}, &Palette::text));
    flow->addWidget(button(words.import, ButtonRole::Link, {}, &Palette::text));
    auto *withMenu = button(words.rights, ButtonRole::Secondary, {}, &Palette::text);
    auto *menu = new QMenu(withMenu);
    menu->addAction(words.rotate);
    setButtonMenu(withMenu, menu);
    flow->addWidget(withMenu);
    column->addLayout(flow);
    auto *off = new FlowLayout(nullptr, 8);
    off->addWidget(button(words.create, ButtonRole::Primary, u"plus"_s, &Palette::onAccent));
    off->addWidget(button(words.rotate, ButtonRole::Secondary, u"rotate"_s, &Palette::text));
    off->addWidget(button(words.revoke, ButtonRole::Danger, u"cross"_s, &Palette::bad));
    for (int i = 0; i < off->count(); ++i)
        off->itemAt(i)->widget()->setEnabled(false);
    column->addLayout(off);
    auto *tools = new FlowLayout(nullptr, 4);
    for (const QString &name : {u"bell"_s, u"settings"_s, u"refresh"_s, u"more"_s}) {
        auto *tool = new QToolButton;
        tool->setIcon(Icons::get(name, &Palette::dim));
        tool->setCheckable(true);
        tool->setChecked(name == "settings"_L1);
        tool->setEnabled(name != "more"_L1);
        tools->addWidget(tool);
    }
    column->addLayout(tools);
    column->addStretch();
    return card;
}

QWidget *Gallery::fields(const Words &words)
{
    auto *card = new Card;
    QVBoxLayout *column = columnOf(card, u"Fields"_s);
    auto *name = new FieldBlock(words.name, new QLineEdit(u"ci-deploy-web"_s));
    name->setHint(words.hint);
    column->addWidget(name);
    auto *wrong = new FieldBlock(words.name, new QLineEdit(u"ci-deploy"_s));
    wrong->setMessage(Tone::Bad, words.wrong);
    column->addWidget(wrong);
    auto *stored = new FieldBlock(u"Token"_s, new SecretEdit(u"Token"_s));
    qobject_cast<QLineEdit *>(stored->field())->setText(u"secret"_s);
    stored->setMessage(Tone::Good, words.saved);
    column->addWidget(stored);
    auto *empty = new QLineEdit;
    empty->setPlaceholderText(words.search);
    empty->addAction(Icons::get(u"search"_s, &Palette::dim), QLineEdit::LeadingPosition);
    column->addWidget(empty);
    auto *off = new QLineEdit(words.search);
    off->setEnabled(false);
    column->addWidget(off);
    column->addStretch();
    return card;
}

QWidget *Gallery::choices(const Words &words)
{
    auto *card = new Card;
    QVBoxLayout *column = columnOf(card, words.rights);
    auto *segments = new SegmentedButtons(words.ends);
    for (const QString &period : words.periods)
        segments->addSegment(period);
    segments->setCurrent(3);
    column->addWidget(segments);
    auto *grid = new QGridLayout;
    grid->setSpacing(8);
    for (int i = 0; i < 4; ++i) {
        auto *check = new QCheckBox(i == 3 ? words.cancel : u"publish"_s);
        check->setTristate(i == 2);
        check->setCheckState(i == 1 || i == 3 ? Qt::Checked : i == 2 ? Qt::PartiallyChecked : Qt::Unchecked);
        check->setEnabled(i != 3);
        grid->addWidget(check, i / 2, i % 2);
    }
    auto *one = new QRadioButton(words.rotate);
    one->setChecked(true);
    grid->addWidget(one, 2, 0);
    grid->addWidget(new QRadioButton(words.revoke), 2, 1);
    column->addLayout(grid);
    auto *combo = new QComboBox;
    combo->addItem(RegistryMark::icon(u"T"_s, QColor(0x3558d6)), u"Tank · john"_s);
    auto *off = new QComboBox;
    off->addItem(words.ends);
    off->setEnabled(false);
    auto *typed = new QComboBox;
    typed->setEditable(true);
    typed->addItem(u"https://tank.example"_s);
    auto *date = new QDateEdit(QDate(2026, 12, 3));
    date->setCalendarPopup(true);
    int row = 3;
    grid->addWidget(combo, row, 0);
    grid->addWidget(off, row, 1);
    grid->addWidget(typed, ++row, 0);
    grid->addWidget(date, row, 1);
    auto *days = new QSpinBox;
    days->setRange(0, 365);
    days->setSuffix(u" d"_s);
    grid->addWidget(days, ++row, 0);
    grid->addWidget(new QDateTimeEdit(QDateTime(QDate(2026, 12, 3), QTime(14, 0))), row, 1);
    column->addStretch();
    return card;
}

QWidget *Gallery::messages(const Words &words)
{
    auto *all = new QWidget;
    auto *column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    auto *offline = new MessageBar;
    offline->tell(Tone::Warning, words.offline);
    offline->addAction(words.retry);
    auto *saved = new MessageBar;
    saved->tell(Tone::Good, words.saved);
    auto *refused = new MessageBar;
    refused->tell(Tone::Bad, words.wrong);
    refused->addAction(words.retry);
    auto *info = new MessageBar;
    info->tell(Tone::Info, words.emptyHelp);
    info->setClosable(false);
    for (MessageBar *bar : {offline, saved, refused, info})
        column->addWidget(bar);
    return all;
}

QWidget *Gallery::pills(const Words &words)
{
    auto *card = new Card;
    QVBoxLayout *column = columnOf(card, u"States"_s);
    const QList<std::pair<Tone, QString>> looks{{Tone::Good, u"check"_s}, {Tone::Warning, u"clock"_s},
        {Tone::Bad, u"warning"_s}, {Tone::Bad, u"ban"_s}, {Tone::Warning, u"zz"_s}, {Tone::Idle, u"infinity"_s},
        {Tone::Idle, u"question"_s}};
    auto *flow = new FlowLayout(nullptr, 8);
    for (qsizetype i = 0; i < looks.size(); ++i)
        flow->addWidget(new StatusPill({looks[i].first, looks[i].second, words.states[i]}));
    column->addLayout(flow);
    auto *marks = new QHBoxLayout;
    const QList<std::pair<QString, QRgb>> registries{{u"T"_s, 0x3558d6}, {u"S"_s, 0x7a3fc2}, {u"U"_s, 0x0b7a75},
        {u"a"_s, 0xb4531c}, {u"n"_s, 0xb3261e}, {u"y"_s, 0xffdd44}};
    for (const auto &[letter, color] : registries)
        marks->addWidget(new RegistryMark(letter, QColor(color)));
    marks->addStretch();
    column->addLayout(marks);
    column->addWidget(new Separator);
    column->addWidget(new PlainLabel(words.empty, TextRole::Heading));
    column->addWidget(new PlainLabel(words.hint, TextRole::Dim));
    column->addWidget(new PlainLabel(u"tank_d4kP…"_s, TextRole::Code));
    column->addWidget(new PlainLabel(u"<b>214</b> & more"_s, TextRole::Caption));
    column->addWidget(new ElidedLabel(words.emptyHelp + words.offline));
    column->addStretch();
    return card;
}

QWidget *Gallery::secrets(const Words &words)
{
    auto *card = new Card;
    QVBoxLayout *column = columnOf(card, u"Secrets"_s);
    auto *hidden = new SecretView;
    hidden->setSecret(Secret::take(QByteArray("tank_d4kPQm2sRt0a77fa01abCDefGH0123456789")), 5);
    hidden->addTrailing(button(words.copy.left(10), ButtonRole::Primary, u"copy"_s, &Palette::onAccent));
    column->addWidget(hidden);
    auto *open = new SecretView;
    open->setSecret(
        Secret::take(QByteArray("tank_d4kP0OIl1xYzQm2sRt0a77fa01abCDefGH0123456789llIIOO00aaBBccDDeeFF")), 5);
    open->setRevealed(true);
    column->addWidget(open);
    auto *tabs = new QTabBar;
    for (const QString &tab : words.tabs)
        tabs->addTab(tab);
    column->addWidget(tabs);
    auto *snippet = new QPlainTextEdit(u"env:\n  TANK_TOKEN: ${{ secrets.TANK_TOKEN }}"_s);
    snippet->setFont(codeFont());
    snippet->setMaximumHeight(90);
    column->addWidget(snippet);
    auto *countdown = new CountdownBar;
    countdown->start(std::chrono::seconds(30));
    column->addWidget(countdown);
    auto *progress = new QProgressBar;
    progress->setTextVisible(false);
    progress->setValue(60);
    column->addWidget(progress);
    column->addStretch();
    return card;
}

QWidget *Gallery::table(const Words &words)
{
    auto *card = new Card;
    QVBoxLayout *column = columnOf(card, u"Rows"_s);
    auto *table = new QTableWidget(3, 3);
    table->setHorizontalHeaderLabels({words.name, words.rights, words.ends});
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setSortIndicatorShown(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(Metrics::rowHeight(table->fontMetrics()));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    for (int row = 0; row < 3; ++row) {
        for (int cell = 0; cell < 3; ++cell)
            table->setItem(row, cell, new QTableWidgetItem(words.states[row + cell]));
    }
    table->horizontalHeader()->setHighlightSections(false);
    table->resizeColumnsToContents();
    table->selectRow(1);
    column->addWidget(table);
    m_loading = new LoadingRows(3);
    column->addWidget(m_loading);
    return card;
}

QWidget *Gallery::emptyPage(const Words &words)
{
    auto *card = new Card;
    auto *column = new QVBoxLayout(card);
    auto *empty = new EmptyState(u"key"_s, words.empty, words.emptyHelp);
    empty->addAction(words.create);
    empty->addAction(words.import);
    column->addWidget(empty);
    return card;
}

QWidget *Gallery::icons()
{
    auto *card = new Card;
    QVBoxLayout *column = columnOf(card, u"Icons"_s);
    auto *flow = new FlowLayout(nullptr, 14);
    const QStringList files = QDir(u":/icons"_s).entryList();
    for (const QString &file : files)
        flow->addWidget(new IconLabel(file.chopped(4)));
    column->addLayout(flow);
    auto *large = new FlowLayout(nullptr, 14);
    for (const int side : {16, 24, 32, 64})
        large->addWidget(new IconLabel(u"tokendesk"_s, &Palette::text, side));
    for (const QString &name : {u"rotate"_s, u"zz"_s, u"eye-off"_s, u"offline"_s, u"sign-out"_s})
        large->addWidget(new IconLabel(name, &Palette::accent, 48));
    column->addLayout(large);
    column->addStretch();
    return card;
}

} // namespace Tokendesk

// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsdialog.h"
#include "app/desk.h"
#include "ui/parts/plainlabel.h"
#include "ui/parts/separator.h"
#include "ui/settings/accountspage.h"
#include "ui/settings/datapage.h"
#include "ui/settings/generalpage.h"
#include "ui/settings/networkpage.h"
#include "ui/settings/plainpages.h"
#include "ui/settings/securitypage.h"
#include "ui/settings/settingrow.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tokendesk {

SettingsDialog::SettingsDialog(const Context &context, QWidget *parent)
    : QDialog(parent), m_search(new QLineEdit), m_names(new QListWidget), m_pages(new QStackedWidget),
      m_nothing(new PlainLabel(QString(), TextRole::Dim)), m_reset(new QPushButton(tr("Reset page")))
{
    setObjectName(u"settingsDialog"_s);
    setWindowTitle(tr("Settings"));
    m_search->setObjectName(u"searchSettings"_s);
    m_search->setAccessibleName(tr("Search settings"));
    m_search->setPlaceholderText(tr("Search settings"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(Icons::get(u"search"_s, &Palette::dim), QLineEdit::LeadingPosition);
    m_names->setObjectName(u"settingsPages"_s);
    m_names->setAccessibleName(tr("Pages"));
    m_names->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setObjectName(u"nothingFound"_s);
    m_nothing->wrap();
    m_nothing->hide();
    m_reset->setObjectName(u"resetPage"_s);
    auto *close = new QPushButton(tr("Close"));
    close->setObjectName(u"closeSettings"_s);
    close->setDefault(true);

    auto *side = new QWidget;
    side->setObjectName(u"settingsSide"_s);
    side->setAttribute(Qt::WA_StyledBackground);
    side->setFixedWidth(std::max(216, fontMetrics().averageCharWidth() * 30));
    auto *sideColumn = new QVBoxLayout(side);
    sideColumn->setContentsMargins(Metrics::step, 2 * Metrics::step, Metrics::step, Metrics::step);
    sideColumn->setSpacing(Metrics::step);
    sideColumn->addWidget(m_search);
    sideColumn->addWidget(m_nothing);
    sideColumn->addWidget(m_names, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(3 * Metrics::step, Metrics::step, 3 * Metrics::step, 2 * Metrics::step);
    buttons->setSpacing(Metrics::step);
    buttons->addWidget(m_reset);
    buttons->addWidget(new PlainLabel(tr("Changes take effect at once."), TextRole::Faint), 1);
    buttons->addWidget(close);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_pages, 1);
    right->addWidget(new Separator);
    right->addLayout(buttons);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(side);
    row->addWidget(new Separator(Qt::Vertical));
    row->addLayout(right, 1);

    addPages(context);
    connect(m_names, &QListWidget::currentRowChanged, this, &SettingsDialog::showPage);
    connect(m_search, &QLineEdit::textChanged, this, &SettingsDialog::find);
    connect(m_reset, &QPushButton::clicked, this, [this] { m_all.at(page())->reset(); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    setPage(0);
    m_names->setFocus();
    constexpr QSize frame(16, 48); // what a window manager adds
    resize(QSize(860, 620).boundedTo(screen()->availableSize() - frame));
    setMinimumSize(640, 420);
}

void SettingsDialog::addPages(const Context &context)
{
    Settings *settings = context.desk->settings();
    addPage(new GeneralPage(context));
    auto *accounts = new AccountsPage(context);
    addPage(accounts);
    auto *security = new SecurityPage(context);
    addPage(security);
    addPage(noticesPage(settings));
    addPage(trayPage(settings));
    addPage(appearancePage(settings));
    addPage(languagePage(settings));
    addPage(new NetworkPage(context));
    auto *data = new DataPage(context);
    addPage(data);
    connect(accounts, &AccountsPage::added, this, &SettingsDialog::accountAdded);
    connect(security, &SecurityPage::doctorRequested, this, &SettingsDialog::doctorRequested);
    connect(data, &DataPage::everythingRemoved, this, &SettingsDialog::quitRequested);
}

void SettingsDialog::addPage(SettingsPage *page)
{
    auto *area = new QScrollArea;
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(page);
    area->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    m_pages->addWidget(area);
    m_areas.append(area);
    m_all.append(page);
    auto *name = new QListWidgetItem(Icons::get(page->icon(), &Palette::dim), page->title(), m_names);
    name->setSizeHint({0, Metrics::controlHeight(fontMetrics())});
}

int SettingsDialog::page() const
{
    return std::max(0, m_names->currentRow());
}

void SettingsDialog::setPage(int page)
{
    m_names->setCurrentRow(std::clamp(page, 0, int(m_all.size()) - 1));
}

void SettingsDialog::search(const QString &text)
{
    m_search->setText(text);
    m_search->setFocus();
}

void SettingsDialog::showPage(int index)
{
    if (index < 0)
        return;
    m_pages->setCurrentIndex(index);
    m_reset->setVisible(m_all.at(index)->canReset());
    const QList<SettingRow *> &rows = m_all.at(index)->rows();
    const auto found = std::find_if(rows.cbegin(), rows.cend(), [](const SettingRow *row) { return row->isFound(); });
    if (found != rows.cend())
        m_areas.at(index)->ensureWidgetVisible(*found, 0, 3 * Metrics::step);
}

void SettingsDialog::find(const QString &text)
{
    const QStringList words = text.toCaseFolded().split(u' ', Qt::SkipEmptyParts);
    int first = -1;
    for (int i = 0; i < int(m_all.size()); ++i) {
        bool any = words.isEmpty();
        for (SettingRow *row : m_all.at(i)->rows()) {
            const bool found = !words.isEmpty() && row->matches(words);
            row->setFound(found);
            any = any || found;
        }
        m_names->item(i)->setHidden(!any);
        if (any && first < 0)
            first = i;
    }
    m_nothing->setText(tr("No setting matches “%1”.").arg(text));
    m_nothing->setVisible(first < 0);
    if (first >= 0 && m_names->item(page())->isHidden())
        setPage(first);
    else
        showPage(page());
}

} // namespace Tokendesk

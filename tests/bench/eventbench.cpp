// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How smooth the table of events is, offscreen: a step of scrolling and each change of the filter to new pixels, beside
// a frame of 16.7 ms. Prints; judges nothing. Argument: the number of events (a million).
#include "app/audit/auditbook.h"
#include "app/state/eventbook.h"
#include "app/desk.h"
#include "app/vault/memoryvault.h"
#include "ui/audit/eventmodel.h"
#include "ui/audit/eventspage.h"
#include "ui/text/tokenwords.h"
#include "ui/theme/theme.h"
#include "ui/tokens/profilelook.h"
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>
#include <cstdio>
#include <ctime>

using namespace Tokendesk;
using namespace Qt::StringLiterals;

namespace {

constexpr double frame = 16.7;

double processorTime()
{
    timespec time = {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

/// Until the new pixels are there.
template <typename Deed>
double milliseconds(QWidget *window, Deed deed)
{
    const double start = processorTime();
    deed();
    QCoreApplication::sendPostedEvents();
    window->repaint();
    return processorTime() - start;
}

void print(const char *what, std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    std::printf("%-34s median %8.3f ms  longest %8.3f ms  goal %5.1f  %s\n", what, times[times.size() / 2],
        times.back(), frame, times.back() <= frame ? "ok" : "MISSED");
}

double fill(Desk &desk, int count)
{
    QRandomGenerator random(3);
    const QStringList actions{u"api_key.create"_s, u"api_key.revoke"_s, u"admin.user.role_update"_s};
    const QDateTime now = QDateTime::currentDateTimeUtc();
    double longest = 0;
    QList<AuditEvent> page;
    for (int i = 0; i < count; ++i) {
        AuditEvent event;
        event.id = QString::number(i);
        event.account = u"a"_s;
        event.time = now.addSecs(-i * qint64(31));
        event.action = actions.at(random.bounded(3));
        event.actor = u"user-"_s + QString::number(random.bounded(500));
        event.target = u"token-"_s + QString::number(random.bounded(100'000));
        event.details = u"scopes: publish, days: "_s + QString::number(random.bounded(365));
        page.append(event);
        if (page.size() < 100 && i + 1 < count)
            continue;
        const double start = processorTime();
        emit desk.events()->arrived(u"a"_s, page);
        longest = std::max(longest, processorTime() - start);
        page.clear();
    }
    return longest;
}

void scroll(QWidget *page, QScrollBar *bar)
{
    std::vector<double> steps;
    for (int i = 0; i < 100; ++i)
        steps.push_back(milliseconds(page, [bar] { bar->setValue(bar->value() + 3); }));
    print("three rows further", steps);
    std::vector<double> jumps;
    for (int i = 0; i < 100; ++i)
        jumps.push_back(milliseconds(page, [bar, i] { bar->setValue(int(qint64(bar->maximum()) * i / 99)); }));
    print("somewhere else", jumps);
    bar->setValue(0);
}

void filter(QWidget *page)
{
    for (const auto &[name, text] :
        {std::pair(u"eventText"_s, u"publish token-77"_s), std::pair(u"eventActor"_s, u"user-12"_s)}) {
        auto *field = page->findChild<QLineEdit *>(name);
        std::vector<double> keys;
        for (qsizetype letters = 1; letters <= text.size(); ++letters)
            keys.push_back(milliseconds(page, [&, text = text] { field->setText(text.left(letters)); }));
        print(qPrintable(u"a letter in "_s + name), keys);
        field->clear();
    }
    auto *action = page->findChild<QComboBox *>(u"eventAction"_s);
    std::vector<double> choices;
    for (int i = 0; i < action->count(); ++i)
        choices.push_back(milliseconds(page, [action, i] { action->setCurrentIndex(i); }));
    action->setCurrentIndex(0);
    if (!choices.empty())
        print("another action", choices);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    applyTheme(*qApp, Palette::light());
    const QTemporaryDir folder;
    Desk desk({folder.filePath(u"data"_s), folder.filePath(u"profiles"_s), folder.filePath(u"settings.ini"_s)},
        new MemoryVault);
    const ProfileLook look(desk.profiles());
    const TokenWords words;
    std::printf("%-34s %24.3f ms\n", "longest page that arrives",
        fill(desk, QCoreApplication::arguments().value(1, u"1000000"_s).toInt()));
    EventsPage page({&desk, nullptr, &look, &words});
    page.resize(1200, 700);
    page.show();
    QCoreApplication::processEvents();
    std::printf("%d events in the table\n", page.model()->rowCount());
    scroll(&page, page.findChild<QTableView *>(u"events"_s)->verticalScrollBar());
    filter(&page);
    return 0;
}

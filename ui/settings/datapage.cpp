// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/datapage.h"
#include "app/desk.h"
#include "ui/parts/messagebar.h"
#include "ui/settings/removedatadialog.h"
#include "ui/settings/settingrow.h"
#include "ui/text/plaintext.h"
#include "ui/text/settingstext.h"
#include "ui/theme/theme.h"
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Tokendesk {

namespace {

QString shortPath(const QString &path)
{
    const QString home = QDir::homePath();
    return plainText(path.startsWith(home + u'/') ? u'~' + path.mid(home.size()) : path);
}

} // namespace

DataPage::DataPage(const Context &context, QWidget *parent)
    : SettingsPage(context.desk->settings(), tr("Data"), u"export"_s, parent), m_context(context), m_bar(new MessageBar)
{
    m_bar->setObjectName(u"dataMessage"_s);
    addPlaces();
    addTransfer();
    addRemoval();
    m_bar->hide();
    m_bar->setStacked(true);
}

void DataPage::addPlaces()
{
    addSection(tr("On this computer"));
    addRow(tr("Secrets"), tr("In the system's keychain, under names that say nothing. Never in a file of Tokendesk's."),
        nullptr);
    const auto addPlace = [this](const QString &title, const QString &path, const QString &folder) {
        auto *button = new QPushButton(tr("Open folder"));
        button->setAccessibleName(tr("Open the folder: %1").arg(title));
        addRow(title, shortPath(path), button, tr("where file path"));
        connect(button, &QPushButton::clicked, this, [folder] {
            QDir().mkpath(folder);
            QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
        });
    };
    const DeskPlaces &places = m_context.desk->places();
    addPlace(tr("Lists of tokens, notes and history, without secrets"), places.dataFolder, places.dataFolder);
    addPlace(tr("Settings"), places.settingsFile, QFileInfo(places.settingsFile).path());
    addPlace(tr("Your own registry files"), places.profileFolder, places.profileFolder);
}

void DataPage::addTransfer()
{
    addSection(tr("To another computer"));
    addWidget(m_bar);
    auto *out = new QPushButton(tr("Export…"));
    out->setObjectName(u"exportSettings"_s);
    out->setAccessibleName(tr("Export settings"));
    auto *in = new QPushButton(tr("Import…"));
    in->setObjectName(u"importSettings"_s);
    in->setAccessibleName(tr("Import settings"));
    addRow(tr("Export settings"),
        tr("What is set here, and your searches. No secret, no account, and no certificate: trust is given on each "
           "computer anew."),
        out, tr("backup save transfer"));
    addRow(tr("Import settings"), tr("Sets what the file holds and leaves the rest as it is."), in, tr("restore load"));
    connect(out, &QPushButton::clicked, this, &DataPage::chooseExport);
    connect(in, &QPushButton::clicked, this, &DataPage::chooseImport);
}

void DataPage::addRemoval()
{
    addSection(tr("Leaving"));
    auto *remove = new QPushButton(tr("Remove…"));
    remove->setObjectName(u"removeData"_s);
    remove->setAccessibleName(tr("Remove all my data"));
    setButtonRole(remove, ButtonRole::Danger);
    addRow(tr("Remove all my data"), tr("From this computer and its keychain. You are shown what goes before it does."),
        remove, tr("delete erase uninstall keychain"));
    connect(remove, &QPushButton::clicked, this, [this] {
        auto *dialog = new RemoveDataDialog(m_context, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &RemoveDataDialog::removed, this, &DataPage::everythingRemoved);
        dialog->open();
    });
}

void DataPage::chooseExport()
{
    auto *files = new QFileDialog(this, tr("Export settings"), QDir::homePath() + u"/tokendesk-settings.json"_s,
        tr("Settings (%1)").arg(u"*.json"_s));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setDefaultSuffix(u"json"_s);
    files->selectFile(u"tokendesk-settings.json"_s);
    connect(files, &QFileDialog::fileSelected, this, &DataPage::exportTo);
    files->open();
}

void DataPage::exportTo(const QString &path)
{
    QSaveFile file(path);
    const QByteArray text = settings()->exported();
    if (file.open(QIODevice::WriteOnly) && file.write(text) == text.size() && file.commit())
        m_bar->tell(Tone::Good, tr("Exported to %1.").arg(shortPath(path)));
    else
        m_bar->tell(Tone::Bad,
            tr("Not exported: %1 cannot be written (%2).").arg(shortPath(path), plainText(file.errorString())));
    m_bar->show();
}

void DataPage::chooseImport()
{
    auto *files = new QFileDialog(this, tr("Import settings"), QDir::homePath(), tr("Settings (%1)").arg(u"*.json"_s));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    connect(files, &QFileDialog::fileSelected, this, &DataPage::importFrom);
    files->open();
}

void DataPage::importFrom(const QString &path)
{
    constexpr qint64 enough = (1 << 20) + 1;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_bar->tell(Tone::Bad, tr("%1 cannot be read (%2).").arg(shortPath(path), plainText(file.errorString())));
        m_bar->show();
        return;
    }
    const Result<QList<SettingsProblem>> problems = settings()->import(file.read(enough));
    if (!problems) {
        m_bar->tell(Tone::Bad,
            tr("%1 holds no settings of Tokendesk. Choose a file that “Export settings” wrote.").arg(shortPath(path)));
    } else if (problems->isEmpty()) {
        m_bar->tell(Tone::Good, tr("Imported. Everything in it counts now."));
    } else {
        QStringList lines;
        for (const SettingsProblem &problem : *problems)
            lines.append(settingsProblemText(problem));
        m_bar->tell(Tone::Warning, tr("Imported, except:") + u'\n' + lines.mid(0, 5).join(u'\n'));
    }
    m_bar->show();
}

} // namespace Tokendesk

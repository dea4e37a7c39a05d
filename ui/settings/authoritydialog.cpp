// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/authoritydialog.h"
#include "app/desk.h"
#include "app/registry/registry.h"
#include "app/registry/profilebook.h"
#include "app/state/accountbook.h"
#include "app/state/settings.h"
#include "ui/parts/card.h"
#include "ui/parts/dialogframe.h"
#include "ui/parts/fieldblock.h"
#include "ui/parts/plainlabel.h"
#include "ui/text/certificatetext.h"
#include "ui/text/plaintext.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace Tokendesk {

AuthorityDialog::AuthorityDialog(const Context &context, QWidget *parent)
    : QDialog(parent), m_context(context), m_address(new QComboBox),
      m_choose(new QPushButton(Icons::get(u"shield"_s), tr("Choose file…"))), m_facts(new QVBoxLayout),
      m_trust(new QPushButton(tr("Trust it there")))
{
    setObjectName(u"authorityDialog"_s);
    const DialogFrame frame = frameDialog(this, tr("Trust a certificate"));
    m_address->setObjectName(u"authorityAddress"_s);
    m_address->setEditable(true);
    m_address->setAccessibleName(tr("Registry's address"));
    QStringList addresses;
    const QList<Account> &accounts = context.desk->accounts()->accounts();
    for (const Account &account : accounts)
        addresses.append(QString::fromLatin1(Origin::of(account.address).toHeader()));
    const QList<RegistryProfile> &profiles = context.desk->profiles()->profiles();
    for (const RegistryProfile &profile : profiles)
        addresses.append(QString::fromLatin1(Origin::of(profile.baseUrl).toHeader()));
    addresses.removeDuplicates();
    addresses.removeIf([](const QString &address) { return !address.startsWith("https:"_L1); });
    m_address->addItems(addresses);
    m_addressBlock = new FieldBlock(tr("Registry's address"), m_address);
    m_addressBlock->setHint(tr("The certificate counts here and nowhere else."));
    m_choose->setObjectName(u"chooseCertificate"_s);
    m_fileBlock = new FieldBlock(tr("Certificate (PEM)"), m_choose);
    frame.content->addWidget(m_addressBlock);
    frame.content->addWidget(m_fileBlock);
    m_facts->setSpacing(Metrics::step);
    frame.content->addLayout(m_facts);
    frame.content->addStretch(1);
    auto *cancel = new QPushButton(tr("Cancel"));
    m_trust->setObjectName(u"trustCertificate"_s);
    m_trust->setEnabled(false);
    m_trust->setToolTip(tr("Choose a certificate first."));
    setButtonRole(m_trust, ButtonRole::Primary);
    frame.buttons->addWidget(cancel);
    frame.buttons->addWidget(m_trust);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_choose, &QPushButton::clicked, this, &AuthorityDialog::choose);
    connect(m_trust, &QPushButton::clicked, this, &AuthorityDialog::trust);
    connect(m_address, &QComboBox::editTextChanged, this, [this] { m_addressBlock->clearMessage(); });
    setMinimumWidth(560);
}

void AuthorityDialog::choose()
{
    auto *files = new QFileDialog(this, tr("Choose a certificate"), QString(),
        tr("Certificates (%1)").arg(u"*.pem *.crt *.cer"_s) + u";;"_s + tr("All files (%1)").arg(u"*"_s));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    connect(files, &QFileDialog::fileSelected, this, &AuthorityDialog::load);
    files->open();
}

void AuthorityDialog::load(const QString &path)
{
    constexpr qint64 largest = 1 << 20;
    constexpr qsizetype most = 10;
    QFile file(path);
    m_certificates.clear();
    m_fileBlock->clearMessage();
    m_choose->setText(toMenuText(QFileInfo(path).fileName()));
    if (!file.open(QIODevice::ReadOnly)) {
        m_fileBlock->setMessage(Tone::Bad, tr("The file cannot be read: %1").arg(plainText(file.errorString())));
    } else {
        const QByteArray text = file.read(largest);
        m_certificates = QSslCertificate::fromData(text, QSsl::Pem).mid(0, most);
        if (text.contains("PRIVATE KEY"))
            m_fileBlock->setMessage(Tone::Warning,
                tr("This file also holds a private key. Only the certificate is kept; keep such a file to yourself."));
        else if (m_certificates.isEmpty())
            m_fileBlock->setMessage(
                Tone::Bad, tr("There is no certificate in it. It has to begin with “-----BEGIN CERTIFICATE-----”."));
    }
    showCertificates();
}

void AuthorityDialog::showCertificates()
{
    while (QLayoutItem *item = m_facts->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const QSslCertificate &certificate : std::as_const(m_certificates)) {
        auto *card = new Card;
        auto *column = new QVBoxLayout(card);
        column->setSpacing(Metrics::halfStep);
        column->addWidget(new PlainLabel(certificateOwner(certificate), TextRole::Strong));
        auto *end = new PlainLabel(certificateEnd(certificate), isOfNow(certificate) ? TextRole::Dim : TextRole::Bad);
        column->addWidget(end);
        // Two lines: half of it already proves nothing.
        const QString print = certificateFingerprint(certificate);
        const qsizetype half = print.size() / 2;
        auto *digits = new PlainLabel(print.left(half) + u'\n' + print.mid(half + 1), TextRole::Code);
        digits->setObjectName(u"fingerprint"_s);
        digits->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        digits->setAccessibleName(tr("SHA-256 fingerprint"));
        column->addWidget(new PlainLabel(tr("SHA-256 fingerprint"), TextRole::Caption));
        column->addWidget(digits);
        m_facts->addWidget(card);
    }
    const bool allCount = std::all_of(m_certificates.cbegin(), m_certificates.cend(), isOfNow);
    m_trust->setEnabled(!m_certificates.isEmpty() && allCount);
    m_trust->setToolTip(m_certificates.isEmpty() ? tr("Choose a certificate first.")
            : allCount                           ? QString()
                                                 : tr("It does not count today, so no connection would succeed."));
}

void AuthorityDialog::trust()
{
    const Result<QUrl> address = parseAddress(m_address->currentText().trimmed());
    if (!address || address->scheme() != "https"_L1) {
        m_addressBlock->setMessage(
            Tone::Bad, tr("This is not the address of a registry. Example: https://tank.example.com"));
        m_address->setFocus();
        return;
    }
    Settings *settings = m_context.desk->settings();
    QList<OwnAuthority> authorities = settings->authorities();
    for (const QSslCertificate &certificate : std::as_const(m_certificates)) {
        const OwnAuthority authority{QString::fromLatin1(Origin::of(*address).toHeader()), certificate.toDer()};
        if (!authorities.contains(authority))
            authorities.append(authority);
    }
    settings->setAuthorities(authorities);
    accept();
}

} // namespace Tokendesk

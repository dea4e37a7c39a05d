// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/networkpage.h"
#include "app/desk.h"
#include "ui/settings/authoritydialog.h"
#include "ui/settings/settingrow.h"
#include "ui/text/certificatetext.h"
#include "ui/text/plaintext.h"
#include <QPushButton>
#include <QSslCertificate>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Tokendesk {

NetworkPage::NetworkPage(const Context &context, QWidget *parent)
    : SettingsPage(context.desk->settings(), tr("Network"), u"link"_s, parent), m_context(context)
{
    setResettable(u"network"_s);
    addSection({});
    addChoice(Setting::Proxy, tr("Proxy"),
        tr("A registry on this computer is always asked directly. A proxy sees which registry is asked, never a "
           "token: the connection through it stays encrypted."),
        {{tr("As the system"), int(Settings::Proxy::System)}, {tr("None"), int(Settings::Proxy::None)}});
    addSection(tr("Own certificates"));
    auto *box = new QWidget;
    m_list = new QVBoxLayout(box);
    m_list->setContentsMargins({});
    m_list->setSpacing(0);
    addWidget(box);
    auto *button = new QPushButton(tr("Add…"));
    button->setObjectName(u"addAuthority"_s);
    button->setAccessibleName(tr("Add a certificate"));
    addRow(tr("Certificate of a company's registry"),
        tr("Trusted for one address only, besides the authorities of the system."), button,
        tr("certificate authority CA TLS SSL PEM trust"));
    connect(button, &QPushButton::clicked, this, &NetworkPage::add);
    follow([this] { list(); });
}

void NetworkPage::list()
{
    while (QLayoutItem *item = m_list->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    const QList<OwnAuthority> authorities = settings()->authorities();
    for (const OwnAuthority &authority : authorities) {
        const QSslCertificate certificate(authority.certificate, QSsl::Der);
        auto *button = new QPushButton(tr("Remove"));
        button->setObjectName(u"removeAuthority"_s);
        button->setAccessibleName(tr("Trust %1 no more").arg(certificateOwner(certificate)));
        m_list->addWidget(new SettingRow(
            tr("%1 for %2", "certificate, address").arg(certificateOwner(certificate), plainText(authority.origin)),
            tr("%1 · SHA-256 %2", "end, fingerprint")
                .arg(certificateEnd(certificate), certificateFingerprint(certificate)),
            button));
        connect(button, &QPushButton::clicked, this, [this, authority] { remove(authority); });
    }
}

void NetworkPage::add()
{
    auto *dialog = new AuthorityDialog(m_context, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void NetworkPage::remove(const OwnAuthority &authority)
{
    QList<OwnAuthority> authorities = settings()->authorities();
    authorities.removeOne(authority);
    settings()->setAuthorities(authorities);
}

} // namespace Tokendesk

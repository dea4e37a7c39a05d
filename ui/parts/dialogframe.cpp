// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/dialogframe.h"
#include "ui/parts/plainlabel.h"
#include "ui/parts/separator.h"
#include "ui/theme/metrics.h"
#include <QDialog>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace Tokendesk {

DialogFrame frameDialog(QDialog *dialog, const QString &heading)
{
    DialogFrame frame{};
    frame.heading = new PlainLabel(heading, TextRole::Heading);
    frame.heading->wrap();
    frame.content = new QVBoxLayout;
    frame.content->setSpacing(2 * Metrics::step);
    frame.buttons = new QHBoxLayout;
    frame.buttons->setSpacing(Metrics::step);
    frame.buttons->addStretch(1);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(3 * Metrics::step, 3 * Metrics::step, 3 * Metrics::step, 3 * Metrics::step);
    column->setSpacing(2 * Metrics::step);
    column->addWidget(frame.heading);
    column->addLayout(frame.content, 1);
    column->addWidget(new Separator);
    column->addLayout(frame.buttons);
    dialog->setWindowTitle(heading);
    return frame;
}

} // namespace Tokendesk

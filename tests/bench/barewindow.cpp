// SPDX-FileCopyrightText: 2026 The Tokendesk authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The least that a program of this kind can be: the yardstick of deskbench.
#include <QApplication>
#include <QMainWindow>
#include <QTableView>

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QMainWindow window;
    window.setCentralWidget(new QTableView);
    window.resize(1180, 760);
    window.show();
    return QApplication::exec();
}

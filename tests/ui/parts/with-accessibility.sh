#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Tokendesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
# with-accessibility.sh PROGRAM: runs it on a screen and an accessibility bus of its own.
set -eu
if [ "${1:-}" != --inside ]; then
    XDG_RUNTIME_DIR=$(mktemp -d)
    export XDG_RUNTIME_DIR
    trap 'rm -rf "$XDG_RUNTIME_DIR"' EXIT
    dbus-run-session -- "$0" --inside "$@"
    exit
fi
shift
# Asking for its address makes D-Bus start the accessibility bus; it ends with the session.
dbus-send --session --print-reply --dest=org.a11y.Bus /org/a11y/bus org.a11y.Bus.GetAddress >/dev/null
QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 QT_QPA_PLATFORM=xcb "$(dirname "$0")/../../support/with-screen.sh" "$@"

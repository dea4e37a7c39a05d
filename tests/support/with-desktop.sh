#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Tokendesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# with-desktop.sh COMMAND [ARGUMENT...]
# Runs COMMAND on a virtual screen with a window manager and, unless DESKTOP_TRAY is none, a system tray. The
# exit status is that of COMMAND.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
if [ "${1:-}" != --inside ]; then
    export QT_QPA_PLATFORM=xcb
    exec "$here/with-screen.sh" "$here/with-desktop.sh" --inside "$@"
fi
shift
openbox >/dev/null 2>&1 &
[ "${DESKTOP_TRAY:-}" = none ] || tint2 >/dev/null 2>&1 &
trap 'kill $(jobs -p) 2>/dev/null || :' EXIT
for _ in $(seq 200); do
    xprop -root _NET_SUPPORTING_WM_CHECK 2>/dev/null | grep -q 'window id' && break
    sleep 0.05
done
status=0
"$@" || status=$?
exit "$status"

#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Tokendesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# with-screen.sh COMMAND [ARGUMENT...]
# Runs COMMAND on a virtual X screen of its own with a window manager and a system tray. Exit status: that of COMMAND.
set -euo pipefail
if [ "${1:-}" = --inside ]; then
    shift
    openbox >/dev/null 2>&1 &
    tint2 >/dev/null 2>&1 &
    for _ in $(seq 100); do
        wmctrl_ready=$(xprop -root _NET_SUPPORTING_WM_CHECK 2>/dev/null || :)
        case "$wmctrl_ready" in *window\ id*) break ;; esac
        sleep 0.05
    done
    status=0
    "$@" || status=$?
    kill %1 %2 2>/dev/null || :
    exit "$status"
fi
export QT_QPA_PLATFORM=xcb
exec xvfb-run -a -s "-screen 0 1360x900x24 -nolisten tcp" "$0" --inside "$@"

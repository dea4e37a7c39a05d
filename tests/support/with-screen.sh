#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Tokendesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# with-screen.sh COMMAND [ARGUMENT...]
# Runs COMMAND on a virtual screen of its own that goes afterwards. The exit status is that of COMMAND. Unlike with
# xvfb-run two of these never share a number, also one after the other: a server that ends may take away the socket of
# one that has just begun with its number.
set -euo pipefail

box=$(mktemp -d "${TMPDIR:-/tmp}/screen.XXXXXX")
server=
end() {
    [ -z "$server" ] || kill "$server" 2>/dev/null || true
    rm -rf "$box"
}
trap end EXIT
trap 'exit 143' TERM INT HUP

# The server takes the cookie from its file whatever number stands beside it.
cookie=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
xauth -q -f "$box/server" add :0 . "$cookie" 2>/dev/null
mkfifo "$box/number"
Xvfb ":$((100 + $$ % 50000))" -displayfd 3 -auth "$box/server" -nolisten tcp -noreset -screen 0 "${SCREEN_SIZE:-1360x900}x24" \
    3<>"$box/number" >"$box/log" 2>&1 &
server=$!
if ! read -r -t 30 number <>"$box/number"; then
    cat "$box/log" >&2
    exit 99
fi
xauth -q -f "$box/client" add ":$number" . "$cookie" 2>/dev/null
export DISPLAY=:$number XAUTHORITY=$box/client
unset WAYLAND_DISPLAY

status=0
"$@" || status=$?
exit "$status"

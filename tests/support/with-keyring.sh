#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Tokendesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# with-keyring.sh [--no-collection | --no-provider | --no-bus] COMMAND [ARGUMENT...]
# Runs COMMAND on a session bus and folders of its own, with an unlocked keychain unless told otherwise, and throws all
# of it away. Needs no screen. The exit status is that of COMMAND.
#   KEYRING_BOX       tells COMMAND which of the four kinds it got
#   KEYRING_PASSWORD  opens the keychain's only collection
set -euo pipefail

inside() {
    if [ "$KEYRING_BOX" = no-provider ]; then
        exec "$@"
    fi
    local unlock=(--unlock)
    if [ "$KEYRING_BOX" = no-collection ]; then
        unlock=()
    fi
    # printf: a line feed would become part of the password
    printf %s "$KEYRING_PASSWORD" \
        | gnome-keyring-daemon --foreground "${unlock[@]}" --components=secrets >"$HOME/keyring.log" 2>&1 &
    local tries=0
    until has_owner org.freedesktop.secrets; do
        if [ $((tries += 1)) -gt 200 ]; then
            cat "$HOME/keyring.log" >&2
            exit 99
        fi
        sleep 0.05
    done
    local status=0
    "$@" || status=$?
    exit "$status" # the daemon ends with its bus
}

has_owner() {
    dbus-send --session --print-reply --dest=org.freedesktop.DBus /org/freedesktop/DBus \
        org.freedesktop.DBus.NameHasOwner "string:$1" 2>/dev/null | grep -q 'boolean true'
}

if [ "${1:-}" = --inside ]; then
    shift
    inside "$@"
fi

export KEYRING_BOX=unlocked KEYRING_PASSWORD='not a secret'
case "${1:-}" in
--no-collection | --no-provider | --no-bus)
    KEYRING_BOX=${1#--}
    shift
    ;;
esac

box=$(mktemp -d "${TMPDIR:-/tmp}/keyring.XXXXXX")
trap 'rm -rf "$box"' EXIT
trap 'exit 143' TERM INT HUP
mkdir -m 700 "$box/run"
mkdir -p "$box/home/.local/share/keyrings" # the daemon does not make it
export HOME=$box/home XDG_RUNTIME_DIR=$box/run
unset XDG_DATA_HOME XDG_CONFIG_HOME XDG_CACHE_HOME XDG_STATE_HOME DBUS_SESSION_BUS_ADDRESS DISPLAY WAYLAND_DISPLAY \
    XDG_CURRENT_DESKTOP DESKTOP_SESSION KDE_FULL_SESSION KDE_SESSION_VERSION GNOME_KEYRING_CONTROL SSH_AUTH_SOCK
unset XDG_SESSION_ID

status=0
if [ "$KEYRING_BOX" = no-bus ]; then
    export DBUS_SESSION_BUS_ADDRESS=unix:path=$box/run/no-bus-here
    "$@" || status=$?
    exit "$status"
fi

# Without service folders: nothing gets started behind our back, such as a second, locked keychain.
cat >"$box/bus.conf" <<XML
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir=$box/run</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
XML
dbus-run-session --config-file="$box/bus.conf" -- "$0" --inside "$@" || status=$?
exit "$status"

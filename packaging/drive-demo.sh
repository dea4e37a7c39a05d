#!/bin/bash
# SPDX-FileCopyrightText: 2026 The Tokendesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# drive-demo.sh PROGRAM FOLDER
# On the display and keychain that are there, does with `PROGRAM --demo` what it is for, by keyboard and mouse: sign in,
# list, filter, create, copy, revoke, sign out, quit. Every step waits for what it must lead to; what does not come in
# time ends the run with status 1. A picture of every step goes to FOLDER.
set -euo pipefail
program=$1
shots=$2
name=demo-ci-key
number=0
scratch=$(mktemp -d)
log=$scratch/program.log
export LC_ALL=C.UTF-8 # windows are known by their English titles

clean_up() {
    # shellcheck disable=SC2046 # a list of numbers
    kill $(jobs -p) 2>/dev/null || true
    rm -rf "$scratch"
}
trap clean_up EXIT

fail() {
    import -window root "$shots/failed.png" || true
    tail -n 30 "$scratch"/*.log >&2 || true
    echo "drive-demo: $*; see $shots/failed.png" >&2
    exit 1
}

# wait_for WHAT COMMAND...
wait_for() {
    local end=$((SECONDS + 60)) what=$1 # a minute also on a busy machine
    shift
    until "$@"; do
        [ -z "${main:-}" ] || kill -0 "$main" 2>/dev/null || fail "the program ended while waiting for: $what"
        [ "$SECONDS" -lt "$end" ] || fail "waited in vain for: $what"
        sleep 0.1
    done
}

has_manager() {
    xprop -root _NET_SUPPORTING_WM_CHECK | grep -q 'window id'
}
window() {
    xdotool search --onlyvisible --name "$1" 2>/dev/null | tail -n 1
}
is_there() {
    [ -n "$(window "$1")" ]
}
is_gone() {
    ! is_there "$1"
}
has_focus() {
    is_there "$1" && [ "$(xdotool getactivewindow 2>/dev/null)" = "$(window "$1")" ]
}

look() {
    import -window root "$scratch/$1.ppm"
}
# Prints how many pixels differ between two looks; compare's status 1 only says that some do.
difference() {
    compare -metric AE "$scratch/$1.ppm" "$scratch/$2.ppm" null: 2>&1 || true
}
# A blinking caret and a running countdown are small.
is_still() {
    look still-a
    sleep 0.15
    look still-b
    [ "$(difference still-a still-b)" -lt 500 ]
}
differs() {
    look now
    [ "$(difference "$1" now)" -gt 2000 ] && is_still
}

shot() {
    wait_for "a still picture of $1" is_still
    number=$((number + 1))
    local file
    file=$shots/$(printf '%02d-%s.png' "$number" "$1")
    import -window root "$file"
    echo "$file"
}

keys() {
    xdotool key --clearmodifiers --delay 40 "$@"
}
letters() {
    xdotool type --delay 25 "$1"
}
# click TITLE BUTTON X Y: as seen from the window's upper left corner, or from the lower right one when below zero
click() {
    local WIDTH HEIGHT WINDOW
    eval "$(xdotool getwindowgeometry --shell "$(window "$1")" | grep -E '^(WIDTH|HEIGHT|WINDOW)=')"
    xdotool mousemove --window "$WINDOW" $(($3 + ($3 < 0 ? WIDTH : 0))) $(($4 + ($4 < 0 ? HEIGHT : 0))) click "$2"
}

# Until the registry is up the window shows no button in its leading colour.
offers_account() {
    look now
    local count
    count=$(convert "$scratch/now.ppm" -depth 8 -format %c histogram:info: | sed -n 's/^ *\([0-9]*\):.*#3558D6.*/\1/p')
    [ "${count:-0}" -gt 1000 ]
}
clipboard_holds_token() {
    timeout 2 xclip -o -selection clipboard 2>/dev/null | grep -q '^tank_'
}
has_ended() {
    ! kill -0 "$main" 2>/dev/null
}

mkdir -p "$shots"
rm -f "$shots"/*.png
openbox >"$scratch/openbox.log" 2>&1 &
wait_for 'the window manager' has_manager
tint2 >"$scratch/tint2.log" 2>&1 &

echo 'Pictures:'
"$program" --demo >"$log" 2>&1 &
main=$!
wait_for 'the window' has_focus '^Tokendesk$'
wait_for 'the offer to add an account' offers_account
shot window

keys ctrl+shift+a
wait_for 'the dialog to add an account' has_focus '^Add account'
shot add-account
look before
keys Return
wait_for 'the answer who this is' differs before
shot who-am-i
keys Return
wait_for 'the account to be saved' is_gone '^Add account'
wait_for 'the window' has_focus '^Tokendesk$'
shot list

look before
keys ctrl+f Down Down Down Down
wait_for 'the details of a token' differs before
shot details
import -window "$(window '^Tokendesk$')" "$shots/window.png" # without frame and panel, for the README

look before
keys ctrl+f
letters ci-deploy
wait_for 'a shorter list' differs before
shot filter
keys Escape

keys ctrl+n
wait_for 'the dialog for a new token' has_focus '^New token'
letters "$name"
shot new-token
keys Return
wait_for 'the new token' has_focus "$name.* is ready"
shot created
keys space
wait_for 'a token in the clipboard' clipboard_holds_token
shot copied
keys Escape
wait_for 'the new token to be put away' is_gone "$name.* is ready"

wait_for 'the window' has_focus '^Tokendesk$'
keys ctrl+f
letters "$name"
keys Down
shot selected
keys Delete
wait_for 'the question before revoking' has_focus "^Revoke .*$name"
letters "$name" # asked for when the token is powerful or in use, and harmless otherwise
shot revoke
click "^Revoke .*$name" 1 -60 -40
wait_for 'the token to be revoked' is_gone "^Revoke .*$name"
wait_for 'the window' has_focus '^Tokendesk$'
shot revoking
look before
wait_for 'the end of the time to undo' differs before
shot revoked

keys ctrl+f Escape
look before
click '^Tokendesk$' 3 80 350
wait_for "the account's menu" differs before
shot account-menu
keys Up Return
wait_for 'the question before signing out' has_focus '^Sign .*out'
shot sign-out
click '^Sign .*out' 1 -60 -40
wait_for 'the account to be gone' is_gone '^Sign .*out'
shot signed-out

keys ctrl+q
wait_for 'the end' has_ended
wait "$main" || fail "the program ended with status $?"
echo 'The main job went through: signed in, listed, created, copied, revoked, signed out.'

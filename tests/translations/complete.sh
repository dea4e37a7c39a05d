#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Tokendesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Fails, naming each sentence, when a translation file does not hold every sentence of the sources, whole and translated.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
committed=$here/../../translations
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# lupdate is quiet unless it lost a class or its namespace; such sentences are written but never found again.
renew() {
    mkdir "$work/updated"
    cp "$committed"/*.ts "$work/updated"
    "$committed/update" "$work/updated" >"$work/said" 2>&1 || { cat "$work/said"; exit 1; }
    if [ -s "$work/said" ]; then cat "$work/said"; exit 1; fi
}

check() {
    /usr/bin/python3 "$here/complete.py" "$1" "$work/updated"
}

# plant FILE SED-SCRIPT WORDS: the fault must be found, and the complaint must name it.
plant() {
    rm -rf "$work/planted"
    mkdir "$work/planted"
    cp "$committed"/*.ts "$work/planted"
    sed -i "$2" "$work/planted/$1"
    if cmp -s "$work/planted/$1" "$committed/$1"; then
        echo "self-check: nothing was planted by $2"
        exit 1
    fi
    if check "$work/planted" >"$work/found" || ! grep -qF -- "$3" "$work/found"; then
        echo "self-check: a planted fault was not found: $3"
        cat "$work/found"
        exit 1
    fi
}

renew
check "$committed"

plant tokendesk_de.ts 's|<translation>Token kopieren<|<translation type="unfinished">Token kopieren<|' "'Copy token' is unfinished"
plant tokendesk_de.ts 's|<translation>Token kopieren<|<translation><|' "'Copy token' is empty"
plant tokendesk_de.ts 's|<source>Copy token<|<source>Copy all tokens<|' "'Copy token' is missing"
plant tokendesk_de.ts 's|<source>Copy token<|<source>Copy all tokens<|' "'Copy all tokens' is no longer in the sources"
plant tokendesk_de.ts 's|<translation>%1 von %2<|<translation>%1 von %3<|' "'%1 of %2' has other placeholders"
plant tokendesk_de.ts 's|Abmelden[^<]*…<|Abmelden<|' "'Sign out…' differs in the …"
plant tokendesk_en.ts 's|<numerusform>%n token<|<numerusform><|' "'%n token(s)' is empty"
plant tokendesk_en.ts '/<numerusform>%n token</d' "'%n token(s)' has 1 plural forms"

# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Tokendesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Sourced by packaging/demo, packaging/test and .ci/run: every Debian package that anything here needs, and
#   install_packages GROUP...   installs what is missing of build, run, display, test or checks
# Needs nothing but bash, dpkg and apt-get, so that it works on a machine where nothing is installed yet.

packages_of() {
    case $1 in
    build)
        echo ca-certificates git g++ cmake ninja-build pkg-config \
            qt6-base-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-svg-dev qt6-networkauth-dev \
            qtkeychain-qt6-dev libexpected-dev libcpp-httplib-dev libsimdjson-dev libxcb1-dev
        ;;
    run)
        # libsecret is loaded by name, the SQLite driver and the SVG icon engine are plug-ins: no package asks for them.
        echo libsecret-1-0 libqt6sql6-sqlite libqt6svg6 qt6-translations-l10n fonts-inter fonts-dejavu-core
        ;;
    display)
        # A screen, a window manager, a tray and a keychain for a machine that has none; xdotool is the user.
        echo xvfb xauth openbox tint2 xdotool xclip x11-utils imagemagick dbus gnome-keyring procps
        ;;
    test)
        packages_of display
        echo lld libsecret-tools at-spi2-core gir1.2-atspi-2.0 python3-gi openssl curl python3 poppler-utils
        # The servers of tests/peers come from npm. Whoever has it from elsewhere keeps that one.
        command -v npm >/dev/null || echo nodejs npm
        ;;
    checks)
        echo clang-format clang-tidy-19 clazy codespell reuse
        ;;
    *)
        echo "packages.sh: no group $1" >&2
        return 1
        ;;
    esac
}

is_installed() {
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

missing_of() {
    local group package
    for group in "$@"; do
        for package in $(packages_of "$group"); do
            is_installed "$package" || echo "$package"
        done
    done
}

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    else
        sudo "$@"
    fi
}

# A name that this distribution does not know is no reason to give up: the build says what it really lacks.
known_packages() {
    local package
    for package in "$@"; do
        if apt-cache show --no-all-versions "$package" >/dev/null 2>&1; then
            echo "$package"
        else
            echo "This distribution has no package $package; going on without it." >&2
        fi
    done
}

install_packages() {
    local missing known
    missing=$(missing_of "$@")
    [ -n "$missing" ] || return 0
    # shellcheck disable=SC2086 # a list of words
    set -- $missing
    if ! command -v apt-get >/dev/null; then
        echo "These packages are needed, by their Debian names, and there is no apt-get: $*" >&2
        return 1
    fi
    if [ "$(id -u)" != 0 ] && ! command -v sudo >/dev/null; then
        printf '%s\n' 'Packages are missing, and neither root nor sudo is here to install them. As root, run:' \
            "  apt-get update && apt-get install --no-install-recommends $*" >&2
        return 1
    fi
    echo "Installing $# packages: $*"
    as_root apt-get update -q || return 1
    known=$(known_packages "$@")
    # shellcheck disable=SC2086
    [ -z "$known" ] || as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install -q -y --no-install-recommends $known </dev/null
}

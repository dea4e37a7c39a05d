# SPDX-FileCopyrightText: 2026 The Tokendesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""accessible_charts.py PROGRAM: an administrator who sees nothing finds a bar of the audit by what it says, presses it,
and has only those tokens in the table.

Needs a screen, a keychain and a session bus: with-keyring.sh with-screen.sh.
"""
import re
import sys

from accessible import check_quiet, choose_list, find, is_shown, press, sign_in, things, use, wait_for


BAR = "check box|toggle button|push button"
NO_END = r"No end: \d+ tokens?"


def tokens():
    """What the rows in sight say of the tokens' ends."""
    names = {thing.get_name() or "" for thing in things() if thing.get_role_name() == "table cell" and is_shown(thing)}
    return {name for name in names if re.search(r", (ends|ended|does not end)", name)}


def main():
    sign_in()
    choose_list("Audit")
    wanted = int(re.search(r"\d+", find(BAR, NO_END).get_name())[0])
    before = wait_for("tokens of all kinds", lambda: {name for name in tokens() if "does not end" not in name})
    press(BAR, NO_END)
    wait_for(
        "only those without an end",
        lambda: len(tokens()) == wanted and all("does not end" in name for name in tokens()),
    )
    press(BAR, NO_END)
    wait_for("the others again", lambda: before <= tokens())
    check_quiet()
    print(f"{wanted} tokens by a bar's name alone")


use(sys.argv[1], main)

# SPDX-FileCopyrightText: 2026 The Tokendesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""accessible_tree.py PROGRAM: does the main job in `PROGRAM --demo` as a screen reader's user does it: sign in, create,
copy, revoke, with nothing but what the accessible tree names and offers to press.

Needs a screen, a keychain and a session bus: with-keyring.sh with-screen.sh.
"""
import sys

from accessible import SECRET, check_quiet, clipboard, press, select_row, sign_in, things, use, wait_for, write

NAME = "made-by-ear"


def main():
    sign_in()
    check_quiet()

    press("push button", "New token")
    write("Name", NAME)
    press("push button", "Create token")
    press("push button", "Copy( value)?")
    wait_for("the token on the clipboard", lambda: SECRET.fullmatch(clipboard()))
    check_quiet()
    press("push button", "Show.*")
    check_quiet()
    press("push button", "Done|Close")

    select_row(NAME)
    press("push button", "Revoke…")
    press("push button", "Revoke in .*|Revoke")
    press("push button", "Now|Revoke now")
    wait_for(
        "the token's row to go",
        lambda: not any(
            thing.get_role_name() == "table cell" and NAME in (thing.get_name() or "") for thing in things()
        ),
    )
    check_quiet()
    print("done with the accessible tree alone")


use(sys.argv[1], main)

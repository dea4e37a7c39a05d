# SPDX-FileCopyrightText: 2026 The Tokendesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Somebody who uses `tokendesk --demo` by nothing but what the accessible tree names and offers to press. No text, name,
description or event on the accessibility bus may hold a secret; a positive control shows that the ear hears what is
spoken.

Needs a screen, a keychain and a session bus: with-keyring.sh with-screen.sh.
"""
import re
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 60  # seconds, also on a busy machine
SECRET = re.compile(r"tank_[A-Za-z0-9]{20,}")

heard = []
program = None


def fail(why):
    """Says what a user of the tree had before them."""
    print("--- what can be seen:", file=sys.stderr)
    for thing in things():
        if is_shown(thing) and thing.get_name():
            print(f"{thing.get_role_name()} {thing.get_name()!r}", file=sys.stderr)
    sys.exit(f"the accessible tree: {why}")


def is_program(thing):
    return thing is not None and thing.get_process_id() == program.pid


def walk(thing, depth=0):
    """The thing and all it holds that shows; a table's cells only so far as they are in sight."""
    yield thing
    if depth < 24:
        for number in range(min(thing.get_child_count(), 600)):
            child = thing.get_child_at_index(number)
            if child is not None:
                yield from walk(child, depth + 1)


def things():
    desktop = Atspi.get_desktop(0)
    for number in range(desktop.get_child_count()):
        application = desktop.get_child_at_index(number)
        try:
            if is_program(application):
                yield from walk(application)
        except GLib.Error:  # went away while we looked
            continue


def is_shown(thing):
    states = thing.get_state_set()
    return states.contains(Atspi.StateType.SHOWING) and states.contains(Atspi.StateType.ENABLED)


def look_for(role, name):
    wanted = re.compile(name)
    for thing in things():
        if re.fullmatch(role, thing.get_role_name()) and wanted.fullmatch(thing.get_name() or "") and is_shown(thing):
            return thing
    return None


def hear():
    """Lets the bus bring what it has."""
    context = GLib.MainContext.default()
    while context.pending():
        context.iteration(False)


def wait_for(what, look):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        hear()
        if program.poll() is not None:
            sys.exit(f"the accessible tree: the program ended while waiting for {what}")
        try:
            found = look()
        except GLib.Error:
            found = None
        if found:
            return found
        time.sleep(0.1)
    return fail(f"waited in vain for {what}")


def find(role, name):
    return wait_for(f"{role} {name!r}", lambda: look_for(role, name))


def press(role, name):
    button = find(role, name)
    action = button.get_action_iface()
    names = [Atspi.Action.get_action_name(action, number) for number in range(action.get_n_actions())]
    usual = [number for number, each in enumerate(names) if each in ("Press", "Toggle")]
    if not usual:
        fail(f"{role} {name!r} cannot be pressed: {names}")
    action.do_action(usual[0])


def write(name, text, role="text"):
    field = find(role, name)
    editable = field.get_editable_text_iface()
    if not editable.set_text_contents(text):
        fail(f"{name!r} takes no text")


def select_row(name):
    """Chooses the token by the sentence that its row says."""

    def choose():
        for thing in things():
            if thing.get_role_name() == "table cell" and name in (thing.get_name() or "") and is_shown(thing):
                table = thing.get_parent()
                row = table.get_table_iface().get_row_at_index(thing.get_index_in_parent())
                return table.get_table_iface().add_row_selection(row)
        return False

    wait_for(f"a row that says {name}", choose)


def choose_list(name):
    """Goes to one of the lists or pages at the side."""

    def choose():
        for thing in things():
            if thing.get_role_name() == "list item" and thing.get_name() == name and is_shown(thing):
                thing.get_action_iface().do_action(0)
                return True
        return False

    wait_for(f"the list {name}", choose)


def check_quiet():
    """Nothing that the tree says now, and nothing that was announced, is a secret."""
    hear()
    for thing in things():
        said = [thing.get_name() or "", thing.get_description() or ""]
        text = thing.get_text_iface()
        if text is not None:
            said.append(text.get_text(0, text.get_character_count()))
        for words in said:
            if SECRET.search(words):
                sys.exit(f"the accessible tree: a secret is said by a {thing.get_role_name()}")
    if any(SECRET.search(words) for words in heard):
        sys.exit("the accessible tree: a secret was announced")


def clipboard():
    return subprocess.run(["xclip", "-o", "-selection", "clipboard"], capture_output=True, text=True, timeout=20).stdout


def on_text(event):
    heard.append(str(event.any_data))


ear = Atspi.EventListener.new(on_text)


def sign_in():
    """Into the demonstration's registry; before that, the ear is tried."""
    ear.register("object:text-changed")
    find("frame", "Tokendesk")
    write("Filter tokens", "heard-by-the-ear")
    wait_for("the positive control", lambda: any("heard-by-the-ear" in words for words in heard))
    write("Filter tokens", "")

    press("push button", "Add account")
    write("E-mail", "demo@tokendesk.example")
    write("Password", "demo-password", "password text")
    press("push button", "Sign in")
    press("push button", "Save account")
    select_row("nightly")  # the demonstration has some of these


def use(path, job):
    """Starts the program on an accessibility bus, and does the job with it."""
    global program
    # The session bus of the tests starts nothing by itself.
    bus = subprocess.Popen(["/usr/libexec/at-spi-bus-launcher", "--launch-immediately"], stdin=subprocess.DEVNULL)
    ask = ["dbus-send", "--session", "--print-reply", "--dest=org.freedesktop.DBus", "/org/freedesktop/DBus",
           "org.freedesktop.DBus.NameHasOwner", "string:org.a11y.Bus"]
    while b"true" not in subprocess.run(ask, capture_output=True, check=True).stdout:
        if bus.poll() is not None:
            sys.exit("the accessible tree: there is no accessibility bus")
        time.sleep(0.05)
    Atspi.init()
    program = subprocess.Popen([path, "--demo"], stdin=subprocess.DEVNULL)
    try:
        job()
    finally:
        program.terminate()
        program.wait(30)
        bus.terminate()

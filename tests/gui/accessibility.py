#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Vivarium authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Drives the program through the accessibility bus alone, as a screen reader's user does.

    accessibility.py VIVARIUM

Starts a demo, finds tree, path bar, editor, views and tables by their names, crashes the leader with the button
"Crash" and sees the new leader in the table "Participants". Exit code 0 when all of it was there.
"""
import subprocess
import sys

import pyatspi

sys.dont_write_bytecode = True  # the sources' folder stays as it is
from bus import PATIENCE_S, actions, application, fail, wait_for  # noqa: E402

PARTICIPANTS = 3


def descendants(accessible, depth=0):
    yield accessible
    # A table's cells are asked for by row and column; walking all of them would only cost time.
    if depth > 40 or accessible.getRole() in (pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE, pyatspi.ROLE_TREE_TABLE):
        return
    for child in accessible:
        if child is not None:
            yield from descendants(child, depth + 1)


def find(root, name, roles):
    for accessible in descendants(root):
        if accessible.name == name and accessible.getRole() in roles:
            return accessible
    return None


def rows(table):
    """The rows as lists of cell texts."""
    grid = table.queryTable()
    return [[grid.getAccessibleAt(row, column).name for column in range(grid.nColumns)] for row in range(grid.nRows)]


def act(accessible, *names):
    """Does the first of the named actions that the accessible has."""
    offered = actions(accessible)
    for name in names:
        if name in offered:
            accessible.queryAction().doAction(offered.index(name))
            return
    fail(f"{accessible.name} offers {offered}, not {names}")


def check(app):
    tables = (pyatspi.ROLE_TABLE, pyatspi.ROLE_TREE_TABLE, pyatspi.ROLE_TREE, pyatspi.ROLE_LIST)
    texts = (pyatspi.ROLE_TEXT, pyatspi.ROLE_ENTRY)
    tabs = (pyatspi.ROLE_PAGE_TAB,)
    buttons = (pyatspi.ROLE_PUSH_BUTTON,)

    wait_for('the tree "Znodes"', lambda: find(app, "Znodes", tables))
    path = wait_for('the path bar "Path"', lambda: find(app, "Path", texts))
    for view in ("Browser", "Cluster", "Ensemble"):
        wait_for(f'the view "{view}"', lambda: find(app, view, tabs))
    wait_for('the list "Timeline"', lambda: find(app, "Timeline", tables))
    table = wait_for('the table "Participants"', lambda: find(app, "Participants", tables))
    wait_for(f"{PARTICIPANTS} participants",
             lambda: len(rows(table)) == PARTICIPANTS and rows(table)[0][1] == "leader")
    old = rows(table)[0][0]
    print("leader:", old)

    # Selecting it in the table selects it everywhere: the path bar says so.
    wait_for("the leader's row selected", lambda: table.queryTable().addRowSelection(0) or
             path.queryText().getText(0, -1) == f"/election/{old}")
    crash = wait_for('the button "Crash", enabled', lambda: (
        button := find(app, "Crash", buttons)) and button.getState().contains(pyatspi.STATE_ENABLED) and button)
    act(crash, "Press", "press", "click")
    wait_for("a new leader", lambda: any(row[1] == "leader" and row[0] != old for row in rows(table)))
    print("new leader:", [row[0] for row in rows(table) if row[1] == "leader"][0])

    act(find(app, "Browser", tabs), "Press", "press", "click", "Toggle", "SetFocus")
    wait_for('the editor "Data"', lambda: find(app, "Data", texts))
    act(find(app, "Ensemble", tabs), "Press", "press", "click", "Toggle", "SetFocus")
    servers = wait_for('the table "Servers"', lambda: find(app, "Servers", tables))
    wait_for("a server's row", lambda: len(rows(servers)) == 1)


def main():
    program = subprocess.Popen(
        [sys.argv[1], "--demo", "--servers", "1", "--participants", str(PARTICIPANTS), "--lang", "en"])
    try:
        check(wait_for("the program on the accessibility bus", lambda: application(program.pid)))
    finally:
        program.terminate()
        try:
            code = program.wait(timeout=PATIENCE_S)
        except subprocess.TimeoutExpired:
            program.kill()
            fail("the program did not end on SIGTERM")
    if code != 0:
        fail(f"the program ended with {code}")


main()

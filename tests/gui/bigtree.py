#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Vivarium authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks at a tree with a million rows through the accessibility bus, as tst_bigview shows it.

    bigtree.py PID

Prints the names of the tree's children, one a line, after it has read each one's state and actions, and selects the
second one by its action "Select". Exit code 0 when all of it could be read.
"""
import sys

import pyatspi

sys.dont_write_bytecode = True  # the sources' folder stays as it is
from bus import actions, application, fail, wait_for  # noqa: E402


def tree(app):
    for window in app:
        for accessible in [window, *window]:
            if accessible.name == "Znodes" and accessible.getRole() == pyatspi.ROLE_TREE:
                return accessible
    return None


def main():
    app = wait_for("the program on the accessibility bus", lambda: application(int(sys.argv[1])))
    rows = wait_for("the tree", lambda: tree(app))
    children = list(rows)
    if len(children) != rows.childCount:
        fail(f"{len(children)} children, where {rows.childCount} were told")
    for child in children:
        states = child.getState()
        # Qt 6.4 tells items of trees as cells.
        if child.getRole() not in (pyatspi.ROLE_TREE_ITEM, pyatspi.ROLE_TABLE_CELL) or not states.contains(pyatspi.STATE_SELECTABLE):
            fail(f"{child.name} is {child.getRoleName()}")
        if states.contains(pyatspi.STATE_EXPANDED) != ("Collapse" in actions(child)):
            fail(f"{child.name} is expanded or not, and offers {actions(child)}")
        if not child.description.startswith("level "):
            fail(f"{child.name} does not tell its level")
        print(child.name)
    second = children[1]
    second.queryAction().doAction(actions(second).index("Select"))
    wait_for("the selection", lambda: second.getState().contains(pyatspi.STATE_SELECTED))


main()

# SPDX-FileCopyrightText: 2026 The Vivarium authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the tests over the accessibility bus share: finding a program there, and waiting for what is to come."""
import sys
import time

import pyatspi

PATIENCE_S = 60


def fail(text):
    print("FAIL:", text, file=sys.stderr)
    sys.exit(1)


def wait_for(what, look):
    """What `look` finds, once that is something; objects may go while they are looked at."""
    end = time.monotonic() + PATIENCE_S
    while time.monotonic() < end:
        try:
            found = look()
            if found:
                return found
        except Exception:  # the bus's errors have no common base: the object went, or is not complete yet
            pass
        time.sleep(0.05)
    fail(f"{what} did not come within {PATIENCE_S} s")


def application(pid):
    """The program with this process id, or None while it is not on the bus."""
    for candidate in pyatspi.Registry.getDesktop(0):
        if candidate is not None and candidate.get_process_id() == pid:
            return candidate
    return None


def actions(accessible):
    """The names of what can be done with it."""
    offered = accessible.queryAction()
    return [offered.getName(i) for i in range(offered.nActions)]

#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the workbench's window as a screen reader does, through AT-SPI, and says what it can focus and has no name.

Run it beside the window, in the same session: with python3-pyatspi, at-spi2-core and dbus-x11,

    dbus-run-session -- sh -c '/usr/libexec/at-spi-bus-launcher --launch-immediately & sleep 2
        QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 drmguard-workbench & sleep 8; tests/bench/read_window.py --list'
"""
import collections
import sys
import time

import pyatspi

MOST_CELLS = 200


def find_program():
    for _ in range(20):
        for program in pyatspi.Registry.getDesktop(0):
            if program and "drmguard" in (program.name or "").lower():
                return program
        time.sleep(1)
    sys.exit("No window of the workbench is there.")


def walk(item, place, found):
    name, role, states = item.name or "", item.getRoleName(), item.getState()
    found["roles"][role] += 1
    if states.contains(pyatspi.STATE_SHOWING) and states.contains(pyatspi.STATE_FOCUSABLE):
        found["focusable"].append((role, name, item.description or ""))
        if not name.strip() and role != "table cell":
            found["unnamed"].append(f"{place} > {role}")
    for i in range(min(item.childCount, MOST_CELLS)):
        child = item.getChildAtIndex(i)
        if child:
            walk(child, f"{place} > {name[:30] or role}", found)


def main():
    found = {"roles": collections.Counter(), "focusable": [], "unnamed": []}
    walk(find_program(), "", found)
    if "--list" in sys.argv:
        for role, name, description in found["focusable"]:
            print(f"{role}: {name}" + (f" ({description})" if description and description != name else ""))
    print(f"{sum(found['roles'].values())} objects, {len(found['focusable'])} take the focus, "
          f"{len(found['unnamed'])} of these have no name")
    for place in found["unnamed"]:
        print("no name:", place)
    sys.exit(1 if found["unnamed"] else 0)


if __name__ == "__main__":
    main()

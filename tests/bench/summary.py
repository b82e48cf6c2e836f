#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Vivarium authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes one table of the JSON lines that benchmarks printed: summary.py FILE..."""
import json
import sys


def number(value):
    if value >= 1000:
        return f"{value:,.0f}"
    return f"{value:.3g}"


def rows(names):
    for name in names:
        with open(name, encoding="utf-8") as lines:
            for line in lines:
                if not line.startswith('{"figure"'):
                    continue
                figure = json.loads(line)["figure"]
                yardstick = ratio = ""
                if "yardstick" in figure:
                    yardstick = f"{number(figure['yardstick_value'])}  {figure['yardstick']}"
                    ratio = f"{figure['ratio']:.2f}"
                held = {True: "held", False: "NOT HELD", None: ""}[figure.get("held")]
                measured = f"{number(figure['measured'])} {figure['unit']}"
                yield figure["what"], measured, yardstick, ratio, figure.get("aim", ""), held


def main():
    table = [("what", "measured", "yardstick", "ratio", "aim", "")] + list(rows(sys.argv[1:]))
    widths = [max(len(row[column]) for row in table) for column in range(len(table[0]))]
    for row in table:
        print("  ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip())


if __name__ == "__main__":
    main()

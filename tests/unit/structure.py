#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Vivarium authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the rules of the house that a compiler does not: structure.py CHECK SOURCE_DIR [QT_HEADER_DIR...]

CHECK is arrows, files, paths, cases or format. The QT_HEADER_DIRs named QtGui and the like tell what belongs to Qt Gui. Prints each breach as file:line and exits with 1 when there is one.
`structure.py selftest` plants a breach of each rule and wants it found.
"""
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

ROOMS = {"zkbridge": {"zkbridge"}, "model": {"zkbridge", "model"}, "app": {"zkbridge", "model", "app"}}
GUI = {"QtGui", "QtWidgets", "QtCharts", "QtSvg"}
CODE = {".cpp", ".h"}
LONGEST = {".cpp": 600, ".h": 250}
INCLUDE = re.compile(r'^\s*#\s*include\s*[<"]([^">]+)[">]')
SPDX = re.compile(r"SPDX-License-Identifier: GPL-3\.0-or-later")
# Somebody's home folder, but not a placeholder or a variable.
HOME = re.compile(r"(?<![\w.])/(?:home|Users)/[a-z][\w-]*/|(?<![\w.])/root/[\w.]")
SKIPPED_FOLDERS = {"build", "__pycache__"}


def files(root):
    for folder, folders, names in os.walk(root):
        folders[:] = sorted(f for f in folders if not f.startswith(".") and f not in SKIPPED_FOLDERS)
        for name in sorted(names):
            yield pathlib.Path(folder, name)


def code(root):
    return [f for f in files(root) if f.suffix in CODE]


def lines(file):
    return file.read_text(encoding="utf-8").splitlines()


def check_arrows(root, gui_folders):
    """app -> model -> zkbridge; zookeeper.h in zkbridge/client/*.cpp and bench yardsticks; no Qt Gui below app."""
    gui = {name for folder in gui_folders if pathlib.Path(folder).name in GUI for name in os.listdir(folder)}
    for file in code(root):
        relative = file.relative_to(root)
        room = relative.parts[0]
        for number, line in enumerate(lines(file), 1):
            match = INCLUDE.match(line)
            if not match:
                continue
            header = match.group(1)
            first = header.split("/")[0]
            if room in ROOMS and first in ROOMS and first not in ROOMS[room]:
                yield f"{relative}:{number}: {room} must not know {first}"
            if room in ("zkbridge", "model") and (first in GUI or header in gui):
                yield f"{relative}:{number}: no Qt Gui or Widgets below app: {header}"
            # A benchmark holds the bare C client beside ours as its yardstick.
            may_include = relative.match("zkbridge/client/*.cpp") or relative.match("tests/bench/bare*.cpp")
            if (first == "zookeeper" or first == "zookeeper.h") and not may_include:
                yield f"{relative}:{number}: the C client is included in zkbridge/client/*.cpp alone"


def check_files(root, _):
    """Licence, include guard, length."""
    for file in code(root):
        relative = file.relative_to(root)
        text = lines(file)
        if not any(SPDX.search(line) for line in text[:3]):
            yield f"{relative}:1: no licence line"
        if file.suffix == ".h" and "#pragma once" not in text[:6]:
            yield f"{relative}:1: no #pragma once"
        if len(text) > LONGEST[file.suffix]:
            yield f"{relative}:{len(text)}: longer than {LONGEST[file.suffix]} lines; one idea each"


def check_paths(root, _):
    """No path of the machine on which a file was written."""
    # A checkout directly below / has a name that may well be a znode's in a test.
    own = re.compile(re.escape(str(root)) + r"\b") if len(root.parts) > 2 else None
    for file in files(root):
        try:
            text = lines(file)
        except UnicodeDecodeError:
            continue
        for number, line in enumerate(text, 1):
            if HOME.search(line) or (own and own.search(line)):
                yield f"{file.relative_to(root)}:{number}: a path of somebody's machine: {line.strip()[:100]}"


def check_cases(root, _):
    """Each test that a list of cases names ("tst_program.function") is there."""
    programs = {file.stem: file for file in code(root) if file.stem.startswith("tst_")}
    for file in files(root):
        if file.name != "CASES.md":
            continue
        for number, line in enumerate(lines(file), 1):
            for program, function in re.findall(r"`(tst_\w+)\.(\w+)`", line):
                source = programs.get(program)
                if not source or f"void {function}();" not in source.read_text(encoding="utf-8"):
                    yield f"{file.relative_to(root)}:{number}: there is no {program}.{function}"


def check_format(root, _):
    """As clang-format with the project's style leaves it."""
    if not shutil.which("clang-format"):
        yield "clang-format is missing: install the Debian package clang-format (or run packaging/install-deps)"
        return
    command = ["clang-format", "--dry-run", "--Werror", "--style=file", *map(str, code(root))]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    if result.returncode != 0:
        yield from (line for line in result.stderr.splitlines() if ": error:" in line)
        yield "mend it with: clang-format -i FILE"


CHECKS = {
    "arrows": check_arrows,
    "files": check_files,
    "paths": check_paths,
    "cases": check_cases,
    "format": check_format,
}


def selftest():
    licence = "// SPDX-FileCopyrightText: 2026 The Vivarium authors\n// SPDX-License-Identifier: GPL-3.0-or-later\n"
    planted = {
        "arrows": {
            "zkbridge/a.h": '#include "model/b.h"\n',
            "model/a.cpp": '#include "app/b.h"\n',
            "model/b.cpp": "#include <QColor>\n",
            "zkbridge/admin/c.cpp": "#include <zookeeper/zookeeper.h>\n",
            "zkbridge/client/d.h": "#include <zookeeper/zookeeper.h>\n",
        },
        "files": {"app/a.cpp": "int a;\n", "app/b.h": licence + "int b;\n", "app/c.cpp": licence + "//\n" * 600},
        "paths": {"docs/a.txt": "/" + "home/somebody/b\n", "b.cmake": "/" + "root/c\n"},
        "cases": {
            "app/CASES.md": "`tst_s.there`, `tst_s.missing`\n",
            "model/CASES.md": "`tst_missing.there`\n",
        },
        "format": {".clang-format": "BasedOnStyle: WebKit\n", "app/a.cpp": "int  a ;\n"},
    }
    sound = {
        "model/s.h": licence + '#pragma once\n#include "zkbridge/t.h"\n#include <QString>\n',
        "tests/tst_s.cpp": licence + "void there();\n",
        "tests/CASES.md": "`tst_s.there`\n",
        "zkbridge/client/s.cpp": licence + "#include <zookeeper/zookeeper.h>\n",
    }
    for check, content in planted.items():
        with tempfile.TemporaryDirectory() as folder:
            root = pathlib.Path(folder)
            for name, text in {**sound, **content, "QtGui/QColor": "", "QtCore/QString": ""}.items():
                file = root / name
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_text(text, encoding="utf-8")
            found = {line.split(":")[0] for line in CHECKS[check](root, [root / "QtGui", root / "QtCore"])}
            for name in content:
                if not name.startswith(".") and not any(line.endswith(name) for line in found):
                    yield f"{check}: the breach in {name} was not found"
            for name in sound:
                if any(line.endswith(name) for line in found):
                    yield f"{check}: found a breach in {name}, where there is none"


def main():
    if sys.argv[1:] == ["selftest"]:
        breaches = list(selftest())
    elif len(sys.argv) >= 3 and sys.argv[1] in CHECKS:
        breaches = list(CHECKS[sys.argv[1]](pathlib.Path(sys.argv[2]).resolve(), sys.argv[3:]))
    else:
        sys.exit(__doc__)
    for breach in breaches:
        print(breach)
    return 1 if breaches else 0


if __name__ == "__main__":
    sys.exit(main())

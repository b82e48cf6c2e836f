#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Vivarium authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks that every text of app/ is translated: translations.py LUPDATE SOURCE_DIR

Extracts the texts anew and compares: each .ts file holds each text, finished and with all its placeholders; the English
one at least the plurals. Prints what is missing and exits with 1 when something is."""
import pathlib
import re
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

PLACEHOLDER = re.compile(r"%L?[0-9]+")


def messages(file):
    """(context, source) -> (translations, numerus?, finished?)"""
    found = {}
    for context in ElementTree.parse(file).getroot().iter("context"):
        name = context.findtext("name")
        for message in context.iter("message"):
            translation = message.find("translation")
            forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
            key = (name, message.findtext("source") or "", message.findtext("comment") or "")
            found[key] = (forms, message.get("numerus") == "yes", translation.get("type") is None)
    return found


def extract(lupdate, root, folder):
    fresh = folder / "fresh.ts"
    # Without the include path lupdate does not see which namespace a class belongs to, and its texts stay English.
    languages = ["-source-language", "en", "-target-language", "de"]
    subprocess.run(
        [lupdate, "-silent", str(root / "app"), "-I", str(root), *languages, "-ts", str(fresh)], check=True,
        capture_output=True)
    return messages(fresh)


def breaches(file, wanted, known):
    have = messages(file)
    for key, (_, numerus, _) in wanted.items():
        forms, _, finished = have.get(key, ([""], numerus, False))
        if not finished or not all(forms):
            yield f"{file.name}: not translated: {key[1]!r} ({key[0]})"
            continue
        for placeholder in set(PLACEHOLDER.findall(key[1])):
            if not all(placeholder in form for form in forms):
                yield f"{file.name}: {placeholder} is missing: {key[1]!r} ({key[0]})"
    for key in have.keys() - known.keys():
        yield f"{file.name}: no such text any more: {key[1]!r} ({key[0]})"


def main():
    lupdate, root = sys.argv[1], pathlib.Path(sys.argv[2]).resolve()
    with tempfile.TemporaryDirectory() as folder:
        texts = extract(lupdate, root, pathlib.Path(folder))
    plurals = {key: value for key, value in texts.items() if value[1]}
    found = []
    for file in sorted((root / "translations").glob("*.ts")):
        found += breaches(file, plurals if file.stem.endswith("_en") else texts, texts)
    print("\n".join(found) if found else f"{len(texts)} texts, all translated")
    return 1 if found or not texts else 0


if __name__ == "__main__":
    sys.exit(main())

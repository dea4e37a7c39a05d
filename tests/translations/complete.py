# SPDX-FileCopyrightText: 2026 The Tokendesk authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Names each sentence of the translation files that a user would miss.

complete.py FOLDER UPDATED: FOLDER is checked, UPDATED is its copy after translations/update.
"""
import re
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

PLURAL_FORMS = {"ar": 6, "de": 2, "en": 2, "es": 2, "fr": 2, "ja": 1, "zh_CN": 1}


def messages(path):
    """(context, source, comment) -> message element"""
    found = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name"), message.findtext("source"), message.findtext("comment", ""))
            found[key] = message
    return found


def forms(message):
    translation = message.find("translation")
    if message.get("numerus") == "yes":
        return [form.text or "" for form in translation.iter("numerusform")]
    return [translation.text or ""]


def placeholders(text):
    """L asks for the digits of the locale: a language may want them where English does not."""
    return {found.replace("L", "") for found in re.findall(r"%L?(?:n|\d+)", text)}


def accelerators(text):
    return len(re.findall(r"&(?=\w)", text))


def faults_of_form(source, form):
    if not form.strip() and source.strip():
        yield "is empty"
        return
    if placeholders(source) != placeholders(form):
        yield f"has other placeholders: {form!r}"
    if source.endswith("…") != form.endswith("…"):
        yield f"differs in the … at the end: {form!r}"
    if accelerators(source) != accelerators(form):
        yield f"differs in its accelerator: {form!r}"


def faults_of_message(source, message, plural_forms):
    kind = message.find("translation").get("type")
    if kind:
        yield f"is {kind}"
        return
    texts = forms(message)
    if message.get("numerus") == "yes" and len(texts) != plural_forms:
        yield f"has {len(texts)} plural forms, needs {plural_forms}"
    for form in texts:
        yield from faults_of_form(source, form)


def faults_of_file(committed, updated):
    old, new = messages(committed), messages(updated)
    plural_forms = PLURAL_FORMS[committed.stem.split("_", 1)[1]]
    for key, message in old.items():
        if key not in new:
            yield key, "is no longer in the sources"
        for fault in faults_of_message(key[1], message, plural_forms):
            yield key, fault
    for key in new.keys() - old.keys():
        yield key, "is missing"
    for key in old.keys() & new.keys():
        if forms(old[key]) != forms(new[key]):
            yield key, "is changed by translations/update"


def main(folder, updated):
    lines = []
    files = sorted(Path(folder).glob("*.ts"))
    missing = PLURAL_FORMS.keys() - {file.stem.split("_", 1)[1] for file in files}
    if missing:
        lines.append(f"{folder}: no translation files for {', '.join(sorted(missing))}")
    for file in files:
        twin = Path(updated) / file.name
        found = [f"{file.name}: {context}: {source!r} {fault}"
                 for (context, source, _), fault in faults_of_file(file, twin)]
        if not found and file.read_bytes() != twin.read_bytes():
            found.append(f"{file.name}: is not as translations/update writes it")
        lines += found
    print("\n".join(lines), end="\n" if lines else "")
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))

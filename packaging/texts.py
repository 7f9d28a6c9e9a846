"""Bring the translation files up to date with the texts in the code.

``python packaging/texts.py`` reads every ``translate("context", "text", …)`` under ``desktop``
and rewrites ``resources/i18n/weefsel_*.ts``: new texts come in as unfinished, texts that are
gone leave, translations stay. ``--missing nl`` prints what still lacks as JSON;
``--fill nl FILE`` puts in translations from such a JSON file.

Qt's own ``pyside6-lupdate`` reads Python too, but not the plural of ``translate`` and not a
call whose number is itself a call (measured with 6.11.3); the files stay in its format, so
that Qt Linguist opens them.
"""

from __future__ import annotations

import argparse
import ast
import json
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "i18n"
LANGUAGES = {"nl": "nl_BE", "fr": "fr_BE", "en": "en_BE"}


class Text(NamedTuple):
    """One text of the program. Equal texts in one context are one."""

    context: str
    source: str
    comment: str
    plural: bool


@cache
def texts_in_code() -> list[Text]:
    """Return all texts under ``desktop``, each once, in a stable order."""
    found: dict[tuple[str, str, str], Text] = {}
    for path in sorted((ROOT / "desktop").rglob("*.py")):
        for text in _texts(ast.parse(path.read_text("utf-8"))):
            found.setdefault(text[:3], text)
    return sorted(found.values())


def _texts(tree: ast.AST) -> Iterator[Text]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = getattr(node.func, "attr", getattr(node.func, "id", ""))
        match name, node.args:
            case "translate", [ast.Constant(context), ast.Constant(source), *rest]:
                comment, number = (*rest, None, None)[:2]
                plural = number is not None or any(word.arg == "n" for word in node.keywords)
                noted = comment.value if isinstance(comment, ast.Constant) else ""
                yield Text(str(context), str(source), str(noted), plural)
            case _:
                pass


def stored(language: str) -> dict[tuple[str, str, str], list[str]]:
    """Return the finished translations of ``language``, one or two forms each."""
    path = FOLDER / f"weefsel_{language}.ts"
    if not path.exists():
        return {}
    done = {}
    for context in ElementTree.parse(path).iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type"):
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")]
            key = (
                context.findtext("name") or "",
                message.findtext("source") or "",
                message.findtext("comment") or "",
            )
            done[key] = forms or [translation.text or ""]
    return done


def write(language: str, texts: list[Text], done: dict[tuple[str, str, str], list[str]]) -> None:
    """Write the ``.ts`` file of ``language``."""
    root = ElementTree.Element(
        "TS", version="2.1", language=LANGUAGES[language], sourcelanguage="en"
    )
    contexts: dict[str, ElementTree.Element] = {}
    for text in texts:
        if text.context not in contexts:
            contexts[text.context] = ElementTree.SubElement(root, "context")
            ElementTree.SubElement(contexts[text.context], "name").text = text.context
        message = ElementTree.SubElement(
            contexts[text.context], "message", {"numerus": "yes"} if text.plural else {}
        )
        ElementTree.SubElement(message, "source").text = text.source
        if text.comment:
            ElementTree.SubElement(message, "comment").text = text.comment
        forms = done.get(text[:3], [])
        translation = ElementTree.SubElement(
            message, "translation", {} if forms else {"type": "unfinished"}
        )
        if text.plural:
            for form in forms or ["", ""]:
                ElementTree.SubElement(translation, "numerusform").text = form
        elif forms:
            translation.text = forms[0]
    ElementTree.indent(root, "    ")
    body = ElementTree.tostring(root, encoding="unicode")
    path = FOLDER / f"weefsel_{language}.ts"
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', "utf-8")


def wanted(language: str, texts: list[Text]) -> list[Text]:
    """Return the texts that ``language`` must have: English needs its plurals only."""
    return [text for text in texts if text.plural] if language == "en" else texts


def main() -> int:
    """Run the command; see the top of this file."""
    parser = argparse.ArgumentParser(description="Bring the translation files up to date.")
    parser.add_argument("--missing", choices=LANGUAGES)
    parser.add_argument("--fill", nargs=2, metavar=("LANGUAGE", "FILE"))
    arguments = parser.parse_args()
    texts = texts_in_code()
    if arguments.missing:
        done = stored(arguments.missing)
        lacking = [text for text in wanted(arguments.missing, texts) if text[:3] not in done]
        json.dump([text._asdict() for text in lacking], sys.stdout, ensure_ascii=False, indent=1)
        return 0
    added: dict[str, dict[tuple[str, str, str], list[str]]] = {name: {} for name in LANGUAGES}
    if arguments.fill:
        name, file = arguments.fill
        for entry in json.loads(Path(file).read_text("utf-8")):
            key = (entry["context"], entry["source"], entry.get("comment", ""))
            added[name][key] = entry["forms"]
    for name in LANGUAGES:
        write(name, wanted(name, texts), stored(name) | added[name])
    return 0


if __name__ == "__main__":
    sys.exit(main())

"""Texts in the language of the person, for the window, the commands and the reports alike.

Texts in the code are English. ``resources/i18n/weefsel_<language>.ts`` (Qt Linguist's format,
so translators keep their tool) holds Dutch, French and the plurals of English. They are read
here without Qt, because the command line must speak Dutch too and starts in milliseconds.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import lru_cache
from pathlib import Path
from xml.etree import ElementTree

LANGUAGES = ("nl", "fr", "en")
DEFAULT_LANGUAGE = "nl"

_Key = tuple[str, str]
_Texts = dict[_Key, list[str]]
_state: dict[str, object] = {"language": "en", "texts": {}}
_aside: ContextVar[tuple[str, _Texts] | None] = ContextVar("_aside", default=None)
"""Another language, in one thread for a while."""


def use_language(language: str, folder: Path, *, only: str | None = None) -> None:
    """Speak ``language`` from now on; an unknown one leaves the texts in English.

    Args:
        language: One of :data:`LANGUAGES`.
        folder: Where the ``.ts`` files are.
        only: Read this one context and leave the others in English: ``weefsel --help`` says
            little, and should not take the time to read all.
    """
    _state["texts"] = _read(folder / f"weefsel_{language}.ts", only)
    _state["language"] = language


@contextmanager
def speaking(language: str, folder: Path) -> Iterator[None]:
    """Speak ``language`` in this thread only, for a document; windows go on in theirs.

    Args:
        language, folder: As for :func:`use_language`.
    """
    token = _aside.set((language, _read(folder / f"weefsel_{language}.ts", None)))
    try:
        yield
    finally:
        _aside.reset(token)


def language() -> str:
    """Return the language spoken now, for instance ``nl``."""
    aside = _aside.get()
    return str(_state["language"]) if aside is None else aside[0]


def translate(context: str, text: str, comment: str = "", n: int | None = None) -> str:
    """Return ``text`` in the language of the person; English where a translation lacks.

    The signature is Qt's, so that ``pyside6-lupdate`` finds the texts.

    Args:
        context: The screen or subject, for translators.
        text: An English literal. Placeholders are named: ``"Saved {moment}"``; format after
            translating.
        comment: Tells two equal English texts apart, or helps the translator.
        n: Number that decides between singular and plural; replaces ``%n`` in the text, in groups
            of three digits.
    """
    aside = _aside.get()
    texts = _state["texts"] if aside is None else aside[1]
    forms = texts.get((context, text + "\0" + comment)) if isinstance(texts, dict) else None
    if n is None:
        return forms[0] if forms else text
    return _plural(forms or [text], n).replace("%n", _grouped(n))


def _grouped(n: int) -> str:
    """Return ``n`` as :func:`desktop.words.formats.number` writes it: ``38.798``."""
    return f"{n:,}".replace(",", "\u202f" if language() == "fr" else ".")


def _plural(forms: list[str], n: int) -> str:
    singular = n in (0, 1) if language() == "fr" else n == 1
    return forms[0] if singular else forms[-1]


def _read(path: Path, only: str | None) -> _Texts:
    return _parsed(path, only, path.stat().st_mtime_ns) if path.is_file() else {}


@lru_cache(maxsize=2 * len(LANGUAGES))
def _parsed(path: Path, only: str | None, _written: int) -> _Texts:
    """Return the texts of a file as it was written at that moment: each document asks for them."""
    texts: _Texts = {}
    text = path.read_text("utf-8")
    for context in ElementTree.fromstring(_cut(text, only)).iter("context"):  # noqa: S314 - ours
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is None or translation.get("type") in {"unfinished", "vanished"}:
                continue
            forms = [form.text or "" for form in translation.iter("numerusform")]
            source = f"{message.findtext('source')}\0{message.findtext('comment') or ''}"
            texts[name, source] = forms or [translation.text or ""]
    return texts


def _cut(text: str, only: str | None) -> str:
    """Return ``text``, or of a file of translations no more than one context."""
    if only is None:
        return text
    name = text.find(f"<name>{only}</name>")
    start, end = text.rfind("<context>", 0, name), text.find("</context>", name)
    return text[start:end] + "</context>" if 0 <= start < name < end else "<TS/>"

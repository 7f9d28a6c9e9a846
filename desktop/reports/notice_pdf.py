"""A text to hand out, as a tagged PDF (PDF/UA-1): left to right or right to left."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from pathlib import Path
from typing import Any

from anyascii import anyascii

from desktop.domain.wording import Block, blocks, is_right_to_left, isolated
from desktop.paths import resources_folder
from desktop.reports.files import whole_file
from desktop.reports.texts import plain

_SCRIPTS = ("LATIN", "CYRILLIC", "ARABIC", "GREEK")
_LATIN_ENDS = 0x250
_WITHIN_NUMBER = re.compile(r"(?<=[0-9]) (?=[0-9])")
"""A phone number stays on one line."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """What is printed.

    Args:
        language: ISO 639-1 code of the text.
        text: Filled in; see :class:`desktop.domain.wording.Wording` for its marks.
        foot: Under each page, for instance version and city.
    """

    language: str
    text: str
    foot: str


def write_notice(notice: Notice, out: Path, *, made_at: datetime) -> Path:
    """Write a notice to a file.

    Raises:
        FileNotWritten: See :func:`desktop.reports.files.whole_file`.
    """
    with whole_file(out) as draft:
        draft.write_bytes(notice_pdf(notice, made_at=made_at))
    return out


def notice_pdf(notice: Notice, *, made_at: datetime) -> bytes:
    """Return a notice as a PDF."""
    import typst

    made: bytes = typst.compile(
        str(resources_folder() / "reports" / "notice.typ"),
        sys_inputs={"data": json.dumps(_document(notice), ensure_ascii=False)},
        format="pdf",
        pdf_standards=["ua-1"],
        timestamp=int(made_at.timestamp()),
    )
    return made


def _document(notice: Notice) -> dict[str, Any]:
    is_turned = is_right_to_left(notice.language)
    found = [Block(each.kind, _writable(each.text)) for each in blocks(notice.text)]
    title = next((each.text for each in found if each.kind in {"title", "heading"}), "")
    return {
        "lang": notice.language,
        "dir": "rtl" if is_turned else "ltr",
        "title": title or found[0].text[:80],
        "foot": _writable(notice.foot),
        "parts": list(_parts([_turned(each) for each in found] if is_turned else found)),
    }


def _turned(block: Block) -> Block:
    return Block(block.kind, isolated(block.text))


def _parts(found: Sequence[Block]) -> Iterator[dict[str, Any]]:
    """Yield the pieces; lines of a list that follow each other are one."""
    for kind, group in groupby(found, key=lambda each: each.kind):
        lines = [each.text for each in group]
        if kind == "item":
            yield {"kind": kind, "lines": lines}
        else:
            yield from ({"kind": kind, "lines": [line]} for line in lines)


def _writable(text: str) -> str:
    """Return ``text`` in letters that our fonts have; PDF/UA refuses any other."""
    return _WITHIN_NUMBER.sub("\u00a0", "".join(map(_letter, plain(text))))


def _letter(letter: str) -> str:
    category = unicodedata.category(letter)
    if category in {"Cf", "Co", "Cn"}:
        return ""
    known = not category.startswith(("L", "S")) or ord(letter) < _LATIN_ENDS
    if known or unicodedata.name(letter, "").startswith(_SCRIPTS):
        return letter
    return anyascii(letter)

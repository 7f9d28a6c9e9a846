"""``weefsel lint``: what a text tells too much of somebody, and which kept texts do.

Nothing of it leaves the computer.
"""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from desktop.cli.answers import Answer, listing, plain, shown_in, table
from desktop.cli.context import Context
from desktop.cli.parser import Parser, WrongUse
from desktop.domain.privacy.access import Way
from desktop.domain.traces.lint import Remark, find
from desktop.domain.traces.lint.fields import TellingText
from desktop.errors import FileUnreadable
from desktop.i18n import translate
from desktop.services import text_remarks
from desktop.words.lint import remark_text, subject_name
from desktop.words.names import field_name, record_name

_MOST = 500


def build(parser: Parser, _name: str) -> None:
    """Say which options there are."""
    parser.option("--text", translate("commands", "a file with the text, or - to read it here"))
    parser.option("--about", translate("commands", "name of the contact whose note it is"))
    parser.flag("--teach", translate("commands", "what this text tells is no problem"))
    parser.flag("--forget", translate("commands", "forget that again"))
    parser.flag("--list", translate("commands", "the kept texts that tell too much"))
    parser.flag("--taught", translate("commands", "what was said to be no problem"))
    parser.set_defaults(run=run)


def run(context: Context, _options: Namespace) -> Answer:
    """Look at a text, or list the texts that are kept."""
    wanted = [name for name in ("text", "list", "taught") if context.given(name, False)]
    if len(wanted) != 1:
        raise WrongUse(translate("commands", "Say one of --text, --list and --taught."))
    if wanted[0] == "text":
        return _look(context)
    return _taught(context) if wanted[0] == "taught" else _list(context)


def _look(context: Context) -> Answer:
    text = _read(context.given("text"))
    about = context.given("about", "")
    names = text_remarks.known_names(context.desk)
    if context.given("teach", False) or context.given("forget", False):
        return _teach(context, find(text, names=names, about=about))
    found = text_remarks.look(context.desk, text, names, about=about)
    lines = [f"{_place(text, remark)}  {remark_text(remark)}" for remark in found]
    said = [*lines] or [translate("commands", "This text tells nothing of anybody.")]
    items = [_document(text, remark) for remark in found]
    return Answer(
        {"items": items, "total": len(found)},
        said,
        failed=bool(found),
        shown=shown_in(found, Way.COMMAND),
    )


def _teach(context: Context, found: Sequence[Remark]) -> Answer:
    known = {each.mark for each in text_remarks.taught(context.desk)}
    is_taught = context.given("teach", False)
    changed = [remark for remark in found if (remark.mark in known) is not is_taught]
    for remark in changed:
        if is_taught:
            text_remarks.teach(context.desk, remark)
        else:
            text_remarks.unteach(context.desk, remark.mark)
    document = {"taught" if is_taught else "forgotten": len(changed)}
    said = (
        translate("commands", "%n thing(s) remembered as no problem.", "", len(changed))
        if is_taught
        else translate("commands", "%n thing(s) forgotten.", "", len(changed))
    )
    return Answer(document, [said])


def _list(context: Context) -> Answer:
    text_remarks.screen(context.desk, context.report)
    found = text_remarks.telling(context.desk, limit=_MOST)
    answer = listing(
        found.rows,
        found.total,
        {
            translate("commands", "What"): _what,
            translate("commands", "Record"): lambda each: record_name(each.kind),
            translate("commands", "Name"): lambda each: each.title,
            translate("commands", "Field"): lambda each: field_name(each.field, each.kind),
            translate("commands", "Id"): lambda each: str(each.record_id),
        },
        empty=translate("commands", "No kept text tells too much of anybody."),
    )
    items = [
        {
            "kind": each.kind,
            "record_id": str(each.record_id),
            "field": each.field,
            "title": each.title,
            "remarks": [_document(each.text, remark) for remark in each.remarks],
        }
        for each in found.rows
    ]
    shown = shown_in(found.rows, Way.COMMAND)
    return Answer({"items": items, "total": found.total}, answer.lines, shown=shown)


def _taught(context: Context) -> Answer:
    found = text_remarks.taught(context.desk)
    items = [plain(each) for each in found]
    rows = [[subject_name(each.kind), each.name, each.word] for each in found]
    heads = [translate("commands", "What"), translate("commands", "Name")]
    lines = table([[*heads, translate("commands", "Word")], *rows]) if rows else []
    empty = translate("commands", "Nothing was said to be no problem.")
    return Answer({"items": items, "total": len(items)}, lines or [empty])


def _what(found: TellingText) -> str:
    return ", ".join(dict.fromkeys(subject_name(remark.what) for remark in found.remarks))


def _document(text: str, remark: Remark) -> Any:
    line, column = _line_of(text, remark.start)
    return {
        "kind": remark.kind.value,
        "what": str(remark.what),
        "start": remark.start,
        "end": remark.end,
        "line": line,
        "column": column,
        "word": remark.word,
        "name": remark.name,
        "person_id": str(remark.person_id) if remark.person_id else None,
    }


def _place(text: str, remark: Remark) -> str:
    line, column = _line_of(text, remark.start)
    return f"{line}:{column}"


def _line_of(text: str, place: int) -> tuple[int, int]:
    """Return line and column, both from 1."""
    return text.count("\n", 0, place) + 1, place - (text.rfind("\n", 0, place) + 1) + 1


def _read(named: str) -> str:
    """Return the text that is named.

    Raises:
        FileUnreadable: ``not_found``, ``no_permission`` or ``damaged``.
    """
    if named == "-":
        return sys.stdin.read()
    path = Path(named)
    try:
        return path.read_text("utf-8-sig")
    except FileNotFoundError as error:
        raise FileUnreadable(path.name, "not_found") from error
    except UnicodeDecodeError as error:
        raise FileUnreadable(path.name, "damaged") from error
    except OSError as error:
        raise FileUnreadable(path.name, "no_permission") from error

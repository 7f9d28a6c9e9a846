"""A person's own file: a tagged PDF (PDF/UA-1) in plain words, and the same as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from datetime import date, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from desktop.domain.exchange import Exported
from desktop.domain.person_file import Filed, FiledChange, FiledConflict, PersonFile
from desktop.i18n import language, translate
from desktop.reports.files import whole_file
from desktop.reports.tagged import write_tagged
from desktop.words.formats import moment_text
from desktop.words.history import step_lines
from desktop.words.names import field_name, record_name
from desktop.words.values import value_text

FORMAT = 1
"""Version of the JSON; higher ones only add."""
_SILENT = frozenset({"updated_at", "updated_by", "deleted_at", "created_at", "created_by"})
_IDS = ("person_id", "field_id", "consent_id", "loser_id", "winner_id", "one_id", "other_id")
_MOST_CHANGES = 400


def write_pdf(found: PersonFile, out: Path) -> Path:
    """Write the file as the person can read it, in the language spoken now.

    Raises:
        FileNotWritten: See :func:`desktop.reports.files.whole_file`.
    """
    return write_tagged("person", _document(found), out, made_at=found.made_at)


def write_json(found: PersonFile, out: Path) -> Path:
    """Write the file for another program: to take along (article 20).

    Raises:
        FileNotWritten: See :func:`desktop.reports.files.whole_file`.
    """
    with whole_file(out) as draft:
        draft.write_text(as_json(found), "utf-8")
    return out


def as_json(found: PersonFile) -> str:
    """Return the file as JSON: fields and codes as Weefsel keeps them."""
    whole = asdict(found)
    whole["person"] = str(found.person.id)
    said = {"weefsel": "person-file", "format": FORMAT, **whole}
    return json.dumps(said, ensure_ascii=False, indent=2, default=_plain) + "\n"


def _plain(value: Any) -> Any:
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, (datetime, date)):
        return value.isoformat()
    if isinstance(value, (set, frozenset)):
        return sorted(map(str, value))
    raise TypeError(type(value).__name__)


def _document(found: PersonFile) -> dict[str, Any]:
    name = found.person.display_name
    return {
        "lang": language(),
        "title": translate("person file", "What we keep about {name}").format(name=name),
        "foot": translate("person file", "Made on {moment} by {who}").format(
            moment=moment_text(found.made_at), who=found.made_by
        ),
        "intro": [
            translate(
                "person file",
                "You asked what the network consultants of the city keep about you. Everything is "
                "in this file: what we noted, when we met, and who looked at it.",
            ),
            translate(
                "person file",
                "Something wrong? Tell us, and we correct it. You can also ask us to stop using "
                "your data, or to forget you.",
            ),
        ],
        "sections": [section for section in _sections(found) if section["parts"]],
    }


def _sections(found: PersonFile) -> Iterator[dict[str, Any]]:
    for kind, filed in found.records.items():
        yield _section(_title(kind, filed), [_record(each, found) for each in filed])
    yield _section(
        translate("person file", "When we met"),
        [_record(each, found) for each in found.visits],
        translate("person file", "What a visit was about is kept for all who were there together."),
    )
    quotes = list(found.quotes)
    yield _section(translate("person file", "What we wrote about you"), [_part(lines=quotes)])
    yield _section(translate("person file", "Values that met"), list(_conflicts(found)))
    yield _section(
        translate("person file", "Who looked at your data"), [_part(lines=_reads(found))]
    )
    exports = [_export(each) for each in found.exports]
    yield _section(translate("person file", "Files that you were in"), [_part(lines=exports)])
    yield _section(
        translate("person file", "What was changed, and by whom"),
        [_part(lines=_changes(found))],
        "" if found.history_whole else _not_whole(),
    )
    yield _section(
        translate("person file", "What is not in this file"), [_part(lines=list(_left_out(found)))]
    )


def _section(title: str, parts: Sequence[dict[str, Any]], text: str = "") -> dict[str, Any]:
    filled = [part for part in parts if part["pairs"] or part["lines"]]
    return {"title": title, "text": text, "parts": filled}


def _part(
    title: str = "", pairs: Sequence[Sequence[str]] = (), lines: Sequence[str] = ()
) -> dict[str, Any]:
    return {"title": title, "pairs": list(pairs), "lines": [line for line in lines if line]}


def _title(kind: str, filed: Sequence[Filed]) -> str:
    if kind == "person":
        return translate("person file", "Who you are")
    return f"{record_name(kind)} ({len(filed)})" if len(filed) > 1 else record_name(kind)


def _record(filed: Filed, found: PersonFile) -> dict[str, Any]:
    pairs = [
        (field_name(name, filed.kind), value_text(filed.kind, name, value, found.names))
        for name, value in filed.body.items()
        if name not in _SILENT and name not in _IDS
    ]
    if "created_at" in filed.body:
        noted = translate("person file", "{moment}, by {who}").format(
            moment=value_text(filed.kind, "created_at", filed.body["created_at"]),
            who=filed.body.get("created_by", ""),
        )
        pairs.append((translate("person file", "Noted on"), noted))
    own = found.names.get(str(filed.body.get("field_id", "")), "")
    binned = translate("person file", "Thrown away, not gone yet")
    return _part(": ".join(filter(None, (own, binned if filed.is_binned else ""))), pairs)


def _conflicts(found: PersonFile) -> Iterator[dict[str, Any]]:
    for each in found.conflicts:
        yield _part(pairs=_values(each, found.names))


def _values(each: FiledConflict, names: Mapping[str, str]) -> list[tuple[str, str]]:
    return [
        (
            field_name(each.field, each.kind),
            value_text(each.kind, each.field, each.standing, names),
        ),
        (
            translate("person file", "Put aside"),
            value_text(each.kind, each.field, each.aside, names),
        ),
    ]


def _reads(found: PersonFile) -> list[str]:
    line = translate("person file", "{moment}: {who}")
    said = []
    for each in sorted(found.reads, key=lambda access: access.at):
        text = line.format(moment=moment_text(each.at), who=each.by)
        said.append(f"{text} ({each.reason})" if each.reason else text)
    return said


def _export(each: Exported) -> str:
    line = translate("person file", "{moment}: {who}, to a {form} file. Why: {reason}")
    return line.format(moment=moment_text(each.at), who=each.by, form=each.form, reason=each.reason)


def _changes(found: PersonFile) -> list[str]:
    return [line for change in found.history[-_MOST_CHANGES:] for line in _change(change)]


def _change(change: FiledChange) -> Iterator[str]:
    when = moment_text(change.step.at)
    for line in step_lines(change.step, change.kind):
        yield f"{when}, {change.step.by}, {record_name(change.kind)}: {line}"


def _not_whole() -> str:
    return translate(
        "person file",
        "This is what one laptop keeps of it. The central server was not asked: there is none, or "
        "it could not be reached.",
    )


def _left_out(found: PersonFile) -> Iterator[str]:
    if found.others:
        yield translate(
            "person file",
            "The names of %n other person(s) who were there: those data are theirs.",
            "",
            found.others,
        )
    if found.notes:
        yield translate(
            "person file",
            "Notes of %n visit(s). Other people may stand in them. You can ask for what they say "
            "about you.",
            "",
            found.notes,
        )
    if found.look_alikes:
        yield translate(
            "person file",
            "%n other contact(s) may be you as well. Ask us to look at it together.",
            "",
            found.look_alikes,
        )
    yield translate("person file", "Codes that only computers use.")

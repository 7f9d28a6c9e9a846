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
from desktop.domain.kinds import is_paragraph
from desktop.domain.privacy.person_file import Filed, FiledChange, FiledConflict, PersonFile
from desktop.i18n import language, translate
from desktop.reports.files import whole_file
from desktop.reports.tagged import write_tagged
from desktop.words.access import way_name
from desktop.words.formats import moment_text
from desktop.words.history import step_lines
from desktop.words.names import field_name, record_name
from desktop.words.values import value_text

FORMAT = 1
"""Version of the JSON; higher ones only add."""
_SILENT = frozenset({"updated_at", "updated_by", "deleted_at", "created_at", "created_by"})
_IDS = ("person_id", "field_id", "consent_id", "loser_id", "winner_id", "one_id", "other_id")
_MOST_CHANGES = 400
_WORDS = frozenset(
    {"title", "role", "offers", "availability", "wording", "reason", "answer", "value"}
    | {"witness", "public_source"}
)
"""Fields of one line in which people write what they like."""


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
    yield _section(translate("person file", "Where it comes from"), [_part(lines=_sources(found))])
    yield _section(
        translate("person file", "When we met"),
        [_record(each, found) for each in found.visits],
        translate("person file", "What a visit was about is kept for all who were there together."),
    )
    quotes = [quoted(each) for each in found.quotes]
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
    yield _section(translate("person file", "What you can do"), [_part(lines=list(_rights()))])


def quoted(text: str) -> str:
    """Return what somebody wrote, so that it is not taken for our own words."""
    return translate("person file", "“{text}”").format(text=text)


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
        (field_name(name, filed.kind), _said(filed.kind, name, value, found.names))
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


def _said(kind: str, name: str, value: Any, names: Mapping[str, str]) -> str:
    said = value_text(kind, name, value, names)
    return quoted(said) if isinstance(value, str) and is_free_text(kind, name) else said


def is_free_text(kind: str, name: str) -> bool:
    """Return whether people write sentences in a field."""
    return name in _WORDS or is_paragraph(kind, name)


def _conflicts(found: PersonFile) -> Iterator[dict[str, Any]]:
    for each in found.conflicts:
        yield _part(pairs=_values(each, found.names))


def _values(each: FiledConflict, names: Mapping[str, str]) -> list[tuple[str, str]]:
    return [
        (
            field_name(each.field, each.kind),
            _said(each.kind, each.field, each.standing, names),
        ),
        (
            translate("person file", "Put aside"),
            _said(each.kind, each.field, each.aside, names),
        ),
    ]


def _sources(found: PersonFile) -> list[str]:
    """Return where the data come from: whoever noted them, or a list that was read in."""
    signed = {str(filed.body.get("created_by", "")) for filed in found.records.get("person", ())}
    line = translate("person file", "Noted by {who}, who works for the network consultants")
    read = translate("person file", "Read in from the list {file} by {who} on {moment}")
    return [
        *(
            read.format(file=quoted(run.file), who=run.by, moment=moment_text(run.at))
            for run in found.sources
        ),
        *(line.format(who=who) for who in sorted(signed - {""})),
    ]


def _reads(found: PersonFile) -> list[str]:
    line = translate("person file", "{moment}: {who}, {way}")
    said = []
    for each in found.reads:
        way = way_name(each.way).lower()
        text = line.format(moment=moment_text(each.at), who=each.by, way=way)
        said.append(f"{text}: {quoted(each.reason)}" if each.reason else text)
    return said


def _export(each: Exported) -> str:
    line = translate("person file", "{moment}: {who}, to a {form} file. Why: {reason}")
    reason = quoted(each.reason)
    return line.format(moment=moment_text(each.at), who=each.by, form=each.form, reason=reason)


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
    if len(found.history) > _MOST_CHANGES:
        yield translate(
            "person file",
            "%n older change(s): they are in the file for programs.",
            "",
            len(found.history) - _MOST_CHANGES,
        )
    yield translate("person file", "Codes that only computers use.")


def _rights() -> Iterator[str]:
    yield translate("person file", "Ask us to correct or complete something.")
    yield translate("person file", "Object, or ask us to keep your data and not use them.")
    yield translate(
        "person file", "Take back what you agreed to. What was done before stays right."
    )
    yield translate("person file", "Ask to be forgotten.")
    yield translate(
        "person file", "Take your data along: the file beside this one can be read by programs."
    )
    yield translate(
        "person file",
        "Complain to the data protection officer of the city, or to the authority "
        "that supervises data protection.",
    )

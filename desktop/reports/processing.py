"""The register of processing with its annex: a tagged PDF (PDF/UA-1), and the same as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from desktop.domain.privacy.data_classes import About, DataClass
from desktop.domain.privacy.register import KindEntry, Register, RoleEntry
from desktop.domain.privacy.retention import RULED
from desktop.domain.roles.role import Deed
from desktop.i18n import language, translate
from desktop.reports.files import whole_file
from desktop.reports.tagged import write_tagged
from desktop.words.consent import art9_text, basis_text
from desktop.words.formats import moment_text, number
from desktop.words.labels import label
from desktop.words.names import field_name, record_name
from desktop.words.processing import (
    about_name,
    class_name,
    measure_text,
    risk_text,
    where_name,
)
from desktop.words.retention import rule_line, subject_name
from desktop.words.roles import deed_name, role_name
from desktop.words.ruling import change_line

_BLANK = "……………………………………"
"""To be filled in by hand: the program does not know it."""
FORMAT = 1
"""Version of the JSON; higher ones only add."""


def write_pdf(found: Register, out: Path) -> Path:
    """Write the register in the language spoken now.

    Raises:
        FileNotWritten: See :func:`desktop.reports.files.whole_file`.
    """
    return write_tagged("register", document(found), out, made_at=found.made_at)


def write_json(found: Register, out: Path) -> Path:
    """Write the register for another program, with the codes as Weefsel keeps them.

    Raises:
        FileNotWritten: See :func:`desktop.reports.files.whole_file`.
    """
    with whole_file(out) as draft:
        text = json.dumps(as_plain(found), ensure_ascii=False, indent=2)
        draft.write_text(f"{text}\n", "utf-8")
    return out


def as_plain(found: Register) -> Mapping[str, Any]:
    """Return the register as plain data."""
    return {
        "weefsel": "register",
        "format": FORMAT,
        "made_at": found.made_at.isoformat(timespec="seconds"),
        "version": found.version,
        "revision": found.revision,
        "controller": found.controller,
        "threshold": found.threshold,
        "has_server": found.has_server,
        "purposes": list(found.purposes),
        "consent_purposes": list(found.consent_purposes),
        "bases": list(found.bases),
        "art9_bases": list(found.art9_bases),
        "kinds": {entry.kind: _plain_kind(entry, found) for entry in found.kinds},
        "tables": [
            {"table": each.table, "where": each.where, "class": each.class_}
            for each in found.tables
        ],
        "recipients": {
            entry.role.value: {
                "deeds": list(entry.deeds),
                "kinds": list(entry.kinds),
                "own_only": list(entry.own_only),
            }
            for entry in found.roles
        },
        "retention": {
            rule.subject.value: {
                "months": rule.months,
                "since": rule.since.value,
                "then": rule.fate.value,
                "automatic": rule.is_automatic,
            }
            for rule in found.rules
        },
        "retention_changes": [
            {
                "at": change.at.isoformat(timespec="seconds"),
                "by": change.by,
                "reason": change.reason,
                "rules": change.rules,
            }
            for change in found.rule_changes
        ],
        "measures": [measure._asdict() for measure in found.measures],
        "risks": [risk._asdict() for risk in found.risks],
        "transfers": [],
    }


def _plain_kind(entry: KindEntry, found: Register) -> Mapping[str, Any]:
    return {
        "about": sorted(entry.about),
        "fields": {class_.value: list(names) for class_, names in entry.fields.items()},
        "own_fields": list(entry.own_fields),
        "records": found.counts.get(entry.kind),
    }


def document(found: Register) -> Mapping[str, Any]:
    """Return what the page says, in the language spoken now."""
    made = translate("processing", "Made by Weefsel {version} on {moment}, from the program itself")
    controller = found.controller or _BLANK
    return {
        "lang": language(),
        "title": translate("processing", "Register of processing, with annex"),
        "foot": made.format(version=found.version, moment=moment_text(found.made_at)),
        "intro": [
            translate("processing", "Controller: {name}").format(name=controller),
            translate("processing", "Data protection officer: {name}").format(name=_BLANK),
            translate(
                "processing", "Who runs the server and its backups for the city (processor): {name}"
            ).format(name=_BLANK),
            translate(
                "processing",
                "Printed from the program, so that it says what the program does: every field of "
                "every record is in it, and a measure is in it only when a test proves it.",
            ),
        ],
        "sections": [*_register(found), *_annex(found)],
    }


def _register(found: Register) -> Iterator[Mapping[str, Any]]:
    yield _section(
        translate("processing", "What it is for"),
        lines=[label(purpose) for purpose in found.purposes],
        texts=[
            translate(
                "processing",
                "Outreach in the neighbourhoods of the city: being present, bringing people "
                "and organisations together, and reporting about it in figures.",
            )
        ],
    )
    yield _section(
        translate("processing", "On what ground"),
        lines=[
            *(f"{label(basis)}: {basis_text(basis)}" for basis in found.bases),
            *(f"{label(basis)}: {art9_text(basis)}" for basis in found.art9_bases),
        ],
    )
    yield _section(
        translate("processing", "What people are asked consent for"),
        lines=[label(purpose) for purpose in found.consent_purposes],
    )
    yield _section(
        translate("processing", "Whose data"), lines=[about_name(about) for about in About]
    )
    yield _kinds(found)
    yield _recipients(found)
    yield _section(
        translate("processing", "How long"),
        lines=list(map(change_line, found.rule_changes)),
        table=_table(
            (2, 5),
            (translate("processing", "What"), translate("processing", "Rule in force")),
            [[subject_name(rule.subject), rule_line(rule)] for rule in found.rules],
        ),
    )
    yield _where(found)
    yield _section(
        translate("processing", "Outside the European Union"),
        texts=[
            translate(
                "processing",
                "Nothing. The program speaks with the server of the city only; a map background "
                "from a service on the internet is off until somebody turns it on, and then it "
                "hears which part of the map is looked at, and nothing else.",
            )
        ],
    )
    yield _measures(found)


def _kinds(found: Register) -> Mapping[str, Any]:
    rows = []
    for entry in found.kinds:
        about = ", ".join(about_name(each) for each in sorted(entry.about))
        rows.append(
            [
                record_name(entry.kind),
                about,
                _fields(entry),
                _kept(entry.kind),
                number(found.counts[entry.kind]) if entry.kind in found.counts else "–",
            ]
        )
    return _section(
        translate("processing", "Which data"),
        texts=[
            translate(
                "processing",
                "Every record also says who made and changed it, and when. The number is of the "
                "laptop on which this was printed.",
            )
        ],
        table=_table(
            (3, 4, 9, 4, 2),
            (
                translate("processing", "Record"),
                translate("processing", "About"),
                translate("processing", "What it tells"),
                translate("processing", "How long"),
                translate("processing", "Here"),
            ),
            rows,
        ),
    )


def _fields(entry: KindEntry) -> str:
    parts = []
    for class_ in DataClass:
        names = [field_name(name, entry.kind) for name in entry.fields.get(class_, ())]
        if names:
            parts.append(f"{class_name(class_)}: {', '.join(names)}")
    if entry.own_fields:
        own = translate("processing", "fields of the team's own: {names}")
        parts.append(own.format(names=", ".join(entry.own_fields)))
    return ". ".join(parts)


def _kept(kind: str) -> str:
    """Return by which rule a kind of record goes; the rules themselves stand below."""
    if kind in RULED:
        return subject_name(RULED[kind])
    return translate("processing", "while it is used, or with what it belongs to")


def _recipients(found: Register) -> Mapping[str, Any]:
    return _section(
        translate("processing", "Who receives what"),
        texts=[
            translate(
                "processing",
                "Nobody outside: no function hands anything to the police or another service. "
                "What a role does not see does not come onto its laptop.",
            )
        ],
        table=_table(
            (3, 6, 6),
            (
                translate("processing", "Role"),
                translate("processing", "Sees"),
                translate("processing", "May"),
            ),
            [[role_name(entry.role), _seen(entry), _deeds(entry.deeds)] for entry in found.roles],
        ),
    )


def _seen(entry: RoleEntry) -> str:
    if not entry.kinds:
        return translate("processing", "figures that were published")
    own = translate("processing", "{record} (own)")
    return ", ".join(
        own.format(record=record_name(kind)) if kind in entry.own_only else record_name(kind)
        for kind in entry.kinds
    )


def _deeds(deeds: Sequence[Deed]) -> str:
    return ", ".join(deed_name(deed) for deed in deeds)


def _where(found: Register) -> Mapping[str, Any]:
    place = (
        translate("processing", "On the laptops of colleagues, and on the server of the city.")
        if found.has_server
        else translate("processing", "On this laptop alone: it is connected to no server.")
    )
    rows: dict[tuple[str, str], list[str]] = {}
    for table in found.tables:
        rows.setdefault((where_name(table.where), class_name(table.class_)), []).append(table.table)
    return _section(
        translate("processing", "Where it is kept"),
        texts=[place],
        table=_table(
            (2, 3, 7),
            (
                translate("processing", "Where"),
                translate("processing", "Beside the records"),
                translate("processing", "Tables"),
            ),
            [[*key, ", ".join(sorted(names))] for key, names in rows.items()],
        ),
    )


def _measures(found: Register) -> Mapping[str, Any]:
    return _section(
        translate("processing", "Measures"),
        table=_table(
            (7, 1, 5),
            (
                translate("processing", "What protects people"),
                translate("processing", "Rule"),
                translate("processing", "Proved by"),
            ),
            [
                [
                    measure_text(measure.name),
                    ", ".join(measure.rules) or "–",
                    ", ".join(path.removeprefix("tests/") for path in measure.proof),
                ]
                for measure in found.measures
            ],
        ),
    )


def _annex(found: Register) -> Iterator[Mapping[str, Any]]:
    yield _section(
        translate("processing", "Annex: for the assessment of the impact on people"),
        texts=[
            translate(
                "processing",
                "People who are met may be vulnerable, and a name beside a community may reveal "
                "what the law calls a special category. So an assessment (article 35) is due.",
            ),
            translate(
                "processing",
                "Needed, and no more: visits are counted without names; a contact is kept only "
                "for keeping in touch; figures below {threshold} are hidden.",
            ).format(threshold=number(found.threshold)),
        ],
    )
    texts = {measure.name: measure_text(measure.name) for measure in found.measures}
    yield _section(
        translate("processing", "What could go wrong, and what stands against it"),
        table=_table(
            (4, 8),
            (translate("processing", "Risk"), translate("processing", "Measures")),
            [
                [risk_text(risk.name), " ".join(texts[name] for name in risk.measures)]
                for risk in found.risks
            ],
        ),
    )
    yield _section(
        translate("processing", "What stays to be judged by people"),
        lines=[
            translate("processing", "Whether notes say more than is needed: they are free text."),
            translate("processing", "Whether colleagues keep their passphrase to themselves."),
            translate("processing", "Who has which role, and whether that still fits."),
            translate("processing", "How the server and its backups are kept by the city."),
        ],
    )


def _section(
    title: str,
    *,
    texts: Sequence[str] = (),
    lines: Sequence[str] = (),
    table: Mapping[str, Any] | None = None,
) -> Mapping[str, Any]:
    return {"title": title, "texts": list(texts), "lines": list(lines), "table": table}


def _table(
    widths: Sequence[int], headings: Sequence[str], rows: Sequence[Sequence[str]]
) -> Mapping[str, Any]:
    return {"widths": list(widths), "headings": list(headings), "rows": [list(r) for r in rows]}

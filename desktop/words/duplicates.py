"""Words for records that may be the same, for merging them and for taking them apart."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from desktop.domain.duplicates.duplicate import LikelyPair, name_of
from desktop.domain.duplicates.likeness import Likeness
from desktop.domain.duplicates.merge_story import MergePreview, SplitPreview
from desktop.domain.record import Record
from desktop.i18n import translate
from desktop.words.names import field_name, record_name
from desktop.words.values import value_text

_SHOWN = {
    "person": ("phone", "email", "ward", "languages", "owner", "note"),
    "organisation": ("kind", "address", "ward", "phone", "email", "website", "note"),
    "network": ("description", "wards", "themes", "owner"),
    "place": ("kind", "address", "ward", "opening_hours", "note"),
}
"""Fields by which two records are told apart at a glance."""


def reasons_text(likeness: Likeness) -> str:
    """Return why two records are likely one, for instance ``sounds alike, same phone``."""
    return ", ".join(_REASONS[code]() for code in likeness.reasons if code in _REASONS)


def question(pair: LikelyPair) -> str:
    """Return what is asked about a pair."""
    return _QUESTIONS[pair.kind]()


def facts_text(kind: str, record: Record, names: Mapping[str, str]) -> str:
    """Return what a record says, a line a field."""
    lines = [name_of(record)]
    for name in _SHOWN[kind]:
        value = plain(getattr(record, name, None))
        if value not in (None, "", []):
            lines.append(f"{field_name(name, kind)}: {value_text(kind, name, value, names)}")
    return "\n".join(lines)


def side_text(kind: str, field: str, value: Any, names: Mapping[str, str]) -> str:
    """Return the value of a field of one of two records."""
    if field == "lat":
        return (
            translate("value", "nothing entered")
            if value is None
            else "{:.5f}, {:.5f}".format(*value)
        )
    return value_text(kind, field, plain(value), names)


def plain(value: Any) -> Any:
    """Return a value as operations carry it, for the words of values."""
    if isinstance(value, frozenset):
        return sorted(str(each) for each in value)
    if isinstance(value, datetime):
        return int(value.timestamp() * 1000)
    if isinstance(value, date):
        return value.isoformat()
    return str(value) if isinstance(value, UUID) else value


def heading(preview: MergePreview) -> str:
    """Return the title of a merge."""
    return _MERGE[preview.kind]()


def moves_text(preview: MergePreview) -> Sequence[str]:
    """Return what moves, what is kept apart and what ends, a sentence each."""
    loser, winner = name_of(preview.loser), name_of(preview.winner)
    said = []
    moved = counts_text(preview.moves)
    if moved:
        text = translate("merge", "Goes along to “{winner}”: {counts}.")
        said.append(text.format(winner=winner, counts=moved))
    if joined := counts_text(preview.joined):
        text = translate("merge", "Both have one, and one stays: {counts}.")
        said.append(text.format(counts=joined))
    if preview.between:
        text = translate(
            "merge", "%n tie(s) or agreement(s) between the two: put aside.", "", preview.between
        )
        said.append(text)
    if preview.ended:
        text = translate(
            "merge",
            "%n consent(s) end, because the other contact says they were withdrawn.",
            "",
            preview.ended,
        )
        said.append(text)
    if apart := counts_text(preview.apart):
        text = translate(
            "merge",
            "Not tied: {counts}. These could reveal something private, and there is no consent "
            "or public role for them.",
        )
        said.append(text.format(counts=apart))
    back = translate(
        "merge",
        "“{loser}” goes up in “{winner}”. You can take them apart again at any time: what goes "
        "along now goes back then, what is changed or added later stays.",
    )
    return [*said, back.format(loser=loser, winner=winner)]


def refusal_text(preview: MergePreview) -> str:
    """Return why a merge cannot be; empty if it can."""
    if preview.refused == "gate":
        return translate(
            "merge",
            "These cannot become one. People would be tied to something that could reveal "
            "something private about them, without their consent or a public role. Ask for "
            "consent first, end those ties, or choose other values. Nothing was changed.",
        )
    if preview.refused == "team":
        return translate(
            "merge", "These belong to two teams, so they cannot become one. Nothing was changed."
        )
    return ""


def split_text(preview: SplitPreview) -> Sequence[str]:
    """Return what taking apart does, a sentence each."""
    names = {"loser": name_of(preview.loser), "winner": name_of(preview.winner)}
    said = [translate("merge", "“{loser}” is back in use.").format(**names)]
    if counts := counts_text(preview.back):
        text = translate("merge", "Goes back to “{loser}”: {counts}.")
        said.append(text.format(counts=counts, **names))
    if preview.fields:
        text = translate("merge", "Of “{winner}” these get their former value: {fields}.")
        said.append(text.format(fields=_fields(preview.fields, preview.kind), **names))
    if preview.kept:
        text = translate("merge", "Changed since, so they stay: {fields}.")
        said.append(text.format(fields=_fields(preview.kept, preview.kind)))
    said.append(translate("merge", "What was added since stays with “{winner}”.").format(**names))
    return said


def split_refusal(preview: SplitPreview) -> str:
    """Return why two records cannot be taken apart now; empty if they can."""
    if preview.refused == "merged_on":
        text = translate(
            "merge", "“{winner}” itself went up in another one. Take those two apart first."
        )
        return text.format(winner=name_of(preview.winner))
    if preview.refused:
        return translate("merge", "These were taken apart already.")
    return ""


def counts_text(counts: Mapping[str, int]) -> str:
    """Return kinds of records with how many, for instance ``3 × visit, 1 × task``."""
    return ", ".join(
        f"{number} × {record_name(kind).lower()}"
        for kind, number in sorted(counts.items())
        if number
    )


def _fields(names: Sequence[str], kind: str) -> str:
    return ", ".join(dict.fromkeys(field_name(name, kind) for name in names))


_REASONS: Mapping[str, Callable[[], str]] = {
    "same_name": lambda: translate("duplicate", "same name"),
    "sounds_alike": lambda: translate("duplicate", "sounds alike"),
    "spelled_alike": lambda: translate("duplicate", "spelled almost alike"),
    "initials": lambda: translate("duplicate", "initials fit"),
    "part_of_name": lambda: translate("duplicate", "one name holds the other"),
    "other_order": lambda: translate("duplicate", "name in another order"),
    "same_phone": lambda: translate("duplicate", "same phone"),
    "same_email": lambda: translate("duplicate", "same e-mail"),
    "same_mark": lambda: translate("duplicate", "same website or number"),
    "same_address": lambda: translate("duplicate", "same address"),
    "near": lambda: translate("duplicate", "close together"),
    "same_ward": lambda: translate("duplicate", "same ward"),
}
_QUESTIONS: Mapping[str, Callable[[], str]] = {
    "person": lambda: translate("duplicate", "The same person twice?"),
    "organisation": lambda: translate("duplicate", "The same organisation twice?"),
    "network": lambda: translate("duplicate", "The same network twice?"),
    "place": lambda: translate("duplicate", "The same place twice?"),
}
_MERGE: Mapping[str, Callable[[], str]] = {
    "person": lambda: translate("merge", "Merge two contacts"),
    "organisation": lambda: translate("merge", "Merge two organisations"),
    "network": lambda: translate("merge", "Merge two networks"),
    "place": lambda: translate("merge", "Merge two places"),
}

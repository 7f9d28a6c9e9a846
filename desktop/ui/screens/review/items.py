"""What waits for a person, as plain data in words: made by functions that know no widgets."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any
from uuid import UUID

from desktop.domain.conflict import Conflict, ConflictKind, Resolution
from desktop.domain.kinds import is_paragraph
from desktop.domain.syncing.review import Refused, ToCheck
from desktop.domain.traces.lint.fields import TellingText
from desktop.i18n import translate
from desktop.words.moments import near_text
from desktop.words.names import field_name, record_name
from desktop.words.review import choice_text, explanation, headline, refusal_text
from desktop.words.values import value_text

_FREE = frozenset({ConflictKind.VALUE, ConflictKind.TEXT})
"""Kinds in which either value is as good; in the others the one that stands is the safe one."""


class Group(StrEnum):
    """Kinds of items to filter by."""

    DECIDE = "decide"
    READ = "read"
    REFUSED = "refused"
    SAME = "same"  # records that may be one
    MERGED = "merged"  # records that were made one: shown when asked for
    TEXTS = "texts"  # texts that tell too much of somebody


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """One value of a field, with who entered it and when.

    Args:
        text: The value in words.
        base: The value it is compared with; ``None`` = with nothing.
        is_mine: Written by who is looking.
        stands: It is what the record holds now.
    """

    title: str
    by: str = ""
    text: str
    base: str | None = None
    is_mine: bool = False
    stands: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """Something to decide.

    Args:
        deed: A :class:`Resolution`, ``again`` or ``copy``.
        done: What to say when it is done.
    """

    text: str
    deed: str
    done: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """One thing that somebody has to look at.

    Args:
        key: Of the conflict, or of the operation that was refused.
        what, who: Second and third line in the list.
        concerns_me: Who is looking wrote one of the values.
        versions: To compare, from left to right.
        copied: The content as text, for the clipboard.
        other_id: The second record, where there are two.
        telling: The text it is about.
    """

    key: UUID
    group: Group
    entity: str
    record_id: UUID
    title: str
    what: str
    who: str
    heading: str
    explanation: str
    concerns_me: bool
    versions: Sequence[Version]
    choices: Sequence[Choice]
    copied: str = ""
    other_id: UUID | None = None
    telling: TellingText | None = None


FROM_SYNCING = frozenset({Group.DECIDE, Group.READ, Group.REFUSED})
"""What the status bar and the sidebar count; the others the program found by itself."""
ChoicesOf = Callable[[Conflict], Sequence[Resolution]]


def item_of_conflict(found: ToCheck, choices: ChoicesOf, now: datetime) -> Item:
    """Return a conflict in words."""
    conflict = found.conflict
    title = found.title or record_name(conflict.entity)
    heading = title
    if conflict.kind is not ConflictKind.RESTORED:
        heading = f"{title} · {field_name(conflict.field, conflict.entity)}"
    is_to_read = conflict.kind in {ConflictKind.MERGED_TEXT, ConflictKind.RESTORED}
    return Item(
        key=conflict.id,
        group=Group.READ if is_to_read else Group.DECIDE,
        entity=conflict.entity,
        record_id=conflict.record_id,
        title=title,
        what=headline(found),
        who=_who(found, now),
        heading=heading,
        explanation=explanation(found),
        concerns_me=found.concerns_me,
        versions=_versions(found, now),
        choices=_choices(found, choices(conflict)),
    )


def item_of_refusal(found: Refused, now: datetime) -> Item:
    """Return a refused change in words."""
    title = found.title or record_name(found.entity)
    entered = _entered(found)
    gone = translate("review", "The content was thrown away.")
    if found.is_elsewhere:
        gone = translate("review", "The server has it; it is no longer on this laptop.")
    return Item(
        key=found.op,
        group=Group.REFUSED,
        entity=found.entity,
        record_id=found.id,
        title=title,
        what=_refused_what(found),
        who=translate("review", "you · {moment}").format(moment=near_text(found.edited_at, now)),
        heading=title,
        explanation=refusal_text(found),
        concerns_me=True,
        versions=[
            Version(
                title=translate("review", "What you entered"),
                by=near_text(found.edited_at, now),
                text=entered or gone,
                is_mine=True,
            )
        ],
        choices=_refusal_choices(found),
        copied=f"{title}\n{entered}" if entered else "",
    )


def _entered(found: Refused) -> str:
    return "\n".join(
        f"{field_name(name, found.entity)}:"
        f" {value_text(found.entity, name, found.fields[name], found.names)}"
        for name in _own_fields(found)
    )


def _refused_what(found: Refused) -> str:
    fields = ", ".join(field_name(name, found.entity) for name in _own_fields(found))
    if not fields:
        return translate("review", "not taken by the server")
    return translate("review", "{fields}: not taken by the server").format(fields=fields)


def _own_fields(found: Refused) -> Sequence[str]:
    return [name for name in found.fields if not name.startswith(("created_", "updated_"))]


def _refusal_choices(found: Refused) -> Sequence[Choice]:
    done = translate("review", "Copied, and taken from the list")
    if found.outcome == "erased" or found.is_elsewhere:
        gone = translate("review", "Taken from the list")
        return [Choice(text=translate("review", "Read and close"), deed="copy", done=gone)]
    return [
        Choice(
            text=translate("review", "Try again"),
            deed="again",
            done=translate("review", "It waits to be sent again"),
        ),
        Choice(text=translate("review", "Copy and close"), deed="copy", done=done),
    ]


def _choices(found: ToCheck, possible: Sequence[Resolution]) -> Sequence[Choice]:
    """Return the choices, mine first where nothing speaks against it: the first is primary."""
    made = [
        Choice(
            text=choice_text(each, found),
            deed=each.value,
            done=translate("review", "Decided: {choice}").format(choice=choice_text(each, found)),
        )
        for each in possible
    ]
    if found.is_mine_aside and found.conflict.kind in _FREE:
        made[0], made[1] = made[1], made[0]
    return made


def _who(found: ToCheck, now: datetime) -> str:
    names = [_name(found, by) for by in _authors(found.conflict)]
    moments = [at for at in (found.conflict.aside_at, found.conflict.standing_at) if at]
    when = near_text(max(moments), now) if moments else ""
    joined = translate("review", " and ").join(dict.fromkeys(names))
    return " · ".join(filter(None, (joined, when)))


def _authors(conflict: Conflict) -> Sequence[str]:
    return (conflict.aside_by, conflict.standing_by)


def _name(found: ToCheck, by: str) -> str:
    if by == found.account:
        return translate("review", "you")
    return by or translate("review", "a colleague")


def _versions(found: ToCheck, now: datetime) -> Sequence[Version]:
    """Return what was before, then mine, then theirs; what stands first if none is mine."""
    conflict = found.conflict
    if conflict.kind is ConflictKind.RESTORED:
        return _restored(found, now)
    before = _text(found, conflict.before) if conflict.before is not None else None
    standing = _version(found, now, aside=False, before=before)
    aside = _version(found, now, aside=True, before=before)
    pair = [aside, standing] if found.is_mine_aside else [standing, aside]
    if conflict.kind is ConflictKind.MERGED_TEXT:
        joined = translate("review", "Joined, as it is now")
        pair = [
            Version(title=joined, text=standing.text, base=before, stands=True),
            Version(title=aside.title, by=aside.by, text=aside.text, base=before),
        ]
    if before is None:
        return pair
    return [Version(title=translate("review", "Before"), text=before), *pair]


def _version(found: ToCheck, now: datetime, *, aside: bool, before: str | None) -> Version:
    conflict = found.conflict
    by = conflict.aside_by if aside else conflict.standing_by
    at = conflict.aside_at if aside else conflict.standing_at
    text = _text(found, conflict.aside if aside else conflict.standing)
    is_mine = by == found.account
    title = translate("review", "Yours") if is_mine else _theirs(found, by)
    other = _text(found, conflict.standing if aside else conflict.aside)
    return Version(
        title=title,
        by=near_text(at, now) if at else "",
        text=text,
        base=_base(conflict, before, other),
        is_mine=is_mine,
        stands=not aside,
    )


def _base(conflict: Conflict, before: str | None, other: str) -> str | None:
    """Return what a value is compared with: only texts are compared word by word."""
    is_text = is_paragraph(conflict.entity, conflict.field)
    if not is_text and not isinstance(conflict.standing, list):
        return None
    return before if before is not None else other


def _theirs(found: ToCheck, by: str) -> str:
    return translate("review", "From {name}").format(name=_name(found, by))


def _restored(found: ToCheck, now: datetime) -> Sequence[Version]:
    conflict = found.conflict
    kept = translate("review", "Kept, as it is now")
    gone = translate("review", "Deleted by {name}").format(name=_name(found, conflict.aside_by))
    changed = translate("review", "changed by {name}").format(
        name=_name(found, conflict.standing_by)
    )
    return [
        Version(
            title=kept,
            by=_at(conflict.standing_at, now),
            text=changed if conflict.standing_by else _text(found, conflict.standing),
            is_mine=conflict.standing_by == found.account,
            stands=True,
        ),
        Version(
            title=gone,
            by=_at(conflict.aside_at, now),
            text=_text(found, conflict.aside),
            is_mine=conflict.aside_by == found.account,
        ),
    ]


def _at(moment: datetime | None, now: datetime) -> str:
    return near_text(moment, now) if moment else ""


def _text(found: ToCheck, value: Any) -> str:
    return value_text(found.conflict.entity, found.conflict.field, value, found.names)

"""On the page of a record: what may be the same, and what went up in it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from desktop.app.record_pages.page_heads import Subject
from desktop.domain.changes import Changes
from desktop.domain.duplicates.duplicate import name_of
from desktop.domain.merging import MERGED_KINDS
from desktop.i18n import translate
from desktop.services import duplicates, merging
from desktop.ui.pages.content import Content, Deed, Row, SectionPlan
from desktop.words.duplicates import reasons_text
from desktop.words.moments import near_text

_CONCERNS = Changes.DUPLICATES | Changes.PERSONS | Changes.ORGANISATIONS
_CONCERNS |= Changes.NETWORKS | Changes.PLACES


def merge_sections(subject: Subject) -> Sequence[SectionPlan]:
    """Return two sections that hide themselves while there is nothing in them."""
    if subject.kind not in MERGED_KINDS:
        return []
    return [
        SectionPlan(
            name="same",
            title=lambda: translate("page", "Maybe the same"),
            load=partial(_same, subject),
            concerns=_CONCERNS,
            is_aside=True,
        ),
        SectionPlan(
            name="merged",
            title=lambda: translate("page", "Went up in this"),
            load=partial(_merged, subject),
            concerns=_CONCERNS,
            is_aside=True,
        ),
    ]


def _same(subject: Subject, most: int) -> Content:
    pairs = duplicates.likely(subject.desk, subject.kind, limit=most, of=subject.id)
    rows = []
    for pair in pairs:
        other = pair.other if pair.one.id == subject.id else pair.one
        rows.append(
            Row(
                title=name_of(other),
                detail=reasons_text(pair.likeness),
                opens=(pair.kind, other.id),
                deeds=[Deed("merge", translate("page", "Merge…"), other.id)],
            )
        )
    return Content(rows=rows)


def _merged(subject: Subject, most: int) -> Content:
    found = merging.taken_up(subject.desk, subject.id)
    now = subject.desk.now()
    rows = [
        Row(
            title=each.loser,
            detail=f"{each.by} · {near_text(each.at, now)}",
            deeds=[Deed("split", translate("page", "Take apart…"), each.id)],
        )
        for each in found[:most]
    ]
    return Content(rows=rows, total=len(found))

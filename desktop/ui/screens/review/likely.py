"""Records that may be the same, and those that were made one, as items to look at."""

from __future__ import annotations

from datetime import datetime

from desktop.domain.duplicates.duplicate import LikelyPair, Merged, name_of
from desktop.domain.record import Record
from desktop.i18n import translate
from desktop.ui.screens.review.items import Choice, Group, Item, Version
from desktop.words.duplicates import facts_text, question, reasons_text
from desktop.words.moments import near_text
from desktop.words.names import record_name

MERGE = "merge"
DIFFERENT = "different"
SPLIT = "split"


def item_of_pair(pair: LikelyPair, now: datetime) -> Item:
    """Return two records that are likely one, in words."""
    names = name_of(pair.one), name_of(pair.other)
    title = " · ".join(dict.fromkeys(names))
    return Item(
        key=pair.key,
        group=Group.SAME,
        entity=pair.kind,
        record_id=pair.one.id,
        other_id=pair.other.id,
        title=title,
        what=question(pair),
        who=reasons_text(pair.likeness),
        heading=question(pair),
        explanation=translate(
            "review",
            "They look alike: {reasons}. Merge them if they are one; nothing that was filled in "
            "is lost, and you can take them apart again. Otherwise say that they are two, and "
            "they do not come back here.",
        ).format(reasons=reasons_text(pair.likeness)),
        concerns_me=True,
        versions=[_version(pair, each, now) for each in (pair.one, pair.other)],
        choices=[
            Choice(text=translate("review", "&Merge…"), deed=MERGE, done=""),
            Choice(
                text=translate("review", "They are &two"),
                deed=DIFFERENT,
                done=translate("review", "Remembered: they are two"),
            ),
        ],
    )


def item_of_merge(merged: Merged, now: datetime) -> Item:
    """Return a merge that stands, in words."""
    who = f"{merged.by} · {near_text(merged.at, now)}"
    title = merged.winner
    return Item(
        key=merged.id,
        group=Group.MERGED,
        entity=merged.kind,
        record_id=merged.winner_id,
        title=title,
        what=translate("review", "took up “{name}”").format(name=merged.loser),
        who=who,
        heading=translate("review", "“{loser}” went up in “{winner}”").format(
            loser=merged.loser, winner=merged.winner
        ),
        explanation=translate(
            "review", "Were they two after all? You can take them apart, also after a long time."
        ),
        concerns_me=True,
        versions=[
            Version(title=record_name(merged.kind), by=who, text=merged.winner, stands=True),
            Version(title=translate("review", "Went up in it"), by=who, text=merged.loser),
        ],
        choices=[Choice(text=translate("review", "&Take apart…"), deed=SPLIT, done="")],
    )


def _version(pair: LikelyPair, record: Record, now: datetime) -> Version:
    changed = translate("review", "changed by {name}, {moment}").format(
        name=record.updated_by, moment=near_text(record.updated_at, now)
    )
    said = facts_text(pair.kind, record, pair.names)
    title, _, facts = said.partition("\n")
    return Version(title=title, by=changed, text=facts or "—")

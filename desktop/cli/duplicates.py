"""``weefsel person|organisation|network|place duplicates``, ``merge`` and ``unmerge``."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Callable, Mapping
from functools import partial
from uuid import UUID

from desktop.cli import entries, names
from desktop.cli.answers import Answer, listing, plain, shown_in
from desktop.cli.context import Context
from desktop.cli.parser import Commands
from desktop.domain.duplicates.duplicate import LikelyPair, name_of
from desktop.domain.duplicates.merge_story import MergePreview, Two
from desktop.domain.privacy.access import Way
from desktop.domain.roles.role import Deed
from desktop.errors import GateClosed, InvalidEntry, Problem
from desktop.i18n import translate
from desktop.services.desk import Desk
from desktop.services.walls import require_sight
from desktop.words.duplicates import (
    moves_text,
    reasons_text,
    refusal_text,
    side_text,
    split_refusal,
    split_text,
)
from desktop.words.names import field_name

MOST = 500
_FIND: Mapping[str, Callable[[Desk, str], UUID]] = {
    "person": names.person,
    "organisation": names.organisation,
    "network": names.network,
    "place": names.place,
}


def add_duplicates(commands: Commands, kind: str) -> None:
    """Add the three commands for records of one kind."""
    commands.add(
        "duplicates",
        lambda context, _options: show(context, kind),
        summary=translate("commands", "who may be there twice"),
    )
    merging = commands.add(
        "merge",
        lambda context, options: merge(context, options, kind),
        summary=translate("commands", "make two records one"),
    )
    merging.value("stays", translate("commands", "name or id of the one that stays"))
    merging.value("goes", translate("commands", "name or id of the one that goes up in it"))
    merging.flag("--dry-run", translate("commands", "look, but save nothing"))
    apart = commands.add(
        "unmerge", unmerge, summary=translate("commands", "take two records apart again")
    )
    apart.value("id", translate("commands", "id of the merge"), read=entries.identity)
    apart.flag("--dry-run", translate("commands", "look, but save nothing"))


def show(context: Context, kind: str) -> Answer:
    """List the pairs that are likely one.

    Raises:
        NotAllowed: The role sees no records of this kind: that there are none was not found out.
    """
    from desktop.services import duplicates

    context.desk.require(Deed.SEE_REGISTER)
    require_sight(context.desk, kind)
    duplicates.screen(context.desk, context.report)
    found = duplicates.likely(context.desk, kind, limit=MOST)
    answer = listing(
        found,
        len(found),
        {
            translate("commands", "Score"): lambda pair: str(pair.likeness.score),
            translate("commands", "One"): lambda pair: name_of(pair.one),
            translate("commands", "Other"): lambda pair: name_of(pair.other),
            translate("commands", "Why"): lambda pair: reasons_text(pair.likeness),
            translate("commands", "Ids"): lambda pair: f"{pair.one.id} {pair.other.id}",
        },
        empty=translate("commands", "Nothing is there twice, as far as can be seen."),
    )
    items = [plain(_document(pair)) for pair in found]
    return Answer({"items": items, "total": len(found)}, answer.lines, shown=answer.shown)


def merge(context: Context, options: Namespace, kind: str) -> Answer:
    """Make two records one, or say what that would do."""
    from desktop.services import merging

    find = partial(_FIND[kind], context.desk)
    two = Two(kind, find(options.stays), find(options.goes))
    preview = merging.preview(context.desk, two)
    document = {
        "kind": kind,
        "winner": preview.winner.id,
        "loser": preview.loser.id,
        "moves": preview.moves,
        "apart": preview.apart,
        "refused": preview.refused,
        "dry_run": context.given("dry_run", False),
    }
    if context.given("dry_run", False):
        outlook = [*_fields(preview), *_outlook(preview)]
        return Answer(plain(document), outlook, shown=shown_in(preview, Way.MERGE))
    if preview.refused == "gate":
        raise GateClosed(kind)
    made, _changes = merging.merge(context.desk, two)
    said = translate("commands", "Merged. To take them apart: weefsel {kind} unmerge {id}")
    return Answer(
        plain({"id": made.id} | document),
        [*moves_text(preview), said.format(kind=kind, id=made.id)],
    )


def unmerge(context: Context, options: Namespace) -> Answer:
    """Take two records apart again, or say what that would do."""
    from desktop.services import merging

    preview = merging.preview_split(context.desk, options.id)
    document = {
        "id": options.id,
        "winner": preview.winner.id,
        "loser": preview.loser.id,
        "back": preview.back,
        "kept": preview.kept,
        "refused": preview.refused,
    }
    said = [split_refusal(preview)] if preview.refused else list(split_text(preview))
    if context.given("dry_run", False):
        return Answer(plain(document), said)
    if preview.refused:
        raise InvalidEntry(Problem("id", preview.refused))
    merging.split(context.desk, options.id)
    return Answer(plain(document), said)


def _document(pair: LikelyPair) -> dict[str, object]:
    return {
        "kind": pair.kind,
        "one": pair.one.id,
        "other": pair.other.id,
        "score": pair.likeness.score,
        "reasons": list(pair.likeness.reasons),
    }


def _fields(preview: MergePreview) -> list[str]:
    return [
        f"{field_name('point' if row.field == 'lat' else row.field, preview.kind)}: "
        + side_text(preview.kind, row.field, row.result, preview.names)
        for row in preview.rows
    ]


def _outlook(preview: MergePreview) -> list[str]:
    refusal = refusal_text(preview)
    return [refusal] if refusal else list(moves_text(preview))

"""What to show of records that were found, or that lie in the bin."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import (
    FromClause,
    LargeBinary,
    Select,
    and_,
    bindparam,
    exists,
    func,
    literal,
    null,
    or_,
    select,
    type_coerce,
    union_all,
)
from sqlalchemy.orm import Session, aliased

from desktop.domain.listing import Binned, Hit
from desktop.domain.record import WardCode
from desktop.storage.lists.owned import theirs
from desktop.storage.lists.paging import Expression
from desktop.storage.lists.search import FOUND, latest_of, name_query, queries_of, terms_of
from desktop.storage.lists.wards import ward_names
from desktop.storage.merges import former_names
from desktop.storage.models import (
    AgreementRow,
    AttachmentRow,
    CustomFieldRow,
    MeetingRow,
    MergeRow,
    NeedRow,
    NetworkRow,
    OrganisationRow,
    PersonRow,
    PlaceRow,
    ReferralRow,
    RhythmRow,
    ServiceRow,
    SiteRow,
    TargetRow,
    TaskRow,
    TieRow,
    VisitRow,
)
from desktop.storage.models import SearchEntryRow as Entry

CONTEXT_LENGTH = 80
MOST_BINNED = 1000


def _name_of(table: Any, pointer: Any, name: str = "name") -> Any:
    """Select what the record is called that a row points to."""
    other = aliased(table)
    return select(getattr(other, name)).where(other.id == pointer).scalar_subquery()


_ENDS = _name_of(OrganisationRow, TieRow.from_id) + " → " + _name_of(OrganisationRow, TieRow.to_id)
_RHYTHM_OF = func.coalesce(
    _name_of(PersonRow, RhythmRow.person_id, "display_name"),
    _name_of(NetworkRow, RhythmRow.network_id),
    _name_of(PlaceRow, RhythmRow.place_id),
    _name_of(OrganisationRow, RhythmRow.organisation_id),
)
_LED_TO = func.coalesce(
    _name_of(ServiceRow, ReferralRow.service_id),
    _name_of(OrganisationRow, ReferralRow.organisation_id),
)
_NAMED: Mapping[str, tuple[Any, Expression, Any]] = {
    "place": (PlaceRow, PlaceRow.name, PlaceRow.ward),
    "person": (PersonRow, PersonRow.display_name, PersonRow.ward),
    "organisation": (OrganisationRow, OrganisationRow.name, OrganisationRow.ward),
    "network": (NetworkRow, NetworkRow.name, null()),
    "task": (TaskRow, TaskRow.title, TaskRow.ward),
    "service": (ServiceRow, ServiceRow.name, null()),
    "site": (SiteRow, SiteRow.name, SiteRow.ward),
    "agreement": (AgreementRow, AgreementRow.title, null()),
    "meeting": (MeetingRow, MeetingRow.purpose, null()),
    "tie": (TieRow, _ENDS, null()),
    "need": (NeedRow, NeedRow.summary, null()),
    "attachment": (AttachmentRow, AttachmentRow.name, null()),
}
"""Kinds that are found → table, what it is called, its ward. Nothing else is in the index."""
KINDS = ("visit", *_NAMED)
_SUBMITTED: Mapping[str, Any] = {
    "visit": VisitRow,
    "task": TaskRow,
    "need": NeedRow,
    "referral": ReferralRow,
    "attachment": AttachmentRow,
}
"""Kinds of which somebody may see only their own."""
_BINNED: Mapping[str, tuple[Any, Expression, Any]] = {
    **_NAMED,
    "target": (TargetRow, null(), TargetRow.ward),
    "custom_field": (CustomFieldRow, CustomFieldRow.label, null()),
    "contact_rhythm": (RhythmRow, _RHYTHM_OF, null()),
    "referral": (ReferralRow, _LED_TO, null()),
}
BINNED_KINDS = ("visit", *_BINNED)


def search_hits(
    session: Session, typed: str, *, kinds: Sequence[str] = (), limit: int, of: str = ""
) -> list[Hit]:
    """Return the first records in which every word occurs as the beginning of a word.

    Those with all words in their name come first, then the others. Within both the latest
    written come first.

    Args:
        of: Of what people submit only what is this colleague's; empty = of everybody.
    """
    found: dict[UUID, Hit] = {}
    wards = ward_names(session)
    for query in queries_of(typed, kinds):
        if len(found) < limit:
            for hit in _hits(session, query, wards, limit, of=of):
                found.setdefault(hit.id, hit)
    return list(found.values())[:limit]


def named_hits(session: Session, kind: str, typed: str, *, limit: int) -> list[Hit]:
    """Return the records of one kind whose name holds every word, latest written first."""
    query = name_query(typed, kind)
    return list(_hits(session, query, ward_names(session), limit)) if query else []


def former_hits(
    session: Session, typed: str, *, kinds: Sequence[str] = (), limit: int
) -> list[Hit]:
    """Return the records that took up one whose name holds every word, with that name."""
    terms = terms_of(typed)
    found = {
        id_: (kind, name)
        for kind, id_, name in (former_names(session) if terms else ())
        if (not kinds or kind in kinds) and _holds(name, terms)
    }
    wanted = list(found)[:limit]
    hits: list[Hit] = []
    for kind, (table, title, ward) in _NAMED.items():
        ids = [id_ for id_ in wanted if found[id_][0] == kind]
        if ids:
            chosen = select(table.id, title, ward).where(table.id.in_(ids))
            rows = session.execute(chosen.where(table.deleted_at.is_(None)))
            hits += [
                Hit(kind=kind, id=id_, title=name, context=found[id_][1], ward=code)
                for id_, name, code in rows
            ]
    return hits


def _holds(name: str, terms: Sequence[str]) -> bool:
    words = terms_of(name)
    return all(any(word.startswith(term) for word in words) for term in terms)


def binned(session: Session, kinds: Collection[str], *, of: str = "") -> list[Binned]:
    """Return what lies in the bin, the latest first, up to a thousand.

    Args:
        kinds: Some of :data:`BINNED_KINDS`, at least one.
        of: As for :func:`search_hits`.
    """
    wards = ward_names(session)
    some = [_deleted(kind).where(*_only_of(kind, of)) for kind in BINNED_KINDS if kind in kinds]
    everything = union_all(*some).subquery()
    rows = session.execute(
        select(everything).order_by(everything.c.deleted_at.desc()).limit(MOST_BINNED)
    )
    return [
        Binned(
            kind=row.kind,
            id=row.id,
            title=row.title or wards.get(row.ward, row.ward or ""),
            deleted_at=row.deleted_at,
            deleted_by=row.updated_by,
            day=row.day,
        )
        for row in rows
    ]


_AT = aliased(PlaceRow)
"""Where a visit was; a place itself that was found is ``PlaceRow``."""
_COLUMNS: tuple[Expression, ...] = (
    Entry.kind,
    type_coerce(Entry.record_id, LargeBinary),
    func.coalesce(_AT.name, *(name for _table, name, _ward in _NAMED.values())),
    func.coalesce(VisitRow.ward, *(ward for _table, _name, ward in _NAMED.values())),
    func.substr(VisitRow.note, 1, CONTEXT_LENGTH),
    VisitRow.day,
)


def _everything_found() -> Select[*tuple[Any, ...]]:
    """Select what to show of each record that a query finds, whatever its kind.

    One statement: to ask each kind apart, with the ids that were found, takes twice as long.
    """
    tables: dict[str, Any] = {"visit": VisitRow} | {kind: of[0] for kind, of in _NAMED.items()}
    joined: FromClause = FOUND
    for kind, table in tables.items():
        joined = joined.outerjoin(table, and_(table.id == Entry.record_id, Entry.kind == kind))
    joined = joined.outerjoin(_AT, _AT.id == VisitRow.place_id)
    return latest_of(select(*_COLUMNS).select_from(joined))


_FOUND = _everything_found()
_FOUND_OF = _FOUND.where(
    *(
        or_(Entry.kind != kind, theirs(kind, table, bindparam("author")))
        for kind, table in _SUBMITTED.items()
        if kind in KINDS
    )
)


def _hits(
    session: Session, query: str, wards: Mapping[str, str], limit: int, *, of: str = ""
) -> Iterator[Hit]:
    said = {"query": query, "limit": limit}
    statement = _FOUND_OF if of else _FOUND
    found = session.connection().execute(statement, said | ({"author": of} if of else {}))
    rows = found.all()  # one by one they take as long as the question
    for kind, id_, title, ward, note, day in rows:
        ward_name = wards.get(ward, ward or "")
        yield Hit(
            kind=kind,
            id=UUID(bytes=id_),
            title=title or ward_name,
            context=ward_name if note is None else " ".join(note.split()),
            ward=None if ward is None else WardCode(ward),
            day=day,
        )


def _deleted(kind: str) -> Any:
    return _deleted_visits() if kind == "visit" else _deleted_named(kind, *_BINNED[kind])


def _only_of(kind: str, author: str) -> Sequence[Expression]:
    table = _SUBMITTED.get(kind)
    return [theirs(kind, table, author)] if author and table is not None else []


def _deleted_visits() -> Any:
    columns: tuple[Expression, ...] = (
        literal("visit").label("kind"),
        VisitRow.id,
        PlaceRow.name.label("title"),
        VisitRow.ward,
        VisitRow.day,
        VisitRow.deleted_at,
        VisitRow.updated_by,
    )
    joined = select(*columns).outerjoin_from(VisitRow, PlaceRow, PlaceRow.id == VisitRow.place_id)
    return joined.where(VisitRow.deleted_at.is_not(None))


def _went_up(table: Any) -> Any:
    """Return whether a record went up in another one: it is no rubbish, and taken apart there."""
    standing = (MergeRow.undone.is_(False), MergeRow.deleted_at.is_(None))
    return exists().where(MergeRow.loser_id == table.id, *standing)


def _deleted_named(kind: str, table: Any, name: Any, ward: Any) -> Any:
    columns: tuple[Expression, ...] = (
        literal(kind).label("kind"),
        table.id,
        name.label("title"),
        ward.label("ward"),
        null().label("day"),
        table.deleted_at,
        table.updated_by,
    )
    return select(*columns).where(table.deleted_at.is_not(None), ~_went_up(table))

"""Searching everything, and the type-ahead of form fields."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from uuid import NAMESPACE_URL, UUID, uuid5

from sqlalchemy.orm import Session

from desktop.domain.listing import Hit, WhereHit
from desktop.domain.record import WardCode
from desktop.domain.roles.role import Deed
from desktop.domain.text import fold
from desktop.services.desk import Desk
from desktop.services.walls import own, shown, shows
from desktop.storage.lists import hits, whereabouts
from desktop.storage.lists import search as index
from desktop.storage.lists.held import held_ids
from desktop.storage.lists.wards import ward_names

_SUBJECTS = ("place", "person", "organisation", "network")
_MOST_OF_A_KIND = 4
_NAMESPACE = uuid5(NAMESPACE_URL, "https://weefsel.invalid/ward")


def search(desk: Desk, text: str, *, kinds: Iterable[str] = (), limit: int = 50) -> Sequence[Hit]:
    """Return the first records in which every word of ``text`` begins a word.

    Accents and case do not matter, nor do spellings that sound alike in names. Records with
    the words in their name come first, then the latest written; a record is found by the names
    of those that went up in it too, last.

    Args:
        kinds: Of :data:`desktop.storage.lists.hits.KINDS`; none = all.
    """
    wanted = tuple(kinds) or hits.KINDS
    mine = own(desk, wanted)
    asked = (*shown(desk, wanted), *mine)
    if not asked:
        desk.require(Deed.SEE_REGISTER)  # nothing that is searched lies here: that is not none
        return []
    with desk.store.reading() as session:
        of = desk.author if mine else ""
        found = hits.search_hits(session, text, kinds=asked, limit=limit, of=of)
        return _with_former(session, found, text, (asked, limit))


def suggest(desk: Desk, kind: str, text: str, limit: int = 8) -> Sequence[Hit]:
    """Return records of one kind whose name holds every word of ``text``.

    Persons whose data are kept and not used are not proposed, and no kind that the role does
    not show.
    """
    if not shows(desk, kind):
        return []
    with desk.store.reading() as session:
        kept = held_ids(session) if kind == "person" else frozenset()
        named = hits.named_hits(session, kind, text, limit=limit + len(kept))
        found = _with_former(session, named, text, ((kind,), limit + len(kept)))
        return [hit for hit in found if hit.id not in kept][:limit]


def suggest_where(desk: Desk, text: str, limit: int = 8) -> Sequence[WhereHit]:
    """Return wards and places for what somebody types in the field *where*.

    Wards whose name begins that way come first, then places, the most recently visited
    first. An empty text gives the places of the latest visits, then the wards.
    """
    with desk.store.reading() as session:
        wards = ward_names(session)
        if not text.strip():
            lately = whereabouts.places_visited_lately(session, wards, limit=limit)
            return [*lately, *_wards_named("", wards)][:limit]
        named = _wards_named(text, wards)[:limit]
        places = whereabouts.places_named(session, text, wards, limit=limit - len(named))
        return [*named, *places]


def suggest_subject(desk: Desk, text: str, limit: int = 10) -> Sequence[Hit]:
    """Return what a task can be about: wards, then places, contacts and others by name.

    An empty text gives the places of the latest visits, then the wards.
    """
    if not text.strip():
        return suggest_where(desk, text, limit)
    with desk.store.reading() as session:
        found: list[Hit] = [*_wards_named(text, ward_names(session))]
        for kind in shown(desk, _SUBJECTS):
            found += hits.named_hits(session, kind, text, limit=_MOST_OF_A_KIND)
        kept = held_ids(session)
    return [hit for hit in found if hit.id not in kept][:limit]


def ward_hit_id(code: str) -> UUID:
    """Return the fixed id under which a ward is suggested; it is no record's."""
    return uuid5(_NAMESPACE, code)


def _with_former(
    session: Session, found: Sequence[Hit], text: str, asked: tuple[Sequence[str], int]
) -> Sequence[Hit]:
    kinds, limit = asked
    if len(found) >= limit:
        return found
    known = {hit.id for hit in found}
    former = hits.former_hits(session, text, kinds=kinds, limit=limit)
    return [*found, *(hit for hit in former if hit.id not in known)][:limit]


def _wards_named(text: str, wards: Mapping[str, str]) -> list[WhereHit]:
    start = " ".join(fold(text[: index.LONGEST_QUERY]).split())
    return [
        WhereHit(kind="ward", id=ward_hit_id(code), title=name, context="", ward=WardCode(code))
        for code, name in wards.items()
        if any(part.startswith(start) for part in _beginnings(fold(name)))
    ]


def _beginnings(name: str) -> list[str]:
    """Return ``name`` from each of its words on."""
    words = name.replace("-", " ").split()
    return [" ".join(words[start:]) for start in range(len(words))] + [name]

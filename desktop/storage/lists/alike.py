"""Which records may be the same: keys under which they meet, and the pairs that were found.

A trigger notes what says something new; nobody waits for the comparing when saving.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy.orm import Session

from desktop.domain.duplicates.alike_keys import Keys, is_weak, keys_of
from desktop.domain.duplicates.likeness import LISTED, Likeness, Profile, compare, profile_of
from desktop.storage.driver import among, driver

MOST_MEETING = 150
"""Records that may share a key; with more of them it tells nothing."""
MOST_MEETING_WEAKLY = 30
MOST_REMEMBERED = 200_000
"""Profiles kept in memory while many records are compared, some 100 MB."""
MOST_UNSCREENED = 300
"""Latest records that are compared without keys, while their keys are not made yet."""
_FIELDS: Mapping[str, Sequence[str]] = {
    "person": ("display_name", "phone", "email", "ward"),
    "organisation": (
        *("name", "phone", "email", "website", "external_id"),
        *("ward", "address", "lat", "lon"),
    ),
    "network": ("name",),
    "place": ("name", "ward", "address", "lat", "lon"),
}
_CHANNELS = "SELECT person_id, channel FROM person_channel WHERE person_id IN"


class Entry(NamedTuple):
    """A row of the search index that is compared with others."""

    n: int
    kind: str
    record_id: bytes


class Known(NamedTuple):
    """What is compared of a record."""

    record_id: bytes
    profile: Profile


class Pair(NamedTuple):
    """Two records that are likely one; the smaller id comes first."""

    kind: str
    one_id: UUID
    other_id: UUID
    likeness: Likeness


def unscreened(session: Session, *, most: int) -> Sequence[Entry]:
    """Return the oldest entries that nobody compared yet."""
    question = (
        "SELECT u.n, e.kind, e.record_id FROM unscreened u JOIN search_entry e ON e.n = u.n"
        " ORDER BY u.n LIMIT ?"
    )
    return [Entry(*row) for row in driver(session).execute(question, (most,))]


def unscreened_count(session: Session) -> int:
    """Return how many records nobody compared yet."""
    return int(driver(session).execute("SELECT count(*) FROM unscreened").fetchone()[0])


def screen(session: Session, entries: Sequence[Entry], known: dict[int, Known]) -> int:
    """Compare records with all others and keep who is likely the same; return how many pairs.

    Args:
        known: What was read for it before, in the same run; grows.
    """
    db = driver(session)
    if len(known) > MOST_REMEMBERED:
        known.clear()
    _read(db, entries, known)
    keys = {e.n: keys_of(known[e.n].profile) for e in entries if e.n in known}
    _keep_keys(db, keys)
    meeting = _meeting(db, {n: each.asked for n, each in keys.items()})
    others = {n for met in meeting.values() for n in met} - known.keys()
    _read(db, _entries(db, others), known)
    pairs = list(_likely(meeting, known))
    db.executemany("INSERT OR REPLACE INTO likely VALUES (?, ?, ?, ?, ?)", pairs)
    db.executemany("DELETE FROM unscreened WHERE n = ?", [(entry.n,) for entry in entries])
    return len(pairs)


def alike(session: Session, profile: Profile, *, limit: int) -> Sequence[tuple[UUID, Likeness]]:
    """Return the records that are likely what ``profile`` tells of, the most alike first."""
    db = driver(session)
    met = _meeting(db, {0: keys_of(profile).asked}).get(0, set())
    newest = "SELECT n FROM unscreened ORDER BY n DESC LIMIT ?"
    met |= {n for (n,) in db.execute(newest, (MOST_UNSCREENED,))}
    known: dict[int, Known] = {}
    _read(db, [entry for entry in _entries(db, met) if entry.kind == profile.kind], known)
    scored = [
        (UUID(bytes=each.record_id), likeness)
        for each in known.values()
        if (likeness := compare(profile, each.profile)).is_listed
    ]
    scored.sort(key=lambda each: (-each[1].score, each[0]))
    return scored[:limit]


def likely_pairs(
    session: Session, *, kind: str, most: int, of: UUID | None = None
) -> Sequence[Pair]:
    """Return the pairs that nobody told apart, the most alike first.

    Args:
        kind: Of the records; empty for all kinds.
        of: One of the two; ``None`` for all pairs.
    """
    id_ = None if of is None else of.bytes
    question = (
        "SELECT kind, one_id, other_id, score, reasons FROM likely AS l"
        " WHERE (? = '' OR kind = ?) AND (? IS NULL OR one_id = ? OR other_id = ?)"
        " AND NOT EXISTS (SELECT 1 FROM not_duplicate d WHERE d.deleted_at IS NULL"
        " AND ((d.one_id = l.one_id AND d.other_id = l.other_id)"
        " OR (d.one_id = l.other_id AND d.other_id = l.one_id)))"
        " ORDER BY score DESC, one_id, other_id LIMIT ?"
    )
    return [
        Pair(kind, UUID(bytes=one), UUID(bytes=other), Likeness(score, tuple(reasons.split())))
        for kind, one, other, score, reasons in driver(session).execute(
            question, (kind, kind, id_, id_, id_, most)
        )
    ]


def _likely(
    meeting: Mapping[int, set[int]], known: Mapping[int, Known]
) -> Iterator[tuple[bytes, bytes, str, int, str]]:
    pairs = {(min(n, m), max(n, m)) for n, met in meeting.items() for m in met if n != m}
    for n, m in pairs:
        one, other = known.get(n), known.get(m)
        if one is None or other is None or one.profile.kind != other.profile.kind:
            continue
        likeness = compare(one.profile, other.profile)
        if likeness.score >= LISTED:
            first, second = sorted((one.record_id, other.record_id))
            yield first, second, one.profile.kind, likeness.score, " ".join(likeness.reasons)


def _keep_keys(db: Any, keys: Mapping[int, Keys]) -> None:
    """Store keys in the order in which they lie in the table: at random it takes twice as long."""
    rows = sorted((hash_, n) for n, each in keys.items() for hash_ in each.kept)
    db.executemany("INSERT OR IGNORE INTO alike_key (hash, n) VALUES (?, ?)", rows)


def _meeting(db: Any, asked: Mapping[int, Collection[int]]) -> dict[int, set[int]]:
    """Return row → rows that have one of its keys, itself too where it is kept."""
    wanted = sorted({hash_ for hashes in asked.values() for hash_ in hashes})
    groups: defaultdict[int, list[int]] = defaultdict(list)
    for hash_, n in among(db, "SELECT hash, n FROM alike_key WHERE hash IN", wanted):
        groups[hash_].append(n)
    telling = {hash_: group for hash_, group in groups.items() if len(group) <= _most(hash_)}
    return {
        n: {m for hash_ in hashes for m in telling.get(hash_, ())} for n, hashes in asked.items()
    }


def _most(hash_: int) -> int:
    return MOST_MEETING_WEAKLY if is_weak(hash_) else MOST_MEETING


def _entries(db: Any, numbers: Iterable[int]) -> list[Entry]:
    question = "SELECT n, kind, record_id FROM search_entry WHERE n IN"
    return [Entry(*row) for row in among(db, question, sorted(numbers))]


def _read(db: Any, entries: Sequence[Entry], known: dict[int, Known]) -> None:
    """Read what is compared of the records behind ``entries`` into ``known``, by number."""
    for kind, names in _FIELDS.items():
        numbers = {entry.record_id: entry.n for entry in entries if entry.kind == kind}
        if not numbers:
            continue
        channels = _channels(db, list(numbers)) if kind == "person" else {}
        question = f'SELECT id, {", ".join(names)} FROM "{kind}" WHERE id IN'
        for id_, *values in among(db, question, list(numbers)):
            fields = dict(zip(names, values, strict=True))
            fields["more_channels"] = channels.get(id_, ())
            known[numbers[id_]] = Known(id_, profile_of(kind, fields))


def _channels(db: Any, ids: Sequence[bytes]) -> Mapping[bytes, list[str]]:
    found: defaultdict[bytes, list[str]] = defaultdict(list)
    for id_, channel in among(db, _CHANNELS, ids):
        found[id_].append(channel)
    return found

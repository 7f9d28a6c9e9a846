"""Finding records by what is written about them, through the search index."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple
from uuid import UUID

from sqlalchemy import Select, bindparam, select, table, text
from sqlalchemy.orm import Session
from sqlalchemy.sql.expression import column

from desktop.domain.text import duplicate_key, fold
from desktop.storage.models import SearchEntryRow as Entry

LONGEST_QUERY = 300
MOST_TERMS = 10
LONGEST_TERM = 40
SHORTEST_KEY = 3
_WORD = re.compile(r"[a-z0-9]+")
_FTS = table("search_fts", column("rowid"))
_MATCHES = text("search_fts MATCH :query")


class Match(NamedTuple):
    """A record that was found."""

    kind: str
    id: UUID


def terms_of(typed: str) -> list[str]:
    """Return the words to look for in what somebody typed, folded to plain letters.

    Only letters and digits pass, so nothing typed is ever taken for the syntax of FTS5.
    Beyond some words the answer no longer changes, only the time it takes.
    """
    words = _WORD.findall(fold(typed[:LONGEST_QUERY]))
    return [word[:LONGEST_TERM] for word in dict.fromkeys(words)][:MOST_TERMS]


def search_entries(
    session: Session, typed: str, *, kinds: Sequence[str] = (), limit: int
) -> list[Match]:
    """Return the first records in which every word occurs as the beginning of a word.

    Those with all words in their name come first, or with a name that sounds like it; then
    the others. Within both the latest written come first. Reading stops when ``limit`` is
    reached, so one letter costs no more than a whole name.
    """
    found: dict[Match, None] = {}
    for query in _queries(terms_of(typed)):
        if len(found) < limit:
            found |= dict.fromkeys(_read(session, _of_kinds(query, kinds), limit))
    return list(found)[:limit]


def search_names(session: Session, kind: str, typed: str, *, limit: int) -> list[UUID]:
    """Return the records of one kind whose name holds every word; latest written first."""
    terms = terms_of(typed)
    if not terms:
        return []
    query = _of_kinds(f"{_name_query(terms)}", [kind])
    return [match.id for match in _read(session, query, limit)]


def matching(kind: str, terms: Sequence[str], *, names_only: bool = False) -> Select[UUID]:
    """Select the ids of all records of ``kind`` that hold every one of ``terms``.

    Args:
        terms: As :func:`terms_of` gives them, at least one.
        names_only: Whether to look in the name alone.
    """
    query = _name_query(terms) if names_only else _text_query(terms)
    return _entries(_of_kinds(query, [kind])).with_only_columns(Entry.record_id)


def _queries(terms: Sequence[str]) -> Iterator[str]:
    if terms:
        yield _name_query(terms)
        yield _text_query(terms)


def _name_query(terms: Sequence[str]) -> str:
    query = " AND ".join(_term_query("title", term) for term in terms)
    key = duplicate_key("".join(terms))
    return f'({query}) OR keys : "{key}" *' if len(key) >= SHORTEST_KEY else query


def _text_query(terms: Sequence[str]) -> str:
    return " AND ".join(_term_query("{title body}", term) for term in terms)


def _term_query(columns: str, term: str) -> str:
    plain = f'{columns} : "{term}" *'
    key = duplicate_key(term)
    return f'({plain} OR keys : "{key}" *)' if len(key) >= SHORTEST_KEY else plain


def _of_kinds(query: str, kinds: Iterable[str]) -> str:
    wanted = " OR ".join(f'"{kind}"' for kind in kinds)
    return f"({query}) AND kind : ({wanted})" if wanted else query


def _entries(query: str) -> Select[str, UUID]:
    return (
        select(Entry.kind, Entry.record_id)
        .select_from(_FTS)
        .join(Entry, Entry.n == _FTS.c.rowid)
        .where(_MATCHES.bindparams(bindparam("query", query, unique=True)))
    )


def _read(session: Session, query: str, limit: int) -> list[Match]:
    rows = session.execute(_entries(query).order_by(_FTS.c.rowid.desc()).limit(limit))
    return [Match(kind, identity) for kind, identity in rows]

"""Finding records by what is written about them, through the search index."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import TypeVarTuple
from uuid import UUID

from sqlalchemy import BindParameter, Integer, Select, bindparam, select, table, text
from sqlalchemy.orm import Session
from sqlalchemy.sql.expression import column

from desktop.domain.text import duplicate_key, fold
from desktop.storage.models import SearchEntryRow as Entry

LONGEST_QUERY = 300
MOST_TERMS = 10
LONGEST_TERM = 40
SHORTEST_KEY = 3
NAMED_KINDS = (
    *("place", "person", "organisation", "network", "task"),
    *("service", "site", "agreement", "meeting", "need", "attachment"),
)
"""Visits and ties have no name; to say so halves the time of a short word that many notes hold."""
Ts = TypeVarTuple("Ts")
_WORD = re.compile(r"[a-z0-9]+")
_FTS = table("search_fts", column("rowid"))
_MATCHES = text("search_fts MATCH :query")
FOUND = _FTS.join(Entry, Entry.n == _FTS.c.rowid)
"""Search index and what it is about, to select from."""


def latest_of(columns: Select[*Ts]) -> Select[*Ts]:
    """Return what ``columns`` select for a search, latest written first.

    Takes ``query`` and ``limit``. Reading stops there, so one letter costs no more than a
    whole name.
    """
    return columns.where(_MATCHES).order_by(_FTS.c.rowid.desc()).limit(_LIMIT)


_LIMIT: BindParameter[int] = bindparam("limit", type_=Integer)
_NAMED = latest_of(select(Entry.record_id).select_from(FOUND))


def terms_of(typed: str) -> list[str]:
    """Return the words to look for in what somebody typed, folded to plain letters.

    Only letters and digits pass, so nothing typed is ever taken for the syntax of FTS5.
    Beyond some words the answer no longer changes, only the time it takes.
    """
    words = _WORD.findall(fold(typed[:LONGEST_QUERY]))
    return [word[:LONGEST_TERM] for word in dict.fromkeys(words)][:MOST_TERMS]


def queries_of(typed: str, kinds: Sequence[str] = ()) -> list[str]:
    """Return the queries that together find what somebody typed, to ask in this order.

    The first finds records with all words in their name, or with a name that sounds like it;
    the second finds the others too. Every word counts as the beginning of a word.
    """
    terms = terms_of(typed)
    if not terms:
        return []
    everything = _of_kinds(_text_query(terms), kinds)
    named = [kind for kind in NAMED_KINDS if not kinds or kind in kinds]
    return [_of_kinds(_name_query(terms), named), everything] if named else [everything]


def search_names(session: Session, kind: str, typed: str, *, limit: int) -> list[UUID]:
    """Return the records of one kind whose name holds every word; latest written first."""
    wanted = {"query": name_query(typed, kind), "limit": limit}
    return list(session.connection().execute(_NAMED, wanted).scalars()) if wanted["query"] else []


def name_query(typed: str, kind: str) -> str:
    """Return the query for records of ``kind`` by name; empty if nothing can be looked for."""
    terms = terms_of(typed)
    return _of_kinds(_name_query(terms), [kind]) if terms else ""


def matching(kind: str, terms: Sequence[str], *, names_only: bool = False) -> Select[UUID]:
    """Select the ids of all records of ``kind`` that hold every one of ``terms``.

    Args:
        terms: As :func:`terms_of` gives them, at least one.
        names_only: Whether to look in the name alone.
    """
    query = _name_query(terms) if names_only else _text_query(terms)
    return (
        select(Entry.record_id)
        .select_from(FOUND)
        .where(_MATCHES.bindparams(bindparam("query", _of_kinds(query, [kind]), unique=True)))
    )


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

"""Search while typing: first 50 hits, accents folded.

Floors: the bare FTS5 query for row numbers alone, and the same with the words of each row.
"""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import text

from desktop.services.desk import Desk
from desktop.services.search import search, suggest_where
from tests.bench.figures import Figure, p, times
from tests.bench.place import profile

TYPED = ("oef", "oefentafel", "twee moe", "yil", "łuk", "buurt", "nekker", "van d", "school", "a")
MATCH = "WHERE search_fts MATCH :query ORDER BY search_fts.rowid DESC LIMIT 50"
NUMBERS = "SELECT rowid FROM search_fts "
WORDS = """
SELECT found.kind, found.record_id, found.title, substr(found.body, 1, 80)
FROM search_fts JOIN search_entry AS found ON found.n = search_fts.rowid
"""
ROUNDS = 10 * len(TYPED)


def measure(visits: int) -> Iterator[Figure]:
    """Yield the 95th percentile over ten typed texts."""
    with profile(visits) as opened:
        desk = opened.desk
        taken: dict[str, list[float]] = {"numbers": [], "words": [], "search": [], "where": []}
        for number in range(ROUNDS + len(TYPED)):
            typed = TYPED[number % len(TYPED)]
            for name, work in (
                ("numbers", lambda typed=typed: bare(desk, NUMBERS, typed)),
                ("words", lambda typed=typed: bare(desk, WORDS, typed)),
                ("search", lambda typed=typed: search(desk, typed)),
                ("where", lambda typed=typed: suggest_where(desk, typed)),
            ):
                one = times(lambda _round, work=work: work(), 1)  # type: ignore[misc]
                taken[name] += one if number >= len(TYPED) else []
        floor, words = p(95, taken["numbers"]), p(95, taken["words"])
        whole = p(95, taken["search"])
        yield Figure(name="search p95, floor row numbers", value=whole, unit="ms", baseline=floor)
        yield Figure(name="search p95, floor words", value=whole, unit="ms", baseline=words)
        slowest = max(taken["search"])
        yield Figure(name="search, slowest", value=slowest, unit="ms")
        yield Figure(name="place or ward p95", value=p(95, taken["where"]), unit="ms")


def bare(desk: Desk, statement: str, typed: str) -> None:
    """Ask FTS5 for words that begin as typed."""
    words = typed.replace("ł", "l").split()
    query = " ".join(f'"{word}"*' for word in words)
    with desk.store.reading() as session:
        session.execute(text(statement + MATCH), {"query": query}).all()

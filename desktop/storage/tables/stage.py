"""Rows on their way into the tables: first to memory, and from there all in one statement."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Table

from desktop.storage.driver import places

_MOST_COLUMNS = 40
_STAGE = (
    "CREATE TEMP TABLE IF NOT EXISTS stage"
    f" ({', '.join(f'c{number}' for number in range(_MOST_COLUMNS))})"
)


@contextmanager
def staged(
    db: Any, rows: Mapping[tuple[str, ...], Sequence[tuple[Any, ...]]]
) -> Iterator[Mapping[str, str]]:
    """Put rows into a table in memory; give column → its name there, empty without rows.

    From there one statement writes them all. Row by row, every statement would set up the
    triggers of its table anew, which takes three times as long as the row itself.

    Args:
        rows: Names of columns → rows that fill exactly these.
    """
    if not any(rows.values()):
        yield {}
        return
    columns: dict[str, str] = {}
    db.execute(_STAGE)
    for names, values in rows.items():
        for name in names:
            columns.setdefault(name, f"c{len(columns)}")
        into = ", ".join(columns[name] for name in names)
        statement = f"INSERT INTO temp.stage ({into}) VALUES ({places(len(names))})"
        db.executemany(statement, values)
    yield columns
    db.execute("DELETE FROM temp.stage")


def pour(db: Any, table: Table, columns: Mapping[str, str]) -> None:
    """Insert what is staged into ``table``, as far as it has these columns."""
    filled = {name: column for name, column in columns.items() if name in table.c}
    if filled:
        names = ", ".join(f'"{name}"' for name in filled)
        values = ", ".join(filled.values())
        db.execute(f'INSERT INTO "{table.name}" ({names}) SELECT {values} FROM temp.stage')

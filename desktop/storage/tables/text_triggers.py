"""Triggers that note which texts changed, and forget what was seen in texts that are gone.

Whoever writes a text is not kept waiting: it is looked at later, by whoever has time.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from desktop.domain.traces.lint.fields import TEXTS

_SEEN = ("text_unscreened", "text_remark", "text_left")


def _waits(kind: str) -> str:
    return f"""
    INSERT INTO text_unscreened (record_id, kind, token)
    SELECT NEW.id, '{kind}', NEW.updated_at WHERE NEW.deleted_at IS NULL
    ON CONFLICT (record_id) DO UPDATE SET token = max(token + 1, excluded.token);
    DELETE FROM text_unscreened WHERE record_id = NEW.id AND NEW.deleted_at IS NOT NULL;
    DELETE FROM text_remark WHERE record_id = NEW.id AND NEW.deleted_at IS NOT NULL;"""


def _trigger(name: str, on: str, when: str, body: str) -> str:
    return f"CREATE TRIGGER text_{name} AFTER {on} FOR EACH ROW{when} BEGIN{body}\nEND"


def _of(kind: str, fields: Sequence[str]) -> Iterator[str]:
    is_said = " OR ".join(f"NEW.{field} <> ''" for field in fields)
    differs = " OR ".join(f"NEW.{field} IS NOT OLD.{field}" for field in fields)
    is_other = f"{differs} OR (NEW.deleted_at IS NULL) <> (OLD.deleted_at IS NULL)"
    watched = ", ".join((*fields, "deleted_at"))
    gone = "".join(f"\n    DELETE FROM {table} WHERE record_id = OLD.id;" for table in _SEEN)
    yield _trigger(f"{kind}_added", f'INSERT ON "{kind}"', f" WHEN {is_said}", _waits(kind))
    yield _trigger(
        f"{kind}_changed", f'UPDATE OF {watched} ON "{kind}"', f" WHEN {is_other}", _waits(kind)
    )
    yield _trigger(f"{kind}_removed", f'DELETE ON "{kind}"', "", gone)


_MERGED = _trigger(
    "record_merged",
    "INSERT ON merge_record",
    " WHEN NOT NEW.undone",
    """
    INSERT OR IGNORE INTO text_left (record_id, field, mark)
    SELECT NEW.winner_id, field, mark FROM text_left WHERE record_id = NEW.loser_id;""",
)
"""What was left as it stands in a text is left in the one that takes it up too."""

_NAMED = """
    INSERT INTO text_name (person_id) VALUES (NEW.id) ON CONFLICT (person_id) DO NOTHING;"""
_NAMES = (
    _trigger("name_added", "INSERT ON person", "", _NAMED),
    _trigger(
        "name_changed",
        "UPDATE OF display_name ON person",
        " WHEN NEW.display_name IS NOT OLD.display_name",
        _NAMED,
    ),
    _trigger(
        "name_removed",
        "DELETE ON person",
        "",
        "\n    DELETE FROM text_name WHERE person_id = OLD.id;",
    ),
)
"""A name that is new may stand in older texts, which were looked at without it."""

TEXT_TRIGGERS = (
    *(each for kind, fields in TEXTS.items() for each in _of(kind, fields)),
    _MERGED,
    *_NAMES,
)

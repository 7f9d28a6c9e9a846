"""Statements of revision 0005 about what was seen in texts that people typed (rule R5)."""

from __future__ import annotations

_TEXTS = {
    "visit": ("note",),
    "place": ("note",),
    "place_assessment": ("note",),
    "organisation": ("note",),
    "network": ("description", "channels", "needs"),
    "person": ("note",),
    "key_figure": ("offers", "availability"),
    "consent": ("wording", "how_given"),
    "task": ("title", "note"),
    "target": ("note",),
    "service": ("description", "how_to_apply"),
    "tie": ("note",),
    "agreement": ("obligations", "clause_practice", "note"),
    "meeting": ("decisions", "outcome"),
    "need": ("summary",),
    "custom_value": ("value",),
}
"""As the program of this revision looked at; a copy, so that it stays as it was."""


def _all_of(kind: str, fields: tuple[str, ...]) -> str:
    said = " OR ".join(f"{field} <> ''" for field in fields)
    return (
        "INSERT INTO text_unscreened (record_id, kind, token)"
        f" SELECT id, '{kind}', 0 FROM \"{kind}\" WHERE deleted_at IS NULL AND ({said})"
    )


LINT: tuple[str, ...] = (
    """
CREATE TABLE text_unscreened (
    record_id BLOB NOT NULL,
    kind TEXT NOT NULL,
    token INTEGER NOT NULL,
    CONSTRAINT pk_text_unscreened PRIMARY KEY (record_id)
) WITHOUT ROWID""",
    """
CREATE TABLE text_remark (
    record_id BLOB NOT NULL,
    field TEXT NOT NULL,
    mark INTEGER NOT NULL,
    kind TEXT NOT NULL,
    CONSTRAINT pk_text_remark PRIMARY KEY (record_id, field, mark)
) WITHOUT ROWID""",
    "CREATE INDEX ix_text_remark_mark ON text_remark (mark)",
    """
CREATE TABLE text_left (
    record_id BLOB NOT NULL,
    field TEXT NOT NULL,
    mark INTEGER NOT NULL,
    CONSTRAINT pk_text_left PRIMARY KEY (record_id, field, mark)
) WITHOUT ROWID""",
    """
CREATE TABLE text_name (
    person_id BLOB NOT NULL,
    CONSTRAINT pk_text_name PRIMARY KEY (person_id)
) WITHOUT ROWID""",
    """
CREATE TABLE text_taught (
    mark INTEGER NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    word TEXT NOT NULL,
    consent_id BLOB,
    at INTEGER NOT NULL,
    CONSTRAINT pk_text_taught PRIMARY KEY (mark)
)""",
    *(_all_of(kind, fields) for kind, fields in _TEXTS.items()),
)

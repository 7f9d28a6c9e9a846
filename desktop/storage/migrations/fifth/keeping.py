"""Statements of revision 0005 about how long things are kept."""

from __future__ import annotations

from desktop.storage.migrations.fourth.travelling import TRAVELS

_KEPT = ("visit", "person", "affiliation", "consent", "task", "meeting", "attachment")
_POINTING = " + ".join(f"({kind}_id IS NOT NULL)" for kind in _KEPT)

KEEPING: tuple[str, ...] = (
    "ALTER TABLE visit ADD COLUMN anonymised_on DATE",
    "ALTER TABLE link ADD COLUMN retention TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE link ADD COLUMN announced_at INTEGER",
    f"""
CREATE TABLE retained (
    visit_id BLOB,
    person_id BLOB,
    affiliation_id BLOB,
    consent_id BLOB,
    task_id BLOB,
    meeting_id BLOB,
    attachment_id BLOB,
    reason TEXT NOT NULL,
    decided_on DATE NOT NULL,
    until DATE NOT NULL,{TRAVELS}
    CONSTRAINT pk_retained PRIMARY KEY (id),
    CONSTRAINT ck_retained_about__only_one CHECK ({_POINTING} <= 1),
    CONSTRAINT ck_retained_about__required CHECK (coalesce(visit_id, person_id, affiliation_id,
        consent_id, task_id, meeting_id, attachment_id) IS NOT NULL),
    CONSTRAINT ck_retained_reason__required CHECK (length(trim(reason)) > 0),
    CONSTRAINT ck_retained_until__end_before_start CHECK (until >= decided_on)
)""",
    *(
        f"CREATE INDEX ix_retained_{kind}_id ON retained ({kind}_id) WHERE {kind}_id IS NOT NULL"
        for kind in _KEPT
    ),
    "CREATE INDEX ix_retained_list ON retained (until, id) WHERE deleted_at IS NULL",
    """
CREATE TABLE retention_run (
    id BLOB NOT NULL,
    at INTEGER NOT NULL,
    by TEXT NOT NULL,
    counts TEXT NOT NULL,
    unchanged BOOLEAN NOT NULL,
    CONSTRAINT pk_retention_run PRIMARY KEY (id)
)""",
    "CREATE INDEX ix_retention_run_at ON retention_run (at)",
    """
CREATE TABLE rule_change (
    id BLOB NOT NULL,
    at INTEGER NOT NULL,
    by TEXT NOT NULL,
    reason TEXT NOT NULL,
    rules TEXT NOT NULL,
    CONSTRAINT pk_rule_change PRIMARY KEY (id)
)""",
    # Later lists ask which visits still say something, oldest first.
    "CREATE INDEX ix_visit_telling ON visit (day, id) WHERE anonymised_on IS NULL",
)

"""Statements of revision 0005 about grounds, consents and their wording."""

from __future__ import annotations

from desktop.storage.migrations.fourth.travelling import TRAVELS

_PERSON = ("art9_basis", "purposes", "informed_on", "informed_language", "informed_how")
_CONSENT = ("wording_version", "wording_language", "evidence_id", "witness")


def _said(fields: tuple[str, ...]) -> str:
    return " OR ".join(f"json_type(extra, '$.{field}') IS NOT NULL" for field in fields)


CONSENT: tuple[str, ...] = (
    "ALTER TABLE person ADD COLUMN art9_basis TEXT",
    "ALTER TABLE person ADD COLUMN informed_on DATE",
    "ALTER TABLE person ADD COLUMN informed_language TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE person ADD COLUMN informed_version INTEGER",
    "ALTER TABLE person ADD COLUMN informed_how TEXT NOT NULL DEFAULT ''",
    """
CREATE TABLE person_purpose (
    person_id BLOB NOT NULL, purpose TEXT NOT NULL,
    CONSTRAINT pk_person_purpose PRIMARY KEY (person_id, purpose),
    CONSTRAINT fk_person_purpose_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON
        DELETE CASCADE
) WITHOUT ROWID""",
    "CREATE INDEX ix_person_purpose_purpose_person_id ON person_purpose (purpose, person_id)",
    "ALTER TABLE consent ADD COLUMN wording_version INTEGER",
    "ALTER TABLE consent ADD COLUMN wording_language TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE consent ADD COLUMN evidence_id BLOB",
    "ALTER TABLE consent ADD COLUMN witness TEXT NOT NULL DEFAULT ''",
    f"""
CREATE TABLE wording (
    about TEXT NOT NULL,
    language TEXT NOT NULL,
    version INTEGER NOT NULL,
    text TEXT NOT NULL,
    from_on DATE NOT NULL,
    read_by TEXT NOT NULL,
    read_on DATE,{TRAVELS}
    CONSTRAINT pk_wording PRIMARY KEY (id),
    CONSTRAINT ck_wording_text__required CHECK (length(trim(text)) > 0),
    CONSTRAINT ck_wording_version__out_of_range CHECK (version >= 1)
)""",
    "CREATE INDEX ix_wording_about_language ON wording (about, language)",
    # What a newer program said in the new fields may lie here already: see revision 0004.
    "UPDATE cursor SET token = '', told = NULL WHERE scope IN ("
    f" SELECT team_id FROM person WHERE {_said(_PERSON)}"
    f" UNION SELECT team_id FROM consent WHERE {_said(_CONSENT)})",
)

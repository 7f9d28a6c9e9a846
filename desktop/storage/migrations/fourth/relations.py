"""Tables of revision 0004 about what organisations give, agree and offer."""

from __future__ import annotations

from desktop.storage.migrations.fourth.travelling import TRAVELS

RELATIONS = (
    f"""
CREATE TABLE site (
    organisation_id BLOB NOT NULL,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    name_sort TEXT NOT NULL,
    ward TEXT,
    address TEXT NOT NULL,
    lat DOUBLE,
    lon DOUBLE,
    phone TEXT NOT NULL,
    opening_hours TEXT NOT NULL,{TRAVELS}
    CONSTRAINT pk_site PRIMARY KEY (id),
    CONSTRAINT ck_site_name__required CHECK (length(trim(name)) > 0),
    CONSTRAINT ck_site_lat__incomplete_point CHECK ((lat IS NULL) = (lon IS NULL)),
    CONSTRAINT ck_site_lat__out_of_range CHECK (lat BETWEEN -90 AND 90),
    CONSTRAINT ck_site_lon__out_of_range CHECK (lon BETWEEN -180 AND 180)
)""",
    "CREATE INDEX ix_site_name_key ON site (name_key)",
    "CREATE INDEX ix_site_organisation_id ON site (organisation_id)",
    "CREATE INDEX ix_site_ward ON site (ward)",
    f"""
CREATE TABLE service (
    organisation_id BLOB NOT NULL,
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    name_sort TEXT NOT NULL,
    status TEXT NOT NULL,
    description TEXT NOT NULL,
    how_to_apply TEXT NOT NULL,
    target_group TEXT NOT NULL,
    cost TEXT NOT NULL,
    opening_hours TEXT NOT NULL,
    checked_on DATE,{TRAVELS}
    CONSTRAINT pk_service PRIMARY KEY (id),
    CONSTRAINT ck_service_name__required CHECK (length(trim(name)) > 0)
)""",
    "CREATE INDEX ix_service_name_key ON service (name_key)",
    "CREATE INDEX ix_service_name_sort_id ON service (name_sort, id)",
    "CREATE INDEX ix_service_organisation_id ON service (organisation_id)",
    """
CREATE TABLE service_theme (
    service_id BLOB NOT NULL, theme TEXT NOT NULL,
    CONSTRAINT pk_service_theme PRIMARY KEY (service_id, theme),
    CONSTRAINT fk_service_theme_service_id_service FOREIGN KEY(service_id) REFERENCES service (id)
        ON DELETE CASCADE
) WITHOUT ROWID""",
    "CREATE INDEX ix_service_theme_theme_service_id ON service_theme (theme, service_id)",
    """
CREATE TABLE service_ward (
    service_id BLOB NOT NULL, ward TEXT NOT NULL,
    CONSTRAINT pk_service_ward PRIMARY KEY (service_id, ward),
    CONSTRAINT fk_service_ward_service_id_service FOREIGN KEY(service_id) REFERENCES service (id)
        ON DELETE CASCADE
) WITHOUT ROWID""",
    "CREATE INDEX ix_service_ward_ward_service_id ON service_ward (ward, service_id)",
    """
CREATE TABLE service_language (
    service_id BLOB NOT NULL, language TEXT NOT NULL,
    CONSTRAINT pk_service_language PRIMARY KEY (service_id, language),
    CONSTRAINT fk_service_language_service_id_service FOREIGN KEY(service_id) REFERENCES service
        (id) ON DELETE CASCADE
) WITHOUT ROWID""",
    "CREATE INDEX ix_service_language_language_service_id"
    " ON service_language (language, service_id)",
    """
CREATE TABLE service_accessibility (
    service_id BLOB NOT NULL, accessibility TEXT NOT NULL,
    CONSTRAINT pk_service_accessibility PRIMARY KEY (service_id, accessibility),
    CONSTRAINT fk_service_accessibility_service_id_service FOREIGN KEY(service_id) REFERENCES
        service (id) ON DELETE CASCADE
) WITHOUT ROWID""",
    "CREATE INDEX ix_service_accessibility_accessibility_service_id"
    " ON service_accessibility (accessibility, service_id)",
    f"""
CREATE TABLE tie (
    from_id BLOB NOT NULL,
    to_id BLOB NOT NULL,
    flow TEXT NOT NULL,
    regularity TEXT NOT NULL,
    mutual BOOLEAN NOT NULL,
    from_on DATE,
    to_on DATE,
    strength INTEGER,
    one_person BOOLEAN NOT NULL,
    source TEXT NOT NULL,
    note TEXT NOT NULL,{TRAVELS}
    CONSTRAINT pk_tie PRIMARY KEY (id),
    CONSTRAINT ck_tie_to_id__same_organisation CHECK (from_id <> to_id),
    CONSTRAINT ck_tie_to_on__end_before_start CHECK (to_on >= from_on),
    CONSTRAINT ck_tie_strength__out_of_range CHECK (strength BETWEEN 1 AND 3)
)""",
    "CREATE INDEX ix_tie_from_id ON tie (from_id)",
    "CREATE INDEX ix_tie_to_id ON tie (to_id)",
    """
CREATE TABLE tie_theme (
    tie_id BLOB NOT NULL, theme TEXT NOT NULL,
    CONSTRAINT pk_tie_theme PRIMARY KEY (tie_id, theme),
    CONSTRAINT fk_tie_theme_tie_id_tie FOREIGN KEY(tie_id) REFERENCES tie (id) ON DELETE CASCADE
) WITHOUT ROWID""",
    "CREATE INDEX ix_tie_theme_theme_tie_id ON tie_theme (theme, tie_id)",
    f"""
CREATE TABLE agreement (
    title TEXT NOT NULL,
    kind TEXT NOT NULL,
    from_on DATE,
    to_on DATE,
    review_on DATE,
    amount INTEGER,
    fte DOUBLE,
    obligations TEXT NOT NULL,
    clause_signed_on DATE,
    clause_practice TEXT NOT NULL,
    note TEXT NOT NULL,{TRAVELS}
    CONSTRAINT pk_agreement PRIMARY KEY (id),
    CONSTRAINT ck_agreement_title__required CHECK (length(trim(title)) > 0),
    CONSTRAINT ck_agreement_to_on__end_before_start CHECK (to_on >= from_on),
    CONSTRAINT ck_agreement_amount__out_of_range CHECK (amount BETWEEN 0 AND 1000000000),
    CONSTRAINT ck_agreement_fte__out_of_range CHECK (fte BETWEEN 0 AND 1000)
)""",
    "CREATE INDEX ix_agreement_review ON agreement (review_on, id) WHERE deleted_at IS NULL",
    """
CREATE TABLE agreement_party (
    agreement_id BLOB NOT NULL, party_id BLOB NOT NULL,
    CONSTRAINT pk_agreement_party PRIMARY KEY (agreement_id, party_id),
    CONSTRAINT fk_agreement_party_agreement_id_agreement FOREIGN KEY(agreement_id) REFERENCES
        agreement (id) ON DELETE CASCADE
) WITHOUT ROWID""",
    "CREATE INDEX ix_agreement_party_party_id_agreement_id"
    " ON agreement_party (party_id, agreement_id)",
    f"""
CREATE TABLE meeting (
    purpose TEXT NOT NULL,
    held_on DATE NOT NULL,
    minutes INTEGER,
    decisions TEXT NOT NULL,
    outcome TEXT NOT NULL,{TRAVELS}
    CONSTRAINT pk_meeting PRIMARY KEY (id),
    CONSTRAINT ck_meeting_purpose__required CHECK (length(trim(purpose)) > 0),
    CONSTRAINT ck_meeting_minutes__out_of_range CHECK (minutes BETWEEN 1 AND 1440)
)""",
    "CREATE INDEX ix_meeting_list ON meeting (held_on, id) WHERE deleted_at IS NULL",
    """
CREATE TABLE meeting_organisation (
    meeting_id BLOB NOT NULL, organisation_id BLOB NOT NULL,
    CONSTRAINT pk_meeting_organisation PRIMARY KEY (meeting_id, organisation_id),
    CONSTRAINT fk_meeting_organisation_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES
        meeting (id) ON DELETE CASCADE
) WITHOUT ROWID""",
    "CREATE INDEX ix_meeting_organisation_organisation_id_meeting_id"
    " ON meeting_organisation (organisation_id, meeting_id)",
)

"""Tables of revision 0004 about visits, plans, files, own fields and duplicates."""

from __future__ import annotations

from desktop.storage.migrations.fourth.travelling import TRAVELS

PLANNING = (
    f"""
CREATE TABLE contact_rhythm (
    place_id BLOB,
    organisation_id BLOB,
    network_id BLOB,
    person_id BLOB,
    every_days INTEGER NOT NULL,
    assignee TEXT NOT NULL,
    paused_until DATE,{TRAVELS}
    CONSTRAINT pk_contact_rhythm PRIMARY KEY (id),
    CONSTRAINT ck_contact_rhythm_about__only_one CHECK ((person_id IS NOT NULL) + (network_id IS
        NOT NULL) + (place_id IS NOT NULL) + (organisation_id IS NOT NULL) <= 1),
    CONSTRAINT ck_contact_rhythm_about__required CHECK (coalesce(person_id, network_id, place_id,
        organisation_id) IS NOT NULL),
    CONSTRAINT ck_contact_rhythm_every_days__out_of_range CHECK (every_days BETWEEN 1 AND 1000)
)""",
    "CREATE INDEX ix_contact_rhythm_network_id ON contact_rhythm (network_id)"
    " WHERE network_id IS NOT NULL",
    "CREATE INDEX ix_contact_rhythm_organisation_id ON contact_rhythm (organisation_id)"
    " WHERE organisation_id IS NOT NULL",
    "CREATE INDEX ix_contact_rhythm_person_id ON contact_rhythm (person_id)"
    " WHERE person_id IS NOT NULL",
    "CREATE INDEX ix_contact_rhythm_place_id ON contact_rhythm (place_id)"
    " WHERE place_id IS NOT NULL",
)
REFERRALS = (
    f"""
CREATE TABLE need (
    visit_id BLOB NOT NULL,
    summary TEXT NOT NULL,
    count INTEGER NOT NULL,
    state TEXT NOT NULL,{TRAVELS}
    CONSTRAINT pk_need PRIMARY KEY (id),
    CONSTRAINT ck_need_summary__required CHECK (length(trim(summary)) > 0),
    CONSTRAINT ck_need_count__out_of_range CHECK (count BETWEEN 1 AND 10000)
)""",
    "CREATE INDEX ix_need_visit_id ON need (visit_id)",
    """
CREATE TABLE need_theme (
    need_id BLOB NOT NULL, theme TEXT NOT NULL,
    CONSTRAINT pk_need_theme PRIMARY KEY (need_id, theme),
    CONSTRAINT fk_need_theme_need_id_need FOREIGN KEY(need_id) REFERENCES need (id) ON DELETE
        CASCADE
) WITHOUT ROWID""",
    "CREATE INDEX ix_need_theme_theme_need_id ON need_theme (theme, need_id)",
    f"""
CREATE TABLE referral (
    visit_id BLOB NOT NULL,
    need_id BLOB,
    service_id BLOB,
    organisation_id BLOB,
    kind TEXT NOT NULL,
    count INTEGER NOT NULL,
    outcome TEXT NOT NULL,{TRAVELS}
    CONSTRAINT pk_referral PRIMARY KEY (id),
    CONSTRAINT ck_referral_count__out_of_range CHECK (count BETWEEN 1 AND 10000),
    CONSTRAINT ck_referral_organisation_id__required CHECK (coalesce(service_id, organisation_id)
        IS NOT NULL)
)""",
    "CREATE INDEX ix_referral_need_id ON referral (need_id) WHERE need_id IS NOT NULL",
    "CREATE INDEX ix_referral_organisation_id ON referral (organisation_id)"
    " WHERE organisation_id IS NOT NULL",
    "CREATE INDEX ix_referral_service_id ON referral (service_id) WHERE service_id IS NOT NULL",
    "CREATE INDEX ix_referral_visit_id ON referral (visit_id)",
)
MERGING = (
    f"""
CREATE TABLE merge_record (
    merged TEXT NOT NULL,
    loser_id BLOB NOT NULL,
    winner_id BLOB NOT NULL,
    payload TEXT NOT NULL,
    undone BOOLEAN NOT NULL,{TRAVELS}
    CONSTRAINT pk_merge_record PRIMARY KEY (id),
    CONSTRAINT ck_merge_record_winner_id__same_record CHECK (loser_id <> winner_id),
    CONSTRAINT ck_merge_record_merged__not_a_choice CHECK (merged IN ('person', 'organisation',
        'network', 'place'))
)""",
    "CREATE INDEX ix_merge_record_loser_id ON merge_record (loser_id)",
    "CREATE INDEX ix_merge_record_winner_id ON merge_record (winner_id)",
    f"""
CREATE TABLE not_duplicate (
    compared TEXT NOT NULL,
    one_id BLOB NOT NULL,
    other_id BLOB NOT NULL,{TRAVELS}
    CONSTRAINT pk_not_duplicate PRIMARY KEY (id),
    CONSTRAINT ck_not_duplicate_other_id__same_record CHECK (one_id <> other_id),
    CONSTRAINT ck_not_duplicate_compared__not_a_choice CHECK (compared IN ('person',
        'organisation', 'network', 'place'))
)""",
    "CREATE INDEX ix_not_duplicate_one_id ON not_duplicate (one_id)",
    "CREATE INDEX ix_not_duplicate_other_id ON not_duplicate (other_id)",
)
BESIDE = (
    f"""
CREATE TABLE attachment (
    visit_id BLOB,
    place_id BLOB,
    organisation_id BLOB,
    network_id BLOB,
    person_id BLOB,
    agreement_id BLOB,
    name TEXT NOT NULL,
    mime TEXT NOT NULL,
    size INTEGER NOT NULL,
    sha256 TEXT NOT NULL,{TRAVELS}
    CONSTRAINT pk_attachment PRIMARY KEY (id),
    CONSTRAINT ck_attachment_about__only_one CHECK ((visit_id IS NOT NULL) + (place_id IS NOT
        NULL) + (organisation_id IS NOT NULL) + (network_id IS NOT NULL) + (person_id IS NOT
        NULL) + (agreement_id IS NOT NULL) <= 1),
    CONSTRAINT ck_attachment_about__required CHECK (coalesce(visit_id, place_id, organisation_id,
        network_id, person_id, agreement_id) IS NOT NULL),
    CONSTRAINT ck_attachment_name__required CHECK (length(trim(name)) > 0),
    CONSTRAINT ck_attachment_size__out_of_range CHECK (size BETWEEN 0 AND 10485760)
)""",
    """
CREATE TABLE blob (
    attachment_id BLOB NOT NULL,
    sent BOOLEAN NOT NULL,
    content BLOB NOT NULL,
    CONSTRAINT pk_blob PRIMARY KEY (attachment_id)
)""",
    "CREATE INDEX ix_attachment_agreement_id ON attachment (agreement_id)"
    " WHERE agreement_id IS NOT NULL",
    "CREATE INDEX ix_attachment_network_id ON attachment (network_id) WHERE network_id IS NOT NULL",
    "CREATE INDEX ix_attachment_organisation_id ON attachment (organisation_id)"
    " WHERE organisation_id IS NOT NULL",
    "CREATE INDEX ix_attachment_person_id ON attachment (person_id) WHERE person_id IS NOT NULL",
    "CREATE INDEX ix_attachment_place_id ON attachment (place_id) WHERE place_id IS NOT NULL",
    "CREATE INDEX ix_attachment_visit_id ON attachment (visit_id) WHERE visit_id IS NOT NULL",
    f"""
CREATE TABLE custom_field (
    extends TEXT NOT NULL,
    label TEXT NOT NULL,
    type TEXT NOT NULL,
    choices TEXT NOT NULL,
    approved BOOLEAN NOT NULL,
    rank INTEGER NOT NULL,{TRAVELS}
    CONSTRAINT pk_custom_field PRIMARY KEY (id),
    CONSTRAINT ck_custom_field_label__required CHECK (length(trim(label)) > 0),
    CONSTRAINT ck_custom_field_extends__not_a_choice CHECK (extends IN ('person', 'organisation',
        'network', 'place'))
)""",
    f"""
CREATE TABLE custom_value (
    field_id BLOB NOT NULL,
    person_id BLOB,
    organisation_id BLOB,
    network_id BLOB,
    place_id BLOB,
    value TEXT NOT NULL,{TRAVELS}
    CONSTRAINT pk_custom_value PRIMARY KEY (id),
    CONSTRAINT ck_custom_value_about__only_one CHECK ((person_id IS NOT NULL) + (organisation_id
        IS NOT NULL) + (network_id IS NOT NULL) + (place_id IS NOT NULL) <= 1),
    CONSTRAINT ck_custom_value_about__required CHECK (coalesce(person_id, organisation_id,
        network_id, place_id) IS NOT NULL)
)""",
    "CREATE INDEX ix_custom_value_field_id ON custom_value (field_id)",
    "CREATE INDEX ix_custom_value_network_id ON custom_value (network_id)"
    " WHERE network_id IS NOT NULL",
    "CREATE INDEX ix_custom_value_organisation_id ON custom_value (organisation_id)"
    " WHERE organisation_id IS NOT NULL",
    "CREATE INDEX ix_custom_value_person_id ON custom_value (person_id)"
    " WHERE person_id IS NOT NULL",
    "CREATE INDEX ix_custom_value_place_id ON custom_value (place_id) WHERE place_id IS NOT NULL",
)
PERSONS = (
    """
CREATE TABLE person_channel (
    person_id BLOB NOT NULL, channel TEXT NOT NULL,
    CONSTRAINT pk_person_channel PRIMARY KEY (person_id, channel),
    CONSTRAINT fk_person_channel_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON
        DELETE CASCADE
) WITHOUT ROWID""",
    "CREATE INDEX ix_person_channel_channel_person_id ON person_channel (channel, person_id)",
)

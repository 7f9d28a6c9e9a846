-- A database as the program of revision 0004 (release 0.4.0) left it: that of 0003 with the register.
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO alembic_version (version_num) VALUES ('0004');
CREATE TABLE affiliation (
    person_id BLOB NOT NULL,
    target_kind TEXT NOT NULL,
    target_id BLOB NOT NULL,
    role TEXT NOT NULL,
    public_role BOOLEAN NOT NULL,
    public_source TEXT NOT NULL,
    consent_id BLOB,
    from_on DATE,
    to_on DATE,
    id BLOB NOT NULL,
    team_id INTEGER NOT NULL,
    ver INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    created_by TEXT NOT NULL,
    updated_at INTEGER NOT NULL,
    updated_by TEXT NOT NULL,
    deleted_at INTEGER,
    fv TEXT NOT NULL,
    extra TEXT NOT NULL,
    CONSTRAINT pk_affiliation PRIMARY KEY (id),
    CONSTRAINT ck_affiliation_target_kind__unknown
        CHECK (target_kind IN ('organisation', 'network', 'place')),
    CONSTRAINT ck_affiliation_public_source__required
        CHECK (public_role = 0 OR length(trim(public_source)) > 0),
    CONSTRAINT ck_affiliation_to_on__end_before_start CHECK (to_on >= from_on)
);
INSERT INTO affiliation (person_id, target_kind, target_id, role, public_role, public_source, consent_id, from_on, to_on, id, team_id, ver, created_at, created_by, updated_at, updated_by, deleted_at, fv, extra) VALUES (X'3D0CBBB65BE1430D9FC9B13BE257817D', 'network', X'01A201E490B570FC99869DE51B51EEB1', 'lid', 0, '', NULL, NULL, NULL, X'01A201E490C076D1B85FB50A9AB12638', 1, 0, 1772636400000, 'an', 1772636400000, 'an', NULL, '{}', '{}');
CREATE TABLE consent (
    person_id BLOB NOT NULL,
    purpose TEXT NOT NULL,
    wording TEXT NOT NULL,
    how_given TEXT NOT NULL,
    given_on DATE NOT NULL,
    expires_on DATE,
    withdrawn_on DATE,
    id BLOB NOT NULL,
    team_id INTEGER NOT NULL,
    ver INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    created_by TEXT NOT NULL,
    updated_at INTEGER NOT NULL,
    updated_by TEXT NOT NULL,
    deleted_at INTEGER,
    fv TEXT NOT NULL,
    extra TEXT NOT NULL,
    CONSTRAINT pk_consent PRIMARY KEY (id)
);
INSERT INTO consent (person_id, purpose, wording, how_given, given_on, expires_on, withdrawn_on, id, team_id, ver, created_at, created_by, updated_at, updated_by, deleted_at, fv, extra) VALUES (X'3D0CBBB65BE1430D9FC9B13BE257817D', 'special_category', '', '', '2026-01-05', NULL, NULL, X'01A201E490BF76FDA1BFDF085EDF0FF3', 1, 0, 1772636400000, 'an', 1772636400000, 'an', NULL, '{}', '{}');
CREATE TABLE key_figure (
    person_id BLOB NOT NULL,
    kind TEXT NOT NULL,
    offers TEXT NOT NULL,
    availability TEXT NOT NULL,
    agreed_on DATE,
    id BLOB NOT NULL,
    team_id INTEGER NOT NULL,
    ver INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    created_by TEXT NOT NULL,
    updated_at INTEGER NOT NULL,
    updated_by TEXT NOT NULL,
    deleted_at INTEGER,
    fv TEXT NOT NULL,
    extra TEXT NOT NULL,
    CONSTRAINT pk_key_figure PRIMARY KEY (id)
);
INSERT INTO key_figure (person_id, kind, offers, availability, agreed_on, id, team_id, ver, created_at, created_by, updated_at, updated_by, deleted_at, fv, extra) VALUES (X'3D0CBBB65BE1430D9FC9B13BE257817D', 'key_figure', 'Kent de straat', '', NULL, X'01A201E490BE73FCB946FBC03AB200F9', 1, 0, 1772636400000, 'an', 1772636400000, 'an', NULL, '{}', '{}');
CREATE TABLE network (
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    name_sort TEXT NOT NULL,
    description TEXT NOT NULL,
    channels TEXT NOT NULL,
    needs TEXT NOT NULL,
    reach TEXT NOT NULL,
    owner TEXT NOT NULL,
    id BLOB NOT NULL,
    team_id INTEGER NOT NULL,
    ver INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    created_by TEXT NOT NULL,
    updated_at INTEGER NOT NULL,
    updated_by TEXT NOT NULL,
    deleted_at INTEGER,
    fv TEXT NOT NULL,
    extra TEXT NOT NULL,
    CONSTRAINT pk_network PRIMARY KEY (id),
    CONSTRAINT ck_network_name__required CHECK (length(trim(name)) > 0)
);
INSERT INTO network (name, name_key, name_sort, description, channels, needs, reach, owner, id, team_id, ver, created_at, created_by, updated_at, updated_by, deleted_at, fv, extra) VALUES ('Moeders aan de poort', 'moedersaandepoort', 'moeders aan de poort', '', '', '', 'unknown', '', X'01A201E490B570FC99869DE51B51EEB1', 1, 0, 1772636400000, 'an', 1772636400000, 'an', NULL, '{}', '{}');
CREATE TABLE organisation (
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    name_sort TEXT NOT NULL,
    kind TEXT NOT NULL,
    level TEXT NOT NULL,
    status TEXT NOT NULL,
    ward TEXT,
    address TEXT NOT NULL,
    lat DOUBLE,
    lon DOUBLE,
    website TEXT NOT NULL,
    email TEXT NOT NULL,
    phone TEXT NOT NULL,
    external_id TEXT NOT NULL,
    note TEXT NOT NULL,
    id BLOB NOT NULL,
    team_id INTEGER NOT NULL,
    ver INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    created_by TEXT NOT NULL,
    updated_at INTEGER NOT NULL,
    updated_by TEXT NOT NULL,
    deleted_at INTEGER,
    fv TEXT NOT NULL,
    extra TEXT NOT NULL, opening_hours TEXT NOT NULL DEFAULT '',
    CONSTRAINT pk_organisation PRIMARY KEY (id),
    CONSTRAINT ck_organisation_name__required CHECK (length(trim(name)) > 0),
    CONSTRAINT ck_organisation_lat__incomplete_point CHECK ((lat IS NULL) = (lon IS NULL)),
    CONSTRAINT ck_organisation_lat__out_of_range CHECK (lat BETWEEN -90 AND 90),
    CONSTRAINT ck_organisation_lon__out_of_range CHECK (lon BETWEEN -180 AND 180)
);
INSERT INTO organisation (name, name_key, name_sort, kind, level, status, ward, address, lat, lon, website, email, phone, external_id, note, id, team_id, ver, created_at, created_by, updated_at, updated_by, deleted_at, fv, extra, opening_hours) VALUES ('Buurtwerk Zuid', 'buurtwerkzuid', 'buurtwerk zuid', 'non_profit', 'local', 'active', NULL, '', NULL, NULL, '', '', '', '', '', X'01A201E490B570FC99869DE4D092F863', 1, 0, 1772636400000, 'an', 1772636400000, 'an', NULL, '{}', '{}', '');
INSERT INTO organisation (name, name_key, name_sort, kind, level, status, ward, address, lat, lon, website, email, phone, external_id, note, id, team_id, ver, created_at, created_by, updated_at, updated_by, deleted_at, fv, extra, opening_hours) VALUES ('Buurthuis De Kade', 'buurthuisdekade', 'buurthuis de kade', 'non_profit', 'local', 'active', NULL, '', NULL, NULL, '', '', '', '', '', X'01A203286CEA71F6A0227CC229E992A7', 1, 0, 1772636400000, 'an', 1772636400000, 'an', NULL, '{}', '{}', 'di 9-12');
INSERT INTO organisation (name, name_key, name_sort, kind, level, status, ward, address, lat, lon, website, email, phone, external_id, note, id, team_id, ver, created_at, created_by, updated_at, updated_by, deleted_at, fv, extra, opening_hours) VALUES ('Turnkring Voorwaarts', 'turnkringvoorwaarts', 'turnkring voorwaarts', 'non_profit', 'local', 'active', NULL, '', NULL, NULL, '', '', '', '', '', X'01A203286CEA71F6A0227CC34C7A0C98', 1, 0, 1772636400000, 'an', 1772636400000, 'an', NULL, '{}', '{}', '');
CREATE TABLE person (
    display_name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    name_sort TEXT NOT NULL,
    email TEXT NOT NULL,
    phone TEXT NOT NULL,
    channel TEXT,
    ward TEXT,
    owner TEXT NOT NULL,
    stage TEXT NOT NULL,
    legal_basis TEXT NOT NULL,
    review_on DATE NOT NULL,
    do_not_contact BOOLEAN NOT NULL,
    note TEXT NOT NULL,
    id BLOB NOT NULL,
    team_id INTEGER NOT NULL,
    ver INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    created_by TEXT NOT NULL,
    updated_at INTEGER NOT NULL,
    updated_by TEXT NOT NULL,
    deleted_at INTEGER,
    fv TEXT NOT NULL,
    extra TEXT NOT NULL,
    CONSTRAINT pk_person PRIMARY KEY (id),
    CONSTRAINT ck_person_display_name__required CHECK (length(trim(display_name)) > 0)
);
INSERT INTO person (display_name, name_key, name_sort, email, phone, channel, ward, owner, stage, legal_basis, review_on, do_not_contact, note, id, team_id, ver, created_at, created_by, updated_at, updated_by, deleted_at, fv, extra) VALUES ('Els van Dijck', 'elsvandyk', 'els van dijck', '', '', NULL, NULL, '', 'known', 'public_task', '2027-03-04', 0, '', X'3D0CBBB65BE1430D9FC9B13BE257817D', 1, 0, 1772636400000, 'an', 1772636400000, 'an', NULL, '{}', '{}');
CREATE TABLE place (
    name TEXT NOT NULL,
    name_key TEXT NOT NULL,
    name_sort TEXT NOT NULL,
    kind TEXT NOT NULL,
    ward TEXT NOT NULL,
    status TEXT NOT NULL,
    lat DOUBLE,
    lon DOUBLE,
    address TEXT NOT NULL,
    organisation_id BLOB,
    capacity INTEGER,
    opening_hours TEXT NOT NULL,
    under_used BOOLEAN NOT NULL,
    note TEXT NOT NULL,
    id BLOB NOT NULL,
    team_id INTEGER NOT NULL,
    ver INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    created_by TEXT NOT NULL,
    updated_at INTEGER NOT NULL,
    updated_by TEXT NOT NULL,
    deleted_at INTEGER,
    fv TEXT NOT NULL,
    extra TEXT NOT NULL,
    CONSTRAINT pk_place PRIMARY KEY (id),
    CONSTRAINT ck_place_name__required CHECK (length(trim(name)) > 0),
    CONSTRAINT ck_place_ward__required CHECK (length(ward) > 0),
    CONSTRAINT ck_place_capacity__out_of_range CHECK (capacity BETWEEN 0 AND 100000),
    CONSTRAINT ck_place_lat__incomplete_point CHECK ((lat IS NULL) = (lon IS NULL)),
    CONSTRAINT ck_place_lat__out_of_range CHECK (lat BETWEEN -90 AND 90),
    CONSTRAINT ck_place_lon__out_of_range CHECK (lon BETWEEN -180 AND 180)
);
INSERT INTO place (name, name_key, name_sort, kind, ward, status, lat, lon, address, organisation_id, capacity, opening_hours, under_used, note, id, team_id, ver, created_at, created_by, updated_at, updated_by, deleted_at, fv, extra) VALUES ('Het Predikheren', 'hetpredikheren', 'het predikheren', 'library', '12025W03', 'open', NULL, NULL, '', NULL, NULL, '', 0, '', X'01A201E490B570FC99869DE342D89BE7', 1, 0, 1772636400000, 'an', 1772636400000, 'an', NULL, '{}', '{}');
INSERT INTO place (name, name_key, name_sort, kind, ward, status, lat, lon, address, organisation_id, capacity, opening_hours, under_used, note, id, team_id, ver, created_at, created_by, updated_at, updated_by, deleted_at, fv, extra) VALUES ('Speelplein Zuid', 'speelpleinzuid', 'speelplein zuid', 'library', '12025W03', 'open', NULL, NULL, '', NULL, NULL, '', 0, '', X'01A203286CEA71F6A0227CC410C4F27E', 1, 0, 1772636400000, 'an', 1772636400000, 'an', NULL, '{}', '{}');
INSERT INTO place (name, name_key, name_sort, kind, ward, status, lat, lon, address, organisation_id, capacity, opening_hours, under_used, note, id, team_id, ver, created_at, created_by, updated_at, updated_by, deleted_at, fv, extra) VALUES ('Het speelplein Zuid', 'hetspeelpleinzuid', 'het speelplein zuid', 'library', '12025W03', 'open', NULL, NULL, '', NULL, NULL, '', 0, '', X'01A203286CEA71F6A0227CC5380CBC33', 1, 0, 1772636400000, 'an', 1772636400000, 'an', NULL, '{}', '{}');
CREATE TABLE place_assessment (
    place_id BLOB NOT NULL,
    assessed_on DATE NOT NULL,
    stage TEXT NOT NULL,
    threshold INTEGER,
    note TEXT NOT NULL,
    id BLOB NOT NULL,
    team_id INTEGER NOT NULL,
    ver INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    created_by TEXT NOT NULL,
    updated_at INTEGER NOT NULL,
    updated_by TEXT NOT NULL,
    deleted_at INTEGER,
    fv TEXT NOT NULL,
    extra TEXT NOT NULL,
    CONSTRAINT pk_place_assessment PRIMARY KEY (id),
    CONSTRAINT ck_place_assessment_threshold__out_of_range CHECK (threshold BETWEEN 1 AND 5)
);
INSERT INTO place_assessment (place_id, assessed_on, stage, threshold, note, id, team_id, ver, created_at, created_by, updated_at, updated_by, deleted_at, fv, extra) VALUES (X'01A201E490B570FC99869DE342D89BE7', '2026-03-04', 'safe', NULL, '', X'01A201E490BC746F9CFFD3535844C459', 1, 0, 1772636400000, 'an', 1772636400000, 'an', NULL, '{}', '{}');
CREATE TABLE visit (
    start INTEGER NOT NULL,
    day DATE NOT NULL,
    kind TEXT NOT NULL,
    status TEXT NOT NULL,
    ward TEXT NOT NULL,
    duration INTEGER,
    setting TEXT,
    place_id BLOB,
    organisation_id BLOB,
    lat DOUBLE,
    lon DOUBLE,
    reached_total INTEGER,
    reached_new INTEGER,
    interpreter BOOLEAN NOT NULL,
    note TEXT NOT NULL,
    id BLOB NOT NULL,
    team_id INTEGER NOT NULL,
    ver INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    created_by TEXT NOT NULL,
    updated_at INTEGER NOT NULL,
    updated_by TEXT NOT NULL,
    deleted_at INTEGER,
    fv TEXT NOT NULL,
    extra TEXT NOT NULL,
    CONSTRAINT pk_visit PRIMARY KEY (id),
    CONSTRAINT ck_visit_start__too_long_ago CHECK (start >= 1262304000000),
    CONSTRAINT ck_visit_duration__out_of_range CHECK (duration BETWEEN 1 AND 1440),
    CONSTRAINT ck_visit_reached_total__out_of_range CHECK (reached_total BETWEEN 0 AND 10000),
    CONSTRAINT ck_visit_reached_new__out_of_range CHECK (reached_new BETWEEN 0 AND 10000),
    CONSTRAINT ck_visit_reached_new__more_new_than_reached
        CHECK (reached_new IS NULL OR reached_new <= coalesce(reached_total, 0)),
    CONSTRAINT ck_visit_ward__required CHECK (length(ward) > 0),
    CONSTRAINT ck_visit_lat__incomplete_point CHECK ((lat IS NULL) = (lon IS NULL)),
    CONSTRAINT ck_visit_lat__out_of_range CHECK (lat BETWEEN -90 AND 90),
    CONSTRAINT ck_visit_lon__out_of_range CHECK (lon BETWEEN -180 AND 180)
);
INSERT INTO visit (start, day, kind, status, ward, duration, setting, place_id, organisation_id, lat, lon, reached_total, reached_new, interpreter, note, id, team_id, ver, created_at, created_by, updated_at, updated_by, deleted_at, fv, extra) VALUES (1772636400000, '2026-03-04', 'street_round', 'final', '12025W03', NULL, NULL, X'01A201E490B570FC99869DE342D89BE7', NULL, NULL, NULL, NULL, NULL, 0, 'Eerste gesprek, vervolg', X'01A201E490B570FC99869DE7B11B2BC2', 1, 0, 1772636400000, 'an', 1772636460000, 'an', NULL, '{}', '{}');
INSERT INTO visit (start, day, kind, status, ward, duration, setting, place_id, organisation_id, lat, lon, reached_total, reached_new, interpreter, note, id, team_id, ver, created_at, created_by, updated_at, updated_by, deleted_at, fv, extra) VALUES (1772463600000, '2026-03-02', 'street_round', 'final', '12025W03', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, 0, 'Tweede ronde', X'01A201E490C17196B92D3485CDC87D4F', 1, 0, 1772636400000, 'an', 1772636400000, 'an', NULL, '{}', '{}');
CREATE TABLE assessment_accessibility (
    assessment_id BLOB NOT NULL, accessibility TEXT NOT NULL,
    CONSTRAINT pk_assessment_accessibility PRIMARY KEY (assessment_id, accessibility),
    CONSTRAINT fk_assessment_accessibility_assessment_id_place_assessment FOREIGN KEY(assessment_id)
        REFERENCES place_assessment (id) ON DELETE CASCADE
) WITHOUT ROWID;
INSERT INTO assessment_accessibility (assessment_id, accessibility) VALUES (X'01A201E490BC746F9CFFD3535844C459', 'toilet');
CREATE TABLE assessment_criterion (
    assessment_id BLOB NOT NULL, criterion TEXT NOT NULL,
    CONSTRAINT pk_assessment_criterion PRIMARY KEY (assessment_id, criterion),
    CONSTRAINT fk_assessment_criterion_assessment_id_place_assessment FOREIGN KEY(assessment_id)
        REFERENCES place_assessment (id) ON DELETE CASCADE
) WITHOUT ROWID;
INSERT INTO assessment_criterion (assessment_id, criterion) VALUES (X'01A201E490BC746F9CFFD3535844C459', 'people_return');
CREATE TABLE network_theme (
    network_id BLOB NOT NULL, theme TEXT NOT NULL,
    CONSTRAINT pk_network_theme PRIMARY KEY (network_id, theme),
    CONSTRAINT fk_network_theme_network_id_network FOREIGN KEY(network_id)
        REFERENCES network (id) ON DELETE CASCADE
) WITHOUT ROWID;
INSERT INTO network_theme (network_id, theme) VALUES (X'01A201E490B570FC99869DE51B51EEB1', 'language');
CREATE TABLE network_ward (
    network_id BLOB NOT NULL, ward TEXT NOT NULL,
    CONSTRAINT pk_network_ward PRIMARY KEY (network_id, ward),
    CONSTRAINT fk_network_ward_network_id_network FOREIGN KEY(network_id)
        REFERENCES network (id) ON DELETE CASCADE
) WITHOUT ROWID;
INSERT INTO network_ward (network_id, ward) VALUES (X'01A201E490B570FC99869DE51B51EEB1', '12025W03');
CREATE TABLE person_language (
    person_id BLOB NOT NULL, language TEXT NOT NULL,
    CONSTRAINT pk_person_language PRIMARY KEY (person_id, language),
    CONSTRAINT fk_person_language_person_id_person FOREIGN KEY(person_id)
        REFERENCES person (id) ON DELETE CASCADE
) WITHOUT ROWID;
INSERT INTO person_language (person_id, language) VALUES (X'3D0CBBB65BE1430D9FC9B13BE257817D', 'nl');
CREATE TABLE place_language (
    place_id BLOB NOT NULL, language TEXT NOT NULL,
    CONSTRAINT pk_place_language PRIMARY KEY (place_id, language),
    CONSTRAINT fk_place_language_place_id_place FOREIGN KEY(place_id)
        REFERENCES place (id) ON DELETE CASCADE
) WITHOUT ROWID;
INSERT INTO place_language (place_id, language) VALUES (X'01A201E490B570FC99869DE342D89BE7', 'fr');
INSERT INTO place_language (place_id, language) VALUES (X'01A201E490B570FC99869DE342D89BE7', 'nl');
CREATE TABLE place_theme (
    place_id BLOB NOT NULL, theme TEXT NOT NULL,
    CONSTRAINT pk_place_theme PRIMARY KEY (place_id, theme),
    CONSTRAINT fk_place_theme_place_id_place FOREIGN KEY(place_id)
        REFERENCES place (id) ON DELETE CASCADE
) WITHOUT ROWID;
INSERT INTO place_theme (place_id, theme) VALUES (X'01A201E490B570FC99869DE342D89BE7', 'youth');
CREATE TABLE visit_consultant (
    visit_id BLOB NOT NULL, consultant TEXT NOT NULL,
    CONSTRAINT pk_visit_consultant PRIMARY KEY (visit_id, consultant),
    CONSTRAINT fk_visit_consultant_visit_id_visit FOREIGN KEY(visit_id)
        REFERENCES visit (id) ON DELETE CASCADE
) WITHOUT ROWID;
INSERT INTO visit_consultant (visit_id, consultant) VALUES (X'01A201E490B570FC99869DE7B11B2BC2', 'an');
CREATE TABLE visit_goal (
    visit_id BLOB NOT NULL, goal TEXT NOT NULL,
    CONSTRAINT pk_visit_goal PRIMARY KEY (visit_id, goal),
    CONSTRAINT fk_visit_goal_visit_id_visit FOREIGN KEY(visit_id)
        REFERENCES visit (id) ON DELETE CASCADE
) WITHOUT ROWID;
INSERT INTO visit_goal (visit_id, goal) VALUES (X'01A201E490B570FC99869DE7B11B2BC2', '1.2');
CREATE TABLE visit_network (
    visit_id BLOB NOT NULL, network_id BLOB NOT NULL,
    CONSTRAINT pk_visit_network PRIMARY KEY (visit_id, network_id),
    CONSTRAINT fk_visit_network_visit_id_visit FOREIGN KEY(visit_id)
        REFERENCES visit (id) ON DELETE CASCADE
) WITHOUT ROWID;
INSERT INTO visit_network (visit_id, network_id) VALUES (X'01A201E490B570FC99869DE7B11B2BC2', X'01A201E490B570FC99869DE51B51EEB1');
CREATE TABLE visit_outcome (
    visit_id BLOB NOT NULL, outcome TEXT NOT NULL,
    CONSTRAINT pk_visit_outcome PRIMARY KEY (visit_id, outcome),
    CONSTRAINT fk_visit_outcome_visit_id_visit FOREIGN KEY(visit_id)
        REFERENCES visit (id) ON DELETE CASCADE
) WITHOUT ROWID;
INSERT INTO visit_outcome (visit_id, outcome) VALUES (X'01A201E490B570FC99869DE7B11B2BC2', 'follow_up');
CREATE TABLE visit_person (
    visit_id BLOB NOT NULL, person_id BLOB NOT NULL,
    CONSTRAINT pk_visit_person PRIMARY KEY (visit_id, person_id),
    CONSTRAINT fk_visit_person_visit_id_visit FOREIGN KEY(visit_id)
        REFERENCES visit (id) ON DELETE CASCADE
) WITHOUT ROWID;
INSERT INTO visit_person (visit_id, person_id) VALUES (X'01A201E490B570FC99869DE7B11B2BC2', X'3D0CBBB65BE1430D9FC9B13BE257817D');
CREATE TABLE visit_theme (
    visit_id BLOB NOT NULL, theme TEXT NOT NULL,
    CONSTRAINT pk_visit_theme PRIMARY KEY (visit_id, theme),
    CONSTRAINT fk_visit_theme_visit_id_visit FOREIGN KEY(visit_id)
        REFERENCES visit (id) ON DELETE CASCADE
) WITHOUT ROWID;
INSERT INTO visit_theme (visit_id, theme) VALUES (X'01A201E490B570FC99869DE7B11B2BC2', 'youth');
CREATE TABLE area_edition (
    id BLOB NOT NULL,
    name TEXT NOT NULL,
    source TEXT NOT NULL,
    licence TEXT NOT NULL,
    valid_from DATE,
    loaded_at INTEGER NOT NULL,
    schematic BOOLEAN NOT NULL,
    current BOOLEAN NOT NULL,
    CONSTRAINT pk_area_edition PRIMARY KEY (id)
);
INSERT INTO area_edition (id, name, source, licence, valid_from, loaded_at, schematic, current) VALUES (X'000000000000000000000000000007E9', '2025', 'a test', '', NULL, 1772636400000, 1, 1);
CREATE TABLE area_statistic (
    area TEXT NOT NULL,
    indicator TEXT NOT NULL,
    period TEXT NOT NULL,
    value DOUBLE NOT NULL,
    source TEXT NOT NULL,
    CONSTRAINT pk_area_statistic PRIMARY KEY (area, indicator, period)
);
CREATE TABLE draft (
    id BLOB NOT NULL,
    form TEXT NOT NULL,
    record_id BLOB,
    fields TEXT NOT NULL,
    saved_at INTEGER NOT NULL,
    CONSTRAINT pk_draft PRIMARY KEY (id)
);
CREATE TABLE erased (
    id BLOB NOT NULL,
    CONSTRAINT pk_erased PRIMARY KEY (id)
);
CREATE TABLE outbox (
    n INTEGER NOT NULL,
    op BLOB NOT NULL,
    entity TEXT NOT NULL,
    id BLOB NOT NULL,
    scope INTEGER NOT NULL,
    base_ver INTEGER NOT NULL,
    fields TEXT NOT NULL,
    moved_to INTEGER,
    edited_at INTEGER NOT NULL, was TEXT NOT NULL DEFAULT '{}', schema INTEGER NOT NULL DEFAULT 1,
    CONSTRAINT pk_outbox PRIMARY KEY (n),
    CONSTRAINT ck_outbox_n__out_of_range CHECK (n > 0),
    CONSTRAINT uq_outbox_op UNIQUE (op)
);
INSERT INTO outbox (n, op, entity, id, scope, base_ver, fields, moved_to, edited_at, was, schema) VALUES (1, X'01A201E490BC746F9CFFD34FBE4094D7', 'place', X'01A201E490B570FC99869DE342D89BE7', 1, 0, '{"address":"","created_at":1772636400000,"created_by":"an","kind":"library","name":"Het Predikheren","note":"","opening_hours":"","status":"open","themes":{"add":["youth"]},"under_used":false,"updated_by":"an","ward":"12025W03","welcome_languages":{"add":["fr","nl"]}}', NULL, 1772636400000, '{}', 1);
INSERT INTO outbox (n, op, entity, id, scope, base_ver, fields, moved_to, edited_at, was, schema) VALUES (2, X'01A201E490BC746F9CFFD3509469420A', 'organisation', X'01A201E490B570FC99869DE4D092F863', 1, 0, '{"address":"","created_at":1772636400000,"created_by":"an","email":"","external_id":"","kind":"non_profit","level":"local","name":"Buurtwerk Zuid","note":"","phone":"","status":"active","updated_by":"an","website":""}', NULL, 1772636400000, '{}', 1);
INSERT INTO outbox (n, op, entity, id, scope, base_ver, fields, moved_to, edited_at, was, schema) VALUES (3, X'01A201E490BC746F9CFFD351A9D736BC', 'network', X'01A201E490B570FC99869DE51B51EEB1', 1, 0, '{"channels":"","created_at":1772636400000,"created_by":"an","description":"","name":"Moeders aan de poort","needs":"","owner":"","reach":"unknown","themes":{"add":["language"]},"updated_by":"an","wards":{"add":["12025W03"]}}', NULL, 1772636400000, '{}', 1);
INSERT INTO outbox (n, op, entity, id, scope, base_ver, fields, moved_to, edited_at, was, schema) VALUES (4, X'01A201E490BC746F9CFFD352E1333556', 'person', X'3D0CBBB65BE1430D9FC9B13BE257817D', 1, 0, '{"created_at":1772636400000,"created_by":"an","display_name":"Els van Dijck","do_not_contact":false,"email":"","languages":{"add":["nl"]},"legal_basis":"public_task","note":"","owner":"","phone":"","review_on":"2027-03-04","stage":"known","updated_by":"an"}', NULL, 1772636400000, '{}', 1);
INSERT INTO outbox (n, op, entity, id, scope, base_ver, fields, moved_to, edited_at, was, schema) VALUES (5, X'01A201E490BE73FCB946FBBFF3D70146', 'place_assessment', X'01A201E490BC746F9CFFD3535844C459', 1, 0, '{"accessibility":{"add":["toilet"]},"assessed_on":"2026-03-04","created_at":1772636400000,"created_by":"an","criteria":{"add":["people_return"]},"note":"","place_id":"01a201e4-90b5-70fc-9986-9de342d89be7","stage":"safe","updated_by":"an"}', NULL, 1772636400000, '{}', 1);
INSERT INTO outbox (n, op, entity, id, scope, base_ver, fields, moved_to, edited_at, was, schema) VALUES (6, X'01A201E490BF76FDA1BFDF07796CC19D', 'key_figure', X'01A201E490BE73FCB946FBC03AB200F9', 1, 0, '{"availability":"","created_at":1772636400000,"created_by":"an","kind":"key_figure","offers":"Kent de straat","person_id":"3d0cbbb6-5be1-430d-9fc9-b13be257817d","updated_by":"an"}', NULL, 1772636400000, '{}', 1);
INSERT INTO outbox (n, op, entity, id, scope, base_ver, fields, moved_to, edited_at, was, schema) VALUES (7, X'01A201E490C076D1B85FB509F722EF70', 'consent', X'01A201E490BF76FDA1BFDF085EDF0FF3', 1, 0, '{"created_at":1772636400000,"created_by":"an","given_on":"2026-01-05","how_given":"","person_id":"3d0cbbb6-5be1-430d-9fc9-b13be257817d","purpose":"special_category","updated_by":"an","wording":""}', NULL, 1772636400000, '{}', 1);
INSERT INTO outbox (n, op, entity, id, scope, base_ver, fields, moved_to, edited_at, was, schema) VALUES (8, X'01A201E490C17196B92D3484892DC973', 'affiliation', X'01A201E490C076D1B85FB50A9AB12638', 1, 0, '{"created_at":1772636400000,"created_by":"an","person_id":"3d0cbbb6-5be1-430d-9fc9-b13be257817d","public_role":false,"public_source":"","role":"lid","target_id":"01a201e4-90b5-70fc-9986-9de51b51eeb1","target_kind":"network","updated_by":"an"}', NULL, 1772636400000, '{}', 1);
INSERT INTO outbox (n, op, entity, id, scope, base_ver, fields, moved_to, edited_at, was, schema) VALUES (9, X'01A201E490C474CEBD766654F4AB39CF', 'visit', X'01A201E490B570FC99869DE7B11B2BC2', 1, 0, '{"consultants":{"add":["an"]},"created_at":1772636400000,"created_by":"an","goals":{"add":["1.1","1.2"]},"interpreter":false,"kind":"street_round","networks":{"add":["01a201e4-90b5-70fc-9986-9de51b51eeb1"]},"note":"Eerste gesprek","outcomes":{"add":["follow_up"]},"persons":{"add":["3d0cbbb6-5be1-430d-9fc9-b13be257817d"]},"place_id":"01a201e4-90b5-70fc-9986-9de342d89be7","start":1772636400000,"status":"final","themes":{"add":["youth"]},"updated_by":"an","ward":"12025W03"}', NULL, 1772636400000, '{}', 1);
INSERT INTO outbox (n, op, entity, id, scope, base_ver, fields, moved_to, edited_at, was, schema) VALUES (10, X'01A201E490C474CEBD766655BBDBD1D5', 'visit', X'01A201E490C17196B92D3485CDC87D4F', 1, 0, '{"created_at":1772636400000,"created_by":"an","interpreter":false,"kind":"street_round","note":"Tweede ronde","start":1772463600000,"status":"final","updated_by":"an","ward":"12025W03"}', NULL, 1772636400000, '{}', 1);
INSERT INTO outbox (n, op, entity, id, scope, base_ver, fields, moved_to, edited_at, was, schema) VALUES (11, X'01A201E490CB77E3A14002D6973C413B', 'visit', X'01A201E490B570FC99869DE7B11B2BC2', 1, 0, '{"goals":{"remove":["1.1"]},"note":"Eerste gesprek, vervolg"}', NULL, 1772636460000, '{}', 1);
INSERT INTO outbox (n, op, entity, id, scope, base_ver, fields, moved_to, edited_at, was, schema) VALUES (12, X'01A201E490CD76AAA5C76CE3D9FB91AA', 'conflict', X'01A201E490CC77E792C4043C6B310990', 1, 0, '{"aside":"b","aside_by":"","created_at":1772636400000,"created_by":"an","entity":"visit","field":"note","kind":"text","record_id":"01a201e4-90b5-70fc-9986-9de7b11b2bc2","standing":"a","standing_by":"","updated_by":"an"}', NULL, 1772636400000, '{}', 1);
INSERT INTO outbox (n, op, entity, id, scope, base_ver, fields, moved_to, edited_at, was, schema) VALUES (13, X'01A2028B38A972A59638D366A4131279', 'task', X'01A2028B38A276C5AF4849CBDA037650', 1, 0, '{"assignee":"","created_at":1772636400000,"created_by":"an","due_on":"2026-03-11","note":"Bellen over de folders","person_id":"3d0cbbb6-5be1-430d-9fc9-b13be257817d","state":"open","title":"Flyers brengen","updated_by":"an","ward":"12025W03"}', NULL, 1772636400000, '{}', 1);
INSERT INTO outbox (n, op, entity, id, scope, base_ver, fields, moved_to, edited_at, was, schema) VALUES (14, X'01A2028B38A972A59638D367527E13DA', 'task', X'01A2028B38A276C5AF4849CCEDE81E56', 1, 0, '{"assignee":"","created_at":1772636400000,"created_by":"an","due_on":"2026-03-11","note":"","state":"open","title":"Flyers brengen","updated_by":"an","ward":"12025W03"}', NULL, 1772636400000, '{}', 1);
INSERT INTO outbox (n, op, entity, id, scope, base_ver, fields, moved_to, edited_at, was, schema) VALUES (15, X'01A2028B38A972A59638D3685E9B8457', 'target', X'01A2028B38A276C5AF4849CD9BFB1641', 1, 0, '{"created_at":1772636400000,"created_by":"an","from_on":"2026-01-01","note":"","per":"month","updated_by":"an","visits":4,"ward":"12025W03"}', NULL, 1772636400000, '{}', 1);
INSERT INTO outbox (n, op, entity, id, scope, base_ver, fields, moved_to, edited_at, was, schema) VALUES (16, X'01A203286CF97429B6114A062A198FB8', 'organisation', X'01A203286CEA71F6A0227CC229E992A7', 1, 0, '{"address":"","created_at":1772636400000,"created_by":"an","email":"","external_id":"","kind":"non_profit","level":"local","name":"Buurthuis De Kade","note":"","opening_hours":"di 9-12","phone":"","status":"active","updated_by":"an","website":""}', NULL, 1772636400000, '{}', 2);
INSERT INTO outbox (n, op, entity, id, scope, base_ver, fields, moved_to, edited_at, was, schema) VALUES (17, X'01A203286CF97429B6114A07ADC8B9E6', 'organisation', X'01A203286CEA71F6A0227CC34C7A0C98', 1, 0, '{"address":"","created_at":1772636400000,"created_by":"an","email":"","external_id":"","kind":"non_profit","level":"local","name":"Turnkring Voorwaarts","note":"","opening_hours":"","phone":"","status":"active","updated_by":"an","website":""}', NULL, 1772636400000, '{}', 2);
INSERT INTO outbox (n, op, entity, id, scope, base_ver, fields, moved_to, edited_at, was, schema) VALUES (18, X'01A203286CF97429B6114A085A45385A', 'place', X'01A203286CEA71F6A0227CC410C4F27E', 1, 0, '{"address":"","created_at":1772636400000,"created_by":"an","kind":"library","name":"Speelplein Zuid","note":"","opening_hours":"","status":"open","under_used":false,"updated_by":"an","ward":"12025W03"}', NULL, 1772636400000, '{}', 2);
INSERT INTO outbox (n, op, entity, id, scope, base_ver, fields, moved_to, edited_at, was, schema) VALUES (19, X'01A203286CF97429B6114A09B4A90EEB', 'place', X'01A203286CEA71F6A0227CC5380CBC33', 1, 0, '{"address":"","created_at":1772636400000,"created_by":"an","kind":"library","name":"Het speelplein Zuid","note":"","opening_hours":"","status":"open","under_used":false,"updated_by":"an","ward":"12025W03"}', NULL, 1772636400000, '{}', 2);
INSERT INTO outbox (n, op, entity, id, scope, base_ver, fields, moved_to, edited_at, was, schema) VALUES (20, X'01A203286CF97429B6114A0A752FE986', 'custom_field', X'01A203286CEA71F6A0227CC654CB8179', 1, 0, '{"approved":true,"choices":"","created_at":1772636400000,"created_by":"an","extends":"person","label":"Beste moment","rank":0,"type":"text","updated_by":"an"}', NULL, 1772636400000, '{}', 2);
INSERT INTO outbox (n, op, entity, id, scope, base_ver, fields, moved_to, edited_at, was, schema) VALUES (21, X'01A203286D2B71E395309792C1F277AA', 'site', X'01A203286D0970AA9D41C6C72B4931DC', 1, 0, '{"address":"","created_at":1772636400000,"created_by":"an","name":"Loket Noord","opening_hours":"","organisation_id":"01a20328-6cea-71f6-a022-7cc229e992a7","phone":"","updated_by":"an","ward":"12025W03"}', NULL, 1772636400000, '{}', 2);
INSERT INTO outbox (n, op, entity, id, scope, base_ver, fields, moved_to, edited_at, was, schema) VALUES (22, X'01A203286D2B71E395309793582E14FC', 'service', X'01A203286D0970AA9D41C6C895CF8AEA', 1, 0, '{"cost":"gratis","created_at":1772636400000,"created_by":"an","description":"","how_to_apply":"","name":"Taalcafé","opening_hours":"","organisation_id":"01a20328-6cea-71f6-a022-7cc229e992a7","status":"active","target_group":"","updated_by":"an"}', NULL, 1772636400000, '{}', 2);
INSERT INTO outbox (n, op, entity, id, scope, base_ver, fields, moved_to, edited_at, was, schema) VALUES (23, X'01A203286D2B71E39530979469A4CE92', 'tie', X'01A203286D0970AA9D41C6C99D964C17', 1, 0, '{"created_at":1772636400000,"created_by":"an","flow":"knowledge","from_id":"01a20328-6cea-71f6-a022-7cc229e992a7","mutual":false,"note":"","one_person":false,"regularity":"structural","source":"","to_id":"01a20328-6cea-71f6-a022-7cc34c7a0c98","updated_by":"an"}', NULL, 1772636400000, '{}', 2);
INSERT INTO outbox (n, op, entity, id, scope, base_ver, fields, moved_to, edited_at, was, schema) VALUES (24, X'01A203286D2B71E3953097959FCF7CB4', 'agreement', X'01A203286D0970AA9D41C6CA2889F2B2', 1, 0, '{"clause_practice":"","created_at":1772636400000,"created_by":"an","kind":"cooperation","note":"","obligations":"","parties":{"add":["01a20328-6cea-71f6-a022-7cc229e992a7","01a20328-6cea-71f6-a022-7cc34c7a0c98"]},"title":"Samen aan de slag","updated_by":"an"}', NULL, 1772636400000, '{}', 2);
INSERT INTO outbox (n, op, entity, id, scope, base_ver, fields, moved_to, edited_at, was, schema) VALUES (25, X'01A203286D2B71E395309796864B9545', 'meeting', X'01A203286D0970AA9D41C6CB29FA00EE', 1, 0, '{"created_at":1772636400000,"created_by":"an","decisions":"","held_on":"2026-03-04","organisations":{"add":["01a20328-6cea-71f6-a022-7cc229e992a7","01a20328-6cea-71f6-a022-7cc34c7a0c98"]},"outcome":"","purpose":"Buurtoverleg","updated_by":"an"}', NULL, 1772636400000, '{}', 2);
INSERT INTO outbox (n, op, entity, id, scope, base_ver, fields, moved_to, edited_at, was, schema) VALUES (26, X'01A203286D2B71E39530979793248BD2', 'need', X'01A203286D0970AA9D41C6CC05EF412A', 1, 0, '{"count":1,"created_at":1772636400000,"created_by":"an","state":"open","summary":"waar Nederlands oefenen","updated_by":"an","visit_id":"01a201e4-90b5-70fc-9986-9de7b11b2bc2"}', NULL, 1772636400000, '{}', 2);
INSERT INTO outbox (n, op, entity, id, scope, base_ver, fields, moved_to, edited_at, was, schema) VALUES (27, X'01A203286D2B71E3953097989846799C', 'referral', X'01A203286D0970AA9D41C6CD3429A67D', 1, 0, '{"count":1,"created_at":1772636400000,"created_by":"an","kind":"information","organisation_id":"01a20328-6cea-71f6-a022-7cc229e992a7","outcome":"unknown","updated_by":"an","visit_id":"01a201e4-90b5-70fc-9986-9de7b11b2bc2"}', NULL, 1772636400000, '{}', 2);
INSERT INTO outbox (n, op, entity, id, scope, base_ver, fields, moved_to, edited_at, was, schema) VALUES (28, X'01A203286D2B71E395309799CEA219EE', 'contact_rhythm', X'47F121E2392C51D68FE44371F823E286', 1, 0, '{"assignee":"","created_at":1772636400000,"created_by":"an","every_days":30,"organisation_id":"01a20328-6cea-71f6-a022-7cc229e992a7","updated_by":"an"}', NULL, 1772636400000, '{}', 2);
INSERT INTO outbox (n, op, entity, id, scope, base_ver, fields, moved_to, edited_at, was, schema) VALUES (29, X'01A203286D2B71E39530979A963E5C1D', 'custom_value', X'6A846B88815F57BA914D84C9EE4CFEDB', 1, 0, '{"created_at":1772636400000,"created_by":"an","field_id":"01a20328-6cea-71f6-a022-7cc654cb8179","person_id":"3d0cbbb6-5be1-430d-9fc9-b13be257817d","updated_by":"an","value":"''s avonds"}', NULL, 1772636400000, '{}', 2);
INSERT INTO outbox (n, op, entity, id, scope, base_ver, fields, moved_to, edited_at, was, schema) VALUES (30, X'01A203286D2B71E39530979B642C9D51', 'attachment', X'01A203286D0970AA9D41C6D0F13697D5', 1, 0, '{"created_at":1772636400000,"created_by":"an","mime":"image/jpeg","name":"affiche.jpg","sha256":"0000000000000000000000000000000000000000000000000000000000000000","size":5,"updated_by":"an","visit_id":"01a201e4-90b5-70fc-9986-9de7b11b2bc2"}', NULL, 1772636400000, '{}', 2);
INSERT INTO outbox (n, op, entity, id, scope, base_ver, fields, moved_to, edited_at, was, schema) VALUES (31, X'01A203286D2B71E39530979CD0C1AB65', 'not_duplicate', X'A1B54D3C90C356DEADEFD046085E95C5', 1, 0, '{"compared":"organisation","created_at":1772636400000,"created_by":"an","one_id":"01a20328-6cea-71f6-a022-7cc229e992a7","other_id":"01a20328-6cea-71f6-a022-7cc34c7a0c98","updated_by":"an"}', NULL, 1772636400000, '{}', 2);
INSERT INTO outbox (n, op, entity, id, scope, base_ver, fields, moved_to, edited_at, was, schema) VALUES (32, X'01A203286D2B71E39530979D3B2EE710', 'merge_record', X'01A203286D0970AA9D41C6D272721063', 1, 0, '{"created_at":1772636400000,"created_by":"an","loser_id":"01a20328-6cea-71f6-a022-7cc5380cbc33","merged":"place","payload":"","undone":false,"updated_by":"an","winner_id":"01a20328-6cea-71f6-a022-7cc410c4f27e"}', NULL, 1772636400000, '{}', 2);
CREATE TABLE saved_view (
    id BLOB NOT NULL,
    screen TEXT NOT NULL,
    name TEXT NOT NULL,
    setup TEXT NOT NULL,
    CONSTRAINT pk_saved_view PRIMARY KEY (id)
);
CREATE TABLE search_entry (
    n INTEGER NOT NULL,
    kind TEXT NOT NULL,
    record_id BLOB NOT NULL,
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    keys TEXT NOT NULL,
    CONSTRAINT pk_search_entry PRIMARY KEY (n)
);
INSERT INTO search_entry (n, kind, record_id, title, body, keys) VALUES (1, 'place', X'01A201E490B570FC99869DE342D89BE7', 'het predikheren', '', 'het predikheren hetpredikheren');
INSERT INTO search_entry (n, kind, record_id, title, body, keys) VALUES (2, 'organisation', X'01A201E490B570FC99869DE4D092F863', 'buurtwerk zuid', '', 'buurtwerk zuid buurtwerkzuid');
INSERT INTO search_entry (n, kind, record_id, title, body, keys) VALUES (3, 'network', X'01A201E490B570FC99869DE51B51EEB1', 'moeders aan de poort', '', 'moeders aan de poort moedersaan aande depoort moedersaande aandepoort');
INSERT INTO search_entry (n, kind, record_id, title, body, keys) VALUES (4, 'person', X'3D0CBBB65BE1430D9FC9B13BE257817D', 'els van dijck', '', 'els van dyk elsvan vandyk elsvandyk');
INSERT INTO search_entry (n, kind, record_id, title, body, keys) VALUES (6, 'visit', X'01A201E490C17196B92D3485CDC87D4F', '', 'tweede ronde', '');
INSERT INTO search_entry (n, kind, record_id, title, body, keys) VALUES (7, 'visit', X'01A201E490B570FC99869DE7B11B2BC2', '', 'eerste gesprek, vervolg', '');
INSERT INTO search_entry (n, kind, record_id, title, body, keys) VALUES (8, 'task', X'01A2028B38A276C5AF4849CBDA037650', 'flyers brengen', 'bellen over de folders', 'flyers brengen flyersbrengen');
INSERT INTO search_entry (n, kind, record_id, title, body, keys) VALUES (9, 'task', X'01A2028B38A276C5AF4849CCEDE81E56', 'flyers brengen', '', 'flyers brengen flyersbrengen');
INSERT INTO search_entry (n, kind, record_id, title, body, keys) VALUES (10, 'organisation', X'01A203286CEA71F6A0227CC229E992A7', 'buurthuis de kade', '', 'buurthuis de kade buurthuisde dekade buurthuisdekade');
INSERT INTO search_entry (n, kind, record_id, title, body, keys) VALUES (11, 'organisation', X'01A203286CEA71F6A0227CC34C7A0C98', 'turnkring voorwaarts', '', 'turnkring voorwaarts turnkringvoorwaarts');
INSERT INTO search_entry (n, kind, record_id, title, body, keys) VALUES (12, 'place', X'01A203286CEA71F6A0227CC410C4F27E', 'speelplein zuid', '', 'speelplein zuid speelpleinzuid');
INSERT INTO search_entry (n, kind, record_id, title, body, keys) VALUES (13, 'place', X'01A203286CEA71F6A0227CC5380CBC33', 'het speelplein zuid', '', 'het speelplein zuid hetspeelplein speelpleinzuid hetspeelpleinzuid');
INSERT INTO search_entry (n, kind, record_id, title, body, keys) VALUES (14, 'site', X'01A203286D0970AA9D41C6C72B4931DC', 'loket noord', '', 'loket noord loketnoord');
INSERT INTO search_entry (n, kind, record_id, title, body, keys) VALUES (15, 'service', X'01A203286D0970AA9D41C6C895CF8AEA', 'taalcafe', 'gratis', 'taalkafe');
INSERT INTO search_entry (n, kind, record_id, title, body, keys) VALUES (16, 'agreement', X'01A203286D0970AA9D41C6CA2889F2B2', 'samen aan de slag', '', 'samen aan de slag samenaan aande deslag samenaande aandeslag');
INSERT INTO search_entry (n, kind, record_id, title, body, keys) VALUES (17, 'meeting', X'01A203286D0970AA9D41C6CB29FA00EE', 'buurtoverleg', '', 'buurtoverleg');
INSERT INTO search_entry (n, kind, record_id, title, body, keys) VALUES (18, 'need', X'01A203286D0970AA9D41C6CC05EF412A', 'waar nederlands oefenen', '', 'waar nederlands oefenen waarnederlands nederlandsoefenen waarnederlandsoefenen');
INSERT INTO search_entry (n, kind, record_id, title, body, keys) VALUES (19, 'attachment', X'01A203286D0970AA9D41C6D0F13697D5', 'affiche.jpg', '', 'affikhe jpg affikhejpg');
CREATE TABLE area (
    edition_id BLOB NOT NULL,
    code TEXT NOT NULL,
    level TEXT NOT NULL,
    name TEXT NOT NULL,
    parent TEXT,
    geometry TEXT,
    CONSTRAINT pk_area PRIMARY KEY (edition_id, code),
    CONSTRAINT fk_area_edition_id_area_edition
        FOREIGN KEY(edition_id)
        REFERENCES area_edition (id) ON DELETE CASCADE
);
INSERT INTO area (edition_id, code, level, name, parent, geometry) VALUES (X'000000000000000000000000000007E9', '12025W01', 'ward', 'Arsenaal', NULL, NULL);
INSERT INTO area (edition_id, code, level, name, parent, geometry) VALUES (X'000000000000000000000000000007E9', '12025W02', 'ward', 'Battel', NULL, NULL);
INSERT INTO area (edition_id, code, level, name, parent, geometry) VALUES (X'000000000000000000000000000007E9', '12025W03', 'ward', 'Centrum', NULL, NULL);
INSERT INTO area (edition_id, code, level, name, parent, geometry) VALUES (X'000000000000000000000000000007E9', '12025W04', 'ward', 'Nekkerspoel', NULL, NULL);
CREATE TABLE conflict (
    entity TEXT NOT NULL,
    record_id BLOB NOT NULL,
    field TEXT NOT NULL,
    kind TEXT NOT NULL,
    standing TEXT,
    standing_by TEXT NOT NULL,
    standing_at INTEGER,
    aside TEXT,
    aside_by TEXT NOT NULL,
    aside_at INTEGER,
    before TEXT,
    resolution TEXT,
    id BLOB NOT NULL,
    team_id INTEGER NOT NULL,
    ver INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    created_by TEXT NOT NULL,
    updated_at INTEGER NOT NULL,
    updated_by TEXT NOT NULL,
    deleted_at INTEGER,
    fv TEXT NOT NULL,
    extra TEXT NOT NULL,
    CONSTRAINT pk_conflict PRIMARY KEY (id)
);
INSERT INTO conflict (entity, record_id, field, kind, standing, standing_by, standing_at, aside, aside_by, aside_at, before, resolution, id, team_id, ver, created_at, created_by, updated_at, updated_by, deleted_at, fv, extra) VALUES ('visit', X'01A201E490B570FC99869DE7B11B2BC2', 'note', 'text', '"a"', '', NULL, '"b"', '', NULL, NULL, NULL, X'01A201E490CC77E792C4043C6B310990', 1, 0, 1772636400000, 'an', 1772636400000, 'an', NULL, '{}', '{}');
CREATE TABLE link (
    one INTEGER NOT NULL,
    address TEXT NOT NULL,
    tenant TEXT NOT NULL,
    account TEXT NOT NULL,
    server BLOB,
    device BLOB,
    stream BLOB,
    access_token TEXT NOT NULL,
    access_until INTEGER,
    refresh_token TEXT NOT NULL,
    lease_until INTEGER,
    epoch INTEGER NOT NULL,
    home INTEGER NOT NULL,
    shared INTEGER NOT NULL,
    sent_n INTEGER NOT NULL,
    durable_n INTEGER NOT NULL,
    erased INTEGER NOT NULL,
    uncleaned BOOLEAN NOT NULL,
    salvaged TEXT,
    can_pull BOOLEAN NOT NULL,
    clock_ahead INTEGER NOT NULL,
    succeeded_at INTEGER,
    failed_at INTEGER,
    failure TEXT NOT NULL,
    work_offline BOOLEAN NOT NULL,
    journal TEXT NOT NULL,
    journal_before TEXT NOT NULL, threshold INTEGER NOT NULL DEFAULT 5,
    CONSTRAINT pk_link PRIMARY KEY (one),
    CONSTRAINT ck_link_one__single CHECK (one = 1)
);
INSERT INTO link (one, address, tenant, account, server, device, stream, access_token, access_until, refresh_token, lease_until, epoch, home, shared, sent_n, durable_n, erased, uncleaned, salvaged, can_pull, clock_ahead, succeeded_at, failed_at, failure, work_offline, journal, journal_before, threshold) VALUES (1, '', '', '', NULL, NULL, NULL, '', NULL, '', NULL, 0, 0, 0, 0, 0, 0, 0, NULL, 1, 0, NULL, NULL, '', 0, '', '', 5);
CREATE TABLE shadow (
    id BLOB NOT NULL,
    entity TEXT NOT NULL,
    scope INTEGER NOT NULL,
    ver INTEGER NOT NULL,
    fv TEXT NOT NULL,
    body TEXT NOT NULL,
    CONSTRAINT pk_shadow PRIMARY KEY (id)
);
CREATE TABLE unread (
    id BLOB NOT NULL,
    entity TEXT NOT NULL,
    scope INTEGER NOT NULL,
    ver INTEGER NOT NULL,
    fv TEXT NOT NULL,
    body TEXT NOT NULL,
    CONSTRAINT pk_unread PRIMARY KEY (id)
);
CREATE TABLE cursor (
    scope INTEGER NOT NULL,
    token TEXT NOT NULL,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    shared BOOLEAN NOT NULL,
    lost BOOLEAN NOT NULL,
    sum INTEGER NOT NULL,
    told INTEGER,
    CONSTRAINT pk_cursor PRIMARY KEY (scope)
);
CREATE TABLE sweep (
    id BLOB NOT NULL,
    entity TEXT NOT NULL,
    scope INTEGER NOT NULL,
    CONSTRAINT pk_sweep PRIMARY KEY (id)
);
CREATE TABLE applying (one INTEGER NOT NULL, CONSTRAINT pk_applying PRIMARY KEY (one));
CREATE TABLE attention (
    op BLOB NOT NULL,
    n INTEGER NOT NULL,
    entity TEXT NOT NULL,
    id BLOB NOT NULL,
    outcome TEXT NOT NULL,
    reason TEXT NOT NULL,
    at INTEGER NOT NULL,
    edited_at INTEGER NOT NULL,
    fields TEXT NOT NULL,
    CONSTRAINT pk_attention PRIMARY KEY (op)
);
CREATE VIRTUAL TABLE search_fts USING fts5(
    kind, title, body, keys,
    content='search_entry', content_rowid='n', tokenize='unicode61 remove_diacritics 0',
    prefix='1 2 3', detail='column'
);
CREATE TABLE task (
    title TEXT NOT NULL,
    state TEXT NOT NULL,
    visit_id BLOB,
    place_id BLOB,
    organisation_id BLOB,
    network_id BLOB,
    person_id BLOB,
    ward TEXT,
    due_on DATE,
    assignee TEXT NOT NULL,
    done_on DATE,
    repeat_days INTEGER,
    note TEXT NOT NULL,
    id BLOB NOT NULL,
    team_id INTEGER NOT NULL,
    ver INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    created_by TEXT NOT NULL,
    updated_at INTEGER NOT NULL,
    updated_by TEXT NOT NULL,
    deleted_at INTEGER,
    fv TEXT NOT NULL,
    extra TEXT NOT NULL, is_promise BOOLEAN NOT NULL DEFAULT 0,
    CONSTRAINT pk_task PRIMARY KEY (id),
    CONSTRAINT ck_task_title__required CHECK (length(trim(title)) > 0),
    CONSTRAINT ck_task_repeat_days__out_of_range CHECK (repeat_days BETWEEN 1 AND 1000),
    CONSTRAINT ck_task_about__only_one CHECK (
        (visit_id IS NOT NULL) + (place_id IS NOT NULL) + (organisation_id IS NOT NULL)
        + (network_id IS NOT NULL) + (person_id IS NOT NULL) <= 1),
    CONSTRAINT ck_task_about__required CHECK (coalesce(length(ward), 0) > 0
        OR coalesce(visit_id, place_id, organisation_id, network_id, person_id) IS NOT NULL)
);
INSERT INTO task (title, state, visit_id, place_id, organisation_id, network_id, person_id, ward, due_on, assignee, done_on, repeat_days, note, id, team_id, ver, created_at, created_by, updated_at, updated_by, deleted_at, fv, extra, is_promise) VALUES ('Flyers brengen', 'open', NULL, NULL, NULL, NULL, X'3D0CBBB65BE1430D9FC9B13BE257817D', '12025W03', '2026-03-11', '', NULL, NULL, 'Bellen over de folders', X'01A2028B38A276C5AF4849CBDA037650', 1, 0, 1772636400000, 'an', 1772636400000, 'an', NULL, '{}', '{}', 0);
INSERT INTO task (title, state, visit_id, place_id, organisation_id, network_id, person_id, ward, due_on, assignee, done_on, repeat_days, note, id, team_id, ver, created_at, created_by, updated_at, updated_by, deleted_at, fv, extra, is_promise) VALUES ('Flyers brengen', 'open', NULL, NULL, NULL, NULL, NULL, '12025W03', '2026-03-11', '', NULL, NULL, '', X'01A2028B38A276C5AF4849CCEDE81E56', 1, 0, 1772636400000, 'an', 1772636400000, 'an', NULL, '{}', '{}', 0);
CREATE TABLE target (
    ward TEXT NOT NULL,
    visits INTEGER NOT NULL,
    per TEXT NOT NULL,
    theme TEXT,
    from_on DATE NOT NULL,
    to_on DATE,
    note TEXT NOT NULL,
    id BLOB NOT NULL,
    team_id INTEGER NOT NULL,
    ver INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    created_by TEXT NOT NULL,
    updated_at INTEGER NOT NULL,
    updated_by TEXT NOT NULL,
    deleted_at INTEGER,
    fv TEXT NOT NULL,
    extra TEXT NOT NULL,
    CONSTRAINT pk_target PRIMARY KEY (id),
    CONSTRAINT ck_target_ward__required CHECK (length(ward) > 0),
    CONSTRAINT ck_target_visits__out_of_range CHECK (visits BETWEEN 0 AND 10000),
    CONSTRAINT ck_target_to_on__end_before_start CHECK (to_on >= from_on)
);
INSERT INTO target (ward, visits, per, theme, from_on, to_on, note, id, team_id, ver, created_at, created_by, updated_at, updated_by, deleted_at, fv, extra) VALUES ('12025W03', 4, 'month', NULL, '2026-01-01', NULL, '', X'01A2028B38A276C5AF4849CD9BFB1641', 1, 0, 1772636400000, 'an', 1772636400000, 'an', NULL, '{}', '{}');
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
    opening_hours TEXT NOT NULL,
    id BLOB NOT NULL,
    team_id INTEGER NOT NULL,
    ver INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    created_by TEXT NOT NULL,
    updated_at INTEGER NOT NULL,
    updated_by TEXT NOT NULL,
    deleted_at INTEGER,
    fv TEXT NOT NULL,
    extra TEXT NOT NULL,
    CONSTRAINT pk_site PRIMARY KEY (id),
    CONSTRAINT ck_site_name__required CHECK (length(trim(name)) > 0),
    CONSTRAINT ck_site_lat__incomplete_point CHECK ((lat IS NULL) = (lon IS NULL)),
    CONSTRAINT ck_site_lat__out_of_range CHECK (lat BETWEEN -90 AND 90),
    CONSTRAINT ck_site_lon__out_of_range CHECK (lon BETWEEN -180 AND 180)
);
INSERT INTO site (organisation_id, name, name_key, name_sort, ward, address, lat, lon, phone, opening_hours, id, team_id, ver, created_at, created_by, updated_at, updated_by, deleted_at, fv, extra) VALUES (X'01A203286CEA71F6A0227CC229E992A7', 'Loket Noord', 'loketnoord', 'loket noord', '12025W03', '', NULL, NULL, '', '', X'01A203286D0970AA9D41C6C72B4931DC', 1, 0, 1772636400000, 'an', 1772636400000, 'an', NULL, '{}', '{}');
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
    checked_on DATE,
    id BLOB NOT NULL,
    team_id INTEGER NOT NULL,
    ver INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    created_by TEXT NOT NULL,
    updated_at INTEGER NOT NULL,
    updated_by TEXT NOT NULL,
    deleted_at INTEGER,
    fv TEXT NOT NULL,
    extra TEXT NOT NULL,
    CONSTRAINT pk_service PRIMARY KEY (id),
    CONSTRAINT ck_service_name__required CHECK (length(trim(name)) > 0)
);
INSERT INTO service (organisation_id, name, name_key, name_sort, status, description, how_to_apply, target_group, cost, opening_hours, checked_on, id, team_id, ver, created_at, created_by, updated_at, updated_by, deleted_at, fv, extra) VALUES (X'01A203286CEA71F6A0227CC229E992A7', 'Taalcafé', 'taalkafe', 'taalcafe', 'active', '', '', '', 'gratis', '', NULL, X'01A203286D0970AA9D41C6C895CF8AEA', 1, 0, 1772636400000, 'an', 1772636400000, 'an', NULL, '{}', '{}');
CREATE TABLE service_theme (
    service_id BLOB NOT NULL, theme TEXT NOT NULL,
    CONSTRAINT pk_service_theme PRIMARY KEY (service_id, theme),
    CONSTRAINT fk_service_theme_service_id_service FOREIGN KEY(service_id) REFERENCES service (id)
        ON DELETE CASCADE
) WITHOUT ROWID;
CREATE TABLE service_ward (
    service_id BLOB NOT NULL, ward TEXT NOT NULL,
    CONSTRAINT pk_service_ward PRIMARY KEY (service_id, ward),
    CONSTRAINT fk_service_ward_service_id_service FOREIGN KEY(service_id) REFERENCES service (id)
        ON DELETE CASCADE
) WITHOUT ROWID;
CREATE TABLE service_language (
    service_id BLOB NOT NULL, language TEXT NOT NULL,
    CONSTRAINT pk_service_language PRIMARY KEY (service_id, language),
    CONSTRAINT fk_service_language_service_id_service FOREIGN KEY(service_id) REFERENCES service
        (id) ON DELETE CASCADE
) WITHOUT ROWID;
CREATE TABLE service_accessibility (
    service_id BLOB NOT NULL, accessibility TEXT NOT NULL,
    CONSTRAINT pk_service_accessibility PRIMARY KEY (service_id, accessibility),
    CONSTRAINT fk_service_accessibility_service_id_service FOREIGN KEY(service_id) REFERENCES
        service (id) ON DELETE CASCADE
) WITHOUT ROWID;
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
    note TEXT NOT NULL,
    id BLOB NOT NULL,
    team_id INTEGER NOT NULL,
    ver INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    created_by TEXT NOT NULL,
    updated_at INTEGER NOT NULL,
    updated_by TEXT NOT NULL,
    deleted_at INTEGER,
    fv TEXT NOT NULL,
    extra TEXT NOT NULL,
    CONSTRAINT pk_tie PRIMARY KEY (id),
    CONSTRAINT ck_tie_to_id__same_organisation CHECK (from_id <> to_id),
    CONSTRAINT ck_tie_to_on__end_before_start CHECK (to_on >= from_on),
    CONSTRAINT ck_tie_strength__out_of_range CHECK (strength BETWEEN 1 AND 3)
);
INSERT INTO tie (from_id, to_id, flow, regularity, mutual, from_on, to_on, strength, one_person, source, note, id, team_id, ver, created_at, created_by, updated_at, updated_by, deleted_at, fv, extra) VALUES (X'01A203286CEA71F6A0227CC229E992A7', X'01A203286CEA71F6A0227CC34C7A0C98', 'knowledge', 'structural', 0, NULL, NULL, NULL, 0, '', '', X'01A203286D0970AA9D41C6C99D964C17', 1, 0, 1772636400000, 'an', 1772636400000, 'an', NULL, '{}', '{}');
CREATE TABLE tie_theme (
    tie_id BLOB NOT NULL, theme TEXT NOT NULL,
    CONSTRAINT pk_tie_theme PRIMARY KEY (tie_id, theme),
    CONSTRAINT fk_tie_theme_tie_id_tie FOREIGN KEY(tie_id) REFERENCES tie (id) ON DELETE CASCADE
) WITHOUT ROWID;
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
    note TEXT NOT NULL,
    id BLOB NOT NULL,
    team_id INTEGER NOT NULL,
    ver INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    created_by TEXT NOT NULL,
    updated_at INTEGER NOT NULL,
    updated_by TEXT NOT NULL,
    deleted_at INTEGER,
    fv TEXT NOT NULL,
    extra TEXT NOT NULL,
    CONSTRAINT pk_agreement PRIMARY KEY (id),
    CONSTRAINT ck_agreement_title__required CHECK (length(trim(title)) > 0),
    CONSTRAINT ck_agreement_to_on__end_before_start CHECK (to_on >= from_on),
    CONSTRAINT ck_agreement_amount__out_of_range CHECK (amount BETWEEN 0 AND 1000000000),
    CONSTRAINT ck_agreement_fte__out_of_range CHECK (fte BETWEEN 0 AND 1000)
);
INSERT INTO agreement (title, kind, from_on, to_on, review_on, amount, fte, obligations, clause_signed_on, clause_practice, note, id, team_id, ver, created_at, created_by, updated_at, updated_by, deleted_at, fv, extra) VALUES ('Samen aan de slag', 'cooperation', NULL, NULL, NULL, NULL, NULL, '', NULL, '', '', X'01A203286D0970AA9D41C6CA2889F2B2', 1, 0, 1772636400000, 'an', 1772636400000, 'an', NULL, '{}', '{}');
CREATE TABLE agreement_party (
    agreement_id BLOB NOT NULL, party_id BLOB NOT NULL,
    CONSTRAINT pk_agreement_party PRIMARY KEY (agreement_id, party_id),
    CONSTRAINT fk_agreement_party_agreement_id_agreement FOREIGN KEY(agreement_id) REFERENCES
        agreement (id) ON DELETE CASCADE
) WITHOUT ROWID;
INSERT INTO agreement_party (agreement_id, party_id) VALUES (X'01A203286D0970AA9D41C6CA2889F2B2', X'01A203286CEA71F6A0227CC229E992A7');
INSERT INTO agreement_party (agreement_id, party_id) VALUES (X'01A203286D0970AA9D41C6CA2889F2B2', X'01A203286CEA71F6A0227CC34C7A0C98');
CREATE TABLE meeting (
    purpose TEXT NOT NULL,
    held_on DATE NOT NULL,
    minutes INTEGER,
    decisions TEXT NOT NULL,
    outcome TEXT NOT NULL,
    id BLOB NOT NULL,
    team_id INTEGER NOT NULL,
    ver INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    created_by TEXT NOT NULL,
    updated_at INTEGER NOT NULL,
    updated_by TEXT NOT NULL,
    deleted_at INTEGER,
    fv TEXT NOT NULL,
    extra TEXT NOT NULL,
    CONSTRAINT pk_meeting PRIMARY KEY (id),
    CONSTRAINT ck_meeting_purpose__required CHECK (length(trim(purpose)) > 0),
    CONSTRAINT ck_meeting_minutes__out_of_range CHECK (minutes BETWEEN 1 AND 1440)
);
INSERT INTO meeting (purpose, held_on, minutes, decisions, outcome, id, team_id, ver, created_at, created_by, updated_at, updated_by, deleted_at, fv, extra) VALUES ('Buurtoverleg', '2026-03-04', NULL, '', '', X'01A203286D0970AA9D41C6CB29FA00EE', 1, 0, 1772636400000, 'an', 1772636400000, 'an', NULL, '{}', '{}');
CREATE TABLE meeting_organisation (
    meeting_id BLOB NOT NULL, organisation_id BLOB NOT NULL,
    CONSTRAINT pk_meeting_organisation PRIMARY KEY (meeting_id, organisation_id),
    CONSTRAINT fk_meeting_organisation_meeting_id_meeting FOREIGN KEY(meeting_id) REFERENCES
        meeting (id) ON DELETE CASCADE
) WITHOUT ROWID;
INSERT INTO meeting_organisation (meeting_id, organisation_id) VALUES (X'01A203286D0970AA9D41C6CB29FA00EE', X'01A203286CEA71F6A0227CC229E992A7');
INSERT INTO meeting_organisation (meeting_id, organisation_id) VALUES (X'01A203286D0970AA9D41C6CB29FA00EE', X'01A203286CEA71F6A0227CC34C7A0C98');
CREATE TABLE contact_rhythm (
    place_id BLOB,
    organisation_id BLOB,
    network_id BLOB,
    person_id BLOB,
    every_days INTEGER NOT NULL,
    assignee TEXT NOT NULL,
    paused_until DATE,
    id BLOB NOT NULL,
    team_id INTEGER NOT NULL,
    ver INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    created_by TEXT NOT NULL,
    updated_at INTEGER NOT NULL,
    updated_by TEXT NOT NULL,
    deleted_at INTEGER,
    fv TEXT NOT NULL,
    extra TEXT NOT NULL,
    CONSTRAINT pk_contact_rhythm PRIMARY KEY (id),
    CONSTRAINT ck_contact_rhythm_about__only_one CHECK ((person_id IS NOT NULL) + (network_id IS
        NOT NULL) + (place_id IS NOT NULL) + (organisation_id IS NOT NULL) <= 1),
    CONSTRAINT ck_contact_rhythm_about__required CHECK (coalesce(person_id, network_id, place_id,
        organisation_id) IS NOT NULL),
    CONSTRAINT ck_contact_rhythm_every_days__out_of_range CHECK (every_days BETWEEN 1 AND 1000)
);
INSERT INTO contact_rhythm (place_id, organisation_id, network_id, person_id, every_days, assignee, paused_until, id, team_id, ver, created_at, created_by, updated_at, updated_by, deleted_at, fv, extra) VALUES (NULL, X'01A203286CEA71F6A0227CC229E992A7', NULL, NULL, 30, '', NULL, X'47F121E2392C51D68FE44371F823E286', 1, 0, 1772636400000, 'an', 1772636400000, 'an', NULL, '{}', '{}');
CREATE TABLE need (
    visit_id BLOB NOT NULL,
    summary TEXT NOT NULL,
    count INTEGER NOT NULL,
    state TEXT NOT NULL,
    id BLOB NOT NULL,
    team_id INTEGER NOT NULL,
    ver INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    created_by TEXT NOT NULL,
    updated_at INTEGER NOT NULL,
    updated_by TEXT NOT NULL,
    deleted_at INTEGER,
    fv TEXT NOT NULL,
    extra TEXT NOT NULL,
    CONSTRAINT pk_need PRIMARY KEY (id),
    CONSTRAINT ck_need_summary__required CHECK (length(trim(summary)) > 0),
    CONSTRAINT ck_need_count__out_of_range CHECK (count BETWEEN 1 AND 10000)
);
INSERT INTO need (visit_id, summary, count, state, id, team_id, ver, created_at, created_by, updated_at, updated_by, deleted_at, fv, extra) VALUES (X'01A201E490B570FC99869DE7B11B2BC2', 'waar Nederlands oefenen', 1, 'open', X'01A203286D0970AA9D41C6CC05EF412A', 1, 0, 1772636400000, 'an', 1772636400000, 'an', NULL, '{}', '{}');
CREATE TABLE need_theme (
    need_id BLOB NOT NULL, theme TEXT NOT NULL,
    CONSTRAINT pk_need_theme PRIMARY KEY (need_id, theme),
    CONSTRAINT fk_need_theme_need_id_need FOREIGN KEY(need_id) REFERENCES need (id) ON DELETE
        CASCADE
) WITHOUT ROWID;
CREATE TABLE referral (
    visit_id BLOB NOT NULL,
    need_id BLOB,
    service_id BLOB,
    organisation_id BLOB,
    kind TEXT NOT NULL,
    count INTEGER NOT NULL,
    outcome TEXT NOT NULL,
    id BLOB NOT NULL,
    team_id INTEGER NOT NULL,
    ver INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    created_by TEXT NOT NULL,
    updated_at INTEGER NOT NULL,
    updated_by TEXT NOT NULL,
    deleted_at INTEGER,
    fv TEXT NOT NULL,
    extra TEXT NOT NULL,
    CONSTRAINT pk_referral PRIMARY KEY (id),
    CONSTRAINT ck_referral_count__out_of_range CHECK (count BETWEEN 1 AND 10000),
    CONSTRAINT ck_referral_organisation_id__required CHECK (coalesce(service_id, organisation_id)
        IS NOT NULL)
);
INSERT INTO referral (visit_id, need_id, service_id, organisation_id, kind, count, outcome, id, team_id, ver, created_at, created_by, updated_at, updated_by, deleted_at, fv, extra) VALUES (X'01A201E490B570FC99869DE7B11B2BC2', NULL, NULL, X'01A203286CEA71F6A0227CC229E992A7', 'information', 1, 'unknown', X'01A203286D0970AA9D41C6CD3429A67D', 1, 0, 1772636400000, 'an', 1772636400000, 'an', NULL, '{}', '{}');
CREATE TABLE merge_record (
    merged TEXT NOT NULL,
    loser_id BLOB NOT NULL,
    winner_id BLOB NOT NULL,
    payload TEXT NOT NULL,
    undone BOOLEAN NOT NULL,
    id BLOB NOT NULL,
    team_id INTEGER NOT NULL,
    ver INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    created_by TEXT NOT NULL,
    updated_at INTEGER NOT NULL,
    updated_by TEXT NOT NULL,
    deleted_at INTEGER,
    fv TEXT NOT NULL,
    extra TEXT NOT NULL,
    CONSTRAINT pk_merge_record PRIMARY KEY (id),
    CONSTRAINT ck_merge_record_winner_id__same_record CHECK (loser_id <> winner_id),
    CONSTRAINT ck_merge_record_merged__not_a_choice CHECK (merged IN ('person', 'organisation',
        'network', 'place'))
);
INSERT INTO merge_record (merged, loser_id, winner_id, payload, undone, id, team_id, ver, created_at, created_by, updated_at, updated_by, deleted_at, fv, extra) VALUES ('place', X'01A203286CEA71F6A0227CC5380CBC33', X'01A203286CEA71F6A0227CC410C4F27E', '', 0, X'01A203286D0970AA9D41C6D272721063', 1, 0, 1772636400000, 'an', 1772636400000, 'an', NULL, '{}', '{}');
CREATE TABLE not_duplicate (
    compared TEXT NOT NULL,
    one_id BLOB NOT NULL,
    other_id BLOB NOT NULL,
    id BLOB NOT NULL,
    team_id INTEGER NOT NULL,
    ver INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    created_by TEXT NOT NULL,
    updated_at INTEGER NOT NULL,
    updated_by TEXT NOT NULL,
    deleted_at INTEGER,
    fv TEXT NOT NULL,
    extra TEXT NOT NULL,
    CONSTRAINT pk_not_duplicate PRIMARY KEY (id),
    CONSTRAINT ck_not_duplicate_other_id__same_record CHECK (one_id <> other_id),
    CONSTRAINT ck_not_duplicate_compared__not_a_choice CHECK (compared IN ('person',
        'organisation', 'network', 'place'))
);
INSERT INTO not_duplicate (compared, one_id, other_id, id, team_id, ver, created_at, created_by, updated_at, updated_by, deleted_at, fv, extra) VALUES ('organisation', X'01A203286CEA71F6A0227CC229E992A7', X'01A203286CEA71F6A0227CC34C7A0C98', X'A1B54D3C90C356DEADEFD046085E95C5', 1, 0, 1772636400000, 'an', 1772636400000, 'an', NULL, '{}', '{}');
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
    sha256 TEXT NOT NULL,
    id BLOB NOT NULL,
    team_id INTEGER NOT NULL,
    ver INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    created_by TEXT NOT NULL,
    updated_at INTEGER NOT NULL,
    updated_by TEXT NOT NULL,
    deleted_at INTEGER,
    fv TEXT NOT NULL,
    extra TEXT NOT NULL,
    CONSTRAINT pk_attachment PRIMARY KEY (id),
    CONSTRAINT ck_attachment_about__only_one CHECK ((visit_id IS NOT NULL) + (place_id IS NOT
        NULL) + (organisation_id IS NOT NULL) + (network_id IS NOT NULL) + (person_id IS NOT
        NULL) + (agreement_id IS NOT NULL) <= 1),
    CONSTRAINT ck_attachment_about__required CHECK (coalesce(visit_id, place_id, organisation_id,
        network_id, person_id, agreement_id) IS NOT NULL),
    CONSTRAINT ck_attachment_name__required CHECK (length(trim(name)) > 0),
    CONSTRAINT ck_attachment_size__out_of_range CHECK (size BETWEEN 0 AND 10485760)
);
INSERT INTO attachment (visit_id, place_id, organisation_id, network_id, person_id, agreement_id, name, mime, size, sha256, id, team_id, ver, created_at, created_by, updated_at, updated_by, deleted_at, fv, extra) VALUES (X'01A201E490B570FC99869DE7B11B2BC2', NULL, NULL, NULL, NULL, NULL, 'affiche.jpg', 'image/jpeg', 5, '0000000000000000000000000000000000000000000000000000000000000000', X'01A203286D0970AA9D41C6D0F13697D5', 1, 0, 1772636400000, 'an', 1772636400000, 'an', NULL, '{}', '{}');
CREATE TABLE blob (
    attachment_id BLOB NOT NULL,
    sent BOOLEAN NOT NULL,
    content BLOB NOT NULL,
    CONSTRAINT pk_blob PRIMARY KEY (attachment_id)
);
CREATE TABLE custom_field (
    extends TEXT NOT NULL,
    label TEXT NOT NULL,
    type TEXT NOT NULL,
    choices TEXT NOT NULL,
    approved BOOLEAN NOT NULL,
    rank INTEGER NOT NULL,
    id BLOB NOT NULL,
    team_id INTEGER NOT NULL,
    ver INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    created_by TEXT NOT NULL,
    updated_at INTEGER NOT NULL,
    updated_by TEXT NOT NULL,
    deleted_at INTEGER,
    fv TEXT NOT NULL,
    extra TEXT NOT NULL,
    CONSTRAINT pk_custom_field PRIMARY KEY (id),
    CONSTRAINT ck_custom_field_label__required CHECK (length(trim(label)) > 0),
    CONSTRAINT ck_custom_field_extends__not_a_choice CHECK (extends IN ('person', 'organisation',
        'network', 'place'))
);
INSERT INTO custom_field (extends, label, type, choices, approved, rank, id, team_id, ver, created_at, created_by, updated_at, updated_by, deleted_at, fv, extra) VALUES ('person', 'Beste moment', 'text', '', 1, 0, X'01A203286CEA71F6A0227CC654CB8179', 1, 0, 1772636400000, 'an', 1772636400000, 'an', NULL, '{}', '{}');
CREATE TABLE custom_value (
    field_id BLOB NOT NULL,
    person_id BLOB,
    organisation_id BLOB,
    network_id BLOB,
    place_id BLOB,
    value TEXT NOT NULL,
    id BLOB NOT NULL,
    team_id INTEGER NOT NULL,
    ver INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    created_by TEXT NOT NULL,
    updated_at INTEGER NOT NULL,
    updated_by TEXT NOT NULL,
    deleted_at INTEGER,
    fv TEXT NOT NULL,
    extra TEXT NOT NULL,
    CONSTRAINT pk_custom_value PRIMARY KEY (id),
    CONSTRAINT ck_custom_value_about__only_one CHECK ((person_id IS NOT NULL) + (organisation_id
        IS NOT NULL) + (network_id IS NOT NULL) + (place_id IS NOT NULL) <= 1),
    CONSTRAINT ck_custom_value_about__required CHECK (coalesce(person_id, organisation_id,
        network_id, place_id) IS NOT NULL)
);
INSERT INTO custom_value (field_id, person_id, organisation_id, network_id, place_id, value, id, team_id, ver, created_at, created_by, updated_at, updated_by, deleted_at, fv, extra) VALUES (X'01A203286CEA71F6A0227CC654CB8179', X'3D0CBBB65BE1430D9FC9B13BE257817D', NULL, NULL, NULL, '''s avonds', X'6A846B88815F57BA914D84C9EE4CFEDB', 1, 0, 1772636400000, 'an', 1772636400000, 'an', NULL, '{}', '{}');
CREATE TABLE person_channel (
    person_id BLOB NOT NULL, channel TEXT NOT NULL,
    CONSTRAINT pk_person_channel PRIMARY KEY (person_id, channel),
    CONSTRAINT fk_person_channel_person_id_person FOREIGN KEY(person_id) REFERENCES person (id) ON
        DELETE CASCADE
) WITHOUT ROWID;
CREATE TABLE import_run (
    id BLOB NOT NULL,
    kind TEXT NOT NULL,
    file TEXT NOT NULL,
    at INTEGER NOT NULL,
    by TEXT NOT NULL,
    state TEXT NOT NULL,
    rows INTEGER NOT NULL,
    kept INTEGER NOT NULL,
    CONSTRAINT pk_import_run PRIMARY KEY (id)
);
CREATE TABLE import_record (
    record_id BLOB NOT NULL,
    run_id BLOB NOT NULL,
    CONSTRAINT pk_import_record PRIMARY KEY (record_id)
);
CREATE TABLE import_columns (
    kind TEXT NOT NULL,
    headings TEXT NOT NULL,
    fields TEXT NOT NULL,
    used_at INTEGER NOT NULL,
    CONSTRAINT pk_import_columns PRIMARY KEY (kind, headings)
);
CREATE TABLE export_log (
    id BLOB NOT NULL,
    at INTEGER NOT NULL,
    by TEXT NOT NULL,
    kind TEXT NOT NULL,
    form TEXT NOT NULL,
    rows INTEGER NOT NULL,
    reason TEXT NOT NULL,
    CONSTRAINT pk_export_log PRIMARY KEY (id)
);
CREATE TABLE export_person (
    export_id BLOB NOT NULL,
    person_id BLOB NOT NULL,
    CONSTRAINT pk_export_person PRIMARY KEY (export_id, person_id)
);
CREATE TABLE unscreened (
    n INTEGER NOT NULL,
    CONSTRAINT pk_unscreened PRIMARY KEY (n)
);
INSERT INTO unscreened (n) VALUES (1);
INSERT INTO unscreened (n) VALUES (2);
INSERT INTO unscreened (n) VALUES (3);
INSERT INTO unscreened (n) VALUES (4);
INSERT INTO unscreened (n) VALUES (10);
INSERT INTO unscreened (n) VALUES (11);
INSERT INTO unscreened (n) VALUES (12);
INSERT INTO unscreened (n) VALUES (13);
CREATE TABLE alike_key (
    hash INTEGER NOT NULL,
    n INTEGER NOT NULL,
    CONSTRAINT pk_alike_key PRIMARY KEY (hash, n)
) WITHOUT ROWID;
CREATE TABLE likely (
    one_id BLOB NOT NULL,
    other_id BLOB NOT NULL,
    kind TEXT NOT NULL,
    score INTEGER NOT NULL,
    reasons TEXT NOT NULL,
    CONSTRAINT pk_likely PRIMARY KEY (one_id, other_id)
) WITHOUT ROWID;
CREATE INDEX ix_affiliation_person_id ON affiliation (person_id);
CREATE INDEX ix_affiliation_target_id_target_kind ON affiliation (target_id, target_kind);
CREATE INDEX ix_consent_person_id ON consent (person_id);
CREATE INDEX ix_key_figure_person_id ON key_figure (person_id);
CREATE INDEX ix_network_name_key ON network (name_key);
CREATE INDEX ix_network_name_sort_id ON network (name_sort, id);
CREATE INDEX ix_organisation_name_key ON organisation (name_key);
CREATE INDEX ix_organisation_name_sort_id ON organisation (name_sort, id);
CREATE INDEX ix_organisation_ward ON organisation (ward);
CREATE INDEX ix_person_name_key ON person (name_key);
CREATE INDEX ix_person_name_sort_id ON person (name_sort, id);
CREATE INDEX ix_person_review_on ON person (review_on);
CREATE INDEX ix_person_ward ON person (ward);
CREATE INDEX ix_place_name_key ON place (name_key);
CREATE UNIQUE INDEX ix_place_name_sort_id ON place (name_sort, id);
CREATE INDEX ix_place_organisation_id ON place (organisation_id);
CREATE INDEX ix_place_ward ON place (ward);
CREATE INDEX ix_place_assessment_place_id ON place_assessment (place_id);
CREATE INDEX ix_visit_binned ON visit (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX ix_visit_duration ON visit (duration, start, id) WHERE deleted_at IS NULL;
CREATE INDEX ix_visit_kind ON visit (kind, day, start, id) WHERE deleted_at IS NULL;
CREATE INDEX ix_visit_list ON visit (day, start, id) WHERE deleted_at IS NULL;
CREATE INDEX ix_visit_organisation ON visit (organisation_id, day, status) WHERE deleted_at IS NULL;
CREATE INDEX ix_visit_place ON visit (place_id, day, start, id, status) WHERE deleted_at IS NULL;
CREATE INDEX ix_visit_reached_new ON visit (reached_new, start, id) WHERE deleted_at IS NULL;
CREATE INDEX ix_visit_reached_total ON visit (reached_total, start, id) WHERE deleted_at IS NULL;
CREATE INDEX ix_visit_status ON visit (status, day, start, id) WHERE deleted_at IS NULL;
CREATE INDEX ix_assessment_accessibility_accessibility_assessment_id ON assessment_accessibility (accessibility, assessment_id);
CREATE INDEX ix_assessment_criterion_criterion_assessment_id ON assessment_criterion (criterion, assessment_id);
CREATE INDEX ix_network_theme_theme_network_id ON network_theme (theme, network_id);
CREATE INDEX ix_network_ward_ward_network_id ON network_ward (ward, network_id);
CREATE INDEX ix_person_language_language_person_id ON person_language (language, person_id);
CREATE INDEX ix_place_language_language_place_id ON place_language (language, place_id);
CREATE INDEX ix_place_theme_theme_place_id ON place_theme (theme, place_id);
CREATE INDEX ix_visit_consultant_consultant_visit_id ON visit_consultant (consultant, visit_id);
CREATE INDEX ix_visit_goal_goal_visit_id ON visit_goal (goal, visit_id);
CREATE INDEX ix_visit_network_network_id_visit_id ON visit_network (network_id, visit_id);
CREATE INDEX ix_visit_outcome_outcome_visit_id ON visit_outcome (outcome, visit_id);
CREATE INDEX ix_visit_person_person_id_visit_id ON visit_person (person_id, visit_id);
CREATE INDEX ix_visit_theme_theme_visit_id ON visit_theme (theme, visit_id);
CREATE INDEX ix_outbox_id ON outbox (id);
CREATE UNIQUE INDEX ix_search_entry_record ON search_entry (record_id);
CREATE INDEX ix_conflict_record_id ON conflict (record_id);
CREATE INDEX ix_conflict_open ON conflict (created_at, id) WHERE resolution IS NULL AND deleted_at IS NULL;
CREATE INDEX ix_attention_id ON attention (id);
CREATE INDEX ix_task_list ON task (state, due_on, id) WHERE deleted_at IS NULL;
CREATE INDEX ix_task_ward ON task (ward, state, created_at, done_on) WHERE deleted_at IS NULL;
CREATE INDEX ix_task_visit_id ON task (visit_id) WHERE visit_id IS NOT NULL;
CREATE INDEX ix_task_place_id ON task (place_id) WHERE place_id IS NOT NULL;
CREATE INDEX ix_task_organisation_id ON task (organisation_id) WHERE organisation_id IS NOT NULL;
CREATE INDEX ix_task_network_id ON task (network_id) WHERE network_id IS NOT NULL;
CREATE INDEX ix_task_person_id ON task (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX ix_target_ward ON target (ward, from_on, id) WHERE deleted_at IS NULL;
CREATE INDEX ix_visit_ward ON visit (ward, day, start, id, status, reached_total, reached_new, kind, team_id) WHERE deleted_at IS NULL;
CREATE INDEX ix_visit_point ON visit (ward, day, place_id, lat, lon, id, status, reached_total, reached_new, kind, team_id) WHERE deleted_at IS NULL AND (place_id IS NOT NULL OR lat IS NOT NULL);
CREATE INDEX ix_site_name_key ON site (name_key);
CREATE INDEX ix_site_organisation_id ON site (organisation_id);
CREATE INDEX ix_site_ward ON site (ward);
CREATE INDEX ix_service_name_key ON service (name_key);
CREATE INDEX ix_service_name_sort_id ON service (name_sort, id);
CREATE INDEX ix_service_organisation_id ON service (organisation_id);
CREATE INDEX ix_service_theme_theme_service_id ON service_theme (theme, service_id);
CREATE INDEX ix_service_ward_ward_service_id ON service_ward (ward, service_id);
CREATE INDEX ix_service_language_language_service_id ON service_language (language, service_id);
CREATE INDEX ix_service_accessibility_accessibility_service_id ON service_accessibility (accessibility, service_id);
CREATE INDEX ix_tie_from_id ON tie (from_id);
CREATE INDEX ix_tie_to_id ON tie (to_id);
CREATE INDEX ix_tie_theme_theme_tie_id ON tie_theme (theme, tie_id);
CREATE INDEX ix_agreement_review ON agreement (review_on, id) WHERE deleted_at IS NULL;
CREATE INDEX ix_agreement_party_party_id_agreement_id ON agreement_party (party_id, agreement_id);
CREATE INDEX ix_meeting_list ON meeting (held_on, id) WHERE deleted_at IS NULL;
CREATE INDEX ix_meeting_organisation_organisation_id_meeting_id ON meeting_organisation (organisation_id, meeting_id);
CREATE INDEX ix_contact_rhythm_network_id ON contact_rhythm (network_id) WHERE network_id IS NOT NULL;
CREATE INDEX ix_contact_rhythm_organisation_id ON contact_rhythm (organisation_id) WHERE organisation_id IS NOT NULL;
CREATE INDEX ix_contact_rhythm_person_id ON contact_rhythm (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX ix_contact_rhythm_place_id ON contact_rhythm (place_id) WHERE place_id IS NOT NULL;
CREATE INDEX ix_need_visit_id ON need (visit_id);
CREATE INDEX ix_need_theme_theme_need_id ON need_theme (theme, need_id);
CREATE INDEX ix_referral_need_id ON referral (need_id) WHERE need_id IS NOT NULL;
CREATE INDEX ix_referral_organisation_id ON referral (organisation_id) WHERE organisation_id IS NOT NULL;
CREATE INDEX ix_referral_service_id ON referral (service_id) WHERE service_id IS NOT NULL;
CREATE INDEX ix_referral_visit_id ON referral (visit_id);
CREATE INDEX ix_merge_record_loser_id ON merge_record (loser_id);
CREATE INDEX ix_merge_record_winner_id ON merge_record (winner_id);
CREATE INDEX ix_not_duplicate_one_id ON not_duplicate (one_id);
CREATE INDEX ix_not_duplicate_other_id ON not_duplicate (other_id);
CREATE INDEX ix_attachment_agreement_id ON attachment (agreement_id) WHERE agreement_id IS NOT NULL;
CREATE INDEX ix_attachment_network_id ON attachment (network_id) WHERE network_id IS NOT NULL;
CREATE INDEX ix_attachment_organisation_id ON attachment (organisation_id) WHERE organisation_id IS NOT NULL;
CREATE INDEX ix_attachment_person_id ON attachment (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX ix_attachment_place_id ON attachment (place_id) WHERE place_id IS NOT NULL;
CREATE INDEX ix_attachment_visit_id ON attachment (visit_id) WHERE visit_id IS NOT NULL;
CREATE INDEX ix_custom_value_field_id ON custom_value (field_id);
CREATE INDEX ix_custom_value_network_id ON custom_value (network_id) WHERE network_id IS NOT NULL;
CREATE INDEX ix_custom_value_organisation_id ON custom_value (organisation_id) WHERE organisation_id IS NOT NULL;
CREATE INDEX ix_custom_value_person_id ON custom_value (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX ix_custom_value_place_id ON custom_value (place_id) WHERE place_id IS NOT NULL;
CREATE INDEX ix_person_channel_channel_person_id ON person_channel (channel, person_id);
CREATE INDEX ix_import_record_run_id ON import_record (run_id);
CREATE INDEX ix_export_log_at ON export_log (at);
CREATE INDEX ix_export_person_person_id ON export_person (person_id);
CREATE INDEX ix_alike_key_n ON alike_key (n);
CREATE INDEX ix_likely_other_id ON likely (other_id);
INSERT INTO search_fts(search_fts, rank) VALUES ('secure-delete', 0);
INSERT INTO search_fts(search_fts) VALUES ('rebuild');
CREATE VIEW gate_affiliation AS
SELECT a.id AS affiliation_id, a.person_id, a.target_kind, a.target_id,
    CASE WHEN (a.public_role AND length(trim(a.public_source, char(9, 10, 11, 12, 13, 32, 160))) > 0) THEN '9999-12-31' ELSE (
        SELECT max(coalesce(c.expires_on, '9999-12-31')) FROM consent c
        WHERE c.person_id = p.id AND c.purpose = 'special_category'
          AND c.withdrawn_on IS NULL AND c.deleted_at IS NULL
          AND c.given_on <= date(c.updated_at / 1000, 'unixepoch', '+1 day')
    ) END AS until
FROM affiliation a JOIN person p ON p.id = a.person_id
WHERE a.deleted_at IS NULL AND p.deleted_at IS NULL AND (
    EXISTS (SELECT 1 FROM network_theme t WHERE t.network_id = a.target_id AND t.theme IN ('ethno_cultural', 'belief', 'rainbow', 'disability_visible', 'disability_invisible', 'neurodiversity', 'mental_health', 'newcomers'))
    OR (EXISTS (SELECT 1 FROM place_theme t WHERE t.place_id = a.target_id AND t.theme IN ('ethno_cultural', 'belief', 'rainbow', 'disability_visible', 'disability_invisible', 'neurodiversity', 'mental_health', 'newcomers')) OR EXISTS (SELECT 1 FROM place s WHERE s.id = a.target_id AND s.kind IN ('house_of_worship')))
    OR EXISTS (SELECT 1 FROM organisation s WHERE s.id = a.target_id AND s.kind IN ('faith_community')));
CREATE VIEW gate_visit AS
SELECT v.id AS visit_id, vp.person_id, v.place_id, v.organisation_id,
    CASE WHEN EXISTS (
        SELECT 1 FROM affiliation a
        WHERE a.person_id = vp.person_id AND a.deleted_at IS NULL AND (a.public_role AND length(trim(a.public_source, char(9, 10, 11, 12, 13, 32, 160))) > 0)
          AND (a.target_id = v.place_id OR a.target_id = v.organisation_id OR a.target_id IN (
              SELECT n.network_id FROM visit_network n WHERE n.visit_id = v.id))
    ) THEN '9999-12-31' ELSE (
        SELECT max(coalesce(c.expires_on, '9999-12-31')) FROM consent c
        WHERE c.person_id = p.id AND c.purpose = 'special_category'
          AND c.withdrawn_on IS NULL AND c.deleted_at IS NULL
          AND c.given_on <= date(c.updated_at / 1000, 'unixepoch', '+1 day')
    ) END AS until
FROM visit_person vp JOIN visit v ON v.id = vp.visit_id JOIN person p ON p.id = vp.person_id
WHERE v.deleted_at IS NULL AND p.deleted_at IS NULL AND (
    EXISTS (SELECT 1 FROM visit_theme t WHERE t.visit_id = v.id AND t.theme IN ('ethno_cultural', 'belief', 'rainbow', 'disability_visible', 'disability_invisible', 'neurodiversity', 'mental_health', 'newcomers'))
    OR (EXISTS (SELECT 1 FROM place_theme t WHERE t.place_id = v.place_id AND t.theme IN ('ethno_cultural', 'belief', 'rainbow', 'disability_visible', 'disability_invisible', 'neurodiversity', 'mental_health', 'newcomers')) OR EXISTS (SELECT 1 FROM place s WHERE s.id = v.place_id AND s.kind IN ('house_of_worship')))
    OR EXISTS (SELECT 1 FROM organisation s WHERE s.id = v.organisation_id AND s.kind IN ('faith_community'))
    OR EXISTS (SELECT 1 FROM visit_network n WHERE n.visit_id = v.id
               AND EXISTS (SELECT 1 FROM network_theme t WHERE t.network_id = n.network_id AND t.theme IN ('ethno_cultural', 'belief', 'rainbow', 'disability_visible', 'disability_invisible', 'neurodiversity', 'mental_health', 'newcomers')))
    OR (EXISTS (SELECT 1 FROM need n JOIN need_theme t ON t.need_id = n.id WHERE n.visit_id = v.id AND n.deleted_at IS NULL AND t.theme IN ('ethno_cultural', 'belief', 'rainbow', 'disability_visible', 'disability_invisible', 'neurodiversity', 'mental_health', 'newcomers')) OR EXISTS (SELECT 1 FROM referral r WHERE r.visit_id = v.id AND r.deleted_at IS NULL AND (EXISTS (SELECT 1 FROM service o WHERE o.id = r.service_id AND (EXISTS (SELECT 1 FROM organisation s WHERE s.id = o.organisation_id AND s.kind IN ('faith_community')) OR EXISTS (SELECT 1 FROM service_theme t WHERE t.service_id = o.id AND t.theme IN ('ethno_cultural', 'belief', 'rainbow', 'disability_visible', 'disability_invisible', 'neurodiversity', 'mental_health', 'newcomers')))) OR EXISTS (SELECT 1 FROM organisation s WHERE s.id = r.organisation_id AND s.kind IN ('faith_community'))))));
CREATE TRIGGER gate_affiliation_added AFTER INSERT ON affiliation FOR EACH ROW WHEN NOT EXISTS (SELECT 1 FROM applying) BEGIN
    SELECT RAISE(ABORT, 'gate:network') WHERE EXISTS (SELECT 1 FROM gate_affiliation WHERE affiliation_id = NEW.id AND target_kind = 'network' AND coalesce(until, '') < date(NEW.updated_at / 1000, 'unixepoch'));
    SELECT RAISE(ABORT, 'gate:place') WHERE EXISTS (SELECT 1 FROM gate_affiliation WHERE affiliation_id = NEW.id AND target_kind = 'place' AND coalesce(until, '') < date(NEW.updated_at / 1000, 'unixepoch'));
    SELECT RAISE(ABORT, 'gate:organisation') WHERE EXISTS (SELECT 1 FROM gate_affiliation WHERE affiliation_id = NEW.id AND target_kind = 'organisation' AND coalesce(until, '') < date(NEW.updated_at / 1000, 'unixepoch'));
END;
CREATE TRIGGER gate_affiliation_changed AFTER UPDATE OF person_id, target_kind, target_id, public_role, public_source, deleted_at ON affiliation FOR EACH ROW WHEN NOT EXISTS (SELECT 1 FROM applying) BEGIN
    SELECT RAISE(ABORT, 'gate:network') WHERE EXISTS (SELECT 1 FROM gate_affiliation WHERE affiliation_id = NEW.id AND target_kind = 'network' AND coalesce(until, '') < date(NEW.updated_at / 1000, 'unixepoch'));
    SELECT RAISE(ABORT, 'gate:place') WHERE EXISTS (SELECT 1 FROM gate_affiliation WHERE affiliation_id = NEW.id AND target_kind = 'place' AND coalesce(until, '') < date(NEW.updated_at / 1000, 'unixepoch'));
    SELECT RAISE(ABORT, 'gate:organisation') WHERE EXISTS (SELECT 1 FROM gate_affiliation WHERE affiliation_id = NEW.id AND target_kind = 'organisation' AND coalesce(until, '') < date(NEW.updated_at / 1000, 'unixepoch'));
    SELECT RAISE(ABORT, 'gate:visit') WHERE EXISTS (SELECT 1 FROM gate_visit WHERE person_id IN (OLD.person_id, NEW.person_id) AND coalesce(until, '') < date(NEW.updated_at / 1000, 'unixepoch'));
END;
CREATE TRIGGER gate_consent_changed AFTER UPDATE OF person_id, purpose, given_on, expires_on, withdrawn_on, deleted_at ON consent FOR EACH ROW WHEN NOT EXISTS (SELECT 1 FROM applying) BEGIN
    SELECT RAISE(ABORT, 'gate:network') WHERE EXISTS (SELECT 1 FROM gate_affiliation WHERE person_id IN (OLD.person_id, NEW.person_id) AND target_kind = 'network' AND coalesce(until, '') < date(NEW.updated_at / 1000, 'unixepoch'));
    SELECT RAISE(ABORT, 'gate:place') WHERE EXISTS (SELECT 1 FROM gate_affiliation WHERE person_id IN (OLD.person_id, NEW.person_id) AND target_kind = 'place' AND coalesce(until, '') < date(NEW.updated_at / 1000, 'unixepoch'));
    SELECT RAISE(ABORT, 'gate:organisation') WHERE EXISTS (SELECT 1 FROM gate_affiliation WHERE person_id IN (OLD.person_id, NEW.person_id) AND target_kind = 'organisation' AND coalesce(until, '') < date(NEW.updated_at / 1000, 'unixepoch'));
    SELECT RAISE(ABORT, 'gate:visit') WHERE EXISTS (SELECT 1 FROM gate_visit WHERE person_id IN (OLD.person_id, NEW.person_id) AND coalesce(until, '') < date(NEW.updated_at / 1000, 'unixepoch'));
END;
CREATE TRIGGER gate_affiliation_removed AFTER DELETE ON affiliation FOR EACH ROW WHEN NOT EXISTS (SELECT 1 FROM applying) BEGIN
    SELECT RAISE(ABORT, 'gate:visit') WHERE EXISTS (SELECT 1 FROM gate_visit WHERE person_id = OLD.person_id AND coalesce(until, '') < date(OLD.updated_at / 1000, 'unixepoch'));
END;
CREATE TRIGGER gate_consent_removed AFTER DELETE ON consent FOR EACH ROW WHEN NOT EXISTS (SELECT 1 FROM applying) BEGIN
    SELECT RAISE(ABORT, 'gate:network') WHERE EXISTS (SELECT 1 FROM gate_affiliation WHERE person_id = OLD.person_id AND target_kind = 'network' AND coalesce(until, '') < date(OLD.updated_at / 1000, 'unixepoch'));
    SELECT RAISE(ABORT, 'gate:place') WHERE EXISTS (SELECT 1 FROM gate_affiliation WHERE person_id = OLD.person_id AND target_kind = 'place' AND coalesce(until, '') < date(OLD.updated_at / 1000, 'unixepoch'));
    SELECT RAISE(ABORT, 'gate:organisation') WHERE EXISTS (SELECT 1 FROM gate_affiliation WHERE person_id = OLD.person_id AND target_kind = 'organisation' AND coalesce(until, '') < date(OLD.updated_at / 1000, 'unixepoch'));
    SELECT RAISE(ABORT, 'gate:visit') WHERE EXISTS (SELECT 1 FROM gate_visit WHERE person_id = OLD.person_id AND coalesce(until, '') < date(OLD.updated_at / 1000, 'unixepoch'));
END;
CREATE TRIGGER gate_person_added AFTER INSERT ON person FOR EACH ROW WHEN NOT EXISTS (SELECT 1 FROM applying) BEGIN
    SELECT RAISE(ABORT, 'gate:network') WHERE EXISTS (SELECT 1 FROM gate_affiliation WHERE person_id = NEW.id AND target_kind = 'network' AND coalesce(until, '') < date(NEW.updated_at / 1000, 'unixepoch'));
    SELECT RAISE(ABORT, 'gate:place') WHERE EXISTS (SELECT 1 FROM gate_affiliation WHERE person_id = NEW.id AND target_kind = 'place' AND coalesce(until, '') < date(NEW.updated_at / 1000, 'unixepoch'));
    SELECT RAISE(ABORT, 'gate:organisation') WHERE EXISTS (SELECT 1 FROM gate_affiliation WHERE person_id = NEW.id AND target_kind = 'organisation' AND coalesce(until, '') < date(NEW.updated_at / 1000, 'unixepoch'));
    SELECT RAISE(ABORT, 'gate:visit') WHERE EXISTS (SELECT 1 FROM gate_visit WHERE person_id = NEW.id AND coalesce(until, '') < date(NEW.updated_at / 1000, 'unixepoch'));
END;
CREATE TRIGGER gate_person_restored AFTER UPDATE OF deleted_at ON person FOR EACH ROW WHEN NOT EXISTS (SELECT 1 FROM applying) AND (NEW.deleted_at IS NULL) BEGIN
    SELECT RAISE(ABORT, 'gate:network') WHERE EXISTS (SELECT 1 FROM gate_affiliation WHERE person_id = NEW.id AND target_kind = 'network' AND coalesce(until, '') < date(NEW.updated_at / 1000, 'unixepoch'));
    SELECT RAISE(ABORT, 'gate:place') WHERE EXISTS (SELECT 1 FROM gate_affiliation WHERE person_id = NEW.id AND target_kind = 'place' AND coalesce(until, '') < date(NEW.updated_at / 1000, 'unixepoch'));
    SELECT RAISE(ABORT, 'gate:organisation') WHERE EXISTS (SELECT 1 FROM gate_affiliation WHERE person_id = NEW.id AND target_kind = 'organisation' AND coalesce(until, '') < date(NEW.updated_at / 1000, 'unixepoch'));
    SELECT RAISE(ABORT, 'gate:visit') WHERE EXISTS (SELECT 1 FROM gate_visit WHERE person_id = NEW.id AND coalesce(until, '') < date(NEW.updated_at / 1000, 'unixepoch'));
END;
CREATE TRIGGER gate_visit_person_added AFTER INSERT ON visit_person FOR EACH ROW WHEN NOT EXISTS (SELECT 1 FROM applying) BEGIN
    SELECT RAISE(ABORT, 'gate:visit') WHERE EXISTS (SELECT 1 FROM gate_visit WHERE visit_id = NEW.visit_id AND person_id = NEW.person_id AND coalesce(until, '') < date((SELECT updated_at FROM visit WHERE id = NEW.visit_id) / 1000, 'unixepoch'));
END;
CREATE TRIGGER gate_visit_theme_added AFTER INSERT ON visit_theme FOR EACH ROW WHEN NOT EXISTS (SELECT 1 FROM applying) AND (NEW.theme IN ('ethno_cultural', 'belief', 'rainbow', 'disability_visible', 'disability_invisible', 'neurodiversity', 'mental_health', 'newcomers')) BEGIN
    SELECT RAISE(ABORT, 'gate:visit') WHERE EXISTS (SELECT 1 FROM gate_visit WHERE visit_id = NEW.visit_id AND coalesce(until, '') < date((SELECT updated_at FROM visit WHERE id = NEW.visit_id) / 1000, 'unixepoch'));
END;
CREATE TRIGGER gate_visit_network_added AFTER INSERT ON visit_network FOR EACH ROW WHEN NOT EXISTS (SELECT 1 FROM applying) BEGIN
    SELECT RAISE(ABORT, 'gate:visit') WHERE EXISTS (SELECT 1 FROM gate_visit WHERE visit_id = NEW.visit_id AND coalesce(until, '') < date((SELECT updated_at FROM visit WHERE id = NEW.visit_id) / 1000, 'unixepoch'));
END;
CREATE TRIGGER gate_visit_network_removed AFTER DELETE ON visit_network FOR EACH ROW WHEN NOT EXISTS (SELECT 1 FROM applying) BEGIN
    SELECT RAISE(ABORT, 'gate:visit') WHERE EXISTS (SELECT 1 FROM gate_visit WHERE visit_id = OLD.visit_id AND coalesce(until, '') < date((SELECT updated_at FROM visit WHERE id = OLD.visit_id) / 1000, 'unixepoch'));
END;
CREATE TRIGGER gate_visit_changed AFTER UPDATE OF place_id, organisation_id, deleted_at ON visit FOR EACH ROW WHEN NOT EXISTS (SELECT 1 FROM applying) BEGIN
    SELECT RAISE(ABORT, 'gate:visit') WHERE EXISTS (SELECT 1 FROM gate_visit WHERE visit_id = NEW.id AND coalesce(until, '') < date(NEW.updated_at / 1000, 'unixepoch'));
END;
CREATE TRIGGER gate_network_theme_added AFTER INSERT ON network_theme FOR EACH ROW WHEN NOT EXISTS (SELECT 1 FROM applying) AND (NEW.theme IN ('ethno_cultural', 'belief', 'rainbow', 'disability_visible', 'disability_invisible', 'neurodiversity', 'mental_health', 'newcomers')) BEGIN
    SELECT RAISE(ABORT, 'gate:network') WHERE EXISTS (SELECT 1 FROM gate_affiliation WHERE target_id = NEW.network_id AND target_kind = 'network' AND coalesce(until, '') < date((SELECT updated_at FROM network WHERE id = NEW.network_id) / 1000, 'unixepoch'));
    SELECT RAISE(ABORT, 'gate:place') WHERE EXISTS (SELECT 1 FROM gate_affiliation WHERE target_id = NEW.network_id AND target_kind = 'place' AND coalesce(until, '') < date((SELECT updated_at FROM network WHERE id = NEW.network_id) / 1000, 'unixepoch'));
    SELECT RAISE(ABORT, 'gate:organisation') WHERE EXISTS (SELECT 1 FROM gate_affiliation WHERE target_id = NEW.network_id AND target_kind = 'organisation' AND coalesce(until, '') < date((SELECT updated_at FROM network WHERE id = NEW.network_id) / 1000, 'unixepoch'));
    SELECT RAISE(ABORT, 'gate:visit') WHERE EXISTS (SELECT 1 FROM gate_visit WHERE visit_id IN (SELECT n.visit_id FROM visit_network n WHERE n.network_id = NEW.network_id) AND coalesce(until, '') < date((SELECT updated_at FROM network WHERE id = NEW.network_id) / 1000, 'unixepoch'));
END;
CREATE TRIGGER gate_place_theme_added AFTER INSERT ON place_theme FOR EACH ROW WHEN NOT EXISTS (SELECT 1 FROM applying) AND (NEW.theme IN ('ethno_cultural', 'belief', 'rainbow', 'disability_visible', 'disability_invisible', 'neurodiversity', 'mental_health', 'newcomers')) BEGIN
    SELECT RAISE(ABORT, 'gate:network') WHERE EXISTS (SELECT 1 FROM gate_affiliation WHERE target_id = NEW.place_id AND target_kind = 'network' AND coalesce(until, '') < date((SELECT updated_at FROM place WHERE id = NEW.place_id) / 1000, 'unixepoch'));
    SELECT RAISE(ABORT, 'gate:place') WHERE EXISTS (SELECT 1 FROM gate_affiliation WHERE target_id = NEW.place_id AND target_kind = 'place' AND coalesce(until, '') < date((SELECT updated_at FROM place WHERE id = NEW.place_id) / 1000, 'unixepoch'));
    SELECT RAISE(ABORT, 'gate:organisation') WHERE EXISTS (SELECT 1 FROM gate_affiliation WHERE target_id = NEW.place_id AND target_kind = 'organisation' AND coalesce(until, '') < date((SELECT updated_at FROM place WHERE id = NEW.place_id) / 1000, 'unixepoch'));
    SELECT RAISE(ABORT, 'gate:visit') WHERE EXISTS (SELECT 1 FROM gate_visit WHERE place_id = NEW.place_id AND coalesce(until, '') < date((SELECT updated_at FROM place WHERE id = NEW.place_id) / 1000, 'unixepoch'));
END;
CREATE TRIGGER gate_place_added AFTER INSERT ON place FOR EACH ROW WHEN NOT EXISTS (SELECT 1 FROM applying) AND (NEW.kind IN ('house_of_worship')) BEGIN
    SELECT RAISE(ABORT, 'gate:network') WHERE EXISTS (SELECT 1 FROM gate_affiliation WHERE target_id = NEW.id AND target_kind = 'network' AND coalesce(until, '') < date(NEW.updated_at / 1000, 'unixepoch'));
    SELECT RAISE(ABORT, 'gate:place') WHERE EXISTS (SELECT 1 FROM gate_affiliation WHERE target_id = NEW.id AND target_kind = 'place' AND coalesce(until, '') < date(NEW.updated_at / 1000, 'unixepoch'));
    SELECT RAISE(ABORT, 'gate:organisation') WHERE EXISTS (SELECT 1 FROM gate_affiliation WHERE target_id = NEW.id AND target_kind = 'organisation' AND coalesce(until, '') < date(NEW.updated_at / 1000, 'unixepoch'));
    SELECT RAISE(ABORT, 'gate:visit') WHERE EXISTS (SELECT 1 FROM gate_visit WHERE place_id = NEW.id AND coalesce(until, '') < date(NEW.updated_at / 1000, 'unixepoch'));
END;
CREATE TRIGGER gate_place_changed AFTER UPDATE OF kind ON place FOR EACH ROW WHEN NOT EXISTS (SELECT 1 FROM applying) AND (NEW.kind IN ('house_of_worship')) BEGIN
    SELECT RAISE(ABORT, 'gate:network') WHERE EXISTS (SELECT 1 FROM gate_affiliation WHERE target_id = NEW.id AND target_kind = 'network' AND coalesce(until, '') < date(NEW.updated_at / 1000, 'unixepoch'));
    SELECT RAISE(ABORT, 'gate:place') WHERE EXISTS (SELECT 1 FROM gate_affiliation WHERE target_id = NEW.id AND target_kind = 'place' AND coalesce(until, '') < date(NEW.updated_at / 1000, 'unixepoch'));
    SELECT RAISE(ABORT, 'gate:organisation') WHERE EXISTS (SELECT 1 FROM gate_affiliation WHERE target_id = NEW.id AND target_kind = 'organisation' AND coalesce(until, '') < date(NEW.updated_at / 1000, 'unixepoch'));
    SELECT RAISE(ABORT, 'gate:visit') WHERE EXISTS (SELECT 1 FROM gate_visit WHERE place_id = NEW.id AND coalesce(until, '') < date(NEW.updated_at / 1000, 'unixepoch'));
END;
CREATE TRIGGER gate_organisation_added AFTER INSERT ON organisation FOR EACH ROW WHEN NOT EXISTS (SELECT 1 FROM applying) AND (NEW.kind IN ('faith_community')) BEGIN
    SELECT RAISE(ABORT, 'gate:network') WHERE EXISTS (SELECT 1 FROM gate_affiliation WHERE target_id = NEW.id AND target_kind = 'network' AND coalesce(until, '') < date(NEW.updated_at / 1000, 'unixepoch'));
    SELECT RAISE(ABORT, 'gate:place') WHERE EXISTS (SELECT 1 FROM gate_affiliation WHERE target_id = NEW.id AND target_kind = 'place' AND coalesce(until, '') < date(NEW.updated_at / 1000, 'unixepoch'));
    SELECT RAISE(ABORT, 'gate:organisation') WHERE EXISTS (SELECT 1 FROM gate_affiliation WHERE target_id = NEW.id AND target_kind = 'organisation' AND coalesce(until, '') < date(NEW.updated_at / 1000, 'unixepoch'));
    SELECT RAISE(ABORT, 'gate:visit') WHERE EXISTS (SELECT 1 FROM gate_visit WHERE (organisation_id = NEW.id OR visit_id IN (SELECT r.visit_id FROM referral r LEFT JOIN service o ON o.id = r.service_id WHERE NEW.id IN (r.organisation_id, o.organisation_id))) AND coalesce(until, '') < date(NEW.updated_at / 1000, 'unixepoch'));
END;
CREATE TRIGGER gate_organisation_changed AFTER UPDATE OF kind ON organisation FOR EACH ROW WHEN NOT EXISTS (SELECT 1 FROM applying) AND (NEW.kind IN ('faith_community')) BEGIN
    SELECT RAISE(ABORT, 'gate:network') WHERE EXISTS (SELECT 1 FROM gate_affiliation WHERE target_id = NEW.id AND target_kind = 'network' AND coalesce(until, '') < date(NEW.updated_at / 1000, 'unixepoch'));
    SELECT RAISE(ABORT, 'gate:place') WHERE EXISTS (SELECT 1 FROM gate_affiliation WHERE target_id = NEW.id AND target_kind = 'place' AND coalesce(until, '') < date(NEW.updated_at / 1000, 'unixepoch'));
    SELECT RAISE(ABORT, 'gate:organisation') WHERE EXISTS (SELECT 1 FROM gate_affiliation WHERE target_id = NEW.id AND target_kind = 'organisation' AND coalesce(until, '') < date(NEW.updated_at / 1000, 'unixepoch'));
    SELECT RAISE(ABORT, 'gate:visit') WHERE EXISTS (SELECT 1 FROM gate_visit WHERE (organisation_id = NEW.id OR visit_id IN (SELECT r.visit_id FROM referral r LEFT JOIN service o ON o.id = r.service_id WHERE NEW.id IN (r.organisation_id, o.organisation_id))) AND coalesce(until, '') < date(NEW.updated_at / 1000, 'unixepoch'));
END;
CREATE TRIGGER gate_need_theme_added AFTER INSERT ON need_theme FOR EACH ROW WHEN NOT EXISTS (SELECT 1 FROM applying) AND (NEW.theme IN ('ethno_cultural', 'belief', 'rainbow', 'disability_visible', 'disability_invisible', 'neurodiversity', 'mental_health', 'newcomers')) BEGIN
    SELECT RAISE(ABORT, 'gate:visit') WHERE EXISTS (SELECT 1 FROM gate_visit WHERE visit_id = (SELECT n.visit_id FROM need n WHERE n.id = NEW.need_id) AND coalesce(until, '') < date((SELECT updated_at FROM need WHERE id = NEW.need_id) / 1000, 'unixepoch'));
END;
CREATE TRIGGER gate_need_changed AFTER UPDATE OF visit_id, deleted_at ON need FOR EACH ROW WHEN NOT EXISTS (SELECT 1 FROM applying) BEGIN
    SELECT RAISE(ABORT, 'gate:visit') WHERE EXISTS (SELECT 1 FROM gate_visit WHERE visit_id = NEW.visit_id AND coalesce(until, '') < date(NEW.updated_at / 1000, 'unixepoch'));
END;
CREATE TRIGGER gate_referral_added AFTER INSERT ON referral FOR EACH ROW WHEN NOT EXISTS (SELECT 1 FROM applying) BEGIN
    SELECT RAISE(ABORT, 'gate:visit') WHERE EXISTS (SELECT 1 FROM gate_visit WHERE visit_id = NEW.visit_id AND coalesce(until, '') < date(NEW.updated_at / 1000, 'unixepoch'));
END;
CREATE TRIGGER gate_referral_changed AFTER UPDATE OF visit_id, service_id, organisation_id, deleted_at ON referral FOR EACH ROW WHEN NOT EXISTS (SELECT 1 FROM applying) BEGIN
    SELECT RAISE(ABORT, 'gate:visit') WHERE EXISTS (SELECT 1 FROM gate_visit WHERE visit_id = NEW.visit_id AND coalesce(until, '') < date(NEW.updated_at / 1000, 'unixepoch'));
END;
CREATE TRIGGER gate_service_theme_added AFTER INSERT ON service_theme FOR EACH ROW WHEN NOT EXISTS (SELECT 1 FROM applying) AND (NEW.theme IN ('ethno_cultural', 'belief', 'rainbow', 'disability_visible', 'disability_invisible', 'neurodiversity', 'mental_health', 'newcomers')) BEGIN
    SELECT RAISE(ABORT, 'gate:visit') WHERE EXISTS (SELECT 1 FROM gate_visit WHERE visit_id IN (SELECT r.visit_id FROM referral r WHERE r.service_id = NEW.service_id) AND coalesce(until, '') < date((SELECT updated_at FROM service WHERE id = NEW.service_id) / 1000, 'unixepoch'));
END;
CREATE TRIGGER gate_service_added AFTER INSERT ON service FOR EACH ROW WHEN NOT EXISTS (SELECT 1 FROM applying) BEGIN
    SELECT RAISE(ABORT, 'gate:visit') WHERE EXISTS (SELECT 1 FROM gate_visit WHERE visit_id IN (SELECT r.visit_id FROM referral r WHERE r.service_id = NEW.id) AND coalesce(until, '') < date(NEW.updated_at / 1000, 'unixepoch'));
END;
CREATE TRIGGER gate_service_changed AFTER UPDATE OF organisation_id ON service FOR EACH ROW WHEN NOT EXISTS (SELECT 1 FROM applying) BEGIN
    SELECT RAISE(ABORT, 'gate:visit') WHERE EXISTS (SELECT 1 FROM gate_visit WHERE visit_id IN (SELECT r.visit_id FROM referral r WHERE r.service_id = NEW.id) AND coalesce(until, '') < date(NEW.updated_at / 1000, 'unixepoch'));
END;
CREATE TRIGGER keep_affiliation_unreplaced BEFORE INSERT ON affiliation FOR EACH ROW WHEN NOT EXISTS (SELECT 1 FROM applying) AND (EXISTS (SELECT 1 FROM affiliation WHERE id = NEW.id)) BEGIN
    SELECT RAISE(ABORT, 'rows keep their id, and members of sets do not change');
END;
CREATE TRIGGER keep_consent_unreplaced BEFORE INSERT ON consent FOR EACH ROW WHEN NOT EXISTS (SELECT 1 FROM applying) AND (EXISTS (SELECT 1 FROM consent WHERE id = NEW.id)) BEGIN
    SELECT RAISE(ABORT, 'rows keep their id, and members of sets do not change');
END;
CREATE TRIGGER keep_person_unreplaced BEFORE INSERT ON person FOR EACH ROW WHEN NOT EXISTS (SELECT 1 FROM applying) AND (EXISTS (SELECT 1 FROM person WHERE id = NEW.id)) BEGIN
    SELECT RAISE(ABORT, 'rows keep their id, and members of sets do not change');
END;
CREATE TRIGGER keep_place_unreplaced BEFORE INSERT ON place FOR EACH ROW WHEN NOT EXISTS (SELECT 1 FROM applying) AND (EXISTS (SELECT 1 FROM place WHERE id = NEW.id)) BEGIN
    SELECT RAISE(ABORT, 'rows keep their id, and members of sets do not change');
END;
CREATE TRIGGER keep_organisation_unreplaced BEFORE INSERT ON organisation FOR EACH ROW WHEN NOT EXISTS (SELECT 1 FROM applying) AND (EXISTS (SELECT 1 FROM organisation WHERE id = NEW.id)) BEGIN
    SELECT RAISE(ABORT, 'rows keep their id, and members of sets do not change');
END;
CREATE TRIGGER keep_network_unreplaced BEFORE INSERT ON network FOR EACH ROW WHEN NOT EXISTS (SELECT 1 FROM applying) AND (EXISTS (SELECT 1 FROM network WHERE id = NEW.id)) BEGIN
    SELECT RAISE(ABORT, 'rows keep their id, and members of sets do not change');
END;
CREATE TRIGGER keep_visit_unreplaced BEFORE INSERT ON visit FOR EACH ROW WHEN NOT EXISTS (SELECT 1 FROM applying) AND (EXISTS (SELECT 1 FROM visit WHERE id = NEW.id)) BEGIN
    SELECT RAISE(ABORT, 'rows keep their id, and members of sets do not change');
END;
CREATE TRIGGER keep_service_unreplaced BEFORE INSERT ON service FOR EACH ROW WHEN NOT EXISTS (SELECT 1 FROM applying) AND (EXISTS (SELECT 1 FROM service WHERE id = NEW.id)) BEGIN
    SELECT RAISE(ABORT, 'rows keep their id, and members of sets do not change');
END;
CREATE TRIGGER keep_need_unreplaced BEFORE INSERT ON need FOR EACH ROW WHEN NOT EXISTS (SELECT 1 FROM applying) AND (EXISTS (SELECT 1 FROM need WHERE id = NEW.id)) BEGIN
    SELECT RAISE(ABORT, 'rows keep their id, and members of sets do not change');
END;
CREATE TRIGGER keep_referral_unreplaced BEFORE INSERT ON referral FOR EACH ROW WHEN NOT EXISTS (SELECT 1 FROM applying) AND (EXISTS (SELECT 1 FROM referral WHERE id = NEW.id)) BEGIN
    SELECT RAISE(ABORT, 'rows keep their id, and members of sets do not change');
END;
CREATE TRIGGER keep_affiliation_id BEFORE UPDATE OF id ON affiliation FOR EACH ROW WHEN NOT EXISTS (SELECT 1 FROM applying) BEGIN
    SELECT RAISE(ABORT, 'rows keep their id, and members of sets do not change');
END;
CREATE TRIGGER keep_consent_id BEFORE UPDATE OF id ON consent FOR EACH ROW WHEN NOT EXISTS (SELECT 1 FROM applying) BEGIN
    SELECT RAISE(ABORT, 'rows keep their id, and members of sets do not change');
END;
CREATE TRIGGER keep_person_id BEFORE UPDATE OF id ON person FOR EACH ROW WHEN NOT EXISTS (SELECT 1 FROM applying) BEGIN
    SELECT RAISE(ABORT, 'rows keep their id, and members of sets do not change');
END;
CREATE TRIGGER keep_place_id BEFORE UPDATE OF id ON place FOR EACH ROW WHEN NOT EXISTS (SELECT 1 FROM applying) BEGIN
    SELECT RAISE(ABORT, 'rows keep their id, and members of sets do not change');
END;
CREATE TRIGGER keep_organisation_id BEFORE UPDATE OF id ON organisation FOR EACH ROW WHEN NOT EXISTS (SELECT 1 FROM applying) BEGIN
    SELECT RAISE(ABORT, 'rows keep their id, and members of sets do not change');
END;
CREATE TRIGGER keep_network_id BEFORE UPDATE OF id ON network FOR EACH ROW WHEN NOT EXISTS (SELECT 1 FROM applying) BEGIN
    SELECT RAISE(ABORT, 'rows keep their id, and members of sets do not change');
END;
CREATE TRIGGER keep_visit_id BEFORE UPDATE OF id ON visit FOR EACH ROW WHEN NOT EXISTS (SELECT 1 FROM applying) BEGIN
    SELECT RAISE(ABORT, 'rows keep their id, and members of sets do not change');
END;
CREATE TRIGGER keep_service_id BEFORE UPDATE OF id ON service FOR EACH ROW WHEN NOT EXISTS (SELECT 1 FROM applying) BEGIN
    SELECT RAISE(ABORT, 'rows keep their id, and members of sets do not change');
END;
CREATE TRIGGER keep_need_id BEFORE UPDATE OF id ON need FOR EACH ROW WHEN NOT EXISTS (SELECT 1 FROM applying) BEGIN
    SELECT RAISE(ABORT, 'rows keep their id, and members of sets do not change');
END;
CREATE TRIGGER keep_referral_id BEFORE UPDATE OF id ON referral FOR EACH ROW WHEN NOT EXISTS (SELECT 1 FROM applying) BEGIN
    SELECT RAISE(ABORT, 'rows keep their id, and members of sets do not change');
END;
CREATE TRIGGER keep_visit_person BEFORE UPDATE ON visit_person FOR EACH ROW WHEN NOT EXISTS (SELECT 1 FROM applying) BEGIN
    SELECT RAISE(ABORT, 'rows keep their id, and members of sets do not change');
END;
CREATE TRIGGER keep_visit_theme BEFORE UPDATE ON visit_theme FOR EACH ROW WHEN NOT EXISTS (SELECT 1 FROM applying) BEGIN
    SELECT RAISE(ABORT, 'rows keep their id, and members of sets do not change');
END;
CREATE TRIGGER keep_visit_network BEFORE UPDATE ON visit_network FOR EACH ROW WHEN NOT EXISTS (SELECT 1 FROM applying) BEGIN
    SELECT RAISE(ABORT, 'rows keep their id, and members of sets do not change');
END;
CREATE TRIGGER keep_place_theme BEFORE UPDATE ON place_theme FOR EACH ROW WHEN NOT EXISTS (SELECT 1 FROM applying) BEGIN
    SELECT RAISE(ABORT, 'rows keep their id, and members of sets do not change');
END;
CREATE TRIGGER keep_network_theme BEFORE UPDATE ON network_theme FOR EACH ROW WHEN NOT EXISTS (SELECT 1 FROM applying) BEGIN
    SELECT RAISE(ABORT, 'rows keep their id, and members of sets do not change');
END;
CREATE TRIGGER keep_service_theme BEFORE UPDATE ON service_theme FOR EACH ROW WHEN NOT EXISTS (SELECT 1 FROM applying) BEGIN
    SELECT RAISE(ABORT, 'rows keep their id, and members of sets do not change');
END;
CREATE TRIGGER keep_need_theme BEFORE UPDATE ON need_theme FOR EACH ROW WHEN NOT EXISTS (SELECT 1 FROM applying) BEGIN
    SELECT RAISE(ABORT, 'rows keep their id, and members of sets do not change');
END;
CREATE TRIGGER point_visit_added AFTER INSERT ON visit FOR EACH ROW WHEN NOT EXISTS (SELECT 1 FROM applying) AND (NEW.lat IS NOT NULL AND (NEW.setting IS 'home' OR NEW.kind IN ('home_visit_invited', 'key_figure_talk'))) BEGIN
    SELECT RAISE(ABORT, 'point:visit');
END;
CREATE TRIGGER point_visit_changed AFTER UPDATE OF lat, setting, kind ON visit FOR EACH ROW WHEN NOT EXISTS (SELECT 1 FROM applying) AND (NEW.lat IS NOT NULL AND (NEW.setting IS 'home' OR NEW.kind IN ('home_visit_invited', 'key_figure_talk')) OR (NEW.lat IS NOT NULL AND EXISTS (SELECT 1 FROM visit_person vp WHERE vp.visit_id = NEW.id))) BEGIN
    SELECT RAISE(ABORT, 'point:visit');
END;
CREATE TRIGGER point_visit_person_added AFTER INSERT ON visit_person FOR EACH ROW WHEN NOT EXISTS (SELECT 1 FROM applying) AND (EXISTS (SELECT 1 FROM visit v WHERE v.id = NEW.visit_id AND v.lat IS NOT NULL)) BEGIN
    SELECT RAISE(ABORT, 'point:visit');
END;
CREATE TRIGGER search_entry_added AFTER INSERT ON search_entry FOR EACH ROW BEGIN
    INSERT INTO search_fts(rowid, kind, title, body, keys)
    VALUES (NEW.n, NEW.kind, NEW.title, NEW.body, NEW.keys);
END;
CREATE TRIGGER search_entry_removed AFTER DELETE ON search_entry FOR EACH ROW BEGIN
    INSERT INTO search_fts(search_fts, rowid, kind, title, body, keys)
    VALUES ('delete', OLD.n, OLD.kind, OLD.title, OLD.body, OLD.keys);
END;
CREATE TRIGGER search_entry_changed AFTER UPDATE ON search_entry FOR EACH ROW BEGIN
    INSERT INTO search_fts(search_fts, rowid, kind, title, body, keys)
    VALUES ('delete', OLD.n, OLD.kind, OLD.title, OLD.body, OLD.keys);
    INSERT INTO search_fts(rowid, kind, title, body, keys)
    VALUES (NEW.n, NEW.kind, NEW.title, NEW.body, NEW.keys);
END;
CREATE TRIGGER alike_added AFTER INSERT ON search_entry FOR EACH ROW WHEN NEW.kind IN ('person', 'organisation', 'network', 'place') BEGIN
    INSERT OR IGNORE INTO unscreened(n) VALUES (NEW.n);
END;
CREATE TRIGGER alike_removed AFTER DELETE ON search_entry FOR EACH ROW WHEN OLD.kind IN ('person', 'organisation', 'network', 'place') BEGIN
    DELETE FROM unscreened WHERE n = OLD.n;
    DELETE FROM alike_key WHERE n = OLD.n;
    DELETE FROM likely WHERE one_id = OLD.record_id;
    DELETE FROM likely WHERE other_id = OLD.record_id;
END;
CREATE TRIGGER alike_changed AFTER UPDATE ON search_entry FOR EACH ROW WHEN OLD.kind IN ('person', 'organisation', 'network', 'place') BEGIN
    DELETE FROM unscreened WHERE n = OLD.n;
    DELETE FROM alike_key WHERE n = OLD.n;
    DELETE FROM likely WHERE one_id = OLD.record_id;
    DELETE FROM likely WHERE other_id = OLD.record_id;
    INSERT OR IGNORE INTO unscreened(n) VALUES (NEW.n);
END;

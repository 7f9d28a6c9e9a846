"""The statements of revision 0003, by subject. Frozen: later changes are later revisions."""

from __future__ import annotations

_TRAVELS = """
    id BLOB NOT NULL,
    team_id INTEGER NOT NULL,
    ver INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    created_by TEXT NOT NULL,
    updated_at INTEGER NOT NULL,
    updated_by TEXT NOT NULL,
    deleted_at INTEGER,
    fv TEXT NOT NULL,
    extra TEXT NOT NULL,"""
TASKS = (
    f"""
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
    note TEXT NOT NULL,{_TRAVELS}
    CONSTRAINT pk_task PRIMARY KEY (id),
    CONSTRAINT ck_task_title__required CHECK (length(trim(title)) > 0),
    CONSTRAINT ck_task_repeat_days__out_of_range CHECK (repeat_days BETWEEN 1 AND 1000),
    CONSTRAINT ck_task_about__only_one CHECK (
        (visit_id IS NOT NULL) + (place_id IS NOT NULL) + (organisation_id IS NOT NULL)
        + (network_id IS NOT NULL) + (person_id IS NOT NULL) <= 1),
    CONSTRAINT ck_task_about__required CHECK (coalesce(length(ward), 0) > 0
        OR coalesce(visit_id, place_id, organisation_id, network_id, person_id) IS NOT NULL)
)""",
    "CREATE INDEX ix_task_list ON task (state, due_on, id) WHERE deleted_at IS NULL",
    "CREATE INDEX ix_task_ward ON task (ward, state, created_at, done_on) WHERE deleted_at IS NULL",
    "CREATE INDEX ix_task_visit_id ON task (visit_id) WHERE visit_id IS NOT NULL",
    "CREATE INDEX ix_task_place_id ON task (place_id) WHERE place_id IS NOT NULL",
    "CREATE INDEX ix_task_organisation_id ON task (organisation_id)"
    " WHERE organisation_id IS NOT NULL",
    "CREATE INDEX ix_task_network_id ON task (network_id) WHERE network_id IS NOT NULL",
    "CREATE INDEX ix_task_person_id ON task (person_id) WHERE person_id IS NOT NULL",
)
TARGETS = (
    f"""
CREATE TABLE target (
    ward TEXT NOT NULL,
    visits INTEGER NOT NULL,
    per TEXT NOT NULL,
    theme TEXT,
    from_on DATE NOT NULL,
    to_on DATE,
    note TEXT NOT NULL,{_TRAVELS}
    CONSTRAINT pk_target PRIMARY KEY (id),
    CONSTRAINT ck_target_ward__required CHECK (length(ward) > 0),
    CONSTRAINT ck_target_visits__out_of_range CHECK (visits BETWEEN 0 AND 10000),
    CONSTRAINT ck_target_to_on__end_before_start CHECK (to_on >= from_on)
)""",
    "CREATE INDEX ix_target_ward ON target (ward, from_on, id) WHERE deleted_at IS NULL",
)
COVERAGE = (
    "DROP INDEX ix_visit_ward",
    "CREATE INDEX ix_visit_ward ON visit (ward, day, start, id, status, reached_total,"
    " reached_new, kind, team_id) WHERE deleted_at IS NULL",
    "CREATE INDEX ix_visit_point ON visit (ward, day, place_id, lat, lon, id, status,"
    " reached_total, reached_new, kind, team_id)"
    " WHERE deleted_at IS NULL AND (place_id IS NOT NULL OR lat IS NOT NULL)",
)
CHANGES = (*TASKS, *TARGETS, *COVERAGE)

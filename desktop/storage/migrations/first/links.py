"""Tables of the sets that records hold."""

from __future__ import annotations

LINKS = (
    """
CREATE TABLE assessment_accessibility (
    assessment_id BLOB NOT NULL, accessibility TEXT NOT NULL,
    CONSTRAINT pk_assessment_accessibility PRIMARY KEY (assessment_id, accessibility),
    CONSTRAINT fk_assessment_accessibility_assessment_id_place_assessment FOREIGN KEY(assessment_id)
        REFERENCES place_assessment (id) ON DELETE CASCADE
) WITHOUT ROWID""",
    "CREATE INDEX ix_assessment_accessibility_accessibility_assessment_id"
    " ON assessment_accessibility (accessibility, assessment_id)",
    """
CREATE TABLE assessment_criterion (
    assessment_id BLOB NOT NULL, criterion TEXT NOT NULL,
    CONSTRAINT pk_assessment_criterion PRIMARY KEY (assessment_id, criterion),
    CONSTRAINT fk_assessment_criterion_assessment_id_place_assessment FOREIGN KEY(assessment_id)
        REFERENCES place_assessment (id) ON DELETE CASCADE
) WITHOUT ROWID""",
    "CREATE INDEX ix_assessment_criterion_criterion_assessment_id"
    " ON assessment_criterion (criterion, assessment_id)",
    """
CREATE TABLE network_theme (
    network_id BLOB NOT NULL, theme TEXT NOT NULL,
    CONSTRAINT pk_network_theme PRIMARY KEY (network_id, theme),
    CONSTRAINT fk_network_theme_network_id_network FOREIGN KEY(network_id)
        REFERENCES network (id) ON DELETE CASCADE
) WITHOUT ROWID""",
    "CREATE INDEX ix_network_theme_theme_network_id ON network_theme (theme, network_id)",
    """
CREATE TABLE network_ward (
    network_id BLOB NOT NULL, ward TEXT NOT NULL,
    CONSTRAINT pk_network_ward PRIMARY KEY (network_id, ward),
    CONSTRAINT fk_network_ward_network_id_network FOREIGN KEY(network_id)
        REFERENCES network (id) ON DELETE CASCADE
) WITHOUT ROWID""",
    "CREATE INDEX ix_network_ward_ward_network_id ON network_ward (ward, network_id)",
    """
CREATE TABLE person_language (
    person_id BLOB NOT NULL, language TEXT NOT NULL,
    CONSTRAINT pk_person_language PRIMARY KEY (person_id, language),
    CONSTRAINT fk_person_language_person_id_person FOREIGN KEY(person_id)
        REFERENCES person (id) ON DELETE CASCADE
) WITHOUT ROWID""",
    "CREATE INDEX ix_person_language_language_person_id ON person_language (language, person_id)",
    """
CREATE TABLE place_language (
    place_id BLOB NOT NULL, language TEXT NOT NULL,
    CONSTRAINT pk_place_language PRIMARY KEY (place_id, language),
    CONSTRAINT fk_place_language_place_id_place FOREIGN KEY(place_id)
        REFERENCES place (id) ON DELETE CASCADE
) WITHOUT ROWID""",
    "CREATE INDEX ix_place_language_language_place_id ON place_language (language, place_id)",
    """
CREATE TABLE place_theme (
    place_id BLOB NOT NULL, theme TEXT NOT NULL,
    CONSTRAINT pk_place_theme PRIMARY KEY (place_id, theme),
    CONSTRAINT fk_place_theme_place_id_place FOREIGN KEY(place_id)
        REFERENCES place (id) ON DELETE CASCADE
) WITHOUT ROWID""",
    "CREATE INDEX ix_place_theme_theme_place_id ON place_theme (theme, place_id)",
    """
CREATE TABLE visit_consultant (
    visit_id BLOB NOT NULL, consultant TEXT NOT NULL,
    CONSTRAINT pk_visit_consultant PRIMARY KEY (visit_id, consultant),
    CONSTRAINT fk_visit_consultant_visit_id_visit FOREIGN KEY(visit_id)
        REFERENCES visit (id) ON DELETE CASCADE
) WITHOUT ROWID""",
    "CREATE INDEX ix_visit_consultant_consultant_visit_id"
    " ON visit_consultant (consultant, visit_id)",
    """
CREATE TABLE visit_goal (
    visit_id BLOB NOT NULL, goal TEXT NOT NULL,
    CONSTRAINT pk_visit_goal PRIMARY KEY (visit_id, goal),
    CONSTRAINT fk_visit_goal_visit_id_visit FOREIGN KEY(visit_id)
        REFERENCES visit (id) ON DELETE CASCADE
) WITHOUT ROWID""",
    "CREATE INDEX ix_visit_goal_goal_visit_id ON visit_goal (goal, visit_id)",
    """
CREATE TABLE visit_network (
    visit_id BLOB NOT NULL, network_id BLOB NOT NULL,
    CONSTRAINT pk_visit_network PRIMARY KEY (visit_id, network_id),
    CONSTRAINT fk_visit_network_visit_id_visit FOREIGN KEY(visit_id)
        REFERENCES visit (id) ON DELETE CASCADE
) WITHOUT ROWID""",
    "CREATE INDEX ix_visit_network_network_id_visit_id ON visit_network (network_id, visit_id)",
    """
CREATE TABLE visit_outcome (
    visit_id BLOB NOT NULL, outcome TEXT NOT NULL,
    CONSTRAINT pk_visit_outcome PRIMARY KEY (visit_id, outcome),
    CONSTRAINT fk_visit_outcome_visit_id_visit FOREIGN KEY(visit_id)
        REFERENCES visit (id) ON DELETE CASCADE
) WITHOUT ROWID""",
    "CREATE INDEX ix_visit_outcome_outcome_visit_id ON visit_outcome (outcome, visit_id)",
    """
CREATE TABLE visit_person (
    visit_id BLOB NOT NULL, person_id BLOB NOT NULL,
    CONSTRAINT pk_visit_person PRIMARY KEY (visit_id, person_id),
    CONSTRAINT fk_visit_person_visit_id_visit FOREIGN KEY(visit_id)
        REFERENCES visit (id) ON DELETE CASCADE
) WITHOUT ROWID""",
    "CREATE INDEX ix_visit_person_person_id_visit_id ON visit_person (person_id, visit_id)",
    """
CREATE TABLE visit_theme (
    visit_id BLOB NOT NULL, theme TEXT NOT NULL,
    CONSTRAINT pk_visit_theme PRIMARY KEY (visit_id, theme),
    CONSTRAINT fk_visit_theme_visit_id_visit FOREIGN KEY(visit_id)
        REFERENCES visit (id) ON DELETE CASCADE
) WITHOUT ROWID""",
    "CREATE INDEX ix_visit_theme_theme_visit_id ON visit_theme (theme, visit_id)",
)

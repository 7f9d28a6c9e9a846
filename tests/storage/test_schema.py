"""What the tables promise: names, shapes for synchronising, and rule R1."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from sqlalchemy import ForeignKeyConstraint, Table, UniqueConstraint, text

from desktop.storage.engine import Store
from desktop.storage.migrate import differences
from desktop.storage.models import Base
from desktop.storage.registry import SHAPES, Shape
from desktop.storage.tables.columns import Id

TABLES = Base.metadata.tables
SYNCED = {"id", "team_id", "ver", "fv", "extra", "created_at", "created_by"} | {
    "updated_at",
    "updated_by",
    "deleted_at",
}
ABOUT_PERSONS = {"person", "key_figure", "consent", "affiliation", "task", "contact_rhythm"} | {
    "attachment",
    "custom_field",
    "custom_value",
    "merge_record",
    "not_duplicate",
    "rights_request",
    "retained",
}


def test_migrations_make_exactly_the_models(store: Store) -> None:
    assert differences(store) == []


@pytest.mark.parametrize(
    "fault",
    [
        "DROP INDEX ix_visit_ward",
        "ALTER TABLE place ADD COLUMN mood TEXT",
        "ALTER TABLE person DROP COLUMN phone",
        "DROP TABLE draft",
    ],
)
def test_a_difference_would_be_seen(store: Store, fault: str) -> None:
    with store.writing() as session:
        session.execute(text(fault))
    assert differences(store)


def test_checks_of_the_migration_are_those_of_the_models(store: Store) -> None:
    """Alembic does not compare them."""
    with store.reading() as session:
        made = " ".join(session.scalars(text("SELECT sql FROM sqlite_master WHERE type = 'table'")))
    declared = {
        str(constraint.name)
        for table in TABLES.values()
        for constraint in table.constraints
        if constraint.name
    }
    assert {name for name in declared if name not in made} == set()
    assert made.count("CONSTRAINT ck_") == sum(name.startswith("ck_") for name in declared)


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.kind)
def test_what_travels_has_the_columns_for_it(shape: Shape) -> None:
    assert set(shape.table.c.keys()) >= SYNCED
    assert isinstance(shape.table.c.id.type, Id)


def test_every_constraint_has_a_name() -> None:
    unnamed = [
        (table.name, constraint)
        for table in TABLES.values()
        for constraint in table.constraints
        if not constraint.name
    ]
    assert not unnamed


def test_no_text_that_people_type_must_be_unique() -> None:
    """Two laptops may name the same thing; that is for a person to look at."""
    unique = {
        (table.name, column.name)
        for table in TABLES.values()
        for constraint in table.constraints
        if isinstance(constraint, UniqueConstraint)
        for column in constraint.columns
    } | {
        (table.name, column.name)
        for table in TABLES.values()
        for index in table.indexes
        if index.unique and "id" not in index.columns
        for column in index.columns
    }
    assert unique == {("outbox", "op"), ("search_entry", "record_id")}


class TestNothingLinksAPersonToATheme:
    """Rule R1."""

    SPECIAL = ("theme", "gender", "sex", "birth", "origin", "nationalit", "belief", "religi")
    MORE = ("orientation", "health", "famil", "ethnic", "address", "lat", "lon", "point")

    def test_in_a_column(self) -> None:
        suspect = [
            f"{table.name}.{column.name}"
            for table in _person_tables()
            for column in table.columns
            if any(_has_word(column.name, word) for word in self.SPECIAL + self.MORE)
        ]
        assert suspect == []

    def test_in_a_table_between(self) -> None:
        """Nothing but the visit holds both, and there the gate stands (rule R3)."""
        both = [
            table.name
            for table in TABLES.values()
            if "theme" in table.c and {"person_id", "affiliation_id"} & set(table.c.keys())
        ]
        assert both == []

    def test_by_a_foreign_key(self) -> None:
        themed = {table.name for table in TABLES.values() if "theme" in table.c}
        for table in _person_tables():
            targets = {
                constraint.referred_table.name
                for constraint in table.constraints
                if isinstance(constraint, ForeignKeyConstraint)
            }
            assert not targets & themed

    def test_in_free_json(self) -> None:
        """Only what synchronising needs is JSON there; people type into none of it."""
        loose = {
            column.name
            for table in _person_tables()
            for column in table.columns
            if type(column.type).__name__ == "Json"
        }
        assert loose <= {"fv", "extra"}

    def test_the_walk_would_see_one(self) -> None:
        assert _has_word("theme_id", "theme")
        assert _has_word("lat", "lat")
        assert not _has_word("relationship", "lat")


def _person_tables() -> Iterator[Table]:
    for table in TABLES.values():
        if table.name in ABOUT_PERSONS or "person_id" in table.c:
            yield table


def _has_word(column: str, word: str) -> bool:
    return any(part.startswith(word) for part in column.split("_"))

"""Every field and every table has a class, so that the register cannot fall behind the code."""

from __future__ import annotations

from dataclasses import fields

import pytest

from desktop.domain.kinds import KINDS
from desktop.domain.privacy import data_classes
from desktop.domain.privacy.data_classes import LAPTOP_TABLES, SERVER_TABLES, SHARED_FIELDS
from desktop.domain.record import Record
from desktop.server.models import accounts, blobs, erasure, feed, operations
from desktop.server.models.schema import metadata
from desktop.storage.models import Base
from desktop.storage.registry import SHAPES

OWN = {field.name for field in fields(Record)}


def test_what_all_records_have_is_classed() -> None:
    assert set(SHARED_FIELDS) == OWN


@pytest.mark.parametrize("kind", KINDS)
def test_every_field_of_every_kind_is_classed(kind: str) -> None:
    """A new field belongs into ``data_classes``: say what it tells, and about whom."""
    known = {field.name for field in fields(KINDS[kind])} - OWN
    classed = set(data_classes.KINDS[kind].fields)
    assert classed == known, f"not classed: {known - classed}; not there: {classed - known}"


def test_no_kind_is_classed_that_is_not_there() -> None:
    assert set(data_classes.KINDS) == set(KINDS)


def test_every_table_of_the_laptop_is_classed() -> None:
    sets = {table.name for shape in SHAPES for table in shape.sets.values()}
    others = set(Base.metadata.tables) - set(KINDS) - sets
    assert set(LAPTOP_TABLES) == others


def test_every_table_of_the_server_is_classed() -> None:
    assert accounts and blobs and erasure and feed and operations  # noqa: PT018 - they declare
    assert set(SERVER_TABLES) == {table.name for table in metadata.tables.values()}

"""Who asked to be forgotten does not come back unseen, and nobody is told who it was."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.domain.exchange import ImportOrder
from desktop.domain.privacy.barring import marks_to_keep
from desktop.errors import MaybeForgotten
from desktop.services.desk import Desk
from desktop.services.exchanging.imports import import_file
from desktop.services.persons import add_person
from desktop.services.privacy.access_log import reads_of
from desktop.services.privacy.barred import doubted_persons, is_barred
from desktop.storage.privacy.barred import bar, own_key

ELS = {"display_name": "Els van Dijck", "email": "els@voorbeeld.be"}


@pytest.fixture(autouse=True)
def _forgotten(desk: Desk) -> None:
    with desk.store.writing() as session:
        key = own_key(session, bytes(32))
        bar(session, key, marks_to_keep(ELS, key))


def test_a_new_contact_who_may_be_them_is_held_up(desk: Desk) -> None:
    with pytest.raises(MaybeForgotten) as told:
        add_person(desk, display_name="Els Vandyck")
    assert "els" not in str(told.value).casefold()


def test_with_a_reason_the_contact_is_added_and_the_reason_is_in_the_log(desk: Desk) -> None:
    person, _ = add_person(desk, despite="Haar zus, zelfde naam", display_name="Els Vandyck")
    assert [read.reason for read in reads_of(desk, person.id)] == ["Haar zus, zelfde naam"]


def test_anybody_else_is_added_without_a_question(desk: Desk) -> None:
    add_person(desk, display_name="Zoë Demo", email="zoe@voorbeeld.be")


def test_a_file_leaves_them_out_and_says_which_rows(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "lijst.csv"
    path.write_text("Naam;Mail\nZoë;zoe@voorbeeld.be\nE.;ELS@voorbeeld.be\n", encoding="utf-8")
    report, _ = import_file(desk, ImportOrder(kind="person", path=path))
    assert (report.imported, list(report.barred), report.barred_left_out) == (1, [3], 1)
    kept = ImportOrder(kind="person", path=path, leave_out_barred=False)
    again, _ = import_file(desk, kept)
    assert (again.imported, list(again.barred), again.barred_left_out) == (2, [3], 0)
    assert len(doubted_persons(desk)) == 1


def test_rows_are_asked_about_at_once(desk: Desk) -> None:
    assert is_barred(desk, [{"display_name": "Jan"}, {"email": "els@voorbeeld.be"}]) == [0, 1]

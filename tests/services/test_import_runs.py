"""What an import did can be seen, saved and taken back; rule R2 holds whatever a file is called."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from desktop.domain.changes import Changes
from desktop.domain.exchange import ImportOrder, ImportState, Likeness
from desktop.domain.vocabulary import LegalBasis, OrganisationKind
from desktop.errors import Cancelled, FileUnreadable, InvalidEntry, NotFound, RowsRefused
from desktop.services import bin as bin_service
from desktop.services.desk import Desk
from desktop.services.exchanging.imports import (
    decided,
    earlier_imports,
    import_file,
    preview_file,
    take_back,
    with_column,
)
from desktop.services.organising.organisations import add_organisation
from desktop.services.persons import add_person, change_person, save_key_figure
from desktop.services.places import add_place
from desktop.services.ties import tie
from desktop.storage.engine import Store
from desktop.storage.lists import imports as storage
from desktop.storage.lists.in_use import all_in_use
from desktop.storage.pending import outbox

LATER = datetime(2026, 3, 5, 9, 0, tzinfo=UTC)


def silent(_done: int, _total: int) -> None:
    """Report progress to nobody."""


def listed(folder: Path, text: str, *, kind: str = "person", **more: Any) -> ImportOrder:
    path = folder / "lijst.csv"
    path.write_text(text, encoding="utf-8")
    return ImportOrder(kind=kind, path=path, **more)


def names(desk: Desk, kind: str = "person") -> list[str]:
    with desk.store.reading() as session:
        found: Sequence[Any] = all_in_use(session, kind)
    return sorted(getattr(it, "display_name", None) or it.name for it in found)


def test_an_import_is_taken_back_in_one_step(desk: Desk, tmp_path: Path) -> None:
    add_person(desk, display_name="Er al")
    report, _ = import_file(desk, listed(tmp_path, "Naam\nAn\nBo\n"))
    assert report.run is not None

    done, changes = take_back(desk, report.run, silent)

    assert (done.binned, done.kept_total, done.gone) == (2, 0, 0)
    assert changes == Changes.PERSONS | Changes.OUTBOX
    assert names(desk) == ["Er al"]
    assert [run.state for run in earlier_imports(desk)] == [ImportState.TAKEN_BACK]


def test_it_can_be_taken_back_after_a_restart(store: Store, desk: Desk, tmp_path: Path) -> None:
    import_file(desk, listed(tmp_path, "Naam\nAn\n"))

    other = replace(desk, author="an", now=lambda: LATER)
    (run,) = earlier_imports(other)
    take_back(other, run.id, silent)

    assert (run.file, run.rows, run.by) == ("lijst.csv", 1, "lies")
    assert not names(desk)


def test_what_was_edited_or_used_since_stays_and_is_told(desk: Desk, tmp_path: Path) -> None:
    report, _ = import_file(desk, listed(tmp_path, "Naam\nAn\nBo\nCy\nDo\nEf\n"))
    with desk.store.reading() as session:
        by_name = {it.display_name: it.id for it in all_in_use(session, "person")}  # type: ignore[attr-defined]
    later = replace(desk, now=lambda: LATER)
    change_person(later, by_name["Bo"], note="belt liever")
    save_key_figure(later, by_name["Cy"])
    house, _ = add_organisation(later, name="Huis", kind=OrganisationKind.NON_PROFIT)
    tie(later, by_name["Do"], target_kind="organisation", target_id=house.id)
    bin_service.delete(later, "person", by_name["Ef"])
    assert report.run is not None

    done, _ = take_back(later, report.run, silent)

    assert (done.binned, done.kept_total, done.gone) == (1, 3, 1)
    assert sorted(done.kept) == ["Bo", "Cy", "Do"]
    assert names(desk) == ["Bo", "Cy", "Do"]
    (run,) = earlier_imports(desk)
    assert run.kept == 3


def test_a_house_that_somebody_is_tied_to_stays(desk: Desk, tmp_path: Path) -> None:
    order = listed(tmp_path, "Naam;Soort\nHuis;nonprofit\nLeeg;nonprofit\n", kind="organisation")
    report, _ = import_file(desk, order)
    with desk.store.reading() as session:
        by_name = {it.name: it.id for it in all_in_use(session, "organisation")}  # type: ignore[attr-defined]
    person, _ = add_person(desk, display_name="An")
    tie(desk, person.id, target_kind="organisation", target_id=by_name["Huis"])
    assert report.run is not None

    assert take_back(desk, report.run, silent)[0].kept == ["Huis"]


def test_an_import_that_there_is_not_cannot_be_taken_back(desk: Desk) -> None:
    with pytest.raises(NotFound):
        take_back(desk, desk.new_id(), silent)


def test_taking_back_goes_on_where_it_was_stopped(desk: Desk, tmp_path: Path) -> None:
    text = "Naam\n" + "".join(f"Persoon {n}\n" for n in range(450))
    report, _ = import_file(desk, listed(tmp_path, text))
    assert report.run is not None

    with pytest.raises(Cancelled):
        take_back(desk, report.run, after(1))
    assert len(names(desk)) == 250

    assert take_back(desk, report.run, silent)[0].binned == 250
    assert not names(desk)


def after(calls: int) -> Any:
    """Return a report that cancels after some calls."""
    left = iter(range(calls))

    def report(_done: int, _total: int) -> None:
        if next(left, None) is None:
            raise Cancelled

    return report


@pytest.mark.parametrize("calls", [0, 1, 3, 5])
def test_a_cancelled_import_leaves_nothing(desk: Desk, tmp_path: Path, calls: int) -> None:
    order = listed(tmp_path, "Naam\n" + "".join(f"Persoon {n}\n" for n in range(2500)))

    with pytest.raises(Cancelled):
        import_file(desk, order, report=after(calls))

    assert not names(desk)
    assert not earlier_imports(desk)
    with desk.store.reading() as session:
        assert outbox.last_n(session) == 0


def test_an_import_that_power_cut_short_is_settled(desk: Desk, tmp_path: Path) -> None:
    import_file(desk, listed(tmp_path, "Naam\nAn\n"))
    (run,) = earlier_imports(desk)
    with desk.store.writing() as session:
        storage.set_state(session, run.id, ImportState.BEGUN)
        storage.begin_run(
            session,
            replace(run, id=desk.new_id(), state=ImportState.BEGUN),
            [desk.new_person_id()],
        )

    assert [found.state for found in earlier_imports(desk)] == [ImportState.DONE]


def test_likely_duplicates_can_be_left_out(desk: Desk, tmp_path: Path) -> None:
    add_person(desk, display_name="Els Van Dijck", email="els@a.example", phone="+32470123456")
    text = (
        "Naam;GSM;E-mail\n"
        "els vandyck;;\n"
        "Iemand Anders;0470/12.34.56;\n"
        "Nog Iemand;;ELS@a.example\n"
        "Nieuw;;nieuw@a.example\n"
        "nieuw;;\n"
    )

    report, _ = import_file(desk, listed(tmp_path, text, leave_out_likely=True))

    assert [(each.row, each.like) for each in report.duplicates] == [
        (2, Likeness.NAME),
        (3, Likeness.PHONE),
        (4, Likeness.EMAIL),
        (6, Likeness.NAME),
    ]
    assert (report.imported, report.likely_left_out) == (1, 4)
    assert names(desk) == ["Els Van Dijck", "Nieuw"]


def test_places_are_matched_to_places_and_wards(desk: Desk, tmp_path: Path) -> None:
    add_place(desk, name="Plein", kind="square_or_park", ward="12025W02", lat=51.03, lon=4.46)
    text = "Naam;Wijk;lat;lon\nPlein;Battel;51,03;4,46\nHuis;battel;;\n"

    report, _ = import_file(desk, listed(tmp_path, text, kind="place", leave_out_likely=True))

    assert [each.like for each in report.duplicates] == [Likeness.POINT]
    assert names(desk, "place") == ["Huis", "Plein"]


def test_bad_rows_can_be_left_out(desk: Desk, tmp_path: Path) -> None:
    order = listed(tmp_path, "Naam;E-mail\nAn;an@a.example\nBo;bo@\n")
    with pytest.raises(RowsRefused):
        import_file(desk, order)

    report, _ = import_file(desk, replace(order, leave_out_bad=True))

    assert [problem[:3] for problem in report.problems] == [(3, "email", "not_an_email")]
    assert (report.imported, report.problem_total, names(desk)) == (1, 1, ["An"])


def test_basis_and_review_are_said_once_for_all(desk: Desk, tmp_path: Path) -> None:
    text = "Naam;Grondslag\nAn;\nBo;consent\n"
    fill = {"legal_basis": "legitimate_interest", "review_on": "01/06/2026"}

    import_file(desk, listed(tmp_path, text, fill=fill))

    with desk.store.reading() as session:
        found: dict[str, Any] = {
            it.display_name: it  # type: ignore[attr-defined]
            for it in all_in_use(session, "person")
        }
    assert found["An"].legal_basis is LegalBasis.LEGITIMATE_INTEREST
    assert found["Bo"].legal_basis is LegalBasis.CONSENT
    assert found["An"].review_on.isoformat() == "2026-06-01"
    with pytest.raises(InvalidEntry):
        import_file(desk, listed(tmp_path, text, fill={"shoe_size": "42"}))


def test_columns_are_remembered_for_the_same_headings(desk: Desk, tmp_path: Path) -> None:
    order = listed(tmp_path, "Wie;Waar;Nota\nAn;Battel;vraagt veel\n")
    seen = preview_file(desk, order)
    assert [column.field for column in seen.columns] == [None, None, "note"]

    chosen = with_column(with_column(seen, "Wie", "display_name"), "Nota", None)
    import_file(desk, replace(order, columns=decided(chosen)))

    again = preview_file(desk, listed(tmp_path, "Nota;Wie;Waar\nx;Bo;Centrum\n"))
    assert again.remembered
    assert {column.heading: column.field for column in again.columns} == {
        "Wie": "display_name",
        "Waar": None,
        "Nota": None,
    }
    assert not preview_file(desk, listed(tmp_path, "Wie;Nota\nBo;x\n")).remembered


def test_a_preview_shows_rows_as_they_would_become(desk: Desk, tmp_path: Path) -> None:
    order = listed(tmp_path, "Naam;GSM;Wijk;Geslacht\nAn;470123456;battel;v\nBo;;Brussel;m\n")

    seen = preview_file(desk, order)

    assert seen.rows[0].cells["phone"] == "0470 12 34 56"
    assert seen.rows[0].cells["ward"] == "Battel"
    assert [problem.rule for problem in seen.rows[1].problems] == ["unknown_ward"]
    assert [column.forbidden for column in seen.columns] == ["", "", "", "gender"]
    assert seen.columns[0].examples == ["An", "Bo"]
    assert seen.missing == ["legal_basis", "review_on"]


@pytest.mark.parametrize(
    ("heading", "values"),
    [
        ("Opmerking", ["moslim", "katholiek", "christen"]),
        ("Nota", ["Marokkaans", "Belg", "Turkse"]),
        ("Nota", ["12/03/1984", "01/02/1990", "30/07/1985"]),
        ("Nota", ["V", "M", "V"]),
    ],
)
def test_values_give_a_column_away(
    desk: Desk, tmp_path: Path, heading: str, values: list[str]
) -> None:
    text = f"Naam;{heading}\n" + "".join(f"Persoon {n};{v}\n" for n, v in enumerate(values))

    with pytest.raises(FileUnreadable) as refused:
        import_file(desk, listed(tmp_path, text))

    assert (refused.value.reason, refused.value.detail) == ("forbidden_values", heading)
    assert not names(desk)


def test_a_file_called_after_somebody_is_not_remembered_by_that_name(
    desk: Desk, tmp_path: Path
) -> None:
    for name in ("Bo Janssens.csv", "wijk.csv"):
        (tmp_path / name).write_text("Naam\nBo Janssens\n", encoding="utf-8")
        import_file(desk, ImportOrder(kind="person", path=tmp_path / name))

    assert {run.file for run in earlier_imports(desk)} == {"*.csv", "wijk.csv"}


@pytest.mark.parametrize("column", ["Nota", "GSM", "Naam"])
def test_a_national_number_comes_in_nowhere(desk: Desk, tmp_path: Path, column: str) -> None:
    rows = "".join(f"Persoon {n};{n}\n" for n in range(9))
    text = f"{'Voornaam' if column == 'Naam' else 'Naam'};{column}\n{rows}An;85.07.30-033.28\n"

    with pytest.raises(RowsRefused) as refused:
        import_file(desk, listed(tmp_path, text))

    assert refused.value.problems[0].rule == "national_number"
    assert "85" not in str(refused.value)


def test_a_national_number_that_is_a_phone_number_comes_in(desk: Desk, tmp_path: Path) -> None:
    """Eleven digits that check by chance, and that somebody can be called on."""
    chosen = random.Random(4)
    for _ in range(40):
        number = f"+32 470 {chosen.randrange(10)}{chosen.randrange(10)} 12 {chosen.randrange(10)}6"
        import_file(desk, listed(tmp_path, f"Naam;GSM\nAn;{number}\n", dry_run=True))


def test_a_column_that_gives_itself_away_is_told_before_the_import(
    desk: Desk, tmp_path: Path
) -> None:
    """Its heading says nothing; what it holds does. It was found out only when reading it in."""
    rows = "An;BE68 5390 0754 7034\nBo;BE71 0961 2345 6769\n"
    seen = preview_file(desk, listed(tmp_path, f"Naam;Nota\n{rows}"))
    assert [column.forbidden for column in seen.columns] == ["", "money"]
    assert [column.field for column in seen.columns] == ["display_name", None]
    order = replace(listed(tmp_path, f"Naam;Nota\n{rows}"), columns=decided(seen))
    import_file(desk, order)
    with desk.store.reading() as session:
        found: Sequence[Any] = all_in_use(session, "person")
    assert {person.note for person in found} == {""}


def test_one_bank_account_among_notes_is_told_by_its_row(desk: Desk, tmp_path: Path) -> None:
    text = "Naam;Nota\nAn;belt graag\nBo;BE68539007547034\nCas;komt vrijdag\n"
    seen = preview_file(desk, listed(tmp_path, text))
    assert [len(row.problems) for row in seen.rows] == [0, 1, 0]
    assert seen.rows[1].problems[0].rule == "iban"


def test_texts_that_tell_too_much_are_counted_before_the_import(desk: Desk, tmp_path: Path) -> None:
    text = "Naam;Nota\nAn;is erg ziek\nBo;belt graag\nCas;bel Fatima op 0470 12 34 56\n"
    assert preview_file(desk, listed(tmp_path, text)).telling == 2
    houses = "Naam;Nota\nDe Proef;Fatima is moslima\nDe Spoel;is ziek\n"
    order = replace(listed(tmp_path, houses), kind="organisation")
    assert preview_file(desk, order).telling == 1

"""Who read what: one line a quarter of an hour, in a chain that shows every later change."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from desktop.domain.exchange import ExportOrder
from desktop.domain.privacy.access import (
    AccessFilter,
    Entry,
    Fault,
    Read,
    Way,
    beginning,
    canonical,
    link,
)
from desktop.services.desk import Desk
from desktop.services.exchanging.record_files import export_records
from desktop.services.persons import add_person
from desktop.services.privacy import access_log
from desktop.services.privacy.access_log import note_list, note_read, note_reads, reads_of, verify
from desktop.storage.driver import driver
from desktop.storage.engine import Store
from desktop.storage.privacy import access, access_chain, erasing
from tests.conftest import NOW

SOMEBODY, SOMEBODY_ELSE = uuid4(), uuid4()


def later(desk: Desk, **passed: float) -> Desk:
    then = desk.now() + timedelta(**passed)
    return replace(desk, now=lambda: then)


def ways(desk: Desk) -> list[str]:
    return [found.way for found in access_log.list_accesses(desk, AccessFilter())]


def break_in(store: Store, *statements: str) -> None:
    """Change the log as somebody would who has the passphrase and takes the triggers away."""
    with store.writing() as session:
        db = driver(session)
        for (name,) in db.execute(
            "SELECT name FROM sqlite_master WHERE type = 'trigger'"
        ).fetchall():
            db.execute(f'DROP TRIGGER "{name}"')
        for statement in statements:
            db.execute(statement)


@pytest.fixture
def read_ten(desk: Desk) -> Desk:
    """A desk at which ten different people were looked at."""
    for _ in range(10):
        note_read(desk, [uuid4()], Way.PAGE)
    return desk


def test_a_person_is_one_line_a_quarter_of_an_hour_however_often_they_are_opened(
    desk: Desk,
) -> None:
    for minutes in (0, 3, 14, 15, 16):
        note_read(later(desk, minutes=minutes), [SOMEBODY], Way.PAGE)
    assert len(reads_of(desk, SOMEBODY)) == 2


def test_another_way_another_person_or_another_colleague_is_a_line_of_its_own(desk: Desk) -> None:
    note_read(desk, [SOMEBODY], Way.PAGE)
    note_read(desk, [SOMEBODY], Way.FORM)
    note_read(desk, [SOMEBODY_ELSE], Way.PAGE)
    note_read(replace(desk, author="jan"), [SOMEBODY], Way.PAGE)
    assert [(each.by, each.way) for each in reads_of(desk, SOMEBODY)] == [
        ("jan", "page"),
        ("lies", "form"),
        ("lies", "page"),
    ]
    assert access_log.count_accesses(desk, AccessFilter()) == 4


def test_what_is_noted_at_once_twice_is_one_line(desk: Desk) -> None:
    both = [Read(way=Way.PAGE, persons=(SOMEBODY,))] * 2
    assert note_reads(desk, both) == 1


def test_a_list_is_one_line_with_how_many_it_counted_and_names_nobody(desk: Desk) -> None:
    note_list(desk, Way.LIST, 340)
    note_list(desk, Way.LIST, 12)
    (line,) = access_log.list_accesses(desk, AccessFilter())
    assert (line.way, line.count, line.persons) == ("list", 340, ())


def test_an_empty_list_and_nobody_make_no_line(desk: Desk) -> None:
    note_list(desk, Way.LIST, 0)
    note_read(desk, [], Way.PAGE)
    assert ways(desk) == []
    assert verify(desk).entries == 0


def test_the_log_is_asked_by_colleague_way_and_period(desk: Desk) -> None:
    note_read(desk, [SOMEBODY], Way.PAGE)
    note_read(later(replace(desk, author="jan"), hours=2), [SOMEBODY], Way.FORM)
    ask = access_log.list_accesses
    assert [each.by for each in ask(desk, AccessFilter(by="jan"))] == ["jan"]
    assert [each.by for each in ask(desk, AccessFilter(ways=frozenset({"page"})))] == ["lies"]
    assert [each.by for each in ask(desk, AccessFilter(first=NOW + timedelta(hours=1)))] == ["jan"]
    assert [each.by for each in ask(desk, AccessFilter(last=NOW + timedelta(hours=1)))] == ["lies"]


def test_an_export_of_persons_is_a_line_of_each_of_them(desk: Desk, tmp_path: Path) -> None:
    person, _ = add_person(desk, display_name="Amina Voorbeeld")
    order = ExportOrder(kind="person", form="csv", out=tmp_path / "all.csv", reason="Mailing")
    done, _left_out = export_records(desk, order)
    (line,) = reads_of(desk, person.id)
    assert (line.id, line.way, line.form, line.reason) == (done.id, "export", "csv", "Mailing")
    assert verify(desk).holds


def test_exports_from_before_there_was_a_chain_are_its_first_entries(desk: Desk) -> None:
    export = uuid4()
    with desk.store.writing() as session:
        db = driver(session)
        db.execute(
            "INSERT INTO export_log (id, at, by, kind, form, rows, reason)"
            " VALUES (?, 1000, 'jan', 'person', 'csv', 1, 'Mailing')",
            (export.bytes,),
        )
        db.execute("INSERT INTO export_person VALUES (?, ?)", (export.bytes, SOMEBODY.bytes))
    note_read(desk, [SOMEBODY], Way.PAGE)
    assert [(each.n, each.way) for each in reads_of(desk, SOMEBODY)] == [(2, "page"), (1, "export")]
    assert verify(desk).holds


class TestTheChain:
    def test_holds_as_it_was_written(self, read_ten: Desk) -> None:
        verdict = verify(read_ten)
        assert verdict.holds
        assert (verdict.entries, verdict.waiting, verdict.unnamed) == (10, 10, 0)

    @pytest.mark.parametrize(
        ("attack", "fault"),
        [
            ("UPDATE access_entry SET by = 'jan' WHERE n = 4", Fault(n=4, what="changed")),
            ("UPDATE access_entry SET at = at + 1 WHERE n = 4", Fault(n=4, what="changed")),
            (
                "UPDATE access_entry SET hash = randomblob(32) WHERE n = 4",
                Fault(n=4, what="changed"),
            ),
            ("UPDATE access_entry SET reason = 'x' WHERE n = 4", Fault(n=4, what="changed")),
            ("DELETE FROM access_entry WHERE n = 4", Fault(n=4, what="missing")),
            ("DELETE FROM access_entry WHERE n = 1", Fault(n=1, what="missing")),
            ("DELETE FROM access_entry WHERE n > 7", Fault(n=8, what="cut")),
            ("DELETE FROM access_mark WHERE n = 4", Fault(n=4, what="changed")),
            ("INSERT INTO access_mark VALUES (4, randomblob(16))", Fault(n=4, what="changed")),
            ("INSERT INTO access_mark VALUES (44, randomblob(16))", Fault(n=44, what="changed")),
            ("DELETE FROM access_entry", Fault(n=1, what="cut")),
            ("DELETE FROM access_chain", Fault(n=1, what="beginning")),
        ],
    )
    def test_tells_where_it_was_broken(self, read_ten: Desk, attack: str, fault: Fault) -> None:
        break_in(read_ten.store, attack)
        assert verify(read_ten).fault == fault

    def test_tells_that_two_entries_changed_places(self, read_ten: Desk) -> None:
        break_in(
            read_ten.store,
            "UPDATE access_entry SET n = -4 WHERE n = 4",
            "UPDATE access_entry SET n = 4 WHERE n = 5",
            "UPDATE access_entry SET n = 5 WHERE n = -4",
        )
        assert verify(read_ten).fault == Fault(n=4, what="changed")

    def test_tells_that_an_entry_was_laid_at_somebody_elses_door(self, read_ten: Desk) -> None:
        """Whose mark it is lies beside the chain, and still cannot be changed unseen."""
        break_in(
            read_ten.store,
            "UPDATE access_person SET person_id = randomblob(16) WHERE mark ="
            " (SELECT mark FROM access_mark WHERE n = 4)",
        )
        assert verify(read_ten).fault == Fault(n=4, what="person")

    def test_tells_that_the_end_was_written_anew_after_the_server_had_it(
        self, read_ten: Desk
    ) -> None:
        with read_ten.store.writing() as session:
            access_chain.acknowledge(session, 10)
        rewrite_from_the_fifth(read_ten.store)
        assert verify(read_ten).fault == Fault(n=10, what="changed")

    @pytest.mark.parametrize(
        "statement",
        [
            "UPDATE access_entry SET by = 'jan' WHERE n = 4",
            "UPDATE access_entry SET reason = 'x' WHERE n = 4",
            "UPDATE access_entry SET told = '' WHERE n = 4",
            "DELETE FROM access_entry WHERE n = 4",
            "DELETE FROM access_mark WHERE n = 4",
            "UPDATE access_person SET secret = randomblob(16)",
            "DELETE FROM access_chain",
            "INSERT OR REPLACE INTO access_entry SELECT * FROM access_entry WHERE n = 4",
        ],
    )
    def test_the_database_refuses_what_is_not_an_addition(
        self, read_ten: Desk, statement: str
    ) -> None:
        with pytest.raises(IntegrityError), read_ten.store.writing() as session:
            session.execute(text(statement))
        assert verify(read_ten).holds

    def test_a_clock_that_jumps_breaks_nothing_and_is_told(self, desk: Desk) -> None:
        for days in (0, 400, -3_000, 1):
            note_read(later(desk, days=days), [uuid4()], Way.PAGE)
        verdict = verify(desk)
        assert verdict.holds
        assert verdict.backwards == 1
        assert verdict.entries == 4


def rewrite_from_the_fifth(store: Store) -> None:
    """Write the end of the chain anew, so that it holds by itself."""
    break_in(store, "UPDATE access_entry SET by = 'jan' WHERE n = 5")
    with store.writing() as session:
        db = driver(session)
        found = list(access.entries(db, 0))
        last = found[3][1]
        for entry, _hash in found[4:]:
            last = link(last, entry)
            db.execute("UPDATE access_entry SET hash = ? WHERE n = ?", (last, entry.n))
        db.execute("UPDATE access_chain SET hash = ?", (last,))


class TestAnErasure:
    def test_leaves_when_who_and_how_and_nobody_to_tell_about_whom(self, desk: Desk) -> None:
        person, _ = add_person(desk, display_name="Amina Voorbeeld")
        note_read(desk, [person.id], Way.PAGE)
        note_read(desk, [person.id], Way.FORM)
        note_read(desk, [SOMEBODY], Way.PAGE)
        with desk.store.writing() as session:
            erasing.erase(session, [person.id])
        assert reads_of(desk, person.id) == []
        lines = access_log.list_accesses(desk, AccessFilter())
        assert [(each.way, each.persons, each.erased) for each in lines] == [
            ("page", (SOMEBODY,), 0),
            ("form", (), 1),
            ("page", (), 1),
        ]
        verdict = verify(desk)
        assert verdict.holds
        assert verdict.unnamed == 1

    def test_leaves_no_id_and_no_secret_in_any_table_of_the_log(self, desk: Desk) -> None:
        note_read(desk, [SOMEBODY], Way.PAGE)
        with desk.store.reading() as session:
            secret = driver(session).execute("SELECT secret FROM access_person").fetchone()[0]
        with desk.store.writing() as session:
            erasing.erase(session, [SOMEBODY])
        with desk.store.reading() as session:
            db = driver(session)
            entries = [db.execute("SELECT * FROM access_entry").fetchall()]
            entries.append(db.execute("SELECT * FROM access_mark").fetchall())
            entries.append(db.execute("SELECT * FROM access_person").fetchall())
            held = [row for rows in entries for row in rows]
        assert not any(value in {SOMEBODY.bytes, secret} for row in held for value in row)

    def test_takes_the_reason_for_looking_at_somebody_alone_along(
        self, desk: Desk, tmp_path: Path
    ) -> None:
        """It may name them; that of a file with others in it stays."""
        person, _ = add_person(desk, display_name="Amina Voorbeeld")
        order = ExportOrder(kind="person", form="csv", out=tmp_path / "a.csv", reason="For Amina")
        export_records(desk, order)
        note_read(desk, [person.id], Way.PAGE, "Amina asked")
        add_person(desk, display_name="Bart Proef")
        export_records(desk, replace(order, reason="Mailing"))
        with desk.store.writing() as session:
            erasing.erase(session, [person.id])
        lines = access_log.list_accesses(desk, AccessFilter())
        assert [line.reason for line in lines] == ["Mailing", "", ""]
        assert verify(desk).holds
        with desk.store.reading() as session:
            kept = driver(session).execute("SELECT reason FROM export_log").fetchall()
        assert sorted(kept) == [("",), ("Mailing",)]

    def test_is_no_excuse_for_a_reason_that_somebody_took_away(self, desk: Desk) -> None:
        note_read(desk, [SOMEBODY], Way.PAGE, "curious")
        break_in(desk.store, "UPDATE access_entry SET reason = ''")
        assert verify(desk).fault == Fault(n=1, what="changed")

    def test_lets_the_same_person_be_one_line_again(self, desk: Desk) -> None:
        """Nobody is there any more to be looked at; but nothing may stop the log either."""
        note_read(desk, [SOMEBODY], Way.PAGE)
        with desk.store.writing() as session:
            erasing.erase(session, [SOMEBODY])
        note_read(desk, [SOMEBODY], Way.PAGE)
        assert verify(desk).holds


def test_a_copy_that_was_put_back_goes_on_in_a_branch_behind_what_both_have(
    read_ten: Desk,
) -> None:
    with read_ten.store.writing() as session:
        access_chain.acknowledge(session, 6)
        branch = uuid4()
        access_chain.branch_off(session, branch, 6)
        chain = access.read_chain(session)
    assert chain is not None
    assert (chain.branch, chain.root_n, chain.sent_n) == (branch, 6, 6)
    note_read(read_ten, [uuid4()], Way.PAGE)
    assert verify(read_ten).holds
    assert verify(read_ten).waiting == 5


_TEXTS = st.text(max_size=30)


@given(
    st.integers(1, 2**40),
    st.uuids(),
    st.integers(0, 2**45),
    st.tuples(_TEXTS, _TEXTS, _TEXTS, _TEXTS, _TEXTS),
    st.sets(st.binary(min_size=16, max_size=16), max_size=3),
)
@settings(max_examples=100, deadline=None)
def test_two_different_entries_have_different_bytes(
    n: int, id_: UUID, at: int, texts: tuple[str, ...], marks: set[bytes]
) -> None:
    by, way, kind, form, reason = texts
    entry = Entry(
        n=n,
        id=id_,
        at=at,
        by=by,
        way=way,
        kind=kind,
        form=form,
        told=reason.encode("utf-8", "replace"),
        marks=tuple(marks),
    )
    for other in (
        replace(entry, by=by + way, way=""),
        replace(entry, n=n + 1),
        replace(entry, form=entry.told.hex(), told=form.encode("utf-8", "replace")),
        replace(entry, marks=(*marks, b"x" * 16)),
    ):
        assert (canonical(other) == canonical(entry)) == (other == entry)


def test_the_hash_of_an_entry_never_changes_between_programs() -> None:
    entry = Entry(
        n=1, id=UUID(int=1), at=1_700_000_000_000, by="lies", way="page", marks=(b"m" * 16,)
    )
    first = link(beginning(UUID(int=7)), entry)
    assert first.hex() == "276a826863e64e77cbe7b7c52754156a05b4379fd2c7eda0d8ab33e7d3dfa56e"

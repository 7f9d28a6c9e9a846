"""What the books in PostgreSQL keep, and hand out again, is what they were given."""

from __future__ import annotations

from uuid import UUID, uuid4

import msgspec
from sqlalchemy import text

from desktop.server import audit
from desktop.server.books import APPLIED, Head, Hold, Stored
from desktop.server.database import Database
from desktop.server.postgres.books import Library
from desktop.sync.checksum import total
from desktop.sync.protocol import Mark, Op, Outcome
from tests.server.conftest import SERVER, TENANT
from tests.server.laptops import NORTH, SHARED, SOUTH, Laptop, visit_fields


def test_visits_arrive_on_another_laptop(library: Library) -> None:
    laptop, other = Laptop(library), Laptop(library)
    made = laptop.log_visits(3)
    answer = laptop.push()

    (page,) = other.pull_all()

    assert (answer.last_n, answer.results) == (3, [])
    assert [row.id for row in page.rows] == made
    assert page.checksums[NORTH] == total((row.id, row.ver) for row in page.rows)


def test_welcome_says_which_server_this_is(library: Library) -> None:
    laptop = Laptop(library)
    laptop.log_visits(2)
    laptop.push_all()

    answer = laptop.hello()

    assert (answer.server, answer.epoch, answer.last_n) == (SERVER, 1, 2)


def test_second_sending_changes_nothing(library: Library) -> None:
    laptop = Laptop(library)
    laptop.log_visits(3)
    laptop.push()
    laptop.sent = 0

    answer = laptop.push()

    assert answer.last_n == 3
    assert len(Laptop(library).pull_all()[0].rows) == 3


def test_pages_follow_each_other_without_a_gap(library: Library) -> None:
    laptop, other = Laptop(library), Laptop(library)
    made = laptop.log_visits(1_500)
    laptop.push_all()

    pages = other.pull_all()

    assert [row.id for page in pages for row in page.rows] == made
    assert [page.more for page in pages] == [True, False]


def test_page_of_large_rows_ends_early(library: Library) -> None:
    laptop, other = Laptop(library), Laptop(library)
    for _ in range(120):
        laptop.change(uuid4(), visit_fields() | {"note": "wide " * 3_000})
    laptop.push_all()

    pages = other.pull_all()

    assert len(pages) > 1
    assert len(other.rows) == 120


def test_conflict_is_kept_and_told(library: Library) -> None:
    first, second = Laptop(library), Laptop(library)
    (visit,) = first.log_visits(1)
    first.push()
    second.pull()
    base = second.rows[visit].ver
    second.change(visit, {"duration": 30}, base=base)
    second.push()
    first.change(visit, {"duration": 60}, base=base)

    (result,) = first.push().results
    first.pull_all()

    assert result.outcome == Outcome.CONFLICT
    assert sorted(row.entity for row in first.rows.values()) == ["conflict", "visit"]


def test_moved_record_leaves_a_mark_and_takes_it_away_when_it_returns(library: Library) -> None:
    def move(books_scope: int, target: int) -> None:
        with library.writing([SHARED, NORTH, SOUTH]) as books:
            record = books.records([visit], Hold.ALONE)[visit]
            heads = books.heads([books_scope, target], Hold.ALONE)
            for head in heads.values():
                head.seq += 1
            books.depart([Mark(id=visit, scope=books_scope, seq=heads[books_scope].seq)])
            record.scope, record.seq = target, heads[target].seq
            books.update([record])
            books.arrive([(target, visit)])
            books.save_heads(list(heads.values()))

    laptop = Laptop(library)
    (visit,) = laptop.log_visits(1)
    laptop.push()
    move(NORTH, SOUTH)
    left = Laptop(library).pull()
    move(SOUTH, NORTH)
    returned = Laptop(library).pull()

    assert ([mark.id for mark in left.departed], left.rows) == ([visit], [])
    assert (returned.departed, [row.id for row in returned.rows]) == ([], [visit])


def test_quarantine_keeps_every_byte(library: Library, owner: Database) -> None:
    laptop = Laptop(library)
    odd = {"note": "NUL \0 and \u202e and 😀", "unknown\0": [1, {"deep": None}]}
    op = laptop.change(uuid4(), odd)
    laptop.ops[-1] = odd_op = msgspec.structs.replace(op, entity="no\0kind")

    (result,) = laptop.push().results
    with owner.writing(TENANT) as connection:
        kept = connection.execute(text("SELECT content FROM quarantine WHERE tenant = 7"))
        content = bytes(kept.scalar_one())

    assert result.outcome == Outcome.REFUSED
    assert msgspec.json.decode(content, type=Op) == odd_op


def test_history_names_who_and_what(library: Library) -> None:
    laptop = Laptop(library)
    (visit,) = laptop.log_visits(1)
    laptop.push()
    laptop.change(visit, {"duration": 30}, base=1 << 41)
    laptop.push()

    with library.reading([NORTH]) as books:
        made, changed = books.steps(visit)

    assert made.outcome == changed.outcome == APPLIED
    assert changed.user == "Imane"
    assert changed.fields == {"duration": [45, 30]}


def test_what_names_a_person_is_found_by_the_person(library: Library) -> None:
    person, place = uuid4(), uuid4()
    laptop = Laptop(library)
    visit = laptop.log_visits(2)[1]
    laptop.push()

    with library.writing([NORTH]) as books:
        stored = books.records([visit])[visit]
        stored.body |= {"persons": [str(person)], "place_id": str(place)}
        books.update([stored])
        assert [each.id for each in books.naming([person])] == [visit]
        assert [each.id for each in books.tied_to([place])] == [visit]
        assert books.naming([place]) == []
        stored.body.pop("persons")
        books.update([stored])
        assert books.naming([person]) == books.tied_to([place]) == []


def test_tasks_are_found_by_the_person_and_by_the_visit_they_are_about(library: Library) -> None:
    laptop = Laptop(library)
    visits, person = laptop.log_visits(2), uuid4()
    laptop.push()
    tasks = {
        name: Stored(id=uuid4(), entity="task", scope=NORTH, seq=0, body=body, fv={}, ver=1)
        for name, body in (
            ("person", {"person_id": str(person), "title": "Bel"}),
            ("visit", {"visit_id": str(visits[0]), "title": "Bel"}),
        )
    }
    with library.writing([NORTH]) as books:
        for task in tasks.values():
            (task.seq,) = books.versions(1)
        books.insert(list(tasks.values()))
        assert [each.id for each in books.naming([person])] == [tasks["person"].id]
        assert [each.id for each in books.beside(visits)] == [tasks["visit"].id]
        assert books.beside([person]) == []


def test_gate_may_end_a_tie_of_another_team(library: Library) -> None:
    """The wall opens for the scopes of the ties that the gate asked for, and no others."""
    place = uuid4()
    laptop = Laptop(library, scopes=[SHARED, SOUTH])
    (visit,) = laptop.log_visits(1)
    laptop.push()
    with library.writing([SOUTH]) as books:
        stored = books.records([visit])[visit]
        stored.body |= {"persons": [str(uuid4())], "place_id": str(place)}
        books.update([stored])

    with library.writing([SHARED, NORTH]) as books:
        (tie,) = books.tied_to([place])
        tie.body.pop("persons")
        books.update([tie])

    with library.reading([SOUTH]) as books:
        assert "persons" not in books.records([visit])[visit].body


def test_versions_rise(library: Library) -> None:
    with library.writing() as books:
        first, second = books.versions(3), books.versions(2)

    assert [*first, *second] == sorted({*first, *second})


def test_new_scope_and_its_end_are_remembered(library: Library) -> None:
    with library.writing() as books:
        books.save_heads([Head(scope=9, seq=5, nonce=77, checksum=1), *books.heads([2]).values()])

    with library.reading() as books:
        assert books.heads([9])[9] == Head(scope=9, seq=5, nonce=77, checksum=1)
        assert books.nonces([(9, 5), (9, 4)]) == {(9, 5): 77}
        assert books.all_scopes() == [2, 3, 4, 9]


def test_erasures_are_numbered_once_each(library: Library, owner: Database) -> None:
    ids = [uuid4() for _ in range(3)]
    office = Library(owner, TENANT)
    with office.writing() as books:
        books.add_erasures(ids[:2], at=1, reason="request")
        books.add_erasures([*ids, ids[2]], at=2, reason="request")

    with library.reading() as books:
        feed = books.erasures(after=0, limit=10)
        rest = books.erasures(after=1, limit=1)

    assert [each.n for each in feed] == [1, 2, 3]
    assert {each.id for each in feed} == set(ids)
    assert rest == [feed[1]]


def test_a_visit_can_lose_its_note_more_than_once(library: Library, owner: Database) -> None:
    first, second = uuid4(), uuid4()
    with Library(owner, TENANT).writing() as books:
        assert books.add_cleared([first], at=1, reason="request") == {first}
        assert books.add_cleared([first, second], at=1, reason="request") == {second}
        assert books.add_cleared([first], at=2, reason="request") == {first}
        books.add_erasures([first], at=2, reason="request")

    with library.reading() as books:
        feed = books.erasures(after=0, limit=10)

    assert [each.n for each in feed] == [1, 2, 3, 4]
    assert [each.cleared for each in feed] == [True, True, True, False]


def test_audit_tells_of_pushes_without_content(library: Library, owner: Database) -> None:
    laptop = Laptop(library)
    laptop.log_visits(4)
    laptop.push()

    with owner.writing(TENANT) as connection:
        entry = connection.execute(text("SELECT * FROM audit WHERE tenant = 7")).one()
        verdict = audit.verify(connection, TENANT)

    assert UUID(entry.subject) == laptop.stream
    assert entry.facts == {"first": 1, "last": 4}
    assert verdict.broken_at is None

"""Handing over who read what: from a real laptop to a real server, and to odd ones."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import timedelta
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from sqlalchemy import text
from uuid_utils.compat import uuid7

from desktop.domain.privacy.access import AccessFilter, Verdict, Way
from desktop.domain.roles.role import Role
from desktop.errors import ExpectedError, NotRegistered, RequestRefused, ServerUnreachable
from desktop.server import access_pages
from desktop.server.people import find_person, find_team, grant
from desktop.services.desk import Desk
from desktop.services.privacy import access_log
from desktop.services.privacy.access_log import note_read
from desktop.storage.driver import driver
from desktop.storage.engine import Store, open_store
from desktop.storage.migrate import copy_database
from desktop.storage.privacy import access, erasing
from desktop.storage.privacy.access import Chain, read_chain
from desktop.sync.city_log import city_hours, read_city
from desktop.sync.logbook import LogAppend, LogAppended, LogTrouble, LogWanted
from desktop.sync.reads import MOST_MESSAGES, next_message, send_reads
from desktop.words.access import trouble_text
from tests.conftest import KEY, NOW
from tests.server.conftest import (  # noqa: F401 - pytest finds fixtures by their names here
    TENANT,
    cluster,
    database,
    database_name,
    first_cluster,
    owner,
)
from tests.server.web import Web
from tests.services.privacy.test_access_log import break_in, later
from tests.sync.test_end_to_end import Laptop, laptops, web  # noqa: F401 - the same

SOMEBODY = uuid4()


@dataclass
class Taking:
    """A server that takes everything, or answers as it was told."""

    answers: list[Callable[[LogAppend], LogAppended]] = field(default_factory=list)
    got: list[LogAppend] = field(default_factory=list)

    def log_append(self, message: LogAppend) -> LogAppended:
        self.got.append(message)
        if self.answers:
            return self.answers.pop(0)(message)
        return LogAppended(n=message.entries[-1].n)


def refusing(error: ExpectedError) -> Callable[[LogAppend], LogAppended]:
    def answer(_message: LogAppend) -> LogAppended:
        raise error

    return answer


def send(desk: Desk, server: Taking) -> int:
    return send_reads(desk.store, server, now=desk.now, new_id=uuid7)


def chain(store: Store) -> Chain:
    with store.reading() as session:
        found = read_chain(session)
    assert found is not None
    return found


def read_some(desk: Desk, count: int) -> None:
    for _ in range(count):
        note_read(desk, [uuid4()], Way.PAGE)


def test_nothing_is_sent_when_nothing_was_read(desk: Desk) -> None:
    server = Taking()
    assert send(desk, server) == 0
    read_some(desk, 1)
    assert send(desk, server) == 1
    assert send(desk, server) == 0
    assert len(server.got) == 1


def test_a_server_of_before_this_log_is_left_in_peace(desk: Desk) -> None:
    read_some(desk, 2)
    server = Taking([refusing(RequestRefused(404, "not_found"))])
    assert send(desk, server) == 0
    assert chain(desk.store).sent_n == 0
    assert send(desk, server) == 2


def test_a_line_that_breaks_loses_nothing(desk: Desk) -> None:
    read_some(desk, 2)
    with pytest.raises(ServerUnreachable):
        send(desk, Taking([refusing(ServerUnreachable("no_network"))]))
    assert send(desk, Taking()) == 2


def test_a_long_log_goes_in_several_messages_and_ends(desk: Desk) -> None:
    read_some(desk, 3)
    with desk.store.writing() as session:
        access.append(
            session,
            [_note(desk, n) for n in range(1_200)],
            new_id=uuid7,
            secret=uuid4,
        )
    server = Taking()
    assert send(desk, server) == 1_203
    assert [len(each.entries) for each in server.got] == [500, 500, 203]


def _note(desk: Desk, n: int) -> access.Note:
    return access.Note(at=desk.now() + timedelta(hours=n), by="lies", way="list", count=9)


def test_an_answer_that_never_ends_ends(desk: Desk) -> None:
    read_some(desk, 1)
    stuck = [lambda _message: LogAppended(n=0, gap=True)] * 1_000
    server = Taking(list(stuck))
    send(desk, server)
    assert len(server.got) == MOST_MESSAGES


def test_what_the_server_lost_is_sent_again(desk: Desk) -> None:
    read_some(desk, 3)
    server = Taking()
    send(desk, server)
    read_some(desk, 1)
    server.answers = [lambda _message: LogAppended(n=1, gap=True)]
    assert send(desk, server) == 3
    assert [each.n for each in server.got[-1].entries] == [2, 3, 4]


def test_what_is_no_longer_here_stays_a_gap_in_a_branch_of_its_own(desk: Desk) -> None:
    read_some(desk, 3)
    server = Taking()
    send(desk, server)
    late = replace(desk, now=lambda: NOW + timedelta(days=200))
    read_some(late, 1)
    send(late, server)
    assert chain(desk.store).pruned_n == 3
    read_some(late, 1)
    server.answers = [lambda _message: LogAppended(n=0, gap=True)]
    assert send(late, server) == 3  # the line that tells of the cut is one of them
    assert (server.got[-1].root_n, server.got[-1].parent) == (3, server.got[0].branch)
    assert access_log.verify(desk).holds


def test_ninety_days_stay_here_and_the_rest_goes_once_it_arrived(desk: Desk) -> None:
    for days in (0, 50, 89, 120):
        read_some(later(desk, days=days), 1)
    send(later(desk, days=140), Taking())
    # and the line that tells of the cut
    assert access_log.count_accesses(desk, AccessFilter()) == 4
    assert access_log.verify(desk).holds


def test_persons_go_along_once_and_the_erased_not_at_all(desk: Desk) -> None:
    note_read(desk, [SOMEBODY], Way.PAGE)
    note_read(desk, [SOMEBODY], Way.FORM)
    gone = uuid4()
    note_read(desk, [gone], Way.PAGE)
    with desk.store.writing() as session:
        erasing.erase(session, [gone])
    message = next_message(desk.store)
    assert message is not None
    assert [each.person for each in message.persons] == [SOMEBODY]
    assert len(message.entries) == 3


class TestWithARealServer:
    def test_what_was_read_arrives_with_a_sync_and_the_dpo_reads_it(
        self,
        laptops: tuple[Laptop, Laptop],  # noqa: F811
        web: Web,  # noqa: F811
    ) -> None:
        anna, bart = laptops
        note_read(anna.desk, [SOMEBODY], Way.PAGE)
        note_read(bart.desk, [SOMEBODY], Way.FORM)
        anna.synced()
        bart.synced()
        assert lines(web) == [("Anna", "page"), ("Bart", "form")]
        assert verdicts(web) == [None, None]
        assert access_log.verify(anna.desk).waiting == 0

    def test_a_profile_that_was_put_back_is_a_branch_and_nothing_is_lost(
        self,
        laptops: tuple[Laptop, Laptop],  # noqa: F811
        web: Web,  # noqa: F811
        tmp_path: Path,
    ) -> None:
        anna = laptops[0]
        read_some(anna.desk, 2)
        anna.synced()
        copy = tmp_path / "copy.db"
        copy_database(anna.desk.store, copy)
        read_some(anna.desk, 3)
        anna.synced()
        restored = tmp_path / "restored.db"
        shutil.copyfile(copy, restored)
        store = open_store(restored, KEY)
        again = replace(anna, desk=replace(anna.desk, store=store))
        read_some(again.desk, 1)
        again.synced()
        assert len(lines(web)) == 6
        assert verdicts(web) == [None, None]
        assert access_log.verify(again.desk).holds
        assert chain(store).sent_n == chain(store).n
        assert [each.what for each in troubles(web)] == ["fork"]
        store.close()

    def test_an_entry_that_was_changed_is_found_and_the_log_goes_on(
        self,
        laptops: tuple[Laptop, Laptop],  # noqa: F811
        web: Web,  # noqa: F811
    ) -> None:
        anna = laptops[0]
        read_some(anna.desk, 4)
        break_in(anna.desk.store, "UPDATE access_entry SET by = 'jan' WHERE n = 2")
        anna.synced()
        assert lines(web) == []
        read_some(anna.desk, 1)
        anna.synced()
        assert lines(web) == [("Anna", "page")]
        assert [(each.what, each.n) for each in troubles(web)] == [("broken", 2), ("gap", 4)]
        assert chain(anna.desk.store).refused_n == 2

    def test_a_hole_in_what_waits_is_told_and_the_log_goes_on(
        self,
        laptops: tuple[Laptop, Laptop],  # noqa: F811
        web: Web,  # noqa: F811
    ) -> None:
        """The first line that waits, one among them, the last, and all of them."""
        anna = laptops[0]
        read_some(anna.desk, 2)
        anna.synced()
        arrived, told = 2, list[tuple[str, int]]()
        for lost, gap, more in (
            ("n = 3", 4, 2),
            ("n = 8", 9, 2),
            ("n = 14", 14, 3),
            ("n > 14", 18, 0),
        ):
            read_some(anna.desk, 4)
            break_in(anna.desk.store, f"DELETE FROM access_entry WHERE {lost}")  # noqa: S608
            anna.synced()
            arrived, told = arrived + more, [*told, ("gap", gap)]
            assert [(each.what, each.n) for each in troubles(web)] == told
            assert len(lines(web)) == arrived
        read_some(anna.desk, 1)
        anna.synced()
        assert len(lines(web)) == arrived + 1
        assert set(verdicts(web)) == {None}
        fault = access_log.verify(anna.desk).fault
        assert fault is not None
        assert (fault.n, fault.what) == (3, "missing")

    def test_a_log_that_was_removed_whole_begins_anew_and_that_is_told(
        self,
        laptops: tuple[Laptop, Laptop],  # noqa: F811
        web: Web,  # noqa: F811
    ) -> None:
        anna = laptops[0]
        read_some(anna.desk, 2)
        anna.synced()
        read_some(anna.desk, 1)
        parts = ("access_mark", "access_entry", "access_chain")
        break_in(anna.desk.store, *(f"DELETE FROM {part}" for part in parts))  # noqa: S608
        read_some(anna.desk, 1)
        anna.synced()
        assert len(lines(web)) == 3
        assert set(verdicts(web)) == {None}
        (trouble,) = troubles(web)
        assert (trouble.what, trouble.n, trouble.laptop) == ("anew", 0, "anna's laptop")
        assert "began its log anew" in trouble_text(trouble.what, trouble.laptop, trouble.n)

    def test_a_server_that_was_put_back_gets_what_it_lost(
        self,
        laptops: tuple[Laptop, Laptop],  # noqa: F811
        web: Web,  # noqa: F811
    ) -> None:
        anna = laptops[0]
        read_some(anna.desk, 3)
        anna.synced()
        with web.owner.engine.begin() as connection:
            connection.execute(text("TRUNCATE access_entry, access_mark, access_branch"))
        read_some(anna.desk, 1)
        anna.synced()
        assert len(lines(web)) == 4
        assert verdicts(web) == [None]


def test_the_dpo_asks_the_city_and_a_colleague_may_not(
    laptops: tuple[Laptop, Laptop],  # noqa: F811
    web: Web,  # noqa: F811
) -> None:
    anna, bart = laptops
    person = uuid4()
    for _ in range(3):
        note_read(anna.desk, [person], Way.PAGE)
    note_read(anna.desk, [uuid4()], Way.FORM)
    anna.synced()
    with pytest.raises(RequestRefused):
        read_city(bart.desk.store, AccessFilter(), now=bart.now)
    web.give_second_factor("bart")
    web.office(
        lambda office: grant(
            office, find_person(office, "bart"), find_team(office, "North"), Role.DPO
        )
    )
    wanted = AccessFilter(person_id=person)
    found = read_city(bart.desk.store, wanted, now=bart.now, counted=True)
    assert [(each.by, each.way, each.persons) for each in found.lines] == [
        ("Anna", "page", (person,))
    ]
    assert (found.total, list(found.troubles)) == (1, [])
    everything = read_city(bart.desk.store, AccessFilter(), now=bart.now, offset=1, limit=1)
    assert len(everything.lines) == 1
    (hour,) = city_hours(
        bart.desk.store, bart.now() - timedelta(days=1), bart.now() + timedelta(1), now=bart.now
    )
    assert (hour.by, len(hour.persons)) == ("Anna", 2)


def test_a_profile_without_a_server_has_no_city_to_ask(desk: Desk) -> None:
    with pytest.raises(NotRegistered):
        read_city(desk.store, AccessFilter(), now=desk.now)


def lines(web: Web) -> list[tuple[str, str]]:  # noqa: F811
    wanted = LogWanted()
    found = web.office(lambda office: access_pages.page(office.connection, TENANT, wanted))
    return sorted((line.by, line.way) for line in found.lines)


def troubles(web: Web) -> list[LogTrouble]:  # noqa: F811
    found: list[LogTrouble] = web.office(
        lambda office: access_pages.troubles(office.connection, TENANT)
    )
    return found


def verdicts(web: Web) -> list[object]:  # noqa: F811
    found: list[tuple[UUID, Verdict]] = web.office(
        lambda office: access_pages.verify(office.connection, TENANT)
    )
    return [verdict.fault for _branch, verdict in found]


def test_a_log_of_the_database_holds_no_name(desk: Desk) -> None:
    note_read(desk, [SOMEBODY], Way.PAGE)
    with desk.store.reading() as session:
        held = driver(session).execute("SELECT * FROM access_entry").fetchall()
    assert SOMEBODY.bytes not in {value for row in held for value in row}

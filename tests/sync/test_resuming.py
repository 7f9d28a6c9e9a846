"""An older profile beside a newer journal: what its owner wrote in between is not overwritten."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from desktop.domain.conflict import Conflict
from desktop.domain.organisation import Organisation
from desktop.storage.pending import outbox
from desktop.storage.pending.link import read_link
from desktop.storage.privacy import cleaning
from tests.sync.simulation.joining import Laptop
from tests.sync.test_scenarios import Team, change, seen


@pytest.fixture
def team(monkeypatch: pytest.MonkeyPatch) -> Iterator[Team]:
    monkeypatch.setattr(cleaning, "_WORTH", 0)
    made = Team()
    yield made
    made.world.close()


def _put_back_behind_a_trimmed_journal(team: Team, *, sent: bool = True) -> Organisation:
    """Let a laptop forget a name that it sent, and that its journal does not hold any more.

    Args:
        sent: Whether the server has the end of the journal: then the numbers fit, and the hello
            alone does not find out that something is missing.
    """
    club = team.organisation(team.an)
    team.sync()
    older = team.an.copy()
    change(team.an, club, name="tussenin")
    team.sync()
    team.central.make_durable()
    team.sync(team.an)
    cleaning.trim_journal(team.an.store)
    change(team.an, club, phone="015 29 00 00")
    if sent:
        team.sync(team.an)
    team.an.put_back(older, journal=False)
    return club


@pytest.mark.parametrize("sent", [True, False])
def test_own_name_that_a_put_back_laptop_forgot_is_not_overwritten_unseen(
    team: Team, *, sent: bool
) -> None:
    club = _put_back_behind_a_trimmed_journal(team, sent=sent)
    change(team.an, club, name="daarna")
    assert team.broken() == []
    assert seen(team.bo, club).name == "daarna"
    assert [one.aside for one in team.bo.visible(Conflict) if one.field == "name"] == ["tussenin"]


def test_what_such_a_laptop_had_not_sent_arrives_once(team: Team) -> None:
    club = _put_back_behind_a_trimmed_journal(team, sent=False)
    assert team.broken() == []
    assert (seen(team.bo, club).name, seen(team.bo, club).phone) == ("tussenin", "015 29 00 00")


def test_such_a_laptop_numbers_what_it_has_anew_and_keeps_one_journal(team: Team) -> None:
    _put_back_behind_a_trimmed_journal(team)
    numbers, stream = _row(team.an)
    assert numbers == list(range(1, len(numbers) + 1))
    assert [each.n for each in team.an.journal.read()] == numbers
    assert [file.name for file in team.an.disk.folder.glob("*.journal")] == [f"{stream}.journal"]
    team.an.restart()
    assert _row(team.an) == (numbers, stream)


def _row(laptop: Laptop) -> tuple[list[int], str]:
    with laptop.store.reading() as session:
        stream = read_link(session).stream
        assert stream is not None
        return [each.n for each in outbox.operations(session)], stream.hex

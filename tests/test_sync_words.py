"""The status bar says exactly what is so: a table of states."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop import paths
from desktop.domain.syncing.sync_report import End, SyncReport
from desktop.domain.syncing.sync_state import Standing, SyncState
from desktop.i18n import use_language
from desktop.services.desk import Desk
from desktop.services.sending import helpdesk_report
from desktop.sync.round import facts_of
from desktop.words.leaving import farewell
from desktop.words.sync import advice, status_line, tone
from desktop.words.sync_facts import LABELS
from desktop.words.sync_report import report_lines, summary


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    use_language("en", paths.texts_folder())
    yield
    use_language("en", Path("nowhere"))


NOW = datetime(2026, 11, 20, 15, 0, tzinfo=UTC)
EARLIER = NOW - timedelta(minutes=28)
DAYS_AGO = NOW - timedelta(days=3)
HOME = "https://weefsel.example"
GOOD = {"server": HOME, "last_success": EARLIER}


@pytest.mark.parametrize(
    ("facts", "standing", "line"),
    [
        ({}, Standing.ON_THIS_LAPTOP, "Everything is safely kept on this laptop"),
        (GOOD, Standing.ALL_SENT, "Everything is sent · last sync 15:32"),
        (GOOD | {"waiting": 1}, Standing.WAITING, "1 change waiting to be sent · last sync 15:32"),
        (
            GOOD | {"waiting": 12},
            Standing.WAITING,
            "12 changes waiting to be sent · last sync 15:32",
        ),
        (
            {"server": HOME, "waiting": 2},
            Standing.WAITING,
            "2 changes waiting to be sent · not synced yet",
        ),
        (GOOD | {"files": 1}, Standing.WAITING, "1 file waiting to be sent · last sync 15:32"),
        (
            {
                "server": HOME,
                "last_success": EARLIER,
                "failure": End.BUSY,
                "waiting": 1,
                "files": 2,
            },
            Standing.OFFLINE,
            "Server out of reach since 15:32 · 1 change waiting to be sent"
            " · 2 files waiting to be sent",
        ),
        (
            GOOD | {"running": True, "waiting": 3},
            Standing.RUNNING,
            "Syncing… · 3 changes waiting to be sent",
        ),
        (
            GOOD | {"failure": End.UNREACHABLE, "failed_at": NOW},
            Standing.OFFLINE,
            "Server out of reach since 15:32",
        ),
        (
            {"server": HOME, "last_success": DAYS_AGO, "failure": End.BUSY, "waiting": 7},
            Standing.OFFLINE,
            "Server out of reach since Tue 17 Nov 16:00 · 7 changes waiting to be sent",
        ),
        (
            GOOD | {"working_offline": True, "waiting": 4},
            Standing.BY_CHOICE,
            "Working offline, as you chose · 4 changes waiting to be sent · last sync 15:32",
        ),
        (
            GOOD | {"conflicts": 1, "refused": 1},
            Standing.ATTENTION,
            "2 items to review · last sync 15:32",
        ),
        (GOOD | {"conflicts": 1}, Standing.ATTENTION, "1 item to review · last sync 15:32"),
        (
            GOOD | {"failure": End.SIGN_IN, "waiting": 5},
            Standing.SIGN_IN,
            "Sign in again to sync · 5 changes waiting to be sent",
        ),
        (GOOD | {"failure": End.UPGRADE}, Standing.UPGRADE, "Update Weefsel to receive changes"),
        (
            GOOD | {"failure": End.REVOKED},
            Standing.REVOKED,
            "This laptop was signed out by the team",
        ),
        (
            GOOD | {"failure": End.UNREACHABLE, "left_at": DAYS_AGO, "waiting": 1},
            Standing.REVOKED,
            "This laptop was signed out by the team · 1 change waiting to be sent",
        ),
        (GOOD | {"failure": End.UNTRUSTED}, Standing.UNTRUSTED, "The server could not be trusted"),
        (
            GOOD | {"failure": End.LOCAL},
            Standing.FAILED,
            "The last sync did not come through · last sync 15:32",
        ),
        (
            GOOD | {"failure": End.CANCELLED},
            Standing.ALL_SENT,
            "Everything is sent · last sync 15:32",
        ),
    ],
)
def test_the_line_follows_from_the_facts(
    facts: dict[str, object], standing: Standing, line: str
) -> None:
    state = SyncState(**facts)  # type: ignore[arg-type]
    assert state.standing is standing
    assert status_line(state, now=NOW) == line


def test_signing_in_matters_more_than_a_running_sync() -> None:
    state = SyncState(server=HOME, failure=End.SIGN_IN, running=True, conflicts=3)
    assert state.standing is Standing.SIGN_IN


def test_only_what_is_well_or_on_its_way_needs_no_advice() -> None:
    silent = {Standing.RUNNING, Standing.WAITING, Standing.ALL_SENT}
    for failure in End:
        state = SyncState(server=HOME, failure=failure)
        assert bool(advice(state)) is (state.standing not in silent)
        assert tone(state) in {"good", "muted", "warning", "danger"}


@pytest.mark.parametrize(
    ("ahead", "span"),
    [
        (timedelta(minutes=6), "6 minutes"),
        (timedelta(minutes=-90), "90 minutes"),
        (timedelta(hours=5), "5 hours"),
        (timedelta(days=-20 * 365), "7.300 days"),
    ],
)
def test_a_clock_that_is_wrong_is_told_whichever_way(ahead: timedelta, span: str) -> None:
    said = advice(SyncState(server=HOME, last_success=EARLIER, clock_ahead=ahead))
    assert said.startswith(f"The clock of this laptop differs {span} from that of the server.")


@pytest.mark.parametrize("minutes", [-4, 0, 4])
def test_a_clock_that_is_nearly_right_is_not_worth_a_word(minutes: int) -> None:
    assert not advice(
        SyncState(server=HOME, last_success=EARLIER, clock_ahead=timedelta(minutes=minutes))
    )


def test_a_page_that_answers_in_place_of_the_server_says_where_to_sign_in() -> None:
    wrong = SyncReport(end=End.UNREACHABLE, error="ServerUnreachable", reason="not_our_server")
    gone = SyncReport(end=End.UNREACHABLE, error="ServerUnreachable")

    assert "On a public network" in summary(wrong)
    assert summary(gone) == "The server could not be reached"


def test_a_laptop_that_left_hears_who_ended_it_what_is_safe_and_what_to_do() -> None:
    half = advice(SyncState(server=HOME, left_at=DAYS_AGO, waiting=1))
    assert "signed this laptop out on Tue 17 November 2026" in half
    assert "handed over as soon as the server can be reached" in half
    ended = round(DAYS_AGO.timestamp() * 1000)
    one, none = (
        " ".join(farewell(SyncReport(end=End.REVOKED, sent=sent, left_at=ended, wipe=True)))
        for sent in (1, 0)
    )
    assert "was handed over: 1 change" in one
    assert "was on the server already" in none
    assert all("made unreadable" in said and "new registration" in said for said in (one, none))


def test_a_sync_that_left_files_behind_does_not_say_that_all_is_in_step() -> None:
    assert summary(SyncReport(end=End.DONE)) == "Everything is in step"
    left = SyncReport(end=End.DONE, files_left=1, sent=2)
    assert summary(left) == "In step, but 1 file could not be sent yet · 2 changes sent"


def test_what_was_not_taken_is_said_beside_what_was_sent() -> None:
    done = SyncReport(end=End.DONE, sent=3, outcomes={"denied": 1, "refused": 1, "merged": 1})
    assert "not taken: look at “To review”" in summary(done)
    left = SyncReport(end=End.REVOKED, sent=1, outcomes={"denied": 1}, left_at=1, wipe=True)
    assert "not taken" not in summary(left)


def test_every_fact_of_the_report_for_a_helpdesk_has_a_name_in_words(desk: Desk) -> None:
    facts = helpdesk_report(desk)
    assert facts.keys() - {"syncs"} <= LABELS.keys()
    assert facts_of(SyncReport(end=End.DONE)).keys() <= LABELS.keys()
    said = report_lines(
        {"working_offline": False, "syncs": [{"end": "done", "sent": 2, "outcomes": {"denied": 1}}]}
    )
    assert said[1:] == [
        "Working offline by choice: no",
        "",
        "End: done; Changes sent: 2; Not plainly taken: denied 1",
    ]

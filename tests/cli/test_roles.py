"""A role, and a lease that is over, at the command line."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import uuid4

import pytest

from desktop.services.safety import profile
from desktop.storage.driver import driver
from desktop.storage.pending.link import change_link
from tests.cli.conftest import PASSPHRASE, Shell


def become(
    folder: Path, role: str, *, days: float = 0, account: str = "lies", submitters: str = ""
) -> None:
    """Let the profile be of a laptop that got a role from a server, and met it days ago."""
    now = datetime.now(UTC)
    opened = profile.unlock(folder, PASSPHRASE, account="lies", now=lambda: now)
    met = now - timedelta(days=days)
    with opened.desk.store.writing() as session:
        change_link(
            session,
            stream=uuid4(),
            device=uuid4(),
            address="https://weefsel.example",
            account=account,
            epoch=1,
            home=3,
            contact_at=met,
            latest_at=met,
            submitters=submitters,
        )
        driver(session).execute(
            "INSERT INTO cursor (scope, token, name, role, shared, lost, sum, told)"
            " VALUES (3, '', 'Noord', ?, 0, 0, 0, NULL)",
            (role,),
        )
    opened.close()


REFUSED: dict[str, str] = {
    "field_worker": "person list · person duplicates · coverage · agreement list · wording list"
    " · register show · consent list --ending · conflict list · task export --names --reason x",
    "consultant": "figures publish · retention preview · person export --format csv --reason x",
    "admin": "task list · figures list · person list · person duplicates · visit list"
    " · rights list",
    "dpo": "person add --name Wilg · visit log --ward Battel --kind event · task add --title x"
    " --ward Battel · import list",
    "steering_reader": "need list · today · place list · place duplicates · service list · search a"
    " · visit list · figures publish · organisation list · rights list",
}
"""Role → commands that it does not allow."""


@pytest.mark.parametrize("role", REFUSED)
def test_what_a_role_does_not_allow_is_refused_in_one_line(
    weefsel: Shell, role: str, tmp_path: Path
) -> None:
    become(weefsel.folder, role)
    out = tmp_path / "out"
    for words in REFUSED[role].split(" · "):
        more = ("--out", str(out)) if "export" in words else ()
        assert "role does not allow" in weefsel.refused(*words.split(), *more), words
    assert not out.exists()


def test_a_field_worker_logs_and_lists_their_own_visits(weefsel: Shell) -> None:
    become(weefsel.folder, "field_worker")
    before = weefsel.json("visit", "list")
    assert all(row["created_by"] == "lies" for row in before["items"] if "created_by" in row)
    assert weefsel.json("place", "list")["items"]
    assert not [h for h in weefsel.json("search", "a")["items"] if h["kind"] == "person"]


def test_a_field_worker_lists_what_came_of_their_own_visits(weefsel: Shell, tmp_path: Path) -> None:
    """The demo holds what colleagues wrote; "bo" was given one task, and wrote one visit."""
    weefsel.json("task", "add", "--title", "Ring them", "--ward", "Battel", "--assignee", "bo")
    become(weefsel.folder, "field_worker", account="bo")
    visit = weefsel.json("visit", "log", "--ward", "Battel", "--kind", "street_round")["id"]
    weefsel.json("need", "add", "--visit", visit, "--summary", "Where to learn Dutch")
    club = weefsel.json("organisation", "list")["items"][0]["id"]
    weefsel.json("referral", "add", "--visit", visit, "--organisation", club)

    assert [each["title"] for each in weefsel.json("task", "list")["items"]] == ["Ring them"]
    assert [each["visit_id"] for each in weefsel.json("need", "list")["items"]] == [visit]
    assert [each["visit_id"] for each in weefsel.json("referral", "list")["items"]] == [visit]
    assert [each["kind"] for each in weefsel.json("search", "learn")["items"]] == ["need"]
    told = weefsel.json("today")
    assert (told["rhythms"], told["asked_much"]) == ([], [])
    plan = tmp_path / "plan.ics"
    weefsel.json("task", "export", "--out", str(plan))
    assert "role does not allow" in weefsel.refused(
        *("task", "export", "--out", str(plan), "--names", "--reason", "x")
    )


def test_no_column_counts_visits_that_do_not_lie_here(weefsel: Shell) -> None:
    assert "Visits" in weefsel("place", "list").out
    assert "Forgotten partner" in weefsel("organisation", "findings").out
    become(weefsel.folder, "admin")
    assert "Visits" not in weefsel("place", "list").out
    assert "Referred" not in weefsel("service", "list").out
    assert "Forgotten partner" not in weefsel("organisation", "findings").out


def test_figures_leave_with_who_exports_figures_and_single_visits_do_not(
    weefsel: Shell, tmp_path: Path
) -> None:
    become(weefsel.folder, "dpo")
    said = ("visit", "export", "--from", "2026-01-01", "--to", "2026-02-28", "--format", "csv")
    weefsel.json(*said, "--out", str(tmp_path / "a.csv"))
    assert "role does not allow" in weefsel.refused(
        *said, "--level", "detail", "--out", str(tmp_path / "b.csv")
    )


def test_a_preview_of_nothing_is_empty(weefsel: Shell) -> None:
    assert weefsel("retention", "preview", "--subject", "sign_in").code == 0


def test_after_a_fortnight_contacts_are_locked_and_it_is_said_why(weefsel: Shell) -> None:
    become(weefsel.folder, "consultant", days=15)
    said = weefsel.refused("person", "list")
    assert "14 days" in said
    status = weefsel("sync", "status", "--json")
    lease = status.document["lease"]
    assert (lease["over"], lease["days_left"]) == (True, 0)
    assert "locked" in weefsel("sync", "status").out


def test_the_days_that_are_left_are_told(weefsel: Shell) -> None:
    become(weefsel.folder, "consultant", days=12.5)
    assert weefsel.json("sync", "status")["lease"]["days_left"] == 2
    assert "lock in 2 day" in weefsel("sync", "status").out
    assert weefsel.json("person", "list")["items"]


def test_figures_are_published_shown_and_saved(weefsel: Shell, tmp_path: Path) -> None:
    assert weefsel("figures", "list").out.strip() == "No figures yet."
    made = weefsel.json("figures", "publish")
    assert made["hidden_below"] == 5
    assert all(
        row["visits"] is None or row["visits"] == 0 or row["visits"] >= 5 for row in made["items"]
    )
    assert weefsel.json("figures", "show") == made
    assert "published already" in weefsel.refused("figures", "publish")
    out = tmp_path / "figures.csv"
    weefsel.json("figures", "export", "--out", str(out))
    assert len(out.read_text(encoding="utf-8-sig").splitlines()) == len(made["items"]) + 1


def test_the_help_of_export_says_that_nothing_goes_to_police(
    weefsel: Shell, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        weefsel("export", "--help")
    assert "police" in capsys.readouterr().out


def test_a_task_or_rhythm_that_reaches_nobody_says_so(weefsel: Shell) -> None:
    person = weefsel.json("person", "add", "--name", "Fatma Voorbeeld")["id"]
    become(weefsel.folder, "consultant", submitters="fien")
    given = ("task", "add", "--title", "Bel", "--person", person, "--assignee")
    assert "does not reach fien" in weefsel(*given, "fien").out
    assert "reach" not in weefsel(*given, "an").out
    assert "fien: does not see it" in weefsel("task", "list", "--limit", "500").out
    kept = ("rhythm", "add", "--person", person, "--every", "30", "--assignee")
    assert "does not remind fien" in weefsel(*kept, "fien").out
    assert "remind" not in weefsel(*kept, "an").out

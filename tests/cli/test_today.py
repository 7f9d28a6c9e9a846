"""``weefsel today``: the first screen without a window."""

from __future__ import annotations

from datetime import UTC, datetime

from tests.cli.conftest import Shell

DAY = datetime.now(UTC).date()


def test_everything_of_the_first_screen_is_in_one_document(weefsel: Shell) -> None:
    weefsel.json(
        *("task", "add", "--title", "Terugbellen", "--ward", "Leest", "--due", "2020-03-01")
    )
    weefsel.json(*("task", "add", "--title", "Laten weten", "--ward", "Leest", "--promise"))
    place = weefsel.json("place", "list", "--limit", "1")["items"][0]
    weefsel.json("rhythm", "add", "--place", place["id"], "--every", "1")
    found = weefsel.json("today")
    assert {"drafts", "today", "soon", "planned", "claims", "asked_much"} <= found.keys()
    assert "Terugbellen" in {row["title"] for row in found["overdue"]}
    assert "Laten weten" in {row["title"] for row in found["promises"]}
    assert found["overdue"][0]["due_on"] <= DAY.isoformat()
    everybody = weefsel.json("today", "--all")
    assert len(everybody["rhythms"]) >= len(found["rhythms"])


def test_how_much_is_much_can_be_said(weefsel: Shell) -> None:
    persons = weefsel.json("person", "list", "--limit", "20")["items"]
    person = next(each for each in persons if not each["do_not_contact"])
    task = weefsel.json("task", "add", "--title", "Bellen", "--person", person["id"])
    weefsel.json("task", "done", task["id"])
    much = weefsel.json("today", "--times", "1", "--days", "90")["asked_much"]
    assert person["id"] in {load["person"] for load in much}
    for load in much:
        assert load["times"] + load["planned"] >= 1
        assert load["limit"] == {"times": 1, "days": 90}
    assert weefsel.json("today", "--times", "500")["asked_much"] == []
    assert "--days" in weefsel.refused("today", "--days", "veel")
    for days in ("0", "-3", "999999999999"):
        assert "366" in weefsel.refused("today", "--days", days)

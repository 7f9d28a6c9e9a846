"""How long things are kept, as it is typed."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from desktop.domain.period import day_of
from tests.cli.conftest import Shell

IN_A_MONTH = f"{day_of(datetime.now(UTC)) + timedelta(days=30)}"
WHY = ("--why", "The council decided it")
LATER = f"{datetime.now(UTC) + timedelta(days=200):%Y-%m-%d}"


def test_rules_are_told_set_and_put_back(weefsel: Shell) -> None:
    rules = weefsel.json("retention", "rules")["rules"]
    assert rules["visit"] == {"months": 24, "automatic": True, "since": "visit"}

    weefsel.json("retention", "rules", "--set", "visit=3", "--set", "person=18:automatic", *WHY)
    rules = weefsel.json("retention", "rules")["rules"]
    assert (rules["visit"]["months"], rules["person"]["automatic"]) == (3, True)
    assert "after the visit" in weefsel("retention", "rules").out

    assert "The council decided it" in weefsel("retention", "rules").out
    weefsel.json("retention", "rules", "--reset", *WHY)
    assert weefsel.json("retention", "rules")["rules"]["visit"]["months"] == 24
    assert "visit=24" in weefsel.refused("retention", "rules", "--set", "visit", *WHY)


def test_a_rule_says_what_it_would_do_before_it_is_set(weefsel: Shell) -> None:
    asked = ("retention", "rules", "--set", "visit=1", "--preview")
    (told,) = weefsel.json(*asked)["preview"]
    assert (told["acts_from"], told["is_sooner"]) == (IN_A_MONTH, True)
    assert told["due_after"] > told["due_before"]
    assert "for 30 days first" in weefsel(*asked).out
    assert weefsel.json("retention", "rules")["rules"]["visit"]["months"] == 24


def test_a_rule_without_a_reason_or_with_an_absurd_period_changes_nothing(weefsel: Shell) -> None:
    ask = ("retention", "rules", "--set")
    assert "say in a sentence why" in weefsel.refused(*ask, "visit=12").lower()
    assert "How long:" in weefsel.refused(*ask, "visit=0", *WHY)
    for absurd, why in (("visit=0", "1 month"), ("visit=-2", "1 month"), ("visit=10800", "60")):
        assert why in weefsel.refused(*ask, absurd, *WHY)
    assert "11 months" in weefsel.refused(*ask, "person=11", *WHY)
    assert weefsel.json("retention", "rules")["rules"]["visit"]["months"] == 24


def test_what_is_due_is_listed_previewed_kept_and_carried_out(weefsel: Shell) -> None:
    weefsel.json("retention", "rules", "--set", "visit=1", *WHY)
    listed = weefsel.json("retention", "list", "--subject", "visit", "--due")
    assert listed["total"] >= len(listed["items"]) > 1
    first = listed["items"][0]["record_id"]
    assert "by itself" in weefsel("retention", "list").out

    preview = weefsel.json("retention", "preview", "--subject", "visit")
    assert preview["done"] == {"visit": listed["total"]}
    assert preview["changed"] == []
    assert {count["ward"] for count in preview["counts"]}
    assert "No figure changes." in weefsel("retention", "preview", "--subject", "visit").out

    kept = weefsel.json(*("retention", "keep", first, "--reason", "Klacht loopt", "--until", LATER))
    assert kept["kept"][0]["reason"] == "Klacht loopt"
    after = weefsel.json("retention", "list", "--subject", "visit", "--due")
    assert after["total"] == listed["total"] - 1

    one = after["items"][0]["record_id"]
    done = weefsel.json("retention", "run", "--id", one)
    assert (done["unchanged"], sum(done["done"]["visit"].values())) == (True, 1)

    run = weefsel.json("retention", "run")
    assert (run["done"], run["acts_from"]) == ({}, IN_A_MONTH)  # people can see it coming first
    assert "did nothing yet" in weefsel("retention", "log").out


def test_a_record_that_is_not_on_the_list_is_refused(weefsel: Shell) -> None:
    said = weefsel(
        *("retention", "keep", "00000000-0000-0000-0000-000000000000"),
        *("--reason", "Klacht", "--until", LATER),
    )
    assert (said.code, said.err.count("\n")) == (2, 1)
    assert "not on the list" in said.err


def test_the_register_is_told_and_written(weefsel: Shell, tmp_path: Path) -> None:
    told = weefsel.json("register", "show", "--controller", "Stad Voorbeeld")
    assert (told["weefsel"], told["controller"]) == ("register", "Stad Voorbeeld")
    assert "Measures" in weefsel("register", "show").out
    out = tmp_path / "register.pdf"
    assert weefsel.json("register", "print", "--out", str(out)) == {"file": str(out)}
    assert out.read_bytes().startswith(b"%PDF-")
    assert "--out" in weefsel.refused("register", "print")

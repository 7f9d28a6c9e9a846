"""``weefsel coverage`` as it is typed: questions, files, where to go next, a published folder."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from desktop.domain.figures.coverage import Measure
from tests.cli.conftest import Shell

AUTUMN = ("--from", "2025-10-01", "--to", "2025-12-31")
SUFFIXES = ("csv", "json", "html", "gpkg", "geojson", "svg", "png", "pdf", "xlsx")


@pytest.mark.parametrize("measure", Measure)
def test_every_measure_answers(weefsel: Shell, measure: Measure) -> None:
    told = weefsel.json("coverage", "--measure", measure.value, *AUTUMN)

    assert told["measure"] == measure
    assert told["total"] == len(told["items"]) == 12
    assert told["unit"]
    assert told["source"]
    assert told["caveat"]
    for item in told["items"]:
        assert (item["value"] is None) == (item["state"] in {"unknown", "suppressed"})


def test_two_periods_come_with_their_change(weefsel: Shell) -> None:
    earlier = ("--against", "2025-07-01", "2025-09-30")
    told = weefsel.json("coverage", *AUTUMN, *earlier)
    lines = weefsel("coverage", *AUTUMN, *earlier).out.splitlines()

    assert told["against"] == {"from": "2025-07-01", "to": "2025-09-30"}
    assert {"before", "before_state", "change"} <= told["items"][0].keys()
    headings = [each.strip() for each in lines[1].split("  ") if each]
    assert headings == ["1 Jul – 30 Sep 2025", "1 Oct – 31 Dec 2025", "Change"]


def test_other_days_than_whole_months_are_said(weefsel: Shell) -> None:
    told = weefsel.json("coverage", "--from", "2025-10-12", "--to", "2025-12-03")

    assert (told["from"], told["to"]) == ("2025-10-12", "2025-12-03")
    assert told["counted"] == {"from": "2025-10-01", "to": "2025-12-31"}
    assert "whole months" in told["remarks"][0]


def test_filters_say_what_is_counted_but_not_who(weefsel: Shell) -> None:
    told = weefsel.json("coverage", *AUTUMN, "--theme", "youth", "--consultant", "lies")
    lines = weefsel("coverage", *AUTUMN, "--theme", "youth", "--consultant", "lies").out

    assert told["themes"] == ["youth"]
    assert told["consultants"] == 1
    assert "Theme: Young people · Visits of one colleague" in lines


def test_figures_stand_under_each_other(weefsel: Shell) -> None:
    lines = weefsel("coverage", *AUTUMN).out.splitlines()[1:14]

    assert len({len(line) for line in lines}) == 1
    assert lines[-1].startswith("Whole city ")


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_every_kind_of_file_is_written(weefsel: Shell, tmp_path: Path, suffix: str) -> None:
    out = tmp_path / f"dekking.{suffix}"

    told = weefsel.json("coverage", *AUTUMN, "--classes", "natural", "--out", str(out))

    assert told["file"] == str(out)
    assert out.stat().st_size > 500


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--theme", "youth", "--theme", "digital", "--goal", "1.2"], "at most 2 filters"),
        (["--kind", "event", "--kind", "meeting"], "one kind and one team"),
        (["--from", "2026-02-01", "--to", "2026-01-01"], "--to lies before --from"),
        (["--against", "2026-02-01", "2026-01-01"], "--against: the last day"),
        (["--measure", "key_figures_per_1000", "--theme", "youth"], "does not have this filter"),
        (["--limits", "5;10"], "--limits goes with --classes fixed"),
        (["--classes", "fixed", "--limits", "10;5"], "numbers that rise"),
        (["--classes", "fixed", "--limits", "1;2;3;4;5", "--out", "x.svg"], "Give 1 to 4"),
        (["--classes", "beautiful"], "quantile, equal, natural, fixed"),
        (["--level", "street"], "ward, sector"),
        (["--network", "nobody here"], "nothing is called"),
        (["--out", "dekking.docx"], ".xlsx"),
        (["sideways"], "next, "),
    ],
)
def test_what_cannot_be_asked_is_said_in_one_line(
    weefsel: Shell, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: list[str], said: str
) -> None:
    monkeypatch.chdir(tmp_path)
    before = sorted(tmp_path.iterdir())

    assert said in weefsel.refused("coverage", *words)
    assert sorted(tmp_path.iterdir()) == before


def test_a_folder_that_is_not_there_is_named(weefsel: Shell, tmp_path: Path) -> None:
    said = weefsel("coverage", "--out", str(tmp_path / "no" / "where.svg"))

    assert (said.code, said.out) == (1, "")
    assert "where.svg" in said.err
    assert "folder does not exist" in said.err


def test_the_wards_to_visit_next_come_with_reasons(weefsel: Shell) -> None:
    told = weefsel.json("coverage", "next", *AUTUMN, "--limit", "3")
    lines = weefsel("coverage", "next", *AUTUMN).out.splitlines()

    assert [item["rank"] for item in told["items"]] == [1, 2, 3]
    assert told["items"][0]["reasons"][0].keys() == {"reason", "value", "text"}
    assert lines[1].startswith("1.")
    assert "not a verdict" in lines[-1]


def test_inequality_has_its_caveat(weefsel: Shell) -> None:
    told = weefsel.json("coverage", "inequality", "--measure", "places_per_1000", *AUTUMN)

    assert 0 <= told["gini"] <= 1
    assert told["points"][0] == {"residents": 0, "share": 0}
    assert "Even is not always fair" in told["caveat"]


def test_inequality_is_not_told_while_a_ward_is_hidden(weefsel: Shell) -> None:
    assert weefsel.json("coverage", "inequality", *AUTUMN)["gini"] is None
    assert "every ward" in weefsel("coverage", "inequality", *AUTUMN).out


def test_a_folder_is_published(weefsel: Shell, tmp_path: Path) -> None:
    root = tmp_path / "uit"

    told = weefsel.json("coverage", "publish", str(root), *AUTUMN)
    again = weefsel("coverage", "publish", str(root), *AUTUMN).out.splitlines()

    latest = json.loads((root / "latest.json").read_text("utf-8"))
    assert Path(told["folder"]) == root / latest["folder"]
    assert sorted(path.name for path in Path(told["folder"]).iterdir()) == told["files"]
    assert "1 Oct – 31 Dec 2025" in again[0]


def test_publishing_refuses_days_and_other_peoples_folders(weefsel: Shell, tmp_path: Path) -> None:
    (tmp_path / "other.txt").write_text("x", "utf-8")

    said = weefsel("coverage", "publish", str(tmp_path), *AUTUMN)
    assert said.code == 1
    assert "Other files are in there" in said.err
    days = ("--from", "2025-10-02", "--to", "2025-12-31")
    assert "whole months" in weefsel.refused("coverage", "publish", str(tmp_path / "a"), *days)
    assert not (tmp_path / "a").exists()


def test_crossings_tell_two_themes_in_every_ward(weefsel: Shell) -> None:
    words = ("coverage", "crossings", *AUTUMN, "--theme", "youth", "--theme", "digital")
    told = weefsel.json(*words)
    lines = weefsel(*words).out.splitlines()

    assert told["total"] == len(told["items"]) == 12
    assert {tuple(item["themes"]) for item in told["items"]} == {("youth", "digital")}
    assert {item["state"] for item in told["items"]} <= {"value", "zero", "unknown", "suppressed"}
    assert len(lines) == 12 + 3
    assert told["caveat"] == lines[-1]


def test_crossings_go_to_a_csv_with_its_dictionary(weefsel: Shell, tmp_path: Path) -> None:
    out = tmp_path / "kruisingen.csv"

    told = weefsel.json("coverage", "crossings", "--ward", "Battel", "--out", str(out))

    assert told["total"] == 15 * 14 // 2
    assert len(out.read_text("utf-8-sig").splitlines()) == told["total"] + 1
    assert (tmp_path / "kruisingen.dictionary.csv").exists()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--theme", "youth"], "two themes or more"),
        (["--ward", "Antwerpen"], "no ward is called"),
        (["--out", "a.pdf"], ".csv"),
    ],
)
def test_crossings_that_cannot_be_told_are_refused(
    weefsel: Shell, words: list[str], said: str
) -> None:
    assert said in weefsel.refused("coverage", "crossings", *words)

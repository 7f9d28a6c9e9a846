"""``weefsel organisation graph``, ``findings`` and ``matrix`` as they are typed."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.domain.network.findings import FindingKind
from desktop.domain.vocabulary import Theme
from tests.cli.conftest import Shell


@pytest.fixture
def woven(weefsel: Shell) -> Shell:
    """A profile with a city service, two partners, and what flows between them."""
    for name, kind in (
        ("Dienst Samenleven", "city_service"),
        ("Vzw Testbrug", "non_profit"),
        ("Club Testveld", "sports_club"),
    ):
        weefsel.json("organisation", "add", "--name", name, "--kind", kind)
    for getter, flow in (("Vzw Testbrug", "money"), ("Club Testveld", "knowledge")):
        ends = ("--from", "Dienst Samenleven", "--to", getter)
        weefsel.json("tie", "add", *ends, "--flow", flow)
    return weefsel


@pytest.mark.parametrize("form", ["svg", "graphml"])
def test_the_network_is_written(woven: Shell, tmp_path: Path, form: str) -> None:
    out = tmp_path / f"weefsel.{form}"

    told = woven.json("organisation", "graph", "--out", str(out), "--reason", "test")

    assert told == {"file": str(out)}
    assert "Testbrug" in out.read_text("utf-8")


def test_only_one_with_its_partners(woven: Shell, tmp_path: Path) -> None:
    out = tmp_path / "weefsel.csv"
    woven.json(
        *("organisation", "graph", "--out", str(out), "--reason", "test"),
        *("--around", "Vzw Testbrug", "--flow", "money"),
    )

    assert "Club Testveld" not in out.read_text("utf-8-sig")


def test_data_without_a_reason_is_refused(woven: Shell, tmp_path: Path) -> None:
    out = tmp_path / "weefsel.csv"

    said = woven("organisation", "graph", "--out", str(out))

    assert said.code == 2
    assert not out.exists()


def test_findings_come_with_facts_and_words(woven: Shell) -> None:
    told = woven.json("organisation", "findings", "--kind", "forgotten")

    assert told["total"] == len(told["items"])
    assert {item["kind"] for item in told["items"]} == {FindingKind.FORGOTTEN}
    mine = [item for item in told["items"] if item["names"] == ["Vzw Testbrug"]]
    assert mine[0]["reasons"][0]["rule"] == "no_instrument"
    assert "no agreement" in mine[0]["why"][0]
    assert told["ties"] >= 2


def test_findings_of_a_year_without_ties_are_few(woven: Shell) -> None:
    lines = woven("organisation", "findings", "--year", "1950", "--kind", "central").out

    assert lines.strip()
    assert woven("organisation", "findings", "--year", "soon").code == 2


def test_the_matrix_is_listed_and_written(weefsel: Shell, tmp_path: Path) -> None:
    told = weefsel.json("organisation", "matrix")
    assert told["total"] == len(Theme) * 12
    assert 0 < told["holes"] <= told["total"]

    out = tmp_path / "wie.xlsx"
    assert weefsel.json("organisation", "matrix", "--out", str(out)) == {"file": str(out)}
    assert out.read_bytes().startswith(b"PK")


def test_another_ending_is_refused_in_one_line(weefsel: Shell, tmp_path: Path) -> None:
    for command in ("graph", "matrix"):
        line = weefsel.refused("organisation", command, "--out", str(tmp_path / "x.docx"))
        assert ".csv" in line

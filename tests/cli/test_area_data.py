"""Open data for the map from the command line: official editions, addresses, base maps."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.words.downloads import FETCHING
from maps.errors import FETCH_REASONS
from maps.mbtiles import MbTilesDraft
from tests.cli.conftest import Shell
from tests.maps import publisher
from tests.maps.publisher import Publisher, publisher_of

PNG = b"\x89PNG\r\n\x1a\n"


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return publisher.publish(tmp_path_factory.mktemp("publisher") / "files")


@pytest.fixture
def site(published: Path) -> Iterator[Publisher]:
    with publisher_of(published) as site:
        yield site


def visits_by_ward(weefsel: Shell) -> dict[str, str]:
    return {
        visit["id"]: visit["ward"]
        for visit in weefsel.json("visit", "list", "--limit", "500")["items"]
    }


def test_every_reason_that_a_file_did_not_come_has_words() -> None:
    assert set(FETCHING) == set(FETCH_REASONS)


def test_an_edition_is_fetched_and_visits_keep_their_ward(weefsel: Shell, site: Publisher) -> None:
    before = visits_by_ward(weefsel)

    said = weefsel.json("area", "fetch", "--edition", "2025", "--from", site.address)

    assert (said["edition"], said["inhabitants"], said["missing"]) == ("2025", 10_300, [])
    assert {len(file["sha256"]) for file in said["files"]} == {64}
    assert visits_by_ward(weefsel) == before
    listed = weefsel.json("area", "list", "--level", "sector")
    assert (listed["total"], listed["items"][0]["edition"]) == (103, "2025")


def test_sizes_and_licences_can_be_seen_first(weefsel: Shell, site: Publisher) -> None:
    said = weefsel("area", "fetch", "--from", site.address, "--only-look")

    assert said.code == 0
    assert "Licence: Statbel, Licentie open data" in said.out
    assert not site.gets("sectors")


def test_files_from_a_folder_do_as_well(weefsel: Shell, published: Path) -> None:
    said = weefsel("area", "fetch", "--edition", "2024", "--from", str(published))

    assert said.code == 0
    assert "Edition 2024 is in use now: 12 wards." in said.out
    assert "9700 inhabitant" in said.out


def test_without_a_network_one_line_says_what_to_do(weefsel: Shell) -> None:
    said = weefsel("area", "fetch", "--from", "http://127.0.0.1:9")

    assert (said.code, said.out) == (1, "")
    assert said.err.count("\n") == 1
    assert "There is no connection." in said.err
    assert "https://statbel.fgov.be/nl/open-data/statistische-sectoren-2025" in said.err
    assert "weefsel area fetch --from" in said.err


@pytest.mark.parametrize("wrong", ["--edition=99", "--edition=1990", "--from=nowhere"])
def test_wrong_use_is_told(weefsel: Shell, wrong: str) -> None:
    assert wrong.partition("=")[2] in weefsel.refused("area", "fetch", *wrong.split("="))


def test_addresses_are_read_in_and_found(weefsel: Shell, tmp_path: Path) -> None:
    file = tmp_path / "adressen.csv"
    file.write_text("straat;nr;postcode;gemeente;sector\nBruul;12;2800;Mechelen;12025A00-\n")

    assert weefsel.json("area", "addresses", "import", str(file))["addresses"] == 1
    (found,) = weefsel.json("area", "address", "bruul 12")["items"]

    assert (found["line"], found["ward_name"]) == ("Bruul 12, 2800 Mechelen", "Centrum")
    assert weefsel("area", "address", "nergens 5").out == "No such address.\n"


def test_addresses_that_were_never_read_in_are_told(weefsel: Shell) -> None:
    assert "It is not there." in weefsel.refused("area", "address", "bruul 12")


def test_a_file_without_addresses_is_refused(weefsel: Shell, tmp_path: Path) -> None:
    (tmp_path / "page.csv").write_text("<!doctype html>")

    assert "web page" in weefsel.refused("area", "addresses", "import", str(tmp_path / "page.csv"))


def test_a_base_map_is_taken_in_and_listed(weefsel: Shell, tmp_path: Path) -> None:
    draft = MbTilesDraft(tmp_path / "stad.mbtiles")
    draft.describe({"format": "png", "name": "Stad", "attribution": "© wij"})
    draft.add([((12, 2098, 1368), PNG)])
    draft.finish()

    assert (
        weefsel.json("area", "basemap", "import", str(tmp_path / "stad.mbtiles"))["form"] == "png"
    )
    listed = weefsel.json("area", "basemap", "list")

    assert [(kept["file"], kept["credit"]) for kept in listed["items"]] == [
        ("stad.mbtiles", "© wij")
    ]
    assert "not a base map" in weefsel.refused("area", "basemap", "import", __file__)


def test_the_flemish_map_says_its_size_first(weefsel: Shell) -> None:
    said = weefsel("area", "basemap", "fetch", "--zoom", "15", "--only-look")

    assert said.code == 0
    assert "Grootschalig Referentie Bestand Vlaanderen" in said.out


def test_openstreetmap_is_refused_by_name(weefsel: Shell) -> None:
    said = weefsel("area", "basemap", "fetch", "--from", "https://tile.openstreetmap.org/wmts")

    assert (said.code, said.out) == (1, "")
    assert "Its owner does not allow taking many tiles." in said.err

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
    assert "9.700 inhabitant" in said.out


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


def make_base_map(file: Path, name: str) -> str:
    draft = MbTilesDraft(file)
    draft.describe({"format": "png", "name": name, "attribution": "© wij"})
    draft.add([((12, 2098, 1368), PNG)])
    draft.finish()
    return str(file)


def test_editions_are_listed_with_their_files_and_one_is_chosen(
    weefsel: Shell, site: Publisher
) -> None:
    before = visits_by_ward(weefsel)
    weefsel("area", "fetch", "--edition", "2025", "--from", site.address)

    official, rough = weefsel.json("area", "editions")["items"]
    assert (official["name"], official["current"], official["schematic"]) == ("2025", True, False)
    assert {len(file["sha256"]) for file in official["files"]} == {64}
    assert official["licence"]
    assert (rough["schematic"], rough["current"], rough["files"]) == (True, False, [])

    said = weefsel.json("area", "use", rough["name"])
    assert (said["edition"], said["before"], said["changed"]) == (rough["name"], "2025", True)
    assert (said["wards"], said["misplaced"]) == (12, 0)
    assert weefsel.json("area", "list")["items"][0]["schematic"]
    assert visits_by_ward(weefsel) == before


def test_choosing_an_edition_says_what_changes(weefsel: Shell, site: Publisher) -> None:
    rough = weefsel.json("area", "editions")["items"][0]["name"]
    weefsel("area", "fetch", "--edition", "2025", "--from", site.address)
    weefsel("area", "use", rough)

    said = weefsel("area", "use", "2025").out

    assert "The map and the lists draw 2025 now: 12 ward" in said
    assert "103 sector" in said
    assert f"Before, it was {rough}, schematic borders." in said
    assert "Visits and places keep their ward." in said
    assert "in use already; nothing changed" in weefsel("area", "use", "2025").out
    assert "checksum (SHA-256): " in weefsel("area", "editions").out


def test_an_unknown_edition_is_told_with_those_there_are(weefsel: Shell) -> None:
    name = weefsel.json("area", "editions")["items"][0]["name"]
    assert f"No edition is called '1830'. Editions: {name}" in weefsel.refused(
        "area", "use", "1830"
    )


def test_editions_of_one_name_are_told_apart_by_id(weefsel: Shell, published: Path) -> None:
    (rough,) = weefsel.json("area", "editions")["items"]
    weefsel("area", "import", str(published / publisher.SECTORS_2024), "--edition", rough["name"])

    told = weefsel.refused("area", "use", rough["name"])
    assert f"2 editions are called '{rough['name']}'" in told
    assert rough["id"] in told
    assert weefsel.json("area", "use", rough["id"])["schematic"]


def test_a_base_map_is_chosen_and_removed(weefsel: Shell, tmp_path: Path) -> None:
    for file, name in (("stad", "Stad"), ("rand", "Rand")):
        weefsel("area", "basemap", "import", make_base_map(tmp_path / f"{file}.mbtiles", name))

    assert weefsel.json("area", "basemap", "use", "stad") == {
        "base_map": "stad.mbtiles",
        "before": "",
    }
    shown = {
        each["file"]: each["shown"] for each in weefsel.json("area", "basemap", "list")["items"]
    }
    assert shown == {"stad.mbtiles": True, "rand.mbtiles": False}

    said = weefsel("area", "basemap", "remove", "stad.mbtiles")
    assert said.code == 0
    assert "was removed" in said.out
    assert "The map has no background now." in said.out
    assert weefsel.json("area", "basemap", "remove", "Rand")["was_shown"] is False
    assert weefsel.json("area", "basemap", "use", "none") == {"base_map": "", "before": ""}
    assert "No base maps yet" in weefsel.refused("area", "basemap", "remove", "Rand")


def test_an_unknown_base_map_is_told_with_those_there_are(weefsel: Shell, tmp_path: Path) -> None:
    weefsel("area", "basemap", "import", make_base_map(tmp_path / "stad.mbtiles", "Stad"))

    for verb in ("use", "remove"):
        told = weefsel.refused("area", "basemap", verb, "dorp")
        assert "No base map is called 'dorp'. Base maps: stad.mbtiles" in told
    assert "Did you mean Stad?" in weefsel.refused("area", "basemap", "use", "stadd")
    assert weefsel.json("area", "basemap", "list")["total"] == 1


def test_the_online_map_needs_a_yes_to_what_it_sends(weefsel: Shell) -> None:
    told = weefsel.refused("area", "basemap", "use", "online")
    assert "which part of the city you look at" in told
    assert "--agree" in told
    assert weefsel.json("area", "basemap", "use", "none")["before"] == ""

    assert weefsel.json("area", "basemap", "use", "online", "--agree")["base_map"] == "online"


def test_addresses_are_removed(weefsel: Shell, tmp_path: Path) -> None:
    file = tmp_path / "adressen.csv"
    file.write_text("straat;nr;postcode;gemeente;sector\nBruul;12;2800;Mechelen;12025A00-\n")
    weefsel("area", "addresses", "import", str(file))

    assert weefsel.json("area", "addresses", "remove") == {"removed": True, "addresses": 1}
    assert "It is not there." in weefsel.refused("area", "address", "bruul 12")
    assert weefsel("area", "addresses", "remove").out == (
        "There are no addresses on this computer.\n"
    )

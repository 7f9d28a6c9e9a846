"""Official editions from a publisher: fetched, kept side by side, and never mixed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from uuid import UUID

import pytest

from desktop.domain.changes import Changes
from desktop.domain.record import WardCode
from desktop.domain.vocabulary import AreaLevel, VisitKind
from desktop.errors import Cancelled, DownloadFailed, FileUnreadable, NotFound
from desktop.services import visits
from desktop.services.desk import Desk
from desktop.services.figures import coverage_sectors
from desktop.services.geography import areas
from desktop.services.geography.area_fetch import (
    STEPS,
    by_hand,
    fetch_edition,
    fetched_files,
    look,
)
from desktop.storage.figures.coverage import Inhabitants, inhabitants
from desktop.storage.lists import areas as storage
from desktop.words.online import fetched
from maps import facts
from tests.conftest import NOW
from tests.maps import publisher
from tests.maps.publisher import PEOPLE_2025, SECTORS_2025, WARDS, Publisher, publisher_of


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return publisher.publish(tmp_path_factory.mktemp("publisher") / "files")


@pytest.fixture
def site(published: Path) -> Iterator[Publisher]:
    with publisher_of(published) as site:
        yield site


def sector_inhabitants(desk: Desk, year: int = 2026) -> Mapping[str, Inhabitants]:
    """Return the inhabitants per sector of the edition in use, as the measures count them."""
    with desk.store.reading() as session:
        sectors = coverage_sectors.sector_map(session)
        return coverage_sectors.sector_inhabitants(session, sectors, year)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "profile" / "maps"


def test_sizes_and_licences_are_shown_before(site: Publisher) -> None:
    sectors, people, wards = look(2025, site.address)

    assert (sectors.name, people.name, wards.name) == (SECTORS_2025, PEOPLE_2025, WARDS)
    assert sectors.size == len(site.content(SECTORS_2025) or b"")
    assert "Licentie open data" in sectors.licence
    assert "© gemeentebesturen" in wards.licence
    assert {each.method for each in site.asked} == {"HEAD"}


def test_an_edition_is_fetched_and_used(desk: Desk, folder: Path, site: Publisher) -> None:
    told: list[tuple[int, int]] = []

    answer, changes = fetch_edition(
        desk,
        folder,
        year=2025,
        origin=site.address,
        report=lambda done, total: told.append((done, total)),
    )

    assert changes == Changes.AREAS
    assert (answer.areas.wards, answer.areas.sectors) == (12, 103)
    assert answer.areas.edition.name == "2025"
    assert "Statbel" in answer.areas.edition.source
    assert (answer.inhabitants, answer.nowhere, answer.missing) == (10_300, 33, [])
    assert told == sorted(told)
    assert told[-1] == (STEPS, STEPS)
    assert len(site.connections) == 1
    assert not list((folder / "downloads").iterdir())


def test_checksums_are_kept_with_the_edition(desk: Desk, folder: Path, site: Publisher) -> None:
    import hashlib

    answer, _ = fetch_edition(desk, folder, year=2025, origin=site.address)

    kept = {each.name: each for each in fetched_files(folder, answer.areas.edition.id)}
    assert set(kept) == {SECTORS_2025, PEOPLE_2025, WARDS}
    content = site.content(SECTORS_2025) or b""
    assert kept[SECTORS_2025].sha256 == hashlib.sha256(content).hexdigest()
    assert kept[SECTORS_2025].changed == "Wed, 01 Oct 2025 10:00:00 GMT"


def test_figures_of_two_editions_are_never_mixed(desk: Desk, folder: Path, site: Publisher) -> None:
    site.pages[PEOPLE_2025] = publisher.zipped(
        "x.txt", publisher.people_table(facts.EDITION_NOW, people=7)
    )
    fetch_edition(desk, folder, year=2024, origin=site.address)
    old = sector_inhabitants(desk)
    fetch_edition(desk, folder, year=2025, origin=site.address)
    new = sector_inhabitants(desk)

    assert set(old.values()) == {Inhabitants(100, 2024)}
    assert set(new.values()) == {Inhabitants(7, 2025)}
    assert len(old) == 97
    assert len(new) == 103
    assert not sector_inhabitants(desk, 2024)
    with desk.store.reading() as session:
        wards = storage.newest_statistics(session, "inhabitants", "2026")
        assert {each.edition for each in wards} == {""}
        assert sum(each.number for each in inhabitants(session, 2025).values()) == 7 * 103
        assert sum(each.number for each in inhabitants(session, 2024).values()) == 9_700


def test_files_for_a_laptop_without_a_network_are_named_without_asking(site: Publisher) -> None:
    sectors, people, wards = by_hand(2025)

    assert sectors.name.endswith("20250101.sqlite.zip")
    assert (people.name, wards.name) == (PEOPLE_2025, WARDS)
    assert "statistische-sectoren-2025" in sectors.page
    assert not site.asked


def test_another_edition_is_chosen_and_no_visit_moves(
    desk: Desk, folder: Path, site: Publisher
) -> None:
    fetch_edition(desk, folder, year=2024, origin=site.address)
    former = areas.current_edition(desk)
    assert former is not None
    visit, _changes = visits.log_visit(
        desk, start=NOW, kind=VisitKind.EVENT, ward=WardCode("12025W04")
    )
    fetch_edition(desk, folder, year=2025, origin=site.address)

    changes = areas.use_edition(desk, former.id)

    assert changes == Changes.AREAS
    assert [each.name for each in areas.editions(desk) if each.current] == ["2024"]
    assert len(areas.areas(desk, AreaLevel.SECTOR)) == 97
    assert len(sector_inhabitants(desk)) == 97
    assert visits.get_visit(desk, visit.id) == visit


def test_an_edition_that_is_not_there_changes_nothing(desk: Desk) -> None:
    before = areas.editions(desk)
    with pytest.raises(NotFound):
        areas.use_edition(desk, UUID(int=99))
    assert areas.editions(desk) == before


def test_figures_with_codes_of_another_edition_are_told(
    desk: Desk, folder: Path, site: Publisher
) -> None:
    fitting, _ = fetch_edition(desk, folder, year=2025, origin=site.address)
    site.pages[PEOPLE_2025] = publisher.zipped(
        "x.txt", publisher.people_table(facts.EDITION_BEFORE, people=5)
    )
    other, _ = fetch_edition(desk, folder, year=2025, origin=site.address)

    assert (fitting.figures_fit, other.figures_fit) == (True, False)
    assert {each.number for each in sector_inhabitants(desk).values()} == {100}
    assert any("count by ward" in line for line in fetched(other))


def test_earlier_years_and_editions_stay(desk: Desk, folder: Path, site: Publisher) -> None:
    fetch_edition(desk, folder, year=2024, origin=site.address)
    fetch_edition(desk, folder, year=2025, origin=site.address)

    assert [each.name for each in areas.editions(desk)][:2] == ["2025", "2024"]
    assert len(areas.areas(desk, AreaLevel.SECTOR)) == 103


def test_a_table_with_codes_of_both_editions_is_refused(
    desk: Desk, folder: Path, site: Publisher
) -> None:
    both = publisher.people_table(facts.EDITION_NOW) + "\n12025|12025A12-|5|x|1|old\n"
    site.pages[PEOPLE_2025] = publisher.zipped("x.txt", both)

    with pytest.raises(FileUnreadable, match="mixed_codes"):
        fetch_edition(desk, folder, year=2025, origin=site.address)

    assert areas.current_edition(desk) == areas.editions(desk)[-1]


def test_an_edition_without_figures_says_so(desk: Desk, folder: Path, site: Publisher) -> None:
    del site.pages[PEOPLE_2025], site.pages[WARDS]

    answer, _ = fetch_edition(desk, folder, year=2025, origin=site.address)

    assert (answer.inhabitants, answer.missing) == (None, ["inhabitants", "wards"])
    assert not sector_inhabitants(desk)


def test_a_ward_table_that_says_nothing_is_told_and_not_used(
    desk: Desk, folder: Path, site: Publisher
) -> None:
    site.pages[WARDS] = b"statsec;ggw7\n1;2\n"

    answer, _ = fetch_edition(desk, folder, year=2025, origin=site.address)

    assert answer.unusable
    assert answer.areas.wards == 12


def test_an_edition_nobody_published_is_not_there(
    desk: Desk, folder: Path, site: Publisher
) -> None:
    with pytest.raises(DownloadFailed) as failed:
        fetch_edition(desk, folder, year=2031, origin=site.address)

    assert failed.value.reason == "not_there"
    assert failed.value.page.endswith("statistische-sectoren-2031")


def test_offline_the_error_names_the_file_and_its_page(desk: Desk, folder: Path) -> None:
    with pytest.raises(DownloadFailed) as failed:
        fetch_edition(desk, folder, origin="http://127.0.0.1:9")

    assert failed.value.reason == "no_network"
    assert failed.value.name.startswith("sh_statbel_statistical_sectors_")
    assert failed.value.page == "https://statbel.fgov.be/nl/open-data/statistische-sectoren-2025"


def test_files_that_were_brought_on_a_stick_do_as_well(
    desk: Desk, folder: Path, published: Path
) -> None:
    answer, _ = fetch_edition(desk, folder, year=2025, origin=published)

    assert (answer.areas.wards, answer.inhabitants) == (12, 10_300)
    assert [each.address for each in answer.files] == ["", "", ""]
    assert (published / SECTORS_2025).exists()


def test_an_empty_folder_is_told_which_file_to_put_there(
    desk: Desk, folder: Path, tmp_path: Path
) -> None:
    with pytest.raises(FileUnreadable, match="sh_statbel_statistical_sectors"):
        fetch_edition(desk, folder, year=2025, origin=tmp_path)


def test_stopped_halfway_nothing_changes_and_the_rest_comes_later(
    desk: Desk, folder: Path, site: Publisher
) -> None:
    before = areas.editions(desk)

    def stop(done: int, _total: int) -> None:
        if done >= 79:
            raise Cancelled

    with pytest.raises(Cancelled):
        fetch_edition(desk, folder, year=2025, origin=site.address, report=stop)
    assert areas.editions(desk) == before
    asked = len(site.gets(SECTORS_2025))
    fetch_edition(desk, folder, year=2025, origin=site.address)

    assert asked == 1
    assert len(site.gets(SECTORS_2025)) == 1


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        (SECTORS_2025, publisher.zipped("x.geojson", b"0" * 40_000_000), "unsafe_archive"),
        (SECTORS_2025, publisher.zipped("../x.geojson", b"{}"), "unsafe_archive"),
        (SECTORS_2025, publisher.zipped("x.txt", b"a;b"), "no_map_in_archive"),
        (PEOPLE_2025, publisher.zipped("x.txt", b"0" * 40_000_000), "unsafe_archive"),
        (PEOPLE_2025, publisher.zipped("x.txt", b""), "empty"),
        (PEOPLE_2025, publisher.zipped("x.txt", b"a|b\n1|2\n"), "no_figures"),
        (
            PEOPLE_2025,
            publisher.zipped("x.txt", b"CD_SECTOR|TOTAL\n11001A00-|5\n"),
            "other_city",
        ),
        (PEOPLE_2025, b"PK\x03\x04" + b"\x00" * 400, "damaged"),
    ],
    ids=["bomb", "climb", "no map", "text bomb", "empty", "no figures", "other city", "damaged"],
)
def test_a_bad_file_changes_nothing(
    desk: Desk, folder: Path, site: Publisher, name: str, content: bytes, reason: str
) -> None:
    before = areas.editions(desk)
    site.pages[name] = content

    with pytest.raises(FileUnreadable) as refused:
        fetch_edition(desk, folder, year=2025, origin=site.address)

    assert (refused.value.name, refused.value.reason) == (name, reason)
    assert areas.editions(desk) == before
    assert not sector_inhabitants(desk)


def test_a_web_page_in_place_of_a_file_is_refused(
    desk: Desk, folder: Path, site: Publisher
) -> None:
    site.pages[SECTORS_2025] = b"<!doctype html><title>Sign in</title>"

    with pytest.raises(DownloadFailed, match="web_page"):
        fetch_edition(desk, folder, year=2025, origin=site.address)

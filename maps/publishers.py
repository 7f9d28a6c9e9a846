"""Which official files make an edition, who publishes them, and under which licence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal
from urllib.parse import quote

from maps import facts
from maps.download import file_name

Subject = Literal["sectors", "inhabitants", "wards"]

STATBEL = "https://statbel.fgov.be"
STATBEL_FILES = f"{STATBEL}/sites/default/files/files/opendata"
ADDRESSES_PAGE = f"{STATBEL}/en/open-data/address-file-statistical-sector"
STATBEL_LICENCE = "Statbel, Licentie open data"
WARDS_FILE = (
    "https://github.com/provinciesincijfers/gebiedsniveaus/raw/master/"
    "data_voor_swing/aggregatietabellen/statsec_ggw7.xlsx"
)
WARDS_PAGE = "https://github.com/provinciesincijfers/gebiedsniveaus"
WARDS_LICENCE = f"Modellicentie gratis hergebruik (Vlaanderen): {facts.WARD_CREDIT}"
EDITION = facts.EDITION_NOW
"""The edition that is fetched when nobody names one: its codes are known to the program."""
FIRST_YEAR, LAST_YEAR = 2019, 2035

_FORMS = tuple(
    (system, form) for form in ("sqlite", "geojson", "shp") for system in ("31370", "3812")
)
_SEEN = {2024: ("31370", "geojson"), 2026: ("3812", "sqlite")}
"""The form in which an edition was surely published; the others are tried after it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """One subject of an edition, as its publisher offers it.

    Args:
        addresses: The same file in several forms or under several names; the first that is
            there will do.
        page: Where a person finds it.
        needed: Without it there is no edition.
    """

    subject: Subject
    publisher: str
    addresses: tuple[str, ...]
    page: str
    licence: str
    needed: bool = False

    @property
    def names(self) -> tuple[str, ...]:
        """Names under which a person would find the file on disk after a download by hand."""
        return tuple(map(file_name, self.addresses))

    def moved_to(self, base: str) -> Source:
        """Return the source with all its files under one other address."""
        return Source(
            subject=self.subject,
            publisher=self.publisher,
            addresses=tuple(f"{base.rstrip('/')}/{quote(name)}" for name in self.names),
            page=self.page,
            licence=self.licence,
            needed=self.needed,
        )


def sources_of(year: int) -> tuple[Source, ...]:
    """Return what makes the edition of 1 January of ``year``: borders, inhabitants, wards."""
    return _sectors(year), _inhabitants(year), _wards()


def _sectors(year: int) -> Source:
    forms = sorted(_FORMS, key=lambda form: form != _SEEN.get(year, form))
    folder = f"{STATBEL_FILES}/{quote('Statistische sectoren')}"
    return Source(
        subject="sectors",
        publisher=f"Statbel, statistische sectoren, 1 januari {year}",
        addresses=tuple(
            f"{folder}/sh_statbel_statistical_sectors_{system}_{year}0101.{form}.zip"
            for system, form in forms
        ),
        page=f"{STATBEL}/nl/open-data/statistische-sectoren-{year}",
        licence=STATBEL_LICENCE,
        needed=True,
    )


def _inhabitants(year: int) -> Source:
    # In the year of the new codes the figures came twice: _NEW has the codes of that edition.
    endings = ("_NEW", "") if year == int(facts.EDITION_NOW) else ("", "_NEW")
    return Source(
        subject="inhabitants",
        publisher=f"Statbel, bevolking per statistische sector, 1 januari {year}",
        addresses=tuple(
            f"{STATBEL_FILES}/bevolking/sectoren/OPENDATA_SECTOREN_{year}{ending}.zip"
            for ending in endings
        ),
        page=f"{STATBEL}/en/open-data/population-statistical-sector-12",
        licence=STATBEL_LICENCE,
    )


def _wards() -> Source:
    return Source(
        subject="wards",
        publisher=facts.WARD_CREDIT,
        addresses=(WARDS_FILE,),
        page=WARDS_PAGE,
        licence=WARDS_LICENCE,
    )

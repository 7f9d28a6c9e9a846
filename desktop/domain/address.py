"""Addresses of the city: open data, with which nobody lives anywhere."""

from __future__ import annotations

from dataclasses import dataclass

from desktop.domain.record import WardCode


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundAddress:
    """An address, or a whole street when ``number`` is empty.

    Args:
        sector: Code of the statistical sector; empty if it is not known.
        ward: ``None`` when neither sector nor point says it.
        online: The answer came from a service, not from this computer.
    """

    street: str
    number: str
    box: str
    postcode: str
    city: str
    lat: float | None = None
    lon: float | None = None
    sector: str = ""
    ward: WardCode | None = None
    ward_name: str = ""
    online: bool = False

    @property
    def line(self) -> str:
        """The address as it is written on an envelope."""
        house = " ".join(filter(None, (self.street, self.number)))
        box = f" bus {self.box}" if self.box else ""
        return ", ".join(filter(None, (house + box, f"{self.postcode} {self.city}".strip())))


@dataclass(frozen=True, slots=True, kw_only=True)
class AddressImport:
    """What was read in from a file of addresses.

    Args:
        addresses: Kept; those of other municipalities are ``foreign``.
        without_place: Kept, with neither a point in the city nor a sector.
        swapped: The file had latitude and longitude exchanged; this was set right.
    """

    name: str
    addresses: int
    streets: int
    foreign: int
    without_place: int
    swapped: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class AddressBookFacts:
    """The addresses that are on this computer.

    Args:
        name: Of the file they were read in from.
        read_at: When; ISO 8601, in UTC.
        size: Of our own file, in bytes.
    """

    name: str
    read_at: str
    addresses: int
    size: int

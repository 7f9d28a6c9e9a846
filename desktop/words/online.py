"""Words for what reaches out to open services: shown before somebody chooses it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from desktop.domain.address import AddressImport
from desktop.domain.area import AreaFetch, AreaOffer
from desktop.i18n import translate
from desktop.words.downloads import file_size
from desktop.words.formats import number
from desktop.words.map_files import remarks

_MINUTE = 60


def about_online_map(host: str) -> str:
    """Return what choosing tiles from the network means for privacy."""
    return translate(
        "online",
        "With this on, the map asks {host} for its background while you look at it. That service "
        "then sees the address of your network connection and which part of the city you look at. "
        "It sees no visits, places or persons. With this off, the map asks nobody anything.",
    ).format(host=host)


def about_online_addresses(host: str) -> str:
    """Return what looking up an address at the service means for privacy."""
    return translate(
        "online",
        "This sends what you typed to {host}, a service of the Flemish government. Do not look up "
        "the home of a person this way: an address read in from a file stays on this computer.",
    ).format(host=host)


def about_download(*, tiles: int, size: int, seconds: float, credit: str) -> str:
    """Return what taking over a base map will cost."""
    text = translate(
        "online",
        "%n tile(s), about {size} and {minutes} minutes, at a pace that does not burden the "
        "service. You can stop and go on later. {credit}",
        "",
        tiles,
    )
    minutes = number(max(1, round(seconds / _MINUTE)))
    return text.format(size=file_size(size), minutes=minutes, credit=credit)


def offered(offers: Sequence[AreaOffer]) -> Iterator[str]:
    """Yield a line for each file before it is fetched: size, publisher, licence."""
    for offer in offers:
        if not offer.name:
            yield translate("online", "{publisher}: not there (yet). See {page}").format(
                publisher=offer.publisher, page=offer.page
            )
            continue
        yield translate("online", "{name} ({size}) from {host}. Licence: {licence}").format(
            name=offer.name,
            size=file_size(offer.size),
            host=offer.host,
            licence=offer.licence,
        )


def fetched(answer: AreaFetch) -> Iterator[str]:
    """Yield what came of fetching an edition, and what a person should know about it."""
    yield translate(
        "commands", "Edition {edition} is in use now: %n ward(s).", "", answer.areas.wards
    ).format(edition=answer.areas.edition.name)
    yield translate("commands", "Source: {source}").format(source=answer.areas.edition.source)
    if answer.areas.edition.licence:
        text = translate("online", "Licence: {licence}")
        yield text.format(licence=answer.areas.edition.licence)
    if answer.inhabitants is None:
        yield translate("online", "No figures of inhabitants came with it; the older ones stay.")
    else:
        yield translate("online", "%n inhabitant(s) placed in a sector.", "", answer.inhabitants)
    if not answer.figures_fit:
        yield translate(
            "online",
            "The figures have the sector codes of another edition: they count by ward, not by "
            "sector.",
        )
    if answer.nowhere:
        yield translate(
            "online", "%n inhabitant(s) without a place count in no ward.", "", answer.nowhere
        )
    if answer.unusable:
        yield translate("online", "The table of wards was of no use; the one we have was used.")
    yield from remarks(answer.areas)


def addresses_read(found: AddressImport) -> Iterator[str]:
    """Yield what was read in from a file of addresses."""
    yield translate("online", "%n address(es) read in.", "", found.addresses)
    if found.foreign:
        yield translate(
            "online", "%n address(es) of other municipalities were left out.", "", found.foreign
        )
    if found.swapped:
        yield translate("online", "Latitude and longitude were exchanged; this was set right.")
    if found.without_place:
        yield translate(
            "online", "%n address(es) say neither a point nor a sector.", "", found.without_place
        )

"""From a name that somebody typed to the record it stands for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any
from uuid import UUID

from desktop.cli.entries import best, did_you_mean
from desktop.cli.parser import WrongUse
from desktop.domain.area import AreaEdition
from desktop.domain.base_map import KeptMap
from desktop.domain.listing import (
    NetworkFilter,
    Order,
    OrganisationFilter,
    PersonFilter,
    PlaceFilter,
)
from desktop.domain.record import NetworkId, OrganisationId, PersonId, PlaceId, WardCode
from desktop.domain.relation_lists import ServiceFilter
from desktop.domain.text import fold
from desktop.i18n import translate
from desktop.services.desk import Desk

MOST_LOOKED_AT = 100


def ward(desk: Desk, text: str) -> WardCode:
    """Return the code of the ward called ``text``, whatever its case and accents.

    Raises:
        WrongUse: No ward is called so; the sentence names them all.
    """
    from desktop.services.geography.areas import wards

    known = wards(desk)
    chosen = best(text, known, lambda area: (area.name, area.code))
    if chosen is None:
        called = [area.name for area in known]
        sentence = translate("commands", "--ward: no ward is called '{value}'. Wards: {accepted}")
        told = sentence.format(value=text, accepted=", ".join(called))
        raise WrongUse(told + did_you_mean(text, called))
    return WardCode(chosen.code)


def ward_names(desk: Desk) -> dict[str, str]:
    """Return the name of every ward by its code."""
    from desktop.services.geography.areas import wards

    return {area.code: area.name for area in wards(desk)}


def edition(desk: Desk, text: str) -> AreaEdition:
    """Return the edition of borders called ``text``, or with that id.

    Raises:
        WrongUse: None is called so, or several are; the sentence names them.
    """
    from desktop.services.geography.areas import editions

    known = editions(desk)
    wanted = fold(text.strip())
    chosen = [each for each in known if wanted in {fold(each.name), str(each.id)}]
    if len(chosen) == 1:
        return chosen[0]
    if chosen:
        sentence = translate(
            "commands", "{count} editions are called '{value}'. Give the id: {ids}"
        )
        ids = ", ".join(str(each.id) for each in chosen)
        raise WrongUse(sentence.format(count=len(chosen), value=text, ids=ids))
    called = [each.name for each in known]
    sentence = translate("commands", "No edition is called '{value}'. Editions: {accepted}")
    told = sentence.format(value=text, accepted=", ".join(called))
    raise WrongUse(told + did_you_mean(text, called))


def base_map(folder: Path, text: str) -> KeptMap:
    """Return the base map whose file or name is ``text``.

    Args:
        folder: ``maps`` in the profile.

    Raises:
        WrongUse: There is none; the sentence names the files there are.
    """
    from desktop.services.geography.base_maps import base_maps

    known = base_maps(folder)
    if not known:
        raise WrongUse(
            translate("commands", "No base maps yet. Add one with: weefsel area basemap import")
        )
    # The file first: two base maps may bear the same name.
    chosen = best(text, known, lambda kept: (kept.file,)) or best(
        text, known, lambda kept: (kept.name, Path(kept.file).stem)
    )
    if chosen is None:
        called = [kept.file for kept in known]
        sentence = translate("commands", "No base map is called '{value}'. Base maps: {accepted}")
        told = sentence.format(value=text, accepted=", ".join(called))
        raise WrongUse(told + did_you_mean(text, [*called, *(kept.name for kept in known)]))
    return chosen


def place(desk: Desk, text: str) -> PlaceId:
    """Return the id of the place called ``text``, or with that id."""
    from desktop.services.places import list_places

    def like(words: str) -> Sequence[Any]:
        return list_places(
            desk, PlaceFilter(text=words), Order(column="name"), offset=0, limit=MOST_LOOKED_AT
        ).rows

    return PlaceId(_standing(desk, _only("--place", text, like)))


def organisation(desk: Desk, text: str, option: str = "--organisation") -> OrganisationId:
    """Return the id of the organisation called ``text``, or with that id."""
    from desktop.services.organising.organisations import list_organisations

    def like(words: str) -> Sequence[Any]:
        return list_organisations(
            desk,
            OrganisationFilter(text=words),
            Order(column="name"),
            offset=0,
            limit=MOST_LOOKED_AT,
        ).rows

    return OrganisationId(_standing(desk, _only(option, text, like)))


def service(desk: Desk, text: str) -> UUID:
    """Return the id of the service called ``text``, or with that id."""
    from desktop.services.organising.services_offered import list_services

    def like(words: str) -> Sequence[Any]:
        return list_services(desk, ServiceFilter(text=words), limit=MOST_LOOKED_AT).rows

    return _only("--service", text, like)


def network(desk: Desk, text: str) -> NetworkId:
    """Return the id of the network called ``text``, or with that id."""
    from desktop.services.organising.networks import list_networks

    def like(words: str) -> Sequence[Any]:
        return list_networks(
            desk, NetworkFilter(text=words), Order(column="name"), offset=0, limit=MOST_LOOKED_AT
        ).rows

    return NetworkId(_standing(desk, _only("--network", text, like)))


def person(desk: Desk, text: str) -> PersonId:
    """Return the id of the person called ``text``, or with that id."""
    from desktop.services.persons import list_persons

    def like(words: str) -> Sequence[Any]:
        order = Order(column="display_name")
        return list_persons(
            desk, PersonFilter(text=words), order, offset=0, limit=MOST_LOOKED_AT
        ).rows

    return PersonId(_standing(desk, _only("--person", text, like)))


def _standing(desk: Desk, id_: UUID) -> UUID:
    """Return the record that stayed where the one with this id went up in another."""
    from desktop.services.finding import standing_id

    return standing_id(desk, id_)


def _only(option: str, text: str, like: Callable[[str], Sequence[Any]]) -> UUID:
    try:
        return UUID(text.strip())
    except ValueError:
        pass
    called_so = [row for row in like(text) if fold(_name(row)) == fold(text.strip())]
    if len(called_so) == 1:
        return UUID(str(called_so[0].id))
    if called_so:
        sentence = translate(
            "commands", "{option}: {count} are called '{value}'. Give the id, as the list shows it."
        )
        raise WrongUse(sentence.format(option=option, count=len(called_so), value=text))
    sentence = translate("commands", "{option}: nothing is called '{value}'. See the list.")
    raise WrongUse(sentence.format(option=option, value=text))


def _name(row: Any) -> str:
    return str(getattr(row, "name", None) or row.display_name)

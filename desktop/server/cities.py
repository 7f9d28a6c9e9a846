"""Which city a laptop means, where one installation serves several.

A registration says it by a short name, or by the host name that it called; with one city there
is nothing to say. Afterwards each token names its tenant.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, func, insert, select

from desktop.server.models.accounts import cities


@dataclass(frozen=True, slots=True)
class City:
    """One tenant.

    Args:
        tenant: Its number, in every key of the database.
        short: Its short name, for instance ``mechelen``.
        host: Host name under which laptops call it; empty = any.
    """

    tenant: int
    short: str
    name: str
    host: str = ""


def all_cities(connection: Connection) -> Sequence[City]:
    """Return the cities of this installation, in order of their numbers."""
    found = connection.execute(
        select(cities.c.tenant, cities.c.short, cities.c.name, cities.c.host).order_by(
            cities.c.tenant
        )
    )
    return [City(*row) for row in found]


def add_city(connection: Connection, name: str, *, host: str = "", now: int) -> City:
    """Add a city and return it; its scopes and server row are made elsewhere."""
    tenant = connection.execute(
        select(func.coalesce(func.max(cities.c.tenant), 0) + 1)
    ).scalar_one()
    city = City(int(tenant), short_name(name), name, host.casefold())
    connection.execute(
        insert(cities).values(
            tenant=city.tenant, short=city.short, name=name, host=city.host, made_at=now
        )
    )
    return city


def choose_city(known: Sequence[City], *, said: str, host: str) -> City | None:
    """Return the city that somebody means; ``None`` when that is not clear.

    Args:
        known: All cities.
        said: Short name or name, as typed; may be empty.
        host: Host name of the call, without a port.
    """
    if said:
        fitting = [city for city in known if short_name(said) == city.short]
    else:
        fitting = [city for city in known if city.host and city.host == host.casefold()] or [*known]
    return fitting[0] if len(fitting) == 1 else None


def short_name(name: str) -> str:
    """Return a name in small letters without accents, words joined by hyphens."""
    plain = unicodedata.normalize("NFKD", name.casefold()).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")

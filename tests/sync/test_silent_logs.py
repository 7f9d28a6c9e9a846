"""A laptop that keeps in touch, and hands over no line of its log, is told to the DPO."""

from __future__ import annotations

from uuid import uuid4

from desktop.domain.privacy.access import AccessFilter, Way
from desktop.domain.roles.role import Role
from desktop.server import access_pages
from desktop.server.people import revoke
from desktop.services.privacy.access_log import note_read
from desktop.sync.city_log import read_city
from desktop.sync.logbook import LogTrouble
from desktop.words.access import trouble_text
from tests.server.conftest import (  # noqa: F401 - pytest finds fixtures by their names here
    TENANT,
    cluster,
    database,
    database_name,
    first_cluster,
    owner,
)
from tests.server.web import Web
from tests.sync.test_end_to_end import Laptop, laptops, web  # noqa: F401 - the same

DAY = 86_400


def silent(web: Web) -> list[tuple[str, int]]:  # noqa: F811
    def look(office: object) -> list[LogTrouble]:
        return access_pages.troubles(office.connection, TENANT)  # type: ignore[attr-defined]

    found = web.office(look)
    return [(each.account, each.n) for each in found if each.what == "silent"]


def test_only_who_sees_persons_and_was_in_touch_for_long_without_a_line(
    laptops: tuple[Laptop, Laptop],  # noqa: F811
    web: Web,  # noqa: F811
) -> None:
    anna, bart = laptops
    web.let("bart", "North", Role.FIELD_WORKER)
    for laptop in laptops:
        laptop.synced()
    web.clock.go(seconds=13 * DAY)
    for laptop in laptops:
        laptop.synced()
    assert silent(web) == [], "a week without a contact is nothing unusual"

    web.clock.go(seconds=2 * DAY)
    for laptop in laptops:
        laptop.synced()
    assert silent(web) == [("Anna", 15)], "a field worker sees nobody, so there is nothing to log"

    note_read(anna.desk, [uuid4()], Way.PAGE)
    anna.synced()
    assert silent(web) == []
    web.clock.go(seconds=20 * DAY)
    assert silent(web) == [], "it was not in touch either"
    anna.synced()
    assert silent(web) == [("Anna", 20)]

    web.give_second_factor("bart")
    web.let("bart", "North", Role.DPO)
    found = read_city(bart.desk.store, AccessFilter(), now=bart.now).troubles
    told = next(each for each in found if each.account == "Anna")
    assert (told.what, told.laptop) == ("silent", "anna's laptop")
    said = trouble_text(told.what, told.laptop, told.n, account=told.account)
    assert said.startswith("anna's laptop of Anna synced for 20 day")

    web.office(lambda office: revoke(office, anna.device, "left"))
    assert ("Anna", 20) not in silent(web), "it was ended, and hands over at its last contact"

"""Files of two real laptops: what waits is told, and what a server lost is sent to it again."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from uuid import UUID

import pytest
from sqlalchemy import text
from uuid_utils.compat import uuid7

from desktop.domain.roles.role import Role
from desktop.domain.syncing.sync_state import Standing
from desktop.domain.vocabulary import PlaceKind
from desktop.errors import RequestRefused
from desktop.services.files import add_file, files_of, keep_fetched, read_file
from desktop.services.places import add_place
from desktop.services.sending import sync_state
from desktop.storage.pending.link import read_link
from desktop.sync.client import HttpServer
from desktop.sync.files import fetch_file
from desktop.sync.line import Line, open_http
from desktop.sync.round import sync_once
from desktop.sync.tokens import StoredTokens
from tests.server.conftest import (  # noqa: F401 - pytest finds fixtures by their names here
    TENANT,
    cluster,
    database,
    database_name,
    first_cluster,
    owner,
)
from tests.server.web import Web
from tests.sync.test_end_to_end import BATTEL, Laptop, laptops, web  # noqa: F401

CONTENT = b"%PDF-1.4\n" + bytes(range(256)) * 3000 + b"\n%%EOF\n"


def placed(laptop: Laptop) -> tuple[UUID, UUID]:
    """Keep a plan beside a place; return place and file."""
    place, _ = add_place(laptop.desk, name="Plein", kind=PlaceKind.OTHER, ward=BATTEL)
    made, _ = add_file(laptop.desk, "place", place.id, name="plan.pdf", content=CONTENT)
    return place.id, made.id


def fetch(laptop: Laptop, place: UUID) -> bytes:
    """Open the file beside a place, as somebody does who does not have it yet."""
    (line,) = files_of(laptop.desk, "place", place)
    with laptop.desk.store.reading() as session:
        link = read_link(session)
    with open_http(link.address) as http:
        server = HttpServer(Line(http, link.server), StoredTokens(laptop.desk.store, laptop.now))
        fetched = fetch_file(server, line.attachment, report=lambda _d, _t: None)
    keep_fetched(laptop.desk, line.attachment, fetched)
    return fetched


def begin_epoch_of(web: Web) -> None:  # noqa: F811
    from desktop.server.restored import begin_epoch

    web.office(lambda office: begin_epoch(office.connection, TENANT))


def without_row(web: Web) -> None:  # noqa: F811
    """The database is from before the file came; its folder was not kept."""
    web.office(lambda office: office.connection.execute(text("DELETE FROM blob")))
    shutil.rmtree(web.folder / "blobs")
    begin_epoch_of(web)


def without_folder(web: Web) -> None:  # noqa: F811
    """The database knows of the file; its folder was lost with a disk."""
    shutil.rmtree(web.folder / "blobs")
    begin_epoch_of(web)


def cut_short(web: Web) -> None:  # noqa: F811
    """The folder was put back by a copy that was not whole."""
    (file,) = [each for each in (web.folder / "blobs").rglob("*") if each.is_file()]
    file.write_bytes(CONTENT[:1000])
    begin_epoch_of(web)


def test_a_file_that_waits_is_told(laptops: tuple[Laptop, Laptop]) -> None:  # noqa: F811
    anna, _ = laptops
    placed(anna)
    told = {"now": anna.now, "new_id": uuid7, "report": lambda _d, _t: None}
    assert sync_once(anna.desk.store, hurried=True, **told).is_done  # type: ignore[arg-type]
    state = sync_state(anna.desk)
    assert (state.standing, state.waiting, state.files) == (Standing.WAITING, 0, 1)
    anna.synced()
    assert sync_state(anna.desk).standing is Standing.ALL_SENT


def test_a_sync_says_that_a_file_is_left(laptops: tuple[Laptop, Laptop], web: Web) -> None:  # noqa: F811
    anna, _ = laptops
    _place, made = placed(anna)
    told = {"now": anna.now, "new_id": uuid7, "report": lambda _d, _t: None}
    assert sync_once(anna.desk.store, hurried=True, **told).files_left == 1  # type: ignore[arg-type]
    binned = text(
        "UPDATE record SET body = CAST(CAST(body AS jsonb) || '{\"deleted_at\": 1}' AS json)"
        " WHERE tenant = :tenant AND id = :id"
    )
    given = {"tenant": TENANT, "id": made}
    web.office(lambda office: office.connection.execute(binned, given))
    report = anna.sync()  # which the server refuses: it knows better than we do
    assert (report.is_done, report.files_left) == (True, 1)


@pytest.mark.parametrize(
    ("lost", "who"),
    [
        (without_row, "its author"),
        (without_folder, "who had looked at it"),
        (cut_short, "its author"),
    ],
)
def test_a_server_that_lost_a_file_gets_it_again(
    laptops: tuple[Laptop, Laptop],  # noqa: F811
    web: Web,  # noqa: F811
    lost: Callable[[Web], None],
    who: str,
) -> None:
    anna, bart = laptops
    place, made = placed(anna)
    anna.synced()
    bart.synced()
    if who != "its author":
        fetch(bart, place)
    lost(web)
    giver = anna if who == "its author" else bart
    giver.synced()
    assert sync_state(giver.desk).files == 0
    (file,) = [each for each in (web.folder / "blobs").rglob("*") if each.is_file()]
    assert file.read_bytes() == CONTENT
    assert read_file(giver.desk, made)[1] == CONTENT


def test_a_file_that_the_server_lost_is_told_as_not_there(
    laptops: tuple[Laptop, Laptop],  # noqa: F811
    web: Web,  # noqa: F811
) -> None:
    anna, bart = laptops
    place, _made = placed(anna)
    anna.synced()
    bart.synced()
    shutil.rmtree(web.folder / "blobs")
    with pytest.raises(RequestRefused):
        fetch(bart, place)


def test_who_may_only_look_does_not_offer_files_of_others_for_ever(
    laptops: tuple[Laptop, Laptop],  # noqa: F811
    web: Web,  # noqa: F811
) -> None:
    anna, bart = laptops
    place, _made = placed(anna)
    anna.synced()
    bart.synced()
    fetch(bart, place)
    web.give_second_factor("bart")
    web.let("bart", "North", Role.DPO)
    bart.synced()
    without_row(web)
    bart.synced()
    assert sync_state(bart.desk).files == 0

"""Attachments, sent and fetched in parts that go on where they broke off.

Each part may be lost, sent twice or cut: the server says how much it has, the laptop sees how
much lies in its file, and the hash of the whole decides in the end.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from hashlib import sha256
from typing import BinaryIO
from uuid import UUID

from desktop.errors import ServerUnreachable
from desktop.sync.client import HttpServer
from desktop.sync.line import HEADERS
from desktop.sync.parts import BLOB_PART, MOST_BLOB_BYTES, Part

Report = Callable[[int, int], None]
"""Gets (bytes done, bytes in all) between two parts; may raise ``Cancelled``."""
_PARTIAL = 206
_PLAIN = {**HEADERS, "accept-encoding": "identity"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Attachment:
    """What a record says about its attachment.

    Args:
        scope: Of the record.
        size: In bytes, at most 10 MiB.
        digest: SHA-256 of the content.
    """

    id: UUID
    scope: int
    size: int
    digest: bytes

    @property
    def path(self) -> str:
        """Where the server keeps it."""
        return f"/v1/blob/{self.id}"


def send_blob(
    server: HttpServer, attachment: Attachment, content: BinaryIO, *, report: Report
) -> None:
    """Send what the server does not have yet.

    Args:
        content: Open for reading, can be searched.

    Raises:
        RequestRefused: Not allowed, too large, or of a kind that is not taken.
        ServerUnreachable: And its kin; what arrived stays there for the next time.
    """
    offset = _arrived(server, attachment)
    while offset < attachment.size:
        report(offset, attachment.size)
        content.seek(offset)
        got = _send_part(server, attachment, (offset, content.read(BLOB_PART)))
        if got.done:
            break
        if got.offset <= offset:
            raise ServerUnreachable("no_progress")
        offset = got.offset
    report(attachment.size, attachment.size)


def fetch_blob(
    server: HttpServer, attachment: Attachment, held: BinaryIO, *, report: Report
) -> None:
    """Fetch what is missing at the end of ``held`` and check the whole.

    Args:
        held: Open for reading and writing, can be searched; keeps what came if it breaks off.

    Raises:
        ServerUnreachable: And its kin. With ``cut_short`` the content did not fit its hash;
            ``held`` is empty then, so that the next time begins anew.
        RequestRefused: The server has no such attachment, or not for us.
    """
    size = held.seek(0, 2)
    if size < attachment.size:
        report(size, attachment.size)
        server.patiently(
            lambda: server.signed(lambda token: _fetch(server, attachment, held, token))
        )
    held.seek(0)
    if sha256(held.read(MOST_BLOB_BYTES + 1)).digest() != attachment.digest:
        held.seek(0)
        held.truncate()
        raise ServerUnreachable("cut_short")
    report(attachment.size, attachment.size)


def _arrived(server: HttpServer, attachment: Attachment) -> int:
    """Return how much the server has already."""

    def ask(token: str) -> int:
        with closing(
            server.line.send("HEAD", attachment.path, headers=_PLAIN, token=token)
        ) as said:
            server.line.check_sender(said)
            offset = said.headers.get("upload-offset", "")
            return int(offset) if said.is_success and offset.isdecimal() else 0

    return server.patiently(lambda: server.signed(ask))


def _send_part(server: HttpServer, attachment: Attachment, part: tuple[int, bytes]) -> Part:
    headers = HEADERS | {
        "content-type": "application/octet-stream",
        "upload-offset": str(part[0]),
        "upload-length": str(attachment.size),
        "upload-sha256": attachment.digest.hex(),
        "upload-scope": str(attachment.scope),
    }

    def send(token: str) -> Part:
        line = server.line
        answer = line.send("POST", attachment.path, headers=headers, content=part[1], token=token)
        with closing(answer):
            return line.read(answer, Part)

    return server.patiently(lambda: server.signed(send))


def _fetch(server: HttpServer, attachment: Attachment, held: BinaryIO, token: str) -> None:
    line = server.line
    size = held.seek(0, 2)
    headers = _PLAIN | {"range": f"bytes={size}-"}
    with closing(line.send("GET", attachment.path, headers=headers, token=token)) as answer:
        if not answer.is_success:
            line.read(answer, Part)  # raises what the server says
        line.check_sender(answer)
        if size and answer.status_code != _PARTIAL:
            raise ServerUnreachable("not_our_server")  # something between us lost the range
        for piece in line.pieces(answer, most=attachment.size - size):
            held.write(piece)

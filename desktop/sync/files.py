"""Files beside records: sent after the records themselves, fetched when somebody opens one."""

from __future__ import annotations

from hashlib import sha256
from io import BytesIO
from uuid import UUID

from desktop.domain.attachment import Attachment
from desktop.errors import RequestRefused
from desktop.storage import records
from desktop.storage.engine import Store
from desktop.storage.lists import files
from desktop.storage.pending.link import read_link
from desktop.sync import blobs
from desktop.sync.blobs import Report, fetch_blob, send_blob
from desktop.sync.client import HttpServer


def send_files(store: Store, server: HttpServer, *, report: Report) -> int:
    """Send what waits, file by file, the oldest first; return how many the server has now.

    One that the server refuses waits on: the others need not wait for it. One of somebody else,
    which lies here because it was looked at, does not: it is offered only where the server lost it.

    Raises:
        ServerUnreachable: And its kin; what arrived of a file stays there for the next time.
    """
    with store.reading() as session:
        waiting = list(files.waiting_files(session))
        author = read_link(session).account
    sent = 0
    for attachment_id in waiting:
        try:
            sent += _send(store, server, attachment_id, report)
        except RequestRefused:
            _give_up_if_of_another(store, attachment_id, author)
    return sent


def hand_over_files(store: Store, server: HttpServer, *, report: Report) -> int:
    """Send files whose record is no longer here, and let go of them.

    The server takes those whose record it has from whoever made it. One of which it never heard
    more than a change that it keeps apart is not taken, and lost.

    Returns:
        How many were lost.

    Raises:
        ServerUnreachable: And its kin; the rest waits for the next time.
    """
    with store.reading() as session:
        parted = list(files.parted_files(session))
    lost = 0
    for attachment_id in parted:
        with store.reading() as session:
            content = files.content_of(session, attachment_id) or b""
        digest = sha256(content).digest()
        told = blobs.Attachment(id=attachment_id, scope=0, size=len(content), digest=digest)
        try:
            send_blob(server, told, BytesIO(content), report=report)
        except RequestRefused:
            lost += 1
        with store.writing() as session:
            files.drop_content(session, attachment_id)
    return lost


def fetch_file(server: HttpServer, attachment: Attachment, *, report: Report) -> bytes:
    """Return the bytes of a file that is not on this laptop.

    Raises:
        ServerUnreachable: And its kin.
        RequestRefused: The server has no such file, or not for us.
    """
    held = BytesIO()
    fetch_blob(server, _announced(attachment), held, report=report)
    return held.getvalue()


def _send(store: Store, server: HttpServer, attachment_id: UUID, report: Report) -> int:
    with store.reading() as session:
        attachment = records.get(session, Attachment, attachment_id)
        content = files.content_of(session, attachment_id)
    if attachment is None or content is None or attachment.is_deleted:
        return 0
    send_blob(server, _announced(attachment), BytesIO(content), report=report)
    with store.writing() as session:
        files.note_sent(session, attachment_id)
    return 1


def _give_up_if_of_another(store: Store, attachment_id: UUID, author: str) -> None:
    with store.writing() as session:
        attachment = records.get(session, Attachment, attachment_id)
        if attachment is not None and attachment.created_by != author:
            files.note_sent(session, attachment_id)


def _announced(attachment: Attachment) -> blobs.Attachment:
    return blobs.Attachment(
        id=attachment.id,
        scope=attachment.team_id,
        size=attachment.size,
        digest=bytes.fromhex(attachment.sha256),
    )

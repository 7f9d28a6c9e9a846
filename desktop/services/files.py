"""Files beside records: taking them in clean, looking at them, keeping a copy, sending them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from hashlib import sha256
from pathlib import Path, PurePath
from typing import Any
from uuid import UUID

from desktop.domain.attachment import (
    MOST_BYTES,
    OWNERS,
    Attachment,
    FileLine,
    check_attachment,
    owner_of,
)
from desktop.domain.changes import Changes
from desktop.domain.exchange import Exported
from desktop.domain.privacy.access import Way
from desktop.domain.text import LONGEST_LINE, LONGEST_NAME, clean_line
from desktop.domain.traces.file_cleaning import ENDINGS, NotCleanable, cleaned, kind_of
from desktop.errors import FileUnreadable, InvalidEntry, NotFound, Problem
from desktop.i18n import translate
from desktop.reports.files import whole_file
from desktop.services.desk import Desk
from desktop.services.entries import begin, revise
from desktop.services.finding import exactly, in_use
from desktop.services.privacy.access_log import log_export
from desktop.services.walls import (
    require_change,
    require_own,
    require_sight,
    shows_own,
    whose,
)
from desktop.storage import records
from desktop.storage.lists import files
from desktop.storage.registry import shape_named

_AFFECTED = Changes.ATTACHMENTS | Changes.OUTBOX
OWNER_KINDS = frozenset(name.removesuffix("_id") for name in OWNERS)
"""Kinds of records that files can stand beside."""
MOST_READ = 4 * MOST_BYTES
"""Bytes that are read before cleaning: a photo can carry a film behind its picture."""


def add_file(
    desk: Desk, kind: str, record_id: UUID, *, name: str, content: bytes
) -> tuple[Attachment, Changes]:
    """Keep a file beside a record, without place, camera or author in it.

    Args:
        kind: One of :data:`OWNER_KINDS`.
        name: As it was called, without its folder; the ending follows from what it is.

    Raises:
        FileUnreadable: ``empty``, ``kind_not_taken``, ``damaged``, ``locked_file``,
            ``active_file``, ``too_large_file``, or ``there_already`` under another name perhaps.
        NotFound: There is no such record, or it lies in the bin.
        InvalidEntry: A rule of ``check_attachment``.
    """
    kept = _clean(name, content)
    mime = kind_of(kept)
    attachment = check_attachment(
        begin(
            desk,
            Attachment,
            desk.new_id(),
            {
                f"{kind}_id": record_id,
                "name": _named(name, ENDINGS[mime]),
                "mime": mime,
                "size": len(kept),
                "sha256": sha256(kept).hexdigest(),
            },
        )
    )
    require_change(desk, kind)
    with desk.store.writing() as session:
        beside = in_use(session, shape_named(kind).record, record_id)
        if shows_own(desk, kind):
            require_own(desk, kind, beside)
        for each in files.files_of(session, f"{kind}_id", record_id, of=_whose(desk, kind)):
            if each.attachment.sha256 == attachment.sha256:
                raise FileUnreadable(attachment.name, "there_already", each.attachment.name)
        records.insert(session, attachment)
        files.keep_content(session, attachment.id, kept)
    return attachment, _AFFECTED


def files_of(desk: Desk, kind: str, record_id: UUID) -> Sequence[FileLine]:
    """Return the files beside a record, the latest first; beside a visit those the role shows."""
    _require_sight(desk, kind)
    with desk.store.reading() as session:
        return files.files_of(session, f"{kind}_id", record_id, of=_whose(desk, kind))


def get_file(desk: Desk, attachment_id: UUID) -> Attachment:
    """Return what is known of a file, also of one that lies in the bin.

    Raises:
        NotFound: There is no such file.
    """
    with desk.store.reading() as session:
        attachment = exactly(session, Attachment, attachment_id)
    _require_sight(desk, owner_of(attachment)[0])
    if shows_own(desk, "attachment"):
        require_own(desk, "attachment", attachment)
    return attachment


def _whose(desk: Desk, kind: str) -> str:
    """Return whose files beside a kind of record show: beside a visit those the role shows."""
    return whose(desk, "attachment") if kind == "visit" else ""


def _require_sight(desk: Desk, owner: str) -> None:
    """Files show with what they stand beside; beside a visit also one's own."""
    if owner == "visit" and shows_own(desk, "attachment"):
        return
    require_sight(desk, owner)


def read_file(desk: Desk, attachment_id: UUID) -> tuple[Attachment, bytes]:
    """Return a file with its bytes.

    Raises:
        NotFound: There is no such file, or (``blob``) its bytes are not on this laptop.
    """
    attachment = get_file(desk, attachment_id)
    with desk.store.reading() as session:
        content = files.content_of(session, attachment_id)
    if content is None:
        raise NotFound("blob")
    return attachment, content


def keep_fetched(desk: Desk, attachment: Attachment, content: bytes) -> Changes:
    """Keep the bytes of a file that the server handed out."""
    _require_sight(desk, owner_of(attachment)[0])
    with desk.store.writing() as session:
        in_use(session, Attachment, attachment.id)
        files.keep_content(session, attachment.id, content, sent=True)
    return Changes.ATTACHMENTS


def rename_file(desk: Desk, attachment_id: UUID, name: str) -> tuple[Attachment, Changes]:
    """Call a file otherwise; its ending stays.

    Raises:
        NotFound: There is no such file, or it lies in the bin.
        InvalidEntry: A rule of ``check_attachment``.
    """
    with desk.store.writing() as session:
        before = in_use(session, Attachment, attachment_id)
        require_change(desk, owner_of(before)[0])
        if shows_own(desk, "attachment"):
            require_own(desk, "attachment", before)
        fields: dict[str, Any] = {"name": _named(name, ENDINGS.get(before.mime, ""))}
        after = check_attachment(revise(desk, before, fields))
        changed = records.update(session, before, after)
    return after, _AFFECTED if changed else Changes.NONE


def bytes_kept(desk: Desk) -> int:
    """Return how many bytes of files are on this laptop."""
    with desk.store.reading() as session:
        return files.size_of_files(session)


def read_whole(name: str, read_bytes: Callable[[int], bytes]) -> bytes:
    """Return the bytes of a file that somebody chose, but never more than a few are read.

    Args:
        read_bytes: Reads at most so many bytes.

    Raises:
        FileUnreadable: ``too_large_file``.
    """
    content = read_bytes(MOST_READ + 1)
    if len(content) > MOST_READ:
        raise FileUnreadable(name, "too_large_file", str(MOST_BYTES >> 20))
    return content


def copy_out(
    desk: Desk, attachment: Attachment, content: bytes, out: Path, *, reason: str = ""
) -> Path:
    """Write a copy of a file outside the program, whole or not at all.

    The log of reads tells of it before it is there (rule R12).

    Args:
        reason: Why; needed for a file beside a person.

    Raises:
        InvalidEntry: ``required`` or ``too_long_text``: the reason.
        FileNotWritten: See :func:`desktop.reports.files.whole_file`.
    """
    why = clean_line(reason)
    if attachment.person_id is not None and not why:
        raise InvalidEntry(Problem("reason", "required"))
    if len(why) > LONGEST_LINE:
        raise InvalidEntry(Problem("reason", "too_long_text", str(LONGEST_LINE)))
    done = Exported(
        id=desk.new_id(),
        at=desk.now(),
        by=desk.author,
        kind="attachment",
        form=out.suffix.lower().removeprefix("."),
        rows=1,
        reason=why or translate("export", "A copy of a file"),
    )
    persons = [attachment.person_id] if attachment.person_id is not None else []
    log_export(desk, done, persons, way=Way.COPY)
    with whole_file(out) as draft:
        draft.write_bytes(content)
    return out


def _clean(name: str, content: bytes) -> bytes:
    if not content:
        raise FileUnreadable(PurePath(name).name, "empty")
    try:
        kept = cleaned(content)
    except NotCleanable as refused:
        raise FileUnreadable(PurePath(name).name, refused.reason) from None
    if len(kept) > MOST_BYTES:
        raise FileUnreadable(PurePath(name).name, "too_large_file", str(MOST_BYTES >> 20))
    return kept


def copied_name(attachment: Attachment, content: bytes) -> str:
    """Return what a copy may be called: its ending is that of what it is.

    Its name came from whoever added it, and a program opens a file by its ending.
    """
    return _named(attachment.name, ENDINGS.get(kind_of(content), ""))


def _named(name: str, ending: str) -> str:
    """Return a name with the ending of what the file is, whatever it was called."""
    stem = clean_line(PurePath(name.replace("\\", "/")).name)
    for known in (*ENDINGS.values(), ".jpeg", ".JPEG", ".JPG", ".PNG", ".PDF"):
        stem = stem.removesuffix(known)
    return f"{stem[: LONGEST_NAME - len(ending)].strip() or 'file'}{ending}"

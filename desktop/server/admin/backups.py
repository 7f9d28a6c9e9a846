"""``backup`` and ``restore``."""

from __future__ import annotations

import argparse
import os
import re
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psutil

from desktop.server.admin.answer import Answer, Failed, WrongUse, counted
from desktop.server.admin.context import embedded_folder, home_of, opened, share_options
from desktop.server.admin.erasure import hold_all
from desktop.server.admin.set_aside import set_aside
from desktop.server.backup import BackupFailed, make_backup, read_backup, restore
from desktop.server.database import connect
from desktop.server.embedded import Cluster
from desktop.server.installation import Home
from desktop.server.migrate import migrate
from desktop.server.sealed import SealBroken
from desktop.server.serving import clock

KEY_FILE = "WEEFSEL_BACKUP_KEY_FILE"
_KEY_BYTES = 32
_PRIVATE = re.compile(r"\..+\.([0-9]{1,10})-[0-9a-f]{8}")
"""Name of a folder into which a backup is read to prove it, with the process that does it."""


def build(parser: argparse.ArgumentParser, word: str) -> None:
    """Add the options."""
    parser.add_argument("file")
    parser.add_argument("--key-file", metavar="FILE", help=f"64 hexadecimal digits; or {KEY_FILE}")
    share_options(parser, city=False)
    if word == "backup":
        parser.set_defaults(work=_backup)
        return
    parser.add_argument(
        "--verify", action="store_true", help="only prove that it can be read back, elsewhere"
    )
    parser.set_defaults(work=_restore)


def _backup(options: argparse.Namespace) -> Answer:
    target = Path(options.file)
    if target.exists():
        raise WrongUse(f"{target.name} is there already; nothing was changed")
    with opened(options) as site, told():
        made = make_backup(site.database, target, _key(options, site.home), now=clock())
    document = {"file": target.name, "size": made.size, "sha256": made.sha256}
    return Answer(document, [f"{target.name}: {made.size} bytes; now prove it: restore --verify"])


def _restore(options: argparse.Namespace) -> Answer:
    if options.verify:
        return _verify(options)
    key = _key(options, home_of(options))
    with told():
        read_backup(Path(options.file))
    with (
        set_aside(embedded_folder(options)) as before,
        opened(options, begins=True, restores=True) as site,
        told(),
    ):
        restore(Path(options.file), site.database, key)
        migrate(site.database)
        held = hold_all(site)
    epochs = {tenant: each.epoch for tenant, each in held.items()}
    again = sum(each.erased for each in held.values())
    document = {"cities": len(held), "epochs": epochs, "erased_again": again}
    restored = counted(len(held), "city", "cities")
    erased = counted(again, "record", "records")
    lines = [f"{restored} restored; {erased} erased again"]
    if before:
        document["before"] = before
        lines.append(f"the database from before lies in {before}; remove it when all is well")
    return Answer(document, lines)


def _verify(options: argparse.Namespace) -> Answer:
    """Read the backup into a PostgreSQL that exists only for this."""
    key = _key(options, home_of(options))
    with told():
        read_backup(Path(options.file))
    with (
        told(),
        _private_folder(Path(options.file)) as folder,
        Cluster(folder / "pg") as cluster,
    ):
        database = connect(cluster.address(), connections=1)
        try:
            made = restore(Path(options.file), database, key)
        finally:
            database.close()
    document = {"sound": True, "cities": len(made.cities), "made_at": made.made_at}
    return Answer(
        document, ["sound: read back whole; a new backup counts from weefsel-server durable set on"]
    )


def _key(options: argparse.Namespace, home: Home) -> bytes:
    """Return the key of backups; an embedded server makes one beside its folder.

    Raises:
        WrongUse: None is given, or it is not a key.
    """
    said = options.key_file or os.environ.get(KEY_FILE)
    file = Path(said) if said else home.folder / "backup.key"
    if not file.exists():
        if said or embedded_folder(options) is None:
            raise WrongUse(f"give the key of backups: --key-file FILE or {KEY_FILE}")
        file.touch(mode=0o600)
        file.write_text(secrets.token_hex(_KEY_BYTES) + "\n", "ascii")
    try:
        key = bytes.fromhex(file.read_text("ascii").strip())
    except ValueError:
        key = b""
    if len(key) != _KEY_BYTES:
        raise WrongUse(f"{file.name} is not a key: 64 hexadecimal digits")
    return key


@contextmanager
def _private_folder(beside: Path) -> Iterator[Path]:
    """Make a folder beside the backup, for its owner alone, and remove it again.

    The content of a backup must not lie in a folder that all users of the machine share, nor stay
    in one that a kill left behind.
    """
    parent = beside.resolve().parent
    for left in parent.glob(".*"):
        found = _PRIVATE.fullmatch(left.name)
        if found and not psutil.pid_exists(int(found[1])):
            Cluster(left / "pg").stop("immediate")
            shutil.rmtree(left, ignore_errors=True)
    folder = parent / f".{beside.name}.{os.getpid()}-{secrets.token_hex(4)}"
    folder.mkdir(mode=0o700)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


_OCCUPIED = (
    "there is a database here already, and it was left alone; a backup is read into an empty "
    "one: stop the server, set its folder (or database) aside and give a new one. Keep the "
    "ledger of erasures and the key of backups. If a restore into this one was cut short, drop it "
    "and make it anew"
)


@contextmanager
def told() -> Iterator[None]:
    """Turn what failed into one line.

    Raises:
        WrongUse: The file is not there.
        Failed: It is damaged, cut off, or of another key.
    """
    try:
        yield
    except BackupFailed as failed:
        if failed.reason == "occupied":
            raise WrongUse(_OCCUPIED) from None
        raise Failed(f"the backup is of no use: {failed}") from None
    except SealBroken:
        raise Failed("this is not the key of that backup; nothing was read") from None
    except FileNotFoundError as missing:
        raise WrongUse(f"there is no file {Path(str(missing.filename)).name}") from None

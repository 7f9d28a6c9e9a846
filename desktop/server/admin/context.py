"""What most commands need: options that name the database and the city, secrets, the clock."""

from __future__ import annotations

import argparse
import getpass
import os
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import UUID

from desktop.server.admin.answer import Answer, Failed, WrongUse
from desktop.server.admin.set_aside import take_up
from desktop.server.cities import City, choose_city
from desktop.server.database import Database
from desktop.server.installation import Home, embedded, known_cities, owner_of
from desktop.server.passwords import SHORTEST
from desktop.server.people import Office
from desktop.server.serving import clock

DATABASE = "WEEFSEL_DATABASE"
DATABASE_FILE = "WEEFSEL_DATABASE_FILE"
EMBEDDED = "WEEFSEL_EMBEDDED"
DATA = "WEEFSEL_DATA"


def share_options(parser: argparse.ArgumentParser, *, city: bool = True) -> None:
    """Add the options that say which database and which city."""
    parser.add_argument("--embedded", metavar="DIR", help="folder of a server of its own")
    parser.add_argument("--database", metavar="URL", help=f"without a password; or {DATABASE}")
    parser.add_argument("--database-file", metavar="FILE", help=f"file with it; or {DATABASE_FILE}")
    parser.add_argument("--data", metavar="DIR", help=f"folder of other files; or {DATA}")
    parser.add_argument("--json", action="store_true", help="answer in JSON, for programs")
    if city:
        parser.add_argument("--city", metavar="NAME", default="", help="where there are several")


def add_secret(parser: argparse.ArgumentParser) -> None:
    """Add the option for a password; there is none that takes it from the command line."""
    parser.add_argument(
        "--password-file", metavar="FILE", help="file with the password; or set WEEFSEL_PASSWORD"
    )


@dataclass(frozen=True, slots=True)
class Site:
    """An installation, opened by its owner.

    Args:
        address: Of its database.
        home: Where files lie.
    """

    database: Database
    address: str
    home: Home

    @contextmanager
    def office(self, options: argparse.Namespace) -> Iterator[Office]:
        """Open a transaction in the city that the options name."""
        city = self.city(options.city)
        with self.database.writing(city.tenant) as connection:
            yield Office(connection, city.tenant, clock())

    def city(self, said: str) -> City:
        """Return the city of this name, or the only one.

        Raises:
            WrongUse: There are several, or none of this name.
        """
        known = known_cities(self.database)
        found = choose_city(known, said=said, host="")
        if found is None:
            names = ", ".join(city.short for city in known) or "none yet (city add)"
            raise WrongUse(f"say which city with --city: {names}")
        return found


@contextmanager
def opened(
    options: argparse.Namespace, *, begins: bool = False, restores: bool = False
) -> Iterator[Site]:
    """Open the installation that the options name, as its owner.

    Args:
        begins: Make an embedded server where there is none. Else a folder that was mistyped
            would get an empty one, and the answer would be about that.
        restores: A backup is read into it: what lies there is half made as long as this is open.

    Raises:
        WrongUse: There is no server in the folder, or a restore into it did not end.
    """
    with ExitStack() as stack:
        folder = embedded_folder(options)
        if folder is not None:
            if not restores:
                take_up(folder)
            if not (begins or (folder / "postgres").exists()):
                raise WrongUse(
                    f"there is no server in {folder}; weefsel-server run --embedded begins one"
                )
            address = stack.enter_context(embedded(folder)).owner
        else:
            address = database_address(options)
        database = owner_of(address)
        stack.callback(database.close)
        yield Site(database, address, home_of(options))


def embedded_folder(options: argparse.Namespace) -> Path | None:
    """Return the folder of the embedded server, if that is what is meant."""
    said = options.embedded
    if not said and not options.database and not options.database_file:
        said = os.environ.get(EMBEDDED, "")
    return Path(said) if said else None


def database_address(options: argparse.Namespace) -> str:
    """Return the URL of the database.

    Raises:
        WrongUse: None is given.
        Failed: The file with it cannot be read.
    """
    file = options.database_file
    if options.database:
        found = str(options.database)
    elif file or os.environ.get(DATABASE_FILE):
        found = read_secret(Path(file or os.environ[DATABASE_FILE]))
    else:
        found = os.environ.get(DATABASE, "")
    if not found:
        raise WrongUse("say which database: --embedded DIR, --database URL or --database-file FILE")
    head, separator, rest = found.partition("://")
    return f"postgresql+psycopg://{rest}" if separator and head.startswith("postgres") else found


def home_of(options: argparse.Namespace) -> Home:
    """Return the folder beside the database."""
    said = options.data or os.environ.get(DATA, "")
    folder = embedded_folder(options)
    return Home(Path(said) if said else folder or Path("/var/lib/weefsel"))


def read_secret(file: Path) -> str:
    """Return the first line of a file.

    Raises:
        Failed: It cannot be read.
    """
    try:
        return file.read_text("utf-8").partition("\n")[0].strip()
    except (OSError, UnicodeDecodeError):
        raise Failed(f"the file {file.name} cannot be read") from None


def ask_password(options: argparse.Namespace) -> str:
    """Return a new password from file, environment or prompt.

    Raises:
        WrongUse: None is given, it is too short, or the two at the prompt differ.
    """
    if options.password_file:
        said = read_secret(Path(options.password_file))
    elif os.environ.get("WEEFSEL_PASSWORD"):
        said = os.environ["WEEFSEL_PASSWORD"]
    elif sys.stdin.isatty():
        said = getpass.getpass("New password: ")
        if getpass.getpass("Once more: ") != said:
            raise WrongUse("the two passwords differ")
    else:
        raise WrongUse("give a password: --password-file FILE or WEEFSEL_PASSWORD")
    if len(said) < SHORTEST:
        raise WrongUse(f"a password has at least {SHORTEST} characters")
    return said


def read_id(said: str, complaint: str) -> UUID:
    """Return an id that was typed.

    Raises:
        WrongUse: It is none; ``complaint`` says of what.
    """
    try:
        return UUID(said)
    except ValueError:
        raise WrongUse(complaint) from None


def listing(items: list[dict[str, Any]], *columns: str) -> Answer:
    """Return an answer with a list."""
    lines = ["  ".join(str(item[column]) for column in columns) for item in items]
    return Answer({"items": items, "total": len(items)}, lines)


def moment(ms: int) -> str:
    """Return a moment as people read it, in UTC."""
    from datetime import UTC, datetime

    return datetime.fromtimestamp(ms / 1000, UTC).strftime("%Y-%m-%d %H:%M")

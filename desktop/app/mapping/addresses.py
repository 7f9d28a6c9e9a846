"""The addresses on this computer: open while somebody looks for one."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from desktop.domain.address import AddressBookFacts, AddressImport, FoundAddress
from desktop.errors import FileUnreadable
from desktop.services.desk import Desk
from desktop.services.geography import addresses
from desktop.ui.tasks import Report


class Addresses:
    """Finds addresses in any thread; closes the file while it is replaced.

    Args:
        desk: Knows the wards.
        folder: ``maps`` in the profile.
        service: Address of another service of the shape of the Flemish one.
    """

    def __init__(self, desk: Desk, folder: Path, service: str = "") -> None:
        self._desk = desk
        self._folder = folder
        self._service = service
        self._one_at_a_time = threading.Lock()
        self._search: addresses.AddressSearch | None = None

    def find(self, typed: str) -> Sequence[FoundAddress]:
        """Return addresses that begin as typed; none while no file was read in."""
        with self._one_at_a_time:
            if self._search is None:
                try:
                    self._search = addresses.AddressSearch(self._desk, self._folder)
                except FileUnreadable:
                    return ()
            return self._search.find(typed)

    def look_up_online(self, typed: str) -> Sequence[FoundAddress]:
        """Ask the Flemish service: what was typed leaves this computer.

        Raises:
            DownloadFailed: No answer.
        """
        return addresses.look_up_online(self._desk, typed, base=self._service)

    def are_here(self) -> bool:
        """Return whether there are addresses on this computer."""
        return addresses.has_addresses(self._folder)

    def known(self) -> AddressBookFacts | None:
        """Return which addresses are here."""
        return addresses.known_addresses(self._folder)

    def bring(self, file: Path, report: Report) -> AddressImport:
        """Read in a file; the addresses of before go.

        Raises:
            FileUnreadable, DiskFull: Nothing was changed.
        """
        return addresses.import_addresses(
            self._desk, self._folder, file, report, closed=self._closed
        )

    def remove(self) -> None:
        """Remove the addresses from this computer."""
        with self._closed():
            addresses.remove_addresses(self._folder)

    def close(self) -> None:
        """Let go of the file."""
        with self._closed():
            pass

    @contextmanager
    def _closed(self) -> Iterator[None]:
        """Keep the file closed: Windows replaces and removes no file that is open."""
        with self._one_at_a_time:
            if self._search is not None:
                self._search.close()
                self._search = None
            yield

"""A laptop of the simulation as a whole: a colleague, a disk in memory, the real replica."""

from __future__ import annotations

from typing import Any

from desktop.storage.engine import Store
from desktop.storage.syncing.registration import Registration
from desktop.sync.local import LocalReplica
from tests.sync.simulation.central import TENANT
from tests.sync.simulation.colleague import Colleague
from tests.sync.simulation.laptop import Copy, Disk


class Laptop(Colleague):
    """A colleague whose profile can be copied, put back and made to fail."""

    disk: Disk

    def __init__(self, name: str, user: str, *, disk: Disk, **rest: Any) -> None:
        super().__init__(name, user, disk=disk, open_replica=open_replica, **rest)

    def close(self) -> None:
        """End the program; what would have failed next does not any more."""
        self.disk.fails.clear()
        super().close()

    def copy(self) -> Copy:
        """Return the profile as it is now."""
        self.close()
        copy = self.disk.read()
        self.open()
        return copy

    def put_back(self, copy: Copy, *, journal: bool = True) -> None:
        """Put an older profile in place of this one; see :meth:`Disk.write`."""
        self.close()
        self.disk.write(copy, journal=journal)
        self.open()


def open_replica(store: Store, laptop: Colleague) -> LocalReplica:
    """Return the replica, signed in at the server; for a copied profile that changes nothing."""
    replica = LocalReplica(store, now=lambda: laptop.now, new_id=laptop.pen.id)
    replica.register(
        Registration(
            address="",
            tenant=TENANT,
            account=laptop.user,
            device=laptop.device,
            stream=laptop.pen.id(),
        )
    )
    return replica

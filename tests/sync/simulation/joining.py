"""The real replica over a laptop of the simulation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.storage.engine import Store
from desktop.storage.registration import Registration
from desktop.sync.local import LocalReplica
from desktop.sync.ports import Replica
from tests.sync.simulation.central import TENANT

if TYPE_CHECKING:
    from tests.sync.simulation.colleague import Colleague


def open_replica(store: Store, laptop: Colleague) -> Replica:
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

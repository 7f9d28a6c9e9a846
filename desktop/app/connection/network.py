"""Hearing from the computer that there is a network again."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QNetworkInformation

_REACHABLE = frozenset(
    {QNetworkInformation.Reachability.Online, QNetworkInformation.Reachability.Site}
)


def watch_network(owner: QObject, returned: Callable[[], None]) -> bool:
    """Call ``returned`` whenever the network comes back; return whether the computer tells.

    Without a backend nothing is watched: the rhythm tries by itself, only later.
    """
    if not QNetworkInformation.availableBackends():
        return False
    wanted = QNetworkInformation.Feature.Reachability
    if not QNetworkInformation.loadBackendByFeatures(wanted):
        return False
    network = QNetworkInformation.instance()

    def heard(reachability: QNetworkInformation.Reachability) -> None:
        if reachability in _REACHABLE:
            returned()

    network.reachabilityChanged.connect(heard)
    owner.destroyed.connect(lambda: network.reachabilityChanged.disconnect(heard))
    return True

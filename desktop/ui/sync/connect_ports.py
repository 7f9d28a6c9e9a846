"""What the dialog that connects asks of the outside, and what it hands over."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from desktop.ui.tasks import Report


@dataclass(frozen=True, slots=True, kw_only=True)
class Entered:
    """What somebody typed to connect this laptop.

    Args:
        code: Second factor; empty where none was asked.
        device: Name of the laptop, for the list of the administrator.
        city: Short name of the city, where one address serves several; else empty.
    """

    address: str
    login: str
    password: str = field(repr=False)
    code: str = field(default="", repr=False)
    device: str = ""
    city: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConnectJobs:
    """What the dialog asks of the outside.

    Args:
        connect: Signs in and ties the profile to the server; returns the name of the city.
            Runs in the network lane; raises what :mod:`desktop.words.sync_errors` tells.
        address, login, device: What the fields begin with.
        is_again: This laptop is connected already, and only the sign-in is needed anew.
    """

    connect: Callable[[Entered, Report], str]
    address: str = ""
    login: str = ""
    device: str = ""
    is_again: bool = False

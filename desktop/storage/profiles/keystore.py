"""The key store of the computer, and the slot that it opens instead of a passphrase.

What goes into the store is a random secret that wraps the data key, never the data key: the
store without the folder opens nothing, and a slot that is dropped makes the secret worthless.
A slot says which back end holds its secret, for a computer may get another one.
"""

from __future__ import annotations

import base64
import os
import threading
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any, Protocol, TypeVar
from uuid import uuid4

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from desktop.errors import KeyStoreUnavailable

KEY_STORE = "keyring"
"""Kind of the slot."""
SERVICE = "weefsel"
PATIENCE = 20.0
"""Seconds: a store may ask a person to unlock it, and a desktop without one never answers."""
TRUSTED = frozenset(
    {
        "keyring.backends.Windows.WinVaultKeyring",
        "keyring.backends.macOS.Keyring",
        "keyring.backends.SecretService.Keyring",
        "keyring.backends.libsecret.Keyring",
        "keyring.backends.kwallet.DBusKeyring",
    }
)
"""Back ends that encrypt. Every other one (plain files, none at all, one that a setting of the
library names) is refused: the list says what we know, not what we fear."""

_SECRET_BYTES, _NONCE_BYTES = 32, 12
T = TypeVar("T")


class Ring(Protocol):
    """A key store.

    Every method raises ``KeyStoreUnavailable`` when the store cannot do it now.
    """

    @property
    def backend(self) -> str:
        """Which one it is, the same at every start."""

    def read(self, entry: str) -> str | None:
        """Return what is kept under ``entry``; ``None`` if there is nothing."""

    def write(self, entry: str, secret: str) -> None:
        """Keep ``secret`` under ``entry``."""

    def remove(self, entry: str) -> None:
        """Keep nothing under ``entry`` any more."""


class SystemRing:
    """The key store of this computer.

    Args:
        backend: One of the library ``keyring``.
        patience: Seconds to wait for an answer.
    """

    def __init__(self, backend: Any, patience: float = PATIENCE) -> None:
        self._ring, self._patience = backend, patience

    @property
    def backend(self) -> str:
        """See :class:`Ring`."""
        return name_of(self._ring)

    def read(self, entry: str) -> str | None:
        """See :class:`Ring`."""
        kept = self._asked(lambda: self._ring.get_password(SERVICE, entry))
        return None if kept is None else str(kept)

    def write(self, entry: str, secret: str) -> None:
        """See :class:`Ring`."""
        self._asked(lambda: self._ring.set_password(SERVICE, entry, secret))

    def remove(self, entry: str) -> None:
        """See :class:`Ring`."""
        self._asked(lambda: self._ring.delete_password(SERVICE, entry))

    def _asked(self, ask: Callable[[], T]) -> T:
        """Ask in a thread of its own: whoever never answers is left behind."""
        answer: list[T] = []
        refusal: list[Exception] = []

        def wait() -> None:
            try:
                answer.append(ask())
            except Exception as error:  # noqa: BLE001 - back ends raise what their system does
                refusal.append(error)

        asking = threading.Thread(target=wait, name="key store", daemon=True)
        asking.start()
        asking.join(self._patience)
        if asking.is_alive():
            raise KeyStoreUnavailable("no_answer")
        if refusal:
            locked = type(refusal[0]).__name__ == "KeyringLocked"
            raise KeyStoreUnavailable("locked" if locked else "failing") from None
        return answer[0]


def name_of(backend: Any) -> str:
    """Return the name of a back end of the library."""
    kind = type(backend)
    return f"{kind.__module__}.{kind.__qualname__}"


def system_ring() -> Ring:
    """Return the key store of this computer.

    Raises:
        KeyStoreUnavailable: ``missing``: there is none that encrypts.
    """
    try:
        import keyring

        chosen: Any = keyring.get_keyring()
        several = list(getattr(chosen, "backends", [chosen]))
    except Exception as error:
        raise KeyStoreUnavailable("missing") from error
    for backend in several:
        if name_of(backend) in TRUSTED:
            return SystemRing(backend)
    raise KeyStoreUnavailable("missing")


def wrap_for_ring(data_key: bytes, ring: Ring, *, made_on: date) -> Mapping[str, Any]:
    """Return a slot that the key store opens; its secret is in the store.

    Raises:
        KeyStoreUnavailable: Also when the store does not give back what it was given.
    """
    secret, nonce = os.urandom(_SECRET_BYTES), os.urandom(_NONCE_BYTES)
    entry, kept = uuid4().hex, base64.b64encode(secret).decode("ascii")
    ring.write(entry, kept)
    if ring.read(entry) != kept:
        raise KeyStoreUnavailable("failing")
    wrapped = AESGCM(secret).encrypt(nonce, data_key, _context(ring.backend))
    texts = {"nonce": nonce, "wrapped": wrapped}
    return {
        "kind": KEY_STORE,
        "backend": ring.backend,
        "entry": entry,
        "made_on": made_on.isoformat(),
        **{name: base64.b64encode(raw).decode("ascii") for name, raw in texts.items()},
    }


def open_by_ring(slot: Mapping[str, Any], ring: Ring) -> bytes:
    """Return the data key in a slot.

    Raises:
        KeyStoreUnavailable: ``changed``, ``emptied``, ``garbage``, or what the store says.
    """
    if slot.get("backend") != ring.backend:
        raise KeyStoreUnavailable("changed")
    kept = ring.read(str(slot.get("entry")))
    if kept is None:
        raise KeyStoreUnavailable("emptied")
    try:
        secret, nonce, wrapped = map(_bytes, (kept, slot["nonce"], slot["wrapped"]))
        return AESGCM(secret).decrypt(nonce, wrapped, _context(ring.backend))
    except (InvalidTag, KeyError, ValueError, TypeError, AttributeError) as error:
        raise KeyStoreUnavailable("garbage") from error


def forget(slot: Mapping[str, Any], ring: Ring) -> None:
    """Remove the secret of a slot from the key store.

    Raises:
        KeyStoreUnavailable: It is still there, or was not.
    """
    ring.remove(str(slot.get("entry")))


def _context(backend: str) -> bytes:
    return f"{KEY_STORE} {backend}".encode()


def _bytes(text: str) -> bytes:
    return base64.b64decode(text, validate=True)

"""Passwords and second factors: made, kept and checked.

Argon2id takes 64 MiB and a tenth of a second for each check, so only a few run at once; an
unknown account is checked against a hash of nothing and takes as long.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field
from hmac import compare_digest
from threading import BoundedSemaphore

import pyotp
from argon2 import PasswordHasher
from argon2.exceptions import VerificationError

from desktop.server.refusal import overloaded

SHORTEST = 12
LONGEST = 1_000
STEP = 30
"""Seconds that a code of a second factor is shown."""
_AT_ONCE = 2
_PATIENCE = 10


@dataclass(frozen=True, slots=True)
class Passwords:
    """Makes and checks hashes; at most two at once in a process.

    Args:
        hasher: Its cost. Hashes of a lower cost are made anew at the next sign-in.
    """

    hasher: PasswordHasher = field(default_factory=PasswordHasher)
    _slots: BoundedSemaphore = field(default_factory=lambda: BoundedSemaphore(_AT_ONCE))
    _of_nobody: list[str] = field(default_factory=list)

    def hash(self, password: str) -> str:
        """Return what to keep of a password."""
        return self.hasher.hash(_normal(password))

    def is_right(self, kept: str | None, password: str) -> bool:
        """Tell whether the password is the one kept; ``None`` takes as long and is wrong.

        Raises:
            Refusal: Too many are being checked.
        """
        if not self._slots.acquire(timeout=_PATIENCE):
            raise overloaded(_PATIENCE)
        try:
            self.hasher.verify(kept or self._nobody(), _normal(password))
        except VerificationError:
            return False
        finally:
            self._slots.release()
        return kept is not None

    def is_outdated(self, kept: str) -> bool:
        """Tell whether a hash was made at another cost than today's."""
        return self.hasher.check_needs_rehash(kept)

    def warm_up(self) -> None:
        """Make the hash of nobody now, or the first unknown account takes twice as long."""
        self._nobody()

    def _nobody(self) -> str:
        if not self._of_nobody:
            self._of_nobody.append(self.hasher.hash("nobody"))
        return self._of_nobody[0]


def new_second_factor() -> bytes:
    """Return a secret for an app that shows codes."""
    return pyotp.random_base32().encode()


def second_factor_address(secret: bytes, *, login: str, city: str) -> str:
    """Return the address that such an app reads from a picture."""
    return pyotp.TOTP(secret.decode()).provisioning_uri(name=login, issuer_name=f"Weefsel {city}")


def step_of(secret: bytes, code: str, *, now: int) -> int | None:
    """Return the time step for which a code is right, or ``None``.

    Args:
        secret: From :func:`new_second_factor`.
        code: As typed; the steps before and after now count too, for clocks that differ.
        now: ms since 1970.
    """
    totp = pyotp.TOTP(secret.decode())
    typed = "".join(code.split()).encode("utf-8", "replace")
    present = now // 1000 // STEP
    right = [
        step
        for step in (present - 1, present, present + 1)
        if compare_digest(totp.at(step * STEP).encode(), typed)
    ]
    return right[-1] if right else None


def _normal(password: str) -> bytes:
    """Return the password as bytes, the same from every keyboard.

    Longer than anybody types is cut, so that checking it takes no longer.
    """
    return unicodedata.normalize("NFKC", password)[:LONGEST].encode("utf-8", "replace")

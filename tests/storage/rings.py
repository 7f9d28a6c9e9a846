"""Key stores of a computer that behave in one way."""

from __future__ import annotations

from desktop.errors import KeyStoreUnavailable


class FakeRing:
    """Keeps what it is given.

    Args:
        refusal: Why it answers nothing, if it does not.
        forgets: Whether it says that it keeps something and does not.
    """

    def __init__(self, backend: str = "store of this computer", *, refusal: str = "") -> None:
        self._backend = backend
        self.refusal = refusal
        self.forgets = False
        self.kept: dict[str, str] = {}

    @property
    def backend(self) -> str:
        """Which one it is."""
        return self._backend

    def read(self, entry: str) -> str | None:
        """Return what is kept."""
        self._refuse()
        return self.kept.get(entry)

    def write(self, entry: str, secret: str) -> None:
        """Keep something."""
        self._refuse()
        if not self.forgets:
            self.kept[entry] = secret

    def remove(self, entry: str) -> None:
        """Keep it no longer."""
        self._refuse()
        if entry not in self.kept:
            raise KeyStoreUnavailable("failing")
        del self.kept[entry]

    def _refuse(self) -> None:
        if self.refusal:
            raise KeyStoreUnavailable(self.refusal)

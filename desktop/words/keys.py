"""Words for the ways to unlock a profile."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from desktop.errors import KeyStoreUnavailable
from desktop.i18n import translate


def key_store_silent(error: KeyStoreUnavailable) -> tuple[str, str, str]:
    """Return what happened, what is safe and what to do when the key store does not open."""
    return (
        translate("keys", "The key store of this computer did not open the profile: {why}.").format(
            why=_REASONS.get(error.reason, _REASONS["failing"])()
        ),
        translate("keys", "Your data is safe."),
        translate("keys", "Type your passphrase."),
    )


def key_store_refused(error: KeyStoreUnavailable) -> tuple[str, str, str]:
    """Return what happened, what is safe and what to do when the key store takes no key."""
    return (
        translate("keys", "The key store of this computer cannot be used: {why}.").format(
            why=_REASONS.get(error.reason, _REASONS["failing"])()
        ),
        translate("keys", "Nothing was changed: your passphrase opens the profile as before."),
        translate("keys", "Unlock the key store and try again, or do without it."),
    )


def way_name(kind: str) -> str:
    """Return what a way to unlock is called."""
    return _WAYS.get(kind, lambda: translate("keys", "a way that this version does not know"))()


def store_name(backend: str) -> str:
    """Return what people know a key store by."""
    return next((name for part, name in _STORES.items() if part in backend), backend)


_REASONS: Mapping[str, Callable[[], str]] = {
    "missing": lambda: translate("keys", "there is none that encrypts"),
    "changed": lambda: translate("keys", "it is another one than before"),
    "locked": lambda: translate("keys", "it is locked"),
    "no_answer": lambda: translate("keys", "it does not answer"),
    "failing": lambda: translate("keys", "it reports an error"),
    "emptied": lambda: translate("keys", "it has no key for this profile"),
    "garbage": lambda: translate("keys", "its key does not fit"),
}
_WAYS: Mapping[str, Callable[[], str]] = {
    "passphrase": lambda: translate("keys", "passphrase"),
    "recovery": lambda: translate("keys", "recovery key on paper"),
    "keyring": lambda: translate("keys", "key store of this computer"),
}
_STORES: Mapping[str, str] = {
    "Windows": "Windows Credential Manager",
    "macOS": "macOS Keychain",
    "SecretService": "Secret Service",
    "libsecret": "Secret Service",
    "kwallet": "KWallet",
}

"""Marks of people who asked to be forgotten: enough to doubt a row, too little to name anybody.

A mark is a keyed hash of an e-mail address, a phone number or a name, cut to 22 bits. The key
is the city's, or the profile's own, and every laptop of the team has it: it has to look at
lists while it is offline. So the cut does the rest. Whoever steals marks *and* key can try all
numbers that exist, and is left with some twenty for each mark, of which at most one is
somebody who was forgotten; of names and addresses likewise. What they can do is test one they
have in mind, as the program does: it says *maybe*, and is wrong about one row in a few hundred
once a thousand people were forgotten. That is why a mark never decides: a person does.
"""

from __future__ import annotations

import hmac
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any

from desktop.domain.phone import dialled
from desktop.domain.text import duplicate_key, fold

BITS = 22
KEEPS_OUT_NOT = frozenset({"retention", "no_longer_needed", "mistake"})
"""Reasons of an erasure after which somebody is welcome to come back: they asked for nothing."""
_LABEL = b"weefsel barred"


def derived_key(secret: bytes) -> bytes:
    """Return the key of marks that belongs to a secret of the server, which it does not tell."""
    return hmac.digest(secret, _LABEL, "sha256")


def marks_to_keep(body: Mapping[str, Any], key: bytes) -> frozenset[int]:
    """Return the marks of somebody who is being erased.

    Args:
        body: Fields of the person, with plain values.
        key: See the module.
    """
    said = [*_contacts(body)]
    if name := duplicate_key(str(body.get("display_name", ""))):
        said += [f"name {name}", f"name {name} {body.get('ward') or ''}".rstrip()]
    return _marks(said, key)


def marks_to_ask(body: Mapping[str, Any], key: bytes) -> frozenset[int]:
    """Return the marks to look for, of somebody who is about to be added.

    A name counts together with its ward where one is given: names alone are shared by many.
    """
    said = [*_contacts(body)]
    if name := duplicate_key(str(body.get("display_name", ""))):
        said.append(f"name {name} {body.get('ward') or ''}".rstrip())
    return _marks(said, key)


def is_marked(body: Mapping[str, Any], keys: Iterable[tuple[bytes, Collection[int]]]) -> bool:
    """Return whether somebody may be one who was forgotten.

    Args:
        body: As for :func:`marks_to_ask`.
        keys: Each key with the marks made under it.
    """
    return any(not marks_to_ask(body, key).isdisjoint(marks) for key, marks in keys if marks)


def _contacts(body: Mapping[str, Any]) -> Iterator[str]:
    more = body.get("more_channels") or ()
    for said in (body.get("email"), body.get("phone"), *more):
        text = str(said or "").removeprefix("tel:").removeprefix("mailto:").strip()
        if "@" in text:
            yield f"mail {fold(text)}"
        elif number := dialled(text):
            yield f"tel {number}"


def _marks(said: Iterable[str], key: bytes) -> frozenset[int]:
    return frozenset(
        int.from_bytes(hmac.digest(key, text.encode(), "sha256")[:4]) >> (32 - BITS)
        for text in said
    )

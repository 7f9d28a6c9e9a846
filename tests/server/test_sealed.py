"""Sealed backups: nobody reads them without the key, and no change goes unseen."""

from __future__ import annotations

from io import BytesIO

import pytest

from desktop.server.sealed import SealBroken, seal, unseal

KEY = bytes(range(32))
FRAME = 1 << 20


def sealed(plain: bytes) -> bytes:
    target = BytesIO()
    seal(BytesIO(plain), target, KEY)
    return target.getvalue()


def opened(content: bytes, key: bytes = KEY) -> bytes:
    target = BytesIO()
    unseal(BytesIO(content), target, key)
    return target.getvalue()


@pytest.mark.parametrize("size", [0, 1, FRAME - 1, FRAME, FRAME + 1, 3 * FRAME])
def test_what_was_sealed_is_opened(size: int) -> None:
    assert opened(sealed(b"x" * size)) == b"x" * size


def test_content_cannot_be_seen() -> None:
    assert b"canary" not in sealed(b"canary" * 100)


def test_other_key_opens_nothing() -> None:
    with pytest.raises(SealBroken):
        opened(sealed(b"content"), bytes(32))


@pytest.mark.parametrize("kept", [0, 5, 9, 41, 45, 100, -1, 41 + 4 + FRAME + 16])
def test_cut_file_is_told(kept: int) -> None:
    """Also between two frames."""
    with pytest.raises(SealBroken):
        opened(sealed(b"x" * (2 * FRAME))[:kept])


def test_frames_cannot_change_places() -> None:
    content = sealed(b"a" * FRAME + b"b" * FRAME + b"c")
    frame = 4 + FRAME + 16
    swapped = content[:41] + content[41 + frame : 41 + 2 * frame] + content[41 : 41 + frame]

    with pytest.raises(SealBroken):
        opened(swapped + content[41 + 2 * frame :])


def test_every_flipped_byte_is_told() -> None:
    content = sealed(b"content")
    for place in range(len(content)):
        damaged = bytearray(content)
        damaged[place] ^= 1
        with pytest.raises(SealBroken):
            opened(bytes(damaged))

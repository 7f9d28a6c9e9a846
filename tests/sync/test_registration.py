"""Which addresses a laptop connects to."""

from __future__ import annotations

import pytest

from desktop.errors import SyncAddressWrong
from desktop.sync.registration import checked_address


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("weefsel.example", "https://weefsel.example"),
        (" https://weefsel.example/ ", "https://weefsel.example"),
        ("https://weefsel.example:8443", "https://weefsel.example:8443"),
        ("weefsel.example:8443", "https://weefsel.example:8443"),
        ("http://127.0.0.1:8000", "http://127.0.0.1:8000"),
        ("http://localhost:8000/", "http://localhost:8000"),
        ("http://[::1]:8000", "http://[::1]:8000"),
        ("https://wéefsel.example", "https://wéefsel.example"),
    ],
)
def test_an_address_is_kept_without_what_it_does_not_need(written: str, kept: str) -> None:
    assert checked_address(written) == kept


@pytest.mark.parametrize(
    "written",
    [
        "",
        "https://",
        "https:",
        "http://weefsel.example",
        "http://127.0.0.1.weefsel.example",
        "http://localhost@weefsel.example",
        "ftp://weefsel.example",
        "https://wee fsel.example",
        "https://[::1",
        "https://weefsel.example:x",
        "https://weefsel.example:",
        "https://weefsel.example/path",
        "https://weefsel.example?city=7",
        "https://weefsel.example#a",
        "https://anna:secret@weefsel.example",
        "https://weefsel.example\\evil",
        "file:///etc/passwd",
    ],
)
def test_what_is_no_address_or_not_encrypted_is_refused(written: str) -> None:
    with pytest.raises(SyncAddressWrong):
        checked_address(written)

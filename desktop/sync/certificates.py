"""Why a certificate was refused, in one word, whatever library of the system said so."""

from __future__ import annotations

import ssl
from collections.abc import Mapping

_WINDOWS = 0x800B0000
"""Windows numbers its answers from here; Python shows them with or without the sign."""
_REASONS: Mapping[int, str] = {
    # OpenSSL, X509_V_ERR_*
    9: "not_yet_valid",
    10: "expired",
    18: "unknown_issuer",
    19: "unknown_issuer",
    20: "unknown_issuer",
    21: "unknown_issuer",
    62: "wrong_host",
    64: "wrong_host",  # of an address in numbers
    # Windows, CERT_E_*; it does not tell too old from too new
    _WINDOWS + 0x101: "expired",
    _WINDOWS + 0x109: "unknown_issuer",
    _WINDOWS + 0x10A: "unknown_issuer",
    _WINDOWS + 0x10F: "wrong_host",
    # macOS, errSec*
    -67602: "wrong_host",
    -67818: "expired",
    -67819: "not_yet_valid",
    -67843: "unknown_issuer",
}


def certificate_reason(error: BaseException) -> str | None:
    """Return why the certificate was refused; ``None`` if something else went wrong."""
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLCertVerificationError):
            return reason_of(getattr(cause, "verify_code", 0))
        cause = cause.__cause__ or cause.__context__
    return None


def reason_of(code: int) -> str:
    """Return the reason that a number of OpenSSL, Windows or macOS stands for."""
    return _REASONS.get(code) or _REASONS.get(code & 0xFFFFFFFF, "other")

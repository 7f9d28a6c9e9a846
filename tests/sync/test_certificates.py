"""Servers that cannot prove who they are get nothing, and the person learns why."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest
import trustme
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa

from desktop import errors
from desktop.domain.syncing.sync_report import End
from desktop.sync.certificates import reason_of
from desktop.sync.client import HttpServer
from desktop.sync.engine import synchronise
from desktop.sync.line import Line, open_http
from desktop.sync.protocol import Hello
from desktop.words.errors import words_for
from tests.sync.ends import SERVER, Central, Laptop
from tests.sync.lines import Pocket
from tests.sync.wires import Site, Wire, listening

TODAY = datetime.now(UTC)
DAY = timedelta(days=1)


@pytest.fixture(scope="module")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture(scope="module")
def trust(authority: trustme.CA) -> ssl.SSLContext:
    """What the laptop trusts: one authority, as a city has one of its own."""
    context = ssl.create_default_context()
    authority.configure_trust(context)
    return context


def shown(certificate: trustme.LeafCert) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(context)
    return context


def self_signed(_authority: trustme.CA) -> ssl.SSLContext:
    return _from_pem(*_made(None, ec.generate_private_key(ec.SECP256R1())))


def weak(authority: trustme.CA) -> ssl.SSLContext:
    key = rsa.generate_private_key(public_exponent=65537, key_size=1024)  # noqa: S505 - meant
    return _from_pem(*_made(authority, key), level=0)


def _made(
    authority: trustme.CA | None, key: ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey
) -> tuple[bytes, bytes]:
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "localhost")])
    signer: ec.EllipticCurvePrivateKey | rsa.RSAPrivateKey = key
    issuer = name
    if authority is not None:
        loaded = serialization.load_pem_private_key(authority.private_key_pem.bytes(), None)
        assert isinstance(loaded, ec.EllipticCurvePrivateKey)
        signer = loaded
        issuer = x509.load_pem_x509_certificate(authority.cert_pem.bytes()).subject
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(TODAY - DAY)
        .not_valid_after(TODAY + DAY)
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .sign(signer, hashes.SHA256())
    )
    pem = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )
    return made.public_bytes(serialization.Encoding.PEM), pem


def _from_pem(certificate: bytes, key: bytes, *, level: int = 1) -> ssl.SSLContext:
    import tempfile
    from pathlib import Path

    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.set_ciphers(f"DEFAULT@SECLEVEL={level}")
    with tempfile.TemporaryDirectory() as folder:
        both = Path(folder) / "both.pem"
        both.write_bytes(key + certificate)
        context.load_cert_chain(both)
    return context


BAD: dict[str, tuple[Callable[[trustme.CA], ssl.SSLContext], str]] = {
    "expired": (
        lambda ca: shown(ca.issue_cert("localhost", not_after=TODAY - DAY)),
        "expired",
    ),
    "not yet valid": (
        lambda ca: shown(ca.issue_cert("localhost", not_before=TODAY + DAY)),
        "not_yet_valid",
    ),
    "of another host": (lambda ca: shown(ca.issue_cert("elsewhere.example")), "wrong_host"),
    "signed by itself": (self_signed, "unknown_issuer"),
    "of an unknown authority": (
        lambda _ca: shown(trustme.CA().issue_cert("localhost")),
        "unknown_issuer",
    ),
    "too weak": (weak, "other"),
}


@pytest.mark.parametrize("name", BAD)
def test_a_bad_certificate_is_refused_and_nothing_is_sent(
    name: str, authority: trustme.CA, trust: ssl.SSLContext
) -> None:
    make, reason = BAD[name]
    laptop = Laptop(waiting=1)
    with (
        listening(Site(), certificate=make(authority)) as wire,
        open_http(wire.secure_url, verify=trust) as client,
    ):
        report = synchronise(laptop, HttpServer(Line(client, SERVER), Pocket(), attempts=3))
    assert (report.end, report.reason) == (End.UNTRUSTED, reason)
    assert wire.asked == []
    assert wire.connections == 1
    assert laptop.arrived == 0


def test_a_good_certificate_is_trusted(authority: trustme.CA, trust: ssl.SSLContext) -> None:
    certificate = shown(authority.issue_cert("localhost"))
    with (
        listening(Site(Central(feed=3)), certificate=certificate) as wire,
        open_http(wire.secure_url, verify=trust) as client,
    ):
        report = synchronise(Laptop(waiting=1), HttpServer(Line(client, SERVER), Pocket()))
    assert (report.end, report.received) == (End.DONE, 3)


@pytest.fixture
def at_home(authority: trustme.CA) -> Iterator[Wire]:
    with listening(Site(), certificate=shown(authority.issue_cert("localhost"))) as wire:
        yield wire


def test_without_a_word_only_the_certificates_of_the_system_count(at_home: Wire) -> None:
    with (
        open_http(at_home.secure_url) as client,
        pytest.raises(errors.CertificateRefused) as caught,
    ):
        Line(client).call("/v1/sync/hello", Hello(stream=uuid4(), clock=0), Hello)
    assert caught.value.reason == "unknown_issuer"


def test_old_ways_to_encrypt_are_not_spoken(authority: trustme.CA, trust: ssl.SSLContext) -> None:
    context = shown(authority.issue_cert("localhost"))
    context.minimum_version = ssl.TLSVersion.MINIMUM_SUPPORTED
    context.set_ciphers("DEFAULT@SECLEVEL=0")
    with pytest.warns(DeprecationWarning, match="TLS"):
        context.maximum_version = ssl.TLSVersion.TLSv1_1
    with (
        listening(Site(), certificate=context) as wire,
        open_http(wire.secure_url, verify=trust) as client,
        pytest.raises(errors.ServerUnreachable),
    ):
        Line(client).call("/v1/sync/hello", Hello(stream=uuid4(), clock=0), Hello)
    assert wire.asked == []


@pytest.mark.parametrize("reason", ["expired", "not_yet_valid"])
def test_a_certificate_out_of_its_time_sends_people_to_their_clock_first(reason: str) -> None:
    words = words_for(errors.CertificateRefused(reason))
    assert "date and time" in words.advice


@pytest.mark.parametrize(
    ("code", "reason"),
    [
        (10, "expired"),
        (62, "wrong_host"),
        (64, "wrong_host"),
        (0x800B0101, "expired"),
        (0x800B0101 - (1 << 32), "expired"),
        (0x800B010F, "wrong_host"),
        (-67818, "expired"),
        (-67843, "unknown_issuer"),
        (12345, "other"),
    ],
)
def test_the_numbers_of_each_system_mean_the_same(code: int, reason: str) -> None:
    assert reason_of(code) == reason


def test_a_line_that_breaks_in_the_handshake_is_no_network(trust: ssl.SSLContext) -> None:
    with (
        listening(lambda _asked: None) as wire,  # speaks no TLS
        open_http(wire.secure_url, verify=trust, timeout=1) as client,
        pytest.raises(errors.ServerUnreachable),
    ):
        Line(client).call("/v1/sync/hello", Hello(stream=uuid4(), clock=0), Hello)


def test_a_port_that_nobody_answers_is_no_network() -> None:
    with socket.create_server(("127.0.0.1", 0), backlog=0) as busy:
        port = busy.getsockname()[1]
        with (
            open_http(f"https://localhost:{port}", timeout=0.3) as client,
            pytest.raises(errors.ServerUnreachable),
        ):
            Line(client).call("/v1/sync/hello", Hello(stream=uuid4(), clock=0), Hello)

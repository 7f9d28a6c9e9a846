"""The line of a laptop under measurement to its server."""

from __future__ import annotations

import http.client
from typing import Any, TypeVar
from urllib.parse import urlsplit

import msgspec
import zstandard
from uuid_utils.compat import uuid7

from desktop.storage.registration import Registration
from desktop.sync.local import LocalReplica
from desktop.sync.protocol import (
    PROTOCOL,
    Hello,
    Message,
    Page,
    Pull,
    Push,
    Pushed,
    Register,
    Registered,
    Salvage,
    Salvaged,
    Welcome,
)

A = TypeVar("A", bound=Message)


class Line:
    def __init__(self, address: str) -> None:
        self._to = urlsplit(address).netloc
        self._open = http.client.HTTPConnection(self._to)
        self.access = ""
        self._decoders: dict[Any, Any] = {}

    def call(self, path: str, message: Message, kind: type[A]) -> A:
        body = msgspec.json.encode(message)
        headers = {
            "content-type": "application/json",
            "x-sync-protocol": str(PROTOCOL),
            "accept-encoding": "zstd",
        }
        if self.access:
            headers["authorization"] = f"Bearer {self.access}"
        if len(body) > 1024:
            body = zstandard.ZstdCompressor(level=3).compress(body)
            headers["content-encoding"] = "zstd"
        self._open.request("POST", f"/v1/{path}", body, headers)
        answer = self._open.getresponse()
        content = answer.read()
        if answer.status != 200:
            raise RuntimeError(f"{path} {answer.status} {content!r}")
        if answer.getheader("content-encoding") == "zstd":
            content = zstandard.ZstdDecompressor().decompressobj().decompress(content)
        return msgspec.json.decode(content, type=kind)

    def hello(self, message: Hello) -> Welcome:
        return self.call("sync/hello", message, Welcome)

    def push(self, message: Push) -> Pushed:
        return self.call("sync/push", message, Pushed)

    def pull(self, message: Pull) -> Page:
        return self.call("sync/pull", message, Page)

    def salvage(self, message: Salvage) -> Salvaged:
        return self.call("sync/salvage", message, Salvaged)


def sign_in(replica: LocalReplica, address: str, login: str, password: str) -> Line:
    line = Line(address)
    got = line.call(
        "device/register", Register(login=login, password=password, device="laptop"), Registered
    )
    line.access = got.access
    replica.register(
        Registration(
            address=address,
            tenant=got.city,
            account=got.user,
            device=got.device,
            stream=uuid7(),
            server=got.server,
            access_token=got.access,
            refresh_token=got.refresh,
        )
    )
    return line

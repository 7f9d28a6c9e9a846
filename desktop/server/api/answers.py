"""Answers as HTTP: packed, with the headers by which a laptop knows its server."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import msgspec
from starlette.responses import Response

from desktop.server.desk import Desk
from desktop.server.refusal import Refusal
from desktop.server.tokens import tenant_of
from desktop.server.wire import PROTOCOL_HEADER, SERVER_HEADER, packed
from desktop.sync import phrases
from desktop.sync.protocol import PROTOCOL, Message

_encoder = msgspec.json.Encoder()


@dataclass(frozen=True, slots=True)
class Answers:
    """Makes the answers.

    Args:
        desk: Knows the ids of the cities' servers.
    """

    desk: Desk

    def given(self, message: Message, asked: Mapping[str, str]) -> Response:
        """Return a success.

        Args:
            message: The answer.
            asked: Headers of the request.
        """
        body, encoding = packed(_encoder.encode(message), _accepted(asked))
        headers = self.headers(asked)
        del headers["cache-control"]  # what answers a POST is kept by nobody who was not told to
        if encoding:
            headers["content-encoding"] = encoding
        return Response(body, 200, headers, "application/json")

    def refused(self, refusal: Refusal, asked: Mapping[str, str]) -> Response:
        """Return a refusal; seconds to wait also stand in ``Retry-After``."""
        headers = self.headers(asked)
        if refusal.failure.retry_after:
            headers["retry-after"] = str(refusal.failure.retry_after)
        body = _encoder.encode(refusal.failure)
        return Response(body, refusal.status, headers, "application/json")

    def headers(self, asked: Mapping[str, str]) -> dict[str, str]:
        """Return what every answer carries.

        The server's id is that of the city which the token names; without one there is
        nobody yet who could check it.
        """
        found = {PROTOCOL_HEADER: str(PROTOCOL), "cache-control": "no-store"}
        try:
            tenant = tenant_of(asked.get("authorization", "").partition(" ")[2].strip())
        except Refusal:
            return found
        if tenant in self.desk.identities:
            found[SERVER_HEADER] = str(self.desk.identities[tenant].server)
        return found


def _accepted(asked: Mapping[str, str]) -> str:
    """Return in which encodings a laptop reads; who packs with the phrases need not say so."""
    known = f"{phrases.NAME}, zstd" if asked.get("content-encoding") == phrases.NAME else ""
    return asked.get("accept-encoding", known)

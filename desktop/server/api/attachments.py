"""The calls about attachments; their bodies are plain bytes, their facts stand in headers."""

from __future__ import annotations

import re
from dataclasses import dataclass
from uuid import UUID

from starlette.requests import Request
from starlette.responses import Response

from desktop.server.api.answers import Answers
from desktop.server.api.endpoints import bearer_token
from desktop.server.blobs import Announced, Blobs, kind_of
from desktop.server.desk import Desk
from desktop.server.refusal import Refusal, malformed

_NUMBER = re.compile(r"[0-9]{1,15}")
_RANGE = re.compile(r"bytes=([0-9]{1,8})-")


@dataclass(frozen=True, slots=True)
class Attachments:
    """The functions behind the paths."""

    desk: Desk
    blobs: Blobs
    answers: Answers

    def receive(self, request: Request) -> Response:
        """Take a part."""
        kind = request.headers.get("content-type", "").partition(";")[0].strip()
        if kind != "application/octet-stream" or request.headers.get("content-encoding"):
            raise Refusal(415, "kind_not_taken", "Send application/octet-stream, not packed")
        said = Announced(
            id=_id(request),
            offset=_number(request, "upload-offset"),
            size=_number(request, "upload-length"),
            digest=_digest(request),
            scope=_number(request, "upload-scope"),
        )
        part: bytes = request.state.body
        with self.desk.visit(bearer_token(request)) as (connection, caller):
            got = self.blobs.receive(connection, caller, said, part, now=self.desk.now())
        return self.answers.given(got, request.headers)

    def state(self, request: Request) -> Response:
        """Tell how much is here."""
        with self.desk.visit(bearer_token(request)) as (connection, caller):
            part, size = self.blobs.state(connection, caller, _id(request))
        headers = self.answers.headers(request.headers)
        headers |= {"upload-offset": str(part.offset), "upload-length": str(size)}
        return Response(None, 200, headers)

    def content(self, request: Request) -> Response:
        """Hand an attachment out, from the asked byte on."""
        asked = request.headers.get("range", "bytes=0-")
        start = _RANGE.fullmatch(asked)
        if start is None:
            raise malformed("Ask for bytes=n-")
        first = int(start[1])
        with self.desk.visit(bearer_token(request)) as (connection, caller):
            content, size = self.blobs.content(connection, caller, _id(request), start=first)
        headers = self.answers.headers(request.headers)
        headers["content-range"] = f"bytes {first}-{max(first, size - 1)}/{size}"
        headers["x-content-type-options"] = "nosniff"
        headers["content-disposition"] = "attachment"
        kind = kind_of(content) if first == 0 else "application/octet-stream"
        return Response(content, 206 if first else 200, headers, kind)


def _id(request: Request) -> UUID:
    try:
        return UUID(request.path_params["id"])
    except ValueError:
        raise malformed("Not an id") from None


def _number(request: Request, name: str) -> int:
    said = request.headers.get(name, "")
    if not _NUMBER.fullmatch(said):
        raise malformed(f"Not a number: {name}")
    return int(said)


def _digest(request: Request) -> bytes:
    try:
        return bytes.fromhex(request.headers.get("upload-sha256", ""))
    except ValueError:
        raise malformed("Not a hash: upload-sha256") from None

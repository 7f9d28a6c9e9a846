"""What a file tells beside its picture is taken out, and the picture stays as it was."""

from __future__ import annotations

import random
from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.traces.file_cleaning import JPEG, PDF, PNG, NotCleanable, cleaned, kind_of

Image = pytest.importorskip("PIL.Image", reason="pictures are made with Pillow")
SECRET = b"An Voorbeeld 51.0281 4.4803"


def picture(kind: str, **saving: object) -> bytes:
    chance = random.Random(1)
    image = Image.new("RGB", (64, 48))
    image.putdata([tuple(chance.choices(range(256), k=3)) for _ in range(64 * 48)])
    out = BytesIO()
    image.save(out, kind, **saving)
    return out.getvalue()


def exif(*, up: int = 6) -> bytes:
    told = Image.Exif()
    told[0x0112] = up
    told[0x010F] = SECRET.decode()
    told.get_ifd(0x8825)[2] = (51.0, 1.0, 41.0)
    return bytes(told.tobytes())


def pixels(content: bytes) -> bytes:
    return bytes(Image.open(BytesIO(content)).tobytes())


@pytest.mark.parametrize("progressive", [False, True])
def test_a_photo_loses_place_and_camera_and_keeps_its_picture(progressive: bool) -> None:
    photo = picture("JPEG", exif=exif(), comment=SECRET, progressive=progressive)
    photo += SECRET + b"a second picture after the end"
    clean = cleaned(photo)

    assert SECRET not in clean
    assert pixels(clean) == pixels(photo)
    told = Image.open(BytesIO(clean)).getexif()
    assert dict(told) == {0x0112: 6}, "which side is up stays, else people lie on their side"
    assert not told.get_ifd(0x8825)


def test_a_photo_that_stands_upright_tells_nothing_at_all() -> None:
    clean = cleaned(picture("JPEG", exif=exif(up=1)))

    assert b"Exif" not in clean
    assert cleaned(clean) == clean


def test_a_colour_profile_stays() -> None:
    from PIL import ImageCms

    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    clean = cleaned(picture("JPEG", icc_profile=profile))

    assert Image.open(BytesIO(clean)).info["icc_profile"] == profile


def test_a_drawing_loses_its_texts() -> None:
    from PIL.PngImagePlugin import PngInfo

    told = PngInfo()
    told.add_text("Author", SECRET.decode())
    told.add_itxt("XML:com.adobe.xmp", SECRET.decode())
    drawing = picture("PNG", pnginfo=told, exif=exif()) + SECRET
    clean = cleaned(drawing)

    assert SECRET not in clean
    assert b"tEXt" not in clean
    assert pixels(clean) == pixels(drawing)


def pdf(extra: bytes = b"", end: bytes = b"%%EOF\n") -> bytes:
    info = b"<< /Author (" + SECRET + b" \\(x\\)) /Producer <" + SECRET.hex().encode() + b"> >>"
    xmp = b"<x:xmpmeta><dc:creator>" + SECRET + b"</dc:creator></x:xmpmeta>"
    inside = picture("JPEG", exif=exif())
    return b"%PDF-1.4\n1 0 obj " + info + b" endobj\n" + xmp + inside + extra + b"\n" + end


def test_a_pdf_is_blanked_in_place() -> None:
    clean = cleaned(pdf())

    assert SECRET not in clean
    assert SECRET.hex().encode() not in clean
    assert len(clean) == len(pdf())


@pytest.mark.parametrize(
    ("extra", "reason"),
    [
        (b"/OpenAction << /S /JavaScript /JS (app.alert) >>", "active_file"),
        (b"/Type /EmbeddedFile", "active_file"),
        (b"trailer << /Encrypt 5 0 R >>", "locked_file"),
    ],
)
def test_a_pdf_that_does_something_or_is_locked_is_refused(extra: bytes, reason: str) -> None:
    with pytest.raises(NotCleanable, match=reason):
        cleaned(pdf(extra))


@pytest.mark.parametrize(
    "content", [b"", b"MZ\x90\x00", b"GIF89a", b"<svg>", b"PK\x03\x04", b"\x00\x00\x00 ftypheic"]
)
def test_other_kinds_are_refused(content: bytes) -> None:
    assert kind_of(content) == ""
    with pytest.raises(NotCleanable, match="kind_not_taken"):
        cleaned(content)


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_a_picture_that_is_cut_off_is_refused_at_every_length(kind: str) -> None:
    whole = picture(kind, exif=exif())
    for length in range(10, len(whole) - 1, 37):
        with pytest.raises(NotCleanable, match="damaged"):
            cleaned(whole[:length])


def test_a_pdf_that_is_cut_off_is_refused() -> None:
    with pytest.raises(NotCleanable, match="damaged"):
        cleaned(pdf(end=b""))


@given(st.sampled_from([JPEG, PNG, PDF]), st.binary(max_size=300))
def test_anything_is_either_cleaned_or_refused(kind: str, rest: bytes) -> None:
    begin = {JPEG: b"\xff\xd8\xff", PNG: b"\x89PNG\r\n\x1a\n", PDF: b"%PDF-"}[kind]
    try:
        clean = cleaned(begin + rest)
    except NotCleanable:
        return
    assert kind_of(clean) == kind

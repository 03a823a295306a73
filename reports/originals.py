"""Papers as received, made ready to stand in a packet: PDF pages without anything that acts, or why not."""

from __future__ import annotations

import zlib
from contextlib import suppress
from dataclasses import dataclass
from io import BytesIO

from pikepdf import Array, Dictionary, Name, Page, Pdf, PdfError, Stream
from PIL import Image, ImageOps, ImageSequence

_LONGEST_SIDE = 2400
"""Pixels: photographs are brought down to this; it is 200 dots an inch on a letter page."""

_FAX_WIDTHS = (1728, 2048, 2432)
"""Pixels across of a Group 3 fax (A4, B4, A3), whose lines are 204 an inch across (ITU-T T.4)."""

_ACTS = (
    "/AA",
    "/A",
    "/Annots",
    "/B",
    "/PieceInfo",
    "/Metadata",
    "/StructParents",
    "/Tabs",
    "/Thumb",
    "/Trans",
)
"""Page keys that act, attach or describe; a packet page shows and does nothing else."""


@dataclass(frozen=True, slots=True)
class Taken:
    """Pages taken from one original. `pdf` holds them, first to last; `why_not` says, where it is null, why
    the original cannot be shown. `sealed` marks a file with a digital signature."""

    pdf: Pdf | None
    why_not: str = ""
    sealed: bool = False


def taken_from(content: bytes, media_type: str, first: int, last: int, turned: tuple[int, ...] = ()) -> Taken:
    """Pages `first` to `last` (from 1) of an original, as PDF pages; never raises for a broken one.

    `turned` is, page by page, how many degrees clockwise a picture has to be turned to stand upright.
    """
    try:
        if media_type == "application/pdf":
            return _from_pdf(content, first, last)
        if media_type.startswith("image/"):
            return _from_pictures(content, first, last, turned)
    except Exception as broken:  # a stranger's file may break any part of any library
        return Taken(None, f"The file could not be opened ({type(broken).__name__}).")
    return Taken(None, "This kind of file cannot be shown as pages.")


def _from_pdf(content: bytes, first: int, last: int) -> Taken:
    with Pdf.open(BytesIO(content)) as source:
        sealed = _is_sealed(source)
        # What was put on as an annotation or a form's field, ink too, is drawn into the page, or it would be
        # lost with it. A form that is itself broken must not keep the page away.
        with suppress(PdfError, ValueError, TypeError):
            if not sealed:
                source.generate_appearance_streams()
            source.flatten_annotations("all")
        if "/AcroForm" in source.Root:
            del source.Root.AcroForm
        pages = Pdf.new()
        for page in list(source.pages)[first - 1 : last]:
            for key in _ACTS:
                if key in page.obj:
                    del page.obj[key]
            pages.pages.append(page)
        if len(pages.pages) == 0:
            return Taken(None, "The file has no such page.")
        # Read back, so that the pages outlive their source.
        buffer = BytesIO()
        pages.save(buffer, deterministic_id=True)
    buffer.seek(0)
    taken = Pdf.open(buffer)
    for page in taken.pages:
        if min(size_of(page)) < 1:
            return Taken(None, "A page of the file has no size.")
        page.as_form_xobject()  # raises here, where it is caught, for a page that cannot be placed
    return Taken(taken, sealed=sealed)


def _is_sealed(source: Pdf) -> bool:
    form = source.Root.get("/AcroForm")
    if not isinstance(form, Dictionary):
        return False
    flags, fields = form.get("/SigFlags"), form.get("/Fields")
    if isinstance(flags, int) and flags & 1:
        return True
    named = [field for field in fields if isinstance(field, Dictionary)] if isinstance(fields, Array) else []
    return any(field.get("/FT") == Name.Sig and "/V" in field for field in named)


def _from_pictures(content: bytes, first: int, last: int, turned: tuple[int, ...]) -> Taken:
    pdf = Pdf.new()
    with Image.open(BytesIO(content)) as image:
        for number, frame in enumerate(ImageSequence.Iterator(image), start=1):
            if first <= number <= last:
                angle = turned[number - first] if number - first < len(turned) else 0
                _add_picture(pdf, frame, angle)
    return Taken(pdf) if len(pdf.pages) else Taken(None, "The file has no such page.")


def _add_picture(pdf: Pdf, frame: Image.Image, angle: int) -> None:
    """One picture as one page, upright, as wide to as tall as the paper was."""
    across, down = _dots_an_inch(frame)
    upright = ImageOps.exif_transpose(frame)
    if upright.size != frame.size:
        across, down = down, across
    if angle % 360:
        upright = upright.rotate(-angle, expand=True)
        across, down = (down, across) if angle % 180 else (across, down)
    width, height = upright.width / across, upright.height / down
    scale = 792.0 / max(width, height)
    page = pdf.add_blank_page(page_size=(width * scale, height * scale))
    page.obj.Resources = Dictionary(XObject=Dictionary(Im=_picture_stream(pdf, upright)))
    page.obj.Contents = Stream(
        pdf, f"q {width * scale:.2f} 0 0 {height * scale:.2f} 0 0 cm /Im Do Q".encode()
    )


def _dots_an_inch(frame: Image.Image) -> tuple[float, float]:
    """Only the ratio of the two matters here. A fax without a stated density is told by its width: a letter
    page in standard mode has about 1080 lines, in fine mode twice as many."""
    stated = frame.info.get("dpi")
    if stated and float(stated[0]) > 1 and float(stated[1]) > 1:
        return float(stated[0]), float(stated[1])
    if frame.mode == "1" and frame.width in _FAX_WIDTHS:
        return 204.0, 98.0 if frame.height < frame.width * 0.85 else 196.0
    return 1.0, 1.0


def _picture_stream(pdf: Pdf, image: Image.Image) -> Stream:
    width, height = image.size
    keys = {"Type": Name.XObject, "Subtype": Name.Image, "Width": width, "Height": height}
    if image.mode == "1":
        data = zlib.compress(image.tobytes(), 9)
        return Stream(
            pdf, data, **keys, ColorSpace=Name.DeviceGray, BitsPerComponent=1, Filter=Name.FlateDecode
        )
    plain = image.convert("L" if image.mode in ("L", "I", "I;16", "F", "LA") else "RGB")
    plain.thumbnail((_LONGEST_SIDE, _LONGEST_SIDE))
    buffer = BytesIO()
    plain.save(buffer, "JPEG", quality=85)
    keys |= {"Width": plain.width, "Height": plain.height}
    space = Name.DeviceGray if plain.mode == "L" else Name.DeviceRGB
    return Stream(pdf, buffer.getvalue(), **keys, ColorSpace=space, BitsPerComponent=8, Filter=Name.DCTDecode)


def size_of(page: Page) -> tuple[float, float]:
    """Width and height in points as the page is seen, its rotation applied."""
    left, bottom, right, top = (float(edge) for edge in page.cropbox)
    width, height = abs(right - left), abs(top - bottom)
    turned = int(page.obj.get("/Rotate", 0)) % 180
    return (height, width) if turned else (width, height)

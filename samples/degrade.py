"""Clean PDFs made into papers as machines deliver them: scans, faxes, phone photos."""

from __future__ import annotations

import io
import random
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
import pypdfium2
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont
from reportlab.lib.utils import ImageReader  # type: ignore[import-untyped]
from reportlab.pdfgen.canvas import Canvas  # type: ignore[import-untyped]

Grey = NDArray[np.uint8]

FAX_WIDTH = 1728
ORIENTATION_TAG = 0x0112


@dataclass(frozen=True, slots=True)
class FaxNoise:
    """What a line does to a fax. `skew` degrees at most; `edge` is the grey noise's standard deviation at the
    threshold (of 255); `salt` the share of pixels hit by specks; `lost` lines a fine page dropped
    or repeated, half as many in standard mode; `runs` short black dashes, likewise."""

    skew: float = 0.6
    edge: float = 24.0
    blur: float = 0.8
    salt: float = 0.0004
    pepper: float = 0.0025
    lost: tuple[int, int] = (2, 8)
    runs: tuple[int, int] = (2, 8)
    darkness: tuple[float, float] = (138.0, 172.0)


@dataclass(frozen=True, slots=True)
class ScanNoise:
    """`paper` is the grey of the sheet, `grain` the sensor's noise, `quality` JPEG's."""

    skew: float = 1.0
    paper: tuple[int, int] = (226, 246)
    grain: float = 5.0
    quality: tuple[int, int] = (55, 78)


@dataclass(frozen=True, slots=True)
class PhotoNoise:
    """`lean` is how far a corner strays, as a share of the side; `shade` how dark the darkest part is."""

    lean: float = 0.035
    shade: tuple[float, float] = (0.55, 0.8)
    blur: tuple[float, float] = (0.5, 1.1)
    grain: float = 4.0
    quality: tuple[int, int] = (70, 86)
    desk: tuple[int, int, int] = (92, 74, 58)


def rasterise(pdf: bytes, dpi: float) -> list[Image.Image]:
    """Every page of a PDF in grey at `dpi`."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [page.render(scale=dpi / 72).to_pil().convert("L") for page in document]
    finally:
        document.close()


def _numbers(rng: random.Random) -> np.random.Generator:
    return np.random.default_rng(rng.getrandbits(63))


def _turned(grey: Grey, degrees: float, fill: int = 255) -> Grey:
    height, width = grey.shape
    matrix = cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 1.0)
    turned = cv2.warpAffine(grey, matrix, (width, height), flags=cv2.INTER_CUBIC, borderValue=fill)
    return np.asarray(turned, dtype=np.uint8)


def _upright(page: Image.Image) -> Image.Image:
    """A fax feeds short edge first: a landscape page goes in sideways."""
    return page.rotate(90, expand=True) if page.width > page.height else page


def fax_tiff(
    pdfs: Sequence[bytes],
    rng: random.Random,
    mode: str = "fine",
    header: str = "",
    cover: bytes | None = None,
    noise: FaxNoise | None = None,
) -> bytes:
    """One transmission as a multi-page TIFF: `fine` is 204 × 196 dpi in Group 4, `standard` 204 × 98 in
    Group 3. `header` is the sending station's line without its page number; `cover` a PDF sent first.

    A landscape page is sent sideways, as it would be fed. Measured with plain Tesseract 5.3 on the TIFFs as
    received, no strip, portrait development families in turn, 9 papers a cell: letters, characters right:
    fine 0.977, standard 0.961; resumes, word F1: fine 0.822, standard 0.688.
    """
    noise = noise or FaxNoise()
    sheets = [page for pdf in ([cover] if cover else []) + list(pdfs) for page in rasterise(pdf, 300)]
    lines = 196 if mode == "fine" else 98
    pages = []
    for number, sheet in enumerate(sheets, start=1):
        strip = f"{header}   P.{number:03d}/{len(sheets):03d}" if header else ""
        pages.append(_fax_page(_upright(sheet), rng, lines, strip, noise))
    stream = io.BytesIO()
    pages[0].save(
        stream,
        "TIFF",
        save_all=True,
        append_images=pages[1:],
        compression="group4" if mode == "fine" else "group3",
        dpi=(204, lines),
    )
    return stream.getvalue()


def _fax_page(page: Image.Image, rng: random.Random, lines: int, strip: str, noise: FaxNoise) -> Image.Image:
    numbers = _numbers(rng)
    grey = _turned(np.asarray(page), rng.uniform(-noise.skew, noise.skew))
    high = round(page.height / 300 * lines)
    wide = round(page.width / 300 * 204)
    if noise.blur:
        grey = np.asarray(cv2.GaussianBlur(grey, (0, 0), noise.blur), dtype=np.uint8)
    small = cv2.resize(grey, (wide, high), interpolation=cv2.INTER_AREA)
    level = np.full((high, FAX_WIDTH), 255, dtype=np.float32)
    copied = min(wide, FAX_WIDTH)
    level[:, :copied] = small[:, :copied]
    level += numbers.normal(0, noise.edge, level.shape).astype(np.float32) * (_edges(level))
    # A coarse line averages a thin stroke with the paper beside it: machines darken standard mode for it.
    black = level < rng.uniform(*noise.darkness) + (14 if lines < 100 else 0)
    _specks(black, numbers, rng, noise)
    _line_faults(black, rng, noise)
    return _with_strip(Image.fromarray(np.where(black, 0, 255).astype(np.uint8)), strip, lines, rng)


def _edges(level: NDArray[np.float32]) -> NDArray[np.float32]:
    """Where a grey edge runs: a fax head hesitates there, not on blank paper."""
    return (np.abs(level - 128) < 118).astype(np.float32)


def _specks(
    black: NDArray[np.bool_], numbers: np.random.Generator, rng: random.Random, noise: FaxNoise
) -> None:
    height, width = black.shape
    for _ in range(int(noise.salt * height * width / 2.2)):
        y, x = rng.randrange(height), rng.randrange(width)
        black[y : y + rng.choice((1, 1, 1, 2)), x : x + rng.choice((1, 1, 2, 2, 3))] = True
    black &= ~(numbers.random(black.shape) < noise.pepper)


def _line_faults(black: NDArray[np.bool_], rng: random.Random, noise: FaxNoise) -> None:
    """Lost lines repeat the line above or come out white; bursts leave dashes."""
    height, width = black.shape
    for _ in range(rng.randint(*noise.lost) * height // 2156):
        y = rng.randrange(60, height - 4)
        black[y] = black[y - 1] if rng.random() < 0.6 else False
        if rng.random() < 0.3:
            black[y + 1] = black[y]
    for _ in range(rng.randint(*noise.runs) * height // 2156):
        y, x = rng.randrange(60, height), rng.randrange(width - 200)
        black[y, x : x + rng.randrange(20, 190)] = True


def _with_strip(page: Image.Image, strip: str, lines: int, rng: random.Random) -> Image.Image:
    if strip:
        band = Image.new("L", (FAX_WIDTH, 40), 255)
        draw = ImageDraw.Draw(band)
        draw.text((40 + rng.randrange(30), 8), strip, font=_strip_font(), fill=0)
        page.paste(band.resize((FAX_WIDTH, 40 * lines // 196)), (0, 6 * lines // 196))
    return page.convert("1", dither=Image.Dither.NONE)


def _strip_font() -> ImageFont.FreeTypeFont:
    return ImageFont.truetype("DejaVuSansMono-Bold.ttf", 22)


def scan_pdf(pdf: bytes, rng: random.Random, dpi: int = 200, noise: ScanNoise | None = None) -> bytes:
    """An image-only PDF as an office scanner makes it: grey paper, a little skew, JPEG."""
    noise = noise or ScanNoise()
    stream = io.BytesIO()
    canvas = Canvas(stream, invariant=1)
    for page in rasterise(pdf, dpi):
        size = (page.width * 72 / dpi, page.height * 72 / dpi)
        canvas.setPageSize(size)
        canvas.drawImage(ImageReader(io.BytesIO(_scanned(page, rng, noise))), 0, 0, *size)
        canvas.showPage()
    canvas.save()
    return stream.getvalue()


def _scanned(page: Image.Image, rng: random.Random, noise: ScanNoise) -> bytes:
    numbers = _numbers(rng)
    paper = rng.randint(*noise.paper)
    grey = _turned(np.asarray(page), rng.uniform(-noise.skew, noise.skew))
    level = 22 + grey.astype(np.float32) * (paper - 22) / 255
    level += np.linspace(rng.uniform(-6, 6), rng.uniform(-6, 6), level.shape[1], dtype=np.float32)
    level += numbers.normal(0, noise.grain, level.shape)
    level = np.asarray(cv2.GaussianBlur(level, (0, 0), 0.6), dtype=np.float32)
    stream = io.BytesIO()
    picture = Image.fromarray(np.clip(level, 0, 255).astype(np.uint8))
    picture.save(stream, "JPEG", quality=rng.randint(*noise.quality))
    return stream.getvalue()


def photo_jpeg(pdf: bytes, rng: random.Random, page: int = 0, noise: PhotoNoise | None = None) -> bytes:
    """One page (counted from 0) photographed on a desk, stored sideways with the EXIF tag that says so."""
    noise = noise or PhotoNoise()
    numbers = _numbers(rng)
    sheet = np.asarray(rasterise(pdf, 210)[page])
    laid = _on_desk(sheet, rng, noise)
    lit: NDArray[np.float32] = laid * _light(laid.shape[0], laid.shape[1], rng, noise)[:, :, None]
    lit = np.asarray(cv2.GaussianBlur(lit, (0, 0), rng.uniform(*noise.blur)), dtype=np.float32)
    lit += numbers.normal(0, noise.grain, lit.shape)
    photo = Image.fromarray(np.clip(lit, 0, 255).astype(np.uint8))
    turn, orientation = rng.choice(((90, 6), (270, 8)))
    exif = Image.Exif()
    exif[ORIENTATION_TAG] = orientation
    stream = io.BytesIO()
    photo.rotate(turn, expand=True).save(stream, "JPEG", quality=rng.randint(*noise.quality), exif=exif)
    return stream.getvalue()


def _on_desk(sheet: Grey, rng: random.Random, noise: PhotoNoise) -> NDArray[np.float32]:
    height, width = sheet.shape
    margin = round(width * 0.06)
    wide, high = width + 2 * margin, height + 2 * margin
    tint = np.array([0.99, 0.97, 0.92], dtype=np.float32)
    colour: Any = (20 + sheet.astype(np.float32) * 0.88)[:, :, None] * tint
    stray = noise.lean * width
    corners = [
        (margin, margin),
        (wide - margin, margin),
        (wide - margin, high - margin),
        (margin, high - margin),
    ]
    target = np.array(
        [(x + rng.uniform(-stray, stray), y + rng.uniform(-stray, stray)) for x, y in corners],
        dtype=np.float32,
    )
    source = np.array([(0, 0), (width, 0), (width, height), (0, height)], dtype=np.float32)
    matrix = cv2.getPerspectiveTransform(source, target)
    desk = tuple(float(part) for part in noise.desk)
    laid = cv2.warpPerspective(colour, matrix, (wide, high), flags=cv2.INTER_CUBIC, borderValue=desk)
    return np.asarray(laid, dtype=np.float32)


def _light(height: int, width: int, rng: random.Random, noise: PhotoNoise) -> NDArray[np.float32]:
    """A lamp at one side, and the soft shadow of a hand or phone."""
    across = np.linspace(rng.uniform(0.8, 1.0), rng.uniform(0.8, 1.0), width, dtype=np.float32)
    down = np.linspace(rng.uniform(0.85, 1.05), rng.uniform(0.85, 1.05), height, dtype=np.float32)
    light = down[:, None] * across[None, :]
    rows, columns = np.mgrid[0:height, 0:width].astype(np.float32)
    cx, cy = rng.uniform(0, width), rng.choice((rng.uniform(0, 0.25), rng.uniform(0.75, 1.0))) * height
    spread = rng.uniform(0.25, 0.45) * width
    far = ((columns - cx) ** 2 + (rows - cy) ** 2) / (2 * spread**2)
    shade = 1 - (1 - rng.uniform(*noise.shade)) * np.exp(-far)
    return np.asarray(light * shade, dtype=np.float32)

"""Image files as frames: grey pixels as stored upright, with the resolution that makes them square."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import ExifTags, Image, ImageOps, ImageSequence
from pillow_heif import register_heif_opener

from models.terms import Problem

Grey = NDArray[np.uint8]

PIXEL_LIMIT = 64_000_000
FRAME_LIMIT = 60
_LONG_SIDE_INCHES = 11.0
_FAX_WIDTHS = {1728, 1704, 1726, 1734, 2432, 3456}
_PHOTO_LONG_SIDE = 2750
_PLAUSIBLE_DPI = (50.0, 1300.0)

# A decompression bomb is an error here, never a warning.
Image.MAX_IMAGE_PIXELS = PIXEL_LIMIT // 2

register_heif_opener()


@dataclass(frozen=True, slots=True, eq=False)
class Frame:
    """One page's pixels: grey 0 (ink) to 255, height × width; `x_dpi`, `y_dpi` are dots per inch.

    `bilevel` says that the source had one bit a pixel. `photo` says that a camera, and no scanner, made it.
    """

    pixels: Grey
    x_dpi: float
    y_dpi: float
    bilevel: bool = False
    photo: bool = False


def frames(content: bytes) -> Iterator[Frame | Problem]:
    """The frames of a TIFF, JPEG, PNG, HEIC, GIF, BMP or WebP file, one at a time; never raises.

    A Problem ends the sequence where the file is broken; frames before it are good.
    """
    try:
        with Image.open(io.BytesIO(content)) as image:
            for index, frame in enumerate(ImageSequence.Iterator(image)):
                if index == FRAME_LIMIT:
                    yield Problem(
                        f"It has more than {FRAME_LIMIT} pages; the first {FRAME_LIMIT} were read.",
                        "Ask the sender for the papers of the application only.",
                    )
                    return
                yield _frame(frame)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning, MemoryError):
        yield Problem(
            "The picture is far too large to open safely.", "Ask the sender to scan it again at 200 dpi."
        )
    except Exception:  # Pillow's decoders raise nearly anything on a broken file.
        yield Problem("The picture file is damaged.", "Ask the sender to send it again.")


def _frame(image: Image.Image) -> Frame | Problem:
    width, height = image.size
    if width * height > PIXEL_LIMIT:
        raise Image.DecompressionBombError
    if width < 8 or height < 8:
        return Problem("The picture is only a few dots large.", "Ask the sender to send the paper again.")
    photo = _is_photo(image)
    bilevel = image.mode == "1"
    x_dpi, y_dpi = _resolution(image)
    if photo and max(width, height) > _PHOTO_LONG_SIDE:
        # Letters are far larger than Tesseract wants; decoding at a fraction also saves memory.
        image.draft(
            "L",
            (_PHOTO_LONG_SIDE * width // max(width, height), _PHOTO_LONG_SIDE * height // max(width, height)),
        )
    orientation = image.getexif().get(ExifTags.Base.Orientation, 1)
    grey = _grey(image)
    if orientation in range(2, 9):
        exif = grey.getexif()
        exif[ExifTags.Base.Orientation] = orientation
        grey = ImageOps.exif_transpose(grey)
        if orientation >= 5:
            x_dpi, y_dpi = y_dpi, x_dpi
    pixels = np.asarray(grey)
    if x_dpi == 0.0:
        x_dpi = y_dpi = max(pixels.shape) / _LONG_SIDE_INCHES
    return Frame(pixels, x_dpi, y_dpi, bilevel=bilevel, photo=photo)


def _grey(image: Image.Image) -> Image.Image:
    """Grey on white: what is transparent is paper."""
    if image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info:
        flat = image.convert("RGBA")
        paper = Image.new("RGBA", flat.size, "white")
        paper.alpha_composite(flat)
        return paper.convert("L")
    if image.mode.startswith("I") or image.mode == "F":
        wide = np.asarray(image, dtype=np.float64)
        low, high = float(wide.min()), float(wide.max())
        return Image.fromarray(((wide - low) * (255.0 / max(high - low, 1.0))).astype(np.uint8))
    return image.convert("L")


def _is_photo(image: Image.Image) -> bool:
    """A camera names itself, or leaves colour without a scanner's resolution."""
    exif = image.getexif()
    if exif.get(ExifTags.Base.Make) or exif.get(ExifTags.Base.Model):
        return True
    dpi = float(image.info.get("dpi", (72.0, 72.0))[0] or 72.0)
    return image.format in ("JPEG", "WEBP", "HEIF") and dpi < 100.0 and min(image.size) >= 900


def _resolution(image: Image.Image) -> tuple[float, float]:
    """Dots per inch each way; (0, 0) where the file does not say or says what cannot be.

    Fax lines are 204 dots an inch across and 98 or 196 down (ITU-T T.4); software often drops or squares
    the tags, so a fax's width and a page's height decide where the tags are absent or impossible.
    """
    width, height = image.size
    x_dpi, y_dpi = (float(value or 0.0) for value in image.info.get("dpi", (0.0, 0.0)))
    said = _PLAUSIBLE_DPI[0] <= x_dpi <= _PLAUSIBLE_DPI[1] and _PLAUSIBLE_DPI[0] <= y_dpi <= _PLAUSIBLE_DPI[1]
    if width in _FAX_WIDTHS and image.mode == "1":
        across = width / (
            8.5 if width in (1734, 1704) else 8.47 if width < 2000 else 10.0 if width == 2432 else 8.47
        )
        squared = not said or abs(x_dpi / y_dpi - 1) < 0.05
        if squared and height < 0.85 * width:
            return across, across * 98 / 204
        if not said:
            return across, across * 196 / 204
    if not said or (x_dpi == y_dpi and x_dpi <= 96.0):
        return 0.0, 0.0
    return x_dpi, y_dpi

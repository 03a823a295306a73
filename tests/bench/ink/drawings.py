"""Pictures for letters that come as text: signatures as programs save them, logos, portraits, seals."""

from __future__ import annotations

import io
import math
from random import Random

from PIL import Image, ImageDraw, ImageFilter

from tests.bench.ink.pens import Pen

_DOTS = 4
Colour = tuple[int, int, int]


def mask_of(pen: Pen, part: slice | None = None) -> Image.Image:
    """A signature's ink, 255 on it, four dots a point, with a little room around it."""
    room = 4
    wide, high = round((pen.wide + 2 * room) * _DOTS), round((pen.high + 2 * room) * _DOTS)
    mask = Image.new("L", (wide, high), 0)
    draw = ImageDraw.Draw(mask)
    thick = max(2, round(pen.thick * _DOTS))
    for stroke in pen.strokes[part] if part else pen.strokes:
        points = [((x * pen.wide + room) * _DOTS, (y * pen.high + room) * _DOTS) for x, y in stroke]
        draw.line(points, fill=255, width=thick, joint="curve")
    return mask


def on_alpha(mask: Image.Image, colour: Colour) -> Image.Image:
    picture = Image.new("RGBA", mask.size, (*colour, 0))
    picture.putalpha(mask)
    return picture


def on_paper(mask: Image.Image, colour: Colour, paper: Colour, rng: Random, grain: float = 0) -> Image.Image:
    """The signature on a ground, as a photo of paper where it has a `grain` and a shade to one side."""
    ground = Image.new("RGB", mask.size, paper)
    if grain:
        shade = Image.linear_gradient("L").resize(mask.size).rotate(rng.choice((0, 90, 180)))
        dark = Image.new("RGB", mask.size, tuple(round(part * 0.86) for part in paper))  # type: ignore[arg-type]
        ground = Image.composite(ground, dark, shade.resize(mask.size))
        noise = Image.effect_noise(mask.size, grain).convert("RGB")
        ground = Image.blend(ground, noise, 0.08)
    ink = mask.filter(ImageFilter.GaussianBlur(1.2 if grain else 0.4))
    ground.paste(Image.new("RGB", mask.size, colour), mask=ink)
    return ground


def saved(picture: Image.Image, kind: str = "PNG") -> bytes:
    stream = io.BytesIO()
    picture.save(stream, kind, **({"quality": 82} if kind == "JPEG" else {}))
    return stream.getvalue()


def logo(rng: Random, wide: int = 360, high: int = 120) -> Image.Image:
    """A company's mark: shapes in its colours, mostly with its name beside them."""
    picture = Image.new("RGB", (wide, high), "white")
    draw = ImageDraw.Draw(picture)
    one, other = rng.sample(((20, 60, 120), (180, 40, 40), (30, 30, 30), (220, 140, 20), (20, 120, 90)), 2)
    way = rng.randrange(3)
    if way == 0:
        draw.ellipse((8, 10, high - 12, high - 10), fill=one)
        draw.polygon(((30, 84), (56, 26), (82, 84)), fill=other)
    elif way == 1:
        for at in range(4):
            draw.rectangle((8 + at * 25, 80 - at * 20, 26 + at * 25, 104), fill=one if at % 2 else other)
    else:
        draw.arc((8, 8, high - 8, high - 8), 0, 360, fill=one, width=9)
        draw.line(((24, 86), (56, 34), (90, 86)), fill=other, width=9)
    if wide > high * 2 and rng.random() < 0.8:
        draw.text((high + 8, high / 2 - 26), "SALTMARSH", fill=one, font_size=40)
        draw.text((high + 10, high / 2 + 20), "PRODUCTIONS", fill=(90, 90, 90), font_size=24)
    return picture


def portrait(rng: Random, size: int = 160) -> Image.Image:
    """A head before a wall, with a photo's grain."""
    picture = Image.linear_gradient("L").resize((size, size)).convert("RGB")
    draw = ImageDraw.Draw(picture)
    draw.ellipse((size * 0.15, size * 0.62, size * 0.85, size * 1.5), fill=(40, 50, 80))
    draw.ellipse((size * 0.32, size * 0.18, size * 0.68, size * 0.66), fill=(206, 168, 140))
    draw.pieslice((size * 0.3, size * 0.12, size * 0.7, size * 0.6), 180, 360, fill=(60, 40, 30))
    noise = Image.effect_noise((size, size), 40).convert("RGB")
    return Image.blend(picture.filter(ImageFilter.GaussianBlur(2)), noise, 0.15)


def icon(rng: Random, size: int = 64) -> Image.Image:
    """A round or square button with a letter."""
    picture = Image.new("RGB", (size, size), "white")
    draw = ImageDraw.Draw(picture)
    colour = rng.choice(((10, 102, 194), (24, 119, 242), (225, 48, 108), (20, 20, 20)))
    draw.rounded_rectangle((2, 2, size - 3, size - 3), rng.choice((6, 30)), fill=colour)
    draw.text((size * 0.3, size * 0.16), rng.choice("fXin"), fill="white", font_size=size * 0.6)
    return picture


def seal(rng: Random, size: int = 240) -> Image.Image:
    """Two rings with a word in the middle."""
    picture = Image.new("RGB", (size, size), "white")
    draw = ImageDraw.Draw(picture)
    colour = rng.choice(((150, 20, 20), (30, 40, 120), (20, 20, 20)))
    draw.ellipse((4, 4, size - 5, size - 5), outline=colour, width=5)
    draw.ellipse((44, 44, size - 45, size - 45), outline=colour, width=3)
    for at in range(26):
        turn = math.tau * at / 26
        x, y = size / 2 + size * 0.405 * math.cos(turn), size / 2 + size * 0.405 * math.sin(turn)
        draw.text((x - 7, y - 10), "SALTMARSHINC"[at % 12], fill=colour, font_size=18)
    draw.text((size * 0.33, size * 0.42), "SEAL", fill=colour, font_size=34)
    return picture


def stamp(rng: Random) -> Image.Image:
    """A company's stamp of lines of type in a frame, set a little askew."""
    picture = Image.new("RGB", (420, 170), "white")
    draw = ImageDraw.Draw(picture)
    colour = rng.choice(((40, 50, 150), (150, 30, 40)))
    draw.rectangle((6, 6, 413, 163), outline=colour, width=5)
    draw.text((40, 26), "SALTMARSH PRODUCTIONS", fill=colour, font_size=28)
    draw.text((90, 70), "12 Harbord Crescent", fill=colour, font_size=24)
    draw.text((110, 112), "PAYROLL OFFICE", fill=colour, font_size=24)
    return picture.rotate(
        rng.uniform(-5, 5), expand=True, fillcolor="white", resample=Image.Resampling.BICUBIC
    )


def band(rng: Random) -> Image.Image:
    """A banner as wide as the text."""
    picture = Image.new("RGB", (1400, 120), (24, 52, 84))
    draw = ImageDraw.Draw(picture)
    draw.text((40, 34), "SALTMARSH PRODUCTIONS INC.", fill="white", font_size=44)
    draw.polygon(((1100, 0), (1400, 0), (1400, 120), (1040, 120)), fill=(220, 140, 20))
    return picture

"""Pictures for the fourth set: signatures as scanners and telephones keep them, and what is no signature."""

from __future__ import annotations

import io
import math
from random import Random

import numpy as np
from PIL import Image, ImageDraw, ImageFilter, ImageFont

from tests.bench.ink.fourth_hands import inked
from tests.bench.ink.pens import Pen

Colour = tuple[int, int, int]
INKS: tuple[Colour, ...] = ((0, 0, 0), (18, 18, 24), (14, 30, 110), (28, 60, 170), (60, 20, 24))
_SCRIPT = "/usr/share/fonts/opentype/urw-base35/Z003-MediumItalic.otf"
_SANS = "/usr/share/fonts/truetype/liberation/LiberationSans-Bold.ttf"


def png(picture: Image.Image) -> bytes:
    stream = io.BytesIO()
    picture.save(stream, "PNG")
    return stream.getvalue()


def jpeg(picture: Image.Image, quality: int = 78) -> bytes:
    stream = io.BytesIO()
    picture.convert("RGB").save(stream, "JPEG", quality=quality)
    return stream.getvalue()


def _noise(size: tuple[int, int], spread: float, rng: Random) -> Image.Image:
    """Grey grain, the same for the same dice (Pillow's own is not)."""
    grain = np.random.default_rng(rng.getrandbits(32)).normal(128, spread, size[::-1])
    return Image.fromarray(grain.clip(0, 255).astype(np.uint8))


def cut_out(pen: Pen, rng: Random) -> Image.Image:
    """The ink alone, everything around it clear."""
    mask = inked(pen)
    picture = Image.new("RGBA", mask.size, (*rng.choice(INKS), 0))
    picture.putalpha(mask.filter(ImageFilter.GaussianBlur(0.7)))
    return picture


def on_ground(pen: Pen, ground: Image.Image, colour: Colour, soft: float = 0.8) -> Image.Image:
    ground.paste(colour, mask=inked(pen).filter(ImageFilter.GaussianBlur(soft)))
    return ground


def white_box(pen: Pen, rng: Random) -> Image.Image:
    return on_ground(pen, Image.new("RGB", inked(pen).size, "white"), rng.choice(INKS))


def grey_scan(pen: Pen, rng: Random) -> Image.Image:
    """Grey paper with a scanner's grain, darker along one edge where the lid stood open."""
    size = inked(pen).size
    grey = rng.randint(196, 228)
    ground = Image.new("RGB", size, (grey, grey, grey + rng.choice((0, -6, 5))))
    ground = Image.blend(ground, _noise(size, 46, rng).convert("RGB"), 0.1)
    ImageDraw.Draw(ground).rectangle((0, 0, rng.randint(0, 9), size[1]), fill=(120, 120, 122))
    return on_ground(pen, ground, (42, 42, 50), 1.3)


def lined_paper(pen: Pen, rng: Random) -> Image.Image:
    """A leaf of a pad, photographed: blue lines, warm light from a side, not quite straight."""
    wide, high = inked(pen).size
    size = (wide + 60, high + 40)
    light = Image.linear_gradient("L").rotate(rng.choice((0, 90, 180, 270))).resize(size)
    ground = Image.composite(
        Image.new("RGB", size, (250, 243, 226)), Image.new("RGB", size, (205, 196, 176)), light
    )
    draw = ImageDraw.Draw(ground)
    for y in range(rng.randint(20, 60), size[1], 105):
        draw.line(((0, y), (size[0], y)), fill=(150, 176, 212), width=3)
    ink = Image.new("L", size, 0)
    ink.paste(inked(pen), (30, 20))
    ground.paste(rng.choice(INKS), mask=ink.filter(ImageFilter.GaussianBlur(1.4)))
    turned = ground.rotate(rng.uniform(-2.5, 2.5), resample=Image.Resampling.BICUBIC)
    return turned.crop((14, 10, size[0] - 14, size[1] - 10))


def two_tones(pen: Pen) -> Image.Image:
    """Black and white and nothing between, as coarse as an old scanner's."""
    mask = inked(pen)
    small = mask.resize((mask.width * 2 // 5, mask.height * 2 // 5))
    return small.point(lambda value: 0 if value > 90 else 255).convert("1")


def scanned_sheet(pen: Pen, rng: Random) -> tuple[Image.Image, tuple[float, float, float, float]]:
    """A whole sheet with one signature on it; how much to cut from left, top, right and bottom, of one."""
    wide, high = inked(pen).size
    sheet = Image.new("RGB", (wide * 2, high * 5), (246, 246, 244))
    at = (wide // 3, high * rng.randint(1, 3))
    sheet.paste(rng.choice(INKS), at, inked(pen).filter(ImageFilter.GaussianBlur(1)))
    draw = ImageDraw.Draw(sheet)
    draw.text((40, high // 3), "page 2 of 2", fill=(60, 60, 60), font_size=38)
    right, bottom = at[0] + wide, at[1] + high
    return sheet, (
        at[0] / sheet.width,
        at[1] / sheet.height,
        1 - right / sheet.width,
        1 - bottom / sheet.height,
    )


def logo(rng: Random) -> Image.Image:
    """A bird in a ring, or a house of bars, with the company's name under it."""
    picture = Image.new("RGB", (420, 260), "white")
    draw = ImageDraw.Draw(picture)
    colour = rng.choice(((0, 92, 91), (122, 28, 60), (34, 34, 34), (214, 106, 32)))
    if rng.random() < 0.5:
        draw.ellipse((140, 10, 280, 150), outline=colour, width=12)
        draw.polygon(((170, 96), (210, 60), (256, 70), (220, 84), (206, 116)), fill=colour)
    else:
        for at in range(5):
            draw.rectangle((130 + at * 34, 120 - 20 * (at % 3) - 40, 152 + at * 34, 150), fill=colour)
    draw.text((210, 200), "CORVID HOUSE", fill=colour, font=ImageFont.truetype(_SANS, 44), anchor="mm")
    return picture


def banner(rng: Random) -> Image.Image:
    """A strip across the page: a skyline, and the name in white."""
    picture = Image.new("RGB", (1500, 210), rng.choice(((20, 44, 62), (70, 24, 60), (24, 74, 52))))
    draw = ImageDraw.Draw(picture)
    for at in range(0, 1500, 60):
        draw.rectangle((at, 210 - rng.randint(20, 110), at + 48, 210), fill=(235, 178, 64))
    draw.text((60, 60), "LOWER MILL ENTERTAINMENT", fill="white", font=ImageFont.truetype(_SANS, 58))
    return picture


def flourish(rng: Random) -> Image.Image:
    """A printer's ornament: two curls that meet in a lozenge."""
    picture = Image.new("RGB", (900, 110), "white")
    draw = ImageDraw.Draw(picture)
    colour = rng.choice(((30, 30, 30), (120, 90, 40)))
    for side in (-1, 1):
        curl = [
            (450 + side * (30 + at * 4), 55 + 30 * math.sin(at / 14) * math.exp(-at / 90)) for at in range(95)
        ]
        draw.line(curl, fill=colour, width=5, joint="curve")
    draw.polygon(((450, 36), (470, 55), (450, 74), (430, 55)), fill=colour)
    return picture


def headshot(rng: Random) -> Image.Image:
    """Head and shoulders in a ring, before leaves out of focus."""
    size = 300
    picture = _noise((size, size), 90, rng).filter(ImageFilter.GaussianBlur(14)).convert("RGB")
    picture = Image.blend(picture, Image.new("RGB", (size, size), (92, 130, 84)), 0.55)
    draw = ImageDraw.Draw(picture)
    draw.ellipse((40, 205, 260, 430), fill=rng.choice(((120, 30, 40), (40, 44, 52), (236, 232, 224))))
    draw.ellipse((96, 60, 204, 220), fill=rng.choice(((224, 186, 160), (140, 96, 70), (96, 66, 50))))
    draw.chord((88, 44, 212, 170), 180, 360, fill=rng.choice(((40, 26, 20), (196, 164, 96))))
    ring = Image.new("L", (size, size), 0)
    ImageDraw.Draw(ring).ellipse((4, 4, size - 4, size - 4), fill=255)
    round_one = Image.new("RGB", (size, size), "white")
    round_one.paste(picture.filter(ImageFilter.GaussianBlur(1.5)), mask=ring)
    return round_one


def square_code(rng: Random) -> Image.Image:
    """What telephones scan: three corner marks among black and white squares."""
    modules = Image.new("1", (29, 29), 1)
    for x in range(2, 27):
        for y in range(2, 27):
            modules.putpixel((x, y), rng.randint(0, 1))
    draw = ImageDraw.Draw(modules)
    for x, y in ((2, 2), (20, 2), (2, 20)):
        draw.rectangle((x - 1, y - 1, x + 7, y + 7), fill=1)
        draw.rectangle((x, y, x + 6, y + 6), outline=0)
        draw.rectangle((x + 2, y + 2, x + 4, y + 4), fill=0)
    return modules.resize((290, 290), Image.Resampling.NEAREST)


def social_icons(rng: Random) -> Image.Image:
    """A row of grey or coloured rings with a letter or a shape in each."""
    picture = Image.new("RGB", (400, 90), "white")
    draw = ImageDraw.Draw(picture)
    colour = rng.choice(((90, 90, 90), (0, 92, 91)))
    for place, sign in enumerate("fin"):
        left = 8 + place * 98
        draw.ellipse((left, 8, left + 74, 82), outline=colour, width=5)
        draw.text((left + 37, 45), sign, fill=colour, font=ImageFont.truetype(_SANS, 42), anchor="mm")
    draw.rounded_rectangle((310, 18, 380, 72), 16, outline=colour, width=5)
    draw.polygon(((335, 32), (335, 58), (358, 45)), fill=colour)
    return picture


def watermark(rng: Random) -> Image.Image:
    """A pale word that runs up across the page."""
    word = rng.choice(("DRAFT", "COPY", "CONFIDENTIAL"))
    picture = Image.new("RGB", (1200, 1200), "white")
    font = ImageFont.truetype(_SANS, 1300 // len(word))
    ImageDraw.Draw(picture).text((600, 600), word, fill=(228, 228, 230), font=font, anchor="mm")
    return picture.rotate(rng.choice((38, 45)), fillcolor="white", resample=Image.Resampling.BICUBIC)


def company_in_script(rng: Random) -> Image.Image:
    """The company's name in a script face, as a letterhead's picture."""
    picture = Image.new("RGB", (900, 150), "white")
    font = ImageFont.truetype(_SCRIPT, 96)
    ImageDraw.Draw(picture).text(
        (10, 75), "Tern & Plover Pictures", fill=(60, 30, 60), font=font, anchor="lm"
    )
    return picture

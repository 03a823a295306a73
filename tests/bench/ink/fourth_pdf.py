"""The fourth set's letters as PDF: typeset pages, and what is put on them while or after they are made."""

from __future__ import annotations

import html
from random import Random

import pypdfium2

from samples.layouts.press import pdf_from_html
from tests.bench.ink import fourth_pictures as pictures
from tests.bench.ink.fourth import Told, told
from tests.bench.ink.fourth_hands import box, pen
from tests.bench.ink.fourth_pdf_ways import AFTER, ON_PAGE, Pair, image
from tests.bench.ink.office_letters import Letter
from tests.bench.ink.pens import Pen

_FACES = (
    "P052",
    "C059",
    "URW Bookman",
    "FreeSerif",
    "DejaVu Sans",
    "URW Gothic",
    "Caladea",
    "Liberation Sans Narrow",
)


def made(letter: Letter) -> bytes:
    """The letter as its program saves it."""
    rng = Random(letter.seed)
    says = told(letter, rng)
    signature = pen(letter.hand, says.signer, rng)
    content = _printed(letter, says, signature, rng)
    after = AFTER.get(letter.way)
    return after(content, signature, _spot(content, letter, says, signature, rng), rng) if after else content


def _printed(letter: Letter, says: Told, signature: Pen, rng: Random) -> bytes:
    face, size = rng.choice(_FACES), {"small and dense": 9.2}.get(letter.decor, rng.choice((10.5, 11, 12)))
    is_half = letter.decor == "half block"
    css = (
        f"@page{{size:{rng.choice(('letter', 'letter', 'A4'))};margin:{rng.choice((0.8, 1, 1.15))}in}}"
        f"body{{font:{size}pt/{rng.choice((1.25, 1.4))} '{face}'}} p{{margin:0 0 9pt;"
        f"text-align:{rng.choice(('left', 'left', 'justify'))}}} .to{{margin:14pt 0}}"
        f".end{{margin-left:{3.2 if is_half else 0}in;break-inside:avoid}} .sign{{position:relative}}"
        ".sign img,.sign svg{position:absolute} aside{float:left;width:1.4in;font-size:8pt;"
        "color:#666;height:7in}"
        ".beside{margin-left:1.7in} .mark{position:absolute;left:0;top:1.5in;z-index:-2}"
    )
    above, below, near, under = _beside(letter, says, rng)
    if letter.decor == "centred head" and not above:
        above = (
            f"<div style='text-align:center;letter-spacing:2pt'><b>{html.escape(says.company)}</b><hr></div>"
        )
    ends = _end(letter, says, signature, near, rng)
    body = "".join(f"<p>{html.escape(part)}</p>" for part in says.body)
    if letter.decor == "two pages":
        body += (
            "<p style='break-before:page'>I say the above without reserve and would be glad to repeat it.</p>"
        )
    to = "<br>".join(says.to)
    text = (
        f"<p>{says.date}</p><p class=to>{to}</p><p><b>{html.escape(says.about)}</b></p><p>{says.greeting}</p>"
    )
    main = f"{text}{body}<div class=end>{ends}{below}</div>"
    if letter.decor == "side column":
        side = f"{html.escape(says.company)}<br>9 Tannery Close<br>Toronto ON<br>416 555 0133"
        main = f"<aside>{side}</aside><div class=beside>{main}</div>"
    return pdf_from_html(f"<html><body>{above}{main}{under}</body></html>", css)


def _end(letter: Letter, says: Told, signature: Pen, near: str, rng: Random) -> str:
    """Closing words, room to sign, and the block."""
    on_page = ON_PAGE.get(letter.way)
    signed = on_page(signature, rng) if on_page else ""
    closing, high = f"<div>{letter.closing}</div>", box(signature)[1]
    room = {"tight": 12, "across name": 18, "beside closing": 16, "low": 8}.get(
        letter.place, high + rng.uniform(4, 22)
    )
    left, top = rng.uniform(-6, 24), (room - high) / 2
    if letter.place == "across name":
        top = room - high * 0.55
    elif letter.place == "to the right":
        left = rng.uniform(150, 210)
    elif letter.place == "beside closing":
        left, top = rng.uniform(90, 120), -high * 0.75
    elif letter.place == "low":
        left, top = rng.uniform(40, 130), room + 2
    if letter.decor == "half block":
        left = min(left, 40.0)
    if letter.way == "behind text":
        left, top = rng.uniform(-10, 10), top - 10
    if letter.way in ("signing frame", "lined paper"):
        room, left, top = high + 38, 0.0, 4.0
    spot = (
        f"<div style='position:absolute;left:{left:.1f}pt;top:{top:.1f}pt'>{signed}</div>" if signed else ""
    )
    if not letter.way:
        room = 12 if near else rng.uniform(14, 48)
    foot = "<br>".join(html.escape(line) for line in says.foot)
    return f"{closing}<div class=sign style='height:{room:.1f}pt'>{spot}</div>{near}<div>{foot}</div>"


def _spot(content: bytes, letter: Letter, says: Told, signature: Pen, rng: Random) -> Pair:
    """The lower left corner, in the last page's own points, of what is put there afterwards."""
    document = pypdfium2.PdfDocument(content)
    page = document[len(document) - 1]
    text = page.get_textpage()
    found = list(iter(text.search(says.foot[0]).get_next, None))
    left, bottom, _, top = text.get_charbox(found[-1][0])
    x = left + (170 if letter.place == "to the right" else rng.uniform(-4, 22))
    x = min(x, page.get_width() - 36 - signature.wide)
    if letter.place in ("across name", "tight", "beside closing"):
        return x, bottom - signature.high * 0.3
    return (min(left, 200.0) + 110, bottom - signature.high) if letter.place == "low" else (x, top + 3)


def _beside(letter: Letter, says: Told, rng: Random) -> tuple[str, str, str, str]:
    """What is no signature: above the letter, under the block, in the room to sign, and behind the page."""
    script = f"<div style='font:{rng.choice((20, 24, 28))}pt Z003'>"
    ground = f"<div class=mark>{image(pictures.jpeg(pictures.watermark(rng)), (430, 430))}</div>"
    places = {
        "logo by name": ("", image(pictures.png(pictures.logo(rng)), (84, 52), "margin-top:6pt"), "", ""),
        "letterhead banner": (
            image(pictures.jpeg(pictures.banner(rng)), (440, 61), "margin-bottom:16pt"),
            "",
            "",
            "",
        ),
        "double rule": (
            "",
            "<hr style='border:0;border-top:3pt double #333;width:60%;margin:10pt 0'>",
            "",
            "",
        ),
        "flourish": (_flourish(rng) if rng.random() < 0.5 else "", _flourish(rng), "", ""),
        "headshot": ("", image(pictures.jpeg(pictures.headshot(rng)), (64, 64), "margin-top:5pt"), "", ""),
        "square code": (
            "",
            image(pictures.png(pictures.square_code(rng)), (58, 58), "margin-top:6pt"),
            "",
            "",
        ),
        "social icons": (
            "",
            image(pictures.png(pictures.social_icons(rng)), (80, 18), "margin-top:4pt"),
            "",
            "",
        ),
        "watermark": ("", "", "", ground),
        "sign here": ("", "", _sign_here(rng), ""),
        "script letterhead": (f"{script}{html.escape(says.company)}</div><br>", "", "", ""),
        "slashed name": ("", "", f"<p>/s/ {says.signer}</p>", ""),
        "script name": ("", "", f"{script}{says.signer}</div>", ""),
        "typed certificate": ("", "", _certificate(says, rng), ""),
        "empty frame": ("", "", _empty_frame(rng), ""),
    }
    return places.get(letter.beside, ("", "", "", ""))


def _flourish(rng: Random) -> str:
    return image(pictures.png(pictures.flourish(rng)), (150, 18), "display:block;margin:8pt 0")


def _sign_here(rng: Random) -> str:
    tag = "<span style='background:#ffd93b;font:7pt Liberation Sans;padding:1pt 5pt'>SIGN HERE</span>"
    inside = tag if rng.random() < 0.7 else "x"
    return f"<div style='border-bottom:.8pt solid #000;width:2.6in;height:26pt'>{inside}</div>"


def _certificate(says: Told, rng: Random) -> str:
    when = f"2026-10-{rng.randint(10, 28)} at 14:{rng.randint(10, 59)} EDT"
    style = "font:8pt Liberation Sans;border:.6pt solid #999;width:2.5in;padding:4pt;margin:4pt 0"
    return f"<div style='{style}'>Electronically signed by {says.signer}<br>on {when}</div>"


def _empty_frame(rng: Random) -> str:
    inside = rng.choice(("Signature", "Signature / Date", ""))
    style = "border:.8pt solid #555;width:2.4in;height:34pt;font-size:7pt;color:#777;margin:3pt 0"
    return f"<div style='{style}'>{inside}</div>"

# ruff: noqa: E501  (markup reads better unbroken)
"""Letters and requests made for fitting and checking confidences, by channels; no paper of the evaluation.

Half come from the development families, half are set here, with wordings of their own. `half` is `fit` or
`check`: the two share no wording and no seed.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import date, timedelta
from html import escape
from pathlib import Path
from typing import Any

import yaml

from models.terms import Category, Role, Signature
from samples.degrade import fax_tiff, photo_jpeg, scan_pdf
from samples.layouts import FAMILIES, FONTS, render
from samples.layouts.ink import ink_png
from samples.layouts.letters import page
from samples.layouts.press import data_uri
from samples.truth import LetterTruth, RequestTruth

WORDS: dict[str, Any] = yaml.safe_load(Path(__file__).with_name("calibration_words.yaml").read_text("utf-8"))
CHANNELS = ("text", "scan", "fine", "standard", "photo")
_FONTS = (*FONTS, "Carlito", "Caladea", "FreeSerif")
_DATES = ("{d:%B} {d.day}, {d.year}", "{d.day} {d:%B} {d.year}", "{d:%b}. {d.day}, {d.year}", "{d:%Y-%m-%d}")


@dataclass(frozen=True, slots=True)
class Made:
    """A paper as it arrives, with its truth and whether the office's registers know its people and shows."""

    content: bytes
    media_type: str
    channel: str
    truth: LetterTruth | RequestTruth
    known: bool


def made(number: int, half: str) -> Made:
    """Paper `number` of a half; the same number gives the same paper."""
    rng = random.Random(f"calibration:{half}:{number}")
    channel = CHANNELS[number % len(CHANNELS)]
    truth = _request(rng) if rng.random() < 0.25 else _letter(rng)
    font = rng.choice(_FONTS)
    kind = "request_letter" if isinstance(truth, RequestTruth) else "letter"
    families = [
        name for name in FAMILIES.names(kind.partition("_")[0]) if name not in ("letter_docx", "request_mail")
    ]
    if half == "fit" and rng.random() < 0.5:
        pdf = render(rng.choice(families), truth, rng, font=rng.choice(FONTS)).content
    else:
        words = WORDS[half]
        html = (
            _request_html(truth, rng, words)
            if isinstance(truth, RequestTruth)
            else _letter_html(truth, rng, words)
        )
        pdf = page(f"body {{ font-size: {rng.choice((10.5, 11, 12))}pt }}", font, html)
    content, media_type = _sent(pdf, channel, rng)
    return Made(content, media_type, channel, truth, rng.random() < 0.5)


def _sent(pdf: bytes, channel: str, rng: random.Random) -> tuple[bytes, str]:
    if channel == "scan":
        return scan_pdf(pdf, rng), "application/pdf"
    if channel == "photo":
        return photo_jpeg(pdf, rng), "image/jpeg"
    if channel in ("fine", "standard"):
        return fax_tiff([pdf], rng, channel, "2026-11-02 10:14  FROM 416 555 0133"), "image/tiff"
    return pdf, "application/pdf"


def _person(rng: random.Random) -> str:
    people = WORDS["people"]
    middle = f" {rng.choice('ABCDEHJKLMPRST')}." if rng.random() < 0.08 else ""
    return f"{rng.choice(people['given'])}{middle} {rng.choice(people['surnames'])}"


def _number(rng: random.Random) -> str:
    return str(rng.randint(1000, 9999)) if rng.random() < 0.8 else str(rng.randint(200, 999))


def _request(rng: random.Random) -> RequestTruth:
    return RequestTruth(_person(rng), _number(rng), rng.choice(list(Category)), _day(rng))


def _letter(rng: random.Random) -> LetterTruth:
    people, role = WORDS["people"], rng.choice(list(WORDS["titles"]))
    shows = {f"{rng.choice(people['heads'])} {rng.choice(people['tails'])}" for _ in range(rng.randint(1, 3))}
    subject, signer = _person(rng), _person(rng)
    while signer == subject:
        signer = _person(rng)
    signature = rng.choice((Signature.INK, Signature.INK, Signature.INK, Signature.TYPED, Signature.NONE))
    return LetterTruth(
        subject, _number(rng) if rng.random() < 0.2 else "", signer, rng.choice(WORDS["titles"][role]), Role(role),
        _number(rng) if rng.random() < 0.7 else "", rng.choice(people["companies"]), _day(rng), tuple(sorted(shows)),
        rng.choice(list(Category)), signature,
    )  # fmt: skip


def _day(rng: random.Random) -> date:
    return date(2026, 1, 5) + timedelta(days=rng.randint(0, 320))


def _written(day: date, rng: random.Random) -> str:
    return rng.choice(_DATES).format(d=day)


def _letter_html(truth: LetterTruth, rng: random.Random, words: dict[str, Any]) -> str:
    shows = [f"“{show}”" if rng.random() < 0.3 else show for show in truth.shows]
    listed = shows[0] if len(shows) == 1 else f"{', '.join(shows[:-1])} and {shows[-1]}"
    fill = {
        "s": truth.subject, "f": truth.subject.split()[0], "t": truth.signer_title, "shows": listed,
        "w": rng.choice(WORDS["sought"][truth.category]),
    }  # fmt: skip
    opening = rng.choice(words["support"])
    if truth.subject_member_no:
        opening += f" ({fill['f']} is member no. {truth.subject_member_no}.)"
    praise = rng.sample(words["praise"], rng.randint(2, 4))
    text = [f"{opening} {rng.choice(words['worked'])}", " ".join(praise), rng.choice(words["close"])]
    about = f"<p><b>{escape(rng.choice(words['about']).format(**fill))}</b></p>" if rng.random() < 0.4 else ""
    body = "".join(f"<p>{escape(part.format(**fill))}</p>" for part in text)
    day = f"<p style='text-align:{rng.choice(('left', 'left', 'right'))}'>{_written(truth.date, rng)}</p>"
    ends = rng.random() < 0.1
    top = _head(truth, rng) + ("" if ends else day)
    return (
        f"{top}{about}<p>{escape(rng.choice(words['salutation']))}</p>{body}"
        f"{_foot(truth, rng, words)}{day if ends else ''}"
    )


def _head(truth: LetterTruth, rng: random.Random) -> str:
    pick = rng.random()
    if pick < 0.3:
        return ""
    if pick < 0.5:
        return f"<h2>{escape(truth.signer_company)}</h2><p>18 Foundry Lane, Toronto, Ontario M5A 1A1</p>"
    if pick < 0.75:
        return f"<p style='text-align:center'><b>{escape(truth.signer)}</b><br>{escape(truth.signer_title)}<br>416-555-0147</p>"
    return "<p>IATSE Local 411<br>Membership Committee<br>Mississauga, Ontario</p>"


def _foot(truth: LetterTruth, rng: random.Random, words: dict[str, Any]) -> str:
    number = rng.choice(words["number"]).format(n=truth.signer_member_no) if truth.signer_member_no else ""
    lines = [truth.signer, truth.signer_title, number, truth.signer_company]
    forms = (
        lines,
        [truth.signer, number, truth.signer_title],
        [f"{truth.signer}, {truth.signer_title}", number],
        [f"{truth.signer} - {truth.signer_title}", truth.signer_company, number],
    )
    block = "<br>".join(escape(line) for line in rng.choice(forms) if line)
    gap = "<div class='gap'></div>"
    if truth.signature is Signature.INK:
        gap = f"<div><img class='sig' src='{data_uri(ink_png(truth.signer))}'></div>"
    elif truth.signature is Signature.TYPED:
        gap = f"<div class='script'>{escape(truth.signer)}</div>"
    indent = rng.choice((0, 0, 0, 50))
    return f"<div style='margin-left:{indent}%'><p>{escape(rng.choice(words['closing']))}</p>{gap}<p>{block}</p></div>"


def _request_html(truth: RequestTruth, rng: random.Random, words: dict[str, Any]) -> str:
    fill = {
        "w": rng.choice(WORDS["sought"][truth.category]),
        "h": rng.choice(WORDS["held"][truth.category]),
    }
    number = rng.choice(words["number"]).format(n=truth.member_no)
    text = f"{rng.choice(words['asks'])} {rng.choice(words['grounds'])}".format(**fill)
    return (
        f"<p>{_written(truth.date, rng)}</p><p>{escape(rng.choice(words['salutation']))}</p><p>{escape(text)}</p>"
        f"<p>My papers are enclosed.</p><p>{escape(rng.choice(words['closing']))}</p>"
        f"<div><img class='sig' src='{data_uri(ink_png(truth.name))}'></div><p>{escape(truth.name)}<br>{escape(number)}</p>"
    )

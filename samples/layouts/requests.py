# ruff: noqa: E501  (markup and prose read better unbroken)
"""Formal requests: a letter in PDF, and the plain text of mails in several wordings."""

from __future__ import annotations

import random
from html import escape

from models.terms import Category
from samples.layouts.core import PDF, TEXT, Rendered
from samples.layouts.ink import ink_png
from samples.layouts.letters import page
from samples.layouts.press import data_uri
from samples.layouts.register import FAMILIES
from samples.truth import PaperTruth, RequestTruth

WANTED: dict[Category, tuple[str, ...]] = {
    Category.FIRST_APC: (
        "be upgraded from 2nd Assistant Production Coordinator to 1st Assistant Production Coordinator",
        "upgrade to 1st APC",
    ),
    Category.PRODUCTION_COORDINATOR: (
        "be upgraded from 1st Assistant Production Coordinator to Production Coordinator",
        "upgrade to Production Coordinator",
    ),
    Category.SCRIPT_COORDINATOR: ("be listed in the Script Coordinator category",),
    Category.TRAVEL_COORDINATOR: ("be listed in the Travel Coordinator category",),
}
SENTENCES = (
    "I am writing to formally request to {wanted}.",
    "Please accept this as my formal request to {wanted}.",
    "I would like to {wanted}. Everything that the requirements list is attached.",
    "This is my request to {wanted} at the next deadline.",
)


def _request(truth: PaperTruth) -> RequestTruth:
    assert isinstance(truth, RequestTruth)
    return truth


def sentence(request: RequestTruth, rng: random.Random) -> str:
    return rng.choice(SENTENCES).format(wanted=rng.choice(WANTED[request.category]))


@FAMILIES.family("request_letter")
def letter(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A signed page that asks."""
    request = _request(truth)
    number = f"<br>Member No. {escape(request.member_no)}" if request.member_no else ""
    body = (
        f"<p>{request.date:%B} {request.date.day}, {request.date.year}</p><p>IATSE Local 411<br>Membership Committee</p>"
        f"<p><b>Re: Upgrade Request</b></p><p>Dear Committee,</p><p>{escape(sentence(request, rng))}</p>"
        f"<p>My resume and reference letters are enclosed. Thank you for your consideration.</p><p>Sincerely,</p>"
        f"<div><img class='sig' src='{data_uri(ink_png(request.name))}'></div><p>{escape(request.name)}{number}</p>"
    )
    return Rendered(page("", font, body), PDF, rng.choice(("Upgrade Request.pdf", "request letter.pdf")))


@FAMILIES.family("request_mail")
def mail(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """The text of a message, with the member number in the sentence or under the name."""
    request = _request(truth)
    hello = rng.choice(("Hello,", "Hi there,", "To the Membership Committee,", "Good morning,"))
    bye = rng.choice(("Thanks,", "Best,", "Sincerely,", "Thank you,"))
    text = (
        f"{hello}\n\n{sentence(request, rng)}\n\nPlease find my papers attached.\n\n{bye}\n{request.name}\n"
    )
    if request.member_no:
        text += rng.choice(("Member #{n}\n", "IATSE 411 member no. {n}\n")).format(n=request.member_no)
    return Rendered(text.encode(), TEXT, "body.txt")

# ruff: noqa: E501  (markup and prose read better unbroken)
"""What the evaluation's referees write: sentences of its own."""

from __future__ import annotations

import random
from datetime import date

from models.terms import Category
from samples.evaluation.first.setting import is_french
from samples.evaluation.first.words import french
from samples.truth import LetterTruth

SOUGHT: dict[Category, tuple[str, ...]] = {
    Category.FIRST_APC: (
        "First APC",
        "the First Assistant Production Coordinator category",
        "1st Assistant Coordinator",
    ),
    Category.PRODUCTION_COORDINATOR: ("the Production Coordinator category", "Production Co-ordinator"),
    Category.SCRIPT_COORDINATOR: ("the Script Coordinator list", "Script Co-ordinator"),
    Category.TRAVEL_COORDINATOR: ("the Travel Coordinator list", "Travel Co-ordinator"),
}
_OPEN = (
    "I understand that {subject} is seeking to move up to {sought}. I could not be happier to lend my voice.",
    "For the Committee's file: I endorse {subject} as a candidate for {sought}.",
    "When {subject} told me about applying for {sought}, my only question was what had taken so long.",
    "I write on behalf of {subject}, whose upgrade to {sought} is before you this quarter.",
)
_OPEN_BARE = (
    "I have been asked to say a few words about {subject}, and I do it with pleasure.",
    "Kindly take this note as my reference for {subject}.",
)
_KNOW = (
    "Our paths crossed on {shows}, during which I served as {title}.",
    "On {shows} my job was {title}, and {first} was the person I leaned on.",
    "I know {first}'s work from {shows}. I was {title} of that office.",
    "Between us we have shared {shows}; on each I was credited as {title}.",
    "{shows}: that is where I, as {title}, watched {first} at work.",
)
_WARM = (
    "Paperwork that others dread is done by noon, and done right.",
    "{first} has a memory for flight numbers and a gift for soothing agents.",
    "There were nights of snow, a lost truck and a cast member at the wrong airport; {first} never raised a voice.",
    "The distribution lists were always current, which any department head will tell you is half the job.",
    "Our accountants asked for {first} by name on the next one.",
    "{first} treats the newest driver and the senior executive with the same courtesy.",
    "I learned two or three things about running an office from {first}, and I have been at it for twenty years.",
    "Rentals went back on time. Petty cash balanced. Those are the sentences I most like to write.",
)
_LAST = (
    "{first} has my full confidence, and ought to have yours.",
    "Do telephone me if a conversation would be of use.",
    "I trust you will give this application every consideration.",
    "It would be the Local's gain.",
)
GREETINGS = (
    "Dear Brothers, Sisters and Kin,",
    "Attention: Upgrades,",
    "Good day,",
    "Dear Sir or Madam,",
    "Hello,",
)
GOODBYES = (
    "Cordially,",
    "All the best,",
    "In solidarity,",
    "Warmly,",
    "Yours sincerely,",
    "Thank you,",
    "Fraternally,",
)


def listed(shows: tuple[str, ...]) -> str:
    if not shows:
        return "a number of shows"
    quoted = [f"“{show}”" for show in shows]
    return quoted[0] if len(quoted) == 1 else f"{', '.join(quoted[:-1])} as well as {quoted[-1]}"


def text(letter: LetterTruth, rng: random.Random) -> list[str]:
    fill = {
        "subject": letter.subject, "first": letter.subject.split()[0], "shows": listed(letter.shows),
        "title": letter.signer_title, "sought": rng.choice(SOUGHT[letter.category]) if letter.category else "",
    }  # fmt: skip
    opening = rng.choice(_OPEN if letter.category else _OPEN_BARE).format(**fill)
    if letter.subject_member_no:
        opening += f" (Membership no. {letter.subject_member_no}.)"
    warm = [line.format(**fill) for line in rng.sample(_WARM, rng.choice((2, 3, 4)))]
    know = rng.choice(_KNOW).format(**fill)
    if rng.random() < 0.5:
        return [opening, f"{know} {warm[0]}", " ".join(warm[1:]), rng.choice(_LAST).format(**fill)]
    return [f"{opening} {know}", " ".join(warm), rng.choice(_LAST).format(**fill)]


def dated(letter: LetterTruth, rng: random.Random) -> str:
    day = letter.date
    if is_french(letter.signer) and rng.random() < 0.5:
        return f"Le {french(day)}"
    return rng.choice(
        (f"{day:%A}, {day:%B} {day.day}, {day.year}", _ordinal(day), f"{day:%d %b %Y}", f"{day:%Y-%m-%d}")
    )


def _ordinal(day: date) -> str:
    ending = "th" if 10 < day.day < 14 else {1: "st", 2: "nd", 3: "rd"}.get(day.day % 10, "th")
    return f"{day:%B} {day.day}{ending}, {day.year}"


def number(letter: LetterTruth, rng: random.Random) -> str:
    if not letter.signer_member_no:
        return ""
    forms = (
        "Membership # {n}",
        "411 member {n}",
        "(IATSE Local 411, no. {n})",
        "Member ID: {n}",
        "IATSE #{n}",
    )
    return rng.choice(forms).format(n=letter.signer_member_no)

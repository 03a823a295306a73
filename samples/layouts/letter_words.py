# ruff: noqa: E501  (markup and prose read better unbroken)
"""What referees of the sample office write: many ways to say who, where, when and what for."""

from __future__ import annotations

import random
from collections.abc import Sequence
from datetime import date

from models.terms import Category
from samples.truth import LetterTruth

SOUGHT: dict[Category, tuple[str, ...]] = {
    Category.FIRST_APC: (
        "1st Assistant Production Coordinator",
        "First Assistant Production Coordinator",
        "1st APC",
    ),
    Category.PRODUCTION_COORDINATOR: ("Production Coordinator",),
    Category.SCRIPT_COORDINATOR: ("Script Coordinator",),
    Category.TRAVEL_COORDINATOR: ("Travel Coordinator",),
}

_SUPPORT = (
    "I am writing in support of {subject}'s application to upgrade to {sought}.",
    "Please accept this letter as my recommendation of {subject} for the position of {sought}.",
    "It is a pleasure to recommend {subject}, who is applying to be upgraded to {sought}.",
    "{subject} has asked me to write on the occasion of an upgrade request to {sought}, and I am glad to do so.",
    "This letter is to support the upgrade of {subject} to {sought}.",
)
_SUPPORT_PLAIN = (
    "I am writing to recommend {subject} to the Membership Committee.",
    "Please accept this letter of reference for {subject}.",
)
_WORKED = (
    "We worked together on {shows}, where I was the {title}.",
    "As {title} on {shows}, I relied on {first} every day.",
    "I hired {first} when I was {title} on {shows}, and I would do so again.",
    "I had the good fortune to work alongside {first} on {shows}. My own role there was {title}.",
    "Our work together goes back to {shows}; I was {title} at the time.",
)
_PRAISE = (
    "{first} runs a calm office, answers the phone before it rings twice and never lets a purchase order go astray.",
    "Call sheets went out on time, couriers were booked before anyone asked, and the crew knew whom to turn to.",
    "I have seen {first} rebuild a travel movement list overnight and still be first in the next morning.",
    "What sets {first} apart is judgement: knowing which fire to put out first.",
    "Deal memos, start packs and cast travel were handled with care, and the accountants never had to chase.",
    "When our schedule changed for the third time in a week, {first} simply made it work.",
    "Young production assistants learn from {first}, because questions are always welcome.",
    "Budgets were respected, vendors were paid, and the wrap boxes were labelled; that is rarer than it should be.",
)
_CLOSE = (
    "I recommend {first} without reservation. Please call me if I can tell you more.",
    "I have no doubt that {first} is ready, and I hope the Committee will look kindly on this request.",
    "Should you need anything further, I can be reached at the number above.",
    "In my opinion {first} has earned this, and I would be pleased to discuss it further.",
)
CLOSINGS = ("Sincerely,", "Best regards,", "Yours truly,", "Kind regards,", "Respectfully,", "With thanks,")
ADDRESSEE = (
    "To the Membership Committee:",
    "Dear Membership Committee,",
    "To Whom It May Concern:",
    "Dear Committee,",
)


def listed(shows: Sequence[str]) -> str:
    """The shows in a sentence: one, two with "and", more with commas."""
    if len(shows) < 2:
        return shows[0] if shows else "several productions"
    return f"{', '.join(shows[:-1])} and {shows[-1]}"


def body(truth: LetterTruth, rng: random.Random, paragraphs: int = 3) -> list[str]:
    """The running text: what is asked, where they worked, praise, close."""
    first = truth.subject.split()[0]
    sought = rng.choice(SOUGHT[truth.category]) if truth.category else ""
    fill = {
        "subject": truth.subject, "first": first, "sought": sought,
        "shows": listed(truth.shows), "title": truth.signer_title,
    }  # fmt: skip
    opening = rng.choice(_SUPPORT if truth.category else _SUPPORT_PLAIN).format(**fill)
    if truth.subject_member_no:
        opening += f" ({first}'s member number is {truth.subject_member_no}.)"
    text = [f"{opening} {rng.choice(_WORKED).format(**fill)}"]
    praise = rng.sample(_PRAISE, 2 * (paragraphs - 2) + 1)
    for start in range(0, len(praise), 2):
        text.append(" ".join(line.format(**fill) for line in praise[start : start + 2]))
    return [*text, rng.choice(_CLOSE).format(**fill)]


def letter_date(day: date, rng: random.Random) -> str:
    return rng.choice(
        (
            f"{day:%B} {day.day}, {day.year}",
            f"{day.day} {day:%B} {day.year}",
            f"{day:%b} {day.day}, {day.year}",
        )
    )


def standing_of(truth: LetterTruth, rng: random.Random) -> str:
    """The member number as it is printed under a signature; empty where the truth has none."""
    if not truth.signer_member_no:
        return ""
    forms = (
        "IATSE Local 411 Member #{n}",
        "Member No. {n}",
        "IATSE 411 – {n}",
        "Local 411 member number {n}",
    )
    return rng.choice(forms).format(n=truth.signer_member_no)

# ruff: noqa: E501  (markup and prose read better unbroken)
"""What referees write from their production offices: four voices, each with sentences of its own."""

from __future__ import annotations

import random
from dataclasses import dataclass

from models.terms import Category
from samples.evaluation.second.sheets_hand import ordinal
from samples.truth import LetterTruth

LEAN, STRAIGHT = "\x01", "\x02"
"""Around words in italics, until the page is set."""

_SOUGHT: dict[Category, tuple[str, ...]] = {
    Category.FIRST_APC: (
        "1st Assistant Production Coordinator",
        "First Assistant Production Coordinator",
        "1st APC",
    ),
    Category.PRODUCTION_COORDINATOR: (
        "Production Coordinator",
        "Production Co-ordinator",
        "Production Coordinator (PC)",
    ),
    Category.SCRIPT_COORDINATOR: ("Script Coordinator", "Script Co-ordinator"),
    Category.TRAVEL_COORDINATOR: ("Travel Coordinator", "Travel Co-ordinator"),
}


@dataclass(frozen=True, slots=True)
class Voice:
    """`opening` is for a category sought, `bare` for none; `strangers` tells how they met where no show is named."""

    greetings: tuple[str, ...]
    opening: tuple[str, ...]
    bare: tuple[str, ...]
    met: tuple[str, ...]
    strangers: tuple[str, ...]
    praise: tuple[str, ...]
    amount: tuple[int, int]
    last: tuple[str, ...]
    goodbyes: tuple[str, ...]


_WARM = Voice(
    greetings=("Dear friends at the Local,", "Dear Committee members,", "To my fellow members,"),
    opening=(
        "It is a joy to write for {subject}, who hopes to join the ranks of {sought} this year.",
        "Nothing would please me more than to see {subject} listed as {sought}.",
        "{subject} has asked to be moved up to {sought}, and I hope with all my heart that you will agree.",
    ),
    bare=(
        "It is a joy to write on behalf of {subject}.",
        "I am so glad to put in a good word for {subject}.",
    ),
    met=(
        "We spent the better part of a year side by side on {shows}, where I was the {title}.",
        "I had the luck to have {first} in my office on {shows}; I was {title}.",
        "As {title} on {shows} I saw {first} every day, on good days and on the other kind.",
    ),
    strangers=("I have known {first} through my work as {title} for quite some time.",),
    praise=(
        "{first} is the kind of colleague who notices that the night crew has no coffee before the night crew does.",
        "Drivers, cast, head office: everyone left {first}'s desk calmer than they came to it.",
        "When a blizzard closed the highway we moved sixty people to a hotel in two hours, and that was {first}'s doing.",
        "The call sheet was out on time every evening, and I do mean every evening.",
        "I have trained a fair number of people in my day, and few have paid it forward as {first} does.",
    ),
    amount=(2, 4),
    last=("Please welcome {first} with open arms.", "You will be glad to have said yes. I always was."),
    goodbyes=("With warm regards,", "Gratefully,", "With great affection for this Local,"),
)
_TERSE = Voice(
    greetings=("To whom it may concern:", "Membership Committee:", "Upgrades Committee,"),
    opening=(
        "I support the application of {subject} for {sought}.",
        "Re {subject}: upgrade to {sought}. I recommend it.",
        "Please accept this as my reference for {subject} ({sought}).",
    ),
    bare=("I recommend {subject}.", "Please accept this as my reference for {subject}."),
    met=("We worked together on {shows}. I was {title}.", "Show(s): {shows}. My position: {title}."),
    strangers=("I am a {title} and know the work of {first} well.",),
    praise=(
        "Punctual, accurate, good with vendors.",
        "No complaints from any department.",
        "Knows the agreement and the paperwork.",
        "Ran the desk alone when needed.",
        "Wrap was clean. Nothing was missing.",
    ),
    amount=(1, 2),
    last=("Ready for it.", "I would hire {first} again.", "Call me with any questions."),
    goodbyes=("Regards,", "Thanks,", "Yours,"),
)
_FORMAL = Voice(
    greetings=(
        "Dear Members of the Committee:",
        "Dear Sirs and Mesdames:",
        "Dear Members of the Executive Board:",
    ),
    opening=(
        "This letter is submitted in support of the request by {subject} to be classified as {sought}.",
        "I am pleased to recommend, without reservation, that {subject} be granted standing as {sought}.",
        "Please be advised that I fully support the candidacy of {subject} for the position of {sought}.",
    ),
    bare=(
        "This letter is submitted in support of {subject}.",
        "I am pleased to provide this recommendation for {subject}.",
    ),
    met=(
        "In my capacity as {title} I had the opportunity to observe {first}'s work directly on {shows}.",
        "{first} reported to the production office on {shows}, of which I was the {title}.",
        "I was engaged as {title} on {shows}, and worked with {first} throughout.",
    ),
    strangers=("In my capacity as {title} I have had occasion to observe {first}'s work.",),
    praise=(
        "Throughout, {first} demonstrated sound judgment, discretion in confidential matters and a thorough command of the collective agreement.",
        "Documentation required by the studio, the insurer and the guilds was complete and delivered within the time allowed.",
        "{first} is capable of supervising an office of several persons and of managing its budget responsibly.",
        "Purchase orders, rentals and returns were reconciled weekly, with no exception noted by the auditors.",
        "I found {first} at all times courteous, diligent and composed under considerable pressure.",
    ),
    amount=(2, 4),
    last=(
        "I therefore submit this recommendation for your favourable consideration, and remain at your disposal for any further information.",
        "Should you require additional particulars, I may be reached at the office above.",
    ),
    goodbyes=("Respectfully submitted,", "Very truly yours,", "Respectfully,"),
)
_CHATTY = Voice(
    greetings=("Hi everyone,", "Hello folks,", "Hi there,"),
    opening=(
        "So {subject} is finally going for {sought}. About time, if you ask me!",
        "You've probably got a stack of these, so I'll keep it simple: {subject} should be a {sought}.",
        "{subject} mentioned the upgrade to {sought} over lunch and I said I'd write before the coffee came.",
    ),
    bare=("Happy to say a few words about {subject}.", "I told {subject} I'd write something, so here goes."),
    met=(
        "We did {shows} together. I was {title}, which means I saw everything.",
        "How do I know {first}? {shows}. I was {title} and we shared one printer. You learn a lot about a person.",
        "I was {title} on {shows} and honestly, I'd have been lost without {first}.",
    ),
    strangers=("I'm a {title} and I've seen {first} at work plenty.",),
    praise=(
        "Once the whole phone system went down on day one and {first} had us running off a borrowed router by ten.",
        "Never once had to ask where the crew list was. It was just there.",
        "Also: best filing I've ever seen. I'm not kidding, people came to look at it.",
        "Got three cast members through the border on a long weekend without a peep.",
        "People like dealing with {first}, and in our line that's worth more than any software.",
    ),
    amount=(2, 3),
    last=(
        "Anyway, it's a big yes from me.",
        "Give me a shout if you want the long version.",
        "That's it. Easy decision, I'd say.",
    ),
    goodbyes=("Cheers!", "Take care,", "Best,"),
)
_STORIES = (
    "Let me give one example. Ten days before camera our lead actor changed, and with that the travel, the housing, the medical and"
    " the work permit all had to be done again. {first} made a list on a single sheet of paper, taped it to the wall and crossed"
    " off the last line two days early. The rest of us only found out how much had been on it when the sheet came down.",
    "What sets {first} apart is judgment. Anyone can learn the forms. Knowing which call to make first, when to wake somebody up"
    " and when to let them sleep, what to put in writing and what to say in person: that comes with time on the floor, and {first}"
    " has put in the time.",
    "I should also mention the wrap. It is the part of the job that nobody thanks you for. Every rental was checked against its"
    " order, the deposits were chased, the files were boxed and labelled so well that when the studio asked for a contract a year"
    " later, it took me four minutes to lay my hand on it.",
    "Our crew was large and far from home, with two units and a schedule that changed by the hour. {first} kept one version of the"
    " truth on the wall and saw to it that everybody had it, from the drivers to the executives, and did so with good humour. I"
    " heard from several heads of department that it was the best-informed they had been on any show.",
)
"""Longer paragraphs, for those who fill the page."""
VOICES = (_WARM, _TERSE, _FORMAL, _CHATTY)
_MARKS = (("“", "”"), (LEAN, STRAIGHT), ("", ""), ('"', '"'))


def _shows(letter: LetterTruth, rng: random.Random) -> str:
    """The shows in a row; in quotation marks where a title has a comma or an "and" of its own."""
    before, after = rng.choice(_MARKS)
    if any(part in show for show in letter.shows for part in (",", "&", " and ")):
        before, after = rng.choice((_MARKS[0], _MARKS[3]))
    named = [f"{before}{show}{after}" for show in letter.shows]
    if len(named) < 2:
        return "".join(named)
    return f"{', '.join(named[:-1])} {rng.choice(('and', 'and then'))} {named[-1]}"


def paragraphs(letter: LetterTruth, voice: Voice, rng: random.Random) -> list[str]:
    """The letter's text: two paragraphs to four, as many as the voice likes."""
    fill = {
        "subject": letter.subject, "first": letter.subject.split()[0], "title": letter.signer_title,
        "shows": _shows(letter, rng), "sought": rng.choice(_SOUGHT[letter.category]) if letter.category else "",
    }  # fmt: skip
    opening = rng.choice(voice.opening if letter.category else voice.bare).format(**fill)
    if letter.subject_member_no:
        form = rng.choice(
            (
                "{f}'s member number is {n}.",
                "({f}'s Local 411 number: {n}.)",
                "Member no. of the applicant: {n}.",
            )
        )
        opening += " " + form.format(f=fill["first"], n=letter.subject_member_no)
    met = rng.choice(voice.met if letter.shows else voice.strangers).format(**fill)
    praise = [line.format(**fill) for line in rng.sample(voice.praise, rng.randint(*voice.amount))]
    last = rng.choice(voice.last).format(**fill)
    if voice is not _TERSE and rng.random() < 0.35:
        stories = [story.format(**fill) for story in rng.sample(_STORIES, rng.randint(1, 2))]
        return [
            opening,
            f"{met} {praise[0]}",
            *stories,
            " ".join(praise[1:]) or last,
            *([last] if praise[1:] else []),
        ]
    if rng.random() < 0.4:
        return [f"{opening} {met}", f"{' '.join(praise)} {last}"]
    if len(praise) > 2:
        return [opening, f"{met} {praise[0]}", " ".join(praise[1:]), last]
    return [opening, met, f"{' '.join(praise)}", last]


def dated(letter: LetterTruth, rng: random.Random) -> str:
    day = letter.date
    forms = (
        f"{day:%B} {day.day}, {day.year}",
        f"{day.day} {day:%B} {day.year}",
        f"Toronto, {day:%B} {ordinal(day.day)}, {day.year}",
        f"Date: {day:%Y-%m-%d}",
        f"{day:%a}. {day:%B} {day.day}/{day:%y}" if day.day > 12 else f"{day:%B} {day.day}/{day.year}",
    )
    return rng.choice(forms)


def regarding(letter: LetterTruth, rng: random.Random) -> str:
    """A subject line, or nothing."""
    number = (
        f" (Member {letter.subject_member_no})" if letter.subject_member_no and rng.random() < 0.5 else ""
    )
    return rng.choice(("", f"RE: {letter.subject}{number}", f"Reference for {letter.subject}{number}"))


def own_number(letter: LetterTruth, rng: random.Random) -> str:
    """How the signer gives a member number, where there is one to give."""
    forms = ("IATSE Local 411 Member #{}", "Local 411, no. {}", "411 Member No. {}", "Union no. {}")
    form = rng.choice(forms)
    return form.format(letter.signer_member_no) if letter.signer_member_no else ""

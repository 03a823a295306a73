# ruff: noqa: E501  (markup and prose read better unbroken)
"""What referees who keep to a form, a memo or a short note write: four voices, and one with a French accent."""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import date

from models.terms import Category
from samples.evaluation.second.written_hand import nth
from samples.truth import LetterTruth

SOUGHT: dict[Category, tuple[str, ...]] = {
    Category.FIRST_APC: (
        "1st Assistant Production Coordinator",
        "1st APC",
        "First Assistant Production Coordinator",
    ),
    Category.PRODUCTION_COORDINATOR: (
        "Production Coordinator",
        "Production Coordinator",
        "Production Co-ordinator",
    ),
    Category.SCRIPT_COORDINATOR: ("Script Coordinator",),
    Category.TRAVEL_COORDINATOR: ("Travel Coordinator",),
}


@dataclass(frozen=True, slots=True)
class Voice:
    opening: tuple[str, ...]
    known: tuple[str, ...]
    known_bare: tuple[str, ...]
    praise: tuple[str, ...]
    asking: tuple[str, ...]
    ending: tuple[str, ...]
    greetings: tuple[str, ...]
    closings: tuple[str, ...]


WARM = Voice(
    (
        "It gives me real joy to write this for {subject}.",
        "{subject} asked me for a letter and I had said yes before the question was finished.",
    ),
    (
        "We met on {shows}, where I was {title} and {first} kept the whole floor in good humour.",
        "I was {title} on {shows}, and {first} sat at the desk beside mine for all of it.",
    ),
    ("As {a_title} I have shared more than one office with {first}, and would gladly share the next.",),
    (
        "Nobody went home from our office without having been asked how they were getting there.",
        "{first} can find a hotel block in a sold-out town and a kind word for the clerk who said there was none.",
        "When our writers turned in blue pages at midnight, {first} had them on every doorstep by call time.",
        "The crew trusted {first} with their deal memos, their birthdays and, once, a very large dog.",
        "I have seen {first} train three greener people and make each of them feel that they had worked it out alone.",
    ),
    (
        "I cannot think of anyone who has earned the step to {sought} more honestly.",
        "Please make {first} a {sought}. The rest of us have been treating {first} as one for a long while.",
    ),
    (
        "With thanks for the time you give to these files.",
        "I would be happy to tell you more over the telephone.",
    ),
    ("Dear friends on the Committee,", "Dear Committee members,"),
    ("With warm regards,", "Kindest regards,", "Very warmly,"),
)
TERSE = Voice(
    ("This is a reference for {subject}.", "Reference for {subject} as requested."),
    (
        "Worked together on {shows}. I was {title}.",
        "I was {title} on {shows}. {first} was in my office throughout.",
    ),
    ("I write as {a_title}. I have worked with {first} several times.",),
    (
        "Punctual. Accurate. Does not need to be told twice.",
        "Wrap binders were complete and closed on schedule.",
        "Purchase orders matched invoices. Vendors were paid.",
        "No complaints from cast, crew or studio in all that time.",
        "Knows the agreements and applies them.",
    ),
    ("I support the upgrade to {sought}.", "Recommended for {sought}."),
    ("Call if you need more.", "No reservations."),
    ("Committee:", "To the Committee,"),
    ("Thanks,", "Regards,", "Best,"),
)
FORMAL = Voice(
    (
        "I wish to place on record my recommendation of {subject}.",
        "Please accept this submission in respect of {subject}, who has asked that I act as a referee.",
    ),
    (
        "I was engaged as {title} on {shows}, and in that capacity had daily dealings with {first}.",
        "My knowledge of the applicant dates from {shows}, on which I held the position of {title}.",
    ),
    (
        "I hold the position of {title} and have had occasion to observe the applicant's work at close quarters.",
    ),
    (
        "Correspondence with the studio, the bond company and the insurers was handled with care and discretion.",
        "The applicant demonstrated a thorough command of start paperwork, immigration files and shipping documents.",
        "Under considerable pressure of time the applicant's conduct was at all times courteous and measured.",
        "I was particularly struck by the accuracy of the daily reports issued under the applicant's supervision.",
        "Departments other than our own have commented favourably on the applicant's reliability.",
    ),
    (
        "I therefore support the application for the category of {sought} without reservation.",
        "In my opinion {subject} meets the standard expected of a {sought}.",
    ),
    (
        "I remain at the Committee's disposal for any further particulars.",
        "I trust the foregoing will be of assistance to the Committee.",
    ),
    ("Dear Members of the Membership Committee:", "To the Membership Committee:"),
    ("Respectfully,", "Yours truly,", "Respectfully submitted,"),
)
CHATTY = Voice(
    (
        "So, {subject}! Where do I begin?",
        "I hear {subject} is putting in the paperwork at last, and about time too.",
    ),
    (
        "We did {shows} together (I was {title}) and somehow still like each other.",
        "I had {first} with me on {shows}. I was {title}, which mostly meant asking {first} where things were.",
    ),
    ("I have been {a_title} long enough to know a good one, and {first} is a good one.",),
    (
        "The photocopier died on day two of prep and {first} had a loaner on the floor before lunch.",
        "You know those weeks when the schedule changes every hour? {first} kept a clean version of every single one.",
        "I once forgot a whole truck. {first} did not.",
        "Half the phone calls I get these days are people asking if {first} is free.",
        "Travel, couriers, coffee, clearances: it all just happened.",
    ),
    (
        "Anyway, yes, a thousand times yes to {sought}.",
        "If that isn't a {sought} I don't know what is.",
    ),
    ("Happy to chat any time, I am always up early.", "That's my two cents!"),
    ("Hi everyone,", "Hello all,"),
    ("Cheers,", "Take care,", "Thanks a million,"),
)
FRENCH = Voice(
    (
        "It is with great pleasure that I recommend to you {subject}.",
        "I permit myself to write to you in support of {subject}.",
    ),
    (
        "I had the pleasure to collaborate with {first} on {shows}, in my function of {title}.",
        "As {title} of {shows}, I could appreciate each day the quality of the work of {first}.",
    ),
    ("As {title}, I have had the occasion to appreciate {first} many times in these last years.",),
    (
        "The dossiers were always complete, in both languages, and delivered before the hour.",
        "Between our bureau in Montréal and the team in Toronto, {first} made the bridge with tact and good humour.",
        "{first} knows how to listen, which in our métier is more rare than one believes.",
        "For the artists who arrived from France, each permit and each hotel was arranged without one false note.",
        "The producers appreciated the rigour of {first}, the technicians the gentleness.",
    ),
    (
        "I recommend {first} without hesitation for the category of {sought}.",
        "I am convinced that {first} has all the qualities to become {sought}.",
    ),
    (
        "I stay available for any supplementary information.",
        "I thank you in advance for the attention that you will bring to this candidacy.",
    ),
    ("Mesdames, Messieurs,", "Dear members of the committee,", "Chers membres du comité,"),
    (
        "Cordialement,",
        "Bien à vous,",
        "Salutations distinguées,",
        "Veuillez agréer, Mesdames, Messieurs, l'expression de mes sentiments les meilleurs,",
        "Amicalement,",
    ),
)
VOICES = (WARM, TERSE, FORMAL, CHATTY)


@dataclass(frozen=True, slots=True)
class Pieces:
    opening: str
    known: str
    praise: tuple[str, ...]
    asking: str
    ending: str
    greeting: str
    closing: str


OPEN, SHUT = "\x01", "\x02"
"""Stand for the marks about a show's title until the letter is set."""


def listed(shows: tuple[str, ...]) -> str:
    marked = [f"{OPEN}{show}{SHUT}" for show in shows]
    return marked[0] if len(marked) == 1 else f"{', '.join(marked[:-1])} and {marked[-1]}"


def pieces(letter: LetterTruth, voice: Voice, rng: random.Random, praise: int) -> Pieces:
    """What one referee says; `asking` is "" where no category is asked for."""
    fill = {
        "subject": letter.subject,
        "first": letter.subject.split()[0],
        "title": letter.signer_title,
        "a_title": f"{'an' if letter.signer_title[:1] in 'AEIO' else 'a'} {letter.signer_title}",
        "shows": listed(letter.shows) if letter.shows else "",
        "sought": sought(letter, rng),
    }
    known = rng.choice(voice.known if letter.shows else voice.known_bare).format(**fill)
    return Pieces(
        rng.choice(voice.opening).format(**fill),
        known,
        tuple(line.format(**fill) for line in rng.sample(voice.praise, praise)),
        rng.choice(voice.asking).format(**fill) if letter.category else "",
        rng.choice(voice.ending).format(**fill),
        rng.choice(voice.greetings),
        rng.choice(voice.closings),
    )


def sought(letter: LetterTruth, rng: random.Random) -> str:
    if letter.category is None:
        return ""
    return rng.choice(SOUGHT.get(letter.category, (letter.category.value.replace("_", " ").title(),)))


MOIS = (
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre",
)  # fmt: skip


def french_day(day: date) -> str:
    return f"{'1er' if day.day == 1 else day.day} {MOIS[day.month - 1]} {day.year}"


def english_day(day: date, rng: random.Random) -> str:
    forms = (
        f"{day:%B} {day.day}, {day.year}",
        f"{day.day} {day:%B} {day.year}",
        f"the {nth(day.day)} of {day:%B}, {day.year}",
        f"{day:%a} {day:%b} {day.day}, {day.year}",
        f"{day:%Y-%m-%d}",
    )
    return rng.choice(forms)

"""Letters that come as text: what is printed on them, and where a signature may be put.

Three sets of ways, places and layouts. The reader was mended on `development`, then on `second` (held out
until its totals had been seen once); `held-out` was fixed before that mending, and its totals seen once too.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from tests.bench.ink import hands_later as later
from tests.bench.ink import pens
from tests.bench.ink.pens import Pen


@dataclass(frozen=True, slots=True)
class Half:
    """`places`, `closings`, `blocks` and `decors` serve both file kinds; `unsigned` is what stands on letters
    without a signature."""

    hands: tuple[str, ...]
    people: tuple[str, ...]
    pdf_ways: tuple[str, ...]
    word_ways: tuple[str, ...]
    places: tuple[str, ...]
    closings: tuple[str, ...]
    blocks: tuple[str, ...]
    decors: tuple[str, ...]
    pdf_unsigned: tuple[str, ...]
    word_unsigned: tuple[str, ...]


HALVES = {
    "development": Half(
        hands=tuple(pens.DEVELOPMENT),
        people=("Wilhelmina Thistlewood", "Tariq Illingworth", "Hedda Ramsbottom", "Cormac Lindqvist",
                "Joanne Kilpatrick", "Linda Desrosiers"),
        pdf_ways=("alpha png", "white jpeg", "strips", "form picture", "one path", "many segments",
                  "ink note", "stamp picture", "signature field"),
        word_ways=("inline", "inline after break", "floating in closing", "vml", "table cell"),
        places=("between", "indented", "over name", "beside name", "close"),
        closings=("Sincerely,", "Yours truly,", "Best,", "Thank you,", "Respectfully,", ""),
        blocks=("name and title", "name alone", "title first", "company last", "second page"),
        decors=("", "drawn logo", "picture logo", "ruled head"),
        pdf_unsigned=("", "", "underscores", "rule", "label", "script type", "slashed", "logo under block",
                      "footer band", "typed name"),
        word_unsigned=("", "", "underscores", "script type", "slashed", "header logo", "logo under block",
                       "signature line"),
    ),
    "second": Half(
        hands=tuple(pens.HELD_OUT),
        people=("Beatrix Fitzgerald", "Rodrigo Hollingsworth", "Delphine Whyte", "Craig Nakamura",
                "Sunniva Campbell", "Fergus Ferreira"),
        pdf_ways=("keyed png", "cream jpeg", "inline picture", "turned form", "outlines", "path in form",
                  "stamp paths", "button picture", "stencil", "two pictures"),
        word_ways=("floating in name", "floating on page", "ink part", "drawn shape", "object", "text box",
                   "content control"),
        places=("between", "far right", "below block", "across closing", "above closing"),
        closings=("Cordialement,", "Warm regards,", "Thank you for your time and consideration,",
                  "With appreciation,", "Please call me with any questions.", "All the best,"),
        blocks=("title alone", "contact block", "name and title on a line", "name alone",
                "torn to second page"),
        decors=("", "letterhead picture", "seal below", "footer band", "table above"),
        pdf_unsigned=("", "", "dotted rule", "x line", "portrait", "icons", "seal", "company stamp",
                      "italic name", "date line"),
        word_unsigned=("", "", "tab rule", "portrait", "icons", "footer logo", "italic name", "x line"),
    ),
    "held-out": Half(
        hands=("office", "oval"),
        people=("Ottoline Brankovic", "Emeka Castellanos", "Philippa Dunmore", "Yusuf Halvorsen",
                "Marguerite Tremblay", "Gordon Szymanski"),
        pdf_ways=("paletted", "grey jpeg", "columns", "curve by curve", "marker", "nested stamp",
                  "drawn field", "pictured ink", "line note"),
        word_ways=("at margin", "beside name inline", "named table", "jpeg centred", "vml group"),
        places=("between", "under name", "beside closing", "over all"),
        closings=("Yours sincerely,", "Thanks so much,", "Bien cordialement,", "Kind regards,", "",
                  "I remain, yours truly,"),
        blocks=("number first", "name and letters", "name and telephone", "name and title", "second page"),
        decors=("", "logo right", "rule along foot"),
        pdf_unsigned=("", "", "squares", "captioned rule", "logo beside block", "shield", "boxes to tick",
                      "landscape", "capitals", "typed picture"),
        word_unsigned=("", "", "logo at end", "landscape", "captioned line", "capitals", "stamp at end"),
    ),
}  # fmt: skip

JOBS = ("Production Manager", "Production Coordinator", "Line Producer", "Producer")
_SHOWS = ("Saltmarsh Road", "The Ninth Ferry", "Copper Winter", "Low Orbit", "Fen Country")
_PRAISE = (
    "ran our office through a move of premises without losing a day, and nobody had to ask twice.",
    "kept every distribution list, and every one was right the first time it went out.",
    "explained immigration forms to visiting cast with a patience that I admired.",
    "was the person whom everybody telephoned on the night shoots.",
    "reconciled petty cash and couriers before I had to ask for either.",
)


@dataclass(frozen=True, slots=True)
class Letter:
    """One letter. `way` is how its signature is put on it; unsigned it has none, and `beside` on it."""

    kind: str
    way: str
    beside: str
    place: str
    closing: str
    block: str
    decor: str
    hand: str
    seed: str
    half: str


def letters(of: str, kind: str, signed: int, unsigned: int) -> list[Letter]:
    """So many letters: ways in turn, the rest drawn by lot."""
    half, found = HALVES[of], []
    ways = half.pdf_ways if kind == "pdf" else half.word_ways
    besides = half.pdf_unsigned if kind == "pdf" else half.word_unsigned
    for at in range(signed + unsigned):
        rng = Random(f"{of}/{kind}/{at}")
        is_signed = at < signed
        found.append(
            Letter(
                kind,
                ways[at % len(ways)] if is_signed else "",
                "" if is_signed else besides[at % len(besides)],
                rng.choice(half.places),
                rng.choice(half.closings),
                rng.choice(half.blocks),
                rng.choice(half.decors),
                rng.choice(half.hands),
                f"{of}/{kind}/{at}/letter",
                of,
            )
        )
    return found


@dataclass(frozen=True, slots=True)
class Said:
    """What a letter says, line by line; `foot` are the lines of its signature block."""

    signer: str
    head: tuple[str, ...]
    body: tuple[str, ...]
    foot: tuple[str, ...]


def said(letter: Letter, rng: Random) -> Said:
    subject, signer = rng.sample(HALVES[letter.half].people, 2)
    first, job = subject.split()[0], rng.choice(JOBS)
    head = [rng.choice(("September 14, 2026", "3 March 2026", "2026-05-09"))]
    if letter.block == "title alone":
        head = [signer, *head]
    head += ["Membership Committee, IATSE Local 411", "Dear Committee Members:"]
    body = [f"I am writing to recommend {subject} for an upgrade to 1st Assistant Production Coordinator. "
            f"We worked together on {rng.choice(_SHOWS)}."]  # fmt: skip
    body += [f"{first} {praise}" for praise in rng.sample(_PRAISE, rng.randint(2, 4))]
    number = f"IATSE Local 411 Member #{rng.randint(1100, 9899)}"
    return Said(signer, tuple(head), tuple(body), _FOOTS.get(letter.block, _plain)(signer, job, number))


def _plain(signer: str, job: str, number: str) -> tuple[str, ...]:
    return (signer, job, number)


_Foot = Callable[[str, str, str], tuple[str, ...]]
_FOOTS: dict[str, _Foot] = {
    "name alone": lambda signer, job, number: (signer,),
    "title first": lambda signer, job, number: (job, signer, number),
    "company last": lambda signer, job, number: (signer, job, "Saltmarsh Productions Inc."),
    "title alone": lambda signer, job, number: (job, "Saltmarsh Productions Inc."),
    "contact block": lambda signer, job, number: (
        signer, job, "Saltmarsh Productions Inc.", "12 Harbord Crescent, Toronto", "416 555 0147",
        f"{signer.split()[0].lower()}@saltmarsh.example",
    ),
    "number first": lambda signer, job, number: (signer, number, job),
    "name and letters": lambda signer, job, number: (f"{signer}, B.A.", job, "Local 411"),
    "name and telephone": lambda signer, job, number: (signer, f"{job} | 416 555 0147"),
    "name and title on a line": lambda signer, job, number: (f"{signer}, {job}", number),
}  # fmt: skip


def drawn(letter: Letter, rng: Random) -> Pen:
    return pens.pen((pens.DEVELOPMENT | pens.HELD_OUT | later.HANDS)[letter.hand], rng)


INKS = ((12, 12, 18), (20, 28, 96), (30, 50, 150), (70, 70, 78))

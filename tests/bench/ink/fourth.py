"""A fourth set of letters that come as text, by somebody who has not seen the reader: what they say.

It was fixed before anything was read of it, and its totals alone are looked at.
"""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from tests.bench.ink.office_letters import Letter

NAME = "fourth"
PDF_WAYS = (
    "cut out", "white box", "grey scan", "lined paper", "two tones", "pressed outline", "short strokes",
    "fill and sign", "ink note", "viewer's stamp", "picture stamp", "signing frame", "behind text",
    "initialled",
)  # fmt: skip
WORD_WAYS = (
    "own line", "before name", "in front", "behind", "beside text", "cropped scan", "ink drawing",
    "old picture",
    "signing table", "text box", "grey scan", "scribble", "vector picture", "recoloured",
)  # fmt: skip
UNSIGNED = (
    "", "", "logo by name", "letterhead banner", "double rule", "flourish", "headshot", "square code",
    "social icons", "watermark", "sign here", "script letterhead", "slashed name", "script name",
    "typed certificate", "empty frame",
)  # fmt: skip
TYPED = ("slashed name", "script name", "typed certificate")
"""Of these, those that the rules ask about: a name in type may be meant for a signature."""
PLACES = ("roomy", "roomy", "tight", "across name", "to the right", "beside closing", "low")
LAYOUTS = ("block", "half block", "centred head", "side column", "two pages", "small and dense")
CLOSINGS = (
    "Sincerely yours,", "With thanks,", "Best regards,", "Cheers,", "Faithfully,", "Regards,",
    "Yours very truly,",
    "Thank you again,",
)  # fmt: skip
FRENCH_CLOSINGS = ("Salutations distinguées,", "Bien à vous,", "Cordialement vôtre,")
BLOCKS = ("job below", "job beside", "capitals", "reach", "number")
HANDS = ("cursive", "cursive", "flat", "initial", "shaky", "underlined")
_PEOPLE = (
    "Saoirse Penhaligon|Bartholomew Achebe|Linnea Rosenqvist|Thaddeus Okonjo|Marisela Huerta|"
    "Gwendolyn Prentiss|"
    "Anatole Lavigueur|Priscilla Vandermeer|Rashid Trelawney|Josephine Babineau|Kwabena Stirling|"
    "Ingrid Popescu"
)
_FRENCH_PEOPLE = (
    "Ghislaine Thériault|Maxime Beauséjour|Rosemonde Lafrenière|Étienne Castonguay|Sylvette Drouin"
)
_JOBS = (
    "Production Manager",
    "Line Producer",
    "Production Coordinator",
    "Producer",
    "1st Assistant Coordinator",
)
_FRENCH_JOBS = ("Directrice de production", "Productrice", "Coordonnatrice de production")
_SHOWS = "Paper Lantern Hill|The Brackish Line|Six O'Clock Sinners|Ordinary Weather|The Rutabaga Incident"
_COMPANIES = "Tern & Plover Pictures Inc.|Lower Mill Entertainment|Corvid House Productions Ltd."
_FACTS = (
    "{first} built our office from an empty warehouse and had phones, runners and a fridge in it "
    "within the week.",
    "When our travel agent went under in the middle of prep, {first} rebooked forty-one flights over "
    "a weekend.",
    "No start packet left that desk with a line missing, and payroll told me so more than once.",
    "Crew of every department came to {first} first, because they knew they would get an answer or "
    "an honest maybe.",
    "I have worked in this business for over twenty years and can think of few people so ready for "
    "the next step.",
    "During wrap, {first} closed every purchase order and returned each deposit before the landlord "
    "had asked.",
    "The daily paperwork was out by eight every morning, including the one on which the generator burnt.",
    "{first} trained two office assistants while we were shooting nights, without ever raising a voice.",
)
_FRENCH_FACTS = (
    "{first} a monté notre bureau en quatre jours et tout fonctionnait dès le premier matin.",
    "Les feuilles de service partaient à l'heure, même pendant la tempête de mars.",
    "Toute l'équipe pouvait compter sur sa rigueur, sa discrétion et sa bonne humeur.",
    "Pendant la fermeture, {first} a réglé tous les bons de commande avant la date prévue.",
)


@dataclass(frozen=True, slots=True)
class Told:
    """What stands on one letter. `foot` is its signature block, the signer's name in the first line."""

    signer: str
    job: str
    company: str
    date: str
    to: tuple[str, ...]
    about: str
    greeting: str
    body: tuple[str, ...]
    foot: tuple[str, ...]


def letters(kind: str, signed: int, unsigned: int) -> list[Letter]:
    """So many letters of a kind, `pdf` or `word`: the ways in turn, the rest drawn by lot."""
    ways = PDF_WAYS if kind == "pdf" else WORD_WAYS
    found = []
    for at in range(signed + unsigned):
        rng = Random(f"{NAME} set, {kind} letter {at}")
        way = ways[at % len(ways)] if at < signed else ""
        beside = "" if at < signed else UNSIGNED[(at - signed) % len(UNSIGNED)]
        is_french = rng.random() < 0.15
        found.append(
            Letter(
                kind=kind,
                way=way,
                beside=beside,
                place=rng.choice(PLACES),
                closing=rng.choice(FRENCH_CLOSINGS if is_french else CLOSINGS),
                block=rng.choice(BLOCKS),
                decor=rng.choice(LAYOUTS),
                hand="initial" if way == "initialled" else rng.choice(HANDS),
                seed=f"{NAME}:{kind}:{at}",
                half=NAME,
            )
        )
    return found


def told(letter: Letter, rng: Random) -> Told:
    """What the letter says."""
    is_french = letter.closing in FRENCH_CLOSINGS
    subject, signer = rng.sample((_FRENCH_PEOPLE if is_french else _PEOPLE).split("|"), 2)
    job = rng.choice(_FRENCH_JOBS if is_french else _JOBS)
    show, company = (rng.choice(text.split("|")) for text in (_SHOWS, _COMPANIES))
    first, member = subject.split()[0], rng.randint(1200, 9800)
    count = {"two pages": 8, "small and dense": 7}.get(letter.decor, rng.randint(2, 4))
    facts = [fact.format(first=first) for fact in rng.sample(_FACTS, count)]
    opening = (
        f"This letter is in support of {subject}, who has applied to be upgraded to 1st Assistant Production "
        f"Coordinator. We were together on {show}, where I was the {job}."
    )
    last = "Please get in touch if there is anything further that I can tell the committee."
    date = rng.choice(("October 6, 2026", "22 September 2026", "Aug. 19th, 2026", "2026/10/14"))
    to = ("Membership Committee", "IATSE Local 411", "Toronto, Ontario")
    about, greeting = f"Re: {subject}, reference", rng.choice(("To whom it may concern:", "Dear Committee,"))
    if is_french:
        facts = [fact.format(first=first) for fact in rng.sample(_FRENCH_FACTS, min(count, 4))]
        opening = (
            f"La présente est pour appuyer la candidature de {subject} au poste de 1re assistante à "
            "la coordination "
            f"de production. Nous avons travaillé ensemble sur {show}."
        )
        last, date = "Je demeure disponible pour toute question.", "Montréal, le 8 octobre 2026"
        about, greeting = f"Objet : lettre de recommandation, {subject}", "Mesdames, Messieurs,"
    block = _block(letter.block, signer, job, company, member)
    return Told(signer, job, company, date, to, about, greeting, (opening, *facts, last), block)


def _block(which: str, signer: str, job: str, company: str, member: int) -> tuple[str, ...]:
    if which == "job beside":
        return (f"{signer}, {job}", company)
    if which == "capitals":
        return (signer.upper(), job.upper())
    if which == "reach":
        return (
            signer,
            f"{job}, {company}",
            "c. 647 555 0158",
            f"{signer.split()[-1].lower()}@corvid.example",
        )
    if which == "number":
        return (signer, job, f"IATSE 411 #{member}")
    return (signer, job)

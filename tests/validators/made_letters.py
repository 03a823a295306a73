"""Letters made of clauses drawn at random, written anew, copied from one another, or on one form.

Two sets of clauses: `DEVELOPMENT`, on which the sizes of `validators.wording` were set, and `HELD_OUT`.
"""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from models.terms import LetterReading
from tests.rules.casemaker import letter

_PEOPLE = (
    "Rosa Lind", "Tam Yorke", "Cora Vance", "Otto Brand", "Ilse Moreau", "Hugh Penrose", "Mina Castell",
    "Piers Holloway", "Greta Sandoval", "Amos Wick", "Lena Duval", "Noor Haddad",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Clauses:
    """`says` have slots {f} (the applicant's given name), {a}, {b} and {c}, filled from the lists."""

    opens: tuple[str, ...]
    says: tuple[str, ...]
    a: tuple[str, ...]
    b: tuple[str, ...]
    c: tuple[str, ...]
    ends: tuple[str, ...]
    form: tuple[str, ...]


DEVELOPMENT = Clauses(
    opens=(
        "I am writing to recommend {n} for an upgrade to 1st Assistant Production Coordinator.",
        "It is my pleasure to recommend {n} to the Committee.",
        "{f} has asked me to write this letter of reference.",
    ),
    says=(
        "{f} kept {a} in order {b}, and {c}.",
        "{c} while {f} looked after {a}.",
        "On {a} I relied on {f} {b}.",
        "{b} it was {f} who put {a} right before anybody noticed.",
        "What I valued most was how {f} dealt with {a}: {c}.",
        "I have seen {f} handle {a} {b}.",
        "Nobody else in my office could have managed {a} so well {b}.",
        "When {a} went wrong, {f} stayed late and {c}.",
        "She learned {a} in a week, and {c}.",
    ),
    a=(
        "the call sheets", "travel for thirty cast members", "petty cash", "the immigration files",
        "a move to new stages", "the contact lists", "three units' rentals", "the vendors' accounts",
        "security passes", "the script distribution", "couriers across two provinces", "the kit inventory",
    ),
    b=(
        "during four months of night shoots", "through a flood in our basement", "in the last weeks of prep",
        "with two days' notice", "on a show of sixty days", "while the budget was cut twice",
        "without being asked", "across two time zones", "in her first season with us", "over a whole winter",
    ),
    c=(
        "no department head ever complained", "the wrap was closed in nine days",
        "our insurers wrote to thank us", "the crew trusted what came from the office",
        "not one invoice was lost", "the second unit left on time", "the studio noticed",
        "every driver knew where to go", "we finished under the estimate", "accounting had nothing to ask",
    ),
    ends=(
        "{f} has my full support.", "Please do not hesitate to contact me if you have any questions.",
        "I would hire {f} again without hesitation.",
    ),
    form=(
        "The undersigned confirms that the applicant performed the duties of the category on the productions "
        "named and met the standard expected by the department.",
        "The undersigned has read the by-laws that govern upgrades and gives this reference freely, having "
        "received nothing for it.",
        "This reference may be shown to the Membership Committee and to the Executive Board of the Local.",
    ),
)  # fmt: skip
HELD_OUT = Clauses(
    opens=(
        "Please accept this letter as my recommendation of {n} for the upgrade to Production Coordinator.",
        "I am pleased to support {n}, with whom I worked last year.",
        "To whom it may concern: I have known {n} for the past five years.",
    ),
    says=(
        "As for {a}, {f} simply took it over {b}.",
        "{b} our schedule changed daily; still {c}.",
        "{f} is the reason that {c} {b}.",
        "Ask any of our crew about {a} and they will name {f}.",
        "Between {a} and everything else {f} never lost patience, and {c}.",
        "He made {a} look easy {b}.",
        "I gave {f} {a} as a trial; {c}.",
        "There were mornings when {a} alone would have sunk us, yet {c}.",
    ),
    a=(
        "work permits", "a fleet of rented vans", "the daily production reports",
        "hotel blocks in two cities", "customs papers for the cameras",
        "the office's purchase orders", "background vouchers",
        "stage bookings", "the weekend relay to the lab", "the deal memos", "union paperwork",
    ),
    b=(
        "in the middle of a snowstorm", "from the very first morning", "for the whole of the shoot",
        "after our coordinator fell ill", "with hardly any help", "on three episodes at once",
        "during the hiatus", "at a location without telephones", "until the last truck was gone",
    ),
    c=(
        "the actors arrived rested", "head office stopped calling", "nothing was late",
        "we kept every location", "the director sent flowers", "the guild had no grievance",
        "our auditors left early", "nobody went without a meal", "the gear cleared in an hour",
    ),
    ends=(
        "Thank you for your consideration of this application.",
        "I believe {f} is ready for the step up.", "Should you need more, please call my office.",
    ),
    form=(
        "I certify that the candidate named above was employed in the production office under my direction "
        "and that the particulars given are true to the best of my knowledge.",
        "In my judgement the candidate has the organisation, discretion and temper that the position asks.",
        "I understand that the Local may verify these particulars with the employer at any time.",
    ),
)  # fmt: skip
_CONFUSED = (("rn", "m"), ("e", "c"), ("l", "1"), ("o", "0"), ("h", "b"), ("t", "f"), ("i", "l"))


@dataclass(frozen=True, slots=True)
class Made:
    """A letter's own sentences with its applicant and signer, before it is set."""

    subject: str
    signer: str
    sentences: tuple[str, ...]

    def read(self, rng: Random | None = None, errors: float = 0.0, signer: str | None = "") -> LetterReading:
        """The letter as read; `errors` of its letters misread, its signer as printed where none is given."""
        said = " ".join(s.format(f=self.subject.split()[0], n=self.subject) for s in self.sentences)
        text = f"Membership Committee\nDear Committee Members:\n{said}\nSincerely,\n{self.signer}"
        name = self.signer if signer == "" else signer
        return letter({"signer": name, "subject": self.subject, "text": misread(text, rng, errors)})


def misread(text: str, rng: Random | None, errors: float) -> str:
    """`text` with this share of its letters taken for others, as OCR takes them."""
    for _ in range(int(len(text) * errors) if rng else 0):
        assert rng is not None
        old, new = rng.choice(_CONFUSED)
        places = [at for at in range(len(text)) if text.startswith(old, at)]
        if places:
            at = rng.choice(places)
            text = text[:at] + new + text[at + len(old) :]
    return text


def sentences(of: Clauses, rng: Random, count: int) -> list[str]:
    """Sentences drawn apart from one another."""
    made = []
    for says in rng.sample(of.says, min(count, len(of.says))):
        filled = says.replace("{a}", rng.choice(of.a)).replace("{b}", rng.choice(of.b))
        filled = filled.replace("{c}", rng.choice(of.c))
        made.append(filled[:1].upper() + filled[1:])
    return made


def written(of: Clauses, rng: Random, subject: str = "Nadia Ferro", form: bool = False) -> Made:
    """A letter by somebody's own hand, or on the form that goes round with a few words of their own."""
    own = sentences(of, rng, 3 if form else rng.randint(4, 7))
    middle = [*of.form, *own] if form else own
    said = (rng.choice(of.opens), *middle, *rng.sample(of.ends, 2))
    return Made(subject, rng.choice(_PEOPLE), tuple(said))


def copied(of: Clauses, rng: Random, made: Made) -> Made:
    """Another referee's letter in the words of `made`: a fourth of its sentences changed at most, "she" and
    "he" as it comes, opening and ending their own."""
    middle = list(made.sentences[1:-2])
    if rng.random() < 0.5:
        middle[rng.randrange(len(middle))] = sentences(of, rng, 1)[0]
    if rng.random() < 0.5:
        middle = [s.replace("She ", "They ").replace("He ", "They ") for s in middle]
    if rng.random() < 0.3:
        rng.shuffle(middle)
    signer = rng.choice([person for person in _PEOPLE if person != made.signer])
    said = (rng.choice(of.opens), *middle, *rng.sample(of.ends, 2))
    return Made(made.subject, signer, said)

"""Signers: who signed each letter, about whom, how, and in what role on which show."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from models.terms import LetterReading, Member, Paper, ReceivedPaper, Signature
from models.terms.values import value
from validators.certainty import possible, sure
from validators.credits import Credit
from validators.office_index import OfficeIndex, listed
from validators.people import BEARS_OUT, CLOSE, PersonMatch, alike, member_alike, name_parts
from validators.rulebook import Rulebook
from validators.senders import address_of, sent_by
from validators.signs import Signs, on_record
from validators.titles import SAME_TITLE, title_parts, titles_alike
from validators.words import day_said

_SIGNED = frozenset({Signature.INK, Signature.DIGITAL_VALID})
_UNSURE = frozenset({Signature.TYPED, Signature.UNCLEAR, Signature.DIGITAL_INVALID})


@value(frozen=True, slots=True)
class Letter:
    """One letter, settled as far as it can be. Three-valued fields are null where open.

    `key` is one for all letters of one signer. `own`: the signer is the applicant. `copy` is set on a letter
    that another of the same signer stands for. `shows` are the credits that the letter names. `unsure`: it
    may be another kind of paper. `recorded`: the record of a show that it names has the signer.
    """

    paper: ReceivedPaper
    reading: LetterReading
    target: str
    match: PersonMatch
    key: str
    signer_sure: bool
    signed: bool | None
    about: bool | None
    own: bool | None
    shows: tuple[Credit, ...]
    copy: bool = False
    unsure: bool = False
    recorded: bool = False

    @property
    def member(self) -> Member | None:
        return self.match.member

    @property
    def name(self) -> str:
        return self.reading.signer.value or next(iter(self.reading.signer.candidates), "") or ""


@value(frozen=True, slots=True)
class Judged:
    """A letter against one requirement: whether it serves (null: open), and why not in a sentence."""

    serves: bool | None
    why_not: str = ""


_SERVES = Judged(True)


def settle_letter(
    paper: ReceivedPaper,
    index: OfficeIndex,
    book: Rulebook,
    applicant: Member | None,
    applicant_name: str,
    named: Sequence[Credit],
    placed_by_hand: bool = False,
) -> Letter | None:
    """The letter in `paper`, or null where it holds none. `named` are the credits whose shows it names. A
    person may have answered that the signer is no member: the number's reading is then empty and sure."""
    body = letter_body(paper.paper)
    if body is None:
        return None
    target = f"{paper.document}#{paper.paper.first_page}"
    name = body.signer.value or ""
    number = body.signer_member_no.value or ""
    number_sure = sure(body.signer_member_no, book.threshold("signer_member_no")) is not None
    nobody = body.signer_member_no.value is None and body.signer_member_no.confidence == 1.0
    signs = Signs(
        name,
        number,
        number_sure,
        min(body.signer.confidence, 0.97),
        sure(body.role, book.threshold("role")),
        tuple(other.value for other in body.also_named if other.value),
        tuple(sorted({address.value for address in body.addresses if address.value})),
        "" if sent_by(paper, applicant_name, applicant) else address_of(paper),
        tuple(credit.production for credit in named if credit.production),
    )
    match = PersonMatch() if nobody else index.signer(signs)
    recorded = on_record(signs) if body.signer.confidence >= BEARS_OUT else ""
    read = sure(body.signer, book.threshold("signer")) is not None or bool(recorded)
    signer_sure = (match.member is not None and (read or match.score >= CLOSE)) or (
        read and not match.candidates and bool(name)
    )
    called = " ".join(name_parts(recorded or name))
    key = match.member.member_no if match.member else f"?{called or target}"
    return Letter(
        paper,
        body,
        target,
        match,
        key,
        signer_sure,
        _signed(body, book),
        True if placed_by_hand else _about(body, book, index, applicant, applicant_name),
        _own(name, match, applicant, applicant_name),
        tuple(named),
        unsure=paper.paper.rival is not None,
        recorded=bool(recorded),
    )


def letter_body(paper: Paper) -> LetterReading | None:
    """What a paper says as the letter that it is or may be; null where it can be none."""
    for body in (paper.body, paper.rival_body):
        if isinstance(body, LetterReading):
            return body
    return None


def _signed(body: LetterReading, book: Rulebook) -> bool | None:
    value = sure(body.signature, book.threshold("signature"))
    if value is None or value in _UNSURE:
        return None
    return value in _SIGNED


def _about(
    body: LetterReading, book: Rulebook, index: OfficeIndex, applicant: Member | None, applicant_name: str
) -> bool | None:
    """Whether the letter is about the applicant; null where its subject is not told."""
    name = body.subject.value or ""
    number = body.subject_member_no.value or ""
    score = alike(name, applicant_name)
    if applicant is not None:
        score = max(score, member_alike(name, applicant))
    if name and (score >= 0.8 or _given_name_only(name, applicant_name)):
        return True
    if applicant is not None:
        match = index.identify(name, number)
        if match.member is not None and match.member.member_no == applicant.member_no:
            return True
    if not name:
        return None
    read = sure(body.subject, book.threshold("subject")) is not None
    return False if score < BEARS_OUT and read else None


def _given_name_only(name: str, applicant_name: str) -> bool:
    parts, theirs = name_parts(name), name_parts(applicant_name)
    return len(parts) == 1 and bool(theirs) and parts[0] in (theirs[0], theirs[-1])


def _own(name: str, match: PersonMatch, applicant: Member | None, applicant_name: str) -> bool | None:
    if applicant is not None and match.member is not None:
        return match.member.member_no == applicant.member_no
    if applicant is not None and applicant in match.candidates:
        return None
    return alike(name, applicant_name) >= CLOSE if name else None


def shows_named(paper: ReceivedPaper, credits: Sequence[Credit]) -> tuple[Credit, ...]:
    """The credits whose show the letter in `paper` names, by release or working title."""
    body = letter_body(paper.paper)
    return tuple(_named(body, credits)) if body is not None and body.shows else ()


def _named(body: LetterReading, credits: Sequence[Credit]) -> Iterable[Credit]:
    bases = [title_parts(title) for show in body.shows for title in possible(show)]
    for credit in credits:
        titles = [credit.title]
        if credit.production is not None:
            titles += [credit.production.title, *credit.production.also_known_as]
        known = [title_parts(title).base for title in titles if title]
        for parts in bases:
            other_season = (
                parts.season is not None and credit.season is not None and parts.season != credit.season
            )
            if not other_season and any(titles_alike(parts.base, base) >= SAME_TITLE for base in known):
                yield credit
                break


def valid(letter: Letter) -> Judged:
    """Whether a letter is a signed letter about this applicant by somebody else."""
    if letter.copy:
        return Judged(False, "Another letter of the same signer is counted.")
    if letter.own:
        return Judged(False, "The signer is the applicant.")
    if letter.about is False:
        return Judged(False, "The letter is about another person.")
    if letter.signed is False:
        return Judged(False, "The letter is not signed.")
    if letter.unsure:
        return Judged(None, "It is not certain that the paper is a reference letter.")
    if letter.signed is None:
        return Judged(None, "It is not certain that the letter is signed by hand or digitally.")
    if letter.about is None:
        return Judged(None, "It is not certain whom the letter is about.")
    if letter.own is None or not letter.signer_sure:
        return Judged(None, "It is not certain who signed the letter.")
    return _SERVES


def signer_faint(letter: Letter, book: Rulebook) -> bool:
    """Whether who signed was read below its threshold, and nothing else told it."""
    if letter.recorded or letter.match.score >= 1.0:
        return False
    return letter.reading.signer.confidence < book.threshold("signer")


def faint(letter: Letter, book: Rulebook) -> bool:
    """Whether the signer or the subject was read below its threshold: such a letter is never surely none."""
    subject = letter.about is not True and letter.reading.subject.confidence < book.threshold("subject")
    return letter.signed is not False and (subject or signer_faint(letter, book))


def looked_at(letter: Letter, book: Rulebook, received: date, today: date) -> date | None:
    """The day on which the signer's listing and standing decide; null where that day is not known."""
    policy = book.policy("signer_date")
    if policy == "letter":
        return sure(letter.reading.date, book.threshold("date"))
    return received if policy == "receipt" else today


def member_in(
    letter: Letter,
    index: OfficeIndex,
    day: date | None,
    wanted: frozenset[str] | None,
    *,
    standing: bool = True,
) -> Judged:
    """Whether the signer is a member listed in one of `wanted` (null: any category) and in good standing."""
    if "members.csv" in index.office.absent or not index.office.members:
        return Judged(None, "The office has no register of members.")
    if letter.member is None:
        if letter.match.candidates or not letter.signer_sure:
            return Judged(None, "It is not certain which member signed.")
        return Judged(False, "The signer is not in the register of members.")
    if day is None:
        return Judged(None, "The day on which the signer's listing counts is not known.")
    categories = frozenset(listed(letter.member, day))
    if not (categories & wanted if wanted is not None else categories):
        where = f" as {_listing(wanted)}" if wanted is not None and len(wanted) == 1 else ""
        return Judged(False, f"The signer was not listed{where} on {day_said(day)}.")
    good = index.good_standing(letter.member, day) if standing else True
    if good is None:
        return Judged(None, "The records do not say whether the signer was in good standing.")
    return _SERVES if good else Judged(False, f"The signer was not in good standing on {day_said(day)}.")


def _listing(wanted: frozenset[str]) -> str:
    names = {"pc": "Production Coordinator", "1st_apc": "1st APC", "2nd_apc": "2nd APC"}
    return ", ".join(names.get(name, name) for name in sorted(wanted))

"""Letters and mails of a case as the report lists them: what each serves, and what is known of its signer."""

from __future__ import annotations

from collections.abc import Iterable

from models.terms import LetterLine, MailLine, ReceivedPaper, Signature, SigningReading
from validators.case import Case, letter_in
from validators.checks.answer import category_name
from validators.checks.letters import judges
from validators.office_index import listed
from validators.senders import address_of, sent_by
from validators.signers import Judged, Letter
from validators.signings import certificate_of, certificate_says
from validators.subjects import named_category
from validators.words import all_of, day_said


def letter_lines(case: Case) -> tuple[LetterLine, ...]:
    """The letters as checked, late ones last with the reason that they do not count."""
    named = judges(case)
    lines = [
        _letter_line(case, letter, {n: judge(letter) for n, judge in named.items()})
        for letter in case.letters
    ]
    late = Judged(False, "The letter came after the deadline.")
    unsure = Judged(None, "It is not certain that the letter came by the deadline.")
    for paper, said in (*((p, unsure) for p in case.unsure), *((p, late) for p in case.late)):
        letter = letter_in(case, paper)
        if letter is not None:
            lines.append(_letter_line(case, letter, dict.fromkeys(named, said)))
    return tuple(lines)


def _letter_line(case: Case, letter: Letter, judged: dict[str, Judged]) -> LetterLine:
    reading = letter.reading
    serves = tuple(name for name, j in judged.items() if j.serves)
    why_not = {name: j.why_not for name, j in judged.items() if not j.serves}
    parts = (reading.subject, reading.signer, reading.signature)
    page = certificate_of(letter, case.application.papers)
    where = [reading.signer.evidence, reading.signature.evidence, letter.paper.paper.evidence]
    if page is not None and isinstance(page.paper.body, SigningReading):
        where.append(page.paper.body.envelope.evidence)
    return LetterLine(
        letter.paper.document,
        letter.paper.name,
        letter.paper.paper.first_page,
        reading.subject.value,
        reading.signer.value,
        letter.member.member_no if letter.member else reading.signer_member_no.value,
        reading.signer_title.value,
        reading.date.value,
        tuple(s.value for s in reading.shows if s.value),
        reading.signature.value or Signature.UNCLEAR,
        serves,
        why_not,
        min(part.confidence for part in parts),
        _checks(case, letter, page),
        tuple(dict.fromkeys(e for e in where if e is not None)),
        _told_by(letter),
        _mail(letter.paper) if sent_by(letter.paper, letter.name, letter.member) else None,
    )


def mail_lines(case: Case) -> tuple[MailLine, ...]:
    """The applicant's own mails, each once, in the order of receipt."""
    papers = sorted((*case.on_time, *case.unsure, *case.late), key=lambda p: (p.received_at, p.submission))
    own = [_mail(p) for p in papers if sent_by(p, case.application.applicant, case.member)]
    return tuple(dict.fromkeys(line for line in own if line is not None))


def _mail(paper: ReceivedPaper) -> MailLine | None:
    if paper.check is None:
        return None
    return MailLine(paper.submission, address_of(paper), paper.received_at, paper.check)


def _told_by(letter: Letter) -> str:
    """What decided who the signer is, in one line; "" where no member comes near."""
    match = letter.match
    if match.member is not None:
        return f"Taken for member {match.member.member_no}, {match.member.name}, by {match.how}."
    if match.candidates:
        near = [f"{member.name} ({member.member_no})" for member in match.candidates]
        return f"Not decided between members: {match.how} ({all_of(near)})."
    return ""


def _checks(case: Case, letter: Letter, page: ReceivedPaper | None) -> tuple[str, ...]:
    """What a committee asks of a letter besides: its signer on the days that count, its age, its category,
    and what an e-signing service certifies on `page`."""
    return (
        *_signer_then_and_now(case, letter),
        *_age(case, letter),
        *_category(case, letter),
        *([certificate_says(letter, page)] if page else []),
    )


def _signer_then_and_now(case: Case, letter: Letter) -> Iterable[str]:
    """The signer's listing and standing on the three days that people ask about."""
    if letter.member is None:
        if not letter.match.candidates:
            yield "The signer is not in the register of members."
        return
    days = (
        ("On receipt", case.received),
        ("When written", letter.reading.date.value),
        ("Now", case.as_of_day),
    )
    for name, day in days:
        if day is None:
            continue
        categories = all_of([category_name(c) for c in listed(letter.member, day)])
        good = case.index.good_standing(letter.member, day)
        standing = "standing not on record" if good is None else f"{'' if good else 'not '}in good standing"
        listing = f"listed as {categories}" if categories else "not listed"
        yield f"{name} ({day_said(day)}): {listing}, {standing}."


def _age(case: Case, letter: Letter) -> Iterable[str]:
    written, months = letter.reading.date.value, case.book.letter_noted_after_months
    most = months * 365 / case.book.measures.months_per_year
    if letter.member is not None and written is not None and (case.received - written).days > most:
        yield f"The letter is more than {months} months old."


def _category(case: Case, letter: Letter) -> Iterable[str]:
    """Where a letter surely supports something else than is applied for."""
    named, sought = named_category(letter.paper, case.book), case.application.category
    if named is not None and named is not sought and named in case.book.categories:
        other, this = (case.book.categories[category].asks_for for category in (named, sought))
        yield f"The letter speaks for {other}; this application asks for {this}."

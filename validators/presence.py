"""Presence: whether something stands in a field of the resume, as far as that can be told."""

from __future__ import annotations

from collections.abc import Sequence

from models.terms import Channel, Position
from validators.case import Case
from validators.certainty import possible, present
from validators.credits import Credit
from validators.openness import unread
from validators.people import CLOSE, alike, member_alike
from validators.printed import RECORDED, stands_in, title_printed
from validators.rulebook import Rulebook

_CREW = (*RECORDED, "assistant_production_coordinator")
_APPLICANTS_OWN = (Position.FIRST_APC, Position.SECOND_APC)


def there(case: Case, credit: Credit, field: str) -> bool | None:
    """Whether `field` is given for `credit`; null where that could not be read.

    A faint name counts as given where the production's record has it, and what else is faint where the
    records settled it. A title or name of that record that stands printed in the credit's lines is given too,
    for whatever it was taken. What was not found on a line that was read with doubts is unread, not left out,
    unless a person has said that it is not there.
    """
    reading = getattr(credit.reading, field)
    answered = reading.confidence >= 1.0
    if field == "title" and credit.title_unread:
        return True if credit.production and title_printed(credit, credit.production) else None
    found = present(reading, case.book.threshold("presence"))
    if found:
        return True
    if found is None and (_on_record(case, credit, field) or _settled(credit, field)):
        return True
    if not answered and _name_printed(case, credit, field):
        return True
    return None if found is False and not answered and _doubtful(case, credit) else found


def all_there(case: Case, credit: Credit, fields: Sequence[str]) -> bool:
    """Whether all of `fields` were plainly read, as they usually are: `there` would say so of each."""
    least = case.book.threshold("presence")
    readings = [getattr(credit.reading, field) for field in fields]
    plain = all(reading.value is not None and reading.confidence >= least for reading in readings)
    return plain and not credit.title_unread


def _settled(credit: Credit, field: str) -> bool:
    """Whether what is printed faintly was settled by the records."""
    dated = credit.span is not None and credit.span == credit.widest
    return {
        "title": credit.production is not None,
        "position": credit.position is not None,
        "days": credit.days is not None,
        "start": dated,
        "end": dated,
    }.get(field, False)


def _on_record(case: Case, credit: Credit, field: str) -> bool:
    """Whether the name read faintly is that of one person on the production's record in that role; as APC,
    the applicant's own where they were remitted as such."""
    names = possible(getattr(credit.reading, field))
    if field == "assistant_production_coordinator":
        mine = credit.position in _APPLICANTS_OWN and bool(credit.rows) and case.member is not None
        return mine and any(case.member and member_alike(name, case.member) >= CLOSE for name in names)
    if credit.production is None or field not in RECORDED:
        return False
    people = getattr(credit.production, RECORDED[field][0])
    return len([p for p in people if any(alike(name, p) >= CLOSE for name in names)]) == 1


def _name_printed(case: Case, credit: Credit, field: str) -> bool:
    """Whether the one person whom the production's record has in a role stands in the credit's lines in
    full, and was not read as somebody in another role there."""
    if credit.production is None or field not in RECORDED:
        return False
    people = getattr(credit.production, RECORDED[field][0])
    printed = [person for person in people if len(person.split()) > 1 and stands_in(person, credit)]
    others = [getattr(credit.reading, other).value or "" for other in _CREW if other != field]
    return len(printed) == 1 and all(alike(name, printed[0]) < CLOSE for name in others)


def _doubtful(case: Case, credit: Credit) -> bool:
    """Whether the line may hold more than was read: another field is faint, lines beside it were not read
    well, or the page is a fax."""
    found = unread(case)
    if found.lines or credit.title_unread or (case.resume and case.resume.channel is Channel.FAX):
        return True
    if any(0 < _sureness(credit, field) < case.book.threshold(field) for field in fields_asked(case.book)):
        return True
    shaky = {c.credit.at for c in found.credits} | {
        c.credit.at for c in case.checked if c.credit.title_unread
    }
    return bool(shaky & {credit.at - 1, credit.at + 1})


def fields_asked(book: Rulebook) -> tuple[str, ...]:
    """The fields that a resume in the Local's format gives for each credit."""
    fields = next((requirement.fields for requirement in book.common if requirement.id == "resume"), ())
    return (*fields, "studio") if book.chooses("resume_fields", "every_field") else fields


def _sureness(credit: Credit, field: str) -> float:
    reading = getattr(credit.reading, field)
    return float(reading.confidence) if reading.value is not None else 0.0

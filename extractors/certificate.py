"""What a certificate of attendance says: who attended which seminar, hosted by whom, and when."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from extractors.dates import date_spans
from extractors.labels import labelled
from extractors.language import Language
from extractors.member_numbers import member_numbers
from extractors.names import has_name_shape, name_in_line
from extractors.prose import Prose, prose_of
from models.terms import CertificateReading, Page, Reading

_TO = re.compile(
    r"(?:certif(?:y|ies) that|presented to|awarded to|this certificate to|"
    r"confirms? that|attests? that|granted to|décerné à|"
    r"atteste que|certifie que|this is to certify that)\s*:?\s*",
    re.IGNORECASE,
)
_NAME_LABEL = re.compile(
    r"(?:attendee|participant|name|member|nom)(?:'s)?(?: name)?\s*(?::|$)", re.IGNORECASE
)
_SEMINAR_LABEL = re.compile(
    r"(?:seminar|workshop|course|training|title|séminaire|atelier)(?: title| name)?\s*(?::|$)", re.I
)
_ATTENDED = re.compile(
    r"(?:(?:attended|completed|participated in|took part in|attendance at|completion of|completing|"
    r"in the seminar|in the workshop|"
    r"participation (?:in|at)|"
    r"a (?:participé|assisté) à|a suivi)\s+(?:the |a |an |our |all of the |le |la |l')?)",
    re.IGNORECASE,
)
_SEMINAR_END = re.compile(
    r"\s*(?:,|\.(?:\s|$)|\n|\t|\bheld\b|\bhosted\b|\bpresented\b|\boffered\b|\bon (?=[A-Z\d])|"
    r"\bin (?=[A-Z]\w+ \d)|"
    r"\bconducted\b|\bgiven\b|\bendorsed\b|\borganized\b|\bdelivered\b|\btenu\b)"
)
_QUOTED = re.compile(r"[\"“«]\s*([^\"”»]{4,100}?)\s*[\"”»]")
_SEMINAR_LINE = re.compile(r"\b(?:seminar|workshop|training|webinar|séminaire|atelier)\b", re.IGNORECASE)
_HOST = re.compile(
    r"(?:hosted|presented|offered|endorsed|organi[sz]ed|delivered|given|conducted) by:?\s+(?:the )?", re.I
)
_HOST_LABEL = re.compile(r"(?:host|hosted by|presented by|organizer|provider)\s*:", re.IGNORECASE)
_DATE_LABEL = re.compile(
    r"(?:date(?: of (?:attendance|seminar|completion))?|dated|held on|le)\s*:?", re.IGNORECASE
)


def read_certificate(
    pages: Sequence[Page], document: str, name: str, language: Language
) -> CertificateReading:
    """The certificate on `pages` of the file `document` (`sha256:<hex>`) called `name`."""
    prose = prose_of(pages, document, name)
    numbers = member_numbers(prose.text)
    first = numbers[0] if numbers else None
    immigration = re.search(r"immigration", prose.text, re.IGNORECASE)
    return CertificateReading(
        attendee=_attendee(prose, language),
        member_no=prose.reading(first.value, first.start, first.end, 0.97) if first else Reading(),
        seminar=_seminar(prose),
        topic=prose.reading("immigration", immigration.start(), immigration.end(), 0.97)
        if immigration
        else Reading("", 0.9),
        host=_host(prose, language),
        date=_date(prose),
    )


def _attendee(prose: Prose, language: Language) -> Reading[str]:
    places = [(match.end(), match.end() + 60, 0.97) for match in _TO.finditer(prose.text)]
    places += [(start, end, 0.97) for start, end in labelled(prose, _NAME_LABEL)]
    places += [(piece.start, piece.end, 0.8) for piece in prose.pieces]
    for start, end, sure in places:
        text = re.split(
            r"\s+(?:of|has|member|attended|completed|a|,)\b|\n|\t|,", prose.text[start:end].lstrip()
        )[0]
        start += len(prose.text[start:end]) - len(prose.text[start:end].lstrip())
        name = name_in_line(text, language)
        if name is not None and has_name_shape(name.text):
            at = start + name.start
            value = name.text.title() if name.text.isupper() else name.text
            return prose.reading(value, at, at + len(name.text), sure)
    return Reading()


def _seminar(prose: Prose) -> Reading[str]:
    for start, end in labelled(prose, _SEMINAR_LABEL):
        return prose.reading(prose.text[start:end].strip(' "“”'), start, end, 0.96)
    for match in _ATTENDED.finditer(prose.text):
        rest = re.sub(r"\s", " ", prose.text[match.end() : match.end() + 120])
        lead = re.match(
            r"(?:in )?(?:the )?(?:following |seminar |workshop |course |webinar )?"
            r"(?:entitled |titled |: ?)?\s*",
            rest,
        )
        start = match.end() + (lead.end() if lead else 0)
        quoted = _QUOTED.match(prose.text, start)
        if quoted:
            return prose.reading(" ".join(quoted[1].split()), quoted.start(1), quoted.end(1), 0.96)
        piece = prose.piece_at(start)
        stop = _SEMINAR_END.search(prose.text, start + 4)
        if piece is not None and piece.start == start and (stop is None or stop[0].strip() == ","):
            return prose.reading(piece.text.strip(" ,.\"“”'"), start, piece.end, 0.95)
        end = min(stop.start() if stop else start + 80, start + 100)
        value = prose.text[start:end].strip(" \"“”'")
        if len(value) > 3 and any(word[:1].isupper() for word in value.split()):
            return prose.reading(value, start, end, 0.95)
    for piece in prose.pieces:
        if _SEMINAR_LINE.search(piece.text) and len(piece.words) <= 12:
            return prose.reading(piece.text.strip(' "“”'), piece.start, piece.end, 0.8)
    return Reading()


def _host(prose: Prose, language: Language) -> Reading[str]:
    for start, end in labelled(prose, _HOST_LABEL):
        return prose.reading(prose.text[start:end].strip(), start, end, 0.95)
    if match := _HOST.search(prose.text):
        stop = re.compile(r"[,.;\n\t]| on (?=[A-Z\d])| in (?=[A-Z]\w+ \d)").search(prose.text, match.end())
        end = stop.start() if stop else min(len(prose.text), match.end() + 60)
        return prose.reading(prose.text[match.end() : end].strip(), match.end(), end, 0.95)
    for label in ("BODY", "ORG"):
        for span in language.spans(prose.text):
            if span.label == label:
                return prose.reading(span.text, span.start, span.end, 0.85)
    return Reading()


def _date(prose: Prose) -> Reading[date]:
    """The day of attendance: labelled or after "on", else the only date on the paper."""
    dates = date_spans(prose.text)
    for start, end in labelled(prose, _DATE_LABEL):
        for dated in dates:
            if start <= dated.start < end:
                return prose.reading(dated.value, dated.start, dated.end, 0.97, dated.candidates)
    after_on = [d for d in dates if re.search(r"\b(?:on|held|le)\s+$", prose.text[: d.start])]
    chosen = after_on[0] if after_on else dates[0] if dates else None
    if chosen is None:
        return Reading()
    sure = 0.97 if after_on or len(dates) == 1 else 0.75
    return prose.reading(
        chosen.value, chosen.start, chosen.end, sure, () if chosen.value else chosen.candidates
    )

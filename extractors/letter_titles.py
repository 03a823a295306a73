"""What a letter's writer is: the job printed under the name, else the one that the text says."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from extractors.closing import Signer
from extractors.letter_parts import Parts
from extractors.names import same_person
from extractors.positions import role_of
from models.terms import Reading, Role

_CHUNK = re.compile(
    r"\s*(?:[,;|•·\t\n]|:\s+|(?<=[a-zà-ÿ]{3})(?<![Pp]rod)(?<![Aa]sst)(?<![Ee]xec)(?<![Aa]ssoc)(?<![Cc]oord)\.\s+|\ssur\s|\s+(?=since\b|depuis\b)|\s[-–—/]\s|–|—|[.,:]\s+(?=(?i:mbr|mem|iatse|local|no\.|#))|"
    r"\s[-–—]?(?=(?i:iatse|local\s\d|member\s*#|#\s?\d))|"
    r"\s\(|\)|\s(?:on|for|of|chez|pour|de|at)\s+(?=[\"“«A-Z]))\s*"
)
_SELF = re.compile(
    r"(?:\bI\s+(?:am|was|have been|served|serve|worked|work|acted|did)\b|\bI'm\b|\bje (?:suis|fus)\b|j'étais|"
    r"\bmy (?:own )?(?:role|position|capacity|job|title|credit)\b|\b[Aa]s (?:the |a |an |your |their |our )?|"
    r"\b[Ee]n tant que )[^.;]{0,30}$"
)
_A = r"(?:(?:the|an?|your|their|our|her|his) )?(?:\w+ly )?(?:new |full |own )?"
_I_AM = re.compile(
    rf"\b(?:I am|I['’]m|I have been|I['’]ve been|I write(?: to you)? as|(?:am|I['’]m) writing(?: to you)? as|"
    rf"j['’]écris (?:comme|à titre de|en tant que)|je suis|je travaille comme) {_A}",
    re.IGNORECASE,
)
_I_WAS = re.compile(rf"\b(?:I was|I served as|I worked as|j['’]étais) {_A}", re.IGNORECASE)
_JOB_ENDS = re.compile(
    r"[,;:()\n\t\"“«]|\.(?=\s|$)|\s(?:on|of|for|at|with|since|in|based|and|when|who|then|there|to|"
    r"depuis|sur|pour|chez|de la)\b"
)
_NOT_SELF = re.compile(r"recommend|support|upgrad|position of|\bs?he\b|\bthey\b|hired|with my", re.IGNORECASE)
_BROKEN = re.compile(
    r"\b(?:[12](?:st|nd)|first|second|assistant|asst\.?|production|prod\.?|unit|line|executive|associate|travel|script)$|co-$",
    re.I,
)
_CLIPPED = re.compile(r"\b(?:produce|coordinato|ordinato|manage)$", re.IGNORECASE)
_REST = re.compile(
    r"\s((?:assistant |asst\.? )?(?:production )?(?:co-?ordinator|ordinator|manager|producer|apc))"
    r"(?=[\s,|–-]|$)",
    re.IGNORECASE,
)
_JOB_WORD = re.compile(
    r"(?:[^\W\d_][\w'’&/-]* ){0,4}(?:co-?ordinator|manager|producer|supervisor|operator|provider|"
    r"director|secretary|accountant|"
    r"designer|editor|buyer|driver|executive|controller|captain|technician|stylist|caterer|dispatcher|clerk|showrunner|"
    r"vice-president|president|coordonnat(?:rice|eur)|product(?:rice|eur)|direct(?:rice|eur)|apm|upm|"
    r"superviseure?|gérante?|régisseure?)",
    re.IGNORECASE,
)
"""A job that no register names, by its last word."""
_ANOTHERS = re.compile(
    r"^\W*(?:her|his|their|candidate|applicant|category|recommended|present|position applied)\b", re.I
)
_TICKED = re.compile(r"(?:\[[xX✓]\]|☒|☑)\s*([^\[\]☐☒☑\s](?:[^\[\]☐☒☑]*[^\[\]☐☒☑\s])?)")
_NO_TITLE = re.compile(
    r"\b(?:I|je|was|were|is|am|are|has|have|que|qui|est|étais)\b(?!\.)|\[ ?\]|\d:\d\d", re.IGNORECASE
)
_LED_TO = re.compile(r"(?:(?:and|et) )?(?:as|comme|en tant que) (?:(?:the|an?|la|le) )?", re.IGNORECASE)
_OR_ALSO = re.compile(r"(?:^|[\n\t,])[ ]*([^\W\d_][\w -]{2,30}?)\s*/\s*$")
_BLOCK_LINES, _LONGEST = 5, 7
_SHORT_LINE = 9
_ALIKE = 0.85


def read_title(parts: Parts, signer: Signer | None) -> Reading[str]:
    """The signer's job as printed; `raw` holds it. Null where neither block nor text gives one. What stands
    beside and under the name comes first, then what the writer says of themself, then the lines above."""
    if signer is not None:
        under, beside, above = _places(parts, signer)
        found = (
            _printed(parts, (*under, *beside))
            or _printed(parts, under, _by_last_word)
            or _claimed(parts, signer)
            or _printed(parts, above)
        )
        if found is not None:
            return found
    elif parts.closing.words is not None:
        for piece in parts.closing.block[:_BLOCK_LINES]:
            if len(piece.words) <= _SHORT_LINE and (place := _chunk(piece.text)):
                return _title(parts, piece.start + place[0], piece.start + place[1])
    return _in_heading(parts, signer) or _in_text(parts)


_Places = list[tuple[int, int]]


def _places(parts: Parts, signer: Signer) -> tuple[_Places, _Places, _Places]:
    """Offsets of what may hold the job: behind and under the name, before it, and above it."""
    block = parts.closing.block
    at = next((i for i, piece in enumerate(block) if piece is signer.piece), None)
    if at is None:
        return [], [], []
    following = [piece for piece in block[at + 1 :] if len(piece.words) <= _SHORT_LINE][:_BLOCK_LINES]
    under = [(signer.end, signer.piece.end), *((p.start, p.end) for p in following)]
    for piece in block[at + 1 : at + 1 + _BLOCK_LINES]:
        if piece not in following and (cut := re.match(r"[^:,(]{2,48}(?=[:,(])", piece.text)):
            under.append((piece.start, piece.start + cut.end()))
    above = [
        (p.start, p.end)
        for p in block[:at]
        if len(p.words) <= _SHORT_LINE and not _ANOTHERS.match(p.text) and not _goes_on(parts, p.start)
    ]
    return under, [(signer.piece.start, signer.start)], above


def _goes_on(parts: Parts, start: int) -> bool:
    """Whether the line at `start` is the rest of a sentence."""
    return parts.prose.text[max(0, start - 1) : start] == " "


def _printed(
    parts: Parts, places: Iterable[tuple[int, int]], names_job: Callable[[str], bool] | None = None
) -> Reading[str] | None:
    """The first job of `places`, one that a register knows if nothing else is said."""
    text = parts.prose.text
    for start, end in places:
        found = None if names_job else _wrapped(text, start, end)
        found = found or _chunk(text[start:end], names_job or _is_job)
        if found:
            return _title(parts, start + found[0], start + found[1])
    return None


def _claimed(parts: Parts, signer: Signer) -> Reading[str] | None:
    """The job by which the text introduces the signer."""
    for name, _, end in parts.claimed:
        said = same_person(name, signer.name) > _ALIKE and end > parts.body
        if said and (beside := _beside_claim(parts, end)) is not None:
            return beside
    return None


def read_role(title: Reading[str]) -> Reading[Role]:
    """What the title makes its bearer."""
    role = role_of(title.value) if title.value else None
    return Reading(role, title.confidence if role else 0.0, title.raw, title.evidence)


def _beside_claim(parts: Parts, after: int) -> Reading[str] | None:
    """What the writer is by the sentence that names them up to `after`: "I'm Marie Roy, UPM on ..."."""
    text = parts.prose.text
    stop = next((end for _, end in parts.sentences(after, len(text))), after)
    for names_job in (_is_job, _by_last_word):
        if (found := _chunk(text[after:stop], names_job)) is not None:
            lead = _LED_TO.match(text[after + found[0] : after + found[1]])
            start, end = after + found[0] + (lead.end() if lead else 0), after + found[1]
            return parts.prose.reading(text[start:end], start, end, 0.93)
    return None


def _is_job(text: str) -> bool:
    return role_of(text) is not None


def _by_last_word(text: str) -> bool:
    return _JOB_WORD.fullmatch(text.strip(" :.*_-–—|~()")) is not None


def _chunk(text: str, names_job: Callable[[str], bool] = _is_job) -> tuple[int, int] | None:
    """The first part of a line, cut at commas and dashes, that names a job."""
    start = 0
    cuts = [*((m.start(), m.end()) for m in _CHUNK.finditer(text)), (len(text), len(text))]
    for cut, after in cuts:
        part = text[start:cut]
        ticked = _TICKED.search(part)
        if ticked and names_job(ticked[1]):
            return start + ticked.start(1), start + ticked.end(1)
        if part.strip() and len(part.split()) <= _LONGEST and not _NO_TITLE.search(part) and names_job(part):
            lead = len(part) - len(part.lstrip(" :.*_-–—|~"))
            tail = len(part) - len(part.rstrip(" :.*_-–—|~"))
            return start + lead, cut - tail
        start = after
    return None


def _title(parts: Parts, start: int, end: int) -> Reading[str]:
    """The title between two offsets, on one line; one that seems to lack its end is not surely whole."""
    two = _OR_ALSO.search(parts.prose.text[:start])
    start = two.start(1) if two and _by_last_word(two[1]) else start
    title = re.sub(r"- (?=ordinator)", "-", " ".join(parts.prose.text[start:end].split()))
    cut_off = _BROKEN.search(title) and role_of(title) is Role.OTHER
    return parts.prose.reading(title, start, end, 0.6 if cut_off or _CLIPPED.search(title) else 0.98)


def _wrapped(text: str, start: int, end: int) -> tuple[int, int] | None:
    """A title that its line breaks in two ("2nd Assistant Production" over "Coordinator"): as `_chunk`."""
    if not _BROKEN.search(text[start:end]) or not (rest := _REST.match(text, end)):
        return None
    joined = text[start:end] + " " + rest[1]
    cut = max((match.end() for match in _CHUNK.finditer(text[start:end])), default=0)
    role = role_of(joined[cut:])
    if role in (None, Role.OTHER) or role is role_of(text[start + cut : end]):
        return None
    return cut + len(joined[cut:]) - len(joined[cut:].lstrip(" :.*_-–—|~")), rest.end() - start


def _in_heading(parts: Parts, signer: Signer | None) -> Reading[str] | None:
    """A letterhead of the signer's own: the job under their name there."""
    if signer is None:
        return None
    for at, piece in enumerate(parts.head):
        if signer.name.casefold() in piece.text.casefold() or same_person(piece.text, signer.name) > _ALIKE:
            for line in parts.head[at : at + 3]:
                found = _chunk(line.text)
                if found:
                    start, end = line.start + found[0], line.start + found[1]
                    return parts.prose.reading(parts.prose.text[start:end], start, end, 0.93)
    return None


def _in_text(parts: Parts) -> Reading[str]:
    """ "I was the Production Manager", "As Producer of ..."."""
    text = parts.prose.text
    for lead in (_I_AM, _I_WAS):
        for am in lead.finditer(text, parts.body, parts.end):
            job = _JOB_ENDS.split(text[am.end() : am.end() + 60], maxsplit=1)[0].rstrip(" .")
            is_one = _is_job(job) or (lead is _I_AM and _by_last_word(job))
            if 0 < len(job.split()) <= 5 and is_one and not _NO_TITLE.search(job):
                return parts.prose.reading(job, am.end(), am.end() + len(job), 0.85)
    for span in parts.spans:
        if span.label != "ROLE" or not parts.body <= span.start < parts.end:
            continue
        before = text[max(parts.body, span.start - 60) : span.start].replace("\n", " ")
        said = _SELF.search(before)
        if said and not _NOT_SELF.search(before[said.start() :]):
            return parts.prose.reading(span.text, span.start, span.end, 0.85)
    return Reading()

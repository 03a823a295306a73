"""Who a letter is about: the person recommended, by full name."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from extractors.caseless_names import caseless_names
from extractors.language import Language
from extractors.letter_fields import Field
from extractors.letter_parts import Parts
from extractors.names import SHAPED, has_name_shape, mentions, name_in_line, same_person
from extractors.own_names import in_full
from extractors.same_names import in_small_letters, surest_spelling
from models.terms import Reading

_LEAD = re.compile(
    r"(?:recommend(?:ing|s|ation)?|support(?:ing|s)?|endors(?:e|es|ing|ement)|reference|behalf|vouch(?:ing)?|"
    r"yes to|advocat(?:e|ing)|(?:the )?work(?: ethic)? of|"
    r"knowing(?: the work of)?|know the work of|"
    r"propos(?:e|ing)|sponsor|nominat(?:e|ing|ion)|confirm(?:s|ing)?|attest|"
    r"recommande\w*|"
    r"appuie\w*|appuyer|candidature|writ(?:e|ing)|speak(?:ing)?|plead|application|upgrade|"
    r"introduc(?:e|ing)|"
    r"(?:someone|anyone|somebody|nobody) (?:\w+ )?(?:like|than)|upgrading|regarding|concerning|about|letter|"
    r"an exception|a good word|(?:a )?few words)"
    r"(?: (?:of|for|that|to|in|the|my|our|this|letter|is|a|an|her|his|their|friend|colleague|"
    r"member|application|upgrade|candidate|candidacy|support|sister|brother|kin|dear|former|assistant|du|de|"
    r"la|pour|que|le|dossier|reference|recommendation))*,?\s+(?:d')?(?:M[rsx]{1,2}\.?\s|Mme\s)?$",
    re.IGNORECASE,
)
_MILD_LEAD = re.compile(
    r"(?:work(?:ed|ing) (?:closely )?(?:with|alongside)|known?|had|hired|engaged|supervised|"
    r"met|mentored|trained|connais|travaillé avec|collaboré avec|pleasure of (?:having|hiring))\s+$",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"^(?:['’]s?\s+(?:application|request|upgrade|candidacy|move|advancement)|,? (?:who )?(?:has asked|asked "
    r"me|is applying|is seeking|has applied|is ready|(?:should )?be upgraded|to be upgraded|seeks|"
    r"(?:needs|wants|requires|would like|is looking for) (?:an? |my |your |the )?(?:letter|reference|upgrade|"
    r"recommendation)|deserves|(?:told|informed|let) (?:me|us) (?:know |of |about )*(?:that |about |of )?|"
    r"whose (?:upgrade|application|request|candidacy|listing)|is (?:asking|going) (?:for|to))\b|, whom\b|"
    r",? for (?:an |the |her |his |their )?(?:upgrade|position|promotion)|,? in (?:her|his|their|the) "
    r"(?:application|request|candidacy))",
    re.IGNORECASE,
)
_TOLD_OF = re.compile(
    r"^(?:,? \([^)]{1,20}\))?,? (?:who |whom )?(?:was|has been|had been|is|worked|works|came|joined|served|"
    r"did|handled|coordinated|should|a été|est|m['’]a)\b",
    re.IGNORECASE,
)
_BY_THEIR_JOB = re.compile(
    r"(?<!assistant )(?<!asst )(?<!asst\. )(?<!travel )(?<!script )\b(?:coordinator|PC|PM|UPM|(?:production |"
    r"unit )manager|producer|director|accountant|coordonnat(?:rice|eur)|direct(?:rice|eur) de production|"
    r"product(?:rice|eur))(?: (?:was|is|named|était|est))?,? $|"
    r"\b(?:second|first|2nd|1st|assistant|report(?:ed|ing|s)|next) to $|\bunder $|"
    r"\b(?:her|his|their) boss,? $|\b(?:while|where|when|because|since) $",
    re.IGNORECASE,
)
"""Before somebody whom the letter names by their job beside its subject's: "our coordinator, ..."."""
_WRITES_TOO = re.compile(
    r"^,? (?:is (?:also )?(?:writing|sending)|has (?:also )?written|writes|wrote|"
    r"will (?:also )?(?:write|tell you|send|say|confirm)|(?:feels|says|thinks|agrees|told|tells)\b|and I\b|"
    r"écrit|vous dira|a aussi)",
    re.IGNORECASE,
)
"""Behind somebody who speaks for the subject too."""
_OPENS = re.compile(
    r"(?:As|When|While|Ask|If|Since|With|For|And|But|To|From|Like|Before|After|Though|Although|Because|Let|Having|"
    r"Both|During|Unlike|Please|Is|Has|Was|Did|Upgrade|Then) "
)
"""Opens a sentence in front of a name."""
_TITLES = ("Mr", "Mrs", "Ms", "Mx", "Miss", "Mme", "Dr")
_SAID_TWICE = re.compile(r"^(\w{3,}) .*?(?=\1\b)")
_OF_A_SHOW = re.compile(r"\b(?:on|show|series|film|feature|movie|pilot|called)\s+(?:our |the )?$")
_QUOTED = re.compile(r"[\"“«]\s?$")
_BARE_HONORIFIC = re.compile(r"^M(?:r|rs|s|x|iss|me|lle)?\.?\s+\S+$")
_SURNAME_AFTER = re.compile(
    r"(?:(?<=\b[A-ZÀ-Ý])\.)?(?: (?:de|da|dos|di|van|der|den|von|du|la|le|al))* "
    r"[A-ZÀ-Ý][\w’'\-]*\w(?=[\s,.;:)’']|$)"
)
_GIVEN_BEFORE = re.compile(r"(?<!\w)[A-ZÀ-Ý][\w'’\-]+ $")
_HONORIFIC = re.compile(r"^(?:M(?:r|rs|s|x|iss|me|lle)?|Dr)\.?\s+(?=\S+\s)")
_INVERTED = re.compile(
    r"(?<![\w-])([A-ZÀ-Ý][A-ZÀ-Ý'’\-]{2,}), ([A-ZÀ-Ý][a-zà-ÿ][\w'’\-]*)(?=\s*(?:[-–—,;()]|$))"
)
_NAMED_FIRST, _LED = 0.3, 1.5
_HALF_SURE, _SURE_AT, _CASELESS, _TOLD = 1.6, 3.2, 1.5, 0.8
"""From these scores on a subject is likely, and sure; a name that no capital marks is never more than a
guess; and the least that words like "was" behind a name weigh."""


@dataclass(slots=True)
class _Candidate:
    name: str
    start: int
    end: int
    score: float = 0.0
    mentions: list[int] = field(default_factory=list)
    led: bool = False
    """Whether words that lead to a letter's subject stand beside the name somewhere."""


def read_subject(
    parts: Parts, language: Language, writer: str | None, field: Field | None = None
) -> Reading[str]:
    """The person whom the letter is about; `writer`, who signed it, if that is known, is passed over.
    `field` is the name that a form's or memo's label gives."""
    if field is not None and not (writer and same_person(field.text, writer) > 0.85):
        name = surest_spelling(parts.prose, field.text, field.start, field.end)
        name = in_full(parts.prose.text, in_small_letters(parts.prose, name), writer)
        return parts.prose.reading(name, field.start, field.end, 0.97 if not _otherwise(parts, name) else 0.8)
    candidates: list[_Candidate] = []
    for whole, first, end, score in _named(parts, language):
        if _QUOTED.search(parts.prose.text[first - 2 : first]) or _BARE_HONORIFIC.match(whole):
            continue
        name = _SAID_TWICE.sub("", _HONORIFIC.sub("", whole))
        start = first + len(whole) - len(name)
        if writer and same_person(name, writer) > 0.85:
            continue
        known = next((c for c in candidates if same_person(c.name, name) > 0.85), None)
        if known is None:
            candidates.append(known := _Candidate(name, start, end))
        known.score += score if known.mentions else score + 0.2
        known.mentions.append(start)
        known.led |= score >= _LED
    if not candidates:
        return Reading()
    for candidate in candidates:
        candidate.score += _spoken_of(candidate, parts)
    min(candidates, key=lambda c: c.start).score += _NAMED_FIRST
    candidates.sort(key=lambda c: -c.score)
    best = candidates[0]
    rival = candidates[1].score if len(candidates) > 1 else 0.0
    sure = 0.98 if best.score >= _SURE_AT else 0.93 if best.score >= _HALF_SURE else 0.75
    shown = parts.prose.text[best.start : best.end]
    if shown.islower() or (shown.isupper() and parts.prose.text[parts.body : parts.end].isupper()):
        sure = min(sure, 0.75)
    if not best.led and best is not min(candidates, key=lambda c: c.start):
        sure = min(sure, 0.75)
    if best.score - rival < 0.4:
        sure = min(sure, 0.6)
    name = surest_spelling(parts.prose, best.name, best.start, best.end)
    name = in_full(parts.prose.text, in_small_letters(parts.prose, name))
    return parts.prose.reading(name, best.start, best.end, sure)


def _otherwise(parts: Parts, name: str) -> bool:
    """Whether the letter has the family name with another given name too, the whole of it or a short one."""
    *given, family = name.split()
    others = re.findall(
        rf"(?<!\w)([A-ZÀ-Ý][a-zà-ÿ]+) {re.escape(family)}(?!\w)", parts.prose.text[parts.body : parts.end]
    )
    return any(other not in (*given, *_TITLES) for other in others)


def _named(parts: Parts, language: Language) -> Iterable[tuple[str, int, int, float]]:
    """(name, start, end, weight) of every full name in subject line and body."""
    text = parts.prose.text
    if parts.about:
        line = text[parts.about[0] : parts.about[1]]
        named = name_in_line(line, language)
        if inverted := _INVERTED.search(line):
            start = parts.about[0] + inverted.start()
            yield f"{inverted[2]} {inverted[1].title()}", start, start + len(inverted[0]), 2.6
        elif named:
            start = parts.about[0] + named.start
            yield named.text, start, start + len(named.text), 2.6
        else:
            yield from _in_chunks(parts, language)
    seen: set[int] = set()
    sources = {span.end: span.source for span in parts.people(parts.body, parts.end)}
    for start, end in _whole_names(parts, parts.body, parts.end):
        seen.update(range(start, end))
        source = next((sources[at] for at in range(end, start, -1) if at in sources), "model")
        yield text[start:end], start, end, _weight(text, start, end, source)
    for match in SHAPED.finditer(text, parts.body, parts.end):
        if not seen.intersection(range(match.start(), match.end())):
            opens = _OPENS.match(match[0])
            start = match.start() + (opens.end() if opens else 0)
            name = re.sub(r"['’]s?$", "", text[start : match.end()]).rstrip(".'’")
            weight = _weight(text, start, start + len(name), "shape")
            weight += 1.0 if _alone(name, parts) else 0.0
            if weight >= _TOLD and has_name_shape(name):
                yield name, start, start + len(name), weight
    yield from _alone_above(parts, language)
    for start, end in caseless_names(text, parts.body, parts.end):
        weight = _weight(text, start, end, "shape")
        if weight and not seen.intersection(range(start, end)):
            yield text[start:end].title(), start, end, min(weight, _CASELESS)


def _alone_above(parts: Parts, language: Language) -> Iterable[tuple[str, int, int, float]]:
    """A name alone on a line of the heading that the body comes back to by its given name."""
    for piece in parts.head:
        name = name_in_line(piece.text, language)
        if name is None:
            continue
        start, end = piece.start + name.start, piece.start + name.end
        fills = len(name.text) + 2 >= len(piece.text)
        weight = 2.2 if fills and _alone(name.text, parts) else _weight(parts.prose.text, start, end, "shape")
        if weight > _TOLD:
            yield name.text, start, end, weight


def _in_chunks(parts: Parts, language: Language) -> Iterable[tuple[str, int, int, float]]:
    """Names in a subject line that begins with something else ("Upgrade – Marie Roy", "Request of ...")."""
    first, last = parts.about or (0, 0)
    whole = [(s, e) for s, e in _whole_names(parts, first, last)]
    if not whole:
        at = first
        for chunk in re.split(
            r"(\s[-–—]\s|\s?/\s?|[–—|:,;(]|\b(?:of|for|pour|de|by|to|member)\s+)",
            parts.prose.text[first:last],
        ):
            named = name_in_line(chunk, language)
            if named is not None:
                whole.append((at + named.start, at + named.end))
            at += len(chunk)
    yield from ((parts.prose.text[s:e], s, e, 2.6) for s, e in whole)


def _whole_names(parts: Parts, first: int, last: int) -> Iterable[tuple[int, int]]:
    """Full names that registers and model see, with a given name or surname that they have lost."""
    text = parts.prose.text
    for span in parts.people(first, last):
        lead = len(span.text) - len(span.text.lstrip(" !?.,;:–—-"))
        if lead == len(span.text):
            continue
        span = replace(span, text=span.text[lead:], start=span.start + lead)
        start = _with_given_name(text, span.start, span.text)
        end = span.end - (2 if span.text.endswith(("'s", "’s")) else 0)
        match = _SURNAME_AFTER.match(text, end)
        whole = match.end() - (2 if match[0].endswith(("'s", "’s")) else 0) if match else end
        longer = whole if match and has_name_shape(text[start:whole]) else end
        if has_name_shape(text[start:longer]):
            yield start, longer


def _with_given_name(text: str, start: int, name: str) -> int:
    """A name that begins with a particle has lost its given name: take the capital word before it."""
    if not name[:1].islower() and name.split()[0] not in (
        "De",
        "Van",
        "Von",
        "St.",
        "Le",
        "El",
        "Ó",
        "O",
        "Mac",
        "Mc",
        "Da",
        "Di",
    ):
        return start
    match = _GIVEN_BEFORE.search(text[max(0, start - 24) : start])
    if match:
        return start - len(match[0])
    particles = re.match(r"(?:[a-zéà]+ )+", name)
    return start + (particles.end() if particles else 0)


def _weight(text: str, start: int, end: int, source: str) -> float:
    before, after = text[max(0, start - 90) : start].replace("\n", " "), text[end : end + 60]
    weight = {"register": 0.9, "model": 0.4, "rule": 0.4}.get(source, 0.0)
    if _LEAD.search(before):
        weight += 1.8
    elif _MILD_LEAD.search(before):
        weight += 0.8
    weight -= 0.8 if _BY_THEIR_JOB.search(before) else 0.6 if _OF_A_SHOW.search(before) else 0.0
    weight -= 0.8 if _WRITES_TOO.match(after) else 0.0
    if _AFTER.match(after):
        return weight + (0.8 if after.startswith(", whom") else 1.6)
    return weight + (0.8 if _TOLD_OF.match(after) else 0.0)


def _spoken_of(candidate: _Candidate, parts: Parts) -> float:
    """How often the body comes back to the person by a part of the name alone, as it does to whom it is
    about and to nobody else: at most 2."""
    body = parts.prose.text[parts.body : parts.end]
    every = sum(len(re.findall(rf"(?<!\w){word}(?!\w)", body)) for word in mentions(candidate.name))
    return min(1.6, 0.5 * _alone(candidate.name, parts)) + min(0.6, 0.1 * every)


def _alone(name: str, parts: Parts) -> int:
    """Mentions in the body by given name alone, or as Ms. and a surname."""
    body = parts.prose.text[parts.body : parts.end]
    words = mentions(name)
    if len(words) < 2:
        return 0
    given = rf"(?<!\w){words[0]}(?!\w)(?!['’]?\s+(?:[A-ZÀ-Ý]|{words[1]}\b))"
    family = rf"\b(?:M[rsx]{{1,2}}|Mme|Dr)\.?\s+{words[-1]}\b"
    return len(re.findall(given, body)) + len(re.findall(family, body))

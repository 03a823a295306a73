"""Whether a letter is signed: what stands between its closing words and the printed name, and around it.

Ink or a picture there is a signature; a name set in type (script fonts too, or /s/) is a typed one; an empty
space is none. Only what is plain is said surely. A cryptographic signature was checked before: a broken one,
and a valid one of the printed signer, are said; any other is unclear.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from extractors.by_hand import FULL_LINE, drawn_to_sign, is_bare, is_open_in_block
from extractors.closing import Closing, Signer, signing_labels
from extractors.digital_signature import DigitalSignature
from extractors.layout import are_level, box_around, text_lines
from extractors.names import same_person
from extractors.prose import Piece, Prose
from extractors.stamps import stamps_on
from extractors.typed_names import typed_elsewhere, typed_name
from models.terms import Box, Evidence, Page, PageSource, Reading, Signature, Word

_SAME_HOLDER = 0.7
_TALLEST_GAP = 150.0
_BEFORE_CLOSING = 10.0
_REACH_LEFT, _REACH_RIGHT, _REACH_BELOW = 40.0, 260.0, 22.0
_BELOW_LABEL = 38.0
_LIKELY = 1.3
_NOTHING = 0.45
"""Under it an unclear signature is one of which nothing was seen."""

_LEAST_INK = (22.0, 6.0)
_LARGEST_PICTURE = (420.0, 190.0)


@dataclass(frozen=True, slots=True)
class _Place:
    """The region on one page where a signature belongs, and the narrower one where a typed name would be.
    `sure` is false where neither closing words nor a label bound it."""

    page: Page
    region: Box
    typing: Box
    name: Box
    sure: bool


def read_signature(
    prose: Prose,
    pages: Sequence[Page],
    closing: Closing,
    signer: Signer | None,
    *,
    signed_digitally: bool = False,
    digital: DigitalSignature | None = None,
    mail: bool = False,
) -> Reading[Signature]:
    """The signature with its region as evidence. `mail` says that the paper is the body of a message, where
    the name in type is all the signature there can be."""
    told = _digital(digital, signer)
    place = _place(pages, closing, signer if signer is None or signer.from_block else None)
    if told is not None:
        kind, sure, why = told
        where = _evidence(prose, place, place.region, why) if place else None
        return Reading(kind, sure, why, where or Evidence(prose.name, why, prose.document))
    drawn = None if mail else drawn_to_sign(pages, closing)
    if drawn is not None:
        page, box = drawn
        why = "a hand drew what stands under the text"
        return Reading(
            Signature.INK, 0.97, why, _evidence(prose, _Place(page, box, box, box, True), box, why)
        )
    loose = _loose_ink(pages) if closing.words is None else None
    if loose is not None and (place is None or not place.sure):
        page, box = loose
        found = _Place(page, box, box, box, False)
        return Reading(
            Signature.INK, 0.8, "ink under the text", _evidence(prose, found, box, "ink under the text")
        )
    if place is None:
        return Reading(Signature.UNCLEAR, 0.3, "no printed name was found")
    kind, sure, why, box = _judge(place, closing, signer, mail=mail)
    if kind in (Signature.NONE, Signature.UNCLEAR) and not mail and place.page.source is not PageSource.OCR:
        kind, sure, why = _where_nothing_was_seen((kind, sure, why), pages, closing, signer)
    if signed_digitally and kind is not Signature.INK:
        why = digital.why if digital else "the file is signed digitally; not verified"
        if digital and digital.result is Signature.DIGITAL_VALID:
            why = f"signed digitally by {digital.signer or 'nobody named'}, who is not the printed signer"
        kind, sure = Signature.UNCLEAR, 0.5
    return Reading(kind, sure, why, _evidence(prose, place, box, why))


def _digital(checked: DigitalSignature | None, signer: Signer | None) -> tuple[Signature, float, str] | None:
    """What a cryptographic signature says surely: that it is broken, or that the printed signer's is valid.

    The seal of somebody else (a scanner, the applicant), or one that cannot be told, leaves the page to
    speak."""
    if checked is None or checked.result is Signature.UNCLEAR:
        return None
    if checked.result is Signature.DIGITAL_INVALID:
        return checked.result, 0.95, checked.why
    if signer is None or same_person(checked.signer, signer.name) < _SAME_HOLDER:
        return None
    return checked.result, 0.97, checked.why


def _evidence(prose: Prose, place: _Place, box: Box, why: str) -> Evidence:
    if place.page.source is PageSource.FLOW:
        first = next((w for w in place.page.words if _inside(w.box, place.name, 0.5)), None)
        return Evidence(prose.name, why, prose.document, where=first.where if first else None)
    return Evidence(prose.name, why, prose.document, place.page.number, box)


def _place(pages: Sequence[Page], closing: Closing, signer: Signer | None) -> _Place | None:
    """The space above the printed name, up to the closing words where they are on the same page."""
    anchor = signer.piece if signer else next(iter(signing_labels(closing.block)), closing.words)
    if anchor is None:
        return None
    page = next((page for page in pages if page.number == anchor.page), None)
    if page is None:
        return None
    label = next((p for p in signing_labels(closing.block) if p.page == page.number), None)
    if label is not None:
        return _by_label(page, label, anchor.box)
    name = anchor.box
    above = closing.words
    bounded = above is not None and above.page == anchor.page and above.box[1] <= name[1]
    if bounded and above is not None:
        top = max(above.box[3] - 3, name[1] - _TALLEST_GAP) if above is not anchor else above.box[1]
    else:
        top = max(_text_above(page, name), name[1] - 100)
    bottom = name[3] + (_REACH_BELOW if above is not anchor else _TALLEST_GAP / 2)
    left = name[0] - _REACH_LEFT
    if bounded and above is not None:  # initials may stand beside the name, under the closing words
        left = min(left, above.box[0] - _BEFORE_CLOSING)
    region = (left, top, max(name[2], name[0] + _REACH_RIGHT), bottom)
    return _Place(page, region, (region[0], top, region[2], name[1]), name, bounded)


def _loose_ink(pages: Sequence[Page]) -> tuple[Page, Box] | None:
    """Ink of a signature's size under the last full line of a letter that has no closing words."""
    for page in reversed(pages):
        full = [line.box[3] for line in text_lines(page) if len(line.words) >= FULL_LINE]
        if not full:
            continue
        stamps = stamps_on(page, form=True)
        low = [w for w in page.words if w.box[1] > full[-1] - 4 and not _is_stamped(w.box, stamps)]
        pictures = (box for box in page.pictures if not any(_inside(other, box, 0.8) for other in stamps))
        for box in (*page.marks, *pictures, *(_junk(low) if page.source is PageSource.OCR else ())):
            wide, high = box[2] - box[0], box[3] - box[1]
            fits = wide <= _LARGEST_PICTURE[0] and high <= _LARGEST_PICTURE[1] and _enough([box])
            if fits and full[-1] - high / 2 < box[1] < page.height * 0.93:
                return page, box
    return None


def _by_label(page: Page, label: Piece, name: Box) -> _Place:
    """Beside and above "Signature:", where a pen strikes the line; under it too where rules leave room
    there."""
    x0, top, x1, bottom = label.box
    right = x1 + _REACH_RIGHT
    beside = any(x1 < w.box[0] < right and are_level(w.box, label.box) for w in page.words)
    if beside or not page.strokes:
        return _Place(
            page, (x0 - 10, top - 45, right, bottom + 14), (x1, top - 6, right, bottom + 6), name, True
        )
    low = bottom + _BELOW_LABEL
    return _Place(page, (x0 - 10, top - 45, right, low), (x0 - 10, top - 6, right, low), name, True)


def _text_above(page: Page, name: Box) -> float:
    """The bottom of the nearest words well above the name."""
    return max((w.box[3] for w in page.words if w.box[3] < name[1] - 24), default=name[1] - 60)


def _where_nothing_was_seen(
    said: tuple[Signature, float, str], pages: Sequence[Page], closing: Closing, signer: Signer | None
) -> tuple[Signature, float, str]:
    """A page that is no scan shows all that there is: with nothing drawn or pasted under its text, and no
    name in type for a signature, a letter is not signed, wherever one would have signed it."""
    typed = typed_elsewhere(closing.block, signer)
    if typed is not None:
        return Signature.TYPED, 0.85, "a name in type for a signature"
    if not is_bare(pages, closing) or is_open_in_block(pages, closing):
        return Signature.UNCLEAR, 0.5, "something is drawn or pasted under the text"
    if said[0] is Signature.UNCLEAR and said[1] < _NOTHING and _is_an_end(closing, signer):
        return Signature.NONE, 0.95, "nothing is drawn or pasted under the text"
    return said


def _is_an_end(closing: Closing, signer: Signer | None) -> bool:
    """Whether the letter surely ends here: with closing words, or with a name that is likely its signer's."""
    return closing.words is not None or (signer is not None and signer.score >= _LIKELY)


def _judge(
    place: _Place, closing: Closing, signer: Signer | None, *, mail: bool
) -> tuple[Signature, float, str, Box]:
    every = stamps_on(place.page, form=bool(signing_labels(closing.block)))
    picture = [
        box
        for box in place.page.pictures
        if _is_signature_picture(box, place.region) and not any(_inside(other, box, 0.8) for other in every)
    ]
    if picture and place.page.source is PageSource.TEXT:  # it was looked at, and may show anything
        return Signature.UNCLEAR, 0.5, "a picture stands in the signing space", picture[0]
    if picture:
        sure = 0.97 if place.sure else 0.85
        return Signature.INK, sure, "a picture stands in the signing space", picture[0]
    stamps = [box for box in every if not _inside(place.name, box, 0.5)]
    gap = [word for word in place.page.words if _in_gap(word, place) and not _is_stamped(word.box, stamps)]
    typed = typed_name(place.page, gap, _name_words(place), signer)
    if typed is not None:
        return typed
    seen = [box for box in place.page.marks if not _is_stamped(box, stamps)]
    ink = [box for box in seen if _overlaps(box, place.region)]
    if ink and _enough(ink):
        return Signature.INK, 0.95 if place.sure else 0.8, "ink stands in the signing space", box_around(ink)
    if place.page.source is PageSource.OCR and (junk := _junk(gap)):
        return Signature.INK, 0.85 if place.sure else 0.6, "ink stands in the signing space", box_around(junk)
    if mail and signer is not None:
        return Signature.TYPED, 0.9, "the name is typed under the message", place.name
    if near := [box for box in stamps if _touches(box, place.region)]:
        return Signature.UNCLEAR, 0.5, "a stamp or a box stands in the signing space", box_around(near)
    if ink:
        return Signature.UNCLEAR, 0.5, "a small mark stands in the signing space", box_around(ink)
    if place.page.source is PageSource.OCR and (something := _something(gap, place)):
        return Signature.UNCLEAR, 0.5, "something small stands in the signing space", box_around(something)
    if signer is None or not place.sure:
        return (
            Signature.UNCLEAR,
            _NOTHING - 0.05,
            "nothing was found where a signature may stand",
            place.region,
        )
    return Signature.NONE, 0.95, "the signing space is empty", place.region


def _something(gap: Sequence[Word], place: _Place) -> list[Box]:
    """What may be left of a pen on a page that was read: letters, and what looks like upright rules."""
    letters = [word.box for word in gap if any(char.isalnum() for char in word.text)]
    upright = [box for box in place.page.strokes if box[3] - box[1] > max(_LEAST_INK[1], box[2] - box[0])]
    return letters + [box for box in upright if _inside(box, place.typing, 0.6)]


def _name_words(place: _Place) -> list[Word]:
    return [word for word in place.page.words if _inside(word.box, place.name, 0.6)]


def _in_gap(word: Word, place: _Place) -> bool:
    x0, top, x1, bottom = place.typing
    across = x0 <= (word.box[0] + word.box[2]) / 2 <= x1
    down = top < (word.box[1] + word.box[3]) / 2 < bottom
    return across and down and not _inside(word.box, place.name, 0.3)


def _is_stamped(place: Box, stamps: Sequence[Box]) -> bool:
    return any(_inside(place, box, 0.6) for box in stamps)


def _junk(gap: Sequence[Word]) -> list[Box]:
    """What OCR makes of a scrawl: unsure words tall or many enough to be no speck."""
    unsure = [word.box for word in gap if word.confidence < 0.75 and word.text.strip("_—–-=.,'~ ")]
    return unsure if unsure and _enough(unsure) else []


def _enough(boxes: Sequence[Box]) -> bool:
    """Ink of a signature's size: one box, or many together, wider and taller than dirt."""
    wide = sum(box[2] - box[0] for box in boxes)
    tall = max(box[3] - box[1] for box in boxes)
    return wide >= _LEAST_INK[0] and tall >= _LEAST_INK[1]


def _is_signature_picture(box: Box, region: Box) -> bool:
    wide, high = box[2] - box[0], box[3] - box[1]
    if wide > _LARGEST_PICTURE[0] or high > _LARGEST_PICTURE[1]:
        return False
    return _inside(box, region, 0.4) or _inside(region, box, 0.5)


def _touches(box: Box, region: Box) -> bool:
    return _inside(box, region, 0.1)


def _overlaps(box: Box, region: Box) -> bool:
    return _inside(box, region, 0.35)


def _inside(box: Box, region: Box, share: float) -> bool:
    """Whether at least `share` of `box`'s area lies in `region`."""
    wide = min(box[2], region[2]) - max(box[0], region[0])
    high = min(box[3], region[3]) - max(box[1], region[1])
    area = max(0.1, (box[2] - box[0]) * (box[3] - box[1]))
    return wide > 0 and high > 0 and wide * high / area >= share

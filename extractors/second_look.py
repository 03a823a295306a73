"""Names in running pages, printed lines that a signature runs over and words that were hardly read, read a
second time by themselves.

The page is read as English, which has no é and makes "Pefia" of Peña and "Miller" of Müller. What has the
shape of a name is read again with Tesseract's French, whose letters bear accents; both readings of a word are
weighed. One call of Tesseract reads the cuttings of all pages as French and one, as English, those that were
hardly read; there is none where nothing needs it.
"""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from statistics import median

from rapidfuzz import fuzz

from extractors.frames import Grey
from extractors.layout import text_lines
from extractors.names import is_never_a_name
from extractors.ocr import LANGUAGES, read_images
from extractors.ruled import PixelBox
from extractors.under_ink import GROWN, Band, bands_under_ink, cut, with_band
from models.terms import Page, PageSource, Word

_LANGUAGE, _LINE_MODE = "fra", 7
_BLOCK_MODE = 6
_LONG_LINE, _LEAST_LONG_LINES = 8, 3
_MOST_NAMES, _MOST_UNSURE = 10, 6
_POOR, _APART = 0.4, 2.5
_WORD_GAP = 1.3
_PAD, _ABOVE, _ASIDE, _TIGHT = 0.3, 0.4, 2.5, 0.12
_SPOILED, _CLEAR = 0.5, 0.8
_ALIKE = 60.0
_READ, _SURER, _ACCENT_ALLOWANCE = 0.4, 0.06, 0.15
_CORE = re.compile(r"^(\W*)(.*?)((?:['’]s)?\W*)$")
_PARTICLES = frozenset(("de", "da", "di", "du", "des", "van", "von", "der", "den", "la", "le", "y"))


@dataclass(frozen=True, slots=True, eq=False)
class Look:
    """A page read once: its `words`, in pixels, the marks `drawn` on it, its `pixels`, and those `softened`
    as they were read first."""

    words: Sequence[Word]
    drawn: Sequence[PixelBox]
    pixels: Grey
    softened: Grey


def seen_again(pages: Sequence[Look], dpi: float) -> list[tuple[Word, ...]]:
    """The words of each page with names and lines under its marks as a second reading has them where it is
    the better one."""
    asked = [_asked(page, dpi) for page in pages]
    cuttings = [
        [
            *(cut(page.pixels, band) for band, _ in bands),
            *(cut(page.softened, _around(name, page.softened.shape)) for name in names),
        ]
        for page, (bands, names) in zip(pages, asked, strict=True)
    ]
    kept = [
        _with_asked(page.words, bands, names, again)
        for page, (bands, names), again in zip(
            pages, asked, _read(cuttings, dpi, _LINE_MODE, _LANGUAGE), strict=True
        )
    ]
    return _with_unsure(pages, kept, dpi)


def _read(
    cuttings: Sequence[Sequence[Grey]], dpi: float, mode: int, languages: str
) -> list[list[Sequence[Word]]]:
    """What stands in the cuttings of each page, in one call for all: to start Tesseract costs more than to
    read a few of them."""
    again = iter(read_images(list(itertools.chain(*cuttings)), dpi * GROWN, mode, languages))
    return [list(itertools.islice(again, len(of_page))) for of_page in cuttings]


def _asked(page: Look, dpi: float) -> tuple[list[tuple[Band, Sequence[Word]]], list[list[Word]]]:
    """The lines of a page that a mark runs over, with the name that each is read again for, if for one; and
    the other names."""
    names = list(_names(page.words))[:_MOST_NAMES]
    spoiled = [name for name in names if _is_spoiled(name, page.drawn)]
    bands: list[tuple[Band, Sequence[Word]]] = [
        *((band, ()) for band in bands_under_ink(page.words, page.drawn, page.pixels.shape, dpi)),
        *((_level_with(name, page.pixels.shape), name) for name in spoiled),
    ]
    return bands, [name for name in names if name not in spoiled]


def _with_asked(
    words: Sequence[Word],
    bands: Sequence[tuple[Band, Sequence[Word]]],
    names: Sequence[Sequence[Word]],
    again: Sequence[Sequence[Word]],
) -> tuple[Word, ...]:
    better: dict[int, Word] = {}
    for name, found in zip(names, again[len(bands) :], strict=True):
        better |= _weighed(name, found)
    kept = tuple(better.get(id(word), word) for word in words)
    for (band, besides), found in zip(bands, again, strict=False):
        kept = with_band(kept, found, band, besides)
    return kept


def _with_unsure(
    pages: Sequence[Look], kept: Sequence[tuple[Word, ...]], dpi: float
) -> list[tuple[Word, ...]]:
    """The words with those that were hardly read as they are read by themselves, where that is better."""
    unsure = [
        [(_around(part, page.softened.shape), part) for part in _unsure(words, page.drawn)]
        for page, words in zip(pages, kept, strict=True)
    ]
    cuttings = [
        [cut(page.softened, band) for band, _ in parts] for page, parts in zip(pages, unsure, strict=True)
    ]
    seen = []
    for words, parts, again in zip(kept, unsure, _read(cuttings, dpi, _BLOCK_MODE, LANGUAGES), strict=True):
        for (band, part), found in zip(parts, again, strict=True):
            words = with_band(words, found, band, part)
        seen.append(words)
    return seen


def _unsure(words: Sequence[Word], drawn: Sequence[PixelBox]) -> list[list[Word]]:
    """Stretches of lines that were hardly read, the longest first: lines that stand close were taken for one,
    or a cell's edge for letters."""
    page = Page(1, 0.0, 0.0, tuple(words), PageSource.OCR)
    stretches = [stretch for line in text_lines(page) for stretch in _stretches(line.words)]
    found = [s for s in stretches if not any(_touches(mark, s) for mark in drawn)]
    return sorted(found, key=lambda s: s[0].box[0] - s[-1].box[2])[:_MOST_UNSURE]


def _stretches(line: Sequence[Word]) -> Iterator[list[Word]]:
    """Words of a line that are hardly read, with those between them."""
    run: list[Word] = []
    for word in line:
        if run and word.box[0] - run[-1].box[2] > _APART * (word.box[3] - word.box[1]):
            yield from _hardly_read(run)
            run = []
        run.append(word)
    yield from _hardly_read(run)


def _hardly_read(run: Sequence[Word]) -> Iterator[list[Word]]:
    poor = [
        n for n, word in enumerate(run) if word.confidence < _POOR and any(c.isalnum() for c in word.text)
    ]
    if poor:
        yield list(run[max(poor[0] - 1, 0) : poor[-1] + 2])


def _names(words: Sequence[Word]) -> Iterator[list[Word]]:
    """Words side by side that may be a person's name, those of short lines first; none on a page that has
    hardly a line of running text."""
    page = Page(1, 0.0, 0.0, tuple(words), PageSource.OCR)
    lines = [line.words for line in text_lines(page)]
    if sum(_is_long(line) for line in lines) < _LEAST_LONG_LINES:
        return
    for line in sorted(lines, key=_is_long):
        yield from _runs(line)


def _is_long(line: Sequence[Word]) -> bool:
    return len(line) >= _LONG_LINE and sum(word.text[:1].islower() for word in line) * 2 > len(line)


def _runs(line: Sequence[Word]) -> Iterator[list[Word]]:
    run: list[Word] = []
    for word in line:
        apart = run and word.box[0] - run[-1].box[2] > _WORD_GAP * (word.box[3] - word.box[1])
        ended = run and re.search(r"[,;:.!?]$", run[-1].text) and len(run[-1].text) > 2
        if run and (apart or ended or not _may_be_of_a_name(word)):
            yield from _long_enough(run)
            run = []
        if _may_be_of_a_name(word) and (run or word.text.casefold() not in _PARTICLES):
            run.append(word)
    yield from _long_enough(run)


def _may_be_of_a_name(word: Word) -> bool:
    core = _core(word.text)
    if core.casefold() in _PARTICLES:
        return True
    capital = core[:1].isupper() or (word.confidence < 0.5 and core[:1].isalpha())
    return capital and sum(char.isdigit() for char in core) < 2 and not is_never_a_name(core)


def _long_enough(run: Sequence[Word]) -> Iterator[list[Word]]:
    if len(run) > 1 and sum(len(_core(word.text)) > 2 for word in run) > 0:
        yield list(run[:5])


def _is_spoiled(name: Sequence[Word], drawn: Sequence[PixelBox]) -> bool:
    """Whether a pen runs over a part of the name only: the other part tells where the line stands."""
    seen = [word.confidence for word in name]
    return min(seen) < _SPOILED and max(seen) >= _CLEAR and any(_touches(mark, name) for mark in drawn)


def _touches(mark: PixelBox, name: Sequence[Word]) -> bool:
    return any(
        mark[0] < word.box[2] and word.box[0] < mark[2] and mark[1] < word.box[3] and word.box[1] < mark[3]
        for word in name
    )


def _around(name: Sequence[Word], shape: tuple[int, ...]) -> Band:
    high = median(word.box[3] - word.box[1] for word in name)
    return _band(name, name, _PAD * high, _ABOVE * high, shape)


def _level_with(name: Sequence[Word], shape: tuple[int, ...]) -> Band:
    """The spoiled name's line, no taller than its clear words are, and some way to either side."""
    clear = [word for word in name if word.confidence >= _CLEAR]
    high = median(word.box[3] - word.box[1] for word in clear)
    return _band(name, clear, _ASIDE * high, _TIGHT * high, shape)


def _band(
    across: Sequence[Word], level: Sequence[Word], aside: float, above: float, shape: tuple[int, ...]
) -> Band:
    return Band(
        max(0, round(min(word.box[0] for word in across) - aside)),
        max(0, round(min(word.box[1] for word in level) - above)),
        min(shape[1], round(max(word.box[2] for word in across) + aside)),
        min(shape[0], round(max(word.box[3] for word in level) + above)),
    )


def _weighed(first: Sequence[Word], second: Sequence[Word]) -> dict[int, Word]:
    """By id of the word read first, what replaces it; nothing where the two cannot be laid side by side."""
    second = [word for word in second if any(char.isalnum() for char in word.text)]
    if len(first) != len(second):
        return {}
    return {
        id(one): better
        for one, other in zip(first, second, strict=True)
        if (better := _better(one, other)) is not None
    }


def _better(one: Word, other: Word) -> Word | None:
    """The word read first with the letters of the second reading, where those are to be preferred."""
    lead, core, tail = _parts(one.text)
    again = _core(other.text)
    same = _folded(core) == _folded(again)
    accented = sum(ord(char) > 127 for char in again) > sum(ord(char) > 127 for char in core)
    if core == again:
        return replace(one, confidence=max(one.confidence, other.confidence))
    if not same and fuzz.ratio(_folded(core), _folded(again)) < _ALIKE:
        return None
    if same:
        taken = accented and other.confidence >= _READ
    else:
        taken = other.confidence >= one.confidence + (-_ACCENT_ALLOWANCE if accented else _SURER)
    return replace(one, text=lead + again + tail, confidence=other.confidence) if taken else None


def _parts(text: str) -> tuple[str, str, str]:
    match = _CORE.match(text)
    return (match[1], match[2], match[3]) if match else ("", text, "")


def _core(text: str) -> str:
    return _parts(text)[1]


def _folded(text: str) -> str:
    bare = unicodedata.normalize("NFD", text.casefold())
    return "".join(char for char in bare if char.isalnum())

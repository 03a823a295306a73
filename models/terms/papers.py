"""Papers as seen: pages of positioned words, and the evidence that points back into them."""

from __future__ import annotations

from dataclasses import dataclass

from models.terms.values import value
from models.terms.vocabulary import PageSource

Box = tuple[float, float, float, float]
"""x0, top, x1, bottom in points of the upright page, origin top left."""


@dataclass(frozen=True, slots=True)
class Word:
    """One word and where it stands.

    `confidence` is 0 to 1 (1.0 for a text layer). `size_pt` is the type size, or the box height under OCR.
    `font` is the font's name where the file tells it, else "". `where` is set for sources without
    geometry of their own ("table 1, row 4, cell 3"; "body, line 6"): evidence then gives it and no box.
    `read` is what OCR read, where `text` was mended; else "".
    """

    text: str
    box: Box
    confidence: float = 1.0
    size_pt: float = 0.0
    font: str = ""
    where: str | None = None
    read: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """One upright page.

    `number` counts from 1 in its file. `width` and `height` are points. `strokes` are ruled lines and cell
    borders (thin boxes). `pictures` are pictures placed on the page (not a scan of the whole of it).
    `marks` are boxes of ink that a hand drew, pasted pictures of such too: where a signature may stand;
    `stamps` are such as nobody draws in signing: framed, solid, of several colours or in type.
    `turned` is how many degrees clockwise the stored page was turned to stand upright (0, 90, 180, 270).
    A flowing document (DOCX, mail body) is laid out on made-up pages so that the same geometry finds its
    cells; its words carry `where`. `remark` is what a person should know of how it was read, mostly nothing.
    """

    number: int
    width: float
    height: float
    words: tuple[Word, ...]
    source: PageSource
    strokes: tuple[Box, ...] = ()
    pictures: tuple[Box, ...] = ()
    marks: tuple[Box, ...] = ()
    turned: int = 0
    remark: str = ""
    stamps: tuple[Box, ...] = ()


@dataclass(frozen=True, slots=True)
class Problem:
    """Why something could not be read, and what to ask for: one sentence each, for a person."""

    what: str
    advice: str


@dataclass(frozen=True, slots=True)
class PageSet:
    """What was seen in one file: its pages, or why there are none.

    `document` is `sha256:<hex>` of the file's bytes. `signed_digitally` says that the file holds a
    cryptographic signature (unverified).
    """

    document: str
    name: str
    media_type: str
    pages: tuple[Page, ...] = ()
    problem: Problem | None = None
    signed_digitally: bool = False


@value(frozen=True, slots=True)
class Evidence:
    """The place that a value rests on.

    `document` is `sha256:<hex>`, null for an office record. `page` and `box` are null where the source has
    none; `where` then says it ("members.csv row 12, dues_paid_through"). `quote` is what was read there.
    """

    name: str
    quote: str
    document: str | None = None
    page: int | None = None
    box: Box | None = None
    where: str | None = None


@dataclass(frozen=True, slots=True)
class Leaf:
    """One page of a paper whose pages do not simply follow each other in one file. `document` is
    `sha256:<hex>`, `name` its file's."""

    document: str
    name: str
    page: int

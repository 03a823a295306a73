"""How wide text runs in the fonts that members use: enough to put columns where a person sees them."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

# Advances of the characters from blank to tilde in hundredths of an em: the metrics that Arial and Helvetica,
# and those that Times New Roman, share with their free counterparts.
_SANS = (
    28, 28, 35, 56, 56, 89, 67, 19, 33, 33, 39, 58, 28, 33, 28, 28, 56, 56, 56, 56, 56, 56, 56, 56, 56, 56,
    28, 28, 58, 58, 58, 56, 102, 67, 67, 72, 72, 67, 61, 78, 72, 28, 50, 67, 56, 83, 72, 78, 67, 78, 72, 67,
    61, 72, 67, 94, 67, 67, 61, 28, 28, 28, 47, 56, 33, 56, 56, 50, 56, 56, 28, 56, 56, 22, 22, 50, 22, 83,
    56, 56, 56, 56, 33, 50, 28, 56, 50, 72, 50, 50, 50, 33, 26, 33, 58,
)  # fmt: skip
_SERIF = (
    25, 33, 41, 50, 50, 83, 78, 18, 33, 33, 50, 56, 25, 33, 25, 28, 50, 50, 50, 50, 50, 50, 50, 50, 50, 50,
    28, 28, 56, 56, 56, 44, 92, 72, 67, 67, 72, 61, 56, 72, 72, 33, 39, 72, 61, 89, 72, 72, 56, 72, 67, 56,
    61, 72, 72, 94, 72, 72, 61, 33, 28, 33, 47, 50, 33, 44, 50, 44, 50, 44, 33, 50, 50, 28, 28, 50, 28, 78,
    50, 50, 50, 50, 33, 39, 28, 50, 50, 72, 50, 50, 44, 48, 20, 48, 54,
)  # fmt: skip
_EVEN = 0.5  # where no font is known: near the mean of Latin text
_TYPEWRITER = ("courier", "consolas", "mono", "typewriter")
_NARROW = ("calibri", "carlito", "aptos", "narrow", "gill", "corbel", "candara")
_WITH_SERIFS = ("times", "serif", "cambria", "garamond", "georgia", "book", "roman", "minion", "palatino")


@lru_cache(maxsize=4096)
def width_of(text: str, font: str, size_pt: float) -> float:
    """The advance of `text` in points; with no font name every character is as wide as any other."""
    if not font:
        return len(text) * size_pt * _EVEN
    name = font.lower()
    if any(part in name for part in _TYPEWRITER):
        return len(text) * size_pt * 0.6
    sans = "sans" in name or not any(part in name for part in _WITH_SERIFS)
    widths, scale = (_SANS, 0.9 if any(part in name for part in _NARROW) else 1.0) if sans else (_SERIF, 1.0)
    if "bold" in name:
        scale *= 1.06
    return sum(_advance(character, widths) for character in text) * scale * size_pt / 100


def _advance(character: str, widths: tuple[int, ...]) -> int:
    code = ord(unicodedata.normalize("NFD", character)[0])
    return widths[code - 32] if 32 <= code < 127 else 56

"""Names in a text whose letters' case tells nothing: all small, or all capitals.

Where no capital marks a name, two words that no sentence needs are one where the words before or after them
say so: "my letter for marie roy", "MARIE ROY WORKED FOR ME".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import yaml

from extractors.names import is_never_a_name
from extractors.positions import role_of

_CAPITALS, _NO_CAPITALS = 0.9, 0.01
_PAIR = re.compile(
    r"(?<![\w'’-])(?=([^\W\d_][^\W\d_'’-]+ (?:[oOdD]['’])?[^\W\d_][^\W\d_'’-]+(?:-[^\W\d_]+)*)(?![\w'’-]))"
)
_SHORT_FORM = re.compile(r"(?<!\w)\d?[A-Z]{2,4}s?(?!\w)")
"""What is written in capitals everywhere: "PC", "1APC"."""
_NO_NAME = frozenset(
    yaml.safe_load(Path(__file__).with_suffix(".yaml").read_text("utf-8"))["no_name"].split()
)


def caseless_names(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Offsets of each pair of words of `text[start:end]` that may be a full name; none where the case of the
    letters tells names from words."""
    letters = [char for char in text[start:end] if char.isalpha()]
    share = sum(char.isupper() for char in letters) / max(1, len(letters))
    bare = [char for char in _SHORT_FORM.sub("", text[start:end]) if char.isalpha()]
    small = sum(char.isupper() for char in bare) <= _NO_CAPITALS * len(bare)
    if not small and share < _CAPITALS:
        return
    for match in _PAIR.finditer(text, start, end):
        words = match[1].split()
        named = all(len(word) > 2 and word.casefold() not in _NO_NAME for word in words)
        if named and not any(map(is_never_a_name, words)) and role_of(match[1]) is None:
            yield match.start(1), match.end(1)

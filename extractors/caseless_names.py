"""Names in a text whose letters' case tells nothing: all small, or all capitals.

Where no capital marks a name, two words that no sentence needs are one where the words before or after them
say so: "my letter for marie roy", "MARIE ROY WORKED FOR ME".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from extractors.names import is_never_a_name
from extractors.positions import role_of

_CAPITALS, _NO_CAPITALS = 0.9, 0.01
_PAIR = re.compile(r"(?<![\w'’-])(?=([^\W\d_][^\W\d_'’-]+ [^\W\d_][^\W\d_'’-]+(?:-[^\W\d_]+)*)(?![\w'’-]))")
_NO_NAME = frozenset(
    """a an and any anyone are as asked at be been being but can could did do does done each every everyone few
    first for from gets give given good great had has have he her here hers him his how i if in into is it its
    job just kind know known last like list long made make many me members more most move moving much my new next no
    nobody not now of off on one only or other our out over own people please put second she should so some
    someone somebody such than that the their them then there these they this those three time to two up upgrade us very was
    we well went were what when where which who whole whom why will with work worked working would write year
    years yes you your reference ref letter request both whose though thanks colleague friend being step
    listing listed category card show shows series since about always ever never still""".split()
)


def caseless_names(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Offsets of each pair of words of `text[start:end]` that may be a full name; none where the case of the
    letters tells names from words."""
    letters = [char for char in text[start:end] if char.isalpha()]
    share = sum(char.isupper() for char in letters) / max(1, len(letters))
    if _NO_CAPITALS < share < _CAPITALS:
        return
    for match in _PAIR.finditer(text, start, end):
        words = match[1].split()
        named = all(len(word) > 2 and word.casefold() not in _NO_NAME for word in words)
        if named and not any(map(is_never_a_name, words)) and role_of(match[1]) is None:
            yield match.start(1), match.end(1)

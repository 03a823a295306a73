"""Name index: whom a written name may mean, without holding it against everybody; made once for an office.

It serves both ways of telling who is meant. `near` leaves out nobody whom `people.alike` would put at `NEAR`
or above: such a name is the same in all its parts whatever their order or spacing, or holds the other whole,
or has a surname `LEAST_SURNAME` alike. `words_near` leaves out no word that may have been read so.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import combinations

from rapidfuzz import fuzz, process

from models.terms import Member, Production
from validators.people import LEAST_SURNAME, name_parts, split_name
from validators.signs import recorded
from validators.word_lists import nicknames
from validators.written_names import INITIAL, Written, given_as, read_as, shape, written

FORMER = 0.5
"""The share of letters that give a name which the register knows a member by besides their own."""
_UNSEEN_FAMILY, _UNSEEN_GIVEN = 3e-5, 2e-4
"""How often people outside the register have a name that nobody on it has."""
_CUTOFF = 100 * LEAST_SURNAME - 0.01
"""On rapidfuzz's scale, a hair below so that rounding loses nobody."""


class NameIndex:
    """An office's members and the people on its productions, by the words of their names.

    `called` has of each member number the names that the register knows, each with its share of letters;
    `recorded` of each name on the register of productions the (production id, office) of all that it held.
    """

    def __init__(self, members: Sequence[Member], productions: Sequence[Production] = ()) -> None:
        self._members = members
        self._productions = productions
        self._same: dict[str, list[Member]] = defaultdict(list)
        self._given: dict[str, list[tuple[frozenset[str], Member]]] = defaultdict(list)
        surnames: dict[str, list[Member]] = defaultdict(list)
        for member in members:
            for name in (member.name, *member.known_as):
                parts = name_parts(name)
                for key in _whole(parts):
                    self._same[key].append(member)
                if len(parts) > 1:
                    self._given[parts[0]].append((frozenset(parts), member))
                    surnames[split_name(parts)[1]].append(member)
        self._surnames = list(surnames)
        self._by_surname = list(surnames.values())

    def near(self, name: str) -> tuple[Member, ...]:
        """Every member whom `name` may be near to, each once."""
        parts = name_parts(name)
        found = [member for key in _whole(parts) for member in self._same.get(key, ())]
        if len(parts) > 1:
            found += self._holding(parts)
            found += self._with_surname_like(split_name(parts)[1])
        return tuple({member.member_no: member for member in found}.values())

    def _holding(self, parts: Sequence[str]) -> Iterable[Member]:
        """Those whose name holds all parts of this one, or has none besides them."""
        mine = frozenset(parts)
        return (
            m
            for theirs, m in self._given.get(parts[0], ())
            if mine.issuperset(theirs) or mine.issubset(theirs)
        )

    def _with_surname_like(self, surname: str) -> Iterable[Member]:
        close = process.extract(surname, self._surnames, scorer=fuzz.ratio, score_cutoff=_CUTOFF, limit=None)
        return (member for _, _, at in close for member in self._by_surname[at])

    @cached_property
    def called(self) -> dict[str, tuple[tuple[Written, float], ...]]:
        return {member.member_no: tuple(_called(member)) for member in self._members}

    @cached_property
    def recorded(self) -> dict[Written, frozenset[tuple[str, str]]]:
        return _recorded(self._productions)

    @cached_property
    def _families(self) -> dict[str, dict[str, Member]]:
        """The members by their family names, and by what may be half of one."""
        found: dict[str, dict[str, Member]] = defaultdict(dict)
        for member in self._members:
            for name, _ in self.called[member.member_no]:
                for word in family_words(name):
                    found[word][member.member_no] = member
        return found

    def of_family(self, word: str) -> dict[str, Member]:
        """By number, the members of exactly this family name, or half of one."""
        return self._families.get(word, {})

    def words_near(self, word: str) -> tuple[str, ...]:
        """The family and given names that may have been read as `word`."""
        return self._words.to(word)

    @cached_property
    def _words(self) -> NearWords:
        people = [name for called in self.called.values() for name, _ in called]
        people += self.recorded
        return NearWords((*self._families, *(word for name in people for word in (name.family, name.given))))

    @cached_property
    def frequencies(self) -> Frequencies:
        everybody = {name: None for called in self.called.values() for name, _ in called}
        return Frequencies((everybody | dict.fromkeys(self.recorded)), self._words)


def family_words(name: Written) -> set[str]:
    """The family name, and what may be half of it."""
    return {name.family, *(word for word in name.middles if len(word) > 2)}


def _called(member: Member) -> Iterable[tuple[Written, float]]:
    for at, name in enumerate((member.name, *member.known_as)):
        if (parts := written(name)) is not None:
            yield parts, FORMER if at else 1.0


def _recorded(productions: Iterable[Production]) -> dict[Written, frozenset[tuple[str, str]]]:
    held: dict[Written, set[tuple[str, str]]] = defaultdict(set)
    for production in productions:
        for office, person in recorded(production):
            if (name := written(person)) is not None:
                held[name].add((production.production_id, office))
    return {name: frozenset(offices) for name, offices in held.items()}


def _whole(parts: Sequence[str]) -> tuple[str, str]:
    """The name without spaces, in its own order and in that of the alphabet."""
    return "".join(parts), " ".join(sorted(parts))


class NearWords:
    """Words by what is left of them without one or two letters, so that near ones are looked up."""

    def __init__(self, words: Iterable[str]) -> None:
        self._by_rest: dict[str, list[str]] = defaultdict(list)
        self._known: dict[str, tuple[str, ...]] = {}
        for word in dict.fromkeys(words):
            for rest in _rests(word):
                self._by_rest[rest].append(word)

    def to(self, word: str) -> tuple[str, ...]:
        """The words that may have been read as `word`, in a fixed order."""
        if word not in self._known:
            near = (found for rest in _rests(word) for found in self._by_rest.get(rest, ()))
            self._known[word] = tuple(dict.fromkeys(near))
        return self._known[word]


def _rests(word: str) -> Iterable[str]:
    """`word` and what is left of it, and of the shape that scans confuse with it, without some letters."""
    return dict.fromkeys((*_without(word), f"~{shape(word)}"))


def _without(word: str) -> Iterator[str]:
    """The word; without any one letter; and without any two where it has five at least."""
    for lost in range(3 if len(word) >= 5 else 2):
        yield from map("".join, combinations(word, len(word) - lost))


class Frequencies:
    """How common the given and family names of `names` are; `near` knows all of their words."""

    def __init__(self, names: Iterable[Written], near: NearWords) -> None:
        counts: dict[str, dict[str, int]] = {"given": defaultdict(int), "family": defaultdict(int)}
        total = 0
        for name in names:
            counts["given"][name.given] += 1
            counts["family"][name.family] += 1
            total += 1
        self._given = {name: count / (total + 200) for name, count in counts["given"].items()}
        self._family = {name: count / (total + 2000) for name, count in counts["family"].items()}
        self._near = near
        self._known_given: dict[tuple[str, float], float] = {}
        self._known_family: dict[tuple[str, float], float] = {}

    def family(self, read: str, sure: float) -> float:
        """How likely anybody's family name is read as `read`."""
        if (read, sure) not in self._known_family:
            near = (name for name in self._near.to(read) if name in self._family)
            seen = sum(self._family[name] * read_as(read, name, sure) for name in near)
            self._known_family[read, sure] = _UNSEEN_FAMILY + seen
        return self._known_family[read, sure]

    def given(self, read: str, sure: float) -> float:
        """How likely anybody's given name is read as `read`."""
        if (read, sure) not in self._known_given:
            self._known_given[read, sure] = _UNSEEN_GIVEN + self._given_on_register(read, sure)
        return self._known_given[read, sure]

    def _given_on_register(self, read: str, sure: float) -> float:
        if len(read) == 1:
            return INITIAL * sum(share for name, share in self._given.items() if name[0] == read)
        near = dict.fromkeys((*self._near.to(read), *sorted(nicknames().get(read, ()))))
        return sum(self._given[name] * given_as(read, name, sure) for name in near if name in self._given)

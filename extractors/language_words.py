"""The words that training sentences are made of: invented people, show titles and companies of many shapes.

Names come from lists of many origins and from syllables, so that the model learns where a name stands and
not which names there are. No title here is meant; each is drawn from loose words.
"""

from __future__ import annotations

import re
from pathlib import Path
from random import Random

import yaml

_LISTS: dict[str, str] = yaml.safe_load(Path(__file__).with_suffix(".yaml").read_text("utf-8"))
_BARRED = ("french", "company_endings", "shapes")
_PARTICLES = ("de", "van der", "De", "du", "von", "St.", "Le", "El")


def _list(name: str) -> list[str]:
    text = _LISTS[name]
    return [entry.strip() for entry in text.split("|")] if name in _BARRED else text.split()


_SHAPES = _list("shapes")


class Words:
    """Draws names, titles and companies; `held_out` draws only from the words kept back to test with."""

    def __init__(self, random: Random, *, held_out: bool = False) -> None:
        self._random = random
        self._held_out = held_out
        self._lists = {name: _list(name) for name in _LISTS}

    def _one(self, name: str) -> str:
        """One of the list `name`, of which every fifth word is held out."""
        words = self._lists[name]
        kept = [word for at, word in enumerate(words) if (at % 5 == 0) == self._held_out]
        return self._random.choice(kept)

    def _made_up(self) -> str:
        return "".join(
            self._random.choice(self._lists["syllables"]) for _ in range(self._random.randint(2, 4))
        ).capitalize()

    def given(self) -> str:
        return self._made_up() if self._random.random() < 0.12 else self._one("given")

    def surname(self) -> str:
        draw = self._random.random()
        if draw < 0.15:
            return self._made_up()
        if draw < 0.22:
            return f"{self._one('surnames')}-{self._one('surnames')}"
        if draw < 0.26:
            return f"{self._random.choice(_PARTICLES)} {self._one('surnames')}"
        return self._one("surnames")

    def person(self) -> str:
        """A full name: sometimes with an initial, a nickname, a second given name."""
        given, surname = self.given(), self.surname()
        draw = self._random.random()
        if draw < 0.06:
            return f"{given} {self._random.choice('ABCDEFGHJKLMNPRSTVW')}. {surname}"
        if draw < 0.10:
            return f'{given} "{self.given()}" {surname}'
        if draw < 0.14:
            return f"{given} {self.given()} {surname}"
        if draw < 0.17:
            return f"{given[0]}. {surname}"
        return f"{given} {surname}"

    def title(self) -> str:
        """A show title of one of many shapes."""
        shape: str = self._random.choice(_SHAPES)
        return re.sub(r"\{(\w+)\}", lambda match: self._word(match[1]), shape)

    def _word(self, kind: str) -> str:
        if kind == "number":
            return str(self._random.randint(2, 99))
        if kind == "lower_noun":
            return self._one("nouns").lower()
        return {"given": self.given, "surname": self.surname}.get(kind, lambda: self._one(kind))()

    def company(self) -> str:
        """A company, named for a thing, a person or nothing."""
        stems = [self._one("nouns"), f"{self._one('adjectives')} {self._one('nouns')}", self.surname()]
        stem = self._random.choice([*stems, self._made_up()])
        if self._random.random() < 0.25:
            stem = f"{stem} {self._one('nouns')}"
        return f"{stem} {self._random.choice(self._lists['company_endings'])}"

    def place(self) -> str:
        return self._one("places")

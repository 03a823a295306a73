# ruff: noqa: E501 - lists of words read better whole
"""The words of made resumes: people, shows, studios and companies, none of them real, some in no list."""

from __future__ import annotations

import random
from collections.abc import Sequence
from importlib.resources import files
from typing import Any

import yaml

WORDS: dict[str, Any] = yaml.safe_load(files("samples.tagger").joinpath("words.yaml").read_text("utf-8"))
GIVEN, FAMILY, PARTICLES, BRANDS, BODIES = (
    WORDS[name] for name in ("given", "family", "particles", "brands", "bodies")
)
ADJECTIVES, NOUNS, PLACES, FRENCH = (WORDS[name] for name in ("adjectives", "nouns", "places", "french"))
VERBS, DOING, BETWEEN = (WORDS[name] for name in ("verbs", "doing", "between"))
MAKERS, OWN, OTHER, SUMMARY = (WORDS[name] for name in ("makers", "own", "other", "summary"))
ONSETS = ("b", "br", "c", "ch", "d", "dr", "f", "g", "gr", "h", "j", "k", "l", "m", "n", "p", "pr", "qu", "r", "s", "sh", "st", "t", "th", "tr", "v", "w", "y", "z")  # fmt: skip
VOWELS = ("a", "e", "i", "o", "u", "ai", "ea", "ee", "io", "oo", "ou")
CODAS = ("", "", "n", "r", "l", "s", "t", "m", "ck", "nd", "rn", "st", "x")


def coined(rng: random.Random) -> str:
    """A word that is in no list, so that what the network knows of words is not all it goes by."""
    made = "".join(rng.choice(ONSETS) + rng.choice(VOWELS) for _ in range(rng.choice([1, 2, 2, 3])))
    return (made + rng.choice(CODAS)).capitalize()


def picked(rng: random.Random, words: Sequence[str]) -> str:
    """One of the words, at times a coined one."""
    return coined(rng) if rng.random() < 0.08 else rng.choice(words)


def title(rng: random.Random) -> str:
    adjective, noun, other = picked(rng, ADJECTIVES), picked(rng, NOUNS), picked(rng, NOUNS)
    place, name, doing = picked(rng, PLACES), picked(rng, GIVEN + FAMILY), rng.choice(DOING)
    french, verb, given = rng.choice(FRENCH), rng.choice(VERBS), rng.choice(GIVEN)
    first = rng.choice(
        [noun, noun, adjective, place, name, doing, f"{adjective} {noun}", f"The {noun}", f"{name}'s {noun}"]
    )
    second = rng.choice(
        [other, other, place, name, f"{adjective} {other}", f"the {other}", f"a {other}", f"{noun} {other}"]
    )
    form = rng.choice(
        [f"The {adjective} {noun}", f"{adjective} {noun}", f"{noun} {other}", f"The {noun}", noun, adjective, place, f"{name}'s {noun}", f"{adjective} {place}", f"{place} {noun}",
         f"{noun} & {other}", f"A {noun} in {place}", f"The {noun} of {place}", name, f"{name} and {given}", f"{noun}: {adjective} {other}", f"{rng.randint(2, 99)} {noun}s", f"{noun} {rng.randint(2, 99)}", f"{place} {rng.randint(1850, 1999)}",
         f"Le {french} de {place}", f"La {french}", f"Les {french}s {rng.choice(['perdus', 'froides', 'bleues', 'de la nuit', 'du nord'])}", f"L'{french} du {rng.choice(FRENCH).lower()}", f"Un {french} sans {name}", f"{french} à {place}", f"What the {noun} Said", f"{adjective} {adjective} {noun}", f"No {noun} for {name}", f"How to {rng.choice(['Lose', 'Find', 'Keep', 'Hide'])} a {noun}",
         f"The {adjective} {noun} of {name} {rng.choice(FAMILY)}", f"{noun}, {other}", f"{noun}, {other} & {adjective}", f"Dr. {name}", f"Mr. {name}'s {adjective} {noun}", f"Back to {place}", f"{noun}-{other}", picked(rng, BRANDS), f"{adjective} as {noun}", f"Inspector {name}", f"The {noun} Who {verb}", f"Where the {noun} {verb}", f"When {name} {verb}", f"{noun}{other.lower()}", f"{doing} {name}", f"{doing} the {adjective} {noun}", f"{given} {rng.choice(FAMILY)}", f"My {adjective} {noun}", f"{rng.choice(['One', 'Two', 'Three', 'Seven', 'Nine', 'Twelve'])} {adjective} {noun}s"]
        + [f"{first} {rng.choice(BETWEEN)} {second}"] * 16
    )  # fmt: skip
    return form if rng.random() < 0.93 else f"{form}{rng.choice(['!', '?', '', ' II', ' Part Two'])}"


def studio(rng: random.Random) -> str:
    if rng.random() < 0.25:
        return picked(rng, BRANDS)
    brand = rng.choice(
        [picked(rng, BRANDS), picked(rng, BRANDS), f"{rng.choice(ADJECTIVES)} {rng.choice(NOUNS)}", rng.choice(NOUNS), rng.choice(PLACES), f"{rng.choice(NOUNS)} {rng.choice(NOUNS)}"]
    )  # fmt: skip
    return f"{brand} {rng.choice(MAKERS)}"


def company(rng: random.Random, show: str) -> str:
    short = " ".join(show.split()[:3]).strip(",:;!?")
    street, number = rng.choice(PLACES), rng.choice(["One", "Two", "Three", "Nine", "North", "East"])
    base = rng.choice(
        [
            f"{short} Productions",
            f"{show} Productions",
            f"{picked(rng, BRANDS)} {rng.choice(MAKERS)}",
            f"{rng.randint(1000000, 9999999)} Ontario",
            f"{short} S{rng.randint(1, 4)} Productions",
            f"{rng.choice(NOUNS)} {rng.choice(MAKERS)}",
            f"{street} {number} {rng.choice(MAKERS)}",
            f"{rng.randint(1000, 9999)} Productions",
        ]
    )
    return base + rng.choice([" Inc.", " Ltd.", " Inc", "", "", " Corp.", " LLC", ", Inc."])

"""Copies: of one signer's letters one stands; a letter read twice has one signer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from validators.signers import Letter
from validators.wording import is_same_letter


def with_copies_told(letters: Sequence[Letter]) -> tuple[Letter, ...]:
    """The same letters, each resent copy marked: of one signer one about the applicant, then the best signed,
    then the earliest, stands. A letter whose signer was misread is its copy's signer's."""

    def worth(letter: Letter) -> tuple[bool, bool, int, str, str]:
        rank = (True, None, False).index(letter.signed)
        came = letter.paper.received_at.isoformat()
        return (letter.unsure, letter.about is False, rank, came, letter.target)

    letters = _with_signers_of_copies(letters)
    if len({letter.key for letter in letters}) == len(letters):
        return tuple(letters)
    standing: dict[str, str] = {}
    for letter in sorted(letters, key=worth):
        if letter.signer_sure:
            standing.setdefault(letter.key, letter.target)
    copies = {m.target for m in letters if standing.get(m.key, m.target) != m.target}
    return tuple(replace(m, copy=True) if m.target in copies else m for m in letters)


def _with_signers_of_copies(letters: Sequence[Letter]) -> tuple[Letter, ...]:
    """The letters, those that are one letter read twice under one signer: the surest, then the first."""
    order = sorted(letters, key=lambda letter: (letter.member is None, not letter.signer_sure, letter.target))
    keys: dict[str, str] = {}
    for at, letter in enumerate(order):
        first = next((o for o in order[:at] if _is_copy(letter, o)), None)
        keys[letter.target] = keys[first.target] if first else letter.key
    return tuple(
        letter if keys[letter.target] == letter.key else replace(letter, key=keys[letter.target])
        for letter in letters
    )


def _is_copy(one: Letter, other: Letter) -> bool:
    two_members = one.member is not None and other.member is not None and one.member is not other.member
    return one.key != other.key and not two_members and is_same_letter(one.reading, other.reading)

"""Mutants of the rulebook: each of its numbers a little larger and smaller, each deadline a day later, each
list an item shorter."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import yaml

_LISTS = (
    "show_kinds",
    "long_format_kinds",
    "proof_kinds",
    "caucus_categories",
    "producer_roles",
    "reviewed_roles",
    "committee_reasons",
    "keeps",
    "fields",
    "tally",
)


@dataclass(frozen=True, slots=True)
class RuleMutant:
    """One change of a rulebook, with its whole text then."""

    file: str
    line: int
    before: str
    after: str
    text: str

    @property
    def change(self) -> str:
        """The change without its line, which other changes move."""
        return f"{self.file}: {self.before}  ->  {self.after}"

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.before}  ->  {self.after}"


def rule_mutants(path: Path) -> list[RuleMutant]:
    """Every mutant of the rulebook at `path`, in the order of its lines."""
    text = path.read_text(encoding="utf-8")
    return list(_of(yaml.compose(text, Loader=yaml.SafeLoader), "", text, path.name))


def _of(node: yaml.Node, key: str, text: str, file: str) -> Iterator[RuleMutant]:
    if isinstance(node, yaml.MappingNode):
        for name, value in node.value:
            yield from _of(value, name.value if name.value != "start" else key, text, file)
    elif isinstance(node, yaml.SequenceNode):
        for at, value in enumerate(node.value):
            if key in _LISTS:
                left = [item.value for item in node.value[:at] + node.value[at + 1 :]]
                yield _put(node, f"[{', '.join(left)}]", text, file, f"{key} without {value.value}")
            else:
                yield from _of(value, key, text, file)
    elif isinstance(node, yaml.ScalarNode):
        for other in _others(node):
            yield _put(node, other, text, file, f"{key} {other}")


def _others(node: yaml.ScalarNode) -> tuple[str, ...]:
    if node.tag.endswith(":int"):
        return (str(int(node.value) + 1), str(int(node.value) - 1))
    if node.tag.endswith(":float"):
        value = float(node.value)
        return (f"{value * 1.1:g}", f"{value * 0.9:g}")
    return (f'"{node.value[:3]}02"',) if re.fullmatch(r"\d\d-01", node.value) else ()


def _put(node: yaml.Node, other: str, text: str, file: str, after: str) -> RuleMutant:
    start, end = node.start_mark.index, node.end_mark.index
    before = text[start:end].strip()
    return RuleMutant(file, node.start_mark.line + 1, before, after, text[:start] + other + text[end:])

"""Rule files: YAML whose values may be dated, read as they stand on a day, every fault with its line.

A value that changes is written as a mapping from the day that a figure takes effect to the figure; `start`
is what holds from the beginning:

    months:
      start: 18
      2027-01-15: 24
"""

from __future__ import annotations

import pathlib as files
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any, TypeVar

import yaml
from pydantic import BaseModel, ValidationError

from models.errors import RulebookFault
from validators.rule_faults import allowed_said, key_said, not_yaml

START = "start"
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")

Path = tuple[int | str, ...]
Model = TypeVar("Model", bound=BaseModel)


_MERGE, _TIME = "tag:yaml.org,2002:merge", "tag:yaml.org,2002:timestamp"


class _Loader(yaml.SafeLoader):
    """YAML without references, which no officer writes, and with days as the words that they are."""

    def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
        if self.check_event(yaml.AliasEvent):
            raise yaml.MarkedYAMLError(problem="* refers to another value", problem_mark=self.get_mark())
        return super().compose_node(parent, index)


_Loader.yaml_implicit_resolvers = {
    first: [(tag, words) for tag, words in known if tag != _TIME]
    for first, known in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


@dataclass(frozen=True, slots=True)
class RuleFile:
    """One file of rules. `name` is what faults call it; `text` is its YAML."""

    name: str
    text: str

    def node(self) -> yaml.Node:
        """The whole file, dated values still in place; raises RulebookFault where it is no YAML."""
        try:
            node = yaml.compose(self.text, Loader=_Loader)
        except yaml.MarkedYAMLError as fault:
            line = fault.problem_mark.line + 1 if fault.problem_mark else 1
            raise self.fault(line, "the file", not_yaml(str(fault.problem))) from fault
        except yaml.reader.ReaderError as fault:
            line = self.text.count("\n", 0, fault.position) + 1
            allowed = "it holds a character that no text has; delete the line and write it again"
            raise self.fault(line, "the file", allowed) from fault
        except RecursionError as fault:
            raise self.fault(1, "the file", "its brackets lie too deep in one another") from fault
        if not isinstance(node, yaml.MappingNode):
            raise self.fault(1, "the file", "it is no list of keys and values")
        return node

    def changes(self) -> tuple[date, ...]:
        """Every day from which a value of the file changes, in order."""
        return tuple(sorted({day for day, _ in self.change_lines()}))

    def change_lines(self) -> Iterator[tuple[date, int]]:
        """Every change with the line, from 1, that it stands on."""
        return ((day, line) for day, line in self._entries(self.node()) if day > date.min)

    def on(self, day: date) -> yaml.Node:
        """The file as it stands on `day`, each dated value replaced by the one in force."""
        return self._settled(self.node(), day)

    def fault(self, line: int, key: str, allowed: str) -> RulebookFault:
        return RulebookFault(f"{self.name}, line {line}: {key}: {allowed}")

    def _settled(self, node: yaml.Node, day: date) -> yaml.Node:
        if isinstance(node, yaml.SequenceNode):
            items = [self._settled(item, day) for item in node.value]
            return yaml.SequenceNode(node.tag, items, node.start_mark, node.end_mark)
        if not isinstance(node, yaml.MappingNode):
            return node
        if self._is_dated(node):
            held = [(since, value) for since, value in self._dated(node) if since <= day]
            return self._settled(max(held, key=lambda entry: entry[0])[1], day)
        self._refuse_twice(node)
        pairs = [(key, self._settled(value, day)) for key, value in node.value]
        return yaml.MappingNode(node.tag, pairs, node.start_mark, node.end_mark)

    def _is_dated(self, node: yaml.MappingNode) -> bool:
        for key, _ in node.value:
            if not isinstance(key, yaml.ScalarNode) or key.tag == _MERGE:
                raise self.fault(key.start_mark.line + 1, "the file", not_yaml("a key is one word"))
        return any(key.value == START or _DAY.fullmatch(str(key.value)) for key, _ in node.value)

    def _dated(self, node: yaml.MappingNode) -> list[tuple[date, yaml.Node]]:
        self._refuse_twice(node)
        found = [(self._day(key), value) for key, value in node.value]
        if date.min not in {day for day, _ in found}:
            allowed = f"add `{START}:` with what held before the first date"
            raise self.fault(node.start_mark.line + 1, str(node.value[0][0].value), allowed)
        return found

    def _day(self, key: yaml.Node) -> date:
        if key.value == START:
            return date.min
        try:
            return date.fromisoformat(str(key.value))
        except ValueError as fault:
            allowed = f"no such day; allowed are `{START}` and days such as 2027-01-15"
            raise self.fault(key.start_mark.line + 1, str(key.value), allowed) from fault

    def _entries(self, node: yaml.Node) -> Iterator[tuple[date, int]]:
        if isinstance(node, yaml.SequenceNode):
            for item in node.value:
                yield from self._entries(item)
        elif isinstance(node, yaml.MappingNode):
            if self._is_dated(node):
                yield from ((self._day(key), key.start_mark.line + 1) for key, _ in node.value)
            for _, value in node.value:
                yield from self._entries(value)

    def _refuse_twice(self, node: yaml.MappingNode) -> None:
        seen: set[str] = set()
        for key, _ in node.value:
            if str(key.value) in seen:
                raise self.fault(key.start_mark.line + 1, str(key.value), "it stands here twice; keep one")
            seen.add(str(key.value))


def text_of(file: files.Path) -> str:
    """What a file of rules says. Raises OSError where it cannot be read, RulebookFault where it is no
    UTF-8."""
    data = file.read_bytes()
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as fault:
        line = data.count(b"\n", 0, fault.start) + 1
        raise RuleFile(file.name, "").fault(line, "the file", "it is not UTF-8; save it as UTF-8") from fault


def value_of(node: yaml.Node) -> Any:
    """What a settled node says, in plain Python values."""
    loader = _Loader("")
    try:
        return loader.construct_document(node)
    finally:
        loader.dispose()


def line_at(node: yaml.Node, path: Path) -> int:
    """The line, from 1, where the node at `path` stands; that of its nearest parent where it is missing."""
    line = int(node.start_mark.line) + 1
    for step in path:
        following = None
        if isinstance(node, yaml.MappingNode):
            for key, value in node.value:
                if key.value == str(step):
                    at = value if isinstance(value, yaml.ScalarNode) else key
                    following, line = value, at.start_mark.line + 1
        elif isinstance(node, yaml.SequenceNode) and isinstance(step, int) and step < len(node.value):
            following = node.value[step]
            line = following.start_mark.line + 1
        if following is None:
            break
        node = following
    return line


def validated(
    model: type[Model], rules: RuleFile, node: yaml.Node, allowed: Callable[[Path, str, str], str]
) -> Model:
    """What a settled node of `rules` says, as a `model`. Raises RulebookFault for the first thing that does
    not fit; `allowed` says what is, from its path, pydantic's kind of fault and what is said of that kind."""
    try:
        return model.model_validate(value_of(node))
    except ValidationError as fault:
        first = fault.errors()[0]
        path, kind = tuple(first["loc"]), first["type"]
        said = allowed(path, kind, allowed_said(kind, first["msg"], first.get("ctx", {})))
        raise rules.fault(line_at(node, path), key_said(node, path) or "the whole file", said) from fault
    except yaml.MarkedYAMLError as fault:
        mark = fault.problem_mark or node.start_mark
        raise rules.fault(mark.line + 1, "the file", not_yaml(str(fault.problem))) from fault

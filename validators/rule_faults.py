"""Rule faults: what is allowed in a file of rules, said to somebody who knows the by-laws and no code."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import yaml

_AMISS = (
    "look here and on the lines above for a missing quotation mark, colon or bracket, "
    "or a line that is set in too far or too little"
)
_QUOTED = 'allowed are words; a number, a yes or a no takes quotation marks, such as "2026.1" or "no"'
_A_LIST = "allowed is a list, such as [one, two]"
_KEYS = "allowed are keys with their values, set in on the lines below it"
_A_NUMBER = "allowed is a whole number, such as 18"

_SAID = {
    "missing": "it is missing, and has to be given",
    "int_type": _A_NUMBER,
    "int_parsing": _A_NUMBER,
    "int_from_float": _A_NUMBER,
    "float_type": "allowed is a number, such as 0.05",
    "float_parsing": "allowed is a number, such as 0.05",
    "finite_number": "allowed is a number, such as 0.05",
    "string_type": _QUOTED,
    "string_too_short": "it is empty; write what it is to say",
    "too_short": "it is empty, and needs at least one entry",
    "tuple_type": _A_LIST,
    "list_type": _A_LIST,
    "frozen_set_type": _A_LIST,
    "dict_type": _KEYS,
    "model_type": _KEYS,
    "model_attributes_type": _KEYS,
}


def not_yaml(problem: str) -> str:
    """What is said where the file cannot be taken apart into keys and values."""
    return f"not YAML: {problem}; {_AMISS}"


def allowed_said(kind: str, message: str, context: Mapping[str, Any]) -> str:
    """What is allowed, from pydantic's kind of fault, its message and its figures."""
    if kind in _SAID:
        return _SAID[kind]
    if kind == "enum":
        return f"allowed are {str(context['expected']).replace(chr(39), '').replace(' or ', ', ')}"
    if kind == "greater_than_equal":
        return f"allowed is {context['ge']:g} or more"
    if kind == "greater_than":
        return f"allowed is more than {context['gt']:g}"
    if kind == "less_than_equal":
        return f"allowed is {context['le']:g} or less"
    if kind == "string_pattern_mismatch":
        return _PATTERNS.get(str(context["pattern"]), str(context["pattern"]))
    return message.removeprefix("Value error, ")


A_DAY_OF_YEAR, A_LISTING = r"^\d\d-\d\d$", r"^[a-z0-9_]+$"
_PATTERNS = {
    A_DAY_OF_YEAR: 'allowed are month and day in quotation marks, such as "12-01"',
    A_LISTING: "allowed are small letters, digits and _, as in members.csv, such as pc or 2nd_apc",
}


def key_said(node: yaml.Node, path: tuple[int | str, ...]) -> str:
    """Where a value stands, as `common[bar].years`: an entry of a list by its id, or its number from 1."""
    said = ""
    for step in path:
        if step == "[key]" or (isinstance(step, int) and isinstance(node, yaml.MappingNode)):
            break
        if isinstance(node, yaml.SequenceNode) and isinstance(step, int):
            node = node.value[step] if step < len(node.value) else node
            said += f"[{_id_of(node) or step + 1}]"
            continue
        said += f".{step}" if said else str(step)
        if isinstance(node, yaml.MappingNode):
            node = next((value for key, value in node.value if key.value == str(step)), node)
    return said


def _id_of(node: yaml.Node) -> str:
    pairs = node.value if isinstance(node, yaml.MappingNode) else ()
    return next((str(value.value) for key, value in pairs if key.value == "id"), "")

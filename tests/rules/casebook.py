"""Reads the rule cases: each file's `usual`, what a case changes of it, and the short ways of writing; see
README.md beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from models.terms import ProductionKind

HERE = Path(__file__).parent

Case = dict[str, Any]


def cases() -> Iterator[tuple[str, Case]]:
    """Every case with its name, `<file>: <what it tries>`, all its short forms written out."""
    for path in sorted(HERE.glob("*.yaml")):
        if path.stem != "usual":
            yield from _of_file(path)


def usual(name: str) -> Case:
    """The usual application called `name`."""
    return dict(_written_out(_usuals()[name]))


@cache
def _usuals() -> dict[str, Case]:
    found: dict[str, Case] = yaml.safe_load((HERE / "usual.yaml").read_text(encoding="utf-8"))
    return found


def _of_file(path: Path) -> Iterator[tuple[str, Case]]:
    book = yaml.safe_load(path.read_text(encoding="utf-8"))
    for case in book["cases"]:
        start = _usuals()[case.pop("usual", book["usual"])]
        if isinstance(case["expect"], str):
            case["expect"] = {path.stem: case["expect"]}
        yield f"{path.stem}: {case['case']}", _written_out({**start, **case})


def _written_out(case: Case) -> Case:
    ways = {"credits": _credit, "letters": _letter, "members": _member, "remitted": _remitted}
    out = dict(case)
    for key, way in ways.items():
        if isinstance(out.get(key), list):
            out[key] = [_long(item, way) for item in out[key]]
    out["older_resumes"] = [
        {**resume, "credits": [_long(item, _credit) for item in resume["credits"]]}
        for resume in out.get("older_resumes", ())
    ]
    return out


def _long(item: str | Case, way: Any) -> Case:
    if isinstance(item, str):
        return dict(way(item))
    return {**way(item["line"]), **item} if "line" in item else item


def _credit(line: str) -> Case:
    """`Amber Quay, 2nd_apc, 2018-01-01 to 2019-06-30, 390 days, mow, season 2, DGC`: a feature under the
    Local's agreement where nothing else is said."""
    return {"kind": "feature", "agreement": "411", **_line(line)}


def _remitted(line: str) -> Case:
    """`Amber Quay, 2nd_apc, 2018-01-01 to 2019-06-30, 390 days`."""
    return _line(line)


def _line(line: str) -> Case:
    title, position, *rest = (piece.strip() for piece in line.split(","))
    said: Case = {"title": title, "position": position}
    for piece in rest:
        span = re.fullmatch(r"(\S+) to (\S+)", piece)
        if span:
            said["start"], said["end"] = date.fromisoformat(span[1]), date.fromisoformat(span[2])
        elif found := re.fullmatch(r"([\d.]+) days", piece):
            said["days"] = float(found[1])
        elif found := re.fullmatch(r"season (\d+)", piece):
            said["season"], said["kind"] = int(found[1]), "tv_season"
        elif piece in list(ProductionKind):
            said["kind"] = piece
        else:
            said["agreement"] = piece
    return said


def _letter(line: str) -> Case:
    """`Rosa Lind, pc, Amber Quay`: who signed, in which role, and the shows that the letter names."""
    signer, role, *shows = (piece.strip() for piece in line.split(","))
    return {"signer": signer, "role": role, "shows": shows}


def _member(line: str) -> Case:
    """`2001 Rosa Lind, pc@2010-01-01`: number, name and listings."""
    who, *listed = (piece.strip() for piece in line.split(","))
    number, _, name = who.partition(" ")
    return {"number": number, "name": name, "listed": listed}

"""What a rulebook may leave out, and each way in which one does not hold together, told to who wrote it."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest

from models.errors import RulebookFault
from models.terms import Category
from tests.validators.test_rulebook import TEXT, changed, months
from validators import rulebook
from validators.needs import READINGS
from validators.rulebook import closing, load, load_all, parse

SMALL = """\
name: local999_admission
version: {start: "1"}
title: "Local 999"
source: "Local 999, By-laws"
timezone: America/Vancouver
reading_thresholds: {default: 0.85, days: 0.6}
policies: {}
common: []
categories:
  local999_journeyman:
    title: "becoming a journeyman"
    asks_for: "admission as a journeyman"
    asked_as: ["journeyman"]
    requirements:
      - {id: request, stage: completeness, check: request, section: "1", text: "A request is sent."}
"""


def fault(text: str) -> str:
    with pytest.raises(RulebookFault) as told:
        parse(text, "x.yaml")
    return str(told.value)


def test_a_rulebook_may_leave_out_what_its_local_does_not_ask() -> None:
    book = parse(SMALL, "x.yaml")
    assert (book.version, book.deadlines, book.exemption, book.changes) == ("1", (), None, ())
    assert book.letter_noted_after_months == 0, "no letter is noted for its age"
    assert book.closing(date(2026, 5, 7)) == date(2026, 5, 7)
    assert [r.id for r in book.requirements(Category("local999_journeyman"))] == ["request"]
    assert (book.threshold("days"), book.threshold("kind")) == (0.6, 0.85)
    assert not book.chooses("measure", "both")


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ('{start: "1"}', '{start: ""}', "line 2: version: "),
        ("source:", "sources:", "line 1: source: it is missing, and has to be given"),
        ('source: "Local 999, By-laws"', "source: [1]", "line 4: source: "),
        ("common: []", "common: none", "line 8: common: "),
        ("common: []", "common: [none]", "line 8: common[1]: "),
        (SMALL[SMALL.index("  local999") :], "  - a\n", "line 9: categories: "),
        (SMALL[SMALL.index("categories:") :], "categories: {}\n", "line 9: categories: "),
        (SMALL[SMALL.index("    title:") :], "    - a\n", "line 10: categories.local999_journeyman: "),
        (SMALL[SMALL.index("      - {id") :], "      a: 1\n", "line 14: categories.local999_journeyman.req"),
        (SMALL[SMALL.index("      - {id") :], "      - a\n", "line 15: categories.local999_journeyman.req"),
        ("default: 0.85, ", "", "line 6: reading_thresholds: default is missing"),
        ("A request is sent.", "By {deadlines}.", "there is no figure {deadlines}; allowed are {deadlines}"),
    ],
)
def test_what_stands_where_something_else_should_is_told_with_its_line(
    before: str, after: str, told: str
) -> None:
    assert SMALL.count(before) == 1
    assert told in fault(SMALL.replace(before, after))


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ('"12-01"]', '"02-29"]', "deadlines[4]: no day of every year"),
        ("  first_apc:\n", "  first_apc:\n    shows: 4\n", "categories.first_apc.shows: no such key"),
        (
            "  measure:\n",
            "  measure:\n    text: x\n",
            "policies.measure.text: no such key; allowed are asks, v",
        ),
        ("measures:\n", "measures:\n  weeks: 4\n", "no such key; allowed are months_per_year"),
        ("crosscheck:\n", "crosscheck:\n  weeks: 4\n", "no such key; allowed are tolerance_days"),
        ("exemption:\n", "exemption:\n  until: 4\n", "no such key; allowed are category, when_listed"),
        ("        months:\n", "        weeks: 3\n        months:\n", "no such key; allowed are id, stage"),
        ("  - id: request\n", "  - id: request\n    weeks: 3\n", "no such key; allowed are id, stage"),
        (
            "check: request\n",
            "check: request\n    shows: 4\n",
            "shows: the check request does not use it; its own keys are none",
        ),
        ("check: resume\n", "check: resume\n    shows: 4\n", "does not use it; its own keys are fields"),
        ("  exempt_resume:", "  resume_exempt:", "policies.resume_exempt: no such policy"),
    ],
)
def test_a_key_that_is_none_of_its_sections_is_told_with_those_that_are(
    before: str, after: str, told: str
) -> None:
    assert told in fault(changed((before, after)))


def test_every_reading_that_a_rule_looks_up_may_have_a_threshold_of_its_own() -> None:
    files = (rulebook.RULES.parent / "validators").rglob("*.py")
    looked_up = {
        name for file in files for name in re.findall(r'threshold\("(\w+)"\)', file.read_text("utf-8"))
    }
    assert "signer" in looked_up
    assert looked_up <= set(READINGS)


def without(section: str) -> str:
    """The Local's rulebook without one section of the first level, or one policy."""
    indent = section[: len(section) - len(section.lstrip())]
    lines = TEXT.splitlines(keepends=True)
    first = next(at for at, line in enumerate(lines) if line.startswith(f"{section}:"))
    after = (at for at in range(first + 1, len(lines)) if lines[at].strip())
    last = next(at for at in after if not lines[at].startswith(f"{indent} "))
    return "".join([*lines[:first], *lines[last:]])


@pytest.mark.parametrize(
    ("section", "told"),
    [
        ("measures", "measures: missing; "),
        ("proof_kinds", "proof_kinds: missing; proof.outside needs it"),
        ("caucus_categories", "caucus_categories: missing; letters.caucus_member needs it"),
        ("  exempt_resume", "policies: exempt_resume is missing; the exemption needs it"),
        ("  bar_scope", "policies: bar_scope is missing; bar needs it"),
    ],
)
def test_what_a_requirement_needs_may_not_be_left_out(section: str, told: str) -> None:
    assert told in fault(without(section))


def test_a_requirement_asks_only_about_points_that_the_rulebook_words() -> None:
    local44 = (rulebook.RULES / "local44_admission.yaml").read_text(encoding="utf-8")
    for point in ("owner", "business_only", "employs_members"):
        told = fault(local44.replace(f"\n  {point}:\n", f"\n  no_{point}:\n"))
        assert f"{point} is none of the points; allowed are" in told


def test_a_change_holds_from_its_own_day_on_and_each_with_its_version() -> None:
    version = ('  start: "2026.1"\n', '  start: "2026.1"\n  2027-01-15: "2027.1"\n  2028-01-15: "2028.1"\n')
    figure = "        months:\n          start: 18\n"
    dated = (figure, f"{figure}          2027-01-15: 24\n          2028-01-15: 30\n")
    text = changed(version, dated)
    book = parse(text, "x.yaml")
    assert book.changes == (date(2027, 1, 15), date(2028, 1, 15))
    asked = [months(book, day) for day in (date(2026, 12, 1), date(2027, 12, 1), date(2028, 3, 1))]
    assert asked == [18, 24, 30]
    twice = text.replace('"2028.1"', '"2026.1"')
    assert "2028-01-15: a change needs a version of its own" in fault(twice)


@pytest.mark.parametrize(
    ("day", "deadline"),
    [
        (date(2031, 12, 1), date(2031, 12, 1)),
        (date(2031, 12, 2), date(2032, 3, 1)),
        (date(2031, 1, 1), date(2031, 3, 1)),
    ],
)
def test_a_day_belongs_to_the_next_deadline_over_the_turn_of_the_year(day: date, deadline: date) -> None:
    assert closing(("03-01", "06-01", "09-01", "12-01"), day) == deadline
    assert closing((), day) == day


def test_a_rulebook_is_called_by_a_plain_name() -> None:
    for name in ("../rules/local44_admission", "local999", "positions/x"):
        with pytest.raises(RulebookFault, match=r"There is no rulebook .*There are: local411_pc_caucus"):
            load(name)


def test_two_rulebooks_may_not_call_a_point_alike(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("local993_one", "local994_other"):
        point = "points: {own_tools: {text: tools, said_as: [tools]}}\ncommon: []"
        text = SMALL.replace("local999_admission", name).replace("common: []", point)
        (tmp_path / f"{name}.yaml").write_text(text.replace("journeyman:", f"{name}:"), "utf-8")
    monkeypatch.setattr(rulebook, "RULES", tmp_path)
    with pytest.raises(RulebookFault, match=r"points\.own_tools: local993_one has one of that name"):
        load_all()

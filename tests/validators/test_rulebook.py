"""A rulebook is data: it changes from a date, keeps what held before, and is refused where it is wrong."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from models.errors import RulebookFault
from models.terms import Category, Report, Versions
from tests.rules.casebook import usual
from tests.rules.casemaker import AS_OF, CYCLE, papers
from tests.rules.officemaker import office
from validators import rulebook
from validators.checks import CHECKS
from validators.needs import NEEDS, SWITCHES
from validators.placing import place
from validators.rule_files import text_of
from validators.rulebook import RULES, Rulebook, load, names, parse
from validators.verdict import screen

TEXT = (RULES / "local411_pc_caucus.yaml").read_text(encoding="utf-8")
FIRST = Category("first_apc")
USUAL = usual("first_apc")


def changed(*changes: tuple[str, str]) -> str:
    text = TEXT
    for before, after in changes:
        assert text.count(before) >= 1, before
        text = text.replace(before, after, 1)
    return text


MORE_MONTHS = changed(
    ('  start: "2026.1"\n', '  start: "2026.1"\n  2027-01-15: "2027.1"\n'),
    (
        "        months:\n          start: 18\n",
        "        months:\n          start: 18\n          2027-01-15: 24\n",
    ),
)


def months(book: Rulebook, day: date) -> int | None:
    return next(r.months for r in book.on(day).requirements(FIRST) if r.id == "months.2nd_apc")


@pytest.mark.parametrize("name", names())
def test_every_rulebook_holds_together(name: str) -> None:
    assert load(name).name == name


def test_a_change_applies_from_the_cycle_that_closes_after_it() -> None:
    book = parse(MORE_MONTHS, "x.yaml")
    assert months(book, date(2026, 12, 1)) == 18
    assert months(book, date(2027, 3, 1)) == 24
    # Received before the change, and looked at in the cycle that closes after it.
    assert months(book, date(2026, 12, 2)) == 24


def test_a_change_on_the_deadlines_own_day_applies_to_the_cycle_that_closes_that_night() -> None:
    book = parse(MORE_MONTHS.replace("2027-01-15", "2027-03-01"), "x.yaml")
    assert months(book, date(2027, 3, 1)) == 24
    assert months(book, date(2026, 12, 1)) == 18


def test_an_earlier_cycle_keeps_its_numbers_and_its_version() -> None:
    before, after = load(), parse(MORE_MONTHS, "x.yaml")
    old = after.on(date(2026, 12, 1))
    assert old.model_dump() == before.on(date(2026, 12, 1)).model_dump()
    assert (old.version, after.on(date(2027, 3, 1)).version) == ("2026.1", "2027.1")


def test_a_policy_may_be_dated_too() -> None:
    text = changed(
        ('  start: "2026.1"\n', '  start: "2026.1"\n  2027-01-15: "2027.1"\n'),
        ("value: {start: both}", "value: {start: both, 2027-01-15: days}"),
    )
    book = parse(text, "x.yaml")
    assert book.on(date(2026, 12, 1)).policy("measure") == "both"
    assert book.on(date(2027, 3, 1)).policy("measure") == "days"


def test_what_checks_take_is_known_for_each_of_them() -> None:
    assert set(NEEDS) == set(CHECKS)


def test_every_policy_of_a_rulebook_documents_each_value_that_the_program_can_follow() -> None:
    for name in names():
        for policy, said in load(name).policies.items():
            assert set(said.allowed) == set(SWITCHES[policy]), policy
            assert all(text.endswith(".") for text in said.allowed.values())
            assert bool(said.only_because) is (len(said.allowed) == 1)


STANDING = '    text: "Only members in good standing, current with their dues, are considered."\n'
MONTHS = "        months:\n          start: 18\n"
BAD = {
    "a policy's value": (
        "value: {start: both}",
        "value: {start: weeks}",
        "policies.measure.value",
        "both, days",
    ),
    "a policy unknown": ("  measure:\n", "  mesure:\n", "policies.mesure", "allowed are measure"),
    "a policy's choice": ('      days: "By', '      weeks: "By', "allowed.weeks", "both, days, calendar"),
    "one choice without a reason": ("    only_because:", "    #", "policies.bar_scope", "say why"),
    "a word for a number": (
        "shows:\n          start: 4",
        "shows:\n          start: four",
        "shows",
        "whole number",
    ),
    "a number below 0": (
        "          start: 18\n",
        "          start: -18\n",
        "categories.first_apc.requirements[months.2nd_apc].months",
        "allowed is 1 or more",
    ),
    "a figure of 0": (
        "        letters:\n          start: 3\n",
        "        letters:\n          start: 0\n",
        "categories.first_apc.requirements[letters.count].letters",
        "allowed is 1 or more",
    ),
    "a bar of no years": (
        "    years:\n      start: 1\n",
        "    years:\n      start: 0\n",
        "common[bar].years",
        "1 or more",
    ),
    "a gap of no days": (
        "season_gap_days:\n    start: 60",
        "season_gap_days:\n    start: 0",
        "crosscheck.season_gap_days",
        "1 or more",
    ),
    "travel months below 0": (
        "travel_months_at_most:\n          start: 9",
        "travel_months_at_most:\n          start: -9",
        "travel_months_at_most",
        "0 or more",
    ),
    "a deadline twice": (
        '"09-01", "12-01"]',
        '"03-01", "12-01"]',
        "deadlines[3]",
        "stands here twice; keep one",
    ),
    "a reading of nothing": (
        "  signature: 0.85\n",
        "  signiture: 0.85\n",
        "reading_thresholds.signiture",
        "allowed are default, presence, title",
    ),
    "a reading that is always sure": (
        "  signature: 0.85\n",
        "  signature: 0\n",
        "reading_thresholds.signature",
        "allowed is more than 0",
    ),
    "fewer seminars in all than more": (
        "seminars_in_all:\n          start: 4",
        "seminars_in_all:\n          start: 1",
        "categories.production_coordinator.requirements[seminars].seminars_in_all",
        "allowed is 2 or more",
    ),
    "half a month": ("          start: 18\n", "          start: 18.5\n", "months", "whole number"),
    "no number": (MONTHS, "", "requirements", "needs `months`"),
    "a number of no use": (MONTHS, MONTHS + "        shows: 2\n", "shows", "does not use it"),
    "a key unknown": ("timezone:", "bar_months: 3\ntimezone:", "bar_months", "allowed are name"),
    "a key twice": ("timezone:", "name: other\ntimezone:", "name", "twice"),
    "a check unknown": ("check: listed_from", "check: listed_form", "check", "listed_from"),
    "a stage unknown": ("stage: completeness", "stage: complete", "stage", "completeness, eligibility"),
    "a deadline on no day": ('"12-01"]', '"02-30"]', "deadlines", "month-days such as 12-01"),
    "a section left out": ("measures:", "meter:", "meter", "allowed are name"),
    "no beginning": ("          start: 18\n", "          2027-01-15: 18\n", "2027-01-15", "add `start:`"),
    "a date on no day": (
        "          start: 18\n",
        "          start: 18\n          2027-02-30: 24\n",
        "2027-02-30",
        "days such as",
    ),
    "a change without a version": (
        "          start: 18\n",
        "          start: 18\n          2027-01-15: 24\n",
        "2027-01-15",
        "a version of its own",
    ),
    "a figure that is not there": ("{months month} or more", "{weeks week} or more", "text", "{months}"),
    "no YAML": ("name: local411_pc_caucus\n", "name: [\n", "the file", "not YAML"),
    "a character that no text has": ("title:", "title: \a", "the file", "no text has"),
    "a tag": ("timezone: America", "timezone: !!python/object:os.system America", "the file", "not YAML"),
    "a reference": ("timezone: America/Toronto", "timezone: *zone", "the file", "* refers to another value"),
    "a list for a key": ("timezone:", "? [a]\n: b\ntimezone:", "the file", "a key is one word"),
    "brackets without end": ("title:", f"title: {'[' * 3000}{']' * 3000}\nx:", "the file", "too deep"),
    "a day for a number": (
        "          start: 18\n",
        "          start: 2026-13-45\n",
        "months",
        "whole number",
    ),
    "a bare no": ('{start: "no"}', "{start: no}", "travel_show_is_1st_apc_show.value", "quotation marks"),
    "a bare no among choices": (
        '      "no": "No; where',
        '      no: "No; where',
        "allowed",
        "quotation marks",
    ),
    "a deadline in words": ('"12-01"]', '"December 1"]', "deadlines[4]", 'such as "12-01"'),
    "a zone unknown": ("America/Toronto", "America/Torono", "timezone", "such as America/Toronto"),
    "a clause without words": (STANDING, "", "common[standing].text", "missing"),
    "a clause of no words": (STANDING, '    text: ""\n', "common[standing].text", "empty"),
    "a brace left open": ("{months month} or more", "{months month or more", "text", "between { and }"),
    "an id twice": ("- id: months.1st_apc\n", "- id: months.2nd_apc\n", "[months.2nd_apc].id", "its own"),
    "an id of all": ("- id: months.1st_apc\n", "- id: standing\n", "[standing].id", "its own"),
    "an id twice among all": ("- id: resume\n", "- id: request\n", "common[request].id", "its own"),
    "a field unknown": ("fields: [title,", "fields: [titel,", "common[resume].fields", "allowed are title"),
    "a category that nobody asks for": ("  first_apc:\n", "  firstapc:\n", "categories.firstapc", "asked_as"),
    "a listing in capitals": ("when_listed: pc", "when_listed: PC", "exemption.when_listed", "small letters"),
    "what an exemption keeps": (
        "keeps: [request,",
        "keeps: [requests,",
        "exemption.keeps",
        "allowed are bar",
    ),
}


@pytest.mark.parametrize("what", BAD)
def test_a_bad_rulebook_names_file_line_key_and_what_is_allowed(what: str) -> None:
    before, after, key, allowed = BAD[what]
    with pytest.raises(RulebookFault, match=r"^x\.yaml, line \d+: ") as fault:
        parse(changed((before, after)), "x.yaml")
    told = str(fault.value)
    assert key in told.split(": ")[1]
    assert allowed in told


def test_the_line_is_that_of_the_value_at_fault() -> None:
    text = changed(("          start: 18\n", "          start: eighteen\n"))
    with pytest.raises(RulebookFault) as fault:
        parse(text, "x.yaml")
    line = int(str(fault.value).split("line ")[1].split(":")[0])
    assert "eighteen" in text.splitlines()[line - 1]


def test_what_will_be_wrong_only_after_a_change_is_refused_today() -> None:
    text = MORE_MONTHS.replace("          2027-01-15: 24\n", "          2027-01-15: none\n")
    with pytest.raises(RulebookFault, match="whole number"):
        parse(text, "x.yaml")


def test_a_rulebook_that_is_no_utf_8_is_told_with_the_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = TEXT.replace("title:", "# caf\u00e9\ntitle:", 1)
    (tmp_path / "local411_pc_caucus.yaml").write_bytes(data.encode("latin-1"))
    monkeypatch.setattr(rulebook, "RULES", tmp_path)
    line = data[: data.index("\u00e9")].count("\n") + 1
    load.cache_clear()
    try:
        with pytest.raises(RulebookFault, match=rf"^local411_pc_caucus\.yaml, line {line}: .*not UTF-8"):
            load()
    finally:
        load.cache_clear()


def test_a_rulebook_saved_with_a_mark_before_its_text_is_read(tmp_path: Path) -> None:
    (tmp_path / "x.yaml").write_text(TEXT, "utf-8-sig")
    assert parse(text_of(tmp_path / "x.yaml"), "x.yaml") == parse(TEXT, "x.yaml")


def test_a_rulebook_that_is_not_there_is_told_with_those_that_are() -> None:
    with pytest.raises(RulebookFault, match="local411_pc_caucus"):
        load("local999")


def test_a_report_of_an_earlier_cycle_is_the_same_after_the_rules_have_changed() -> None:
    before, after = load().on(CYCLE), parse(MORE_MONTHS, "x.yaml").on(CYCLE)
    assert screened(after) == screened(before)
    later = screened(parse(MORE_MONTHS, "x.yaml").on(date(2027, 3, 1)))
    assert next(f.outcome for f in later.findings if f.id == "months.2nd_apc") == "not_met"


def screened(book: Rulebook) -> Report:
    """The usual application of the rule cases, by `book`."""
    versions = Versions("", "", "", "", book.name, book.version)
    (application,) = place(papers(USUAL), office(USUAL), CYCLE, book).applications
    return screen(application, office(USUAL), book, as_of=AS_OF, versions=versions)

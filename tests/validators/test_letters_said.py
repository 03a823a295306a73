"""How letters are spoken of: which may count too, what would make them, and why the nearest does not."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from models.terms import Member
from tests.rules.casebook import usual
from tests.validators.test_remedies import built
from validators.checks.letters import judges
from validators.checks.letters_said import (
    Judge,
    clearing,
    deciding,
    letters_shown,
    letters_working,
    nearest,
    unsure_said,
)
from validators.signers import Judged, Letter

CASE = built(usual("first_apc"))
LETTERS = {letter.name: letter for letter in CASE.letters}
ROSA, TAM, INES = LETTERS["Rosa Lind"], LETTERS["Tam Yorke"], LETTERS["Ines Vale"]
NAMELESS = replace(
    TAM, reading=replace(TAM.reading, signer=replace(TAM.reading.signer, value=None)), signed=None
)
SIGNED = "It is not certain that the letter is signed by hand or digitally."
WHO = "It is not certain who signed the letter or whom it is about."


def judge(**why: str) -> Judge:
    """Judges a letter by its signer's given name: why it may not count, or that it does."""

    def judged(letter: Letter) -> Judged:
        said = why.get(letter.name.partition(" ")[0], "")
        return Judged(None if said.startswith("It is") else not said, said)

    return judged


def test_a_letter_that_may_count_is_named_with_what_is_not_certain_of_it() -> None:
    assert unsure_said(judge(Rosa=SIGNED), [ROSA]) == (
        "the letter of Rosa Lind may count too: it is not certain that it is signed by hand or digitally"
    )
    assert unsure_said(judge(Rosa=SIGNED, Ines=SIGNED), [ROSA, INES]) == (
        "the letters of Rosa Lind and Ines Vale may count too: it is not certain that they are signed by"
        " hand or digitally"
    )
    assert unsure_said(judge(Rosa=SIGNED, Ines=WHO), [ROSA, INES]).endswith(
        "it is not certain that the letter of Rosa Lind is signed by hand or digitally"
    ), "of several that lack something else the first is told"
    assert unsure_said(judge(Rosa=SIGNED, Ines=SIGNED, Tam=WHO), [ROSA, INES, TAM]).endswith(
        "that the letter of Rosa Lind is signed by hand or digitally"
    )
    nameless = unsure_said(lambda _: Judged(None, WHO), [NAMELESS])
    assert nameless.startswith(f"the letter in {TAM.paper.name} may count too: it is not certain who signed")
    both = unsure_said(lambda _: Judged(None, WHO), [ROSA, NAMELESS])
    assert both.endswith("it is not certain who signed the letters or whom they are about")
    unread = unsure_said(lambda _: Judged(None, WHO), [NAMELESS, NAMELESS])
    assert unread.startswith(f"the letters in {TAM.paper.name} and {TAM.paper.name} may count too: ")
    only = "Only the letter says that the signer held this role on the show."
    said = unsure_said(lambda _: Judged(None, only), [ROSA, INES])
    assert said.endswith("only the letters say that the signers held this role on the show")
    assert both.startswith(f"the letters of Rosa Lind and the unread signer of {TAM.paper.name} may")


def test_unsigned_letters_are_to_be_signed_where_that_would_be_enough() -> None:
    unsigned = [replace(ROSA, signed=None), replace(INES, signed=None)]
    assert clearing(unsigned, 1) == "The letter of Rosa Lind, signed by hand or digitally."
    assert clearing(unsigned, 2) == "The letters of Rosa Lind and Ines Vale, signed by hand or digitally."
    assert clearing([*unsigned, TAM], 3) == (
        "Confirmation of who signed the letters of Rosa Lind, Ines Vale and Tam Yorke, "
        "in which role and for whom."
    )
    assert clearing([TAM, unsigned[0]], 1) == "The letter of Rosa Lind, signed by hand or digitally."
    assert (
        clearing([TAM, ROSA], 1)
        == "Confirmation of who signed the letter of Tam Yorke, in which role and for whom."
    )


PC = "The signer was not listed as Production Coordinator on November 12, 2026."
STANDING = "The signer was not in good standing on November 12, 2026."


def test_the_nearest_letter_is_the_one_that_lacks_good_standing_alone_else_the_only_one() -> None:
    assert nearest(judge(Rosa=STANDING, Ines=PC, Tam=PC), [INES, ROSA, TAM]) == (
        "Rosa Lind was not in good standing on November 12, 2026"
    )
    only = "Ines Vale was not listed as Production Coordinator on November 12, 2026"
    assert nearest(judge(Ines=PC), [INES, ROSA]) == only
    assert nearest(judge(Ines=PC, Rosa=SIGNED), [INES, ROSA]) == only, "one that may count is not lacking"
    unsigned = replace(ROSA, signed=False)
    assert nearest(judge(Ines=PC, Rosa=PC), [INES, unsigned]) == only, "nor is one that is not signed near"


def test_of_several_letters_that_lack_the_same_all_are_told_and_else_none() -> None:
    listed = "listed as Production Coordinator on November 12, 2026"
    assert nearest(judge(Ines=PC, Tam=PC), [INES, TAM]) == f"no signer of the 2 letters was {listed}"
    assert nearest(judge(Ines=STANDING, Tam=STANDING), [INES, TAM]) == (
        "no signer of the 2 letters was in good standing on November 12, 2026"
    )
    assert nearest(judge(Ines=PC, Tam="The signer was not a member."), [INES, TAM]) == ""
    assert nearest(judge(Ines="No show is named.", Tam="No show is named."), [INES, TAM]) == ""
    assert nearest(judge(), [INES, TAM]) == ""
    assert nearest(lambda _: Judged(False, PC), [NAMELESS]) == "", "whose signer was not read is not named"


def test_the_working_says_of_every_letter_whether_it_counts_and_why() -> None:
    rows = letters_working(judge(Ines=PC), [ROSA, TAM, INES], [INES.paper], [TAM], ROSA).rows
    assert [(row.what, row.counts, row.says) for row in rows] == [
        (
            "The letter of Rosa Lind",
            False,
            "Serves as the letter from a Production Coordinator, and is none of the others.",
        ),
        ("The letter of Tam Yorke", True, "Counts."),
        ("The letter of Ines Vale", False, PC),
        (f"The letter in {INES.paper.name}", False, "Came after the deadline."),
    ]
    again = letters_working(judge(), [ROSA], [], [], TAM).rows
    assert [row.says for row in again] == ["Another letter of the same signer is counted."]
    alone = letters_working(judge(), [ROSA], [], [], None).rows
    assert [row.says for row in alone] == ["Another letter of the same signer is counted."]
    lacking = letters_working(judge(Rosa=PC), [ROSA], [], [], ROSA).rows
    assert [row.says for row in lacking] == [PC]
    assert [[place.quote for place in row.evidence] for row in (*alone, rows[3])] == [
        ["Rosa Lind"],
        ["letter-2"],
    ]
    unread = replace(ROSA, reading=replace(ROSA.reading, signer=replace(ROSA.reading.signer, evidence=None)))
    whole = letters_working(judge(), [unread], [], [], None).rows[0].evidence
    assert [place.quote for place in whole] == ["letter-0"]


def shown(requirement: str, have: list[Letter], maybe: list[Letter], **case: Any) -> list[str]:
    asked = CASE.requirement(requirement)
    return [place.quote for place in letters_shown(replace(CASE, **case), asked, have, maybe)]


def known_as(member: Member | None) -> Letter:
    return replace(INES, match=replace(INES.match, member=member))


def test_places_to_look_at_are_signer_and_signature_and_the_register_where_it_decides() -> None:
    assert shown("letters.pc", [ROSA], [TAM]) == [
        "Rosa Lind", "ink", "pc", "Tam Yorke", "ink", "1st_apc",
    ]  # fmt: skip
    assert shown("letters.count", [ROSA, TAM, INES], []) == [
        "Rosa Lind", "ink", "Tam Yorke", "ink", "Ines Vale", "ink",
    ]  # fmt: skip
    short = shown("letters.count", [ROSA], [ROSA])
    assert short.count("Rosa Lind") == 1 and {"Tam Yorke", "Ines Vale"} <= set(short), "then all are shown"
    assert shown("letters.pc", [ROSA], [], supposed=True) == []
    assert INES.member is not None
    bare = known_as(replace(INES.member, listings=()))
    assert shown("letters.pc", [bare], []) == ["Ines Vale", "ink", "no category"]
    stranger = known_as(None)
    assert shown("letters.pc", [stranger], []) == ["Ines Vale", "ink"]
    reading = INES.reading
    nothing = replace(
        stranger,
        reading=replace(
            reading,
            signer=replace(reading.signer, evidence=None),
            signature=replace(reading.signature, evidence=None),
        ),
    )
    assert shown("letters.pc", [nothing], []) == ["letter-2"]


def test_judges_are_those_of_what_the_category_asks() -> None:
    assert set(judges(CASE)) == {"letters.count", "letters.pc", "letters.members"}


def test_the_record_that_decided_about_a_signer_is_shown_where_the_register_does() -> None:
    asked = {r.id: r for r in CASE.book.requirements(CASE.application.category)}
    by_register = deciding(CASE, asked["letters.pc"])
    lapsed = "The signer was not in good standing on November 12, 2026."
    assert [str(e.where).rpartition(", ")[2] for e in by_register(ROSA, lapsed)] == ["dues_paid_through"]
    assert [str(e.where).rpartition(", ")[2] for e in by_register(ROSA, PC)] == ["categories"]
    assert deciding(CASE, asked["letters.count"])(ROSA, PC) == ()

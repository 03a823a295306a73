"""Positions, roles, kinds and requested categories in the many ways that they are written."""

from __future__ import annotations

import pytest

from extractors.positions import category_of, kind_of, position_of, role_of
from models.terms import Category, Position, ProductionKind, Role

SPELLINGS = {
    Position.SECOND_APC: [
        "2nd APC",
        "2nd A.P.C.",
        "Second Assistant Production Coordinator",
        "2nd Asst. Prod. Co-ord.",
        "APC (2nd)",
        "APC #2",
        "Znd APC",
        "Production Secretary",
        "2e assistante coordonnatrice de production",
        "Secrétaire de production",
    ],
    Position.FIRST_APC: [
        "1st APC",
        "lst APC",
        "Ist APC",
        "1 st APC",
        "First Assistant Production Co-ordinator",
        "Assistant Production Coordinator (1st)",
        "1re assistante coordonnatrice de production",
    ],
    Position.PC: [
        "Production Coordinator",
        "P.C.",
        "PC",
        "Prod. Coord.",
        "Coordonnateur de production",
        "POC",
    ],
    Position.SCRIPT: ["Script Coordinator", "Script Co-ordinator", "Coordonnatrice de scénario"],
    Position.TRAVEL: [
        "Travel Coordinator",
        "Travel & Accommodation Coordinator",
        "Coordonnateur aux voyages",
        "Travel Co.",
        "Travel/Immigration Coordinator",
        "TC",
    ],
    Position.OTHER: [
        "Script Supervisor",
        "Production Assistant",
        "Office PA",
        "Art Department Coordinator",
        "Post-Production Coordinator",
        "VFX Coordinator",
        "Travel Agent",
        "Assistante de bureau de production",
        "Adjointe de bureau",
        "Production Manager",
        "Production Coordinator's Assistant",
        "Writers' Room Assistant",
        "Assistant to the UPM",
    ],
}


@pytest.mark.parametrize(("position", "text"), [(p, t) for p, texts in SPELLINGS.items() for t in texts])
def test_every_spelling_is_its_position(position: Position, text: str) -> None:
    assert position_of(text) == (position, ())
    assert position_of(text.upper()) == (position, ())


@pytest.mark.parametrize("text", ["APC", "A.P.C.", "Asst. Production Coordinator", "Assistant Coordinator"])
def test_a_bare_apc_is_never_guessed(text: str) -> None:
    assert position_of(text) == (None, (Position.FIRST_APC, Position.SECOND_APC))


@pytest.mark.parametrize(
    ("text", "position"),
    [
        ("APC II", Position.SECOND_APC),
        ("Assistant Coordinator no. 1", Position.FIRST_APC),
        ("APC two", Position.SECOND_APC),
        ("2nd Production Coordinator Assistant", Position.SECOND_APC),
        ("Production Coordinator Assistant", None),
        ("Prod'n Co-ordinator", Position.PC),
    ],
)
def test_a_rank_is_told_by_its_number_and_an_assistant_is_no_coordinator(
    text: str, position: Position | None
) -> None:
    assert position_of(text)[0] is position


def test_two_positions_in_one_text_are_two_candidates() -> None:
    assert position_of("PC / 1st APC") == (None, (Position.PC, Position.FIRST_APC))


@pytest.mark.parametrize("text", ["", "Toronto", "The Long Winter"])
def test_what_names_no_job_is_unknown(text: str) -> None:
    assert position_of(text) == (None, ())


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Production Manager", Role.PRODUCTION_MANAGER),
        ("U.P.M.", Role.PRODUCTION_MANAGER),
        ("Directrice de production", Role.PRODUCTION_MANAGER),
        ("Line Producer", Role.LINE_PRODUCER),
        ("Co-Producer", Role.CO_PRODUCER),
        ("Executive Producer", Role.EXECUTIVE_PRODUCER),
        ("Associate Producer", Role.ASSOCIATE_PRODUCER),
        ("1st Asst. Production Coordinator", Role.FIRST_APC),
        ("Assistant Production Coordinator", Role.APC),
        ("Art Coordinator", Role.OTHER),
        ("Toronto", None),
    ],
)
def test_a_signers_title_is_a_role(text: str, role: Role | None) -> None:
    assert role_of(text) == role


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("TV Series", ProductionKind.TV_SEASON),
        ("Série télé", ProductionKind.TV_SEASON),
        ("Limited Series", ProductionKind.MINI_SERIES),
        ("Mini-série", ProductionKind.MINI_SERIES),
        ("M.O.W.", ProductionKind.MOW),
        ("Movie of the Week", ProductionKind.MOW),
        ("Téléfilm", ProductionKind.MOW),
        ("TV Pilot", ProductionKind.PILOT),
        ("Feature Film", ProductionKind.FEATURE),
        ("Long métrage", ProductionKind.FEATURE),
        ("TV Commercial", ProductionKind.OTHER),
        ("Docuseries", ProductionKind.OTHER),
        ("Northern Lights Ltd.", None),
    ],
)
def test_a_kind_of_production_by_any_name(text: str, kind: ProductionKind | None) -> None:
    assert kind_of(text) == kind


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("I request to be upgraded from 2nd APC to 1st APC.", Category.FIRST_APC),
        ("upgrade to Production Coordinator in the PC Caucus", Category.PRODUCTION_COORDINATOR),
        ("Production Coordinator Caucus: upgrade to 1st APC", Category.FIRST_APC),
        ("to be listed as a Script Coordinator", Category.SCRIPT_COORDINATOR),
        ("Listing as Travel Coordinator; I am a listed PC", Category.TRAVEL_COORDINATOR),
        ("I am a 2nd APC and enjoy it", None),
        ("Please upgrade me", None),
    ],
)
def test_a_requested_category_is_what_one_goes_to(text: str, category: Category | None) -> None:
    assert category_of(text) == category

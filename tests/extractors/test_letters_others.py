"""Letters and requests that name other people and other shows than those that they are about."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from extractors.language import Gazetteer, Language
from extractors.letter import read_letter
from extractors.pages import see
from extractors.request import read_request
from models.terms import Category, LetterReading, PageSource, RequestReading
from tests.extractors.typed_pages import page

LANGUAGE = Language.load(Gazetteer())
SURE = 0.85


def letter(
    text: str, below: str = "Sincerely,\n\nDolores Quan-Whitby\nProduction Manager\n"
) -> LetterReading:
    body = f"September 3, 2025\n\nDear Committee,\n\n{text}\n\n{below}".encode()
    return read_letter(see(body, "body 1.txt", "text/plain").pages, "sha256:ab", "body 1.txt", LANGUAGE)


def request(text: str) -> RequestReading:
    pages = see(text.encode(), "body 1.txt", "text/plain").pages
    return read_request(pages, "sha256:ab", "body 1.txt", LANGUAGE)


def shows(reading: LetterReading) -> list[str | None]:
    return [show.value for show in reading.shows]


@pytest.mark.parametrize(
    "text",
    [
        "I make an exception for Nadine Oyelaran. Nadine was our 1st APC. Our coordinator was Tom Reilly, "
        "whom I would trust with my life, and Tom told me that with Nadine there nobody need replace him.",
        "I understand Nadine Oyelaran needs a letter from a manager. Nadine was 1st on our series while "
        "Fiona Marsh coordinated, and she did 85 days herself.",
        "I got lucky with Nadine Oyelaran. She was second to Amy Wexler, then first to me. If you ask Amy "
        "she will tell you the same.",
        "I second the nomination of Nadine Oyelaran! Nadine took care of travel for us. I know Gil Farrow is "
        "writing too.",
    ],
)
def test_whoever_worked_beside_the_subject_is_not_taken_for_the_subject(text: str) -> None:
    assert letter(text).subject.value == "Nadine Oyelaran"


def test_a_nickname_in_brackets_belongs_to_the_name() -> None:
    reading = letter("It is my pleasure to recommend Katherine (Kat) Lindholm. Kat started with me in 2016.")
    assert reading.subject.value == "Katherine (Kat) Lindholm"


def test_somebody_named_later_than_others_and_led_to_by_no_word_is_no_sure_subject() -> None:
    reading = letter("Lee Ferris has left us. Then came Tom Reilly. Tom was here. Tom was good. Tom stays.")
    assert reading.subject.confidence < SURE


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("I am the Production Manager of Frostline, where Nadine Oyelaran was 1st.", ["Frostline"]),
        ("Nadine Oyelaran was my 2nd on seasons 1 and 2 of Copperline.", ["Copperline"]),
        (
            "I am a producer (Fox Hollow, Nine Mile Creek) and Nadine Oyelaran was in my office on both.",
            ["Fox Hollow", "Nine Mile Creek"],
        ),
        (
            "Nadine Oyelaran was on *Ransom Street* and *The Glasshouse*, and did *very* well.",
            ["Ransom Street", "The Glasshouse"],
        ),
        (
            "As Producer of THE BOOKKEEPER and its sequel THE BOOKKEEPER RETURNS I had Nadine Oyelaran.",
            ["THE BOOKKEEPER", "THE BOOKKEEPER RETURNS"],
        ),
        ("In 2024 we shot The Ninth Hour in Gore Bay with Nadine Oyelaran.", ["The Ninth Hour"]),
        (
            "Nadine Oyelaran did the travel on Salt Glacier, Northbound and Two Ferries Over.",
            ["Salt Glacier", "Northbound", "Two Ferries Over"],
        ),
        (
            "Nadine Oyelaran a travaillé sur notre série Le Phare des absents, saisons 1 et 2, ainsi que sur "
            "le téléfilm Un amour de traîneau.",
            ["Le Phare des absents", "Un amour de traîneau"],
        ),
        (
            'Nadine Oyelaran was on "The Lichen Trilogy". On "Lichen" she did the courier log.',
            ["The Lichen Trilogy"],
        ),
    ],
)
def test_shows_are_told_by_the_words_around_them(text: str, titles: list[str]) -> None:
    assert shows(letter(text)) == titles


@pytest.mark.parametrize(
    "text",
    [
        "Notre directeur de production, Alain Thériault, engagerait Nadine Oyelaran sans hésiter.",
        "Nadine Oyelaran (« Nan » pour tout le monde) me demande une lettre.",
        'Nadine Oyelaran, "Nan" to her friends, has asked me for a letter.',
        "Nadine Oyelaran a déplacé toute l'équipe, de Toronto à Saint-Jean.",
    ],
)
def test_people_nicknames_and_places_are_no_shows(text: str) -> None:
    assert shows(letter(text)) == []


@pytest.mark.parametrize(
    "below",
    [
        'Sincerely,\n\nDolores Quan-Whitby\nProduction Manager, "Ward 9" Seasons 1-4\n',
        "Sincerely,\n\nDolores Quan-Whitby\nProduction Manager\nWard 9 Season 3\n",
    ],
)
def test_a_show_that_only_the_signature_names_is_read(below: str) -> None:
    assert shows(letter("I recommend Nadine Oyelaran for upgrade.", below)) == ["Ward 9"]


def test_a_company_under_the_signature_is_no_show() -> None:
    below = "Sincerely,\n\nDolores Quan-Whitby\nProduction Manager\nWard Nine Productions Inc.\nToronto\n"
    assert shows(letter("I recommend Nadine Oyelaran of Toronto for upgrade.", below)) == []


def test_the_writers_own_job_comes_before_the_subjects_on_the_line_above() -> None:
    body = (
        "Madame, Monsieur,\n\nJe soussignée, Nathalie Bergevin, directrice de production, confirme avoir "
        "travaillé avec Marc-Antoine\nLebel sur notre long métrage. Il y occupait le poste de\npremier "
        "assistant coordonnateur.\n\nFait à Ottawa, le 2 septembre 2025\n\nNathalie Bergevin\n"
    )
    pages = see(body.encode(), "body 1.txt", "text/plain").pages
    reading = read_letter(pages, "sha256:ab", "body 1.txt", LANGUAGE)
    assert reading.signer_title.value == "directrice de production"
    assert reading.category.value is None, "the job that he had is none that he is recommended for"


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("Je recommande qu'elle soit promue coordonnatrice de production.", Category.PRODUCTION_COORDINATOR),
        ("I hope that you will see your way to making her a PC.", Category.PRODUCTION_COORDINATOR),
    ],
)
def test_a_letter_says_what_somebody_should_become(text: str, category: Category) -> None:
    assert letter(f"Nadine Oyelaran has worked for me. {text}").category.value is category


@pytest.mark.parametrize(
    ("head", "day"),
    [
        ("NIGHT FERRY (2023) LTD.\n\nSeptember the 3rd, 2025", date(2025, 9, 3)),
        ("Member since 2010\n\nSeptember 3rd of 2025", date(2025, 9, 3)),
    ],
)
def test_a_year_alone_is_no_letters_date(head: str, day: date) -> None:
    body = (
        f"{head}\n\nDear Committee,\n\nI recommend Nadine Oyelaran for upgrade to 1st APC.\n\nD. Quan\nPC\n"
    )
    pages = see(body.encode(), "body 1.txt", "text/plain").pages
    assert read_letter(pages, "sha256:ab", "body 1.txt", LANGUAGE).date.value == day


def test_a_week_is_no_day_to_be_sure_of() -> None:
    body = "Week of May 5, 2025\n\nDear Committee,\n\nI recommend Nadine Oyelaran.\n\nDolores Quan\nPC\n"
    pages = see(body.encode(), "body 1.txt", "text/plain").pages
    assert read_letter(pages, "sha256:ab", "body 1.txt", LANGUAGE).date.confidence < SURE


def test_names_in_a_forms_list_of_references_are_not_who_asks() -> None:
    form = (
        "UPGRADE APPLICATION\n\nNAME:            Devon Clarke\nMEMBER NO.:      2466\nAPPLYING FOR:    1st "
        "APC\nREFERENCES:      Ann-Marie Kowalski, PC; Debbie Frank, PC\n"
    )
    assert request(form).name.value == "Devon Clarke"


def test_the_name_that_somebody_bears_now_is_theirs() -> None:
    text = (
        "Please upgrade me to 1st APC. My maiden name was Nadine Vandenberg. My legal name "
        "is now Nadine Oyelaran.\n"
    )
    assert request(text).name.value == "Nadine Oyelaran"


@pytest.mark.parametrize(
    "text",
    [
        "kevin o'dowd here, card 2655. looking to go up to first. what do you need from me",
        "pls see attached for my upgrade to 1APC. kevin o'dowd #2655. merci!",
    ],
)
def test_a_name_without_capitals_beside_its_number_is_likely_the_writers(text: str) -> None:
    name = request(text).name
    assert name.value == "kevin o'dowd"
    assert name.confidence < SURE


def test_a_family_name_of_one_letter_is_no_sure_name() -> None:
    assert request("I would like to upgrade to 1st APC.\n\nThanks,\nIvan P.\n2744\n").name.confidence < SURE


def test_the_number_of_the_locals_house_is_no_members() -> None:
    text = "IATSE Local 411\n629 Eastern Avenue\n\nPlease upgrade me to PC.\n\nNadine Roy\nMember no. 2207\n"
    assert request(text).member_no.value == "2207"


def test_two_french_ranks_are_two_jobs() -> None:
    text = "Je voudrais passer de 2e assistante à 1re assistante à la coordination.\n\nNadine Roy\n"
    assert request(text).category.value is Category.FIRST_APC


def test_whom_a_letter_addresses_has_not_signed_it() -> None:
    body = (
        "Mme Torres,\n\nÀ la demande de Luc Sabourin, je confirme qu'il a été coordonnateur de scénario sur "
        "notre série « Huis clos à Hearst ».\n\nLe 28 octobre 2025\n\nPierre-Yves Gendron, producteur\n"
    )
    pages = see(body.encode(), "body 1.txt", "text/plain").pages
    reading = read_letter(pages, "sha256:ab", "body 1.txt", LANGUAGE)
    assert reading.signer.value == "Pierre-Yves Gendron"
    assert shows(reading) == ["Huis clos à Hearst"]


def test_the_productions_people_and_company_are_no_shows() -> None:
    head = (
        'Production Manager: Ray Sung\nProduction: "Midwinter Court", Season 1, Court Jester Films Inc.\n\n'
    )
    body = f"{head}Jonah Pike is recommended for upgrade.\n\nSincerely,\nGillian Marsh-Dale\nProducer\n"
    pages = see(body.encode(), "body 1.txt", "text/plain").pages
    assert shows(read_letter(pages, "sha256:ab", "body 1.txt", LANGUAGE)) == ["Midwinter Court"]


def scanned(text: str, spoiled: tuple[str, ...]) -> LetterReading:
    """The letter as OCR has it, `spoiled` words read with next to no confidence."""
    typed = page(text, source=PageSource.OCR, seen=0.95)
    words = tuple(replace(word, confidence=0.1 if word.text in spoiled else 0.95) for word in typed.words)
    return read_letter([replace(typed, words=words)], "sha256:ab", "letter.pdf", LANGUAGE)


UNDER_INK = """
Craig Campbell
1st Assistant Production Coordinator
IATSE Local 411, Member 1895

2025-02-21

To Whom It May Concern:

It is a privilege to write in support of Nadine Oyelaran, who seeks an upgrade to Production Coordinator.

Warm regards,

AAns Nr

G aig Campbell
"""


def test_a_printed_name_that_a_pen_has_spoiled_is_read_as_the_letterhead_has_it() -> None:
    reading = scanned(UNDER_INK, ("AAns", "Nr", "G", "aig"))
    assert reading.signer.value == "Craig Campbell"
    assert reading.signer.confidence < SURE, "a person looks at it"
    assert reading.signer_title.value == "1st Assistant Production Coordinator"


def test_a_letterheads_name_of_whom_the_letter_tells_is_not_taken_for_the_writer() -> None:
    told = UNDER_INK.replace("G aig Campbell", "").replace("AAns Nr", "Producer")
    told = told.replace("Warm", "Craig Campbell and I agreed that the show leaned on her.\n\nWarm")
    assert scanned(told, ()).signer.value is None


def test_a_job_that_the_writer_says_they_watch_as_is_told_without_as() -> None:
    below = "With respect,\n\nProducer\n"
    reading = letter(
        "My name is Ray Sung (member #3281), and as Line Producer I recommend Nadine Roy.", below
    )
    assert reading.signer_title.value in ("Producer", "Line Producer")


@pytest.mark.parametrize("line", ["Production Manager -IATSE 411", "Production Manager IATSE 411"])
def test_the_union_beside_a_job_is_no_part_of_it(line: str) -> None:
    below = f"Sincerely,\n\nDolores Quan-Whitby\n{line}\n"
    assert (
        letter("I recommend Nadine Oyelaran for upgrade.", below).signer_title.value == "Production Manager"
    )


def test_a_subject_line_may_have_the_category_right_behind_the_name() -> None:
    reading = letter("Re: Nina Castellano/1st APC\n\nNina was employed by us for 22 weeks. We recommend her.")
    assert reading.subject.value == "Nina Castellano"


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("{} worked for me on Ghostlight and on Sundown.", ["Ghostlight", "Sundown"]),
        ("{} worked on both Ghostlight and Sundown.", ["Ghostlight", "Sundown"]),
        ("{} was my First for Ghostlight and my Second for Sundown.", ["Ghostlight", "Sundown"]),
        ("{} came from The Glass Pier to Bitter Orange.", ["The Glass Pier", "Bitter Orange"]),
        ("{} and I did two features, Ghostlight and Sundown.", ["Ghostlight", "Sundown"]),
        ("I coordinated The Glass Pier with {} as my First.", ["The Glass Pier"]),
        ("{} has been in the Ghostlight office since prep.", ["Ghostlight"]),
        ("Ghostlight was a hard show. {} made it easier.", ["Ghostlight"]),
        ("I was there between March and October, with {} beside me.", []),
        ("We were shooting in Toronto. {} never slept.", []),
        ("{} joined us in May, during Lent.", []),
        ("{} worked on Rise and Shine for me.", ["Rise and Shine"]),
    ],
)
def test_a_title_is_told_from_what_ties_it_to_another(text: str, titles: list[str]) -> None:
    assert shows(letter(text.format("Nadine Oyelaran"))) == titles


@pytest.mark.parametrize("name", ["April Jones", "Summer West", "Hollis Best", "June Carter"])
def test_people_who_are_called_like_a_month_or_a_quarter_are_people(name: str) -> None:
    given = name.split()[0]
    reading = letter(f"{name} asked me for a letter. Bill Hargreaves was asked too. {given} is ready.")
    assert reading.subject.value == name
    signed = letter("I recommend Nadine Roy for upgrade.", f"Sincerely,\n\n{name}\nProducer\n")
    assert signed.signer.value == name


@pytest.mark.parametrize("below", ["All Best", "Last May", "Toronto West", "May Productions"])
def test_words_that_may_be_names_make_no_name_of_others(below: str) -> None:
    assert letter("I recommend Nadine Roy for upgrade.", f"Sincerely,\n\n{below}\n").signer.value is None


def test_what_opens_a_sentence_is_no_given_name() -> None:
    assert letter("As Nadine Roy's supervisor I saw it all. Nadine did well.").subject.value == "Nadine Roy"

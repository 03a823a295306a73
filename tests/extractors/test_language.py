"""Names and titles in running text."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

from extractors import language
from extractors.language import Gazetteer, Language, model_hash
from extractors.language_training import Writer, score, train

LANGUAGE = Language.load(Gazetteer(people=("Oriane Vantongeren",), titles=("Kestrel Nine", "Harbour")))


def labels(text: str, loaded: Language = LANGUAGE) -> list[tuple[str, str]]:
    return [(span.label, span.text) for span in loaded.spans(text)]


def test_a_name_and_a_title_of_the_registers_are_found_and_say_so() -> None:
    spans = LANGUAGE.spans("I met Oriane Vantongeren on KESTREL NINE.")
    assert [(s.label, s.text, s.source) for s in spans] == [
        ("PERSON", "Oriane Vantongeren", "register"),
        ("SHOW", "KESTREL NINE", "register"),
    ]


def test_offsets_lead_back_to_the_text() -> None:
    text = "As 1st APC of Kestrel Nine, Oriane Vantongeren of IATSE Local 411 was calm."
    spans = LANGUAGE.spans(text)
    assert all(text[span.start : span.end] == span.text for span in spans)
    assert {span.label for span in spans} >= {"ROLE", "SHOW", "PERSON", "BODY"}


def test_a_common_word_is_no_title_unless_it_is_written_as_one() -> None:
    assert ("SHOW", "harbour") not in labels("We parked by the harbour.")


def test_a_name_in_no_register_is_found_by_the_model() -> None:
    found = labels("I am writing to recommend Thandiwe Mbatha for an upgrade.")
    assert ("PERSON", "Thandiwe Mbatha") in found


def test_spans_never_overlap_and_come_out_the_same_every_time() -> None:
    text = (
        "Ms. Vantongeren, Production Coordinator of Kestrel Nine (Blue Quay Pictures Inc.), hired Ana Reyes."
    )
    spans = LANGUAGE.spans(text)
    assert all(one.end <= other.start for one, other in pairwise(spans))
    assert spans == Language.load(
        Gazetteer(people=("Oriane Vantongeren",), titles=("Kestrel Nine", "Harbour"))
    ).spans(text)


def test_empty_registers_are_no_fault() -> None:
    assert isinstance(Language.load(Gazetteer()).spans("Hello."), tuple)


def test_the_shipped_model_is_small_and_has_a_hash() -> None:
    size = sum(path.stat().st_size for path in language.MODEL.rglob("*") if path.is_file())
    assert size < 6_000_000
    assert model_hash().startswith("sha256:")
    assert len(model_hash()) == 71


def test_no_other_file_imports_spacy() -> None:
    room = Path(language.__file__).parent
    importers = [path.name for path in room.glob("*.py") if "import spacy" in path.read_text("utf-8")]
    assert importers == ["language.py"]


def test_generated_texts_are_the_same_for_the_same_seed_and_label_what_they_say() -> None:
    first, again = (list(Writer(3, held_out=False).texts(20)) for _ in range(2))
    assert first == again
    for item in first:
        assert all(item.text[start:end].strip() == item.text[start:end] for start, end, _ in item.entities)


def test_training_learns_from_a_handful_of_texts() -> None:
    pipeline = train(1, texts=64, rounds=1)
    assert set(pipeline.get_pipe("ner").labels) == {"PERSON", "SHOW", "ORG"}
    assert all(0 <= figures["f"] <= 1 for figures in score(pipeline, texts=5).values())


def test_the_shipped_model_finds_most_names_and_titles_it_never_saw() -> None:
    scored = score(language.load_model(), texts=120)
    assert scored["PERSON"]["f"] > 0.7
    assert scored["SHOW"]["f"] > 0.6

"""`desk eval`: labelled papers judged, every miss shown, and labels drafted for papers of one's own."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from flows.evaluation import Evaluation, evaluate_papers, table
from flows.labelling import draft_labels
from flows.outputs import write_evaluation
from flows.shop import Quiet
from models.errors import UsageFault

SAMPLES = Path(__file__).parents[2] / "samples"
MAIL = "001.eml"


def labelled() -> list[dict[str, Any]]:
    papers = json.loads((SAMPLES / "labels.json").read_text("utf-8"))["papers"]
    return [paper for paper in papers if paper["item"] == MAIL]


def save(folder: Path, papers: list[dict[str, Any]]) -> Path:
    labels = folder / "labels.json"
    labels.write_text(json.dumps({"papers": papers}), encoding="utf-8")
    return labels


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made: Path = tmp_path_factory.mktemp("papers")
    shutil.copy2(SAMPLES / "inbox" / MAIL, made / MAIL)
    return made


@pytest.fixture(scope="module")
def judged(folder: Path) -> Evaluation:
    """The papers of one mail, two fields of their labels put wrong."""
    papers = labelled()
    resume = next(paper for paper in papers if paper["kind"] == "resume")
    letter = next(paper for paper in papers if paper["kind"] == "reference_letter")
    resume["truth"]["credits"][0]["days"] = 999.0
    letter["truth"]["signer"] = "Somebody Else"
    return evaluate_papers(save(folder, papers), Quiet(), pictured=True)


def test_every_field_that_differs_from_its_label_is_a_miss_with_its_place(judged: Evaluation) -> None:
    told = {(line.field, line.expected) for line in judged.misses}
    assert {("days", "999"), ("letter signer", "Somebody Else")} <= told
    for line in judged.misses:
        assert line.place is not None and line.found and line.channel == "text_pdf"
    assert len(judged.crops) == len({line.place for line in judged.misses})


def test_figures_are_told_by_channel_and_by_layout(judged: Evaluation) -> None:
    days = judged.by_channel["text_pdf"]["field days"]
    assert days["right"] == days["n"] - 1
    assert judged.by_channel["body"]["kind of paper"] == {"right": 1, "n": 1, "rate": 1.0}
    assert {"resume_blocks", "mail_body"} <= set(judged.by_layout)
    assert "resume_blocks" in table(judged.by_layout, "layout")


def test_the_page_shows_each_miss_beside_its_picture(judged: Evaluation, tmp_path: Path) -> None:
    page = write_evaluation(judged, tmp_path / "out").read_text("utf-8")
    assert page.count("<img ") >= len(judged.crops) > 0
    assert "Somebody Else" in page and "999" in page
    told = json.loads((tmp_path / "out/eval.json").read_text("utf-8"))
    assert len(told["misses"]) == len(judged.misses)


def test_labels_of_papers_that_are_not_there_are_refused(folder: Path) -> None:
    lost = [{**paper, "part": "lost.pdf"} for paper in labelled()[:1]]
    with pytest.raises(UsageFault, match=r"lost\.pdf in 001\.eml"):
        evaluate_papers(save(folder, lost), Quiet())


@pytest.mark.parametrize("broken", ['{"papers": [{"kind": "resume"}]}', "[]", "{", '{"papers": [1]}'])
def test_labels_in_another_form_are_refused(tmp_path: Path, broken: str) -> None:
    (tmp_path / "labels.json").write_text(broken)
    with pytest.raises(UsageFault, match="no labels that can be used"):
        evaluate_papers(tmp_path / "labels.json", Quiet())


def test_drafted_labels_are_what_was_read_and_are_never_written_over(folder: Path, tmp_path: Path) -> None:
    shutil.copy2(folder / MAIL, tmp_path / MAIL)
    labels = draft_labels(tmp_path, Quiet())
    papers = json.loads(labels.read_text("utf-8"))["papers"]
    assert sorted(paper["kind"] for paper in papers) == sorted(paper["kind"] for paper in labelled())
    assert not evaluate_papers(labels, Quiet()).misses
    with pytest.raises(UsageFault, match="there already"):
        draft_labels(tmp_path, Quiet())

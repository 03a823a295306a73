"""A resume in two files and a letter in two, pages missing elsewhere: what intake and report say."""

from __future__ import annotations

import json
from collections.abc import Iterator
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest

from tests.extractors.test_kinds import RESUME, SECOND_HALF
from tests.extractors.test_letter import PLAIN
from tests.extractors.test_page_order import MORE
from tests.extractors.test_request import BY_MAIL
from tests.extractors.typed_pages import printed
from tests.flows.test_job import order, run

OTHER_LETTER = PLAIN.replace("Dolores Quan-Whitby", "Tomas Achter")
FILES = {
    "resume_p2.pdf": printed(MORE),
    "resume_p1.pdf": printed(RESUME),
    "scan a.pdf": printed(PLAIN[: PLAIN.index("Sincerely")] + "\nPage 1 of 2"),
    "scan b.pdf": printed(SECOND_HALF + "\nPage 2 of 2"),
    "other letter.pdf": printed(OTHER_LETTER + "\nPage 1 of 3"),
}


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    base = tmp_path_factory.mktemp("pieces")
    (base / "inbox").mkdir()
    mail = EmailMessage()
    mail["Received"] = "from a.example by b.example; Thu, 12 Nov 2026 10:30:00 -0500"
    mail["From"] = "Nadine Oyelaran <nadine@example.com>"
    mail["Subject"] = "Upgrade"
    mail.set_content(BY_MAIL)
    for name, content in FILES.items():
        mail.add_attachment(content, maintype="application", subtype="pdf", filename=name)
    (base / "inbox/a.eml").write_bytes(mail.as_bytes())
    run(base / "workspace", order(base / "inbox", base / "out"))
    yield base / "out"


def parts(out: Path) -> dict[str, Any]:
    (item,) = json.loads((out / "intake.json").read_text("utf-8"))["items"]
    return {part["name"]: part for part in item["parts"]}


def report(out: Path) -> Any:
    (path,) = out.glob("*/report.json")
    return json.loads(path.read_text("utf-8"))


def test_every_file_is_filed_and_says_what_it_goes_on_with(out: Path) -> None:
    told = parts(out)
    assert {told[name]["became"] for name in ("resume_p1.pdf", "resume_p2.pdf")} == {"resume"}
    assert told["resume_p1.pdf"]["why"] == "It was read from resume_p1.pdf and resume_p2.pdf together."
    assert told["resume_p2.pdf"]["why"].startswith("It goes on with the paper that begins in resume_p1.pdf")
    assert told["scan b.pdf"]["became"] == "reference_letter"
    assert len({told[name]["filed_under"] for name in FILES}) == 1
    assert told["resume_p2.pdf"]["filed_under"] is not None


def test_the_credits_of_both_files_are_one_resumes_and_point_to_their_own_file(out: Path) -> None:
    shown = {credit["title"]: credit["evidence"][0] for credit in report(out)["credits"]}
    assert (shown["Orrin Point"]["name"], shown["Orrin Point"]["page"]) == ("resume_p1.pdf", 1)
    assert (shown["Arrin Point"]["name"], shown["Arrin Point"]["page"]) == ("resume_p2.pdf", 1)
    resumes = [paper for paper in report(out)["papers"] if paper["kind"] == "resume"]
    assert [[leaf["name"] for leaf in paper["leaves"]] for paper in resumes] == [
        ["resume_p1.pdf", "resume_p2.pdf"]
    ]


def test_a_letter_in_two_files_has_its_signer_from_the_second(out: Path) -> None:
    letters = {letter["signer"]: letter for letter in report(out)["letters"]}
    assert "Dolores Quan-Whitby" in letters
    assert len(letters) == 2


def test_a_page_that_has_not_come_is_said(out: Path) -> None:
    assert parts(out)["other letter.pdf"]["why"] == "It lacks pages 2 and 3 of 3."
    notes = [paper["note"] for paper in report(out)["papers"]]
    assert "It lacks pages 2 and 3 of 3." in notes

"""Mails and faxes packed another way hold the same papers, and the labels follow them."""

from __future__ import annotations

import io
from pathlib import Path
from random import Random
from typing import Any

import pytest
from PIL import Image

from extractors.inbox import item_of
from extractors.mail import open_item
from models.terms import Submission
from samples.mailroom import Attached, Mailroom
from samples.repacking import reorder_fax, to_archive, to_msg, to_winmail
from samples.world import AS_OF

TEXT = "I ask to be listed as 1st APC. Café Élodie."
FILES = {"Résumé.pdf": b"%PDF-1.4 a resume\0\0", "letter.pdf": b"%PDF-1.4 a letter"}


def a_mail(inbox: Path) -> dict[str, Any]:
    room = Mailroom(inbox, Random(4))
    files = [Attached(name, "application/pdf", content) for name, content in FILES.items()]
    path = room.post(("Rosa Lind", "rosa@lind.example"), AS_OF, "Upgrade", TEXT + "\n", files)
    for name in ("body", *FILES):
        room.became(path, name, "resume", "3001-first_apc")
    return {"items": room.items, "papers": [{"item": path, "part": name} for name in FILES]}


def opened(inbox: Path, path: str) -> Submission:
    return open_item(item_of(inbox / path), (inbox / path).read_bytes())


@pytest.mark.parametrize("way", ["msg", "zip", "winmail"])
def test_a_mail_packed_otherwise_holds_the_same_text_and_files(tmp_path: Path, way: str) -> None:
    labels = a_mail(tmp_path)
    before = opened(tmp_path, "001.eml")
    if way == "msg":
        to_msg(tmp_path, labels, "001.eml")
    elif way == "zip":
        to_archive(tmp_path, labels, "001.eml", "papers.zip")
    else:
        to_winmail(tmp_path, labels, "001.eml")
    (path,) = {entry["item"] for entry in labels["papers"]}
    after = opened(tmp_path, path)
    assert {part.name: part.content for part in after.parts if part.role == "attachment"} == FILES
    assert [part.content.decode().strip() for part in after.parts if part.role == "body"] == [TEXT]
    assert (after.sender, after.received_at) == (before.sender, before.received_at)
    assert labels["items"][0]["path"] == path
    found = {
        "body" if part.role == "body" else part.name for part in after.parts if part.role != "alternative"
    }
    assert {part["name"] for part in labels["items"][0]["parts"]} == found


def test_a_fax_laid_in_another_order_keeps_its_pages_and_their_labels(tmp_path: Path) -> None:
    pages = [Image.new("1", (80, 20 + number), number % 2) for number in range(1, 5)]
    stream = io.BytesIO()
    pages[0].save(
        stream, "TIFF", save_all=True, append_images=pages[1:], compression="group4", dpi=(204, 196)
    )
    (tmp_path / "fax.tif").write_bytes(stream.getvalue())
    spans = {"cover": (1, 1), "resume": (2, 3), "letter": (4, 4)}
    parts = [{"name": name, "pages": pages} for name, pages in spans.items()]
    labels: dict[str, Any] = {
        "items": [{"path": "fax.tif", "parts": parts}],
        "papers": [{"item": "fax.tif", "part": name, "pages": pages} for name, pages in spans.items()],
    }
    reorder_fax(tmp_path, labels, "fax.tif", (2, 1, 0))
    with Image.open(tmp_path / "fax.tif") as fax:
        heights = []
        for number in range(4):
            fax.seek(number)
            heights.append(fax.height)
        assert tuple(map(float, fax.info["dpi"])) == (204.0, 196.0)
    assert heights == [24, 23, 22, 21]
    for told in (labels["items"][0]["parts"], labels["papers"]):
        assert {each.get("part", each.get("name")): each["pages"] for each in told} == {
            "cover": (4, 4),
            "resume": (2, 3),
            "letter": (1, 1),
        }

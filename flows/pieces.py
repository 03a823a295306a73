"""Papers that lie in several files, read as one: pieces that came together are found, read once and kept."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import timedelta

from extractors.language import Gazetteer
from extractors.opening import open_pieces
from extractors.pages import PREPARATION
from extractors.pieces import Piece, joined
from flows.shop import Shop
from models.store import FiledPart, FiledSubmission
from models.terms import Channel, DocumentReading, PageSet, Paper, Problem

Documents = Mapping[str, tuple[FiledSubmission, FiledPart]]
_TOGETHER = timedelta(hours=2)
"""A fax sent again after the line broke, or sheets scanned one by one, come within this time."""


def with_pieces_joined(
    shop: Shop,
    documents: Documents,
    readings: Mapping[str, DocumentReading],
    gazetteer: Gazetteer,
    key: str,
) -> dict[str, DocumentReading]:
    """The readings, each paper that lies in several files read as one in the file that it begins in."""
    found = dict(readings)
    for batch, one_message in _batches(documents, readings):
        for whole in joined(batch, one_message=one_message):
            paper = _read(shop, whole, gazetteer, key)
            if paper is not None:
                _put(found, whole, paper)
    return found


def _batches(
    documents: Documents, readings: Mapping[str, DocumentReading]
) -> Iterator[tuple[list[Piece], bool]]:
    """The pieces of what came together: in one message, or from one sender on one channel close in time."""
    by_item: dict[str, list[Piece]] = {}
    items: list[FiledSubmission] = []
    for document, (submission, part) in documents.items():
        reading = readings.get(document)
        if submission.path not in by_item:
            by_item[submission.path] = []
            items.append(submission)
        papers = reading.papers if reading and _has_pages(part) else ()
        alone = len(papers) == 1
        by_item[submission.path] += [Piece(document, part.name, paper, alone) for paper in papers]
    runs: list[list[FiledSubmission]] = []
    for item in items:
        run = next((run for run in runs if _together(run[-1], item)), None)
        if run is None:
            runs.append([item])
        else:
            run.append(item)
    for run in runs:
        yield [piece for item in run for piece in by_item[item.path]], len(run) == 1


def _has_pages(part: FiledPart) -> bool:
    return part.role != "body" and (
        part.media_type.startswith("image/") or part.media_type == "application/pdf"
    )


def _together(one: FiledSubmission, other: FiledSubmission) -> bool:
    same = (one.channel, one.sender) == (other.channel, other.sender)
    return same and one.channel is not Channel.EMAIL and other.received_at - one.received_at <= _TOGETHER


def _read(shop: Shop, whole: Sequence[Piece], gazetteer: Gazetteer, key: str) -> Paper | None:
    """What was read of the pieces together, now or in an earlier run; null where they cannot be read so."""
    leaves = [leaf for piece in whole for leaf in piece.leaves]
    name = f"sha256:{hashlib.sha256(repr(leaves).encode()).hexdigest()}"
    kept = shop.store.reading(name, key)
    if kept is not None:
        return kept.papers[0]
    parts = [shop.store.pages(piece.document, PREPARATION) for piece in whole]
    if any(part is None for part in parts):
        return None
    seen = [part for part in parts if isinstance(part, PageSet)]
    papers = [piece.paper for piece in whole]
    paper: Paper | Problem = shop.sandbox.result(
        shop.sandbox.submit(open_pieces, seen, leaves, papers, gazetteer)
    )
    if isinstance(paper, Problem):
        return None
    reading = DocumentReading(name, whole[0].name, seen[0].media_type, len(leaves), (paper,))
    shop.store.save_reading(name, key, reading)
    return paper


def _put(found: dict[str, DocumentReading], whole: Sequence[Piece], paper: Paper) -> None:
    """The paper in the place of its first piece; of the others, only that they go on with it."""
    first = whole[0]
    _exchange(found, first, paper)
    for piece in whole[1:]:
        note = f"It goes on with the paper that begins in {first.name}, and was read with it."
        rest = replace(
            piece.paper,
            kind=paper.kind,
            body=None,
            missing="",
            note=note,
            part_of=(first.document, paper.first_page),
        )
        _exchange(found, piece, rest)


def _exchange(found: dict[str, DocumentReading], piece: Piece, paper: Paper) -> None:
    reading = found[piece.document]
    papers = tuple(paper if each is piece.paper else each for each in reading.papers)
    found[piece.document] = replace(reading, papers=papers)

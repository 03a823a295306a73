"""Signings: which certificate page of an e-signing service is a letter's, and what it says of its signer."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from models.terms import ReceivedPaper, Signing, SigningReading
from validators.people import CLOSE, alike
from validators.signers import Letter
from validators.words import together


def certificate_of(letter: Letter, papers: Sequence[ReceivedPaper]) -> ReceivedPaper | None:
    """The certificate of `letter` among `papers`: the one whose envelope the letter's pages name, else one in
    its file or received with it that names its signer, else the one in its file."""
    pages = [paper for paper in papers if isinstance(paper.paper.body, SigningReading)]
    if not pages:
        return None
    stamped = [page for page in pages if _is_stamped(letter, page)]
    here = [page for page in pages if page.document == letter.paper.document]
    beside = [page for page in pages if page.submission == letter.paper.submission]
    naming = [page for page in (*here, *beside) if _of_signer(letter, page)]
    return next(iter((*stamped, *naming, *here)), None)


def _is_stamped(letter: Letter, page: ReceivedPaper) -> bool:
    body = page.paper.body
    envelope = _bare(body.envelope.value or "") if isinstance(body, SigningReading) else ""
    return bool(envelope) and envelope in _bare(letter.reading.text)


def _bare(text: str) -> str:
    return re.sub(r"[^A-Z0-9]", "", text.upper())


def _of_signer(letter: Letter, page: ReceivedPaper) -> bool:
    return any(_is_signers(letter, signing) for signing in _signings(page))


def _is_signers(letter: Letter, signing: Signing) -> bool:
    name = signing.signer.value
    return bool(letter.name and name) and alike(letter.name, name or "") >= CLOSE


def _signings(page: ReceivedPaper) -> Iterable[Signing]:
    return page.paper.body.signings if isinstance(page.paper.body, SigningReading) else ()


def certificate_says(letter: Letter, page: ReceivedPaper) -> str:
    """What the certificate says of the letter, in sentences, and what that is worth."""
    signings = sorted(_signings(page), key=lambda signing: not _is_signers(letter, signing))
    said = together([_signed(signing) for signing in signings], most=4) or "it was signed"
    body = page.paper.body
    envelope = body.envelope.value if isinstance(body, SigningReading) else None
    number = f" (envelope {envelope})" if envelope else ""
    named = not signings or _is_signers(letter, signings[0])
    other = "" if named else " It does not name the letter's signer."
    worth = "On paper it is evidence and no proof: nothing on it can be checked."
    return f"A certificate page of electronic signing{number} says that {said}.{other} {worth}"


def _signed(signing: Signing) -> str:
    who = signing.signer.value or "somebody"
    address = f" ({signing.address.value})" if signing.address.value else ""
    return f"{who}{address} signed on {signing.at.value}"

"""The end of a letter: the closing words, the block under them, and who the block says has signed."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from rapidfuzz import fuzz

from extractors.language import Language
from extractors.names import NameAt, name_in_line, same_person
from extractors.positions import role_of
from extractors.prose import Piece, Prose

_STRONG = re.compile(
    r"(?:^|\b)(?:sincerely(?: yours)?|yours (?:truly|sincerely|faithfully|in \w+)|very truly yours|"
    r"(?:\w+ )?regards|respectfully(?: submitted| yours)?|"
    r"(?:in|with) (?:unity and )?solidarity|fraternally(?: yours)?|cordially(?: yours)?|cordialement|"
    r"bien (?:cordialement|à vous)|sincèrement|sincères salutations|salutations (?:distinguées|cordiales)|"
    r"sentiments (?:distingués|les meilleurs)|meilleures salutations|with (?:kind |best |warm )?(?:regards|"
    r"thanks|gratitude|respect|appreciation)|all the best|best wishes|faithfully|"
    r"en solidarité|amicalement)\W*$",
    re.IGNORECASE,
)
_WEAK = re.compile(
    r"^(?:many |with )?(?:thanks|thank you|merci)(?: (?:so much|very much|again|in advance|for your "
    r"(?:time|consideration|time and consideration)))?\W*$|^(?:best|cheers|yours|warmly|truly|signed|"
    r"gratefully|thankfully|warmest|thx|tx|ty|tks|xo+|xoxo|love|fondly|take care|with (?:my|our) compliments|"
    r"yours ever|amitiés|à bientôt|bonne journée|faithfully)\W*$",
    re.IGNORECASE,
)
_FUZZY = (
    "sincerely", "yours truly", "best regards", "kind regards", "warm regards", "regards", "respectfully",
    "yours sincerely", "respectfully submitted", "cordialement", "in solidarity", "with thanks",
    "sincerely yours", "with best regards", "fraternally yours",
)  # fmt: skip
_LEADING = re.compile(
    r"^(?:sincerely|regards|best regards|kind regards|"
    r"warm regards|yours truly|respectfully|cordialement|best|"
    r"thanks|thank you|merci)\s*,\s+(?=\S)|^(?:xo(?:xo)?|x{1,3})[,\s]+(?=\S)",
    re.IGNORECASE,
)
_GREETS = re.compile(r"^\W*(?:to|dear|hi|hello|hey|attn)\b", re.IGNORECASE)
_AFTER_BLOCK = re.compile(
    r"^\W*(?:c\.?c\.?|copy to|encl\w*|p\.?\s?s|p\.j|page \d|\d+ of \d+)\b\s*[:.]?", re.IGNORECASE
)
_SIGN_LABEL = re.compile(r"^\W*(?:signed(?!,?$)|signature|sign here|per|signé)\b(?! page)", re.IGNORECASE)
_NUMBER_NEAR = re.compile(r"member|iatse|local\s*\d|#\s*\d", re.IGNORECASE)
_LONG_LINE = 9
_LIST_MARK = re.compile(r"^\s*(?:[*•·‣▪-]\s|\(?\d{1,2}[.)]\s)")
_SMALL_WORD = re.compile(r"(?<![\w.@'’-])[a-zà-ÿ]{3,}(?![\w@])(?!\.\w)")
_INITIALLED = re.compile(r"\b[A-ZÀ-Ý]\. ?[A-ZÀ-Ý][a-zà-ÿ]")
_SMALL_NAME = re.compile(r"[^\W\d_]{2,}(?: [^\W\d_][\w'’-]*){1,3}")
_HEADED = re.compile(
    r"^\W*(?:from|to|cc|sent|subject|date|references|referees|(?:\w+ )?letters(?: from| by)?|enclos\w+|"
    r"attach\w+|contacts|pièces jointes|documents? joints?|références)\s*:",
    re.IGNORECASE,
)
"""A line of a message's head, or one that lists what comes along: its names are no signatures."""
_GOES_ON = re.compile(r"\s*[.:!?]\s+(?:\S+\s+){2}")
_APPOSED = (",", "(", "|", "-", "–", "—")
_FEW_CAPITALS, _WRAPPED, _TWO_SIGN = 0.01, -0.8, 0.8
_NEAR = 1.2
_SENTENCE_WORDS, _ROW, _NO_SIGNATURE = 5, 3, -1.2
_ROLE_BONUS, _NUMBER_BONUS, _AGREES_BONUS = 0.7, 0.3, 0.6
_IS_SUBJECT, _UNSURE_WORDS, _PER_ROW = -1.6, -0.8, -0.07


@dataclass(frozen=True, slots=True)
class Closing:
    """`words` is the piece with the closing words; `block` the pieces under it, to the letter's end."""

    words: Piece | None
    block: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Signer:
    """A printed name: `piece` holds it, `start`/`end` are offsets in the prose; `score` weighs it."""

    name: str
    piece: Piece
    start: int
    end: int
    score: float
    from_block: bool


def is_closing(text: str) -> bool:
    """Whether a line is the words that close a letter, misread letters allowed for."""
    if re.search(r"(?:salutations|sentiments) \w+\W*$", text, re.IGNORECASE):
        return True
    if _GREETS.match(text):
        return False
    text = text.lstrip("> ")
    if len(text.split()) > 7:
        return False
    letters = re.sub(r"[^\w\s]", "", text).casefold().strip()
    if _STRONG.search(text) or _WEAK.match(text.strip()):
        return True
    return len(letters) >= 6 and max(fuzz.ratio(letters, phrase) for phrase in _FUZZY) >= 82


def closing_of(prose: Prose) -> Closing:
    """The last closing with something under it; where there is none, the last third of the text, or all that
    stands under its last long line."""
    pieces = prose.pieces
    last: Closing | None = None
    for at, piece in enumerate(pieces):
        lead = _LEADING.match(piece.text)
        if lead or is_closing(piece.text):
            block = _block(pieces[at:] if lead else pieces[at + 1 :])
            weak = bool(_WEAK.match(piece.text.strip()))
            if block and not (weak and last is not None and _under(last, piece)):
                last = Closing(piece, block)
    if last is not None:
        return last
    tail = max(0, len(pieces) - max(6, len(pieces) // 3))
    long = max((at for at, piece in enumerate(pieces) if len(piece.words) >= _LONG_LINE), default=tail)
    tail = min(tail, long + 1)
    return Closing(None, _block(pieces[tail:]))


def _under(closing: Closing, piece: Piece) -> bool:
    return closing.words is not None and piece.start > closing.words.start


def _block(pieces: Sequence[Piece]) -> tuple[Piece, ...]:
    block: list[Piece] = []
    for piece in pieces:
        if block and _AFTER_BLOCK.match(piece.text):
            break
        block.append(piece)
    return tuple(block[:24])


def signer_of(
    prose: Prose, closing: Closing, language: Language, *, subject: str | None, claimed: Sequence[str]
) -> Signer | None:
    """The name under the closing that is likeliest the signer's.

    `subject` is who the letter is about (a cc or a heading may repeat it); `claimed` are names that the
    letter gives its writer elsewhere ("I, Marie Roy, ...", a letterhead, a mail's From).
    """
    found: list[Signer] = []
    block = closing.block
    capitals = sum(char.isupper() for char in prose.text) / max(1, len(prose.text))
    for at, piece in enumerate(block):
        text, offset = piece.text, piece.start
        if piece is closing.words and (lead := _LEADING.match(text)):
            text, offset = text[lead.end() :], offset + lead.end()
        name = name_in_line(text, language) or _in_small_letters(text, block, at, language, capitals)
        if name is None:
            continue
        score = name.score + _beside(text, name, block, at)
        score += _WRAPPED if prose.text[max(0, piece.start - 1) : piece.start] == " " else 0.0
        score += _around(name, text, block[at + 1 : at + 4]) + _PER_ROW * at
        score += _AGREES_BONUS if any(same_person(name.text, other) > 0.85 for other in claimed) else 0.0
        score += _IS_SUBJECT if subject and same_person(name.text, subject) > 0.85 else 0.0
        words = [word for _, word in prose.words(offset + name.start, offset + name.end)]
        score += _UNSURE_WORDS if min(word.confidence for word in words) < 0.45 else 0.0
        found.append(Signer(name.text, piece, offset + name.start, offset + name.end, score, True))
    if not found:
        return None
    best = max(found, key=lambda signer: signer.score)
    return _first_of_two(best, found) or _printed(best, found)


def _first_of_two(best: Signer, found: Sequence[Signer]) -> Signer | None:
    """Where two people sign side by side, the first, hardly surely; null where nobody signs beside `best`."""
    beside = [s for s in found if s.piece.row == best.piece.row and s.score > best.score - _NEAR]
    if len(beside) < 2 or same_person(beside[0].name, beside[1].name) > 0.8:
        return None
    return replace(beside[0], score=min(beside[0].score, _TWO_SIGN))


def _printed(best: Signer, found: Sequence[Signer]) -> Signer:
    """Where the same name stands twice, the upper is a signature in type and the lower the printed name."""
    lower = [
        s for s in found if s.start > best.start and same_person(s.name, best.name) > 0.8 and s.score > 0.8
    ]
    return lower[0] if lower else best


def _is_of_table(piece: Piece, block: Sequence[Piece]) -> bool:
    """Whether the piece stands in one of several rows of three or more."""
    rows = Counter(other.row for other in block)
    return rows[piece.row] >= _ROW and sum(count >= _ROW for count in rows.values()) > 1


def is_alone(signer: Signer) -> bool:
    """Whether the name fills its line, as a signature does."""
    return len(signer.piece.text.strip(" .,-–—*")) <= len(signer.name) + 2


def _around(name: NameAt, text: str, following: Sequence[Piece]) -> float:
    """A job or member number beside or just under a name speaks for it."""
    rest = [text[name.end :], *(piece.text for piece in following[:3])]
    bonus = 0.0
    if any(role_of(line) is not None for line in rest[:3] if line):
        bonus += _ROLE_BONUS
    if any(_NUMBER_NEAR.search(line) for line in rest if line):
        bonus += _NUMBER_BONUS
    return bonus


def _beside(text: str, name: NameAt, block: Sequence[Piece], at: int) -> float:
    """What a line that is no signature weighs: a sentence, one of a list, names of several people."""
    label = block[at - 1].text if at and block[at - 1].row == block[at].row else ""
    if _is_of_table(block[at], block) or _HEADED.match(text) or _HEADED.match(label):
        return _NO_SIGNATURE
    told = _LIST_MARK.match(text)
    if told and any(
        _LIST_MARK.match(other.text) for other in block[max(0, at - 1) : at + 2] if other.text != text
    ):
        return _NO_SIGNATURE
    rest = text[name.end :]
    told_of = len(_SMALL_WORD.findall(rest)) >= _SENTENCE_WORDS and not rest.lstrip().startswith(_APPOSED)
    return _NO_SIGNATURE if told_of or _INITIALLED.search(rest) or _GOES_ON.match(rest) else 0.0


def _in_small_letters(
    text: str, block: Sequence[Piece], at: int, language: Language, capitals: float
) -> NameAt | None:
    """A name without capitals in a text that has next to none: the first line of the block, or one with a job
    or number under it."""
    bare = text.strip(" -–—~*.")
    if not bare.islower() or capitals > _FEW_CAPITALS or not _SMALL_NAME.fullmatch(bare):
        return None
    name = name_in_line(text.title(), language)
    if name is None or (at and not _around(name, text, block[at + 1 : at + 3])):
        return None
    return name


def signing_labels(block: Sequence[Piece]) -> tuple[Piece, ...]:
    """Pieces that mark a place to sign ("Signature: ____")."""
    return tuple(piece for piece in block if _SIGN_LABEL.match(piece.text))

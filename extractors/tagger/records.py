"""From what the network says of each word to records: the same slots that the layouts' readers fill."""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np

from extractors.credit_draft import Record, Slot
from extractors.credit_title import has_strange_brackets
from extractors.layout import Passage, unwrapped
from extractors.tagger.evened import COUNT, evened
from extractors.tagger.gaps import Taken, first_heading, gaps_filled, is_numbered
from extractors.tagger.network import DATES, DAYS, FIRST_OVER, POSITION, SEASON, TAGS, TITLE, WHEN, tagged
from extractors.tagger.people import known_names, with_whole_names
from extractors.tagger.periods import gone_on, period_of
from extractors.tagger.words import Floats, Ints, WordTable, lines_at, word_table
from models.terms import Page

_NAMES = frozenset(
    (
        "title",
        "studio",
        "producer",
        "production_manager",
        "production_coordinator",
        "assistant_production_coordinator",
    )
)
_COUNTING = re.compile(
    r"no\.?|nos\.?|n[º°]|#|number|part|chapter|highway|route|line|unit|gate|room", re.IGNORECASE
)
_STOPPED = re.compile(r"(\w+)\.$")
_HALF = re.compile(r"½|1/2")
_SHORT = frozenset(
    ("Inc", "Ltd", "Corp", "Co", "Jr", "Sr", "St", "Bros", "Ltée", "Enr", "Dr", "Mr", "Mrs", "vs")
)
_LEAST = 0.3
_SUREST = 0.99
_GONE_ON = 0.6
"""The chance of an end that the network took for no part of the credit: it is asked about."""
_THE = frozenset({"the", "our", "a", "an"})
_FOR_OTHERS = frozenset(
    {
        "for", "with", "to", "under", "by", "from", "assisted", "assisting", "supported", "supporting",
        "helped", "helping", "covered", "covering", "trained", "hired", "supervised", "and",
    }
)  # fmt: skip


def learned_records(pages: Sequence[Page], people: Sequence[str] = ()) -> list[Record]:
    """The credits that the network finds on `pages`, in reading order of their titles. `people` are known by
    name: such a name is read whole."""
    table = word_table(pages)
    found = tagged(table)
    names = known_names(table, people)
    tags, told = evened(with_whole_names(found.tags, names), table)
    tags = without_others_jobs(tags, table)
    titled = [n for n, begin in enumerate(found.begins) if tags[begin] == TITLE]
    runs = _runs(tags, table, names)
    owners = _by_run(found.owners, runs)
    titled = _credits(titled, owners, tags)
    if not titled:
        return []
    among = owners[:, titled]
    owner, sure = among.argmax(axis=1), told * among.max(axis=1) / np.maximum(among.sum(axis=1), 1e-6)
    headings = _headings(table, tags)
    if head := first_heading(table, tags, first := int(found.begins[titled[0]])):
        headings = [(first - 1, "position", head), *headings]
    records = []
    mine = np.where(_owned(tags) & (sure >= _LEAST), owner, -1).astype(np.int32)
    for n, credit in enumerate(titled):
        begin = int(found.begins[credit])
        places = np.flatnonzero(mine == n).astype(np.int32)
        records.append(Record(_slots(table, places, tags, sure, begin), _context(headings, begin)))
    return gaps_filled(records, table, Taken(mine, tags, among))


def without_others_jobs(tags: Ints, table: WordTable) -> Ints:
    """Without jobs that a sentence names as somebody else's ("Covered for the Production Coordinator")."""
    found, segment = tags.copy(), table.groups[:, 0]
    for at in np.flatnonzero(tags == POSITION).tolist():
        lead = [table.words[n][1].text.casefold() for n in (at - 2, at - 1) if n >= 0]
        inner = at > 1 and segment[at - 2] == segment[at]
        goes_on = at > 0 and tags[at - 1] == POSITION and found[at - 1] != POSITION
        if goes_on or (inner and lead[1] in _THE and lead[0] in _FOR_OTHERS):
            found[at] = TAGS.index("none")
    return found


def _owned(tags: Ints) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    """Which words are part of a credit."""
    return (tags >= TITLE) & (tags < FIRST_OVER)


def _runs(tags: Ints, table: WordTable, names: Sequence[Sequence[int]]) -> Ints:
    """Numbers the runs of one tag within a segment, or of one known name that is wrapped: their words belong
    to one credit."""
    parts = np.stack([tags, table.groups[:, 0]], axis=1)
    runs = np.cumsum(np.r_[False, (parts[1:] != parts[:-1]).any(axis=1)][: len(tags)]).astype(np.int32)
    for first, *others in names:
        for other in others:
            if tags[other] == tags[first]:
                runs[runs == runs[other]] = runs[first]
    return runs


def _by_run(owners: Floats, runs: Ints) -> Floats:
    """Each word's chances of belonging to the credits, a run's as one (the mean of their logarithms)."""
    if not owners.size:
        return owners
    logs = np.log(owners + 1e-6)
    sums = np.zeros((runs.max() + 1, owners.shape[1]), np.float32)
    np.add.at(sums, runs, logs)
    means: Floats = np.exp(sums / np.maximum(np.bincount(runs), 1)[:, None])[runs]
    return means


def _credits(begins: list[int], owners: Floats, tags: Ints) -> list[int]:
    """The beginnings that gather what makes a credit: those that gather least are dropped one by one, and
    their words go to the others."""
    owned = _owned(tags)
    while begins:
        owner = owners[:, begins].argmax(axis=1)
        gathered = [set(tags[owned & (owner == n)].tolist()) for n in range(len(begins))]
        worth = [
            bool(tags_ & WHEN) + (POSITION in tags_) + (DAYS in tags_) + len(tags_) / 100
            for tags_ in gathered
        ]
        least = int(np.argmin(worth))
        if worth[least] >= 2 or (worth[least] >= 1 and len(begins) == 1):
            break
        if worth[least] >= 1 and sorted(worth)[len(worth) // 2] < 2:
            break
        del begins[least]
    return begins


def _slots(table: WordTable, mine: Ints, tags: Ints, sure: Floats, begin: int) -> tuple[Slot, ...]:
    chains = {
        tag: _chain(table, mine[tags[mine] == tag], sure, begin if tag == TITLE else None)
        for tag in sorted(set(tags[mine].tolist()))
    }
    if TITLE in chains and SEASON in chains and _is_title_s(table, chains[TITLE], chains[SEASON]):
        chains[TITLE] = np.sort(np.r_[chains[TITLE], chains.pop(SEASON)]).astype(np.int32)
    if TITLE in chains:
        chains[TITLE] = _without_preposition(table, chains[TITLE], tags)
    if DAYS in chains:
        chains[DAYS] = _one_number(table, chains[DAYS], sure)
    told = [chains[tag] for tag in sorted(WHEN & set(chains))]
    period = period_of(table, told, begin) if told else None
    more = gone_on(table, told, tags) if told and period is None else None
    if period is not None or more is not None:
        chains = {tag: chain for tag, chain in chains.items() if tag not in WHEN}
    if period is not None:
        chains[DATES] = period
    slots = [_slot(table, tag, places, sure) for tag, places in chains.items()]
    if more is not None:
        slots.append(Slot((TAGS[DATES],), unwrapped(lines_at(table, more)), _GONE_ON))
    return tuple(slots)


def _is_title_s(table: WordTable, title: Ints, season: Ints) -> bool:
    """Whether a season's words are the last of the title: they name none, or are a bare number behind a word
    that counts something ("Lighthouse No. 6")."""
    if not is_numbered(table, season):
        return True
    last, number = table.words[title[-1]][1].text, " ".join(table.words[n][1].text for n in season)
    return title[-1] + 1 == season[0] and bool(_COUNTING.fullmatch(last)) and number.strip(",.").isdigit()


def _slot(table: WordTable, tag: int, places: Ints, sure: Floats) -> Slot:
    text = _unstopped(TAGS[tag], unwrapped(lines_at(table, places)))
    whole = tag == TITLE and has_strange_brackets(text.text)
    return Slot((TAGS[tag],), text, min(float(sure[places].mean()), _SUREST), whole)


def _unstopped(field: str, text: Passage) -> Passage:
    """A name or title without the full stop of the sentence that it ends."""
    last = _STOPPED.search(text.text) if field in _NAMES else None
    return text.cut(0, len(text.text) - 1) if last and len(last[1]) > 1 and last[1] not in _SHORT else text


def _chain(table: WordTable, places: Ints, sure: Floats, begin: int | None) -> Ints:
    """The words that hang together, wrapped lines below one another among them: those with `begin`, else the
    surest; what else was taken for the same field of the credit stands too far off."""
    chains: list[list[int]] = []
    for place in places.tolist():
        near = next((chain for chain in chains if _hangs(table, chain, place)), None)
        if near is None:
            chains.append([place])
        else:
            near.append(place)
    with_begin = [chain for chain in chains if begin in chain]
    best = max(with_begin or chains, key=lambda chain: float(sure[chain].sum()))
    return np.array(best, np.int32)


def _without_preposition(table: WordTable, places: Ints, tags: Ints) -> Ints:
    """A title without a first word that opens the dates beside it ("Du 8 avril"), where it goes on below."""
    first, line = int(places[0]), table.groups[:, 1]
    opens = first + 1 < len(tags) and tags[first + 1] in WHEN and line[first + 1] == line[first]
    below = places[line[places] != line[first]]
    return below if opens and len(below) and len(places) - len(below) == 1 else places


def _one_number(table: WordTable, places: Ints, sure: Floats) -> Ints:
    """A count of days is one number: of several that were taken for it the surest, with the words around; of
    none the one that stands over the word "days"."""
    numbers = [n for n in places.tolist() if any(c.isdigit() for c in table.words[n][1].text)]
    above = table.links[places[:1], 2]
    if not numbers and COUNT.fullmatch(table.words[above[0]][1].text):
        return np.concatenate([above, places])
    if len(numbers) < 2:
        return places
    halves = {n for n in numbers if _HALF.fullmatch(table.words[n][1].text) and n - 1 in numbers}
    best = max(set(numbers) - halves, key=lambda n: float(sure[n]))
    kept = {best, best + 1} if best + 1 in halves else {best}
    return np.array([n for n in places.tolist() if n in kept or n not in numbers], np.int32)


def _hangs(table: WordTable, chain: Sequence[int], place: int) -> bool:
    last = chain[-1]
    if table.groups[last, 0] == table.groups[place, 0]:
        return True
    down = float(table.y[place] - table.y[last])
    aligned = abs(float(table.x[place] - min(table.x[at] for at in chain)))
    return 0.3 < down < 2.2 and (aligned < 3 or _goes_on(table, last, place))


def _goes_on(table: WordTable, last: int, place: int) -> bool:
    """Whether one word ends its line and the other begins the next: a line is wrapped there."""
    line = table.groups[:, 1]
    ends = last + 1 == len(line) or line[last + 1] != line[last]
    begins = line[place - 1] != line[place]
    return bool(ends and begins and line[place] == line[last] + 1)


def _headings(table: WordTable, tags: Ints) -> list[tuple[int, str, Passage]]:
    """Headings over several credits, as (first word, field, text)."""
    found: list[tuple[int, str, list[int]]] = []
    for place in np.flatnonzero(tags >= FIRST_OVER):
        name = TAGS[tags[place]].removeprefix("over_")
        if found and found[-1][1] == name and table.groups[found[-1][2][-1], 1] == table.groups[place, 1]:
            found[-1][2].append(int(place))
        else:
            found.append((int(place), name, [int(place)]))
    return [(first, name, unwrapped(lines_at(table, places))) for first, name, places in found]


def _context(headings: Sequence[tuple[int, str, Passage]], begin: int) -> tuple[Slot, ...]:
    """What the last heading of each field above a credit says."""
    last = {name: text for first, name, text in headings if first < begin}
    return tuple(Slot((name,), text) for name, text in last.items())

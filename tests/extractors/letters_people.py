# ruff: noqa: E501 - lines of HTML and lists of words read better whole
"""Who stands in the unseen letters: random truths, scrawls and pages for the families written before the reader saw them."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from html import escape

from weasyprint import HTML  # type: ignore[import-untyped]

FIRST = [
    "Marisol",
    "Priyanka",
    "Étienne",
    "Wendell",
    "Oksana",
    "Jean-Marc",
    "Thandiwe",
    "Siobhán",
    "Casimir",
    "Yui",
    "Desmond",
    "Anneliese",
    "Farrukh",
    "Gwendolyn",
    "Tomasz",
    "Ngozi",
    "Benedikt",
    "Rosalind",
    "Hyun-woo",
    "Zsófia",
    "Alasdair",
    "Lucía",
    "Ravinder",
    "Maeve",
    "Olumide",
    "Ingrid",
    "Pascale",
    "Dmitri",
]
LAST = [
    "Abernathy-Cole",
    "Van der Merwe",
    "Okonkwo",
    "Lévesque",
    "O'Hanlon",
    "Tkachenko",
    "de Souza",
    "MacLellan",
    "Fitzwilliam",
    "Nguyen",
    "Bhattacharya",
    "St. Amand",
    "Brzezinski",
    "Yamashiro",
    "Pemberton",
    "Ouellette",
    "Castellanos",
    "Dhaliwal",
    "Sørensen",
    "Whitcombe",
    "Achebe",
    "Kowalczyk",
    "Price",
    "Young",
    "La Rocque",
    "Baptiste-Roy",
    "Singh",
    "Marchetti",
]
SHOWS = [
    "Gravel Harbour",
    "The Tin Lantern",
    "Midnight Orchard",
    "Paper Cormorants",
    "Northbound Nell",
    "A Season of Sparrows",
    "Cinder Row",
    "The Glass Portage",
    "Halfway to Wawa",
    "Brine & Bone",
    "Ledger of Ghosts",
    "Kestrel Point",
]
TITLES = {
    "production_manager": ("Production Manager", "Unit Production Manager"),
    "line_producer": ("Line Producer",),
    "pc": ("Production Coordinator", "Production Co-ordinator"),
    "producer": ("Producer",),
    "executive_producer": ("Executive Producer",),
    "travel": ("Travel Coordinator",),
    "1st_apc": ("1st Assistant Production Coordinator",),
}
SOUGHT = (
    "Production Coordinator",
    "1st Assistant Production Coordinator",
    "Travel Coordinator",
    "Script Coordinator",
)
FONTS = (
    "Carlito",
    "Liberation Serif",
    "Liberation Sans",
    "P052",
    "URW Bookman",
    "URW Gothic",
    "DejaVu Sans",
    "Caladea",
)
WORDS = (
    "{f} kept the office calm through two schedule changes and a blizzard.",
    "I have seldom met anyone who tracks a purchase order so carefully.",
    "Crew lists, call sheets and travel memos left our office on time, every day.",
    "{f} trained two new office staff and answered every call from the set.",
    "Our producers, {o} among them, asked for {f} by name on the next project.",
    "When {o} left in week three, {f} carried the desk alone for ten days.",
    "I would hire {f} again without a second thought.",
    "Please call me at 416-555-0{d} with any questions.",
)


@dataclass(slots=True)
class Letter:
    """One letter's truth and its dice."""

    rng: random.Random
    subject: str = ""
    subject_no: str = ""
    signer: str = ""
    title: str = ""
    role: str = ""
    number: str = ""
    signature: str = "ink"
    other: str = ""
    shows: list[str] = field(default_factory=list)
    sought: str = ""
    company: str = ""
    date: str = ""
    over: int = 0

    def __post_init__(self) -> None:
        r = self.rng
        firsts, lasts = r.sample(FIRST, 3), r.sample(LAST, 3)
        self.subject, self.signer, self.other = (f"{a} {b}" for a, b in zip(firsts, lasts, strict=True))
        self.role = r.choice(list(TITLES))
        self.title = r.choice(TITLES[self.role])
        self.number, self.subject_no = (str(n) for n in r.sample(range(2100, 9899), 2))
        self.shows = r.sample(SHOWS, 3)
        self.sought = r.choice(SOUGHT)
        self.company = f"{r.choice(self.shows)} Productions {r.choice(('Inc.', 'Ltd.', '(Ontario) Inc.'))}"
        self.date = f"{r.choice(('March', 'October', 'January', 'June'))} {r.randint(1, 28)}, {r.choice((2025, 2026))}"

    @property
    def first(self) -> str:
        return self.subject.split()[0]

    def body(self, sentences: int = 4) -> str:
        r = self.rng
        chosen = r.sample(WORDS, sentences)
        return " ".join(w.format(f=self.first, o=self.other, d=r.randint(100, 199)) for w in chosen)

    def ink(self, height: int = 38, width: int = 150, style: str = "") -> str:
        """A scrawl as a drawing, that may run over the name below; nothing where the letter is not signed."""
        if self.signature != "ink":
            return f'<div style="height:{height}pt"></div>'
        r, x, steps = self.rng, 4.0, []
        style += f";margin-bottom:-{self.over}pt"
        while x < width - 20:
            x += r.uniform(5, 14)
            a, b = (r.uniform(0.05, 0.95) * height for _ in range(2))
            steps.append(f"S {x - 3:.0f} {a:.0f} {x:.0f} {b:.0f}")
        path = f"M 3 {height / 2:.0f} " + " ".join(steps)
        colour = r.choice(("#10205f", "#111", "#1b3a9b"))
        return (
            f'<svg width="{width}pt" height="{height}pt" viewBox="0 0 {width} {height}" style="display:block;{style}">'
            f'<path d="{path}" fill="none" stroke="{colour}" stroke-width="1.5"/></svg>'
        )

    def pdf(self, html: str, css: str = "") -> bytes:
        r = self.rng
        look = f"@page{{size:letter;margin:{r.choice((54, 64, 72))}pt}}body{{font-family:'{r.choice(FONTS)}';font-size:{r.choice((10, 10.5, 11, 11.5, 12))}pt;line-height:{r.choice((1.2, 1.35))}}}p{{margin:0 0 9pt}}"
        return bytes(HTML(string=f"<style>{look}{css}</style>{html}").write_pdf())


def e(text: str) -> str:
    return escape(text)

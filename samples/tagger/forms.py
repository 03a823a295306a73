"""Credits as labels and values: one or more to a line, or as a printed form has them, in boxes."""

from __future__ import annotations

from itertools import pairwise

from samples.tagger.canvas import Run, Sheet, Token, glued, run
from samples.tagger.careers import CREW, Credit, headings
from samples.tagger.layout import Blocks
from samples.tagger.written import Writer

Pairs = list[tuple[Run, Run]]
"""Labels with their values."""


class Labels(Blocks):
    """Each credit a list of labels and values."""

    def __init__(self, sheet: Sheet, writer: Writer) -> None:
        super().__init__(sheet, writer)
        rng = self.rng
        fields = [
            n
            for n in self.names("season", "kind", "studio", "company", "position", "agreement")
            if n == "position" or rng.random() < 0.6
        ]
        fields += ["start", "end", "days"] if rng.random() < 0.4 else ["dates", "days"]
        fields += list(CREW) if rng.random() < 0.9 else []
        if rng.random() < 0.4:
            rng.shuffle(fields)
        self.fields = ["title", *fields]
        self.labels = {n: self._label(n) for n in self.fields}
        self.title_bare = rng.random() < 0.45
        self.bare_bold = rng.random() < 0.7
        self.pairs = rng.choice([1, 1, 2, 2, 3]) if self.across == 1 else 1
        self.tab = rng.choice([0.0, sheet.size * rng.uniform(6, 13)])
        self.bold = rng.random() < 0.3
        self.colon = rng.choice([":", ":", "", " -", " .....", "......."])
        self.boxes = rng.random() < 0.35 and self.across == 1
        self.rows = self._rows()
        self.caption = rng.uniform(0.6, 0.95)
        self.ruled = rng.random() < 0.6
        self.numbered = rng.choice(
            ["", "", "Credit {n}", "Production {n}", "{n}", "Show #{n}", "No. {n}", "Job {n} of 9"]
        )

    def _label(self, name: str) -> str:
        text = str(self.rng.choice(headings()["labels"][name][:25]))
        text = self.rng.choice([text.title(), text.title(), text.capitalize(), text.upper()])
        note = {"start": "(mm/dd/yyyy)", "end": "(mm/dd/yyyy)", "season": "(if any)", "days": "(total)"}.get(
            name
        )
        return f"{text} {note}" if note and self.rng.random() < 0.15 else text

    def _rows(self) -> list[list[float]]:
        """Where the boxes of each row begin, as shares of the width; rows of different counts of boxes."""
        rng, rows, left = self.rng, [], len(self.fields)
        same = rng.choice([2, 3, 4]) if rng.random() < 0.4 else 0
        while left > 0:
            count = min(left, same or rng.choice([1, 2, 2, 3, 3, 4, 5]))
            cuts = [at / count for at in range(count)]
            if not same and count > 1 and rng.random() < 0.6:
                grid = sorted(rng.sample(range(1, 8), count - 1))
                cuts = [0.0, *(at / 8 for at in grid)]
            rows.append(cuts)
            left -= count
        return rows

    def lines_high(self) -> float:
        return 2.4 * len(self.rows) if self.boxes else min(len(self.fields), 9) / self.pairs

    def block(self, credit: Credit, number: int) -> None:
        sheet = self.sheet
        if self.numbered:
            sheet.put(run(self.numbered.format(n=number + 1), bold=self.bare_bold), sheet.left, sheet.y)
            sheet.advance(sheet.line)
        told = self._told(credit, number)
        if self.boxes:
            self._boxes(told)
        else:
            self._listed(told)

    def _told(self, credit: Credit, number: int) -> Pairs:
        """The labels and values; a title without a label is set at once."""
        sheet = self.sheet
        told: Pairs = []
        for name in self.fields:
            counted = name == "days" and self.rng.random() < 0.85
            value = self.writer.field("count" if counted else name, credit, number)
            if name == "title" and "season" not in self.fields:
                value = self.writer.title(credit, number)
            if name == "title" and self.title_bare:
                words = [Token(t.text, t.tag, t.credit, self.bare_bold) for t in value]
                sheet.paragraph(words, sheet.left, sheet.right - sheet.left)
            elif value or self.rng.random() < 0.3:
                label = run(self.labels[name], "label", number, self.bold)
                value = value or run(self.writer.h.nothing)
                told.append((glued(label, run(self.colon.strip(), "label", number)), value))
        return told

    def _listed(self, told: Pairs) -> None:
        sheet = self.sheet
        wide = (sheet.right - sheet.left) / self.pairs
        for at in range(0, len(told), self.pairs):
            sheet.room_for(sheet.line)
            top, low = sheet.y, sheet.y
            for place, (label, value) in enumerate(told[at : at + self.pairs]):
                sheet.y = top
                x = sheet.left + place * wide
                if self.tab and self.tab < 0.6 * wide:
                    low = max(low, self._tabbed(label, value, x, wide))
                else:
                    sheet.paragraph([*label, *value], x, wide - 6)
                low = max(low, sheet.y)
            sheet.y = low

    def _tabbed(self, label: Run, value: Run, x: float, wide: float) -> float:
        """The value beside its label, both wrapped; gives how low the label reaches."""
        sheet, top = self.sheet, self.sheet.y
        for number, line in enumerate(sheet.wrapped(label, self.tab - 3)):
            sheet.put(line, x, top + number * sheet.line)
            low = top + (number + 1) * sheet.line
        sheet.paragraph(value, x + self.tab, wide - self.tab - 6)
        return low

    def _boxes(self, told: Pairs) -> None:
        """Labels in small type over their values."""
        sheet = self.sheet
        whole, small = sheet.right - sheet.left, sheet.size * self.caption
        rest = list(told)
        for cuts in self.rows:
            part, rest = rest[: len(cuts)], rest[len(cuts) :]
            if not part:
                break
            edges = [cut * whole for cut in cuts[: len(part)]] + [whole]
            widths = [after - first for first, after in pairwise(edges)]
            values = [sheet.wrapped(v, w - 7) for (_, v), w in zip(part, widths, strict=True)]
            names = [sheet.wrapped(n, w - 5, small) for (n, _), w in zip(part, widths, strict=True)]
            named, tall = max(len(n) for n in names), max(len(v) for v in values)
            high = named * small * sheet.air + tall * sheet.line + 3
            sheet.room_for(high)
            for edge, width, name, lines in zip(edges, widths, names, values, strict=False):
                x, y = sheet.left + edge + 3, sheet.y + 1
                for number, line in enumerate(name):
                    sheet.put(line, x, y + number * small * sheet.air, small)
                for number, line in enumerate(lines):
                    sheet.put(line, x, y + named * small * sheet.air + number * sheet.line)
                if self.ruled:
                    sheet.frame(sheet.left + edge, sheet.y, width, high)
            sheet.advance(high)

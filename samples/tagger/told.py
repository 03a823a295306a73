# ruff: noqa: E501 - lists of words read better whole
"""Credits as lists of labels and values, or told in sentences."""

from __future__ import annotations

from samples.tagger.canvas import Run, Sheet, Token, glued, run
from samples.tagger.careers import CREW, Credit, headings
from samples.tagger.layout import Layout
from samples.tagger.written import Writer


class Labels(Layout):
    """Each credit a list of labels and values, one or two to a line."""

    def __init__(self, sheet: Sheet, writer: Writer) -> None:
        super().__init__(sheet, writer)
        rng = self.rng
        names = [
            "title",
            *[
                n
                for n in self.names("season", "kind", "studio", "company", "position", "agreement")
                if n == "position" or rng.random() < 0.6
            ],
        ]
        names += ["start", "end", "days"] if rng.random() < 0.4 else ["dates", "days"]
        names += list(CREW)
        if rng.random() < 0.4:
            names = ["title", *rng.sample(names[1:], len(names) - 1)]
        self.fields = names
        self.labels = {n: str(rng.choice(headings()["labels"][n][:20])).title() for n in names}
        self.title_bare = rng.random() < 0.4
        self.pairs = rng.choice([1, 1, 2, 3])
        self.tab = rng.choice([0.0, sheet.size * rng.uniform(8, 14)])
        self.air = rng.uniform(0.3, 1.4) * sheet.line
        self.bold = rng.random() < 0.3
        self.colon = rng.choice([":", ":", "", " -", " .....", "......."])
        self.above = rng.random() < 0.3
        self.per_row = rng.choice([2, 3, 3, 4, 5])
        self.numbered = rng.choice(["", "", "Credit {n}", "Production {n}", "{n}", "Show #{n}"])

    def credit(self, credit: Credit, number: int) -> None:
        sheet = self.sheet
        sheet.room_for(min(len(self.fields), 7) * sheet.line / self.pairs)
        if self.numbered:
            sheet.put(run(self.numbered.format(n=number + 1)), sheet.left, sheet.y)
            sheet.advance(sheet.line)
        cells: list[tuple[Run, Run]] = []
        for name in self.fields:
            value = self.writer.field(
                "count" if name == "days" and self.rng.random() < 0.8 else name, credit, number
            )
            if name == "title" and "season" not in self.fields:
                value = self.writer.title(credit, number)
            if name == "title" and self.title_bare:
                sheet.paragraph(
                    [Token(t.text, t.tag, t.credit, True) for t in value],
                    sheet.left,
                    sheet.right - sheet.left,
                )
            elif value:
                cells.append(
                    (
                        glued(
                            run(self.labels[name], "label", number, self.bold),
                            run(self.colon.strip(), "label", number),
                        ),
                        value,
                    )
                )
        if self.above:
            self._boxes(cells)
            sheet.advance(self.air)
            return
        wide = (sheet.right - sheet.left) / self.pairs
        for at in range(0, len(cells), self.pairs):
            top, low = sheet.y, sheet.y
            sheet.room_for(sheet.line)
            top = sheet.y
            for place, (label, value) in enumerate(cells[at : at + self.pairs]):
                sheet.y = top
                x = sheet.left + place * wide
                if self.tab and sheet.extent(label) < self.tab - 3:
                    sheet.put(label, x, top)
                    sheet.paragraph(value, x + self.tab, wide - self.tab - 6)
                else:
                    sheet.paragraph([*label, *value], x, wide - 6)
                low = max(low, sheet.y)
            sheet.y = low
        sheet.advance(self.air)

    def _boxes(self, cells: list[tuple[Run, Run]]) -> None:
        """Labels in small type over their values, as printed forms have them."""
        sheet = self.sheet
        wide = (sheet.right - sheet.left) / self.per_row
        for at in range(0, len(cells), self.per_row):
            part = cells[at : at + self.per_row]
            values = [sheet.wrapped(value, wide - 6) for _, value in part]
            tall = max(len(lines) for lines in values)
            sheet.room_for((tall + 1.2) * sheet.line)
            for place, ((label, _), lines) in enumerate(zip(part, values, strict=True)):
                x = sheet.left + place * wide
                sheet.put(label, x, sheet.y, sheet.size * 0.8)
                for down, line in enumerate(lines, 1):
                    sheet.put(line, x, sheet.y + down * sheet.line * 0.95)
            sheet.advance((tall + 1.2) * sheet.line)
            if self.bold:
                sheet.rule(sheet.left, sheet.right, sheet.y - 2)


class Prose(Layout):
    """Each credit told in a sentence or two."""

    def __init__(self, sheet: Sheet, writer: Writer) -> None:
        super().__init__(sheet, writer)
        self.over = ""
        rng = self.rng
        self.form = rng.choice([
            "From {dates} I worked as {position} on {title} , a {kind} for {studio} ( {days} ). {crew}",
            "{title} ( {kind} , {studio} ): {position} , {dates} , {days} . {crew}",
            "I was {position} on {title} from {start} to {end} , for a total of {days} , made by {company} . {crew}",
            "{position} on {title} for {studio} . I started on {start} and wrapped on {end} , working {days} . {crew}",
            "On {title} ( {kind} ) I was employed as {position} between {start} and {end} for {days} . {crew}",
            "{dates} : {position} , {title} , {studio} , {days} . {crew}",
            "As {position} I spent {days} on {title} , {kind} , {dates} . {crew}",
            "{title} , {kind} , {studio} , {dates} . {position} for {days} . {crew}",
            "{position} . {title} , {dates} ( {days} ). {crew}",
            "My time on {title} ran {dates} ; I was {position} and was paid for {days} . {crew}",
            "In the office of {title} ( {studio} ) from {start} until {end} as {position} : {days} . {crew}",
            "Worked {days} as {position} for {company} on the {kind} {title} , {dates} . {crew}",
        ])  # fmt: skip
        self.crew_form = rng.choice([
            "The producer was {producer} , the production manager {production_manager} , the PC {production_coordinator} and the APC {assistant_production_coordinator} .",
            "Producer {producer} ; PM {production_manager} ; PC {production_coordinator} ; APC {assistant_production_coordinator} .",
            "I reported to {production_coordinator} (PC), under {production_manager} (PM) and {producer} (Producer), with {assistant_production_coordinator} as APC.",
            "With {producer} (producer), {production_manager} (PM), {production_coordinator} (PC), {assistant_production_coordinator} (APC).",
            "",
        ])  # fmt: skip
        self.run_on = rng.random() < 0.25
        self.told: Run = []
        self.air = rng.uniform(0.2, 1.0) * sheet.line

    def credit(self, credit: Credit, number: int) -> None:
        words: Run = []
        for word in self.form.replace("{crew}", self.crew_form).split():
            if word.startswith("{"):
                name, _, tail = word[1:].partition("}")
                words += (
                    self.writer.title(credit, number)
                    if name == "title"
                    else self.writer.field(name, credit, number)
                )
                words = glued(words, run(tail, words[-1].tag, number)) if tail and words else words
            elif word in (",", ".", ";", ":", ").", "):") and words:
                words = glued(words, run(word, words[-1].tag, number))
            else:
                words += run(word, "other" if word.strip("(),.").isupper() else "none", number)
        if self.run_on:
            self.told += words
        else:
            self.sheet.paragraph(words, self.sheet.left, self.sheet.right - self.sheet.left)
            self.sheet.advance(self.air)

    def end(self) -> None:
        if self.told:
            self.sheet.paragraph(self.told, self.sheet.left, self.sheet.right - self.sheet.left)
            self.told = []

"""Credits as records of some lines, on one line each, as labels and values, or told in sentences."""

from __future__ import annotations

from samples.tagger.canvas import Run, Sheet, Token, run
from samples.tagger.careers import CREW, Credit, headings
from samples.tagger.layout import JOINTS, LINKS, Blocks, Layout, between, chained
from samples.tagger.written import Writer, joined_by


class Records(Blocks):
    """Each credit some lines of elements, one template for the whole resume."""

    def __init__(self, sheet: Sheet, writer: Writer) -> None:
        super().__init__(sheet, writer)
        rng = self.rng
        names = self.names("title", "position", "dates", "days")
        names += [
            n
            for n in ("kind", "studio", "company", "agreement")
            if rng.random() < (0.6 if n in ("kind", "studio") else 0.3) and n != self.over
        ]
        rng.shuffle(names)
        if rng.random() < 0.65:
            names.remove("title")
            names.insert(rng.choice([0, 0, 0, 1]), "title")
        self.lines: list[list[str]] = []
        while names:
            count = rng.choice([1, 1, 2, 2, 3])
            self.lines.append(names[:count])
            names = names[count:]
        self.crew_form = rng.choice(["first", "first", "first", "last", "comma", "none"])
        self.crew_lines = rng.choice([1, 1, 2, 4])
        self.crew_at = rng.choice([len(self.lines), len(self.lines), 1])
        mixed = rng.random() < 0.5
        self.joints = [
            [rng.choice(JOINTS + LINKS) for _ in names] if mixed else [rng.choice(JOINTS)]
            for names in self.lines
        ]
        self.bracketed = [rng.random() < 0.3 for _ in self.lines]
        self.year_tail = rng.random() < 0.08
        self.crew_joint = rng.choice([", ", " | ", "; ", " / ", "   ", " • "])
        self.tail = rng.choice(["", "", "dates", "days"])
        self.margin_field = rng.choice(["", "", "", "dates", "days"]) if not self.tail else ""
        self.labels = {
            n: self._label(n)
            for n in ("position", "dates", "days", "studio", "company", "kind", "agreement", "title")
            if rng.random() < 0.18
        }
        self.bold = rng.choice([("title",), ("title",), ("position",), ()])
        self.indent = rng.choice([0, 0, 8, 18, 30])
        self.bullet = rng.choice(["", "", "", "•", "-", "*", "number"])
        self.leaders = rng.random() < 0.15

    def _label(self, name: str) -> str:
        text = str(self.rng.choice(headings()["labels"][name][:15]))
        return self.rng.choice([text.title(), text.capitalize(), text.upper()])

    def _element(self, name: str, credit: Credit, number: int) -> Run:
        writer = self.writer
        if name in self.labels:
            return writer.labelled(name, self.labels[name], credit, number)
        if name == "title":
            return writer.title(
                credit, number, season=True, kind=not any("kind" in line for line in self.lines)
            )
        return writer.field(name, credit, number)

    def lines_high(self) -> float:
        return len(self.lines) + (self.crew_lines if self.across == 1 else 3)

    def block(self, credit: Credit, number: int) -> None:
        sheet = self.sheet
        x, width = sheet.left, sheet.right - sheet.left
        if self.margin_field:
            value = self.writer.field(self.margin_field, credit, number)
            wide = max(sheet.size * 6, min(width * 0.28, sheet.size * 11))
            y = sheet.y
            for line in sheet.wrapped(value, wide - 4):
                sheet.put(line, x, y)
                y += sheet.line
            x, width = x + wide + sheet.size, width - wide - sheet.size
            low = y
        mark = run({"number": f"{number + 1}."}.get(self.bullet, self.bullet))
        crew = self.writer.crew_runs(credit, number, CREW, self.crew_form) if self.crew_form != "none" else []
        for at, names in enumerate(self.lines):
            if at == self.crew_at:
                self._crew(crew, x, width)
            inner = [n for n in names if n not in (self.tail, self.margin_field)]
            runs = [self._bolded(n, self._element(n, credit, number)) for n in inner]
            line = chained(runs, self.joints[at], self.bracketed[at])
            left = x + (self.indent if at else 0)
            tail = self.writer.field(self.tail, credit, number) if at == 0 and self.tail else []
            if at == 0 and self.year_tail and not tail:
                tail = run(str(credit.start.year))
            if tail and sheet.extent(line) + sheet.extent(tail) + 4 * sheet.size < width:
                dots = int((width - sheet.extent(line) - sheet.extent(tail)) / sheet.wide(".")) - 4
                line = [*line, *(run("." * dots) if self.leaders and dots > 2 else [])]
                sheet.put(tail, x + width - sheet.extent(tail), sheet.y)
            elif tail:
                line = joined_by(line, tail, " | ")
            if line:
                sheet.paragraph([*(mark if at == 0 else []), *line], left, width - (left - x))
        if self.crew_at >= len(self.lines):
            self._crew(crew, x, width)
        if self.margin_field and sheet.y < low <= sheet.height:
            sheet.y = low

    def _bolded(self, name: str, words: Run) -> Run:
        if name not in self.bold:
            return words
        return [Token(t.text, t.tag, t.credit, True) if t.tag == name else t for t in words]

    def _crew(self, crew: list[Run], x: float, width: float) -> None:
        per = max(1, -(-len(crew) // self.crew_lines))
        for at in range(0, len(crew), per):
            self.sheet.paragraph(
                between(crew[at : at + per], self.crew_joint), x + self.indent, width - self.indent
            )


class Lines(Layout):
    """Each credit on one long line of elements, wrapped where it does not fit."""

    def __init__(self, sheet: Sheet, writer: Writer) -> None:
        super().__init__(sheet, writer)
        rng = self.rng
        names = self.names("title", "position", "dates", "days")
        names += [n for n in ("kind", "studio", "company") if rng.random() < 0.4 and n != self.over]
        rng.shuffle(names)
        if rng.random() < 0.6:
            names.remove("title")
            names.insert(0, "title")
        self.fields = names
        self.joint = rng.choice(JOINTS[:8])
        mixed = rng.random() < 0.4
        self.joints = [rng.choice(JOINTS + LINKS) if mixed else self.joint for _ in names]
        self.bracketed = rng.random() < 0.2
        self.crew = rng.choice(["first", "first", "last", "bare", "none"])
        self.crew_joint = rng.choice([self.joint, ", ", " / "])
        self.hang = rng.choice([0, 12, 20])
        self.air = rng.choice([0.0, 0.2, 0.6]) * sheet.line
        self.bullet = rng.choice(["", "", "•", "-", "►"])

    def credit(self, credit: Credit, number: int) -> None:
        writer, sheet = self.writer, self.sheet
        runs = [
            writer.title(credit, number, kind="kind" not in self.fields)
            if n == "title"
            else writer.field(n, credit, number)
            for n in self.fields
        ]
        line = chained(runs, self.joints, self.bracketed)
        if self.crew != "none":
            line = joined_by(
                line, between(writer.crew_runs(credit, number, CREW, self.crew), self.crew_joint), self.joint
            )
        sheet.room_for(sheet.line)
        lines = sheet.wrapped([*run(self.bullet), *line], sheet.right - sheet.left - self.hang)
        for at, words in enumerate(lines):
            sheet.room_for(sheet.line)
            sheet.put(words, sheet.left + (self.hang if at else 0), sheet.y)
            sheet.advance(sheet.line)
        sheet.advance(self.air)

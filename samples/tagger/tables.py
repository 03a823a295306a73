"""Tables drawn at random: columns, heads, rules, stacked and wrapped cells."""

from __future__ import annotations

import random

from samples.tagger.canvas import Run, Sheet, run
from samples.tagger.careers import CREW, Credit
from samples.tagger.layout import Layout, between, chained
from samples.tagger.written import BREAK, Writer


class Table(Layout):
    """Columns of cells, with or without a head, rules and rows of a second tier."""

    def __init__(self, sheet: Sheet, writer: Writer) -> None:
        super().__init__(sheet, writer)
        rng = self.rng
        self.stacked_columns = False
        self.columns = self._columns()
        self.second, self.second_at = self._second(), rng.choice([0, 0, 0, 1])
        self.second_in, self.second_crew = rng.choice([0, 6, 14]), rng.choice(["first", "first", "last"])
        self.headed = rng.random() < 0.88
        vague = [
            "Production",
            "Details",
            "Position & Dates",
            "Reported To",
            "Job",
            "Show",
            "Project",
            "Work",
            "Credit",
            "Dates & Days",
            "Personnel",
            "Role",
        ]
        self.heads = [
            self._cased(
                rng.choice(vague) if self.stacked_columns and rng.random() < 0.5 else writer.head(names)
            )
            for names in self.columns
        ]
        self.caps = rng.random() < 0.25
        self.gap = rng.choice([0.4, 0.8, 1.2, 1.6, 2.2]) * sheet.size
        self.row_air = rng.choice([0.0, 0.0, 0.2, 0.5, 0.9]) * sheet.line
        self.ruled = rng.choice(["none", "none", "rows", "head", "rows"])
        self.middle = rng.random() < 0.15
        self.stack = self.stacked_columns or rng.random() < 0.6
        self.numbered = rng.random() < 0.12
        self.again = rng.random() < 0.7
        self.align = [
            rng.choice("lllcr") if names[0] in ("count", "season") else "c" if rng.random() < 0.05 else "l"
            for names in self.columns
        ]
        self.second_joints = [rng.choice([" | ", ", ", " – ", " • ", " / ", "  ", " ("]) for _ in range(8)]
        self.total = rng.random() < 0.12
        self.stacked_dates = rng.random() < 0.18
        self.widths: list[float] = []

    def _cased(self, text: str) -> str:
        return self.rng.choice([text.title(), text.title(), text.upper(), text.capitalize(), text])

    def _columns(self) -> list[tuple[str, ...]]:
        rng = self.rng
        names: list[tuple[str, ...]] = [("title",)]
        if rng.random() < 0.45:
            names.append(("season",))
        if rng.random() < 0.6:
            names.append(("kind",))
        if rng.random() < 0.6:
            names.append(("studio",))
        if rng.random() < 0.4:
            names.append(("company",))
        names.append(("position",))
        names += [("start",), ("end",)] if rng.random() < 0.5 else [("dates",)]
        names.append(("count",) if rng.random() < 0.85 else ("days",))
        names += rng.choice(
            [
                [(r,) for r in CREW],
                [(r,) for r in CREW],
                [("crew",)],
                [CREW],
                [CREW[:2], CREW[2:]],
                [],
                [(r,) for r in CREW[:3]],
            ]
        )
        if rng.random() < 0.3:
            names.append(("agreement",))
        if rng.random() < 0.15:
            names.append(("ignore",))
        if rng.random() < 0.35:
            first = names.pop(0)
            names.insert(rng.randint(0, min(4, len(names))), first)
        if rng.random() < 0.3:
            rng.shuffle(names)
        for pair in (
            ("title", "studio"),
            ("title", "kind"),
            ("position", "count"),
            ("title", "company"),
            ("kind", "studio"),
            ("studio", "company"),
            ("dates", "count"),
        ):
            if rng.random() < 0.08 and (pair[0],) in names and (pair[1],) in names:
                names.remove((pair[1],))
                names[names.index((pair[0],))] = pair
        if rng.random() < 0.14:
            self.stacked_columns = True
            names = self._piled([n[0] for n in names if len(n) == 1 and n != ("crew",)])
            return [tuple(n for n in pile if n != self.over) or pile for pile in names]
        if rng.random() < 0.1 and len(names) >= 6:
            half = len(names) // 2
            names = [
                (a[0], b[0])
                for a, b in zip(names[:half], names[half : 2 * half], strict=True)
                if len(a) == len(b) == 1 and "crew" not in (*a, *b)
            ] or names
        return [n for n in names if self.over not in n or len(n) > 1] if self.over else names

    def _piled(self, fields: list[str]) -> list[tuple[str, ...]]:
        """Few columns, each with several fields one below the other."""
        rng = self.rng
        show = [n for n in fields if n in ("title", "season", "kind", "studio", "company", "agreement")]
        work = [n for n in fields if n in ("position", "dates", "start", "end", "count")]
        piles = (
            [tuple(show), tuple(work)]
            if rng.random() < 0.6
            else [tuple(show[:2]), tuple(show[2:]), tuple(work[:1]), tuple(work[1:])]
        )
        piles = [pile for pile in piles if pile]
        piles += rng.choice([[CREW], [CREW], [CREW[:2], CREW[2:]], [("crew",)], [("crew",)], []])
        if rng.random() < 0.25:
            rng.shuffle(piles)
        return piles

    def _second(self) -> list[str]:
        """The fields that stand on a line of their own below each row: some that have no column."""
        rng = self.rng
        if rng.random() > 0.35:
            return []
        taken = {name for names in self.columns for name in names}
        free = [
            n for n in ("kind", "studio", "company", "agreement") if n not in taken and rng.random() < 0.4
        ]
        if rng.random() < 0.4:
            for group in (("dates",), ("start", "end"), ("count",), ("days",), ("position",)):
                if len(self.columns) > 2 and all((n,) in self.columns for n in group) and rng.random() < 0.4:
                    self.columns = [names for names in self.columns if names not in [(n,) for n in group]]
                    free.append("dates" if "start" in group else "days" if group == ("count",) else group[0])
        if not taken & {*CREW, "crew"} and rng.random() < 0.7:
            free.append("crew")
        rng.shuffle(free)
        return free

    def _below(self, credit: Credit, number: int) -> None:
        parts: list[Run] = []
        for name in self.second:
            if name == "crew":
                parts += self.writer.crew_runs(credit, number, CREW, self.second_crew)
            else:
                parts.append(self.writer.field(name, credit, number))
        x = self._lefts()[min(self.second_at, len(self.widths) - 1)] + self.second_in
        self.sheet.paragraph(chained(parts, self.second_joints), x, self.sheet.right - x)
        self.sheet.advance(self.row_air)

    def begin(self) -> None:
        if not self.widths:
            self.widths = self._measured()
        if self.headed:
            self._head()

    def _measured(self) -> list[float]:
        """Widths by what the columns hold, drawn about, to the width of the sheet."""
        typical = {
            "title": 14,
            "season": 5,
            "kind": 9,
            "studio": 11,
            "company": 13,
            "position": 13,
            "start": 11,
            "end": 11,
            "dates": 16,
            "count": 5,
            "days": 9,
            "agreement": 8,
            "ignore": 8,
            "crew": 18,
        }
        raw = [
            max(typical.get(n, 12) for n in names) * self.rng.uniform(0.75, 1.35) for names in self.columns
        ]
        room = self.sheet.right - self.sheet.left - self.gap * (len(raw) - 1)
        most = sum(raw) * self.sheet.size * 0.75
        scale = min(room, most * self.rng.uniform(0.9, 1.6)) / sum(raw)
        return [width * scale for width in raw]

    def _lefts(self) -> list[float]:
        lefts, x = [], self.sheet.left + (1.8 * self.sheet.size if self.numbered else 0)
        for width in self.widths:
            lefts.append(x)
            x += width + self.gap
        return lefts

    def _head(self) -> None:
        bold = self.rng.random() < 0.75
        cells = [run(text.upper() if self.caps else text, "label", bold=bold) for text in self.heads]
        self._row(cells, bottom=self.rng.random() < 0.3)
        if self.ruled != "none":
            self.sheet.rule(self.sheet.left, self.sheet.right, self.sheet.y - 1)

    def _row(self, cells: list[Run], mark: Run | None = None, *, bottom: bool = False) -> None:
        sheet = self.sheet
        lines = [sheet.wrapped(cell, width) for cell, width in zip(cells, self.widths, strict=True)]
        tall = max(len(cell) for cell in lines)
        if sheet.room_for(tall * sheet.line) and self.again and self.headed and mark is not None:
            self._head()
        if mark:
            sheet.put(mark, sheet.left, sheet.y)
        for cell, width, left, side in zip(lines, self.widths, self._lefts(), self.align, strict=True):
            down = (tall - len(cell)) * sheet.line
            y = sheet.y + (down if bottom else down / 2 if self.middle else 0)
            for line in cell:
                spare = width - sheet.extent(line)
                x = left + (spare if side == "r" else spare / 2 if side == "c" else 0)
                sheet.put(line, x, y)
                y += sheet.line
        sheet.advance(tall * sheet.line + self.row_air)

    def credit(self, credit: Credit, number: int) -> None:
        cells = [self._cell(names, credit, number) for names in self.columns]
        if self.rng.random() < 0.04:
            empty = self.rng.randrange(len(cells))
            if self.columns[empty][0] in (*CREW, "studio", "kind"):
                cells[empty] = run(self.writer.h.nothing)
        self._row(cells, run(f"{number + 1}{self.rng.choice(['', '.'])}") if self.numbered else [])
        if self.second:
            self._below(credit, number)
        if self.ruled == "rows":
            self.sheet.rule(self.sheet.left, self.sheet.right, self.sheet.y - self.row_air / 2)

    def _cell(self, names: tuple[str, ...], credit: Credit, number: int) -> Run:
        writer, stack = self.writer, self.stack
        if names == ("ignore",):
            return run(self.rng.choice(["Toronto", "Hamilton", "Sudbury", "ON", "PC ref."]))
        if names == ("crew",):
            return between(writer.crew_runs(credit, number, CREW, "first"), "\n" if stack else "; ")
        if len(names) > 1 and names[0] in CREW:
            return between([writer.field(n, credit, number) for n in names], "\n" if stack else " / ")
        if names == ("title",):
            with_season = ("season",) not in self.columns
            with_kind = not any("kind" in n for n in self.columns)
            return writer.title(credit, number, season=with_season, kind=with_kind)
        parts = [
            writer.field("days" if n == "count" and len(names) > 1 else n, credit, number) for n in names
        ]
        if names == ("dates",) and self.stacked_dates:
            parts = [_stacked(parts[0], self.rng)]
        if names == ("season",) and parts[0] and self.rng.random() < 0.6:
            return run(credit.values["season"], "season", number)
        return between(parts, "\n" if stack else self.rng.choice([" / ", " - ", ", "]))

    def end(self) -> None:
        if self.total:
            self.sheet.put(
                [*run("Total days"), *run(str(self.rng.randint(300, 2000)))],
                self._lefts()[max(len(self.widths) - 3, 0)],
                self.sheet.y,
            )
            self.sheet.advance(self.sheet.line)


def _stacked(words: Run, rng: random.Random) -> Run:
    """A period in two lines: its end below its beginning."""
    for at, token in enumerate(words):
        if token.text in ("-", "–", "—", "to", "until", "au", ">", "/"):
            keep = [token] if rng.random() < 0.7 else []
            return [*words[:at], *keep, BREAK, *words[at + 1 :]]
    return words

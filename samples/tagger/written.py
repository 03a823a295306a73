# ruff: noqa: E501 - lists of words read better whole
"""How one applicant writes each field of a credit: runs of labelled words."""

from __future__ import annotations

from samples.tagger.canvas import Run, Token, glued, run
from samples.tagger.careers import CREW, CREW_LABELS, DATES, Credit, Habits, headings

BREAK = Token("\n")
PRESENT = ("present", "Present", "current", "now", "ongoing", "PRESENT", "to date")


class Writer:
    """Writes one resume's credits; what varies within a resume is drawn anew, its habits once."""

    def __init__(self, h: Habits) -> None:
        self.h = h
        rng = h.rng
        self.season = rng.choice(
            [
                "Season {n}",
                "Season {n}",
                "S{n}",
                "S{n}",
                "({s})",
                "Seas. {n}",
                "season {n}",
                "Saison {n}",
                "S.{n}",
                "Yr {n}",
            ]
        )
        self.season_joint = rng.choice([", ", " ", " - ", " (", " – "])
        self.kind_joint = rng.choice(["", "", "", " (", " - ", ", "])
        self.crew = {role: rng.choice(CREW_LABELS[role]) for role in CREW}
        self.colon = rng.choice([":", ":", ":", "", " -", " –", "."])
        self.present = rng.choice(PRESENT)

    def field(self, name: str, credit: Credit, number: int) -> Run:
        """The field's words; empty where the credit has none."""
        h = self.h
        if name == "title":
            return self.title(credit, number, season=False)
        if name == "dates":
            return self.dates(credit, number)
        if name in ("start", "end"):
            if name == "end" and credit.ongoing:
                return run(self.present, "end", number)
            day = credit.start if name == "start" else credit.end
            return run(DATES[h.date_style](day), name, number)
        if name == "days":
            return run(h.days_form.format(n=credit.values["days"]), "days", number)
        if name == "count":
            return run(credit.values["days"], "days", number)
        if name == "season":
            return self.season_run(credit, number)
        return run(credit.values.get(name, ""), name, number)

    def season_run(self, credit: Credit, number: int) -> Run:
        season = credit.values.get("season")
        if season is None:
            return []
        return run(self.season.format(n=season, s=f"Season {season}"), "season", number)

    def title(self, credit: Credit, number: int, *, season: bool = True, kind: bool = False) -> Run:
        h = self.h
        words = run(credit.values["title"], "title", number)
        if h.quotes and words:
            words = glued(run(h.quotes[0], "title", number), words, run(h.quotes[1], "title", number))
        if season and (told := self.season_run(credit, number)):
            words = joined_by(words, told, self.season_joint)
        if kind and self.kind_joint:
            words = joined_by(words, run(credit.values["kind"], "kind", number), self.kind_joint)
        return words

    def dates(self, credit: Credit, number: int) -> Run:
        h = self.h
        start = run(DATES[h.date_style](credit.start), "dates", number)
        end = run(self.present if credit.ongoing else DATES[h.date_style](credit.end), "dates", number)
        if h.between.startswith(" "):
            return [*start, *run(h.between, "dates", number), *end]
        return glued(start, run(h.between, "dates", number), end)

    def labelled(self, name: str, label: str, credit: Credit, number: int) -> Run:
        """ "Label: value"."""
        value = self.field("count" if name == "days" else name, credit, number)
        return (
            [*glued(run(label, "label", number), run(self.colon.strip(), "label", number)), *value]
            if (self.colon in (":", "."))
            else [*run(label + self.colon, "label", number), *value]
        )

    def crew_runs(self, credit: Credit, number: int, roles: tuple[str, ...], form: str) -> list[Run]:
        """Each of the crew in one of the forms "label first", "label last", "bare"."""
        found = []
        for role in roles:
            name = self.field(role, credit, number)
            if form == "first":
                found.append(self.labelled(role, self.crew[role], credit, number))
            elif form == "last":
                found.append(
                    [
                        *name,
                        *glued(
                            run("(", "label", number),
                            run(self.crew[role], "label", number),
                            run(")", "label", number),
                        ),
                    ]
                )
            elif form == "comma":
                found.append([*glued(name, run(",", role, number)), *run(self.crew[role], "label", number)])
            else:
                found.append(name)
        return found

    def head(self, names: tuple[str, ...]) -> str:
        """The head of a column that holds these fields."""
        rng = self.h.rng
        key = names[0]
        words = headings()["labels"]
        if key == "crew":
            return str(rng.choice(words["personnel"]))
        if len(names) > 1 and all(name in CREW for name in names):
            return " / ".join(self.crew[name] for name in names)
        key = "days" if key == "count" else key
        text = str(rng.choice(words[key][:40]))
        if len(names) > 1 and rng.random() < 0.7:
            text = f"{text} {rng.choice(['/', '&', '-'])} {rng.choice(words['days' if names[1] == 'count' else names[1]][:25])}"
        return text


def joined_by(first: Run, second: Run, joint: str) -> Run:
    """Two runs with what stands between them: a comma sticks to the first, a bracket goes around the second."""
    if not first or not second:
        return [*first, *second]
    mark = joint.strip()
    if mark == "(":
        if second[0].text.startswith("("):
            return [*first, *second]
        return [
            *first,
            *glued(
                run("(", second[0].tag, second[0].credit), second, run(")", second[0].tag, second[0].credit)
            ),
        ]
    if mark in (",", ";", ":") or (mark == "." and joint[0] == "."):
        return [*glued(first, run(mark, first[-1].tag, first[-1].credit)), *second]
    if mark and joint == mark:
        return glued(first, run(mark), second)
    return [*first, *(run(mark) if mark else []), *second]

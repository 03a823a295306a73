# ruff: noqa: E501 - lists of words read better whole
"""Credits told in sentences."""

from __future__ import annotations

from samples.tagger.canvas import Run, Sheet, glued, run
from samples.tagger.careers import Credit
from samples.tagger.layout import Layout
from samples.tagger.written import Writer

NAMED = {
    "title": ["{title}", "{title}", "{title} ( {kind} )", "{title} ( {kind} , {studio} )", "the {kind} {title}", "{title} , a {kind} ,", "{studio} 's {title}", "{title} ( {kind} ; {company} for {studio} )"],
    "position": ["{position}", "{position}", "worked as {position}", "Worked as {position}", "as {position}", "I was {position}", "I was the {position}", "employed as {position}", "in the position of {position}", "my job was {position}"],
    "dates": ["{dates}", "{dates}", "from {start} to {end}", "between {start} and {end}", "from {start} until {end}", "starting {start} and wrapping {end}", "I started on {start} and finished on {end}", "( {dates} )", "ran {dates}"],
    "days": ["{days}", "for {days}", "a total of {days}", "( {days} )", "{days} in all", "I worked {days}", "{days} paid", "for a total of {days}", "which came to {days}"],
    "company": ["for {company}", "made by {company}", "{company} made it for {studio}", "{company} / {studio}", "a {company} production", "for {studio}", "{studio}"],
}  # fmt: skip
"""Ways to say each part of a credit in a sentence."""
PEOPLE = {
    "producer": ["Produced by {producer}", "producer {producer}", "{producer} produced", "{producer} ( producer )", "the producer was {producer}", "Producer: {producer}", "under {producer} ( Producer )", "for producer {producer}"],
    "production_manager": ["with {production_manager} as Production Manager", "PM {production_manager}", "{production_manager} was the PM", "{production_manager} ( production manager )", "the production manager was {production_manager}", "Production manager: {production_manager}", "managed by {production_manager}"],
    "production_coordinator": ["{production_coordinator} as Production Coordinator", "PC {production_coordinator}", "reporting to {production_coordinator} ( PC )", "the production coordinator {production_coordinator}", "Coordinator: {production_coordinator}", "coordinated by {production_coordinator}", "my coordinator was {production_coordinator}"],
    "assistant_production_coordinator": ["and {assistant_production_coordinator} as APC", "APC {assistant_production_coordinator}", "with {assistant_production_coordinator} as assistant coordinator", "the APC {assistant_production_coordinator}", "Assistant coordinator: {assistant_production_coordinator}", "assisted by {assistant_production_coordinator}"],
}  # fmt: skip


class Prose(Layout):
    """Each credit told in a sentence or two."""

    def __init__(self, sheet: Sheet, writer: Writer) -> None:
        super().__init__(sheet, writer)
        self.over = ""
        rng = self.rng
        self.forms = [self._form() for _ in range(rng.choice([1, 1, 2, 3]))]
        self.run_on = rng.random() < 0.25
        self.told: Run = []
        self.air = rng.uniform(0.2, 1.0) * sheet.line

    def _form(self) -> str:
        """The parts of a credit in some order, those of a clause after one another."""
        rng = self.rng
        parts = ["title", "position", "dates", "days", *(["company"] if rng.random() < 0.5 else [])]
        rng.shuffle(parts)
        told = [rng.choice(NAMED[part]) for part in parts]
        told = [
            f"on {text}" if text.startswith("{title}") and at and rng.random() < 0.6 else text
            for at, text in enumerate(told)
        ]
        form = told[0]
        for text in told[1:]:
            form += rng.choice([" ", " ", " , ", " , ", " . ", " ; ", " : "]) + text
        if rng.random() < 0.8:
            people = [rng.choice(forms) for forms in PEOPLE.values()]
            form += rng.choice([" . ", " ; ", " , "]) + rng.choice([" , ", " ; ", " . ", " , "]).join(people)
        return f"{form} ."

    def credit(self, credit: Credit, number: int) -> None:
        words: Run = []
        opened = False
        for word in self.forms[number % len(self.forms)].split():
            if word == "(":
                opened = True
            elif word in (",", ".", ";", ":", ")", "'s") and words:
                words = glued(words, run(word, words[-1].tag, number))
            else:
                part = self._part(word, credit, number, begins=not words or words[-1].text.endswith("."))
                words = [*words, *(glued(run("(", part[0].tag, number), part) if opened and part else part)]
                opened = False
        if self.run_on:
            self.told += words
        else:
            self.sheet.paragraph(words, self.sheet.left, self.sheet.right - self.sheet.left)
            self.sheet.advance(self.air)

    def _part(self, word: str, credit: Credit, number: int, *, begins: bool) -> Run:
        if not word.startswith("{"):
            return run(word[0].upper() + word[1:] if begins else word)
        name = word.strip("{}")
        return (
            self.writer.title(credit, number) if name == "title" else self.writer.field(name, credit, number)
        )

    def end(self) -> None:
        if self.told:
            self.sheet.paragraph(self.told, self.sheet.left, self.sheet.right - self.sheet.left)
            self.told = []

"""Dense credit lists of one, two or three lines a credit."""

from __future__ import annotations

import random

from samples.layouts.core import Rendered
from samples.truth import CreditTruth, PaperTruth

from .hand import Hand, as_resume, draw_hand, is_self, joined
from .register import FAMILIES
from .shells import bold, e, facts, foot_of, heading, makers, masthead, page_css, pdf, tail


@FAMILIES.family("resume_slash_reel")
def slash_reel(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """Two lines a credit, everything between slashes, the title in capitals."""
    paper, hand = as_resume(truth), draw_hand(rng, shun="/")
    slash = rng.choice((" / ", " // ", "  /  "))
    jobs_first = rng.random() < 0.5

    def entry(credit: CreditTruth) -> str:
        show = bold(credit.title.upper()) + e(hand.season(credit))
        first = [hand.kind(credit), credit.studio, credit.company]
        second = [hand.job(credit), hand.period(credit), hand.days(credit)]
        if not jobs_first:
            second = [second[1], second[2], second[0]]
        rest = [*second, *hand.crew(credit), hand.agreement(credit)]
        return (
            f"<p class='keep entry'>{show}{e(slash + joined(slash, *first))}<br>{e(joined(slash, *rest))}</p>"
        )

    css = page_css(font, rng.choice((9.5, 10, 10.5)), foot=foot_of(rng, paper)) + (
        ".entry{margin:0 0 8pt 0}h2{font-size:1.1em;margin:6pt 0;border-bottom:1px solid black}"
    )
    body = masthead(rng, paper, align="center") + f"<h2>{e(heading(rng))}</h2>"
    return pdf(rng, paper, body + "".join(map(entry, paper.credits)) + tail(rng, paper), css)


@FAMILIES.family("resume_pipe_trio")
def pipe_trio(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """Three lines a credit between pipes, the dates at the right of the first."""
    paper, hand = as_resume(truth), draw_hand(rng)
    italic = rng.choice(
        ("font-style:italic", "font-weight:bold", "font-weight:bold;text-transform:uppercase")
    )
    style = rng.choice(("slash", "dash", "for", "paren"))
    days_above = rng.random() < 0.5

    def entry(credit: CreditTruth) -> str:
        days = hand.days(credit)
        right = hand.span(credit, " | ") if days_above else hand.period(credit)
        second = joined(
            " | ", hand.job(credit), hand.kind(credit), "" if days_above else days, hand.agreement(credit)
        )
        third = joined(" | ", makers(credit, style), *hand.crew(credit))
        return (
            f"<div class='keep entry'><div class='when'>{e(right)}</div>"
            f"<span style='{italic}'>{e(credit.title)}</span>{e(hand.season(credit))}"
            f"<div style='clear:right'>{e(second)}</div><div class='low'>{e(third)}</div></div>"
        )

    css = page_css(font, 10, rng.choice(("0.7in", "0.9in")), foot=foot_of(rng, paper)) + (
        ".entry{margin-bottom:9pt}.when{float:right;padding-left:14pt}.low{font-size:.9em;color:#333}"
        "h2{font-size:1.15em;margin:4pt 0 6pt}"
    )
    parts = [f"<h2>{e(heading(rng))}</h2>" + "".join(map(entry, paper.credits)), tail(rng, paper)]
    if rng.random() < 0.3:
        parts.reverse()
    return pdf(rng, paper, masthead(rng, paper) + "".join(parts), css)


@FAMILIES.family("resume_dot_hang")
def dot_hang(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """One running paragraph a credit, hanging from its dates, its parts between dots."""
    paper, hand = as_resume(truth), draw_hand(rng, shun=".")
    dot = rng.choice((" · ", " • ", " ∙ "))
    style = rng.choice(("for", "paren", "network"))
    job_leads = rng.random() < 0.5

    def entry(credit: CreditTruth) -> str:
        show = f"<u>{e(credit.title)}</u>{e(hand.season(credit))}"
        pair = (bold(hand.job(credit)), show)
        lead = dot.join(pair if job_leads else pair[::-1])
        rest = joined(dot, facts(hand, credit, dot, style), *hand.crew(credit), hand.days(credit))
        return f"<p class='entry'>{e(hand.period(credit))}{dot}{lead}{dot}{e(rest)}</p>"

    css = page_css(font, rng.choice((10, 11)), "0.9in", foot=foot_of(rng, paper)) + (
        ".entry{padding-left:0.45in;text-indent:-0.45in;margin-bottom:6pt;orphans:3;widows:3}"
        "h2{font-size:1em;text-decoration:underline;margin:8pt 0 4pt}"
    )
    body = masthead(rng, paper, align="left") + f"<h2>{e(heading(rng))}</h2>"
    return pdf(rng, paper, body + "".join(map(entry, paper.credits)) + tail(rng, paper), css)


def _quoted(hand: Hand, credit: CreditTruth) -> str:
    """The title in quotation marks and its season."""
    return f"“{e(credit.title)}”{e(hand.season(credit))}"


def _under(hand: Hand, credit: CreditTruth) -> str:
    """Whom the applicant worked under, as a clause."""
    own = is_self(credit, "production_coordinator") and not hand.names_self
    coordinator = "" if own else credit.production_coordinator
    return joined(
        ", ",
        f"under PM {credit.production_manager}" if credit.production_manager else "",
        f"coordinated by {coordinator}" if coordinator else "",
        f"with APC {credit.assistant_production_coordinator}"
        if credit.assistant_production_coordinator
        else "",
        f"produced by {credit.producer}" if credit.producer else "",
    )


@FAMILIES.family("resume_quoted_roll")
def quoted_roll(truth: PaperTruth, rng: random.Random, font: str) -> Rendered:
    """A numbered roll: title in quotes, facts in parentheses, dates and days in brackets at the end."""
    paper, hand = as_resume(truth), draw_hand(rng)
    left, right = rng.choice((("[", "]"), ("(", ")"), ("{", "}")))
    count_down = rng.random() < 0.3
    dash = rng.choice((" — ", " – ", " -- "))

    def entry(number: int, credit: CreditTruth) -> str:
        about = joined(", ", hand.kind(credit), credit.studio)
        clause = _under(hand, credit)
        text = f"{e(dash)}{bold(hand.job(credit))}" + (f" {e(clause)}" if clause else "")
        made = joined("; ", credit.company, hand.agreement(credit))
        span = f"{left}{hand.period(credit)}; {hand.days(credit)}{right}"
        inner = f"{_quoted(hand, credit)} ({e(about)}){text}.<br>{e(joined(' ', made, span))}"
        return f"<tr class='keep'><td class='no'>{number}.</td><td>{inner}</td></tr>"

    total = len(paper.credits)
    numbers = range(total, 0, -1) if count_down else range(1, total + 1)
    rows = "".join(entry(number, credit) for number, credit in zip(numbers, paper.credits, strict=True))
    css = page_css(font, 10.5, "1in", foot=foot_of(rng, paper)) + (
        "td{vertical-align:top;padding-bottom:7pt}.no{width:24pt;text-align:right;padding-right:8pt}"
        "h2{font-size:1.1em;margin:6pt 0}"
    )
    body = masthead(rng, paper) + f"<h2>{e(heading(rng))}</h2><table>{rows}</table>"
    return pdf(rng, paper, body + tail(rng, paper), css)

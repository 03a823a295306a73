"""The ninth set of resume layouts: a line with dots, a ledger with dittos, cards, facts between points."""

from __future__ import annotations

import random
from dataclasses import replace

from models.terms import Position, ProductionKind
from samples.truth import CreditTruth
from tests.extractors.fresh_careers import Family, Made, cells, days_of, e, leaving_out, lines_of, made
from tests.extractors.fresh_ninth_lives import (
    BRIEF,
    CITY,
    FULL,
    HOUSES,
    MARKS,
    NUMBERS,
    REGION,
    WORKERS,
    apostrophe,
    by_show,
    promoted,
    weekday,
    whole,
)
from tests.extractors.fresh_seventh_lives import (
    ASSISTANT,
    COORDINATOR,
    STEADY,
    Jobs,
    crew_of,
    drawn,
    forgetting,
    headed,
    in_long,
    initialled,
)

P, K = Position, ProductionKind
KINDS = {K.FEATURE: "feature", K.MOW: "MOW", K.PILOT: "pilot", K.MINI_SERIES: "limited series",
         K.TV_SEASON: "series", K.OTHER: "commercial"}  # fmt: skip
CAPACITIES: Jobs = {
    P.SECOND_APC: "2nd Ass't Prod. Coord.",
    P.FIRST_APC: "1st Ass't Prod. Coord.",
    P.PC: "Prod. Coordinator",
    P.TRAVEL: "Travel Co'ord.",
    P.SCRIPT: "Script Co'ord.",
    P.OTHER: "Office P.A.",
}


def _steps(stints: list[CreditTruth], is_brief: bool) -> str:
    """The one job, or each step up with its last or first day, or with both where told briefly."""
    first, *rest = stints
    if not rest:
        return f"{first.position_as_written}, {days_of(first)} days"
    later = rest[0]
    if is_brief:
        return ", then ".join(
            f"{s.position_as_written} ({s.start:%b} {s.start.day}, {s.start.year} – {s.end:%b} {s.end.day}, "
            f"{s.end.year}: {days_of(s)} days)"
            for s in stints
        )
    return (
        f"{first.position_as_written} until {weekday(first.end)} ({days_of(first)} days), promoted to "
        f"{later.position_as_written} from {weekday(later.start)} ({days_of(later)} days)"
    )


def dotted_timeline(rng: random.Random) -> Made:
    """Dates with days of the week beside a line with a dot a show; a step up is told in words below the show,
    and a course stands in the middle of the line."""
    truth = drawn(rng, WORKERS, CITY, FULL, STEADY, least=6, most=10)
    truth = leaving_out(truth, "assistant_production_coordinator")
    truth = forgetting(rng, truth, 0.2, "studio", "producer")
    truth = promoted(rng, truth, FULL)
    shows, body, is_brief = by_show(truth.credits), "", rng.random() < 0.5
    for place, stints in enumerate(shows):
        c = stints[0]
        season = f", Season {c.season}" if c.season else ""
        house = c.company + (f", for {c.studio}" if c.studio else "")
        crew = ", ".join(crew_of(c, "producer|PM|PC|-", " "))
        body += (
            f"<div><time>{weekday(c.start)}<br>to {weekday(stints[-1].end)}</time><section><i></i>"
            f"<b>{e(c.title)}</b> <span>({KINDS[c.kind]}{season})</span><p>{_steps(stints, is_brief)}</p>"
            f"<small>{e(house)}<br>{e(crew)}</small></section></div>"
        )
        if place == len(shows) // 2:
            body += (
                f"<div><time>Training</time><section><i class=o></i>{e(truth.other_lines[0])}</section></div>"
            )
    css = (
        "@page{size:letter;margin:.7in .75in} body{font:9.6pt/1.32 Carlito} h1{font:600 25pt/1 Carlito;"
        "margin:0;color:#14534b} header{margin-bottom:16pt} div{display:flex;break-inside:avoid}"
        "time{width:118pt;text-align:right;padding-right:14pt;color:#14534b;flex:none}"
        "section{border-left:1.4pt solid #14534b;padding:0 0 11pt 14pt;position:relative;flex:1}"
        "section>i{position:absolute;left:-5pt;top:3pt;width:8pt;height:8pt;border-radius:4pt;"
        "background:#14534b} i.o{background:#fff;border:1.4pt solid #14534b;width:6pt;height:6pt}"
        "p{margin:0;font-style:italic} small{color:#444;font-size:8.8pt}"
        "b{font-size:11pt} h2{font-size:11pt;margin:8pt 0 2pt}"
    )
    top = (
        f"<header><h1>{e(truth.name)}</h1>{e(truth.address)} &nbsp; {truth.phone} &nbsp; {truth.email}"
        f"<br>IATSE 411 #{truth.member_no}</header>"
    )
    last = "".join(f"<p>{e(line)}</p>" for line in truth.other_lines[1:])
    return made(truth, f"{top}{body}<h2>And also</h2>{last}", css)


def ditto_ledger(rng: random.Random) -> Made:
    """Oldest first in ruled rows as a bookkeeper rules them: marks for what is as above, days with a tenth,
    the heads of the columns and the total at the foot."""
    truth = drawn(rng, NUMBERS, REGION, CAPACITIES, STEADY, least=7, most=10, pace=0.8)
    truth = leaving_out(
        truth, "studio", "producer", "production_coordinator", "assistant_production_coordinator", "kind"
    )
    truth = promoted(rng, truth, CAPACITIES, 0.45, first_first=False)
    truth = replace(truth, credits=truth.credits[::-1])
    mark = rng.choice(("″", '"', "do.", "- ″ -"))
    rows = ""
    for stints in by_show(truth.credits):
        for place, c in enumerate(stints):
            show = f"{e(c.title)}{f' ({c.season})' if c.season else ''}"
            same = (show, e(c.company), e(c.production_manager)) if place == 0 else (mark,) * 3
            when = (c.start.isoformat(), c.end.isoformat(), f"{c.days:.1f}")
            rows += cells((*when, same[0], c.position_as_written, *same[1:]))
    heads = cells(("From", "To", "Days", "Production", "Capacity", "For (company)", "Prod. Manager"), "th")
    total = sum(c.days for c in truth.credits)
    css = (
        "@page{size:letter landscape;margin:.6in;@bottom-center{content:'- ' counter(page) ' -';font:9pt "
        "'Liberation Serif'}} body{font:9.6pt/1.25 'Liberation Serif'} table{border-collapse:collapse;"
        "width:100%;border:1.2pt solid #262} td,th{border-left:.5pt solid #b33;border-bottom:.4pt solid #9c9;"
        "padding:2.4pt 5pt;text-align:left} td:nth-child(3){text-align:right} tr{break-inside:avoid}"
        "th{font-weight:normal;font-style:italic;border-top:1.2pt solid #262} h1{font-size:15pt;margin:0 0 "
        "2pt;font-weight:normal} p{margin:0 0 8pt}"
    )
    top = (
        f"<h1>Record of employment in production offices of {e(truth.name)}</h1><p>{e(truth.address)}. Tel. "
    )
    top += f"{truth.phone}. {truth.email}. Local 411 card no. {truth.member_no}.</p>"
    foot = f"<tr><td colspan=2>Carried to date</td><td>{total:.1f}</td><td colspan=4></td></tr>"
    body = (
        f"{top}<table>{rows}{foot}{heads}</table><p><br>Other particulars:<br>{lines_of(truth, 'span')}</p>"
    )
    return made(truth, body.replace("</span><span>", "; "), css)


def card_columns(rng: random.Random) -> Made:
    """A dark band with white letters and signs for telephone and mail; shows as cards in two columns, dates
    at a card's top, the title in its middle."""
    truth = drawn(rng, MARKS, CITY, BRIEF, ASSISTANT, least=6, most=10)
    truth = leaving_out(truth, "producer", "assistant_production_coordinator")
    truth = forgetting(rng, truth, 0.25, "studio", "production_coordinator")
    body, unit = "", rng.choice((" d", " days", "d", " days worked"))
    for c in truth.credits:
        season = f" S{c.season}" if c.season else ""
        crew = " / ".join(crew_of(c, "-|UPM|PC|-"))
        body += (
            f"<div><em>{apostrophe(c.start)} – {apostrophe(c.end)}</em><b>{e(c.title)}{season}</b>"
            f"<strong>{c.position_as_written}</strong>{e(c.company)}"
            f"{f'<br>{e(c.studio)}' if c.studio else ''} · {KINDS[c.kind]}"
            f"<br>{e(crew)}<u>{days_of(c)}{unit}</u></div>"
        )
    css = (
        "@page{size:letter;margin:0 0 .5in} @page:nth(n+2){margin-top:.5in} body{margin:0;font:8.8pt/1.35 "
        "'DejaVu Sans Condensed'} header{background:#22304a;color:#fff;padding:30pt 48pt 18pt}"
        "h1{margin:0 0 5pt;font-size:23pt;letter-spacing:1pt} main{columns:2;"
        "column-gap:16pt;padding:16pt 48pt 0}"
        "div{border:.8pt solid #8a97ad;border-radius:7pt;padding:6pt 9pt 7pt;margin-bottom:9pt;"
        "break-inside:avoid;text-align:center;position:relative} em{display:block;font-style:normal;"
        "color:#5b6880;font-size:8pt} b{display:block;font-size:11.5pt;margin:2pt 0} strong{display:block}"
        "u{display:block;text-decoration:none;font-size:8pt;margin-top:2pt} footer{padding:4pt 48pt}"
        "footer p{margin:1pt 0}"
    )
    top = (
        f"<header><h1>{e(truth.name)}</h1>☎ {truth.phone} &nbsp; ✉ {truth.email} &nbsp; ⌂ "
        f"{e(truth.address)}<br>★ Member {truth.member_no}, IATSE Local 411</header>"
    )
    last = f"<footer>{''.join(f'<p>✓ {e(line)}</p>' for line in truth.other_lines)}</footer>"
    return made(truth, f"{top}<main>{body}</main>{last}", css)


def studio_dots(rng: random.Random) -> Made:
    """Under the studios, each credit a running line of facts parted by points and set in blocks; stints in
    brackets, one after another."""
    truth = drawn(rng, HOUSES, REGION, FULL, COORDINATOR, least=6, most=11)
    truth = leaving_out(truth, "kind", "producer", "assistant_production_coordinator")
    truth = forgetting(rng, whole(truth), 0.2, "production_coordinator")
    truth, _ = headed(truth, lambda c: c.studio)
    truth = promoted(rng, truth, FULL)
    _, parts = headed(truth, lambda c: c.studio)
    body = ""
    for studio, credits in parts:
        body += f"<h2>{e(studio)}</h2>"
        for stints in by_show(credits):
            c = stints[0]
            show = f"<i>{e(c.title)}</i>{f' Season {c.season}' if c.season else ''}"
            jobs = ", then ".join(
                f"{s.position_as_written} ({apostrophe(s.start)} to {apostrophe(s.end)}, {days_of(s)} days)"
                for s in stints
            )
            if len(stints) == 1:
                jobs = (
                    f"{in_long(c.start)} to {in_long(c.end)} · {c.position_as_written} · ({days_of(c)} days)"
                )
            crew = "".join(f" · {role}" for role in crew_of(c, "-|PM|PC|-", " "))
            body += f"<p>{show} · {e(c.company)} · {jobs}{e(crew)}</p>"
    css = (
        "@page{size:letter;margin:.9in 1in} html{hyphens:auto} body{font:10pt/1.4 'URW Gothic'}"
        "h1{font-size:16pt;margin:0;text-align:right} address{font-style:normal;text-align:right;"
        "font-size:9pt}"
        "h2{font-size:10pt;margin:12pt 0 3pt;font-variant:small-caps;letter-spacing:1pt;break-after:avoid}"
        "p{margin:0 0 5pt 14pt;text-align:justify;text-indent:-14pt;orphans:1;widows:1}"
    )
    top = (
        f"<h1>{e(initialled(truth.name))}</h1><address>({e(truth.name)})<br>{e(truth.address)}<br>"
        f"{truth.phone} · {truth.email} · Local 411 no. {truth.member_no}</address>"
    )
    last = f"<h2>Not film</h2><p>{e(' · '.join(truth.other_lines))}</p>"
    return made(truth, f"{top}{body}{last}", css)


_ALL = (dotted_timeline, ditto_ledger, card_columns, studio_dots)
NINTH: dict[str, Family] = {family.__name__: family for family in _ALL}

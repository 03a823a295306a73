"""Four more of the seventh set: a list copied from the web, twenty years on a page, sentences, Montréal."""

from __future__ import annotations

import random

from models.terms import Position, ProductionKind
from samples.truth import CreditTruth
from tests.extractors.fresh_careers import (
    CREW,
    Family,
    Made,
    cells,
    days_of,
    e,
    leaving_out,
    lines_of,
    made,
)
from tests.extractors.fresh_fifth_lives import en_francais
from tests.extractors.fresh_seventh_lives import (
    COAST,
    COORDINATOR,
    EAST_AND_PRAIRIE,
    MONTREAL,
    STEADY,
    TORONTO,
    Jobs,
    Shows,
    changed,
    crew_of,
    drawn,
    forgetting,
    headed,
    in_long,
    in_short,
    initialled,
)

P, K = Position, ProductionKind
AS_LISTED: Jobs = {
    P.SECOND_APC: "second assistant production coordinator",
    P.FIRST_APC: "first assistant production coordinator",
    P.PC: "production coordinator",
    P.TRAVEL: "travel coordinator",
    P.SCRIPT: "script coordinator",
    P.OTHER: "office production assistant",
}
TERSE: Jobs = {
    P.SECOND_APC: "2 APC",
    P.FIRST_APC: "1 APC",
    P.PC: "PC",
    P.TRAVEL: "TC",
    P.SCRIPT: "SC",
    P.OTHER: "OPA",
}
AS_TOLD: Jobs = {
    P.SECOND_APC: "2nd Assistant Coordinator",
    P.FIRST_APC: "1st Assistant Coordinator",
    P.PC: "Production Coordinator",
    P.TRAVEL: "Travel Coordinator",
    P.SCRIPT: "Script Coordinator",
    P.OTHER: "Office Assistant",
}
AU_FEMININ: Jobs = {
    P.SECOND_APC: "2e assistante coordonnatrice de production",
    P.FIRST_APC: "1re assistante coordonnatrice de production",
    P.PC: "Coordonnatrice de production",
    P.TRAVEL: "Coordonnatrice de voyages",
    P.SCRIPT: "Coordonnatrice à la scénarisation",
    P.OTHER: "Assistante de bureau",
}
_ON_THE_WEB = {K.MOW: "TV Movie", K.MINI_SERIES: "TV Mini Series", K.TV_SEASON: "TV Series", K.PILOT: "Pilot"}


def copied_filmography(rng: random.Random) -> Made:
    """A filmography copied off the web: title, kind, job in small letters and years, with a line of her own
    typed under each show in another face; seasons are nowhere, episodes are."""
    shows = Shows(
        "Tugboat Tilly|Deep Cove Divorce|Unlicensed Mermaid|The Kelowna Kidnappings|Cedar Sauna|Lost & "
        "Foundling|"
        "Ten Pin Alibi|Mount Slesse|Every Last Gull|Wasabi Western|Harbour Air Hearts|Dr. Pumpernickel|"
        "Nine Lives of Nanaimo",
        "Barnacle & Co. Productions|Clearcut Pictures Ltd.|Stanley Parkway Films|Rainshadow Studios Inc.",
        "unused",
    )
    truth = drawn(rng, shows, COAST, AS_LISTED, STEADY, least=6, most=11)
    truth = leaving_out(truth, "studio", "producer", "assistant_production_coordinator")
    truth = forgetting(rng, truth, 0.25, "production_coordinator")
    truth = changed(truth, lambda c: {"season": None, "kind": c.kind if c.kind in _ON_THE_WEB else None})
    body = ""
    for c in truth.credits:
        kind = f"<small>{_ON_THE_WEB[c.kind]}</small>" if c.kind else ""
        episodes = f"<small>{rng.randint(4, 13)} episodes</small>" if c.kind is K.TV_SEASON else ""
        years = f"{c.start.year}" + (f"–{c.end.year}" if c.end.year != c.start.year else "")
        crew = "".join(f", {one}" for one in crew_of(c, "-|PM|PC|-", " "))
        own = f"{e(c.company)}: {in_short(c.start)} to {in_short(c.end)}, {days_of(c)} days{e(crew)}"
        body += (
            f"<div><b>{years}</b><a>{e(c.title)}</a>{kind}<p>{c.position_as_written}</p>{episodes}"
            f"<i>{own}</i></div>"
        )
    count = len(truth.credits)
    css = (
        "@page{size:letter;margin:.75in .8in} body{font:10pt/1.3 'Nimbus Sans'} h1{font-size:22pt;margin:0;"
        "font-weight:400} h2{font-size:13pt;border-left:3pt solid #f5c518;padding-left:6pt;margin:14pt "
        "0 6pt}"
        "div{border-bottom:.5pt solid #ddd;padding:4pt 0 5pt;break-inside:avoid} b{float:right;"
        "font-weight:400}"
        "a{color:#0e63be;font-weight:bold} small{display:block;color:#666;font-size:8.5pt} p{margin:0}"
        "i{display:block;font:italic 10pt Caladea;margin-top:1pt} h4{margin:0 0 8pt;color:#666;"
        "font-weight:400}"
    )
    top = (
        f"<h1>{e(truth.name)}</h1><h4>Additional Crew | Production Department</h4>"
        f"Contact: {truth.email} / {truth.phone}. IATSE 411 member {truth.member_no}. {e(truth.address)}"
        f"<h2>Additional Crew</h2><h4>Previous &nbsp; {count}</h4>"
    )
    return made(truth, f"{top}{body}<h2>Other things to know</h2>{lines_of(truth, 'p')}", css)


_LEGEND = "PC = Production Coordinator, 1 APC / 2 APC = First / Second Assistant Production Coordinator, "
_LEGEND += "TC = Travel Coordinator, SC = Script Coordinator, OPA = Office Production Assistant"


def twenty_years_on_a_page(rng: random.Random) -> Made:
    """Twenty-six to forty-two credits in seven points, one line each, first names as initials."""
    shows = Shows(
        "Abacus Hollow|Bellows Bay|Cape Disappointing|Doily Nation|Ermine Street|Flotsam City|"
        "Gaspereau|Haymow Kids|"
        "Iglesias & Iles|"
        "Jarvis Street Jury|Kiln Nine|Lady Slipper|Mildew Manor|Nutmeg Wars|Otter Tail Pass|Pemmican Pass|"
        "Quonset|Rutabaga Row|"
        "Scarp & Talus|Thimble Islands|Umbrage Court|Vole Brothers|Wainfleet Wives|Yarrow Hospital|"
        "Zwieback Express|The Amherstburg Eight|"
        "Bread Line Bandits|"
        "Crossfire at Cobalt|Dust Ruffle|Eavestrough|Fenelon Calls|Grindstone Girls|Half-Mast Hotel|Ink "
        "Stain Alley|"
        "Jack-in-the-Pulpit|Kapuskasing Kings|Left at the Lights|Moose Factory Outlet|No Fixed Abbot|"
        "Oxbow Lake|"
        "Pilgrim at the Pantry|Ragweed Summer|Sidecar Sisters|Two Solicitudes",
        "Wren & Wicket Inc.|Lakeshore Lot 7 Films|Aubergine Pictures|2390117 Ontario Inc.|Tall Order "
        "TV Ltd.|"
        "Halfpenny Films|Nanny Goat Hill Prods|Corduroy Road Media",
        "CrownVista|Global Sky|Brightline|TVNord|Palisade|Ember+",
    )
    truth = drawn(
        rng, shows, TORONTO, TERSE, (*STEADY, P.PC, P.PC, P.TRAVEL, P.PC), least=26, most=42, pace=0.75
    )
    truth = leaving_out(truth, "production_coordinator", "assistant_production_coordinator")
    truth = changed(truth, lambda c: {name: initialled(getattr(c, name)) for name in CREW[:2]})
    truth = forgetting(rng, truth, 0.08, "studio", "producer", "days")
    kinds = {
        K.FEATURE: "F",
        K.MOW: "MOW",
        K.PILOT: "Pilot",
        K.MINI_SERIES: "Mini",
        K.TV_SEASON: "TV",
        K.OTHER: "Comm",
    }
    rows = ""
    for c in truth.credits:
        show = f"<b>{e(c.title)}</b>{f' S{c.season}' if c.season else ''} ({kinds[c.kind]})"
        house = e(c.company + (f" / {c.studio}" if c.studio else ""))
        when = f"{c.start:%m/%d/%y}-{c.end:%m/%d/%y}"
        days = days_of(c) if c.days else "-"
        rows += cells((when, days, show, c.position_as_written, house, c.production_manager, c.producer))
    css = (
        "@page{size:letter;margin:.35in .4in} body{font:7.2pt/1.12 'Liberation Sans'} table{width:100%;"
        "border-spacing:0} td,th{padding:2.1pt 4pt 2.1pt 0;text-align:left;white-space:nowrap}"
        "th{border-bottom:.6pt solid;font-size:7pt} td:nth-child(2),th:nth-child(2){text-align:right}"
        "h1{font-size:12pt;margin:0;float:left} h1+div{text-align:right;font-size:7pt;"
        "margin-bottom:6pt} p{margin:4pt 0 0}"
    )
    head = cells(("Dates (m/d/y)", "Days", "Show", "Job", "Company / Studio", "PM", "Producer"), "th")
    reach = f"{e(truth.address)}<br>{truth.phone} | {truth.email} | Local 411 #{truth.member_no}"
    foot = f"<p>{_LEGEND}.</p><p>{e('; '.join(truth.other_lines))}.</p>"
    return made(truth, f"<h1>{e(truth.name)}</h1><div>{reach}</div><table>{head}{rows}</table>{foot}", css)


_A_KIND = {
    K.FEATURE: "the feature", K.MOW: "the TV movie", K.PILOT: "the pilot", K.MINI_SERIES: "the mini-series",
    K.TV_SEASON: "the series", K.OTHER: "a commercial called",
}  # fmt: skip


def _told(rng: random.Random, c: CreditTruth) -> str:
    """One credit as a sentence or two; the one who coordinates names no coordinator."""
    show = f"{_A_KIND[c.kind]} <i>{e(c.title)}</i>{f' (season {c.season})' if c.season else ''}"
    article = "a" if c.position is P.SECOND_APC else "the"
    if c.position is P.OTHER:
        article = "an"
    job, first, last, days = c.position_as_written, in_long(c.start), in_long(c.end), days_of(c)
    made_by = f"{e(c.company)} for {e(c.studio)}" if c.studio else e(c.company)
    boss = (
        f", whose Production Coordinator was {e(c.production_coordinator)}"
        if c.production_coordinator
        else ""
    )
    producer = f" The producer was {e(c.producer)}." if c.producer else ""
    return rng.choice(
        (
            f"From {first} until {last} I was {article} {job} on {show}, made by {made_by}{boss}. I "
            f"worked {days} "
            f"days for Production Manager {e(c.production_manager)}.{producer}",
            f"On {show} ({made_by}) I worked as {job} for {days} days, between {first} and {last}. My "
            f"Production "
            f"Manager was {e(c.production_manager)}{boss}.{producer}",
            f"{e(c.production_manager)}, Production Manager, hired me as {job} of {show}{boss}. It was "
            f"a production "
            f"of {made_by}, and I stayed {days} days, {first} to {last}.{producer}",
        )
    )


def in_sentences(rng: random.Random) -> Made:
    """Everything in sentences, a paragraph a show, after a greeting and before some words about herself."""
    shows = Shows(
        "The Herring Ledger|Lunenburg Lace|Pier 21 Again|Sable Widow|Cape Split Decision|The Tidal Bore|"
        "Dulse & Desire|Peggy's Coven|"
        "A Fiddle for Antigonish|Fundy Five-0|Rum Row Rosie|The Keeper's Other Wife|Bluenose Blues",
        "Salt Cod Cinema Inc.|Barrington Street Films|Foghorn & Daughter Productions|Spruce Tip Pictures",
        "Atlantica TV|Maritime Crown|Beacon Stream|Osprey",
    )
    truth = drawn(rng, shows, EAST_AND_PRAIRIE, AS_TOLD, STEADY, least=4, most=8)
    truth = leaving_out(truth, "assistant_production_coordinator")
    truth = forgetting(rng, truth, 0.2, "studio", "producer", "production_coordinator")
    said = "".join(f"<p>{_told(rng, c)}</p>" for c in truth.credits)
    css = (
        "@page{size:letter;margin:1in 1.15in} body{font:11pt/1.45 P052;hyphens:none} h1{font-size:15pt;"
        "margin:0;"
        "font-weight:400} p{margin:0 0 8pt;text-align:justify} .r{text-align:right;margin-bottom:16pt}"
    )
    top = (
        f"<div class=r><h1>{e(truth.name)}</h1>{e(truth.address)}<br>{truth.phone}<br>{truth.email}</div>"
        f"<p>I have been a member of Local 411 (number {truth.member_no}) for some years and would "
        f"like to tell you "
        "what I have done in production offices, beginning with the most recent show.</p>"
    )
    last = f"<p>A few things besides film. {e('. '.join(truth.other_lines))}. Thank you for reading.</p>"
    return made(truth, f"{top}{said}{last}", css)


_GENRES = {
    K.FEATURE: "LONGS MÉTRAGES", K.MOW: "TÉLÉFILMS", K.PILOT: "PILOTES", K.MINI_SERIES: "MINISÉRIES",
    K.TV_SEASON: "SÉRIES TÉLÉVISÉES", K.OTHER: "PUBLICITÉS",
}  # fmt: skip


def montrealaise(rng: random.Random) -> Made:
    """From Montréal, under the kinds of show in capitals: a grid, dates with `du` and `au`."""
    shows = Shows(
        "Les Cordes à linge|Tempête sur Tadoussac|Le Quincaillier|Mémé au volant|Rue des Pommiers gelés|"
        "Trente et un fantômes|La Nièce du bedeau|L'Ogre de Rosemont|Poutine Royale|Ski de fond, amour "
        "et trahison|"
        "Une caribou nommée Denise|Chambre 14, motel Idéal|Les Gardiens du barrage",
        "Productions Sucre d'orge inc.|Les Films du Tramway 17|Ciné-Bélouga inc.|Vidéo Mont-Petit|"
        "Images Bas-Canada",
        "Réseau Boréal|Canal Trois-Épis|Studio Pont-Neuf|Télé-Escale",
    )
    truth = drawn(rng, shows, MONTREAL, AU_FEMININ, COORDINATOR, least=5, most=10)
    truth = leaving_out(truth, "assistant_production_coordinator")
    truth = forgetting(rng, truth, 0.15, "studio", "production_coordinator")
    truth, parts = headed(truth, lambda c: _GENRES[c.kind])
    body = ""
    for genre, credits in parts:
        body += f"<h2>{genre}</h2><table>"
        for c in credits:
            first, last = (en_francais(day) for day in (c.start, c.end))
            crew = crew_of(c, "Production|Dir. de production|Coord. de production|-", " : ")
            season = f", saison {c.season}" if c.season else ""
            house = e(c.company) + (f"<br>(diffuseur : {e(c.studio)})" if c.studio else "")
            body += (
                f"<tr><td><b>{e(c.title)}</b>{season}<br>{c.position_as_written}</td><td>{house}</td><td>"
                f"du {first}<br>au {last}<br>{days_of(c).replace('.', ',')} "
                f"jours</td><td>{'<br>'.join(map(e, crew))}"
                "</td></tr>"
            )
        body += "</table>"
    css = (
        "@page{size:letter;margin:.7in .65in;@bottom-right{content:counter(page) ' de ' counter(pages);"
        "font:8pt 'URW Bookman'}} body{font:8.6pt/1.35 'URW Bookman'} h1{font-size:17pt;"
        "text-align:center;margin:0;"
        "font-weight:400} address{text-align:center;font-style:normal} h2{font-size:8.8pt;"
        "letter-spacing:1.5pt;"
        "margin:12pt 0 3pt;color:#444;break-after:avoid} table{border-collapse:collapse;width:100%;"
        "table-layout:fixed}"
        "td{border:.5pt solid #999;padding:3pt 5pt;vertical-align:top} tr{break-inside:avoid}"
        "td:nth-child(1){width:29%} td:nth-child(2){width:23%} td:nth-child(3){width:19%}"
    )
    top = (
        f"<h1>{e(truth.name)}</h1><address>{e(truth.address)}<br>{truth.phone} | "
        f"{truth.email}<br>AIEST, section "
        f"locale 411, carte no {truth.member_no}</address>"
    )
    return made(truth, f"{top}{body}<h2>FORMATION ET COMPÉTENCES</h2>{lines_of(truth, 'div')}", css)


_ALL = (copied_filmography, twenty_years_on_a_page, in_sentences, montrealaise)
SEVENTH_MORE: dict[str, Family] = {family.__name__: family for family in _ALL}

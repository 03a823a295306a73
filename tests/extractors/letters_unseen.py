# ruff: noqa: E501 - lines of HTML read better whole
"""Reference letters as referees write them, laid out before the reader saw any: first half."""

from __future__ import annotations

import io
from collections.abc import Callable

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from reportlab.lib.pagesizes import letter as PAPER  # type: ignore[import-untyped]
from reportlab.pdfgen.canvas import Canvas  # type: ignore[import-untyped]

from tests.extractors.letters_people import Letter, e


def centred_company(m: Letter) -> bytes:
    """Company's letterhead with its producer's name; scrawl, name, title, "IATSE 411 - n"."""
    return m.pdf(
        f"<center><b style='font-size:16pt'>{e(m.company.upper())}</b><br><small>{e(m.other)}, President · 40 Wharf St, Toronto ON M5A 3281 · 416.555.0199</small></center><hr>"
        f"<p>{m.date}</p><p>To whom it may concern,</p><p>It is my pleasure to recommend {e(m.subject)} for upgrade to {m.sought}. We worked together on <i>{e(m.shows[0])}</i> and <i>{e(m.shows[1])}</i>.</p><p>{e(m.body())}</p>"
        f"<p>Sincerely,</p>{m.ink()}<p>{e(m.signer)}<br>{m.title}<br>IATSE 411 - {m.number}</p>"
    )


def memo(m: Letter) -> bytes:
    """TO / FROM / DATE / RE; initials-like ink at the end, no closing block."""
    return m.pdf(
        "<h2>MEMORANDUM</h2><table>"
        f"<tr><td>TO:</td><td>Membership Committee, IATSE Local 411</td></tr><tr><td>FROM:</td><td>{e(m.signer)}, {m.title} (#{m.number})</td></tr>"
        f"<tr><td>DATE:</td><td>{m.date}</td></tr><tr><td>RE:</td><td>{e(m.subject)} – upgrade to {m.sought}</td></tr></table><hr>"
        f"<p>I fully support this upgrade. {e(m.first)} was with me on “{e(m.shows[0])}”.</p><p>{e(m.body())}</p>{m.ink(34, 110)}"
    )


def referee_form(m: Letter) -> bytes:
    """A form with labelled boxes; signature box with ink."""

    def row(a: str, b: str) -> str:
        return f"<tr><td style='background:#eee;width:32%'>{a}</td><td>{b}</td></tr>"

    return m.pdf(
        "<h3>REFERENCE FORM – CHANGE OF CATEGORY</h3><table>"
        + row("Name of applicant:", e(m.subject))
        + row("Applicant’s member no.:", m.subject_no)
        + row("Category applied for:", m.sought)
        + row("Name of referee:", e(m.signer))
        + row("Position:", m.title)
        + row("Member no.:", m.number)
        + row("Production(s) worked on together:", e(", ".join(m.shows[:2])))
        + row("Comments:", e(m.body(3)))
        + row("Signature:", m.ink(30))
        + row("Date:", m.date)
        + "</table>",
        "table{width:100%;border-collapse:collapse}td{border:1px solid #333;padding:4pt;vertical-align:top}",
    )


def name_title_one_line(m: Letter) -> bytes:
    """Name, title on one line; number in brackets beneath; cc."""
    return m.pdf(
        f"<p style='text-align:right'>{m.date}</p><p>Attention: Membership Department</p><p><b>RE: {e(m.subject)}, Member {m.subject_no}</b></p><p>Dear Membership Committee,</p>"
        f"<p>Please accept this letter in support of the above member’s application for {m.sought}.</p><p>{e(m.body())} We shared an office on <b>{e(m.shows[0])}</b>.</p><p>Yours truly,</p>{m.ink()}"
        f"<p>{e(m.signer)}, {m.title}<br>(411-{m.number})</p><p><small>cc: {e(m.other)}</small></p>"
    )


def title_above_name(m: Letter) -> bytes:
    """The title stands above the name, contact details after."""
    return m.pdf(
        f"<p>{m.date}</p><p>IATSE Local 411<br>Attn: {e(m.other)}</p><p>Dear {e(m.other.split()[0])},</p><p>I write about {e(m.subject)} (member #{m.subject_no}), who would like to be upgraded to {m.sought}.</p><p>{e(m.body(5))}</p>"
        f"<p>Kind regards,</p>{m.ink()}<p><i>{m.title}</i><br><b>{e(m.signer)}</b><br>Card No. {m.number}<br>Cell: 647 555 0122<br>{m.rng.randint(1000, 2000)} Queen St. E., Toronto</p>"
    )


def line_to_sign_on(m: Letter) -> bytes:
    """A rule to sign on with the name below it, the date on a rule beside."""
    return m.pdf(
        f"<h3 style='text-align:center'>Letter of Reference</h3><p>Re: {e(m.subject)}</p><p>To the Committee:</p><p>{e(m.body(5))}</p><p>I support the upgrade to {m.sought} without reservation, having worked with {e(m.first)} on {e(m.shows[0].upper())}.</p>"
        f"<table style='width:100%;margin-top:14pt'><tr><td style='width:60%'>{m.ink(34)}</td><td style='vertical-align:bottom'>{m.date}</td></tr>"
        f"<tr><td style='border-top:1px solid #000'>{e(m.signer)}<br>{m.title}<br>Local 411 member {m.number}</td><td style='border-top:1px solid #000'>Date</td></tr></table>",
        "table{border-spacing:12pt 0}td{vertical-align:top}",
    )


def two_columns(m: Letter) -> bytes:
    """Two signatories' columns: the referee left, a witness unsigned right is the show's office."""
    return m.pdf(
        f"<table style='width:100%'><tr><td style='width:28%;border-right:1px solid #999;font-size:8pt'><b>{e(m.company)}</b><br>Production Office<br>200 Dock Rd<br>Unit 411<br>Toronto ON<br>T 416-555-0138<br>prod@example.com</td>"
        f"<td style='padding-left:14pt'><p>{m.date}</p><p>To Whom It May Concern:</p><p>This letter recommends {e(m.subject)} for {m.sought}. {e(m.body(5))}</p><p>Best regards,</p>{m.ink()}"
        f"<p>{e(m.signer)}<br>{m.title}, “{e(m.shows[0])}”<br>Member no. {m.number}</p></td></tr></table>",
        "td{vertical-align:top}",
    )


def per_company(m: Letter) -> bytes:
    """ "Per:" under the company's name; no member number printed; phone only."""
    m.number = ""
    return m.pdf(
        f"<p>{m.date}</p><p><b>Subject: Recommendation of {e(m.subject)}</b></p><p>Dear Sir or Madam:</p><p>{e(m.body(5))}</p><p>{e(m.first)} worked 3 seasons of “{e(m.shows[0])}” and is ready to be a {m.sought}.</p><p>{e(m.company)}</p>"
        f"<table><tr><td style='vertical-align:bottom'>Per:</td><td>{m.ink(32)}</td></tr></table><p>{e(m.signer)}<br>{m.title}<br>Tel. 905-555-4411</p>"
    )


def honoured(m: Letter) -> bytes:
    """ "Signed," ; honorific and pronouns about the name; P.S. after."""
    honor = m.rng.choice(("Ms. ", "Mr. ", "Dr. "))
    return m.pdf(
        f"<p>{m.date}</p><p>Hello Local 411 team,</p><p>{honor}{e(m.subject)} asked me for a reference. {e(m.body(4))} Together we made {e(m.shows[0])} (2023) and {e(m.shows[1])} (2024). Please upgrade {e(m.first)} to {m.sought}.</p>"
        f"<p>Signed,</p>{m.ink()}<p>{e(m.signer)} ({m.rng.choice(('she/her', 'he/him', 'they/them'))})<br>{m.title} | IATSE 411 #{m.number}</p><p>P.S. {e(m.other)} sends greetings and will write separately.</p>"
    )


def french(m: Letter) -> bytes:
    """A letter in French."""
    return m.pdf(
        f"<p style='text-align:right'>Montréal, le {m.rng.randint(2, 28)} mars 2026</p><p>À qui de droit,</p><p><b>Objet : recommandation de {e(m.subject)}</b></p>"
        f"<p>C’est avec plaisir que je recommande {e(m.subject)} pour le poste de coordonnateur de production. Nous avons travaillé ensemble sur « {e(m.shows[0])} ». Son travail fut exemplaire et {e(m.other)} partage mon avis.</p>"
        f"<p>Veuillez agréer, Madame, Monsieur, mes salutations distinguées.</p>{m.ink()}<p>{e(m.signer)}<br>Directrice de production<br>Membre nº {m.number}</p>"
    )


def personal_head(m: Letter) -> bytes:
    """The referee's own letterhead in capitals; the end has the name only."""
    return m.pdf(
        f"<div style='text-align:{m.rng.choice(('left', 'center', 'right'))}'><b style='font-size:15pt'>{e(m.signer.upper())}</b><br>{m.title} · IATSE 411 #{m.number}<br>{m.rng.randint(10, 99)} Fern Ave · 416-555-0177</div><hr><p>{m.date}</p>"
        f"<p>Dear Committee,</p><p>{e(m.subject)} has been my assistant on two shows, “{e(m.shows[0])}” and “{e(m.shows[1])}”, and should be a {m.sought}. {e(m.body(4))}</p><p>With thanks,</p>{m.ink()}<p>{e(m.signer)}</p>"
    )


def typed_only(m: Letter) -> bytes:
    """No ink: the name is typed; inverted name in the subject line."""
    m.signature = "none"
    last = " ".join(m.subject.split()[1:])
    return m.pdf(
        f"<p>Date: {m.date}<br>Member: {e(last.upper())}, {e(m.first)} – no. {m.subject_no}</p><p>To whom it may concern,</p><p>{e(m.body(5))}</p><p>I recommend {e(m.subject)} as {m.sought}.</p><p>Thank you,</p><p>{e(m.signer)}<br>{m.title}<br>{e(m.company)}<br>Local 411 member {m.number}</p>"
    )


def hand_set(m: Letter) -> bytes:
    """Set line by line: the block indented to the middle, ink over the name."""
    out = io.BytesIO()
    c = Canvas(out, pagesize=PAPER)
    c.setFont("Times-Roman", 11.5)
    y = 720

    def line(x: float, text: str, font: str = "Times-Roman") -> None:
        nonlocal y
        c.setFont(font, 11.5)
        c.drawString(x, y, text)
        y -= 15

    line(340, m.date)
    y -= 12
    line(72, "Membership Committee")
    line(72, "IATSE Local 411, 100 Lombard St., Toronto")
    y -= 12
    line(72, f"RE: Upgrade of {m.subject} to {m.sought}", "Times-Bold")
    y -= 12
    words, row = (
        (f"I have had the pleasure of working with {m.subject} on {m.shows[0]}. " + m.body(5)).split(),
        "",
    )
    for word in words:
        if len(row) + len(word) > 82:
            line(72, row)
            row = ""
        row += word + " "
    line(72, row)
    y -= 14
    line(320, "Respectfully,")
    y -= 30
    x, path = 322.0, c.beginPath()
    path.moveTo(x, y + 12)
    for _ in range(16):
        path.curveTo(
            x + 4, y + m.rng.uniform(2, 34), x + 6, y + m.rng.uniform(2, 34), x + 9, y + m.rng.uniform(4, 28)
        )
        x += 9
    c.setLineWidth(1.2)
    c.drawPath(path)
    line(320, m.signer)
    line(320, m.title)
    line(320, f"Member #{m.number}")
    c.save()
    return out.getvalue()


def initials(m: Letter) -> bytes:
    """A middle initial; name, comma, letters after; enclosures."""
    first, *rest = m.signer.split()
    m.signer = f"{first} {m.rng.choice('BDGKRT')}. {' '.join(rest)}"
    return m.pdf(
        f"<p>{m.date}</p><p>Dear Members,</p><p>This is to confirm that I know the work of {e(m.subject)}, who assisted {e(m.other)} and me on <u>{e(m.shows[0])}</u>. {e(m.body(4))}</p><p>I endorse the move to {m.sought}.</p>"
        f"<p>Regards,</p>{m.ink()}<p>{e(m.signer)}, DGC<br>{m.title}</p><p>Member number: {m.number}</p><p>Encl. resume of {e(m.subject)}</p>"
    )


def footer_address(m: Letter) -> bytes:
    """Everything right-indented, company's address at the page's foot with another name."""
    return m.pdf(
        f"<p>{m.date}</p><p>To: IATSE Local 411 – Production Coordinators’ Caucus<br>From: {e(m.signer)}<br>Re: {e(m.subject)}</p><p>{e(m.body(5))}</p><p>{e(m.first)} is qualified to be a {m.sought}. We did “{e(m.shows[0])}” together.</p>"
        f"<div style='margin-left:50%'>Cheers,{m.ink(36)}{e(m.signer)}<br>{m.title}<br>Member: {m.number}</div>"
        f"<div class='foot'>{e(m.company)} — {e(m.other)}, CEO — 77 Carlaw Ave, Suite 3281, Toronto — 416 555 0144</div>",
        "@page{@bottom-center{content:element(f)}}.foot{position:running(f);font-size:8pt;text-align:center}",
    )


def number_first(m: Letter) -> bytes:
    """The title and number stand on one line before the company."""
    return m.pdf(
        f"<h4>{e(m.company)}</h4><p>{m.date}</p><p>Re: Upgrade application – {e(m.subject)} (411-{m.subject_no})</p><p>My name is {e(m.signer)} and I am a {m.title} with IATSE 411. {e(m.body(4))}</p><p>{e(m.first)} would make a fine {m.sought}, as shown on {e(m.shows[0])}.</p>"
        f"<p>All the best,</p>{m.ink()}<p>{e(m.signer)}<br>{m.title}, Mbr# {m.number}<br>{e(m.shows[0])}</p>"
    )


def _word(m: Letter, build: Callable[[object], None]) -> bytes:
    out = io.BytesIO()
    document = Document()
    build(document)
    document.save(out)
    return out.getvalue()


def word_plain(m: Letter) -> bytes:
    m.signature = ""

    def build(d) -> None:  # type: ignore[no-untyped-def]
        d.add_paragraph(m.date)
        d.add_paragraph(f"RE: {m.subject}")
        d.add_paragraph("To whom it may concern:")
        d.add_paragraph(f"{m.body(5)} I recommend the upgrade to {m.sought}; we worked on {m.shows[0]}.")
        for text in ("Sincerely,", "", "", m.signer, m.title, f"IATSE 411 member # {m.number}"):
            d.add_paragraph(text)

    return _word(m, build)


def word_table(m: Letter) -> bytes:
    m.signature = ""

    def build(d) -> None:  # type: ignore[no-untyped-def]
        d.add_heading("Referee’s Statement", 1)
        t = d.add_table(rows=0, cols=2)
        for a, b in (
            ("Applicant", m.subject),
            ("Applying for", m.sought),
            ("Referee", m.signer),
            ("Title", m.title),
            ("IATSE card no.", m.number),
            ("Date", m.date),
        ):
            cells = t.add_row().cells
            cells[0].text, cells[1].text = a, b
        d.add_paragraph(m.body(5))
        d.add_paragraph(f"We worked together on “{m.shows[0]}”. I recommend {m.subject} for the upgrade.")

    return _word(m, build)


def word_centred(m: Letter) -> bytes:
    m.signature = ""

    def build(d) -> None:  # type: ignore[no-untyped-def]
        p = d.add_paragraph(f"{m.company}\n12 Mill Lane\nToronto")
        p.alignment = WD_ALIGN_PARAGRAPH.CENTER
        d.add_paragraph(m.date)
        d.add_paragraph(
            f"Dear Membership,\n\nI am happy to recommend {m.subject}, member {m.subject_no}, for {m.sought}."
        )
        d.add_paragraph(m.body(5) + f" (“{m.shows[0]}”)")
        d.add_paragraph(f"Warmly,\n\n\n{m.signer} / {m.title}\n#{m.number}\n416-555-0101")

    return _word(m, build)


PDF_FAMILIES = (
    centred_company,
    memo,
    referee_form,
    name_title_one_line,
    title_above_name,
    line_to_sign_on,
    two_columns,
    per_company,
    honoured,
    french,
    personal_head,
    typed_only,
    hand_set,
    initials,
    footer_address,
    number_first,
)
WORD_FAMILIES = (word_plain, word_table, word_centred)

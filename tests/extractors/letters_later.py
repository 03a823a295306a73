# ruff: noqa: E501 - lines of HTML read better whole
"""Six more reference letters, laid out after the reader was mended and measured once."""

from __future__ import annotations

from tests.extractors.letters_people import Letter, e


def block_left_date_right(m: Letter) -> bytes:
    """Signature and name on the left, title and number in a second column, date beside."""
    return m.pdf(
        f"<p><b>{e(m.company)}</b></p><p>Attention: Membership Coordinator</p><p>Re: Letter of support – {e(m.subject)}</p><p>{e(m.body(5))}</p><p>Having worked with {e(m.first)} on {e(m.shows[0])}, I support the application for {m.sought}.</p><p>With best wishes,</p>{m.ink()}"
        f"<table style='width:100%'><tr><td>{e(m.signer)}</td><td>Date: {m.date}</td></tr><tr><td>{m.title}</td><td>IATSE Local 411 Member No. {m.number}</td></tr></table>"
    )


def prose_introduction(m: Letter) -> bytes:
    """The writer says who they are in the first line; only the name stands at the end."""
    return m.pdf(
        f"<p>{m.date}</p><p>To the Membership Committee,</p><p>My name is {e(m.signer)}, IATSE 411 member number {m.number}, and I was the {m.title} on “{e(m.shows[0])}”. I am writing on behalf of {e(m.subject)} (no. {m.subject_no}) who is applying for {m.sought}.</p><p>{e(m.body(5))}</p><p>Yours in solidarity,</p>{m.ink()}<p>{e(m.signer)}</p>"
    )


def boxed_statement(m: Letter) -> bytes:
    """A sheet with two boxes, the candidate's above the referee's."""
    return m.pdf(
        f"<h3 style='text-align:center'>LETTER OF RECOMMENDATION</h3><div class='b'><b>Candidate</b><br>Name: {e(m.subject)}<br>Member #: {m.subject_no}<br>Upgrade to: {m.sought}</div><p>{e(m.body(5))}</p><p>I recommend {e(m.first)}. We worked on {e(m.shows[0])} in 2024.</p>"
        f"<div class='b'><b>Referee</b><br>Name: {e(m.signer)}<br>Title: {m.title}<br>Member #: {m.number}<br>Signature: {m.ink(26, 120, 'display:inline-block')}<br>Date: {m.date}</div>",
        ".b{border:1px solid #222;padding:8pt;margin:8pt 0}",
    )


def centred_end(m: Letter) -> bytes:
    """Everything centred; name in capitals; title and number divided by a bar."""
    return m.pdf(
        f"<div style='text-align:center'><p>{m.date}</p><p>RE: {e(m.subject.upper())}</p></div><p>Dear friends at Local 411,</p><p>{e(m.body(5))} I hired {e(m.subject)} for {e(m.shows[0])} and stand behind the upgrade to {m.sought}.</p><div style='text-align:center'><p>Sincerely yours,</p>{m.ink(36, 140, 'margin:auto')}<p>{e(m.signer.upper())}<br>{m.title} | 411 Member {m.number}</p></div>"
    )


def contact_first(m: Letter) -> bytes:
    """The writer's phone and mail above the title; the number last; a copy to another."""
    return m.pdf(
        f"<p>{m.date}</p><p>Hi all,</p><p>I am happy to put my name to {e(m.subject)}’s upgrade. {e(m.body(5))} Our shows: {e(m.shows[0])}; {e(m.shows[1])}. {m.sought} is the right next step.</p><p>Thanks so much,</p>{m.ink()}<p>{e(m.signer)}<br>416.555.0188 / hello@example.com<br>{m.title}, {e(m.company)}<br>Union: IATSE 411, # {m.number}</p><p>c.c. {e(m.other)}, Local 411</p>"
    )


def long_title(m: Letter) -> bytes:
    """Name and letters after it, the title with its show, no number; two paragraphs after the closing."""
    m.number = ""
    return m.pdf(
        f"<p style='text-align:right'>{e(m.signer)}<br>{m.rng.randint(100, 999)} Dundas St. W.<br>Toronto, ON<br>{m.date}</p><p>Subject: {e(m.subject)} – {m.sought}</p><p>To whom it may concern:</p><p>{e(m.body(5))}</p><p>Please upgrade {e(m.first)}.</p><p>Very truly yours,</p>{m.ink()}<p>{e(m.signer)}, CPA<br>{m.title} – {e(m.shows[0])}, Season 2</p><p><small>This letter may be shown to the Executive Board. Call 647-555-0111 to verify.</small></p>"
    )


PDF_FAMILIES = (
    block_left_date_right,
    prose_introduction,
    boxed_statement,
    centred_end,
    contact_first,
    long_title,
)

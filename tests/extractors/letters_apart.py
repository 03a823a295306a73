# ruff: noqa: E501 - lines of HTML read better whole
"""Fresh reference letters of which only the totals are looked at: their layouts."""

from __future__ import annotations

from models.terms import Signature
from tests.extractors.letters_development import word
from tests.extractors.letters_writer import Letter, e


def foot_head(m: Letter) -> bytes:
    """The company's name and address stand at the page's foot; the block at the left, number last."""
    t = m.truth
    return m.pdf(
        f"<p>{m.day}</p><p>Dear Membership Department:</p><p>Please take this as my reference for {e(t.subject)}, who has applied to be listed as {m.sought}. {m.praise(5)} {e(t.shows[0])} and {e(t.shows[1])} were both better for it.</p><p>Cordially,</p>{m.sign(over=5)}<p>{e(t.signer)}<br>{t.signer_title}<br>{e(t.signer_company)}<br>Membership no. {t.signer_member_no}</p><div class='f'>{e(t.signer_company)} | 300 Bayfront Rd, Unit 6, Toronto ON | 647-555-0133</div>",
        "@page{@bottom-center{content:element(f)}}.f{position:running(f);font-size:8pt;text-align:center}",
    )


def bar_left(m: Letter) -> bytes:
    """A column at the left with the writer's name, job and number; the end has the name alone."""
    t = m.truth
    return m.pdf(
        f"<table><tr><td style='width:26%;border-right:1px solid #555;font-size:9pt'><b>{e(t.signer)}</b><br>{t.signer_title}<br>IATSE 411 #{t.signer_member_no}<br><br>12 Harbour St<br>Toronto ON<br>416 555 0175<br>{e(t.signer.split()[0].lower())}@example.net</td><td style='padding-left:14pt'><p>{m.day}</p><p>RE: {e(t.subject)}</p><p>To the Membership Committee,</p><p>{m.praise(5)}</p><p>I fully support the upgrade of {e(t.subject)} to {m.sought}. Our shows: {e(t.shows[0])}, {e(t.shows[1])}.</p><p>Best regards,</p>{m.sign(150, 42)}<p>{e(t.signer)}</p></td></tr></table>"
    )


def block_right(m: Letter) -> bytes:
    """The closing and the block stand in the right half; title before the name's line of the company."""
    t = m.truth
    return m.pdf(
        f"<p>{m.day}</p><p>IATSE Local 411<br>Attn: {e(m.other)}</p><p>Dear {e(m.other.split()[0])},</p><p>I am happy to recommend {e(t.subject)} (member number {t.subject_member_no}) for {m.sought}. {m.praise(5)}</p><p>We were together on {e(t.shows[0])} and {e(t.shows[1])}.</p><div style='margin-left:52%'>Yours truly,{m.sign(140, 38, over=8)}{e(t.signer)}<br>{t.signer_title}<br>Member #{t.signer_member_no}</div>"
    )


def typed_mail(m: Letter) -> bytes:
    """A mail printed out: From, Sent, To and Subject on top, the name typed at the end, no ink."""
    m.says(signature=Signature.NONE)
    t = m.truth
    return m.pdf(
        f"<p><b>From:</b> {e(t.signer)}<br><b>Sent:</b> {m.day}<br><b>To:</b> membership@example.org<br><b>Subject:</b> Reference for {e(t.subject)}</p><hr><p>Hi there,</p><p>I can recommend {e(t.subject)} for {m.sought}. {m.praise(4)}</p><p>{e(m.first)} was with me on {e(t.shows[0])} and {e(t.shows[1])}.</p><p>Thanks,</p><p style='margin-top:40pt'>{e(t.signer)}<br>{t.signer_title}, {e(t.signer_company)}<br>IATSE Local 411 Member #{t.signer_member_no}</p>"
    )


def number_in_heading(m: Letter) -> bytes:
    """A centred heading gives the writer's job and number; the subject line is in capitals."""
    t = m.truth
    return m.pdf(
        f"<center><span style='font-size:17pt'>{e(t.signer)}</span><br>{t.signer_title}<br>I.A.T.S.E. Local 411 · Member No. {t.signer_member_no}</center><hr><p>{m.day}</p><p><b>RE: LETTER OF REFERENCE FOR {e(t.subject.upper())}</b></p><p>Dear Committee,</p><p>{m.praise(5)} I recommend {e(t.subject)} for the upgrade to {m.sought}. Shows: {e(t.shows[0])} and {e(t.shows[1])}.</p><p>Yours in solidarity,</p>{m.sign(over=9)}<p>{e(t.signer)}</p>"
    )


def form_boxes(m: Letter) -> bytes:
    """A form in two boxed columns: applicant left, referee right; the comment below."""
    t = m.truth
    return m.pdf(
        f"<h3>Reference for Change of Category</h3><table class='b'><tr><td><b>APPLICANT</b><br>Name: {e(t.subject)}<br>Member no.: {t.subject_member_no}<br>Category: {m.sought}</td><td><b>REFEREE</b><br>Name: {e(t.signer)}<br>Position: {t.signer_title}<br>Member no.: {t.signer_member_no}</td></tr></table><p>How do you know the applicant? {e(t.shows[0])}; {e(t.shows[1])}.</p><p>{m.praise(5)} I recommend the applicant for upgrade.</p><p>Referee’s signature:</p>{m.sign(150, 36)}<p>Date: {m.day}</p>",
        ".b{width:100%;border-collapse:collapse;margin-bottom:10pt}.b td{border:1px solid #000;padding:6pt;width:50%}",
    )


def lettre_montreal(m: Letter) -> bytes:
    """A letter in French; the writer introduces themself; a comma before the job."""
    m.says(signer_title="Directeur de production")
    t = m.truth
    return m.pdf(
        f"<p style='text-align:right'>Le {m.jour}</p><p>À qui de droit,</p><p>Je, soussigné, {e(t.signer)}, recommande {e(t.subject)} pour le poste de coordonnateur de production. Sur {e(t.shows[0])}, puis sur {e(t.shows[1])}, notre bureau a pu compter sur son calme et sa rigueur. Les feuilles de service partaient à l’heure, tous les soirs, et personne ne manquait de rien.</p><p>Cordialement,</p>{m.sign(over=5)}<p>{e(t.signer)}, Directeur de production<br>{e(t.signer_company)}<br>AIEST section 411, membre nº {t.signer_member_no}</p>"
    )


def initials_above(m: Letter) -> bytes:
    """Initials in ink to the left of the name, all on one row; phone before the number."""
    m.says(signature=Signature.INK)
    t = m.truth
    return m.pdf(
        f"<p>{e(t.signer_company)}</p><p>{m.day}</p><p>Subject: Recommendation for {e(t.subject)} – {m.sought}</p><p>Dear Sir or Madam,</p><p>{m.praise(6)}</p><p>For these reasons I support the application. Productions: {e(t.shows[0])} / {e(t.shows[1])}</p><p>Respectfully submitted,</p>{m.sign(64, 36, initials=True)}<p>{e(t.signer)}<br>{t.signer_title}<br>T: 416-555-0148<br>411 card no. {t.signer_member_no}</p>"
    )


def company_signs(m: Letter) -> bytes:
    """The company's name in capitals stands over the signing rule; the name and job under it."""
    t = m.truth
    return m.pdf(
        f"<p>{m.day}</p><p>To whom this may concern,</p><p>{e(t.subject)} was employed in our production office for {e(t.shows[0])} and {e(t.shows[1])}. {m.praise(5)} We recommend the upgrade to {m.sought}.</p><p>Sincerely,<br>{e(t.signer_company.upper())}</p>{m.sign(over=6)}<div style='border-top:1px solid #000;width:220pt'>{e(t.signer)}, {t.signer_title}<br>IATSE member {t.signer_member_no}</div><p><small>c.c. {e(m.other)}; {e(t.subject)}</small></p>"
    )


def over_two_pages(m: Letter) -> bytes:
    """A letter whose last paragraph and block run on to a second page with a running heading."""
    t = m.truth
    return m.pdf(
        f"<p>{m.day}</p><p>Re: {e(t.subject)}, IATSE 411 member {t.subject_member_no}</p><p>Dear Members of the Committee,</p><p style='line-height:1.7'>I write in support of {e(t.subject)}’s request for {m.sought}. {m.praise(8)}</p><p style='line-height:1.7'>{m.praise(7)}</p><p style='line-height:1.7'>{m.praise(8)}</p><p style='break-before:page'><small>{e(t.subject)} – page 2</small></p><p>{e(t.shows[0])} and {e(t.shows[1])} were our two shows. {m.praise(3)}</p><p>With kind regards,</p>{m.sign()}<p>{e(t.signer)}<br>{t.signer_title} (#{t.signer_member_no})</p>"
    )


def columns_at_end(m: Letter) -> bytes:
    """The block in two columns: ink and name left; job, number and date right."""
    t = m.truth
    return m.pdf(
        f"<p><b>{e(t.signer_company)}</b><br>Production Office</p><p>Letter of support for {e(t.subject)}</p><p>Dear Local 411,</p><p>{m.praise(6)}</p><p>I hope you will upgrade {e(m.first)} to {m.sought}, as I would after {e(t.shows[0])} and {e(t.shows[1])}.</p><p>Sincerely,</p><table style='width:100%'><tr><td style='width:55%'>{m.sign(150, 36)}{e(t.signer)}</td><td>{t.signer_title}<br>Member #{t.signer_member_no}<br>{m.day}</td></tr></table>"
    )


def nothing_printed_of_number(m: Letter) -> bytes:
    """No number; honorific before the subject; the name in capitals with the job below."""
    m.says(signer_member_no="")
    t = m.truth
    return m.pdf(
        f"<p style='text-align:center'><b>{e(t.signer_company)}</b></p><p>{m.day}</p><p>Dear Committee,</p><p>Mr. {e(t.subject)} has asked me to speak to his work. {m.praise(5)} I recommend him for {m.sought}. We shared {e(t.shows[0])} and {e(t.shows[1])}.</p><p>Best,</p>{m.sign(over=4)}<p>{e(t.signer.upper())}<br>{t.signer_title}</p>"
    )


def word_memo(m: Letter) -> bytes:
    """A Word letter with a subject line and everything of the block on two lines."""
    t = m.truth
    return word(m, [t.signer_company, m.day, f"Subject: {t.subject} ({t.subject_member_no})", "Hello Membership,", m.praise(4), f"I recommend {m.first} for {m.sought}; we worked on {t.shows[0]} and {t.shows[1]}.", "Best wishes,"], [t.signer, f"{t.signer_title}, Local 411 member no. {t.signer_member_no}"])  # fmt: skip


def word_introduced(m: Letter) -> bytes:
    """A Word letter whose writer introduces themself with the number."""
    t = m.truth
    return word(m, [m.day, "To Whom It May Concern:", f"I am {t.signer}, {t.signer_title}, IATSE 411 member {t.signer_member_no}. I write in support of {t.subject}, who seeks {m.sought}.", m.praise(4), f"Our shows were {t.shows[0]} and {t.shows[1]}.", "Sincerely,"], [t.signer, t.signer_title])  # fmt: skip


PDF_FAMILIES = (foot_head, bar_left, block_right, typed_mail, number_in_heading, form_boxes, lettre_montreal, initials_above, company_signs, over_two_pages, columns_at_end, nothing_printed_of_number)  # fmt: skip
WORD_FAMILIES = (word_memo, word_introduced)

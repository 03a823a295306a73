# ruff: noqa: E501 - lines of HTML read better whole
"""Fresh reference letters that the reader is mended with: their layouts."""

from __future__ import annotations

import io

from docx import Document
from docx.shared import Inches

from models.terms import Signature
from tests.extractors.letters_writer import Letter, e, pen


def head_left_plain(m: Letter) -> bytes:
    """The company at the left; name and title on one line after a comma; the number in the block."""
    t = m.truth
    return m.pdf(
        f"<p><b style='font-size:15pt'>{e(t.signer_company)}</b><br><small>18 Pier Lane, Hamilton ON · 905-555-0161</small></p><p>{m.day}</p><p>Membership Committee<br>IATSE Local 411</p><p><b>Re: {e(t.subject)} (#{t.subject_member_no})</b></p><p>Dear Committee Members,</p>"
        f"<p>I gladly support this application for {m.sought}. {m.praise(4)}</p><p>We worked together on <i>{e(t.shows[0])}</i> and <i>{e(t.shows[1])}</i>.</p><p>Yours sincerely,</p>{m.sign()}<p>{e(t.signer)}, {t.signer_title}<br>{e(t.signer_company)}<br>IATSE 411 #{t.signer_member_no}</p>"
    )


def own_head_right(m: Letter) -> bytes:
    """The referee's own letterhead at the right with the number; the pen runs over the printed name."""
    t = m.truth
    return m.pdf(
        f"<div style='text-align:right'><b>{e(t.signer)}</b><br>{t.signer_title}<br>IATSE Local 411, Member {t.signer_member_no}<br>{m.rng.randint(10, 400)} Alder Cres., Toronto ON<br>{e(t.signer.split()[0].lower())}@example.com</div><p>{m.day}</p><p>To Whom It May Concern:</p>"
        f"<p>It is a privilege to write in support of {e(t.subject)}, who is seeking an upgrade to {m.sought}. {m.praise(5)} Our last show together was “{e(t.shows[0])}”; before it, “{e(t.shows[1])}”.</p><p>Warm regards,</p>{m.sign(over=10)}<p>{e(t.signer)}</p>"
    )


def first_sentence_only(m: Letter) -> bytes:
    """The name stands in the first sentence; under the closing are only ink and the job."""
    m.says(signature=Signature.INK)
    t = m.truth
    return m.pdf(
        f"<p style='text-align:right'>{m.day}</p><p>Dear friends at the Local,</p><p>My name is {e(t.signer)} (member #{t.signer_member_no}), and as {t.signer_title} of {e(t.shows[0])} I have watched {e(t.subject)} grow. {m.praise(4)}</p><p>Please upgrade {e(m.first)} to {m.sought}. We also made {e(t.shows[1])} together.</p><p>With respect,</p>{m.sign(170, 46)}<p>{t.signer_title}</p>"
    )


def name_before_signature(m: Letter) -> bytes:
    """The printed name stands above the rule that is signed on, the job below it."""
    t = m.truth
    return m.pdf(
        f"<h3 style='text-align:center'>LETTER OF RECOMMENDATION</h3><p>{m.day}</p><p>I, the undersigned, recommend <b>{e(t.subject)}</b>, member no. {t.subject_member_no}, for the category of {m.sought}.</p><p>{m.praise(5)}</p><p>Productions: {e(t.shows[0])}; {e(t.shows[1])}.</p>"
        f"<table style='margin-top:20pt'><tr><td>Name:</td><td>{e(t.signer)}</td></tr><tr><td>Title:</td><td>{t.signer_title}</td></tr><tr><td>Member No.:</td><td>{t.signer_member_no}</td></tr><tr><td style='vertical-align:bottom'>Signature:</td><td style='border-bottom:1px solid #000'>{m.sign(160, 34)}</td></tr></table>"
    )


def sidebar_right(m: Letter) -> bytes:
    """A narrow column at the right holds the company, its producers and telephone numbers."""
    t = m.truth
    return m.pdf(
        f"<table><tr><td style='width:74%;padding-right:16pt'><p>{m.day}</p><p><b>RE: Upgrade request of {e(t.subject)}</b></p><p>Dear Membership Coordinator,</p><p>{m.praise(5)}</p><p>I recommend {e(m.first)} for {m.sought} without hesitation, on the strength of {e(t.shows[0])} and {e(t.shows[1])}.</p><p>Sincerely,</p>{m.sign(140, 36)}<p>{e(t.signer)}<br>{t.signer_title}<br>411 Member No. {t.signer_member_no}</p></td>"
        f"<td style='border-left:2px solid #666;padding-left:10pt;font-size:8.5pt'><b>{e(t.signer_company)}</b><br><br>Producers<br>{e(m.other)}<br><br>Studio 4<br>629 Eastern Ave<br>Toronto<br>M4M 1E4<br><br>t 416 555 0120<br>f 416 555 0121</td></tr></table>"
    )


def centred_block(m: Letter) -> bytes:
    """Head and signature block centred; capitals; job and number on one line with dots between."""
    t = m.truth
    return m.pdf(
        f"<center><b style='letter-spacing:2pt'>{e(t.signer_company.upper())}</b><hr>{m.day}</center><p style='margin-top:14pt'>To the Members of the Committee:</p><p>I have known {e(t.subject)} since {e(t.shows[0])}, and I write to endorse {e(m.first)}’s application for {m.sought}. {m.praise(5)} We met again on {e(t.shows[1])}.</p><center><p>Respectfully yours,</p>{m.sign(over=6).replace('display:block', 'display:inline-block')}<p><b>{e(t.signer.upper())}</b><br>{t.signer_title} · IATSE 411 · #{t.signer_member_no}</p></center>"
    )


def memo_from(m: Letter) -> bytes:
    """A memo; the writer stands after From only, and signs with initials beside it."""
    m.says(signature=Signature.INK)
    t = m.truth
    return m.pdf(
        f"<h2>Memorandum</h2><table><tr><td style='width:70pt'>Date:</td><td>{m.day}</td></tr><tr><td>To:</td><td>IATSE Local 411, Membership</td></tr><tr><td>From:</td><td>{e(t.signer)}, {t.signer_title}, member #{t.signer_member_no}</td></tr><tr><td>Re:</td><td>{e(t.subject)}: upgrade to {m.sought}</td></tr></table><hr><p>{m.praise(4)}</p><p>I recommend the upgrade. {e(m.first)} and I shared two shows: {e(t.shows[0])} (2024), {e(t.shows[1])} (2025).</p>{m.sign(60, 38, initials=True)}"
    )


def lettre(m: Letter) -> bytes:
    """A letter in French with the number under the title."""
    m.says(signer_title="Directrice de production")
    t = m.truth
    return m.pdf(
        f"<p>{e(t.signer_company)}<br>55, rue du Port, Montréal</p><p style='text-align:right'>Montréal, le {m.jour}</p><p>Objet : lettre d’appui pour {e(t.subject)}</p><p>Mesdames, Messieurs,</p><p>J’appuie sans réserve la candidature de {e(t.subject)} au poste de coordonnatrice de production. Nous avons travaillé ensemble sur {e(t.shows[0])} et {e(t.shows[1])}, où son sérieux et sa bonne humeur ont été remarqués de toute l’équipe. Jamais un dossier ne fut rendu en retard.</p><p>Je vous prie d’agréer mes salutations distinguées.</p>{m.sign(over=4)}<p>{e(t.signer)}<br>Directrice de production<br>Membre no {t.signer_member_no}</p>"
    )


def initial_and_letters(m: Letter) -> bytes:
    """A middle initial, letters after the name, e-mail under it, copies and enclosures at the foot."""
    given, *rest = m.truth.signer.split()
    m.says(signer=f"{given} {m.rng.choice('BHJTW')}. {' '.join(rest)}")
    t = m.truth
    mail = f"{given}.{rest[-1]}@example.org".lower()
    return m.pdf(
        f"<p>{m.day}</p><p>VIA FAX</p><p>Attention: Membership Office</p><p>Subject: {e(t.subject)}, member {t.subject_member_no}</p><p>Hello,</p><p>I am writing on behalf of {e(t.subject)}. {m.praise(5)} The shows were {e(t.shows[0])} and {e(t.shows[1])}; the category sought, {m.sought}.</p><p>Many thanks,</p>{m.sign(over=7)}<p>{e(t.signer)}, DGC<br>{t.signer_title}<br>{e(mail)}<br>Member #: {t.signer_member_no}</p><p><small>cc: {e(m.other)}<br>Encl.: resume of {e(t.subject)}</small></p>"
    )


def two_pages(m: Letter) -> bytes:
    """A long letter: the block alone stands on its second page."""
    t = m.truth
    return m.pdf(
        f"<p><b>{e(t.signer_company)}</b></p><p>{m.day}</p><p>Dear Sisters, Brothers and Kin,</p><p style='font-size:12pt;line-height:1.6'>I would like to recommend {e(t.subject)} (411-{t.subject_member_no}) for an upgrade to {m.sought}. {m.praise(8)}</p><p style='line-height:1.6'>On “{e(t.shows[0])}” we had ninety days and four units. {m.praise(6)}</p><p style='line-height:1.6'>On “{e(t.shows[1])}” it was shorter. {m.praise(5)}</p><p style='line-height:1.6'>{m.praise(8)}</p><p style='break-before:page'>I remain at your disposal.</p><p>Fraternally yours,</p>{m.sign()}<p>{e(t.signer)}<br>{t.signer_title}, {e(t.shows[0])}<br>IATSE Local 411 – Member {t.signer_member_no}</p>"
    )


def table_block(m: Letter) -> bytes:
    """The block is a ruled table: name, title, number, signature and date in boxes."""
    t = m.truth
    return m.pdf(
        f"<p><b>REFERENCE</b></p><p>Applicant: {e(t.subject)}<br>Category: {m.sought}</p><p>{m.praise(5)}</p><p>I worked with {e(m.first)} on {e(t.shows[0])} and on {e(t.shows[1])} and recommend the upgrade.</p><table class='b'><tr><td>Referee</td><td>Title</td><td>Member no.</td></tr><tr><td>{e(t.signer)}</td><td>{t.signer_title}</td><td>{t.signer_member_no}</td></tr><tr><td colspan='2'>Signature {m.sign(140, 32)}</td><td>Date<br>{m.day}</td></tr></table>",
        ".b{width:100%;border-collapse:collapse}.b td{border:1px solid #000;padding:4pt}",
    )


def no_number(m: Letter) -> bytes:
    """No number is printed; the name under a typed rule; the company's foot names another person."""
    m.says(signer_member_no="")
    t = m.truth
    return m.pdf(
        f"<p>{m.day}</p><p>To: The Production Coordinators’ Caucus</p><p>I am pleased to recommend Ms. {e(t.subject)} for {m.sought}. {m.praise(4)} She assisted me on {e(t.shows[0])} and {e(t.shows[1])}.</p><p>Regards,</p>{m.sign(over=3)}<p>______________________________<br>{e(t.signer)}<br>{t.signer_title}</p><div class='f'>{e(t.signer_company)} · {e(m.other)}, President · 416-555-0190</div>",
        "@page{@bottom-left{content:element(f)}}.f{position:running(f);font-size:8pt}",
    )


def two_boxes(m: Letter) -> bytes:
    """A form: the two members' boxes stand side by side, each with a name and a card number."""
    t = m.truth
    return m.pdf(
        f"<h2>Letter of Support Form</h2><table class='b'><tr><td><b>Member applying</b><br>Name: {e(t.subject)}<br>Card no.: {t.subject_member_no}<br>Upgrade to: {m.sought}</td><td><b>Member supporting</b><br>Name: {e(t.signer)}<br>Job title: {t.signer_title}<br>Card no.: {t.signer_member_no}</td></tr></table><p>{m.praise(5)} I recommend {e(m.first)} for the upgrade.</p><p>Shows worked on together: {e(t.shows[0])}, {e(t.shows[1])}</p><p>Signed:</p>{m.sign(140, 34)}<p>On: {m.day}</p>",
        ".b{width:100%;border-collapse:collapse}.b td{border:1px solid #333;padding:5pt}",
    )


def ink_beside_name(m: Letter) -> bytes:
    """Initials in ink stand to the left of the printed name."""
    m.says(signature=Signature.INK)
    t = m.truth
    return m.pdf(
        f"<p>{e(t.signer_company)}</p><p>{m.day}</p><p>Subject: {e(t.subject)}</p><p>Dear Madam,</p><p>{m.praise(5)}</p><p>I recommend {e(t.subject)} for {m.sought}: see {e(t.shows[0])} and {e(t.shows[1])}.</p><p>Respectfully,</p><table><tr><td>{m.sign(70, 38, initials=True)}</td><td style='padding-left:10pt'>{e(t.signer)}<br>{t.signer_title}<br>Card {t.signer_member_no}</td></tr></table>"
    )


def word_letter(m: Letter) -> bytes:
    """A Word letter, its signature a picture; the number in the subject's sentence and in the block."""
    t = m.truth
    return word(m, [m.day, "Dear Membership Committee,", f"Please upgrade {t.subject} (member {t.subject_member_no}) to {m.sought}. We made {t.shows[0]} and {t.shows[1]}.", m.praise(4), "Kind regards,"], [f"{t.signer}, {t.signer_title}", f"IATSE 411 Member # {t.signer_member_no}"])  # fmt: skip


def word_head(m: Letter) -> bytes:
    """A Word letter with the referee's own head."""
    t = m.truth
    return word(m, [t.signer, f"{t.signer_title} | IATSE Local 411 | {t.signer_member_no}", "", m.day, f"RE: {t.subject} – {m.sought}", "To whom it may concern,", f"{m.praise(4)} I recommend {t.subject}, with whom I worked on {t.shows[0]} and {t.shows[1]}.", "Thank you,"], [t.signer])  # fmt: skip


def word(m: Letter, above: list[str], below: list[str]) -> bytes:
    document = Document()
    for text in above:
        document.add_paragraph(text)
    match m.truth.signature:
        case Signature.INK:
            document.add_picture(io.BytesIO(pen(m.rng, 150, 40)), width=Inches(1.8))
        case Signature.TYPED:
            document.add_paragraph().add_run(m.truth.signer).font.name = "Brush Script MT"
        case _:
            document.add_paragraph("")
    for text in below:
        document.add_paragraph(text)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


PDF_FAMILIES = (head_left_plain, own_head_right, first_sentence_only, name_before_signature, sidebar_right, centred_block, memo_from, lettre, initial_and_letters, two_pages, table_block, no_number, two_boxes, ink_beside_name)  # fmt: skip
WORD_FAMILIES = (word_letter, word_head)

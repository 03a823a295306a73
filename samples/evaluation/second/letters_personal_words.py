# ruff: noqa: E501  (prose reads better unbroken)
"""What referees write from home: four voices, each with openings, acquaintance, reasons and last words."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass

from models.terms import Category
from samples.truth import LetterTruth

BEGIN, END = "\x01", "\x02"
"""Around a show that is to be set in italics."""

ASKED: dict[Category, tuple[str, ...]] = {
    Category.FIRST_APC: (
        "become a 1st Assistant Production Coordinator",
        "move up to 1st APC",
        "be upgraded to First Assistant Production Coordinator",
        "go from 2nd to 1st Assistant Production Coordinator",
    ),
    Category.PRODUCTION_COORDINATOR: (
        "be upgraded to Production Coordinator",
        "move up from 1st APC to Production Coordinator",
        "become a Production Coordinator",
    ),
    Category.SCRIPT_COORDINATOR: (
        "be listed as a Script Coordinator",
        "join the Script Coordinator category",
    ),
    Category.TRAVEL_COORDINATOR: (
        "be listed as a Travel Coordinator",
        "join the Travel Coordinator category",
    ),
}


@dataclass(frozen=True, slots=True)
class Voice:
    """Sentences of one kind of referee; the `bare` ones name no category, or no show."""

    greetings: tuple[str, ...]
    openings: tuple[str, ...]
    bare_openings: tuple[str, ...]
    acquaintance: tuple[str, ...]
    bare_acquaintance: tuple[str, ...]
    reasons: tuple[str, ...]
    endings: tuple[str, ...]
    goodbyes: tuple[str, ...]
    length: tuple[int, int]


WARM = Voice(
    ("Dear friends at the Local,", "Dear Committee Members,", "To the good people of 411,"),
    (
        "It is a real pleasure to sit down and write about {subject}, who would like to {asked}.",
        "{subject} asked me last week for a few words in support of an application to {asked}, and I said yes before the sentence was over.",
        "Please let me tell you why I hope you will allow {subject} to {asked}.",
    ),
    (
        "It is a real pleasure to sit down and write about {subject}.",
        "{subject} asked me last week for a letter, and I said yes before the sentence was over.",
    ),
    (
        "We met on {shows}, where I was the {title}, and I have been grateful ever since.",
        "We were together on {shows}. I was the {title}, and {first} sat at the desk across from mine.",
        "I was the {title} on {shows}; from the first week {first} made that office a kinder place.",
    ),
    (
        "We have worked together for some years now, I as {title}, and I have been grateful for every one of them.",
    ),
    (
        "The best thing I can say is that nobody is ever afraid to ask {first} a question.",
        "When my father was in hospital, {first} quietly ran the office for a week and would not hear a word of thanks.",
        "New production assistants learn more in a morning beside {first} than in a month anywhere else.",
        "Crew lists, call sheets, purchase orders, the fridge: whatever needed doing was done, and usually before I had noticed it needed doing.",
        "There is a calm in {first} that the whole floor comes to depend on, most of all when a schedule changes at nine at night.",
        "I have seen {first} find forty hotel rooms in a town with thirty, and make friends with the front desk while at it.",
        "The cast adored having {first} look after their travel and their forms, and so did their agents, which is rarer.",
        "{first} is ready. To be honest, {first} was ready a year ago.",
    ),
    (
        "I would be happy to see {first}'s name on the new list, and happier still to hire from it.",
        "Thank you for reading this, and for looking after all of us.",
        "If I may help in any other way, please call me at home, any evening.",
    ),
    ("With warm regards,", "Warmest wishes,", "Gratefully,", "With thanks and affection,"),
    (3, 8),
)
TERSE = Voice(
    ("Committee:", "To the Local:", "Hello,"),
    (
        "This letter supports {subject}'s application to {asked}.",
        "I recommend that {subject} be allowed to {asked}.",
        "Short and simple: {subject} should {asked}.",
    ),
    ("This is a reference for {subject}.", "I recommend {subject}."),
    (
        "We worked together on {shows}. I was {title}.",
        "Shows: {shows}. My job: {title}.",
        "I was {title} on {shows}. {first} was on my staff.",
    ),
    ("My own job: {title}. I know the work at first hand.",),
    (
        "On time every day.",
        "Does the work without being asked twice.",
        "Knows the agreements and keeps to them.",
        "The wrap binders were the cleanest I have signed.",
        "Can be left in charge, and has been.",
        "Good with accounting. Good with drivers. Good on the phone.",
        "No complaints from any department in all that time.",
    ),
    (
        "I would hire {first} again tomorrow.",
        "Call if you need more.",
        "That is all the Committee needs to know, I think.",
    ),
    ("Regards,", "Thanks,", "Yours,"),
    (1, 3),
)
FORMAL = Voice(
    ("To Whom It May Concern:", "Dear Members of the Committee:", "Dear Sirs and Mesdames:"),
    (
        "I am writing in support of the application of {subject} to {asked}.",
        "Please accept this letter as my formal recommendation that {subject} be permitted to {asked}.",
        "I understand that {subject} has applied to the Local to {asked}. I support the application without reservation.",
    ),
    (
        "I am writing to recommend {subject} to the Committee.",
        "Please accept this letter as my formal recommendation of {subject}.",
    ),
    (
        "I had the opportunity to supervise {first}'s work while employed as {title} on {shows}.",
        "In my capacity as {title} I engaged {subject} on {shows}.",
        "My knowledge of the applicant dates from {shows}, on which I held the position of {title}.",
    ),
    ("In my capacity as {title} I have had ample opportunity to observe the applicant's work.",),
    (
        "Throughout that period {first} carried out the duties of the position with accuracy and discretion.",
        "In particular, I relied on {first} for the preparation of work permit applications, of which not one was returned.",
        "Rental contracts, insurance certificates and courier accounts were maintained in exemplary order.",
        "{first} demonstrated sound judgement in matters that would ordinarily have been referred to me.",
        "I observed a thorough understanding of the collective agreement and of the reports it requires of a production office.",
        "Relations with the broadcaster's representatives were conducted with tact at all times.",
        "It is my considered opinion that the applicant meets, and in several respects exceeds, the standard expected in the category.",
    ),
    (
        "I trust that the Committee will give the application favourable consideration.",
        "Should you require further information, I may be reached at your convenience.",
        "I have no hesitation in lending my name to this request.",
    ),
    ("Yours very truly,", "Respectfully,", "Yours truly,", "Respectfully submitted,"),
    (2, 7),
)
CHATTY = Voice(
    ("Hi everybody,", "Hello Committee!", "Hey folks,", "Hi there,"),
    (
        "So {subject} tells me there's a form in to {asked}, and that you'd like to hear from someone who was there. I was there!",
        "I hear {subject} wants to {asked}. About time, if you ask me (and I guess you did).",
        "Writing this at my kitchen table with a coffee, because {subject} is hoping to {asked} and deserves a proper letter.",
    ),
    (
        "Writing this at my kitchen table with a coffee, because {subject} deserves a proper letter.",
        "You'd like to hear about {subject} from someone who was there. I was there!",
    ),
    (
        "I was the {title} on {shows}, so we've shared a lot of takeout.",
        "We did {shows} together – me as {title}, {first} as the one who actually knew where everything was.",
        "Picture {shows}: me, the {title}, buried in cost reports, and {first} keeping the wolves from the door.",
    ),
    ("I've been working as {title}, and {first} and I have shared a lot of takeout over the years.",),
    (
        "First week, the photocopier caught fire. Literally. {first} had a new one in by lunch and the sides were out at six, same as always.",
        "Ask any driver captain in town who answers on the first ring.",
        "We moved the whole office twice in one winter and I don't think a single stapler went missing.",
        "I've had coordinators with twice the years who couldn't get a cheque out of accounting half as fast.",
        "Somehow the director's dog ended up with its own travel file. It was a very good travel file.",
        "Also: funny. You need funny in week eleven.",
        "And when it mattered – a lost passport, a Sunday night, a lead actor in tears – {first} just handled it.",
    ),
    (
        "Anyway, you get the idea. Please say yes!",
        "So that's a big thumbs up from me.",
        "I could go on, but the kids need driving to hockey. Call me whenever.",
    ),
    ("Cheers,", "Talk soon,", "All my best,", "Take care,"),
    (2, 7),
)
VOICES = (WARM, TERSE, FORMAL, CHATTY)


def shows_of(letter: LetterTruth, style: str) -> str:
    """The shows in a row, "quoted", in "italics" or "plain"."""
    left, right = {"quoted": ("“", "”"), "straight": ('"', '"'), "italics": (BEGIN, END), "plain": ("", "")}[
        style
    ]
    named = [f"{left}{show}{right}" for show in letter.shows]
    return named[0] if len(named) == 1 else f"{', '.join(named[:-1])} and {named[-1]}"


def written(letter: LetterTruth, voice: Voice, rng: random.Random, *, number_in_text: bool) -> list[str]:
    """The paragraphs of the letter, its greeting and goodbye left out."""
    style = rng.choice(("quoted", "straight", "italics", "italics", "plain"))
    if (
        style == "plain"
        and len(letter.shows) > 1
        and any(re.search("[,&]| and ", show) for show in letter.shows)
    ):
        style = "quoted"
    fill = {
        "subject": letter.subject, "first": letter.subject.split()[0], "title": letter.signer_title,
        "asked": rng.choice(ASKED[letter.category]) if letter.category else "",
        "shows": shows_of(letter, style) if letter.shows else "",
    }  # fmt: skip
    opening = rng.choice(voice.openings if letter.category else voice.bare_openings).format(**fill)
    if number_in_text and letter.subject_member_no:
        opening += rng.choice(
            (" (Member no. {n}.)", " The membership number is {n}.", " (That's member #{n}.)")
        ).format(n=letter.subject_member_no)
    know = rng.choice(voice.acquaintance if letter.shows else voice.bare_acquaintance).format(**fill)
    reasons = [line.format(**fill) for line in rng.sample(voice.reasons, rng.randint(*voice.length))]
    ending = rng.choice(voice.endings).format(**fill)
    return _arranged(opening, know, reasons, ending, rng)


def _arranged(opening: str, know: str, reasons: list[str], ending: str, rng: random.Random) -> list[str]:
    """Some write one paragraph, some a handful, some one for every thought."""
    shape = rng.choice(("block", "three", "many")) if len(reasons) > 1 else "block"
    if shape == "block":
        return [f"{opening} {know} {' '.join(reasons)}", ending]
    if shape == "three":
        return [opening, f"{know} {' '.join(reasons[:-1])}", f"{reasons[-1]} {ending}"]
    return [f"{opening} {know}", *(" ".join(reasons[k : k + 2]) for k in range(0, len(reasons), 2)), ending]

"""The held-out office's words: vocabulary from `people`, and how its members write their mails."""

from __future__ import annotations

from models.terms import Category
from samples.evaluation.first import people
from samples.phrases import Phrases
from samples.vocabulary import Vocabulary

VOCABULARY = Vocabulary(
    given=tuple(people.FIRST),
    surnames=tuple(people.LAST),
    twins=("Robitaille", "Lindqvist"),
    nicknames={"Gwendolyn": "Wendy", "Nikolai": "Kolya", "Geneviève": "Ginette", "Valentina": "Val"},
    title_heads=tuple(people.OPENERS),
    title_tails=tuple(people.CLOSERS),
    working_titles=(
        "Green Anvil", "Project Heron", "Untitled Mill Story", "Glass Turnip", "Fourth Tuesday",
        "Salt Parade", "Small Thunder", "Project Ampersand", "The Other Piano", "Dry Dock Nine",
        "Fox and Ladder", "Ten Pears",
    ),
    studios=people.STUDIOS,
    companies=people.COMPANIES,
    domains=("mailhouse.example", "poste.example", "inboxes.example"),
    first_member_no=20411,
)  # fmt: skip

PHRASES = Phrases(
    requests=(
        "To the Union Office:\n\nI hereby request that my category be changed from {held}"
        " to {sought}{number}. The details are in the attached documents.",
        "Hi,\n\nI'd like to apply for an upgrade to {sought} at this quarter's deadline."
        " I am a {held}{number}.",
        "Bonjour,\n\nThis is my upgrade application. I have been working as a {held} and wish to be"
        " listed as {sought}{number}.",
    ),
    listing_requests=(
        "To the Union Office:\n\nI am applying for a listing as {sought}{number}.",
        "Hi there,\n\nWould the Committee please consider me for the {sought} list{number}?",
    ),
    exempt_requests=(
        "To the Union Office:\n\nAs a member in the Production Coordinator category{number} I ask to be"
        " listed as {sought} as well.",
    ),
    sought={
        Category.FIRST_APC: ("First Assistant Production Coordinator", "First APC"),
        Category.PRODUCTION_COORDINATOR: ("Production Coordinator",),
        Category.SCRIPT_COORDINATOR: ("Script Coordinator",),
        Category.TRAVEL_COORDINATOR: ("Travel Coordinator",),
    },
    held={
        Category.FIRST_APC: "Second Assistant Production Coordinator",
        Category.PRODUCTION_COORDINATOR: "First Assistant Production Coordinator",
        Category.SCRIPT_COORDINATOR: "Second APC",
        Category.TRAVEL_COORDINATOR: "First APC",
    },
    subjects=("Application: {sought}", "{name} / upgrade", "Documents for the December deadline"),
    numbers=(", membership {n}", " (#{n})", ""),
    enclosed=("Everything should be enclosed.", "See attachments.", "The paperwork follows below."),
    closings=("Cheers,", "Cordially,", "Many thanks,", "Bien à vous,"),
    follow_up=("Hi again,\n\nOne more thing for my application to be listed as {sought}.",),
    referee=(
        "Dear all,\n\nEnclosed is a reference for {name}.",
        "Good day,\n\nAs promised to {name}, my recommendation is attached.",
    ),
    referee_subjects=("{name} - recommendation", "Reference: {name}"),
    forwarding=("Hello office,\n\nI was sent this one; passing it along.",),
)

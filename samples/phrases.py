"""What people write in their mails: requests, covering lines, signatures. Data, in one place for each set."""

from __future__ import annotations

from dataclasses import dataclass

from models.terms import Category


@dataclass(frozen=True, slots=True)
class Phrases:
    """`requests` are filled with name, number (" (member no. 3456)" or ""), sought and held; `sought` says
    the position asked for; `subjects` with name and sought."""

    requests: tuple[str, ...]
    listing_requests: tuple[str, ...]
    exempt_requests: tuple[str, ...]
    sought: dict[Category, tuple[str, ...]]
    held: dict[Category, str]
    subjects: tuple[str, ...]
    numbers: tuple[str, ...]
    enclosed: tuple[str, ...]
    closings: tuple[str, ...]
    follow_up: tuple[str, ...]
    referee: tuple[str, ...]
    referee_subjects: tuple[str, ...]
    forwarding: tuple[str, ...]


SAMPLE = Phrases(
    requests=(
        "Dear Membership Committee,\n\nPlease accept this email as my formal request to be upgraded"
        " from {held} to {sought}{number}.",
        "Good morning,\n\nMy name is {name}{number} and I am formally requesting an upgrade to {sought}"
        " for the December 1st deadline. I am currently listed as {held}.",
        "Hello,\n\nI would like to submit my upgrade request: {held} to {sought}{number}.",
    ),
    listing_requests=(
        "Dear Membership Committee,\n\nPlease accept this email as my letter of request to be listed in"
        " the {sought} category{number}.",
        "Hello,\n\nI am writing to request to be added to the {sought} category{number}.",
    ),
    exempt_requests=(
        "Dear Membership Committee,\n\nI am listed as a Production Coordinator{number}, and I would like to"
        " be additionally listed as a {sought}. Please accept this as my letter of request.",
    ),
    sought={
        Category.FIRST_APC: ("1st Assistant Production Coordinator", "1st APC"),
        Category.PRODUCTION_COORDINATOR: ("Production Coordinator",),
        Category.SCRIPT_COORDINATOR: ("Script Coordinator",),
        Category.TRAVEL_COORDINATOR: ("Travel Coordinator",),
    },
    held={
        Category.FIRST_APC: "2nd Assistant Production Coordinator",
        Category.PRODUCTION_COORDINATOR: "1st Assistant Production Coordinator",
        Category.SCRIPT_COORDINATOR: "2nd Assistant Production Coordinator",
        Category.TRAVEL_COORDINATOR: "1st Assistant Production Coordinator",
    },
    subjects=("Upgrade request - {name}", "{name}: upgrade to {sought}", "Upgrade application, {sought}"),
    numbers=(" (member no. {n})", " (my member number is {n})", ""),
    enclosed=(
        "Please find attached my papers.",
        "I have attached everything that the upgrade requirements ask for.",
        "My documents are attached.",
    ),
    closings=("Thank you,", "Best,", "Kind regards,", "Merci,"),
    follow_up=(
        "Hello again,\n\nThis belongs to my request to be upgraded to {sought}; please add it to my file.",
    ),
    referee=(
        "Hello,\n\nPlease find attached my letter of reference for {name}.",
        "Hi there,\n\n{name} asked me to send this straight to the office. Letter attached.",
    ),
    referee_subjects=("Reference letter for {name}", "Letter of recommendation: {name}"),
    forwarding=("Hi,\n\nThis came to my own address by mistake, see below.",),
)

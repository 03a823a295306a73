# ruff: noqa: E501, SIM905  (lists of words read better as words)
"""Titles of shows that do not exist, in the many forms that titles have."""

from __future__ import annotations

import random
import re

ONE_WORD = (
    "Gangplank Cloudberry Saltpetre Thimblerig Bilgewater Glovebox Windrow Hardtack Pollinator Underlay Ferrybridge "
    "Muckraking Slipcover Tenterhook Wainscot Understairs Crabapple Brushfires Lampblack Tideline Moosewood Offcuts Pawnticket "
    "Swizzlestick Counterpane Bramblejack Wharfside Fenlander Breadboard Icefield"
).split()
OPENERS = (
    "Amber", "Broken-Down", "The Copper", "Double", "Eleventh", "The Forgotten", "Gentle", "Half-Lit", "The Idle", "Jade", "Kettle",
    "Lower", "The Midnight", "Narrow", "Old Friday", "Paper", "The Quarrelsome", "Red Clay", "Second-Hand", "Stubborn", "Tall",
    "Unfinished", "Violet", "The Wandering", "Yellow Brick", "Zinc",
)  # fmt: skip
CLOSERS = (
    "Accordion", "Bookkeepers", "Cartographer", "Detour", "Elevator", "Ferry", "Gasworks", "Harvest", "Icebox", "Jetty", "Kitchen",
    "Lighthouse Keepers", "Mailroom", "Nursery", "Oathbreaker", "Piano Movers", "Quarters", "Railyard", "Seamstress", "Telegram",
    "Umpire", "Vigil", "Wristwatch", "Yardarm",
)  # fmt: skip
NOUNS = (
    "Beekeeper Locksmith Magistrate Organist Postmistress Stevedore Taxidermist Upholsterer Choirmaster Dentist Falconer Glassblower Janitor"
).split()
THINGS = (
    "Anchor Biscuit Canoe Doorbell Envelope Furnace Pudding Haircut Invoice Jukebox Ladder Marmalade Napkin Oar Pickle Radiator Saddle "
    "Teapot Umbrella Wrench"
).split()
PLACES = (
    "Port Calloway", "Gravel Lake", "Saint-Anselme", "Cold Kettle", "Bellwether Falls", "Otter Narrows", "Medora Beach", "New Dunkeld",
    "Tamarack Siding", "Finch Harbour", "Pickerel Bay",
)  # fmt: skip
SURNAMES = "Pettibone Ravensbourne Lisgar Dunphy Okoro-Hale Marchetti Tupper Bannatyne Grimshaw".split()
GIVENS = "Delphine Augustus Clementine Barnaby Perpetua Rosamund Ignatius Hedy Mordecai Winifred".split()
FRENCH_HEADS = (
    "La Grange", "Le Phare", "Les Voisines", "L'Atelier", "Les Années", "Le Dépanneur", "La Traversée", "Chez les filles", "L'Hiver", "La Clé",
)  # fmt: skip
FRENCH_TAILS = (
    "de madame Babin",
    "du sixième",
    "d'en haut",
    "de Rivière-Creuse",
    "des cormorans",
    "de l'aînée",
    "du notaire",
)
NUMBERS = ("Three", "Four", "Six", "Seven", "Eleven", "Fourteen", "Forty-One")
FORMS = (
    "{one}", "{one}", "{one}", "{opener} {closer}", "{opener} {closer}", "{opener} {closer}", "The {noun}'s Apprentice", "The {noun} of {place}",
    "{number} {thing}s", "{number} {thing}s and a {noun}", "Who Moved the {thing}?", "Is That My {thing}?", "{thing} & {thing2}",
    "{thing}, {thing2}, {noun}", "{place}", "{place}", "{place}: A Reckoning", "Welcome Back to {place}", "{given} {surname}", "Finding {given} {surname}",
    "Mrs. {surname}'s {thing}", "{given} & {given2}", "{surname}: The {opener_bare} Years", "{surname} v. {surname2}", "A {noun} for Christmas",
    "Christmas at {place}", "Love, {given}", "How to Marry a {noun}", "Don't Tell the {noun}", "The {surname} Inheritance", "{hundred} {closer_bare} Street",
    "Dock {tens}", "{tens} Days at {place}", "Untitled {noun} Project", "Project {thing}", "{place} P.D.", "The Night {given} Left {place}",
    "Semi-Detached {noun}s", "{fr_head} {fr_tail}", "{fr_head} {fr_tail}", "{one} 2: {opener_bare} {closer}", "Half a {thing} in the Rain", "The Girl with {number} {thing}s",
)  # fmt: skip


def show_title(rng: random.Random) -> str:
    """A title of one word to eight, of a place or a person, English or French."""
    thing, thing2 = rng.sample(THINGS, 2)
    given, given2 = rng.sample(GIVENS, 2)
    surname, surname2 = rng.sample(SURNAMES, 2)
    opener, closer = rng.choice(OPENERS), rng.choice(CLOSERS)
    fill = {
        "one": rng.choice(ONE_WORD), "opener": opener, "opener_bare": opener.removeprefix("The "), "closer": closer,
        "closer_bare": closer.removesuffix("s"), "noun": rng.choice(NOUNS), "thing": thing, "thing2": thing2, "place": rng.choice(PLACES),
        "given": given, "given2": given2, "surname": surname, "surname2": surname2, "number": rng.choice(NUMBERS), "hundred": str(rng.randint(102, 988)),
        "tens": str(rng.randint(12, 88)), "fr_head": rng.choice(FRENCH_HEADS), "fr_tail": rng.choice(FRENCH_TAILS),
    }  # fmt: skip
    return re.sub(r"\b([Aa]) (?=[AEIOU])", r"\1n ", rng.choice(FORMS).format(**fill))

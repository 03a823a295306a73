"""The words that a generated office is made of: names, title words, companies. No person or show is real."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """`nicknames` maps a given name to what friends call its bearer; `twins` are surnames given to two or
    more members on purpose; `domains` are mail domains (reserved for examples). `first_member_no` starts
    the numbering."""

    given: tuple[str, ...]
    surnames: tuple[str, ...]
    twins: tuple[str, ...]
    nicknames: dict[str, str]
    title_heads: tuple[str, ...]
    title_tails: tuple[str, ...]
    working_titles: tuple[str, ...]
    studios: tuple[str, ...]
    companies: tuple[str, ...]
    domains: tuple[str, ...]
    first_member_no: int


SAMPLE = Vocabulary(
    given=(
        "Adaeze",
        "Béatrice",
        "Callum",
        "Dariusz",
        "Élodie",
        "Farida",
        "Gareth",
        "Hyun-woo",
        "Imogen",
        "Jean-Luc",
        "Katarzyna",
        "Leopold",
        "Marie-Ève",
        "Ngozi",
        "Oswin",
        "Priyanka",
        "Quentin",
        "Rosalind",
        "Søren",
        "Thandiwe",
        "Ulrike",
        "Violeta",
        "Winston",
        "Xiomara",
        "Yusuf",
        "Zoé",
        "Christopher",
        "Margaret",
        "Alexandra",
        "Theodore",
        "Frédérique",
        "Siobhán",
        "Anneliese",
        "Bartholomew",
        "Josephine",
        "Nathaniel",
    ),
    surnames=(
        "Abernethy",
        "Beauséjour",
        "Castellanos",
        "Dunmore-Reyes",
        "Eskildsen",
        "Fairweather",
        "Gadhvi",
        "Holloway",
        "Ibekwe",
        "Jankowiak",
        "Kowalczuk",
        "Lachapelle",
        "MacAskill",
        "Nwachukwu",
        "O'Rourke",
        "Pemberton",
        "Quirion",
        "Rasmussen",
        "St-Amand",
        "Thistlewood",
        "Urquhart",
        "Vaillancourt",
        "Whitcombe",
        "Xenakis",
        "Yellowlees",
        "Zaremba",
        "Brankovic",
        "Côté-Leduc",
        "Delacroix",
        "van der Hoeven",
        "Ó Briain",
    ),
    twins=("Okonjo", "Pemberton"),
    nicknames={
        "Christopher": "Kit",
        "Margaret": "Maisie",
        "Alexandra": "Sacha",
        "Theodore": "Ted",
        "Josephine": "Josie",
        "Bartholomew": "Bart",
        "Nathaniel": "Nate",
        "Katarzyna": "Kasia",
    },
    title_heads=(
        "Brackenfold",
        "The Quillmoor",
        "Saltwick",
        "Tamarask",
        "Ninth Ferrow",
        "The Odalys",
        "Vermillard",
        "Harrowfen",
        "Copperline",
        "Lanternby",
        "Marrowgate",
        "Sablecourt",
        "Wintermere Row",
        "The Ashgrove",
        "Dunlarking",
        "Pale Orchard",
        "Cinderholt",
        "Gullhaven",
        "Threnody",
        "La Baie d'Orval",
        "Northquay",
    ),
    title_tails=(
        "Ledger",
        "Inquest",
        "Crossing",
        "Almanac",
        "Protocol",
        "Sisters",
        "Parallax",
        "Reckoner",
        "Tidebook",
        "Overpass",
        "Hours",
        "Cartel of Bees",
        "Ordinance",
        "Lullaby",
        "Semaphore",
        "Rooms",
    ),
    working_titles=(
        "Blue Kettle",
        "Project Wren",
        "Untitled Ferry Drama",
        "Paper Lantern",
        "Copper Otter",
        "Big Umbrella",
        "Second Helping",
        "Magpie",
        "The Long Weekender",
        "Rosehip",
    ),
    studios=(
        "Halcyon Pictures",
        "Boreal Eleven",
        "Tidewater Streaming",
        "Meridian Gate",
        "Red Pennant Television",
    ),
    companies=(
        "Brackenfold Productions Ontario Inc.",
        "Ninefold Pictures Ltd.",
        "Quay Street Films Inc.",
        "Maple Spur Entertainment",
        "1882 Lakeshore Productions",
        "Films Orval Inc.",
        "Pale Orchard (Ontario) Ltd.",
        "Gullhaven Television Inc.",
    ),
    domains=("postbox.example", "lakemail.example", "courriel.example"),
    first_member_no=3104,
)
"""The committed samples' words; the held-out set has others (`samples.evaluation.words`)."""

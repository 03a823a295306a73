"""Who works in the eleventh set of resume layouts, on what, and how they spell their jobs."""

from __future__ import annotations

from models.terms import Position
from tests.extractors.fresh_seventh_lives import Shows, Town
from tests.extractors.fresh_tenth_lives import Spelt

P = Position

METRO = Town(
    "Aurelia|Benoit|Calla|Dashiell|Elspeth|Farouk|Greer|Hollis|Imelda|Jareth|Keziah|Lachlan|Mireille|"
    "Nadeem|Ondine|Piers|Rosalind|Soren|Tegan|Uma|Viola|Wallis|Yusuf|Zora|Jean-Paul|Mary Beth",
    "Abbott-Leigh|Baptiste|Carmody|Delorme|Ellsworth|Fenech|Goldfarb|Haverkamp|Ingersoll|Jamieson|"
    "Kulkarni|Lavoie|Mirza|Novotny|O'Connell|Pruitt|Rasmussen|Santangelo|Trask|Varga|Wetherell|Yee|Zorn|"
    "de la Rosa|MacDougall|Uppal",
    "41 Boultbee Ave #2, Toronto, ON M4J 1A8|905-18 Kenaston Gdns, North York ON M2K 3C7|"
    "172 Herkimer Street, Hamilton, ON L8P 2H4|66 Lawson Ave., Mississauga, Ontario L5G 2X1",
    "416|647|289",
    "Humberside Polytechnic, Film & TV Production (advanced diploma), 2013|Standard First Aid, exp. 2026|"
    "MM Budgeting, Scenechronize, SetKeeper, Wrapbook|Fluent French; basic Tagalog|"
    "Valid passport, G2 licence|York Woods University - BFA Film, 2012|Respect in the Workplace 2024|"
    "Set etiquette course (2016)",
)
ISLANDS = Town(
    "Alexis|Brody|Chantal|Dominic|Erica|Francine|Gavin|Heidi|Ivy|Josée|Kyle|Lindsay|Manon|Nathalie|Owen|"
    "Paige|Quentin|Renée|Shawna|Trevor|Valérie|Wade|Yvan|Zoe|Stéphane|Tracy",
    "Archambault|Beaulieu|Cho|Dhillon|Ettinger|Fournier|Grewal|Hutton|Isfeld|Jutras|Kang|Lapointe|Moreau|"
    "Ngo|Ostrander|Parmar|Roy-Dufour|Sauvé|Tanaka|Underwood|Vachon|Waddell|Yip|Zeller|Thibodeau|Mackay",
    "2214 Rue de Bordeaux #4, Montréal QC H2K 3Y7|303-1755 Haro St., Vancouver, BC V6G 1H2|"
    "5588 rue Clark, Montreal, QC H2T 2V4|12 - 840 Lynn Valley Rd, North Vancouver BC V7J 1Z5",
    "514|438|604|778",
    "Concordance University, Communication Studies, 2010|First Aid/CPR Level C|Bilingual EN/FR|"
    "Google Suite, Excel, Croogloo, DISCO|NEXUS; Class 5 licence|Capilano Shores Film School 2014|"
    "Harassment prevention (AQ course) Nov 2023",
)
PLAIN = Shows(
    "Bathurst Street Blues|The Understudy's Knife|Granite Parish|Merry and Mild|Crosshatch|"
    "The Dunes Club|Homecoming Ice|Wishbone Alley|Third Rail Rosie|The Lemon Trees|Casework|"
    "Sweetwater Ridge|Angel of the Annex|Ninety Below|Scrapyard|The Mapmaker's Lie|Jukebox Harvest|"
    "Fairlawn|Cold Comfort Creek|Brides of Bayview|Flinch & Fern|Harbourmaster|The Kingmaker's Daughter|"
    "Landfall Street|Old Flame, New Year|Pressure Dropped|Quiet Hours|Ravine House Rules|"
    "Sugar Shack Sisters|Tripwire Lane",
    "Granite One Productions Inc.|Casework Season 3 Inc.|Quiet Hours Films Inc.|"
    "Annex Angel Productions Ltd.|Ridgeway Park Entertainment|9914276 Canada Inc.|Lemon Street Pictures",
    "Beacon Network|Zephyr Studios|StreamWell|Foxhall Pictures|TV Nord",
)
PLAINER = Shows(
    "Saint-Henri Nights|The Velvet Docket|Black Spruce Road|A Cabin for Christmas|Mile End Confidential|"
    "Orchid House Road|Bridgework|Icefields|The Notary of Verdun|Griffintown Gold|Nobody's Hero But Mine|"
    "The Sleepover List|Kitsilano Kate|Ember Ridge|Fault Finder|Mont Tremor|Lockdown Prep|"
    "Parallel Parkers|The Translator's Wife|False Bay Road|Slow Burn Bakery|Wolverine Pass|Ghost Shift|"
    "The Collector of Keys|Rookie of the Rink|Vow of Noise|Yaletown Rules|Dead Letter Bay|"
    "Four Corners Dairy|Hudson & Daughters",
    "Black Spruce Productions Inc.|Orchid House Films (Quebec) Inc.|Wolverine Pass Productions Ltd.|"
    "Griffin Basin Pictures|Ghost Shift II Productions Inc.|Rue Clark Entertainment",
    "Ardent Pictures|Globe Five|Prism+|Summit Studios|Canal Neuf",
)
WORDY: Spelt = {
    P.SECOND_APC: (
        "2nd Assistant Production Coordinator",
        "Second Assistant Production Coordinator",
        "2nd Asst Production Co-ordinator",
        "Assistant Production Coordinator (2nd)",
        "Production Secretary",
    ),
    P.FIRST_APC: (
        "1st Assistant Production Coordinator",
        "First Assistant Production Coordinator",
        "1st Asst Production Co-ordinator",
        "Assistant Production Coordinator (1st)",
    ),
    P.PC: ("Production Coordinator", "Production Office Coordinator", "Prod. Co-ordinator", "PC"),
    P.TRAVEL: ("Travel Coordinator", "Travel & Accommodations Coordinator", "Travel Co-ordinator"),
    P.SCRIPT: ("Script Coordinator", "Scripts Coordinator", "Script Co-ordinator"),
    P.OTHER: (
        "Office Production Assistant",
        "Key Office PA",
        "Art Dept Coordinator",
        "2nd Assistant Accountant",
        "Production Assistant",
        "Post Production Coordinator",
    ),
}
LETTERED: Spelt = {
    P.SECOND_APC: ("2nd APC", "2nd Asst. PC", "2nd Ass't Coordinator", "APC (2nd)"),
    P.FIRST_APC: ("1st APC", "1st Asst. PC", "1st Ass't Coordinator", "APC (1st)"),
    P.PC: ("PC", "P.C.", "Production Coord.", "Prod Coord"),
    P.TRAVEL: ("Travel Coord", "Travel/Hotel Coord."),
    P.SCRIPT: ("Script Coord", "Script Co-Ord."),
    P.OTHER: ("OPA", "Office P.A.", "Accounting PA", "Set Dec Coord.", "Writers' Asst."),
}
CUT: Spelt = {
    P.SECOND_APC: ("2nd Ass't Prod Coord", "2nd Asst Co-ord.", "2nd APC"),
    P.FIRST_APC: ("1st Ass't Prod Coord", "1st Asst Co-ord.", "1st APC"),
    P.PC: ("Prod Co-ord.", "Prod. Off. Coord.", "Production Coordinator"),
    P.TRAVEL: ("Travel Co-ord.", "Travel/Accomm. Coord.", "Travel Coordinator"),
    P.SCRIPT: ("Script Co-ord.", "Script Coordinator"),
    P.OTHER: ("Office PA", "Payroll Clerk", "Costume Coord.", "Asst. Travel Coord."),
}

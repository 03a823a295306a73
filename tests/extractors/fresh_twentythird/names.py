# ruff: noqa: E501  (lists read better packed)
"""Invented names of people, shows, studios and companies."""


def _list(packed: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in packed.replace("\n", " ").split("|") if part.strip())


GIVEN = _list("""
Adaeze|Aleksandra|Amrit|Anneliese|Apinya|Arash|Beatriz|Bohdan|Bronwyn|Camille|Catriona|Chidera|Ciarán|Clémence|
Dagny|Darnell|Devorah|Dilnoza|Eamon|Elif|Émile|Esperanza|Farzana|Fiona|Gaurav|Gwendolyn|Hanneke|Hyun-woo|Ifeoma|Ingrid|
Iskra|Jacinta|Jean-Marc|Jocelyn|Kalinda|Keisha|Kwabena|Laszlo|Leilani|Lucien|Mahnoor|Marek|Marie-Ève|Mireille|
Moana|Nadezhda|Niamh|Nkechi|Odalys|Oksana|Parisa|Patrice|Philippa|Quang|Ramona|Renske|Rohan|Saoirse|Sébastien|
Siobhan|Solveig|Sunniva|Tadhg|Tamsin|Thi Mai|Tomasz|Uchenna|Valentina|Wanjiru|Xiomara|Yevgenia|Yusuf|Zainab|Zbigniew
""")
SURNAMES = _list("""
Abernethy-Cole|Achterberg|Adeyinka|Anquetil|Arsenault|Baptiste|Bartoszek|Beaulieu|Bjornstad|Boateng|Bracegirdle|
Cavanaugh|Charbonneau|Chowdhury|Coldwell|Côté-Lavigne|D'Agostini|D'Souza|Dalgleish|De la Fuente|Delacroix-Hunt|Dhaliwal|
Drăgulescu|Du Preez|Dzhaparidze|Eberhardt|Echeverría|El-Masri|Escoffery|Fairweather|Farrokhzad|Featherstone|Ferreira|
Fitzsimmons|Gagné|Garabedian|Ghebremariam|Gudmundsson|Halvorsen|Haverkamp|Hryniuk|Ibarra|Iwasaki|Jarrett|Kapoor|Kaszuba|
Kavanagh|Kilpatrick|Kowalczyk|Kristjansson|L'Heureux|Labrecque|Lindqvist|Lachance-Moreau|Macgillivray|Maheshwari|Marchetti|McAllister|
McQuaid|Mwangi|Nakashima|Nguyen|Nikolaidis|O'Brannigan|O'Dowd|O'Shaughnessy|Okafor|Onyeka|Ouellette|Papadakis|Pelletier|Petrosyan|
Quesnel|Rathbone|Rosenthal|Rutkowski|Saint-Onge|Samaroo|Sandoval|Sewell|Sokolova|St. Amand|Svensson|Szymańska|Tremblay|
Thibodeau|Tkachuk|Van den Heuvel|Van Ryswyk|Vasquez|Von Stroebel|Walczak|Whitcombe|Wickramasinghe|Yamoah|Yilmaz|Zawadzki|Zielinska
""")
TITLES = _list("""
Kettlewick|Gravelmouth|Thistlewane|Underlamp|Halfwinter|Marrowgate Nine|Oxbowed|Quillback|Sundogging|Zephyrine|Plinth & Daughter|Larkless|
Muskeg Nocturne|Tarnlight|Brackenfall|Wexcombe|Nine Pounds of Salt|The Ferrywoman of Sorrow Bay|The Quiet Auctioneer|The Last Toboggan Maker|
The Understudy's Alibi|The Clockmender, the Widow and the Goat|The Borrowed Orchard|The Lamplit Jury|The 14th Switchboard|The Glass Snowplough|
The Milk Run Murders|The Inheritance of Rain, Part One|The Moth Ledger|The Unfinished Lighthouse|The Harbour Tax|Who Fed Mrs. Applegarth's Dog?|
Is There a Notary on Board?|Have You Met My Landlord?|Where Did You Leave the Canoe?|What Would Auntie Bake?|Whose Turn Is It, Gerald?|
Seven Sleeps to Sudbury|1100 Nights in Moosonee|48 Teaspoons|Route 9 & a Half|Four Aunts and a Funeral Hall|36 Buttons|Unit 12B|Twelve Ways to Lose a Ladle|
Line 3 to Nowhere|Room 604, Please|Two Left Skates|Sugar & Sleet|Bishop & Bramble|Pike & Perch|Copper & Kin|Marzipan & Murder|
Holly, Ivy & Mr. Drummond|Salt, Smoke, Silence|Love, Logistics and Lemonade|Bread, Butter, Burglary|Snow on Sunday, Sorry|
A Merry Little Merger|A Prince for Pottersville Junction|A Very Beige Wedding|A Fiddle for Fiona|A Cottage Called Maybe|An Ordinary Arson|
Cabin Fevered: The Long Thaw|Northbound: Letters from the Ice Road|Deadfall: A Constable Brisk Mystery|Vermilion Creek: Homecoming|Cipher Street: Redacted|
Orchard Wars: Root & Branch|La Neige sur Maple|Les Voisins d'en Haut|Un hiver chez Odile|Le Phare de l'Anse-aux-Loups|Bonsoir, Monsieur Crapaud|
L'Été des Sauterelles|Deux Gares, Trois Valises|Où est passée Colette ?|Grandma's Getaway Car|Murphy's Lawn|Devil's Thumbtack|Nobody's Curling Team|
Hazel's House of Hinges|Ol' Man Winterbottom|Widow's Walk-Up|Magpie Precinct|Static Over Lake Nipigon Road|How We Hid the Piano|
Don't Wake the Beekeeper|Everything the Plumber Saw|We Were Never in Winnipegosis|My Cousin the Cartographer|Please Hold for Destiny|
When the Ferry Stops, We Dance|In the Event of a Moose|Tomorrow, Provided It Snows|Half Past Nowhere in Particular|Cold Porridge|
Paper Mayor|Velvet Shovel|Rooftop Botany|Hollow Tin Summer|Ghost Dentist|Backup Goalie|Mid-Century Maude|Re-Gifted|Ultra-Slow Pursuit|
Detective Constable Peach|Saskia Rides Again|Dr. Umber|Frostbite Academy|Junior Arborists|Beaver Lodge Confidential|Night School for Liars
""")
STUDIOS = _list("""
Corvane Pictures|Halloway Television|Bellmoor Studios|NorthArc TV|Tessellate+|Quorum Originals|Larkspur Network|Ostrava Street Media|
Pinnacle Harbour Studios|Verdigris|Blue Otter Channel|Amberline|Mondragon Film Group|Radiant Peninsula|Channel Oriole|Sixth Meridian Pictures|
Galliard Entertainment|TV Borealis-Nord|Wishbone Kids|Réseau Lanterne|Kestrel & Crane Studios|Omnivar Streaming|Hearthside Channel|Cobalt Union Television
""")
COMPANIES = _list("""
1234567 Ontario Inc.|2718842 Ontario Ltd.|9417-3306 Québec Inc.|1066091 Canada Inc.|2590017 Ontario Inc.|Thimble Road Productions Inc.|
Sleet Season One Productions Ltd.|Gooseneck Films|Ferrywoman Productions (Ontario) Inc.|Bramblewood Bay Pictures|Paper Kite Collective|Snowplough Films II Inc.|
Left Paddle Entertainment|Odd Parcel Pictures Inc.|Marigold & Finch Productions|Three Culverts Media|Second Porch Productions Inc.|Ironbark Lane Films|
Les Films du Vieux Quai|Moosehead Lamp Co. Productions|Copperpot S2 Productions Inc.|Dovetail North Productions|Hush Harbour MOW Inc.|Tall Radish Pictures|
Whistlepost Productions ULC|Lantern Tax Films Inc.|Cold Porch Television Ltd.|Button Jar Productions
""")
STREETS = _list("""
Wexcombe Avenue|Old Orchard Grove|Larchmount Road|Saint Hyacinth Street|Tannery Lane|Glenmorris Crescent|Ferry Dock Road|Poplar Plains Court|
Dundurn Terrace|Kiln Street|Marigold Blvd.|Chapel Hill Drive|King's Mill Path|Rue des Érables
""")
TOWNS = _list("""
Toronto, ON M4L 2P7|Toronto, ON M6J 3B1|Hamilton, ON L8P 4W2|Mississauga, ON L5G 1K9|Toronto, Ontario M5A 1T3|Oshawa, ON L1H 7N2|
Guelph, ON N1E 5R4|Scarborough, ON M1N 2H6|Etobicoke, ON M8V 3C5|Burlington, ON L7R 1V8|Sudbury, ON P3E 4T1|Pickering, ON L1V 6M3
""")
OTHER_JOBS = _list("""
Office PA|Accounting Clerk|Office Production Assistant|Production Secretary|Receptionist|Set PA|Art Department Coordinator|Payroll Assistant|
Locations Production Assistant|Post Production Coordinator|Producer's Assistant|Key Office PA
""")
AGREEMENTS = _list(
    "DGC Ontario|IATSE Local 891|NABET 700-M|IATSE Local 873|DGC BC|Non-union|IATSE Local 849|AQTIS Local 514"
)
OTHER_LINES = _list("""
Diploma, Television Production – Lakemount College, 2014|B.A. Film Studies, University of Severn Bay|Advanced Certificate in Media Business, Port Cardinal Polytechnic|
Movie Magic Scheduling and Budgeting|Excel, Word, Acrobat, Google Drive|Digital call sheets, crew lists, DOODs|Travel and housing for out-of-town cast|
Valid G licence and own vehicle|Standard First Aid and CPR-C (2025)|WHMIS and Health & Safety Awareness|Languages: English and French|Languages: English, Polish, some Spanish|
Script distribution, clearances and revisions|Customs, carnets and work permits|Petty cash and purchase orders|Anti-harassment and respectful workplace training|
Volunteer, Harbour Lantern Short Film Nights|Passport valid to 2031|Minute-taking and filing|Food handler certificate|References available on request|Typing 75 wpm
""")
MAIL_HOSTS = ("mailpost.example", "inbox.example", "crewmail.example", "northmail.example", "post.example")

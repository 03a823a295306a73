"""Invented people, titles, houses and lines that are no credits."""


def _list(text: str) -> tuple[str, ...]:
    return tuple(item.strip() for item in text.replace("\n", "|").split("|") if item.strip())


GIVEN = _list("""
Amara|Béatrice|Callum|Dagny|Elspeth|Farid|Gwendolyn|Hyacinth|Imogen|Jaswinder|Katarzyna|Léonie|Mireille
Nkechi|Oluwaseun|Priyanka|Quentin|Rosalind|Svetlana|Tadhg|Umair|Véronique|Wen-Li|Ximena|Yusuf|Zdenka
Anneliese|Bartholomew|Chiara|Dmitri|Esperanza|Fionnuala|Giancarlo|Hanneke|Ines|João|Keisha|Lakshmi|Mateusz
Noor|Odalys|Parisa|Rafael|Saoirse|Thandiwe|Ulrike|Valentina|Winsome|Xavier|Yevgenia|Zubair|Marie-Claude
Jean-Philippe|Anh|Hyun-woo|Sadia|Tomasz|Ilse|Kwabena|Mahlet|Renée|Siobhán|Delroy|Aoife|Bronwen|Luc|Meera
Chukwudi|Tereza|Oksana|Emeka|Nadège
""")

SURNAMES = _list("""
Abernethy-Koss|Adeyinka|Bellefeuille|Brzezicki|Castellanos|Chaudhry|Çelikkol|D'Angelica|D'Souza-Wright
de la Fuente|De Vries|del Rosario|Desrochers|Dhaliwal|Drummond|Eberhardt|Ekwueme|El-Khatib|Fairweather
Fitzgibbon|Fournelle|Gauthreaux|Ghebremariam|Gräbner|Hallström|Haverkamp|Hinds|Hrycyna|Ibáñez|Iwasaki|Jagdeo
Jankowiak|Kallas|Kapuskas|Kilpatrick|Kozlenko|La Rocque|Lachapelle|Le Blanc-Doyle|Lindqvist|MacAskill
Mahabir|Majumder|McAllan|McGillivray-Roy|Mbatha|Moonsammy|Müller-Hahn|Nakagawa|Ndiaye|Nguyen-Ferrara
Nørgaard|O'Callahan|O'Shaughness|Obuya|Olafsdottir|Oyelaran|Pagliarello|Papadimas|Pelletrier|Pettigrew
Quesnelle|Quimby|Rajaratnam|Ravenscroft|Robichard|Sandoval|Sarkisian|Şahin|Schreiber|St. Amand|St-Onge
Szczepan|Tagliaferro|Tavares|Te Kanawa-Hill|Thibaudeau|Tkachyk|Tran|Ueland|Underhay|Van den Bosch|van Rooyen
Vandermeulen|Villeneuve-Shah|von Thal|Wachira|Whitcombe|Woźnicki|Xhaferi|Yarmolinsky|Yoon|Zambrano|Zielke
Ó Briain|Al-Mansour|Bhattarai|Cho|Dupuis-Laing|Ekholm
""")

TITLES = _list("""
Thistlebrook|Gutterlark|Ferrous|Quarrelsome|Ninepenny|Undertow County|Saltlick|Marrowfield|Hush Valley
Otterhat|The Lamplighter's Ledger|The Gravel Parish|The Unlikely Mrs. Pell|The Other Side of Osgood
The Tinsmith's Daughters|The Last Ferry to Quillan|The Wexcombe Inheritance|The Boy Who Sold Thursdays
The Understudy's Understudy|The Cold Pew|Nine Miles of Gravel|Forty-One Winters|7 Rooms, No Doors
Route 88 North|Twelve Angry Geese|1,000 Paper Boats|Unit 6B|Apartment 13½|3 Weddings & a Wake-Up Call
Section 319|Flight 604 Is Delayed|Two Hours to Moosonee|86'd|Lot 49 1/2|Bread & Thunder|Peaches & Gasoline
Kith & Killing|Salt & Signal|Dusk & Daughters|Barley & Sons, Undertakers|Oak & Iron|Who Ate the Mayor?
Is That Your Goat?|Where Did Harriet Go?|What Would Doreen Do?|Are We There Yeti?|Why Not, Winnipeg?
Don't Feed the Moon|Granny's Got a Getaway Car|Nobody's Nephew|Dead Man's Casserole|Milo's Enormous Problem
Can't Be Helped|Les Marées de Novembre|La Maison d'Ombrelle|Un Hiver chez les Tanguay|Le Dernier Traversier
L'Été des Corneilles|Rue des Quatre-Vents|Café Minuit et Quart|Bonne Nuit, Rosemonde|À Bientôt, Hector
Fièvre Blanche
Crown Attorney: Northern Division|Ravenmoor: A Ghost Story|Mercy Point: Trauma|Holloway: Cold Storage
Codename: Buttertart|Project Heron: The Reckoning|Inspector Vane: Blood on the Ice|Galaxy Kitchen: All-Stars
Deepwater: The Aldous Files|Slow, Slower, Stop|Love, Lies, Lacrosse|Sugar, Spice and Subpoenas
Run, Odette, Run|Eat Your Peas, Captain|Hello, Stranger Still|A Very Muskoka Mistletoe
Christmas at Pinwheel Lodge|A Prince for Parry Island|Snowed In with the Sheriff
Mistletoe on Main Street East|How My Sister Learned to Drive a Combine Harvester
Everything We Buried Behind the Curling Club|Notes from an Unheated Cottage
Things My Landlord Said to Me in Portuguese|Between the Grain Elevator and the Sea
A Short History of Loud Noises|Zero Visibility|Glass Heron|Blue Tarp Summer|Paper Tigers of Etobicoke
Midnight Zamboni|Copper Sky Rescue|Birchbark Detectives|Hot Plate|Tin Ear|Night Nurse Nora|Wolfbane Academy
Harbour Nine|Static Bloom|Ottertail|Farrow|Sleepwater|Jinx Alley|The Bookkeepers of Blyth
The Ottoline Tapes
Strathmere|Vesper Lane|Kapow!|Hex Marks the Spot|Second-Hand Saints|Outport|Killdeer Crossing|Ghost Pepper
Mr. & Mrs. Mothballs|Big Nickel|Lake Effect Lawyers|Orphan Trains of Sault Street|Pigeon Season
Tomorrow, Probably
""")

STUDIOS = _list("""
Quillfeather Television|Pemberlake Network|Harrowgate Stream|Tallowmere Studios|Canal Boréalis|Kestrelvane+
Ninth Bell TV|Lodestarre Pictures|Oxbow & Finch Studios|Velloway|GrandeOurse Télé|Mapleton Family Network
Umbra Channel|Brightwell Worldwide|Cobaltine Pictures|Saffronline|Halcyon Row Studios
Ploverton Broadcasting Co.|Zephyrine Video|Ironwood Global Television|TTV Trillia|Marigold Street Pictures
Northern Otter Network|Bellwether 5|Passerine Studios International|Channel Nought
""")

COMPANIES = _list("""
1934475 Ontario Inc.|2718804 Ontario Ltd.|2409136 Ontario Inc.|10583317 Canada Inc.|9417-2260 Québec inc.
Gravel Pit Films Inc.|Thistlebrook Productions (Ontario) Inc.|Wet Mitten Entertainment
Two Left Skates Productions Ltd.|Mudroom Pictures North Inc.|Salt Lick Productions II Inc.
Heron & Daughter Films|Odd Sock Media Group|Third Rail Tea Company|Les Films du Traversier inc.
Marrow Road Productions Inc.|Buttertart Pictures|Tin Kettle Television Inc.|Borrowed Canoe Films Ltd.
Pinwheel Lodge Productions Inc.|Blue Tarp Entertainment (Hamilton) Inc.|Fourth Wall Drywall Pictures
Slow Ferry Media Inc.|O'Dell-Prasad Productions|Lantern Jaw Films|Kettle Point Road Productions 3 Inc.
Muddy York Boots Inc.|Zed Before Breakfast Inc.|Granite & Lace Films Inc.
""")

OTHER_JOBS = _list("""
Office PA|Accounting Clerk|Office Production Assistant|Set PA|Production Secretary|Receptionist
Payroll Assistant|Key Office PA|Locations Assistant|Producer's Assistant|Clearances Coordinator
Post Production Assistant|Craft Service Assistant
""")

AGREEMENTS = ("DGC Ontario", "IATSE Local 891", "NABET 700-M", "DGC BC", "IATSE 873", "IATSE Local 849")

STREETS = _list("""
Larkspur Avenue|Old Foundry Road|Tamarack Crescent|Queen Adelaide Street West|Wychgate Blvd.|Dovercliff Rd.
St. Hyacinth St.|Brickworks Lane|Concession Road 9|Pottery Hill Drive|Ashgrove Terrace|Minnow Court
""")

TOWNS = _list("""
Toronto, ON M6K 2T4|Toronto, Ontario M4L 1Z9|Hamilton, ON L8P 3V2|Mississauga, ON L5G 4C7
Sudbury, ON P3E 1M5|North Bay, Ontario P1B 8K3|Etobicoke, ON M8V 3H1|Oshawa, ON L1G 5R8|Guelph, ON N1H 2W6
Ottawa, ON K1N 7B2
""")

MAIL_HOUSES = (
    "inboxnorth.example",
    "lakemail.example",
    "postale.example",
    "mailbin.example",
    "coordmail.example",
)

ASIDES = _list("""
Diploma in Media Production, Larchmont College of Applied Arts, 2014
B.A. (Honours) History, University of Kirkwall, 2011
Certificate in Bookkeeping, Pinehurst Adult Learning Centre|Standard First Aid and CPR-C, renewed March 2025
WHMIS 2015 and Worker Health & Safety Awareness|Movie Magic Budgeting and Scheduling
MS Office, Google Workspace, Dropbox, Adobe Acrobat|Scheduling, call sheets, travel visas and work permits
Fluent in French; conversational Punjabi|Valid Ontario G licence, own vehicle
Screenwriting workshop (2 days), Harbour Story Lab, May 2019
Safe sets and respectful workplaces seminar, 12 November 2023
Volunteer, Three Rivers Short Film Festival, 2016 to 2018|Clearances, product placement and E&O paperwork
Customs brokerage and carnets for cast and crew travel|Typing: 75 words per minute
Available for nights and out-of-town work|Interests: curling, bread baking, community choir
References available on request|Petty cash, purchase orders, wrap binders and cost reports
Courses: Production Accounting I and II, Fernway Institute (2017)
Retail manager, Nook & Cranny Books, before joining the industry
""")

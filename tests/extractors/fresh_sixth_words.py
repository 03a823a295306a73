"""The invented people, shows and houses of the sixth set of resumes."""

from __future__ import annotations

from tests.extractors.fresh_fourth_lives import Folk, Words

LAKE = Words(
    titles="Nineteen Lanterns|Wasps at the Wedding|Harrow County Clerks|The Understudy's Husband|"
    "Tin Ceiling|Nobody Told Beverly|Pickerel|The Widow Pomfret|Cold Storage Romance|Bluffers Park Blues|"
    "Salt of Simcoe|Ask Me Again in Orillia|Rook & Magpie|Mother of Pearl Diver|Seven Sundays with Stan|"
    "Hazard Pay Housewives|The Ledger of Lost Dogs|Fishbone Lane|Murder at the Curling Club|Quiet Car|"
    "A Nutcracker for Nell|Lot 44|Vesna's Kitchen Cabinet|The Bellringers|Overtime, Ohio|Patient Zero-Two|"
    "Grey Owl Avenue|Hush Puppy Hotel|Dead Letter Delivery|Merritt & Daughter|Under the Gardiner Moon|"
    "Oatmeal Stout|What the Ferry Brought|Christmas by the Canal Lock|Ballast & Bone|The Third Aunt|"
    "Kingfisher Road",
    companies="Windfall Orchard Pictures Inc.|Bay & Bramwell Productions|Slipknot Features Ltd.|"
    "Nineteen Lanterns Productions Inc.|2410077 Ontario Inc.|Paper Kite Entertainment|"
    "Galloping Moose Films|Ravine House TV Inc.|Stillwater Gate Productions Ltd.|Tall Chimney Media|"
    "Junction Pictures (Four) Inc.|Mudlark Television",
    studios="Palisade|Brightwater Studios|Noon Television|Cobalt Stream|Ferncliff TV|Marquee Seven|Owlhouse",
)
ROCK = Words(
    titles="Gannet|The Coroner of Corner Brook Road|Saltbox|Fundy Rising|Three Knots|A Dory Called Maureen|"
    "Kitchen Party Crimes|Lobster Season of Love|The Fog Horn Sessions|Peggy's Alibi|Brine Hill|"
    "Tidal Bores|Highland Fling & Other Felonies|Sable Horses|The Piper's Apprentice|Cod Almighty Dollar|"
    "Blueberry Barrens|Sixteen Men of Tantramar|Low Tide Law|Widowmaker's Walk|The Mi'kma'ki Road|"
    "Causeway Kate|Storm Chips|Come From Next Door|Gale Warning: Halifax|Rum Row Ruth|Mussel Memory|"
    "The Lightkeeper's Ex|Spruce Budworm|The Ice Candle Maker|Back Bay Baby|Moose on the Loose 2|"
    "Bonavista Bound|Grand Manan Noir|Rope Walk|Dulse & Danger|The Last Schooner Race",
    companies="Barrington Steps Productions Ltd.|Wrack Line Films|Third Wharf Pictures Inc.|"
    "Oar & Anchor Media|Nor'easter Stories Inc.|Tickle Cove Film Company|Dory Hill Productions|"
    "Half Hitch Television Inc.|Signal Gun Pictures|3330518 Nova Scotia Ltd.|Cormorant Entertainment|"
    "Bell Buoy Films (NB) Inc.",
    studios="Atlantica Network|Maritime One|Beacon & Ballast|Cinewave|Gullwing|Ocean Drama Channel|"
    "Spyglass Bay",
)
PLAIN = Words(
    titles="Chinook Arch Detectives|Elevator Row|The Canola Heiress|Badlands Babysitter|Thirty Below Zumba|"
    "Gopher Hole|Wheat Kings of Comedy Lane|Buffalo Jump Cut|Tornado Alley Cats|Rodeo Clown College|Coulee|"
    "The Regina Monocles|Sweetgrass Station|Hoarfrost|Saskatoon Pie|Mail Order Mountie|Driftfence|"
    "A Very Brandon Christmas|The Forks at Dusk|Hutterite Heat|Grain Elevator Pitch|Prairie Dog Day|"
    "Ghost Town Council|Red River Reckoning|Last Bus to Flin Flon|Ranchland, P.I.|Ten Gallon Hearts|"
    "The Dust Collectors|Pronghorn|Oilfield Orchestra|Bow Valley Bandits|Snowbirds & Spies|Medicine Line|"
    "The Quarter Section|Aspen Grove 90210B|Curl Up and Dye Hard|Slough Hoppers",
    companies="Quonset Pictures Ltd.|Bison Robe Productions Inc.|Wild Rose Reel Co.|Stubble Field Films|"
    "Exchange District Media Inc.|Cutbank Creek Productions (Alberta) Ltd.|Nine Mile Coulee Films|"
    "Meadowlark Road Entertainment|Portage & Pine Pictures|Long Shadow TV (MB) Inc.|1855224 Alberta Ltd.|"
    "Windbreak Media",
    studios="Horizon West|Sundog Studios|Prairie Public Drama|Lonepine+|Keystone Cable|Wheatland Originals|"
    "HeartTV",
)
FLEUVE = Words(
    titles="La Gloire de Ginette|Onze heures moins vingt|Le Curé de la rue Wolfe|Bungalow bleu|"
    "Tempête sur Sorel|Les Filles du quai 19|Pas un mot à Raymond|L'Homme aux raquettes|Motel Saguenay|"
    "Sucre noir, sucre blond|Adieu, Rimouski|Le Testament Bouffard|Quatre saisons et demie|"
    "Les Oies sauvages de Lucie|Garage Champoux|Nuit de la poutine|Vol de nuit vers Gaspé|La Sixième Sœur|"
    "Le Bonheur est à Laval|Castor & Cie|Sirop|Marée basse à Matane|Les Invisibles de Limoilou|"
    "Mon oncle astronaute|Une patinoire en juillet|Témoin numéro neuf|Boréal 66|La Fonte|Cœur de pruche|"
    "Chez Huguette|L'Hiver des autres|Le Passeur de l'île aux Coudres|Rang double|Les Corneilles du 42|"
    "Un vélo pour Léopold",
    companies="Productions Clin d'orage inc.|Les Films du Quatrième Rang|Ciné-Traîneau inc.|"
    "Images Bas-du-Fleuve|Zone Pruche Média|Productions La Berlue inc.|9388-0417 Québec inc.|"
    "Les Œuvres Camériste|Films Nordet inc.|Tapis rouge & fils|Productions Cabochon IV inc.|"
    "Lune rousse télévision",
    studios="Télé-Laurentie|Canal Fleuve|RVQ|Écran Boréal|Studio Bonaventure|Ici-Drame|Zénith+",
)
FOLK = {
    "lake": Folk(
        first="Abena|Barnaby|Cosima|Dov|Edwina|Fabrizio|Gwyneira|Harjit|Ione|Jasper|Kerensa|Lorcan|"
        "Minh-Anh|Nevaeh|Oskar|Philippa|Rafiq|Sorcha|Tamsin|Ulrich|Violet|Wen|Yolanda|Zubin|Marguerite|"
        "Desmond",
        last="Adeyemi|Batchelor|Chowdhury|De Souza|Egerton|Fitzroy|Ghosh|Hammersmith|Ilves|Jokinen|Kpodo|"
        "Liddell|Mbeki-Ross|Nyman|O'Callaghan|Prudhomme|Quigley|Rahimi|St. Amour|Tuckett|Usman|Vandermeer|"
        "Wadsworth|Xu|Youssef|Zavitz",
        streets="Gladstone Ave., Apt. 3|Woodbine Avenue|Symington Ave.|Mortimer Ave., Upper|Runnymede Rd.",
        towns="Toronto, ON M6H 3H7|Toronto, Ontario M4C 4A1|Etobicoke, ON M8V 1J6|Guelph, ON N1H 2K4",
        codes="416|647|905|519",
        remarks="Movie Magic Budgeting & Scheduling; Croogloo; Scenechronize; DPO|"
        "G licence, own car, home office|"
        "Advanced Diploma, Film & Media Production, Niagara Lakes College, 2012|"
        "Smart Serve; WHMIS 2015; CPR-C|Assistant manager, Pastel Paper Goods, June 2010 – August 2013|"
        "Spoken Tagalog, basic French|"
        "Commercials: Oatly Farms (2016), Snowblower World (2017), Visit Tobermory (2019)|"
        "References: please ask, I have many|Volunteer driver, Rouge Valley Documentary Days, Sept 2015",
    ),
    "rock": Folk(
        first="Alistair|Bernice|Colm|Dympna|Ewan|Flossie|Garnet|Heloise|Ivor|Jocelyn|Keir|Lettie|Murdo|"
        "Nora|Osgood|Perpetua|Ranald|Sheelagh|Tavish|Una-Marie|Vaughan|Wilf|Ysolde|Morag",
        last="Amirault|Beaton|Clow|d'Entremont|Eisan|Furlong|Gillis|Hynes|Inkpen|Jollimore|Keeping|"
        "LeBlanc-Roach|MacVicar|Nauss|Oickle|Penney|Rendell|Snook|Tizzard|Upshall|Veinot|Whynacht|Yetman|"
        "Zinck",
        streets="Agricola St.|Creighton Street|Duckworth St., Unit 2|Portland St.",
        towns="Halifax, NS B3K 4H3|Dartmouth NS B2Y 1H4|St. John's, NL A1C 1G4|Saint John, NB E2L 2B1",
        codes="902|709|506",
        remarks="Nova Coast Community College, Screen Arts, 2011 - 2013|"
        "Class 5 licence; boat operator's card|"
        "Excel (advanced), FileMaker Pro, Croogloo, Showbiz Timecards|"
        "Emergency First Aid, valid to May 2025|Desk clerk, Harbour Light Inn, May 2009 to Sept 2012|"
        "Set Etiquette and Respectful Workplace, 2021|Fiddle, step dance, Maritime small talk|"
        "Short films: Tern (2014), Wet Wool (2016)",
    ),
    "plain": Folk(
        first="Aspen|Boyd|Clementine|Darrell|Ethelind|Falon|Giselle|Hank|Iskwew|Jarvis|Kaylene|Lyle|"
        "Manpreet|Nestor|Oleksandra|Percy|Raelene|Stetson|Taras|Ursula|Verna|Wyatt|Yevhen|Zelda",
        last="Anaquod|Bjornson|Cherniawsky|Demchuk|Ermineskin|Friesen|Goertzen|Hrudey|Isbister|Janzen|"
        "Kowalski|Loewen|Moostoos|Neufeld|Olynyk|Penner|Rempel|Sawatzky|Toews|Unrau|Voth|Waskewitch|"
        "Yaremko|Zacharias",
        streets="Wolseley Ave.|Memorial Crescent|17 Ave. SW, #304|Whyte Avenue NW",
        towns="Winnipeg, MB R3G 1K2|Calgary, AB T2S 0A9|Edmonton AB T6E 1X5|Regina, SK S4P 2T6",
        codes="204|403|780|306",
        remarks="B.A. (Film Studies), University of the Foothills, 2013|Class 5 licence, truck|"
        "H2S Alive, WHMIS, TDG|Office manager, Peace Country Feed & Seed, 2008 to 2012|"
        "Ukrainian (spoken and written)|"
        "Software: Movie Magic Scheduling 6, Final Draft 12, Adobe Acrobat Pro, QuickBooks|"
        "Workplace Safety for Film, June 4, 2019|Music videos and spots, 2012–2014, list on request",
    ),
    "fleuve": Folk(
        first="Anaïs|Bérénice|Coralie|Daphnée|Édith|Flavie|Geneviève|Huguette|Inès|Jacinthe|Kim-Ly|Léonie|"
        "Marjolaine|Nadège|Odile|Pénélope|Raphaëlle|Sidonie|Tatiana|Violaine|Zoé|Maude",
        last="Auclair|Brisebois|Charlebois|Dubuc|Éthier-Roy|Fréchette|Grondin|Huot|Imbeault|Jolicœur|"
        "Kabongo|Latendresse|Mongeau|Nault|Ouimet|Phaneuf|Quirion|Rheault|Surprenant|Théberge|Vadeboncoeur|"
        "Nguyen",
        streets="rue Fullum|rue de Bordeaux, app. 6|chemin Sainte-Foy|boul. Gouin Ouest",
        towns="Montréal (Québec) H2K 3P5|Québec (Québec) G1S 2J7|Laval (Québec) H7N 1A1|Gatineau QC J8Y 2B6",
        codes="514|438|418|819",
        remarks="Baccalauréat en communication, Université des Trois-Rivières-Nord, 2013|"
        "Permis de conduire, classe 5|Suite Office, FileMaker, Movie Magic, Croogloo|"
        "Français, anglais, créole haïtien|Santé et sécurité sur les plateaux, mai 2019|"
        "Préposée à l'accueil, Auberge du Vieux-Phare, 2009 à 2012|"
        "Publicités : Érablière Tanguay (2017), Vélo-Ville (2018)|Références fournies sur demande",
    ),
}

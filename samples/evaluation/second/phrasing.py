# ruff: noqa: E501  (prose reads better unbroken)
"""The second office's words: vocabulary from `people`, and how its members write their mails."""

from __future__ import annotations

from models.terms import Category
from samples.evaluation.second import people
from samples.phrases import Phrases
from samples.vocabulary import Vocabulary

VOCABULARY = Vocabulary(
    given=tuple(people.FIRST),
    surnames=tuple(people.LAST),
    twins=("Callaghan", "Domingues"),
    nicknames={
        "Alejandra": "Ale", "Philippa": "Pip", "Veronica": "Ronnie", "Cornelius": "Neil", "Ekaterina": "Katya",
        "Wilhelmina": "Billie", "Giancarlo": "Carlo", "Malcolm": "Mac", "Consuelo": "Connie", "Rupinder": "Rupi",
    },
    title_heads=people.OPENERS,
    title_tails=people.CLOSERS,
    working_titles=(
        "Project Halibut", "Untitled Beekeeper Story", "Soft Landing", "Nutmeg", "Operation Picnic", "Wet Cement",
        "Tuesday's Coat", "Project Lamplight", "Bus 14", "Sweater Weather-Vane", "Small Potatoes Ltd", "The Understudy's Hat",
        "Big Dipper Diner", "Project Crouton", "Loose Gravel",
    ),
    studios=people.STUDIOS,
    companies=people.COMPANIES,
    domains=("crewpost.example", "lakeshoremail.example", "quickline.example", "bureau.example"),
    first_member_no=31206,
)  # fmt: skip

PHRASES = Phrases(
    requests=(
        "Dear Members of the Committee:\n\nPursuant to the Caucus's posted requirements, I respectfully submit my application for reclassification from {held} to {sought}{number}.",
        "Hi folks,\n\nIt's {name} here{number}. I've been a {held} for a good while now and I think it's time: I'd like to go up to {sought}, please!",
        "Upgrade request.\nFrom: {held}\nTo: {sought}{number}",
        "Bonjour à tous / Hello all,\n\nVeuillez accepter ma demande de changement de catégorie. Please accept my request to move from {held} to {sought}{number}.",
        "To whom it may concern,\n\nI, {name}{number}, currently on the availability list as a {held}, wish to be upgraded to the category of {sought} at the next General Meeting.",
        "Hello,\n\nFurther to my call with the front desk, here is my application to become a {sought}{number}. At present I am listed as a {held}.",
        "Good afternoon,\n\nPlease put my name forward for {sought}. I have the shows and the months as {held}{number}, and my paperwork is complete to the best of my knowledge.",
        "Hey there,\n\nOK, third time's the charm. Formally asking to be upgraded: {held} --> {sought}{number}. Let me know if I've missed anything.",
        "Dear Operations Manager,\n\nMy upgrade package is ready. I am requesting the category {sought}; I am listed today as {held}{number}.",
    ),
    listing_requests=(
        "Dear Members of the Committee:\n\nI respectfully request that my name be entered in the {sought} category{number}.",
        "Hi,\n\nCould I please be put on the {sought} list{number}? I've done three shows in the job now.",
        "Listing request: {sought}{number}.",
        "Bonjour,\n\nJe voudrais être inscrit(e) comme {sought} / I would like to be listed as a {sought}{number}. My letters come with this mail.",
        "Good morning,\n\nThis is my letter of request. I am asking to be listed in category as a {sought}{number}.",
    ),
    exempt_requests=(
        "Dear Members of the Committee:\n\nI am in category as a Production Coordinator{number}. I would ask that I also be listed as a {sought}.",
        "Hi,\n\nPC here{number}! I take a lot of travel work these days; could you add me to the {sought} list in addition to the Production Coordinator one?",
        "Hello,\n\nPlease list me additionally as {sought}. I have been a listed Production Coordinator for some years{number}.",
    ),
    sought={
        Category.FIRST_APC: (
            "1st Assistant Production Coordinator",
            "First Assistant Coordinator",
            "1st APC",
        ),
        Category.PRODUCTION_COORDINATOR: (
            "Production Coordinator",
            "full Production Coordinator",
            "Production Co-ordinator",
        ),
        Category.SCRIPT_COORDINATOR: ("Script Coordinator", "Script Co-ordinator"),
        Category.TRAVEL_COORDINATOR: ("Travel Coordinator", "Travel Co-ordinator"),
    },
    held={
        Category.FIRST_APC: "2nd APC",
        Category.PRODUCTION_COORDINATOR: "1st APC",
        Category.SCRIPT_COORDINATOR: "2nd Assistant Production Coordinator",
        Category.TRAVEL_COORDINATOR: "First Assistant Production Coordinator",
    },
    subjects=(
        "{name} - request for {sought}",
        "Upgrade package ({name})",
        "Caucus upgrade / {sought}",
        "My application to be a {sought}",
        "Demande / request: {name}",
        "Upgrade - please confirm receipt",
    ),
    numbers=(" (member {n})", ", 411 membership #{n}", " (mbr. no. {n})", ""),
    enclosed=(
        "You will find the documents with this message.",
        "I've attached the lot: resume, letters and so on.",
        "Encl.: see the attached files.",
        "Pièces jointes / documents attached.",
        "The rest of the package is in the attachments, please shout if one won't open.",
    ),
    closings=(
        "Respectfully,",
        "Thanks so much,",
        "Talk soon,",
        "In solidarity,",
        "Sincerely,",
        "Merci et à bientôt,",
        "Thx,",
    ),
    follow_up=(
        "Hi, me again,\n\nHere's a piece I forgot to put in with my {sought} request.",
        "Good day,\n\nPlease add the attached to the application that I sent in earlier ({sought}).",
    ),
    referee=(
        "To the Committee:\n\nMy letter in support of {name} is attached to this message.",
        "Hi,\n\n{name} worked for me and asked for a letter. Here it is, signed.",
        "Hello Local 411,\n\nSending you a reference on behalf of {name}. Happy to talk if need be.",
        "Please see attached re: {name}.",
    ),
    referee_subjects=(
        "For {name}'s file",
        "Letter in support of {name}",
        "re {name}",
        "Recommendation letter - {name}",
    ),
    forwarding=(
        "Hi office,\n\nThis one landed in my inbox, I think it's meant for you.",
        "FYI, forwarding as received. Over to you.",
    ),
)

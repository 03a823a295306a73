"""The labels and phrases of papers about work elsewhere, English and French."""

from __future__ import annotations

import re

from models.terms import ProofKind


def _any(*forms: str) -> re.Pattern[str]:
    return re.compile(f"(?:{'|'.join(forms)})", re.IGNORECASE)


WORKER = _any(
    r"employee(?:['’]s)?(?: full)? name(?: and address)?", r"employee\b(?! (?:no|number|#|id|"
    r"address))", r"worker\b",
    r"crew member", r"member name", r"member\b(?! ?(?:no|number|#|id|dues))", r"name(?: of (?:employee|"
    r"member|worker))?\b",
    r"(?:block|box|case) ?9\b", r"nom (?:de l['’]employé|du membre|du salarié)", r"employé\b",
)  # fmt: skip
WORKER_SAID = _any(
    r"(?:certif(?:y|ies)|confirms?|confirm|states?|atteste|certifie) (?:that|que) |\bemployment of "
)
EMPLOYER = _any(
    r"employer\b(?!['’]s copy)(?:['’]s)?(?: name)?(?: and address)?", r"production company",
    r"payroll company", r"company\b",
    r"employeur\b",
    r"(?:block|box|case) ?4\b",
    r"producer company", r"signatory", r"prodco", r"paid by", r"nom (?:de l['’]employeur)",
)  # fmt: skip
EMPLOYER_SAID = _any(
    r"\b(?:employed by|worked for|on behalf of|engaged by|for) (?:the )?$",
    r"\b(?:employed by|worked for|engaged by) ",
)
TITLE = _any(
    r"production(?: title| name)?\b(?! (?:company|coordinator|manager|office|accountant|assistant|date))",
    r"(?:project|show|picture|series|film)(?: title| name)?\b(?! (?:no|#))", r"titre", r"émission",
)  # fmt: skip
START = _any(
    r"first day (?:worked|of work)",
    r"(?:block|box|case) ?10\b", r"(?:start|hire|commencement)(?: date)?\b", r"date (?:hired|started)",
    r"period (?:start|from|beginning)", r"premier jour (?:de travail|travaillé)", r"from\b", r"date de début",
)  # fmt: skip
END = _any(
    r"(?:last|final) day (?:for which paid|worked|of work|paid)",
    r"(?:block|box|case) ?11\b", r"(?:end|wrap|finish|"
    r"termination)(?: date)?\b",
    r"period (?:end(?:ing)?|to)\b", r"dernier jour (?:payé|travaillé|de travail)", r"(?:to|until|through)\b",
    r"date de fin",
)  # fmt: skip
PERIOD = _any(
    r"(?:pay |work |reporting |employment |remittance )?period(?: covered|"
    r" worked)?", r"dates? (?:worked|of (?:work|employment))",
    r"(?:for the )?(?:week|weeks)\b(?! ending)", r"employment dates", r"période",
)  # fmt: skip
NOT_THE_PERIOD = _any(
    r"(?:issued?|printed|pay date|paid on|cheque|check|date paid|dated?|as of|remitted|birth|"
    r"due)\W*(?:on)?\W*$"
)
KINDS: dict[ProofKind, tuple[tuple[int, re.Pattern[str]], ...]] = {
    ProofKind.ROE: (
        (4, _any(r"record of employment", r"relevé d['’]emploi")),
        (1, _any(r"insurable (?:hours|earnings)", r"\bROE\b")),
    ),
    ProofKind.TIMESHEET: (
        (3, _any(r"\btime ?sheets?\b", r"\btime ?cards?\b", r"weekly time", r"feuilles? de temps")),
        (1, _any(r"\bcall\b.{0,40}\bwrap\b", r"hours worked")),
    ),
    ProofKind.PAY_STUB: (
        (3, _any(r"pay ?(?:stub|slip)", r"(?:pay|"
        r"earnings) statement", r"statement of earnings", r"(?:talon|bulletin) de paie")),
        (2, _any(r"net pay", r"gross (?:pay|earnings)", r"year[- ]to[- ]date", r"\bYTD\b")),
    ),
    ProofKind.REMITTANCE: (
        (3, _any(r"fringe[s]?\b", r"remittance (?:statement|report|advice|"
        r"summary)", r"benefit contributions?")),
        (1, _any(r"remit(?:ted|tance)", r"pension contribution")),
    ),
    ProofKind.CALL_IN: (
        (3, _any(r"\bcall[- ]?in (?:confirmation|slip|sheet|record)", r"\bpermit call\b", r"\bcall board "
        r"confirmation")),
    ),
    ProofKind.STATEMENT: (
        (3, _any(r"statement of (?:days|work|service)", r"confirmation of (?:days|work|"
        r"employment)", r"days worked statement")),
        (2, _any(r"certif(?:y|ies) (?:that )?.{0,80}\b(?:worked|"
        r"days)", r"confirms? (?:that )?.{0,80}\b(?:worked|days)", r"work history")),
        (1, _any(r"worked (?:for )?(?:a total of )?\d{1,3} (?:full )?days", r"\bemployment of\b")),
    ),
}  # fmt: skip

"""Whether a message is what its sender's domain sent, as far as its signatures tell.

Nothing is looked up and no clock is asked: the keys are given, and a signature's days are held against the
day of receipt, so that the same message gives the same result ever after.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from email.message import Message
from email.utils import getaddresses

from extractors.mail_signatures import Chain, Verified, chain_of, signatures
from extractors.mime import message_of
from models.terms import Authentic, MailCheck, MailKey

NOT_AS_SENT = MailCheck(Authentic.CANNOT_TELL, "an Outlook file does not keep a message as it was sent")

_METHODS = re.compile(r"\b(spf|dkim|dmarc|arc)\s*=\s*([a-z]+)", re.IGNORECASE)

_QUOTED = b"\n>From "
"""A file of many messages (mbox) changes a line so that begins with "From ": it is changed back."""


def check_mail(
    content: bytes, received_at: datetime, keys: Sequence[MailKey] = (), servers: Sequence[str] = ()
) -> MailCheck:
    """The check of a message as it was received. `keys` are the records found at receipt (an empty one: none
    was there), `servers` the hosts whose word the office trusts. Never raises for a bad message."""
    message = message_of(content)
    domain = _senders_domain(message)
    said = MailCheck(Authentic.CANNOT_TELL, "it does not name one sender", keys=tuple(keys))
    said = replace(said, server=_server_says(message, servers))
    if not domain:
        return said
    records = {key.name: key.record.encode() or None for key in keys}
    try:
        found = signatures(content, records, received_at)
        if any(each.result is Authentic.INVALID for each in found) and _QUOTED in content:
            found = signatures(content.replace(_QUOTED, b"\nFrom "), records, received_at)
        chain = chain_of(content, records)
    except Exception:  # dkimpy raises many kinds on what is no message at all.
        return replace(said, why="its signatures cannot be read")
    result, why = _best(found, domain, chain, servers)
    return replace(said, result=result, why=why, chain=_chain_said(chain))


def _senders_domain(message: Message) -> str:
    """The domain of the one sender that a message names; "" where it names none or several."""
    senders = getaddresses([str(value) for name, value in message.raw_items() if name.lower() == "from"])
    domains = {address.rpartition("@")[2].casefold().strip() for _, address in senders if "@" in address}
    return domains.pop() if len(domains) == 1 else ""


def _best(
    found: Sequence[Verified], domain: str, chain: Chain | None, servers: Sequence[str]
) -> tuple[Authentic, str]:
    """What the signatures of the sender's own domain come to. Anybody may sign as somebody else."""
    own = [each for each in found if domain == each.domain or domain.endswith(f".{each.domain}")]
    for wanted in (Authentic.VALID, Authentic.CANNOT_TELL):
        for each in own:
            if each.result is wanted:
                return each.result, each.why
    if chain is not None and chain.whole and chain.by in servers and chain.passed == domain:
        return Authentic.VALID, f"{chain.by}, which the office trusts, found it signed by {domain}"
    if own and chain is not None and chain.whole is not False:
        return Authentic.CANNOT_TELL, f"it was changed on its way after {domain} had signed it"
    if own:
        return own[0].result, own[0].why
    if found:
        return Authentic.CANNOT_TELL, f"it is signed, but not by {domain}, from which it says it comes"
    return Authentic.CANNOT_TELL, f"{domain} did not sign it"


def _chain_said(chain: Chain | None) -> str:
    if chain is None:
        return ""
    state = {True: "is whole", False: "is broken", None: "cannot be checked, for keys are missing"}
    passed = f"; it found the signature of {chain.passed} valid" if chain.whole and chain.passed else ""
    return f"{chain.by} passed it on, and the chain of seals (ARC) {state[chain.whole]}{passed}"


def _server_says(message: Message, servers: Sequence[str]) -> str:
    """What a trusted host wrote on the message as it took it in ("Authentication-Results", RFC 8601).

    A host writes above what is there: under the second Received anybody may have written anything."""
    hops = 0
    for name, value in message.raw_items():
        hops += name.lower() == "received"
        if hops > 1:
            break
        if name.lower() == "authentication-results":
            text = re.sub(r"\([^()]*\)", " ", " ".join(str(value).split()))
            host = text.partition(";")[0].split(" ")[0].casefold()
            results = [f"{method.lower()}={result.lower()}" for method, result in _METHODS.findall(text)]
            if host in servers and results:
                return f"{host} found {', '.join(dict.fromkeys(results))}"
    return ""

"""Senders: whose mail brought a paper, the applicant's or the letter's signer's own."""

from __future__ import annotations

import re
from email.utils import parseaddr
from functools import lru_cache

from models.terms import Channel, Member, ReceivedPaper
from validators.people import CLOSE, alike, member_alike


def address_of(paper: ReceivedPaper) -> str:
    """The address that a mail came from, in small letters; "" where it came otherwise."""
    return _parsed(paper.sender)[1].casefold() if paper.channel is Channel.EMAIL else ""


@lru_cache(maxsize=4096)
def _parsed(sender: str) -> tuple[str, str]:
    """The name and the address that a mail is sent under."""
    return parseaddr(sender)


def sent_by(paper: ReceivedPaper, name: str, member: Member | None) -> bool:
    """Whether the mail is from the person called `name`, whom the register may know as `member`: by the
    register's address, the name that it is sent under, or an address that spells theirs."""
    address = address_of(paper)
    if not address:
        return False
    if member is not None and member.email.casefold() == address:
        return True
    spelled = re.sub(r"[._\-+\d]+", " ", address.partition("@")[0]).strip()
    for given in (_parsed(paper.sender)[0], spelled):
        if given and max(alike(given, name), member_alike(given, member) if member else 0.0) >= CLOSE:
            return True
    return False

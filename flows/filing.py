"""Filing: every item of the inbox is stored as received, opened in a child, and entered once."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from extractors.authenticity import check_mail
from extractors.inbox import Item, find_items
from extractors.mail import digest_of, open_item
from flows.mail_keys import keys_of
from flows.shop import Shop
from models.terms import Part, Problem, Submission

LARGEST_ITEM = 200 * 2**20
"""An item over this many bytes is kept out of the children's way; no application is that large."""


def inbox_name(inbox: Path) -> str:
    """What the store knows an inbox by: a workspace that serves two never mixes them."""
    return str(inbox.resolve())


def file_inbox(shop: Shop, inbox: Path) -> None:
    """Files what is new in `inbox`. An item already filed (same place, same bytes) is left alone."""
    items = find_items(inbox)
    shop.progress.begin("Filing the inbox", len(items))
    name = inbox_name(inbox)
    for item in items:
        _file(shop, name, item)
        shop.progress.advance()


def _file(shop: Shop, inbox: str, item: Item) -> None:
    content, problem = _content(item)
    digest = digest_of(content)
    if shop.store.is_filed(item.path, digest, inbox):
        return
    shop.store.keep(content)
    submission = _unopened(item, digest, problem) if problem else _opened(shop, item, content, digest)
    for part in submission.parts:
        shop.store.keep(part.content)
    shop.store.add_submission(submission, inbox)


def _opened(shop: Shop, item: Item, content: bytes, digest: str) -> Submission:
    servers = shop.settings.trusted_servers
    opened = shop.sandbox.result(shop.sandbox.submit(open_item, item, content, servers))
    if isinstance(opened, Problem):
        return _unopened(item, digest, opened)
    keys = keys_of(opened.key_names, shop.settings.mail_keys)
    if not keys:
        return opened
    work = shop.sandbox.submit(check_mail, content, opened.received_at, keys, servers)
    check = shop.sandbox.result(work)
    return opened if isinstance(check, Problem) else replace(opened, check=check)


def _content(item: Item) -> tuple[bytes, Problem | None]:
    """The item's bytes, or none and why: what cannot be read is entered too, and stays in the inbox."""
    advice = "Check the file's permissions and size, or ask the sender for a smaller copy."
    try:
        if item.source.stat().st_size > LARGEST_ITEM:
            return b"", Problem(f"{item.path} is larger than {LARGEST_ITEM // 2**20} MB.", advice)
        return item.content(), None
    except OSError as fault:
        return b"", Problem(f"{item.path} cannot be read ({fault.strerror}).", advice)


def _unopened(item: Item, digest: str, problem: Problem) -> Submission:
    """A message that could not be taken apart is one quarantined part, so that nothing is lost from sight."""
    part = Part(item.source.name, "message/rfc822", digest, "", "file", b"", problem)
    return Submission(
        path=item.path,
        sha256=digest,
        channel=item.channel,
        sender=item.sender,
        subject="",
        received_at=item.received_at or item.modified_at,
        certain=item.received_at is not None,
        received_by="sidecar" if item.received_at else "modified",
        parts=(part,),
        problem=problem,
    )

"""ZIP archives taken apart within bounds: nothing is written to a disk, and no name is believed."""

from __future__ import annotations

import io
import stat
import zipfile

from extractors.enclosures import Contents, Enclosed, empty, file_name
from models.terms import Problem

MOST_FILES = 150
"""More files in one archive are no application; those after it are said and not opened."""

_LOCKED = 0x1
_UTF_8 = 0x800
_RATIO = 200
"""Papers pack to a fifth, a white fax page to a hundredth; a bomb to a thousandth and less."""
_SMALL = 8 * 2**20
_COMPUTERS_OWN = ("__MACOSX/", ".DS_Store", "Thumbs.db", "desktop.ini")
_AGAIN = "Ask the sender to attach the papers themselves, as PDF files."


def zip_contents(content: bytes, most_bytes: int) -> Contents:
    """The files of an archive, at most `most_bytes` of them unpacked; never raises."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            files = [each for each in archive.infolist() if not each.is_dir()]
            told = _refused(files, len(content), most_bytes)
            if told is not None:
                return Contents(problem=told)
            return Contents(tuple(_member(archive, each) for each in files[:MOST_FILES]), _many(files))
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, EOFError):
        return Contents(problem=Problem("The archive is damaged or cut short.", _AGAIN))


def _refused(files: list[zipfile.ZipInfo], packed: int, most_bytes: int) -> Problem | None:
    """Why an archive is not opened at all. The sizes told bound what is read, be they true or not."""
    if not files:
        return Problem("There is nothing in the archive.", _AGAIN)
    total = sum(each.file_size for each in files)
    if total > most_bytes:
        return Problem(f"It would unpack to {total // 2**20:,} MB, more than is safe to open.", _AGAIN)
    if total > _SMALL and total > _RATIO * packed:
        return Problem("It would unpack to far more than papers ever do; it may be made to do harm.", _AGAIN)
    return None


def _many(files: list[zipfile.ZipInfo]) -> Problem | None:
    if len(files) <= MOST_FILES:
        return None
    return Problem(
        f"It holds {len(files):,} files; only the first {MOST_FILES} were opened.",
        "Ask the sender for the papers of the application only.",
    )


def _member(archive: zipfile.ZipFile, told: zipfile.ZipInfo) -> Enclosed:
    path = _path_of(told)
    name = file_name(path) or "a file without a name"
    if any(path.startswith(own) or path.endswith(own) for own in _COMPUTERS_OWN):
        return Enclosed(name, b"", role="aside")
    problem = _not_opened(told, name, path)
    if problem is not None:
        return Enclosed(name, b"", problem=problem)
    try:
        content = archive.read(told)
    except MemoryError:
        raise
    except Exception:  # zlib, bz2 and lzma raise their own on a broken member.
        return Enclosed(name, b"", problem=Problem(f"{name} is damaged in the archive.", _AGAIN))
    return Enclosed(name, content, problem=empty(content, name))


def _not_opened(told: zipfile.ZipInfo, name: str, path: str) -> Problem | None:
    if told.flag_bits & _LOCKED:
        return Problem(
            f"{name} is locked with a password.", "Ask the sender for the papers without a password."
        )
    if ".." in path.replace("\\", "/").split("/"):
        return Problem(f"{name} is named to land outside its folder ({path[:80]}).", _AGAIN)
    if stat.S_ISLNK(told.external_attr >> 16):
        return Problem(f"{name} only points to a file on the sender's computer.", _AGAIN)
    if told.compress_type not in (
        zipfile.ZIP_STORED,
        zipfile.ZIP_DEFLATED,
        zipfile.ZIP_BZIP2,
        zipfile.ZIP_LZMA,
    ):
        return Problem(f"{name} is packed in a way that cannot be opened.", _AGAIN)
    return None


def _path_of(told: zipfile.ZipInfo) -> str:
    """The member's name. Many programs write UTF-8 without saying so; the library then takes it for the
    first PC's letters."""
    if told.flag_bits & _UTF_8:
        return told.filename
    try:
        return told.filename.encode("cp437").decode("utf-8")
    except UnicodeError:
        return told.filename

"""How a Word document's text is set: its own properties, else its styles', else the document's."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from docx.oxml.ns import qn
from docx.oxml.parser import parse_xml

from extractors.flow import Shape, Tab
from extractors.flow_lines import Align

TWIPS_PER_POINT = 20.0
_NATURAL = 1.17  # the line height of the usual fonts as a multiple of the type size
_OFF = {"0", "false", "off", "none"}
_ALIGNS: dict[str, Align] = {"right": "right", "end": "right", "center": "center"}
_STOPS: dict[str, Align] = {"right": "right", "end": "right", "center": "center", "decimal": "decimal"}


@dataclass(frozen=True, slots=True)
class Look:
    """A run's font name ("Calibri-Bold"), its size in points, whether it is hidden or all in capitals."""

    font: str
    size_pt: float
    hidden: bool
    capitals: bool


class Styles:
    """The styles and numberings of one document, asked paragraph by paragraph."""

    def __init__(self, document: Any) -> None:
        root = document.styles.element
        self._by_id = {style.get(qn("w:styleId")): style for style in root.findall(qn("w:style"))}
        defaults = root.find(qn("w:docDefaults"))
        self._defaults = [] if defaults is None else list(defaults)
        self._normal = next(
            (s.get(qn("w:styleId")) for s in root.findall(qn("w:style"))
             if s.get(qn("w:type")) == "paragraph" and s.get(qn("w:default")) in ("1", "true")), None
        )  # fmt: skip
        self._chains: dict[str | None, list[Any]] = {}
        self._numbering = _numbering_of(document)
        self._theme = _theme_of(document)

    def chain(self, style_id: str | None) -> list[Any]:
        """A style and those that it is based on, the most general first."""
        if style_id not in self._chains:
            found: list[Any] = []
            at = self._by_id.get(style_id)
            while at is not None and at not in found and len(found) < 12:
                found.append(at)
                based = at.find(qn("w:basedOn"))
                at = self._by_id.get(based.get(qn("w:val"))) if based is not None else None
            self._chains[style_id] = found[::-1]
        return self._chains[style_id]

    def set_as(self, paragraph: Any, table_style: str | None = None) -> Setting:
        """What the runs of a paragraph are set in before their own properties."""
        own = paragraph.find(qn("w:pPr"))
        named = own.find(qn("w:pStyle")) if own is not None else None
        style_id = named.get(qn("w:val")) if named is not None else self._normal
        if style_id not in self._by_id:
            style_id = self._normal
        holders = [*self._defaults_of(), *self.chain(table_style), *self.chain(style_id)]
        shaping = [holder.find(qn("w:pPr")) for holder in holders]
        numbered = self._level([*shaping, own])
        return Setting(
            self,
            [p for p in (*shaping, numbered, own) if p is not None],
            [r for r in (holder.find(qn("w:rPr")) for holder in holders) if r is not None],
            style_id or "",
            numbered is not None,
        )

    def font_of(self, properties: Any, otherwise: str) -> str:
        """The font that run properties name, by itself or by its part in the theme."""
        fonts = properties.find(qn("w:rFonts"))
        if fonts is None:
            return otherwise
        part = fonts.get(qn("w:asciiTheme")) or fonts.get(qn("w:hAnsiTheme")) or ""
        theme = self._theme.get(part[:5])
        return str(theme or fonts.get(qn("w:ascii")) or fonts.get(qn("w:hAnsi")) or otherwise)

    def _defaults_of(self) -> Iterator[Any]:
        for child in self._defaults:
            if child.tag in (qn("w:rPrDefault"), qn("w:pPrDefault")):
                yield child

    def _level(self, shaping: Sequence[Any]) -> Any:
        """The paragraph properties of a list's level, or None."""
        number, level = None, "0"
        for properties in shaping:
            listed = properties.find(qn("w:numPr")) if properties is not None else None
            if listed is not None:
                number = _value(listed.find(qn("w:numId")), number)
                level = _value(listed.find(qn("w:ilvl")), level) or "0"
        return self._numbering.get((number, level)) if number not in (None, "0") else None


@dataclass(frozen=True, slots=True)
class Setting:
    """A paragraph's properties and its styles' run properties, the most general first."""

    styles: Styles
    shaping: list[Any]
    fonts: list[Any]
    style_id: str
    numbered: bool

    def shape(self) -> Shape:
        """Indents, room, alignment and tab stops, in points."""
        indent = _merged(self.shaping, qn("w:ind"))
        spacing = _merged(self.shaping, qn("w:spacing"))
        first = _points(indent, "firstLine") - _points(indent, "hanging")
        line = _points(spacing, "line") * TWIPS_PER_POINT
        rule = spacing.get(qn("w:lineRule"), "auto")
        multiple = line / 240 if line and rule == "auto" else 1.0
        aligned = _last(self.shaping, qn("w:jc"))
        close = _is_on(_last(self.shaping, qn("w:contextualSpacing")))
        return Shape(
            left=_points(indent, "left") or _points(indent, "start"),
            right=max(_points(indent, "right") or _points(indent, "end"), 0.0),
            # A list's mark hangs in the indent; the text after it begins at the indent itself.
            first=0.0 if self.numbered else first,
            before=_points(spacing, "before"),
            after=_points(spacing, "after"),
            leading=_NATURAL * min(max(multiple, 0.5), 4.0),
            exact=line / TWIPS_PER_POINT if line and rule == "exact" else None,
            align=_ALIGNS.get(_value(aligned, "") or "", "left"),
            tabs=self._tabs(),
            close=self.style_id if close else "",
        )

    def _tabs(self) -> tuple[Tab, ...]:
        stops: dict[float, Align | None] = {}
        for properties in self.shaping:
            for tab in properties.iterfind(f"{qn('w:tabs')}/{qn('w:tab')}"):
                kind, at = tab.get(qn("w:val")), _number(tab.get(qn("w:pos"))) / TWIPS_PER_POINT
                stops[at] = None if kind in ("clear", "bar") else _STOPS.get(kind, "left")
        return tuple(Tab(at, align) for at, align in sorted(stops.items()) if align is not None)

    def begins_page(self) -> bool:
        return _is_on(_last(self.shaping, qn("w:pageBreakBefore")))

    def look(self, run: Any, in_bold_row: bool = False) -> Look:
        """How one run looks."""
        own = run.find(qn("w:rPr"))
        named = own.find(qn("w:rStyle")) if own is not None else None
        styled = self.styles.chain(named.get(qn("w:val"))) if named is not None else []
        character = [p for p in (style.find(qn("w:rPr")) for style in styled) if p is not None]
        chain = [*self.fonts, *character, *([own] if own is not None else [])]
        name, size = "", 10.0
        for properties in chain:
            name, size = self.styles.font_of(properties, name), _size_of(properties, size)
        bold_mark = _last(chain, qn("w:b"))
        bold = in_bold_row if bold_mark is None else _is_on(bold_mark)
        slant = "Bold" * bold + "Italic" * _is_on(_last(chain, qn("w:i")))
        raised = _value(_last(chain, qn("w:vertAlign")), "") in ("superscript", "subscript")
        return Look(
            f"{name or 'Calibri'}-{slant}" if slant else name or "Calibri",
            size * 0.65 if raised else size,
            _is_on(_last(chain, qn("w:vanish"))),
            _is_on(_last(chain, qn("w:caps"))),
        )


def _size_of(properties: Any, otherwise: float) -> float:
    half_points = properties.find(qn("w:sz"))
    if half_points is None or not str(half_points.get(qn("w:val"))).isdigit():
        return otherwise
    return min(max(int(half_points.get(qn("w:val"))) / 2, 4.0), 72.0)


def _theme_of(document: Any) -> dict[str, str]:
    """The theme's fonts for headings ("major") and for text ("minor")."""
    part = _part(document, "/theme")
    if part is None:
        return {}
    root = parse_xml(part.blob)
    found = {kind: next(root.iter(qn(f"a:{kind}Font")), None) for kind in ("major", "minor")}
    latin = {kind: font.find(qn("a:latin")) for kind, font in found.items() if font is not None}
    return {kind: font.get("typeface") for kind, font in latin.items() if font is not None}


def _part(document: Any, kind: str) -> Any:
    return next(
        (
            r.target_part
            for r in document.part.rels.values()
            if not r.is_external and r.reltype.endswith(kind)
        ),
        None,
    )


def _numbering_of(document: Any) -> dict[tuple[str | None, str], Any]:
    """Paragraph properties by number and level."""
    part = _part(document, "/numbering")
    root = getattr(part, "element", None)
    if root is None:
        return {}
    kinds = {kind.get(qn("w:abstractNumId")): kind for kind in root.findall(qn("w:abstractNum"))}
    found = {}
    for number in root.findall(qn("w:num")):
        kind = kinds.get(_value(number.find(qn("w:abstractNumId")), None))
        for level in kind.findall(qn("w:lvl")) if kind is not None else ():
            key = (number.get(qn("w:numId")), level.get(qn("w:ilvl")))
            found[key] = level.find(qn("w:pPr"))
    return found


def _merged(chain: Sequence[Any], tag: str) -> dict[str, str]:
    """An element's attributes, each as the most particular of the chain says it."""
    merged: dict[str, str] = {}
    for properties in chain:
        element = properties.find(tag)
        if element is not None:
            if tag == qn("w:ind") and {qn("w:hanging"), qn("w:firstLine")} & set(element.attrib):
                merged.pop(qn("w:hanging"), None)
                merged.pop(qn("w:firstLine"), None)
            merged.update(element.attrib)
    return merged


def _last(chain: Sequence[Any], tag: str) -> Any:
    found = [element for element in (properties.find(tag) for properties in chain) if element is not None]
    return found[-1] if found else None


def _value(element: Any, otherwise: str | None) -> str | None:
    return element.get(qn("w:val"), otherwise) if element is not None else otherwise


def _is_on(element: Any) -> bool:
    return element is not None and element.get(qn("w:val"), "1") not in _OFF


def _points(attributes: dict[str, str], name: str) -> float:
    return max(min(_number(attributes.get(qn(f"w:{name}"))) / TWIPS_PER_POINT, 720.0), -72.0)


def _number(text: str | None) -> float:
    try:
        return float(text or 0)
    except ValueError:
        return 0.0

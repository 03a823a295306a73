"""Originals as they arrive: a PDF that acts and attaches, faxes in two densities, a sideways photograph."""

from __future__ import annotations

from io import BytesIO

from pikepdf import Array, Dictionary, Name, Pdf, Stream, String
from PIL import Image, ImageDraw, ImageFont


def pdf(pages: int = 1, *, words: str = "As received", size: tuple[float, float] = (612, 792)) -> Pdf:
    document = Pdf.new()
    font = document.make_indirect(Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica))
    for number in range(1, pages + 1):
        page = document.add_blank_page(page_size=size)
        page.obj.Resources = Dictionary(Font=Dictionary(F=font))
        page.obj.Contents = Stream(document, f"BT /F 18 Tf 72 700 Td ({words} {number}) Tj ET".encode())
    return document


def saved(document: Pdf) -> bytes:
    buffer = BytesIO()
    document.save(buffer, deterministic_id=True)
    return buffer.getvalue()


def acting_pdf() -> bytes:
    """Two pages with a script, a launch action, an attachment, a link and ink put on as an annotation."""
    document = pdf(2)
    script = Dictionary(S=Name.JavaScript, JS=String("app.alert(1)"))
    document.Root.OpenAction = script
    document.Root.Names = Dictionary(JavaScript=Dictionary(Names=Array([String("x"), script])))
    document.attachments["secret.txt"] = b"attached"
    page = document.pages[0]
    page.obj.AA = Dictionary(O=script)
    link = Dictionary(
        Type=Name.Annot,
        Subtype=Name.Link,
        Rect=[0, 0, 200, 200],
        A=Dictionary(S=Name.Launch, F=String("calc.exe")),
    )
    ink = Stream(
        document,
        b"1 0 0 RG 4 w 0 0 m 100 50 l S",
        Type=Name.XObject,
        Subtype=Name.Form,
        BBox=[0, 0, 100, 50],
    )
    pen = Dictionary(
        Type=Name.Annot,
        Subtype=Name.Ink,
        Rect=[72, 400, 172, 450],
        F=4,
        AP=Dictionary(N=document.make_indirect(ink)),
    )
    page.obj.Annots = Array([document.make_indirect(link), document.make_indirect(pen)])
    return saved(document)


def sealed_pdf() -> bytes:
    """A file that says that it holds a digital signature."""
    document = pdf(1, words="Sealed")
    signature = Dictionary(FT=Name.Sig, T=String("Signature1"), V=Dictionary(Type=Name.Sig))
    document.Root.AcroForm = Dictionary(SigFlags=3, Fields=Array([document.make_indirect(signature)]))
    return saved(document)


def fax(pages: int, *, fine: bool = True, stated: bool = True) -> bytes:
    """A Group 4 TIFF, letter size at 204 × 196 or 204 × 98."""
    frames = []
    height = 2156 if fine else 1078
    for number in range(1, pages + 1):
        frame = Image.new("1", (1728, height), 1)
        pen = ImageDraw.Draw(frame)
        pen.text((200, height // 12), f"Reference letter {number}", 0, ImageFont.load_default(60))
        pen.ellipse((600, height // 2, 1000, height // 2 + (400 if fine else 200)), outline=0, width=6)
        frames.append(frame)
    buffer = BytesIO()
    dpi = {"dpi": (204, 196 if fine else 98)} if stated else {}
    frames[0].save(buffer, "TIFF", save_all=True, append_images=frames[1:], compression="group4", **dpi)
    return buffer.getvalue()


def sideways_photo() -> bytes:
    """A photograph stored lying down, whose EXIF orientation says how to stand it up."""
    image = Image.new("RGB", (800, 600), "white")
    ImageDraw.Draw(image).rectangle((0, 0, 800, 60), fill="red")
    exif = Image.Exif()
    exif[0x0112] = 6
    buffer = BytesIO()
    image.save(buffer, "JPEG", exif=exif)
    return buffer.getvalue()

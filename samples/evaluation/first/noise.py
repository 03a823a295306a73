"""The evaluation's own faults of line, glass and lens.

Measured with plain Tesseract 5.3 on the TIFFs as received (no header strip, portrait families in turn, 12
papers a cell): letters, characters right: fine 0.969, standard 0.919; resumes, word F1: fine 0.839,
standard 0.66. Landscape families are sent sideways, which plain Tesseract does not read at all.
"""

from samples.degrade import FaxNoise, PhotoNoise, ScanNoise

FAX = FaxNoise(
    skew=0.5,
    edge=22.0,
    blur=0.8,
    salt=0.0003,
    pepper=0.002,
    lost=(1, 7),
    runs=(1, 7),
    darkness=(140.0, 174.0),
)
SCAN = ScanNoise(skew=1.3, paper=(218, 250), grain=6.0, quality=(50, 82))
PHOTO = PhotoNoise(
    lean=0.04, shade=(0.5, 0.85), blur=(0.4, 1.2), grain=5.0, quality=(66, 88), desk=(58, 66, 74)
)

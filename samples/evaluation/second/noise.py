"""The second evaluation's own faults of line, glass and lens.

Measured with plain Tesseract 5.3 on the TIFFs as received (no header strip, the first evaluation's portrait
PDF families in turn, 12 papers a cell): letters, characters right: fine 0.966, standard 0.943; resumes,
word F1: fine 0.862, standard 0.697.
"""

from samples.degrade import FaxNoise, PhotoNoise, ScanNoise

FAX = FaxNoise(
    skew=0.7,
    edge=20.0,
    blur=0.9,
    salt=0.0002,
    pepper=0.003,
    lost=(2, 9),
    runs=(0, 5),
    darkness=(144.0, 178.0),
)
SCAN = ScanNoise(skew=1.1, paper=(210, 240), grain=7.0, quality=(46, 74))
PHOTO = PhotoNoise(
    lean=0.045, shade=(0.48, 0.78), blur=(0.5, 1.3), grain=4.5, quality=(60, 84), desk=(104, 98, 90)
)

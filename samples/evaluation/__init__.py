"""The papers on which the reader is judged: layouts, names, words, fonts, pens and noise that its development
never saw, each evaluation fixed in a commit of its own before the reader that it judges.

The first was retired on 27 November 2026, when its papers were looked at: it is development since. The second
judges now.
"""

from samples.evaluation.core import CHANNELS, Evaluation
from samples.evaluation.first import FIRST
from samples.evaluation.second import SECOND

__all__ = ["CHANNELS", "EVALUATIONS", "Evaluation"]

EVALUATIONS = {evaluation.name: evaluation for evaluation in (FIRST, SECOND)}

"""The events of all acts."""

from __future__ import annotations

from kzcoord.rules import decree_1037, resolution_1082
from kzcoord.rules.decree_1037 import *
from kzcoord.rules.resolution_1082 import *

__all__ = []
__all__ += decree_1037.__all__
__all__ += resolution_1082.__all__

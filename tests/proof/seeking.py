"""How a thing that is seldom drawn is looked for, the same on every run and on any release of hypothesis."""

from hypothesis import Phase, settings

__all__ = ["SEARCH"]

SEARCH = settings(max_examples=3000, phases=[Phase.generate], database=None, derandomize=True, deadline=None)

"""An independent oracle: the calendar, the time limits and the chains once more, in plain loops over the facts.

Nothing here imports kzcoord but the tests that compare the two.
"""

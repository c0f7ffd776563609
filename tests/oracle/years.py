"""What a calendar year brings: every date printed in an act whose text was in force on it."""

from datetime import date

from .chains import Rows
from .readings import from_the_day_of, read
from .rule_table import D1037, LINES, NEVER

# A duty without a date goes with a dated one: the content of the report, the proposals beside it, the languages.
GOES_WITH = {"1037/3": "1037/2", "1037/5.2": "1037/5.1", "1082/5": "1082/4"}


def calendar_year(year: int, *, strict: bool, drafts: bool) -> Rows:
    """The rows of a year, named by the rule and the date in the act."""
    rows: Rows = {}
    rules = set()
    for line in LINES:
        for month, number in line.limit.dates:
            day = date(year, month, number)
            in_force = line.since <= day and (line.gone is None or day < line.gone)
            if in_force or (drafts and line.since == NEVER):
                rows[f"{line.rule}@{day}"] = read(line.limit, day, strict=strict)
                rules.add(line.rule)
    for rule, dated in GOES_WITH.items():
        if dated in rules:
            rows[rule] = None
    if year == D1037.year:
        rows["1037-decree/3"] = read(from_the_day_of(3, "months"), D1037, strict=strict)
    return rows

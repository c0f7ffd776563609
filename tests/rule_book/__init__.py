"""The rule book: every norm by its place, its texts in time, its bearer, its sentence; nothing dangling in it."""

from collections.abc import Iterable
from datetime import timedelta

from kzcoord import RULES, Rule
from tests.for_each import for_each

ALL_TEXTS = [text for rule in RULES for text in RULES.texts(rule.id)]
EACH_TEXT = for_each(ALL_TEXTS, name=lambda text: f"{text.id} of {text.in_force.begins.earliest.year}")
EACH_RULE = for_each(RULES, name=lambda rule: rule.id)
DAY = timedelta(days=1)


def ids(rules: Iterable[Rule]) -> list[str]:
    """The ids of rules, those of Decree 1037 without the number of the act."""
    return [rule.id.removeprefix("1037/") for rule in rules]

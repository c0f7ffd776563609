"""What a rule names exists: links, provisions, anchors, fields, values."""

from collections.abc import Iterable
from datetime import date

import pytest

from kzcoord import (
    QUESTIONS,
    RULES,
    Before,
    Modality,
    Rule,
    Within,
)
from kzcoord.bodies import BODIES
from kzcoord.events import EVENTS
from kzcoord.law import Exemption, SetAside
from kzcoord.limits import AsSet, ByDate, TimeLimit
from kzcoord.limits.anchors import GENERAL

from . import ALL_TEXTS, DAY, EACH_RULE, EACH_TEXT
from .cases import choices_of


def limits_of(text: Rule) -> list[TimeLimit]:
    found: list[TimeLimit] = [text.limit]
    found += [aside.limit for aside in text.exceptions if isinstance(aside, SetAside)]
    if text.switch is not None:
        found.append(text.switch.limit)
    found += [limit.default for limit in list(found) if isinstance(limit, AsSet) and limit.default is not None]
    return found


@EACH_TEXT
def test_every_link_and_every_provision_that_a_rule_names_exists(text: Rule) -> None:
    for before in (text.follows, text.or_follows):
        if before is not None:
            assert before in RULES
            assert before != text.id
    for aside in text.exceptions:
        assert aside.by in RULES
        if aside.question is not None:
            assert aside.reading in [reading.name for reading in QUESTIONS[aside.question].readings if reading.counted]
    assert all(question.id in QUESTIONS for question in text.open_questions)
    for approval in text.agreed_with:
        assert approval.body.code in BODIES
        if approval.field is not None:
            assert all(approval.field in when.event.model_fields for when in text.when)
            assert approval.where is not None


@EACH_TEXT
def test_every_exemption_names_bodies_or_a_field_and_values_that_it_can_have(text: Rule) -> None:
    for exemption in text.exceptions:
        if not isinstance(exemption, Exemption):
            continue
        assert exemption.bodies is (exemption.field is None)
        if exemption.bodies:
            # what takes bodies out is a continuing provision of its own
            assert RULES[exemption.by].modality is Modality.STANDING
            assert RULES[exemption.by].who
            continue
        with_the_field = [event for event in EVENTS.values() if exemption.field in event.model_fields]
        assert with_the_field
        assert exemption.field is not None
        for event in with_the_field:
            offered = choices_of(event, exemption.field)
            assert set(exemption.values) <= set(offered)


@EACH_TEXT
def test_the_link_before_a_text_stands_in_the_same_route_and_was_in_force_with_it(text: Rule) -> None:
    for before in filter(None, (text.follows, text.or_follows)):
        texts = RULES.texts(before)
        # what comes back every year is the link before an event that it leads to (5.1 before 6, 1082/4 before 6)
        routes = {when.kind for found in texts for when in found.when}
        assert {when.kind for when in text.when} & routes or routes == {"calendar-year"}
        days = [text.in_force.begins.latest]
        days += [] if text.in_force.ends is None else [text.in_force.ends.earliest - DAY]
        for day in days:
            assert any(found.in_force.on(day) for found in texts), f"{text.id} follows {before}, not in force on {day}"


@EACH_RULE
def test_the_route_has_no_circle(rule: Rule) -> None:
    for text in RULES.texts(rule.id):
        seen, here = {text.id}, text.follows
        while here is not None:
            assert here not in seen
            seen.add(here)
            here = RULES[here].follows


@EACH_TEXT
def test_every_anchor_is_known_and_is_given_by_the_event_or_set_by_another_rule(text: Rule) -> None:
    anchors = {limit.anchor for limit in limits_of(text)} | {
        limit.or_of for limit in limits_of(text) if isinstance(limit, Within)
    }
    own = {text.limit.anchor, text.limit.or_of if isinstance(text.limit, Within) else None}
    assert anchors - {None} <= {*GENERAL, *RULES.anchors}
    if not text.when:
        return
    # these count from a day that only an event of its own tells; in the longer route they have no date
    supplied = []
    for when in text.when:
        routes = [other for other in ALL_TEXTS if any(found.event is when.event for found in other.when)]
        supplied.append(own - {None} <= {*when.event.anchors, *(other.sets for other in routes)})
    if text.counted_from is not None:
        # the law itself fixes the day: of what only the day of the signing of the Decree is one
        assert (text.id, text.counted_from, supplied) == ("1037-decree/3", RULES.acts["1037"].signed, [False])
        return
    assert any(supplied) if text.id in {"1037/14-8.2", "1037/23.3b", "1082/15"} else all(supplied)


@EACH_TEXT
def test_every_anchor_that_a_rule_sets_is_counted_from_by_another(text: Rule) -> None:
    if text.sets is None:
        return
    assert text.sets in RULES.anchors
    assert any(text.sets == limit.anchor for other in ALL_TEXTS for limit in limits_of(other))


@EACH_TEXT
def test_every_term_that_another_sets_is_a_field_of_the_event(text: Rule) -> None:
    for limit in limits_of(text):
        if isinstance(limit, AsSet) and limit.of is not None:
            assert any(limit.of in when.event.anchors for when in text.when)


@EACH_TEXT
def test_every_condition_names_a_field_of_its_event_and_a_value_that_it_can_have(text: Rule) -> None:
    for when in text.when:
        event = when.event
        assert EVENTS[when.kind] is event
        for condition in when.conditions:
            for question in filter(None, (condition.waived_by, condition.only_under)):
                assert condition.reading in [
                    reading.name for reading in QUESTIONS[question].readings if reading.counted
                ]
            if condition.late_for is not None:
                assert isinstance(condition.equals, bool)
                assert isinstance(RULES[condition.late_for].limit, ByDate)
                assert event.model_fields[condition.field].annotation is date
            elif condition.within is not None:
                assert condition.within.anchor in event.anchors
                assert "date" in str(event.model_fields[condition.field].annotation)
            else:
                assert condition.equals in choices_of(event, condition.field)


@EACH_TEXT
def test_no_two_alternatives_are_the_same(text: Rule) -> None:
    assert len(set(text.when)) == len(text.when)
    for when in text.when:
        assert len(set(when.conditions)) == len(when.conditions)


@EACH_TEXT
def test_every_backward_limit_counts_from_a_day_and_each_provision_sets_aside_its_own_points(text: Rule) -> None:
    if isinstance(text.limit, Before):
        assert text.limit.anchor in {"starts", "concept_submitted", "package_submitted", "application_sent"}
    # 27 puts another term in the place of 24 to 26-1; 14-1 takes the Commission's decisions out of 10 to 14; 50 takes
    # bodies and spheres out of chapter 6; 13, 9, 37, 44 and the draft's points make exceptions from themselves
    points = {
        "1037/27": {"1037/24", "1037/25", "1037/26", "1037/26-1"},
        "1037/13": {"1037/13"},
        "1037/14-1": {f"1037/{point}" for point in range(10, 15)},
        "1037/9": {"1037/9"},
        "1037/37.3": {"1037/37"},
        "1037/42.1": {"1037/42"},
        "1037/44.1": {"1037/44"},
        "1037/50.1": {f"1037/{point}" for point in range(42, 50)},
        "1037/50.2": {"1037/46"},
        "1037/50.3": {"1037/48", "1037/49"},
        "421-draft/5": {"421-draft/5"},
        "421-draft/7.2": {"421-draft/7"},
    }
    for aside in text.exceptions:
        assert f"{text.cite.act}/{text.cite.para}" in points[aside.by]


@pytest.mark.parametrize(
    ("provision", "paras"),
    [("1037/14-1", range(10, 15)), ("1037/50.1", range(42, 50)), ("1037/50.2", [46]), ("1037/50.3", [48, 49]),
     ("421-draft/7.2", [7])],
    ids=str,
)  # fmt: skip
def test_what_a_provision_takes_out_is_every_norm_of_its_points(provision: str, paras: Iterable[int]) -> None:
    act = provision.partition("/")[0]
    for para in map(str, paras):
        for rule in RULES.select(act=act, para=para):
            if rule.id != provision:
                assert provision in [aside.by for aside in rule.exceptions], rule.id

"""Cases as they go on: events and steps told, corrected, taken back, in any order, against a model of a few loops.

Several cases run beside each other, in either reading, on days before and after the changes of the texts, and are put
together in an agenda.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest
from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, initialize, invariant, rule

from kzcoord import (
    BODIES,
    Body,
    Convention,
    InvalidEventError,
    Schedule,
    UnknownRuleError,
    agenda,
    load_schedule,
    schedule,
)

from .cases_in_a_model import KINDS, ONE, Kind, Model
from .seeking import draws

# Whoever plays all roles is concerned by every row of every case.
EVERYONE = Body("EVERYONE", roles=tuple(BODIES.values()))
LAST = date(2038, 12, 31)  # with room for a chain that runs late

offsets = st.integers(-5, 5) | st.integers(-45, 90)


def days(kind: Kind) -> st.SearchStrategy[date]:
    """Days of a kind of case, every other one near a change of the texts."""
    near = st.builds(lambda change, offset: change + offset * ONE, st.sampled_from(kind.changes), st.integers(-30, 5))
    return st.dates(kind.first, LAST) | near.map(lambda day: max(day, kind.first))


class CasesOverTime(RuleBasedStateMachine):
    """What is told of cases, and whether the library answers as the model does."""

    cases = Bundle("cases")

    @initialize(convention=st.sampled_from([Convention.STANDARD, Convention.STRICT]))
    def a_reading_is_chosen(self, convention: Convention) -> None:
        self.convention = convention
        self.strict = convention is Convention.STRICT
        self.kinds: list[Kind] = []
        self.models: list[Model] = []
        self.found: list[Schedule] = []

    @rule(target=cases, kind=st.sampled_from(KINDS), data=st.data())
    def a_case_begins(self, kind: Kind, data: st.DataObject) -> int:
        model = kind.make(data.draw(days(kind)), *data.draw(kind.others))
        self.kinds.append(kind)
        self.models.append(model)
        self.found.append(schedule(model.event, convention=self.convention))
        return len(self.models) - 1

    def tell(self, case: int, model: Model) -> None:
        """Tells the library; a step that cannot be is refused by its name, and nothing changes."""
        wrong, absent = model.impossible(), model.done.keys() - model.links.keys()
        if wrong:
            with pytest.raises(InvalidEventError, match="the first day on which it can be") as refused:
                schedule(model.event, done=model.done, convention=self.convention)
            assert any(str(refused.value).startswith(f"done says that {step} was done on ") for step in wrong)
        elif absent:
            with pytest.raises(InvalidEventError, match="which does not stand in this schedule") as refused:
                schedule(model.event, done=model.done, convention=self.convention)
            assert any(str(refused.value).startswith(f"done names {step}, ") for step in absent), refused.value
        else:
            self.found[case] = schedule(model.event, done=model.done, convention=self.convention)
            self.models[case] = model

    def tell_done(self, case: int, done: Mapping[str, date]) -> None:
        self.tell(case, self.models[case].with_done(done))

    def near(self, model: Model, step: str, offset: int) -> date:
        dates = model.dates(step, strict=self.strict)
        base = dates[0] if dates else model.event.day
        assert base is not None
        return base + offset * ONE

    @rule(case=cases, data=st.data(), offset=offsets)
    def a_step_is_done(self, case: int, data: st.DataObject, offset: int) -> None:
        model = self.models[case]
        step = data.draw(st.sampled_from(sorted(model.all_links)))
        self.tell_done(case, {**model.done, step: self.near(model, step, offset)})

    @rule(case=cases)
    def the_next_step_is_done_on_its_due_day(self, case: int) -> None:
        model = self.models[case]
        waiting = [row.id for row in self.found[case] if row.done_on is None and row.by is not None]
        if waiting:
            self.tell_done(case, {**model.done, waiting[0]: self.near(model, waiting[0], 0)})

    @rule(case=cases, data=st.data(), offset=offsets.filter(bool))
    def a_day_is_corrected(self, case: int, data: st.DataObject, offset: int) -> None:
        done = self.models[case].done
        for step in data.draw(st.lists(st.sampled_from(sorted(done)), max_size=1)) if done else ():
            self.tell_done(case, {**done, step: done[step] + offset * ONE})

    @rule(case=cases, data=st.data())
    def a_step_turns_out_not_to_be_done(self, case: int, data: st.DataObject) -> None:
        done = self.models[case].done
        for step in data.draw(st.lists(st.sampled_from(sorted(done)), max_size=1)) if done else ():
            self.tell_done(case, {other: day for other, day in done.items() if other != step})

    @rule(case=cases, data=st.data(), offset=offsets)
    def the_event_itself_is_corrected(self, case: int, data: st.DataObject, offset: int) -> None:
        """Its day moves, or lies elsewhere altogether, and with it what else is told; the steps stay as they were."""
        kind, model = self.kinds[case], self.models[case]
        assert model.event.day is not None
        moved = min(max(model.event.day + offset * ONE, kind.first), LAST)
        other = kind.make(data.draw(st.just(moved) | days(kind)), *data.draw(kind.others))
        self.tell(case, other.with_done(model.done))

    @rule(case=cases, data=st.data())
    def the_same_is_told_in_another_order(self, case: int, data: st.DataObject) -> None:
        model = self.models[case]
        turned = dict(data.draw(st.permutations(sorted(model.done.items()))))
        assert list(schedule(model.event, done=turned, convention=self.convention)) == list(self.found[case])

    @rule(case=cases, step=st.sampled_from(["1037/6", "1082/15", "1037/46(3)"]))
    def a_step_of_another_case_is_refused(self, case: int, step: str) -> None:
        model = self.models[case]
        with pytest.raises(InvalidEventError, match=r"which no \w+ calls for"):
            schedule(model.event, done={**model.done, step: date(2026, 3, 2)}, convention=self.convention)
        with pytest.raises(UnknownRuleError):
            schedule(model.event, done={**model.done, f"{step}9": date(2026, 3, 2)}, convention=self.convention)

    @rule(case=cases)
    def a_case_is_saved_and_loaded(self, case: int) -> None:
        assert load_schedule(self.found[case].to_json()) == self.found[case]

    @rule(case=cases, data=st.data(), offset=offsets)
    def someone_asks_how_it_stands(self, case: int, data: st.DataObject, offset: int) -> None:
        model = self.models[case]
        if model.links:
            as_of = self.near(model, data.draw(st.sampled_from(sorted(model.links))), offset)
            told = {row.id: str(row.status(as_of)) for row in self.found[case]}
            assert told == {step: model.status(step, as_of, strict=self.strict) for step in model.links}

    @rule(case=cases, offset=offsets, weeks=st.integers(1, 60))
    def everyone_asks_for_the_weeks_of_all_cases(self, case: int, offset: int, weeks: int) -> None:
        """All rows that become due or turn unsafe in those weeks, in order of their dates, and those without a date."""
        day = self.models[case].event.day
        assert day is not None
        first, last = day + offset * ONE, day + (offset + 7 * weeks) * ONE
        found = agenda(self.found, body=EVERYONE, between=(first, last), convention=self.convention)
        dated: list[tuple[Any, ...]] = []
        undated: list[tuple[Any, ...]] = []
        for model in self.models:
            for step in model.links:
                dates = model.dates(step, strict=self.strict)
                if dates is None:
                    undated.append((step, str(model.event)))
                elif any(first <= day <= last for day in dates):
                    dated.append((dates[0], step, str(model.event)))
        told = [(entry.obligation.by, entry.obligation.id, str(entry.event)) for entry in found]
        assert [by for by, _, _ in told] == sorted(by for by, _, _ in dated)
        assert sorted(told) == sorted(dated)
        assert sorted((entry.obligation.id, str(entry.event)) for entry in found.undated) == sorted(undated)

    @invariant()
    def every_row_is_as_the_model_has_it(self) -> None:
        for model, found in zip(getattr(self, "models", ()), getattr(self, "found", ()), strict=True):
            assert {row.id for row in found} == set(model.links)
            for row in found:
                dates = model.dates(row.id, strict=self.strict)
                assert (row.by, row.safe_by) == (dates or (None, None)), row.id
                assert row.done_on == model.done.get(row.id)
                assert row.projected == model.projected(row.id, strict=self.strict), row.id


@pytest.mark.parametrize("convention", [Convention.STANDARD, Convention.STRICT], ids=str)
@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.make.__name__)
def test_a_case_on_every_day_around_a_change(kind: Kind, convention: Convention) -> None:
    """What is drawn seldom falls on the one day on which a law ends; here each case with all its dates does."""
    strict = convention is Convention.STRICT
    for change in kind.changes:
        for offset in range(-12, 5):
            model = kind.make(change + offset * ONE, *kind.fullest)
            found = {row.id: (row.by, row.safe_by) for row in schedule(model.event, convention=convention)}
            right = {step: model.dates(step, strict=strict) or (None, None) for step in model.links}
            assert found == right, model.event


CasesOverTime.TestCase.settings = settings(
    draws(70),
    stateful_step_count=30,
    deadline=None,
    phases=[Phase.explicit, Phase.reuse, Phase.generate, Phase.shrink],
)
TestCasesOverTime = CasesOverTime.TestCase

"""The same question has the same answer, whatever was asked before and under any hash seed."""

from __future__ import annotations

import os
import subprocess
import sys
from datetime import date

import pytest

from kzcoord import (
    KAZAKHSTAN_SIX_DAY,
    Convention,
    Event,
    schedule,
)

from .examples import EACH_KIND, OTHERS

ASK = """
from datetime import date
from kzcoord import CommunicationReceived, MFA, RULES, TopLevelEvent, parse_event, schedule
for event in (
    *map(parse_event, OTHERS),
    TopLevelEvent(starts=date(2027, 5, 20), abroad=True, bodies_submit_directly=True, mfa_present=False,
                  date_fixed_on=date(2027, 4, 20), acting_body=MFA),
    TopLevelEvent(starts=date(2018, 2, 1)),
    CommunicationReceived(on=date(2026, 3, 18), reply_by=date(2026, 5, 17)),
):
    plan = schedule(event)
    print(plan.to_json())
    for lang in ("en", "ru", "kk"):
        print(plan.table(lang, as_of=date(2027, 5, 1)))
        for row in plan:
            print(row.explain(lang))
for rule in RULES:
    print(rule, RULES.history(rule.id))
"""


@pytest.mark.long
def test_the_answer_does_not_depend_on_the_seed_of_hashing() -> None:
    answers = {
        subprocess.run(
            [sys.executable, "-c", f"OTHERS = {[event.model_dump_json() for event in OTHERS]}\n{ASK}"],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONIOENCODING": "utf-8"},
            capture_output=True,
            text=True,
            encoding="utf-8",
            check=True,
        ).stdout
        for seed in ("0", "1", "42")
    }
    assert len(answers) == 1
    assert "1037/14-5.1" in answers.pop()


@EACH_KIND
def test_the_answer_does_not_depend_on_what_was_asked_before(event: Event) -> None:
    before = schedule(event).to_json()
    for other in (
        schedule(event, convention=Convention.STRICT),
        schedule(event, calendar=KAZAKHSTAN_SIX_DAY),
        schedule(event, law_on=date(2015, 1, 1)),
    ):
        str(other)
    assert schedule(event).to_json() == before

"""The two tracks of a chain: every step on its `by`, and every step on its `safe_by` under the strict reading."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from kzcoord import (
    KAZAKHSTAN,
    Convention,
    CourtApplication,
    OrganizationDecisionReceived,
    Schedule,
    TopLevelEvent,
    schedule,
)
from kzcoord.law import NoteKind
from kzcoord.text import Language

# A visit on Wed 4 February 2026, over New Year. [1 and 2 January are holidays, 3 and 4 a weekend, 7 Orthodox Christmas]
#
#     22      two months before: Thu 4 December; two clear ones: Wed 3 December
#     23.1    twenty calendar days from Thu 4 December: Wed 24 December; safe, from Wed 3 December as day 1: Mon 22
#     24      thirty calendar days before: Mon 5 January; clear ones: Sun 4 January, back to Wed 31 December
#     25.1    one working day before Mon 5 January: Wed 31 December; before Wed 31 December: Tue 30
#     26.1    fifteen working days before: 3(1) 2 February(2) 30(3) 29 28 27 26(7) 23(8) 22 21 20 19(12) 16(13) 15
#             Wed 14 January(15); clear ones: Tue 13 January
#     25.2    two working days before Wed 14 January: 13, Mon 12; before Tue 13: 12, Fri 9
#     32.3    seven working days after Wed 4 February: 5 6 9 10 11 12 Fri 13; safe, from the day of its end: 4 5 6 9
#             10 11 Thu 12
#     32-1.1  three working days of Fri 13 February: 16 17 Wed 18; safe, from Thu 12 as day 1: 12 13 Mon 16
WINTER = TopLevelEvent(starts=date(2026, 2, 4), abroad=True)
DATES = {
    "1037/22": (date(2025, 12, 4), date(2025, 12, 3)),
    "1037/23.1": (date(2025, 12, 24), date(2025, 12, 22)),
    "1037/24": (date(2026, 1, 5), date(2025, 12, 31)),
    "1037/25.1": (date(2025, 12, 31), date(2025, 12, 30)),
    "1037/26.1": (date(2026, 1, 14), date(2026, 1, 13)),
    "1037/25.2": (date(2026, 1, 12), date(2026, 1, 9)),
    "1037/32.3": (date(2026, 2, 13), date(2026, 2, 12)),
    "1037/32-1.1": (date(2026, 2, 18), date(2026, 2, 16)),
}
ONE_DAY = timedelta(days=1)


def provisions(plan: Schedule) -> list[str]:
    return [note.provision for note in plan.safe_conflicts]


def test_each_step_counts_from_the_same_track_of_the_step_that_it_runs_from() -> None:
    plan = schedule(WINTER)
    assert {row_id: (plan[row_id].by, plan[row_id].safe_by) for row_id in DATES} == DATES
    assert [row.id for row in plan if row.projected] == ["1037/23.1", "1037/25.1", "1037/25.2", "1037/32-1.1"]


def test_the_safe_track_is_the_schedule_in_the_strict_reading() -> None:
    strict = schedule(WINTER, convention=Convention.STRICT)
    assert {row_id: (strict[row_id].by, strict[row_id].safe_by) for row_id in DATES} == {
        row_id: (safe, safe) for row_id, (_, safe) in DATES.items()
    }


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("en", "counted from the safe day of the step that it runs from: 31 December 2025"),
        ("ru", "отсчитан от бесспорного срока шага, от которого исчисляется: 31 декабря 2025"),
        ("kk", "бастау болатын қадамның даусыз мерзімінен есептелді: 2025 жылғы 31 желтоқсан"),
    ],
)
def test_a_row_explains_from_which_safe_day_its_safe_date_counts(lang: Language, words: str) -> None:
    row = schedule(WINTER)["1037/25.1"]
    assert (row.deadline.anchor, row.deadline.safe_anchor) == (date(2026, 1, 5), date(2025, 12, 31))
    assert words in row.explain(lang)
    assert row.to_dict()["counted_from"] == row.deadline.to_dict()["counted_from"] == "2026-01-05"
    assert row.to_dict()["safe_counted_from"] == row.deadline.to_dict()["safe_counted_from"] == "2025-12-31"
    # the steps lead to the latest day
    assert row.deadline.steps[-1].day == date(2025, 12, 31)


def test_a_row_that_counts_from_one_day_on_both_tracks_explains_no_other() -> None:
    # a visit on Thu 20 May 2027: the request of 22 is due on Fri 19 March by both readings
    row = schedule(TopLevelEvent(starts=date(2027, 5, 20)))["1037/23.1"]
    assert row.projected
    assert row.deadline.safe_anchor == row.deadline.anchor == date(2027, 3, 19)
    assert "counted from the safe day" not in row.explain()
    # and so does one that counts from the event
    assert schedule(WINTER)["1037/24"].deadline.safe_anchor == date(2026, 2, 4)
    assert schedule(WINTER)["1037/21.1"].to_dict()["safe_counted_from"] is None


def test_a_question_about_the_other_step_separates_the_dates_of_a_row_too() -> None:
    plan = schedule(WINTER)
    # exactly one working day before: nothing of its own is open; clear days before the event (Q4) move the concept
    assert [question.id for question in plan["1037/25.1"].deadline.open_questions] == ["Q4"]
    # from the receipt (Q1) of a request that goes out two clear months before (Q4)
    assert [question.id for question in plan["1037/23.1"].deadline.open_questions] == ["Q1", "Q4"]
    # of the draft, as day 1 (Q1), which is due from the later of two starts (Q8), as day 1 (Q1)
    assert [question.id for question in plan["1037/32-1.1"].deadline.open_questions] == ["Q1", "Q8"]


def test_a_chain_of_five_links_is_one_question() -> None:
    # received on Mon 2 February 2026; 10 is safe until Fri 6 February, 11 until Thu 26 February, 12 until Thu 12 March
    plan = schedule(OrganizationDecisionReceived(on=date(2026, 2, 2), needs_president=True))
    assert plan["1037/13"].deadline.safe_anchor == date(2026, 3, 12)
    assert [question.id for question in plan["1037/14.1"].deadline.open_questions] == ["Q1"]


def test_what_is_done_counts_on_both_tracks() -> None:
    # the concept submitted on Mon 22 December 2025: the meeting before it was on Fri 19 December, by every reading
    plan = schedule(WINTER, done={"1037/24": date(2025, 12, 22)})
    assert (plan["1037/25.1"].by, plan["1037/25.1"].safe_by) == (date(2025, 12, 19), date(2025, 12, 19))
    # the request sent on its safe day, Wed 3 December: Tue 23 December; the safe date stays
    plan = schedule(WINTER, done={"1037/22": date(2025, 12, 3)})
    assert (plan["1037/23.1"].by, plan["1037/23.1"].safe_by) == (date(2025, 12, 23), date(2025, 12, 22))


def test_a_step_without_a_date_has_a_last_useful_day_on_both_tracks() -> None:
    plan = schedule(WINTER)
    # the summary is for the meeting of 25.1
    assert (plan["1037/25.4"].latest_useful, plan["1037/25.4"].safe_latest_useful) == DATES["1037/25.1"]
    # the draft leaves two working days to 32.3: before Fri 13 February 12, Wed 11; before Thu 12 February 11, Tue 10
    draft = plan["1037/32.1"]
    assert (draft.latest_useful, draft.safe_latest_useful) == (date(2026, 2, 11), date(2026, 2, 10))
    assert "last day that leaves the later steps their time until their safe days: 10 February 2026" in draft.explain()
    assert draft.to_dict()["safe_latest_useful"] == "2026-02-10"
    assert "safely useful by Tue 10 Feb 2026" in " ".join(plan.table().split())
    # a step that is done is not waited for on either track
    done = schedule(WINTER, done={"1037/32.3": date(2026, 2, 12)})["1037/32.1"]
    assert (done.latest_useful, done.safe_latest_useful) == (None, None)


def test_a_last_useful_day_that_is_one_for_both_tracks_is_told_once() -> None:
    # Wed 10 to Fri 12 June 2026: the concept is due on Fri 8 May by both readings, so 25.1 is on Wed 6 May [7 holiday]
    plan = schedule(TopLevelEvent(starts=date(2026, 6, 10), ends=date(2026, 6, 12)))
    row = plan["1037/25.4"]
    assert row.latest_useful == row.safe_latest_useful == date(2026, 5, 6)
    assert "until their safe days" not in row.explain()


def test_the_slack_is_counted_between_the_safe_days() -> None:
    plan = schedule(WINTER)
    # by: 25.1 Wed 31 December -> 24 Mon 5 January: [1-4] 5(1); safe: Tue 30 -> Wed 31 December(1)
    assert (plan.slack["1037/25.1"], plan.safe_slack["1037/25.1"]) == (1, 1)
    # by: 23.1 Wed 24 December -> 25.1 Wed 31: 25(1) 26 29 30 31(5); safe: Mon 22 -> Tue 30: 23(1) 24 25 26 29 30(6)
    assert (plan.slack["1037/23.1"], plan.safe_slack["1037/23.1"]) == (5, 6)
    # by: twenty calendar days that end by Wed 31 December begin by Thu 11 December: from 4 December 5 8 9 10 11(5)
    # safe: with their first day counted, and their end moved back, they end by Tue 30 December from Thu 11 December:
    # from 3 December 4 5 8 9 10 11(6)
    assert (plan.slack["1037/22"], plan.safe_slack["1037/22"]) == (5, 6)
    assert plan.safe_slack["1037/28.2"] is None


def test_the_critical_path_runs_over_the_steps_with_the_least_room_between_their_safe_days() -> None:
    # 25.1 has one working day to 24 on both tracks, less than any other step
    dated = [row.id for row in schedule(WINTER).safe_critical_path if row.by is not None]
    assert dated == ["1037/22", "1037/23.1", "1037/25.1", "1037/24", "1037/25.2", "1037/26.1"]


def test_a_date_fixed_after_the_safe_day_of_a_step_is_a_conflict_of_safe_days() -> None:
    # 22 is due on Thu 4 December and safe until Wed 3 December
    fixed = schedule(WINTER.model_copy(update={"date_fixed_on": date(2025, 12, 4)}))
    (note,) = fixed.safe_conflicts
    assert (note.kind, note.provision, fixed.conflicts) == (NoteKind.SAFE_CONFLICT, "1037/22", ())
    assert note.text == (
        "1037/22 was safe until 3 December 2025, before the date of the event was fixed on 4 December 2025: only its "
        "due day can be met"
    )
    in_time = schedule(WINTER.model_copy(update={"date_fixed_on": date(2025, 12, 3)}))
    assert in_time.safe_conflicts == in_time.conflicts == ()
    late = schedule(WINTER.model_copy(update={"date_fixed_on": date(2025, 12, 5)}))
    assert (late.safe_conflicts, [note.provision for note in late.conflicts]) == ((), ["1037/22"])


def test_an_order_that_only_the_due_days_can_keep_is_a_conflict_of_safe_days() -> None:
    # materials by Wed 31 December: in time for the meeting of that day, too late for its safe day, Tue 30 December
    found = schedule(WINTER.model_copy(update={"materials_due": date(2025, 12, 31)}))
    (note,) = found.safe_conflicts
    assert (note.provision, found.conflicts) == ("1037/23.1", ())
    assert note.text == (
        "1037/23.1 is safe until 31 December 2025, but 1037/25.1, which follows it, only until 30 December 2025: both "
        "safe days cannot be kept"
    )
    strict = schedule(WINTER.model_copy(update={"materials_due": date(2025, 12, 31)}), convention=Convention.STRICT)
    assert ([note.provision for note in strict.conflicts], strict.safe_conflicts) == (["1037/23.1"], ())
    # an order that the due days cannot keep either is told once
    late = schedule(WINTER.model_copy(update={"materials_due": date(2026, 1, 5)}))
    assert ([note.provision for note in late.conflicts], late.safe_conflicts) == (["1037/23.1"], ())


def test_a_safe_day_before_the_day_that_starts_all_is_a_conflict_of_safe_days() -> None:
    # initiated on Mon 2 March 2026, sent on Tue 17 March: ten working days before are 16 13 12 11 10 [9: carried from
    # the 8th] 6 5 4 3 Mon 2 March; clear ones: Fri 27 February
    found = schedule(CourtApplication(initiated_on=date(2026, 3, 2), sending_on=date(2026, 3, 17)))
    assert (found["1037/40.1b"].by, found["1037/40.1b"].safe_by) == (date(2026, 3, 2), date(2026, 2, 27))
    assert provisions(found) == ["1037/40.1b"]
    assert found.safe_conflicts[0].text == (
        "1037/40.1b is safe until 27 February 2026, before 2 March 2026, the day that starts it: only its due day can "
        "be met"
    )


@pytest.mark.long
@pytest.mark.parametrize("abroad", [False, True])
def test_the_meetings_of_25_keep_their_exact_distance_on_both_tracks(abroad: bool) -> None:
    """Of every visit of 2012 to 2026, and the safe track is the schedule in the strict reading."""
    day, last, compared = date(2012, 1, 1), date(2026, 12, 31), 0
    while day <= last:
        event = TopLevelEvent(starts=day, abroad=abroad)
        plan, strict = schedule(event), schedule(event, convention=Convention.STRICT)
        rows = {row.id: row for row in plan}
        for meeting, paper, distance in (("1037/25.1", "1037/24", 1), ("1037/25.2", "1037/26.1", 2)):
            if meeting in rows:
                met, sent = rows[meeting], rows[paper]
                for on, submitted in ((met.by, sent.by), (met.safe_by, sent.safe_by)):
                    assert on is not None
                    assert submitted is not None
                    assert KAZAKHSTAN.is_working_day(on)
                    assert KAZAKHSTAN.count_working_days(on, submitted) == distance, f"{day}: {meeting}"
                compared += 1
        assert {row.id: row.safe_by for row in plan} == {row.id: row.by for row in strict}, day
        assert {row.id: row.safe_latest_useful for row in plan} == {row.id: row.latest_useful for row in strict}, day
        day += ONE_DAY
    # 5,479 days; both meetings since 13 November 2017
    assert compared > 5479

"""Point in time over all acts: which text stood on which day, what each amending act added, changed and ended.

The amending acts and their days are those of the official footnotes; the values before and after are those of the
editions of 12.08.2010, 13.11.2017, 03.07.2019, 27.02.2021, 13.04.2023 and 03.01.2024. Dates are counted by hand: a
number in brackets is the count, a day in square brackets is not worked, "safe" is the date that nobody can dispute.
"""

from datetime import date, timedelta

import pytest

from kzcoord import (
    RULES,
    CalendarYear,
    CourtLettersReceived,
    CourtRequestReceived,
    DelegationTravel,
    EditionGap,
    InternationalEventHeld,
    OrganizationDecisionReceived,
    ProposalsReceived,
    Rule,
    Schedule,
    TopLevelEvent,
    schedule,
)
from kzcoord.bodies import (
    BUDGET_PLANNING,
    CENTRAL_STATE_BODY,
    FINANCE,
    GOVERNMENT_OFFICE,
    INVESTMENT_BODY,
    JUSTICE,
    MFA,
    NATIONAL_ECONOMY,
    PRESIDENTIAL_ADMINISTRATION,
    PRIME_MINISTERS_OFFICE,
    TRADE_INTEGRATION,
    Body,
)
from kzcoord.law import NoteKind

DAY = timedelta(days=1)
CHAPTER_2_1 = {"14-5.1", "14-5.2", "14-6", "14-7.1", "14-7.2", "14-8.1", "14-8.2", "14-9.1", "14-9.2", "14-10(1)",
               "14-10(2)", "14-10(3)", "14-11"}  # fmt: skip
# 44 was there as well, but its wording until Decree 582 was not seen
CHAPTER_6 = {"42.1", "42.2", "43", "45(1)", "45(2)", "45(3)", "45(4)", "45(5)", "46(1)", "46(2)", "46(3)",
             "46(4)", "46(5)", "47", "48.1", "48.2", "49.1(1)", "49.1(2)", "49.2", "50.1", "50.2", "50.3"}  # fmt: skip
# Days that lie in no window of a commencement.
BEFORE_195, AFTER_195 = date(2023, 4, 12), date(2023, 5, 13)
BEFORE_586, AFTER_586 = date(2023, 7, 24), date(2023, 8, 24)


def in_force(day: date) -> dict[str, Rule]:
    return {rule.id: rule for rule in RULES.in_force(day)}


def text(rule_id: str, day: date) -> Rule:
    """The text of a norm that stood on a day."""
    return in_force(day)[rule_id]


def bodies(rule: Rule) -> set[str]:
    """All that a text names."""
    agreeing = [approval.body for approval in rule.agreed_with]
    return {body.code for body in (*rule.who, *rule.to, *rule.copy_to, *rule.attending, *agreeing)}


def notes(plan: Schedule, kind: NoteKind) -> str:
    return "\n".join(f"{note.provision}: {note.text}" for note in plan.notes if note.kind is kind)


def provisions(plan: Schedule, kind: NoteKind) -> set[str]:
    return {note.provision for note in plan.notes if note.kind is kind}


def dates(plan: Schedule, row_id: str) -> tuple[date | None, date | None]:
    return (plan[row_id].by, plan[row_id].safe_by)


def ids(plan: Schedule) -> set[str]:
    return {row.id for row in plan}


def printed(plan: Schedule, rule_id: str) -> list[str]:
    """The dates printed in the act on which a periodic duty of the schedule falls."""
    return [row.id.split("@", maxsplit=1)[1] for row in plan if row.rule.id == rule_id and "@" in row.id]


# -- what each act did ---------------------------------------------------------------------------------------------

# act, first and last day on which it can have begun, then what it must have added, changed and ended
ACTS = [
    pytest.param(
        "550",
        date(2013, 4, 17),
        date(2013, 4, 17),
        {"32.2", "32.3"},
        {"11", "21.1", "31.3", "32.1"},
        set(),
        id="550 of 2013",
    ),
    pytest.param(
        "23",
        date(2015, 5, 18),
        date(2015, 5, 18),
        {"8.2", "8-1", "8-2", "14-1", "14-2", "14-2(4)", "14-2(6)", "14-3", "14-4", "36.1", "36.2", "37.1", "37.3",
         "38", "39", "40.1a", "40.1b", "41"},
        {"9"},
        set(),
        id="23 of 2015",
    ),
    pytest.param(
        "175", date(2016, 1, 14), date(2016, 1, 14), CHAPTER_6, set(), set(), id="175 of 2016"
    ),
    pytest.param(
        "582",
        date(2017, 11, 13),
        date(2017, 11, 13),
        {"23.2", "23.3a", "23.3b", "25.1", "25.2", "25.3", "25.4", "25.5", "26.2", "26-1", "28.2", "29-1", "33.2",
         "34.2"},
        {"23.1", "24", "26.1", "28.1"},
        {"25"},
        id="582 of 2017",
    ),
    pytest.param(
        "50",
        date(2019, 7, 3),
        date(2019, 7, 3),
        {"31.2", "32-1.1", "32-1.2", "32-1.3", "32-1.4"},
        {"29.2", "31.3", "32.1", "32.3", "33.1", "34"},
        set(),
        id="50 of 2019",
    ),
    pytest.param(
        "426",
        date(2020, 10, 5),
        date(2020, 10, 5),
        set(),
        {"8.2", "14-2(6)", "14-3", "36.1", "38", "40.1a", "41"},
        set(),
        id="426 of 2020",
    ),
    pytest.param(
        "526", date(2021, 2, 27), date(2021, 2, 27), {"37.2", "40.2", "40.3"}, {"37.1"}, set(), id="526 of 2021"
    ),
    pytest.param("786", date(2022, 1, 25), date(2022, 1, 25), CHAPTER_2_1, set(), set(), id="786 of 2022"),
    pytest.param(
        "195",
        date(2023, 4, 13),
        date(2023, 5, 13),
        set(),
        {"4", "5.1", "5.2", "6", "12", "13", "13(1)", "13(2)", "25.1", "25.2", "33.1", "33.2", "34", "35", "40.1b",
         "50.1"},
        {"34.2"},
        id="195 of 2023",
    ),
    pytest.param("429", date(2024, 1, 4), date(2024, 2, 3), set(), {"32-1.1"}, set(), id="429 of 2024"),
    pytest.param(
        "779", date(2025, 1, 6), date(2025, 1, 6), set(), {"32-1.1"}, set(), id="779, back to 6 January 2025"
    ),
]  # fmt: skip
EACH_ACT = pytest.mark.parametrize(("act", "first", "last", "added", "changed", "ended"), ACTS)


@EACH_ACT
def test_an_act_adds_changes_and_ends_these_norms(
    act: str, first: date, last: date, added: set[str], changed: set[str], ended: set[str]
) -> None:
    found = RULES.changes(between=(first - DAY, last + DAY))
    by_kind = {
        kind: {change.rule.removeprefix("1037/") for change in found if change.kind == kind}
        for kind in ("added", "changed", "ended")
    }
    assert added <= by_kind["added"]
    assert changed <= by_kind["changed"]
    assert ended <= by_kind["ended"]
    assert {change.kind for change in found} <= set(by_kind)
    assert not (added | changed) & by_kind["ended"]
    for change in found:
        assert change.on.act.code == act
        assert (change.on.earliest, change.on.latest) == (first, last)


@EACH_ACT
def test_the_texts_in_force_before_and_after_an_act_differ_in_these_norms(
    act: str, first: date, last: date, added: set[str], changed: set[str], ended: set[str]
) -> None:
    before, after = in_force(first - DAY), in_force(last)
    assert {f"1037/{rule_id}" for rule_id in added} <= set(after) - set(before)
    assert {f"1037/{rule_id}" for rule_id in ended} <= set(before) - set(after)
    for rule_id in changed:
        old, new = before[f"1037/{rule_id}"], after[f"1037/{rule_id}"]
        assert old != new
        assert old.in_force.ends is not None
        assert old.in_force.ends.act.code == new.in_force.begins.act.code == act


@EACH_ACT
def test_a_change_is_told_in_words_and_the_norm_itself_tells_the_same(
    act: str, first: date, last: date, added: set[str], changed: set[str], ended: set[str]
) -> None:
    for change in RULES.changes(between=(first - DAY, last + DAY)):
        if change.kind == "changed":
            assert all(words.strip() for words in change.difference)
            assert change.on in [found.in_force.begins for found in RULES.history(change.rule)]
        if change.rule.removeprefix("1037/") in added | changed:
            assert act in [found.in_force.begins.act.code for found in RULES.history(change.rule)]


@pytest.mark.parametrize(
    ("first", "last"),
    [
        pytest.param(date(2010, 8, 13), date(2013, 4, 16), id="2010 to 2013"),
        pytest.param(date(2018, 1, 1), date(2018, 12, 31), id="2018"),
        pytest.param(date(2019, 7, 4), date(2020, 10, 4), id="2019 to 2020"),
        pytest.param(AFTER_586 + DAY, date(2024, 1, 3), id="autumn 2023"),
        pytest.param(date(2024, 2, 4), date(2025, 1, 5), id="2024"),
        pytest.param(date(2025, 1, 7), date(2026, 11, 20), id="after the last known change"),
    ],
)
def test_between_the_acts_nothing_changes(first: date, last: date) -> None:
    assert RULES.changes(between=(first, last)) == ()
    assert in_force(first) == in_force(last)


def test_between_holds_both_its_days() -> None:
    day = date(2019, 7, 3)
    on_the_day = {change.rule for change in RULES.changes(between=(day, day))}
    assert {"1037/32-1.1", "1037/31.3"} <= on_the_day
    assert {change.rule for change in RULES.changes(between=(day - DAY, day))} == on_the_day
    assert {change.rule for change in RULES.changes(between=(day, day + DAY))} == on_the_day
    assert RULES.changes(between=(day - 2 * DAY, day - DAY)) == RULES.changes(between=(day + DAY, day + 2 * DAY)) == ()


def test_changes_come_in_the_order_of_their_days() -> None:
    days = [change.on.earliest for change in RULES.changes(between=(date(2010, 8, 1), date(2026, 11, 20)))]
    assert days == sorted(days)
    assert len(set(days)) >= 13


def test_the_decree_began_with_its_norms_of_2010() -> None:
    found = RULES.changes(between=(date(2010, 8, 11), date(2010, 8, 13)))
    assert {change.kind for change in found} == {"added"}
    assert {"1037/2", "1037/10", "1037/22", "1037/25", "1037/33.1", "1037/35"} <= {change.rule for change in found}
    assert not {"1037/36.1", "1037/46(2)", "1037/14-5.1", "1037/33.2"} & {change.rule for change in found}
    assert RULES.in_force(date(2010, 8, 11)) == ()


def test_1082_began_on_9_october_2014_and_ended_with_586() -> None:
    whole = {rule.id for rule in RULES.select(act="1082")}
    begun = RULES.changes(between=(date(2014, 10, 8), date(2014, 10, 10)))
    assert {change.rule for change in begun} == whole
    assert {(change.kind, change.on.act.code) for change in begun} == {("added", "1082")}
    over = RULES.changes(between=(BEFORE_586, AFTER_586))
    assert {change.rule for change in over} == whole
    assert {(change.kind, change.on.act.code) for change in over} == {("ended", "586")}
    assert {(change.on.earliest, change.on.latest) for change in over} == {(date(2023, 7, 25), date(2023, 8, 24))}


def test_the_draft_of_2015_is_no_change_of_the_law() -> None:
    everything = RULES.changes(between=(date(2010, 8, 1), date(2026, 11, 20)))
    assert everything
    assert [change.rule for change in everything if change.rule.startswith("421")] == []


@pytest.mark.parametrize(
    ("start", "end"),
    [
        pytest.param(date(2010, 8, 11), date(2013, 4, 16), id="the beginning"),
        pytest.param(date(2010, 8, 11), date(2026, 11, 20), id="from nothing to today"),
        pytest.param(date(2014, 1, 6), date(2017, 11, 12), id="2014 to 2017"),
        pytest.param(date(2016, 1, 14), date(2019, 7, 3), id="2016 to 2019"),
        pytest.param(date(2019, 7, 2), BEFORE_195, id="2019 to 2023"),
        pytest.param(BEFORE_195, AFTER_586, id="2023"),
        pytest.param(AFTER_586, date(2026, 11, 20), id="since"),
    ],
)
def test_the_changes_between_two_days_lead_from_the_one_law_to_the_other(start: date, end: date) -> None:
    before, after = in_force(start), in_force(end)
    held = set(before)
    touched: set[str] = set()
    for change in RULES.changes(between=(start + DAY, end)):
        assert (change.rule in held) is (change.kind != "added")
        if change.kind == "added":
            held.add(change.rule)
        elif change.kind == "ended":
            held.remove(change.rule)
        touched.add(change.rule)
    assert held == set(after)
    # and what no change touches has one text on both days
    assert {rule_id for rule_id in before if rule_id in after and before[rule_id] != after[rule_id]} <= touched


@pytest.mark.parametrize("rule_id", ["10", "18", "22", "27"])
def test_a_norm_that_no_act_touched_has_one_text_since_2010(rule_id: str) -> None:
    (only,) = RULES.history(f"1037/{rule_id}")
    assert only.in_force.begins.earliest == date(2010, 8, 12)
    assert only.in_force.ends is None


# -- the words of a change -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("rule_id", "first", "last", "old", "new"),
    [
        pytest.param("31.3", date(2013, 4, 17), date(2013, 4, 17), "4 working days", "2 working days", id="31 in 2013"),
        pytest.param("29.2", date(2019, 7, 3), date(2019, 7, 3), "4 working days", "2 working days", id="29 in 2019"),
        pytest.param("11", date(2013, 4, 17), date(2013, 4, 17), "Finance", "budget", id="11 in 2013"),
        pytest.param(
            "36.1", date(2020, 10, 5), date(2020, 10, 5), "National Economy", "Trade and Integration", id="36 in 2020"
        ),
        pytest.param(
            "41", date(2020, 10, 5), date(2020, 10, 5), "National Economy", "Trade and Integration", id="41 in 2020"
        ),
        pytest.param(
            "12",
            date(2023, 4, 13),
            date(2023, 5, 13),
            "Prime Minister's Office",
            "Government Office",
            id="12 in 2023, the addressee",
        ),
        pytest.param(
            "35",
            date(2023, 4, 13),
            date(2023, 5, 13),
            "Prime Minister's Office",
            "Government Office",
            id="35 in 2023, the bearer",
        ),
    ],
)
def test_the_difference_names_the_old_and_then_the_new(
    rule_id: str, first: date, last: date, old: str, new: str
) -> None:
    (change,) = (
        change for change in RULES.changes(between=(first - DAY, last + DAY)) if change.rule == f"1037/{rule_id}"
    )
    told = change.difference.en
    assert old in told
    assert new in told
    assert told.index(old) < told.index(new)


def test_the_second_start_of_31_is_told() -> None:
    (change,) = (
        change for change in RULES.changes(between=(date(2019, 7, 2), date(2019, 7, 4))) if change.rule == "1037/31.3"
    )
    assert "visit abroad" in change.difference.en


# -- the treaty reports: 2, 4, 5 -----------------------------------------------------------------------------------

# Until 550 by 10 November, 10 December and 25 December; since 175 by 10 January, 10 February and 25 February. What
# stood between the two was not seen.
REPORTS = ("1037/2", "1037/4", "1037/5.1")
UNKNOWN = (date(2013, 4, 17), date(2014, 6, 2), date(2015, 5, 18), date(2016, 1, 13))


@pytest.mark.parametrize("rule_id", REPORTS)
def test_the_reports_have_a_text_until_550_and_one_since_175_and_none_between(rule_id: str) -> None:
    for day in (date(2010, 8, 12), date(2013, 4, 16), date(2016, 1, 14), date(2026, 11, 20)):
        assert rule_id in in_force(day)
    for day in UNKNOWN:
        assert rule_id not in in_force(day)
    begins = [found.in_force.begins.earliest for found in RULES.history(rule_id)]
    assert begins[:2] == [date(2010, 8, 12), date(2016, 1, 14)]


@pytest.mark.parametrize(
    ("year", "first", "second", "third"),
    [
        # 10 Nov Wed; 10 Dec Fri; 25 Dec Sat -> Mon 27, safe Fri 24
        pytest.param(2010, (10, 10), (10, 10), (27, 24), id="2010"),
        # 10 Nov Thu; 10 Dec Sat -> Mon 12, safe Fri 9; 25 Dec Sun -> Mon 26, safe Fri 23
        pytest.param(2011, (10, 10), (12, 9), (26, 23), id="2011"),
        # 10 Nov Sat -> Mon 12, safe Fri 9; 10 Dec Mon; 25 Dec Tue
        pytest.param(2012, (12, 9), (10, 10), (25, 25), id="2012"),
    ],
)
def test_until_2013_the_reports_were_due_at_the_end_of_the_year(
    year: int, first: tuple[int, int], second: tuple[int, int], third: tuple[int, int]
) -> None:
    plan = schedule(CalendarYear(year=year))
    assert [printed(plan, rule_id) for rule_id in REPORTS] == [[f"{year}-11-10"], [f"{year}-12-10"], [f"{year}-12-25"]]
    november, december, late_december = f"1037/2@{year}-11-10", f"1037/4@{year}-12-10", f"1037/5.1@{year}-12-25"
    assert dates(plan, november) == (date(year, 11, first[0]), date(year, 11, first[1]))
    assert dates(plan, december) == (date(year, 12, second[0]), date(year, 12, second[1]))
    assert dates(plan, late_december) == (date(year, 12, third[0]), date(year, 12, third[1]))
    assert (plan[november].who, plan[november].to) == ((CENTRAL_STATE_BODY,), (MFA,))
    assert (plan[december].who, plan[december].to) == ((MFA,), (PRIME_MINISTERS_OFFICE,))
    assert (plan[late_december].who, plan[late_december].to) == (
        (PRIME_MINISTERS_OFFICE,),
        (PRESIDENTIAL_ADMINISTRATION,),
    )


@pytest.mark.parametrize(
    ("year", "first", "second", "third", "office"),
    [
        # 10 Jan Tue; 10 Feb Fri; 25 Feb Sat -> Mon 27, safe Fri 24
        pytest.param(2017, (10, 10), (10, 10), (27, 24), PRIME_MINISTERS_OFFICE, id="2017"),
        # 10 Jan Tue; 10 Feb Fri; 25 Feb Sat -> Mon 27, safe Fri 24: before 195 still the Prime Minister's Office
        pytest.param(2023, (10, 10), (10, 10), (27, 24), PRIME_MINISTERS_OFFICE, id="2023, before 195"),
        # 10 Jan Wed; 10 Feb Sat -> Mon 12, safe Fri 9; 25 Feb Sun -> Mon 26, safe Fri 23
        pytest.param(2024, (10, 10), (12, 9), (26, 23), GOVERNMENT_OFFICE, id="2024"),
        # 10 Jan Sat -> Mon 12, safe Fri 9; 10 Feb Tue; 25 Feb Wed
        pytest.param(2026, (12, 9), (10, 10), (25, 25), GOVERNMENT_OFFICE, id="2026"),
    ],
)
def test_since_2016_they_are_due_after_it_and_since_195_go_through_the_government_office(
    year: int, first: tuple[int, int], second: tuple[int, int], third: tuple[int, int], office: Body
) -> None:
    plan = schedule(CalendarYear(year=year))
    assert [printed(plan, rule_id) for rule_id in REPORTS] == [[f"{year}-01-10"], [f"{year}-02-10"], [f"{year}-02-25"]]
    assert dates(plan, f"1037/2@{year}-01-10") == (date(year, 1, first[0]), date(year, 1, first[1]))
    assert dates(plan, f"1037/4@{year}-02-10") == (date(year, 2, second[0]), date(year, 2, second[1]))
    assert dates(plan, f"1037/5.1@{year}-02-25") == (date(year, 2, third[0]), date(year, 2, third[1]))
    assert plan[f"1037/4@{year}-02-10"].to == (office,)
    assert plan[f"1037/5.1@{year}-02-25"].who == (office,)
    assert not set(REPORTS) & provisions(plan, NoteKind.GAP)


@pytest.mark.parametrize("year", [2013, 2014, 2015])
def test_the_years_whose_text_was_not_seen_have_a_gap_and_no_row(year: int) -> None:
    plan = schedule(CalendarYear(year=year))
    assert set(REPORTS) <= provisions(plan, NoteKind.GAP)
    assert [printed(plan, rule_id) for rule_id in REPORTS] == [[], [], []]
    with pytest.raises(EditionGap):
        schedule(CalendarYear(year=year), on_gap="raise")


def test_in_2016_the_new_text_comes_four_days_after_its_first_date() -> None:
    # 175 is of Thu 14 January 2016: 10 January lies before it, 10 February (Wed) and 25 February (Thu) after it
    plan = schedule(CalendarYear(year=2016))
    assert printed(plan, "1037/2") == []
    assert "1037/2" in provisions(plan, NoteKind.GAP)
    assert dates(plan, "1037/4@2016-02-10") == (date(2016, 2, 10), date(2016, 2, 10))
    assert dates(plan, "1037/5.1@2016-02-25") == (date(2016, 2, 25), date(2016, 2, 25))


def test_law_on_takes_the_texts_of_that_day_for_another_year() -> None:
    # 10 November 2027 is a Wednesday
    plan = schedule(CalendarYear(year=2027), law_on=date(2012, 6, 1))
    assert printed(plan, "1037/2") == ["2027-11-10"]
    assert dates(plan, "1037/2@2027-11-10") == (date(2027, 11, 10), date(2027, 11, 10))
    assert "1037/46(2)" not in {row.rule.id for row in plan}
    # and today's for an old one: 10 January 2012 is a Tuesday
    plan = schedule(CalendarYear(year=2012), law_on=date(2026, 6, 1))
    assert printed(plan, "1037/2") == ["2012-01-10"]
    assert printed(plan, "1037/46(2)") == ["2012-12-20"]


# -- organisations' decisions: 8 to 14 -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("day", "planner"),
    [
        (date(2012, 2, 1), FINANCE),
        (date(2013, 4, 16), FINANCE),
        (date(2013, 4, 17), BUDGET_PLANNING),
        (date(2026, 2, 2), BUDGET_PLANNING),
    ],
    ids=str,
)
def test_where_money_is_needed_11_asks_the_ministry_of_finance_until_550_and_the_budget_planners_since(
    day: date, planner: Body
) -> None:
    event = OrganizationDecisionReceived(on=day, receiver=CENTRAL_STATE_BODY, needs_funds=True)
    assert set(schedule(event)["1037/11"].agreed_with) == {JUSTICE, planner}


@pytest.mark.parametrize(
    ("day", "office"),
    [
        (date(2012, 2, 1), PRIME_MINISTERS_OFFICE),
        (BEFORE_195, PRIME_MINISTERS_OFFICE),
        (AFTER_195, GOVERNMENT_OFFICE),
        (date(2026, 2, 2), GOVERNMENT_OFFICE),
    ],
    ids=str,
)
def test_the_mfa_s_proposals_go_to_the_prime_minister_s_office_until_195_and_to_the_government_office_since(
    day: date, office: Body
) -> None:
    plan = schedule(ProposalsReceived(on=day, receiver=MFA))
    assert plan["1037/12"].to == (office,)
    assert text("1037/13", day).who == text("1037/13(2)", day).who == (office,)
    # only the later links, projected into the window, are told to be uncertain
    assert "1037/12" not in notes(plan, NoteKind.WINDOW)


@pytest.mark.parametrize("day", [date(2023, 4, 13), date(2023, 4, 20), date(2023, 5, 12)], ids=str)
def test_inside_the_window_of_195_the_later_text_is_taken_and_a_note_says_so(day: date) -> None:
    plan = schedule(ProposalsReceived(on=day, receiver=MFA))
    assert plan["1037/12"].to == (GOVERNMENT_OFFICE,)
    assert "195" in notes(plan, NoteKind.WINDOW)


def test_eurasian_decisions_have_rules_of_their_own_since_23() -> None:
    for rule_id in ("8.2", "8-1", "8-2", "14-1", "14-2(4)", "14-2(6)", "14-3", "14-4"):
        assert f"1037/{rule_id}" not in in_force(date(2015, 5, 17))
        assert f"1037/{rule_id}" in in_force(date(2015, 5, 18))


# -- the ministry for integration: 8, 14-2, 14-3, 36, 38, 40, 41 ----------------------------------------------------


@pytest.mark.parametrize("rule_id", ["8.2", "14-2(6)", "14-3", "36.1", "38", "40.1a", "41"])
@pytest.mark.parametrize(
    ("day", "named", "not_named"),
    [
        (date(2015, 5, 18), NATIONAL_ECONOMY, TRADE_INTEGRATION),
        (date(2020, 10, 4), NATIONAL_ECONOMY, TRADE_INTEGRATION),
        (date(2020, 10, 5), TRADE_INTEGRATION, NATIONAL_ECONOMY),
        (date(2026, 11, 20), TRADE_INTEGRATION, NATIONAL_ECONOMY),
    ],
    ids=str,
)
def test_national_economy_until_426_trade_and_integration_since(
    rule_id: str, day: date, named: Body, not_named: Body
) -> None:
    found = bodies(text(f"1037/{rule_id}", day))
    assert named.code in found
    assert not_named.code not in found


# -- 33 to 35: reports on the agreements ---------------------------------------------------------------------------


def test_the_bodies_reported_every_quarter_until_50() -> None:
    # until the 25th of the month before the last of the quarter. 2018: 25 Feb Sun -> Mon 26, safe: 24 Sat -> Fri 23;
    # 25 May Fri, safe Thu 24; 25 Aug Sat, worked, safe Fri 24; 25 Nov Sun -> Mon 26, safe: 24 Sat -> Fri 23
    found = [(due.by, due.safe_by) for due in text("1037/33.1", date(2018, 6, 1)).deadlines(2018)]
    assert found == [
        (date(2018, 2, 26), date(2018, 2, 23)),
        (date(2018, 5, 25), date(2018, 5, 24)),
        (date(2018, 8, 25), date(2018, 8, 24)),
        (date(2018, 11, 26), date(2018, 11, 23)),
    ]
    year = schedule(CalendarYear(year=2018))
    assert printed(year, "1037/33.1") == ["2018-02-25", "2018-05-25", "2018-08-25", "2018-11-25"]
    assert all(row.to == (MFA,) for row in year if row.rule.id == "1037/33.1")
    # 50 is of 3 July 2019
    assert printed(schedule(CalendarYear(year=2019)), "1037/33.1") == ["2019-02-25", "2019-05-25"]
    assert printed(schedule(CalendarYear(year=2020)), "1037/33.1") == []


def test_the_mfa_reported_every_quarter_until_50() -> None:
    # until the 5th of the last month. 2018: 5 Mar Mon, safe: [4] Sat 3 worked; 5 Jun Tue, Mon 4; 5 Sep Wed, Tue 4;
    # 5 Dec Wed, safe Tue 4
    found = [(due.by, due.safe_by) for due in text("1037/34", date(2018, 6, 1)).deadlines(2018)]
    assert found == [
        (date(2018, 3, 5), date(2018, 3, 3)),
        (date(2018, 6, 5), date(2018, 6, 4)),
        (date(2018, 9, 5), date(2018, 9, 4)),
        (date(2018, 12, 5), date(2018, 12, 4)),
    ]
    assert text("1037/34", date(2018, 6, 1)).to == (PRIME_MINISTERS_OFFICE,)
    assert printed(schedule(CalendarYear(year=2019)), "1037/34") == ["2019-03-05", "2019-06-05"]
    assert printed(schedule(CalendarYear(year=2020)), "1037/34") == []


def test_since_50_both_report_by_the_control_plan_and_the_mfa_since_195_to_the_government_office() -> None:
    assert [found.in_force.begins.act.code for found in RULES.history("1037/33.1")][-2:] == ["50", "195"]
    for day, office in ((date(2019, 7, 3), PRIME_MINISTERS_OFFICE), (AFTER_195, GOVERNMENT_OFFICE)):
        assert text("1037/34", day).to == (office,)
        assert text("1037/33.1", day).to == (MFA,)


def test_the_investment_body_watched_the_agreements_from_582_to_195() -> None:
    old = text("1037/33.2", date(2018, 6, 1))
    assert (old.who, old.to) == ((INVESTMENT_BODY,), (MFA,))
    assert "Kazakh" in str(old.language)
    assert "Russian" in str(old.language)
    # until the 25th of the last month. 2018: 25 Mar Sun -> Mon 26, safe: [24 Sat, 23-21 Nauryz] Tue 20; 25 Jun Mon,
    # safe: 24 Sun -> Fri 22; 25 Sep Tue, Mon 24; 25 Dec Tue, Mon 24
    assert [(due.by, due.safe_by) for due in old.deadlines(2018)] == [
        (date(2018, 3, 26), date(2018, 3, 20)),
        (date(2018, 6, 25), date(2018, 6, 22)),
        (date(2018, 9, 25), date(2018, 9, 24)),
        (date(2018, 12, 25), date(2018, 12, 24)),
    ]
    assert "1037/33.2" not in in_force(date(2017, 11, 12))
    assert printed(schedule(CalendarYear(year=2017)), "1037/33.2") == ["2017-12-25"]


def test_since_195_the_mfa_watches_them_itself() -> None:
    new = text("1037/33.2", date(2024, 6, 3))
    assert (new.who, new.to) == ((MFA,), (GOVERNMENT_OFFICE,))
    # until the 5th of the month after the quarter. 2024: 5 Jan Fri, safe Thu 4; 5 Apr Fri, Thu 4; 5 Jul Fri, Thu 4;
    # 5 Oct Sat -> Mon 7, safe Fri 4
    assert [(due.by, due.safe_by) for due in new.deadlines(2024)] == [
        (date(2024, 1, 5), date(2024, 1, 4)),
        (date(2024, 4, 5), date(2024, 4, 4)),
        (date(2024, 7, 5), date(2024, 7, 4)),
        (date(2024, 10, 7), date(2024, 10, 4)),
    ]


def test_the_year_of_195_has_the_old_report_before_it_and_the_new_after_it() -> None:
    year = schedule(CalendarYear(year=2023))
    assert printed(year, "1037/33.2") == ["2023-03-25", "2023-07-05", "2023-10-05"]
    # 25 Mar Sat -> Mon 27, safe Fri 24; 5 Jul Wed, safe Tue 4; 5 Oct Thu, safe Wed 4
    assert dates(year, "1037/33.2@2023-03-25") == (date(2023, 3, 27), date(2023, 3, 24))
    assert dates(year, "1037/33.2@2023-07-05") == (date(2023, 7, 5), date(2023, 7, 4))
    assert dates(year, "1037/33.2@2023-10-05") == (date(2023, 10, 5), date(2023, 10, 4))
    assert year["1037/33.2@2023-03-25"].who == (INVESTMENT_BODY,)
    assert year["1037/33.2@2023-07-05"].who == (MFA,)
    # 15 June 2023 and 15 December 2023: the summary report already by the Government Office
    assert {row.who for row in year if row.rule.id == "1037/35"} == {(GOVERNMENT_OFFICE,)}
    assert {row.who for row in schedule(CalendarYear(year=2022)) if row.rule.id == "1037/35"} == {
        (PRIME_MINISTERS_OFFICE,)
    }


def test_the_report_on_investment_of_34_lived_from_582_to_195() -> None:
    (only,) = RULES.history("1037/34.2")
    assert only.in_force.ends is not None
    assert (only.in_force.begins.act.code, only.in_force.ends.act.code) == ("582", "195")
    assert (only.who, only.to) == ((MFA,), (PRIME_MINISTERS_OFFICE,))
    # until the 5th of the month after the quarter. 2018: 5 Jan Fri, 5 Apr Thu, 5 Jul Thu, 5 Oct Fri; safe the 4th
    assert [(due.by, due.safe_by) for due in only.deadlines(2018)] == [
        (date(2018, month, 5), date(2018, month, 4)) for month in (1, 4, 7, 10)
    ]
    assert printed(schedule(CalendarYear(year=2017)), "1037/34.2") == []
    assert printed(schedule(CalendarYear(year=2023)), "1037/34.2") == ["2023-01-05", "2023-04-05"]
    assert printed(schedule(CalendarYear(year=2024)), "1037/34.2") == []


# -- top level events: 24 to 32 ------------------------------------------------------------------------------------


def test_a_visit_of_2012_has_the_terms_of_2010() -> None:
    # Wed 6 June 2012. 31: 7(1) 8(2) [9, 10] 11(3) 12(4). 25: 15 working days back: 5(1) 4(2) 1(3) 31 May(4) 30(5)
    # 29(6) 28(7) [27, 26] 25(8) 24(9) 23(10) 22(11) 21(12) [20, 19] 18(13) 17(14) 16(15); safe one more: 15
    plan = schedule(TopLevelEvent(starts=date(2012, 6, 6)))
    assert dates(plan, "1037/31.3") == (date(2012, 6, 12), date(2012, 6, 12))
    assert dates(plan, "1037/25") == (date(2012, 5, 16), date(2012, 5, 15))
    for later in ("23.2", "23.3a", "25.1", "26.2", "26-1", "28.2", "29-1", "32.2", "32.3", "32-1.1"):
        assert f"1037/{later}" not in ids(plan)


def test_a_visit_of_2026_has_those_of_today() -> None:
    # Wed 10 June 2026: 11(1) 12(2)
    plan = schedule(TopLevelEvent(starts=date(2026, 6, 10)))
    assert dates(plan, "1037/31.3") == (date(2026, 6, 12), date(2026, 6, 12))
    assert "1037/25" not in ids(plan)
    for later in ("23.2", "25.1", "26.2", "28.2", "29-1", "32.2", "32.3", "32-1.1"):
        assert f"1037/{later}" in ids(plan)


# -- courts and coordination: 36 to 50 -----------------------------------------------------------------------------


def test_a_court_s_request_has_a_rule_since_23() -> None:
    before = schedule(CourtRequestReceived(on=date(2015, 5, 17)))
    assert list(before) == []
    assert "1037/36.1" in notes(before, NoteKind.NOT_IN_FORCE)
    # Mon 18 May 2015, by the statute of 2013 to 2021: 18(1) 19(2) 20(3)
    assert dates(schedule(CourtRequestReceived(on=date(2015, 5, 18))), "1037/36.1") == (
        date(2015, 5, 20),
        date(2015, 5, 20),
    )


def test_the_union_s_court_is_answered_through_the_mfa_until_526_and_through_justice_since() -> None:
    # Mon 22 Feb 2021, by the statute of 2013 to 2021: 22(1) 23(2) Wed 24(3), before Decree 526 (27 February)
    before = schedule(CourtRequestReceived(on=date(2021, 2, 22), eaeu_court=True))
    assert before["1037/37.1"].to == (MFA,)
    assert "1037/37.2" not in ids(before)
    after = schedule(CourtRequestReceived(on=date(2021, 3, 1), eaeu_court=True))
    assert after["1037/37.2"].to == (JUSTICE,)
    assert "1037/37.1" not in ids(after)
    assert "1037/37.1" in ids(schedule(CourtRequestReceived(on=date(2021, 3, 1))))


def test_the_ministry_of_justice_hands_letters_on_since_526() -> None:
    assert "1037/40.3" not in ids(schedule(CourtLettersReceived(on=date(2021, 2, 26))))
    # Mon 1 Mar 2021, by the statute of 2013 to 2021: 1(1) 2(2) 3(3) 4(4) 5(5)
    assert dates(schedule(CourtLettersReceived(on=date(2021, 3, 1))), "1037/40.3") == (
        date(2021, 3, 5),
        date(2021, 3, 5),
    )


@pytest.mark.parametrize("rule_id", ["40.1b", "50.1"])
def test_40_and_50_name_the_prime_minister_s_office_until_195_and_the_government_office_since(rule_id: str) -> None:
    before, after = text(f"1037/{rule_id}", BEFORE_195), text(f"1037/{rule_id}", AFTER_195)
    assert "Prime Minister's Office" in str(before)
    assert "Government Office" not in str(before)
    assert "Government Office" in str(after)
    assert "Prime Minister's Office" not in str(after)


def test_the_office_of_the_day_is_exempt_from_chapter_6() -> None:
    for day, office in ((BEFORE_195, PRIME_MINISTERS_OFFICE), (AFTER_195, GOVERNMENT_OFFICE)):
        plan = schedule(DelegationTravel(departs=day, acting_body=office))
        assert "1037/48.1" not in ids(plan)
        assert "1037/50.1" in provisions(plan, NoteKind.EXEMPTION)


def test_chapter_6_begins_with_175() -> None:
    ended, begun = date(2016, 1, 13), date(2016, 1, 14)
    assert "1037/48.1" not in ids(schedule(DelegationTravel(departs=ended)))
    assert "1037/48.1" in ids(schedule(DelegationTravel(departs=begun)))
    assert "1037/46(3)" not in ids(schedule(InternationalEventHeld(ended=ended, requested_on=ended)))
    # Thu 14 Jan 2016, by the statute of 2013 to 2021: 14(1) 15(2) [16, 17] 18(3) 19(4) 20(5) 21(6) 22(7)
    plan = schedule(InternationalEventHeld(ended=begun, requested_on=begun))
    assert dates(plan, "1037/46(3)") == (date(2016, 1, 22), date(2016, 1, 22))
    # 20 December: first in 2016, Tue (Mon 19 was carried)
    assert printed(schedule(CalendarYear(year=2015)), "1037/46(2)") == []
    year = schedule(CalendarYear(year=2016))
    assert dates(year, "1037/46(2)@2016-12-20") == (date(2016, 12, 20), date(2016, 12, 20))

"""Rules selected by point, act, bearer, addressee and day; the continuing duties of a body."""

import re
from datetime import date
from typing import Any

import pytest

from kzcoord import (
    CENTRAL_STATE_BODY,
    COMPETENT_BODY,
    GOVERNMENT,
    INTERESTED_BODY,
    INTERESTED_ORGANIZATION,
    MFA,
    NCE,
    OMBUDSMAN,
    PARLIAMENT,
    PRESIDENT,
    PRESIDENTIAL_ADMINISTRATION,
    PRIME_MINISTER,
    RULES,
    SPECIAL_STATE_BODY,
    STATE_BODY,
    SUPREME_COURT,
    TRADE_INTEGRATION,
    TREATY_COMMISSION,
    Body,
    Modality,
    UnknownBodyError,
    UnknownRuleError,
)

from . import ids


def test_select_by_point() -> None:
    assert ids(RULES.select(para="26")) == ["26.1", "26.2", "26.3"]
    assert ids(RULES.select(para="26-1")) == ["26-1"]
    assert ids(RULES.select(act="1037", para="14-9")) == ["14-9.1", "14-9.2"]
    assert ids(RULES.select(act="1037", para="8")) == ["8.1a", "8.1b", "8.1c", "8.2"]
    assert ids(RULES.select(act="1037", para="46")) == [f"46({number})" for number in range(1, 6)]
    assert ids(RULES.select(para="4")) == ["1037-decree/4.2", "4", "1082/4", "421-draft/4"]
    assert RULES.select(para="30") == ()


def test_select_by_act() -> None:
    assert RULES.select() == tuple(RULES)
    acts = ("1037-decree", "1037", "1082", "421-draft")
    assert [rule for act in acts for rule in RULES.select(act=act)] == list(RULES)
    for act in acts:
        assert RULES.select(act=act) == tuple(rule for rule in RULES if rule.id.startswith(f"{act}/"))
    assert ids(RULES.select(act="1037-decree")) == ["1037-decree/2", "1037-decree/3", "1037-decree/4.2"]
    with pytest.raises(UnknownRuleError, match="421-draft"):
        RULES.select(act="786")


def test_select_by_bearer_and_by_addressee() -> None:
    assert ids(RULES.select(who=PRIME_MINISTER)) == ["25.3"]
    assert ids(RULES.select(who=PRESIDENT)) == ["31.1"]
    assert ids(RULES.select(who=GOVERNMENT)) == ["1037-decree/3", "19.2", "25.1", "25.2"]
    # 14-7.1 itself; the others bind any state body
    assert ids(RULES.select(act="1037", who=COMPETENT_BODY)) == ["14-2", "14-2(4)", "14-2(6)", "14-7.1", "26-1"]
    assert sorted(ids(RULES.select(who=PRESIDENTIAL_ADMINISTRATION))) == ["14.1", "26.3", "27", "50.1", "6"]
    assert ids(RULES.select(who=SUPREME_COURT)) == ["38"]
    assert ids(RULES.select(who=NCE)) == ["41"]
    assert ids(RULES.select(who=TREATY_COMMISSION)) == ["1082/13", "1082/16.1(2)"]
    assert ids(RULES.select(to=OMBUDSMAN)) == ["14-5.2", "14-9.2"]
    assert ids(RULES.select(to=PRIME_MINISTER)) == ["13(1)", "25.5"]
    assert ids(RULES.select(to=PARLIAMENT)) == ["1082/15"]
    assert sorted(ids(RULES.select(who=INTERESTED_ORGANIZATION, to=MFA))) == ["23.1", "23.3b", "31.3", "32.2", "33.1"]


def test_select_in_force_on_a_day_gives_the_text_of_that_day() -> None:
    (old,) = RULES.select(para="25", in_force_on=date(2015, 6, 1))
    assert (old.id, old.to) == ("1037/25", (PRESIDENTIAL_ADMINISTRATION,))
    assert ids(RULES.select(para="25", in_force_on=date(2026, 6, 1))) == ["25.1", "25.2", "25.3", "25.4", "25.5"]
    assert RULES.select(para="14-5", in_force_on=date(2022, 1, 24)) == ()
    assert ids(RULES.select(para="14-5", in_force_on=date(2022, 1, 25))) == ["14-5.1", "14-5.2"]


def test_a_body_of_the_caller_s_own_finds_the_rules_of_its_roles() -> None:
    finance = Body("MINFIN", roles=(CENTRAL_STATE_BODY, INTERESTED_BODY))
    by_role = {
        CENTRAL_STATE_BODY: ["1", "2", "3", "8.1a", "8.1b", "8.1c", "8.2", "8-1", "8-2", "9", "11", "14-1", "14-4",
                             "14-11", "43", "44.1", "44.2a", "44.2b", "46(1)", "46(2)", "46(3)", "46(4)", "46(5)",
                             "50.2"],
        INTERESTED_BODY: ["23.1", "23.2", "23.3b", "31.3", "32.2", "33.1", "36.2"],
        STATE_BODY: ["14-2", "14-2(4)", "14-2(6)", "26-1"],
    }  # fmt: skip
    found = ids(RULES.select(act="1037", who=finance))
    assert sorted(found) == sorted(rule_id for rules in by_role.values() for rule_id in rules)
    assert found == [rule.id.removeprefix("1037/") for rule in RULES if rule.id.removeprefix("1037/") in found]
    assert ids(RULES.select(act="1082", who=finance)) == [f"1082/{place}" for place in ("4", "5", "7", "16.2", "16.4")]
    assert ids(RULES.select(act="1037-decree", who=finance)) == ["1037-decree/2"]
    with pytest.raises(UnknownBodyError, match="NOBODY"):
        RULES.select(who=Body("NOBODY"))


@pytest.mark.parametrize("name", ["MFA", "mfa", "МИД", "СІМ", "the Ministry of Foreign Affairs"])
def test_select_and_standing_take_a_body_by_any_of_its_names(name: str) -> None:
    assert RULES.select(who=name) == RULES.select(who=MFA) != ()
    assert RULES.select(to=name) == RULES.select(to=MFA) != ()
    assert RULES.standing(name) == RULES.standing(MFA) != ()


@pytest.mark.parametrize("wrong", ["NOBODY AT ALL", "", 5, ("MFA",)], ids=str)
def test_select_and_standing_refuse_what_is_no_body(wrong: Any) -> None:
    for field in ("who", "to"):
        with pytest.raises(UnknownBodyError, match=rf"^select\(\).*{re.escape(repr(wrong))}"):
            RULES.select(**{field: wrong})
    with pytest.raises(UnknownBodyError, match=re.escape(repr(wrong))):
        RULES.standing(wrong)


# The continuing duties of every state body, and of every central one; of acts that are in force.
OF_STATE_BODIES = ["1037-decree/2", "14-2"]
# 43 binds the units of the central state bodies for international cooperation: it is a duty of those bodies too.
OF_CENTRAL_BODIES = [*OF_STATE_BODIES, "1", "8-1", "14-1", "14-4", "14-11", "43", "46(1)", "50.2"]
OF_THE_MFA = [*OF_CENTRAL_BODIES, "18", "42.1", "45(1)", "45(2)", "45(3)", "45(5)", "47"]


@pytest.mark.parametrize(
    ("body", "found"),
    [
        pytest.param(MFA, OF_THE_MFA, id="the MFA, a central state body too"),
        pytest.param(GOVERNMENT, ["19.2"], id="the Government"),
        pytest.param(PRESIDENT, ["31.1"], id="the President"),
        pytest.param(CENTRAL_STATE_BODY, OF_CENTRAL_BODIES, id="central state bodies"),
        pytest.param(Body("MINFIN", roles=(CENTRAL_STATE_BODY,)), OF_CENTRAL_BODIES, id="a ministry"),
        pytest.param(TRADE_INTEGRATION, [*OF_CENTRAL_BODIES, "14-3"], id="the ministry of trade"),
        pytest.param(INTERESTED_BODY, OF_STATE_BODIES, id="interested bodies"),
        pytest.param(SPECIAL_STATE_BODY, [*OF_STATE_BODIES, "50.3"], id="special state bodies"),
        pytest.param(PRESIDENTIAL_ADMINISTRATION, ["50.1"], id="the Administration"),
        pytest.param(TREATY_COMMISSION, [], id="the commission on treaties, whose rules have ended"),
        pytest.param(OMBUDSMAN, [], id="the Ombudsman"),
    ],
)
def test_standing_lists_the_continuing_duties_of_a_body(body: Body, found: list[str]) -> None:
    assert sorted(ids(RULES.standing(body))) == sorted(found)
    assert all(rule.modality is Modality.STANDING and not rule.limit.counted for rule in RULES.standing(body))


def test_coverage_lists_every_point_once() -> None:
    # contract, 1.3: RULES.coverage() lists every point of every act, with its rules or why it has none
    assert len({covered.place for covered in RULES.coverage()}) == len(RULES.coverage()) > 0
    listed = {rule for covered in RULES.coverage() for rule in covered.rules}
    assert {rule.id for rule in RULES} == listed
    assert all(bool(covered.rules) is (covered.reason is None) for covered in RULES.coverage())
    for covered in RULES.coverage():
        assert [rule.id for rule in RULES if rule.cite.place == covered.place] == list(covered.rules)

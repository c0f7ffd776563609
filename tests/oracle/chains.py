"""What follows from an event, chapter by chapter: the rows of a case and their two dates, told in plain steps.

Every function takes the event's fields, what was done (rule and day) and whether the strict reading was asked for. A
row without a date is None. A later link counts from the day on which the one before was done, or else on two tracks:
everybody takes the latest day that can be defended, or everybody the day that nobody can dispute.
"""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from .days import working_day_on_or_after, working_day_on_or_before, working_days_before
from .readings import Reading, read
from .rule_table import D23, D50, D526, D786, R586, R1082, text_on

Fields = Mapping[str, Any]
Done = Mapping[str, date]
Rows = dict[str, Reading | None]

# Where no day is told at all, the newest text answers.
TODAY = date(2026, 1, 1)


def count(
    rows: Rows, rule: str, day: date | Reading | None, *, strict: bool, law: date | None = None
) -> Reading | None:
    """Puts a counted row in: no date without a day, no row without a text in force on the day it counts from."""
    law = law or latest(day)
    if law is None:
        return None
    limit = text_on(rule, law)
    if limit is None:
        return None
    rows[rule] = None if day is None else read(limit, day, strict=strict)
    return rows[rule]


def when_done(rule: str, row: Reading | None, done: Done) -> Reading | None:
    """The day on which a link was done, one on both tracks, else the two days on which it is assumed to be."""
    return Reading(done[rule], done[rule]) if rule in done else row


def latest(day: date | Reading | None) -> date | None:
    """The day that is meant, of two the one that can be defended: which text answers is asked of that one."""
    return day.by if isinstance(day, Reading) else day


def undated(*rules: str) -> Rows:
    """Rows to which the law gives no date."""
    return dict.fromkeys(rules)


# -- chapters 1 and 2 ------------------------------------------------------------------------------------------------


def treaty_report_received(e: Fields, _done: Done, *, strict: bool) -> Rows:
    rows: Rows = {}
    count(rows, "1037/6", e["on"], strict=strict)
    return rows


def organization_decision_drafted(e: Fields, _done: Done, *, strict: bool) -> Rows:
    """Points 8 to 9; drafts of the Union stay out of 9, those of its Commission have 8.2, 8-1 and 8-2 beside."""
    issuer = e.get("issuer", "other")
    rows = undated("1037/8.1a", "1037/8.1b")
    if e.get("needs_funds"):
        rows["1037/8.1c"] = None
    if issuer == "other":
        rows["1037/9"] = None
    if issuer == "eec":
        rows |= undated("1037/8.2", "1037/8-1")
        if e.get("private_business"):
            rows["1037/8-2"] = None
    return rows


DECISION_LINKS = ("1037/10", "1037/11", "1037/12", "1037/13")


def _decision(e: Fields, first: str, done: Done, *, strict: bool) -> Rows:
    """10 to 14 from one link on: each counts from the day on which the one before is done."""
    rows: Rows = {}
    day: date | Reading | None = e["on"]
    if first in DECISION_LINKS:
        for link in DECISION_LINKS[DECISION_LINKS.index(first) :]:
            arrived = day
            day = when_done(link, count(rows, link, arrived, strict=strict), done)
        # The ten days of 13 hold the submissions too; 13(1) always, 13(2) beside it.
        count(rows, "1037/13(1)", arrived, strict=strict)
        if not e.get("needs_president"):
            return rows
        day = when_done("1037/13(2)", count(rows, "1037/13(2)", arrived, strict=strict), done)
    count(rows, "1037/14.1", day, strict=strict)
    return rows | undated("1037/14.2")


def organization_decision_received(e: Fields, done: Done, *, strict: bool) -> Rows:
    if e.get("issuer") == "eec":
        return undated("1037/14-1")
    first = "1037/10" if e.get("receiver", "MFA") == "MFA" else "1037/11"
    return _decision(e, first, done, strict=strict)


def proposals_received(e: Fields, done: Done, *, strict: bool) -> Rows:
    first = {"MFA": "1037/12", "GOVERNMENT_OFFICE": "1037/13", "PRESIDENTIAL_ADMINISTRATION": "1037/14.1"}
    return _decision(e, first[e["receiver"]], done, strict=strict)


def eec_matter(e: Fields, _done: Done, *, strict: bool) -> Rows:
    special = {"treaty": ["1037/14-4"], "information": ["1037/14-2(6)"], "event": ["1037/14-2(4)"], "other": []}
    return undated("1037/14-2", "1037/14-3", *special[e["matter"]])


# -- chapter 2-1, from 25 January 2022 -------------------------------------------------------------------------------


def _report_on_the_reply(rows: Rows, sent: date | Reading | None, *, strict: bool) -> None:
    for rule in ("1037/14-9.1", "1037/14-9.2"):
        count(rows, rule, sent, strict=strict, law=latest(sent) or D786)


def communication_received(e: Fields, done: Done, *, strict: bool) -> Rows:
    """14-5 to 14-9; what came before the chapter is not under it, whenever the reply is due."""
    rows: Rows = {}
    if e["on"] < D786:
        return rows
    count(rows, "1037/14-5.1", e["on"], strict=strict)
    count(rows, "1037/14-5.2", e["on"], strict=strict)
    rows |= undated("1037/14-6", "1037/14-7.1", "1037/14-7.2", "1037/14-8.2")
    reply = count(rows, "1037/14-8.1", e.get("reply_by"), strict=strict, law=e["on"])
    _report_on_the_reply(rows, when_done("1037/14-8.1", reply, done), strict=strict)
    return rows


def reply_sent(e: Fields, _done: Done, *, strict: bool) -> Rows:
    rows: Rows = {}
    _report_on_the_reply(rows, e["on"], strict=strict)
    return rows


def ohchr_published(e: Fields, _done: Done, *, strict: bool) -> Rows:
    rows: Rows = {}
    count(rows, "1037/14-8.2", e["on"], strict=strict)
    return rows


def special_procedures_visit_proposed(e: Fields, _done: Done, *, strict: bool) -> Rows:
    grounds = {"COMPETENT_BODY": "1037/14-10(1)", "MFA": "1037/14-10(2)", "OMBUDSMAN": "1037/14-10(3)"}
    return undated(grounds[e["proposer"]]) if e.get("on", TODAY) >= D786 else {}


def treaty_body_matter(e: Fields, _done: Done, *, strict: bool) -> Rows:
    return undated("1037/14-11") if e["on"] >= D786 else {}


# -- chapter 4 -------------------------------------------------------------------------------------------------------


def draft_instructions_received(e: Fields, _done: Done, *, strict: bool) -> Rows:
    rows: Rows = {}
    if e["receiver"] == "INTERESTED_BODY":
        count(rows, "1037/32.2", e["on"], strict=strict)
    elif count(rows, "1037/32-1.1", e["on"], strict=strict) is not None:
        rows |= undated("1037/32-1.2", "1037/32-1.3", "1037/32-1.4")
    return rows


def control_plan_set(e: Fields, _done: Done, *, strict: bool) -> Rows:
    """Terms of a control plan since 3 July 2019; before, the text had fixed dates."""
    rows: Rows = {}
    for rule, due in (("1037/33.1", e["bodies_due"]), ("1037/34", e["mfa_due"])):
        if due >= D50:
            count(rows, rule, due, strict=strict)
    return rows


# -- chapter 5 -------------------------------------------------------------------------------------------------------


def court_request_received(e: Fields, done: Done, *, strict: bool) -> Rows:
    if e["on"] < D23:
        return {}
    if e.get("case_law"):
        return undated("1037/38")
    rows: Rows = {}
    forwarded = count(rows, "1037/36.1", e["on"], strict=strict)
    count(rows, "1037/36.2", when_done("1037/36.1", forwarded, done), strict=strict)
    # the reply goes the way that is in force when the bodies have the request; how days are read changes no law
    there = latest(when_done("1037/36.1", count({}, "1037/36.1", e["on"], strict=False), done))
    new_way = e.get("eaeu_court") and there is not None and there >= D526
    rows["1037/37.2" if new_way else "1037/37.1"] = None
    if new_way:  # 40, part 3, names the letters of 37, part 2: five working days once the originals are there
        sent = done.get("1037/37.2")
        count(rows, "1037/40.3", sent, strict=strict, law=sent or there)
    return rows if e.get("direct_reply_basis") else rows | undated("1037/37.3")


def court_request_forwarded(e: Fields, _done: Done, *, strict: bool) -> Rows:
    rows: Rows = {}
    count(rows, "1037/36.2", e["on"], strict=strict)
    return rows


def court_application(e: Fields, done: Done, *, strict: bool) -> Rows:
    """39 to 41: limits before the sending and after the initiative.

    The notice before the sending has the law of its due day, ten working days back; where no sending is told, that of
    the initiative; where neither is, today's. What goes to the Court of the Union goes with the notice.
    """
    rows: Rows = {}
    initiated: date | None = e.get("initiated_on")
    sending: date | None = e.get("sending_on")
    notice = initiated if sending is None else working_days_before(sending, 10)
    if e.get("applicant") == "NCE":
        count(rows, "1037/41", sending, strict=strict, law=notice or TODAY)
        return rows
    rows |= undated("1037/39")
    count(rows, "1037/40.1a", initiated, strict=strict, law=initiated or notice or TODAY)
    count(rows, "1037/40.1b", sending, strict=strict, law=notice or TODAY)
    if e.get("eaeu_court") and (notice or TODAY) >= D526:
        rows["1037/40.2"] = None
        sent = done.get("1037/40.2")
        count(rows, "1037/40.3", sent, strict=strict, law=sent or notice or TODAY)
    return rows


def court_letters_received(e: Fields, _done: Done, *, strict: bool) -> Rows:
    rows: Rows = {}
    count(rows, "1037/40.3", e["on"], strict=strict)
    return rows


# -- Resolution 1082, from 9 October 2014 until 24 August 2023 at the latest -----------------------------------------


def treaty_concept_received(e: Fields, _done: Done, *, strict: bool) -> Rows:
    """A concept in time goes through the dates of its year, as far as they fall into the time of the Resolution.

    What hangs on a date has the law of that date. Where 25 September lies outside, there is no term to be late for.
    """
    on: date = e["on"]
    due = date(on.year, 9, 25)
    late = on > (working_day_on_or_before(due) if strict else working_day_on_or_after(due))
    if late and R1082 <= due < R586:
        return undated("1082/6")
    fixed = {"1082/8": date(on.year, 10, 25)}
    if not R1082 <= fixed["1082/8"] < R586:  # of the two dates in November neither, then
        return {}
    rows: Rows = {}
    if e.get("expedient") is not True:
        rows["1082/9"] = None
    if e.get("expedient") is not False:
        rows |= undated("1082/10", "1082/3", "1082/13", "1082/15")
        fixed |= {"1082/12": date(on.year, 11, 10), "1082/14": date(on.year, 11, 25)}
    for rule, day in fixed.items():
        count(rows, rule, day, strict=strict)
    return rows


def plans_agreed(e: Fields, _done: Done, *, strict: bool) -> Rows:
    rows: Rows = {}
    count(rows, "1082/15", e["on"], strict=strict)
    return rows


def treaty_outside_plan(e: Fields, done: Done, *, strict: bool) -> Rows:
    """16: once the papers have gone to the Ministry (16.2) they are there, and its ten days for 16.3 run.

    The request to the President (16.4) goes with that conclusion, and his instruction (16.1(1)) answers the request:
    where the one is no longer under the Resolution, neither are the others.
    """
    if not R1082 <= e["on"] < R586:
        return {}
    rows = undated("1082/16.1(2)", "1082/16.2")
    sent = done.get("1082/16.2")
    count(rows, "1082/16.3", sent, strict=strict, law=sent or e["on"])
    return rows | undated("1082/16.4", "1082/16.1(1)") if "1082/16.3" in rows else rows


def plan_change_received(e: Fields, _done: Done, *, strict: bool) -> Rows:
    rows: Rows = {}
    if count(rows, "1082/16.3", e["on"], strict=strict) is not None:
        rows["1082/16.4"] = None
    return rows


CHAINS: dict[str, Callable[..., Rows]] = {
    "treaty-report-received": treaty_report_received,
    "organization-decision-drafted": organization_decision_drafted,
    "organization-decision-received": organization_decision_received,
    "proposals-received": proposals_received,
    "eec-matter": eec_matter,
    "communication-received": communication_received,
    "reply-sent": reply_sent,
    "ohchr-published": ohchr_published,
    "special-procedures-visit-proposed": special_procedures_visit_proposed,
    "treaty-body-matter": treaty_body_matter,
    "draft-instructions-received": draft_instructions_received,
    "control-plan-set": control_plan_set,
    "court-request-received": court_request_received,
    "court-request-forwarded": court_request_forwarded,
    "court-application": court_application,
    "court-letters-received": court_letters_received,
    "treaty-concept-received": treaty_concept_received,
    "plans-agreed": plans_agreed,
    "treaty-outside-plan": treaty_outside_plan,
    "plan-change-received": plan_change_received,
}

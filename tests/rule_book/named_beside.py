"""What a sentence tells beside the fields of its rule: above all the bodies that are no parties, and as what."""

from kzcoord.text import Language


def _table(rows: str) -> frozenset[tuple[str, str]]:
    """Rows of a body or field, what it is named as, and the rules: every pair of it and a rule."""
    found: set[tuple[str, str]] = set()
    for row in rows.strip().splitlines():
        name, _, rules = (cell.strip() for cell in row.split("|"))
        found |= {(name, rule if "/" in rule else f"1037/{rule}") for rule in rules.split()}
    return frozenset(found)


#: A place without an act is of the Rules.
NAMED_BESIDE = _table(
    """
    INTERNATIONAL_ORGANIZATION | its decision, or the draft of it    | 1037-decree/2 8.1a 8.1b 8.1c 10
    INTERNATIONAL_ORGANIZATION | its recommendations                 | 4
    INTERNATIONAL_ORGANIZATION | the event is within it              | 21.2
    INTERNATIONAL_ORGANIZATION | with whom the bodies cooperate      | 45(2) 421-draft/6(3)
    INTERNATIONAL_ORGANIZATION | whose representatives hold meetings | 49.1(1) 49.1(2) 421-draft/9.1(1) 421-draft/9.1(2)
    ORGANIZATION | an act of organising, and regional organisations  | 1037-decree/3 50.2
    ORGANIZATION | whose work is coordinated, whose level is set     | 18 25.1 25.2
    ORGANIZATION | whose head signs                                  | 23.2
    STATE_BODY | whose head signs                                    | 14-7.1 23.2
    STATE_BODY | whose work is coordinated                           | 18
    STATE_BODY | whose letters go on                                 | 40.3
    STATE_BODY | whose position is told                              | 46(3)
    STATE_BODY | whose dealings the units carry                      | 421-draft/4
    STATE_BODY | whose delegation it is, with whom it arranges       | 421-draft/8.1(1) 421-draft/8.1(2) 421-draft/8.2
    CENTRAL_STATE_BODY | whose information, proposal or concept it is | 4 12 47 1082/3
    CENTRAL_STATE_BODY | whose dealings the units carry              | 43
    CENTRAL_STATE_BODY | whose delegation it is, with whom it arranges | 48.1 48.2
    CENTRAL_STATE_BODY | whose performance is controlled             | 1082/17
    COMPETENT_BODY | whose information or proposal is the ground     | 14-6 14-10(1)
    INTERESTED_BODY | for whom the draft instructions are            | 13(1) 14.2
    INTERESTED_BODY | whose proposals are the ground                 | 20(2) 24 25
    INTERESTED_BODY | whose information comes late or is poor        | 25.4 25.5
    INTERESTED_BODY | whose reports are summed up                    | 34
    INTERESTED_ORGANIZATION | for whom the draft instructions are    | 13(1) 14.2
    INTERESTED_ORGANIZATION | whose proposals are the ground         | 20(2) 24 25
    INTERESTED_ORGANIZATION | whose information comes late or is poor | 25.4 25.5
    INTERESTED_ORGANIZATION | whose reports are summed up            | 34
    PRESIDENT | whose consideration is needed, who agreed            | 13(2) 1082/15
    PRESIDENT | his schedule, talks, letter, conversations           | 20(1) 23.2 28.2 29-1 1082/11
    PRESIDENT | the drafts of his instructions                       | 22 23.1 23.3b 25 32-1.3 32-1.4 32.1 32.2 32.3
    PRESIDENT | his instructions, which are carried out              | 33.1 34 35
    PRESIDENT | his instructions, which provide for it               | 37.3 1082/16.1(1) 1082/16.1(2)
    PRESIDENT | the level of the instruction                         | 31.2
    PRESIDENT | his acts, which provide otherwise                    | 44.1 421-draft/5
    PRESIDENTIAL_ADMINISTRATION | draws up the schedule              | 20(1)
    PRESIDENTIAL_ADMINISTRATION | whose leadership gave the instruction | 37.3
    HEAD_OF_PA | on whose decision it is reworked                    | 32-1.4
    PA_UNIT | on whose conclusion it is submitted                    | 14.2
    GOVERNMENT | in whose name treaties and applications are made    | 1 5.2 39 421-draft/5
    GOVERNMENT | sets the order of interaction                       | 8-1
    GOVERNMENT | whose acts provide otherwise                        | 44.1
    GOVERNMENT_OFFICE | whose information or proposals they are      | 6 14.1
    PRIME_MINISTERS_OFFICE | whose information or proposals they are | 6 14.1
    PRIME_MINISTER | gives a visa                                    | 32.3
    PRIME_MINISTER | his instruction, his part in an event           | 37.3 1082/11
    MFA | whose information, proposals or conclusion they are        | 5.1 13 1082/16.4
    MFA | the other body with whom it is agreed                      | 8.2
    MFA | to whom the talking points go                              | 23.2
    MFA | on whose proposal, without whose part                      | 27 29.1
    JUSTICE | who agreed to the treaties of the concept              | 24
    INVESTMENT_BODY | whose report it is                             | 34.2
    OMBUDSMAN | on whose proposal                                    | 14-10(3)
    TREATY_COMMISSION | who approved the plans                       | 1082/14
    EEC | its decisions, or the drafts of them                       | 8.2 8-1 8-2 14-1
    EEC | its decisions, which are excepted                          | 10 11 12 13 13(1) 13(2) 14.1 14.2
    EEC | takes part in the event; with whom the bodies deal         | 14-2(4) 14-3
    EEC | dealings with it are excepted                              | 42.1
    WTO | dealings with it are excepted                              | 42.1 44.1 44.2a 44.2b 50.2 421-draft/7.2
    SPECIAL_PROCEDURES | whose communication it is                   | 14-5.1 14-6 14-7.1 14-8.2
    OHCHR | which published first                                    | 14-8.2
    INTERNATIONAL_COURT | whose request it is                        | 36.1 36.2 37.1 38
    INTERNATIONAL_COURT | to which one applies                       | 41
    FOREIGN_SIDE | with whom the matters must be worked through      | 44.2a
    EAEU_COURT | whose request it is, to which one applies           | 37.1 37.2 40.2 40.3
    DIPLOMATIC_CHANNELS | by which it goes on from the addressee     | 37.1 40.3
    """
)

#: A body that one language does not name, by the rule and the language, and why.
NOT_IN_THIS_LANGUAGE: frozenset[tuple[str, str, Language]] = frozenset(
    [
        # «правила организации»: Russian alone has the word of the organisations for the act of organising
        ("ORGANIZATION", "1037-decree/3", "en"),
        ("ORGANIZATION", "1037-decree/3", "kk"),
        # the English name of the bearer has no place for whose head he is
        ("CENTRAL_STATE_BODY", "1037/48.1", "en"),
        ("STATE_BODY", "421-draft/8.1(1)", "en"),
        ("STATE_BODY", "421-draft/8.1(2)", "en"),
    ]
)

#: Words of a field that stand in a sentence and are a part of what is done there.
PART_OF_WHAT_IS_DONE = _table(
    """
    condition | copies go with it if there are any              | 4
    condition | reworks it if need be                           | 26.3
    condition | on the President's instructions (Kazakh)        | 33.1
    condition | from what the reply is made, and for which court | 37.1
    condition | from what the drafts are made                   | 1082/3
    signed_by | is submitted for signature                      | 32-1.2
    """
)

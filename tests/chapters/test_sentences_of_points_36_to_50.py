"""Points 36 to 50, Resolution 1082 and the draft of 2015: the sentences name every party, in every edition.

The words below are how the acts call each body, cut where Russian and Kazakh change the end of a word. A sentence and
the condition behind it are one statement: a party may stand in either.
"""

import re

from tests.for_each import for_each

from kzcoord import RULES, Rule
from kzcoord.text import Language

# code: what a Russian sentence must hold, what a Kazakh one must hold
NAMES: dict[str, tuple[str, str]] = {
    "CENTRAL_STATE_BODY": (r"центральн\w+ государственн\w+ орган", r"орталық мемлекеттік орган"),
    "COOPERATION_UNITS": (
        r"структурн\w+ подразделени\w+ государственных органов, ответственны\w+ за международное сотрудничество",
        r"мемлекеттік органдардың халықаралық ынтымақтастық\w* (үшін )?жауапты құрылымдық бөлімшелері",
    ),
    "DELEGATION_HEAD": (r"руководитель делегации", r"делегация\w*.{0,1}\s?басшысы"),
    "DIPLOMATIC_CHANNELS": (r"дипломатическим каналам", r"дипломатиялық арналар"),
    "FOREIGN_SIDE": (
        r"иностранны\w+ государственны\w+ орган\w+, дипломатически\w+ представительств\w+ и международны\w+ организаци",
        r"шетелдік мемлекеттік орган\w+, дипломатиялық өкілдік\w+ және халықаралық ұйым",
    ),
    "GOVERNMENT_OFFICE": (r"аппарат\w* правительства", r"үкімет аппарат"),
    "INITIATING_BODY": (
        r"уполномоченный государственный орган, инициирующий обращение",
        r"жүгінуге бастама жасаған уәкілетті мемлекеттік орган",
    ),
    "INTERESTED_BODY": (r"другие заинтересованные (государственные )?органы", r"басқа мүдделі (мемлекеттік )?орган"),
    "INTERNATIONAL_COURT": (r"международный судебный орган", r"халықаралық сот орган"),
    "JUSTICE": (r"министерств\w+ юстиции", r"әділет министрлігі"),
    "MFA": (r"\bМИД\b", r"\bСІМ\b"),
    "MISSIONS_ABROAD": (r"загранучреждени", r"шет елде(рде)?гі мекеме"),
    "NATIONAL_ECONOMY": (r"министерств\w+ национальной экономики", r"ұлттық экономика министрлігі"),
    "NCE": (r"национальная палата предпринимателей", r"ұлттық кәсіпкерлер палатасы"),
    "NEXT_OFFICIAL": (r"следующее принимающее должностное лицо", r"келесі қабылда\w+ лауазымды адам"),
    "PARLIAMENT": (r"парламент", r"парламент"),
    "PRESIDENT": (r"(?<!администрация )(?<!администрации )(?<!администрацию )президент", r"президент(?! әкімшілігі)"),
    "PRESIDENTIAL_ADMINISTRATION": (r"администраци\w+ президента", r"президент әкімшілігі"),
    "PRIME_MINISTERS_OFFICE": (r"канцеляри\w+ премьер-министра", r"премьер-министр кеңсесі"),
    "RECEIVING_BODY": (r"государственный орган, получивший запрос", r"сұрау салуын алған мемлекеттік орган"),
    "RECEIVING_OFFICIAL": (
        r"должностное лицо, проводившее встречу и \(или\) переговоры",
        r"кездесу және \(немесе\) келіссөз өткізген лауазымды адам",
    ),
    "REPRESENTATIONS_ABROAD": (
        r"представительств, представителей и филиалов .*государственных органов и организаций",
        r"мемлекеттік органдары мен ұйымдары өкілдіктерінің, өкілдерінің және филиалдарының",
    ),
    "SPECIAL_STATE_BODY": (r"специальных государственных органов", r"арнаулы мемлекеттік органдар"),
    "STATE_BODY": (r"государственн\w+ орган", r"мемлекеттік орган"),
    "SUPREME_COURT": (r"верховный суд", r"жоғарғы сот"),
    "TRADE_INTEGRATION": (r"министерств\w+ торговли и интеграции", r"сауда және интеграция министрлігі"),
    "TREATY_COMMISSION": (
        r"межведомственн\w+ комисси\w+ по вопросам международных договоров республики казахстан при правительстве",
        r"үкімет жанындағы қазақстан республикасының халықаралық шарттары мәселелері жөніндегі "
        r"ведомствоаралық комиссия",
    ),
}
POINTS = tuple(map(str, range(36, 51)))
TEXTS = [
    text
    for rule in RULES
    if rule.cite.act in ("1082", "421-draft") or (rule.cite.act == "1037" and rule.cite.para in POINTS)
    for text in RULES.texts(rule.id)
]
EACH_TEXT = for_each(TEXTS, name=lambda text: f"{text.id} of {text.in_force.begins.act.code}")
IN_BOTH: tuple[tuple[Language, int], ...] = (("ru", 0), ("kk", 1))


def parties(text: Rule) -> list[str]:
    """Who bears it, who gets it or a copy, whose agreement it needs, who takes part, through whom it goes."""
    found = [*text.who, *text.to, *text.copy_to, *text.attending, *(approval.body for approval in text.agreed_with)]
    return [body.code for body in (*found, *filter(None, (text.via,)))]


def told(text: Rule, lang: Language) -> str:
    return text.said(lang) if text.condition is None else f"{text.said(lang)}; {text.condition.said(lang)}"


@EACH_TEXT
def test_every_party_stands_in_the_russian_and_in_the_kazakh_sentence(text: Rule) -> None:
    for lang, place in IN_BOTH:
        for party in parties(text):
            assert re.search(NAMES[party][place], told(text, lang), re.IGNORECASE), (
                f"no {party} in {told(text, lang)!r}"
            )


# Two ministries of one role in time, and the old and the new office: no sentence of an edition names the other one.
TAKE_TURNS = (("NATIONAL_ECONOMY", "TRADE_INTEGRATION"), ("PRIME_MINISTERS_OFFICE", "GOVERNMENT_OFFICE"))


@EACH_TEXT
def test_no_sentence_names_a_body_of_another_edition(text: Rule) -> None:
    for pair in TAKE_TURNS:
        for party in pair:
            if party not in parties(text):
                for lang, place in IN_BOTH:
                    assert not re.search(NAMES[party][place], told(text, lang), re.IGNORECASE), (party, lang)


@EACH_TEXT
def test_a_sentence_begins_with_a_capital_and_has_no_stop(text: Rule) -> None:
    for lang, _ in IN_BOTH:
        assert text.said(lang)[0].isupper()
        assert text.said(lang)[-1].isalpha() or text.said(lang)[-1] == ")"


@EACH_TEXT
def test_no_english_sentence_has_a_comma_before_its_addressee(text: Rule) -> None:
    assert not text.what.endswith((",", " on", " with", " for"))


@EACH_TEXT
def test_the_commission_on_treaties_and_that_of_the_union_are_never_named_alike(text: Rule) -> None:
    # both acts shorten theirs to one word, "Комиссия"
    for lang, _ in IN_BOTH:
        assert not re.search(r"(?<![а-яёәіңғүұқөһ] )\bкомиссия", told(text, lang), re.IGNORECASE)

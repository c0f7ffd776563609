"""Decree 1037, Rules, chapter 5: requests of international judicial bodies and applications to them, points 36 to 41.

In force from 18 May 2015 (Decree 23). The EAEU Court goes through the Ministry of Justice since 27 February 2021.
"""

from __future__ import annotations

from datetime import date
from typing import Literal

from kzcoord.law.body_names import BodyRef
from kzcoord.law.conditions import Condition, on
from kzcoord.law.editions import since
from kzcoord.law.events import Event
from kzcoord.law.exceptions import Exemption
from kzcoord.law.mentions import Mention
from kzcoord.law.rules import Modality, Rule
from kzcoord.limits import WORKING_DAYS, Before, Within
from kzcoord.limits.anchors import Anchor
from kzcoord.limits.questions import Question, Reading
from kzcoord.rules.bodies import (
    DIPLOMATIC_CHANNELS,
    GOVERNMENT_OFFICE,
    INITIATING_BODY,
    INTERESTED_BODY,
    INTERNATIONAL_COURT,
    JUSTICE,
    MFA,
    NATIONAL_ECONOMY,
    NCE,
    PRESIDENTIAL_ADMINISTRATION,
    PRIME_MINISTERS_OFFICE,
    RECEIVING_BODY,
    SUPREME_COURT,
    TRADE_INTEGRATION,
)
from kzcoord.rules.decree_1037.editions import BY_23, BY_195, BY_426, BY_526, QUESTION_16, RULES_1037
from kzcoord.rules.mentions import TO_THE_MFA
from kzcoord.text import Text

__all__ = ["CourtApplication", "CourtLettersReceived", "CourtRequestForwarded", "CourtRequestReceived"]

# -- point 36: forwarding a request of the court, and what is given on it ---

_EAEU = Text(kk="Одақ Соты", ru="Суд Союза", en="the EAEU Court")

COURT_REQUEST_RECEIVED = Anchor(
    "court_request_received",
    en="receipt of the court's request",
    ru="поступления запроса суда",
    kk="соттың сұрау салуы келіп түскен күн",
    kk_from="соттың сұрау салуы келіп түскен күннен бастап",
)


class CourtRequestReceived(Event):
    """A state body received a request of an international judicial body (36 to 38).

    ``case_law`` tells a request about court practice that the Supreme Court received (38). ``direct_reply_basis`` is
    what allows a direct reply (37, part 3), if anything does.
    """

    kind: Literal["court-request-received"] = "court-request-received"
    on: date
    eaeu_court: bool = False
    case_law: bool = False
    direct_reply_basis: (
        Literal[
            "ratified treaty",
            "instruction of the President",
            "instruction of the Presidential Administration",
            "instruction of the Prime Minister",
            "instruction of a deputy prime minister",
        ]
        | None
    ) = None

    title = Text(
        kk="халықаралық сот органының сұрау салуы келіп түсті",
        ru="поступил запрос международного судебного органа",
        en="request of an international judicial body received",
    )
    words = {
        "eaeu_court": _EAEU,
        "case_law": Text(kk="сот практикасы туралы", ru="о судебной практике", en="on court practice"),
        "direct_reply_basis": Text(
            kk="тікелей жауап берудің негізі:", ru="основание прямого ответа:", en="direct reply by"
        ),
    }
    choices = {
        "ratified treaty": Text(kk="ратификацияланған шарт", ru="ратифицированный договор", en="a ratified treaty"),
        "instruction of the President": Text(
            kk="Президент тапсырмасы", ru="поручение Президента", en="an instruction of the President"
        ),
        "instruction of the Presidential Administration": Text(
            kk="Президент Әкімшілігі басшылығының тапсырмасы",
            ru="поручение руководства Администрации Президента",
            en="an instruction of the leadership of the Presidential Administration",
        ),
        "instruction of the Prime Minister": Text(
            kk="Премьер-Министр тапсырмасы", ru="поручение Премьер-Министра", en="an instruction of the Prime Minister"
        ),
        "instruction of a deputy prime minister": Text(
            kk="Премьер-Министр орынбасарының тапсырмасы",
            ru="поручение заместителя Премьер-Министра",
            en="an instruction of a deputy prime minister",
        ),
    }
    anchors = {COURT_REQUEST_RECEIVED: "on"}
    acting_as = (RECEIVING_BODY,)

    def _contradiction(self) -> str | None:
        acting = self.acting_body
        if not self.case_law or acting is None or acting == RECEIVING_BODY or acting.plays(SUPREME_COURT):
            return None
        return (
            f"case_law tells a request that the Supreme Court received, but acting_body is {acting}; leave one of the "
            "two out"
        )


QUESTION_27 = Question(
    id="Q27",
    title=Text(
        kk="Жоғарғы Сот алған сот практикасы туралы сұрау салуға 38-тармақпен қатар 36 және 37-тармақтар да қолданыла "
        "ма?",
        ru="применяются ли к запросу о судебной практике, полученному Верховным Судом, наряду с пунктом 38 и пункты "
        "36, 37?",
        en="does point 38 stand beside points 36 and 37, or in their place?",
    ),
    readings=(
        Reading(
            Text(kk="олардың орнына", ru="вместо них", en="in their place"),
            Text(
                kk="38-тармақ арнайы ереже: ол Жоғарғы Сот жауапты өзі берді деп көздейді.",
                ru="Пункт 38 это специальное правило: он исходит из того, что Верховный Суд ответил сам.",
                en="38 is the special rule: it presupposes that the Supreme Court has answered itself.",
            ),
        ),
        Reading(
            Text(kk="36 және 37-тармақтармен қатар", ru="наряду с пунктами 36 и 37", en="beside 36 and 37"),
            Text(
                kk="38-тармақта олар туралы айтылмаған, ал 37-тармақтың 3-бөлігіндегі ерекше жағдайларда ол аталмаған.",
                ru="Пункт 38 о них молчит, а исключения части 3 пункта 37 его не называют.",
                en="38 says nothing of them, and the exceptions of 37 part 3 do not name it.",
            ),
        ),
    ),
    standard="in their place",
    strict="in their place",
)

#: A request about court practice that the Supreme Court received goes by point 38 alone, unless question Q27 is
#: answered otherwise.
_NOT_ON_PRACTICE = Condition(field="case_law", equals=False, waived_by="Q27", reading="beside 36 and 37")
_REQUEST = on(CourtRequestReceived, _NOT_ON_PRACTICE)
_REQUEST_OF_THE_EAEU_COURT = on(CourtRequestReceived, _NOT_ON_PRACTICE, eaeu_court=True)

COURT_REQUEST_FORWARDED = Anchor(
    "court_request_forwarded",
    en="receipt of the forwarded request",
    ru="поступления направленного запроса",
    kk="жіберілген сұрау салу келіп түскен күн",
    kk_from="жіберілген сұрау салу келіп түскен күннен бастап",
)

_POINT_36_1 = Rule(
    id="1037/36.1",
    cite=RULES_1037.at(
        "36",
        1,
        phrase_kk="түскен күнінен бастап үш жұмыс күнінен кешіктірілмейтін мерзімде",
        phrase_ru="в срок не позднее трех рабочих дней со дня поступления",
    ),
    when=(_REQUEST,),
    who=(RECEIVING_BODY,),
    action="forwards",
    what="the request of the international judicial body for consideration",
    to=(MFA, JUSTICE, NATIONAL_ECONOMY, INTERESTED_BODY),
    ru="Государственный орган, получивший запрос международного судебного органа, направляет его на рассмотрение в "
    "МИД, Министерство юстиции, Министерство национальной экономики и другие заинтересованные государственные органы",
    kk="Халықаралық сот органының сұрау салуын алған мемлекеттік орган оны қарау үшін СІМ-ге, Әділет министрлігіне, "
    "Ұлттық экономика министрлігіне және басқа мүдделі мемлекеттік органдарға жібереді",
    mentions=(
        Mention(body=MFA, ru=" МИД,", kk=" СІМ-ге,"),
        Mention(body=JUSTICE, ru=" Министерство юстиции,", kk=" Әділет министрлігіне,"),
        Mention(
            body=NATIONAL_ECONOMY, ru=", Министерство национальной экономики", kk=", Ұлттық экономика министрлігіне"
        ),
    ),
    limit=Within(3, WORKING_DAYS, of=COURT_REQUEST_RECEIVED),
    sets=COURT_REQUEST_FORWARDED,
    questions=(QUESTION_27,),
    in_force=since(BY_23),
)

_POINT_36_1_SINCE_426 = _POINT_36_1.amended(
    by=BY_426,
    cite=RULES_1037.at(
        "36",
        1,
        phrase_kk="келіп түскен күнінен бастап үш жұмыс күнінен кешіктірілмейтін мерзімде",
        phrase_ru="в срок не позднее трех рабочих дней со дня поступления",
    ),
    to=(MFA, JUSTICE, TRADE_INTEGRATION, INTERESTED_BODY),
    ru="Государственный орган, получивший запрос международного судебного органа, направляет его на рассмотрение в "
    "МИД, Министерство юстиции, Министерство торговли и интеграции и другие заинтересованные государственные органы",
    kk="Халықаралық сот органының сұрау салуын алған мемлекеттік орган оны қарау үшін СІМ-ге, Әділет министрлігіне, "
    "Сауда және интеграция министрлігіне және басқа мүдделі мемлекеттік органдарға жібереді",
    mentions=(
        Mention(body=MFA, ru=" МИД,", kk=" СІМ-ге,"),
        Mention(body=JUSTICE, ru=" Министерство юстиции,", kk=" Әділет министрлігіне,"),
        Mention(
            body=TRADE_INTEGRATION,
            ru=", Министерство торговли и интеграции",
            kk=", Сауда және интеграция министрлігіне",
        ),
    ),
)


class CourtRequestForwarded(Event):
    """A state body received the request that another one forwarded to it (36, part 2)."""

    kind: Literal["court-request-forwarded"] = "court-request-forwarded"
    on: date

    title = Text(
        kk="соттың сұрау салуы қарауға жіберілді",
        ru="запрос суда направлен на рассмотрение",
        en="court request forwarded",
    )
    anchors = {COURT_REQUEST_FORWARDED: "on"}


_POINT_36_2 = Rule(
    id="1037/36.2",
    cite=RULES_1037.at("36", 2, phrase_kk="он жұмыс күні ішінде", phrase_ru="в течение десяти рабочих дней"),
    when=(_REQUEST, on(CourtRequestForwarded)),
    who=(MFA, JUSTICE, NATIONAL_ECONOMY, INTERESTED_BODY),
    action="give",
    what="information, proposals and other documents on the subject of the request of the international judicial body",
    to=(RECEIVING_BODY,),
    ru="МИД, Министерство юстиции, Министерство национальной экономики и другие заинтересованные государственные "
    "органы представляют информацию, предложения и иные документы по предмету запроса в государственный орган, "
    "получивший запрос международного судебного органа",
    kk="СІМ, Әділет министрлігі, Ұлттық экономика министрлігі және басқа мүдделі мемлекеттік органдар халықаралық сот "
    "органының сұрау салуын алған мемлекеттік органға сұрау салу нысанасына жататын ақпаратты, ұсыныстарды және өзге "
    "де құжаттарды береді",
    mentions=(
        Mention(body=MFA, ru="МИД, ", kk="СІМ, "),
        Mention(body=JUSTICE, ru=" Министерство юстиции,", kk=" Әділет министрлігі,"),
        Mention(body=NATIONAL_ECONOMY, ru=", Министерство национальной экономики", kk=", Ұлттық экономика министрлігі"),
    ),
    limit=Within(10, WORKING_DAYS, of=COURT_REQUEST_FORWARDED, stated=False),
    follows="1037/36.1",
    questions=(QUESTION_27,),
    in_force=since(BY_23),
)

_POINT_36_2_SINCE_426 = _POINT_36_2.amended(
    by=BY_426,
    who=(MFA, JUSTICE, TRADE_INTEGRATION, INTERESTED_BODY),
    ru="МИД, Министерство юстиции, Министерство торговли и интеграции и другие заинтересованные государственные органы "
    "представляют информацию, предложения и иные документы по предмету запроса в государственный орган, получивший "
    "запрос международного судебного органа",
    kk="СІМ, Әділет министрлігі, Сауда және интеграция министрлігі және басқа мүдделі мемлекеттік органдар халықаралық "
    "сот органының сұрау салуын алған мемлекеттік органға сұрау салу нысанасына жататын ақпаратты, ұсыныстарды және "
    "өзге де құжаттарды береді",
    mentions=(
        Mention(body=MFA, ru="МИД, ", kk="СІМ, "),
        Mention(body=JUSTICE, ru=" Министерство юстиции,", kk=" Әділет министрлігі,"),
        Mention(
            body=TRADE_INTEGRATION, ru=", Министерство торговли и интеграции", kk=", Сауда және интеграция министрлігі"
        ),
    ),
)

# -- point 37: the reply to the court ---

ORIGINALS_RECEIVED = Anchor(
    "originals_received",
    en="receipt of the originals of the letters",
    ru="получения оригиналов писем",
    kk="хаттардың түпнұсқалары алынған күн",
    kk_from="хаттардың түпнұсқалары алынған күннен бастап",
)

_POINT_37_1 = Rule(
    id="1037/37.1",
    cite=RULES_1037.at("37", 1),
    when=(_REQUEST,),
    who=(RECEIVING_BODY,),
    action="prepares and submits",
    what="the consolidated reply on the basis of the proposals, information and other documents given (for sending on "
    "to the international judicial body through the MFA and diplomatic channels)",
    to=(MFA,),
    ru="Государственный орган, получивший запрос международного судебного органа, готовит консолидированный ответ на "
    "основании представленных предложений, информации и иных документов и представляет его в МИД для направления через "
    "МИД в этот судебный орган по дипломатическим каналам",
    kk="Халықаралық сот органының сұрау салуын алған мемлекеттік орган ұсынылған ұсыныстар, ақпарат және өзге де "
    "құжаттар негізінде шоғырландырылған жауап дайындайды және оны СІМ арқылы дипломатиялық арналар бойынша сол сот "
    "органына жіберу үшін СІМ-ге ұсынады",
    mentions=(TO_THE_MFA,),
    follows="1037/36.2",
    questions=(QUESTION_27,),
    in_force=since(BY_23),
)

# The EAEU Court goes by part 2.
_POINT_37_1_SINCE_526 = _POINT_37_1.amended(
    by=BY_526,
    when=(on(CourtRequestReceived, _NOT_ON_PRACTICE, eaeu_court=False),),
    what="the consolidated reply on the basis of the proposals, information and other documents given (for sending on "
    "to the international judicial body, unless it is the EAEU Court, through the MFA and diplomatic channels)",
    ru="Государственный орган, получивший запрос международного судебного органа, кроме Суда Союза, готовит "
    "консолидированный ответ на основании представленных предложений, информации и иных документов и представляет его "
    "в МИД для направления через МИД в этот судебный орган по дипломатическим каналам",
    kk="Одақ Сотын қоспағанда, халықаралық сот органының сұрау салуын алған мемлекеттік орган ұсынылған ұсыныстар, "
    "ақпарат және өзге де құжаттар негізінде шоғырландырылған жауап дайындайды және оны СІМ арқылы дипломатиялық "
    "арналар бойынша сол сот органына жіберу үшін СІМ-ге ұсынады",
)

_POINT_37_2 = Rule(
    id="1037/37.2",
    cite=RULES_1037.at("37", 2),
    when=(_REQUEST_OF_THE_EAEU_COURT,),
    who=(RECEIVING_BODY,),
    action="sends",
    what="the consolidated reply to the EAEU Court's request",
    to=(JUSTICE,),
    ru="Государственный орган, получивший запрос Суда Союза, направляет консолидированный ответ на него в Министерство "
    "юстиции",
    kk="Одақ Сотының сұрау салуын алған мемлекеттік орган оған шоғырландырылған жауапты Әділет министрлігіне жібереді",
    mentions=(Mention(body=JUSTICE, ru=" в Министерство юстиции", kk=" Әділет министрлігіне"),),
    follows="1037/36.2",
    sets=ORIGINALS_RECEIVED,
    implied=True,
    questions=(QUESTION_27,),
    in_force=since(BY_526),
)

_POINT_37_3 = Rule(
    id="1037/37.3",
    cite=RULES_1037.at("37", 2),
    modality=Modality.PROHIBITION,
    when=(_REQUEST,),
    who=(RECEIVING_BODY,),
    action="must not send",
    what="a consolidated reply or other information on the request directly",
    condition=Text(
        kk="ратификацияланған шартта немесе Президенттің, Президент Әкімшілігі басшылығының, Премьер-Министрдің не "
        "оның орынбасарларының тапсырмасында көзделмесе",
        ru="если это не предусмотрено ратифицированным договором или поручением Президента, руководства Администрации "
        "Президента, Премьер-Министра или его заместителей",
        en="unless a ratified treaty or an instruction of the President, the leadership of the Presidential "
        "Administration, the Prime Minister or his deputies provides for it",
    ),
    to=(INTERNATIONAL_COURT,),
    ru="Государственный орган, получивший запрос международного судебного органа, не вправе направлять в этот "
    "международный судебный орган консолидированный ответ или иную информацию на запрос напрямую",
    kk="Халықаралық сот органының сұрау салуын алған мемлекеттік орган сол халықаралық сот органына сұрау салу бойынша "
    "шоғырландырылған жауапты немесе өзге ақпаратты тікелей жіберуге құқылы емес",
    exceptions=(
        Exemption(
            by="1037/37.3",
            field="direct_reply_basis",
            why=Text(
                kk="тікелей жауап ратификацияланған шартта немесе тапсырмада көзделген",
                ru="прямой ответ предусмотрен ратифицированным договором или поручением",
                en="a ratified treaty or an instruction provides for a direct reply",
            ),
        ),
    ),
    follows="1037/36.2",
    implied=True,
    questions=(QUESTION_27,),
    in_force=since(BY_23),
)

# Decree 526 put a new part 2 before it.
_POINT_37_3_SINCE_526 = _POINT_37_3.amended(by=BY_526, cite=RULES_1037.at("37", 3))

# -- point 38: requests about court practice ---

_POINT_38 = Rule(
    id="1037/38",
    cite=RULES_1037.at("38"),
    when=(on(CourtRequestReceived, case_law=True),),
    who=(SUPREME_COURT,),
    action="sends",
    what="a request of an international judicial body about court practice and its reply",
    copy_to=(MFA, JUSTICE, NATIONAL_ECONOMY, INTERESTED_BODY),
    form=Text(kk="көшірмелер", ru="копии", en="copies"),
    ru="Верховный Суд направляет запрос международного судебного органа о судебной практике и ответ на него "
    "для сведения в МИД, Министерство юстиции, Министерство национальной экономики и другие заинтересованные органы",
    kk="Жоғарғы Сот халықаралық сот органының сот практикасы туралы сұрау салуын және оған жауапты "
    "хабардар ету мақсатында СІМ-ге, Әділет министрлігіне, Ұлттық экономика министрлігіне және басқа мүдделі "
    "органдарға жолдайды",
    questions=(QUESTION_27,),
    in_force=since(BY_23),
)

_POINT_38_SINCE_426 = _POINT_38.amended(
    by=BY_426,
    copy_to=(MFA, JUSTICE, TRADE_INTEGRATION, INTERESTED_BODY),
    ru="Верховный Суд направляет запрос международного судебного органа о судебной практике и ответ на него "
    "для сведения в МИД, Министерство юстиции, Министерство торговли и интеграции и другие заинтересованные органы",
    kk="Жоғарғы Сот халықаралық сот органының сот практикасы туралы сұрау салуын және оған жауапты "
    "хабардар ету мақсатында СІМ-ге, Әділет министрлігіне, Сауда және интеграция министрлігіне және басқа мүдделі "
    "органдарға жолдайды",
)

# -- point 39: applications to a court ---

APPLICATION_INITIATED = Anchor(
    "application_initiated",
    en="the start of the initiative",
    ru="инициирования обращения",
    kk="жүгінуге бастама жасалған күн",
    kk_from="жүгінуге бастама жасалған күннен бастап",
)

APPLICATION_SENT = Anchor(
    "application_sent",
    en="the sending of the application to the court",
    ru="направления обращения в суд",
    kk="жүгіну сотқа жіберілетін күн",
    kk_from="жүгіну сотқа жіберілген күннен бастап",
    kk_after="жүгіну сотқа жіберілгеннен кейін",
    kk_before="жүгінуді сотқа жібергенге дейін",
)


class CourtApplication(Event):
    """An application to an international judicial body, of a state body or of the NCE (39 to 41).

    ``sending_on`` is the day on which it is to go to the court.
    """

    kind: Literal["court-application"] = "court-application"
    initiated_on: date | None = None
    sending_on: date | None = None
    applicant: BodyRef = INITIATING_BODY
    eaeu_court: bool = False

    title = Text(
        kk="халықаралық сот органына жүгіну",
        ru="обращение в международный судебный орган",
        en="application to an international judicial body",
    )
    players = {"applicant": (INITIATING_BODY, NCE)}
    players_by = Text(kk="39–41-тармақтар", ru="пункты 39–41", en="points 39 to 41")
    words = {
        "sending_on": Text(kk="сотқа жіберілетін күн", ru="направление в суд", en="sent to the court on"),
        "applicant": Text(kk="жүгінуші:", ru="заявитель:", en="applicant"),
        "eaeu_court": _EAEU,
    }
    main_day = "initiated_on"
    in_order = (("initiated_on", "sending_on"),)
    anchors = {APPLICATION_INITIATED: "initiated_on", APPLICATION_SENT: "sending_on"}
    acting_as = (INITIATING_BODY,)


_BY_A_BODY = on(CourtApplication, applicant=INITIATING_BODY)

QUESTION_39 = Question(
    id="Q39",
    title=Text(
        kk="39-тармақ Ұлттық кәсіпкерлер палатасына қолданыла ма?",
        ru="распространяется ли пункт 39 на Национальную палату предпринимателей?",
        en="does point 39 bind the National Chamber of Entrepreneurs?",
    ),
    readings=(
        Reading(
            Text(kk="таралмайды", ru="не распространяется", en="it does not"),
            Text(
                kk="39-тармақ Республиканың немесе оның Үкіметінің атынан берілетін өтініштер туралы; Палата "
                "41-тармақта аталған.",
                ru="Пункт 39 говорит об обращениях от имени Республики или её Правительства; Палату называет пункт 41.",
                en="39 speaks of applications in the name of the Republic or its Government; 41 names the Chamber.",
            ),
            counted=False,
        ),
        Reading(
            Text(kk="таралады", ru="распространяется", en="it does"),
            Text(
                kk="39-тармақта ерекше жағдай жоқ.",
                ru="В пункте 39 исключений нет.",
                en="39 has no exception.",
            ),
            counted=False,
        ),
    ),
    standard="it does not",
    strict="it does not",
)

_POINT_39 = Rule(
    id="1037/39",
    cite=RULES_1037.at("39"),
    modality=Modality.STANDING,
    when=(_BY_A_BODY,),
    who=(INITIATING_BODY,),
    action="applies",
    what="in the name of the Republic or of its Government (under ratified treaties and the legislation)",
    to=(INTERNATIONAL_COURT,),
    via=DIPLOMATIC_CHANNELS,
    ru="Уполномоченный государственный орган, инициирующий обращение, обращается в международный судебный орган по "
    "дипломатическим каналам от имени Республики Казахстан или её Правительства в соответствии с ратифицированными "
    "международными договорами и законодательством",
    kk="Жүгінуге бастама жасаған уәкілетті мемлекеттік орган халықаралық сот органына ратификацияланған халықаралық "
    "шарттар мен заңнамаға сәйкес Қазақстан Республикасының немесе оның Үкіметінің атынан дипломатиялық арналар арқылы "
    "жүгінеді",
    implied=True,
    questions=(QUESTION_39,),
    in_force=since(BY_23),
)

# -- point 40: an application of a state body ---

_POINT_40_1A = Rule(
    id="1037/40.1a",
    cite=RULES_1037.at("40", phrase_kk="20 жұмыс күні ішінде", phrase_ru="в течение 20 рабочих дней"),
    when=(_BY_A_BODY,),
    who=(INITIATING_BODY,),
    action="agrees",
    what="the draft application",
    preposition="with",
    to=(MFA, NATIONAL_ECONOMY, JUSTICE),
    ru="Уполномоченный государственный орган, инициирующий обращение, согласовывает его проект с МИД, Министерством "
    "национальной экономики и Министерством юстиции",
    kk="Жүгінуге бастама жасаған уәкілетті мемлекеттік орган жүгінудің жобасын СІМ-мен, Ұлттық экономика "
    "министрлігімен, Әділет министрлігімен келіседі",
    mentions=(
        Mention(body=MFA, ru=" МИД,", kk=" СІМ-мен,"),
        Mention(
            body=NATIONAL_ECONOMY, ru=", Министерством национальной экономики", kk=" Ұлттық экономика министрлігімен,"
        ),
        Mention(
            body=JUSTICE,
            ru=", Министерством национальной экономики и Министерством юстиции",
            kk=", Әділет министрлігімен",
            ru_without=" и Министерством национальной экономики",
        ),
    ),
    limit=Within(20, WORKING_DAYS, of=APPLICATION_INITIATED, stated=False),
    in_force=since(BY_23),
)

# Decree 426 put one ministry in the place of another; the words around it are those of 2015.
_POINT_40_1A_SINCE_426 = _POINT_40_1A.amended(
    by=BY_426,
    to=(MFA, TRADE_INTEGRATION, JUSTICE),
    ru="Уполномоченный государственный орган, инициирующий обращение, согласовывает его проект с МИД, Министерством "
    "торговли и интеграции и Министерством юстиции",
    kk="Жүгінуге бастама жасаған уәкілетті мемлекеттік орган жүгінудің жобасын СІМ-мен, Сауда және интеграция "
    "министрлігімен, Әділет министрлігімен келіседі",
    mentions=(
        Mention(body=MFA, ru=" МИД,", kk=" СІМ-мен,"),
        Mention(
            body=TRADE_INTEGRATION,
            ru=", Министерством торговли и интеграции",
            kk=" Сауда және интеграция министрлігімен,",
        ),
        Mention(
            body=JUSTICE,
            ru=", Министерством торговли и интеграции и Министерством юстиции",
            kk=", Әділет министрлігімен",
            ru_without=" и Министерством торговли и интеграции",
        ),
    ),
)

# Decree 526 added parts 2 and 3.
_POINT_40_1A_SINCE_526 = _POINT_40_1A_SINCE_426.amended(
    by=BY_526,
    cite=RULES_1037.at(
        "40",
        1,
        phrase_kk="20 (жиырма) жұмыс күні ішінде",
        phrase_ru="в течение 20 (двадцать) рабочих дней",
    ),
)

_POINT_40_1B = Rule(
    id="1037/40.1b",
    cite=RULES_1037.at(
        "40",
        phrase_kk="жібергенге дейін 10 жұмыс күнінен кешіктірілмейтін мерзімде",
        phrase_ru="в срок не позднее чем за 10 рабочих дней до направления",
    ),
    when=(_BY_A_BODY,),
    who=(INITIATING_BODY,),
    action="gives",
    what="notice of the agreed draft application",
    to=(PRESIDENTIAL_ADMINISTRATION, PRIME_MINISTERS_OFFICE),
    form=Text(kk="белгіленген тәртіппен", ru="в установленном порядке", en="in the established manner"),
    ru="Уполномоченный государственный орган, инициирующий обращение, уведомляет о его согласованном проекте "
    "Администрацию Президента и Канцелярию Премьер-Министра",
    kk="Жүгінуге бастама жасаған уәкілетті мемлекеттік орган жүгінудің келісілген жобасы туралы Президент Әкімшілігін "
    "және Премьер-Министр Кеңсесін хабардар етеді",
    mentions=(
        Mention(body=PRESIDENTIAL_ADMINISTRATION, ru=" Администрацию Президента и", kk=" Президент Әкімшілігін және"),
        Mention(body=PRIME_MINISTERS_OFFICE, ru=" и Канцелярию Премьер-Министра", kk=" және Премьер-Министр Кеңсесін"),
    ),
    limit=Before(10, WORKING_DAYS, of=APPLICATION_SENT),
    follows="1037/40.1a",
    questions=(QUESTION_16,),
    in_force=since(BY_23),
)

_POINT_40_1B_SINCE_526 = _POINT_40_1B.amended(
    by=BY_526,
    cite=RULES_1037.at(
        "40",
        1,
        phrase_kk="жібергенге дейін 10 (он) жұмыс күнінен кешіктірілмейтін мерзімде",
        phrase_ru="в срок не позднее чем за 10 (десять) рабочих дней до направления",
    ),
)

# The Government Office takes the place of the Prime Minister's Office.
_POINT_40_1B_SINCE_195 = _POINT_40_1B_SINCE_526.amended(
    by=BY_195,
    to=(PRESIDENTIAL_ADMINISTRATION, GOVERNMENT_OFFICE),
    ru="Уполномоченный государственный орган, инициирующий обращение, уведомляет о его согласованном проекте "
    "Администрацию Президента и Аппарат Правительства",
    kk="Жүгінуге бастама жасаған уәкілетті мемлекеттік орган жүгінудің келісілген жобасы туралы Президент Әкімшілігін "
    "және Үкімет Аппаратын хабардар етеді",
    mentions=(
        Mention(body=PRESIDENTIAL_ADMINISTRATION, ru=" Администрацию Президента и", kk=" Президент Әкімшілігін және"),
        Mention(body=GOVERNMENT_OFFICE, ru=" и Аппарат Правительства", kk=" және Үкімет Аппаратын"),
    ),
)

_BY_A_BODY_TO_THE_EAEU_COURT = on(CourtApplication, applicant=INITIATING_BODY, eaeu_court=True)

_POINT_40_2 = Rule(
    id="1037/40.2",
    cite=RULES_1037.at("40", 2),
    when=(_BY_A_BODY_TO_THE_EAEU_COURT,),
    who=(INITIATING_BODY,),
    action="sends",
    what="the application to the EAEU Court (prepared under part one)",
    to=(JUSTICE,),
    ru="Уполномоченный государственный орган, инициирующий обращение в Суд Союза, направляет обращение, подготовленное "
    "в соответствии с частью первой, в Министерство юстиции",
    kk="Одақ Сотына жүгінуге бастама жасаған уәкілетті мемлекеттік орган бірінші бөлікке сәйкес дайындалған өтінішті "
    "Әділет министрлігіне жібереді",
    mentions=(Mention(body=JUSTICE, ru=", в Министерство юстиции", kk=" Әділет министрлігіне"),),
    follows="1037/40.1b",
    sets=ORIGINALS_RECEIVED,
    in_force=since(BY_526),
)


class CourtLettersReceived(Event):
    """The Ministry of Justice received the originals of a reply or an application to the EAEU Court (40, part 3)."""

    kind: Literal["court-letters-received"] = "court-letters-received"
    on: date

    title = Text(
        kk="хаттардың түпнұсқалары алынды",
        ru="получены оригиналы писем",
        en="originals of the letters received",
    )
    anchors = {ORIGINALS_RECEIVED: "on"}


QUESTION_47 = Question(
    id="Q47",
    title=Text(
        kk="40-тармақтың үшінші бөлігі 40-тармақтың бірінші бөлігіндегі келісу хаттарын да қамти ма?",
        ru="относится ли часть третья пункта 40 и к письмам о согласовании по части первой?",
        en="40 part 3, 'letters of 37 part 2 and 40': also the letters of approval under part 1?",
    ),
    readings=(
        Reading(
            Text(
                kk="ЕАЭО Сотына жіберілетіндер", ru="то, что направляется в Суд ЕАЭС", en="what goes to the EAEU Court"
            ),
            Text(
                kk="37-тармақтың 2-бөлігіндегі жауап және 40-тармақтың 2-бөлігіндегі өтініш.",
                ru="Ответ по части 2 пункта 37 и обращение по части 2 пункта 40.",
                en="The reply of 37 part 2 and the application of 40 part 2.",
            ),
            counted=False,
        ),
        Reading(
            Text(kk="40-тармақтың барлық хаттары", ru="все письма пункта 40", en="all letters of point 40"),
            Text(
                kk="Мәтінде тармақ тұтас аталған.",
                ru="Текст называет пункт целиком.",
                en="The text names the point whole.",
            ),
            counted=False,
        ),
    ),
    standard="what goes to the EAEU Court",
    strict="what goes to the EAEU Court",
)

_POINT_40_3 = Rule(
    id="1037/40.3",
    cite=RULES_1037.at(
        "40",
        3,
        phrase_kk="түпнұсқаларын алған күннен бастап 5 (бес) жұмыс күні ішінде",
        phrase_ru="в течение 5 (пять) рабочих дней со дня получения оригиналов писем",
    ),
    when=(on(CourtLettersReceived), _REQUEST_OF_THE_EAEU_COURT, _BY_A_BODY_TO_THE_EAEU_COURT),
    who=(JUSTICE,),
    action="submits",
    what="the replies and applications of the state bodies to the EAEU Court (for sending on to that Court through "
    "diplomatic channels)",
    to=(MFA,),
    form=Text(kk="түпнұсқалар", ru="оригиналы", en="originals"),
    ru="Министерство юстиции представляет в МИД письма государственных органов с ответами на запросы Суда Союза и "
    "обращениями в него для направления в Суд Союза по дипломатическим каналам",
    kk="Әділет министрлігі мемлекеттік органдардың Одақ Сотының сұрау салуларына жауаптары мен оған өтініштері бар "
    "хаттарын дипломатиялық арналар арқылы Одақ Сотына жіберу үшін СІМ-ге ұсынады",
    limit=Within(5, WORKING_DAYS, of=ORIGINALS_RECEIVED),
    follows="1037/40.2",
    or_follows="1037/37.2",
    questions=(QUESTION_47,),
    in_force=since(BY_526),
)

# -- point 41: an application of the National Chamber of Entrepreneurs ---

_POINT_41 = Rule(
    id="1037/41",
    cite=RULES_1037.at(
        "41",
        phrase_kk="жібергенге дейін 10 жұмыс күнінен кешіктірмей",
        phrase_ru="не позднее чем за 10 рабочих дней до направления обращения",
    ),
    when=(on(CourtApplication, applicant=NCE),),
    who=(NCE,),
    action="gives",
    what="notice of the decision taken",
    condition=Text(
        kk="халықаралық сот органына жүгіну туралы шешім қабылданса",
        ru="если принято решение об обращении в международный судебный орган",
        en="where it has decided to apply to an international judicial body",
    ),
    to=(MFA, NATIONAL_ECONOMY, JUSTICE),
    ru="Национальная палата предпринимателей уведомляет о принятом решении МИД, Министерство национальной экономики и "
    "Министерство юстиции",
    kk="Ұлттық кәсіпкерлер палатасы қабылданған шешім туралы СІМ-ді, Ұлттық экономика министрлігін және Әділет "
    "министрлігін хабардар етеді",
    limit=Before(10, WORKING_DAYS, of=APPLICATION_SENT),
    questions=(QUESTION_39,),
    in_force=since(BY_23),
)

_POINT_41_SINCE_426 = _POINT_41.amended(
    by=BY_426,
    to=(MFA, TRADE_INTEGRATION, JUSTICE),
    ru="Национальная палата предпринимателей уведомляет о принятом решении МИД, Министерство торговли и интеграции и "
    "Министерство юстиции",
    kk="Ұлттық кәсіпкерлер палатасы қабылданған шешім туралы СІМ-ді, Сауда және интеграция министрлігін және Әділет "
    "министрлігін хабардар етеді",
)

RULES: tuple[Rule, ...] = (
    _POINT_36_1,
    _POINT_36_1_SINCE_426,
    _POINT_36_2,
    _POINT_36_2_SINCE_426,
    _POINT_37_1,
    _POINT_37_1_SINCE_526,
    _POINT_37_2,
    _POINT_37_3,
    _POINT_37_3_SINCE_526,
    _POINT_38,
    _POINT_38_SINCE_426,
    _POINT_39,
    _POINT_40_1A,
    _POINT_40_1A_SINCE_426,
    _POINT_40_1A_SINCE_526,
    _POINT_40_1B,
    _POINT_40_1B_SINCE_526,
    _POINT_40_1B_SINCE_195,
    _POINT_40_2,
    _POINT_40_3,
    _POINT_41,
    _POINT_41_SINCE_426,
)

"""Rules of Decree 1037, chapter 2: decisions of international organisations, points 7 to 14-4.

Drafts are agreed at home (8 to 9); a decision goes from the MFA to the competent bodies and back, then to the
Government Office, the Administration and the President (10 to 14). The Eurasian Economic Commission has its own
order of interaction (8-1, 14-1 to 14-4), since 2015.
"""

from __future__ import annotations

from kzcoord.bodies import (
    BUDGET_COMMISSION,
    BUDGET_PLANNING,
    CENTRAL_STATE_BODY,
    DIPLOMATIC_CHANNELS,
    EEC,
    FINANCE,
    GOVERNMENT_OFFICE,
    HEAD_OF_PA,
    INTERESTED_BODY,
    INTERNATIONAL_ORGANIZATION,
    JUSTICE,
    MFA,
    NATIONAL_ECONOMY,
    NCE,
    PRESIDENT,
    PRESIDENTIAL_ADMINISTRATION,
    PRIME_MINISTER,
    PRIME_MINISTERS_OFFICE,
    STATE_BODY,
    TRADE_INTEGRATION,
)
from kzcoord.law.acts import BY_23, BY_195, BY_426, BY_550, BY_1037, RULES_1037, InForce
from kzcoord.law.rules import Approval, Exemption, Modality, Rule, SetAside, on
from kzcoord.limits import WORKING_DAYS, NoLimit, Within
from kzcoord.rules.decree_1037._events_2 import (
    EecMatter,
    OrganizationDecisionDrafted,
    OrganizationDecisionReceived,
    ProposalsReceived,
)
from kzcoord.text import Text

__all__ = ["ORGANIZATION_DECISION_RULES"]

_SINCE_1037 = InForce(begins=BY_1037)
_UNTIL_195 = _SINCE_1037.until(BY_195)
_SINCE_23 = InForce(begins=BY_23)
_BETWEEN_23_AND_426 = _SINCE_23.until(BY_426)
_SINCE_426 = InForce(begins=BY_426)
_SINCE_195 = InForce(begins=BY_195)

_FUNDS = Text(
    kk="қаржы қаражатын бөлу қажет болса",
    ru="если требуется выделение финансовых средств",
    en="where funds must be allocated",
)
_COMPETENT = Text(
    kk="реттеу нысанасы құзыретіне жататын орган",
    ru="орган, к компетенции которого относится предмет регулирования",
    en="the one in whose competence its subject lies",
)
_COMPETENT_ONES = Text(
    kk="реттеу мәні құзыретіне жататын органдар",
    ru="органы, к компетенции которых относится предмет регулирования",
    en="those in whose competence its subject lies",
)
_UNION = Text(
    kk="Еуразиялық экономикалық одақ шешімдерінің жобалары бұл рәсімге кірмейді",
    ru="проекты решений Евразийского экономического союза из этой процедуры исключены",
    en="drafts of the Eurasian Economic Union are excepted from this procedure",
)
#: Point 14-1 takes the decisions of the Commission out of points 10 to 14.
_NOT_THE_COMMISSION = (
    Exemption(by="1037/14-1", field="issuer", values=("eec",), question="Q26", reading="all its decisions"),
)

_AGREEMENT_TRADE = Rule(
    id="1037/8.2",
    cite=RULES_1037.at("8", 2),
    when=(on(OrganizationDecisionDrafted, issuer="eec"),),
    who=(CENTRAL_STATE_BODY,),
    action="agree",
    what="a draft decision of the Commission, beside the MFA,",
    preposition="with",
    to=(TRADE_INTEGRATION, JUSTICE),
    ru="проект решения Комиссии, помимо МИД, согласовывается с Министерством торговли и интеграции и Министерством "
    "юстиции",
    kk="Комиссия шешімінің жобасы СІМ-нен басқа Сауда және интеграция министрлігімен және Әділет министрлігімен "
    "келісіледі",
    follows="1037/8.1b",
    implied=True,
    in_force=_SINCE_426,
)
_AGREEMENT_PROCEDURE = Rule(
    id="1037/9",
    cite=RULES_1037.at("9"),
    when=(on(OrganizationDecisionDrafted),),
    who=(CENTRAL_STATE_BODY,),
    action="carry out",
    what="the agreement of the draft and notify of its result",
    condition=_COMPETENT,
    to=(INTERNATIONAL_ORGANIZATION,),
    via=MFA,
    ru="компетентный центральный государственный орган проводит согласование проекта и через МИД уведомляет "
    "международную организацию о его результатах",
    kk="құзыретті орталық мемлекеттік орган жобаны келісу рәсімін жүргізеді және оның нәтижелері туралы халықаралық "
    "ұйымды СІМ арқылы хабардар етеді",
    follows="1037/8.1a",
    in_force=_SINCE_23,
    exceptions=(Exemption(by="1037/9", field="issuer", values=("eaeu", "eec"), why=_UNION),),
)
_WORKED_OUT = Rule(
    id="1037/11",
    cite=RULES_1037.at("11", phrase_kk="он бес жұмыс күні ішінде", phrase_ru="в течение пятнадцати рабочих дней"),
    when=(on(OrganizationDecisionReceived),),
    who=(CENTRAL_STATE_BODY,),
    action="submit",
    what="the agreed proposals on carrying out the decision",
    condition=_COMPETENT_ONES,
    to=(MFA,),
    agreed_with=(
        Approval(body=JUSTICE),
        Approval(body=BUDGET_PLANNING, field="needs_funds", where=_FUNDS),
    ),
    ru="компетентные центральные государственные органы согласовывают предложения с Министерством юстиции, а если "
    "нужны средства, то и с уполномоченным органом по бюджетному планированию, и вносят их в МИД",
    kk="құзыретті орталық мемлекеттік органдар ұсыныстарды Әділет министрлігімен, ал қаражат қажет болса, бюджеттік "
    "жоспарлау жөніндегі уәкілетті органмен келіседі және СІМ-ге енгізеді",
    limit=Within(15, WORKING_DAYS, of="decision_forwarded", stated=False),
    follows="1037/10",
    sets="proposals_at_mfa",
    in_force=InForce(begins=BY_550),
    exceptions=_NOT_THE_COMMISSION,
)
_OWN_PROPOSALS = Rule(
    id="1037/12",
    cite=RULES_1037.at(
        "12",
        phrase_kk="келіп түскен күнінен бастап он жұмыс күні ішінде",
        phrase_ru="в течение десяти рабочих дней со дня поступления предложений",
    ),
    when=(on(OrganizationDecisionReceived), on(ProposalsReceived, receiver=MFA)),
    who=(MFA,),
    action="considers the bodies' proposals and submits",
    what="its own on carrying out the decision",
    to=(GOVERNMENT_OFFICE,),
    ru="МИД рассматривает предложения органов и вносит свои предложения в Аппарат Правительства",
    kk="СІМ органдардың ұсыныстарын қарайды және өз ұсыныстарын Үкімет Аппаратына енгізеді",
    limit=Within(10, WORKING_DAYS, of="proposals_at_mfa"),
    follows="1037/11",
    sets="proposals_at_government_office",
    in_force=_SINCE_195,
    exceptions=_NOT_THE_COMMISSION,
)
_AT_THE_OFFICE = (
    on(OrganizationDecisionReceived),
    on(ProposalsReceived, receiver=MFA),
    on(ProposalsReceived, receiver=GOVERNMENT_OFFICE),
)
_FOR_THE_PRESIDENT = (
    on(OrganizationDecisionReceived, needs_president=True),
    on(ProposalsReceived, receiver=MFA, needs_president=True),
    on(ProposalsReceived, receiver=GOVERNMENT_OFFICE, needs_president=True),
)
_IN_THE_ADMINISTRATION = (*_FOR_THE_PRESIDENT, on(ProposalsReceived, receiver=PRESIDENTIAL_ADMINISTRATION))
#: The words put the term of 13 beside the consideration; whether it covers the submission is question Q25.
_CONSIDERED_ONLY = SetAside(by="1037/13", limit=NoLimit(), question="Q25", reading="consideration only")
_TEN_DAYS = Within(10, WORKING_DAYS, of="proposals_at_government_office", stated=False)

_CONSIDERED = Rule(
    id="1037/13",
    cite=RULES_1037.at("13", phrase_kk="он жұмыс күні ішінде", phrase_ru="в течение десяти рабочих дней"),
    when=_AT_THE_OFFICE,
    who=(GOVERNMENT_OFFICE,),
    action="considers",
    what="the MFA's proposals on carrying out the decision",
    ru="Аппарат Правительства рассматривает предложения МИД",
    kk="Үкімет Аппараты СІМ-нің ұсыныстарын қарайды",
    limit=_TEN_DAYS,
    follows="1037/12",
    in_force=_SINCE_195,
    exceptions=_NOT_THE_COMMISSION,
)
_TO_THE_PRIME_MINISTER = Rule(
    id="1037/13(1)",
    cite=RULES_1037.at("13", sub="1", phrase_kk="он жұмыс күні ішінде", phrase_ru="в течение десяти рабочих дней"),
    when=_AT_THE_OFFICE,
    who=(GOVERNMENT_OFFICE,),
    action="submits",
    what="proposals with draft instructions to the interested state bodies and organisations",
    to=(PRIME_MINISTER,),
    ru="Аппарат Правительства вносит Премьер-Министру предложения с проектом поручений заинтересованным "
    "государственным органам и организациям",
    kk="Үкімет Аппараты Премьер-Министрге ұсыныстарды мүдделі мемлекеттік органдар мен ұйымдарға тапсырмалардың "
    "жобасымен қоса енгізеді",
    limit=_TEN_DAYS,
    follows="1037/13",
    in_force=_SINCE_195,
    exceptions=(*_NOT_THE_COMMISSION, _CONSIDERED_ONLY),
)
_TO_THE_ADMINISTRATION = Rule(
    id="1037/13(2)",
    cite=RULES_1037.at("13", sub="2", phrase_kk="он жұмыс күні ішінде", phrase_ru="в течение десяти рабочих дней"),
    when=_FOR_THE_PRESIDENT,
    who=(GOVERNMENT_OFFICE,),
    action="submits",
    what="its own proposals",
    condition=Text(
        kk="шешімді іске асыру Президенттің қарауын талап етсе",
        ru="если реализация решения требует рассмотрения Президентом",
        en="where the decision needs the President's consideration",
    ),
    to=(PRESIDENTIAL_ADMINISTRATION,),
    ru="Аппарат Правительства вносит свои предложения в Администрацию Президента",
    kk="Үкімет Аппараты өз ұсыныстарын Президент Әкімшілігіне енгізеді",
    limit=_TEN_DAYS,
    follows="1037/13",
    sets="proposals_at_pa",
    in_force=_SINCE_195,
    exceptions=(*_NOT_THE_COMMISSION, _CONSIDERED_ONLY),
)
_CONSIDERED_BY_THE_ADMINISTRATION = Rule(
    id="1037/14.1",
    cite=RULES_1037.at(
        "14",
        1,
        phrase_kk="алынған күнінен бастап он жұмыс күні ішінде",
        phrase_ru="в течение десяти рабочих дней со дня их получения",
    ),
    when=_IN_THE_ADMINISTRATION,
    who=(PRESIDENTIAL_ADMINISTRATION,),
    action="considers",
    what="the Government Office's proposals",
    ru="Администрация Президента рассматривает предложения Аппарата Правительства",
    kk="Президент Әкімшілігі Үкімет Аппаратының ұсыныстарын қарайды",
    limit=Within(10, WORKING_DAYS, of="proposals_at_pa"),
    follows="1037/13(2)",
    in_force=_SINCE_195,
    exceptions=_NOT_THE_COMMISSION,
)
_BY_THE_PMO = {"who": (PRIME_MINISTERS_OFFICE,), "in_force": _UNTIL_195}
_COORDINATION = Rule(
    id="1037/14-3",
    cite=RULES_1037.at("14-3"),
    modality=Modality.STANDING,
    when=(on(EecMatter),),
    who=(TRADE_INTEGRATION,),
    action="coordinates",
    what="the work with the Eurasian Economic Commission",
    preposition="of",
    to=(CENTRAL_STATE_BODY,),
    ru="Министерство торговли и интеграции координирует центральные государственные органы и их взаимодействие с "
    "Комиссией",
    kk="Сауда және интеграция министрлігі орталық мемлекеттік органдарды Комиссиямен үйлестіреді және олардың өзара "
    "іс-қимылын жүзеге асырады",
    in_force=_SINCE_426,
)
_INFORMATION = Rule(
    id="1037/14-2(6)",
    cite=RULES_1037.at("14-2", sub="6"),
    when=(on(EecMatter, matter="information"),),
    who=(STATE_BODY,),
    action="give",
    what="information, statistics and other material, on request of its departments and Board members,",
    to=(EEC,),
    via=DIPLOMATIC_CHANNELS,
    agreed_with=(Approval(body=TRADE_INTEGRATION),),
    ru="государственные органы представляют информацию и материалы по запросам департаментов и членов коллегии "
    "Комиссии по дипломатическим каналам после согласования с Министерством торговли и интеграции",
    kk="мемлекеттік органдар Комиссия департаменттері мен алқа мүшелерінің сұрау салуы бойынша ақпарат пен "
    "материалдарды Сауда және интеграция министрлігімен келіскеннен кейін дипломатиялық арналар арқылы ұсынады",
    follows="1037/14-2",
    in_force=_SINCE_426,
)

ORGANIZATION_DECISION_RULES: tuple[Rule, ...] = (
    Rule(
        id="1037/8.1a",
        cite=RULES_1037.at("8", 1),
        when=(on(OrganizationDecisionDrafted),),
        who=(CENTRAL_STATE_BODY,),
        action="agree",
        what="a draft decision of an international organisation",
        preposition="with",
        to=(INTERESTED_BODY,),
        ru="проект решения международной организации согласовывается с заинтересованными государственными органами",
        kk="халықаралық ұйым шешімінің жобасы мүдделі мемлекеттік органдармен келісіледі",
        implied=True,
        in_force=_SINCE_1037,
    ),
    Rule(
        id="1037/8.1b",
        cite=RULES_1037.at("8", 1),
        when=(on(OrganizationDecisionDrafted),),
        who=(CENTRAL_STATE_BODY,),
        action="agree",
        what="the foreign-policy expediency of Kazakhstan taking part in the adoption",
        preposition="with",
        to=(MFA,),
        ru="проект обязательно согласовывается с МИД на предмет внешнеполитической целесообразности участия Казахстана "
        "в его принятии",
        kk="жоба оны қабылдауға Қазақстан қатысуының сыртқы саяси орындылығы мәніне СІМ-мен міндетті түрде келісіледі",
        follows="1037/8.1a",
        implied=True,
        in_force=_SINCE_1037,
    ),
    Rule(
        id="1037/8.1c",
        cite=RULES_1037.at("8", 1),
        when=(on(OrganizationDecisionDrafted, needs_funds=True),),
        who=(CENTRAL_STATE_BODY,),
        action="submit",
        what="a draft that needs money from the budget",
        to=(BUDGET_COMMISSION,),
        ru="проект, требующий средств бюджета, вносится на рассмотрение Республиканской бюджетной комиссии",
        kk="бюджеттен қаражат бөлуді талап ететін жоба Республикалық бюджеттік комиссияның қарауына енгізіледі",
        follows="1037/8.1b",
        implied=True,
        in_force=_SINCE_1037,
    ),
    _AGREEMENT_TRADE.edition(
        to=(NATIONAL_ECONOMY, JUSTICE),
        ru="проект решения Комиссии, помимо МИД, согласовывается с Министерством национальной экономики и "
        "Министерством юстиции",
        kk="Комиссия шешімінің жобасы СІМ-нен басқа Ұлттық экономика министрлігімен және Әділет министрлігімен "
        "келісіледі",
        in_force=_BETWEEN_23_AND_426,
    ),
    _AGREEMENT_TRADE,
    Rule(
        id="1037/8-1",
        cite=RULES_1037.at("8-1"),
        modality=Modality.STANDING,
        when=(on(OrganizationDecisionDrafted, issuer="eec"),),
        who=(CENTRAL_STATE_BODY,),
        action="agree",
        what="draft decisions of the Commission under the order of interaction with it, which the Government sets",
        ru="проекты решений Комиссии согласовываются в соответствии с порядком взаимодействия с ней, который "
        "определяет Правительство",
        kk="Комиссия шешімдерінің жобалары онымен өзара іс-қимылдың Үкімет айқындайтын тәртібіне сәйкес келісіледі",
        follows="1037/8.2",
        implied=True,
        in_force=_SINCE_23,
    ),
    Rule(
        id="1037/8-2",
        cite=RULES_1037.at("8-2"),
        when=(on(OrganizationDecisionDrafted, issuer="eec", private_business=True),),
        who=(CENTRAL_STATE_BODY,),
        action="agree",
        what="a draft of the Commission that touches private business, within the assessment of regulatory impact,",
        preposition="with",
        to=(NCE,),
        ru="проект решения Комиссии, затрагивающий интересы субъектов частного предпринимательства, согласовывается с "
        "Национальной палатой предпринимателей в рамках оценки регулирующего воздействия",
        kk="Комиссия шешімінің жеке кәсіпкерлік субъектілерінің мүдделерін қозғайтын жобасы реттеушілік ықпал етуді "
        "бағалау шеңберінде Ұлттық кәсіпкерлер палатасымен келісіледі",
        follows="1037/8.2",
        implied=True,
        in_force=_SINCE_23,
    ),
    _AGREEMENT_PROCEDURE.edition(exceptions=(), in_force=_SINCE_1037.until(BY_23)),
    _AGREEMENT_PROCEDURE,
    Rule(
        id="1037/10",
        cite=RULES_1037.at(
            "10",
            phrase_kk="алған күнінен бастап бес жұмыс күні ішінде",
            phrase_ru="В течение пяти рабочих дней со дня получения решения международной организации",
        ),
        when=(on(OrganizationDecisionReceived, receiver=MFA),),
        who=(MFA,),
        action="forwards",
        what="the decision, for proposals on whether it needs to be carried out,",
        condition=_COMPETENT_ONES,
        to=(CENTRAL_STATE_BODY,),
        ru="МИД направляет решение компетентным центральным государственным органам для выработки предложений",
        kk="СІМ шешімді ұсыныстар тұжырымдау үшін құзыретті орталық мемлекеттік органдарға жібереді",
        limit=Within(5, WORKING_DAYS, of="decision_received"),
        sets="decision_forwarded",
        in_force=_SINCE_1037,
        exceptions=_NOT_THE_COMMISSION,
    ),
    _WORKED_OUT.edition(
        agreed_with=(Approval(body=JUSTICE), Approval(body=FINANCE, field="needs_funds", where=_FUNDS)),
        ru="компетентные центральные государственные органы согласовывают предложения с Министерством юстиции, а если "
        "нужны средства, то и с Министерством финансов, и вносят их в МИД",
        kk="құзыретті орталық мемлекеттік органдар ұсыныстарды Әділет министрлігімен, ал қаражат қажет болса, Қаржы "
        "министрлігімен келіседі және СІМ-ге жібереді",
        in_force=_SINCE_1037.until(BY_550),
    ),
    _WORKED_OUT,
    _OWN_PROPOSALS.edition(
        cite=RULES_1037.at(
            "12",
            phrase_kk="келіп түскен күннен бастап он жұмыс күні ішінде",
            phrase_ru="в течение десяти рабочих дней со дня поступления предложений",
        ),
        to=(PRIME_MINISTERS_OFFICE,),
        ru="МИД рассматривает предложения органов и вносит свои предложения в Канцелярию Премьер-Министра",
        kk="СІМ органдардың ұсыныстарын қарайды және өз ұсыныстарын Премьер-Министрдің Кеңсесіне енгізеді",
        in_force=_UNTIL_195,
    ),
    _OWN_PROPOSALS,
    _CONSIDERED.edition(
        **_BY_THE_PMO,
        ru="Канцелярия Премьер-Министра рассматривает предложения МИД",
        kk="Премьер-Министрдің Кеңсесі СІМ-нің ұсыныстарын қарайды",
    ),
    _CONSIDERED,
    _TO_THE_PRIME_MINISTER.edition(
        **_BY_THE_PMO,
        ru="Канцелярия Премьер-Министра вносит Премьер-Министру предложения с проектом поручений заинтересованным "
        "государственным органам и организациям",
        kk="Премьер-Министрдің Кеңсесі Премьер-Министрге ұсыныстарды мүдделі мемлекеттік органдар мен ұйымдарға "
        "тапсырмалардың жобасымен қоса енгізеді",
    ),
    _TO_THE_PRIME_MINISTER,
    _TO_THE_ADMINISTRATION.edition(
        **_BY_THE_PMO,
        ru="Канцелярия Премьер-Министра вносит свои предложения в Администрацию Президента",
        kk="Премьер-Министрдің Кеңсесі өз ұсыныстарын Президент Әкімшілігіне енгізеді",
    ),
    _TO_THE_ADMINISTRATION,
    _CONSIDERED_BY_THE_ADMINISTRATION.edition(
        cite=RULES_1037.at(
            "14",
            1,
            phrase_kk="оларды алған күннен бастап он жұмыс күні ішінде",
            phrase_ru="в течение десяти рабочих дней со дня их получения",
        ),
        what="the Prime Minister's Office's proposals",
        ru="Администрация Президента рассматривает предложения Канцелярии Премьер-Министра",
        kk="Президент Әкімшілігі Премьер-Министр Кеңсесінің ұсыныстарын қарайды",
        in_force=_UNTIL_195,
    ),
    _CONSIDERED_BY_THE_ADMINISTRATION,
    Rule(
        id="1037/14.2",
        cite=RULES_1037.at("14", 2),
        when=_IN_THE_ADMINISTRATION,
        who=(HEAD_OF_PA,),
        action="submits",
        what="proposals with draft instructions to the interested state bodies and organisations, on the conclusion of "
        "the Administration's unit,",
        to=(PRESIDENT,),
        ru="Руководитель Администрации Президента на основании заключения её структурного подразделения вносит "
        "Президенту предложения с проектом поручений заинтересованным государственным органам и организациям",
        kk="Президент Әкімшілігінің Басшысы Әкімшіліктің құрылымдық бөлімшесінің қорытындысы негізінде Президентке "
        "ұсыныстарды мүдделі мемлекеттік органдар мен ұйымдарға тапсырмалардың жобасымен қоса енгізеді",
        follows="1037/14.1",
        in_force=_SINCE_1037,
        exceptions=_NOT_THE_COMMISSION,
    ),
    Rule(
        id="1037/14-1",
        cite=RULES_1037.at("14-1"),
        modality=Modality.STANDING,
        when=(on(OrganizationDecisionReceived, issuer="eec"),),
        who=(CENTRAL_STATE_BODY,),
        action="carry out",
        what="decisions of the Commission under the order of interaction with it, not under points 10 to 14",
        ru="к решениям Комиссии, порядок реализации которых определён порядком взаимодействия, пункты 10-14 не "
        "применяются",
        kk="іске асырылу тәртібі өзара іс-қимыл тәртібінде айқындалатын Комиссия шешімдеріне 10-14-тармақтар "
        "қолданылмайды",
        implied=True,
        in_force=_SINCE_23,
    ),
    Rule(
        id="1037/14-2",
        cite=RULES_1037.at("14-2"),
        modality=Modality.STANDING,
        when=(on(EecMatter),),
        who=(STATE_BODY,),
        action="work",
        what="within their competence on proposals for Kazakhstan's position, representatives in advisory bodies, "
        "changes of decisions, agreement of drafts, consultations, and monitoring of treaties and decisions",
        preposition="with",
        to=(EEC,),
        ru="государственные органы в пределах своей компетенции готовят предложения к позиции Казахстана в Комиссии и "
        "об изменении её решений, определяют представителей, согласовывают проекты, ведут консультации и мониторинг "
        "договоров и решений",
        kk="мемлекеттік органдар өз құзыреті шегінде Комиссиядағы Қазақстан ұстанымы және Комиссия шешімдерін өзгерту "
        "жөнінде ұсыныстар дайындайды, өкілдерді айқындайды, жобаларды келіседі, консультациялар өткізеді, шарттар мен "
        "шешімдерге мониторинг жүргізеді",
        in_force=_SINCE_23,
    ),
    Rule(
        id="1037/14-2(4)",
        cite=RULES_1037.at("14-2", sub="4"),
        when=(on(EecMatter, matter="event"),),
        who=(STATE_BODY,),
        action="prepare",
        what="international events with the member states and the Commission",
        agreed_with=(Approval(body=MFA),),
        ru="государственные органы по согласованию с МИД готовят международные мероприятия с участием "
        "государств-членов и Комиссии",
        kk="мемлекеттік органдар мүше мемлекеттер мен Комиссия қатысатын халықаралық іс-шараларды СІМ-мен келісу "
        "бойынша дайындайды",
        follows="1037/14-2",
        in_force=_SINCE_23,
    ),
    _INFORMATION.edition(
        agreed_with=(Approval(body=NATIONAL_ECONOMY),),
        ru="государственные органы представляют информацию и материалы по запросам департаментов и членов коллегии "
        "Комиссии по дипломатическим каналам после согласования с Министерством национальной экономики",
        kk="мемлекеттік органдар Комиссия департаменттері мен алқа мүшелерінің сұрау салуы бойынша ақпарат пен "
        "материалдарды Ұлттық экономика министрлігімен келіскеннен кейін дипломатиялық арналар арқылы ұсынады",
        in_force=_BETWEEN_23_AND_426,
    ),
    _INFORMATION,
    _COORDINATION.edition(
        who=(NATIONAL_ECONOMY,),
        ru="Министерство национальной экономики координирует центральные государственные органы и их взаимодействие с "
        "Комиссией",
        kk="Ұлттық экономика министрлігі орталық мемлекеттік органдарды Комиссиямен үйлестіреді және олардың өзара "
        "іс-қимылын жүзеге асырады",
        in_force=_BETWEEN_23_AND_426,
    ),
    _COORDINATION,
    Rule(
        id="1037/14-4",
        cite=RULES_1037.at("14-4"),
        modality=Modality.STANDING,
        when=(on(EecMatter, matter="treaty"),),
        who=(CENTRAL_STATE_BODY,),
        action="deal",
        what="on the conclusion, entry into force, performance, change, suspension and end of treaties",
        preposition="with",
        to=(EEC,),
        via=MFA,
        ru="центральные государственные органы взаимодействуют с Комиссией по вопросам международных "
        "договоров через МИД",
        kk="орталық мемлекеттік органдар халықаралық шарттар мәселелері бойынша Комиссиямен СІМ арқылы өзара "
        "іс-қимыл жасайды",
        in_force=_SINCE_23,
    ),
)

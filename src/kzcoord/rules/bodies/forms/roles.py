"""What the acts call the roles that bodies play in them."""

from __future__ import annotations

from kzcoord.law.body_forms import called
from kzcoord.rules.bodies.roles import (
    BUDGET_PLANNING,
    CENTRAL_STATE_BODY,
    COMPETENT_BODY,
    COOPERATION_UNITS,
    DELEGATION_HEAD,
    DEVELOPER_BODY,
    DIPLOMATIC_CHANNELS,
    INITIATING_BODY,
    INTERESTED_BODY,
    INTERESTED_ORGANIZATION,
    INVESTMENT_BODY,
    MFA_WEBSITE,
    MISSIONS_ABROAD,
    NEXT_OFFICIAL,
    ORGANIZATION,
    PERSON_AUTHORIZED_BY_PRESIDENT,
    PUBLIC,
    RECEIVING_BODY,
    RECEIVING_OFFICIAL,
    REPRESENTATIONS_ABROAD,
    SPECIAL_STATE_BODY,
    STATE_BODY,
)

__all__ = ["FORMS"]

FORMS = (
    called(
        STATE_BODY,
        kk=("мемлекеттік органд|ар", "мемлекеттік органдар|ы", "мемлекеттік орга|н"),
        ru=("государственн|ые орган|ы", "государственн|ый орган|"),
        en=("state bodies", "the state bodies", "the state body"),
    ),
    called(
        STATE_BODY,
        ORGANIZATION,
        kk=(
            "мемлекеттік органдар мен ұйымд|ар",
            "мемлекеттік органдары мен ұйымдар|ы",
            "мемлекеттік органд|ар немесе ұйымд|ар",
            "мемлекеттік орга|н немесе ұй|ым",
        ),
        ru=(
            "государственн|ые орган|ы и организац|ии",
            "государственн|ые орган|ы или организац|ии",
            "государственн|ый орган| или организац|ия",
        ),
        en=("state bodies and organisations", "state bodies or organisations", "state body or organisation"),
    ),
    called(
        COOPERATION_UNITS,
        kk=(
            "мемлекеттік органдардың халықаралық ынтымақтастық үшін жауапты құрылымдық бөлімшелер|і",
            "мемлекеттік органдардың халықаралық ынтымақтастыққа жауапты құрылымдық бөлімшелер|і",
        ),
        ru=("структурн|ые подразделе|ния государственных органов, ответственн|ые за международное сотрудничество",),
        en=("the units of the state bodies responsible for international cooperation",),
    ),
    called(
        CENTRAL_STATE_BODY,
        kk=(
            "орталық мемлекеттік органд|ар",
            "орталық мемлекеттік орга|н",
            "Орталық атқарушы органдар және Қазақстан Республикасының Президентіне тікелей бағынатын және есеп "
            "беретін мемлекеттік органд|ар",
        ),
        ru=("центральн|ые государственн|ые орган|ы", "центральн|ый государственн|ый орган|"),
        en=("the central state bodies", "the central state body"),
    ),
    called(
        COMPETENT_BODY,
        kk=(
            "құзыретті мемлекеттік органд|ар",
            "құзыретіне жататын мемлекеттік органд|ар",
            "құзыретіне жататын Қазақстан Республикасының мемлекеттік органдар|ы",
        ),
        ru=("компетентн|ые государственн|ые орган|ы",),
        en=("the competent state bodies",),
    ),
    called(
        INTERESTED_BODY,
        kk=(
            "мүдделі мемлекеттік органд|ар",
            "мүдделі мемлекеттік органдар|ы",
            "мүдделі органд|ар",
        ),
        ru=("заинтересованн|ые государственн|ые орган|ы", "заинтересованн|ые орган|ы"),
        en=("the interested state bodies",),
    ),
    called(
        INTERESTED_ORGANIZATION,
        kk=("мүдделі ұйымд|ар",),
        ru=("заинтересованн|ые организац|ии",),
        en=("the interested organisations",),
    ),
    called(
        INTERESTED_BODY,
        INTERESTED_ORGANIZATION,
        kk=(
            "мүдделі мемлекеттік органдар мен ұйымд|ар",
            "мүдделі мемлекеттік органдар және ұйымд|ар",
            "мүдделі мемлекеттік органдары мен ұйымдар|ы",
        ),
        ru=("заинтересованн|ые государственн|ые орган|ы и организац|ии",),
        en=("the interested state bodies and organisations",),
    ),
    called(ORGANIZATION, kk=("ұйымд|ар",), ru=("организац|ии",), en=("organisations",)),
    called(
        PERSON_AUTHORIZED_BY_PRESIDENT,
        kk=(
            "Президент уәкілеттік берген өзге тұлғ|а",
            "Қазақстан Республикасының Президенті уәкілеттік берген өзге тұлғ|а",
        ),
        ru=("ин|ое уполномоченн|ое Президентом лиц|о",),
        en=("another person authorised by the President",),
    ),
    called(
        DIPLOMATIC_CHANNELS,
        kk=("дипломатиялық арнал|ар",),
        ru=("дипломатическ|ие канал|ы",),
        en=("diplomatic channels",),
    ),
    called(
        MFA_WEBSITE,
        kk=("ресми интернет-ресурс|ы", "СІМ-нің ресми интернет-ресурс|ы"),
        ru=("официальн|ый интернет-ресурс|", "официальн|ый интернет-ресурс| МИД"),
        en=("the MFA's official website",),
    ),
    called(PUBLIC, kk=("жұртш|ылық",), ru=("общественно|сть",), en=("the public",)),
    called(
        SPECIAL_STATE_BODY,
        kk=("арнаулы мемлекеттік органд|ар",),
        ru=("специальн|ые государственн|ые орган|ы",),
        en=("the special state bodies",),
    ),
    called(
        BUDGET_PLANNING,
        kk=("бюджеттік жоспарлау жөніндегі уәкілетті орга|н",),
        ru=("уполномоченн|ый орган| по бюджетному планированию",),
        en=("the authorised body for budget planning",),
    ),
    called(
        INVESTMENT_BODY,
        kk=("инвестициялар саласындағы уәкілетті мемлекеттік орга|н",),
        ru=("уполномоченн|ый государственн|ый орган| в сфере инвестиций",),
        en=("the authorised state body for investment",),
    ),
    called(
        DEVELOPER_BODY,
        kk=("әзірлеуші мемлекеттік орга|н",),
        ru=("государственн|ый орган|-разработчик|",),
        en=("the state body that drew it up",),
    ),
    called(
        RECEIVING_BODY,
        kk=("сұрау салуды алған мемлекеттік орга|н", "сұрау салуын алған мемлекеттік орга|н"),
        ru=("государственн|ый орган|, получивш|ий запрос",),
        en=("the state body that received the request",),
    ),
    called(
        INITIATING_BODY,
        kk=(
            "жүгінуге бастама жасаған уәкілетті мемлекеттік орга|н",
            "жүгінуге бастама жасап отырған уәкілетті мемлекеттік орга|н",
        ),
        ru=("уполномоченн|ый государственн|ый орган|, инициирующ|ий обращение",),
        en=("the authorised state body that initiates the application",),
    ),
    called(
        MISSIONS_ABROAD,
        kk=("шет елдердегі мекемел|ер", "шет елдердегі мекемелер|і", "шет елдегі мекем|е", "шет елдердегі мекемес|і"),
        ru=("загранучрежде|ния", "загранучрежде|ние"),
        en=("Kazakhstan's missions abroad",),
    ),
    called(
        REPRESENTATIONS_ABROAD,
        kk=(
            "мемлекеттік органдар мен ұйымдардың шет елдегі өкілдіктер|і, өкілдер|і және филиалдар|ы",
            "мемлекеттік органдары мен ұйымдары өкілдіктер|і, өкілдер|і және филиалдар|ы",
            "мемлекеттік органдары мен ұйымдары өкілдіктер|і (өкілдер|і) және филиалдар|ы",
        ),
        ru=(
            "представитель|ства, представит|ели* и филиал|ы государственных органов и организаций за рубежом",
            "представитель|ства, представит|ели* и филиал|ы её государственных органов и организаций",
        ),
        en=("the representations, representatives and branches of state bodies and organisations abroad",),
    ),
    called(
        DELEGATION_HEAD,
        kk=("делегация басшыс|ы", "делегациясының басшыс|ы", "делегацияларының басшылар|ы"),
        ru=("руковод|итель делегации", "руководит|ели* делегаций"),
        en=("the head of the delegation",),
    ),
    called(
        RECEIVING_OFFICIAL,
        kk=(
            "кездесу өткізген лауазымды ад|ам",
            "кездесу және (немесе) келіссөз өткізген лауазымды ад|ам",
            "кездесулер және (немесе) келіссөздер өткізген лауазымды ад|ам",
        ),
        ru=(
            "должностн|ое лиц|о, проводивш|ее встречу",
            "должностн|ое лиц|о, проводивш|ее встречу и (или) переговоры",
        ),
        en=("the official who held the meeting",),
    ),
    called(
        NEXT_OFFICIAL,
        kk=("келесі қабылдаушы лауазымды ад|ам", "келесі қабылдайтын лауазымды ад|ам"),
        ru=("следующ|ее принимающ|ее должностн|ое лиц|о",),
        en=("the next receiving official",),
    ),
)

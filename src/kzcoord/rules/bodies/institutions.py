"""The Government, the ministries and the other bodies of the state that the texts name."""

from __future__ import annotations

from datetime import date

from kzcoord.law.bodies import Body, OtherName
from kzcoord.rules.bodies.roles import CENTRAL_STATE_BODY
from kzcoord.text import Text

__all__ = [
    "BUDGET_COMMISSION",
    "DEPUTY_PRIME_MINISTER",
    "FINANCE",
    "GOVERNMENT",
    "GOVERNMENT_OFFICE",
    "JUSTICE",
    "MFA",
    "NATIONAL_ECONOMY",
    "NCE",
    "OMBUDSMAN",
    "PARLIAMENT",
    "PRIME_MINISTER",
    "PRIME_MINISTERS_OFFICE",
    "SUPREME_AUDIT_CHAMBER",
    "SUPREME_COURT",
    "TRADE_INTEGRATION",
    "TREATY_COMMISSION",
]

PRIME_MINISTER = Body(
    "PRIME_MINISTER",
    Text(kk="Премьер-Министр", ru="Премьер-Министр", en="the Prime Minister"),
    abbreviations=("ПМ", "PM"),
)
DEPUTY_PRIME_MINISTER = Body(
    "DEPUTY_PRIME_MINISTER",
    Text(kk="Премьер-Министрдің орынбасары", ru="Заместитель Премьер-Министра", en="a Deputy Prime Minister"),
)
GOVERNMENT = Body("GOVERNMENT", Text(kk="Үкімет", ru="Правительство", en="the Government"))
GOVERNMENT_OFFICE = Body(
    "GOVERNMENT_OFFICE",
    Text(
        kk="Қазақстан Республикасы Үкіметінің Аппараты",
        ru="Аппарат Правительства Республики Казахстан",
        en="the Government Office",
    ),
    short=Text(kk="Үкімет Аппараты", ru="Аппарат Правительства", en="the Government Office"),
    abbreviations=("ҮА",),
)
PRIME_MINISTERS_OFFICE = Body(
    "PRIME_MINISTERS_OFFICE",
    Text(
        kk="Қазақстан Республикасы Премьер-Министрінің Кеңсесі",
        ru="Канцелярия Премьер-Министра Республики Казахстан",
        en="the Prime Minister's Office",
    ),
    short=Text(kk="Премьер-Министр Кеңсесі", ru="Канцелярия Премьер-Министра", en="the Prime Minister's Office"),
    abbreviations=("ПМК", "КПМ"),
    # Made into the Government Office by a decree of 2 January 2023; Decree 1037 followed with Decree 195.
    until=date(2023, 1, 2),
    successor="GOVERNMENT_OFFICE",
)
MFA = Body(
    "MFA",
    Text(kk="Сыртқы істер министрлігі", ru="Министерство иностранных дел", en="the Ministry of Foreign Affairs"),
    short=Text(kk="СІМ", ru="МИД", en="the MFA"),
    abbreviations=("СІМ", "МИД"),
    roles=(CENTRAL_STATE_BODY,),
)
JUSTICE = Body(
    "JUSTICE",
    Text(kk="Әділет министрлігі", ru="Министерство юстиции", en="the Ministry of Justice"),
    abbreviations=("ӘдМ", "Минюст", "MoJ"),
    roles=(CENTRAL_STATE_BODY,),
)
TRADE_INTEGRATION = Body(
    "TRADE_INTEGRATION",
    Text(
        kk="Сауда және интеграция министрлігі",
        ru="Министерство торговли и интеграции",
        en="the Ministry of Trade and Integration",
    ),
    # «СИМ» of the Kazakh text is one letter away from «СІМ», the Ministry of Foreign Affairs.
    abbreviations=("СИМ", "МТИ", "MTI"),
    roles=(CENTRAL_STATE_BODY,),
)
NATIONAL_ECONOMY = Body(
    "NATIONAL_ECONOMY",
    Text(
        kk="Ұлттық экономика министрлігі",
        ru="Министерство национальной экономики",
        en="the Ministry of National Economy",
    ),
    abbreviations=("ҰЭМ", "МНЭ", "MNE"),
    roles=(CENTRAL_STATE_BODY,),
)
FINANCE = Body(
    "FINANCE",
    Text(kk="Қаржы министрлігі", ru="Министерство финансов", en="the Ministry of Finance"),
    abbreviations=("ҚМ", "МФ"),
    roles=(CENTRAL_STATE_BODY,),
)
OMBUDSMAN = Body(
    "OMBUDSMAN",
    Text(
        kk="Қазақстан Республикасындағы Адам құқықтары жөніндегі уәкіл",
        ru="Уполномоченный по правам человека в Республике Казахстан",
        en="the Commissioner for Human Rights (Ombudsman)",
    ),
    short=Text(kk="Адам құқықтары жөніндегі уәкіл", ru="Уполномоченный по правам человека", en="the Ombudsman"),
    abbreviations=("АҚУ", "УПЧ"),
)
SUPREME_COURT = Body(
    "SUPREME_COURT", Text(kk="Жоғарғы Сот", ru="Верховный Суд", en="the Supreme Court"), abbreviations=("ЖС", "ВС")
)
SUPREME_AUDIT_CHAMBER = Body(
    "SUPREME_AUDIT_CHAMBER",
    Text(kk="Жоғары аудиторлық палата", ru="Высшая аудиторская палата", en="the Supreme Audit Chamber"),
    abbreviations=("ЖАП", "ВАП", "SAC"),
    other_names=(
        OtherName(
            Text(
                kk="Республикалық бюджеттің атқарылуын бақылау жөніндегі есеп комитеті",
                ru="Счётный комитет по контролю за исполнением республиканского бюджета",
                en="the Accounts Committee",
            ),
            date(2022, 11, 26),
        ),
    ),
)
PARLIAMENT = Body(
    "PARLIAMENT",
    Text(kk="Парламент", ru="Парламент", en="Parliament"),
    # The Constitution of 2026 came into force on 1 July 2026.
    other_names=(OtherName(Text(kk="Құрылтай", ru="Курултай", en="the Kurultai"), since=date(2026, 7, 1)),),
)
NCE = Body(
    "NCE",
    Text(
        kk="Қазақстан Республикасының Ұлттық кәсіпкерлер палатасы",
        ru="Национальная палата предпринимателей Республики Казахстан",
        en="the National Chamber of Entrepreneurs",
    ),
    short=Text(
        kk="Ұлттық кәсіпкерлер палатасы",
        ru="Национальная палата предпринимателей",
        en="the National Chamber of Entrepreneurs",
    ),
    abbreviations=("ҰКП", "НПП", "Атамекен", "«Атамекен» ҰКП", "НПП «Атамекен»"),
)
BUDGET_COMMISSION = Body(
    "BUDGET_COMMISSION",
    Text(
        kk="Республикалық бюджеттік комиссия",
        ru="Республиканская бюджетная комиссия",
        en="the Republican Budget Commission",
    ),
    abbreviations=("РБК", "RBC"),
)
# Both this commission (in Resolution 1082) and the Eurasian Economic Commission (in Decree 1037) are «Комиссия».
TREATY_COMMISSION = Body(
    "TREATY_COMMISSION",
    Text(
        kk="Қазақстан Республикасының Үкіметі жанындағы Қазақстан Республикасының халықаралық шарттары мәселелері "
        "жөніндегі ведомствоаралық комиссия",
        ru="Межведомственная комиссия по вопросам международных договоров Республики Казахстан при Правительстве "
        "Республики Казахстан",
        en="the Interdepartmental Commission on International Treaties under the Government",
    ),
    short=Text(
        kk="Үкімет жанындағы халықаралық шарттар мәселелері жөніндегі ведомствоаралық комиссия",
        ru="Межведомственная комиссия по вопросам международных договоров при Правительстве",
        en="the Interdepartmental Commission on International Treaties under the Government",
    ),
    abbreviations=("ВАК", "МВК"),
)

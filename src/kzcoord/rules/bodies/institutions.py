"""The Government, the ministries and the other bodies of the state that the texts name."""

from __future__ import annotations

from datetime import date

from kzcoord.law.bodies import Body, OtherName
from kzcoord.rules.bodies.roles import CENTRAL_STATE_BODY
from kzcoord.text import Text

__all__ = [
    "BUDGET_COMMISSION",
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
    "PRIME_MINISTER", Text("Премьер-Министр", "Премьер-Министр", "the Prime Minister"), None, ("ПМ", "PM")
)
GOVERNMENT = Body("GOVERNMENT", Text("Үкімет", "Правительство", "the Government"))
GOVERNMENT_OFFICE = Body(
    "GOVERNMENT_OFFICE",
    Text("Үкімет Аппараты", "Аппарат Правительства", "the Government Office"),
    None,
    ("ҮА",),
)
PRIME_MINISTERS_OFFICE = Body(
    "PRIME_MINISTERS_OFFICE",
    Text("Премьер-Министрдің Кеңсесі", "Канцелярия Премьер-Министра", "the Prime Minister's Office"),
    None,
    ("ПМК", "КПМ"),
    # Made into the Government Office by a decree of 2 January 2023; Decree 1037 followed with Decree 195.
    until=date(2023, 1, 2),
    successor="GOVERNMENT_OFFICE",
)
MFA = Body(
    "MFA",
    Text("Сыртқы істер министрлігі", "Министерство иностранных дел", "the Ministry of Foreign Affairs"),
    Text("СІМ", "МИД", "the MFA"),
    ("СІМ", "МИД"),
    roles=(CENTRAL_STATE_BODY,),
)
JUSTICE = Body(
    "JUSTICE",
    Text("Әділет министрлігі", "Министерство юстиции", "the Ministry of Justice"),
    None,
    ("ӘдМ", "Минюст", "MoJ"),
    roles=(CENTRAL_STATE_BODY,),
)
TRADE_INTEGRATION = Body(
    "TRADE_INTEGRATION",
    Text(
        "Сауда және интеграция министрлігі",
        "Министерство торговли и интеграции",
        "the Ministry of Trade and Integration",
    ),
    None,
    # «СИМ» of the Kazakh text is one letter away from «СІМ», the Ministry of Foreign Affairs.
    ("СИМ", "МТИ", "MTI"),
    roles=(CENTRAL_STATE_BODY,),
)
NATIONAL_ECONOMY = Body(
    "NATIONAL_ECONOMY",
    Text("Ұлттық экономика министрлігі", "Министерство национальной экономики", "the Ministry of National Economy"),
    None,
    ("ҰЭМ", "МНЭ", "MNE"),
    roles=(CENTRAL_STATE_BODY,),
)
FINANCE = Body(
    "FINANCE",
    Text("Қаржы министрлігі", "Министерство финансов", "the Ministry of Finance"),
    None,
    ("ҚМ", "МФ"),
    roles=(CENTRAL_STATE_BODY,),
)
OMBUDSMAN = Body(
    "OMBUDSMAN",
    Text(
        "Адам құқықтары жөніндегі уәкіл",
        "Уполномоченный по правам человека",
        "the Commissioner for Human Rights (Ombudsman)",
    ),
    Text("Адам құқықтары жөніндегі уәкіл", "Уполномоченный по правам человека", "the Ombudsman"),
    ("АҚУ", "УПЧ"),
)
SUPREME_COURT = Body("SUPREME_COURT", Text("Жоғарғы Сот", "Верховный Суд", "the Supreme Court"), None, ("ЖС", "ВС"))
SUPREME_AUDIT_CHAMBER = Body(
    "SUPREME_AUDIT_CHAMBER",
    Text("Жоғары аудиторлық палата", "Высшая аудиторская палата", "the Supreme Audit Chamber"),
    None,
    ("ЖАП", "ВАП", "SAC"),
    other_names=(OtherName(Text("Есеп комитеті", "Счётный комитет", "the Accounts Committee"), date(2022, 11, 26)),),
)
PARLIAMENT = Body(
    "PARLIAMENT",
    Text("Парламент", "Парламент", "Parliament"),
    # The Constitution of 2026 came into force on 1 July 2026.
    other_names=(OtherName(Text("Құрылтай", "Курултай", "the Kurultai"), since=date(2026, 7, 1)),),
)
NCE = Body(
    "NCE",
    Text(
        "Қазақстан Республикасының Ұлттық кәсіпкерлер палатасы",
        "Национальная палата предпринимателей Республики Казахстан",
        "the National Chamber of Entrepreneurs",
    ),
    Text(
        "Ұлттық кәсіпкерлер палатасы",
        "Национальная палата предпринимателей",
        "the National Chamber of Entrepreneurs",
    ),
    ("ҰКП", "НПП"),
)
BUDGET_COMMISSION = Body(
    "BUDGET_COMMISSION",
    Text("Республикалық бюджеттік комиссия", "Республиканская бюджетная комиссия", "the Republican Budget Commission"),
    None,
    ("РБК", "RBC"),
)
# Both this commission (in Resolution 1082) and the Eurasian Economic Commission (in Decree 1037) are «Комиссия».
TREATY_COMMISSION = Body(
    "TREATY_COMMISSION",
    Text(
        "Халықаралық шарттар мәселелері жөніндегі ведомствоаралық комиссия",
        "Межведомственная комиссия по вопросам международных договоров",
        "the Interdepartmental Commission on International Treaties",
    ),
    None,
    ("ВАК", "МВК"),
)

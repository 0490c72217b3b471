S s1 opine/assert indirect | {s:The Health Cluster} {k:believes} that {c:the true figures are higher}. | who=Health Cluster; form=named
S s2 accuse/assert indirect | {s:Jonglei's relief commissioner, Achol Deng Malual}, {k:told} {a:partners} on Tuesday that {c:the breach had been widened on purpose by herders}. | who=Achol Deng Malual; form=named
S s3 reject/deny/condemn/opine mixed | {s:The Cattle Owners' League}, which represents them, {k:called} {c:this "a slander against people who lost everything"}. | who=Cattle Owners' League; form=named; ans=rejects>s2
S s4 assert indirect | {s:Engineers sent to the site} {k:counted} {c:three openings} but | who=Engineers; form=collective; opt=1
S s5 assert/opine/decline indirect | {s:Engineers sent to the site} counted three openings but {k:drew no conclusion} about {c:the cause}. | who=Engineers; form=collective; neg=1; opt=1
S s6 assert/announce indirect | In Pibor, {s:the county authorities} initially {k:reported} {c:56 drownings}. ~ {e:cannot vouch for either number} | who=county authorities; form=collective/named; ev=unverified/unstated
S s7 correct/retract indirect | {s:They} have since {k:revised} {c:this to 19}, explaining ~ {e:cannot vouch for either number} | who=county authorities; form=pronoun; ev=unverified/unstated; ans=retracts>s6
S s8 assert/concede indirect | {s:They} have since revised this to 19, {k:explaining} that {c:names had been listed twice}. | who=county authorities; form=pronoun
S s9 assert indirect | {s:Relatives}, quoted by {r:Radio Sobat}, {k:maintain} that {c:upwards of 40 bodies were buried}. ~ {e:cannot vouch for either number} | who=Relatives; form=collective; ev=unverified; via=Radio Sobat; ans=disputes>s7|s6
S s10 assert/decline indirect | {s:The Humanitarian Information Unit (HIU)} has not seen a burial list and {k:cannot vouch} for {c:either number}. | who=Humanitarian Information Unit; form=named/outlet; neg=1; opt=1
S s11 assert indirect | {s:The clinic at the displacement site} {k:reports} {c:turning patients away for want of beds}. | who=clinic; form=title/named/collective
S s12 assert/accuse mixed | {s:A nurse} {k:spoke of} {c:mixing rehydration salts "in cooking pots, with river water"}. | who=-; form=unnamed; basis=eyewitness
S s13 deny/reject indirect | {s:Her supervisor} {k:disputes} {c:this}. | who=-; form=unnamed/title; ans=disputes>s12
S s14 announce/promise indirect | {s:The Minister of Health} {k:announced} on 30 September that {c:600,000 doses would be flown in from Geneva}. | who=~Minister of Health; form=title
S s15 announce/assert indirect | {s:He} {k:gave} {c:no date}. | who=~Minister of Health; form=pronoun; neg=1; opt=1
S s16 deny indirect | {s:Khartoum} has {k:denied} that {c:the strain came across its border}, as | who=Sudanese government; form=metonym; ans=denies>s17
S s17 accuse/assert indirect | {c:the strain came across its border}, as {s:a leaflet handed out in Renk} {k:alleges}. | who=-; form=document
S s18 demand/assert/accuse/threaten indirect | {k:By} {s:the drivers}' {k:account}, {c:they wanted 2 million South Sudanese pounds to let it pass}. | who=drivers; form=collective; basis=eyewitness
S s19 demand indirect | {s:they} {k:wanted} {c:2 million South Sudanese pounds to let it pass}. | who=~Armed youths; form=pronoun; in=s18; opt=1
S s20 promise indirect | {s:The army} has {k:pledged} {c:to station a company at Mingkaman}; the | who=South Sudanese army; form=named/title
S s21 demand/ask indirect | {s:the aid agency Lifeline Nile} has {k:requested} that {c:no soldier ride on its vehicles}, citing | who=Lifeline Nile; form=named
S s22 assert indirect | {s:the aid agency Lifeline Nile} has requested that no soldier ride on its vehicles, {k:citing} {c:the shooting of a driver in Route 3 Camp last year}. | who=Lifeline Nile; form=named/implied; opt=1
S s23 assert indirect | {s:Pilots} {k:say} that {c:night landings at Malakal have been prohibited}. | who=Pilots; form=collective
S s24 decline indirect | {s:The aviation authority} {k:would not be drawn} on {c:the matter}. | who=aviation authority; form=named/title
S s25 assert/accuse/opine/condemn direct | "{c:We are told to wait for the water to go down}," {s:an elder in Twic East} {k:wrote} {a:to the HIU}. "{c:The water has told us nothing of the kind.}" | who=-; form=unnamed
S s26 order/assert/demand indirect | "{a:We} are {k:told} {c:to wait for the water to go down}," | who=-; form=implied; in=s25; opt=1
S s27 warn/predict indirect | {c:Unless pledges are honoured by mid-November, rations will have to be halved}, {s:the HIU} {k:cautions}. | who=Humanitarian Information Unit; form=named/outlet
S s28 thank indirect | {s:Juba} has {k:thanked} {a:Tokyo} for {c:12 water treatment units}. | who=South Sudanese government; form=metonym
S s29 correct indirect | {k:Correction} to Issue 13: {c:the number of latrines dug in Ayod was 140, not 410}. | who=~Humanitarian Information Unit; form=implied/outlet; opt=1
F displaced person 147000 - | {p:at least {n:147,000} {g:people}} | op=at_least
F share/displaced percent 80 80 | {p:{n:four in five} of them {g:women and children}} | cls=woman/child
F killed person 38 38 | killed {n:38} of the
F infected/present/count person 1264 1264 | the {n:1,264} {g:people}
F count/money/present tonne/t/ton 90 90 | {p:{n:90} tonnes} of sorghum
F duration day 11 11 | {p:{n:eleven} days}
F count thing/opening 3 3 | {n:three} openings | by=-/s4
F killed person 56 56 | reported {n:56} drownings | by=s6; real=actual/denied
F killed person 19 19 | this to {n:19}, explaining | by=s7; basis=revised
F killed/count person/body 40 - | {p:upwards of {n:40} bodies} | op=at_least; by=s9
F infected person/case/thing 310 310 | {p:{n:310} new cases} in | basis=new
F infected person/case/thing 122 122 | up from {n:122} the
F duration week 1 1 | in {n:the} week to | opt=1
F count/present dose/thing 600000 600000 | {p:{n:600,000} doses} | by=s14; real=planned/actual/projected
F count/present thing/lorry/vehicle 7 7 | {n:seven} lorries
F money SSP/pound 2000000 2000000 | {p:{n:2 million} South Sudanese pounds} | by=s18/s19; real=actual/planned
F deployed person 0 0 | that {n:no} {g:soldier} ride | op=none; by=s21; opt=1; real=actual/planned/ordered
F injured/killed person 1 1 | shooting of {n:a} {g:driver} | opt=1; by=s22/-
F money USD 61500000 61500000 | {p:{n:$61.5 million}} | real=actual/planned/projected
F share/money percent 33.3333 33.3333 | {p:{n:a third}} has been
F change/count times 0.5 0.5 | to be {n:halved}, the | op=multiple; basis=change; by=s27; real=projected/feared/hypothetical
F count/money thing/unit 12 12 | for {n:12} water treatment units | by=s28
F count thing/latrine 140 140 | was {n:140}, not | by=-/s29
F count thing/latrine 410 410 | not {n:410}. | by=-/s29; real=denied/actual
L includes | killed {part:38} of the {whole:1,264} people
L includes | at least {whole:147,000} people in Jonglei and Unity since late August, {part:four in five} of | opt=1
L previous | reported {old:56} drownings. They have since revised this to {new:19}, explaining
L previous | {new:310} new cases in the week to 29 September, up from {old:122} the
L previous | was {new:140}, not {old:410}. | opt=1
L includes | {whole:$61.5 million}, of which {part:a third} has | opt=1
D | Issue {x:14} – 3
D | – {x:3} October
D | {x:2019}
D | of {x:26} September
D | to {x:29} September
D | on {x:30} September
D | on {x:28} September
D | Issue {x:13}: the
D | Route {x:3} Camp
D | {x:Issue 15} will
D | on {x:17} October
D | +{x:211} 900
D | 211 {x:900 000 118}
D | drew {x:no} conclusion
D | gave {x:no} date
E displacement happened/ongoing | {cause:Floodwaters} have {t:uprooted} at least 147,000 {target:people} in
E killing/disease_outbreak happened | {cause:Cholera} has {t:killed} 38 of
E disease_outbreak happened/ongoing | Floods and {t:Cholera} ~ {t:Cholera}@2 | opt=1
E aid_delivery happened | A {instrument:barge} carrying 90 tonnes of sorghum, held at Malakal for eleven days, {t:reached} {at:Bor} on Monday | begin=2019-09-30
E aid_denial/blockade happened | A {target:barge} carrying 90 tonnes of sorghum, {t:held} at Malakal | opt=1
E flood happened | The {cause:Nile} {t:burst} its eastern dyke at {at:Bor} in ~ {t:Floods}@1 | begin=2019-09-26
E property_destruction/infrastructure_damage happened | the breach had been {t:widened} on purpose by {agent:herders} | by=s2
E infrastructure_damage happened | that the {t:breach} had been | opt=1; by=s2/-
E accident/killing/flood happened/denied | 56 {t:drownings}. | by=s6
E killing happened | 40 {t:bodies} were buried | opt=1; by=s9
E disease_outbreak happened/ongoing | 310 new {t:cases} in
E aid_denial/shortage happened/ongoing | {agent:clinic} at the displacement site reports {t:turning} {target:patients} {t:away} for | by=s11
E aid_delivery/offer_of_aid announced/possible | 600,000 {target:doses} would be {t:flown in} from | by=s14
E disease_outbreak denied/happened | that the {target:strain} {t:came} across its border | by=s16/s17; opt=1
E blockade/aid_denial/hostage_taking happened | Armed {agent:youths} {t:halted} a {target:convoy} of seven lorries on the Bor–Juba road | begin=2019-09-28
E demand/crime_organised happened | {agent:they} {t:wanted} 2 million | opt=1; by=s18
E withdrawal/aid_denial happened | {agent:It} {t:returned} to Juba with | opt=1
E deployment announced/possible | to {t:station} a {target:company} at {at:Mingkaman} | by=s20
E shooting/injury/killing happened | the {t:shooting} of a {target:driver} in | by=s22/-
E ban happened | night {target:landings} at Malakal have been {t:prohibited} | by=s23
E offer_of_aid happened/announced | {t:pledges} are honoured | opt=1; by=s27
E shortage possible/hypothetical | {target:rations} will have to be {t:halved}, | by=s27
E aid_delivery/offer_of_aid happened | third has been {t:received} | opt=1
E flood happened | told to wait for the {t:water} to go down | opt=1; by=s25
T DATE 2019-10-03 | {x:3 October 2019}
T DATE 2019-08 | {x:late August}, four
T DURATION P11D | for {x:eleven days},
T DATE 2019-09-30 | Bor on {x:Monday}.
T TIME/DATE 2019-09-26/2019-09-26TNI/2019-09-26TMO | {x:the early hours of 26 September}.
T DATE 2019-10-01 | partners on {x:Tuesday} that
T DATE/DURATION 2019-09-29/P1W/P7D/2019-W39 | to {x:29 September}, up
T DURATION/DATE P1W/P7D/2019-W39 | in {x:the week} to | opt=1
T DATE/DURATION 2019-W38/P1W | 122 {x:the week before}.
T DATE 2019-09-30 | on {x:30 September} that
T DATE 2019-09-28 | on {x:28 September}.
T DATE 2018 | Camp {x:last year}.
T DATE 2019-11 | by {x:mid-November},
T DATE 2019-10-17 | on {x:17 October}.
T SET/TIME XXXX-XX-XXTNI/TNI | that {x:night} landings | opt=1
P* location SS c c | South Sudan
P* location SS 7.5 32.0 | Jonglei
P location SS 9.0 29.7 | Jonglei and {x:Unity} since
P* location SS 9.53 31.66 | Malakal
P* location SS 6.21 31.56 | Bor
P* location SS 6.8 33.13 | Pibor
P* location SS 9.23 29.8 | Bentiu
P* location SS 7.78 33.0 | Akobo
P* location CH 46.2 6.15 | Geneva
P* actor SD 15.5 32.56 | Khartoum
P* location SS 11.75 32.8 | Renk
P location SS 4.85 31.6 | returned to {x:Juba} with
P actor SS 4.85 31.6 | {x:Juba} has thanked
P actor JP 35.68 139.69 | thanked {x:Tokyo} for
P location SS 6.05 31.5 | at {x:Mingkaman};
P location SS 7.3 31.4 | in {x:Twic East} wrote
P location SS 8.1 31.4 | in {x:Ayod} was
P site SS - - | the {x:Bor–Juba road} on
P site SS - - | in {x:Route 3 Camp} last
P location SS - - | HIU {x:Juba}, tel | opt=1
P location - - - | The {x:Nile} burst | opt=1
P demonym SS - - | million {x:South Sudanese} pounds
P part_of_name - - - | Lifeline {x:Nile} has
P part_of_name - - - | Radio {x:Sobat}, maintain
P origin SS 7.5 32.0 | {x:Jonglei}'s relief | opt=1
A organisation | Health Cluster | The Health Cluster
A person | Achol Deng Malual | Jonglei's relief commissioner, Achol Deng Malual; Achol Deng Malual | country=SS
A organisation | Cattle Owners' League | The Cattle Owners' League | country=SS
A organisation/group | county authorities | the county authorities | country=SS
A group | Relatives | Relatives
A organisation | Radio Sobat | Radio Sobat
A organisation | Humanitarian Information Unit | The Humanitarian Information Unit (HIU); HIU; The Humanitarian Information Unit
A organisation | clinic | The clinic at the displacement site
A role/person | Minister of Health | The Minister of Health | country=SS; alt=Riek Gai Kok
A group | drivers | the drivers
A country/organisation | Sudanese government | Khartoum | country=SD; alt=Sudan,Government of Sudan,Sudan government
A country/organisation | South Sudanese government | Juba | country=SS; alt=South Sudan,Government of South Sudan,South Sudan government
A country/organisation | Japanese government | Tokyo | country=JP; alt=Japan,Government of Japan,Japan government
A organisation | South Sudanese army | The army | country=SS; alt=army
A organisation | Lifeline Nile | the aid agency Lifeline Nile; Lifeline Nile
A organisation | aviation authority | The aviation authority | country=SS
A person | Nyandeng Lual | Nyandeng Lual
A group | Armed youths | Armed youths
A group | herders | herders
F count thing/times 2 2 | listed {n:twice}. | opt=1; by=s8
E flood happened | {t:Floodwaters} have | opt=1
E displacement ongoing | the {t:displacement} site | opt=1

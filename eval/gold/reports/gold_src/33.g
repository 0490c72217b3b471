S s1 assert/announce indirect | {c:Around 9,600 people have been displaced from Liancourt and Verrettes since 14 November}, {s:the Directorate of Civil Protection} {k:reports}. | who=Directorate of Civil Protection; form=named
S s2 demand indirect | {s:The Humanitarian Forum (HF)} {k:calls on} {a:all parties} {c:to let fuel through}. | who=Humanitarian Forum; form=named/outlet
S s3 assert indirect | {s:The mayor} {k:told} {a:an assessment team} that {c:at least 37 people had been killed}. | who=-; form=title
S s4 assert/deny indirect | {s:The Haitian National Police} {k:puts} {c:the number of dead at 19, among them two officers}. | who=Haitian National Police; form=named; ans=disputes>s3
S s5 confirm indirect | {s:HF} has been able to {k:confirm} {c:23 deaths through hospital and parish registers}. | who=Humanitarian Forum; form=named/outlet; ev=verified/cited/unstated; basis=document; ans=disputes>s3?
S s6 claim_responsibility mixed/indirect | {s:A group known as Baz Savann} {k:claimed responsibility} {v:in a video that circulated on WhatsApp}, saying that {c:it had punished "informers"}. ~ {e:The authenticity of the video has not been established}. | who=Baz Savann; form=named; ev=unverified/unstated; basis=video
S s7 threaten mixed | {v:In the same recording}, {s:its leader} {k:threatens} {c:to close the road to Gonaïves "until Christmas"}. {e:The authenticity of the video has not been established}. | who=~Baz Savann leader; form=title; ev=unverified/unstated; basis=video
S s8 assert indirect | {r:A community radio station}, quoting {s:a police inspector}, {k:reported} that {c:14 women had been abducted}. ~ {e:HF has received no information to support the report}. | who=-; form=unnamed; ev=unverified/none_given/unstated
S s9 deny indirect | {s:The police} have since {k:denied} that {c:any inspector gave such an interview}. | who=Haitian National Police; form=named/collective; ans=denies>s8
S s10 assert direct | "{c:We slept in the canal with water up to here}," {s:a displaced father} {k:told} {a:HF staff} in Saint-Marc. "{c:My wife asked the soldiers – we thought they were soldiers – to help us. They laughed.}" | who=-; form=unnamed; basis=eyewitness
S s11 ask/demand indirect | {s:My wife} {k:asked} {a:the soldiers} – we thought they were soldiers – {c:to help us}. | who=-; form=unnamed/title; in=s10
S s12 assert/promise/announce/predict indirect | {s:The Ministry of Public Health} has opened three treatment centres and {k:says} {c:a fourth will be ready by 30 November}. | who=Ministry of Public Health; form=named
S s13 assert/announce indirect | {s:It} has not {k:indicated} {c:who will staff it}. | who=Ministry of Public Health; form=pronoun; neg=1
S s14 warn/predict indirect | {s:Doctors at the Saint-Nicolas hospital} {k:warn} that {c:they will have to turn patients away unless diesel arrives this week}. | who=Doctors at the Saint-Nicolas hospital; form=collective
S s15 ask/demand indirect | {s:Parents} have {k:asked} for {c:the buildings to be vacated before classes resume on Monday}. | who=Parents; form=collective
S s16 claim_responsibility/assert indirect | {s:No group} has {k:said} that {c:it was behind them}. | who=-; form=collective/unnamed/implied; neg=1; opt=1
S s17 accuse indirect | {s:Both the police and residents} {k:accused} {c:Baz Savann of breaking it}; | who=~Haitian National Police; form=collective/named
S s18 decline indirect | {s:the group} {k:has not responded}. | who=Baz Savann; form=title/collective/named; opt=1
S s19 deny/assert indirect | {c:Reports that Santo Domingo had closed the crossing at Ouanaminthe to aid lorries are incorrect}, {k:according to} {s:the Dominican customs service}. | who=Dominican customs service; form=named/title; ans=denies>s20?
S s20 assert indirect | {k:Reports} that {c:Santo Domingo had closed the crossing at Ouanaminthe to aid lorries} are | who=-; form=implied; in=s19; opt=1
S s21 announce/promise/offer indirect | {s:Ottawa} {k:announced} {c:a contribution of 3 million Canadian dollars} on | who=Canadian government; form=metonym
S s22 thank indirect | {s:The Prime Minister} {k:thanked} {c:donors} but | who=Ariel Henry; form=title; opt=1
S s23 assert/opine mixed | {s:The Prime Minister} thanked donors but {k:said} that {c:money "cannot be eaten while the road is closed"}. | who=Ariel Henry; form=title/implied
S s24 assert indirect | {s:Situation Report No. 4} {k:gave} {c:the number of cases as 2,210}. | who=~Humanitarian Forum; form=document/outlet; opt=1
F displaced person 9600 9600 | {p:Around {n:9,600} {g:people}} | op=about; by=s1
F infected person 1120 1120 | {n:1,120} {g:suspected cholera cases}, including
F killed person 31 31 | including {n:31} deaths, have
F share percent 40 40 | {n:Four in ten} {g:patients} are
F count/damaged/destroyed thing/ambulance 2 2 | {n:Two} {g:ambulances} were
F missing person 1 1 | {n:A} {g:nurse} is still | cls=health_worker; opt=1
F killed person 37 - | {p:at least {n:37} {g:people}} | op=at_least; by=s3
F killed person 19 19 | dead at {n:19}, among | by=s4
F killed person 2 2 | them {n:two} {g:officers}. | cls=police; by=s4
F killed person 23 23 | confirm {n:23} deaths | by=s5/-
F hostage/missing person 14 14 | that {n:14} {g:women} had | cls=woman; by=s8
F count thing/centre/center 3 3 | opened {n:three} treatment centres
F count thing/sachet 42000 42000 | from {n:42,000} to
F count thing/sachet 11500 11500 | to {n:11,500} sachets
F duration day 8 8 | in {n:eight} days.
F displaced/present person 2300 2300 | {n:2,300} {g:people} are staying
F count thing/school 2 2 | in {n:two} schools in
F count/rate/present person - 4000 | reached {p:up to {n:4,000} {g:people} a day}, was | op=at_most; basis=rate
F duration hour 6 6 | a {n:six}-hour pause
F evacuated person 180 180 | which {n:180} {g:people} were
F money USD 14500000 14500000 | {p:{n:US$14.5 million}} is | real=planned/actual
F share percent 18 18 | is {n:18} per cent
F money CAD 3000000 3000000 | of {p:{n:3 million} Canadian dollars} on | by=s21; real=planned/actual
F infected person 2210 2210 | as {n:2,210}. The | by=s24/-; real=actual/denied
F infected person 1021 1021 | read {n:1,021}. | basis=revised
L includes | {whole:1,120} suspected cholera cases, including {part:31} deaths
L includes | dead at {whole:19}, among them {part:two} officers
L previous | from {old:42,000} to {new:11,500} sachets
L previous | as {old:2,210}. The figure should have read {new:1,021}.
E displacement happened/ongoing | 9,600 {target:people} have been {t:displaced} from {at:Liancourt} and | by=s1; begin=2022-11-14
E disease_outbreak happened/ongoing | violence and {t:cholera}, Artibonite ~ suspected {t:cholera cases}, including |
E killing/disease_outbreak happened | including 31 {t:deaths}, have
E looting happened | Two {target:ambulances} were stopped and {t:looted} on the {at:National Road 1} on | begin=2022-11-22
E blockade/aid_denial/armed_attack happened | Two {target:ambulances} were {t:stopped} and looted | opt=1; begin=2022-11-22
E missing_persons ongoing/happened | A {target:nurse} is still {t:missing}.
E demand/call_for_talks happened/demanded | {agent:The Humanitarian Forum} (HF) {t:calls on} all | opt=1
E arson happened | armed {agent:men} {t:set fire to} the {target:market} of {at:Liancourt}. | begin=2022-11-14
E armed_attack happened | of the {t:attack} diverge | begin=2022-11-14
E killing happened | 37 {target:people} had been {t:killed}. | by=s3; begin=2022-11-14
E killing happened | number of {t:dead} at 19 | by=s4; begin=2022-11-14
E killing happened | confirm 23 {t:deaths} through | by=s5/-; begin=2022-11-14
E claim_of_responsibility happened | {agent:Baz Savann} {t:claimed responsibility} in | opt=1
E killing/armed_attack/* happened | {agent:it} had {t:punished} "{target:informers}" | opt=1; by=s6
E blockade/road_closure threatened | its {agent:leader} threatens to {t:close} the {target:road} to | by=s7
E hostage_taking happened | 14 {target:women} had been {t:abducted}. | by=s8
E displacement happened | a {t:displaced} {target:father} told | opt=1
E shortage happened/ongoing | {target:Stocks} of oral rehydration salts {t:fell} from | opt=1
E aid_denial/* hypothetical/possible | to {t:turn patients away} unless | opt=1; by=s14
E displacement happened/ongoing | 2,300 people are {t:staying in two schools} in | opt=1
E aid_denial happened | {target:Distribution} of hot meals, which reached up to 4,000 people a day, was {t:suspended} on Tuesday | begin=2022-11-22
E threat happened | following {t:threats}. No | opt=1
E talks happened | {t:Negotiations} with community {target:leaders} led | 
E ceasefire happened | a six-hour {t:pause} on | begin=2022-11-20
E evacuation happened | 180 {target:people} were {t:evacuated}. | begin=2022-11-20
E ceasefire_violation happened | {agent:Baz Savann} of {t:breaking} it | by=s17
E accusation happened | {agent:residents} {t:accused} {target:Baz Savann} of | opt=1
E border_closure denied | {agent:Santo Domingo} had {t:closed} the {target:crossing} at {at:Ouanaminthe} to | by=s20/s19
E offer_of_aid announced/happened | {agent:Ottawa} announced a {t:contribution} of | by=s21/-; begin=2022-11-23
E road_closure/blockade ongoing/happened/hypothetical | while the {target:road} is {t:closed}". | by=s23
E base_established/* happened | {agent:The Ministry of Public Health} has {t:opened} three treatment | opt=1
T DATE 2022-11-24 | As of {x:24 November 2022}
T DATE 2022-11-14 | since {x:14 November}, the
T DATE 2022-11-22 | on {x:22 November}. A
T DATE 2022-11-14 | On {x:14 November}, armed
T DATE 2022-12-25 | "until {x:Christmas}"
T DATE 2022-11-30 | by {x:30 November}. It
T DURATION P8D | in {x:eight days}.
T DATE 2022-W47 | arrives {x:this week}.
T DATE 2022-11-28 | resume on {x:Monday}.
T SET P1D/XXXX-XX-XX | people {x:a day}, was | opt=1
T DATE 2022-11-22 | suspended on {x:Tuesday} following
T DURATION PT6H | a {x:six-hour} pause
T DATE 2022-11-20 | on {x:20 November}, during
T DATE 2022-11-23 | on {x:23 November}. The
T DATE 2022-12-01 | report: {x:1 December}. Contact
P location HT c c | {x:HAITI}: Armed
P* location HT 19.13 -72.48 | Liancourt
P location HT 19.08 -72.43 | and {x:Verrettes} since
P location HT 19.45 -72.69 | to {x:Gonaïves} "until
P* location HT 19.11 -72.7 | Saint-Marc
P location HT 19.55 -71.73 | at {x:Ouanaminthe} to
P location HT 19.1 -72.5 | cholera, {x:Artibonite}
P actor DO 18.47 -69.9 | that {x:Santo Domingo} had
P actor CA 45.42 -75.7 | {x:Ottawa} announced
P site HT - - | the {x:National Road 1} on
P part_of_name HT - - | the {x:Saint-Nicolas} hospital
P demonym HT c c | The {x:Haitian} National
P demonym DO c c | the {x:Dominican} customs
P demonym CA c c | million {x:Canadian} dollars
A organisation | Directorate of Civil Protection | the Directorate of Civil Protection; Directorate of Civil Protection | country=HT
A organisation | Humanitarian Forum | The Humanitarian Forum (HF); The Humanitarian Forum; HF
A organisation | Haitian National Police | The Haitian National Police; Haitian National Police; The police | country=HT
A group/organisation | Baz Savann | A group known as Baz Savann; Baz Savann; the group | country=HT
A organisation | Ministry of Public Health | The Ministry of Public Health; Ministry of Public Health | country=HT
A group | Doctors at the Saint-Nicolas hospital | Doctors at the Saint-Nicolas hospital
A group | Parents | Parents
A organisation | Dominican customs service | the Dominican customs service; Dominican customs service | country=DO
A country/organisation | Canadian government | Ottawa | country=CA; alt=Canada,Government of Canada
A country/organisation | Dominican government | Santo Domingo | country=DO; alt=Dominican Republic,Government of the Dominican Republic
A person | Ariel Henry | The Prime Minister | country=HT; office=prime minister
A person | Mireille Datus | Mireille Datus
N | {x:HUMANITARIAN RESPONSE}
D | No. {x:5}
D | of {x:24} November
D | under {x:five}.
D | Road {x:1} on
D | on {x:22} November
D | On {x:14} November, armed
D | since {x:14} November
D | a {x:fourth} will
D | by {x:30} November
D | on {x:20} November
D | on {x:23} November
D | report: {x:1} December
D | No. {x:4} gave
D | {x:No} group has
D | received {x:no} information

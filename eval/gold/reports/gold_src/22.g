S s1 assert/announce indirect | {c:Attacks on four villages in Macomia district between 6 and 8 November forced some 11,300 people from their homes}, {s:the International Displacement Office (IDO)} {k:estimates}. | who=International Displacement Office; form=named/outlet
S s2 assert/announce indirect | {c:Eighteen residents were killed, among them two teachers}, {s:the district administrator, Abdul Chale}, {k:told} {a:IDO}. | who=Abdul Chale; form=named
S s3 assert/accuse indirect | {s:Survivors} {k:reported} that {c:several women had been abducted}. | who=Survivors; form=collective; basis=eyewitness
S s4 claim_responsibility indirect | {s:No group} has {k:claimed} {c:responsibility for the attack}, but | who=-; form=unnamed/collective; neg=1; opt=1
S s5 accuse indirect | {c:the attack}, but {s:the provincial police} {k:blame} {c:Islamist insurgents}. | who=provincial police; form=named/collective
S s6 assert direct | "{c:I walked for three days with my grandchildren. We ate mangoes}," {k:said} {s:Amina}, 61, | who=Amina; form=named; basis=eyewitness
S s7 assert/accuse indirect | {s:She} {k:told} {a:staff} that {c:soldiers had turned families back at a checkpoint}. ~ {e:IDO has not been able to verify either account}. | who=Amina; form=pronoun; ev=unverified
S s8 reject/deny indirect | {s:The army's spokesman, Colonel Elias Matusse}, {k:rejected} {c:this} and | who=Elias Matusse; form=named; ev=unverified/unstated; ans=rejects>s7
S s9 assert/deny mixed | {s:The army's spokesman, Colonel Elias Matusse}, rejected this and {k:said} that {c:civilians had been "escorted, never stopped"}. {e:IDO has not been able to verify either account}. | who=Elias Matusse; form=named/implied; ev=unverified; ans=denies>s7
S s10 assert indirect | {s:Community leaders} {k:say} that {c:another 2,600 people crossed the Rovuma river into Tanzania}, whereas | who=Community leaders; form=collective
S s11 assert indirect | whereas {s:Dodoma} {k:puts} {c:the number at fewer than 500}. | who=Tanzanian government; form=metonym; ans=disputes>s10
S s12 warn/opine/condemn/assert indirect | {s:The UN refugee agency} {k:expressed concern} over {c:reports that Tanzania had forcibly returned 300 asylum seekers}, and | who=UN refugee agency; form=named/title
S s13 demand/ask indirect | {s:The UN refugee agency} expressed ~ and {k:urged} {a:it} {c:to keep its border open}. | who=UN refugee agency; form=named/title/implied
S s14 assert/accuse indirect | concern over {k:reports} that {c:Tanzania had forcibly returned 300 asylum seekers}, | who=-; form=implied/unnamed; in=s12; opt=1
S s15 confirm/announce/assert indirect | {s:The Ministry of Health} {k:confirmed} {c:37 cases of cholera in Metuge, including three deaths}. | who=Ministry of Health; form=named
S s16 assert indirect | {c:Two people were injured in the blast}, {k:according to} {s:the bridge's guards}. | who=bridge's guards; form=collective/unnamed
S s17 warn/predict direct | "{c:Without new money we will have to halve rations in December}," {k:warned} {s:IDO's chief of mission, Laura Benítez}. | who=Laura Benítez; form=named
S s18 promise/offer/announce indirect | {s:Norway} {k:pledged} {c:$6 million} on Thursday. | who=Norway; form=named
S s19 promise/offer indirect | {s:The governor of Cabo Delgado} has {k:promised} {c:land for 3,000 families in Ancuabe}, | who=-; form=title
S s20 assert/announce indirect | {s:The governor of Cabo Delgado} has promised ~ did not {k:say} {c:when the plots would be ready}. | who=-; form=title/implied; neg=1
S s21 decline indirect | Asked about {c:the delay}, {s:his office} {k:declined to comment}. | who=~governor's office; form=title/named/unnamed
F count thing/village 4 4 | on {n:four} {g:villages} | by=s1
F displaced person 11300 11300 | {p:some {n:11,300} {g:people}} | op=about; by=s1
F share percent 62 62 | {n:62 per cent} of
F count/displaced/missing person 214 214 | {n:214} of them | cls=child
F displaced person 730001 - | {p:More than {n:730,000} {g:people}} | op=more_than
F killed person 18 18 | {n:Eighteen} {g:residents} | by=s2; cls=civilian
F killed person 2 2 | {n:two} {g:teachers} | by=s2
F hostage/missing person 3 9 | {n:several} {g:women} | op=vague; by=s3; cls=woman
F duration day 3 3 | {n:three} days | by=s6
F count/displaced/present person 8900 8900 | from {n:8,900} to
F count/displaced/present person 13750 13750 | to {n:13,750} in
F duration week 1 1 | in {n:one} week
F displaced/count person 2600 2600 | {p:another {n:2,600} {g:people}} | by=s10
F displaced/count person - 499 | {p:fewer than {n:500}} | op=less_than; by=s11
F count/displaced/released/change/evacuated person 300 300 | {n:300} {g:asylum seekers} | by=s12/s14; cls=refugee
F count/displaced/present/change person 900 900 | {p:About {n:900} {g:people}} | op=about
F count tonne/thing 140 140 | {n:140} tonnes
F infected person/thing 37 37 | {n:37} {g:cases} | by=s15
F killed person/thing 3 3 | {n:three} deaths | by=s15
F count thing/tent 1200 1200 | {n:1,200} {g:tents}
F destroyed thing/tent 80 80 | {p:about {n:80} of} | op=about
F injured person 2 2 | {n:Two} {g:people} were injured | by=s16
F money USD 254000000 254000000 | {n:US$254 million} | real=actual/planned/projected
F share percent 41 41 | {p:only {n:41 per cent}}
F change/count/share times/percent * * | to {n:halve} rations | op=multiple; by=s17; real=projected/planned/hypothetical; basis=change; opt=1
F money USD 6000000 6000000 | {n:$6 million} | by=s18/-; real=planned/actual
F count/planned/homeless/displaced family/household/thing 3000 3000 | {n:3,000} {g:families} | by=s19; real=planned/actual
L includes | {whole:Eighteen} residents were killed, among them {part:two} teachers
L previous | from {old:8,900} to {new:13,750} in
L includes | confirmed {whole:37} cases of cholera in Metuge, including {part:three} deaths
L includes | out {whole:1,200} tents ~ about {part:80} of them
E armed_attack happened | {t:Attacks} on four {target:villages} in {at:Macomia district} between | by=s1; begin=2021-11-06
E displacement happened | New {t:displacement} in {at:Cabo Delgado} ~ {t:forced} some 11,300 {target:people} {t:from their homes}, | by=s1/-; begin=2021-11-06
E displacement happened/ongoing | 730,000 {target:people} remain {t:displaced} across {at:northern Mozambique}.
E armed_attack/raid/arson happened | armed {agent:men} {t:raided} the {target:village} of {at:Chai}, ~ for the {t:attack}, but | begin=2021-11-06
E arson happened | {agent:men} raided the village of {at:Chai}, {t:burned down} {target:houses} and | begin=2021-11-06
E looting happened | {agent:men} raided the village of {at:Chai}, burned down houses and {t:looted} the {target:clinic}. | begin=2021-11-06
E killing happened | Eighteen {target:residents} were {t:killed}, | by=s2
E hostage_taking happened | several {target:women} had been {t:abducted}. | by=s3
E claim_of_responsibility denied | {t:claimed responsibility} for | opt=1
E accusation happened | {agent:police} {t:blame} Islamist | opt=1
E displacement happened | I {t:walked} for | by=s6; opt=1
E blockade/road_closure/refusal/* happened | {agent:soldiers} had {t:turned} {target:families} {t:back} at a | by=s7; opt=1
E evacuation/* happened | been "{t:escorted}, never | by=s9; opt=1
E displacement/border_incursion happened | 2,600 {target:people} {t:crossed} the Rovuma river into {at:Tanzania}, | by=s10
E deportation happened | {agent:Tanzania} had {t:forcibly returned} 300 asylum {target:seekers}, | by=s12/s14
E border_closure denied/demanded | keep its {target:border} {t:open}. | by=s13; opt=1
E return_of_displaced happened | 900 {agent:people} have {t:gone back} to {at:Quissanga}
E recapture happened | government {agent:troops} {t:retook} the {target:town} | begin=2021-09
E aid_delivery happened | {agent:Trucks} of the World Food Programme {t:delivered} 140 tonnes of maize and beans to {at:Mueda} | begin=2021-11-10
E aid_denial/* ongoing/happened | {t:Distributions} in {at:Macomia} are {t:suspended} because
E clash ongoing/happened | of the {t:fighting}.
E disease_outbreak happened/ongoing | 37 {t:cases} of {t:cholera} in {at:Metuge}, | by=s15
E killing/disease_outbreak happened | three {t:deaths}. | by=s15; opt=1
E aid_delivery happened | {agent:IDO} {t:handed out} 1,200 tents in {at:Montepuez}.
E storm happened | A {t:storm} on Tuesday | begin=2021-11-09
E property_destruction/infrastructure_damage/storm happened | {cause:storm} on Tuesday {t:destroyed} about | begin=2021-11-09; opt=1
E road_closure ongoing/happened | The {target:bridge} over the Messalo river has been {t:closed} since | begin=2021-11-09
E explosion happened | roadside {t:bomb} damaged ~ in the {t:blast}, | by=-/s16; begin=2021-11-09
E infrastructure_damage happened | roadside {cause:bomb} {t:damaged} {target:it}. | begin=2021-11-09
E injury happened | Two {target:people} were {t:injured} in | by=s16; begin=2021-11-09
E offer_of_aid announced/happened | {agent:Norway} {t:pledged} $6 million | by=s18/-; begin=2021-11-11
E promise/offer_of_aid announced/happened | {agent:The governor of Cabo Delgado} has {t:promised} land | by=s19/-
E shortage possible/hypothetical | to {t:halve} rations | by=s17; opt=1
E call_for_talks/demand happened | {t:urged} it | opt=1
T DATE 2021-11-12 | {x:12 November 2021}
T DATE/DURATION 2021-11-06 | between {x:6} and 8 November | opt=1
T DATE 2021-11-08 | and {x:8 November} forced
T TIME/DATE 2021-11-06TNI/2021-11-06 | {x:the night of 6 November}, armed
T DURATION P3D | {x:three days} with
T DATE 2021-11-10 | on {x:Wednesday}.
T DURATION P1W | {x:one week}.
T DATE 2021-09 | in {x:September}.
T DATE 2021-11-10 | on {x:10 November}.
T DATE 2021-11-09 | on {x:Tuesday} destroyed
T DATE 2021-11-09 | since {x:9 November}, when
T DATE 2021-12 | in {x:December},
T DATE 2021-11-11 | on {x:Thursday}.
T DATE 2021-11-19 | on {x:19 November}.
P* location MZ c c | Mozambique
P* location MZ -12.97 40.0 | Cabo Delgado
P* location MZ -12.24 40.13 | Macomia
P* location MZ -11.95 40.1 | Chai
P* location MZ -13.13 39.0 | Montepuez
P* location TZ c c | Tanzania
P actor TZ c c | that {x:Tanzania} had forcibly | opt=1
P* actor TZ -6.17 35.74 | Dodoma
P* location MZ -12.42 40.48 | Quissanga
P* location MZ -11.67 39.56 | Mueda
P* location MZ -12.97 40.38 | Metuge
P* location MZ -13.0 39.85 | Ancuabe
P* actor NO c c | Norway
P site - - - | the {x:Rovuma river} into | opt=1
P site MZ - - | the {x:Messalo river} has
P location MZ c c | across {x:northern Mozambique}. | opt=1
P actor - - - | IDO {x:MOZAMBIQUE} | opt=1
A organisation | International Displacement Office | the International Displacement Office (IDO); the International Displacement Office; IDO
A person | Abdul Chale | the district administrator, Abdul Chale; Abdul Chale | country=MZ
A organisation/group | provincial police | the provincial police | country=MZ; alt=police
A person | Amina | Amina | country=MZ; private=1
A person | Elias Matusse | The army's spokesman, Colonel Elias Matusse; Colonel Elias Matusse; Elias Matusse | country=MZ
A group | Survivors | Survivors
A group | Community leaders | Community leaders
A country/organisation | Tanzanian government | Dodoma | country=TZ; alt=Tanzania,Government of Tanzania
A organisation | UN refugee agency | The UN refugee agency; UN refugee agency | alt=UNHCR,United Nations High Commissioner for Refugees
A organisation | World Food Programme | the World Food Programme; World Food Programme
A organisation | Ministry of Health | The Ministry of Health | country=MZ; alt=Mozambican health ministry
A person | Laura Benítez | IDO's chief of mission, Laura Benítez; Laura Benítez
A country/organisation | Norway | Norway | country=NO; alt=Norwegian government,Government of Norway
D | UPDATE #{x:9}:
D | {x:12} November 2021
D | between {x:6} and 8
D | and {x:8} November
D | night of {x:6} November
D | {x:No} group
D | Amina, {x:61}, who
D | on {x:10} November
D | since {x:9} November
D | on {x:19} November
N | {x:DISPLACEMENT TRENDS}
A group | bridge's guards | the bridge's guards | country=MZ

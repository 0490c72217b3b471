S s1 assert/announce mixed | {s:Prosecutor Matías Echenique} {k:told} {v:a press conference} that {c:at least 38 shots had been fired and that the intended target was "almost certainly" a cousin of jailed drug boss Héctor 'Tuerto' Villalba}. | who=Matías Echenique; form=named
S s2 assert/threaten direct | {s:A note left at the scene} {k:read}: "{c:With the dead you don't negotiate.}" | who=-; form=document
S s3 assert indirect | {s:Echenique} {k:said} {c:investigators did not yet know who wrote it}. | who=Matías Echenique; form=named
S s4 accuse/assert direct | "{c:The order came out of a prison cell, and I am talking about a federal prison}," {s:Iriarte} {k:said}. | who=Pablo Iriarte; form=named
S s5 reject/deny/condemn mixed | {s:The Federal Penitentiary Service} {k:rejected} {c:the minister's remarks as "irresponsible."} | who=Federal Penitentiary Service; form=named; ans=rejects>s4
S s6 assert/deny indirect | {c:Villalba has been held incommunicado since February 27}, {s:it} {k:said}, {c:and any suggestion to the contrary was false}. | who=Federal Penitentiary Service; form=pronoun; ans=denies>s4?
S s7 assert indirect | {c:Her client}, {s:she} {k:told} {a:the Times}, {c:had written to a judge two weeks ago warning that he would be blamed for a crime he did not commit}. {e:The Times has seen a copy of the letter}, | who=Silvina Oviedo; form=pronoun; ev=cited/verified; basis=document
S s8 warn/predict indirect | {s:Her client}, she told the Times, had written to {a:a judge} two weeks ago {k:warning} that {c:he would be blamed for a crime he did not commit}. | who=Héctor Villalba; form=title/named; in=s7; ev=unstated/cited/verified
S s9 demand/accuse/opine/assert direct | "{c:Somebody has to explain why nobody read it}," {s:Oviedo} {k:said}. | who=Silvina Oviedo; form=named
S s10 assert indirect | {s:Strikers' spokesman Walter Benegas} {k:claimed} that {c:90 percent of the force in the south of Santa Fe Province had joined}. | who=Walter Benegas; form=named
S s11 assert/deny mixed | {s:Governor Ana Clara Moretti} {k:put} {c:the figure at "less than a third,"} {e:without providing details}. | who=Ana Clara Moretti; form=named; ev=none_given; ans=disputes>s10
S s12 offer indirect | {s:Moretti} {k:offered} {c:a raise of 30,000 pesos a month, or about US$150 at the parallel exchange rate}. | who=Ana Clara Moretti; form=named
S s13 demand/ask indirect | {s:The strikers} are {k:asking for} {c:double that, and an amnesty}. | who=strikers; form=collective
S s14 reject/deny/promise/assert direct | "{c:There will be no amnesty for those who abandon people in the middle of a war}," {s:the governor} {k:said}. | who=Ana Clara Moretti; form=title; ans=rejects>s13
S s15 assert/decline/deny direct | Asked if she would request troops, {s:she} {k:replied}: "{c:I rule nothing out.}" | who=Ana Clara Moretti; form=pronoun
S s15b ask indirect | {k:Asked} {c:if she would request troops}, | who=-; form=implied; opt=1
S s16 assert/announce indirect | {s:Benegas} {k:said} {c:he had been notified of his dismissal by WhatsApp}. | who=Walter Benegas; form=named
S s17 assert indirect | {c:Eleven other officers were suspended}, {k:according to} {s:a list circulating among union members}. | who=-; form=document; ev=unstated/cited; basis=document
S s18 decline indirect | {s:The governor's press office} {k:did not respond to requests for comment}. | who=governor's press office; form=named/title
S s19 announce/promise indirect | {s:The national government} {k:said} on Friday {c:it would send 575 federal agents to Rosario over the weekend}. | who=Government of Argentina; form=named/title
S s20 deny/assert/promise indirect | {s:Cabinet chief Bruno Zabaleta} {k:insisted} that {c:the Armed Forces would not patrol the streets}, contradicting | who=Bruno Zabaleta; form=named
S s22 assert/deny direct | "{c:The law forbids it, full stop}," {s:he} {k:wrote} {v:on social media}. | who=Bruno Zabaleta; form=pronoun
S s23 announce indirect | {s:Bus drivers} {k:announced} {c:a 48-hour strike} after | who=bus drivers; form=collective
S s24 assert indirect | {c:Up to 70 percent of shops in the city centre had pulled down their shutters by 4pm}, {s:the retailers' association} {k:estimated}; | who=retailers' association; form=named/title
S s25 assert/accuse indirect | in the Las Flores neighbourhood, where {s:neighbours} {k:say} {c:police never came}. | who=-; form=collective
S s26 assert direct | "{c:I called 911 eleven times}," {k:said} {s:Nélida}, a pensioner | who=Nélida; form=named; basis=eyewitness
S s27 assert/accuse direct | {s:Nélida}, a pensioner who lives across the street and who did not give her surname for fear of reprisals. "{c:They told me to lock the door.}" | who=Nélida; form=named/implied
S s28 order/assert direct/indirect | "{s:They} {k:told} {a:me} {c:to lock the door}. | who=-; form=pronoun; in=s27
S s29 decline/assert indirect | {s:The President}, on an official visit to Santiago, {k:made no mention} of {c:Rosario} {v:in his speech}. | who=Alberto Fernández; form=title; neg=1; opt=1
S s30 demand indirect | {s:Opposition leaders} {k:demanded} {c:he return at once}. | who=-; form=collective
F deployed person 575 575 | send {n:575} {g:federal agents} as | cls=police/security_force; real=planned/actual
F killed person 4 4 | killed {n:four} {g:people}, among | 
F count/thing thing/shot 38 - | that {p:at least {n:38} {g:shots}} had | op=at_least; by=s1
F share percent 90 90 | that {n:90} percent of {g:the force in the south of Santa Fe Province} had | by=s10; cls=police
F share percent - 33.3333/33.33/33.3 | at "{p:less than {n:a third}}," without | op=less_than; by=s11
F money ARS 30000 30000 | of {p:{n:30,000} pesos a month}, or | basis=rate; by=s12; real=planned/hypothetical/actual
F money USD 135 165 | or {p:about {n:US$150}} at | op=about; basis=rate; by=s12; real=planned/hypothetical/actual
F money/change times 2 2 | for {n:double} that, and | op=multiple; by=s13; real=hypothetical/planned/ordered/actual
F count/charged/released person 11 11 | {n:Eleven} other {g:officers} were | by=s17; cls=police
F deployed person 575 575 | send {n:575} {g:federal agents} to | cls=police/security_force; real=planned; by=s19
F duration hour 48 48 | a {n:48}-hour strike | by=s23/-; real=planned/actual
F injured person 1 1 | after {n:one} of {g:their colleagues} was | cls=civilian
F share/damaged percent - 70 | {p:Up to {n:70} percent} of {g:shops in the city centre} had | op=at_most; by=s24
F count thing 1 1 | {n:a} {g:supermarket} was looted | opt=1
F count/change thing/time/times 11 11 | 911 {n:eleven} {p:times}," | by=s26
F killed/count person/thing 81 81 | With {n:81} {g:homicides} so
F killed/count person/thing 52 52 | to {n:52} in the same
F change/count times 3.6 4.4 | {p:around {n:four} times} the | op=multiple/about
F killed person 1 1 | them {n:a} 15-year-old {g:boy}, outside | cls=child; opt=1; opt=1
F count/none thing/person 0 0 | be {n:no} {g:amnesty} for | op=none; by=s14; opt=1
L previous | With {new:81} homicides so far this year, compared to {old:52} in | opt=1
E strike_labour ongoing/happened | {agent:police} {t:stay in barracks} after ~ police officers {t:refused to leave} their ~ The police {t:stoppage} began | begin=2022-03-17
E killing happened | drive-by {t:killings} ~ {agent:gunmen} on motorcycles {t:killed} four {target:people}, among | 
E strike_labour announced/happened | {agent:Bus drivers} join {t:stoppage} and ~ {agent:Bus drivers} announced a 48-hour {t:strike} after | by=-/s23
E business_closure happened | {target:shops} {t:close} early; ~ {target:Rosario} {t:shut down} early ~ had {t:pulled down their shutters} by | by=-/s24; begin=2022-03-18
E deployment announced/possible | {agent:Buenos Aires} to {t:send} 575 federal {target:agents} ~ {agent:it} would {t:send} 575 federal | by=-/s19; begin=2022-03-19
E accusation happened | {agent:governor} and union {t:trade blame}. | opt=1
E shooting happened | 38 {t:shots} had been {t:fired} and | by=s1
E detention ongoing | {t:jailed} drug boss {target:Héctor 'Tuerto' Villalba}. ~ Villalba has been {t:held} incommunicado | by=s1/s6
E denial happened | {agent:The Federal Penitentiary Service} {t:rejected} the | opt=1
E accusation/threat/charge possible | would be {t:blamed} for | by=s8; opt=1
E promise/offer_of_aid/price_increase/concession announced/happened/possible | {agent:Moretti} {t:offered} a raise | opt=1
E demand happened/demanded | {agent:The strikers} are {t:asking for} double | opt=1
E acquittal demanded/denied | and an {t:amnesty}. ~ no {t:amnesty} for | by=s13/s14; opt=1
E deployment hypothetical/possible/demanded | would {t:request} {target:troops}, she | by=-/s15b; opt=1
E dismissal happened | of {target:his} {t:dismissal} by | by=s16
E dismissal happened | Eleven other {target:officers} were {t:suspended}, according | by=s17
E deployment denied | the {target:Armed Forces} would not {t:patrol} the | by=s20
E ban/legislation ongoing/happened | The {agent:law} {t:forbids} it | by=s22; opt=1
E shooting happened | {target:one} of their colleagues was {t:shot} and | begin=2022-03-17
E injury happened | {target:one} of their colleagues was shot and {t:wounded} in the leg | begin=2022-03-17
E business_closure announced/ongoing | {target:Schools} will {t:remain closed} on | begin=2022-03-21
E looting happened | a {target:supermarket} was {t:looted} in | 
E killing happened | 81 {t:homicides} so | 
E visit ongoing/happened | {agent:The President}, on an official {t:visit} to {at:Santiago}, | opt=1
E address happened | in his {t:speech}. | opt=1
E demand happened | {agent:Opposition leaders} {t:demanded} he | opt=1
T DATE 2022-03-18 | down early on {x:Friday} as
T DURATION/DATE/SET P2D/2022-03-18 | for {x:a second day}, hours | opt=1
T DATE 2022-02-27 | since {x:February 27}, it
T DATE 2022-03-04 | judge {x:two weeks ago} warning
T DATE 2022-03-17 | began on {x:Thursday} over
T DATE 2022-03-18 | said on {x:Friday} it
T DATE/DURATION 2022-W11-WE | over {x:the weekend}. Cabinet
T DURATION PT48H | a {x:48-hour} strike
T TIME/DATE 2022-03-17TNI | on {x:Thursday night}. Schools
T DATE 2022-03-21 | closed on {x:Monday}. Up
T TIME 2022-03-18T16:00/T16:00 | by {x:4pm}, the
T DATE 2022 | so far {x:this year}, compared
T DATE 2021 | period of {x:2021}, Rosario
T SET P1M | pesos {x:a month}, or | opt=1
T DATE/DURATION PTXH/PXH/2022-03-18 | {x:Within hours}, Benegas | opt=1
P* location AR -32.95 -60.66 | Rosario
P actor AR -34.60 -58.38 | {x:Buenos Aires} to
P location AR -31.6 -60.7 | of {x:Santa Fe Province} had
P location AR -33.0 -60.67 | the {x:Las Flores} neighbourhood
P location CL -33.45 -70.67 | to {x:Santiago}, made
A person | Matías Echenique | Prosecutor Matías Echenique; Matías Echenique; Echenique | country=AR
A person | Héctor Villalba | Héctor 'Tuerto' Villalba; Villalba; Her client | country=AR; alt=Héctor 'Tuerto' Villalba,Tuerto
A person | Pablo Iriarte | Security Minister Pablo Iriarte; Pablo Iriarte; Iriarte | country=AR
A organisation | Federal Penitentiary Service | The Federal Penitentiary Service | country=AR
A person | Silvina Oviedo | Silvina Oviedo; Oviedo | country=AR
A person | Walter Benegas | Strikers' spokesman Walter Benegas; Walter Benegas; Benegas | country=AR
A person | Ana Clara Moretti | Governor Ana Clara Moretti; Ana Clara Moretti; Moretti; the governor | country=AR
A group | strikers | The strikers | country=AR
A organisation | governor's press office | The governor's press office | country=AR
A organisation/country/place | Government of Argentina | The national government; Buenos Aires | country=AR; alt=Argentina,national government,Argentine government
A person | Bruno Zabaleta | Cabinet chief Bruno Zabaleta; Bruno Zabaleta | country=AR
A group | bus drivers | Bus drivers | country=AR
A organisation | retailers' association | the retailers' association | country=AR
A person | Nélida | Nélida | private=1
A person | Alberto Fernández | The President | country=AR; office=president; alt=Alberto Fernandez
A organisation | Armed Forces | the Armed Forces; Armed Forces | country=AR
A organisation | The River Plate Times | the Times; The Times | alt=River Plate Times
A organisation | Radio Dos Orillas | Radio Dos Orillas
A person | Guadalupe Ferreyra | Guadalupe Ferreyra
N | Héctor '{x:Tuerto}' Villalba
D | a {x:15}-year-old
D | a {x:second} day
D | called {x:911} eleven
D | February {x:27}, it
D | by {x:4pm}, the
D | of {x:2021}, Rosario
D | rule {x:nothing} out
D | why {x:nobody} read

S s1 assert/accuse/claim_responsibility indirect | a {s:truckers' union} renewed a {k:claim} that {c:six of its members had been shot dead outside the southern city of Choluteca}. ~ {e:There was no independent confirmation of either count}. | who=truckers' union; form=named/collective/title; ev=unverified
S s2 assert/announce mixed | {s:Security Minister Ramiro Zelaya} {k:puts} {c:the number of dead at two, both of them}, in his words, "{c:armed with home-made mortars}". {e:There was no independent confirmation of either count}. | who=Ramiro Zelaya; form=named; ev=unverified; ans=disputes>s1
S s2b assert/accuse direct/mixed | both of them, in {s:his} {k:words}, "{c:armed with home-made mortars}". | who=Ramiro Zelaya; form=pronoun; opt=1; ev=unverified/unstated
S s3 announce indirect | {c:The levy of 4.50 lempiras a gallon}, {k:announced} on Sept 5 | who=-; form=implied; opt=1
S s4 concede/assert/opine direct | "{c:What we decreed was legal. It was not wise}," {s:Finance Minister Marcela Pineda} {k:said} {v:on HRN radio}, without | who=Marcela Pineda; form=named
S s5 assert/decline indirect | {s:Finance Minister Marcela Pineda} said on HRN radio, without {k:elaborating} on {c:how a budget gap of 2.3 billion lempiras would be closed}. | who=Marcela Pineda; form=named/implied; neg=1; opt=1
S s6 promise/announce/predict/assert indirect | {r:State television} cited {s:the energy secretariat} as {k:saying} {c:deliveries to San Pedro Sula would resume by Thursday}. | who=energy secretariat; form=named; via=State television
S s7 reject/opine/assert indirect | {s:Two depot managers reached by telephone} {k:questioned} {c:that timetable}. | who=-; form=unnamed/collective; ans=disputes>s6
S s8 assert/deny direct | "{c:Nothing has left here since Saturday}," {s:one of them} {k:said}, asking | who=-; form=unnamed; ans=disputes>s6?
S s9 demand/ask indirect | {s:one of them} said, {k:asking} {c:not to be named for fear of losing his job}. | who=-; form=unnamed; opt=1
S s10 assert/opine/reject indirect | {s:The union's leader, Oscar Mejia}, {k:played down} {c:the concession}: he would | who=Oscar Mejia; form=named; ans=rejects>s4?
S s11 assert/opine/reject mixed | {c:he would believe it}, {s:he} {k:said}, "{c:when it is printed in the gazette}". | who=Oscar Mejia; form=pronoun
S s12 accuse/assert indirect | {s:Zelaya}'s {k:allegation} on Monday that {c:Managua had bankrolled the stoppage} was | who=Ramiro Zelaya; form=named; in=s13
S s13 opine/condemn/promise/assert mixed | {c:Zelaya's allegation on Monday that Managua had bankrolled the stoppage was "an embarrassment" and would not be repeated}, {k:according to} {s:an official familiar with the talks}. | who=-; form=unnamed
S s14 decline indirect | {s:Zelaya's office} did {k:not immediately respond} {c:to a request for comment}. | who=Zelaya's office; form=named/title
S s15 reject/deny/opine indirect | {s:Nicaragua's foreign ministry} has {k:called} {c:the charge absurd}. | who=Nicaraguan foreign ministry; form=named; ans=rejects>s12
S s16 retract indirect | {s:the presidential palace} {k:took down} {c:a post saying the strikers' "economic terrorism" had cost the country $85 million}. | who=presidential palace; form=metonym/named; ans=retracts>s17?; opt=1
S s17 assert/accuse mixed/indirect | the presidential palace took down {s:a post} {k:saying} {c:the strikers' "economic terrorism" had cost the country $85 million}. | who=~presidential palace; form=document; in=s16
S s18 decline indirect | {s:A palace spokesman} {k:declined to say} {c:why}. | who=-; form=unnamed
S s19 assert indirect | {s:The business chamber Camarena} {k:estimates} {c:losses at between $30 million and $40 million}. | who=Camarena; form=named; ans=disputes>s17
S s20 deny indirect | a {k:denial} by {s:the central bank} of {c:any plan to limit withdrawals} did | who=Honduran central bank; form=named/title
S s21 assert indirect | {c:Some banks were handing out no more than 5,000 lempiras per customer}, {s:people waiting in line} {k:said}. | who=people waiting in line; form=collective; basis=eyewitness
S s22 assert direct | "{c:My husband queues at one bank, I queue at another}," {k:said} {s:Norma Calix, 63, a retired nurse}. | who=Norma Calix; form=named
S s23 demand indirect | {k:Calls} by {s:the opposition Civic Front} for {c:Pineda to step down} drew | who=Civic Front; form=named
S s24 reject/deny direct | drew {k:a one-word answer} from {s:her deputy, Ivan Rosales}: "{c:No}." | who=Ivan Rosales; form=named; ans=rejects>s23
S s25 assert/accuse indirect | In Choluteca, {s:a priest who buried three of the dead} {k:told} {a:Meridian} that {c:soldiers had fired from a truck bed on the CA-1 highway}. ~ {e:Meridian could not independently verify the priest's account}. | who=-; form=unnamed; ev=unverified; ans=disputes>s2?
S s26 decline indirect | {s:The army}, which has sent 1,200 troops to the south, {k:has yet to comment}. | who=Honduran army; form=named/title
S s27 demand mixed | {s:Washington} {k:urged} "{c:calm on all sides}". | who=United States government; form=metonym
F duration day 9 9 | {p:{n:nine} days}
F killed person 6 6 | that {n:six} of its {g:members} | by=s1
F killed person 2 2 | dead at {n:two}, both | by=s2
F killed/count person 2 2 | two, {n:both} of them | by=s2/s2b; opt=1
F price/money HNL/lempira 4.5 4.5 | {p:{n:4.50} lempiras a gallon}
F change/price percent 11 11 | {p:{n:11 percent}} | basis=change
F money HNL/lempira 2300000000 2300000000 | {p:{n:2.3 billion} lempiras} | by=-/s4/s5
F count/present person 2 2 | {n:Two} {g:depot managers} | opt=1
F money USD 85000000 85000000 | {p:{n:$85 million}} | by=s17
F money USD 30000000 40000000 | between {n:$30 million and $40 million} | by=s19; op=between
F change/price/share percent 5.4 6 | {p:nearly {n:6 percent}} | basis=change; op=about
F money/price HNL/lempira - 5000 | {p:no more than {n:5,000} lempiras} | by=s21; op=at_most
F killed/count person 3 3 | buried {n:three} of the dead | by=-/s25
F deployed person 1200 1200 | {n:1,200} {g:troops} | cls=soldier
D | a {x:one}-word answer
D | the CA-{x:1} highway
D | ended {x:2-1}.
D | Calix, {x:63}, a
D | in {x:2004}, the
D | Sept {x:14}, 2016
D | {x:2016} (Meridian
D | on Sept {x:5}, had
D | queues at {x:one} bank
D | {x:one} of them said
D | There was {x:no} independent
N | the strikers' "{x:economic terrorism}" had
N | novel, "{x:The Pump Is Dry}", topped
N | {x:asking not to be named} for
E concession/legislation/price_cap happened | Honduras' finance {agent:minister} on Wednesday {t:withdrew} a fuel {target:levy} ~ played down the {t:concession} | begin=2016-09-14
E concession/legislation/price_cap happened | {agent:Honduras} {t:drops} fuel {target:levy} as | opt=1
E blockade ongoing/happened | days of {target:road} {t:blockades}, hours
E shooting/killing happened | {target:six} of its members had been {t:shot dead} outside the southern city of {at:Choluteca} | by=s1
E killing happened | the number of {t:dead} at {target:two} | by=s2; opt=1
E price_increase happened | had {t:lifted} pump {target:prices} by
E price_increase/legislation happened/announced | The {t:levy} of 4.50 | opt=1
E aid_delivery/shortage/internet_restoration/* possible/announced | {target:deliveries} to San Pedro Sula would {t:resume} by | by=s6; opt=1
E legislation announced/possible | {agent:Congress} is to {t:vote} on the {target:repeal} on Friday | begin=2016-09-16
E strike_labour/blockade happened/ongoing | bankrolled the {t:stoppage} was ~ fuel {t:strike} on this | opt=1
E economic_loss happened | had {t:cost} the {target:country} $85 million | by=s17
E economic_loss happened | estimates {t:losses} at | by=s19; opt=1
E economic_loss happened/ongoing | The {target:lempira} has {t:shed} nearly 6 percent
E capital_controls denied | any plan to {t:limit withdrawals} did | by=s20
E capital_controls happened/ongoing | Some {agent:banks} were {t:handing out} no more than | by=s21; opt=1
E bank_run/shortage happened/ongoing | My {agent:husband} {t:queues} at one bank | by=s22; opt=1
E resignation demanded | for {agent:Pineda} to {t:step down} drew | by=s23
E shooting happened | {agent:soldiers} had {t:fired} from a truck bed | by=s25
E deployment happened | {agent:which} has {t:sent} 1,200 {target:troops} to the south
E strike_labour happened/ongoing | as {t:strike} deaths are | opt=1
E killing happened | as strike {t:deaths} are disputed | opt=1
E economic_loss happened/ongoing | disputed; {target:lempira} {t:slides} | opt=1
E strike_labour happened | went through a fuel {t:strike} on | begin=2004; opt=1
E talks ongoing/happened | familiar with the {t:talks}. | opt=1
T DATE 2016-09-14 | {x:Sept 14, 2016}
T DATE 2016-09-14 | minister on {x:Wednesday} withdrew
T DURATION P9D | {x:nine days}
T DATE 2016-09-05 | on {x:Sept 5}, had
T DATE 2016-09-15 | by {x:Thursday}.
T DATE 2016-09-10 | since {x:Saturday},
T DATE 2016-09-16 | on {x:Friday}.
T DATE 2016-09-12 | allegation on {x:Monday} that
T TIME/DATE 2016-09-13TEV/2016-09-13TNI/2016-09-13 | {x:Late on Tuesday} the
T DATE 2016-09 | {x:this month}, and
T DATE 2016-09-13 | capital on {x:Tuesday} was
T DATE 2004 | in {x:2004}, the
T DATE 2004 | {x:the year} that a satirical | opt=1
T DURATION/DATE PXH/2016-09-14 | {x:hours} after a | opt=1
P location HN 14.07 -87.19 | {x:TEGUCIGALPA}, Sept
P* location HN 13.3 -87.19 | Choluteca
P* location HN 15.5 -88.03 | San Pedro Sula
P* actor NI 12.13 -86.25 | Managua
P* actor US 38.9 -77.04 | Washington
P origin/actor NI c c | {x:Nicaragua}'s foreign | opt=1
P origin/actor HN c c | {x:Honduras}' finance | opt=1
P actor/location HN c c | {x:Honduras} last went | opt=1
P actor/location HN c c | {x:Honduras} drops fuel | opt=1
P site HN - - | the {x:CA-1 highway}.
P location HN 14.07 -87.19 | in the {x:capital} on | opt=1
P location HN 13.3 -87.19 | to {x:the south}, has | opt=1
A person | Marcela Pineda | Finance Minister Marcela Pineda; Pineda; Honduras' finance minister | country=HN
A person | Ramiro Zelaya | Security Minister Ramiro Zelaya; Zelaya | country=HN
A person | Oscar Mejia | The union's leader, Oscar Mejia; Oscar Mejia | country=HN
A person | Ivan Rosales | her deputy, Ivan Rosales; Ivan Rosales | country=HN
A person | Norma Calix | Norma Calix | country=HN; private=1
A organisation/group | truckers' union | a truckers' union; The union | country=HN
A organisation | Camarena | The business chamber Camarena; Camarena | country=HN
A organisation | Civic Front | the opposition Civic Front; Civic Front | country=HN
A organisation | energy secretariat | the energy secretariat | country=HN; alt=Honduran energy secretariat
A organisation | Honduran central bank | the central bank | country=HN; alt=central bank
A organisation | Honduran army | The army | country=HN; alt=army
A organisation/country | Nicaraguan government | Managua | country=NI; alt=Nicaragua,Government of Nicaragua,Nicaragua government
A organisation | Nicaraguan foreign ministry | Nicaragua's foreign ministry | country=NI
A country/organisation | United States government | Washington | country=US; alt=United States,Government of the United States,US government,United States government
A organisation | State television | State television | country=HN
A organisation | presidential palace | the presidential palace | country=HN; alt=Honduran presidency
A organisation | Zelaya's office | Zelaya's office | country=HN
A organisation | Congress | Congress | country=HN
A organisation | Meridian | Meridian
A organisation | HRN | HRN radio | country=HN
D | Ivan Rosales: "{x:No}."
D | {x:Some} banks
D | on {x:all} sides

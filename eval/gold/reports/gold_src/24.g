S s1 announce/assert indirect | {c:Security forces have regained control of the airport in Khujand, Tajikistan's second city, a day after demonstrators angry about fuel prices overran it}, {s:the defence ministry} {k:announced} on Friday. | who=Tajik defence ministry; form=named
S s2 announce/assert indirect | In {v:a televised speech} late on Thursday {s:the president} {k:said} {c:he had ordered the army to shoot to kill}. | who=Emomali Rahmon; form=title
S s3 order/assert indirect | {s:he} had {k:ordered} {a:the army} {c:to shoot to kill}. | who=Emomali Rahmon; form=pronoun; in=s2; opt=1
S s4 threaten/warn/assert direct | "{c:Those who do not put down their weapons will be destroyed}," {s:he} {k:declared}. | who=Emomali Rahmon; form=pronoun
S s5 accuse mixed/indirect | {s:He} {k:blamed} {c:the unrest on the opposition and on "gangs trained abroad"} but {e:offered no proof}. | who=Emomali Rahmon; form=pronoun; ev=none_given
S s6 assert/announce mixed/indirect | {s:The interior ministry} {k:reported} that {c:19 "bandits" had been "eliminated" and 214 people taken into custody since Tuesday}. ~ {e:The figures could not be independently confirmed}. | who=Tajik interior ministry; form=named; ev=unverified/unstated
S s7 assert/announce indirect | {c:Eleven policemen also lost their lives, two of whom were stabbed}, {k:according to} {s:the ministry}. ~ {e:The figures could not be independently confirmed}. | who=Tajik interior ministry; form=named/title; ev=unverified/unstated
S s8 assert/announce indirect | {s:Doctors in Khujand}, who spoke on condition of anonymity, {k:put} {c:the number of dead civilians at no fewer than 40}. {e:The figures could not be independently confirmed}. | who=Doctors in Khujand; form=collective/unnamed; ev=unverified
S s9 assert/announce indirect | {c:Mobile internet, which was cut across the country on Wednesday, came back for about three hours on Friday morning and then vanished again}, {s:the monitoring group NetPulse} {k:said}. | who=NetPulse; form=named
S s10 promise/assert/announce mixed | {c:Their mission "will not last longer than a month"}, {s:the alliance's spokesman, Viktor Lapin}, {k:told} {a:reporters}, adding | who=Viktor Lapin; form=named
S s11 promise/assert/announce indirect | {s:the alliance's spokesman, Viktor Lapin}, told reporters, {k:adding} that {c:they would guard power stations and would not fire on crowds}. | who=Viktor Lapin; form=named/implied
S s12 deny indirect | {s:The Democratic Forum}, the main opposition alliance, {k:denied} that {c:it was behind the violence}. | who=Democratic Forum; form=named; ans=denies>s5
S s13 assert/reject/deny direct | "{c:We asked for bread, not for a war}," {s:its leader, Zarina Olimova}, {k:said} {v:by telephone} from Warsaw. | who=Zarina Olimova; form=named; ans=denies>s5?
S s14 demand/ask indirect | {s:She} {k:called for} {c:talks under United Nations mediation}. | who=Zarina Olimova; form=pronoun
S s15 reject indirect/mixed | {s:The foreign ministry} {k:ruled out} {c:any dialogue with what it called "terrorists"}. | who=Tajik foreign ministry; form=named; ans=rejects>s14
S s16 demand indirect | {s:Washington} {k:demanded} {c:an independent investigation into the shootings}, | who=United States government; form=metonym
S s17 praise/assert/announce/promise/opine indirect | {s:Beijing} {k:said} {c:it fully supported the Tajik leadership}. | who=Chinese government; form=metonym
S s18 offer/promise/announce indirect | {s:The European Union} {k:offered} {c:two million euros in medical aid}. | who=European Union; form=named
S s19 condemn indirect | {s:UN human rights chief Marta Lindqvist} {k:condemned} {c:the shoot-to-kill order}, | who=Marta Lindqvist; form=named; ans=disputes>s2?
S s20 demand/assert/condemn mixed/direct | {s:UN human rights chief Marta Lindqvist} condemned the shoot-to-kill order, {k:saying} that {c:it "must be revoked immediately"}. | who=Marta Lindqvist; form=named/implied
S s21 assert indirect | {s:A taxi driver in Dushanbe, Karim}, {k:told} {a:Orien} {c:he had heard gunfire near the railway station on Thursday night}. | who=Karim; form=named; basis=eyewitness
S s22 deny indirect | {s:The city's police} {k:denied} that {c:any shots had been fired}. | who=Dushanbe police; form=named/collective; ans=denies>s21
F killed person 19 19 | {n:19} "{g:bandits}" | by=s6; cls=militant; quoted=1
F detained person 214 214 | {n:214} {g:people} taken | by=s6
F killed person 11 11 | {n:Eleven} {g:policemen} | by=s7; cls=police
F killed/injured person 2 2 | {n:two} of whom | by=s7; cls=police
F killed person 40 - | dead {g:civilians} at {p:no fewer than {n:40}}. | op=at_least; by=s8; cls=civilian
F duration hour 3 3 | {p:about {n:three} hours} | op=about; by=s9
F deployed/present person 350 350 | first {n:350} of
F deployed person 1800 1800 | {p:some {n:1,800} {g:peacekeepers}} | op=about; real=actual/planned
F duration month - 1 | {p:not last longer than {n:a} month}" | op=at_most; by=s10; real=planned/projected/actual
F price/change times 2 2 | gas {n:doubled} to | op=multiple; basis=change
F price TJS/somoni 14 14 | {p:{n:14} somoni}
F duration day 180 180 | {n:180} days
F count thing/carrier/airline 2 2 | {n:Two} {g:foreign carriers}
F money EUR 2000000 2000000 | {n:two million} euros | by=s18; real=planned/actual
F duration day 1 1 | {n:a} day after | opt=1; by=s1
L includes | {whole:Eleven} policemen also lost their lives, {part:two} of whom
L includes | first {part:350} of some {whole:1,800} peacekeepers
E recapture happened | KHUJAND {target:AIRPORT} {t:BACK IN STATE HANDS} AS ~ {agent:Security forces} have {t:regained control of} the {target:airport} in {at:Khujand}, | by=s1/-; begin=2018-11-23
E capture_of_place/occupation_of_building happened | {agent:demonstrators} angry about fuel prices {t:overran} {target:it}, | by=s1; begin=2018-11-22
E protest happened/ongoing | The {t:protests} began on Monday in the northern town of {at:Isfara} | begin=2018-11-19
E protest/riot happened/ongoing | {t:demonstrators} angry | by=s1; opt=1
E riot/violent_protest happened/ongoing | blamed the {t:unrest} on ~ behind the {t:violence}. | by=s5/-/s12; opt=1
E address happened | In a {t:televised speech} late on Thursday the {agent:president} said | begin=2018-11-22
E order_to_use_force happened/ordered | {agent:he} had {t:ordered} the {target:army} to {t:shoot to kill}. ~ condemned the {t:shoot-to-kill order}, | by=s2/-
E killing happened | 19 "{target:bandits}" had been "{t:eliminated}" | by=s6
E arrest happened | 214 {target:people} {t:taken into custody} since | by=s6
E killing happened | Eleven {target:policemen} also {t:lost their lives}, | by=s7
E stabbing/injury/killing happened | two of whom were {t:stabbed}, | by=s7
E killing happened | number of {t:dead} {target:civilians} at | by=s8
E internet_shutdown happened | Mobile {target:internet}, which was {t:cut} across the country on Wednesday, ~ then {t:vanished} again | by=s9/-; begin=2018-11-21
E internet_restoration happened | Mobile internet, which was cut across the country on Wednesday, {t:came back} for | by=s9; begin=2018-11-23
E internet_shutdown/internet_disruption_reported happened | then {t:vanished} again | by=s9; begin=2018-11-23; opt=1
E business_closure happened/ongoing | {target:Banks} and most {target:shops} in the {at:capital} stayed {t:closed}. | begin=2018-11-23
E peacekeeping_deployment/deployment happened | FOREIGN {agent:TROOPS} {t:REACH} {target:TAJIKISTAN} ~ 1,800 {target:peacekeepers} from a Moscow-led alliance {t:landed} in {at:Dushanbe} ~ Their {t:mission} " | begin=2018-11-23
E deployment/* announced/possible | they would {t:guard} power stations | by=s11; opt=1
E shooting/use_of_force denied | would not {t:fire} on {target:crowds}. | by=s11; opt=1
E price_increase happened | price of bottled {target:gas} {t:doubled} to
E arson happened | {agent:protesters} {t:set fire to} the mayor's {target:office} {at:there}. | begin=2018-11-21
E resignation happened | The {agent:government} {t:resigned} the | begin=2018-11-22
E price_cap happened/announced | the {agent:president} {t:capped} fuel {target:prices} for | begin=2018-11-22
E flight_suspension happened/ongoing | {agent:Caspian Wings} and {agent:FlyAnatol}, have {t:suspended} {target:flights} to Tajikistan
E curfew ongoing/happened | A {t:curfew} is in force in {at:Sughd region}
E denial happened | {agent:The Democratic Forum}, the main opposition alliance, {t:denied} that | opt=1
E call_for_talks happened/demanded | {agent:She} {t:called for talks} under
E mediation demanded/hypothetical/possible | Nations {t:mediation}. | by=s14; opt=1
E rejection_of_talks happened | {agent:The foreign ministry} {t:ruled out} any {t:dialogue} with
E investigation demanded | independent {t:investigation} into | by=s16
E shooting happened | into the {t:shootings}, | by=s16/-
E support_statement happened | {agent:Beijing} said it fully {t:supported} the Tajik {target:leadership}. | opt=1
E offer_of_aid announced/happened | {agent:The European Union} {t:offered} two million euros | by=s18/-
E condemnation happened | {agent:Marta Lindqvist} {t:condemned} the | opt=1
E shooting happened | had heard {t:gunfire} near the railway {at:station} | by=s21; begin=2018-11-22
E shooting denied | any {t:shots} had been {t:fired}. | by=s22
T DATE 2018-11-23 | DUSHANBE, {x:November 23} (
T DATE/DURATION P1D/2018-11-22 | {x:a day after} demonstrators | opt=1
T DATE 2018-11-23 | announced on {x:Friday}.
T DATE/TIME 2018-11-22/2018-11-22TNI/2018-11-22TEV | {x:late on Thursday} the
T DATE 2018-11-20 | since {x:Tuesday}.
T DATE 2018-11-21 | country on {x:Wednesday}, came
T DURATION PT3H | {x:about three hours} on
T TIME 2018-11-23TMO | on {x:Friday morning} and
T TIME/DATE 2018-11-23TDA/2018-11-23TMO/2018-11-23/TMO | before {x:dawn}.
T DURATION P1M | {x:a month}",
T DATE 2018-11-19 | on {x:Monday} in
T DATE 2018-11-21 | On {x:Wednesday} protesters
T DATE 2018-11-22 | {x:the next day},
T DURATION P180D | {x:180 days}.
T DATE 2018-12-01 | until {x:1 December}.
T TIME T23:00/2018-11-23T23:00 | {x:11 p.m.} to
T TIME T07:00/2018-11-24T07:00/2018-11-23T07:00 | to {x:7 a.m.}
T TIME 2018-11-22TNI | on {x:Thursday night}.
P* location TJ 38.54 68.78 | DUSHANBE; Dushanbe
P* location TJ 40.28 69.62 | Khujand; KHUJAND
P* location TJ c c | Tajikistan; TAJIKISTAN
P* location TJ 40.13 70.63 | Isfara
P* location PL 52.23 21.01 | Warsaw
P location TJ 40.0 69.0 | {x:Sughd region} from
P* actor US 38.9 -77.04 | Washington
P* actor CN 39.9 116.4 | Beijing
P part_of_name RU 55.75 37.62 | a {x:Moscow}-led | opt=1
P demonym TJ c c | the {x:Tajik} leadership
P location TJ 38.54 68.78 | in the {x:capital} stayed | opt=1
P site TJ - - | the {x:railway station} on
A organisation | Tajik defence ministry | the defence ministry | country=TJ; alt=defence ministry
A person | Emomali Rahmon | the president | country=TJ; office=president; alt=Emomali Rakhmon,Emomali Rahmonov
A organisation | Tajik interior ministry | The interior ministry; the ministry | country=TJ; alt=interior ministry
A organisation | NetPulse | the monitoring group NetPulse; NetPulse
A person | Viktor Lapin | the alliance's spokesman, Viktor Lapin; Viktor Lapin
A organisation | Democratic Forum | The Democratic Forum; the main opposition alliance | country=TJ
A person | Zarina Olimova | its leader, Zarina Olimova; Zarina Olimova | country=TJ
A organisation | Tajik foreign ministry | The foreign ministry | country=TJ; alt=foreign ministry
A country/organisation | United States government | Washington | country=US; alt=United States,US government,Government of the United States
A country/organisation | Chinese government | Beijing | country=CN; alt=China,Government of China
A organisation | European Union | The European Union
A person | Marta Lindqvist | UN human rights chief Marta Lindqvist; Marta Lindqvist
A person | Karim | Karim; A taxi driver in Dushanbe | country=TJ; private=1
A organisation | Dushanbe police | The city's police | country=TJ; alt=police
A organisation | Orien | Orien
A organisation | Caspian Wings | Caspian Wings
A organisation | FlyAnatol | FlyAnatol
N | been "{x:eliminated}" and
N | who {x:spoke on condition of anonymity}, put
D | November {x:23} (
D | Tajikistan's {x:second} city
D | until {x:1} December
D | from {x:11} p.m.
D | to {x:7} a.m.
D | The {x:first} 350
D | offered {x:no} proof
E shooting/killing happened/threatened | will be {t:destroyed}," | by=s4; opt=1
E accusation happened | {agent:He} {t:blamed} the | opt=1
E demand happened | {agent:Washington} {t:demanded} an | opt=1
E price_increase/protest happened | angry about fuel {t:prices} overran | by=s1; opt=1
E * demanded/hypothetical | be {t:revoked} immediately | by=s20; opt=1
E promise happened/announced | {agent:they} {t:would} guard | by=s11; opt=1
E denial happened | {agent:police} {t:denied} that | opt=1
E surrender hypothetical/demanded/denied | not {t:put down their weapons} will | by=s4; opt=1
S s23 condemn/assert/accuse indirect/mixed | what {s:it} {k:called} "{c:terrorists}". | who=Tajik foreign ministry; form=pronoun; in=s15; opt=1
E deployment/order_to_use_force ordered | had {t:ordered} the army | by=s2; opt=1
E talks demanded/denied | any {t:dialogue} with | by=s15; opt=1
E talks demanded | for {t:talks} under | by=s14; opt=1
E offer_of_aid/aid_delivery announced/planned | in medical {t:aid}. | by=s18; opt=1
E * happened | {target:gangs} {t:trained} abroad | by=s5; opt=1
E peacekeeping_deployment happened | {t:peacekeepers} from | opt=1
E protest happened/ongoing | {t:protesters} set | opt=1
S s24 demand/ask direct/indirect | "{s:We} {k:asked for} {c:bread, not for a war}," | who=Democratic Forum; form=pronoun; in=s13; opt=1
E arrest * | {t:custody} since | by=s6; opt=1
E shooting denied/happened | {t:shots} had been | by=s22; opt=1
A group | Doctors in Khujand | Doctors in Khujand; Doctors | country=TJ

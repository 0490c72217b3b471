S s1 assert/announce indirect | {c:At least nine miners were killed and 31 were trapped on Wednesday when a lift cage plunged down a shaft at the Tshepong West gold mine in Free State province}, {s:the mineral resources ministry} {k:said}. | who=mineral resources ministry; form=named
S s2 confirm mixed | {s:Vaal Reef Resources}, which owns the mine, {k:confirmed} that {c:there had been "a serious incident" at its No. 4 shaft} but | who=Vaal Reef Resources; form=named; ans=confirms>s1?
S s3 assert/announce indirect | {s:Vaal Reef Resources}, which owns the mine, confirmed that ~ but {k:put} {c:the number of dead at seven}. | who=Vaal Reef Resources; form=named; ans=disputes>s1
S s4 assert/announce direct | "{c:Our teams have made contact with 22 colleagues on level 66}," {s:chief executive Pieter Swanepoel} {k:told} {a:reporters} {v:at the mine gate}. | who=Pieter Swanepoel; form=named
S s5 assert indirect | {s:He} did not {k:say} {c:whether any of them were hurt}. | who=Pieter Swanepoel; form=pronoun; neg=1
S s6 accuse indirect | {s:The Allied Mineworkers' Union} {k:accused} {c:the company of ignoring warnings about the winding rope}. | who=Allied Mineworkers' Union; form=named
S s7 assert direct | "{c:We wrote to them in March. We wrote again in May}," {k:said} {s:its regional secretary, Thabo Mokoena}, {e:who showed Meridian Press copies of both letters}. | who=Thabo Mokoena; form=named; ev=cited/verified; basis=document
S s8 assert/accuse indirect | {s:The union} also {k:said} {c:a supervisor had ordered the night shift underground after an alarm sounded}. | who=Allied Mineworkers' Union; form=title/named
S s9 deny indirect | {s:Swanepoel} {k:denied} {c:that}. | who=Pieter Swanepoel; form=named; ans=denies>s8
S s10 deny/assert direct | "{c:No alarm was recorded}," {s:he} {k:said}, adding | who=Pieter Swanepoel; form=pronoun; ans=denies>s8
S s11 assert indirect | {s:he} said, {k:adding} that {c:the rope had passed an inspection on June 3}. | who=Pieter Swanepoel; form=pronoun/implied; ans=disputes>s6?
S s12 decline indirect | {s:He} {k:declined} {c:to release the inspector's report}. | who=Pieter Swanepoel; form=pronoun; opt=1
S s13 assert indirect | {s:Two miners who escaped} {k:said} {c:smoke had filled the level within minutes}. {e:Their account could not be independently verified}. | who=-; form=unnamed; ev=unverified; basis=eyewitness
S s14 assert/announce indirect | {c:Four people were treated for minor injuries}, {k:according to} {s:the provincial health department}. | who=provincial health department; form=named
S s15 assert/accuse indirect | {s:A police spokeswoman, Brigadier Naledi Khumalo}, {k:said} {c:officers had been stoned}. | who=Naledi Khumalo; form=named
S s16 assert/announce indirect | {r:A local radio station, Radio Oranje}, quoted {s:her} {k:as saying} that {c:12 people had been arrested}. | who=Naledi Khumalo; form=pronoun; via=Radio Oranje
S s17 order indirect | {s:Mineral Resources Minister Sipho Radebe}, who flew in from Pretoria, {k:ordered} {c:all work at the mine stopped} and | who=Sipho Radebe; form=named
S s18 promise indirect | {s:Mineral Resources Minister Sipho Radebe}, who flew in from Pretoria, ordered ~ and {k:promised} {c:an inquiry within 30 days}. | who=Sipho Radebe; form=named
S s19 promise/warn/threaten/assert direct | "{c:Whoever is to blame will answer for it}," {s:he} {k:said}. | who=Sipho Radebe; form=pronoun
S s20 demand indirect | {s:The union} {k:demanded} that {c:Swanepoel resign} and | who=Allied Mineworkers' Union; form=title/named
S s21 threaten indirect | {s:The union} demanded ~ and {k:threatened} {c:a national strike from Monday unless the families received 500,000 rand ($34,000) each}. | who=Allied Mineworkers' Union; form=title/named
S s22 decline indirect | {s:The company} has {k:not responded} to {c:the demand}. | who=Vaal Reef Resources; form=title/named
S s23 predict/assert indirect | {s:A rescue official}, who asked not to be named, {k:said} {c:it could take two days to reach the lowest level}. | who=-; form=unnamed
F killed person 9 9 | {n:Nine} dead, dozens | opt=1
F missing/present/hostage/count person 12 99 | dead, {n:dozens} trapped | op=vague; opt=1
F killed person 9 - | {p:At least {n:nine} {g:miners}} were | op=at_least; by=s1
F missing/present/count/casualties person 31 31 | {n:31} were trapped | by=s1
F killed person 7 7 | at {n:seven}. | by=s3
F present/count/rescued/missing person 22 22 | with {n:22} {g:colleagues} on | by=s4
F injured person 4 4 | {n:Four} {g:people} were | by=s14
F detained person 12 12 | that {n:12} {g:people} had | by=s16
F duration day 30 30 | {p:within {n:30} days}. | by=s18; real=planned/projected/actual; op=exact/at_most; opt=1
F money/price ZAR/rand 500000 500000 | {p:{n:500,000} rand ($34,000) each} | by=s21; real=hypothetical/planned/ordered
F money/price USD 34000 34000 | ({n:$34,000}) each | by=s21; real=hypothetical/planned/ordered; opt=1
F duration day 2 2 | take {n:two} days | by=s23; real=projected
F killed person 81 - | {p:more than {n:80} {g:illegal miners}} died | op=more_than
F change/share percent 11 11 | fell {n:11 percent} in | basis=change
F count/rescued/present person 2 2 | {n:Two} {g:miners} who | opt=1
F count thing 2 2 | copies of {n:both} letters | opt=1
E killing/accident happened | nine {target:miners} were {t:killed} and ~ but put the number of {t:dead} at seven | by=s1; begin=2019-06-12
E accident happened | after {target:cage} {t:falls} at ~ a lift {target:cage} {t:plunged} down a {at:shaft} at ~ caused the {t:fall}. ~ The {t:accident} is | by=s1; begin=2019-06-12
E accident/missing_persons happened/ongoing | and 31 were {t:trapped} on | by=s1; begin=2019-06-12; opt=1
E accusation happened | The Allied Mineworkers' {agent:Union} {t:accused} the {target:company} of | opt=1
E use_of_force/shooting happened | {agent:Police} {t:fired} {instrument:rubber bullets} to disperse {target:relatives} who | begin=2019-06-12
E violent_protest/clash/riot/protest happened | {agent:relatives} who tried to {t:force} the {target:gate} at
E injury/hospitalisation happened | Four {target:people} were {t:treated} for minor {t:injuries}, | by=s14
E violent_protest/clash/riot/armed_attack happened | {target:officers} had been {t:stoned}. | by=s15
E arrest happened | 12 {target:people} had been {t:arrested}. | by=s16
E business_closure ordered | all {target:work} at the mine {t:stopped} and | by=s17
E investigation announced | an {t:inquiry} within | by=s18
E resignation demanded | that {agent:Swanepoel} {t:resign} and | by=s20
E strike_labour threatened | a national {t:strike} from Monday | by=s21; begin=2019-06-17
E rescue ongoing | {t:Rescue} {agent:teams} from
E killing happened | 80 illegal {target:miners} {t:died} in | begin=2009
E fire happened | in a {t:fire}. Vaal | begin=2009
E economic_loss happened | Vaal Reef {affected:shares} {t:fell} 11 percent
E fire/accident happened | {t:smoke} had filled | by=s13; opt=1
E visit happened | who {t:flew in} from | opt=1
E killing happened | Nine {t:dead}, dozens | opt=1
E accident happened | dozens {t:trapped} after | opt=1
E demand happened | The union {t:demanded} | opt=1
E threat happened | and {t:threatened} a | opt=1
E denial happened | Swanepoel {t:denied} that | opt=1
E promise happened | and {t:promised} an | opt=1
E investigation happened | had passed an {t:inspection} on | by=s11; opt=1; begin=2019-06-03
E rescue happened | who {t:escaped} said | opt=1
T DATE 2019-06-12 | Africa, {x:June 12} (
T DATE 2019-06-12 | on {x:Wednesday} when
T DATE 2019-03 | in {x:March}. We
T DATE 2019-05 | in {x:May},"
T DATE 2019-06-03 | on {x:June 3}. He
T TIME 2019-06-12T15:00/T15:00 | about {x:3 p.m.} Four
T DURATION P30D | {x:30 days}. "
T DATE 2019-06-17 | from {x:Monday} unless
T DURATION P2D | take {x:two days} to
T DATE 2009 | since {x:2009}, when
T TIME/DATE 2019-06-11TNI/2019-06-12TNI/TNI | the {x:night} shift | opt=1
T DURATION PXM/PTXM | within {x:minutes}. Their | opt=1
P* location ZA -27.98 26.73 | WELKOM
P* location ZA c c | South Africa
P location ZA c c | falls at {x:South African} gold | opt=1
P* location ZA -28.5 26.9 | Free State
P* origin ZA -25.75 28.19 | Pretoria
P* location ZA -26.36 27.4 | Carletonville
P* location ZA -26.2 28.05 | Johannesburg
P site ZA - - | the {x:Tshepong West gold mine} in
P site ZA - - | at its {x:No. 4 shaft} but | opt=1
P part_of_name ZA - - | {x:Vaal} Reef Resources
P part_of_name ZA - - | {x:Vaal} Reef shares
A organisation | mineral resources ministry | the mineral resources ministry | country=ZA
A organisation | Vaal Reef Resources | Vaal Reef Resources; the company; The company; Vaal Reef | country=ZA
A person | Pieter Swanepoel | chief executive Pieter Swanepoel; Pieter Swanepoel; Swanepoel | country=ZA
A organisation | Allied Mineworkers' Union | The Allied Mineworkers' Union; The union; Allied Mineworkers' Union | country=ZA
A person | Thabo Mokoena | its regional secretary, Thabo Mokoena; Thabo Mokoena | country=ZA
A organisation | provincial health department | the provincial health department | country=ZA; alt=Free State health department,Free State Department of Health
A person | Naledi Khumalo | A police spokeswoman, Brigadier Naledi Khumalo; Brigadier Naledi Khumalo; Naledi Khumalo | country=ZA
A organisation | Radio Oranje | A local radio station, Radio Oranje; Radio Oranje | country=ZA
A person | Sipho Radebe | Mineral Resources Minister Sipho Radebe; Sipho Radebe | country=ZA
A organisation | Meridian Press | Meridian Press
A organisation/group | police | Police | country=ZA; alt=South African police
D | June {x:12} (Meridian
D | No. {x:4} shaft
D | level {x:66},"
D | June {x:3}. He
D | about {x:3} p.m.
D | since {x:2009}, when
D | "{x:No} alarm
N | who {x:asked not to be named}, said
N | {x:It was not clear what had caused the fall}.

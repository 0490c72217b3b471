S s1 promise/assert/announce mixed | From a hotel balcony in Santa Cruz, {s:Adela Roca Suárez} {k:told} {a:thousands of supporters} that {c:she would be sworn in on 8 November "with or without the tribunal's blessing"}. | who=Adela Roca Suárez; form=named
S s2 assert/announce indirect | {s:The electoral tribunal} {k:says} that {c:Evaristo Mamani, the incumbent's chosen heir, took 46.8 per cent of the vote to her 36.5, a margin of just over the 10 points needed to avoid a run-off}. | who=electoral tribunal; form=named
S s3 accuse/assert indirect | {s:Its president, Julia Condori}, {k:blamed} {c:a power cut in its computer centre}; | who=Julia Condori; form=named
S s4 deny/assert indirect | {s:the state electricity company} {k:said} {c:there had been none}. | who=state electricity company; form=title/named; ans=denies>s3
S s5 assert/announce/accuse mixed | {s:Observers from the Organization of American States} {k:said} {c:they had found "inexplicable changes" in 1,200 tally sheets}. | who=~Organization of American States; form=collective/named
S s6 reject mixed | {s:Mr Mamani} {k:rejected} {c:their findings as "a novel written in Washington"}. | who=Evaristo Mamani; form=named; ans=rejects>s5
S s7 offer indirect | {s:He} has {k:offered} {c:an audit, provided that it is carried out by Bolivians}. | who=Evaristo Mamani; form=pronoun
S s8 reject/assert indirect | {s:A spokesman for Ms Roca} {k:said} {c:she would not accept one}. | who=-; form=unnamed; ans=rejects>s7
S s9 assert indirect | {s:The police} {k:say} that {c:the victims, both in their twenties, were hit by stones}. | who=police; form=named/collective
S s10 reject/deny indirect | {s:Doctors at the Viedma hospital, where one of them died}, {k:{c:disagree}}. | who=-; form=collective; ans=disputes>s9; opt=1
S s11 assert direct | "{c:I took a bullet out of him}," {k:said} {s:a surgeon}, who | who=-; form=unnamed; ans=disputes>s9; basis=eyewitness
S s12 decline indirect | {s:She} did not want to {k:guess} {c:who had fired it}. | who=-; form=pronoun; opt=1
S s13 deny indirect | {s:Marco Vargas, the leader of the local civic committee}, {k:denied} that {c:his people had started the fire}. | who=Marco Vargas; form=named
S s14 accuse/assert indirect | {s:He} {k:claimed}, {e:without offering proof}, that {c:government agents had done it to destroy ballots}. | who=Marco Vargas; form=pronoun; ev=none_given
S s15 threaten/assert/demand direct | {s:miners} marched for Mr Mamani, {k:shouting} "{c:Now, yes, civil war}". | who=miners; form=collective
S s16 assert/announce indirect | {s:The interior minister} {k:said} {c:143 people had been arrested in five departments}. | who=~Eduardo del Castillo; form=title
S s17 assert/opine indirect | {s:Human rights groups} {k:believe} {c:the number to be nearer 300}. | who=human rights groups; form=collective; ans=disputes>s16
S s18 assert indirect | {s:Lawyers for the detained} {k:said} {c:guards had told them that nobody could be visited before Friday}. | who=-; form=collective
S s19 assert/announce/order indirect | said {s:guards} had {k:told} {a:them} that {c:nobody could be visited before Friday}. | who=-; form=collective; in=s18
S s20 demand indirect | {s:Brasília} {k:called for} {c:a recount}; | who=Brazilian government; form=metonym
S s21 praise/assert/confirm indirect | {s:Mexico City} {k:congratulated} {c:Mr Mamani}. | who=Mexican government; form=metonym; opt=1
S s22 assert/decline indirect | {s:The European Union} has {k:yet to say} {c:whether it will recognise the result}. | who=European Union; form=named; neg=1; opt=1
S s23 promise indirect | {s:Its commander, General Hugo Salinas}, {k:promised} {c:as much} yesterday. | who=Hugo Salinas; form=named
S s24 assert indirect | {c:Some of his officers}, {k:according to} {s:a diplomat in La Paz}, {c:are less certain}. | who=-; form=unnamed
F present/count person 1000 9999 | {p:{n:thousands} of {g:supporters}} that | op=vague
F share percent 46.8 46.8 | {n:46.8 per cent} of | by=s2
F share percent 36.5 36.5 | her {n:36.5}, a | by=s2
F share/change/count percent/point/thing/percentage_point 10 11 | {p:just over the {n:10} points} | op=about; by=s2; opt=1
F duration hour 23 23 | for {n:23} hours
F count thing 0 0 | had been {n:none}. | by=s4; op=none; opt=1
F count thing 1200 1200 | in {n:1,200} {g:tally sheets} | by=s5
F killed person 2 2 | {n:two} {g:men} were killed
F injured person 70 - | {p:at least {n:70} {g:people}} injured | op=at_least
F killed person 1 1 | where {n:one} of them | opt=1; by=-/s10
F detained person 143 143 | {n:143} {g:people} had | by=s16
F count thing/department 5 5 | in {n:five} departments | by=s16
F detained person 270/300 330/300 | {p:nearer {n:300}} | op=about/exact; by=s17
L includes | where rival ~ {whole:two} men were ~ where {part:one} of them | opt=1
E election happened | Sunday's presidential {t:election}, by | begin=2023-10-22
E appointment announced/possible | that {target:she} would be {t:sworn in} on | by=s1; begin=2023-11-08
E censorship/internet_disruption_reported/ban happened | It {t:stopped} publishing results | opt=1
E power_outage happened/denied | blamed a {t:power cut} in its {at:computer centre}; | by=s3
E investigation announced/possible/hypothetical | offered an {t:audit}, provided | by=s7/s8
E protest/clash happened | where rival {t:marches} met at the {at:Quillacollo bridge} on | begin=2023-10-23
E clash happened | rival marches {t:met} at the | opt=1; begin=2023-10-23
E killing happened | two {target:men} were {t:killed} and ~ where one of them {t:died}, disagree | begin=2023-10-23
E injury happened | at least 70 {target:people} {t:injured}. The | begin=2023-10-23
E killing/injury/clash/violent_protest happened | the {target:victims}, both in their twenties, were {t:hit} by {instrument:stones} | by=s9; opt=1
E shooting happened | took a {t:bullet} out of {target:him}," ~ who had {t:fired} it | by=s11/s12; opt=1
E arson happened | In {at:Potosí} {agent:protesters} {t:burned} the tribunal's {target:office}. ~ had started the {t:fire}. ~ agents had {t:done} it to
E protest happened | {agent:miners} {t:marched} for Mr Mamani
E arrest happened | 143 {target:people} had been {t:arrested} in | by=s16
E recognition possible/hypothetical | it will {t:recognise} the {target:result} | opt=1
E support_statement happened | {agent:Mexico City} {t:congratulated} {target:Mr Mamani} | opt=1
E demand happened | {agent:Brasília} {t:called for} a recount | opt=1
E election/investigation demanded | called for a {t:recount}; Mexico | by=s20; opt=1
E election possible/hypothetical/denied | to avoid a {t:run-off}. It | by=s2; opt=1
E election happened | claim {t:victory} | opt=1
E property_destruction possible/hypothetical/happened | to {t:destroy} {target:ballots}. In | by=s14; opt=1
E offer_of_aid happened | has {t:offered} an audit | opt=1
E denial happened | civic committee, {t:denied} that | opt=1
E rejection_of_talks/refusal/denial happened | Mr Mamani {t:rejected} their | opt=1
E refusal happened/announced | she would not {t:accept} one | by=s8; opt=1
E promise happened | {t:promised} as much | opt=1
E clash/killing/violent_protest happened | there was {t:blood} in | opt=1
E detention happened/ongoing | Lawyers for the {t:detained} said | opt=1
E accusation happened | Condori, {t:blamed} a | opt=1
T DATE 2023-10-22 | lost {x:Sunday's} presidential
T DATE 2023-10-24 | spent {x:Tuesday} behaving
T DATE 2023-11-08 | on {x:8 November} "
T DURATION PT23H | for {x:23 hours}.
T DATE 2023-10-23 | bridge on {x:Monday}, two
T DATE 2023-10-27 | before {x:Friday}.
T DATE 2023-10-23 | much {x:yesterday}. Some
T DATE PRESENT_REF | By {x:then} there | opt=1
P* location BO -16.5 -68.15 | La Paz
P* location BO c c | Bolivia
P* location BO -17.78 -63.18 | Santa Cruz
P location US 38.9 -77.04 | written in {x:Washington}".
P* location BO -17.39 -66.16 | Cochabamba
P site BO -17.4 -66.28 | at the {x:Quillacollo bridge} on
P site BO - - | at the {x:Viedma hospital}, where
P* location BO -19.58 -65.75 | Potosí
P* location BO -16.5 -68.17 | El Alto
P* actor BR -15.79 -47.88 | Brasília
P* actor MX 19.43 -99.13 | Mexico City
P demonym BO c c | out by {x:Bolivians}. A
P location BO - - | in {x:five departments}. | opt=1
A person | Adela Roca Suárez | Adela Roca Suárez; Ms Roca | country=BO
A person | Evaristo Mamani | Evaristo Mamani; Mr Mamani | country=BO
A organisation | electoral tribunal | The electoral tribunal; the tribunal | country=BO
A person | Julia Condori | Its president, Julia Condori; Julia Condori | country=BO
A organisation | state electricity company | the state electricity company | country=BO
A organisation | Organization of American States | the Organization of American States; Organization of American States
A organisation/group | police | The police | country=BO; alt=Bolivian police
A person | Marco Vargas | Marco Vargas, the leader of the local civic committee; Marco Vargas | country=BO
A group | miners | miners
A person | Eduardo del Castillo | The interior minister | country=BO; office=interior minister; alt=Carlos Eduardo del Castillo,Eduardo Del Castillo,Eduardo del Castillo del Carpio
A group | human rights groups | Human rights groups
A country/organisation | Brazilian government | Brasília | country=BR; alt=Brazil,Government of Brazil
A country/organisation | Mexican government | Mexico City | country=MX; alt=Mexico,Government of Mexico
A organisation | European Union | The European Union; European Union
A person | Hugo Salinas | Its commander, General Hugo Salinas; General Hugo Salinas; Hugo Salinas | country=BO
A organisation/group | army | the army | country=BO
D | on {x:8} November
D | in their {x:twenties}, were
D | accept {x:one}.
D | that {x:nobody} could
S s25 assert indirect | {c:The woman who lost Sunday's presidential election}, {k:by} {s:the official reckoning}, | who=-; form=document; opt=1
S s26 assert/announce indirect | as {s:rivals both} {k:claim} {c:victory} | who=-; form=collective; opt=1
F count/present person 2 2 | rivals {n:both} claim | opt=1
F count/killed person 2 2 | victims, {n:both} in their | opt=1; by=s9/-

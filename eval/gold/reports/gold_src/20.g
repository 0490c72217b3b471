S s1 assert/announce indirect | {s:The justice secretary, Ramon Villareal}, {k:said} {c:11 prisoners and three members of the security forces had been killed in Monday’s assault on San Roque jail in Zamboanga City}. | who=Ramon Villareal; form=named
S s2 assert/opine/accuse direct | “{c:We did not go in because we wanted to. We went in because they began to hurt people},” {s:he} {k:told} {v:a press conference}. | who=Ramon Villareal; form=pronoun
S s3 reject/deny/assert indirect | {c:His account} was {k:disputed} by {s:relatives of the dead}, who | who=relatives of the dead; form=collective; ans=disputes>s2|s1
S s4 assert indirect | by {s:relatives of the dead}, who {k:said} {c:the inmates had been about to give up}. | who=relatives of the dead; form=collective/pronoun; ans=disputes>s2|s1
S s5 assert direct | “{c:My brother texted me at four},” {k:said} {s:Liza Abdurahman}, standing outside the gates. “{c:At five he was dead.}” | who=Liza Abdurahman; form=named
S s6 assert direct | {s:The message}, {e:seen by the Courier}, {k:reads}: “{c:They are letting us surrender.}” | who=~Liza Abdurahman's brother; form=document; ev=cited/verified; basis=document
S s7 assert/accuse/opine indirect | {s:Police} {k:believe} {c:he has links to militants on the island of Basilan}. | who=police; form=collective/named
S s8 assert/deny mixed | {s:Sakiri}, in {v:a phone call to a local radio station}, {k:insisted} that {c:he was “nobody’s soldier”}. | who=Jainal Sakiri; form=named; ans=denies>s7
S s9 demand indirect | {s:He} {k:demanded} {c:a helicopter and talks with the president}. | who=Jainal Sakiri; form=pronoun
S s10 reject/decline indirect | {s:Malacañang} {k:refused} {c:to negotiate}. | who=Philippine government; form=metonym; ans=rejects>s9
S s11 reject/assert direct | “{c:The president does not talk to kidnappers},” {s:his spokesperson} {k:said}, without elaborating. | who=-; form=title/unnamed; ans=rejects>s9
S s12 assert indirect | {s:The army} {k:said} {c:he was shot while trying to flee}; ~ {e:Neither version could be verified}. | who=Philippine army; form=named; ev=unverified
S s13 assert/accuse indirect | {s:an inmate reached by phone} {k:claimed} {c:he had been executed after putting down his weapon}. {e:Neither version could be verified}. | who=-; form=unnamed; ev=unverified; ans=disputes>s12
S s14 assert/announce indirect | {c:At least 26 people were wounded, six of them critically}, {k:according to} {s:the city health office}. | who=city health office; form=named
S s15 predict/assert/warn/opine indirect | {s:Local officials} {k:fear} that {c:up to 60 inmates escaped in the confusion}. | who=Local officials; form=collective
S s16 concede/confirm/assert indirect | {s:The jail bureau} {k:admitted} only that {c:some prisoners were unaccounted for} and | who=jail bureau; form=named; ans=disputes>s15?
S s17 decline indirect | {s:The jail bureau} admitted ~ and {k:would not give} {c:a figure}. | who=jail bureau; form=named/implied
S s18 assert indirect | {s:Jail Watch}, a campaign group, {k:said} {c:it had warned of an uprising as early as March}. | who=Jail Watch; form=named
S s19 warn/predict indirect | {s:it} had {k:warned} of {c:an uprising} as early | who=Jail Watch; form=pronoun; in=s18
S s20 opine/condemn/assert direct | “{c:This was a disaster foretold},” {k:said} {s:its director, Noel Cruz}, who | who=Noel Cruz; form=named
S s21 demand/ask indirect | {s:its director, Noel Cruz}, who {k:urged} {a:the senate} {c:to open an inquiry}. | who=Noel Cruz; form=named/pronoun
S s22 announce/promise/assert indirect | {s:A senator, Grace Lim}, {k:said} {c:hearings would start next week}. | who=Grace Lim; form=named; ans=confirms>s21?
S s23 apologise mixed | {s:The mayor} imposed ~ and {k:apologised} to {a:residents} “{c:for two nights of fear}”. | who=-; form=title/implied
S s24 ask/demand indirect | but {s:families} {k:ask} {c:why negotiations were broken off} | who=families; form=collective; opt=1
F killed person 14 14 | ends with {n:14} dead after
F duration hour 31 31 | freed after {n:31}-hour standoff | opt=1
F duration hour 31 31 | a {n:31}-hour standoff in
F hostage person 9 9 | {n:nine} {g:guards}
F hostage person 1 1 | {n:a} {g:nurse} hostage | opt=1
F killed person 14 - | {p:at least {n:14} {g:people}} dead | op=at_least
F killed person 11 11 | {n:11} {g:prisoners} | by=s1; cls=detainee
F killed person 3 3 | {n:three} {g:members of the security forces} | by=s1; cls=security_force
F injured person 26 - | {p:At least {n:26} {g:people}} | op=at_least; by=s14
F injured person 6 6 | {n:six} of them | by=s14
F missing/count/released/present person - 60 | {p:up to {n:60} {g:inmates}} | op=at_most; by=s15; real=feared
F detained/count person 17 17 | {n:Seventeen} were caught
F count/present person 400 400 | for {n:400} {g:prisoners} | real=actual/planned
F detained/count/present person 2070 2299 | {p:almost {n:2,300}}. | op=about
F detained person 2 2 | {n:two} {g:guards} suspected
F count thing/neighbourhood 3 3 | {n:three} {g:neighbourhoods}
F duration/count night/thing/day 2 2 | {n:two} nights | by=s23; opt=1
L includes | {whole:26} people were wounded, {part:six} of them
L includes | at least {whole:14} people dead ~ said {part:11} prisoners | opt=1
L includes | at least {whole:14} people dead ~ and {part:three} members | opt=1
E raid/armed_attack/occupation_of_building happened | after {agent:troops} {t:storm} {target:jail} ~ {agent:Soldiers} have {t:stormed} a {target:jail} in ~ Monday’s {t:assault} on San Roque {target:jail} in {at:Zamboanga City}. | begin=2019-06-17
E killing happened | with 14 {t:dead} after ~ 14 {target:people} {t:dead}.
E killing happened | 11 {target:prisoners} and three {target:members} of the security forces had been {t:killed} in | by=s1; begin=2019-06-17
E release_of_captives happened | {target:Hostages} {t:freed} after
E hostage_taking happened/ongoing | Philippines prison {t:siege} ends ~ 31-hour {t:standoff} in Zamboanga City ~ a 31-hour {t:standoff} in which {agent:inmates} {t:held} nine {target:guards} and a {target:nurse} {t:hostage}, ~ The {t:siege} began | begin=2019-06-16
E hostage_taking happened | {agent:inmates} held nine {target:guards} and a {target:nurse} {t:hostage}, | opt=1
E talks happened/denied | why {t:negotiations} were broken off | opt=1; by=s24/-
E rejection_of_talks happened | negotiations were {t:broken off} | opt=1; by=s24/-
E surrender possible/hypothetical | about to {t:give up}. | by=s4; opt=1
E killing happened | five he was {t:dead}. | by=s5; opt=1
E surrender possible/happened/announced | letting {target:us} {t:surrender}. | by=s6; opt=1
E hostage_taking/violent_protest/riot/armed_attack happened | a {agent:group} led by Jainal Sakiri, a convicted kidnapper, {t:overpowered} {target:guards} during | begin=2019-06-16; opt=1
E demand happened | {agent:He} {t:demanded} a helicopter | opt=1
E talks demanded | and {t:talks} with | by=s9; opt=1
E rejection_of_talks/refusal happened | {agent:Malacañang} {t:refused to negotiate}.
E killing happened | how {target:Sakiri} {t:died}. | opt=1
E shooting/killing happened | {target:he} was {t:shot} while | by=s12
E prison_escape/* possible/happened | trying to {t:flee}; | by=s12; opt=1
E execution/killing happened | {target:he} had been {t:executed} after | by=s13
E surrender happened | after {t:putting down} his {t:weapon}. | by=s13; opt=1
E injury happened | 26 {target:people} were {t:wounded}, | by=s14
E injury/stabbing happened/ongoing | The {target:nurse} was being {t:treated} for a {t:stab wound}.
E prison_escape possible/happened | 60 {agent:inmates} {t:escaped} in | by=s15
E missing_persons/prison_escape happened/ongoing | some {target:prisoners} were {t:unaccounted for} and | by=s16
E arrest happened | Seventeen were {t:caught} by | begin=2019-06-17
E detention ongoing | {t:holds} almost | opt=1
E riot possible | of an {t:uprising} as | by=s18/s19; opt=1
E investigation demanded | to {t:open} an {t:inquiry}. | by=s21
E investigation announced/possible | {t:hearings} would start | by=s22; opt=1
E dismissal happened | The {target:warden} has been {t:suspended}, and
E arrest happened | two {target:guards} suspected of smuggling pistols into the jail were {t:arrested}.
E crime_organised possible/happened | suspected of {t:smuggling} pistols | opt=1
E curfew ordered/happened/ongoing | {agent:The mayor} {t:imposed} a {t:curfew} in
E apology happened | and {t:apologised} to {target:residents} | opt=1
T DATE/TIME 2019-06-17/2019-06-17T17:45 | {x:Mon 17 Jun 2019} 17.45
T TIME T17:45/2019-06-17T17:45/2019-06-17T16:45 | 2019 {x:17.45 BST} | opt=1
T DURATION PT31H | freed after {x:31-hour} standoff | opt=1
T DURATION PT31H | a {x:31-hour} standoff in
T DATE 2019-06-17 | in {x:Monday’s} assault
T TIME T16:00/T04:00/2019-06-17T16:00/2019-06-17T04:00 | at {x:four},” | opt=1
T TIME T17:00/T05:00/2019-06-17T17:00/2019-06-17T05:00 | At {x:five} he | opt=1
T TIME 2019-06-16TMO | on {x:Sunday morning}, when
T TIME/DATE 2019-06-17TNI/2019-06-17TEV/2019-06-17 | by {x:nightfall}.
T DATE 2019-03 | as {x:March}.
T DATE 2019-W26 | {x:next week}.
T DURATION/TIME P2N/PT2N/P2D/P2NI | {x:two nights} of | opt=1
P* location PH 6.91 122.07 | Zamboanga City
P* location PH c c | Philippines
P* actor PH 14.59 120.99 | Malacañang | opt=1
P location PH 6.57 122.0 | island of {x:Basilan}.
P site PH - - | on {x:San Roque jail} in
P site PH - - | {x:San Roque}, built | opt=1
A person | Ramon Villareal | The justice secretary, Ramon Villareal; Ramon Villareal | country=PH
A person | Liza Abdurahman | Liza Abdurahman | country=PH; private=1
A person | Jainal Sakiri | Jainal Sakiri; Sakiri | country=PH
A organisation/group | police | Police | country=PH; alt=Philippine police
A country/organisation | Philippine government | Malacañang | country=PH; alt=Philippines,Government of the Philippines,Philippine presidency,Office of the President
A person | Rodrigo Duterte | the president; The president | country=PH; office=president; alt=Rodrigo Roa Duterte
A organisation | Philippine army | The army | country=PH; alt=army,Armed Forces of the Philippines
A organisation | city health office | the city health office | country=PH
A organisation | jail bureau | The jail bureau | country=PH
A organisation | Jail Watch | Jail Watch; a campaign group
A person | Noel Cruz | its director, Noel Cruz; Noel Cruz | country=PH
A person | Grace Lim | A senator, Grace Lim; Grace Lim | country=PH
A organisation | The Courier | the Courier
A group | relatives of the dead | relatives of the dead
A group | Local officials | Local officials | country=PH
A person | Ana Reyes | Ana Reyes
N | {x:Ana Reyes in Zamboanga City and agencies}
N | {x:It is not clear how Sakiri died}
D | Mon {x:17} Jun
D | 2019 {x:17.45} BST
D | at {x:four},”
D | At {x:five} he
D | he was “{x:nobody}’s soldier
E injury happened | to {t:hurt} {target:people},” | by=s2; opt=1
E conviction happened | a {t:convicted} kidnapper | opt=1

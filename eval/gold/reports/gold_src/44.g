S s0 order direct | ‘{c:Tell them he fell}’: constable testifies | who=~Rajesh Naidu; form=implied; opt=1
S s1 assert/accuse indirect | {s:A police constable} {k:told} {a:the High Court in Suva} on Wednesday that {c:she was ordered by a superior to say that a prisoner had slipped in the shower, hours after she saw three officers beating him with a length of hose}. | who=Mere Tabua; form=unnamed/title; basis=eyewitness
S s2 order indirect | that {a:she} was {k:ordered} by {s:a superior} to {c:say that a prisoner had slipped in the shower}, | who=~Rajesh Naidu; form=unnamed; in=s1
S s3 deny indirect | {s:They} {k:deny} {c:the manslaughter of Josefa Matanisiga, a 22-year-old farm labourer who died at Nausori Police Station on 3 June 2018}. | who=~Rajesh Naidu; form=pronoun/collective; ans=denies>s9?
S s4 assert mixed | {s:Ms Tabua} {k:said} {c:she had heard “screaming, then no screaming” from cell four}. | who=Mere Tabua; form=named; basis=eyewitness
S s5 assert/accuse direct | “{c:Inspector Naidu came out. He was sweating. He told me, ‘Tell them he fell},’” {s:she} {k:said}. | who=Mere Tabua; form=pronoun; basis=eyewitness
S s6 order direct | {s:He} {k:told} {a:me}, ‘{c:Tell them he fell},’” | who=Rajesh Naidu; form=pronoun; in=s5
S s7b ask indirect | {k:Asked} {c:whether she had written that in her notebook}, she | who=~Unaisi Draunidalo; form=implied; opt=1
S s7 assert/deny/concede indirect | Asked whether she had written that in her notebook, {s:she} {k:replied} that {c:she had not}. | who=Mere Tabua; form=pronoun
S s8 assert/concede direct | “{c:I was afraid},” {s:she} {k:told} {a:the court}. | who=Mere Tabua; form=pronoun
S s9 accuse/assert indirect | {s:The State} {k:alleges} that {c:Mr Matanisiga was struck at least 40 times in less than an hour because the officers believed he knew where $12,500 stolen from a supermarket had been hidden}. | who=State; form=named/title
S s10 concede/confirm/assert indirect | {v:Under cross-examination}, {s:Ms Tabua} {k:accepted} that {c:she had told an internal inquiry in July 2018 that she had seen nothing}. | who=Mere Tabua; form=named
S s11 assert/deny indirect | {s:she} had {k:told} {a:an internal inquiry} in July 2018 that {c:she had seen nothing}. | who=Mere Tabua; form=pronoun; in=s10
S s12 ask/accuse direct | “{c:So you are a liar?}” {s:Devanand Pillay}, for Mr Naidu, {k:asked} {a:her}. | who=Devanand Pillay; form=named
S s13 concede/assert direct | “{c:I lied then},” {s:the witness} {k:answered}. | who=Mere Tabua; form=title
S s14 deny/assert direct | {s:the witness} answered. “{c:I am not lying today.}” | who=Mere Tabua; form=title/implied; ans=denies>s12?
S s15 accuse/assert indirect | {s:Mr Pillay} {k:put it} to {a:her} that {c:she had been promised a promotion in return for her evidence}. | who=Devanand Pillay; form=named
S s15b promise indirect | she had been {k:promised} {c:a promotion} in return | who=-; form=implied; in=s15; opt=1
S s16 deny indirect | {s:She} {k:denied} {c:this}. | who=Mere Tabua; form=pronoun; ans=denies>s15
S s17 assert/accuse indirect | {s:He} {k:suggested} that {c:it was another prisoner who had beaten Mr Matanisiga}, | who=Devanand Pillay; form=pronoun; ans=disputes>s9?
S s18 assert/opine mixed/direct | {c:a suggestion} that {s:Justice Helen Corrigan} {k:described} as “{c:new to all of us}”. | who=Helen Corrigan; form=named; ans=disputes>s17?
S s19 assert indirect | {s:pathologist Dr Arvind Goundar} {k:testified} that {c:he had counted 63 separate bruises on the body, 17 of them on the soles of the feet}. | who=Arvind Goundar; form=named; basis=own_count
S s20 assert/opine indirect | {k:In} {s:his} {k:opinion} {c:the injuries could not have been caused by a fall}. | who=Arvind Goundar; form=pronoun
S s21 assert/deny indirect | {s:He} did not {k:rule out} that {c:two of the fractured ribs had been broken during attempts at resuscitation}. | who=Arvind Goundar; form=pronoun; neg=1
S s22 accuse/assert indirect | {k:According to} {s:the prosecution}, {c:a further 38 minutes were erased}; | who=State; form=named/title
S s23 assert/deny indirect | {s:Sergeant Vakaloloma’s counsel, Filimoni Cava}, {k:said} {c:the recorder had failed because of a power cut}. | who=Filimoni Cava; form=named; ans=disputes>s22
S s24 assert indirect | {s:The power company’s log for that night}, which was admitted as exhibit P14, {k:records} {c:no interruption}. | who=-; form=document; basis=document; ans=disputes>s23?
S s25 reject indirect | {s:Justice Corrigan} {k:rejected} {c:a defence application to close the court while two former detainees give evidence on Thursday}. | who=Helen Corrigan; form=named
S s26 order indirect | {s:She} {k:ordered}, however, that {c:they not be named}, after | who=Helen Corrigan; form=pronoun
S s27 threaten direct | {s:a text message} {k:reading} “{c:Snakes get their heads cut off}”. | who=-; form=document
S s28 assert indirect | {s:the dead man’s mother, Litia Matanisiga}, {k:said} {c:she had waited 20 months to hear the words}. | who=Litia Matanisiga; form=named
S s29 assert direct | “{c:He was my only boy},” {s:she} {k:said}. “ | who=Litia Matanisiga; form=pronoun
S s30 assert/accuse direct | {s:she} said. “{c:They gave me back his sandals in a plastic bag.}” | who=Litia Matanisiga; form=pronoun/implied
S s31 decline indirect | {s:The Police Commissioner} has {k:refused to comment} while | who=~Police Commissioner; form=title
S s32 announce/assert mixed | In 2018 {s:his office} {k:announced} that {c:Mr Matanisiga had died of “a pre-existing condition”}, | who=Police Commissioner's office; form=title/named
S s33 retract indirect | his office announced that Mr Matanisiga had died of “a pre-existing condition”, {c:a statement} {s:it} {k:withdrew} nine days later. | who=Police Commissioner's office; form=pronoun/title; ans=retracts>s32
S s34 confirm/concede indirect | {s:A fourth officer} {k:pleaded guilty} last year to {c:perverting the course of justice} and | who=-; form=unnamed; opt=1
F count/present person 3 3 | saw {n:three} {g:officers} beating | by=s1; cls=police
F count thing/time/times 40 - | struck {p:at least {n:40} times} in | op=at_least; by=s9
F duration hour - 1 | in {p:less than {n:an} hour} because | op=less_than; by=s9
F money FJD/dollar 12500 12500 | where {n:$12,500} stolen | by=s9
F count thing/bruise 63 63 | counted {n:63} {g:separate bruises} on | by=s19
F count thing/bruise 17 17 | {n:17} of them on | by=s19
F count/damaged thing/rib 2 2 | that {n:two} of {g:the fractured ribs} had | by=s21
F duration minute 4 4 | shown {p:{n:four} minutes} of
F duration minute 38 38 | a further {p:{n:38} minutes} were | by=s22
F count/none thing 0 0 | records {n:no} {g:interruption}. | op=none; by=s24; opt=1
F count/present person 2 2 | while {n:two} {g:former detainees} give | by=s25; cls=detainee; opt=1
F duration month 20 20 | waited {n:20} months | by=s28
F duration day 9 9 | withdrew {p:{n:nine} days} later | opt=1
F share/money percent 50 50 | on {n:half} pay since | opt=1
F money/price FJD/dollar 5000 5000 | of {p:{n:$5,000} each}. | 
F duration month 18 18 | for {n:18} months.
F duration year - 25 | of {p:{n:25} years}. | op=at_most/exact; opt=1
F count/present person 5 5 | and {n:five} {g:assessors}, is
F duration week 3 3 | last {n:three} weeks. | real=projected/planned/actual
F charged person 3 3 | All {n:three} {g:accused} have | opt=1
F count/convicted/charged person 1 1 | {n:A} fourth {g:officer} pleaded | opt=1
L includes | counted {whole:63} separate bruises on the body, {part:17} of
E trial happened/ongoing | constable {t:testifies} in ~ cell death {t:trial} ~ A police constable {t:told the High Court} in ~ {t:giving evidence} on ~ the {t:trial} of {target:Inspector Rajesh Naidu} ~ The {t:trial}, before
E torture/use_of_force/armed_attack happened | saw three {agent:officers} {t:beating} {target:him} with a length of {instrument:hose}. ~ {target:Mr Matanisiga} was {t:struck} at | by=s1/s9; begin=2018-06
E charge happened/ongoing | deny the {t:manslaughter} of {target:Josefa Matanisiga} | by=s3/-; opt=1
E killing happened | cell {t:death} trial ~ {target:labourer} who {t:died} at {at:Nausori Police Station} on | by=-/s3; begin=2018-06-03
E denial happened/ongoing | {agent:They} {t:deny} the | opt=1
E accusation happened/ongoing | {agent:The State} {t:alleges} that | opt=1
E looting/crime_organised happened | $12,500 {t:stolen} from a {target:supermarket} | by=s9
E charge denied | {target:He} was never {t:charged}. |
E investigation happened | an internal {t:inquiry} in July | by=s10/-; begin=2018-07
E promise happened | {target:she} had been {t:promised} a | by=s15; opt=1
E torture/armed_attack/killing possible/happened | another {agent:prisoner} who had {t:beaten} {target:Mr Matanisiga}, | by=s17
E injury happened | the {t:injuries} could | by=s20
E cyber_attack/censorship/property_destruction/* happened | minutes were {t:erased}; | by=s22; opt=1
E power_outage happened | of a {t:power cut}. | by=s23
E power_outage denied | records no {t:interruption}. | by=s24/-; opt=1
E court_ruling/refusal happened | {agent:Justice Corrigan} {t:rejected} a defence application | begin=2020-02-19
E court_ruling/ban/censorship happened/ordered | {agent:She} {t:ordered}, however | begin=2020-02-19
E trial announced/possible | two former {target:detainees} {t:give evidence} on Thursday | by=s25; opt=1
E threat happened | a text {t:message} reading “ | opt=1
E killing happened | {target:Mr Matanisiga} had {t:died} of | by=s32; opt=1
E dismissal happened/ongoing | All three {target:accused} have been {t:suspended} on | begin=2018-08
E acquittal ongoing/happened | are on {t:bail} of |
E conviction/trial happened | A fourth {target:officer} {t:pleaded guilty} last | begin=2019
E conviction happened | A fourth {target:officer} pleaded guilty last year to perverting the course of justice and was {t:jailed} for | begin=2019
T DATE 2020-02-19 | Suva on {x:Wednesday} that
T DATE 2018-06-03 | on {x:3 June 2018}.
T DATE 2018-07 | in {x:July 2018} that
T DATE 2020-02-19 | lying {x:today}.”
T TIME/DATE 2018-06-03TNI/2018-06-02TNI/2018-06-03 | log for {x:that night}, which | opt=1
T DURATION PT4M | shown {x:four minutes} of | opt=1
T DURATION PT38M | further {x:38 minutes} were | opt=1
T DURATION PT1H | less than {x:an hour} because | opt=1
T DATE 2020-02-20 | evidence on {x:Thursday}. She
T DURATION P20M | waited {x:20 months} to
T DATE 2018 | In {x:2018} his
T DURATION/DATE P9D | withdrew {x:nine days later}. | opt=1
T DATE 2018-08 | since {x:August 2018} and
T DATE 2019 | guilty {x:last year} to
T DURATION P18M | for {x:18 months}.
T DURATION P25Y | of {x:25 years}. The
T DURATION P3W | last {x:three weeks}.
T DATE/DURATION/SET 2020-02-19/P3D | on {x:the third day} of | opt=1
P* location FJ -18.14 178.44 | Suva
P part_of_name FJ -18.03 178.55 | at {x:Nausori} Police Station
A person | Mere Tabua | A police constable; Constable Mere Tabua; Mere Tabua; Ms Tabua; the witness | country=FJ; private=?
A person | Rajesh Naidu | Inspector Rajesh Naidu; Rajesh Naidu; Inspector Naidu; Mr Naidu; Naidu | country=FJ; private=?
A person | Iliesa Vakaloloma | Sergeant Iliesa Vakaloloma; Iliesa Vakaloloma; Sergeant Vakaloloma; Vakaloloma | country=FJ; private=?
A person | Peni Ratubuli | Corporal Peni Ratubuli; Peni Ratubuli | country=FJ; private=?
A person | Josefa Matanisiga | Josefa Matanisiga; Mr Matanisiga; the dead man | country=FJ; private=1
A person | Unaisi Draunidalo | prosecutor Unaisi Draunidalo; Unaisi Draunidalo | country=FJ
A organisation | State | The State; the prosecution | country=FJ; alt=prosecution
A person | Devanand Pillay | Devanand Pillay; Mr Pillay; Pillay
A person | Helen Corrigan | Justice Helen Corrigan; Helen Corrigan; Justice Corrigan; Corrigan | country=FJ
A person | Arvind Goundar | pathologist Dr Arvind Goundar; Arvind Goundar | country=FJ
A person | Filimoni Cava | Filimoni Cava
A person | Litia Matanisiga | Litia Matanisiga | private=1
A role/person | Police Commissioner | The Police Commissioner | country=FJ
A organisation | Police Commissioner's office | his office | country=FJ; alt=Police Commissioner’s office
A organisation | High Court | the High Court; the court | country=FJ
A person | Anare Delai | Anare Delai
D | Tabua, {x:29}, was
D | the {x:third} day
D | a {x:22}-year-old
D | cell {x:four}.
D | on {x:3} June 2018
D | July {x:2018} that
D | exhibit P{x:14}, records
D | that {x:one} of them
D | A {x:fourth} officer
D | seen {x:nothing}.
D | then {x:no} screaming

S s1 assert/announce indirect | {c:At least eight people have been killed in Guinea's capital, Conakry, in clashes over the result of local elections}, {s:medical officials} {k:say}. | who=medical officials; form=collective/unnamed
S s2 assert indirect | {c:Police fired tear gas at opposition supporters who had put up barricades in the suburb of Ratoma, and later used live ammunition}, {s:witnesses} {k:told} {a:Northway News}. | who=witnesses; form=collective/unnamed; basis=eyewitness
S s3 announce/assert indirect | {s:The electoral commission} on Monday {k:declared} {c:the governing Alliance for Progress the winner in 31 of 40 town councils}. | who=electoral commission; form=named
S s4 accuse/assert indirect | {s:The main opposition party, the United Front}, {k:says} {c:the vote was rigged}. | who=United Front; form=named; ans=rejects>s3?
S s5 demand/announce indirect | {s:It} has {k:called} {c:a three-day strike from Wednesday}. | who=United Front; form=pronoun; opt=1
S s6 accuse/assert direct | "{c:They stole our votes in broad daylight}," {s:its leader, Cellou Barry}, {k:told} {a:supporters} outside | who=Cellou Barry; form=named
S s7 assert/accuse indirect | {s:He} {k:put} {c:the number of dead at 15} and | who=Cellou Barry; form=pronoun; ans=disputes>s1?
S s8 accuse mixed | {s:He} put the number of dead at 15 and {k:accused} {c:the president of "ruling by the gun"}. | who=Cellou Barry; form=pronoun/implied
S s9 reject/deny indirect | {s:Security Minister Fodé Camara} {k:rejected} {c:the claim}, saying | who=Fodé Camara; form=named; ans=rejects>s7|s8
S s10 assert/accuse mixed/indirect | {s:Security Minister Fodé Camara} rejected the claim, {k:saying} that {c:four people had lost their lives, one of them a policeman who was stoned by "thugs"}. | who=Fodé Camara; form=named/implied; ans=disputes>s7
S s11 deny indirect | {s:He} {k:denied} that {c:officers had used live rounds}. ~ {e:But a video verified by Northway News shows a man in police uniform shooting into a crowd}. | who=Fodé Camara; form=pronoun; ev=contradicted/unstated; ans=denies>s2
S s12 assert indirect | But {s:a video} verified by Northway News {k:shows} {c:a man in police uniform shooting into a crowd}. | who=-; form=document; ev=verified; basis=video; opt=1; ans=disputes>s11?
S s13 assert indirect | {s:A doctor at Donka hospital}, who did not want to give her name, {k:said} {c:she had treated 23 people for gunshot wounds}. | who=-; form=unnamed; basis=eyewitness; ans=disputes>s11?
S s14 assert direct | "{c:Some of them were schoolchildren}," {s:she} {k:added}. | who=-; form=pronoun; basis=eyewitness
S s15 assert/announce indirect | Shops were looted in Kindia, where {s:police} {k:say} {c:they arrested 112 people}. | who=police; form=collective/named
S s16 confirm indirect | {s:Two mobile phone companies} {k:confirmed} that {c:they had been ordered to block social media}. | who=-; form=unnamed/collective
S s17 opine/assert/praise mixed | {s:African Union observers} {k:described} {c:Sunday's poll as "largely calm and credible"}. | who=African Union observers; form=collective/named
S s18 opine/assert/condemn mixed | {s:The European Union} {k:said} {c:it had "serious doubts" about the count} and | who=European Union; form=named; ans=disputes>s17?
S s19 demand indirect | {s:The European Union} said ~ and {k:demanded} {c:the publication of all results}. | who=European Union; form=named/implied
S s20 demand/ask indirect | {s:Paris} {k:appealed} for {c:restraint}. | who=French government; form=metonym
S s21 assert/announce indirect | {c:Turnout was 53%}, {k:according to} {s:the electoral commission}. | who=electoral commission; form=named
S s22 assert/announce/promise indirect | {s:The president} has not {k:said} {c:whether he will meet the opposition}. | who=Alpha Condé; form=title; neg=1
S s23 announce/promise/assert indirect | {s:His office} {k:says} {c:he will address the nation on Tuesday evening}. | who=president's office; form=title/named/unnamed
S s24 assert indirect | {c:The first clashes} were {k:reported} on | who=-; form=implied; opt=1
S s25 order indirect | they had been {k:ordered} {c:to block social media}. | who=-; form=implied; in=s16; opt=1
F killed person 8 8 | election: {n:Eight} killed
F killed person 8 - | {p:At least {n:eight} {g:people}} have been | op=at_least; by=s1
F count thing/council 31 31 | in {n:31} of | by=s3
F count thing/council 40 40 | of {n:40} {g:town councils} | by=s3
F duration day 3 3 | a {n:three}-day strike | real=planned/actual; by=-/s5
F killed person 15 15 | at {n:15} and | by=s7
F killed person 4 4 | {n:four} {g:people} had lost | by=s10
F killed person 1 1 | {n:one} of them a {g:policeman} | by=s10; cls=police
F injured person 23 23 | {n:23} {g:people} | by=s13
F detained person 112 112 | {n:112} {g:people} | by=s15
F count thing/company 2 2 | {n:Two} {g:mobile phone companies}
F count thing/district 342 342 | {n:342} {g:districts}
F share percent 53 53 | {n:53%}, | by=s21
F count thing/complaint 14 14 | {n:14} {g:complaints}
L includes | in {part:31} of {whole:40} town
L includes | that {whole:four} people had lost their lives, {part:one} of
E killing happened | Eight {t:killed} as ~ eight {target:people} have been {t:killed} in ~ number of {t:dead} at | by=s1/s7/-
E clash/violent_protest happened | {agent:protesters} {t:clash} with {target:police} ~ in {t:clashes} over the ~ first {t:clashes} were | by=-/s1
E use_of_force happened | {agent:Police} fired {t:tear gas} at opposition {target:supporters} who had | by=s2; begin=2019-03-25
E blockade/violent_protest happened | Burning {agent:tyres} {t:blocked} a main {target:road} in {at:Ratoma} ~ {agent:supporters} who had put up {t:barricades} in | by=-/s2; begin=2019-03-25
E shooting/use_of_force happened | later {t:used live ammunition}, | by=s2
E arson/violent_protest happened | {t:Burning} tyres blocked | opt=1
E election happened | Guinea {t:election}: Eight ~ local {t:elections}, medical ~ says the {t:vote} was ~ Sunday's {t:poll} as ~ {t:Voting} took place | begin=2019-03-24; by=-/s4/s17
E election happened/announced | {agent:commission} on Monday {t:declared} the governing {target:Alliance for Progress} the winner | begin=2019-03-25; opt=1
E accusation happened | was {t:rigged}. | opt=1; by=s4
E strike_labour announced/demanded | a three-day {t:strike} from | begin=2019-03-27; by=-/s5
E accusation happened | and {t:accused} the | opt=1
E killing happened | four {target:people} had {t:lost their lives}, | by=s10
E lynching/killing/stabbing/violent_protest happened | a {target:policeman} who was {t:stoned} by | by=s10
E shooting/use_of_force denied | {agent:officers} had {t:used live rounds}. | by=s11
E shooting happened | a {agent:man} in police uniform {t:shooting} into a {target:crowd}. | by=-/s12
E injury happened | had {t:treated} 23 {target:people} for gunshot {t:wounds}. | by=s13
E arson happened | In the northern city of {at:Labé}, {agent:attackers} {t:burned down} the commission's {target:office}.
E looting happened | {target:Shops} were {t:looted} in {at:Kindia}, where
E arrest happened | {agent:they} {t:arrested} 112 {target:people}. | by=s15
E curfew happened/ordered/ongoing | {t:Curfew} in the capital ~ {agent:The authorities} have imposed a night-time {t:curfew} in {at:Conakry}.
E internet_shutdown/censorship ordered/happened | ordered to {t:block} {target:social media}. | by=s16/s25
E demand happened | and {t:demanded} the publication | opt=1
E call_for_talks happened/demanded | {agent:Paris} {t:appealed for restraint}. | by=-/s20
E mediation/talks announced/ongoing/happened | {agent:Ecowas} is {t:sending an envoy} to
E talks/mediation announced/possible | to {t:meet} both {target:sides}. | opt=1
E court_ruling/acquittal happened | The constitutional {agent:court} has {t:dismissed} 14 {target:complaints}. | 
E court_ruling announced/possible | It will {t:rule} on | opt=1; begin=2019-04-05
E talks possible/hypothetical/announced | will {t:meet} the {target:opposition}. | opt=1; by=s22
E address announced/possible | {agent:he} will {t:address} the {target:nation} on | by=s23; begin=2019-03-26
T DATE 2019-03-25 | in Ratoma on {x:Monday}
T DATE 2019-03-25 | commission on {x:Monday} declared
T DURATION P3D | a {x:three-day} strike
T DATE 2019-03-27 | from {x:Wednesday}.
T DATE 2019-03-24 | described {x:Sunday's} poll
T DATE 2019-03-24 | districts on {x:Sunday}.
T DATE 2019-03-25 | reported on {x:Monday} at
T TIME T16:00/2019-03-25T16:00 | at {x:about 16:00 GMT}.
T DATE 2019-04-05 | by {x:5 April}.
T TIME 2019-03-26TEV | on {x:Tuesday evening}.
P* location GN c c | Guinea
P* location GN 9.54 -13.68 | Conakry
P* location GN 9.6 -13.64 | Ratoma
P* location GN 11.32 -12.28 | Labé
P* location GN 10.06 -12.87 | Kindia
P* actor FR 48.85 2.35 | Paris
P site GN - - | at {x:Donka hospital}, who
P location GN 9.54 -13.68 | in the {x:capital} | opt=1
A group | medical officials | medical officials
A group | witnesses | witnesses
A organisation | electoral commission | The electoral commission; the electoral commission | country=GN
A organisation | Alliance for Progress | the governing Alliance for Progress; Alliance for Progress | country=GN
A organisation | United Front | The main opposition party, the United Front; the United Front; United Front | country=GN
A person | Cellou Barry | its leader, Cellou Barry; Cellou Barry | country=GN
A person | Fodé Camara | Security Minister Fodé Camara; Fodé Camara | country=GN
A organisation/group | police | Police; police | country=GN; alt=Guinean police
A group/organisation | African Union observers | African Union observers; African Union
A organisation | European Union | The European Union
A country/organisation | French government | Paris | country=FR; alt=France,Government of France
A organisation | Ecowas | The regional bloc Ecowas; Ecowas
A person | Alpha Condé | the president; The president | country=GN; office=president; alt=Alpha Conde
A organisation | constitutional court | The constitutional court | country=GN
A organisation | president's office | His office | country=GN
A organisation | Northway News | Northway News
A person | Mariama Diallo | Mariama Diallo
N | {x:What we know}
N | {x:Curfew in the capital}
N | who {x:did not want to give her name}, said
D | The {x:first} clashes
D | about {x:16:00} GMT
D | by {x:5} April
B | Share page
B | Advertisement
B | Updated 2 hours ago
B | I filmed the ballot box
B | Guinea country profile
B | Most read
B | Lottery winner
B | external sites
B | Northway homepage
F count thing/side 2 2 | meet {n:both} {g:sides} | opt=1

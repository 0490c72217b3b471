S s1 assert/announce indirect | {c:Gunmen seize 14 oil workers in southern Chad, seven killed}: {s:security source} | who=-; form=unnamed
S s2 assert/announce indirect | {c:Gunmen stormed an oil camp in southern Chad before dawn on Monday, killing at least seven people and abducting 14 workers, six of them foreigners}, {s:a security source} {k:told} {a:Continental Press}. | who=-; form=unnamed
S s3 assert direct | "{c:The attackers came in nine pickups and knew exactly where the expatriates slept}," {k:said} {s:the source}, who asked | who=-; form=unnamed
S s3b ask/demand indirect | said {s:the source}, who {k:asked} {c:not to be named} because | who=-; form=unnamed; opt=1
S s4 assert/announce/confirm indirect | {c:Two soldiers and five guards from a private security firm were among the dead}, {k:according to} {s:the governor of Logone Oriental province, Adoum Ngarta}. | who=Adoum Ngarta; form=named
S s5 assert indirect | {s:An earlier statement from his office} had {k:put} {c:the number of dead at four}. | who=~governor's office; form=document/named/title
S s6 claim_responsibility indirect | {s:The Front for Southern Renewal} (FRS), a rebel group thought to number a few hundred men, {k:claimed} {c:the raid} {v:in a text message} sent to {a:Radio Logone}. Its {e:authenticity could not immediately be verified}. | who=Front for Southern Renewal; form=named; ev=unverified
S s7 reject/deny indirect | {s:Communications minister Halime Doungous} {k:dismissed} {c:the claim}. | who=Halime Doungous; form=named; ans=rejects>s6
S s8 assert/deny direct | "{c:These people exist only on Facebook}," {s:she} {k:said} {v:on state television}. | who=Halime Doungous; form=pronoun; ans=rejects>s6?
S s9 assert/accuse direct | {s:she} said on state television. "{c:We are dealing with bandits from the other side of the border.}" | who=Halime Doungous; form=pronoun/implied; ans=disputes>s6?
S s10 assert indirect | {s:She} did not {k:say} {c:where the hostages were being held or whether the government had received any demand}. | who=Halime Doungous; form=pronoun; neg=1
S s11 assert indirect | {s:a Western diplomat in N'Djamena} {k:said} {c:a negotiator had told him that the captors wanted two million euros and the release of 11 prisoners}. | who=-; form=unnamed
S s12 assert indirect | said {s:a negotiator} had {k:told} {a:him} that {c:the captors wanted two million euros and the release of 11 prisoners}. | who=-; form=unnamed; in=s11
S s12b demand indirect | {s:the captors} {k:wanted} {c:two million euros and the release of 11 prisoners}. | who=~-; form=collective/unnamed; in=s12; opt=1
S s13 assert/confirm mixed | {s:Paris} {k:said} {c:two of its citizens were among those taken and that it was in "permanent contact" with the Chadian authorities}. | who=France; form=metonym
S s14 decline/confirm/deny indirect | {s:The foreign ministry} {k:would neither confirm nor deny} {c:a report by the online newspaper Tchad Matin that French troops had joined the search}. | who=foreign ministry; form=named/title
S s15 assert indirect | {k:a report} by {s:the online newspaper Tchad Matin} that {c:French troops had joined the search}. | who=Tchad Matin; form=named; in=s14
S s16 assert/announce indirect | {s:The camp's operator, Calgary-based Brant Petroleum}, {k:said} {v:in a statement} that {c:it had suspended output of around 30,000 barrels per day and was flying out some 150 staff to Douala in neighbouring Cameroon}. | who=Brant Petroleum; form=named
S s17 assert/opine/apologise direct | "{c:Our thoughts are with our colleagues and their families}," {s:chief executive Lorne Hadley} {k:said}. | who=Lorne Hadley; form=named
S s18 decline indirect | {s:He} {k:declined to discuss} {c:a ransom}. | who=Lorne Hadley; form=pronoun
S s19 assert/accuse/condemn direct | "{c:They counted the foreigners first}," {k:complained} {s:Clarisse Mbaidoum}, whose | who=Clarisse Mbaidoum; form=named
S s20 assert/accuse direct | {s:Clarisse Mbaidoum}, whose husband is a driver at the camp. "{c:Nobody has called me.}" | who=Clarisse Mbaidoum; form=named/implied
S s21 assert/accuse indirect | {c:Police broke up the sit-in with batons}, {k:according to} {s:two witnesses}, | who=-; form=unnamed/collective; basis=eyewitness
S s22 deny indirect | {c:an allegation} that {s:Ngarta} {k:denied}. | who=Adoum Ngarta; form=named; ans=denies>s21
S s23 assert mixed | {s:The army}, which sent 400 reinforcements from Moundou on Monday afternoon, {k:said} {c:it had wounded "several" of the attackers and recovered four vehicles}. | who=army; form=named
S s24 deny/reject indirect | {s:Residents} {k:contradicted} {c:that account}, saying | who=-; form=collective; ans=disputes>s23
S s25 assert indirect | {s:Residents} contradicted that account, {k:saying} {c:the column had arrived four hours after the shooting stopped}. | who=-; form=collective/implied; ans=disputes>s23?
S s26 promise/threaten mixed | {s:The president}, who ~ and {k:vowed} {v:on Twitter} to "{c:hunt down the cowards to their last hiding place}". | who=Idriss Déby; form=title
S s27 deny indirect | {s:Officials} have always {k:denied} that {c:money changed hands}. | who=-; form=collective/unnamed
F hostage person 14 14 | seize {n:14} {g:oil workers} in | by=s1; cls=civilian
F killed person 7 7 | Chad, {n:seven} killed | by=s1
F killed person 7 - | killing {p:at least {n:seven} {g:people}} and | op=at_least; by=s2
F hostage person 14 14 | abducting {n:14} {g:workers}, six | by=s2; cls=civilian
F hostage person 6 6 | {n:six} of them {g:foreigners}, a | by=s2; cls=foreigner
F count thing 9 9 | in {n:nine} {g:pickups} and | by=s3
F killed person 2 2 | {n:Two} {g:soldiers} and | by=s4; cls=soldier
F killed person 5 5 | and {n:five} {g:guards} from | by=s4; cls=security_force
F killed person 4 4 | dead at {n:four}. | by=s5
F count/present person * * | {p:{n:a few hundred} {g:men}}, claimed | op=vague; cls=militant; opt=1
F money EUR 2000000 2000000 | wanted {p:{n:two million} euros} and | by=s12/s12b/s11; real=planned/hypothetical/ordered/actual
F released person 11 11 | release of {n:11} {g:prisoners}. | by=s12/s12b/s11; cls=detainee; real=planned/hypothetical/ordered
F hostage person 2 2 | said {n:two} of {g:its citizens} were | by=s13; cls=foreigner/civilian
F count barrel/barrels/bbl 27000 33000 | {p:around {n:30,000} barrels per day} and | op=about; basis=rate; by=s16
F evacuated person 135 165 | {p:some {n:150} {g:staff}} to | op=about; by=s16; cls=civilian
F present person 54 66 | {p:about {n:60} {g:relatives of the Chadian hostages}} staged | op=about; cls=civilian/protester
F deployed person 400 400 | sent {n:400} {g:reinforcements} from | cls=soldier
F injured person 3 9 | wounded "{n:several}" of {g:the attackers} and | op=vague; by=s23; cls=militant
F count thing 4 4 | recovered {n:four} {g:vehicles}. | by=s23
F duration hour 4 4 | arrived {p:{n:four} hours} after | by=s25
F hostage person 3 3 | {n:three} {g:Chinese engineers} were | cls=foreigner/civilian
F duration day 19 19 | freed {p:{n:19} days} later | opt=1
F count/share/present person 2 2 | to {n:two} {g:witnesses}, an | opt=1
L includes | abducting {whole:14} workers, {part:six} of
E armed_attack/raid/occupation_of_building/capture_of_place happened | {agent:Gunmen} {t:stormed} an oil {target:camp} in southern {at:Chad} before ~ claimed the {t:raid} in | by=s2/s6; begin=2017-11-06
E killing happened | seven {t:killed}: ~ {t:killing} at least seven {target:people} and ~ among the {t:dead}, according ~ number of {t:dead} at | by=s2/s1/s4; begin=2017-11-06
E hostage_taking happened | {agent:Gunmen} {t:seize} 14 oil {target:workers} in ~ and {t:abducting} 14 ~ among those {t:taken} and | by=s2/s1; begin=2017-11-06
E claim_of_responsibility happened | The {agent:Front for Southern Renewal} (FRS), a rebel group thought to number a few hundred men, {t:claimed} the | opt=1
E denial happened | {agent:Communications minister Halime Doungous} {t:dismissed} the | opt=1
E hostage_taking ongoing | the {target:hostages} were being {t:held} or | by=s10; opt=1
E demand hypothetical/possible/happened | received any {t:demand}. | by=s10; opt=1
E demand happened/demanded | the {agent:captors} {t:wanted} two | by=s12/s11; opt=1
E release_of_captives demanded | the {t:release} of 11 {target:prisoners}. | by=s12/s12b/s11
E rescue/missing_persons/deployment/raid possible/happened | French {agent:troops} had joined the {t:search}. | by=s15; opt=1
E deployment possible/happened | French {agent:troops} had {t:joined} the search | by=s15; opt=1
E business_closure happened | {agent:it} had {t:suspended} {target:output} of | by=s16
E evacuation ongoing/happened/announced | was {t:flying out} some 150 {target:staff} to | by=s16
E protest happened | {agent:relatives} of the Chadian hostages staged a {t:sit-in} outside the governor's {at:office}. ~ up the {t:sit-in} with | by=-/s21
E use_of_force happened | {agent:Police} {t:broke up} the {target:sit-in} with {instrument:batons}, | by=s21
E denial happened | an allegation that {agent:Ngarta} {t:denied}. | opt=1
E deployment happened | The {agent:army}, which {t:sent} 400 {target:reinforcements} from Moundou on | begin=2017-11-06
E injury happened | {agent:it} had {t:wounded} "several" of the {target:attackers} and | by=s23
E weapons_seizure/* happened | and {t:recovered} four vehicles | by=s23; opt=1
E shooting/clash happened | the {t:shooting} stopped | by=s25
E talks/visit announced/possible | for a {t:summit}, cancelled | opt=1
E promise/threat happened | {agent:The president}, who was due in Brazzaville on Tuesday for a summit, cancelled his trip and {t:vowed} on | opt=1
E hostage_taking happened | three Chinese {target:engineers} were {t:kidnapped} near {at:Doba} and | begin=2015-03
E release_of_captives happened | three Chinese {target:engineers} were kidnapped near Doba and {t:freed} 19 | 
E denial happened | {agent:Officials} have always {t:denied} that | opt=1
T DATE 2017-11-06 | N'Djamena, {x:Nov 6, 2017} (
T TIME/DATE 2017-11-06TNI/2017-11-06TMO/2017-11-06 | Chad {x:before dawn on Monday}, killing
T TIME 2017-11-06TAF | on {x:Monday afternoon}, said
T DATE 2017-11-07 | Brazzaville on {x:Tuesday} for
T DATE 2015-03 | In {x:March 2015}, three
T DURATION PT4H | arrived {x:four hours} after | opt=1
T DURATION/DATE P19D | freed {x:19 days later}. | opt=1
P* location TD 12.11 15.04 | N'Djamena
P location TD c c | workers in southern {x:Chad}, seven
P location TD c c | camp in southern {x:Chad} before
P location TD c c | {x:Chad}'s south | opt=1
P actor FR 48.86 2.35 | ADDS {x:Paris}, company
P actor FR 48.86 2.35 | {x:Paris} said two
P location CM 4.05 9.70 | {x:Douala} in
P location CM c c | neighbouring {x:Cameroon}.
P* location TD 8.66 16.85 | Doba
P location TD 8.57 16.08 | {x:Moundou} on
P location CG -4.27 15.27 | {x:Brazzaville} on
P origin CA 51.05 -114.07 | {x:Calgary}-based | opt=1
P location TD 8.6 16.5 | governor of {x:Logone Oriental} province | opt=1
P part_of_name TD - - | Radio {x:Logone}.
P part_of_name - - - | {x:Tchad} Matin
P demonym TD c c | with the {x:Chadian} authorities
P demonym TD c c | of the {x:Chadian} hostages
P demonym FR c c | that {x:French} troops
P demonym CN c c | three {x:Chinese} engineers
A person | Adoum Ngarta | the governor of Logone Oriental province, Adoum Ngarta; Adoum Ngarta; Ngarta | country=TD
A organisation | governor's office | his office | country=TD
A group | Front for Southern Renewal | The Front for Southern Renewal; FRS | country=TD
A person | Halime Doungous | Communications minister Halime Doungous; Halime Doungous | country=TD
A country/organisation/place | France | Paris | country=FR; alt=French government,Government of France
A organisation | foreign ministry | The foreign ministry | country=FR; alt=French foreign ministry,Ministry of Foreign Affairs
A organisation | Tchad Matin | the online newspaper Tchad Matin; Tchad Matin
A organisation | Brant Petroleum | Brant Petroleum | country=CA
A person | Lorne Hadley | chief executive Lorne Hadley; Lorne Hadley
A person | Clarisse Mbaidoum | Clarisse Mbaidoum | private=1
A organisation/group | army | The army | country=TD; alt=Chadian army,Army of Chad
A person | Idriss Déby | The president | country=TD; office=president; alt=Idriss Deby,Idriss Déby Itno,Idriss Deby Itno
A organisation | Radio Logone | Radio Logone
A organisation | Continental Press | Continental Press
A person | Djibrine Mahamat | Djibrine Mahamat
A organisation/group | police | Police | country=TD; alt=Chadian police
N | - {x:'Bandits'} -
N | - {x:'Nobody has called me'} -
D | {x:4TH} LEAD
D | Nov {x:6}, 2017
D | Nov 6, {x:2017} (
D | March {x:2015}, three
D | {x:Nobody} has called me."
D | foreigners {x:first},"

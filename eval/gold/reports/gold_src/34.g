S s1 assert/announce indirect | {c:At least 17 people have been killed and 86 injured}, {s:the fire service} {k:says} | who=fire service; form=title/named/collective
S s2 assert direct | "{c:I pulled the brake and prayed}"@1 | who=Zbigniew Kurek; form=implied; opt=1
S s3 assert indirect | {c:The driver of the Lodz express, Zbigniew Kurek, had a green light}, {k:according to} {s:Iwona Sroka of the drivers' union ZMP}, who | who=Iwona Sroka; form=named
S s4 assert direct | "{c:He told me: 'I pulled the brake and prayed.' He is 29. He will hear that noise for the rest of his life}," {s:she} {k:tells} {a:us}. | who=Iwona Sroka; form=pronoun
S s5 assert direct | "{s:He} {k:told} {a:me}: '{c:I pulled the brake and prayed.}' He | who=Zbigniew Kurek; form=pronoun; in=s4; basis=eyewitness
S s6 deny/reject indirect | {s:The network company, Linie Polskie}, has just {k:contradicted} {c:that version}. | who=Linie Polskie; form=named; ans=denies>s3
S s7 assert mixed | {c:Data from the signal box "leave no doubt" that the light was red}, {s:its chairman, Robert Gawel}, {k:says}. | who=Robert Gawel; form=named; basis=data; ev=cited/unstated; ans=disputes>s3
S s8 decline indirect | {s:He} {k:would not publish} {c:the data}. | who=Robert Gawel; form=pronoun; opt=1
S s9 ask indirect | {c:Has anyone outside the company seen it?} | who=~Northern Dispatch; form=implied/outlet; opt=1
S s10 assert/concede/deny direct | Has anyone outside the company seen it? "{c:Not yet.}" | who=Robert Gawel; form=implied
S s11 assert/announce indirect | {s:Prosecutors} {k:say} {c:the signalman, 58, was sober}. | who=Prosecutors; form=collective
S s12 assert indirect | {r:The broadcaster TVK}, citing {s:an unnamed investigator}, {k:reported} that {c:he had fallen asleep}; ~ We {e:have not been able to verify} the report. | who=-; form=unnamed; via=TVK; ev=unverified
S s13 deny/reject mixed | {s:a spokesman for the prosecutors, Marek Halas}, {k:calls} {c:that "pure invention"}. | who=Marek Halas; form=named; ans=denies>s12
S s14 assert/announce indirect | {s:The fire service} now {k:puts} {c:the number of dead at 17, up from 14 at noon}: | who=fire service; form=title/named/collective
S s15 assert indirect | {c:Four passengers are unaccounted for}, {k:says} {s:its commander in Lowicz, Piotr Wrona}. | who=Piotr Wrona; form=named
S s16 predict/assert/opine/warn direct | "{c:We do not expect to find anyone alive}," {s:he} {k:adds}. | who=Piotr Wrona; form=pronoun
S s17 assert indirect | we {k:quoted} {s:the Lowicz hospital} as {k:saying} that {c:it had treated 140 people}. | who=Lowicz hospital; form=named
S s18 correct/assert/retract indirect | {s:The hospital} now {k:says} that {c:the right number is 64}. | who=Lowicz hospital; form=title/named; ans=retracts>s17|s21
S s19 confirm indirect | {s:Berlin} has {k:confirmed} that {c:two Germans are among the injured}. | who=German government; form=metonym
S s20 assert/announce/confirm indirect | {s:Kiev} {k:says} {c:a Ukrainian woman was killed}. | who=Ukrainian government; form=metonym
S s20b assert indirect | {c:No Britons are known to be involved}, {k:according to} {s:the Foreign Office}. | who=Foreign Office; form=named
S s21 assert/announce indirect | {s:Lowicz hospital} {k:says} {v:in a Facebook post} that {c:it has treated 140 people}. | who=Lowicz hospital; form=named
S s22 ask/demand indirect | {s:It} {k:appeals for} {c:donors of blood}. | who=Lowicz hospital; form=pronoun
S s23 demand indirect | {s:Opposition senator Ewa Malik} has {k:called on} {a:the infrastructure minister} {c:to resign}. | who=Ewa Malik; form=named
S s24 accuse/assert mixed | {s:She} {k:claims} that {c:rail inspectors warned him in a letter last March of staff "on their fourth night in a row"}. | who=Ewa Malik; form=pronoun; basis=document
S s25 warn mixed | {s:rail inspectors} {k:warned} {a:him} {v:in a letter} last March {c:of staff "on their fourth night in a row"}. | who=rail inspectors; form=collective; in=s24
S s26 deny indirect | {s:The minister, Jan Tokarz}, {k:denies} {c:having received any such letter}. {e:A copy seen by this blog bears his ministry's stamp}. | who=Jan Tokarz; form=named; ev=contradicted/unstated; ans=denies>s24
S s27 order/announce indirect | {s:The president} has cut short a visit to Helsinki and {k:ordered} {c:two days of national mourning}. | who=Andrzej Duda; form=title
S s28 opine/assert direct | "{c:Poland is kneeling beside you}," {s:he} {k:told} {a:the families} {v:on Twitter}. | who=Andrzej Duda; form=pronoun
S s29 assert/accuse indirect | {k:Claims} {v:on Telegram} that {c:the line was sabotaged} have been ~ They are baseless, says the interior ministry. We have {e:found no evidence for them} either. | who=-; form=implied; ev=unverified/contradicted
S s30 deny/reject indirect | {c:They are baseless}, {k:says} {s:the interior ministry}. | who=interior ministry; form=named/title; ans=denies>s29
S s31 assert direct | {s:Pawel Lis}, at the scene: "{c:The two engines are one piece of metal. Firefighters are passing children out through the windows. I have counted nine ambulances.}" | who=Pawel Lis; form=named; basis=eyewitness
S s32 assert indirect | {s:A woman with blood on her coat} {k:told} {a:him} {c:she had been asleep}. | who=-; form=unnamed; basis=eyewitness
S s33 assert direct | "{c:Then I was on the ceiling}," {s:she} {k:said}. | who=-; form=pronoun; basis=eyewitness
S s34 confirm indirect | {s:Police} {k:confirm} that {c:there are dead}, but | who=police; form=collective/named
S s35 decline indirect | {s:Police} confirm that ~ but {k:will not say} {c:how many}. | who=police; form=collective/named/implied
S s36 assert/announce indirect | {c:a hundred soldiers are on their way to the site}, {s:the army} {k:reports}. | who=army; form=named/title/collective
F killed person 17 17 | toll {p:rises to {n:17}} as
F count thing/train 2 2 | {n:Two} passenger trains
F killed person 17 - | {p:At least {n:17} {g:people}} | op=at_least; by=s1
F injured person 86 86 | and {n:86} injured | by=s1
F killed person 17 17 | dead at {n:17}, up | by=s14
F killed person 14 14 | from {n:14} at | by=s14
F killed person 2 2 | {n:two} {g:people} have died | 
F killed/count person 1 1 | {n:a} {g:body} was | opt=1
F missing person 4 4 | {n:Four} {g:passengers} are | by=s15
F injured person 140 140 | it had treated {n:140} {g:people} | by=s17
F injured person 64 64 | number is {n:64}. | by=s18; basis=revised
F injured person 2 2 | that {n:two} {g:Germans} are | cls=foreigner; by=s19
F killed person 1 1 | says {n:a} {g:Ukrainian woman} was | cls=foreigner/woman; by=s20; opt=1
F casualties/killed/injured/count/present person 0 0 | {n:No} {g:Britons} are | op=none; cls=foreigner; by=s20b
F injured person 140 140 | it has treated {n:140} {g:people}. It | by=s21
F duration day 2 2 | ordered {n:two} days | by=s27/-; real=ordered/planned/actual
F count thing/time/times 30001 - | shared {p:more than {n:30,000} times} | op=more_than
F count thing/ambulance 9 9 | counted {n:nine} ambulances | by=s31
F count thing/engine 2 2 | The {n:two} engines | by=s31; opt=1
F count thing/train 2 2 | {n:Two} trains have collided | 
F deployed person 100 100 | {n:a hundred} {g:soldiers} are | cls=soldier; by=s36
L previous | dead at {new:17}, up from {old:14} at
L previous | it had treated {old:140} people. ~ number is {new:64}.
E accident happened | Poland train {t:crash} live ~ Two passenger {target:trains} {t:collided} head-on near {at:Lowicz}, in ~ Two {target:trains} have {t:collided} west | begin=2019-02-04
E killing/accident happened | {t:toll} rises to ~ 17 {target:people} have been {t:killed} and ~ number of {t:dead} at 17 ~ there are {t:dead}, but | by=s1/s14/-; begin=2019-02-04
E injury happened | killed and 86 {t:injured}, the | by=s1; begin=2019-02-04
E investigation/detention/arrest ongoing/happened | as {target:signalman} is {t:questioned} ~ A {target:signalman} is being {t:questioned} by {agent:prosecutors} | 
E visit happened | {agent:who} {t:visited} {target:him} in {at:hospital} | opt=1
E charge denied | {agent:They} have not {t:charged} {target:him}. | opt=1
E killing happened | two {target:people} have {t:died} in {at:hospital} and | begin=2019-02-04
E killing happened | a {target:body} was {t:found} under | opt=1
E missing_persons ongoing/happened | Four {target:passengers} are {t:unaccounted for}, says | by=s15
E injury happened | it had {t:treated} 140 {target:people}. The ~ it has {t:treated} 140 {target:people}. It | by=s21/s17
E injury happened | among the {t:injured}. Kiev | by=s19
E killing happened | a Ukrainian {target:woman} was {t:killed}. | by=s20
E resignation demanded | infrastructure {agent:minister} to {t:resign}. | by=s23
E demand happened/demanded | senator {agent:Ewa Malik} has {t:called on} | opt=1
E denial happened | {agent:The minister, Jan Tokarz}, {t:denies} having | opt=1
E visit happened | {agent:The president} has cut short a {t:visit} to {at:Helsinki} and | 
E address/apology/* happened/ordered/announced | days of national {t:mourning}. | opt=1
E infrastructure_damage happened/denied | the {target:line} was {t:sabotaged} have | by=s29
E rescue ongoing/happened | {agent:Firefighters} are {t:passing} {target:children} {t:out} through | by=s31
E flight_suspension happened/ongoing | All {target:services} between Warsaw and Lodz have been {t:suspended}, and | begin=2019-02-04
E deployment ongoing/announced/happened | a hundred {target:soldiers} are {t:on their way} to the site, the | by=s36
E shortage/* possible | {t:donors of blood}. | opt=1; by=s22
T DATE/TIME 2019-02-04/2019-02-04T19:50 | Updated {x:4 February 2019}, 19
T TIME 2019-02-04T07:00/T07:00 | {x:shortly before 07:00}
T TIME/DATE 2019-02-04T12:00/T12:00/2019-02-04TMI | from 14 at {x:noon}: two
T TIME 2019-02-04T15:20/T15:20 | At {x:15:20} we
T DATE 2018-03 | letter {x:last March} of
T DURATION P2D | ordered {x:two days} of
T TIME/DATE 2019-02-04TMO | Good {x:morning}. | opt=1
T TIME 2019-02-04T19:50/T19:50 | 2019, {x:19:50} CET | opt=1
T TIME 2019-02-04T19:50/T19:50 | {x:19:50}@2 | opt=1
T TIME 2019-02-04T19:12/T19:12 | {x:19:12} | opt=1
T TIME 2019-02-04T18:30/T18:30 | {x:18:30} | opt=1
T TIME 2019-02-04T17:44/T17:44 | {x:17:44} | opt=1
T TIME 2019-02-04T16:55/T16:55 | {x:16:55} | opt=1
T TIME 2019-02-04T16:10/T16:10 | {x:16:10} | opt=1
T TIME 2019-02-04T15:20/T15:20 | {x:15:20}@2 | opt=1
T TIME 2019-02-04T14:05/T14:05 | {x:14:05} | opt=1
T TIME 2019-02-04T12:40/T12:40 | {x:12:40} | opt=1
T TIME 2019-02-04T11:15/T11:15 | {x:11:15} | opt=1
T TIME 2019-02-04T09:30/T09:30 | {x:09:30} | opt=1
T TIME 2019-02-04T08:02/T08:02 | {x:08:02} | opt=1
T DURATION/SET XXXX/PXX | on their {x:fourth night} in | opt=1
P location PL c c | central {x:Poland}, shortly
P location PL c c | {x:Poland} train crash
P actor PL c c | "{x:Poland} is kneeling | opt=1
P location GB 51.51 -0.13 | in {x:London} and
P location PL 52.11 19.94 | Lis in {x:Lowicz}
P location PL 52.11 19.94 | near {x:Lowicz}, in
P location PL 52.11 19.94 | commander in {x:Lowicz}, Piotr
P part_of_name PL 52.11 19.94 | the {x:Lowicz} hospital as
P part_of_name PL 52.11 19.94 | {x:Lowicz} hospital says
P part_of_name PL 51.76 19.46 | the {x:Lodz} express
P location PL 51.76 19.46 | and {x:Lodz} have
P location PL 52.23 21.01 | of {x:Warsaw}. Police
P location PL 52.23 21.01 | between {x:Warsaw} and
P actor DE 52.52 13.4 | {x:Berlin} has
P actor UA 50.45 30.52 | {x:Kiev} says
P location FI 60.17 24.94 | to {x:Helsinki} and
P demonym UA c c | a {x:Ukrainian} woman
P demonym DE c c | two {x:Germans} are
P demonym GB c c | No {x:Britons} are
P part_of_name PL c c | Linie {x:Polskie}, has
A person | Zbigniew Kurek | The driver of the Lodz express, Zbigniew Kurek; Zbigniew Kurek | private=?
A person | Iwona Sroka | Iwona Sroka; Iwona Sroka of the drivers' union ZMP
A organisation | ZMP | the drivers' union ZMP; ZMP
A organisation | Linie Polskie | The network company, Linie Polskie; Linie Polskie; the company
A person | Robert Gawel | Robert Gawel; its chairman, Robert Gawel
A group/organisation | Prosecutors | Prosecutors; prosecutors; the prosecutors
A organisation | TVK | The broadcaster TVK; TVK
A person | Marek Halas | Marek Halas; a spokesman for the prosecutors, Marek Halas
A organisation | fire service | the fire service; The fire service | country=PL
A person | Piotr Wrona | Piotr Wrona; its commander in Lowicz, Piotr Wrona
A organisation | Lowicz hospital | Lowicz hospital; the Lowicz hospital; The hospital | country=PL
A country/organisation | German government | Berlin | country=DE; alt=Germany,Government of Germany
A country/organisation | Ukrainian government | Kiev | country=UA; alt=Ukraine,Government of Ukraine
A organisation | Foreign Office | the Foreign Office; Foreign Office | country=GB; alt=UK Foreign Office,Foreign and Commonwealth Office,Foreign, Commonwealth and Development Office
A person | Ewa Malik | Opposition senator Ewa Malik; Ewa Malik | country=PL
A person | Jan Tokarz | The minister, Jan Tokarz; Jan Tokarz; the infrastructure minister | country=PL
A group | rail inspectors | rail inspectors
A person | Andrzej Duda | The president | country=PL; office=president
A organisation | interior ministry | the interior ministry | country=PL; alt=Interior Ministry,Ministry of Interior and Administration,Ministry of the Interior
A person | Pawel Lis | Pawel Lis
A person | Anna Brodie | Anna Brodie
A organisation/group | police | Police | country=PL; alt=Polish police
A organisation/group | army | the army | country=PL; alt=Polish army
N | {x:What we know so far}
N | {x:Good morning}.
D | signalman, {x:58}, was
D | He is {x:29}. He
D | before {x:07}:00
D | the {x:second} carriage
D | their {x:fourth} night
D | {x:4} February 2019
D | {x:no} evidence
D | leave {x:no} doubt
D | {x:19:12}
D | {x:18:30}
D | {x:17:44}
D | {x:16:55}
D | {x:16:10}
D | {x:14:05}
D | {x:12:40}
D | {x:11:15}
D | {x:09:30}
D | {x:08:02}
D | {x:19:50}@2
D | {x:15:20}@1
D | {x:15:20}@2

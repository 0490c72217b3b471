S s1 announce indirect | {s:The international medical organisation Medical Solidarity} today {k:announced} {c:the suspension of all its activities in Djugu territory, in the northeast of the Democratic Republic of Congo, following an armed attack on Masumbuko hospital in which nine people, including two of its staff, were killed}. | who=Medical Solidarity; form=named/outlet
S s2 assert indirect | {k:According to} {s:survivors}, {c:they went from bed to bed asking patients to which community they belonged}. | who=-; form=collective; basis=eyewitness
S s3 ask indirect | {s:they} went from bed to bed {k:asking} {a:patients} {c:to which community they belonged}. | who=~-; form=pronoun; in=s2
S s4 assert/praise direct | “{c:Our colleagues, nurse Dieudonné Lokana and hygienist Esther Mave, died trying to lock the door of the maternity ward},” {k:said} {s:Ilse Vandamme}, head of mission in the DRC. | who=Ilse Vandamme; form=named
S s5 assert/praise direct | {s:Ilse Vandamme}, head of mission in the DRC. “{c:Eleven women and their newborns are alive because of them.}” | who=Ilse Vandamme; form=named/implied
S s6 demand indirect | {s:we} {k:call on} {a:those holding him} to {c:release him immediately and without conditions}. | who=Medical Solidarity; form=pronoun/outlet
S s7 decline/assert indirect | {s:Medical Solidarity} is {k:not in a position to say} {c:who carried out the attack}. | who=Medical Solidarity; form=named/outlet
S s8 accuse/assert indirect | {s:The Congolese army} has {k:attributed} {c:it} to {c:the CODIRA militia}. | who=Congolese army; form=named
S s9 deny indirect | {s:CODIRA}, {v:in a leaflet} distributed in Bunia on Monday, {k:denied} {c:any involvement} and | who=CODIRA; form=named; ans=denies>s8
S s10 accuse indirect | {s:CODIRA}, {v:in a leaflet} distributed in Bunia on Monday, denied any involvement and {k:accused} {c:soldiers of having looted the pharmacy}. We have {e:seen no evidence to support that accusation}. | who=CODIRA; form=named/implied; ev=unverified/none_given; ans=disputes>s8?
S s11 assert/deny indirect | {s:We} have {k:seen} {c:no evidence to support that accusation}. | who=Medical Solidarity; form=pronoun/outlet; opt=1
S s12 warn indirect | {s:our team} twice {k:alerted} {a:the local authorities} to {c:threats}: on | who=Medical Solidarity; form=title/collective/outlet; opt=1
S s13 assert direct | “{c:We were told that the patrol had no fuel. Nine people are dead and we are told about fuel},” {k:says} {s:Dr Pascal Ndjango, our medical coordinator}, who | who=Pascal Ndjango; form=named
S s14 assert indirect/direct | “{a:We} were {k:told} that {c:the patrol had no fuel}. | who=-; form=implied; in=s13
S s15 assert direct | {s:Dr Pascal Ndjango, our medical coordinator}, who was in the operating theatre that night. “{c:I hid under the table with a patient whose abdomen was still open.}” | who=Pascal Ndjango; form=named/implied; basis=eyewitness
S s16 apologise/concede/opine/assert mixed | {s:The UN mission}, {v:in a letter} to {a:Medical Solidarity} dated 25 May, “{k:strongly regrets}” {c:the delay} but | who=UN mission; form=named
S s17 reject/deny indirect | {s:The UN mission}, {v:in a letter} to {a:Medical Solidarity} dated 25 May, “strongly regrets” the delay but {k:rejects} {c:the suggestion that its troops refused to move}. | who=UN mission; form=named/implied
S s17b accuse/assert indirect | {k:the suggestion} that {c:its troops refused to move}. | who=-; form=implied; in=s17; opt=1
S s18 assert/announce indirect | {s:The provincial health division} has {k:reported} {c:640 cases of measles since March}, a | who=provincial health division; form=named/title; ev=unstated/unverified
S s19 opine/assert/deny indirect | {c:a figure} that {s:we} {k:believe} {c:to be an underestimate}. | who=Medical Solidarity; form=pronoun/outlet; ans=disputes>s18
S s20 assert indirect | {c:At least 6,000 residents of Masumbuko have fled towards Lake Albert}, {s:local leaders} {k:told} {a:our teams}. We have {e:not been able to verify this number}. | who=-; form=collective/unnamed; ev=unverified
S s21 promise indirect | {s:the provincial governor} {k:promised} {c:an inquiry}. | who=~provincial governor; form=title
S s22 demand indirect | {s:Medical Solidarity} {k:demands}: ~ - {c:an independent investigation into the attack of 23 May}; | who=Medical Solidarity; form=named/outlet
S s23 demand indirect | {s:Medical Solidarity} {k:demands}: ~ - {c:the publication of the January findings}; | who=Medical Solidarity; form=named/outlet/implied
S s24 demand indirect | {s:Medical Solidarity} {k:demands}: ~ - {c:that all armed groups respect the neutrality of medical facilities}. | who=Medical Solidarity; form=named/outlet/implied
S s25 warn/threaten/promise/announce/assert direct | “{c:We are not leaving Ituri. But we will not return to Djugu until we get guarantees in writing},” {s:Ms Vandamme} {k:warned}. | who=Ilse Vandamme; form=named
S s26 assert/retract indirect | {s:An earlier version of this release} {k:stated} that {c:ten people had been killed}. | who=~Medical Solidarity; form=document/outlet; ev=contradicted/unstated
S s27 correct/assert/retract indirect | {c:One of the wounded had been wrongly reported as dead}. | who=~Medical Solidarity; form=implied/outlet; opt=1; ans=retracts>s26?
F killed person 9 9 | which {n:nine} {g:people}, including | by=s1/-
F killed person 2 2 | including {n:two} of {g:its staff}, were | by=s1/-; cls=health_worker/aid_worker
F present person 45 55 | {p:some {n:50} {g:men}} armed | op=about; cls=militant
F killed person 4 4 | {n:Four} {g:patients who did not answer} were | cls=civilian; by=-/s2
F rescued/count/present person 11 11 | “{n:Eleven} {g:women} and | by=s5; cls=woman
F hostage person 1 1 | abducted {n:a} {g:laboratory technician}. | cls=health_worker
F count/change thing/time/times 2 2 | team {n:twice} alerted
F distance km/kilometre 7 7 | situated {n:7} kilometres
F duration hour 5 5 | for {n:five} hours.
F killed person 9 9 | fuel. {n:Nine} {g:people} are | by=s13
F present/count person 76500 93500 | {p:an estimated {n:85,000} {g:people}}, of | op=about; cls=civilian
F share/displaced percent 33.3333/33.33/33.3 - | {p:more than {n:a third}} are {g:displaced}, | op=more_than
F count person 22000 22000 | reach {n:22,000} {g:children under five} has | cls=child; real=planned/hypothetical/actual
F infected person/thing/case 640 640 | reported {n:640} {g:cases of measles} since | by=s18
F evacuated person 31 31 | evacuated {n:31} {g:staff} and | cls=health_worker/aid_worker
F evacuated person 14 14 | and {n:14} {g:patients} to | cls=civilian
F killed person 1 1 | {n:One} {g:patient} died | cls=civilian
F displaced person 6000 - | {p:At least {n:6,000} {g:residents of Masumbuko}} have | op=at_least; by=s20; cls=civilian
F killed person 10 10 | that {n:ten} {g:people} had | by=s26; real=denied/actual; basis=revised/total
F injured/killed person 1 1 | {n:One} of {g:the wounded} had | opt=1
F count person 412 412 | employs {n:412} {g:people} there
F present/count person 0 0 | {n:Nobody} came for | op=none; opt=1
L includes | which {whole:nine} people, including {part:two} of
L includes | which {whole:nine} people, including ~ {part:Four} patients | opt=1
L includes | an estimated {whole:85,000} people, of whom more than {part:a third} are
L previous | which {new:nine} people ~ that {old:ten} people | opt=1
E armed_attack happened | deadly {t:attack} on {target:hospital} ~ an armed {t:attack} on {target:Masumbuko hospital} in ~ {agent:men} armed with {instrument:rifles} and {instrument:machetes} {t:broke into} the {target:hospital}, which ~ out the {t:attack}. ~ into the {t:attack} of | by=-/s1; begin=2021-05-23
E aid_denial/business_closure/withdrawal/* announced/happened/ongoing | {agent:Medical Solidarity} {t:suspends} work in {at:Djugu} after ~ announced the {t:suspension} of all ~ With the {t:suspension}, an | by=-/s1; begin=2021-05-26
E killing happened | {t:deadly} attack | opt=1
E killing happened | nine {target:people}, including two of its staff, were {t:killed}. ~ Nine {target:people} are {t:dead} and | by=s1/-/s13; begin=2021-05-23
E shooting happened | Four {target:patients} who did not answer were {t:shot} in | by=-/s2; begin=2021-05-23
E killing happened | nurse {target:Dieudonné Lokana} and hygienist {target:Esther Mave}, {t:died} trying | by=s4; begin=2021-05-23
E hostage_taking happened | The {agent:attackers} also {t:abducted} a laboratory {target:technician}. ~ those {t:holding} {target:him} | by=-/s6; begin=2021-05-23
E release_of_captives demanded | to {t:release} {target:him} immediately | by=s6
E accusation happened | {agent:The Congolese army} has {t:attributed} it | opt=1
E denial happened | {agent:CODIRA}, in a leaflet distributed in Bunia on Monday, {t:denied} any | opt=1
E accusation happened | {agent:CODIRA}, in a leaflet distributed in Bunia on Monday, denied any involvement and {t:accused} {target:soldiers} | opt=1
E looting happened/possible | {agent:soldiers} of having {t:looted} the {target:pharmacy}. | by=s10
E threat happened | to {t:threats}: on | opt=1; by=-/s12
E shortage happened | the {target:patrol} had {t:no fuel}. | by=s14; opt=1
E apology happened | {agent:The UN mission}, in a letter to Medical Solidarity dated 25 May, “strongly {t:regrets}” the | opt=1
E refusal denied | {agent:troops} {t:refused} to move | by=s17/s17b; opt=1
E displacement happened/ongoing | a third are {t:displaced}, lose | opt=1
E aid_denial/shortage/* ongoing/happened | {target:people}, of whom more than a third are displaced, {t:lose access} to | opt=1
E disease_outbreak happened/ongoing | 640 {t:cases} of measles | by=s18; begin=2021-03
E evacuation happened | {agent:We} {t:evacuated} 31 {target:staff} and 14 {target:patients} to {at:Bunia} by | begin=2021-05-24
E killing happened | One {target:patient} {t:died} on | begin=2021-05-24
E displacement happened | {target:residents} of Masumbuko have {t:fled} towards | by=s20
E armed_attack happened | the third {t:attack} on a health {target:facility} in {at:Ituri} | opt=1
E promise happened | {agent:the provincial governor} {t:promised} an | opt=1
E investigation announced/possible/happened | promised an {t:inquiry}. | by=s21
E demand happened | {agent:Medical Solidarity} {t:demands}: | opt=1
E investigation demanded | independent {t:investigation} into | by=s22
E return_of_displaced/deployment/refusal/* hypothetical/denied | will not {t:return} to | by=s25; opt=1
E killing denied/happened | that ten {target:people} had been {t:killed}. | by=s26; opt=1
T DATE 2021-05-26 | Brussels, {x:26 May 2021} –
T DATE 2021-05-26 | Solidarity {x:today} announced
T TIME/DATE 2021-05-23T03:00/2021-05-23 | {x:At around 3 am on 23 May}, some
T DATE 2018 | since {x:2018}. According
T DATE 2021-05-24 | Bunia on {x:Monday}, denied
T DATE 2021-05-04 | on {x:4 May} and
T DATE 2021-05-17 | on {x:17 May}. A
T DURATION PT5H | for {x:five hours}.
T TIME/DATE 2021-05-23TNI/2021-05-22TNI/2021-05-23 | theatre {x:that night}. | opt=1
T DATE 2021-05-25 | dated {x:25 May}, “
T DATE 2021-03 | since {x:March}, a
T DATE 2021-05-24 | road on {x:Monday}. One
T DATE 2021 | Ituri {x:this year}. After
T DATE 2021-01 | one, in {x:January}, the
T DATE 2021-01 | of the {x:January} findings | opt=1
T DATE 2021-05-23 | attack of {x:23 May};
T DATE 1996 | since {x:1996} and
P* location CD 1.87 30.55 | Djugu
P* location CD 1.56 30.24 | Bunia
P location BE 50.85 4.35 | / {x:Brussels}, 26
P* location CD 1.6 29.8 | Ituri
P* location CD c c | DRC
P location CD c c | the {x:Democratic Republic of Congo}, following
P location - 1.7 30.95 | towards {x:Lake Albert}, local | opt=1
P part_of_name CD - - | on {x:Masumbuko} hospital
P location CD 1.9 30.3 | residents of {x:Masumbuko} have | opt=1
P demonym CD c c | The {x:Congolese} army
A organisation | Medical Solidarity | Medical Solidarity; The international medical organisation Medical Solidarity
A person | Ilse Vandamme | Ilse Vandamme; Ms Vandamme; Vandamme
A person | Dieudonné Lokana | Dieudonné Lokana | private=1
A person | Esther Mave | Esther Mave | private=1
A organisation | Congolese army | The Congolese army | country=CD; alt=Army of the Democratic Republic of Congo,FARDC
A group | CODIRA | CODIRA; the CODIRA militia | country=CD
A person | Pascal Ndjango | Dr Pascal Ndjango; Pascal Ndjango
A organisation | UN mission | The UN mission | alt=MONUSCO
A organisation | provincial health division | The provincial health division | country=CD
A role/person | provincial governor | the provincial governor | country=CD
A organisation | Masumbuko hospital | Masumbuko hospital | country=CD
A person | Bastien Oger | Bastien Oger
A organisation | UN | UN | alt=United Nations
D | on {x:23} May, some
D | 26 May {x:2021} –
D | the {x:third} attack
D | the {x:first} one
D | +32 2 {x:555} 01
D | children under {x:five}
D | had {x:no} fuel
D | since {x:1996} and
D | At around {x:3} am | 
D | had {x:no} news

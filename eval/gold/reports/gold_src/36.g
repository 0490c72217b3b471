S s1 assert indirect/mixed | {s:A video posted on Facebook} {k:claims to show} {c:“hundreds of bodies” after an ammunition depot blew up near Taraz, in southern Kazakhstan, on Thursday}. ~ {e:False}. The video was filmed | who=-; form=document; ev=contradicted; basis=video
S s2 accuse/assert direct | “{c:Nur-Sultan is lying to you. Not 12 dead, but 400},” {k:reads} {s:a caption in Russian}. ~ There is, however, {e:no evidence of anything like 400 deaths} | who=-; form=document; ev=contradicted/unverified/unstated
S s3 assert/accuse mixed | {s:An identical post on Telegram} {k:says} that {c:the dead were buried at night “so that nobody could count”}. | who=-; form=document; ev=unstated/contradicted
S s4 assert/announce indirect | {s:Kazakhstan’s defence ministry} {k:says} that {c:12 servicemen died in the explosions and that four are missing}. | who=Kazakhstan's defence ministry; form=named; ans=disputes>s2?
S s5 assert/announce indirect | {s:It} {k:puts} {c:the number of injured at 94}. | who=Kazakhstan's defence ministry; form=pronoun
S s6 assert/announce indirect | {s:The emergencies minister, Marat Duisen}, {k:told} {v:a briefing} on Saturday that {c:all of the dead had been identified}. | who=Marat Duisen; form=named
S s7 deny indirect | {s:He} {k:denied} that {c:civilians were among them}. | who=Marat Duisen; form=pronoun
S s8 reject/deny/opine/accuse indirect | {s:Human rights groups} {k:doubt} {c:the official toll}. | who=Human rights groups; form=collective; ans=disputes>s4
S s9 assert indirect | {s:Aigul Serikova, of the group Open Steppe}, {k:told} {a:Verifact} that {c:she had collected the names of 17 dead, two of them firefighters}. ~ we were {e:able to match 15 names with death notices}. | who=Aigul Serikova; form=named; ev=verified/cited; basis=document,own_count; ans=disputes>s4|s7
S s10 assert/opine/accuse direct | “{c:I don’t say the ministry lies},” {s:she} {k:said}. “{c:I say it stopped counting.}” | who=Aigul Serikova; form=pronoun
S s11 assert/promise mixed | {s:A ministry spokesman}, asked about the list, {k:said} {c:it would be “studied”}. | who=-; form=unnamed
S s12 assert/deny indirect | {s:Doctors at the two main hospitals in Taraz} {k:told} {a:us} that {c:they had seen nothing of the kind}. | who=Doctors at the two main hospitals in Taraz; form=collective; ans=denies>s2?
S s13 assert/deny/reject direct | “{c:Four hundred? We have room for 30 in the morgue},” {s:one of them} {k:said}. | who=-; form=unnamed/pronoun; ans=rejects>s2?
S s14 confirm indirect | {s:The director, Rima Khattar}, {k:confirmed} {v:by email} that {c:the footage was hers}. | who=Rima Khattar; form=named
S s15 assert/accuse direct | “{c:We are all alive},” {s:she} {k:wrote}. “{c:Someone has stolen our grief.}” | who=Rima Khattar; form=pronoun; ans=denies>s1?
S s16 assert mixed | {s:Its administrator} {k:told} {a:us} {v:in a message} that {c:he had got the video “from a soldier” and that he believed it was real}. | who=-; form=title/unnamed
S s17 decline indirect | {s:He} {k:would not name} {c:the soldier}. | who=-; form=pronoun
S s18 order/announce indirect | The president accepted the resignation of the defence minister on Sunday and, {k:according to} {s:his press service}, {c:ordered an inquiry}. | who=~press service; form=title/collective/named
S s19 assert/warn/deny indirect | {r:State television} {k:quoted} {s:an unnamed officer} as {k:saying} that {c:sabotage could not be ruled out}. | who=-; form=unnamed; via=State television
S s20 assert/deny indirect | {s:Military prosecutors} have {k:said} {c:they have found no sign of it}. | who=Military prosecutors; form=collective; ans=disputes>s19
S s21 announce/assert mixed | {s:police in Shymkent} {k:announced} that {c:two men had been arrested for “spreading false information”}. | who=Shymkent police; form=collective/named
S s22 assert indirect | {s:Their lawyer, Yerlan Tokov}, {k:said} that {c:one of them had merely asked in a chat if the water was safe to drink}. | who=Yerlan Tokov; form=named; ans=disputes>s21?
S s23 ask indirect | {s:one of them} had merely {k:asked} {v:in a chat} {c:if the water was safe to drink}. | who=-; form=unnamed/pronoun; in=s22
S s24 offer indirect | {s:Moscow} {k:offered} {c:to send sappers}; | who=Russian government; form=metonym
S s25 thank indirect | {s:Kazakhstan} {k:thanked} {c:it} but said | who=Kazakh government; form=named/metonym; opt=1
S s26 reject/assert/decline indirect | {s:Kazakhstan} thanked it but {k:said} {c:its own were enough}. | who=Kazakh government; form=named/metonym/implied; ans=rejects>s24
S s27 assert indirect | {s:An earlier version of this article} {k:said} that {c:the video lasted 84 seconds}. | who=~Verifact; form=document/outlet; opt=1
F killed person 100 999 | show ‘{p:{n:hundreds} of {g:bodies}}’ after | op=vague; real=denied/actual; opt=1
F killed person 100 999 | show “{p:{n:hundreds} of {g:bodies}}” after | op=vague; by=s1
F duration second 48 48 | lasts {n:48} seconds
F count thing/time/times 1300000 - | watched {p:at least {n:1.3 million} times} | op=at_least
F killed person 12 12 | Not {n:12} dead | by=s2; real=denied/actual
F killed person 400 400 | but {n:400},” | by=s2
F killed person 12 12 | that {n:12} {g:servicemen} died | cls=soldier; by=s4
F missing person 4 4 | that {n:four} are missing | cls=soldier; by=s4
F injured person 94 94 | injured at {n:94}. | by=s5
F killed person 17 17 | of {n:17} dead | by=s9
F killed person 2 2 | dead, {n:two} of them {g:firefighters}. | by=s9
F count/killed thing/name/person 15 15 | match {n:15} names
F killed person 400 400 | like {n:400} deaths | real=denied/hypothetical/actual; opt=1
F count thing/hospital 2 2 | the {n:two} main hospitals | opt=1
F killed person 400 400 | “{n:Four hundred}? We | by=s13; real=denied/hypothetical/actual; opt=1
F count person/thing 30 30 | for {n:30} in | by=s13
F present person 60 60 | {p:about {n:60} {g:actors}} | op=about; cls=protester
F evacuated person 1200 1200 | and {n:1,200} {g:people} were
F detained person 2 2 | that {n:two} {g:men} had | cls=detainee; by=s21
F duration second 84 84 | lasted {n:84} seconds. | by=s27/-; real=actual/denied; opt=1
L includes | of {whole:17} dead, {part:two} of them
E explosion happened | depot {t:blast} ~ ammunition {target:depot} {t:blew up} near {at:Taraz}, in ~ in the {t:explosions} and | by=s1/s4/-; begin=2021-08-26
E killing denied/happened | ‘hundreds of {t:bodies}’ after ~ “hundreds of {t:bodies}” after | by=s1/-; opt=1
E killing happened | Not 12 {t:dead}, but | by=s2; opt=1
E killing/* happened | the {target:dead} were {t:buried} at | by=s3; opt=1
E killing happened | 12 {target:servicemen} {t:died} in the | by=s4; begin=2021-08-26
E missing_persons ongoing/happened | {target:four} are {t:missing}. | by=s4
E injury happened | number of {t:injured} at 94 | by=s5
E killing denied | that {target:civilians} were {t:among them}. | by=s7; opt=1
E killing happened | names of 17 {t:dead}, two | by=s9
E killing denied | like 400 {t:deaths}. | opt=1
E protest happened | shows a {t:protest} at which about 60 {agent:actors} {t:lay down} in the {at:street} in | begin=2020
E killing happened | in memory of {target:those} {t:killed} by the port | 
E explosion happened | the {target:port} {t:explosion}. The | 
E fire happened | The {t:blaze} broke out at the {target:depot} at | begin=2021-08-26
E evacuation happened | 1,200 {target:people} were {t:moved out} of nearby {at:villages}. | 
E resignation happened | the {t:resignation} of the defence {agent:minister} on | begin=2021-08-29
E investigation ordered/announced | ordered an {t:inquiry}. | by=s18/-
E infrastructure_damage possible/hypothetical/denied | that {t:sabotage} could not | by=s19
E arrest happened | two {target:men} had been {t:arrested} for | by=s21
E deployment/offer_of_aid announced/happened/possible | {agent:Moscow} {t:offered} to send {target:sappers}; | by=s24/-
E crime_organised/* happened | has {t:stolen} our | opt=1; by=s15
T DATE 2021-08-30 | on {x:30 August 2021} by
T DATE 2021-08-26 | on {x:Thursday}. The
T DURATION PT48S | lasts {x:48 seconds}, has
T TIME/SET TNI/XXXX-XX-XXTNI/2021-08-26TNI | buried at {x:night} “so | opt=1
T DATE 2020 | Lebanon in {x:2020}, and
T DATE 2021-08-28 | briefing on {x:Saturday} that
T DATE 2020-10-09 | on {x:9 October 2020}. It
T TIME 2021-08-26T19:00/T19:00 | {x:about 7 pm on 26 August}, and
T DATE 2021-08-29 | minister on {x:Sunday} and
T DATE 2021-08-27 | On {x:Friday}, police
T DURATION PT84S | lasted {x:84 seconds}. | opt=1
P* location KZ 42.9 71.37 | Taraz
P location KZ c c | southern {x:Kazakhstan}, on
P location KZ c c | after {x:Kazakhstan} depot
P actor KZ c c | {x:Kazakhstan}’s defence | opt=1
P actor KZ c c | {x:Kazakhstan} thanked
P location LB c c | in {x:Lebanon} in
P location LB 33.89 35.5 | a {x:Beirut} theatre
P location KZ 42.32 69.6 | in {x:Shymkent} announced
P actor KZ 51.17 71.43 | “{x:Nur-Sultan} is lying
P actor RU 55.75 37.62 | {x:Moscow} offered
P demonym RU c c | caption in {x:Russian}. An
P part_of_name - - - | Open {x:Steppe}, told
P part_of_name - - - | called {x:Steppe} Truth
A organisation | Kazakhstan's defence ministry | Kazakhstan’s defence ministry; the ministry | country=KZ; alt=defence ministry,Ministry of Defence of Kazakhstan,Kazakhstan’s defence ministry
A person | Marat Duisen | The emergencies minister, Marat Duisen; Marat Duisen | country=KZ
A group | Human rights groups | Human rights groups
A person | Aigul Serikova | Aigul Serikova, of the group Open Steppe; Aigul Serikova
A organisation | Open Steppe | Open Steppe
A group | Doctors at the two main hospitals in Taraz | Doctors at the two main hospitals in Taraz
A person | Rima Khattar | The director, Rima Khattar; Rima Khattar
A organisation | Steppe Truth | Steppe Truth
A person | Kassym-Jomart Tokayev | The president | country=KZ; office=president; alt=Kassym-Jomart Kemeluly Tokayev
A organisation/group | press service | his press service | country=KZ
A organisation | State television | State television | country=KZ
A group/organisation | Military prosecutors | Military prosecutors | country=KZ
A organisation/group | Shymkent police | police in Shymkent | country=KZ; alt=police
A person | Yerlan Tokov | Their lawyer, Yerlan Tokov; Yerlan Tokov
A country/organisation | Russian government | Moscow | country=RU; alt=Russia,Government of Russia
A country/organisation | Kazakh government | Nur-Sultan; Kazakhstan | country=KZ; alt=Kazakhstan,Government of Kazakhstan
A organisation | Verifact | Verifact
A person | Dana Ospan | Dana Ospan
A person | Leo Brandt | Leo Brandt
N | A reverse {x:image search} led
N | {x:WHERE DOES THE VIDEO COME FROM?}
N | {x:False}. The
D | on {x:30} August
D | in {x:2020}, and
D | on {x:9} October
D | about {x:7} pm
D | on {x:26} August
D | that {x:nobody} could
D | found {x:no} sign
D | {x:one} of them had
D | however, {x:no} evidence

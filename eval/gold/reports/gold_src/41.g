S s1 assert/announce/confirm indirect | dead, {s:police} {k:say} {c:door was locked from outside} | who=Uganda Police; form=named/collective
S s2 assert/accuse/opine indirect | Eleven pupils of St Jude Hill Primary School in Masaka District perished on Monday night when fire gutted their dormitory, in what {s:police} {k:suspect} {c:was arson}. | who=Uganda Police; form=named/collective; opt=1
S s3 assert/announce indirect | {s:The Greater Masaka police spokesperson, ASP Lameck Tumwine}, {k:said} {c:the inferno broke out at about 11.40pm in the boys' wing, where 84 candidates for the Primary Leaving Examinations were sleeping}. | who=Lameck Tumwine; form=named
S s4 assert direct | "{c:Preliminary findings indicate that the main door had been padlocked from outside}," {s:Mr Tumwine} {k:told} {a:journalists} at the scene. | who=Lameck Tumwine; form=named
S s5 assert direct | {s:Mr Tumwine} told journalists at the scene. "{c:We have recovered a jerrycan which smelt of petrol.}" | who=Lameck Tumwine; form=named/implied
S s6 assert/announce indirect | {s:He} {k:added} that {c:four people, including the matron and a former watchman, are helping police with investigations}. | who=Lameck Tumwine; form=pronoun
S s7 assert/announce indirect | {s:He} did not {k:name} {c:them}. | who=Lameck Tumwine; form=pronoun; neg=1
S s8 reject/deny indirect | {s:the school's director, Pastor Enoch Lubwama}, {k:dismissed} {c:the arson theory} and | who=Enoch Lubwama; form=named; ans=rejects>s2|s5?
S s9 assert/accuse indirect | {s:the school's director, Pastor Enoch Lubwama}, dismissed the arson theory and {k:attributed} {c:the fire to a short circuit}. | who=Enoch Lubwama; form=named/implied
S s10 assert/accuse direct | "{c:Powernet disconnected and reconnected us three times last week. I wrote to them about the sparks}," {s:he} {k:said}, showing this newspaper {e:a letter dated April 5}. | who=Enoch Lubwama; form=pronoun; ev=cited/unverified; basis=document
S s11 deny indirect | {s:The power distributor's regional manager, Mr Paul Okiror}, {k:denied} {c:receiving any such letter}. | who=Paul Okiror; form=named; ans=denies>s10
S s12 assert/deny direct | "{c:That school was disconnected in February over unpaid bills of Shs6.3m and has been off our grid since. They were on a generator}," {s:he} {k:told} {a:Radio Buganda Star} {v:by phone}. ~ The claims {e:could not be independently verified} by | who=Paul Okiror; form=pronoun; ans=disputes>s10?; ev=unverified/unstated
S s13 assert indirect | {s:A 12-year-old pupil admitted to Masaka Regional Referral Hospital} {k:said} {c:older boys had been reading by candlelight under a bed}. | who=-; form=unnamed; basis=eyewitness; ans=disputes>s9?
S s14 assert direct | "{c:One of them slept and the candle fell}," {s:the boy}, whose name has been withheld, {k:recounted}. | who=-; form=unnamed; basis=eyewitness
S s15 assert direct | {s:the boy}, whose name has been withheld, recounted. "{c:The watchman came with the key but he was fearing to enter.}" | who=-; form=unnamed/implied; basis=eyewitness; ans=disputes>s4?
S s16 assert/announce indirect | {s:Dr Florence Nabbosa, the hospital director}, {k:said} {c:23 children were admitted, five of them with burns on more than half of the body}. | who=Florence Nabbosa; form=named
S s17 warn/predict direct | "{c:Two may not make it through the night}," {s:she} {k:warned}. | who=Florence Nabbosa; form=pronoun
S s18 assert indirect | {c:By yesterday evening, one of the two had died}, {k:according to} {s:a nurse}, | who=-; form=unnamed; ev=unverified/unstated
S s19 decline indirect | {s:hospital authorities} {k:declined to confirm} {c:the death}. | who=~Masaka Regional Referral Hospital; form=collective
S s20 order indirect | {s:The Resident District Commissioner, Mr Charles Bbaale}, {k:ordered} {c:the indefinite closure of the school and of seven others found without fire extinguishers}. | who=Charles Bbaale; form=named
S s21 accuse/condemn direct/mixed | {s:He} {k:blamed} "{c:greedy proprietors who squeeze children like sacks of maize}". | who=Charles Bbaale; form=pronoun
S s22 assert/accuse indirect | {s:Ms Justine Nalwoga}, whose nephew is among the missing, {k:said} {c:no official had spoken to them}. | who=Justine Nalwoga; form=named
S s23 assert/accuse direct | "{c:They told us on Tuesday morning that all the children were accounted for. Now they want our blood for DNA}," {s:she} {k:said}, weeping. | who=Justine Nalwoga; form=pronoun
S s24 assert indirect/direct | "{s:They} {k:told} {a:us} on Tuesday morning that {c:all the children were accounted for}. | who=~-; form=pronoun/collective; in=s23
S s25 promise/announce indirect | {s:Education State minister Rosemary Acheng} {k:told} {a:Parliament} that {c:government would meet burial expenses and give each bereaved family Shs5m}. | who=Rosemary Acheng; form=named
S s26 assert/accuse indirect | {s:She} {k:said} {c:her ministry had inspected the school in 2014 and recommended that it be closed}, a claim | who=Rosemary Acheng; form=pronoun
S s27 demand/assert indirect | {s:her ministry} had inspected the school in 2014 and {k:recommended} that {c:it be closed}, | who=Ministry of Education; form=title/named; in=s26
S s28 reject/deny/assert/opine mixed/direct | {c:a claim} {s:Pastor Lubwama} {k:described} as {c:"news to me"}. | who=Enoch Lubwama; form=named; ans=disputes>s26
S s29 demand indirect | {s:Shadow Education minister Mathias Kigongo} (Kalungu East) {k:tasked} {a:her} to {c:table the inspection report}. | who=Mathias Kigongo; form=named
S s30 accuse direct | "{c:If the ministry knew, then the ministry has killed these children}," {s:he} {k:charged}. | who=Mathias Kigongo; form=pronoun
S s31 assert indirect | {c:At least 30 school fires have been registered countrywide since January 2015, up from 19 in the whole of 2014}, {s:police records} {k:show}. | who=-; form=document; basis=document,official_count,data
S s32 apologise/assert indirect | {s:The President}, in {v:a message} read for him by {r:the Vice President} {v:at a prayer service}, {k:condoled} with {c:the families} and | who=Yoweri Museveni; form=title; via=Edward Ssekandi; opt=1
S s33 order indirect | {s:The President}, in a message read for him by {r:the Vice President} at a prayer service, condoled with the families and {k:directed} {a:the police} to {c:produce a report within 14 days}. | who=Yoweri Museveni; form=title/implied; via=Edward Ssekandi
F killed person 11 11 | fire: {n:11} {g:pupils} dead | cls=child/civilian
F killed person 11 11 | {n:Eleven} {g:pupils of St Jude Hill Primary School} in | cls=child/civilian
F present person 84 84 | where {n:84} {g:candidates for the Primary Leaving Examinations} were | by=s3; cls=child/civilian
F detained person 4 4 | that {n:four} {g:people}, including | by=s6; opt=1
F count/change thing/time/times 3 3 | us {n:three} {p:times} last | by=s10
F money/price UGX 6300000 6300000 | of {n:Shs6.3m} and | by=s12
F injured person 1 1 | {n:One} of them slept | by=s14; opt=1
F injured/present person 23 23 | said {n:23} {g:children} were | by=s16; cls=child
F injured person 5 5 | {n:five} of them with | by=s16; cls=child
F share/injured percent 50 - | on {p:more than {n:half} of the body}. | op=more_than; by=s16
F injured/present person 1 1 | {n:A} 12-year-old {g:pupil} admitted | cls=child; opt=1
F killed person 2 2 | "{n:Two} may not | by=s17; real=feared/projected/hypothetical
F killed person 1 1 | evening, {n:one} of the two had | by=s18
F count thing 7 7 | of {n:seven} {g:others} found | by=s20
F count/present person 0 0 | said {n:no} {g:official} had | op=none; by=s22; cls=official; opt=1
F money UGX 5000000 5000000 | family {n:Shs5m}. | by=s25; real=planned
F count thing/fire 30 - | {p:At least {n:30} {g:school fires}} have | op=at_least; by=s31
F count thing/fire 19 19 | from {n:19} in | by=s31
F count thing/case 2 2 | only {n:two} {g:cases} has | 
F duration day - 14 | report {p:within {n:14} days}. | by=s33; op=at_most/exact/less_than; real=ordered/actual/planned; opt=1
L includes | {whole:23} children were admitted, {part:five} of
L previous | At least {new:30} school fires have been registered countrywide since January 2015, up from {old:19}
E fire happened | dorm {t:fire}: 11 ~ when {t:fire} gutted their {target:dormitory}, ~ the {t:inferno} broke out ~ attributed the {t:fire} to a | by=-/s3/s9; begin=2016-04-11
E killing happened | 11 {target:pupils} {t:dead}, police ~ {target:pupils} of St Jude Hill Primary School in {at:Masaka District} {t:perished} on | begin=2016-04-11
E arson possible | suspect was {t:arson}. ~ the {t:arson} theory | by=-/s2/s8
E investigation ongoing | police with {t:investigations}. | by=s6
E arrest/detention ongoing/possible | {target:people}, including the matron and a former watchman, are {t:helping police} with | by=s6; opt=1
E denial happened | {agent:Pastor Enoch Lubwama}, {t:dismissed} the | opt=1
E denial happened | {agent:Mr Paul Okiror}, {t:denied} receiving | opt=1
E power_outage happened | {agent:Powernet} {t:disconnected} and reconnected {target:us} three | by=s10
E power_outage happened | That {target:school} was {t:disconnected} in | by=s12; begin=2016-02
E hospitalisation happened | {target:pupil} {t:admitted} to Masaka | opt=1
E hospitalisation happened | 23 {target:children} were {t:admitted}, | by=s16
E injury happened | with {t:burns} on | by=s16
E killing possible/hypothetical | Two may {t:not make it} through | by=s17; opt=1
E killing happened | {target:one} of the two had {t:died}, according ~ confirm the {t:death}. | by=s18; begin=2016-04-12
E business_closure/ban/* ordered | the indefinite {t:closure} of the {target:school} and | by=s20
E accusation happened | {agent:He} {t:blamed} " | opt=1
E violent_protest/riot/stabbing happened | {agent:Parents} who had rushed to the school {t:pelted} the director's {target:vehicle} with {instrument:stones}, |
E shooting/use_of_force happened | {agent:police} to {t:fire} in the air |
E missing_persons ongoing/happened | {target:nephew} is among the {t:missing}, said
E address happened | {agent:Education State minister Rosemary Acheng} {t:told} Parliament | opt=1
E promise/offer_of_aid announced/happened/possible | {agent:government} would {t:meet} burial expenses and {t:give} each bereaved {target:family} Shs5m | by=s25
E investigation happened | {agent:her ministry} had {t:inspected} the {target:school} in | by=s26; begin=2014
E business_closure demanded | that {target:it} be {t:closed}, a | by=s27/s26
E killing happened/hypothetical | the {agent:ministry} has {t:killed} these {target:children} | by=s30; opt=1
E accusation happened | {agent:he} {t:charged}. | opt=1
E demand happened/demanded | {agent:Mathias Kigongo} (Kalungu East) {t:tasked} {target:her} | opt=1
E fire happened | 30 school {t:fires} have been registered | by=s31
E conviction happened/denied | has {target:anyone} been {t:convicted}. |
E apology/address happened | {agent:The President}, in a message read for him by the Vice President at a prayer service, {t:condoled} with | opt=1
E investigation ordered/demanded | police to produce a {t:report} within | by=s33; opt=1
T TIME/DATE 2016-04-11TNI/2016-04-11 | perished on {x:Monday night} when
T TIME 2016-04-11T23:40/T23:40 | at {x:about 11.40pm} in
T DATE 2016-W14 | times {x:last week}. I
T DATE 2016-04-05 | dated {x:April 5}.
T DATE 2016-02 | disconnected in {x:February} over
T TIME/DATE 2016-04-12TNI/2016-04-12 | through {x:the night}," | opt=1
T TIME/DATE 2016-04-12TEV | By {x:yesterday evening}, one
T TIME/DATE 2016-04-12TMO | on {x:Tuesday morning} that
T DATE 2014 | school in {x:2014} and
T DATE 2015-01 | since {x:January 2015}, up
T DATE 2014 | whole of {x:2014}, police
T DURATION P14D | within {x:14 days}.
T DATE PRESENT_REF | {x:Now} they want | opt=1
P location UG -0.33 31.73 | {x:Masaka} dorm
P location UG -0.33 31.73 | {x:MASAKA}. Eleven
P location UG -0.33 31.73 | in {x:Masaka District} perished
P part_of_name UG - - | The Greater {x:Masaka} police
P part_of_name UG - - | to {x:Masaka} Regional
P part_of_name UG - - | Radio {x:Buganda} Star
P location UG -0.12 31.8 | ({x:Kalungu East}) tasked | opt=1
P site UG - - | of {x:St Jude Hill Primary School} in
A organisation/group | Uganda Police | police | country=UG; alt=Uganda Police Force,Police,police
A person | Lameck Tumwine | ASP Lameck Tumwine; Lameck Tumwine; Mr Tumwine | country=UG
A person | Enoch Lubwama | Pastor Enoch Lubwama; Enoch Lubwama; Pastor Lubwama | country=UG
A organisation | Powernet | Powernet; The power distributor | country=UG
A person | Paul Okiror | Mr Paul Okiror; Paul Okiror
A organisation | Masaka Regional Referral Hospital | Masaka Regional Referral Hospital | country=UG
A organisation | St Jude Hill Primary School | St Jude Hill Primary School | country=UG
A person | Florence Nabbosa | Dr Florence Nabbosa; Florence Nabbosa | country=UG
A person | Charles Bbaale | Mr Charles Bbaale; Charles Bbaale | country=UG
A person | Justine Nalwoga | Ms Justine Nalwoga; Justine Nalwoga | private=1
A person | Rosemary Acheng | Education State minister Rosemary Acheng; Rosemary Acheng | country=UG
A organisation | Ministry of Education | her ministry; the ministry | country=UG; alt=Education ministry,Ministry of Education and Sports
A person | Mathias Kigongo | Shadow Education minister Mathias Kigongo; Mathias Kigongo | country=UG
A organisation | Parliament | Parliament | country=UG
A person | Yoweri Museveni | The President | country=UG; office=president; alt=Yoweri Kaguta Museveni
A person | Edward Ssekandi | the Vice President | country=UG; office=vice president; alt=Edward Kiwanuka Ssekandi
A organisation | The Equator Monitor | this newspaper | alt=Equator Monitor
A organisation | Radio Buganda Star | Radio Buganda Star
A person | Sarah Nakimuli | Sarah Nakimuli
A person | Geoffrey Ssentongo | Geoffrey Ssentongo
A person | Malik Jjuuko | Malik Jjuuko
D | at about {x:11.40}pm
D | A {x:12}-year-old
D | April {x:5}.
D | January {x:2015}, up
D | of {x:2014}, police
D | of the {x:two} had

S h1 warn mixed | as {s:captain} {k:warns} {c:of ‘mutiny’} | who=Andrzej Wolny; form=title; opt=1
S h2 assert/deny/reject indirect | {s:Valletta} {k:says} {c:ship is Tripoli’s problem}; | who=Maltese government; form=metonym
S h3 opine/assert/accuse/condemn mixed | {s:charity} {k:describes} {c:a ‘floating waiting room’} | who=Sea Lantern; form=title/unnamed/collective; opt=1
S s1 assert/warn/concede indirect | {s:The captain of an oil tanker stranded off Malta with 61 rescued migrants on board} {k:said} last night that {c:he could no longer answer for the safety of his crew}, | who=Andrzej Wolny; form=title
S s2 assert/accuse indirect | a third night in which, {k:by} {s:his} {k:account}, {c:men with iron bars tried to storm the bridge}. | who=Andrzej Wolny; form=pronoun
S s3 assert/warn/predict direct | ‘{c:I have 19 sailors and nobody to protect them},’ {s:Captain Andrzej Wolny} {k:told} {a:The Sentinel} {v:by satellite phone}. ‘{c:If we are sent back to Libya there will be a mutiny, and I will not blame anyone for it.}’ | who=Andrzej Wolny; form=named; basis=eyewitness
S s4 assert/accuse indirect | {c:It did so at Malta’s request}, {s:the ship’s owner, Baltica Tankers}, {k:says}. | who=Baltica Tankers; form=named
S s5 order direct/mixed | In it, {s:a duty officer at the rescue centre in Valletta} {k:tells} {a:the captain} {c:to ‘proceed at best speed and recover all persons’}. | who=-; form=unnamed; ev=cited/unstated/verified; basis=document
S s6 decline indirect | {s:The armed forces of Malta} {k:declined to comment} on {c:the document}. | who=Armed Forces of Malta; form=named
S s7 deny indirect | {s:They} did not, however, {k:dispute} that {c:it was genuine}. | who=Armed Forces of Malta; form=pronoun; neg=1
S s8 assert/deny indirect | {s:Valletta} {k:insists} that {c:the vessel was in Libya’s search zone}. | who=Maltese government; form=metonym; ans=disputes>s4?
S s9 reject/assert/promise/opine direct | ‘{c:Malta will not be the car park of the Mediterranean},’ {s:the home affairs minister, Carmelo Zarb}, {k:told} {a:parliament}. | who=Carmelo Zarb; form=named
S s10 accuse mixed | {s:He} {k:accused} {c:Rome of ‘hiding behind a line on the chart’}. | who=Carmelo Zarb; form=pronoun
S s11 decline indirect | {s:An Italian diplomat}, asked about {c:the remark}, laughed and {k:said nothing}. | who=-; form=unnamed
S s12 assert indirect | {c:Survivors told Sea Lantern, a German charity, that a woman and her infant son had slipped from the boat on Saturday night and were not seen again}, {k:according to} {s:Jonas Reuter}, its head of mission. | who=Jonas Reuter; form=named
S s13 assert indirect | {s:Survivors} {k:told} {a:Sea Lantern}, a German charity, that {c:a woman and her infant son had slipped from the boat on Saturday night and were not seen again}, | who=survivors; form=collective; in=s12; basis=eyewitness
S s14 assert indirect | {s:He} {k:added} that {c:22 of the 61 were under 18}, | who=Jonas Reuter; form=pronoun
S s15 assert/deny mixed | {c:a number} that {s:the ministry} {k:puts at} {c:‘no more than nine’}. | who=home affairs ministry; form=named/title/collective; ans=disputes>s14
S s16 accuse/assert direct | ‘{c:Nobody has counted, because nobody has been allowed aboard},’ {s:Mr Reuter} {k:said}. ‘{c:A doctor looked at them through binoculars.}’ | who=Jonas Reuter; form=named; ans=rejects>s15?
S s17 reject/deny mixed | {c:That} was {k:dismissed} by {s:Mr Zarb’s office} {c:as ‘theatre’}. | who=Carmelo Zarb's office; form=named/title/collective; ans=rejects>s16
S s18 assert/deny indirect | {c:A medical team}, {s:it} {k:said}, {c:boarded the tanker on Tuesday and evacuated a man with a burnt arm and two pregnant women}. | who=Carmelo Zarb's office; form=pronoun; ans=disputes>s16?
S s19 confirm indirect | {s:Captain Wolny} {k:confirmed} {c:the visit}. | who=Andrzej Wolny; form=named; ans=confirms>s18
S s20 assert indirect | {c:It had lasted 20 minutes}, {s:he} {k:said}. | who=Andrzej Wolny; form=pronoun; ans=qualifies>s18?
S s21 deny/reject indirect | {c:Reports on Maltese Facebook pages that the migrants had taken hostages were false}, {s:the captain} {k:said}. | who=Andrzej Wolny; form=title; ans=denies>s22
S s22 assert/accuse indirect | {k:Reports} on {s:Maltese Facebook pages} that {c:the migrants had taken hostages} were false | who=Maltese Facebook pages; form=collective; in=s21
S s23 assert/accuse indirect | {s:The opposition MP Rita Sant} {k:told} {a:breakfast television} yesterday that {c:some of them carried guns}, | who=Rita Sant; form=named
S s24 retract indirect | {s:The opposition MP Rita Sant} told breakfast ~ but later {k:withdrew} {c:the remark}. | who=Rita Sant; form=named/implied; ans=retracts>s23
S s25 demand mixed | {s:The UN refugee agency} {k:urged} {a:both governments} {c:to find a safe port ‘within hours, not days’}. | who=UN refugee agency; form=named
S s26 assert indirect | {s:Its figures} {k:show} that {c:at least 970 people have died on the central Mediterranean route this year, up from 620 in the same period of 2020}. | who=~UN refugee agency; form=document/pronoun; basis=data; ev=unstated/cited
S s27 predict/opine/assert/deny direct | {s:A government source} {k:played down} talk of a deal: ‘{c:They will discuss the weather.}’ | who=-; form=unnamed
S s28 assert/opine direct | ‘{c:My father used to say, “You pull a man out of the sea and ask his name afterwards,”}’ {s:he} {k:said}. ‘{c:Now they want the passport first.}’ | who=Gorg Vella; form=pronoun
S s29 assert/opine/order direct | ‘{s:My father} used to {k:say}, “{c:You pull a man out of the sea and ask his name afterwards},”’ | who=-; form=unnamed/title; in=s28
F rescued/present person 61 61 | tanker with {n:61} {g:rescued migrants} as | cls=refugee/foreigner
F rescued/present person 61 61 | Malta with {n:61} {g:rescued migrants} on | cls=refugee/foreigner
F present/count person 19 19 | have {n:19} {g:sailors} | by=s3
F distance mile/km/nautical_mile/nautical 70 70 | {p:about {n:70} nautical miles} | op=about
F missing/killed person 2 2 | that {n:a woman and her infant son} had | by=s13; cls=woman/child
F count/present/rescued person 22 22 | that {n:22} of | cls=child; by=s14
F count/present/rescued person 61 61 | of the {n:61} were | by=s14; opt=1
F count/present/rescued person - 9 | ‘{p:no more than {n:nine}}’ | op=at_most; cls=child; by=s15
F evacuated/injured person 1 1 | evacuated {n:a} {g:man} with | by=s18
F evacuated person 2 2 | and {n:two} {g:pregnant women}. | cls=woman; by=s18
F duration minute 20 20 | lasted {n:20} minutes | by=s20
F killed person 970 - | {p:at least {n:970} {g:people}} | op=at_least; by=s26
F killed person 620 620 | from {n:620} in | by=s26
F count/present person 0 0 | because {n:nobody} has | op=none; opt=1; by=s16
L includes | that {part:22} of the {whole:61} were | opt=1
L previous | least {new:970} people ~ up from {old:620} in
E rescue happened | with 61 {t:rescued} {target:migrants} as ~ 61 {t:rescued} {target:migrants} on board ~ The Liberian-flagged {agent:Halina Star} {t:took} the {target:group} {t:off} a sinking rubber boat on | begin=2021-08-08
E border_closure/refusal/aid_denial/ban happened | {agent:Malta} {t:turns back} {target:tanker} with | opt=1
E occupation_of_building/armed_attack/riot happened | {agent:men} with iron {instrument:bars} tried to {t:storm} the {target:bridge}. | by=s2
E riot/group_change/coup/* hypothetical | there will be a {t:mutiny}, | by=s3; opt=1
E deportation/displacement/* hypothetical | If {target:we} are {t:sent back} to {at:Libya} there | by=s3; opt=1
E accident/* ongoing/happened | off a {t:sinking} rubber {target:boat} on | opt=1; begin=2021-08-08
E rescue ordered | and {t:recover} all {target:persons}’ | by=s5
E accusation happened | {agent:He} {t:accused} {target:Rome} of | opt=1
E missing_persons/killing/accident happened | a {target:woman} and her infant {target:son} had {t:slipped} from the boat on Saturday night and were {t:not seen again}, | by=s13; begin=2021-08-07
E evacuation happened | A medical {agent:team}, it said, boarded the tanker on Tuesday and {t:evacuated} a {target:man} with a burnt arm and two pregnant {target:women}. | by=s18; begin=2021-08-10
E visit/aid_delivery happened | A medical {agent:team}, it said, {t:boarded} the {target:tanker} on Tuesday ~ confirmed the {t:visit}. | by=s18; opt=1
E injury happened | a {target:man} with a {t:burnt} arm | opt=1; by=s18
E hostage_taking denied | the {agent:migrants} had {t:taken hostages} were | by=s22/s21
E call_for_talks/demand happened | {agent:The UN refugee agency} {t:urged} both | opt=1
E killing/accident happened | 970 {target:people} have {t:died} on the | by=s26; begin=2021
E talks announced/possible | {agent:The prime minister} is to {t:raise} the case with his Italian {target:counterpart} tomorrow. | begin=2021-08-13
E agreement possible/hypothetical/denied | talk of a {t:deal}: | opt=1
T DATE 2021-08-12 | {x:Thursday 12 August 2021}
T TIME/DATE 2021-08-11TNI/2021-08-11TEV/2021-08-11 | said {x:last night} that
T DATE 2021-08-08 | boat on {x:Sunday}, about
T DATE 2021-08-08 | of {x:8 August}, seen
T TIME/DATE 2021-08-07TNI/2021-08-07 | on {x:Saturday night} and
T DATE 2021-08-10 | tanker on {x:Tuesday} and
T DURATION PT20M | lasted {x:20 minutes}, he
T DATE 2021-08-11 | television {x:yesterday} that
T DURATION PXH | ‘within {x:hours}, not | opt=1
T DURATION PXD | not {x:days}’ | opt=1
T DATE 2021 | route {x:this year}, up
T DATE/DURATION 2020 | in {x:the same period of 2020}.
T DATE 2021-08-13 | counterpart {x:tomorrow}.
T TIME/DATE 2021-08-11TNI/2021-08-11/P3D | after {x:a third night} in | opt=1
P location MT 35.9 14.51 | Loxley in {x:Valletta}
P location MT 35.9 14.51 | centre in {x:Valletta} tells
P actor MT 35.9 14.51 | {x:Valletta} says ship
P actor MT 35.9 14.51 | {x:Valletta} insists
P actor LY 32.89 13.19 | is {x:Tripoli}’s problem
P actor IT 41.89 12.5 | accused {x:Rome} of
P location IT 35.5 12.6 | of {x:Lampedusa}. It
P location MT 35.89 14.52 | quay at {x:Senglea}, Gorg
P location MT c c | off {x:Malta} with
P location LY c c | back to {x:Libya} there
P actor MT c c | {x:Malta} turns back | opt=1
P actor MT c c | at {x:Malta}’s request | opt=1
P actor MT c c | ‘{x:Malta} will not | opt=1
P actor LY c c | in {x:Libya}’s search | opt=1
P part_of_name MT c c | forces of {x:Malta} declined
P site - - - | of the {x:Mediterranean},’ the
P site - - - | the central {x:Mediterranean} route
P demonym LR c c | The {x:Liberian}-flagged
P demonym IT c c | An {x:Italian} diplomat
P demonym IT c c | his {x:Italian} counterpart
P demonym DE c c | a {x:German} charity
P demonym MT c c | on {x:Maltese} Facebook
A person | Andrzej Wolny | Captain Andrzej Wolny; Andrzej Wolny; Captain Wolny; The captain; the captain; captain; The captain of an oil tanker stranded off Malta with 61 rescued migrants on board | alt=Wolny
A organisation | Baltica Tankers | Baltica Tankers; the ship’s owner, Baltica Tankers; the company | alt=Baltica
A organisation | Armed Forces of Malta | The armed forces of Malta | country=MT
A country/organisation | Maltese government | Valletta | country=MT; alt=Malta,Government of Malta
A country/organisation | Italian government | Rome | country=IT; alt=Italy,Government of Italy
A person | Carmelo Zarb | the home affairs minister, Carmelo Zarb; Carmelo Zarb; Mr Zarb; the home affairs minister | country=MT
A organisation/group | Carmelo Zarb's office | Mr Zarb’s office | country=MT; alt=Zarb’s office,Mr Zarb’s office
A organisation | home affairs ministry | the ministry | country=MT; alt=Ministry of Home Affairs,ministry
A organisation | Sea Lantern | Sea Lantern; charity | country=DE
A person | Jonas Reuter | Jonas Reuter; Mr Reuter
A group | survivors | Survivors | private=?
A group | Maltese Facebook pages | Maltese Facebook pages
A person | Rita Sant | The opposition MP Rita Sant; Rita Sant | country=MT
A organisation | UN refugee agency | The UN refugee agency | alt=UNHCR,United Nations High Commissioner for Refugees,Office of the United Nations High Commissioner for Refugees
A person | Gorg Vella | Gorg Vella; Gorg Vella, a retired fisherman | country=MT; private=1
A person | Robert Abela | The prime minister | country=MT; office=prime minister
A person | Mario Draghi | his Italian counterpart | country=IT; office=prime minister
A other/organisation | Halina Star | The Liberian-flagged Halina Star; Halina Star
A person | Harriet Loxley | Harriet Loxley
A organisation | The Sentinel | The Sentinel
N | asked about the remark, {x:laughed}
D | August {x:2021}
D | Thursday {x:12}
D | a {x:third} night
D | under {x:18}, a
D | of {x:8} August
D | of {x:2020}.

S s1 assert/announce/confirm indirect | {c:Two bombs exploded within minutes of each other at a crowded night market in southern Thailand late on Thursday (Jul 4), killing six people and injuring at least 52}, {s:police} {k:said}. | who=police; form=collective/named
S s2 assert/announce indirect | {c:The first device, hidden in a motorcycle, went off at around 9.40pm near a row of seafood stalls}, {k:said} {s:Colonel Wichai Thongdee, the deputy police chief of Songkhla province}. | who=Wichai Thongdee; form=named
S s3 assert/accuse direct | "{c:It was designed to hurt those who were fleeing}," {s:he} {k:told} {a:reporters} on Friday. | who=Wichai Thongdee; form=pronoun
S s4 deny indirect | {s:The Patani Youth Column}, one of several rebel factions, {k:denied} {c:it was behind the attack}. | who=Patani Youth Column; form=named
S s5 deny/assert direct | "{c:We do not bomb food stalls}," {s:a man who identified himself as its spokesman} {k:said} {v:in a recording} posted on YouTube. Straits News Channel was {e:not able to verify} the recording. | who=~Patani Youth Column; form=unnamed; ev=unverified
S s5b assert indirect | {s:a man} who {k:identified} himself as {c:its spokesman} | who=-; form=unnamed; opt=1
S s6 reject/assert/deny/opine indirect | {s:Thai army spokeswoman Lieutenant Colonel Duangjai Rattanakorn} {k:cast doubt on} {c:the denial}. | who=Duangjai Rattanakorn; form=named; ans=disputes>s4|s5
S s7 assert/accuse indirect | {c:Bomb parts recovered at the market matched those used in three earlier attacks by the faction}, {s:she} {k:said}, {e:without showing any of the parts}. | who=Duangjai Rattanakorn; form=pronoun; ev=none_given
S s8 assert/opine/reject mixed | {s:A police forensics officer}, who spoke on condition of anonymity, {k:said} {c:it was "far too early" to compare anything}. | who=-; form=unnamed; ans=disputes>s7
S s9 assert/announce indirect | {s:Malaysia's foreign ministry} {k:said} on Friday that {c:11 of its nationals were hurt, two of them seriously}. | who=Malaysia's foreign ministry; form=named; ans=disputes>s10?
S s10 assert/announce indirect | {s:The Thai health ministry} had earlier {k:reported} that {c:nine Malaysians were being treated at two hospitals}. | who=Thai health ministry; form=named
S s11 assert direct | "{c:We lay on the floor of a massage shop for half an hour}," {s:he} {k:told} {a:Straits News Channel} {v:over the phone}. | who=Lim Boon Keat; form=pronoun; basis=eyewitness
S s12 assert direct | {s:he} told Straits News Channel over the phone. "{c:My younger boy kept asking if it was over.}" | who=Lim Boon Keat; form=pronoun/implied; basis=eyewitness
S s13 ask direct/indirect | "{s:My younger boy} kept {k:asking} {c:if it was over}. | who=~-; form=title/unnamed; in=s12
S s14 assert indirect | {s:His wife, Madam Goh Siew Ling}, {k:said} {c:a soldier had told them that a third bomb had been found}. | who=Goh Siew Ling; form=named
S s15 assert indirect | {s:a soldier} had {k:told} {a:them} that {c:a third bomb had been found}. | who=-; form=unnamed; in=s14
S s16 deny indirect | {s:Col Wichai} later {k:denied} {c:this}. | who=Wichai Thongdee; form=named; ans=denies>s15|s14
S s17 assert/announce indirect | {c:Four of the dead were Thai and one was from Laos}, {k:according to} {s:the Hat Yai rescue foundation}. | who=Hat Yai rescue foundation; form=named
S s18 assert/announce indirect | {s:Authorities} {k:have yet to identify} {c:the sixth}. | who=-; form=collective; neg=1; opt=1
S s19 assert/accuse indirect | {s:A human rights group, Southern Watch}, {k:said} that {c:the two were seminary students and that their families had not been informed where they were being held}. | who=Southern Watch; form=named
S s20 accuse/assert direct | "{c:Every time there is a bomb, boys disappear for a week}," {k:said} {s:the group's director, Ms Nurisan Waeyusoh}. | who=Nurisan Waeyusoh; form=named
S s21 demand indirect | {s:She} {k:urged} {a:the authorities} to {c:give them access to a lawyer}. | who=Nurisan Waeyusoh; form=pronoun
S s22 order indirect | {s:The Thai prime minister} {k:ordered} {c:1,200 extra troops to the three southernmost provinces} and | who=Prayut Chan-o-cha; form=title
S s23 assert/announce/promise mixed | {s:The Thai prime minister} ordered 1,200 extra troops to the three southernmost provinces and {k:said} {c:the talks would go ahead "if the other side still wants peace"}. | who=Prayut Chan-o-cha; form=title/implied
S s24 assert/announce indirect | {r:Thai media} {k:quoted} {s:Deputy Prime Minister Anucha Srisawat} as {k:saying} {c:the meeting would be put off by two weeks}. | who=Anucha Srisawat; form=named; ans=disputes>s23?
S s25 assert/deny indirect | {s:Kuala Lumpur}, which is brokering the talks, {k:said} {c:it had not been notified of any delay}. | who=Malaysia; form=metonym; ans=disputes>s24?
S s26 warn/demand indirect | {s:Singapore} {k:advised} {a:its citizens} to {c:defer non-essential travel to Songkhla}. | who=Singapore; form=named
S s27 assert/predict indirect | {c:Hotels have seen 40 per cent of weekend bookings cancelled, losses that could reach 150 million baht (US$4.9 million) by the end of the month}, {s:the Hat Yai-Songkhla Hoteliers Club} {k:estimated}. | who=Hat Yai-Songkhla Hoteliers Club; form=named
S s28 assert indirect | {c:More than 7,000 people have been killed in the insurgency since 2004}, {k:according to} {s:Southern Watch}, {c:most of them civilians}. | who=Southern Watch; form=named
F killed person 6 6 | {n:Six} killed in
F count thing 2 2 | {n:Two} {g:bombs} exploded | by=s1
F killed person 6 6 | killing {n:six} {g:people} and | by=s1
F injured person 52 - | injuring {p:at least {n:52}}, police | op=at_least; by=s1
F count thing 3 3 | in {n:three} {g:earlier attacks} by | by=s7
F injured person 11 11 | that {n:11} of {g:its nationals} were | by=s9; cls=foreigner
F injured person 2 2 | hurt, {n:two} of them | by=s9; cls=foreigner
F injured/present person 9 9 | that {n:nine} {g:Malaysians} were | by=s10; cls=foreigner
F count thing 2 2 | at {n:two} {g:hospitals}. | by=s10
F present/count person 2 2 | and {n:two} {g:teenage sons}. | cls=child; opt=1
F duration hour/minute 0.5/30 0.5/30 | for {p:{n:half} an hour}," | by=s11
F killed person 4 4 | {n:Four} of the dead were {g:Thai} and | by=s17
F killed person 1 1 | and {n:one} was from | by=s17; cls=foreigner
F detained person 2 2 | {n:Two} {g:men}, aged
F deployed person 1200 1200 | ordered {n:1,200} extra {g:troops} to | by=s22; cls=soldier; real=ordered/planned; basis=new
F count thing 3 3 | the {n:three} southernmost {g:provinces} and | by=s22; opt=1
F duration week 2 2 | by {n:two} weeks. | by=s24; real=planned/projected/actual
F share/change percent 40 40 | seen {n:40} per cent of {g:weekend bookings} cancelled | by=s27
F money THB - 150000000 | reach {p:{n:150 million} baht} ( | op=at_most; by=s27; real=projected
F money USD - 4900000 | ({n:US$4.9 million}) by | op=at_most; by=s27; real=projected
F killed person 7001 - | {p:More than {n:7,000} {g:people}} have | op=more_than; by=s28
F duration week 1 1 | for {p:{n:a} week}," said | by=s20; opt=1
F share/killed percent 50/* 100/* | {n:most} of them {g:civilians} | by=s28; opt=1
L includes | {whole:six} people and ~ {part:Four} of the dead
L includes | {whole:six} people and ~ and {part:one} was from
L includes | that {whole:11} of its nationals were hurt, {part:two} of
E explosion happened | twin {t:bombings} at ~ {instrument:bombs} {t:exploded} within minutes of each other at a crowded night {at:market} in ~ The first {instrument:device}, hidden in a motorcycle, {t:went off} at ~ for the {t:blasts}, which | by=-/s1/s2; begin=2019-07-04
E explosion happened | was {t:detonated} as people | begin=2019-07-04; opt=1
E killing happened | Six {t:killed} in ~ {t:killing} six {target:people} and ~ of the {t:dead} were | by=-/s1/s17; begin=2019-07-04
E injury happened | among the {t:injured} ~ and {t:injuring} at least ~ {target:nationals} were {t:hurt}, two ~ {target:Malaysians} were {t:being treated} at | by=-/s1/s9/s10; begin=2019-07-04
E claim_of_responsibility denied | No {agent:group} has {t:claimed responsibility} for
E talks announced/possible | before peace {t:talks} between {agent:Bangkok} and Muslim {agent:separatists} were ~ said the {t:talks} would go ~ the {t:meeting} would be ~ brokering the {t:talks}, said | by=-/s23/s24; begin=2019-07-05
E armed_attack/explosion denied | {agent:it} was behind the {t:attack}. | by=s4; opt=1
E denial happened | {agent:The Patani Youth Column}, one of several rebel factions, {t:denied} it | opt=1
E explosion denied | We do not {t:bomb} food {target:stalls} | by=s5
E armed_attack/explosion happened | three earlier {t:attacks} by the {agent:faction}, | by=s7
E weapons_seizure happened/possible | a third {target:bomb} had been {t:found}. | by=s15
E denial happened | {agent:Col Wichai} later {t:denied} this | opt=1
E arrest happened | Two {target:men}, aged 22 and 25, were {t:picked up} at a rubber {at:plantation} in | begin=2019-07-05
E investigation/detention ongoing | and are {t:being questioned} at an army {at:camp}. ~ they were {t:being held}. | by=-/s19
E forced_disappearance/missing_persons happened/ongoing | {target:boys} {t:disappear} for | by=s20
E demand/call_for_talks happened | {agent:She} {t:urged} the {target:authorities} | opt=1
E deployment ordered | {agent:The Thai prime minister} {t:ordered} 1,200 extra {target:troops} to the three southernmost {at:provinces} and | by=-/s22
E mediation ongoing | {agent:Kuala Lumpur}, which is {t:brokering} the {target:talks},
E economic_loss possible/happened | bookings cancelled, {t:losses} that | by=s27
E killing happened | {target:people} have been {t:killed} in the insurgency | by=s28; begin=2004
E clash/* ongoing | the {t:insurgency} since | by=s28; opt=1
T TIME/DATE 2019-07-05T18:12/2019-07-05 | {x:05 Jul 2019 06:12PM} (
T TIME/DATE 2019-07-05T19:26/2019-07-05 | Updated: {x:05 Jul 2019 07:26PM})
T TIME/DATE 2019-07-04TNI/2019-07-04TEV/2019-07-04 | Thailand {x:late on Thursday (Jul 4)}, killing
T TIME 2019-07-04T21:40/T21:40 | at {x:around 9.40pm} near
T DATE 2019-07-05 | reporters on {x:Friday}.
T DATE/DURATION 2019-07-04/P1D | came {x:a day before} peace | opt=1
T DATE 2019-07-05 | said on {x:Friday} that
T DURATION PT0.5H/PT30M | for {x:half an hour},"
T TIME/DATE 2019-07-05TMO | on {x:Friday morning} and
T DURATION P1W/P7D | for {x:a week}," said
T DURATION P2W/P14D | off by {x:two weeks}. | opt=1
T DATE 2019-07/2019-07-31 | by {x:the end of the month}, the
T DATE 2004 | since {x:2004}, according
T DURATION/DATE PTXM/PXM | {x:within minutes} of each | opt=1
P* location TH 7.01 100.47 | Hat Yai; HAT YAI
P* location TH c c | Thailand
P* location TH 7.2 100.6 | Songkhla
P location TH 6.93 100.75 | in {x:Chana district} on
P location MY 3.14 101.69 | resume in {x:Kuala Lumpur}.
P actor MY 3.14 101.69 | {x:Kuala Lumpur}, which is
P actor TH 13.75 100.5 | between {x:Bangkok} and
P origin MY 5.41 100.33 | from {x:Penang}, was
P origin LA c c | was from {x:Laos}, according
P actor SG 1.35 103.82 | {x:Singapore} advised
P part_of_name MY - - | {x:Malaysia}'s foreign
P part_of_name TH - - | the {x:Hat Yai} rescue foundation
P part_of_name TH - - | the {x:Hat Yai-Songkhla} Hoteliers
P part_of_name - - - | The {x:Patani} Youth
P demonym MY c c | market; {x:Malaysians} among
P demonym MY c c | nine {x:Malaysians} were
P demonym TH c c | {x:Thai} army
P demonym TH c c | The {x:Thai} health
P demonym TH c c | dead were {x:Thai} and
P demonym TH c c | The {x:Thai} prime
P demonym TH c c | {x:Thai} media quoted
A organisation/group | police | police | country=TH; alt=Thai police,Royal Thai Police
A person | Wichai Thongdee | Colonel Wichai Thongdee; Wichai Thongdee; Col Wichai; Wichai | country=TH
A group | Patani Youth Column | The Patani Youth Column; Patani Youth Column | country=TH
A person | Duangjai Rattanakorn | Lieutenant Colonel Duangjai Rattanakorn; Duangjai Rattanakorn | country=TH
A organisation | Malaysia's foreign ministry | Malaysia's foreign ministry | country=MY; alt=foreign ministry,Malaysian foreign ministry
A organisation | Thai health ministry | The Thai health ministry | country=TH
A person | Lim Boon Keat | Mr Lim Boon Keat; Lim Boon Keat | private=1
A person | Goh Siew Ling | Madam Goh Siew Ling; Goh Siew Ling | private=1
A organisation | Hat Yai rescue foundation | the Hat Yai rescue foundation | country=TH
A organisation | Southern Watch | Southern Watch; the group | country=TH
A person | Nurisan Waeyusoh | Ms Nurisan Waeyusoh; Nurisan Waeyusoh | country=TH
A person | Prayut Chan-o-cha | The Thai prime minister | country=TH; office=prime minister; alt=Prayuth Chan-ocha,Prayut Chan-ocha
A person | Anucha Srisawat | Deputy Prime Minister Anucha Srisawat; Anucha Srisawat | country=TH
A country/place/organisation | Malaysia | Kuala Lumpur; Malaysia | country=MY; alt=Malaysian government,Government of Malaysia
A country/place/organisation | Thailand | Bangkok; Thailand | country=TH; alt=Thai government,Government of Thailand
A country/place | Singapore | Singapore | country=SG
A organisation | Hat Yai-Songkhla Hoteliers Club | the Hat Yai-Songkhla Hoteliers Club | country=TH
A organisation | Straits News Channel | Straits News Channel; SNC
N | "{x:WE LAY ON THE FLOOR}"
D | The {x:first} device
D | The {x:second}, in
D | a {x:third} bomb
D | the {x:sixth}.
D | a {x:44}-year-old
D | aged {x:22} and
D | and {x:25}, were
D | {x:05} Jul 2019 06:12PM
D | Jul {x:4}), killing
D | since {x:2004}, according
D | at around {x:9.40}pm
D | {x:one} of several rebel
D | that the {x:two} were
D | {x:No} group has

S s1 assert/announce indirect | {c:Six people were killed and 22 others wounded in an exchange of fire between Kyrgyz and Uzbek border guards}, {s:officials of both countries} {k:said} Saturday. | who=officials of both countries; form=collective/unnamed
S s2 assert/announce indirect | {c:The clash broke out Friday evening near the village of Ak-Tam in Kyrgyzstan's Ala-Buka district}, {s:the Kyrgyz State Border Service} {k:said} {v:in a statement}. | who=Kyrgyz State Border Service; form=named
S s3 accuse/assert indirect | {k:According to} {s:the statement}, {c:about 15 Uzbek servicemen crossed into Kyrgyz territory and opened fire on workers who were repairing a water pump}. | who=~Kyrgyz State Border Service; form=document
S s4 assert direct | "{c:Our unit was forced to respond}," {s:the document} {k:says}. | who=~Kyrgyz State Border Service; form=document
S s5 assert/deny/reject indirect | {s:Tashkent} {k:gave} {c:a different version}. | who=Uzbek government; form=metonym; opt=1; ans=disputes>s3
S s6 accuse/assert indirect | {s:The Uzbek Border Protection Committee} {k:said} {c:the Kyrgyz side had fired first and shelled a post in Namangan region with mortars, killing two soldiers}, {r:state news agency Navo} reported. | who=Uzbek Border Protection Committee; form=named; via=Navo; ans=disputes>s3|s4
S s7 reject/deny/assert direct | "{c:The accusations of our neighbours are groundless}," {s:the committee's deputy chairman, Otabek Nazarov}, was {k:quoted as saying}. | who=Otabek Nazarov; form=named; ans=denies>s3|s4
S s8 assert/announce indirect | {s:The Kyrgyz Health Ministry} {k:reported} {c:four dead on its side, including a 14-year-old boy}. | who=Kyrgyz Health Ministry; form=named
S s9 assert/announce indirect | {c:Seventeen people have been hospitalized in the town of Kerben, three of them in grave condition}, {s:the ministry} {k:added}. | who=Kyrgyz Health Ministry; form=named/title
S s10 assert/announce indirect | {c:More than 2,700 residents have been evacuated from five villages}, {s:Jalal-Abad Governor Bakyt Asanov} {k:told} {a:reporters}. | who=Bakyt Asanov; form=named
S s11 assert/announce indirect | {s:He} {k:noted} that {c:some 50 families had refused to leave}. | who=Bakyt Asanov; form=pronoun
S s12 demand indirect | {s:villagers} blocked the road to Kerben and {k:demanded} that {c:weapons be distributed to them}. | who=villagers; form=collective/implied
S s13 assert direct | "{c:The situation is stable and under full control}," {s:Kyrgyz Deputy Prime Minister Ulan Sydykov} {k:said} {v:after the talks}. | who=Ulan Sydykov; form=named
S s14 accuse indirect | {s:the Border Service} {k:accused} {c:the Uzbek side of breaching the truce twice}. | who=Kyrgyz State Border Service; form=named
S s15 assert/decline indirect | {s:Uzbekistan} has not {k:commented} {c:on the claim}. | who=Uzbek government; form=named; neg=1
S s16 assert/announce indirect | {s:The State Committee for National Security} {k:said} {c:it had detained a local resident on suspicion of espionage}. | who=State Committee for National Security; form=named
S s17 apologise/assert indirect | {s:The Kyrgyz president} {k:expressed} {c:condolences} to {a:the families of the dead} | who=Almazbek Atambayev; form=title; opt=1
S s18 promise indirect | {s:The Kyrgyz president} expressed ~ and {k:promised} that {c:every destroyed house would be rebuilt before winter}. | who=Almazbek Atambayev; form=title/implied
S s19 offer/announce/assert indirect | {s:Russia's Foreign Ministry} {k:said} {c:Moscow was ready to mediate}, | who=Russian Foreign Ministry; form=named
S s20 demand/ask indirect | {s:Kazakhstan} {k:called on} {a:both neighbors} {c:to show restraint}. | who=Kazakhstan; form=named
S s21 promise/announce/assert indirect | {s:Delegations of the two border agencies} met at the Madaniyat checkpoint and {k:agreed} {c:to cease fire from 2:00 p.m. local time}. | who=-; form=collective; opt=1
S s22 announce/assert indirect | {s:sides} {k:agree on} {c:truce} | who=-; form=collective; opt=1
F killed person 6 6 | {n:Six} killed in
F killed person 6 6 | {n:Six} {g:people} were killed | by=s1
F injured person 22 22 | {n:22} {g:others} | by=s1
F deployed/present/count person 15 15 | {p:about {n:15} {g:Uzbek servicemen}} | op=about; by=s3; cls=soldier
F killed person 2 2 | {n:two} {g:soldiers}, | by=s6; cls=soldier
F killed person 4 4 | {n:four} dead | by=s8
F killed person 1 1 | including {n:a} 14-year-old {g:boy} | by=s8; cls=child; opt=1
F injured/casualties person 17 17 | {n:Seventeen} {g:people} | by=s9
F injured/casualties person 3 3 | {n:three} of them | by=s9
F destroyed thing/house 3 3 | {n:Three} {g:houses} | 
F destroyed thing 1 1 | and {n:a} fuel {g:station} burned | opt=1
F evacuated person 2701 - | {p:More than {n:2,700} {g:residents}} | op=more_than; by=s10
F count thing/village 5 5 | {n:five} {g:villages} | by=s10
F count/present family/household/thing 50 50 | {p:some {n:50} {g:families}} | op=about; by=s11
F count thing 2 2 | truce {n:twice}. | by=s14
F count thing 4 4 | {n:four} {g:crossing points}
F detained person 1 1 | {n:a} local {g:resident} | by=s16; opt=1
F distance km/kilometer/kilometre 1260 1400 | {p:nearly {n:1,400} kilometers}, | op=about
F distance km/kilometer/kilometre 300 300 | {p:some {n:300} kilometers} | op=about
L includes | reported {whole:four} dead on its side, including {part:a} 14-year-old | opt=1
L includes | {whole:Seventeen} people have been hospitalized in the town of Kerben, {part:three} of
L includes | nearly {whole:1,400} kilometers, some {part:300} kilometers
E clash/shooting happened | in {t:shootout} on ~ an {t:exchange of fire} between {agent:Kyrgyz and Uzbek border guards}, ~ The {t:clash} broke out Friday evening near the village of {at:Ak-Tam} ~ the {t:fighting}. | by=s1/s2/-; begin=2014-08-08
E killing happened | Six {t:killed} in ~ Six {target:people} were {t:killed} and | by=s1/-; begin=2014-08-08
E injury happened | 22 {target:others} {t:wounded} in | by=s1; begin=2014-08-08
E border_incursion happened | Uzbek {agent:servicemen} {t:crossed into} Kyrgyz {target:territory} | by=s3; begin=2014-08-08
E shooting/armed_attack happened | Uzbek {agent:servicemen} crossed into Kyrgyz territory and {t:opened fire} on {target:workers} | by=s3; begin=2014-08-08
E shooting happened | the Kyrgyz {agent:side} had {t:fired} first | by=s6; opt=1
E shelling happened | the Kyrgyz {agent:side} had fired first and {t:shelled} a {target:post} in {at:Namangan region} | by=s6
E killing happened | with mortars, {t:killing} two {target:soldiers}, | by=s6
E killing happened | four {t:dead} on | by=s8
E hospitalisation happened | Seventeen {target:people} have been {t:hospitalized} in the town of {at:Kerben}, | by=s9
E injury happened/ongoing | three of them in {t:grave condition}, | by=s9; opt=1
E fire/arson/property_destruction happened | Three {target:houses} and a fuel {target:station} {t:burned down} during
E evacuation happened | 2,700 {target:residents} have been {t:evacuated} from | by=s10
E refusal happened | {t:refused} to leave | by=s11; opt=1
E blockade happened | {agent:villagers} {t:blocked} the {target:road} to Kerben | begin=2014-08-09
E demand happened | and {t:demanded} that weapons | opt=1
E talks happened | {agent:Delegations} of the two border agencies {t:met} at the {at:Madaniyat checkpoint} and ~ after the {t:talks}. | begin=2014-08-09
E ceasefire/agreement happened/announced | agree on {t:truce} ~ {t:agreed} to {t:cease fire} from 2:00 | begin=2014-08-09
E agreement happened | and {t:agreed} to | opt=1; begin=2014-08-09
E withdrawal announced/ordered/possible | both {agent:sides} are to {t:pull back} additional {target:forces} | 
E ceasefire_violation happened | Uzbek {agent:side} of {t:breaching} the {t:truce} twice | by=s14; begin=2014-08-09
E accusation happened | {agent:the Border Service} {t:accused} the | opt=1
E border_closure happened/ongoing | {agent:Bishkek} has {t:closed} four {target:crossing points} and
E state_of_emergency happened/ongoing | {agent:Bishkek} has closed four crossing points and {t:imposed} a {t:state of emergency} in {at:Ala-Buka} until
E flight_suspension happened/ongoing | {target:Bus services} between Osh and Tashkent have been {t:halted}.
E arrest happened | it had {t:detained} a local {target:resident} on | by=s16
E talks happened | The {agent:presidents} of the two countries {t:discussed} the incident by phone
E apology happened | The Kyrgyz {agent:president} {t:expressed condolences} to | opt=1
E promise happened/announced | The Kyrgyz {agent:president} expressed condolences to the families of the dead and {t:promised} that | by=s18/-; opt=1
E property_destruction happened | every {t:destroyed} {target:house} | by=s18; opt=1
E mediation possible/announced | {agent:Moscow} was ready to {t:mediate}, | by=s19
E call_for_talks happened | {agent:Kazakhstan} {t:called on} both {target:neighbors} to show {t:restraint}.
T DATE 2014-08-09 | BISHKEK, {x:Aug. 9} (
T DATE 2014-08-09 | said {x:Saturday}.
T TIME 2014-08-08TEV | out {x:Friday evening} near
T TIME 2014-08-09TMO | On {x:Saturday morning}, villagers
T TIME T14:00/2014-08-09T14:00 | from {x:2:00 p.m.} local
T TIME/DATE 2014-08-09TEV/TEV | In {x:the evening}, however
T DATE 2014-09-08 | until {x:Sept. 8}.
T DATE 2014-WI/FUTURE_REF/2014 | before {x:winter}. | opt=1
P location KG 42.87 74.59 | {x:BISHKEK}, Aug
P actor KG 42.87 74.59 | {x:Bishkek} has closed
P* location KG c c | Kyrgyzstan
P* location UZ c c | Uzbekistan
P actor UZ c c | {x:Uzbekistan} has not | opt=1
P location KG 41.4 71.4 | of {x:Ak-Tam} in | opt=1
P* location KG 41.4 71.48 | Ala-Buka
P actor UZ 41.3 69.25 | {x:Tashkent} gave
P location UZ 41.3 69.25 | and {x:Tashkent} have
P location UZ 41.0 71.67 | in {x:Namangan region} with
P* location KG 41.49 71.76 | Kerben
P location KG 41.3 72.9 | {x:Jalal-Abad} Governor | opt=1
P* location KG 40.53 72.8 | Osh
P actor RU 55.75 37.62 | said {x:Moscow} was
P* actor KZ c c | Kazakhstan
P* actor RU c c | Russia
P site - - - | the {x:Madaniyat checkpoint} and
P* demonym KG c c | Kyrgyz
P* demonym UZ c c | Uzbek
A organisation | Kyrgyz State Border Service | the Kyrgyz State Border Service; Kyrgyz State Border Service; the Border Service | country=KG
A country/organisation | Uzbek government | Tashkent; Uzbekistan | country=UZ; alt=Uzbekistan,Government of Uzbekistan
A organisation | Uzbek Border Protection Committee | The Uzbek Border Protection Committee; Uzbek Border Protection Committee; the committee | country=UZ
A organisation | Navo | state news agency Navo; Navo | country=UZ
A person | Otabek Nazarov | the committee's deputy chairman, Otabek Nazarov; Otabek Nazarov | country=UZ
A organisation | Kyrgyz Health Ministry | The Kyrgyz Health Ministry; Kyrgyz Health Ministry; the ministry | country=KG
A person | Bakyt Asanov | Jalal-Abad Governor Bakyt Asanov; Bakyt Asanov | country=KG
A person | Ulan Sydykov | Kyrgyz Deputy Prime Minister Ulan Sydykov; Ulan Sydykov | country=KG
A country/organisation | Kyrgyz government | Bishkek | country=KG; alt=Kyrgyzstan,Government of Kyrgyzstan
A organisation | State Committee for National Security | The State Committee for National Security; State Committee for National Security | country=KG
A person | Almazbek Atambayev | The Kyrgyz president | country=KG; office=president; alt=Almazbek Atambaev
A organisation | Russian Foreign Ministry | Russia's Foreign Ministry | country=RU; alt=Foreign Ministry,Russian foreign ministry
A country/organisation | Russian government | Moscow | country=RU; alt=Russia,Government of Russia
A country/organisation | Kazakhstan | Kazakhstan | country=KZ; alt=Kazakh government,Government of Kazakhstan
A organisation | Steppe News Agency | Steppe News Agency
A group | villagers | villagers | country=KG
D | Aug. {x:9} (
D | a {x:14}-year-old boy
D | from {x:2:00} p.m.
D | Sept. {x:8}.
D | fired {x:first} and
N | met at the {x:Madaniyat checkpoint} and
D | of the {x:two} border agencies
D | of the {x:two} countries
F count thing/country 2 2 | of {n:both} {g:countries} | by=s1; opt=1
F count thing/side 2 2 | protocol, {n:both} {g:sides} | opt=1
F count thing/country 2 2 | called on {n:both} {g:neighbors} | by=s20; opt=1
E killing happened | the families of the {t:dead} and | opt=1
A group | officials of both countries | officials of both countries; officials

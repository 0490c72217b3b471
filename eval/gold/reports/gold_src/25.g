S s1 assert/announce indirect | {s:The United Nations special envoy, Henrik Dahl}, {k:says} {c:the guns have fallen silent on most front lines}. | who=Henrik Dahl; form=named
S s2 opine/assert/predict direct | "{c:I am cautiously hopeful, no more than that}," {s:he} {k:tells} {a:reporters} in Amman. | who=Henrik Dahl; form=pronoun
S s3 decline indirect | Asked {c:whether peace talks would follow}, {s:he} {k:declined to answer}. | who=Henrik Dahl; form=pronoun
S s4 accuse indirect | {s:Houthi military spokesman Nasser al-Amri} {k:accuses} {c:government troops of breaking the truce}. | who=Nasser al-Amri; form=named
S s5 accuse/assert indirect | {s:He} {k:says} {c:they shelled a village south of Hodeidah with at least five mortar rounds, wounding a farmer}. ~ {e:Our team in Hodeidah was unable to confirm the shelling}. | who=Nasser al-Amri; form=pronoun; ev=unverified/unstated
S s6 reject/deny indirect | {s:Yemen's information minister} {k:dismisses} {c:the allegation}. | who=Yemeni information minister; form=title; ans=rejects>s5|s4
S s7 accuse/assert/deny direct | "{c:They are lying to bury the agreement}," {s:he} {k:writes} on {v:Twitter}. | who=Yemeni information minister; form=pronoun; ans=rejects>s5|s4?
S s8 assert/announce indirect | {c:Under the deal, four fuel ships will be allowed into the port of Hodeidah and some 120 prisoners will be freed on Saturday}, {k:according to} {s:the International Committee of the Red Cross}. | who=International Committee of the Red Cross; form=named
S s9 promise/announce/assert indirect | {s:The Saudi-led coalition} {k:says} {c:it will investigate this morning's raid}. | who=Saudi-led coalition; form=named
S s10 deny indirect | {s:It} {k:denies} {c:targeting civilians} and | who=Saudi-led coalition; form=pronoun; ans=denies>s15?
S s11 assert/deny indirect | {s:It} denies ~ and {k:says} {c:its jets struck a drone workshop two kilometres from the market}. | who=Saudi-led coalition; form=pronoun/implied; ans=disputes>s21|s15?
S s12 decline indirect | {s:Riyadh} had earlier {k:refused to comment}. | who=Saudi government; form=metonym
S s13 assert/correct indirect | {s:An earlier post} {k:said} {c:three missiles had hit the market}. ~ {e:Witnesses say there were two} | who=Meridian Live; form=document/outlet; opt=1; ev=contradicted/unstated
S s14 assert/correct indirect | {s:Witnesses} {k:say} {c:there were two}. | who=Witnesses; form=collective; basis=eyewitness; ans=disputes>s13?
S s15 assert/announce indirect | {s:The health ministry in Sanaa} {k:says} {c:the death toll has risen from nine to 17, including four children}. | who=health ministry in Sanaa; form=named
S s16 assert/announce indirect | {c:Thirty-eight people were hurt}, {s:a ministry official} {k:tells} {a:us}. | who=-; form=unnamed
S s17 reject/deny indirect | {s:The government in Aden} {k:disputes} {c:those numbers}: | who=Yemeni government; form=named/title; ev=none_given/unstated; ans=disputes>s15
S s18 assert/deny/accuse indirect | {s:it} {k:says} {c:no more than six people died, all of them Houthi fighters}. {e:It has provided no evidence}. | who=Yemeni government; form=pronoun; ev=none_given; ans=disputes>s15
S s19 assert direct | "{c:I was selling onions, then everything went black}," {k:says} {s:Saleh}, a trader, | who=Saleh; form=named; basis=eyewitness
S s20 assert/announce indirect | {c:Rescuers have pulled two people alive out of the rubble}, {s:our correspondent} {k:reports}. | who=~Meridian Live; form=unnamed/title/outlet
S s21 assert indirect | {c:Warplanes have bombed a crowded market in Bajil, a town in Hodeidah province}, {s:residents} {k:tell} {a:us} {v:by telephone}. | who=residents; form=collective; basis=eyewitness
S s22 assert indirect | The {r:Houthi-run Al Sahel channel} quotes {s:a local doctor} as {k:saying} that {c:at least nine people were killed}. | who=-; form=unnamed; via=Al Sahel
S s23 claim_responsibility indirect | {s:The Houthis} {k:claimed} {c:responsibility for the attack}. | who=Houthis; form=named
S s24 assert/deny indirect | {c:No one was injured}, {s:Saudi state television} {k:reported}. | who=Saudi state television; form=named/title
S s25 condemn mixed | {s:Iran} {k:condemned} "{c:the daily bombing of Yemeni towns}". | who=Iran; form=named
S s26 demand/ask indirect | {s:Washington} {k:urged} {a:both sides} {c:to honour the truce}. | who=United States government; form=metonym
S s27 thank/assert direct/indirect | {c:Thank you for following our coverage}. | who=Meridian Live; form=outlet/implied; opt=1
F count thing/round 5 - | {p:at least {n:five} {g:mortar rounds}}, | op=at_least; by=s5
F injured person 1 1 | wounding {n:a} {g:farmer}. | by=s5
F duration hour 72 72 | A {n:72}-hour ceasefire
F count thing/ship 4 4 | {n:four} {g:fuel ships} | by=s8; real=planned/actual/projected
F released person 120 120 | {p:some {n:120} {g:prisoners}} | op=about; by=s8; real=planned/projected; cls=detainee
F distance km/kilometre 2 2 | {n:two} kilometres | by=s11
F count thing/missile 3 3 | {n:three} {g:missiles} | by=s13/-; real=actual/denied
F count thing/missile 2 2 | were {n:two}. | by=s14
F killed person 17 17 | climbs to {n:17}
F killed person 9 9 | from {n:nine} to | by=s15
F killed person 17 17 | to {n:17}, including | by=s15
F killed person 4 4 | {n:four} {g:children} | by=s15; cls=child
F injured person 38 38 | {n:Thirty-eight} {g:people} | by=s16
F killed person - 6 | {p:no more than {n:six} {g:people}} | op=at_most; by=s18
F rescued person 2 2 | {n:two} {g:people} alive | by=s20
F killed person 9 - | {p:at least {n:nine} {g:people}} | op=at_least; by=s22
F injured person 0 0 | {n:No one} was injured | op=none; by=s24
L previous | from {old:nine} to {new:17}, including
L previous | climbs to {new:17} ~ at least {old:nine} people | opt=1
L includes | to {whole:17}, including {part:four} children
E ceasefire happened/ongoing | Yemen {t:truce} takes hold ~ breaking the {t:truce}. ~ {t:Ceasefire} begins ~ A 72-hour {t:ceasefire} mediated ~ honour the {t:truce}. | by=-/s4/s26; begin=2021-02-11
E ceasefire happened | the {t:guns} have {t:fallen silent} on | by=s1; opt=1
E air_strike happened | after {t:air raid} on {target:market} ~ this morning's {t:raid}. ~ {t:Air raid} on market ~ {agent:Warplanes} have {t:bombed} a crowded {target:market} in {at:Bajil}, | by=-/s9/s21; begin=2021-02-11
E talks possible/hypothetical | whether peace {t:talks} would | by=s3; opt=1
E ceasefire_violation happened | government {agent:troops} of {t:breaking the truce}. | by=s4; begin=2021-02-11
E ceasefire_violation happened | Houthis report {t:violation} | opt=1
E accusation happened | {t:accuses} government | opt=1
E shelling happened | {agent:they} {t:shelled} a {target:village} south ~ confirm the {t:shelling}. | by=s5/-; begin=2021-02-11
E injury happened | {t:wounding} a {target:farmer}. | by=s5; begin=2021-02-11
E denial happened | {t:dismisses} the | opt=1
E mediation happened | ceasefire {t:mediated} by {agent:Oman} has
E agreement happened | bury the {t:agreement}," ~ Under the {t:deal}, four | opt=1; by=-/s8/s7
E release_of_captives announced/possible | 120 {target:prisoners} will be {t:freed} on | by=s8; begin=2021-02-13
E aid_delivery/border_closure/blockade announced/denied | will be {t:allowed into} the | by=s8; opt=1
E investigation announced | promises {t:inquiry} ~ it will {t:investigate} this | by=s9/-
E air_strike/armed_attack denied | denies {t:targeting} {target:civilians} | by=s10
E air_strike happened | its {agent:jets} {t:struck} a drone {target:workshop} two | by=s11; begin=2021-02-11
E air_strike/shelling happened | three {instrument:missiles} had {t:hit} the {target:market}. | by=s13/-; opt=1
E killing happened | {t:Death} toll climbs to 17 ~ the {t:death} toll has ~ nine {target:people} were {t:killed}. | by=s15/s22/-; begin=2021-02-11
E injury happened | Thirty-eight {target:people} were {t:hurt}, | by=s16; begin=2021-02-11
E killing happened | six {target:people} {t:died}, all | by=s18
E missing_persons ongoing/happened | His {target:cousin} is still {t:missing}.
E hospitalisation/injury happened/ongoing | from his {t:hospital bed} in {at:Bajil}. | opt=1
E rescue happened | {agent:Rescuers} have {t:pulled} two {target:people} alive | by=s20; begin=2021-02-11
E air_strike/armed_attack happened | Houthi {agent:drones} {t:hit} a fuel {target:depot} in the Saudi city of {at:Jizan} ~ for the {t:attack}. | begin=2021-02-10; by=-/s23
E fire happened | causing a large {t:fire}. | begin=2021-02-10
E claim_of_responsibility happened | {agent:The Houthis} {t:claimed responsibility} for | opt=1
E injury denied | No one was {t:injured}, | by=s24; opt=1
E condemnation happened | {agent:Iran} {t:condemned} " | opt=1
E air_strike happened/ongoing | daily {t:bombing} of {target:Yemeni towns} | by=s25; opt=1
E call_for_talks/demand happened | {t:urged} both | opt=1
T DATE 2021-02-11 | {x:11 February 2021}
T TIME T17:30/2021-02-11T17:30 | {x:17:30 GMT}
T TIME T17:05/2021-02-11T17:05 | {x:17:05 GMT}
T TIME T16:20/2021-02-11T16:20 | {x:16:20 GMT}
T TIME T14:00/2021-02-11T14:00 | {x:14:00 GMT}
T DURATION PT72H/P3D | A {x:72-hour} ceasefire
T DATE 2021-02-13 | on {x:Saturday}, according
T TIME T12:45/2021-02-11T12:45 | {x:12:45 GMT}
T TIME 2021-02-11TMO | {x:this morning's} raid
T TIME T12:10/2021-02-11T12:10 | {x:12:10 GMT}
T TIME T11:30/2021-02-11T11:30 | {x:11:30 GMT}
T TIME T10:15/2021-02-11T10:15 | {x:10:15 GMT}
T TIME T09:10/2021-02-11T09:10 | {x:09:10 GMT}
T TIME T08:30/2021-02-11T08:30 | {x:08:30 GMT}
T DATE/TIME 2021-02-10/2021-02-10TNI/2021-02-10TEV | {x:late on Wednesday}, causing
T SET P1D/XXXX-XX-XX | the {x:daily} bombing | opt=1
T TIME/DATE 2021-02-10TNI/2021-02-11TNI/TNI | - {x:Overnight} | opt=1
T DATE PRESENT_REF | page {x:now}. | opt=1
T DATE/DURATION/TIME PTXH/PAST_REF/2021-02-11 | takes hold {x:hours after} air | opt=1
P* location YE c c | Yemen
P* location JO 31.95 35.93 | Amman
P* location YE 14.8 42.95 | Hodeidah
P location YE 14.8 43.2 | {x:Hodeidah province}, residents
P* actor/location OM c c | Oman
P* actor SA 24.69 46.72 | Riyadh
P* location YE 15.35 44.2 | Sanaa
P* location YE 12.8 45.03 | Aden
P* location YE 15.06 43.29 | Bajil
P* location SA 16.89 42.55 | Jizan
P* actor IR c c | Iran
P* actor US 38.9 -77.04 | Washington
P* demonym SA c c | Saudi
P* demonym YE c c | Yemeni
A person | Henrik Dahl | The United Nations special envoy, Henrik Dahl; Henrik Dahl
A person | Nasser al-Amri | Houthi military spokesman Nasser al-Amri; Nasser al-Amri | country=YE
A person/role | Yemeni information minister | Yemen's information minister | country=YE; office=information minister; alt=Muammar al-Eryani,Muammar al-Iryani,Moammar al-Eryani
A organisation | International Committee of the Red Cross | the International Committee of the Red Cross; International Committee of the Red Cross
A organisation/group | Saudi-led coalition | The Saudi-led coalition; Saudi-led coalition
A country/organisation | Saudi government | Riyadh | country=SA; alt=Saudi Arabia,Government of Saudi Arabia
A organisation | health ministry in Sanaa | The health ministry in Sanaa | country=YE; alt=health ministry,Houthi health ministry,Yemeni health ministry
A organisation | Yemeni government | The government in Aden | country=YE; alt=Government of Yemen,government,Yemen
A person | Saleh | Saleh | country=YE; private=1
A organisation | Al Sahel | Al Sahel; Houthi-run Al Sahel channel | country=YE
A group/organisation | Houthis | The Houthis; Houthis | country=YE
A organisation | Saudi state television | Saudi state television | country=SA
A country/organisation | Iran | Iran | country=IR; alt=Iranian government,Government of Iran
A country/organisation | United States government | Washington | country=US; alt=United States,US government
A country/organisation | Oman | Oman | country=OM
A group | residents | residents
A group | Witnesses | Witnesses
D | {x:11} February 2021
D | {x:17:30} GMT
D | {x:17:05} GMT
D | {x:16:20} GMT
D | {x:14:00} GMT
D | {x:12:45} GMT
D | {x:12:10} GMT
D | {x:11:30} GMT
D | {x:10:15} GMT
D | {x:09:10} GMT
D | {x:08:30} GMT
D | provided {x:no} evidence
S s28 opine/assert/predict direct/mixed | 17:05 GMT - {s:UN envoy} '{c:cautiously hopeful}' | who=Henrik Dahl; form=title/unnamed; opt=1
S s29 assert direct | '{c:Everything went black}' | who=~Saleh; form=implied; opt=1
S s30 promise/announce indirect | {s:Coalition} {k:promises} {c:inquiry} | who=Saudi-led coalition; form=named/title; opt=1
S s31 accuse/assert indirect | 16:20 GMT - {s:Houthis} {k:report} {c:violation} | who=Houthis; form=named; opt=1
A person | Tariq Mansour | Tariq Mansour
A person | Elif Kaya | Elif Kaya
D | hopeful, {x:no} more than that
F count thing/side 2 2 | urged {n:both} {g:sides} | by=s26; opt=1
N | {x:We are closing this page now}

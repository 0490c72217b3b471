S s1 assert/announce indirect | {c:Eight people, including two firefighters, were taken to hospital in Brandon, Man., with breathing problems}, {k:said} {s:RCMP Sgt. Kelly Dubois}. | who=Kelly Dubois; form=named
S s2 order/announce indirect | {s:Mayor Doug Petryshyn} declared a local state of emergency and {k:ordered} {a:everyone within two kilometres of the tracks} {c:to leave}. | who=Doug Petryshyn; form=named/implied
S s3 assert/opine direct | "{c:I'd rather have people mad at me than have them breathing that stuff}," {s:he} {k:said} Wednesday. | who=Doug Petryshyn; form=pronoun
S s4 assert/announce indirect | {s:Prairie Central Railway} now {k:estimates} {c:between 60,000 and 75,000 litres of sulphuric acid escaped from three tank cars}. | who=Prairie Central Railway; form=named; ans=disputes>s5?
S s5 assert/announce indirect | {s:The provincial environment ministry} had first {k:put} {c:the spill at 20,000 litres}. | who=provincial environment ministry; form=named
S s6 concede/assert/correct/retract direct | "{c:We were working in the dark, and that number was wrong}," {s:ministry spokesperson Anita Roy} {k:told} {a:the Record}. | who=Anita Roy; form=named; ans=retracts>s5
S s7 assert/deny indirect | {c:The train was travelling below the speed limit}, {k:according to} {s:the railway}. | who=Prairie Central Railway; form=named/title
S s8 accuse/assert indirect | {s:the Rail Crew Union} {k:alleges} {c:the company ignored two reports of a cracked rail}. | who=Rail Crew Union; form=named; ans=disputes>s7?
S s9 accuse/assert direct | "{c:They were told in December and they were told again in January}," {k:said} {s:union president Marc Gagnon}, who {e:provided the Record with copies of two emails}. | who=Marc Gagnon; form=named; ev=cited; basis=document
S s10 decline indirect | {s:Railway spokesperson Beth Lang} {k:would not discuss} {c:the emails}, citing | who=Beth Lang; form=named; ans=rejects>s9?
S s11 warn/order/demand indirect | {s:The health authority} {k:warned} {a:residents} {c:not to drink tap water until at least Friday}. | who=health authority; form=named
S s12 assert mixed | {s:Glen Wasyk}, who farms east of town, {k:said} {c:the creek "was the colour of milk" when he went to check on his cattle}. | who=Glen Wasyk; form=named; basis=eyewitness
S s13 assert direct | "{c:I've found four dead cows so far, and nobody has told me what's in the water}," {s:he} {k:said}. | who=Glen Wasyk; form=pronoun; basis=eyewitness
S s14 promise/offer indirect | {s:Ottawa} {k:promised} {c:$2 million toward the cleanup}. | who=Canadian government; form=metonym
S s15 demand indirect | {s:NDP critic Sharon Peters} {k:called for} {c:a public inquiry}, but | who=Sharon Peters; form=named
S s16 assert/reject/opine/decline indirect | {s:the federal transport minister} {k:told} {a:reporters} {c:it was too early to talk about that}. | who=Marc Garneau; form=title; ans=rejects>s15
S s17 demand/ask indirect | {s:A Regina law firm} has sued the railway on behalf of 40 homeowners and is {k:asking for} {c:$25 million}. | who=-; form=unnamed; ev=unverified/unstated; opt=1
S s18 accuse indirect | {s:A Regina law firm} has {k:sued} {c:the railway on behalf of 40 homeowners} | who=-; form=unnamed; ev=unverified/unstated; opt=1
S s19 deny indirect | {s:The railway} {k:denies} {c:it was negligent}. | who=Prairie Central Railway; form=named/title; ans=denies>s18|s17?
S s20 announce/assert indirect | {c:The school will stay closed until Monday}, {s:principal Joan Friesen} {k:said}. | who=Joan Friesen; form=named
F displaced/evacuated person 1200 1200 | {p:About {n:1,200} {g:people}} | op=about
F count/destroyed/damaged thing/car 19 19 | {n:19} {g:cars}
F killed person 0 0 | {n:No one} was killed | op=none
F injured/casualties person 8 8 | {n:Eight} {g:people} | by=s1
F injured/casualties person 2 2 | {n:two} {g:firefighters} | by=s1
F injured/released/count/casualties person 1 1 | All but {n:one} have | opt=1
F distance km/kilometre - 2 | {p:within {n:two} kilometres} | by=s2; opt=1
F count/change litre 60000 75000 | {p:between {n:60,000} and {n:75,000} litres} | op=between; by=s4
F count thing/car 3 3 | {n:three} {g:tank cars} | by=s4
F count/change litre 20000 20000 | at {n:20,000} litres | by=s5; real=actual/denied
F count thing/report 2 2 | {n:two} {g:reports} | by=s8
F count thing/email 2 2 | {n:two} {g:emails}
F count thing/store 2 2 | {n:both} grocery | opt=1
F count litre 30000 30000 | in {n:30,000} litres
F count/casualties person/thing/customer 410 410 | {n:410} {g:customers}
F killed/count thing/cow 4 4 | {n:four} dead {g:cows} | by=s13
F evacuated/displaced/count/present person 312 312 | {n:312} {g:evacuees}
F count/evacuated/released/displaced/change person 150 150 | {p:Roughly {n:150} {g:residents}} | op=about
F money CAD/dollar 2000000 2000000 | {n:$2 million} | by=s14/-; real=planned/actual
F count person 40 40 | {n:40} {g:homeowners}
F money CAD/dollar 25000000 25000000 | {n:$25 million} | by=-/s17; real=actual/planned/hypothetical
F count thing/claim 0 0 | {n:None} of the claims | op=none; opt=1
L includes | {whole:Eight} people, including {part:two} firefighters
L previous | between {new:60,000} and 75,000 litres of sulphuric acid escaped from three tank cars. The provincial environment ministry had first put the spill at {old:20,000} litres | opt=1
E accident happened | away after {t:derailment} ~ 19 {target:cars} of a freight train {t:jumped the tracks} and ~ in the {t:derailment}, which | begin=2018-02-13
E accident/* happened | {t:leaked} acid into a {target:creek} ~ put the {t:spill} at 20,000 | by=-/s5; begin=2018-02-13
E accident happened | of sulphuric acid {t:escaped} from | by=s4; opt=1
E evacuation/displacement happened/ongoing | Moosomin {t:evacuees} face ~ registered 312 {t:evacuees} at | opt=1
E displacement ongoing/happened | 1,200 {target:people} in {at:Moosomin} were getting ready to {t:spend another night away from home} | opt=1
E killing denied | No one was {t:killed} in | opt=1
E hospitalisation happened | Eight {target:people}, including two firefighters, were {t:taken to hospital} in {at:Brandon}, | by=s1
E injury happened | with breathing {t:problems}, said | by=s1; opt=1
E hospitalisation/* happened | have been {t:sent home}. | opt=1
E state_of_emergency happened | {agent:Mayor Doug Petryshyn} {t:declared} a local {t:state of emergency} and
E evacuation ordered | {agent:Mayor Doug Petryshyn} declared a local state of emergency and {t:ordered} {target:everyone} within two kilometres of the tracks to {t:leave}. | by=s2/-
E infrastructure_damage happened/possible | of a {t:cracked} rail. | by=s8; opt=1
E investigation ongoing/happened | citing an {t:investigation} by the {agent:Transportation Safety Board}.
E shortage happened/ongoing | Bottled {target:water} {t:sold out} in
E aid_delivery happened | the {agent:province} {t:trucked in} 30,000 litres
E road_closure ongoing/happened | {target:Highway 8} remains {t:closed} and
E power_outage happened | {agent:SaskPower} {t:cut} {target:electricity} to 410 customers
E return_of_displaced happened | 150 {agent:residents} of a trailer park were {t:allowed to return} Wednesday morning | begin=2018-02-14
E offer_of_aid/promise announced/happened | {agent:Ottawa} {t:promised} $2 million | by=s14/-
E investigation demanded | a public {t:inquiry}, but | by=s15
E charge happened | A Regina law {agent:firm} has {t:sued} the {target:railway} on
E denial happened | {agent:railway} {t:denies} it | opt=1
E business_closure/* announced/ongoing/happened | The {target:school} will stay {t:closed} until | by=s20
E accusation happened | {agent:Union} {t:alleges} the | opt=1
E demand happened | {t:called for} a | opt=1
T DATE/TIME 2018-02-14/2018-02-14T17:40 | {x:Feb. 14, 2018}, 5:40
T TIME T17:40/2018-02-14T17:40 | {x:5:40 p.m.} | opt=1
T DATE 2018-02-14 | from home {x:Wednesday} after
T TIME 2018-02-13T03:20/T03:20 | at {x:3:20 a.m. Tuesday}.
T DATE 2018-02-14 | he said {x:Wednesday}.
T DATE 2017-12 | in {x:December} and
T DATE 2018-01 | in {x:January},
T DATE 2018-02-16 | least {x:Friday}.
T TIME 2018-02-14TMO | return {x:Wednesday morning}.
T DATE 2018-02-19 | until {x:Monday}, principal
T TIME 2018-02-14TNI/2018-02-14/PT1N | {x:another night} away | opt=1
T TIME 2018-02-14TNI/2018-02-14/PT1N | face {x:second night} away | opt=1
T DATE PRESENT_REF/2018-02-14 | Railway {x:now} estimates | opt=1
P* location CA 50.14 -101.67 | Moosomin
P location CA 54.0 -106.0 | the {x:Saskatchewan} town | opt=1
P* location CA 49.85 -99.95 | Brandon
P location CA 55.0 -97.0 | {x:Man.}, with | opt=1
P* location CA 50.33 -102.26 | Whitewood
P* actor CA 45.42 -75.7 | Ottawa
P location/origin CA 50.45 -104.61 | A {x:Regina} law
P site CA - - | {x:Highway 8} remains
P location CA - - | the {x:province} trucked | opt=1
P part_of_name - - - | {x:Prairie} Central Railway | opt=1
A person | Kelly Dubois | RCMP Sgt. Kelly Dubois; Kelly Dubois | country=CA
A person | Doug Petryshyn | Mayor Doug Petryshyn; Doug Petryshyn | country=CA
A organisation | Prairie Central Railway | Prairie Central Railway; the railway; The railway; the company
A organisation | provincial environment ministry | The provincial environment ministry | country=CA; alt=environment ministry,Saskatchewan environment ministry
A person | Anita Roy | ministry spokesperson Anita Roy; Anita Roy | country=CA
A organisation | Rail Crew Union | the Rail Crew Union; Rail Crew Union
A person | Marc Gagnon | union president Marc Gagnon; Marc Gagnon
A person | Beth Lang | Railway spokesperson Beth Lang; Beth Lang
A organisation | Transportation Safety Board | the Transportation Safety Board; Transportation Safety Board | country=CA
A organisation | health authority | The health authority | country=CA
A organisation | SaskPower | SaskPower
A person | Glen Wasyk | Glen Wasyk | private=1
A organisation | Red Cross | The Red Cross; Red Cross
A country/organisation | Canadian government | Ottawa | country=CA; alt=Canada,Government of Canada
A person | Sharon Peters | NDP critic Sharon Peters; Sharon Peters | country=CA
A person | Marc Garneau | the federal transport minister | country=CA; office=transport minister
A person | Joan Friesen | principal Joan Friesen; Joan Friesen
A organisation | Prairie Record | Prairie Record; the Record
A person | Carla Hnatiuk | Carla Hnatiuk
D | face {x:second} night
D | Feb. {x:14}, 2018, 5
D | 2018, {x:5:40} p.m.
D | at {x:3:20} a.m.
D | Highway {x:8} remains
N | None of the {x:claims has been proven in court}
F count person 0 0 | and {n:nobody} has told | op=none; by=s13; opt=1
E killing happened | four {t:dead} {target:cows} | by=s13; opt=1
D | had {x:first} put

S h1 accuse/assert direct | ‘{c:They told us he was never here}’: the | who=-; form=implied; opt=1
S h2 assert/deny indirect | ‘{s:They} {k:told} {a:us} {c:he was never here}’: | who=-; form=pronoun; in=h1; opt=1
S s1 assert direct | ‘{c:He whispered},’ {s:she} {k:says}. ‘{c:He said, “Aunt, there are men on the roof and one of them is reading out names.”}’ | who=Sabiha Dashti; form=pronoun; basis=eyewitness
S s2 assert direct | ‘{s:He} {k:said}, “{c:Aunt, there are men on the roof and one of them is reading out names.}”’ | who=Imran; form=pronoun; in=s1
S s3 accuse/assert indirect | {c:Twenty-three young men were taken from the hostel that night}, if one {k:believes} {s:the families}. | who=families; form=collective; opt=1
S s4 assert indirect | {s:The police register} {k:has} {c:nine}. | who=~police; form=document; opt=1
S s5 opine/assert/accuse mixed | {s:A commission appointed by the provincial government} {k:concluded}, {v:in a report} that was never published but which {e:The Lantern has read}, that {c:‘not fewer than 17’ had been removed ‘by persons in uniform’ and that two had since died}. | who=commission; form=named/unnamed/title; ev=cited/verified/unstated; basis=document
S s6 assert indirect | {s:It} does not {k:say} {c:where}. | who=~commission; form=pronoun; neg=1
S s7 deny/assert indirect | {s:The Frontier Corps}, the paramilitary force that patrols the town, {k:insists} that {c:it made no arrests}. | who=Frontier Corps; form=named; ans=denies>s5|s3
S s8 assert/opine/deny/reject direct | ‘{c:Boys go to the mountains},’ {s:Colonel Asad Rind} {k:told} {a:me} over tea. ‘{c:Then their mothers come and say we ate them.}’ | who=Asad Rind; form=named; ans=denies>s5|s3?
S s9 accuse/assert indirect | {s:their mothers} come and {k:say} {c:we ate them}.’ | who=-; form=collective; in=s8
S s10 demand/ask indirect | When {s:I} {k:asked for} {c:the duty log} he | who=~Hannah Corrigan; form=pronoun/outlet; opt=1
S s11 promise/assert/demand indirect | {s:One man who was held and came home} {k:agreed} {c:to talk on the edge of a date orchard} | who=-; form=unnamed; opt=1
S s12 assert/accuse indirect | {s:He} {k:describes} {c:a cellar, a bucket, a generator that was switched on whenever somebody screamed}. | who=-; form=pronoun; basis=eyewitness
S s13 assert/accuse mixed | {c:A guard}, {s:he} {k:recalls}, {c:boasted that Imran ‘cried in three languages’}. | who=-; form=pronoun
S s14 assert/claim_responsibility mixed | {s:A guard}, he recalls, {k:boasted} that {c:Imran ‘cried in three languages’}. | who=-; form=unnamed; in=s13
S s15 assert/ask/opine direct | Is he certain it was Imran? ‘{c:The guard called him “the one who sings”. Who else sings?}’ | who=-; form=implied
S s16 assert/opine direct/mixed | ‘{s:The guard} {k:called} {c:him “the one who sings”}. | who=-; form=title/unnamed; in=s15; opt=1
S s17 ask indirect/direct | {c:Is he certain it was Imran?} | who=~Hannah Corrigan; form=implied; opt=1
S s18 assert indirect | {s:Hospital notes} he showed me {k:record} {c:four broken ribs}. {e:I have no means of establishing how he came by them}. | who=-; form=document; ev=unverified/cited/unstated; basis=document
S s19 assert mixed | {s:the human rights ministry} {k:wrote} {a:to a UN panel} that {c:the students had ‘crossed into Iran of their own accord’}; | who=Pakistani human rights ministry; form=named; ans=disputes>s5?
S s20 reject/deny/accuse indirect | {s:Tehran} {k:called} {c:that a fabrication}. | who=Iranian government; form=metonym; ans=denies>s19
S s21 retract indirect | {s:the ministry} {k:withdrew} {c:its letter}. | who=Pakistani human rights ministry; form=title/named; ans=retracts>s19
S s22 concede/assert/retract direct | ‘{c:It was premature},’ {k:offered} {s:its spokesman, Farooq Lehri}, who | who=Farooq Lehri; form=named; ans=retracts>s19?
S s23 decline indirect | {s:its spokesman, Farooq Lehri}, who {k:would not be drawn} on {c:whether it was false}. | who=Farooq Lehri; form=named
S s24 assert/accuse mixed | {k:According to} {s:Zarina Mengal}, who acts for 11 of the families, {c:a High Court judge confided to her that he ‘would like to retire alive’}. | who=Zarina Mengal; form=named
S s25 assert/concede/opine mixed | {s:a High Court judge} {k:confided} to {a:her} that {c:he ‘would like to retire alive’}. | who=-; form=unnamed; in=s24
S s26 deny indirect | {s:The registrar} {k:says} {c:no such conversation took place}. | who=~registrar; form=title; ans=denies>s24|s25
S s27 accuse indirect | {c:Mengal}, whom {s:opponents} {k:accuse} {c:of living on money from Delhi}, laughs | who=-; form=collective/unnamed
S s28 deny/reject/assert direct | {s:Mengal}, whom opponents accuse of living on money from Delhi, laughs at the idea: ‘{c:I take the bus.}’ | who=Zarina Mengal; form=named; ans=denies>s27
S s28b reject indirect | {s:Mengal}, whom opponents accuse of living on money from Delhi, {k:laughs} at {c:the idea}: | who=Zarina Mengal; form=named; ans=rejects>s27; opt=1
S s29 assert/accuse indirect | In the bazaar {s:a tailor} {k:murmurs} that {c:everybody knows who was on that roof}. | who=-; form=unnamed
S s30 demand direct | Then: ‘{c:Don’t write that I said everybody.}’ | who=-; form=implied
S s31 assert indirect | that {s:I} {k:said} {c:everybody}.’ | who=-; form=pronoun; in=s30; opt=1
S s32 assert/accuse indirect | In October, {s:she} {k:says}, {c:a stranger telephoned and offered to return Imran for 700,000 rupees}. | who=Sabiha Dashti; form=pronoun
S s33 offer/demand indirect | {s:a stranger} telephoned and {k:offered} {c:to return Imran for 700,000 rupees}. | who=-; form=unnamed; in=s32
S s34 ask/demand indirect | {s:She} {k:begged} {c:to hear his voice}. | who=Sabiha Dashti; form=pronoun; opt=1
S s35 assert direct | ‘{c:“Pay first,” he told me. “Then he’ll sing.”}’ | who=~Sabiha Dashti; form=implied; opt=1
S s36 demand/promise/threaten direct | “{c:Pay first},” {s:he} {k:told} {a:me}. “{c:Then he’ll sing.}”’ | who=-; form=pronoun; in=s35
F missing/hostage/detained person 23 23 | after {n:23} {g:students}
F missing/hostage/detained person 23 23 | {n:Twenty-three} young {g:men} were | by=s3/-
F missing/hostage/detained/count person 9 9 | has {n:nine}. | by=s4/-
F missing/hostage/detained/count person 17 - | {p:not fewer than {n:17}} | op=at_least; by=s5
F killed person 2 2 | that {n:two} had since | by=s5
F injured/count thing/rib 4 4 | {n:four} broken ribs | by=s18
F count thing/language 3 3 | in {n:three} languages | opt=1; by=s14/s13
F count/present family/thing/household 11 11 | for {n:11} of the families | by=-/s24
F count thing/times 2 2 | at {n:twice} in
F money PKR/rupee 700000 700000 | {p:{n:700,000} rupees} | by=s32/s33; real=actual/planned
F detained person/thing/arrest 0 0 | made {n:no} arrests | op=none; by=s7; real=actual/denied
F duration year 1 1 | {n:A} year after | opt=1
D | of {x:3} December
D | December {x:2017}
D | then {x:19}, has
D | and {x:one} of them is
D | {x:One} man who was held
D | that {x:neither} his name
D | says {x:no} such
D | have {x:no} means
D | Pay {x:first},
D | in {x:2016}.
D | if {x:one} believes
N | marked ‘{x:Songs My Nephew Stole}’.
N | {x:on the understanding that neither his name nor his trade would appear}.
E missing_persons/forced_disappearance/hostage_taking happened | after 23 {target:students} {t:vanished} from a hostel ~ has {t:not been heard from} since | begin=2017-12-03
E missing_persons happened/ongoing | {target:Imran}, then 19, has {t:not been heard from} since | opt=1
E forced_disappearance/hostage_taking/arrest/missing_persons happened | young {target:men} were {t:taken} from the {at:hostel} that night | by=s3/-; begin=2017-12-03
E forced_disappearance/hostage_taking/arrest happened | had been {t:removed} ‘by {agent:persons} in uniform’ | by=s5
E killing happened | and that {target:two} had since {t:died}. | by=s5
E arrest denied/happened | that {agent:it} made no {t:arrests}. | by=s7
E detention/forced_disappearance happened | One {target:man} who was {t:held} and came
E torture/detention happened | whenever {target:somebody} {t:screamed}. | opt=1; by=s12
E torture/injury happened | that {target:Imran} ‘{t:cried} in | opt=1; by=s14/s13
E injury happened | record four {t:broken} {target:ribs} | by=s18
E border_incursion/displacement/visit happened | the {agent:students} had ‘{t:crossed into} {target:Iran} of | opt=1; by=s19
E shooting/assassination/armed_attack happened | {target:She} was {t:shot at} twice | begin=2016
E release_of_captives possible/announced/hypothetical/threatened/demanded | {agent:stranger} telephoned and offered to {t:return} {target:Imran} for | by=s33/s32
E investigation happened | A {t:commission} appointed | opt=1
E appointment happened | commission {t:appointed} by the | opt=1
E withdrawal/concession happened | the {agent:ministry} {t:withdrew} its | opt=1
E charge happened/ongoing | lawyers go on {t:filing}. | opt=1
E release_of_captives happened | was held and {t:came home} agreed | opt=1
E forced_disappearance/arrest/hostage_taking happened/possible | whether anybody {t:took} them | opt=1
E deployment ongoing/happened | that {t:patrols} the town | opt=1
T TIME/DATE 2017-12-03TNI/2017-12-03 | {x:the night of 3 December 2017} Sabiha
T TIME/DATE 2017-12-03TNI/2017-12-03 | hostel {x:that night}, if
T DURATION/DATE P1Y/2017/2017-12/2018-12 | {x:A year} after
T DATE 2018-03 | In {x:March} the
T DATE 2018-08 | In {x:August} the
T DATE 2016 | in {x:2016}.
T DATE 2018-10 | In {x:October}, she
T DATE 2017-12-03/PAST_REF | {x:then} 19, has | opt=1
P* location PK 26.0 63.05 | Turbat
P location PK 28.0 65.5 | in {x:Balochistan}, the
P actor PK 33.69 73.05 | {x:Islamabad}’s line
P actor IR 35.69 51.42 | {x:Tehran} called
P location IR c c | into {x:Iran} of
P actor/origin/location IN 28.61 77.2 | from {x:Delhi}, laughs
P site PK - - | In {x:the bazaar} a
P site PK - - | from {x:the hostel} that
A person | Sabiha Dashti | Sabiha Dashti; Dashti | country=PK; private=1
A person | Imran | Imran; her nephew | country=PK; private=1
A person | Hannah Corrigan | Hannah Corrigan
A organisation | Frontier Corps | The Frontier Corps; the paramilitary force that patrols the town | country=PK
A person | Asad Rind | Colonel Asad Rind; Asad Rind | country=PK
A organisation | Pakistani human rights ministry | the human rights ministry; the ministry | country=PK; alt=human rights ministry,Ministry of Human Rights
A person | Farooq Lehri | its spokesman, Farooq Lehri; Farooq Lehri | country=PK
A person | Zarina Mengal | Zarina Mengal; Mengal | country=PK
A country/organisation | Iranian government | Tehran | country=IR; alt=Iran,Government of Iran,Iran government
A country/organisation | Pakistani government | Islamabad | country=PK; alt=Pakistan,Government of Pakistan,Pakistan government
A organisation/group | families | the families
A organisation/group | commission | A commission appointed by the provincial government
A organisation | The Lantern | The Lantern
A role/person | registrar | The registrar | country=PK
A person/group | released man | One man who was held and came home | private=1

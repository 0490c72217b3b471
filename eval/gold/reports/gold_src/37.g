S s1 assert/announce indirect | {c:At least three persons, including a 12-year-old boy, lost their lives and over two dozen sustained injuries here on Tuesday when a mob protesting against the shortage of subsidised wheat flour tried to storm a godown of the provincial food department}, {s:hospital sources} {k:said}. | who=-; form=unnamed/collective
S s2 assert/accuse indirect | {s:Eyewitnesses} {k:told} {a:this correspondent} that {c:the Levies personnel resorted to aerial firing after a lathi-charge had failed to disperse the crowd}. | who=Eyewitnesses; form=collective/unnamed; basis=eyewitness
S s3 assert/accuse direct | “{c:First they fired in the air, then they did not},” {k:remarked} {s:Abdul Wahid}, a rickshaw driver, who | who=Abdul Wahid; form=named; basis=eyewitness
S s4 deny/assert indirect | {s:Deputy Commissioner Naveed Lehri}, however, {k:claimed} that {c:the Levies had not fired a single bullet}. | who=Naveed Lehri; form=named; ans=denies>s2|s3
S s5 accuse/assert direct | “{c:Miscreants present among the protesters opened fire from a rooftop},” {s:the DC} {k:maintained}, ~ He {e:did not produce any weapon or empties} before | who=Naveed Lehri; form=title; ev=none_given/unstated; ans=disputes>s2?
S s6 assert indirect | {s:the DC} maintained, {k:adding} that {c:four Levies men were hit by stones}. | who=Naveed Lehri; form=title/implied
S s7 assert/announce indirect | {s:Medical Superintendent of the District Headquarters Hospital Dr Shazia Rind} {k:said} {c:27 injured were brought to the facility, nine of whom were referred to Quetta in a precarious condition}. | who=Shazia Rind; form=named
S s8 assert indirect | To a query, {s:she} {k:said} that {c:bullets had been removed from the bodies of two of the deceased}. | who=Shazia Rind; form=pronoun
S s9 decline indirect | {s:She} {k:declined to comment} on {c:the calibre}. | who=Shazia Rind; form=pronoun
S s10 assert/announce indirect | {c:An FIR was registered against 200 unidentified persons under Section 7 of the Anti-Terrorism Act}, {s:sources in the City police station} {k:said}. | who=-; form=unnamed/collective
S s11 confirm indirect | {s:SHO Inam Baloch} {k:confirmed} that {c:18 suspects had been taken into custody} but | who=Inam Baloch; form=named
S s12 decline/assert indirect | {s:SHO Inam Baloch} confirmed ~ but {k:said} {c:he could not disclose their names}. | who=Inam Baloch; form=named/implied/pronoun
S s13 demand/announce/order indirect | {s:the Anjuman-i-Tajiran} has {k:given a call for} {c:a complete shutter-down strike across the division on Wednesday (today)}. | who=Anjuman-i-Tajiran; form=named
S s14 demand indirect | Addressing {v:a press conference at the press club}, {s:its president, Haji Karim Mengal}, {k:demanded} {c:a judicial inquiry and a compensation of Rs2.5 million for each bereaved family}. | who=Karim Mengal; form=named
S s15 accuse indirect | {s:He} {k:alleged} that {c:40,000 bags meant for the district had been smuggled across the border with the connivance of officials}. | who=Karim Mengal; form=pronoun
S s16 threaten/warn direct | “{c:If our demands are not met within 72 hours, we will block the RCD Highway for an indefinite period},” {s:he} {k:warned}. | who=Karim Mengal; form=pronoun
S s17 reject/deny indirect | {s:The food department} {k:rejected} {c:the allegation}. | who=food department; form=named/title; ans=rejects>s15
S s18 assert/deny mixed | {s:Its spokesperson} {k:told} {a:this newspaper} that {c:31,000 bags had been distributed since Jan 1 and that “not one bag” was missing}. | who=-; form=title/unnamed; ans=denies>s15?; ev=contradicted/unstated
S s19 assert/concede indirect | However, {s:a copy of an inquiry report of the department itself}, {e:available with this newspaper}, {k:states} that {c:the record of 6,200 bags could not be traced}. | who=-; form=document; basis=document; ev=cited/verified/unstated; ans=disputes>s18
S s20 order/announce indirect | {s:the chief minister} suspended the assistant commissioner and {k:sought} {c:a report within three days}. | who=~Ali Mardan Domki; form=title; opt=1
S s21 apologise/assert indirect | {v:In a statement issued from Quetta}, {s:he} {k:expressed} {c:grief over the loss of lives}, but | who=~Ali Mardan Domki; form=pronoun
S s22 warn/threaten/assert/promise indirect | {v:In a statement issued from Quetta}, {s:he} expressed ~ but {k:said} that {c:nobody would be allowed to take the law into their own hands}. | who=~Ali Mardan Domki; form=pronoun/implied
S s23 assert/accuse indirect | {s:MPA Sana Bizenjo of the opposition} {k:said} {c:she had been assured by the chief minister on Friday that two trucks of flour would reach the town by Sunday}. | who=Sana Bizenjo; form=named
S s24 promise/assert indirect | {a:she} had been {k:assured} by {s:the chief minister} on Friday that {c:two trucks of flour would reach the town by Sunday}. | who=~Ali Mardan Domki; form=title; in=s23
S s25 assert/condemn/accuse direct | “{c:They reached on Tuesday evening, under escort, to a town in mourning},” {s:she} {k:posted} {v:on X}. | who=Sana Bizenjo; form=pronoun
S s26 assert indirect | {c:A 20kg bag is being sold at Rs3,400 in the open market, up from Rs2,900 a fortnight ago}, {s:shopkeepers} {k:said}. | who=shopkeepers; form=collective
S s27 assert direct | “{c:He had gone to stand in line so that I could go to work},” {k:said} {s:his father}, a labourer. “{c:I had told him, ‘Do not come home without flour.’}” | who=-; form=title/unnamed
S s28 order direct | “{s:I} had {k:told} {a:him}, ‘{c:Do not come home without flour.}’” | who=-; form=pronoun; in=s27
F killed person 3 3 | {n:Three} killed in
F killed person 3 - | {p:At least {n:three} {g:persons}} | op=at_least; by=s1
F injured person 25 - | {p:over {n:two dozen}} sustained | op=more_than; by=s1
F killed person 1 1 | including {n:a} 12-year-old {g:boy}, lost | cls=child; opt=1; by=s1
F count thing/bullet 0 0 | fired {p:{n:a single} bullet}. | op=none; by=s4; opt=1
F injured/count person 4 4 | that {n:four} {g:Levies men} were | cls=security_force/police; by=s6
F injured person 27 27 | said {n:27} {g:injured} were | by=s7
F injured/evacuated person 9 9 | facility, {n:nine} of whom | by=s7
F killed person 2 2 | of {n:two} of {g:the deceased}. | by=s8
F charged/count person 200 200 | against {n:200} {g:unidentified persons} under | by=s10
F detained person 18 18 | that {n:18} {g:suspects} had | cls=detainee; by=s11
F money/price PKR 2500000 2500000 | of {p:{n:Rs2.5 million}} for | by=s14; real=hypothetical/planned/ordered/actual
F count thing/bag 40000 40000 | that {n:40,000} bags meant | by=s15
F duration hour 72 72 | within {n:72} hours, we | by=s16; real=actual/planned/hypothetical
F count thing/bag 31000 31000 | that {n:31,000} bags had | by=s18
F missing/count thing/bag 0 0 | “{p:{n:not one} bag}” was | op=none; by=s18
F count/missing thing/bag/record 6200 6200 | of {n:6,200} bags could | by=s19
F duration day 3 3 | within {n:three} days. | by=s20/-; real=ordered/planned/actual; opt=1
F count thing/truck 2 2 | that {n:two} trucks of | by=s24; real=planned/actual
F count kg/kilogram 20 20 | A {n:20}kg bag | opt=1; by=s26
F price PKR 3400 3400 | at {n:Rs3,400} in | by=s26
F price PKR 2900 2900 | from {n:Rs2,900} a | by=s26
F present person 1000 9999 | by {n:thousands}. “ | op=vague
L includes | {whole:27} injured were brought to the facility, {part:nine} of
L previous | at {new:Rs3,400} in the open market, up from {old:Rs2,900} a
E riot happened | Khuzdar wheat {t:riot}; | begin=2024-02-20
E killing happened | Three {t:killed} in ~ three {target:persons}, including a 12-year-old boy, {t:lost their lives} and ~ two of the {t:deceased}. ~ the {t:loss of lives}, but | by=s1/-; begin=2024-02-20
E injury happened | {target:over two dozen} {t:sustained injuries} here | by=s1; begin=2024-02-20
E occupation_of_building/riot/looting happened | a {agent:mob} protesting against the shortage of subsidised wheat flour tried to {t:storm} a {target:godown} of | by=s1; begin=2024-02-20
E protest/violent_protest happened | a {agent:mob} {t:protesting} against | by=s1; begin=2024-02-20
E shortage happened/ongoing | the {t:shortage} of subsidised wheat {target:flour} tried | by=s1
E shooting/use_of_force happened | the {agent:Levies personnel} resorted to {t:aerial firing} after ~ First {agent:they} {t:fired} in the air | by=s2/s3
E use_of_force happened | after a {t:lathi-charge} had failed to disperse the {target:crowd}. | by=s2
E shooting denied | the {agent:Levies} had not {t:fired} a | by=s4
E shooting happened | {agent:Miscreants} present among the protesters {t:opened fire} from a {at:rooftop} | by=s5
E injury/violent_protest happened | four {target:Levies men} were {t:hit} by {instrument:stones}. | by=s6
E injury happened | 27 {t:injured} were brought to the | by=s7
E hospitalisation happened | 27 {target:injured} were {t:brought to the facility}, nine | by=s7; opt=1
E hospitalisation/evacuation/injury happened/ongoing | nine of {target:whom} were {t:referred} to {at:Quetta} in a {t:precarious condition}. | by=s7; opt=1
E charge happened | An {t:FIR was registered} against 200 unidentified {target:persons} under | by=s10
E arrest happened | 18 {target:suspects} had been {t:taken into custody} but | by=s11
E strike_labour announced | Khuzdar wheat riot; {t:shutter-down strike} today ~ {agent:Anjuman-i-Tajiran} has given a call for a complete {t:shutter-down strike} across | by=s13/-; begin=2024-02-21
E investigation demanded | a judicial {t:inquiry} and | by=s14
E offer_of_aid/* demanded | a {t:compensation} of | by=s14; opt=1
E address happened | Addressing a {t:press conference} at | opt=1
E crime_organised happened | 40,000 {target:bags} meant for the district had been {t:smuggled} across the {at:border} with | by=s15
E blockade threatened | {agent:we} will {t:block} the {target:RCD Highway} for | by=s16
E aid_delivery happened | 31,000 {target:bags} had been {t:distributed} since | by=s18; begin=2024-01-01
E investigation happened | an {t:inquiry} report of | opt=1
E dismissal happened | the {agent:chief minister} {t:suspended} the {target:assistant commissioner} and | 
E investigation ordered | and {t:sought a report} within | opt=1
E apology happened | {agent:he} {t:expressed grief} over | opt=1
E aid_delivery possible/announced | two trucks of {target:flour} would {t:reach} the {at:town} by ~ They {t:reached} on | by=s24; opt=1
E price_increase happened | in the open market, {t:up} from | by=s26; opt=1
T DATE/TIME 2024-02-21 | KHUZDAR, {x:Feb 21}: At
T DATE 2024-02-20 | here on {x:Tuesday} when
T DATE 2024-02-21 | strike {x:today}
T TIME/DATE 2024-02-20/2024-02-20TMO/TMO | since {x:dawn}.
T DATE 2024-02-21 | on {x:Wednesday (today)}.
T DURATION PT72H | within {x:72 hours}, we
T DATE 2024-01-01 | since {x:Jan 1} and
T DURATION P3D | within {x:three days}. In
T DATE 2024-02-16 | minister on {x:Friday} that
T DATE 2024-02-18 | by {x:Sunday}. “
T TIME/DATE 2024-02-20TEV | on {x:Tuesday evening}, under
T DATE 2024-02-07/2024-W06 | from Rs2,900 {x:a fortnight ago}, shopkeepers
T DURATION/DATE P*/PXX | for {x:an indefinite period},” | opt=1
P location PK 27.81 66.61 | in {x:Khuzdar} wheat
P location PK 27.81 66.61 | {x:KHUZDAR}, Feb
P location PK 30.19 67.01 | to {x:Quetta} in
P location PK 30.19 67.01 | from {x:Quetta}, he
P site PK - - | the {x:RCD Highway} for
P site PK - - | the {x:District Headquarters Hospital} Dr
P site PK - - | the {x:border} with
P site PK - - | the {x:press club}, its
A group | Eyewitnesses | Eyewitnesses
A person | Abdul Wahid | Abdul Wahid | country=PK; private=1
A person | Naveed Lehri | Deputy Commissioner Naveed Lehri; Naveed Lehri; the DC | country=PK; alt=Lehri
A organisation/group | Levies | the Levies; Levies | country=PK
A person | Shazia Rind | Medical Superintendent of the District Headquarters Hospital Dr Shazia Rind; Dr Shazia Rind; Shazia Rind | country=PK
A person | Inam Baloch | SHO Inam Baloch; Inam Baloch | country=PK
A organisation | Anjuman-i-Tajiran | the Anjuman-i-Tajiran; Anjuman-i-Tajiran | country=PK
A person | Karim Mengal | its president, Haji Karim Mengal; Haji Karim Mengal; Karim Mengal | country=PK
A organisation | food department | the provincial food department; The food department | country=PK; alt=provincial food department
A person | Ali Mardan Domki | the chief minister | country=PK; office=chief minister of Balochistan
A person | Sana Bizenjo | MPA Sana Bizenjo of the opposition; MPA Sana Bizenjo; Sana Bizenjo | country=PK
A group | shopkeepers | shopkeepers | private=?
A person | Zubair Ahmed | the boy, Zubair Ahmed; Zubair Ahmed | country=PK; private=1
A role/person | assistant commissioner | the assistant commissioner | country=PK
N | {x:Taking notice} of
N | {x:To a query}, she
D | Feb {x:21}: At
D | a {x:12}-year-old boy
D | Section {x:7} of
D | Jan {x:1} and
D | that {x:nobody} would
D | {x:First} they fired

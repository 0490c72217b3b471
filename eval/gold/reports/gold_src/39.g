S s1 assert/announce/confirm indirect | {c:A pipe burst at a fruit-packing plant in southwest Fresno early Thursday, releasing a cloud of ammonia that killed three workers, sent 46 people to the hospital and forced the evacuation of an elementary school}, {s:authorities} {k:said}. | who=-; form=collective/unnamed
S s2 assert/announce indirect | {s:Fresno Fire Chief Andrea Villalobos} {k:said} {c:the leak at Golden Ridge Cold Storage, at 2400 S. Cherry Ave., began about 5:15 a.m., when roughly 120 people were finishing the night shift}. | who=Andrea Villalobos; form=named
S s3 assert indirect | {c:Two of the dead were found beside an emergency exit}, {s:she} {k:said}. | who=Andrea Villalobos; form=pronoun
S s4 assert direct | “{c:I can tell you the door was chained},” {s:Villalobos} {k:said} {v:at an afternoon news conference}. | who=Andrea Villalobos; form=named
S s5 assert/decline direct | {s:Villalobos} said at an afternoon news conference. “{c:I can't tell you by whom.}” | who=Andrea Villalobos; form=named/implied
S s6 deny/reject indirect | {s:The company} {k:disputed} {c:that}. | who=Golden Ridge Cold Storage; form=title/named; ans=denies>s4
S s7 deny/assert mixed | {v:In an email} to {a:The Tribune}, {s:Golden Ridge spokesman Peter Hsu} {k:wrote} that {c:“no exit at this facility was ever locked during working hours” and that an alarm had sounded within 30 seconds}. | who=Peter Hsu; form=named; ans=denies>s4?
S s8 assert indirect | {s:Three workers who spoke to The Tribune} {k:said} {c:they heard no alarm}. | who=-; form=unnamed/collective; ans=disputes>s7; basis=eyewitness
S s9 ask/demand indirect | {s:All three} {k:asked} that {c:their names not be used} because | who=-; form=unnamed/collective/pronoun; opt=1
S s10 assert direct | “{c:My eyes were burning, I couldn't see my own hands},” {k:said} {s:one}, a 38-year-old mother of two. | who=-; form=unnamed/pronoun; basis=eyewitness
S s11 assert/accuse direct | {s:one}, a 38-year-old mother of two. “{c:The supervisor told us to keep packing.}” | who=-; form=unnamed/implied
S s12 order direct/indirect | “{s:The supervisor} {k:told} {a:us} {c:to keep packing}.” | who=~-; form=title; in=s11
S s13 assert/announce/confirm indirect | {s:The Fresno County coroner's office} {k:identified} {c:one of the victims as Ramiro Galindo, 52, of Sanger}. | who=Fresno County coroner's office; form=named
S s14 assert/announce indirect | {s:It} did not {k:release} {c:the names of the others}, | who=Fresno County coroner's office; form=pronoun; neg=1; opt=1
S s15 assert/announce indirect | {c:Of those taken to Fresno Community Hospital, nine were in critical condition Thursday night}, {s:hospital spokeswoman Jill Abernathy} {k:said}. | who=Jill Abernathy; form=named
S s16 assert/opine mixed | {c:Some patients left before being registered}, {s:she} {k:said}, and {c:the actual number of people sickened “could be closer to 60.”} | who=Jill Abernathy; form=pronoun
S s17 deny/assert/reject indirect | {s:Mayor Dale Bertolli} {k:said} {c:a rumor that immigration agents were waiting at the hospital was false}. | who=Dale Bertolli; form=named; ans=denies>s18?
S s18 assert indirect | {k:a rumor} that {c:immigration agents were waiting at the hospital} was | who=-; in=s17; opt=1
S s19 deny/assert direct | “{c:There was no ICE at any hospital today, period},” {s:he} {k:said}. | who=Dale Bertolli; form=pronoun
S s20 decline indirect | {s:A spokesman for U.S. Immigration and Customs Enforcement} {k:did not return a call seeking comment}. | who=~U.S. Immigration and Customs Enforcement; form=unnamed/named/title
S s21 assert indirect | {c:the rumor, which started with a Facebook post that has since been taken down, kept people away}, {k:according to} {s:the Rev. Luis Aceves}, who | who=Luis Aceves; form=named
S s22 assert indirect | {s:Aceves} {k:said} {c:at least a dozen workers had come to him with burned throats rather than see a doctor}. That number {e:could not be confirmed}. | who=Luis Aceves; form=named; ev=unverified; basis=own_count
S s23 assert indirect | {s:Records reviewed by The Tribune} {k:show} that {c:state inspectors have cited the plant four times since 2016 and fined it $86,400, most of it for failing to maintain valves}. | who=-; form=document; ev=cited/verified/unstated; basis=document
S s24 decline indirect | {s:A spokeswoman for Cal/OSHA}, which opened an investigation Thursday, {k:would not discuss} {c:the earlier cases}. | who=~Cal/OSHA; form=unnamed/title/named
S s25 accuse/condemn/assert mixed | {s:State Sen. Monica Delacroix}, a Democrat who represents the area, {k:said} {c:the agency had “let them off for the price of a used car.”} | who=Monica Delacroix; form=named
S s26 demand indirect | {s:She} {k:called for} {c:a hearing}. | who=Monica Delacroix; form=pronoun
S s27 assert/announce indirect | {s:The school district} initially {k:reported} that {c:two children had been treated for nausea}; | who=school district; form=named/title
S s28 correct/assert/retract indirect | {s:it} later {k:said} {c:both patients were adults}. | who=school district; form=pronoun; ans=retracts>s27
S s29 accuse/assert indirect | {s:Teresa Monreal, president of the Farm and Warehouse Workers Alliance}, which has been trying to organize the plant, {k:said} {c:managers threatened in May to fire anyone who talked to inspectors}. | who=Teresa Monreal; form=named
S s30 threaten indirect | {s:managers} {k:threatened} in May to {c:fire anyone who talked to inspectors}. | who=~-; form=collective/unnamed; in=s29
S s31 deny indirect | {s:Hsu} {k:denied} {c:it}. | who=Peter Hsu; form=named; ans=denies>s29
S s32 announce/promise indirect | {s:The union} {k:plans} {c:a vigil outside the plant at 7 p.m. Friday}. | who=Farm and Warehouse Workers Alliance; form=title/named; opt=1
S s33 assert/announce indirect | {c:Production is suspended until further notice}, {k:according to} {s:Hsu}. | who=Peter Hsu; form=named
F killed person 3 3 | kills {n:3}, sickens | cls=civilian
F injured/infected/casualties person 12 99 | sickens {n:dozens} | op=vague
F killed person 3 3 | killed {n:three} {g:workers}, sent | by=s1; cls=civilian
F injured/present/casualties person 46 46 | sent {n:46} {g:people} to | by=s1
F present person 108 132 | {p:roughly {n:120} {g:people}} were | op=about; by=s2; cls=civilian
F killed person 2 2 | {n:Two} of the dead | by=s3
F duration second 30 30 | {p:within {n:30} seconds}. | by=s7; op=exact/at_most/less_than; opt=1
F count/present person 3 3 | {n:Three} {g:workers} who | cls=civilian; opt=1
F count person 2 2 | mother of {n:two}. | opt=1
F killed person 1 1 | identified {n:one} of {g:the victims} as | by=s13; opt=1
F injured person 9 9 | Hospital, {n:nine} were | by=s15
F injured person 1 1 | include {n:a} {g:firefighter}. | by=-/s15; opt=1
F injured/infected/casualties person * * | be {p:closer to {n:60}}.” | op=about; by=s16; real=projected/hypothetical/actual/feared
F injured person 12 - | {p:at least {n:a dozen} {g:workers}} had | op=at_least; by=s22; cls=civilian
F distance block 2 2 | shelter {p:{n:two} blocks} from | opt=1
F count/change thing/time/times 4 4 | plant {p:{n:four} times} since | by=s23
F money USD 86400 86400 | it {n:$86,400}, most | by=s23
F money USD 21000 21000 | paid {n:$21,000}. | 
F distance mile 0.5 0.5 | {p:a {n:half}-mile} away, | 
F injured/infected person 2 2 | that {n:two} {g:children} had | by=s27; cls=child
F injured/infected/present person 2 2 | said {n:both} {g:patients} were | by=s28; opt=1
F share percent 8.1 9.9 | {p:about {n:9%}} of | op=about
L includes | sent {whole:46} people ~ Hospital, {part:nine} were
L includes | kills {whole:3}, sickens ~ {part:Two} of the dead were | opt=1
E accident/explosion/infrastructure_damage happened | {t:leak} at Fresno cold-storage {at:plant} kills ~ A pipe {t:burst} at ~ {t:releasing} a cloud ~ the {t:leak} at Golden | by=-/s1/s2; begin=2021-07-08
E killing happened | plant {t:kills} 3, ~ ammonia that {t:killed} three {target:workers}, ~ of the {t:dead} were | by=s1/-/s3; begin=2021-07-08
E injury/disease_outbreak happened | {t:sickens} dozens | begin=2021-07-08
E hospitalisation happened | {t:sent} 46 {target:people} to the hospital ~ those {t:taken} to Fresno | by=s1/s15; begin=2021-07-08
E evacuation happened | forced the {t:evacuation} of an elementary {target:school}, ~ {target:Students} at Hollis Elementary, a half-mile away, were {t:bused} to | by=s1/-; begin=2021-07-08
E blockade/* denied/happened | the door was {t:chained},” | by=s4; opt=1
E injury happened | My {target:eyes} were {t:burning}, | by=s10; opt=1
E injury ongoing/happened | nine were in {t:critical condition} Thursday | by=s15
E raid/deployment/arrest denied | immigration {agent:agents} were {t:waiting} at | by=s18/s17; opt=1
E injury happened | {target:workers} had come to him with {t:burned} throats | by=s22
E conviction/sanctions/charge/* happened | have {t:cited} the {target:plant} four | by=s23; opt=1
E conviction/sanctions happened | and {t:fined} {target:it} $86,400 | by=s23
E trial/* happened | {agent:Golden Ridge} {t:appealed} and | opt=1
E investigation happened | {agent:Cal/OSHA}, which opened an {t:investigation} Thursday | begin=2021-07-08
E investigation/trial demanded | for a {t:hearing}. | by=s26; opt=1
E demand happened | {agent:She} {t:called for} a | opt=1
E disease_outbreak/injury denied/happened | {target:children} had been {t:treated} for | by=s27
E denial happened | {agent:The company} {t:disputed} that | opt=1
E threat happened | {agent:managers} {t:threatened} in | by=s29
E dismissal threatened/hypothetical | to {t:fire} {target:anyone} who talked | by=s30; opt=1
E denial happened | {agent:Hsu} {t:denied} it | opt=1
E protest announced/possible | plans a {t:vigil} outside the {at:plant} at | by=-/s32; begin=2021-07-09
E business_closure ongoing/happened | {target:Production} is {t:suspended} until | by=s33
T DATE/TIME 2021-07-08 | {x:July 8, 2021} |
T TIME 2021-07-08T21:42/T21:42 | Updated {x:9:42 p.m.} | opt=1
T TIME/DATE 2021-07-08TMO/2021-07-08 | Fresno {x:early Thursday}, releasing
T TIME 2021-07-08T05:15/T05:15 | began {x:about 5:15 a.m.}, when
T TIME 2021-07-08TAF/TAF | at an {x:afternoon} news | opt=1
T DURATION PT30S | within {x:30 seconds}. | opt=1
T TIME 2021-07-08TNI/2021-07-08TEV | condition {x:Thursday night}, hospital
T DATE 2021-07-08 | hospital {x:today}, period
T DATE 2016 | since {x:2016} and
T DATE 2021-07-08 | investigation {x:Thursday}, would
T DATE 2021-05 | threatened in {x:May} to
T TIME/DATE 2021-07-09T19:00/2021-07-09 | at {x:7 p.m. Friday}.
P location US 36.74 -119.79 | leak at {x:Fresno} cold-storage
P location US 36.74 -119.79 | southwest {x:Fresno} early
P origin US 36.71 -119.56 | of {x:Sanger}.
P part_of_name US - - | {x:Fresno} Fire Chief
P part_of_name US - - | The {x:Fresno County} coroner's
P part_of_name US - - | to {x:Fresno} Community Hospital
P part_of_name US - - | for {x:U.S.} Immigration
P part_of_name US - - | S. {x:Cherry Ave.}, began
P site US - - | at {x:Hollis Elementary}, a
A person | Andrea Villalobos | Fresno Fire Chief Andrea Villalobos; Andrea Villalobos; Villalobos | country=US
A organisation | Golden Ridge Cold Storage | Golden Ridge Cold Storage; Golden Ridge; The company | country=US
A person | Peter Hsu | Golden Ridge spokesman Peter Hsu; Peter Hsu; Hsu
A organisation | Fresno County coroner's office | The Fresno County coroner's office | country=US
A person | Ramiro Galindo | Ramiro Galindo | private=1
A person | Jill Abernathy | hospital spokeswoman Jill Abernathy; Jill Abernathy
A person | Dale Bertolli | Mayor Dale Bertolli; Dale Bertolli | country=US
A organisation | U.S. Immigration and Customs Enforcement | U.S. Immigration and Customs Enforcement; ICE | country=US
A person | Luis Aceves | the Rev. Luis Aceves; Luis Aceves; Aceves | private=?
A organisation | Cal/OSHA | Cal/OSHA; the agency | country=US
A person | Monica Delacroix | State Sen. Monica Delacroix; Monica Delacroix | country=US
A organisation | school district | The school district | country=US
A person | Teresa Monreal | Teresa Monreal | 
A organisation | Farm and Warehouse Workers Alliance | the Farm and Warehouse Workers Alliance; The union
A organisation | The Valley Tribune | The Tribune; Tribune | alt=Valley Tribune
A organisation | Fresno Community Hospital | Fresno Community Hospital
A person | Marisol Etcheverry | Marisol Etcheverry
A person | Dan Kowalczyk | Dan Kowalczyk
A person | Kim Nakagawa | Kim Nakagawa
D | at {x:2400} S. Cherry
D | a {x:38}-year-old
D | Galindo, {x:52}, of
D | said {x:one}, a
D | All {x:three} asked
D | “{x:no} exit at
D | heard {x:no} alarm
D | was {x:no} ICE
D | July {x:8}, 2021
D | since {x:2016} and
D | at {x:7} p.m. Friday
D | about {x:5:15} a.m.

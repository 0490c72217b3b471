S s1 announce/assert indirect | {c:The fire that broke out at the Barauni refinery on Monday evening was put out at 1.30 pm on Tuesday}, {s:District Magistrate Kavita Sinha} {k:announced}, but | who=Kavita Sinha; form=named
S s2 demand/order/ask indirect | {s:she} {k:asked} {a:the people of six evacuated villages} {c:to stay away for another night}. | who=Kavita Sinha; form=pronoun
S s3 assert/announce indirect | {c:Five workers were killed and 27 injured, eleven of them critically}, {k:said} {s:Superintendent of Police Arvind Rathore}. | who=Arvind Rathore; form=named
S s4 assert direct | “{c:He phoned at six and told me there was a smell of gas},” {s:his wife, Sunita Devi}, {k:said}. “{c:I told him, ‘Come home.’}” | who=Sunita Devi; form=named; basis=hearsay
S s5 assert/warn indirect | {s:He} phoned at six and {k:told} {a:me} {c:there was a smell of gas},” | who=Suresh Paswan; form=pronoun; in=s4; basis=eyewitness
S s6 order/demand direct | {s:I} {k:told} {a:him}, ‘{c:Come home.}’ | who=Sunita Devi; form=pronoun; in=s4
S s7 deny/assert indirect | {s:The refinery's management} {k:insisted} that {c:no gas had leaked}. | who=~Purvanchal Petroleum; form=title/collective/named; ans=denies>s5?
S s8 assert/announce indirect | {v:In a statement}, {s:Purvanchal Petroleum} {k:said} {c:the blaze started when lightning struck Tank 12, which held 40 lakh litres of naphtha}. | who=Purvanchal Petroleum; form=named
S s9 assert/deny indirect | {s:The Patna weather office} {k:said} {c:it had recorded no lightning over the district on Monday}. | who=Patna weather office; form=named; ans=disputes>s8
S s10 decline indirect | {k:Asked about {c:this}}, {s:general manager R.K. Bhalla} {k:refused to comment}. | who=R.K. Bhalla; form=named
S s11 assert indirect | {s:A maintenance log} {e:seen by The Ganga Herald} {k:states} that {c:a valve on the tank had been reported faulty on April 19}. | who=-; form=document; ev=cited; basis=document
S s12 confirm indirect | {s:Two engineers} {k:confirmed} {c:the entry}; | who=-; form=unnamed; ans=confirms>s11
S s13 announce/promise/offer indirect | {s:The Chief Minister} visited the injured in Begusarai Sadar Hospital and {k:announced} {c:Rs 5 lakh for the family of each of the dead}. | who=~Nitish Kumar; form=title
S s14 reject/condemn/opine mixed | {s:An opposition leader, Ramesh Jha}, {k:called} {c:the amount “an insult”} and | who=Ramesh Jha; form=named; ans=rejects>s13
S s15 demand indirect | {s:An opposition leader, Ramesh Jha}, called the amount “an insult” and {k:demanded} {c:a judicial inquiry}. | who=Ramesh Jha; form=named
S s16 accuse/assert/condemn direct | “{c:Nobody gave us water. Nobody told us anything},” {k:complained} {s:Md. Irfan}, a tailor | who=Md. Irfan; form=named; basis=eyewitness
S s17 deny indirect | {s:The district administration} {k:denied} {c:this}, saying | who=district administration; form=named/title; ans=denies>s16
S s18 assert/announce indirect | {s:The district administration} denied this, {k:saying} that {c:20 tankers had been sent}. | who=district administration; form=named/title/implied; ans=denies>s16?
S s19 assert/accuse indirect | {s:Messages on WhatsApp} {k:claiming} that {c:the river had been poisoned} are {e:fake}, Mr Rathore | who=-; form=document/unnamed; ev=unstated/contradicted; in=s20
S s20 deny/reject/assert indirect | {c:Messages on WhatsApp claiming that the river had been poisoned are fake}, {s:Mr Rathore} {k:said}. | who=Arvind Rathore; form=named; ans=denies>s19
S s21 warn/threaten indirect | {s:He} {k:warned} that {c:anyone who forwarded them would be prosecuted}. | who=Arvind Rathore; form=pronoun
S s22 assert/announce indirect | {s:Purvanchal Petroleum} {k:estimated} {c:its losses at Rs 210 crore}; | who=Purvanchal Petroleum; form=named
S s23 predict indirect | {s:traders in Patna} {k:expect} {c:diesel to become dearer by Rs 2 a litre}. | who=-; form=collective/unnamed
S s24 assert/accuse indirect | {s:Villagers} {k:say} {c:they were promised a siren then}. | who=-; form=collective
S s25 promise indirect | Villagers say {s:they} were {k:promised} {c:a siren} then | who=-; form=unnamed/implied; in=s24; opt=1
F duration hour 19 19 | after {n:19} hours
F evacuated/displaced person 8500 8500 | {n:8,500} {g:villagers} wait | opt=1
F count/evacuated thing/village 6 6 | of {n:six} evacuated | by=s2
F killed person 5 5 | {n:Five} {g:workers} were | by=s3
F injured person 27 27 | and {n:27} injured | by=s3
F injured person 11 11 | {n:eleven} of them | by=s3
F count/change litre 4000000 4000000 | {n:40 lakh} litres | by=s8
F count/present person 2 2 | {n:Two} {g:engineers} | opt=1
F money/price INR 500000 500000 | {n:Rs 5 lakh} for | by=s13/-; real=actual/planned
F deployed/count/present person 3 3 | a {n:three}-{g:member} team
F evacuated/displaced/present person 7650 9350 | {p:About {n:8,500} {g:people}} | op=about
F deployed/count thing/tanker 20 20 | {n:20} tankers | by=s18
F detained person 2 2 | {n:Two} {g:youths} have
F count thing/train 14 14 | {n:14} trains
F money INR 2100000000 2100000000 | {n:Rs 210 crore} | by=s22
F price/change INR 2 2 | {n:Rs 2} a litre | by=s23; real=projected; basis=change/total
F killed person 1 1 | killed {n:one} {g:person}. Villagers
F count thing 0 0 | {n:None} was ever | op=none; opt=1
F count/killed thing 0 0 | recorded {n:no} lightning | op=none; opt=1; by=s9
L includes | killed and {whole:27} injured, {part:eleven} of them
E fire happened | Refinery {t:blaze} doused ~ The {t:fire} that broke out at the Barauni {at:refinery} on ~ said the {t:blaze} started when {cause:lightning} struck | by=s1/-; begin=2022-05-02
E evacuation happened | people of six {t:evacuated} {target:villages} to | by=s2/-
E killing happened | Five {target:workers} were {t:killed} and ~ Among the {t:dead} is | by=s3
E injury happened | were killed and 27 {t:injured}, eleven ~ visited the {t:injured} in | by=s3
E accident/infrastructure_damage/storm denied/happened | no {target:gas} had {t:leaked}. | by=s7
E storm happened | when {agent:lightning} {t:struck} {target:Tank 12} | by=s8; opt=1
E storm denied | recorded no {t:lightning} over | by=s9; opt=1
E visit happened | The Chief {agent:Minister} {t:visited} the {target:injured} | opt=1
E offer_of_aid announced/happened | and {t:announced} Rs 5 lakh | opt=1; by=-/s13
E investigation demanded | a judicial {t:inquiry}. Delhi | by=s15
E investigation/deployment happened | {agent:Delhi} has {t:sent} a three-member {target:team} | opt=1
E arrest happened | Two {target:youths} have already been {t:arrested}.
E charge threatened/possible/hypothetical | {target:anyone} who forwarded them would be {t:prosecuted}. | by=s21
E road_closure happened/denied | National Highway 31 was {t:reopened} at | opt=1
E flight_suspension/road_closure happened | 14 {target:trains} were {t:diverted}.
E economic_loss happened | its {t:losses} at | by=s22
E price_increase possible/announced/hypothetical | expect {target:diesel} to become {t:dearer} by | by=s23
E fire happened | A {t:fire} in the same {at:unit} in | begin=2016
E killing happened | in 2016 {t:killed} one {target:person} | begin=2016
E aid_delivery happened | 20 {target:tankers} had been {t:sent}. | by=s18
E fire happened | fire that {t:broke out} at | opt=1
E displacement/evacuation happened | 8,500 people {t:spent the night} in | opt=1
E displacement/evacuation/return_of_displaced happened | villagers wait to {t:go home} | opt=1
E accident/chemical_attack/property_destruction/infrastructure_damage denied/happened | the {target:river} had been {t:poisoned} are | by=s19/s20; opt=1
E accident/infrastructure_damage happened | been {t:reported faulty} on | opt=1; by=s11
E demand happened | and {t:demanded} a judicial | opt=1
E accusation happened | {t:complained} Md. | opt=1
E denial happened | administration {t:denied} this | opt=1
E threat happened | He {t:warned} that | opt=1
E promise happened | they were {t:promised} a | opt=1
E condemnation happened | Jha, {t:called} the amount | opt=1
T DATE 2022-05-03 | BEGUSARAI, {x:May 3}
T TIME/DATE 2022-05-02TEV/2022-05-02 | on {x:Monday evening} was
T TIME 2022-05-03T13:30/T13:30 | at {x:1.30 pm on Tuesday}, District
T DATE/TIME 2022-05-03 | pm on {x:Tuesday}, District | opt=1
T DURATION/TIME P1N/P1D/PT1N/2022-05-03TNI/2022-05-04 | for {x:another night}. | opt=1
T DURATION PT19H | after {x:19 hours};
T DATE 2022-05-06 | married on {x:Friday}.
T TIME T06:00/T18:00/2022-05-02T18:00/2022-05-02T06:00 | phoned at {x:six} and
T DATE 2022-05-02 | district on {x:Monday}. Asked
T DATE 2022-04-19 | on {x:April 19}.
T TIME 2022-05-03T12:00/T12:00 | at {x:noon}, and
T DATE 2016 | in {x:2016} killed
T DATE 2016/PAST_REF | a siren {x:then}. None | opt=1
T TIME/DATE/DURATION 2022-05-02TNI/P1N/TNI | spent {x:the night} in | opt=1
P* location IN 25.42 86.13 | BEGUSARAI
P site IN 25.43 86.0 | at the {x:Barauni refinery} on
P* location IN 25.47 86.0 | Barauni
P* origin IN 25.47 85.93 | Teghra
P location IN 25.6 85.12 | traders in {x:Patna} expect
P part_of_name IN 25.6 85.12 | The {x:Patna} weather
P actor IN 28.61 77.21 | {x:Delhi} has
P* origin IN 25.37 86.01 | Bihat
P site IN - - | in {x:Begusarai Sadar Hospital} and
P site IN - - | {x:National Highway 31} was
P site IN - - | from the {x:Ganga}.
P part_of_name IN - - | seen by The {x:Ganga} Herald
P part_of_name IN - - | The {x:Ganga} Herald@1
P site IN - - | struck {x:Tank 12}, which
A person | Kavita Sinha | District Magistrate Kavita Sinha; Kavita Sinha | country=IN
A person | Arvind Rathore | Superintendent of Police Arvind Rathore; Arvind Rathore; Mr Rathore | country=IN
A person | Suresh Paswan | Suresh Paswan | private=1
A person | Sunita Devi | his wife, Sunita Devi; Sunita Devi | private=1
A organisation | Purvanchal Petroleum | Purvanchal Petroleum; The refinery's management | country=IN
A organisation | Patna weather office | The Patna weather office | country=IN
A person | R.K. Bhalla | general manager R.K. Bhalla; R.K. Bhalla | country=IN; alt=R. K. Bhalla
A organisation | The Ganga Herald | The Ganga Herald | country=IN; alt=Ganga Herald
A person | Nitish Kumar | The Chief Minister | country=IN; office=chief minister
A person | Ramesh Jha | An opposition leader, Ramesh Jha; Ramesh Jha | country=IN
A organisation/country | Indian government | Delhi | country=IN; alt=India,Government of India,Delhi
A organisation | Oil Industry Safety Directorate | the Oil Industry Safety Directorate; Oil Industry Safety Directorate | country=IN
A person | Md. Irfan | Md. Irfan | private=1; alt=Irfan
A organisation | district administration | The district administration | country=IN
A organisation | State Pollution Control Board | The State Pollution Control Board | country=IN
A group | Villagers | Villagers
A group | traders | traders in Patna
D | at {x:1.30} pm
D | May {x:3}
D | a {x:44}-year-old
D | phoned at {x:six} and
D | Tank {x:12}, which
D | April {x:19}.
D | {x:Nobody} gave
D | {x:Nobody} told
D | Highway {x:31} was
D | in {x:2016} killed
N | spoke on {x:condition of anonymity}.
S s26 assert/announce/decline indirect | {s:The State Pollution Control Board} has not {k:published} {c:any readings from the Ganga}. | who=State Pollution Control Board; form=named; neg=1; opt=1
F count thing 0 0 | that {n:no} gas had | op=none; opt=1; by=s7

S s1 assert/announce indirect | {c:A 6.1-magnitude earthquake rocked remote western Nepal before sunrise Wednesday, killing at least 57 people and flattening hundreds of mud-brick homes}, {s:officials} {k:said}. | who=officials; form=collective/unnamed
S s2 assert/announce indirect | {c:The quake struck at 4:52 am (2307 GMT Tuesday) some 28 kilometres from the town of Dipayal at a depth of 12 kilometres}, {k:according to} {s:the national seismological centre}. | who=national seismological centre; form=named/title
S s3 assert/announce indirect | {s:The US Geological Survey} {k:gave} {c:a lower magnitude of 5.9}. | who=US Geological Survey; form=named; ans=disputes>s2?
S s4 assert direct | "{c:We ran out barefoot and the house came down behind us}," {k:said} {s:Sita Bohara}, 34, a shopkeeper in Dipayal who lost her father-in-law. "{c:I can still hear people under the stones, but nobody has come.}" | who=Sita Bohara; form=named; basis=eyewitness
S s5 assert/announce indirect | {s:Doti district chief Ramesh Joshi} {k:told} {a:AMP} {v:by phone} that {c:41 bodies had been recovered in his district}. | who=Ramesh Joshi; form=named
S s6 confirm/assert indirect | {s:Police in neighbouring Achham} {k:confirmed} {c:16 deaths there}. | who=Achham police; form=collective/named
S s7 assert direct | "{c:More than 120 people are being treated for fractures and head injuries, and 15 of them are in critical condition}," {s:Joshi} {k:said}. | who=Ramesh Joshi; form=named
S s8 assert/announce indirect | {s:Home ministry spokesman Dipak Regmi} {k:said} {c:around 70 people were still missing} and | who=Dipak Regmi; form=named
S s9 warn/predict indirect | {s:Home ministry spokesman Dipak Regmi} said ~ and {k:warned} that {c:the toll was likely to climb once rescuers reached villages in the hills}. | who=Dipak Regmi; form=named/implied
S s10 assert direct | "{c:We have had no contact with three villages since morning}," {s:he} {k:said}. | who=Dipak Regmi; form=pronoun
S s11 deny indirect | {s:Regmi} {k:denied} {c:reports in local media that a hostel with 60 pupils had collapsed in the town of Silgadhi}. | who=Dipak Regmi; form=named; ans=denies>s12?
S s12 assert indirect | {k:reports} in {s:local media} that {c:a hostel with 60 pupils had collapsed in the town of Silgadhi}. | who=local media; form=collective; in=s11; opt=1
S s13 assert indirect | {c:The district hospital ran out of blood and bandages by midday}, {s:a nurse there} {k:told} {a:AMP}, asking | who=-; form=unnamed
S s14 assert/announce indirect | {c:The army has sent 500 soldiers and four helicopters to search for survivors}, {s:a military spokesman} {k:said}. | who=-; form=unnamed
S s15 assert/announce indirect | {c:Rescuers pulled a six-month-old girl alive from the rubble of a house in Achham on Wednesday afternoon, nine hours after the quake}, {s:state television} {k:reported}. | who=state television; form=named/title/collective
S s16 assert direct | "{c:There was no bed for them, so we treated them on the lawn}," {k:said} {s:Prakash Chand}, a doctor. | who=Prakash Chand; form=named; basis=eyewitness
S s17 promise/offer/announce indirect | {s:The prime minister} chaired an emergency cabinet meeting in Kathmandu and {k:promised} {c:200,000 rupees ($1,850) to each bereaved family}. | who=Pushpa Kamal Dahal; form=title/implied
S s18 condemn/opine/assert mixed | {s:Opposition MP Gita Rawal} {k:called} {c:the sum "an insult"}, and | who=Gita Rawal; form=named; ans=rejects>s17
S s19 accuse indirect | {s:Opposition MP Gita Rawal} called ~ and {k:accused} {c:the government of reacting too slowly}. | who=Gita Rawal; form=named/implied
S s20 offer indirect | {s:New Delhi} {k:offered} {c:to send rescue teams and medicine}. | who=Indian government; form=metonym
S s21 assert indirect | {c:no damage} was {k:reported} there | who=-; form=implied; opt=1
S s22 predict indirect | {s:Seismologist Hari Thapa} {k:predicted} that {c:strong aftershocks would continue for up to two weeks}. | who=Hari Thapa; form=named
F killed person 57 - | {p:At least {n:57} dead}
F count magnitude 6.1 6.1 | A {n:6.1}-magnitude | by=s1
F killed person 57 - | killing {p:at least {n:57} {g:people}} | op=at_least; by=s1
F destroyed/homeless thing/home/house 100 999 | flattening {p:{n:hundreds} of {g:mud-brick homes}} | op=vague; by=s1
F distance km/kilometre 28 28 | {p:some {n:28} kilometres} | op=about; by=s2
F distance km/kilometre 12 12 | depth of {n:12} kilometres | by=s2
F count magnitude 5.9 5.9 | magnitude of {n:5.9}. | by=s3
F killed/count person/thing 41 41 | {n:41} {g:bodies} | by=s5
F killed person 16 16 | {n:16} deaths | by=s6
F injured person 121 - | {p:More than {n:120} {g:people}} | op=more_than; by=s7
F injured person 15 15 | {n:15} of them | by=s7
F missing person 70 70 | {p:around {n:70} {g:people}} | op=about; by=s8
F count thing/village 3 3 | {n:three} {g:villages} | by=s10
F present/count/casualties person 60 60 | {n:60} {g:pupils} | by=s11/s12; real=denied/actual; cls=child
F deployed person 500 500 | {n:500} {g:soldiers} | by=s14; cls=soldier
F deployed/count thing/helicopter 4 4 | {n:four} {g:helicopters} | by=s14
F rescued person 1 1 | {n:a} six-month-old {g:girl} | by=s15; cls=child; opt=1
F duration hour 9 9 | {n:nine} hours | by=s15
F injured/evacuated person 18 18 | {n:18} badly wounded {g:villagers}
F count thing/bed 0 0 | was {n:no} bed | op=none; by=s16; opt=1
F present/displaced/count/homeless person 1000 9999 | {p:{n:thousands} of {g:people}} | op=vague
F money/price NPR 200000 200000 | {p:{n:200,000} rupees} | by=s17; real=planned/actual
F money/price USD 1850 1850 | ({n:$1,850}) | by=s17; real=planned/actual
F duration week - 2 | {p:up to {n:two} weeks} | op=at_most; by=s22; real=projected/feared
F killed person 8100 8999 | {p:nearly {n:9,000} {g:people}} | op=about
F destroyed thing/home/house 500001 - | {p:more than {n:half a million} {g:homes}} | op=more_than
F damaged/casualties/count thing 0 0 | {n:no} damage | op=none; by=s21/-; opt=1
L includes | {whole:120} people are being treated for fractures and head injuries, and {part:15} of them
L includes | at least {whole:57} people ~ that {part:41} bodies | opt=1
L includes | at least {whole:57} people ~ confirmed {part:16} deaths | opt=1
E earthquake happened | strong {t:quake} rattles ~ 6.1-magnitude {t:earthquake} rocked ~ The {t:quake} struck ~ hours after the {t:quake}, ~ The {t:tremor} was | by=s1/-; begin=2016-10-05
E killing happened | At least 57 {t:dead} as ~ {t:killing} at least 57 {target:people} | by=s1/-; begin=2016-10-05
E property_destruction/infrastructure_damage happened | {t:flattening} hundreds of mud-brick {target:homes}, | by=s1
E infrastructure_damage/accident/property_destruction happened | the {target:house} {t:came down} behind | by=s4; opt=1
E killing happened | who {t:lost} her {target:father-in-law} | opt=1
E killing happened | 41 {t:bodies} had been recovered | by=s5
E killing happened | confirmed 16 {t:deaths} {at:there}. | by=s6
E injury happened/ongoing | 120 {target:people} are being {t:treated} for fractures and head {t:injuries}, ~ in {t:critical condition}, | by=s7
E missing_persons ongoing/happened | 70 {target:people} were still {t:missing} and | by=s8
E accident/infrastructure_damage denied | a {target:hostel} with 60 pupils had {t:collapsed} in the town of {at:Silgadhi}. | by=s11/s12
E shortage happened/ongoing | district {target:hospital} {t:ran out of} blood | by=s13; begin=2016-10-05
E landslide happened | {t:Landslides} set off | begin=2016-10-05
E road_closure happened/ongoing | {cause:Landslides} set off by the shaking {t:blocked} the only {target:highway} into | begin=2016-10-05
E power_outage happened/ongoing | {target:electricity} was {t:cut} in most of {at:Doti}.
E deployment happened | {agent:The army} has {t:sent} 500 {target:soldiers} | by=s14
E rescue happened/ongoing | to {t:search for} survivors | by=s14; opt=1
E rescue happened | {agent:Rescuers} {t:pulled} a six-month-old {target:girl} alive from the rubble of a house in {at:Achham} | by=s15; begin=2016-10-05
E evacuation/hospitalisation happened | A {agent:helicopter} {t:flew} 18 badly wounded {target:villagers} to a hospital in Dhangadhi
E hospitalisation happened | {target:villagers} to a {t:hospital} in {at:Dhangadhi}. | opt=1
E injury happened | badly {t:wounded} {target:villagers} ~ so we {t:treated} them | opt=1
E earthquake possible/feared/hypothetical | Fearing {t:aftershocks}, thousands | opt=1
E displacement ongoing/possible/happened | {t:spend the night outdoors}. | opt=1
E talks happened | The {agent:prime minister} chaired an emergency cabinet {t:meeting} in {at:Kathmandu} | opt=1
E offer_of_aid/promise announced/happened | The {agent:prime minister} chaired an emergency cabinet meeting in Kathmandu and {t:promised} 200,000 rupees | by=s17/-
E accusation happened | {t:accused} the government | opt=1
E offer_of_aid announced/happened | {agent:New Delhi} {t:offered} to send | by=s20/-
E deployment/aid_delivery possible/announced | to {t:send} rescue teams and medicine | by=s20; opt=1
E infrastructure_damage denied | no {t:damage} was reported | opt=1
E earthquake possible/* | strong {t:aftershocks} would | by=s22
E earthquake happened | A {t:quake} in April | begin=2015-04
E killing happened | April 2015 {t:killed} nearly 9,000 {target:people} in {at:Nepal} | begin=2015-04
E property_destruction/infrastructure_damage/displacement happened | {t:destroyed} more than half a million {target:homes}. | begin=2015-04
E shortage happened/ongoing | There was {t:no bed} for | by=s16; opt=1
E internet_disruption_reported/missing_persons/power_outage * | had {t:no contact} with | by=s10; opt=1
T DATE 2016-10-05 | Kathmandu, {x:Oct 5, 2016} (
T DATE/TIME 2016-10-05/2016-10-05TMO/2016-10-05TDA | before sunrise {x:Wednesday}, killing
T TIME T04:52/2016-10-05T04:52 | at {x:4:52 am} (
T TIME T23:07/2016-10-04T23:07 | ({x:2307 GMT Tuesday}) some
T TIME/DATE 2016-10-05TMO/TMO/2016-10-05 | since {x:morning},"
T TIME 2016-10-05TMI/2016-10-05T12:00/T12:00 | by {x:midday}, a
T TIME 2016-10-05TAF | on {x:Wednesday afternoon}, nine
T DURATION/TIME PT9H/2016-10-05TAF | {x:nine hours} after
T TIME 2016-10-05TNI/TNI | {x:the night} outdoors | opt=1
T DURATION P2W | {x:two weeks}.
T DATE 2015-04 | in {x:April 2015} killed
P* location NP c c | Nepal
P* location NP 27.7 85.32 | Kathmandu
P* location NP 29.26 80.94 | Dipayal
P location NP 29.26 80.94 | {x:Doti} district
P location NP 29.26 80.94 | most of {x:Doti}.
P* location NP 29.11 81.3 | Achham
P* location NP 29.26 80.99 | Silgadhi
P* location NP 28.7 80.6 | Dhangadhi
P* actor IN 28.61 77.21 | New Delhi
P location IN 28.61 77.21 | the {x:Indian capital} but | opt=1
P demonym IN c c | the {x:Indian} capital | opt=1
P part_of_name US c c | The {x:US} Geological Survey
A organisation | national seismological centre | the national seismological centre | country=NP; alt=seismological centre
A organisation | US Geological Survey | The US Geological Survey; US Geological Survey | country=US
A person | Sita Bohara | Sita Bohara | country=NP; private=1
A person | Ramesh Joshi | Doti district chief Ramesh Joshi; Ramesh Joshi; Joshi | country=NP
A organisation/group | Achham police | Police in neighbouring Achham | country=NP; alt=police,Police
A person | Dipak Regmi | Home ministry spokesman Dipak Regmi; Dipak Regmi; Regmi | country=NP
A organisation | state television | state television | country=NP
A person | Prakash Chand | Prakash Chand | country=NP; private=?
A person | Pushpa Kamal Dahal | The prime minister | country=NP; office=prime minister; alt=Prachanda,Pushpa Kamal Dahal Prachanda
A person | Gita Rawal | Opposition MP Gita Rawal; Gita Rawal | country=NP
A country/organisation | Indian government | New Delhi | country=IN; alt=India,Government of India
A person | Hari Thapa | Seismologist Hari Thapa; Hari Thapa | country=NP
A organisation | AMP | AMP
A group | local media | local media | country=NP
A group | officials | officials | country=NP
N | told AMP, {x:asking not to be named}.
D | Oct {x:5}, 2016 (
D | at {x:4:52} am
D | ({x:2307} GMT
D | Bohara, {x:34}, a
D | a {x:six}-month-old girl
D | had {x:no} contact
D | April {x:2015} killed
F count/present/rescued person 0 0 | but {n:nobody} has come | op=none; by=s4; opt=1
E shortage happened/ongoing | {t:nobody has come} | by=s4; opt=1

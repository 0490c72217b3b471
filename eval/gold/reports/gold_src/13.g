S h1 accuse/assert mixed | {c:Minister 'knew of ambulance deaths}' | who=-; form=implied; opt=1
S h2 assert direct | '{c:Go to Sunyani}'@1 | who=-; form=implied; opt=1
S s1 warn/assert mixed/indirect | {s:Leaked minutes} obtained by Northgate {k:suggest} that {c:the ambulance service warned the ministry on 28 March that crews were "driving in circles with the dying}". | who=-; form=document; ev=cited/verified/unstated; basis=document
S s2 warn mixed | {s:the ambulance service} {k:warned} {a:the ministry} on 28 March that {c:crews were "driving in circles with the dying}". | who=ambulance service; form=named/title; in=s1
S s3 deny/assert indirect | {s:The minister, Adwoa Frempong}, has {k:insisted} {c:she first heard of the problem last week}. | who=Adwoa Frempong; form=named; ans=disputes>s1|s2
S s4 accuse/condemn mixed | {v:In parliament} on Wednesday {s:she} {k:accused} {c:the opposition of "campaigning in a mortuary}". | who=Adwoa Frempong; form=pronoun
S s5 deny/reject/assert/accuse mixed | {s:a person who attended the March meeting} {k:told} {a:Northgate} {c:that was "simply untrue}". | who=-; form=unnamed; ans=denies>s3
S s6 assert/accuse/deny direct | "{c:She was there. She asked for water}," {s:the person} {k:said}. | who=-; form=unnamed/title; basis=eyewitness; ans=denies>s3
S s7 assert/announce indirect | {s:The Ghana Medical Union} {k:says} {c:at least 29 patients have since died on the road}. ~ {e:Northgate has not been able to confirm the union's figure} | who=Ghana Medical Union; form=named; ev=unverified
S s8 confirm indirect | {s:The ministry} has {k:confirmed} {c:11 deaths} and | who=Ghanaian health ministry; form=title/named; ans=disputes>s7?
S s9 announce/assert/promise indirect | {s:The ministry} has confirmed 11 deaths and {k:says} {c:it is examining six more}. | who=Ghanaian health ministry; form=title/named
S s10 accuse/assert indirect | {s:Her husband, Yaw}, {k:says} {c:three hospitals in Kumasi sent their ambulance away on the night of 11 May}. | who=Yaw; form=named; basis=eyewitness
S s11 assert/accuse direct | "{c:At the last gate a guard said to the driver, 'Go to Sunyani.' Sunyani is two hours}," {s:he} {k:recalls}. "{c:The driver was crying. He told me he had done this four times in a week.}" | who=Yaw; form=pronoun; basis=eyewitness
S s12 order/demand/assert direct | {s:a guard} {k:said} {a:to the driver}, '{c:Go to Sunyani.}' | who=-; form=unnamed; in=s11
S s13 assert indirect | {s:He} {k:told} {a:me} {c:he had done this four times in a week}. | who=-; form=pronoun; in=s11
S s14 deny indirect | {s:The Asafo Teaching Hospital} {k:denies} {c:refusing patients}. | who=Asafo Teaching Hospital; form=named; ans=denies>s10
S s15 deny/assert mixed | {v:In an email}, {s:it} {k:said} {c:its emergency unit "never closed its doors}" - | who=Asafo Teaching Hospital; form=pronoun; ans=denies>s10?
S s16 concede indirect | although, {s:it} {k:conceded}, {c:volunteers were running it after midnight}. | who=Asafo Teaching Hospital; form=pronoun
S s17 assert/decline indirect | {s:The email} did not {k:mention} {c:Mrs Owusu}. | who=~Asafo Teaching Hospital; form=document; neg=1; opt=1
S s18 accuse indirect | {s:Each} {k:blamed} {c:the other}. | who=-; form=pronoun/collective; opt=1
S s19 condemn/opine/reject/accuse direct/mixed | "{c:An insult with a ribbon on it}" was how {s:the union's leader, Dr Emmanuel Tetteh}, {k:described} {c:an offer of 12% over two years}. | who=Emmanuel Tetteh; form=named
S s20 reject indirect | {s:He} {k:ruled out} {c:a return to work before June}. | who=Emmanuel Tetteh; form=pronoun
S s21 assert/decline mixed/indirect | {s:The finance ministry} would {k:say} only that {c:negotiations were "ongoing}". | who=Ghanaian finance ministry; form=named
S s22 offer indirect | {s:Abuja} has {k:offered} {c:to lend 60 doctors}. | who=Nigerian government; form=metonym
S s23 accuse/assert indirect | {s:A police spokesman} {k:said} {c:the crowd had thrown stones}. {e:Footage seen by Northgate does not show any}. | who=-; form=unnamed/title; ev=contradicted/unverified; basis=video
S s24 assert indirect | {s:Police in Tamale} {k:say} {c:they had no choice} | who=Tamale police; form=collective/named
S s25 demand/assert/accuse indirect | {s:They} {k:say} {c:they are owed seven months of allowances, worth 310m cedis ($41m; £33m)} | who=staff; form=pronoun
S s26 order/assert/announce indirect | {s:A judge} {k:declared} {c:it unlawful} on 9 May and | who=-; form=unnamed; opt=1
S s27 order indirect | {s:A judge} declared it unlawful on 9 May and {k:ordered} {c:staff back}. They | who=-; form=unnamed; opt=1
S s28 assert indirect | Mission hospitals, which {s:the Catholic bishops} {k:say} {c:have seen admissions triple} | who=Catholic bishops; form=collective/named
S s29 offer indirect | {k:an offer} of {c:12% over two years}. | who=~Ghanaian government; form=implied; opt=1
F killed person 29 - | {p:at least {n:29} {g:patients}} | op=at_least; by=s7
F killed person 11 11 | confirmed {n:11} deaths | by=s8
F killed/count person/thing/death 6 6 | examining {n:six} more | by=s9; real=actual/feared
F count/present/killed person/family/thing 14 14 | families of {n:14} {g:people}
F count thing/hospital 3 3 | says {n:three} hospitals | by=s10
F duration hour 2 2 | is {n:two} hours | by=s11
F count thing/times 4 4 | {n:four} times in | by=s13/s11
F duration week 1 1 | in {n:a} week | opt=1; by=s13/s11
F duration minute - 40 | {p:less than {n:40} minutes} | op=less_than
F change/share/money/price percent 12 12 | offer of {n:12%} over | by=s19/-/s29; basis=change; real=actual/planned/projected
F duration year 2 2 | over {n:two} years | by=s19/-/s29; real=actual/planned/projected
F count/deployed/present person 60 60 | {n:60} {g:doctors} | by=s22; cls=health_worker; real=planned/actual
F duration month 7 7 | {p:{n:seven} months} of allowances | by=s25
F money GHS/cedi 310000000 310000000 | {p:{n:310m} cedis} | by=s25
F money USD 41000000 41000000 | ({n:$41m}; | by=s25
F money GBP 33000000 33000000 | {n:£33m}) | by=s25
F change/count times 3 3 | admissions {n:triple} | by=s28; op=multiple; basis=change
F count person 2 2 | expecting {n:twins}. | opt=1
F count thing 2 2 | {n:Each} blamed the other | opt=1
D | was {x:34} and
D | on {x:28} March
D | on {x:4} May
D | of {x:11} May
D | on {x:9} May
D | they had {x:no} choice
D | she {x:first} heard
N | strike {x:in brief}
N | {x:Talks break down}
N | {x:What do staff want?}
N | {x:Is it legal?}
N | {x:Who is still working?}
E strike_labour ongoing/happened | {agent:Doctors} and {agent:nurses} {t:walked out} on 4 May ~ Ghana's hospital {t:strike} in brief | begin=2022-05-04
E strike_labour ongoing/happened | Ghana hospital {t:strike}: Minister | opt=1
E strike_labour ongoing/happened | a nationwide {t:strike}. | opt=1
E killing ongoing/happened | {target:patients} were {t:dying} in ambulances | opt=1
E killing happened | 'knew of ambulance {t:deaths}' | opt=1
E business_closure/strike_labour/* happened/ongoing | {target:hospitals} {t:shut} by a | opt=1
E killing happened | 29 {target:patients} have since {t:died} on | by=s7
E killing happened | confirmed 11 {t:deaths} and | by=s8
E investigation ongoing | {agent:it} is {t:examining} six | by=s9
E killing happened | Among the {t:dead} is {target:Comfort Owusu}, who
E aid_denial/refusal happened | three {agent:hospitals} in Kumasi {t:sent} their {target:ambulance} {t:away} on | by=s10; begin=2022-05-11
E aid_denial/refusal denied | The {agent:Asafo Teaching Hospital} denies {t:refusing} {target:patients}. | by=s14
E business_closure denied | emergency unit "never {t:closed} its | opt=1; by=s15
E talks happened | {t:Talks} in {at:Accra} between the {agent:government} and the {agent:union} collapsed ~ {t:negotiations} were "ongoing | begin=2022-05-17
E rejection_of_talks/talks happened | and the union {t:collapsed} on Tuesday | opt=1
E offer_of_aid/promise/concession announced/happened/possible | an {t:offer} of 12% | opt=1; by=-/s19
E offer_of_aid announced/happened/possible | {agent:Abuja} has {t:offered} to lend 60 {target:doctors}
E use_of_force happened | {agent:police} {t:fired} {instrument:tear gas} at a march by {target:relatives} in {at:Tamale} | begin=2022-05-16
E protest happened | at a {t:march} by {agent:relatives} in {at:Tamale} | begin=2022-05-16
E violent_protest/riot/armed_attack happened | the {agent:crowd} had {t:thrown} {instrument:stones} | by=s23
E court_ruling happened | A {agent:judge} {t:declared} {target:it} unlawful on 9 May and {t:ordered} staff | begin=2022-05-09
E trial happened/ongoing | {agent:They} have {t:appealed} | opt=1
E protest ongoing/happened | {agent:Relatives} have kept {t:vigil} at | opt=1
E hospitalisation happened/ongoing | seen {t:admissions} triple | opt=1; by=s28
E talks happened | attended the March {t:meeting} told | opt=1; begin=2022-03
E talks happened | {t:Talks} break down | opt=1
T DATE 2022-05-15 | Hospital since {x:Sunday}
T DATE 2022-03-28 | on {x:28 March} that
T DATE 2022-W19 | problem {x:last week}. In
T DATE 2022-05-18 | parliament on {x:Wednesday} she
T DATE 2022-03 | the {x:March} meeting
T DATE 2022-05-04 | on {x:4 May} over
T TIME/DATE 2022-05-11TNI/2022-05-11 | on {x:the night of 11 May}.
T DURATION PT2H | is {x:two hours},"
T DURATION/SET P1W | in {x:a week}."
T TIME T00:00/TMI/2022-05-12T00:00/2022-05-12/2022-05-11T24:00 | after {x:midnight}. | opt=1
T DATE 2022-05-17 | collapsed on {x:Tuesday} after
T DURATION PT40M | {x:less than 40 minutes}.
T DURATION P2Y | over {x:two years}.
T DATE 2022-06 | before {x:June}.
T DATE 2022-05-16 | On {x:Monday}, police
T DURATION P7M | owed {x:seven months} of
T DATE 2022-05-09 | on {x:9 May} and
P location GH 6.69 -1.62 | Barlow, {x:Kumasi}
P location GH 6.69 -1.62 | hospitals in {x:Kumasi} sent
P* location GH 7.34 -2.33 | Sunyani
P location GH 5.56 -0.2 | Talks in {x:Accra} between
P location GH 9.4 -0.84 | relatives in {x:Tamale}.
P location GH 9.4 -0.84 | Police in {x:Tamale} say
P actor NG 9.06 7.49 | {x:Abuja} has offered
P origin/location GH c c | {x:Ghana} hospital strike | opt=1
P origin/location GH c c | {x:Ghana}'s health | opt=1
P location/origin GH c c | {x:Ghana}'s hospital strike | opt=1
P part_of_name GH - - | The {x:Ghana} Medical
P part_of_name GH - - | of the {x:Asafo} Teaching Hospital since
P part_of_name GH - - | The {x:Asafo} Teaching Hospital denies
A person | Adwoa Frempong | The minister, Adwoa Frempong; Adwoa Frempong; Ghana's health minister | country=GH
A organisation | ambulance service | the ambulance service | country=GH
A organisation | Ghanaian health ministry | the ministry; The ministry | country=GH; alt=Ministry of Health,health ministry,ministry
A organisation | Ghana Medical Union | The Ghana Medical Union; the union | country=GH
A person | Comfort Owusu | Comfort Owusu; Mrs Owusu | country=GH; private=1
A person | Yaw | Her husband, Yaw; Yaw | country=GH; private=1
A organisation | Asafo Teaching Hospital | the Asafo Teaching Hospital; The Asafo Teaching Hospital | country=GH
A person | Emmanuel Tetteh | the union's leader, Dr Emmanuel Tetteh; Dr Emmanuel Tetteh; Emmanuel Tetteh | country=GH
A organisation | Ghanaian finance ministry | The finance ministry | country=GH; alt=finance ministry,Ministry of Finance
A country/organisation | Nigerian government | Abuja | country=NG; alt=Nigeria,Government of Nigeria,Nigeria government
A organisation/group | Tamale police | Police in Tamale; police | country=GH; alt=police,Ghanaian police,Ghana police,Police in Tamale
A group/organisation | Catholic bishops | the Catholic bishops
A group | staff | staff; Doctors and nurses
A organisation | Northgate News | Northgate | alt=Northgate
A person | Kofi Adjei-Mensah | Kofi Adjei-Mensah
A person | Ruth Barlow | Ruth Barlow
B | Let us know you agree
B | Share page
B | About sharing
B | Read more
B | I swam for nine hours
B | Nine dead in Lagos
B | Africa newsletter
B | Around Northgate
B | sang to 1,000 babies
B | external sites
B | Yes, I agree
S s0 demand indirect | minister is under {k:pressure} to say {c:when she learned that patients were dying in ambulances outside hospitals shut by a nationwide strike}. | who=-; form=implied; opt=1
D | with {x:a} ribbon

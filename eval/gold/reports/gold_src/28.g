S s1 assert/announce indirect | {c:An estimated 113,000 people left their homes in October because of drought}, {s:the Somali Disaster Management Agency} {k:says}, {c:up from 68,000 in September}. | who=Somali Disaster Management Agency; form=named
S s2 assert/announce indirect | {c:At least 14 children died of measles in Baidoa between 1 and 12 November}, {k:according to} {s:health workers at three camps}. | who=-; form=collective/unnamed
S s3 confirm indirect | {s:The regional health office} has {k:confirmed} {c:nine deaths}. | who=regional health office; form=title/named; ans=disputes>s2?
S s4 assert/accuse indirect | {s:Community leaders in Dinsoor} {k:told} {a:our assessment team} that {c:armed men had stopped lorries carrying families and demanded $50 a head}. {e:Harbour could not verify these reports}. | who=-; form=collective; ev=unverified
S s5 demand indirect | {s:armed men} had stopped lorries carrying families and {k:demanded} {c:$50 a head}. | who=-; form=unnamed/collective; in=s4; opt=1
S s6 deny indirect | {s:Al-Shabaab} {k:denied} {v:on its radio station} that {c:it had prevented anyone from leaving}. | who=Al-Shabaab; form=named; ans=denies>s4?
S s7 accuse mixed | {s:It} {k:accused} {c:aid agencies of "emptying the villages"}. | who=Al-Shabaab; form=pronoun
S s8 assert/announce indirect | {c:More than 2,000 families have crossed into Kenya}, {s:a Dadaab camp official} {k:said} on Sunday. | who=-; form=unnamed
S s9 reject/deny indirect | {s:Kenya's interior ministry} {k:disputed} {c:this}; | who=Kenya's interior ministry; form=named; ans=disputes>s8
S s10 assert direct | "{c:We walked for nine nights. I buried my youngest on the road}," {k:said} {s:Habiba}, 32, who | who=Habiba; form=named; basis=eyewitness
S s11 demand/ask indirect | {s:Local authorities} have {k:asked} {c:for 60 water trucks}; 11 | who=-; form=collective
S s12 announce/order indirect | {s:The government} {k:declared} {c:a state of emergency} last Tuesday. | who=Somali government; form=title/named; opt=1
S s13 demand/ask indirect | {s:The Prime Minister} {k:appealed} to {a:Somalis abroad} {c:to help} and | who=~Mohamed Hussein Roble; form=title
S s14 promise/offer indirect | {s:The Prime Minister} appealed to Somalis abroad to help and {k:pledged} {c:$2 million}. | who=~Mohamed Hussein Roble; form=title
S s15 warn/predict indirect | {s:The Famine Review Panel} {k:warned} that {c:up to 3.5 million people could face severe hunger by May if the next rains fail}. | who=Famine Review Panel; form=named
S s16 assert/announce indirect | {s:It} has not {k:declared} {c:a famine} and | who=Famine Review Panel; form=pronoun; neg=1; opt=1
S s17 assert/concede indirect | {s:It} has not declared a famine and {k:said} {c:it lacked data from areas outside government control}. | who=Famine Review Panel; form=pronoun
S s18 claim_responsibility indirect | {s:No group} has {k:claimed {c:responsibility}} | who=-; form=unnamed/named; neg=1; opt=1
S s19 accuse indirect | {s:The district commissioner} {k:blamed} {c:clan militia}; | who=-; form=title
S s20 reject/deny indirect | {s:elders} {k:rejected} {c:the charge}. | who=-; form=collective; ans=rejects>s19
S s21 decline indirect | {s:An AMISOM spokesman} {k:declined to comment} on {c:the cause}. | who=~African Union Mission; form=unnamed
S s22 promise indirect | {s:Sweden} has {k:promised} {c:a further $12 million}, but | who=Sweden; form=named
S s23 assert/announce indirect | {s:Sweden} has promised a further $12 million, but did not {k:say} {c:when it would be paid}. | who=Sweden; form=named/implied; neg=1
S s24 warn/predict/announce indirect | {c:Without new money, {s:we} will have to halve rations for 90,000 people in January}. | who=Harbour Relief Network; form=outlet/pronoun; opt=1
S s25 assert/announce indirect | {s:Update No. 6} {k:said} that {c:21 children had died in Baidoa}. | who=Harbour Relief Network; form=document/outlet; opt=1
S s26 assert/announce indirect | {s:Kenya's interior ministry} disputed this; {c:it has {k:registered} 640 families}. | who=Kenya's interior ministry; form=pronoun/named; opt=1
F displaced person 101700 124300 | {p:An estimated {n:113,000} {g:people}} | op=about; by=s1
F displaced person 68000 68000 | from {n:68,000} in | by=s1
F killed person 14 - | {p:At least {n:14} {g:children}} | op=at_least; by=s2; cls=child
F count thing/camp 3 3 | at {n:three} camps | opt=1; by=s2
F killed person 9 9 | confirmed {n:nine} deaths | by=s3
F price/change/count litre 20 20 | a {n:20-litre} jerrycan | opt=1
F change/price times 2 2 | Dhusamareb has {n:doubled} since | op=multiple; basis=change
F price USD 0.80 0.80 | to {n:$0.80}.
F price/money USD 50 50 | {p:{n:$50} a head} | by=s4/s5
F displaced/count/present household/family/thing/person 2001 - | {p:More than {n:2,000} {g:families}} | op=more_than; by=s8
F count/displaced/present household/family/thing/person 640 640 | {n:640} {g:families} | by=-/s9/s26
F duration night/day 9 9 | for {n:nine} nights | by=s10
F count/present/displaced person 4 4 | with {n:four} {g:children}
F killed person 1 1 | buried {n:my youngest} on | opt=1; by=s10
F share percent 75 75 | {n:Three in four} boreholes
F count thing/truck 60 60 | {n:60} water trucks | by=s11; real=planned/hypothetical/actual
F count thing/truck 11 11 | {n:11} have been
F money USD 2000000 2000000 | {n:$2 million}. | by=s14; real=planned/actual
F casualties/count/infected/displaced/present person - 3500000 | {p:up to {n:3.5 million} {g:people}} | op=at_most; by=s15; real=projected/feared
F injured person 0 0 | {n:Nobody} was hurt | op=none
F count/destroyed thing/truck 1 1 | but {n:a} truck and | opt=1
F count/destroyed tonne/ton 30 30 | {n:30} tonnes of
F duration day 2 2 | closed for {n:two} days
F money USD 270000000 270000000 | {n:$270 million} appeal | real=planned/actual/projected
F share/money percent 48 48 | {n:48 per cent} funded
F money USD 12000000 12000000 | {p:a further {n:$12 million}} | by=s22; real=planned/actual; basis=new/total
F change/share/count times/percent 0.5/50 0.5/50 | to {n:halve} rations | by=-/s24; opt=1; op=multiple; real=projected/planned
F count/present person 90000 90000 | for {n:90,000} {g:people} | by=-/s24; real=projected/actual
F killed person 21 21 | that {n:21} {g:children} | by=s25/-; cls=child; real=denied/actual; opt=1
L previous | estimated {new:113,000} people ~ from {old:68,000} in
E drought happened/ongoing | because of {t:drought}, the Somali | by=s1
E displacement happened | 113,000 {target:people} {t:left} their homes | by=s1; begin=2021-10
E disease_outbreak happened/ongoing | died of {t:measles} in {at:Baidoa} | by=s2; opt=1
E killing/disease_outbreak happened | 14 {target:children} {t:died} of {cause:measles} in {at:Baidoa} ~ confirmed nine {t:deaths} | by=s2; opt=1
E price_increase happened | The price of a 20-litre jerrycan of {target:water} in {at:Dhusamareb} has {t:doubled} since
E road_closure/blockade/hostage_taking/looting happened | armed {agent:men} had {t:stopped} {target:lorries} carrying | by=s4
E crime_organised/demand/looting happened | and {t:demanded} $50 | by=s4; opt=1
E displacement happened | 2,000 {target:families} have {t:crossed} into {at:Kenya} | by=s8
E displacement happened | {target:We} {t:walked} for | by=s10; opt=1
E killing happened | I {t:buried} my | by=s10; opt=1
E state_of_emergency happened/announced | {agent:government} declared a {t:state of emergency} last | begin=2021-11-09; by=-/s12
E offer_of_aid announced/happened | and {t:pledged} $2 million | opt=1; by=-/s14
E aid_delivery happened | 11 have been {t:delivered}.
E drought/shortage possible/hypothetical | face {t:severe hunger} by | by=s15
E drought denied | declared a {t:famine} and | opt=1; by=-/s16
E shooting/armed_attack happened | A Harbour {target:convoy} was {t:shot at} near {at:Buurhakaba} on | begin=2021-11-09
E injury denied/happened | Nobody was {t:hurt}, but | opt=1
E looting/property_destruction happened | were {t:lost}. No | opt=1
E flight_suspension/business_closure/road_closure happened | Baidoa {target:airport} was {t:closed} for
E explosion happened | after an {t:explosion}. An
E offer_of_aid announced | {agent:Sweden} has {t:promised} a further | opt=1; by=-/s22
E aid_denial/shortage possible/hypothetical/announced | to {t:halve} {target:rations} for | by=-/s24; opt=1
E shortage/drought happened/ongoing | are {t:dry}. Local | opt=1
E drought happened | SOMALIA: {t:Drought} and | opt=1
E displacement happened | and {t:displacement} | opt=1
E aid_denial/blockade denied | had {t:prevented} anyone | opt=1; by=s6
E displacement happened | of "{t:emptying} the {target:villages}" | opt=1; by=s7
E killing denied/happened | 21 {target:children} had {t:died} in | by=s25; opt=1
E denial happened | Al-Shabaab {t:denied} on | opt=1
E accusation happened | It {t:accused} aid | opt=1
E accusation happened | commissioner {t:blamed} clan | opt=1
E claim_of_responsibility denied | {t:claimed responsibility} | opt=1
E call_for_talks/demand happened | Minister {t:appealed} to | opt=1
T DATE 2021-11-16 | {x:16 November 2021}
T DATE 2021-10 | in {x:October} because
T DATE 2021-09 | in {x:September}.
T DATE 2021-11-01 | between {x:1} and 12 | opt=1
T DATE 2021-11-12/2021-11-01 | and {x:12 November}, according
T DATE 2021-08 | since {x:August}, to
T DATE 2021-11-14 | said on {x:Sunday}. Kenya's
T DURATION/DATE P9N/P9D/PT9N | for {x:nine nights}.
T DATE 2021-11-09 | emergency {x:last Tuesday}.
T DATE 2022-05 | by {x:May} if
T DATE 2021-11-09 | on {x:9 November}. Nobody
T DURATION P2D | for {x:two days} after
T DATE 2022-01 | in {x:January}.
P* location SO c c | SOMALIA
P* location KE -1.29 36.82 | Nairobi
P* location SO 3.11 43.65 | Baidoa
P* location SO 5.53 46.39 | Dhusamareb
P* location SO 2.41 42.98 | Dinsoor
P location KE c c | crossed into {x:Kenya}, a
P actor KE c c | {x:Kenya's} interior | opt=1
P location KE 0.06 40.31 | a {x:Dadaab} camp
P* location SO 3.8 42.55 | Luuq
P* location SO 5.3 46.8 | Galmudug
P* location SO 2.79 44.08 | Buurhakaba
P* location SO 4.0 43.9 | Bakool
P actor SE c c | {x:Sweden} has
P demonym SO c c | {x:Somalis} abroad
P part_of_name SO c c | the {x:Somali} Disaster
P site SO - - | {x:Baidoa airport} was
A organisation | Somali Disaster Management Agency | the Somali Disaster Management Agency | country=SO
A organisation | regional health office | The regional health office | country=SO
A organisation | Harbour Relief Network | Harbour Relief Network; Harbour
A group/organisation | Al-Shabaab | Al-Shabaab
A organisation | Kenya's interior ministry | Kenya's interior ministry | country=KE; alt=interior ministry,Kenyan interior ministry,Interior ministry of Kenya
A person | Habiba | Habiba | private=1
A organisation/country | Somali government | The government | country=SO; alt=Somalia,Government of Somalia
A person | Mohamed Hussein Roble | The Prime Minister | country=SO; office=prime minister; alt=Mohamed Roble,Mohammed Hussein Roble
A organisation | Famine Review Panel | The Famine Review Panel; Famine Review Panel
A organisation | African Union Mission | AMISOM | alt=AMISOM,African Union Mission in Somalia,African Union Mission to Somalia
A country | Sweden | Sweden | country=SE
A group | Local authorities | Local authorities | country=SO
A group | Community leaders | Community leaders in Dinsoor; Community leaders
A group | clan militia | clan militia
N | {x:ACCESS AND SECURITY}
N | {x:FOOD AND WATER}
D | Update No. {x:7}
D | Update No. {x:6} said
D | Habiba, {x:32}, who
D | between {x:1} and
D | and {x:12} November
D | on {x:9} November
D | {x:No} group has

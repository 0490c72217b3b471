S h1 assert/announce direct | '{c:It is finished}', {k:says} {s:minister} as mutineers go off air | who=Hawa Conteh; form=title/unnamed/named; opt=1
S h2 announce/assert/order indirect | {s:Men in uniform} took over state television before dawn and {k:declared} {c:the constitution suspended} | who=-; form=collective/unnamed
S s1 condemn mixed | {s:The west African bloc Ecowas} has {k:condemned} {c:what it terms “an attempt on the life of a republic}” and | who=Ecowas; form=named
S s1b condemn/opine/accuse/assert direct/mixed | what {s:it} {k:terms} “{c:an attempt on the life of a republic}” and | who=Ecowas; form=pronoun; opt=1; in=s1
S s2 demand/threaten/order indirect | {s:The west African bloc Ecowas} has condemned what it terms “an attempt on the life of a republic” and, {v:in a communique}, {k:gives} {a:the mutineers} {c:24 hours to go back to their barracks}. | who=Ecowas; form=named/implied
S s3 threaten indirect | {s:It} {k:threatens} {c:to send a standby force if they do not}. | who=Ecowas; form=pronoun
S s4 announce/assert indirect | {s:The army} has {k:named} {c:the officer who read the statement as Capt Foday Turay, 33, of the 4th Battalion}. | who=Sierra Leone army; form=named/title
S s5 opine/assert direct | “{c:He was the last person I’d have picked},” {s:a former classmate} {k:tells} {a:us} from Leeds. | who=-; form=unnamed
S s6 accuse/assert/announce indirect | {s:A Telegram channel} {k:claims} that {c:the vice-president is under arrest}. {e:It cites no source}, and | who=Telegram channel; form=unnamed/document/named/title; ev=none_given
S s7 deny/reject indirect | {s:two people who work for him} {k:call} {c:it nonsense}. | who=-; form=unnamed; ans=denies>s6
S s8 assert/announce indirect | {c:The shooting near State House has died down}, {k:reports} {s:Isatu Kallon, our correspondent}. | who=Isatu Kallon; form=named; basis=eyewitness
S s9 assert direct | “{c:It was constant until about two. Now you hear one shot, then dogs},” {s:she} {k:says}. | who=Isatu Kallon; form=pronoun; basis=eyewitness
S s10 assert mixed | {s:A fruit seller} {k:told} {a:her} that {c:the mutineers had waved shoppers through “like ushers}”. | who=-; form=unnamed; basis=eyewitness
S s11 announce/assert indirect | {c:Conakry has closed its side of the frontier}, {r:Guinean radio} reports, {k:quoting} {s:the security ministry there}. | who=Guinean security ministry; form=named; via=Guinean radio
S s12 promise/announce/assert mixed | {s:Monrovia}: {c:crossings will stay open “for now}”. | who=Liberian government; form=metonym
S s13 assert/announce indirect | At 12.15 we quoted {s:a diplomat} as {k:saying} that {c:Lungi airport had been seized}. | who=-; form=unnamed
S s13b correct/assert indirect | {k:Correction}: {c:At 12.15 we quoted a diplomat as saying that Lungi airport had been seized}. | who=~The Courier; form=outlet/implied; opt=1
S s14 correct/retract/concede/assert indirect | {s:The diplomat} now {k:says} that {c:this was a misunderstanding}. | who=-; form=unnamed/title; ans=retracts>s13|s18
S s15 assert/announce/opine direct | {s:Information minister Hawa Conteh}, {v:on the phone to Radio Kasai}: “{c:This was 40 boys and a lorry. It is finished.}” | who=Hawa Conteh; form=named
S s15b assert direct | Where is the president? “{c:Working.}” | who=Hawa Conteh; form=implied
S s15c ask direct/indirect | {c:Where is the president?} | who=-; form=implied; opt=1
S s16 decline indirect | {s:She} {k:refused to discuss} {c:casualties}. | who=Hawa Conteh; form=pronoun
S s17 assert/announce indirect | {s:A doctor at the hospital} {k:says} that {c:three of the nine dead wore uniform, and that 31 wounded are being treated, most of them for gunshots}. | who=-; form=unnamed
S s17b concede/confirm indirect | {s:The army} {k:acknowledges} {c:losing two men}. | who=Sierra Leone army; form=named/title; ans=disputes>s17?
S s18 assert/announce indirect | {c:Mutineers have seized Lungi airport}, {k:according to} {s:a diplomat}. | who=-; form=unnamed
S s19 assert/announce indirect | {c:Connectivity has dropped to 8% of its usual level}, {k:says} {s:the monitor NetGauge}. | who=NetGauge; form=named; basis=data
S s20 accuse/assert indirect | {s:Phone companies} {k:point to} {c:a severed cable}; an | who=Phone companies; form=collective
S s21 accuse/assert indirect | {s:an engineer at one of them} {k:says} privately that {c:the order came from the ministry of information}. {e:The Courier has seen a text message that bears him out}. | who=-; form=unnamed; ev=cited/verified; basis=document; ans=disputes>s20
S s22 deny indirect | {s:Opposition leader Sorie Bangura} {k:denies} {c:having known of the plot}, without | who=Sorie Bangura; form=named; ans=denies>s24
S s22b condemn indirect | {s:Opposition leader Sorie Bangura} denies having known of the plot, without {k:condemning} {c:it}. | who=Sorie Bangura; form=named/implied; neg=1; opt=1
S s23 assert/opine/condemn/accuse direct | “{c:I shall not weep for a government that stole an election},” {s:he} {k:says} {v:in a voice note}. | who=Sorie Bangura; form=pronoun
S s24 accuse/assert indirect | {s:The ruling party} {k:retorts} that {c:he was told of it in January}. | who=ruling party; form=title/named; ans=disputes>s22
S s25 announce/assert mixed | {s:an officer} appeared {v:on state television} to {k:say} that {c:the government had been “relieved of its burden}”. | who=~Foday Turay; form=unnamed
S s26 assert indirect | {s:Residents of Aberdeen}, a beach suburb, {k:speak of} {c:heavy gunfire}. | who=Residents; form=collective; basis=eyewitness
S s27 warn/demand/order indirect | {s:London} is {k:advising} {a:Britons in Sierra Leone} {c:to stay indoors}; about | who=British government; form=metonym
S s28 assert indirect | {c:about 1,500} are {k:thought} {c:to be in the country}. | who=-; form=implied; opt=1
S s29 assert direct | bore the {k:motto} “{c:Rome was not burnt in a day}”. | who=~Foday Turay; form=implied/document; opt=1
F killed person/body 9 9 | {n:Nine} {g:bodies}
F duration hour 24 24 | {p:{n:24} hours} to | by=s2; real=actual/planned/ordered
F count/present person 2 2 | {n:two} {g:people} who work | opt=1
F deployed/present/count person 40 40 | was {n:40} {g:boys} | by=s15
F count/present thing/lorry/vehicle 1 1 | and {n:a} lorry. | by=s15; opt=1
F count thing/shot 1 1 | hear {n:one} shot | by=s9; opt=1
F killed/count person 3 3 | that {n:three} of the nine | by=s17
F killed person 9 9 | of the {n:nine} {g:dead} | by=s17; opt=1
F injured person 31 31 | {n:31} {g:wounded} are | by=s17
F share/injured percent/person 50 - | {n:most} of them for | by=s17; opt=1; op=more_than/vague
F killed person 2 2 | losing {n:two} {g:men} | by=s17b; cls=soldier
F share/count percent 8 8 | to {n:8%} of | by=s19
F present/count person 1350 1650 | {p:about {n:1,500}} are | op=about; by=s28/-/s27
L includes | that {part:three} of the {whole:nine} dead
D | {x:16.48} GMT
D | {x:16.20} GMT
D | {x:15.55} GMT
D | {x:15.10} GMT
D | {x:14.37} GMT
D | {x:13.50} GMT
D | {x:13.05} GMT
D | {x:12.15} GMT
D | {x:11.30} GMT
D | {x:10.40} GMT
D | {x:09.02} GMT
D | At {x:12.15} we
D | Turay, {x:33}, of
D | the {x:4th} Battalion
D | after {x:5am}, an
D | cites {x:no} source
D | until about {x:two}.
D | engineer at {x:one} of
N | {x:Key events}
N | {x:Who is Capt Turay?}
N | {x:‘Then dogs’}
E coup happened/ongoing | Sierra Leone {t:coup} attempt live
E occupation_of_building/coup/capture_of_place happened | {agent:Men} in uniform {t:took over} state {target:television} before | begin=2021-03-09
E dissolution/coup happened/announced | declared the {target:constitution} {t:suspended} | by=h2
E killing happened | Nine {t:bodies} have been ~ the nine {t:dead} wore | opt=1
E coup happened | “an {t:attempt} on the life of a {target:republic}” | opt=1; by=s1/s1b
E withdrawal demanded | hours to {t:go back} to their barracks | opt=1; by=s2
E deployment/peacekeeping_deployment threatened | to {t:send} a standby {target:force} if | by=s3
E arrest/detention happened/ongoing/possible | the {target:vice-president} is under {t:arrest}. | by=s6
E shooting/clash happened | The {t:shooting} near {at:State House} has ~ of heavy {t:gunfire}. | by=s8; begin=2021-03-09
E shooting happened/ongoing | you hear one {t:shot}, then | opt=1; by=s9
E shooting happened | speak of heavy {t:gunfire}. | by=s26; opt=1
E border_closure happened | {agent:Conakry} has {t:closed} its side of the {target:frontier} | by=s11
E border_closure denied | {target:crossings} will stay {t:open} “for | opt=1; by=s12
E capture_of_place/occupation_of_building happened/denied | {target:Lungi airport} had been {t:seized}. | by=s13; opt=1
E capture_of_place/occupation_of_building happened/denied | {agent:Mutineers} have {t:seized} {target:Lungi airport}, | by=s18
E flight_suspension happened | {target:Flights} were {t:halted} by the aviation {agent:authority} | by=-/s14
E injury/hospitalisation happened/ongoing | that 31 {target:wounded} are being {t:treated}, ~ for {t:gunshots} | by=s17; opt=1
E injury happened/ongoing | that 31 {t:wounded} are | by=s17
E killing happened | The {agent:army} acknowledges {t:losing} two {target:men} | by=s17b
E internet_disruption_reported/internet_shutdown happened/ongoing | {target:Connectivity} has {t:dropped} to 8% | by=s19
E infrastructure_damage happened/possible | a {t:severed} {target:cable}; an | by=s20
E internet_shutdown/order_to_use_force ordered/happened | that the {t:order} came from the {agent:ministry} of information | opt=1; by=s21
E coup happened/possible | known of the {t:plot}, without | opt=1; by=s22
E election happened | stole an {t:election},” | opt=1; by=s23
E dismissal/coup/dissolution announced/happened | the {target:government} had been “{t:relieved} of its | by=s25; opt=1
E censorship/internet_shutdown/power_outage happened | The {target:signal} was {t:cut} before | opt=1
E coup happened/ongoing | as {t:mutineers} go | opt=1
T TIME 2021-03-09T16:48/T16:48 | {x:16.48 GMT} | opt=1
T TIME 2021-03-09T16:20/T16:20 | {x:16.20 GMT} | opt=1
T TIME 2021-03-09T15:55/T15:55 | {x:15.55 GMT} | opt=1
T TIME 2021-03-09T15:10/T15:10 | {x:15.10 GMT} | opt=1
T TIME 2021-03-09T14:37/T14:37 | {x:14.37 GMT} | opt=1
T TIME 2021-03-09T13:50/T13:50 | {x:13.50 GMT} | opt=1
T TIME 2021-03-09T13:05/T13:05 | {x:13.05 GMT} | opt=1
T TIME 2021-03-09T12:15/T12:15 | {x:12.15 GMT} | opt=1
T TIME 2021-03-09T11:30/T11:30 | {x:11.30 GMT} | opt=1
T TIME 2021-03-09T10:40/T10:40 | {x:10.40 GMT} | opt=1
T TIME 2021-03-09T09:02/T09:02 | {x:09.02 GMT} | opt=1
T TIME 2021-03-09TMO/2021-03-09/2021-03-09TDA/2021-03-09TNI | {x:before dawn} and | opt=1
T DURATION PT24H/P1D | {x:24 hours} to
T TIME 2021-03-09T12:00/2021-03-09TMI/T12:00 | at {x:noon}, bore
T DATE 2021-03-09 | seen {x:today}.
T TIME 2021-03-09T14:00/T14:00 | until {x:about two}. Now
T TIME 2021-03-09T12:15/T12:15 | At {x:12.15} we
T DATE 2021-01 | in {x:January}.
T TIME 2021-03-09T05:00/T05:00 | {x:Shortly after 5am}, an
T DATE/DURATION P1D/2021-03-09 | burnt in {x:a day}”. | opt=1
P* location SL c c | Sierra Leone
P location SL 8.48 -13.23 | in {x:Freetown}
P location SL 8.49 -13.28 | Residents of {x:Aberdeen}, a
P location GB 53.8 -1.55 | from {x:Leeds}.
P actor GN 9.54 -13.68 | {x:Conakry} has closed
P actor LR 6.3 -10.8 | {x:Monrovia}: crossings
P actor GB 51.51 -0.13 | {x:London} is advising
P site/location SL 8.62 -13.2 | that {x:Lungi airport} had been | opt=1
P site/location SL 8.62 -13.2 | seized {x:Lungi airport}, | opt=1
P site SL 8.48 -13.23 | near {x:State House} has
P demonym GN - - | {x:Guinean} radio
P demonym GB - - | advising {x:Britons} in
A person | Hawa Conteh | Information minister Hawa Conteh; Hawa Conteh | country=SL
A organisation | Ecowas | Ecowas; The west African bloc Ecowas | alt=Economic Community of West African States,ECOWAS
A organisation | Sierra Leone army | The army | country=SL; alt=army,Sierra Leonean army
A person | Foday Turay | Capt Foday Turay; Foday Turay; Turay; Capt Turay | country=SL
A person | Isatu Kallon | Isatu Kallon; our correspondent
A person | Sorie Bangura | Opposition leader Sorie Bangura; Sorie Bangura | country=SL
A organisation | NetGauge | the monitor NetGauge; NetGauge
A organisation | ruling party | The ruling party | country=SL
A organisation | Guinean radio | Guinean radio | country=GN
A organisation | Guinean security ministry | the security ministry there | country=GN; alt=security ministry
A country/organisation | Liberian government | Monrovia | country=LR; alt=Liberia,Government of Liberia,Liberia government
A country/organisation | British government | London | country=GB; alt=United Kingdom,UK government,Government of the United Kingdom,United Kingdom government,Britain
A country/organisation | Guinean government | Conakry | country=GN; alt=Guinea,Government of Guinea,Guinea government
A organisation | Radio Kasai | Radio Kasai
A organisation | ministry of information | the ministry of information | country=SL
A organisation | The Courier | The Courier; Courier
A group | Phone companies | Phone companies
A group | Residents | Residents of Aberdeen
A group | Mutineers | Mutineers; mutineers; the mutineers
B | Skip to updates
B | 1,204 people
B | Support our journalism
B | Most viewed
B | Harry and the corgis
B | Complaints and corrections
S s24b assert indirect | that {a:he} was {k:told} {c:of it} in January | who=-; form=implied; in=s24; opt=1

S s1 assert/deny mixed | {s:owner} {k:insists} {c:boiler had been checked 'only last week'} | who=Raymond Fairclough; form=title
S s2 assert/confirm/announce indirect | {c:Two children, aged six and nine, are among the dead}, {s:Lancashire Police} {k:confirmed} tonight. | who=Lancashire Police; form=named
S s3 decline indirect | {s:fire chiefs} {k:refused to say} {c:whether anyone could be alive under the rubble}. | who=~-; form=collective
S s4 assert direct/mixed | {s:Danielle Pugh}, 34, was having breakfast with her two daughters when {c:the floor "just went"}. | who=Danielle Pugh; form=named; opt=1
S s5 assert direct | {s:She} {k:told} {a:The Beacon}: "{c:There was a bang, then it was raining bricks. I grabbed the girls and ran. I thought it was a bomb.}" | who=Danielle Pugh; form=pronoun; basis=eyewitness
S s6 assert/accuse mixed | {s:Her husband Craig, a plasterer from Wigan}, {k:claimed} {c:guests had complained of a "rotten eggs" smell on Saturday – and were told by the manager to open a window}. | who=Craig Pugh; form=named
S s7 assert indirect | {s:guests} had {k:complained} of {c:a "rotten eggs" smell} on Saturday | who=-; form=collective; in=s6; opt=1
S s8 order indirect | {a:guests} had complained of a "rotten eggs" smell on Saturday – and were {k:told} by {s:the manager} to {c:open a window}. | who=~-; form=title; in=s6
S s9 accuse/assert direct | {s:He} {k:said}: "{c:They knew. People paid £89 a night to sleep on top of a bomb.}" | who=Craig Pugh; form=pronoun
S s10 deny/reject direct | "{c:That is a wicked lie}," {s:he} {k:said}. " | who=Raymond Fairclough; form=pronoun; ans=denies>s6|s9
S s11 deny/assert direct | {s:he} said. "{c:Nobody reported a smell to me or any of my staff. The boiler was checked only last week and we've got the paperwork.}" | who=Raymond Fairclough; form=pronoun/implied; ans=denies>s6?; ev=cited/unstated/none_given; basis=document
S s12 assert/deny indirect | {s:gas supplier Norgas}, which has 1.2million customers in the North West, {k:said} {c:it had no record of any visit to the address since March 2016}. | who=Norgas; form=named; ans=disputes>s11?; basis=document
S s13 assert/opine direct | {s:One source close to the probe} {k:said}: "{c:It's early days, but the boiler is not where they're looking. They're looking at a pipe somebody had cut.}" | who=-; form=unnamed
S s14 decline indirect | {s:A police spokeswoman} {k:would not be drawn} on {c:claims that a man seen in the cellar at 7.30am was being hunted}. | who=~Lancashire Police; form=unnamed/title
S s15 assert indirect | on {k:claims} that {c:a man seen in the cellar at 7.30am was being hunted}. | who=-; in=s14; opt=1
S s16 demand/ask direct | {s:She} {k:said}: "{c:We would urge people not to speculate. We are keeping an open mind.}" | who=~Lancashire Police; form=pronoun
S s17 announce/confirm indirect | {s:Detective Superintendent Neil Ashdown} {k:announced} that {c:a 27-year-old local man had been held on suspicion of manslaughter}. | who=Neil Ashdown; form=named
S s18 praise indirect | {c:HERO lifeguard Kyle Brennan, 19}, was {k:hailed} by {s:neighbours} after | who=-; form=collective; opt=1
S s19 assert/deny/opine direct | "{c:I'm no hero}," {s:he} {k:shrugged}. " | who=Kyle Brennan; form=pronoun
S s20 praise/assert/opine direct | {s:he} shrugged. "{c:The real heroes are the fire crews.}" | who=Kyle Brennan; form=pronoun/implied
S s21 assert/opine/apologise mixed | {s:The PM} {k:said} {c:she was "heartbroken"}, and | who=Theresa May; form=title
S s22 thank indirect | {s:The PM} said she was "heartbroken", and {k:thanked} {c:the emergency services}. | who=Theresa May; form=title/implied
S s23 accuse mixed | {s:Labour MP Sheila Garrity} {k:accused} {c:ministers of "playing Russian roulette with people's lives"} after | who=Sheila Garrity; form=named
S s24 reject/condemn/opine/assert mixed/direct | {s:A Government source} {k:branded} {c:her remarks "cheap"}. | who=-; form=unnamed; ans=rejects>s23
S s25 predict/warn/assert indirect | {k:According to} {s:the Met Office}, {c:winds of up to 50mph are set to hamper the search tomorrow}. | who=Met Office; form=named
S s26 assert indirect | {s:The Beacon} {k:told} in August how {c:Fairclough was fined £12,000 over blocked fire exits at a second hotel, in Morecambe}. | who=Daily Beacon; form=outlet/named
F killed person 4 4 | HORROR {n:Four} dead
F injured person 9 9 | {n:Nine} {g:guests} fighting
F killed person 4 4 | {n:FOUR} {g:people} have |
F injured person 9 9 | and {n:nine} are
F injured person 31 31 | A further {n:31} {g:guests} were | basis=new
F killed person 2 2 | {n:Two} {g:children}, aged | by=s2; cls=child
F detained person 1 1 | that {n:a} 27-year-old local {g:man} had | by=s17; cls=detainee/civilian
F missing person 3 3 | {n:Three} {g:people} are still
F count person 2 2 | her {n:two} {g:daughters} when | cls=child; opt=1
F price GBP 89 89 | paid {n:£89} a night | by=s9
F count person 1200000 1200000 | has {n:1.2million} {g:customers} in
F count/none thing 0 0 | had {n:no} {g:record} of any visit | op=none; by=s12; opt=1
F rescued person 5 5 | dragged {n:five} {g:pensioners} from | cls=civilian
F deployed/present person 81 - | {p:More than {n:80} {g:firefighters}} fought | op=more_than
F duration hour 6 6 | flames for {n:six} hours
F evacuated person 200 200 | and {n:200} {g:residents of nearby streets} have | cls=civilian
F change/share percent 33.3333/33.33/33.3 33.3333/33.33/33.3 | slashed by {n:a third}, from | basis=change
F count/present/deployed person 1500 1500 | from {n:1,500} to
F count/present/deployed person 1000 1000 | to {n:1,000}, since
F count/change mph/mile - 50 | winds of {p:up to {n:50}mph} are | op=at_most; by=s25; real=projected
F money GBP 12000 12000 | fined {n:£12,000} over | by=-/s26
F count thing 4 4 | the {n:four}-storey | opt=1
L previous | from {old:1,500} to {new:1,000}, since
L includes | {whole:FOUR} people ~ {part:Two} children, aged | opt=1
E explosion/accident happened | {t:BLAST} HORROR ~ gas {t:explosion} rips through Blackpool seaside {target:hotel} ~ a massive gas {t:explosion} tore through | begin=2018-10-29
E killing happened | Four {t:dead} as ~ FOUR {target:people} have been {t:killed} and ~ among the {t:dead}, Lancashire | by=-/s2; begin=2018-10-29
E injury happened/ongoing | Nine {target:guests} {t:fighting for life} ~ nine are {t:fighting for their lives} after
E injury happened | 31 {target:guests} were {t:hurt} when | begin=2018-10-29
E accident/infrastructure_damage happened | four-storey {target:Clifton Court} in {at:Blackpool} {t:collapsed} " | begin=2018-10-29
E missing_persons ongoing/happened | {target:people} are still {t:unaccounted for} –
E infrastructure_damage/property_destruction/* happened | a {target:pipe} {agent:somebody} had {t:cut}. | by=s13
E investigation ongoing/happened | close to the {t:probe} said
E arrest/investigation ongoing/possible | was being {t:hunted}. | by=s15/s14; opt=1
E arrest/detention happened | local {target:man} had been {t:held} on | by=s17; begin=2018-10-29
E killing possible/happened | suspicion of {t:manslaughter}. | by=s17; opt=1
E rescue happened | {agent:he} {t:dragged} five {target:pensioners} from | begin=2018-10-29
E fire happened | the {t:burning} {target:lounge}. ~ fought the {t:flames} for | begin=2018-10-29
E evacuation happened | 200 {target:residents} of nearby streets have been {t:moved} to the Winter Gardens
E support_statement happened | {target:Kyle Brennan}, 19, was {t:hailed} by | opt=1
E accusation happened | {agent:Labour MP Sheila Garrity} {t:accused} {target:ministers} of | opt=1
E denial/refusal happened | {agent:A Government source} {t:branded} her | opt=1
E storm possible/announced/happened | {t:winds} of up | by=s25; opt=1
E rescue/missing_persons/* ongoing/possible | hamper the {t:search} tomorrow | by=s25; opt=1
E conviction/sanctions happened | {target:Fairclough} was {t:fined} £12,000 | by=-/s26
E trial/* ongoing/announced | {agent:He} is {t:appealing}. | opt=1
E investigation/trial announced/possible | An {t:inquest} will open in {at:Preston} on | begin=2018-11-01
E dismissal/* happened | inspectors was {t:slashed} by | opt=1
T DATE/TIME 2018-10-29T22:47/2018-10-29 | Published {x:22:47, 29 Oct 2018}
T DATE 2018-10-29 | hotel {x:today}.
T TIME 2018-10-29T08:00/T08:00/2018-10-29T08 | {x:shortly after 8am}.
T TIME/DATE 2018-10-29TNI/2018-10-29TEV/2018-10-29 | confirmed {x:tonight}.
T DATE 2018-10-27 | smell on {x:Saturday} –
T TIME/DATE 2018-10-28TNI/2018-10-29TNI/2018-10-28TEV/2018-10-29TEV/2018-10-28 | back {x:last night}.
T DATE 2018-W43 | checked 'only {x:last week}'
T DATE 2018-W43 | checked only {x:last week} and
T DATE 2016-03 | since {x:March 2016}.
T TIME 2018-10-29T07:30/T07:30 | at {x:7.30am} was
T DURATION PT6H | for {x:six hours}, and
T DATE 2010 | since {x:2010}.
T DATE 2018-10-30 | search {x:tomorrow}.
T DATE 2018-08 | told in {x:August} how
T DATE 2018-11-01 | Preston on {x:Thursday}.
T TIME/DATE/DURATION 2018-10-29/PXH/2018-10-29TEV | {x:Hours later}, however | opt=1
P* location GB 53.82 -3.05 | Blackpool
P origin GB 53.55 -2.63 | from {x:Wigan}, claimed
P location GB 54.07 -2.86 | in {x:Morecambe}.
P location GB 53.76 -2.70 | in {x:Preston} on
P part_of_name GB - - | {x:Lancashire} Police
P site GB - - | four-storey {x:Clifton Court} in
P site GB - - | to the {x:Winter Gardens}.
P location GB - - | in the {x:North West}, said | opt=1
P demonym - - - | playing {x:Russian} roulette
A person | Raymond Fairclough | hotel owner Raymond Fairclough; Raymond Fairclough; Mr Fairclough; Fairclough | country=GB
A organisation | Lancashire Police | Lancashire Police | country=GB
A person | Danielle Pugh | Danielle Pugh | country=GB; private=1
A person | Craig Pugh | Craig | country=GB; alt=Craig; private=1
A organisation | Norgas | gas supplier Norgas; Norgas | country=GB
A person | Neil Ashdown | Detective Superintendent Neil Ashdown; Neil Ashdown | country=GB
A person | Kyle Brennan | Kyle Brennan | country=GB; private=?
A person | Theresa May | The PM | country=GB; office=prime minister
A person | Sheila Garrity | Labour MP Sheila Garrity; Sheila Garrity | country=GB
A organisation | Met Office | the Met Office; Met Office | country=GB
A organisation | Daily Beacon | The Beacon | country=GB; alt=The Beacon
A organisation | Clifton Court | Clifton Court | country=GB
A organisation | Labour | Labour | country=GB; alt=Labour Party
A person | Kerry-Ann Sloane | KERRY-ANN SLOANE | alt=KERRY-ANN SLOANE
A person | Tom Birtles | TOM BIRTLES | alt=TOM BIRTLES
N | collapsed "{x:like a house of cards}" shortly
D | Pugh, {x:34}, was
D | Fairclough, {x:61}, hit
D | a {x:27}-year-old
D | Brennan, {x:19}, was
D | aged {x:six} and
D | and {x:nine}, are
D | a {x:second} hotel
D | 22:47, {x:29} Oct
D | at {x:7.30}am
D | on {x:0300 555 0188}.
D | {x:Nobody} reported
D | I'm {x:no} hero
D | after {x:8am}
D | {x:One} source

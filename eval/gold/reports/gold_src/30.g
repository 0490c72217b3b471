S s1 assert/announce/accuse indirect | {c:Police in southern Peru fired tear gas and live rounds on Tuesday to break up a blockade that had cut off the Sullca copper mine for 19 days, leaving at least three villagers dead}, {s:the national ombudsman's office} {k:said}. | who=ombudsman's office; form=named/title; ev=unstated/unverified
S s2 deny indirect | {s:The Interior Ministry} {k:denied} that {c:officers had used firearms}. | who=Interior Ministry; form=named; ans=denies>s1
S s3 assert/deny direct | "{c:No police officer carried lethal ammunition}," {s:it} {k:said} {v:in a statement}, | who=Interior Ministry; form=pronoun; ans=denies>s1?
S s4 assert/accuse indirect | {s:it} said in a statement, {k:adding} that {c:11 of its men had been hurt by stones and dynamite}. | who=Interior Ministry; form=pronoun/implied
S s5 assert/announce indirect | {s:The ombudsman's office}, which late in the day raised its death toll from two to three, also {k:reported} that {c:27 people were injured, eight of them by gunshot}. It cited {e:records from the hospital} | who=ombudsman's office; form=named/title; ev=cited/unverified/unstated; basis=document
S s6 assert/accuse direct | "{c:They shot at us as if we were animals}," {s:Fermina Huillca}, a 41-year-old farmer whose brother was among the dead, {k:told} {a:Radio Surandina}, a local station, {v:by telephone}. | who=Fermina Huillca; form=named; basis=eyewitness; ans=disputes>s3?
S s7 deny/reject indirect | {c:Her account} was {k:disputed} by {s:regional police chief Oscar Tapia}, who | who=Oscar Tapia; form=named; ans=disputes>s6
S s8 assert/accuse indirect | {s:regional police chief Oscar Tapia}, who {k:told} {a:reporters} in Cusco that {c:the first shots had come from the hillside}. He {e:offered no evidence}. | who=Oscar Tapia; form=named/pronoun; ev=none_given; ans=disputes>s6?
S s9 assert/accuse mixed | {s:Community leader Teofilo Ccori} {k:said} {v:in a voice message} that {c:police had taken away 14 men "and we do not know where they are."} | who=Teofilo Ccori; form=named
S s10 assert/announce/confirm indirect | {s:Tapia} {k:said} {c:nine had been arrested and would be charged with rioting}. | who=Oscar Tapia; form=named; ans=disputes>s9?
S s11 demand indirect | {s:Villagers from the Ccollpa community} began the blockade on Feb. 13, {k:demanding} that {c:the mine's owner, Canada's Northgold Resources, pay 25 million soles ($7.2 million) in compensation for dust and noise}. | who=Ccollpa villagers; form=collective
S s12 offer indirect | {s:Northgold} has {k:offered} {c:a third of that}. | who=Northgold Resources; form=named
S s13 apologise/assert/opine mixed | {v:In an emailed statement}, {s:Northgold} {k:said} {c:it "deeply regrets" the loss of life and had not asked for the police operation}. | who=Northgold Resources; form=named
S s14 assert indirect | {s:A person familiar with the matter} {k:said} {c:the company had warned the government last week that the mine would run out of fuel by Friday}. | who=-; form=unnamed
S s15 warn/predict indirect | {s:the company} had {k:warned} {a:the government} last week that {c:the mine would run out of fuel by Friday}. | who=Northgold Resources; form=title/named/collective; in=s14
S s16 decline indirect | {s:Northgold} {k:declined to comment} on {c:that}. | who=Northgold Resources; form=named
S s17 accuse indirect | {s:Opposition lawmaker Nelida Arones} {k:accused} {c:the interior minister of lying} and | who=Nelida Arones; form=named; ans=rejects>s2?
S s18 demand indirect | {s:Opposition lawmaker Nelida Arones} accused ~ and {k:demanded} that {c:he step down}. | who=Nelida Arones; form=named/implied
S s19 assert/accuse indirect | {c:The minister}, {s:she} {k:said}, {c:had assured her in January that force would not be used}. | who=Nelida Arones; form=pronoun
S s20 promise/assert indirect | {s:The minister}, she said, had {k:assured} {a:her} in January that {c:force would not be used}. | who=~interior minister; form=title; in=s19
S s21 accuse/condemn/assert direct | {v:In a tweet} that was later deleted, {s:the governor of Apurimac region} {k:wrote}: "{c:Lima kills again.}" | who=~governor of Apurimac; form=title
S s22 assert/deny/retract indirect | {s:His office} {k:said} {c:his account had been hacked}. | who=governor's office; form=title/named/collective; ans=denies>s21?
S s23 condemn/opine/assert mixed | {s:The president} {k:called} {c:the deaths "a tragedy that shames us all"} but | who=Martín Vizcarra; form=title
S s24 reject/decline/deny indirect | {s:The president} called ~ but {k:ruled out} {c:withdrawing the police}. | who=Martín Vizcarra; form=title/implied
S s25 announce/assert indirect | {k:According to} {s:a decree published on Tuesday evening}, {c:a 60-day state of emergency in two districts takes effect at midnight}. | who=-; form=document
S s26 assert indirect | {c:The road, known as the mining corridor, has been blocked more than 50 times since 2016}, {s:consultancy Andean Risk} {k:estimates}. | who=Andean Risk; form=named
F killed person 3 3 | UPDATE 2-{n:Three} killed
F duration day 19 19 | for {n:19} days, leaving | by=s1
F killed person 3 - | leaving {p:at least {n:three} {g:villagers}} | op=at_least; cls=civilian; by=s1
F injured person 11 11 | adding that {n:11} of {g:its men} had | cls=police; by=s4
F killed person 2 2 | toll from {n:two} to | by=-/s5
F killed person 3 3 | from two to {n:three}, also | by=-/s5
F injured person 27 27 | that {n:27} {g:people} were | by=s5
F injured person 8 8 | injured, {n:eight} of them | by=s5
F detained/missing person 14 14 | away {n:14} {g:men} "and | by=s9; cls=detainee/civilian
F detained/charged person 9 9 | said {n:nine} had been | by=s10; cls=detainee
F money PEN 25000000 25000000 | pay {p:{n:25 million} soles} | by=s11; real=hypothetical/planned/ordered/actual
F money USD 7200000 7200000 | ({n:$7.2 million}) in | by=s11; real=hypothetical/planned/ordered/actual
F share/money percent 33.3333/33.33/33.3 33.3333/33.33/33.3 | offered {n:a third} of that | by=s12/-; real=planned/actual
F count tonne 190000 190000 | {p:about {n:190,000} tonnes} | op=about
F share percent 50 50 | at {n:half} its capacity
F change/price/share percent 4.1 4.1 | fell {n:4.1} percent | basis=change
F duration day 60 60 | a {n:60}-day state | by=s25; real=planned/actual
F count thing/district 2 2 | in {n:two} districts takes | by=s25
F count thing/time/times 51 - | blocked {p:more than {n:50} times} since | op=more_than; by=s26
L previous | from {old:two} to {new:three}, also
L includes | that {whole:27} people were injured, {part:eight} of them
E killing happened | UPDATE 2-Three {t:killed} as ~ with third {t:death}; adds ~ three {target:villagers} {t:dead}, the ~ cause of the {t:deaths}. ~ was among the {t:dead}, told ~ the {t:loss of life} and ~ called the {t:deaths} " | by=s1/-; begin=2020-03-03
E use_of_force happened | as Peruvian police {t:clear} blockade ~ {agent:Police} in southern {at:Peru} fired {t:tear gas} and live rounds on Tuesday to {t:break up} a blockade ~ the {t:police operation}. | by=s1/-; begin=2020-03-03
E shooting happened | {agent:Police} in southern {at:Peru} {t:fired} tear gas and {instrument:live rounds} on | by=s1; begin=2020-03-03
E blockade happened | clear {t:blockade} of ~ break up a {t:blockade} that had {t:cut off} the {target:Sullca copper mine} for ~ {agent:Villagers} from the Ccollpa community began the {t:blockade} on Feb. 13 | by=s1/-; begin=2020-02-13
E shooting denied | {agent:officers} had {t:used firearms}. | by=s2
E injury happened | of its {target:men} had been {t:hurt} by {cause:stones} and dynamite | by=s4; begin=2020-03-03
E injury happened | 27 {target:people} were {t:injured}, | by=s5; begin=2020-03-03
E shooting happened | eight of them by {t:gunshot}. | by=s5; opt=1
E shooting happened | {agent:They} {t:shot} at {target:us} as | by=s6
E shooting happened | the first {t:shots} had come from the {at:hillside}. | by=s8
E forced_disappearance/arrest happened | {agent:police} had {t:taken away} 14 {target:men} " | by=s9
E arrest happened | nine had been {t:arrested} and | by=s10
E charge announced/possible | would be {t:charged} with rioting | by=s10
E riot happened/hypothetical | charged with {t:rioting}. | by=s10; opt=1
E demand happened/demanded | {agent:Villagers} from the Ccollpa community began the blockade on Feb. 13, {t:demanding} that | opt=1
E offer_of_aid/talks/promise announced/happened | {agent:Northgold} has {t:offered} a third | opt=1
E threat/* happened | {agent:company} had {t:warned} the {target:government} | opt=1; by=s14
E shortage possible | the {target:mine} would {t:run out of} fuel | by=s15
E economic_loss happened | {target:Northgold shares} {t:fell} 4.1 percent | 
E business_closure/economic_loss ongoing | been {t:running at half its capacity} since | opt=1
E accusation happened | {agent:Opposition lawmaker Nelida Arones} {t:accused} the interior {target:minister} of lying | opt=1
E resignation demanded | demanded that {agent:he} {t:step down}. | by=s18
E use_of_force denied/hypothetical | that {t:force} would not be used | by=s20; opt=1
E promise happened | {agent:The minister}, she said, had {t:assured} her | by=s19; opt=1
E killing happened | "{agent:Lima} {t:kills} again | by=s21; opt=1
E cyber_attack happened | his {target:account} had been {t:hacked}. | by=s22
E withdrawal denied | ruled out {t:withdrawing} the {agent:police}. | by=s24; opt=1
E refusal/rejection_of_talks happened | {agent:The president} called the deaths "a tragedy that shames us all" but {t:ruled out} withdrawing | opt=1
E state_of_emergency announced/ordered/happened | a 60-day {t:state of emergency} in two {at:districts} | by=s25; begin=2020-03-04
E blockade happened | The {target:road}, known as the mining corridor, has been {t:blocked} more than | by=s26; begin=2016
T DATE 2020-03-03 | LIMA, {x:March 3} (Transworld)
T DATE 2020-03-03 | live rounds on {x:Tuesday} to
T DURATION P19D | for {x:19 days}, leaving
T TIME/DATE 2020-03-03TEV/2020-03-03TAF/2020-03-03TNI/2020-03-03 | which {x:late in the day} raised
T DATE 2020-02-13 | on {x:Feb. 13}, demanding
T DATE 2020-W09 | government {x:last week} that
T DATE 2020-03-06 | fuel by {x:Friday}.
T DATE 2019 | of copper {x:last year}, has
T DATE 2020-W09-WE | since {x:the weekend}.
T DATE 2020-01 | her in {x:January} that
T TIME/DATE 2020-03-03TEV | published on {x:Tuesday evening}, a
T DURATION P60D | a {x:60-day} state
T TIME 2020-03-04T00:00/T00:00/2020-03-03T24:00 | effect at {x:midnight}.
T DATE 2016 | since {x:2016}, consultancy
P location PE -12.05 -77.04 | {x:LIMA}, March
P location PE c c | southern {x:Peru} fired
P* location PE -14.12 -72.25 | Challhuahuacho
P location PE -13.52 -71.97 | reporters in {x:Cusco} that
P location CA 43.65 -79.38 | in {x:Toronto}.
P actor PE -12.05 -77.04 | "{x:Lima} kills again
P location PE -14.0 -73.0 | of {x:Apurimac} region | opt=1
P origin CA c c | owner, {x:Canada}'s Northgold | opt=1
P demonym PE c c | as {x:Peruvian} police
P part_of_name - - - | the {x:Sullca} copper mine
P part_of_name - - - | {x:Sullca}, which produced
P part_of_name PE - - | the {x:Ccollpa} community
P part_of_name - - - | consultancy {x:Andean} Risk
P site PE - - | known as the {x:mining corridor}, has
P site PE - - | from the {x:hillside}.
A organisation | ombudsman's office | the national ombudsman's office; The ombudsman's office | country=PE; alt=Ombudsman's office of Peru
A organisation | Interior Ministry | The Interior Ministry | country=PE; alt=Ministry of the Interior,Interior Ministry of Peru
A person | Fermina Huillca | Fermina Huillca | country=PE; private=1
A person | Oscar Tapia | regional police chief Oscar Tapia; Oscar Tapia; Tapia | country=PE
A person | Teofilo Ccori | Community leader Teofilo Ccori; Teofilo Ccori | country=PE; private=?
A group | Ccollpa villagers | Villagers from the Ccollpa community | country=PE; alt=Ccollpa community,Villagers
A organisation | Northgold Resources | Northgold Resources; Northgold; the company | country=CA
A person | Nelida Arones | Opposition lawmaker Nelida Arones; Nelida Arones | country=PE
A role/person | interior minister | the interior minister; The minister | country=PE
A role/person | governor of Apurimac | the governor of Apurimac region | country=PE
A organisation/group | governor's office | His office | country=PE
A person | Martín Vizcarra | The president | country=PE; office=president; alt=Martin Vizcarra
A organisation | Andean Risk | consultancy Andean Risk; Andean Risk
A organisation | Radio Surandina | Radio Surandina | country=PE
A organisation | Transworld | Transworld
A person | Elena Cordova | Elena Cordova
A person | Martin Pratt | Martin Pratt
A person | Joan Whitlock | Joan Whitlock
A organisation/group | police | Police in southern Peru; Peruvian police | country=PE; alt=Peruvian National Police,Police
A organisation | Sullca | the Sullca copper mine; Sullca | country=PE
N | (Recasts with third death; {x:adds ministry denial, company comment})
N | known as {x:the mining corridor}, has
D | UPDATE {x:2}-Three
D | March {x:3} (
D | a {x:41}-year-old
D | Feb. {x:13}, demanding
D | since {x:2016}, consultancy
D | with {x:third} death
D | the {x:first} shots
F count/deployed/present person 0 0 | "{n:No} {g:police officer} carried | op=none; cls=police; by=s3; opt=1
D | offered {x:no} evidence

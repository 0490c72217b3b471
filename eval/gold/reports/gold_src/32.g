S s1 assert/announce indirect | {s:Police Chief Dan Okerlund} {k:said} {c:six officers were hurt, none seriously}. | who=Dan Okerlund; form=named
S s2 assert/accuse direct | "{c:We had bricks, we had bottles, we had a Molotov cocktail that thank God did not go off}," {s:Okerlund} {k:said} {v:at a news conference} shortly after 2 a.m. ~ {e:has not been able to confirm} | who=Dan Okerlund; form=named; ev=unverified
S s3 assert/accuse indirect | {c:The march was peaceful until officers in riot gear boxed it in}, {k:said} {s:Alicia Redwing of Northern Voices}, the | who=Alicia Redwing; form=named; ans=disputes>s2
S s4 assert/accuse/condemn direct | "{c:You can't tell people to go home and then close every street that goes there}," {s:she} {k:said}. | who=Alicia Redwing; form=pronoun
S s5 assert mixed/indirect | {k:According to} {s:a search warrant affidavit filed in St. Louis County District Court}, {c:Officer Tyler Brandt fired four times after Whitebird "reached toward his waistband."} | who=-; form=document; basis=document; ev=unstated/cited
S s6 assert indirect | {s:The affidavit} doesn't {k:say} {c:whether Brandt's body camera was on}. | who=-; form=document; neg=1
S s7 opine/assert indirect | {s:Whitebird's sister, Janelle Whitebird}, {k:believes} {c:he was reaching for his phone}. | who=Janelle Whitebird; form=named; ans=disputes>s5
S s8 assert direct | "{c:He was talking to me}," {s:she} {k:said}. "{c:I heard him say, 'It's my phone, it's my phone.' Then I heard the shots.}" | who=Janelle Whitebird; form=pronoun; basis=eyewitness
S s9 assert direct | "I heard {s:him} {k:say}, '{c:It's my phone, it's my phone.}' Then | who=Marcus Whitebird; form=pronoun; in=s8
S s10 decline indirect | {s:His attorney} {k:did not return a call} Sunday. | who=-; form=title/unnamed; opt=1
S s11 decline indirect | {s:a spokeswoman, Jill Amundson}, {k:would not say} {c:when any video might be made public}. | who=Jill Amundson; form=named
S s12 order/announce indirect | {s:Mayor Erin Halvorson} {k:ordered} {c:an eight-hour curfew for downtown starting at 9 p.m. Monday} and | who=Erin Halvorson; form=named
S s13 ask/demand indirect | {s:Mayor Erin Halvorson} ordered ~ and {k:asked} {a:residents} {c:to stay home}. | who=Erin Halvorson; form=named/implied
S s14 condemn/opine/assert indirect | {s:She} {k:stopped short of criticizing} {c:police}. | who=Erin Halvorson; form=pronoun; neg=1; opt=1
S s15 opine/assert/concede/condemn direct | "{c:I've watched some of what's on Facebook and I don't like it}," {s:she} {k:said}. "{c:But I wasn't there.}" | who=Erin Halvorson; form=pronoun
S s16 condemn/opine mixed | {s:City Councilor Ray Tamminen} {k:called} {c:the curfew "gasoline on a fire"} and | who=Ray Tamminen; form=named; ans=rejects>s12
S s17 promise/announce/threaten indirect | {s:City Councilor Ray Tamminen} called ~ and {k:vowed} {c:to vote against any extension}. | who=Ray Tamminen; form=named/implied
S s18 assert/predict indirect | {c:Losses could top $200,000}, {s:the Downtown Council} {k:estimates}. | who=Downtown Council; form=named
S s19 assert/opine direct | "{c:Half my windows are gone}," {k:said} {s:Bev Maki}, who owns a bakery. "{c:I can sweep up glass. That boy's mother can't sweep up anything.}" | who=Bev Maki; form=named
S s20 assert/announce indirect | {c:St. Luke's hospital treated 17 people, mostly for eye irritation}, {s:spokesman Greg Pohl} {k:said}. | who=Greg Pohl; form=named
S s21 deny/assert indirect | {c:Posts claiming that she had died were not true}, {s:Pohl} {k:said}. | who=Greg Pohl; form=named; ans=denies>s22
S s22 assert indirect | {s:Posts} {k:claiming} that {c:she had died} were | who=-; form=document/collective; in=s21
S s23 assert/opine mixed | {s:The governor} {k:said} through {r:an aide} that {c:he had not been asked for the National Guard "and hopes not to be."} | who=Tim Walz; form=title
S s24 assert/announce indirect | {c:Forty-five state troopers are already in the city}, {s:a State Patrol official} {k:said}. | who=-; form=unnamed
S s25 assert indirect | {c:Twenty-nine of them had been released by early Monday}, {s:the jail's online roster} {k:shows}. | who=-; form=document; basis=document,data; ev=unstated/cited
S s26 promise/assert/announce/threaten direct | "{c:We'll be there}," {s:Redwing} {k:said}. "{c:Curfew or no curfew.}" | who=Alicia Redwing; form=named
S s27 assert indirect | {s:An earlier version of this story} {k:said} {c:Brandt fired five times}. | who=Lakehead Courier; form=document/outlet; opt=1
F detained thing/person 38 38 | Tear gas, {n:38} {g:arrests} on
F present/evacuated/count person 300 * | clear {p:several {n:hundred} {g:people}} | op=vague; cls=protester; opt=1
F detained person 38 38 | arresting {n:38}, on | cls=protester
F injured person 6 6 | said {n:six} {g:officers} were | cls=police; by=s1
F injured person 0 0 | hurt, {n:none} seriously | op=none; by=s1; cls=police
F count thing/time/times/shot 4 4 | fired {n:four} times | by=s5
F count thing/gun 0 0 | {n:No} {g:gun} was | op=none; opt=1
F duration year 6 6 | a {n:six}-year veteran | opt=1
F duration hour 8 8 | an {n:eight}-hour curfew | by=s12; real=planned/ordered/actual
F damaged thing/storefront 12 12 | {p:About {n:a dozen} {g:storefronts}} | op=about
F count/destroyed/damaged thing 1 1 | {n:a} dumpster was | opt=1
F money USD 200000 - | could {p:top {n:$200,000}} | op=more_than; by=s18; real=projected/feared
F share/destroyed/damaged percent 50 50 | "{n:Half} my windows | by=s19
F injured person 17 17 | treated {n:17} {g:people} | by=s20
F injured person 1 1 | {n:A} 19-year-old {g:woman} was | opt=1; cls=woman; by=s20/-
F deployed/present person 45 45 | {n:Forty-five} {g:state troopers} | cls=police; by=s24
F released person 29 29 | {n:Twenty-nine} of them | by=s25; cls=detainee
F count thing/time/times/shot 5 5 | fired {n:five} times. | by=s27/-; real=denied/actual; opt=1
L includes | arresting {whole:38}, on ~ {part:Twenty-nine} of them
L includes | said {whole:six} officers were hurt, {part:none} seriously | opt=1
E use_of_force happened | {t:Tear gas}, 38 arrests ~ {agent:Police} used {t:tear gas} and {instrument:pepper balls} late Sunday to clear several hundred {target:people} from {at:Superior Street}, ~ after the first {t:canister of gas} was fired | begin=2019-07-14
E arrest happened | Tear gas, 38 {t:arrests} on ~ {agent:Police} used tear gas and pepper balls late Sunday to clear several hundred {target:people} from {at:Superior Street}, {t:arresting} 38, ~ Those {t:arrested} face | begin=2019-07-14
E protest/violent_protest happened | on second night of {t:protests} over ~ night of {t:protests} over ~ The {t:march} was | begin=2019-07-14
E shooting happened | over Duluth police {t:shooting} ~ a 24-year-old {target:line cook} {t:shot} by an {agent:officer} outside a {at:gas station} on ~ {agent:Officer Tyler Brandt} {t:fired} four times ~ heard the {t:shots}." ~ said Brandt {t:fired} five | by=s5/-; begin=2019-07-12
E killing happened | over the {t:death} of {target:Marcus Whitebird}, a ~ {target:Whitebird} {t:died} Friday night. | begin=2019-07-12
E injury happened | six {target:officers} were {t:hurt}, none | by=s1; begin=2019-07-14
E arson/explosion/violent_protest happened/* | had a {t:Molotov cocktail} that ~ account of a {t:firebomb}. | by=s2/-; opt=1
E violent_protest happened | We had {t:bricks}, we | by=s2; opt=1
E violent_protest happened | {t:bottles thrown} after | opt=1
E use_of_force/blockade happened | {agent:officers} in riot gear {t:boxed} {target:it} {t:in}, said | by=s3
E road_closure/blockade happened/* | then {t:close} every {target:street} that | by=s4; opt=1
E weapons_seizure denied | No {target:gun} was {t:found}. | opt=1
E dismissal happened/ongoing | {target:Brandt}, a six-year veteran, is on {t:paid leave}. | opt=1
E investigation ongoing | {agent:The state Bureau of Criminal Apprehension} is {t:investigating}; | 
E curfew ordered/announced | {agent:Mayor Erin Halvorson} ordered an eight-hour {t:curfew} for {at:downtown} ~ called the {t:curfew} " | by=s12/-; begin=2019-07-15
E property_destruction happened | dozen {target:storefronts} were {t:damaged}, and | begin=2019-07-14
E property_destruction happened | Half my {target:windows} are {t:gone}," said | by=s19; opt=1
E arson/fire happened | a {target:dumpster} was {t:set on fire} behind the {at:library}. | begin=2019-07-14
E economic_loss possible/happened | {t:Losses} could top | by=s18
E injury happened | St. Luke's {agent:hospital} {t:treated} 17 {target:people}, mostly | by=s20
E injury happened/ongoing | A 19-year-old {target:woman} was in {t:fair condition} with a head {t:injury}. | by=s20/-
E killing denied | claiming that {target:she} had {t:died} were | by=s22/s21
E deployment/peacekeeping_deployment denied/demanded | {t:asked for the} {target:National Guard} | by=s23; opt=1
E deployment happened/ongoing | Forty-five {target:state troopers} are already {t:in the city}, a | by=s24; opt=1
E charge announced/happened/ongoing | Those {target:arrested} {t:face charges} ranging
E release_of_captives happened | {target:Twenty-nine of them} had been {t:released} by early | by=s25; begin=2019-07-15
E protest announced | Another {t:march} is planned for | begin=2019-07-15
T DATE/TIME 2019-07-15/2019-07-15T05:40 | {x:July 15, 2019}, 5:40
T TIME 2019-07-15T05:40/T05:40 | {x:5:40 a.m.} | opt=1
T TIME/DATE 2019-07-14TNI/2019-07-14TEV/2019-07-14 | balls {x:late Sunday} to
T TIME 2019-07-15T02:00/T02:00 | {x:shortly after 2 a.m.}
T TIME/DATE 2019-07-12TNI | died {x:Friday night}.
T DATE 2019-07-14 | call {x:Sunday}. The
T DURATION PT8H | an {x:eight-hour} curfew
T TIME 2019-07-15T21:00/T21:00 | at {x:9 p.m. Monday} and
T DURATION P6Y | a {x:six-year} veteran | opt=1
T TIME/DATE 2019-07-15TMO/2019-07-15 | by {x:early Monday}, the
T TIME/DATE 2019-07-15TEV | for {x:Monday evening}.
T TIME/DATE 2019-07-14TNI/2019-07-14 | on {x:the second night} of | opt=1
T TIME/DATE 2019-07-14TNI/2019-07-14 | 38 arrests on {x:second night} of | opt=1
P location US 46.79 -92.1 | {x:DULUTH} — Police
P location US 46.79 -92.1 | over {x:Duluth} police
P site US - - | from {x:Superior Street}, arresting
P site US - - | on {x:21st Avenue West}.
P site US - - | for {x:downtown} starting
P site US - - | behind the {x:library}.
P part_of_name US - - | in {x:St. Louis County} District
A person | Dan Okerlund | Police Chief Dan Okerlund; Dan Okerlund; Okerlund | country=US; alt=Chief Dan Okerlund
A person | Alicia Redwing | Alicia Redwing; Redwing
A organisation | Northern Voices | Northern Voices
A person | Marcus Whitebird | Marcus Whitebird | private=1
A person | Janelle Whitebird | Janelle Whitebird; Whitebird's sister, Janelle Whitebird | private=1
A person | Tyler Brandt | Officer Tyler Brandt; Tyler Brandt; Brandt | private=?
A person | Jill Amundson | Jill Amundson; a spokeswoman, Jill Amundson
A person | Erin Halvorson | Mayor Erin Halvorson; Erin Halvorson | country=US; alt=Halvorson
A person | Ray Tamminen | City Councilor Ray Tamminen; Ray Tamminen | alt=Tamminen
A organisation | Downtown Council | the Downtown Council; Downtown Council
A person | Bev Maki | Bev Maki | private=1; alt=Maki
A person | Greg Pohl | Greg Pohl; Pohl; spokesman Greg Pohl
A organisation | St. Luke's hospital | St. Luke's hospital | alt=St. Luke's
A person | Tim Walz | The governor | country=US; office=governor of Minnesota
A organisation | Bureau of Criminal Apprehension | The state Bureau of Criminal Apprehension; Bureau of Criminal Apprehension | country=US
A person | Katie Lindqvist | Katie Lindqvist
A organisation | Lakehead Courier | Lakehead Courier; The Courier
A organisation/group | State Patrol | State Patrol
A organisation/group | police | Police | country=US; alt=Duluth police,Duluth Police Department
N | {x:Organizers tell it differently}.
N | {x:Correction}: An
D | July {x:15}, 2019
D | a {x:24}-year-old line
D | on {x:21st} Avenue
D | after {x:2} a.m.
D | on {x:second} night
D | the {x:first} canister
D | at {x:9} p.m.
D | A {x:19}-year-old woman
D | or {x:no} curfew

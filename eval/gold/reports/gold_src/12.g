S h1 accuse indirect | {s:Suit} {k:blames} {c:utility for deadly Methow Valley fire}; 2 still | who=-; form=document; opt=1
S s1 accuse/condemn/assert mixed | over {c:what} {s:they} {k:described} as "{c:a slow-motion arson}." | who=Lawyers for survivors; form=pronoun
S s2 accuse/assert indirect | {s:The complaint}, filed in Okanogan County Superior Court, {k:alleges} that {c:Cascade Rim Power knew for 14 months that a pole near Carlton was rotten}. | who=~Lawyers for survivors; form=document
S s3 accuse/assert mixed | {c:A lineman}, {s:it} {k:says}, {c:had told his supervisors the pole "wouldn't see another winter}." | who=~Lawyers for survivors; form=pronoun/document
S s4 warn/predict/assert mixed | {s:A lineman}, it says, had {k:told} {a:his supervisors} {c:the pole "wouldn't see another winter}." | who=-; form=unnamed; in=s3
S s5 decline/assert indirect | {s:Cascade Rim} {k:said} {c:it would not discuss pending litigation}. | who=Cascade Rim Power; form=named
S s6 concede mixed | {v:in a filing with state regulators} Thursday, {s:the Spokane-based company} {k:acknowledged} that {c:a circuit in the area "experienced a fault" four minutes before the first 911 call}. | who=Cascade Rim Power; form=title/named; ev=unstated/cited
S s7 announce/assert/confirm indirect | {s:Okanogan County Sheriff Dale Hutchens} {k:identified} {c:the dead as Raymond Pruitt, 71, and Ellen Pruitt, 69}. | who=Dale Hutchens; form=named
S s8 assert indirect | {c:They were found in a pickup on Route 153}, {s:he} {k:said}. | who=Dale Hutchens; form=pronoun
S s9 concede/assert/apologise direct | "{c:They got the order late, and that's on me}," {k:said} {s:Hutchens}. | who=Dale Hutchens; form=named
S s10 ask indirect | when {k:asked} {c:whether deputies had gone to each house}, saying | who=-; form=implied; opt=1
S s11 assert mixed/direct | {s:He} bristled, though, when asked whether deputies had gone to each house, {k:saying} only that {c:they "knocked on every door they could see}." | who=Dale Hutchens; form=pronoun
S s12 assert/accuse/deny direct | "{c:Nobody knocked. My phone buzzed and the hill was already orange}," {k:said} {s:Amador}, who | who=Teresa Amador; form=named; basis=eyewitness; ans=disputes>s11
S s13 assert/announce indirect | {c:The fire, 35% contained, had blackened 58 square miles by Friday morning, up from 41 a day earlier, and destroyed at least 117 homes}, {k:according to} {s:the Department of Natural Resources}. | who=Department of Natural Resources; form=named
S s14 assert/announce indirect | On Thursday {s:the department} had {k:put} {c:the losses at 160}, a | who=Department of Natural Resources; form=title/named
S s15 correct/retract/concede indirect | {c:a tally} that {s:it} now {k:says} {c:wrongly included barns}. | who=Department of Natural Resources; form=pronoun; ans=retracts>s14
S s16 warn/predict direct | "{c:If the wind does what they're telling us, we lose Winthrop}," {k:said} {s:a firefighter}, who | who=-; form=unnamed
S s17 assert/predict indirect | "If {c:the wind does what} {s:they}'re {k:telling} {a:us}, we | who=-; form=pronoun; in=s16; opt=1
S s18 reject/deny/condemn/opine mixed | {s:Kit Sorensen}, the incident commander, {k:dismissed} {c:that as "campfire talk}." | who=Kit Sorensen; form=named; ans=rejects>s16
S s19 announce/assert/predict indirect | {c:Twenty-two engines were due from Oregon by Saturday}, {s:she} {k:added}. | who=Kit Sorensen; form=pronoun
S s20 reject/deny indirect | {s:The sheriff} {k:knocked down} {c:posts, shared thousands of times, that accused activists from Seattle of setting the blaze}. | who=Dale Hutchens; form=title; ans=denies>s21
S s21 accuse indirect | {s:posts}, shared thousands of times, that {k:accused} {c:activists from Seattle of setting the blaze}. | who=-; form=document/unnamed; in=s20
S s22 deny/assert/demand/reject direct | "{c:Zero evidence}," {s:he} {k:said}. "{c:Please quit calling us about it.}" | who=Dale Hutchens; form=pronoun; ans=denies>s21
S s23 announce/assert indirect | {s:The White House} {k:said} late Thursday that {c:federal aid had been approved}. | who=White House; form=metonym/named
S s24 assert/deny indirect | {s:Officials in Olympia} {k:said} {c:they had received no word of that}, but | who=-; form=collective/unnamed; ans=disputes>s23?
S s25 confirm/retract/correct indirect | {s:a spokeswoman for the governor} later reversed course and {k:confirmed} {c:it}. | who=-; form=unnamed; ans=confirms>s23,retracts>s24?
S s26 decline indirect | {s:An attorney for the utility's insurer} {k:did not return a call} seeking {c:comment}. | who=-; form=unnamed
S s27 condemn/opine/accuse/assert mixed | {c:a fire that burned nobody but which}, {s:their report} {k:found}, "{c:should have been the warning}." | who=~State regulators; form=document
S s28 offer indirect | {s:The Confederated Tribes of the Colville Reservation} {k:offered} {c:beds at its casino in Omak}. | who=Confederated Tribes of the Colville Reservation; form=named
S s29 assert indirect | {c:The Pruitts would have marked their 50th anniversary Sunday}, {s:their daughter} {k:wrote} {v:on Facebook}. | who=-; form=unnamed/title
S s30 assert direct | "{c:Dad always told us he'd go with his boots on}," {s:she} {k:wrote}. | who=-; form=pronoun
S s31 assert/predict indirect | "{s:Dad} always {k:told} {a:us} {c:he'd go with his boots on}," | who=~Raymond Pruitt; form=named/title/unnamed; in=s30
F missing person 2 2 | {p:{n:Two} {g:people}}
F missing person 2 2 | fire; {n:2} still missing | opt=1
F killed person 2 2 | killing {p:{n:a retired smokejumper and his wife}} and | opt=1
F evacuated/displaced person 6200 6200 | {p:{n:6,200} {g:residents}}
F duration month 14 14 | {p:{n:14} months} | by=s2
F duration minute 4 4 | {p:{n:four} minutes} before | by=s6
F evacuated/displaced/present/count person 3 3 | her {n:three} {g:children} | cls=child; opt=1
F share percent 35 35 | {p:{n:35%}} contained | by=s13
F count/destroyed/damaged square_mile/mile2/sq_mi/mile 58 58 | {p:{n:58} square miles} | by=s13
F count/destroyed/damaged square_mile/mile2/sq_mi/mile 41 41 | from {n:41} a day | by=s13
F destroyed home/thing/house 117 - | {p:at least {n:117} homes} | op=at_least; by=s13
F destroyed home/thing/house 160 160 | losses at {n:160}, a | by=s14; real=actual/denied
F count/deployed/present engine/thing/vehicle 22 22 | {p:{n:Twenty-two} engines} | by=s19; real=planned/actual
F count thing/times 1000 9999 | shared {p:{n:thousands} of times} | op=vague; by=s20/s21/-
F count/share thing/percent/evidence 0 0 | {n:Zero} evidence | op=none; opt=1; by=s22
F change/price percent 12 12 | fell {p:{n:12%}} Friday | basis=change
F money USD 1300000 1300000 | {p:{n:$1.3 million}}
F killed/injured/casualties person 0 0 | burned {n:nobody} but | op=none; by=s27/-
F count person 0 0 | "{n:Nobody} knocked | opt=1; op=none; by=s12
L previous | blackened {new:58} square miles by Friday morning, up from {old:41} a day
D | a {x:two}-lane road
D | first {x:911} call
D | Pruitt, {x:71}, and
D | Pruitt, {x:69}.
D | Route {x:153}, he
D | Level {x:3} notices
D | in {x:2018} they
D | their {x:50th} anniversary
D | the {x:first} 911
D | received {x:no} word
N | which mean "{x:go now}," remained
N | {x:spoke on condition of anonymity} because
E fire happened/ongoing | a wind-driven {t:wildfire} raced through the {at:Methow Valley}, ~ the {t:blaze}. 
E fire happened/ongoing | deadly Methow Valley {t:fire}; 2 still | opt=1
E missing_persons ongoing/happened | Two {target:people} remained {t:missing} Friday
E missing_persons ongoing/happened | fire; 2 still {t:missing} | opt=1
E killing/fire happened | {t:killing} a retired {target:smokejumper} and his {target:wife} and
E evacuation/displacement happened | {t:forcing} 6,200 {target:residents} {t:out} along
E charge/trial happened | {agent:Lawyers} for survivors {t:sued} the region's power {target:company} ~ {t:filed} in
E arson happened/possible | a slow-motion {t:arson}." | opt=1; by=s1
E infrastructure_damage/power_outage/accident happened | {target:circuit} in the area "experienced a {t:fault}" four | by=s6; opt=1
E killing happened | identified the {t:dead} as Raymond {target:Pruitt}, 71 | opt=1; by=s7/-
E rescue/killing/* happened | {target:They} were {t:found} in a pickup | opt=1; by=s8
E displacement/evacuation happened | {target:who} {t:fled} with her three children
E fire/property_destruction/arson happened | The {cause:fire}, 35% contained, had blackened 58 square miles by Friday morning, up from 41 a day earlier, and {t:destroyed} at least 117 {target:homes} | by=s13
E fire happened/ongoing | The {t:fire}, 35% contained | opt=1; by=s13
E fire happened | had {t:blackened} 58 square | by=s13; opt=1
E deployment/aid_delivery announced/possible | Twenty-two {target:engines} were {t:due} from | by=s19; begin=2020-08-22; opt=1
E evacuation ongoing/ordered | 3 {t:notices}, which | opt=1
E arson happened/denied | {agent:activists} from Seattle of {t:setting} the {target:blaze} | by=s21/s20
E offer_of_aid/aid_delivery announced/happened | federal {t:aid} had been {t:approved} | by=s23
E economic_loss happened | {target:Shares} of the company's parent {t:fell} 12% | begin=2020-08-21
E investigation ongoing/happened | State {agent:regulators} have opened an {t:inquiry}; in
E conviction/sanctions/charge/court_ruling happened | {agent:they} {t:fined} {target:Cascade Rim} $1.3 million | begin=2018
E fire happened | over a {t:fire} that burned nobody | opt=1
E offer_of_aid announced/happened | {agent:The Confederated Tribes of the Colville Reservation} {t:offered} {target:beds} at
E injury/fire/killing denied | that {t:burned} {target:nobody} but | opt=1
T DATE 2020-08-21 | missing {x:Friday} after
T DATE 2020-08-20 | regulators {x:Thursday}, the
T DURATION P14M | for {x:14 months} that
T DATE/TIME 2020-08-21TMO/2020-08-21 | by {x:Friday morning}, up
T DATE/DURATION 2020-08-20/P1D/2020-08-20TMO | 41 {x:a day earlier}, and
T DATE 2020-08-20 | On {x:Thursday} the
T DATE 2020-08-22 | by {x:Saturday}, she
T TIME/DATE 2020-08-20TEV/2020-08-20TNI/2020-08-20 | {x:late Thursday} that
T DATE 2020-08-21 | 12% {x:Friday}.
T DATE 2018 | in {x:2018} they
T DATE 2020-08-23 | anniversary {x:Sunday}, their
T DURATION/TIME PT4M | {x:four minutes} before
T DATE/DURATION 2020-WI/2020/2021/XXXX-WI/FUTURE_REF | see {x:another winter}." | opt=1
T TIME/DATE PRESENT_REF/2020-08-21 | that it {x:now} says | opt=1
P location US 48.36 -120.12 | {x:TWISP}, Wash
P location US 48.36 -120.12 | effect for {x:Twisp}.
P location US c c | TWISP, {x:Wash}. | opt=1
P* location US 48.5 -120.18 | Methow Valley
P location US 48.25 -120.11 | near {x:Carlton} was
P location US 48.48 -120.18 | lose {x:Winthrop},"
P origin/location US 47.66 -117.43 | the {x:Spokane}-based | opt=1
P location US 43.8 -120.55 | from {x:Oregon} by
P location/origin US 47.61 -122.33 | from {x:Seattle} of
P location/actor US 47.04 -122.9 | in {x:Olympia} said
P location US 48.41 -119.53 | in {x:Omak}.
P site US - - | on {x:Route 153}, he
P part_of_name US - - | in {x:Okanogan County} Superior
P part_of_name US - - | {x:Okanogan County} Sheriff
P part_of_name US - - | of the {x:Colville} Reservation
A person | Dale Hutchens | Okanogan County Sheriff Dale Hutchens; Hutchens; The sheriff | country=US
A organisation | Cascade Rim Power | Cascade Rim Power; Cascade Rim; the Spokane-based company; the region's power company | country=US
A person | Raymond Pruitt | Raymond Pruitt | country=US; private=1
A person | Ellen Pruitt | Ellen Pruitt | country=US; private=1
A person | Teresa Amador | Teresa Amador; Amador | country=US; private=1
A person | Kit Sorensen | Kit Sorensen | country=US
A organisation | Department of Natural Resources | the Department of Natural Resources; the department | country=US
A organisation | White House | The White House | country=US; alt=United States government,US government,Government of the United States,The White House,United States
A organisation | Confederated Tribes of the Colville Reservation | The Confederated Tribes of the Colville Reservation | country=US
A organisation | Okanogan County Superior Court | Okanogan County Superior Court | country=US
A organisation/group | State regulators | state regulators; State regulators | country=US
A group | Lawyers for survivors | Lawyers for survivors
A group | activists | activists from Seattle

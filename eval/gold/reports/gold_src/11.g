S u1 accuse/assert indirect | sinking: {s:survivors} {k:blame} {c:crew} as search | who=survivors; form=collective; opt=1
S s1 assert/announce indirect | {s:The national search agency} {k:said} {c:31 bodies had been recovered}. | who=national search agency; form=named/title
S s2 assert/announce indirect | {s:Its chief, Rear Admiral Budi Hartanto}, {k:said} {c:96 people were alive}. | who=Budi Hartanto; form=named
S s3 promise/assert direct | "{c:We will not stop while there is light}," {s:he} {k:told} {v:a news conference} in Kendari. | who=Budi Hartanto; form=pronoun
S s4 assert indirect | {s:The transport ministry} {k:said} {c:the vessel was licensed to carry 120 passengers and had been inspected in June}. | who=Indonesian transport ministry; form=named
S s5 accuse/assert indirect | {s:It} {k:blamed} {c:the weather}. | who=Indonesian transport ministry; form=pronoun
S s6 accuse/assert direct | "{c:The captain was the first into the boat}," {k:said} {s:Rahmat, a 27-year-old trader who clung to a fuel drum for nine hours}. "{c:Nobody told us where the life jackets were.}" | who=Rahmat; form=named; basis=eyewitness; ans=disputes>s5?
S s7 reject indirect | {s:The ferry's owner, Bahtera Timur}, {k:rejected} {c:the claim that its crew had fled}. | who=Bahtera Timur; form=named; ans=rejects>s6|s8
S s8 accuse/assert indirect | {k:the claim} that {c:its crew had fled}. | who=~survivors; form=implied/unnamed; in=s7; opt=1
S s9 deny/assert indirect | {v:In a statement emailed to reporters}, {s:the company} {k:said} {c:the captain, Andi Saleh, had stayed aboard until the bridge was under water}. {e:It offered no proof}. | who=Bahtera Timur; form=title; ev=none_given; ans=denies>s6|s8
S s10 assert/announce indirect | {c:Police in Kendari have detained the second officer}, {k:according to} {s:a person familiar with the investigation, who was not authorised to speak publicly}. | who=-; form=unnamed
S s11 decline indirect | {s:Police} {k:declined to confirm} {c:the arrest}. | who=Kendari police; form=collective/named
S s12 order indirect | {s:President Joko Widodo} {k:ordered} {c:an audit of every ferry in the archipelago} and | who=Joko Widodo; form=named
S s13 promise/offer indirect | {s:President Joko Widodo} ordered an audit of every ferry in the archipelago and {k:promised} {a:the families} {c:50 million rupiah for each victim}. | who=Joko Widodo; form=named
S s14 condemn/opine/accuse mixed | {s:The opposition party Gerindra} {k:called} {c:the inquiry "a curtain"} and | who=Gerindra; form=named
S s15 demand indirect | {s:The opposition party Gerindra} called the inquiry "a curtain" and {k:demanded} that {c:the transport minister resign}. | who=Gerindra; form=named
S s16 demand/opine/assert direct | "{c:He should go, and he knows it}," {k:said} {s:Fadli Nur, a Gerindra lawmaker}. | who=Fadli Nur; form=named
S s17 reject indirect | {s:The minister} has {k:dismissed} {c:such calls}. | who=~transport minister; form=title; ans=rejects>s15|s16
S s18 assert/announce indirect | {c:Jakarta had asked Australia for two patrol aircraft}, {s:the foreign ministry} {k:said}. | who=Indonesian foreign ministry; form=named
S s19 ask/demand indirect | {s:Jakarta} had {k:asked} {a:Australia} for {c:two patrol aircraft} | who=Indonesian government; form=metonym; in=s18
S s20 confirm/announce/promise indirect | {s:Canberra} {k:confirmed} that {c:one would arrive by Friday}. | who=Australian government; form=metonym; ans=confirms>s19|s18
S s21 assert indirect | {c:More than 300 people died when a ferry sank in Lake Toba's deep waters in an earlier disaster}, {s:local media} {k:reported} at the time, | who=local media; form=collective; ans=disputes>s22?
S s22 assert indirect | although {s:officials} {k:put} {c:the toll at 167}. | who=officials; form=collective; ans=disputes>s21
S s23 warn/assert indirect | {c:Fuel for the search boats is running low}, {s:a port official} {k:warned}. | who=-; form=unnamed
S s24 assert indirect | {c:Only three of the seven vessels could leave on Wednesday}, {s:she} {k:said}, | who=-; form=pronoun
S s25 assert indirect | {s:she} said, {k:adding} that {c:the other four would wait for a tanker from Makassar}. | who=-; form=pronoun
F rescued person 14 14 | {p:{n:14} more {g:survivors}} | basis=new
F present person 170 - | {p:at least {n:170} {g:people}} | op=at_least
F missing person 12 99 | for {p:{n:dozens}} still | op=vague
F distance km 40 40 | {p:about {n:40} kilometres} | op=about
F killed/count person 31 31 | {n:31} {g:bodies} | by=s1
F rescued/count/present person 96 96 | {n:96} {g:people} | by=s2
F count/present person 120 120 | {n:120} {g:passengers} | by=s4
F duration hour 9 9 | {p:{n:nine} hours}
F money IDR 50000000 50000000 | {p:{n:50 million} rupiah} | by=s13
F count/deployed thing/aircraft 2 2 | {n:two} {g:patrol aircraft} | by=s18/s19
F killed person 301 - | {p:More than {n:300} {g:people}} | op=more_than; by=s21
F killed person 167 167 | toll at {n:167} | by=s22
F count/deployed thing/vessel 3 3 | {p:Only {n:three} of the} | by=s24
F count/present thing/vessel 7 7 | the {n:seven} {g:vessels} | by=s24; opt=1
F count/deployed thing/vessel 4 4 | other {n:four} would | by=s25; opt=1
F count/deployed thing 1 1 | that {n:one} would arrive | by=s20; opt=1
F duration day 2 2 | {p:{n:two} days} after | opt=1
L includes | {part:three} of the {whole:seven} vessels | opt=1
D | 19 July {x:2017} (
D | {x:19} July 2017 (
D | a {x:27}-year-old trader
D | was the {x:first} into
D | the {x:second} officer
E accident happened | ferry {t:sinking}: ~ people {t:sank} off ~ The KM {target:Sinar Laut} {t:went down} in | begin=2017-07-17
E rescue happened | {agent:Rescuers} {t:pulled} 14 more {target:survivors} from | begin=2017-07-19
E missing_persons happened/ongoing | {target:dozens} still {t:unaccounted for}. ~ among the {t:missing}. | opt=1
E killing happened | 31 {t:bodies} had been | by=s1; opt=1
E arrest happened | {agent:Police} in Kendari have {t:detained} the second {target:officer}, ~ confirm the {t:arrest}. | by=s10
E investigation ordered | an {t:audit} of | by=s12; opt=1
E resignation demanded | the transport {agent:minister} {t:resign}. | by=s15
E deployment announced/possible | one would {t:arrive} by | by=s20; opt=1
E killing happened | 300 {target:people} {t:died} when | by=s21
E accident happened | a {target:ferry} {t:sank} in | by=s21
E shortage ongoing/possible/happened | {target:Fuel} for the search boats is {t:running low}, | by=s23
E killing happened | the {t:toll} at | opt=1; by=s22
E investigation happened/ongoing | with the {t:investigation}, | opt=1
E investigation happened/ongoing | the {t:inquiry} "a | opt=1
E investigation happened | been {t:inspected} in | opt=1; by=s4
E rescue happened | {t:search} widens | opt=1
E offer_of_aid announced | {t:promised} the | opt=1
T DATE 2017-07-19 | KENDARI, Indonesia, {x:19 July 2017} ( | opt=1
T DATE 2017-07-19 | Banda Sea on {x:Wednesday}, two
T DATE 2017-07-17 | on {x:Monday} night | opt=1
T TIME/DATE 2017-07-17TNI | on {x:Monday night}, about
T DATE 2017-06 | inspected in {x:June}.
T DURATION PT9H | for {x:nine hours}.
T DATE 2017-07-21 | by {x:Friday}.
T DATE 2017-07-19 | leave on {x:Wednesday}, she
T DURATION/DATE P2D/2017-07-17 | {x:two days} after | opt=1
P* location ID -3.97 122.51 | Kendari; KENDARI
P* location ID c c | Indonesia
P location ID -4.1 122.1 | {x:Southeast Sulawesi}
P* actor ID -6.2 106.8 | Jakarta
P* actor AU c c | Australia
P* actor AU -35.3 149.1 | Canberra
P location ID 2.68 98.88 | {x:Lake Toba}'s | opt=1
P origin/location ID -5.14 119.4 | {x:Makassar}
P location ID - - | {x:Banda Sea} | opt=1
A organisation | national search agency | The national search agency | country=ID
A person | Budi Hartanto | Rear Admiral Budi Hartanto; Its chief | country=ID
A organisation | Indonesian transport ministry | The transport ministry | country=ID; alt=transport ministry
A person | Rahmat | Rahmat | country=ID; private=1
A organisation | Bahtera Timur | Bahtera Timur; The ferry's owner; the company | country=ID
A person | Andi Saleh | Andi Saleh; the captain; Saleh | country=ID
A person | Joko Widodo | President Joko Widodo | country=ID
A organisation | Gerindra | Gerindra; The opposition party Gerindra | country=ID
A person | Fadli Nur | Fadli Nur; a Gerindra lawmaker | country=ID
A organisation | Indonesian foreign ministry | the foreign ministry | country=ID; alt=foreign ministry
A country/organisation | Indonesian government | Jakarta | country=ID; alt=Indonesia,Government of Indonesia,Indonesia government
A country/organisation | Australian government | Canberra; Australia | country=AU; alt=Australia,Government of Australia,Australia government
A organisation/group | Kendari police | Police | country=ID; alt=police,Indonesian police
A group | survivors | Survivors; survivors
A group | local media | local media
A group | officials | officials
A organisation | The Harbour Post | The Harbour Post; Harbour Post

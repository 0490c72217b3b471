S h1 ask mixed | {s:Parents} {k:ask} {c:if 47 pupils were 'traded for cash'} | who=Parents; form=collective; opt=1
S s1 deny/assert indirect | {s:The governor of Kebbi state, Alhaji Musa Danladi}, {k:says} {c:not a single naira was paid}. | who=Musa Danladi; form=named
S s2 assert indirect | {s:A man who says he carried the money} has {k:told} {a:the Globe Service} {c:a different story}. | who=Sani; form=unnamed; ans=disputes>s1; opt=1
S s2b assert indirect | A man {s:who} {k:says} {c:he carried the money} has | who=Sani; form=pronoun/unnamed; opt=1
S s3 assert indirect | {s:The school's principal} {k:says} {c:61 were taken}; | who=-; form=title
S s4 assert mixed | {s:the police} have only ever {k:spoken} of {c:"about 50"}. | who=police; form=named/collective; ans=disputes>s3
S s5 assert indirect | {c:They looked thin, and some had no shoes}, {s:our correspondent there} {k:says}. | who=-; form=title/unnamed; basis=eyewitness
S s6 assert/announce mixed | {s:Mr Danladi} {k:told} {a:a crowd} {v:at Government House} that {c:they had been "rescued by our gallant forces"}. {e:He gave no details} of any operation. | who=Musa Danladi; form=named; ev=none_given/unstated
S s7 assert indirect | But {s:a former militia leader, who asked to be called Sani}, {k:said} {c:he drove into the forest on Friday with 80 million naira ($195,000; £140,000) in rice sacks}. ~ It was {e:not possible to establish what was in them}. | who=Sani; form=unnamed/named; basis=photo,eyewitness; ev=unverified/unstated; ans=disputes>s6|s1
S s8 assert direct | "{c:I counted it twice. They counted it three times}," {s:he} {k:said}. | who=Sani; form=pronoun; basis=eyewitness
S s9 reject/deny mixed | {s:The governor's spokeswoman, Hauwa Bello}, {k:called} {c:Sani's account "a fairy tale"} and | who=Hauwa Bello; form=named; ans=rejects>s7|s8
S s10 assert/announce/threaten indirect | {s:The governor's spokeswoman, Hauwa Bello}, called ~ and {k:said} {c:the government was considering legal action}. | who=Hauwa Bello; form=named/implied
S s11 decline indirect | {s:The army} {k:has not commented}. | who=army; form=named/collective; opt=1
S s12 assert/accuse indirect | {s:One of the freed boys, who is 14}, {k:said} {c:the kidnappers moved them by night and beat those who cried}. | who=-; form=unnamed; basis=eyewitness
S s13 assert direct | "{c:They said we were guests}," {s:he} {k:said}, sitting on his grandmother's mat. "{c:I don't know why they let us go.}" | who=-; form=pronoun; basis=eyewitness
S s14 assert indirect | "{s:They} {k:said} {c:we were guests}," he | who=-; form=pronoun; in=s13
S s15 assert indirect | {c:Two of his classmates died of snake bites in the camp}, {s:he} {k:added}. | who=-; form=pronoun; basis=eyewitness
S s16 confirm indirect | {s:The state health commissioner} {k:confirmed} {c:one death}. | who=-; form=title; ans=confirms/qualifies>s15
S s17 assert/accuse indirect | {s:His grandmother} {k:said} {c:soldiers had ordered the family not to talk to journalists}. | who=-; form=title/unnamed
S s18 order indirect | {s:soldiers} had {k:ordered} {a:the family} {c:not to talk to journalists}. | who=soldiers; form=collective; in=s17
S s19 deny indirect | {s:An army officer in the town}, asked about this, {k:denied} {c:giving any such order}. | who=-; form=unnamed; ans=denies>s17|s18
S s20 claim_responsibility/assert indirect | {s:No group} has {k:said} {c:it carried out the attack}. | who=-; form=collective/unnamed/implied; neg=1; opt=1
S s21 accuse mixed | {s:The police} {k:blamed} {c:"bandits"}, as | who=police; form=named/collective
S s22 opine/accuse/assert indirect | {s:a security official who is not authorised to speak to the media} {k:said} {c:he suspected jihadists linked to Ansaru were involved}, but {e:offered no proof}. | who=-; form=unnamed; ev=none_given
S s23 assert indirect | {c:More than 800 students have been seized in the north-west in that time}, {k:according to} {s:the consultancy Sahel Watch}, {c:and at least 150 are still being held}. | who=Sahel Watch; form=named
S s24 praise/assert/thank indirect | {s:President Muhammadu Buhari} {k:welcomed} {c:the pupils' return} and | who=Muhammadu Buhari; form=named
S s25 promise mixed | {s:President Muhammadu Buhari} welcomed ~ and {k:promised} that {c:the remaining captives would be freed "in days, not weeks"}. | who=Muhammadu Buhari; form=named/implied
S s26 assert/condemn/accuse indirect | {s:His critics} {k:point out} that {c:he said the same in March}. | who=-; form=collective
S s27 promise/assert indirect | that {s:he} {k:said} {c:the same} in March. | who=Muhammadu Buhari; form=pronoun; in=s26
S s28 threaten/demand indirect | {s:The teachers' union} is {k:threatening} {c:to strike from Monday unless guards are posted at every school}. | who=teachers' union; form=named/title/collective
S s29 assert/ask/accuse direct | "{c:The governor said: 'All our children are home,'}" {s:she} {k:told} {a:reporters}. "{c:So whose child is mine?}" | who=Rakiya Umar; form=pronoun
S s30 assert/announce direct | "{s:The governor} {k:said}: '{c:All our children are home},'" she | who=Musa Danladi; form=title; in=s29
S s31 order/announce indirect | {c:All boarding schools in Kebbi} have been {k:ordered} {c:to close until August}. | who=-; form=implied; opt=1
F released/hostage person 47 47 | if {n:47} {g:pupils} were | cls=child
F hostage/missing person 12 99 | took {p:{n:dozens} of {g:pupils}} | op=vague; cls=child
F duration week 3 - | {p:More than {n:three} weeks} after | op=more_than
F released person 47 47 | Nigeria, {n:47} of them | cls=child
F money NGN 0 0 | {p:not {n:a single} naira} was | op=none; by=s1; opt=1
F killed person 1 1 | {n:A} {g:police officer} was | cls=police; opt=1
F hostage person 61 61 | says {n:61} were | by=s3
F hostage person 50 50 | {p:about {n:50}} | op=about; by=s4
F count thing/bus 4 4 | in {n:four} buses
F money NGN 80000000 80000000 | with {p:{n:80 million} naira} ( | by=s7
F money USD 195000 195000 | ({n:$195,000}; | by=s7/-
F money GBP 140000 140000 | {n:£140,000}) in | by=s7/-
F count thing/time/times 2 2 | it {n:twice}. They | by=s8; opt=1
F count thing/time/times 3 3 | it {n:three} times | by=s8; opt=1
F killed person 2 2 | {n:Two} of {g:his classmates} died | cls=child; by=s15
F killed person 1 1 | confirmed {n:one} death | by=s16
F hostage person 801 - | {p:More than {n:800} {g:students}} | op=more_than; by=s23
F hostage person 150 - | {p:at least {n:150}} are | op=at_least; by=s23
L includes | took {whole:dozens} of pupils ~ Nigeria, {part:47} of them
L includes | {whole:800} students have ~ at least {part:150} are | opt=1
E hostage_taking happened | Nigeria school {t:kidnap}: Parents ~ {agent:gunmen} {t:took} dozens of {target:pupils} from a {at:boarding school} in ~ The {target:pupils}, aged between 10 and 17, were {t:seized} from ~ says 61 were {t:taken}; the ~ behind the {t:kidnapping}? | by=s3/-; begin=2021-06-03
E release_of_captives happened | pupils were '{t:traded} for cash' ~ {target:47 of them} are {t:back} with their families ~ about the {t:release}? ~ welcomed the pupils' {t:return} and | begin=2021-06
E killing happened | A police {target:officer} was {t:killed} in the | begin=2021-06-03
E armed_attack/raid happened | killed in the {t:raid}. The ~ carried out the {t:attack}. The | begin=2021-06-03
E rescue/release_of_captives happened | {target:they} had been "{t:rescued} by our gallant {agent:forces}" | by=s6
E capture_of_place/visit/* happened | {agent:he} {t:drove} into | opt=1; by=s7
E agreement/offer_of_aid/* denied | a single naira was {t:paid}. A | opt=1; by=s1
E charge possible | considering {t:legal action}. | opt=1; by=s10
E torture/use_of_force/armed_attack/lynching/injury happened | the {agent:kidnappers} moved them by night and {t:beat} {target:those} who | by=s12
E prisoner_transfer/displacement/* happened | the {agent:kidnappers} {t:moved} {target:them} by | opt=1; by=s12
E release_of_captives happened | why {agent:they} {t:let} {target:us} {t:go}." | opt=1; by=s13
E killing/accident happened | Two of his {target:classmates} {t:died} of {cause:snake bites} in the {at:camp}, | by=s15
E killing happened | confirmed one {t:death}. | by=s16; opt=1
E censorship/order_to_use_force/ban ordered/happened | {agent:soldiers} had {t:ordered} the {target:family} not | opt=1; by=s17
E hostage_taking happened | turned to mass {t:abduction} since ~ 800 {target:students} have been {t:seized} in the {at:north-west} in | by=s23/-
E detention/hostage_taking ongoing | at least 150 are still being {t:held}. | by=s23
E release_of_captives possible/announced/hypothetical | the remaining {target:captives} would be {t:freed} " | by=s25
E promise happened | Buhari welcomed the pupils' return and {t:promised} that | opt=1
E business_closure/ban/evacuation ordered/announced | All boarding {target:schools} in {at:Kebbi} have been ordered to {t:close} until | by=s31/-
E strike_labour threatened | {agent:The teachers' union} is threatening to {t:strike} from | by=s28; begin=2021-06-28
E deployment demanded/hypothetical | unless {target:guards} are {t:posted} at | by=s28; opt=1
T DURATION/DATE P3W | {x:More than three weeks} after
T DATE 2021-06-03 | on {x:3 June}. A
T TIME/DATE 2021-06-27/2021-06-27TMO/2021-06-27TNI | dawn on {x:Sunday} in
T DATE 2021-06-25 | forest on {x:Friday} with
T TIME/SET XXXX-XX-XXTNI/TNI | by {x:night} and | opt=1
T DATE 2020 | since {x:late 2020}.
T DURATION PXD | in {x:days}, not | opt=1
T DURATION PXW | not {x:weeks}" | opt=1
T DATE 2021-03 | in {x:March}.
T DATE 2021-08 | until {x:August}.
T DATE 2021-06-28 | from {x:Monday} unless
T DATE 2021-06-27 | spent {x:Sunday} at
P location NG c c | north-western {x:Nigeria}, 47
P location NG c c | {x:Nigeria} school
P location NG 11.5 4.2 | of {x:Kebbi} state, Alhaji
P location NG 11.5 4.2 | schools in {x:Kebbi} have
P location NG 11.03 4.9 | in {x:Dirin Daji} on
P location NG 12.45 4.2 | capital, {x:Birnin Kebbi}, before
P location NG 9.06 7.49 | In {x:Abuja}, a
P site NG - - | at {x:Government House} that
P site NG - - | of {x:Government House}. "
P site NG - - | the {x:Government Science College} in
P part_of_name - - - | the consultancy {x:Sahel} Watch
P location NG - - | in the {x:north-west} in | opt=1
A person | Musa Danladi | The governor of Kebbi state, Alhaji Musa Danladi; Alhaji Musa Danladi; Musa Danladi; Mr Danladi; The governor | country=NG; alt=Danladi
A person | Sani | a former militia leader, who asked to be called Sani; Sani | country=NG; private=?
A organisation/group | police | the police; The police | country=NG; alt=Nigeria Police Force,Nigerian police
A person | Hauwa Bello | The governor's spokeswoman, Hauwa Bello; Hauwa Bello | country=NG
A organisation/group | army | The army | country=NG; alt=Nigerian army,Nigerian Army
A group | soldiers | soldiers
A group | Parents | Parents
A organisation/group | Ansaru | Ansaru | country=NG
A organisation | Sahel Watch | the consultancy Sahel Watch; Sahel Watch
A person | Muhammadu Buhari | President Muhammadu Buhari; Muhammadu Buhari | country=NG; alt=Buhari,President Buhari
A organisation | teachers' union | The teachers' union | country=NG
A person | Rakiya Umar | Rakiya Umar | country=NG; private=1
A organisation | Globe Service | the Globe Service; Globe Service; The Globe Service
A organisation | Government Science College | the Government Science College; Government Science College
N | asked to be {x:called Sani}, said
N | {x:What do we know about the release?}
N | {x:Who is behind the kidnapping?}
N | {x:What happens now?}
D | on {x:3} June
D | who is {x:14}, said
D | between {x:10} and
D | and {x:17}, were
D | late {x:2020}. More
D | had {x:no} shoes
D | {x:No} group
D | offered {x:no} proof
D | gave {x:no} details
D | {x:nobody} agrees
D | {x:One} of the freed
S s13b assert direct | '{c:They said we were guests}'@1 | who=-; form=implied; opt=1

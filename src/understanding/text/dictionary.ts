/** Words that are right as they stand and say little of accounts: nothing near to them is meant instead. */
export const dictionary: ReadonlySet<string> = new Set(
  `
  abandon abandoned ability able abort absence absent accent accents accident accidents ache achieve act action actions
  active activities activity actual add added adding adds administration admit adult advance advice afford afraid
  afternoon age aged agency agent ages ago agree agreed ahead aim air airport alarm album alert alive allergic
  allowance aloud alphabet altogether amazed ambulance amount amounts anaesthetist ancient angel anger angry animal
  ankle anniversary announce annual answer answers antibiotics anxious anymore anyway anyways anywhere apart apologies
  apologise apology apparent appeal appear appears apple apples appreciated approach appropriate april apron archive
  archived argue argument arm arms army arrange arranged arrival arrive arrives arse article asleep assess assessment
  assist assistant assume assumed attach attached attack attacks attend attended attention attitude auction august aunt
  authority autumn available average avoid awake aware awkward background backs backwards bacon badge badges badly
  bairn baked balance bald ball balloon banana bandage bang bank banned banner banter bar bare barely bargain bark
  barrier base based basement basic basics basket bath bathroom battery battle beach beans bear beard bearing beat
  beaten beating beauty became become bedroom beds bedtime bee beef beer beg begged beginner begins behave belief
  believe bell belly belong belongs belt bench bend beneath benefit benefits beside besides bet beyond bike bill bills
  bin bind binned bins bird birds birthdays biscuit biscuits bite bits bitter bladder blame blamed blanket bled
  bleeping blimey blind bliss bloke bloods bloom blow blowing blown blur boat bobbins bodies boil boiled boiler
  bollocks bomb bone bones bonus booked booking bookmark bookmarked boost boot booted boots border bored boring borrow
  bottle bottles bounce bounced bounces bound bowl brain brake branch brand brave bread breakfast breaking breaks
  breast breath breathe breathed breathing breeze brew brick bricks bride bridge brief bright brink broad broke broken
  brother brothers browse browsing brush bubble bucket budget bug bugger bugs build builds built bullet bum bump bunch
  bundle burden burger buried burn burned burning burnt burst bury bus buses bush busier bust butter button buying buzz
  cab cabin cable cables cafe calendar calm calmly camera cameras camp cancel candle capable capacity capital capitals
  captcha carbon cardiology cards career careful carefully careless carer carers cares caring carpet carried carrier
  carries carry carrying cash castle casual catch catches catching cats caught caused causes causing cease ceiling
  celebrate cell central centre centres century certain certainly chain chains challenge champion channel chaos
  chaplain chaplaincy chapter character characters charger charity charm charming chart charts chase chased chasing
  chatting cheaper cheat checked checking checks cheeks cheeky cheer cheese chemist chest chew chicken chickens chips
  chocolate choices choosing chop chose chosen christmas chuck chucked chucks chuffed church cinema circle circles
  circumstance circus citizen civil claim claims clap clarify clash clashes classic clause cleaned cleaner cleaning
  clearer clearly clerks clever click climb climbing clinical clinicians clip clipboard clock clocks closest cloth
  clothes cloud clouds clue clues clumsy cluster clutter coach coast coats coins collapse colleague colleagues collect
  collected college colour colours comb combination comfort comic command comment comments commit committed committee
  commode communicate community commute companies company compare complain complained complaint complaints completed
  completely complex complicated compulsory concern concerned concerns conditions conduct confident config confirm
  conflict confuse confusing connect connected connection conscious consent consider consistent constant constantly
  constitute consultant consultants contact contain contains content contents contest context continue contribution contributions contract
  contracted contractor contracts contrast contribute control convenient conversation convince convinced cooking cool
  coped copies copper core corner coroner corpse correction corrects cost costs cottage cotton cough council counsel
  count counter countries country couple courage courses court cousin covered covers cow cows crack cracked cracking
  crash crashed crashes crate crawl crazy cream create creates creating creative credit creep crew cried cries crikey
  crime crisis crisp crisps critical crossed crossing crowd crown cruel crumbs crush crushed crying crystal cuddle cuff
  cupboard cupcake cure curious current currently curry curse curtain curtains custard custom customer cute cuts
  cutting cycle cycling dads dairy damage damaged dammit damn damp dance dancing danger dangerous dare darker darling
  darn data database dates daughters dawn daylight deadline deadlines deaf dealing deals dealt death debate debt
  december decent decision decisions decrease dedicated deduction deeply defeat defect defend define definite
  definitely degree delay delayed delays delete deleted delicate delight deliver delivered delivery demand demands
  denied dentist departments depend depends depressing depth deserve deserves design designed designs desktop desperate
  despite destroy details detect determine develop device devices devil diabetic dial diary dictionary dietician differ
  difference differences difficult difficulty dig digging dignity dinners dip direct direction directions directly
  director dirt dirty disabled disappear disappointed disaster discharge discharged discover discuss discussed disease
  disgrace disgusting dishes disk dislike dismiss display dispute distance distract district disturb dive divide
  divorce dizzy dnar docking docs document documents dodgy dogs doll domain donate donkey doom doors dose dot dots
  double doubt doubts downstairs dozen dozens draft drag dragged dragging dragon drain drama draw drawer drawers
  drawing drawn dream dreams dress dressed dressing drew drinking drinks dripping driven driver drives driving dropped
  dropping drops drove drown drugs drunk duck ducks duffer dull dumped dumping dust duties duty dying eager earlier
  earliest earn earned ears earth easier easiest easily easter eaten eating eats echo edges edit effect effective
  effort efforts eggs elapse elbow elderly election electric electricity elephant elsewhere embarrassed embarrassing
  emergency emojis emotional emotions employ employed employee employees employer employment emptied encourage ended
  ending endless ends energy engage engine english enjoy enjoyed enjoying enormous ensure entered entering enters
  entire entirely entitled entrance entry envelope episode equal equally equipment error errors escape escaped
  essential establish estate evenings event events eventually everyday everywhere evidence evil exact exactly exams
  excellent except excited exciting excuse excuses exercise exhausted exhausting exist exit exits expect expected
  expecting expensive experience experienced expert explain explained explaining explains explanation explode explore
  export express extend extension extra extras extreme extremely eyes faces factor factors factory facts faff faffed
  faffing failed failing fails failure faint fairly fairy faith fake fallen falling falls false familiar families
  famous fan fancies farm farmer fashion faster fastest fatal fate fault faults favour favourite favourites fears
  feature features fed feeding feeds feelings feels fees fellow female fence ferry festival fever fewer fiction fields
  fifteen fifth fifty fighting figure figured figures files film finals finances finger fingers finish finished
  finishes finishing fires firewall firm firmly firstly fishing fit fits fitted fitting fix fixed fixes fixing flag
  flame flash flashes flashing flat flats flaw flesh flew flexible flies flight flights flip float flood flooded
  flooding floors flower flowers flu fluid flush fly flying fob fobbed focus fog fold folded folder folders folk folks
  followed following follows fond fool foolish footage football forbid forced forces forcing forecast foreign forest
  forever forgave forgive fork formal format formats forms formula fort forth fortnight fortunate forty forward
  forwards fought foul founded fourteen fourth fraction frame frames framework france frankly fraud freedom freeze
  freezer freezing frequent frequently fridge friendly friends frighten frightened frog frozen fruit frustrated
  frustrating frustration fuel fulfil functional functions fund funds funeral funny furious furniture further fury
  future gadget gain gained gains gallery gap gaps garage gas gate gates gather gathered gaze gear general generally
  generate generous genius gentle gentleman gently genuine genuinely german ghost giant gifts gin ginnel giraffe glance
  glass glasses glitch glorious gloves glue goal goat goats gods gold golden golf goodness goods google googled gosh
  gown gowns grab grabbed grace grade grades gradually grand grandad grandchildren grandma granny grant granted grants
  graph grass grave gravy greasy greedy greet greeting greetings grew grief grieving grill grim grin grip groan groin
  gross grounds groups growing grown growth grubby grumpy guarantee guard guards guessed guessing guest guests guide
  guided guides guilty guitar gum gun guts gutted guy guys gym habit habits hacked hacker hairy halfway hall halls
  hamster handed handing handle handled handles handling handover handovers hands handy hang hanging hangs happened
  happening happens happier happily harder hardly harm harsh hated hates hats haul haven headache heading heads healing
  healthcare healthy heap heaps hearing hearts heat heater heating heaven heavily heck hedge height helicopter hell
  helmet helpful helpless helpline henceforth hesitate hiccup hidden hide hiding highest highlight highly hill hills
  hint hints hip hire hired hist history hits hobby hockey holding holds holes holiday holidays holy homes honest
  honour hood hook hoop hooray hop hoped hopefully hopeless hopes hoping horrible horrid horror horses hospice
  hospitals host hosting hotel hourly household houses housing however huge hugs humans humble humour hundreds hung
  hunger hungry hunt hunting hurdle hurt hurting hurts hut hygiene hypothetical ice icing icon icons ideal ideas
  identical identify identity idiot ignore ignored ignores ignoring illegal illness image imagine immediate immediately
  immense impact impatient imply import importance important impossible impress impressed improve improved inability
  inbetween incident include included includes including income increase increased increases increasingly incredible
  incredibly indeed indicate individual industry infection infinite inform informed initial initially injection injury
  inner innocent input inquiry insane insert insides insist insists install installed instance instant instantly
  instead instruct instructed instructions insult insulting insurance intend intended intense intensive intent
  intention interest interested interesting interests international internet interpreter interrupt interview interviews
  introduce invalid invented investigate invisible invite invited involve involved iron ironic irony irregular
  irrelevant irritated irritating island issued issues issuing italian item items jacket jail jam january japan jar
  jargon jaw jealous jeans jelly jet jewel jobs jogging joined joins joint joked jokes joking jolly journal journey joy
  judge judging juggling juice july jump jumped jumping jumps june jungle juniors jury justice justify keen keeper
  kettle keyboard keyboards keys keyword kick kicked kicking kicks kill killed killing kills kindly kindness kinds king
  kingdom kiss kit kitten knackered knee knees knit knitting knives knob knock knocked knocking knot knots knowing
  knowledge known knows label labels lack lacking lad ladder ladies lads lamb lamp landed landing landline landlord
  lane language languages laptops largely larger largest laser lasted lasting lasts lately latter laughed laughing
  launch lawyer layer layers lazy leader leaders leads leak leaking lean leaning leap learned learner learning learnt
  leather lecture lectures lend length lengths lesson lessons lets levels liable liar liars licence license lick lid
  lied lies lifetime lifted lifting lifts lighter lightning lights liked likes limb limit limited limits lined lines
  lion lips liquid listed listened listening lists lit literal litre livid loaded loading loaf loan lobby locals locate
  located location locum locums lodge logic logical lone lonely longer longest loo lookup loop loops loose lord lorries
  loser loses losing loss losses lottery loud louder loudly lounge loved lover loves loving lower lowest loyal lucky
  luggage lump lunches lungs luxury lying machine machines mad madam madness magic magical magnet mail mainly maintain
  maintenance major majority maker male malfunction manage managed management manages managing mandatory manner manners
  manual manually map marathon march mardy margin marginal marked marking marks marmalade marriage marvellous mask
  masks mass massive master masters mat match matched matches matching mate material maths matters mature maximum
  mayhem maze meals meaning meaningful meaningless means meantime meanwhile measure measured measures meat mechanism
  medal media medical medicating medication medicine medium meets melt meltdown melted member members memo memories
  memory mend mended mental mentally mention mentioned menu mercy mere merely merge merger merit merry mess messed
  messing messy metal meter method methods metre mice microphone microwave midday midnight midwife midwives mighty
  miles military mill million millions mimic min minded minds mini minimum minor minority minus miracle mirror misery
  misled missed misses missing mission mither mithering mix mixed mixture moan moaned moaning mob mobile mobiles mock
  mode model models modern modest module modules mom moments mondays monitor monitors monkey monkeys monster monthly
  months mood moon moral moreover mornings mortal mortgage mostly mothers motion motor motorway mould mount mountain
  mouse mouthful movement movies muck mud muddle muddled mug mugs multi multiple multiply mumble mums murder muscle
  museum mushroom music musical mustard mute mutual mystery naff nail nails naked named namely names nap nappy narrow
  nasty nation national native natural naturally nature naughty navigate navy nearby nearest nearly neat necessarily
  necessary needle needless negative neglect neighbour neighbours nerves nervous nesh nest nets network neutral newest
  newly newspaper nhs nicely nicer niece nightmare nightmares nineteen ninety noble nobody nod noisy nonsense noon nope
  normal normally northern nosy notable notes noticed notices notify nought novel november nowadays nowhere nowt numb
  numerous nursery nursing nut nuts obey object objects obscure observe obsolete obtain obtained obvious obviously
  occasion occasional occasionally occupied occupy occur occurred occurs ocean october odd oddly odds offence offend
  offended offered offering offers officer offices official officially offline offside oil oldest olive omitted onboard
  ongoing onion onions onto onwards oops opera operate operated operation opinion opinions opportunity oppose opposite
  opted opting orange oranges ordered ordering orders ordinary organ organise organised original originally orphan
  others otherwise ought ours outcome outlet outlook outstanding oven overall overdue overlooked overnight overtime
  overwhelmed owed owes owing owned owner owners owt oxygen pace pack packed packet packs pad paid painful pains paint
  painted painting pair palace pale pan pancake panda panel panic panicked panicking pants papers paperwork parade
  paragraph parcel pardon parents parked parrot partial partially particular particularly parties partly partner
  partners parts passage passed passenger passes passing passion passive passport paste pasted paternity path paths
  patience pattern patterns pause paused pavement paws paying payment payments pays peace peaceful peak peanut pear
  pears peculiar pedal peel peer penalty pencil pending pens pension pensions pepper peppermint per percent percentage
  perfect perfectly perform performance period periods permission permit permits personal personality personally
  personnel persons petal petrol pets pharmacist phase phlebotomy phones phoning photo photograph photos phrase phrases
  physical physically physics physio piano picked picking pickled picks picnic picture pictures pie pieces pig pigeon
  pigs pile piled piles pill pillow pills pilot pinch pink pint pipe pirate pit pitch pizza placed places plain plane
  planes planet planned planning plans plant plaster plastic plate plates platform player players playing pleasant
  pleased pleasure plenty plot plug plugged plum plumber plums plunge plus pocket poem poet pointed pointing pointless
  points poison pole police policies policy polish polite politely political pond pony pool poorly pop popped popping
  popular population popups pork port portal position positive possess possibility possible possibly postal posted
  poster posters posting postman potential potentially potty pour poured pouring poverty powder powerful practical
  practically practice praise pray prayer prayers precise predict prefer preferably preferred prefix pregnant premium
  prepare prepared presence present presents preserve pressed pressing pressure prevent prevented previous previously
  prices pride priest primary prime prince princess principle printed printer printers printing prints priority prison
  private prize proceed proceeding process processed processes processing prod produce product production profession
  professional profit programme programmes progress project projects promise promised promises prompt prompted
  prompting proof properly property proportion propose protect protected protection protest proud proudly prove proved
  proves provide provided provider provides providing pub public published pudding puddle pulled pulling pulls pulse
  pump punch punctual pupil puppy purchase pure purely purple purpose purposes purse pursue pushed pushes pushing
  puzzle puzzled qualified quality quantity quarters queen queries query questioned questions queue queued queues
  quicker quickest quid quietly quit quiz quote quoted quotes rabbit race races racing radio radiographer rage railway
  rainbow raise raised raises raising rally ramp random randomly rang range rank rapid rapidly rare rarely rat rates
  ratio rats rattle raw ray reached reaches reaching react reaction reader readers readily reading reads realise
  realised realises reality rear reasonable reasonably reasons reassure rebel reboot rebooted rebooting rebuild rebuilt
  recall receipt receive received receives receiving recent recently recipe reckless recognise recognised recommend
  recommended record recorded recording records recover recovered recovering recycle reduce reduced reenter reentered
  referral referrals referred refers reflect reflection refresh refreshed refreshes refreshing refund refusal refuse
  regard regarding regardless regards region regional registrar regret regrets regular regularly regulations reinstall
  reinstalled reinstalling reject relate related relation relations relationship relative relatives relax release
  released relevant relief relieved religion relocation relogin reluctant rely remain remained remaining remains
  remarkable remedy remind reminded reminder reminders reminding reminds remote remotely removal remove removed removes
  removing rent rented renting reopen reopened repair repaired repeat repeated repeatedly repeats replace replaced
  replacement replied reply replying reported reporting reports represent reputation requested requests require
  required requires rescue research researcher resend resent reserve reservoir residence resident residents resign
  resist resolve resolved resource resources respect respond responded response responses responsible restart restarted
  restarting resting restore restored restraint restrict restricted resubmit resubmitted results resume retail retain
  retention retire retired retirement retries retrieve retry retrying returned returning returns retype retyped
  retyping reveal revenge reverse review reviewed revise reward rhubarb rid riddle rider ridiculous riding rights rings
  riot rip ripped rips rises rising risks risky rival river roads roar roast rob robot robots rock rocket rocks role
  roles roll rolled rolling roof rooms root roots rope rose roses roster rotas rotate rotation rotten rough roughly
  rounds route routes routine row rows royal rubber rude rug rugby ruin ruined ruler rules rumour running runs rural
  rush rushed rushing rust sack sacked sadly safely safer safety saga sail sake salad salaries salary sales salmon salt
  salute samples sand sandwich sandwiches sanity sarcasm sarcastic sausage sausages savage saved saves saving savings
  saws scale scales scam scan scanned scanner scanning scans scared scary scene scenes schedule scheme scholar schools
  science scientist scissors scope scored scores scout scrap scrape scratch screaming screams screenshot screw screwed
  script scroll scrolled scrolling scrub scrubs seal search searched searches searching season seasons seats seconds
  secret secretly section sections sector secure seed seeds seek seems segment select selected selecting selection
  selfish semi seminar senior senses sensible sensitive sentence sentences separate separated separately separates
  september sequence series seriously servant serve served servers service services serving session sessions sets
  setting settings settle settled setup seventeen seventh seventy several severe sew shade shadow shake shakes shaking
  shallow shame shape shapes shared shares sharing shark sharp sharply shattered shave shed sheep sheer sheet sheets
  shelf shell shells shelter shelves shine shiny shipped ships shirt shock shocked shocking shoes shook shoot shooting
  shopping shops shore shortcut shorten shorter shortest shortly shots shoulder shoulders shout shouted shouting shouts
  shove shovel shower shrink shrug shuffle shuts shutting shy sibling siblings sides sigh sight signal signals
  signature significant signs silence silent silently silk sillier silver similar similarly simpler simplest simply sin
  sincerely singer singing single singles sink sinking sip site sites sits sitting situation situations sixteen sixth
  sixty sized sizes skies skill skills skip skipped skips skirt skull sky slack slam slap sleeping sleepless sleeps
  sleepy sleeve sleeves slept slice slide slides slight slightly slim sling slip slipped slippers slips slot slots
  slower slowest slowing slowly smack smaller smallest smart smarter smash smashed smell smells smelly smiled smiles
  smoke smoked smoking smooth smoothly snack snail snake snap snapped snatch sneak snoring snow soap sobbing sober
  sobering socks sod sodding sofa software soil solar sold soldier sole solely solid solution solutions solve solved
  somehow someones sometime sometimes somewhat somewhere songs sons sooner soonest sore sorrow sorting souls sounded
  sounds soup sour source sources southern spare spark sparkle speaker speaking speaks specialist specific specifically
  specified speech speed speeds spell spelled spelling spells spelt spending spends spent spider spill spilled spin
  spine spinning spins spiral spirit spite splash split splitting spoil spoiled spoken sponge spoon sport sports spot
  spots spotted spouse spray spread spreadsheet spring sprint square squeeze squirrel stable stack stacked staffs
  stages stairs stale stalls stamp stamped standard standards standing stands stare stared staring starred stars
  startle starve starving stat stated statement states static stating stations statistics status statutory staying
  steady steal stealing steam steel steep stem steps stern stew sticking sticks sticky stiff stifle stink stir stitch
  stock stocks stole stolen stone stones stood stool stoop stopped stopping stops storage storey storm storms stormy
  stove strain stranded strange strangely stranger strangers strap strategy straw stream streams streets strength
  stress stresses stressful stressing stretch strict strictly strike strikes string strings strip stripe stroke stroll
  stronger strongest struck structure struggle struggled struggles struggling stub stubborn studied studies studio
  stuffed stuffing stumble stunned stunning stupidly style subject subjects submit subtle succeed success successful
  successfully suck sucks suffer suffered suffering sufficient sugar suggest suggested suggesting suggestion suggests
  suicide suit suitable suite suited suits sum summary summat summer summers summon sunny sunset sunshine superb
  superior supermarket supervise supplied supplies supply support supported supporting supports suppose supposed
  supreme surely surface surgeon surgical surprise surprised surprises surprising surrender surround survey survive
  survived survivor suspect suspicious sustain swallow swap swapped swapping swear swearing sweat sweep sweet sweets
  swim swimming swing swings switch switchboard switched switches switching sword swore symptoms sync syndrome system
  systems tables tablet tablets tabs tackle tag tags tail takeaway taken talent talked talking talks tall tame tank tap
  tape tapped tapping taps target targets task tasks taste tattoo taught tax taxes taxi teacher teachers teaching teams
  tear tearing tears tease tech technical technically technique technology teenage teenager teenagers telephone
  television telly temper temperature temporarily temporary tempted tend tends tennis tense tension tent term terminal
  terms terribly terrific terrified terror tested testing tests tether textbook texted texting texts thanked thankful
  thankfully theft theme theory therefore thick thief thieves thin thirds thirsty thirteen thirty thorough thoroughly
  thoughts thousand thousands thread threat threaten threatening threats threw throat throne throughout throwing thrown
  throws thumb thunder thus tick ticked ticking ticks tidy tied ties tiger tight tightly tiles timer times timing
  timings tin tiny tip tips tiredness tires titles toast toaster tobacco toddlers toe toes toilet toilets tolerate toll
  tomato tomatoes tone tones tongue tonight tons tool toolbar tools tooth topic topics topped tops torch tore torn
  torture tortured toss tossed totally touched touches touching tough tour tourist towel towels tower towers towns
  toxic toy toys trace traces track tracked tracking tracks trade trading tradition traditional traffic tragedy trail
  train trainee trainees trainer trainers trains traitor tram transfer transferred transfers transform transition
  translate transport trap trapped traps trash trauma traveled travelled travelling tray treacle treasure treat treated
  treating treatment treats treaty trees tremble trend triage trial trials triangle tribe trick tricks tricky trigger
  trim triple tripped trips trolleys troop troubled troubles trousers truck trucks truly trunk trusted truth tube tubes
  tuck tucked tumble tune tunnel turkey turnip tutor tutorial twelfth twelve twin twins twist twisted types typical
  typically tyre tyres ugly ultimate ultimately umbrella unable unacceptable unaware uncle uncomfortable uncommon
  unconscious underneath understand understanding understands understood undo unfair unfortunate unfortunately
  unfriendly unhappy unhelpful unicorn uniform uniforms union unions unique unit unite united units universal universe
  university unknown unlike unlikely unlock unlucky unpaid unpleasant unreal unreasonable unsafe unsure unusual unwell
  upgrade upgraded uploaded uploading upper upright upset upsetting upside upstairs upward urban urge urgent urgently
  usable usage user users usually utter utterly vacancy vacant vacation vaccine vacuum vague vaguely vain valley
  valuable value valued values van vanish vanished vanishes vans variable variation varied variety various vary vast
  vegetable vegetables vehicle vehicles vein vending vent venue verbal verbally verify versions versus vessel vets via
  victim victims victory video videos views village vinegar violence violent violin virtual virtually virus visa
  visible vision visited visiting visitor visitors visits visual vital vivid vocal void volume voluntary volunteer
  volunteers vomit vote voted voting vowel vulnerable wage waist waited waiter waiting waits wakes waking walked
  walking walks walls wander wandered wandering wanted warehouse warmer warmly warn warned warning warnings wars washed
  washing wasted wasting watched watches watching wave waved waves waving weak weaker weakness wealth weapon weapons
  wearing wears weary web webcam website websites weds weekday weekdays weekends weekly weep weeping weigh weight weird
  weirdly welcome welcomed wellbeing wept western wet whack whale whatsoever wheat wheel wheelchair wheels whereas
  wherever whilst whirl whisper whistle whites whoever wholly whoops widely wider widow width wild willing wills windy
  wine wing wings winner winning wins winter wipe wiped wipes wiping wire wired wires wiring wisdom wise wisely wishes
  wit witch withdraw witness witnesses wits wives woke woken wolf women won wondered wonderful wondering wonders wooden
  woods wool worded wording words worker workers workload workplace workshop worldwide worried worries worrying worsen
  worsening worship worthless worthy wound wounded wounds wow wrap wrapped wreck wrecked wrist wrists write writer
  writes writing written wrongly wrote yards yawn yeah yearly yelled yelling yellow yep yield yoghurt younger youngest
  youth zebra zero zip zone zones zoo
  authoriser changes copying everyones refuse refused rewind starter starters stuff updates
`
    .trim()
    .split(/\s+/),
);

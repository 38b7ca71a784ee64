import { conceptWords } from '../intents/concepts.ts';
import { everyday, expansions } from '../text/vocabulary.ts';

/** What is said about a password after "password is", and is not one. */
const remarks = words(`
  a an the my your his her our their this that these those it its it's i im i'm i've ive we you he she they not no none nope nt
  in on at for to of from with by about because cos bcos becos becoz becuz becouse since when where what who why how which if as up out off over under
  too so very really still now again never always only just all also even ever either neither right rite wrong rong correct
  incorrect incorect valid invalid english fine ok okay good bad great same different diff similar new newer old older weak weaker strong
  stronger short shorter long longer easier harder simpler better worse bigger quicker safer blank empty red green amber
  missing lost gone dead bust broke broken forgotten forgot forgotton unknown known temp temporary permanent required needed
  hidden visible secret rubbish pants nonsense secure insecure safe unsafe simple easy hard difficult impossible possible
  stupid silly daft ridiculous annoying pointless useless bloody flipping blooming blinking definitely defo deffo def clearly
  apparently probably possibly maybe perhaps currently actually exactly usually today tomorrow yesterday due out-of-date
  duplicate identical true false like less more most much many must should would could can cant can't will wont won't may might
  has have had does doesn't doesnt dont don't did didnt didn't do be been being is isnt isn't was wasnt wasn't are arent were
  stuck set shut reset kept sent got made done put written seen shown held stored saved taken given told chosen hashed
  somewhere something someone somebody anything nothing everything whatever mine yours theirs hers error fail field box page link
  email e-mail mail code form screen case case-sensitive sensitive between minimum maximum min max least characters letters
  numbers first second third one two three four five six seven eight nine ten eleven twelve please pls plz sorry thanks thank
  help hi hello hey and or but yes yeah yep wen wot wat dat nhs esr nhsp ti outlook windows smartcard n/a na tbc tbd kaput
  caput knackered dodgy duff toast bobbins crap naff nightmare disaster mystery joke usual normal caps jammed down rejected
  gibberish garbage history guesswork everyone everyone's anyone's hell murder agony chaos dire poo pony bollocks bunk gash
  mad crazy insane weird odd strange funny peculiar nuts bonkers bananas wonky iffy pathetic appalling terrible awful horrible
  shocking atrocious dreadful
  half part almost nearly totally completely absolutely literally basically simply quite rather pretty way well enough soon
  once twice here there home away back online offline live active inactive ready legit official default standard generic shared
  blocked locked wanted fixed sorted okay'd off-limits non-existent nowhere nowt owt naught nil zero null void extinct kosher
  legal illegal strict fussy picky overdue late early recent current previous latest last next another other others any some
  every each both enuf few several such own whose whoever whichever however than then thing things stuff issue issues problem
  problems trouble reason fault way limit limited asterisks dots stars bullets starred unreadable readable printed emailed
  texted posted issued mandatory optional expired ages months weeks days years hours old-fashioned per via without within until
  till unless though although except case-insensitive uppercase lowercase upper lower capital capitals alphanumeric alpha
  numeric unique random complex memorable nonexistent fake real personal private confidential beyond against during before
  after past round around across through near longest shortest strongest yet already sometimes often rarely hardly barely
  mostly mainly largely generally partly slightly somewhat far fully not-working u ur r n 2 4 b da der dis
  smaller bigger larger wider higher lower louder brighter darker cheaper nicer neater underneath above below beneath alongside
  spelt spelled misspelt misspelled mistyped
  minging mingin borked goosed shafted stuffed screwed fubar snafu refuse refused grand torture bare unhappy happy thrown binned
  automatic bound liable supposed irrelevant important redundant compliant brilliant
`);

/** What is done on a computer, said of it, and typed into it, beside passwords. */
const things = words(`
  account accounts address addresses admin android apostrophe apostrophes accent accents app apps application arrow asterisk
  attachment attempt attempts autofill autofilled backspace bar birthday birthdays blank box boxes browser browsers button
  buttons cache caps captcha capital capitals chat chrome chromebook clipboard cookies cookie copy colon comma commas
  computer cursor dash dashboard dashes details desktop digit digits dob document domain dot dots download drive edge
  email emails e-mail enter error esc escape explorer f5 facebook favourite favourites field fields figures firefox firewall
  folder font form forms gmail google guess guesses guest hash helpdesk homepage hotmail html http hyphen hyphens icloud icon
  incognito info initial initials inprivate inbox input interface internet intranet ios ipad iphone junk key keyboard laptop
  letter letters link links login logins lowercase uppercase mac mail mailbox messages microsoft mobile modem monitor mouse
  mozilla msn name names network nhs nhs.net nhsmail nhsnet nickname number numbers office offline online option options outlook
  passcode passcodes passphrase passphrases password passwords paste payroll pc pcs period phone phones pin pins popup portal postcode postcodes
  prefix printer profile punctuation qr query refresh request requests reset resets return router safari samsung screen
  screenshot search server settings shift shortcut sim site slash smartcard smiley emoji emojis software space spaces spam
  spellings stop surname surnames symbol symbols system systems tab tablet teams text texts ticket tickets title
  token tokens touchpad trackpad typo typos umlaut umlauts underscore underscores url urls user username usernames users virus
  vpn web webmail website whatsapp wifi wi-fi windows yahoo zoom nino surname forename firstname lastname middle maiden married
  asterix ampersand exclamation semicolon letters-only bitlocker citrix onedrive sharepoint bing safari's opera brave edge's
  duckduckgo microsoft's authenticator fingerprint faceid thumbprint touchid imprivata lastpass keychain bitwarden

  gobbledygook mumbo jumbo gibberish rubbish nonsense garbage random randoms variations combinations combination variation
  versions version permutations possibilities loads tons umpteen several dozens hundreds millions zillions everything every
  anything summat nowt owt everythin evrything mine hers ours yours theirs ones tother

  cardiology radiology oncology maternity paediatrics pediatrics neurology urology haematology hematology dermatology
  physiotherapy physio pharmacy pathology theatres theatre icu itu hdu ccu sdu cdu mau amu sau a&e ae gynae gynaecology
  obstetrics orthopaedics ortho renal dialysis outpatients inpatients endoscopy estates facilities portering domestics catering
  finance procurement payroll recruitment hr it ehr ward wards clinic clinics unit bay mortuary laundry stores switchboard
  reception admissions discharge dietetics therapy therapies audiology ophthalmology dental rheumatology respiratory gastro
  stroke elderly hospice community midwifery midwives nursing nurses medics juniors consultants anaesthetics recovery resus

  yesterday today tonight tomorrow afterwards afternoon mornings evenings midnight lunchtime teatime weekends later sooner
  earlier lately recently eventually finally firstly secondly initially originally normally usually manually properly
  accidentally repeatedly constantly separately alone together overnight meanwhile nearly everywhere anywhere elsewhere
  indoors upstairs downstairs abroad sideways backwards forwards upwards correctly carefully slowly quickly twice thrice
  overtime sickness holiday leave forever donkeys yonks gloves pressure effort complaint complaints faith hours shifts
  hurry strop huff panic laugh cuppa brew kettle's
  nightmare drama dramas saga palaver malarkey hell woes fatigue amnesia hassle chaos fiasco shenanigans aggro limbo grief
  manager manangement policy rules criteria requirements requirement history hint hints generator strength expiry creation chooser
  checker setter resetter creator keeper holder
  recovery retrieval enquiry queries assistance support advice guidance instructions training induction
  sandra sir madam mate pal duck love chuck petal hun hon bab pet flower darling sweetheart folks chaps guys team
  phew cheers ta ace fab smashing champion doh meh argh yay hooray gutted fuming typical tara ciao soz
  reloads reload refreshes hangs freezes spins loads workforce anymore nemore
  expire expires expiring mode modes tomorow tommorow tommorrow tomorro tmrw tmw tonite
  simples snappy pronto sharpish stat asap lol lmao rofl haha omg wtf ffs grr argh aargh ugh hmm erm umm oops blimey crikey
  jeez christ jesus hallelujah bingo voila computer-says-no
`);

/** Words that end as remarks do ("rejected", "working"), and are names, or things that people call a password after. */
const nouns = words(`
  butterfly lily holly molly sally polly kelly emily billy jelly telly family italy july dolly wally willy tilly milly charly
  beverly nelly rally trolley folly firefly dragonfly ladybird kimberly spring darling king viking pudding wedding string ring
  wing sterling starling duckling dumpling beijing reading kipling sibling lightning earring herring sapling gosling yearling
  reading evening ceiling building kingfishing pingpong mockingbird red fred bed ted shed sled seaweed speed weed seed feed
  olive clive hive fish irish goldfish starfish catfish jellyfish radish relish english scottish elephant giant plant ant grant
  bryant infant pheasant merchant president trent kent brent ghent tent vincent crescent student rory victory glory tory story
  factory territory terrier pier xavier javier courier chandelier soldier collier brazier forest everest midwest budapest
  conquest nest west chest harvest table cable stable vegetable gable mable parable bible crucible croissant restaurant
  currant warrant hydrant dormant covenant lieutenant tyrant mountain knowledge detective olives
  mohammed muhammed mohamed ahmed hamed saeed javed naveed waheed rasheed majeed jared alfred wilfred winifred mildred
  reed ernest beverly kimberly shelly carly gregory mallory dory cory clement millicent brant irving browning harding
  manning golding fleming danish cornish
`);

/** What is said of passwords most, by its consonants: so that "expird" and "exspired" are no passwords either. */
const skeletons = new Set(
  [
    'expired',
    'rejected',
    'accepted',
    'incorrect',
    'forgotten',
    'changed',
    'working',
    'recognised',
    'correct',
    'invalid',
  ].map(skeletonOf),
);

const ending = /(?:ed|ing|ly|able|ible|ful|less|ish|ive|ent|ant|ory|ical|'s|ous|ier|est)$/;
/** "tigerlily", "seaweed" */
const compound = /.{3}(?:lily|fly|seed|weed|plant|forest|elephant|wood|united)$/;
/** "doesn't", "isnt", "cannot" */
const negation = /n't$|^cannot$|^(?:do|does|did|is|was|wo|ca|wasn|has|have|had|would|could|should|are|were)nt$/;

const concepts = new Set(conceptWords());

/** Nothing that is said of passwords: "password is …" may go on with it. */
export function isRemark(word: string): boolean {
  const low = word.toLowerCase();
  if (remarks.has(low)) return true;
  if (nouns.has(low) || compound.test(low)) return false;
  return (
    ending.test(low) ||
    skeletons.has(skeletonOf(low)) ||
    /^(?:does|is|was|has|had|have|do|did|would|could|should|ca|wo|ai)n'?t$/.test(low)
  );
}

/** A remark by itself, and not only by how it ends. */
export function isListedRemark(word: string): boolean {
  return remarks.has(word.toLowerCase());
}

/** A word that everybody uses of anything, so that alone it tells of no password. */
export function isCommon(word: string): boolean {
  return isRemark(word) || isListed(word);
}

/** As `isCommon`, of a word with a capital inside a sentence, whose ending says nothing: "Manchester United". */
export function isCommonName(word: string): boolean {
  return isListedRemark(word) || isListed(word);
}

function isListed(word: string): boolean {
  const low = word.toLowerCase();
  if (nouns.has(low) && !everyday.has(low)) return false;
  const one = low.replace(/'s$/, '');
  const singular = one.replace(/s$/, '');
  return (
    negation.test(low) ||
    [one, singular].some((is) => everyday.has(is) || things.has(is) || concepts.has(is) || expansions.has(is))
  );
}

const days = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day)s?$/i;
const months = /^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/i;
const seasons = /^(?:spring|summer|autumn|winter|christmas|easter)$/i;

/** What is said of passwords, and typed as one by half the world too, where somebody was asked for theirs. */
const typedToo = words(
  'secret default hello admin guest welcome private magic computer internet love forever sister brother',
);

export function isTypedToo(word: string): boolean {
  return typedToo.has(word.toLowerCase());
}

/** Something on a computer or in a hospital, and what guides speak of. */
export function isThing(word: string): boolean {
  const low = word.toLowerCase().replace(/'s$/, '');
  return (
    [low, low.replace(/s$/, '')].some((is) => things.has(is) || concepts.has(is) || expansions.has(is)) ||
    negation.test(low)
  );
}

/** A day, month or season: many a password, and as often only a time. */
export function isTime(word: string): boolean {
  return days.test(word) || months.test(word) || seasons.test(word);
}

export function isDay(word: string): boolean {
  return days.test(word);
}

function skeletonOf(word: string): string {
  return word
    .replace(/xs/g, 'x')
    .replace(/[aeiou]+/g, '')
    .replace(/(.)\1/g, '$1');
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/**
 * How tired people, hurried people and people on a phone write, word by word: what is written on the left means what stands
 * on the right. Negations come out as "not", so that "can't", "cannot" and "cant" are one thing.
 */
const written = {
  negation: `
    cant=can not, cannot=can not, carnt=can not, cnt=can not, wont=will not, dont=do not, dnt=do not,
    doesnt=does not, dosnt=does not, dosent=does not, didnt=did not, dint=did not, isnt=is not, aint=is not,
    wasnt=was not, werent=were not, arent=are not, hasnt=has not, havent=have not, hadnt=had not, havnt=have not,
    wouldnt=would not, couldnt=could not, shouldnt=should not, wudnt=would not, cudnt=could not, shudnt=should not,
    wudent=would not, cudent=could not, wodnt=would not, codnt=could not, wernt=were not, woznt=was not, wosnt=was not, mustnt=must not, neednt=need not, nt=not, nvr=never,
    no1=nobody, noone=nobody, nowt=nothing, nothin=nothing, nuffin=nothing, nuthin=nothing, owt=anything`,
  contractions: `
    im=i am, ive=i have, ill=i will, youre=you are, youve=you have, youll=you will, hes=he is, shes=she is,
    its=it is, itll=it will, thats=that is, theres=there is, theyre=they are, theyve=they have, weve=we have,
    whats=what is, wheres=where is, wares=where is, weres=where is, whens=when is, whos=who is, hows=how is,
    lets=let us, gonna=going to, wanna=want to, gotta=have to, gimme=give me, lemme=let me, dunno=do not know, dunt=does not, itd=it would, thatll=that will, theyll=they will,
    nothings=nothing has, somethings=something has, gona=going to, innit=is it not, thankyou=thank you, tha=you`,
  textSpeak: `
    u=you, ur=your, r=are, y=why, n=and, k=ok, m8=mate, pls=please, plz=please, plse=please, thx=thanks,
    thanx=thanks, tnx=thanks, tx=thanks, thnx=thanks, fanks=thanks, cuz=because, coz=because, cos=because,
    bcos=because, bc=because, wot=what, wat=what, wats=what is, wots=what is, wich=which, wen=when, wer=where,
    sed=said, sez=says, ses=says, sais=says, duz=does, dus=does, hav=have, av=have, iv=i have, giv=give, givn=given,
    gimmie=give me, bin=been, wiv=with, wit=with, w=with, wth=with, wo=without, tho=though, thru=through,
    nite=night, rite=right, luv=love, sum1=someone, sumone=someone, evry1=everyone, every1=everyone, any1=anyone,
    some1=someone, 2day=today, tday=today, 2nite=tonight, tonite=tonight, 2moro=tomorrow, tmrw=tomorrow,
    tomoz=tomorrow, b4=before, l8=late, gr8=great, 4got=forgot, abt=about, agen=again, agn=again, al=all, nd=and,
    da=the, dat=that, dis=this, ov=of, coud=could, shud=should, shoud=should, wud=would, cud=could, enyway=anyway,
    fone=phone, fones=phones, fon=phone, mob=mobile, tel=phone, birfday=birthday, nos=numbers, num=number,
    nums=numbers, fink=think, fing=thing, sumthing=something, sumthin=something, summat=something,
    everyfing=everything, hlp=help, halp=help, ppl=people, wk=week, wks=weeks, hrs=hours, mins=minutes,
    yday=yesterday, yest=yesterday, asap=quickly, exept=accept, exepting=accepting, exepted=accepted, acept=accept,
    exsept=accept, rong=wrong, til=until, till=until, thort=thought, thot=thought, ded=dead, evn=even, evry=every, evrytime=every time,
    wos=was, woz=was, wus=was, jus=just, jst=just, nuther=another, anuther=another, stil=still, agian=again, wel=well,
    wil=will, hapend=happened, realy=really, nxt=next, frm=from, shld=should, cld=could, wld=would, neva=never, cum=come, aginst=against, bak=back, shifs=shifts`,
  ofTheTrade: `
    pw=password, pws=passwords, pwd=password, pwds=passwords, psw=password, pword=password, passwd=password,
    pswd=password, psswd=password, pwrd=password, un=username, uname=username, usr=user, uid=username,
    userid=username, logon=login, logins=login, logging=login, loging=login, lgn=login, lnk=link, lnks=links,
    eml=email, emls=emails, emial=email, emials=emails, imail=email, msg=message, msgs=messages, acc=account,
    acct=account, accnt=account, ac=account, addy=address, addr=address, adress=address, reg=register,
    regd=registered, regs=registers, regn=registration, unreg=not registered, req=request, reqd=required,
    reqs=requirements, recd=received, rcvd=received, rec=received, err=error, errs=errors, vfn=verification,
    verif=verification, ver=verification, auth=authenticator, authy=authenticator, authn=authenticator, exp=expired,
    expd=expired, xpired=expired, lckd=locked, lkd=locked, lck=locked, lokd=locked, blckd=blocked, prev=previous,
    mbr=member, cert=certificate, conf=confirm, chars=characters, char=character, spec=special, nmbr=number,
    uppr=uppercase, btn=button, pg=page, dept=department, mgr=manager, mand=mandatory, trng=training, cod=code,
    cods=codes, tok=token, cd=code, attmpts=attempts, atts=attempts, nhsnet=nhs.net, dob=birthday,
    ni=national insurance, nino=national insurance, rst=reset, chg=change, chgd=changed, diff=different,
    temp=temporary, perm=permanent, comp=computer, poss=possible, info=information, dir=direct, mat=maternity,
    lve=leave, hol=holiday, hols=holiday, appt=appointment, pt=patient, pts=patients, desperatly=desperately,
    convo=conversation, sucsess=success, feild=field, feilds=fields`,
};

/** The words that a word stands for. */
export const expansions: ReadonlyMap<string, readonly string[]> = new Map(
  Object.values(written).flatMap((list) =>
    list.split(',').map((one) => {
      const [word = '', meant = ''] = one.trim().split('=');
      return [word, meant.split(' ')] as const;
    }),
  ),
);

/** Words that are right as they stand, however near they come to one of ours: not to be "corrected". */
export const everyday: ReadonlySet<string> = new Set(
  `
  about above absolutely across after again against all almost alone along already also although always am among an
  and another any anybody anyhow anyone anything apparently appraisal approve approving are area around as ask asked
  asks at away awful babies baby back bad bag band basically bay be because bed been before began behind being below
  best better between big birth bit black bleep bleeped blinking blood bloody blooming blue board body book born
  boss bosses both bother bothers bottom box boy brains break brilliant bring brings brought building busy but buy
  by cake call called calling calls came can canteen car card cardiac care case cat catering cause chair chairing
  chairs chance change chapel charge chat cheap check cheerio cheque chief child children choice choose city class
  clean cleaners clear clerk clicks clinic close closed closes closing coat coffee cold come comes coming common
  complete cook cope corridor costa could counted counting county course cover cross cup cut dad daily dark dash
  date daughter day days dead deal dear decide deep dental desk desks did die dietitian different dinner dish do
  doctor doctors does dog doing domestic done door down dread dreading drive drop drug dry due during each ear early
  east easy eat edge education eight either else end enough enter estates euros even evening ever every everybody
  everyone everything exam example exec eye face fact fail fair fall family fancy far fast father fear feel feet
  fell felt few field fight file fill final finally finance find finding finds fine fire first fish five flipping
  floor follow food foot for force forget form found four free fresh friday friend from front full fun fussy game
  garden gave get gets getting girl give gives giving glad go god goes going gone good got grateful great green
  ground group grow guess hair half hand happen happy hard has hate have having he head health hear heard heart
  heavy held hello help helped helping helps her here herself high him himself his hit hold hole home honestly hope
  horse hospital hot hour house how human hundred hurry husband idea if ill in induction inside into is isn it its
  itself job join joke just keep keeping keeps kept key kid kidney kids kind kitchen knew knife know lady land large
  last late later laugh laundry law lay lead leaf learn least leave leaves leaving led leeds left leg less let
  letter lettuce level library lie life lift light like likely linda line list listen literally little live lives
  living load loads local long look looked looking looks lorry lose lost lot lots love lovely low luck lunch made
  main make makes making man managers many mark market married maternity matter may maybe me meal mean meant meet
  meeting meetings men met middle might mile milk mind mine minute minutes miss mistake moment monday money month
  more morning mortuary most mother mouth move moved moves moving much mum must my myself name nan nans near neck
  need needing needs neither nerve net never new news next nice night nights nine no noise none nor north nose not
  note nothing notice now number nurse nurses of off offer office often oh old on once oncology one only open opened
  opening opens or order other our ourselves out outpatient outpatients outside over own paediatric page pain paper
  parent park parking part party pass past patient patients pay payroll people perhaps permanent permanently person
  pharmacy phone phoned pick piece place plan play played plays please point poor porter porters post potato pound
  pounds power press pretty price print probably problem proper pull push put puts putting quarter question quick
  quickly quiet quite radiology rain ran rate rather reach read ready real really reason reception receptionist
  reckon reckons recovery recruitment red renal report rest rich ride right ring ringing rise risk road room rosters
  rota round rubbish rule run s sad safe said sale same sat saturday save saw say saying says school score scream
  screen sea seat second secretary security see seeing seem seen sees self sell send sending sends sense sent
  serious set seven shall share she shift shifts ship shoe shop short shot should show showed showing shown shows
  shut sick side sign silly simple since sing sir sister sisters sit six size skin sleep slow sluice small smile so
  social soft some somebody someone something son soon sorry sort sorted sound south space speak special spend spoke
  staff staffing stage stair stand star start started starting starts state stay stayed stays step stick still
  stomach stop store stores story straight street stressed strong stuck student students study stupid such sudden
  sun sunday sure surgery table take takes taking talk tea teach team teeth tell telling tells ten terrible test
  text than thank thanks that the theatre theatres their theirs them themselves then therapy there these they thing
  think thinking thinks third this those though thought three through throw thursday tide tired to today toddler
  together told tomorrow too took top total touch toward town travel tree tried tries trip trolley trouble true
  trust trusts try trying tuesday turn turned turning turns twenty twice two type typing under unless until up
  update updating upon us use used useless uses using usual very view visit voice voices wages wait wake walk wall
  want wanting wants ward wards warm was wash wasn waste watch water way we wear weather wedding wednesday week
  weekend weeks well went were west what whatever when whenever where whether which while white who whole whom whose
  why wide wife will win wind window wish with within without woman wonder wood word wore work worked working works
  world worry worse worst worth would wrong yard year yes yesterday yet you young your yours yourself
`
    .trim()
    .split(/\s+/),
);

// Learnt from test/understanding/distress.lines by distress.fit.ts, beside them.

/** Where weighing starts, in hundredths: most people are not in distress. */
export const start = -180;

export const words = `
0:-35 03:-15 1:-60 10:-120 100:20 12:-60 14:30 14th:-65 15:-80 150:35 20:45 2016:-70 2019:-105 2020:-60 2027:185 22:-45 23:195 24:-20 26:-95 26655:-80 3:-20 30:-50 30th:-75 31:-115
31st:35 3am:-180 3rd:80 42:30 46:-80 4am:35 4th:-40 5:-185 55:-145 5pm:-30 6:-25 60:-140 6am:-80 7:-95 8:-140 80:-115 84:-130 9:-150 90:-150 abandon:-120 able:95 about:155 abov:105
abroad:-125 abscond:-25 absenc:-65 absolut:-80 absolute:-155 abus:175 abusiv:60 accent:-15 accept:-135 acces:-165 accident:130 accommod:-40 accord:-120 account:115 acros:-80
act:-25 actual:-155 add:-215 addres:-165 address:-110 adds:-75 administrator:-30 admission:-25 advis:-85 adviser:-100 afford:-35 afraid:-85 after:195 afternoon:-180 against:-90
age:-40 aged:-95 agenc:130 agent:50 ages:40 aggression:-65 ago:-30 agre:-105 ah:95 ahead:45 ahm:100 aid:-55 aka:-100 alarm:-65 alcohol:-90 alert:40 aliv:-105 all:105 allow:-80
alon:25 along:40 alread:120 alright:70 also:240 alway:-35 am:145 ambulanc:35 amend:-115 amount:130 anaesthetic:-20 anaesthetist:95 and:35 angr:-120 ankl:-160 anniversar:105
annoy:-110 annual:60 another:-140 answer:55 antidepressant:-105 anxiet:285 any:35 anybod:55 anyon:90 anyth:190 anywa:170 anywher:170 apart:135 apologis:155 app:-65 apparent:-210
appointment:-85 appraisal:35 approv:-95 approval:-105 apps:-85 arent:20 argu:35 arm:70 arms:215 army:115 around:-120 arrest:-160 arriv:-125 ars:-130 as:-25 ash:55 asham:-55
asleep:-40 assault:105 assessment:60 assignment:-180 assist:-75 assistant:20 at:30 ate:-105 atrium:-75 attack:125 attempt:-105 attende:-110 audit:-230 authenticator:-215
authoris:-60 authoriser:-85 autism:-20 auto:-105 availabilit:-90 award:-130 awarenes:-90 awful:-100 aye:-40 bab:-90 baby:65 back:-70 backsid:-100 backward:-125 bacon:-110 bad:185
badg:-110 bag:190 bags:50 bairn:170 band:-130 bang:-120 bank:-240 bar:-90 bare:250 barrier:30 basement:40 basical:170 bath:65 bathroom:160 batter:25 battery:-135 battl:-60 bay:-120
bays:90 be:150 beach:-60 bear:-135 beard:-115 beat:-110 beaten:-70 becaus:160 becom:95 bedpan:-125 bedroom:55 beds:130 bedtim:-50 been:130 beep:40 befor:-80 begg:-90 beggar:-75
begin:-45 begun:160 behalf:-70 behind:-145 belief:-60 believ:40 belong:-90 below:-40 beneficiar:45 benefit:-20 bereav:130 bereavement:-85 better:105 between:55 bev:-35 beyond:-135
bicycl:-95 big:90 bigger:-55 bike:-140 bill:230 bin:205 bins:105 biops:90 birth:-170 birthda:105 biscuit:-180 bit:105 bits:95 bitten:60 black:-20 blad:120 blam:-20 blank:-35 ble:25
bleed:-190 bleep:95 bles:-170 blind:90 blis:-155 block:-105 blok:-75 blood:-290 blue:-110 board:-65 body:30 boil:-80 boiler:-15 book:-195 boot:30 bor:-190 boredom:-30 born:-130
bot:30 both:-220 bottl:165 bottom:85 bought:60 box:-155 boy:25 boyfriend:170 boys:185 br:-90 brain:-180 brav:190 brb:-150 break:-145 breakawa:-115 breakdown:50 breath:120 brew:25
brick:-60 brilliant:-175 bring:-85 brok:-85 broken:-65 brother:90 brought:140 browser:-60 bruis:160 bug:60 building:-105 bull:175 bully:20 bum:-35 bur:-70 burden:50 burn:80
burnout:180 burnt:80 burst:220 bury:-35 bus:-35 busy:-195 but:-145 button:-45 buy:30 buzzer:-70 bye:-250 cabinet:60 cafe:-90 cake:-120 callback:55 calm:125 came:110 camera:145
camh:-100 can:-55 canal:25 cancel:35 cancell:75 cancer:15 canna:190 cannula:65 cant:-35 canteen:-115 capital:-165 caps:-125 captcha:-275 car:-20 card:145 cardiac:-115 cardigan:120
care:-150 career:-70 carer:-35 carr:-15 cars:160 case:-25 caseload:80 catch:95 cater:-95 cats:180 caus:-25 cd:-60 ceil:45 cell:-20 cent:-60 centr:-160 cert:-30 certificat:-205
chair:65 chanc:-140 chang:-130 chap:-185 chaplain:-30 chaplainc:-145 character:-200 charger:-75 chart:135 chas:20 chat:-200 check:40 checker:-90 cheer:-55 cheerful:-120 chest:60
child:30 childcar:-130 children:95 chocolat:-30 choic:-105 choir:75 choos:-135 chos:-145 chosen:-70 christma:-90 chrom:-120 chuck:-85 circl:-270 claim:-165 clapper:95 clas:-140
clean:55 cleaner:100 clear:-20 clerk:35 clever:-80 click:-115 cliff:110 clinic:-140 clock:-65 clos:110 cloth:90 clue:-60 coat:170 cod:-230 code:-180 codein:35 coffe:-320
colander:-95 cold:-195 colleagu:-75 collect:200 colour:95 com:155 come:50 comfort:50 commit:-40 communit:25 compan:145 competenc:-135 complain:-90 complaint:-180 complet:-140
complete:230 complianc:-20 compliant:-280 complicat:-150 compliment:-115 compulsor:-195 computer:-80 concealer:100 concentrat:80 concern:75 confidential:-105 confirm:-20
conflict:-50 confus:-200 connect:-140 consultant:170 contact:50 continu:-60 contract:-105 control:155 controll:-135 convers:-85 cook:-45 cop:-35 cope:75 copy:-45 corner:145
coroner:-45 correct:-110 corridor:-105 cost:-80 cot:40 could:-20 couldnt:30 counsell:30 counsellor:-95 countr:25 coupl:-20 cours:-170 cover:170 covid:25 cpd:55 cqc:-90 cr:-25
crack:-85 crash:-80 crawl:-85 credit:-70 cricket:-120 crim:20 crisi:-175 cros:-100 cross:100 cruel:-105 cubicl:70 cup:-45 cupboard:-45 cups:155 curtain:105 cut:160 cuts:50 cutt:35
cycl:-80 dad:155 dads:-80 dai:140 danger:25 dark:-90 dash:-30 dat:-110 data:-165 date:-90 datix:-20 daughter:85 day:55 days:90 dead:-20 deadlin:-105 deaf:-85 deal:-30 death:-115
debrief:40 deceas:20 december:30 decid:60 declar:-145 deep:35 defeat:-140 degre:-155 delet:-40 deliver:-85 dementia:-70 dental:-40 department:-190 depress:55 depression:165
deput:-150 design:-130 desk:-25 despair:-20 desperat:-55 destroy:135 detail:-210 devastat:-85 devic:-45 dial:145 diar:80 diazepam:40 did:-40 didnt:75 die:275 died:35 dies:70
differenc:-85 different:-140 dinna:85 dinner:115 dirt:45 disabilit:-90 disabl:135 disappear:-95 disappoint:-145 disciplinar:-15 discount:-105 disgrac:-75 disgust:95 disorder:-35
divorc:-175 dizz:-60 dnar:-70 do:-70 doctor:160 does:-45 doesnt:-65 dog:-35 dogs:-165 domestic:55 done:-55 donor:15 dont:75 door:185 dose:-140 dot:-125 dots:-115 doubl:-120
doubt:170 down:-55 downhill:80 download:-55 dr:-130 drag:90 drain:145 dramatic:-160 draw:60 drawer:165 drawn:25 dread:20 dream:110 dress:170 drew:85 drill:-70 drink:80 driv:-45
drop:-100 dropdown:-145 drov:145 drown:-145 drug:90 drunk:-55 duck:175 due:-100 dur:95 dust:-45 dut:-65 duty:-95 dy:25 dyslexic:-95 e:55 each:45 eap:90 ear:-140 earlier:-55
earliest:-90 earn:50 earning:-60 ears:-80 earth:120 easier:95 easter:-35 easy:-60 eat:110 eaten:-75 ed:-20 effort:55 eh:195 eight:-15 elbow:75 elder:-80 eldest:-20 eleven:180
els:-135 email:-235 embarrass:-55 emergenc:-20 emial:-140 emotional:235 employe:40 employment:-50 empt:30 ends:25 energ:65 engag:-135 engin:-20 england:50 english:-15 enough:-15
enter:-210 entranc:-115 envelop:135 envy:95 equipment:-110 error:-145 esr:-70 essa:-150 estat:-90 estimat:-55 even:115 evening:90 ever:115 everybod:50 everyon:200 everyth:255
everything:125 everywher:-60 ex:115 exact:-30 except:-55 excus:-120 exemption:20 exhaust:-60 exist:-150 existential:-120 exit:20 expect:130 expir:35 explain:-35 extend:-30
extension:-35 extra:105 eye:55 eyes:60 f1:25 face:100 factor:-125 faff:-180 fag:-65 fail:-65 failur:70 faint:-105 fair:70 faith:-30 fall:80 famil:50 far:90 fare:60 farewell:-75
fast:-25 faster:-95 fault:15 favour:115 favourit:-15 fear:20 februar:-55 fed:-110 feed:80 feel:25 feeling:-50 feet:-50 fell:-40 felt:-110 fever:-135 few:200 fewer:110 ffs:-90
fgm:45 field:-130 fifteen:100 fifth:-100 fight:20 figur:-85 file:-95 fill:-15 filter:-110 final:-40 financial:-35 fine:-90 finger:-50 finish:-45 fire:-145 first:-30 fit:-65 fitt:70
five:-175 fix:-50 flashback:215 flask:125 flat:-65 flatmat:95 flexibl:-95 flinch:105 flood:130 floor:70 flu:-240 fml:-20 fob:170 fog:-35 foggiest:-150 folder:-120 folk:-135
follow:175 font:-125 food:100 fool:-125 foot:110 for:60 forc:55 forensic:-25 forever:-120 forget:15 forgot:-40 forgotten:-110 fork:-100 fort:50 fortnight:35 forward:25 found:40
fourteen:-125 fourth:-125 frank:45 free:-120 freez:-30 fresh:70 friday:-120 fridg:-15 friend:185 frighten:25 front:45 frozen:-175 frustr:-110 ful:-15 full:-90 fum:-145 function:-70
fund:145 funeral:75 funn:45 futur:170 gallbladder:-60 gambl:115 garag:70 garter:-70 gas:100 gave:-135 genuine:-45 get:40 gets:210 ghana:-40 ghost:-130 gin:-190 girl:145 give:30
given:-60 glass:-215 gmail:-45 go:15 god:35 goes:75 gone:80 good:50 goodby:50 goodnight:-95 got:60 goug:-15 governanc:-140 gp:280 gran:50 grand:-30 grandad:-70 grandkid:50
grandson:-30 grateful:-110 great:-20 green:-180 grey:-175 grief:40 griev:240 grievanc:-70 grip:80 grop:110 ground:55 group:-75 grown:-35 gues:85 guid:-165 guidanc:-75 guilt:70
guts:-70 gutt:-65 gym:40 hack:-155 hadnt:-45 haha:50 hair:-25 half:-175 halfwa:-130 handful:75 handl:-165 handover:50 hang:-105 hangr:-25 happ:-35 happen:130 happi:-20 happier:80
harass:110 harassment:115 hard:165 harder:-80 harm:65 has:-110 hasnt:-105 hat:-140 hate:35 haunt:-70 hav:60 havent:95 hcas:125 he:170 head:50 headach:-80 headston:65 heal:225
health:-35 healthcar:70 hear:175 heard:-65 heart:90 heartbroken:175 heat:50 heaven:-90 hed:225 helipad:-30 hell:80 hello:-35 help:-55 helpdesk:-260 helpful:-70 helplin:110 hen:185
her:-65 hers:-275 hes:65 hi:95 hid:55 hidden:140 hide:200 high:155 him:85 himself:-110 hint:-140 hip:-170 his:-30 histor:-80 hit:-85 hits:-60 hiya:-105 hold:-85 hole:145
holida:-155 holiday:-70 home:-55 honest:-50 hoop:-125 hop:185 hopeful:-155 hopeles:-85 horribl:110 hosepip:110 hospic:-125 hospital:55 hostag:-45 hot:-135 hotel:60 hotmail:-60
hour:-40 hous:250 housemat:45 hover:-125 how:90 huff:-75 hug:30 hugg:95 hull:-95 human:35 humiliat:-145 hundr:95 hung:-30 hungover:-45 hungr:-95 hurr:-160 hurt:-70 husband:30
hyperventilat:65 hyphen:-110 i:70 icon:-160 id:155 idea:-140 idiot:-80 if:125 ignor:-195 im:90 in:-75 inactiv:90 inactivit:-80 inbox:-125 incident:100 includ:60 incomplet:-100
incorrect:-195 increment:-130 induction:-290 infection:35 info:-130 inform:-140 inquest:115 insan:-40 insid:-25 instead:170 instruction:-230 insulin:-55 insuranc:-145 interfac:-200
international:-50 internet:-155 interview:100 intranet:-20 invalid:25 invent:-105 investig:55 invisibl:-75 invit:-100 ipad:-210 is:-80 isnt:40 it:-90 itd:75 itll:110 its:-55
itself:25 itu:145 ive:85 ivf:-45 jab:-95 januar:-85 je:110 jealou:90 jean:-40 jesu:-45 job:25 jobs:215 join:-345 jok:-195 joke:75 joy:25 junior:25 junk:-180 just:100 karen:15
keep:40 kept:15 kerala:45 kettl:25 key:-95 keys:150 kick:-45 kid:-65 kidne:-95 kids:115 kill:-60 kin:-25 kind:125 kinder:-25 kindnes:130 kingdom:20 kiosk:-160 kip:-110 kitchen:110
knacker:-195 kne:-50 knee:-140 knew:40 knif:50 kniv:110 knock:125 knot:160 know:90 known:-140 lab:-55 lad:65 ladder:50 lads:-80 lake:70 land:15 landlin:30 landlord:35 languag:-120
lanyard:-95 laps:-25 laptop:-175 larg:-75 lass:165 late:-70 later:145 laugh:-115 laughter:-110 law:50 lay:165 layout:-40 lead:-50 learn:-40 learnt:75 least:150 leav:-140 leaver:-60
leed:-185 left:75 leg:20 length:-140 less:-20 let:-35 lets:-110 lett:-85 letter:-115 level:-165 liaison:-100 librar:-80 lie:55 lif:120 life:160 lifetim:-30 lift:-50 ligatur:-110
light:40 lik:100 like:50 limbo:-65 limit:-85 line:110 linen:60 link:-210 list:-110 listen:-40 lit:-45 literal:-75 littl:155 liv:145 live:20 livid:-95 load:-60 loan:60 lock:-195
locker:40 locum:-80 lodg:-65 log:45 logg:20 login:-35 logo:-145 logs:-130 lol:-200 lone:135 long:-80 longer:-25 loo:165 look:160 loop:-230 loos:-50 lord:-80 lose:65 loss:-180
lost:-30 lot:185 loud:210 louder:150 lov:-130 low:130 luck:-160 lump:180 lunch:-125 ly:-15 ma:165 machin:230 mad:-65 made:-20 maiden:-55 mail:-200 mailbox:-230 main:150 mak:50
make:45 man:105 manag:110 management:-45 manager:-75 mandator:-35 manual:-190 many:-25 march:130 margaret:-120 mark:30 marr:180 marriag:120 masel:110 mask:-105 mat:35 mate:-45
maternit:-150 math:95 matrix:-50 matron:-180 matter:65 maximum:-105 may:-190 mayb:135 me:40 meal:55 medic:100 medical:-35 meds:40 meet:70 meltdown:15 member:-100 memor:-35
memorabl:120 menopaus:-75 mental:125 mentor:-55 menu:-130 merc:-145 merger:-85 mess:210 messag:65 mid:-20 middl:150 midnight:120 midwif:-120 midwiv:-80 might:80 migrain:85 mil:110
mileag:-85 milk:110 min:-205 minc:-20 mind:30 mine:-135 mins:-120 minut:30 mirror:130 miscarriag:235 miser:-140 miss:-70 missu:-95 mistak:-85 mistyp:-65 mix:-55 moan:-100
mobil:-125 mode:-145 modul:-150 moment:-15 monda:-95 monday:-175 mone:150 monitor:45 month:135 mood:155 more:110 morn:115 morning:210 mortuar:-75 most:80 mother:95 mous:-120
mov:-110 move:-20 mri:55 mrs:-40 ms:-150 much:185 mug:80 multi:40 mum:200 mummy:20 mums:30 muppet:-100 murder:-160 music:-135 must:-235 mustnt:130 my:-20 myself:125 nam:-70
name:-95 nan:-30 nans:35 national:-135 ne1:130 near:55 nearer:-100 neat:110 neck:-90 need:-65 needl:-60 neighbour:65 neither:-20 nerv:75 nervou:-55 net:-245 network:-95 never:-150
new:-225 news:55 next:-95 nhs:-235 nhsmail:-130 nhsp:-25 ni:-55 nice:230 nick:-60 nightmar:-105 nine:-165 ninet:-170 nineteen:155 ninth:-95 nmc:-110 no:-120 nobodyd:80 nominat:-175
non:-130 none:-30 noon:-85 nope:-75 normal:275 noroviru:-45 not:15 note:170 notebook:-110 nothing:-80 notic:-65 noticeboard:-45 now:70 nowher:-30 nowt:110 nu:-145 nuisanc:-155
number:-105 nurs:60 nurser:-25 nut:-70 o:40 obs:85 observ:-30 occ:-15 occupational:-70 occy:70 oclock:-35 october:175 odd:-105 odds:65 of:25 off:-30 offic:-190 officer:-65
often:-35 oh:-165 ok:115 okay:45 old:-290 on:-25 once:125 one:-35 ones:175 onlin:-15 only:110 onto:-65 op:-30 open:-75 oper:-110 option:-65 or:-35 order:45 our:85 ours:95
outbreak:-45 outsid:230 outstand:-95 oven:105 over:-115 overdos:-65 overdu:-145 overpaid:-35 overtim:20 ow:115 owe:100 own:95 owt:70 p45:20 p60:30 p60s:-60 pack:55 paediatric:75
page:-100 pain:-25 painful:-90 paint:180 palaver:-80 palliativ:135 palpit:-120 panel:-105 panic:-80 panick:-145 paper:-40 paperwork:-95 paracetamol:-160 paramedic:25 parent:-90
park:-90 part:-65 particular:55 pass:-35 passphras:-35 passport:60 password:-35 past:-30 pasword:-170 patch:110 patel:-130 paternit:-70 pathwa:-110 patienc:-240 patient:25 pay:-125
payda:-30 payroll:-55 pays:165 payslip:-60 pc:-245 pcs:-105 peac:-25 peaceful:50 pen:-70 pend:75 pension:-200 peopl:40 per:-60 permanent:-220 permit:-15 person:255 personal:-75
pharmac:-105 phas:-105 phish:-20 phon:-115 photo:100 pick:-85 pictur:60 piec:-25 pigeon:-170 pill:-65 pillow:-85 pillowcas:80 pin:-45 ping:75 pins:-115 piss:-20 pizza:-25 plac:-40
placement:-105 plan:25 plann:130 plant:120 plastic:-15 plat:20 play:70 pleas:60 plot:-40 plug:-190 pmva:-65 point:-55 pointles:-170 poison:-55 polic:45 poor:-120 pop:-235 popp:-35
portal:-45 porter:-90 portfolio:-50 post:-25 postcod:-210 poster:-90 postnatal:25 potassium:65 pound:-110 pour:75 power:-60 powerpoint:-100 ppe:-30 practic:75 practis:130 pram:130
pray:-25 prayer:-115 prefer:-145 pregnant:-100 pres:55 present:-95 press:40 pretend:-20 prevent:-85 prevention:-100 prid:-70 print:125 printer:-85 prison:-110 probab:-55
problem:235 progres:-110 projector:-45 promis:-70 promotion:50 proof:-80 proper:220 propofol:70 proud:80 prov:-120 pt:-110 ptsd:135 pull:115 puls:-75 pump:135 punch:-95
purgator:-35 purpl:-50 purpos:100 push:55 put:105 puts:-20 putt:190 pw:-20 qualif:-25 quarter:-35 quer:-130 question:-115 questionnair:-65 queu:-140 quick:35 quicker:-170 quiet:110
quit:-35 ra:65 rac:15 racial:85 radio:20 radiographer:-40 radiolog:-70 rag:-150 rage:-165 rail:70 railing:95 railwa:45 rain:-15 rais:-35 rang:-80 rap:120 rather:-145 rattl:105
reach:135 reactivat:-110 read:125 reader:-95 real:230 realis:145 reason:125 rebook:-25 recall:-115 receipt:85 receiv:-180 reception:20 receptionist:85 recognis:-70 record:-255
recover:90 red:-260 redundanc:30 refer:25 referenc:-120 referr:-100 referral:-215 reflection:-85 reflectiv:45 refresher:65 refug:165 refus:-210 regard:-70 register:-120 registr:-30
regret:70 reject:-275 relaps:-15 relationship:95 relativ:110 relief:-40 reliev:85 reliv:125 remember:-65 remind:-210 reminder:-135 remot:-165 remov:-140 renam:-80 renew:75
renewal:40 rent:-125 rep:105 replac:-30 report:85 request:-230 research:35 resend:-130 reset:70 resett:-80 resign:-75 resilient:55 resolution:-45 resolv:-50 respect:-35 rest:65
restart:-75 restful:105 restraint:-15 resu:95 result:-55 retir:-235 retirement:-70 return:60 revalid:-125 review:-15 reward:-95 ribbon:95 ribs:100 ride:95 ridiculou:-95 ring:40
rip:-65 rise:115 risk:135 rit:-25 river:-30 road:260 robot:-20 rock:85 role:-110 room:95 root:-30 rope:-60 roster:-160 rot:65 rota:-150 rough:-100 round:70 row:80 rude:-120 ruin:35
rul:-115 run:80 rung:50 runn:-95 runs:160 rush:55 sack:135 sacrific:-45 sad:-210 safe:-40 safeguard:70 safer:135 safet:-145 said:55 saint:-105 salar:50 samaritan:155 same:-50
sandwich:-20 sank:-50 sat:125 satan:-80 saturda:70 saturday:-40 sav:-75 save:-200 saw:170 say:145 says:-65 scam:-150 scan:-100 scanner:-130 scar:85 schem:-125 school:-30
schwartz:-95 scor:50 scratch:55 scream:-300 screen:-40 screenshot:-75 screw:-175 scrub:170 scrubb:120 sea:15 search:-50 seatbelt:50 sec:-135 second:-50 secret:-25 secretar:-15
section:40 securit:-120 see:110 seem:110 sees:-25 self:60 sell:-90 seminar:-45 send:-115 sender:-55 senior:-40 sens:35 sensitiv:-70 sent:-110 sentenc:-135 september:-30 seriou:35
sertralin:120 server:-140 servic:-130 session:-45 set:-105 sets:60 settl:55 seven:-45 seventeen:135 seventh:25 sever:145 several:-35 sexual:90 sez:-130 shaft:145 shak:80 shall:-120
sham:-160 shant:235 shar:-100 sharp:105 shatter:-80 shed:105 shell:45 shes:-105 shift:45 ship:-60 shit:-85 sho:115 shock:85 shoot:-80 shop:25 short:-180 shorten:-140 shot:25
should:-70 shoulder:110 shouldnt:175 shout:-95 show:-115 shower:95 shown:-75 sick:-75 side:250 sight:45 sign:-185 signal:-220 sil:150 simp:-60 simpl:-135 sinc:-55 singl:-160 sir:60
sit:135 site:20 sitt:20 six:-15 sixt:100 skeleton:-45 skin:-110 skint:-30 skip:-50 sleep:75 sleev:185 slept:-55 slip:-35 slipp:-80 slipper:-80 slot:-145 slow:-160 slower:-150
sluic:45 small:130 smartcard:-85 smartphon:-125 smash:50 smell:225 smil:190 smok:-75 snap:140 snapp:50 so:20 sobb:-100 sober:20 social:100 socket:-70 soft:-50 softwar:-25
solicitor:90 solv:105 some:115 somebod:125 someon:220 someth:210 something:50 sometim:80 somewher:50 sons:-20 soon:110 sooner:60 sore:-100 sorr:70 sort:150 soul:-135 sound:-25
spac:20 spain:-40 spam:-160 spar:-65 spat:135 special:-110 spell:-65 spelt:-190 spinn:-150 spirit:-30 spit:-115 splint:-30 split:125 spok:35 spoken:65 spot:75 spous:170 spr:55
spreadsheet:20 squar:-115 st:-45 staff:-30 stag:105 stair:105 stairwell:-120 stalk:155 stall:-110 stamp:15 start:-80 starter:-125 starv:-125 stat:45 statement:-105 stay:180
step:-125 stepp:-15 stick:-145 sticker:-25 stiff:-110 still:-65 stillbirth:130 stolen:-55 stomach:-40 ston:210 stood:120 stop:130 stopp:220 store:40 str:20 straight:60 strangl:-20
straw:-110 street:-125 strength:-80 stress:-130 strik:-40 strok:-20 struggl:85 stuck:-65 stud:-130 stuff:145 stupid:-230 submit:-225 submitt:-80 sudden:-15 sue:-60 suicid:110
suicidal:95 suit:-30 sum:65 summer:-120 sums:150 sun:-100 sunda:250 sunday:-15 suppl:-145 support:165 suppos:165 sure:110 surnam:-105 surve:55 surviv:-165 swallow:-65 swapp:-120
swear:-225 sweet:-45 switch:140 swollen:70 swor:-100 symbol:-60 syring:-25 system:-275 ta:-170 tabl:140 tablet:-50 tabs:-120 tak:135 take:65 taken:-55 talk:95 tank:20 tanno:140
tap:60 tast:210 tax:-145 tbh:35 tea:-60 teach:20 team:-75 tear:80 technolog:-125 teenager:15 teeth:-115 tel:100 telephon:-220 tell:90 ten:-35 term:-90 terminat:-70 terribl:70
terrif:-50 test:-90 text:-205 th:155 than:85 thank:-155 that:115 the:45 theatr:-90 their:-85 themselv:-50 then:100 ther:130 therap:-40 therapist:105 thes:-75 theyd:235 theyll:130
theyr:250 theyv:-50 thick:-155 thin:15 thing:270 think:180 third:50 thirt:-85 this:-105 thos:-165 though:40 thought:195 thousand:35 thre:-50 thread:40 threaten:75 threw:50
throat:110 through:-20 throw:-110 thrown:-80 thumb:-65 thursda:-100 thursday:-55 ti:-135 tick:125 ticket:-175 tid:20 tidy:120 tight:110 tile:65 till:-95 tim:25 time:60
timesheet:-210 timetabl:-60 tiny:-110 tip:125 tir:45 titl:-140 to:50 toast:-70 toda:15 toddler:-135 together:75 toilet:35 token:-110 told:35 tomorrow:-120 tonight:60 too:20
took:-25 tool:-25 tooth:-135 toothbrush:70 tore:120 tortur:-30 total:30 touch:80 tough:80 tr:-220 track:150 traffic:-150 train:-30 traine:60 trainer:-90 training:25 transferr:-80
trapp:120 trauma:-30 traumatis:125 treacl:80 treat:45 treatment:110 trolle:-35 trot:-65 troubl:35 true:150 trust:-140 truth:35 truthful:170 try:-80 tube:-65 tuesda:-60 tumm:-70
tunic:80 turn:20 twelv:-80 twent:55 twic:-225 twin:160 two:-55 ty:65 typ:235 type:15 typical:-80 typo:-135 uk:-35 unabl:-45 unbearabl:20 uncl:-150 under:155 underneath:170
unhapp:130 uni:-160 uniform:300 union:20 unit:-90 universit:-100 unknown:-120 unlock:-105 unlov:-100 unopen:75 unsaf:-90 until:-190 unwell:135 up:80 updat:-270 upload:45 ups:-105
upset:-250 urge:70 urgent:145 us:-80 use:-30 used:-130 useles:-70 user:-165 usernam:-20 uses:-95 usual:-30 utilit:130 utter:-80 valid:-55 van:90 vanish:-55 verg:-140 verific:-100
version:-25 very:125 video:-35 view:105 villag:55 violenc:-115 violent:60 visibl:45 visit:-155 vodka:20 voic:145 volunteer:-125 vomit:50 w:165 wag:155 wait:-20 wak:150 wake:55
wal:-25 walk:70 wall:60 wan:60 war:25 ward:45 warden:95 warm:-75 warn:-35 was:135 wash:155 wasnt:175 wasp:80 wast:-130 watch:210 wav:30 way:135 ways:130 we:-40 weak:-145 wear:325
weather:20 web:25 websit:-30 wed:145 wedd:40 wednesda:-165 weds:90 wee:-15 week:110 weekend:115 weep:-160 weigh:45 weight:30 welcom:-140 well:65 wellbe:190 went:35 wept:-50 were:30
werent:60 wet:-100 weve:-75 whatever:25 wheel:-135 when:170 whenever:-115 wher:-75 whether:-125 which:-125 whichever:75 whil:50 whit:105 who:40 whod:160 whoever:175 whom:-140
whor:85 whos:135 wi:215 wide:-45 widow:195 wif:125 wife:80 wifell:-60 wifi:-180 will:-105 win:-150 window:-70 windscreen:130 wine:-125 wins:-25 winter:80 wip:-80 wish:150 with:-25
without:-35 witness:-50 wits:40 wk:100 wna:105 wobb:35 woke:135 woman:55 won:-120 wonder:100 wont:-40 word:95 work:-20 worker:-35 world:125 worn:70 worr:-125 worry:130 wors:225
worth:55 would:105 wouldnt:175 wreck:-130 wrist:90 writ:65 written:95 wrong:-135 wrot:-105 x:70 xmas:-80 year:185 yesterda:-90 yet:-250 yoga:-30 you:15 youd:-75 youll:-15
young:-155 youngest:-65 yourself:100 yourselv:40 youv:75 yrs:95 zero:70 zimbabw:15
`;

// Learnt from test/understanding/distress.lines by distress.fit.ts, beside them.

/** Where weighing starts, in hundredths: most people are not in distress. */
export const start = -185;

export const words = `
0:-30 1:-35 10:-120 100:35 12:-55 14th:-65 15:-65 20:35 2016:-75 2019:-120 2020:-60 2027:175 22:-55 23:175 26:-95 26655:-80 30:-55 30th:-75 31:-100 31st:25 3am:-180 3rd:90 4:-60 46:-105 4am:30 4th:-35
5:-185 55:-150 5pm:-35 6:-30 60:-130 62:-30 6am:-75 7:-100 8:-135 80:-110 84:-115 9:-145 90:-130 91:-25 9th:-120 abandon:-100 able:95 about:145 abov:105 abroad:-110 absenc:-75 absolut:-80
absolute:-165 abus:230 abusiv:75 accept:-120 acces:-180 accident:115 accommod:-50 accord:-105 account:140 acros:-75 actual:-140 add:-210 addict:220 addres:-165 address:-90 adds:-65 administrator:-30
admission:-25 advis:-80 adviser:-90 afford:-30 afraid:-95 after:200 afternoon:-150 against:-85 aged:-95 agenc:95 agent:45 ages:30 aggression:-70 agre:-100 ah:85 ahead:30 ahm:115 aid:-55 aka:-75
alarm:-55 alcohol:-95 alert:-35 aliv:-80 all:115 allow:-70 along:45 alread:125 alright:80 also:195 am:155 ambulanc:60 amend:-120 amount:130 anaesthetist:85 and:40 angr:-110 ankl:-160 anniversar:105
annoy:-105 annual:50 another:-140 answer:60 antidepressant:-105 anxiet:275 any:40 anybod:80 anyon:80 anyth:200 anywa:210 anywher:170 apart:165 apologis:140 app:-85 apparent:-240 appraisal:65
approv:-85 approval:-105 apps:-90 april:40 are:25 argu:45 arm:45 arms:225 army:175 around:-90 arrest:-135 arriv:-140 ars:-120 ash:50 asham:-105 asleep:-25 assault:90 assessment:60 assignment:-180
assist:-70 at:30 ate:-100 atrium:-65 attack:115 attempt:-115 attende:-110 audit:-220 authenticator:-215 authoris:-65 authoriser:-100 auto:-125 availabilit:-85 award:-125 awarenes:-85 away:-30
awful:-100 aye:-45 bab:-40 baby:60 back:-70 backsid:-90 backward:-115 bacon:-105 bad:180 badg:-80 bag:190 bags:90 bairn:155 band:-120 bang:-85 bank:-225 bar:-130 bare:230 barrier:30 basement:25
basical:160 bath:65 bathroom:145 batter:50 battery:-115 battl:-65 bawl:-25 bay:-110 bays:105 be:135 beach:-50 bear:-120 beard:-115 beat:-100 beaten:-70 becaus:155 becom:165 bedpan:-125 bedroom:55
beds:115 bedtim:-75 been:125 beep:90 befor:-75 begg:-90 beggar:-75 begin:-65 begun:150 behalf:-60 behind:-120 belief:-65 believ:45 belong:-75 belt:65 beneficiar:40 bereav:125 bereavement:-80 best:65
better:120 bev:-30 beyond:-120 bicycl:-95 big:85 bigger:-40 bike:-130 bill:235 bin:190 bins:105 biops:105 birth:-130 birthda:100 birthday:-155 biscuit:-175 bit:155 bits:110 bitten:60 blad:120 ble:30
bleed:-170 bleep:85 bles:-175 blind:90 blis:-140 block:-100 blok:-75 blood:-270 blue:-115 board:-55 boil:-65 book:-180 boot:30 bor:-165 boredom:-25 born:-125 bot:25 both:-235 bottl:160 bottom:90
bought:105 box:-95 boy:40 boyfriend:155 boys:180 br:-150 brain:-150 brav:175 brb:-145 break:-60 breakawa:-120 breakdown:40 breath:150 brick:-50 brilliant:-165 bring:-145 brok:-70 broken:-50 brother:90
brought:85 browser:-80 bruis:170 bug:50 building:-105 bull:175 bum:-25 bur:-75 burden:50 burn:75 burnout:165 burnt:75 burst:225 bury:-50 bus:-35 busy:-190 but:-170 button:-85 buy:30 buzzer:-70
bye:-230 cabinet:50 cafe:-105 cake:-120 call:-55 callback:60 calm:115 came:105 camera:135 camh:-90 can:-45 canal:25 cancel:65 cancell:80 cann:95 canna:185 cannula:55 cant:-30 canteen:-105 capital:-165
caps:-120 captcha:-285 car:-30 card:150 cardiac:-85 cardigan:105 care:-155 career:-80 carer:-40 cars:150 case:-30 caseload:65 cat:30 catch:90 cater:-85 cats:165 caus:-45 cd:-55 ceil:45 cent:-60
centr:-155 cert:-25 certificat:-180 chair:95 chanc:-145 chang:-125 chap:-165 chaplain:-30 chaplainc:-120 character:-215 charg:-40 charger:-80 chart:130 chas:50 chat:-200 checker:-80 cheer:-70
cheerful:-110 chest:70 chew:-25 childcar:-115 children:110 chocolat:-30 choic:-90 choir:35 choos:-120 chos:-140 chosen:-70 christma:-80 chrom:-110 chuck:-90 circl:-230 claim:-170 clapper:110 clas:-130
clean:50 cleaner:85 clear:30 clerk:35 clever:-85 click:-135 cliff:110 clinic:-150 clinical:155 clock:-60 clos:100 cloth:90 clue:-70 coat:175 cod:-195 code:-175 codein:35 coffe:-285 colander:-105
cold:-210 colleagu:-50 collect:195 colour:90 com:160 come:65 comfort:40 commit:-45 compan:135 competenc:-130 complain:-95 complaint:-180 complet:-120 complete:280 compliant:-265 complicat:-135
compliment:-100 compulsor:-190 computer:-60 concealer:85 concentrat:75 concern:45 confidential:-105 confirm:40 conflict:-45 confus:-190 connect:-115 consultant:160 continu:-60 contract:-100
control:140 controll:-135 convers:-80 cook:-40 cop:-25 cope:60 corner:125 coroner:-45 corridor:-50 cost:-90 cot:45 counsellor:30 count:100 countr:25 cours:-180 cousin:130 cover:170 covid:45 cpd:70
cqc:-80 crack:-75 crash:-75 crawl:-85 credit:-75 cricket:-120 crisi:-165 cros:-100 cross:95 cruel:-100 cubicl:140 cup:-40 cupboard:-40 cups:115 current:-25 curtain:90 cut:200 cuts:60 cutt:30 cycl:-65
dad:130 dads:-80 dai:130 danger:45 dark:-95 dash:-40 dat:-100 data:-135 date:-85 daughter:70 day:40 days:90 deadlin:-100 deaf:-90 death:-130 debrief:50 deceas:35 december:35 decid:45 declar:-145
deep:40 defeat:-135 degre:-150 deliver:-85 dementia:-65 dental:-55 department:-185 depression:115 deput:-155 design:-120 desk:-75 despair:-100 desperat:-60 destroy:110 detail:-200 devastat:-80
devic:-45 diagnos:30 dial:135 diar:85 diazepam:40 did:-55 die:285 dies:50 differenc:-90 different:-120 dinna:85 dinner:110 dirt:60 disabilit:-90 disabl:120 disappear:-85 disappoint:-150
disciplinar:-30 discount:-90 disgrac:-70 disgust:90 disorder:-35 divorc:-160 dizz:-55 dnar:-55 do:-60 doctor:135 does:-45 doesnt:-45 dog:-80 dogs:-140 domestic:65 done:-55 dont:65 door:145 dose:-140
dot:-110 dots:-105 doubl:-110 doubt:185 down:-35 downhill:85 download:-65 dr:-180 drag:85 drain:145 dramatic:-145 draw:45 drawer:115 dream:85 dress:170 drew:85 drill:-65 drink:55 driv:-45 drop:-100
dropdown:-150 drov:130 drug:80 drunk:60 duck:165 due:-100 dur:90 dust:-45 dut:-70 duty:-85 dy:40 dyslexic:-95 e:30 each:35 eap:100 ear:-155 earlier:-70 earliest:-100 earn:50 earning:-60 ears:-80
earth:120 easier:105 easter:-50 easy:-50 eat:100 eaten:-75 ed:-25 edge:-80 effort:45 eh:180 eighteen:60 elbow:95 elder:-85 eleven:205 els:-145 email:-220 embarrass:-35 emial:-140 emotional:200
employe:50 employment:-40 energ:55 engag:-135 england:60 enter:-200 entranc:-115 envelop:135 envy:85 equipment:-115 error:-135 esr:-95 essa:-145 estat:-175 estimat:-45 even:120 evening:80 ever:135
everybod:60 everyon:180 everyth:265 everything:150 everywher:-55 ex:105 except:-55 excus:-130 exemption:35 exhaust:-120 exist:-140 existential:-120 expect:120 expir:25 explain:-35 extend:-30
extension:-40 extra:100 eye:40 eyes:50 face:85 factor:-115 faff:-195 fag:-95 fail:30 failur:50 faint:-110 fair:80 fall:105 famil:50 far:100 fare:60 farewell:-80 fast:-25 faster:-90 father:-30 fault:30
favour:100 februar:-40 fed:-110 feed:75 feeling:-75 feet:-40 fell:-60 felt:-90 fever:-120 few:230 fewer:110 ffs:-80 fgm:40 field:-130 fifteen:110 fifth:-100 figur:-75 file:-85 fill:30 film:-35
filter:-95 final:-55 financial:-40 fine:-70 finger:-35 fingernail:35 finish:-25 fire:-135 fitt:80 five:-170 fix:-50 flashback:130 flask:110 flatmat:100 flinch:110 flood:90 floor:75 flu:-215 fob:160
focu:125 fog:-40 foggiest:-185 folder:-110 folk:-125 follow:175 font:-120 food:95 fool:-115 foot:110 football:-145 for:55 forc:55 forever:-85 forget:55 forgiv:25 forgot:-50 forgotten:-90 fork:-90
fort:65 fortnight:30 found:30 fourteen:-105 fourth:-100 frank:35 free:-95 freez:-45 fresh:75 friday:-65 fridg:-35 friend:200 frighten:40 front:40 frozen:-170 frustr:-110 full:-30 fum:-145 function:-65
fund:125 funeral:75 futur:170 gallbladder:-55 gambl:100 garag:70 garter:-95 gas:100 gave:-135 genuine:-30 get:45 gets:205 ghana:-45 ghost:-130 gin:-185 girl:145 glass:-185 glov:-125 gmail:-45 go:40
goes:65 gone:75 good:55 goodby:40 goodnight:-95 googl:115 got:55 governanc:-145 gp:265 gran:40 grandad:-50 grandkid:55 grateful:-110 green:-175 grey:-110 griev:240 grievanc:-50 grip:95 grop:155
ground:60 group:-75 grown:-35 gues:80 guid:-165 guidanc:-75 guilt:35 guts:-95 gutt:-60 gym:40 ha:55 hack:-145 hadnt:-30 haha:35 hair:-30 half:-135 halfwa:-130 handful:80 handl:-130 handover:70
hang:-105 happ:-35 happen:140 happier:100 harass:150 harassment:100 hard:170 harder:-70 harm:60 has:-125 hasnt:-105 hat:-115 hate:50 haunt:-150 hav:30 havent:80 hcas:130 he:160 head:50 headach:-95
headston:60 heal:210 health:-50 healthcar:65 hear:160 heard:-80 heart:115 heartbroken:225 heat:50 heav:-35 heaven:-75 hed:255 hell:55 hello:-55 help:-60 helpdesk:-270 helpful:-55 helplin:105 hen:185
her:-65 hers:-245 herself:40 hes:60 hi:80 hid:60 hidden:140 hide:190 high:140 him:45 himself:-155 hint:-120 hip:-175 his:-25 histor:-85 hit:-45 hits:-60 hiya:-100 hold:-75 hole:140 holida:-155
holiday:-70 home:-80 honest:-65 hoop:-115 hop:195 hopeful:-145 hopeles:-85 horribl:115 hors:-45 hosepip:110 hospic:-120 hospital:35 hostag:-55 hot:-125 hotel:45 hotmail:-70 hour:-45 hous:240
housemat:45 hover:-120 how:115 huff:-60 hug:35 hugg:90 hull:-80 humiliat:-140 hundr:140 hung:-50 hungover:-30 hungr:-85 hurr:-150 hurt:-55 husband:45 hyperventilat:65 hyphen:-120 hypothetical:-35 i:70
icon:-160 id:160 idea:-145 idiot:-80 if:125 ignor:-195 ill:30 im:95 in:-70 inactiv:105 inactivit:-80 inbox:-155 incident:80 includ:40 incomplet:-95 incorrect:-180 increment:-125 induction:-305
infection:35 info:-135 inform:-140 inquest:110 insan:-50 insid:-40 instead:180 instruction:-220 insuranc:-145 interfac:-190 international:-55 internet:-135 interview:85 into:-50 intranet:-45
invent:-95 investig:45 invisibl:-115 invit:-95 ipad:-185 is:-95 isnt:55 it:-95 itd:85 itll:75 its:-55 itu:145 ive:105 ivf:-35 jab:-90 januar:-70 je:110 jealou:95 jean:-25 jesu:-55 jobs:205 join:-340
jok:-205 joke:90 jump:65 june:-35 junk:-170 just:80 keep:35 kept:35 kerala:25 kettl:45 key:-65 keys:150 kick:-55 kid:-75 kidne:-110 kids:125 kill:-80 kind:120 kindnes:125 kiosk:-145 kip:-115
kitchen:110 knacker:-195 kne:-95 knee:-140 knew:40 knif:40 kniv:90 knock:125 knot:165 know:80 known:-145 lab:-55 lad:50 ladder:30 lady:30 lake:65 landlin:40 landlord:25 languag:-115 lanyard:-85
laptop:-175 larg:-80 lass:160 late:-95 laugh:-95 laughter:-105 law:60 lay:160 layout:-50 lead:-90 leaflet:35 learnt:80 least:140 leav:-150 leaver:-60 leed:-175 left:105 leg:30 length:-115 less:-40
lets:-110 lett:-80 letter:-120 level:-170 liaison:-115 librar:-70 lie:75 lif:115 life:150 lifetim:-30 lift:-75 ligatur:-100 light:40 lik:120 like:50 limbo:-60 limit:-120 line:35 linen:55 link:-200
list:-105 listen:-55 lit:-60 literal:-85 littl:165 liv:180 livid:-105 load:-90 loan:50 lock:-185 locum:-70 lodg:-65 log:25 login:-30 logo:-150 logs:-120 lol:-185 lone:90 long:-60 longer:-30 loo:160
look:140 loop:-240 loos:-45 lord:-75 lose:65 loss:-175 lost:-35 lot:145 loud:225 louder:145 lov:-135 low:80 luck:-170 lump:175 lunch:-125 ma:155 machin:200 mad:-60 madam:70 maiden:-45 mail:-190
mailbox:-220 main:130 mak:65 make:55 man:85 manag:130 management:-55 manager:-80 mandator:-25 manual:-175 march:120 margaret:-110 marr:180 marriag:120 masel:110 mat:25 mate:-60 maternit:-135 math:85
matrix:-60 matron:-180 matter:65 maximum:-85 may:-210 mayb:130 me:30 meal:55 medic:95 meds:40 meet:35 member:-110 memor:-40 memorabl:110 menopaus:-80 mental:115 mentor:-45 menu:-135 merc:-140
merger:-85 mes:60 mess:210 messag:25 mi:140 microwav:60 middl:110 midnight:85 midwif:-140 midwiv:-80 might:70 migrain:85 mil:110 mileag:-90 milk:85 min:-190 mind:45 mine:-135 mins:-120 mirror:135
miscarriag:205 miser:-120 miserabl:65 miss:-70 missu:-100 mistak:-65 mistyp:-65 mix:-70 moan:-90 mobil:-120 mode:-125 modul:-140 monda:-90 monday:-160 mone:190 monitor:40 month:155 mood:150 more:125
morn:95 morning:200 mortgag:-35 mortuar:-85 most:65 mother:75 mous:-120 mouth:55 mov:-80 move:-25 mri:60 ms:-145 much:165 mug:95 multi:50 mum:170 mums:30 muppet:-115 murder:-155 music:-135 must:-230
mustnt:130 my:-25 myself:100 nam:-70 name:-95 nans:-30 national:-120 ne1:120 near:65 nearer:-100 neat:95 neck:-85 need:-60 needl:-65 neighbour:100 nerv:115 nervou:-75 net:-240 network:-90 never:-160
new:-245 news:55 next:-80 nhs:-225 nhsmail:-125 nhsp:-45 ni:-50 nice:220 nick:-70 nightmar:-90 nine:-155 ninet:-165 nineteen:190 ninth:-90 nmc:-125 no:-135 nobodyd:90 nois:100 nominat:-170 non:-100
none:-50 noon:-85 nope:-80 normal:280 noroviru:-50 note:165 notebook:-100 notic:-90 noticeboard:-40 november:-80 now:45 nowt:90 nu:-125 nuisanc:-135 number:-110 nurs:65 nut:-70 o:50 obs:80 observ:-25
occupational:-70 occy:85 october:170 odd:-90 odds:60 offic:-180 officer:-60 often:-45 oh:-130 ok:105 okay:55 old:-295 on:-30 once:120 ones:130 onlin:-35 only:125 onto:-55 oot:65 op:-40 open:-45
oper:-90 option:-75 or:-45 order:30 our:85 ours:95 outbreak:-50 outsid:240 outstand:-90 oven:90 over:-115 overdos:-55 overdu:-130 overpaid:-35 overwhelm:30 ow:115 owe:90 own:80 owt:85 p60:30 p60s:-50
pack:65 paediatric:65 page:-135 painful:-80 paint:165 palaver:-80 palliativ:140 palpit:-105 panel:-110 panic:-75 panick:-125 paper:-70 paperwork:-80 paracetamol:-160 paramedic:35 parent:-95 park:-110
part:-60 particular:55 pass:-50 passphras:-35 passport:55 password:-40 pasword:-150 patch:115 patel:-115 paternit:-70 pathwa:-110 patienc:-245 pay:-50 payda:-40 payroll:-60 pays:160 payslip:-80
pc:-280 pcs:-110 peac:-40 peaceful:55 pen:-75 pend:70 pension:-170 peopl:35 per:-60 permanent:-205 permit:-105 person:215 personal:-85 pet:50 pharmac:-110 phas:-100 phish:-25 phon:-120 photo:115
pick:-80 pictur:80 piec:-35 pigeon:-155 pill:-65 pillow:-75 pillowcas:70 ping:55 pins:-115 pizza:-40 plac:-60 placement:-90 plann:140 plant:150 play:40 pleas:35 plot:-35 plug:-175 pmva:-90
pointles:-175 poison:-55 polic:50 poor:-100 pop:-210 popp:-25 portal:-35 porter:-100 portfolio:-35 post:-50 postcod:-195 poster:-75 postnatal:35 potassium:70 pound:-90 pour:55 power:-65
powerpoint:-100 ppe:-25 practic:80 practis:140 pram:130 prayer:-125 prefer:-135 pregnant:-125 pres:50 press:35 prevent:-85 prevention:-105 prid:-95 print:115 printer:-100 prison:-85 probab:-50
problem:215 progres:-95 projector:-55 promis:-100 promotion:50 proof:-85 proper:215 propofol:55 protection:-105 proud:75 prov:-110 psych:100 pt:-100 ptsd:150 pull:120 puls:-75 pump:135 punch:-95
purgator:-35 purpl:-60 purpos:125 put:115 putt:210 quarter:-35 quer:-120 question:-115 questionnair:-45 queu:-210 quicker:-175 quiet:105 ra:60 racial:135 radiographer:-30 radiolog:-60 rag:-135
rage:-185 rail:145 railing:90 railwa:45 rain:-60 rais:-25 ran:45 rang:-90 rap:100 rate:55 rather:-160 rattl:90 reach:130 reactivat:-115 read:100 reader:-75 real:195 realis:125 reason:135 rebook:-35
recall:-125 receipt:80 receiv:-185 receptionist:80 recognis:-90 record:-200 recover:90 red:-265 redundanc:45 referenc:-110 referr:-105 referral:-240 reflection:-85 reflectiv:35 refresher:45 refug:160
refus:-215 regard:-75 register:-135 registr:35 regret:75 reject:-265 relaps:-40 relationship:95 relativ:90 reliev:75 religiou:-25 reliv:100 remember:-75 remind:-195 reminder:-135 remot:-155 remov:-155
renam:-85 renew:85 rent:-110 rep:100 replac:-30 report:65 request:-210 requir:-30 resend:-120 reset:75 resett:-80 resign:-55 resilient:50 resolution:-40 resolv:-65 respect:-30 rest:75 restart:-70
restful:105 resu:50 result:-55 retir:-215 retirement:-70 return:45 revalid:-130 review:-30 reward:-95 ribbon:75 ribs:110 ride:85 ridiculou:-80 right:-30 ring:25 rip:-55 risk:125 rit:-25 road:265
rock:95 role:-65 room:100 root:-35 rope:-60 roster:-155 rot:65 rota:-90 rough:-95 round:55 row:75 rude:-110 ruin:40 rul:-110 run:55 rung:50 runn:-110 runs:155 rush:35 sack:125 sacrific:-40 sad:-135
safe:-40 safeguard:75 safer:130 safet:-75 said:55 saint:-110 salar:45 samaritan:125 same:-50 sandwich:-25 sank:-50 sat:165 satan:-70 saturday:-45 sav:-65 save:-185 saw:145 say:155 says:-55 scam:-130
scan:-105 scanner:-120 scar:90 schem:-125 schwartz:-85 scor:55 scratch:60 scream:-285 screenshot:-70 screw:-175 scrub:175 scrubb:110 search:-55 seatbelt:50 sec:-115 second:-50 secret:-60 section:45
securit:-110 see:115 seem:115 sees:-35 self:65 sell:-80 seminar:-55 send:-95 sender:-45 senior:-35 sens:120 sensitiv:-60 sent:-110 sentenc:-115 september:-80 seriou:105 sertralin:120 server:-125
servic:-110 session:-55 set:-95 sets:30 settl:50 seven:30 seventeen:115 seventh:25 sever:130 sexual:100 sez:-120 shaft:135 shak:70 shall:-115 sham:-185 shant:220 shar:-95 sharp:110 shatter:-75
shed:115 shell:45 shes:-100 shift:55 ship:-60 shit:-70 sho:105 shock:130 shoot:-90 shop:25 short:-160 shorten:-120 shot:-30 should:-65 shoulder:120 shouldnt:160 shout:-80 show:-110 shower:100
shown:-60 sick:-45 side:225 sight:45 sign:-100 signal:-220 sil:135 simp:-65 simpl:-125 sinc:-55 singl:-165 sit:125 sitt:30 six:-45 sixt:90 skeleton:-50 skin:-90 skint:-45 skip:-65 sleep:60 sleev:155
slip:65 slipp:-85 slipper:-100 slot:-140 slow:-165 slower:-145 small:105 smartcard:-80 smartphon:-100 smash:50 smell:240 smelt:50 smil:200 smok:-65 snap:155 snapp:65 snow:35 sobb:-105 sober:25
social:105 socket:-60 soft:-45 solicitor:80 solv:100 some:120 somebod:95 someon:225 someth:225 something:55 sometim:55 somewher:80 soon:135 sooner:55 sore:-90 sorr:70 sort:130 sos:25 soul:-85 spac:90
spam:-145 spar:-80 spat:120 special:-110 spell:-55 spelt:-190 spinn:-145 spirit:-50 spit:-105 split:120 spoken:70 sponsor:65 spot:75 spous:155 spr:45 squar:-105 st:-50 staff:-45 stag:120 stair:30
stairwell:-120 stalk:95 stall:-115 start:-95 starter:-120 starv:-120 stat:145 statement:-55 stay:185 step:-160 stethoscop:90 stick:-145 sticker:-30 stiff:-125 still:-65 stillbirth:125 stolen:-55
stomach:-30 ston:205 stood:110 stop:165 stopp:210 stor:35 store:50 str:40 straight:55 straw:-105 street:-120 strength:40 stress:-125 strik:-50 strok:-30 struggl:75 stuck:-75 stud:-115 stuff:140
stupid:-230 submit:-225 submitt:-95 such:70 sue:-55 suicid:120 suicidal:105 suit:-25 sum:60 summer:-120 sums:145 sun:-90 sunda:235 suppl:-120 support:155 suppos:175 sure:80 surnam:-95 surve:45
surviv:-140 swallow:-50 swap:-70 swapp:-110 swear:-215 sweet:-50 switch:135 swollen:55 swor:-100 symbol:-60 system:-305 ta:-115 tabl:175 tablet:-40 tabs:-115 tak:140 take:60 taken:-55 talk:90 tank:30
tanno:145 tap:60 tast:200 tax:-185 tbh:-110 tea:-80 team:-55 tear:70 tearful:50 technolog:-125 teeth:-120 tel:145 telephon:-200 tell:85 ten:-40 term:-130 terminat:-70 terribl:70 terrif:-95 test:-155
tether:-40 text:-180 th:130 than:125 thank:-140 that:130 the:55 theatr:-115 their:-75 themselv:-45 then:85 ther:160 therap:-65 therapist:85 thes:-100 theyd:240 theyll:165 theyr:235 theyv:-45
thick:-130 thin:130 thing:280 think:170 third:70 thirt:-55 this:-115 thos:-140 though:105 thought:180 thousand:30 thre:-65 thread:35 threw:50 throat:105 through:-35 throw:-140 thrown:-75 thumb:-60
thursda:-100 thursday:-50 ti:-105 tick:110 ticket:-195 tidy:125 tight:120 tile:70 till:-80 time:40 timesheet:-210 timetabl:-50 tiny:-115 tip:135 tir:55 titl:-135 to:55 toast:-65 toddler:-135
together:55 toilet:55 token:-95 told:60 tomorrow:-110 tonight:50 too:35 tooth:-135 toothbrush:75 top:25 tore:115 tortur:-25 touch:105 tough:80 tr:-215 track:155 traffic:-145 train:-25 traine:45
trainer:-90 training:45 transferr:-75 trapp:95 traumatis:210 treacl:75 treat:50 treatment:95 trot:-65 troubl:40 true:140 trust:-125 truth:50 truthful:160 try:-120 tube:-60 tuesda:-55 tumm:-95 tunic:80
twelv:-100 twent:80 twic:-170 twin:120 twist:-35 two:-60 ty:70 typ:220 typical:-75 typo:-115 uk:-30 unabl:-30 uncl:-165 under:130 underneath:145 underwater:115 unhapp:70 uni:-140 uniform:280 union:30
unit:-125 universit:-105 unknown:-110 unlock:-120 unlov:-110 unopen:70 unsaf:-130 until:-180 unwell:130 up:100 updat:-260 upload:40 ups:-85 upset:-225 urge:60 urgent:155 url:-30 us:-80 used:-145
useles:-85 user:-175 uses:-80 utilit:125 utter:-90 valid:-55 van:75 vanish:-40 verg:-150 verific:-85 version:-30 very:140 video:-30 view:95 villag:40 violenc:-100 violent:70 visibl:70 visit:-140
voic:155 volunteer:-140 vomit:35 w:160 wag:130 wait:-35 wak:135 wake:25 wal:-145 walk:75 wall:40 wan:75 warden:80 warm:-60 warn:-25 was:135 wash:155 wasnt:170 wasp:85 wast:-115 watch:235 wave:145
way:135 ways:150 we:-55 weak:-140 wear:325 websit:-35 wed:130 wedd:-65 wednesda:-165 weds:75 wee:-30 week:100 weekend:115 weep:-185 weigh:45 weird:125 welcom:-50 well:85 wellbe:170 went:40 wept:-55
were:50 werent:45 wet:-115 weve:-65 whatever:50 wheel:-125 when:175 whenever:-110 wher:-85 whether:-90 which:-120 whichever:70 whil:40 whit:80 who:60 whod:105 whoever:160 whom:-135 whor:55 whos:150
whov:25 wi:180 wide:-40 widow:185 wif:145 wife:45 wifell:-65 wifi:-160 will:-115 win:-135 window:-60 windscreen:120 wine:-145 winter:65 wip:-70 wish:185 without:-30 witness:-45 wk:90 wna:125 wobb:35
woke:130 woman:80 won:-105 wonder:120 wont:-55 word:85 worker:-30 world:150 worn:75 worr:-140 worry:130 wors:225 worth:80 would:105 wouldnt:185 wreck:-140 wrist:95 writ:80 written:130 wrong:-130
wrot:-105 x:70 x98:-25 xmas:-75 year:185 yes:-125 yesterda:-95 yet:-255 yoga:-30 you:30 youd:-50 youll:-25 young:-150 youngest:-60 yourself:145 yourselv:65 youv:85 yrs:90 zero:80 zipp:85
`;

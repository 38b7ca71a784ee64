// Learnt from test/understanding/distress.lines by distress.fit.ts, beside them.

/** Where weighing starts, in hundredths: most people are not in distress. */
export const start = -180;

export const words = `
0:-40 1:-45 10:-120 100:35 12:-65 14th:-65 15:-70 20:40 2016:-75 2019:-120 2020:-55 2027:175 22:-55 23:175 26:-100 26655:-85 30:-55 30th:-80 31:-105 31st:25 3am:-185 3rd:90 4:-50 42:35 46:-105 4am:35
4th:-30 5:-160 55:-150 5pm:-30 6:-35 60:-130 6am:-80 7:-115 8:-145 80:-115 84:-115 9:-150 90:-135 91:-25 abandon:-100 able:85 about:140 abov:105 abroad:-115 absenc:-75 absolut:-85 absolute:-165
abus:225 abusiv:75 accept:-125 acces:-160 accident:110 accommod:-45 accord:-110 account:130 acros:-75 actual:-140 add:-210 addict:230 addres:-170 address:-95 adds:-70 administrator:-30 advis:-90
adviser:-95 afford:-25 afraid:-85 after:195 afternoon:-145 against:-85 aged:-95 agenc:90 agent:45 ages:30 aggression:-65 agre:-105 ah:90 ahead:30 ahm:100 aid:-55 aka:-75 alarm:-50 alcohol:-90
alert:-35 aliv:-75 all:115 allow:-70 along:35 alread:115 alright:70 also:210 am:150 ambulanc:45 amend:-120 amount:130 anaesthetist:85 and:35 angr:-105 ankl:-165 anniversar:110 annoy:-105 annual:50
another:-140 answer:65 antidepressant:-100 anxiet:265 any:45 anybod:80 anyon:75 anyth:190 anywa:205 anywher:165 apart:170 apologis:140 app:-80 apparent:-245 appointment:-35 appraisal:70 approv:-95
approval:-105 apps:-90 arent:30 argu:40 arm:45 arms:225 army:170 around:-110 arrest:-145 arriv:-140 ars:-120 ash:45 asham:-105 asleep:-30 assault:90 assessment:65 assignment:-165 assist:-75 at:30
ate:-100 atrium:-55 attack:100 attempt:-110 attende:-105 audit:-220 authenticator:-225 authoris:-65 authoriser:-100 auto:-125 availabilit:-95 award:-130 awarenes:-80 away:-40 awful:-95 aye:-50 bab:-65
baby:45 back:-60 backsid:-95 backward:-115 bacon:-105 bad:185 badg:-70 bag:190 bags:90 bairn:150 band:-115 bang:-90 bank:-215 bar:-135 bare:235 barrier:30 basement:25 basical:150 bath:60 bathroom:140
batter:45 battery:-120 battl:-65 bawl:-30 bay:-125 bays:100 be:140 beach:-40 bear:-125 beard:-115 beat:-105 beaten:-75 becaus:155 becom:165 bed:-25 bedpan:-130 bedroom:55 beds:115 bedtim:-70 been:125
beep:90 befor:-70 begg:-95 beggar:-80 begin:-70 begun:150 behalf:-65 behind:-120 belief:-70 believ:45 belong:-75 below:-25 belt:60 beneficiar:45 bereav:125 bereavement:-80 best:60 better:115 bev:-30
beyond:-130 bicycl:-100 big:80 bigger:-40 bike:-135 bill:225 bin:200 bins:110 biops:95 birth:-140 birthda:120 birthday:-120 biscuit:-175 bit:150 bits:110 bitten:60 black:-35 blad:120 ble:30 bleed:-165
bleep:85 bles:-175 blind:85 blis:-145 block:-100 blok:-75 blood:-255 blue:-115 board:-50 body:35 boil:-65 book:-175 boot:35 bor:-165 born:-115 bot:30 both:-215 bottl:150 bottom:90 bought:110 box:-90
boy:35 boyfriend:155 boys:180 br:-155 brain:-160 brav:180 brb:-140 break:-65 breakawa:-115 breakdown:35 breath:150 brick:-50 brilliant:-165 bring:-80 brok:-70 broken:-60 brother:95 brought:65
browser:-70 bruis:170 bug:45 building:-105 bull:175 bur:-70 burden:50 burn:80 burnout:165 burnt:80 burst:225 bury:-55 bus:-45 busy:-195 but:-160 button:-70 buzzer:-65 bye:-230 cabinet:45 cafe:-105
cake:-130 callback:60 calm:115 came:100 camera:135 camh:-90 can:-60 canal:30 cancel:45 cancell:80 cann:95 canna:175 cannula:55 cant:-30 canteen:-100 capital:-160 caps:-125 captcha:-280 car:-40
card:165 cardiac:-90 cardigan:95 care:-155 career:-80 carer:-35 cars:150 caseload:70 catch:95 cater:-85 cats:165 caus:-45 cd:-55 ceil:45 cent:-60 centr:-160 cert:-25 certificat:-185 chair:90
chanc:-145 chang:-125 chap:-165 chaplain:-35 chaplainc:-130 character:-220 charg:-50 charger:-80 chart:135 chas:30 chat:-200 checker:-80 cheer:-65 cheerful:-110 chest:70 childcar:-115 children:90
choic:-95 choir:45 choos:-120 chos:-140 chosen:-70 christma:-85 chrom:-115 chuck:-85 circl:-260 claim:-170 clapper:110 clas:-130 clean:50 cleaner:85 clear:30 clerk:30 clever:-85 click:-130 cliff:115
clinic:-140 clinical:160 clock:-50 clos:100 cloth:85 clue:-75 coat:160 cod:-200 code:-180 coffe:-310 colander:-105 cold:-205 colleagu:-40 collect:190 colour:85 com:145 come:60 comfort:40 commit:-55
communit:30 compan:135 competenc:-125 complain:-100 complaint:-175 complet:-120 complete:275 compliant:-260 complicat:-135 compliment:-100 compulsor:-190 computer:-65 concealer:85 concentrat:75
concern:50 confidential:-105 confirm:45 conflict:-50 confus:-195 connect:-120 consultant:170 continu:-65 contract:-100 control:135 controll:-135 convers:-80 cook:-40 cop:-40 cope:65 corner:125
coroner:-45 corridor:-45 cost:-85 cot:40 couldnt:30 count:95 countr:30 cours:-190 cousin:130 cover:165 covid:35 cpd:65 cqc:-75 crack:-85 crash:-75 crawl:-85 credit:-70 cricket:-120 crisi:-165 cros:-95
cross:95 cruel:-100 cubicl:135 cup:-40 cupboard:-30 cups:115 curtain:95 cut:175 cuts:55 cycl:-70 dad:145 dads:-90 dai:125 danger:35 dark:-115 dash:-40 dat:-100 data:-140 date:-85 daughter:70 day:40
days:75 deadlin:-90 deaf:-95 death:-120 debrief:50 deceas:30 december:35 decid:45 declar:-145 deep:30 defeat:-140 degre:-145 deliver:-85 dementia:-60 dental:-50 department:-175 depression:110
deput:-155 design:-130 desk:-85 despair:-100 desperat:-65 destroy:95 detail:-195 devastat:-80 devic:-45 diagnos:35 dial:135 diar:80 diazepam:40 didnt:55 die:295 dies:50 differenc:-95 different:-125
dinna:90 dinner:115 dirt:55 disabilit:-85 disabl:110 disappear:-85 disappoint:-140 disciplinar:-25 discount:-95 disgrac:-70 disgust:95 disorder:-35 divorc:-145 dizz:-60 dnar:-50 do:-65 doctor:135
does:-45 doesnt:-45 dog:-80 dogs:-150 domestic:70 done:-65 dont:80 door:135 dose:-135 dot:-115 dots:-110 doubl:-110 doubt:185 down:-45 downhill:85 download:-65 dr:-130 drag:85 drain:140 dramatic:-145
draw:45 drawer:115 dream:75 dress:175 drew:85 drill:-65 drink:45 driv:-50 drop:-90 dropdown:-155 drov:125 drug:80 drunk:50 duck:160 due:-100 dur:90 dust:-45 dut:-65 duty:-85 dy:50 dyslexic:-95 e:40
each:25 eap:105 ear:-135 earlier:-70 earliest:-105 earn:55 earning:-55 ears:-75 earth:120 easier:95 easter:-45 easy:-45 eat:105 eaten:-55 edge:-75 effort:40 eh:170 eighteen:55 elbow:90 elder:-85
eleven:205 els:-135 email:-225 embarrass:-45 emial:-135 emotional:195 employe:45 employment:-40 energ:60 engag:-135 england:55 enter:-205 entranc:-115 envelop:135 envy:85 equipment:-115 error:-145
esr:-100 essa:-140 estat:-175 estimat:-50 even:115 evening:75 ever:130 everybod:45 everyon:170 everyth:260 everything:150 everywher:-60 ex:110 except:-60 excus:-130 exemption:30 exhaust:-125
exist:-145 existential:-115 expect:120 expir:30 explain:-45 extend:-30 extension:-40 extra:100 eye:55 eyes:60 face:100 factor:-110 faff:-195 fag:-80 fail:30 failur:55 faint:-110 fair:75 fall:105
famil:50 far:90 fare:65 farewell:-75 faster:-90 father:-25 favour:100 februar:-40 fed:-120 feed:75 feeling:-70 feet:-35 fell:-55 felt:-85 fever:-115 few:235 fewer:110 ffs:-80 fgm:45 field:-130
fifteen:110 fifth:-100 fight:-25 figur:-75 file:-80 film:-40 filter:-100 final:-45 financial:-45 fine:-65 finger:-25 fingernail:35 finish:-40 fire:-140 fit:-30 fitt:80 five:-175 fix:-60 flashback:130
flask:110 flatmat:95 flinch:100 flood:100 floor:80 flu:-215 fob:160 focu:125 fog:-35 foggiest:-185 folder:-115 folk:-125 follow:180 font:-125 food:100 fool:-110 foot:105 football:-140 for:55 forc:55
forever:-85 forget:45 forgot:-55 forgotten:-100 fork:-85 fort:70 fortnight:35 fourteen:-105 fourth:-105 frank:40 free:-100 freez:-35 fresh:65 friday:-60 fridg:-35 friend:200 frighten:35 front:40
frozen:-170 frustr:-115 full:-40 fum:-150 function:-75 fund:125 funeral:80 futur:165 gallbladder:-55 gambl:105 garag:75 garter:-90 gas:100 gave:-130 genuine:-30 get:50 gets:210 ghana:-45 ghost:-130
gin:-190 girl:155 give:25 glass:-190 glov:-130 gmail:-50 go:30 goes:55 gone:75 good:45 goodby:50 goodnight:-95 googl:110 got:60 governanc:-145 gp:270 grandad:-70 grandkid:60 grant:-25 grateful:-110
great:-40 green:-180 grey:-120 griev:240 grievanc:-55 grip:85 grop:135 ground:65 group:-70 grown:-35 gues:75 guid:-160 guidanc:-75 guilt:30 guts:-90 gutt:-60 gym:35 ha:50 hack:-145 hadnt:-25 haha:45
hair:-25 half:-140 halfwa:-125 handful:90 handl:-125 handover:65 hang:-115 happ:-40 happen:130 happier:100 harass:150 harassment:105 hard:150 harder:-70 harm:45 has:-125 hasnt:-100 hat:-125 hate:60
haunt:-145 hav:35 havent:95 hcas:130 he:185 head:50 headach:-90 headston:60 heal:210 health:-40 healthcar:70 hear:155 heard:-90 heart:105 heartbroken:220 heat:50 heav:-40 heaven:-75 hed:255 hell:65
hello:-65 help:-65 helpdesk:-275 helpful:-60 helplin:115 hen:170 her:-50 hers:-240 herself:35 hes:50 hi:90 hid:55 hidden:135 hide:185 high:145 him:45 himself:-160 hint:-120 hip:-155 histor:-80 hit:-65
hits:-55 hiya:-105 hold:-80 hole:140 holida:-160 holiday:-75 home:-55 honest:-45 hoop:-115 hop:200 hopeful:-140 hopeles:-90 horribl:110 hors:-45 hosepip:115 hospic:-105 hospital:30 hostag:-55 hot:-125
hotel:50 hotmail:-65 hour:-40 hous:255 housemat:45 hover:-120 how:95 huff:-70 hug:35 hugg:95 hull:-80 humiliat:-140 hundr:145 hung:-50 hungover:-30 hungr:-95 hurr:-150 hurt:-55 husband:40
hyperventilat:60 hyphen:-120 hypothetical:-30 i:75 icon:-160 id:155 idea:-130 idiot:-85 if:120 ignor:-180 ill:40 im:100 in:-75 inactiv:105 inactivit:-85 inbox:-150 incident:75 includ:35 incomplet:-90
incorrect:-175 increment:-130 induction:-300 infection:35 info:-140 inform:-145 inquest:110 insan:-50 insid:-40 instead:170 instruction:-215 insuranc:-140 interfac:-190 international:-55 internet:-140
interview:85 into:-50 intranet:-45 invent:-95 investig:35 invisibl:-115 invit:-95 ipad:-190 is:-95 isnt:60 it:-90 itd:75 itll:75 its:-55 itu:140 ive:110 ivf:-40 jab:-90 januar:-60 je:105 jealou:95
jean:-35 jesu:-50 jobs:205 join:-335 jok:-205 joke:90 jump:60 junk:-175 just:90 keep:50 kept:30 kettl:55 key:-65 keys:150 kick:-55 kid:-75 kidne:-105 kids:120 kill:-85 kind:115 kinder:-25 kindnes:125
kiosk:-140 kip:-120 kitchen:105 knacker:-190 kne:-95 knee:-140 knew:45 knif:35 kniv:90 knock:120 knot:170 know:105 known:-145 lab:-60 lad:65 ladder:25 lads:-30 lady:35 lake:55 landlin:35 landlord:35
languag:-120 lanyard:-80 laptop:-180 larg:-80 lass:155 late:-100 later:105 laugh:-105 laughter:-105 law:60 lay:160 layout:-45 lead:-85 learn:-30 learnt:85 least:150 leav:-155 leaver:-60 leed:-180
left:105 leg:30 length:-110 less:-35 let:-25 lets:-120 lett:-80 letter:-120 level:-175 liaison:-125 librar:-70 lie:85 lif:110 life:135 lifetim:-25 lift:-70 ligatur:-95 light:35 lik:115 like:50
limbo:-60 limit:-125 line:30 linen:50 link:-200 list:-95 listen:-60 lit:-60 literal:-80 littl:170 liv:170 livid:-105 load:-75 loan:55 lock:-180 locum:-65 lodg:-65 log:45 login:-30 logo:-150 logs:-110
lol:-190 lone:85 long:-65 loo:155 look:160 loop:-240 loos:-45 lord:-80 lose:55 loss:-180 lost:-30 lot:140 loud:230 louder:145 lov:-135 low:85 luck:-160 lump:180 lunch:-125 ma:170 machin:200 mad:-65
madam:75 maiden:-40 mail:-190 mailbox:-220 main:135 mak:65 make:50 man:75 manag:145 management:-50 manager:-85 mandator:-35 manual:-175 march:115 margaret:-120 marr:180 marriag:115 masel:105 mat:30
mate:-55 maternit:-140 math:85 matrix:-50 matron:-185 matter:65 maximum:-85 may:-205 mayb:130 me:35 meal:55 medic:90 medical:-35 meds:40 meet:40 member:-115 memor:-45 memorabl:110 menopaus:-75
mental:120 mentor:-50 menu:-145 merc:-140 merger:-80 mes:55 mess:215 messag:30 mi:140 microwav:60 middl:115 midnight:95 midwif:-140 midwiv:-80 might:65 migrain:80 mil:110 mileag:-95 milk:90 min:-195
mind:35 mine:-115 mins:-120 minut:25 mirror:130 miscarriag:185 miser:-125 miserabl:70 miss:-70 missu:-95 mistak:-75 mistyp:-65 mix:-65 moan:-100 mobil:-125 mode:-140 modul:-150 monda:-90 monday:-170
mone:190 monitor:30 month:150 mood:155 more:125 morn:105 morning:200 mortuar:-75 most:65 mother:70 mous:-120 mouth:50 mov:-80 move:-30 mri:55 ms:-140 much:155 mug:85 multi:55 mum:185 mums:25
muppet:-115 murder:-160 music:-135 must:-225 mustnt:120 myself:125 nam:-75 name:-95 nan:50 nans:40 national:-125 ne1:110 near:45 nearer:-105 neat:105 neck:-85 need:-60 needl:-70 neighbour:95
neither:50 nerv:120 nervou:-70 net:-245 network:-90 never:-155 new:-240 news:55 next:-85 nhs:-220 nhsmail:-125 nhsp:-50 ni:-60 nice:215 nick:-65 nightmar:-95 nine:-180 ninet:-165 nineteen:195
ninth:-90 nmc:-115 no:-120 nobody:-25 nobodyd:90 nois:100 nominat:-175 non:-100 none:-50 noon:-85 nope:-50 normal:285 noroviru:-50 not:30 note:170 notebook:-100 notic:-60 noticeboard:-40 november:-80
now:50 nowt:90 nu:-130 nuisanc:-140 number:-115 nurs:65 nut:-65 o:45 obs:75 observ:-25 occupational:-65 occy:80 october:170 odd:-110 odds:60 off:-25 offic:-180 officer:-60 often:-45 oh:-125 ok:95
okay:45 old:-290 on:-30 once:110 ones:125 onlin:-25 only:125 onto:-60 oot:60 op:-35 open:-55 oper:-95 option:-65 or:-55 order:30 our:90 ours:95 outbreak:-50 outsid:235 outstand:-85 oven:90 over:-120
overdos:-70 overdu:-130 overpaid:-40 ow:120 owe:95 own:95 owt:85 p60:25 p60s:-60 pack:60 paediatric:60 page:-125 painful:-80 paint:165 palaver:-85 palliativ:125 palpit:-105 panel:-110 panic:-65
panick:-125 paper:-65 paperwork:-85 paracetamol:-165 paramedic:30 parent:-95 park:-110 part:-55 particular:55 pass:-40 passphras:-30 passport:55 password:-40 pasword:-150 patch:115 patel:-120
paternit:-65 pathwa:-115 patienc:-245 pay:-65 payda:-45 payroll:-65 pays:160 payslip:-80 pc:-285 pcs:-110 peac:-45 peaceful:50 pen:-65 pend:65 pension:-165 peopl:30 per:-60 permanent:-210 permit:-115
person:250 personal:-75 pet:45 pharmac:-105 phas:-100 phon:-110 photo:110 physical:30 pick:-85 pictur:70 piec:-30 pigeon:-155 pill:-55 pillow:-75 pillowcas:75 ping:50 pins:-120 pizza:-35 plac:-65
placement:-95 plann:130 plant:150 play:45 pleas:55 plot:-35 plug:-165 pmva:-95 point:-30 pointles:-170 poison:-55 polic:50 poor:-105 pop:-235 popp:-30 portal:-40 porter:-90 portfolio:-35 post:-65
postcod:-205 poster:-75 postnatal:30 potassium:65 pound:-100 pour:55 power:-65 powerpoint:-100 practic:75 practis:135 pram:130 prayer:-130 prefer:-130 pregnant:-135 pres:55 press:30 prevent:-85
prevention:-110 prid:-100 print:110 printer:-105 prison:-85 probab:-55 problem:225 progres:-100 projector:-55 promis:-95 promotion:55 proof:-90 proper:215 propofol:55 protection:-105 proud:70
prov:-115 psych:100 pt:-95 ptsd:150 pull:120 puls:-70 pump:135 punch:-100 purgator:-35 purpl:-60 purpos:115 put:120 putt:215 quarter:-35 quer:-120 question:-115 questionnair:-40 queu:-210 quicker:-170
quiet:95 ra:75 racial:135 radiographer:-30 radiolog:-60 rag:-140 rage:-190 rail:145 railing:95 railwa:35 rain:-55 rais:-40 ran:50 rang:-75 rap:100 rate:45 rather:-175 rattl:95 reach:140 reactivat:-110
read:90 reader:-75 real:225 realis:130 reason:125 rebook:-35 recall:-125 receipt:80 receiv:-190 receptionist:80 recognis:-95 record:-210 recover:90 red:-265 redundanc:40 referenc:-110 referr:-105
referral:-245 reflection:-85 reflectiv:45 refresher:60 refug:160 refus:-220 regard:-70 register:-135 registr:35 regret:75 reject:-270 relaps:-40 relationship:100 relativ:85 relief:-25 reliev:75
religiou:-30 reliv:100 remember:-65 remind:-190 reminder:-140 remot:-160 remov:-155 renam:-85 renew:85 rent:-120 rep:105 replac:-25 report:65 request:-210 requir:-30 resend:-110 reset:80 resett:-80
resign:-65 resilient:50 resolution:-45 resolv:-65 respect:-40 rest:80 restart:-70 restful:105 restraint:-25 resu:60 result:-55 resuscitat:-25 retir:-220 retirement:-80 return:40 revalid:-125
review:-25 reward:-100 ribbon:75 ribs:110 ride:95 ridiculou:-85 right:-40 ring:35 rip:-60 risk:125 rit:-30 road:240 rock:100 role:-65 room:105 root:-30 rope:-65 roster:-150 rot:65 rota:-80 rough:-100
round:60 row:70 rude:-120 ruin:40 rul:-115 run:50 rung:40 runn:-110 runs:140 rush:35 sack:120 sacrific:-40 sad:-140 safe:-50 safeguard:90 safer:125 safet:-80 said:45 saint:-110 salar:55 samaritan:135
same:-40 sank:-45 sat:170 satan:-75 saturday:-45 sav:-65 save:-190 saw:140 say:150 says:-55 scam:-115 scan:-100 scanner:-115 scar:85 schem:-130 schwartz:-90 scor:60 scratch:55 scream:-275
screenshot:-75 screw:-180 scrub:175 scrubb:115 search:-55 seatbelt:50 sec:-125 second:-45 secret:-55 section:40 securit:-115 see:120 seem:115 sees:-50 self:80 sell:-95 seminar:-55 send:-95 sender:-50
senior:-40 sens:120 sensitiv:-60 sent:-105 sentenc:-120 september:-80 seriou:105 sertralin:115 server:-120 servic:-115 session:-50 set:-100 sets:30 sett:35 settl:50 seventeen:120 sever:130 sexual:115
sez:-120 shaft:135 shak:70 shall:-115 sham:-185 shant:215 shar:-105 sharp:115 shatter:-80 shed:120 shell:40 shes:-95 shift:60 ship:-70 shit:-80 sho:115 shock:115 shoot:-90 short:-170 shorten:-120
shot:-30 should:-70 shoulder:120 shouldnt:160 shout:-80 show:-105 shower:95 shown:-65 sick:-45 side:235 sight:45 sign:-115 signal:-215 sil:140 simp:-65 simpl:-125 sinc:-60 singl:-160 sir:30 sit:130
sitt:35 six:-50 sixt:95 skeleton:-50 skin:-100 skint:-35 skip:-55 sleep:55 sleev:170 slip:70 slipp:-85 slipper:-50 slot:-145 slow:-170 slower:-145 small:110 smartcard:-80 smartphon:-110 smash:40
smell:235 smelt:35 smil:195 smok:-75 snap:155 snapp:75 snow:25 sobb:-110 sober:25 social:105 socket:-60 soft:-50 solicitor:80 solv:105 some:110 somebod:125 someon:240 someth:225 something:50
sometim:60 somewher:70 soon:130 sooner:65 sore:-95 sorr:75 sort:115 soul:-90 spac:90 spam:-150 spar:-75 spat:120 special:-100 spell:-45 spelt:-190 spinn:-150 spirit:-50 spit:-105 split:115 spoken:70
sponsor:60 spot:75 spous:155 spr:45 squar:-105 st:-50 staff:-45 stag:115 stair:35 stairwell:-120 stalk:105 stall:-115 start:-95 starter:-120 starv:-120 stat:150 statement:-55 stay:190 step:-160
stethoscop:85 stick:-145 sticker:-35 stiff:-125 still:-55 stillbirth:120 stolen:-55 ston:200 stood:110 stop:165 stopp:215 stor:35 store:55 str:40 straight:55 straw:-105 street:-120 strength:45
stress:-135 strik:-45 strok:-30 struggl:70 stuck:-80 stud:-115 stuff:135 stupid:-225 submit:-225 submitt:-90 such:65 sue:-45 suicid:110 suicidal:100 sum:60 summer:-110 sums:150 sun:-95 sunda:225
suppl:-125 support:165 suppos:170 sure:125 surnam:-90 surve:45 surviv:-145 swallow:-50 swap:-60 swapp:-115 swear:-215 sweet:-50 switch:135 swollen:55 swor:-95 symbol:-65 system:-290 ta:-140 tabl:175
tablet:-40 tabs:-120 tak:145 take:65 taken:-45 talk:90 tank:30 tanno:145 tap:55 tast:210 tax:-195 tbh:35 tea:-75 team:-55 tear:55 tearful:50 technolog:-125 teeth:-130 tel:145 telephon:-200 tell:90
ten:-45 term:-130 terminat:-70 terribl:70 terrif:-95 test:-160 tether:-30 text:-190 th:120 than:125 thank:-140 that:135 the:50 theatr:-105 their:-80 themselv:-45 then:90 ther:155 therap:-60
therapist:85 thes:-100 theyd:235 theyll:155 theyr:235 theyv:-45 thick:-135 thin:120 thing:285 think:185 third:60 thirt:-70 this:-110 thos:-155 though:95 thought:200 thousand:40 thre:-75 thread:30
threw:45 throat:105 through:-40 throw:-115 thrown:-75 thumb:-55 thursda:-100 thursday:-45 ti:-110 tick:110 ticket:-180 tid:25 tidy:125 tight:115 tile:70 till:-85 time:35 timesheet:-205 timetabl:-55
tiny:-115 tip:140 tir:60 titl:-140 to:50 toast:-65 toddler:-135 together:50 toilet:45 token:-95 told:40 tomorrow:-115 tonight:50 too:35 tool:-30 tooth:-135 toothbrush:65 top:35 tore:115 tortur:-30
touch:105 tough:80 tr:-215 track:145 traffic:-135 train:-25 traine:50 trainer:-95 training:45 transferr:-75 trapp:90 traumatis:210 treacl:80 treat:45 treatment:100 trot:-60 troubl:40 true:140
trust:-135 truth:50 truthful:165 try:-120 tube:-60 tuesda:-55 tumm:-95 tunic:80 twelv:-100 twent:85 twic:-165 twin:105 twist:-35 two:-60 ty:65 typ:210 typical:-75 typo:-120 uk:-35 unabl:-35 uncl:-155
under:145 underneath:145 underwater:115 unhapp:75 uni:-140 uniform:285 union:30 unit:-135 universit:-105 unknown:-115 unlock:-125 unlov:-110 unopen:70 unsaf:-130 until:-170 unwell:125 up:100
updat:-265 upload:35 ups:-90 upset:-240 urge:55 urgent:150 url:-30 us:-95 used:-145 useles:-85 user:-170 uses:-80 utilit:125 utter:-90 valid:-65 van:80 vanish:-40 verg:-155 verific:-95 version:-25
very:140 view:95 villag:45 violenc:-110 violent:65 visibl:65 visit:-130 voic:160 volunteer:-135 vomit:35 w:160 wag:125 wak:140 wake:30 wal:-145 walk:85 wall:45 wan:65 ward:50 warden:90 warm:-65
warn:-30 was:130 wash:150 wasnt:170 wasp:85 wast:-130 watch:230 wave:140 way:145 ways:150 we:-65 weak:-140 wear:315 websit:-40 wed:125 wedd:-60 wednesda:-165 weds:75 wee:-35 week:95 weekend:115
weep:-180 weigh:45 weird:130 welcom:-65 well:75 wellbe:150 went:35 wept:-50 were:50 werent:50 wet:-120 weve:-70 whatever:45 wheel:-125 when:175 whenever:-110 wher:-85 whether:-100 which:-125
whichever:70 whil:45 whit:85 who:55 whod:95 whoever:155 whom:-130 whor:55 whos:145 whov:30 wi:170 wide:-40 widow:185 wif:145 wife:40 wifell:-65 wifi:-160 will:-115 win:-135 window:-60 windscreen:125
wine:-140 winter:70 wip:-75 wish:175 witness:-45 wk:90 wna:125 wobb:35 woke:125 woman:80 won:-110 wonder:120 wont:-45 word:90 worker:-30 world:150 worn:65 worr:-135 worry:130 wors:210 worth:65
would:100 wouldnt:185 wreck:-125 wrist:100 writ:75 written:130 wrong:-140 wrot:-110 x:70 xmas:-75 year:180 yesterda:-100 yet:-240 yoga:-30 you:25 youd:-50 young:-145 youngest:-60 yourself:140
yourselv:65 youv:80 yrs:90 zero:85 zipp:90
`;

// Learnt from test/understanding/distress.lines by distress.fit.ts, beside them.

/** Where weighing starts, in hundredths: most people are not in distress. */
export const start = -185;

export const words = `
0:-40 10:-140 100:35 11:-110 12:-70 14th:-65 15:-65 150:30 20:45 2016:-75 2019:-125 2020:-60 2027:175 22:-55 23:175 26:-90 26655:-80 27:40 2am:85 2fa:40 2nd:-50 30:-55 30th:-75 31:-100 31st:35
3am:-170 3rd:85 4:-75 40:25 46:-105 48:75 49:40 4th:-30 5:-175 55:-150 5pm:-35 6:-35 60:-125 62:-30 6am:-90 7:-105 8:-140 80:-115 84:-115 9:-150 90:-135 9th:-120 abandon:-100 able:65 about:155
abov:100 abroad:-110 absenc:-75 absolut:-75 absolute:-155 abus:205 abusiv:75 accept:-110 acces:-160 accident:110 accommod:-85 accord:-115 account:130 acct:-25 acount:-30 acros:-75 actual:-150 add:-220
addict:225 addres:-160 address:-95 adds:-70 administrator:-35 adres:-75 advis:-75 adviser:-90 afford:-30 afraid:-90 after:180 afternoon:-175 against:-75 aged:-95 agenc:100 agent:-40 ages:30
aggression:-65 ago:-35 agre:-95 ah:85 ahead:25 ahm:115 aid:-50 aint:140 aka:-75 alarm:-45 alcohol:-100 aliv:-70 all:115 allow:-55 alon:25 along:45 alphanumeric:-70 alread:120 alright:80 also:215
am:140 ambulanc:55 amend:-125 amount:110 anaesthetist:85 and:40 angr:-105 ankl:-160 anniversar:105 annoy:-105 annual:45 another:-140 answer:60 antidepressant:-95 anxiet:260 any:50 anybod:85 anyon:75
anyth:195 anywa:210 anywher:155 apart:170 apologis:145 app:-70 apparent:-240 appl:-80 appointment:-25 appraisal:70 approv:-95 approval:-105 apps:-90 april:30 arent:25 argu:45 arm:60 arms:230 army:175
around:-105 arrest:-135 arriv:-125 ars:-120 ash:50 asham:-95 ask:25 asks:25 assault:80 assessment:60 assignment:-170 assist:-65 assistanc:-70 assistant:-25 ate:-100 atrium:-70 attack:105 attempt:-120
attende:-105 audit:-220 authenticator:-225 authoris:-95 authoriser:-80 auto:-135 availabilit:-90 award:-130 awarenes:-75 away:-30 awful:-90 aye:-35 bab:-55 baby:50 back:-75 backsid:-95 backward:-115
bacon:-105 bad:175 badg:-80 bag:200 bags:90 bairn:140 bak:-100 band:-115 bang:-80 bank:-230 bar:-135 bare:240 barrier:30 basement:30 basical:160 bath:65 bathroom:150 batter:45 battery:-110 battl:-60
bay:-105 bays:105 be:150 beach:-50 bear:-120 beard:-115 beat:-105 beaten:-75 becaus:160 becom:170 bed:-30 bedpan:-130 bedroom:50 beds:120 bedtim:-80 been:130 beep:95 befor:-60 begg:-90 beggar:-70
begin:-75 beginn:-75 begun:150 behalf:-60 behind:-110 belief:-65 believ:50 belong:-75 belt:70 beneficiar:30 bereav:125 bereavement:-85 best:65 better:120 bev:-30 beyond:-130 bicycl:-95 big:75
bigger:-45 bike:-130 bill:230 bin:165 bins:110 biops:100 birth:-140 birthda:95 birthday:-155 biscuit:-180 bit:145 bits:120 bitten:60 black:-35 blad:105 ble:30 bleed:-160 bleep:90 bles:-190 blind:85
blis:-145 block:-95 blok:-70 blood:-270 blue:-125 board:-50 body:35 boil:-65 book:-170 boot:30 bor:-170 born:-110 bot:40 both:-215 bottl:155 bottom:95 bought:70 box:-85 boy:35 boyfriend:125 boys:190
br:-145 brain:-145 brav:175 brb:-140 break:-50 breakawa:-115 breakdown:45 breath:140 brick:-45 brilliant:-175 bring:-140 brok:-65 broken:-50 brother:95 brought:80 browser:-70 bruis:170 bug:45
building:-105 bul:-100 bull:185 bum:-25 bur:-70 burden:60 burn:75 burnout:165 burnt:75 burst:230 bury:-50 bus:-40 busy:-190 but:-170 buton:-55 button:-75 buzzer:-80 bye:-235 cabinet:50 cafe:-105
cake:-115 call:-65 callback:60 calm:120 came:115 camera:135 camh:-90 can:-60 cancel:70 cancell:80 cann:95 canna:180 cannula:50 canteen:-135 capital:-150 caps:-120 captcha:-280 car:-35 card:165
cardiac:-85 cardigan:110 care:-145 career:-70 carer:-50 cars:145 caseload:65 catch:95 cater:-85 cats:165 caus:-45 cd:-50 ceil:50 cell:-30 cent:-65 centr:-160 cert:-25 certificat:-185 chair:100
chanc:-145 chang:-120 chap:-165 chaplainc:-130 char:30 character:-200 charg:-45 charger:-80 chart:135 chat:-200 checker:-80 cheer:-60 cheerful:-105 chest:75 childcar:-110 children:105 choic:-85
choir:40 choos:-100 chos:-140 chosen:-65 christma:-85 chrom:-115 chuck:-85 circl:-265 claim:-170 clapper:110 clas:-130 clean:60 cleaner:80 clear:25 clerk:35 clever:-85 click:-120 cliff:115 clinic:-155
clinical:165 clock:-55 clos:100 cloth:90 clue:-70 coat:165 cod:-185 code:-170 codein:30 coffe:-320 colander:-105 cold:-205 colleagu:-40 collect:190 colour:80 com:155 come:75 comfort:45 commit:-50
compan:140 competenc:-125 complain:-85 complaint:-170 complet:-135 complete:285 compliant:-265 complicat:-130 compliment:-95 compulsor:-190 computer:-70 concealer:90 concentrat:75 concern:45
confidential:-105 confirm:40 conflict:-40 confus:-175 connect:-115 consultant:175 contact:25 continu:-70 contract:-90 control:135 controll:-140 convers:-75 cook:-45 cope:60 copy:-25 corner:130
coroner:-45 corridor:-45 cost:-80 cot:50 counsellor:30 count:100 cours:-165 cousin:130 cover:155 covid:35 cpd:65 cqc:-80 crack:-85 crash:-65 crawl:-80 credential:-55 credit:-75 cricket:-115 crisi:-160
cros:-95 cross:95 cruel:-95 cubicl:140 cup:-40 cupboard:-30 cups:115 current:-60 curtain:90 cut:175 cuts:55 cutt:35 cycl:-60 dad:150 dads:-80 dai:125 damag:-25 danger:45 dark:-105 dash:-35 dat:-100
data:-140 date:-75 daughter:75 dave:-70 day:35 days:75 deadlin:-85 deaf:-90 death:-105 debrief:50 deceas:35 december:40 decid:60 declar:-145 declin:-40 ded:85 deed:140 deep:50 defeat:-140 degre:-150
deliver:-80 dementia:-65 dental:-50 department:-175 depression:115 deput:-155 design:-115 desk:-70 despair:-105 desperat:-55 destroy:120 detail:-210 devastat:-80 devic:-55 diagnos:30 dial:140 diar:85
diazepam:45 did:-60 die:275 dies:40 differenc:-90 different:-120 dinna:90 dinner:120 direct:-30 dirt:65 disabilit:-90 disabl:110 disappear:-80 disappoint:-140 discount:-95 disgrac:-90 disgust:100
disorder:-35 divorc:-140 dizz:-60 dnar:-45 do:-60 dob:-30 doctor:130 does:-55 doesnt:-55 dog:-80 dogs:-145 domestic:70 done:-65 dont:55 door:145 dose:-130 dot:-110 dots:-105 doubl:-110 doubt:185
down:-40 downhill:90 download:-65 dr:-170 drag:90 drain:145 dramatic:-140 draw:45 drawer:120 dream:80 dress:170 drew:85 drill:-65 drink:50 driv:-50 drop:-95 dropdown:-150 drov:135 drug:85 drunk:45
duck:125 due:-95 dur:95 dust:-45 dut:-70 duty:-85 dy:40 dyslexic:-100 e:35 eap:105 ear:-145 earlier:-70 earliest:-100 earn:60 earning:-60 ears:-80 earth:115 easier:95 easter:-50 easy:-45 eat:105
eaten:-65 ed:-30 edge:-80 effort:50 eh:180 eighteen:50 elbow:100 elder:-85 electronic:-45 eleven:205 els:-145 email:-200 embarrass:-50 emial:-120 emotional:200 employe:45 employment:-30 energ:60
engag:-140 england:60 enquir:-60 enter:-200 entranc:-110 envelop:135 envy:90 equipment:-115 error:-150 escalat:-110 esr:-80 essa:-140 estat:-175 estimat:-50 even:110 evening:90 ever:130 everybod:70
everyon:185 everyth:260 everything:160 everywher:-80 ex:105 except:-45 exclam:-85 excus:-130 exemption:35 exhaust:-110 exist:-145 existential:-120 expect:115 expir:35 explain:-30 extension:-35
extra:110 eye:50 eyes:50 face:90 factor:-110 faff:-185 fag:-90 fail:35 failur:60 faint:-105 fair:70 faith:-30 faithful:55 fall:105 famil:50 far:95 fare:65 farewell:-65 fast:-25 faster:-90 father:-30
fault:30 favour:95 februar:-35 fed:-105 feed:75 feeling:-65 feet:-35 fell:-60 felt:-90 fever:-115 few:235 fewer:105 ffs:-70 fgm:45 field:-150 fifteen:100 fifth:-100 fight:-30 figur:-80 file:-70
film:-30 filter:-100 final:-50 financial:-50 fine:-65 finger:-45 fingernail:40 finish:-30 fire:-135 fitt:85 five:-170 fix:-55 flashback:130 flask:120 flatmat:95 flinch:100 flood:100 floor:60 flu:-215
fml:-25 fob:160 focu:125 fog:-40 foggiest:-185 folder:-110 folk:-120 follow:170 fone:-40 font:-125 food:110 fool:-115 foot:120 football:-145 for:50 forc:55 forever:-85 forget:55 forgiv:40 forgot:-45
forgotten:-85 fork:-95 format:-40 fort:45 fortnight:35 found:40 fourteen:-110 fourth:-100 frank:35 free:-95 freez:-45 friday:-60 fridg:-35 friend:210 frighten:40 front:50 frozen:-165 frustr:-110
full:-35 fum:-140 function:-80 fund:125 funeral:75 futur:170 fy2:35 gallbladder:-55 gambl:105 garag:80 garter:-90 gas:100 gave:-125 get:40 gets:205 ghana:-45 ghost:-125 gin:-185 girl:160 giv:-25
glad:-85 glass:-185 glov:-130 gmail:-45 go:35 goes:70 gone:75 good:40 goodby:65 goodnight:-90 googl:115 got:50 governanc:-145 gp:255 gran:35 grandad:-50 grandkid:60 grateful:-105 green:-190 grey:-125
griev:245 grievanc:-50 grip:95 grop:155 ground:70 group:-70 grown:-30 gues:75 guid:-165 guidanc:-65 guilt:40 guts:-90 gutt:-60 gym:35 ha:50 hack:-145 hadnt:-30 haha:30 half:-140 halfwa:-110 handful:85
handl:-135 handover:65 hang:-90 happ:-40 happen:145 happier:95 harass:150 harassment:105 hard:170 harder:-70 harm:65 has:-125 hasnt:-90 hat:-115 hate:55 haunt:-150 havent:85 hcas:135 he:170 head:50
headach:-85 headston:60 heal:210 health:-40 healthcar:70 hear:155 heard:-65 heart:115 heartbroken:225 heat:55 heav:-30 heaven:-75 hed:255 helipad:-25 hell:60 hello:-45 helo:-95 help:-65 helpdesk:-255
helpful:-55 helplin:120 hen:180 her:-60 hers:-240 herself:50 hes:65 hi:30 hid:55 hidden:125 hide:185 high:145 him:50 himself:-145 hint:-120 hip:-220 histor:-80 hit:-45 hits:-60 hiya:-150 hold:-70
hole:140 holida:-160 holiday:-80 home:-70 honest:-60 hoop:-115 hop:175 hopeful:-140 hopeles:-90 horribl:120 hors:-45 hosepip:105 hospic:-115 hospital:35 hostag:-50 hot:-125 hotel:50 hotmail:-80
hour:-35 hous:260 housemat:55 hover:-115 how:95 hr:-35 hrs:-45 huff:-60 hug:40 hugg:95 hull:-80 humiliat:-140 hundr:145 hung:-50 hungover:-30 hungr:-90 hurr:-140 hurt:-50 husband:45 hyperlink:-95
hyperventilat:65 hyphen:-115 hypothetical:-25 i:75 ice:-80 icon:-165 id:165 idea:-140 idiot:-80 if:115 ignor:-175 ill:30 im:105 in:-75 inactiv:105 inactivit:-80 inbox:-145 incident:70 includ:35
incomplet:-90 incorrect:-170 increment:-125 induction:-295 infection:30 info:-145 inform:-165 inquest:110 insan:-50 insid:-45 install:-85 instead:120 instruction:-220 insuranc:-140 interfac:-155
interfas:-120 international:-55 internet:-135 interview:85 into:-45 intranet:-35 invent:-100 investig:40 invisibl:-105 invit:-100 ipad:-180 is:-95 isnt:55 it:-85 itd:75 itll:70 its:-55 itu:140 ive:110
ivf:-40 jab:-85 januar:-65 je:105 jealou:100 jesu:-55 jobs:210 join:-340 jok:-200 joke:90 jump:75 june:-35 junk:-170 jus:55 just:80 k:-40 keep:45 kept:40 kettl:40 key:-75 keys:155 kick:-55 kid:-75
kidne:-105 kids:115 kill:-80 kind:105 kinder:-35 kindnes:125 kiosk:-145 kip:-115 kitchen:105 knacker:-200 kne:-95 knee:-140 knew:35 knif:40 kniv:95 knock:125 knot:165 know:80 known:-140 l:-35 lab:-60
lad:55 ladder:30 lady:35 lake:60 landlin:40 landlord:30 languag:-115 lanyard:-75 laptop:-190 larg:-85 lass:160 late:-85 latest:-35 laugh:-95 laughter:-105 law:60 lay:160 layout:-50 lead:-75 leaflet:35
learn:-35 learnt:80 least:145 leav:-140 leaver:-60 leed:-170 left:105 leg:40 length:-105 less:-35 lets:-150 lett:-75 letter:-115 level:-170 liaison:-115 librar:-65 lie:85 lif:120 life:135 lifetim:-35
lift:-100 ligatur:-90 light:35 lik:125 like:55 limbo:-55 limit:-120 line:25 linen:60 link:-190 list:-90 listen:-45 lit:-55 literal:-75 littl:165 liv:160 livid:-100 load:-90 loan:45 lock:-195 lockd:-30
lockdown:50 locker:25 locum:-70 lodg:-80 log:45 login:-30 logo:-150 logs:-105 lol:-185 lone:90 long:-55 longer:-35 loo:150 look:145 loop:-235 loos:-40 lord:-75 lose:65 loss:-185 lost:-30 lot:140
loud:230 louder:140 lov:-125 low:75 luck:-160 lump:175 lunch:-125 lyk:120 ma:170 machin:190 mad:-70 madam:80 made:-35 maiden:-45 mail:-190 mailbox:-215 main:135 mak:55 make:50 man:85 manag:130
management:-55 manager:-85 mandator:-35 manual:-180 march:110 margaret:-105 marr:185 marriag:115 masel:115 mat:30 mate:-55 maternit:-135 math:85 matrix:-45 matron:-175 matter:55 maureen:50 max:-35
maximum:-85 may:-210 mayb:135 me:30 meal:65 med:-55 medic:90 meds:45 meet:45 member:-120 memor:-45 memorabl:110 menopaus:-80 mental:125 mentor:-50 menu:-140 merc:-145 merger:-85 mes:55 mess:210
messag:35 mi:140 microwav:60 middl:105 midnight:85 midwif:-130 midwiv:-75 might:75 migrain:90 mil:115 mileag:-105 milk:90 min:-185 mind:50 mine:-115 mins:-120 mirror:135 miscarriag:180 miser:-125
miserabl:65 miss:-85 missu:-95 mistak:-70 mistyp:-65 mix:-70 moan:-95 mobil:-115 mode:-140 modul:-130 monda:-90 monday:-160 mone:190 monitor:40 month:150 mood:155 more:125 morn:50 morning:205
mortgag:-45 mortuar:-75 most:70 mother:90 mous:-115 mouth:60 mov:-75 move:-30 mri:60 ms:-140 much:155 muddl:-75 mug:90 multi:45 mum:175 mums:40 muppet:-115 murder:-140 music:-135 must:-210 mustnt:120
myself:110 nam:-75 name:-85 national:-125 ne1:120 near:60 nearer:-85 neat:100 neck:-85 need:-60 needl:-65 neighbour:95 neither:-25 nerv:120 nervou:-65 net:-215 network:-95 neva:70 never:-160 new:-210
news:40 next:-75 nhs:-210 nhsmail:-115 nhsp:-45 ni:-55 nice:210 nick:-75 nightmar:-100 nine:-195 ninet:-165 nineteen:195 ninth:-90 nmc:-125 no:-125 nobodyd:90 nois:95 nominat:-175 non:-95 none:-45
noon:-80 nope:-80 normal:280 noroviru:-50 note:170 notebook:-95 nothing:-25 notic:-100 noticeboard:-45 notific:-130 november:-80 now:50 nowt:80 nu:-110 nuisanc:-120 number:-100 nurs:70 nurser:-30
nut:-70 o:55 oblig:-135 obs:75 observ:-25 occupational:-70 occy:85 october:100 odd:-95 odds:55 offer:-45 offic:-175 officer:-50 often:-45 oh:-155 ok:115 okay:-50 old:-275 on:-25 once:125 ones:135
only:105 onto:-55 oops:-35 oot:70 op:-30 open:-55 oper:-90 option:-75 or:-50 order:30 our:95 ours:95 outbreak:-50 outlook:-70 outpatient:-80 outsid:225 outstand:-85 oven:90 over:-115 overdos:-55
overdu:-120 overpaid:-30 overwhelm:25 ow:125 owe:95 own:75 owt:80 p60:40 p60s:-55 pack:80 paediatric:65 page:-140 pain:-25 painful:-80 paint:165 palaver:-80 palliativ:130 palpit:-100 panel:-110
panic:-70 panick:-130 paper:-70 paperwork:-80 paracetamol:-155 paramedic:35 parent:-95 park:-130 part:-50 particular:55 pass:-45 passphras:-35 passport:75 password:-35 pasword:-140 patch:125
patel:-115 paternit:-70 pathwa:-110 patienc:-240 pay:-45 payda:-40 payroll:-60 pays:150 payslip:-70 pc:-260 pcs:-105 peac:-35 peaceful:50 pen:-70 pend:70 pension:-160 peopl:30 per:-65 permanent:-190
permit:-115 person:205 personal:-65 pet:35 pharmac:-130 phas:-90 phish:-25 phon:-115 photo:115 physical:25 pick:-70 pictur:80 piec:-30 pigeon:-155 pill:-115 pillow:-80 pillowcas:75 ping:60 pins:-115
pizza:-35 plac:-50 placement:-90 plann:150 plant:150 plaster:-70 play:50 plot:-35 plug:-175 pmva:-95 pocket:25 point:-40 pointles:-175 poison:-50 polic:55 poor:-100 pop:-235 popp:-30 portal:-35
porter:-100 portfolio:-35 possibl:70 post:-55 postcod:-240 poster:-80 postnatal:35 potassium:70 pound:-100 pour:65 power:-65 powerpoint:-110 ppe:-25 practic:95 practis:140 pram:130 prayer:-120
prefer:-145 pregnant:-125 pres:60 press:35 prett:30 prevent:-85 prevention:-110 previou:-25 prid:-95 print:115 printer:-95 prison:-90 probab:-50 problem:220 professional:-40 progres:-95 projector:-35
promis:-100 promotion:55 proof:-85 proper:220 propofol:50 protection:-110 proud:75 prov:-105 psych:105 pt:-95 ptsd:155 pull:125 puls:-70 pump:135 punch:-105 purgator:-30 purpl:-45 purpos:120 put:120
putt:195 quarantin:-85 quarter:-35 quer:-170 question:-120 questionnair:-40 queu:-210 quicker:-170 quiet:110 ra:80 racial:130 radiographer:-25 radiolog:-55 rag:-135 rage:-185 rail:145 railing:90
railwa:40 rain:-45 rais:-50 ran:50 rang:-80 rap:100 rate:30 rather:-160 rattl:95 reach:125 reactivat:-105 read:95 reader:-80 real:210 realis:125 reason:125 rebook:-35 recall:-130 receipt:90
receiv:-190 receptionist:75 recognis:-65 record:-200 recover:80 red:-270 redundanc:40 refer:50 referenc:-110 referr:-95 referral:-240 reflection:-80 reflectiv:40 refresh:-90 refresher:55 refug:160
refus:-205 regard:-85 register:-125 registr:35 regret:75 reject:-245 relaps:-40 relationship:100 relativ:95 reliev:80 religiou:-25 reliv:100 rember:-65 remeber:-85 remember:-75 remind:-200
reminder:-135 remot:-155 remov:-140 renal:-75 renam:-85 renew:80 rent:-110 rep:95 replac:-30 report:70 request:-215 resend:-105 reset:85 resett:-70 resign:-55 resilient:50 resolution:-40 resolv:-75
respect:-30 rest:70 restart:-70 restful:105 resu:60 result:-45 retir:-220 retirement:-75 revalid:-125 review:-25 reward:-100 ribbon:80 ribs:115 ride:95 ridiculou:-80 right:-35 ring:30 rip:-65 risk:120
rit:-30 road:260 rock:100 role:-65 room:90 root:-35 rope:-45 roster:-150 rot:60 rota:-65 rotat:30 rough:-90 round:80 row:80 rude:-115 ruin:40 rul:-105 run:50 rung:50 runn:-115 runs:140 rush:35
sack:130 sacrific:-35 sad:-120 safe:-40 safeguard:80 safer:130 safet:-70 said:55 saint:-110 salar:-25 samaritan:130 same:-45 sandwich:-30 sank:-45 sat:150 satan:-65 saturday:-40 sav:-55 save:-190
saw:140 say:155 says:-40 scam:-135 scan:-100 scanner:-115 scar:85 schem:-125 schwartz:-90 scor:55 scratch:65 scream:-285 screenshot:-70 screw:-180 scrub:175 scrubb:120 search:-50 seatbelt:50 sec:-135
second:-55 secret:-50 section:40 securit:-105 see:115 seem:105 sees:-45 select:-75 self:70 sell:-75 seminar:-90 send:-90 sender:-50 senior:-35 sens:120 sensitiv:-60 sent:-90 sentenc:-120 september:-80
seriou:105 sertralin:115 server:-115 servic:-115 session:-55 set:-90 sets:35 sett:30 settl:50 seven:30 sevent:-50 seventeen:120 seventh:25 sever:135 several:-45 sexual:105 sez:-90 shaft:130 shak:65
shall:-110 sham:-190 shant:215 shar:-130 sharp:120 shatter:-75 shed:130 shell:35 shes:-100 shift:55 ship:-65 shit:-80 sho:110 shock:135 shoot:-90 short:-175 shorten:-115 shot:-30 should:-55
shoulder:120 shouldnt:170 shout:-75 show:-105 shower:100 shown:-70 sick:-35 side:230 sight:45 sign:-105 signal:-215 sil:135 similar:-95 simp:-65 simpl:-125 sinc:-60 singl:-180 sir:35 sit:135 sitt:30
six:-40 sixt:95 skeleton:-45 skin:-90 skint:-40 skip:-50 sleep:50 sleev:160 slept:-35 slip:65 slipp:-80 slipper:-100 slot:-145 slow:-165 slower:-140 small:115 smartcard:-75 smartphon:-120 smash:50
smell:235 smelt:45 smil:200 smok:-70 snap:150 snapp:65 snow:30 sobb:-110 sober:30 social:105 socket:-60 soft:-45 solicitor:80 solv:105 some:125 somebod:105 someon:230 someth:220 something:50
sometim:70 somewher:85 soon:125 sooner:60 sore:-85 sorr:60 sort:120 soul:-90 spac:85 spam:-145 spar:-80 spat:125 special:-90 spell:-50 spelt:-180 spinn:-155 spirit:-55 spit:-105 split:120 spok:30
spoken:70 sponsor:70 sponsorship:-35 spot:80 spous:155 spr:50 squar:-105 st:-45 staff:-40 stag:120 stair:45 stairwell:-120 stalk:110 stall:-110 start:-90 starter:-105 starv:-115 stat:155 statement:-50
stay:185 step:-155 stethoscop:90 stick:-145 sticker:-30 stiff:-130 still:-65 stillbirth:125 stolen:-55 ston:200 stood:125 stop:165 stopp:215 stor:35 store:45 str:35 straight:40 straw:-110 street:-110
strength:50 stress:-125 strik:-45 strok:-50 struggl:90 stuck:-75 stud:-110 stuff:135 stupid:-200 submit:-210 submitt:-95 succes:-65 such:60 sue:-50 suicid:110 suicidal:105 suit:-25 sum:60 summat:65
summer:-135 sums:145 sumth:-60 sun:-135 sunda:140 suppl:-110 support:150 suppos:170 sure:85 surnam:-90 surve:50 surviv:-140 suspect:-65 swallow:-50 swap:-70 swapp:-115 swear:-225 sweet:-80 switch:135
swollen:60 swor:-90 symbol:-70 system:-305 systmon:-75 t:-80 ta:-155 tab:-75 tabl:170 tablet:-35 tabs:-115 tak:140 take:65 taken:-35 talk:95 tank:35 tanno:145 tap:65 tast:200 tax:-195 tbh:-115 tea:-70
team:-45 tear:85 tearful:45 teatim:-50 technolog:-125 teeth:-115 tel:120 telephon:-210 tell:95 ten:-30 term:-125 terminat:-75 terribl:65 terrif:-95 test:-155 tether:-40 text:-170 th:125 than:125
thank:-140 that:130 the:55 theatr:-95 their:-85 themselv:-30 then:90 ther:150 therap:-60 therapist:85 thes:-95 theyd:225 theyll:170 theyr:245 theyv:-50 thick:-135 thin:130 thing:270 think:175 third:80
thirt:-85 this:-110 thos:-140 though:105 thought:180 thousand:40 thre:-65 thread:30 threw:50 throat:110 through:-30 throw:-130 thrown:-80 thumb:-55 thursda:-100 thursday:-55 ti:-70 tick:125
ticket:-190 tid:30 tidy:130 tight:105 tile:75 till:-80 time:45 timesheet:-240 timetabl:-50 tiny:-120 tip:140 tir:65 titl:-135 to:55 toast:-60 toddler:-130 together:50 toilet:55 token:-90 told:60
tomorrow:-120 tonight:60 too:35 tooth:-135 toothbrush:75 top:30 tore:115 tortur:-25 total:25 touch:110 tough:80 tr:-205 track:155 traffic:-140 traine:50 trainer:-90 trainin:-30 training:40
transferr:-70 trapp:105 traumatis:210 treacl:85 treat:30 treatment:100 trot:-60 troubl:45 true:145 trust:-130 truth:55 truthful:160 try:-115 tube:-60 tuesda:-50 tumm:-90 tunic:85 twelv:-100 twent:90
twic:-160 twin:110 twist:-35 two:-45 txt:70 ty:70 typ:210 typical:-75 typo:-115 uk:-30 unabl:-40 uncl:-155 under:130 underneath:150 underwater:115 undo:-35 unhapp:75 uni:-140 unicorn:-50 uniform:290
union:35 unit:-135 universit:-100 unknown:-85 unlock:-115 unlov:-110 unopen:70 unsaf:-130 until:-170 unwell:130 up:100 updat:-245 upload:40 ups:-85 upset:-215 urge:60 urgent:150 url:-30 us:-80
used:-145 useles:-75 user:-175 uses:-85 utilit:130 utter:-90 valid:-80 van:70 vanish:-45 verg:-150 verific:-75 version:-30 very:145 video:-30 view:95 villag:45 violenc:-105 violent:70 visibl:55
visit:-165 voic:150 volunteer:-140 vomit:45 vpn:-145 w:155 wag:130 wak:135 wal:-145 walk:90 wall:45 wan:75 warden:90 warm:-60 warn:-30 was:140 wash:155 wasnt:160 wasp:90 wast:-120 watch:235 wave:135
way:150 ways:160 we:-55 weak:-135 wear:325 websit:-45 wed:115 wedd:-60 wednesda:-155 weds:80 wee:-25 week:100 weekend:135 weep:-175 weigh:50 weight:25 weird:125 welcom:-55 well:85 wellbe:165 went:50
wept:-50 were:60 werent:45 wet:-120 weve:-75 whatever:55 wheel:-125 when:175 whenever:-115 wher:-85 whether:-95 which:-120 whichever:70 whil:50 whit:90 who:60 whod:100 whoever:165 whom:-140 whor:60
whos:155 whov:30 wi:180 wide:-45 widow:185 wif:145 wife:55 wifell:-65 wifi:-170 will:-115 win:-135 window:-55 windscreen:120 wine:-145 winter:75 wip:-80 wish:175 witness:-40 wk:80 wna:125 wobb:45
woke:125 woman:90 won:-190 wonder:110 wont:-45 word:95 worker:-30 world:160 worn:65 worr:-150 worry:125 wors:225 worst:-25 worth:80 would:110 wouldnt:190 wreck:-130 wrist:95 writ:70 written:135
wrong:-140 wrot:-110 x:65 xmas:-70 yeah:-25 year:185 yes:-125 yesterda:-105 yet:-250 yoga:-30 youd:-50 youll:-25 young:-130 youngest:-55 yourself:145 yourselv:60 youv:95 yr:-85 yrs:80 zero:85 zipp:90
`;

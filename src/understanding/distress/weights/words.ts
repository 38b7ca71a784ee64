// Learnt from test/understanding/distress.lines by distress.fit.ts, beside them.

/** Where weighing starts, in hundredths: most people are not in distress. */
export const start = -185;

export const words = `
10:-130 12:-100 14:-15 15:-100 2:60 20:-45 2027:175 3:-20 30th:-25 3am:-135 4:-30 40:-40 4am:70 5:-160 7:-60 8:-85 9:-105 able:-60 about:140 abroad:-140 absolut:-45 absolute:-100
abus:185 abusiv:90 accept:-105 acces:-235 accident:105 accommod:-30 accord:-120 account:90 actual:-60 add:-200 addres:-280 adult:-30 affair:35 afford:-40 afraid:-105 after:155
afternoon:-105 again:-25 against:-35 age:-65 agenc:55 ago:-65 alarm:-25 aliv:-65 all:100 allow:-25 alon:40 alread:50 alright:35 also:180 alway:-85 amount:155 and:35 angr:-120
ankl:-95 annual:135 another:-50 anxiet:330 anxiou:-40 any:45 anyon:55 anyth:135 anywa:65 anywher:205 apart:205 app:-50 apparent:-200 appraisal:-40 approv:-110 are:-65 argu:-30
arm:-20 arms:205 around:-135 arrest:-130 arriv:-100 as:-30 ask:-30 asks:-35 asleep:25 assault:140 assignment:-120 ate:-120 attack:185 attempt:-105 audit:-210 authenticator:-255
awak:-40 awarenes:-65 away:-60 awful:-70 baby:-40 back:-35 bad:150 badg:-60 bag:140 bang:-35 bank:-255 bar:-165 bare:235 bath:80 bathroom:140 batter:-65 bay:-55 be:155 bear:-155
beat:-120 beaten:-70 becaus:205 becom:70 bed:-60 been:130 begg:-145 behind:-55 belief:-100 believ:75 benefit:-30 bereav:105 bereavement:-100 best:-20 better:155 between:55
beyond:-100 bicycl:-120 big:175 bill:140 bin:155 birth:-130 birthda:65 biscuit:-195 bit:75 bits:45 blam:-65 bleed:-200 bleep:110 bles:-150 blind:120 block:-50 blood:-235 blue:-75
board:-65 body:-85 boiler:-40 book:-195 bor:-175 boredom:-45 born:-25 bot:-50 both:-150 bother:15 bottl:165 bottom:145 bought:75 box:-210 boy:145 boyfriend:185 boys:95 brain:-165
break:-85 breakdown:120 breath:65 bridg:40 brok:-110 broken:-85 brother:125 brought:175 browser:-60 bruis:150 bug:55 bull:190 bully:110 bur:-165 burden:90 burn:35 burnt:200 bus:60
busy:-200 but:-170 button:-85 buy:70 buzzer:-90 bye:-235 call:-45 calm:125 came:110 camera:135 can:-75 canal:-90 cancell:25 canna:180 capital:-160 captcha:-175 car:20 card:65
care:-75 career:45 carry:145 case:-130 cats:155 caus:-65 certificat:-70 chair:20 chanc:-200 chang:-70 character:-165 charg:-70 chart:145 chat:-230 chatbot:25 check:80 chest:60
children:35 choos:-110 chos:-170 chuck:-100 circl:-135 clas:-120 clean:75 clear:45 click:-95 clinic:-70 clock:-75 clos:80 coat:105 cod:-235 code:-175 coffe:-265 cold:-150
colleagu:-45 com:210 come:65 complain:-120 complaint:-185 complet:-155 complete:280 complianc:-80 compliant:-275 computer:-95 concentrat:60 concern:85 confidential:-110
confirm:-120 conflict:-90 confus:-210 consultant:95 continu:-80 contract:-110 control:155 cook:-120 cop:25 cope:160 corner:115 coroner:-85 corridor:55 could:-85 couldnt:135
counsell:100 countr:110 cours:-170 cover:130 covid:65 cr:-45 crash:-50 crisi:-70 cros:-75 cross:60 cruel:-30 cry:45 cup:-60 cupboard:-60 curtain:100 cut:65 cuts:65 cutt:140 dad:160
dads:-45 daft:-85 dark:-100 daughter:105 day:30 days:115 dead:-60 deadlin:-70 deal:-70 dear:-105 death:-55 debrief:60 debt:50 deceas:-20 decid:90 defeat:-125 department:-200
depress:80 depression:75 deserv:-40 design:-145 desk:-25 despair:-30 desperat:-65 destroy:95 detail:-230 did:-45 didnt:105 die:325 different:-85 dinner:115 dirt:30 disabl:135
disappear:-70 disappoint:-120 discharg:-25 divorc:-175 do:-70 doctor:75 doesnt:-40 dog:-20 dogs:-135 domestic:105 done:-35 dont:60 door:180 dose:-190 down:-20 download:-60
drain:115 dramatic:-165 drawer:115 drawn:30 dread:55 dress:120 drink:85 driv:-60 drop:-45 drov:100 drown:-55 drug:175 drunk:-150 due:-125 dust:-45 dy:-50 each:-25 ear:-170
easier:95 eat:75 eaten:-60 edge:-25 eleven:75 els:-130 email:-215 embarrass:-80 emergenc:20 emial:-155 emotional:280 empt:65 energ:55 engag:-180 english:-155 enough:-45 enter:-175
envelop:50 error:-135 esr:-55 esrs:15 essa:-175 even:150 ever:105 everybod:35 everyon:150 everyth:230 everything:175 ex:100 exact:-75 exam:35 exhaust:-120 exist:-150 expect:140
expir:35 extra:70 eye:90 eyes:25 face:90 fail:-65 failur:60 faint:-110 faith:-40 fall:25 far:85 fast:-50 father:80 fault:-35 favour:90 fear:35 fed:-65 feeling:-20 feet:-70 fell:-15
felt:-170 few:180 fight:45 final:-60 find:-70 fine:-25 finger:-45 finish:-85 fire:-100 first:70 five:-95 fix:-50 flashback:240 flat:-125 flinch:85 flood:130 floor:20 flu:-200
fog:-20 folder:-145 follow:40 food:180 for:110 forever:-120 forget:60 forgiv:40 forgotten:-205 form:-85 fort:70 fortnight:35 forward:90 found:40 four:45 free:-135 freez:-90
frida:25 fridg:60 friend:225 frighten:-20 from:-80 front:195 froz:-75 frozen:-165 frustr:-145 full:-250 fum:-165 function:-110 funeral:215 funn:-70 futur:200 garag:65 gave:-205
get:75 gets:235 gett:-85 ghost:-125 girl:215 giv:-20 given:-105 glass:-195 god:30 goes:25 gone:100 good:95 goodby:80 goodnight:-35 got:35 gp:225 grateful:-125 grav:-20 great:-160
green:-135 grey:-140 griev:255 ground:70 group:105 grown:-130 gutt:-80 gym:45 had:25 haha:-125 hair:-60 half:-145 hand:-35 handful:75 handl:-140 handover:30 hang:-75 happ:-80
happen:55 hard:110 harm:150 has:-65 hasnt:-70 hat:-115 hate:60 haunt:-25 hav:90 have:-25 havent:90 hca:-40 hcas:120 he:135 head:60 heal:230 healthcar:80 hear:130 heard:-175
heart:65 heav:-65 hed:145 held:-80 hell:65 hello:60 help:-90 helpdesk:-250 helpful:-130 her:95 hers:-340 herself:-15 hes:135 hi:-130 hid:105 hide:135 high:140 him:120 himself:-135
hint:-150 hip:-110 his:100 histor:-75 hit:-25 hits:-35 hold:-85 hole:120 holida:-170 home:-40 honest:-30 hoop:-115 hop:140 hopeles:-45 horribl:150 hour:-105 hous:215 how:60 hr:-25
hug:65 hugg:105 hundr:195 hurr:-130 hurt:-95 husband:45 i:70 id:155 idea:-75 idiot:-105 if:115 ignor:-200 ill:65 im:90 in:-90 inbox:-100 incident:140 includ:45 incorrect:-195
inform:-185 inquest:160 insid:-45 instead:15 instruction:-190 insulin:90 insuranc:-60 interfac:-170 interview:110 invalid:15 invent:-85 investig:55 invisibl:-85 invit:-100
ipad:-215 is:-100 isnt:25 it:-100 itd:100 itll:155 its:-105 ive:95 januar:20 job:60 join:-280 jok:-225 joke:135 joy:50 june:180 junior:35 junk:-165 just:50 keep:65 kept:105 key:-95
keyboard:45 keys:115 kick:-55 kid:-85 kids:30 kin:45 kind:125 knacker:-200 kne:-50 knew:90 knot:165 know:95 lady:40 land:25 lanyard:-45 laptop:-265 late:-70 later:85 laugh:-155
law:40 leaflet:-50 learn:-130 least:105 leav:-155 leed:-155 left:75 legs:45 less:-80 let:-35 lets:-105 lett:-145 letter:-145 level:-135 lie:30 lif:135 life:180 lift:-125
ligatur:-85 light:70 lik:140 like:90 line:80 linen:110 link:-225 list:-50 listen:-20 literal:-35 littl:165 liv:185 live:40 load:30 loan:55 lock:-210 locker:25 log:60 login:15
logs:-105 lol:-165 lone:175 long:-120 longer:-20 look:150 loop:-260 lord:-80 lose:25 loss:-195 lost:-40 lot:125 loud:165 lov:-50 low:110 luck:-150 lump:140 lunch:-175 ly:-30
machin:215 mad:-15 maiden:-75 mail:-195 mailbox:-260 mak:20 make:65 manag:90 management:-60 manager:-85 mandator:25 manual:-150 many:-50 march:65 mark:-45 marr:160 marriag:130
match:-20 mate:-50 maternit:-180 matron:-135 matter:40 may:-205 medicin:-45 meet:45 member:-95 memor:-125 memorabl:160 menopaus:-90 mental:165 menu:-125 merc:-95 mess:145
messag:-30 middl:50 midnight:-25 might:105 milk:155 mind:45 mine:-185 mins:-100 minut:25 mirror:85 miscarriag:265 miser:-155 miss:-70 mistak:-175 mode:-120 modul:-125 moment:-100
monda:-200 monday:-140 mone:125 monitor:95 month:200 mood:145 more:120 morn:100 morning:150 mortgag:-80 mortuar:-115 most:40 mother:150 mouth:20 mov:25 move:-90 mrs:-90 much:190
multi:70 mum:175 mums:-25 murder:-70 must:-310 my:-20 myself:200 nam:-45 name:-120 nan:-60 national:-120 near:-20 neck:-90 need:-70 neighbour:115 nerv:-45 net:-225 never:-115
new:-265 next:-100 nhs:-320 nhsp:-45 nice:225 night:20 nightmar:-80 nine:-125 nineteen:90 no:-105 nobody:-85 nomin:40 non:-120 none:-40 normal:275 not:15 note:115 nothing:-95
notic:-130 now:55 nowher:-80 nowt:75 nuisanc:-170 numb:-50 number:-115 nurs:160 occ:-20 occupational:-125 offic:-160 officer:-135 often:-70 oh:-170 ok:155 old:-275 once:205 one:-45
ones:50 only:115 onto:-85 open:-125 opt:65 option:-90 or:-35 order:-35 other:25 our:205 outsid:225 over:-85 overdos:-25 overdu:-210 owe:55 own:70 p60:45 page:-145 paid:30
palliativ:120 panic:-110 panick:-160 paperwork:-70 paracetamol:-180 park:-85 part:160 partner:-25 password:-20 past:-40 patienc:-245 patient:20 pay:-35 payroll:40 pays:140
payslip:15 pc:-230 peac:-80 pen:-75 pension:-160 permanent:-200 person:245 personal:-155 pet:-30 pharmac:-125 phon:-155 photo:190 pick:-55 pictur:-45 pill:60 ping:40 plac:-35
placement:-30 plan:140 plann:105 platform:-40 play:55 pleas:15 plot:-60 pls:50 plug:-230 point:-50 pointles:-155 polic:-50 poor:-100 pop:-240 portal:-30 porter:30 post:30
postcod:-185 pound:-65 practic:70 pray:-50 prayer:-140 prefer:-155 pregnant:-150 pres:95 press:55 prevent:-65 print:170 printer:-110 prison:-125 problem:40 professional:-25
proper:230 prov:-60 ptsd:100 pull:95 pump:150 punch:-25 purpos:30 push:-65 put:110 putt:230 question:-120 quick:-95 quicker:-45 quiet:110 quit:-30 quiz:-50 rage:-155 rain:-45
rais:-65 ran:-90 rang:-115 rap:140 rate:-25 rather:-125 reach:70 read:70 real:230 receiv:-195 reception:15 recognis:-110 record:-170 red:-345 refer:35 refus:-235 regard:-95
register:-60 registr:-35 registrar:20 reject:-260 relationship:80 relativ:135 reliev:55 remember:-105 reminder:-135 remov:-120 renew:120 rent:-40 rep:125 report:85 request:-165
reset:100 resett:-65 resign:-110 resolution:-85 rest:255 resu:110 result:-175 retir:-255 return:150 revalid:-90 ring:-15 rip:-60 risk:105 river:-35 rn:175 road:200 rock:140
room:110 rope:-150 roster:-235 rota:-30 rough:-135 round:-60 row:80 rubbish:80 rude:-130 rul:-105 run:90 rung:-15 runn:-20 runs:80 rush:115 sad:-205 safe:-25 safeguard:80 safer:90
safet:-150 said:75 samaritan:205 same:-55 sat:85 sav:-165 save:-200 saw:190 say:145 says:-65 scan:-90 scar:130 school:40 scor:70 scratch:-40 scream:-295 screen:-40 scrub:165 sea:70
search:-55 securit:-155 see:115 seem:120 seen:-70 sees:115 self:80 send:-130 sent:-280 seriou:100 servic:-180 session:70 set:-50 sexual:105 shak:45 shall:-60 sham:-190 shar:-85
sharp:135 she:35 shed:95 shell:230 shes:-90 sho:85 shoot:-30 shop:20 short:-145 should:-45 shouldnt:120 shout:-50 show:-25 shower:90 shown:-80 shut:80 sick:-110 sicknes:-45
side:180 sign:-225 signal:-175 sil:185 sinc:-15 sing:-60 singl:-50 sir:80 sister:50 sit:100 site:-55 six:55 sleev:205 slept:-45 slid:180 slow:-165 sluic:60 small:125 smartcard:-135
smash:20 smell:170 snow:40 so:45 sobb:-90 solicitor:60 some:155 somebod:75 somebody:25 someon:190 someth:205 something:-15 sometim:190 somewher:-45 son:-15 sons:-75 soon:100
sort:75 soul:-105 sound:25 spac:-80 spam:-210 spat:105 speak:-35 special:-150 spinn:-150 spok:-35 spoken:30 spr:65 st:-35 stabb:-20 staff:45 stair:90 stairwell:-150 stand:-20
star:-55 start:-160 starter:-45 statement:-130 stay:195 step:-205 stick:-170 still:-25 stomach:20 stood:55 stop:180 stopp:195 stor:95 store:70 straight:100 straw:-80 street:-130
strength:-25 stres:-15 stress:-115 strik:-70 strok:-85 strong:-65 struggl:115 stuck:-55 student:55 stuff:120 stupid:-220 submit:-180 suffer:20 suicid:235 sum:70 summer:-55 sums:145
sunda:250 supervisor:-65 support:175 suppos:115 sure:160 surnam:-100 surviv:-220 suspend:-30 swallow:-80 swap:55 swear:-190 switch:150 switchboard:-50 swor:-95 system:-330 tabl:130
tablet:-15 tak:150 take:80 taken:-105 talk:85 tank:55 tea:105 tear:105 tech:-110 technolog:-25 teeth:-140 tel:110 telephon:-175 tell:85 ten:-70 term:-80 terminat:-15 terribl:90
terrif:-50 text:-295 th:75 than:85 thank:-125 that:105 thatll:-40 the:70 theatr:50 their:-175 them:55 then:115 ther:130 thes:-135 theyd:230 theyll:60 theyr:155 theyv:40 thick:-205
thin:95 thing:250 think:165 third:95 thirt:-110 this:-110 though:-60 thought:150 thre:-30 threaten:95 threw:-70 throat:65 through:70 throw:-160 thrown:-105 thursda:40 ti:-65
tick:135 ticket:-115 tidy:80 til:-50 till:-95 tim:-65 time:35 timesheet:-175 tiny:-65 tir:40 to:50 toast:-100 toda:-20 toddler:-60 together:75 toilet:30 token:-40 told:25
tomorrow:-225 tonight:110 top:-25 tortur:-30 total:100 touch:80 tr:-285 traffic:-165 train:-70 training:45 trapp:175 trauma:-35 trust:-195 try:-80 tuesda:-125 tumm:-85 twent:135
twic:-190 typ:260 type:-105 typo:-130 uncl:-135 under:165 understand:-35 unhapp:115 uniform:325 unit:-90 unknown:-155 unlock:-195 unsaf:-55 until:-265 up:80 updat:-215 ups:-110
upset:-255 urgent:100 us:-15 use:-65 used:-210 useles:-65 user:-170 usernam:-130 usual:50 valid:-60 vanish:-25 verif:-55 verific:-95 very:165 video:30 view:110 violenc:20 visa:20
voic:250 volunteer:-70 wag:100 wak:130 wake:115 walk:110 wall:45 want:15 ward:85 warn:-30 was:160 wash:165 wasnt:85 wast:-140 watch:235 way:190 ways:150 we:20 weak:-180 wear:280
weather:-25 websit:-40 wed:115 wee:-25 week:40 weekend:145 weep:-175 weight:20 welcom:-105 well:110 wellbe:140 were:15 weve:35 what:-35 wheel:-150 when:165 whenever:-25 wher:-55
whether:-175 which:-190 whil:30 who:90 whod:55 whoever:200 whol:-45 whom:-135 whos:105 why:-95 wide:-55 widow:135 wif:170 wifi:-175 will:-175 win:-155 window:-135 wine:-105
wish:145 without:-80 woke:120 woman:-25 wonder:-35 wont:-60 word:175 work:-45 world:155 worr:-160 worry:150 wors:145 worst:35 worth:45 would:85 wouldnt:225 wreck:-145 wrist:115
writ:85 written:60 wrong:-125 wrot:-20 year:170 yes:65 yesterda:-120 yet:-160 you:20 youd:-35 your:-100 yourself:125 youv:40
`;

// Learnt from test/understanding/distress.lines by distress.fit.ts, beside them.

export const families = `
affairs:70 afterwards:165 alone:130 another:60 better:50 body:110 breaking:100 bully:100 burden:140 burial:160 bye:70 calm:65 cant:60 confess:60 control:165 cope:90 cry:105 diagnosis:45 die:65 drink:185 eat:140 end:25 everyone:100 fear:100 feel:70 forever:90 future:35
giveaway:250 givenup:50 gone:70 guilt:35 helpself:70 home:100 homeless:210 hope:-35 hopeless:40 hurry:-70 idiom:-170 inquiry:55 jest:-90 kin:90 lately:55 life:115 live:80 login:-105 lost:75 low:130 machine:-150 means:150 meant:190 memory:105 message:115 method:185 minimise:35
money:105 nobody:70 nocare:100 notice:90 notok:110 notwake:95 numb:110 panic:135 partner:55 patient:-45 place:60 point:95 sad:60 safe:130 seekhelp:185 self:110 selfharm:115 sexual:200 sleep:65 smallhours:50 someone:-30 still:30 suicide:155 swear:-85 system:-110 tabletpc:-80
taken:65 thanks:-40 them:80 they:125 thoughts:35 threat:120 tired:50 trapped:85 unwell:195 usedto:55 violence:120 voices:95 wish:25 witnessed:130 workdread:95 worryfor:70 worth:45
`;

// Learnt from test/understanding/distress.lines by distress.fit.ts, beside them.

export const families = `
affairs:65 afterwards:155 alone:130 another:60 better:50 body:115 breaking:105 bully:95 burden:135 burial:160 bye:70 calm:75 cant:45 confess:60 control:170 cope:100 cry:105 dark:25 diagnosis:50 die:65 drink:190 eat:140 everyone:80 fear:100 feel:70 forever:90 future:40 giveaway:260 givenup:50 gone:75 guilt:40 helpself:70 home:105 homeless:195 hope:-40 hopeless:45 hurry:-65 idiom:-165 inquiry:55 jest:-90 kin:90 lately:45 life:115 live:95 login:-95 lost:85 low:125 machine:-140
means:155 meant:180 memory:105 message:115 method:190 minimise:30 money:105 nobody:65 nocare:100 notice:95 notok:115 notwake:85 numb:100 panic:135 partner:50 patient:-40 place:65 point:95 sad:60 safe:125 seekhelp:185 self:105 selfharm:115 sexual:175 sleep:75 smallhours:60 someone:-40 still:35 suicide:160 swear:-90 system:-100 tabletpc:-80 taken:60 thanks:-45 them:80 they:125 thoughts:30 threat:125 tired:45 trapped:95 unwell:200 usedto:45 violence:120 voices:95 wish:25
witnessed:135 workdread:90 worryfor:75 worth:35
`;

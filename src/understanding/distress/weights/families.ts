// Learnt from test/understanding/distress.lines by distress.fit.ts, beside them.

export const families = `
affairs:75 afterwards:175 alone:150 another:55 better:25 body:105 breaking:120 bully:110 burden:155 burial:150 bye:65 calm:85 cant:65 colleague:35 confess:60 control:170 cope:105 cry:95 dark:35
diagnosis:55 die:45 drink:200 eat:155 end:25 everyone:95 fear:95 feel:70 forever:100 future:45 giveaway:250 givenup:55 gone:65 gripe:-35 guilt:45 helpself:65 home:115 homeless:200 hope:-35 hopeless:30
hurry:-85 idiom:-160 inquiry:75 jest:-90 kin:100 lately:95 life:110 live:95 login:-130 lost:75 low:120 machine:-185 means:165 meant:210 memory:110 message:150 method:210 money:120 nobody:70 nocare:100
notice:95 notok:135 notwake:75 numb:100 panic:145 partner:60 patient:-40 pet:35 place:65 point:95 sad:60 safe:125 seekhelp:195 self:115 selfharm:125 sexual:175 sleep:60 smallhours:60 someone:-40
still:50 suicide:165 swear:-90 system:-125 tabletpc:-85 taken:90 thanks:-40 them:100 they:135 thoughts:35 threat:135 tired:45 trapped:80 unwell:200 usedto:50 violence:105 voices:110 wish:30
witnessed:165 workdread:100 worryfor:100 worth:65
`;

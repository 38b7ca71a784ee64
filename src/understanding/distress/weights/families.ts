// Learnt from test/understanding/distress.lines by distress.fit.ts, beside them.

export const families = `
affairs:70 afterwards:175 alone:155 another:55 better:30 body:105 boss:15 breaking:130 bully:110 burden:160 burial:160 bye:60 calm:65 cant:65 colleague:35 confess:75 control:180
cope:105 cry:100 dark:25 diagnosis:55 die:65 drink:190 eat:160 end:30 everyone:100 fear:95 feel:80 forever:105 future:55 giveaway:250 givenup:35 gone:80 gripe:-35 guilt:60
helpself:60 home:115 homeless:220 hope:-15 hopeless:40 hurry:-85 idiom:-170 inquiry:75 jest:-85 kin:100 lately:85 life:110 live:85 login:-135 lost:85 low:165 machine:-190 means:185
meant:205 memory:145 message:150 method:215 minimise:20 money:115 nobody:75 nocare:95 nothing:25 notice:105 notok:140 notwake:90 numb:110 panic:155 partner:75 patient:-35 pet:40
place:65 point:90 sad:85 safe:120 seekhelp:195 self:120 selfharm:125 sexual:180 sleep:60 smallhours:70 someone:-45 still:65 suicide:180 swear:-95 system:-130 tabletpc:-75 taken:105
thanks:-35 them:105 they:145 thoughts:25 threat:150 tired:65 trapped:75 unwell:225 usedto:50 violence:115 voices:115 wish:25 witnessed:175 workdread:100 worryfor:100 worth:60
`;

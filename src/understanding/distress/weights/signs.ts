// Learnt from test/understanding/distress.lines by distress.fit.ts, beside them.

export const signs = `
danger:180 hardship:190 suffering:60
`;

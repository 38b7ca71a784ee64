// Learnt from test/understanding/distress.lines by distress.fit.ts, beside them.

export const signs = `
danger:185 hardship:190 suffering:60
`;

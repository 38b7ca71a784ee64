import encodeQr from 'qr';

/** A QR code as a drawing: a square of so many units, and the path of its dark cells (for `d` of an SVG path). */
export interface QrDrawing {
  readonly size: number;
  readonly path: string;
}

/** The empty edge, in cells, without which cameras do not find it. */
const border = 4;

export function drawQr(text: string): QrDrawing {
  const rows = encodeQr(text, 'raw', { ecc: 'medium', border });
  const path = rows.flatMap((row, y) => runsIn(row).map(({ from, length }) => `M${from} ${y}h${length}v1h-${length}z`));
  return { size: rows.length, path: path.join('') };
}

/** Dark cells that stand side by side are drawn as one. */
function runsIn(row: readonly boolean[]): readonly { readonly from: number; readonly length: number }[] {
  const runs: { from: number; length: number }[] = [];
  for (const [x, isDark] of row.entries()) {
    const last = runs.at(-1);
    if (!isDark) continue;
    if (last !== undefined && last.from + last.length === x) last.length += 1;
    else runs.push({ from: x, length: 1 });
  }
  return runs;
}

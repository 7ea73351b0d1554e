/** Conversions between the units of files and the units of the model. The only place that knows twips. */

export const MM_PER_INCH = 25.4;
export const PT_PER_MM = 72 / MM_PER_INCH;

export const twipsToPt = (twips: number): number => twips / 20;
export const ptToTwips = (pt: number): number => Math.round(pt * 20);
export const twipsToMm = (twips: number): number => (twips * MM_PER_INCH) / 1440;
export const mmToTwips = (mm: number): number => Math.round((mm * 1440) / MM_PER_INCH);
export const emuToMm = (emu: number): number => emu / 36000;
export const emuToPt = (emu: number): number => emu / 12700;
export const mmToEmu = (mm: number): number => Math.round(mm * 36000);
export const mmToPt = (mm: number): number => mm * PT_PER_MM;
export const ptToMm = (pt: number): number => pt / PT_PER_MM;
export const halfPointsToPt = (halfPoints: number): number => halfPoints / 2;
export const ptToHalfPoints = (pt: number): number => Math.round(pt * 2);

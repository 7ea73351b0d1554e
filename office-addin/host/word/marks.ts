/** Underlines in Word's text (annotations). They are an extra: the list has everything. */
import type { Diagnostic, OfficialDocument } from '../../../shared/index.ts';
import { createLanes } from '../../../shared/ui/index.ts';
import { indexAmong, offsetIn } from '../spots.ts';
import type { OfficeRuntime, WordAbilities } from './probe.ts';

export interface Marks {
  /** Takes the old marks away and draws those of a reading; what a newer call overtakes is not drawn. */
  draw(diagnostics: readonly Diagnostic[], reading: OfficialDocument): Promise<void>;
}

const COLORS: Readonly<Record<Diagnostic['severity'], 'Red' | 'Berry' | 'Blue'>> = {
  error: 'Red',
  warning: 'Berry',
  info: 'Blue',
};
const MOST_MARKS = 200;
/** Somebody who types while marks are drawn makes Word refuse them; a Word that has none refuses them always. */
const MOST_REFUSALS = 2;

export function createMarks({
  runtime: { Word },
  abilities,
}: {
  readonly runtime: OfficeRuntime;
  readonly abilities: WordAbilities;
}): Marks {
  let drawn: readonly string[] = [];
  let refusals = abilities.critiques ? 0 : MOST_REFUSALS;
  let latest = 0;
  const lanes = createLanes();

  const takeAway = async (old: readonly string[]): Promise<void> =>
    Word.run(async (context) => {
      const remove = (id: string): void => context.document.getAnnotationById(id).delete();
      old.forEach(remove);
      // A mark the person dismissed is gone already, and Word stops there: then each goes by itself.
      await context.sync().catch(async () => {
        for (const id of old) {
          remove(id);
          await context.sync().catch(() => undefined);
        }
      });
    }).catch(() => undefined);

  const put = (diagnostics: readonly Diagnostic[], document: OfficialDocument): Promise<readonly string[]> =>
    Word.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load('items/text');
      await context.sync();
      const texts = paragraphs.items.map(({ text }) => text);
      const made = diagnostics.slice(0, MOST_MARKS).flatMap((diagnostic) => {
        const { at, quote, severity } = diagnostic;
        if (!('paragraph' in at) || quote.trim() === '') return [];
        const index = indexAmong(texts, document, at.paragraph);
        const ours = document.paragraphs.find(({ id }) => id === at.paragraph);
        const paragraph = index === undefined ? undefined : paragraphs.items[index];
        if (!paragraph || !ours) return [];
        const start = offsetIn(paragraph.text, ours.text, at.start);
        if (paragraph.text.slice(start, start + quote.length) !== quote) return [];
        const critique = { colorScheme: COLORS[severity], start, length: quote.length };
        return [paragraph.insertAnnotations({ critiques: [critique] })];
      });
      await context.sync();
      return made.flatMap(({ value }) => value);
    });

  return {
    draw(diagnostics, reading) {
      const mine = ++latest;
      // One after another: marks must be known before they can be taken away.
      return lanes.run('marks', async () => {
        if (mine !== latest || refusals >= MOST_REFUSALS) return;
        const old = drawn;
        drawn = [];
        await takeAway(old);
        try {
          drawn = await put(diagnostics, reading);
          refusals = 0;
        } catch {
          refusals += 1;
        }
      });
    },
  };
}

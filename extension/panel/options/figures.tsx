import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import type { Language, UsageFigures } from '../../../shared/index.ts';
import { usageToCsv } from '../../../shared/index.ts';
import { say } from '../../../shared/ui/index.ts';
import { dropFigures, readFigures } from '../../background/figures.ts';
import { choose } from '../../background/settings.ts';
import { saveBlob } from '../save-file.ts';
import { FIGURE_WORDS, PACK_WORDS } from './strings.ts';
import type { HouseView } from './use-house.ts';

/** Counts per rule on this machine: off unless somebody says so, and handed on by the person alone. */
export function Figures({ view, language }: { readonly view: HouseView; readonly language: Language }): ReactElement {
  const [figures, setFigures] = useState<readonly UsageFigures[]>([]);
  useEffect(() => void readFigures().then(setFigures), [view]);
  const { settings } = view.policy;
  const isLocked = settings.figures !== undefined || settings.lockOptions === true;
  const isOn = settings.figures ?? (isLocked ? false : (view.chosen.figures ?? false));
  const checks = figures.reduce((sum, each) => sum + each.checks, 0);
  const found = figures.flatMap(({ findings }) => Object.values(findings)).reduce((sum, each) => sum + each, 0);
  return (
    <section aria-labelledby="figures">
      <h2 id="figures">{say(FIGURE_WORDS.title, language)}</h2>
      <p>
        <label>
          <input
            type="checkbox"
            name="figures"
            disabled={isLocked}
            checked={isOn}
            onChange={({ target }) => void choose({ ...view.chosen, figures: target.checked })}
          />{' '}
          {say(FIGURE_WORDS.count, language)}
        </label>{' '}
        {isLocked && <span className="dim">{say(PACK_WORDS.byAdministrator, language)}</span>}
      </p>
      <p className="dim">{say(FIGURE_WORDS.help, language)}</p>
      {figures.length > 0 && (
        <>
          <p>
            {say(FIGURE_WORDS.checks, language)}：{checks}　{say(FIGURE_WORDS.findings, language)}：{found}
          </p>
          <div className="row">
            <button
              type="button"
              onClick={() =>
                saveBlob(
                  `${say(FIGURE_WORDS.fileName, language)}.csv`,
                  new Blob([usageToCsv(figures)], { type: 'text/csv' }),
                )
              }
            >
              {say(FIGURE_WORDS.export, language)}
            </button>
            <button type="button" onClick={() => void dropFigures().then(() => setFigures([]))}>
              {say(FIGURE_WORDS.clear, language)}
            </button>
          </div>
        </>
      )}
    </section>
  );
}

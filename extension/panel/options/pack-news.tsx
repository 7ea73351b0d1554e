import type { ReactElement } from 'react';
import type { Language } from '../../../shared/index.ts';
import { PACK_STATES } from '../../../shared/index.ts';
import { say } from '../../../shared/ui/index.ts';
import type { PackNews } from '../../background/packs.ts';
import { PACK_WORDS } from './strings.ts';

/** How an arrival ended, in a few words and then in full. */
export function News({ news, language }: { readonly news: PackNews; readonly language: Language }): ReactElement {
  const isWell = news.state === 'taken' || news.state === 'same';
  const when = new Date(news.at).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <div role="status">
      <p>
        <b className={isWell ? 'good' : 'warning'}>{say(PACK_STATES[news.state], language)}</b>{' '}
        <span className="dim">{`${say(PACK_WORDS.lastAsked, language)} ${when}`}</span>
      </p>
      {news.said.map((text) => (
        <p key={text.en}>{say(text, language)}</p>
      ))}
      {news.problems.length > 0 && (
        <details>
          <summary>{`${say(PACK_WORDS.problems, language)}（${news.problems.length}）`}</summary>
          <ul className="dots">
            {news.problems.map(({ path, problem }) => (
              <li key={`${path}|${problem.en}`}>
                <code>{path || say(PACK_WORDS.whole, language)}</code>：{say(problem, language)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

import { useState } from 'react';
import type { ReactElement } from 'react';
import { say } from '../../../../shared/ui/index.ts';
import { saveBlob } from '../../save-file.ts';
import { PACK_WORDS } from '../strings.ts';
import { draftFromText, draftToText, EMPTY_DRAFT } from './draft.ts';
import type { TabProps } from './tab.ts';
import { EDITOR_WORDS } from './strings.ts';

/** Save, export, import; and what is wrong or looser, each with its place. */
export function Actions({ view, language }: TabProps): ReactElement {
  const { draft, judgement, isChanged, isSaved, isLocked, isBroken } = view;
  const { problems, notes } = judgement;
  const [failure, setFailure] = useState('');
  const take = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const read = draftFromText(await file.text());
    setFailure('draft' in read ? '' : `${file.name}：${say(EDITOR_WORDS.notJson, language)}`);
    if ('draft' in read) view.exchange(read.draft);
  };
  return (
    <div className="editor-head">
      <div className="row">
        <button
          type="button"
          className="main"
          disabled={isLocked || isBroken || !isChanged || problems.length > 0}
          onClick={view.save}
        >
          {say(EDITOR_WORDS.save, language)}
        </button>
        <button type="button" disabled={!isChanged} onClick={view.revert}>
          {say(EDITOR_WORDS.revert, language)}
        </button>
        <button
          type="button"
          onClick={() =>
            saveBlob(
              `${String(draft['id'] ?? 'profile')}.json`,
              new Blob([draftToText(draft)], { type: 'application/json' }),
            )
          }
        >
          {say(EDITOR_WORDS.export, language)}
        </button>
        <label className="button">
          {say(EDITOR_WORDS.import, language)}
          <input
            type="file"
            accept=".json"
            disabled={isLocked}
            onChange={({ target }) => {
              const [file] = target.files ?? [];
              void take(file).finally(() => (target.value = ''));
            }}
          />
        </label>
        <button type="button" disabled={isLocked} onClick={() => view.exchange(EMPTY_DRAFT)}>
          {say(EDITOR_WORDS.clear, language)}
        </button>
      </div>
      <p role="status" className={isSaved ? 'good' : 'dim'}>
        {isSaved ? say(EDITOR_WORDS.saved, language) : isChanged ? say(EDITOR_WORDS.unsaved, language) : ''}
      </p>
      {failure !== '' && (
        <p role="alert" className="error">
          {failure}
        </p>
      )}
      {problems.length > 0 && (
        <div className="box" role="alert">
          <p>
            <b className="error">{`${say(EDITOR_WORDS.problems, language)}（${problems.length}）`}</b>{' '}
            <span className="dim">{say(EDITOR_WORDS.problemsHelp, language)}</span>
          </p>
          <ul className="dots">
            {problems.map(({ path, problem }) => (
              <li key={`${path}|${problem.en}`}>
                <code>{path || say(PACK_WORDS.whole, language)}</code>：{say(problem, language)}
              </li>
            ))}
          </ul>
        </div>
      )}
      {notes.length > 0 && (
        <div className="box">
          <p>
            <b className="warning">{`${say(EDITOR_WORDS.notes, language)}（${notes.length}）`}</b>
          </p>
          <ul className="dots">
            {notes.map(({ rule, text }) => (
              <li key={`${rule}|${text.en}`}>{say(text, language)}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

import { useState } from 'react';
import type { ReactElement } from 'react';
import type { Language } from '../../../shared/index.ts';
import { PACK_LIMIT_BYTES } from '../../../shared/index.ts';
import { say } from '../../../shared/ui/index.ts';
import type { PackNews } from '../../background/packs.ts';
import type { PackFile } from '../../messages.ts';
import { order } from '../use-tab.ts';
import { toBase64 } from '../../background/base64.ts';
import { News } from './pack-news.tsx';
import { PACK_WORDS } from './strings.ts';

/** A pack from a file, for machines without any server; an older version only where the person says so. */
export function PackImport({ language }: { readonly language: Language }): ReactElement {
  const [news, setNews] = useState<PackNews>();
  const [problem, setProblem] = useState('');
  const [last, setLast] = useState<PackFile>();
  const take = async (file: PackFile): Promise<void> => {
    setLast(file);
    const answer = await order<PackNews | { readonly failed: string }>({ kind: 'panel/pack-take', file });
    if ('failed' in answer) setProblem(answer.failed);
    else setNews(answer);
  };
  const choose = async (files: readonly File[]): Promise<void> => {
    setNews(undefined);
    setProblem('');
    const pack = files.find(({ name }) => /\.json$/i.test(name));
    const signature = files.find(({ name }) => /\.sig$/i.test(name));
    if (!pack) return setProblem(say(PACK_WORDS.noPackFile, language));
    if (pack.size > PACK_LIMIT_BYTES) return setProblem(say(PACK_WORDS.tooLarge, language));
    await take({
      name: pack.name,
      base64: toBase64(new Uint8Array(await pack.arrayBuffer())),
      ...(signature && { signature: (await signature.text()).trim() }),
      allowOlder: false,
    });
  };
  return (
    <div className="box">
      <label>
        {say(PACK_WORDS.import, language)}
        <input
          type="file"
          multiple
          accept=".json,.sig"
          onChange={({ target }) => {
            const files = [...(target.files ?? [])];
            target.value = '';
            void choose(files);
          }}
        />
      </label>
      <p className="dim">{say(PACK_WORDS.importHelp, language)}</p>
      {problem !== '' && (
        <p role="alert" className="error">
          {problem}
        </p>
      )}
      {news && <News news={news} language={language} />}
      {news?.state === 'older' && last && (
        <button type="button" onClick={() => void take({ ...last, allowOlder: true })}>
          {say(PACK_WORDS.goBack, language)}
        </button>
      )}
    </div>
  );
}

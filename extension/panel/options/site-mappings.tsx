import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import type { Language, Problem, SiteMapping } from '../../../shared/index.ts';
import { readSites } from '../../../shared/index.ts';
import { say } from '../../../shared/ui/index.ts';
import { keepMappings, OWN_MAPPINGS, ownMappings, placesOf, withoutPlace } from '../../background/site-mappings.ts';
import { placeName } from '../../strings.ts';
import { saveBlob } from '../save-file.ts';
import { PLACE_WORDS } from '../strings.ts';
import { usePolicy } from '../use-policy.ts';

/** 站点映射 on the options page: what was pointed out, to take away, to hand to the administrator, to bring in. */
export function SiteMappings({ language }: { readonly language: Language }): ReactElement {
  const [own, setOwn] = useState<readonly SiteMapping[]>([]);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const { sites: set = [], lockOptions: locked = false } = usePolicy();
  useEffect(() => {
    const read = (): void => void ownMappings().then(({ sites }) => setOwn(sites));
    // What is pointed out beside this page is taken in, and not written over.
    const hear = (changes: Readonly<Record<string, unknown>>): void => {
      if (OWN_MAPPINGS in changes) read();
    };
    chrome.storage.onChanged.addListener(hear);
    read();
    return () => chrome.storage.onChanged.removeListener(hear);
  }, []);
  const keep = (next: readonly SiteMapping[]): void => {
    setOwn(next);
    void keepMappings(next);
  };
  const bring = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    const read = readSites(parsed(await file.text()));
    setProblems(read.problems);
    if (read.sites.length > 0) keep([...own, ...read.sites]);
  };
  return (
    <section aria-label={say(PLACE_WORDS.title, language)}>
      <h2>{say(PLACE_WORDS.title, language)}</h2>
      <p className="dim">{say(PLACE_WORDS.optionsHelp, language)}</p>
      {own.length + set.length === 0 && <p className="box">{say(PLACE_WORDS.none, language)}</p>}
      <ul>
        {set.map((mapping, at) => (
          <MappingBox key={`set ${at}`} mapping={mapping} language={language} />
        ))}
        {own.map((mapping, at) => (
          <MappingBox
            key={`own ${at}`}
            mapping={mapping}
            language={language}
            onRemove={(name) => keep(withoutPlace(own, { mapping, name }))}
          />
        ))}
      </ul>
      {locked ? (
        <p className="dim">{say(PLACE_WORDS.locked, language)}</p>
      ) : (
        <div className="row">
          <button
            type="button"
            className="export-mappings"
            disabled={own.length === 0}
            onClick={() => saveBlob('hegao-sites.json', new Blob([JSON.stringify(own, undefined, 2)]))}
          >
            {say(PLACE_WORDS.export, language)}
          </button>
          <label>
            {say(PLACE_WORDS.bring, language)}{' '}
            <input type="file" accept=".json" onChange={({ target }) => void bring(target.files?.[0])} />
          </label>
        </div>
      )}
      {problems.length > 0 && (
        <ul className="dots error" role="alert">
          {problems.map(({ path, problem }) => (
            <li key={path}>
              {path}：{say(problem, language)}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** What is no JSON is no list either, and is said as such. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

interface BoxProps {
  readonly mapping: SiteMapping;
  readonly language: Language;
  /** Absent for what the administrator set. */
  readonly onRemove?: (name: string) => void;
}

function MappingBox({ mapping, language, onRemove }: BoxProps): ReactElement {
  return (
    <li className="box mapping">
      <p>
        <b>
          {mapping.origin}
          {mapping.path}
        </b>{' '}
        {!onRemove && <span className="dim">{say(PLACE_WORDS.byAdministrator, language)}</span>}
      </p>
      <ul>
        {placesOf(mapping).map(({ name, selector }) => (
          <li key={name} className="row">
            <span>
              {placeName(name, language)} <code>{selector}</code>
            </span>
            {onRemove && (
              <button
                type="button"
                aria-label={`${say(PLACE_WORDS.remove, language)} ${placeName(name, language)}`}
                onClick={() => onRemove(name)}
              >
                {say(PLACE_WORDS.remove, language)}
              </button>
            )}
          </li>
        ))}
      </ul>
    </li>
  );
}

/** A document begun from nothing: the 文种 is chosen, its fields are filled or left as prompts. */
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { FieldValues } from '../../shared/index.ts';
import type { Catalogue } from '../desk/desk.ts';
import { Labelled } from '../taskpane/controls.tsx';
import { PaneDialog } from '../taskpane/pane-dialog.tsx';
import { useSay } from '../taskpane/settings.ts';
import { WORDS } from '../taskpane/strings.ts';

type Template = Catalogue['templates'][number];

export interface TemplateOrder {
  readonly genre: string;
  readonly values: FieldValues;
}

interface Props {
  readonly templates: readonly Template[];
  readonly done: (order: TemplateOrder | undefined) => void;
}

export function TemplateDialog({ templates, done }: Props) {
  const say = useSay();
  const [genre, setGenre] = useState(templates.find((each) => each.genre === '通知')?.genre ?? '');
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const template = templates.find((each) => each.genre === genre);
  if (!template) return null;
  return (
    <PaneDialog
      title={say(WORDS.newTitle)}
      close={() => done(undefined)}
      isTall
      submit={() => done({ genre, values: valuesOf(template, typed) })}
      actions={
        <>
          <Button onClick={() => done(undefined)}>{say(WORDS.cancel)}</Button>
          <Button type="submit" appearance="primary">
            {say(WORDS.createDo)}
          </Button>
        </>
      }
    >
      <p className="dim">{say(WORDS.newHelp)}</p>
      <Labelled label={say(WORDS.genre)}>
        {(ties) => (
          <select className="input" {...ties} value={genre} onChange={({ target }) => setGenre(target.value)}>
            {templates.map((each) => (
              <option key={each.genre}>{each.genre}</option>
            ))}
          </select>
        )}
      </Labelled>
      <Button size="small" appearance="subtle" onClick={() => setTyped(exampleOf(template))}>
        {say(WORDS.fillExample)}
      </Button>
      {template.fields.map((field) => (
        <Labelled
          key={field.name}
          label={field.label}
          hint={field.multi ? `${field.help}${say(WORDS.onePerLine)}` : field.help}
        >
          {(ties) =>
            field.multi || field.name === 'title' ? (
              <textarea
                className="input"
                {...ties}
                rows={3}
                value={typed[field.label] ?? ''}
                onChange={({ target }) => setTyped({ ...typed, [field.label]: target.value })}
              />
            ) : (
              <input
                className="input"
                {...ties}
                value={typed[field.label] ?? ''}
                onChange={({ target }) => setTyped({ ...typed, [field.label]: target.value })}
              />
            )
          }
        </Labelled>
      ))}
    </PaneDialog>
  );
}

/** Only what was typed: the rest stays a prompt in the document. */
function valuesOf({ fields }: Template, typed: Readonly<Record<string, string>>): FieldValues {
  return Object.fromEntries(
    fields.flatMap(({ label, multi }) => {
      const text = typed[label]?.trim();
      if (!text) return [];
      return [[label, multi ? text.split('\n').filter((line) => line.trim() !== '') : text]];
    }),
  );
}

function exampleOf({ example }: Template): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(example).map(([label, value]) => [label, typeof value === 'string' ? value : value.join('\n')]),
  );
}

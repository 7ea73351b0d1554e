/** A document begun from nothing: the 文种 is chosen, its fields are filled or left as prompts. */
import { Button, Field, Input, Select, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { FieldValues } from '../../shared/index.ts';
import type { Catalogue } from '../desk/desk.ts';
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
      <Field label={say(WORDS.genre)}>
        <Select value={genre} onChange={(_, { value }) => setGenre(value)}>
          {templates.map((each) => (
            <option key={each.genre}>{each.genre}</option>
          ))}
        </Select>
      </Field>
      <Button size="small" appearance="subtle" onClick={() => setTyped(exampleOf(template))}>
        {say(WORDS.fillExample)}
      </Button>
      {template.fields.map((field) => (
        <Field
          key={field.name}
          label={field.label}
          hint={field.multi ? `${field.help}${say(WORDS.onePerLine)}` : field.help}
        >
          {field.multi || field.name === 'title' ? (
            <Textarea
              value={typed[field.label] ?? ''}
              resize="vertical"
              onChange={(_, { value }) => setTyped({ ...typed, [field.label]: value })}
            />
          ) : (
            <Input
              value={typed[field.label] ?? ''}
              onChange={(_, { value }) => setTyped({ ...typed, [field.label]: value })}
            />
          )}
        </Field>
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

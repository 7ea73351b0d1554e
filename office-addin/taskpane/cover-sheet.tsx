/** 发文稿纸: its fields filled from the document, and compared with what the paper sheet says. */
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { compareSheet, sheetOf } from '../../shared/ui/index.ts';
import type { SessionState } from '../session/state.ts';
import { Labelled } from './controls.tsx';
import { PaneDialog } from './pane-dialog.tsx';
import { useSay } from './settings.ts';
import { WORDS } from './strings.ts';

interface Props {
  readonly state: SessionState;
  readonly done: () => void;
}

const VERDICTS = {
  same: { kind: 'good', text: WORDS.sheetSame },
  differs: { kind: 'warning', text: WORDS.sheetDiffers },
} as const;

export function CoverSheet({ state: { document, checked }, done }: Props) {
  const say = useSay();
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  if (!document || !checked) return null;
  const fields = sheetOf(document, checked.result.outline);
  return (
    <PaneDialog
      title={say(WORDS.sheet)}
      close={done}
      isTall
      actions={
        <>
          <Button onClick={() => setTyped(Object.fromEntries(fields.map(({ name, value }) => [say(name), value])))}>
            {say(WORDS.sheetFill)}
          </Button>
          <Button appearance="primary" onClick={done}>
            {say(WORDS.close)}
          </Button>
        </>
      }
    >
      <p className="dim">{say(WORDS.sheetHelp)}</p>
      {fields.map(({ name, value }) => {
        const own = typed[say(name)] ?? '';
        const verdict = compareSheet(value, own);
        return (
          <Labelled
            key={say(name)}
            label={say(name)}
            hint={value || say(WORDS.sheetEmpty)}
            {...(verdict !== 'empty' && {
              verdict: { kind: VERDICTS[verdict].kind, text: say(VERDICTS[verdict].text) },
            })}
          >
            {(ties) => (
              <input
                className="input"
                {...ties}
                value={own}
                onChange={({ target }) => setTyped({ ...typed, [say(name)]: target.value })}
              />
            )}
          </Labelled>
        );
      })}
    </PaneDialog>
  );
}

/** The draft under the person's hands: what is kept on this machine until it is changed, and what is wrong with it now. */
import { useEffect, useMemo, useState } from 'react';
import type { Composed } from '../../../../shared/index.ts';
import { keepPerson } from '../../../background/house.ts';
import type { HouseView } from '../use-house.ts';
import { centralOf } from '../use-house.ts';
import type { Draft, Judgement } from './draft.ts';
import { draftFromText, draftToText, EMPTY_DRAFT, judgeDraft } from './draft.ts';

export interface DraftView {
  readonly draft: Draft;
  /** What stands above the person. */
  readonly central: Composed;
  readonly judgement: Judgement;
  /** The person's settings do not count here. */
  readonly isLocked: boolean;
  readonly isChanged: boolean;
  readonly isSaved: boolean;
  /** The text being typed is no JSON: nothing can be saved from it. */
  readonly isBroken: boolean;
  readonly tellBroken: (isBroken: boolean) => void;
  /** Changes when the draft was exchanged as a whole: fields begin anew. */
  readonly revision: number;
  readonly change: (draft: Draft) => void;
  readonly exchange: (draft: Draft) => void;
  readonly save: () => void;
  readonly revert: () => void;
}

export function useDraft(view: HouseView): DraftView {
  const kept = useMemo(() => keptDraft(view.house.person), [view.house.person]);
  const [draft, setDraft] = useState(kept);
  const [revision, setRevision] = useState(0);
  const [isSaved, setSaved] = useState(false);
  const [isBroken, tellBroken] = useState(false);
  const central = useMemo(() => centralOf(view), [view]);
  const judgement = useMemo(() => judgeDraft(draft, central), [draft, central]);
  const isChanged = draftToText(draft) !== draftToText(kept);
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    if (isChanged) addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isChanged]);
  const change = (next: Draft): void => {
    setDraft(next);
    setSaved(false);
  };
  const exchange = (next: Draft): void => {
    change(next);
    setRevision((old) => old + 1);
  };
  return {
    draft,
    central,
    judgement,
    isLocked: view.policy.settings.lockOptions === true,
    isChanged,
    isSaved: isSaved && !isChanged,
    isBroken,
    tellBroken,
    revision,
    change,
    exchange,
    save: () => {
      const isEmpty = draftToText(draft) === draftToText(EMPTY_DRAFT);
      void keepPerson(isEmpty ? undefined : draftToText(draft)).then(() => setSaved(true));
    },
    revert: () => exchange(kept),
  };
}

function keptDraft(person: string | undefined): Draft {
  const read = person === undefined ? undefined : draftFromText(person);
  return read && 'draft' in read ? read.draft : EMPTY_DRAFT;
}

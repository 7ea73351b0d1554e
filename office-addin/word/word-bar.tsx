/** The pane's bar: check again, and all that is not the list itself. */
import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemCheckbox,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components';
import { ArrowSync20Regular, MoreHorizontal20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { TemplateDialog } from '../bench/template-dialog.tsx';
import type { Catalogue } from '../desk/desk.ts';
import type { RemoteDesk } from '../desk/remote.ts';
import type { Memory } from '../session/memory.ts';
import type { Session } from '../session/session.ts';
import type { SessionState } from '../session/state.ts';
import { BasisDialog } from '../taskpane/basis-dialog.tsx';
import { Gate } from '../taskpane/gate.tsx';
import { CoverSheet } from '../taskpane/cover-sheet.tsx';
import type { ThemeChoice } from '../taskpane/settings.ts';
import { useSay, useSettings } from '../taskpane/settings.ts';
import { WORDS } from '../taskpane/strings.ts';
import type { BasisKeeper } from '../session/basis.ts';
import type { HostWork } from './work.ts';

/** What the bar needs of a pane, whoever its host is. */
export interface BarTools {
  readonly desk: RemoteDesk;
  readonly session: Session;
  readonly memory: Memory;
  readonly catalogue: Catalogue;
  readonly basis: BasisKeeper;
  readonly abilities: { readonly comments: boolean; readonly readOnly: boolean };
}

interface Props {
  readonly tools: BarTools;
  readonly state: SessionState;
  readonly work: HostWork;
  /** Asks where the laid-out document goes. */
  readonly layout: () => void;
}

type Page = 'none' | 'template' | 'gate' | 'sheet' | 'basis';

export function WordBar({ tools, state, work, layout }: Props) {
  const say = useSay();
  const [page, setPage] = useState<Page>('none');
  const close = (): void => setPage('none');
  return (
    <header className="word-bar">
      <Button appearance="subtle" size="small" icon={<ArrowSync20Regular />} onClick={() => void tools.session.check()}>
        {say(WORDS.checkNow)}
      </Button>
      <span className="organisation dim">{tools.basis.state().policy.organization}</span>
      <MoreMenu tools={tools} state={state} work={work} layout={layout} open={setPage} />
      {page === 'template' && (
        <TemplateDialog
          templates={tools.catalogue.templates}
          done={(order) => {
            close();
            if (order) work.create(order.genre, order.values);
          }}
        />
      )}
      {page === 'gate' && (
        <Gate
          desk={tools.desk}
          session={tools.session}
          state={state}
          pack={tools.basis.state().basis.pack}
          done={close}
        />
      )}
      {page === 'basis' && <BasisDialog keeper={tools.basis} profiles={tools.catalogue.profiles} done={close} />}
      {page === 'sheet' && <CoverSheet state={state} done={close} />}
    </header>
  );
}

function MoreMenu({ tools, state, work, layout, open }: Props & { readonly open: (page: Page) => void }) {
  const say = useSay();
  const { language, setLanguage, theme, setTheme } = useSettings();
  const { abilities, memory, basis } = tools;
  const { policy } = basis.state();
  const isReady = state.phase === 'ready';
  const [isUnclassified, setUnclassified] = useState(
    () => policy.unclassified ?? memory.setting('unclassified') === 'yes',
  );
  return (
    <Menu
      checkedValues={{ theme: [theme], machine: isUnclassified ? ['unclassified'] : [] }}
      onCheckedValueChange={(_, { name, checkedItems }) => {
        if (name === 'theme') setTheme(checkedItems[0] as ThemeChoice);
        else {
          const on = checkedItems.includes('unclassified');
          memory.keepSetting('unclassified', on ? 'yes' : 'no');
          setUnclassified(on);
          void tools.session.check();
        }
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          size="small"
          icon={<MoreHorizontal20Regular />}
          aria-label={say(WORDS.more)}
          title={say(WORDS.more)}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem disabled={!isReady} onClick={() => open('gate')}>
            {say(WORDS.gate)}
          </MenuItem>
          <MenuItem disabled={!isReady} onClick={() => open('sheet')}>
            {say(WORDS.sheet)}
          </MenuItem>
          <MenuItem onClick={() => open('template')}>{say(WORDS.newFromTemplate)}</MenuItem>
          <MenuDivider />
          <MenuItem disabled={!isReady} onClick={layout}>
            {say(WORDS.layout)}
          </MenuItem>
          <MenuItem
            disabled={!isReady || !abilities.comments || abilities.readOnly}
            subText={abilities.comments ? null : say(WORDS.noComments)}
            onClick={() => work.comment(language)}
          >
            {say(WORDS.toComments)}
          </MenuItem>
          <MenuItem disabled={!isReady} onClick={() => work.report(language)}>
            {say(WORDS.reportHtml)}
          </MenuItem>
          <MenuDivider />
          <MenuItem onClick={() => open('basis')}>{say(WORDS.basis)}</MenuItem>
          <MenuItemCheckbox name="machine" value="unclassified" disabled={policy.unclassified !== undefined}>
            {say(WORDS.unclassified)}
          </MenuItemCheckbox>
          <MenuGroup>
            <MenuGroupHeader>{say(WORDS.theme)}</MenuGroupHeader>
            {(['system', 'light', 'dark'] as const).map((value) => (
              <MenuItemRadio key={value} name="theme" value={value}>
                {say({ system: WORDS.themeSystem, light: WORDS.themeLight, dark: WORDS.themeDark }[value])}
              </MenuItemRadio>
            ))}
          </MenuGroup>
          <MenuItem onClick={() => setLanguage(language === 'en' ? 'zh-CN' : 'en')}>{say(WORDS.language)}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

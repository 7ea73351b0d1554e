/** The bar over everything: what is open, and what can be opened, begun and taken away. */
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
import {
  ArrowDownload20Regular,
  DocumentAdd20Regular,
  FolderOpen20Regular,
  Settings20Regular,
} from '@fluentui/react-icons';
import { useState } from 'react';
import type { BenchCatalogue } from '../desk/bench-desk.ts';
import type { ThemeChoice } from '../taskpane/settings.ts';
import { useSay, useSettings } from '../taskpane/settings.ts';
import { WORDS } from '../taskpane/strings.ts';
import type { Bench, BenchTools } from './use-bench.ts';
import { BENCH } from './strings.ts';

interface Props {
  readonly tools: BenchTools;
  readonly bench: Bench;
  readonly catalogue: BenchCatalogue;
  readonly choose: () => void;
  readonly compare: () => void;
  readonly begin: () => void;
}

export function TopBar({ tools, bench, catalogue, choose, compare, begin }: Props) {
  const say = useSay();
  const { name } = bench.state;
  return (
    <header className="top-bar">
      <Seal />
      <h1 className="brand">{say(BENCH.product)}</h1>
      <span className="file-name" title={name}>
        {name}
      </span>
      <nav className="top-actions" aria-label={say(BENCH.document)}>
        <OpenMenu bench={bench} catalogue={catalogue} choose={choose} compare={compare} />
        <Button appearance="subtle" icon={<DocumentAdd20Regular />} onClick={begin} title={say(BENCH.create)}>
          <span className="wide-only">{say(BENCH.create)}</span>
          <span className="for-ears narrow-only">{say(BENCH.create)}</span>
        </Button>
        <ExportMenu bench={bench} />
        <SettingsMenu tools={tools} />
      </nav>
    </header>
  );
}

/** Our mark: a seal with the character 核. */
function Seal() {
  return (
    <svg className="seal" viewBox="0 0 32 32" aria-hidden="true">
      <rect x="1" y="1" width="30" height="30" rx="6" fill="#b3261e" />
      <path
        d="M9 7.5v17M5.5 12.5h7M9 13.5l-3.6 6M9.4 14.5l3 3.2M20 7l1.2 2.4M14.5 11h12M20 11.5l-4.3 5.4h6.2M24.5 13.5 15 24M20.5 18.5l5.5 5.5"
        fill="none"
        stroke="#fff"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

function OpenMenu({ bench, catalogue, choose, compare }: Omit<Props, 'begin' | 'tools'>) {
  const say = useSay();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<FolderOpen20Regular />} title={say(BENCH.open)}>
          <span className="wide-only">{say(BENCH.open)}</span>
          <span className="for-ears narrow-only">{say(BENCH.open)}</span>
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem onClick={choose}>{say(BENCH.openFile)}…</MenuItem>
          <MenuItem disabled={bench.state.phase !== 'ready'} onClick={compare}>
            {say(BENCH.compare)}…
          </MenuItem>
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>{say(BENCH.samples)}</MenuGroupHeader>
            {catalogue.samples.map(({ id, title }) => (
              <MenuItem key={id} onClick={() => bench.openSample(id)}>
                {say(title)}
              </MenuItem>
            ))}
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function ExportMenu({ bench }: { readonly bench: Bench }) {
  const say = useSay();
  const { language } = useSettings();
  const isReady = bench.state.phase === 'ready';
  const kind = bench.host?.kind;
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          icon={<ArrowDownload20Regular />}
          disabledFocusable={!isReady}
          title={say(BENCH.export)}
        >
          <span className="wide-only">{say(BENCH.export)}</span>
          <span className="for-ears narrow-only">{say(BENCH.export)}</span>
        </Button>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {kind !== 'html' && <MenuItem onClick={bench.exportPlain}>{say(BENCH.exportPlain)}</MenuItem>}
          {kind === 'docx' && (
            <MenuItem onClick={() => bench.exportTracked('核稿')}>{say(BENCH.exportTracked)}</MenuItem>
          )}
          <MenuDivider />
          <MenuItem onClick={() => bench.exportReport('html', language)}>{say(WORDS.reportHtml)}</MenuItem>
          <MenuItem onClick={() => bench.exportReport('text', language)}>{say(BENCH.reportText)}</MenuItem>
          <MenuItem onClick={() => bench.exportReport('json', language)}>{say(BENCH.reportJson)}</MenuItem>
          <MenuDivider />
          <MenuItem onClick={() => bench.exportOpinion('review')}>{say(BENCH.opinionReview)}</MenuItem>
          <MenuItem onClick={() => bench.exportOpinion('return')}>{say(BENCH.opinionReturn)}</MenuItem>
          <MenuItem onClick={() => bench.exportOpinion('filing')}>{say(BENCH.opinionFiling)}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function SettingsMenu({ tools: { memory, session } }: Pick<Props, 'tools'>) {
  const say = useSay();
  const { language, theme, setLanguage, setTheme } = useSettings();
  const [isUnclassified, setUnclassified] = useState(() => memory.setting('unclassified') === 'yes');
  const themes: readonly (readonly [ThemeChoice, string])[] = [
    ['system', say(WORDS.themeSystem)],
    ['light', say(WORDS.themeLight)],
    ['dark', say(WORDS.themeDark)],
  ];
  return (
    <Menu
      checkedValues={{ theme: [theme], machine: isUnclassified ? ['unclassified'] : [] }}
      onCheckedValueChange={(_, { name, checkedItems }) => {
        if (name === 'theme') setTheme(checkedItems[0] as ThemeChoice);
        else {
          const on = checkedItems.includes('unclassified');
          memory.keepSetting('unclassified', on ? 'yes' : 'no');
          setUnclassified(on);
          void session.check();
        }
      }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          icon={<Settings20Regular />}
          aria-label={say(BENCH.settings)}
          title={say(BENCH.settings)}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem
            lang={language === 'en' ? 'zh-CN' : 'en'}
            onClick={() => setLanguage(language === 'en' ? 'zh-CN' : 'en')}
          >
            {say(WORDS.language)}
          </MenuItem>
          <MenuDivider />
          <MenuItemCheckbox name="machine" value="unclassified">
            {say(WORDS.unclassified)}
          </MenuItemCheckbox>
          <MenuGroup>
            <MenuGroupHeader>{say(WORDS.theme)}</MenuGroupHeader>
            {themes.map(([value, name]) => (
              <MenuItemRadio key={value} name="theme" value={value}>
                {name}
              </MenuItemRadio>
            ))}
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

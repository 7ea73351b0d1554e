/** Theme and language around everything; both are kept on this machine. */
import { FluentProvider, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useMemo, useState, useSyncExternalStore } from 'react';
import type { Language } from '../../shared/index.ts';
import type { Memory } from '../session/memory.ts';
import type { PaneSettings, ThemeChoice } from './settings.ts';
import { SettingsContext } from './settings.ts';

const FONTS =
  '"Segoe UI Variable Text", "Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", sans-serif';
const LIGHT = { ...webLightTheme, fontFamilyBase: FONTS };
const DARK = { ...webDarkTheme, fontFamilyBase: FONTS };

export function Root({ memory, children }: { readonly memory: Memory; readonly children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(() => (memory.setting('language') === 'en' ? 'en' : 'zh-CN'));
  const [theme, setTheme] = useState<ThemeChoice>(() => themeOf(memory.setting('theme')));
  const isSystemDark = useSyncExternalStore(watchSystem, () => SYSTEM_DARK.matches);
  const settings = useMemo<PaneSettings>(
    () => ({
      language,
      theme,
      setLanguage(next) {
        memory.keepSetting('language', next);
        document.documentElement.lang = next;
        setLanguage(next);
      },
      setTheme(next) {
        memory.keepSetting('theme', next);
        setTheme(next);
      },
    }),
    [language, theme, memory],
  );
  const isDark = theme === 'dark' || (theme === 'system' && isSystemDark);
  return (
    <SettingsContext value={settings}>
      <FluentProvider theme={isDark ? DARK : LIGHT} className={isDark ? 'hegao dark' : 'hegao'} lang={language}>
        {children}
      </FluentProvider>
    </SettingsContext>
  );
}

const SYSTEM_DARK = matchMedia('(prefers-color-scheme: dark)');

function watchSystem(changed: () => void): () => void {
  SYSTEM_DARK.addEventListener('change', changed);
  return () => SYSTEM_DARK.removeEventListener('change', changed);
}

function themeOf(value: string | undefined): ThemeChoice {
  return value === 'light' || value === 'dark' ? value : 'system';
}

import { createContext, use } from 'react';
import type { Language, Text } from '../../shared/index.ts';

export type ThemeChoice = 'system' | 'light' | 'dark';

/** What a person chose for the pane itself. */
export interface PaneSettings {
  readonly language: Language;
  readonly theme: ThemeChoice;
  setLanguage(language: Language): void;
  setTheme(theme: ThemeChoice): void;
}

export const SettingsContext = createContext<PaneSettings>({
  language: 'zh-CN',
  theme: 'system',
  setLanguage: () => {},
  setTheme: () => {},
});

export function useSettings(): PaneSettings {
  return use(SettingsContext);
}

/** Turns sentences into the reader's language. */
export function useSay(): (text: Text) => string {
  const { language } = useSettings();
  return (text) => text[language];
}

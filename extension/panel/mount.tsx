import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import type { ReactElement } from 'react';
import type { Language } from '../../shared/index.ts';
import { languageOf } from '../strings.ts';
import './panel.css';

/** Puts a surface on its page, in the language a person chose or the browser's. */
export async function mount(surface: (language: Language) => ReactElement): Promise<void> {
  const { chosen } = await chrome.storage.local.get('chosen');
  const wanted = (chosen as { readonly language?: Language } | undefined)?.language;
  const language = wanted ?? languageOf(chrome.i18n.getUILanguage());
  document.documentElement.lang = language;
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<StrictMode>{surface(language)}</StrictMode>);
}

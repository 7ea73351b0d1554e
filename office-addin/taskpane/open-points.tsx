/** What the machine did not decide, under the list: reasons with the checks they stopped, and checks that broke. */
import { Accordion, AccordionHeader, AccordionItem, AccordionPanel } from '@fluentui/react-components';
import type { OpenPoints } from '../../shared/ui/index.ts';
import { PANEL } from '../../shared/ui/index.ts';
import { useSay } from './settings.ts';
import { WORDS } from './strings.ts';

export function OpenPointsView({ open }: { readonly open: OpenPoints }) {
  const say = useSay();
  const stopped = open.cannotTell.reduce((sum, { rules }) => sum + rules.length, 0);
  return (
    <div className="open-points">
      <p className="dim">{say(WORDS.passed(open.passed, open.notApplicable))}</p>
      <Accordion multiple collapsible>
        {stopped > 0 && (
          <AccordionItem value="open">
            <AccordionHeader size="small">{say(WORDS.cannotTell(stopped))}</AccordionHeader>
            <AccordionPanel>
              <ul className="reasons">
                {open.cannotTell.map(({ reason, rules }) => (
                  <li key={say(reason)}>
                    {say(reason)}
                    <span className="dim"> {rules.map(say).join('、')}</span>
                  </li>
                ))}
              </ul>
            </AccordionPanel>
          </AccordionItem>
        )}
        {open.broken.length > 0 && (
          <AccordionItem value="broken">
            <AccordionHeader size="small">
              {say(PANEL.broken)}（{open.broken.length}）
            </AccordionHeader>
            <AccordionPanel>
              <p>{say(WORDS.brokenHelp)}</p>
              <ul className="reasons">
                {open.broken.map((title) => (
                  <li key={say(title)}>{say(title)}</li>
                ))}
              </ul>
            </AccordionPanel>
          </AccordionItem>
        )}
      </Accordion>
    </div>
  );
}

import type { Severity } from '../../shared/index.ts';

/** All a card says, made where the rules are: the content script carries no rules and no words of theirs. */
export interface CardText {
  readonly severity: Severity;
  /** 应当改正、建议修改、供参考 */
  readonly kind: string;
  readonly element: string;
  readonly message: string;
  readonly clauses: string;
  /** What the quoted words would become. */
  readonly suggestion?: string;
  readonly labels: {
    readonly suggest: string;
    readonly copy: string;
    readonly write: string;
    readonly panel: string;
  };
}

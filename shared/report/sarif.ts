/** SARIF 2.1.0, for tools that collect findings. Outcomes map to SARIF's `kind` one to one. */
import type { CheckResult, Diagnostic } from '../engine/result.ts';
import type { Severity } from '../rules/rule.ts';
import type { CheckedDocument, EngineInfo } from './json.ts';
import type { Registry } from './wording.ts';
import { citation, wordsOf } from './wording.ts';

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

export function sarifReport(documents: readonly CheckedDocument[], engine: EngineInfo, registry: Registry): object {
  const ids = [...registry.keys()];
  const ruleIndex = new Map(ids.map((id, index) => [id, index]));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: engine.name, version: engine.version, rules: ids.map((id) => ruleJson(id, registry)) },
        },
        columnKind: 'utf16CodeUnits',
        artifacts: documents.map(({ path }) => ({ location: { uri: encodeURI(path) } })),
        results: documents.flatMap((each, artifact) => [
          ...each.result.diagnostics.map((diagnostic) =>
            resultJson(diagnostic, { each, artifact, registry, ruleIndex }),
          ),
          ...openResults(each.result, { path: each.path, artifact, ruleIndex }),
        ]),
        properties: { profile: engine.profile, ...(engine.packs && { packs: engine.packs }) },
      },
    ],
  };
}

function ruleJson(id: string, registry: Registry): object {
  const rule = registry.get(id);
  return {
    id,
    shortDescription: { text: rule?.title['zh-CN'] ?? id },
    fullDescription: { text: rule?.clauses.map((clause) => citation(clause, 'zh-CN')).join('；') || id },
    defaultConfiguration: { level: LEVELS[rule?.severity ?? 'info'], enabled: rule?.byDefault !== 'off' },
  };
}

interface Place {
  readonly each: CheckedDocument;
  readonly artifact: number;
  readonly registry: Registry;
  readonly ruleIndex: ReadonlyMap<string, number>;
}

function resultJson(diagnostic: Diagnostic, { each, artifact, registry, ruleIndex }: Place): object {
  const { at } = diagnostic;
  const line = 'paragraph' in at ? each.document.paragraphs.findIndex(({ id }) => id === at.paragraph) + 1 : 1;
  const region =
    'paragraph' in at
      ? { startLine: line, startColumn: at.start + 1, endColumn: at.end + 1, snippet: { text: diagnostic.quote } }
      : undefined;
  return {
    ruleId: diagnostic.rule,
    ruleIndex: ruleIndex.get(diagnostic.rule) ?? -1,
    level: LEVELS[diagnostic.severity],
    kind: 'fail',
    message: { text: wordsOf(diagnostic, registry, 'zh-CN').message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodeURI(each.path), index: artifact },
          ...(region && { region }),
        },
      },
    ],
    partialFingerprints: { 'hegao/v1': diagnostic.fingerprint },
    properties: { certainty: diagnostic.certainty },
  };
}

/** What could not be told, and what people must judge, stand in the log too: silence is not a pass. */
function openResults(
  result: CheckResult,
  {
    path,
    artifact,
    ruleIndex,
  }: { readonly path: string; readonly artifact: number; readonly ruleIndex: ReadonlyMap<string, number> },
): readonly object[] {
  return [...result.outcomes].flatMap(([rule, outcome]) => {
    if (outcome.kind !== 'cannotTell' && outcome.kind !== 'manual') return [];
    const text =
      outcome.kind === 'manual'
        ? outcome.question['zh-CN']
        : [...outcome.missing, ...outcome.reasons.map((reason) => reason['zh-CN'])].join('；');
    return [
      {
        ruleId: rule,
        ruleIndex: ruleIndex.get(rule) ?? -1,
        kind: outcome.kind === 'manual' ? 'review' : 'open',
        level: 'none',
        message: { text: text || '无法判断' },
        locations: [{ physicalLocation: { artifactLocation: { uri: encodeURI(path), index: artifact } } }],
      },
    ];
  });
}

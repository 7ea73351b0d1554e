/** The simulated Word: answers the rich API's batches and the Common API calls. Knows the wire, not the objects. */
import type { Element as XmlElement } from '@xmldom/xmldom';
import { createDocxModel, type DocxModel } from './docx-model.ts';
import { ApiError, applicationOf, Collection, documentOf, NULL_OBJECT, type World } from './objects.ts';
import type { HostProfile } from './profiles.ts';

type Members = Record<string, unknown>;
interface ObjectPath {
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId: number;
  readonly ArgumentInfo?: {
    readonly Arguments?: readonly unknown[];
    readonly ReferencedObjectPathIds?: readonly number[];
  };
}
interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ObjectPath['ArgumentInfo'];
  readonly QueryInfo?: Query;
}
interface Query {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Skip?: number;
  readonly Top?: number;
}
interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface SimWord {
  readonly world: World;
  readonly model: DocxModel;
  readonly profile: HostProfile;
  readonly settings: Record<string, string>;
  /** Event numbers by `Document.onX`, as the page's proxies were given. */
  eventTypes: Readonly<Record<string, number>>;
  /** Called with rich-API event entries. */
  readonly listeners: ((entries: unknown) => void)[];
  /** What the pane asked to be told of, as `Document.onX`. */
  readonly registered: Set<string>;
  /** Events that will be lost on their way, for testing the poll. */
  isDeaf: boolean;
  /** Of the files the web's pane has open, by handle: it asks for slices by number. */
  readonly sliceSizes: Map<number, number>;
  /** Round trips so far. */
  trips: number;
  execute: (id: number, params: unknown) => unknown[] | null;
  /** A person types: paragraph `at` now says `text`; `Remote` is somebody else at another machine. */
  type(at: number, text: string, source?: 'Local' | 'Remote'): void;
  texts(): string[];
}

const camel = (name: string): string => (name[0] ?? '').toLowerCase() + name.slice(1);
const pascal = (name: string): string => (name[0] ?? '').toUpperCase() + name.slice(1);

export function createSimWord(bytes: Uint8Array, profile: HostProfile): SimWord {
  const model = createDocxModel(bytes);
  const ids = new WeakMap<XmlElement, string>();
  const kept = new Map<object, string>();
  const references = new Map<string, object>();
  const files: Uint8Array[] = [];
  let serial = 0;

  const fire = (name: string, argument: object): void => {
    const type = sim.eventTypes[name];
    if (type === undefined || !sim.registered.has(name) || sim.isDeaf) return;
    for (const listener of sim.listeners) listener([[65536, type, '', JSON.stringify(argument), ++serial]]);
  };
  const world: World = {
    model,
    hasSubscription: profile.hasSubscription,
    isReadOnly: false,
    tracking: 'Off',
    selected: undefined,
    highlighted: undefined,
    comments: [],
    created: [],
    failing: new Map(),
    annotations: new Map(),
    touched: [],
    idOf(paragraph) {
      const known = ids.get(paragraph) ?? `00000000-0000-4000-8000-${String(++serial).padStart(12, '0')}`;
      ids.set(paragraph, known);
      return known;
    },
    changed: (paragraph, source = 'Local') =>
      fire('Document.onParagraphChanged', {
        type: 'ParagraphChanged',
        source,
        uniqueLocalIds: [world.idOf(paragraph)],
      }),
  };
  const root = documentOf(world);
  const application = applicationOf(world);

  function keep(object: object): string {
    const known = kept.get(object) ?? `ref${++serial}`;
    kept.set(object, known);
    references.set(known, object);
    return known;
  }

  function query(object: object, { Select = [], Expand = [], Skip = 0, Top }: Query): unknown {
    if (object === NULL_OBJECT) return null;
    const wanted = [...Select, ...Expand];
    if (!(object instanceof Collection)) return pick(object, wanted);
    const items = object.items.slice(Skip, Top === undefined ? undefined : Skip + Top);
    return { _Items: items.map((item) => ({ ...pick(item, wanted), _ReferenceId: keep(item) })) };
  }

  function pick(object: object, wanted: readonly string[]): Members {
    const members = object as Members;
    const value: Members = {};
    const nested = new Map<string, string[]>();
    for (const path of wanted) {
      const [head = '', ...rest] = path.replace(/^items\//, '').split('/');
      if (head === 'items' || head === '*') continue;
      if (rest.length > 0) nested.set(head, [...(nested.get(head) ?? []), rest.join('/')]);
      else {
        const told = members[head];
        if (told === undefined) throw new ApiError('NotImplemented', `sim: ${object.constructor.name}.${head}`);
        value[pascal(head)] = typeof told === 'object' && told !== null ? query(told, {}) : told;
      }
    }
    for (const [head, paths] of nested) value[pascal(head)] = query(members[head] as object, { Select: paths });
    return value;
  }

  function call(object: object, name: string, values: readonly unknown[]): unknown {
    const method = (object as Members)[camel(name)];
    if (typeof method !== 'function') throw new ApiError('NotImplemented', `sim: ${object.constructor.name}.${name}`);
    return (method as (...values: readonly unknown[]) => unknown).apply(object, [...values]);
  }

  function invoke(object: object, { Name, ArgumentInfo }: Action, values: readonly unknown[]): unknown {
    if (Name === '_KeepReference') return object === NULL_OBJECT ? null : void keep(object);
    if (Name === '_RemoveReference') {
      const id = String(ArgumentInfo?.Arguments?.[0]);
      const gone = references.get(id);
      references.delete(id);
      if (gone) kept.delete(gone);
      return null;
    }
    const registering = /^_(Unr|R)egister(.+)$/.exec(Name);
    if (registering) {
      const event = `Document.${camel(registering[2] ?? '')}`;
      if (registering[1] === 'Unr') sim.registered.delete(event);
      else sim.registered.add(event);
      return null;
    }
    return call(object, Name, values) ?? null;
  }

  function answer(json: string): string {
    const batch = JSON.parse(json) as Batch;
    const memo = new Map<number, object>();
    const results: object[] = [];
    const traces: number[] = [];
    const valuesOf = (info: ObjectPath['ArgumentInfo']): readonly unknown[] =>
      (info?.Arguments ?? []).map((value, at) => {
        const referenced = info?.ReferencedObjectPathIds?.[at];
        return referenced ? resolve(referenced) : value;
      });
    const resolve = (id: number): object => {
      const known = memo.get(id);
      if (known) return known;
      const path = batch.ObjectPaths[id];
      if (!path) throw new ApiError('InvalidObjectPath');
      const found = follow(path);
      if (found === undefined) throw new ApiError('NotImplemented', `sim: ${path.Name}`);
      memo.set(id, found);
      return found;
    };
    const follow = (path: ObjectPath): object | undefined => {
      if (path.ObjectPathType === 1) return root;
      if (path.ObjectPathType === 2 && path.Name.endsWith('.Application')) return application;
      // SearchOptions and kin: a bag whose properties the next actions set.
      if (path.ObjectPathType === 2)
        return path.Name.includes('InternalService') ? { notifyActionHandlerReady() {} } : {};
      if (path.ObjectPathType === 6) return references.get(path.Name);
      const parent = resolve(path.ParentObjectPathId);
      if (parent === NULL_OBJECT) return NULL_OBJECT;
      if (path.ObjectPathType === 4) return (parent as Members)[camel(path.Name)] as object | undefined;
      const values = valuesOf(path.ArgumentInfo);
      return (path.ObjectPathType === 5 ? call(parent, 'getItem', values) : call(parent, path.Name, values)) as object;
    };
    let at = -1;
    try {
      for (const action of batch.Actions) {
        at += 1;
        if (action.ActionType === 5) {
          traces.push(action.Id);
          results.push({ ActionId: action.Id, Value: null });
          continue;
        }
        const object = resolve(action.ObjectPathId);
        let value: unknown = null;
        if (action.ActionType === 1) {
          const reference = kept.get(object);
          value = object === NULL_OBJECT ? null : reference ? { _ReferenceId: reference } : {};
        } else if (action.ActionType === 2) value = query(object, action.QueryInfo ?? {});
        else if (action.ActionType === 3) value = invoke(object, action, valuesOf(action.ArgumentInfo));
        else if (action.ActionType === 4) (object as Members)[camel(action.Name)] = action.ArgumentInfo?.Arguments?.[0];
        else throw new ApiError('NotImplemented', `sim: action ${action.ActionType}`);
        results.push({ ActionId: action.Id, Value: value });
      }
    } catch (error) {
      const told = error instanceof ApiError ? error : new ApiError('GeneralException', String(error));
      return JSON.stringify({
        Results: results,
        TraceIds: traces,
        Error: { Code: told.code, Message: told.message, HttpStatusCode: 500, Location: '', ActionIndex: at },
      });
    }
    return JSON.stringify({ Results: results, TraceIds: traces });
  }

  /** Dispatch ids as the Win32 runtime uses them: 93 rich API, 77/80/81 getFileAsync. */
  function execute(id: number, params: unknown): unknown[] | null {
    sim.trips += 1;
    const [first, second = 0, third = 0] = params as [unknown, number?, number?];
    if (id === 93) return [0, 200, [], answer((first as unknown[])[4] as string)];
    if (id === 77) {
      const file = model.bytes();
      files.push(file);
      return [0, files.length - 1, file.length];
    }
    if (id === 80) {
      const slice = files[first as number]?.slice(second, second + third) ?? new Uint8Array();
      return [0, [...slice], slice.length];
    }
    return id === 81 ? [0] : null;
  }

  const sim: SimWord = {
    world,
    model,
    profile,
    settings: {},
    eventTypes: {},
    listeners: [],
    registered: new Set(),
    isDeaf: false,
    sliceSizes: new Map(),
    trips: 0,
    execute,
    type(at, text, source = 'Local') {
      const paragraph = model.paragraphs()[at];
      if (!paragraph) throw new RangeError(`paragraph ${at} of ${model.paragraphs().length}`);
      model.setText(paragraph, { start: 0, end: model.text(paragraph).length }, text, false);
      world.changed(paragraph, source);
    },
    texts: () => [...model.texts()],
  };
  return sim;
}

/* eslint-disable @typescript-eslint/no-explicit-any -- because the runtime it extends is untyped inside */
/**
 * Adds to the packaged (2022) runtime the members that only newer runtimes carry, on the real OfficeExtension engine.
 * One plain function without outside names: it is handed to jsdom and to a browser page as source. The wire names follow
 * the rule the runtime itself follows; event numbers are ours.
 */
import type { WordMetadata } from './metadata.ts';

export function applyModernProxies(metadata: WordMetadata, Word: any, OfficeExtension: any): Record<string, number> {
  const batch = OfficeExtension.BatchApiHelper;
  const utility = OfficeExtension.Utility;
  const pascal = (name: string): string => (name[0] ?? '').toUpperCase() + name.slice(1);
  const classOf = (type: string): string => /^(?:Word\.)?(\w+)$/.exec(type)?.[1] ?? '';
  const isObject = (type: string): boolean => metadata.classes[classOf(type)] !== undefined;
  const isCollection = (type: string): boolean => metadata.classes[classOf(type)]?.props['items'] !== undefined;
  let event = 900000;
  for (const name of Object.keys(metadata.classes)) {
    if (typeof Word[name] === 'function') continue;
    const names = Word[name];
    const Proxy = class extends OfficeExtension.ClientObject {
      get _className(): string {
        return name;
      }
      get _isCollection(): boolean {
        return metadata.classes[name]?.props['items'] !== undefined;
      }
      load(option: unknown): unknown {
        return utility.load(this, option);
      }
      track(): this {
        this.context.trackedObjects.add(this);
        return this;
      }
      untrack(): this {
        this.context.trackedObjects.remove(this);
        return this;
      }
      _KeepReference(): void {
        batch.invokeMethod(this, '_KeepReference', 1, [], 4, 0);
      }
      _handleIdResult(value: any): void {
        super._handleIdResult(value);
        if (value?._ReferenceId) (this as any)._ref = value._ReferenceId;
      }
      get _ReferenceId(): string {
        return (this as any)._ref;
      }
    };
    Word[name] = Object.assign(Proxy, names);
  }
  for (const [name, { props, methods, events }] of Object.entries(metadata.classes)) {
    const proto = Word[name].prototype;
    const scalars: string[] = [];
    const objects: string[] = [];
    for (const [prop, [type]] of Object.entries(props)) {
      if (prop in proto || prop === 'items') continue;
      if (isObject(type)) {
        objects.push(prop);
        Object.defineProperty(proto, prop, {
          configurable: true,
          get(this: any) {
            return (this[`_n_${prop}`] ??= batch.createPropertyObject(
              Word[classOf(type)],
              this,
              pascal(prop),
              isCollection(type),
              4,
            ));
          },
        });
      } else {
        scalars.push(prop);
        Object.defineProperty(proto, prop, {
          configurable: true,
          get(this: any) {
            const value = this._s?.[prop];
            utility.throwIfNotLoaded(prop, value, name, this._isNull);
            return value;
          },
          set(this: any, value: unknown) {
            (this._s ??= {})[prop] = value;
            batch.invokeSetProperty(this, pascal(prop), value, 0);
          },
        });
      }
    }
    for (const [method, [kind, type]] of Object.entries(methods)) {
      if (method in proto) continue;
      const reads = /^(get|search|compare)/.test(method) ? 1 : 0;
      proto[method] = function (this: any, ...values: unknown[]) {
        if (kind === 'object' && isObject(type))
          return batch.createMethodObject(
            Word[classOf(type)],
            this,
            pascal(method),
            reads,
            values,
            isCollection(type),
            !reads,
            null,
            reads ? 4 : 0,
          );
        const result = batch.invokeMethod(this, pascal(method), reads, values, reads ? 4 : 0, 0);
        return kind === 'void' ? undefined : result;
      };
    }
    for (const each of Object.keys(events)) {
      if (each in proto) continue;
      const type = (metadata.eventTypes[`${name}.${each}`] ??= ++event);
      Object.defineProperty(proto, each, {
        configurable: true,
        get(this: any) {
          return (this[`_e_${each}`] ??= new OfficeExtension.GenericEventHandlers(this.context, this, each, {
            eventType: type,
            registerFunc: () => batch.invokeMethod(this, `_Register${pascal(each)}`, 1, [], 0, 0),
            unregisterFunc: () => batch.invokeMethod(this, `_Unregister${pascal(each)}`, 1, [], 0, 0),
            getTargetIdFunc: () => '',
            eventArgsTransformFunc: (value: unknown) => utility._createPromiseFromResult(value),
          }));
        },
      });
    }
    const base = proto._handleResult;
    proto._handleResult = function (this: any, value: any) {
      if (base) base.call(this, value);
      if (value === null || value === undefined) return;
      utility.fixObjectPathIfNecessary(this, value);
      for (const each of scalars) if (value[pascal(each)] !== undefined) (this._s ??= {})[each] = value[pascal(each)];
      for (const each of objects) if (value[pascal(each)] !== undefined) this[each]._handleResult(value[pascal(each)]);
    };
  }
  return metadata.eventTypes;
}

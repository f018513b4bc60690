import type { Payload } from '../guide/guide.ts';
import { isObject } from '../is-object.ts';
import { follow, type Place, pathTo } from './pointer.ts';

/** A file that was read as JSON. */
export type PayloadFile = { file: string; json: unknown };

/** Something in a file that could not be used: where it stands and what was expected. */
export type PayloadProblem = { file: string; path: string; message: string };

/** Notes a problem at a path of the file at hand. */
export type Note = (path: string, message: string) => void;

/** The items of one kind in one file. */
export function itemsOf(rule: Payload, json: unknown): Place[] {
  const root = { item: json, root: json, path: '' };
  const list = follow(root, rule.list ?? '');
  const path = pathTo(root, rule.list ?? '');
  const places = Array.isArray(list)
    ? list.map((item, index) => ({ item, root: json, path: `${path}[${index}]` }))
    : [{ item: list, root: json, path }];
  return places.filter((place) => isOfKind(rule, place));
}

/**
 * What stands in a list beside the items that were read, and is none: `null`, text, or of a kind that no rule names.
 * What is of a kind and only lacks what a rule needs is no mistake.
 */
export function strayItems(
  rules: readonly Payload[],
  json: unknown,
  read: ReadonlySet<unknown>,
): Place[] {
  const root = { item: json, root: json, path: '' };
  return [...Map.groupBy(rules, ({ list = '' }) => list)].flatMap(([pointer, own]) => {
    const list = follow(root, pointer);
    if (!Array.isArray(list) || !list.some((item) => read.has(item))) return [];
    const path = pathTo(root, pointer);
    return list
      .map((item, index) => ({ item, root: json, path: `${path}[${index}]` }))
      .filter((place) => !own.some((rule) => isObjectOf(rule, place)));
  });
}

/** Whether a file holds the list where the guide says it is, and nothing in it: that is no mistake. */
export function isEmptyList(rule: Payload, json: unknown): boolean {
  const list = follow({ item: json, root: json, path: '' }, rule.list ?? '');
  return Array.isArray(list) && list.length === 0;
}

function isOfKind(rule: Payload, place: Place): boolean {
  return (
    isObjectOf(rule, place) && (rule.has ?? []).every((pointer) => isThere(follow(place, pointer)))
  );
}

function isObjectOf(rule: Payload, place: Place): boolean {
  return isObject(place.item) && holds(place, rule.when);
}

/** Whether an item holds each of these values. */
export function holds(place: Place, equals: Payload['when']): boolean {
  return Object.entries(equals ?? {}).every(([pointer, value]) => follow(place, pointer) === value);
}

function isThere(value: unknown): boolean {
  return value !== undefined && value !== null;
}

import rule from '../../../src/rules/injection/no-prototype-pollution.ts';
import { testRule } from '../../support/test-rule.ts';

const library = (code: string) => ({ code, settings: { libraryInputs: true } });

// Ways that go through several functions.
testRule(rule, {
  safe: {
    'names refused before functions walk along them': library(`
      function walk(object, keys) {
        var index = 0;
        while (object != null && index < keys.length) object = object[keys[index++]];
        return object;
      }
      const parentOf = (object, keys) => (keys.length < 2 ? object : walk(object, keys.slice(0, -1)));
      export function put(object, path, value) {
        const keys = path.split('.');
        for (const key of keys) if (key === '__proto__' || key === 'constructor') return;
        const parent = parentOf(object, keys);
        parent[keys[keys.length - 1]] = value;
      }`),
    'names refused by the method that another one calls': library(`
      export class Merger {
        merge(to, from) {
          for (const key in from) this.mergeKey(to, from, key);
        }
        mergeKey(to, from, key) {
          if (key === '__proto__') return;
          if (typeof from[key] === 'object' && typeof to[key] === 'object') this.merge(to[key], from[key]);
          else to[key] = from[key];
        }
      }`),
    'a path that is cut at each dot, with names refused': library(`
      export function put(target, path, value) {
        const dot = path.indexOf('.');
        const head = dot < 0 ? path : path.slice(0, dot);
        if (head === '__proto__' || head === 'constructor') return;
        if (dot < 0) target[head] = value;
        else put((target[head] ||= {}), path.slice(dot + 1), value);
      }`),
    'one member of what a function was given': library(`
      export class Settings {
        set(target, name, value) { target[name] = value; }
        copy(target, source) { this.set(target, 'size', source.size); }
      }`),
  },
  vulnerable: {
    'the path is taken apart by one function and walked by another': library(`
      function walk(object, keys) {
        var index = 0;
        while (object != null && index < keys.length) object = object[keys[index++]];
        return object;
      }
      const parentOf = (object, keys) => (keys.length < 2 ? object : walk(object, keys.slice(0, -1)));
      const last = (list) => list[list.length - 1];
      export function put(object, path, value) {
        const keys = path.split('.');
        const parent = parentOf(object, keys);
        parent[last(keys)] = value; // !tainted
      }
      export function unset(object, path) {
        const keys = path.split('.');
        const parent = parentOf(object, keys);
        return parent == null || delete parent[last(keys)]; // !tainted
      }`),
    'methods that call each other': library(`
      export class Merger {
        merge(to, from) {
          for (const key in from) this.mergeKey(to, from, key);
        }
        mergeKey(to, from, key) {
          if (typeof from[key] === 'object' && to[key]) this.merge(to[key], from[key]);
          else to[key] = from[key]; // !tainted
        }
      }`),
    'functions that call each other': library(`
      function mergeOne(to, from, key) {
        if (typeof from[key] === 'object' && to[key]) merge(to[key], from[key]);
        else to[key] = from[key]; // !tainted
      }
      export function merge(to, from) {
        Object.keys(from).forEach((key) => mergeOne(to, from, key));
      }`),
    'several sources, one after the other': library(`
      export const merge = (target, ...sources) =>
        sources.reduce((to, from) => {
          Object.keys(from).forEach((key) => {
            if (to[key] && from[key]) merge(to[key], from[key]);
            else to[key] = from[key]; // !tainted
          });
          return to;
        }, target);`),
    'a path that is cut at each dot': library(`
      export function put(target, path, value) {
        const dot = path.indexOf('.');
        if (dot === -1) {
          target[path] = value; // !tainted
        } else {
          const head = path.slice(0, dot);
          target[head] = target[head] || {};
          put(target[head], path.slice(dot + 1), value);
        }
      }`),
  },
});

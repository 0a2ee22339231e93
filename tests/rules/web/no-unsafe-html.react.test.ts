import rule from '../../../src/rules/web/no-unsafe-html.ts';
import { testRule, type Case } from '../../support/test-rule.ts';

const tsx = (code: string): Case => ({ code, filename: 'file.tsx' });
const all = (cases: Readonly<Record<string, string>>): Record<string, Case> =>
  Object.fromEntries(Object.entries(cases).map(([name, code]) => [name, tsx(code)]));

testRule(rule, {
  safe: all({
    'text of an element': `export const Greeting = () => <h1>{location.hash}</h1>;`,
    'a constant': `export const Icon = () => <i dangerouslySetInnerHTML={{ __html: '<b>x</b>' }} />;`,
    'sanitized by DOMPurify': `import DOMPurify from 'dompurify';
export const Post = () => <div dangerouslySetInnerHTML={{ __html: DOMPurify.sanitize(location.hash) }} />;`,
    'a path of this site': 'export const Link = () => <a href={`/users/${location.hash.slice(1)}`}>me</a>;',
    'a link with a fixed scheme':
      'export const Link = () => <a href={`https://example.com/${location.hash}`}>me</a>;',
    'a scheme that is checked': `export const Back = () => {
  const next = new URLSearchParams(location.search).get('next') ?? '';
  return next.startsWith('https://') ? <a href={next}>back</a> : null;
};`,
    'a protocol that is checked': `export function Back() {
  const url = new URL(new URLSearchParams(location.search).get('next'));
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  return <a href={url.href}>back</a>;
}`,
    'a title': `export const Name = () => <p title={location.hash} className={location.search} />;`,
    'the source of an image': `export const Picture = () => <img src={location.hash.slice(1)} />;`,
    'the own address': `export const Self = () => <a href={location.href}>this page</a>;`,
    'a parameter in a path': `import { useParams } from 'react-router-dom';
export const User = () => { const { id } = useParams(); return <a href={'/users/' + id}>{id}</a>; };`,
    'an attribute of a component of the file': `function Box({ dangerouslySetInnerHTML }) { return <b>{dangerouslySetInnerHTML.__html}</b>; }
export const Page = () => <Box dangerouslySetInnerHTML={{ __html: location.hash }} />;`,
    'props that nobody gives': `export const Post = ({ html }) => <div dangerouslySetInnerHTML={{ __html: html }} />;`,
    'props that get a constant': `const Post = ({ html }) => <div dangerouslySetInnerHTML={{ __html: html }} />;
export const Page = () => <Post html="<b>x</b>" />;`,
    'an answer of the own server': `import { useState, useEffect } from 'react';
export function Post() {
  const [html, setHtml] = useState('');
  useEffect(() => { fetch('/post').then((r) => r.text()).then(setHtml); }, []);
  return <div dangerouslySetInnerHTML={{ __html: html }} />;
}`,
    'not seen: a class component': `import React from 'react';
class Post extends React.Component { render() { return <p dangerouslySetInnerHTML={{ __html: this.props.html }} />; } }
export const Page = () => <Post html={location.hash} />;`,
    'not seen: through a context': `import { createContext, useContext } from 'react';
const Html = createContext('');
export const Page = () => <Html.Provider value={location.hash}><Post /></Html.Provider>;
const Post = () => <div dangerouslySetInnerHTML={{ __html: useContext(Html) }} />;`,
  }),
  vulnerable: all({
    'the fragment': `export const Post = () => <div dangerouslySetInnerHTML={{ __html: location.hash }} />; // !tainted`,
    'an object of its own': `export function Post() {
  const markup = { __html: new URLSearchParams(location.search).get('text') };
  return <div dangerouslySetInnerHTML={markup} />; // !tainted
}`,
    'spread props': `export function Post() {
  const props = { dangerouslySetInnerHTML: { __html: location.hash } };
  return <div {...props} />; // !tainted
}`,
    'props of a component of the file': `const Post = ({ html }) => <div dangerouslySetInnerHTML={{ __html: html }} />; // !tainted
export const Page = () => <Post html={location.hash} />;`,
    'props as a whole': `function Post(props) { return <div dangerouslySetInnerHTML={{ __html: props.post.body }} />; } // !tainted
export const Page = () => <Post post={{ body: decodeURIComponent(location.search) }} />;`,
    'props that are spread': `function Post({ html }) { return <div dangerouslySetInnerHTML={{ __html: html }} />; } // !tainted
export const Page = () => { const given = { html: location.hash }; return <Post {...given} />; };`,
    children: `function Raw({ children }) { return <div dangerouslySetInnerHTML={{ __html: children }} />; } // !tainted
export const Page = () => <Raw>{location.hash}</Raw>;`,
    'a memoised component': `import { memo } from 'react';
const Post = memo(function Post({ html }) { return <div dangerouslySetInnerHTML={{ __html: html }} />; }); // !tainted
export const Page = () => <Post html={location.hash} />;`,
    state: `import { useState } from 'react';
export function Post() {
  const [html, setHtml] = useState('');
  return <div onClick={() => setHtml(location.hash)} dangerouslySetInnerHTML={{ __html: html }} />; // !tainted
}`,
    'the first state': `import * as React from 'react';
export function Post() {
  const [html] = React.useState(() => location.hash);
  return <div dangerouslySetInnerHTML={{ __html: html }} />; // !tainted
}`,
    'a memo': `import { useMemo } from 'react';
export function Post() {
  const html = useMemo(() => '<b>' + location.hash + '</b>', []);
  return <div dangerouslySetInnerHTML={{ __html: html }} />; // !tainted
}`,
    'a reference to an element': `import { useEffect, useRef } from 'react';
export function Post() {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => { box.current.innerHTML = location.hash; }); // !tainted
  return <div ref={box} />;
}`,
    createElement: `import { createElement } from 'react';
export const Post = () => createElement('div', { dangerouslySetInnerHTML: { __html: location.hash } }); // !tainted`,
    'React.createElement of a component of the file': `import React from 'react';
const Post = ({ html }) => <div dangerouslySetInnerHTML={{ __html: html }} />; // !tainted
export const Page = () => React.createElement(Post, { html: location.hash });`,
    'a link': `export const Back = () => <a href={new URLSearchParams(location.search).get('next')}>back</a>; // !scriptUrl`,
    'a link of a parameter': `import { useSearchParams } from 'react-router-dom';
export function Back() {
  const [params] = useSearchParams();
  return <a href={params.get('next')}>back</a>; // !scriptUrl
}`,
    'a frame': `export const Frame = () => <iframe src={location.hash.slice(1)} />; // !scriptUrl`,
    'the document of a frame': `export const Frame = () => <iframe srcDoc={location.hash} />; // !tainted`,
    'a form': `export const Form = () => <form action={decodeURIComponent(location.hash.substring(1))} />; // !scriptUrl`,
    'a button': `export const Send = () => <button formAction={new URL(location.href).searchParams.get('to')} />; // !scriptUrl`,
    'a check that lets javascript: in': `export function Back() {
  const next = new URLSearchParams(location.search).get('next');
  return next.includes('example.com') && <a href={next}>back</a>; // !scriptUrl
}`,
    'a parameter of the route': `import { useParams } from 'react-router-dom';
export const Post = () => { const { text } = useParams(); return <p dangerouslySetInnerHTML={{ __html: text }} />; }; // !tainted`,
    'the query of Next': `import { useRouter } from 'next/router';
export default function Page() { const { query } = useRouter(); return <p dangerouslySetInnerHTML={{ __html: query.q }} />; } // !tainted`,
    'the search of Next': `'use client';
import { useSearchParams } from 'next/navigation';
export default function Page() { return <p dangerouslySetInnerHTML={{ __html: useSearchParams().get('q') }} />; } // !tainted`,
    'an inner component': `export function Page() {
  const html = \`<b>\${window.name}</b>\`;
  const inner = <p dangerouslySetInnerHTML={{ __html: html }} />; // !tainted
  return <div>{inner}</div>;
}`,
  }),
});

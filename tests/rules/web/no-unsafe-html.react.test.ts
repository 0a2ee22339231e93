import rule from '../../../src/rules/web/no-unsafe-html.ts';
import { testRule, type Case } from '../../support/test-rule.ts';

const tsx = (code: string): Case => ({ code, filename: 'file.tsx' });
testRule(rule, {
  safe: {
    'text of an element': tsx(`export const Greeting = () => <h1>{location.hash}</h1>;`),
    'a component that is cloned': tsx(`import { cloneElement } from 'react'; import Field from './Field';
export const Back = () => cloneElement(<Field />, { href: new URLSearchParams(location.search).get('next') });`),
    'a constant': tsx(`export const Icon = () => <i dangerouslySetInnerHTML={{ __html: '<b>x</b>' }} />;`),
    'sanitized by DOMPurify': tsx(`import DOMPurify from 'dompurify';
export const Post = () => <div dangerouslySetInnerHTML={{ __html: DOMPurify.sanitize(location.hash) }} />;`),
    'a path of this site': tsx(
      'export const Link = () => <a href={`/users/${location.hash.slice(1)}`}>me</a>;',
    ),
    'a link with a fixed scheme': tsx(
      'export const Link = () => <a href={`https://example.com/${location.hash}`}>me</a>;',
    ),
    'a scheme that is checked': tsx(`export const Back = () => {
  const next = new URLSearchParams(location.search).get('next') ?? '';
  return next.startsWith('https://') ? <a href={next}>back</a> : null;
};`),
    'a protocol that is checked': tsx(`export function Back() {
  const url = new URL(new URLSearchParams(location.search).get('next'));
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  return <a href={url.href}>back</a>;
}`),
    'a title': tsx(`export const Name = () => <p title={location.hash} className={location.search} />;`),
    'the source of an image': tsx(`export const Picture = () => <img src={location.hash.slice(1)} />;`),
    'the beginning of the own path': tsx(
      'export const Self = () => <a href={`${/.*\\/p\\/[^/]+/.exec(location.pathname)}/export`}>export</a>;',
    ),
    'the own address': tsx(`export const Self = () => <a href={location.href}>this page</a>;`),
    'a parameter in a path': tsx(`import { useParams } from 'react-router-dom';
export const User = () => { const { id } = useParams(); return <a href={'/users/' + id}>{id}</a>; };`),
    'an attribute of a component of the file':
      tsx(`function Box({ dangerouslySetInnerHTML }) { return <b>{dangerouslySetInnerHTML.__html}</b>; }
export const Page = () => <Box dangerouslySetInnerHTML={{ __html: location.hash }} />;`),
    'props that nobody gives': tsx(
      `export const Post = ({ html }) => <div dangerouslySetInnerHTML={{ __html: html }} />;`,
    ),
    'props that get a constant':
      tsx(`const Post = ({ html }) => <div dangerouslySetInnerHTML={{ __html: html }} />;
export const Page = () => <Post html="<b>x</b>" />;`),
    'an answer of the own server': tsx(`import { useState, useEffect } from 'react';
export function Post() {
  const [html, setHtml] = useState('');
  useEffect(() => { fetch('/post').then((r) => r.text()).then(setHtml); }, []);
  return <div dangerouslySetInnerHTML={{ __html: html }} />;
}`),
    'not seen: a class component': tsx(`import React from 'react';
class Post extends React.Component { render() { return <p dangerouslySetInnerHTML={{ __html: this.props.html }} />; } }
export const Page = () => <Post html={location.hash} />;`),
    'not seen: through a context': tsx(`import { createContext, useContext } from 'react';
const Html = createContext('');
export const Page = () => <Html.Provider value={location.hash}><Post /></Html.Provider>;
const Post = () => <div dangerouslySetInnerHTML={{ __html: useContext(Html) }} />;`),
  },
  vulnerable: {
    'the fragment': tsx(
      `export const Post = () => <div dangerouslySetInnerHTML={{ __html: location.hash }} />; // !tainted`,
    ),
    'an object of its own': tsx(`export function Post() {
  const markup = { __html: new URLSearchParams(location.search).get('text') };
  return <div dangerouslySetInnerHTML={markup} />; // !tainted
}`),
    'spread props': tsx(`export function Post() {
  const props = { dangerouslySetInnerHTML: { __html: location.hash } };
  return <div {...props} />; // !tainted
}`),
    'props of a component of the file':
      tsx(`const Post = ({ html }) => <div dangerouslySetInnerHTML={{ __html: html }} />; // !tainted
export const Page = () => <Post html={location.hash} />;`),
    'props as a whole':
      tsx(`function Post(props) { return <div dangerouslySetInnerHTML={{ __html: props.post.body }} />; } // !tainted
export const Page = () => <Post post={{ body: decodeURIComponent(location.search) }} />;`),
    'props that are spread':
      tsx(`function Post({ html }) { return <div dangerouslySetInnerHTML={{ __html: html }} />; } // !tainted
export const Page = () => { const given = { html: location.hash }; return <Post {...given} />; };`),
    children:
      tsx(`function Raw({ children }) { return <div dangerouslySetInnerHTML={{ __html: children }} />; } // !tainted
export const Page = () => <Raw>{location.hash}</Raw>;`),
    'a memoised component': tsx(`import { memo } from 'react';
const Post = memo(function Post({ html }) { return <div dangerouslySetInnerHTML={{ __html: html }} />; }); // !tainted
export const Page = () => <Post html={location.hash} />;`),
    state: tsx(`import { useState } from 'react';
export function Post() {
  const [html, setHtml] = useState('');
  return <div onClick={() => setHtml(location.hash)} dangerouslySetInnerHTML={{ __html: html }} />; // !tainted
}`),
    'the first state': tsx(`import * as React from 'react';
export function Post() {
  const [html] = React.useState(() => location.hash);
  return <div dangerouslySetInnerHTML={{ __html: html }} />; // !tainted
}`),
    'a memo': tsx(`import { useMemo } from 'react';
export function Post() {
  const html = useMemo(() => '<b>' + location.hash + '</b>', []);
  return <div dangerouslySetInnerHTML={{ __html: html }} />; // !tainted
}`),
    'a reference to an element': tsx(`import { useEffect, useRef } from 'react';
export function Post() {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => { box.current.innerHTML = location.hash; }); // !tainted
  return <div ref={box} />;
}`),
    'a link that is cloned': tsx(`import { cloneElement } from 'react';
export const Back = () => cloneElement(<a>back</a>, { href: new URLSearchParams(location.search).get('next') }); // !scriptUrl`),
    createElement: tsx(`import { createElement } from 'react';
export const Post = () => createElement('div', { dangerouslySetInnerHTML: { __html: location.hash } }); // !tainted`),
    'React.createElement of a component of the file': tsx(`import React from 'react';
const Post = ({ html }) => <div dangerouslySetInnerHTML={{ __html: html }} />; // !tainted
export const Page = () => React.createElement(Post, { html: location.hash });`),
    'a link': tsx(
      `export const Back = () => <a href={new URLSearchParams(location.search).get('next')}>back</a>; // !scriptUrl`,
    ),
    'a link of a parameter': tsx(`import { useSearchParams } from 'react-router-dom';
export function Back() {
  const [params] = useSearchParams();
  return <a href={params.get('next')}>back</a>; // !scriptUrl
}`),
    'a frame': tsx(`export const Frame = () => <iframe src={location.hash.slice(1)} />; // !scriptUrl`),
    'the document of a frame': tsx(
      `export const Frame = () => <iframe srcDoc={location.hash} />; // !tainted`,
    ),
    'a form': tsx(
      `export const Form = () => <form action={decodeURIComponent(location.hash.substring(1))} />; // !scriptUrl`,
    ),
    'a button': tsx(
      `export const Send = () => <button formAction={new URL(location.href).searchParams.get('to')} />; // !scriptUrl`,
    ),
    'a check that lets javascript: in': tsx(`export function Back() {
  const next = new URLSearchParams(location.search).get('next');
  return next.includes('example.com') && <a href={next}>back</a>; // !scriptUrl
}`),
    'a parameter of the route': tsx(`import { useParams } from 'react-router-dom';
export const Post = () => { const { text } = useParams(); return <p dangerouslySetInnerHTML={{ __html: text }} />; }; // !tainted`),
    'the query of Next': tsx(`import { useRouter } from 'next/router';
export default function Page() { const { query } = useRouter(); return <p dangerouslySetInnerHTML={{ __html: query.q }} />; } // !tainted`),
    'the search of Next': tsx(`'use client';
import { useSearchParams } from 'next/navigation';
export default function Page() { return <p dangerouslySetInnerHTML={{ __html: useSearchParams().get('q') }} />; } // !tainted`),
    'an inner component': tsx(`export function Page() {
  const html = \`<b>\${window.name}</b>\`;
  const inner = <p dangerouslySetInnerHTML={{ __html: html }} />; // !tainted
  return <div>{inner}</div>;
}`),
  },
});

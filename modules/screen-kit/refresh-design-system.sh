#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Takes the used components of NL Design System (Utrecht) anew into META-INF/passend-static/utrecht.css.
# For maintainers who have Node; the build never runs it. Usage: ./refresh-design-system.sh [version]
set -eu
version="${1:-9.0.4}"
here="$(cd "$(dirname "$0")" && pwd)"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
cd "$work"
npm init -y >/dev/null 2>&1
npm install --no-save --ignore-scripts --silent "@utrecht/component-library-css@$version" postcss@8 csso@5
VERSION="$version" OUT="$here/src/main/resources/META-INF/passend-static/utrecht.css" node <<'JS'
const fs = require('fs'), postcss = require('postcss'), csso = require('csso');
const used = ['document', 'skip-link', 'link', 'button', 'heading-1', 'heading-2', 'heading-3', 'paragraph',
  'form-field', 'form-field-description', 'form-field-error-message', 'form-label', 'textbox', 'textarea', 'select', 'table', 'alert'];
// Variants and forced states that no template uses.
const unused = /--(hover|focus|focus-visible|active|visited|disabled|busy|read-only|pressed|placeholder|submit|telephone|external|numeric-data|checkbox|radio|nested|rtl|multiline|distanced|alternate|hanging|lead|small|box-content|text-wrap|large-cell|sticky|data-numeric|hint|icon|inline|current|ready|warning-|ready-|html-(?!a|input|textarea|select)[a-z]+)|-(?:icon|container)\b|button-group|sort|--primary-action\.|\[hidden\]|popover|::file/;
const name = new RegExp('^(?:\\.utrecht-(?:' + used.join('|') + ')(?:__[a-z-]+|--[a-z-]+)?(?![a-z0-9_-]))');
const css = postcss.parse(fs.readFileSync('node_modules/@utrecht/component-library-css/dist/index.css', 'utf8'));
css.walkComments(c => c.remove());
css.walkAtRules(rule => { if (!['media', 'supports'].includes(rule.name)) rule.remove(); });
css.walkRules(rule => {
  rule.selectors = rule.selectors.filter(s => name.test(s) && !unused.test(s)).concat([]);
  if (rule.selectors.length === 0 || rule.selector === '') rule.remove();
});
css.walkAtRules(rule => { if (!rule.nodes || rule.nodes.length === 0) rule.remove(); });
const licence = '/*! @utrecht/component-library-css ' + process.env.VERSION + ', the components that Passend uses. Licence EUPL-1.2.'
  + ' Copyright (c) 2020-2025 Gemeente Utrecht, Frameless B.V., The Knights Who Say NIH! B.V. and contributors. Changed: a selection, minified. */\n';
fs.writeFileSync(process.env.OUT, licence + csso.minify(css.toString()).css.replace(/\s+/g, ' ').replace(/([(,]) | (\))/g, '$1$2') + '\n');
JS
wc -c "$here/src/main/resources/META-INF/passend-static/utrecht.css"
